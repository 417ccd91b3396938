<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>qs::BandsView</name>
    <message>
        <source>Left and right arrow keys move a channel mark whose numbers are read out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min–max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>99 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1–99 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>75 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>25–75 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grid&apos;s end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No channels to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>magnitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channels, largest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel %1
min %2   1 % %3   25 % %4
median %5
75 % %6   99 % %7   max %8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grid&apos;s end ±%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::ChannelsPanel</name>
    <message>
        <source>Choose a site in the model tree to see its channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How different are the channels?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels by their largest magnitude instead of in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log magnitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magnitudes on a logarithmic axis instead of signed values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log |x|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>|x|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of an activation, output channels of a weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels against each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>octaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the 1st to the 99th percentile of log2 of the channels&apos; largest magnitudes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inter-channel variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variance of the channels&apos; means (LLM-FP4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intra-channel variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of the variances within the channels (LLM-FP4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variance of maxima</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variance of the channels&apos; largest magnitudes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One grid for all channels wastes about one exponent step per octave of spread on the small ones. A bias per channel (pre-shift) repairs that, because each channel then gets a grid of its own size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which weights are large?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which tokens and channels are large?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grids differ from row to row: their ends are on the Distribution page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::ChartFrame</name>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the numbers behind the picture as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or copy the picture or its numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture as SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save table as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vector picture (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::ComparePanel</name>
    <message>
        <source>Stored runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As lm-evaluation-harness lays its results out, with samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do the configurations score?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side (± standard error)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paired comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (cancelled)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
protocol %2, backend %3, id %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample by sample against %1 (95 % interval)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (running)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (interrupted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the runs to compare. Differences are measured from the reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set as &amp;reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences are measured from the selected run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A results file of lm-evaluation-harness. It can also be dropped on the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the run store; the message that follows brings them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divergence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick two or more runs of the same tasks to see how they differ.
The items that both have are compared one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric that the picture shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves out what may well be equal: rows whose 95 % interval holds 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick runs in the list to see them side by side.
Evaluations are stored there as they run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far are the predictions from the reference&apos;s?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KL: Kullback-Leibler divergence of the next-token distributions, in nats; it is measured while runs are made side by side, so only runs of one evaluation have it. Δp: change of the probability of what is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (reference)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do the runs differ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do they differ from %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference of %1 (logarithm of the ratio)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::ComparisonModel</name>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑: higher is better, ↓: lower is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value ± standard error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items done, of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items per second, all configurations side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left for this task, from the tokens per second so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::CoreText</name>
    <message>
        <source>Every group&apos;s largest magnitude becomes the largest value of its format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MinMax, with a small integer added to the exponent bias of every input channel (LLM-FP4, without search)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Static steps per input channel, moved into the norm and the weights; strong channels split, weak ones given up (after MergeQuant, whose abstract alone could be read)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scales that share the range between input channels and weight columns (SmoothQuant)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotates inputs and weights by a randomized Hadamard matrix (QuaRot)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round to nearest: MinMax under its usual name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights clipped where the sum of |error|^2.4 is least, activations MinMax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation-aware scales and weight clipping by the error at the output (AWQ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds channel by channel and lets the later ones make up for the earlier ones&apos; errors (GPTQ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats and clipping by search on every layer&apos;s output (LLM-FP4, the paper&apos;s baseline)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same search, with a small integer added to the exponent bias of every input channel (LLM-FP4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWQ scales and clipping, FP4 (E2M1) weights in groups of 128, activations in full precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FPQ baseline: searched FP4 formats and clipping, weights per output channel, activations per tensor (LLM-FP4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FPQ: searched FP4 formats and clipping of the weights, activations in full precision (LLM-FP4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FPQ: searched FP4 formats and clipping, activations with a pre-shifted exponent bias per channel (LLM-FP4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FPQ: searched FP4 weights, FP8 activations with a pre-shifted exponent bias per channel (LLM-FP4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FPQ: searched FP6 weights and activations, the latter with a pre-shifted exponent bias per channel (LLM-FP4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FPQ: searched FP8 weights and activations, the latter with a pre-shifted exponent bias per channel (LLM-FP4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPTQ with act-order, FP4 (E2M1) weights per output channel, activations in full precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWQ with its usual quantizer, INT4 weights with zero points in groups of 128, activations in full precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPTQ with its usual quantizer, INT4 weights with zero points in groups of 128, activations in full precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MinMax INT4 weights on the symmetric grid -7..7 (E1M2) per output channel, activations in full precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MinMax INT4 on the symmetric grid -7..7 (E1M2), weights per output channel, activations per tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MinMax INT4 on the symmetric grid -7..7 (E1M2) with a one-bit pre-shift per activation channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hadamard rotation, INT4 GPTQ weights with a clip search, INT4 activations per token clipped to 0.9, as QuaRot sets them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INT4 with static steps per input channel, moved into the norms and weights (after MergeQuant, whose abstract alone could be read); o and down rotated as in QuaRot, then per token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INT4 with static steps per input channel, moved into the norms and weights (after MergeQuant, whose abstract alone could be read), for all seven linears: nothing is measured at run time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INT4 with static steps per input channel, moved into the norms and weights (after MergeQuant, whose abstract alone could be read), one channel in sixteen split beside the others; o and down per token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INT4 with static steps per input channel, moved into the norms and weights (after MergeQuant, whose abstract alone could be read); o and down per token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MinMax FP4 (E2M1) weights per output channel, activations in full precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MinMax FP4 (E2M1), weights per output channel, activations per tensor from calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MinMax FP4 (E2M1) weights per output channel, FP8 (E4M3) activations per tensor from calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MinMax FP8 (E4M3), weights per output channel, activations per tensor from calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MXFP4 whose scale is rounded up so that no value saturates, as NVIDIA libraries do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OCP MXFP4, blocks of 32 E2M1 values with a power-of-two scale, weights and activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OCP MXFP6, blocks of 32 E2M3 values with a power-of-two scale, weights and activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OCP MXFP8, blocks of 32 E4M3 values with a power-of-two scale, weights and activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NF4 (QLoRA) weights in blocks of 64, activations in full precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVFP4, blocks of 16 E2M1 values with an E4M3 scale and one scale per tensor, weights and activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MinMax FP4 (E2M1) with LLM-FP4&apos;s pre-shifted exponent bias per activation channel, no search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hadamard rotation of every input, GPTQ FP4 (E2M1) weights with a clip search, activations per token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round to nearest in FP4 (E2M1), weights per output channel, activations per token at run time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round to nearest in INT8, weights per output channel, activations per token at run time (no calibration)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SmoothQuant (alpha 0.5) behind the norms, then FP4 (E2M1) round to nearest, activations per token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARC Challenge, test - school science, questions that simple methods failed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARC Easy, test - school science, questions that simple methods answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BoolQ (SuperGLUE), validation - yes/no questions about a passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedded demo - how a child in a short story feels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedded demo - what a child in a short story does next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedded demo - where a thing in a short story is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedded demo - who has a thing in a short story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HellaSwag, validation - which of four endings continues a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LAMBADA as OpenAI prepared it, test - the last word of a passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenBookQA main, test - elementary science with common knowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIQA, validation - which of two solutions reaches an everyday goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WikiText-2 raw, test - rolling log-likelihood of whole articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WinoGrande XL, validation - which of two nouns a blank stands for; the rest of the sentence is scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perplexity per token of a text, in windows of the context length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perplexity of a text as llama.cpp: second half of each window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedded demo - which word fits a short story</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::DistributionPanel</name>
    <message>
        <source>Where do the values lie, and what does the grid keep of them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a site in the model tree to see its distribution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic counts, which make single outliers visible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NaN or infinite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Std. deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurtosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fourth moment over squared variance: 3 for a Gaussian, large with outliers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distinct values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At 16 bits of precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid&apos;s end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest value that the grid holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grid&apos;s end as a share of the largest magnitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean squared difference between a value and what it becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQNR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 log10 of signal power over error power: 6 dB are one bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values beyond the grid&apos;s end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values other than zero that become zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the format&apos;s bit patterns occur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the edges in the picture, or press ← and →, to move the grid&apos;s end. Hatched values lie beyond it. All values in a shaded or unshaded cell become the grid value marked below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::DivergenceModel</name>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kullback-Leibler divergence of this run&apos;s next-token distribution from the reference&apos;s, in nats, over all scored positions. Only for runs that were made beside the reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KL mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KL largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KL %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same top token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the positions where both find the same token most likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run&apos;s probability of what is right minus the reference&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Δp mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Δp %1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::Errors</name>
    <message>
        <source>The file was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, or choose it with File, Open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the free space, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of file is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supported are Hugging Face directories (safetensors), GGUF files and llama2.c .bin files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This architecture cannot be run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its weights can be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tensor does not have the shape that the configuration says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration and the weights may belong to different models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what the message names, or take a shipped recipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task cannot be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the data directory: it holds the published files, one folder per task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tokenizer cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights can be looked at. Put the model&apos;s tokenizer files beside it to run text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is out of range or unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run store cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left untouched. Start with --store and another file to keep working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data hold NaN or infinity where a number is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, or take a smaller model or a shorter text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report it with the details.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::EvaluateChoices</name>
    <message>
        <source>What to measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder with the published sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the data directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text file for perplexity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Data directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full precision (f32)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is being edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current recipe: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ticked task needs the data directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perplexity needs a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a task of your own: a YAML file that describes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a recipe file as a configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reference that differences are measured from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bf16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full precision in bf16: its divergence is the noise floor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::EvaluateOptions</name>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first items of each task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Items per task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked examples in front of each question, drawn as lm-evaluation-harness draws them. Texts take none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked e&amp;xamples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws the examples; lm-evaluation-harness uses 1234</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of the examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current: the tokenizer&apos;s own BOS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper: no BOS, as in LLM-FP4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How text becomes tokens: as lm-evaluation-harness 0.4 does it, or as the version that LLM-FP4 used. It is printed on every result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the protocol has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tokenizer&apos;s own special tokens in front of every text. Some models predict badly without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BOS before a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BOS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EOS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token before a rolling document and in place of an empty context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefix token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of context. A longer question loses its beginning; a longer document is cut into windows of this length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the difference is known well enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items are taken in a random order, and a task ends as soon as the 95 % interval of the accuracy&apos;s difference to the first configuration is as narrow as asked. The interval stays valid however often one looks (confidence sequence by betting, Waudby-Smith and Ramdas 2024).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop a task early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper minus lower end of the interval, as a share of the items: 0.05 is from −2.5 to +2.5 percent points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixes the random order in which stopping early takes the items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packed: codes multiplied as integers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simulated: values on the grid, in f32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats whose values are integers give the same bits either way. What the packed backend has no kernel for is simulated, and the run says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipes &amp;run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every result says: protocol %1. Accuracy is given as it is (acc) and divided by the length of the choices (acc_norm).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) per task</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>all items</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n worked example(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>stops at a width of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simulated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::EvaluatePanel</name>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does each configuration cost?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare sample by sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first results come in soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs when its turn comes. Full precision and recipes run side by side over the same items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost in detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what the memory, the time and the disk space are for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value ± standard error. Double-click a task to see its items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out what it would cost…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time is being measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 of memory · %3 on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Working out %n recipe(s) comes on top.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 items, %2 tokens for each of %n configuration(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Model file, mapped: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packed weights: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logits: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time: from the measured speed of these configurations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time: from the measured speed of full precision in place of recipes that are not worked out yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add to the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what to measure and what to compare, then press Run.
Results come in while it runs, and are kept in the run store.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::Export</name>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::FormatControls</name>
    <message>
        <source>Full precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (symmetric INT%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exponent bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More exponent bits reach further: each doubles the range in octaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mantissa bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More mantissa bits make finer steps within an octave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integer bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two&apos;s complement: equal steps, one more value below zero than above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With one exponent bit the steps are equal: a symmetric integer grid.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::FormatsPanel</name>
    <message>
        <source>Bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All values are scaled by 2 to the power of minus the bias: one more halves the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit to the tensor&apos;s maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use for the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts this format into the recipe for what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distinct values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>octaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the smallest positive value to the largest, as powers of two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQNR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The positive half on a logarithmic axis, where floats are evenly spaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic shares, which make rarely used codes visible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does every bit pattern mean?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which values can the format hold, and which does %1 use?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which values can the format hold?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a site in the model tree to see how often its values use each code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::GridNote</name>
    <message>
        <source>Every token gets its own grid from its largest magnitude; drawn is that of the largest token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One grid per output channel, ending between %1 and %2; drawn is the widest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One grid per channel, ending between %1 and %2; drawn is the widest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>One grid per group of %n channel(s), ending between %1 and %2; drawn is the widest.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qs::HeatmapView</name>
    <message>
        <source>row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys move a mark whose value is read out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No values other than zero to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>|x|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2–%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channels %1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(largest of %1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::HistogramView</name>
    <message>
        <source>Left and right arrow keys move the clip edges, plus and minus zoom, 0 shows everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No finite values to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values per bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clip at %1
%2 of the maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 … %2
%3 values, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>becomes %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::InspectorPanel</name>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits change this site alone. Activations are shared by q, k, v and by gate, up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits change this role in every block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits change every linear of every block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy these settings there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this operand in the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQNR (dB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal to quantization noise; every 6 dB are one bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean squared difference between a value and its quantized value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the values beyond the grid&apos;s end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the values that are not zero and become zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bit patterns of the format that occur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected, and changed by edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits change every linear of this block.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::IntervalChart</name>
    <message>
        <source>No results yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 %: %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid at any time: %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::JobIndicator</name>
    <message>
        <source>Progress of the running job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the evaluation (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory that this program holds, of the machine&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a .gguf, .bin or .safetensors file (Ctrl+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load recipe…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save recipe…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter the model tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel the evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Quantoscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the model is quantized. Choosing one replaces the current recipe; undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a model file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models (*.gguf *.bin *.safetensors);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a Hugging Face folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipes (*.yaml *.yml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipes (*.yaml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with the published data sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text whose perplexity is measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import results of lm-evaluation-harness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Quantoscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Quantoscope %1&lt;/h3&gt;&lt;p&gt;An instrument for low-bit transformers: see what the numbers of a model look like, tune the number format that holds them, and prove what it costs.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the demo model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights only: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out the recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) deleted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Quantoscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open demo with &amp;outlier channels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::MethodBox</name>
    <message>
        <source>Method of the recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages show ranges of the text run through the model. An evaluation finds its ranges by this method, on the recipe&apos;s calibration text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::ModelDock</name>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter of the model tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensors of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text run through the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the built-in calibration text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than a tenth of the signal&apos;s power is quantization noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo model with some channels made larger by powers of two. It computes the same; the outliers are put in, not learned.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::NumberFormat</name>
    <message>
        <source>exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::NumberLineView</name>
    <message>
        <source>Left and right arrow keys go from value to value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full precision: no grid to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the tensor (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::OperandEditor</name>
    <message>
        <source>Full precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Float ExMy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NormalFloat NF4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exponent bits. E1My is a symmetric integer grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mantissa bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shares one exponent bias, that is one scale: the tensor, a row (output channel), or a group of values in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shares one exponent bias, that is one scale: the tensor, a channel (pre-shifted bias), or a token (at run time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values that share one scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the grid ends, as a share of the largest magnitude. Below 1 large values are clipped and small ones get finer steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exponent bias b: the scale is 2^−b. Set by hand it overrides calibration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest and largest exponent bias; the scale is 2^−b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per token, at run time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::OperandSwitch</name>
    <message>
        <source>Activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what goes into the linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the linear&apos;s own matrix</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::Overview</name>
    <message>
        <source>Channel spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>octaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the magnitudes of the channels lie apart: octaves between the 1st and the 99th percentile of log2 of the largest magnitude per channel. This is what one exponent bias per channel repairs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inter-channel variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variance of the channels&apos; means. Large: the channels sit at different levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intra-channel variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of the variances within the channels: what a format with one scale per channel still has to hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurtosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the tails: 3 for a Gaussian. Large: few outliers use up the range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest magnitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest absolute value, which MinMax calibration puts at the end of the grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQNR of activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQNR of weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal to quantization noise under the current recipe. Every 6 dB are one bit; sites in full precision have none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No activations are known yet. They come from the text that is run through the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The current recipe quantizes nothing here. Choose a format in the inspector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits of weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits of activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits per weight under the current recipe, with the scales of groups; in full precision, those of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits per activation under the current recipe, with the scales of blocks. Sites in full precision have none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KL, nats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the model&apos;s predictions move when this site alone is quantized: Kullback-Leibler divergence from full precision, per token, under %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured yet.
Run a sensitivity analysis on the Evaluate page: it quantizes every site alone and measures how far the model&apos;s predictions move.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::OverviewPanel</name>
    <message>
        <source>Where in the model is it hard to quantize?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number that colours the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a model to see all its sites at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One selected site says little: then the numbers are about all sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a cell, or use the arrow keys, to see that site on all pages. Click a row&apos;s or a column&apos;s name, or press R or B, to select a role in every block or a whole block; A selects all, S the site alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>q, k and v share one input, and so do gate and up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a number and its unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::Pages</name>
    <message>
        <source>Loading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running all configurations side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a model: drop a folder or a file here, or choose File, Open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring the model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no map for this checkpoint: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a model first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running the text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No activations: %1
The weights can be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embedding&apos;s input is a token&apos;s number, not an activation.
Switch to its weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the weights…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is finished cannot be saved at the moment: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run store has this evaluation already, from %1: nothing was computed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks (*.yaml *.yml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipes (*.yaml *.yml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running the item…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out %1 first…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::PairedComparisonModel</name>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples that both runs share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference, over the shared samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run minus the reference; for perplexities the logarithm of their ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence interval of the paired difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance of a difference at least this large if the runs were equally good: exact McNemar test for accuracies, paired t test otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only reference right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run, over the shared samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run&apos;s perplexity divided by the reference&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p, corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same after Holm&apos;s correction for all comparisons of this table: below 0.05 in even one row happens by chance in at most 5 % of such tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items that the reference answers rightly and this run wrongly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items that this run answers rightly and the reference wrongly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % for the difference over all items of the task, however often one looked and whyever the run ended (confidence sequence)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::QueueModel</name>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for its model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left, from the tokens per second measured so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::QueuePanel</name>
    <message>
        <source>Co&amp;ntinue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its finished items are in the run store; only the others are computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue of evaluations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is finished is saved; it goes on later without computing it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends it; what is finished is kept in the run store and shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U&amp;p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes it out of this list; stored runs stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An evaluation of %1 on %2 was interrupted when the program ended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::SampleBrowser</name>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen by both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log-likelihood %1 | %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token by token needs the model: open %1. What is stored is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was imported: its items can be compared, but not computed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made with another model: open %2 to see its tokens. What is stored is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of this item is not stored with the run; its sums are shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::SampleModel</name>
    <message>
        <source>The right choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ right or ✗ wrong, and what was chosen; the log-likelihood of a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability of the right choice among the choices, second run minus first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Δp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::SamplesPanel</name>
    <message>
        <source>Task whose items are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run that is shown beside the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which items are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right → wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong → right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong in this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did each of them find likely?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item passes the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick runs in the list to browse their items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Natural logarithm of the probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below each token its log-probability: %1 above, %2 below. Orange: more likely in %2, blue: less likely. Framed darkly: what is scored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::ScalingControls</name>
    <message>
        <source>zero point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>real scales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2ⁿ (MX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E4M3 (NV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What numbers a scale may be: any; powers of two (E8M0) as in MXFP4, MXFP6 and MXFP8; or 8-bit floats times one scale of the whole tensor as in NVFP4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounding of the scales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which power of two a block gets: floor is the OCP specification&apos;s rule and may clip the largest values; rceil never clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asymmetric: the grid reaches from the smallest to the largest value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::ScoreChart</name>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric that the picture shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chance</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>Selected: %1. The values shown are those of %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::Session</name>
    <message>
        <source>load %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>method %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::SiteMapView</name>
    <message>
        <source>block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sites to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys choose a site. R selects its role in every block, B its block, A all, S the site alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select %1 in every block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select block %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::SiteTreeModel</name>
    <message>
        <source>mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lowest SQNR of the sites in this block</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) need a look</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Number formats: weights · activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal to quantization noise ratio of the worse operand, in decibels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQNR (dB)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::TableExport</name>
    <message>
        <source>Copy or save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or save the table as CSV, Markdown or LaTeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or save the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as LaTeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as LaTeX…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LaTeX (*.tex)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::Tables</name>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest |x|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest magnitude in the channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>25 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>75 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>99 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Std. deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurtosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fourth moment over squared variance; a Gaussian has 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first that the cell covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits (s e m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign, exponent, mantissa; two&apos;s complement for integers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of the tensor that take this code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::TokenView</name>
    <message>
        <source>Tokens with their log-probabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: log-probability %2, probability %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing predicts it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
