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
    <name>qs::SelectionText</name>
    <message numerus="yes">
        <source>%1 in every block (%n sites)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>block %1 (%n sites)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all blocks (%n sites)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
</TS>
