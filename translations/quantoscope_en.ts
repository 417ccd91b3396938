<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>qs::EvaluateOptions</name>
    <message numerus="yes">
        <source>%n item(s) per task</source>
        <translation>
            <numerusform>%n item per task</numerusform>
            <numerusform>%n items per task</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worked example(s)</source>
        <translation>
            <numerusform>%n worked example</numerusform>
            <numerusform>%n worked examples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qs::EvaluatePanel</name>
    <message numerus="yes">
        <source>Working out %n recipe(s) comes on top.</source>
        <translation>
            <numerusform>Working out %n recipe comes on top.</numerusform>
            <numerusform>Working out %n recipes comes on top.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 items, %2 tokens for each of %n configuration(s)</source>
        <translation>
            <numerusform>%1 items, %2 tokens for each of %n configuration</numerusform>
            <numerusform>%1 items, %2 tokens for each of %n configurations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of this, working out %n recipe(s) takes about %1.</source>
        <translation>
            <numerusform>Of this, working out %n recipe takes about %1.</numerusform>
            <numerusform>Of this, working out %n recipes takes about %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qs::GridNote</name>
    <message numerus="yes">
        <source>One grid per group of %n channel(s), ending between %1 and %2; drawn is the widest.</source>
        <translation>
            <numerusform>One grid per group of %n channel, ending between %1 and %2; drawn is the widest.</numerusform>
            <numerusform>One grid per group of %n channels, ending between %1 and %2; drawn is the widest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qs::HelpWindow</name>
    <message numerus="yes">
        <source>Found on %n page(s). Enter goes to the next place.</source>
        <translation>
            <numerusform>Found on %n page. Enter goes to the next place.</numerusform>
            <numerusform>Found on %n pages. Enter goes to the next place.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qs::MainWindow</name>
    <message numerus="yes">
        <source>%n file(s) written to %1</source>
        <translation>
            <numerusform>%n file written to %1</numerusform>
            <numerusform>%n files written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) deleted</source>
        <translation>
            <numerusform>%n run deleted</numerusform>
            <numerusform>%n runs deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qs::MeterPanel</name>
    <message numerus="yes">
        <source>Measured on %n token(s)</source>
        <translation>
            <numerusform>Measured on %n token</numerusform>
            <numerusform>Measured on %n tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qs::Pages</name>
    <message numerus="yes">
        <source>leave %n site(s) in full precision</source>
        <translation>
            <numerusform>leave %n site in full precision</numerusform>
            <numerusform>leave %n sites in full precision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qs::RecipeDiffView</name>
    <message numerus="yes">
        <source>%n difference(s) from %1</source>
        <translation>
            <numerusform>%n difference from %1</numerusform>
            <numerusform>%n differences from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qs::RecipePanel</name>
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
            <numerusform>change %n site</numerusform>
            <numerusform>change %n sites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qs::RecipeRulesView</name>
    <message numerus="yes">
        <source>It matches %n site(s): %1</source>
        <translation>
            <numerusform>It matches %n site: %1</numerusform>
            <numerusform>It matches %n sites: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qs::RecipeSitesView</name>
    <message numerus="yes">
        <source>%n site(s) selected</source>
        <translation>
            <numerusform>%n site selected</numerusform>
            <numerusform>%n sites selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qs::RecipeTreeModel</name>
    <message numerus="yes">
        <source>The rule matches %n site(s); of rules that match the same site, the last one decides.</source>
        <translation>
            <numerusform>The rule matches %n site; of rules that match the same site, the last one decides.</numerusform>
            <numerusform>The rule matches %n sites; of rules that match the same site, the last one decides.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qs::SelectionText</name>
    <message numerus="yes">
        <source>%1 in every block (%n sites)</source>
        <translation>
            <numerusform>%1 in every block (%n site)</numerusform>
            <numerusform>%1 in every block (%n sites)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>block %1 (%n sites)</source>
        <translation>
            <numerusform>block %1 (%n site)</numerusform>
            <numerusform>block %1 (%n sites)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all blocks (%n sites)</source>
        <translation>
            <numerusform>all blocks (%n site)</numerusform>
            <numerusform>all blocks (%n sites)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qs::SiteTreeModel</name>
    <message numerus="yes">
        <source>%n site(s) need a look</source>
        <translation>
            <numerusform>%n site needs a look</numerusform>
            <numerusform>%n sites need a look</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qs::Transformed</name>
    <message numerus="yes">
        <source>Blocks of %n channel(s) are rotated by a randomized Hadamard matrix.</source>
        <translation>
            <numerusform>Blocks of %n channel are rotated by a randomized Hadamard matrix.</numerusform>
            <numerusform>Blocks of %n channels are rotated by a randomized Hadamard matrix.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every channel is shifted up by 0 to %n octave(s): its pre-shifted exponent bias.</source>
        <translation>
            <numerusform>Every channel is shifted up by 0 to %n octave: its pre-shifted exponent bias.</numerusform>
            <numerusform>Every channel is shifted up by 0 to %n octaves: its pre-shifted exponent bias.</numerusform>
        </translation>
    </message>
</context>
</TS>
