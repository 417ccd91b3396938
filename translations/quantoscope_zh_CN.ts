<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>qs::BandsView</name>
    <message>
        <source>Left and right arrow keys move a channel mark whose numbers are read out.</source>
        <translation>按左右方向键移动通道标记，其数值会被读出。</translation>
    </message>
    <message>
        <source>min–max</source>
        <translation>最小–最大</translation>
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
        <translation>中位数</translation>
    </message>
    <message>
        <source>grid&apos;s end</source>
        <translation>网格末端</translation>
    </message>
    <message>
        <source>No channels to show</source>
        <translation>没有可显示的通道</translation>
    </message>
    <message>
        <source>magnitude</source>
        <translation>幅值</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>channels, largest first</source>
        <translation>通道，由大到小</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>channel %1
min %2   1 % %3   25 % %4
median %5
75 % %6   99 % %7   max %8</source>
        <translation>通道 %1
最小 %2   1 % %3   25 % %4
中位数 %5
75 % %6   99 % %7   最大 %8</translation>
    </message>
    <message>
        <source>grid&apos;s end ±%1</source>
        <translation>网格末端 ±%1</translation>
    </message>
</context>
<context>
    <name>qs::BitPatternView</name>
    <message>
        <source>Left and right arrow keys go from bit to bit, Space flips the marked one.</source>
        <translation>按左右方向键逐位移动，按空格键翻转标记的位。</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>exponent %1</source>
        <translation>指数 %1</translation>
    </message>
    <message>
        <source>mantissa %1</source>
        <translation>尾数 %1</translation>
    </message>
    <message>
        <source>counts %1</source>
        <translation>计 %1</translation>
    </message>
    <message>
        <source>index %1</source>
        <translation>索引 %1</translation>
    </message>
    <message>
        <source>%1 steps of %2 = %3</source>
        <translation>%1 步，每步 %2 = %3</translation>
    </message>
    <message>
        <source>entry %1 of the table, times the scale = %2</source>
        <translation>表中第 %1 项，乘以缩放 = %2</translation>
    </message>
    <message>
        <source>This pattern encodes no number: it is kept for infinity or NaN.</source>
        <translation>此位模式不表示任何数：它保留给无穷大或 NaN。</translation>
    </message>
    <message>
        <source>Two&apos;s complement: the bits count steps, the highest one downwards.</source>
        <translation>二进制补码：各位累计步数，最高位向负方向计。</translation>
    </message>
    <message>
        <source>The bits are the number of a table entry: flipping one may jump anywhere.</source>
        <translation>这些位是表项的编号：翻转一位可能跳到任意位置。</translation>
    </message>
    <message>
        <source>All exponent and mantissa bits are 0: this is zero, with a sign that means nothing.</source>
        <translation>指数位和尾数位全为 0：这是零，其符号没有意义。</translation>
    </message>
    <message>
        <source>All exponent bits are 0: a subnormal number. There is no leading one, so the steps stay as fine as in the octave above.</source>
        <translation>指数位全为 0：次正规数。没有前导 1，因此步长与其上方的倍频程同样细。</translation>
    </message>
    <message>
        <source>The exponent chooses the octave, the mantissa the step inside it. The bias moves all octaves together.</source>
        <translation>指数选择倍频程，尾数选择其中的步。偏置使所有倍频程一起移动。</translation>
    </message>
    <message>
        <source>Full precision: choose a format</source>
        <translation>全精度：请选择格式</translation>
    </message>
    <message>
        <source>s</source>
        <comment>sign bit</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>exponent</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>mantissa</source>
        <translation>尾数</translation>
    </message>
    <message>
        <source>two&apos;s complement</source>
        <translation>二进制补码</translation>
    </message>
    <message>
        <source>index</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>%1
flipped: %2 becomes %3</source>
        <translation>%1
翻转后：%2 变为 %3</translation>
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
        <translation>舍入</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>What numbers the scale of a block may be</source>
        <translation>块的缩放可以取哪些数</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>任意数</translation>
    </message>
    <message>
        <source>power of two (E8M0)</source>
        <translation>2 的幂 (E8M0)</translation>
    </message>
    <message>
        <source>8-bit float (E4M3)</source>
        <translation>8 位浮点 (E4M3)</translation>
    </message>
    <message>
        <source>Rounding of the scale</source>
        <translation>缩放的舍入</translation>
    </message>
    <message>
        <source>Which power of two a block gets: floor may clip the largest values, rceil never does</source>
        <translation>块取哪个 2 的幂：floor 可能截断最大的值，rceil 从不截断</translation>
    </message>
    <message>
        <source>Values per block</source>
        <translation>每块的值数</translation>
    </message>
    <message>
        <source>How many neighbouring values share a scale</source>
        <translation>多少个相邻的值共用一个缩放</translation>
    </message>
    <message>
        <source>whole tensor</source>
        <translation>整个张量</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>块</translation>
    </message>
    <message>
        <source>A block of largest magnitude %1 gets a grid that ends at %2: the scale is rounded to three mantissa bits, at most 6 % off.</source>
        <translation>最大幅值为 %1 的块得到末端为 %2 的网格：缩放舍入到三个尾数位，误差至多 6 %。</translation>
    </message>
    <message>
        <source>A block of largest magnitude %1 gets a grid that ends at %2 by floor, %3 by ceil, %4 by even and %5 by rceil. An end below the magnitude clips it; one far above wastes codes.</source>
        <translation>最大幅值为 %1 的块，网格末端按 floor 为 %2，按 ceil 为 %3，按 even 为 %4，按 rceil 为 %5。末端低于幅值会截断；远高于幅值会浪费编码。</translation>
    </message>
</context>
<context>
    <name>qs::BudgetPanel</name>
    <message>
        <source>Name at least one format.</source>
        <translation>请至少指定一种格式。</translation>
    </message>
    <message>
        <source>Which parts deserve more bits?</source>
        <translation>哪些部分值得多用几位？</translation>
    </message>
    <message>
        <source>&amp;Bits per weight</source>
        <translation>每权重位数(&amp;B)</translation>
    </message>
    <message>
        <source>On average over all quantized weights, at most; scales of groups count</source>
        <translation>所有量化权重的平均上限；含各组的缩放</translation>
    </message>
    <message>
        <source>&amp;Formats</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>Candidates for the weights, separated by commas; none leaves a part in full precision. Activations change with them where the recipe gives both the same format.</source>
        <translation>权重的候选格式，以逗号分隔；none 让该部分保持全精度。配方对两者使用相同格式之处，激活随之改变。</translation>
    </message>
    <message>
        <source>&amp;Points</source>
        <translation>点数(&amp;P)</translation>
    </message>
    <message>
        <source>Of the curve that are measured</source>
        <translation>曲线上要实测的点</translation>
    </message>
    <message>
        <source>&amp;Tokens</source>
        <translation>Token 数(&amp;T)</translation>
    </message>
    <message>
        <source>Tokens of the text that divergences are measured on: the text in the model panel, or the built-in one</source>
        <translation>用于测量散度的文本的 token 数：模型面板中的文本，或内置文本</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>Takes its turn with evaluations. What was measured is kept: searching again goes on.</source>
        <translation>与评估依次排队运行。已测量的会保留：再次搜索即继续。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What was measured is kept</source>
        <translation>已测量的会保留</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>搜索的进度</translation>
    </message>
    <message>
        <source>What does each bit buy?</source>
        <translation>每一位换来什么？</translation>
    </message>
    <message>
        <source>Search: every part is measured under every candidate format, then the most useful bits are spent first.
The result is an ordinary recipe.</source>
        <translation>搜索：在每种候选格式下测量每个部分，再从最有用的位开始分配。
结果是普通的配方。</translation>
    </message>
    <message>
        <source>Points of the curve</source>
        <translation>曲线上的点</translation>
    </message>
    <message>
        <source>Format of each part</source>
        <translation>各部分的格式</translation>
    </message>
    <message>
        <source>&amp;Use as the recipe</source>
        <translation>用作配方(&amp;U)</translation>
    </message>
    <message>
        <source>The chosen point becomes the current recipe, as one step that can be undone</source>
        <translation>所选的点成为当前配方，一步即可撤销</translation>
    </message>
    <message>
        <source>Recipe: %1</source>
        <translation>配方：%1</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>正在排队</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>位数</translation>
    </message>
    <message>
        <source>Average bits per weight</source>
        <translation>每权重平均位数</translation>
    </message>
    <message>
        <source>KL</source>
        <translation>KL</translation>
    </message>
    <message>
        <source>Divergence from full precision, measured, in nats per token</source>
        <translation>相对全精度的散度，实测，单位 nat/token</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Sum of the divergences of the parts, each quantized alone: what the search goes by</source>
        <translation>各部分单独量化时的散度之和：搜索以此为依据</translation>
    </message>
    <message>
        <source>Best within the budget: %1 bits, KL %2</source>
        <translation>预算内最佳：%1 位，KL %2</translation>
    </message>
    <message>
        <source>Chosen: %1 bits, KL %2</source>
        <translation>已选择：%1 位，KL %2</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
</context>
<context>
    <name>qs::ChannelPictures</name>
    <message>
        <source>Choose a site in the model tree to see its channels.</source>
        <translation>在模型树中选择一个位点以查看其通道。</translation>
    </message>
    <message>
        <source>How different are the channels?</source>
        <translation>各通道差异有多大？</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Channels by their largest magnitude instead of in order</source>
        <translation>通道按最大幅值排列，而非按原顺序</translation>
    </message>
    <message>
        <source>Log magnitude</source>
        <translation>对数幅值</translation>
    </message>
    <message>
        <source>Magnitudes on a logarithmic axis instead of signed values</source>
        <translation>在对数轴上显示幅值，而非带符号的值</translation>
    </message>
    <message>
        <source>Colour scale</source>
        <translation>色标</translation>
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
        <translation>带符号 x</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Tokens of an activation, output channels of a weight</source>
        <translation>激活的 token，权重的输出通道</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Channels against each other</source>
        <translation>通道之间的对比</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>离散度</translation>
    </message>
    <message>
        <source>octaves</source>
        <translation>倍频程</translation>
    </message>
    <message>
        <source>From the 1st to the 99th percentile of log2 of the channels&apos; largest magnitudes</source>
        <translation>各通道最大幅值的 log2 从第 1 到第 99 百分位的距离</translation>
    </message>
    <message>
        <source>Inter-channel variance</source>
        <translation>通道间方差</translation>
    </message>
    <message>
        <source>Variance of the channels&apos; means (LLM-FP4)</source>
        <translation>各通道均值的方差 (LLM-FP4)</translation>
    </message>
    <message>
        <source>Intra-channel variance</source>
        <translation>通道内方差</translation>
    </message>
    <message>
        <source>Mean of the variances within the channels (LLM-FP4)</source>
        <translation>各通道内方差的均值 (LLM-FP4)</translation>
    </message>
    <message>
        <source>Variance of maxima</source>
        <translation>最大值的方差</translation>
    </message>
    <message>
        <source>Variance of the channels&apos; largest magnitudes</source>
        <translation>各通道最大幅值的方差</translation>
    </message>
    <message>
        <source>One grid for all channels wastes about one exponent step per octave of spread on the small ones. A bias per channel (pre-shift) repairs that, because each channel then gets a grid of its own size.</source>
        <translation>所有通道共用一个网格时，离散度每有一个倍频程，小通道就约浪费一个指数步。逐通道的偏置（预移位）可以弥补，因为每个通道都得到大小合适的网格。</translation>
    </message>
    <message>
        <source>Which weights are large?</source>
        <translation>哪些权重大？</translation>
    </message>
    <message>
        <source>Which tokens and channels are large?</source>
        <translation>哪些 token 和通道大？</translation>
    </message>
    <message>
        <source>output channel</source>
        <translation>输出通道</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>The grids differ from row to row: their ends are on the Distribution page.</source>
        <translation>各行的网格不同：其末端见“分布”页。</translation>
    </message>
</context>
<context>
    <name>qs::ChannelsPanel</name>
    <message>
        <source>Choose a site in the model tree to see its channels.</source>
        <translation>在模型树中选择一个位点以查看其通道。</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Outliers</source>
        <translation>离群值</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>变换前后</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>所有位点</translation>
    </message>
    <message>
        <source>Magnitude bands and heat map of the selected tensor</source>
        <translation>所选张量的幅值带和热图</translation>
    </message>
    <message>
        <source>The channels and tokens that stick out, as tables</source>
        <translation>以表格列出突出的通道和 token</translation>
    </message>
    <message>
        <source>The tensor beside what the recipe&apos;s transform makes of it</source>
        <translation>张量与经配方变换后的结果并列</translation>
    </message>
    <message>
        <source>Variance between channels against variance within them, for every site</source>
        <translation>每个位点的通道间方差与通道内方差对比</translation>
    </message>
</context>
<context>
    <name>qs::ChartFrame</name>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Show the numbers behind the picture as a table</source>
        <translation>以表格显示图中的数值</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>显示为表格</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Save or copy the picture or its numbers</source>
        <translation>保存或复制图片或其数值</translation>
    </message>
    <message>
        <source>Save picture as PNG…</source>
        <translation>将图片保存为 PNG…</translation>
    </message>
    <message>
        <source>Save picture as SVG…</source>
        <translation>将图片保存为 SVG…</translation>
    </message>
    <message>
        <source>Save table as CSV…</source>
        <translation>将表格保存为 CSV…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Vector picture (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Show as table: %1</source>
        <translation>显示为表格：%1</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>导出：%1</translation>
    </message>
</context>
<context>
    <name>qs::Closeup</name>
    <message>
        <source>%1, channel %2</source>
        <translation>%1，通道 %2</translation>
    </message>
    <message>
        <source>%1, output channel %2</source>
        <translation>%1，输出通道 %2</translation>
    </message>
    <message>
        <source>%1, token %2</source>
        <translation>%1，token %2</translation>
    </message>
</context>
<context>
    <name>qs::CommandPalette</name>
    <message>
        <source>Type what you want to do: a page, a site, a recipe, a setting …</source>
        <translation>输入想做的事：页面、位点、配方、设置……</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>匹配的命令</translation>
    </message>
</context>
<context>
    <name>qs::ComparePanel</name>
    <message>
        <source>How do the configurations score?</source>
        <translation>各配置得分如何？</translation>
    </message>
    <message>
        <source>Side by side (± standard error)</source>
        <translation>并列（± 标准误）</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并列</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Divergence</source>
        <translation>散度</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Tick runs in the list to see them side by side.
Evaluations are stored there as they run.</source>
        <translation>在列表中勾选运行以并列查看。
评估在运行过程中会存储到那里。</translation>
    </message>
    <message>
        <source>How far are the predictions from the reference&apos;s?</source>
        <translation>预测与参考相差多远？</translation>
    </message>
    <message>
        <source>KL: Kullback-Leibler divergence of the next-token distributions, in nats; it is measured while runs are made side by side, so only runs of one evaluation have it. Δp: change of the probability of what is right.</source>
        <translation>KL：下一个 token 分布的 Kullback-Leibler 散度，单位 nat；仅在多个运行并行时测量，因此只有同一次评估中的运行才有。Δp：正确项概率的变化。</translation>
    </message>
</context>
<context>
    <name>qs::ComparisonModel</name>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>↑: higher is better, ↓: lower is better</source>
        <translation>↑：越高越好，↓：越低越好</translation>
    </message>
    <message>
        <source>Value ± standard error</source>
        <translation>值 ± 标准误</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Items done, of all</source>
        <translation>已完成题目数 / 总数</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Items/s</source>
        <translation>题/秒</translation>
    </message>
    <message>
        <source>Items per second, all configurations side by side</source>
        <translation>每秒题目数，所有配置并行</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Time left for this task, from the tokens per second so far</source>
        <translation>此任务的剩余时间，按目前每秒 token 数估算</translation>
    </message>
</context>
<context>
    <name>qs::CoreText</name>
    <message>
        <source>Every group&apos;s largest magnitude becomes the largest value of its format</source>
        <translation>每组的最大幅值成为其格式的最大值</translation>
    </message>
    <message>
        <source>MinMax, with a small integer added to the exponent bias of every input channel (LLM-FP4, without search)</source>
        <translation>MinMax，并给每个输入通道的指数偏置加一个小整数（LLM-FP4，不搜索）</translation>
    </message>
    <message>
        <source>Static steps per input channel, moved into the norm and the weights; strong channels split, weak ones given up (after MergeQuant, whose abstract alone could be read)</source>
        <translation>每个输入通道使用静态步长，并入 norm 和权重；强通道拆分，弱通道舍弃（依 MergeQuant，仅能读到其摘要）</translation>
    </message>
    <message>
        <source>Scales that share the range between input channels and weight columns (SmoothQuant)</source>
        <translation>在输入通道与权重列之间分摊范围的缩放 (SmoothQuant)</translation>
    </message>
    <message>
        <source>Rotates inputs and weights by a randomized Hadamard matrix (QuaRot)</source>
        <translation>用随机化 Hadamard 矩阵旋转输入和权重 (QuaRot)</translation>
    </message>
    <message>
        <source>Round to nearest: MinMax under its usual name</source>
        <translation>就近舍入：MinMax 的通用名称</translation>
    </message>
    <message>
        <source>Weights clipped where the sum of |error|^2.4 is least, activations MinMax</source>
        <translation>权重在 |误差|^2.4 之和最小处截断，激活用 MinMax</translation>
    </message>
    <message>
        <source>Activation-aware scales and weight clipping by the error at the output (AWQ)</source>
        <translation>激活感知的缩放，并按输出误差截断权重 (AWQ)</translation>
    </message>
    <message>
        <source>Rounds channel by channel and lets the later ones make up for the earlier ones&apos; errors (GPTQ)</source>
        <translation>逐通道舍入，由后面的通道补偿前面的误差 (GPTQ)</translation>
    </message>
    <message>
        <source>Formats and clipping by search on every layer&apos;s output (LLM-FP4, the paper&apos;s baseline)</source>
        <translation>按每层输出搜索格式和截断（LLM-FP4，论文的基线）</translation>
    </message>
    <message>
        <source>The same search, with a small integer added to the exponent bias of every input channel (LLM-FP4)</source>
        <translation>同样的搜索，并给每个输入通道的指数偏置加一个小整数 (LLM-FP4)</translation>
    </message>
    <message>
        <source>AWQ scales and clipping, FP4 (E2M1) weights in groups of 128, activations in full precision</source>
        <translation>AWQ 缩放和截断，FP4 (E2M1) 权重每组 128 个，激活为全精度</translation>
    </message>
    <message>
        <source>FPQ baseline: searched FP4 formats and clipping, weights per output channel, activations per tensor (LLM-FP4)</source>
        <translation>FPQ 基线：搜索得到的 FP4 格式和截断，权重逐输出通道，激活逐张量 (LLM-FP4)</translation>
    </message>
    <message>
        <source>FPQ: searched FP4 formats and clipping of the weights, activations in full precision (LLM-FP4)</source>
        <translation>FPQ：搜索得到的权重 FP4 格式和截断，激活为全精度 (LLM-FP4)</translation>
    </message>
    <message>
        <source>FPQ: searched FP4 formats and clipping, activations with a pre-shifted exponent bias per channel (LLM-FP4)</source>
        <translation>FPQ：搜索得到的 FP4 格式和截断，激活逐通道使用预移位的指数偏置 (LLM-FP4)</translation>
    </message>
    <message>
        <source>FPQ: searched FP4 weights, FP8 activations with a pre-shifted exponent bias per channel (LLM-FP4)</source>
        <translation>FPQ：搜索得到的 FP4 权重，FP8 激活逐通道使用预移位的指数偏置 (LLM-FP4)</translation>
    </message>
    <message>
        <source>FPQ: searched FP6 weights and activations, the latter with a pre-shifted exponent bias per channel (LLM-FP4)</source>
        <translation>FPQ：搜索得到的 FP6 权重和激活，后者逐通道使用预移位的指数偏置 (LLM-FP4)</translation>
    </message>
    <message>
        <source>FPQ: searched FP8 weights and activations, the latter with a pre-shifted exponent bias per channel (LLM-FP4)</source>
        <translation>FPQ：搜索得到的 FP8 权重和激活，后者逐通道使用预移位的指数偏置 (LLM-FP4)</translation>
    </message>
    <message>
        <source>GPTQ with act-order, FP4 (E2M1) weights per output channel, activations in full precision</source>
        <translation>GPTQ（act-order），FP4 (E2M1) 权重逐输出通道，激活为全精度</translation>
    </message>
    <message>
        <source>AWQ with its usual quantizer, INT4 weights with zero points in groups of 128, activations in full precision</source>
        <translation>AWQ 及其常用量化器，带零点的 INT4 权重每组 128 个，激活为全精度</translation>
    </message>
    <message>
        <source>GPTQ with its usual quantizer, INT4 weights with zero points in groups of 128, activations in full precision</source>
        <translation>GPTQ 及其常用量化器，带零点的 INT4 权重每组 128 个，激活为全精度</translation>
    </message>
    <message>
        <source>MinMax INT4 weights on the symmetric grid -7..7 (E1M2) per output channel, activations in full precision</source>
        <translation>MinMax INT4 权重，对称网格 -7..7 (E1M2)，逐输出通道，激活为全精度</translation>
    </message>
    <message>
        <source>MinMax INT4 on the symmetric grid -7..7 (E1M2), weights per output channel, activations per tensor</source>
        <translation>MinMax INT4，对称网格 -7..7 (E1M2)，权重逐输出通道，激活逐张量</translation>
    </message>
    <message>
        <source>MinMax INT4 on the symmetric grid -7..7 (E1M2) with a one-bit pre-shift per activation channel</source>
        <translation>MinMax INT4，对称网格 -7..7 (E1M2)，每个激活通道有一位预移位</translation>
    </message>
    <message>
        <source>Hadamard rotation, INT4 GPTQ weights with a clip search, INT4 activations per token clipped to 0.9, as QuaRot sets them</source>
        <translation>Hadamard 旋转，带截断搜索的 INT4 GPTQ 权重，INT4 激活逐 token、截断到 0.9，与 QuaRot 的设置一致</translation>
    </message>
    <message>
        <source>INT4 with static steps per input channel, moved into the norms and weights (after MergeQuant, whose abstract alone could be read); o and down rotated as in QuaRot, then per token</source>
        <translation>INT4，每个输入通道使用静态步长，并入 norm 和权重（依 MergeQuant，仅能读到其摘要）；o 和 down 按 QuaRot 旋转，再逐 token</translation>
    </message>
    <message>
        <source>INT4 with static steps per input channel, moved into the norms and weights (after MergeQuant, whose abstract alone could be read), for all seven linears: nothing is measured at run time</source>
        <translation>INT4，每个输入通道使用静态步长，并入 norm 和权重（依 MergeQuant，仅能读到其摘要），用于全部七个线性层：运行时不作任何测量</translation>
    </message>
    <message>
        <source>INT4 with static steps per input channel, moved into the norms and weights (after MergeQuant, whose abstract alone could be read), one channel in sixteen split beside the others; o and down per token</source>
        <translation>INT4，每个输入通道使用静态步长，并入 norm 和权重（依 MergeQuant，仅能读到其摘要），每十六个通道另拆分一个；o 和 down 逐 token</translation>
    </message>
    <message>
        <source>INT4 with static steps per input channel, moved into the norms and weights (after MergeQuant, whose abstract alone could be read); o and down per token</source>
        <translation>INT4，每个输入通道使用静态步长，并入 norm 和权重（依 MergeQuant，仅能读到其摘要）；o 和 down 逐 token</translation>
    </message>
    <message>
        <source>MinMax FP4 (E2M1) weights per output channel, activations in full precision</source>
        <translation>MinMax FP4 (E2M1) 权重逐输出通道，激活为全精度</translation>
    </message>
    <message>
        <source>MinMax FP4 (E2M1), weights per output channel, activations per tensor from calibration</source>
        <translation>MinMax FP4 (E2M1)，权重逐输出通道，激活逐张量，取自校准</translation>
    </message>
    <message>
        <source>MinMax FP4 (E2M1) weights per output channel, FP8 (E4M3) activations per tensor from calibration</source>
        <translation>MinMax FP4 (E2M1) 权重逐输出通道，FP8 (E4M3) 激活逐张量，取自校准</translation>
    </message>
    <message>
        <source>MinMax FP8 (E4M3), weights per output channel, activations per tensor from calibration</source>
        <translation>MinMax FP8 (E4M3)，权重逐输出通道，激活逐张量，取自校准</translation>
    </message>
    <message>
        <source>MXFP4 whose scale is rounded up so that no value saturates, as NVIDIA libraries do</source>
        <translation>缩放向上舍入的 MXFP4，没有值会饱和，与 NVIDIA 库的做法一致</translation>
    </message>
    <message>
        <source>OCP MXFP4, blocks of 32 E2M1 values with a power-of-two scale, weights and activations</source>
        <translation>OCP MXFP4，32 个 E2M1 值为一块，缩放为 2 的幂，用于权重和激活</translation>
    </message>
    <message>
        <source>OCP MXFP6, blocks of 32 E2M3 values with a power-of-two scale, weights and activations</source>
        <translation>OCP MXFP6，32 个 E2M3 值为一块，缩放为 2 的幂，用于权重和激活</translation>
    </message>
    <message>
        <source>OCP MXFP8, blocks of 32 E4M3 values with a power-of-two scale, weights and activations</source>
        <translation>OCP MXFP8，32 个 E4M3 值为一块，缩放为 2 的幂，用于权重和激活</translation>
    </message>
    <message>
        <source>NF4 (QLoRA) weights in blocks of 64, activations in full precision</source>
        <translation>NF4 (QLoRA) 权重每块 64 个，激活为全精度</translation>
    </message>
    <message>
        <source>NVFP4, blocks of 16 E2M1 values with an E4M3 scale and one scale per tensor, weights and activations</source>
        <translation>NVFP4，16 个 E2M1 值为一块，使用 E4M3 缩放和每张量一个缩放，用于权重和激活</translation>
    </message>
    <message>
        <source>MinMax FP4 (E2M1) with LLM-FP4&apos;s pre-shifted exponent bias per activation channel, no search</source>
        <translation>MinMax FP4 (E2M1)，每个激活通道使用 LLM-FP4 的预移位指数偏置，不搜索</translation>
    </message>
    <message>
        <source>Hadamard rotation of every input, GPTQ FP4 (E2M1) weights with a clip search, activations per token</source>
        <translation>对每个输入作 Hadamard 旋转，带截断搜索的 GPTQ FP4 (E2M1) 权重，激活逐 token</translation>
    </message>
    <message>
        <source>Round to nearest in FP4 (E2M1), weights per output channel, activations per token at run time</source>
        <translation>就近舍入到 FP4 (E2M1)，权重逐输出通道，激活在运行时逐 token</translation>
    </message>
    <message>
        <source>Round to nearest in INT8, weights per output channel, activations per token at run time (no calibration)</source>
        <translation>就近舍入到 INT8，权重逐输出通道，激活在运行时逐 token（无校准）</translation>
    </message>
    <message>
        <source>SmoothQuant (alpha 0.5) behind the norms, then FP4 (E2M1) round to nearest, activations per token</source>
        <translation>norm 之后使用 SmoothQuant (alpha 0.5)，再就近舍入到 FP4 (E2M1)，激活逐 token</translation>
    </message>
    <message>
        <source>ARC Challenge, test - school science, questions that simple methods failed on</source>
        <translation>ARC Challenge，测试集 - 学校科学，简单方法答错的问题</translation>
    </message>
    <message>
        <source>ARC Easy, test - school science, questions that simple methods answered</source>
        <translation>ARC Easy，测试集 - 学校科学，简单方法答对的问题</translation>
    </message>
    <message>
        <source>BoolQ (SuperGLUE), validation - yes/no questions about a passage</source>
        <translation>BoolQ (SuperGLUE)，验证集 - 关于段落的是非题</translation>
    </message>
    <message>
        <source>Embedded demo - how a child in a short story feels</source>
        <translation>内置演示 - 短故事中孩子的感受</translation>
    </message>
    <message>
        <source>Embedded demo - what a child in a short story does next</source>
        <translation>内置演示 - 短故事中孩子接下来做什么</translation>
    </message>
    <message>
        <source>Embedded demo - where a thing in a short story is</source>
        <translation>内置演示 - 短故事中东西在哪里</translation>
    </message>
    <message>
        <source>Embedded demo - who has a thing in a short story</source>
        <translation>内置演示 - 短故事中东西在谁手里</translation>
    </message>
    <message>
        <source>HellaSwag, validation - which of four endings continues a text</source>
        <translation>HellaSwag，验证集 - 四个结尾中哪个是文本的延续</translation>
    </message>
    <message>
        <source>LAMBADA as OpenAI prepared it, test - the last word of a passage</source>
        <translation>LAMBADA（OpenAI 整理版），测试集 - 段落的最后一个词</translation>
    </message>
    <message>
        <source>OpenBookQA main, test - elementary science with common knowledge</source>
        <translation>OpenBookQA main，测试集 - 结合常识的初等科学</translation>
    </message>
    <message>
        <source>PIQA, validation - which of two solutions reaches an everyday goal</source>
        <translation>PIQA，验证集 - 两个方案中哪个能达成日常目标</translation>
    </message>
    <message>
        <source>WikiText-2 raw, test - rolling log-likelihood of whole articles</source>
        <translation>WikiText-2 raw，测试集 - 整篇文章的滚动对数似然</translation>
    </message>
    <message>
        <source>WinoGrande XL, validation - which of two nouns a blank stands for; the rest of the sentence is scored</source>
        <translation>WinoGrande XL，验证集 - 空格代表两个名词中的哪个；对句子其余部分计分</translation>
    </message>
    <message>
        <source>Perplexity per token of a text, in windows of the context length</source>
        <translation>文本每 token 的困惑度，按上下文长度分窗口</translation>
    </message>
    <message>
        <source>Perplexity of a text as llama.cpp: second half of each window</source>
        <translation>文本的困惑度，同 llama.cpp：每个窗口的后半部分</translation>
    </message>
    <message>
        <source>Embedded demo - which word fits a short story</source>
        <translation>内置演示 - 哪个词适合一则短故事</translation>
    </message>
    <message>
        <source>acc</source>
        <translation>准确率 (acc)</translation>
    </message>
    <message>
        <source>acc_norm</source>
        <translation>按长度归一的准确率 (acc_norm)</translation>
    </message>
    <message>
        <source>perplexity</source>
        <translation>困惑度</translation>
    </message>
    <message>
        <source>word_perplexity</source>
        <translation>每词困惑度</translation>
    </message>
    <message>
        <source>byte_perplexity</source>
        <translation>每字节困惑度</translation>
    </message>
    <message>
        <source>bits_per_byte</source>
        <translation>每字节比特数</translation>
    </message>
    <message>
        <source>kl_mean</source>
        <translation>KL 均值</translation>
    </message>
    <message>
        <source>top1_agreement</source>
        <translation>首选 token 相同</translation>
    </message>
    <message>
        <source>full precision</source>
        <translation>全精度</translation>
    </message>
    <message>
        <source>simulate</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>packed</source>
        <translation>打包</translation>
    </message>
    <message>
        <source>current</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>bos yes</source>
        <translation>有 BOS</translation>
    </message>
    <message>
        <source>bos no</source>
        <translation>无 BOS</translation>
    </message>
    <message>
        <source>prefix bos</source>
        <translation>前缀 BOS</translation>
    </message>
    <message>
        <source>prefix eos</source>
        <translation>前缀 EOS</translation>
    </message>
</context>
<context>
    <name>qs::Details</name>
    <message>
        <source>unknown number format &apos;%1&apos;: wanted none, e&lt;E&gt;m&lt;M&gt; of %2 to %3 bits with E &gt;= 1, int%4 to int%5, e4m3fn, e5m2ieee or nf4</source>
        <translation>未知的数值格式 &apos;%1&apos;：可用 none、%2 到 %3 位且 E &gt;= 1 的 e&lt;E&gt;m&lt;M&gt;、int%4 到 int%5、e4m3fn、e5m2ieee 或 nf4</translation>
    </message>
    <message>
        <source>unknown granularity &apos;%1&apos;: wanted tensor, row, column, group or token</source>
        <translation>未知的粒度 &apos;%1&apos;：可用 tensor、row、column、group 或 token</translation>
    </message>
    <message>
        <source>unknown key &apos;%1&apos; in %2</source>
        <translation>%2 中有未知的键 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>unknown method &apos;%1&apos;</source>
        <translation>未知的方法 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>option &apos;%1&apos; must be a number from %2 to %3</source>
        <translation>选项 &apos;%1&apos; 必须是 %2 到 %3 的数</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3</source>
        <translation>%1 必须是 %2 到 %3 的整数</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3</source>
        <translation>%1 必须是 %2 到 %3 的数</translation>
    </message>
    <message>
        <source>%1 must be true or false</source>
        <translation>%1 必须是 true 或 false</translation>
    </message>
    <message>
        <source>%1 must be a word or text</source>
        <translation>%1 必须是单词或文本</translation>
    </message>
    <message>
        <source>%1 has to come before %2</source>
        <translation>%1 必须位于 %2 之前</translation>
    </message>
    <message>
        <source>%1 and %2 do the same work: name one of them</source>
        <translation>%1 和 %2 作用相同：只写其中一个</translation>
    </message>
    <message>
        <source>name is missing</source>
        <translation>缺少 name</translation>
    </message>
    <message>
        <source>rules are missing</source>
        <translation>缺少 rules</translation>
    </message>
    <message>
        <source>the rule has no match</source>
        <translation>该规则缺少 match</translation>
    </message>
    <message>
        <source>format is missing</source>
        <translation>缺少 format</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can match no site</source>
        <translation>&apos;%1&apos; 不可能匹配任何位点</translation>
    </message>
    <message>
        <source>there is no such file or directory</source>
        <translation>没有这样的文件或文件夹</translation>
    </message>
    <message>
        <source>data_offsets end past the file</source>
        <translation>data_offsets 超出文件末尾</translation>
    </message>
    <message>
        <source>reaches past the end of the file</source>
        <translation>超出文件末尾</translation>
    </message>
    <message>
        <source>is no GGUF file</source>
        <translation>不是 GGUF 文件</translation>
    </message>
    <message>
        <source>holds no safetensors files</source>
        <translation>没有 safetensors 文件</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>no valid JSON (byte %1)</source>
        <translation>不是有效的 JSON（字节 %1）</translation>
    </message>
    <message>
        <source>there is no config.json</source>
        <translation>没有 config.json</translation>
    </message>
    <message>
        <source>model_type &apos;%1&apos; has no forward pass here</source>
        <translation>model_type &apos;%1&apos; 在此没有前向计算</translation>
    </message>
    <message>
        <source>this is one shard of several; open the directory</source>
        <translation>这是多个分片之一；请打开文件夹</translation>
    </message>
    <message>
        <source>the file does not hold the tensors that config.json asks for</source>
        <translation>文件中没有 config.json 所要求的张量</translation>
    </message>
    <message>
        <source>no tokenizer inside or beside it</source>
        <translation>其中或旁边没有分词器</translation>
    </message>
</context>
<context>
    <name>qs::DifferencesView</name>
    <message>
        <source>Tick two or more runs of the same tasks to see how they differ.
The items that both have are compared one by one.</source>
        <translation>勾选两个或更多相同任务的运行，查看它们的差异。
双方都有的题目会逐一比较。</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Metric that the picture shows</source>
        <translation>图中显示的指标</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>仅显示差异</translation>
    </message>
    <message>
        <source>Leaves out what may well be equal: rows whose 95 % interval holds 0</source>
        <translation>略去可能并无差别的行：其 95 % 区间包含 0</translation>
    </message>
    <message>
        <source>Paired comparison</source>
        <translation>配对比较</translation>
    </message>
    <message>
        <source>Sample by sample against %1 (95 % interval)</source>
        <translation>与“%1”逐样本比较（95 % 区间）</translation>
    </message>
    <message>
        <source>How do the runs differ?</source>
        <translation>各运行有何差异？</translation>
    </message>
    <message>
        <source>How do they differ from %1?</source>
        <translation>它们与“%1”有何差异？</translation>
    </message>
    <message>
        <source>Difference of %1 (logarithm of the ratio)</source>
        <translation>%1 的差异（比值的对数）</translation>
    </message>
    <message>
        <source>Difference of %1</source>
        <translation>%1 的差异</translation>
    </message>
    <message>
        <source>There are no stored runs yet: evaluate something (Ctrl+R), or import results.</source>
        <translation>还没有存储的运行：请评估一些内容（Ctrl+R），或导入结果。</translation>
    </message>
</context>
<context>
    <name>qs::DistributionFacts</name>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>NaN or infinite</source>
        <translation>NaN 或无穷大</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Std. deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Kurtosis</source>
        <translation>峰度</translation>
    </message>
    <message>
        <source>Fourth moment over squared variance: 3 for a Gaussian, large with outliers</source>
        <translation>四阶矩除以方差的平方：高斯分布为 3，有离群值时较大</translation>
    </message>
    <message>
        <source>Distinct values</source>
        <translation>不同的值</translation>
    </message>
    <message>
        <source>At 16 bits of precision</source>
        <translation>在 16 位精度下</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Grid&apos;s end</source>
        <translation>网格末端</translation>
    </message>
    <message>
        <source>The largest value that the grid holds</source>
        <translation>网格能容纳的最大值</translation>
    </message>
    <message>
        <source>of the maximum</source>
        <translation>占最大值</translation>
    </message>
    <message>
        <source>The grid&apos;s end as a share of the largest magnitude</source>
        <translation>网格末端占最大幅值的比例</translation>
    </message>
    <message>
        <source>MSE</source>
        <translation>MSE</translation>
    </message>
    <message>
        <source>Mean squared difference between a value and what it becomes</source>
        <translation>值与其量化结果之差的均方</translation>
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
        <translation>10 log10（信号功率 / 误差功率）：6 dB 相当于一位</translation>
    </message>
    <message>
        <source>Clipped</source>
        <translation>截断</translation>
    </message>
    <message>
        <source>Values beyond the grid&apos;s end</source>
        <translation>超出网格末端的值</translation>
    </message>
    <message>
        <source>Underflow</source>
        <translation>下溢</translation>
    </message>
    <message>
        <source>Values other than zero that become zero</source>
        <translation>变为零的非零值</translation>
    </message>
    <message>
        <source>Codes used</source>
        <translation>所用编码</translation>
    </message>
    <message>
        <source>How many of the format&apos;s bit patterns occur</source>
        <translation>该格式的位模式中出现了多少种</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Other format</source>
        <translation>另一格式</translation>
    </message>
    <message>
        <source>With the same granularity and clip ratio</source>
        <translation>粒度和截断比相同</translation>
    </message>
    <message>
        <source>Its SQNR</source>
        <translation>其 SQNR</translation>
    </message>
    <message>
        <source>Its MSE</source>
        <translation>其 MSE</translation>
    </message>
    <message>
        <source>Its clipped</source>
        <translation>其截断</translation>
    </message>
    <message>
        <source>Drag the edges in the picture, or press ← and →, to move the grid&apos;s end; drag the bias, or press ↑ and ↓, to scale the whole grid. Hatched values lie beyond it. The darker a cell, the more of the squared error it causes.</source>
        <translation>在图中拖动边缘，或按 ← 和 →，可移动网格末端；拖动偏置，或按 ↑ 和 ↓，可缩放整个网格。阴影线处的值位于网格之外。单元越深，造成的平方误差越多。</translation>
    </message>
    <message>
        <source>full precision</source>
        <translation>全精度</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>qs::DistributionPanel</name>
    <message>
        <source>Where do the values lie, and what does the grid keep of them?</source>
        <translation>值分布在哪里，网格保留了其中多少？</translation>
    </message>
    <message>
        <source>Choose a site in the model tree to see its distribution.</source>
        <translation>在模型树中选择一个位点以查看其分布。</translation>
    </message>
    <message>
        <source>Log counts</source>
        <translation>对数计数</translation>
    </message>
    <message>
        <source>Logarithmic counts, which make single outliers visible</source>
        <translation>对数计数，可看出个别离群值</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Also draw the values as they are after rounding</source>
        <translation>同时画出舍入后的值</translation>
    </message>
    <message>
        <source>Where the grid&apos;s range comes from</source>
        <translation>网格范围的来源</translation>
    </message>
    <message>
        <source>The ranges of the text that is run through the model here, or those that the recipe&apos;s method found on its calibration text</source>
        <translation>来自此处送入模型的文本的范围，或配方的方法在其校准文本上求得的范围</translation>
    </message>
    <message>
        <source>Ranges of this text</source>
        <translation>此文本的范围</translation>
    </message>
    <message>
        <source>Ranges of the method</source>
        <translation>方法的范围</translation>
    </message>
    <message>
        <source>Format to compare with</source>
        <translation>用于比较的格式</translation>
    </message>
    <message>
        <source>Draws the grid of a second format over the same values, and its numbers at the right</source>
        <translation>在相同的值上画出第二种格式的网格，并在右侧显示其数值</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>比较对象…</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>与 %1 比较</translation>
    </message>
    <message>
        <source>Which grid values cause the error?</source>
        <translation>误差由哪些网格值造成？</translation>
    </message>
    <message>
        <source>share of the squared error (%)</source>
        <translation>占平方误差的比例 (%)</translation>
    </message>
    <message>
        <source>%1 of the squared error</source>
        <translation>平方误差的 %1</translation>
    </message>
    <message>
        <source>There is no error in full precision. Choose a format in the inspector.</source>
        <translation>全精度没有误差。请在检查器中选择格式。</translation>
    </message>
    <message>
        <source>%1 of the values</source>
        <translation>%1 的值</translation>
    </message>
    <message>
        <source>The ranges are those that the recipe&apos;s method found on its calibration text.</source>
        <translation>范围是配方的方法在其校准文本上求得的。</translation>
    </message>
    <message>
        <source>To move the clip edges or the bias, show all values.</source>
        <translation>要移动截断边缘或偏置，请显示所有值。</translation>
    </message>
    <message>
        <source>The ranges are those of the matrix itself.</source>
        <translation>范围取自矩阵本身。</translation>
    </message>
    <message>
        <source>The ranges are those of the text that is run through the model here.</source>
        <translation>范围取自此处送入模型的文本。</translation>
    </message>
</context>
<context>
    <name>qs::DivergenceModel</name>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Kullback-Leibler divergence of this run&apos;s next-token distribution from the reference&apos;s, in nats, over all scored positions. Only for runs that were made beside the reference.</source>
        <translation>此运行的下一个 token 分布相对参考的 Kullback-Leibler 散度，单位 nat，覆盖所有计分位置。仅限与参考并行的运行。</translation>
    </message>
    <message>
        <source>KL mean</source>
        <translation>KL 均值</translation>
    </message>
    <message>
        <source>KL largest</source>
        <translation>KL 最大</translation>
    </message>
    <message>
        <source>KL %1 %</source>
        <translation>KL %1 %</translation>
    </message>
    <message>
        <source>Same top token</source>
        <translation>首选 token 相同</translation>
    </message>
    <message>
        <source>Share of the positions where both find the same token most likely</source>
        <translation>双方认为最可能的 token 相同的位置所占比例</translation>
    </message>
    <message>
        <source>This run&apos;s probability of what is right minus the reference&apos;s</source>
        <translation>此运行中正确项的概率减去参考中的概率</translation>
    </message>
    <message>
        <source>Δp mean</source>
        <translation>Δp 均值</translation>
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
        <translation>找不到文件。</translation>
    </message>
    <message>
        <source>Check the name, or choose it with File, Open.</source>
        <translation>请检查名称，或通过“文件”&gt;“打开”选择。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>请检查其权限。</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>无法写入文件。</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the free space, or choose another place.</source>
        <translation>请检查文件夹权限和可用空间，或选择其他位置。</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>文件已损坏。</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation>请重新下载或复制。</translation>
    </message>
    <message>
        <source>This kind of file is not supported.</source>
        <translation>不支持此类文件。</translation>
    </message>
    <message>
        <source>Supported are Hugging Face directories (safetensors), GGUF files and llama2.c .bin files.</source>
        <translation>支持 Hugging Face 目录 (safetensors)、GGUF 文件和 llama2.c .bin 文件。</translation>
    </message>
    <message>
        <source>This architecture cannot be run.</source>
        <translation>无法运行此架构。</translation>
    </message>
    <message>
        <source>Its weights can be looked at.</source>
        <translation>可以查看其权重。</translation>
    </message>
    <message>
        <source>A tensor does not have the shape that the configuration says.</source>
        <translation>有张量的形状与配置不符。</translation>
    </message>
    <message>
        <source>The configuration and the weights may belong to different models.</source>
        <translation>配置和权重可能属于不同的模型。</translation>
    </message>
    <message>
        <source>The recipe cannot be used.</source>
        <translation>无法使用此配方。</translation>
    </message>
    <message>
        <source>Change what the message names, or take a shipped recipe.</source>
        <translation>请修改消息指出的内容，或使用自带的配方。</translation>
    </message>
    <message>
        <source>The task cannot be loaded.</source>
        <translation>无法加载此任务。</translation>
    </message>
    <message>
        <source>Check the data directory: it holds the published files, one folder per task.</source>
        <translation>请检查数据目录：其中存放已发布的文件，每个任务一个文件夹。</translation>
    </message>
    <message>
        <source>The tokenizer cannot be used.</source>
        <translation>无法使用分词器。</translation>
    </message>
    <message>
        <source>The weights can be looked at. Put the model&apos;s tokenizer files beside it to run text.</source>
        <translation>可以查看权重。要运行文本，请将模型的分词器文件放在其旁边。</translation>
    </message>
    <message>
        <source>A value is out of range or unknown.</source>
        <translation>某个值超出范围或未知。</translation>
    </message>
    <message>
        <source>The run store cannot be used.</source>
        <translation>无法使用运行存储。</translation>
    </message>
    <message>
        <source>It was left untouched. Start with --store and another file to keep working.</source>
        <translation>它未被改动。要继续工作，请用 --store 指定其他文件启动。</translation>
    </message>
    <message>
        <source>The data hold NaN or infinity where a number is needed.</source>
        <translation>数据中需要数值之处含有 NaN 或无穷大。</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>内存不足。</translation>
    </message>
    <message>
        <source>Close other programs, or take a smaller model or a shorter text.</source>
        <translation>请关闭其他程序，或使用更小的模型或更短的文本。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>程序内部出错。</translation>
    </message>
    <message>
        <source>Please report it with the details.</source>
        <translation>请附上详细信息报告此问题。</translation>
    </message>
</context>
<context>
    <name>qs::EvaluateChoices</name>
    <message>
        <source>What to measure</source>
        <translation>测量内容</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>随机水平</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>考查内容</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并列</translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>folder with the published sets</source>
        <translation>存放已发布数据集的文件夹</translation>
    </message>
    <message>
        <source>Choose the data directory</source>
        <translation>选择数据目录</translation>
    </message>
    <message>
        <source>text file for perplexity</source>
        <translation>用于困惑度的文本文件</translation>
    </message>
    <message>
        <source>Choose a text file</source>
        <translation>选择文本文件</translation>
    </message>
    <message>
        <source>&amp;Data directory</source>
        <translation>数据目录(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Text file</source>
        <translation>文本文件(&amp;T)</translation>
    </message>
    <message>
        <source>Full precision (f32)</source>
        <translation>全精度 (f32)</translation>
    </message>
    <message>
        <source>as it is being edited</source>
        <translation>正在编辑的状态</translation>
    </message>
    <message>
        <source>Current recipe: %1</source>
        <translation>当前配方：%1</translation>
    </message>
    <message>
        <source>Tick at least one task.</source>
        <translation>请至少勾选一个任务。</translation>
    </message>
    <message>
        <source>Tick at least one configuration.</source>
        <translation>请至少勾选一个配置。</translation>
    </message>
    <message>
        <source>A ticked task needs the data directory.</source>
        <translation>有勾选的任务需要数据目录。</translation>
    </message>
    <message>
        <source>Perplexity needs a text file.</source>
        <translation>困惑度需要文本文件。</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Add a task of your own: a YAML file that describes it</source>
        <translation>添加自己的任务：描述该任务的 YAML 文件</translation>
    </message>
    <message>
        <source>Add a recipe file as a configuration</source>
        <translation>将配方文件添加为配置</translation>
    </message>
    <message>
        <source>the reference that differences are measured from</source>
        <translation>差异所依据的参考</translation>
    </message>
    <message>
        <source>bf16</source>
        <translation>bf16</translation>
    </message>
    <message>
        <source>full precision in bf16: its divergence is the noise floor</source>
        <translation>bf16 全精度：其散度即噪声底</translation>
    </message>
</context>
<context>
    <name>qs::EvaluateOptions</name>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Only the first items of each task</source>
        <translation>仅取每个任务的前若干题</translation>
    </message>
    <message>
        <source>&amp;Items per task</source>
        <translation>每任务题数(&amp;I)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Worked examples in front of each question, drawn as lm-evaluation-harness draws them. Texts take none.</source>
        <translation>每个问题前的示例，抽取方式同 lm-evaluation-harness。文本任务不用示例。</translation>
    </message>
    <message>
        <source>Worked e&amp;xamples</source>
        <translation>示例(&amp;X)</translation>
    </message>
    <message>
        <source>Draws the examples; lm-evaluation-harness uses 1234</source>
        <translation>用于抽取示例；lm-evaluation-harness 使用 1234</translation>
    </message>
    <message>
        <source>Seed of the examples</source>
        <translation>示例种子</translation>
    </message>
    <message>
        <source>current: the tokenizer&apos;s own BOS</source>
        <translation>当前：分词器自身的 BOS</translation>
    </message>
    <message>
        <source>paper: no BOS, as in LLM-FP4</source>
        <translation>论文：无 BOS，同 LLM-FP4</translation>
    </message>
    <message>
        <source>How text becomes tokens: as lm-evaluation-harness 0.4 does it, or as the version that LLM-FP4 used. It is printed on every result.</source>
        <translation>文本如何变为 token：按 lm-evaluation-harness 0.4 的做法，或按 LLM-FP4 所用的版本。每个结果上都会注明。</translation>
    </message>
    <message>
        <source>&amp;Protocol</source>
        <translation>协议(&amp;P)</translation>
    </message>
    <message>
        <source>as the protocol has it</source>
        <translation>按协议</translation>
    </message>
    <message>
        <source>added</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>not added</source>
        <translation>不添加</translation>
    </message>
    <message>
        <source>The tokenizer&apos;s own special tokens in front of every text. Some models predict badly without them.</source>
        <translation>每段文本前分词器自身的特殊 token。没有它们，有些模型预测很差。</translation>
    </message>
    <message>
        <source>BOS before a text</source>
        <translation>文本前的 BOS</translation>
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
        <translation>滚动文档之前的 token，也用于代替空上下文</translation>
    </message>
    <message>
        <source>Prefix token</source>
        <translation>前缀 token</translation>
    </message>
    <message>
        <source>the model&apos;s</source>
        <translation>模型的值</translation>
    </message>
    <message>
        <source>Tokens of context. A longer question loses its beginning; a longer document is cut into windows of this length.</source>
        <translation>上下文的 token 数。更长的问题会丢掉开头；更长的文档会切成此长度的窗口。</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>上下文长度</translation>
    </message>
    <message>
        <source>when the difference is known well enough</source>
        <translation>差异已足够明确时</translation>
    </message>
    <message>
        <source>Items are taken in a random order, and a task ends as soon as the 95 % interval of the accuracy&apos;s difference to the first configuration is as narrow as asked. The interval stays valid however often one looks (confidence sequence by betting, Waudby-Smith and Ramdas 2024).</source>
        <translation>题目按随机顺序进行；一旦与第一个配置的准确率之差的 95 % 区间窄到要求的宽度，任务即结束。无论查看多少次，该区间始终有效（基于下注的置信序列，Waudby-Smith 和 Ramdas 2024）。</translation>
    </message>
    <message>
        <source>&amp;Stop a task early</source>
        <translation>提前停止任务(&amp;S)</translation>
    </message>
    <message>
        <source>Upper minus lower end of the interval, as a share of the items: 0.05 is from −2.5 to +2.5 percent points</source>
        <translation>区间上端减下端，以题目比例计：0.05 即从 −2.5 到 +2.5 个百分点</translation>
    </message>
    <message>
        <source>Width of the interval</source>
        <translation>区间宽度</translation>
    </message>
    <message>
        <source>Fixes the random order in which stopping early takes the items</source>
        <translation>固定提前停止时取题的随机顺序</translation>
    </message>
    <message>
        <source>Seed of the order</source>
        <translation>顺序种子</translation>
    </message>
    <message>
        <source>packed: codes multiplied as integers</source>
        <translation>打包：编码按整数相乘</translation>
    </message>
    <message>
        <source>simulated: values on the grid, in f32</source>
        <translation>模拟：网格上的值，以 f32 计算</translation>
    </message>
    <message>
        <source>Formats whose values are integers give the same bits either way. What the packed backend has no kernel for is simulated, and the run says so.</source>
        <translation>值为整数的格式，两种方式的结果逐位相同。打包后端没有相应内核的部分会模拟，并在运行中注明。</translation>
    </message>
    <message>
        <source>Recipes &amp;run</source>
        <translation>配方运行方式(&amp;R)</translation>
    </message>
    <message>
        <source>Every result says: protocol %1. Accuracy is given as it is (acc) and divided by the length of the choices (acc_norm).</source>
        <translation>每个结果都注明：协议 %1。准确率给出原值 (acc) 和除以选项长度后的值 (acc_norm)。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) per task</source>
        <translation>
            <numerusform>每任务 %n 题</numerusform>
        </translation>
    </message>
    <message>
        <source>all items</source>
        <translation>所有题目</translation>
    </message>
    <message numerus="yes">
        <source>%n worked example(s)</source>
        <translation>
            <numerusform>%n 个示例</numerusform>
        </translation>
    </message>
    <message>
        <source>stops at a width of %1</source>
        <translation>宽度达到 %1 时停止</translation>
    </message>
    <message>
        <source>packed</source>
        <translation>打包</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>模拟</translation>
    </message>
</context>
<context>
    <name>qs::EvaluatePanel</name>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>What does each configuration cost?</source>
        <translation>每个配置的开销是多少？</translation>
    </message>
    <message>
        <source>Results so far</source>
        <translation>目前的结果</translation>
    </message>
    <message>
        <source>Compare sample by sample</source>
        <translation>逐样本比较</translation>
    </message>
    <message>
        <source>The first results come in soon.</source>
        <translation>第一批结果很快就到。</translation>
    </message>
    <message>
        <source>Runs when its turn comes. Full precision and recipes run side by side over the same items.</source>
        <translation>轮到时即运行。全精度和各配方在相同题目上并行。</translation>
    </message>
    <message>
        <source>Cost in detail</source>
        <translation>开销明细</translation>
    </message>
    <message>
        <source>Show what the memory, the time and the disk space are for</source>
        <translation>显示内存、时间和磁盘空间的用途</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Value ± standard error. Double-click a task to see its items.</source>
        <translation>值 ± 标准误。双击任务可查看其题目。</translation>
    </message>
    <message>
        <source>Working out what it would cost…</source>
        <translation>正在估算开销…</translation>
    </message>
    <message>
        <source>time is being measured</source>
        <translation>正在测量时间</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>%1 · %2 of memory · %3 on disk</source>
        <translation>%1 · 内存 %2 · 磁盘 %3</translation>
    </message>
    <message numerus="yes">
        <source>Working out %n recipe(s) comes on top.</source>
        <translation>
            <numerusform>另需计算 %n 个配方。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 items, %2 tokens for each of %n configuration(s)</source>
        <translation>
            <numerusform>%n 个配置各 %1 题、%2 个 token</numerusform>
        </translation>
    </message>
    <message>
        <source>Model file, mapped: %1</source>
        <translation>模型文件（映射）：%1</translation>
    </message>
    <message>
        <source>Packed weights: %1</source>
        <translation>打包权重：%1</translation>
    </message>
    <message>
        <source>Activations: %1</source>
        <translation>激活：%1</translation>
    </message>
    <message>
        <source>Logits: %1</source>
        <translation>Logits：%1</translation>
    </message>
    <message>
        <source>Results: %1</source>
        <translation>结果：%1</translation>
    </message>
    <message>
        <source>Time: from the measured speed of these configurations</source>
        <translation>时间：按这些配置的实测速度</translation>
    </message>
    <message>
        <source>Time: from the measured speed of full precision in place of recipes that are not worked out yet</source>
        <translation>时间：尚未求得的配方按全精度的实测速度估算</translation>
    </message>
    <message>
        <source>&amp;Add to the queue</source>
        <translation>添加到队列(&amp;A)</translation>
    </message>
    <message>
        <source>Tick what to measure and what to compare, then press Run.
Results come in while it runs, and are kept in the run store.</source>
        <translation>勾选要测量和比较的内容，然后按“运行”。
结果会在运行过程中陆续出现，并保存在运行存储中。</translation>
    </message>
    <message numerus="yes">
        <source>Of this, working out %n recipe(s) takes about %1.</source>
        <translation>
            <numerusform>其中计算 %n 个配方约需 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qs::Export</name>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>无法写入“%1”：%2</translation>
    </message>
</context>
<context>
    <name>qs::FormatBench</name>
    <message>
        <source>Fit to the tensor&apos;s maximum</source>
        <translation>适配张量最大值</translation>
    </message>
    <message>
        <source>Use for the selection</source>
        <translation>用于所选内容</translation>
    </message>
    <message>
        <source>Puts this format and its scales into the recipe for what is selected</source>
        <translation>将此格式及其缩放写入配方中所选的部分</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>All values are scaled by 2 to the power of minus the bias: one more halves the grid</source>
        <translation>所有值乘以 2 的负偏置次幂：偏置加一，网格减半</translation>
    </message>
</context>
<context>
    <name>qs::FormatControls</name>
    <message>
        <source>Full precision</source>
        <translation>全精度</translation>
    </message>
    <message>
        <source>%1 (symmetric INT%2)</source>
        <translation>%1（对称 INT%2）</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Exponent bits</source>
        <translation>指数位</translation>
    </message>
    <message>
        <source>More exponent bits reach further: each doubles the range in octaves</source>
        <translation>指数位越多范围越大：每加一位，倍频程数翻倍</translation>
    </message>
    <message>
        <source>Mantissa bits</source>
        <translation>尾数位</translation>
    </message>
    <message>
        <source>More mantissa bits make finer steps within an octave</source>
        <translation>尾数位越多，倍频程内的步长越细</translation>
    </message>
    <message>
        <source>Integer bits</source>
        <translation>整数位</translation>
    </message>
    <message>
        <source>Two&apos;s complement: equal steps, one more value below zero than above</source>
        <translation>二进制补码：等步长，零以下比零以上多一个值</translation>
    </message>
    <message>
        <source>With one exponent bit the steps are equal: a symmetric integer grid.</source>
        <translation>只有一个指数位时步长相等：对称整数网格。</translation>
    </message>
</context>
<context>
    <name>qs::FormatFacts</name>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>位数</translation>
    </message>
    <message>
        <source>Distinct values</source>
        <translation>不同的值</translation>
    </message>
    <message>
        <source>Largest value</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>Smallest positive</source>
        <translation>最小正值</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>octaves</source>
        <translation>倍频程</translation>
    </message>
    <message>
        <source>From the smallest positive value to the largest, as powers of two</source>
        <translation>从最小正值到最大值，以 2 的幂表示</translation>
    </message>
    <message>
        <source>On this tensor</source>
        <translation>在此张量上</translation>
    </message>
    <message>
        <source>MSE</source>
        <translation>MSE</translation>
    </message>
    <message>
        <source>Mean squared difference between a value and what it becomes</source>
        <translation>值与其量化结果之差的均方</translation>
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
        <translation>10 log10（信号功率 / 误差功率）：6 dB 相当于一位</translation>
    </message>
    <message>
        <source>Clipped</source>
        <translation>截断</translation>
    </message>
    <message>
        <source>Values beyond the grid&apos;s end</source>
        <translation>超出网格末端的值</translation>
    </message>
    <message>
        <source>Underflow</source>
        <translation>下溢</translation>
    </message>
    <message>
        <source>Values other than zero that become zero</source>
        <translation>变为零的非零值</translation>
    </message>
    <message>
        <source>Codes used</source>
        <translation>所用编码</translation>
    </message>
    <message>
        <source>How many of the format&apos;s bit patterns occur</source>
        <translation>该格式的位模式中出现了多少种</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>qs::FormatPresets</name>
    <message>
        <source>E2M1 in blocks of 32 that share a power of two: cheap in hardware, but the scale may miss the block&apos;s maximum by up to a factor of two.</source>
        <translation>E2M1，32 个为一块，共用一个 2 的幂：硬件开销低，但缩放与块最大值最多可差两倍。</translation>
    </message>
    <message>
        <source>E2M1 in blocks of 16 whose scale is an 8-bit float times one scale of the tensor: finer than MXFP4, for half a bit more per value.</source>
        <translation>E2M1，16 个为一块，缩放为 8 位浮点乘以张量的一个缩放：比 MXFP4 更细，每个值多用半位。</translation>
    </message>
    <message>
        <source>Full precision: nothing is rounded.</source>
        <translation>全精度：不作舍入。</translation>
    </message>
    <message>
        <source>Equal steps from end to end, one more below zero than above: good for values that fill the range evenly, poor for outliers.</source>
        <translation>从头到尾等步长，零以下比零以上多一个值：适合均匀充满范围的值，不适合离群值。</translation>
    </message>
    <message>
        <source>Sixteen quantiles of the normal distribution: every code is used equally often when the values are Gaussian.</source>
        <translation>正态分布的十六个分位数：值服从高斯分布时，每个编码用得同样多。</translation>
    </message>
    <message>
        <source>An 8-bit float of the OCP standard: its largest patterns mean infinity or NaN, so that it ends a little earlier than its bits allow.</source>
        <translation>OCP 标准的 8 位浮点：其最大的位模式表示无穷大或 NaN，因此末端比位数所允许的略早。</translation>
    </message>
    <message>
        <source>One exponent bit gives equal steps: a symmetric integer grid.</source>
        <translation>一个指数位给出等步长：对称整数网格。</translation>
    </message>
    <message>
        <source>No mantissa: every value is twice the one before. The widest range, the coarsest steps.</source>
        <translation>无尾数：每个值是前一个的两倍。范围最宽，步长最粗。</translation>
    </message>
    <message>
        <source>The exponent bits give %1 octaves, the mantissa cuts each into %2 steps: fine near zero, coarse at the end.</source>
        <translation>指数位给出 %1 个倍频程，尾数将每个倍频程分成 %2 步：零附近细，末端粗。</translation>
    </message>
</context>
<context>
    <name>qs::FormatsPanel</name>
    <message>
        <source>Log axis</source>
        <translation>对数轴</translation>
    </message>
    <message>
        <source>The positive half on a logarithmic axis, where floats are evenly spaced</source>
        <translation>在对数轴上显示正半边，浮点数在其上间隔均匀</translation>
    </message>
    <message>
        <source>Log share</source>
        <translation>对数占比</translation>
    </message>
    <message>
        <source>Logarithmic shares, which make rarely used codes visible</source>
        <translation>对数占比，可看出很少使用的编码</translation>
    </message>
    <message>
        <source>What does every bit pattern mean?</source>
        <translation>每个位模式表示什么？</translation>
    </message>
    <message>
        <source>Which values can the format hold, and which does %1 use?</source>
        <translation>该格式能容纳哪些值，%1 又用到哪些？</translation>
    </message>
    <message>
        <source>Which values can the format hold?</source>
        <translation>该格式能容纳哪些值？</translation>
    </message>
    <message>
        <source>Choose a site in the model tree to see how often its values use each code.</source>
        <translation>在模型树中选择一个位点，查看其值使用各编码的频率。</translation>
    </message>
    <message>
        <source>What does a bit do? Click one to flip it.</source>
        <translation>一位有什么作用？点击一位即可翻转。</translation>
    </message>
</context>
<context>
    <name>qs::GridNote</name>
    <message>
        <source>Every token gets its own grid from its largest magnitude; drawn is that of the largest token.</source>
        <translation>每个 token 按其最大幅值得到自己的网格；图中为最大 token 的网格。</translation>
    </message>
    <message>
        <source>One grid per output channel, ending between %1 and %2; drawn is the widest.</source>
        <translation>每个输出通道一个网格，末端在 %1 与 %2 之间；图中为最宽的网格。</translation>
    </message>
    <message>
        <source>One grid per channel, ending between %1 and %2; drawn is the widest.</source>
        <translation>每个通道一个网格，末端在 %1 与 %2 之间；图中为最宽的网格。</translation>
    </message>
    <message numerus="yes">
        <source>One grid per group of %n channel(s), ending between %1 and %2; drawn is the widest.</source>
        <translation>
            <numerusform>每组 %n 个通道一个网格，末端在 %1 与 %2 之间；图中为最宽的网格。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qs::HeatmapView</name>
    <message>
        <source>row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>No values other than zero to show</source>
        <translation>除零以外没有可显示的值</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>通道</translation>
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
        <translation>通道 %1–%2</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>通道 %1</translation>
    </message>
    <message>
        <source>(largest of %1)</source>
        <translation>（%1 中最大）</translation>
    </message>
    <message>
        <source>Arrow keys move a mark whose value is read out. Plus and minus zoom, 0 shows everything.</source>
        <translation>按方向键移动标记，其值会被读出。加号和减号缩放，0 显示全部。</translation>
    </message>
</context>
<context>
    <name>qs::HelpPages</name>
    <message>
        <source>What the numbers mean</source>
        <translation>数值的含义</translation>
    </message>
</context>
<context>
    <name>qs::HelpWindow</name>
    <message>
        <source>User guide</source>
        <translation>用户指南</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>搜索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the user guide</source>
        <translation>搜索用户指南</translation>
    </message>
    <message>
        <source>Contents of the user guide</source>
        <translation>用户指南目录</translation>
    </message>
    <message>
        <source>Page of the user guide</source>
        <translation>用户指南页面</translation>
    </message>
    <message numerus="yes">
        <source>Found on %n page(s). Enter goes to the next place.</source>
        <translation>
            <numerusform>在 %n 个页面中找到。按 Enter 转到下一处。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qs::HistogramView</name>
    <message>
        <source>No finite values to show</source>
        <translation>没有可显示的有限值</translation>
    </message>
    <message>
        <source>values per bin</source>
        <translation>每个区间的值数</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>clip at %1
%2 of the maximum</source>
        <translation>截断于 %1
最大值的 %2</translation>
    </message>
    <message>
        <source>%1 … %2
%3 values, %4</source>
        <translation>%1 … %2
%3 个值，%4</translation>
    </message>
    <message>
        <source>becomes %1</source>
        <translation>变为 %1</translation>
    </message>
    <message>
        <source>bias %1</source>
        <translation>偏置 %1</translation>
    </message>
    <message>
        <source>Left and right arrow keys move the clip edges, up and down the bias; plus and minus zoom, 0 shows everything.</source>
        <translation>按左右方向键移动截断边缘，按上下方向键移动偏置；加号和减号缩放，0 显示全部。</translation>
    </message>
    <message>
        <source>bias %1
the grid ends at %2</source>
        <translation>偏置 %1
网格末端为 %2</translation>
    </message>
    <message>
        <source>after rounding: %1 values</source>
        <translation>舍入后：%1 个值</translation>
    </message>
    <message>
        <source>this cell: %1 of the values, %2 of the squared error</source>
        <translation>此单元：占值的 %1，占平方误差的 %2</translation>
    </message>
    <message>
        <source>Drag, or press ↑ and ↓: one more halves every value of the grid.
Sets the bias by hand in the recipe.</source>
        <translation>拖动，或按 ↑ 和 ↓：加一使网格的每个值减半。
在配方中手动设置偏置。</translation>
    </message>
</context>
<context>
    <name>qs::InspectorPanel</name>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>site</source>
        <translation>位点</translation>
    </message>
    <message>
        <source>role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>all blocks</source>
        <translation>所有块</translation>
    </message>
    <message>
        <source>Edits change this site alone. Activations are shared by q, k, v and by gate, up.</source>
        <translation>编辑仅改变此位点。激活由 q、k、v 共用，也由 gate、up 共用。</translation>
    </message>
    <message>
        <source>Edits change this role in every block.</source>
        <translation>编辑会改变每个块中的此角色。</translation>
    </message>
    <message>
        <source>Edits change every linear of every block.</source>
        <translation>编辑会改变每个块的所有线性层。</translation>
    </message>
    <message>
        <source>Copy these settings there</source>
        <translation>将这些设置复制到那里</translation>
    </message>
    <message>
        <source>Show this operand in the pages</source>
        <translation>在各页面中显示此操作数</translation>
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
        <translation>截断</translation>
    </message>
    <message>
        <source>Underflow</source>
        <translation>下溢</translation>
    </message>
    <message>
        <source>Codes used</source>
        <translation>所用编码</translation>
    </message>
    <message>
        <source>Signal to quantization noise; every 6 dB are one bit</source>
        <translation>信号与量化噪声之比；每 6 dB 相当于一位</translation>
    </message>
    <message>
        <source>Mean squared difference between a value and its quantized value</source>
        <translation>值与其量化值之差的均方</translation>
    </message>
    <message>
        <source>Share of the values beyond the grid&apos;s end</source>
        <translation>超出网格末端的值所占比例</translation>
    </message>
    <message>
        <source>Share of the values that are not zero and become zero</source>
        <translation>变为零的非零值所占比例</translation>
    </message>
    <message>
        <source>Bit patterns of the format that occur</source>
        <translation>出现的该格式位模式</translation>
    </message>
    <message>
        <source>No selection</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Selected, and changed by edits</source>
        <translation>已选择，编辑会改变它</translation>
    </message>
    <message>
        <source>block</source>
        <translation>块</translation>
    </message>
    <message>
        <source>Edits change every linear of this block.</source>
        <translation>编辑会改变此块的所有线性层。</translation>
    </message>
</context>
<context>
    <name>qs::IntervalChart</name>
    <message>
        <source>No results yet.</source>
        <translation>尚无结果。</translation>
    </message>
    <message>
        <source>95 %: %1 to %2</source>
        <translation>95 %：%1 至 %2</translation>
    </message>
    <message>
        <source>valid at any time: %1 to %2</source>
        <translation>随时有效：%1 至 %2</translation>
    </message>
</context>
<context>
    <name>qs::JobIndicator</name>
    <message>
        <source>Progress of the running job</source>
        <translation>当前作业的进度</translation>
    </message>
    <message>
        <source>Cancel the evaluation (Esc)</source>
        <translation>取消评估 (Esc)</translation>
    </message>
    <message>
        <source>Cancel the evaluation</source>
        <translation>取消评估</translation>
    </message>
    <message>
        <source>Memory that this program holds, of the machine&apos;s</source>
        <translation>本程序占用的内存 / 本机内存</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>qs::LiveMeter</name>
    <message>
        <source>undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>The meter has no reading.</source>
        <translation>质量表没有读数。</translation>
    </message>
</context>
<context>
    <name>qs::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a .gguf, .bin or .safetensors file (Ctrl+O)</source>
        <translation>打开 .gguf、.bin 或 .safetensors 文件 (Ctrl+O)</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Open &amp;demo</source>
        <translation>打开演示(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>最近使用(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Load recipe…</source>
        <translation>加载配方(&amp;L)…</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>&amp;Save recipe…</source>
        <translation>保存配方(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation>Ctrl+Y</translation>
    </message>
    <message>
        <source>&amp;Filter the model tree</source>
        <translation>筛选模型树(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>评估(&amp;E)</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>&amp;Cancel the evaluation</source>
        <translation>取消评估(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Quantoscope</source>
        <translation>关于 Quantoscope(&amp;A)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>How the model is quantized. Choosing one replaces the current recipe; undo brings it back.</source>
        <translation>模型如何量化。选择配方会替换当前配方；撤销可恢复。</translation>
    </message>
    <message>
        <source>Open a model file</source>
        <translation>打开模型文件</translation>
    </message>
    <message>
        <source>Models (*.gguf *.bin *.safetensors);;All files (*)</source>
        <translation>模型 (*.gguf *.bin *.safetensors);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a Hugging Face folder</source>
        <translation>打开 Hugging Face 文件夹</translation>
    </message>
    <message>
        <source>Load a recipe</source>
        <translation>加载配方</translation>
    </message>
    <message>
        <source>Recipes (*.yaml *.yml);;All files (*)</source>
        <translation>配方 (*.yaml *.yml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>保存配方</translation>
    </message>
    <message>
        <source>Recipes (*.yaml)</source>
        <translation>配方 (*.yaml)</translation>
    </message>
    <message>
        <source>Folder with the published data sets</source>
        <translation>存放已发布数据集的文件夹</translation>
    </message>
    <message>
        <source>Text whose perplexity is measured</source>
        <translation>要测量困惑度的文本</translation>
    </message>
    <message>
        <source>Import results of lm-evaluation-harness</source>
        <translation>导入 lm-evaluation-harness 的结果</translation>
    </message>
    <message>
        <source>Results (*.json)</source>
        <translation>结果 (*.json)</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>结果文件夹</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>About Quantoscope</source>
        <translation>关于 Quantoscope</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Quantoscope %1&lt;/h3&gt;&lt;p&gt;An instrument for low-bit transformers: see what the numbers of a model look like, tune the number format that holds them, and prove what it costs.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Quantoscope %1&lt;/h3&gt;&lt;p&gt;面向低比特 transformer 的仪器：看清模型数值的样子，调整承载它们的数值格式，并验证其代价。&lt;/p&gt;&lt;p&gt;自由软件，依据 GNU 通用公共许可证第 3 版或更新版本发布。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开 %1…</translation>
    </message>
    <message>
        <source>the demo model</source>
        <translation>演示模型</translation>
    </message>
    <message>
        <source>Weights only: %1</source>
        <translation>仅权重：%1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>正在评估</translation>
    </message>
    <message>
        <source>Working out the recipe</source>
        <translation>正在计算配方</translation>
    </message>
    <message>
        <source> · %1 left</source>
        <translation> · 剩余 %1</translation>
    </message>
    <message>
        <source>Running the text</source>
        <translation>正在运行文本</translation>
    </message>
    <message>
        <source>Measuring the model</source>
        <translation>正在测量模型</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1</source>
        <translation>
            <numerusform>已将 %n 个文件写入 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) deleted</source>
        <translation>
            <numerusform>已删除 %n 个运行</numerusform>
        </translation>
    </message>
    <message>
        <source>no model</source>
        <translation>无模型</translation>
    </message>
    <message>
        <source>%1 – Quantoscope</source>
        <translation>%1 – Quantoscope</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>位点</translation>
    </message>
    <message>
        <source>Evaluation task</source>
        <translation>评估任务</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Open a model to see what the recipe does to its predictions.</source>
        <translation>打开模型，查看配方对其预测的影响。</translation>
    </message>
    <message>
        <source>This model cannot be run: there are no predictions to compare.</source>
        <translation>无法运行此模型：没有可比较的预测。</translation>
    </message>
    <message>
        <source>Measuring full precision…</source>
        <translation>正在测量全精度…</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>用户指南(&amp;U)</translation>
    </message>
    <message>
        <source>Ten-minute &amp;tutorial</source>
        <translation>十分钟教程(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Explain what I am looking at</source>
        <translation>解释当前所见内容(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Point at something to have it explained</source>
        <translation>指向某处获取解释(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>欢迎(&amp;W)</translation>
    </message>
    <message>
        <source>Ctrl+F1</source>
        <translation>Ctrl+F1</translation>
    </message>
    <message>
        <source>In pictures and tables</source>
        <translation>在图片和表格中</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab、Shift+Tab</translation>
    </message>
    <message>
        <source>next and previous control</source>
        <translation>下一个和上一个控件</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>next value, bin, channel, cell or site</source>
        <translation>下一个值、区间、通道、单元或位点</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>select the site under the mark</source>
        <translation>选择标记处的位点</translation>
    </message>
    <message>
        <source>+, −, 0</source>
        <translation>+、−、0</translation>
    </message>
    <message>
        <source>zoom the histogram in, out, and back</source>
        <translation>放大、缩小、还原直方图</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>copy the selected rows of a table</source>
        <translation>复制表格中选中的行</translation>
    </message>
    <message>
        <source>Menu key, Shift+F10</source>
        <translation>菜单键、Shift+F10</translation>
    </message>
    <message>
        <source>copy or save the table</source>
        <translation>复制或保存表格</translation>
    </message>
    <message>
        <source>&amp;Continue where I stopped at the next start</source>
        <translation>下次启动时从上次停下处继续(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>命令(&amp;C)…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>强调色</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <translation>蓝色(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>绿色(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Violet</source>
        <translation>紫色(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Orange</source>
        <translation>橙色(&amp;O)</translation>
    </message>
    <message>
        <source>Compare with a recipe</source>
        <translation>与配方比较</translation>
    </message>
    <message>
        <source>Recipes (*.yaml *.yml)</source>
        <translation>配方 (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Open demo with o&amp;utlier channels</source>
        <translation>打开带离群通道的演示(&amp;U)</translation>
    </message>
    <message>
        <source>Overview: select the role, the block, everything, or the site alone</source>
        <translation>概览：选择角色、块、全部或仅此位点</translation>
    </message>
    <message>
        <source>Distribution: move the end of the grid, its bias</source>
        <translation>分布：移动网格末端、偏置</translation>
    </message>
    <message>
        <source>Try: continue the prompt</source>
        <translation>试用：续写提示</translation>
    </message>
</context>
<context>
    <name>qs::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>qs::MeterHistoryView</name>
    <message>
        <source>Divergence after each change</source>
        <translation>每次更改后的散度</translation>
    </message>
    <message>
        <source>Left and right arrow keys go from change to change.</source>
        <translation>按左右方向键在各次更改之间移动。</translation>
    </message>
    <message>
        <source>the recipe at the start</source>
        <translation>开始时的配方</translation>
    </message>
    <message>
        <source>%1. %2
KL divergence %3 nats
Perplexity %4
Same top token %5</source>
        <translation>%1. %2
KL 散度 %3 nat
困惑度 %4
首选 token 相同 %5</translation>
    </message>
    <message>
        <source>Preview: some sites stand in for a slower method</source>
        <translation>预览：部分位点以简单方式代替较慢的方法</translation>
    </message>
    <message>
        <source>KL divergence (nats)</source>
        <translation>KL 散度 (nat)</translation>
    </message>
    <message>
        <source>change</source>
        <translation>更改</translation>
    </message>
</context>
<context>
    <name>qs::MeterPanel</name>
    <message>
        <source>What did each change do to the predictions?</source>
        <translation>每次更改对预测有何影响？</translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>尚未测量。</translation>
    </message>
    <message>
        <source>Filled marks are measured, hollow ones are previews. Lower is closer to full precision.</source>
        <translation>实心标记为实测，空心标记为预览。越低越接近全精度。</translation>
    </message>
    <message>
        <source>Kullback-Leibler divergence: how far the quantized model&apos;s predictions of the next token are from full precision&apos;s, as the mean over the first tokens of the text, in nats. 0 means the same predictions. Lower is better.</source>
        <translation>Kullback-Leibler 散度：量化模型对下一个 token 的预测与全精度相差多远，取文本前若干 token 的均值，单位 nat。0 表示预测相同。越低越好。</translation>
    </message>
    <message>
        <source>Live quality</source>
        <translation>实时质量</translation>
    </message>
    <message>
        <source>Perplexity of the text&apos;s first tokens under this recipe, and in brackets under full precision. Lower is better.</source>
        <translation>此配方下文本前若干 token 的困惑度，括号内为全精度下的值。越低越好。</translation>
    </message>
    <message>
        <source>Share of the positions at which the most likely next token is the same as in full precision</source>
        <translation>最可能的下一个 token 与全精度相同的位置所占比例</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>The recipe&apos;s method needs more than a moment. Sites that it has not worked out yet are quantized by their largest values instead. Evaluating the recipe works it out.</source>
        <translation>配方的方法需要较长时间。尚未求得的位点暂按其最大值量化。评估该配方即会计算。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Show what each of the last changes did, as a picture or a table</source>
        <translation>以图片或表格显示最近每次更改的影响</translation>
    </message>
    <message>
        <source>KL %1 nats</source>
        <translation>KL %1 nat</translation>
    </message>
    <message>
        <source>Perplexity %1 (%2)</source>
        <translation>困惑度 %1 (%2)</translation>
    </message>
    <message>
        <source>Same top token %1</source>
        <translation>首选 token 相同 %1</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n token(s)</source>
        <translation>
            <numerusform>基于 %n 个 token 测量</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>KL divergence (nats)</source>
        <translation>KL 散度 (nat)</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>困惑度</translation>
    </message>
    <message>
        <source>Same top token (%)</source>
        <translation>首选 token 相同 (%)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
</context>
<context>
    <name>qs::MethodBox</name>
    <message>
        <source>Method of the recipe</source>
        <translation>配方的方法</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>The pages show ranges of the text run through the model until the method has been worked out for the site (Channels, Before and after). An evaluation always uses the method&apos;s own.</source>
        <translation>在此位点的方法求得之前（“通道”、“变换前后”），各页面显示送入模型的文本的范围。评估始终使用方法自身的范围。</translation>
    </message>
</context>
<context>
    <name>qs::MethodEditor</name>
    <message>
        <source>How the numbers are worked out: one method, or several joined by + (a transform, then quantizers, then a rounding)</source>
        <translation>数值如何求得：一种方法，或用 + 连接的几种（先变换，再量化器，最后舍入）</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>方法(&amp;M)</translation>
    </message>
    <message>
        <source>Options of the method</source>
        <translation>方法的选项</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Double-click or F2 edits a value; an empty one is the default</source>
        <translation>双击或按 F2 编辑值；留空即为默认值</translation>
    </message>
    <message>
        <source>built-in text</source>
        <translation>内置文本</translation>
    </message>
    <message>
        <source>The text file that ranges and errors are measured on</source>
        <translation>用于测量范围和误差的文本文件</translation>
    </message>
    <message>
        <source>How many tokens of it are used</source>
        <translation>使用其中多少个 token</translation>
    </message>
    <message>
        <source>Calibration te&amp;xt</source>
        <translation>校准文本(&amp;X)</translation>
    </message>
    <message>
        <source>Calibration to&amp;kens</source>
        <translation>校准 token 数(&amp;K)</translation>
    </message>
    <message>
        <source>change the method</source>
        <translation>更改方法</translation>
    </message>
    <message>
        <source>option %1</source>
        <translation>选项 %1</translation>
    </message>
    <message>
        <source>change the calibration</source>
        <translation>更改校准</translation>
    </message>
    <message>
        <source>This method has no options.</source>
        <translation>此方法没有选项。</translation>
    </message>
</context>
<context>
    <name>qs::ModelDock</name>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>筛选 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter of the model tree</source>
        <translation>模型树筛选</translation>
    </message>
    <message>
        <source>Sites of the model</source>
        <translation>模型的位点</translation>
    </message>
    <message>
        <source>Tensors of the file</source>
        <translation>文件的张量</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Text run through the model</source>
        <translation>送入模型的文本</translation>
    </message>
    <message>
        <source>the built-in calibration text</source>
        <translation>内置校准文本</translation>
    </message>
    <message>
        <source>Look at this text</source>
        <translation>查看此文本</translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation>未打开模型。</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 个参数</translation>
    </message>
    <message>
        <source>More than a tenth of the signal&apos;s power is quantization noise.</source>
        <translation>信号功率的十分之一以上是量化噪声。</translation>
    </message>
    <message>
        <source>The demo model with some channels made larger by powers of two. It computes the same; the outliers are put in, not learned.</source>
        <translation>部分通道按 2 的幂放大的演示模型。计算结果相同；离群值是人为加入的，而不是学到的。</translation>
    </message>
</context>
<context>
    <name>qs::NumberFormat</name>
    <message>
        <source>exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
</context>
<context>
    <name>qs::NumberHelp</name>
    <message>
        <source>Signal to quantization noise ratio (SQNR)</source>
        <translation>信号与量化噪声之比 (SQNR)</translation>
    </message>
    <message>
        <source>The power of the values over the power of what quantization changes about them, in decibels. Every 6 dB are about one bit; below 10 dB more than a tenth of the power is noise.</source>
        <translation>值的功率与量化所致变化的功率之比，以分贝表示。每 6 dB 约相当于一位；低于 10 dB 时，十分之一以上的功率是噪声。</translation>
    </message>
    <message>
        <source>Mean squared error (MSE)</source>
        <translation>均方误差 (MSE)</translation>
    </message>
    <message>
        <source>The mean squared difference between a value and what it becomes. Its size depends on the tensor&apos;s own; the SQNR does not.</source>
        <translation>值与其量化结果之差的均方。其大小取决于张量本身的大小；SQNR 则不然。</translation>
    </message>
    <message>
        <source>Clipped</source>
        <translation>截断</translation>
    </message>
    <message>
        <source>The share of the values beyond the end of the grid. They become its largest value, so each of them can be far off.</source>
        <translation>超出网格末端的值所占比例。它们变为网格的最大值，因此每个都可能偏差很大。</translation>
    </message>
    <message>
        <source>Underflow</source>
        <translation>下溢</translation>
    </message>
    <message>
        <source>The share of the values that are not zero and become zero. Small channels under a common scale vanish this way.</source>
        <translation>变为零的非零值所占比例。共用缩放下的小通道就是这样消失的。</translation>
    </message>
    <message>
        <source>Codes used</source>
        <translation>所用编码</translation>
    </message>
    <message>
        <source>How many bit patterns of the format occur. Few used codes: the grid does not fit the values.</source>
        <translation>出现了该格式的多少种位模式。所用编码少：网格与值不匹配。</translation>
    </message>
    <message>
        <source>Channel spread</source>
        <translation>通道离散度</translation>
    </message>
    <message>
        <source>How far the magnitudes of the channels lie apart, in octaves (factors of two). A common scale that suits the largest channel is too coarse by one exponent step per octave for the small ones; a bias per channel repairs it.</source>
        <translation>各通道幅值相距多远，以倍频程（2 的倍数）计。适合最大通道的共用缩放，对小通道每个倍频程就粗一个指数步；逐通道的偏置可以弥补。</translation>
    </message>
    <message>
        <source>Inter-channel variance</source>
        <translation>通道间方差</translation>
    </message>
    <message>
        <source>The variance of the channels&apos; means: large where channels sit at different levels. In activations of language models it is far larger than the variance within a channel, which is why one scale for all channels fails.</source>
        <translation>各通道均值的方差：通道处于不同水平时较大。语言模型的激活中，它远大于通道内方差，所以全部通道共用一个缩放会失败。</translation>
    </message>
    <message>
        <source>Intra-channel variance</source>
        <translation>通道内方差</translation>
    </message>
    <message>
        <source>The mean of the variances within the channels: what a format with one scale per channel still has to hold.</source>
        <translation>各通道内方差的均值：即使每个通道一个缩放，格式仍须容纳的部分。</translation>
    </message>
    <message>
        <source>Variance of maxima</source>
        <translation>最大值的方差</translation>
    </message>
    <message>
        <source>The variance of the channels&apos; largest magnitudes.</source>
        <translation>各通道最大幅值的方差。</translation>
    </message>
    <message>
        <source>Kurtosis</source>
        <translation>峰度</translation>
    </message>
    <message>
        <source>The weight of the tails: 3 for a Gaussian, more when few values are far out. Heavy tails use up the range of a format for few values.</source>
        <translation>尾部的权重：高斯分布为 3，有少数值远离中心时更大。重尾会让少数值占尽格式的范围。</translation>
    </message>
    <message>
        <source>Largest magnitude</source>
        <translation>最大幅值</translation>
    </message>
    <message>
        <source>The largest absolute value, which MinMax puts at the end of the grid. One outlier makes the grid coarse for all others.</source>
        <translation>最大的绝对值，MinMax 将其置于网格末端。一个离群值会使网格对其他所有值变粗。</translation>
    </message>
    <message>
        <source>Mean and standard deviation</source>
        <translation>均值和标准差</translation>
    </message>
    <message>
        <source>The average of the values, and how far they typically lie from it.</source>
        <translation>值的平均，以及它们通常偏离平均多远。</translation>
    </message>
    <message>
        <source>Quantiles</source>
        <translation>分位数</translation>
    </message>
    <message>
        <source>The value below which this share of the channel&apos;s values lies. Half of them lie between 25 % and 75 %.</source>
        <translation>通道中有此比例的值低于该值。一半的值位于 25 % 与 75 % 之间。</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>敏感度</translation>
    </message>
    <message>
        <source>How far the distribution over the next token moves from full precision when this site alone is quantized: the Kullback-Leibler divergence in nats per token. The sites with the largest numbers are the ones to spend bits on.</source>
        <translation>仅量化此位点时，下一个 token 的分布偏离全精度多远：Kullback-Leibler 散度，单位 nat/token。数值最大的位点最值得多用几位。</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>How many values the tensor has, how many of them differ at 16 bits of precision, and how many are no finite number.</source>
        <translation>张量有多少个值，其中在 16 位精度下有多少个不同，又有多少个不是有限数。</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>数值格式</translation>
    </message>
    <message>
        <source>ExMy is a sign, x exponent bits and y mantissa bits; INTn are equidistant integers. E2M1, four bits, has the values 0, 0.5, 1, 1.5, 2, 3, 4, 6 and their negatives, times a scale.</source>
        <translation>ExMy 为一个符号位、x 个指数位和 y 个尾数位；INTn 为等距整数。四位的 E2M1 有值 0、0.5、1、1.5、2、3、4、6 及其负值，再乘以缩放。</translation>
    </message>
    <message>
        <source>End of the grid</source>
        <translation>网格末端</translation>
    </message>
    <message>
        <source>The largest value that the grid holds. Choosing it is choosing the clip, the scale and the exponent bias at once: they are the same number.</source>
        <translation>网格能容纳的最大值。选定它，就同时选定了截断、缩放和指数偏置：它们是同一个数。</translation>
    </message>
    <message>
        <source>Exponent bias</source>
        <translation>指数偏置</translation>
    </message>
    <message>
        <source>A real number that scales the whole grid: larger bias, smaller values. One for each tensor, row, group, channel or token.</source>
        <translation>缩放整个网格的实数：偏置越大，值越小。每个张量、行、组、通道或 token 一个。</translation>
    </message>
    <message>
        <source>Smallest positive value</source>
        <translation>最小正值</translation>
    </message>
    <message>
        <source>The smallest value above zero that the format holds. What is below half of it becomes zero.</source>
        <translation>格式能容纳的大于零的最小值。低于其一半的值变为零。</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>From the smallest positive value to the largest, in octaves.</source>
        <translation>从最小正值到最大值，以倍频程计。</translation>
    </message>
    <message>
        <source>Bins of the histogram</source>
        <translation>直方图区间</translation>
    </message>
    <message>
        <source>Equal intervals, and how many of the tensor&apos;s values fall into each.</source>
        <translation>等宽区间，以及张量的值落入各区间的个数。</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>困惑度</translation>
    </message>
    <message>
        <source>How many equally likely words the model chooses among on average. Lower is better. It depends on the protocol: compare only runs of the same one.</source>
        <translation>模型平均在多少个同等可能的词中选择。越低越好。它取决于协议：只比较协议相同的运行。</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>标准误</translation>
    </message>
    <message>
        <source>How far the number would typically lie from the true one when measured on other items. Two runs on the same items differ by less than that: use the paired comparison.</source>
        <translation>换用其他题目测量时，该数值通常会偏离真值多远。相同题目上的两个运行相差比这更小：请用配对比较。</translation>
    </message>
    <message>
        <source>Paired difference</source>
        <translation>配对差异</translation>
    </message>
    <message>
        <source>This run minus the reference over the items that both share; for perplexities the logarithm of their ratio. Because the items are the same, small differences can be seen.</source>
        <translation>在双方共有的题目上，此运行减去参考；困惑度则取比值的对数。由于题目相同，可以看出很小的差异。</translation>
    </message>
    <message>
        <source>95 % confidence interval</source>
        <translation>95 % 置信区间</translation>
    </message>
    <message>
        <source>Where the difference lies in 95 of 100 such measurements. When it holds zero, nothing has been shown.</source>
        <translation>100 次此类测量中有 95 次差异落在其中。若包含零，则什么也没有证明。</translation>
    </message>
    <message>
        <source>p value</source>
        <translation>p 值</translation>
    </message>
    <message>
        <source>The chance of a difference at least this large if both runs were equally good: the exact McNemar test for accuracies, a paired t test otherwise. It says nothing about how large the difference is.</source>
        <translation>若两个运行同样好，出现至少这么大差异的概率：准确率用精确 McNemar 检验，其他用配对 t 检验。它不说明差异有多大。</translation>
    </message>
    <message>
        <source>Items that changed</source>
        <translation>有变化的题目</translation>
    </message>
    <message>
        <source>Items that only the reference gets right, and items that only this run gets right. Two runs of equal accuracy can still answer different items.</source>
        <translation>仅参考答对的题目，以及仅此运行答对的题目。准确率相同的两个运行，答对的题目仍可能不同。</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>随机水平</translation>
    </message>
    <message>
        <source>The accuracy of guessing: one over the number of choices.</source>
        <translation>猜测的准确率：选项数的倒数。</translation>
    </message>
    <message>
        <source>Corrected p value</source>
        <translation>校正后的 p 值</translation>
    </message>
    <message>
        <source>The p value after Holm&apos;s correction for all comparisons of the table: below 0.05 in even one row then happens by chance in at most one of twenty tables.</source>
        <translation>对表中所有比较作 Holm 校正后的 p 值：二十个此类表格中，偶然出现哪怕一行低于 0.05 的至多一个。</translation>
    </message>
    <message>
        <source>Interval at any time</source>
        <translation>随时有效的区间</translation>
    </message>
    <message>
        <source>A 95 % interval that stays valid however often one looks while the items come in, so that a run may be stopped as soon as it is narrow enough.</source>
        <translation>在题目陆续完成的过程中，无论查看多少次都有效的 95 % 区间；因此一旦足够窄即可停止运行。</translation>
    </message>
    <message>
        <source>Ratio of perplexities</source>
        <translation>困惑度之比</translation>
    </message>
    <message>
        <source>This run&apos;s perplexity divided by the reference&apos;s: 1.05 is five percent worse.</source>
        <translation>此运行的困惑度除以参考的困惑度：1.05 即差 5 %。</translation>
    </message>
    <message>
        <source>Kullback-Leibler divergence</source>
        <translation>Kullback-Leibler 散度</translation>
    </message>
    <message>
        <source>How far this run&apos;s distribution over the next token lies from the reference&apos;s, in nats. It reacts to small damage that no accuracy shows.</source>
        <translation>此运行的下一个 token 分布与参考相差多远，单位 nat。准确率看不出的轻微损害，它也有反应。</translation>
    </message>
    <message>
        <source>Same top token</source>
        <translation>首选 token 相同</translation>
    </message>
    <message>
        <source>The share of the positions where both runs find the same token most likely.</source>
        <translation>两个运行认为最可能的 token 相同的位置所占比例。</translation>
    </message>
    <message>
        <source>Change of the probability</source>
        <translation>概率的变化</translation>
    </message>
    <message>
        <source>This run&apos;s probability of what is right minus the reference&apos;s.</source>
        <translation>此运行中正确项的概率减去参考中的概率。</translation>
    </message>
    <message>
        <source>Times the usual</source>
        <translation>通常值的倍数</translation>
    </message>
    <message>
        <source>The largest magnitude of this channel or token divided by the median of those of all. Outliers stand out as large factors.</source>
        <translation>此通道或 token 的最大幅值除以所有通道或 token 最大幅值的中位数。离群值表现为很大的倍数。</translation>
    </message>
    <message>
        <source>Bit</source>
        <translation>位</translation>
    </message>
    <message>
        <source>What this bit of the pattern is at present: 0 or 1. The other columns tell what the value becomes when it flips.</source>
        <translation>位模式中此位的当前值：0 或 1。其他列显示翻转后值变为多少。</translation>
    </message>
    <message>
        <source>The share of the items answered right. acc takes the choice with the largest log-likelihood; acc_norm divides it by the choice&apos;s number of characters first.</source>
        <translation>答对的题目所占比例。acc 取对数似然最大的选项；acc_norm 先除以选项的字符数。</translation>
    </message>
</context>
<context>
    <name>qs::NumberLineView</name>
    <message>
        <source>Left and right arrow keys go from value to value.</source>
        <translation>按左右方向键在各值之间移动。</translation>
    </message>
    <message>
        <source>Full precision: no grid to show</source>
        <translation>全精度：没有可显示的网格</translation>
    </message>
    <message>
        <source>share of the tensor (%)</source>
        <translation>占张量的比例 (%)</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>%1 of the values</source>
        <translation>%1 的值</translation>
    </message>
</context>
<context>
    <name>qs::OperandEditor</name>
    <message>
        <source>Full precision</source>
        <translation>全精度</translation>
    </message>
    <message>
        <source>Float ExMy</source>
        <translation>浮点 ExMy</translation>
    </message>
    <message>
        <source>Integer</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>NormalFloat NF4</source>
        <translation>NormalFloat NF4</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Exponent bits. E1My is a symmetric integer grid.</source>
        <translation>指数位。E1My 为对称整数网格。</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Mantissa bits</source>
        <translation>尾数位</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>位</translation>
    </message>
    <message>
        <source>per tensor</source>
        <translation>逐张量</translation>
    </message>
    <message>
        <source>per row</source>
        <translation>逐行</translation>
    </message>
    <message>
        <source>per group</source>
        <translation>逐组</translation>
    </message>
    <message>
        <source>per channel</source>
        <translation>逐通道</translation>
    </message>
    <message>
        <source>per token</source>
        <translation>逐 token</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>What shares one exponent bias, that is one scale: the tensor, a row (output channel), or a group of values in a row</source>
        <translation>共用一个指数偏置（即一个缩放）的范围：张量、行（输出通道），或一行中的一组值</translation>
    </message>
    <message>
        <source>What shares one exponent bias, that is one scale: the tensor, a channel (pre-shifted bias), or a token (at run time)</source>
        <translation>共用一个指数偏置（即一个缩放）的范围：张量、通道（预移位偏置），或 token（运行时）</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>整体</translation>
    </message>
    <message>
        <source>Group size</source>
        <translation>组大小</translation>
    </message>
    <message>
        <source>Values that share one scale</source>
        <translation>共用一个缩放的值</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>截断</translation>
    </message>
    <message>
        <source>Where the grid ends, as a share of the largest magnitude. Below 1 large values are clipped and small ones get finer steps.</source>
        <translation>网格末端的位置，以最大幅值的比例计。小于 1 时，大值被截断，小值得到更细的步长。</translation>
    </message>
    <message>
        <source>Clip ratio</source>
        <translation>截断比</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>Exponent bias b: the scale is 2^−b. Set by hand it overrides calibration.</source>
        <translation>指数偏置 b：缩放为 2^−b。手动设置会覆盖校准。</translation>
    </message>
    <message>
        <source>Smallest and largest exponent bias; the scale is 2^−b</source>
        <translation>最小和最大指数偏置；缩放为 2^−b</translation>
    </message>
    <message>
        <source>per token, at run time</source>
        <translation>逐 token，运行时</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>手动设置</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
</context>
<context>
    <name>qs::OperandSwitch</name>
    <message>
        <source>Activations</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>Show what goes into the linear</source>
        <translation>显示线性层的输入</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Show the linear&apos;s own matrix</source>
        <translation>显示线性层自身的矩阵</translation>
    </message>
</context>
<context>
    <name>qs::OperandsEditor</name>
    <message>
        <source>&amp;Weights</source>
        <translation>权重(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Activations</source>
        <translation>激活(&amp;A)</translation>
    </message>
    <message>
        <source>Whether the rule says anything about this operand</source>
        <translation>规则是否涉及此操作数</translation>
    </message>
    <message>
        <source>The selected sites differ; an edit makes them alike.</source>
        <translation>所选位点设置不同；编辑会使它们一致。</translation>
    </message>
</context>
<context>
    <name>qs::OutlierTables</name>
    <message>
        <source>Click a row to see the distribution of its channel or token alone.</source>
        <translation>点击一行，单独查看其通道或 token 的分布。</translation>
    </message>
    <message>
        <source>Which channels stick out?</source>
        <translation>哪些通道突出？</translation>
    </message>
    <message>
        <source>Which output channels stick out?</source>
        <translation>哪些输出通道突出？</translation>
    </message>
    <message>
        <source>Which tokens stick out?</source>
        <translation>哪些 token 突出？</translation>
    </message>
</context>
<context>
    <name>qs::Overview</name>
    <message>
        <source>Channel spread</source>
        <translation>通道离散度</translation>
    </message>
    <message>
        <source>octaves</source>
        <translation>倍频程</translation>
    </message>
    <message>
        <source>How far the magnitudes of the channels lie apart: octaves between the 1st and the 99th percentile of log2 of the largest magnitude per channel. This is what one exponent bias per channel repairs.</source>
        <translation>各通道幅值相距多远：每通道最大幅值的 log2 从第 1 到第 99 百分位之间的倍频程数。这正是逐通道的指数偏置所弥补的。</translation>
    </message>
    <message>
        <source>Inter-channel variance</source>
        <translation>通道间方差</translation>
    </message>
    <message>
        <source>Variance of the channels&apos; means. Large: the channels sit at different levels.</source>
        <translation>各通道均值的方差。大：各通道处于不同水平。</translation>
    </message>
    <message>
        <source>Intra-channel variance</source>
        <translation>通道内方差</translation>
    </message>
    <message>
        <source>Mean of the variances within the channels: what a format with one scale per channel still has to hold.</source>
        <translation>各通道内方差的均值：即使每个通道一个缩放，格式仍须容纳的部分。</translation>
    </message>
    <message>
        <source>Kurtosis</source>
        <translation>峰度</translation>
    </message>
    <message>
        <source>Weight of the tails: 3 for a Gaussian. Large: few outliers use up the range.</source>
        <translation>尾部的权重：高斯分布为 3。大：少数离群值占尽范围。</translation>
    </message>
    <message>
        <source>Largest magnitude</source>
        <translation>最大幅值</translation>
    </message>
    <message>
        <source>The largest absolute value, which MinMax calibration puts at the end of the grid.</source>
        <translation>最大的绝对值，MinMax 校准将其置于网格末端。</translation>
    </message>
    <message>
        <source>%1 of activations</source>
        <translation>激活的%1</translation>
    </message>
    <message>
        <source>%1 of weights</source>
        <translation>权重的%1</translation>
    </message>
    <message>
        <source>SQNR of activations</source>
        <translation>激活的 SQNR</translation>
    </message>
    <message>
        <source>SQNR of weights</source>
        <translation>权重的 SQNR</translation>
    </message>
    <message>
        <source>No activations are known yet. They come from the text that is run through the model.</source>
        <translation>尚无激活。激活来自送入模型的文本。</translation>
    </message>
    <message>
        <source>The current recipe quantizes nothing here. Choose a format in the inspector.</source>
        <translation>当前配方在此不作量化。请在检查器中选择格式。</translation>
    </message>
    <message>
        <source>Bits of weights</source>
        <translation>权重位数</translation>
    </message>
    <message>
        <source>Bits of activations</source>
        <translation>激活位数</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>位</translation>
    </message>
    <message>
        <source>Bits per weight under the current recipe, with the scales of groups; in full precision, those of the file.</source>
        <translation>当前配方下每个权重的位数，含各组的缩放；全精度时为文件中的位数。</translation>
    </message>
    <message>
        <source>Bits per activation under the current recipe, with the scales of blocks. Sites in full precision have none.</source>
        <translation>当前配方下每个激活的位数，含各块的缩放。全精度的位点没有此值。</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>敏感度</translation>
    </message>
    <message>
        <source>KL, nats</source>
        <translation>KL，nat</translation>
    </message>
    <message>
        <source>How far the model&apos;s predictions move when this site alone is quantized: Kullback-Leibler divergence from full precision, per token, under %1.</source>
        <translation>仅量化此位点时，模型的预测移动多远：在 %1 下每 token 相对全精度的 Kullback-Leibler 散度。</translation>
    </message>
    <message>
        <source>Not measured yet.
Run a sensitivity analysis on the Evaluate page: it quantizes every site alone and measures how far the model&apos;s predictions move.</source>
        <translation>尚未测量。
请在“评估”页运行敏感度分析：它逐个单独量化位点，并测量模型的预测移动多远。</translation>
    </message>
    <message>
        <source>Signal to quantization noise under the current recipe, with the ranges of the text that is run through the model. Every 6 dB are one bit; sites in full precision have none.</source>
        <translation>当前配方下的信号与量化噪声之比，范围取自送入模型的文本。每 6 dB 相当于一位；全精度的位点没有此值。</translation>
    </message>
</context>
<context>
    <name>qs::OverviewPanel</name>
    <message>
        <source>Where in the model is it hard to quantize?</source>
        <translation>模型何处难以量化？</translation>
    </message>
    <message>
        <source>Number that colours the map</source>
        <translation>为图着色的数值</translation>
    </message>
    <message>
        <source>Open a model to see all its sites at once.</source>
        <translation>打开模型，一览其所有位点。</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>at</source>
        <translation>位于</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Known for</source>
        <translation>已知位点</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Over the selection</source>
        <translation>所选范围</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>位点</translation>
    </message>
    <message>
        <source>One selected site says little: then the numbers are about all sites</source>
        <translation>单个选中的位点说明不了什么：此时数值针对所有位点</translation>
    </message>
    <message>
        <source>Click a cell, or use the arrow keys, to see that site on all pages. Click a row&apos;s or a column&apos;s name, or press R or B, to select a role in every block or a whole block; A selects all, S the site alone.</source>
        <translation>点击单元或使用方向键，可在所有页面查看该位点。点击行名或列名，或按 R 或 B，可选择每个块中的某角色或整个块；A 全选，S 仅选该位点。</translation>
    </message>
    <message>
        <source>q, k and v share one input, and so do gate and up.</source>
        <translation>q、k 和 v 共用一个输入，gate 和 up 亦然。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a number and its unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>qs::Pages</name>
    <message>
        <source>Loading %1</source>
        <translation>正在加载 %1</translation>
    </message>
    <message>
        <source>Working out %1</source>
        <translation>正在计算 %1</translation>
    </message>
    <message>
        <source>Running all configurations side by side</source>
        <translation>正在并行运行所有配置</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Open a model: drop a folder or a file here, or choose File, Open.</source>
        <translation>打开模型：将文件夹或文件拖放到此处，或选择“文件”&gt;“打开”。</translation>
    </message>
    <message>
        <source>Measuring the model…</source>
        <translation>正在测量模型…</translation>
    </message>
    <message>
        <source>There is no map for this checkpoint: %1</source>
        <translation>此检查点没有图：%1</translation>
    </message>
    <message>
        <source>Open a model first.</source>
        <translation>请先打开模型。</translation>
    </message>
    <message>
        <source>Running the text…</source>
        <translation>正在运行文本…</translation>
    </message>
    <message>
        <source>No activations: %1
The weights can be looked at.</source>
        <translation>没有激活：%1
可以查看权重。</translation>
    </message>
    <message>
        <source>The embedding&apos;s input is a token&apos;s number, not an activation.
Switch to its weights.</source>
        <translation>嵌入层的输入是 token 的编号，不是激活。
请切换到其权重。</translation>
    </message>
    <message>
        <source>Reading the weights…</source>
        <translation>正在读取权重…</translation>
    </message>
    <message>
        <source>What is finished cannot be saved at the moment: %1</source>
        <translation>目前无法保存已完成的部分：%1</translation>
    </message>
    <message>
        <source>The run store has this evaluation already, from %1: nothing was computed again.</source>
        <translation>运行存储中已有此评估，来自 %1：未重新计算。</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>添加任务</translation>
    </message>
    <message>
        <source>Tasks (*.yaml *.yml);;All files (*)</source>
        <translation>任务 (*.yaml *.yml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Add a recipe</source>
        <translation>添加配方</translation>
    </message>
    <message>
        <source>Recipes (*.yaml *.yml);;All files (*)</source>
        <translation>配方 (*.yaml *.yml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Running the item…</source>
        <translation>正在运行题目…</translation>
    </message>
    <message>
        <source>Working out %1 first…</source>
        <translation>先计算 %1…</translation>
    </message>
    <message>
        <source>Working out %1…</source>
        <translation>正在计算 %1…</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>试用</translation>
    </message>
    <message>
        <source>Working out the recipe</source>
        <translation>正在计算配方</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>正在测量</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>敏感度</translation>
    </message>
    <message>
        <source>Bit budget</source>
        <translation>位数预算</translation>
    </message>
    <message numerus="yes">
        <source>leave %n site(s) in full precision</source>
        <translation>
            <numerusform>让 %n 个位点保持全精度</numerusform>
        </translation>
    </message>
    <message>
        <source>load %1</source>
        <translation>加载 %1</translation>
    </message>
    <message>
        <source>%1 is the current recipe now. Undo brings the other one back.</source>
        <translation>%1 现为当前配方。撤销可恢复原来的配方。</translation>
    </message>
</context>
<context>
    <name>qs::PairedComparisonModel</name>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Samples that both runs share</source>
        <translation>双方运行共有的样本</translation>
    </message>
    <message>
        <source>The reference, over the shared samples</source>
        <translation>参考，在共有样本上</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>此运行</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>This run minus the reference; for perplexities the logarithm of their ratio</source>
        <translation>此运行减去参考；困惑度则取比值的对数</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95 % 下限</translation>
    </message>
    <message>
        <source>Confidence interval of the paired difference</source>
        <translation>配对差异的置信区间</translation>
    </message>
    <message>
        <source>95 % to</source>
        <translation>95 % 上限</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Chance of a difference at least this large if the runs were equally good: exact McNemar test for accuracies, paired t test otherwise</source>
        <translation>若各运行同样好，出现至少这么大差异的概率：准确率用精确 McNemar 检验，其他用配对 t 检验</translation>
    </message>
    <message>
        <source>Only reference right</source>
        <translation>仅参考答对</translation>
    </message>
    <message>
        <source>Only this right</source>
        <translation>仅此运行答对</translation>
    </message>
    <message>
        <source>This run, over the shared samples</source>
        <translation>此运行，在共有样本上</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比值</translation>
    </message>
    <message>
        <source>This run&apos;s perplexity divided by the reference&apos;s</source>
        <translation>此运行的困惑度除以参考的困惑度</translation>
    </message>
    <message>
        <source>p, corrected</source>
        <translation>p，校正后</translation>
    </message>
    <message>
        <source>The same after Holm&apos;s correction for all comparisons of this table: below 0.05 in even one row happens by chance in at most 5 % of such tables</source>
        <translation>对此表所有比较作 Holm 校正后的值：此类表格中偶然出现哪怕一行低于 0.05 的，至多占 5 %</translation>
    </message>
    <message>
        <source>Items that the reference answers rightly and this run wrongly</source>
        <translation>参考答对而此运行答错的题目</translation>
    </message>
    <message>
        <source>Items that this run answers rightly and the reference wrongly</source>
        <translation>此运行答对而参考答错的题目</translation>
    </message>
    <message>
        <source>95 % for the difference over all items of the task, however often one looked and whyever the run ended (confidence sequence)</source>
        <translation>任务全部题目上差异的 95 % 区间，无论查看多少次、运行因何结束均有效（置信序列）</translation>
    </message>
    <message>
        <source>Any time from</source>
        <translation>随时有效下限</translation>
    </message>
    <message>
        <source>Any time to</source>
        <translation>随时有效上限</translation>
    </message>
</context>
<context>
    <name>qs::ParetoChart</name>
    <message>
        <source>Nothing searched yet.</source>
        <translation>尚未搜索。</translation>
    </message>
    <message>
        <source>KL divergence (nats)</source>
        <translation>KL 散度 (nat)</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>每权重位数</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>%1 bits per weight
KL %2, predicted %3</source>
        <translation>每权重 %1 位
KL %2，预测 %3</translation>
    </message>
</context>
<context>
    <name>qs::QueueModel</name>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>waiting for its model</source>
        <translation>等待其模型</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Time left, from the tokens per second measured so far</source>
        <translation>剩余时间，按目前实测的每秒 token 数估算</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
</context>
<context>
    <name>qs::QueuePanel</name>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>继续(&amp;N)</translation>
    </message>
    <message>
        <source>Its finished items are in the run store; only the others are computed</source>
        <translation>已完成的题目在运行存储中；只计算其余的</translation>
    </message>
    <message>
        <source>Queue of evaluations</source>
        <translation>评估队列</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>What is finished is saved; it goes on later without computing it again</source>
        <translation>已完成的会保存；以后继续时无需重新计算</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Ends it; what is finished is kept in the run store and shown</source>
        <translation>结束评估；已完成的保留在运行存储中并显示</translation>
    </message>
    <message>
        <source>Runs earlier</source>
        <translation>提前运行</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
    <message>
        <source>Runs later</source>
        <translation>推后运行</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>Takes it out of this list; stored runs stay</source>
        <translation>从此列表中移除；已存储的运行保留</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>An evaluation of %1 on %2 was interrupted when the program ended.</source>
        <translation>%1 在 %2 上的评估因程序结束而中断。</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
</context>
<context>
    <name>qs::RecipeDiffView</name>
    <message>
        <source>Compare &amp;with</source>
        <translation>比较对象(&amp;W)</translation>
    </message>
    <message>
        <source>The recipe that the current one is compared with</source>
        <translation>与当前配方比较的配方</translation>
    </message>
    <message>
        <source>a recipe…</source>
        <translation>配方…</translation>
    </message>
    <message>
        <source>a file…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>&amp;Copy table</source>
        <translation>复制表格(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the differences with tabs between the columns</source>
        <translation>复制差异，各列以制表符分隔</translation>
    </message>
    <message>
        <source>Differences field by field</source>
        <translation>逐字段差异</translation>
    </message>
    <message>
        <source>Differences of the texts</source>
        <translation>文本差异</translation>
    </message>
    <message>
        <source>Choose a recipe to see what the current one says differently.</source>
        <translation>选择一个配方，查看当前配方与其有何不同。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>A site and its operand; empty: the recipe as a whole</source>
        <translation>位点及其操作数；空白：整个配方</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>As it is called in the file</source>
        <translation>文件中的名称</translation>
    </message>
    <message>
        <source>What the other recipe says</source>
        <translation>另一配方的内容</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>What the current recipe says</source>
        <translation>当前配方的内容</translation>
    </message>
    <message>
        <source>The current recipe says the same as %1.</source>
        <translation>当前配方与 %1 内容相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) from %1</source>
        <translation>
            <numerusform>与 %1 有 %n 处差异</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qs::RecipePanel</name>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>How the recipe is called in lists and results</source>
        <translation>配方在列表和结果中的名称</translation>
    </message>
    <message>
        <source>Descr&amp;iption</source>
        <translation>说明(&amp;I)</translation>
    </message>
    <message>
        <source>One sentence for whoever reads the file</source>
        <translation>写给文件读者的一句话</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>创建副本(&amp;U)</translation>
    </message>
    <message>
        <source>Go on with a copy under another name</source>
        <translation>以另一名称的副本继续</translation>
    </message>
    <message>
        <source>&amp;Load…</source>
        <translation>加载(&amp;L)…</translation>
    </message>
    <message>
        <source>Load a recipe file in place of this one (undoable)</source>
        <translation>加载配方文件以替换此配方（可撤销）</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Write this recipe to a file</source>
        <translation>将此配方写入文件</translation>
    </message>
    <message>
        <source>duplicate the recipe</source>
        <translation>复制配方</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>位点</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>edit the text</source>
        <translation>编辑文本</translation>
    </message>
    <message>
        <source>Select a rule to edit it.</source>
        <translation>选择一条规则进行编辑。</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <translation>规则 %1：%2</translation>
    </message>
    <message>
        <source>Select one or several sites to edit them.</source>
        <translation>选择一个或多个位点进行编辑。</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n 个位点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change %n site(s)</source>
        <translation>
            <numerusform>更改 %n 个位点</numerusform>
        </translation>
    </message>
    <message>
        <source>change rule %1</source>
        <translation>更改规则 %1</translation>
    </message>
    <message>
        <source>rename the recipe</source>
        <translation>重命名配方</translation>
    </message>
</context>
<context>
    <name>qs::RecipeRulesView</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a rule after the selected one (Insert)</source>
        <translation>在选中的规则后添加规则 (Insert)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Put a copy after the selected rule</source>
        <translation>在选中的规则后放置副本</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the selected rule (Delete)</source>
        <translation>移除选中的规则 (Delete)</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move the rule up: rules below win (Ctrl+Shift+Up)</source>
        <translation>上移规则：下方的规则优先 (Ctrl+Shift+Up)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move the rule down: it wins over those above (Ctrl+Shift+Down)</source>
        <translation>下移规则：它优先于上方的规则 (Ctrl+Shift+Down)</translation>
    </message>
    <message>
        <source>Rules of the recipe</source>
        <translation>配方的规则</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>模式(&amp;P)</translation>
    </message>
    <message>
        <source>Names of sites with * for any text, or bare roles, separated by |: blocks.*.down, head, q|k|v</source>
        <translation>位点名称，* 代表任意文本；或单独的角色，以 | 分隔：blocks.*.down, head, q|k|v</translation>
    </message>
    <message>
        <source>A recipe without rules leaves everything in full precision. Add one.</source>
        <translation>没有规则的配方让一切保持全精度。请添加规则。</translation>
    </message>
    <message>
        <source>“%1” can match no site of any model.</source>
        <translation>“%1”无法匹配任何模型的任何位点。</translation>
    </message>
    <message>
        <source>Open a model to see which sites it matches.</source>
        <translation>打开模型，查看它匹配哪些位点。</translation>
    </message>
    <message>
        <source>It matches no site of this model.</source>
        <translation>它不匹配此模型的任何位点。</translation>
    </message>
    <message numerus="yes">
        <source>It matches %n site(s): %1</source>
        <translation>
            <numerusform>它匹配 %n 个位点：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>add a rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>duplicate a rule</source>
        <translation>复制规则</translation>
    </message>
    <message>
        <source>remove a rule</source>
        <translation>移除规则</translation>
    </message>
    <message>
        <source>move a rule</source>
        <translation>移动规则</translation>
    </message>
    <message>
        <source>change a pattern</source>
        <translation>更改模式</translation>
    </message>
</context>
<context>
    <name>qs::RecipeSitesView</name>
    <message>
        <source>Filter: words in any column, e.g. down e2m1</source>
        <translation>筛选：任意列中的词，例如 down e2m1</translation>
    </message>
    <message>
        <source>Filter of the sites</source>
        <translation>位点筛选</translation>
    </message>
    <message>
        <source>Sites and what the recipe says about them</source>
        <translation>位点及配方对其的规定</translation>
    </message>
    <message>
        <source>Select several with Ctrl and Shift, or all with Ctrl+A, and edit them at once</source>
        <translation>用 Ctrl 和 Shift 选择多个，或用 Ctrl+A 全选，然后一次编辑</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) selected</source>
        <translation>
            <numerusform>已选择 %n 个位点</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the sites that shall be edited.</source>
        <translation>选择要编辑的位点。</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>位点</translation>
    </message>
    <message>
        <source>One linear with its input</source>
        <translation>一个线性层及其输入</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>How its weights are quantized</source>
        <translation>其权重如何量化</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>How its input is quantized</source>
        <translation>其输入如何量化</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>The rules that decide this</source>
        <translation>作出此决定的规则</translation>
    </message>
</context>
<context>
    <name>qs::RecipeSourceView</name>
    <message>
        <source>Recipe as YAML</source>
        <translation>YAML 格式的配方</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>Make this text the recipe (Ctrl+Return)</source>
        <translation>使此文本成为配方 (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Rever&amp;t</source>
        <translation>还原(&amp;T)</translation>
    </message>
    <message>
        <source>Give the changes up and show the recipe as it is</source>
        <translation>放弃更改，显示配方原样</translation>
    </message>
    <message>
        <source>The recipe as a file holds it. Edit it here or on the other tabs.</source>
        <translation>文件中的配方原文。可在此处或其他选项卡中编辑。</translation>
    </message>
    <message>
        <source>The text says the same as the recipe.</source>
        <translation>文本与配方内容相同。</translation>
    </message>
    <message>
        <source>The text is a recipe. Apply makes it the current one.</source>
        <translation>文本是有效的配方。“应用”使其成为当前配方。</translation>
    </message>
</context>
<context>
    <name>qs::RecipeTicks</name>
    <message>
        <source>Configurations side by side</source>
        <translation>并列的配置</translation>
    </message>
    <message>
        <source>Full precision (f32)</source>
        <translation>全精度 (f32)</translation>
    </message>
    <message>
        <source>Current: %1</source>
        <translation>当前：%1</translation>
    </message>
    <message>
        <source>The recipe that is being edited</source>
        <translation>正在编辑的配方</translation>
    </message>
</context>
<context>
    <name>qs::RecipeTreeModel</name>
    <message>
        <source>per tensor</source>
        <translation>逐张量</translation>
    </message>
    <message>
        <source>per row</source>
        <translation>逐行</translation>
    </message>
    <message>
        <source>per channel</source>
        <translation>逐通道</translation>
    </message>
    <message>
        <source>per group of %1</source>
        <translation>逐组，每组 %1</translation>
    </message>
    <message>
        <source>per token, blocks of %1</source>
        <translation>逐 token，每块 %1</translation>
    </message>
    <message>
        <source>per token</source>
        <translation>逐 token</translation>
    </message>
    <message>
        <source>full precision</source>
        <translation>全精度</translation>
    </message>
    <message>
        <source>scale %1</source>
        <translation>缩放 %1</translation>
    </message>
    <message>
        <source>clip %1</source>
        <translation>截断 %1</translation>
    </message>
    <message>
        <source>bias %1</source>
        <translation>偏置 %1</translation>
    </message>
    <message>
        <source>zero points</source>
        <translation>零点</translation>
    </message>
    <message>
        <source>No site of this model has such a name.</source>
        <translation>此模型没有这样名称的位点。</translation>
    </message>
    <message>
        <source>Later rules decide everything that this rule says.</source>
        <translation>此规则的全部内容由后面的规则决定。</translation>
    </message>
    <message numerus="yes">
        <source>The rule matches %n site(s); of rules that match the same site, the last one decides.</source>
        <translation>
            <numerusform>此规则匹配 %n 个位点；匹配同一位点的规则中，以最后一条为准。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, all overridden</source>
        <translation>%1，全部被覆盖</translation>
    </message>
    <message>
        <source>decided here</source>
        <translation>由此决定</translation>
    </message>
    <message>
        <source>overridden by rule %1</source>
        <translation>被规则 %1 覆盖</translation>
    </message>
    <message>
        <source>Sites that match</source>
        <translation>匹配的位点</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
</context>
<context>
    <name>qs::RunList</name>
    <message>
        <source>%1 (cancelled)</source>
        <translation>%1（已取消）</translation>
    </message>
    <message>
        <source>%1 (running)</source>
        <translation>%1（运行中）</translation>
    </message>
    <message>
        <source>%1 (interrupted)</source>
        <translation>%1（已中断）</translation>
    </message>
    <message>
        <source>Stored runs</source>
        <translation>已存储的运行</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>计算方式</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Tick the runs to compare. Differences are measured from the reference.</source>
        <translation>勾选要比较的运行。差异以参考为基准。</translation>
    </message>
    <message>
        <source>Set as &amp;reference</source>
        <translation>设为参考(&amp;R)</translation>
    </message>
    <message>
        <source>Differences are measured from the selected run</source>
        <translation>差异以所选运行为基准</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>A results file of lm-evaluation-harness. It can also be dropped on the window.</source>
        <translation>lm-evaluation-harness 的结果文件。也可以拖放到窗口上。</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>As lm-evaluation-harness lays its results out, with samples</source>
        <translation>按 lm-evaluation-harness 的结果布局，含样本</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>From the run store; the message that follows brings them back</source>
        <translation>从运行存储中删除；可通过随后出现的消息恢复</translation>
    </message>
    <message>
        <source>%1 (made otherwise)</source>
        <translation>%1（条件不同）</translation>
    </message>
    <message>
        <source>%1
protocol %2, backend %3, id %4</source>
        <translation>%1
协议 %2，后端 %3，标识 %4</translation>
    </message>
    <message>
        <source>%1 (reference)</source>
        <translation>%1（参考）</translation>
    </message>
</context>
<context>
    <name>qs::RunWords</name>
    <message>
        <source>%1 of the %2 items of %3 that they share were asked with another text.</source>
        <translation>%3 的 %2 个共有题目中有 %1 个使用了不同的文本。</translation>
    </message>
    <message>
        <source>They are of different models: %1 and %2.</source>
        <translation>模型不同：%1 和 %2。</translation>
    </message>
    <message>
        <source>The models have the same name but not the same content (%1 and %2).</source>
        <translation>模型同名但内容不同（%1 和 %2）。</translation>
    </message>
    <message>
        <source>Their protocols differ: %1 and %2.</source>
        <translation>协议不同：%1 和 %2。</translation>
    </message>
    <message>
        <source>Their context lengths differ: %1 and %2 tokens.</source>
        <translation>上下文长度不同：%1 和 %2 个 token。</translation>
    </message>
    <message>
        <source>They saw different numbers of worked examples: %1 and %2.</source>
        <translation>示例数量不同：%1 和 %2。</translation>
    </message>
    <message>
        <source>They were made by different versions of the program: %1 and %2.</source>
        <translation>程序版本不同：%1 和 %2。</translation>
    </message>
    <message>
        <source>They were computed with different instruction sets: %1 and %2.</source>
        <translation>计算所用的指令集不同：%1 和 %2。</translation>
    </message>
    <message>
        <source>They were calibrated on different texts (%1 and %2).</source>
        <translation>校准文本不同（%1 和 %2）。</translation>
    </message>
    <message>
        <source>One recipe, but worked out to different numbers (%1 and %2).</source>
        <translation>同一配方，但计算出的数值不同（%1 和 %2）。</translation>
    </message>
    <message>
        <source>Made by version %1 of the program; this is %2.</source>
        <translation>由程序版本 %1 生成；当前为 %2。</translation>
    </message>
    <message>
        <source>Computed with the instruction set %1; now it would be %2.</source>
        <translation>使用指令集 %1 计算；现在将使用 %2。</translation>
    </message>
    <message>
        <source>Made with another model of the same name than the open one (%1, now %2).</source>
        <translation>由与打开的模型同名的另一模型生成（%1，现为 %2）。</translation>
    </message>
    <message>
        <source>The recipe was worked out to other numbers than now (%1, now %2).</source>
        <translation>该配方当时计算出的数值与现在不同（%1，现为 %2）。</translation>
    </message>
    <message>
        <source>An unfinished run of these configurations is in the run store, but this evaluation begins anew.</source>
        <translation>运行存储中有这些配置的未完成运行，但本次评估从头开始。</translation>
    </message>
</context>
<context>
    <name>qs::SampleBrowser</name>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>chosen by both</source>
        <translation>双方所选</translation>
    </message>
    <message>
        <source>chosen by %1</source>
        <translation>%1 所选</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>log-likelihood %1 | %2</source>
        <translation>对数似然 %1 | %2</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Token by token needs the model: open %1. What is stored is shown.</source>
        <translation>逐 token 查看需要模型：请打开 %1。现显示已存储的内容。</translation>
    </message>
    <message>
        <source>%1 was imported: its items can be compared, but not computed again.</source>
        <translation>%1 是导入的：其题目可以比较，但不能重新计算。</translation>
    </message>
    <message>
        <source>%1 was made with another model: open %2 to see its tokens. What is stored is shown.</source>
        <translation>%1 由另一模型生成：请打开 %2 查看其 token。现显示已存储的内容。</translation>
    </message>
    <message>
        <source>The text of this item is not stored with the run; its sums are shown.</source>
        <translation>此题目的文本未随运行存储；现显示其总和。</translation>
    </message>
    <message>
        <source>The two runs cut this text into different tokens, so they cannot stand side by side.</source>
        <translation>两次运行将此文本切分为不同的 token，无法并排显示。</translation>
    </message>
    <message>
        <source>Tokens %1 to %2</source>
        <translation>Token %1 至 %2</translation>
    </message>
    <message>
        <source>%1 was worked out to other numbers when the run was made (another calibration text or version of the program): its tokens cannot be computed again.</source>
        <translation>%1 在运行时计算出的数值不同（校准文本或程序版本不同）：无法重新计算其 token。</translation>
    </message>
</context>
<context>
    <name>qs::SampleModel</name>
    <message>
        <source>The right choice</source>
        <translation>正确选项</translation>
    </message>
    <message>
        <source>✓ right or ✗ wrong, and what was chosen; the log-likelihood of a text</source>
        <translation>✓ 对或 ✗ 错，以及所选项；文本的对数似然</translation>
    </message>
    <message>
        <source>Probability of the right choice among the choices, second run minus first</source>
        <translation>正确选项在各选项中的概率，第二个运行减去第一个</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>此运行</translation>
    </message>
    <message>
        <source>Δp</source>
        <translation>Δp</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
</context>
<context>
    <name>qs::SampleTokensView</name>
    <message>
        <source>What did each of them find likely?</source>
        <translation>双方各认为什么更可能？</translation>
    </message>
    <message>
        <source>Part of the text</source>
        <translation>文本部分</translation>
    </message>
    <message>
        <source>Part of the text that is shown, and by how much its log-likelihood changes</source>
        <translation>所显示的文本部分及其对数似然的变化</translation>
    </message>
    <message>
        <source>Below each token its log-probability: %1 above, %2 below. Orange: more likely in %2, blue: less likely. Framed darkly: what is scored.</source>
        <translation>每个 token 下方为其对数概率：上为 %1，下为 %2。橙色：在 %2 中更可能，蓝色：更不可能。深色边框：计分部分。</translation>
    </message>
    <message>
        <source>part %1 of %2: %3</source>
        <translation>第 %1 部分，共 %2 部分：%3</translation>
    </message>
    <message>
        <source>Natural logarithm of the probability</source>
        <translation>概率的自然对数</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
</context>
<context>
    <name>qs::SamplesPanel</name>
    <message>
        <source>Task whose items are listed</source>
        <translation>列出题目的任务</translation>
    </message>
    <message>
        <source>Run that is shown beside the reference</source>
        <translation>与参考并列显示的运行</translation>
    </message>
    <message>
        <source>Which items are listed</source>
        <translation>列出哪些题目</translation>
    </message>
    <message>
        <source>all items</source>
        <translation>所有题目</translation>
    </message>
    <message>
        <source>flips</source>
        <translation>有翻转</translation>
    </message>
    <message>
        <source>right → wrong</source>
        <translation>对 → 错</translation>
    </message>
    <message>
        <source>wrong → right</source>
        <translation>错 → 对</translation>
    </message>
    <message>
        <source>wrong in this run</source>
        <translation>此运行答错</translation>
    </message>
    <message>
        <source>Search in the text</source>
        <translation>在文本中搜索</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>上一题</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>下一题</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>all tasks</source>
        <translation>所有任务</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>No item passes the filter.</source>
        <translation>没有题目通过筛选。</translation>
    </message>
    <message>
        <source>Tick runs in the list to browse their items.</source>
        <translation>在列表中勾选运行以浏览其题目。</translation>
    </message>
</context>
<context>
    <name>qs::SamplingControls</name>
    <message>
        <source>How many tokens each configuration may add</source>
        <translation>每个配置可以添加多少个 token</translation>
    </message>
    <message>
        <source>&amp;Tokens</source>
        <translation>Token 数(&amp;T)</translation>
    </message>
    <message>
        <source>Greedy takes the most likely token every time. Drawn takes a random one by its probability; all configurations are given the same luck, so that they part where the model changed.</source>
        <translation>贪心每次取最可能的 token。抽样按概率随机取一个；所有配置使用相同的随机数，因此只在模型有变化处分叉。</translation>
    </message>
    <message>
        <source>greedy</source>
        <translation>贪心</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>抽样</translation>
    </message>
    <message>
        <source>Next to&amp;ken</source>
        <translation>下一个 token(&amp;K)</translation>
    </message>
    <message>
        <source>Probabilities are sharpened below 1 and flattened above 1 before drawing</source>
        <translation>抽样前，小于 1 使概率更尖锐，大于 1 使其更平坦</translation>
    </message>
    <message>
        <source>Te&amp;mperature</source>
        <translation>温度(&amp;M)</translation>
    </message>
    <message>
        <source>Draw from this many of the most likely tokens</source>
        <translation>从最可能的这么多个 token 中抽取</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Draw from the fewest tokens that together hold this share of the probability</source>
        <translation>从合计达到此概率比例的最少 token 中抽取</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>The same seed draws the same text again</source>
        <translation>相同的种子会再次抽出相同的文本</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>种子(&amp;D)</translation>
    </message>
</context>
<context>
    <name>qs::ScalingControls</name>
    <message>
        <source>zero point</source>
        <translation>零点</translation>
    </message>
    <message>
        <source>Scale type</source>
        <translation>缩放类型</translation>
    </message>
    <message>
        <source>real scales</source>
        <translation>实数缩放</translation>
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
        <translation>缩放可以取哪些数：任意数；2 的幂 (E8M0)，如 MXFP4、MXFP6 和 MXFP8；或 8 位浮点乘以整个张量的一个缩放，如 NVFP4</translation>
    </message>
    <message>
        <source>Rounding of the scales</source>
        <translation>缩放的舍入</translation>
    </message>
    <message>
        <source>Which power of two a block gets: floor is the OCP specification&apos;s rule and may clip the largest values; rceil never clips</source>
        <translation>块取哪个 2 的幂：floor 是 OCP 规范的规则，可能截断最大的值；rceil 从不截断</translation>
    </message>
    <message>
        <source>Asymmetric: the grid reaches from the smallest to the largest value</source>
        <translation>非对称：网格从最小值延伸到最大值</translation>
    </message>
</context>
<context>
    <name>qs::ScatterView</name>
    <message>
        <source>Arrow keys go to the next site in their direction.</source>
        <translation>按方向键转到该方向的下一个位点。</translation>
    </message>
    <message>
        <source>No sites to show</source>
        <translation>没有可显示的位点</translation>
    </message>
    <message>
        <source>ratio %1</source>
        <translation>比值 %1</translation>
    </message>
</context>
<context>
    <name>qs::ScoreChart</name>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95 % 下限</translation>
    </message>
    <message>
        <source>95 % to</source>
        <translation>95 % 上限</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>随机水平</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Metric that the picture shows</source>
        <translation>图中显示的指标</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>随机水平</translation>
    </message>
</context>
<context>
    <name>qs::SelectionText</name>
    <message numerus="yes">
        <source>%1 in every block (%n sites)</source>
        <translation>
            <numerusform>每个块中的 %1（%n 个位点）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>block %1 (%n sites)</source>
        <translation>
            <numerusform>块 %1（%n 个位点）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all blocks (%n sites)</source>
        <translation>
            <numerusform>所有块（%n 个位点）</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected: %1. The values shown are those of %2.</source>
        <translation>已选择：%1。显示的是 %2 的值。</translation>
    </message>
</context>
<context>
    <name>qs::SensitivityPanel</name>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>KL alone</source>
        <translation>KL（单独）</translation>
    </message>
    <message>
        <source>Divergence from full precision, in nats per token, when only this part is quantized</source>
        <translation>仅量化此部分时相对全精度的散度，单位 nat/token</translation>
    </message>
    <message>
        <source>KL without</source>
        <translation>KL（除外）</translation>
    </message>
    <message>
        <source>Divergence when everything but this part is quantized</source>
        <translation>量化此部分以外的所有部分时的散度</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>How much smaller the whole recipe&apos;s divergence gets when this part stays in full precision</source>
        <translation>此部分保持全精度时，整个配方的散度减小多少</translation>
    </message>
    <message>
        <source>Same top token (%)</source>
        <translation>首选 token 相同 (%)</translation>
    </message>
    <message>
        <source>Share of the positions where the most likely token stays the same, when only this part is quantized</source>
        <translation>仅量化此部分时，最可能的 token 保持不变的位置所占比例</translation>
    </message>
    <message>
        <source>Which parts of the model suffer from the recipe?</source>
        <translation>模型的哪些部分受配方影响？</translation>
    </message>
    <message>
        <source>Sensitivity, the most damaging part first</source>
        <translation>敏感度，损害最大的部分在前</translation>
    </message>
    <message>
        <source>Run the analysis: every part is quantized alone, and everything but each part. The divergence from full precision on a text says what it costs.</source>
        <translation>运行分析：逐个单独量化各部分，再逐个量化该部分以外的所有部分。文本上相对全精度的散度即为其代价。</translation>
    </message>
    <message>
        <source>&amp;Leave selected in full precision</source>
        <translation>让所选部分保持全精度(&amp;L)</translation>
    </message>
    <message>
        <source>Changes the recipe, as one step that can be undone; then run again to see what it brought</source>
        <translation>更改配方，一步即可撤销；然后再次运行，查看效果</translation>
    </message>
    <message>
        <source>Show on the &amp;map</source>
        <translation>在图上显示(&amp;M)</translation>
    </message>
    <message>
        <source>The overview, coloured by sensitivity</source>
        <translation>按敏感度着色的概览</translation>
    </message>
    <message>
        <source>single sites</source>
        <translation>单个位点</translation>
    </message>
    <message>
        <source>sites with one input</source>
        <translation>共用输入的位点</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>块</translation>
    </message>
    <message>
        <source>What is switched between full precision and quantized as one: q, k and v share one input, and so do gate and up</source>
        <translation>作为整体在全精度与量化之间切换的单位：q、k 和 v 共用一个输入，gate 和 up 亦然</translation>
    </message>
    <message>
        <source>&amp;Parts</source>
        <translation>部分(&amp;P)</translation>
    </message>
    <message>
        <source>Tokens of the text that divergences are measured on: the text in the model panel, or the built-in one. More are slower and steadier.</source>
        <translation>用于测量散度的文本的 token 数：模型面板中的文本，或内置文本。越多越慢，也越稳定。</translation>
    </message>
    <message>
        <source>&amp;Tokens</source>
        <translation>Token 数(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <translation>分析(&amp;A)</translation>
    </message>
    <message>
        <source>Takes its turn with evaluations. What was measured is kept: running again goes on.</source>
        <translation>与评估依次排队运行。已测量的会保留：再次运行即继续。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What was measured is kept</source>
        <translation>已测量的会保留</translation>
    </message>
    <message>
        <source>Progress of the analysis</source>
        <translation>分析的进度</translation>
    </message>
    <message>
        <source>Recipe: %1</source>
        <translation>配方：%1</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>正在排队</translation>
    </message>
    <message>
        <source>%1: with everything quantized KL %2, the same top token at %3 of the positions</source>
        <translation>%1：全部量化时 KL %2，首选 token 相同的位置占 %3</translation>
    </message>
</context>
<context>
    <name>qs::Session</name>
    <message>
        <source>load %1</source>
        <translation>加载 %1</translation>
    </message>
    <message>
        <source>method %1</source>
        <translation>方法 %1</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>更改 %1</translation>
    </message>
</context>
<context>
    <name>qs::SiteMapView</name>
    <message>
        <source>block</source>
        <translation>块</translation>
    </message>
    <message>
        <source>No sites to show</source>
        <translation>没有可显示的位点</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Arrow keys choose a site. R selects its role in every block, B its block, A all, S the site alone.</source>
        <translation>按方向键选择位点。R 选择每个块中的同一角色，B 选择所在块，A 全选，S 仅选该位点。</translation>
    </message>
    <message>
        <source>Select %1 in every block</source>
        <translation>选择每个块中的 %1</translation>
    </message>
    <message>
        <source>Select block %1</source>
        <translation>选择块 %1</translation>
    </message>
</context>
<context>
    <name>qs::SiteTreeModel</name>
    <message>
        <source>mixed</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>The lowest SQNR of the sites in this block</source>
        <translation>此块各位点中最低的 SQNR</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) need a look</source>
        <translation>
            <numerusform>%n 个位点需要查看</numerusform>
        </translation>
    </message>
    <message>
        <source>Number formats: weights · activations</source>
        <translation>数值格式：权重 · 激活</translation>
    </message>
    <message>
        <source>Signal to quantization noise ratio of the worse operand, in decibels</source>
        <translation>较差操作数的信号与量化噪声之比，单位分贝</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>位点</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
</context>
<context>
    <name>qs::SliceBox</name>
    <message>
        <source>Part of the tensor</source>
        <translation>张量的部分</translation>
    </message>
    <message>
        <source>All values, or one channel or row alone with the grid that it gets</source>
        <translation>所有值，或单独一个通道或行及其所得网格</translation>
    </message>
    <message>
        <source>All values</source>
        <translation>所有值</translation>
    </message>
    <message>
        <source>One channel</source>
        <translation>一个通道</translation>
    </message>
    <message>
        <source>One token</source>
        <translation>一个 token</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>哪一个</translation>
    </message>
    <message>
        <source>Number of the channel or row, from 0</source>
        <translation>通道或行的编号，从 0 开始</translation>
    </message>
    <message>
        <source>One output channel</source>
        <translation>一个输出通道</translation>
    </message>
</context>
<context>
    <name>qs::TableCopy</name>
    <message>
        <source>&amp;Copy the selected rows</source>
        <translation>复制选中的行(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the &amp;table as CSV</source>
        <translation>将表格复制为 CSV(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save the table as CSV…</source>
        <translation>将表格保存为 CSV(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>保存表格</translation>
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
        <translation>复制或保存</translation>
    </message>
    <message>
        <source>Copy or save the table as CSV, Markdown or LaTeX</source>
        <translation>将表格复制或保存为 CSV、Markdown 或 LaTeX</translation>
    </message>
    <message>
        <source>Copy or save the table</source>
        <translation>复制或保存表格</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>保存为 CSV…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation>保存为 Markdown…</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Copy as LaTeX</source>
        <translation>复制为 LaTeX</translation>
    </message>
    <message>
        <source>Save as LaTeX…</source>
        <translation>保存为 LaTeX…</translation>
    </message>
    <message>
        <source>LaTeX (*.tex)</source>
        <translation>LaTeX (*.tex)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>保存表格</translation>
    </message>
</context>
<context>
    <name>qs::Tables</name>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Largest |x|</source>
        <translation>最大 |x|</translation>
    </message>
    <message>
        <source>The largest magnitude in the channel</source>
        <translation>通道中的最大幅值</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>最小值</translation>
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
        <translation>中位数</translation>
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
        <translation>最大值</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Std. deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Kurtosis</source>
        <translation>峰度</translation>
    </message>
    <message>
        <source>Fourth moment over squared variance; a Gaussian has 3</source>
        <translation>四阶矩除以方差的平方；高斯分布为 3</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>位点</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>占比 (%)</translation>
    </message>
    <message>
        <source>The first that the cell covers</source>
        <translation>该单元覆盖的第一个</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Output channel</source>
        <translation>输出通道</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Bits (s e m)</source>
        <translation>位 (s e m)</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>位数</translation>
    </message>
    <message>
        <source>Sign, exponent, mantissa; two&apos;s complement for integers</source>
        <translation>符号、指数、尾数；整数为二进制补码</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用数</translation>
    </message>
    <message>
        <source>Values of the tensor that take this code</source>
        <translation>张量中取此编码的值</translation>
    </message>
    <message>
        <source>Largest value</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>The value of largest magnitude</source>
        <translation>幅值最大的值</translation>
    </message>
    <message>
        <source>× the usual</source>
        <translation>× 通常值</translation>
    </message>
    <message>
        <source>Its magnitude over the median of all channels&apos; largest magnitudes</source>
        <translation>其幅值除以所有通道最大幅值的中位数</translation>
    </message>
    <message>
        <source>Its magnitude over the median of all rows&apos; largest magnitudes</source>
        <translation>其幅值除以所有行最大幅值的中位数</translation>
    </message>
    <message>
        <source>Bit</source>
        <translation>位</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Value when flipped</source>
        <translation>翻转后的值</translation>
    </message>
    <message>
        <source>Inter-channel variance</source>
        <translation>通道间方差</translation>
    </message>
    <message>
        <source>Intra-channel variance</source>
        <translation>通道内方差</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比值</translation>
    </message>
    <message>
        <source>Inter- over intra-channel variance</source>
        <translation>通道间方差除以通道内方差</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Values that lie in the bin once they are quantized</source>
        <translation>量化后落入该区间的值</translation>
    </message>
    <message>
        <source>Grid value</source>
        <translation>网格值</translation>
    </message>
    <message>
        <source>Values from here on become it</source>
        <translation>从这里起的值变为它</translation>
    </message>
    <message>
        <source>Values (%)</source>
        <translation>值 (%)</translation>
    </message>
    <message>
        <source>Squared error (%)</source>
        <translation>平方误差 (%)</translation>
    </message>
</context>
<context>
    <name>qs::TokenFlowView</name>
    <message>
        <source>Continuations side by side</source>
        <translation>并列的续写</translation>
    </message>
    <message>
        <source>parts at token %1</source>
        <translation>在 token %1 处分叉</translation>
    </message>
    <message>
        <source>the same so far</source>
        <translation>目前相同</translation>
    </message>
    <message>
        <source>the same text</source>
        <translation>文本相同</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>two facts side by side</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>perplexity under full precision %1</source>
        <translation>全精度下的困惑度 %1</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>the context of %1 tokens is full</source>
        <translation>%1 个 token 的上下文已满</translation>
    </message>
    <message>
        <source>Token %1 of %2: %3</source>
        <translation>Token %1 / %2：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 (would prefer %3, %4)</source>
        <translation>%1：%2（更倾向于 %3，%4）</translation>
    </message>
</context>
<context>
    <name>qs::TokenView</name>
    <message>
        <source>Tokens with their log-probabilities</source>
        <translation>Token 及其对数概率</translation>
    </message>
    <message>
        <source>%1: log-probability %2, probability %3</source>
        <translation>%1：对数概率 %2，概率 %3</translation>
    </message>
    <message>
        <source>Nothing predicts it.</source>
        <translation>没有对它的预测。</translation>
    </message>
</context>
<context>
    <name>qs::TransformPictures</name>
    <message>
        <source>How different are the channels before the transform?</source>
        <translation>变换前各通道差异有多大？</translation>
    </message>
    <message>
        <source>Which values are large before the transform?</source>
        <translation>变换前哪些值大？</translation>
    </message>
    <message>
        <source>How different are the channels after it?</source>
        <translation>变换后各通道差异有多大？</translation>
    </message>
    <message>
        <source>Which values are large after it?</source>
        <translation>变换后哪些值大？</translation>
    </message>
    <message>
        <source>Work out</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Runs the recipe&apos;s method for this site and those that share its input</source>
        <translation>对此位点及共用其输入的位点运行配方的方法</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stops working the method out</source>
        <translation>停止计算该方法</translation>
    </message>
    <message>
        <source>Heat maps</source>
        <translation>热图</translation>
    </message>
    <message>
        <source>Heat maps instead of magnitude bands</source>
        <translation>用热图代替幅值带</translation>
    </message>
    <message>
        <source>The recipe leaves this operand in full precision, or there is nothing to show.</source>
        <translation>配方让此操作数保持全精度，或没有可显示的内容。</translation>
    </message>
    <message>
        <source>What the method %1 does to this site is not worked out yet: it has to look at a calibration text first.</source>
        <translation>方法 %1 对此位点的作用尚未求得：须先查看校准文本。</translation>
    </message>
    <message>
        <source>Working out %1 for this site…</source>
        <translation>正在为此位点计算 %1…</translation>
    </message>
    <message>
        <source>The method %1 cannot be worked out: %2</source>
        <translation>无法计算方法 %1：%2</translation>
    </message>
    <message>
        <source>The method %1 changes nothing here before rounding.</source>
        <translation>方法 %1 在舍入前不改变这里的任何内容。</translation>
    </message>
    <message>
        <source>Spread of the channels: %1 octaves before, %2 after.</source>
        <translation>通道离散度：变换前 %1 个倍频程，变换后 %2 个。</translation>
    </message>
    <message>
        <source>output channel</source>
        <translation>输出通道</translation>
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
        <translation>%1，变换后</translation>
    </message>
    <message>
        <source>Every channel is scaled; the weights take the inverse (smoothing, migration).</source>
        <translation>每个通道都被缩放；权重取其倒数（平滑、迁移）。</translation>
    </message>
    <message>
        <source>Channels are split, dropped and reordered: %1 become %2.</source>
        <translation>通道被拆分、舍弃和重排：%1 变为 %2。</translation>
    </message>
    <message numerus="yes">
        <source>Blocks of %n channel(s) are rotated by a randomized Hadamard matrix.</source>
        <translation>
            <numerusform>每 %n 个通道为一块，用随机化 Hadamard 矩阵旋转。</numerusform>
        </translation>
    </message>
    <message>
        <source>A constant per channel is added.</source>
        <translation>每个通道加一个常数。</translation>
    </message>
    <message numerus="yes">
        <source>Every channel is shifted up by 0 to %n octave(s): its pre-shifted exponent bias.</source>
        <translation>
            <numerusform>每个通道上移 0 至 %n 个倍频程：即其预移位的指数偏置。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qs::TryPanel</name>
    <message>
        <source>Full precision</source>
        <translation>全精度</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>提示(&amp;P)</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>The text that every configuration continues (Ctrl+Return)</source>
        <translation>由每个配置续写的文本 (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Write the beginning of a text</source>
        <translation>写下文本的开头</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>续写(&amp;C)</translation>
    </message>
    <message>
        <source>Continue the prompt (Ctrl+Return)</source>
        <translation>续写提示 (Ctrl+Return)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Stop after the current token; the text so far stays</source>
        <translation>在当前 token 后停止；已有文本保留</translation>
    </message>
    <message>
        <source>C&amp;opy texts</source>
        <translation>复制文本(&amp;O)</translation>
    </message>
    <message>
        <source>Copy all continuations under their names</source>
        <translation>复制所有续写，并附各自名称</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并列</translation>
    </message>
    <message>
        <source>How recipes are computed</source>
        <translation>配方如何计算</translation>
    </message>
    <message>
        <source>packed codes</source>
        <translation>打包编码</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>Packed: codes are multiplied as integers. Simulated: values on the grid, in f32. Formats whose values are integers give the same bits either way.</source>
        <translation>打包：编码按整数相乘。模拟：网格上的值，以 f32 计算。值为整数的格式，两种方式的结果逐位相同。</translation>
    </message>
    <message>
        <source>The line under a token is as long as the token is probable, and doubtful tokens are shaded. A flag marks where a text parts from the first one; a ring marks tokens where the configurations have different favourites.</source>
        <translation>Token 下方的线长表示其概率，不确定的 token 带底纹。旗标表示文本从此处与第一个分叉；圆环表示各配置首选不同的 token。</translation>
    </message>
    <message>
        <source>Probabilities of the selected token</source>
        <translation>所选 token 的概率</translation>
    </message>
    <message>
        <source>Write a prompt first.</source>
        <translation>请先写提示。</translation>
    </message>
    <message>
        <source>Tick at least one configuration.</source>
        <translation>请至少勾选一个配置。</translation>
    </message>
    <message>
        <source>Press Continue to see the configurations write.</source>
        <translation>按“续写”查看各配置的写作。</translation>
    </message>
    <message>
        <source>Select a token to see its probability under every configuration.</source>
        <translation>选择一个 token，查看其在各配置下的概率。</translation>
    </message>
    <message>
        <source>Token %1 of %2: %3, after the same text for all</source>
        <translation>Token %1 / %2：%3，各配置的前文相同</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Who reads the text before the token</source>
        <translation>读取该 token 之前文本的配置</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Of this token, by the configuration&apos;s own softmax (temperature 1)</source>
        <translation>此 token 的概率，由配置自身的 softmax 给出（温度 1）</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>1: its favourite</source>
        <translation>1：其首选</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a token and its probability</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Favourite %1</source>
        <translation>首选 %1</translation>
    </message>
    <message>
        <source>What the configuration would rather write here, and its probability</source>
        <translation>该配置更愿意在此写的内容及其概率</translation>
    </message>
</context>
<context>
    <name>qs::VariancePicture</name>
    <message>
        <source>intra-channel variance</source>
        <translation>通道内方差</translation>
    </message>
    <message>
        <source>inter-channel variance</source>
        <translation>通道间方差</translation>
    </message>
    <message>
        <source>Open a model to see all its sites at once.</source>
        <translation>打开模型，一览其所有位点。</translation>
    </message>
    <message>
        <source>In which weights do the channels differ most?</source>
        <translation>哪些权重的通道差异最大？</translation>
    </message>
    <message>
        <source>In which activations do the channels differ most?</source>
        <translation>哪些激活的通道差异最大？</translation>
    </message>
    <message>
        <source>Towards the upper left, the channels differ from each other more than the values within a channel do: there a bias per channel helps most. On the dotted line both are equal. Click a mark to select its site. Marks of q, k and v lie on each other where they share an input, and so do gate and up.</source>
        <translation>越靠左上，通道之间的差异越大于通道内值的差异：那里逐通道的偏置最有帮助。虚线上两者相等。点击标记可选择其位点。q、k 和 v 共用输入时，其标记重叠，gate 和 up 亦然。</translation>
    </message>
</context>
<context>
    <name>qs::WelcomePage</name>
    <message>
        <source>Close the welcome (Esc)</source>
        <translation>关闭欢迎页 (Esc)</translation>
    </message>
    <message>
        <source>Close the welcome</source>
        <translation>关闭欢迎页</translation>
    </message>
    <message>
        <source>Welcome to Quantoscope</source>
        <translation>欢迎使用 Quantoscope</translation>
    </message>
    <message>
        <source>Show this page at start</source>
        <translation>启动时显示此页</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ten-minute tutorial</source>
        <translation>十分钟教程</translation>
    </message>
    <message>
        <source>See outlier channels, watch FP4 fail on them, repair it, and prove it</source>
        <translation>观察离群通道，看 FP4 如何因其失效，加以修复并验证</translation>
    </message>
    <message>
        <source>Look at the demo model</source>
        <translation>查看演示模型</translation>
    </message>
    <message>
        <source>A small language model that comes with the program</source>
        <translation>随程序附带的小型语言模型</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>打开模型文件…</translation>
    </message>
    <message>
        <source>GGUF, safetensors or llama2.c</source>
        <translation>GGUF、safetensors 或 llama2.c</translation>
    </message>
    <message>
        <source>Open a Hugging Face folder…</source>
        <translation>打开 Hugging Face 文件夹…</translation>
    </message>
    <message>
        <source>With config.json and safetensors files</source>
        <translation>含 config.json 和 safetensors 文件</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>用户指南</translation>
    </message>
    <message>
        <source>What each page shows, and what each number means</source>
        <translation>各页面显示什么，各数值是什么意思</translation>
    </message>
    <message>
        <source>Recent models</source>
        <translation>最近的模型</translation>
    </message>
    <message>
        <source>None yet. A file or a folder can also be dropped on the window.</source>
        <translation>尚无。也可以将文件或文件夹拖放到窗口上。</translation>
    </message>
    <message>
        <source>An instrument for low-bit transformers: see what the numbers of a model look like, tune the number format that holds them, and prove what it costs.</source>
        <translation>面向低比特 transformer 的仪器：看清模型数值的样子，调整承载它们的数值格式，并验证其代价。</translation>
    </message>
    <message>
        <source>%1 is already open behind this page.</source>
        <translation>%1 已在此页后面打开。</translation>
    </message>
</context>
</TS>
