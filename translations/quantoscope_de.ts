<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>qs::BandsView</name>
    <message>
        <source>Left and right arrow keys move a channel mark whose numbers are read out.</source>
        <translation>Die Pfeiltasten links und rechts bewegen eine Kanalmarke, deren Zahlen vorgelesen werden.</translation>
    </message>
    <message>
        <source>min–max</source>
        <translation>Min–Max</translation>
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
        <translation>Median</translation>
    </message>
    <message>
        <source>grid&apos;s end</source>
        <translation>Gitterende</translation>
    </message>
    <message>
        <source>No channels to show</source>
        <translation>Keine Kanäle zum Anzeigen</translation>
    </message>
    <message>
        <source>magnitude</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>channels, largest first</source>
        <translation>Kanäle, größte zuerst</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>channel %1
min %2   1 % %3   25 % %4
median %5
75 % %6   99 % %7   max %8</source>
        <translation>Kanal %1
Min %2   1 % %3   25 % %4
Median %5
75 % %6   99 % %7   Max %8</translation>
    </message>
    <message>
        <source>grid&apos;s end ±%1</source>
        <translation>Gitterende ±%1</translation>
    </message>
</context>
<context>
    <name>qs::BitPatternView</name>
    <message>
        <source>Left and right arrow keys go from bit to bit, Space flips the marked one.</source>
        <translation>Die Pfeiltasten links und rechts gehen von Bit zu Bit, die Leertaste kippt das markierte.</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>Vorzeichen</translation>
    </message>
    <message>
        <source>exponent %1</source>
        <translation>Exponent %1</translation>
    </message>
    <message>
        <source>mantissa %1</source>
        <translation>Mantisse %1</translation>
    </message>
    <message>
        <source>counts %1</source>
        <translation>zählt %1</translation>
    </message>
    <message>
        <source>index %1</source>
        <translation>Index %1</translation>
    </message>
    <message>
        <source>%1 steps of %2 = %3</source>
        <translation>%1 Schritte von %2 = %3</translation>
    </message>
    <message>
        <source>entry %1 of the table, times the scale = %2</source>
        <translation>Eintrag %1 der Tabelle, mal Skala = %2</translation>
    </message>
    <message>
        <source>This pattern encodes no number: it is kept for infinity or NaN.</source>
        <translation>Dieses Muster steht für keine Zahl: Es ist für Unendlich oder NaN reserviert.</translation>
    </message>
    <message>
        <source>Two&apos;s complement: the bits count steps, the highest one downwards.</source>
        <translation>Zweierkomplement: Die Bits zählen Schritte, das höchste abwärts.</translation>
    </message>
    <message>
        <source>The bits are the number of a table entry: flipping one may jump anywhere.</source>
        <translation>Die Bits sind die Nummer eines Tabelleneintrags: Ein gekipptes Bit kann überallhin springen.</translation>
    </message>
    <message>
        <source>All exponent and mantissa bits are 0: this is zero, with a sign that means nothing.</source>
        <translation>Alle Exponenten- und Mantissenbits sind 0: Das ist die Null, ihr Vorzeichen hat keine Bedeutung.</translation>
    </message>
    <message>
        <source>All exponent bits are 0: a subnormal number. There is no leading one, so the steps stay as fine as in the octave above.</source>
        <translation>Alle Exponentenbits sind 0: eine subnormale Zahl. Es gibt keine führende Eins, daher bleiben die Schritte so fein wie in der Oktave darüber.</translation>
    </message>
    <message>
        <source>The exponent chooses the octave, the mantissa the step inside it. The bias moves all octaves together.</source>
        <translation>Der Exponent wählt die Oktave, die Mantisse den Schritt darin. Der Bias verschiebt alle Oktaven gemeinsam.</translation>
    </message>
    <message>
        <source>Full precision: choose a format</source>
        <translation>Volle Genauigkeit: Format wählen</translation>
    </message>
    <message>
        <source>s</source>
        <comment>sign bit</comment>
        <translation>v</translation>
    </message>
    <message>
        <source>exponent</source>
        <translation>Exponent</translation>
    </message>
    <message>
        <source>mantissa</source>
        <translation>Mantisse</translation>
    </message>
    <message>
        <source>two&apos;s complement</source>
        <translation>Zweierkomplement</translation>
    </message>
    <message>
        <source>index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>%1
flipped: %2 becomes %3</source>
        <translation>%1
gekippt: aus %2 wird %3</translation>
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
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>What numbers the scale of a block may be</source>
        <translation>Welche Zahlen die Skala eines Blocks annehmen darf</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>beliebige Zahl</translation>
    </message>
    <message>
        <source>power of two (E8M0)</source>
        <translation>Zweierpotenz (E8M0)</translation>
    </message>
    <message>
        <source>8-bit float (E4M3)</source>
        <translation>8-Bit-Float (E4M3)</translation>
    </message>
    <message>
        <source>Rounding of the scale</source>
        <translation>Rundung der Skala</translation>
    </message>
    <message>
        <source>Which power of two a block gets: floor may clip the largest values, rceil never does</source>
        <translation>Welche Zweierpotenz ein Block erhält: floor kann die größten Werte kappen, rceil nie</translation>
    </message>
    <message>
        <source>Values per block</source>
        <translation>Werte pro Block</translation>
    </message>
    <message>
        <source>How many neighbouring values share a scale</source>
        <translation>Wie viele benachbarte Werte eine Skala teilen</translation>
    </message>
    <message>
        <source>whole tensor</source>
        <translation>ganzer Tensor</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>A block of largest magnitude %1 gets a grid that ends at %2: the scale is rounded to three mantissa bits, at most 6 % off.</source>
        <translation>Ein Block mit dem größten Betrag %1 erhält ein Gitter, das bei %2 endet: Die Skala wird auf drei Mantissenbits gerundet, höchstens 6 % daneben.</translation>
    </message>
    <message>
        <source>A block of largest magnitude %1 gets a grid that ends at %2 by floor, %3 by ceil, %4 by even and %5 by rceil. An end below the magnitude clips it; one far above wastes codes.</source>
        <translation>Ein Block mit dem größten Betrag %1 erhält ein Gitter, das mit floor bei %2 endet, mit ceil bei %3, mit even bei %4 und mit rceil bei %5. Ein Ende unter dem Betrag kappt ihn; eines weit darüber verschwendet Codes.</translation>
    </message>
</context>
<context>
    <name>qs::BudgetPanel</name>
    <message>
        <source>Name at least one format.</source>
        <translation>Mindestens ein Format angeben.</translation>
    </message>
    <message>
        <source>Which parts deserve more bits?</source>
        <translation>Welche Teile verdienen mehr Bits?</translation>
    </message>
    <message>
        <source>&amp;Bits per weight</source>
        <translation>&amp;Bits pro Gewicht</translation>
    </message>
    <message>
        <source>On average over all quantized weights, at most; scales of groups count</source>
        <translation>Höchstens, im Mittel über alle quantisierten Gewichte; Skalen von Gruppen zählen mit</translation>
    </message>
    <message>
        <source>&amp;Formats</source>
        <translation>&amp;Formate</translation>
    </message>
    <message>
        <source>Candidates for the weights, separated by commas; none leaves a part in full precision. Activations change with them where the recipe gives both the same format.</source>
        <translation>Kandidaten für die Gewichte, durch Kommas getrennt; none lässt einen Teil in voller Genauigkeit. Aktivierungen ändern sich mit, wo das Rezept beiden dasselbe Format gibt.</translation>
    </message>
    <message>
        <source>&amp;Points</source>
        <translation>&amp;Punkte</translation>
    </message>
    <message>
        <source>Of the curve that are measured</source>
        <translation>Der Kurve, die gemessen werden</translation>
    </message>
    <message>
        <source>&amp;Tokens</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>Tokens of the text that divergences are measured on: the text in the model panel, or the built-in one</source>
        <translation>Token des Textes, an dem Divergenzen gemessen werden: der Text im Modellbereich oder der eingebaute</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Takes its turn with evaluations. What was measured is kept: searching again goes on.</source>
        <translation>Reiht sich bei den Auswertungen ein. Gemessenes bleibt erhalten: Erneutes Suchen setzt fort.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What was measured is kept</source>
        <translation>Gemessenes bleibt erhalten</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Fortschritt der Suche</translation>
    </message>
    <message>
        <source>What does each bit buy?</source>
        <translation>Was bringt jedes Bit?</translation>
    </message>
    <message>
        <source>Search: every part is measured under every candidate format, then the most useful bits are spent first.
The result is an ordinary recipe.</source>
        <translation>Suchen: Jeder Teil wird mit jedem Kandidatenformat gemessen, dann werden die nützlichsten Bits zuerst ausgegeben.
Das Ergebnis ist ein gewöhnliches Rezept.</translation>
    </message>
    <message>
        <source>Points of the curve</source>
        <translation>Punkte der Kurve</translation>
    </message>
    <message>
        <source>Format of each part</source>
        <translation>Format jedes Teils</translation>
    </message>
    <message>
        <source>&amp;Use as the recipe</source>
        <translation>Als &amp;Rezept verwenden</translation>
    </message>
    <message>
        <source>The chosen point becomes the current recipe, as one step that can be undone</source>
        <translation>Der gewählte Punkt wird zum aktuellen Rezept, als ein Schritt, der sich rückgängig machen lässt</translation>
    </message>
    <message>
        <source>Recipe: %1</source>
        <translation>Rezept: %1</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Wartet, bis es an der Reihe ist</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Average bits per weight</source>
        <translation>Mittlere Bits pro Gewicht</translation>
    </message>
    <message>
        <source>KL</source>
        <translation>KL</translation>
    </message>
    <message>
        <source>Divergence from full precision, measured, in nats per token</source>
        <translation>Divergenz von der vollen Genauigkeit, gemessen, in Nat pro Token</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Sum of the divergences of the parts, each quantized alone: what the search goes by</source>
        <translation>Summe der Divergenzen der Teile, jeder allein quantisiert: Danach richtet sich die Suche</translation>
    </message>
    <message>
        <source>Best within the budget: %1 bits, KL %2</source>
        <translation>Bestes im Budget: %1 Bits, KL %2</translation>
    </message>
    <message>
        <source>Chosen: %1 bits, KL %2</source>
        <translation>Gewählt: %1 Bits, KL %2</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
</context>
<context>
    <name>qs::ChannelPictures</name>
    <message>
        <source>Choose a site in the model tree to see its channels.</source>
        <translation>Eine Stelle im Modellbaum wählen, um ihre Kanäle zu sehen.</translation>
    </message>
    <message>
        <source>How different are the channels?</source>
        <translation>Wie verschieden sind die Kanäle?</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>Sortiert</translation>
    </message>
    <message>
        <source>Channels by their largest magnitude instead of in order</source>
        <translation>Kanäle nach ihrem größten Betrag statt der Reihe nach</translation>
    </message>
    <message>
        <source>Log magnitude</source>
        <translation>Betrag log.</translation>
    </message>
    <message>
        <source>Magnitudes on a logarithmic axis instead of signed values</source>
        <translation>Beträge auf logarithmischer Achse statt Werte mit Vorzeichen</translation>
    </message>
    <message>
        <source>Colour scale</source>
        <translation>Farbskala</translation>
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
        <translation>x mit Vorzeichen</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Tokens of an activation, output channels of a weight</source>
        <translation>Token einer Aktivierung, Ausgangskanäle eines Gewichts</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Channels against each other</source>
        <translation>Kanäle im Vergleich</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>octaves</source>
        <translation>Oktaven</translation>
    </message>
    <message>
        <source>From the 1st to the 99th percentile of log2 of the channels&apos; largest magnitudes</source>
        <translation>Vom 1. bis zum 99. Perzentil von log2 der größten Beträge der Kanäle</translation>
    </message>
    <message>
        <source>Inter-channel variance</source>
        <translation>Varianz zwischen Kanälen</translation>
    </message>
    <message>
        <source>Variance of the channels&apos; means (LLM-FP4)</source>
        <translation>Varianz der Kanalmittelwerte (LLM-FP4)</translation>
    </message>
    <message>
        <source>Intra-channel variance</source>
        <translation>Varianz in Kanälen</translation>
    </message>
    <message>
        <source>Mean of the variances within the channels (LLM-FP4)</source>
        <translation>Mittelwert der Varianzen innerhalb der Kanäle (LLM-FP4)</translation>
    </message>
    <message>
        <source>Variance of maxima</source>
        <translation>Varianz der Maxima</translation>
    </message>
    <message>
        <source>Variance of the channels&apos; largest magnitudes</source>
        <translation>Varianz der größten Beträge der Kanäle</translation>
    </message>
    <message>
        <source>One grid for all channels wastes about one exponent step per octave of spread on the small ones. A bias per channel (pre-shift) repairs that, because each channel then gets a grid of its own size.</source>
        <translation>Ein gemeinsames Gitter für alle Kanäle verschwendet bei den kleinen etwa einen Exponentenschritt pro Oktave Streuung. Ein Bias pro Kanal (Vorverschiebung) behebt das, weil dann jeder Kanal ein Gitter seiner eigenen Größe erhält.</translation>
    </message>
    <message>
        <source>Which weights are large?</source>
        <translation>Welche Gewichte sind groß?</translation>
    </message>
    <message>
        <source>Which tokens and channels are large?</source>
        <translation>Welche Token und Kanäle sind groß?</translation>
    </message>
    <message>
        <source>output channel</source>
        <translation>Ausgangskanal</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>The grids differ from row to row: their ends are on the Distribution page.</source>
        <translation>Die Gitter sind von Zeile zu Zeile verschieden: Ihre Enden stehen auf der Seite „Verteilung“.</translation>
    </message>
</context>
<context>
    <name>qs::ChannelsPanel</name>
    <message>
        <source>Choose a site in the model tree to see its channels.</source>
        <translation>Eine Stelle im Modellbaum wählen, um ihre Kanäle zu sehen.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Outliers</source>
        <translation>Ausreißer</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Alle Stellen</translation>
    </message>
    <message>
        <source>Magnitude bands and heat map of the selected tensor</source>
        <translation>Betragsbänder und Heatmap des ausgewählten Tensors</translation>
    </message>
    <message>
        <source>The channels and tokens that stick out, as tables</source>
        <translation>Die auffälligen Kanäle und Token als Tabellen</translation>
    </message>
    <message>
        <source>The tensor beside what the recipe&apos;s transform makes of it</source>
        <translation>Der Tensor neben dem, was die Transformation des Rezepts aus ihm macht</translation>
    </message>
    <message>
        <source>Variance between channels against variance within them, for every site</source>
        <translation>Varianz zwischen den Kanälen gegen die Varianz innerhalb, für jede Stelle</translation>
    </message>
</context>
<context>
    <name>qs::ChartFrame</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Show the numbers behind the picture as a table</source>
        <translation>Die Zahlen hinter dem Bild als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Save or copy the picture or its numbers</source>
        <translation>Das Bild oder seine Zahlen speichern oder kopieren</translation>
    </message>
    <message>
        <source>Save picture as PNG…</source>
        <translation>Bild als PNG speichern…</translation>
    </message>
    <message>
        <source>Save picture as SVG…</source>
        <translation>Bild als SVG speichern…</translation>
    </message>
    <message>
        <source>Save table as CSV…</source>
        <translation>Tabelle als CSV speichern…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Vector picture (*.svg)</source>
        <translation>Vektorbild (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Show as table: %1</source>
        <translation>Als Tabelle zeigen: %1</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Exportieren: %1</translation>
    </message>
</context>
<context>
    <name>qs::Closeup</name>
    <message>
        <source>%1, channel %2</source>
        <translation>%1, Kanal %2</translation>
    </message>
    <message>
        <source>%1, output channel %2</source>
        <translation>%1, Ausgangskanal %2</translation>
    </message>
    <message>
        <source>%1, token %2</source>
        <translation>%1, Token %2</translation>
    </message>
</context>
<context>
    <name>qs::CommandPalette</name>
    <message>
        <source>Type what you want to do: a page, a site, a recipe, a setting …</source>
        <translation>Gewünschtes eingeben: eine Seite, eine Stelle, ein Rezept, eine Einstellung …</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Passende Befehle</translation>
    </message>
</context>
<context>
    <name>qs::ComparePanel</name>
    <message>
        <source>How do the configurations score?</source>
        <translation>Wie schneiden die Konfigurationen ab?</translation>
    </message>
    <message>
        <source>Side by side (± standard error)</source>
        <translation>Nebeneinander (± Standardfehler)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Differenzen</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Divergence</source>
        <translation>Divergenz</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Tick runs in the list to see them side by side.
Evaluations are stored there as they run.</source>
        <translation>Läufe in der Liste ankreuzen, um sie nebeneinander zu sehen.
Auswertungen werden dort laufend gespeichert.</translation>
    </message>
    <message>
        <source>How far are the predictions from the reference&apos;s?</source>
        <translation>Wie weit liegen die Vorhersagen von denen der Referenz entfernt?</translation>
    </message>
    <message>
        <source>KL: Kullback-Leibler divergence of the next-token distributions, in nats; it is measured while runs are made side by side, so only runs of one evaluation have it. Δp: change of the probability of what is right.</source>
        <translation>KL: Kullback-Leibler-Divergenz der Verteilungen des nächsten Tokens, in Nat; sie wird gemessen, während Läufe nebeneinander entstehen, daher haben sie nur Läufe derselben Auswertung. Δp: Änderung der Wahrscheinlichkeit des Richtigen.</translation>
    </message>
</context>
<context>
    <name>qs::ComparisonModel</name>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>↑: higher is better, ↓: lower is better</source>
        <translation>↑: höher ist besser, ↓: niedriger ist besser</translation>
    </message>
    <message>
        <source>Value ± standard error</source>
        <translation>Wert ± Standardfehler</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Items done, of all</source>
        <translation>Erledigte Items, von allen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Items/s</source>
        <translation>Items/s</translation>
    </message>
    <message>
        <source>Items per second, all configurations side by side</source>
        <translation>Items pro Sekunde, alle Konfigurationen nebeneinander</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Verbleibend</translation>
    </message>
    <message>
        <source>Time left for this task, from the tokens per second so far</source>
        <translation>Restzeit dieser Aufgabe, aus den bisherigen Token pro Sekunde</translation>
    </message>
</context>
<context>
    <name>qs::CoreText</name>
    <message>
        <source>Every group&apos;s largest magnitude becomes the largest value of its format</source>
        <translation>Der größte Betrag jeder Gruppe wird zum größten Wert ihres Formats</translation>
    </message>
    <message>
        <source>MinMax, with a small integer added to the exponent bias of every input channel (LLM-FP4, without search)</source>
        <translation>MinMax, mit einer kleinen ganzen Zahl zusätzlich zum Exponenten-Bias jedes Eingangskanals (LLM-FP4, ohne Suche)</translation>
    </message>
    <message>
        <source>Static steps per input channel, moved into the norm and the weights; strong channels split, weak ones given up (after MergeQuant, whose abstract alone could be read)</source>
        <translation>Statische Schritte pro Eingangskanal, in Norm und Gewichte verschoben; starke Kanäle geteilt, schwache aufgegeben (nach MergeQuant, von dem nur die Zusammenfassung zugänglich war)</translation>
    </message>
    <message>
        <source>Scales that share the range between input channels and weight columns (SmoothQuant)</source>
        <translation>Skalen, die den Wertebereich zwischen Eingangskanälen und Gewichtsspalten aufteilen (SmoothQuant)</translation>
    </message>
    <message>
        <source>Rotates inputs and weights by a randomized Hadamard matrix (QuaRot)</source>
        <translation>Dreht Eingänge und Gewichte mit einer randomisierten Hadamard-Matrix (QuaRot)</translation>
    </message>
    <message>
        <source>Round to nearest: MinMax under its usual name</source>
        <translation>Runden zum Nächsten: MinMax unter seinem üblichen Namen</translation>
    </message>
    <message>
        <source>Weights clipped where the sum of |error|^2.4 is least, activations MinMax</source>
        <translation>Gewichte gekappt, wo die Summe von |Fehler|^2.4 am kleinsten ist, Aktivierungen MinMax</translation>
    </message>
    <message>
        <source>Activation-aware scales and weight clipping by the error at the output (AWQ)</source>
        <translation>Aktivierungsabhängige Skalen und Kappung der Gewichte nach dem Fehler am Ausgang (AWQ)</translation>
    </message>
    <message>
        <source>Rounds channel by channel and lets the later ones make up for the earlier ones&apos; errors (GPTQ)</source>
        <translation>Rundet Kanal für Kanal und lässt die späteren die Fehler der früheren ausgleichen (GPTQ)</translation>
    </message>
    <message>
        <source>Formats and clipping by search on every layer&apos;s output (LLM-FP4, the paper&apos;s baseline)</source>
        <translation>Formate und Kappung durch Suche am Ausgang jeder Schicht (LLM-FP4, die Baseline der Veröffentlichung)</translation>
    </message>
    <message>
        <source>The same search, with a small integer added to the exponent bias of every input channel (LLM-FP4)</source>
        <translation>Dieselbe Suche, mit einer kleinen ganzen Zahl zusätzlich zum Exponenten-Bias jedes Eingangskanals (LLM-FP4)</translation>
    </message>
    <message>
        <source>AWQ scales and clipping, FP4 (E2M1) weights in groups of 128, activations in full precision</source>
        <translation>AWQ-Skalen und -Kappung, FP4-Gewichte (E2M1) in Gruppen von 128, Aktivierungen in voller Genauigkeit</translation>
    </message>
    <message>
        <source>FPQ baseline: searched FP4 formats and clipping, weights per output channel, activations per tensor (LLM-FP4)</source>
        <translation>FPQ-Baseline: gesuchte FP4-Formate und Kappung, Gewichte pro Ausgangskanal, Aktivierungen pro Tensor (LLM-FP4)</translation>
    </message>
    <message>
        <source>FPQ: searched FP4 formats and clipping of the weights, activations in full precision (LLM-FP4)</source>
        <translation>FPQ: gesuchte FP4-Formate und Kappung der Gewichte, Aktivierungen in voller Genauigkeit (LLM-FP4)</translation>
    </message>
    <message>
        <source>FPQ: searched FP4 formats and clipping, activations with a pre-shifted exponent bias per channel (LLM-FP4)</source>
        <translation>FPQ: gesuchte FP4-Formate und Kappung, Aktivierungen mit vorverschobenem Exponenten-Bias pro Kanal (LLM-FP4)</translation>
    </message>
    <message>
        <source>FPQ: searched FP4 weights, FP8 activations with a pre-shifted exponent bias per channel (LLM-FP4)</source>
        <translation>FPQ: gesuchte FP4-Gewichte, FP8-Aktivierungen mit vorverschobenem Exponenten-Bias pro Kanal (LLM-FP4)</translation>
    </message>
    <message>
        <source>FPQ: searched FP6 weights and activations, the latter with a pre-shifted exponent bias per channel (LLM-FP4)</source>
        <translation>FPQ: gesuchte FP6-Gewichte und -Aktivierungen, letztere mit vorverschobenem Exponenten-Bias pro Kanal (LLM-FP4)</translation>
    </message>
    <message>
        <source>FPQ: searched FP8 weights and activations, the latter with a pre-shifted exponent bias per channel (LLM-FP4)</source>
        <translation>FPQ: gesuchte FP8-Gewichte und -Aktivierungen, letztere mit vorverschobenem Exponenten-Bias pro Kanal (LLM-FP4)</translation>
    </message>
    <message>
        <source>GPTQ with act-order, FP4 (E2M1) weights per output channel, activations in full precision</source>
        <translation>GPTQ mit act-order, FP4-Gewichte (E2M1) pro Ausgangskanal, Aktivierungen in voller Genauigkeit</translation>
    </message>
    <message>
        <source>AWQ with its usual quantizer, INT4 weights with zero points in groups of 128, activations in full precision</source>
        <translation>AWQ mit seinem üblichen Quantisierer, INT4-Gewichte mit Nullpunkten in Gruppen von 128, Aktivierungen in voller Genauigkeit</translation>
    </message>
    <message>
        <source>GPTQ with its usual quantizer, INT4 weights with zero points in groups of 128, activations in full precision</source>
        <translation>GPTQ mit seinem üblichen Quantisierer, INT4-Gewichte mit Nullpunkten in Gruppen von 128, Aktivierungen in voller Genauigkeit</translation>
    </message>
    <message>
        <source>MinMax INT4 weights on the symmetric grid -7..7 (E1M2) per output channel, activations in full precision</source>
        <translation>MinMax-INT4-Gewichte auf dem symmetrischen Gitter -7..7 (E1M2) pro Ausgangskanal, Aktivierungen in voller Genauigkeit</translation>
    </message>
    <message>
        <source>MinMax INT4 on the symmetric grid -7..7 (E1M2), weights per output channel, activations per tensor</source>
        <translation>MinMax INT4 auf dem symmetrischen Gitter -7..7 (E1M2), Gewichte pro Ausgangskanal, Aktivierungen pro Tensor</translation>
    </message>
    <message>
        <source>MinMax INT4 on the symmetric grid -7..7 (E1M2) with a one-bit pre-shift per activation channel</source>
        <translation>MinMax INT4 auf dem symmetrischen Gitter -7..7 (E1M2) mit Vorverschiebung um ein Bit pro Aktivierungskanal</translation>
    </message>
    <message>
        <source>Hadamard rotation, INT4 GPTQ weights with a clip search, INT4 activations per token clipped to 0.9, as QuaRot sets them</source>
        <translation>Hadamard-Drehung, INT4-GPTQ-Gewichte mit Suche der Kappung, INT4-Aktivierungen pro Token auf 0.9 gekappt, wie bei QuaRot</translation>
    </message>
    <message>
        <source>INT4 with static steps per input channel, moved into the norms and weights (after MergeQuant, whose abstract alone could be read); o and down rotated as in QuaRot, then per token</source>
        <translation>INT4 mit statischen Schritten pro Eingangskanal, in Normen und Gewichte verschoben (nach MergeQuant, von dem nur die Zusammenfassung zugänglich war); o und down wie in QuaRot gedreht, dann pro Token</translation>
    </message>
    <message>
        <source>INT4 with static steps per input channel, moved into the norms and weights (after MergeQuant, whose abstract alone could be read), for all seven linears: nothing is measured at run time</source>
        <translation>INT4 mit statischen Schritten pro Eingangskanal, in Normen und Gewichte verschoben (nach MergeQuant, von dem nur die Zusammenfassung zugänglich war), für alle sieben linearen Schichten: Zur Laufzeit wird nichts gemessen</translation>
    </message>
    <message>
        <source>INT4 with static steps per input channel, moved into the norms and weights (after MergeQuant, whose abstract alone could be read), one channel in sixteen split beside the others; o and down per token</source>
        <translation>INT4 mit statischen Schritten pro Eingangskanal, in Normen und Gewichte verschoben (nach MergeQuant, von dem nur die Zusammenfassung zugänglich war), einer von sechzehn Kanälen neben den anderen geteilt; o und down pro Token</translation>
    </message>
    <message>
        <source>INT4 with static steps per input channel, moved into the norms and weights (after MergeQuant, whose abstract alone could be read); o and down per token</source>
        <translation>INT4 mit statischen Schritten pro Eingangskanal, in Normen und Gewichte verschoben (nach MergeQuant, von dem nur die Zusammenfassung zugänglich war); o und down pro Token</translation>
    </message>
    <message>
        <source>MinMax FP4 (E2M1) weights per output channel, activations in full precision</source>
        <translation>MinMax-FP4-Gewichte (E2M1) pro Ausgangskanal, Aktivierungen in voller Genauigkeit</translation>
    </message>
    <message>
        <source>MinMax FP4 (E2M1), weights per output channel, activations per tensor from calibration</source>
        <translation>MinMax FP4 (E2M1), Gewichte pro Ausgangskanal, Aktivierungen pro Tensor aus der Kalibrierung</translation>
    </message>
    <message>
        <source>MinMax FP4 (E2M1) weights per output channel, FP8 (E4M3) activations per tensor from calibration</source>
        <translation>MinMax-FP4-Gewichte (E2M1) pro Ausgangskanal, FP8-Aktivierungen (E4M3) pro Tensor aus der Kalibrierung</translation>
    </message>
    <message>
        <source>MinMax FP8 (E4M3), weights per output channel, activations per tensor from calibration</source>
        <translation>MinMax FP8 (E4M3), Gewichte pro Ausgangskanal, Aktivierungen pro Tensor aus der Kalibrierung</translation>
    </message>
    <message>
        <source>MXFP4 whose scale is rounded up so that no value saturates, as NVIDIA libraries do</source>
        <translation>MXFP4, dessen Skala aufgerundet wird, damit kein Wert in die Sättigung gerät, wie bei den NVIDIA-Bibliotheken</translation>
    </message>
    <message>
        <source>OCP MXFP4, blocks of 32 E2M1 values with a power-of-two scale, weights and activations</source>
        <translation>OCP MXFP4, Blöcke von 32 E2M1-Werten mit einer Zweierpotenz als Skala, Gewichte und Aktivierungen</translation>
    </message>
    <message>
        <source>OCP MXFP6, blocks of 32 E2M3 values with a power-of-two scale, weights and activations</source>
        <translation>OCP MXFP6, Blöcke von 32 E2M3-Werten mit einer Zweierpotenz als Skala, Gewichte und Aktivierungen</translation>
    </message>
    <message>
        <source>OCP MXFP8, blocks of 32 E4M3 values with a power-of-two scale, weights and activations</source>
        <translation>OCP MXFP8, Blöcke von 32 E4M3-Werten mit einer Zweierpotenz als Skala, Gewichte und Aktivierungen</translation>
    </message>
    <message>
        <source>NF4 (QLoRA) weights in blocks of 64, activations in full precision</source>
        <translation>NF4-Gewichte (QLoRA) in Blöcken von 64, Aktivierungen in voller Genauigkeit</translation>
    </message>
    <message>
        <source>NVFP4, blocks of 16 E2M1 values with an E4M3 scale and one scale per tensor, weights and activations</source>
        <translation>NVFP4, Blöcke von 16 E2M1-Werten mit einer E4M3-Skala und einer Skala pro Tensor, Gewichte und Aktivierungen</translation>
    </message>
    <message>
        <source>MinMax FP4 (E2M1) with LLM-FP4&apos;s pre-shifted exponent bias per activation channel, no search</source>
        <translation>MinMax FP4 (E2M1) mit dem vorverschobenen Exponenten-Bias pro Aktivierungskanal aus LLM-FP4, ohne Suche</translation>
    </message>
    <message>
        <source>Hadamard rotation of every input, GPTQ FP4 (E2M1) weights with a clip search, activations per token</source>
        <translation>Hadamard-Drehung jedes Eingangs, GPTQ-FP4-Gewichte (E2M1) mit Suche der Kappung, Aktivierungen pro Token</translation>
    </message>
    <message>
        <source>Round to nearest in FP4 (E2M1), weights per output channel, activations per token at run time</source>
        <translation>Runden zum Nächsten in FP4 (E2M1), Gewichte pro Ausgangskanal, Aktivierungen pro Token zur Laufzeit</translation>
    </message>
    <message>
        <source>Round to nearest in INT8, weights per output channel, activations per token at run time (no calibration)</source>
        <translation>Runden zum Nächsten in INT8, Gewichte pro Ausgangskanal, Aktivierungen pro Token zur Laufzeit (ohne Kalibrierung)</translation>
    </message>
    <message>
        <source>SmoothQuant (alpha 0.5) behind the norms, then FP4 (E2M1) round to nearest, activations per token</source>
        <translation>SmoothQuant (alpha 0.5) hinter den Normen, dann FP4 (E2M1) mit Runden zum Nächsten, Aktivierungen pro Token</translation>
    </message>
    <message>
        <source>ARC Challenge, test - school science, questions that simple methods failed on</source>
        <translation>ARC Challenge, Test - Schulwissen, Fragen, an denen einfache Methoden scheiterten</translation>
    </message>
    <message>
        <source>ARC Easy, test - school science, questions that simple methods answered</source>
        <translation>ARC Easy, Test - Schulwissen, Fragen, die einfache Methoden beantworteten</translation>
    </message>
    <message>
        <source>BoolQ (SuperGLUE), validation - yes/no questions about a passage</source>
        <translation>BoolQ (SuperGLUE), Validierung - Ja/Nein-Fragen zu einem Textabschnitt</translation>
    </message>
    <message>
        <source>Embedded demo - how a child in a short story feels</source>
        <translation>Eingebaute Demo - wie sich ein Kind in einer kurzen Geschichte fühlt</translation>
    </message>
    <message>
        <source>Embedded demo - what a child in a short story does next</source>
        <translation>Eingebaute Demo - was ein Kind in einer kurzen Geschichte als Nächstes tut</translation>
    </message>
    <message>
        <source>Embedded demo - where a thing in a short story is</source>
        <translation>Eingebaute Demo - wo sich ein Ding in einer kurzen Geschichte befindet</translation>
    </message>
    <message>
        <source>Embedded demo - who has a thing in a short story</source>
        <translation>Eingebaute Demo - wer ein Ding in einer kurzen Geschichte hat</translation>
    </message>
    <message>
        <source>HellaSwag, validation - which of four endings continues a text</source>
        <translation>HellaSwag, Validierung - welches von vier Enden einen Text fortsetzt</translation>
    </message>
    <message>
        <source>LAMBADA as OpenAI prepared it, test - the last word of a passage</source>
        <translation>LAMBADA in der Fassung von OpenAI, Test - das letzte Wort eines Textabschnitts</translation>
    </message>
    <message>
        <source>OpenBookQA main, test - elementary science with common knowledge</source>
        <translation>OpenBookQA main, Test - elementare Naturwissenschaft mit Allgemeinwissen</translation>
    </message>
    <message>
        <source>PIQA, validation - which of two solutions reaches an everyday goal</source>
        <translation>PIQA, Validierung - welche von zwei Lösungen ein Alltagsziel erreicht</translation>
    </message>
    <message>
        <source>WikiText-2 raw, test - rolling log-likelihood of whole articles</source>
        <translation>WikiText-2 raw, Test - fortlaufende Log-Likelihood ganzer Artikel</translation>
    </message>
    <message>
        <source>WinoGrande XL, validation - which of two nouns a blank stands for; the rest of the sentence is scored</source>
        <translation>WinoGrande XL, Validierung - für welches von zwei Substantiven eine Lücke steht; bewertet wird der Rest des Satzes</translation>
    </message>
    <message>
        <source>Perplexity per token of a text, in windows of the context length</source>
        <translation>Perplexität pro Token eines Textes, in Fenstern der Kontextlänge</translation>
    </message>
    <message>
        <source>Perplexity of a text as llama.cpp: second half of each window</source>
        <translation>Perplexität eines Textes wie in llama.cpp: zweite Hälfte jedes Fensters</translation>
    </message>
    <message>
        <source>Embedded demo - which word fits a short story</source>
        <translation>Eingebaute Demo - welches Wort in eine kurze Geschichte passt</translation>
    </message>
    <message>
        <source>acc</source>
        <translation>Genauigkeit (acc)</translation>
    </message>
    <message>
        <source>acc_norm</source>
        <translation>Gen./Länge (acc_norm)</translation>
    </message>
    <message>
        <source>perplexity</source>
        <translation>Perplexität</translation>
    </message>
    <message>
        <source>word_perplexity</source>
        <translation>Perplexität je Wort</translation>
    </message>
    <message>
        <source>byte_perplexity</source>
        <translation>Perplexität je Byte</translation>
    </message>
    <message>
        <source>bits_per_byte</source>
        <translation>Bits je Byte</translation>
    </message>
    <message>
        <source>kl_mean</source>
        <translation>KL-Mittel</translation>
    </message>
    <message>
        <source>top1_agreement</source>
        <translation>Gleiches Top-Token</translation>
    </message>
    <message>
        <source>full precision</source>
        <translation>volle Genauigkeit</translation>
    </message>
    <message>
        <source>simulate</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>packed</source>
        <translation>gepackt</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>bos yes</source>
        <translation>mit BOS</translation>
    </message>
    <message>
        <source>bos no</source>
        <translation>ohne BOS</translation>
    </message>
    <message>
        <source>prefix bos</source>
        <translation>Präfix BOS</translation>
    </message>
    <message>
        <source>prefix eos</source>
        <translation>Präfix EOS</translation>
    </message>
</context>
<context>
    <name>qs::Details</name>
    <message>
        <source>unknown number format &apos;%1&apos;: wanted none, e&lt;E&gt;m&lt;M&gt; of %2 to %3 bits with E &gt;= 1, int%4 to int%5, e4m3fn, e5m2ieee or nf4</source>
        <translation>unbekanntes Zahlenformat &apos;%1&apos;: möglich sind none, e&lt;E&gt;m&lt;M&gt; mit %2 bis %3 Bits und E &gt;= 1, int%4 bis int%5, e4m3fn, e5m2ieee oder nf4</translation>
    </message>
    <message>
        <source>unknown granularity &apos;%1&apos;: wanted tensor, row, column, group or token</source>
        <translation>unbekannte Körnung &apos;%1&apos;: möglich sind tensor, row, column, group oder token</translation>
    </message>
    <message>
        <source>unknown key &apos;%1&apos; in %2</source>
        <translation>unbekannter Schlüssel &apos;%1&apos; in %2</translation>
    </message>
    <message>
        <source>unknown method &apos;%1&apos;</source>
        <translation>unbekannte Methode &apos;%1&apos;</translation>
    </message>
    <message>
        <source>option &apos;%1&apos; must be a number from %2 to %3</source>
        <translation>die Option &apos;%1&apos; muss eine Zahl von %2 bis %3 sein</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3</source>
        <translation>%1 muss eine ganze Zahl von %2 bis %3 sein</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3</source>
        <translation>%1 muss eine Zahl von %2 bis %3 sein</translation>
    </message>
    <message>
        <source>%1 must be true or false</source>
        <translation>%1 muss true oder false sein</translation>
    </message>
    <message>
        <source>%1 must be a word or text</source>
        <translation>%1 muss ein Wort oder Text sein</translation>
    </message>
    <message>
        <source>%1 has to come before %2</source>
        <translation>%1 muss vor %2 stehen</translation>
    </message>
    <message>
        <source>%1 and %2 do the same work: name one of them</source>
        <translation>%1 und %2 tun dasselbe: nur eines davon angeben</translation>
    </message>
    <message>
        <source>name is missing</source>
        <translation>name fehlt</translation>
    </message>
    <message>
        <source>rules are missing</source>
        <translation>rules fehlt</translation>
    </message>
    <message>
        <source>the rule has no match</source>
        <translation>der Regel fehlt match</translation>
    </message>
    <message>
        <source>format is missing</source>
        <translation>format fehlt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can match no site</source>
        <translation>&apos;%1&apos; kann auf keine Stelle passen</translation>
    </message>
    <message>
        <source>there is no such file or directory</source>
        <translation>es gibt keine solche Datei und keinen solchen Ordner</translation>
    </message>
    <message>
        <source>data_offsets end past the file</source>
        <translation>data_offsets reicht über das Ende der Datei hinaus</translation>
    </message>
    <message>
        <source>reaches past the end of the file</source>
        <translation>reicht über das Ende der Datei hinaus</translation>
    </message>
    <message>
        <source>is no GGUF file</source>
        <translation>ist keine GGUF-Datei</translation>
    </message>
    <message>
        <source>holds no safetensors files</source>
        <translation>enthält keine safetensors-Dateien</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>no valid JSON (byte %1)</source>
        <translation>kein gültiges JSON (Byte %1)</translation>
    </message>
    <message>
        <source>there is no config.json</source>
        <translation>es gibt keine config.json</translation>
    </message>
    <message>
        <source>model_type &apos;%1&apos; has no forward pass here</source>
        <translation>für model_type &apos;%1&apos; gibt es hier keinen Vorwärtslauf</translation>
    </message>
    <message>
        <source>this is one shard of several; open the directory</source>
        <translation>dies ist eines von mehreren Teilstücken; öffnen Sie den Ordner</translation>
    </message>
    <message>
        <source>the file does not hold the tensors that config.json asks for</source>
        <translation>die Datei enthält nicht die Tensoren, die config.json verlangt</translation>
    </message>
    <message>
        <source>no tokenizer inside or beside it</source>
        <translation>kein Tokenizer darin oder daneben</translation>
    </message>
</context>
<context>
    <name>qs::DifferencesView</name>
    <message>
        <source>Tick two or more runs of the same tasks to see how they differ.
The items that both have are compared one by one.</source>
        <translation>Zwei oder mehr Läufe derselben Aufgaben ankreuzen, um ihre Unterschiede zu sehen.
Die gemeinsamen Items werden einzeln verglichen.</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Metric that the picture shows</source>
        <translation>Metrik, die das Bild zeigt</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Leaves out what may well be equal: rows whose 95 % interval holds 0</source>
        <translation>Lässt weg, was durchaus gleich sein kann: Zeilen, deren 95-%-Intervall die 0 enthält</translation>
    </message>
    <message>
        <source>Paired comparison</source>
        <translation>Gepaarter Vergleich</translation>
    </message>
    <message>
        <source>Sample by sample against %1 (95 % interval)</source>
        <translation>Item für Item gegen „%1“ (95-%-Intervall)</translation>
    </message>
    <message>
        <source>How do the runs differ?</source>
        <translation>Wie unterscheiden sich die Läufe?</translation>
    </message>
    <message>
        <source>How do they differ from %1?</source>
        <translation>Wie unterscheiden sie sich von „%1“?</translation>
    </message>
    <message>
        <source>Difference of %1 (logarithm of the ratio)</source>
        <translation>Differenz von %1 (Logarithmus des Verhältnisses)</translation>
    </message>
    <message>
        <source>Difference of %1</source>
        <translation>Differenz von %1</translation>
    </message>
    <message>
        <source>There are no stored runs yet: evaluate something (Ctrl+R), or import results.</source>
        <translation>Es gibt noch keine gespeicherten Läufe: Werten Sie etwas aus (Strg+R) oder importieren Sie Ergebnisse.</translation>
    </message>
</context>
<context>
    <name>qs::DistributionFacts</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>NaN or infinite</source>
        <translation>NaN oder unendlich</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Std. deviation</source>
        <translation>Standardabw.</translation>
    </message>
    <message>
        <source>Kurtosis</source>
        <translation>Kurtosis</translation>
    </message>
    <message>
        <source>Fourth moment over squared variance: 3 for a Gaussian, large with outliers</source>
        <translation>Viertes Moment durch Varianz zum Quadrat: 3 bei einer Gauß-Verteilung, groß bei Ausreißern</translation>
    </message>
    <message>
        <source>Distinct values</source>
        <translation>Verschiedene Werte</translation>
    </message>
    <message>
        <source>At 16 bits of precision</source>
        <translation>Bei 16 Bit Genauigkeit</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Grid&apos;s end</source>
        <translation>Gitterende</translation>
    </message>
    <message>
        <source>The largest value that the grid holds</source>
        <translation>Der größte Wert, den das Gitter enthält</translation>
    </message>
    <message>
        <source>of the maximum</source>
        <translation>des Maximums</translation>
    </message>
    <message>
        <source>The grid&apos;s end as a share of the largest magnitude</source>
        <translation>Das Gitterende als Anteil des größten Betrags</translation>
    </message>
    <message>
        <source>MSE</source>
        <translation>MSE</translation>
    </message>
    <message>
        <source>Mean squared difference between a value and what it becomes</source>
        <translation>Mittlere quadratische Differenz zwischen einem Wert und dem, was aus ihm wird</translation>
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
        <translation>10 log10 von Signalleistung durch Fehlerleistung: 6 dB sind ein Bit</translation>
    </message>
    <message>
        <source>Clipped</source>
        <translation>Gekappt</translation>
    </message>
    <message>
        <source>Values beyond the grid&apos;s end</source>
        <translation>Werte jenseits des Gitterendes</translation>
    </message>
    <message>
        <source>Underflow</source>
        <translation>Unterlauf</translation>
    </message>
    <message>
        <source>Values other than zero that become zero</source>
        <translation>Werte ungleich null, die zu null werden</translation>
    </message>
    <message>
        <source>Codes used</source>
        <translation>Genutzte Codes</translation>
    </message>
    <message>
        <source>How many of the format&apos;s bit patterns occur</source>
        <translation>Wie viele der Bitmuster des Formats vorkommen</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>Other format</source>
        <translation>Anderes Format</translation>
    </message>
    <message>
        <source>With the same granularity and clip ratio</source>
        <translation>Mit derselben Granularität und demselben Kappungsverhältnis</translation>
    </message>
    <message>
        <source>Its SQNR</source>
        <translation>Dessen SQNR</translation>
    </message>
    <message>
        <source>Its MSE</source>
        <translation>Dessen MSE</translation>
    </message>
    <message>
        <source>Its clipped</source>
        <translation>Dort gekappt</translation>
    </message>
    <message>
        <source>Drag the edges in the picture, or press ← and →, to move the grid&apos;s end; drag the bias, or press ↑ and ↓, to scale the whole grid. Hatched values lie beyond it. The darker a cell, the more of the squared error it causes.</source>
        <translation>Die Kanten im Bild ziehen oder ← und → drücken, um das Gitterende zu verschieben; den Bias ziehen oder ↑ und ↓ drücken, um das ganze Gitter zu skalieren. Schraffierte Werte liegen jenseits davon. Je dunkler eine Zelle, desto mehr vom quadratischen Fehler verursacht sie.</translation>
    </message>
    <message>
        <source>full precision</source>
        <translation>volle Genauigkeit</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>qs::DistributionPanel</name>
    <message>
        <source>Where do the values lie, and what does the grid keep of them?</source>
        <translation>Wo liegen die Werte, und was behält das Gitter von ihnen?</translation>
    </message>
    <message>
        <source>Choose a site in the model tree to see its distribution.</source>
        <translation>Eine Stelle im Modellbaum wählen, um ihre Verteilung zu sehen.</translation>
    </message>
    <message>
        <source>Log counts</source>
        <translation>Anzahl log.</translation>
    </message>
    <message>
        <source>Logarithmic counts, which make single outliers visible</source>
        <translation>Logarithmische Anzahlen, die einzelne Ausreißer sichtbar machen</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Also draw the values as they are after rounding</source>
        <translation>Auch die Werte nach der Rundung zeichnen</translation>
    </message>
    <message>
        <source>Where the grid&apos;s range comes from</source>
        <translation>Woher der Bereich des Gitters stammt</translation>
    </message>
    <message>
        <source>The ranges of the text that is run through the model here, or those that the recipe&apos;s method found on its calibration text</source>
        <translation>Die Bereiche des Textes, der hier durch das Modell läuft, oder die, die die Methode des Rezepts auf ihrem Kalibriertext gefunden hat</translation>
    </message>
    <message>
        <source>Ranges of this text</source>
        <translation>Bereiche dieses Textes</translation>
    </message>
    <message>
        <source>Ranges of the method</source>
        <translation>Bereiche der Methode</translation>
    </message>
    <message>
        <source>Format to compare with</source>
        <translation>Vergleichsformat</translation>
    </message>
    <message>
        <source>Draws the grid of a second format over the same values, and its numbers at the right</source>
        <translation>Zeichnet das Gitter eines zweiten Formats über dieselben Werte und zeigt rechts seine Zahlen</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vergleichen mit…</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Vergleichen mit %1</translation>
    </message>
    <message>
        <source>Which grid values cause the error?</source>
        <translation>Welche Gitterwerte verursachen den Fehler?</translation>
    </message>
    <message>
        <source>share of the squared error (%)</source>
        <translation>Anteil am quadratischen Fehler (%)</translation>
    </message>
    <message>
        <source>%1 of the squared error</source>
        <translation>%1 des quadratischen Fehlers</translation>
    </message>
    <message>
        <source>There is no error in full precision. Choose a format in the inspector.</source>
        <translation>In voller Genauigkeit gibt es keinen Fehler. Im Inspektor ein Format wählen.</translation>
    </message>
    <message>
        <source>%1 of the values</source>
        <translation>%1 der Werte</translation>
    </message>
    <message>
        <source>The ranges are those that the recipe&apos;s method found on its calibration text.</source>
        <translation>Die Bereiche sind die, die die Methode des Rezepts auf ihrem Kalibriertext gefunden hat.</translation>
    </message>
    <message>
        <source>To move the clip edges or the bias, show all values.</source>
        <translation>Um die Kappungskanten oder den Bias zu verschieben, alle Werte anzeigen.</translation>
    </message>
    <message>
        <source>The ranges are those of the matrix itself.</source>
        <translation>Die Bereiche sind die der Matrix selbst.</translation>
    </message>
    <message>
        <source>The ranges are those of the text that is run through the model here.</source>
        <translation>Die Bereiche sind die des Textes, der hier durchgerechnet wird.</translation>
    </message>
</context>
<context>
    <name>qs::DivergenceModel</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Kullback-Leibler divergence of this run&apos;s next-token distribution from the reference&apos;s, in nats, over all scored positions. Only for runs that were made beside the reference.</source>
        <translation>Kullback-Leibler-Divergenz der Verteilung des nächsten Tokens dieses Laufs von der der Referenz, in Nat, über alle bewerteten Positionen. Nur für Läufe, die neben der Referenz entstanden sind.</translation>
    </message>
    <message>
        <source>KL mean</source>
        <translation>KL Mittel</translation>
    </message>
    <message>
        <source>KL largest</source>
        <translation>KL Maximum</translation>
    </message>
    <message>
        <source>KL %1 %</source>
        <translation>KL %1 %</translation>
    </message>
    <message>
        <source>Same top token</source>
        <translation>Gleiches Top-Token</translation>
    </message>
    <message>
        <source>Share of the positions where both find the same token most likely</source>
        <translation>Anteil der Positionen, an denen beide dasselbe Token am wahrscheinlichsten finden</translation>
    </message>
    <message>
        <source>This run&apos;s probability of what is right minus the reference&apos;s</source>
        <translation>Wahrscheinlichkeit des Richtigen in diesem Lauf minus die der Referenz</translation>
    </message>
    <message>
        <source>Δp mean</source>
        <translation>Δp Mittel</translation>
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
        <translation>Die Datei wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the name, or choose it with File, Open.</source>
        <translation>Den Namen prüfen oder sie mit Datei, Öffnen auswählen.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Ihre Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Die Datei ist nicht schreibbar.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the free space, or choose another place.</source>
        <translation>Die Zugriffsrechte des Ordners und den freien Speicherplatz prüfen oder einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation>Erneut herunterladen oder kopieren.</translation>
    </message>
    <message>
        <source>This kind of file is not supported.</source>
        <translation>Diese Art von Datei wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>Supported are Hugging Face directories (safetensors), GGUF files and llama2.c .bin files.</source>
        <translation>Unterstützt werden Hugging-Face-Verzeichnisse (safetensors), GGUF-Dateien und .bin-Dateien von llama2.c.</translation>
    </message>
    <message>
        <source>This architecture cannot be run.</source>
        <translation>Diese Architektur lässt sich nicht ausführen.</translation>
    </message>
    <message>
        <source>Its weights can be looked at.</source>
        <translation>Die Gewichte können betrachtet werden.</translation>
    </message>
    <message>
        <source>A tensor does not have the shape that the configuration says.</source>
        <translation>Ein Tensor hat nicht die Form, die die Konfiguration angibt.</translation>
    </message>
    <message>
        <source>The configuration and the weights may belong to different models.</source>
        <translation>Konfiguration und Gewichte gehören möglicherweise zu verschiedenen Modellen.</translation>
    </message>
    <message>
        <source>The recipe cannot be used.</source>
        <translation>Das Rezept ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Change what the message names, or take a shipped recipe.</source>
        <translation>Das in der Meldung Genannte ändern oder ein mitgeliefertes Rezept nehmen.</translation>
    </message>
    <message>
        <source>The task cannot be loaded.</source>
        <translation>Die Aufgabe lässt sich nicht laden.</translation>
    </message>
    <message>
        <source>Check the data directory: it holds the published files, one folder per task.</source>
        <translation>Das Datenverzeichnis prüfen: Es enthält die veröffentlichten Dateien, einen Ordner pro Aufgabe.</translation>
    </message>
    <message>
        <source>The tokenizer cannot be used.</source>
        <translation>Der Tokenizer ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The weights can be looked at. Put the model&apos;s tokenizer files beside it to run text.</source>
        <translation>Die Gewichte können betrachtet werden. Um Text durchzurechnen, die Tokenizer-Dateien des Modells daneben ablegen.</translation>
    </message>
    <message>
        <source>A value is out of range or unknown.</source>
        <translation>Ein Wert ist außerhalb des Bereichs oder unbekannt.</translation>
    </message>
    <message>
        <source>The run store cannot be used.</source>
        <translation>Der Laufspeicher ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>It was left untouched. Start with --store and another file to keep working.</source>
        <translation>Er wurde nicht verändert. Zum Weiterarbeiten mit --store und einer anderen Datei starten.</translation>
    </message>
    <message>
        <source>The data hold NaN or infinity where a number is needed.</source>
        <translation>Die Daten enthalten NaN oder Unendlich, wo eine Zahl nötig ist.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Der Speicher reicht nicht aus.</translation>
    </message>
    <message>
        <source>Close other programs, or take a smaller model or a shorter text.</source>
        <translation>Andere Programme schließen oder ein kleineres Modell oder einen kürzeren Text nehmen.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Im Programm ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Please report it with the details.</source>
        <translation>Bitte mit den Einzelheiten melden.</translation>
    </message>
</context>
<context>
    <name>qs::EvaluateChoices</name>
    <message>
        <source>What to measure</source>
        <translation>Was gemessen wird</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Was sie fragt</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>Konfigurationen</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>folder with the published sets</source>
        <translation>Ordner mit den Datensätzen</translation>
    </message>
    <message>
        <source>Choose the data directory</source>
        <translation>Datenverzeichnis wählen</translation>
    </message>
    <message>
        <source>text file for perplexity</source>
        <translation>Textdatei für die Perplexität</translation>
    </message>
    <message>
        <source>Choose a text file</source>
        <translation>Textdatei wählen</translation>
    </message>
    <message>
        <source>&amp;Data directory</source>
        <translation>&amp;Datenverzeichnis</translation>
    </message>
    <message>
        <source>&amp;Text file</source>
        <translation>&amp;Textdatei</translation>
    </message>
    <message>
        <source>Full precision (f32)</source>
        <translation>Volle Genauigkeit (f32)</translation>
    </message>
    <message>
        <source>as it is being edited</source>
        <translation>im aktuellen Bearbeitungsstand</translation>
    </message>
    <message>
        <source>Current recipe: %1</source>
        <translation>Aktuelles Rezept: %1</translation>
    </message>
    <message>
        <source>Tick at least one task.</source>
        <translation>Mindestens eine Aufgabe ankreuzen.</translation>
    </message>
    <message>
        <source>Tick at least one configuration.</source>
        <translation>Mindestens eine Konfiguration ankreuzen.</translation>
    </message>
    <message>
        <source>A ticked task needs the data directory.</source>
        <translation>Eine angekreuzte Aufgabe benötigt das Datenverzeichnis.</translation>
    </message>
    <message>
        <source>Perplexity needs a text file.</source>
        <translation>Perplexität benötigt eine Textdatei.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Add a task of your own: a YAML file that describes it</source>
        <translation>Eigene Aufgabe hinzufügen: eine YAML-Datei, die sie beschreibt</translation>
    </message>
    <message>
        <source>Add a recipe file as a configuration</source>
        <translation>Rezeptdatei als Konfiguration hinzufügen</translation>
    </message>
    <message>
        <source>the reference that differences are measured from</source>
        <translation>die Referenz, auf die sich Differenzen beziehen</translation>
    </message>
    <message>
        <source>bf16</source>
        <translation>bf16</translation>
    </message>
    <message>
        <source>full precision in bf16: its divergence is the noise floor</source>
        <translation>volle Genauigkeit in bf16: Ihre Divergenz ist das Grundrauschen</translation>
    </message>
</context>
<context>
    <name>qs::EvaluateOptions</name>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Only the first items of each task</source>
        <translation>Nur die ersten Items jeder Aufgabe</translation>
    </message>
    <message>
        <source>&amp;Items per task</source>
        <translation>&amp;Items pro Aufgabe</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Worked examples in front of each question, drawn as lm-evaluation-harness draws them. Texts take none.</source>
        <translation>Gelöste Beispiele vor jeder Frage, gezogen wie in lm-evaluation-harness. Texte erhalten keine.</translation>
    </message>
    <message>
        <source>Worked e&amp;xamples</source>
        <translation>Gelöste &amp;Beispiele</translation>
    </message>
    <message>
        <source>Draws the examples; lm-evaluation-harness uses 1234</source>
        <translation>Zieht die Beispiele; lm-evaluation-harness verwendet 1234</translation>
    </message>
    <message>
        <source>Seed of the examples</source>
        <translation>Seed der Beispiele</translation>
    </message>
    <message>
        <source>current: the tokenizer&apos;s own BOS</source>
        <translation>aktuell: BOS des Tokenizers</translation>
    </message>
    <message>
        <source>paper: no BOS, as in LLM-FP4</source>
        <translation>Paper: kein BOS, wie in LLM-FP4</translation>
    </message>
    <message>
        <source>How text becomes tokens: as lm-evaluation-harness 0.4 does it, or as the version that LLM-FP4 used. It is printed on every result.</source>
        <translation>Wie aus Text Token werden: wie in lm-evaluation-harness 0.4 oder wie in der Version, die LLM-FP4 verwendet hat. Das Protokoll steht bei jedem Ergebnis.</translation>
    </message>
    <message>
        <source>&amp;Protocol</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>as the protocol has it</source>
        <translation>wie im Protokoll</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>not added</source>
        <translation>nicht hinzugefügt</translation>
    </message>
    <message>
        <source>The tokenizer&apos;s own special tokens in front of every text. Some models predict badly without them.</source>
        <translation>Die Sondertoken des Tokenizers vor jedem Text. Ohne sie sagen manche Modelle schlecht vorher.</translation>
    </message>
    <message>
        <source>BOS before a text</source>
        <translation>BOS vor einem Text</translation>
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
        <translation>Das Token vor einem fortlaufenden Dokument und anstelle eines leeren Kontexts</translation>
    </message>
    <message>
        <source>Prefix token</source>
        <translation>Präfix-Token</translation>
    </message>
    <message>
        <source>the model&apos;s</source>
        <translation>wie im Modell</translation>
    </message>
    <message>
        <source>Tokens of context. A longer question loses its beginning; a longer document is cut into windows of this length.</source>
        <translation>Token Kontext. Eine längere Frage verliert ihren Anfang; ein längeres Dokument wird in Fenster dieser Länge geschnitten.</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>Kontextlänge</translation>
    </message>
    <message>
        <source>when the difference is known well enough</source>
        <translation>wenn die Differenz genau genug bekannt ist</translation>
    </message>
    <message>
        <source>Items are taken in a random order, and a task ends as soon as the 95 % interval of the accuracy&apos;s difference to the first configuration is as narrow as asked. The interval stays valid however often one looks (confidence sequence by betting, Waudby-Smith and Ramdas 2024).</source>
        <translation>Items werden in zufälliger Reihenfolge genommen, und eine Aufgabe endet, sobald das 95-%-Intervall der Genauigkeitsdifferenz zur ersten Konfiguration so schmal ist wie verlangt. Das Intervall bleibt gültig, egal wie oft man hinsieht (Konfidenzfolge durch Wetten, Waudby-Smith und Ramdas 2024).</translation>
    </message>
    <message>
        <source>&amp;Stop a task early</source>
        <translation>Aufgabe vorzeitig be&amp;enden</translation>
    </message>
    <message>
        <source>Upper minus lower end of the interval, as a share of the items: 0.05 is from −2.5 to +2.5 percent points</source>
        <translation>Oberes minus unteres Ende des Intervalls, als Anteil der Items: 0.05 reicht von −2.5 bis +2.5 Prozentpunkte</translation>
    </message>
    <message>
        <source>Width of the interval</source>
        <translation>Breite des Intervalls</translation>
    </message>
    <message>
        <source>Fixes the random order in which stopping early takes the items</source>
        <translation>Legt die zufällige Reihenfolge fest, in der das vorzeitige Beenden die Items nimmt</translation>
    </message>
    <message>
        <source>Seed of the order</source>
        <translation>Seed der Reihenfolge</translation>
    </message>
    <message>
        <source>packed: codes multiplied as integers</source>
        <translation>gepackt: Codes als Ganzzahlen</translation>
    </message>
    <message>
        <source>simulated: values on the grid, in f32</source>
        <translation>simuliert: Werte auf dem Gitter, in f32</translation>
    </message>
    <message>
        <source>Formats whose values are integers give the same bits either way. What the packed backend has no kernel for is simulated, and the run says so.</source>
        <translation>Formate mit ganzzahligen Werten liefern auf beide Arten dieselben Bits. Wofür das gepackte Backend keinen Kernel hat, das wird simuliert, und der Lauf gibt es an.</translation>
    </message>
    <message>
        <source>Recipes &amp;run</source>
        <translation>&amp;Rezepte rechnen</translation>
    </message>
    <message>
        <source>Every result says: protocol %1. Accuracy is given as it is (acc) and divided by the length of the choices (acc_norm).</source>
        <translation>Jedes Ergebnis nennt: Protokoll %1. Die Genauigkeit wird unverändert (acc) und geteilt durch die Länge der Antworten (acc_norm) angegeben.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) per task</source>
        <translation>
            <numerusform>%n Item pro Aufgabe</numerusform>
            <numerusform>%n Items pro Aufgabe</numerusform>
        </translation>
    </message>
    <message>
        <source>all items</source>
        <translation>alle Items</translation>
    </message>
    <message numerus="yes">
        <source>%n worked example(s)</source>
        <translation>
            <numerusform>%n gelöstes Beispiel</numerusform>
            <numerusform>%n gelöste Beispiele</numerusform>
        </translation>
    </message>
    <message>
        <source>stops at a width of %1</source>
        <translation>endet bei einer Breite von %1</translation>
    </message>
    <message>
        <source>packed</source>
        <translation>gepackt</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simuliert</translation>
    </message>
</context>
<context>
    <name>qs::EvaluatePanel</name>
    <message>
        <source>&amp;Run</source>
        <translation>Sta&amp;rten</translation>
    </message>
    <message>
        <source>What does each configuration cost?</source>
        <translation>Was kostet jede Konfiguration?</translation>
    </message>
    <message>
        <source>Results so far</source>
        <translation>Bisherige Ergebnisse</translation>
    </message>
    <message>
        <source>Compare sample by sample</source>
        <translation>Item für Item vergleichen</translation>
    </message>
    <message>
        <source>The first results come in soon.</source>
        <translation>Die ersten Ergebnisse kommen bald.</translation>
    </message>
    <message>
        <source>Runs when its turn comes. Full precision and recipes run side by side over the same items.</source>
        <translation>Läuft, wenn es an der Reihe ist. Volle Genauigkeit und Rezepte laufen nebeneinander über dieselben Items.</translation>
    </message>
    <message>
        <source>Cost in detail</source>
        <translation>Kosten im Einzelnen</translation>
    </message>
    <message>
        <source>Show what the memory, the time and the disk space are for</source>
        <translation>Zeigen, wofür Speicher, Zeit und Plattenplatz gebraucht werden</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Value ± standard error. Double-click a task to see its items.</source>
        <translation>Wert ± Standardfehler. Doppelklick auf eine Aufgabe zeigt ihre Items.</translation>
    </message>
    <message>
        <source>Working out what it would cost…</source>
        <translation>Kosten werden ermittelt…</translation>
    </message>
    <message>
        <source>time is being measured</source>
        <translation>Zeit wird gemessen</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>%1 · %2 of memory · %3 on disk</source>
        <translation>%1 · %2 Arbeitsspeicher · %3 auf der Platte</translation>
    </message>
    <message numerus="yes">
        <source>Working out %n recipe(s) comes on top.</source>
        <translation>
            <numerusform>Dazu kommt die Berechnung von %n Rezept.</numerusform>
            <numerusform>Dazu kommt die Berechnung von %n Rezepten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 items, %2 tokens for each of %n configuration(s)</source>
        <translation>
            <numerusform>%1 Items, %2 Token für %n Konfiguration</numerusform>
            <numerusform>%1 Items, %2 Token für jede von %n Konfigurationen</numerusform>
        </translation>
    </message>
    <message>
        <source>Model file, mapped: %1</source>
        <translation>Modelldatei, eingeblendet: %1</translation>
    </message>
    <message>
        <source>Packed weights: %1</source>
        <translation>Gepackte Gewichte: %1</translation>
    </message>
    <message>
        <source>Activations: %1</source>
        <translation>Aktivierungen: %1</translation>
    </message>
    <message>
        <source>Logits: %1</source>
        <translation>Logits: %1</translation>
    </message>
    <message>
        <source>Results: %1</source>
        <translation>Ergebnisse: %1</translation>
    </message>
    <message>
        <source>Time: from the measured speed of these configurations</source>
        <translation>Zeit: aus der gemessenen Geschwindigkeit dieser Konfigurationen</translation>
    </message>
    <message>
        <source>Time: from the measured speed of full precision in place of recipes that are not worked out yet</source>
        <translation>Zeit: aus der gemessenen Geschwindigkeit der vollen Genauigkeit statt der noch nicht berechneten Rezepte</translation>
    </message>
    <message>
        <source>&amp;Add to the queue</source>
        <translation>In die &amp;Warteschlange</translation>
    </message>
    <message>
        <source>Tick what to measure and what to compare, then press Run.
Results come in while it runs, and are kept in the run store.</source>
        <translation>Ankreuzen, was gemessen und was verglichen wird, dann Starten drücken.
Ergebnisse erscheinen während des Laufs und bleiben im Laufspeicher.</translation>
    </message>
    <message numerus="yes">
        <source>Of this, working out %n recipe(s) takes about %1.</source>
        <translation>
            <numerusform>Davon braucht die Berechnung von %n Rezept etwa %1.</numerusform>
            <numerusform>Davon braucht die Berechnung von %n Rezepten etwa %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qs::Export</name>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>qs::FormatBench</name>
    <message>
        <source>Fit to the tensor&apos;s maximum</source>
        <translation>An das Maximum des Tensors anpassen</translation>
    </message>
    <message>
        <source>Use for the selection</source>
        <translation>Für die Auswahl verwenden</translation>
    </message>
    <message>
        <source>Puts this format and its scales into the recipe for what is selected</source>
        <translation>Setzt dieses Format und seine Skalen im Rezept für die Auswahl ein</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>All values are scaled by 2 to the power of minus the bias: one more halves the grid</source>
        <translation>Alle Werte werden mit 2 hoch minus Bias skaliert: Eins mehr halbiert das Gitter</translation>
    </message>
</context>
<context>
    <name>qs::FormatControls</name>
    <message>
        <source>Full precision</source>
        <translation>Volle Genauigkeit</translation>
    </message>
    <message>
        <source>%1 (symmetric INT%2)</source>
        <translation>%1 (symm. INT%2)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Exponent bits</source>
        <translation>Exponentenbits</translation>
    </message>
    <message>
        <source>More exponent bits reach further: each doubles the range in octaves</source>
        <translation>Mehr Exponentenbits reichen weiter: Jedes verdoppelt den Bereich in Oktaven</translation>
    </message>
    <message>
        <source>Mantissa bits</source>
        <translation>Mantissenbits</translation>
    </message>
    <message>
        <source>More mantissa bits make finer steps within an octave</source>
        <translation>Mehr Mantissenbits ergeben feinere Schritte innerhalb einer Oktave</translation>
    </message>
    <message>
        <source>Integer bits</source>
        <translation>Ganzzahlbits</translation>
    </message>
    <message>
        <source>Two&apos;s complement: equal steps, one more value below zero than above</source>
        <translation>Zweierkomplement: gleiche Schritte, ein Wert mehr unter null als darüber</translation>
    </message>
    <message>
        <source>With one exponent bit the steps are equal: a symmetric integer grid.</source>
        <translation>Mit einem Exponentenbit sind die Schritte gleich: ein symmetrisches ganzzahliges Gitter.</translation>
    </message>
</context>
<context>
    <name>qs::FormatFacts</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Distinct values</source>
        <translation>Verschiedene Werte</translation>
    </message>
    <message>
        <source>Largest value</source>
        <translation>Größter Wert</translation>
    </message>
    <message>
        <source>Smallest positive</source>
        <translation>Kleinster positiver</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>octaves</source>
        <translation>Oktaven</translation>
    </message>
    <message>
        <source>From the smallest positive value to the largest, as powers of two</source>
        <translation>Vom kleinsten positiven Wert bis zum größten, als Zweierpotenzen</translation>
    </message>
    <message>
        <source>On this tensor</source>
        <translation>Auf diesem Tensor</translation>
    </message>
    <message>
        <source>MSE</source>
        <translation>MSE</translation>
    </message>
    <message>
        <source>Mean squared difference between a value and what it becomes</source>
        <translation>Mittlere quadratische Differenz zwischen einem Wert und dem, was aus ihm wird</translation>
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
        <translation>10 log10 von Signalleistung durch Fehlerleistung: 6 dB sind ein Bit</translation>
    </message>
    <message>
        <source>Clipped</source>
        <translation>Gekappt</translation>
    </message>
    <message>
        <source>Values beyond the grid&apos;s end</source>
        <translation>Werte jenseits des Gitterendes</translation>
    </message>
    <message>
        <source>Underflow</source>
        <translation>Unterlauf</translation>
    </message>
    <message>
        <source>Values other than zero that become zero</source>
        <translation>Werte ungleich null, die zu null werden</translation>
    </message>
    <message>
        <source>Codes used</source>
        <translation>Genutzte Codes</translation>
    </message>
    <message>
        <source>How many of the format&apos;s bit patterns occur</source>
        <translation>Wie viele der Bitmuster des Formats vorkommen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>qs::FormatPresets</name>
    <message>
        <source>E2M1 in blocks of 32 that share a power of two: cheap in hardware, but the scale may miss the block&apos;s maximum by up to a factor of two.</source>
        <translation>E2M1 in Blöcken von 32, die eine Zweierpotenz teilen: in Hardware billig, aber die Skala kann das Maximum des Blocks um bis zu einen Faktor zwei verfehlen.</translation>
    </message>
    <message>
        <source>E2M1 in blocks of 16 whose scale is an 8-bit float times one scale of the tensor: finer than MXFP4, for half a bit more per value.</source>
        <translation>E2M1 in Blöcken von 16, deren Skala eine 8-Bit-Gleitkommazahl mal eine Skala des Tensors ist: feiner als MXFP4, für ein halbes Bit mehr pro Wert.</translation>
    </message>
    <message>
        <source>Full precision: nothing is rounded.</source>
        <translation>Volle Genauigkeit: Nichts wird gerundet.</translation>
    </message>
    <message>
        <source>Equal steps from end to end, one more below zero than above: good for values that fill the range evenly, poor for outliers.</source>
        <translation>Gleiche Schritte von Ende zu Ende, einer mehr unter null als darüber: gut für Werte, die den Bereich gleichmäßig füllen, schlecht bei Ausreißern.</translation>
    </message>
    <message>
        <source>Sixteen quantiles of the normal distribution: every code is used equally often when the values are Gaussian.</source>
        <translation>Sechzehn Quantile der Normalverteilung: Jeder Code wird gleich oft benutzt, wenn die Werte gaußverteilt sind.</translation>
    </message>
    <message>
        <source>An 8-bit float of the OCP standard: its largest patterns mean infinity or NaN, so that it ends a little earlier than its bits allow.</source>
        <translation>Eine 8-Bit-Gleitkommazahl des OCP-Standards: Ihre größten Muster bedeuten Unendlich oder NaN, daher endet sie etwas früher, als ihre Bits erlauben.</translation>
    </message>
    <message>
        <source>One exponent bit gives equal steps: a symmetric integer grid.</source>
        <translation>Ein Exponentenbit ergibt gleiche Schritte: ein symmetrisches ganzzahliges Gitter.</translation>
    </message>
    <message>
        <source>No mantissa: every value is twice the one before. The widest range, the coarsest steps.</source>
        <translation>Keine Mantisse: Jeder Wert ist das Doppelte des vorigen. Der weiteste Bereich, die gröbsten Schritte.</translation>
    </message>
    <message>
        <source>The exponent bits give %1 octaves, the mantissa cuts each into %2 steps: fine near zero, coarse at the end.</source>
        <translation>Die Exponentenbits ergeben %1 Oktaven, die Mantisse teilt jede in %2 Schritte: fein nahe null, grob am Ende.</translation>
    </message>
</context>
<context>
    <name>qs::FormatsPanel</name>
    <message>
        <source>Log axis</source>
        <translation>Achse log.</translation>
    </message>
    <message>
        <source>The positive half on a logarithmic axis, where floats are evenly spaced</source>
        <translation>Die positive Hälfte auf logarithmischer Achse, auf der Gleitkommazahlen gleichmäßig verteilt sind</translation>
    </message>
    <message>
        <source>Log share</source>
        <translation>Anteil log.</translation>
    </message>
    <message>
        <source>Logarithmic shares, which make rarely used codes visible</source>
        <translation>Logarithmische Anteile, die selten genutzte Codes sichtbar machen</translation>
    </message>
    <message>
        <source>What does every bit pattern mean?</source>
        <translation>Was bedeutet jedes Bitmuster?</translation>
    </message>
    <message>
        <source>Which values can the format hold, and which does %1 use?</source>
        <translation>Welche Werte kann das Format darstellen, und welche nutzt %1?</translation>
    </message>
    <message>
        <source>Which values can the format hold?</source>
        <translation>Welche Werte kann das Format darstellen?</translation>
    </message>
    <message>
        <source>Choose a site in the model tree to see how often its values use each code.</source>
        <translation>Eine Stelle im Modellbaum wählen, um zu sehen, wie oft ihre Werte jeden Code nutzen.</translation>
    </message>
    <message>
        <source>What does a bit do? Click one to flip it.</source>
        <translation>Was bewirkt ein Bit? Anklicken kippt es.</translation>
    </message>
</context>
<context>
    <name>qs::GridNote</name>
    <message>
        <source>Every token gets its own grid from its largest magnitude; drawn is that of the largest token.</source>
        <translation>Jedes Token erhält ein eigenes Gitter aus seinem größten Betrag; gezeichnet ist das des größten Tokens.</translation>
    </message>
    <message>
        <source>One grid per output channel, ending between %1 and %2; drawn is the widest.</source>
        <translation>Ein Gitter pro Ausgangskanal, mit Enden zwischen %1 und %2; gezeichnet ist das weiteste.</translation>
    </message>
    <message>
        <source>One grid per channel, ending between %1 and %2; drawn is the widest.</source>
        <translation>Ein Gitter pro Kanal, mit Enden zwischen %1 und %2; gezeichnet ist das weiteste.</translation>
    </message>
    <message numerus="yes">
        <source>One grid per group of %n channel(s), ending between %1 and %2; drawn is the widest.</source>
        <translation>
            <numerusform>Ein Gitter pro Gruppe von %n Kanal, mit Enden zwischen %1 und %2; gezeichnet ist das weiteste.</numerusform>
            <numerusform>Ein Gitter pro Gruppe von %n Kanälen, mit Enden zwischen %1 und %2; gezeichnet ist das weiteste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qs::HeatmapView</name>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>No values other than zero to show</source>
        <translation>Keine Werte ungleich null zum Anzeigen</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>Kanal</translation>
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
        <translation>Kanäle %1–%2</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>Kanal %1</translation>
    </message>
    <message>
        <source>(largest of %1)</source>
        <translation>(größter von %1)</translation>
    </message>
    <message>
        <source>Arrow keys move a mark whose value is read out. Plus and minus zoom, 0 shows everything.</source>
        <translation>Die Pfeiltasten bewegen eine Marke, deren Wert vorgelesen wird. Plus und Minus zoomen, 0 zeigt alles.</translation>
    </message>
</context>
<context>
    <name>qs::HelpPages</name>
    <message>
        <source>What the numbers mean</source>
        <translation>Was die Zahlen bedeuten</translation>
    </message>
</context>
<context>
    <name>qs::HelpWindow</name>
    <message>
        <source>User guide</source>
        <translation>Benutzerhandbuch</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Search the user guide</source>
        <translation>Benutzerhandbuch durchsuchen</translation>
    </message>
    <message>
        <source>Contents of the user guide</source>
        <translation>Inhalt des Benutzerhandbuchs</translation>
    </message>
    <message>
        <source>Page of the user guide</source>
        <translation>Seite des Benutzerhandbuchs</translation>
    </message>
    <message numerus="yes">
        <source>Found on %n page(s). Enter goes to the next place.</source>
        <translation>
            <numerusform>Auf %n Seite gefunden. Eingabe springt zur nächsten Fundstelle.</numerusform>
            <numerusform>Auf %n Seiten gefunden. Eingabe springt zur nächsten Fundstelle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qs::HistogramView</name>
    <message>
        <source>No finite values to show</source>
        <translation>Keine endlichen Werte zum Anzeigen</translation>
    </message>
    <message>
        <source>values per bin</source>
        <translation>Werte pro Klasse</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>clip at %1
%2 of the maximum</source>
        <translation>Kappung bei %1
%2 des Maximums</translation>
    </message>
    <message>
        <source>%1 … %2
%3 values, %4</source>
        <translation>%1 … %2
%3 Werte, %4</translation>
    </message>
    <message>
        <source>becomes %1</source>
        <translation>wird zu %1</translation>
    </message>
    <message>
        <source>bias %1</source>
        <translation>Bias %1</translation>
    </message>
    <message>
        <source>Left and right arrow keys move the clip edges, up and down the bias; plus and minus zoom, 0 shows everything.</source>
        <translation>Die Pfeiltasten links und rechts bewegen die Kappungskanten, auf und ab den Bias; Plus und Minus zoomen, 0 zeigt alles.</translation>
    </message>
    <message>
        <source>bias %1
the grid ends at %2</source>
        <translation>Bias %1
das Gitter endet bei %2</translation>
    </message>
    <message>
        <source>after rounding: %1 values</source>
        <translation>nach der Rundung: %1 Werte</translation>
    </message>
    <message>
        <source>this cell: %1 of the values, %2 of the squared error</source>
        <translation>diese Zelle: %1 der Werte, %2 des quadratischen Fehlers</translation>
    </message>
    <message>
        <source>Drag, or press ↑ and ↓: one more halves every value of the grid.
Sets the bias by hand in the recipe.</source>
        <translation>Ziehen oder ↑ und ↓ drücken: Eins mehr halbiert jeden Wert des Gitters.
Setzt den Bias im Rezept von Hand.</translation>
    </message>
</context>
<context>
    <name>qs::InspectorPanel</name>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>site</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>all blocks</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Edits change this site alone. Activations are shared by q, k, v and by gate, up.</source>
        <translation>Änderungen betreffen nur diese Stelle. Aktivierungen sind für q, k, v und für gate, up gemeinsam.</translation>
    </message>
    <message>
        <source>Edits change this role in every block.</source>
        <translation>Änderungen betreffen diese Rolle in jedem Block.</translation>
    </message>
    <message>
        <source>Edits change every linear of every block.</source>
        <translation>Änderungen betreffen jede lineare Schicht jedes Blocks.</translation>
    </message>
    <message>
        <source>Copy these settings there</source>
        <translation>Diese Einstellungen dorthin kopieren</translation>
    </message>
    <message>
        <source>Show this operand in the pages</source>
        <translation>Diesen Operanden auf den Seiten zeigen</translation>
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
        <translation>Gekappt</translation>
    </message>
    <message>
        <source>Underflow</source>
        <translation>Unterlauf</translation>
    </message>
    <message>
        <source>Codes used</source>
        <translation>Genutzte Codes</translation>
    </message>
    <message>
        <source>Signal to quantization noise; every 6 dB are one bit</source>
        <translation>Signal zu Quantisierungsrauschen; je 6 dB sind ein Bit</translation>
    </message>
    <message>
        <source>Mean squared difference between a value and its quantized value</source>
        <translation>Mittlere quadratische Differenz zwischen einem Wert und seinem quantisierten Wert</translation>
    </message>
    <message>
        <source>Share of the values beyond the grid&apos;s end</source>
        <translation>Anteil der Werte jenseits des Gitterendes</translation>
    </message>
    <message>
        <source>Share of the values that are not zero and become zero</source>
        <translation>Anteil der Werte, die nicht null sind und zu null werden</translation>
    </message>
    <message>
        <source>Bit patterns of the format that occur</source>
        <translation>Vorkommende Bitmuster des Formats</translation>
    </message>
    <message>
        <source>No selection</source>
        <translation>Keine Auswahl</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Selected, and changed by edits</source>
        <translation>Ausgewählt und von Änderungen betroffen</translation>
    </message>
    <message>
        <source>block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Edits change every linear of this block.</source>
        <translation>Änderungen betreffen jede lineare Schicht dieses Blocks.</translation>
    </message>
</context>
<context>
    <name>qs::IntervalChart</name>
    <message>
        <source>No results yet.</source>
        <translation>Noch keine Ergebnisse.</translation>
    </message>
    <message>
        <source>95 %: %1 to %2</source>
        <translation>95 %: %1 bis %2</translation>
    </message>
    <message>
        <source>valid at any time: %1 to %2</source>
        <translation>jederzeit gültig: %1 bis %2</translation>
    </message>
</context>
<context>
    <name>qs::JobIndicator</name>
    <message>
        <source>Progress of the running job</source>
        <translation>Fortschritt der laufenden Aufgabe</translation>
    </message>
    <message>
        <source>Cancel the evaluation (Esc)</source>
        <translation>Auswertung abbrechen (Esc)</translation>
    </message>
    <message>
        <source>Cancel the evaluation</source>
        <translation>Auswertung abbrechen</translation>
    </message>
    <message>
        <source>Memory that this program holds, of the machine&apos;s</source>
        <translation>Speicher, den dieses Programm belegt, von dem des Rechners</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>qs::LiveMeter</name>
    <message>
        <source>undo: %1</source>
        <translation>rückgängig: %1</translation>
    </message>
    <message>
        <source>The meter has no reading.</source>
        <translation>Die Anzeige hat keinen Messwert.</translation>
    </message>
</context>
<context>
    <name>qs::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>Datei &amp;öffnen…</translation>
    </message>
    <message>
        <source>Open a .gguf, .bin or .safetensors file (Ctrl+O)</source>
        <translation>Eine .gguf-, .bin- oder .safetensors-Datei öffnen (Strg+O)</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Open &amp;demo</source>
        <translation>De&amp;mo öffnen</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Load recipe…</source>
        <translation>Rezept &amp;laden…</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>&amp;Save recipe…</source>
        <translation>Rezept &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation>Ctrl+Y</translation>
    </message>
    <message>
        <source>&amp;Filter the model tree</source>
        <translation>Modellbaum &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Bereiche</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>Sta&amp;rten</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>Aus&amp;werten</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>&amp;Cancel the evaluation</source>
        <translation>Auswertung ab&amp;brechen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Quantoscope</source>
        <translation>&amp;Über Quantoscope</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>How the model is quantized. Choosing one replaces the current recipe; undo brings it back.</source>
        <translation>Wie das Modell quantisiert wird. Eine Auswahl ersetzt das aktuelle Rezept; Rückgängig bringt es zurück.</translation>
    </message>
    <message>
        <source>Open a model file</source>
        <translation>Modelldatei öffnen</translation>
    </message>
    <message>
        <source>Models (*.gguf *.bin *.safetensors);;All files (*)</source>
        <translation>Modelle (*.gguf *.bin *.safetensors);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a Hugging Face folder</source>
        <translation>Hugging-Face-Ordner öffnen</translation>
    </message>
    <message>
        <source>Load a recipe</source>
        <translation>Rezept laden</translation>
    </message>
    <message>
        <source>Recipes (*.yaml *.yml);;All files (*)</source>
        <translation>Rezepte (*.yaml *.yml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>Rezept speichern</translation>
    </message>
    <message>
        <source>Recipes (*.yaml)</source>
        <translation>Rezepte (*.yaml)</translation>
    </message>
    <message>
        <source>Folder with the published data sets</source>
        <translation>Ordner mit den Datensätzen</translation>
    </message>
    <message>
        <source>Text whose perplexity is measured</source>
        <translation>Text, dessen Perplexität gemessen wird</translation>
    </message>
    <message>
        <source>Import results of lm-evaluation-harness</source>
        <translation>Ergebnisse von lm-evaluation-harness importieren</translation>
    </message>
    <message>
        <source>Results (*.json)</source>
        <translation>Ergebnisse (*.json)</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Ordner für die Ergebnisse</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Quantoscope</source>
        <translation>Über Quantoscope</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Quantoscope %1&lt;/h3&gt;&lt;p&gt;An instrument for low-bit transformers: see what the numbers of a model look like, tune the number format that holds them, and prove what it costs.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Quantoscope %1&lt;/h3&gt;&lt;p&gt;Ein Instrument für Transformer mit wenigen Bits: sehen, wie die Zahlen eines Modells aussehen, das Zahlenformat abstimmen, das sie aufnimmt, und belegen, was es kostet.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet…</translation>
    </message>
    <message>
        <source>the demo model</source>
        <translation>das Demomodell</translation>
    </message>
    <message>
        <source>Weights only: %1</source>
        <translation>Nur Gewichte: %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Auswertung läuft</translation>
    </message>
    <message>
        <source>Working out the recipe</source>
        <translation>Rezept wird berechnet</translation>
    </message>
    <message>
        <source> · %1 left</source>
        <translation> · noch %1</translation>
    </message>
    <message>
        <source>Running the text</source>
        <translation>Text wird durchgerechnet</translation>
    </message>
    <message>
        <source>Measuring the model</source>
        <translation>Modell wird vermessen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1</source>
        <translation>
            <numerusform>%n Datei nach %1 geschrieben</numerusform>
            <numerusform>%n Dateien nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) deleted</source>
        <translation>
            <numerusform>%n Lauf gelöscht</numerusform>
            <numerusform>%n Läufe gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>no model</source>
        <translation>kein Modell</translation>
    </message>
    <message>
        <source>%1 – Quantoscope</source>
        <translation>%1 – Quantoscope</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Evaluation task</source>
        <translation>Auswertungsaufgabe</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Open a model to see what the recipe does to its predictions.</source>
        <translation>Ein Modell öffnen, um zu sehen, was das Rezept mit seinen Vorhersagen macht.</translation>
    </message>
    <message>
        <source>This model cannot be run: there are no predictions to compare.</source>
        <translation>Dieses Modell lässt sich nicht ausführen: Es gibt keine Vorhersagen zum Vergleichen.</translation>
    </message>
    <message>
        <source>Measuring full precision…</source>
        <translation>Volle Genauigkeit wird gemessen…</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Benutzerhandbuch</translation>
    </message>
    <message>
        <source>Ten-minute &amp;tutorial</source>
        <translation>&amp;Zehn-Minuten-Tutorial</translation>
    </message>
    <message>
        <source>&amp;Explain what I am looking at</source>
        <translation>&amp;Erklären, was gerade zu sehen ist</translation>
    </message>
    <message>
        <source>&amp;Point at something to have it explained</source>
        <translation>Zum E&amp;rklären auf etwas zeigen</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>&amp;Willkommen</translation>
    </message>
    <message>
        <source>Ctrl+F1</source>
        <translation>Ctrl+F1</translation>
    </message>
    <message>
        <source>In pictures and tables</source>
        <translation>In Bildern und Tabellen</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>next and previous control</source>
        <translation>nächstes und voriges Bedienelement</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>next value, bin, channel, cell or site</source>
        <translation>nächster Wert, Klasse, Kanal, Zelle oder Stelle</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>select the site under the mark</source>
        <translation>die Stelle unter der Marke auswählen</translation>
    </message>
    <message>
        <source>+, −, 0</source>
        <translation>+, −, 0</translation>
    </message>
    <message>
        <source>zoom the histogram in, out, and back</source>
        <translation>Histogramm vergrößern, verkleinern, zurücksetzen</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>copy the selected rows of a table</source>
        <translation>die ausgewählten Zeilen einer Tabelle kopieren</translation>
    </message>
    <message>
        <source>Menu key, Shift+F10</source>
        <translation>Menütaste, Umschalt+F10</translation>
    </message>
    <message>
        <source>copy or save the table</source>
        <translation>die Tabelle kopieren oder speichern</translation>
    </message>
    <message>
        <source>&amp;Continue where I stopped at the next start</source>
        <translation>Beim nächsten Start hier &amp;weitermachen</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Akzentfarbe</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <translation>&amp;Blau</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>&amp;Grün</translation>
    </message>
    <message>
        <source>&amp;Violet</source>
        <translation>&amp;Violett</translation>
    </message>
    <message>
        <source>&amp;Orange</source>
        <translation>&amp;Orange</translation>
    </message>
    <message>
        <source>Compare with a recipe</source>
        <translation>Mit einem Rezept vergleichen</translation>
    </message>
    <message>
        <source>Recipes (*.yaml *.yml)</source>
        <translation>Rezepte (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Open demo with o&amp;utlier channels</source>
        <translation>Demo mit &amp;Ausreißerkanälen öffnen</translation>
    </message>
    <message>
        <source>Overview: select the role, the block, everything, or the site alone</source>
        <translation>Übersicht: die Rolle, den Block, alles oder die Stelle allein auswählen</translation>
    </message>
    <message>
        <source>Distribution: move the end of the grid, its bias</source>
        <translation>Verteilung: das Gitterende verschieben, den Bias ändern</translation>
    </message>
    <message>
        <source>Try: continue the prompt</source>
        <translation>Ausprobieren: den Prompt fortsetzen</translation>
    </message>
</context>
<context>
    <name>qs::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>qs::MeterHistoryView</name>
    <message>
        <source>Divergence after each change</source>
        <translation>Divergenz nach jeder Änderung</translation>
    </message>
    <message>
        <source>Left and right arrow keys go from change to change.</source>
        <translation>Die Pfeiltasten links und rechts gehen von Änderung zu Änderung.</translation>
    </message>
    <message>
        <source>the recipe at the start</source>
        <translation>das Rezept zu Beginn</translation>
    </message>
    <message>
        <source>%1. %2
KL divergence %3 nats
Perplexity %4
Same top token %5</source>
        <translation>%1. %2
KL-Divergenz %3 Nat
Perplexität %4
Gleiches Top-Token %5</translation>
    </message>
    <message>
        <source>Preview: some sites stand in for a slower method</source>
        <translation>Vorschau: Einige Stellen vertreten eine langsamere Methode</translation>
    </message>
    <message>
        <source>KL divergence (nats)</source>
        <translation>KL-Divergenz (Nat)</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>qs::MeterPanel</name>
    <message>
        <source>What did each change do to the predictions?</source>
        <translation>Was hat jede Änderung an den Vorhersagen bewirkt?</translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>Noch wurde nichts gemessen.</translation>
    </message>
    <message>
        <source>Filled marks are measured, hollow ones are previews. Lower is closer to full precision.</source>
        <translation>Gefüllte Marken sind gemessen, hohle sind Vorschauen. Niedriger heißt näher an der vollen Genauigkeit.</translation>
    </message>
    <message>
        <source>Kullback-Leibler divergence: how far the quantized model&apos;s predictions of the next token are from full precision&apos;s, as the mean over the first tokens of the text, in nats. 0 means the same predictions. Lower is better.</source>
        <translation>Kullback-Leibler-Divergenz: wie weit die Vorhersagen des quantisierten Modells für das nächste Token von denen der vollen Genauigkeit entfernt sind, als Mittel über die ersten Token des Textes, in Nat. 0 heißt gleiche Vorhersagen. Niedriger ist besser.</translation>
    </message>
    <message>
        <source>Live quality</source>
        <translation>Live-Qualität</translation>
    </message>
    <message>
        <source>Perplexity of the text&apos;s first tokens under this recipe, and in brackets under full precision. Lower is better.</source>
        <translation>Perplexität der ersten Token des Textes mit diesem Rezept, in Klammern bei voller Genauigkeit. Niedriger ist besser.</translation>
    </message>
    <message>
        <source>Share of the positions at which the most likely next token is the same as in full precision</source>
        <translation>Anteil der Positionen, an denen das wahrscheinlichste nächste Token dasselbe ist wie bei voller Genauigkeit</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>The recipe&apos;s method needs more than a moment. Sites that it has not worked out yet are quantized by their largest values instead. Evaluating the recipe works it out.</source>
        <translation>Die Methode des Rezepts braucht mehr als einen Augenblick. Stellen, die sie noch nicht berechnet hat, werden stattdessen nach ihren größten Werten quantisiert. Eine Auswertung des Rezepts berechnet sie.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Show what each of the last changes did, as a picture or a table</source>
        <translation>Zeigen, was jede der letzten Änderungen bewirkt hat, als Bild oder Tabelle</translation>
    </message>
    <message>
        <source>KL %1 nats</source>
        <translation>KL %1 Nat</translation>
    </message>
    <message>
        <source>Perplexity %1 (%2)</source>
        <translation>Perplexität %1 (%2)</translation>
    </message>
    <message>
        <source>Same top token %1</source>
        <translation>Gleiches Top-Token %1</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n token(s)</source>
        <translation>
            <numerusform>Gemessen an %n Token</numerusform>
            <numerusform>Gemessen an %n Token</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message>
        <source>KL divergence (nats)</source>
        <translation>KL-Divergenz (Nat)</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexität</translation>
    </message>
    <message>
        <source>Same top token (%)</source>
        <translation>Gleiches Top-Token (%)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
</context>
<context>
    <name>qs::MethodBox</name>
    <message>
        <source>Method of the recipe</source>
        <translation>Methode des Rezepts</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>The pages show ranges of the text run through the model until the method has been worked out for the site (Channels, Before and after). An evaluation always uses the method&apos;s own.</source>
        <translation>Die Seiten zeigen Bereiche des durchgerechneten Textes, bis die Methode für die Stelle berechnet ist (Kanäle, Vorher und nachher). Eine Auswertung verwendet immer die der Methode selbst.</translation>
    </message>
</context>
<context>
    <name>qs::MethodEditor</name>
    <message>
        <source>How the numbers are worked out: one method, or several joined by + (a transform, then quantizers, then a rounding)</source>
        <translation>Wie die Zahlen berechnet werden: eine Methode oder mehrere, mit + verbunden (eine Transformation, dann Quantisierer, dann eine Rundung)</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Methode</translation>
    </message>
    <message>
        <source>Options of the method</source>
        <translation>Optionen der Methode</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Sonst</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>Double-click or F2 edits a value; an empty one is the default</source>
        <translation>Doppelklick oder F2 bearbeitet einen Wert; ein leerer ist die Vorgabe</translation>
    </message>
    <message>
        <source>built-in text</source>
        <translation>eingebauter Text</translation>
    </message>
    <message>
        <source>The text file that ranges and errors are measured on</source>
        <translation>Die Textdatei, an der Bereiche und Fehler gemessen werden</translation>
    </message>
    <message>
        <source>How many tokens of it are used</source>
        <translation>Wie viele Token davon verwendet werden</translation>
    </message>
    <message>
        <source>Calibration te&amp;xt</source>
        <translation>Kalibrierte&amp;xt</translation>
    </message>
    <message>
        <source>Calibration to&amp;kens</source>
        <translation>Kalibrierto&amp;ken</translation>
    </message>
    <message>
        <source>change the method</source>
        <translation>Methode ändern</translation>
    </message>
    <message>
        <source>option %1</source>
        <translation>Option %1</translation>
    </message>
    <message>
        <source>change the calibration</source>
        <translation>Kalibrierung ändern</translation>
    </message>
    <message>
        <source>This method has no options.</source>
        <translation>Diese Methode hat keine Optionen.</translation>
    </message>
</context>
<context>
    <name>qs::ModelDock</name>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filter (Strg+F)</translation>
    </message>
    <message>
        <source>Filter of the model tree</source>
        <translation>Filter des Modellbaums</translation>
    </message>
    <message>
        <source>Sites of the model</source>
        <translation>Stellen des Modells</translation>
    </message>
    <message>
        <source>Tensors of the file</source>
        <translation>Tensoren der Datei</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Text run through the model</source>
        <translation>Text, der durch das Modell läuft</translation>
    </message>
    <message>
        <source>the built-in calibration text</source>
        <translation>der eingebaute Kalibriertext</translation>
    </message>
    <message>
        <source>Look at this text</source>
        <translation>Diesen Text betrachten</translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation>Kein Modell geöffnet.</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 Parameter</translation>
    </message>
    <message>
        <source>More than a tenth of the signal&apos;s power is quantization noise.</source>
        <translation>Mehr als ein Zehntel der Signalleistung ist Quantisierungsrauschen.</translation>
    </message>
    <message>
        <source>The demo model with some channels made larger by powers of two. It computes the same; the outliers are put in, not learned.</source>
        <translation>Das Demomodell, in dem einige Kanäle um Zweierpotenzen vergrößert sind. Es rechnet dasselbe; die Ausreißer sind eingesetzt, nicht gelernt.</translation>
    </message>
</context>
<context>
    <name>qs::NumberFormat</name>
    <message>
        <source>exact</source>
        <translation>exakt</translation>
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
        <translation>Signal-Quantisierungsrausch-Verhältnis (SQNR)</translation>
    </message>
    <message>
        <source>The power of the values over the power of what quantization changes about them, in decibels. Every 6 dB are about one bit; below 10 dB more than a tenth of the power is noise.</source>
        <translation>Die Leistung der Werte geteilt durch die Leistung dessen, was die Quantisierung an ihnen ändert, in Dezibel. Je 6 dB sind etwa ein Bit; unter 10 dB ist mehr als ein Zehntel der Leistung Rauschen.</translation>
    </message>
    <message>
        <source>Mean squared error (MSE)</source>
        <translation>Mittlerer quadratischer Fehler (MSE)</translation>
    </message>
    <message>
        <source>The mean squared difference between a value and what it becomes. Its size depends on the tensor&apos;s own; the SQNR does not.</source>
        <translation>Die mittlere quadratische Differenz zwischen einem Wert und dem, was aus ihm wird. Ihre Größe hängt von der des Tensors ab; das SQNR nicht.</translation>
    </message>
    <message>
        <source>Clipped</source>
        <translation>Gekappt</translation>
    </message>
    <message>
        <source>The share of the values beyond the end of the grid. They become its largest value, so each of them can be far off.</source>
        <translation>Der Anteil der Werte jenseits des Gitterendes. Sie werden zum größten Gitterwert, jeder von ihnen kann also weit danebenliegen.</translation>
    </message>
    <message>
        <source>Underflow</source>
        <translation>Unterlauf</translation>
    </message>
    <message>
        <source>The share of the values that are not zero and become zero. Small channels under a common scale vanish this way.</source>
        <translation>Der Anteil der Werte, die nicht null sind und zu null werden. Kleine Kanäle unter einer gemeinsamen Skala verschwinden so.</translation>
    </message>
    <message>
        <source>Codes used</source>
        <translation>Genutzte Codes</translation>
    </message>
    <message>
        <source>How many bit patterns of the format occur. Few used codes: the grid does not fit the values.</source>
        <translation>Wie viele Bitmuster des Formats vorkommen. Wenige genutzte Codes: Das Gitter passt nicht zu den Werten.</translation>
    </message>
    <message>
        <source>Channel spread</source>
        <translation>Kanalstreuung</translation>
    </message>
    <message>
        <source>How far the magnitudes of the channels lie apart, in octaves (factors of two). A common scale that suits the largest channel is too coarse by one exponent step per octave for the small ones; a bias per channel repairs it.</source>
        <translation>Wie weit die Beträge der Kanäle auseinanderliegen, in Oktaven (Faktoren von zwei). Eine gemeinsame Skala, die zum größten Kanal passt, ist für die kleinen um einen Exponentenschritt pro Oktave zu grob; ein Bias pro Kanal behebt das.</translation>
    </message>
    <message>
        <source>Inter-channel variance</source>
        <translation>Varianz zwischen Kanälen</translation>
    </message>
    <message>
        <source>The variance of the channels&apos; means: large where channels sit at different levels. In activations of language models it is far larger than the variance within a channel, which is why one scale for all channels fails.</source>
        <translation>Die Varianz der Kanalmittelwerte: groß, wo Kanäle auf verschiedenen Niveaus liegen. In Aktivierungen von Sprachmodellen ist sie weit größer als die Varianz innerhalb eines Kanals; deshalb scheitert eine Skala für alle Kanäle.</translation>
    </message>
    <message>
        <source>Intra-channel variance</source>
        <translation>Varianz in Kanälen</translation>
    </message>
    <message>
        <source>The mean of the variances within the channels: what a format with one scale per channel still has to hold.</source>
        <translation>Der Mittelwert der Varianzen innerhalb der Kanäle: was ein Format mit einer Skala pro Kanal noch aufnehmen muss.</translation>
    </message>
    <message>
        <source>Variance of maxima</source>
        <translation>Varianz der Maxima</translation>
    </message>
    <message>
        <source>The variance of the channels&apos; largest magnitudes.</source>
        <translation>Die Varianz der größten Beträge der Kanäle.</translation>
    </message>
    <message>
        <source>Kurtosis</source>
        <translation>Kurtosis</translation>
    </message>
    <message>
        <source>The weight of the tails: 3 for a Gaussian, more when few values are far out. Heavy tails use up the range of a format for few values.</source>
        <translation>Das Gewicht der Ränder: 3 bei einer Gauß-Verteilung, mehr, wenn wenige Werte weit außen liegen. Schwere Ränder verbrauchen den Bereich eines Formats für wenige Werte.</translation>
    </message>
    <message>
        <source>Largest magnitude</source>
        <translation>Größter Betrag</translation>
    </message>
    <message>
        <source>The largest absolute value, which MinMax puts at the end of the grid. One outlier makes the grid coarse for all others.</source>
        <translation>Der größte Absolutwert, den MinMax an das Gitterende setzt. Ein einziger Ausreißer macht das Gitter für alle anderen grob.</translation>
    </message>
    <message>
        <source>Mean and standard deviation</source>
        <translation>Mittelwert und Standardabweichung</translation>
    </message>
    <message>
        <source>The average of the values, and how far they typically lie from it.</source>
        <translation>Der Durchschnitt der Werte und wie weit sie typischerweise davon entfernt liegen.</translation>
    </message>
    <message>
        <source>Quantiles</source>
        <translation>Quantile</translation>
    </message>
    <message>
        <source>The value below which this share of the channel&apos;s values lies. Half of them lie between 25 % and 75 %.</source>
        <translation>Der Wert, unter dem dieser Anteil der Werte des Kanals liegt. Die Hälfte liegt zwischen 25 % und 75 %.</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Empfindlichkeit</translation>
    </message>
    <message>
        <source>How far the distribution over the next token moves from full precision when this site alone is quantized: the Kullback-Leibler divergence in nats per token. The sites with the largest numbers are the ones to spend bits on.</source>
        <translation>Wie weit sich die Verteilung des nächsten Tokens von der vollen Genauigkeit entfernt, wenn allein diese Stelle quantisiert wird: die Kullback-Leibler-Divergenz in Nat pro Token. Bei den Stellen mit den größten Zahlen lohnt es sich, Bits auszugeben.</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Anzahlen</translation>
    </message>
    <message>
        <source>How many values the tensor has, how many of them differ at 16 bits of precision, and how many are no finite number.</source>
        <translation>Wie viele Werte der Tensor hat, wie viele davon bei 16 Bit Genauigkeit verschieden sind und wie viele keine endliche Zahl sind.</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>Zahlenformat</translation>
    </message>
    <message>
        <source>ExMy is a sign, x exponent bits and y mantissa bits; INTn are equidistant integers. E2M1, four bits, has the values 0, 0.5, 1, 1.5, 2, 3, 4, 6 and their negatives, times a scale.</source>
        <translation>ExMy ist ein Vorzeichen, x Exponentenbits und y Mantissenbits; INTn sind äquidistante ganze Zahlen. E2M1, vier Bits, hat die Werte 0, 0.5, 1, 1.5, 2, 3, 4, 6 und deren Negative, mal eine Skala.</translation>
    </message>
    <message>
        <source>End of the grid</source>
        <translation>Ende des Gitters</translation>
    </message>
    <message>
        <source>The largest value that the grid holds. Choosing it is choosing the clip, the scale and the exponent bias at once: they are the same number.</source>
        <translation>Der größte Wert, den das Gitter enthält. Ihn zu wählen heißt, Kappung, Skala und Exponenten-Bias zugleich zu wählen: Sie sind dieselbe Zahl.</translation>
    </message>
    <message>
        <source>Exponent bias</source>
        <translation>Exponenten-Bias</translation>
    </message>
    <message>
        <source>A real number that scales the whole grid: larger bias, smaller values. One for each tensor, row, group, channel or token.</source>
        <translation>Eine reelle Zahl, die das ganze Gitter skaliert: größerer Bias, kleinere Werte. Eine für jeden Tensor, jede Zeile, jede Gruppe, jeden Kanal oder jedes Token.</translation>
    </message>
    <message>
        <source>Smallest positive value</source>
        <translation>Kleinster positiver Wert</translation>
    </message>
    <message>
        <source>The smallest value above zero that the format holds. What is below half of it becomes zero.</source>
        <translation>Der kleinste Wert über null, den das Format enthält. Was unter seiner Hälfte liegt, wird zu null.</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>From the smallest positive value to the largest, in octaves.</source>
        <translation>Vom kleinsten positiven Wert bis zum größten, in Oktaven.</translation>
    </message>
    <message>
        <source>Bins of the histogram</source>
        <translation>Klassen des Histogramms</translation>
    </message>
    <message>
        <source>Equal intervals, and how many of the tensor&apos;s values fall into each.</source>
        <translation>Gleiche Intervalle und wie viele der Werte des Tensors in jedes fallen.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexität</translation>
    </message>
    <message>
        <source>How many equally likely words the model chooses among on average. Lower is better. It depends on the protocol: compare only runs of the same one.</source>
        <translation>Unter wie vielen gleich wahrscheinlichen Wörtern das Modell im Mittel wählt. Niedriger ist besser. Sie hängt vom Protokoll ab: nur Läufe mit demselben vergleichen.</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Standardfehler</translation>
    </message>
    <message>
        <source>How far the number would typically lie from the true one when measured on other items. Two runs on the same items differ by less than that: use the paired comparison.</source>
        <translation>Wie weit die Zahl typischerweise von der wahren entfernt läge, wenn sie an anderen Items gemessen würde. Zwei Läufe auf denselben Items unterscheiden sich um weniger: Dafür gibt es den gepaarten Vergleich.</translation>
    </message>
    <message>
        <source>Paired difference</source>
        <translation>Gepaarte Differenz</translation>
    </message>
    <message>
        <source>This run minus the reference over the items that both share; for perplexities the logarithm of their ratio. Because the items are the same, small differences can be seen.</source>
        <translation>Dieser Lauf minus die Referenz über die gemeinsamen Items; bei Perplexitäten der Logarithmus ihres Verhältnisses. Weil die Items dieselben sind, werden kleine Unterschiede sichtbar.</translation>
    </message>
    <message>
        <source>95 % confidence interval</source>
        <translation>95-%-Konfidenzintervall</translation>
    </message>
    <message>
        <source>Where the difference lies in 95 of 100 such measurements. When it holds zero, nothing has been shown.</source>
        <translation>Wo die Differenz in 95 von 100 solchen Messungen liegt. Enthält es die Null, ist nichts gezeigt.</translation>
    </message>
    <message>
        <source>p value</source>
        <translation>p-Wert</translation>
    </message>
    <message>
        <source>The chance of a difference at least this large if both runs were equally good: the exact McNemar test for accuracies, a paired t test otherwise. It says nothing about how large the difference is.</source>
        <translation>Die Wahrscheinlichkeit einer mindestens so großen Differenz, wenn beide Läufe gleich gut wären: der exakte McNemar-Test für Genauigkeiten, sonst ein gepaarter t-Test. Er sagt nichts darüber, wie groß die Differenz ist.</translation>
    </message>
    <message>
        <source>Items that changed</source>
        <translation>Geänderte Items</translation>
    </message>
    <message>
        <source>Items that only the reference gets right, and items that only this run gets right. Two runs of equal accuracy can still answer different items.</source>
        <translation>Items, die nur die Referenz richtig hat, und Items, die nur dieser Lauf richtig hat. Zwei Läufe gleicher Genauigkeit können trotzdem verschiedene Items richtig beantworten.</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>The accuracy of guessing: one over the number of choices.</source>
        <translation>Die Genauigkeit des Ratens: eins durch die Anzahl der Antworten.</translation>
    </message>
    <message>
        <source>Corrected p value</source>
        <translation>Korrigierter p-Wert</translation>
    </message>
    <message>
        <source>The p value after Holm&apos;s correction for all comparisons of the table: below 0.05 in even one row then happens by chance in at most one of twenty tables.</source>
        <translation>Der p-Wert nach Holms Korrektur für alle Vergleiche der Tabelle: Unter 0.05 in auch nur einer Zeile kommt dann zufällig in höchstens einer von zwanzig Tabellen vor.</translation>
    </message>
    <message>
        <source>Interval at any time</source>
        <translation>Jederzeit gültiges Intervall</translation>
    </message>
    <message>
        <source>A 95 % interval that stays valid however often one looks while the items come in, so that a run may be stopped as soon as it is narrow enough.</source>
        <translation>Ein 95-%-Intervall, das gültig bleibt, egal wie oft man hinsieht, während die Items eintreffen; ein Lauf darf daher enden, sobald es schmal genug ist.</translation>
    </message>
    <message>
        <source>Ratio of perplexities</source>
        <translation>Verhältnis der Perplexitäten</translation>
    </message>
    <message>
        <source>This run&apos;s perplexity divided by the reference&apos;s: 1.05 is five percent worse.</source>
        <translation>Perplexität dieses Laufs geteilt durch die der Referenz: 1.05 ist fünf Prozent schlechter.</translation>
    </message>
    <message>
        <source>Kullback-Leibler divergence</source>
        <translation>Kullback-Leibler-Divergenz</translation>
    </message>
    <message>
        <source>How far this run&apos;s distribution over the next token lies from the reference&apos;s, in nats. It reacts to small damage that no accuracy shows.</source>
        <translation>Wie weit die Verteilung des nächsten Tokens in diesem Lauf von der der Referenz entfernt liegt, in Nat. Sie reagiert auf kleine Schäden, die keine Genauigkeit zeigt.</translation>
    </message>
    <message>
        <source>Same top token</source>
        <translation>Gleiches Top-Token</translation>
    </message>
    <message>
        <source>The share of the positions where both runs find the same token most likely.</source>
        <translation>Anteil der Positionen, an denen beide Läufe dasselbe Token für das wahrscheinlichste halten.</translation>
    </message>
    <message>
        <source>Change of the probability</source>
        <translation>Änderung der Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>This run&apos;s probability of what is right minus the reference&apos;s.</source>
        <translation>Wahrscheinlichkeit des Richtigen in diesem Lauf minus die der Referenz.</translation>
    </message>
    <message>
        <source>Times the usual</source>
        <translation>Vielfaches des Üblichen</translation>
    </message>
    <message>
        <source>The largest magnitude of this channel or token divided by the median of those of all. Outliers stand out as large factors.</source>
        <translation>Der größte Betrag dieses Kanals oder Tokens geteilt durch den Median der größten Beträge aller. Ausreißer fallen als große Faktoren auf.</translation>
    </message>
    <message>
        <source>Bit</source>
        <translation>Bit</translation>
    </message>
    <message>
        <source>What this bit of the pattern is at present: 0 or 1. The other columns tell what the value becomes when it flips.</source>
        <translation>Was dieses Bit des Musters gerade ist: 0 oder 1. Die anderen Spalten sagen, was aus dem Wert wird, wenn es kippt.</translation>
    </message>
    <message>
        <source>The share of the items answered right. acc takes the choice with the largest log-likelihood; acc_norm divides it by the choice&apos;s number of characters first.</source>
        <translation>Der Anteil der richtig beantworteten Items. acc nimmt die Antwort mit der größten Log-Likelihood; acc_norm teilt diese zuvor durch die Zahl der Zeichen der Antwort.</translation>
    </message>
</context>
<context>
    <name>qs::NumberLineView</name>
    <message>
        <source>Left and right arrow keys go from value to value.</source>
        <translation>Die Pfeiltasten links und rechts gehen von Wert zu Wert.</translation>
    </message>
    <message>
        <source>Full precision: no grid to show</source>
        <translation>Volle Genauigkeit: kein Gitter zu zeigen</translation>
    </message>
    <message>
        <source>share of the tensor (%)</source>
        <translation>Anteil des Tensors (%)</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>%1 of the values</source>
        <translation>%1 der Werte</translation>
    </message>
</context>
<context>
    <name>qs::OperandEditor</name>
    <message>
        <source>Full precision</source>
        <translation>Volle Genauigkeit</translation>
    </message>
    <message>
        <source>Float ExMy</source>
        <translation>Gleitkomma ExMy</translation>
    </message>
    <message>
        <source>Integer</source>
        <translation>Ganzzahl</translation>
    </message>
    <message>
        <source>NormalFloat NF4</source>
        <translation>NormalFloat NF4</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Exponent bits. E1My is a symmetric integer grid.</source>
        <translation>Exponentenbits. E1My ist ein symmetrisches ganzzahliges Gitter.</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Mantissa bits</source>
        <translation>Mantissenbits</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>per tensor</source>
        <translation>pro Tensor</translation>
    </message>
    <message>
        <source>per row</source>
        <translation>pro Zeile</translation>
    </message>
    <message>
        <source>per group</source>
        <translation>pro Gruppe</translation>
    </message>
    <message>
        <source>per channel</source>
        <translation>pro Kanal</translation>
    </message>
    <message>
        <source>per token</source>
        <translation>pro Token</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>What shares one exponent bias, that is one scale: the tensor, a row (output channel), or a group of values in a row</source>
        <translation>Was einen Exponenten-Bias, also eine Skala, teilt: der Tensor, eine Zeile (Ausgangskanal) oder eine Gruppe von Werten einer Zeile</translation>
    </message>
    <message>
        <source>What shares one exponent bias, that is one scale: the tensor, a channel (pre-shifted bias), or a token (at run time)</source>
        <translation>Was einen Exponenten-Bias, also eine Skala, teilt: der Tensor, ein Kanal (vorverschobener Bias) oder ein Token (zur Laufzeit)</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>ganz</translation>
    </message>
    <message>
        <source>Group size</source>
        <translation>Gruppengröße</translation>
    </message>
    <message>
        <source>Values that share one scale</source>
        <translation>Werte, die eine Skala teilen</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Kappung</translation>
    </message>
    <message>
        <source>Where the grid ends, as a share of the largest magnitude. Below 1 large values are clipped and small ones get finer steps.</source>
        <translation>Wo das Gitter endet, als Anteil des größten Betrags. Unter 1 werden große Werte gekappt, und kleine erhalten feinere Schritte.</translation>
    </message>
    <message>
        <source>Clip ratio</source>
        <translation>Kappungsverhältnis</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>Exponent bias b: the scale is 2^−b. Set by hand it overrides calibration.</source>
        <translation>Exponenten-Bias b: Die Skala ist 2^−b. Von Hand gesetzt, hat er Vorrang vor der Kalibrierung.</translation>
    </message>
    <message>
        <source>Smallest and largest exponent bias; the scale is 2^−b</source>
        <translation>Kleinster und größter Exponenten-Bias; die Skala ist 2^−b</translation>
    </message>
    <message>
        <source>per token, at run time</source>
        <translation>pro Token, zur Laufzeit</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>von Hand gesetzt</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
</context>
<context>
    <name>qs::OperandSwitch</name>
    <message>
        <source>Activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>Show what goes into the linear</source>
        <translation>Zeigen, was in die lineare Schicht hineingeht</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Show the linear&apos;s own matrix</source>
        <translation>Die Matrix der linearen Schicht selbst zeigen</translation>
    </message>
</context>
<context>
    <name>qs::OperandsEditor</name>
    <message>
        <source>&amp;Weights</source>
        <translation>&amp;Gewichte</translation>
    </message>
    <message>
        <source>&amp;Activations</source>
        <translation>&amp;Aktivierungen</translation>
    </message>
    <message>
        <source>Whether the rule says anything about this operand</source>
        <translation>Ob die Regel etwas über diesen Operanden sagt</translation>
    </message>
    <message>
        <source>The selected sites differ; an edit makes them alike.</source>
        <translation>Die ausgewählten Stellen unterscheiden sich; eine Änderung gleicht sie an.</translation>
    </message>
</context>
<context>
    <name>qs::OutlierTables</name>
    <message>
        <source>Click a row to see the distribution of its channel or token alone.</source>
        <translation>Klick auf eine Zeile zeigt die Verteilung ihres Kanals oder Tokens allein.</translation>
    </message>
    <message>
        <source>Which channels stick out?</source>
        <translation>Welche Kanäle fallen auf?</translation>
    </message>
    <message>
        <source>Which output channels stick out?</source>
        <translation>Welche Ausgangskanäle fallen auf?</translation>
    </message>
    <message>
        <source>Which tokens stick out?</source>
        <translation>Welche Token fallen auf?</translation>
    </message>
</context>
<context>
    <name>qs::Overview</name>
    <message>
        <source>Channel spread</source>
        <translation>Kanalstreuung</translation>
    </message>
    <message>
        <source>octaves</source>
        <translation>Oktaven</translation>
    </message>
    <message>
        <source>How far the magnitudes of the channels lie apart: octaves between the 1st and the 99th percentile of log2 of the largest magnitude per channel. This is what one exponent bias per channel repairs.</source>
        <translation>Wie weit die Beträge der Kanäle auseinanderliegen: Oktaven zwischen dem 1. und dem 99. Perzentil von log2 des größten Betrags pro Kanal. Das ist es, was ein Exponenten-Bias pro Kanal behebt.</translation>
    </message>
    <message>
        <source>Inter-channel variance</source>
        <translation>Varianz zwischen Kanälen</translation>
    </message>
    <message>
        <source>Variance of the channels&apos; means. Large: the channels sit at different levels.</source>
        <translation>Varianz der Kanalmittelwerte. Groß: Die Kanäle liegen auf verschiedenen Niveaus.</translation>
    </message>
    <message>
        <source>Intra-channel variance</source>
        <translation>Varianz in Kanälen</translation>
    </message>
    <message>
        <source>Mean of the variances within the channels: what a format with one scale per channel still has to hold.</source>
        <translation>Mittelwert der Varianzen innerhalb der Kanäle: was ein Format mit einer Skala pro Kanal noch aufnehmen muss.</translation>
    </message>
    <message>
        <source>Kurtosis</source>
        <translation>Kurtosis</translation>
    </message>
    <message>
        <source>Weight of the tails: 3 for a Gaussian. Large: few outliers use up the range.</source>
        <translation>Gewicht der Ränder: 3 bei einer Gauß-Verteilung. Groß: Wenige Ausreißer verbrauchen den Bereich.</translation>
    </message>
    <message>
        <source>Largest magnitude</source>
        <translation>Größter Betrag</translation>
    </message>
    <message>
        <source>The largest absolute value, which MinMax calibration puts at the end of the grid.</source>
        <translation>Der größte Absolutwert, den die MinMax-Kalibrierung an das Gitterende setzt.</translation>
    </message>
    <message>
        <source>%1 of activations</source>
        <translation>%1 der Aktivierungen</translation>
    </message>
    <message>
        <source>%1 of weights</source>
        <translation>%1 der Gewichte</translation>
    </message>
    <message>
        <source>SQNR of activations</source>
        <translation>SQNR der Aktivierungen</translation>
    </message>
    <message>
        <source>SQNR of weights</source>
        <translation>SQNR der Gewichte</translation>
    </message>
    <message>
        <source>No activations are known yet. They come from the text that is run through the model.</source>
        <translation>Noch sind keine Aktivierungen bekannt. Sie stammen aus dem Text, der durch das Modell läuft.</translation>
    </message>
    <message>
        <source>The current recipe quantizes nothing here. Choose a format in the inspector.</source>
        <translation>Das aktuelle Rezept quantisiert hier nichts. Im Inspektor ein Format wählen.</translation>
    </message>
    <message>
        <source>Bits of weights</source>
        <translation>Bits der Gewichte</translation>
    </message>
    <message>
        <source>Bits of activations</source>
        <translation>Bits der Aktivierungen</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Bits per weight under the current recipe, with the scales of groups; in full precision, those of the file.</source>
        <translation>Bits pro Gewicht mit dem aktuellen Rezept, samt den Skalen der Gruppen; bei voller Genauigkeit die der Datei.</translation>
    </message>
    <message>
        <source>Bits per activation under the current recipe, with the scales of blocks. Sites in full precision have none.</source>
        <translation>Bits pro Aktivierung mit dem aktuellen Rezept, samt den Skalen der Blöcke. Stellen in voller Genauigkeit haben keine.</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Empfindlichkeit</translation>
    </message>
    <message>
        <source>KL, nats</source>
        <translation>KL, Nat</translation>
    </message>
    <message>
        <source>How far the model&apos;s predictions move when this site alone is quantized: Kullback-Leibler divergence from full precision, per token, under %1.</source>
        <translation>Wie weit sich die Vorhersagen des Modells verschieben, wenn allein diese Stelle quantisiert wird: Kullback-Leibler-Divergenz von der vollen Genauigkeit, pro Token, mit %1.</translation>
    </message>
    <message>
        <source>Not measured yet.
Run a sensitivity analysis on the Evaluate page: it quantizes every site alone and measures how far the model&apos;s predictions move.</source>
        <translation>Noch nicht gemessen.
Auf der Seite „Auswerten“ eine Empfindlichkeitsanalyse starten: Sie quantisiert jede Stelle einzeln und misst, wie weit sich die Vorhersagen des Modells verschieben.</translation>
    </message>
    <message>
        <source>Signal to quantization noise under the current recipe, with the ranges of the text that is run through the model. Every 6 dB are one bit; sites in full precision have none.</source>
        <translation>Signal zu Quantisierungsrauschen mit dem aktuellen Rezept, mit den Bereichen des durchgerechneten Textes. Je 6 dB sind ein Bit; Stellen in voller Genauigkeit haben keines.</translation>
    </message>
</context>
<context>
    <name>qs::OverviewPanel</name>
    <message>
        <source>Where in the model is it hard to quantize?</source>
        <translation>Wo im Modell ist das Quantisieren schwer?</translation>
    </message>
    <message>
        <source>Number that colours the map</source>
        <translation>Zahl, nach der die Karte gefärbt ist</translation>
    </message>
    <message>
        <source>Open a model to see all its sites at once.</source>
        <translation>Ein Modell öffnen, um alle seine Stellen auf einmal zu sehen.</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Größter</translation>
    </message>
    <message>
        <source>at</source>
        <translation>bei</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Kleinster</translation>
    </message>
    <message>
        <source>Known for</source>
        <translation>Bekannt für</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Over the selection</source>
        <translation>Über die Auswahl</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>One selected site says little: then the numbers are about all sites</source>
        <translation>Eine einzelne ausgewählte Stelle sagt wenig: Dann gelten die Zahlen für alle Stellen</translation>
    </message>
    <message>
        <source>Click a cell, or use the arrow keys, to see that site on all pages. Click a row&apos;s or a column&apos;s name, or press R or B, to select a role in every block or a whole block; A selects all, S the site alone.</source>
        <translation>Eine Zelle anklicken oder die Pfeiltasten benutzen, um diese Stelle auf allen Seiten zu sehen. Klick auf einen Zeilen- oder Spaltennamen oder R bzw. B wählt eine Rolle in jedem Block oder einen ganzen Block; A wählt alle, S die Stelle allein.</translation>
    </message>
    <message>
        <source>q, k and v share one input, and so do gate and up.</source>
        <translation>q, k und v haben einen gemeinsamen Eingang, ebenso gate und up.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a number and its unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>qs::Pages</name>
    <message>
        <source>Loading %1</source>
        <translation>%1 wird geladen</translation>
    </message>
    <message>
        <source>Working out %1</source>
        <translation>%1 wird berechnet</translation>
    </message>
    <message>
        <source>Running all configurations side by side</source>
        <translation>Alle Konfigurationen laufen nebeneinander</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Open a model: drop a folder or a file here, or choose File, Open.</source>
        <translation>Ein Modell öffnen: einen Ordner oder eine Datei hierher ziehen oder Datei, Öffnen wählen.</translation>
    </message>
    <message>
        <source>Measuring the model…</source>
        <translation>Modell wird vermessen…</translation>
    </message>
    <message>
        <source>There is no map for this checkpoint: %1</source>
        <translation>Für diesen Checkpoint gibt es keine Karte: %1</translation>
    </message>
    <message>
        <source>Open a model first.</source>
        <translation>Zuerst ein Modell öffnen.</translation>
    </message>
    <message>
        <source>Running the text…</source>
        <translation>Text wird durchgerechnet…</translation>
    </message>
    <message>
        <source>No activations: %1
The weights can be looked at.</source>
        <translation>Keine Aktivierungen: %1
Die Gewichte können betrachtet werden.</translation>
    </message>
    <message>
        <source>The embedding&apos;s input is a token&apos;s number, not an activation.
Switch to its weights.</source>
        <translation>Der Eingang des Embeddings ist die Nummer eines Tokens, keine Aktivierung.
Zu seinen Gewichten wechseln.</translation>
    </message>
    <message>
        <source>Reading the weights…</source>
        <translation>Gewichte werden gelesen…</translation>
    </message>
    <message>
        <source>What is finished cannot be saved at the moment: %1</source>
        <translation>Fertiges lässt sich zurzeit nicht speichern: %1</translation>
    </message>
    <message>
        <source>The run store has this evaluation already, from %1: nothing was computed again.</source>
        <translation>Der Laufspeicher enthält diese Auswertung schon, vom %1: Nichts wurde neu berechnet.</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>Tasks (*.yaml *.yml);;All files (*)</source>
        <translation>Aufgaben (*.yaml *.yml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Add a recipe</source>
        <translation>Rezept hinzufügen</translation>
    </message>
    <message>
        <source>Recipes (*.yaml *.yml);;All files (*)</source>
        <translation>Rezepte (*.yaml *.yml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Running the item…</source>
        <translation>Item wird durchgerechnet…</translation>
    </message>
    <message>
        <source>Working out %1 first…</source>
        <translation>Zuerst wird %1 berechnet…</translation>
    </message>
    <message>
        <source>Working out %1…</source>
        <translation>%1 wird berechnet…</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Working out the recipe</source>
        <translation>Rezept wird berechnet</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Empfindlichkeit</translation>
    </message>
    <message>
        <source>Bit budget</source>
        <translation>Bit-Budget</translation>
    </message>
    <message numerus="yes">
        <source>leave %n site(s) in full precision</source>
        <translation>
            <numerusform>%n Stelle in voller Genauigkeit lassen</numerusform>
            <numerusform>%n Stellen in voller Genauigkeit lassen</numerusform>
        </translation>
    </message>
    <message>
        <source>load %1</source>
        <translation>%1 laden</translation>
    </message>
    <message>
        <source>%1 is the current recipe now. Undo brings the other one back.</source>
        <translation>%1 ist jetzt das aktuelle Rezept. Rückgängig bringt das andere zurück.</translation>
    </message>
</context>
<context>
    <name>qs::PairedComparisonModel</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Samples that both runs share</source>
        <translation>Items, die beide Läufe gemeinsam haben</translation>
    </message>
    <message>
        <source>The reference, over the shared samples</source>
        <translation>Die Referenz, über die gemeinsamen Items</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Dieser Lauf</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>This run minus the reference; for perplexities the logarithm of their ratio</source>
        <translation>Dieser Lauf minus die Referenz; bei Perplexitäten der Logarithmus ihres Verhältnisses</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95 % von</translation>
    </message>
    <message>
        <source>Confidence interval of the paired difference</source>
        <translation>Konfidenzintervall der gepaarten Differenz</translation>
    </message>
    <message>
        <source>95 % to</source>
        <translation>95 % bis</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Chance of a difference at least this large if the runs were equally good: exact McNemar test for accuracies, paired t test otherwise</source>
        <translation>Wahrscheinlichkeit einer mindestens so großen Differenz, wenn die Läufe gleich gut wären: exakter McNemar-Test für Genauigkeiten, sonst gepaarter t-Test</translation>
    </message>
    <message>
        <source>Only reference right</source>
        <translation>Nur Referenz richtig</translation>
    </message>
    <message>
        <source>Only this right</source>
        <translation>Nur dieser richtig</translation>
    </message>
    <message>
        <source>This run, over the shared samples</source>
        <translation>Dieser Lauf, über die gemeinsamen Items</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>This run&apos;s perplexity divided by the reference&apos;s</source>
        <translation>Perplexität dieses Laufs geteilt durch die der Referenz</translation>
    </message>
    <message>
        <source>p, corrected</source>
        <translation>p, korr.</translation>
    </message>
    <message>
        <source>The same after Holm&apos;s correction for all comparisons of this table: below 0.05 in even one row happens by chance in at most 5 % of such tables</source>
        <translation>Dasselbe nach der Holm-Korrektur für alle Vergleiche dieser Tabelle: Unter 0.05 in auch nur einer Zeile kommt zufällig in höchstens 5 % solcher Tabellen vor</translation>
    </message>
    <message>
        <source>Items that the reference answers rightly and this run wrongly</source>
        <translation>Items, die die Referenz richtig und dieser Lauf falsch beantwortet</translation>
    </message>
    <message>
        <source>Items that this run answers rightly and the reference wrongly</source>
        <translation>Items, die dieser Lauf richtig und die Referenz falsch beantwortet</translation>
    </message>
    <message>
        <source>95 % for the difference over all items of the task, however often one looked and whyever the run ended (confidence sequence)</source>
        <translation>95 % für die Differenz über alle Items der Aufgabe, egal wie oft man hinsah und warum der Lauf endete (Konfidenzfolge)</translation>
    </message>
    <message>
        <source>Any time from</source>
        <translation>Jederzeit von</translation>
    </message>
    <message>
        <source>Any time to</source>
        <translation>Jederzeit bis</translation>
    </message>
</context>
<context>
    <name>qs::ParetoChart</name>
    <message>
        <source>Nothing searched yet.</source>
        <translation>Noch nichts gesucht.</translation>
    </message>
    <message>
        <source>KL divergence (nats)</source>
        <translation>KL-Divergenz (Nat)</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>Bits pro Gewicht</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>%1 bits per weight
KL %2, predicted %3</source>
        <translation>%1 Bits pro Gewicht
KL %2, vorhergesagt %3</translation>
    </message>
</context>
<context>
    <name>qs::QueueModel</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>waiting for its model</source>
        <translation>wartet auf das Modell</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Time left, from the tokens per second measured so far</source>
        <translation>Restzeit, aus den bisher gemessenen Token pro Sekunde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>Konfigurationen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Verbleibend</translation>
    </message>
</context>
<context>
    <name>qs::QueuePanel</name>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Its finished items are in the run store; only the others are computed</source>
        <translation>Fertige Items liegen im Laufspeicher; nur die übrigen werden berechnet</translation>
    </message>
    <message>
        <source>Queue of evaluations</source>
        <translation>Warteschlange der Auswertungen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>What is finished is saved; it goes on later without computing it again</source>
        <translation>Fertiges ist gespeichert; später geht es weiter, ohne es neu zu berechnen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Ends it; what is finished is kept in the run store and shown</source>
        <translation>Beendet sie; Fertiges bleibt im Laufspeicher und wird angezeigt</translation>
    </message>
    <message>
        <source>Runs earlier</source>
        <translation>Läuft früher</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Runs later</source>
        <translation>Läuft später</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Takes it out of this list; stored runs stay</source>
        <translation>Nimmt sie aus dieser Liste; gespeicherte Läufe bleiben</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>An evaluation of %1 on %2 was interrupted when the program ended.</source>
        <translation>Eine Auswertung von %1 auf %2 wurde unterbrochen, als das Programm endete.</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
</context>
<context>
    <name>qs::RecipeDiffView</name>
    <message>
        <source>Compare &amp;with</source>
        <translation>Vergleichen &amp;mit</translation>
    </message>
    <message>
        <source>The recipe that the current one is compared with</source>
        <translation>Das Rezept, mit dem das aktuelle verglichen wird</translation>
    </message>
    <message>
        <source>a recipe…</source>
        <translation>Rezept…</translation>
    </message>
    <message>
        <source>a file…</source>
        <translation>Datei…</translation>
    </message>
    <message>
        <source>&amp;Copy table</source>
        <translation>Tabelle &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the differences with tabs between the columns</source>
        <translation>Die Unterschiede mit Tabulatoren zwischen den Spalten kopieren</translation>
    </message>
    <message>
        <source>Differences field by field</source>
        <translation>Unterschiede Feld für Feld</translation>
    </message>
    <message>
        <source>Differences of the texts</source>
        <translation>Unterschiede der Texte</translation>
    </message>
    <message>
        <source>Choose a recipe to see what the current one says differently.</source>
        <translation>Ein Rezept wählen, um zu sehen, was das aktuelle anders angibt.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>A site and its operand; empty: the recipe as a whole</source>
        <translation>Eine Stelle und ihr Operand; leer: das Rezept als Ganzes</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>As it is called in the file</source>
        <translation>Wie es in der Datei heißt</translation>
    </message>
    <message>
        <source>What the other recipe says</source>
        <translation>Was das andere Rezept angibt</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>What the current recipe says</source>
        <translation>Was das aktuelle Rezept angibt</translation>
    </message>
    <message>
        <source>The current recipe says the same as %1.</source>
        <translation>Das aktuelle Rezept gibt dasselbe an wie %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) from %1</source>
        <translation>
            <numerusform>%n Unterschied zu %1</numerusform>
            <numerusform>%n Unterschiede zu %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qs::RecipePanel</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>How the recipe is called in lists and results</source>
        <translation>Wie das Rezept in Listen und Ergebnissen heißt</translation>
    </message>
    <message>
        <source>Descr&amp;iption</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>One sentence for whoever reads the file</source>
        <translation>Ein Satz für alle, die die Datei lesen</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplizieren</translation>
    </message>
    <message>
        <source>Go on with a copy under another name</source>
        <translation>Mit einer Kopie unter anderem Namen weiterarbeiten</translation>
    </message>
    <message>
        <source>&amp;Load…</source>
        <translation>&amp;Laden…</translation>
    </message>
    <message>
        <source>Load a recipe file in place of this one (undoable)</source>
        <translation>Eine Rezeptdatei anstelle dieses Rezepts laden (rückgängig machbar)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Write this recipe to a file</source>
        <translation>Dieses Rezept in eine Datei schreiben</translation>
    </message>
    <message>
        <source>duplicate the recipe</source>
        <translation>Rezept duplizieren</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Differenzen</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>edit the text</source>
        <translation>Text bearbeiten</translation>
    </message>
    <message>
        <source>Select a rule to edit it.</source>
        <translation>Eine Regel auswählen, um sie zu bearbeiten.</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <translation>Regel %1: %2</translation>
    </message>
    <message>
        <source>Select one or several sites to edit them.</source>
        <translation>Eine oder mehrere Stellen auswählen, um sie zu bearbeiten.</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change %n site(s)</source>
        <translation>
            <numerusform>%n Stelle ändern</numerusform>
            <numerusform>%n Stellen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>change rule %1</source>
        <translation>Regel %1 ändern</translation>
    </message>
    <message>
        <source>rename the recipe</source>
        <translation>Rezept umbenennen</translation>
    </message>
</context>
<context>
    <name>qs::RecipeRulesView</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a rule after the selected one (Insert)</source>
        <translation>Regel nach der ausgewählten hinzufügen (Einfg)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Put a copy after the selected rule</source>
        <translation>Eine Kopie hinter die ausgewählte Regel setzen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the selected rule (Delete)</source>
        <translation>Die ausgewählte Regel entfernen (Entf)</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move the rule up: rules below win (Ctrl+Shift+Up)</source>
        <translation>Regel nach oben verschieben: Untere Regeln gewinnen (Strg+Umschalt+Auf)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move the rule down: it wins over those above (Ctrl+Shift+Down)</source>
        <translation>Regel nach unten verschieben: Sie gewinnt gegen die darüber (Strg+Umschalt+Ab)</translation>
    </message>
    <message>
        <source>Rules of the recipe</source>
        <translation>Regeln des Rezepts</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>&amp;Muster</translation>
    </message>
    <message>
        <source>Names of sites with * for any text, or bare roles, separated by |: blocks.*.down, head, q|k|v</source>
        <translation>Namen von Stellen mit * für beliebigen Text oder bloße Rollen, getrennt durch |: blocks.*.down, head, q|k|v</translation>
    </message>
    <message>
        <source>A recipe without rules leaves everything in full precision. Add one.</source>
        <translation>Ein Rezept ohne Regeln lässt alles in voller Genauigkeit. Eine hinzufügen.</translation>
    </message>
    <message>
        <source>“%1” can match no site of any model.</source>
        <translation>„%1“ kann auf keine Stelle irgendeines Modells passen.</translation>
    </message>
    <message>
        <source>Open a model to see which sites it matches.</source>
        <translation>Ein Modell öffnen, um zu sehen, auf welche Stellen es passt.</translation>
    </message>
    <message>
        <source>It matches no site of this model.</source>
        <translation>Es passt auf keine Stelle dieses Modells.</translation>
    </message>
    <message numerus="yes">
        <source>It matches %n site(s): %1</source>
        <translation>
            <numerusform>Es passt auf %n Stelle: %1</numerusform>
            <numerusform>Es passt auf %n Stellen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>add a rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>duplicate a rule</source>
        <translation>Regel duplizieren</translation>
    </message>
    <message>
        <source>remove a rule</source>
        <translation>Regel entfernen</translation>
    </message>
    <message>
        <source>move a rule</source>
        <translation>Regel verschieben</translation>
    </message>
    <message>
        <source>change a pattern</source>
        <translation>Muster ändern</translation>
    </message>
</context>
<context>
    <name>qs::RecipeSitesView</name>
    <message>
        <source>Filter: words in any column, e.g. down e2m1</source>
        <translation>Filter: Wörter aus beliebigen Spalten, z. B. down e2m1</translation>
    </message>
    <message>
        <source>Filter of the sites</source>
        <translation>Filter der Stellen</translation>
    </message>
    <message>
        <source>Sites and what the recipe says about them</source>
        <translation>Stellen und was das Rezept über sie angibt</translation>
    </message>
    <message>
        <source>Select several with Ctrl and Shift, or all with Ctrl+A, and edit them at once</source>
        <translation>Mehrere mit Strg und Umschalt auswählen oder alle mit Strg+A und gemeinsam bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) selected</source>
        <translation>
            <numerusform>%n Stelle ausgewählt</numerusform>
            <numerusform>%n Stellen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the sites that shall be edited.</source>
        <translation>Die zu bearbeitenden Stellen auswählen.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>One linear with its input</source>
        <translation>Eine lineare Schicht mit ihrem Eingang</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>How its weights are quantized</source>
        <translation>Wie ihre Gewichte quantisiert werden</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>How its input is quantized</source>
        <translation>Wie ihr Eingang quantisiert wird</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>The rules that decide this</source>
        <translation>Die Regeln, die dies entscheiden</translation>
    </message>
</context>
<context>
    <name>qs::RecipeSourceView</name>
    <message>
        <source>Recipe as YAML</source>
        <translation>Rezept als YAML</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>Make this text the recipe (Ctrl+Return)</source>
        <translation>Diesen Text zum Rezept machen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Rever&amp;t</source>
        <translation>Ver&amp;werfen</translation>
    </message>
    <message>
        <source>Give the changes up and show the recipe as it is</source>
        <translation>Die Änderungen verwerfen und das Rezept zeigen, wie es ist</translation>
    </message>
    <message>
        <source>The recipe as a file holds it. Edit it here or on the other tabs.</source>
        <translation>Das Rezept, wie es in einer Datei steht. Es lässt sich hier oder auf den anderen Reitern bearbeiten.</translation>
    </message>
    <message>
        <source>The text says the same as the recipe.</source>
        <translation>Der Text sagt dasselbe wie das Rezept.</translation>
    </message>
    <message>
        <source>The text is a recipe. Apply makes it the current one.</source>
        <translation>Der Text ist ein Rezept. Anwenden macht ihn zum aktuellen.</translation>
    </message>
</context>
<context>
    <name>qs::RecipeTicks</name>
    <message>
        <source>Configurations side by side</source>
        <translation>Konfigurationen nebeneinander</translation>
    </message>
    <message>
        <source>Full precision (f32)</source>
        <translation>Volle Genauigkeit (f32)</translation>
    </message>
    <message>
        <source>Current: %1</source>
        <translation>Aktuell: %1</translation>
    </message>
    <message>
        <source>The recipe that is being edited</source>
        <translation>Das Rezept in Bearbeitung</translation>
    </message>
</context>
<context>
    <name>qs::RecipeTreeModel</name>
    <message>
        <source>per tensor</source>
        <translation>pro Tensor</translation>
    </message>
    <message>
        <source>per row</source>
        <translation>pro Zeile</translation>
    </message>
    <message>
        <source>per channel</source>
        <translation>pro Kanal</translation>
    </message>
    <message>
        <source>per group of %1</source>
        <translation>pro Gruppe von %1</translation>
    </message>
    <message>
        <source>per token, blocks of %1</source>
        <translation>pro Token, Blöcke von %1</translation>
    </message>
    <message>
        <source>per token</source>
        <translation>pro Token</translation>
    </message>
    <message>
        <source>full precision</source>
        <translation>volle Genauigkeit</translation>
    </message>
    <message>
        <source>scale %1</source>
        <translation>Skala %1</translation>
    </message>
    <message>
        <source>clip %1</source>
        <translation>Kappung %1</translation>
    </message>
    <message>
        <source>bias %1</source>
        <translation>Bias %1</translation>
    </message>
    <message>
        <source>zero points</source>
        <translation>Nullpunkte</translation>
    </message>
    <message>
        <source>No site of this model has such a name.</source>
        <translation>Keine Stelle dieses Modells heißt so.</translation>
    </message>
    <message>
        <source>Later rules decide everything that this rule says.</source>
        <translation>Spätere Regeln entscheiden alles, was diese Regel angibt.</translation>
    </message>
    <message numerus="yes">
        <source>The rule matches %n site(s); of rules that match the same site, the last one decides.</source>
        <translation>
            <numerusform>Die Regel passt auf %n Stelle; von Regeln für dieselbe Stelle entscheidet die letzte.</numerusform>
            <numerusform>Die Regel passt auf %n Stellen; von Regeln für dieselbe Stelle entscheidet die letzte.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, all overridden</source>
        <translation>%1, alle überstimmt</translation>
    </message>
    <message>
        <source>decided here</source>
        <translation>hier entschieden</translation>
    </message>
    <message>
        <source>overridden by rule %1</source>
        <translation>überstimmt von Regel %1</translation>
    </message>
    <message>
        <source>Sites that match</source>
        <translation>Passende Stellen</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
</context>
<context>
    <name>qs::RunList</name>
    <message>
        <source>%1 (cancelled)</source>
        <translation>%1 (abgebrochen)</translation>
    </message>
    <message>
        <source>%1 (running)</source>
        <translation>%1 (läuft)</translation>
    </message>
    <message>
        <source>%1 (interrupted)</source>
        <translation>%1 (unterbrochen)</translation>
    </message>
    <message>
        <source>Stored runs</source>
        <translation>Gespeicherte Läufe</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Tick the runs to compare. Differences are measured from the reference.</source>
        <translation>Die zu vergleichenden Läufe ankreuzen. Differenzen beziehen sich auf die Referenz.</translation>
    </message>
    <message>
        <source>Set as &amp;reference</source>
        <translation>Als &amp;Referenz</translation>
    </message>
    <message>
        <source>Differences are measured from the selected run</source>
        <translation>Differenzen beziehen sich auf den ausgewählten Lauf</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>A results file of lm-evaluation-harness. It can also be dropped on the window.</source>
        <translation>Eine Ergebnisdatei von lm-evaluation-harness. Sie kann auch auf das Fenster gezogen werden.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>As lm-evaluation-harness lays its results out, with samples</source>
        <translation>Im Ergebnisformat von lm-evaluation-harness, mit Items</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>From the run store; the message that follows brings them back</source>
        <translation>Aus dem Laufspeicher; die Meldung danach bringt sie zurück</translation>
    </message>
    <message>
        <source>%1 (made otherwise)</source>
        <translation>%1 (anders entstanden)</translation>
    </message>
    <message>
        <source>%1
protocol %2, backend %3, id %4</source>
        <translation>%1
Protokoll %2, Backend %3, ID %4</translation>
    </message>
    <message>
        <source>%1 (reference)</source>
        <translation>%1 (Referenz)</translation>
    </message>
</context>
<context>
    <name>qs::RunWords</name>
    <message>
        <source>%1 of the %2 items of %3 that they share were asked with another text.</source>
        <translation>%1 der %2 gemeinsamen Items von %3 wurden mit einem anderen Text gefragt.</translation>
    </message>
    <message>
        <source>They are of different models: %1 and %2.</source>
        <translation>Es sind verschiedene Modelle: %1 und %2.</translation>
    </message>
    <message>
        <source>The models have the same name but not the same content (%1 and %2).</source>
        <translation>Die Modelle heißen gleich, haben aber nicht denselben Inhalt (%1 und %2).</translation>
    </message>
    <message>
        <source>Their protocols differ: %1 and %2.</source>
        <translation>Ihre Protokolle sind verschieden: %1 und %2.</translation>
    </message>
    <message>
        <source>Their context lengths differ: %1 and %2 tokens.</source>
        <translation>Ihre Kontextlängen sind verschieden: %1 und %2 Token.</translation>
    </message>
    <message>
        <source>They saw different numbers of worked examples: %1 and %2.</source>
        <translation>Sie sahen verschieden viele gelöste Beispiele: %1 und %2.</translation>
    </message>
    <message>
        <source>They were made by different versions of the program: %1 and %2.</source>
        <translation>Sie stammen von verschiedenen Programmversionen: %1 und %2.</translation>
    </message>
    <message>
        <source>They were computed with different instruction sets: %1 and %2.</source>
        <translation>Sie wurden mit verschiedenen Befehlssätzen berechnet: %1 und %2.</translation>
    </message>
    <message>
        <source>They were calibrated on different texts (%1 and %2).</source>
        <translation>Sie wurden mit verschiedenen Texten kalibriert (%1 und %2).</translation>
    </message>
    <message>
        <source>One recipe, but worked out to different numbers (%1 and %2).</source>
        <translation>Ein Rezept, aber mit verschiedenen Zahlen berechnet (%1 und %2).</translation>
    </message>
    <message>
        <source>Made by version %1 of the program; this is %2.</source>
        <translation>Von Version %1 des Programms; dies ist %2.</translation>
    </message>
    <message>
        <source>Computed with the instruction set %1; now it would be %2.</source>
        <translation>Mit dem Befehlssatz %1 berechnet; jetzt wäre es %2.</translation>
    </message>
    <message>
        <source>Made with another model of the same name than the open one (%1, now %2).</source>
        <translation>Von einem anderen Modell gleichen Namens als dem geöffneten (%1, jetzt %2).</translation>
    </message>
    <message>
        <source>The recipe was worked out to other numbers than now (%1, now %2).</source>
        <translation>Das Rezept wurde mit anderen Zahlen berechnet als jetzt (%1, jetzt %2).</translation>
    </message>
    <message>
        <source>An unfinished run of these configurations is in the run store, but this evaluation begins anew.</source>
        <translation>Ein unvollendeter Lauf dieser Konfigurationen liegt im Speicher der Läufe, aber diese Auswertung beginnt neu.</translation>
    </message>
</context>
<context>
    <name>qs::SampleBrowser</name>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>chosen by both</source>
        <translation>von beiden gewählt</translation>
    </message>
    <message>
        <source>chosen by %1</source>
        <translation>gewählt von %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>log-likelihood %1 | %2</source>
        <translation>Log-Likelihood %1 | %2</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Token by token needs the model: open %1. What is stored is shown.</source>
        <translation>Für die Ansicht Token für Token ist das Modell nötig: %1 öffnen. Gezeigt wird, was gespeichert ist.</translation>
    </message>
    <message>
        <source>%1 was imported: its items can be compared, but not computed again.</source>
        <translation>%1 wurde importiert: Die Items lassen sich vergleichen, aber nicht neu berechnen.</translation>
    </message>
    <message>
        <source>%1 was made with another model: open %2 to see its tokens. What is stored is shown.</source>
        <translation>%1 stammt von einem anderen Modell: %2 öffnen, um die Token zu sehen. Gezeigt wird, was gespeichert ist.</translation>
    </message>
    <message>
        <source>The text of this item is not stored with the run; its sums are shown.</source>
        <translation>Der Text dieses Items ist nicht mit dem Lauf gespeichert; gezeigt werden seine Summen.</translation>
    </message>
    <message>
        <source>The two runs cut this text into different tokens, so they cannot stand side by side.</source>
        <translation>Die beiden Läufe zerlegen diesen Text in verschiedene Token und können nicht nebeneinander stehen.</translation>
    </message>
    <message>
        <source>Tokens %1 to %2</source>
        <translation>Token %1 bis %2</translation>
    </message>
    <message>
        <source>%1 was worked out to other numbers when the run was made (another calibration text or version of the program): its tokens cannot be computed again.</source>
        <translation>%1 wurde für diesen Lauf mit anderen Zahlen berechnet (anderer Kalibriertext oder andere Programmversion): Seine Token können nicht noch einmal berechnet werden.</translation>
    </message>
</context>
<context>
    <name>qs::SampleModel</name>
    <message>
        <source>The right choice</source>
        <translation>Die richtige Antwort</translation>
    </message>
    <message>
        <source>✓ right or ✗ wrong, and what was chosen; the log-likelihood of a text</source>
        <translation>✓ richtig oder ✗ falsch und was gewählt wurde; die Log-Likelihood eines Textes</translation>
    </message>
    <message>
        <source>Probability of the right choice among the choices, second run minus first</source>
        <translation>Wahrscheinlichkeit der richtigen unter den Antworten, zweiter Lauf minus erster</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Dieser Lauf</translation>
    </message>
    <message>
        <source>Δp</source>
        <translation>Δp</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>qs::SampleTokensView</name>
    <message>
        <source>What did each of them find likely?</source>
        <translation>Was fand jeder von ihnen wahrscheinlich?</translation>
    </message>
    <message>
        <source>Part of the text</source>
        <translation>Teil des Textes</translation>
    </message>
    <message>
        <source>Part of the text that is shown, and by how much its log-likelihood changes</source>
        <translation>Gezeigter Teil des Textes, und um wie viel sich seine Log-Likelihood ändert</translation>
    </message>
    <message>
        <source>Below each token its log-probability: %1 above, %2 below. Orange: more likely in %2, blue: less likely. Framed darkly: what is scored.</source>
        <translation>Unter jedem Token seine Log-Wahrscheinlichkeit: oben %1, unten %2. Orange: wahrscheinlicher in %2, blau: weniger wahrscheinlich. Dunkel umrahmt: was bewertet wird.</translation>
    </message>
    <message>
        <source>part %1 of %2: %3</source>
        <translation>Teil %1 von %2: %3</translation>
    </message>
    <message>
        <source>Natural logarithm of the probability</source>
        <translation>Natürlicher Logarithmus der Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
</context>
<context>
    <name>qs::SamplesPanel</name>
    <message>
        <source>Task whose items are listed</source>
        <translation>Aufgabe, deren Items aufgelistet sind</translation>
    </message>
    <message>
        <source>Run that is shown beside the reference</source>
        <translation>Lauf, der neben der Referenz gezeigt wird</translation>
    </message>
    <message>
        <source>Which items are listed</source>
        <translation>Welche Items aufgelistet sind</translation>
    </message>
    <message>
        <source>all items</source>
        <translation>alle Items</translation>
    </message>
    <message>
        <source>flips</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>right → wrong</source>
        <translation>richtig → falsch</translation>
    </message>
    <message>
        <source>wrong → right</source>
        <translation>falsch → richtig</translation>
    </message>
    <message>
        <source>wrong in this run</source>
        <translation>falsch in diesem Lauf</translation>
    </message>
    <message>
        <source>Search in the text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Voriges Item</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Nächstes Item</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>all tasks</source>
        <translation>alle Aufgaben</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No item passes the filter.</source>
        <translation>Kein Item passt zum Filter.</translation>
    </message>
    <message>
        <source>Tick runs in the list to browse their items.</source>
        <translation>Läufe in der Liste ankreuzen, um ihre Items durchzusehen.</translation>
    </message>
</context>
<context>
    <name>qs::SamplingControls</name>
    <message>
        <source>How many tokens each configuration may add</source>
        <translation>Wie viele Token jede Konfiguration anfügen darf</translation>
    </message>
    <message>
        <source>&amp;Tokens</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>Greedy takes the most likely token every time. Drawn takes a random one by its probability; all configurations are given the same luck, so that they part where the model changed.</source>
        <translation>Greedy nimmt immer das wahrscheinlichste Token. Gezogen nimmt ein zufälliges nach seiner Wahrscheinlichkeit; alle Konfigurationen erhalten denselben Zufall, sodass sie sich dort trennen, wo sich das Modell geändert hat.</translation>
    </message>
    <message>
        <source>greedy</source>
        <translation>greedy</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>gezogen</translation>
    </message>
    <message>
        <source>Next to&amp;ken</source>
        <translation>Nächstes To&amp;ken</translation>
    </message>
    <message>
        <source>Probabilities are sharpened below 1 and flattened above 1 before drawing</source>
        <translation>Vor dem Ziehen werden Wahrscheinlichkeiten unter 1 geschärft und über 1 abgeflacht</translation>
    </message>
    <message>
        <source>Te&amp;mperature</source>
        <translation>Te&amp;mperatur</translation>
    </message>
    <message>
        <source>Draw from this many of the most likely tokens</source>
        <translation>Aus so vielen der wahrscheinlichsten Token ziehen</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Draw from the fewest tokens that together hold this share of the probability</source>
        <translation>Aus den wenigsten Token ziehen, die zusammen diesen Anteil der Wahrscheinlichkeit haben</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>The same seed draws the same text again</source>
        <translation>Derselbe Seed zieht denselben Text noch einmal</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>See&amp;d</translation>
    </message>
</context>
<context>
    <name>qs::ScalingControls</name>
    <message>
        <source>zero point</source>
        <translation>Nullpunkt</translation>
    </message>
    <message>
        <source>Scale type</source>
        <translation>Skalentyp</translation>
    </message>
    <message>
        <source>real scales</source>
        <translation>reelle Skalen</translation>
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
        <translation>Welche Zahlen eine Skala sein darf: beliebige; Zweierpotenzen (E8M0) wie in MXFP4, MXFP6 und MXFP8; oder 8-Bit-Gleitkommazahlen mal eine Skala des ganzen Tensors wie in NVFP4</translation>
    </message>
    <message>
        <source>Rounding of the scales</source>
        <translation>Rundung der Skalen</translation>
    </message>
    <message>
        <source>Which power of two a block gets: floor is the OCP specification&apos;s rule and may clip the largest values; rceil never clips</source>
        <translation>Welche Zweierpotenz ein Block erhält: floor ist die Regel der OCP-Spezifikation und kann die größten Werte kappen; rceil kappt nie</translation>
    </message>
    <message>
        <source>Asymmetric: the grid reaches from the smallest to the largest value</source>
        <translation>Asymmetrisch: Das Gitter reicht vom kleinsten bis zum größten Wert</translation>
    </message>
</context>
<context>
    <name>qs::ScatterView</name>
    <message>
        <source>Arrow keys go to the next site in their direction.</source>
        <translation>Die Pfeiltasten gehen zur nächsten Stelle in ihrer Richtung.</translation>
    </message>
    <message>
        <source>No sites to show</source>
        <translation>Keine Stellen zum Anzeigen</translation>
    </message>
    <message>
        <source>ratio %1</source>
        <translation>Verhältnis %1</translation>
    </message>
</context>
<context>
    <name>qs::ScoreChart</name>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95 % von</translation>
    </message>
    <message>
        <source>95 % to</source>
        <translation>95 % bis</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Metric that the picture shows</source>
        <translation>Metrik, die das Bild zeigt</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>Zufall</translation>
    </message>
</context>
<context>
    <name>qs::SelectionText</name>
    <message numerus="yes">
        <source>%1 in every block (%n sites)</source>
        <translation>
            <numerusform>%1 in jedem Block (%n Stelle)</numerusform>
            <numerusform>%1 in jedem Block (%n Stellen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>block %1 (%n sites)</source>
        <translation>
            <numerusform>Block %1 (%n Stelle)</numerusform>
            <numerusform>Block %1 (%n Stellen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all blocks (%n sites)</source>
        <translation>
            <numerusform>alle Blöcke (%n Stelle)</numerusform>
            <numerusform>alle Blöcke (%n Stellen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected: %1. The values shown are those of %2.</source>
        <translation>Ausgewählt: %1. Die gezeigten Werte sind die von %2.</translation>
    </message>
</context>
<context>
    <name>qs::SensitivityPanel</name>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>KL alone</source>
        <translation>KL allein</translation>
    </message>
    <message>
        <source>Divergence from full precision, in nats per token, when only this part is quantized</source>
        <translation>Divergenz von der vollen Genauigkeit, in Nat pro Token, wenn nur dieser Teil quantisiert ist</translation>
    </message>
    <message>
        <source>KL without</source>
        <translation>KL ohne</translation>
    </message>
    <message>
        <source>Divergence when everything but this part is quantized</source>
        <translation>Divergenz, wenn alles außer diesem Teil quantisiert ist</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespart</translation>
    </message>
    <message>
        <source>How much smaller the whole recipe&apos;s divergence gets when this part stays in full precision</source>
        <translation>Um wie viel die Divergenz des ganzen Rezepts sinkt, wenn dieser Teil in voller Genauigkeit bleibt</translation>
    </message>
    <message>
        <source>Same top token (%)</source>
        <translation>Gleiches Top-Token (%)</translation>
    </message>
    <message>
        <source>Share of the positions where the most likely token stays the same, when only this part is quantized</source>
        <translation>Anteil der Positionen, an denen das wahrscheinlichste Token gleich bleibt, wenn nur dieser Teil quantisiert ist</translation>
    </message>
    <message>
        <source>Which parts of the model suffer from the recipe?</source>
        <translation>Welche Teile des Modells leiden unter dem Rezept?</translation>
    </message>
    <message>
        <source>Sensitivity, the most damaging part first</source>
        <translation>Empfindlichkeit, der schädlichste Teil zuerst</translation>
    </message>
    <message>
        <source>Run the analysis: every part is quantized alone, and everything but each part. The divergence from full precision on a text says what it costs.</source>
        <translation>Analyse starten: Jeder Teil wird allein quantisiert, und alles außer jedem Teil. Die Divergenz von der vollen Genauigkeit an einem Text sagt, was er kostet.</translation>
    </message>
    <message>
        <source>&amp;Leave selected in full precision</source>
        <translation>Auswahl in &amp;voller Genauigkeit lassen</translation>
    </message>
    <message>
        <source>Changes the recipe, as one step that can be undone; then run again to see what it brought</source>
        <translation>Ändert das Rezept, als ein Schritt, der sich rückgängig machen lässt; danach erneut starten, um die Wirkung zu sehen</translation>
    </message>
    <message>
        <source>Show on the &amp;map</source>
        <translation>Auf der &amp;Karte zeigen</translation>
    </message>
    <message>
        <source>The overview, coloured by sensitivity</source>
        <translation>Die Übersicht, nach Empfindlichkeit gefärbt</translation>
    </message>
    <message>
        <source>single sites</source>
        <translation>einzelne Stellen</translation>
    </message>
    <message>
        <source>sites with one input</source>
        <translation>Stellen mit gemeinsamem Eingang</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>What is switched between full precision and quantized as one: q, k and v share one input, and so do gate and up</source>
        <translation>Was gemeinsam zwischen voller Genauigkeit und quantisiert umgeschaltet wird: q, k und v haben einen gemeinsamen Eingang, gate und up ebenso</translation>
    </message>
    <message>
        <source>&amp;Parts</source>
        <translation>&amp;Teile</translation>
    </message>
    <message>
        <source>Tokens of the text that divergences are measured on: the text in the model panel, or the built-in one. More are slower and steadier.</source>
        <translation>Token des Textes, an dem Divergenzen gemessen werden: der Text im Modellbereich oder der eingebaute. Mehr sind langsamer und stabiler.</translation>
    </message>
    <message>
        <source>&amp;Tokens</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <translation>&amp;Analysieren</translation>
    </message>
    <message>
        <source>Takes its turn with evaluations. What was measured is kept: running again goes on.</source>
        <translation>Reiht sich bei den Auswertungen ein. Gemessenes bleibt erhalten: Erneutes Starten setzt fort.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What was measured is kept</source>
        <translation>Gemessenes bleibt erhalten</translation>
    </message>
    <message>
        <source>Progress of the analysis</source>
        <translation>Fortschritt der Analyse</translation>
    </message>
    <message>
        <source>Recipe: %1</source>
        <translation>Rezept: %1</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Wartet, bis es an der Reihe ist</translation>
    </message>
    <message>
        <source>%1: with everything quantized KL %2, the same top token at %3 of the positions</source>
        <translation>%1: alles quantisiert KL %2, gleiches Top-Token an %3 der Positionen</translation>
    </message>
</context>
<context>
    <name>qs::Session</name>
    <message>
        <source>load %1</source>
        <translation>%1 laden</translation>
    </message>
    <message>
        <source>method %1</source>
        <translation>Methode %1</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>%1 ändern</translation>
    </message>
</context>
<context>
    <name>qs::SiteMapView</name>
    <message>
        <source>block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>No sites to show</source>
        <translation>Keine Stellen zum Anzeigen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Arrow keys choose a site. R selects its role in every block, B its block, A all, S the site alone.</source>
        <translation>Die Pfeiltasten wählen eine Stelle. R wählt ihre Rolle in jedem Block, B ihren Block, A alle, S die Stelle allein.</translation>
    </message>
    <message>
        <source>Select %1 in every block</source>
        <translation>%1 in jedem Block auswählen</translation>
    </message>
    <message>
        <source>Select block %1</source>
        <translation>Block %1 auswählen</translation>
    </message>
</context>
<context>
    <name>qs::SiteTreeModel</name>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>The lowest SQNR of the sites in this block</source>
        <translation>Das niedrigste SQNR der Stellen in diesem Block</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) need a look</source>
        <translation>
            <numerusform>%n Stelle prüfen</numerusform>
            <numerusform>%n Stellen prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Number formats: weights · activations</source>
        <translation>Zahlenformate: Gewichte · Aktivierungen</translation>
    </message>
    <message>
        <source>Signal to quantization noise ratio of the worse operand, in decibels</source>
        <translation>Signal-Quantisierungsrausch-Verhältnis des schlechteren Operanden, in Dezibel</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
</context>
<context>
    <name>qs::SliceBox</name>
    <message>
        <source>Part of the tensor</source>
        <translation>Teil des Tensors</translation>
    </message>
    <message>
        <source>All values, or one channel or row alone with the grid that it gets</source>
        <translation>Alle Werte oder ein Kanal oder eine Zeile allein mit dem zugehörigen Gitter</translation>
    </message>
    <message>
        <source>All values</source>
        <translation>Alle Werte</translation>
    </message>
    <message>
        <source>One channel</source>
        <translation>Ein Kanal</translation>
    </message>
    <message>
        <source>One token</source>
        <translation>Ein Token</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Welcher</translation>
    </message>
    <message>
        <source>Number of the channel or row, from 0</source>
        <translation>Nummer des Kanals oder der Zeile, ab 0</translation>
    </message>
    <message>
        <source>One output channel</source>
        <translation>Ein Ausgangskanal</translation>
    </message>
</context>
<context>
    <name>qs::TableCopy</name>
    <message>
        <source>&amp;Copy the selected rows</source>
        <translation>Ausgewählte Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the &amp;table as CSV</source>
        <translation>&amp;Tabelle als CSV kopieren</translation>
    </message>
    <message>
        <source>&amp;Save the table as CSV…</source>
        <translation>Tabelle als CSV &amp;speichern…</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
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
        <translation>Kopieren oder speichern</translation>
    </message>
    <message>
        <source>Copy or save the table as CSV, Markdown or LaTeX</source>
        <translation>Die Tabelle als CSV, Markdown oder LaTeX kopieren oder speichern</translation>
    </message>
    <message>
        <source>Copy or save the table</source>
        <translation>Tabelle kopieren oder speichern</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation>Als Markdown speichern…</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Copy as LaTeX</source>
        <translation>Als LaTeX kopieren</translation>
    </message>
    <message>
        <source>Save as LaTeX…</source>
        <translation>Als LaTeX speichern…</translation>
    </message>
    <message>
        <source>LaTeX (*.tex)</source>
        <translation>LaTeX (*.tex)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
</context>
<context>
    <name>qs::Tables</name>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Largest |x|</source>
        <translation>Größtes |x|</translation>
    </message>
    <message>
        <source>The largest magnitude in the channel</source>
        <translation>Der größte Betrag im Kanal</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
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
        <translation>Median</translation>
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
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Std. deviation</source>
        <translation>Standardabw.</translation>
    </message>
    <message>
        <source>Kurtosis</source>
        <translation>Kurtosis</translation>
    </message>
    <message>
        <source>Fourth moment over squared variance; a Gaussian has 3</source>
        <translation>Viertes Moment durch Varianz zum Quadrat; eine Gauß-Verteilung hat 3</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Anteil (%)</translation>
    </message>
    <message>
        <source>The first that the cell covers</source>
        <translation>Der erste, den die Zelle umfasst</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Output channel</source>
        <translation>Ausgangskanal</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Bits (s e m)</source>
        <translation>Bits (v e m)</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Sign, exponent, mantissa; two&apos;s complement for integers</source>
        <translation>Vorzeichen, Exponent, Mantisse; Zweierkomplement bei ganzen Zahlen</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Genutzt</translation>
    </message>
    <message>
        <source>Values of the tensor that take this code</source>
        <translation>Werte des Tensors, die diesen Code annehmen</translation>
    </message>
    <message>
        <source>Largest value</source>
        <translation>Größter Wert</translation>
    </message>
    <message>
        <source>The value of largest magnitude</source>
        <translation>Der Wert mit dem größten Betrag</translation>
    </message>
    <message>
        <source>× the usual</source>
        <translation>× üblich</translation>
    </message>
    <message>
        <source>Its magnitude over the median of all channels&apos; largest magnitudes</source>
        <translation>Sein Betrag geteilt durch den Median der größten Beträge aller Kanäle</translation>
    </message>
    <message>
        <source>Its magnitude over the median of all rows&apos; largest magnitudes</source>
        <translation>Sein Betrag geteilt durch den Median der größten Beträge aller Zeilen</translation>
    </message>
    <message>
        <source>Bit</source>
        <translation>Bit</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Value when flipped</source>
        <translation>Wert nach Kippen</translation>
    </message>
    <message>
        <source>Inter-channel variance</source>
        <translation>Varianz zwischen Kanälen</translation>
    </message>
    <message>
        <source>Intra-channel variance</source>
        <translation>Varianz in Kanälen</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Inter- over intra-channel variance</source>
        <translation>Varianz zwischen durch Varianz in Kanälen</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Values that lie in the bin once they are quantized</source>
        <translation>Werte, die nach der Quantisierung in der Klasse liegen</translation>
    </message>
    <message>
        <source>Grid value</source>
        <translation>Gitterwert</translation>
    </message>
    <message>
        <source>Values from here on become it</source>
        <translation>Werte ab hier werden zu ihm</translation>
    </message>
    <message>
        <source>Values (%)</source>
        <translation>Werte (%)</translation>
    </message>
    <message>
        <source>Squared error (%)</source>
        <translation>Quadratischer Fehler (%)</translation>
    </message>
</context>
<context>
    <name>qs::TokenFlowView</name>
    <message>
        <source>Continuations side by side</source>
        <translation>Fortsetzungen nebeneinander</translation>
    </message>
    <message>
        <source>parts at token %1</source>
        <translation>trennt sich bei Token %1</translation>
    </message>
    <message>
        <source>the same so far</source>
        <translation>bisher gleich</translation>
    </message>
    <message>
        <source>the same text</source>
        <translation>derselbe Text</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>two facts side by side</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>perplexity under full precision %1</source>
        <translation>Perplexität bei voller Genauigkeit %1</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>the context of %1 tokens is full</source>
        <translation>der Kontext von %1 Token ist voll</translation>
    </message>
    <message>
        <source>Token %1 of %2: %3</source>
        <translation>Token %1 von %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (would prefer %3, %4)</source>
        <translation>%1: %2 (bevorzugt %3, %4)</translation>
    </message>
</context>
<context>
    <name>qs::TokenView</name>
    <message>
        <source>Tokens with their log-probabilities</source>
        <translation>Token mit ihren Log-Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>%1: log-probability %2, probability %3</source>
        <translation>%1: Log-Wahrscheinlichkeit %2, Wahrscheinlichkeit %3</translation>
    </message>
    <message>
        <source>Nothing predicts it.</source>
        <translation>Nichts sagt es vorher.</translation>
    </message>
</context>
<context>
    <name>qs::TransformPictures</name>
    <message>
        <source>How different are the channels before the transform?</source>
        <translation>Wie verschieden sind die Kanäle vor der Transformation?</translation>
    </message>
    <message>
        <source>Which values are large before the transform?</source>
        <translation>Welche Werte sind vor der Transformation groß?</translation>
    </message>
    <message>
        <source>How different are the channels after it?</source>
        <translation>Wie verschieden sind die Kanäle danach?</translation>
    </message>
    <message>
        <source>Which values are large after it?</source>
        <translation>Welche Werte sind danach groß?</translation>
    </message>
    <message>
        <source>Work out</source>
        <translation>Berechnen</translation>
    </message>
    <message>
        <source>Runs the recipe&apos;s method for this site and those that share its input</source>
        <translation>Führt die Methode des Rezepts für diese Stelle und die mit demselben Eingang aus</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stops working the method out</source>
        <translation>Bricht die Berechnung der Methode ab</translation>
    </message>
    <message>
        <source>Heat maps</source>
        <translation>Heatmaps</translation>
    </message>
    <message>
        <source>Heat maps instead of magnitude bands</source>
        <translation>Heatmaps statt Betragsbänder</translation>
    </message>
    <message>
        <source>The recipe leaves this operand in full precision, or there is nothing to show.</source>
        <translation>Das Rezept lässt diesen Operanden in voller Genauigkeit, oder es gibt nichts zu zeigen.</translation>
    </message>
    <message>
        <source>What the method %1 does to this site is not worked out yet: it has to look at a calibration text first.</source>
        <translation>Was die Methode %1 mit dieser Stelle macht, ist noch nicht berechnet: Sie muss zuerst einen Kalibriertext betrachten.</translation>
    </message>
    <message>
        <source>Working out %1 for this site…</source>
        <translation>%1 wird für diese Stelle berechnet…</translation>
    </message>
    <message>
        <source>The method %1 cannot be worked out: %2</source>
        <translation>Die Methode %1 lässt sich nicht berechnen: %2</translation>
    </message>
    <message>
        <source>The method %1 changes nothing here before rounding.</source>
        <translation>Die Methode %1 ändert hier vor der Rundung nichts.</translation>
    </message>
    <message>
        <source>Spread of the channels: %1 octaves before, %2 after.</source>
        <translation>Streuung der Kanäle: %1 Oktaven vorher, %2 nachher.</translation>
    </message>
    <message>
        <source>output channel</source>
        <translation>Ausgangskanal</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
</context>
<context>
    <name>qs::Transformed</name>
    <message>
        <source>%1, after the transform</source>
        <translation>%1, nach der Transformation</translation>
    </message>
    <message>
        <source>Every channel is scaled; the weights take the inverse (smoothing, migration).</source>
        <translation>Jeder Kanal wird skaliert; die Gewichte erhalten den Kehrwert (Glättung, Migration).</translation>
    </message>
    <message>
        <source>Channels are split, dropped and reordered: %1 become %2.</source>
        <translation>Kanäle werden geteilt, verworfen und umgeordnet: Aus %1 werden %2.</translation>
    </message>
    <message numerus="yes">
        <source>Blocks of %n channel(s) are rotated by a randomized Hadamard matrix.</source>
        <translation>
            <numerusform>Blöcke von %n Kanal werden mit einer randomisierten Hadamard-Matrix gedreht.</numerusform>
            <numerusform>Blöcke von %n Kanälen werden mit einer randomisierten Hadamard-Matrix gedreht.</numerusform>
        </translation>
    </message>
    <message>
        <source>A constant per channel is added.</source>
        <translation>Eine Konstante pro Kanal wird addiert.</translation>
    </message>
    <message numerus="yes">
        <source>Every channel is shifted up by 0 to %n octave(s): its pre-shifted exponent bias.</source>
        <translation>
            <numerusform>Jeder Kanal wird um 0 bis %n Oktave nach oben verschoben: sein vorverschobener Exponenten-Bias.</numerusform>
            <numerusform>Jeder Kanal wird um 0 bis %n Oktaven nach oben verschoben: sein vorverschobener Exponenten-Bias.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qs::TryPanel</name>
    <message>
        <source>Full precision</source>
        <translation>Volle Genauigkeit</translation>
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
        <translation>Der Text, den jede Konfiguration fortsetzt (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Write the beginning of a text</source>
        <translation>Den Anfang eines Textes schreiben</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Continue the prompt (Ctrl+Return)</source>
        <translation>Den Prompt fortsetzen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>Stop after the current token; the text so far stays</source>
        <translation>Nach dem aktuellen Token anhalten; der bisherige Text bleibt</translation>
    </message>
    <message>
        <source>C&amp;opy texts</source>
        <translation>Texte k&amp;opieren</translation>
    </message>
    <message>
        <source>Copy all continuations under their names</source>
        <translation>Alle Fortsetzungen unter ihren Namen kopieren</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>How recipes are computed</source>
        <translation>Wie Rezepte gerechnet werden</translation>
    </message>
    <message>
        <source>packed codes</source>
        <translation>gepackte Codes</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>Packed: codes are multiplied as integers. Simulated: values on the grid, in f32. Formats whose values are integers give the same bits either way.</source>
        <translation>Gepackt: Codes werden ganzzahlig multipliziert. Simuliert: Werte auf dem Gitter, in f32. Formate mit ganzzahligen Werten liefern auf beide Arten dieselben Bits.</translation>
    </message>
    <message>
        <source>The line under a token is as long as the token is probable, and doubtful tokens are shaded. A flag marks where a text parts from the first one; a ring marks tokens where the configurations have different favourites.</source>
        <translation>Die Linie unter einem Token ist so lang, wie das Token wahrscheinlich ist, und unsichere Token sind schattiert. Eine Fahne markiert, wo sich ein Text vom ersten trennt; ein Ring markiert Token, bei denen die Konfigurationen verschiedene Favoriten haben.</translation>
    </message>
    <message>
        <source>Probabilities of the selected token</source>
        <translation>Wahrscheinlichkeiten des ausgewählten Tokens</translation>
    </message>
    <message>
        <source>Write a prompt first.</source>
        <translation>Zuerst einen Prompt schreiben.</translation>
    </message>
    <message>
        <source>Tick at least one configuration.</source>
        <translation>Mindestens eine Konfiguration ankreuzen.</translation>
    </message>
    <message>
        <source>Press Continue to see the configurations write.</source>
        <translation>Fortsetzen drücken, um die Konfigurationen schreiben zu sehen.</translation>
    </message>
    <message>
        <source>Select a token to see its probability under every configuration.</source>
        <translation>Ein Token auswählen, um seine Wahrscheinlichkeit in jeder Konfiguration zu sehen.</translation>
    </message>
    <message>
        <source>Token %1 of %2: %3, after the same text for all</source>
        <translation>Token %1 von %2: %3, nach demselben Text für alle</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Who reads the text before the token</source>
        <translation>Wer den Text vor dem Token liest</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Of this token, by the configuration&apos;s own softmax (temperature 1)</source>
        <translation>Dieses Tokens, nach dem eigenen Softmax der Konfiguration (Temperatur 1)</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>1: its favourite</source>
        <translation>1: ihr Favorit</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a token and its probability</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Favourite %1</source>
        <translation>Favorit %1</translation>
    </message>
    <message>
        <source>What the configuration would rather write here, and its probability</source>
        <translation>Was die Konfiguration hier lieber schriebe, und dessen Wahrscheinlichkeit</translation>
    </message>
</context>
<context>
    <name>qs::VariancePicture</name>
    <message>
        <source>intra-channel variance</source>
        <translation>Varianz innerhalb der Kanäle</translation>
    </message>
    <message>
        <source>inter-channel variance</source>
        <translation>Varianz zwischen den Kanälen</translation>
    </message>
    <message>
        <source>Open a model to see all its sites at once.</source>
        <translation>Ein Modell öffnen, um alle seine Stellen auf einmal zu sehen.</translation>
    </message>
    <message>
        <source>In which weights do the channels differ most?</source>
        <translation>In welchen Gewichten unterscheiden sich die Kanäle am stärksten?</translation>
    </message>
    <message>
        <source>In which activations do the channels differ most?</source>
        <translation>In welchen Aktivierungen unterscheiden sich die Kanäle am stärksten?</translation>
    </message>
    <message>
        <source>Towards the upper left, the channels differ from each other more than the values within a channel do: there a bias per channel helps most. On the dotted line both are equal. Click a mark to select its site. Marks of q, k and v lie on each other where they share an input, and so do gate and up.</source>
        <translation>Nach links oben hin unterscheiden sich die Kanäle stärker voneinander als die Werte innerhalb eines Kanals: Dort hilft ein Bias pro Kanal am meisten. Auf der gepunkteten Linie ist beides gleich. Klick auf eine Marke wählt ihre Stelle aus. Marken von q, k und v liegen übereinander, wo sie einen Eingang teilen, gate und up ebenso.</translation>
    </message>
</context>
<context>
    <name>qs::WelcomePage</name>
    <message>
        <source>Close the welcome (Esc)</source>
        <translation>Begrüßung schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the welcome</source>
        <translation>Begrüßung schließen</translation>
    </message>
    <message>
        <source>Welcome to Quantoscope</source>
        <translation>Willkommen bei Quantoscope</translation>
    </message>
    <message>
        <source>Show this page at start</source>
        <translation>Diese Seite beim Start zeigen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Loslegen</translation>
    </message>
    <message>
        <source>Ten-minute tutorial</source>
        <translation>Zehn-Minuten-Tutorial</translation>
    </message>
    <message>
        <source>See outlier channels, watch FP4 fail on them, repair it, and prove it</source>
        <translation>Ausreißerkanäle sehen, FP4 an ihnen scheitern sehen, es reparieren und belegen</translation>
    </message>
    <message>
        <source>Look at the demo model</source>
        <translation>Das Demomodell betrachten</translation>
    </message>
    <message>
        <source>A small language model that comes with the program</source>
        <translation>Ein kleines Sprachmodell, das mit dem Programm kommt</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Modelldatei öffnen…</translation>
    </message>
    <message>
        <source>GGUF, safetensors or llama2.c</source>
        <translation>GGUF, safetensors oder llama2.c</translation>
    </message>
    <message>
        <source>Open a Hugging Face folder…</source>
        <translation>Hugging-Face-Ordner öffnen…</translation>
    </message>
    <message>
        <source>With config.json and safetensors files</source>
        <translation>Mit config.json und safetensors-Dateien</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Benutzerhandbuch</translation>
    </message>
    <message>
        <source>What each page shows, and what each number means</source>
        <translation>Was jede Seite zeigt und was jede Zahl bedeutet</translation>
    </message>
    <message>
        <source>Recent models</source>
        <translation>Zuletzt geöffnete Modelle</translation>
    </message>
    <message>
        <source>None yet. A file or a folder can also be dropped on the window.</source>
        <translation>Noch keine. Dateien und Ordner lassen sich auch auf das Fenster ziehen.</translation>
    </message>
    <message>
        <source>An instrument for low-bit transformers: see what the numbers of a model look like, tune the number format that holds them, and prove what it costs.</source>
        <translation>Ein Instrument für Transformer mit wenigen Bits: sehen, wie die Zahlen eines Modells aussehen, das Zahlenformat abstimmen, das sie aufnimmt, und belegen, was es kostet.</translation>
    </message>
    <message>
        <source>%1 is already open behind this page.</source>
        <translation>%1 ist hinter dieser Seite schon geöffnet.</translation>
    </message>
</context>
</TS>
