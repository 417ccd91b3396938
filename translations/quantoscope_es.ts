<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>qs::BandsView</name>
    <message>
        <source>Left and right arrow keys move a channel mark whose numbers are read out.</source>
        <translation>Las flechas izquierda y derecha mueven una marca de canal cuyos números se leen en voz alta.</translation>
    </message>
    <message>
        <source>min–max</source>
        <translation>mín.–máx.</translation>
    </message>
    <message>
        <source>1–99 %</source>
        <translation>1–99 %</translation>
    </message>
    <message>
        <source>25–75 %</source>
        <translation>25–75 %</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>grid&apos;s end</source>
        <translation>fin de la rejilla</translation>
    </message>
    <message>
        <source>No channels to show</source>
        <translation>No hay canales que mostrar</translation>
    </message>
    <message>
        <source>magnitude</source>
        <translation>magnitud</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>channels, largest first</source>
        <translation>canales, de mayor a menor</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>channel %1
min %2   1 % %3   25 % %4
median %5
75 % %6   99 % %7   max %8</source>
        <translation>canal %1
mín. %2   1 % %3   25 % %4
mediana %5
75 % %6   99 % %7   máx. %8</translation>
    </message>
    <message>
        <source>grid&apos;s end ±%1</source>
        <translation>fin de la rejilla ±%1</translation>
    </message>
</context>
<context>
    <name>qs::BitPatternView</name>
    <message>
        <source>Left and right arrow keys go from bit to bit, Space flips the marked one.</source>
        <translation>Las flechas izquierda y derecha van de bit en bit; Espacio invierte el marcado.</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>signo</translation>
    </message>
    <message>
        <source>exponent %1</source>
        <translation>exponente %1</translation>
    </message>
    <message>
        <source>mantissa %1</source>
        <translation>mantisa %1</translation>
    </message>
    <message>
        <source>counts %1</source>
        <translation>cuenta %1</translation>
    </message>
    <message>
        <source>index %1</source>
        <translation>índice %1</translation>
    </message>
    <message>
        <source>%1 steps of %2 = %3</source>
        <translation>%1 pasos de %2 = %3</translation>
    </message>
    <message>
        <source>entry %1 of the table, times the scale = %2</source>
        <translation>entrada %1 de la tabla, por la escala = %2</translation>
    </message>
    <message>
        <source>This pattern encodes no number: it is kept for infinity or NaN.</source>
        <translation>Este patrón no codifica ningún número: está reservado para infinito o NaN.</translation>
    </message>
    <message>
        <source>Two&apos;s complement: the bits count steps, the highest one downwards.</source>
        <translation>Complemento a dos: los bits cuentan pasos, el más alto hacia abajo.</translation>
    </message>
    <message>
        <source>The bits are the number of a table entry: flipping one may jump anywhere.</source>
        <translation>Los bits son el número de una entrada de la tabla: invertir uno puede saltar a cualquier parte.</translation>
    </message>
    <message>
        <source>All exponent and mantissa bits are 0: this is zero, with a sign that means nothing.</source>
        <translation>Todos los bits de exponente y mantisa son 0: esto es cero, con un signo que no significa nada.</translation>
    </message>
    <message>
        <source>All exponent bits are 0: a subnormal number. There is no leading one, so the steps stay as fine as in the octave above.</source>
        <translation>Todos los bits de exponente son 0: un número subnormal. No hay un 1 inicial, así que los pasos siguen siendo tan finos como en la octava superior.</translation>
    </message>
    <message>
        <source>The exponent chooses the octave, the mantissa the step inside it. The bias moves all octaves together.</source>
        <translation>El exponente elige la octava; la mantisa, el paso dentro de ella. El sesgo mueve todas las octavas a la vez.</translation>
    </message>
    <message>
        <source>Full precision: choose a format</source>
        <translation>Precisión completa: elija un formato</translation>
    </message>
    <message>
        <source>s</source>
        <comment>sign bit</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>exponent</source>
        <translation>exponente</translation>
    </message>
    <message>
        <source>mantissa</source>
        <translation>mantisa</translation>
    </message>
    <message>
        <source>two&apos;s complement</source>
        <translation>complemento a dos</translation>
    </message>
    <message>
        <source>index</source>
        <translation>índice</translation>
    </message>
    <message>
        <source>%1
flipped: %2 becomes %3</source>
        <translation>%1
invertido: %2 pasa a %3</translation>
    </message>
    <message>
        <source>%1 × 2^(%2 %3) × %4 = %5</source>
        <comment>sign, exponent, minus the bias, significand, value</comment>
        <translation>%1 × 2^(%2 %3) × %4 = %5</translation>
    </message>
</context>
<context>
    <name>qs::BlockScaleBox</name>
    <message>
        <source>Rounding</source>
        <translation>Redondeo</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>What numbers the scale of a block may be</source>
        <translation>Qué números puede ser la escala de un bloque</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>cualquier número</translation>
    </message>
    <message>
        <source>power of two (E8M0)</source>
        <translation>potencia de dos (E8M0)</translation>
    </message>
    <message>
        <source>8-bit float (E4M3)</source>
        <translation>float de 8 bits (E4M3)</translation>
    </message>
    <message>
        <source>Rounding of the scale</source>
        <translation>Redondeo de la escala</translation>
    </message>
    <message>
        <source>Which power of two a block gets: floor may clip the largest values, rceil never does</source>
        <translation>Qué potencia de dos recibe un bloque: floor puede recortar los valores mayores; rceil, nunca</translation>
    </message>
    <message>
        <source>Values per block</source>
        <translation>Valores por bloque</translation>
    </message>
    <message>
        <source>How many neighbouring values share a scale</source>
        <translation>Cuántos valores vecinos comparten una escala</translation>
    </message>
    <message>
        <source>whole tensor</source>
        <translation>tensor entero</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>A block of largest magnitude %1 gets a grid that ends at %2: the scale is rounded to three mantissa bits, at most 6 % off.</source>
        <translation>Un bloque de magnitud máxima %1 recibe una rejilla que acaba en %2: la escala se redondea a tres bits de mantisa, con un error del 6 % como máximo.</translation>
    </message>
    <message>
        <source>A block of largest magnitude %1 gets a grid that ends at %2 by floor, %3 by ceil, %4 by even and %5 by rceil. An end below the magnitude clips it; one far above wastes codes.</source>
        <translation>Un bloque de magnitud máxima %1 recibe una rejilla que acaba en %2 con floor, %3 con ceil, %4 con even y %5 con rceil. Un fin por debajo de la magnitud la recorta; uno muy por encima desperdicia códigos.</translation>
    </message>
</context>
<context>
    <name>qs::BudgetPanel</name>
    <message>
        <source>Name at least one format.</source>
        <translation>Indique al menos un formato.</translation>
    </message>
    <message>
        <source>Which parts deserve more bits?</source>
        <translation>¿Qué partes merecen más bits?</translation>
    </message>
    <message>
        <source>&amp;Bits per weight</source>
        <translation>&amp;Bits por peso</translation>
    </message>
    <message>
        <source>On average over all quantized weights, at most; scales of groups count</source>
        <translation>Como media sobre todos los pesos cuantizados, como máximo; las escalas de los grupos cuentan</translation>
    </message>
    <message>
        <source>&amp;Formats</source>
        <translation>&amp;Formatos</translation>
    </message>
    <message>
        <source>Candidates for the weights, separated by commas; none leaves a part in full precision. Activations change with them where the recipe gives both the same format.</source>
        <translation>Candidatos para los pesos, separados por comas; none deja una parte en precisión completa. Las activaciones cambian con ellos donde la receta da a ambos el mismo formato.</translation>
    </message>
    <message>
        <source>&amp;Points</source>
        <translation>&amp;Puntos</translation>
    </message>
    <message>
        <source>Of the curve that are measured</source>
        <translation>De la curva que se miden</translation>
    </message>
    <message>
        <source>&amp;Tokens</source>
        <translation>&amp;Tokens</translation>
    </message>
    <message>
        <source>Tokens of the text that divergences are measured on: the text in the model panel, or the built-in one</source>
        <translation>Tokens del texto con que se miden las divergencias: el texto del panel del modelo o el integrado</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>Bu&amp;scar</translation>
    </message>
    <message>
        <source>Takes its turn with evaluations. What was measured is kept: searching again goes on.</source>
        <translation>Se ejecuta por turno con las evaluaciones. Lo medido se conserva: buscar de nuevo continúa.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What was measured is kept</source>
        <translation>Lo medido se conserva</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Progreso de la búsqueda</translation>
    </message>
    <message>
        <source>What does each bit buy?</source>
        <translation>¿Qué aporta cada bit?</translation>
    </message>
    <message>
        <source>Search: every part is measured under every candidate format, then the most useful bits are spent first.
The result is an ordinary recipe.</source>
        <translation>Buscar: cada parte se mide con cada formato candidato y luego se gastan primero los bits más útiles.
El resultado es una receta corriente.</translation>
    </message>
    <message>
        <source>Points of the curve</source>
        <translation>Puntos de la curva</translation>
    </message>
    <message>
        <source>Format of each part</source>
        <translation>Formato de cada parte</translation>
    </message>
    <message>
        <source>&amp;Use as the recipe</source>
        <translation>&amp;Usar como receta</translation>
    </message>
    <message>
        <source>The chosen point becomes the current recipe, as one step that can be undone</source>
        <translation>El punto elegido pasa a ser la receta actual, en un solo paso que se puede deshacer</translation>
    </message>
    <message>
        <source>Recipe: %1</source>
        <translation>Receta: %1</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Esperando su turno</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Average bits per weight</source>
        <translation>Media de bits por peso</translation>
    </message>
    <message>
        <source>KL</source>
        <translation>KL</translation>
    </message>
    <message>
        <source>Divergence from full precision, measured, in nats per token</source>
        <translation>Divergencia respecto a la precisión completa, medida, en nats por token</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Prevista</translation>
    </message>
    <message>
        <source>Sum of the divergences of the parts, each quantized alone: what the search goes by</source>
        <translation>Suma de las divergencias de las partes, cada una cuantizada por separado: por ella se guía la búsqueda</translation>
    </message>
    <message>
        <source>Best within the budget: %1 bits, KL %2</source>
        <translation>El mejor dentro del presupuesto: %1 bits, KL %2</translation>
    </message>
    <message>
        <source>Chosen: %1 bits, KL %2</source>
        <translation>Elegido: %1 bits, KL %2</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
</context>
<context>
    <name>qs::ChannelPictures</name>
    <message>
        <source>Choose a site in the model tree to see its channels.</source>
        <translation>Elija un sitio en el árbol del modelo para ver sus canales.</translation>
    </message>
    <message>
        <source>How different are the channels?</source>
        <translation>¿Cuánto difieren los canales?</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>Ordenados</translation>
    </message>
    <message>
        <source>Channels by their largest magnitude instead of in order</source>
        <translation>Canales por su magnitud máxima en vez de en orden</translation>
    </message>
    <message>
        <source>Log magnitude</source>
        <translation>Magnitud log.</translation>
    </message>
    <message>
        <source>Magnitudes on a logarithmic axis instead of signed values</source>
        <translation>Magnitudes en un eje logarítmico en vez de valores con signo</translation>
    </message>
    <message>
        <source>Colour scale</source>
        <translation>Escala de color</translation>
    </message>
    <message>
        <source>Log |x|</source>
        <translation>Log |x|</translation>
    </message>
    <message>
        <source>|x|</source>
        <translation>|x|</translation>
    </message>
    <message>
        <source>Signed x</source>
        <translation>x con signo</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Tokens of an activation, output channels of a weight</source>
        <translation>Tokens de una activación, canales de salida de un peso</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Channels against each other</source>
        <translation>Comparación entre canales</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Dispersión</translation>
    </message>
    <message>
        <source>octaves</source>
        <translation>octavas</translation>
    </message>
    <message>
        <source>From the 1st to the 99th percentile of log2 of the channels&apos; largest magnitudes</source>
        <translation>Del percentil 1 al 99 del log2 de las magnitudes máximas de los canales</translation>
    </message>
    <message>
        <source>Inter-channel variance</source>
        <translation>Varianza intercanal</translation>
    </message>
    <message>
        <source>Variance of the channels&apos; means (LLM-FP4)</source>
        <translation>Varianza de las medias de los canales (LLM-FP4)</translation>
    </message>
    <message>
        <source>Intra-channel variance</source>
        <translation>Varianza intracanal</translation>
    </message>
    <message>
        <source>Mean of the variances within the channels (LLM-FP4)</source>
        <translation>Media de las varianzas dentro de los canales (LLM-FP4)</translation>
    </message>
    <message>
        <source>Variance of maxima</source>
        <translation>Varianza de los máximos</translation>
    </message>
    <message>
        <source>Variance of the channels&apos; largest magnitudes</source>
        <translation>Varianza de las magnitudes máximas de los canales</translation>
    </message>
    <message>
        <source>One grid for all channels wastes about one exponent step per octave of spread on the small ones. A bias per channel (pre-shift) repairs that, because each channel then gets a grid of its own size.</source>
        <translation>Una sola rejilla para todos los canales desperdicia en los pequeños cerca de un paso de exponente por octava de dispersión. Un sesgo por canal (predesplazamiento) lo corrige, porque cada canal recibe entonces una rejilla de su tamaño.</translation>
    </message>
    <message>
        <source>Which weights are large?</source>
        <translation>¿Qué pesos son grandes?</translation>
    </message>
    <message>
        <source>Which tokens and channels are large?</source>
        <translation>¿Qué tokens y canales son grandes?</translation>
    </message>
    <message>
        <source>output channel</source>
        <translation>canal de salida</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>The grids differ from row to row: their ends are on the Distribution page.</source>
        <translation>Las rejillas difieren de fila a fila: sus fines están en la página Distribución.</translation>
    </message>
</context>
<context>
    <name>qs::ChannelsPanel</name>
    <message>
        <source>Choose a site in the model tree to see its channels.</source>
        <translation>Elija un sitio en el árbol del modelo para ver sus canales.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Outliers</source>
        <translation>Valores atípicos</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Todos los sitios</translation>
    </message>
    <message>
        <source>Magnitude bands and heat map of the selected tensor</source>
        <translation>Bandas de magnitud y mapa de calor del tensor seleccionado</translation>
    </message>
    <message>
        <source>The channels and tokens that stick out, as tables</source>
        <translation>Los canales y tokens que sobresalen, en tablas</translation>
    </message>
    <message>
        <source>The tensor beside what the recipe&apos;s transform makes of it</source>
        <translation>El tensor junto a lo que la transformación de la receta hace de él</translation>
    </message>
    <message>
        <source>Variance between channels against variance within them, for every site</source>
        <translation>Varianza entre canales frente a varianza dentro de ellos, para cada sitio</translation>
    </message>
</context>
<context>
    <name>qs::ChartFrame</name>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Show the numbers behind the picture as a table</source>
        <translation>Mostrar en una tabla los números de la imagen</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Save or copy the picture or its numbers</source>
        <translation>Guardar o copiar la imagen o sus números</translation>
    </message>
    <message>
        <source>Save picture as PNG…</source>
        <translation>Guardar imagen como PNG…</translation>
    </message>
    <message>
        <source>Save picture as SVG…</source>
        <translation>Guardar imagen como SVG…</translation>
    </message>
    <message>
        <source>Save table as CSV…</source>
        <translation>Guardar tabla como CSV…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copiar tabla</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Vector picture (*.svg)</source>
        <translation>Imagen vectorial (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Show as table: %1</source>
        <translation>Mostrar como tabla: %1</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Exportar: %1</translation>
    </message>
</context>
<context>
    <name>qs::Closeup</name>
    <message>
        <source>%1, channel %2</source>
        <translation>%1, canal %2</translation>
    </message>
    <message>
        <source>%1, output channel %2</source>
        <translation>%1, canal de salida %2</translation>
    </message>
    <message>
        <source>%1, token %2</source>
        <translation>%1, token %2</translation>
    </message>
</context>
<context>
    <name>qs::CommandPalette</name>
    <message>
        <source>Type what you want to do: a page, a site, a recipe, a setting …</source>
        <translation>Escriba lo que quiere hacer: una página, un sitio, una receta, un ajuste…</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Órdenes que coinciden</translation>
    </message>
</context>
<context>
    <name>qs::ComparePanel</name>
    <message>
        <source>How do the configurations score?</source>
        <translation>¿Qué puntuación obtienen las configuraciones?</translation>
    </message>
    <message>
        <source>Side by side (± standard error)</source>
        <translation>Lado a lado (± error estándar)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>Divergence</source>
        <translation>Divergencia</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Tick runs in the list to see them side by side.
Evaluations are stored there as they run.</source>
        <translation>Marque ejecuciones en la lista para verlas lado a lado.
Las evaluaciones se guardan allí mientras se ejecutan.</translation>
    </message>
    <message>
        <source>How far are the predictions from the reference&apos;s?</source>
        <translation>¿Cuánto se alejan las predicciones de las de la referencia?</translation>
    </message>
    <message>
        <source>KL: Kullback-Leibler divergence of the next-token distributions, in nats; it is measured while runs are made side by side, so only runs of one evaluation have it. Δp: change of the probability of what is right.</source>
        <translation>KL: divergencia de Kullback-Leibler de las distribuciones del token siguiente, en nats; se mide cuando las ejecuciones se hacen lado a lado, así que solo la tienen las de una misma evaluación. Δp: cambio de la probabilidad de lo correcto.</translation>
    </message>
</context>
<context>
    <name>qs::ComparisonModel</name>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>↑: higher is better, ↓: lower is better</source>
        <translation>↑: más alto es mejor, ↓: más bajo es mejor</translation>
    </message>
    <message>
        <source>Value ± standard error</source>
        <translation>Valor ± error estándar</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Ítems</translation>
    </message>
    <message>
        <source>Items done, of all</source>
        <translation>Ítems hechos, del total</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Items/s</source>
        <translation>Ítems/s</translation>
    </message>
    <message>
        <source>Items per second, all configurations side by side</source>
        <translation>Ítems por segundo, todas las configuraciones lado a lado</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Resta</translation>
    </message>
    <message>
        <source>Time left for this task, from the tokens per second so far</source>
        <translation>Tiempo restante de esta tarea, según los tokens por segundo hasta ahora</translation>
    </message>
</context>
<context>
    <name>qs::CoreText</name>
    <message>
        <source>Every group&apos;s largest magnitude becomes the largest value of its format</source>
        <translation>La magnitud máxima de cada grupo pasa a ser el valor máximo de su formato</translation>
    </message>
    <message>
        <source>MinMax, with a small integer added to the exponent bias of every input channel (LLM-FP4, without search)</source>
        <translation>MinMax, con un entero pequeño sumado al sesgo del exponente de cada canal de entrada (LLM-FP4, sin búsqueda)</translation>
    </message>
    <message>
        <source>Static steps per input channel, moved into the norm and the weights; strong channels split, weak ones given up (after MergeQuant, whose abstract alone could be read)</source>
        <translation>Pasos estáticos por canal de entrada, trasladados a la norma y los pesos; los canales fuertes se dividen, los débiles se abandonan (según MergeQuant, del que solo se pudo leer el resumen)</translation>
    </message>
    <message>
        <source>Scales that share the range between input channels and weight columns (SmoothQuant)</source>
        <translation>Escalas que reparten el rango entre canales de entrada y columnas de pesos (SmoothQuant)</translation>
    </message>
    <message>
        <source>Rotates inputs and weights by a randomized Hadamard matrix (QuaRot)</source>
        <translation>Rota entradas y pesos con una matriz de Hadamard aleatorizada (QuaRot)</translation>
    </message>
    <message>
        <source>Round to nearest: MinMax under its usual name</source>
        <translation>Redondeo al más cercano: MinMax con su nombre habitual</translation>
    </message>
    <message>
        <source>Weights clipped where the sum of |error|^2.4 is least, activations MinMax</source>
        <translation>Pesos recortados donde la suma de |error|^2.4 es mínima, activaciones MinMax</translation>
    </message>
    <message>
        <source>Activation-aware scales and weight clipping by the error at the output (AWQ)</source>
        <translation>Escalas según las activaciones y recorte de pesos por el error en la salida (AWQ)</translation>
    </message>
    <message>
        <source>Rounds channel by channel and lets the later ones make up for the earlier ones&apos; errors (GPTQ)</source>
        <translation>Redondea canal a canal y deja que los posteriores compensen los errores de los anteriores (GPTQ)</translation>
    </message>
    <message>
        <source>Formats and clipping by search on every layer&apos;s output (LLM-FP4, the paper&apos;s baseline)</source>
        <translation>Formatos y recorte por búsqueda sobre la salida de cada capa (LLM-FP4, la línea base del artículo)</translation>
    </message>
    <message>
        <source>The same search, with a small integer added to the exponent bias of every input channel (LLM-FP4)</source>
        <translation>La misma búsqueda, con un entero pequeño sumado al sesgo del exponente de cada canal de entrada (LLM-FP4)</translation>
    </message>
    <message>
        <source>AWQ scales and clipping, FP4 (E2M1) weights in groups of 128, activations in full precision</source>
        <translation>Escalas y recorte AWQ, pesos FP4 (E2M1) en grupos de 128, activaciones en precisión completa</translation>
    </message>
    <message>
        <source>FPQ baseline: searched FP4 formats and clipping, weights per output channel, activations per tensor (LLM-FP4)</source>
        <translation>Línea base FPQ: formatos FP4 y recorte por búsqueda, pesos por canal de salida, activaciones por tensor (LLM-FP4)</translation>
    </message>
    <message>
        <source>FPQ: searched FP4 formats and clipping of the weights, activations in full precision (LLM-FP4)</source>
        <translation>FPQ: formatos FP4 y recorte de los pesos por búsqueda, activaciones en precisión completa (LLM-FP4)</translation>
    </message>
    <message>
        <source>FPQ: searched FP4 formats and clipping, activations with a pre-shifted exponent bias per channel (LLM-FP4)</source>
        <translation>FPQ: formatos FP4 y recorte por búsqueda, activaciones con sesgo del exponente predesplazado por canal (LLM-FP4)</translation>
    </message>
    <message>
        <source>FPQ: searched FP4 weights, FP8 activations with a pre-shifted exponent bias per channel (LLM-FP4)</source>
        <translation>FPQ: pesos FP4 por búsqueda, activaciones FP8 con sesgo del exponente predesplazado por canal (LLM-FP4)</translation>
    </message>
    <message>
        <source>FPQ: searched FP6 weights and activations, the latter with a pre-shifted exponent bias per channel (LLM-FP4)</source>
        <translation>FPQ: pesos y activaciones FP6 por búsqueda, estas con sesgo del exponente predesplazado por canal (LLM-FP4)</translation>
    </message>
    <message>
        <source>FPQ: searched FP8 weights and activations, the latter with a pre-shifted exponent bias per channel (LLM-FP4)</source>
        <translation>FPQ: pesos y activaciones FP8 por búsqueda, estas con sesgo del exponente predesplazado por canal (LLM-FP4)</translation>
    </message>
    <message>
        <source>GPTQ with act-order, FP4 (E2M1) weights per output channel, activations in full precision</source>
        <translation>GPTQ con act-order, pesos FP4 (E2M1) por canal de salida, activaciones en precisión completa</translation>
    </message>
    <message>
        <source>AWQ with its usual quantizer, INT4 weights with zero points in groups of 128, activations in full precision</source>
        <translation>AWQ con su cuantizador habitual, pesos INT4 con puntos cero en grupos de 128, activaciones en precisión completa</translation>
    </message>
    <message>
        <source>GPTQ with its usual quantizer, INT4 weights with zero points in groups of 128, activations in full precision</source>
        <translation>GPTQ con su cuantizador habitual, pesos INT4 con puntos cero en grupos de 128, activaciones en precisión completa</translation>
    </message>
    <message>
        <source>MinMax INT4 weights on the symmetric grid -7..7 (E1M2) per output channel, activations in full precision</source>
        <translation>Pesos MinMax INT4 en la rejilla simétrica -7..7 (E1M2) por canal de salida, activaciones en precisión completa</translation>
    </message>
    <message>
        <source>MinMax INT4 on the symmetric grid -7..7 (E1M2), weights per output channel, activations per tensor</source>
        <translation>MinMax INT4 en la rejilla simétrica -7..7 (E1M2), pesos por canal de salida, activaciones por tensor</translation>
    </message>
    <message>
        <source>MinMax INT4 on the symmetric grid -7..7 (E1M2) with a one-bit pre-shift per activation channel</source>
        <translation>MinMax INT4 en la rejilla simétrica -7..7 (E1M2) con un predesplazamiento de un bit por canal de activación</translation>
    </message>
    <message>
        <source>Hadamard rotation, INT4 GPTQ weights with a clip search, INT4 activations per token clipped to 0.9, as QuaRot sets them</source>
        <translation>Rotación de Hadamard, pesos INT4 GPTQ con búsqueda de recorte, activaciones INT4 por token recortadas a 0.9, como las fija QuaRot</translation>
    </message>
    <message>
        <source>INT4 with static steps per input channel, moved into the norms and weights (after MergeQuant, whose abstract alone could be read); o and down rotated as in QuaRot, then per token</source>
        <translation>INT4 con pasos estáticos por canal de entrada, trasladados a las normas y los pesos (según MergeQuant, del que solo se pudo leer el resumen); o y down rotados como en QuaRot, luego por token</translation>
    </message>
    <message>
        <source>INT4 with static steps per input channel, moved into the norms and weights (after MergeQuant, whose abstract alone could be read), for all seven linears: nothing is measured at run time</source>
        <translation>INT4 con pasos estáticos por canal de entrada, trasladados a las normas y los pesos (según MergeQuant, del que solo se pudo leer el resumen), para las siete lineales: no se mide nada en tiempo de ejecución</translation>
    </message>
    <message>
        <source>INT4 with static steps per input channel, moved into the norms and weights (after MergeQuant, whose abstract alone could be read), one channel in sixteen split beside the others; o and down per token</source>
        <translation>INT4 con pasos estáticos por canal de entrada, trasladados a las normas y los pesos (según MergeQuant, del que solo se pudo leer el resumen), con uno de cada dieciséis canales dividido junto a los demás; o y down por token</translation>
    </message>
    <message>
        <source>INT4 with static steps per input channel, moved into the norms and weights (after MergeQuant, whose abstract alone could be read); o and down per token</source>
        <translation>INT4 con pasos estáticos por canal de entrada, trasladados a las normas y los pesos (según MergeQuant, del que solo se pudo leer el resumen); o y down por token</translation>
    </message>
    <message>
        <source>MinMax FP4 (E2M1) weights per output channel, activations in full precision</source>
        <translation>Pesos MinMax FP4 (E2M1) por canal de salida, activaciones en precisión completa</translation>
    </message>
    <message>
        <source>MinMax FP4 (E2M1), weights per output channel, activations per tensor from calibration</source>
        <translation>MinMax FP4 (E2M1), pesos por canal de salida, activaciones por tensor según la calibración</translation>
    </message>
    <message>
        <source>MinMax FP4 (E2M1) weights per output channel, FP8 (E4M3) activations per tensor from calibration</source>
        <translation>Pesos MinMax FP4 (E2M1) por canal de salida, activaciones FP8 (E4M3) por tensor según la calibración</translation>
    </message>
    <message>
        <source>MinMax FP8 (E4M3), weights per output channel, activations per tensor from calibration</source>
        <translation>MinMax FP8 (E4M3), pesos por canal de salida, activaciones por tensor según la calibración</translation>
    </message>
    <message>
        <source>MXFP4 whose scale is rounded up so that no value saturates, as NVIDIA libraries do</source>
        <translation>MXFP4 con la escala redondeada hacia arriba para que ningún valor sature, como en las bibliotecas de NVIDIA</translation>
    </message>
    <message>
        <source>OCP MXFP4, blocks of 32 E2M1 values with a power-of-two scale, weights and activations</source>
        <translation>OCP MXFP4, bloques de 32 valores E2M1 con escala de potencia de dos, pesos y activaciones</translation>
    </message>
    <message>
        <source>OCP MXFP6, blocks of 32 E2M3 values with a power-of-two scale, weights and activations</source>
        <translation>OCP MXFP6, bloques de 32 valores E2M3 con escala de potencia de dos, pesos y activaciones</translation>
    </message>
    <message>
        <source>OCP MXFP8, blocks of 32 E4M3 values with a power-of-two scale, weights and activations</source>
        <translation>OCP MXFP8, bloques de 32 valores E4M3 con escala de potencia de dos, pesos y activaciones</translation>
    </message>
    <message>
        <source>NF4 (QLoRA) weights in blocks of 64, activations in full precision</source>
        <translation>Pesos NF4 (QLoRA) en bloques de 64, activaciones en precisión completa</translation>
    </message>
    <message>
        <source>NVFP4, blocks of 16 E2M1 values with an E4M3 scale and one scale per tensor, weights and activations</source>
        <translation>NVFP4, bloques de 16 valores E2M1 con una escala E4M3 y una escala por tensor, pesos y activaciones</translation>
    </message>
    <message>
        <source>MinMax FP4 (E2M1) with LLM-FP4&apos;s pre-shifted exponent bias per activation channel, no search</source>
        <translation>MinMax FP4 (E2M1) con el sesgo del exponente predesplazado por canal de activación de LLM-FP4, sin búsqueda</translation>
    </message>
    <message>
        <source>Hadamard rotation of every input, GPTQ FP4 (E2M1) weights with a clip search, activations per token</source>
        <translation>Rotación de Hadamard de cada entrada, pesos FP4 (E2M1) GPTQ con búsqueda de recorte, activaciones por token</translation>
    </message>
    <message>
        <source>Round to nearest in FP4 (E2M1), weights per output channel, activations per token at run time</source>
        <translation>Redondeo al más cercano en FP4 (E2M1), pesos por canal de salida, activaciones por token en tiempo de ejecución</translation>
    </message>
    <message>
        <source>Round to nearest in INT8, weights per output channel, activations per token at run time (no calibration)</source>
        <translation>Redondeo al más cercano en INT8, pesos por canal de salida, activaciones por token en tiempo de ejecución (sin calibración)</translation>
    </message>
    <message>
        <source>SmoothQuant (alpha 0.5) behind the norms, then FP4 (E2M1) round to nearest, activations per token</source>
        <translation>SmoothQuant (alfa 0.5) tras las normas, luego redondeo al más cercano en FP4 (E2M1), activaciones por token</translation>
    </message>
    <message>
        <source>ARC Challenge, test - school science, questions that simple methods failed on</source>
        <translation>ARC Challenge, test - ciencias escolares, preguntas en las que fallaron métodos sencillos</translation>
    </message>
    <message>
        <source>ARC Easy, test - school science, questions that simple methods answered</source>
        <translation>ARC Easy, test - ciencias escolares, preguntas que respondieron métodos sencillos</translation>
    </message>
    <message>
        <source>BoolQ (SuperGLUE), validation - yes/no questions about a passage</source>
        <translation>BoolQ (SuperGLUE), validación - preguntas de sí o no sobre un pasaje</translation>
    </message>
    <message>
        <source>Embedded demo - how a child in a short story feels</source>
        <translation>Demo integrada - cómo se siente un niño en un cuento</translation>
    </message>
    <message>
        <source>Embedded demo - what a child in a short story does next</source>
        <translation>Demo integrada - qué hace después un niño en un cuento</translation>
    </message>
    <message>
        <source>Embedded demo - where a thing in a short story is</source>
        <translation>Demo integrada - dónde está una cosa en un cuento</translation>
    </message>
    <message>
        <source>Embedded demo - who has a thing in a short story</source>
        <translation>Demo integrada - quién tiene una cosa en un cuento</translation>
    </message>
    <message>
        <source>HellaSwag, validation - which of four endings continues a text</source>
        <translation>HellaSwag, validación - cuál de cuatro finales continúa un texto</translation>
    </message>
    <message>
        <source>LAMBADA as OpenAI prepared it, test - the last word of a passage</source>
        <translation>LAMBADA preparado por OpenAI, test - la última palabra de un pasaje</translation>
    </message>
    <message>
        <source>OpenBookQA main, test - elementary science with common knowledge</source>
        <translation>OpenBookQA main, test - ciencia elemental con conocimientos comunes</translation>
    </message>
    <message>
        <source>PIQA, validation - which of two solutions reaches an everyday goal</source>
        <translation>PIQA, validación - cuál de dos soluciones alcanza un objetivo cotidiano</translation>
    </message>
    <message>
        <source>WikiText-2 raw, test - rolling log-likelihood of whole articles</source>
        <translation>WikiText-2 raw, test - log-verosimilitud continua de artículos enteros</translation>
    </message>
    <message>
        <source>WinoGrande XL, validation - which of two nouns a blank stands for; the rest of the sentence is scored</source>
        <translation>WinoGrande XL, validación - a cuál de dos sustantivos equivale un hueco; se puntúa el resto de la frase</translation>
    </message>
    <message>
        <source>Perplexity per token of a text, in windows of the context length</source>
        <translation>Perplejidad por token de un texto, en ventanas de la longitud de contexto</translation>
    </message>
    <message>
        <source>Perplexity of a text as llama.cpp: second half of each window</source>
        <translation>Perplejidad de un texto como llama.cpp: segunda mitad de cada ventana</translation>
    </message>
    <message>
        <source>Embedded demo - which word fits a short story</source>
        <translation>Demo integrada - qué palabra encaja en un cuento breve</translation>
    </message>
    <message>
        <source>acc</source>
        <translation>exactitud (acc)</translation>
    </message>
    <message>
        <source>acc_norm</source>
        <translation>exact./long. (acc_norm)</translation>
    </message>
    <message>
        <source>perplexity</source>
        <translation>perplejidad</translation>
    </message>
    <message>
        <source>word_perplexity</source>
        <translation>perplejidad por palabra</translation>
    </message>
    <message>
        <source>byte_perplexity</source>
        <translation>perplejidad por byte</translation>
    </message>
    <message>
        <source>bits_per_byte</source>
        <translation>bits por byte</translation>
    </message>
    <message>
        <source>kl_mean</source>
        <translation>KL media</translation>
    </message>
    <message>
        <source>top1_agreement</source>
        <translation>mismo primer token</translation>
    </message>
    <message>
        <source>full precision</source>
        <translation>precisión completa</translation>
    </message>
    <message>
        <source>simulate</source>
        <translation>simulado</translation>
    </message>
    <message>
        <source>packed</source>
        <translation>empaquetado</translation>
    </message>
    <message>
        <source>current</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>artículo</translation>
    </message>
    <message>
        <source>bos yes</source>
        <translation>con BOS</translation>
    </message>
    <message>
        <source>bos no</source>
        <translation>sin BOS</translation>
    </message>
    <message>
        <source>prefix bos</source>
        <translation>prefijo BOS</translation>
    </message>
    <message>
        <source>prefix eos</source>
        <translation>prefijo EOS</translation>
    </message>
</context>
<context>
    <name>qs::Details</name>
    <message>
        <source>unknown number format &apos;%1&apos;: wanted none, e&lt;E&gt;m&lt;M&gt; of %2 to %3 bits with E &gt;= 1, int%4 to int%5, e4m3fn, e5m2ieee or nf4</source>
        <translation>formato numérico desconocido &apos;%1&apos;: se admite none, e&lt;E&gt;m&lt;M&gt; de %2 a %3 bits con E &gt;= 1, int%4 a int%5, e4m3fn, e5m2ieee o nf4</translation>
    </message>
    <message>
        <source>unknown granularity &apos;%1&apos;: wanted tensor, row, column, group or token</source>
        <translation>granularidad desconocida &apos;%1&apos;: se admite tensor, row, column, group o token</translation>
    </message>
    <message>
        <source>unknown key &apos;%1&apos; in %2</source>
        <translation>clave desconocida &apos;%1&apos; en %2</translation>
    </message>
    <message>
        <source>unknown method &apos;%1&apos;</source>
        <translation>método desconocido &apos;%1&apos;</translation>
    </message>
    <message>
        <source>option &apos;%1&apos; must be a number from %2 to %3</source>
        <translation>la opción &apos;%1&apos; debe ser un número de %2 a %3</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3</source>
        <translation>%1 debe ser un número entero de %2 a %3</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3</source>
        <translation>%1 debe ser un número de %2 a %3</translation>
    </message>
    <message>
        <source>%1 must be true or false</source>
        <translation>%1 debe ser true o false</translation>
    </message>
    <message>
        <source>%1 must be a word or text</source>
        <translation>%1 debe ser una palabra o un texto</translation>
    </message>
    <message>
        <source>%1 has to come before %2</source>
        <translation>%1 debe ir antes de %2</translation>
    </message>
    <message>
        <source>%1 and %2 do the same work: name one of them</source>
        <translation>%1 y %2 hacen lo mismo: indique solo uno</translation>
    </message>
    <message>
        <source>name is missing</source>
        <translation>falta name</translation>
    </message>
    <message>
        <source>rules are missing</source>
        <translation>falta rules</translation>
    </message>
    <message>
        <source>the rule has no match</source>
        <translation>a la regla le falta match</translation>
    </message>
    <message>
        <source>format is missing</source>
        <translation>falta format</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can match no site</source>
        <translation>&apos;%1&apos; no puede coincidir con ningún sitio</translation>
    </message>
    <message>
        <source>there is no such file or directory</source>
        <translation>no existe ese archivo ni esa carpeta</translation>
    </message>
    <message>
        <source>data_offsets end past the file</source>
        <translation>data_offsets termina más allá del archivo</translation>
    </message>
    <message>
        <source>reaches past the end of the file</source>
        <translation>llega más allá del final del archivo</translation>
    </message>
    <message>
        <source>is no GGUF file</source>
        <translation>no es un archivo GGUF</translation>
    </message>
    <message>
        <source>holds no safetensors files</source>
        <translation>no contiene archivos safetensors</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>no valid JSON (byte %1)</source>
        <translation>no es JSON válido (byte %1)</translation>
    </message>
    <message>
        <source>there is no config.json</source>
        <translation>no hay config.json</translation>
    </message>
    <message>
        <source>model_type &apos;%1&apos; has no forward pass here</source>
        <translation>model_type &apos;%1&apos; no tiene aquí paso hacia delante</translation>
    </message>
    <message>
        <source>this is one shard of several; open the directory</source>
        <translation>es uno de varios fragmentos; abra la carpeta</translation>
    </message>
    <message>
        <source>the file does not hold the tensors that config.json asks for</source>
        <translation>el archivo no contiene los tensores que pide config.json</translation>
    </message>
    <message>
        <source>no tokenizer inside or beside it</source>
        <translation>no hay tokenizador dentro ni al lado</translation>
    </message>
</context>
<context>
    <name>qs::DifferencesView</name>
    <message>
        <source>Tick two or more runs of the same tasks to see how they differ.
The items that both have are compared one by one.</source>
        <translation>Marque dos o más ejecuciones de las mismas tareas para ver en qué difieren.
Los ítems comunes se comparan uno a uno.</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Metric that the picture shows</source>
        <translation>Métrica que muestra la imagen</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>Solo diferencias</translation>
    </message>
    <message>
        <source>Leaves out what may well be equal: rows whose 95 % interval holds 0</source>
        <translation>Omite lo que bien puede ser igual: filas cuyo intervalo del 95 % contiene 0</translation>
    </message>
    <message>
        <source>Paired comparison</source>
        <translation>Comparación pareada</translation>
    </message>
    <message>
        <source>Sample by sample against %1 (95 % interval)</source>
        <translation>Muestra a muestra frente a «%1» (intervalo del 95 %)</translation>
    </message>
    <message>
        <source>How do the runs differ?</source>
        <translation>¿En qué difieren las ejecuciones?</translation>
    </message>
    <message>
        <source>How do they differ from %1?</source>
        <translation>¿En qué difieren de «%1»?</translation>
    </message>
    <message>
        <source>Difference of %1 (logarithm of the ratio)</source>
        <translation>Diferencia de %1 (logaritmo del cociente)</translation>
    </message>
    <message>
        <source>Difference of %1</source>
        <translation>Diferencia de %1</translation>
    </message>
    <message>
        <source>There are no stored runs yet: evaluate something (Ctrl+R), or import results.</source>
        <translation>Aún no hay ejecuciones guardadas: evalúe algo (Ctrl+R) o importe resultados.</translation>
    </message>
</context>
<context>
    <name>qs::DistributionFacts</name>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>NaN or infinite</source>
        <translation>NaN o infinito</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Std. deviation</source>
        <translation>Desv. estándar</translation>
    </message>
    <message>
        <source>Kurtosis</source>
        <translation>Curtosis</translation>
    </message>
    <message>
        <source>Fourth moment over squared variance: 3 for a Gaussian, large with outliers</source>
        <translation>Cuarto momento entre varianza al cuadrado: 3 para una gaussiana, grande con valores atípicos</translation>
    </message>
    <message>
        <source>Distinct values</source>
        <translation>Valores distintos</translation>
    </message>
    <message>
        <source>At 16 bits of precision</source>
        <translation>Con 16 bits de precisión</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Grid&apos;s end</source>
        <translation>Fin de la rejilla</translation>
    </message>
    <message>
        <source>The largest value that the grid holds</source>
        <translation>El valor máximo que contiene la rejilla</translation>
    </message>
    <message>
        <source>of the maximum</source>
        <translation>del máximo</translation>
    </message>
    <message>
        <source>The grid&apos;s end as a share of the largest magnitude</source>
        <translation>El fin de la rejilla como proporción de la magnitud máxima</translation>
    </message>
    <message>
        <source>MSE</source>
        <translation>MSE</translation>
    </message>
    <message>
        <source>Mean squared difference between a value and what it becomes</source>
        <translation>Media de la diferencia al cuadrado entre un valor y aquello en que se convierte</translation>
    </message>
    <message>
        <source>SQNR</source>
        <translation>SQNR</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>10 log10 of signal power over error power: 6 dB are one bit</source>
        <translation>10 log10 de potencia de señal entre potencia de error: 6 dB son un bit</translation>
    </message>
    <message>
        <source>Clipped</source>
        <translation>Recortados</translation>
    </message>
    <message>
        <source>Values beyond the grid&apos;s end</source>
        <translation>Valores más allá del fin de la rejilla</translation>
    </message>
    <message>
        <source>Underflow</source>
        <translation>Subdesbordamiento</translation>
    </message>
    <message>
        <source>Values other than zero that become zero</source>
        <translation>Valores distintos de cero que pasan a cero</translation>
    </message>
    <message>
        <source>Codes used</source>
        <translation>Códigos usados</translation>
    </message>
    <message>
        <source>How many of the format&apos;s bit patterns occur</source>
        <translation>Cuántos patrones de bits del formato aparecen</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparado</translation>
    </message>
    <message>
        <source>Other format</source>
        <translation>Otro formato</translation>
    </message>
    <message>
        <source>With the same granularity and clip ratio</source>
        <translation>Con la misma granularidad y proporción de recorte</translation>
    </message>
    <message>
        <source>Its SQNR</source>
        <translation>Su SQNR</translation>
    </message>
    <message>
        <source>Its MSE</source>
        <translation>Su MSE</translation>
    </message>
    <message>
        <source>Its clipped</source>
        <translation>Sus recortados</translation>
    </message>
    <message>
        <source>Drag the edges in the picture, or press ← and →, to move the grid&apos;s end; drag the bias, or press ↑ and ↓, to scale the whole grid. Hatched values lie beyond it. The darker a cell, the more of the squared error it causes.</source>
        <translation>Arrastre los bordes de la imagen, o pulse ← y →, para mover el fin de la rejilla; arrastre el sesgo, o pulse ↑ y ↓, para escalar toda la rejilla. Los valores rayados quedan más allá. Cuanto más oscura una celda, mayor parte del error cuadrático causa.</translation>
    </message>
    <message>
        <source>full precision</source>
        <translation>precisión completa</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>qs::DistributionPanel</name>
    <message>
        <source>Where do the values lie, and what does the grid keep of them?</source>
        <translation>¿Dónde están los valores y qué conserva de ellos la rejilla?</translation>
    </message>
    <message>
        <source>Choose a site in the model tree to see its distribution.</source>
        <translation>Elija un sitio en el árbol del modelo para ver su distribución.</translation>
    </message>
    <message>
        <source>Log counts</source>
        <translation>Conteos log.</translation>
    </message>
    <message>
        <source>Logarithmic counts, which make single outliers visible</source>
        <translation>Conteos logarítmicos, que hacen visibles los valores atípicos aislados</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Also draw the values as they are after rounding</source>
        <translation>Dibujar también los valores tal como quedan tras el redondeo</translation>
    </message>
    <message>
        <source>Where the grid&apos;s range comes from</source>
        <translation>De dónde viene el rango de la rejilla</translation>
    </message>
    <message>
        <source>The ranges of the text that is run through the model here, or those that the recipe&apos;s method found on its calibration text</source>
        <translation>Los rangos del texto que se pasa aquí por el modelo, o los que el método de la receta halló en su texto de calibración</translation>
    </message>
    <message>
        <source>Ranges of this text</source>
        <translation>Rangos de este texto</translation>
    </message>
    <message>
        <source>Ranges of the method</source>
        <translation>Rangos del método</translation>
    </message>
    <message>
        <source>Format to compare with</source>
        <translation>Formato con el que comparar</translation>
    </message>
    <message>
        <source>Draws the grid of a second format over the same values, and its numbers at the right</source>
        <translation>Dibuja la rejilla de un segundo formato sobre los mismos valores, con sus números a la derecha</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Comparar con…</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Comparar con %1</translation>
    </message>
    <message>
        <source>Which grid values cause the error?</source>
        <translation>¿Qué valores de la rejilla causan el error?</translation>
    </message>
    <message>
        <source>share of the squared error (%)</source>
        <translation>proporción del error cuadrático (%)</translation>
    </message>
    <message>
        <source>%1 of the squared error</source>
        <translation>%1 del error cuadrático</translation>
    </message>
    <message>
        <source>There is no error in full precision. Choose a format in the inspector.</source>
        <translation>En precisión completa no hay error. Elija un formato en el inspector.</translation>
    </message>
    <message>
        <source>%1 of the values</source>
        <translation>%1 de los valores</translation>
    </message>
    <message>
        <source>The ranges are those that the recipe&apos;s method found on its calibration text.</source>
        <translation>Los rangos son los que el método de la receta halló en su texto de calibración.</translation>
    </message>
    <message>
        <source>To move the clip edges or the bias, show all values.</source>
        <translation>Para mover los bordes de recorte o el sesgo, muestre todos los valores.</translation>
    </message>
    <message>
        <source>The ranges are those of the matrix itself.</source>
        <translation>Los rangos son los de la propia matriz.</translation>
    </message>
    <message>
        <source>The ranges are those of the text that is run through the model here.</source>
        <translation>Los rangos son los del texto que se pasa aquí por el modelo.</translation>
    </message>
</context>
<context>
    <name>qs::DivergenceModel</name>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Kullback-Leibler divergence of this run&apos;s next-token distribution from the reference&apos;s, in nats, over all scored positions. Only for runs that were made beside the reference.</source>
        <translation>Divergencia de Kullback-Leibler de la distribución del token siguiente de esta ejecución respecto a la de la referencia, en nats, sobre todas las posiciones puntuadas. Solo para ejecuciones hechas junto a la referencia.</translation>
    </message>
    <message>
        <source>KL mean</source>
        <translation>KL media</translation>
    </message>
    <message>
        <source>KL largest</source>
        <translation>KL máxima</translation>
    </message>
    <message>
        <source>KL %1 %</source>
        <translation>KL %1 %</translation>
    </message>
    <message>
        <source>Same top token</source>
        <translation>Mismo primer token</translation>
    </message>
    <message>
        <source>Share of the positions where both find the same token most likely</source>
        <translation>Proporción de posiciones en que ambas consideran más probable el mismo token</translation>
    </message>
    <message>
        <source>This run&apos;s probability of what is right minus the reference&apos;s</source>
        <translation>Probabilidad de lo correcto en esta ejecución menos la de la referencia</translation>
    </message>
    <message>
        <source>Δp mean</source>
        <translation>Δp media</translation>
    </message>
    <message>
        <source>Δp %1 %</source>
        <translation>Δp %1 %</translation>
    </message>
</context>
<context>
    <name>qs::Errors</name>
    <message>
        <source>The file was not found.</source>
        <translation>No se encontró el archivo.</translation>
    </message>
    <message>
        <source>Check the name, or choose it with File, Open.</source>
        <translation>Compruebe el nombre, o elíjalo con Archivo, Abrir.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>No se puede leer el archivo.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>No se puede escribir el archivo.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the free space, or choose another place.</source>
        <translation>Compruebe los permisos de la carpeta y el espacio libre, o elija otro lugar.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>El archivo está dañado.</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation>Descárguelo o cópielo de nuevo.</translation>
    </message>
    <message>
        <source>This kind of file is not supported.</source>
        <translation>Este tipo de archivo no se admite.</translation>
    </message>
    <message>
        <source>Supported are Hugging Face directories (safetensors), GGUF files and llama2.c .bin files.</source>
        <translation>Se admiten directorios de Hugging Face (safetensors), archivos GGUF y archivos .bin de llama2.c.</translation>
    </message>
    <message>
        <source>This architecture cannot be run.</source>
        <translation>Esta arquitectura no se puede ejecutar.</translation>
    </message>
    <message>
        <source>Its weights can be looked at.</source>
        <translation>Sus pesos se pueden examinar.</translation>
    </message>
    <message>
        <source>A tensor does not have the shape that the configuration says.</source>
        <translation>Un tensor no tiene la forma que indica la configuración.</translation>
    </message>
    <message>
        <source>The configuration and the weights may belong to different models.</source>
        <translation>La configuración y los pesos pueden ser de modelos distintos.</translation>
    </message>
    <message>
        <source>The recipe cannot be used.</source>
        <translation>La receta no se puede usar.</translation>
    </message>
    <message>
        <source>Change what the message names, or take a shipped recipe.</source>
        <translation>Cambie lo que indica el mensaje, o tome una receta incluida.</translation>
    </message>
    <message>
        <source>The task cannot be loaded.</source>
        <translation>No se puede cargar la tarea.</translation>
    </message>
    <message>
        <source>Check the data directory: it holds the published files, one folder per task.</source>
        <translation>Compruebe el directorio de datos: contiene los archivos publicados, una carpeta por tarea.</translation>
    </message>
    <message>
        <source>The tokenizer cannot be used.</source>
        <translation>No se puede usar el tokenizador.</translation>
    </message>
    <message>
        <source>The weights can be looked at. Put the model&apos;s tokenizer files beside it to run text.</source>
        <translation>Los pesos se pueden examinar. Ponga junto al modelo los archivos de su tokenizador para pasar texto.</translation>
    </message>
    <message>
        <source>A value is out of range or unknown.</source>
        <translation>Un valor está fuera de rango o es desconocido.</translation>
    </message>
    <message>
        <source>The run store cannot be used.</source>
        <translation>No se puede usar el almacén de ejecuciones.</translation>
    </message>
    <message>
        <source>It was left untouched. Start with --store and another file to keep working.</source>
        <translation>Se ha dejado intacto. Inicie con --store y otro archivo para seguir trabajando.</translation>
    </message>
    <message>
        <source>The data hold NaN or infinity where a number is needed.</source>
        <translation>Los datos contienen NaN o infinito donde hace falta un número.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>No hay memoria suficiente.</translation>
    </message>
    <message>
        <source>Close other programs, or take a smaller model or a shorter text.</source>
        <translation>Cierre otros programas, o tome un modelo más pequeño o un texto más corto.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Algo ha fallado dentro del programa.</translation>
    </message>
    <message>
        <source>Please report it with the details.</source>
        <translation>Comuníquelo con los detalles, por favor.</translation>
    </message>
</context>
<context>
    <name>qs::EvaluateChoices</name>
    <message>
        <source>What to measure</source>
        <translation>Qué medir</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Azar</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Qué pregunta</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>Configuraciones</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>folder with the published sets</source>
        <translation>carpeta de los conjuntos</translation>
    </message>
    <message>
        <source>Choose the data directory</source>
        <translation>Elegir el directorio de datos</translation>
    </message>
    <message>
        <source>text file for perplexity</source>
        <translation>archivo de texto para la perplejidad</translation>
    </message>
    <message>
        <source>Choose a text file</source>
        <translation>Elegir un archivo de texto</translation>
    </message>
    <message>
        <source>&amp;Data directory</source>
        <translation>&amp;Directorio de datos</translation>
    </message>
    <message>
        <source>&amp;Text file</source>
        <translation>Archivo de &amp;texto</translation>
    </message>
    <message>
        <source>Full precision (f32)</source>
        <translation>Precisión completa (f32)</translation>
    </message>
    <message>
        <source>as it is being edited</source>
        <translation>tal como se está editando</translation>
    </message>
    <message>
        <source>Current recipe: %1</source>
        <translation>Receta actual: %1</translation>
    </message>
    <message>
        <source>Tick at least one task.</source>
        <translation>Marque al menos una tarea.</translation>
    </message>
    <message>
        <source>Tick at least one configuration.</source>
        <translation>Marque al menos una configuración.</translation>
    </message>
    <message>
        <source>A ticked task needs the data directory.</source>
        <translation>Una tarea marcada necesita el directorio de datos.</translation>
    </message>
    <message>
        <source>Perplexity needs a text file.</source>
        <translation>La perplejidad necesita un archivo de texto.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Add a task of your own: a YAML file that describes it</source>
        <translation>Añadir una tarea propia: un archivo YAML que la describe</translation>
    </message>
    <message>
        <source>Add a recipe file as a configuration</source>
        <translation>Añadir un archivo de receta como configuración</translation>
    </message>
    <message>
        <source>the reference that differences are measured from</source>
        <translation>la referencia desde la que se miden las diferencias</translation>
    </message>
    <message>
        <source>bf16</source>
        <translation>bf16</translation>
    </message>
    <message>
        <source>full precision in bf16: its divergence is the noise floor</source>
        <translation>precisión completa en bf16: su divergencia es el ruido de fondo</translation>
    </message>
</context>
<context>
    <name>qs::EvaluateOptions</name>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Only the first items of each task</source>
        <translation>Solo los primeros ítems de cada tarea</translation>
    </message>
    <message>
        <source>&amp;Items per task</source>
        <translation>Íte&amp;ms por tarea</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Worked examples in front of each question, drawn as lm-evaluation-harness draws them. Texts take none.</source>
        <translation>Ejemplos resueltos delante de cada pregunta, sorteados como en lm-evaluation-harness. Los textos no llevan ninguno.</translation>
    </message>
    <message>
        <source>Worked e&amp;xamples</source>
        <translation>E&amp;jemplos resueltos</translation>
    </message>
    <message>
        <source>Draws the examples; lm-evaluation-harness uses 1234</source>
        <translation>Sortea los ejemplos; lm-evaluation-harness usa 1234</translation>
    </message>
    <message>
        <source>Seed of the examples</source>
        <translation>Semilla de los ejemplos</translation>
    </message>
    <message>
        <source>current: the tokenizer&apos;s own BOS</source>
        <translation>actual: BOS del tokenizador</translation>
    </message>
    <message>
        <source>paper: no BOS, as in LLM-FP4</source>
        <translation>artículo: sin BOS, como en LLM-FP4</translation>
    </message>
    <message>
        <source>How text becomes tokens: as lm-evaluation-harness 0.4 does it, or as the version that LLM-FP4 used. It is printed on every result.</source>
        <translation>Cómo se convierte el texto en tokens: como lm-evaluation-harness 0.4, o como la versión que usó LLM-FP4. Se indica en cada resultado.</translation>
    </message>
    <message>
        <source>&amp;Protocol</source>
        <translation>&amp;Protocolo</translation>
    </message>
    <message>
        <source>as the protocol has it</source>
        <translation>según el protocolo</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadidos</translation>
    </message>
    <message>
        <source>not added</source>
        <translation>no añadidos</translation>
    </message>
    <message>
        <source>The tokenizer&apos;s own special tokens in front of every text. Some models predict badly without them.</source>
        <translation>Los tokens especiales del tokenizador delante de cada texto. Algunos modelos predicen mal sin ellos.</translation>
    </message>
    <message>
        <source>BOS before a text</source>
        <translation>BOS ante un texto</translation>
    </message>
    <message>
        <source>BOS</source>
        <translation>BOS</translation>
    </message>
    <message>
        <source>EOS</source>
        <translation>EOS</translation>
    </message>
    <message>
        <source>The token before a rolling document and in place of an empty context</source>
        <translation>El token ante un documento continuo y en lugar de un contexto vacío</translation>
    </message>
    <message>
        <source>Prefix token</source>
        <translation>Token de prefijo</translation>
    </message>
    <message>
        <source>the model&apos;s</source>
        <translation>el del modelo</translation>
    </message>
    <message>
        <source>Tokens of context. A longer question loses its beginning; a longer document is cut into windows of this length.</source>
        <translation>Tokens de contexto. Una pregunta más larga pierde su comienzo; un documento más largo se corta en ventanas de esta longitud.</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>Longitud de contexto</translation>
    </message>
    <message>
        <source>when the difference is known well enough</source>
        <translation>cuando la diferencia se conoce lo bastante bien</translation>
    </message>
    <message>
        <source>Items are taken in a random order, and a task ends as soon as the 95 % interval of the accuracy&apos;s difference to the first configuration is as narrow as asked. The interval stays valid however often one looks (confidence sequence by betting, Waudby-Smith and Ramdas 2024).</source>
        <translation>Los ítems se toman en orden aleatorio, y una tarea acaba en cuanto el intervalo del 95 % de la diferencia de exactitud con la primera configuración es tan estrecho como se pide. El intervalo es válido por muchas veces que se mire (secuencia de confianza por apuestas, Waudby-Smith y Ramdas 2024).</translation>
    </message>
    <message>
        <source>&amp;Stop a task early</source>
        <translation>Parar ante&amp;s una tarea</translation>
    </message>
    <message>
        <source>Upper minus lower end of the interval, as a share of the items: 0.05 is from −2.5 to +2.5 percent points</source>
        <translation>Extremo superior menos inferior del intervalo, como proporción de los ítems: 0.05 va de −2.5 a +2.5 puntos porcentuales</translation>
    </message>
    <message>
        <source>Width of the interval</source>
        <translation>Ancho del intervalo</translation>
    </message>
    <message>
        <source>Fixes the random order in which stopping early takes the items</source>
        <translation>Fija el orden aleatorio en que la parada anticipada toma los ítems</translation>
    </message>
    <message>
        <source>Seed of the order</source>
        <translation>Semilla del orden</translation>
    </message>
    <message>
        <source>packed: codes multiplied as integers</source>
        <translation>empaquetado: códigos como enteros</translation>
    </message>
    <message>
        <source>simulated: values on the grid, in f32</source>
        <translation>simulado: valores en la rejilla, en f32</translation>
    </message>
    <message>
        <source>Formats whose values are integers give the same bits either way. What the packed backend has no kernel for is simulated, and the run says so.</source>
        <translation>Los formatos cuyos valores son enteros dan los mismos bits de ambos modos. Lo que no tiene kernel en el backend empaquetado se simula, y la ejecución lo indica.</translation>
    </message>
    <message>
        <source>Recipes &amp;run</source>
        <translation>Ejecutar &amp;recetas</translation>
    </message>
    <message>
        <source>Every result says: protocol %1. Accuracy is given as it is (acc) and divided by the length of the choices (acc_norm).</source>
        <translation>Cada resultado indica: protocolo %1. La exactitud se da tal cual (acc) y dividida por la longitud de las opciones (acc_norm).</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) per task</source>
        <translation>
            <numerusform>%n ítem por tarea</numerusform>
            <numerusform>%n ítems por tarea</numerusform>
        </translation>
    </message>
    <message>
        <source>all items</source>
        <translation>todos los ítems</translation>
    </message>
    <message numerus="yes">
        <source>%n worked example(s)</source>
        <translation>
            <numerusform>%n ejemplo resuelto</numerusform>
            <numerusform>%n ejemplos resueltos</numerusform>
        </translation>
    </message>
    <message>
        <source>stops at a width of %1</source>
        <translation>para con un ancho de %1</translation>
    </message>
    <message>
        <source>packed</source>
        <translation>empaquetado</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulado</translation>
    </message>
</context>
<context>
    <name>qs::EvaluatePanel</name>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;jecutar</translation>
    </message>
    <message>
        <source>What does each configuration cost?</source>
        <translation>¿Cuánto cuesta cada configuración?</translation>
    </message>
    <message>
        <source>Results so far</source>
        <translation>Resultados hasta ahora</translation>
    </message>
    <message>
        <source>Compare sample by sample</source>
        <translation>Comparar muestra a muestra</translation>
    </message>
    <message>
        <source>The first results come in soon.</source>
        <translation>Los primeros resultados llegan pronto.</translation>
    </message>
    <message>
        <source>Runs when its turn comes. Full precision and recipes run side by side over the same items.</source>
        <translation>Se ejecuta cuando llega su turno. La precisión completa y las recetas corren lado a lado sobre los mismos ítems.</translation>
    </message>
    <message>
        <source>Cost in detail</source>
        <translation>Coste en detalle</translation>
    </message>
    <message>
        <source>Show what the memory, the time and the disk space are for</source>
        <translation>Mostrar para qué son la memoria, el tiempo y el espacio en disco</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Value ± standard error. Double-click a task to see its items.</source>
        <translation>Valor ± error estándar. Doble clic en una tarea para ver sus ítems.</translation>
    </message>
    <message>
        <source>Working out what it would cost…</source>
        <translation>Calculando el coste…</translation>
    </message>
    <message>
        <source>time is being measured</source>
        <translation>midiendo el tiempo</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>unos %1</translation>
    </message>
    <message>
        <source>%1 · %2 of memory · %3 on disk</source>
        <translation>%1 · %2 de memoria · %3 en disco</translation>
    </message>
    <message numerus="yes">
        <source>Working out %n recipe(s) comes on top.</source>
        <translation>
            <numerusform>A esto se suma calcular %n receta.</numerusform>
            <numerusform>A esto se suma calcular %n recetas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 items, %2 tokens for each of %n configuration(s)</source>
        <translation>
            <numerusform>%1 ítems, %2 tokens para %n configuración</numerusform>
            <numerusform>%1 ítems, %2 tokens para cada una de %n configuraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Model file, mapped: %1</source>
        <translation>Archivo del modelo, mapeado: %1</translation>
    </message>
    <message>
        <source>Packed weights: %1</source>
        <translation>Pesos empaquetados: %1</translation>
    </message>
    <message>
        <source>Activations: %1</source>
        <translation>Activaciones: %1</translation>
    </message>
    <message>
        <source>Logits: %1</source>
        <translation>Logits: %1</translation>
    </message>
    <message>
        <source>Results: %1</source>
        <translation>Resultados: %1</translation>
    </message>
    <message>
        <source>Time: from the measured speed of these configurations</source>
        <translation>Tiempo: según la velocidad medida de estas configuraciones</translation>
    </message>
    <message>
        <source>Time: from the measured speed of full precision in place of recipes that are not worked out yet</source>
        <translation>Tiempo: según la velocidad medida de la precisión completa en lugar de las recetas aún no calculadas</translation>
    </message>
    <message>
        <source>&amp;Add to the queue</source>
        <translation>&amp;Añadir a la cola</translation>
    </message>
    <message>
        <source>Tick what to measure and what to compare, then press Run.
Results come in while it runs, and are kept in the run store.</source>
        <translation>Marque qué medir y qué comparar, y pulse Ejecutar.
Los resultados llegan durante la ejecución y se guardan en el almacén de ejecuciones.</translation>
    </message>
    <message numerus="yes">
        <source>Of this, working out %n recipe(s) takes about %1.</source>
        <translation>
            <numerusform>De esto, calcular %n receta tarda unos %1.</numerusform>
            <numerusform>De esto, calcular %n recetas tarda unos %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qs::Export</name>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>No se pudo escribir “%1”: %2</translation>
    </message>
</context>
<context>
    <name>qs::FormatBench</name>
    <message>
        <source>Fit to the tensor&apos;s maximum</source>
        <translation>Ajustar al máximo del tensor</translation>
    </message>
    <message>
        <source>Use for the selection</source>
        <translation>Usar en la selección</translation>
    </message>
    <message>
        <source>Puts this format and its scales into the recipe for what is selected</source>
        <translation>Pone este formato y sus escalas en la receta para lo seleccionado</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Sesgo</translation>
    </message>
    <message>
        <source>All values are scaled by 2 to the power of minus the bias: one more halves the grid</source>
        <translation>Todos los valores se escalan por 2 elevado a menos el sesgo: uno más reduce la rejilla a la mitad</translation>
    </message>
</context>
<context>
    <name>qs::FormatControls</name>
    <message>
        <source>Full precision</source>
        <translation>Precisión completa</translation>
    </message>
    <message>
        <source>%1 (symmetric INT%2)</source>
        <translation>%1 (INT%2 sim.)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Exponent bits</source>
        <translation>Bits de exponente</translation>
    </message>
    <message>
        <source>More exponent bits reach further: each doubles the range in octaves</source>
        <translation>Más bits de exponente llegan más lejos: cada uno duplica el rango en octavas</translation>
    </message>
    <message>
        <source>Mantissa bits</source>
        <translation>Bits de mantisa</translation>
    </message>
    <message>
        <source>More mantissa bits make finer steps within an octave</source>
        <translation>Más bits de mantisa dan pasos más finos dentro de una octava</translation>
    </message>
    <message>
        <source>Integer bits</source>
        <translation>Bits enteros</translation>
    </message>
    <message>
        <source>Two&apos;s complement: equal steps, one more value below zero than above</source>
        <translation>Complemento a dos: pasos iguales, un valor más por debajo de cero que por encima</translation>
    </message>
    <message>
        <source>With one exponent bit the steps are equal: a symmetric integer grid.</source>
        <translation>Con un bit de exponente los pasos son iguales: una rejilla entera simétrica.</translation>
    </message>
</context>
<context>
    <name>qs::FormatFacts</name>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Distinct values</source>
        <translation>Valores distintos</translation>
    </message>
    <message>
        <source>Largest value</source>
        <translation>Valor máximo</translation>
    </message>
    <message>
        <source>Smallest positive</source>
        <translation>Mínimo positivo</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>octaves</source>
        <translation>octavas</translation>
    </message>
    <message>
        <source>From the smallest positive value to the largest, as powers of two</source>
        <translation>Del menor valor positivo al mayor, como potencias de dos</translation>
    </message>
    <message>
        <source>On this tensor</source>
        <translation>En este tensor</translation>
    </message>
    <message>
        <source>MSE</source>
        <translation>MSE</translation>
    </message>
    <message>
        <source>Mean squared difference between a value and what it becomes</source>
        <translation>Media de la diferencia al cuadrado entre un valor y aquello en que se convierte</translation>
    </message>
    <message>
        <source>SQNR</source>
        <translation>SQNR</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>10 log10 of signal power over error power: 6 dB are one bit</source>
        <translation>10 log10 de potencia de señal entre potencia de error: 6 dB son un bit</translation>
    </message>
    <message>
        <source>Clipped</source>
        <translation>Recortados</translation>
    </message>
    <message>
        <source>Values beyond the grid&apos;s end</source>
        <translation>Valores más allá del fin de la rejilla</translation>
    </message>
    <message>
        <source>Underflow</source>
        <translation>Subdesbordamiento</translation>
    </message>
    <message>
        <source>Values other than zero that become zero</source>
        <translation>Valores distintos de cero que pasan a cero</translation>
    </message>
    <message>
        <source>Codes used</source>
        <translation>Códigos usados</translation>
    </message>
    <message>
        <source>How many of the format&apos;s bit patterns occur</source>
        <translation>Cuántos patrones de bits del formato aparecen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>qs::FormatPresets</name>
    <message>
        <source>E2M1 in blocks of 32 that share a power of two: cheap in hardware, but the scale may miss the block&apos;s maximum by up to a factor of two.</source>
        <translation>E2M1 en bloques de 32 que comparten una potencia de dos: barato en hardware, pero la escala puede errar el máximo del bloque hasta en un factor de dos.</translation>
    </message>
    <message>
        <source>E2M1 in blocks of 16 whose scale is an 8-bit float times one scale of the tensor: finer than MXFP4, for half a bit more per value.</source>
        <translation>E2M1 en bloques de 16 cuya escala es un float de 8 bits por una escala del tensor: más fino que MXFP4, por medio bit más por valor.</translation>
    </message>
    <message>
        <source>Full precision: nothing is rounded.</source>
        <translation>Precisión completa: no se redondea nada.</translation>
    </message>
    <message>
        <source>Equal steps from end to end, one more below zero than above: good for values that fill the range evenly, poor for outliers.</source>
        <translation>Pasos iguales de extremo a extremo, uno más por debajo de cero que por encima: bueno para valores que llenan el rango por igual, malo para valores atípicos.</translation>
    </message>
    <message>
        <source>Sixteen quantiles of the normal distribution: every code is used equally often when the values are Gaussian.</source>
        <translation>Dieciséis cuantiles de la distribución normal: cada código se usa con igual frecuencia si los valores son gaussianos.</translation>
    </message>
    <message>
        <source>An 8-bit float of the OCP standard: its largest patterns mean infinity or NaN, so that it ends a little earlier than its bits allow.</source>
        <translation>Un float de 8 bits del estándar OCP: sus patrones mayores significan infinito o NaN, por lo que acaba algo antes de lo que permiten sus bits.</translation>
    </message>
    <message>
        <source>One exponent bit gives equal steps: a symmetric integer grid.</source>
        <translation>Un bit de exponente da pasos iguales: una rejilla entera simétrica.</translation>
    </message>
    <message>
        <source>No mantissa: every value is twice the one before. The widest range, the coarsest steps.</source>
        <translation>Sin mantisa: cada valor es el doble del anterior. El rango más amplio, los pasos más gruesos.</translation>
    </message>
    <message>
        <source>The exponent bits give %1 octaves, the mantissa cuts each into %2 steps: fine near zero, coarse at the end.</source>
        <translation>Los bits de exponente dan %1 octavas, la mantisa divide cada una en %2 pasos: fino cerca de cero, grueso al final.</translation>
    </message>
</context>
<context>
    <name>qs::FormatsPanel</name>
    <message>
        <source>Log axis</source>
        <translation>Eje log.</translation>
    </message>
    <message>
        <source>The positive half on a logarithmic axis, where floats are evenly spaced</source>
        <translation>La mitad positiva en un eje logarítmico, donde los floats están a distancias regulares</translation>
    </message>
    <message>
        <source>Log share</source>
        <translation>Prop. log.</translation>
    </message>
    <message>
        <source>Logarithmic shares, which make rarely used codes visible</source>
        <translation>Proporciones logarítmicas, que hacen visibles los códigos poco usados</translation>
    </message>
    <message>
        <source>What does every bit pattern mean?</source>
        <translation>¿Qué significa cada patrón de bits?</translation>
    </message>
    <message>
        <source>Which values can the format hold, and which does %1 use?</source>
        <translation>¿Qué valores puede contener el formato y cuáles usa %1?</translation>
    </message>
    <message>
        <source>Which values can the format hold?</source>
        <translation>¿Qué valores puede contener el formato?</translation>
    </message>
    <message>
        <source>Choose a site in the model tree to see how often its values use each code.</source>
        <translation>Elija un sitio en el árbol del modelo para ver con qué frecuencia usan sus valores cada código.</translation>
    </message>
    <message>
        <source>What does a bit do? Click one to flip it.</source>
        <translation>¿Qué hace un bit? Haga clic en uno para invertirlo.</translation>
    </message>
</context>
<context>
    <name>qs::GridNote</name>
    <message>
        <source>Every token gets its own grid from its largest magnitude; drawn is that of the largest token.</source>
        <translation>Cada token recibe su propia rejilla según su magnitud máxima; se dibuja la del token mayor.</translation>
    </message>
    <message>
        <source>One grid per output channel, ending between %1 and %2; drawn is the widest.</source>
        <translation>Una rejilla por canal de salida, con fines entre %1 y %2; se dibuja la más ancha.</translation>
    </message>
    <message>
        <source>One grid per channel, ending between %1 and %2; drawn is the widest.</source>
        <translation>Una rejilla por canal, con fines entre %1 y %2; se dibuja la más ancha.</translation>
    </message>
    <message numerus="yes">
        <source>One grid per group of %n channel(s), ending between %1 and %2; drawn is the widest.</source>
        <translation>
            <numerusform>Una rejilla por grupo de %n canal, con fines entre %1 y %2; se dibuja la más ancha.</numerusform>
            <numerusform>Una rejilla por grupo de %n canales, con fines entre %1 y %2; se dibuja la más ancha.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qs::HeatmapView</name>
    <message>
        <source>row</source>
        <translation>fila</translation>
    </message>
    <message>
        <source>No values other than zero to show</source>
        <translation>No hay valores distintos de cero que mostrar</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <source>|x|</source>
        <translation>|x|</translation>
    </message>
    <message>
        <source>%1 %2–%3</source>
        <translation>%1 %2–%3</translation>
    </message>
    <message>
        <source>channels %1–%2</source>
        <translation>canales %1–%2</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>canal %1</translation>
    </message>
    <message>
        <source>(largest of %1)</source>
        <translation>(mayor de %1)</translation>
    </message>
    <message>
        <source>Arrow keys move a mark whose value is read out. Plus and minus zoom, 0 shows everything.</source>
        <translation>Las flechas mueven una marca cuyo valor se lee en voz alta. Más y menos cambian el zoom, 0 muestra todo.</translation>
    </message>
</context>
<context>
    <name>qs::HelpPages</name>
    <message>
        <source>What the numbers mean</source>
        <translation>Qué significan los números</translation>
    </message>
</context>
<context>
    <name>qs::HelpWindow</name>
    <message>
        <source>User guide</source>
        <translation>Guía de usuario</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Buscar (Control+F)</translation>
    </message>
    <message>
        <source>Search the user guide</source>
        <translation>Buscar en la guía de usuario</translation>
    </message>
    <message>
        <source>Contents of the user guide</source>
        <translation>Índice de la guía de usuario</translation>
    </message>
    <message>
        <source>Page of the user guide</source>
        <translation>Página de la guía de usuario</translation>
    </message>
    <message numerus="yes">
        <source>Found on %n page(s). Enter goes to the next place.</source>
        <translation>
            <numerusform>Encontrado en %n página. Intro va al siguiente lugar.</numerusform>
            <numerusform>Encontrado en %n páginas. Intro va al siguiente lugar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qs::HistogramView</name>
    <message>
        <source>No finite values to show</source>
        <translation>No hay valores finitos que mostrar</translation>
    </message>
    <message>
        <source>values per bin</source>
        <translation>valores por intervalo</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>clip at %1
%2 of the maximum</source>
        <translation>recorte en %1
%2 del máximo</translation>
    </message>
    <message>
        <source>%1 … %2
%3 values, %4</source>
        <translation>%1 … %2
%3 valores, %4</translation>
    </message>
    <message>
        <source>becomes %1</source>
        <translation>pasa a %1</translation>
    </message>
    <message>
        <source>bias %1</source>
        <translation>sesgo %1</translation>
    </message>
    <message>
        <source>Left and right arrow keys move the clip edges, up and down the bias; plus and minus zoom, 0 shows everything.</source>
        <translation>Las flechas izquierda y derecha mueven los bordes de recorte, arriba y abajo el sesgo; más y menos cambian el zoom, 0 muestra todo.</translation>
    </message>
    <message>
        <source>bias %1
the grid ends at %2</source>
        <translation>sesgo %1
la rejilla acaba en %2</translation>
    </message>
    <message>
        <source>after rounding: %1 values</source>
        <translation>tras el redondeo: %1 valores</translation>
    </message>
    <message>
        <source>this cell: %1 of the values, %2 of the squared error</source>
        <translation>esta celda: %1 de los valores, %2 del error cuadrático</translation>
    </message>
    <message>
        <source>Drag, or press ↑ and ↓: one more halves every value of the grid.
Sets the bias by hand in the recipe.</source>
        <translation>Arrastre, o pulse ↑ y ↓: uno más reduce a la mitad cada valor de la rejilla.
Fija el sesgo a mano en la receta.</translation>
    </message>
</context>
<context>
    <name>qs::InspectorPanel</name>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Activaciones</translation>
    </message>
    <message>
        <source>site</source>
        <translation>sitio</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rol</translation>
    </message>
    <message>
        <source>all blocks</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Edits change this site alone. Activations are shared by q, k, v and by gate, up.</source>
        <translation>Los cambios afectan solo a este sitio. Comparten activaciones q, k, v, y también gate, up.</translation>
    </message>
    <message>
        <source>Edits change this role in every block.</source>
        <translation>Los cambios afectan a este rol en todos los bloques.</translation>
    </message>
    <message>
        <source>Edits change every linear of every block.</source>
        <translation>Los cambios afectan a todas las lineales de todos los bloques.</translation>
    </message>
    <message>
        <source>Copy these settings there</source>
        <translation>Copiar allí estos ajustes</translation>
    </message>
    <message>
        <source>Show this operand in the pages</source>
        <translation>Mostrar este operando en las páginas</translation>
    </message>
    <message>
        <source>SQNR (dB)</source>
        <translation>SQNR (dB)</translation>
    </message>
    <message>
        <source>MSE</source>
        <translation>MSE</translation>
    </message>
    <message>
        <source>Clipped</source>
        <translation>Recortados</translation>
    </message>
    <message>
        <source>Underflow</source>
        <translation>Subdesbordamiento</translation>
    </message>
    <message>
        <source>Codes used</source>
        <translation>Códigos usados</translation>
    </message>
    <message>
        <source>Signal to quantization noise; every 6 dB are one bit</source>
        <translation>Relación señal a ruido de cuantización; cada 6 dB son un bit</translation>
    </message>
    <message>
        <source>Mean squared difference between a value and its quantized value</source>
        <translation>Media de la diferencia al cuadrado entre un valor y su valor cuantizado</translation>
    </message>
    <message>
        <source>Share of the values beyond the grid&apos;s end</source>
        <translation>Proporción de valores más allá del fin de la rejilla</translation>
    </message>
    <message>
        <source>Share of the values that are not zero and become zero</source>
        <translation>Proporción de valores que no son cero y pasan a cero</translation>
    </message>
    <message>
        <source>Bit patterns of the format that occur</source>
        <translation>Patrones de bits del formato que aparecen</translation>
    </message>
    <message>
        <source>No selection</source>
        <translation>Sin selección</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Selected, and changed by edits</source>
        <translation>Seleccionado, y afectado por los cambios</translation>
    </message>
    <message>
        <source>block</source>
        <translation>bloque</translation>
    </message>
    <message>
        <source>Edits change every linear of this block.</source>
        <translation>Los cambios afectan a todas las lineales de este bloque.</translation>
    </message>
</context>
<context>
    <name>qs::IntervalChart</name>
    <message>
        <source>No results yet.</source>
        <translation>Aún no hay resultados.</translation>
    </message>
    <message>
        <source>95 %: %1 to %2</source>
        <translation>95 %: de %1 a %2</translation>
    </message>
    <message>
        <source>valid at any time: %1 to %2</source>
        <translation>válido en todo momento: de %1 a %2</translation>
    </message>
</context>
<context>
    <name>qs::JobIndicator</name>
    <message>
        <source>Progress of the running job</source>
        <translation>Progreso del trabajo en curso</translation>
    </message>
    <message>
        <source>Cancel the evaluation (Esc)</source>
        <translation>Cancelar la evaluación (Esc)</translation>
    </message>
    <message>
        <source>Cancel the evaluation</source>
        <translation>Cancelar la evaluación</translation>
    </message>
    <message>
        <source>Memory that this program holds, of the machine&apos;s</source>
        <translation>Memoria que ocupa este programa, de la del equipo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>qs::LiveMeter</name>
    <message>
        <source>undo: %1</source>
        <translation>deshacer: %1</translation>
    </message>
    <message>
        <source>The meter has no reading.</source>
        <translation>El medidor no tiene lectura.</translation>
    </message>
</context>
<context>
    <name>qs::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>&amp;Abrir archivo…</translation>
    </message>
    <message>
        <source>Open a .gguf, .bin or .safetensors file (Ctrl+O)</source>
        <translation>Abrir un archivo .gguf, .bin o .safetensors (Control+O)</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Open &amp;demo</source>
        <translation>Abrir &amp;demo</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Recientes</translation>
    </message>
    <message>
        <source>&amp;Load recipe…</source>
        <translation>Cargar rece&amp;ta…</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>&amp;Save recipe…</source>
        <translation>&amp;Guardar receta…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation>Ctrl+Y</translation>
    </message>
    <message>
        <source>&amp;Filter the model tree</source>
        <translation>&amp;Filtrar el árbol del modelo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Paneles</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;jecutar</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>Eva&amp;luar</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>&amp;Cancel the evaluation</source>
        <translation>&amp;Cancelar la evaluación</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Quantoscope</source>
        <translation>Acerca &amp;de Quantoscope</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>How the model is quantized. Choosing one replaces the current recipe; undo brings it back.</source>
        <translation>Cómo se cuantiza el modelo. Elegir una sustituye la receta actual; deshacer la recupera.</translation>
    </message>
    <message>
        <source>Open a model file</source>
        <translation>Abrir un archivo de modelo</translation>
    </message>
    <message>
        <source>Models (*.gguf *.bin *.safetensors);;All files (*)</source>
        <translation>Modelos (*.gguf *.bin *.safetensors);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a Hugging Face folder</source>
        <translation>Abrir una carpeta de Hugging Face</translation>
    </message>
    <message>
        <source>Load a recipe</source>
        <translation>Cargar una receta</translation>
    </message>
    <message>
        <source>Recipes (*.yaml *.yml);;All files (*)</source>
        <translation>Recetas (*.yaml *.yml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>Guardar la receta</translation>
    </message>
    <message>
        <source>Recipes (*.yaml)</source>
        <translation>Recetas (*.yaml)</translation>
    </message>
    <message>
        <source>Folder with the published data sets</source>
        <translation>Carpeta con los conjuntos de datos publicados</translation>
    </message>
    <message>
        <source>Text whose perplexity is measured</source>
        <translation>Texto cuya perplejidad se mide</translation>
    </message>
    <message>
        <source>Import results of lm-evaluation-harness</source>
        <translation>Importar resultados de lm-evaluation-harness</translation>
    </message>
    <message>
        <source>Results (*.json)</source>
        <translation>Resultados (*.json)</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Carpeta para los resultados</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>About Quantoscope</source>
        <translation>Acerca de Quantoscope</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Quantoscope %1&lt;/h3&gt;&lt;p&gt;An instrument for low-bit transformers: see what the numbers of a model look like, tune the number format that holds them, and prove what it costs.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Quantoscope %1&lt;/h3&gt;&lt;p&gt;Un instrumento para transformers de pocos bits: vea cómo son los números de un modelo, ajuste el formato numérico que los contiene y demuestre lo que cuesta.&lt;/p&gt;&lt;p&gt;Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Abriendo %1…</translation>
    </message>
    <message>
        <source>the demo model</source>
        <translation>el modelo de demostración</translation>
    </message>
    <message>
        <source>Weights only: %1</source>
        <translation>Solo pesos: %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 guardado</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Evaluando</translation>
    </message>
    <message>
        <source>Working out the recipe</source>
        <translation>Calculando la receta</translation>
    </message>
    <message>
        <source> · %1 left</source>
        <translation> · quedan %1</translation>
    </message>
    <message>
        <source>Running the text</source>
        <translation>Procesando el texto</translation>
    </message>
    <message>
        <source>Measuring the model</source>
        <translation>Midiendo el modelo</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1</source>
        <translation>
            <numerusform>%n archivo escrito en %1</numerusform>
            <numerusform>%n archivos escritos en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) deleted</source>
        <translation>
            <numerusform>%n ejecución eliminada</numerusform>
            <numerusform>%n ejecuciones eliminadas</numerusform>
        </translation>
    </message>
    <message>
        <source>no model</source>
        <translation>ningún modelo</translation>
    </message>
    <message>
        <source>%1 – Quantoscope</source>
        <translation>%1 – Quantoscope</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Evaluation task</source>
        <translation>Tarea de evaluación</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Open a model to see what the recipe does to its predictions.</source>
        <translation>Abra un modelo para ver qué hace la receta con sus predicciones.</translation>
    </message>
    <message>
        <source>This model cannot be run: there are no predictions to compare.</source>
        <translation>Este modelo no se puede ejecutar: no hay predicciones que comparar.</translation>
    </message>
    <message>
        <source>Measuring full precision…</source>
        <translation>Midiendo la precisión completa…</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guía de usuario</translation>
    </message>
    <message>
        <source>Ten-minute &amp;tutorial</source>
        <translation>&amp;Tutorial de diez minutos</translation>
    </message>
    <message>
        <source>&amp;Explain what I am looking at</source>
        <translation>&amp;Explicar lo que estoy viendo</translation>
    </message>
    <message>
        <source>&amp;Point at something to have it explained</source>
        <translation>&amp;Señalar algo para que se explique</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>&amp;Bienvenida</translation>
    </message>
    <message>
        <source>Ctrl+F1</source>
        <translation>Ctrl+F1</translation>
    </message>
    <message>
        <source>In pictures and tables</source>
        <translation>En imágenes y tablas</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Mayús+Tab</translation>
    </message>
    <message>
        <source>next and previous control</source>
        <translation>control siguiente y anterior</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>next value, bin, channel, cell or site</source>
        <translation>valor, intervalo, canal, celda o sitio siguiente</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>select the site under the mark</source>
        <translation>seleccionar el sitio bajo la marca</translation>
    </message>
    <message>
        <source>+, −, 0</source>
        <translation>+, −, 0</translation>
    </message>
    <message>
        <source>zoom the histogram in, out, and back</source>
        <translation>acercar, alejar y restablecer el histograma</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>copy the selected rows of a table</source>
        <translation>copiar las filas seleccionadas de una tabla</translation>
    </message>
    <message>
        <source>Menu key, Shift+F10</source>
        <translation>Tecla Menú, Mayús+F10</translation>
    </message>
    <message>
        <source>copy or save the table</source>
        <translation>copiar o guardar la tabla</translation>
    </message>
    <message>
        <source>&amp;Continue where I stopped at the next start</source>
        <translation>Al iniciar, continuar donde lo de&amp;jé</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>Ór&amp;denes…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Color de énfasis</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <translation>&amp;Azul</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>&amp;Verde</translation>
    </message>
    <message>
        <source>&amp;Violet</source>
        <translation>V&amp;ioleta</translation>
    </message>
    <message>
        <source>&amp;Orange</source>
        <translation>&amp;Naranja</translation>
    </message>
    <message>
        <source>Compare with a recipe</source>
        <translation>Comparar con una receta</translation>
    </message>
    <message>
        <source>Recipes (*.yaml *.yml)</source>
        <translation>Recetas (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Open demo with o&amp;utlier channels</source>
        <translation>Abrir la demo con ca&amp;nales atípicos</translation>
    </message>
    <message>
        <source>Overview: select the role, the block, everything, or the site alone</source>
        <translation>Resumen: seleccionar el rol, el bloque, todo o solo el sitio</translation>
    </message>
    <message>
        <source>Distribution: move the end of the grid, its bias</source>
        <translation>Distribución: mover el fin de la rejilla, el sesgo</translation>
    </message>
    <message>
        <source>Try: continue the prompt</source>
        <translation>Probar: continuar el prompt</translation>
    </message>
</context>
<context>
    <name>qs::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>qs::MeterHistoryView</name>
    <message>
        <source>Divergence after each change</source>
        <translation>Divergencia tras cada cambio</translation>
    </message>
    <message>
        <source>Left and right arrow keys go from change to change.</source>
        <translation>Las flechas izquierda y derecha van de cambio en cambio.</translation>
    </message>
    <message>
        <source>the recipe at the start</source>
        <translation>la receta al inicio</translation>
    </message>
    <message>
        <source>%1. %2
KL divergence %3 nats
Perplexity %4
Same top token %5</source>
        <translation>%1. %2
Divergencia KL %3 nats
Perplejidad %4
Mismo primer token %5</translation>
    </message>
    <message>
        <source>Preview: some sites stand in for a slower method</source>
        <translation>Vista previa: algunos sitios usan un sustituto de un método más lento</translation>
    </message>
    <message>
        <source>KL divergence (nats)</source>
        <translation>Divergencia KL (nats)</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambio</translation>
    </message>
</context>
<context>
    <name>qs::MeterPanel</name>
    <message>
        <source>What did each change do to the predictions?</source>
        <translation>¿Qué hizo cada cambio con las predicciones?</translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>Aún no se ha medido nada.</translation>
    </message>
    <message>
        <source>Filled marks are measured, hollow ones are previews. Lower is closer to full precision.</source>
        <translation>Las marcas llenas son medidas; las huecas, vistas previas. Más bajo es más cerca de la precisión completa.</translation>
    </message>
    <message>
        <source>Kullback-Leibler divergence: how far the quantized model&apos;s predictions of the next token are from full precision&apos;s, as the mean over the first tokens of the text, in nats. 0 means the same predictions. Lower is better.</source>
        <translation>Divergencia de Kullback-Leibler: cuánto se alejan las predicciones del token siguiente del modelo cuantizado de las de precisión completa, como media sobre los primeros tokens del texto, en nats. 0 significa las mismas predicciones. Más bajo es mejor.</translation>
    </message>
    <message>
        <source>Live quality</source>
        <translation>Calidad en vivo</translation>
    </message>
    <message>
        <source>Perplexity of the text&apos;s first tokens under this recipe, and in brackets under full precision. Lower is better.</source>
        <translation>Perplejidad de los primeros tokens del texto con esta receta y, entre paréntesis, en precisión completa. Más bajo es mejor.</translation>
    </message>
    <message>
        <source>Share of the positions at which the most likely next token is the same as in full precision</source>
        <translation>Proporción de posiciones en que el token siguiente más probable es el mismo que en precisión completa</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>vista previa</translation>
    </message>
    <message>
        <source>The recipe&apos;s method needs more than a moment. Sites that it has not worked out yet are quantized by their largest values instead. Evaluating the recipe works it out.</source>
        <translation>El método de la receta necesita más que un momento. Los sitios que aún no ha calculado se cuantizan por sus valores máximos. Al evaluar la receta se calculan.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Show what each of the last changes did, as a picture or a table</source>
        <translation>Mostrar qué hizo cada uno de los últimos cambios, como imagen o tabla</translation>
    </message>
    <message>
        <source>KL %1 nats</source>
        <translation>KL %1 nats</translation>
    </message>
    <message>
        <source>Perplexity %1 (%2)</source>
        <translation>Perplejidad %1 (%2)</translation>
    </message>
    <message>
        <source>Same top token %1</source>
        <translation>Mismo primer token %1</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n token(s)</source>
        <translation>
            <numerusform>Medido en %n token</numerusform>
            <numerusform>Medido en %n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Qué se cambió</translation>
    </message>
    <message>
        <source>KL divergence (nats)</source>
        <translation>Divergencia KL (nats)</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplejidad</translation>
    </message>
    <message>
        <source>Same top token (%)</source>
        <translation>Mismo primer token (%)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
</context>
<context>
    <name>qs::MethodBox</name>
    <message>
        <source>Method of the recipe</source>
        <translation>Método de la receta</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>The pages show ranges of the text run through the model until the method has been worked out for the site (Channels, Before and after). An evaluation always uses the method&apos;s own.</source>
        <translation>Las páginas muestran rangos del texto pasado por el modelo hasta que el método se haya calculado para el sitio (Canales, Antes y después). Una evaluación usa siempre los del propio método.</translation>
    </message>
</context>
<context>
    <name>qs::MethodEditor</name>
    <message>
        <source>How the numbers are worked out: one method, or several joined by + (a transform, then quantizers, then a rounding)</source>
        <translation>Cómo se calculan los números: un método, o varios unidos por + (una transformación, luego cuantizadores, luego un redondeo)</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Método</translation>
    </message>
    <message>
        <source>Options of the method</source>
        <translation>Opciones del método</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Por defecto</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Double-click or F2 edits a value; an empty one is the default</source>
        <translation>Doble clic o F2 edita un valor; vacío es el valor por defecto</translation>
    </message>
    <message>
        <source>built-in text</source>
        <translation>texto integrado</translation>
    </message>
    <message>
        <source>The text file that ranges and errors are measured on</source>
        <translation>El archivo de texto en el que se miden rangos y errores</translation>
    </message>
    <message>
        <source>How many tokens of it are used</source>
        <translation>Cuántos tokens de él se usan</translation>
    </message>
    <message>
        <source>Calibration te&amp;xt</source>
        <translation>Te&amp;xto de calibración</translation>
    </message>
    <message>
        <source>Calibration to&amp;kens</source>
        <translation>To&amp;kens de calibración</translation>
    </message>
    <message>
        <source>change the method</source>
        <translation>cambiar el método</translation>
    </message>
    <message>
        <source>option %1</source>
        <translation>opción %1</translation>
    </message>
    <message>
        <source>change the calibration</source>
        <translation>cambiar la calibración</translation>
    </message>
    <message>
        <source>This method has no options.</source>
        <translation>Este método no tiene opciones.</translation>
    </message>
</context>
<context>
    <name>qs::ModelDock</name>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filtrar (Control+F)</translation>
    </message>
    <message>
        <source>Filter of the model tree</source>
        <translation>Filtro del árbol del modelo</translation>
    </message>
    <message>
        <source>Sites of the model</source>
        <translation>Sitios del modelo</translation>
    </message>
    <message>
        <source>Tensors of the file</source>
        <translation>Tensores del archivo</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Text run through the model</source>
        <translation>Texto pasado por el modelo</translation>
    </message>
    <message>
        <source>the built-in calibration text</source>
        <translation>el texto de calibración integrado</translation>
    </message>
    <message>
        <source>Look at this text</source>
        <translation>Examinar este texto</translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation>No hay ningún modelo abierto.</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 parámetros</translation>
    </message>
    <message>
        <source>More than a tenth of the signal&apos;s power is quantization noise.</source>
        <translation>Más de una décima parte de la potencia de la señal es ruido de cuantización.</translation>
    </message>
    <message>
        <source>The demo model with some channels made larger by powers of two. It computes the same; the outliers are put in, not learned.</source>
        <translation>El modelo de demostración con algunos canales ampliados por potencias de dos. Calcula lo mismo; los valores atípicos están puestos, no aprendidos.</translation>
    </message>
</context>
<context>
    <name>qs::NumberFormat</name>
    <message>
        <source>exact</source>
        <translation>exacto</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>qs::NumberHelp</name>
    <message>
        <source>Signal to quantization noise ratio (SQNR)</source>
        <translation>Relación señal a ruido de cuantización (SQNR)</translation>
    </message>
    <message>
        <source>The power of the values over the power of what quantization changes about them, in decibels. Every 6 dB are about one bit; below 10 dB more than a tenth of the power is noise.</source>
        <translation>La potencia de los valores entre la potencia de lo que la cuantización cambia en ellos, en decibelios. Cada 6 dB son cerca de un bit; por debajo de 10 dB, más de una décima parte de la potencia es ruido.</translation>
    </message>
    <message>
        <source>Mean squared error (MSE)</source>
        <translation>Error cuadrático medio (MSE)</translation>
    </message>
    <message>
        <source>The mean squared difference between a value and what it becomes. Its size depends on the tensor&apos;s own; the SQNR does not.</source>
        <translation>La media de la diferencia al cuadrado entre un valor y aquello en que se convierte. Su tamaño depende del propio tensor; el SQNR no.</translation>
    </message>
    <message>
        <source>Clipped</source>
        <translation>Recortados</translation>
    </message>
    <message>
        <source>The share of the values beyond the end of the grid. They become its largest value, so each of them can be far off.</source>
        <translation>La proporción de valores más allá del fin de la rejilla. Se convierten en su valor máximo, así que cada uno puede errar mucho.</translation>
    </message>
    <message>
        <source>Underflow</source>
        <translation>Subdesbordamiento</translation>
    </message>
    <message>
        <source>The share of the values that are not zero and become zero. Small channels under a common scale vanish this way.</source>
        <translation>La proporción de valores que no son cero y pasan a cero. Los canales pequeños bajo una escala común desaparecen así.</translation>
    </message>
    <message>
        <source>Codes used</source>
        <translation>Códigos usados</translation>
    </message>
    <message>
        <source>How many bit patterns of the format occur. Few used codes: the grid does not fit the values.</source>
        <translation>Cuántos patrones de bits del formato aparecen. Pocos códigos usados: la rejilla no se ajusta a los valores.</translation>
    </message>
    <message>
        <source>Channel spread</source>
        <translation>Dispersión de canales</translation>
    </message>
    <message>
        <source>How far the magnitudes of the channels lie apart, in octaves (factors of two). A common scale that suits the largest channel is too coarse by one exponent step per octave for the small ones; a bias per channel repairs it.</source>
        <translation>Cuánto distan entre sí las magnitudes de los canales, en octavas (factores de dos). Una escala común adecuada al canal mayor es demasiado gruesa para los pequeños, en un paso de exponente por octava; un sesgo por canal lo corrige.</translation>
    </message>
    <message>
        <source>Inter-channel variance</source>
        <translation>Varianza intercanal</translation>
    </message>
    <message>
        <source>The variance of the channels&apos; means: large where channels sit at different levels. In activations of language models it is far larger than the variance within a channel, which is why one scale for all channels fails.</source>
        <translation>La varianza de las medias de los canales: grande cuando los canales están a niveles distintos. En las activaciones de modelos de lenguaje es mucho mayor que la varianza dentro de un canal, por eso falla una sola escala para todos los canales.</translation>
    </message>
    <message>
        <source>Intra-channel variance</source>
        <translation>Varianza intracanal</translation>
    </message>
    <message>
        <source>The mean of the variances within the channels: what a format with one scale per channel still has to hold.</source>
        <translation>La media de las varianzas dentro de los canales: lo que un formato con una escala por canal aún tiene que abarcar.</translation>
    </message>
    <message>
        <source>Variance of maxima</source>
        <translation>Varianza de los máximos</translation>
    </message>
    <message>
        <source>The variance of the channels&apos; largest magnitudes.</source>
        <translation>La varianza de las magnitudes máximas de los canales.</translation>
    </message>
    <message>
        <source>Kurtosis</source>
        <translation>Curtosis</translation>
    </message>
    <message>
        <source>The weight of the tails: 3 for a Gaussian, more when few values are far out. Heavy tails use up the range of a format for few values.</source>
        <translation>El peso de las colas: 3 para una gaussiana, más cuando unos pocos valores están muy lejos. Las colas pesadas gastan el rango de un formato en pocos valores.</translation>
    </message>
    <message>
        <source>Largest magnitude</source>
        <translation>Magnitud máxima</translation>
    </message>
    <message>
        <source>The largest absolute value, which MinMax puts at the end of the grid. One outlier makes the grid coarse for all others.</source>
        <translation>El mayor valor absoluto, que MinMax sitúa en el fin de la rejilla. Un solo valor atípico hace gruesa la rejilla para todos los demás.</translation>
    </message>
    <message>
        <source>Mean and standard deviation</source>
        <translation>Media y desviación estándar</translation>
    </message>
    <message>
        <source>The average of the values, and how far they typically lie from it.</source>
        <translation>El promedio de los valores y cuánto suelen distar de él.</translation>
    </message>
    <message>
        <source>Quantiles</source>
        <translation>Cuantiles</translation>
    </message>
    <message>
        <source>The value below which this share of the channel&apos;s values lies. Half of them lie between 25 % and 75 %.</source>
        <translation>El valor por debajo del cual está esta proporción de los valores del canal. La mitad de ellos está entre el 25 % y el 75 %.</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>How far the distribution over the next token moves from full precision when this site alone is quantized: the Kullback-Leibler divergence in nats per token. The sites with the largest numbers are the ones to spend bits on.</source>
        <translation>Cuánto se aleja de la precisión completa la distribución del token siguiente cuando solo se cuantiza este sitio: la divergencia de Kullback-Leibler en nats por token. En los sitios con los números mayores conviene gastar los bits.</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Conteos</translation>
    </message>
    <message>
        <source>How many values the tensor has, how many of them differ at 16 bits of precision, and how many are no finite number.</source>
        <translation>Cuántos valores tiene el tensor, cuántos de ellos difieren con 16 bits de precisión y cuántos no son números finitos.</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>Formato numérico</translation>
    </message>
    <message>
        <source>ExMy is a sign, x exponent bits and y mantissa bits; INTn are equidistant integers. E2M1, four bits, has the values 0, 0.5, 1, 1.5, 2, 3, 4, 6 and their negatives, times a scale.</source>
        <translation>ExMy es un signo, x bits de exponente e y bits de mantisa; INTn son enteros equidistantes. E2M1, de cuatro bits, tiene los valores 0, 0.5, 1, 1.5, 2, 3, 4, 6 y sus negativos, por una escala.</translation>
    </message>
    <message>
        <source>End of the grid</source>
        <translation>Fin de la rejilla</translation>
    </message>
    <message>
        <source>The largest value that the grid holds. Choosing it is choosing the clip, the scale and the exponent bias at once: they are the same number.</source>
        <translation>El valor máximo que contiene la rejilla. Elegirlo es elegir a la vez el recorte, la escala y el sesgo del exponente: son el mismo número.</translation>
    </message>
    <message>
        <source>Exponent bias</source>
        <translation>Sesgo del exponente</translation>
    </message>
    <message>
        <source>A real number that scales the whole grid: larger bias, smaller values. One for each tensor, row, group, channel or token.</source>
        <translation>Un número real que escala toda la rejilla: a mayor sesgo, menores valores. Uno por tensor, fila, grupo, canal o token.</translation>
    </message>
    <message>
        <source>Smallest positive value</source>
        <translation>Menor valor positivo</translation>
    </message>
    <message>
        <source>The smallest value above zero that the format holds. What is below half of it becomes zero.</source>
        <translation>El menor valor por encima de cero que contiene el formato. Lo que está por debajo de su mitad pasa a cero.</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>From the smallest positive value to the largest, in octaves.</source>
        <translation>Del menor valor positivo al mayor, en octavas.</translation>
    </message>
    <message>
        <source>Bins of the histogram</source>
        <translation>Intervalos del histograma</translation>
    </message>
    <message>
        <source>Equal intervals, and how many of the tensor&apos;s values fall into each.</source>
        <translation>Intervalos iguales, y cuántos valores del tensor caen en cada uno.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplejidad</translation>
    </message>
    <message>
        <source>How many equally likely words the model chooses among on average. Lower is better. It depends on the protocol: compare only runs of the same one.</source>
        <translation>Entre cuántas palabras igual de probables elige el modelo en promedio. Más bajo es mejor. Depende del protocolo: compare solo ejecuciones del mismo.</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Error estándar</translation>
    </message>
    <message>
        <source>How far the number would typically lie from the true one when measured on other items. Two runs on the same items differ by less than that: use the paired comparison.</source>
        <translation>Cuánto distaría normalmente el número del verdadero si se midiera con otros ítems. Dos ejecuciones sobre los mismos ítems difieren menos: use la comparación pareada.</translation>
    </message>
    <message>
        <source>Paired difference</source>
        <translation>Diferencia pareada</translation>
    </message>
    <message>
        <source>This run minus the reference over the items that both share; for perplexities the logarithm of their ratio. Because the items are the same, small differences can be seen.</source>
        <translation>Esta ejecución menos la referencia sobre los ítems comunes; para perplejidades, el logaritmo de su cociente. Como los ítems son los mismos, se pueden ver diferencias pequeñas.</translation>
    </message>
    <message>
        <source>95 % confidence interval</source>
        <translation>Intervalo de confianza del 95 %</translation>
    </message>
    <message>
        <source>Where the difference lies in 95 of 100 such measurements. When it holds zero, nothing has been shown.</source>
        <translation>Dónde está la diferencia en 95 de cada 100 mediciones así. Si contiene cero, no se ha demostrado nada.</translation>
    </message>
    <message>
        <source>p value</source>
        <translation>Valor p</translation>
    </message>
    <message>
        <source>The chance of a difference at least this large if both runs were equally good: the exact McNemar test for accuracies, a paired t test otherwise. It says nothing about how large the difference is.</source>
        <translation>La probabilidad de una diferencia al menos así de grande si ambas ejecuciones fueran igual de buenas: la prueba exacta de McNemar para exactitudes, si no una prueba t pareada. No dice nada sobre lo grande que es la diferencia.</translation>
    </message>
    <message>
        <source>Items that changed</source>
        <translation>Ítems que cambiaron</translation>
    </message>
    <message>
        <source>Items that only the reference gets right, and items that only this run gets right. Two runs of equal accuracy can still answer different items.</source>
        <translation>Ítems que solo acierta la referencia e ítems que solo acierta esta ejecución. Dos ejecuciones de igual exactitud pueden responder ítems distintos.</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Azar</translation>
    </message>
    <message>
        <source>The accuracy of guessing: one over the number of choices.</source>
        <translation>La exactitud de adivinar: uno entre el número de opciones.</translation>
    </message>
    <message>
        <source>Corrected p value</source>
        <translation>Valor p corregido</translation>
    </message>
    <message>
        <source>The p value after Holm&apos;s correction for all comparisons of the table: below 0.05 in even one row then happens by chance in at most one of twenty tables.</source>
        <translation>El valor p tras la corrección de Holm para todas las comparaciones de la tabla: por debajo de 0.05 aunque sea en una fila ocurre entonces por azar en a lo sumo una de cada veinte tablas.</translation>
    </message>
    <message>
        <source>Interval at any time</source>
        <translation>Intervalo en todo momento</translation>
    </message>
    <message>
        <source>A 95 % interval that stays valid however often one looks while the items come in, so that a run may be stopped as soon as it is narrow enough.</source>
        <translation>Un intervalo del 95 % que sigue siendo válido por muchas veces que se mire mientras llegan los ítems, de modo que una ejecución puede detenerse en cuanto es lo bastante estrecho.</translation>
    </message>
    <message>
        <source>Ratio of perplexities</source>
        <translation>Cociente de perplejidades</translation>
    </message>
    <message>
        <source>This run&apos;s perplexity divided by the reference&apos;s: 1.05 is five percent worse.</source>
        <translation>La perplejidad de esta ejecución dividida por la de la referencia: 1.05 es un cinco por ciento peor.</translation>
    </message>
    <message>
        <source>Kullback-Leibler divergence</source>
        <translation>Divergencia de Kullback-Leibler</translation>
    </message>
    <message>
        <source>How far this run&apos;s distribution over the next token lies from the reference&apos;s, in nats. It reacts to small damage that no accuracy shows.</source>
        <translation>Cuánto se aleja la distribución del token siguiente de esta ejecución de la de la referencia, en nats. Reacciona a pequeños daños que ninguna exactitud muestra.</translation>
    </message>
    <message>
        <source>Same top token</source>
        <translation>Mismo primer token</translation>
    </message>
    <message>
        <source>The share of the positions where both runs find the same token most likely.</source>
        <translation>La proporción de posiciones en que ambas ejecuciones consideran más probable el mismo token.</translation>
    </message>
    <message>
        <source>Change of the probability</source>
        <translation>Cambio de la probabilidad</translation>
    </message>
    <message>
        <source>This run&apos;s probability of what is right minus the reference&apos;s.</source>
        <translation>La probabilidad que esta ejecución da a lo correcto menos la de la referencia.</translation>
    </message>
    <message>
        <source>Times the usual</source>
        <translation>Veces lo habitual</translation>
    </message>
    <message>
        <source>The largest magnitude of this channel or token divided by the median of those of all. Outliers stand out as large factors.</source>
        <translation>La magnitud máxima de este canal o token dividida por la mediana de las de todos. Los valores atípicos destacan como factores grandes.</translation>
    </message>
    <message>
        <source>Bit</source>
        <translation>Bit</translation>
    </message>
    <message>
        <source>What this bit of the pattern is at present: 0 or 1. The other columns tell what the value becomes when it flips.</source>
        <translation>Lo que vale ahora este bit del patrón: 0 o 1. Las otras columnas indican en qué se convierte el valor cuando se invierte.</translation>
    </message>
    <message>
        <source>The share of the items answered right. acc takes the choice with the largest log-likelihood; acc_norm divides it by the choice&apos;s number of characters first.</source>
        <translation>La proporción de ítems respondidos correctamente. acc toma la opción de mayor log-verosimilitud; acc_norm la divide antes por el número de caracteres de la opción.</translation>
    </message>
</context>
<context>
    <name>qs::NumberLineView</name>
    <message>
        <source>Left and right arrow keys go from value to value.</source>
        <translation>Las flechas izquierda y derecha van de valor en valor.</translation>
    </message>
    <message>
        <source>Full precision: no grid to show</source>
        <translation>Precisión completa: no hay rejilla que mostrar</translation>
    </message>
    <message>
        <source>share of the tensor (%)</source>
        <translation>proporción del tensor (%)</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>%1 of the values</source>
        <translation>%1 de los valores</translation>
    </message>
</context>
<context>
    <name>qs::OperandEditor</name>
    <message>
        <source>Full precision</source>
        <translation>Precisión completa</translation>
    </message>
    <message>
        <source>Float ExMy</source>
        <translation>Float ExMy</translation>
    </message>
    <message>
        <source>Integer</source>
        <translation>Entero</translation>
    </message>
    <message>
        <source>NormalFloat NF4</source>
        <translation>NormalFloat NF4</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Exponent bits. E1My is a symmetric integer grid.</source>
        <translation>Bits de exponente. E1My es una rejilla entera simétrica.</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Mantissa bits</source>
        <translation>Bits de mantisa</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>bits</translation>
    </message>
    <message>
        <source>per tensor</source>
        <translation>por tensor</translation>
    </message>
    <message>
        <source>per row</source>
        <translation>por fila</translation>
    </message>
    <message>
        <source>per group</source>
        <translation>por grupo</translation>
    </message>
    <message>
        <source>per channel</source>
        <translation>por canal</translation>
    </message>
    <message>
        <source>per token</source>
        <translation>por token</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>What shares one exponent bias, that is one scale: the tensor, a row (output channel), or a group of values in a row</source>
        <translation>Qué comparte un sesgo del exponente, es decir, una escala: el tensor, una fila (canal de salida) o un grupo de valores de una fila</translation>
    </message>
    <message>
        <source>What shares one exponent bias, that is one scale: the tensor, a channel (pre-shifted bias), or a token (at run time)</source>
        <translation>Qué comparte un sesgo del exponente, es decir, una escala: el tensor, un canal (sesgo predesplazado) o un token (en tiempo de ejecución)</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>entero</translation>
    </message>
    <message>
        <source>Group size</source>
        <translation>Tamaño de grupo</translation>
    </message>
    <message>
        <source>Values that share one scale</source>
        <translation>Valores que comparten una escala</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Recorte</translation>
    </message>
    <message>
        <source>Where the grid ends, as a share of the largest magnitude. Below 1 large values are clipped and small ones get finer steps.</source>
        <translation>Dónde acaba la rejilla, como proporción de la magnitud máxima. Por debajo de 1 se recortan los valores grandes y los pequeños reciben pasos más finos.</translation>
    </message>
    <message>
        <source>Clip ratio</source>
        <translation>Proporción de recorte</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Sesgo</translation>
    </message>
    <message>
        <source>Exponent bias b: the scale is 2^−b. Set by hand it overrides calibration.</source>
        <translation>Sesgo del exponente b: la escala es 2^−b. Fijado a mano, prevalece sobre la calibración.</translation>
    </message>
    <message>
        <source>Smallest and largest exponent bias; the scale is 2^−b</source>
        <translation>Menor y mayor sesgo del exponente; la escala es 2^−b</translation>
    </message>
    <message>
        <source>per token, at run time</source>
        <translation>por token, en tiempo de ejecución</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>fijado a mano</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
</context>
<context>
    <name>qs::OperandSwitch</name>
    <message>
        <source>Activations</source>
        <translation>Activaciones</translation>
    </message>
    <message>
        <source>Show what goes into the linear</source>
        <translation>Mostrar lo que entra en la lineal</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Show the linear&apos;s own matrix</source>
        <translation>Mostrar la matriz propia de la lineal</translation>
    </message>
</context>
<context>
    <name>qs::OperandsEditor</name>
    <message>
        <source>&amp;Weights</source>
        <translation>&amp;Pesos</translation>
    </message>
    <message>
        <source>&amp;Activations</source>
        <translation>&amp;Activaciones</translation>
    </message>
    <message>
        <source>Whether the rule says anything about this operand</source>
        <translation>Si la regla dice algo sobre este operando</translation>
    </message>
    <message>
        <source>The selected sites differ; an edit makes them alike.</source>
        <translation>Los sitios seleccionados difieren; un cambio los iguala.</translation>
    </message>
</context>
<context>
    <name>qs::OutlierTables</name>
    <message>
        <source>Click a row to see the distribution of its channel or token alone.</source>
        <translation>Haga clic en una fila para ver solo la distribución de su canal o token.</translation>
    </message>
    <message>
        <source>Which channels stick out?</source>
        <translation>¿Qué canales sobresalen?</translation>
    </message>
    <message>
        <source>Which output channels stick out?</source>
        <translation>¿Qué canales de salida sobresalen?</translation>
    </message>
    <message>
        <source>Which tokens stick out?</source>
        <translation>¿Qué tokens sobresalen?</translation>
    </message>
</context>
<context>
    <name>qs::Overview</name>
    <message>
        <source>Channel spread</source>
        <translation>Dispersión de canales</translation>
    </message>
    <message>
        <source>octaves</source>
        <translation>octavas</translation>
    </message>
    <message>
        <source>How far the magnitudes of the channels lie apart: octaves between the 1st and the 99th percentile of log2 of the largest magnitude per channel. This is what one exponent bias per channel repairs.</source>
        <translation>Cuánto distan entre sí las magnitudes de los canales: octavas entre el percentil 1 y el 99 del log2 de la magnitud máxima por canal. Es lo que corrige un sesgo del exponente por canal.</translation>
    </message>
    <message>
        <source>Inter-channel variance</source>
        <translation>Varianza intercanal</translation>
    </message>
    <message>
        <source>Variance of the channels&apos; means. Large: the channels sit at different levels.</source>
        <translation>Varianza de las medias de los canales. Grande: los canales están a niveles distintos.</translation>
    </message>
    <message>
        <source>Intra-channel variance</source>
        <translation>Varianza intracanal</translation>
    </message>
    <message>
        <source>Mean of the variances within the channels: what a format with one scale per channel still has to hold.</source>
        <translation>Media de las varianzas dentro de los canales: lo que un formato con una escala por canal aún tiene que abarcar.</translation>
    </message>
    <message>
        <source>Kurtosis</source>
        <translation>Curtosis</translation>
    </message>
    <message>
        <source>Weight of the tails: 3 for a Gaussian. Large: few outliers use up the range.</source>
        <translation>Peso de las colas: 3 para una gaussiana. Grande: unos pocos valores atípicos gastan el rango.</translation>
    </message>
    <message>
        <source>Largest magnitude</source>
        <translation>Magnitud máxima</translation>
    </message>
    <message>
        <source>The largest absolute value, which MinMax calibration puts at the end of the grid.</source>
        <translation>El mayor valor absoluto, que la calibración MinMax sitúa en el fin de la rejilla.</translation>
    </message>
    <message>
        <source>%1 of activations</source>
        <translation>%1 de activaciones</translation>
    </message>
    <message>
        <source>%1 of weights</source>
        <translation>%1 de pesos</translation>
    </message>
    <message>
        <source>SQNR of activations</source>
        <translation>SQNR de activaciones</translation>
    </message>
    <message>
        <source>SQNR of weights</source>
        <translation>SQNR de pesos</translation>
    </message>
    <message>
        <source>No activations are known yet. They come from the text that is run through the model.</source>
        <translation>Aún no se conocen activaciones. Vienen del texto que se pasa por el modelo.</translation>
    </message>
    <message>
        <source>The current recipe quantizes nothing here. Choose a format in the inspector.</source>
        <translation>La receta actual no cuantiza nada aquí. Elija un formato en el inspector.</translation>
    </message>
    <message>
        <source>Bits of weights</source>
        <translation>Bits de pesos</translation>
    </message>
    <message>
        <source>Bits of activations</source>
        <translation>Bits de activaciones</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>bits</translation>
    </message>
    <message>
        <source>Bits per weight under the current recipe, with the scales of groups; in full precision, those of the file.</source>
        <translation>Bits por peso con la receta actual, incluidas las escalas de los grupos; en precisión completa, los del archivo.</translation>
    </message>
    <message>
        <source>Bits per activation under the current recipe, with the scales of blocks. Sites in full precision have none.</source>
        <translation>Bits por activación con la receta actual, incluidas las escalas de los bloques. Los sitios en precisión completa no tienen.</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>KL, nats</source>
        <translation>KL, nats</translation>
    </message>
    <message>
        <source>How far the model&apos;s predictions move when this site alone is quantized: Kullback-Leibler divergence from full precision, per token, under %1.</source>
        <translation>Cuánto se mueven las predicciones del modelo cuando solo se cuantiza este sitio: divergencia de Kullback-Leibler respecto a la precisión completa, por token, con %1.</translation>
    </message>
    <message>
        <source>Not measured yet.
Run a sensitivity analysis on the Evaluate page: it quantizes every site alone and measures how far the model&apos;s predictions move.</source>
        <translation>Aún sin medir.
Ejecute un análisis de sensibilidad en la página Evaluar: cuantiza cada sitio por separado y mide cuánto se mueven las predicciones del modelo.</translation>
    </message>
    <message>
        <source>Signal to quantization noise under the current recipe, with the ranges of the text that is run through the model. Every 6 dB are one bit; sites in full precision have none.</source>
        <translation>Relación señal a ruido de cuantización con la receta actual, con los rangos del texto que se pasa por el modelo. Cada 6 dB son un bit; los sitios en precisión completa no tienen.</translation>
    </message>
</context>
<context>
    <name>qs::OverviewPanel</name>
    <message>
        <source>Where in the model is it hard to quantize?</source>
        <translation>¿Dónde es difícil cuantizar el modelo?</translation>
    </message>
    <message>
        <source>Number that colours the map</source>
        <translation>Número que colorea el mapa</translation>
    </message>
    <message>
        <source>Open a model to see all its sites at once.</source>
        <translation>Abra un modelo para ver todos sus sitios a la vez.</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>at</source>
        <translation>en</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Known for</source>
        <translation>Conocido en</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Over the selection</source>
        <translation>En la selección</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sitios</translation>
    </message>
    <message>
        <source>One selected site says little: then the numbers are about all sites</source>
        <translation>Un solo sitio seleccionado dice poco: entonces los números son de todos los sitios</translation>
    </message>
    <message>
        <source>Click a cell, or use the arrow keys, to see that site on all pages. Click a row&apos;s or a column&apos;s name, or press R or B, to select a role in every block or a whole block; A selects all, S the site alone.</source>
        <translation>Haga clic en una celda, o use las flechas, para ver ese sitio en todas las páginas. Haga clic en el nombre de una fila o columna, o pulse R o B, para seleccionar un rol en todos los bloques o un bloque entero; A selecciona todo, S solo el sitio.</translation>
    </message>
    <message>
        <source>q, k and v share one input, and so do gate and up.</source>
        <translation>q, k y v comparten una entrada, y también gate y up.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a number and its unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
</context>
<context>
    <name>qs::Pages</name>
    <message>
        <source>Loading %1</source>
        <translation>Cargando %1</translation>
    </message>
    <message>
        <source>Working out %1</source>
        <translation>Calculando %1</translation>
    </message>
    <message>
        <source>Running all configurations side by side</source>
        <translation>Ejecutando todas las configuraciones lado a lado</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribución</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Open a model: drop a folder or a file here, or choose File, Open.</source>
        <translation>Abra un modelo: suelte aquí una carpeta o un archivo, o elija Archivo, Abrir.</translation>
    </message>
    <message>
        <source>Measuring the model…</source>
        <translation>Midiendo el modelo…</translation>
    </message>
    <message>
        <source>There is no map for this checkpoint: %1</source>
        <translation>No hay mapa para este checkpoint: %1</translation>
    </message>
    <message>
        <source>Open a model first.</source>
        <translation>Abra primero un modelo.</translation>
    </message>
    <message>
        <source>Running the text…</source>
        <translation>Procesando el texto…</translation>
    </message>
    <message>
        <source>No activations: %1
The weights can be looked at.</source>
        <translation>Sin activaciones: %1
Los pesos se pueden examinar.</translation>
    </message>
    <message>
        <source>The embedding&apos;s input is a token&apos;s number, not an activation.
Switch to its weights.</source>
        <translation>La entrada del embedding es el número de un token, no una activación.
Cambie a sus pesos.</translation>
    </message>
    <message>
        <source>Reading the weights…</source>
        <translation>Leyendo los pesos…</translation>
    </message>
    <message>
        <source>What is finished cannot be saved at the moment: %1</source>
        <translation>Lo terminado no se puede guardar por el momento: %1</translation>
    </message>
    <message>
        <source>The run store has this evaluation already, from %1: nothing was computed again.</source>
        <translation>El almacén de ejecuciones ya tiene esta evaluación, de %1: no se ha recalculado nada.</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Añadir una tarea</translation>
    </message>
    <message>
        <source>Tasks (*.yaml *.yml);;All files (*)</source>
        <translation>Tareas (*.yaml *.yml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Add a recipe</source>
        <translation>Añadir una receta</translation>
    </message>
    <message>
        <source>Recipes (*.yaml *.yml);;All files (*)</source>
        <translation>Recetas (*.yaml *.yml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Running the item…</source>
        <translation>Procesando el ítem…</translation>
    </message>
    <message>
        <source>Working out %1 first…</source>
        <translation>Calculando primero %1…</translation>
    </message>
    <message>
        <source>Working out %1…</source>
        <translation>Calculando %1…</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Working out the recipe</source>
        <translation>Calculando la receta</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Medición</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>Bit budget</source>
        <translation>Presupuesto de bits</translation>
    </message>
    <message numerus="yes">
        <source>leave %n site(s) in full precision</source>
        <translation>
            <numerusform>dejar %n sitio en precisión completa</numerusform>
            <numerusform>dejar %n sitios en precisión completa</numerusform>
        </translation>
    </message>
    <message>
        <source>load %1</source>
        <translation>cargar %1</translation>
    </message>
    <message>
        <source>%1 is the current recipe now. Undo brings the other one back.</source>
        <translation>%1 es ahora la receta actual. Deshacer recupera la otra.</translation>
    </message>
</context>
<context>
    <name>qs::PairedComparisonModel</name>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Samples that both runs share</source>
        <translation>Muestras que comparten ambas ejecuciones</translation>
    </message>
    <message>
        <source>The reference, over the shared samples</source>
        <translation>La referencia, sobre las muestras comunes</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Esta ejecución</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>This run minus the reference; for perplexities the logarithm of their ratio</source>
        <translation>Esta ejecución menos la referencia; para perplejidades, el logaritmo de su cociente</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95 % desde</translation>
    </message>
    <message>
        <source>Confidence interval of the paired difference</source>
        <translation>Intervalo de confianza de la diferencia pareada</translation>
    </message>
    <message>
        <source>95 % to</source>
        <translation>95 % hasta</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Chance of a difference at least this large if the runs were equally good: exact McNemar test for accuracies, paired t test otherwise</source>
        <translation>Probabilidad de una diferencia al menos así de grande si las ejecuciones fueran igual de buenas: prueba exacta de McNemar para exactitudes, si no prueba t pareada</translation>
    </message>
    <message>
        <source>Only reference right</source>
        <translation>Solo acierta la referencia</translation>
    </message>
    <message>
        <source>Only this right</source>
        <translation>Solo acierta esta</translation>
    </message>
    <message>
        <source>This run, over the shared samples</source>
        <translation>Esta ejecución, sobre las muestras comunes</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Cociente</translation>
    </message>
    <message>
        <source>This run&apos;s perplexity divided by the reference&apos;s</source>
        <translation>La perplejidad de esta ejecución dividida por la de la referencia</translation>
    </message>
    <message>
        <source>p, corrected</source>
        <translation>p, corr.</translation>
    </message>
    <message>
        <source>The same after Holm&apos;s correction for all comparisons of this table: below 0.05 in even one row happens by chance in at most 5 % of such tables</source>
        <translation>Lo mismo tras la corrección de Holm para todas las comparaciones de esta tabla: por debajo de 0.05 aunque sea en una fila ocurre por azar en a lo sumo el 5 % de tales tablas</translation>
    </message>
    <message>
        <source>Items that the reference answers rightly and this run wrongly</source>
        <translation>Ítems que la referencia acierta y esta ejecución falla</translation>
    </message>
    <message>
        <source>Items that this run answers rightly and the reference wrongly</source>
        <translation>Ítems que esta ejecución acierta y la referencia falla</translation>
    </message>
    <message>
        <source>95 % for the difference over all items of the task, however often one looked and whyever the run ended (confidence sequence)</source>
        <translation>95 % para la diferencia sobre todos los ítems de la tarea, por muchas veces que se haya mirado y acabara por lo que acabara la ejecución (secuencia de confianza)</translation>
    </message>
    <message>
        <source>Any time from</source>
        <translation>Siempre desde</translation>
    </message>
    <message>
        <source>Any time to</source>
        <translation>Siempre hasta</translation>
    </message>
</context>
<context>
    <name>qs::ParetoChart</name>
    <message>
        <source>Nothing searched yet.</source>
        <translation>Aún no se ha buscado nada.</translation>
    </message>
    <message>
        <source>KL divergence (nats)</source>
        <translation>Divergencia KL (nats)</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>Bits por peso</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>presupuesto</translation>
    </message>
    <message>
        <source>%1 bits per weight
KL %2, predicted %3</source>
        <translation>%1 bits por peso
KL %2, prevista %3</translation>
    </message>
</context>
<context>
    <name>qs::QueueModel</name>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>waiting for its model</source>
        <translation>en espera de su modelo</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>Time left, from the tokens per second measured so far</source>
        <translation>Tiempo restante, según los tokens por segundo medidos hasta ahora</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>Configuraciones</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Resta</translation>
    </message>
</context>
<context>
    <name>qs::QueuePanel</name>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>Co&amp;ntinuar</translation>
    </message>
    <message>
        <source>Its finished items are in the run store; only the others are computed</source>
        <translation>Sus ítems terminados están en el almacén de ejecuciones; solo se calculan los demás</translation>
    </message>
    <message>
        <source>Queue of evaluations</source>
        <translation>Cola de evaluaciones</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>What is finished is saved; it goes on later without computing it again</source>
        <translation>Lo terminado se guarda; más tarde sigue sin recalcularlo</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Ends it; what is finished is kept in the run store and shown</source>
        <translation>La termina; lo acabado se conserva en el almacén de ejecuciones y se muestra</translation>
    </message>
    <message>
        <source>Runs earlier</source>
        <translation>Se ejecuta antes</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>Ba&amp;jar</translation>
    </message>
    <message>
        <source>Runs later</source>
        <translation>Se ejecuta después</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Takes it out of this list; stored runs stay</source>
        <translation>La saca de esta lista; las ejecuciones guardadas permanecen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Se&amp;guir</translation>
    </message>
    <message>
        <source>An evaluation of %1 on %2 was interrupted when the program ended.</source>
        <translation>Una evaluación de %1 en %2 se interrumpió al cerrarse el programa.</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>S&amp;ubir</translation>
    </message>
</context>
<context>
    <name>qs::RecipeDiffView</name>
    <message>
        <source>Compare &amp;with</source>
        <translation>Comparar c&amp;on</translation>
    </message>
    <message>
        <source>The recipe that the current one is compared with</source>
        <translation>La receta con la que se compara la actual</translation>
    </message>
    <message>
        <source>a recipe…</source>
        <translation>una receta…</translation>
    </message>
    <message>
        <source>a file…</source>
        <translation>un archivo…</translation>
    </message>
    <message>
        <source>&amp;Copy table</source>
        <translation>&amp;Copiar tabla</translation>
    </message>
    <message>
        <source>Copy the differences with tabs between the columns</source>
        <translation>Copiar las diferencias con tabuladores entre las columnas</translation>
    </message>
    <message>
        <source>Differences field by field</source>
        <translation>Diferencias campo a campo</translation>
    </message>
    <message>
        <source>Differences of the texts</source>
        <translation>Diferencias de los textos</translation>
    </message>
    <message>
        <source>Choose a recipe to see what the current one says differently.</source>
        <translation>Elija una receta para ver en qué difiere la actual.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>A site and its operand; empty: the recipe as a whole</source>
        <translation>Un sitio y su operando; vacío: la receta en su conjunto</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>As it is called in the file</source>
        <translation>Como se llama en el archivo</translation>
    </message>
    <message>
        <source>What the other recipe says</source>
        <translation>Lo que dice la otra receta</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>What the current recipe says</source>
        <translation>Lo que dice la receta actual</translation>
    </message>
    <message>
        <source>The current recipe says the same as %1.</source>
        <translation>La receta actual dice lo mismo que %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) from %1</source>
        <translation>
            <numerusform>%n diferencia con %1</numerusform>
            <numerusform>%n diferencias con %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qs::RecipePanel</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>How the recipe is called in lists and results</source>
        <translation>Cómo se llama la receta en listas y resultados</translation>
    </message>
    <message>
        <source>Descr&amp;iption</source>
        <translation>Descr&amp;ipción</translation>
    </message>
    <message>
        <source>One sentence for whoever reads the file</source>
        <translation>Una frase para quien lea el archivo</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>Go on with a copy under another name</source>
        <translation>Seguir con una copia con otro nombre</translation>
    </message>
    <message>
        <source>&amp;Load…</source>
        <translation>&amp;Cargar…</translation>
    </message>
    <message>
        <source>Load a recipe file in place of this one (undoable)</source>
        <translation>Cargar un archivo de receta en lugar de esta (se puede deshacer)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Write this recipe to a file</source>
        <translation>Escribir esta receta en un archivo</translation>
    </message>
    <message>
        <source>duplicate the recipe</source>
        <translation>duplicar la receta</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sitios</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>edit the text</source>
        <translation>editar el texto</translation>
    </message>
    <message>
        <source>Select a rule to edit it.</source>
        <translation>Seleccione una regla para editarla.</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <translation>Regla %1: %2</translation>
    </message>
    <message>
        <source>Select one or several sites to edit them.</source>
        <translation>Seleccione uno o varios sitios para editarlos.</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n sitio</numerusform>
            <numerusform>%n sitios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change %n site(s)</source>
        <translation>
            <numerusform>cambiar %n sitio</numerusform>
            <numerusform>cambiar %n sitios</numerusform>
        </translation>
    </message>
    <message>
        <source>change rule %1</source>
        <translation>cambiar la regla %1</translation>
    </message>
    <message>
        <source>rename the recipe</source>
        <translation>renombrar la receta</translation>
    </message>
</context>
<context>
    <name>qs::RecipeRulesView</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a rule after the selected one (Insert)</source>
        <translation>Añadir una regla tras la seleccionada (Insert)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Put a copy after the selected rule</source>
        <translation>Poner una copia tras la regla seleccionada</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the selected rule (Delete)</source>
        <translation>Quitar la regla seleccionada (Supr)</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move the rule up: rules below win (Ctrl+Shift+Up)</source>
        <translation>Subir la regla: ganan las de abajo (Control+Mayús+Arriba)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move the rule down: it wins over those above (Ctrl+Shift+Down)</source>
        <translation>Bajar la regla: gana a las de arriba (Control+Mayús+Abajo)</translation>
    </message>
    <message>
        <source>Rules of the recipe</source>
        <translation>Reglas de la receta</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>&amp;Patrón</translation>
    </message>
    <message>
        <source>Names of sites with * for any text, or bare roles, separated by |: blocks.*.down, head, q|k|v</source>
        <translation>Nombres de sitios con * para cualquier texto, o roles solos, separados por |: blocks.*.down, head, q|k|v</translation>
    </message>
    <message>
        <source>A recipe without rules leaves everything in full precision. Add one.</source>
        <translation>Una receta sin reglas deja todo en precisión completa. Añada una.</translation>
    </message>
    <message>
        <source>“%1” can match no site of any model.</source>
        <translation>“%1” no puede coincidir con ningún sitio de ningún modelo.</translation>
    </message>
    <message>
        <source>Open a model to see which sites it matches.</source>
        <translation>Abra un modelo para ver con qué sitios coincide.</translation>
    </message>
    <message>
        <source>It matches no site of this model.</source>
        <translation>No coincide con ningún sitio de este modelo.</translation>
    </message>
    <message numerus="yes">
        <source>It matches %n site(s): %1</source>
        <translation>
            <numerusform>Coincide con %n sitio: %1</numerusform>
            <numerusform>Coincide con %n sitios: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>add a rule</source>
        <translation>añadir una regla</translation>
    </message>
    <message>
        <source>duplicate a rule</source>
        <translation>duplicar una regla</translation>
    </message>
    <message>
        <source>remove a rule</source>
        <translation>quitar una regla</translation>
    </message>
    <message>
        <source>move a rule</source>
        <translation>mover una regla</translation>
    </message>
    <message>
        <source>change a pattern</source>
        <translation>cambiar un patrón</translation>
    </message>
</context>
<context>
    <name>qs::RecipeSitesView</name>
    <message>
        <source>Filter: words in any column, e.g. down e2m1</source>
        <translation>Filtrar: palabras de cualquier columna, p. ej. down e2m1</translation>
    </message>
    <message>
        <source>Filter of the sites</source>
        <translation>Filtro de los sitios</translation>
    </message>
    <message>
        <source>Sites and what the recipe says about them</source>
        <translation>Sitios y lo que la receta dice de ellos</translation>
    </message>
    <message>
        <source>Select several with Ctrl and Shift, or all with Ctrl+A, and edit them at once</source>
        <translation>Seleccione varios con Ctrl y Mayús, o todos con Ctrl+A, y edítelos a la vez</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) selected</source>
        <translation>
            <numerusform>%n sitio seleccionado</numerusform>
            <numerusform>%n sitios seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the sites that shall be edited.</source>
        <translation>Seleccione los sitios que quiera editar.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>One linear with its input</source>
        <translation>Una lineal con su entrada</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>How its weights are quantized</source>
        <translation>Cómo se cuantizan sus pesos</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Activaciones</translation>
    </message>
    <message>
        <source>How its input is quantized</source>
        <translation>Cómo se cuantiza su entrada</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>The rules that decide this</source>
        <translation>Las reglas que lo deciden</translation>
    </message>
</context>
<context>
    <name>qs::RecipeSourceView</name>
    <message>
        <source>Recipe as YAML</source>
        <translation>Receta en YAML</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>Make this text the recipe (Ctrl+Return)</source>
        <translation>Hacer de este texto la receta (Control+Intro)</translation>
    </message>
    <message>
        <source>Rever&amp;t</source>
        <translation>Rever&amp;tir</translation>
    </message>
    <message>
        <source>Give the changes up and show the recipe as it is</source>
        <translation>Descartar los cambios y mostrar la receta como está</translation>
    </message>
    <message>
        <source>The recipe as a file holds it. Edit it here or on the other tabs.</source>
        <translation>La receta tal como está en un archivo. Edítela aquí o en las otras pestañas.</translation>
    </message>
    <message>
        <source>The text says the same as the recipe.</source>
        <translation>El texto dice lo mismo que la receta.</translation>
    </message>
    <message>
        <source>The text is a recipe. Apply makes it the current one.</source>
        <translation>El texto es una receta. Aplicar la convierte en la actual.</translation>
    </message>
</context>
<context>
    <name>qs::RecipeTicks</name>
    <message>
        <source>Configurations side by side</source>
        <translation>Configuraciones lado a lado</translation>
    </message>
    <message>
        <source>Full precision (f32)</source>
        <translation>Precisión completa (f32)</translation>
    </message>
    <message>
        <source>Current: %1</source>
        <translation>Actual: %1</translation>
    </message>
    <message>
        <source>The recipe that is being edited</source>
        <translation>La receta que se está editando</translation>
    </message>
</context>
<context>
    <name>qs::RecipeTreeModel</name>
    <message>
        <source>per tensor</source>
        <translation>por tensor</translation>
    </message>
    <message>
        <source>per row</source>
        <translation>por fila</translation>
    </message>
    <message>
        <source>per channel</source>
        <translation>por canal</translation>
    </message>
    <message>
        <source>per group of %1</source>
        <translation>por grupo de %1</translation>
    </message>
    <message>
        <source>per token, blocks of %1</source>
        <translation>por token, bloques de %1</translation>
    </message>
    <message>
        <source>per token</source>
        <translation>por token</translation>
    </message>
    <message>
        <source>full precision</source>
        <translation>precisión completa</translation>
    </message>
    <message>
        <source>scale %1</source>
        <translation>escala %1</translation>
    </message>
    <message>
        <source>clip %1</source>
        <translation>recorte %1</translation>
    </message>
    <message>
        <source>bias %1</source>
        <translation>sesgo %1</translation>
    </message>
    <message>
        <source>zero points</source>
        <translation>puntos cero</translation>
    </message>
    <message>
        <source>No site of this model has such a name.</source>
        <translation>Ningún sitio de este modelo se llama así.</translation>
    </message>
    <message>
        <source>Later rules decide everything that this rule says.</source>
        <translation>Reglas posteriores deciden todo lo que dice esta regla.</translation>
    </message>
    <message numerus="yes">
        <source>The rule matches %n site(s); of rules that match the same site, the last one decides.</source>
        <translation>
            <numerusform>La regla coincide con %n sitio; entre las reglas que coinciden con el mismo sitio decide la última.</numerusform>
            <numerusform>La regla coincide con %n sitios; entre las reglas que coinciden con el mismo sitio decide la última.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, all overridden</source>
        <translation>%1, todos anulados</translation>
    </message>
    <message>
        <source>decided here</source>
        <translation>decidido aquí</translation>
    </message>
    <message>
        <source>overridden by rule %1</source>
        <translation>anulado por la regla %1</translation>
    </message>
    <message>
        <source>Sites that match</source>
        <translation>Sitios que coinciden</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Activaciones</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
</context>
<context>
    <name>qs::RunList</name>
    <message>
        <source>%1 (cancelled)</source>
        <translation>%1 (cancelada)</translation>
    </message>
    <message>
        <source>%1 (running)</source>
        <translation>%1 (en curso)</translation>
    </message>
    <message>
        <source>%1 (interrupted)</source>
        <translation>%1 (interrumpida)</translation>
    </message>
    <message>
        <source>Stored runs</source>
        <translation>Ejecuciones guardadas</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Calculado</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Tick the runs to compare. Differences are measured from the reference.</source>
        <translation>Marque las ejecuciones que quiera comparar. Las diferencias se miden desde la referencia.</translation>
    </message>
    <message>
        <source>Set as &amp;reference</source>
        <translation>Fijar como &amp;referencia</translation>
    </message>
    <message>
        <source>Differences are measured from the selected run</source>
        <translation>Las diferencias se miden desde la ejecución seleccionada</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>A results file of lm-evaluation-harness. It can also be dropped on the window.</source>
        <translation>Un archivo de resultados de lm-evaluation-harness. También se puede soltar en la ventana.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>As lm-evaluation-harness lays its results out, with samples</source>
        <translation>Con la estructura de resultados de lm-evaluation-harness, con muestras</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>From the run store; the message that follows brings them back</source>
        <translation>Del almacén de ejecuciones; el mensaje que sigue las recupera</translation>
    </message>
    <message>
        <source>%1 (made otherwise)</source>
        <translation>%1 (hecha de otro modo)</translation>
    </message>
    <message>
        <source>%1
protocol %2, backend %3, id %4</source>
        <translation>%1
protocolo %2, backend %3, id %4</translation>
    </message>
    <message>
        <source>%1 (reference)</source>
        <translation>%1 (referencia)</translation>
    </message>
</context>
<context>
    <name>qs::RunWords</name>
    <message>
        <source>%1 of the %2 items of %3 that they share were asked with another text.</source>
        <translation>%1 de los %2 ítems comunes de %3 se preguntaron con otro texto.</translation>
    </message>
    <message>
        <source>They are of different models: %1 and %2.</source>
        <translation>Son de modelos distintos: %1 y %2.</translation>
    </message>
    <message>
        <source>The models have the same name but not the same content (%1 and %2).</source>
        <translation>Los modelos tienen el mismo nombre pero no el mismo contenido (%1 y %2).</translation>
    </message>
    <message>
        <source>Their protocols differ: %1 and %2.</source>
        <translation>Sus protocolos difieren: %1 y %2.</translation>
    </message>
    <message>
        <source>Their context lengths differ: %1 and %2 tokens.</source>
        <translation>Sus longitudes de contexto difieren: %1 y %2 tokens.</translation>
    </message>
    <message>
        <source>They saw different numbers of worked examples: %1 and %2.</source>
        <translation>Vieron cantidades distintas de ejemplos resueltos: %1 y %2.</translation>
    </message>
    <message>
        <source>They were made by different versions of the program: %1 and %2.</source>
        <translation>Se hicieron con versiones distintas del programa: %1 y %2.</translation>
    </message>
    <message>
        <source>They were computed with different instruction sets: %1 and %2.</source>
        <translation>Se calcularon con conjuntos de instrucciones distintos: %1 y %2.</translation>
    </message>
    <message>
        <source>They were calibrated on different texts (%1 and %2).</source>
        <translation>Se calibraron con textos distintos (%1 y %2).</translation>
    </message>
    <message>
        <source>One recipe, but worked out to different numbers (%1 and %2).</source>
        <translation>Una receta, pero calculada con números distintos (%1 y %2).</translation>
    </message>
    <message>
        <source>Made by version %1 of the program; this is %2.</source>
        <translation>Hecha con la versión %1 del programa; esta es la %2.</translation>
    </message>
    <message>
        <source>Computed with the instruction set %1; now it would be %2.</source>
        <translation>Calculada con el conjunto de instrucciones %1; ahora sería %2.</translation>
    </message>
    <message>
        <source>Made with another model of the same name than the open one (%1, now %2).</source>
        <translation>Hecha con otro modelo del mismo nombre que el abierto (%1, ahora %2).</translation>
    </message>
    <message>
        <source>The recipe was worked out to other numbers than now (%1, now %2).</source>
        <translation>La receta se calculó con otros números que ahora (%1, ahora %2).</translation>
    </message>
    <message>
        <source>An unfinished run of these configurations is in the run store, but this evaluation begins anew.</source>
        <translation>En el almacén hay una ejecución inacabada de estas configuraciones, pero esta evaluación empieza de nuevo.</translation>
    </message>
</context>
<context>
    <name>qs::SampleBrowser</name>
    <message>
        <source>right</source>
        <translation>correcta</translation>
    </message>
    <message>
        <source>chosen by both</source>
        <translation>elegida por ambas</translation>
    </message>
    <message>
        <source>chosen by %1</source>
        <translation>elegida por %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>log-likelihood %1 | %2</source>
        <translation>log-verosimilitud %1 | %2</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Token by token needs the model: open %1. What is stored is shown.</source>
        <translation>Token a token necesita el modelo: abra %1. Se muestra lo guardado.</translation>
    </message>
    <message>
        <source>%1 was imported: its items can be compared, but not computed again.</source>
        <translation>%1 se importó: sus ítems se pueden comparar, pero no recalcular.</translation>
    </message>
    <message>
        <source>%1 was made with another model: open %2 to see its tokens. What is stored is shown.</source>
        <translation>%1 se hizo con otro modelo: abra %2 para ver sus tokens. Se muestra lo guardado.</translation>
    </message>
    <message>
        <source>The text of this item is not stored with the run; its sums are shown.</source>
        <translation>El texto de este ítem no está guardado con la ejecución; se muestran sus sumas.</translation>
    </message>
    <message>
        <source>The two runs cut this text into different tokens, so they cannot stand side by side.</source>
        <translation>Las dos ejecuciones dividen este texto en tokens distintos y no pueden mostrarse una junto a otra.</translation>
    </message>
    <message>
        <source>Tokens %1 to %2</source>
        <translation>Tokens %1 a %2</translation>
    </message>
    <message>
        <source>%1 was worked out to other numbers when the run was made (another calibration text or version of the program): its tokens cannot be computed again.</source>
        <translation>%1 se calculó con otros números cuando se hizo la ejecución (otro texto de calibración u otra versión del programa): sus tokens no pueden calcularse de nuevo.</translation>
    </message>
</context>
<context>
    <name>qs::SampleModel</name>
    <message>
        <source>The right choice</source>
        <translation>La opción correcta</translation>
    </message>
    <message>
        <source>✓ right or ✗ wrong, and what was chosen; the log-likelihood of a text</source>
        <translation>✓ acierto o ✗ fallo, y qué se eligió; la log-verosimilitud de un texto</translation>
    </message>
    <message>
        <source>Probability of the right choice among the choices, second run minus first</source>
        <translation>Probabilidad de la opción correcta entre las opciones, segunda ejecución menos primera</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Ítem</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correcta</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Esta ejecución</translation>
    </message>
    <message>
        <source>Δp</source>
        <translation>Δp</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>qs::SampleTokensView</name>
    <message>
        <source>What did each of them find likely?</source>
        <translation>¿Qué consideró probable cada una?</translation>
    </message>
    <message>
        <source>Part of the text</source>
        <translation>Parte del texto</translation>
    </message>
    <message>
        <source>Part of the text that is shown, and by how much its log-likelihood changes</source>
        <translation>Parte del texto que se muestra y cuánto cambia su log-verosimilitud</translation>
    </message>
    <message>
        <source>Below each token its log-probability: %1 above, %2 below. Orange: more likely in %2, blue: less likely. Framed darkly: what is scored.</source>
        <translation>Bajo cada token, su log-probabilidad: %1 arriba, %2 abajo. Naranja: más probable en %2; azul: menos probable. Marco oscuro: lo que se puntúa.</translation>
    </message>
    <message>
        <source>part %1 of %2: %3</source>
        <translation>parte %1 de %2: %3</translation>
    </message>
    <message>
        <source>Natural logarithm of the probability</source>
        <translation>Logaritmo natural de la probabilidad</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
</context>
<context>
    <name>qs::SamplesPanel</name>
    <message>
        <source>Task whose items are listed</source>
        <translation>Tarea cuyos ítems se listan</translation>
    </message>
    <message>
        <source>Run that is shown beside the reference</source>
        <translation>Ejecución que se muestra junto a la referencia</translation>
    </message>
    <message>
        <source>Which items are listed</source>
        <translation>Qué ítems se listan</translation>
    </message>
    <message>
        <source>all items</source>
        <translation>todos los ítems</translation>
    </message>
    <message>
        <source>flips</source>
        <translation>cambios</translation>
    </message>
    <message>
        <source>right → wrong</source>
        <translation>acierto → fallo</translation>
    </message>
    <message>
        <source>wrong → right</source>
        <translation>fallo → acierto</translation>
    </message>
    <message>
        <source>wrong in this run</source>
        <translation>fallos de esta ejecución</translation>
    </message>
    <message>
        <source>Search in the text</source>
        <translation>Buscar en el texto</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Ítem anterior</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Ítem siguiente</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Ítems</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>all tasks</source>
        <translation>todas las tareas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>No item passes the filter.</source>
        <translation>Ningún ítem pasa el filtro.</translation>
    </message>
    <message>
        <source>Tick runs in the list to browse their items.</source>
        <translation>Marque ejecuciones en la lista para recorrer sus ítems.</translation>
    </message>
</context>
<context>
    <name>qs::SamplingControls</name>
    <message>
        <source>How many tokens each configuration may add</source>
        <translation>Cuántos tokens puede añadir cada configuración</translation>
    </message>
    <message>
        <source>&amp;Tokens</source>
        <translation>&amp;Tokens</translation>
    </message>
    <message>
        <source>Greedy takes the most likely token every time. Drawn takes a random one by its probability; all configurations are given the same luck, so that they part where the model changed.</source>
        <translation>Voraz toma siempre el token más probable. Sorteado toma uno al azar según su probabilidad; todas las configuraciones reciben la misma suerte, así que se separan donde el modelo cambió.</translation>
    </message>
    <message>
        <source>greedy</source>
        <translation>voraz</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>sorteado</translation>
    </message>
    <message>
        <source>Next to&amp;ken</source>
        <translation>To&amp;ken siguiente</translation>
    </message>
    <message>
        <source>Probabilities are sharpened below 1 and flattened above 1 before drawing</source>
        <translation>Las probabilidades se agudizan por debajo de 1 y se aplanan por encima de 1 antes de sortear</translation>
    </message>
    <message>
        <source>Te&amp;mperature</source>
        <translation>Te&amp;mperatura</translation>
    </message>
    <message>
        <source>Draw from this many of the most likely tokens</source>
        <translation>Sortear entre este número de los tokens más probables</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Draw from the fewest tokens that together hold this share of the probability</source>
        <translation>Sortear entre los menos tokens que juntos suman esta proporción de la probabilidad</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>The same seed draws the same text again</source>
        <translation>La misma semilla sortea de nuevo el mismo texto</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>Semi&amp;lla</translation>
    </message>
</context>
<context>
    <name>qs::ScalingControls</name>
    <message>
        <source>zero point</source>
        <translation>punto cero</translation>
    </message>
    <message>
        <source>Scale type</source>
        <translation>Tipo de escala</translation>
    </message>
    <message>
        <source>real scales</source>
        <translation>escalas reales</translation>
    </message>
    <message>
        <source>2ⁿ (MX)</source>
        <translation>2ⁿ (MX)</translation>
    </message>
    <message>
        <source>E4M3 (NV)</source>
        <translation>E4M3 (NV)</translation>
    </message>
    <message>
        <source>What numbers a scale may be: any; powers of two (E8M0) as in MXFP4, MXFP6 and MXFP8; or 8-bit floats times one scale of the whole tensor as in NVFP4</source>
        <translation>Qué números puede ser una escala: cualquiera; potencias de dos (E8M0) como en MXFP4, MXFP6 y MXFP8; o floats de 8 bits por una escala de todo el tensor como en NVFP4</translation>
    </message>
    <message>
        <source>Rounding of the scales</source>
        <translation>Redondeo de las escalas</translation>
    </message>
    <message>
        <source>Which power of two a block gets: floor is the OCP specification&apos;s rule and may clip the largest values; rceil never clips</source>
        <translation>Qué potencia de dos recibe un bloque: floor es la regla de la especificación OCP y puede recortar los valores mayores; rceil no recorta nunca</translation>
    </message>
    <message>
        <source>Asymmetric: the grid reaches from the smallest to the largest value</source>
        <translation>Asimétrico: la rejilla va del valor mínimo al máximo</translation>
    </message>
</context>
<context>
    <name>qs::ScatterView</name>
    <message>
        <source>Arrow keys go to the next site in their direction.</source>
        <translation>Las flechas van al sitio siguiente en su dirección.</translation>
    </message>
    <message>
        <source>No sites to show</source>
        <translation>No hay sitios que mostrar</translation>
    </message>
    <message>
        <source>ratio %1</source>
        <translation>cociente %1</translation>
    </message>
</context>
<context>
    <name>qs::ScoreChart</name>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95 % desde</translation>
    </message>
    <message>
        <source>95 % to</source>
        <translation>95 % hasta</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Azar</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Metric that the picture shows</source>
        <translation>Métrica que muestra la imagen</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>azar</translation>
    </message>
</context>
<context>
    <name>qs::SelectionText</name>
    <message numerus="yes">
        <source>%1 in every block (%n sites)</source>
        <translation>
            <numerusform>%1 en todos los bloques (%n sitio)</numerusform>
            <numerusform>%1 en todos los bloques (%n sitios)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>block %1 (%n sites)</source>
        <translation>
            <numerusform>bloque %1 (%n sitio)</numerusform>
            <numerusform>bloque %1 (%n sitios)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all blocks (%n sites)</source>
        <translation>
            <numerusform>todos los bloques (%n sitio)</numerusform>
            <numerusform>todos los bloques (%n sitios)</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected: %1. The values shown are those of %2.</source>
        <translation>Selección: %1. Los valores mostrados son los de %2.</translation>
    </message>
</context>
<context>
    <name>qs::SensitivityPanel</name>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>KL alone</source>
        <translation>KL sola</translation>
    </message>
    <message>
        <source>Divergence from full precision, in nats per token, when only this part is quantized</source>
        <translation>Divergencia respecto a la precisión completa, en nats por token, cuando solo se cuantiza esta parte</translation>
    </message>
    <message>
        <source>KL without</source>
        <translation>KL sin ella</translation>
    </message>
    <message>
        <source>Divergence when everything but this part is quantized</source>
        <translation>Divergencia cuando se cuantiza todo menos esta parte</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Ahorro</translation>
    </message>
    <message>
        <source>How much smaller the whole recipe&apos;s divergence gets when this part stays in full precision</source>
        <translation>Cuánto disminuye la divergencia de la receta entera cuando esta parte queda en precisión completa</translation>
    </message>
    <message>
        <source>Same top token (%)</source>
        <translation>Mismo primer token (%)</translation>
    </message>
    <message>
        <source>Share of the positions where the most likely token stays the same, when only this part is quantized</source>
        <translation>Proporción de posiciones en que el token más probable sigue siendo el mismo, cuando solo se cuantiza esta parte</translation>
    </message>
    <message>
        <source>Which parts of the model suffer from the recipe?</source>
        <translation>¿Qué partes del modelo sufren con la receta?</translation>
    </message>
    <message>
        <source>Sensitivity, the most damaging part first</source>
        <translation>Sensibilidad, primero la parte más dañina</translation>
    </message>
    <message>
        <source>Run the analysis: every part is quantized alone, and everything but each part. The divergence from full precision on a text says what it costs.</source>
        <translation>Ejecute el análisis: se cuantiza cada parte por separado, y todo menos cada parte. La divergencia respecto a la precisión completa sobre un texto dice lo que cuesta.</translation>
    </message>
    <message>
        <source>&amp;Leave selected in full precision</source>
        <translation>&amp;Dejar lo seleccionado en precisión completa</translation>
    </message>
    <message>
        <source>Changes the recipe, as one step that can be undone; then run again to see what it brought</source>
        <translation>Cambia la receta, en un solo paso que se puede deshacer; ejecute después de nuevo para ver qué ha aportado</translation>
    </message>
    <message>
        <source>Show on the &amp;map</source>
        <translation>Mostrar en el &amp;mapa</translation>
    </message>
    <message>
        <source>The overview, coloured by sensitivity</source>
        <translation>El resumen, coloreado por sensibilidad</translation>
    </message>
    <message>
        <source>single sites</source>
        <translation>sitios sueltos</translation>
    </message>
    <message>
        <source>sites with one input</source>
        <translation>sitios con una misma entrada</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>roles</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>bloques</translation>
    </message>
    <message>
        <source>What is switched between full precision and quantized as one: q, k and v share one input, and so do gate and up</source>
        <translation>Lo que pasa en conjunto de precisión completa a cuantizado y viceversa: q, k y v comparten una entrada, y también gate y up</translation>
    </message>
    <message>
        <source>&amp;Parts</source>
        <translation>&amp;Partes</translation>
    </message>
    <message>
        <source>Tokens of the text that divergences are measured on: the text in the model panel, or the built-in one. More are slower and steadier.</source>
        <translation>Tokens del texto con que se miden las divergencias: el texto del panel del modelo o el integrado. Más son más lentos y más estables.</translation>
    </message>
    <message>
        <source>&amp;Tokens</source>
        <translation>&amp;Tokens</translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <translation>&amp;Analizar</translation>
    </message>
    <message>
        <source>Takes its turn with evaluations. What was measured is kept: running again goes on.</source>
        <translation>Se ejecuta por turno con las evaluaciones. Lo medido se conserva: ejecutar de nuevo continúa.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What was measured is kept</source>
        <translation>Lo medido se conserva</translation>
    </message>
    <message>
        <source>Progress of the analysis</source>
        <translation>Progreso del análisis</translation>
    </message>
    <message>
        <source>Recipe: %1</source>
        <translation>Receta: %1</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Esperando su turno</translation>
    </message>
    <message>
        <source>%1: with everything quantized KL %2, the same top token at %3 of the positions</source>
        <translation>%1: con todo cuantizado KL %2, el mismo primer token en el %3 de las posiciones</translation>
    </message>
</context>
<context>
    <name>qs::Session</name>
    <message>
        <source>load %1</source>
        <translation>cargar %1</translation>
    </message>
    <message>
        <source>method %1</source>
        <translation>método %1</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>cambiar %1</translation>
    </message>
</context>
<context>
    <name>qs::SiteMapView</name>
    <message>
        <source>block</source>
        <translation>bloque</translation>
    </message>
    <message>
        <source>No sites to show</source>
        <translation>No hay sitios que mostrar</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Arrow keys choose a site. R selects its role in every block, B its block, A all, S the site alone.</source>
        <translation>Las flechas eligen un sitio. R selecciona su rol en todos los bloques, B su bloque, A todo, S solo el sitio.</translation>
    </message>
    <message>
        <source>Select %1 in every block</source>
        <translation>Seleccionar %1 en todos los bloques</translation>
    </message>
    <message>
        <source>Select block %1</source>
        <translation>Seleccionar el bloque %1</translation>
    </message>
</context>
<context>
    <name>qs::SiteTreeModel</name>
    <message>
        <source>mixed</source>
        <translation>mixto</translation>
    </message>
    <message>
        <source>The lowest SQNR of the sites in this block</source>
        <translation>El SQNR más bajo de los sitios de este bloque</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) need a look</source>
        <translation>
            <numerusform>%n sitio requiere atención</numerusform>
            <numerusform>%n sitios requieren atención</numerusform>
        </translation>
    </message>
    <message>
        <source>Number formats: weights · activations</source>
        <translation>Formatos numéricos: pesos · activaciones</translation>
    </message>
    <message>
        <source>Signal to quantization noise ratio of the worse operand, in decibels</source>
        <translation>Relación señal a ruido de cuantización del peor operando, en decibelios</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
</context>
<context>
    <name>qs::SliceBox</name>
    <message>
        <source>Part of the tensor</source>
        <translation>Parte del tensor</translation>
    </message>
    <message>
        <source>All values, or one channel or row alone with the grid that it gets</source>
        <translation>Todos los valores, o un solo canal o fila con la rejilla que recibe</translation>
    </message>
    <message>
        <source>All values</source>
        <translation>Todos los valores</translation>
    </message>
    <message>
        <source>One channel</source>
        <translation>Un canal</translation>
    </message>
    <message>
        <source>One token</source>
        <translation>Un token</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Cuál</translation>
    </message>
    <message>
        <source>Number of the channel or row, from 0</source>
        <translation>Número del canal o fila, desde 0</translation>
    </message>
    <message>
        <source>One output channel</source>
        <translation>Un canal de salida</translation>
    </message>
</context>
<context>
    <name>qs::TableCopy</name>
    <message>
        <source>&amp;Copy the selected rows</source>
        <translation>&amp;Copiar las filas seleccionadas</translation>
    </message>
    <message>
        <source>Copy the &amp;table as CSV</source>
        <translation>Copiar la &amp;tabla como CSV</translation>
    </message>
    <message>
        <source>&amp;Save the table as CSV…</source>
        <translation>&amp;Guardar la tabla como CSV…</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>qs::TableExport</name>
    <message>
        <source>Copy or save</source>
        <translation>Copiar o guardar</translation>
    </message>
    <message>
        <source>Copy or save the table as CSV, Markdown or LaTeX</source>
        <translation>Copiar o guardar la tabla como CSV, Markdown o LaTeX</translation>
    </message>
    <message>
        <source>Copy or save the table</source>
        <translation>Copiar o guardar la tabla</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copiar como CSV</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation>Guardar como Markdown…</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Copy as LaTeX</source>
        <translation>Copiar como LaTeX</translation>
    </message>
    <message>
        <source>Save as LaTeX…</source>
        <translation>Guardar como LaTeX…</translation>
    </message>
    <message>
        <source>LaTeX (*.tex)</source>
        <translation>LaTeX (*.tex)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
</context>
<context>
    <name>qs::Tables</name>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Largest |x|</source>
        <translation>|x| máximo</translation>
    </message>
    <message>
        <source>The largest magnitude in the channel</source>
        <translation>La magnitud máxima del canal</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>1 %</source>
        <translation>1 %</translation>
    </message>
    <message>
        <source>25 %</source>
        <translation>25 %</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>75 %</source>
        <translation>75 %</translation>
    </message>
    <message>
        <source>99 %</source>
        <translation>99 %</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Std. deviation</source>
        <translation>Desv. estándar</translation>
    </message>
    <message>
        <source>Kurtosis</source>
        <translation>Curtosis</translation>
    </message>
    <message>
        <source>Fourth moment over squared variance; a Gaussian has 3</source>
        <translation>Cuarto momento entre varianza al cuadrado; una gaussiana tiene 3</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Parte (%)</translation>
    </message>
    <message>
        <source>The first that the cell covers</source>
        <translation>El primero que abarca la celda</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Output channel</source>
        <translation>Canal de salida</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Bits (s e m)</source>
        <translation>Bits (s e m)</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Sign, exponent, mantissa; two&apos;s complement for integers</source>
        <translation>Signo, exponente, mantisa; complemento a dos para enteros</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Values of the tensor that take this code</source>
        <translation>Valores del tensor que toman este código</translation>
    </message>
    <message>
        <source>Largest value</source>
        <translation>Valor máximo</translation>
    </message>
    <message>
        <source>The value of largest magnitude</source>
        <translation>El valor de mayor magnitud</translation>
    </message>
    <message>
        <source>× the usual</source>
        <translation>× lo habitual</translation>
    </message>
    <message>
        <source>Its magnitude over the median of all channels&apos; largest magnitudes</source>
        <translation>Su magnitud entre la mediana de las magnitudes máximas de todos los canales</translation>
    </message>
    <message>
        <source>Its magnitude over the median of all rows&apos; largest magnitudes</source>
        <translation>Su magnitud entre la mediana de las magnitudes máximas de todas las filas</translation>
    </message>
    <message>
        <source>Bit</source>
        <translation>Bit</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Value when flipped</source>
        <translation>Valor al invertirlo</translation>
    </message>
    <message>
        <source>Inter-channel variance</source>
        <translation>Varianza intercanal</translation>
    </message>
    <message>
        <source>Intra-channel variance</source>
        <translation>Varianza intracanal</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Cociente</translation>
    </message>
    <message>
        <source>Inter- over intra-channel variance</source>
        <translation>Varianza intercanal entre intracanal</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Values that lie in the bin once they are quantized</source>
        <translation>Valores que quedan en el intervalo una vez cuantizados</translation>
    </message>
    <message>
        <source>Grid value</source>
        <translation>Valor de rejilla</translation>
    </message>
    <message>
        <source>Values from here on become it</source>
        <translation>Los valores desde aquí se convierten en él</translation>
    </message>
    <message>
        <source>Values (%)</source>
        <translation>Valores (%)</translation>
    </message>
    <message>
        <source>Squared error (%)</source>
        <translation>Error cuadrático (%)</translation>
    </message>
</context>
<context>
    <name>qs::TokenFlowView</name>
    <message>
        <source>Continuations side by side</source>
        <translation>Continuaciones lado a lado</translation>
    </message>
    <message>
        <source>parts at token %1</source>
        <translation>se separa en el token %1</translation>
    </message>
    <message>
        <source>the same so far</source>
        <translation>igual hasta ahora</translation>
    </message>
    <message>
        <source>the same text</source>
        <translation>el mismo texto</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>two facts side by side</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>perplexity under full precision %1</source>
        <translation>perplejidad en precisión completa %1</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>the context of %1 tokens is full</source>
        <translation>el contexto de %1 tokens está lleno</translation>
    </message>
    <message>
        <source>Token %1 of %2: %3</source>
        <translation>Token %1 de %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (would prefer %3, %4)</source>
        <translation>%1: %2 (preferiría %3, %4)</translation>
    </message>
</context>
<context>
    <name>qs::TokenView</name>
    <message>
        <source>Tokens with their log-probabilities</source>
        <translation>Tokens con sus log-probabilidades</translation>
    </message>
    <message>
        <source>%1: log-probability %2, probability %3</source>
        <translation>%1: log-probabilidad %2, probabilidad %3</translation>
    </message>
    <message>
        <source>Nothing predicts it.</source>
        <translation>Nada lo predice.</translation>
    </message>
</context>
<context>
    <name>qs::TransformPictures</name>
    <message>
        <source>How different are the channels before the transform?</source>
        <translation>¿Cuánto difieren los canales antes de la transformación?</translation>
    </message>
    <message>
        <source>Which values are large before the transform?</source>
        <translation>¿Qué valores son grandes antes de la transformación?</translation>
    </message>
    <message>
        <source>How different are the channels after it?</source>
        <translation>¿Cuánto difieren los canales después de ella?</translation>
    </message>
    <message>
        <source>Which values are large after it?</source>
        <translation>¿Qué valores son grandes después de ella?</translation>
    </message>
    <message>
        <source>Work out</source>
        <translation>Calcular</translation>
    </message>
    <message>
        <source>Runs the recipe&apos;s method for this site and those that share its input</source>
        <translation>Ejecuta el método de la receta para este sitio y los que comparten su entrada</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stops working the method out</source>
        <translation>Deja de calcular el método</translation>
    </message>
    <message>
        <source>Heat maps</source>
        <translation>Mapas de calor</translation>
    </message>
    <message>
        <source>Heat maps instead of magnitude bands</source>
        <translation>Mapas de calor en vez de bandas de magnitud</translation>
    </message>
    <message>
        <source>The recipe leaves this operand in full precision, or there is nothing to show.</source>
        <translation>La receta deja este operando en precisión completa, o no hay nada que mostrar.</translation>
    </message>
    <message>
        <source>What the method %1 does to this site is not worked out yet: it has to look at a calibration text first.</source>
        <translation>Lo que el método %1 hace con este sitio aún no está calculado: primero tiene que examinar un texto de calibración.</translation>
    </message>
    <message>
        <source>Working out %1 for this site…</source>
        <translation>Calculando %1 para este sitio…</translation>
    </message>
    <message>
        <source>The method %1 cannot be worked out: %2</source>
        <translation>El método %1 no se puede calcular: %2</translation>
    </message>
    <message>
        <source>The method %1 changes nothing here before rounding.</source>
        <translation>El método %1 no cambia nada aquí antes del redondeo.</translation>
    </message>
    <message>
        <source>Spread of the channels: %1 octaves before, %2 after.</source>
        <translation>Dispersión de los canales: %1 octavas antes, %2 después.</translation>
    </message>
    <message>
        <source>output channel</source>
        <translation>canal de salida</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
</context>
<context>
    <name>qs::Transformed</name>
    <message>
        <source>%1, after the transform</source>
        <translation>%1, tras la transformación</translation>
    </message>
    <message>
        <source>Every channel is scaled; the weights take the inverse (smoothing, migration).</source>
        <translation>Cada canal se escala; los pesos toman la inversa (suavizado, migración).</translation>
    </message>
    <message>
        <source>Channels are split, dropped and reordered: %1 become %2.</source>
        <translation>Los canales se dividen, descartan y reordenan: %1 pasan a %2.</translation>
    </message>
    <message numerus="yes">
        <source>Blocks of %n channel(s) are rotated by a randomized Hadamard matrix.</source>
        <translation>
            <numerusform>Bloques de %n canal se rotan con una matriz de Hadamard aleatorizada.</numerusform>
            <numerusform>Bloques de %n canales se rotan con una matriz de Hadamard aleatorizada.</numerusform>
        </translation>
    </message>
    <message>
        <source>A constant per channel is added.</source>
        <translation>Se suma una constante por canal.</translation>
    </message>
    <message numerus="yes">
        <source>Every channel is shifted up by 0 to %n octave(s): its pre-shifted exponent bias.</source>
        <translation>
            <numerusform>Cada canal se desplaza hacia arriba de 0 a %n octava: su sesgo del exponente predesplazado.</numerusform>
            <numerusform>Cada canal se desplaza hacia arriba de 0 a %n octavas: su sesgo del exponente predesplazado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qs::TryPanel</name>
    <message>
        <source>Full precision</source>
        <translation>Precisión completa</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>&amp;Prompt</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>The text that every configuration continues (Ctrl+Return)</source>
        <translation>El texto que continúa cada configuración (Control+Intro)</translation>
    </message>
    <message>
        <source>Write the beginning of a text</source>
        <translation>Escriba el comienzo de un texto</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Continue the prompt (Ctrl+Return)</source>
        <translation>Continuar el prompt (Control+Intro)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Pa&amp;rar</translation>
    </message>
    <message>
        <source>Stop after the current token; the text so far stays</source>
        <translation>Parar tras el token actual; el texto hasta ahí se conserva</translation>
    </message>
    <message>
        <source>C&amp;opy texts</source>
        <translation>C&amp;opiar textos</translation>
    </message>
    <message>
        <source>Copy all continuations under their names</source>
        <translation>Copiar todas las continuaciones con sus nombres</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>How recipes are computed</source>
        <translation>Cómo se calculan las recetas</translation>
    </message>
    <message>
        <source>packed codes</source>
        <translation>códigos empaquetados</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulado</translation>
    </message>
    <message>
        <source>Packed: codes are multiplied as integers. Simulated: values on the grid, in f32. Formats whose values are integers give the same bits either way.</source>
        <translation>Empaquetado: los códigos se multiplican como enteros. Simulado: valores en la rejilla, en f32. Los formatos cuyos valores son enteros dan los mismos bits de ambos modos.</translation>
    </message>
    <message>
        <source>The line under a token is as long as the token is probable, and doubtful tokens are shaded. A flag marks where a text parts from the first one; a ring marks tokens where the configurations have different favourites.</source>
        <translation>La línea bajo un token es tan larga como probable es el token, y los tokens dudosos se sombrean. Una bandera marca dónde un texto se separa del primero; un anillo marca tokens en que las configuraciones tienen favoritos distintos.</translation>
    </message>
    <message>
        <source>Probabilities of the selected token</source>
        <translation>Probabilidades del token seleccionado</translation>
    </message>
    <message>
        <source>Write a prompt first.</source>
        <translation>Escriba primero un prompt.</translation>
    </message>
    <message>
        <source>Tick at least one configuration.</source>
        <translation>Marque al menos una configuración.</translation>
    </message>
    <message>
        <source>Press Continue to see the configurations write.</source>
        <translation>Pulse Continuar para ver escribir a las configuraciones.</translation>
    </message>
    <message>
        <source>Select a token to see its probability under every configuration.</source>
        <translation>Seleccione un token para ver su probabilidad con cada configuración.</translation>
    </message>
    <message>
        <source>Token %1 of %2: %3, after the same text for all</source>
        <translation>Token %1 de %2: %3, tras el mismo texto para todas</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Who reads the text before the token</source>
        <translation>Quién lee el texto anterior al token</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Of this token, by the configuration&apos;s own softmax (temperature 1)</source>
        <translation>De este token, por el softmax propio de la configuración (temperatura 1)</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>1: its favourite</source>
        <translation>1: su favorito</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a token and its probability</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Favourite %1</source>
        <translation>Favorito %1</translation>
    </message>
    <message>
        <source>What the configuration would rather write here, and its probability</source>
        <translation>Lo que la configuración preferiría escribir aquí, y su probabilidad</translation>
    </message>
</context>
<context>
    <name>qs::VariancePicture</name>
    <message>
        <source>intra-channel variance</source>
        <translation>varianza intracanal</translation>
    </message>
    <message>
        <source>inter-channel variance</source>
        <translation>varianza intercanal</translation>
    </message>
    <message>
        <source>Open a model to see all its sites at once.</source>
        <translation>Abra un modelo para ver todos sus sitios a la vez.</translation>
    </message>
    <message>
        <source>In which weights do the channels differ most?</source>
        <translation>¿En qué pesos difieren más los canales?</translation>
    </message>
    <message>
        <source>In which activations do the channels differ most?</source>
        <translation>¿En qué activaciones difieren más los canales?</translation>
    </message>
    <message>
        <source>Towards the upper left, the channels differ from each other more than the values within a channel do: there a bias per channel helps most. On the dotted line both are equal. Click a mark to select its site. Marks of q, k and v lie on each other where they share an input, and so do gate and up.</source>
        <translation>Hacia arriba a la izquierda, los canales difieren entre sí más que los valores dentro de un canal: ahí es donde más ayuda un sesgo por canal. En la línea de puntos ambos son iguales. Haga clic en una marca para seleccionar su sitio. Las marcas de q, k y v coinciden donde comparten una entrada, y también las de gate y up.</translation>
    </message>
</context>
<context>
    <name>qs::WelcomePage</name>
    <message>
        <source>Close the welcome (Esc)</source>
        <translation>Cerrar la bienvenida (Esc)</translation>
    </message>
    <message>
        <source>Close the welcome</source>
        <translation>Cerrar la bienvenida</translation>
    </message>
    <message>
        <source>Welcome to Quantoscope</source>
        <translation>Bienvenido a Quantoscope</translation>
    </message>
    <message>
        <source>Show this page at start</source>
        <translation>Mostrar esta página al inicio</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Ten-minute tutorial</source>
        <translation>Tutorial de diez minutos</translation>
    </message>
    <message>
        <source>See outlier channels, watch FP4 fail on them, repair it, and prove it</source>
        <translation>Vea canales atípicos, observe cómo FP4 falla con ellos, corríjalo y demuéstrelo</translation>
    </message>
    <message>
        <source>Look at the demo model</source>
        <translation>Examinar el modelo de demostración</translation>
    </message>
    <message>
        <source>A small language model that comes with the program</source>
        <translation>Un pequeño modelo de lenguaje que viene con el programa</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Abrir un archivo de modelo…</translation>
    </message>
    <message>
        <source>GGUF, safetensors or llama2.c</source>
        <translation>GGUF, safetensors o llama2.c</translation>
    </message>
    <message>
        <source>Open a Hugging Face folder…</source>
        <translation>Abrir una carpeta de Hugging Face…</translation>
    </message>
    <message>
        <source>With config.json and safetensors files</source>
        <translation>Con config.json y archivos safetensors</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guía de usuario</translation>
    </message>
    <message>
        <source>What each page shows, and what each number means</source>
        <translation>Qué muestra cada página y qué significa cada número</translation>
    </message>
    <message>
        <source>Recent models</source>
        <translation>Modelos recientes</translation>
    </message>
    <message>
        <source>None yet. A file or a folder can also be dropped on the window.</source>
        <translation>Aún ninguno. También se puede soltar un archivo o una carpeta en la ventana.</translation>
    </message>
    <message>
        <source>An instrument for low-bit transformers: see what the numbers of a model look like, tune the number format that holds them, and prove what it costs.</source>
        <translation>Un instrumento para transformers de pocos bits: vea cómo son los números de un modelo, ajuste el formato numérico que los contiene y demuestre lo que cuesta.</translation>
    </message>
    <message>
        <source>%1 is already open behind this page.</source>
        <translation>%1 ya está abierto detrás de esta página.</translation>
    </message>
</context>
</TS>
