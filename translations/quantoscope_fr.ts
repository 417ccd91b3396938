<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>qs::BandsView</name>
    <message>
        <source>Left and right arrow keys move a channel mark whose numbers are read out.</source>
        <translation>Les flèches gauche et droite déplacent un repère de canal dont les valeurs sont lues à voix haute.</translation>
    </message>
    <message>
        <source>min–max</source>
        <translation>min–max</translation>
    </message>
    <message>
        <source>1–99 %</source>
        <translation>1–99&#xa0;%</translation>
    </message>
    <message>
        <source>25–75 %</source>
        <translation>25–75&#xa0;%</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>grid&apos;s end</source>
        <translation>fin de la grille</translation>
    </message>
    <message>
        <source>No channels to show</source>
        <translation>Aucun canal à afficher</translation>
    </message>
    <message>
        <source>magnitude</source>
        <translation>amplitude</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>channels, largest first</source>
        <translation>canaux, du plus grand au plus petit</translation>
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
min %2   1&#xa0;% %3   25&#xa0;% %4
médiane %5
75&#xa0;% %6   99&#xa0;% %7   max %8</translation>
    </message>
    <message>
        <source>grid&apos;s end ±%1</source>
        <translation>fin de la grille ±%1</translation>
    </message>
</context>
<context>
    <name>qs::BitPatternView</name>
    <message>
        <source>Left and right arrow keys go from bit to bit, Space flips the marked one.</source>
        <translation>Les flèches gauche et droite passent de bit en bit, Espace inverse le bit marqué.</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>signe</translation>
    </message>
    <message>
        <source>exponent %1</source>
        <translation>exposant %1</translation>
    </message>
    <message>
        <source>mantissa %1</source>
        <translation>mantisse %1</translation>
    </message>
    <message>
        <source>counts %1</source>
        <translation>compte pour %1</translation>
    </message>
    <message>
        <source>index %1</source>
        <translation>indice %1</translation>
    </message>
    <message>
        <source>%1 steps of %2 = %3</source>
        <translation>%1 pas de %2 = %3</translation>
    </message>
    <message>
        <source>entry %1 of the table, times the scale = %2</source>
        <translation>entrée %1 de la table, multipliée par l’échelle = %2</translation>
    </message>
    <message>
        <source>This pattern encodes no number: it is kept for infinity or NaN.</source>
        <translation>Ce motif ne code aucun nombre&#xa0;: il est réservé à l’infini ou à NaN.</translation>
    </message>
    <message>
        <source>Two&apos;s complement: the bits count steps, the highest one downwards.</source>
        <translation>Complément à deux&#xa0;: les bits comptent des pas, celui de poids fort vers le bas.</translation>
    </message>
    <message>
        <source>The bits are the number of a table entry: flipping one may jump anywhere.</source>
        <translation>Les bits sont le numéro d’une entrée de table&#xa0;: en inverser un peut mener n’importe où.</translation>
    </message>
    <message>
        <source>All exponent and mantissa bits are 0: this is zero, with a sign that means nothing.</source>
        <translation>Tous les bits d’exposant et de mantisse sont à 0&#xa0;: c’est zéro, avec un signe sans signification.</translation>
    </message>
    <message>
        <source>All exponent bits are 0: a subnormal number. There is no leading one, so the steps stay as fine as in the octave above.</source>
        <translation>Tous les bits d’exposant sont à 0&#xa0;: nombre dénormalisé. Il n’y a pas de 1 implicite, les pas restent donc aussi fins que dans l’octave supérieure.</translation>
    </message>
    <message>
        <source>The exponent chooses the octave, the mantissa the step inside it. The bias moves all octaves together.</source>
        <translation>L’exposant choisit l’octave, la mantisse le pas dans l’octave. Le biais déplace toutes les octaves ensemble.</translation>
    </message>
    <message>
        <source>Full precision: choose a format</source>
        <translation>Pleine précision&#xa0;: choisir un format</translation>
    </message>
    <message>
        <source>s</source>
        <comment>sign bit</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>exponent</source>
        <translation>exposant</translation>
    </message>
    <message>
        <source>mantissa</source>
        <translation>mantisse</translation>
    </message>
    <message>
        <source>two&apos;s complement</source>
        <translation>complément à deux</translation>
    </message>
    <message>
        <source>index</source>
        <translation>indice</translation>
    </message>
    <message>
        <source>%1
flipped: %2 becomes %3</source>
        <translation>%1
inversé&#xa0;: %2 devient %3</translation>
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
        <translation>Arrondi</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>What numbers the scale of a block may be</source>
        <translation>Valeurs que peut prendre l’échelle d’un bloc</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>nombre quelconque</translation>
    </message>
    <message>
        <source>power of two (E8M0)</source>
        <translation>puissance de 2 (E8M0)</translation>
    </message>
    <message>
        <source>8-bit float (E4M3)</source>
        <translation>flottant 8 bits (E4M3)</translation>
    </message>
    <message>
        <source>Rounding of the scale</source>
        <translation>Arrondi de l’échelle</translation>
    </message>
    <message>
        <source>Which power of two a block gets: floor may clip the largest values, rceil never does</source>
        <translation>Puissance de deux attribuée à un bloc&#xa0;: floor peut écrêter les plus grandes valeurs, rceil jamais</translation>
    </message>
    <message>
        <source>Values per block</source>
        <translation>Valeurs par bloc</translation>
    </message>
    <message>
        <source>How many neighbouring values share a scale</source>
        <translation>Nombre de valeurs voisines qui partagent une échelle</translation>
    </message>
    <message>
        <source>whole tensor</source>
        <translation>tenseur entier</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>A block of largest magnitude %1 gets a grid that ends at %2: the scale is rounded to three mantissa bits, at most 6 % off.</source>
        <translation>Un bloc dont la plus grande amplitude est %1 reçoit une grille qui finit à %2&#xa0;: l’échelle est arrondie à trois bits de mantisse, soit 6&#xa0;% d’écart au plus.</translation>
    </message>
    <message>
        <source>A block of largest magnitude %1 gets a grid that ends at %2 by floor, %3 by ceil, %4 by even and %5 by rceil. An end below the magnitude clips it; one far above wastes codes.</source>
        <translation>Un bloc dont la plus grande amplitude est %1 reçoit une grille qui finit à %2 avec floor, %3 avec ceil, %4 avec even et %5 avec rceil. Une fin inférieure à l’amplitude l’écrête&#xa0;; une fin bien supérieure gaspille des codes.</translation>
    </message>
</context>
<context>
    <name>qs::BudgetPanel</name>
    <message>
        <source>Name at least one format.</source>
        <translation>Indiquer au moins un format.</translation>
    </message>
    <message>
        <source>Which parts deserve more bits?</source>
        <translation>Quelles parties méritent plus de bits&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Bits per weight</source>
        <translation>&amp;Bits par poids</translation>
    </message>
    <message>
        <source>On average over all quantized weights, at most; scales of groups count</source>
        <translation>En moyenne sur tous les poids quantifiés, au plus&#xa0;; les échelles des groupes comptent</translation>
    </message>
    <message>
        <source>&amp;Formats</source>
        <translation>&amp;Formats</translation>
    </message>
    <message>
        <source>Candidates for the weights, separated by commas; none leaves a part in full precision. Activations change with them where the recipe gives both the same format.</source>
        <translation>Candidats pour les poids, séparés par des virgules&#xa0;; none laisse une partie en pleine précision. Les activations changent avec eux là où la recette donne aux deux le même format.</translation>
    </message>
    <message>
        <source>&amp;Points</source>
        <translation>&amp;Points</translation>
    </message>
    <message>
        <source>Of the curve that are measured</source>
        <translation>De la courbe qui sont mesurés</translation>
    </message>
    <message>
        <source>&amp;Tokens</source>
        <translation>&amp;Tokens</translation>
    </message>
    <message>
        <source>Tokens of the text that divergences are measured on: the text in the model panel, or the built-in one</source>
        <translation>Tokens du texte sur lequel les divergences sont mesurées&#xa0;: le texte du panneau du modèle, ou le texte intégré</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Takes its turn with evaluations. What was measured is kept: searching again goes on.</source>
        <translation>S’exécute à son tour parmi les évaluations. Ce qui a été mesuré est conservé&#xa0;: une nouvelle recherche continue.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What was measured is kept</source>
        <translation>Ce qui a été mesuré est conservé</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Progression de la recherche</translation>
    </message>
    <message>
        <source>What does each bit buy?</source>
        <translation>Que rapporte chaque bit&#xa0;?</translation>
    </message>
    <message>
        <source>Search: every part is measured under every candidate format, then the most useful bits are spent first.
The result is an ordinary recipe.</source>
        <translation>Rechercher&#xa0;: chaque partie est mesurée avec chaque format candidat, puis les bits les plus utiles sont dépensés en premier.
Le résultat est une recette ordinaire.</translation>
    </message>
    <message>
        <source>Points of the curve</source>
        <translation>Points de la courbe</translation>
    </message>
    <message>
        <source>Format of each part</source>
        <translation>Format de chaque partie</translation>
    </message>
    <message>
        <source>&amp;Use as the recipe</source>
        <translation>&amp;Utiliser comme recette</translation>
    </message>
    <message>
        <source>The chosen point becomes the current recipe, as one step that can be undone</source>
        <translation>Le point choisi devient la recette actuelle, en une seule étape annulable</translation>
    </message>
    <message>
        <source>Recipe: %1</source>
        <translation>Recette&#xa0;: %1</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>En attente de son tour</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Average bits per weight</source>
        <translation>Bits par poids en moyenne</translation>
    </message>
    <message>
        <source>KL</source>
        <translation>KL</translation>
    </message>
    <message>
        <source>Divergence from full precision, measured, in nats per token</source>
        <translation>Divergence par rapport à la pleine précision, mesurée, en nats par token</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Prédite</translation>
    </message>
    <message>
        <source>Sum of the divergences of the parts, each quantized alone: what the search goes by</source>
        <translation>Somme des divergences des parties, chacune quantifiée isolément&#xa0;: ce qui guide la recherche</translation>
    </message>
    <message>
        <source>Best within the budget: %1 bits, KL %2</source>
        <translation>Meilleur dans le budget&#xa0;: %1 bits, KL %2</translation>
    </message>
    <message>
        <source>Chosen: %1 bits, KL %2</source>
        <translation>Choisi&#xa0;: %1 bits, KL %2</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
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
        <translation>Choisir un site dans l’arbre du modèle pour voir ses canaux.</translation>
    </message>
    <message>
        <source>How different are the channels?</source>
        <translation>À quel point les canaux diffèrent-ils&#xa0;?</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>Triés</translation>
    </message>
    <message>
        <source>Channels by their largest magnitude instead of in order</source>
        <translation>Canaux selon leur plus grande amplitude plutôt que dans l’ordre</translation>
    </message>
    <message>
        <source>Log magnitude</source>
        <translation>Amplitude log</translation>
    </message>
    <message>
        <source>Magnitudes on a logarithmic axis instead of signed values</source>
        <translation>Amplitudes sur un axe logarithmique au lieu de valeurs signées</translation>
    </message>
    <message>
        <source>Colour scale</source>
        <translation>Échelle de couleurs</translation>
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
        <translation>x signé</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tenseur</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Tokens of an activation, output channels of a weight</source>
        <translation>Tokens d’une activation, canaux de sortie d’un poids</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Channels against each other</source>
        <translation>Canaux comparés entre eux</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Dispersion</translation>
    </message>
    <message>
        <source>octaves</source>
        <translation>octaves</translation>
    </message>
    <message>
        <source>From the 1st to the 99th percentile of log2 of the channels&apos; largest magnitudes</source>
        <translation>Du 1er au 99e centile du log2 des plus grandes amplitudes des canaux</translation>
    </message>
    <message>
        <source>Inter-channel variance</source>
        <translation>Variance inter-canaux</translation>
    </message>
    <message>
        <source>Variance of the channels&apos; means (LLM-FP4)</source>
        <translation>Variance des moyennes des canaux (LLM-FP4)</translation>
    </message>
    <message>
        <source>Intra-channel variance</source>
        <translation>Variance intra-canal</translation>
    </message>
    <message>
        <source>Mean of the variances within the channels (LLM-FP4)</source>
        <translation>Moyenne des variances au sein des canaux (LLM-FP4)</translation>
    </message>
    <message>
        <source>Variance of maxima</source>
        <translation>Variance des maxima</translation>
    </message>
    <message>
        <source>Variance of the channels&apos; largest magnitudes</source>
        <translation>Variance des plus grandes amplitudes des canaux</translation>
    </message>
    <message>
        <source>One grid for all channels wastes about one exponent step per octave of spread on the small ones. A bias per channel (pre-shift) repairs that, because each channel then gets a grid of its own size.</source>
        <translation>Une grille commune à tous les canaux gaspille, pour les petits, environ un pas d’exposant par octave de dispersion. Un biais par canal (pré-décalage) y remédie, car chaque canal reçoit alors une grille à sa taille.</translation>
    </message>
    <message>
        <source>Which weights are large?</source>
        <translation>Quels poids sont grands&#xa0;?</translation>
    </message>
    <message>
        <source>Which tokens and channels are large?</source>
        <translation>Quels tokens et canaux sont grands&#xa0;?</translation>
    </message>
    <message>
        <source>output channel</source>
        <translation>canal de sortie</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>The grids differ from row to row: their ends are on the Distribution page.</source>
        <translation>Les grilles varient d’une ligne à l’autre&#xa0;: leurs fins figurent sur la page Distribution.</translation>
    </message>
</context>
<context>
    <name>qs::ChannelsPanel</name>
    <message>
        <source>Choose a site in the model tree to see its channels.</source>
        <translation>Choisir un site dans l’arbre du modèle pour voir ses canaux.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Outliers</source>
        <translation>Valeurs aberrantes</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Tous les sites</translation>
    </message>
    <message>
        <source>Magnitude bands and heat map of the selected tensor</source>
        <translation>Bandes d’amplitude et carte de chaleur du tenseur sélectionné</translation>
    </message>
    <message>
        <source>The channels and tokens that stick out, as tables</source>
        <translation>Les canaux et les tokens qui se démarquent, en tableaux</translation>
    </message>
    <message>
        <source>The tensor beside what the recipe&apos;s transform makes of it</source>
        <translation>Le tenseur à côté de ce qu’en fait la transformation de la recette</translation>
    </message>
    <message>
        <source>Variance between channels against variance within them, for every site</source>
        <translation>Variance entre canaux comparée à la variance au sein des canaux, pour chaque site</translation>
    </message>
</context>
<context>
    <name>qs::ChartFrame</name>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Show the numbers behind the picture as a table</source>
        <translation>Afficher en tableau les nombres de l’image</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Save or copy the picture or its numbers</source>
        <translation>Enregistrer ou copier l’image ou ses nombres</translation>
    </message>
    <message>
        <source>Save picture as PNG…</source>
        <translation>Enregistrer l’image en PNG…</translation>
    </message>
    <message>
        <source>Save picture as SVG…</source>
        <translation>Enregistrer l’image en SVG…</translation>
    </message>
    <message>
        <source>Save table as CSV…</source>
        <translation>Enregistrer le tableau en CSV…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Vector picture (*.svg)</source>
        <translation>Image vectorielle (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Show as table: %1</source>
        <translation>Afficher en tableau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Exporter&#xa0;: %1</translation>
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
        <translation>%1, canal de sortie %2</translation>
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
        <translation>Saisir ce que l’on veut faire&#xa0;: une page, un site, une recette, un réglage…</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Commandes correspondantes</translation>
    </message>
</context>
<context>
    <name>qs::ComparePanel</name>
    <message>
        <source>How do the configurations score?</source>
        <translation>Quels scores les configurations obtiennent-elles&#xa0;?</translation>
    </message>
    <message>
        <source>Side by side (± standard error)</source>
        <translation>Côte à côte (± erreur type)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Divergence</source>
        <translation>Divergence</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Tick runs in the list to see them side by side.
Evaluations are stored there as they run.</source>
        <translation>Cocher des exécutions dans la liste pour les voir côte à côte.
Les évaluations y sont stockées au fur et à mesure.</translation>
    </message>
    <message>
        <source>How far are the predictions from the reference&apos;s?</source>
        <translation>À quelle distance de la référence sont les prédictions&#xa0;?</translation>
    </message>
    <message>
        <source>KL: Kullback-Leibler divergence of the next-token distributions, in nats; it is measured while runs are made side by side, so only runs of one evaluation have it. Δp: change of the probability of what is right.</source>
        <translation>KL&#xa0;: divergence de Kullback-Leibler des distributions du token suivant, en nats&#xa0;; elle est mesurée pendant que les exécutions ont lieu côte à côte, seules celles d’une même évaluation en disposent donc. Δp&#xa0;: variation de la probabilité de ce qui est juste.</translation>
    </message>
</context>
<context>
    <name>qs::ComparisonModel</name>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrique</translation>
    </message>
    <message>
        <source>↑: higher is better, ↓: lower is better</source>
        <translation>↑&#xa0;: plus haut est meilleur, ↓&#xa0;: plus bas est meilleur</translation>
    </message>
    <message>
        <source>Value ± standard error</source>
        <translation>Valeur ± erreur type</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Items done, of all</source>
        <translation>Items traités, sur le total</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Items/s</source>
        <translation>Items/s</translation>
    </message>
    <message>
        <source>Items per second, all configurations side by side</source>
        <translation>Items par seconde, toutes configurations côte à côte</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Time left for this task, from the tokens per second so far</source>
        <translation>Temps restant pour cette tâche, d’après les tokens par seconde jusqu’ici</translation>
    </message>
</context>
<context>
    <name>qs::CoreText</name>
    <message>
        <source>Every group&apos;s largest magnitude becomes the largest value of its format</source>
        <translation>La plus grande amplitude de chaque groupe devient la plus grande valeur de son format</translation>
    </message>
    <message>
        <source>MinMax, with a small integer added to the exponent bias of every input channel (LLM-FP4, without search)</source>
        <translation>MinMax, avec un petit entier ajouté au biais d’exposant de chaque canal d’entrée (LLM-FP4, sans recherche)</translation>
    </message>
    <message>
        <source>Static steps per input channel, moved into the norm and the weights; strong channels split, weak ones given up (after MergeQuant, whose abstract alone could be read)</source>
        <translation>Pas statiques par canal d’entrée, reportés dans la norme et les poids&#xa0;; canaux forts scindés, canaux faibles abandonnés (d’après MergeQuant, dont seul le résumé a pu être lu)</translation>
    </message>
    <message>
        <source>Scales that share the range between input channels and weight columns (SmoothQuant)</source>
        <translation>Échelles qui répartissent la plage entre canaux d’entrée et colonnes de poids (SmoothQuant)</translation>
    </message>
    <message>
        <source>Rotates inputs and weights by a randomized Hadamard matrix (QuaRot)</source>
        <translation>Fait tourner entrées et poids par une matrice de Hadamard aléatoire (QuaRot)</translation>
    </message>
    <message>
        <source>Round to nearest: MinMax under its usual name</source>
        <translation>Arrondi au plus proche&#xa0;: MinMax sous son nom usuel</translation>
    </message>
    <message>
        <source>Weights clipped where the sum of |error|^2.4 is least, activations MinMax</source>
        <translation>Poids écrêtés là où la somme de |erreur|^2.4 est minimale, activations MinMax</translation>
    </message>
    <message>
        <source>Activation-aware scales and weight clipping by the error at the output (AWQ)</source>
        <translation>Échelles tenant compte des activations et écrêtage des poids selon l’erreur en sortie (AWQ)</translation>
    </message>
    <message>
        <source>Rounds channel by channel and lets the later ones make up for the earlier ones&apos; errors (GPTQ)</source>
        <translation>Arrondit canal par canal et fait compenser par les suivants les erreurs des précédents (GPTQ)</translation>
    </message>
    <message>
        <source>Formats and clipping by search on every layer&apos;s output (LLM-FP4, the paper&apos;s baseline)</source>
        <translation>Formats et écrêtage par recherche sur la sortie de chaque couche (LLM-FP4, base de comparaison de l’article)</translation>
    </message>
    <message>
        <source>The same search, with a small integer added to the exponent bias of every input channel (LLM-FP4)</source>
        <translation>La même recherche, avec un petit entier ajouté au biais d’exposant de chaque canal d’entrée (LLM-FP4)</translation>
    </message>
    <message>
        <source>AWQ scales and clipping, FP4 (E2M1) weights in groups of 128, activations in full precision</source>
        <translation>Échelles et écrêtage AWQ, poids FP4 (E2M1) par groupes de 128, activations en pleine précision</translation>
    </message>
    <message>
        <source>FPQ baseline: searched FP4 formats and clipping, weights per output channel, activations per tensor (LLM-FP4)</source>
        <translation>FPQ de base&#xa0;: formats FP4 et écrêtage par recherche, poids par canal de sortie, activations par tenseur (LLM-FP4)</translation>
    </message>
    <message>
        <source>FPQ: searched FP4 formats and clipping of the weights, activations in full precision (LLM-FP4)</source>
        <translation>FPQ&#xa0;: formats FP4 et écrêtage des poids par recherche, activations en pleine précision (LLM-FP4)</translation>
    </message>
    <message>
        <source>FPQ: searched FP4 formats and clipping, activations with a pre-shifted exponent bias per channel (LLM-FP4)</source>
        <translation>FPQ&#xa0;: formats FP4 et écrêtage par recherche, activations avec biais d’exposant pré-décalé par canal (LLM-FP4)</translation>
    </message>
    <message>
        <source>FPQ: searched FP4 weights, FP8 activations with a pre-shifted exponent bias per channel (LLM-FP4)</source>
        <translation>FPQ&#xa0;: poids FP4 par recherche, activations FP8 avec biais d’exposant pré-décalé par canal (LLM-FP4)</translation>
    </message>
    <message>
        <source>FPQ: searched FP6 weights and activations, the latter with a pre-shifted exponent bias per channel (LLM-FP4)</source>
        <translation>FPQ&#xa0;: poids et activations FP6 par recherche, ces dernières avec biais d’exposant pré-décalé par canal (LLM-FP4)</translation>
    </message>
    <message>
        <source>FPQ: searched FP8 weights and activations, the latter with a pre-shifted exponent bias per channel (LLM-FP4)</source>
        <translation>FPQ&#xa0;: poids et activations FP8 par recherche, ces dernières avec biais d’exposant pré-décalé par canal (LLM-FP4)</translation>
    </message>
    <message>
        <source>GPTQ with act-order, FP4 (E2M1) weights per output channel, activations in full precision</source>
        <translation>GPTQ avec act-order, poids FP4 (E2M1) par canal de sortie, activations en pleine précision</translation>
    </message>
    <message>
        <source>AWQ with its usual quantizer, INT4 weights with zero points in groups of 128, activations in full precision</source>
        <translation>AWQ avec son quantificateur usuel, poids INT4 avec points zéro par groupes de 128, activations en pleine précision</translation>
    </message>
    <message>
        <source>GPTQ with its usual quantizer, INT4 weights with zero points in groups of 128, activations in full precision</source>
        <translation>GPTQ avec son quantificateur usuel, poids INT4 avec points zéro par groupes de 128, activations en pleine précision</translation>
    </message>
    <message>
        <source>MinMax INT4 weights on the symmetric grid -7..7 (E1M2) per output channel, activations in full precision</source>
        <translation>Poids INT4 MinMax sur la grille symétrique -7..7 (E1M2) par canal de sortie, activations en pleine précision</translation>
    </message>
    <message>
        <source>MinMax INT4 on the symmetric grid -7..7 (E1M2), weights per output channel, activations per tensor</source>
        <translation>INT4 MinMax sur la grille symétrique -7..7 (E1M2), poids par canal de sortie, activations par tenseur</translation>
    </message>
    <message>
        <source>MinMax INT4 on the symmetric grid -7..7 (E1M2) with a one-bit pre-shift per activation channel</source>
        <translation>INT4 MinMax sur la grille symétrique -7..7 (E1M2) avec pré-décalage d’un bit par canal d’activation</translation>
    </message>
    <message>
        <source>Hadamard rotation, INT4 GPTQ weights with a clip search, INT4 activations per token clipped to 0.9, as QuaRot sets them</source>
        <translation>Rotation de Hadamard, poids INT4 GPTQ avec recherche d’écrêtage, activations INT4 par token écrêtées à 0.9, selon les réglages de QuaRot</translation>
    </message>
    <message>
        <source>INT4 with static steps per input channel, moved into the norms and weights (after MergeQuant, whose abstract alone could be read); o and down rotated as in QuaRot, then per token</source>
        <translation>INT4 à pas statiques par canal d’entrée, reportés dans les normes et les poids (d’après MergeQuant, dont seul le résumé a pu être lu)&#xa0;; o et down tournés comme dans QuaRot, puis par token</translation>
    </message>
    <message>
        <source>INT4 with static steps per input channel, moved into the norms and weights (after MergeQuant, whose abstract alone could be read), for all seven linears: nothing is measured at run time</source>
        <translation>INT4 à pas statiques par canal d’entrée, reportés dans les normes et les poids (d’après MergeQuant, dont seul le résumé a pu être lu), pour les sept couches linéaires&#xa0;: rien n’est mesuré à l’exécution</translation>
    </message>
    <message>
        <source>INT4 with static steps per input channel, moved into the norms and weights (after MergeQuant, whose abstract alone could be read), one channel in sixteen split beside the others; o and down per token</source>
        <translation>INT4 à pas statiques par canal d’entrée, reportés dans les normes et les poids (d’après MergeQuant, dont seul le résumé a pu être lu), un canal sur seize scindé à côté des autres&#xa0;; o et down par token</translation>
    </message>
    <message>
        <source>INT4 with static steps per input channel, moved into the norms and weights (after MergeQuant, whose abstract alone could be read); o and down per token</source>
        <translation>INT4 à pas statiques par canal d’entrée, reportés dans les normes et les poids (d’après MergeQuant, dont seul le résumé a pu être lu)&#xa0;; o et down par token</translation>
    </message>
    <message>
        <source>MinMax FP4 (E2M1) weights per output channel, activations in full precision</source>
        <translation>Poids FP4 (E2M1) MinMax par canal de sortie, activations en pleine précision</translation>
    </message>
    <message>
        <source>MinMax FP4 (E2M1), weights per output channel, activations per tensor from calibration</source>
        <translation>FP4 (E2M1) MinMax, poids par canal de sortie, activations par tenseur d’après la calibration</translation>
    </message>
    <message>
        <source>MinMax FP4 (E2M1) weights per output channel, FP8 (E4M3) activations per tensor from calibration</source>
        <translation>Poids FP4 (E2M1) MinMax par canal de sortie, activations FP8 (E4M3) par tenseur d’après la calibration</translation>
    </message>
    <message>
        <source>MinMax FP8 (E4M3), weights per output channel, activations per tensor from calibration</source>
        <translation>FP8 (E4M3) MinMax, poids par canal de sortie, activations par tenseur d’après la calibration</translation>
    </message>
    <message>
        <source>MXFP4 whose scale is rounded up so that no value saturates, as NVIDIA libraries do</source>
        <translation>MXFP4 dont l’échelle est arrondie par excès pour qu’aucune valeur ne sature, comme dans les bibliothèques NVIDIA</translation>
    </message>
    <message>
        <source>OCP MXFP4, blocks of 32 E2M1 values with a power-of-two scale, weights and activations</source>
        <translation>MXFP4 de l’OCP, blocs de 32 valeurs E2M1 avec échelle en puissance de deux, poids et activations</translation>
    </message>
    <message>
        <source>OCP MXFP6, blocks of 32 E2M3 values with a power-of-two scale, weights and activations</source>
        <translation>MXFP6 de l’OCP, blocs de 32 valeurs E2M3 avec échelle en puissance de deux, poids et activations</translation>
    </message>
    <message>
        <source>OCP MXFP8, blocks of 32 E4M3 values with a power-of-two scale, weights and activations</source>
        <translation>MXFP8 de l’OCP, blocs de 32 valeurs E4M3 avec échelle en puissance de deux, poids et activations</translation>
    </message>
    <message>
        <source>NF4 (QLoRA) weights in blocks of 64, activations in full precision</source>
        <translation>Poids NF4 (QLoRA) par blocs de 64, activations en pleine précision</translation>
    </message>
    <message>
        <source>NVFP4, blocks of 16 E2M1 values with an E4M3 scale and one scale per tensor, weights and activations</source>
        <translation>NVFP4, blocs de 16 valeurs E2M1 avec échelle E4M3 et une échelle par tenseur, poids et activations</translation>
    </message>
    <message>
        <source>MinMax FP4 (E2M1) with LLM-FP4&apos;s pre-shifted exponent bias per activation channel, no search</source>
        <translation>FP4 (E2M1) MinMax avec le biais d’exposant pré-décalé de LLM-FP4 par canal d’activation, sans recherche</translation>
    </message>
    <message>
        <source>Hadamard rotation of every input, GPTQ FP4 (E2M1) weights with a clip search, activations per token</source>
        <translation>Rotation de Hadamard de chaque entrée, poids FP4 (E2M1) GPTQ avec recherche d’écrêtage, activations par token</translation>
    </message>
    <message>
        <source>Round to nearest in FP4 (E2M1), weights per output channel, activations per token at run time</source>
        <translation>Arrondi au plus proche en FP4 (E2M1), poids par canal de sortie, activations par token à l’exécution</translation>
    </message>
    <message>
        <source>Round to nearest in INT8, weights per output channel, activations per token at run time (no calibration)</source>
        <translation>Arrondi au plus proche en INT8, poids par canal de sortie, activations par token à l’exécution (sans calibration)</translation>
    </message>
    <message>
        <source>SmoothQuant (alpha 0.5) behind the norms, then FP4 (E2M1) round to nearest, activations per token</source>
        <translation>SmoothQuant (alpha 0.5) après les normes, puis arrondi au plus proche en FP4 (E2M1), activations par token</translation>
    </message>
    <message>
        <source>ARC Challenge, test - school science, questions that simple methods failed on</source>
        <translation>ARC Challenge, test - sciences scolaires, questions où les méthodes simples ont échoué</translation>
    </message>
    <message>
        <source>ARC Easy, test - school science, questions that simple methods answered</source>
        <translation>ARC Easy, test - sciences scolaires, questions auxquelles les méthodes simples ont répondu</translation>
    </message>
    <message>
        <source>BoolQ (SuperGLUE), validation - yes/no questions about a passage</source>
        <translation>BoolQ (SuperGLUE), validation - questions oui/non sur un passage</translation>
    </message>
    <message>
        <source>Embedded demo - how a child in a short story feels</source>
        <translation>Démo intégrée - ce que ressent un enfant dans une courte histoire</translation>
    </message>
    <message>
        <source>Embedded demo - what a child in a short story does next</source>
        <translation>Démo intégrée - ce que fait ensuite un enfant dans une courte histoire</translation>
    </message>
    <message>
        <source>Embedded demo - where a thing in a short story is</source>
        <translation>Démo intégrée - où se trouve un objet dans une courte histoire</translation>
    </message>
    <message>
        <source>Embedded demo - who has a thing in a short story</source>
        <translation>Démo intégrée - qui possède un objet dans une courte histoire</translation>
    </message>
    <message>
        <source>HellaSwag, validation - which of four endings continues a text</source>
        <translation>HellaSwag, validation - laquelle de quatre fins continue un texte</translation>
    </message>
    <message>
        <source>LAMBADA as OpenAI prepared it, test - the last word of a passage</source>
        <translation>LAMBADA tel que préparé par OpenAI, test - le dernier mot d’un passage</translation>
    </message>
    <message>
        <source>OpenBookQA main, test - elementary science with common knowledge</source>
        <translation>OpenBookQA main, test - sciences élémentaires et culture générale</translation>
    </message>
    <message>
        <source>PIQA, validation - which of two solutions reaches an everyday goal</source>
        <translation>PIQA, validation - laquelle de deux solutions atteint un but quotidien</translation>
    </message>
    <message>
        <source>WikiText-2 raw, test - rolling log-likelihood of whole articles</source>
        <translation>WikiText-2 raw, test - log-vraisemblance glissante d’articles entiers</translation>
    </message>
    <message>
        <source>WinoGrande XL, validation - which of two nouns a blank stands for; the rest of the sentence is scored</source>
        <translation>WinoGrande XL, validation - lequel de deux noms remplace un blanc&#xa0;; le reste de la phrase est évalué</translation>
    </message>
    <message>
        <source>Perplexity per token of a text, in windows of the context length</source>
        <translation>Perplexité par token d’un texte, par fenêtres de la longueur du contexte</translation>
    </message>
    <message>
        <source>Perplexity of a text as llama.cpp: second half of each window</source>
        <translation>Perplexité d’un texte comme llama.cpp&#xa0;: seconde moitié de chaque fenêtre</translation>
    </message>
    <message>
        <source>Embedded demo - which word fits a short story</source>
        <translation>Démo intégrée - quel mot convient à une courte histoire</translation>
    </message>
    <message>
        <source>acc</source>
        <translation>exactitude (acc)</translation>
    </message>
    <message>
        <source>acc_norm</source>
        <translation>exact./long. (acc_norm)</translation>
    </message>
    <message>
        <source>perplexity</source>
        <translation>perplexité</translation>
    </message>
    <message>
        <source>word_perplexity</source>
        <translation>perplexité par mot</translation>
    </message>
    <message>
        <source>byte_perplexity</source>
        <translation>perplexité par octet</translation>
    </message>
    <message>
        <source>bits_per_byte</source>
        <translation>bits par octet</translation>
    </message>
    <message>
        <source>kl_mean</source>
        <translation>KL moyenne</translation>
    </message>
    <message>
        <source>top1_agreement</source>
        <translation>même premier token</translation>
    </message>
    <message>
        <source>full precision</source>
        <translation>pleine précision</translation>
    </message>
    <message>
        <source>simulate</source>
        <translation>simulé</translation>
    </message>
    <message>
        <source>packed</source>
        <translation>compacté</translation>
    </message>
    <message>
        <source>current</source>
        <translation>actuel</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>article</translation>
    </message>
    <message>
        <source>bos yes</source>
        <translation>avec BOS</translation>
    </message>
    <message>
        <source>bos no</source>
        <translation>sans BOS</translation>
    </message>
    <message>
        <source>prefix bos</source>
        <translation>préfixe BOS</translation>
    </message>
    <message>
        <source>prefix eos</source>
        <translation>préfixe EOS</translation>
    </message>
</context>
<context>
    <name>qs::Details</name>
    <message>
        <source>unknown number format &apos;%1&apos;: wanted none, e&lt;E&gt;m&lt;M&gt; of %2 to %3 bits with E &gt;= 1, int%4 to int%5, e4m3fn, e5m2ieee or nf4</source>
        <translation>format numérique inconnu &apos;%1&apos;&#xa0;: possibles sont none, e&lt;E&gt;m&lt;M&gt; de %2 à %3 bits avec E &gt;= 1, int%4 à int%5, e4m3fn, e5m2ieee ou nf4</translation>
    </message>
    <message>
        <source>unknown granularity &apos;%1&apos;: wanted tensor, row, column, group or token</source>
        <translation>granularité inconnue &apos;%1&apos;&#xa0;: possibles sont tensor, row, column, group ou token</translation>
    </message>
    <message>
        <source>unknown key &apos;%1&apos; in %2</source>
        <translation>clé inconnue &apos;%1&apos; dans %2</translation>
    </message>
    <message>
        <source>unknown method &apos;%1&apos;</source>
        <translation>méthode inconnue &apos;%1&apos;</translation>
    </message>
    <message>
        <source>option &apos;%1&apos; must be a number from %2 to %3</source>
        <translation>l’option &apos;%1&apos; doit être un nombre de %2 à %3</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3</source>
        <translation>%1 doit être un nombre entier de %2 à %3</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3</source>
        <translation>%1 doit être un nombre de %2 à %3</translation>
    </message>
    <message>
        <source>%1 must be true or false</source>
        <translation>%1 doit être true ou false</translation>
    </message>
    <message>
        <source>%1 must be a word or text</source>
        <translation>%1 doit être un mot ou un texte</translation>
    </message>
    <message>
        <source>%1 has to come before %2</source>
        <translation>%1 doit venir avant %2</translation>
    </message>
    <message>
        <source>%1 and %2 do the same work: name one of them</source>
        <translation>%1 et %2 font le même travail&#xa0;: n’en indiquez qu’un</translation>
    </message>
    <message>
        <source>name is missing</source>
        <translation>name manque</translation>
    </message>
    <message>
        <source>rules are missing</source>
        <translation>rules manque</translation>
    </message>
    <message>
        <source>the rule has no match</source>
        <translation>il manque match à la règle</translation>
    </message>
    <message>
        <source>format is missing</source>
        <translation>format manque</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can match no site</source>
        <translation>&apos;%1&apos; ne peut correspondre à aucun site</translation>
    </message>
    <message>
        <source>there is no such file or directory</source>
        <translation>ce fichier ou ce dossier n’existe pas</translation>
    </message>
    <message>
        <source>data_offsets end past the file</source>
        <translation>data_offsets se termine au-delà du fichier</translation>
    </message>
    <message>
        <source>reaches past the end of the file</source>
        <translation>dépasse la fin du fichier</translation>
    </message>
    <message>
        <source>is no GGUF file</source>
        <translation>n’est pas un fichier GGUF</translation>
    </message>
    <message>
        <source>holds no safetensors files</source>
        <translation>ne contient aucun fichier safetensors</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>no valid JSON (byte %1)</source>
        <translation>JSON non valide (octet %1)</translation>
    </message>
    <message>
        <source>there is no config.json</source>
        <translation>il n’y a pas de config.json</translation>
    </message>
    <message>
        <source>model_type &apos;%1&apos; has no forward pass here</source>
        <translation>model_type &apos;%1&apos; n’a pas de passe avant ici</translation>
    </message>
    <message>
        <source>this is one shard of several; open the directory</source>
        <translation>c’est un fragment parmi plusieurs&#xa0;; ouvrez le dossier</translation>
    </message>
    <message>
        <source>the file does not hold the tensors that config.json asks for</source>
        <translation>le fichier ne contient pas les tenseurs que config.json demande</translation>
    </message>
    <message>
        <source>no tokenizer inside or beside it</source>
        <translation>aucun tokenizer dedans ni à côté</translation>
    </message>
</context>
<context>
    <name>qs::DifferencesView</name>
    <message>
        <source>Tick two or more runs of the same tasks to see how they differ.
The items that both have are compared one by one.</source>
        <translation>Cocher au moins deux exécutions des mêmes tâches pour voir leurs différences.
Les items communs sont comparés un à un.</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrique</translation>
    </message>
    <message>
        <source>Metric that the picture shows</source>
        <translation>Métrique affichée dans l’image</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>Différences seules</translation>
    </message>
    <message>
        <source>Leaves out what may well be equal: rows whose 95 % interval holds 0</source>
        <translation>Omet ce qui est peut-être égal&#xa0;: les lignes dont l’intervalle à 95&#xa0;% contient 0</translation>
    </message>
    <message>
        <source>Paired comparison</source>
        <translation>Comparaison appariée</translation>
    </message>
    <message>
        <source>Sample by sample against %1 (95 % interval)</source>
        <translation>Échantillon par échantillon par rapport à «&#xa0;%1&#xa0;» (intervalle à 95&#xa0;%)</translation>
    </message>
    <message>
        <source>How do the runs differ?</source>
        <translation>En quoi les exécutions diffèrent-elles&#xa0;?</translation>
    </message>
    <message>
        <source>How do they differ from %1?</source>
        <translation>En quoi diffèrent-elles de «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Difference of %1 (logarithm of the ratio)</source>
        <translation>Différence de %1 (logarithme du rapport)</translation>
    </message>
    <message>
        <source>Difference of %1</source>
        <translation>Différence de %1</translation>
    </message>
    <message>
        <source>There are no stored runs yet: evaluate something (Ctrl+R), or import results.</source>
        <translation>Il n’y a pas encore d’exécutions enregistrées&#xa0;: évaluez quelque chose (Ctrl+R) ou importez des résultats.</translation>
    </message>
</context>
<context>
    <name>qs::DistributionFacts</name>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>NaN or infinite</source>
        <translation>NaN ou infini</translation>
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
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Std. deviation</source>
        <translation>Écart type</translation>
    </message>
    <message>
        <source>Kurtosis</source>
        <translation>Kurtosis</translation>
    </message>
    <message>
        <source>Fourth moment over squared variance: 3 for a Gaussian, large with outliers</source>
        <translation>Moment d’ordre quatre sur variance au carré&#xa0;: 3 pour une gaussienne, grand avec des valeurs aberrantes</translation>
    </message>
    <message>
        <source>Distinct values</source>
        <translation>Valeurs distinctes</translation>
    </message>
    <message>
        <source>At 16 bits of precision</source>
        <translation>À 16 bits de précision</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Grid&apos;s end</source>
        <translation>Fin de la grille</translation>
    </message>
    <message>
        <source>The largest value that the grid holds</source>
        <translation>La plus grande valeur que contient la grille</translation>
    </message>
    <message>
        <source>of the maximum</source>
        <translation>du maximum</translation>
    </message>
    <message>
        <source>The grid&apos;s end as a share of the largest magnitude</source>
        <translation>La fin de la grille en proportion de la plus grande amplitude</translation>
    </message>
    <message>
        <source>MSE</source>
        <translation>MSE</translation>
    </message>
    <message>
        <source>Mean squared difference between a value and what it becomes</source>
        <translation>Écart quadratique moyen entre une valeur et ce qu’elle devient</translation>
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
        <translation>10 log10 de la puissance du signal sur celle de l’erreur&#xa0;: 6 dB font un bit</translation>
    </message>
    <message>
        <source>Clipped</source>
        <translation>Écrêtées</translation>
    </message>
    <message>
        <source>Values beyond the grid&apos;s end</source>
        <translation>Valeurs au-delà de la fin de la grille</translation>
    </message>
    <message>
        <source>Underflow</source>
        <translation>Sous-dépassement</translation>
    </message>
    <message>
        <source>Values other than zero that become zero</source>
        <translation>Valeurs non nulles qui deviennent zéro</translation>
    </message>
    <message>
        <source>Codes used</source>
        <translation>Codes utilisés</translation>
    </message>
    <message>
        <source>How many of the format&apos;s bit patterns occur</source>
        <translation>Nombre de motifs binaires du format effectivement présents</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Other format</source>
        <translation>Autre format</translation>
    </message>
    <message>
        <source>With the same granularity and clip ratio</source>
        <translation>À granularité et taux d’écrêtage égaux</translation>
    </message>
    <message>
        <source>Its SQNR</source>
        <translation>Son SQNR</translation>
    </message>
    <message>
        <source>Its MSE</source>
        <translation>Sa MSE</translation>
    </message>
    <message>
        <source>Its clipped</source>
        <translation>Ses écrêtées</translation>
    </message>
    <message>
        <source>Drag the edges in the picture, or press ← and →, to move the grid&apos;s end; drag the bias, or press ↑ and ↓, to scale the whole grid. Hatched values lie beyond it. The darker a cell, the more of the squared error it causes.</source>
        <translation>Faire glisser les bords dans l’image, ou appuyer sur ← et →, pour déplacer la fin de la grille&#xa0;; faire glisser le biais, ou appuyer sur ↑ et ↓, pour mettre à l’échelle toute la grille. Les valeurs hachurées sont au-delà. Plus une cellule est foncée, plus elle cause d’erreur quadratique.</translation>
    </message>
    <message>
        <source>full precision</source>
        <translation>pleine précision</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>qs::DistributionPanel</name>
    <message>
        <source>Where do the values lie, and what does the grid keep of them?</source>
        <translation>Où sont les valeurs, et qu’en garde la grille&#xa0;?</translation>
    </message>
    <message>
        <source>Choose a site in the model tree to see its distribution.</source>
        <translation>Choisir un site dans l’arbre du modèle pour voir sa distribution.</translation>
    </message>
    <message>
        <source>Log counts</source>
        <translation>Effectifs log</translation>
    </message>
    <message>
        <source>Logarithmic counts, which make single outliers visible</source>
        <translation>Effectifs logarithmiques, qui rendent visibles les valeurs aberrantes isolées</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Also draw the values as they are after rounding</source>
        <translation>Tracer aussi les valeurs après arrondi</translation>
    </message>
    <message>
        <source>Where the grid&apos;s range comes from</source>
        <translation>D’où vient la plage de la grille</translation>
    </message>
    <message>
        <source>The ranges of the text that is run through the model here, or those that the recipe&apos;s method found on its calibration text</source>
        <translation>Les plages du texte passé ici dans le modèle, ou celles trouvées par la méthode de la recette sur son texte de calibration</translation>
    </message>
    <message>
        <source>Ranges of this text</source>
        <translation>Plages de ce texte</translation>
    </message>
    <message>
        <source>Ranges of the method</source>
        <translation>Plages de la méthode</translation>
    </message>
    <message>
        <source>Format to compare with</source>
        <translation>Format à comparer</translation>
    </message>
    <message>
        <source>Draws the grid of a second format over the same values, and its numbers at the right</source>
        <translation>Trace la grille d’un second format sur les mêmes valeurs, avec ses nombres à droite</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Comparer avec…</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Comparer avec %1</translation>
    </message>
    <message>
        <source>Which grid values cause the error?</source>
        <translation>Quelles valeurs de la grille causent l’erreur&#xa0;?</translation>
    </message>
    <message>
        <source>share of the squared error (%)</source>
        <translation>part de l’erreur quadratique (%)</translation>
    </message>
    <message>
        <source>%1 of the squared error</source>
        <translation>%1 de l’erreur quadratique</translation>
    </message>
    <message>
        <source>There is no error in full precision. Choose a format in the inspector.</source>
        <translation>Il n’y a pas d’erreur en pleine précision. Choisir un format dans l’inspecteur.</translation>
    </message>
    <message>
        <source>%1 of the values</source>
        <translation>%1 des valeurs</translation>
    </message>
    <message>
        <source>The ranges are those that the recipe&apos;s method found on its calibration text.</source>
        <translation>Les plages sont celles trouvées par la méthode de la recette sur son texte de calibration.</translation>
    </message>
    <message>
        <source>To move the clip edges or the bias, show all values.</source>
        <translation>Pour déplacer les bords d’écrêtage ou le biais, afficher toutes les valeurs.</translation>
    </message>
    <message>
        <source>The ranges are those of the matrix itself.</source>
        <translation>Les plages sont celles de la matrice elle-même.</translation>
    </message>
    <message>
        <source>The ranges are those of the text that is run through the model here.</source>
        <translation>Les plages sont celles du texte passé ici dans le modèle.</translation>
    </message>
</context>
<context>
    <name>qs::DivergenceModel</name>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Kullback-Leibler divergence of this run&apos;s next-token distribution from the reference&apos;s, in nats, over all scored positions. Only for runs that were made beside the reference.</source>
        <translation>Divergence de Kullback-Leibler entre la distribution du token suivant de cette exécution et celle de la référence, en nats, sur toutes les positions évaluées. Seulement pour les exécutions faites à côté de la référence.</translation>
    </message>
    <message>
        <source>KL mean</source>
        <translation>KL moyenne</translation>
    </message>
    <message>
        <source>KL largest</source>
        <translation>KL maximale</translation>
    </message>
    <message>
        <source>KL %1 %</source>
        <translation>KL %1&#xa0;%</translation>
    </message>
    <message>
        <source>Same top token</source>
        <translation>Même premier token</translation>
    </message>
    <message>
        <source>Share of the positions where both find the same token most likely</source>
        <translation>Part des positions où les deux trouvent le même token le plus probable</translation>
    </message>
    <message>
        <source>This run&apos;s probability of what is right minus the reference&apos;s</source>
        <translation>Probabilité de ce qui est juste dans cette exécution moins celle de la référence</translation>
    </message>
    <message>
        <source>Δp mean</source>
        <translation>Δp moyen</translation>
    </message>
    <message>
        <source>Δp %1 %</source>
        <translation>Δp %1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>qs::Errors</name>
    <message>
        <source>The file was not found.</source>
        <translation>Le fichier est introuvable.</translation>
    </message>
    <message>
        <source>Check the name, or choose it with File, Open.</source>
        <translation>Vérifier le nom, ou le choisir avec Fichier, Ouvrir.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Vérifier ses permissions.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Le fichier ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the free space, or choose another place.</source>
        <translation>Vérifier les permissions du dossier et l’espace libre, ou choisir un autre emplacement.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Le fichier est endommagé.</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation>Le télécharger ou le copier à nouveau.</translation>
    </message>
    <message>
        <source>This kind of file is not supported.</source>
        <translation>Ce type de fichier n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>Supported are Hugging Face directories (safetensors), GGUF files and llama2.c .bin files.</source>
        <translation>Sont pris en charge les répertoires Hugging Face (safetensors), les fichiers GGUF et les fichiers .bin de llama2.c.</translation>
    </message>
    <message>
        <source>This architecture cannot be run.</source>
        <translation>Cette architecture ne peut pas être exécutée.</translation>
    </message>
    <message>
        <source>Its weights can be looked at.</source>
        <translation>Ses poids peuvent être examinés.</translation>
    </message>
    <message>
        <source>A tensor does not have the shape that the configuration says.</source>
        <translation>Un tenseur n’a pas la forme indiquée par la configuration.</translation>
    </message>
    <message>
        <source>The configuration and the weights may belong to different models.</source>
        <translation>La configuration et les poids appartiennent peut-être à des modèles différents.</translation>
    </message>
    <message>
        <source>The recipe cannot be used.</source>
        <translation>La recette ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>Change what the message names, or take a shipped recipe.</source>
        <translation>Changer ce qu’indique le message, ou prendre une recette fournie.</translation>
    </message>
    <message>
        <source>The task cannot be loaded.</source>
        <translation>La tâche ne peut pas être chargée.</translation>
    </message>
    <message>
        <source>Check the data directory: it holds the published files, one folder per task.</source>
        <translation>Vérifier le répertoire de données&#xa0;: il contient les fichiers publiés, un dossier par tâche.</translation>
    </message>
    <message>
        <source>The tokenizer cannot be used.</source>
        <translation>Le tokenizer ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>The weights can be looked at. Put the model&apos;s tokenizer files beside it to run text.</source>
        <translation>Les poids peuvent être examinés. Placer les fichiers du tokenizer à côté du modèle pour y passer du texte.</translation>
    </message>
    <message>
        <source>A value is out of range or unknown.</source>
        <translation>Une valeur est hors limites ou inconnue.</translation>
    </message>
    <message>
        <source>The run store cannot be used.</source>
        <translation>La base des exécutions ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>It was left untouched. Start with --store and another file to keep working.</source>
        <translation>Elle est restée intacte. Démarrer avec --store et un autre fichier pour continuer à travailler.</translation>
    </message>
    <message>
        <source>The data hold NaN or infinity where a number is needed.</source>
        <translation>Les données contiennent NaN ou l’infini là où un nombre est requis.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>La mémoire est insuffisante.</translation>
    </message>
    <message>
        <source>Close other programs, or take a smaller model or a shorter text.</source>
        <translation>Fermer d’autres programmes, ou prendre un modèle plus petit ou un texte plus court.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Une erreur s’est produite dans le programme.</translation>
    </message>
    <message>
        <source>Please report it with the details.</source>
        <translation>Merci de la signaler avec les détails.</translation>
    </message>
</context>
<context>
    <name>qs::EvaluateChoices</name>
    <message>
        <source>What to measure</source>
        <translation>Que mesurer</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Hasard</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Ce qu’elle demande</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>Configurations</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>folder with the published sets</source>
        <translation>dossier des jeux publiés</translation>
    </message>
    <message>
        <source>Choose the data directory</source>
        <translation>Choisir le répertoire de données</translation>
    </message>
    <message>
        <source>text file for perplexity</source>
        <translation>fichier texte pour la perplexité</translation>
    </message>
    <message>
        <source>Choose a text file</source>
        <translation>Choisir un fichier texte</translation>
    </message>
    <message>
        <source>&amp;Data directory</source>
        <translation>Répertoire de &amp;données</translation>
    </message>
    <message>
        <source>&amp;Text file</source>
        <translation>Fichier &amp;texte</translation>
    </message>
    <message>
        <source>Full precision (f32)</source>
        <translation>Pleine précision (f32)</translation>
    </message>
    <message>
        <source>as it is being edited</source>
        <translation>telle qu’en cours d’édition</translation>
    </message>
    <message>
        <source>Current recipe: %1</source>
        <translation>Recette actuelle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tick at least one task.</source>
        <translation>Cocher au moins une tâche.</translation>
    </message>
    <message>
        <source>Tick at least one configuration.</source>
        <translation>Cocher au moins une configuration.</translation>
    </message>
    <message>
        <source>A ticked task needs the data directory.</source>
        <translation>Une tâche cochée a besoin du répertoire de données.</translation>
    </message>
    <message>
        <source>Perplexity needs a text file.</source>
        <translation>La perplexité nécessite un fichier texte.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Add a task of your own: a YAML file that describes it</source>
        <translation>Ajouter sa propre tâche&#xa0;: un fichier YAML qui la décrit</translation>
    </message>
    <message>
        <source>Add a recipe file as a configuration</source>
        <translation>Ajouter un fichier de recette comme configuration</translation>
    </message>
    <message>
        <source>the reference that differences are measured from</source>
        <translation>la référence par rapport à laquelle les différences sont mesurées</translation>
    </message>
    <message>
        <source>bf16</source>
        <translation>bf16</translation>
    </message>
    <message>
        <source>full precision in bf16: its divergence is the noise floor</source>
        <translation>pleine précision en bf16&#xa0;: sa divergence est le plancher de bruit</translation>
    </message>
</context>
<context>
    <name>qs::EvaluateOptions</name>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Only the first items of each task</source>
        <translation>Seulement les premiers items de chaque tâche</translation>
    </message>
    <message>
        <source>&amp;Items per task</source>
        <translation>&amp;Items par tâche</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Worked examples in front of each question, drawn as lm-evaluation-harness draws them. Texts take none.</source>
        <translation>Exemples résolus placés avant chaque question, tirés comme par lm-evaluation-harness. Les textes n’en prennent pas.</translation>
    </message>
    <message>
        <source>Worked e&amp;xamples</source>
        <translation>E&amp;xemples résolus</translation>
    </message>
    <message>
        <source>Draws the examples; lm-evaluation-harness uses 1234</source>
        <translation>Tire les exemples&#xa0;; lm-evaluation-harness utilise 1234</translation>
    </message>
    <message>
        <source>Seed of the examples</source>
        <translation>Graine des exemples</translation>
    </message>
    <message>
        <source>current: the tokenizer&apos;s own BOS</source>
        <translation>actuel&#xa0;: BOS du tokenizer</translation>
    </message>
    <message>
        <source>paper: no BOS, as in LLM-FP4</source>
        <translation>article&#xa0;: sans BOS, comme dans LLM-FP4</translation>
    </message>
    <message>
        <source>How text becomes tokens: as lm-evaluation-harness 0.4 does it, or as the version that LLM-FP4 used. It is printed on every result.</source>
        <translation>Comment le texte devient des tokens&#xa0;: comme dans lm-evaluation-harness 0.4, ou comme dans la version utilisée par LLM-FP4. C’est indiqué sur chaque résultat.</translation>
    </message>
    <message>
        <source>&amp;Protocol</source>
        <translation>&amp;Protocole</translation>
    </message>
    <message>
        <source>as the protocol has it</source>
        <translation>selon le protocole</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>not added</source>
        <translation>non ajouté</translation>
    </message>
    <message>
        <source>The tokenizer&apos;s own special tokens in front of every text. Some models predict badly without them.</source>
        <translation>Les tokens spéciaux propres au tokenizer avant chaque texte. Certains modèles prédisent mal sans eux.</translation>
    </message>
    <message>
        <source>BOS before a text</source>
        <translation>BOS avant un texte</translation>
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
        <translation>Le token placé avant un document glissant et à la place d’un contexte vide</translation>
    </message>
    <message>
        <source>Prefix token</source>
        <translation>Token de préfixe</translation>
    </message>
    <message>
        <source>the model&apos;s</source>
        <translation>celui du modèle</translation>
    </message>
    <message>
        <source>Tokens of context. A longer question loses its beginning; a longer document is cut into windows of this length.</source>
        <translation>Tokens de contexte. Une question plus longue perd son début&#xa0;; un document plus long est découpé en fenêtres de cette longueur.</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>Longueur du contexte</translation>
    </message>
    <message>
        <source>when the difference is known well enough</source>
        <translation>quand la différence est assez bien connue</translation>
    </message>
    <message>
        <source>Items are taken in a random order, and a task ends as soon as the 95 % interval of the accuracy&apos;s difference to the first configuration is as narrow as asked. The interval stays valid however often one looks (confidence sequence by betting, Waudby-Smith and Ramdas 2024).</source>
        <translation>Les items sont pris dans un ordre aléatoire, et une tâche s’arrête dès que l’intervalle à 95&#xa0;% de la différence d’exactitude avec la première configuration est aussi étroit que demandé. L’intervalle reste valide quel que soit le nombre de consultations (séquence de confiance par paris, Waudby-Smith et Ramdas 2024).</translation>
    </message>
    <message>
        <source>&amp;Stop a task early</source>
        <translation>Arrêter une tâche en a&amp;vance</translation>
    </message>
    <message>
        <source>Upper minus lower end of the interval, as a share of the items: 0.05 is from −2.5 to +2.5 percent points</source>
        <translation>Borne supérieure moins borne inférieure de l’intervalle, en proportion des items&#xa0;: 0.05 va de −2.5 à +2.5 points de pourcentage</translation>
    </message>
    <message>
        <source>Width of the interval</source>
        <translation>Largeur de l’intervalle</translation>
    </message>
    <message>
        <source>Fixes the random order in which stopping early takes the items</source>
        <translation>Fixe l’ordre aléatoire dans lequel l’arrêt anticipé prend les items</translation>
    </message>
    <message>
        <source>Seed of the order</source>
        <translation>Graine de l’ordre</translation>
    </message>
    <message>
        <source>packed: codes multiplied as integers</source>
        <translation>compacté&#xa0;: codes entiers</translation>
    </message>
    <message>
        <source>simulated: values on the grid, in f32</source>
        <translation>simulé&#xa0;: valeurs sur la grille, en f32</translation>
    </message>
    <message>
        <source>Formats whose values are integers give the same bits either way. What the packed backend has no kernel for is simulated, and the run says so.</source>
        <translation>Les formats à valeurs entières donnent les mêmes bits dans les deux cas. Ce pour quoi le backend compacté n’a pas de noyau est simulé, et l’exécution le signale.</translation>
    </message>
    <message>
        <source>Recipes &amp;run</source>
        <translation>Exé&amp;cution des recettes</translation>
    </message>
    <message>
        <source>Every result says: protocol %1. Accuracy is given as it is (acc) and divided by the length of the choices (acc_norm).</source>
        <translation>Chaque résultat indique&#xa0;: protocole %1. L’exactitude est donnée telle quelle (acc) et divisée par la longueur des choix (acc_norm).</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) per task</source>
        <translation>
            <numerusform>%n item par tâche</numerusform>
            <numerusform>%n items par tâche</numerusform>
        </translation>
    </message>
    <message>
        <source>all items</source>
        <translation>tous les items</translation>
    </message>
    <message numerus="yes">
        <source>%n worked example(s)</source>
        <translation>
            <numerusform>%n exemple résolu</numerusform>
            <numerusform>%n exemples résolus</numerusform>
        </translation>
    </message>
    <message>
        <source>stops at a width of %1</source>
        <translation>s’arrête à une largeur de %1</translation>
    </message>
    <message>
        <source>packed</source>
        <translation>compacté</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulé</translation>
    </message>
</context>
<context>
    <name>qs::EvaluatePanel</name>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Exécuter</translation>
    </message>
    <message>
        <source>What does each configuration cost?</source>
        <translation>Que coûte chaque configuration&#xa0;?</translation>
    </message>
    <message>
        <source>Results so far</source>
        <translation>Résultats jusqu’ici</translation>
    </message>
    <message>
        <source>Compare sample by sample</source>
        <translation>Comparer par échantillon</translation>
    </message>
    <message>
        <source>The first results come in soon.</source>
        <translation>Les premiers résultats arrivent bientôt.</translation>
    </message>
    <message>
        <source>Runs when its turn comes. Full precision and recipes run side by side over the same items.</source>
        <translation>S’exécute à son tour. La pleine précision et les recettes s’exécutent côte à côte sur les mêmes items.</translation>
    </message>
    <message>
        <source>Cost in detail</source>
        <translation>Détail du coût</translation>
    </message>
    <message>
        <source>Show what the memory, the time and the disk space are for</source>
        <translation>Afficher à quoi servent la mémoire, le temps et l’espace disque</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Value ± standard error. Double-click a task to see its items.</source>
        <translation>Valeur ± erreur type. Double-cliquer sur une tâche pour voir ses items.</translation>
    </message>
    <message>
        <source>Working out what it would cost…</source>
        <translation>Calcul du coût…</translation>
    </message>
    <message>
        <source>time is being measured</source>
        <translation>mesure du temps en cours</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>%1 · %2 of memory · %3 on disk</source>
        <translation>%1 · %2 de mémoire · %3 sur disque</translation>
    </message>
    <message numerus="yes">
        <source>Working out %n recipe(s) comes on top.</source>
        <translation>
            <numerusform>Le calcul de %n recette s’y ajoute.</numerusform>
            <numerusform>Le calcul de %n recettes s’y ajoute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 items, %2 tokens for each of %n configuration(s)</source>
        <translation>
            <numerusform>%1 items, %2 tokens pour %n configuration</numerusform>
            <numerusform>%1 items, %2 tokens pour chacune des %n configurations</numerusform>
        </translation>
    </message>
    <message>
        <source>Model file, mapped: %1</source>
        <translation>Fichier du modèle, projeté en mémoire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Packed weights: %1</source>
        <translation>Poids compactés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Activations: %1</source>
        <translation>Activations&#xa0;: %1</translation>
    </message>
    <message>
        <source>Logits: %1</source>
        <translation>Logits&#xa0;: %1</translation>
    </message>
    <message>
        <source>Results: %1</source>
        <translation>Résultats&#xa0;: %1</translation>
    </message>
    <message>
        <source>Time: from the measured speed of these configurations</source>
        <translation>Temps&#xa0;: d’après la vitesse mesurée de ces configurations</translation>
    </message>
    <message>
        <source>Time: from the measured speed of full precision in place of recipes that are not worked out yet</source>
        <translation>Temps&#xa0;: d’après la vitesse mesurée de la pleine précision pour les recettes pas encore calculées</translation>
    </message>
    <message>
        <source>&amp;Add to the queue</source>
        <translation>&amp;Ajouter à la file</translation>
    </message>
    <message>
        <source>Tick what to measure and what to compare, then press Run.
Results come in while it runs, and are kept in the run store.</source>
        <translation>Cocher ce qu’il faut mesurer et comparer, puis appuyer sur Exécuter.
Les résultats arrivent au fil de l’exécution et sont conservés dans la base des exécutions.</translation>
    </message>
    <message numerus="yes">
        <source>Of this, working out %n recipe(s) takes about %1.</source>
        <translation>
            <numerusform>Là-dedans, le calcul de %n recette prend environ %1.</numerusform>
            <numerusform>Là-dedans, le calcul de %n recettes prend environ %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qs::Export</name>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>qs::FormatBench</name>
    <message>
        <source>Fit to the tensor&apos;s maximum</source>
        <translation>Ajuster au maximum du tenseur</translation>
    </message>
    <message>
        <source>Use for the selection</source>
        <translation>Utiliser pour la sélection</translation>
    </message>
    <message>
        <source>Puts this format and its scales into the recipe for what is selected</source>
        <translation>Place ce format et ses échelles dans la recette pour la sélection</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Biais</translation>
    </message>
    <message>
        <source>All values are scaled by 2 to the power of minus the bias: one more halves the grid</source>
        <translation>Toutes les valeurs sont multipliées par 2 à la puissance moins le biais&#xa0;: un de plus divise la grille par deux</translation>
    </message>
</context>
<context>
    <name>qs::FormatControls</name>
    <message>
        <source>Full precision</source>
        <translation>Pleine précision</translation>
    </message>
    <message>
        <source>%1 (symmetric INT%2)</source>
        <translation>%1 (INT%2 sym.)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Exponent bits</source>
        <translation>Bits d’exposant</translation>
    </message>
    <message>
        <source>More exponent bits reach further: each doubles the range in octaves</source>
        <translation>Plus de bits d’exposant portent plus loin&#xa0;: chacun double la plage en octaves</translation>
    </message>
    <message>
        <source>Mantissa bits</source>
        <translation>Bits de mantisse</translation>
    </message>
    <message>
        <source>More mantissa bits make finer steps within an octave</source>
        <translation>Plus de bits de mantisse donnent des pas plus fins dans une octave</translation>
    </message>
    <message>
        <source>Integer bits</source>
        <translation>Bits d’entier</translation>
    </message>
    <message>
        <source>Two&apos;s complement: equal steps, one more value below zero than above</source>
        <translation>Complément à deux&#xa0;: pas égaux, une valeur de plus au-dessous de zéro qu’au-dessus</translation>
    </message>
    <message>
        <source>With one exponent bit the steps are equal: a symmetric integer grid.</source>
        <translation>Avec un seul bit d’exposant, les pas sont égaux&#xa0;: une grille entière symétrique.</translation>
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
        <translation>Valeurs distinctes</translation>
    </message>
    <message>
        <source>Largest value</source>
        <translation>Plus grande valeur</translation>
    </message>
    <message>
        <source>Smallest positive</source>
        <translation>Plus petite positive</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Plage</translation>
    </message>
    <message>
        <source>octaves</source>
        <translation>octaves</translation>
    </message>
    <message>
        <source>From the smallest positive value to the largest, as powers of two</source>
        <translation>De la plus petite valeur positive à la plus grande, en puissances de deux</translation>
    </message>
    <message>
        <source>On this tensor</source>
        <translation>Sur ce tenseur</translation>
    </message>
    <message>
        <source>MSE</source>
        <translation>MSE</translation>
    </message>
    <message>
        <source>Mean squared difference between a value and what it becomes</source>
        <translation>Écart quadratique moyen entre une valeur et ce qu’elle devient</translation>
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
        <translation>10 log10 de la puissance du signal sur celle de l’erreur&#xa0;: 6 dB font un bit</translation>
    </message>
    <message>
        <source>Clipped</source>
        <translation>Écrêtées</translation>
    </message>
    <message>
        <source>Values beyond the grid&apos;s end</source>
        <translation>Valeurs au-delà de la fin de la grille</translation>
    </message>
    <message>
        <source>Underflow</source>
        <translation>Sous-dépassement</translation>
    </message>
    <message>
        <source>Values other than zero that become zero</source>
        <translation>Valeurs non nulles qui deviennent zéro</translation>
    </message>
    <message>
        <source>Codes used</source>
        <translation>Codes utilisés</translation>
    </message>
    <message>
        <source>How many of the format&apos;s bit patterns occur</source>
        <translation>Nombre de motifs binaires du format effectivement présents</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>qs::FormatPresets</name>
    <message>
        <source>E2M1 in blocks of 32 that share a power of two: cheap in hardware, but the scale may miss the block&apos;s maximum by up to a factor of two.</source>
        <translation>E2M1 par blocs de 32 partageant une puissance de deux&#xa0;: peu coûteux en matériel, mais l’échelle peut manquer le maximum du bloc d’un facteur deux au plus.</translation>
    </message>
    <message>
        <source>E2M1 in blocks of 16 whose scale is an 8-bit float times one scale of the tensor: finer than MXFP4, for half a bit more per value.</source>
        <translation>E2M1 par blocs de 16 dont l’échelle est un flottant 8 bits multiplié par une échelle du tenseur&#xa0;: plus fin que MXFP4, pour un demi-bit de plus par valeur.</translation>
    </message>
    <message>
        <source>Full precision: nothing is rounded.</source>
        <translation>Pleine précision&#xa0;: rien n’est arrondi.</translation>
    </message>
    <message>
        <source>Equal steps from end to end, one more below zero than above: good for values that fill the range evenly, poor for outliers.</source>
        <translation>Pas égaux de bout en bout, un de plus au-dessous de zéro qu’au-dessus&#xa0;: bon pour des valeurs qui remplissent la plage uniformément, mauvais pour les valeurs aberrantes.</translation>
    </message>
    <message>
        <source>Sixteen quantiles of the normal distribution: every code is used equally often when the values are Gaussian.</source>
        <translation>Seize quantiles de la loi normale&#xa0;: chaque code sert aussi souvent que les autres quand les valeurs sont gaussiennes.</translation>
    </message>
    <message>
        <source>An 8-bit float of the OCP standard: its largest patterns mean infinity or NaN, so that it ends a little earlier than its bits allow.</source>
        <translation>Un flottant 8 bits de la norme OCP&#xa0;: ses plus grands motifs signifient infini ou NaN, il finit donc un peu plus tôt que ne le permettent ses bits.</translation>
    </message>
    <message>
        <source>One exponent bit gives equal steps: a symmetric integer grid.</source>
        <translation>Un seul bit d’exposant donne des pas égaux&#xa0;: une grille entière symétrique.</translation>
    </message>
    <message>
        <source>No mantissa: every value is twice the one before. The widest range, the coarsest steps.</source>
        <translation>Pas de mantisse&#xa0;: chaque valeur est le double de la précédente. La plage la plus large, les pas les plus grossiers.</translation>
    </message>
    <message>
        <source>The exponent bits give %1 octaves, the mantissa cuts each into %2 steps: fine near zero, coarse at the end.</source>
        <translation>Les bits d’exposant donnent %1 octaves, la mantisse découpe chacune en %2 pas&#xa0;: fins près de zéro, grossiers à la fin.</translation>
    </message>
</context>
<context>
    <name>qs::FormatsPanel</name>
    <message>
        <source>Log axis</source>
        <translation>Axe log</translation>
    </message>
    <message>
        <source>The positive half on a logarithmic axis, where floats are evenly spaced</source>
        <translation>La moitié positive sur un axe logarithmique, où les flottants sont régulièrement espacés</translation>
    </message>
    <message>
        <source>Log share</source>
        <translation>Part log</translation>
    </message>
    <message>
        <source>Logarithmic shares, which make rarely used codes visible</source>
        <translation>Parts logarithmiques, qui rendent visibles les codes rarement utilisés</translation>
    </message>
    <message>
        <source>What does every bit pattern mean?</source>
        <translation>Que signifie chaque motif binaire&#xa0;?</translation>
    </message>
    <message>
        <source>Which values can the format hold, and which does %1 use?</source>
        <translation>Quelles valeurs le format peut-il contenir, et lesquelles %1 utilise-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>Which values can the format hold?</source>
        <translation>Quelles valeurs le format peut-il contenir&#xa0;?</translation>
    </message>
    <message>
        <source>Choose a site in the model tree to see how often its values use each code.</source>
        <translation>Choisir un site dans l’arbre du modèle pour voir à quelle fréquence ses valeurs utilisent chaque code.</translation>
    </message>
    <message>
        <source>What does a bit do? Click one to flip it.</source>
        <translation>Que fait un bit&#xa0;? Cliquer dessus pour l’inverser.</translation>
    </message>
</context>
<context>
    <name>qs::GridNote</name>
    <message>
        <source>Every token gets its own grid from its largest magnitude; drawn is that of the largest token.</source>
        <translation>Chaque token reçoit sa propre grille d’après sa plus grande amplitude&#xa0;; celle du plus grand token est tracée.</translation>
    </message>
    <message>
        <source>One grid per output channel, ending between %1 and %2; drawn is the widest.</source>
        <translation>Une grille par canal de sortie, finissant entre %1 et %2&#xa0;; la plus large est tracée.</translation>
    </message>
    <message>
        <source>One grid per channel, ending between %1 and %2; drawn is the widest.</source>
        <translation>Une grille par canal, finissant entre %1 et %2&#xa0;; la plus large est tracée.</translation>
    </message>
    <message numerus="yes">
        <source>One grid per group of %n channel(s), ending between %1 and %2; drawn is the widest.</source>
        <translation>
            <numerusform>Une grille par groupe de %n canal, finissant entre %1 et %2&#xa0;; la plus large est tracée.</numerusform>
            <numerusform>Une grille par groupe de %n canaux, finissant entre %1 et %2&#xa0;; la plus large est tracée.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qs::HeatmapView</name>
    <message>
        <source>row</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>No values other than zero to show</source>
        <translation>Aucune valeur non nulle à afficher</translation>
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
        <translation>canaux %1–%2</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>canal %1</translation>
    </message>
    <message>
        <source>(largest of %1)</source>
        <translation>(plus grand de %1)</translation>
    </message>
    <message>
        <source>Arrow keys move a mark whose value is read out. Plus and minus zoom, 0 shows everything.</source>
        <translation>Les flèches déplacent un repère dont la valeur est lue à voix haute. Plus et moins zooment, 0 affiche tout.</translation>
    </message>
</context>
<context>
    <name>qs::HelpPages</name>
    <message>
        <source>What the numbers mean</source>
        <translation>Ce que signifient les nombres</translation>
    </message>
</context>
<context>
    <name>qs::HelpWindow</name>
    <message>
        <source>User guide</source>
        <translation>Guide de l’utilisateur</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Rechercher (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the user guide</source>
        <translation>Rechercher dans le guide de l’utilisateur</translation>
    </message>
    <message>
        <source>Contents of the user guide</source>
        <translation>Sommaire du guide de l’utilisateur</translation>
    </message>
    <message>
        <source>Page of the user guide</source>
        <translation>Page du guide de l’utilisateur</translation>
    </message>
    <message numerus="yes">
        <source>Found on %n page(s). Enter goes to the next place.</source>
        <translation>
            <numerusform>Trouvé sur %n page. Entrée passe à l’occurrence suivante.</numerusform>
            <numerusform>Trouvé sur %n pages. Entrée passe à l’occurrence suivante.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qs::HistogramView</name>
    <message>
        <source>No finite values to show</source>
        <translation>Aucune valeur finie à afficher</translation>
    </message>
    <message>
        <source>values per bin</source>
        <translation>valeurs par classe</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>clip at %1
%2 of the maximum</source>
        <translation>écrêtage à %1
%2 du maximum</translation>
    </message>
    <message>
        <source>%1 … %2
%3 values, %4</source>
        <translation>%1 … %2
%3 valeurs, %4</translation>
    </message>
    <message>
        <source>becomes %1</source>
        <translation>devient %1</translation>
    </message>
    <message>
        <source>bias %1</source>
        <translation>biais %1</translation>
    </message>
    <message>
        <source>Left and right arrow keys move the clip edges, up and down the bias; plus and minus zoom, 0 shows everything.</source>
        <translation>Les flèches gauche et droite déplacent les bords d’écrêtage, haut et bas le biais&#xa0;; plus et moins zooment, 0 affiche tout.</translation>
    </message>
    <message>
        <source>bias %1
the grid ends at %2</source>
        <translation>biais %1
la grille finit à %2</translation>
    </message>
    <message>
        <source>after rounding: %1 values</source>
        <translation>après arrondi&#xa0;: %1 valeurs</translation>
    </message>
    <message>
        <source>this cell: %1 of the values, %2 of the squared error</source>
        <translation>cette cellule&#xa0;: %1 des valeurs, %2 de l’erreur quadratique</translation>
    </message>
    <message>
        <source>Drag, or press ↑ and ↓: one more halves every value of the grid.
Sets the bias by hand in the recipe.</source>
        <translation>Faire glisser, ou appuyer sur ↑ et ↓&#xa0;: un de plus divise par deux chaque valeur de la grille.
Fixe le biais à la main dans la recette.</translation>
    </message>
</context>
<context>
    <name>qs::InspectorPanel</name>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Activations</translation>
    </message>
    <message>
        <source>site</source>
        <translation>site</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôle</translation>
    </message>
    <message>
        <source>all blocks</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Edits change this site alone. Activations are shared by q, k, v and by gate, up.</source>
        <translation>Les modifications ne changent que ce site. Les activations sont partagées par q, k, v et par gate, up.</translation>
    </message>
    <message>
        <source>Edits change this role in every block.</source>
        <translation>Les modifications changent ce rôle dans chaque bloc.</translation>
    </message>
    <message>
        <source>Edits change every linear of every block.</source>
        <translation>Les modifications changent toutes les couches linéaires de tous les blocs.</translation>
    </message>
    <message>
        <source>Copy these settings there</source>
        <translation>Y copier ces réglages</translation>
    </message>
    <message>
        <source>Show this operand in the pages</source>
        <translation>Afficher cet opérande dans les pages</translation>
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
        <translation>Écrêtées</translation>
    </message>
    <message>
        <source>Underflow</source>
        <translation>Sous-dépassement</translation>
    </message>
    <message>
        <source>Codes used</source>
        <translation>Codes utilisés</translation>
    </message>
    <message>
        <source>Signal to quantization noise; every 6 dB are one bit</source>
        <translation>Rapport signal sur bruit de quantification&#xa0;; 6 dB font un bit</translation>
    </message>
    <message>
        <source>Mean squared difference between a value and its quantized value</source>
        <translation>Écart quadratique moyen entre une valeur et sa valeur quantifiée</translation>
    </message>
    <message>
        <source>Share of the values beyond the grid&apos;s end</source>
        <translation>Part des valeurs au-delà de la fin de la grille</translation>
    </message>
    <message>
        <source>Share of the values that are not zero and become zero</source>
        <translation>Part des valeurs non nulles qui deviennent zéro</translation>
    </message>
    <message>
        <source>Bit patterns of the format that occur</source>
        <translation>Motifs binaires du format effectivement présents</translation>
    </message>
    <message>
        <source>No selection</source>
        <translation>Aucune sélection</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Selected, and changed by edits</source>
        <translation>Sélectionné et changé par les modifications</translation>
    </message>
    <message>
        <source>block</source>
        <translation>bloc</translation>
    </message>
    <message>
        <source>Edits change every linear of this block.</source>
        <translation>Les modifications changent toutes les couches linéaires de ce bloc.</translation>
    </message>
</context>
<context>
    <name>qs::IntervalChart</name>
    <message>
        <source>No results yet.</source>
        <translation>Pas encore de résultats.</translation>
    </message>
    <message>
        <source>95 %: %1 to %2</source>
        <translation>95&#xa0;%&#xa0;: %1 à %2</translation>
    </message>
    <message>
        <source>valid at any time: %1 to %2</source>
        <translation>valide à tout moment&#xa0;: %1 à %2</translation>
    </message>
</context>
<context>
    <name>qs::JobIndicator</name>
    <message>
        <source>Progress of the running job</source>
        <translation>Progression de la tâche en cours</translation>
    </message>
    <message>
        <source>Cancel the evaluation (Esc)</source>
        <translation>Annuler l’évaluation (Échap)</translation>
    </message>
    <message>
        <source>Cancel the evaluation</source>
        <translation>Annuler l’évaluation</translation>
    </message>
    <message>
        <source>Memory that this program holds, of the machine&apos;s</source>
        <translation>Mémoire occupée par ce programme, sur celle de la machine</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>qs::LiveMeter</name>
    <message>
        <source>undo: %1</source>
        <translation>annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>The meter has no reading.</source>
        <translation>L’indicateur n’a pas de mesure.</translation>
    </message>
</context>
<context>
    <name>qs::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>&amp;Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Open a .gguf, .bin or .safetensors file (Ctrl+O)</source>
        <translation>Ouvrir un fichier .gguf, .bin ou .safetensors (Ctrl+O)</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Open &amp;demo</source>
        <translation>Ouvrir la dé&amp;mo</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Récents</translation>
    </message>
    <message>
        <source>&amp;Load recipe…</source>
        <translation>&amp;Charger une recette…</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>&amp;Save recipe…</source>
        <translation>&amp;Enregistrer la recette…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation>Ctrl+Y</translation>
    </message>
    <message>
        <source>&amp;Filter the model tree</source>
        <translation>&amp;Filtrer l’arbre du modèle</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Selon le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Som&amp;bre</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Panneaux</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Exécuter</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>É&amp;valuer</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>&amp;Cancel the evaluation</source>
        <translation>&amp;Annuler l’évaluation</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Raccourcis &amp;clavier</translation>
    </message>
    <message>
        <source>&amp;About Quantoscope</source>
        <translation>À &amp;propos de Quantoscope</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>How the model is quantized. Choosing one replaces the current recipe; undo brings it back.</source>
        <translation>Comment le modèle est quantifié. En choisir une remplace la recette actuelle&#xa0;; Annuler la rétablit.</translation>
    </message>
    <message>
        <source>Open a model file</source>
        <translation>Ouvrir un fichier de modèle</translation>
    </message>
    <message>
        <source>Models (*.gguf *.bin *.safetensors);;All files (*)</source>
        <translation>Modèles (*.gguf *.bin *.safetensors);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a Hugging Face folder</source>
        <translation>Ouvrir un dossier Hugging Face</translation>
    </message>
    <message>
        <source>Load a recipe</source>
        <translation>Charger une recette</translation>
    </message>
    <message>
        <source>Recipes (*.yaml *.yml);;All files (*)</source>
        <translation>Recettes (*.yaml *.yml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>Enregistrer la recette</translation>
    </message>
    <message>
        <source>Recipes (*.yaml)</source>
        <translation>Recettes (*.yaml)</translation>
    </message>
    <message>
        <source>Folder with the published data sets</source>
        <translation>Dossier des jeux de données publiés</translation>
    </message>
    <message>
        <source>Text whose perplexity is measured</source>
        <translation>Texte dont la perplexité est mesurée</translation>
    </message>
    <message>
        <source>Import results of lm-evaluation-harness</source>
        <translation>Importer des résultats de lm-evaluation-harness</translation>
    </message>
    <message>
        <source>Results (*.json)</source>
        <translation>Résultats (*.json)</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Dossier des résultats</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>About Quantoscope</source>
        <translation>À propos de Quantoscope</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Quantoscope %1&lt;/h3&gt;&lt;p&gt;An instrument for low-bit transformers: see what the numbers of a model look like, tune the number format that holds them, and prove what it costs.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Quantoscope %1&lt;/h3&gt;&lt;p&gt;Un instrument pour les transformers à peu de bits&#xa0;: voir à quoi ressemblent les nombres d’un modèle, régler le format numérique qui les contient et prouver ce qu’il en coûte.&lt;/p&gt;&lt;p&gt;Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Ouverture de %1…</translation>
    </message>
    <message>
        <source>the demo model</source>
        <translation>le modèle de démo</translation>
    </message>
    <message>
        <source>Weights only: %1</source>
        <translation>Poids seulement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Working out the recipe</source>
        <translation>Calcul de la recette</translation>
    </message>
    <message>
        <source> · %1 left</source>
        <translation> · reste %1</translation>
    </message>
    <message>
        <source>Running the text</source>
        <translation>Passage du texte</translation>
    </message>
    <message>
        <source>Measuring the model</source>
        <translation>Mesure du modèle</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1</source>
        <translation>
            <numerusform>%n fichier écrit dans %1</numerusform>
            <numerusform>%n fichiers écrits dans %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) deleted</source>
        <translation>
            <numerusform>%n exécution supprimée</numerusform>
            <numerusform>%n exécutions supprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>no model</source>
        <translation>aucun modèle</translation>
    </message>
    <message>
        <source>%1 – Quantoscope</source>
        <translation>%1 – Quantoscope</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Evaluation task</source>
        <translation>Tâche d’évaluation</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Open a model to see what the recipe does to its predictions.</source>
        <translation>Ouvrir un modèle pour voir ce que la recette fait à ses prédictions.</translation>
    </message>
    <message>
        <source>This model cannot be run: there are no predictions to compare.</source>
        <translation>Ce modèle ne peut pas être exécuté&#xa0;: il n’y a pas de prédictions à comparer.</translation>
    </message>
    <message>
        <source>Measuring full precision…</source>
        <translation>Mesure de la pleine précision…</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guide de l’utilisateur</translation>
    </message>
    <message>
        <source>Ten-minute &amp;tutorial</source>
        <translation>&amp;Tutoriel de dix minutes</translation>
    </message>
    <message>
        <source>&amp;Explain what I am looking at</source>
        <translation>&amp;Expliquer ce que je regarde</translation>
    </message>
    <message>
        <source>&amp;Point at something to have it explained</source>
        <translation>&amp;Désigner un élément à expliquer</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>&amp;Bienvenue</translation>
    </message>
    <message>
        <source>Ctrl+F1</source>
        <translation>Ctrl+F1</translation>
    </message>
    <message>
        <source>In pictures and tables</source>
        <translation>Dans les images et les tableaux</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Maj+Tab</translation>
    </message>
    <message>
        <source>next and previous control</source>
        <translation>contrôle suivant et précédent</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>next value, bin, channel, cell or site</source>
        <translation>valeur, classe, canal, cellule ou site suivant</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>select the site under the mark</source>
        <translation>sélectionner le site sous le repère</translation>
    </message>
    <message>
        <source>+, −, 0</source>
        <translation>+, −, 0</translation>
    </message>
    <message>
        <source>zoom the histogram in, out, and back</source>
        <translation>zoomer l’histogramme, dézoomer, tout afficher</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>copy the selected rows of a table</source>
        <translation>copier les lignes sélectionnées d’un tableau</translation>
    </message>
    <message>
        <source>Menu key, Shift+F10</source>
        <translation>Touche Menu, Maj+F10</translation>
    </message>
    <message>
        <source>copy or save the table</source>
        <translation>copier ou enregistrer le tableau</translation>
    </message>
    <message>
        <source>&amp;Continue where I stopped at the next start</source>
        <translation>Reprendre où &amp;j’en étais au prochain démarrage</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Commandes…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Couleur d’accentuation</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <translation>B&amp;leu</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>&amp;Vert</translation>
    </message>
    <message>
        <source>&amp;Violet</source>
        <translation>V&amp;iolet</translation>
    </message>
    <message>
        <source>&amp;Orange</source>
        <translation>&amp;Orange</translation>
    </message>
    <message>
        <source>Compare with a recipe</source>
        <translation>Comparer avec une recette</translation>
    </message>
    <message>
        <source>Recipes (*.yaml *.yml)</source>
        <translation>Recettes (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Open demo with o&amp;utlier channels</source>
        <translation>Ouvrir la démo aux canaux a&amp;berrants</translation>
    </message>
    <message>
        <source>Overview: select the role, the block, everything, or the site alone</source>
        <translation>Vue d’ensemble : sélectionner le rôle, le bloc, tout ou le site seul</translation>
    </message>
    <message>
        <source>Distribution: move the end of the grid, its bias</source>
        <translation>Distribution : déplacer la fin de la grille, le biais</translation>
    </message>
    <message>
        <source>Try: continue the prompt</source>
        <translation>Essayer : continuer le prompt</translation>
    </message>
</context>
<context>
    <name>qs::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>qs::MeterHistoryView</name>
    <message>
        <source>Divergence after each change</source>
        <translation>Divergence après chaque changement</translation>
    </message>
    <message>
        <source>Left and right arrow keys go from change to change.</source>
        <translation>Les flèches gauche et droite passent d’un changement à l’autre.</translation>
    </message>
    <message>
        <source>the recipe at the start</source>
        <translation>la recette au départ</translation>
    </message>
    <message>
        <source>%1. %2
KL divergence %3 nats
Perplexity %4
Same top token %5</source>
        <translation>%1. %2
Divergence KL %3 nats
Perplexité %4
Même premier token %5</translation>
    </message>
    <message>
        <source>Preview: some sites stand in for a slower method</source>
        <translation>Aperçu&#xa0;: certains sites remplacent une méthode plus lente</translation>
    </message>
    <message>
        <source>KL divergence (nats)</source>
        <translation>Divergence KL (nats)</translation>
    </message>
    <message>
        <source>change</source>
        <translation>changement</translation>
    </message>
</context>
<context>
    <name>qs::MeterPanel</name>
    <message>
        <source>What did each change do to the predictions?</source>
        <translation>Qu’a fait chaque changement aux prédictions&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>Rien n’a encore été mesuré.</translation>
    </message>
    <message>
        <source>Filled marks are measured, hollow ones are previews. Lower is closer to full precision.</source>
        <translation>Les repères pleins sont mesurés, les creux sont des aperçus. Plus bas est plus proche de la pleine précision.</translation>
    </message>
    <message>
        <source>Kullback-Leibler divergence: how far the quantized model&apos;s predictions of the next token are from full precision&apos;s, as the mean over the first tokens of the text, in nats. 0 means the same predictions. Lower is better.</source>
        <translation>Divergence de Kullback-Leibler&#xa0;: à quel point les prédictions du token suivant par le modèle quantifié s’éloignent de celles en pleine précision, en moyenne sur les premiers tokens du texte, en nats. 0 signifie des prédictions identiques. Plus bas est meilleur.</translation>
    </message>
    <message>
        <source>Live quality</source>
        <translation>Qualité en direct</translation>
    </message>
    <message>
        <source>Perplexity of the text&apos;s first tokens under this recipe, and in brackets under full precision. Lower is better.</source>
        <translation>Perplexité des premiers tokens du texte avec cette recette et, entre parenthèses, en pleine précision. Plus bas est meilleur.</translation>
    </message>
    <message>
        <source>Share of the positions at which the most likely next token is the same as in full precision</source>
        <translation>Part des positions où le token suivant le plus probable est le même qu’en pleine précision</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>aperçu</translation>
    </message>
    <message>
        <source>The recipe&apos;s method needs more than a moment. Sites that it has not worked out yet are quantized by their largest values instead. Evaluating the recipe works it out.</source>
        <translation>La méthode de la recette demande plus d’un instant. Les sites qu’elle n’a pas encore calculés sont quantifiés d’après leurs plus grandes valeurs. Évaluer la recette la calcule.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Show what each of the last changes did, as a picture or a table</source>
        <translation>Afficher ce qu’a fait chacun des derniers changements, en image ou en tableau</translation>
    </message>
    <message>
        <source>KL %1 nats</source>
        <translation>KL %1 nats</translation>
    </message>
    <message>
        <source>Perplexity %1 (%2)</source>
        <translation>Perplexité %1 (%2)</translation>
    </message>
    <message>
        <source>Same top token %1</source>
        <translation>Même premier token %1</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n token(s)</source>
        <translation>
            <numerusform>Mesuré sur %n token</numerusform>
            <numerusform>Mesuré sur %n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Ce qui a été changé</translation>
    </message>
    <message>
        <source>KL divergence (nats)</source>
        <translation>Divergence KL (nats)</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexité</translation>
    </message>
    <message>
        <source>Same top token (%)</source>
        <translation>Même premier token (%)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesuré</translation>
    </message>
</context>
<context>
    <name>qs::MethodBox</name>
    <message>
        <source>Method of the recipe</source>
        <translation>Méthode de la recette</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>The pages show ranges of the text run through the model until the method has been worked out for the site (Channels, Before and after). An evaluation always uses the method&apos;s own.</source>
        <translation>Les pages montrent les plages du texte passé dans le modèle tant que la méthode n’a pas été calculée pour le site (Canaux, Avant et après). Une évaluation utilise toujours celles de la méthode.</translation>
    </message>
</context>
<context>
    <name>qs::MethodEditor</name>
    <message>
        <source>How the numbers are worked out: one method, or several joined by + (a transform, then quantizers, then a rounding)</source>
        <translation>Comment les nombres sont calculés&#xa0;: une méthode, ou plusieurs jointes par + (une transformation, puis des quantificateurs, puis un arrondi)</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Méthode</translation>
    </message>
    <message>
        <source>Options of the method</source>
        <translation>Options de la méthode</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>Double-click or F2 edits a value; an empty one is the default</source>
        <translation>Double-clic ou F2 modifie une valeur&#xa0;; une valeur vide est celle par défaut</translation>
    </message>
    <message>
        <source>built-in text</source>
        <translation>texte intégré</translation>
    </message>
    <message>
        <source>The text file that ranges and errors are measured on</source>
        <translation>Le fichier texte sur lequel plages et erreurs sont mesurées</translation>
    </message>
    <message>
        <source>How many tokens of it are used</source>
        <translation>Combien de ses tokens sont utilisés</translation>
    </message>
    <message>
        <source>Calibration te&amp;xt</source>
        <translation>Te&amp;xte de calibration</translation>
    </message>
    <message>
        <source>Calibration to&amp;kens</source>
        <translation>To&amp;kens de calibration</translation>
    </message>
    <message>
        <source>change the method</source>
        <translation>changer la méthode</translation>
    </message>
    <message>
        <source>option %1</source>
        <translation>option %1</translation>
    </message>
    <message>
        <source>change the calibration</source>
        <translation>changer la calibration</translation>
    </message>
    <message>
        <source>This method has no options.</source>
        <translation>Cette méthode n’a pas d’option.</translation>
    </message>
</context>
<context>
    <name>qs::ModelDock</name>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filtrer (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter of the model tree</source>
        <translation>Filtre de l’arbre du modèle</translation>
    </message>
    <message>
        <source>Sites of the model</source>
        <translation>Sites du modèle</translation>
    </message>
    <message>
        <source>Tensors of the file</source>
        <translation>Tenseurs du fichier</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tenseur</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Text run through the model</source>
        <translation>Texte passé dans le modèle</translation>
    </message>
    <message>
        <source>the built-in calibration text</source>
        <translation>le texte de calibration intégré</translation>
    </message>
    <message>
        <source>Look at this text</source>
        <translation>Examiner ce texte</translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation>Aucun modèle n’est ouvert.</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 paramètres</translation>
    </message>
    <message>
        <source>More than a tenth of the signal&apos;s power is quantization noise.</source>
        <translation>Plus d’un dixième de la puissance du signal est du bruit de quantification.</translation>
    </message>
    <message>
        <source>The demo model with some channels made larger by powers of two. It computes the same; the outliers are put in, not learned.</source>
        <translation>Le modèle de démonstration, dont certains canaux sont agrandis par des puissances de deux. Il calcule la même chose ; les valeurs aberrantes sont ajoutées, non apprises.</translation>
    </message>
</context>
<context>
    <name>qs::NumberFormat</name>
    <message>
        <source>exact</source>
        <translation>exact</translation>
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
        <translation>Rapport signal sur bruit de quantification (SQNR)</translation>
    </message>
    <message>
        <source>The power of the values over the power of what quantization changes about them, in decibels. Every 6 dB are about one bit; below 10 dB more than a tenth of the power is noise.</source>
        <translation>La puissance des valeurs sur celle de ce que la quantification y change, en décibels. 6 dB font environ un bit&#xa0;; au-dessous de 10 dB, plus d’un dixième de la puissance est du bruit.</translation>
    </message>
    <message>
        <source>Mean squared error (MSE)</source>
        <translation>Erreur quadratique moyenne (MSE)</translation>
    </message>
    <message>
        <source>The mean squared difference between a value and what it becomes. Its size depends on the tensor&apos;s own; the SQNR does not.</source>
        <translation>L’écart quadratique moyen entre une valeur et ce qu’elle devient. Sa taille dépend de celle du tenseur&#xa0;; celle du SQNR non.</translation>
    </message>
    <message>
        <source>Clipped</source>
        <translation>Écrêtées</translation>
    </message>
    <message>
        <source>The share of the values beyond the end of the grid. They become its largest value, so each of them can be far off.</source>
        <translation>La part des valeurs au-delà de la fin de la grille. Elles en prennent la plus grande valeur, chacune peut donc être très éloignée.</translation>
    </message>
    <message>
        <source>Underflow</source>
        <translation>Sous-dépassement</translation>
    </message>
    <message>
        <source>The share of the values that are not zero and become zero. Small channels under a common scale vanish this way.</source>
        <translation>La part des valeurs non nulles qui deviennent zéro. Les petits canaux sous une échelle commune disparaissent ainsi.</translation>
    </message>
    <message>
        <source>Codes used</source>
        <translation>Codes utilisés</translation>
    </message>
    <message>
        <source>How many bit patterns of the format occur. Few used codes: the grid does not fit the values.</source>
        <translation>Nombre de motifs binaires du format effectivement présents. Peu de codes utilisés&#xa0;: la grille ne convient pas aux valeurs.</translation>
    </message>
    <message>
        <source>Channel spread</source>
        <translation>Dispersion des canaux</translation>
    </message>
    <message>
        <source>How far the magnitudes of the channels lie apart, in octaves (factors of two). A common scale that suits the largest channel is too coarse by one exponent step per octave for the small ones; a bias per channel repairs it.</source>
        <translation>L’éloignement des amplitudes des canaux, en octaves (facteurs de deux). Une échelle commune qui convient au plus grand canal est trop grossière d’un pas d’exposant par octave pour les petits&#xa0;; un biais par canal y remédie.</translation>
    </message>
    <message>
        <source>Inter-channel variance</source>
        <translation>Variance inter-canaux</translation>
    </message>
    <message>
        <source>The variance of the channels&apos; means: large where channels sit at different levels. In activations of language models it is far larger than the variance within a channel, which is why one scale for all channels fails.</source>
        <translation>La variance des moyennes des canaux&#xa0;: grande quand les canaux se situent à des niveaux différents. Dans les activations des modèles de langue, elle dépasse de loin la variance au sein d’un canal, d’où l’échec d’une échelle commune à tous les canaux.</translation>
    </message>
    <message>
        <source>Intra-channel variance</source>
        <translation>Variance intra-canal</translation>
    </message>
    <message>
        <source>The mean of the variances within the channels: what a format with one scale per channel still has to hold.</source>
        <translation>La moyenne des variances au sein des canaux&#xa0;: ce qu’un format à une échelle par canal doit encore contenir.</translation>
    </message>
    <message>
        <source>Variance of maxima</source>
        <translation>Variance des maxima</translation>
    </message>
    <message>
        <source>The variance of the channels&apos; largest magnitudes.</source>
        <translation>La variance des plus grandes amplitudes des canaux.</translation>
    </message>
    <message>
        <source>Kurtosis</source>
        <translation>Kurtosis</translation>
    </message>
    <message>
        <source>The weight of the tails: 3 for a Gaussian, more when few values are far out. Heavy tails use up the range of a format for few values.</source>
        <translation>Le poids des queues&#xa0;: 3 pour une gaussienne, plus quand quelques valeurs sont très éloignées. Des queues lourdes épuisent la plage d’un format pour peu de valeurs.</translation>
    </message>
    <message>
        <source>Largest magnitude</source>
        <translation>Plus grande amplitude</translation>
    </message>
    <message>
        <source>The largest absolute value, which MinMax puts at the end of the grid. One outlier makes the grid coarse for all others.</source>
        <translation>La plus grande valeur absolue, que MinMax place à la fin de la grille. Une seule valeur aberrante rend la grille grossière pour toutes les autres.</translation>
    </message>
    <message>
        <source>Mean and standard deviation</source>
        <translation>Moyenne et écart type</translation>
    </message>
    <message>
        <source>The average of the values, and how far they typically lie from it.</source>
        <translation>La moyenne des valeurs, et leur éloignement typique de celle-ci.</translation>
    </message>
    <message>
        <source>Quantiles</source>
        <translation>Quantiles</translation>
    </message>
    <message>
        <source>The value below which this share of the channel&apos;s values lies. Half of them lie between 25 % and 75 %.</source>
        <translation>La valeur au-dessous de laquelle se trouve cette part des valeurs du canal. La moitié est comprise entre 25&#xa0;% et 75&#xa0;%.</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>How far the distribution over the next token moves from full precision when this site alone is quantized: the Kullback-Leibler divergence in nats per token. The sites with the largest numbers are the ones to spend bits on.</source>
        <translation>De combien la distribution du token suivant s’écarte de la pleine précision quand ce seul site est quantifié&#xa0;: la divergence de Kullback-Leibler en nats par token. C’est sur les sites aux plus grands nombres qu’il faut dépenser des bits.</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Effectifs</translation>
    </message>
    <message>
        <source>How many values the tensor has, how many of them differ at 16 bits of precision, and how many are no finite number.</source>
        <translation>Combien de valeurs a le tenseur, combien diffèrent à 16 bits de précision, et combien ne sont pas des nombres finis.</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>Format numérique</translation>
    </message>
    <message>
        <source>ExMy is a sign, x exponent bits and y mantissa bits; INTn are equidistant integers. E2M1, four bits, has the values 0, 0.5, 1, 1.5, 2, 3, 4, 6 and their negatives, times a scale.</source>
        <translation>ExMy désigne un signe, x bits d’exposant et y bits de mantisse&#xa0;; INTn des entiers équidistants. E2M1, quatre bits, a les valeurs 0, 0.5, 1, 1.5, 2, 3, 4, 6 et leurs opposées, multipliées par une échelle.</translation>
    </message>
    <message>
        <source>End of the grid</source>
        <translation>Fin de la grille</translation>
    </message>
    <message>
        <source>The largest value that the grid holds. Choosing it is choosing the clip, the scale and the exponent bias at once: they are the same number.</source>
        <translation>La plus grande valeur que contient la grille. La choisir, c’est choisir à la fois l’écrêtage, l’échelle et le biais d’exposant&#xa0;: c’est le même nombre.</translation>
    </message>
    <message>
        <source>Exponent bias</source>
        <translation>Biais d’exposant</translation>
    </message>
    <message>
        <source>A real number that scales the whole grid: larger bias, smaller values. One for each tensor, row, group, channel or token.</source>
        <translation>Un nombre réel qui met à l’échelle toute la grille&#xa0;: biais plus grand, valeurs plus petites. Un par tenseur, ligne, groupe, canal ou token.</translation>
    </message>
    <message>
        <source>Smallest positive value</source>
        <translation>Plus petite valeur positive</translation>
    </message>
    <message>
        <source>The smallest value above zero that the format holds. What is below half of it becomes zero.</source>
        <translation>La plus petite valeur au-dessus de zéro que contient le format. Ce qui est inférieur à sa moitié devient zéro.</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Plage</translation>
    </message>
    <message>
        <source>From the smallest positive value to the largest, in octaves.</source>
        <translation>De la plus petite valeur positive à la plus grande, en octaves.</translation>
    </message>
    <message>
        <source>Bins of the histogram</source>
        <translation>Classes de l’histogramme</translation>
    </message>
    <message>
        <source>Equal intervals, and how many of the tensor&apos;s values fall into each.</source>
        <translation>Des intervalles égaux, et combien de valeurs du tenseur tombent dans chacun.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexité</translation>
    </message>
    <message>
        <source>How many equally likely words the model chooses among on average. Lower is better. It depends on the protocol: compare only runs of the same one.</source>
        <translation>Entre combien de mots également probables le modèle choisit en moyenne. Plus bas est meilleur. Elle dépend du protocole&#xa0;: ne comparer que des exécutions du même.</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Erreur type</translation>
    </message>
    <message>
        <source>How far the number would typically lie from the true one when measured on other items. Two runs on the same items differ by less than that: use the paired comparison.</source>
        <translation>L’écart typique entre ce nombre et le vrai s’il était mesuré sur d’autres items. Deux exécutions sur les mêmes items diffèrent de moins que cela&#xa0;: utiliser la comparaison appariée.</translation>
    </message>
    <message>
        <source>Paired difference</source>
        <translation>Différence appariée</translation>
    </message>
    <message>
        <source>This run minus the reference over the items that both share; for perplexities the logarithm of their ratio. Because the items are the same, small differences can be seen.</source>
        <translation>Cette exécution moins la référence sur les items communs&#xa0;; pour les perplexités, le logarithme de leur rapport. Comme les items sont les mêmes, de petites différences sont visibles.</translation>
    </message>
    <message>
        <source>95 % confidence interval</source>
        <translation>Intervalle de confiance à 95&#xa0;%</translation>
    </message>
    <message>
        <source>Where the difference lies in 95 of 100 such measurements. When it holds zero, nothing has been shown.</source>
        <translation>Où se trouve la différence dans 95 mesures de ce type sur 100. S’il contient zéro, rien n’est démontré.</translation>
    </message>
    <message>
        <source>p value</source>
        <translation>Valeur p</translation>
    </message>
    <message>
        <source>The chance of a difference at least this large if both runs were equally good: the exact McNemar test for accuracies, a paired t test otherwise. It says nothing about how large the difference is.</source>
        <translation>La probabilité d’une différence au moins aussi grande si les deux exécutions se valaient&#xa0;: test exact de McNemar pour les exactitudes, test t apparié sinon. Elle ne dit rien de la taille de la différence.</translation>
    </message>
    <message>
        <source>Items that changed</source>
        <translation>Items qui ont changé</translation>
    </message>
    <message>
        <source>Items that only the reference gets right, and items that only this run gets right. Two runs of equal accuracy can still answer different items.</source>
        <translation>Les items que seule la référence réussit, et ceux que seule cette exécution réussit. Deux exécutions de même exactitude peuvent réussir des items différents.</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Hasard</translation>
    </message>
    <message>
        <source>The accuracy of guessing: one over the number of choices.</source>
        <translation>L’exactitude du hasard&#xa0;: un sur le nombre de choix.</translation>
    </message>
    <message>
        <source>Corrected p value</source>
        <translation>Valeur p corrigée</translation>
    </message>
    <message>
        <source>The p value after Holm&apos;s correction for all comparisons of the table: below 0.05 in even one row then happens by chance in at most one of twenty tables.</source>
        <translation>La valeur p après correction de Holm pour toutes les comparaisons du tableau&#xa0;: une valeur inférieure à 0.05, ne serait-ce que dans une ligne, survient alors par hasard dans un tableau sur vingt au plus.</translation>
    </message>
    <message>
        <source>Interval at any time</source>
        <translation>Intervalle à tout moment</translation>
    </message>
    <message>
        <source>A 95 % interval that stays valid however often one looks while the items come in, so that a run may be stopped as soon as it is narrow enough.</source>
        <translation>Un intervalle à 95 % qui reste valide quel que soit le nombre de consultations pendant que les items arrivent, de sorte qu’une exécution peut être arrêtée dès qu’il est assez étroit.</translation>
    </message>
    <message>
        <source>Ratio of perplexities</source>
        <translation>Rapport des perplexités</translation>
    </message>
    <message>
        <source>This run&apos;s perplexity divided by the reference&apos;s: 1.05 is five percent worse.</source>
        <translation>La perplexité de cette exécution divisée par celle de la référence&#xa0;: 1.05 est cinq pour cent moins bon.</translation>
    </message>
    <message>
        <source>Kullback-Leibler divergence</source>
        <translation>Divergence de Kullback-Leibler</translation>
    </message>
    <message>
        <source>How far this run&apos;s distribution over the next token lies from the reference&apos;s, in nats. It reacts to small damage that no accuracy shows.</source>
        <translation>De combien la distribution du token suivant de cette exécution s’écarte de celle de la référence, en nats. Elle réagit à de petits dégâts qu’aucune exactitude ne montre.</translation>
    </message>
    <message>
        <source>Same top token</source>
        <translation>Même premier token</translation>
    </message>
    <message>
        <source>The share of the positions where both runs find the same token most likely.</source>
        <translation>La part des positions où les deux exécutions trouvent le même token le plus probable.</translation>
    </message>
    <message>
        <source>Change of the probability</source>
        <translation>Variation de la probabilité</translation>
    </message>
    <message>
        <source>This run&apos;s probability of what is right minus the reference&apos;s.</source>
        <translation>La probabilité de ce qui est juste dans cette exécution moins celle de la référence.</translation>
    </message>
    <message>
        <source>Times the usual</source>
        <translation>Fois l’usuel</translation>
    </message>
    <message>
        <source>The largest magnitude of this channel or token divided by the median of those of all. Outliers stand out as large factors.</source>
        <translation>La plus grande amplitude de ce canal ou token divisée par la médiane de celles de tous. Les valeurs aberrantes ressortent par de grands facteurs.</translation>
    </message>
    <message>
        <source>Bit</source>
        <translation>Bit</translation>
    </message>
    <message>
        <source>What this bit of the pattern is at present: 0 or 1. The other columns tell what the value becomes when it flips.</source>
        <translation>Ce que vaut actuellement ce bit du motif&#xa0;: 0 ou 1. Les autres colonnes disent ce que devient la valeur quand il est inversé.</translation>
    </message>
    <message>
        <source>The share of the items answered right. acc takes the choice with the largest log-likelihood; acc_norm divides it by the choice&apos;s number of characters first.</source>
        <translation>La part des items auxquels la réponse est juste. acc prend le choix de plus grande log-vraisemblance&#xa0;; acc_norm la divise d’abord par le nombre de caractères du choix.</translation>
    </message>
</context>
<context>
    <name>qs::NumberLineView</name>
    <message>
        <source>Left and right arrow keys go from value to value.</source>
        <translation>Les flèches gauche et droite passent de valeur en valeur.</translation>
    </message>
    <message>
        <source>Full precision: no grid to show</source>
        <translation>Pleine précision&#xa0;: aucune grille à afficher</translation>
    </message>
    <message>
        <source>share of the tensor (%)</source>
        <translation>part du tenseur (%)</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>%1 of the values</source>
        <translation>%1 des valeurs</translation>
    </message>
</context>
<context>
    <name>qs::OperandEditor</name>
    <message>
        <source>Full precision</source>
        <translation>Pleine précision</translation>
    </message>
    <message>
        <source>Float ExMy</source>
        <translation>Flottant ExMy</translation>
    </message>
    <message>
        <source>Integer</source>
        <translation>Entier</translation>
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
        <translation>Bits d’exposant. E1My est une grille entière symétrique.</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Mantissa bits</source>
        <translation>Bits de mantisse</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>bits</translation>
    </message>
    <message>
        <source>per tensor</source>
        <translation>par tenseur</translation>
    </message>
    <message>
        <source>per row</source>
        <translation>par ligne</translation>
    </message>
    <message>
        <source>per group</source>
        <translation>par groupe</translation>
    </message>
    <message>
        <source>per channel</source>
        <translation>par canal</translation>
    </message>
    <message>
        <source>per token</source>
        <translation>par token</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>What shares one exponent bias, that is one scale: the tensor, a row (output channel), or a group of values in a row</source>
        <translation>Ce qui partage un biais d’exposant, c’est-à-dire une échelle&#xa0;: le tenseur, une ligne (canal de sortie) ou un groupe de valeurs d’une ligne</translation>
    </message>
    <message>
        <source>What shares one exponent bias, that is one scale: the tensor, a channel (pre-shifted bias), or a token (at run time)</source>
        <translation>Ce qui partage un biais d’exposant, c’est-à-dire une échelle&#xa0;: le tenseur, un canal (biais pré-décalé) ou un token (à l’exécution)</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>entier</translation>
    </message>
    <message>
        <source>Group size</source>
        <translation>Taille de groupe</translation>
    </message>
    <message>
        <source>Values that share one scale</source>
        <translation>Valeurs qui partagent une échelle</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Écrêtage</translation>
    </message>
    <message>
        <source>Where the grid ends, as a share of the largest magnitude. Below 1 large values are clipped and small ones get finer steps.</source>
        <translation>Où finit la grille, en proportion de la plus grande amplitude. Au-dessous de 1, les grandes valeurs sont écrêtées et les petites reçoivent des pas plus fins.</translation>
    </message>
    <message>
        <source>Clip ratio</source>
        <translation>Taux d’écrêtage</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Biais</translation>
    </message>
    <message>
        <source>Exponent bias b: the scale is 2^−b. Set by hand it overrides calibration.</source>
        <translation>Biais d’exposant b&#xa0;: l’échelle est 2^−b. Fixé à la main, il l’emporte sur la calibration.</translation>
    </message>
    <message>
        <source>Smallest and largest exponent bias; the scale is 2^−b</source>
        <translation>Plus petit et plus grand biais d’exposant&#xa0;; l’échelle est 2^−b</translation>
    </message>
    <message>
        <source>per token, at run time</source>
        <translation>par token, à l’exécution</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>fixé à la main</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
</context>
<context>
    <name>qs::OperandSwitch</name>
    <message>
        <source>Activations</source>
        <translation>Activations</translation>
    </message>
    <message>
        <source>Show what goes into the linear</source>
        <translation>Afficher ce qui entre dans la couche linéaire</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Show the linear&apos;s own matrix</source>
        <translation>Afficher la matrice propre de la couche linéaire</translation>
    </message>
</context>
<context>
    <name>qs::OperandsEditor</name>
    <message>
        <source>&amp;Weights</source>
        <translation>&amp;Poids</translation>
    </message>
    <message>
        <source>&amp;Activations</source>
        <translation>&amp;Activations</translation>
    </message>
    <message>
        <source>Whether the rule says anything about this operand</source>
        <translation>Si la règle dit quelque chose de cet opérande</translation>
    </message>
    <message>
        <source>The selected sites differ; an edit makes them alike.</source>
        <translation>Les sites sélectionnés diffèrent&#xa0;; une modification les rend identiques.</translation>
    </message>
</context>
<context>
    <name>qs::OutlierTables</name>
    <message>
        <source>Click a row to see the distribution of its channel or token alone.</source>
        <translation>Cliquer sur une ligne pour voir la distribution de son seul canal ou token.</translation>
    </message>
    <message>
        <source>Which channels stick out?</source>
        <translation>Quels canaux se démarquent&#xa0;?</translation>
    </message>
    <message>
        <source>Which output channels stick out?</source>
        <translation>Quels canaux de sortie se démarquent&#xa0;?</translation>
    </message>
    <message>
        <source>Which tokens stick out?</source>
        <translation>Quels tokens se démarquent&#xa0;?</translation>
    </message>
</context>
<context>
    <name>qs::Overview</name>
    <message>
        <source>Channel spread</source>
        <translation>Dispersion des canaux</translation>
    </message>
    <message>
        <source>octaves</source>
        <translation>octaves</translation>
    </message>
    <message>
        <source>How far the magnitudes of the channels lie apart: octaves between the 1st and the 99th percentile of log2 of the largest magnitude per channel. This is what one exponent bias per channel repairs.</source>
        <translation>L’éloignement des amplitudes des canaux&#xa0;: octaves entre le 1er et le 99e centile du log2 de la plus grande amplitude par canal. C’est ce que répare un biais d’exposant par canal.</translation>
    </message>
    <message>
        <source>Inter-channel variance</source>
        <translation>Variance inter-canaux</translation>
    </message>
    <message>
        <source>Variance of the channels&apos; means. Large: the channels sit at different levels.</source>
        <translation>Variance des moyennes des canaux. Grande&#xa0;: les canaux se situent à des niveaux différents.</translation>
    </message>
    <message>
        <source>Intra-channel variance</source>
        <translation>Variance intra-canal</translation>
    </message>
    <message>
        <source>Mean of the variances within the channels: what a format with one scale per channel still has to hold.</source>
        <translation>Moyenne des variances au sein des canaux&#xa0;: ce qu’un format à une échelle par canal doit encore contenir.</translation>
    </message>
    <message>
        <source>Kurtosis</source>
        <translation>Kurtosis</translation>
    </message>
    <message>
        <source>Weight of the tails: 3 for a Gaussian. Large: few outliers use up the range.</source>
        <translation>Poids des queues&#xa0;: 3 pour une gaussienne. Grand&#xa0;: quelques valeurs aberrantes épuisent la plage.</translation>
    </message>
    <message>
        <source>Largest magnitude</source>
        <translation>Plus grande amplitude</translation>
    </message>
    <message>
        <source>The largest absolute value, which MinMax calibration puts at the end of the grid.</source>
        <translation>La plus grande valeur absolue, que la calibration MinMax place à la fin de la grille.</translation>
    </message>
    <message>
        <source>%1 of activations</source>
        <translation>%1 des activations</translation>
    </message>
    <message>
        <source>%1 of weights</source>
        <translation>%1 des poids</translation>
    </message>
    <message>
        <source>SQNR of activations</source>
        <translation>SQNR des activations</translation>
    </message>
    <message>
        <source>SQNR of weights</source>
        <translation>SQNR des poids</translation>
    </message>
    <message>
        <source>No activations are known yet. They come from the text that is run through the model.</source>
        <translation>Aucune activation n’est encore connue. Elles proviennent du texte passé dans le modèle.</translation>
    </message>
    <message>
        <source>The current recipe quantizes nothing here. Choose a format in the inspector.</source>
        <translation>La recette actuelle ne quantifie rien ici. Choisir un format dans l’inspecteur.</translation>
    </message>
    <message>
        <source>Bits of weights</source>
        <translation>Bits des poids</translation>
    </message>
    <message>
        <source>Bits of activations</source>
        <translation>Bits des activations</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>bits</translation>
    </message>
    <message>
        <source>Bits per weight under the current recipe, with the scales of groups; in full precision, those of the file.</source>
        <translation>Bits par poids avec la recette actuelle, échelles des groupes comprises&#xa0;; en pleine précision, ceux du fichier.</translation>
    </message>
    <message>
        <source>Bits per activation under the current recipe, with the scales of blocks. Sites in full precision have none.</source>
        <translation>Bits par activation avec la recette actuelle, échelles des blocs comprises. Les sites en pleine précision n’en ont pas.</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>KL, nats</source>
        <translation>KL, nats</translation>
    </message>
    <message>
        <source>How far the model&apos;s predictions move when this site alone is quantized: Kullback-Leibler divergence from full precision, per token, under %1.</source>
        <translation>De combien bougent les prédictions du modèle quand ce seul site est quantifié&#xa0;: divergence de Kullback-Leibler par rapport à la pleine précision, par token, avec %1.</translation>
    </message>
    <message>
        <source>Not measured yet.
Run a sensitivity analysis on the Evaluate page: it quantizes every site alone and measures how far the model&apos;s predictions move.</source>
        <translation>Pas encore mesuré.
Lancer une analyse de sensibilité sur la page Évaluer&#xa0;: elle quantifie chaque site isolément et mesure de combien bougent les prédictions du modèle.</translation>
    </message>
    <message>
        <source>Signal to quantization noise under the current recipe, with the ranges of the text that is run through the model. Every 6 dB are one bit; sites in full precision have none.</source>
        <translation>Rapport signal sur bruit de quantification avec la recette actuelle, avec les plages du texte passé dans le modèle. 6 dB font un bit&#xa0;; les sites en pleine précision n’en ont pas.</translation>
    </message>
</context>
<context>
    <name>qs::OverviewPanel</name>
    <message>
        <source>Where in the model is it hard to quantize?</source>
        <translation>Où le modèle est-il difficile à quantifier&#xa0;?</translation>
    </message>
    <message>
        <source>Number that colours the map</source>
        <translation>Nombre qui colore la carte</translation>
    </message>
    <message>
        <source>Open a model to see all its sites at once.</source>
        <translation>Ouvrir un modèle pour voir tous ses sites à la fois.</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>at</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Known for</source>
        <translation>Connu pour</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Over the selection</source>
        <translation>Sur la sélection</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>One selected site says little: then the numbers are about all sites</source>
        <translation>Un seul site sélectionné dit peu&#xa0;: les nombres portent alors sur tous les sites</translation>
    </message>
    <message>
        <source>Click a cell, or use the arrow keys, to see that site on all pages. Click a row&apos;s or a column&apos;s name, or press R or B, to select a role in every block or a whole block; A selects all, S the site alone.</source>
        <translation>Cliquer sur une cellule, ou utiliser les flèches, pour voir ce site sur toutes les pages. Cliquer sur le nom d’une ligne ou d’une colonne, ou appuyer sur R ou B, pour sélectionner un rôle dans chaque bloc ou un bloc entier&#xa0;; A sélectionne tout, S le site seul.</translation>
    </message>
    <message>
        <source>q, k and v share one input, and so do gate and up.</source>
        <translation>q, k et v partagent une entrée, de même que gate et up.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a number and its unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
</context>
<context>
    <name>qs::Pages</name>
    <message>
        <source>Loading %1</source>
        <translation>Chargement de %1</translation>
    </message>
    <message>
        <source>Working out %1</source>
        <translation>Calcul de %1</translation>
    </message>
    <message>
        <source>Running all configurations side by side</source>
        <translation>Exécution de toutes les configurations côte à côte</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Open a model: drop a folder or a file here, or choose File, Open.</source>
        <translation>Ouvrir un modèle&#xa0;: déposer un dossier ou un fichier ici, ou choisir Fichier, Ouvrir.</translation>
    </message>
    <message>
        <source>Measuring the model…</source>
        <translation>Mesure du modèle…</translation>
    </message>
    <message>
        <source>There is no map for this checkpoint: %1</source>
        <translation>Il n’y a pas de carte pour ce checkpoint&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open a model first.</source>
        <translation>Ouvrir d’abord un modèle.</translation>
    </message>
    <message>
        <source>Running the text…</source>
        <translation>Passage du texte…</translation>
    </message>
    <message>
        <source>No activations: %1
The weights can be looked at.</source>
        <translation>Pas d’activations&#xa0;: %1
Les poids peuvent être examinés.</translation>
    </message>
    <message>
        <source>The embedding&apos;s input is a token&apos;s number, not an activation.
Switch to its weights.</source>
        <translation>L’entrée de l’embedding est le numéro d’un token, pas une activation.
Passer à ses poids.</translation>
    </message>
    <message>
        <source>Reading the weights…</source>
        <translation>Lecture des poids…</translation>
    </message>
    <message>
        <source>What is finished cannot be saved at the moment: %1</source>
        <translation>Ce qui est terminé ne peut pas être enregistré pour le moment&#xa0;: %1</translation>
    </message>
    <message>
        <source>The run store has this evaluation already, from %1: nothing was computed again.</source>
        <translation>La base des exécutions contient déjà cette évaluation, du %1&#xa0;: rien n’a été recalculé.</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Ajouter une tâche</translation>
    </message>
    <message>
        <source>Tasks (*.yaml *.yml);;All files (*)</source>
        <translation>Tâches (*.yaml *.yml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Add a recipe</source>
        <translation>Ajouter une recette</translation>
    </message>
    <message>
        <source>Recipes (*.yaml *.yml);;All files (*)</source>
        <translation>Recettes (*.yaml *.yml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Running the item…</source>
        <translation>Exécution de l’item…</translation>
    </message>
    <message>
        <source>Working out %1 first…</source>
        <translation>Calcul préalable de %1…</translation>
    </message>
    <message>
        <source>Working out %1…</source>
        <translation>Calcul de %1…</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Working out the recipe</source>
        <translation>Calcul de la recette</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>Bit budget</source>
        <translation>Budget de bits</translation>
    </message>
    <message numerus="yes">
        <source>leave %n site(s) in full precision</source>
        <translation>
            <numerusform>laisser %n site en pleine précision</numerusform>
            <numerusform>laisser %n sites en pleine précision</numerusform>
        </translation>
    </message>
    <message>
        <source>load %1</source>
        <translation>charger %1</translation>
    </message>
    <message>
        <source>%1 is the current recipe now. Undo brings the other one back.</source>
        <translation>%1 est maintenant la recette actuelle. Annuler rétablit l’autre.</translation>
    </message>
</context>
<context>
    <name>qs::PairedComparisonModel</name>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrique</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Samples that both runs share</source>
        <translation>Échantillons communs aux deux exécutions</translation>
    </message>
    <message>
        <source>The reference, over the shared samples</source>
        <translation>La référence, sur les échantillons communs</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Cette exécution</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>This run minus the reference; for perplexities the logarithm of their ratio</source>
        <translation>Cette exécution moins la référence&#xa0;; pour les perplexités, le logarithme de leur rapport</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95&#xa0;% de</translation>
    </message>
    <message>
        <source>Confidence interval of the paired difference</source>
        <translation>Intervalle de confiance de la différence appariée</translation>
    </message>
    <message>
        <source>95 % to</source>
        <translation>95&#xa0;% à</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Chance of a difference at least this large if the runs were equally good: exact McNemar test for accuracies, paired t test otherwise</source>
        <translation>Probabilité d’une différence au moins aussi grande si les exécutions se valaient&#xa0;: test exact de McNemar pour les exactitudes, test t apparié sinon</translation>
    </message>
    <message>
        <source>Only reference right</source>
        <translation>Seule référence juste</translation>
    </message>
    <message>
        <source>Only this right</source>
        <translation>Seule celle-ci juste</translation>
    </message>
    <message>
        <source>This run, over the shared samples</source>
        <translation>Cette exécution, sur les échantillons communs</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>This run&apos;s perplexity divided by the reference&apos;s</source>
        <translation>Perplexité de cette exécution divisée par celle de la référence</translation>
    </message>
    <message>
        <source>p, corrected</source>
        <translation>p, corr.</translation>
    </message>
    <message>
        <source>The same after Holm&apos;s correction for all comparisons of this table: below 0.05 in even one row happens by chance in at most 5 % of such tables</source>
        <translation>La même après correction de Holm pour toutes les comparaisons de ce tableau&#xa0;: une valeur inférieure à 0.05, ne serait-ce que dans une ligne, survient par hasard dans 5&#xa0;% au plus de tels tableaux</translation>
    </message>
    <message>
        <source>Items that the reference answers rightly and this run wrongly</source>
        <translation>Items auxquels la référence répond juste et cette exécution faux</translation>
    </message>
    <message>
        <source>Items that this run answers rightly and the reference wrongly</source>
        <translation>Items auxquels cette exécution répond juste et la référence faux</translation>
    </message>
    <message>
        <source>95 % for the difference over all items of the task, however often one looked and whyever the run ended (confidence sequence)</source>
        <translation>95&#xa0;% pour la différence sur tous les items de la tâche, quels que soient le nombre de consultations et la raison de l’arrêt (séquence de confiance)</translation>
    </message>
    <message>
        <source>Any time from</source>
        <translation>À tout moment de</translation>
    </message>
    <message>
        <source>Any time to</source>
        <translation>À tout moment à</translation>
    </message>
</context>
<context>
    <name>qs::ParetoChart</name>
    <message>
        <source>Nothing searched yet.</source>
        <translation>Rien n’a encore été recherché.</translation>
    </message>
    <message>
        <source>KL divergence (nats)</source>
        <translation>Divergence KL (nats)</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>Bits par poids</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>budget</translation>
    </message>
    <message>
        <source>%1 bits per weight
KL %2, predicted %3</source>
        <translation>%1 bits par poids
KL %2, prédite %3</translation>
    </message>
</context>
<context>
    <name>qs::QueueModel</name>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>waiting for its model</source>
        <translation>en attente de son modèle</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompue</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échouée</translation>
    </message>
    <message>
        <source>Time left, from the tokens per second measured so far</source>
        <translation>Temps restant, d’après les tokens par seconde mesurés jusqu’ici</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>Configurations</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Reste</translation>
    </message>
</context>
<context>
    <name>qs::QueuePanel</name>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>Co&amp;ntinuer</translation>
    </message>
    <message>
        <source>Its finished items are in the run store; only the others are computed</source>
        <translation>Ses items terminés sont dans la base des exécutions&#xa0;; seuls les autres sont calculés</translation>
    </message>
    <message>
        <source>Queue of evaluations</source>
        <translation>File d’attente des évaluations</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>What is finished is saved; it goes on later without computing it again</source>
        <translation>Ce qui est terminé est enregistré&#xa0;; elle reprend plus tard sans le recalculer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Ends it; what is finished is kept in the run store and shown</source>
        <translation>Y met fin&#xa0;; ce qui est terminé est conservé dans la base des exécutions et affiché</translation>
    </message>
    <message>
        <source>Runs earlier</source>
        <translation>S’exécute plus tôt</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Runs later</source>
        <translation>S’exécute plus tard</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>Takes it out of this list; stored runs stay</source>
        <translation>La retire de cette liste&#xa0;; les exécutions stockées restent</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>An evaluation of %1 on %2 was interrupted when the program ended.</source>
        <translation>Une évaluation de %1 sur %2 a été interrompue à la fermeture du programme.</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Monter</translation>
    </message>
</context>
<context>
    <name>qs::RecipeDiffView</name>
    <message>
        <source>Compare &amp;with</source>
        <translation>Comparer a&amp;vec</translation>
    </message>
    <message>
        <source>The recipe that the current one is compared with</source>
        <translation>La recette à laquelle la recette actuelle est comparée</translation>
    </message>
    <message>
        <source>a recipe…</source>
        <translation>une recette…</translation>
    </message>
    <message>
        <source>a file…</source>
        <translation>un fichier…</translation>
    </message>
    <message>
        <source>&amp;Copy table</source>
        <translation>&amp;Copier le tableau</translation>
    </message>
    <message>
        <source>Copy the differences with tabs between the columns</source>
        <translation>Copier les différences avec des tabulations entre les colonnes</translation>
    </message>
    <message>
        <source>Differences field by field</source>
        <translation>Différences champ par champ</translation>
    </message>
    <message>
        <source>Differences of the texts</source>
        <translation>Différences des textes</translation>
    </message>
    <message>
        <source>Choose a recipe to see what the current one says differently.</source>
        <translation>Choisir une recette pour voir ce que la recette actuelle dit de différent.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>A site and its operand; empty: the recipe as a whole</source>
        <translation>Un site et son opérande&#xa0;; vide&#xa0;: la recette dans son ensemble</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>As it is called in the file</source>
        <translation>Tel qu’il est nommé dans le fichier</translation>
    </message>
    <message>
        <source>What the other recipe says</source>
        <translation>Ce que dit l’autre recette</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Actuelle</translation>
    </message>
    <message>
        <source>What the current recipe says</source>
        <translation>Ce que dit la recette actuelle</translation>
    </message>
    <message>
        <source>The current recipe says the same as %1.</source>
        <translation>La recette actuelle dit la même chose que %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) from %1</source>
        <translation>
            <numerusform>%n différence avec %1</numerusform>
            <numerusform>%n différences avec %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qs::RecipePanel</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>How the recipe is called in lists and results</source>
        <translation>Nom de la recette dans les listes et les résultats</translation>
    </message>
    <message>
        <source>Descr&amp;iption</source>
        <translation>Descr&amp;iption</translation>
    </message>
    <message>
        <source>One sentence for whoever reads the file</source>
        <translation>Une phrase pour qui lira le fichier</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;upliquer</translation>
    </message>
    <message>
        <source>Go on with a copy under another name</source>
        <translation>Continuer avec une copie sous un autre nom</translation>
    </message>
    <message>
        <source>&amp;Load…</source>
        <translation>&amp;Charger…</translation>
    </message>
    <message>
        <source>Load a recipe file in place of this one (undoable)</source>
        <translation>Charger un fichier de recette à la place de celle-ci (annulable)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Write this recipe to a file</source>
        <translation>Écrire cette recette dans un fichier</translation>
    </message>
    <message>
        <source>duplicate the recipe</source>
        <translation>dupliquer la recette</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>edit the text</source>
        <translation>modifier le texte</translation>
    </message>
    <message>
        <source>Select a rule to edit it.</source>
        <translation>Sélectionner une règle pour la modifier.</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <translation>Règle %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Select one or several sites to edit them.</source>
        <translation>Sélectionner un ou plusieurs sites pour les modifier.</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change %n site(s)</source>
        <translation>
            <numerusform>changer %n site</numerusform>
            <numerusform>changer %n sites</numerusform>
        </translation>
    </message>
    <message>
        <source>change rule %1</source>
        <translation>changer la règle %1</translation>
    </message>
    <message>
        <source>rename the recipe</source>
        <translation>renommer la recette</translation>
    </message>
</context>
<context>
    <name>qs::RecipeRulesView</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a rule after the selected one (Insert)</source>
        <translation>Ajouter une règle après celle sélectionnée (Inser)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Put a copy after the selected rule</source>
        <translation>Placer une copie après la règle sélectionnée</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the selected rule (Delete)</source>
        <translation>Retirer la règle sélectionnée (Suppr)</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move the rule up: rules below win (Ctrl+Shift+Up)</source>
        <translation>Monter la règle&#xa0;: celles du dessous l’emportent (Ctrl+Maj+Haut)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move the rule down: it wins over those above (Ctrl+Shift+Down)</source>
        <translation>Descendre la règle&#xa0;: elle l’emporte sur celles du dessus (Ctrl+Maj+Bas)</translation>
    </message>
    <message>
        <source>Rules of the recipe</source>
        <translation>Règles de la recette</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Names of sites with * for any text, or bare roles, separated by |: blocks.*.down, head, q|k|v</source>
        <translation>Noms de sites avec * pour un texte quelconque, ou rôles seuls, séparés par |&#xa0;: blocks.*.down, head, q|k|v</translation>
    </message>
    <message>
        <source>A recipe without rules leaves everything in full precision. Add one.</source>
        <translation>Une recette sans règles laisse tout en pleine précision. En ajouter une.</translation>
    </message>
    <message>
        <source>“%1” can match no site of any model.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut correspondre à aucun site d’aucun modèle.</translation>
    </message>
    <message>
        <source>Open a model to see which sites it matches.</source>
        <translation>Ouvrir un modèle pour voir à quels sites il correspond.</translation>
    </message>
    <message>
        <source>It matches no site of this model.</source>
        <translation>Il ne correspond à aucun site de ce modèle.</translation>
    </message>
    <message numerus="yes">
        <source>It matches %n site(s): %1</source>
        <translation>
            <numerusform>Il correspond à %n site&#xa0;: %1</numerusform>
            <numerusform>Il correspond à %n sites&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>add a rule</source>
        <translation>ajouter une règle</translation>
    </message>
    <message>
        <source>duplicate a rule</source>
        <translation>dupliquer une règle</translation>
    </message>
    <message>
        <source>remove a rule</source>
        <translation>retirer une règle</translation>
    </message>
    <message>
        <source>move a rule</source>
        <translation>déplacer une règle</translation>
    </message>
    <message>
        <source>change a pattern</source>
        <translation>changer un motif</translation>
    </message>
</context>
<context>
    <name>qs::RecipeSitesView</name>
    <message>
        <source>Filter: words in any column, e.g. down e2m1</source>
        <translation>Filtre&#xa0;: mots d’une colonne quelconque, p. ex. down e2m1</translation>
    </message>
    <message>
        <source>Filter of the sites</source>
        <translation>Filtre des sites</translation>
    </message>
    <message>
        <source>Sites and what the recipe says about them</source>
        <translation>Les sites et ce que la recette en dit</translation>
    </message>
    <message>
        <source>Select several with Ctrl and Shift, or all with Ctrl+A, and edit them at once</source>
        <translation>En sélectionner plusieurs avec Ctrl et Maj, ou tous avec Ctrl+A, et les modifier en une fois</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) selected</source>
        <translation>
            <numerusform>%n site sélectionné</numerusform>
            <numerusform>%n sites sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the sites that shall be edited.</source>
        <translation>Sélectionner les sites à modifier.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>One linear with its input</source>
        <translation>Une couche linéaire avec son entrée</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>How its weights are quantized</source>
        <translation>Comment ses poids sont quantifiés</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Activations</translation>
    </message>
    <message>
        <source>How its input is quantized</source>
        <translation>Comment son entrée est quantifiée</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>The rules that decide this</source>
        <translation>Les règles qui en décident</translation>
    </message>
</context>
<context>
    <name>qs::RecipeSourceView</name>
    <message>
        <source>Recipe as YAML</source>
        <translation>Recette en YAML</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>Make this text the recipe (Ctrl+Return)</source>
        <translation>Faire de ce texte la recette (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Rever&amp;t</source>
        <translation>Ré&amp;tablir</translation>
    </message>
    <message>
        <source>Give the changes up and show the recipe as it is</source>
        <translation>Abandonner les modifications et afficher la recette telle qu’elle est</translation>
    </message>
    <message>
        <source>The recipe as a file holds it. Edit it here or on the other tabs.</source>
        <translation>La recette telle que la contient un fichier. La modifier ici ou dans les autres onglets.</translation>
    </message>
    <message>
        <source>The text says the same as the recipe.</source>
        <translation>Le texte dit la même chose que la recette.</translation>
    </message>
    <message>
        <source>The text is a recipe. Apply makes it the current one.</source>
        <translation>Le texte est une recette. Appliquer en fait la recette actuelle.</translation>
    </message>
</context>
<context>
    <name>qs::RecipeTicks</name>
    <message>
        <source>Configurations side by side</source>
        <translation>Configurations côte à côte</translation>
    </message>
    <message>
        <source>Full precision (f32)</source>
        <translation>Pleine précision (f32)</translation>
    </message>
    <message>
        <source>Current: %1</source>
        <translation>Actuelle&#xa0;: %1</translation>
    </message>
    <message>
        <source>The recipe that is being edited</source>
        <translation>La recette en cours d’édition</translation>
    </message>
</context>
<context>
    <name>qs::RecipeTreeModel</name>
    <message>
        <source>per tensor</source>
        <translation>par tenseur</translation>
    </message>
    <message>
        <source>per row</source>
        <translation>par ligne</translation>
    </message>
    <message>
        <source>per channel</source>
        <translation>par canal</translation>
    </message>
    <message>
        <source>per group of %1</source>
        <translation>par groupe de %1</translation>
    </message>
    <message>
        <source>per token, blocks of %1</source>
        <translation>par token, blocs de %1</translation>
    </message>
    <message>
        <source>per token</source>
        <translation>par token</translation>
    </message>
    <message>
        <source>full precision</source>
        <translation>pleine précision</translation>
    </message>
    <message>
        <source>scale %1</source>
        <translation>échelle %1</translation>
    </message>
    <message>
        <source>clip %1</source>
        <translation>écrêtage %1</translation>
    </message>
    <message>
        <source>bias %1</source>
        <translation>biais %1</translation>
    </message>
    <message>
        <source>zero points</source>
        <translation>points zéro</translation>
    </message>
    <message>
        <source>No site of this model has such a name.</source>
        <translation>Aucun site de ce modèle ne porte un tel nom.</translation>
    </message>
    <message>
        <source>Later rules decide everything that this rule says.</source>
        <translation>Des règles ultérieures décident de tout ce que dit cette règle.</translation>
    </message>
    <message numerus="yes">
        <source>The rule matches %n site(s); of rules that match the same site, the last one decides.</source>
        <translation>
            <numerusform>La règle correspond à %n site&#xa0;; parmi les règles d’un même site, la dernière décide.</numerusform>
            <numerusform>La règle correspond à %n sites&#xa0;; parmi les règles d’un même site, la dernière décide.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, all overridden</source>
        <translation>%1, tous supplantés</translation>
    </message>
    <message>
        <source>decided here</source>
        <translation>décidé ici</translation>
    </message>
    <message>
        <source>overridden by rule %1</source>
        <translation>supplanté par la règle %1</translation>
    </message>
    <message>
        <source>Sites that match</source>
        <translation>Sites correspondants</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Activations</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>qs::RunList</name>
    <message>
        <source>%1 (cancelled)</source>
        <translation>%1 (annulée)</translation>
    </message>
    <message>
        <source>%1 (running)</source>
        <translation>%1 (en cours)</translation>
    </message>
    <message>
        <source>%1 (interrupted)</source>
        <translation>%1 (interrompue)</translation>
    </message>
    <message>
        <source>Stored runs</source>
        <translation>Exécutions stockées</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Tick the runs to compare. Differences are measured from the reference.</source>
        <translation>Cocher les exécutions à comparer. Les différences sont mesurées par rapport à la référence.</translation>
    </message>
    <message>
        <source>Set as &amp;reference</source>
        <translation>Définir comme &amp;référence</translation>
    </message>
    <message>
        <source>Differences are measured from the selected run</source>
        <translation>Les différences sont mesurées par rapport à l’exécution sélectionnée</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>A results file of lm-evaluation-harness. It can also be dropped on the window.</source>
        <translation>Un fichier de résultats de lm-evaluation-harness. Il peut aussi être déposé sur la fenêtre.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>As lm-evaluation-harness lays its results out, with samples</source>
        <translation>Dans la disposition des résultats de lm-evaluation-harness, avec les échantillons</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>From the run store; the message that follows brings them back</source>
        <translation>De la base des exécutions&#xa0;; le message qui suit permet de les rétablir</translation>
    </message>
    <message>
        <source>%1 (made otherwise)</source>
        <translation>%1 (faite autrement)</translation>
    </message>
    <message>
        <source>%1
protocol %2, backend %3, id %4</source>
        <translation>%1
protocole %2, backend %3, id %4</translation>
    </message>
    <message>
        <source>%1 (reference)</source>
        <translation>%1 (référence)</translation>
    </message>
</context>
<context>
    <name>qs::RunWords</name>
    <message>
        <source>%1 of the %2 items of %3 that they share were asked with another text.</source>
        <translation>%1 des %2 items communs de %3 ont été posés avec un autre texte.</translation>
    </message>
    <message>
        <source>They are of different models: %1 and %2.</source>
        <translation>Ce sont des modèles différents : %1 et %2.</translation>
    </message>
    <message>
        <source>The models have the same name but not the same content (%1 and %2).</source>
        <translation>Les modèles ont le même nom mais pas le même contenu (%1 et %2).</translation>
    </message>
    <message>
        <source>Their protocols differ: %1 and %2.</source>
        <translation>Leurs protocoles diffèrent : %1 et %2.</translation>
    </message>
    <message>
        <source>Their context lengths differ: %1 and %2 tokens.</source>
        <translation>Leurs longueurs de contexte diffèrent : %1 et %2 tokens.</translation>
    </message>
    <message>
        <source>They saw different numbers of worked examples: %1 and %2.</source>
        <translation>Elles ont vu des nombres différents d’exemples résolus : %1 et %2.</translation>
    </message>
    <message>
        <source>They were made by different versions of the program: %1 and %2.</source>
        <translation>Elles ont été faites par des versions différentes du programme : %1 et %2.</translation>
    </message>
    <message>
        <source>They were computed with different instruction sets: %1 and %2.</source>
        <translation>Elles ont été calculées avec des jeux d’instructions différents : %1 et %2.</translation>
    </message>
    <message>
        <source>They were calibrated on different texts (%1 and %2).</source>
        <translation>Elles ont été calibrées sur des textes différents (%1 et %2).</translation>
    </message>
    <message>
        <source>One recipe, but worked out to different numbers (%1 and %2).</source>
        <translation>Une seule recette, mais calculée avec des nombres différents (%1 et %2).</translation>
    </message>
    <message>
        <source>Made by version %1 of the program; this is %2.</source>
        <translation>Faite par la version %1 du programme ; celle-ci est la %2.</translation>
    </message>
    <message>
        <source>Computed with the instruction set %1; now it would be %2.</source>
        <translation>Calculée avec le jeu d’instructions %1 ; ce serait maintenant %2.</translation>
    </message>
    <message>
        <source>Made with another model of the same name than the open one (%1, now %2).</source>
        <translation>Faite avec un autre modèle du même nom que celui qui est ouvert (%1, maintenant %2).</translation>
    </message>
    <message>
        <source>The recipe was worked out to other numbers than now (%1, now %2).</source>
        <translation>La recette a été calculée avec d’autres nombres que maintenant (%1, maintenant %2).</translation>
    </message>
    <message>
        <source>An unfinished run of these configurations is in the run store, but this evaluation begins anew.</source>
        <translation>Une exécution inachevée de ces configurations est dans le stock, mais cette évaluation recommence à zéro.</translation>
    </message>
</context>
<context>
    <name>qs::SampleBrowser</name>
    <message>
        <source>right</source>
        <translation>juste</translation>
    </message>
    <message>
        <source>chosen by both</source>
        <translation>choisi par les deux</translation>
    </message>
    <message>
        <source>chosen by %1</source>
        <translation>choisi par %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>log-likelihood %1 | %2</source>
        <translation>log-vraisemblance %1 | %2</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Token by token needs the model: open %1. What is stored is shown.</source>
        <translation>Le détail token par token nécessite le modèle&#xa0;: ouvrir %1. Ce qui est stocké est affiché.</translation>
    </message>
    <message>
        <source>%1 was imported: its items can be compared, but not computed again.</source>
        <translation>%1 a été importée&#xa0;: ses items peuvent être comparés, mais pas recalculés.</translation>
    </message>
    <message>
        <source>%1 was made with another model: open %2 to see its tokens. What is stored is shown.</source>
        <translation>%1 a été faite avec un autre modèle&#xa0;: ouvrir %2 pour voir ses tokens. Ce qui est stocké est affiché.</translation>
    </message>
    <message>
        <source>The text of this item is not stored with the run; its sums are shown.</source>
        <translation>Le texte de cet item n’est pas stocké avec l’exécution&#xa0;; ses sommes sont affichées.</translation>
    </message>
    <message>
        <source>The two runs cut this text into different tokens, so they cannot stand side by side.</source>
        <translation>Les deux exécutions découpent ce texte en tokens différents et ne peuvent pas être montrées côte à côte.</translation>
    </message>
    <message>
        <source>Tokens %1 to %2</source>
        <translation>Tokens %1 à %2</translation>
    </message>
    <message>
        <source>%1 was worked out to other numbers when the run was made (another calibration text or version of the program): its tokens cannot be computed again.</source>
        <translation>%1 a été calculée avec d’autres nombres lors de l’exécution (autre texte de calibration ou autre version du programme) : ses tokens ne peuvent pas être recalculés.</translation>
    </message>
</context>
<context>
    <name>qs::SampleModel</name>
    <message>
        <source>The right choice</source>
        <translation>Le bon choix</translation>
    </message>
    <message>
        <source>✓ right or ✗ wrong, and what was chosen; the log-likelihood of a text</source>
        <translation>✓ juste ou ✗ faux, et ce qui a été choisi&#xa0;; la log-vraisemblance d’un texte</translation>
    </message>
    <message>
        <source>Probability of the right choice among the choices, second run minus first</source>
        <translation>Probabilité du bon choix parmi les choix, seconde exécution moins première</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Cette exécution</translation>
    </message>
    <message>
        <source>Δp</source>
        <translation>Δp</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>qs::SampleTokensView</name>
    <message>
        <source>What did each of them find likely?</source>
        <translation>Qu’est-ce que chacune a jugé probable&#xa0;?</translation>
    </message>
    <message>
        <source>Part of the text</source>
        <translation>Partie du texte</translation>
    </message>
    <message>
        <source>Part of the text that is shown, and by how much its log-likelihood changes</source>
        <translation>Partie du texte montrée, et de combien sa log-vraisemblance change</translation>
    </message>
    <message>
        <source>Below each token its log-probability: %1 above, %2 below. Orange: more likely in %2, blue: less likely. Framed darkly: what is scored.</source>
        <translation>Sous chaque token, sa log-probabilité&#xa0;: %1 en haut, %2 en bas. Orange&#xa0;: plus probable dans %2, bleu&#xa0;: moins probable. Encadré foncé&#xa0;: ce qui est évalué.</translation>
    </message>
    <message>
        <source>part %1 of %2: %3</source>
        <translation>partie %1 sur %2 : %3</translation>
    </message>
    <message>
        <source>Natural logarithm of the probability</source>
        <translation>Logarithme naturel de la probabilité</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
</context>
<context>
    <name>qs::SamplesPanel</name>
    <message>
        <source>Task whose items are listed</source>
        <translation>Tâche dont les items sont listés</translation>
    </message>
    <message>
        <source>Run that is shown beside the reference</source>
        <translation>Exécution affichée à côté de la référence</translation>
    </message>
    <message>
        <source>Which items are listed</source>
        <translation>Items à lister</translation>
    </message>
    <message>
        <source>all items</source>
        <translation>tous les items</translation>
    </message>
    <message>
        <source>flips</source>
        <translation>bascules</translation>
    </message>
    <message>
        <source>right → wrong</source>
        <translation>juste → faux</translation>
    </message>
    <message>
        <source>wrong → right</source>
        <translation>faux → juste</translation>
    </message>
    <message>
        <source>wrong in this run</source>
        <translation>faux dans cette exécution</translation>
    </message>
    <message>
        <source>Search in the text</source>
        <translation>Rechercher dans le texte</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Item précédent</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Item suivant</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>all tasks</source>
        <translation>toutes les tâches</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>No item passes the filter.</source>
        <translation>Aucun item ne passe le filtre.</translation>
    </message>
    <message>
        <source>Tick runs in the list to browse their items.</source>
        <translation>Cocher des exécutions dans la liste pour parcourir leurs items.</translation>
    </message>
</context>
<context>
    <name>qs::SamplingControls</name>
    <message>
        <source>How many tokens each configuration may add</source>
        <translation>Combien de tokens chaque configuration peut ajouter</translation>
    </message>
    <message>
        <source>&amp;Tokens</source>
        <translation>&amp;Tokens</translation>
    </message>
    <message>
        <source>Greedy takes the most likely token every time. Drawn takes a random one by its probability; all configurations are given the same luck, so that they part where the model changed.</source>
        <translation>Glouton prend chaque fois le token le plus probable. Tirage en prend un au hasard selon sa probabilité&#xa0;; toutes les configurations ont la même chance, elles divergent donc là où le modèle a changé.</translation>
    </message>
    <message>
        <source>greedy</source>
        <translation>glouton</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>tirage</translation>
    </message>
    <message>
        <source>Next to&amp;ken</source>
        <translation>To&amp;ken suivant</translation>
    </message>
    <message>
        <source>Probabilities are sharpened below 1 and flattened above 1 before drawing</source>
        <translation>Les probabilités sont accentuées au-dessous de 1 et aplanies au-dessus de 1 avant le tirage</translation>
    </message>
    <message>
        <source>Te&amp;mperature</source>
        <translation>Te&amp;mpérature</translation>
    </message>
    <message>
        <source>Draw from this many of the most likely tokens</source>
        <translation>Tirer parmi ce nombre de tokens les plus probables</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Draw from the fewest tokens that together hold this share of the probability</source>
        <translation>Tirer parmi le plus petit nombre de tokens qui réunissent cette part de la probabilité</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>The same seed draws the same text again</source>
        <translation>La même graine tire à nouveau le même texte</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>&amp;Graine</translation>
    </message>
</context>
<context>
    <name>qs::ScalingControls</name>
    <message>
        <source>zero point</source>
        <translation>point zéro</translation>
    </message>
    <message>
        <source>Scale type</source>
        <translation>Type d’échelle</translation>
    </message>
    <message>
        <source>real scales</source>
        <translation>échelles réelles</translation>
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
        <translation>Valeurs que peut prendre une échelle&#xa0;: quelconques&#xa0;; puissances de deux (E8M0) comme dans MXFP4, MXFP6 et MXFP8&#xa0;; ou flottants 8 bits multipliés par une échelle du tenseur entier comme dans NVFP4</translation>
    </message>
    <message>
        <source>Rounding of the scales</source>
        <translation>Arrondi des échelles</translation>
    </message>
    <message>
        <source>Which power of two a block gets: floor is the OCP specification&apos;s rule and may clip the largest values; rceil never clips</source>
        <translation>Puissance de deux attribuée à un bloc&#xa0;: floor est la règle de la spécification OCP et peut écrêter les plus grandes valeurs&#xa0;; rceil n’écrête jamais</translation>
    </message>
    <message>
        <source>Asymmetric: the grid reaches from the smallest to the largest value</source>
        <translation>Asymétrique&#xa0;: la grille va de la plus petite à la plus grande valeur</translation>
    </message>
</context>
<context>
    <name>qs::ScatterView</name>
    <message>
        <source>Arrow keys go to the next site in their direction.</source>
        <translation>Les flèches mènent au site suivant dans leur direction.</translation>
    </message>
    <message>
        <source>No sites to show</source>
        <translation>Aucun site à afficher</translation>
    </message>
    <message>
        <source>ratio %1</source>
        <translation>rapport %1</translation>
    </message>
</context>
<context>
    <name>qs::ScoreChart</name>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95&#xa0;% de</translation>
    </message>
    <message>
        <source>95 % to</source>
        <translation>95&#xa0;% à</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Hasard</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrique</translation>
    </message>
    <message>
        <source>Metric that the picture shows</source>
        <translation>Métrique affichée dans l’image</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>hasard</translation>
    </message>
</context>
<context>
    <name>qs::SelectionText</name>
    <message numerus="yes">
        <source>%1 in every block (%n sites)</source>
        <translation>
            <numerusform>%1 dans chaque bloc (%n site)</numerusform>
            <numerusform>%1 dans chaque bloc (%n sites)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>block %1 (%n sites)</source>
        <translation>
            <numerusform>bloc %1 (%n site)</numerusform>
            <numerusform>bloc %1 (%n sites)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all blocks (%n sites)</source>
        <translation>
            <numerusform>tous les blocs (%n site)</numerusform>
            <numerusform>tous les blocs (%n sites)</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected: %1. The values shown are those of %2.</source>
        <translation>Sélection&#xa0;: %1. Les valeurs affichées sont celles de %2.</translation>
    </message>
</context>
<context>
    <name>qs::SensitivityPanel</name>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>KL alone</source>
        <translation>KL seule</translation>
    </message>
    <message>
        <source>Divergence from full precision, in nats per token, when only this part is quantized</source>
        <translation>Divergence par rapport à la pleine précision, en nats par token, quand cette seule partie est quantifiée</translation>
    </message>
    <message>
        <source>KL without</source>
        <translation>KL sans elle</translation>
    </message>
    <message>
        <source>Divergence when everything but this part is quantized</source>
        <translation>Divergence quand tout sauf cette partie est quantifié</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>How much smaller the whole recipe&apos;s divergence gets when this part stays in full precision</source>
        <translation>De combien diminue la divergence de la recette entière quand cette partie reste en pleine précision</translation>
    </message>
    <message>
        <source>Same top token (%)</source>
        <translation>Même premier token (%)</translation>
    </message>
    <message>
        <source>Share of the positions where the most likely token stays the same, when only this part is quantized</source>
        <translation>Part des positions où le token le plus probable reste le même, quand cette seule partie est quantifiée</translation>
    </message>
    <message>
        <source>Which parts of the model suffer from the recipe?</source>
        <translation>Quelles parties du modèle souffrent de la recette&#xa0;?</translation>
    </message>
    <message>
        <source>Sensitivity, the most damaging part first</source>
        <translation>Sensibilité, la partie la plus dommageable d’abord</translation>
    </message>
    <message>
        <source>Run the analysis: every part is quantized alone, and everything but each part. The divergence from full precision on a text says what it costs.</source>
        <translation>Lancer l’analyse&#xa0;: chaque partie est quantifiée isolément, puis tout sauf chaque partie. La divergence par rapport à la pleine précision sur un texte dit ce qu’il en coûte.</translation>
    </message>
    <message>
        <source>&amp;Leave selected in full precision</source>
        <translation>&amp;Laisser la sélection en pleine précision</translation>
    </message>
    <message>
        <source>Changes the recipe, as one step that can be undone; then run again to see what it brought</source>
        <translation>Modifie la recette, en une seule étape annulable&#xa0;; relancer ensuite pour voir ce que cela a apporté</translation>
    </message>
    <message>
        <source>Show on the &amp;map</source>
        <translation>Afficher sur la &amp;carte</translation>
    </message>
    <message>
        <source>The overview, coloured by sensitivity</source>
        <translation>La vue d’ensemble, colorée selon la sensibilité</translation>
    </message>
    <message>
        <source>single sites</source>
        <translation>sites isolés</translation>
    </message>
    <message>
        <source>sites with one input</source>
        <translation>sites de même entrée</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>rôles</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>blocs</translation>
    </message>
    <message>
        <source>What is switched between full precision and quantized as one: q, k and v share one input, and so do gate and up</source>
        <translation>Ce qui bascule d’un seul tenant entre pleine précision et quantifié&#xa0;: q, k et v partagent une entrée, de même que gate et up</translation>
    </message>
    <message>
        <source>&amp;Parts</source>
        <translation>&amp;Parties</translation>
    </message>
    <message>
        <source>Tokens of the text that divergences are measured on: the text in the model panel, or the built-in one. More are slower and steadier.</source>
        <translation>Tokens du texte sur lequel les divergences sont mesurées&#xa0;: le texte du panneau du modèle, ou le texte intégré. Un plus grand nombre est plus lent et plus stable.</translation>
    </message>
    <message>
        <source>&amp;Tokens</source>
        <translation>&amp;Tokens</translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <translation>&amp;Analyser</translation>
    </message>
    <message>
        <source>Takes its turn with evaluations. What was measured is kept: running again goes on.</source>
        <translation>S’exécute à son tour parmi les évaluations. Ce qui a été mesuré est conservé&#xa0;: une nouvelle analyse continue.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What was measured is kept</source>
        <translation>Ce qui a été mesuré est conservé</translation>
    </message>
    <message>
        <source>Progress of the analysis</source>
        <translation>Progression de l’analyse</translation>
    </message>
    <message>
        <source>Recipe: %1</source>
        <translation>Recette&#xa0;: %1</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>En attente de son tour</translation>
    </message>
    <message>
        <source>%1: with everything quantized KL %2, the same top token at %3 of the positions</source>
        <translation>%1&#xa0;: avec tout quantifié KL %2, le même premier token à %3 des positions</translation>
    </message>
</context>
<context>
    <name>qs::Session</name>
    <message>
        <source>load %1</source>
        <translation>charger %1</translation>
    </message>
    <message>
        <source>method %1</source>
        <translation>méthode %1</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>changer %1</translation>
    </message>
</context>
<context>
    <name>qs::SiteMapView</name>
    <message>
        <source>block</source>
        <translation>bloc</translation>
    </message>
    <message>
        <source>No sites to show</source>
        <translation>Aucun site à afficher</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Arrow keys choose a site. R selects its role in every block, B its block, A all, S the site alone.</source>
        <translation>Les flèches choisissent un site. R sélectionne son rôle dans chaque bloc, B son bloc, A tout, S le site seul.</translation>
    </message>
    <message>
        <source>Select %1 in every block</source>
        <translation>Sélectionner %1 dans chaque bloc</translation>
    </message>
    <message>
        <source>Select block %1</source>
        <translation>Sélectionner le bloc %1</translation>
    </message>
</context>
<context>
    <name>qs::SiteTreeModel</name>
    <message>
        <source>mixed</source>
        <translation>mixte</translation>
    </message>
    <message>
        <source>The lowest SQNR of the sites in this block</source>
        <translation>Le plus faible SQNR des sites de ce bloc</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) need a look</source>
        <translation>
            <numerusform>%n site à examiner</numerusform>
            <numerusform>%n sites à examiner</numerusform>
        </translation>
    </message>
    <message>
        <source>Number formats: weights · activations</source>
        <translation>Formats numériques&#xa0;: poids · activations</translation>
    </message>
    <message>
        <source>Signal to quantization noise ratio of the worse operand, in decibels</source>
        <translation>Rapport signal sur bruit de quantification du moins bon opérande, en décibels</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
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
        <translation>Partie du tenseur</translation>
    </message>
    <message>
        <source>All values, or one channel or row alone with the grid that it gets</source>
        <translation>Toutes les valeurs, ou un canal ou une ligne seuls avec la grille qu’ils reçoivent</translation>
    </message>
    <message>
        <source>All values</source>
        <translation>Toutes les valeurs</translation>
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
        <translation>Lequel</translation>
    </message>
    <message>
        <source>Number of the channel or row, from 0</source>
        <translation>Numéro du canal ou de la ligne, à partir de 0</translation>
    </message>
    <message>
        <source>One output channel</source>
        <translation>Un canal de sortie</translation>
    </message>
</context>
<context>
    <name>qs::TableCopy</name>
    <message>
        <source>&amp;Copy the selected rows</source>
        <translation>&amp;Copier les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Copy the &amp;table as CSV</source>
        <translation>Copier le &amp;tableau en CSV</translation>
    </message>
    <message>
        <source>&amp;Save the table as CSV…</source>
        <translation>&amp;Enregistrer le tableau en CSV…</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Enregistrer le tableau</translation>
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
        <translation>Copier ou enregistrer</translation>
    </message>
    <message>
        <source>Copy or save the table as CSV, Markdown or LaTeX</source>
        <translation>Copier ou enregistrer le tableau en CSV, Markdown ou LaTeX</translation>
    </message>
    <message>
        <source>Copy or save the table</source>
        <translation>Copier ou enregistrer le tableau</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copier en CSV</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation>Enregistrer en Markdown…</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Copy as LaTeX</source>
        <translation>Copier en LaTeX</translation>
    </message>
    <message>
        <source>Save as LaTeX…</source>
        <translation>Enregistrer en LaTeX…</translation>
    </message>
    <message>
        <source>LaTeX (*.tex)</source>
        <translation>LaTeX (*.tex)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Enregistrer le tableau</translation>
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
        <translation>Plus grand |x|</translation>
    </message>
    <message>
        <source>The largest magnitude in the channel</source>
        <translation>La plus grande amplitude dans le canal</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>1 %</source>
        <translation>1&#xa0;%</translation>
    </message>
    <message>
        <source>25 %</source>
        <translation>25&#xa0;%</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>75 %</source>
        <translation>75&#xa0;%</translation>
    </message>
    <message>
        <source>99 %</source>
        <translation>99&#xa0;%</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Std. deviation</source>
        <translation>Écart type</translation>
    </message>
    <message>
        <source>Kurtosis</source>
        <translation>Kurtosis</translation>
    </message>
    <message>
        <source>Fourth moment over squared variance; a Gaussian has 3</source>
        <translation>Moment d’ordre quatre sur variance au carré&#xa0;; une gaussienne a 3</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Part (%)</translation>
    </message>
    <message>
        <source>The first that the cell covers</source>
        <translation>Le premier que couvre la cellule</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Output channel</source>
        <translation>Canal de sortie</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
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
        <translation>Signe, exposant, mantisse&#xa0;; complément à deux pour les entiers</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Values of the tensor that take this code</source>
        <translation>Valeurs du tenseur qui prennent ce code</translation>
    </message>
    <message>
        <source>Largest value</source>
        <translation>Plus grande valeur</translation>
    </message>
    <message>
        <source>The value of largest magnitude</source>
        <translation>La valeur de plus grande amplitude</translation>
    </message>
    <message>
        <source>× the usual</source>
        <translation>× l’usuel</translation>
    </message>
    <message>
        <source>Its magnitude over the median of all channels&apos; largest magnitudes</source>
        <translation>Son amplitude sur la médiane des plus grandes amplitudes de tous les canaux</translation>
    </message>
    <message>
        <source>Its magnitude over the median of all rows&apos; largest magnitudes</source>
        <translation>Son amplitude sur la médiane des plus grandes amplitudes de toutes les lignes</translation>
    </message>
    <message>
        <source>Bit</source>
        <translation>Bit</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Value when flipped</source>
        <translation>Valeur si inversé</translation>
    </message>
    <message>
        <source>Inter-channel variance</source>
        <translation>Variance inter-canaux</translation>
    </message>
    <message>
        <source>Intra-channel variance</source>
        <translation>Variance intra-canal</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Inter- over intra-channel variance</source>
        <translation>Variance inter-canaux sur variance intra-canal</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Values that lie in the bin once they are quantized</source>
        <translation>Valeurs situées dans la classe une fois quantifiées</translation>
    </message>
    <message>
        <source>Grid value</source>
        <translation>Valeur de grille</translation>
    </message>
    <message>
        <source>Values from here on become it</source>
        <translation>Les valeurs à partir d’ici la prennent</translation>
    </message>
    <message>
        <source>Values (%)</source>
        <translation>Valeurs (%)</translation>
    </message>
    <message>
        <source>Squared error (%)</source>
        <translation>Erreur quadratique (%)</translation>
    </message>
</context>
<context>
    <name>qs::TokenFlowView</name>
    <message>
        <source>Continuations side by side</source>
        <translation>Continuations côte à côte</translation>
    </message>
    <message>
        <source>parts at token %1</source>
        <translation>diverge au token %1</translation>
    </message>
    <message>
        <source>the same so far</source>
        <translation>identique jusqu’ici</translation>
    </message>
    <message>
        <source>the same text</source>
        <translation>le même texte</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>two facts side by side</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>perplexity under full precision %1</source>
        <translation>perplexité en pleine précision %1</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>the context of %1 tokens is full</source>
        <translation>le contexte de %1 tokens est plein</translation>
    </message>
    <message>
        <source>Token %1 of %2: %3</source>
        <translation>Token %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 (would prefer %3, %4)</source>
        <translation>%1&#xa0;: %2 (préférerait %3, %4)</translation>
    </message>
</context>
<context>
    <name>qs::TokenView</name>
    <message>
        <source>Tokens with their log-probabilities</source>
        <translation>Tokens avec leurs log-probabilités</translation>
    </message>
    <message>
        <source>%1: log-probability %2, probability %3</source>
        <translation>%1&#xa0;: log-probabilité %2, probabilité %3</translation>
    </message>
    <message>
        <source>Nothing predicts it.</source>
        <translation>Rien ne le prédit.</translation>
    </message>
</context>
<context>
    <name>qs::TransformPictures</name>
    <message>
        <source>How different are the channels before the transform?</source>
        <translation>À quel point les canaux diffèrent-ils avant la transformation&#xa0;?</translation>
    </message>
    <message>
        <source>Which values are large before the transform?</source>
        <translation>Quelles valeurs sont grandes avant la transformation&#xa0;?</translation>
    </message>
    <message>
        <source>How different are the channels after it?</source>
        <translation>À quel point les canaux diffèrent-ils après&#xa0;?</translation>
    </message>
    <message>
        <source>Which values are large after it?</source>
        <translation>Quelles valeurs sont grandes après&#xa0;?</translation>
    </message>
    <message>
        <source>Work out</source>
        <translation>Calculer</translation>
    </message>
    <message>
        <source>Runs the recipe&apos;s method for this site and those that share its input</source>
        <translation>Exécute la méthode de la recette pour ce site et ceux qui partagent son entrée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stops working the method out</source>
        <translation>Arrête le calcul de la méthode</translation>
    </message>
    <message>
        <source>Heat maps</source>
        <translation>Cartes de chaleur</translation>
    </message>
    <message>
        <source>Heat maps instead of magnitude bands</source>
        <translation>Cartes de chaleur au lieu de bandes d’amplitude</translation>
    </message>
    <message>
        <source>The recipe leaves this operand in full precision, or there is nothing to show.</source>
        <translation>La recette laisse cet opérande en pleine précision, ou il n’y a rien à afficher.</translation>
    </message>
    <message>
        <source>What the method %1 does to this site is not worked out yet: it has to look at a calibration text first.</source>
        <translation>Ce que la méthode %1 fait à ce site n’est pas encore calculé&#xa0;: elle doit d’abord examiner un texte de calibration.</translation>
    </message>
    <message>
        <source>Working out %1 for this site…</source>
        <translation>Calcul de %1 pour ce site…</translation>
    </message>
    <message>
        <source>The method %1 cannot be worked out: %2</source>
        <translation>La méthode %1 ne peut pas être calculée&#xa0;: %2</translation>
    </message>
    <message>
        <source>The method %1 changes nothing here before rounding.</source>
        <translation>La méthode %1 ne change rien ici avant l’arrondi.</translation>
    </message>
    <message>
        <source>Spread of the channels: %1 octaves before, %2 after.</source>
        <translation>Dispersion des canaux&#xa0;: %1 octaves avant, %2 après.</translation>
    </message>
    <message>
        <source>output channel</source>
        <translation>canal de sortie</translation>
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
        <translation>%1, après la transformation</translation>
    </message>
    <message>
        <source>Every channel is scaled; the weights take the inverse (smoothing, migration).</source>
        <translation>Chaque canal est mis à l’échelle&#xa0;; les poids reçoivent l’inverse (lissage, migration).</translation>
    </message>
    <message>
        <source>Channels are split, dropped and reordered: %1 become %2.</source>
        <translation>Les canaux sont scindés, abandonnés et réordonnés&#xa0;: %1 deviennent %2.</translation>
    </message>
    <message numerus="yes">
        <source>Blocks of %n channel(s) are rotated by a randomized Hadamard matrix.</source>
        <translation>
            <numerusform>Les blocs de %n canal sont tournés par une matrice de Hadamard aléatoire.</numerusform>
            <numerusform>Les blocs de %n canaux sont tournés par une matrice de Hadamard aléatoire.</numerusform>
        </translation>
    </message>
    <message>
        <source>A constant per channel is added.</source>
        <translation>Une constante par canal est ajoutée.</translation>
    </message>
    <message numerus="yes">
        <source>Every channel is shifted up by 0 to %n octave(s): its pre-shifted exponent bias.</source>
        <translation>
            <numerusform>Chaque canal est décalé vers le haut de 0 à %n octave&#xa0;: son biais d’exposant pré-décalé.</numerusform>
            <numerusform>Chaque canal est décalé vers le haut de 0 à %n octaves&#xa0;: son biais d’exposant pré-décalé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qs::TryPanel</name>
    <message>
        <source>Full precision</source>
        <translation>Pleine précision</translation>
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
        <translation>Le texte que chaque configuration continue (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Write the beginning of a text</source>
        <translation>Écrire le début d’un texte</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Continue the prompt (Ctrl+Return)</source>
        <translation>Continuer le prompt (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Stop after the current token; the text so far stays</source>
        <translation>Arrêter après le token en cours&#xa0;; le texte déjà écrit reste</translation>
    </message>
    <message>
        <source>C&amp;opy texts</source>
        <translation>C&amp;opier les textes</translation>
    </message>
    <message>
        <source>Copy all continuations under their names</source>
        <translation>Copier toutes les continuations sous leurs noms</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>How recipes are computed</source>
        <translation>Comment les recettes sont calculées</translation>
    </message>
    <message>
        <source>packed codes</source>
        <translation>codes compactés</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulé</translation>
    </message>
    <message>
        <source>Packed: codes are multiplied as integers. Simulated: values on the grid, in f32. Formats whose values are integers give the same bits either way.</source>
        <translation>Compacté&#xa0;: les codes sont multipliés comme entiers. Simulé&#xa0;: valeurs sur la grille, en f32. Les formats à valeurs entières donnent les mêmes bits dans les deux cas.</translation>
    </message>
    <message>
        <source>The line under a token is as long as the token is probable, and doubtful tokens are shaded. A flag marks where a text parts from the first one; a ring marks tokens where the configurations have different favourites.</source>
        <translation>Le trait sous un token est aussi long que le token est probable, et les tokens douteux sont ombrés. Un drapeau marque l’endroit où un texte s’écarte du premier&#xa0;; un anneau marque les tokens où les configurations ont des favoris différents.</translation>
    </message>
    <message>
        <source>Probabilities of the selected token</source>
        <translation>Probabilités du token sélectionné</translation>
    </message>
    <message>
        <source>Write a prompt first.</source>
        <translation>Écrire d’abord un prompt.</translation>
    </message>
    <message>
        <source>Tick at least one configuration.</source>
        <translation>Cocher au moins une configuration.</translation>
    </message>
    <message>
        <source>Press Continue to see the configurations write.</source>
        <translation>Appuyer sur Continuer pour voir les configurations écrire.</translation>
    </message>
    <message>
        <source>Select a token to see its probability under every configuration.</source>
        <translation>Sélectionner un token pour voir sa probabilité dans chaque configuration.</translation>
    </message>
    <message>
        <source>Token %1 of %2: %3, after the same text for all</source>
        <translation>Token %1 sur %2&#xa0;: %3, après le même texte pour toutes</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Who reads the text before the token</source>
        <translation>Qui lit le texte avant le token</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Of this token, by the configuration&apos;s own softmax (temperature 1)</source>
        <translation>De ce token, par le softmax propre à la configuration (température 1)</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>1: its favourite</source>
        <translation>1&#xa0;: son favori</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a token and its probability</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Favourite %1</source>
        <translation>Favori %1</translation>
    </message>
    <message>
        <source>What the configuration would rather write here, and its probability</source>
        <translation>Ce que la configuration préférerait écrire ici, et sa probabilité</translation>
    </message>
</context>
<context>
    <name>qs::VariancePicture</name>
    <message>
        <source>intra-channel variance</source>
        <translation>variance intra-canal</translation>
    </message>
    <message>
        <source>inter-channel variance</source>
        <translation>variance inter-canaux</translation>
    </message>
    <message>
        <source>Open a model to see all its sites at once.</source>
        <translation>Ouvrir un modèle pour voir tous ses sites à la fois.</translation>
    </message>
    <message>
        <source>In which weights do the channels differ most?</source>
        <translation>Dans quels poids les canaux diffèrent-ils le plus&#xa0;?</translation>
    </message>
    <message>
        <source>In which activations do the channels differ most?</source>
        <translation>Dans quelles activations les canaux diffèrent-ils le plus&#xa0;?</translation>
    </message>
    <message>
        <source>Towards the upper left, the channels differ from each other more than the values within a channel do: there a bias per channel helps most. On the dotted line both are equal. Click a mark to select its site. Marks of q, k and v lie on each other where they share an input, and so do gate and up.</source>
        <translation>Vers le coin supérieur gauche, les canaux diffèrent plus entre eux que les valeurs au sein d’un canal&#xa0;: c’est là qu’un biais par canal aide le plus. Sur la ligne pointillée, les deux sont égales. Cliquer sur un repère pour sélectionner son site. Les repères de q, k et v se superposent là où ils partagent une entrée, de même que ceux de gate et up.</translation>
    </message>
</context>
<context>
    <name>qs::WelcomePage</name>
    <message>
        <source>Close the welcome (Esc)</source>
        <translation>Fermer la page de bienvenue (Échap)</translation>
    </message>
    <message>
        <source>Close the welcome</source>
        <translation>Fermer la page de bienvenue</translation>
    </message>
    <message>
        <source>Welcome to Quantoscope</source>
        <translation>Bienvenue dans Quantoscope</translation>
    </message>
    <message>
        <source>Show this page at start</source>
        <translation>Afficher cette page au démarrage</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Ten-minute tutorial</source>
        <translation>Tutoriel de dix minutes</translation>
    </message>
    <message>
        <source>See outlier channels, watch FP4 fail on them, repair it, and prove it</source>
        <translation>Voir les canaux aberrants, regarder FP4 échouer sur eux, réparer cela et le prouver</translation>
    </message>
    <message>
        <source>Look at the demo model</source>
        <translation>Examiner le modèle de démo</translation>
    </message>
    <message>
        <source>A small language model that comes with the program</source>
        <translation>Un petit modèle de langue fourni avec le programme</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Ouvrir un fichier de modèle…</translation>
    </message>
    <message>
        <source>GGUF, safetensors or llama2.c</source>
        <translation>GGUF, safetensors ou llama2.c</translation>
    </message>
    <message>
        <source>Open a Hugging Face folder…</source>
        <translation>Ouvrir un dossier Hugging Face…</translation>
    </message>
    <message>
        <source>With config.json and safetensors files</source>
        <translation>Avec config.json et des fichiers safetensors</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guide de l’utilisateur</translation>
    </message>
    <message>
        <source>What each page shows, and what each number means</source>
        <translation>Ce que montre chaque page, et ce que signifie chaque nombre</translation>
    </message>
    <message>
        <source>Recent models</source>
        <translation>Modèles récents</translation>
    </message>
    <message>
        <source>None yet. A file or a folder can also be dropped on the window.</source>
        <translation>Aucun pour l’instant. Un fichier ou un dossier peut aussi être déposé sur la fenêtre.</translation>
    </message>
    <message>
        <source>An instrument for low-bit transformers: see what the numbers of a model look like, tune the number format that holds them, and prove what it costs.</source>
        <translation>Un instrument pour les transformers à peu de bits&#xa0;: voir à quoi ressemblent les nombres d’un modèle, régler le format numérique qui les contient et prouver ce qu’il en coûte.</translation>
    </message>
    <message>
        <source>%1 is already open behind this page.</source>
        <translation>%1 est déjà ouvert derrière cette page.</translation>
    </message>
</context>
</TS>
