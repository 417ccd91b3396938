<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>qs::BandsView</name>
    <message>
        <source>Left and right arrow keys move a channel mark whose numbers are read out.</source>
        <translation>左右の矢印キーで印を動かすと、そのチャネルの数値が読み上げられます。</translation>
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
        <translation>中央値</translation>
    </message>
    <message>
        <source>grid&apos;s end</source>
        <translation>グリッドの端</translation>
    </message>
    <message>
        <source>No channels to show</source>
        <translation>表示するチャネルがありません</translation>
    </message>
    <message>
        <source>magnitude</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>channels, largest first</source>
        <translation>チャネル（大きい順）</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>channel %1
min %2   1 % %3   25 % %4
median %5
75 % %6   99 % %7   max %8</source>
        <translation>チャネル %1
最小 %2   1 % %3   25 % %4
中央値 %5
75 % %6   99 % %7   最大 %8</translation>
    </message>
    <message>
        <source>grid&apos;s end ±%1</source>
        <translation>グリッドの端 ±%1</translation>
    </message>
</context>
<context>
    <name>qs::BitPatternView</name>
    <message>
        <source>Left and right arrow keys go from bit to bit, Space flips the marked one.</source>
        <translation>左右の矢印キーでビットを移動し、スペースキーで選択中のビットを反転します。</translation>
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
        <translation>仮数 %1</translation>
    </message>
    <message>
        <source>counts %1</source>
        <translation>桁の値 %1</translation>
    </message>
    <message>
        <source>index %1</source>
        <translation>インデックス %1</translation>
    </message>
    <message>
        <source>%1 steps of %2 = %3</source>
        <translation>%1 ステップ × %2 = %3</translation>
    </message>
    <message>
        <source>entry %1 of the table, times the scale = %2</source>
        <translation>表の項目 %1 × スケール = %2</translation>
    </message>
    <message>
        <source>This pattern encodes no number: it is kept for infinity or NaN.</source>
        <translation>このパターンは数を表しません。無限大または NaN 用に予約されています。</translation>
    </message>
    <message>
        <source>Two&apos;s complement: the bits count steps, the highest one downwards.</source>
        <translation>2 の補数: ビットはステップ数を表し、最上位ビットは負に数えます。</translation>
    </message>
    <message>
        <source>The bits are the number of a table entry: flipping one may jump anywhere.</source>
        <translation>ビットは表の項目番号です。1 ビットの反転で値がどこへでも飛ぶことがあります。</translation>
    </message>
    <message>
        <source>All exponent and mantissa bits are 0: this is zero, with a sign that means nothing.</source>
        <translation>指数と仮数のビットがすべて 0 です。値はゼロで、符号に意味はありません。</translation>
    </message>
    <message>
        <source>All exponent bits are 0: a subnormal number. There is no leading one, so the steps stay as fine as in the octave above.</source>
        <translation>指数のビットがすべて 0 の非正規化数です。先頭の 1 がないため、ステップは 1 つ上のオクターブと同じ細かさのままです。</translation>
    </message>
    <message>
        <source>The exponent chooses the octave, the mantissa the step inside it. The bias moves all octaves together.</source>
        <translation>指数がオクターブを選び、仮数がその中のステップを選びます。バイアスはすべてのオクターブをまとめて動かします。</translation>
    </message>
    <message>
        <source>Full precision: choose a format</source>
        <translation>フル精度: 形式を選択してください</translation>
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
        <translation>仮数</translation>
    </message>
    <message>
        <source>two&apos;s complement</source>
        <translation>2 の補数</translation>
    </message>
    <message>
        <source>index</source>
        <translation>インデックス</translation>
    </message>
    <message>
        <source>%1
flipped: %2 becomes %3</source>
        <translation>%1
反転すると %2 は %3 になります</translation>
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
        <translation>丸め</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>スケール</translation>
    </message>
    <message>
        <source>What numbers the scale of a block may be</source>
        <translation>ブロックのスケールに使える数</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>任意の数</translation>
    </message>
    <message>
        <source>power of two (E8M0)</source>
        <translation>2 のべき乗（E8M0）</translation>
    </message>
    <message>
        <source>8-bit float (E4M3)</source>
        <translation>8 ビット浮動小数点（E4M3）</translation>
    </message>
    <message>
        <source>Rounding of the scale</source>
        <translation>スケールの丸め</translation>
    </message>
    <message>
        <source>Which power of two a block gets: floor may clip the largest values, rceil never does</source>
        <translation>ブロックに割り当てる 2 のべき乗: floor は最大値付近をクリッピングすることがあり、rceil は決してしません</translation>
    </message>
    <message>
        <source>Values per block</source>
        <translation>ブロックあたりの値の数</translation>
    </message>
    <message>
        <source>How many neighbouring values share a scale</source>
        <translation>1 つのスケールを共有する隣接値の数</translation>
    </message>
    <message>
        <source>whole tensor</source>
        <translation>テンソル全体</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>A block of largest magnitude %1 gets a grid that ends at %2: the scale is rounded to three mantissa bits, at most 6 % off.</source>
        <translation>最大の大きさが %1 のブロックのグリッドは %2 で終わります。スケールは仮数 3 ビットに丸められ、ずれは最大 6 % です。</translation>
    </message>
    <message>
        <source>A block of largest magnitude %1 gets a grid that ends at %2 by floor, %3 by ceil, %4 by even and %5 by rceil. An end below the magnitude clips it; one far above wastes codes.</source>
        <translation>最大の大きさが %1 のブロックのグリッドの端は、floor で %2、ceil で %3、even で %4、rceil で %5 です。端が最大の大きさより小さいとクリッピングされ、大きすぎると符号が無駄になります。</translation>
    </message>
</context>
<context>
    <name>qs::BudgetPanel</name>
    <message>
        <source>Name at least one format.</source>
        <translation>形式を 1 つ以上指定してください。</translation>
    </message>
    <message>
        <source>Which parts deserve more bits?</source>
        <translation>ビットを増やすべき部分はどれか</translation>
    </message>
    <message>
        <source>&amp;Bits per weight</source>
        <translation>重みあたりのビット数(&amp;B)</translation>
    </message>
    <message>
        <source>On average over all quantized weights, at most; scales of groups count</source>
        <translation>量子化する全重みの平均の上限。グループのスケールも含みます</translation>
    </message>
    <message>
        <source>&amp;Formats</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>Candidates for the weights, separated by commas; none leaves a part in full precision. Activations change with them where the recipe gives both the same format.</source>
        <translation>重みの候補をコンマ区切りで指定します。none はその部分をフル精度のままにします。レシピが両者に同じ形式を指定している箇所では、アクティベーションも一緒に変わります。</translation>
    </message>
    <message>
        <source>&amp;Points</source>
        <translation>点(&amp;P)</translation>
    </message>
    <message>
        <source>Of the curve that are measured</source>
        <translation>曲線のうち実測する点の数</translation>
    </message>
    <message>
        <source>&amp;Tokens</source>
        <translation>トークン(&amp;T)</translation>
    </message>
    <message>
        <source>Tokens of the text that divergences are measured on: the text in the model panel, or the built-in one</source>
        <translation>ダイバージェンスを測るテキストのトークン数: モデルパネルのテキスト、または内蔵テキスト</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>探索(&amp;S)</translation>
    </message>
    <message>
        <source>Takes its turn with evaluations. What was measured is kept: searching again goes on.</source>
        <translation>評価と順番に実行します。測定済みの値は保存され、再び探索すると続きから進みます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>What was measured is kept</source>
        <translation>測定済みの値は保存されます</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>探索の進み具合</translation>
    </message>
    <message>
        <source>What does each bit buy?</source>
        <translation>各ビットで何が得られるか</translation>
    </message>
    <message>
        <source>Search: every part is measured under every candidate format, then the most useful bits are spent first.
The result is an ordinary recipe.</source>
        <translation>探索: すべての部分をすべての候補形式で測り、最も役立つビットから順に割り当てます。
結果は通常のレシピになります。</translation>
    </message>
    <message>
        <source>Points of the curve</source>
        <translation>曲線の点</translation>
    </message>
    <message>
        <source>Format of each part</source>
        <translation>各部分の形式</translation>
    </message>
    <message>
        <source>&amp;Use as the recipe</source>
        <translation>レシピとして使用(&amp;U)</translation>
    </message>
    <message>
        <source>The chosen point becomes the current recipe, as one step that can be undone</source>
        <translation>選択した点を現在のレシピにします。1 回の操作で元に戻せます</translation>
    </message>
    <message>
        <source>Recipe: %1</source>
        <translation>レシピ: %1</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>ビット数</translation>
    </message>
    <message>
        <source>Average bits per weight</source>
        <translation>重みあたりの平均ビット数</translation>
    </message>
    <message>
        <source>KL</source>
        <translation>KL</translation>
    </message>
    <message>
        <source>Divergence from full precision, measured, in nats per token</source>
        <translation>フル精度からのダイバージェンスの実測値（トークンあたり、ナット）</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>Sum of the divergences of the parts, each quantized alone: what the search goes by</source>
        <translation>各部分を単独で量子化したときのダイバージェンスの和。探索はこれに従います</translation>
    </message>
    <message>
        <source>Best within the budget: %1 bits, KL %2</source>
        <translation>予算内で最良: %1 ビット、KL %2</translation>
    </message>
    <message>
        <source>Chosen: %1 bits, KL %2</source>
        <translation>選択中: %1 ビット、KL %2</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
</context>
<context>
    <name>qs::ChannelPictures</name>
    <message>
        <source>Choose a site in the model tree to see its channels.</source>
        <translation>モデルツリーでサイトを選択すると、そのチャネルが表示されます。</translation>
    </message>
    <message>
        <source>How different are the channels?</source>
        <translation>チャネルはどれほど異なるか</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Channels by their largest magnitude instead of in order</source>
        <translation>チャネルを番号順ではなく最大の大きさの順に並べます</translation>
    </message>
    <message>
        <source>Log magnitude</source>
        <translation>対数の大きさ</translation>
    </message>
    <message>
        <source>Magnitudes on a logarithmic axis instead of signed values</source>
        <translation>符号付きの値の代わりに、大きさを対数軸で示します</translation>
    </message>
    <message>
        <source>Colour scale</source>
        <translation>カラースケール</translation>
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
        <translation>符号付き x</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>テンソル</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Tokens of an activation, output channels of a weight</source>
        <translation>アクティベーションではトークン、重みでは出力チャネル</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Channels against each other</source>
        <translation>チャネル間の比較</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>広がり</translation>
    </message>
    <message>
        <source>octaves</source>
        <translation>オクターブ</translation>
    </message>
    <message>
        <source>From the 1st to the 99th percentile of log2 of the channels&apos; largest magnitudes</source>
        <translation>チャネルの最大の大きさの log2 の 1 から 99 パーセンタイルまで</translation>
    </message>
    <message>
        <source>Inter-channel variance</source>
        <translation>チャネル間分散</translation>
    </message>
    <message>
        <source>Variance of the channels&apos; means (LLM-FP4)</source>
        <translation>チャネルの平均値の分散（LLM-FP4）</translation>
    </message>
    <message>
        <source>Intra-channel variance</source>
        <translation>チャネル内分散</translation>
    </message>
    <message>
        <source>Mean of the variances within the channels (LLM-FP4)</source>
        <translation>チャネル内の分散の平均（LLM-FP4）</translation>
    </message>
    <message>
        <source>Variance of maxima</source>
        <translation>最大値の分散</translation>
    </message>
    <message>
        <source>Variance of the channels&apos; largest magnitudes</source>
        <translation>チャネルの最大の大きさの分散</translation>
    </message>
    <message>
        <source>One grid for all channels wastes about one exponent step per octave of spread on the small ones. A bias per channel (pre-shift) repairs that, because each channel then gets a grid of its own size.</source>
        <translation>全チャネル共通のグリッドでは、小さいチャネルで広がり 1 オクターブごとに指数約 1 段が無駄になります。チャネルごとのバイアス（プリシフト）なら、各チャネルに合った大きさのグリッドになるため、これを解消できます。</translation>
    </message>
    <message>
        <source>Which weights are large?</source>
        <translation>大きい重みはどれか</translation>
    </message>
    <message>
        <source>Which tokens and channels are large?</source>
        <translation>大きいトークンとチャネルはどれか</translation>
    </message>
    <message>
        <source>output channel</source>
        <translation>出力チャネル</translation>
    </message>
    <message>
        <source>token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>The grids differ from row to row: their ends are on the Distribution page.</source>
        <translation>グリッドは行ごとに異なります。その端は「分布」ページで確認できます。</translation>
    </message>
</context>
<context>
    <name>qs::ChannelsPanel</name>
    <message>
        <source>Choose a site in the model tree to see its channels.</source>
        <translation>モデルツリーでサイトを選択すると、そのチャネルが表示されます。</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Outliers</source>
        <translation>外れ値</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>変換前後</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>全サイト</translation>
    </message>
    <message>
        <source>Magnitude bands and heat map of the selected tensor</source>
        <translation>選択したテンソルの大きさの帯とヒートマップ</translation>
    </message>
    <message>
        <source>The channels and tokens that stick out, as tables</source>
        <translation>突出したチャネルとトークンの表</translation>
    </message>
    <message>
        <source>The tensor beside what the recipe&apos;s transform makes of it</source>
        <translation>テンソルと、レシピの変換を適用した結果を並べて表示</translation>
    </message>
    <message>
        <source>Variance between channels against variance within them, for every site</source>
        <translation>全サイトのチャネル間分散とチャネル内分散</translation>
    </message>
</context>
<context>
    <name>qs::ChartFrame</name>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Show the numbers behind the picture as a table</source>
        <translation>図のもとになる数値を表で表示します</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Save or copy the picture or its numbers</source>
        <translation>図またはその数値を保存・コピーします</translation>
    </message>
    <message>
        <source>Save picture as PNG…</source>
        <translation>図を PNG で保存…</translation>
    </message>
    <message>
        <source>Save picture as SVG…</source>
        <translation>図を SVG で保存…</translation>
    </message>
    <message>
        <source>Save table as CSV…</source>
        <translation>表を CSV で保存…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>図をコピー</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>表をコピー</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Vector picture (*.svg)</source>
        <translation>ベクター画像 (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>Show as table: %1</source>
        <translation>表として表示: %1</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>エクスポート: %1</translation>
    </message>
</context>
<context>
    <name>qs::Closeup</name>
    <message>
        <source>%1, channel %2</source>
        <translation>%1、チャネル %2</translation>
    </message>
    <message>
        <source>%1, output channel %2</source>
        <translation>%1、出力チャネル %2</translation>
    </message>
    <message>
        <source>%1, token %2</source>
        <translation>%1、トークン %2</translation>
    </message>
</context>
<context>
    <name>qs::CommandPalette</name>
    <message>
        <source>Type what you want to do: a page, a site, a recipe, a setting …</source>
        <translation>したいことを入力: ページ、サイト、レシピ、設定など…</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>該当するコマンド</translation>
    </message>
</context>
<context>
    <name>qs::ComparePanel</name>
    <message>
        <source>How do the configurations score?</source>
        <translation>各構成のスコアは？</translation>
    </message>
    <message>
        <source>Side by side (± standard error)</source>
        <translation>並べて比較（± 標準誤差）</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並べて比較</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Divergence</source>
        <translation>ダイバージェンス</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>Tick runs in the list to see them side by side.
Evaluations are stored there as they run.</source>
        <translation>一覧で実行にチェックを入れると、並べて表示されます。
評価は実行しながらここに保存されます。</translation>
    </message>
    <message>
        <source>How far are the predictions from the reference&apos;s?</source>
        <translation>予測は基準からどれほど離れているか</translation>
    </message>
    <message>
        <source>KL: Kullback-Leibler divergence of the next-token distributions, in nats; it is measured while runs are made side by side, so only runs of one evaluation have it. Δp: change of the probability of what is right.</source>
        <translation>KL: 次トークン分布のカルバック・ライブラー・ダイバージェンス（単位はナット）。実行を並行して行う間に測るため、同じ評価の実行にだけあります。Δp: 正解の確率の変化。</translation>
    </message>
</context>
<context>
    <name>qs::ComparisonModel</name>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>↑: higher is better, ↓: lower is better</source>
        <translation>↑: 高いほど良い、↓: 低いほど良い</translation>
    </message>
    <message>
        <source>Value ± standard error</source>
        <translation>値 ± 標準誤差</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Items done, of all</source>
        <translation>完了した項目／全項目</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Items/s</source>
        <translation>項目/秒</translation>
    </message>
    <message>
        <source>Items per second, all configurations side by side</source>
        <translation>1 秒あたりの項目数（全構成の並行実行）</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>Time left for this task, from the tokens per second so far</source>
        <translation>これまでのトークン毎秒から求めた、このタスクの残り時間</translation>
    </message>
</context>
<context>
    <name>qs::CoreText</name>
    <message>
        <source>Every group&apos;s largest magnitude becomes the largest value of its format</source>
        <translation>各グループの最大の大きさを、形式の最大値に合わせます</translation>
    </message>
    <message>
        <source>MinMax, with a small integer added to the exponent bias of every input channel (LLM-FP4, without search)</source>
        <translation>MinMax に加え、入力チャネルごとに指数バイアスへ小さな整数を加算（LLM-FP4、探索なし）</translation>
    </message>
    <message>
        <source>Static steps per input channel, moved into the norm and the weights; strong channels split, weak ones given up (after MergeQuant, whose abstract alone could be read)</source>
        <translation>入力チャネルごとの静的ステップを正規化層と重みに移し、強いチャネルは分割、弱いチャネルは破棄（MergeQuant に準拠、参照できたのは要旨のみ）</translation>
    </message>
    <message>
        <source>Scales that share the range between input channels and weight columns (SmoothQuant)</source>
        <translation>入力チャネルと重みの列で範囲を分け合うスケール（SmoothQuant）</translation>
    </message>
    <message>
        <source>Rotates inputs and weights by a randomized Hadamard matrix (QuaRot)</source>
        <translation>入力と重みをランダム化アダマール行列で回転（QuaRot）</translation>
    </message>
    <message>
        <source>Round to nearest: MinMax under its usual name</source>
        <translation>最近接丸め: MinMax の通称</translation>
    </message>
    <message>
        <source>Weights clipped where the sum of |error|^2.4 is least, activations MinMax</source>
        <translation>|誤差|^2.4 の和が最小になる位置で重みをクリッピング、アクティベーションは MinMax</translation>
    </message>
    <message>
        <source>Activation-aware scales and weight clipping by the error at the output (AWQ)</source>
        <translation>アクティベーションを考慮したスケールと、出力誤差による重みのクリッピング（AWQ）</translation>
    </message>
    <message>
        <source>Rounds channel by channel and lets the later ones make up for the earlier ones&apos; errors (GPTQ)</source>
        <translation>チャネルを順に丸め、先の誤差を後のチャネルで補償（GPTQ）</translation>
    </message>
    <message>
        <source>Formats and clipping by search on every layer&apos;s output (LLM-FP4, the paper&apos;s baseline)</source>
        <translation>各層の出力を基準に形式とクリッピングを探索（LLM-FP4、論文のベースライン）</translation>
    </message>
    <message>
        <source>The same search, with a small integer added to the exponent bias of every input channel (LLM-FP4)</source>
        <translation>同じ探索に加え、入力チャネルごとに指数バイアスへ小さな整数を加算（LLM-FP4）</translation>
    </message>
    <message>
        <source>AWQ scales and clipping, FP4 (E2M1) weights in groups of 128, activations in full precision</source>
        <translation>AWQ のスケールとクリッピング、FP4（E2M1）重みは 128 個のグループ単位、アクティベーションはフル精度</translation>
    </message>
    <message>
        <source>FPQ baseline: searched FP4 formats and clipping, weights per output channel, activations per tensor (LLM-FP4)</source>
        <translation>FPQ ベースライン: FP4 形式とクリッピングを探索、重みは出力チャネル単位、アクティベーションはテンソル単位（LLM-FP4）</translation>
    </message>
    <message>
        <source>FPQ: searched FP4 formats and clipping of the weights, activations in full precision (LLM-FP4)</source>
        <translation>FPQ: 重みの FP4 形式とクリッピングを探索、アクティベーションはフル精度（LLM-FP4）</translation>
    </message>
    <message>
        <source>FPQ: searched FP4 formats and clipping, activations with a pre-shifted exponent bias per channel (LLM-FP4)</source>
        <translation>FPQ: FP4 形式とクリッピングを探索、アクティベーションはチャネルごとにプリシフトした指数バイアス（LLM-FP4）</translation>
    </message>
    <message>
        <source>FPQ: searched FP4 weights, FP8 activations with a pre-shifted exponent bias per channel (LLM-FP4)</source>
        <translation>FPQ: 探索した FP4 重み、FP8 アクティベーションはチャネルごとにプリシフトした指数バイアス（LLM-FP4）</translation>
    </message>
    <message>
        <source>FPQ: searched FP6 weights and activations, the latter with a pre-shifted exponent bias per channel (LLM-FP4)</source>
        <translation>FPQ: 探索した FP6 の重みとアクティベーション、後者はチャネルごとにプリシフトした指数バイアス（LLM-FP4）</translation>
    </message>
    <message>
        <source>FPQ: searched FP8 weights and activations, the latter with a pre-shifted exponent bias per channel (LLM-FP4)</source>
        <translation>FPQ: 探索した FP8 の重みとアクティベーション、後者はチャネルごとにプリシフトした指数バイアス（LLM-FP4）</translation>
    </message>
    <message>
        <source>GPTQ with act-order, FP4 (E2M1) weights per output channel, activations in full precision</source>
        <translation>act-order 付き GPTQ、FP4（E2M1）重みは出力チャネル単位、アクティベーションはフル精度</translation>
    </message>
    <message>
        <source>AWQ with its usual quantizer, INT4 weights with zero points in groups of 128, activations in full precision</source>
        <translation>AWQ と通常の量子化器、ゼロ点付き INT4 重みは 128 個のグループ単位、アクティベーションはフル精度</translation>
    </message>
    <message>
        <source>GPTQ with its usual quantizer, INT4 weights with zero points in groups of 128, activations in full precision</source>
        <translation>GPTQ と通常の量子化器、ゼロ点付き INT4 重みは 128 個のグループ単位、アクティベーションはフル精度</translation>
    </message>
    <message>
        <source>MinMax INT4 weights on the symmetric grid -7..7 (E1M2) per output channel, activations in full precision</source>
        <translation>MinMax INT4 重み、対称グリッド -7..7（E1M2）、出力チャネル単位、アクティベーションはフル精度</translation>
    </message>
    <message>
        <source>MinMax INT4 on the symmetric grid -7..7 (E1M2), weights per output channel, activations per tensor</source>
        <translation>MinMax INT4、対称グリッド -7..7（E1M2）、重みは出力チャネル単位、アクティベーションはテンソル単位</translation>
    </message>
    <message>
        <source>MinMax INT4 on the symmetric grid -7..7 (E1M2) with a one-bit pre-shift per activation channel</source>
        <translation>MinMax INT4、対称グリッド -7..7（E1M2）、アクティベーションはチャネルごとに 1 ビットのプリシフト</translation>
    </message>
    <message>
        <source>Hadamard rotation, INT4 GPTQ weights with a clip search, INT4 activations per token clipped to 0.9, as QuaRot sets them</source>
        <translation>アダマール回転、クリッピング探索付き INT4 GPTQ 重み、INT4 アクティベーションはトークン単位で 0.9 にクリッピング（QuaRot の設定）</translation>
    </message>
    <message>
        <source>INT4 with static steps per input channel, moved into the norms and weights (after MergeQuant, whose abstract alone could be read); o and down rotated as in QuaRot, then per token</source>
        <translation>INT4、入力チャネルごとの静的ステップを正規化層と重みに移動（MergeQuant に準拠、参照できたのは要旨のみ）。o と down は QuaRot と同様に回転し、トークン単位</translation>
    </message>
    <message>
        <source>INT4 with static steps per input channel, moved into the norms and weights (after MergeQuant, whose abstract alone could be read), for all seven linears: nothing is measured at run time</source>
        <translation>INT4、入力チャネルごとの静的ステップを正規化層と重みに移動（MergeQuant に準拠、参照できたのは要旨のみ）。7 つの線形層すべてが対象で、実行時の測定なし</translation>
    </message>
    <message>
        <source>INT4 with static steps per input channel, moved into the norms and weights (after MergeQuant, whose abstract alone could be read), one channel in sixteen split beside the others; o and down per token</source>
        <translation>INT4、入力チャネルごとの静的ステップを正規化層と重みに移動（MergeQuant に準拠、参照できたのは要旨のみ）。16 チャネルに 1 つを他と並べて分割、o と down はトークン単位</translation>
    </message>
    <message>
        <source>INT4 with static steps per input channel, moved into the norms and weights (after MergeQuant, whose abstract alone could be read); o and down per token</source>
        <translation>INT4、入力チャネルごとの静的ステップを正規化層と重みに移動（MergeQuant に準拠、参照できたのは要旨のみ）。o と down はトークン単位</translation>
    </message>
    <message>
        <source>MinMax FP4 (E2M1) weights per output channel, activations in full precision</source>
        <translation>MinMax FP4（E2M1）重みは出力チャネル単位、アクティベーションはフル精度</translation>
    </message>
    <message>
        <source>MinMax FP4 (E2M1), weights per output channel, activations per tensor from calibration</source>
        <translation>MinMax FP4（E2M1）、重みは出力チャネル単位、アクティベーションはテンソル単位でキャリブレーション</translation>
    </message>
    <message>
        <source>MinMax FP4 (E2M1) weights per output channel, FP8 (E4M3) activations per tensor from calibration</source>
        <translation>MinMax FP4（E2M1）重みは出力チャネル単位、FP8（E4M3）アクティベーションはテンソル単位でキャリブレーション</translation>
    </message>
    <message>
        <source>MinMax FP8 (E4M3), weights per output channel, activations per tensor from calibration</source>
        <translation>MinMax FP8（E4M3）、重みは出力チャネル単位、アクティベーションはテンソル単位でキャリブレーション</translation>
    </message>
    <message>
        <source>MXFP4 whose scale is rounded up so that no value saturates, as NVIDIA libraries do</source>
        <translation>値が飽和しないようスケールを切り上げる MXFP4（NVIDIA のライブラリの方式）</translation>
    </message>
    <message>
        <source>OCP MXFP4, blocks of 32 E2M1 values with a power-of-two scale, weights and activations</source>
        <translation>OCP MXFP4、2 のべき乗スケール付き E2M1 値 32 個のブロック、重みとアクティベーション</translation>
    </message>
    <message>
        <source>OCP MXFP6, blocks of 32 E2M3 values with a power-of-two scale, weights and activations</source>
        <translation>OCP MXFP6、2 のべき乗スケール付き E2M3 値 32 個のブロック、重みとアクティベーション</translation>
    </message>
    <message>
        <source>OCP MXFP8, blocks of 32 E4M3 values with a power-of-two scale, weights and activations</source>
        <translation>OCP MXFP8、2 のべき乗スケール付き E4M3 値 32 個のブロック、重みとアクティベーション</translation>
    </message>
    <message>
        <source>NF4 (QLoRA) weights in blocks of 64, activations in full precision</source>
        <translation>NF4（QLoRA）重みは 64 個のブロック単位、アクティベーションはフル精度</translation>
    </message>
    <message>
        <source>NVFP4, blocks of 16 E2M1 values with an E4M3 scale and one scale per tensor, weights and activations</source>
        <translation>NVFP4、E4M3 スケール付き E2M1 値 16 個のブロックとテンソルごとに 1 つのスケール、重みとアクティベーション</translation>
    </message>
    <message>
        <source>MinMax FP4 (E2M1) with LLM-FP4&apos;s pre-shifted exponent bias per activation channel, no search</source>
        <translation>MinMax FP4（E2M1）、アクティベーションは LLM-FP4 のチャネルごとにプリシフトした指数バイアス、探索なし</translation>
    </message>
    <message>
        <source>Hadamard rotation of every input, GPTQ FP4 (E2M1) weights with a clip search, activations per token</source>
        <translation>全入力のアダマール回転、クリッピング探索付き GPTQ FP4（E2M1）重み、アクティベーションはトークン単位</translation>
    </message>
    <message>
        <source>Round to nearest in FP4 (E2M1), weights per output channel, activations per token at run time</source>
        <translation>FP4（E2M1）への最近接丸め、重みは出力チャネル単位、アクティベーションは実行時にトークン単位</translation>
    </message>
    <message>
        <source>Round to nearest in INT8, weights per output channel, activations per token at run time (no calibration)</source>
        <translation>INT8 への最近接丸め、重みは出力チャネル単位、アクティベーションは実行時にトークン単位（キャリブレーションなし）</translation>
    </message>
    <message>
        <source>SmoothQuant (alpha 0.5) behind the norms, then FP4 (E2M1) round to nearest, activations per token</source>
        <translation>正規化層の後に SmoothQuant（alpha 0.5）、次に FP4（E2M1）の最近接丸め、アクティベーションはトークン単位</translation>
    </message>
    <message>
        <source>ARC Challenge, test - school science, questions that simple methods failed on</source>
        <translation>ARC Challenge、test - 学校理科のうち、単純な手法が解けなかった問題</translation>
    </message>
    <message>
        <source>ARC Easy, test - school science, questions that simple methods answered</source>
        <translation>ARC Easy、test - 学校理科のうち、単純な手法が解けた問題</translation>
    </message>
    <message>
        <source>BoolQ (SuperGLUE), validation - yes/no questions about a passage</source>
        <translation>BoolQ（SuperGLUE）、validation - 文章についての「はい／いいえ」の質問</translation>
    </message>
    <message>
        <source>Embedded demo - how a child in a short story feels</source>
        <translation>内蔵デモ - 短い物語の子どもの気持ち</translation>
    </message>
    <message>
        <source>Embedded demo - what a child in a short story does next</source>
        <translation>内蔵デモ - 短い物語の子どもが次にすること</translation>
    </message>
    <message>
        <source>Embedded demo - where a thing in a short story is</source>
        <translation>内蔵デモ - 短い物語の中で物がある場所</translation>
    </message>
    <message>
        <source>Embedded demo - who has a thing in a short story</source>
        <translation>内蔵デモ - 短い物語の中で物を持っている人</translation>
    </message>
    <message>
        <source>HellaSwag, validation - which of four endings continues a text</source>
        <translation>HellaSwag、validation - 4 つの結末のうち文章に続くもの</translation>
    </message>
    <message>
        <source>LAMBADA as OpenAI prepared it, test - the last word of a passage</source>
        <translation>LAMBADA（OpenAI 版）、test - 文章の最後の単語</translation>
    </message>
    <message>
        <source>OpenBookQA main, test - elementary science with common knowledge</source>
        <translation>OpenBookQA main、test - 常識を伴う初等理科</translation>
    </message>
    <message>
        <source>PIQA, validation - which of two solutions reaches an everyday goal</source>
        <translation>PIQA、validation - 日常の目的を達する 2 つの解決策からの選択</translation>
    </message>
    <message>
        <source>WikiText-2 raw, test - rolling log-likelihood of whole articles</source>
        <translation>WikiText-2 raw、test - 記事全体のローリング対数尤度</translation>
    </message>
    <message>
        <source>WinoGrande XL, validation - which of two nouns a blank stands for; the rest of the sentence is scored</source>
        <translation>WinoGrande XL、validation - 空欄に入る 2 つの名詞からの選択。文の残りを採点</translation>
    </message>
    <message>
        <source>Perplexity per token of a text, in windows of the context length</source>
        <translation>テキストのトークンあたりパープレキシティ、コンテキスト長のウィンドウ単位</translation>
    </message>
    <message>
        <source>Perplexity of a text as llama.cpp: second half of each window</source>
        <translation>llama.cpp 方式のテキストのパープレキシティ: 各ウィンドウの後半</translation>
    </message>
    <message>
        <source>Embedded demo - which word fits a short story</source>
        <translation>内蔵デモ - 短い物語に合う単語はどれか</translation>
    </message>
    <message>
        <source>acc</source>
        <translation>正解率 (acc)</translation>
    </message>
    <message>
        <source>acc_norm</source>
        <translation>長さ正規化正解率 (acc_norm)</translation>
    </message>
    <message>
        <source>perplexity</source>
        <translation>パープレキシティ</translation>
    </message>
    <message>
        <source>word_perplexity</source>
        <translation>単語パープレキシティ</translation>
    </message>
    <message>
        <source>byte_perplexity</source>
        <translation>バイトパープレキシティ</translation>
    </message>
    <message>
        <source>bits_per_byte</source>
        <translation>バイト当たりビット数</translation>
    </message>
    <message>
        <source>kl_mean</source>
        <translation>KL 平均</translation>
    </message>
    <message>
        <source>top1_agreement</source>
        <translation>最上位トークン一致</translation>
    </message>
    <message>
        <source>full precision</source>
        <translation>フル精度</translation>
    </message>
    <message>
        <source>simulate</source>
        <translation>シミュレーション</translation>
    </message>
    <message>
        <source>packed</source>
        <translation>パック</translation>
    </message>
    <message>
        <source>current</source>
        <translation>現行</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>論文</translation>
    </message>
    <message>
        <source>bos yes</source>
        <translation>BOS あり</translation>
    </message>
    <message>
        <source>bos no</source>
        <translation>BOS なし</translation>
    </message>
    <message>
        <source>prefix bos</source>
        <translation>先頭 BOS</translation>
    </message>
    <message>
        <source>prefix eos</source>
        <translation>先頭 EOS</translation>
    </message>
</context>
<context>
    <name>qs::Details</name>
    <message>
        <source>unknown number format &apos;%1&apos;: wanted none, e&lt;E&gt;m&lt;M&gt; of %2 to %3 bits with E &gt;= 1, int%4 to int%5, e4m3fn, e5m2ieee or nf4</source>
        <translation>不明な数値形式 &apos;%1&apos;: none、%2～%3 ビットで E &gt;= 1 の e&lt;E&gt;m&lt;M&gt;、int%4～int%5、e4m3fn、e5m2ieee、nf4 のいずれか</translation>
    </message>
    <message>
        <source>unknown granularity &apos;%1&apos;: wanted tensor, row, column, group or token</source>
        <translation>不明な粒度 &apos;%1&apos;: tensor、row、column、group、token のいずれか</translation>
    </message>
    <message>
        <source>unknown key &apos;%1&apos; in %2</source>
        <translation>%2 に不明なキー &apos;%1&apos; があります</translation>
    </message>
    <message>
        <source>unknown method &apos;%1&apos;</source>
        <translation>不明な手法 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>option &apos;%1&apos; must be a number from %2 to %3</source>
        <translation>オプション &apos;%1&apos; は %2～%3 の数値でなければなりません</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3</source>
        <translation>%1 は %2～%3 の整数でなければなりません</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3</source>
        <translation>%1 は %2～%3 の数値でなければなりません</translation>
    </message>
    <message>
        <source>%1 must be true or false</source>
        <translation>%1 は true か false でなければなりません</translation>
    </message>
    <message>
        <source>%1 must be a word or text</source>
        <translation>%1 は単語かテキストでなければなりません</translation>
    </message>
    <message>
        <source>%1 has to come before %2</source>
        <translation>%1 は %2 より前に置く必要があります</translation>
    </message>
    <message>
        <source>%1 and %2 do the same work: name one of them</source>
        <translation>%1 と %2 は同じ働きをします: どちらか一方を指定してください</translation>
    </message>
    <message>
        <source>name is missing</source>
        <translation>name がありません</translation>
    </message>
    <message>
        <source>rules are missing</source>
        <translation>rules がありません</translation>
    </message>
    <message>
        <source>the rule has no match</source>
        <translation>規則に match がありません</translation>
    </message>
    <message>
        <source>format is missing</source>
        <translation>format がありません</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can match no site</source>
        <translation>&apos;%1&apos; に合うサイトはありえません</translation>
    </message>
    <message>
        <source>there is no such file or directory</source>
        <translation>そのようなファイルやフォルダーはありません</translation>
    </message>
    <message>
        <source>data_offsets end past the file</source>
        <translation>data_offsets がファイルの終わりを越えています</translation>
    </message>
    <message>
        <source>reaches past the end of the file</source>
        <translation>ファイルの終わりを越えています</translation>
    </message>
    <message>
        <source>is no GGUF file</source>
        <translation>GGUF ファイルではありません</translation>
    </message>
    <message>
        <source>holds no safetensors files</source>
        <translation>safetensors ファイルがありません</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>no valid JSON (byte %1)</source>
        <translation>正しい JSON ではありません (バイト %1)</translation>
    </message>
    <message>
        <source>there is no config.json</source>
        <translation>config.json がありません</translation>
    </message>
    <message>
        <source>model_type &apos;%1&apos; has no forward pass here</source>
        <translation>model_type &apos;%1&apos; の順伝播はここにはありません</translation>
    </message>
    <message>
        <source>this is one shard of several; open the directory</source>
        <translation>複数に分割されたファイルの 1 つです。フォルダーを開いてください</translation>
    </message>
    <message>
        <source>the file does not hold the tensors that config.json asks for</source>
        <translation>config.json が求めるテンソルがファイルにありません</translation>
    </message>
    <message>
        <source>no tokenizer inside or beside it</source>
        <translation>中にも横にもトークナイザーがありません</translation>
    </message>
</context>
<context>
    <name>qs::DifferencesView</name>
    <message>
        <source>Tick two or more runs of the same tasks to see how they differ.
The items that both have are compared one by one.</source>
        <translation>同じタスクの実行を 2 つ以上チェックすると、違いが表示されます。
共通する項目を 1 つずつ比較します。</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Metric that the picture shows</source>
        <translation>図に示す指標</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>差のみ</translation>
    </message>
    <message>
        <source>Leaves out what may well be equal: rows whose 95 % interval holds 0</source>
        <translation>等しい可能性がある行（95 % 区間が 0 を含む行）を除きます</translation>
    </message>
    <message>
        <source>Paired comparison</source>
        <translation>対応のある比較</translation>
    </message>
    <message>
        <source>Sample by sample against %1 (95 % interval)</source>
        <translation>「%1」とのサンプルごとの比較（95 % 区間）</translation>
    </message>
    <message>
        <source>How do the runs differ?</source>
        <translation>実行どうしはどう違うか</translation>
    </message>
    <message>
        <source>How do they differ from %1?</source>
        <translation>「%1」とどう違うか</translation>
    </message>
    <message>
        <source>Difference of %1 (logarithm of the ratio)</source>
        <translation>%1 の差（比の対数）</translation>
    </message>
    <message>
        <source>Difference of %1</source>
        <translation>%1 の差</translation>
    </message>
    <message>
        <source>There are no stored runs yet: evaluate something (Ctrl+R), or import results.</source>
        <translation>保存された実行はまだありません。何かを評価する(Ctrl+R)か、結果をインポートしてください。</translation>
    </message>
</context>
<context>
    <name>qs::DistributionFacts</name>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値の数</translation>
    </message>
    <message>
        <source>NaN or infinite</source>
        <translation>NaN または無限大</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>最小値</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>最大値</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Std. deviation</source>
        <translation>標準偏差</translation>
    </message>
    <message>
        <source>Kurtosis</source>
        <translation>尖度</translation>
    </message>
    <message>
        <source>Fourth moment over squared variance: 3 for a Gaussian, large with outliers</source>
        <translation>4 次モーメント÷分散の 2 乗: ガウス分布では 3、外れ値があると大きくなります</translation>
    </message>
    <message>
        <source>Distinct values</source>
        <translation>異なる値の数</translation>
    </message>
    <message>
        <source>At 16 bits of precision</source>
        <translation>16 ビット精度で数えたもの</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Grid&apos;s end</source>
        <translation>グリッドの端</translation>
    </message>
    <message>
        <source>The largest value that the grid holds</source>
        <translation>グリッドが表せる最大の値</translation>
    </message>
    <message>
        <source>of the maximum</source>
        <translation>最大値に対する比</translation>
    </message>
    <message>
        <source>The grid&apos;s end as a share of the largest magnitude</source>
        <translation>最大の大きさに対するグリッドの端の割合</translation>
    </message>
    <message>
        <source>MSE</source>
        <translation>MSE</translation>
    </message>
    <message>
        <source>Mean squared difference between a value and what it becomes</source>
        <translation>値と量子化後の値の差の 2 乗平均</translation>
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
        <translation>10 log10（信号電力÷誤差電力）: 6 dB が 1 ビットに相当</translation>
    </message>
    <message>
        <source>Clipped</source>
        <translation>クリッピング</translation>
    </message>
    <message>
        <source>Values beyond the grid&apos;s end</source>
        <translation>グリッドの端を超える値</translation>
    </message>
    <message>
        <source>Underflow</source>
        <translation>アンダーフロー</translation>
    </message>
    <message>
        <source>Values other than zero that become zero</source>
        <translation>ゼロでないのにゼロになる値</translation>
    </message>
    <message>
        <source>Codes used</source>
        <translation>使用符号数</translation>
    </message>
    <message>
        <source>How many of the format&apos;s bit patterns occur</source>
        <translation>形式のビットパターンのうち実際に現れる数</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Other format</source>
        <translation>別の形式</translation>
    </message>
    <message>
        <source>With the same granularity and clip ratio</source>
        <translation>粒度とクリッピング比は同じ</translation>
    </message>
    <message>
        <source>Its SQNR</source>
        <translation>その SQNR</translation>
    </message>
    <message>
        <source>Its MSE</source>
        <translation>その MSE</translation>
    </message>
    <message>
        <source>Its clipped</source>
        <translation>そのクリッピング</translation>
    </message>
    <message>
        <source>Drag the edges in the picture, or press ← and →, to move the grid&apos;s end; drag the bias, or press ↑ and ↓, to scale the whole grid. Hatched values lie beyond it. The darker a cell, the more of the squared error it causes.</source>
        <translation>図の端をドラッグするか ← と → を押すと、グリッドの端が動きます。バイアスをドラッグするか ↑ と ↓ を押すと、グリッド全体が拡大・縮小します。斜線の値は端の外側です。セルが濃いほど、2 乗誤差への寄与が大きくなります。</translation>
    </message>
    <message>
        <source>full precision</source>
        <translation>フル精度</translation>
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
        <translation>値はどこに分布し、グリッドは何を残すか</translation>
    </message>
    <message>
        <source>Choose a site in the model tree to see its distribution.</source>
        <translation>モデルツリーでサイトを選択すると、その分布が表示されます。</translation>
    </message>
    <message>
        <source>Log counts</source>
        <translation>対数度数</translation>
    </message>
    <message>
        <source>Logarithmic counts, which make single outliers visible</source>
        <translation>度数を対数にして、孤立した外れ値を見えるようにします</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
    <message>
        <source>Also draw the values as they are after rounding</source>
        <translation>丸めた後の値も描きます</translation>
    </message>
    <message>
        <source>Where the grid&apos;s range comes from</source>
        <translation>グリッドの範囲の求め方</translation>
    </message>
    <message>
        <source>The ranges of the text that is run through the model here, or those that the recipe&apos;s method found on its calibration text</source>
        <translation>ここでモデルに通すテキストの範囲、またはレシピの手法がキャリブレーションテキストで求めた範囲</translation>
    </message>
    <message>
        <source>Ranges of this text</source>
        <translation>このテキストの範囲</translation>
    </message>
    <message>
        <source>Ranges of the method</source>
        <translation>手法の範囲</translation>
    </message>
    <message>
        <source>Format to compare with</source>
        <translation>比較する形式</translation>
    </message>
    <message>
        <source>Draws the grid of a second format over the same values, and its numbers at the right</source>
        <translation>同じ値の上に 2 つ目の形式のグリッドを描き、その数値を右に示します</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>比較対象…</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>%1 と比較</translation>
    </message>
    <message>
        <source>Which grid values cause the error?</source>
        <translation>誤差を生むグリッド値はどれか</translation>
    </message>
    <message>
        <source>share of the squared error (%)</source>
        <translation>2 乗誤差に占める割合 (%)</translation>
    </message>
    <message>
        <source>%1 of the squared error</source>
        <translation>2 乗誤差の %1</translation>
    </message>
    <message>
        <source>There is no error in full precision. Choose a format in the inspector.</source>
        <translation>フル精度では誤差がありません。インスペクターで形式を選択してください。</translation>
    </message>
    <message>
        <source>%1 of the values</source>
        <translation>値の %1</translation>
    </message>
    <message>
        <source>The ranges are those that the recipe&apos;s method found on its calibration text.</source>
        <translation>範囲は、レシピの手法がキャリブレーションテキストで求めたものです。</translation>
    </message>
    <message>
        <source>To move the clip edges or the bias, show all values.</source>
        <translation>クリッピングの端やバイアスを動かすには、すべての値を表示してください。</translation>
    </message>
    <message>
        <source>The ranges are those of the matrix itself.</source>
        <translation>範囲は、行列自体のものです。</translation>
    </message>
    <message>
        <source>The ranges are those of the text that is run through the model here.</source>
        <translation>範囲は、ここでモデルに通すテキストのものです。</translation>
    </message>
</context>
<context>
    <name>qs::DivergenceModel</name>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Kullback-Leibler divergence of this run&apos;s next-token distribution from the reference&apos;s, in nats, over all scored positions. Only for runs that were made beside the reference.</source>
        <translation>この実行の次トークン分布の、基準の分布からのカルバック・ライブラー・ダイバージェンス（ナット、全採点位置）。基準と並行して行った実行にだけあります。</translation>
    </message>
    <message>
        <source>KL mean</source>
        <translation>KL 平均</translation>
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
        <translation>最上位トークン一致</translation>
    </message>
    <message>
        <source>Share of the positions where both find the same token most likely</source>
        <translation>両者で最も確からしいトークンが同じ位置の割合</translation>
    </message>
    <message>
        <source>This run&apos;s probability of what is right minus the reference&apos;s</source>
        <translation>この実行での正解の確率から基準での確率を引いたもの</translation>
    </message>
    <message>
        <source>Δp mean</source>
        <translation>Δp 平均</translation>
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
        <translation>ファイルが見つかりませんでした。</translation>
    </message>
    <message>
        <source>Check the name, or choose it with File, Open.</source>
        <translation>名前を確認するか、「ファイル」→「開く」で選択してください。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>ファイルを読み込めません。</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>ファイルに書き込めません。</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the free space, or choose another place.</source>
        <translation>フォルダーのアクセス権と空き容量を確認するか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>ファイルが壊れています。</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation>ダウンロードまたはコピーし直してください。</translation>
    </message>
    <message>
        <source>This kind of file is not supported.</source>
        <translation>この種類のファイルには対応していません。</translation>
    </message>
    <message>
        <source>Supported are Hugging Face directories (safetensors), GGUF files and llama2.c .bin files.</source>
        <translation>対応しているのは Hugging Face のディレクトリ（safetensors）、GGUF ファイル、llama2.c の .bin ファイルです。</translation>
    </message>
    <message>
        <source>This architecture cannot be run.</source>
        <translation>このアーキテクチャは実行できません。</translation>
    </message>
    <message>
        <source>Its weights can be looked at.</source>
        <translation>重みを見ることはできます。</translation>
    </message>
    <message>
        <source>A tensor does not have the shape that the configuration says.</source>
        <translation>テンソルの形状が設定と一致しません。</translation>
    </message>
    <message>
        <source>The configuration and the weights may belong to different models.</source>
        <translation>設定と重みが別々のモデルのものかもしれません。</translation>
    </message>
    <message>
        <source>The recipe cannot be used.</source>
        <translation>このレシピは使えません。</translation>
    </message>
    <message>
        <source>Change what the message names, or take a shipped recipe.</source>
        <translation>メッセージが示す箇所を変更するか、付属のレシピを使ってください。</translation>
    </message>
    <message>
        <source>The task cannot be loaded.</source>
        <translation>タスクを読み込めません。</translation>
    </message>
    <message>
        <source>Check the data directory: it holds the published files, one folder per task.</source>
        <translation>データディレクトリを確認してください。公開ファイルがタスクごとのフォルダーに入っている必要があります。</translation>
    </message>
    <message>
        <source>The tokenizer cannot be used.</source>
        <translation>トークナイザーを使えません。</translation>
    </message>
    <message>
        <source>The weights can be looked at. Put the model&apos;s tokenizer files beside it to run text.</source>
        <translation>重みを見ることはできます。テキストを実行するには、モデルのトークナイザーのファイルを同じ場所に置いてください。</translation>
    </message>
    <message>
        <source>A value is out of range or unknown.</source>
        <translation>値が範囲外か、不明です。</translation>
    </message>
    <message>
        <source>The run store cannot be used.</source>
        <translation>実行ストアを使えません。</translation>
    </message>
    <message>
        <source>It was left untouched. Start with --store and another file to keep working.</source>
        <translation>ストアには手を加えていません。作業を続けるには --store で別のファイルを指定して起動してください。</translation>
    </message>
    <message>
        <source>The data hold NaN or infinity where a number is needed.</source>
        <translation>数値が必要な箇所のデータに NaN または無限大があります。</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>メモリが足りません。</translation>
    </message>
    <message>
        <source>Close other programs, or take a smaller model or a shorter text.</source>
        <translation>ほかのプログラムを閉じるか、より小さいモデルか短いテキストを使ってください。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>プログラム内部で問題が発生しました。</translation>
    </message>
    <message>
        <source>Please report it with the details.</source>
        <translation>詳細を添えて報告してください。</translation>
    </message>
</context>
<context>
    <name>qs::EvaluateChoices</name>
    <message>
        <source>What to measure</source>
        <translation>測定対象</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>偶然</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>問う内容</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並べて比較</translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>folder with the published sets</source>
        <translation>公開データセットのフォルダー</translation>
    </message>
    <message>
        <source>Choose the data directory</source>
        <translation>データディレクトリを選択</translation>
    </message>
    <message>
        <source>text file for perplexity</source>
        <translation>パープレキシティ用テキストファイル</translation>
    </message>
    <message>
        <source>Choose a text file</source>
        <translation>テキストファイルを選択</translation>
    </message>
    <message>
        <source>&amp;Data directory</source>
        <translation>データディレクトリ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Text file</source>
        <translation>テキストファイル(&amp;T)</translation>
    </message>
    <message>
        <source>Full precision (f32)</source>
        <translation>フル精度（f32）</translation>
    </message>
    <message>
        <source>as it is being edited</source>
        <translation>編集中の状態</translation>
    </message>
    <message>
        <source>Current recipe: %1</source>
        <translation>現在のレシピ: %1</translation>
    </message>
    <message>
        <source>Tick at least one task.</source>
        <translation>タスクを 1 つ以上チェックしてください。</translation>
    </message>
    <message>
        <source>Tick at least one configuration.</source>
        <translation>構成を 1 つ以上チェックしてください。</translation>
    </message>
    <message>
        <source>A ticked task needs the data directory.</source>
        <translation>チェックしたタスクにはデータディレクトリが必要です。</translation>
    </message>
    <message>
        <source>Perplexity needs a text file.</source>
        <translation>パープレキシティにはテキストファイルが必要です。</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Add a task of your own: a YAML file that describes it</source>
        <translation>独自のタスクを追加: タスクを記述した YAML ファイル</translation>
    </message>
    <message>
        <source>Add a recipe file as a configuration</source>
        <translation>レシピファイルを構成として追加</translation>
    </message>
    <message>
        <source>the reference that differences are measured from</source>
        <translation>差を測る基準</translation>
    </message>
    <message>
        <source>bf16</source>
        <translation>bf16</translation>
    </message>
    <message>
        <source>full precision in bf16: its divergence is the noise floor</source>
        <translation>bf16 のフル精度: そのダイバージェンスがノイズフロアです</translation>
    </message>
</context>
<context>
    <name>qs::EvaluateOptions</name>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Only the first items of each task</source>
        <translation>各タスクの先頭の項目だけを使います</translation>
    </message>
    <message>
        <source>&amp;Items per task</source>
        <translation>タスクあたりの項目(&amp;I)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Worked examples in front of each question, drawn as lm-evaluation-harness draws them. Texts take none.</source>
        <translation>各質問の前に置く解答例。lm-evaluation-harness と同じ方法で選びます。テキストには付きません。</translation>
    </message>
    <message>
        <source>Worked e&amp;xamples</source>
        <translation>解答例(&amp;X)</translation>
    </message>
    <message>
        <source>Draws the examples; lm-evaluation-harness uses 1234</source>
        <translation>例の抽選に使います。lm-evaluation-harness では 1234 です</translation>
    </message>
    <message>
        <source>Seed of the examples</source>
        <translation>例のシード</translation>
    </message>
    <message>
        <source>current: the tokenizer&apos;s own BOS</source>
        <translation>現行: トークナイザー本来の BOS</translation>
    </message>
    <message>
        <source>paper: no BOS, as in LLM-FP4</source>
        <translation>論文: BOS なし（LLM-FP4 と同じ）</translation>
    </message>
    <message>
        <source>How text becomes tokens: as lm-evaluation-harness 0.4 does it, or as the version that LLM-FP4 used. It is printed on every result.</source>
        <translation>テキストをトークンにする方法: lm-evaluation-harness 0.4 の方式、または LLM-FP4 が使った版の方式。すべての結果に記載されます。</translation>
    </message>
    <message>
        <source>&amp;Protocol</source>
        <translation>プロトコル(&amp;P)</translation>
    </message>
    <message>
        <source>as the protocol has it</source>
        <translation>プロトコルに従う</translation>
    </message>
    <message>
        <source>added</source>
        <translation>付ける</translation>
    </message>
    <message>
        <source>not added</source>
        <translation>付けない</translation>
    </message>
    <message>
        <source>The tokenizer&apos;s own special tokens in front of every text. Some models predict badly without them.</source>
        <translation>各テキストの前に置くトークナイザー本来の特殊トークン。これがないと予測が悪くなるモデルがあります。</translation>
    </message>
    <message>
        <source>BOS before a text</source>
        <translation>テキスト前の BOS</translation>
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
        <translation>ローリング文書の前、および空のコンテキストの代わりに置くトークン</translation>
    </message>
    <message>
        <source>Prefix token</source>
        <translation>先頭トークン</translation>
    </message>
    <message>
        <source>the model&apos;s</source>
        <translation>モデルの値</translation>
    </message>
    <message>
        <source>Tokens of context. A longer question loses its beginning; a longer document is cut into windows of this length.</source>
        <translation>コンテキストのトークン数。長い質問は先頭が切り捨てられ、長い文書はこの長さのウィンドウに分割されます。</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>コンテキスト長</translation>
    </message>
    <message>
        <source>when the difference is known well enough</source>
        <translation>差が十分に確かになったとき</translation>
    </message>
    <message>
        <source>Items are taken in a random order, and a task ends as soon as the 95 % interval of the accuracy&apos;s difference to the first configuration is as narrow as asked. The interval stays valid however often one looks (confidence sequence by betting, Waudby-Smith and Ramdas 2024).</source>
        <translation>項目をランダムな順に処理し、最初の構成との正解率の差の 95 % 区間が指定の幅まで狭くなった時点でタスクを終えます。区間は何度確認しても有効です（賭けによる信頼列、Waudby-Smith and Ramdas 2024）。</translation>
    </message>
    <message>
        <source>&amp;Stop a task early</source>
        <translation>タスクの早期終了(&amp;S)</translation>
    </message>
    <message>
        <source>Upper minus lower end of the interval, as a share of the items: 0.05 is from −2.5 to +2.5 percent points</source>
        <translation>区間の上端から下端を引いた値（項目に対する割合）: 0.05 は −2.5 から +2.5 パーセントポイントまで</translation>
    </message>
    <message>
        <source>Width of the interval</source>
        <translation>区間の幅</translation>
    </message>
    <message>
        <source>Fixes the random order in which stopping early takes the items</source>
        <translation>早期終了で項目を処理するランダムな順序を固定します</translation>
    </message>
    <message>
        <source>Seed of the order</source>
        <translation>順序のシード</translation>
    </message>
    <message>
        <source>packed: codes multiplied as integers</source>
        <translation>パック: 符号を整数として乗算</translation>
    </message>
    <message>
        <source>simulated: values on the grid, in f32</source>
        <translation>シミュレーション: グリッド上の値を f32 で計算</translation>
    </message>
    <message>
        <source>Formats whose values are integers give the same bits either way. What the packed backend has no kernel for is simulated, and the run says so.</source>
        <translation>値が整数の形式では、どちらでもビット単位で同じ結果になります。パック方式のカーネルがないものはシミュレーションになり、実行にその旨が記されます。</translation>
    </message>
    <message>
        <source>Recipes &amp;run</source>
        <translation>レシピの実行(&amp;R)</translation>
    </message>
    <message>
        <source>Every result says: protocol %1. Accuracy is given as it is (acc) and divided by the length of the choices (acc_norm).</source>
        <translation>すべての結果に記載: プロトコル %1。正解率はそのままの値（acc）と、選択肢の長さで割った値（acc_norm）で示します。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) per task</source>
        <translation>
            <numerusform>タスクあたり %n 項目</numerusform>
        </translation>
    </message>
    <message>
        <source>all items</source>
        <translation>全項目</translation>
    </message>
    <message numerus="yes">
        <source>%n worked example(s)</source>
        <translation>
            <numerusform>解答例 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>stops at a width of %1</source>
        <translation>幅 %1 で終了</translation>
    </message>
    <message>
        <source>packed</source>
        <translation>パック</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>シミュレーション</translation>
    </message>
</context>
<context>
    <name>qs::EvaluatePanel</name>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>What does each configuration cost?</source>
        <translation>各構成のコストは？</translation>
    </message>
    <message>
        <source>Results so far</source>
        <translation>これまでの結果</translation>
    </message>
    <message>
        <source>Compare sample by sample</source>
        <translation>サンプルごとに比較</translation>
    </message>
    <message>
        <source>The first results come in soon.</source>
        <translation>まもなく最初の結果が届きます。</translation>
    </message>
    <message>
        <source>Runs when its turn comes. Full precision and recipes run side by side over the same items.</source>
        <translation>順番が来ると実行します。フル精度とレシピを同じ項目で並行して実行します。</translation>
    </message>
    <message>
        <source>Cost in detail</source>
        <translation>コストの詳細</translation>
    </message>
    <message>
        <source>Show what the memory, the time and the disk space are for</source>
        <translation>メモリ、時間、ディスク容量の内訳を表示します</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Value ± standard error. Double-click a task to see its items.</source>
        <translation>値 ± 標準誤差。タスクをダブルクリックすると項目が表示されます。</translation>
    </message>
    <message>
        <source>Working out what it would cost…</source>
        <translation>コストを見積もっています…</translation>
    </message>
    <message>
        <source>time is being measured</source>
        <translation>時間を測定中</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>%1 · %2 of memory · %3 on disk</source>
        <translation>%1 · メモリ %2 · ディスク %3</translation>
    </message>
    <message numerus="yes">
        <source>Working out %n recipe(s) comes on top.</source>
        <translation>
            <numerusform>ほかに %n 個のレシピの計算時間がかかります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 items, %2 tokens for each of %n configuration(s)</source>
        <translation>
            <numerusform>%n 個の構成それぞれに %1 項目、%2 トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>Model file, mapped: %1</source>
        <translation>モデルファイル（マップ）: %1</translation>
    </message>
    <message>
        <source>Packed weights: %1</source>
        <translation>パックした重み: %1</translation>
    </message>
    <message>
        <source>Activations: %1</source>
        <translation>アクティベーション: %1</translation>
    </message>
    <message>
        <source>Logits: %1</source>
        <translation>ロジット: %1</translation>
    </message>
    <message>
        <source>Results: %1</source>
        <translation>結果: %1</translation>
    </message>
    <message>
        <source>Time: from the measured speed of these configurations</source>
        <translation>時間: これらの構成の実測速度から算出</translation>
    </message>
    <message>
        <source>Time: from the measured speed of full precision in place of recipes that are not worked out yet</source>
        <translation>時間: 未計算のレシピはフル精度の実測速度で代用</translation>
    </message>
    <message>
        <source>&amp;Add to the queue</source>
        <translation>キューに追加(&amp;A)</translation>
    </message>
    <message>
        <source>Tick what to measure and what to compare, then press Run.
Results come in while it runs, and are kept in the run store.</source>
        <translation>測定対象と比較対象にチェックを入れ、「実行」を押してください。
結果は実行中に順次届き、実行ストアに保存されます。</translation>
    </message>
    <message numerus="yes">
        <source>Of this, working out %n recipe(s) takes about %1.</source>
        <translation>
            <numerusform>そのうち %n 個のレシピの計算に約 %1 かかります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qs::Export</name>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>「%1」に書き込めませんでした: %2</translation>
    </message>
</context>
<context>
    <name>qs::FormatBench</name>
    <message>
        <source>Fit to the tensor&apos;s maximum</source>
        <translation>テンソルの最大値に合わせる</translation>
    </message>
    <message>
        <source>Use for the selection</source>
        <translation>選択範囲に適用</translation>
    </message>
    <message>
        <source>Puts this format and its scales into the recipe for what is selected</source>
        <translation>この形式とスケールを、選択範囲の設定としてレシピに入れます</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>バイアス</translation>
    </message>
    <message>
        <source>All values are scaled by 2 to the power of minus the bias: one more halves the grid</source>
        <translation>すべての値に 2 の（−バイアス）乗を掛けます。1 増えるとグリッドは半分になります</translation>
    </message>
</context>
<context>
    <name>qs::FormatControls</name>
    <message>
        <source>Full precision</source>
        <translation>フル精度</translation>
    </message>
    <message>
        <source>%1 (symmetric INT%2)</source>
        <translation>%1（対称 INT%2）</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Exponent bits</source>
        <translation>指数ビット</translation>
    </message>
    <message>
        <source>More exponent bits reach further: each doubles the range in octaves</source>
        <translation>指数ビットが増えると範囲が広がります。1 ビットごとにオクターブ数が 2 倍になります</translation>
    </message>
    <message>
        <source>Mantissa bits</source>
        <translation>仮数ビット</translation>
    </message>
    <message>
        <source>More mantissa bits make finer steps within an octave</source>
        <translation>仮数ビットが増えると、オクターブ内のステップが細かくなります</translation>
    </message>
    <message>
        <source>Integer bits</source>
        <translation>整数ビット</translation>
    </message>
    <message>
        <source>Two&apos;s complement: equal steps, one more value below zero than above</source>
        <translation>2 の補数: ステップは等間隔で、負の値が正の値より 1 つ多くなります</translation>
    </message>
    <message>
        <source>With one exponent bit the steps are equal: a symmetric integer grid.</source>
        <translation>指数が 1 ビットならステップは等間隔、つまり対称な整数グリッドです。</translation>
    </message>
</context>
<context>
    <name>qs::FormatFacts</name>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>ビット数</translation>
    </message>
    <message>
        <source>Distinct values</source>
        <translation>異なる値の数</translation>
    </message>
    <message>
        <source>Largest value</source>
        <translation>最大値</translation>
    </message>
    <message>
        <source>Smallest positive</source>
        <translation>最小の正の値</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>octaves</source>
        <translation>オクターブ</translation>
    </message>
    <message>
        <source>From the smallest positive value to the largest, as powers of two</source>
        <translation>最小の正の値から最大値まで（2 のべき乗）</translation>
    </message>
    <message>
        <source>On this tensor</source>
        <translation>このテンソルでは</translation>
    </message>
    <message>
        <source>MSE</source>
        <translation>MSE</translation>
    </message>
    <message>
        <source>Mean squared difference between a value and what it becomes</source>
        <translation>値と量子化後の値の差の 2 乗平均</translation>
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
        <translation>10 log10（信号電力÷誤差電力）: 6 dB が 1 ビットに相当</translation>
    </message>
    <message>
        <source>Clipped</source>
        <translation>クリッピング</translation>
    </message>
    <message>
        <source>Values beyond the grid&apos;s end</source>
        <translation>グリッドの端を超える値</translation>
    </message>
    <message>
        <source>Underflow</source>
        <translation>アンダーフロー</translation>
    </message>
    <message>
        <source>Values other than zero that become zero</source>
        <translation>ゼロでないのにゼロになる値</translation>
    </message>
    <message>
        <source>Codes used</source>
        <translation>使用符号数</translation>
    </message>
    <message>
        <source>How many of the format&apos;s bit patterns occur</source>
        <translation>形式のビットパターンのうち実際に現れる数</translation>
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
        <translation>2 のべき乗を共有する 32 個のブロックの E2M1: ハードウェアでは安価ですが、スケールがブロックの最大値から最大 2 倍ずれることがあります。</translation>
    </message>
    <message>
        <source>E2M1 in blocks of 16 whose scale is an 8-bit float times one scale of the tensor: finer than MXFP4, for half a bit more per value.</source>
        <translation>16 個のブロックの E2M1。スケールは 8 ビット浮動小数点×テンソルのスケール: 値あたり半ビットの追加で MXFP4 より細かくなります。</translation>
    </message>
    <message>
        <source>Full precision: nothing is rounded.</source>
        <translation>フル精度: 丸めは行いません。</translation>
    </message>
    <message>
        <source>Equal steps from end to end, one more below zero than above: good for values that fill the range evenly, poor for outliers.</source>
        <translation>端から端まで等間隔で、負の値が 1 つ多い形式: 範囲を均等に満たす値に適し、外れ値には不向きです。</translation>
    </message>
    <message>
        <source>Sixteen quantiles of the normal distribution: every code is used equally often when the values are Gaussian.</source>
        <translation>正規分布の 16 個の分位点: 値がガウス分布なら、どの符号も同じ頻度で使われます。</translation>
    </message>
    <message>
        <source>An 8-bit float of the OCP standard: its largest patterns mean infinity or NaN, so that it ends a little earlier than its bits allow.</source>
        <translation>OCP 標準の 8 ビット浮動小数点: 最大側のパターンは無限大または NaN を表すため、ビット数から見込まれるより少し手前で終わります。</translation>
    </message>
    <message>
        <source>One exponent bit gives equal steps: a symmetric integer grid.</source>
        <translation>指数 1 ビットでステップは等間隔: 対称な整数グリッドです。</translation>
    </message>
    <message>
        <source>No mantissa: every value is twice the one before. The widest range, the coarsest steps.</source>
        <translation>仮数なし: 各値は 1 つ前の値の 2 倍です。範囲は最も広く、ステップは最も粗くなります。</translation>
    </message>
    <message>
        <source>The exponent bits give %1 octaves, the mantissa cuts each into %2 steps: fine near zero, coarse at the end.</source>
        <translation>指数ビットが %1 オクターブを与え、仮数が各オクターブを %2 ステップに分けます。ゼロ付近は細かく、端では粗くなります。</translation>
    </message>
</context>
<context>
    <name>qs::FormatsPanel</name>
    <message>
        <source>Log axis</source>
        <translation>対数軸</translation>
    </message>
    <message>
        <source>The positive half on a logarithmic axis, where floats are evenly spaced</source>
        <translation>正の側を対数軸で表示。浮動小数点数はこの軸で等間隔に並びます</translation>
    </message>
    <message>
        <source>Log share</source>
        <translation>対数割合</translation>
    </message>
    <message>
        <source>Logarithmic shares, which make rarely used codes visible</source>
        <translation>割合を対数にして、まれな符号も見えるようにします</translation>
    </message>
    <message>
        <source>What does every bit pattern mean?</source>
        <translation>各ビットパターンの意味は？</translation>
    </message>
    <message>
        <source>Which values can the format hold, and which does %1 use?</source>
        <translation>形式が表せる値は？ %1 が使う値は？</translation>
    </message>
    <message>
        <source>Which values can the format hold?</source>
        <translation>形式が表せる値は？</translation>
    </message>
    <message>
        <source>Choose a site in the model tree to see how often its values use each code.</source>
        <translation>モデルツリーでサイトを選択すると、その値が各符号を使う頻度が表示されます。</translation>
    </message>
    <message>
        <source>What does a bit do? Click one to flip it.</source>
        <translation>ビットの役割は？ クリックで反転します。</translation>
    </message>
</context>
<context>
    <name>qs::GridNote</name>
    <message>
        <source>Every token gets its own grid from its largest magnitude; drawn is that of the largest token.</source>
        <translation>各トークンは自身の最大の大きさに応じたグリッドを持ちます。図は最大のトークンのグリッドです。</translation>
    </message>
    <message>
        <source>One grid per output channel, ending between %1 and %2; drawn is the widest.</source>
        <translation>出力チャネルごとに 1 つのグリッド（端は %1 から %2）。図は最も広いものです。</translation>
    </message>
    <message>
        <source>One grid per channel, ending between %1 and %2; drawn is the widest.</source>
        <translation>チャネルごとに 1 つのグリッド（端は %1 から %2）。図は最も広いものです。</translation>
    </message>
    <message numerus="yes">
        <source>One grid per group of %n channel(s), ending between %1 and %2; drawn is the widest.</source>
        <translation>
            <numerusform>%n チャネルのグループごとに 1 つのグリッド（端は %1 から %2）。図は最も広いものです。</numerusform>
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
        <translation>ゼロ以外に表示する値がありません</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>チャネル</translation>
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
        <translation>チャネル %1–%2</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>チャネル %1</translation>
    </message>
    <message>
        <source>(largest of %1)</source>
        <translation>（%1 個中の最大）</translation>
    </message>
    <message>
        <source>Arrow keys move a mark whose value is read out. Plus and minus zoom, 0 shows everything.</source>
        <translation>矢印キーで印を動かすと、その値が読み上げられます。プラスとマイナスで拡大・縮小、0 で全体を表示します。</translation>
    </message>
</context>
<context>
    <name>qs::HelpPages</name>
    <message>
        <source>What the numbers mean</source>
        <translation>数値の意味</translation>
    </message>
</context>
<context>
    <name>qs::HelpWindow</name>
    <message>
        <source>User guide</source>
        <translation>ユーザーガイド</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>検索（Ctrl+F）</translation>
    </message>
    <message>
        <source>Search the user guide</source>
        <translation>ユーザーガイドを検索</translation>
    </message>
    <message>
        <source>Contents of the user guide</source>
        <translation>ユーザーガイドの目次</translation>
    </message>
    <message>
        <source>Page of the user guide</source>
        <translation>ユーザーガイドのページ</translation>
    </message>
    <message numerus="yes">
        <source>Found on %n page(s). Enter goes to the next place.</source>
        <translation>
            <numerusform>%n ページで見つかりました。Enter で次の箇所へ進みます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qs::HistogramView</name>
    <message>
        <source>No finite values to show</source>
        <translation>表示する有限の値がありません</translation>
    </message>
    <message>
        <source>values per bin</source>
        <translation>ビンあたりの値の数</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>clip at %1
%2 of the maximum</source>
        <translation>クリッピング位置 %1
最大値の %2</translation>
    </message>
    <message>
        <source>%1 … %2
%3 values, %4</source>
        <translation>%1 … %2
値 %3 個、%4</translation>
    </message>
    <message>
        <source>becomes %1</source>
        <translation>→ %1 になる</translation>
    </message>
    <message>
        <source>bias %1</source>
        <translation>バイアス %1</translation>
    </message>
    <message>
        <source>Left and right arrow keys move the clip edges, up and down the bias; plus and minus zoom, 0 shows everything.</source>
        <translation>左右の矢印キーでクリッピングの端、上下でバイアスを動かします。プラスとマイナスで拡大・縮小、0 で全体を表示します。</translation>
    </message>
    <message>
        <source>bias %1
the grid ends at %2</source>
        <translation>バイアス %1
グリッドの端は %2</translation>
    </message>
    <message>
        <source>after rounding: %1 values</source>
        <translation>丸め後: 値 %1 個</translation>
    </message>
    <message>
        <source>this cell: %1 of the values, %2 of the squared error</source>
        <translation>このセル: 値の %1、2 乗誤差の %2</translation>
    </message>
    <message>
        <source>Drag, or press ↑ and ↓: one more halves every value of the grid.
Sets the bias by hand in the recipe.</source>
        <translation>ドラッグするか ↑ と ↓ を押します。1 増えるとグリッドの値はすべて半分になります。
レシピのバイアスを手動で設定します。</translation>
    </message>
</context>
<context>
    <name>qs::InspectorPanel</name>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>アクティベーション</translation>
    </message>
    <message>
        <source>site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>all blocks</source>
        <translation>全ブロック</translation>
    </message>
    <message>
        <source>Edits change this site alone. Activations are shared by q, k, v and by gate, up.</source>
        <translation>編集はこのサイトだけを変更します。アクティベーションは q、k、v の間と、gate、up の間で共有されます。</translation>
    </message>
    <message>
        <source>Edits change this role in every block.</source>
        <translation>編集は全ブロックのこの役割を変更します。</translation>
    </message>
    <message>
        <source>Edits change every linear of every block.</source>
        <translation>編集は全ブロックのすべての線形層を変更します。</translation>
    </message>
    <message>
        <source>Copy these settings there</source>
        <translation>この設定をそこへコピー</translation>
    </message>
    <message>
        <source>Show this operand in the pages</source>
        <translation>このオペランドを各ページに表示します</translation>
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
        <translation>クリッピング</translation>
    </message>
    <message>
        <source>Underflow</source>
        <translation>アンダーフロー</translation>
    </message>
    <message>
        <source>Codes used</source>
        <translation>使用符号数</translation>
    </message>
    <message>
        <source>Signal to quantization noise; every 6 dB are one bit</source>
        <translation>信号対量子化雑音比。6 dB ごとに 1 ビットに相当します</translation>
    </message>
    <message>
        <source>Mean squared difference between a value and its quantized value</source>
        <translation>値と量子化した値の差の 2 乗平均</translation>
    </message>
    <message>
        <source>Share of the values beyond the grid&apos;s end</source>
        <translation>グリッドの端を超える値の割合</translation>
    </message>
    <message>
        <source>Share of the values that are not zero and become zero</source>
        <translation>ゼロでないのにゼロになる値の割合</translation>
    </message>
    <message>
        <source>Bit patterns of the format that occur</source>
        <translation>形式のビットパターンのうち現れるもの</translation>
    </message>
    <message>
        <source>No selection</source>
        <translation>選択なし</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Selected, and changed by edits</source>
        <translation>選択中（編集の対象）</translation>
    </message>
    <message>
        <source>block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Edits change every linear of this block.</source>
        <translation>編集はこのブロックのすべての線形層を変更します。</translation>
    </message>
</context>
<context>
    <name>qs::IntervalChart</name>
    <message>
        <source>No results yet.</source>
        <translation>まだ結果がありません。</translation>
    </message>
    <message>
        <source>95 %: %1 to %2</source>
        <translation>95 %: %1 ～ %2</translation>
    </message>
    <message>
        <source>valid at any time: %1 to %2</source>
        <translation>常に有効: %1 ～ %2</translation>
    </message>
</context>
<context>
    <name>qs::JobIndicator</name>
    <message>
        <source>Progress of the running job</source>
        <translation>実行中のジョブの進み具合</translation>
    </message>
    <message>
        <source>Cancel the evaluation (Esc)</source>
        <translation>評価をキャンセル（Esc）</translation>
    </message>
    <message>
        <source>Cancel the evaluation</source>
        <translation>評価をキャンセル</translation>
    </message>
    <message>
        <source>Memory that this program holds, of the machine&apos;s</source>
        <translation>マシンのメモリのうち、このプログラムが使用している量</translation>
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
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>The meter has no reading.</source>
        <translation>メーターの値がありません。</translation>
    </message>
</context>
<context>
    <name>qs::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>ファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a .gguf, .bin or .safetensors file (Ctrl+O)</source>
        <translation>.gguf、.bin、.safetensors ファイルを開きます（Ctrl+O）</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>フォルダーを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Open &amp;demo</source>
        <translation>デモを開く(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>最近使ったモデル(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Load recipe…</source>
        <translation>レシピを読み込む(&amp;L)…</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>&amp;Save recipe…</source>
        <translation>レシピを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation>Ctrl+Y</translation>
    </message>
    <message>
        <source>&amp;Filter the model tree</source>
        <translation>モデルツリーを絞り込む(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに従う(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>パネル(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>評価(&amp;E)</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>&amp;Cancel the evaluation</source>
        <translation>評価をキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Quantoscope</source>
        <translation>Quantoscope について(&amp;A)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>How the model is quantized. Choosing one replaces the current recipe; undo brings it back.</source>
        <translation>モデルの量子化方法。選択すると現在のレシピが置き換わります。元に戻す操作で戻せます。</translation>
    </message>
    <message>
        <source>Open a model file</source>
        <translation>モデルファイルを開く</translation>
    </message>
    <message>
        <source>Models (*.gguf *.bin *.safetensors);;All files (*)</source>
        <translation>モデル (*.gguf *.bin *.safetensors);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open a Hugging Face folder</source>
        <translation>Hugging Face フォルダーを開く</translation>
    </message>
    <message>
        <source>Load a recipe</source>
        <translation>レシピを読み込む</translation>
    </message>
    <message>
        <source>Recipes (*.yaml *.yml);;All files (*)</source>
        <translation>レシピ (*.yaml *.yml);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>レシピを保存</translation>
    </message>
    <message>
        <source>Recipes (*.yaml)</source>
        <translation>レシピ (*.yaml)</translation>
    </message>
    <message>
        <source>Folder with the published data sets</source>
        <translation>公開データセットのフォルダー</translation>
    </message>
    <message>
        <source>Text whose perplexity is measured</source>
        <translation>パープレキシティを測るテキスト</translation>
    </message>
    <message>
        <source>Import results of lm-evaluation-harness</source>
        <translation>lm-evaluation-harness の結果をインポート</translation>
    </message>
    <message>
        <source>Results (*.json)</source>
        <translation>結果 (*.json)</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>結果のフォルダー</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>About Quantoscope</source>
        <translation>Quantoscope について</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Quantoscope %1&lt;/h3&gt;&lt;p&gt;An instrument for low-bit transformers: see what the numbers of a model look like, tune the number format that holds them, and prove what it costs.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Quantoscope %1&lt;/h3&gt;&lt;p&gt;低ビット Transformer のための計測ツール: モデルの数値の姿を見て、それを収める数値形式を調整し、その代償を実証します。&lt;/p&gt;&lt;p&gt;GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 を開いています…</translation>
    </message>
    <message>
        <source>the demo model</source>
        <translation>デモモデル</translation>
    </message>
    <message>
        <source>Weights only: %1</source>
        <translation>重みのみ: %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 を保存しました</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>評価中</translation>
    </message>
    <message>
        <source>Working out the recipe</source>
        <translation>レシピを計算中</translation>
    </message>
    <message>
        <source> · %1 left</source>
        <translation> · 残り %1</translation>
    </message>
    <message>
        <source>Running the text</source>
        <translation>テキストを実行中</translation>
    </message>
    <message>
        <source>Measuring the model</source>
        <translation>モデルを測定中</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1</source>
        <translation>
            <numerusform>%n 個のファイルを %1 に書き出しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) deleted</source>
        <translation>
            <numerusform>%n 件の実行を削除しました</numerusform>
        </translation>
    </message>
    <message>
        <source>no model</source>
        <translation>モデルなし</translation>
    </message>
    <message>
        <source>%1 – Quantoscope</source>
        <translation>%1 – Quantoscope</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Evaluation task</source>
        <translation>評価タスク</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>移動先</translation>
    </message>
    <message>
        <source>Open a model to see what the recipe does to its predictions.</source>
        <translation>モデルを開くと、レシピが予測に与える影響が表示されます。</translation>
    </message>
    <message>
        <source>This model cannot be run: there are no predictions to compare.</source>
        <translation>このモデルは実行できないため、比較する予測がありません。</translation>
    </message>
    <message>
        <source>Measuring full precision…</source>
        <translation>フル精度を測定しています…</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>ユーザーガイド(&amp;U)</translation>
    </message>
    <message>
        <source>Ten-minute &amp;tutorial</source>
        <translation>10 分間チュートリアル(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Explain what I am looking at</source>
        <translation>表示中の内容を説明(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Point at something to have it explained</source>
        <translation>指したものを説明(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>ようこそ(&amp;W)</translation>
    </message>
    <message>
        <source>Ctrl+F1</source>
        <translation>Ctrl+F1</translation>
    </message>
    <message>
        <source>In pictures and tables</source>
        <translation>図と表の中</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab、Shift+Tab</translation>
    </message>
    <message>
        <source>next and previous control</source>
        <translation>次／前のコントロール</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>矢印キー</translation>
    </message>
    <message>
        <source>next value, bin, channel, cell or site</source>
        <translation>次の値、ビン、チャネル、セル、サイト</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>select the site under the mark</source>
        <translation>印の位置のサイトを選択</translation>
    </message>
    <message>
        <source>+, −, 0</source>
        <translation>+、−、0</translation>
    </message>
    <message>
        <source>zoom the histogram in, out, and back</source>
        <translation>ヒストグラムの拡大、縮小、リセット</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>copy the selected rows of a table</source>
        <translation>表の選択行をコピー</translation>
    </message>
    <message>
        <source>Menu key, Shift+F10</source>
        <translation>メニューキー、Shift+F10</translation>
    </message>
    <message>
        <source>copy or save the table</source>
        <translation>表をコピーまたは保存</translation>
    </message>
    <message>
        <source>&amp;Continue where I stopped at the next start</source>
        <translation>次回起動時に続きから再開(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>コマンド(&amp;C)…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>アクセントカラー</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <translation>青(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>緑(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Violet</source>
        <translation>紫(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Orange</source>
        <translation>オレンジ(&amp;O)</translation>
    </message>
    <message>
        <source>Compare with a recipe</source>
        <translation>レシピと比較</translation>
    </message>
    <message>
        <source>Recipes (*.yaml *.yml)</source>
        <translation>レシピ (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Open demo with o&amp;utlier channels</source>
        <translation>外れ値チャネル付きデモを開く(&amp;U)</translation>
    </message>
    <message>
        <source>Overview: select the role, the block, everything, or the site alone</source>
        <translation>概要: 役割、ブロック、全体、またはサイトだけを選択</translation>
    </message>
    <message>
        <source>Distribution: move the end of the grid, its bias</source>
        <translation>分布: グリッドの端、バイアスを動かす</translation>
    </message>
    <message>
        <source>Try: continue the prompt</source>
        <translation>試す: プロンプトの続きを生成</translation>
    </message>
</context>
<context>
    <name>qs::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>qs::MeterHistoryView</name>
    <message>
        <source>Divergence after each change</source>
        <translation>変更ごとのダイバージェンス</translation>
    </message>
    <message>
        <source>Left and right arrow keys go from change to change.</source>
        <translation>左右の矢印キーで変更の間を移動します。</translation>
    </message>
    <message>
        <source>the recipe at the start</source>
        <translation>開始時のレシピ</translation>
    </message>
    <message>
        <source>%1. %2
KL divergence %3 nats
Perplexity %4
Same top token %5</source>
        <translation>%1. %2
KL ダイバージェンス %3 ナット
パープレキシティ %4
最上位トークン一致 %5</translation>
    </message>
    <message>
        <source>Preview: some sites stand in for a slower method</source>
        <translation>プレビュー: 時間のかかる手法の代わりに簡易量子化したサイトを含みます</translation>
    </message>
    <message>
        <source>KL divergence (nats)</source>
        <translation>KL ダイバージェンス（ナット）</translation>
    </message>
    <message>
        <source>change</source>
        <translation>変更</translation>
    </message>
</context>
<context>
    <name>qs::MeterPanel</name>
    <message>
        <source>What did each change do to the predictions?</source>
        <translation>各変更は予測をどう変えたか</translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>まだ何も測定していません。</translation>
    </message>
    <message>
        <source>Filled marks are measured, hollow ones are previews. Lower is closer to full precision.</source>
        <translation>塗りつぶした印は実測値、白抜きの印はプレビューです。低いほどフル精度に近くなります。</translation>
    </message>
    <message>
        <source>Kullback-Leibler divergence: how far the quantized model&apos;s predictions of the next token are from full precision&apos;s, as the mean over the first tokens of the text, in nats. 0 means the same predictions. Lower is better.</source>
        <translation>カルバック・ライブラー・ダイバージェンス: 量子化モデルの次トークン予測がフル精度の予測からどれほど離れているかを、テキスト先頭のトークンで平均した値（ナット）。0 は予測が同じであることを示します。低いほど良い値です。</translation>
    </message>
    <message>
        <source>Live quality</source>
        <translation>ライブ品質</translation>
    </message>
    <message>
        <source>Perplexity of the text&apos;s first tokens under this recipe, and in brackets under full precision. Lower is better.</source>
        <translation>このレシピでの、テキスト先頭のトークンのパープレキシティ。括弧内はフル精度の値です。低いほど良い値です。</translation>
    </message>
    <message>
        <source>Share of the positions at which the most likely next token is the same as in full precision</source>
        <translation>最も確からしい次トークンがフル精度と同じになる位置の割合</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>The recipe&apos;s method needs more than a moment. Sites that it has not worked out yet are quantized by their largest values instead. Evaluating the recipe works it out.</source>
        <translation>レシピの手法は計算に時間がかかります。未計算のサイトは、代わりに最大値で量子化しています。レシピを評価すると計算されます。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Show what each of the last changes did, as a picture or a table</source>
        <translation>最近の各変更の影響を図または表で表示します</translation>
    </message>
    <message>
        <source>KL %1 nats</source>
        <translation>KL %1 ナット</translation>
    </message>
    <message>
        <source>Perplexity %1 (%2)</source>
        <translation>パープレキシティ %1（%2）</translation>
    </message>
    <message>
        <source>Same top token %1</source>
        <translation>最上位トークン一致 %1</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n token(s)</source>
        <translation>
            <numerusform>%n トークンで測定</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>KL divergence (nats)</source>
        <translation>KL ダイバージェンス（ナット）</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>パープレキシティ</translation>
    </message>
    <message>
        <source>Same top token (%)</source>
        <translation>最上位トークン一致 (%)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>実測</translation>
    </message>
</context>
<context>
    <name>qs::MethodBox</name>
    <message>
        <source>Method of the recipe</source>
        <translation>レシピの手法</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>手法</translation>
    </message>
    <message>
        <source>The pages show ranges of the text run through the model until the method has been worked out for the site (Channels, Before and after). An evaluation always uses the method&apos;s own.</source>
        <translation>サイトの手法が計算されるまで（「チャネル」、「変換前後」）、各ページはモデルに通したテキストの範囲を示します。評価では、常に手法自身の範囲を使います。</translation>
    </message>
</context>
<context>
    <name>qs::MethodEditor</name>
    <message>
        <source>How the numbers are worked out: one method, or several joined by + (a transform, then quantizers, then a rounding)</source>
        <translation>数値の求め方: 1 つの手法、または + でつないだ複数の手法（変換、量子化器、丸めの順）</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>手法(&amp;M)</translation>
    </message>
    <message>
        <source>Options of the method</source>
        <translation>手法のオプション</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Double-click or F2 edits a value; an empty one is the default</source>
        <translation>ダブルクリックまたは F2 で値を編集します。空にすると既定値になります</translation>
    </message>
    <message>
        <source>built-in text</source>
        <translation>内蔵テキスト</translation>
    </message>
    <message>
        <source>The text file that ranges and errors are measured on</source>
        <translation>範囲と誤差を測るテキストファイル</translation>
    </message>
    <message>
        <source>How many tokens of it are used</source>
        <translation>そのうち使用するトークン数</translation>
    </message>
    <message>
        <source>Calibration te&amp;xt</source>
        <translation>キャリブレーションテキスト(&amp;X)</translation>
    </message>
    <message>
        <source>Calibration to&amp;kens</source>
        <translation>キャリブレーショントークン(&amp;K)</translation>
    </message>
    <message>
        <source>change the method</source>
        <translation>手法の変更</translation>
    </message>
    <message>
        <source>option %1</source>
        <translation>オプション %1</translation>
    </message>
    <message>
        <source>change the calibration</source>
        <translation>キャリブレーションの変更</translation>
    </message>
    <message>
        <source>This method has no options.</source>
        <translation>この手法にはオプションがありません。</translation>
    </message>
</context>
<context>
    <name>qs::ModelDock</name>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>絞り込み（Ctrl+F）</translation>
    </message>
    <message>
        <source>Filter of the model tree</source>
        <translation>モデルツリーの絞り込み</translation>
    </message>
    <message>
        <source>Sites of the model</source>
        <translation>モデルのサイト</translation>
    </message>
    <message>
        <source>Tensors of the file</source>
        <translation>ファイルのテンソル</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>テンソル</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Text run through the model</source>
        <translation>モデルに通すテキスト</translation>
    </message>
    <message>
        <source>the built-in calibration text</source>
        <translation>内蔵のキャリブレーションテキスト</translation>
    </message>
    <message>
        <source>Look at this text</source>
        <translation>このテキストを見る</translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation>モデルが開かれていません。</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>パラメーター数 %1</translation>
    </message>
    <message>
        <source>More than a tenth of the signal&apos;s power is quantization noise.</source>
        <translation>信号電力の 10 分の 1 超が量子化雑音です。</translation>
    </message>
    <message>
        <source>The demo model with some channels made larger by powers of two. It computes the same; the outliers are put in, not learned.</source>
        <translation>一部のチャネルを 2 のべき乗倍に大きくしたデモモデルです。計算結果は同じで、外れ値は学習ではなく後から入れたものです。</translation>
    </message>
</context>
<context>
    <name>qs::NumberFormat</name>
    <message>
        <source>exact</source>
        <translation>正確</translation>
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
        <translation>%1 時間 %2 分</translation>
    </message>
</context>
<context>
    <name>qs::NumberHelp</name>
    <message>
        <source>Signal to quantization noise ratio (SQNR)</source>
        <translation>信号対量子化雑音比（SQNR）</translation>
    </message>
    <message>
        <source>The power of the values over the power of what quantization changes about them, in decibels. Every 6 dB are about one bit; below 10 dB more than a tenth of the power is noise.</source>
        <translation>値の電力と、量子化による変化の電力との比（デシベル）。6 dB ごとに約 1 ビットに相当し、10 dB 未満では電力の 10 分の 1 超が雑音です。</translation>
    </message>
    <message>
        <source>Mean squared error (MSE)</source>
        <translation>平均 2 乗誤差（MSE）</translation>
    </message>
    <message>
        <source>The mean squared difference between a value and what it becomes. Its size depends on the tensor&apos;s own; the SQNR does not.</source>
        <translation>値と量子化後の値の差の 2 乗平均。その大きさはテンソル自体の大きさに左右されますが、SQNR は左右されません。</translation>
    </message>
    <message>
        <source>Clipped</source>
        <translation>クリッピング</translation>
    </message>
    <message>
        <source>The share of the values beyond the end of the grid. They become its largest value, so each of them can be far off.</source>
        <translation>グリッドの端を超える値の割合。これらはグリッドの最大値になるため、それぞれ大きくずれる可能性があります。</translation>
    </message>
    <message>
        <source>Underflow</source>
        <translation>アンダーフロー</translation>
    </message>
    <message>
        <source>The share of the values that are not zero and become zero. Small channels under a common scale vanish this way.</source>
        <translation>ゼロでないのにゼロになる値の割合。共通のスケールでは、小さいチャネルがこうして消えます。</translation>
    </message>
    <message>
        <source>Codes used</source>
        <translation>使用符号数</translation>
    </message>
    <message>
        <source>How many bit patterns of the format occur. Few used codes: the grid does not fit the values.</source>
        <translation>形式のビットパターンのうち現れる数。使用符号が少ないときは、グリッドが値に合っていません。</translation>
    </message>
    <message>
        <source>Channel spread</source>
        <translation>チャネルの広がり</translation>
    </message>
    <message>
        <source>How far the magnitudes of the channels lie apart, in octaves (factors of two). A common scale that suits the largest channel is too coarse by one exponent step per octave for the small ones; a bias per channel repairs it.</source>
        <translation>チャネルの大きさがどれほど離れているかをオクターブ（2 倍単位）で示します。最大のチャネルに合わせた共通スケールは、小さいチャネルには 1 オクターブごとに指数 1 段だけ粗すぎます。チャネルごとのバイアスで解消できます。</translation>
    </message>
    <message>
        <source>Inter-channel variance</source>
        <translation>チャネル間分散</translation>
    </message>
    <message>
        <source>The variance of the channels&apos; means: large where channels sit at different levels. In activations of language models it is far larger than the variance within a channel, which is why one scale for all channels fails.</source>
        <translation>チャネルの平均値の分散。チャネルのレベルが異なると大きくなります。言語モデルのアクティベーションではチャネル内の分散よりはるかに大きく、全チャネル共通のスケールがうまくいかない理由です。</translation>
    </message>
    <message>
        <source>Intra-channel variance</source>
        <translation>チャネル内分散</translation>
    </message>
    <message>
        <source>The mean of the variances within the channels: what a format with one scale per channel still has to hold.</source>
        <translation>チャネル内の分散の平均。チャネルごとにスケールを持つ形式でも、これだけは表す必要があります。</translation>
    </message>
    <message>
        <source>Variance of maxima</source>
        <translation>最大値の分散</translation>
    </message>
    <message>
        <source>The variance of the channels&apos; largest magnitudes.</source>
        <translation>チャネルの最大の大きさの分散。</translation>
    </message>
    <message>
        <source>Kurtosis</source>
        <translation>尖度</translation>
    </message>
    <message>
        <source>The weight of the tails: 3 for a Gaussian, more when few values are far out. Heavy tails use up the range of a format for few values.</source>
        <translation>裾の重さ。ガウス分布では 3 で、少数の値が遠く離れているほど大きくなります。裾が重いと、形式の範囲が少数の値に費やされます。</translation>
    </message>
    <message>
        <source>Largest magnitude</source>
        <translation>最大の大きさ</translation>
    </message>
    <message>
        <source>The largest absolute value, which MinMax puts at the end of the grid. One outlier makes the grid coarse for all others.</source>
        <translation>最大の絶対値。MinMax はこれをグリッドの端に合わせます。外れ値が 1 つあるだけで、ほかのすべての値に対してグリッドが粗くなります。</translation>
    </message>
    <message>
        <source>Mean and standard deviation</source>
        <translation>平均と標準偏差</translation>
    </message>
    <message>
        <source>The average of the values, and how far they typically lie from it.</source>
        <translation>値の平均と、値が平均から通常どれほど離れているか。</translation>
    </message>
    <message>
        <source>Quantiles</source>
        <translation>分位点</translation>
    </message>
    <message>
        <source>The value below which this share of the channel&apos;s values lies. Half of them lie between 25 % and 75 %.</source>
        <translation>チャネルの値のうち、この割合がそれ以下になる値。値の半分は 25 % と 75 % の間にあります。</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>感度</translation>
    </message>
    <message>
        <source>How far the distribution over the next token moves from full precision when this site alone is quantized: the Kullback-Leibler divergence in nats per token. The sites with the largest numbers are the ones to spend bits on.</source>
        <translation>このサイトだけを量子化したとき、次トークンの分布がフル精度からどれほど動くか。トークンあたりのカルバック・ライブラー・ダイバージェンス（ナット）です。数値の大きいサイトほど、ビットを割く価値があります。</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>個数</translation>
    </message>
    <message>
        <source>How many values the tensor has, how many of them differ at 16 bits of precision, and how many are no finite number.</source>
        <translation>テンソルの値の数、16 ビット精度で異なる値の数、有限でない値の数。</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>数値形式</translation>
    </message>
    <message>
        <source>ExMy is a sign, x exponent bits and y mantissa bits; INTn are equidistant integers. E2M1, four bits, has the values 0, 0.5, 1, 1.5, 2, 3, 4, 6 and their negatives, times a scale.</source>
        <translation>ExMy は符号、x ビットの指数、y ビットの仮数からなり、INTn は等間隔の整数です。4 ビットの E2M1 の値は 0、0.5、1、1.5、2、3、4、6 とその負の値にスケールを掛けたものです。</translation>
    </message>
    <message>
        <source>End of the grid</source>
        <translation>グリッドの端</translation>
    </message>
    <message>
        <source>The largest value that the grid holds. Choosing it is choosing the clip, the scale and the exponent bias at once: they are the same number.</source>
        <translation>グリッドが表せる最大の値。これを選ぶと、クリッピング、スケール、指数バイアスが同時に決まります。すべて同じ数だからです。</translation>
    </message>
    <message>
        <source>Exponent bias</source>
        <translation>指数バイアス</translation>
    </message>
    <message>
        <source>A real number that scales the whole grid: larger bias, smaller values. One for each tensor, row, group, channel or token.</source>
        <translation>グリッド全体を拡大・縮小する実数。バイアスが大きいほど値は小さくなります。テンソル、行、グループ、チャネル、トークンのいずれかごとに 1 つあります。</translation>
    </message>
    <message>
        <source>Smallest positive value</source>
        <translation>最小の正の値</translation>
    </message>
    <message>
        <source>The smallest value above zero that the format holds. What is below half of it becomes zero.</source>
        <translation>形式が表せる、ゼロより大きい最小の値。その半分より小さい値はゼロになります。</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>From the smallest positive value to the largest, in octaves.</source>
        <translation>最小の正の値から最大値まで（オクターブ）。</translation>
    </message>
    <message>
        <source>Bins of the histogram</source>
        <translation>ヒストグラムのビン</translation>
    </message>
    <message>
        <source>Equal intervals, and how many of the tensor&apos;s values fall into each.</source>
        <translation>等しい区間と、それぞれに入るテンソルの値の数。</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>パープレキシティ</translation>
    </message>
    <message>
        <source>How many equally likely words the model chooses among on average. Lower is better. It depends on the protocol: compare only runs of the same one.</source>
        <translation>モデルが平均していくつの等確率の単語から選んでいるか。低いほど良い値です。プロトコルに依存するため、同じプロトコルの実行どうしだけを比較してください。</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>標準誤差</translation>
    </message>
    <message>
        <source>How far the number would typically lie from the true one when measured on other items. Two runs on the same items differ by less than that: use the paired comparison.</source>
        <translation>別の項目で測った場合に、数値が真の値から通常どれほど離れるか。同じ項目での 2 つの実行の差はこれより小さいため、対応のある比較を使ってください。</translation>
    </message>
    <message>
        <source>Paired difference</source>
        <translation>対応のある差</translation>
    </message>
    <message>
        <source>This run minus the reference over the items that both share; for perplexities the logarithm of their ratio. Because the items are the same, small differences can be seen.</source>
        <translation>両者に共通する項目での、この実行から基準を引いた値。パープレキシティでは比の対数です。項目が同じなので、小さな差も見えます。</translation>
    </message>
    <message>
        <source>95 % confidence interval</source>
        <translation>95 % 信頼区間</translation>
    </message>
    <message>
        <source>Where the difference lies in 95 of 100 such measurements. When it holds zero, nothing has been shown.</source>
        <translation>このような測定 100 回のうち 95 回で差が入る範囲。ゼロを含む場合は、何も示されていません。</translation>
    </message>
    <message>
        <source>p value</source>
        <translation>p 値</translation>
    </message>
    <message>
        <source>The chance of a difference at least this large if both runs were equally good: the exact McNemar test for accuracies, a paired t test otherwise. It says nothing about how large the difference is.</source>
        <translation>両方の実行が同等だった場合に、これ以上の差が出る確率。正解率では正確マクネマー検定、それ以外では対応のある t 検定です。差の大きさについては何も示しません。</translation>
    </message>
    <message>
        <source>Items that changed</source>
        <translation>変化した項目</translation>
    </message>
    <message>
        <source>Items that only the reference gets right, and items that only this run gets right. Two runs of equal accuracy can still answer different items.</source>
        <translation>基準だけが正解した項目と、この実行だけが正解した項目。正解率が同じでも、答えられる項目は異なることがあります。</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>偶然</translation>
    </message>
    <message>
        <source>The accuracy of guessing: one over the number of choices.</source>
        <translation>当て推量の正解率: 1 ÷ 選択肢の数。</translation>
    </message>
    <message>
        <source>Corrected p value</source>
        <translation>補正後の p 値</translation>
    </message>
    <message>
        <source>The p value after Holm&apos;s correction for all comparisons of the table: below 0.05 in even one row then happens by chance in at most one of twenty tables.</source>
        <translation>表の全比較についてホルムの補正をした p 値。1 行でも偶然 0.05 を下回るのは、このような表 20 個のうち多くて 1 個です。</translation>
    </message>
    <message>
        <source>Interval at any time</source>
        <translation>常時有効の区間</translation>
    </message>
    <message>
        <source>A 95 % interval that stays valid however often one looks while the items come in, so that a run may be stopped as soon as it is narrow enough.</source>
        <translation>項目が届く間に何度確認しても有効な 95 % 区間。十分に狭くなった時点で実行を止められます。</translation>
    </message>
    <message>
        <source>Ratio of perplexities</source>
        <translation>パープレキシティの比</translation>
    </message>
    <message>
        <source>This run&apos;s perplexity divided by the reference&apos;s: 1.05 is five percent worse.</source>
        <translation>この実行のパープレキシティ÷基準のパープレキシティ。1.05 は 5 % 悪いことを示します。</translation>
    </message>
    <message>
        <source>Kullback-Leibler divergence</source>
        <translation>カルバック・ライブラー・ダイバージェンス</translation>
    </message>
    <message>
        <source>How far this run&apos;s distribution over the next token lies from the reference&apos;s, in nats. It reacts to small damage that no accuracy shows.</source>
        <translation>この実行の次トークン分布が基準の分布からどれほど離れているか（ナット）。正解率には現れない小さな劣化にも反応します。</translation>
    </message>
    <message>
        <source>Same top token</source>
        <translation>最上位トークン一致</translation>
    </message>
    <message>
        <source>The share of the positions where both runs find the same token most likely.</source>
        <translation>両方の実行で最も確からしいトークンが同じ位置の割合。</translation>
    </message>
    <message>
        <source>Change of the probability</source>
        <translation>確率の変化</translation>
    </message>
    <message>
        <source>This run&apos;s probability of what is right minus the reference&apos;s.</source>
        <translation>この実行での正解の確率から基準での確率を引いたもの。</translation>
    </message>
    <message>
        <source>Times the usual</source>
        <translation>通常の何倍か</translation>
    </message>
    <message>
        <source>The largest magnitude of this channel or token divided by the median of those of all. Outliers stand out as large factors.</source>
        <translation>このチャネルまたはトークンの最大の大きさ÷全体の最大の大きさの中央値。外れ値は大きな倍率として目立ちます。</translation>
    </message>
    <message>
        <source>Bit</source>
        <translation>ビット</translation>
    </message>
    <message>
        <source>What this bit of the pattern is at present: 0 or 1. The other columns tell what the value becomes when it flips.</source>
        <translation>パターンのこのビットの現在の値: 0 または 1。ほかの列は、反転すると値がどうなるかを示します。</translation>
    </message>
    <message>
        <source>The share of the items answered right. acc takes the choice with the largest log-likelihood; acc_norm divides it by the choice&apos;s number of characters first.</source>
        <translation>正しく答えた項目の割合。acc は対数尤度が最大の選択肢を選び、acc_norm は先に対数尤度を選択肢の文字数で割ります。</translation>
    </message>
</context>
<context>
    <name>qs::NumberLineView</name>
    <message>
        <source>Left and right arrow keys go from value to value.</source>
        <translation>左右の矢印キーで値の間を移動します。</translation>
    </message>
    <message>
        <source>Full precision: no grid to show</source>
        <translation>フル精度: 表示するグリッドがありません</translation>
    </message>
    <message>
        <source>share of the tensor (%)</source>
        <translation>テンソルに占める割合 (%)</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>%1 of the values</source>
        <translation>値の %1</translation>
    </message>
</context>
<context>
    <name>qs::OperandEditor</name>
    <message>
        <source>Full precision</source>
        <translation>フル精度</translation>
    </message>
    <message>
        <source>Float ExMy</source>
        <translation>浮動小数点 ExMy</translation>
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
        <translation>形式</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Exponent bits. E1My is a symmetric integer grid.</source>
        <translation>指数ビット。E1My は対称な整数グリッドです。</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Mantissa bits</source>
        <translation>仮数ビット</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>ビット</translation>
    </message>
    <message>
        <source>per tensor</source>
        <translation>テンソル単位</translation>
    </message>
    <message>
        <source>per row</source>
        <translation>行単位</translation>
    </message>
    <message>
        <source>per group</source>
        <translation>グループ単位</translation>
    </message>
    <message>
        <source>per channel</source>
        <translation>チャネル単位</translation>
    </message>
    <message>
        <source>per token</source>
        <translation>トークン単位</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>スケール</translation>
    </message>
    <message>
        <source>What shares one exponent bias, that is one scale: the tensor, a row (output channel), or a group of values in a row</source>
        <translation>1 つの指数バイアス、つまり 1 つのスケールを共有する単位: テンソル、行（出力チャネル）、または行内の値のグループ</translation>
    </message>
    <message>
        <source>What shares one exponent bias, that is one scale: the tensor, a channel (pre-shifted bias), or a token (at run time)</source>
        <translation>1 つの指数バイアス、つまり 1 つのスケールを共有する単位: テンソル、チャネル（プリシフトしたバイアス）、またはトークン（実行時）</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Group size</source>
        <translation>グループサイズ</translation>
    </message>
    <message>
        <source>Values that share one scale</source>
        <translation>1 つのスケールを共有する値の数</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>Where the grid ends, as a share of the largest magnitude. Below 1 large values are clipped and small ones get finer steps.</source>
        <translation>グリッドの端の位置（最大の大きさに対する割合）。1 未満では大きい値がクリッピングされ、小さい値のステップが細かくなります。</translation>
    </message>
    <message>
        <source>Clip ratio</source>
        <translation>クリッピング比</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>バイアス</translation>
    </message>
    <message>
        <source>Exponent bias b: the scale is 2^−b. Set by hand it overrides calibration.</source>
        <translation>指数バイアス b: スケールは 2^−b です。手動で設定するとキャリブレーションより優先されます。</translation>
    </message>
    <message>
        <source>Smallest and largest exponent bias; the scale is 2^−b</source>
        <translation>最小と最大の指数バイアス。スケールは 2^−b です</translation>
    </message>
    <message>
        <source>per token, at run time</source>
        <translation>トークン単位（実行時）</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>手動設定</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
</context>
<context>
    <name>qs::OperandSwitch</name>
    <message>
        <source>Activations</source>
        <translation>アクティベーション</translation>
    </message>
    <message>
        <source>Show what goes into the linear</source>
        <translation>線形層への入力を表示</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Show the linear&apos;s own matrix</source>
        <translation>線形層自身の行列を表示</translation>
    </message>
</context>
<context>
    <name>qs::OperandsEditor</name>
    <message>
        <source>&amp;Weights</source>
        <translation>重み(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Activations</source>
        <translation>アクティベーション(&amp;A)</translation>
    </message>
    <message>
        <source>Whether the rule says anything about this operand</source>
        <translation>このオペランドについてルールで指定するかどうか</translation>
    </message>
    <message>
        <source>The selected sites differ; an edit makes them alike.</source>
        <translation>選択したサイトの設定は異なります。編集すると同じになります。</translation>
    </message>
</context>
<context>
    <name>qs::OutlierTables</name>
    <message>
        <source>Click a row to see the distribution of its channel or token alone.</source>
        <translation>行をクリックすると、そのチャネルまたはトークンだけの分布が表示されます。</translation>
    </message>
    <message>
        <source>Which channels stick out?</source>
        <translation>突出したチャネルはどれか</translation>
    </message>
    <message>
        <source>Which output channels stick out?</source>
        <translation>突出した出力チャネルはどれか</translation>
    </message>
    <message>
        <source>Which tokens stick out?</source>
        <translation>突出したトークンはどれか</translation>
    </message>
</context>
<context>
    <name>qs::Overview</name>
    <message>
        <source>Channel spread</source>
        <translation>チャネルの広がり</translation>
    </message>
    <message>
        <source>octaves</source>
        <translation>オクターブ</translation>
    </message>
    <message>
        <source>How far the magnitudes of the channels lie apart: octaves between the 1st and the 99th percentile of log2 of the largest magnitude per channel. This is what one exponent bias per channel repairs.</source>
        <translation>チャネルの大きさがどれほど離れているか: チャネルごとの最大の大きさの log2 の、1 から 99 パーセンタイルまでのオクターブ数。チャネルごとの指数バイアスで解消できる量です。</translation>
    </message>
    <message>
        <source>Inter-channel variance</source>
        <translation>チャネル間分散</translation>
    </message>
    <message>
        <source>Variance of the channels&apos; means. Large: the channels sit at different levels.</source>
        <translation>チャネルの平均値の分散。大きいときは、チャネルのレベルが異なります。</translation>
    </message>
    <message>
        <source>Intra-channel variance</source>
        <translation>チャネル内分散</translation>
    </message>
    <message>
        <source>Mean of the variances within the channels: what a format with one scale per channel still has to hold.</source>
        <translation>チャネル内の分散の平均。チャネルごとにスケールを持つ形式でも、これだけは表す必要があります。</translation>
    </message>
    <message>
        <source>Kurtosis</source>
        <translation>尖度</translation>
    </message>
    <message>
        <source>Weight of the tails: 3 for a Gaussian. Large: few outliers use up the range.</source>
        <translation>裾の重さ。ガウス分布では 3 です。大きいときは、少数の外れ値が範囲を使い切っています。</translation>
    </message>
    <message>
        <source>Largest magnitude</source>
        <translation>最大の大きさ</translation>
    </message>
    <message>
        <source>The largest absolute value, which MinMax calibration puts at the end of the grid.</source>
        <translation>最大の絶対値。MinMax キャリブレーションはこれをグリッドの端に合わせます。</translation>
    </message>
    <message>
        <source>%1 of activations</source>
        <translation>アクティベーションの%1</translation>
    </message>
    <message>
        <source>%1 of weights</source>
        <translation>重みの%1</translation>
    </message>
    <message>
        <source>SQNR of activations</source>
        <translation>アクティベーションの SQNR</translation>
    </message>
    <message>
        <source>SQNR of weights</source>
        <translation>重みの SQNR</translation>
    </message>
    <message>
        <source>No activations are known yet. They come from the text that is run through the model.</source>
        <translation>アクティベーションはまだ不明です。モデルにテキストを通すと得られます。</translation>
    </message>
    <message>
        <source>The current recipe quantizes nothing here. Choose a format in the inspector.</source>
        <translation>現在のレシピはここでは何も量子化しません。インスペクターで形式を選択してください。</translation>
    </message>
    <message>
        <source>Bits of weights</source>
        <translation>重みのビット数</translation>
    </message>
    <message>
        <source>Bits of activations</source>
        <translation>アクティベーションのビット数</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>ビット</translation>
    </message>
    <message>
        <source>Bits per weight under the current recipe, with the scales of groups; in full precision, those of the file.</source>
        <translation>現在のレシピでの重みあたりのビット数（グループのスケールを含む）。フル精度ではファイルのビット数です。</translation>
    </message>
    <message>
        <source>Bits per activation under the current recipe, with the scales of blocks. Sites in full precision have none.</source>
        <translation>現在のレシピでのアクティベーションあたりのビット数（ブロックのスケールを含む）。フル精度のサイトにはありません。</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>感度</translation>
    </message>
    <message>
        <source>KL, nats</source>
        <translation>KL（ナット）</translation>
    </message>
    <message>
        <source>How far the model&apos;s predictions move when this site alone is quantized: Kullback-Leibler divergence from full precision, per token, under %1.</source>
        <translation>このサイトだけを量子化したとき、モデルの予測がどれほど動くか: %1 でのフル精度からのカルバック・ライブラー・ダイバージェンス（トークンあたり）。</translation>
    </message>
    <message>
        <source>Not measured yet.
Run a sensitivity analysis on the Evaluate page: it quantizes every site alone and measures how far the model&apos;s predictions move.</source>
        <translation>まだ測定していません。
「評価」ページで感度分析を実行してください。各サイトを単独で量子化し、モデルの予測がどれほど動くかを測ります。</translation>
    </message>
    <message>
        <source>Signal to quantization noise under the current recipe, with the ranges of the text that is run through the model. Every 6 dB are one bit; sites in full precision have none.</source>
        <translation>現在のレシピでの信号対量子化雑音比（範囲はモデルに通すテキストのもの）。6 dB ごとに 1 ビットに相当します。フル精度のサイトにはありません。</translation>
    </message>
</context>
<context>
    <name>qs::OverviewPanel</name>
    <message>
        <source>Where in the model is it hard to quantize?</source>
        <translation>モデルのどこが量子化しにくいか</translation>
    </message>
    <message>
        <source>Number that colours the map</source>
        <translation>マップの色分けに使う数値</translation>
    </message>
    <message>
        <source>Open a model to see all its sites at once.</source>
        <translation>モデルを開くと、全サイトが一度に表示されます。</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>at</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Known for</source>
        <translation>既知の数</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Over the selection</source>
        <translation>選択範囲の集計</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>One selected site says little: then the numbers are about all sites</source>
        <translation>1 サイトだけの選択では情報が少ないため、数値は全サイトのものになります</translation>
    </message>
    <message>
        <source>Click a cell, or use the arrow keys, to see that site on all pages. Click a row&apos;s or a column&apos;s name, or press R or B, to select a role in every block or a whole block; A selects all, S the site alone.</source>
        <translation>セルをクリックするか矢印キーを使うと、そのサイトが全ページに表示されます。行名や列名をクリックするか、R または B を押すと、全ブロックの同じ役割またはブロック全体を選択します。A は全選択、S はそのサイトのみです。</translation>
    </message>
    <message>
        <source>q, k and v share one input, and so do gate and up.</source>
        <translation>q、k、v は 1 つの入力を共有し、gate と up も同様です。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a number and its unit</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>qs::Pages</name>
    <message>
        <source>Loading %1</source>
        <translation>%1 を読み込み中</translation>
    </message>
    <message>
        <source>Working out %1</source>
        <translation>%1 を計算中</translation>
    </message>
    <message>
        <source>Running all configurations side by side</source>
        <translation>全構成を並行して実行中</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Open a model: drop a folder or a file here, or choose File, Open.</source>
        <translation>モデルを開く: フォルダーまたはファイルをここにドロップするか、「ファイル」→「開く」を選んでください。</translation>
    </message>
    <message>
        <source>Measuring the model…</source>
        <translation>モデルを測定しています…</translation>
    </message>
    <message>
        <source>There is no map for this checkpoint: %1</source>
        <translation>このチェックポイントのマップはありません: %1</translation>
    </message>
    <message>
        <source>Open a model first.</source>
        <translation>まずモデルを開いてください。</translation>
    </message>
    <message>
        <source>Running the text…</source>
        <translation>テキストを実行しています…</translation>
    </message>
    <message>
        <source>No activations: %1
The weights can be looked at.</source>
        <translation>アクティベーションなし: %1
重みを見ることはできます。</translation>
    </message>
    <message>
        <source>The embedding&apos;s input is a token&apos;s number, not an activation.
Switch to its weights.</source>
        <translation>埋め込みの入力はトークン番号で、アクティベーションではありません。
重みに切り替えてください。</translation>
    </message>
    <message>
        <source>Reading the weights…</source>
        <translation>重みを読み込んでいます…</translation>
    </message>
    <message>
        <source>What is finished cannot be saved at the moment: %1</source>
        <translation>現在、完了した分を保存できません: %1</translation>
    </message>
    <message>
        <source>The run store has this evaluation already, from %1: nothing was computed again.</source>
        <translation>この評価は実行ストアにすでにあります（%1）。再計算はしていません。</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>タスクを追加</translation>
    </message>
    <message>
        <source>Tasks (*.yaml *.yml);;All files (*)</source>
        <translation>タスク (*.yaml *.yml);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Add a recipe</source>
        <translation>レシピを追加</translation>
    </message>
    <message>
        <source>Recipes (*.yaml *.yml);;All files (*)</source>
        <translation>レシピ (*.yaml *.yml);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Running the item…</source>
        <translation>項目を実行しています…</translation>
    </message>
    <message>
        <source>Working out %1 first…</source>
        <translation>先に %1 を計算しています…</translation>
    </message>
    <message>
        <source>Working out %1…</source>
        <translation>%1 を計算しています…</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>Working out the recipe</source>
        <translation>レシピを計算中</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>測定中</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>感度</translation>
    </message>
    <message>
        <source>Bit budget</source>
        <translation>ビット予算</translation>
    </message>
    <message numerus="yes">
        <source>leave %n site(s) in full precision</source>
        <translation>
            <numerusform>%n サイトをフル精度のままにする</numerusform>
        </translation>
    </message>
    <message>
        <source>load %1</source>
        <translation>%1 の読み込み</translation>
    </message>
    <message>
        <source>%1 is the current recipe now. Undo brings the other one back.</source>
        <translation>%1 が現在のレシピになりました。元に戻す操作で前のレシピに戻せます。</translation>
    </message>
</context>
<context>
    <name>qs::PairedComparisonModel</name>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Samples that both runs share</source>
        <translation>両方の実行に共通するサンプル数</translation>
    </message>
    <message>
        <source>The reference, over the shared samples</source>
        <translation>共通サンプルでの基準の値</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>この実行</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>This run minus the reference; for perplexities the logarithm of their ratio</source>
        <translation>この実行から基準を引いた値。パープレキシティでは比の対数</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95 % 下限</translation>
    </message>
    <message>
        <source>Confidence interval of the paired difference</source>
        <translation>対応のある差の信頼区間</translation>
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
        <translation>両方の実行が同等だった場合に、これ以上の差が出る確率: 正解率では正確マクネマー検定、それ以外では対応のある t 検定</translation>
    </message>
    <message>
        <source>Only reference right</source>
        <translation>基準のみ正解</translation>
    </message>
    <message>
        <source>Only this right</source>
        <translation>これのみ正解</translation>
    </message>
    <message>
        <source>This run, over the shared samples</source>
        <translation>共通サンプルでのこの実行の値</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比</translation>
    </message>
    <message>
        <source>This run&apos;s perplexity divided by the reference&apos;s</source>
        <translation>この実行のパープレキシティ÷基準のパープレキシティ</translation>
    </message>
    <message>
        <source>p, corrected</source>
        <translation>補正後の p</translation>
    </message>
    <message>
        <source>The same after Holm&apos;s correction for all comparisons of this table: below 0.05 in even one row happens by chance in at most 5 % of such tables</source>
        <translation>この表の全比較についてホルムの補正をした値: 1 行でも偶然 0.05 を下回るのは、このような表の最大 5 % です</translation>
    </message>
    <message>
        <source>Items that the reference answers rightly and this run wrongly</source>
        <translation>基準が正解し、この実行が誤答した項目</translation>
    </message>
    <message>
        <source>Items that this run answers rightly and the reference wrongly</source>
        <translation>この実行が正解し、基準が誤答した項目</translation>
    </message>
    <message>
        <source>95 % for the difference over all items of the task, however often one looked and whyever the run ended (confidence sequence)</source>
        <translation>タスクの全項目での差の 95 % 区間。何度確認しても、どんな理由で実行が終わっても有効です（信頼列）</translation>
    </message>
    <message>
        <source>Any time from</source>
        <translation>常時有効 下限</translation>
    </message>
    <message>
        <source>Any time to</source>
        <translation>常時有効 上限</translation>
    </message>
</context>
<context>
    <name>qs::ParetoChart</name>
    <message>
        <source>Nothing searched yet.</source>
        <translation>まだ何も探索していません。</translation>
    </message>
    <message>
        <source>KL divergence (nats)</source>
        <translation>KL ダイバージェンス（ナット）</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>重みあたりのビット数</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>%1 bits per weight
KL %2, predicted %3</source>
        <translation>重みあたり %1 ビット
KL %2、予測 %3</translation>
    </message>
</context>
<context>
    <name>qs::QueueModel</name>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>waiting for its model</source>
        <translation>モデル待ち</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Time left, from the tokens per second measured so far</source>
        <translation>これまでに測ったトークン毎秒から求めた残り時間</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>残り</translation>
    </message>
</context>
<context>
    <name>qs::QueuePanel</name>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>続行(&amp;N)</translation>
    </message>
    <message>
        <source>Its finished items are in the run store; only the others are computed</source>
        <translation>完了した項目は実行ストアにあり、残りだけを計算します</translation>
    </message>
    <message>
        <source>Queue of evaluations</source>
        <translation>評価のキュー</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>What is finished is saved; it goes on later without computing it again</source>
        <translation>完了した分は保存され、後で再計算せずに続行します</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Ends it; what is finished is kept in the run store and shown</source>
        <translation>終了します。完了した分は実行ストアに残り、表示されます</translation>
    </message>
    <message>
        <source>Runs earlier</source>
        <translation>順番を早めます</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>下へ(&amp;W)</translation>
    </message>
    <message>
        <source>Runs later</source>
        <translation>順番を遅らせます</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>取り除く(&amp;M)</translation>
    </message>
    <message>
        <source>Takes it out of this list; stored runs stay</source>
        <translation>この一覧から外します。保存済みの実行は残ります</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>再開(&amp;G)</translation>
    </message>
    <message>
        <source>An evaluation of %1 on %2 was interrupted when the program ended.</source>
        <translation>%2 での %1 の評価は、プログラムの終了により中断されました。</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上へ(&amp;U)</translation>
    </message>
</context>
<context>
    <name>qs::RecipeDiffView</name>
    <message>
        <source>Compare &amp;with</source>
        <translation>比較対象(&amp;W)</translation>
    </message>
    <message>
        <source>The recipe that the current one is compared with</source>
        <translation>現在のレシピと比較するレシピ</translation>
    </message>
    <message>
        <source>a recipe…</source>
        <translation>レシピ…</translation>
    </message>
    <message>
        <source>a file…</source>
        <translation>ファイル…</translation>
    </message>
    <message>
        <source>&amp;Copy table</source>
        <translation>表をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the differences with tabs between the columns</source>
        <translation>差異を列間タブ区切りでコピーします</translation>
    </message>
    <message>
        <source>Differences field by field</source>
        <translation>フィールドごとの差異</translation>
    </message>
    <message>
        <source>Differences of the texts</source>
        <translation>テキストの差異</translation>
    </message>
    <message>
        <source>Choose a recipe to see what the current one says differently.</source>
        <translation>レシピを選択すると、現在のレシピとの違いが表示されます。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>A site and its operand; empty: the recipe as a whole</source>
        <translation>サイトとそのオペランド。空欄はレシピ全体</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>As it is called in the file</source>
        <translation>ファイル内での名前</translation>
    </message>
    <message>
        <source>What the other recipe says</source>
        <translation>もう一方のレシピの内容</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>What the current recipe says</source>
        <translation>現在のレシピの内容</translation>
    </message>
    <message>
        <source>The current recipe says the same as %1.</source>
        <translation>現在のレシピは %1 と同じ内容です。</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) from %1</source>
        <translation>
            <numerusform>%1 との差異 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qs::RecipePanel</name>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>How the recipe is called in lists and results</source>
        <translation>一覧と結果に表示されるレシピの名前</translation>
    </message>
    <message>
        <source>Descr&amp;iption</source>
        <translation>説明(&amp;I)</translation>
    </message>
    <message>
        <source>One sentence for whoever reads the file</source>
        <translation>ファイルを読む人のための 1 文</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>複製(&amp;U)</translation>
    </message>
    <message>
        <source>Go on with a copy under another name</source>
        <translation>別の名前のコピーで続けます</translation>
    </message>
    <message>
        <source>&amp;Load…</source>
        <translation>読み込む(&amp;L)…</translation>
    </message>
    <message>
        <source>Load a recipe file in place of this one (undoable)</source>
        <translation>このレシピの代わりにレシピファイルを読み込みます（元に戻せます）</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Write this recipe to a file</source>
        <translation>このレシピをファイルに書き込みます</translation>
    </message>
    <message>
        <source>duplicate the recipe</source>
        <translation>レシピの複製</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>手法</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>edit the text</source>
        <translation>テキストの編集</translation>
    </message>
    <message>
        <source>Select a rule to edit it.</source>
        <translation>編集するルールを選択してください。</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <translation>ルール %1: %2</translation>
    </message>
    <message>
        <source>Select one or several sites to edit them.</source>
        <translation>編集するサイトを 1 つ以上選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n サイト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change %n site(s)</source>
        <translation>
            <numerusform>%n サイトの変更</numerusform>
        </translation>
    </message>
    <message>
        <source>change rule %1</source>
        <translation>ルール %1 の変更</translation>
    </message>
    <message>
        <source>rename the recipe</source>
        <translation>レシピの名前の変更</translation>
    </message>
</context>
<context>
    <name>qs::RecipeRulesView</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add a rule after the selected one (Insert)</source>
        <translation>選択したルールの後にルールを追加します（Insert）</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Put a copy after the selected rule</source>
        <translation>選択したルールの後にコピーを置きます</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the selected rule (Delete)</source>
        <translation>選択したルールを削除します（Delete）</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Move the rule up: rules below win (Ctrl+Shift+Up)</source>
        <translation>ルールを上へ移動します。下のルールが優先されます（Ctrl+Shift+Up）</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Move the rule down: it wins over those above (Ctrl+Shift+Down)</source>
        <translation>ルールを下へ移動します。上のルールより優先されます（Ctrl+Shift+Down）</translation>
    </message>
    <message>
        <source>Rules of the recipe</source>
        <translation>レシピのルール</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>パターン(&amp;P)</translation>
    </message>
    <message>
        <source>Names of sites with * for any text, or bare roles, separated by |: blocks.*.down, head, q|k|v</source>
        <translation>任意の文字列を表す * を含むサイト名、または役割名を | で区切って指定: blocks.*.down、head、q|k|v</translation>
    </message>
    <message>
        <source>A recipe without rules leaves everything in full precision. Add one.</source>
        <translation>ルールのないレシピは、すべてをフル精度のままにします。ルールを追加してください。</translation>
    </message>
    <message>
        <source>“%1” can match no site of any model.</source>
        <translation>「%1」に一致するサイトは、どのモデルにもありません。</translation>
    </message>
    <message>
        <source>Open a model to see which sites it matches.</source>
        <translation>モデルを開くと、一致するサイトが表示されます。</translation>
    </message>
    <message>
        <source>It matches no site of this model.</source>
        <translation>このモデルに一致するサイトはありません。</translation>
    </message>
    <message numerus="yes">
        <source>It matches %n site(s): %1</source>
        <translation>
            <numerusform>%n サイトに一致: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>add a rule</source>
        <translation>ルールの追加</translation>
    </message>
    <message>
        <source>duplicate a rule</source>
        <translation>ルールの複製</translation>
    </message>
    <message>
        <source>remove a rule</source>
        <translation>ルールの削除</translation>
    </message>
    <message>
        <source>move a rule</source>
        <translation>ルールの移動</translation>
    </message>
    <message>
        <source>change a pattern</source>
        <translation>パターンの変更</translation>
    </message>
</context>
<context>
    <name>qs::RecipeSitesView</name>
    <message>
        <source>Filter: words in any column, e.g. down e2m1</source>
        <translation>絞り込み: 任意の列の語、例: down e2m1</translation>
    </message>
    <message>
        <source>Filter of the sites</source>
        <translation>サイトの絞り込み</translation>
    </message>
    <message>
        <source>Sites and what the recipe says about them</source>
        <translation>サイトと、それに対するレシピの内容</translation>
    </message>
    <message>
        <source>Select several with Ctrl and Shift, or all with Ctrl+A, and edit them at once</source>
        <translation>Ctrl と Shift で複数、Ctrl+A ですべてを選択し、まとめて編集できます</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) selected</source>
        <translation>
            <numerusform>%n サイトを選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the sites that shall be edited.</source>
        <translation>編集するサイトを選択してください。</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>One linear with its input</source>
        <translation>1 つの線形層とその入力</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>How its weights are quantized</source>
        <translation>重みの量子化方法</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>アクティベーション</translation>
    </message>
    <message>
        <source>How its input is quantized</source>
        <translation>入力の量子化方法</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>The rules that decide this</source>
        <translation>これを決めるルール</translation>
    </message>
</context>
<context>
    <name>qs::RecipeSourceView</name>
    <message>
        <source>Recipe as YAML</source>
        <translation>YAML 形式のレシピ</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>適用(&amp;A)</translation>
    </message>
    <message>
        <source>Make this text the recipe (Ctrl+Return)</source>
        <translation>このテキストをレシピにします（Ctrl+Return）</translation>
    </message>
    <message>
        <source>Rever&amp;t</source>
        <translation>取り消す(&amp;T)</translation>
    </message>
    <message>
        <source>Give the changes up and show the recipe as it is</source>
        <translation>変更を破棄して現在のレシピを表示します</translation>
    </message>
    <message>
        <source>The recipe as a file holds it. Edit it here or on the other tabs.</source>
        <translation>ファイルに保存される形のレシピ。ここ、または他のタブで編集します。</translation>
    </message>
    <message>
        <source>The text says the same as the recipe.</source>
        <translation>テキストはレシピと同じ内容です。</translation>
    </message>
    <message>
        <source>The text is a recipe. Apply makes it the current one.</source>
        <translation>テキストはレシピとして有効です。「適用」で現在のレシピになります。</translation>
    </message>
</context>
<context>
    <name>qs::RecipeTicks</name>
    <message>
        <source>Configurations side by side</source>
        <translation>並べて比較する構成</translation>
    </message>
    <message>
        <source>Full precision (f32)</source>
        <translation>フル精度（f32）</translation>
    </message>
    <message>
        <source>Current: %1</source>
        <translation>現在: %1</translation>
    </message>
    <message>
        <source>The recipe that is being edited</source>
        <translation>編集中のレシピ</translation>
    </message>
</context>
<context>
    <name>qs::RecipeTreeModel</name>
    <message>
        <source>per tensor</source>
        <translation>テンソル単位</translation>
    </message>
    <message>
        <source>per row</source>
        <translation>行単位</translation>
    </message>
    <message>
        <source>per channel</source>
        <translation>チャネル単位</translation>
    </message>
    <message>
        <source>per group of %1</source>
        <translation>%1 個のグループ単位</translation>
    </message>
    <message>
        <source>per token, blocks of %1</source>
        <translation>トークン単位、%1 個のブロック</translation>
    </message>
    <message>
        <source>per token</source>
        <translation>トークン単位</translation>
    </message>
    <message>
        <source>full precision</source>
        <translation>フル精度</translation>
    </message>
    <message>
        <source>scale %1</source>
        <translation>スケール %1</translation>
    </message>
    <message>
        <source>clip %1</source>
        <translation>クリップ %1</translation>
    </message>
    <message>
        <source>bias %1</source>
        <translation>バイアス %1</translation>
    </message>
    <message>
        <source>zero points</source>
        <translation>ゼロ点</translation>
    </message>
    <message>
        <source>No site of this model has such a name.</source>
        <translation>このモデルにその名前のサイトはありません。</translation>
    </message>
    <message>
        <source>Later rules decide everything that this rule says.</source>
        <translation>このルールの内容はすべて、後のルールで決まります。</translation>
    </message>
    <message numerus="yes">
        <source>The rule matches %n site(s); of rules that match the same site, the last one decides.</source>
        <translation>
            <numerusform>このルールは %n サイトに一致します。同じサイトに一致するルールのうち、最後のものが優先されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, all overridden</source>
        <translation>%1（すべて上書き）</translation>
    </message>
    <message>
        <source>decided here</source>
        <translation>ここで決定</translation>
    </message>
    <message>
        <source>overridden by rule %1</source>
        <translation>ルール %1 で上書き</translation>
    </message>
    <message>
        <source>Sites that match</source>
        <translation>一致するサイト</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>アクティベーション</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数</translation>
    </message>
</context>
<context>
    <name>qs::RunList</name>
    <message>
        <source>%1 (cancelled)</source>
        <translation>%1（キャンセル済み）</translation>
    </message>
    <message>
        <source>%1 (running)</source>
        <translation>%1（実行中）</translation>
    </message>
    <message>
        <source>%1 (interrupted)</source>
        <translation>%1（中断）</translation>
    </message>
    <message>
        <source>Stored runs</source>
        <translation>保存済みの実行</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>計算方式</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Tick the runs to compare. Differences are measured from the reference.</source>
        <translation>比較する実行にチェックを入れてください。差は基準から測ります。</translation>
    </message>
    <message>
        <source>Set as &amp;reference</source>
        <translation>基準に設定(&amp;R)</translation>
    </message>
    <message>
        <source>Differences are measured from the selected run</source>
        <translation>選択した実行を基準に差を測ります</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>A results file of lm-evaluation-harness. It can also be dropped on the window.</source>
        <translation>lm-evaluation-harness の結果ファイル。ウィンドウへのドロップもできます。</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>As lm-evaluation-harness lays its results out, with samples</source>
        <translation>lm-evaluation-harness の結果と同じ構成で、サンプル付き</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>From the run store; the message that follows brings them back</source>
        <translation>実行ストアから削除します。続くメッセージから元に戻せます</translation>
    </message>
    <message>
        <source>%1 (made otherwise)</source>
        <translation>%1（条件が異なる）</translation>
    </message>
    <message>
        <source>%1
protocol %2, backend %3, id %4</source>
        <translation>%1
プロトコル %2、バックエンド %3、ID %4</translation>
    </message>
    <message>
        <source>%1 (reference)</source>
        <translation>%1（基準）</translation>
    </message>
</context>
<context>
    <name>qs::RunWords</name>
    <message>
        <source>%1 of the %2 items of %3 that they share were asked with another text.</source>
        <translation>%3 の共通する %2 項目のうち %1 項目は別のテキストで出題されました。</translation>
    </message>
    <message>
        <source>They are of different models: %1 and %2.</source>
        <translation>モデルが異なります: %1 と %2。</translation>
    </message>
    <message>
        <source>The models have the same name but not the same content (%1 and %2).</source>
        <translation>モデルの名前は同じですが内容が異なります（%1 と %2）。</translation>
    </message>
    <message>
        <source>Their protocols differ: %1 and %2.</source>
        <translation>プロトコルが異なります: %1 と %2。</translation>
    </message>
    <message>
        <source>Their context lengths differ: %1 and %2 tokens.</source>
        <translation>コンテキスト長が異なります: %1 と %2 トークン。</translation>
    </message>
    <message>
        <source>They saw different numbers of worked examples: %1 and %2.</source>
        <translation>解答例の数が異なります: %1 と %2。</translation>
    </message>
    <message>
        <source>They were made by different versions of the program: %1 and %2.</source>
        <translation>プログラムのバージョンが異なります: %1 と %2。</translation>
    </message>
    <message>
        <source>They were computed with different instruction sets: %1 and %2.</source>
        <translation>命令セットが異なります: %1 と %2。</translation>
    </message>
    <message>
        <source>They were calibrated on different texts (%1 and %2).</source>
        <translation>キャリブレーションのテキストが異なります（%1 と %2）。</translation>
    </message>
    <message>
        <source>One recipe, but worked out to different numbers (%1 and %2).</source>
        <translation>同じレシピですが、計算された数値が異なります（%1 と %2）。</translation>
    </message>
    <message>
        <source>Made by version %1 of the program; this is %2.</source>
        <translation>プログラムのバージョン %1 で実行されました。これは %2 です。</translation>
    </message>
    <message>
        <source>Computed with the instruction set %1; now it would be %2.</source>
        <translation>命令セット %1 で計算されました。現在は %2 になります。</translation>
    </message>
    <message>
        <source>Made with another model of the same name than the open one (%1, now %2).</source>
        <translation>開いているものと同名の別のモデルで実行されました（%1、現在 %2）。</translation>
    </message>
    <message>
        <source>The recipe was worked out to other numbers than now (%1, now %2).</source>
        <translation>レシピは現在とは別の数値に計算されていました（%1、現在 %2）。</translation>
    </message>
    <message>
        <source>An unfinished run of these configurations is in the run store, but this evaluation begins anew.</source>
        <translation>この構成の未完了の実行が保存されていますが、この評価は最初から始まります。</translation>
    </message>
</context>
<context>
    <name>qs::SampleBrowser</name>
    <message>
        <source>right</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>chosen by both</source>
        <translation>両方が選択</translation>
    </message>
    <message>
        <source>chosen by %1</source>
        <translation>%1 が選択</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>log-likelihood %1 | %2</source>
        <translation>対数尤度 %1 | %2</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Token by token needs the model: open %1. What is stored is shown.</source>
        <translation>トークンごとの表示にはモデルが必要です。%1 を開いてください。保存済みの内容を表示しています。</translation>
    </message>
    <message>
        <source>%1 was imported: its items can be compared, but not computed again.</source>
        <translation>%1 はインポートしたものです。項目の比較はできますが、再計算はできません。</translation>
    </message>
    <message>
        <source>%1 was made with another model: open %2 to see its tokens. What is stored is shown.</source>
        <translation>%1 は別のモデルで実行されました。トークンを見るには %2 を開いてください。保存済みの内容を表示しています。</translation>
    </message>
    <message>
        <source>The text of this item is not stored with the run; its sums are shown.</source>
        <translation>この項目のテキストは実行とともに保存されていません。合計を表示しています。</translation>
    </message>
    <message>
        <source>The two runs cut this text into different tokens, so they cannot stand side by side.</source>
        <translation>二つの実行はこのテキストを異なるトークンに分けているため、並べて表示できません。</translation>
    </message>
    <message>
        <source>Tokens %1 to %2</source>
        <translation>トークン %1～%2</translation>
    </message>
    <message>
        <source>%1 was worked out to other numbers when the run was made (another calibration text or version of the program): its tokens cannot be computed again.</source>
        <translation>%1 は実行時に別の数値に計算されていました（キャリブレーションのテキストまたはプログラムのバージョンが異なる）。トークンは計算し直せません。</translation>
    </message>
</context>
<context>
    <name>qs::SampleModel</name>
    <message>
        <source>The right choice</source>
        <translation>正しい選択肢</translation>
    </message>
    <message>
        <source>✓ right or ✗ wrong, and what was chosen; the log-likelihood of a text</source>
        <translation>✓ 正解または ✗ 誤答と、選んだもの。テキストでは対数尤度</translation>
    </message>
    <message>
        <source>Probability of the right choice among the choices, second run minus first</source>
        <translation>選択肢の中での正解の確率（2 番目の実行 − 1 番目の実行）</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>この実行</translation>
    </message>
    <message>
        <source>Δp</source>
        <translation>Δp</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
</context>
<context>
    <name>qs::SampleTokensView</name>
    <message>
        <source>What did each of them find likely?</source>
        <translation>それぞれ何を確からしいと見たか</translation>
    </message>
    <message>
        <source>Part of the text</source>
        <translation>テキストの部分</translation>
    </message>
    <message>
        <source>Part of the text that is shown, and by how much its log-likelihood changes</source>
        <translation>表示しているテキストの部分と、その対数尤度の変化</translation>
    </message>
    <message>
        <source>Below each token its log-probability: %1 above, %2 below. Orange: more likely in %2, blue: less likely. Framed darkly: what is scored.</source>
        <translation>各トークンの下はその対数確率: 上段が %1、下段が %2。オレンジ: %2 のほうが高い、青: 低い。濃い枠: 採点対象。</translation>
    </message>
    <message>
        <source>part %1 of %2: %3</source>
        <translation>%2 のうち %1 番目: %3</translation>
    </message>
    <message>
        <source>Natural logarithm of the probability</source>
        <translation>確率の自然対数</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
</context>
<context>
    <name>qs::SamplesPanel</name>
    <message>
        <source>Task whose items are listed</source>
        <translation>項目を一覧表示するタスク</translation>
    </message>
    <message>
        <source>Run that is shown beside the reference</source>
        <translation>基準と並べて表示する実行</translation>
    </message>
    <message>
        <source>Which items are listed</source>
        <translation>一覧に表示する項目</translation>
    </message>
    <message>
        <source>all items</source>
        <translation>全項目</translation>
    </message>
    <message>
        <source>flips</source>
        <translation>正誤の変化</translation>
    </message>
    <message>
        <source>right → wrong</source>
        <translation>正解 → 誤答</translation>
    </message>
    <message>
        <source>wrong → right</source>
        <translation>誤答 → 正解</translation>
    </message>
    <message>
        <source>wrong in this run</source>
        <translation>この実行で誤答</translation>
    </message>
    <message>
        <source>Search in the text</source>
        <translation>テキスト内を検索</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>前の項目</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>次の項目</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>all tasks</source>
        <translation>全タスク</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>No item passes the filter.</source>
        <translation>条件に合う項目がありません。</translation>
    </message>
    <message>
        <source>Tick runs in the list to browse their items.</source>
        <translation>一覧で実行にチェックを入れると、その項目を閲覧できます。</translation>
    </message>
</context>
<context>
    <name>qs::SamplingControls</name>
    <message>
        <source>How many tokens each configuration may add</source>
        <translation>各構成が追加できるトークン数</translation>
    </message>
    <message>
        <source>&amp;Tokens</source>
        <translation>トークン(&amp;T)</translation>
    </message>
    <message>
        <source>Greedy takes the most likely token every time. Drawn takes a random one by its probability; all configurations are given the same luck, so that they part where the model changed.</source>
        <translation>「貪欲」は毎回最も確からしいトークンを選びます。「抽選」は確率に従ってランダムに選びます。全構成に同じ乱数を与えるため、モデルが変わった箇所で分岐します。</translation>
    </message>
    <message>
        <source>greedy</source>
        <translation>貪欲</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>抽選</translation>
    </message>
    <message>
        <source>Next to&amp;ken</source>
        <translation>次のトークン(&amp;K)</translation>
    </message>
    <message>
        <source>Probabilities are sharpened below 1 and flattened above 1 before drawing</source>
        <translation>抽選の前に、1 未満では確率を鋭く、1 超では平坦にします</translation>
    </message>
    <message>
        <source>Te&amp;mperature</source>
        <translation>温度(&amp;M)</translation>
    </message>
    <message>
        <source>Draw from this many of the most likely tokens</source>
        <translation>最も確からしいトークンのうち、この数の中から抽選します</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Draw from the fewest tokens that together hold this share of the probability</source>
        <translation>合計でこの割合の確率を占める最少のトークンから抽選します</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>The same seed draws the same text again</source>
        <translation>同じシードなら同じテキストになります</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>シード(&amp;D)</translation>
    </message>
</context>
<context>
    <name>qs::ScalingControls</name>
    <message>
        <source>zero point</source>
        <translation>ゼロ点</translation>
    </message>
    <message>
        <source>Scale type</source>
        <translation>スケールの種類</translation>
    </message>
    <message>
        <source>real scales</source>
        <translation>実数スケール</translation>
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
        <translation>スケールに使える数: 任意の数、MXFP4・MXFP6・MXFP8 のような 2 のべき乗（E8M0）、または NVFP4 のような 8 ビット浮動小数点×テンソル全体のスケール</translation>
    </message>
    <message>
        <source>Rounding of the scales</source>
        <translation>スケールの丸め</translation>
    </message>
    <message>
        <source>Which power of two a block gets: floor is the OCP specification&apos;s rule and may clip the largest values; rceil never clips</source>
        <translation>ブロックに割り当てる 2 のべき乗: floor は OCP 仕様の規則で、最大値付近をクリッピングすることがあります。rceil は決してクリッピングしません</translation>
    </message>
    <message>
        <source>Asymmetric: the grid reaches from the smallest to the largest value</source>
        <translation>非対称: グリッドは最小値から最大値までです</translation>
    </message>
</context>
<context>
    <name>qs::ScatterView</name>
    <message>
        <source>Arrow keys go to the next site in their direction.</source>
        <translation>矢印キーでその方向の次のサイトへ移動します。</translation>
    </message>
    <message>
        <source>No sites to show</source>
        <translation>表示するサイトがありません</translation>
    </message>
    <message>
        <source>ratio %1</source>
        <translation>比 %1</translation>
    </message>
</context>
<context>
    <name>qs::ScoreChart</name>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
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
        <translation>偶然</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Metric that the picture shows</source>
        <translation>図に示す指標</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>偶然</translation>
    </message>
</context>
<context>
    <name>qs::SelectionText</name>
    <message numerus="yes">
        <source>%1 in every block (%n sites)</source>
        <translation>
            <numerusform>全ブロックの %1（%n サイト）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>block %1 (%n sites)</source>
        <translation>
            <numerusform>ブロック %1（%n サイト）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all blocks (%n sites)</source>
        <translation>
            <numerusform>全ブロック（%n サイト）</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected: %1. The values shown are those of %2.</source>
        <translation>選択中: %1。表示中の値は %2 のものです。</translation>
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
        <translation>KL 単独</translation>
    </message>
    <message>
        <source>Divergence from full precision, in nats per token, when only this part is quantized</source>
        <translation>この部分だけを量子化したときの、フル精度からのダイバージェンス（トークンあたり、ナット）</translation>
    </message>
    <message>
        <source>KL without</source>
        <translation>KL 除外</translation>
    </message>
    <message>
        <source>Divergence when everything but this part is quantized</source>
        <translation>この部分以外をすべて量子化したときのダイバージェンス</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>減少分</translation>
    </message>
    <message>
        <source>How much smaller the whole recipe&apos;s divergence gets when this part stays in full precision</source>
        <translation>この部分をフル精度のままにすると、レシピ全体のダイバージェンスがどれだけ小さくなるか</translation>
    </message>
    <message>
        <source>Same top token (%)</source>
        <translation>最上位トークン一致 (%)</translation>
    </message>
    <message>
        <source>Share of the positions where the most likely token stays the same, when only this part is quantized</source>
        <translation>この部分だけを量子化したとき、最も確からしいトークンが変わらない位置の割合</translation>
    </message>
    <message>
        <source>Which parts of the model suffer from the recipe?</source>
        <translation>レシピの影響を受けるのはモデルのどの部分か</translation>
    </message>
    <message>
        <source>Sensitivity, the most damaging part first</source>
        <translation>感度（影響の大きい部分の順）</translation>
    </message>
    <message>
        <source>Run the analysis: every part is quantized alone, and everything but each part. The divergence from full precision on a text says what it costs.</source>
        <translation>分析の実行: 各部分を単独で量子化し、また各部分以外をすべて量子化します。テキストでのフル精度からのダイバージェンスが、その代償を示します。</translation>
    </message>
    <message>
        <source>&amp;Leave selected in full precision</source>
        <translation>選択項目をフル精度のままにする(&amp;L)</translation>
    </message>
    <message>
        <source>Changes the recipe, as one step that can be undone; then run again to see what it brought</source>
        <translation>レシピを変更します。1 回の操作で元に戻せます。その後もう一度実行すると、効果がわかります</translation>
    </message>
    <message>
        <source>Show on the &amp;map</source>
        <translation>マップに表示(&amp;M)</translation>
    </message>
    <message>
        <source>The overview, coloured by sensitivity</source>
        <translation>感度で色分けした概要</translation>
    </message>
    <message>
        <source>single sites</source>
        <translation>個々のサイト</translation>
    </message>
    <message>
        <source>sites with one input</source>
        <translation>入力を共有するサイト</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>What is switched between full precision and quantized as one: q, k and v share one input, and so do gate and up</source>
        <translation>フル精度と量子化をまとめて切り替える単位: q、k、v は 1 つの入力を共有し、gate と up も同様です</translation>
    </message>
    <message>
        <source>&amp;Parts</source>
        <translation>部分(&amp;P)</translation>
    </message>
    <message>
        <source>Tokens of the text that divergences are measured on: the text in the model panel, or the built-in one. More are slower and steadier.</source>
        <translation>ダイバージェンスを測るテキストのトークン数: モデルパネルのテキスト、または内蔵テキスト。多いほど遅くなりますが、値は安定します。</translation>
    </message>
    <message>
        <source>&amp;Tokens</source>
        <translation>トークン(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <translation>分析(&amp;A)</translation>
    </message>
    <message>
        <source>Takes its turn with evaluations. What was measured is kept: running again goes on.</source>
        <translation>評価と順番に実行します。測定済みの値は保存され、再び実行すると続きから進みます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>What was measured is kept</source>
        <translation>測定済みの値は保存されます</translation>
    </message>
    <message>
        <source>Progress of the analysis</source>
        <translation>分析の進み具合</translation>
    </message>
    <message>
        <source>Recipe: %1</source>
        <translation>レシピ: %1</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>%1: with everything quantized KL %2, the same top token at %3 of the positions</source>
        <translation>%1: すべてを量子化すると KL %2、最上位トークン一致は位置の %3</translation>
    </message>
</context>
<context>
    <name>qs::Session</name>
    <message>
        <source>load %1</source>
        <translation>%1 の読み込み</translation>
    </message>
    <message>
        <source>method %1</source>
        <translation>手法 %1</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>%1 の変更</translation>
    </message>
</context>
<context>
    <name>qs::SiteMapView</name>
    <message>
        <source>block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>No sites to show</source>
        <translation>表示するサイトがありません</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Arrow keys choose a site. R selects its role in every block, B its block, A all, S the site alone.</source>
        <translation>矢印キーでサイトを選択します。R は全ブロックの同じ役割、B はそのブロック、A はすべて、S はそのサイトのみを選択します。</translation>
    </message>
    <message>
        <source>Select %1 in every block</source>
        <translation>全ブロックの %1 を選択</translation>
    </message>
    <message>
        <source>Select block %1</source>
        <translation>ブロック %1 を選択</translation>
    </message>
</context>
<context>
    <name>qs::SiteTreeModel</name>
    <message>
        <source>mixed</source>
        <translation>混在</translation>
    </message>
    <message>
        <source>The lowest SQNR of the sites in this block</source>
        <translation>このブロックのサイトで最も低い SQNR</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) need a look</source>
        <translation>
            <numerusform>要確認 %n サイト</numerusform>
        </translation>
    </message>
    <message>
        <source>Number formats: weights · activations</source>
        <translation>数値形式: 重み · アクティベーション</translation>
    </message>
    <message>
        <source>Signal to quantization noise ratio of the worse operand, in decibels</source>
        <translation>悪いほうのオペランドの信号対量子化雑音比（デシベル）</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
</context>
<context>
    <name>qs::SliceBox</name>
    <message>
        <source>Part of the tensor</source>
        <translation>テンソルの一部</translation>
    </message>
    <message>
        <source>All values, or one channel or row alone with the grid that it gets</source>
        <translation>すべての値、または 1 つのチャネルか行だけとそのグリッド</translation>
    </message>
    <message>
        <source>All values</source>
        <translation>すべての値</translation>
    </message>
    <message>
        <source>One channel</source>
        <translation>1 つのチャネル</translation>
    </message>
    <message>
        <source>One token</source>
        <translation>1 つのトークン</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Number of the channel or row, from 0</source>
        <translation>チャネルまたは行の番号（0 から）</translation>
    </message>
    <message>
        <source>One output channel</source>
        <translation>1 つの出力チャネル</translation>
    </message>
</context>
<context>
    <name>qs::TableCopy</name>
    <message>
        <source>&amp;Copy the selected rows</source>
        <translation>選択行をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the &amp;table as CSV</source>
        <translation>表を CSV でコピー(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save the table as CSV…</source>
        <translation>表を CSV で保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>表を保存</translation>
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
        <translation>コピーまたは保存</translation>
    </message>
    <message>
        <source>Copy or save the table as CSV, Markdown or LaTeX</source>
        <translation>表を CSV、Markdown、LaTeX でコピーまたは保存します</translation>
    </message>
    <message>
        <source>Copy or save the table</source>
        <translation>表をコピーまたは保存</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>CSV でコピー</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV で保存…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown でコピー</translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation>Markdown で保存…</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Copy as LaTeX</source>
        <translation>LaTeX でコピー</translation>
    </message>
    <message>
        <source>Save as LaTeX…</source>
        <translation>LaTeX で保存…</translation>
    </message>
    <message>
        <source>LaTeX (*.tex)</source>
        <translation>LaTeX (*.tex)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>表を保存</translation>
    </message>
</context>
<context>
    <name>qs::Tables</name>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Largest |x|</source>
        <translation>最大 |x|</translation>
    </message>
    <message>
        <source>The largest magnitude in the channel</source>
        <translation>チャネル内の最大の大きさ</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>最小値</translation>
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
        <translation>中央値</translation>
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
        <translation>最大値</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Std. deviation</source>
        <translation>標準偏差</translation>
    </message>
    <message>
        <source>Kurtosis</source>
        <translation>尖度</translation>
    </message>
    <message>
        <source>Fourth moment over squared variance; a Gaussian has 3</source>
        <translation>4 次モーメント÷分散の 2 乗。ガウス分布では 3</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>From</source>
        <translation>下端</translation>
    </message>
    <message>
        <source>To</source>
        <translation>上端</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値の数</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>割合 (%)</translation>
    </message>
    <message>
        <source>The first that the cell covers</source>
        <translation>セルに含まれる最初のもの</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Output channel</source>
        <translation>出力チャネル</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Bits (s e m)</source>
        <translation>ビット (s e m)</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>ビット数</translation>
    </message>
    <message>
        <source>Sign, exponent, mantissa; two&apos;s complement for integers</source>
        <translation>符号、指数、仮数。整数では 2 の補数</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用数</translation>
    </message>
    <message>
        <source>Values of the tensor that take this code</source>
        <translation>この符号になるテンソルの値の数</translation>
    </message>
    <message>
        <source>Largest value</source>
        <translation>最大値</translation>
    </message>
    <message>
        <source>The value of largest magnitude</source>
        <translation>大きさが最大の値</translation>
    </message>
    <message>
        <source>× the usual</source>
        <translation>× 通常</translation>
    </message>
    <message>
        <source>Its magnitude over the median of all channels&apos; largest magnitudes</source>
        <translation>その大きさ÷全チャネルの最大の大きさの中央値</translation>
    </message>
    <message>
        <source>Its magnitude over the median of all rows&apos; largest magnitudes</source>
        <translation>その大きさ÷全行の最大の大きさの中央値</translation>
    </message>
    <message>
        <source>Bit</source>
        <translation>ビット</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Value when flipped</source>
        <translation>反転時の値</translation>
    </message>
    <message>
        <source>Inter-channel variance</source>
        <translation>チャネル間分散</translation>
    </message>
    <message>
        <source>Intra-channel variance</source>
        <translation>チャネル内分散</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比</translation>
    </message>
    <message>
        <source>Inter- over intra-channel variance</source>
        <translation>チャネル間分散÷チャネル内分散</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
    <message>
        <source>Values that lie in the bin once they are quantized</source>
        <translation>量子化後にこのビンに入る値の数</translation>
    </message>
    <message>
        <source>Grid value</source>
        <translation>グリッド値</translation>
    </message>
    <message>
        <source>Values from here on become it</source>
        <translation>ここからの値がこのグリッド値になります</translation>
    </message>
    <message>
        <source>Values (%)</source>
        <translation>値 (%)</translation>
    </message>
    <message>
        <source>Squared error (%)</source>
        <translation>2 乗誤差 (%)</translation>
    </message>
</context>
<context>
    <name>qs::TokenFlowView</name>
    <message>
        <source>Continuations side by side</source>
        <translation>続きを並べて表示</translation>
    </message>
    <message>
        <source>parts at token %1</source>
        <translation>トークン %1 で分岐</translation>
    </message>
    <message>
        <source>the same so far</source>
        <translation>ここまで同じ</translation>
    </message>
    <message>
        <source>the same text</source>
        <translation>同じテキスト</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>two facts side by side</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>perplexity under full precision %1</source>
        <translation>フル精度でのパープレキシティ %1</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>the context of %1 tokens is full</source>
        <translation>%1 トークンのコンテキストが満杯です</translation>
    </message>
    <message>
        <source>Token %1 of %2: %3</source>
        <translation>トークン %1 / %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (would prefer %3, %4)</source>
        <translation>%1: %2（%3 のほうを選好、%4）</translation>
    </message>
</context>
<context>
    <name>qs::TokenView</name>
    <message>
        <source>Tokens with their log-probabilities</source>
        <translation>トークンとその対数確率</translation>
    </message>
    <message>
        <source>%1: log-probability %2, probability %3</source>
        <translation>%1: 対数確率 %2、確率 %3</translation>
    </message>
    <message>
        <source>Nothing predicts it.</source>
        <translation>これを予測するものはありません。</translation>
    </message>
</context>
<context>
    <name>qs::TransformPictures</name>
    <message>
        <source>How different are the channels before the transform?</source>
        <translation>変換前、チャネルはどれほど異なるか</translation>
    </message>
    <message>
        <source>Which values are large before the transform?</source>
        <translation>変換前、大きい値はどれか</translation>
    </message>
    <message>
        <source>How different are the channels after it?</source>
        <translation>変換後、チャネルはどれほど異なるか</translation>
    </message>
    <message>
        <source>Which values are large after it?</source>
        <translation>変換後、大きい値はどれか</translation>
    </message>
    <message>
        <source>Work out</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>Runs the recipe&apos;s method for this site and those that share its input</source>
        <translation>このサイトと、入力を共有するサイトについてレシピの手法を実行します</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stops working the method out</source>
        <translation>手法の計算を止めます</translation>
    </message>
    <message>
        <source>Heat maps</source>
        <translation>ヒートマップ</translation>
    </message>
    <message>
        <source>Heat maps instead of magnitude bands</source>
        <translation>大きさの帯の代わりにヒートマップを表示します</translation>
    </message>
    <message>
        <source>The recipe leaves this operand in full precision, or there is nothing to show.</source>
        <translation>レシピがこのオペランドをフル精度のままにしているか、表示するものがありません。</translation>
    </message>
    <message>
        <source>What the method %1 does to this site is not worked out yet: it has to look at a calibration text first.</source>
        <translation>手法 %1 がこのサイトに行う処理は未計算です。先にキャリブレーションテキストを調べる必要があります。</translation>
    </message>
    <message>
        <source>Working out %1 for this site…</source>
        <translation>このサイトの %1 を計算しています…</translation>
    </message>
    <message>
        <source>The method %1 cannot be worked out: %2</source>
        <translation>手法 %1 を計算できません: %2</translation>
    </message>
    <message>
        <source>The method %1 changes nothing here before rounding.</source>
        <translation>手法 %1 は、ここでは丸めの前に何も変えません。</translation>
    </message>
    <message>
        <source>Spread of the channels: %1 octaves before, %2 after.</source>
        <translation>チャネルの広がり: 変換前 %1 オクターブ、変換後 %2。</translation>
    </message>
    <message>
        <source>output channel</source>
        <translation>出力チャネル</translation>
    </message>
    <message>
        <source>token</source>
        <translation>トークン</translation>
    </message>
</context>
<context>
    <name>qs::Transformed</name>
    <message>
        <source>%1, after the transform</source>
        <translation>%1、変換後</translation>
    </message>
    <message>
        <source>Every channel is scaled; the weights take the inverse (smoothing, migration).</source>
        <translation>各チャネルにスケールを掛け、重みにはその逆数を掛けます（平滑化、移行）。</translation>
    </message>
    <message>
        <source>Channels are split, dropped and reordered: %1 become %2.</source>
        <translation>チャネルを分割、破棄、並べ替え: %1 個が %2 個になります。</translation>
    </message>
    <message numerus="yes">
        <source>Blocks of %n channel(s) are rotated by a randomized Hadamard matrix.</source>
        <translation>
            <numerusform>%n チャネルのブロックを、ランダム化アダマール行列で回転します。</numerusform>
        </translation>
    </message>
    <message>
        <source>A constant per channel is added.</source>
        <translation>チャネルごとに定数を加えます。</translation>
    </message>
    <message numerus="yes">
        <source>Every channel is shifted up by 0 to %n octave(s): its pre-shifted exponent bias.</source>
        <translation>
            <numerusform>各チャネルを 0 ～ %n オクターブ上げます（プリシフトした指数バイアス）。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qs::TryPanel</name>
    <message>
        <source>Full precision</source>
        <translation>フル精度</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>プロンプト(&amp;P)</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>The text that every configuration continues (Ctrl+Return)</source>
        <translation>各構成が続きを書くテキスト（Ctrl+Return）</translation>
    </message>
    <message>
        <source>Write the beginning of a text</source>
        <translation>テキストの書き出しを入力</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>続きを生成(&amp;C)</translation>
    </message>
    <message>
        <source>Continue the prompt (Ctrl+Return)</source>
        <translation>プロンプトの続きを生成します（Ctrl+Return）</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Stop after the current token; the text so far stays</source>
        <translation>現在のトークンの後で停止します。ここまでのテキストは残ります</translation>
    </message>
    <message>
        <source>C&amp;opy texts</source>
        <translation>テキストをコピー(&amp;O)</translation>
    </message>
    <message>
        <source>Copy all continuations under their names</source>
        <translation>すべての続きを名前付きでコピーします</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並べて比較</translation>
    </message>
    <message>
        <source>How recipes are computed</source>
        <translation>レシピの計算方式</translation>
    </message>
    <message>
        <source>packed codes</source>
        <translation>パック符号</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>シミュレーション</translation>
    </message>
    <message>
        <source>Packed: codes are multiplied as integers. Simulated: values on the grid, in f32. Formats whose values are integers give the same bits either way.</source>
        <translation>パック: 符号を整数として乗算します。シミュレーション: グリッド上の値を f32 で計算します。値が整数の形式では、どちらでもビット単位で同じ結果になります。</translation>
    </message>
    <message>
        <source>The line under a token is as long as the token is probable, and doubtful tokens are shaded. A flag marks where a text parts from the first one; a ring marks tokens where the configurations have different favourites.</source>
        <translation>トークンの下の線はその確率に応じた長さで、確信の低いトークンには網掛けが付きます。旗は最初のテキストから分岐した箇所、輪は構成ごとに第一候補が異なるトークンを示します。</translation>
    </message>
    <message>
        <source>Probabilities of the selected token</source>
        <translation>選択したトークンの確率</translation>
    </message>
    <message>
        <source>Write a prompt first.</source>
        <translation>まずプロンプトを入力してください。</translation>
    </message>
    <message>
        <source>Tick at least one configuration.</source>
        <translation>構成を 1 つ以上チェックしてください。</translation>
    </message>
    <message>
        <source>Press Continue to see the configurations write.</source>
        <translation>「続きを生成」を押すと、各構成がテキストを書きます。</translation>
    </message>
    <message>
        <source>Select a token to see its probability under every configuration.</source>
        <translation>トークンを選択すると、各構成での確率が表示されます。</translation>
    </message>
    <message>
        <source>Token %1 of %2: %3, after the same text for all</source>
        <translation>トークン %1 / %2: %3（全構成とも同じテキストの後）</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>Who reads the text before the token</source>
        <translation>トークンの前のテキストを読む構成</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>Of this token, by the configuration&apos;s own softmax (temperature 1)</source>
        <translation>このトークンの、構成自身のソフトマックス（温度 1）による確率</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>1: its favourite</source>
        <translation>1: 第一候補</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a token and its probability</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Favourite %1</source>
        <translation>候補 %1</translation>
    </message>
    <message>
        <source>What the configuration would rather write here, and its probability</source>
        <translation>構成がここに書きたかったトークンとその確率</translation>
    </message>
</context>
<context>
    <name>qs::VariancePicture</name>
    <message>
        <source>intra-channel variance</source>
        <translation>チャネル内分散</translation>
    </message>
    <message>
        <source>inter-channel variance</source>
        <translation>チャネル間分散</translation>
    </message>
    <message>
        <source>Open a model to see all its sites at once.</source>
        <translation>モデルを開くと、全サイトが一度に表示されます。</translation>
    </message>
    <message>
        <source>In which weights do the channels differ most?</source>
        <translation>チャネルの差が最も大きい重みはどれか</translation>
    </message>
    <message>
        <source>In which activations do the channels differ most?</source>
        <translation>チャネルの差が最も大きいアクティベーションはどれか</translation>
    </message>
    <message>
        <source>Towards the upper left, the channels differ from each other more than the values within a channel do: there a bias per channel helps most. On the dotted line both are equal. Click a mark to select its site. Marks of q, k and v lie on each other where they share an input, and so do gate and up.</source>
        <translation>左上ほど、チャネル内の値の差よりチャネル間の差が大きく、チャネルごとのバイアスが最も役立ちます。点線上では両者が等しくなります。印をクリックすると、そのサイトを選択します。入力を共有する q、k、v の印は重なり、gate と up も同様です。</translation>
    </message>
</context>
<context>
    <name>qs::WelcomePage</name>
    <message>
        <source>Close the welcome (Esc)</source>
        <translation>ようこそ画面を閉じる（Esc）</translation>
    </message>
    <message>
        <source>Close the welcome</source>
        <translation>ようこそ画面を閉じる</translation>
    </message>
    <message>
        <source>Welcome to Quantoscope</source>
        <translation>Quantoscope へようこそ</translation>
    </message>
    <message>
        <source>Show this page at start</source>
        <translation>起動時にこのページを表示</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>Ten-minute tutorial</source>
        <translation>10 分間チュートリアル</translation>
    </message>
    <message>
        <source>See outlier channels, watch FP4 fail on them, repair it, and prove it</source>
        <translation>外れ値チャネルを見て、FP4 が失敗する様子を確かめ、修正し、実証します</translation>
    </message>
    <message>
        <source>Look at the demo model</source>
        <translation>デモモデルを見る</translation>
    </message>
    <message>
        <source>A small language model that comes with the program</source>
        <translation>プログラムに付属する小さな言語モデル</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>モデルファイルを開く…</translation>
    </message>
    <message>
        <source>GGUF, safetensors or llama2.c</source>
        <translation>GGUF、safetensors、llama2.c</translation>
    </message>
    <message>
        <source>Open a Hugging Face folder…</source>
        <translation>Hugging Face フォルダーを開く…</translation>
    </message>
    <message>
        <source>With config.json and safetensors files</source>
        <translation>config.json と safetensors ファイルを含むもの</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>ユーザーガイド</translation>
    </message>
    <message>
        <source>What each page shows, and what each number means</source>
        <translation>各ページの内容と各数値の意味</translation>
    </message>
    <message>
        <source>Recent models</source>
        <translation>最近使ったモデル</translation>
    </message>
    <message>
        <source>None yet. A file or a folder can also be dropped on the window.</source>
        <translation>まだありません。ファイルまたはフォルダーをウィンドウにドロップすることもできます。</translation>
    </message>
    <message>
        <source>An instrument for low-bit transformers: see what the numbers of a model look like, tune the number format that holds them, and prove what it costs.</source>
        <translation>低ビット Transformer のための計測ツール: モデルの数値の姿を見て、それを収める数値形式を調整し、その代償を実証します。</translation>
    </message>
    <message>
        <source>%1 is already open behind this page.</source>
        <translation>%1 は、このページの後ろですでに開いています。</translation>
    </message>
</context>
</TS>
