<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>AdaptiveEqualizeAlgorithm</name>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="49"/>
        <source>Equalize histogram adaptively (CLAHE)</source>
        <translation>ヒストグラムの適応的均等化（CLAHE）</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="52"/>
        <source>histogram,equalization,equalisation,adaptive,CLAHE,AHE,local contrast,contrast limited,enhancement,shadows,tiles</source>
        <translation>histogram,equalization,ヒストグラム,均等化,平坦化,適応的,適応,CLAHE,AHE,局所コントラスト,コントラスト制限,強調,画像強調,影,タイル</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="58"/>
        <source>Equalize each part of a raster by itself, without seams: local contrast</source>
        <translation>ラスタの各部分を継ぎ目なく個別に均等化し、局所的なコントラストを高めます</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="61"/>
        <source>Contrast limited adaptive histogram equalization. The raster is cut into square tiles, the histogram of each is equalized (a value becomes the share of the tile&apos;s cells that have it or less), and each cell gets what the mappings of the four tiles around it give, interpolated between their centres. So details show in shadows and in snow alike, and no tile shows. Smaller tiles bring out smaller details.
The clip limit keeps noise down: no bin counts for more than so many times the mean of all bins; what is above that is spread over all. At 1 little changes, at 40 hardly anything is limited, and 0 is no limit at all.
Cells without a value never count, and have none in the result. A tile of which less than a quarter is valid, as at the raster&apos;s edge, takes the histogram of the 3 x 3 tiles around it. A constant band becomes the middle of the range.
Zuiderveld (1994): Contrast limited adaptive histogram equalization. Graphics Gems IV, https://doi.org/10.1016/B978-0-12-336156-1.50061-6.</source>
        <translation>コントラスト制限付き適応ヒストグラム均等化です。ラスタを正方形のタイルに分け、タイルごとにヒストグラムを均等化します（値は、タイル内でその値以下のセルが占める割合になります）。各セルの値は、周囲の4つのタイルの変換結果をタイルの中心間で内挿したものです。このため、影の中でも雪の上でも細部が現れ、タイルの境目は見えません。タイルを小さくするほど、細かいものが強調されます。
クリップ上限はノイズを抑えます。どのビンの度数も、全ビンの平均の指定倍までとし、超えた分は全体に配分します。1ではほとんど変化せず、40ではほとんど制限されません。0は上限なしです。
値のないセルは計算に含まれず、結果でも値を持ちません。ラスタの端などで有効なセルが4分の1に満たないタイルには、周囲の3 x 3タイルのヒストグラムを使います。値が一定のバンドは、範囲の中央の値になります。
Zuiderveld（1994）: Contrast limited adaptive histogram equalization. Graphics Gems IV, https://doi.org/10.1016/B978-0-12-336156-1.50061-6.</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="78"/>
        <source>The raster to equalize, with one band or several.</source>
        <translation>均等化するラスタ。バンドは1つでも複数でもかまいません。</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="79"/>
        <source>Bands to equalize, each by itself. If none is selected: all of them, except an alpha band. The result has these bands.</source>
        <translation>均等化するバンド。バンドごとに個別に処理します。何も選択しない場合は、アルファバンドを除くすべてのバンドです。結果はこれらのバンドで構成されます。</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="85"/>
        <source>Tile size (cells; none: an eighth of the raster)</source>
        <translation>タイルサイズ（セル、未設定: ラスタの8分の1）</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="85"/>
        <source>Width and height of a tile: about that of what is to be told apart. Not set: an eighth of the raster&apos;s shorter side, but no less than 16.</source>
        <translation>タイルの幅と高さ。見分けたいものと同じくらいの大きさにします。未設定の場合は、ラスタの短辺の8分の1（ただし16以上）です。</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="97"/>
        <source>Clip limit (times the mean of all bins; 0: none)</source>
        <translation>クリップ上限（全ビンの平均に対する倍率、0: なし）</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="97"/>
        <source>How many times the mean of all bins a bin counts at most. The higher, the more contrast, and the more noise. 0: no limit.</source>
        <translation>1つのビンの度数を、全ビンの平均の何倍までとするか。大きいほどコントラストが強くなり、ノイズも増えます。0は上限なしです。</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="106"/>
        <source>Bins between the least and the greatest value of the band; values are interpolated between them. Integers of 8 bits always have one for each value.</source>
        <translation>バンドの最小値から最大値までのビンの数。ビンの間の値は内挿します。8ビット整数では、常に1つの値に1つのビンを使います。</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="114"/>
        <source>Adaptively equalized</source>
        <translation>適応的に均等化したラスタ</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="114"/>
        <source>The result: the chosen bands, equalized tile by tile.</source>
        <translation>結果。選択したバンドをタイルごとに均等化したものです。</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="126"/>
        <source>{} adaptively equalized</source>
        <translation>{}（適応的均等化）</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="170"/>
        <source>expected fewer bins with a TILE_SIZE of {size}, or a memory budget of {needed} MiB instead of {budget} (in QGIS&apos;s options, or LOUPE_MEMORY_MB)</source>
        <translation>TILE_SIZEが{size}の場合は、ビン数を減らすか、メモリの上限を{needed} MiBにしてください（現在は{budget} MiB。QGISの設定またはLOUPE_MEMORY_MBで変更できます）</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="289"/>
        <source>{} exists; choose another folder, or OVERWRITE</source>
        <translation>{}はすでに存在します。別のフォルダを選ぶか、OVERWRITEを指定してください</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="347"/>
        <source>{path}: {taken} is taken, the result is {name}</source>
        <translation>{path}: {taken}はすでに使われているため、結果は{name}です</translation>
    </message>
</context>
<context>
    <name>CompareFillMethodsAlgorithm</name>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="63"/>
        <source>Compare fill methods</source>
        <translation>穴埋め手法の比較</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="66"/>
        <source>nodata,holes,gaps,fill,inpainting,interpolation,validation,cross-validation,accuracy,RMSE,compare,best method,benchmark</source>
        <translation>nodata,欠損,欠測,穴,穴埋め,隙間,inpainting,インペインティング,内挿,補間,検証,交差検証,クロスバリデーション,精度,RMSE,比較,最良の手法,ベンチマーク</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="72"/>
        <source>Hide cells in holes like the real ones, fill them, compare with the truth</source>
        <translation>実際の穴に似た形でセルを隠して埋め、真値と比較します</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="75"/>
        <source>Which method fills the holes of this raster best? This hides valid cells, in holes whose shapes are those of the raster&apos;s own holes (blobs where it has none), fills them by every method that Fill nodata has, and compares with what was there.
The table has, for each method, the root mean square error, the mean absolute error, the bias (mean of fill less truth), the 95th percentile of the absolute error, and the seconds it took. The report, if asked for, shows these, the error against the distance to the nearest valid cell, and the hole that the best method fills worst.
The best method is an output that a model can hand on to Fill nodata. Of a large raster, windows are taken; the log says which. Errors are differences, which mean nothing where values are classes: fill those by the nearest valid cell. Cells without a value are never hidden, and have no error.
Stone (1974): Cross-validatory choice and assessment of statistical predictions, https://doi.org/10.1111/j.2517-6161.1974.tb00994.x.</source>
        <translation>このラスタの穴を埋めるのに最もよい手法はどれでしょうか。このツールは、ラスタ自身の穴と同じ形（穴がない場合は塊状の形）で有効なセルを隠し、「nodataの穴埋め」のすべての手法で埋めて、元の値と比較します。
テーブルには、手法ごとに二乗平均平方根誤差、平均絶対誤差、バイアス（埋めた値から真値を引いた差の平均）、絶対誤差の95パーセンタイル、所要秒数が入ります。レポートを指定すると、これらに加えて、最も近い有効なセルまでの距離と誤差の関係、最良の手法の結果が最も悪かった穴を示します。
最良の手法は、モデルの中で「nodataの穴埋め」に渡せる出力になります。大きなラスタでは一部のウィンドウだけを使い、その位置をログに示します。誤差は値の差なので、値が分類コードの場合は意味がありません。その場合は最も近い有効なセルで埋めてください。値のないセルは隠す対象にならず、誤差もありません。
Stone（1974）: Cross-validatory choice and assessment of statistical predictions, https://doi.org/10.1111/j.2517-6161.1974.tb00994.x.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="92"/>
        <source>The raster whose holes are to be filled.</source>
        <translation>穴を埋めたいラスタ。</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="93"/>
        <source>The band to try the methods on; the first one if none is chosen.</source>
        <translation>手法を試すバンド。選択しない場合は最初のバンドです。</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="94"/>
        <source>Methods</source>
        <translation>手法</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="94"/>
        <source>The methods to compare, as Fill nodata has them by default.</source>
        <translation>比較する手法。「nodataの穴埋め」のデフォルト設定で使います。</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="104"/>
        <source>Valid cells to hide (%)</source>
        <translation>隠す有効なセルの割合（%）</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="104"/>
        <source>How many of the valid cells are hidden, about.</source>
        <translation>有効なセルのうち、隠すセルのおおよその割合。</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="112"/>
        <source>Seed of the random places</source>
        <translation>乱数シード</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="112"/>
        <source>Where cells are hidden: the same number gives the same cells.</source>
        <translation>セルを隠す位置を決めます。同じ数値なら同じセルが隠されます。</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="119"/>
        <source>Errors of fill methods</source>
        <translation>穴埋め手法の誤差</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="119"/>
        <source>A table with a row for each method.</source>
        <translation>手法ごとに1行のテーブル。</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="127"/>
        <source>A page with the table and figures, for any browser.</source>
        <translation>テーブルと図のページ。どのブラウザでも開けます。</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="128"/>
        <source>Best method</source>
        <translation>最良の手法</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="133"/>
        <source>Name of the best method</source>
        <translation>最良の手法の名前</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="143"/>
        <source>Errors of fill methods for {}</source>
        <translation>{}の穴埋め手法の誤差</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="215"/>
        <source>Windows of the raster (rows, columns, from 0): {}</source>
        <translation>使用したラスタのウィンドウ（行、列、0から）: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="225"/>
        <source>{} of {} valid cells hidden</source>
        <translation>隠した有効なセル: {} / {}</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="240"/>
        <source>Best: {} (METHOD={})</source>
        <translation>最良: {}（METHOD={}）</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="252"/>
        <source>Fill methods compared: {}</source>
        <translation>穴埋め手法の比較: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="253"/>
        <source>{} valid cells of {} were hidden in artificial holes, filled by each method, and compared with what was there. Errors are fill less truth.</source>
        <translation>{}個の有効なセル（全{}個）を人工の穴として隠し、各手法で埋めて、元の値と比較しました。誤差は、埋めた値から真値を引いたものです。</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="261"/>
        <source>Method</source>
        <translation>手法</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="261"/>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="261"/>
        <source>Mean absolute error</source>
        <translation>平均絶対誤差</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="261"/>
        <source>Bias</source>
        <translation>バイアス</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="261"/>
        <source>95 % of absolute errors below</source>
        <translation>絶対誤差の95パーセンタイル</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="261"/>
        <source>Seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="261"/>
        <source>Cells left</source>
        <translation>残ったセル</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="277"/>
        <source>Root mean square error of each method.</source>
        <translation>各手法の二乗平均平方根誤差。</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="282"/>
        <source>Error against the distance to the nearest valid cell.</source>
        <translation>最も近い有効なセルまでの距離と誤差の関係。</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="299"/>
        <source>The hole that the best method, {}, fills worst.</source>
        <translation>最良の手法（{}）の結果が最も悪かった穴。</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="128"/>
        <source>The number of the method with the smallest error, as Fill nodata takes it.</source>
        <translation>誤差が最小の手法の番号。「nodataの穴埋め」にそのまま渡せます。</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="133"/>
        <source>Its name in the table, in English.</source>
        <translation>テーブルでのその手法の名前（英語）。</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="198"/>
        <source>expected a raster with at least two valid cells</source>
        <translation>有効なセルが2つ以上あるラスタが必要です</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="200"/>
        <source>expected a raster with at least two valid cells in the windows that are looked at; another SEED takes others</source>
        <translation>調べるウィンドウの中に有効なセルが2つ以上あるラスタが必要です。SEEDを変えると、別のウィンドウを使います</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="229"/>
        <source>{method}: RMSE {rmse}, {seconds} s</source>
        <translation>{method}: RMSE {rmse}、{seconds} s</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="231"/>
        <source>{method}: RMSE {rmse}, {seconds} s, {count} cells left</source>
        <translation>{method}: RMSE {rmse}、{seconds} s、残ったセル{count}個</translation>
    </message>
</context>
<context>
    <name>Contrast</name>
    <message>
        <location filename="../algorithms/contrast.py" line="330"/>
        <source>which becomes the middle of the range</source>
        <translation>結果では範囲の中央の値になります</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="336"/>
        <source>{}: no cell has a value, and none has one in the result</source>
        <translation>{}: 値を持つセルがなく、結果にも値がありません</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="341"/>
        <source>{}: all cells have the same value, {}</source>
        <translation>{}: すべてのセルが同じ値です（{}）</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="237"/>
        <source>which becomes one value of the reference</source>
        <translation>結果では参照ラスタの1つの値になります</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="53"/>
        <source>expected {low} to {high}, the range of the data type {type}</source>
        <translation>{low}から{high}まで（データ型{type}の範囲）の値を指定してください</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="112"/>
        <source>expected more than {}</source>
        <translation>{}より大きい値を指定してください</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="117"/>
        <source>{} (the nodata value is {})</source>
        <translation>{}（nodata値は{}）</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="124"/>
        <source>expected less than MAXIMUM, {}</source>
        <translation>MAXIMUM（{}）より小さい値を指定してください</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="220"/>
        <source>expected 0, with up to 65536 BINS: there are more than {} distinct values, too many to keep the rank of each in memory</source>
        <translation>0を指定し、BINSを65536以下にしてください。異なる値が{}個より多く、すべての順位をメモリに保持できません</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="334"/>
        <source>Band {}</source>
        <translation>バンド {}</translation>
    </message>
</context>
<context>
    <name>ContrastAlgorithm</name>
    <message>
        <location filename="../algorithms/contrast.py" line="144"/>
        <source>Contrast</source>
        <translation>コントラスト</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="151"/>
        <source>Bins</source>
        <translation>ビン数</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="160"/>
        <source>Minimum of the result</source>
        <translation>結果の最小値</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="160"/>
        <source>Not set: the lowest value of an integer type (one more if that is the nodata value), 0 for floats.</source>
        <translation>未設定の場合、整数型ではその型の最小値（それがnodata値なら1大きい値）、浮動小数点型では0です。</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="160"/>
        <source>Maximum of the result</source>
        <translation>結果の最大値</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="160"/>
        <source>Not set: the highest value of an integer type (one less if that is the nodata value), 1 for floats.</source>
        <translation>未設定の場合、整数型ではその型の最大値（それがnodata値なら1小さい値）、浮動小数点型では1です。</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="184"/>
        <source>Data type of the result</source>
        <translation>結果のデータ型</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="184"/>
        <source>As the input</source>
        <translation>入力と同じ</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="184"/>
        <source>How the result is stored. The default range of its values follows from it.</source>
        <translation>結果を保存するデータ型。値の範囲のデフォルトはこれによって決まります。</translation>
    </message>
</context>
<context>
    <name>CrossCorrelogramAlgorithm</name>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="158"/>
        <source>Cross-correlogram</source>
        <translation>相互コレログラム</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="70"/>
        <source>cross-correlation,autocorrelation,correlogram,lag,shift,offset,displacement,ccf,acf,spatial correlation,periodicity,wavelength,anisotropy,range,Pearson</source>
        <translation>cross-correlation,相互相関,autocorrelation,自己相関,コレログラム,ラグ,シフト,オフセット,変位,位置ずれ,ccf,acf,空間相関,空間的自己相関,周期性,波長,異方性,レンジ,Pearson,ピアソン</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="76"/>
        <source>How alike two rasters, or a raster and itself, are at every lag</source>
        <translation>2つのラスタ、またはラスタとそれ自身が、各ラグでどれだけ似ているかを調べます</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="79"/>
        <source>Which shift gives the maximum? Moves a raster over another one, or over itself, cell by cell in all directions, and correlates what lies on each other. The result is a small raster with a cell for every lag, lag 0 in the middle; its coordinates are the lags, in map units. At lag k, the cell t + k of the input meets the cell t of the other raster: if the input is the other raster moved 3 columns to the right, the best lag is 3 columns. Rows count downwards.
Pearson: the correlation coefficient of the pairs at each lag. R&apos;s ccf: deviations from the mean of all cells, multiplied, summed up, and divided by the number of all cells and both standard deviations; distant lags, which have few pairs, tend to 0. Sum of products: no mean is taken off, as in scipy.signal.correlate2d.
The table has the mean over all directions against the distance: how far apart cells still are alike. The report shows both as figures.
With Pearson, the best lag has at least a tenth of the pairs that any lag has, and three. Of a raster with itself lag 0 is trivial: the best lag is then where the pattern repeats, the highest peak beyond the hill about lag 0. Where nothing repeats, it is the largest coefficient apart from lag 0, of a lag beside it.
Cells without a value make no pairs. The other raster is resampled (bilinear) where its grid is another one. Padfield (2012): Masked object registration in the Fourier domain, https://doi.org/10.1109/TIP.2011.2181402. Venables and Ripley (2002): Modern Applied Statistics with S.</source>
        <translation>相関が最大になるのは、どれだけずらしたときでしょうか。ラスタを別のラスタ（または自分自身）の上で、あらゆる方向に1セルずつ動かし、重なったセルどうしの相関を計算します。結果は、ラグごとに1つのセルを持つ小さなラスタで、中央がラグ0、座標は地図単位のラグです。ラグkでは、入力のセルt + kが他方のラスタのセルtと重なります。入力が他方のラスタを右へ3列動かしたものなら、最良ラグは3列です。行は下向きに数えます。
Pearson: 各ラグでの組の相関係数です。Rのccf: 全セルの平均からの偏差の積を合計し、全セル数と両方の標準偏差で割ります。組の少ない遠いラグでは0に近づきます。積和: scipy.signal.correlate2dと同じく、平均を引きません。
テーブルには、距離ごとに全方向の平均が入り、セルがどの距離まで似ているかがわかります。レポートは両方を図で示します。
Pearsonでは、最良ラグの組の数は、ラグごとの組の数の最大値の10分の1以上、かつ3以上です。ラスタをそれ自身と比べる場合、ラグ0は自明なので、パターンが繰り返すラグ、つまりラグ0の周りの山の外側で最も高いピークを最良ラグとします。繰り返しがない場合は、ラグ0を除いて最大の係数を持つ、その隣のラグです。
値のないセルは組になりません。格子が異なる場合、他方のラスタはリサンプリング（バイリニア）されます。Padfield（2012）: Masked object registration in the Fourier domain, https://doi.org/10.1109/TIP.2011.2181402. Venables and Ripley（2002）: Modern Applied Statistics with S.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="103"/>
        <source>The raster that moves.</source>
        <translation>動かすラスタ。</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="104"/>
        <source>The band to correlate; the first one if none is chosen.</source>
        <translation>相関を計算するバンド。選択しない場合は最初のバンドです。</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="106"/>
        <source>Greatest lag (cells)</source>
        <translation>最大ラグ（セル）</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="106"/>
        <source>How far to go in each direction, in cells of the input. What it takes in time hardly depends on it; what it takes in memory does.</source>
        <translation>各方向にどこまでずらすかを、入力のセル数で指定します。計算時間はほとんど変わりませんが、必要なメモリは変わります。</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="115"/>
        <source>Method</source>
        <translation>手法</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="115"/>
        <source>Pearson, of the pairs at each lag</source>
        <translation>Pearson（各ラグの組から計算）</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="115"/>
        <source>As in R&apos;s ccf: about the mean of all cells, divided by all</source>
        <translation>Rのccf（全セルの平均を引き、全セル数で割る）</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="115"/>
        <source>Sum of products</source>
        <translation>積和</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="115"/>
        <source>What a coefficient is.</source>
        <translation>係数の定義。</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="132"/>
        <source>Other raster (none: the input itself)</source>
        <translation>他方のラスタ（未設定: 入力自身）</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="132"/>
        <source>The raster that stays where it is. If its grid is not that of the input, it is resampled (bilinear) to it. If none is chosen, the input is correlated with itself, or with another one of its bands.</source>
        <translation>動かさないラスタ。格子が入力と異なる場合は、入力の格子にリサンプリング（バイリニア）します。選択しない場合は、入力をそれ自身、または入力の別のバンドと比べます。</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="142"/>
        <source>Band of the other raster</source>
        <translation>他方のラスタのバンド</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="142"/>
        <source>The band of the other raster; the first one if none is chosen. Without another raster it is a band of the input, by default the same one. Dialogs offer bands once there is another raster: to correlate two bands of the input, choose the input there, too.</source>
        <translation>他方のラスタのバンド。選択しない場合は最初のバンドです。他方のラスタがない場合は入力のバンドで、デフォルトは同じバンドです。ダイアログでは、他方のラスタを選ぶとバンドの一覧が現れます。入力の2つのバンドを比べるには、他方のラスタにも入力を選んでください。</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="158"/>
        <source>The coefficient at each lag, lag 0 in the middle, without a coordinate system.</source>
        <translation>各ラグでの係数。中央がラグ0で、CRSはありません。</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="164"/>
        <source>Correlation by distance</source>
        <translation>距離ごとの相関</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="164"/>
        <source>A table with a row for each class of distance, one cell wide: the distance in map units, the mean coefficient over all directions, and the number of pairs.</source>
        <translation>1セル幅の距離階級ごとに1行のテーブル。地図単位の距離、全方向の係数の平均、組の数が入ります。</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="177"/>
        <source>A page with the figures of all lags and of the distance.</source>
        <translation>全ラグの図と距離の図のページ。</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="178"/>
        <source>Best lag, in columns</source>
        <translation>最良ラグ（列数）</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="183"/>
        <source>Best lag, in rows</source>
        <translation>最良ラグ（行数）</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="188"/>
        <source>Correlation at the best lag</source>
        <translation>最良ラグでの相関</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="207"/>
        <source>{} and {}</source>
        <translation>{}と{}</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="209"/>
        <source>Correlogram of {}</source>
        <translation>{}のコレログラム</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="210"/>
        <source>Correlation by distance of {}</source>
        <translation>{}の距離ごとの相関</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="335"/>
        <source>{}: no cell has a value</source>
        <translation>{}: 値を持つセルがありません</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="337"/>
        <source>{}: all cells have the same value</source>
        <translation>{}: すべてのセルが同じ値です</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="341"/>
        <source>There is no best lag: no lag has a coefficient of enough pairs.</source>
        <translation>最良ラグはありません。十分な数の組から計算できた係数が1つもありません。</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="347"/>
        <source>Best lag: {} columns, {} rows; coefficient {} of {} pairs</source>
        <translation>最良ラグ: {}列、{}行、係数{}、組の数{}</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="349"/>
        <source>Best lag other than 0: {} columns, {} rows; coefficient {} of {} pairs</source>
        <translation>0以外の最良ラグ: {}列、{}行、係数{}、組の数{}</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="357"/>
        <source>{}, band {}</source>
        <translation>{}、バンド {}</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="371"/>
        <source>Autocorrelogram: {}</source>
        <translation>自己コレログラム: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="373"/>
        <source>Cross-correlogram: {}; {}</source>
        <translation>相互コレログラム: {}; {}</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="375"/>
        <source>At lag k, the cell t + k of the input meets the cell t of the other raster.</source>
        <translation>ラグkでは、入力のセルt + kが他方のラスタのセルtと重なります。</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="379"/>
        <source>At lag k, the cell t + k of the raster meets its cell t.</source>
        <translation>ラグkでは、ラスタのセルt + kが同じラスタのセルtと重なります。</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="380"/>
        <source>Rows count downwards. Method: {}.</source>
        <translation>行は下向きに数えます。手法: {}。</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="382"/>
        <source>Raster</source>
        <translation>ラスタ</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="382"/>
        <source>Cells with a value</source>
        <translation>値を持つセル</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="382"/>
        <source>Mean</source>
        <translation>平均値</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="382"/>
        <source>Standard deviation</source>
        <translation>標準偏差</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="396"/>
        <source>The coefficient at each lag; the circle is the best lag.</source>
        <translation>各ラグでの係数。円は最良ラグです。</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="402"/>
        <source>The mean coefficient over all directions, against the distance.</source>
        <translation>距離に対する、全方向の係数の平均。</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="421"/>
        <source>Best lag other than 0</source>
        <translation>0以外の最良ラグ</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="421"/>
        <source>Best lag</source>
        <translation>最良ラグ</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="427"/>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="427"/>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="427"/>
        <source>Distance</source>
        <translation>距離</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="427"/>
        <source>Coefficient</source>
        <translation>係数</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="427"/>
        <source>Pairs</source>
        <translation>組の数</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="178"/>
        <source>The columns of the best lag, to the right; nothing if there is none.</source>
        <translation>最良ラグの列数。右向きが正です。最良ラグがない場合は値がありません。</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="183"/>
        <source>The rows of the best lag, downwards; nothing if there is none.</source>
        <translation>最良ラグの行数。下向きが正です。最良ラグがない場合は値がありません。</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="188"/>
        <source>The coefficient at the best lag, or the sum of the products.</source>
        <translation>最良ラグでの係数、または積和。</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="265"/>
        <source>expected at most {most}: {name} has {columns} columns and {rows} rows, and no cells meet at larger lags</source>
        <translation>{most}以下の値を指定してください。{name}は{columns}列{rows}行で、これより大きいラグではセルが重なりません</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="312"/>
        <source>expected at most {most} with the memory budget of {budget} MiB, or a budget of {needed} MiB (in QGIS&apos;s options for Processing providers, or LOUPE_MEMORY_MB)</source>
        <translation>メモリの上限が{budget} MiBの場合は{most}以下にするか、上限を{needed} MiBにしてください（QGISの設定のプロセシングのプロバイダ、またはLOUPE_MEMORY_MB）</translation>
    </message>
</context>
<context>
    <name>Distributions</name>
    <message>
        <location filename="../algorithms/distributions.py" line="103"/>
        <source>one of {} rasters</source>
        <translation>{}個のラスタのうちの1つ</translation>
    </message>
    <message>
        <location filename="../algorithms/distributions.py" line="105"/>
        <source>{name} has values from {least} to {greatest}, further apart than a float can tell; declare as nodata what is no value</source>
        <translation>{name}の値は{least}から{greatest}までで、その差が浮動小数点数で表せる範囲を超えています。無効な値はnodataとして設定してください</translation>
    </message>
    <message>
        <location filename="../algorithms/distributions.py" line="117"/>
        <source>expected values that are no further apart than a float can tell; declare as nodata what is no value</source>
        <translation>値の差が浮動小数点数で表せる範囲に収まる必要があります。無効な値はnodataとして設定してください</translation>
    </message>
</context>
<context>
    <name>EqualizationAlgorithm</name>
    <message>
        <location filename="../algorithms/contrast.py" line="249"/>
        <source>Method</source>
        <translation>手法</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="249"/>
        <source>Cumulative distribution over bins</source>
        <translation>ビンごとの累積分布</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="249"/>
        <source>Exact rank of every distinct value</source>
        <translation>個々の値の正確な順位</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="249"/>
        <source>Bins are fast, and between their centres the distribution is interpolated. The exact rank is the share of cells that have this value or less. For integers of 8 and 16 bits, both are the same. Of others, the exact rank is possible up to 4,194,304 distinct values.</source>
        <translation>ビンを使う方法は高速で、ビンの中心の間では分布を内挿します。正確な順位は、その値以下のセルが占める割合です。8ビットと16ビットの整数では、どちらも同じ結果になります。それ以外のデータ型では、正確な順位は値の種類が4,194,304以下の場合に使えます。</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="266"/>
        <source>Bins between the least and the greatest value. Integers of 8 and 16 bits always have one for each value.</source>
        <translation>最小値から最大値までのビンの数。8ビットと16ビットの整数では、常に1つの値に1つのビンを使います。</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="275"/>
        <source>One distribution for all bands</source>
        <translation>全バンドで1つの分布を使う</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="275"/>
        <source>All chosen bands are ranked together, which keeps the balance of their colours. Otherwise each one is ranked alone.</source>
        <translation>選択したすべてのバンドをまとめて順位付けし、色のバランスを保ちます。そうでない場合は、バンドごとに順位付けします。</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="287"/>
        <source>Lowest cells to become the minimum (%)</source>
        <translation>最小値にする下位セルの割合（%）</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="287"/>
        <source>So many of the lowest cells all become the minimum.</source>
        <translation>値の小さい方からこの割合のセルを、すべて最小値にします。</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="287"/>
        <source>Highest cells to become the maximum (%)</source>
        <translation>最大値にする上位セルの割合（%）</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="287"/>
        <source>So many of the highest cells all become the maximum.</source>
        <translation>値の大きい方からこの割合のセルを、すべて最大値にします。</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="310"/>
        <source>expected less than 100 % together with CLIP_HIGH, {}</source>
        <translation>CLIP_HIGHとの合計を100 %未満にしてください（CLIP_HIGHは{}）</translation>
    </message>
</context>
<context>
    <name>EqualizeAlgorithm</name>
    <message>
        <location filename="../algorithms/equalize.py" line="26"/>
        <source>Equalize histogram</source>
        <translation>ヒストグラム均等化</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="29"/>
        <source>histogram,equalization,equalisation,contrast,enhancement,stretch,rank,percentile,quantile,cumulative distribution,CDF,brightness</source>
        <translation>histogram,equalization,ヒストグラム,均等化,平坦化,コントラスト,強調,画像強調,引き伸ばし,ストレッチ,順位,パーセンタイル,分位数,累積分布,CDF,明るさ</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="35"/>
        <source>Each value becomes its rank: contrast where the most cells are</source>
        <translation>値を順位に置き換え、セルの多い値域のコントラストを高めます</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="38"/>
        <source>Replaces each value by its place in the cumulative distribution: the share of cells that have this value or less, on the scale of the result. Frequent values are pulled apart, rare ones pushed together, and the histogram of the result is as level as it can be.
Bins are fast, and exact for integers of 8 and 16 bits. The exact rank suits floats that crowd in a part of their range, and percentiles. One distribution for all bands keeps the colours of an image.
Cells without a value never count, and have none in the result. Values are taken as they are stored; scale and offset of a band stay with it if the data type does.
A constant band, which has no ranks, becomes the middle of the range. The report, if asked for, shows the histogram and the cumulative distribution of each band before and after.
Gonzalez and Woods (2018): Digital Image Processing, section 3.3.</source>
        <translation>各値を、累積分布での位置、つまりその値以下のセルが占める割合に置き換え、結果の値の範囲に合わせます。頻度の高い値は互いに引き離され、頻度の低い値は寄せられ、結果のヒストグラムはできるだけ平らになります。
ビンを使う方法は高速で、8ビットと16ビットの整数では正確です。正確な順位は、範囲の一部に集中した浮動小数点値や、パーセンタイルを求める場合に適しています。全バンドで1つの分布を使うと、画像の色が保たれます。
値のないセルは計算に含まれず、結果でも値を持ちません。値は保存されているまま使います。データ型が変わらなければ、バンドのスケールとオフセットも引き継がれます。
値が一定で順位を付けられないバンドは、範囲の中央の値になります。レポートを指定すると、各バンドの処理前後のヒストグラムと累積分布を示します。
Gonzalez and Woods（2018）: Digital Image Processing, 3.3節。</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="55"/>
        <source>The raster to equalize, with one band or several.</source>
        <translation>均等化するラスタ。バンドは1つでも複数でもかまいません。</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="56"/>
        <source>Bands to equalize. If none is selected: all of them, except an alpha band. The result has these bands.</source>
        <translation>均等化するバンド。何も選択しない場合は、アルファバンドを除くすべてのバンドです。結果はこれらのバンドで構成されます。</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="67"/>
        <source>Equalized</source>
        <translation>均等化したラスタ</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="67"/>
        <source>The result: the chosen bands, each value as its rank.</source>
        <translation>結果。選択したバンドの各値を順位に置き換えたものです。</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="71"/>
        <source>A page with the histogram and the cumulative distribution of each band before and after, for any browser.</source>
        <translation>各バンドの処理前後のヒストグラムと累積分布のページ。どのブラウザでも開けます。</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="82"/>
        <source>{} equalized</source>
        <translation>{}（均等化）</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="107"/>
        <source>Cancelled: the raster was written, the report was not.</source>
        <translation>キャンセルされました。ラスタは書き出されましたが、レポートは書き出されていません。</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="119"/>
        <source>Histogram equalization: {}</source>
        <translation>ヒストグラム均等化: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="121"/>
        <source>Band {}</source>
        <translation>バンド {}</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="128"/>
        <source>Before</source>
        <translation>処理前</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="128"/>
        <source>After</source>
        <translation>処理後</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="135"/>
        <source>{}: histogram and cumulative distribution before and after.</source>
        <translation>{}: 処理前後のヒストグラムと累積分布。</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="123"/>
        <source>Cells with a value: {before} before, {after} after.</source>
        <translation>値を持つセル: 処理前{before}個、処理後{after}個。</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="128"/>
        <source>Quantile</source>
        <translation>分位数</translation>
    </message>
</context>
<context>
    <name>EqualizeBatchAlgorithm</name>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="55"/>
        <source>Equalize histograms (batch)</source>
        <translation>ヒストグラム均等化（バッチ）</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="58"/>
        <source>histogram,equalization,equalisation,contrast,batch,folder,stack,time series,mosaic,many rasters,rank,normalization</source>
        <translation>histogram,equalization,ヒストグラム,均等化,平坦化,コントラスト,バッチ,一括処理,フォルダ,スタック,時系列,モザイク,複数ラスタ,順位,正規化</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="64"/>
        <source>Equalize many rasters, each by itself or all by one distribution</source>
        <translation>多数のラスタを、それぞれ個別に、または全体で1つの分布を使って均等化します</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="67"/>
        <source>Does what Equalize histogram does, for many files: a stack of images, the tiles of a mosaic, a folder. They may differ in size, grid and type.
By default each is equalized by its own distribution. With one distribution for all of them, equal values stay equal from file to file, so that a mosaic keeps its relative brightness. A value becomes the share of cells that have it or less, on the scale of the result.
The results are GeoTIFFs, named after their inputs. Where two inputs have the same name, the log says what the second one is called. A file that cannot be read or written stops nothing else: it is named in the log and counted as failed. The run fails only if all files do, or if you ask it to stop at the first.
Cells without a value never count, and have none in the results. Gonzalez and Woods (2018): Digital Image Processing, section 3.3.</source>
        <translation>「ヒストグラム均等化」と同じ処理を、画像のスタック、モザイクのタイル、フォルダなど多数のファイルに行います。サイズ、格子、データ型はファイルごとに異なっていてもかまいません。
デフォルトでは、それぞれのラスタ自身の分布で均等化します。全体で1つの分布を使うと、等しい値はどのファイルでも等しいままなので、モザイクの相対的な明るさが保たれます。値は、その値以下のセルが占める割合になり、結果の値の範囲に合わせられます。
結果は入力と同じ名前のGeoTIFFです。2つの入力が同じ名前の場合、2つ目の結果の名前をログに示します。読み書きできないファイルがあっても、ほかの処理は止まりません。そのファイルはログに示され、失敗として数えられます。処理全体が失敗するのは、すべてのファイルが失敗したとき、または最初のエラーで停止するよう指定したときだけです。
値のないセルは計算に含まれず、結果でも値を持ちません。Gonzalez and Woods（2018）: Digital Image Processing, 3.3節。</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="83"/>
        <source>Input rasters</source>
        <translation>入力ラスタ（複数）</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="83"/>
        <source>Files to equalize. They are opened one after the other.</source>
        <translation>均等化するファイル。1つずつ順に開きます。</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="92"/>
        <source>Folder of input rasters</source>
        <translation>入力ラスタのフォルダ</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="92"/>
        <source>All files of this folder that match the pattern, beside those chosen above.</source>
        <translation>上で選んだファイルに加えて、このフォルダの中でパターンに一致するすべてのファイルを処理します。</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="101"/>
        <source>Pattern of names in the folder</source>
        <translation>フォルダ内のファイル名のパターン</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="101"/>
        <source>Such as *.tif or B0?_*.jp2; several are separated by semicolons.</source>
        <translation>*.tifやB0?_*.jp2など。複数のパターンはセミコロンで区切ります。</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="107"/>
        <source>One distribution for all rasters</source>
        <translation>全ラスタで1つの分布を使う</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="107"/>
        <source>The first bands of all rasters are ranked together, then the second ones, and so on. Otherwise each raster is ranked alone.</source>
        <translation>全ラスタの1番目のバンドをまとめて順位付けし、2番目以降のバンドも同様にします。そうでない場合は、ラスタごとに順位付けします。</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="120"/>
        <source>Overwrite existing files</source>
        <translation>既存のファイルを上書きする</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="120"/>
        <source>Otherwise, an input whose result is already there counts as failed. It is still part of a distribution for all rasters.</source>
        <translation>上書きしない場合、結果のファイルがすでにある入力は失敗として数えられます。その場合も、全ラスタの分布には含まれます。</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="130"/>
        <source>Stop at the first error</source>
        <translation>最初のエラーで停止する</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="130"/>
        <source>Otherwise, the others are done.</source>
        <translation>そうでない場合は、残りのファイルの処理を続けます。</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="142"/>
        <source>Equalized rasters</source>
        <translation>均等化したラスタ（複数）</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="138"/>
        <source>The folder for the results; it is made if it is not there.</source>
        <translation>結果のフォルダ。存在しない場合は作成します。</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="146"/>
        <source>Rasters written</source>
        <translation>書き出したラスタ</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="149"/>
        <source>Rasters that failed</source>
        <translation>失敗したラスタ</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="186"/>
        <source>Cancelled: {} rasters were written, each of them whole.</source>
        <translation>キャンセルされました。{}個のラスタが書き出されており、いずれも完全なファイルです。</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="250"/>
        <source>Rasters written: {}; failed: {}</source>
        <translation>書き出したラスタ: {}、失敗: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="142"/>
        <source>The rasters that were written, in the order of their inputs.</source>
        <translation>書き出したラスタ。入力の順に並びます。</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="146"/>
        <source>How many rasters were written.</source>
        <translation>書き出したラスタの数。</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="149"/>
        <source>How many inputs have no result; the log says why.</source>
        <translation>結果のない入力の数。理由はログに示します。</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="200"/>
        <source>expected a folder that exists</source>
        <translation>存在するフォルダを指定してください</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="210"/>
        <source>expected one that a file in {} matches</source>
        <translation>{}のファイルに一致するパターンを指定してください</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="214"/>
        <source>expected files, or a folder as FOLDER</source>
        <translation>ファイルを指定するか、FOLDERにフォルダを指定してください</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="225"/>
        <source>expected a folder, and this is a file</source>
        <translation>フォルダを指定してください。これはファイルです</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="233"/>
        <source>expected a folder that can be made: {}</source>
        <translation>作成できるフォルダを指定してください: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="245"/>
        <source>INPUTS: none of {count} files could be equalized; the first one: {error}</source>
        <translation>INPUTS: {count}個のファイルはどれも均等化できませんでした。最初のエラー: {error}</translation>
    </message>
</context>
<context>
    <name>EstimateShiftAlgorithm</name>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="64"/>
        <source>Estimate shift</source>
        <translation>シフトの推定</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="67"/>
        <source>shift,offset,displacement,co-registration,coregistration,registration,image matching,phase correlation,cross-correlation,alignment,georeferencing,misregistration,warp,optical flow,image velocimetry,glacier,landslide</source>
        <translation>shift,シフト,オフセット,変位,位置ずれ,co-registration,coregistration,位置合わせ,レジストレーション,画像マッチング,位相相関,相互相関,位置補正,ジオリファレンス,幾何補正,ワープ,オプティカルフロー,PIV,画像流速測定,氷河,地すべり</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="74"/>
        <source>Find how far a raster must move to lie on another one, and move it</source>
        <translation>ラスタを別のラスタに重ねるのに必要な移動量を求め、移動します</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="77"/>
        <source>Where does the input have to move to lie on the reference? The shift is found to fractions of a cell; columns to the right and rows downwards are positive, and so are x to the east and y to the north.
One shift for the whole raster, or, with a grid, a field of shifts: one for each window of the reference, outliers left out, and smoothed. The output is the input where it belongs: with one shift its cells are left as they are, and it is its georeference that moves; with a grid it is warped (cubic convolution). The reference is resampled (bilinear) where its grid is another one.
A shift is found where the valid cells that both have correlate best (Pearson&apos;s r), or by phase correlation, which takes all frequencies alike, for scenes of different light; where neither finds much, by the directions of edges, as between bands of one scene. It is refined by least squares. Large rasters are looked at from afar first, then in windows of finer cells. A warning says if the two do not match. Cells without a value play no part, and a warped raster has none where it would need them.
Padfield (2012), https://doi.org/10.1109/TIP.2011.2181402; Foroosh and others (2002), https://doi.org/10.1109/83.988953; Westerweel and Scarano (2005), https://doi.org/10.1007/s00348-005-0016-6</source>
        <translation>入力をどれだけ動かせば、参照ラスタに重なるでしょうか。シフトはセル以下の精度で求めます。列は右、行は下、xは東、yは北が正です。
ラスタ全体で1つのシフトを求めるほか、格子間隔を指定すると、シフトの場を求めます。これは参照ラスタのウィンドウごとに1つのシフトで、外れ値を除いて平滑化します。出力は、正しい位置に置いた入力です。シフトが1つの場合、セルの値はそのままで、ジオリファレンスだけを動かします。格子の場合は変形します（キュービックコンボリューション）。格子が異なる場合、参照ラスタはリサンプリング（バイリニア）されます。
シフトは、両方に共通する有効なセルの相関（Pearsonのr）が最大になる位置です。または位相相関で求めます。位相相関はすべての周波数を等しく扱うので、光の条件が異なるシーンに向きます。どちらでもあまり一致しない場合は、同じシーンのバンド間のように、エッジの方向から求めます。結果は最小二乗法で精密化します。大きなラスタは、まず粗いセルで、次に細かいセルのウィンドウで調べます。2つが一致しない場合は警告します。値のないセルは計算に含まれません。変形したラスタでは、そのようなセルを必要とする場所は値を持ちません。
Padfield（2012）, https://doi.org/10.1109/TIP.2011.2181402; Foroosh and others（2002）, https://doi.org/10.1109/83.988953; Westerweel and Scarano（2005）, https://doi.org/10.1007/s00348-005-0016-6</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="99"/>
        <source>The raster to move.</source>
        <translation>動かすラスタ。</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="100"/>
        <source>The band to compare; the first one if none is chosen.</source>
        <translation>比較するバンド。選択しない場合は最初のバンドです。</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="101"/>
        <source>Reference raster</source>
        <translation>参照ラスタ</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="101"/>
        <source>The raster that the input is to lie on; on any grid.</source>
        <translation>入力を重ねる相手のラスタ。格子は異なっていてもかまいません。</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="105"/>
        <source>The band of the reference to compare; the first one if none is chosen.</source>
        <translation>比較する参照ラスタのバンド。選択しない場合は最初のバンドです。</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="105"/>
        <source>Band of the reference</source>
        <translation>参照ラスタのバンド</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="111"/>
        <source>Method</source>
        <translation>手法</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="111"/>
        <source>Normalised cross-correlation over the overlap</source>
        <translation>重なり部分の正規化相互相関</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="111"/>
        <source>Phase correlation</source>
        <translation>位相相関</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="111"/>
        <source>By what a shift is found to a whole cell. Phase correlation minds neither slow changes of light nor blur; it finds no shift beyond half of the raster.</source>
        <translation>シフトをセル単位で求める方法。位相相関は、緩やかな明るさの変化やぼけの影響を受けませんが、ラスタの半分を超えるシフトは求められません。</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="126"/>
        <source>Largest shift (cells; 0: a quarter of the overlap)</source>
        <translation>最大シフト（セル、0: 重なりの4分の1）</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="126"/>
        <source>How far to look, in columns and in rows of the input.</source>
        <translation>どこまで探すかを、入力の列数と行数で指定します。</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="135"/>
        <source>Distance of local shifts (cells; 0: one shift for all)</source>
        <translation>局所シフトの間隔（セル、0: 全体で1つ）</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="135"/>
        <source>Cells between the points of a grid at which shifts are estimated.</source>
        <translation>シフトを推定する格子点の間隔のセル数。</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="144"/>
        <source>Side of local windows (cells)</source>
        <translation>局所ウィンドウの一辺（セル）</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="144"/>
        <source>The part of the reference around each point that is looked for, up to a quarter of this side from where the one shift for all leads.</source>
        <translation>各格子点の周囲で、照合に使う参照ラスタの範囲。全体のシフトが示す位置から、この一辺の4分の1までを探します。</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="154"/>
        <source>Moved</source>
        <translation>移動したラスタ</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="154"/>
        <source>The input where it belongs: moved as it is, or warped by the field.</source>
        <translation>正しい位置に置いた入力。そのまま移動するか、シフトの場で変形します。</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="160"/>
        <source>Shift vectors</source>
        <translation>シフトベクトル</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="160"/>
        <source>A line for each window, from where the input has something to where the reference has it.</source>
        <translation>ウィンドウごとに1本のライン。入力での位置から参照ラスタでの位置まで引かれます。</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="173"/>
        <source>A page with the correlation surface, the vectors and figures about them.</source>
        <translation>相関面、ベクトル、関連する数値のページ。</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="176"/>
        <source>Shift to the right (cells)</source>
        <translation>右へのシフト（セル）</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="176"/>
        <source>Shift downwards (cells)</source>
        <translation>下へのシフト（セル）</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="176"/>
        <source>Shift in x (map units)</source>
        <translation>x方向のシフト（地図単位）</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="176"/>
        <source>Shift in y (map units)</source>
        <translation>y方向のシフト（地図単位）</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="176"/>
        <source>Correlation</source>
        <translation>相関</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="176"/>
        <source>Windows left out</source>
        <translation>除外したウィンドウ</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="223"/>
        <source>{} warped to {}</source>
        <translation>{}（{}に合わせて変形）</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="223"/>
        <source>{} moved to {}</source>
        <translation>{}（{}に合わせて移動）</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="226"/>
        <source>Shifts of {} to {}</source>
        <translation>{}から{}へのシフト</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="400"/>
        <source>The shift that matches best is as far as was looked, {} cells: the truth may be farther. Raise MAX_SHIFT. OUTPUT, if asked for, is not moved by it.</source>
        <translation>最もよく一致するシフトが、探索範囲の端（{}セル）にあります。実際のシフトはもっと大きいかもしれません。MAX_SHIFTを大きくしてください。OUTPUTを指定していても、このシフトでは移動しません。</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="407"/>
        <source>INPUT and REFERENCE do not match within {} cells: CORRELATION is {}, that of their details {} (at least {} is expected), and edges agree there by {} deviations more than elsewhere (at least {} are expected). The shift is a guess; OUTPUT, if asked for, is not moved by it.</source>
        <translation>INPUTとREFERENCEは{}セル以内では一致しません。CORRELATIONは{}、細部の相関は{}（目安は{}以上）、エッジの一致はほかの場所より標準偏差の{}倍だけ大きい値です（目安は{}倍以上）。シフトは推測にすぎません。OUTPUTを指定していても、このシフトでは移動しません。</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="425"/>
        <source>None of {} local shifts is reliable: OUTPUT, if asked for, is not warped by them. Larger windows (WINDOW) may find some.</source>
        <translation>{}個の局所シフトのうち、信頼できるものはありません。OUTPUTを指定していても、これらでは変形しません。ウィンドウ（WINDOW）を大きくすると、見つかるかもしれません。</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="432"/>
        <source>{} of {} local shifts were left out: most of the field is interpolated.</source>
        <translation>除外した局所シフトは{} / {}です。シフトの場の大部分は内挿によるものです。</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="176"/>
        <source>By how many columns the input must move to the right.</source>
        <translation>入力を右へ動かすべき列数。</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="176"/>
        <source>By how many rows the input must move downwards.</source>
        <translation>入力を下へ動かすべき行数。</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="176"/>
        <source>How far the input must move in x, in map units.</source>
        <translation>入力をx方向に動かすべき距離（地図単位）。</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="176"/>
        <source>How far the input must move in y, in map units.</source>
        <translation>入力をy方向に動かすべき距離（地図単位）。</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="176"/>
        <source>Pearson&apos;s r of the two where they overlap, the input moved by that shift; of large rasters, the median of windows.</source>
        <translation>そのシフトだけ入力を動かしたときの、重なり部分でのPearsonのr。大きなラスタでは、ウィンドウごとの値の中央値です。</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="176"/>
        <source>How many windows were left out, since they do not fit in with others.</source>
        <translation>ほかと整合しないため除外したウィンドウの数。</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="273"/>
        <source>expected less than {} cells, the longer side of INPUT</source>
        <translation>INPUTの長辺（{}セル）より小さい値を指定してください</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="281"/>
        <source>expected no more than {} cells, the shorter side of INPUT</source>
        <translation>INPUTの短辺（{}セル）以下の値を指定してください</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="289"/>
        <source>expected no more than {most} cells: the first point is at half of it, and INPUT has {rows} rows and {columns} columns</source>
        <translation>{most}セル以下にしてください。最初の格子点はその半分の位置にあり、INPUTは{rows}行{columns}列です</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="299"/>
        <source>expected at least {least} cells for a raster of this size, so that there are no more than {most} points</source>
        <translation>この大きさのラスタでは{least}セル以上にして、格子点の数を{most}以下に抑えてください</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="355"/>
        <source>expected cells with a value where INPUT has some, and they lie in different places</source>
        <translation>INPUTに値がある場所で値を持つセルが必要ですが、値のある場所が重なっていません</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="372"/>
        <source>expected points around which INPUT and REFERENCE have cells with a value, and there are none; a smaller one has more points</source>
        <translation>INPUTとREFERENCEの両方が周囲に値を持つ格子点が必要ですが、1つもありません。間隔を小さくすると格子点が増えます</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="388"/>
        <source>expected a band whose values differ, and they are all equal</source>
        <translation>値に違いのあるバンドが必要ですが、すべて同じ値です</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="390"/>
        <source>expected a band that has cells with a value</source>
        <translation>値を持つセルのあるバンドが必要です</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="392"/>
        <source>expected a band that has cells with a value where INPUT is</source>
        <translation>INPUTのある場所に、値を持つセルのあるバンドが必要です</translation>
    </message>
</context>
<context>
    <name>FillAlgorithm</name>
    <message>
        <location filename="../algorithms/filling.py" line="89"/>
        <source>The raster with holes: cells without a value.</source>
        <translation>穴（値のないセル）のあるラスタ。</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="90"/>
        <source>Bands to fill, each with its own holes. If none is selected: all of them, except an alpha band. The others are copied.</source>
        <translation>埋めるバンド。穴はバンドごとに扱います。何も選択しない場合は、アルファバンドを除くすべてのバンドです。ほかのバンドはコピーされます。</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="99"/>
        <source>Leave holes that touch the raster&apos;s edge</source>
        <translation>ラスタの端に接する穴を残す</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="99"/>
        <source>Fill only holes that data surround: the outline of the data does not grow.</source>
        <translation>データに囲まれた穴だけを埋めます。データの外形は広がりません。</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="110"/>
        <source>Mask of cells to replace</source>
        <translation>置き換えるセルのマスク</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="110"/>
        <source>Where the first band of this raster is not 0, cells are holes, too: clouds, shadows, water. Where it has no value, they are not. On another grid, its nearest cell counts.</source>
        <translation>このラスタの最初のバンドが0でない場所のセルも、穴として扱います（雲、影、水域など）。マスクに値がない場所は穴になりません。格子が異なる場合は、最も近いセルを使います。</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="162"/>
        <source>Filled</source>
        <translation>穴埋め済み</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="124"/>
        <source>The result: all bands of the input, of the same type. Cells that are not filled keep the value they have.</source>
        <translation>結果。入力のすべてのバンドを同じデータ型で含みます。埋めなかったセルの値は変わりません。</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="137"/>
        <source>Filled cells</source>
        <translation>埋めたセル</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="142"/>
        <source>Holes</source>
        <translation>穴</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="147"/>
        <source>Cells left as holes</source>
        <translation>穴のまま残したセル</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="162"/>
        <source>Left as a hole</source>
        <translation>穴のまま</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="180"/>
        <source>{} filled: {}</source>
        <translation>{}（穴埋め）: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="181"/>
        <source>Filled cells of {}</source>
        <translation>{}の埋めたセル</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="281"/>
        <source>Band {} has no valid cell: it is left as it is.</source>
        <translation>バンド {} には有効なセルがないため、そのままにします。</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="286"/>
        <source>There are no holes: the raster is copied as it is.</source>
        <translation>穴がないため、ラスタをそのままコピーします。</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="288"/>
        <source>MAX_AREA is {}, and the smallest hole has {} cells: nothing is filled.</source>
        <translation>MAX_AREAは{}ですが、最も小さい穴は{}セルあるため、何も埋めません。</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="294"/>
        <source>No hole is to be filled: the raster is copied as it is.</source>
        <translation>埋める対象の穴がないため、ラスタをそのままコピーします。</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="295"/>
        <source>Holes: {}; cells filled: {}; cells left: {}</source>
        <translation>穴: {}、埋めたセル: {}、残ったセル: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="301"/>
        <source>{} of them by interpolation, for lack of a reference</source>
        <translation>うち{}個は、参照値がないため内挿で埋めました</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="137"/>
        <source>How many cells were filled, in all chosen bands together.</source>
        <translation>埋めたセルの数。選択したすべてのバンドの合計です。</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="142"/>
        <source>How many holes there were, filled or not, in all chosen bands together.</source>
        <translation>穴の数。埋めなかったものも含む、選択したすべてのバンドの合計です。</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="147"/>
        <source>How many cells of holes were left as they are.</source>
        <translation>穴のセルのうち、そのまま残したセルの数。</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="155"/>
        <source>A byte raster with a band for each chosen band: 0 untouched, 1 filled, 2 left as a hole.</source>
        <translation>選択したバンドごとに1つのバンドを持つバイト型ラスタ。0: 変更なし、1: 穴埋め済み、2: 穴のまま。</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="166"/>
        <source>expected a raster that has holes, and an integer raster without a nodata value, mask or alpha band has none: give a MASK, or set a nodata value in the layer&apos;s properties</source>
        <translation>穴のあるラスタが必要です。整数型のラスタは、nodata値、マスク、アルファバンドのどれもないと穴がありません。MASKを指定するか、レイヤのプロパティでnodata値を設定してください</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="240"/>
        <source>expected a larger tension, or a limit to the area: no surface of minimum curvature was reached in a hole</source>
        <translation>張力を大きくするか、埋める穴の大きさを制限してください。最小曲率面の計算が収束しない穴がありました</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="248"/>
        <source>expected a raster with smaller holes: no surface of minimum curvature was reached in one of them</source>
        <translation>穴がもっと小さいラスタが必要です。最小曲率面の計算が収束しない穴がありました</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="263"/>
        <source>expected another file than OUTPUT</source>
        <translation>OUTPUTとは別のファイルを指定してください</translation>
    </message>
</context>
<context>
    <name>FillFromReferenceAlgorithm</name>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="31"/>
        <source>Fill from reference</source>
        <translation>参照ラスタによる穴埋め</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="34"/>
        <source>nodata,no data,holes,gaps,voids,fill,void filling,reference,delta surface,SRTM,SLC-off,clouds,regression,histogram matching,mosaic,other date</source>
        <translation>nodata,no data,欠損,欠測,穴,隙間,ボイド,穴埋め,void filling,参照ラスタ,デルタサーフェス,delta surface,SRTM,SLC-off,雲,回帰,ヒストグラムマッチング,モザイク,別の日付</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="40"/>
        <source>Fill holes from another raster of the same place, fitted to their rims</source>
        <translation>同じ場所の別のラスタを穴の縁に合わせ、それで穴を埋めます</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="64"/>
        <source>Reference raster</source>
        <translation>参照ラスタ</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="64"/>
        <source>What to fill from, with the same bands, or one for all of them. On another grid, it is resampled.</source>
        <translation>穴埋めに使うラスタ。入力と同じバンド構成か、全バンドに共通の1バンドです。格子が異なる場合はリサンプリングします。</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="71"/>
        <source>Method</source>
        <translation>手法</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="71"/>
        <source>Delta surface (for elevation)</source>
        <translation>デルタサーフェス（標高向け）</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="71"/>
        <source>Local regression (for imagery)</source>
        <translation>局所回帰（画像向け）</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="71"/>
        <source>How the reference is fitted to the input.</source>
        <translation>参照ラスタを入力に合わせる方法。</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="83"/>
        <source>Window size of local regression (cells)</source>
        <translation>局所回帰のウィンドウサイズ（セル）</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="83"/>
        <source>For local regression: the width and height of the window that gain and offset are taken from.</source>
        <translation>局所回帰で、ゲインとオフセットを求めるウィンドウの幅と高さ。</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="43"/>
        <source>Fills cells without a value from another raster of the same place: another date, another sensor, a global elevation model. Valid cells are never changed.
Delta surface, for elevation: the difference to the reference is interpolated across the hole and added to the reference, so that there is no step at the rim.
Local regression, for imagery: gain and offset of the reference are those that fit it to the input, by least squares, in a window around the cell. The window is widened where few cells are valid in both.
A reference on another grid is resampled (bilinear). Where it has no value, the surface of minimum curvature fills the rest, as Fill nodata does; the raster of filled cells tells where. Holes at the raster&apos;s edge have data on one side alone: they are filled less surely, or left, as you choose.
Grohman, Kroenung and Strebeck (2006): Filling SRTM voids: the delta surface fill method. Photogrammetric Engineering and Remote Sensing 72(3), 213-216. Scaramuzza, Micijevic and Chander (2004): SLC gap-filled products: phase one methodology. U.S. Geological Survey. Where there is no reference: Smith and Wessel (1990), https://doi.org/10.1190/1.1442837.</source>
        <translation>値のないセルを、同じ場所の別のラスタ（別の日付、別のセンサ、全球標高モデルなど）から埋めます。有効なセルの値は変わりません。
デルタサーフェス（標高向け）: 参照ラスタとの差を穴の中に内挿し、参照ラスタに加えます。このため、穴の縁に段差ができません。
局所回帰（画像向け）: セルの周囲のウィンドウで、参照ラスタを入力に最小二乗法で合わせ、そのゲインとオフセットを使います。両方に共通する有効なセルが少ない場所では、ウィンドウを広げます。
格子が異なる場合、参照ラスタはリサンプリング（バイリニア）されます。参照ラスタに値がない場所は、「nodataの穴埋め」と同じ最小曲率面で埋め、その場所は埋めたセルのラスタでわかります。ラスタの端の穴は片側にしかデータがないため、埋めた値の確かさは劣ります。埋めるか残すかを選べます。
Grohman, Kroenung and Strebeck（2006）: Filling SRTM voids: the delta surface fill method. Photogrammetric Engineering and Remote Sensing 72(3), 213-216. Scaramuzza, Micijevic and Chander（2004）: SLC gap-filled products: phase one methodology. U.S. Geological Survey. 参照値がない場所: Smith and Wessel（1990）, https://doi.org/10.1190/1.1442837.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="102"/>
        <source>A byte raster with a band for each chosen band: 0 untouched, 1 filled, 2 left as a hole, 3 filled by interpolation for lack of a reference.</source>
        <translation>選択したバンドごとに1つのバンドを持つバイト型ラスタ。0: 変更なし、1: 穴埋め済み、2: 穴のまま、3: 参照値がないため内挿で穴埋め。</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="108"/>
        <source>Interpolated</source>
        <translation>内挿</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="149"/>
        <source>expected one band, or the bands {bands} of INPUT, and it has {count}</source>
        <translation>1つのバンド、またはINPUTのバンド {bands}に対応するバンドが必要ですが、バンド数は{count}です</translation>
    </message>
</context>
<context>
    <name>FillNodataAlgorithm</name>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="37"/>
        <source>Fill nodata</source>
        <translation>nodataの穴埋め</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="40"/>
        <source>nodata,no data,holes,gaps,voids,inpainting,interpolate,interpolation,fill,void filling,minimum curvature,spline,IDW,nearest,missing,clouds,SLC-off</source>
        <translation>nodata,no data,欠損,欠測,穴,隙間,ボイド,inpainting,インペインティング,内挿,補間,穴埋め,void filling,最小曲率,スプライン,IDW,最近傍,雲,SLC-off</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="46"/>
        <source>Fill holes from the cells around them, and change nothing else</source>
        <translation>周囲のセルから穴を埋めます。ほかのセルは変わりません</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="49"/>
        <source>Fills cells without a value from the cells around them. Valid cells are never changed. Holes may be of any number, size and shape, from single cells to scattered samples with gaps between them.
The default, the surface of minimum curvature with some tension (Smith and Wessel 1990, https://doi.org/10.1190/1.1442837), continues slopes into the hole, and suits elevation, temperature and most imagery. The membrane never leaves the range of a hole&apos;s rim; local mean and median suit noisy data, row and column means tables and stripes, onion peel narrow gaps in pictures. For classes (land cover), take the nearest valid cell. Compare fill methods tells which one is best for a raster.
What is filled is rounded to the type of the raster and kept in its range; it is never the nodata value. Alpha bands and masks are made opaque where cells are filled. Holes at the raster&apos;s edge are filled outwards from their inner side, or left, as you choose.</source>
        <translation>値のないセルを、周囲のセルから埋めます。有効なセルの値は変わりません。穴の数、大きさ、形は問わず、単独のセルから、隙間だらけの散在するサンプルまで扱えます。
デフォルトの最小曲率面 (Smith and Wessel 1990, https://doi.org/10.1190/1.1442837) は、いくらか張力をかけたもので、穴の中まで傾斜が続き、標高、気温、ほとんどの画像に適しています。膜は、穴の縁の値の範囲を決して超えません。局所平均と局所中央値はノイズの多いデータに、行の平均と列の平均は表や縞状の欠損に、オニオンピールは写真の細い隙間に適しています。分類（土地被覆など）には、最も近い有効なセルを使ってください。どの手法が最適かは、「穴埋め手法の比較」でわかります。
埋めた値は、ラスタのデータ型に合わせて丸められ、その範囲に収められ、nodata値にはなりません。アルファバンドとマスクは、埋めたセルで不透明になります。ラスタの端の穴は、内側から外側へ向かって埋めるか、残すかを選べます。</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="67"/>
        <source>Method</source>
        <translation>手法</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="67"/>
        <source>How to fill. Minimum curvature and membrane are smooth surfaces through the data; inverse distance weighting, local mean and median take from the cells near the hole&apos;s rim; row and column mean from the whole row or column; onion peel carries values and slopes inwards; linear spans triangles over the rim.</source>
        <translation>穴を埋める方法。最小曲率と膜は、データを通る滑らかな面です。逆距離加重、局所平均、局所中央値は穴の縁に近いセルから、行の平均と列の平均は行全体または列全体から求めます。オニオンピールは値と傾斜を外側から内側へ運びます。線形は縁の間に三角形を張ります。</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="78"/>
        <source>Radius (cells; of methods that look around)</source>
        <translation>半径（セル、近傍を使う手法のみ）</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="78"/>
        <source>Neighbourhood of inverse distance weighting, local mean, local median and onion peel. It grows where it finds nothing.</source>
        <translation>逆距離加重、局所平均、局所中央値、オニオンピールの近傍の半径。近傍に値がない場合は広げます。</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="92"/>
        <source>Power (inverse distance weighting)</source>
        <translation>べき指数（逆距離加重）</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="92"/>
        <source>For inverse distance weighting: the higher, the more near cells count.</source>
        <translation>逆距離加重で、大きいほど近くのセルを重視します。</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="101"/>
        <source>Tension (minimum curvature)</source>
        <translation>張力（最小曲率）</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="101"/>
        <source>For minimum curvature: 0 is a thin plate, which bends least and may overshoot, 1 a membrane, which never does.</source>
        <translation>最小曲率で、0は薄板（曲がりが最小で、行き過ぎることがあります）、1は膜（行き過ぎることはありません）です。</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="112"/>
        <source>Values that mean a hole (such as 255)</source>
        <translation>穴とみなす値（255など）</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="112"/>
        <source>Cells of this value, as it is stored, are holes besides those without a value: 255, for example. With one value for each band, such as 255,255,255, those where the bands hold all of them: white in a picture.</source>
        <translation>値のないセルに加えて、保存された値がこの値であるセル（例: 255）も穴として扱います。255,255,255のようにバンドごとの値を指定すると、すべてのバンドが一致するセル（画像の白など）が穴になります。</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="127"/>
        <source>Greatest distance to data (cells; 0: any)</source>
        <translation>データからの最大距離（セル、0: 制限なし）</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="127"/>
        <source>Fill only cells this near to a valid one. 0 is no limit.</source>
        <translation>有効なセルからこの距離以内のセルだけを埋めます。0は制限なしです。</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="136"/>
        <source>Largest hole (cells; 0: any)</source>
        <translation>穴の最大サイズ（セル、0: 制限なし）</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="136"/>
        <source>Leave holes of more cells as they are. 0 is no limit.</source>
        <translation>これよりセル数の多い穴はそのまま残します。0は制限なしです。</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="166"/>
        <source>expected one value</source>
        <translation>値を1つ指定してください</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="168"/>
        <source>expected one value, or one for each of the {} bands</source>
        <translation>値を1つ、または{}個のバンドのそれぞれに1つずつ指定してください</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="173"/>
        <source>expected values of type {}</source>
        <translation>データ型{}の値を指定してください</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="178"/>
        <source>expected a raster that has holes, and an integer raster without a nodata value, mask or alpha band has none: name the gap cells&apos; value in GAP_VALUES (0, for example), or give a MASK</source>
        <translation>穴のあるラスタが必要です。整数型のラスタは、nodata値、マスク、アルファバンドのどれもないと穴がありません。穴のセルの値（0など）をGAP_VALUESに指定するか、MASKを指定してください</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="186"/>
        <source>expected a number &gt; 0</source>
        <translation>0より大きい数値を指定してください</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="197"/>
        <source>expected numbers, separated by commas: 255 or 255,255,255</source>
        <translation>数値をカンマ区切りで指定してください（255または255,255,255）</translation>
    </message>
</context>
<context>
    <name>FindAndCountModel</name>
    <message>
        <location filename="../algorithms/models.py" line="328"/>
        <source>Find and count</source>
        <translation>検出とカウント</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="331"/>
        <source>template matching,count,inventory,trees,plants,cars,animals,per polygon,plots,density,zonal</source>
        <translation>template matching,テンプレートマッチング,カウント,数える,インベントリ,毎木調査,樹木,植物,車,動物,ポリゴンごと,区画,プロット,密度,ゾーン</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="337"/>
        <source>Find all places that look like a template, and count them per polygon</source>
        <translation>テンプレートに似た場所をすべて見つけ、ポリゴンごとに数えます</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="361"/>
        <source>Input raster</source>
        <translation>入力ラスタ</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="361"/>
        <source>The raster to search.</source>
        <translation>探索するラスタ。</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="362"/>
        <source>Band</source>
        <translation>バンド</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="362"/>
        <source>The band to search.</source>
        <translation>探索するバンド。</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="363"/>
        <source>Template raster</source>
        <translation>テンプレートのラスタ</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="363"/>
        <source>What to search for: a small raster whose cells are as large as those of the input. This or an extent is needed.</source>
        <translation>探すもの。セルの大きさが入力と同じ、小さなラスタです。これか領域のどちらかが必要です。</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="370"/>
        <source>Extent of the input, as the template</source>
        <translation>テンプレートとする入力の領域</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="370"/>
        <source>The piece of the input to search for, instead of a template raster.</source>
        <translation>テンプレートのラスタの代わりに探す、入力の一部分。</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="374"/>
        <source>Angles (degrees)</source>
        <translation>角度（度）</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="374"/>
        <source>By how much the template is turned: numbers separated by commas (0,90), or start:stop:step (0:350:10).</source>
        <translation>テンプレートを回転する角度。カンマ区切りの数値（0,90）、または開始:終了:間隔（0:350:10）で指定します。</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="381"/>
        <source>Scales</source>
        <translation>倍率</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="381"/>
        <source>By how much the template is enlarged: numbers separated by commas, or start:stop:step (0.8:1.2:0.1).</source>
        <translation>テンプレートを拡大する倍率。カンマ区切りの数値、または開始:終了:間隔（0.8:1.2:0.1）で指定します。</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="388"/>
        <source>Least score of a match</source>
        <translation>一致とみなす最低スコア</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="388"/>
        <source>Places that score less are not counted. From -1 to 1, an exact copy.</source>
        <translation>スコアがこれより低い場所は数えません。-1から1までで、1は完全な複製です。</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="392"/>
        <source>Of places that are nearer to each other, only the best one counts.</source>
        <translation>これより近い場所が複数あるときは、最もよいものだけを数えます。</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="396"/>
        <source>Polygons to count in</source>
        <translation>カウントするポリゴン</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="396"/>
        <source>Plots, fields, districts: the areas for which matches are counted.</source>
        <translation>区画、圃場、行政区など、一致箇所を数える範囲。</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="400"/>
        <source>Counts</source>
        <translation>カウント結果</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="400"/>
        <source>The polygons, with the number of matches in each as matches.</source>
        <translation>ポリゴン。それぞれに含まれる一致箇所の数がmatchesとして加わります。</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="404"/>
        <source>Matches</source>
        <translation>一致箇所</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="404"/>
        <source>Polygons, the best match first: the outline of the template as found.</source>
        <translation>ポリゴン。見つかったテンプレートの輪郭で、一致度の高い順に並びます。</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="408"/>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="408"/>
        <source>A raster with the score of each cell.</source>
        <translation>各セルのスコアのラスタ。</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="392"/>
        <source>Least distance of matches (cells; 0: half the template)</source>
        <translation>一致箇所の最小間隔（セル、0: テンプレートの半分）</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="340"/>
        <source>Counts trees per plot, cars per car park, craters per map sheet: finds all places of a raster that look like a template by Match template, and counts in each polygon how many of them have their centre there. The score of a place is the zero-mean normalised cross-correlation of its cells with those of the template: 1 for an exact copy, whatever its brightness and contrast, and about 0 where they have nothing in common.
The template is a raster of its own, or an extent of the input; give one of the two. If the things to count lie in any direction, give several angles, such as 0:350:10. The score of the best matches, which the result Matches has, tells what the least score should be: look at those with the lowest scores, and raise it until no wrong ones are left.
Polygons may be in any coordinate system. They keep their attributes and get one more, matches. Places where a cell of the raster has no value are left out, and so are those where the template would reach beyond the raster&apos;s edge.
Lewis 1995, Fast normalized cross-correlation, Vision Interface 10, 120-123. Padfield 2012, https://doi.org/10.1109/TIP.2011.2181402.</source>
        <translation>区画ごとの樹木、駐車場ごとの車、図幅ごとのクレーターなどを数えます。「テンプレートマッチング」でテンプレートに似た場所をラスタからすべて見つけ、各ポリゴンの中に中心がある場所の数を求めます。スコアは、その場所のセルとテンプレートのセルとのゼロ平均正規化相互相関です。明るさとコントラストにかかわらず、完全な複製なら1、共通点がなければ約0です。
テンプレートは、独立したラスタか、入力の一部の領域です。どちらか一方を指定してください。数えるものの向きがまちまちな場合は、0:350:10のように複数の角度を指定します。最低スコアの目安は、結果「一致箇所」が持つスコアからわかります。スコアの低いものを確認し、誤りがなくなるまで最低スコアを上げてください。
ポリゴンのCRSは問いません。ポリゴンの属性はそのまま残り、matchesが加わります。ラスタに値のないセルがある場所と、テンプレートがラスタの外側にはみ出す場所は除外します。
Lewis 1995, Fast normalized cross-correlation, Vision Interface 10, 120-123. Padfield 2012, https://doi.org/10.1109/TIP.2011.2181402.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="414"/>
        <source>expected a raster, or a part of INPUT as TEMPLATE_EXTENT</source>
        <translation>ラスタを指定するか、TEMPLATE_EXTENTにINPUTの一部を指定してください</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="421"/>
        <source>expected a layer of polygons</source>
        <translation>ポリゴンレイヤを指定してください</translation>
    </message>
</context>
<context>
    <name>FindPeaksAlgorithm</name>
    <message>
        <location filename="../algorithms/find_peaks.py" line="61"/>
        <source>Find peaks</source>
        <translation>ピークの検出</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="64"/>
        <source>peaks,summits,pits,maxima,minima,local maximum,tree tops,bright spots,prominence,isolation,saddle,topographic,persistence,plateau,extrema</source>
        <translation>peaks,ピーク,山頂,窪地,くぼみ,極大,極小,局所最大,樹頂点,輝点,プロミネンス,突出度,prominence,孤立度,isolation,鞍部,コル,地形,パーシステンス,プラトー,極値</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="70"/>
        <source>Find summits, pits, tree tops or bright spots, and their prominence</source>
        <translation>山頂、窪地、樹頂点、輝点とそのプロミネンス（突出度）を求めます</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="73"/>
        <source>Finds local maxima (summits, tree tops, bright spots), minima (pits, dark spots), or both, and writes a point for each: the highest maxima and the lowest minima first. A maximum is higher than all eight cells around it; of a plateau that is, the centre is taken.
Prominence tells how far a peak stands out: its height above the highest saddle over which higher ground is reached. It is exact, over the whole raster. The highest peak has no saddle: its prominence is its height above the lowest cell. Of noise, most peaks have a prominence of next to nothing, so the least prominence is the best way to leave them out; smoothing, the least distance and the threshold are others.
Isolation is the distance to the nearest higher cell, in map units.
Minima are treated as the maxima of the raster turned upside down. Cells without a value, and what lies beyond the edge, are neither higher nor lower than any cell, and no saddle leads over them. Scale and offset of the band are applied.
Kirmse and de Ferranti 2017, https://doi.org/10.1177/0309133317738163</source>
        <translation>極大（山頂、樹頂点、輝点）、極小（窪地、暗点）、またはその両方を見つけ、それぞれに1つの点を書き出します。極大は高い順、極小は低い順に並びます。極大は、周囲の8つのセルのどれよりも高いセルです。周囲より高い平坦部では、その中央を使います。
プロミネンスは、ピークがどれだけ突出しているかを表します。より高い場所へ至る経路上の最も高い鞍部から測った高さです。ラスタ全体で正確に計算します。最高のピークには鞍部がないので、そのプロミネンスは最も低いセルからの高さです。ノイズによるピークのほとんどはプロミネンスがゼロに近いので、除外するには最小プロミネンスの指定が最も有効です。平滑化、最小間隔、しきい値も使えます。
孤立度は、より高いセルまでの最短距離（地図単位）です。
極小は、ラスタを上下反転したときの極大として扱います。値のないセルやラスタの外側は、どのセルより高くも低くもないものとし、鞍部もそこを通りません。バンドのスケールとオフセットを適用します。
Kirmse and de Ferranti 2017, https://doi.org/10.1177/0309133317738163</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="91"/>
        <source>The raster to search: elevation, a canopy, an image, a score.</source>
        <translation>探索するラスタ。標高、林冠高、画像、スコアなど。</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="92"/>
        <source>The band to search; the first one if none is chosen.</source>
        <translation>探索するバンド。選択しない場合は最初のバンドです。</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="93"/>
        <source>What to find</source>
        <translation>検出するもの</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="93"/>
        <source>Maxima</source>
        <translation>極大</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="93"/>
        <source>Minima</source>
        <translation>極小</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="93"/>
        <source>Both</source>
        <translation>両方</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="93"/>
        <source>Summits, pits, or both.</source>
        <translation>山頂、窪地、またはその両方。</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="102"/>
        <source>Smoothing (standard deviation, cells)</source>
        <translation>平滑化（標準偏差、セル）</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="102"/>
        <source>The standard deviation of a Gaussian by which the raster is smoothed before it is searched; all results are of the smoothed raster. 0: not at all.</source>
        <translation>探索の前にラスタを平滑化するガウス関数の標準偏差。結果はすべて、平滑化したラスタの値です。0は平滑化なしです。</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="111"/>
        <source>Least distance between peaks (cells)</source>
        <translation>ピークの最小間隔（セル）</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="111"/>
        <source>Of two peaks nearer to each other, the higher one is kept.</source>
        <translation>2つのピークがこれより近い場合は、高い方を残します。</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="117"/>
        <source>Least value of maxima, greatest of minima</source>
        <translation>極大の最小値、極小の最大値</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="117"/>
        <source>The least value of a maximum, or the greatest of a minimum. Not set: any. With both kinds it must not be set.</source>
        <translation>極大では最小の値、極小では最大の値。未設定の場合は制限なしです。両方を検出する場合は設定できません。</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="129"/>
        <source>Compute the prominence</source>
        <translation>プロミネンスを計算する</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="129"/>
        <source>How far each peak stands out. Without it, the search is faster.</source>
        <translation>各ピークがどれだけ突出しているか。計算しない方が高速です。</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="135"/>
        <source>Least prominence (units of the raster)</source>
        <translation>最小プロミネンス（ラスタの値の単位）</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="135"/>
        <source>Peaks that stand out less are left out, in units of the raster&apos;s values. Above 0, prominence is computed whatever else is set.</source>
        <translation>これほど突出していないピークを除外します。単位はラスタの値と同じです。0より大きい場合は、ほかの設定にかかわらずプロミネンスを計算します。</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="144"/>
        <source>Margin without peaks (cells)</source>
        <translation>ピークを除外する縁の幅（セル）</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="144"/>
        <source>Peaks nearer to the raster&apos;s edge are left out.</source>
        <translation>これよりラスタの端に近いピークを除外します。</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="154"/>
        <source>Most peaks (0: all)</source>
        <translation>ピークの最大数（0: すべて）</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="154"/>
        <source>So many are written at most, of each kind: the highest maxima, the lowest minima.</source>
        <translation>種類ごとに書き出す最大数。極大は高いもの、極小は低いものから選びます。</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="163"/>
        <source>Peaks</source>
        <translation>ピーク</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="163"/>
        <source>A point for each peak, with its value, prominence, saddle and isolation.</source>
        <translation>ピークごとに1つの点。値、プロミネンス、鞍部、孤立度を持ちます。</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="169"/>
        <source>Number of peaks</source>
        <translation>ピークの数</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="191"/>
        <source>Peaks of {}</source>
        <translation>{}のピーク</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="191"/>
        <source>Pits of {}</source>
        <translation>{}の窪地</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="191"/>
        <source>Peaks and pits of {}</source>
        <translation>{}のピークと窪地</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="247"/>
        <source>{} has no values: no peaks.</source>
        <translation>{}には値がないため、ピークはありません。</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="249"/>
        <source>{} has one value, {:g}, in all cells: no peaks.</source>
        <translation>{}はすべてのセルが同じ値（{:g}）なので、ピークはありません。</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="252"/>
        <source>No peaks: {}, with values from {:g} to {:g}, has none like that.</source>
        <translation>ピークはありません。{}（値は{:g}から{:g}）には、条件に合うものがありません。</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="258"/>
        <source>Minima: {}</source>
        <translation>極小: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="258"/>
        <source>Maxima: {}</source>
        <translation>極大: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="263"/>
        <source>{} is in {}: so is the isolation.</source>
        <translation>{}の単位は{}です。孤立度も同じ単位です。</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="169"/>
        <source>How many peaks were written, of both kinds together.</source>
        <translation>書き出したピークの数。極大と極小の合計です。</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="178"/>
        <source>expected no threshold with KIND 2 (both): run the tool once for maxima and once for minima</source>
        <translation>KIND 2（両方）では、しきい値を設定できません。極大と極小を別々に実行してください</translation>
    </message>
</context>
<context>
    <name>FocalStatisticsAlgorithm</name>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="131"/>
        <source>Focal statistics</source>
        <translation>フォーカル統計</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="84"/>
        <source>focal,neighbourhood,neighborhood,moving window,kernel,filter,mean,sum,minimum,maximum,range,variance,standard deviation,skewness,kurtosis,median,percentile,quantile,MAD,entropy,majority,mode,minority,variety,diversity,topographic position,TPI,z-score,rank,smoothing,Gaussian,annulus,wedge,r.neighbors</source>
        <translation>focal,フォーカル,近傍,移動ウィンドウ,移動窓,カーネル,フィルタ,平均,合計,最小値,最大値,範囲,分散,標準偏差,歪度,尖度,中央値,パーセンタイル,分位数,MAD,エントロピー,最頻値,最稀値,種類数,多様度,地形位置指数,TPI,Zスコア,順位,平滑化,ガウス,円環,扇形,r.neighbors</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="92"/>
        <source>Any of 21 statistics in a moving window of any shape, with or without weights</source>
        <translation>任意の形の移動ウィンドウで、重みあり・なしの21種類の統計量を計算します</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="97"/>
        <source>For every cell, takes the cells in a window around it and computes statistics of them: how many there are, their sum, mean, extremes, spread, shape of distribution, ranks, how often values occur, and where the centre stands among them. Statistics asked for together share their work, and become bands of one raster.
Variance is the mean of the squared differences from the mean; skewness and kurtosis are those of the third and fourth powers, in standard deviations, kurtosis less 3. Percentiles are interpolated linearly. The median absolute deviation is the median of the differences from the median. Entropy is that of the shares of the values, in bits; of majority and minority, the smallest value wins ties. The difference from the mean is known as topographic position index; the z-score is the same in standard deviations; the percentile rank is the share of cells below the centre, and half of those equal to it, in percent.
The window is a rectangle, an ellipse, a ring, a sector, or what you draw with zeros and ones. Numbers other than these are weights; Gaussian weights fall off from the centre. They count for sum, mean, variance, standard deviation and difference.
Cells without a value are left out of the window, and so is what lies beyond the raster&apos;s edge, unless you choose otherwise. The result has none where the centre has none (unless centres are filled), or where it would be divided by 0. Scale and offset of a band are applied.
Chan et al. 1983, https://doi.org/10.1080/00031305.1983.10483115. Hyndman and Fan 1996, https://doi.org/10.1080/00031305.1996.10473566. Huang et al. 1979, https://doi.org/10.1109/TASSP.1979.1163188.</source>
        <translation>すべてのセルについて、周囲のウィンドウ内のセルから統計量を計算します。個数、合計、平均値、最小値と最大値、ばらつき、分布の形、順位、値の出現頻度、そしてその中での中心セルの位置です。同時に指定した統計量は計算を共有し、1つのラスタのバンドになります。
分散は、平均値との差の2乗の平均です。歪度と尖度は、標準偏差を単位とした差の3乗と4乗の平均で、尖度からは3を引きます。パーセンタイルは線形に内挿します。中央絶対偏差は、中央値との差の絶対値の中央値です。エントロピーは値の割合から計算し、単位はビットです。最頻値と最稀値が複数あるときは、最も小さい値を採用します。平均値との差は地形位置指数として知られ、Zスコアはそれを標準偏差で表したものです。パーセンタイル順位は、中心セルより低いセルと、等しいセルの半分が占める割合（%）です。
ウィンドウは、矩形、楕円、円環、扇形、または0と1で描いた任意の形です。0と1以外の数値は重みになります。ガウス関数の重みは中心から離れるほど小さくなります。重みは、合計、平均値、分散、標準偏差、平均値との差に使われます。
値のないセルとラスタの外側は、別の扱いを選ばない限り、ウィンドウに含めません。中心セルに値がない場合（中心も計算する設定の場合を除く）や、0で割ることになる場合、結果は値を持ちません。バンドのスケールとオフセットを適用します。
Chan et al. 1983, https://doi.org/10.1080/00031305.1983.10483115. Hyndman and Fan 1996, https://doi.org/10.1080/00031305.1996.10473566. Huang et al. 1979, https://doi.org/10.1109/TASSP.1979.1163188.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="131"/>
        <source>The result: for each input band, one band for each statistic and percentile, which its description names.</source>
        <translation>結果。入力バンドごとに、統計量とパーセンタイルのそれぞれが1つのバンドになり、バンドの説明に名前が入ります。</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Statistics</source>
        <translation>統計量</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Count of valid cells</source>
        <translation>有効なセルの数</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Sum</source>
        <translation>合計</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Mean</source>
        <translation>平均値</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Minimum</source>
        <translation>最小値</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Maximum</source>
        <translation>最大値</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Variance</source>
        <translation>分散</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Standard deviation</source>
        <translation>標準偏差</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Coefficient of variation</source>
        <translation>変動係数</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Skewness</source>
        <translation>歪度</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Kurtosis (excess)</source>
        <translation>尖度（超過）</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="174"/>
        <source>Percentiles</source>
        <translation>パーセンタイル</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Median absolute deviation</source>
        <translation>中央絶対偏差</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Entropy (bits)</source>
        <translation>エントロピー（ビット）</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Majority</source>
        <translation>最頻値</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Minority</source>
        <translation>最稀値</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Variety</source>
        <translation>種類数</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Difference from mean (topographic position)</source>
        <translation>平均値との差（地形位置指数）</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Z-score</source>
        <translation>Zスコア</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Percentile rank of the centre</source>
        <translation>中心セルのパーセンタイル順位</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>What to compute. The result has, for each input band, a band for each of them.</source>
        <translation>計算するもの。結果では、入力バンドごとに、それぞれが1つのバンドになります。</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="174"/>
        <source>From 0 to 100, separated by commas, or start:stop:step (10:90:10); each becomes a band if percentiles are among the statistics.</source>
        <translation>0から100まで。カンマ区切り、または開始:終了:間隔（10:90:10）で指定します。統計量でパーセンタイルを選ぶと、それぞれが1つのバンドになります。</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="185"/>
        <source>Window shape</source>
        <translation>ウィンドウの形</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="185"/>
        <source>Rectangle</source>
        <translation>矩形</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="185"/>
        <source>Ellipse</source>
        <translation>楕円</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="185"/>
        <source>Annulus (ring)</source>
        <translation>円環（リング）</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="185"/>
        <source>Wedge (sector)</source>
        <translation>扇形（セクタ）</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="185"/>
        <source>Custom</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="185"/>
        <source>An ellipse holds the cells whose centre lies in it; an annulus is an ellipse without the cells of a smaller one; a wedge is the part of an ellipse that lies in some directions, and its centre.</source>
        <translation>楕円は、中心が楕円内にあるセルで構成されます。円環は、楕円から小さい楕円のセルを除いたものです。扇形は、楕円のうち指定した方位の部分と中心セルです。</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="204"/>
        <source>Width of the window, and its height unless a height is given. In cells, it is a whole number; a window of even size reaches one cell further to the left and up. In map units, the nearest odd number of cells is taken.</source>
        <translation>ウィンドウの幅。高さを指定しない場合は高さも同じです。単位がセルの場合は整数で、偶数のウィンドウは左と上に1セル広くなります。地図単位の場合は、最も近い奇数のセル数にします。</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="215"/>
        <source>Units of sizes</source>
        <translation>サイズの単位</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="215"/>
        <source>Cells</source>
        <translation>セル</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="215"/>
        <source>Map units</source>
        <translation>地図単位</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="215"/>
        <source>What the sizes of the window are in, and the width of Gaussian weights.</source>
        <translation>ウィンドウのサイズと、ガウス関数の重みの幅の単位。</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="234"/>
        <source>Size of the hole in an annulus</source>
        <translation>円環の穴のサイズ</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="234"/>
        <source>Width of the smaller ellipse that is left out of an annulus; its height is in the same proportion to the window&apos;s. 1 leaves out the centre.</source>
        <translation>円環から除く小さい楕円の幅。高さは、ウィンドウの高さと同じ比率になります。1は中心セルだけを除きます。</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="245"/>
        <source>Wedge from (degrees clockwise from north)</source>
        <translation>扇形の開始方位（北から時計回りの度数）</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="245"/>
        <source>The direction in which a wedge begins. North is where rows begin.</source>
        <translation>扇形が始まる方位。北はラスタの最初の行の側です。</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="245"/>
        <source>Wedge to (degrees clockwise from north)</source>
        <translation>扇形の終了方位（北から時計回りの度数）</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="245"/>
        <source>The direction in which a wedge ends; it may lead through north.</source>
        <translation>扇形が終わる方位。北をまたいでもかまいません。</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="267"/>
        <source>Rows of numbers, separated by semicolons or on lines of their own, an odd number of both: 0 1 0; 1 1 1; 0 1 0. Zeros and ones say which cells belong to the window; any other numbers are weights. Negative ones are for sums.</source>
        <translation>数値の行をセミコロンまたは改行で区切ります。行数も列数も奇数にします（例: 0 1 0; 1 1 1; 0 1 0）。0と1は、セルをウィンドウに含めるかどうかを表します。それ以外の数値は重みになります。負の値は合計でのみ使えます。</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="278"/>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="278"/>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="278"/>
        <source>Gaussian</source>
        <translation>ガウス</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="278"/>
        <source>With Gaussian weights, cells near the centre count for more.</source>
        <translation>ガウス関数の重みでは、中心に近いセルほど重視されます。</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="288"/>
        <source>Standard deviation of Gaussian weights</source>
        <translation>ガウス関数の重みの標準偏差</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="288"/>
        <source>How wide the bell of the weights is, in the units of sizes. Not set: a sixth of the window&apos;s width, so that three of them are on either side of the centre.</source>
        <translation>重みの釣鐘形の広がり。単位はサイズの単位と同じです。未設定の場合はウィンドウの幅の6分の1で、中心の両側に標準偏差3つ分が収まります。</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="302"/>
        <source>Divide variances by the number of cells less one, and correct skewness and kurtosis for their bias; windows then need two, three and four valid cells.</source>
        <translation>分散を「セル数 - 1」で割り、歪度と尖度の偏りを補正します。この場合、ウィンドウには有効なセルが分散で2個、歪度で3個、尖度で4個必要です。</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="309"/>
        <source>Also where the centre is nodata</source>
        <translation>中心がnodataでも計算する</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="309"/>
        <source>Give cells without a value the statistic of those around them: fills gaps, and smooths what is there. What tells of the centre itself has no value there.</source>
        <translation>値のないセルにも、周囲のセルの統計量を与えます。欠損を埋め、既存の値を平滑化します。中心セル自体に関する統計量は、そこでは値を持ちません。</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="417"/>
        <source>{} {} of {}</source>
        <translation>{} {}: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="470"/>
        <source>{} is in {}: so are the sizes, and a window covers less ground from east to west the farther it is from the equator.</source>
        <translation>{}の単位は{}です。サイズも同じ単位になり、赤道から離れるほど、ウィンドウの東西の実距離は短くなります。</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="478"/>
        <source>Window: {} x {} cells, of which {} count.</source>
        <translation>ウィンドウ: {} x {}セル、うち使用するセル: {}。</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="489"/>
        <source>{} has fractional values, which hardly repeat: entropy, majority, minority and variety tell of values that are equal. Round or classify it first.</source>
        <translation>{}の値は小数で、同じ値はほとんど現れません。エントロピー、最頻値、最稀値、種類数は、等しい値を数えるものです。先に値を丸めるか、分類してください。</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="497"/>
        <source>{} is given, but not used: the window&apos;s shape is not custom.</source>
        <translation>{}が指定されていますが、使用されません。ウィンドウの形がカスタムではありません。</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="261"/>
        <source>Custom window (rows of 0 and 1, or of weights)</source>
        <translation>カスタムウィンドウ（0と1、または重みの行）</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="204"/>
        <source>Window size (in cells, a whole number)</source>
        <translation>ウィンドウサイズ（セル、整数）</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="224"/>
        <source>Window height, if it differs (0: as wide)</source>
        <translation>ウィンドウの高さ（幅と異なる場合、0: 幅と同じ）</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="224"/>
        <source>Height of the window. Not set, or 0: as high as wide.</source>
        <translation>ウィンドウの高さ。未設定または0の場合は幅と同じです。</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="333"/>
        <source>given with weights below 0</source>
        <translation>負の重みを含む指定</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="333"/>
        <source>expected them for STATISTICS 1 (sum) alone</source>
        <translation>負の重みは、STATISTICSが1（合計）だけの場合に使えます</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="346"/>
        <source>expected, with weights, only {}: in others cells have none</source>
        <translation>重みを使う場合は{}だけを指定してください。ほかの統計量ではセルに重みを付けられません</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="358"/>
        <source>expected a size above 0</source>
        <translation>0より大きいサイズを指定してください</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="360"/>
        <source>expected a whole number of cells, or UNITS 1 (map units)</source>
        <translation>整数のセル数を指定するか、UNITSを1（地図単位）にしてください</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="377"/>
        <source>expected numbers from 0 to 100</source>
        <translation>0から100までの数値を指定してください</translation>
    </message>
</context>
<context>
    <name>GapFillingAlgorithm</name>
    <message>
        <location filename="../algorithms/filling.py" line="52"/>
        <source>Gap filling</source>
        <translation>穴埋め</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="60"/>
        <source>Minimum curvature with tension</source>
        <translation>張力付き最小曲率</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="61"/>
        <source>Membrane (Laplace)</source>
        <translation>膜（ラプラス）</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="62"/>
        <source>Inverse distance weighting</source>
        <translation>逆距離加重（IDW）</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="63"/>
        <source>Nearest valid cell</source>
        <translation>最も近い有効なセル</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="64"/>
        <source>Local mean</source>
        <translation>局所平均</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="65"/>
        <source>Local median</source>
        <translation>局所中央値</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="66"/>
        <source>Row mean</source>
        <translation>行の平均</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="67"/>
        <source>Column mean</source>
        <translation>列の平均</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="68"/>
        <source>Onion peel (fast marching)</source>
        <translation>オニオンピール（Fast Marching法）</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="69"/>
        <source>Linear (triangles)</source>
        <translation>線形（三角形）</translation>
    </message>
</context>
<context>
    <name>LocalStatisticsAlgorithm</name>
    <message>
        <location filename="../algorithms/local_statistics.py" line="16"/>
        <source>Local statistics</source>
        <translation>局所統計</translation>
    </message>
    <message>
        <location filename="../algorithms/local_statistics.py" line="23"/>
        <source>The raster to look at, with one band or several.</source>
        <translation>対象のラスタ。バンドは1つでも複数でもかまいません。</translation>
    </message>
    <message>
        <location filename="../algorithms/local_statistics.py" line="24"/>
        <source>Bands to look at. If none is selected: all of them, except an alpha band.</source>
        <translation>対象のバンド。何も選択しない場合は、アルファバンドを除くすべてのバンドです。</translation>
    </message>
    <message>
        <location filename="../algorithms/local_statistics.py" line="30"/>
        <source>Sample variance (divide by n - 1)</source>
        <translation>標本分散（n - 1で割る）</translation>
    </message>
    <message>
        <location filename="../algorithms/local_statistics.py" line="40"/>
        <source>Step (cells)</source>
        <translation>計算間隔（セル）</translation>
    </message>
    <message>
        <location filename="../algorithms/local_statistics.py" line="40"/>
        <source>Compute only every n-th cell in both directions. The cells of the result are that much larger; each holds the value of the input cell in its middle.</source>
        <translation>縦横ともnセルごとにだけ計算します。結果のセルはその分大きくなり、中央にある入力セルの値を持ちます。</translation>
    </message>
</context>
<context>
    <name>LocalVarianceAlgorithm</name>
    <message>
        <location filename="../algorithms/local_variance.py" line="162"/>
        <source>Local variance</source>
        <translation>局所分散</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="47"/>
        <source>variance,standard deviation,mean,coefficient of variation,focal,neighbourhood,neighborhood,moving window,kernel,texture,heterogeneity,roughness,filter</source>
        <translation>variance,分散,標準偏差,平均,変動係数,focal,フォーカル,近傍,移動ウィンドウ,移動窓,カーネル,テクスチャ,不均一性,粗さ,起伏,フィルタ</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="53"/>
        <source>Variance, standard deviation, mean or variation in a moving window</source>
        <translation>移動ウィンドウでの分散、標準偏差、平均値、変動係数</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="56"/>
        <source>How much do the values around each cell vary? For every cell, this takes the cells in a window around it and computes their variance (the mean of the squared differences from their mean), standard deviation, mean, or coefficient of variation (the standard deviation divided by the absolute mean). Small windows tell edges, large ones texture and rough ground.
Cells without a value are left out of the window, and so is what lies beyond the raster&apos;s edge, unless you choose otherwise. Scale and offset of a band are applied. The nodata value of the result is -9999, or the input&apos;s own if there are means among the statistics.
The average local variance, a single number for the first chosen band, tells how much neighbouring cells differ at this resolution. Compared between resolutions, it shows how large the objects in a scene are (Woodcock and Strahler 1987, https://doi.org/10.1016/0034-4257(87)90015-0).</source>
        <translation>各セルの周囲で、値はどれだけばらついているでしょうか。すべてのセルについて、周囲のウィンドウ内のセルから、分散（平均値との差の2乗の平均）、標準偏差、平均値、または変動係数（標準偏差を平均値の絶対値で割ったもの）を計算します。小さなウィンドウではエッジが、大きなウィンドウではテクスチャや起伏の大きい地形がわかります。
値のないセルとラスタの外側は、別の扱いを選ばない限り、ウィンドウに含めません。バンドのスケールとオフセットを適用します。結果のnodata値は-9999です。統計量に平均値が含まれる場合は、入力のnodata値を使います。
平均局所分散は、選択した最初のバンドについての1つの数値で、この解像度で隣り合うセルがどれだけ異なるかを表します。解像度を変えて比べると、シーンに含まれる物体の大きさがわかります (Woodcock and Strahler 1987, https://doi.org/10.1016/0034-4257(87)90015-0).</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="74"/>
        <source>Statistics</source>
        <translation>統計量</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="74"/>
        <source>Variance</source>
        <translation>分散</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="74"/>
        <source>Standard deviation</source>
        <translation>標準偏差</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="74"/>
        <source>Mean</source>
        <translation>平均値</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="74"/>
        <source>Coefficient of variation</source>
        <translation>変動係数</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="74"/>
        <source>What to compute. The result has, for each input band, one band for each of them.</source>
        <translation>計算するもの。結果では、入力バンドごとに、それぞれが1つのバンドになります。</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="91"/>
        <source>Window size (cells)</source>
        <translation>ウィンドウサイズ（セル）</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="91"/>
        <source>Width of the window, and its height unless a height is given. A window of even size reaches one cell further to the left and up than to the right and down.</source>
        <translation>ウィンドウの幅。高さを指定しない場合は高さも同じです。偶数のウィンドウは、右と下より左と上に1セル広くなります。</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="103"/>
        <source>Window height, if it differs (cells)</source>
        <translation>ウィンドウの高さ（幅と異なる場合、セル）</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="103"/>
        <source>Height of the window. Not set: as high as wide.</source>
        <translation>ウィンドウの高さ。未設定の場合は幅と同じです。</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="113"/>
        <source>Window depth (bands)</source>
        <translation>ウィンドウの奥行き（バンド）</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="113"/>
        <source>How many bands the window spans. Above 1, it is a box in the stack of the chosen bands (a time series, a hyperspectral cube), centred on each of them in turn and cut off at the first and the last one.</source>
        <translation>ウィンドウが含むバンドの数。1より大きい場合は、選択したバンドのスタック（時系列、ハイパースペクトルキューブ）の中の直方体になります。各バンドを順に中心とし、最初と最後のバンドで打ち切られます。</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="125"/>
        <source>Window shape</source>
        <translation>ウィンドウの形</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="125"/>
        <source>Rectangle</source>
        <translation>矩形</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="125"/>
        <source>Ellipse</source>
        <translation>楕円</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="125"/>
        <source>An ellipse fits into the rectangle; cells whose centre lies in it count.</source>
        <translation>楕円は矩形に内接します。中心が楕円内にあるセルを使います。</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="135"/>
        <source>Divide by the number of cells less one; a window then needs two valid cells.</source>
        <translation>「セル数 - 1」で割ります。この場合、ウィンドウには有効なセルが2個必要です。</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="141"/>
        <source>The result: for each input band, one band for each statistic.</source>
        <translation>結果。入力バンドごとに、統計量のそれぞれが1つのバンドになります。</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="145"/>
        <source>Average local variance</source>
        <translation>平均局所分散</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="162"/>
        <source>Local standard deviation</source>
        <translation>局所標準偏差</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="162"/>
        <source>Local mean</source>
        <translation>局所平均</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="162"/>
        <source>Local coefficient of variation</source>
        <translation>局所変動係数</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="169"/>
        <source>{} {} of {}</source>
        <translation>{} {}: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="204"/>
        <source>No window has enough valid cells: every cell of the result is nodata.</source>
        <translation>有効なセルが十分にあるウィンドウがないため、結果のすべてのセルがnodataです。</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="145"/>
        <source>The mean of the variances of all windows, of the first chosen band, whichever statistics are chosen; nothing if no window has enough valid cells.</source>
        <translation>選択した最初のバンドの、すべてのウィンドウの分散の平均。選択した統計量にはよりません。有効なセルが十分にあるウィンドウがない場合は値がありません。</translation>
    </message>
</context>
<context>
    <name>LocalVarianceByScaleAlgorithm</name>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="145"/>
        <source>Local variance by scale</source>
        <translation>スケール別の局所分散</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="66"/>
        <source>scale,average local variance,object size,resolution,texture,variance,aggregation,multiscale,segmentation,ESP,scale parameter,rate of change,Woodcock,Strahler</source>
        <translation>scale,スケール,平均局所分散,average local variance,局所分散,物体の大きさ,解像度,分解能,テクスチャ,分散,集約,マルチスケール,セグメンテーション,領域分割,ESP,スケールパラメータ,変化率,Woodcock,Strahler</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="72"/>
        <source>How large the things in an image are: local variance at many scales</source>
        <translation>画像に写る物体の大きさを、多数のスケールでの局所分散から調べます</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="75"/>
        <source>How large are the things in this image? While cells are much smaller than the things, neighbouring cells are alike; where cells are much larger, each holds a bit of everything, and neighbours are alike again. In between, the average local variance has a peak, where cells are a little smaller than the things (Woodcock and Strahler 1987, https://doi.org/10.1016/0034-4257(87)90015-0).
Coarser cells, the original method: at a scale of n, cells are means of n x n cells of the raster, and their variance is taken in windows of 3 x 3 of them. Wider windows: at a scale of n, the variance is taken of the raster's own cells, in windows of n x n of them; of a pattern that repeats, the first peak is where a window holds it once.
Scales are whole cells: what is given is rounded, and what then is the same counts once. Only windows that lie wholly within the raster count. Cells without a value are left out of coarse cells and of windows; one of which they are more than half is left out as a whole.
The rate of change is by how many per cent the local variance differs from that of the scale before, as in the ESP tool (Drăguţ et al. 2010, https://doi.org/10.1080/13658810903174803). A peak is a scale with a larger variance than the ones before and after it; the strongest is the most prominent one. Sizes are scales times the size of a cell, in units of the raster's coordinate system: degrees where it is a geographic one.</source>
        <translation>この画像に写る物体は、どれくらいの大きさでしょうか。セルが物体よりずっと小さければ、隣り合うセルは似ています。セルがずっと大きければ、どのセルにもさまざまなものが少しずつ含まれ、隣り合うセルはやはり似てきます。その中間、セルが物体より少し小さいところで、平均局所分散はピークになります (Woodcock and Strahler 1987, https://doi.org/10.1016/0034-4257(87)90015-0).
「粗いセル」は元の論文の手法です。スケールnでは、ラスタのn x nセルの平均値を1つのセルとし、その3 x 3セルのウィンドウで分散を計算します。「広いウィンドウ」では、スケールnのとき、ラスタの元のセルのままn x nセルのウィンドウで分散を計算します。繰り返し模様では、ウィンドウに模様がちょうど1回分入るところが最初のピークです。
スケールは整数のセル数です。指定した値は四捨五入し、同じになったものは1つにまとめます。全体がラスタの内側にあるウィンドウだけを使います。値のないセルは粗いセルやウィンドウに含めず、値のないセルが半分を超える粗いセルやウィンドウは全体を除外します。
変化率は、局所分散が1つ前のスケールから何パーセント変化したかを表し、ESPツールと同じものです (Drăguţ et al. 2010, https://doi.org/10.1080/13658810903174803). ピークは、前後のスケールより分散が大きいスケールです。最も強いピークは、プロミネンスが最大のものです。サイズはスケールにセルサイズを掛けた値です。単位はラスタのCRSの単位で、地理座標系では度です。</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="99"/>
        <source>The raster to look at.</source>
        <translation>調べるラスタ。</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="100"/>
        <source>The band to look at; the first one if none is chosen.</source>
        <translation>調べるバンド。選択しない場合は最初のバンドです。</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="101"/>
        <source>Method</source>
        <translation>手法</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="101"/>
        <source>Coarser cells, in windows of 3 x 3</source>
        <translation>粗いセル（3 x 3セルのウィンドウ）</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="101"/>
        <source>Wider windows, of the cells as they are</source>
        <translation>広いウィンドウ（元のセルのまま）</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="101"/>
        <source>What a larger scale is: larger cells, or larger windows.</source>
        <translation>スケールを大きくする方法。セルを大きくするか、ウィンドウを大きくするかを選びます。</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="113"/>
        <source>Scales (cells)</source>
        <translation>スケール（セル）</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="113"/>
        <source>A list (1,2,4,8), start:stop:step (1:20:1), or both in one, in cells of the raster. If none is given: a series that doubles in four steps, up to a tenth of the raster&apos;s shorter side. The largest scale is a third of that side, with wider windows all of it.</source>
        <translation>リスト（1,2,4,8）、開始:終了:間隔（1:20:1）、またはその組み合わせを、ラスタのセル数で指定します。未指定の場合は、4段階ごとに2倍になる系列を、ラスタの短辺の10分の1まで使います。最大のスケールは短辺の3分の1で、「広いウィンドウ」では短辺全体です。</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="127"/>
        <source>Cells to look at, at most (0: all)</source>
        <translation>調べるセルの最大数（0: すべて）</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="127"/>
        <source>A raster with more cells is looked at in windows that are spread over it evenly, always the same ones, each three times as wide as the largest scale, and at least 1024 cells. With 0 all cells are looked at, which takes a few seconds for every hundred million.</source>
        <translation>セルがこれより多いラスタは、全体に均等に配置したウィンドウで調べます。ウィンドウの位置は常に同じで、幅はそれぞれ最大のスケールの3倍、かつ1024セル以上です。0の場合はすべてのセルを調べます。所要時間は1億セルあたり数秒です。</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="145"/>
        <source>A table with a row for each scale: its size in map units, the average local variance and standard deviation, the rate of change in per cent, and whether it is a peak (1) or not (0).</source>
        <translation>スケールごとに1行のテーブル。地図単位のサイズ、平均局所分散、標準偏差、変化率（パーセント）、ピークかどうか（1: ピーク、0: ピークではない）が入ります。</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="155"/>
        <source>A page with the curve, its rate of change and its peaks, for any browser.</source>
        <translation>曲線、その変化率、ピークを示したページ。どのブラウザでも開けます。</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="158"/>
        <source>Scale of the strongest peak, in cells</source>
        <translation>最も強いピークのスケール（セル）</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="163"/>
        <source>Size of the strongest peak, in map units</source>
        <translation>最も強いピークのサイズ（地図単位）</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="176"/>
        <source>Local variance by scale of {}</source>
        <translation>{}のスケール別の局所分散</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="269"/>
        <source>Sample: {} windows of {} x {} cells, {} % of the raster.</source>
        <translation>標本: {}個のウィンドウ（{} x {}セル）、ラスタの{} %。</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="280"/>
        <source>{} is in degrees: so are all sizes.</source>
        <translation>{}の単位は度です。すべてのサイズも度になります。</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="285"/>
        <source>Scales without a window in which enough cells have a value: {}</source>
        <translation>値を持つセルが十分にあるウィンドウが1つもないスケール: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="298"/>
        <source>There is no peak: {} has too few cells with a value.</source>
        <translation>ピークはありません。{}には値を持つセルが少なすぎます。</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="301"/>
        <source>There is no peak: {} does not vary at any scale.</source>
        <translation>ピークはありません。{}の値はどのスケールでも変化しません。</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="307"/>
        <source>Local variance has its strongest peak in windows of {} cells ({} {}): the pattern repeats after about that distance.</source>
        <translation>局所分散の最も強いピークは{}セル（{} {}）のウィンドウにあります。模様はおよそこの距離で繰り返しています。</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="311"/>
        <source>Local variance has its strongest peak at a scale of {} cells ({} {}): what stands out from its surroundings is about {} to {} {} across.</source>
        <translation>局所分散の最も強いピークはスケール{}セル（{} {}）にあります。周囲から際立つものの差し渡しは、およそ{}～{} {}です。</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="318"/>
        <source>There is no peak: local variance is greatest at the largest scale. Things may be larger than that, or of all sizes.</source>
        <translation>ピークはありません。局所分散は最大のスケールで最も大きくなっています。物体がそれより大きいか、大きさがまちまちである可能性があります。</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="323"/>
        <source>There is no peak: local variance is greatest at the smallest scale. Things may be smaller than that.</source>
        <translation>ピークはありません。局所分散は最小のスケールで最も大きくなっています。物体がそれより小さい可能性があります。</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="327"/>
        <source>There is no peak: that takes three scales, and a rise before a fall.</source>
        <translation>ピークはありません。ピークには3つ以上のスケールと、増加に続く減少が必要です。</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="342"/>
        <source>Local variance by scale: {}</source>
        <translation>スケール別の局所分散: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="345"/>
        <source>{}, band {}. Method: {}.</source>
        <translation>{}、バンド {}。手法: {}。</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="347"/>
        <source>The average local variance at each scale.</source>
        <translation>各スケールでの平均局所分散。</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="351"/>
        <source>By how many per cent it differs from that of the scale before.</source>
        <translation>1つ前のスケールの値からの変化（パーセント）。</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="355"/>
        <source>Scale (cells)</source>
        <translation>スケール（セル）</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="355"/>
        <source>Size ({})</source>
        <translation>サイズ（{}）</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="355"/>
        <source>Windows</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="355"/>
        <source>Local variance</source>
        <translation>局所分散</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="355"/>
        <source>Standard deviation</source>
        <translation>標準偏差</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="355"/>
        <source>Rate of change (%)</source>
        <translation>変化率（%）</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="355"/>
        <source>Peak</source>
        <translation>ピーク</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="158"/>
        <source>The scale of the most prominent peak, in cells; nothing if there is no peak.</source>
        <translation>最もプロミネンスの大きいピークのスケール（セル）。ピークがない場合は値がありません。</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="163"/>
        <source>That scale in map units; nothing if there is no peak.</source>
        <translation>そのスケールの地図単位での大きさ。ピークがない場合は値がありません。</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="211"/>
        <source>expected scales &gt;= {}</source>
        <translation>{}以上のスケールを指定してください</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="213"/>
        <source>expected scales &gt;= {} with METHOD 1: a window of one cell does not vary</source>
        <translation>METHOD 1では{}以上のスケールを指定してください。1セルのウィンドウでは値がばらつきません</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="226"/>
        <source>expected at least {least} columns and rows, and it has {columns} columns and {rows} rows</source>
        <translation>列数と行数がどちらも{least}以上必要ですが、{columns}列{rows}行しかありません</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="235"/>
        <source>expected scales &lt;= {most}: {name} has {columns} columns and {rows} rows, and windows of 3 x 3 cells that are larger do not fit in</source>
        <translation>{most}以下のスケールを指定してください。{name}は{columns}列{rows}行で、これより粗いセルの3 x 3のウィンドウは収まりません</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="240"/>
        <source>expected scales &lt;= {most}: {name} has {columns} columns and {rows} rows, and wider windows do not fit in</source>
        <translation>{most}以下のスケールを指定してください。{name}は{columns}列{rows}行で、これより広いウィンドウは収まりません</translation>
    </message>
</context>
<context>
    <name>LoupeAlgorithm</name>
    <message>
        <location filename="../algorithms/base.py" line="176"/>
        <source>Input raster</source>
        <translation>入力ラスタ</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="180"/>
        <source>Band</source>
        <translation>バンド</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="216"/>
        <source>Bands (all if none is selected)</source>
        <translation>バンド（未選択: すべて）</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="229"/>
        <source>Beyond the raster&apos;s edge</source>
        <translation>ラスタの外側の扱い</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="229"/>
        <source>Nothing: available cells only</source>
        <translation>なし: 存在するセルのみ</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="229"/>
        <source>Reflect (d c b a | a b c d | d c b a)</source>
        <translation>反射（d c b a | a b c d | d c b a）</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="229"/>
        <source>Mirror (d c b | a b c d | c b a)</source>
        <translation>鏡映（d c b | a b c d | c b a）</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="229"/>
        <source>Nearest (a a a a | a b c d | d d d d)</source>
        <translation>最近傍（a a a a | a b c d | d d d d）</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="229"/>
        <source>Wrap (a b c d | a b c d | a b c d)</source>
        <translation>循環（a b c d | a b c d | a b c d）</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="229"/>
        <source>What a window finds where it extends beyond the raster.</source>
        <translation>ウィンドウがラスタの外側にはみ出す場合に、そこで使う値。</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="245"/>
        <source>Nodata in the window</source>
        <translation>ウィンドウ内のnodata</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="245"/>
        <source>Ignore it, unless the centre is nodata</source>
        <translation>無視: 中心がnodataの場合を除く</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="245"/>
        <source>Propagate it: any cell without a value gives nodata</source>
        <translation>伝播: 値のないセルが1つでもあればnodata</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="245"/>
        <source>What cells without a value do to the windows they are in: nothing, as long as the centre has a value, or everything. With Propagate and available cells only, windows that extend beyond the raster give nodata, too.</source>
        <translation>値のないセルが、それを含むウィンドウに与える影響。中心に値がある限り影響しないか、ウィンドウ全体をnodataにするかです。「伝播」と「なし: 存在するセルのみ」を組み合わせると、ラスタの外側にはみ出すウィンドウもnodataになります。</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="262"/>
        <source>Least share of valid cells in a window (%)</source>
        <translation>ウィンドウ内の有効なセルの最小割合（%）</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="262"/>
        <source>Windows with a smaller share of valid cells give nodata.</source>
        <translation>有効なセルの割合がこれより小さいウィンドウはnodataになります。</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="273"/>
        <source>Data type of the result</source>
        <translation>結果のデータ型</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="273"/>
        <source>How the result is stored. It is computed in 64 bits either way.</source>
        <translation>結果を保存するデータ型。計算はいずれの場合も64ビットで行います。</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="286"/>
        <source>Additional creation options</source>
        <translation>追加の作成オプション</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="293"/>
        <source>NAME=VALUE pairs for the output&apos;s format, separated by |, for example COMPRESS=DEFLATE|PREDICTOR=3. A GeoTIFF is tiled, and a BigTIFF where needed, unless they say otherwise. If there are none, a GeoTIFF gets those of the options of QGIS.</source>
        <translation>出力形式のオプション。NAME=VALUEの組を|で区切ります（例: COMPRESS=DEFLATE|PREDICTOR=3）。GeoTIFFは、ここで別に指定しない限りタイル形式になり、必要に応じてBigTIFFになります。何も指定しない場合、GeoTIFFにはQGISの設定のオプションを使います。</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="306"/>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="306"/>
        <source>HTML files (*.html)</source>
        <translation>HTMLファイル (*.html)</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="340"/>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="387"/>
        <source>Cancelled: nothing was written.</source>
        <translation>キャンセルされました。何も書き出されていません。</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="410"/>
        <source>cells</source>
        <translation>セル</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="410"/>
        <source>map units</source>
        <translation>地図単位</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="142"/>
        <source>The tool also returns:</source>
        <translation>このツールは次の値も返します:</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="417"/>
        <source>degrees</source>
        <translation>度</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="418"/>
        <source>metres</source>
        <translation>メートル</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="419"/>
        <source>kilometres</source>
        <translation>キロメートル</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="420"/>
        <source>feet</source>
        <translation>フィート</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="421"/>
        <source>US survey feet</source>
        <translation>米国測量フィート</translation>
    </message>
</context>
<context>
    <name>MatchHistogramAlgorithm</name>
    <message>
        <location filename="../algorithms/match_histogram.py" line="40"/>
        <source>Match histogram</source>
        <translation>ヒストグラムマッチング</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="43"/>
        <source>histogram,matching,specification,contrast,reference,radiometric normalization,relative normalisation,mosaic,colour balance,gain,offset,regression,change detection</source>
        <translation>histogram,ヒストグラム,マッチング,histogram matching,specification,コントラスト,参照ラスタ,ラジオメトリック補正,放射量補正,相対正規化,モザイク,色調補正,カラーバランス,ゲイン,オフセット,回帰,変化抽出</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="49"/>
        <source>Give a raster the distribution of values of another one</source>
        <translation>ラスタの値の分布を、別のラスタの分布に合わせます</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="52"/>
        <source>Changes the values of a raster so that they are distributed like those of a reference: another date, the neighbouring scene of a mosaic. The result has the reference&apos;s data type and nodata value.
Full distribution: each value becomes the value of the same rank in the reference. Mean and standard deviation: a gain and an offset that make these two equal. Neither needs the two to be of the same place.
Regression: where the two are the same place, gain and offset are those of the line of least squares through the cells that both have. Cells that lie further than two standard deviations from the line (clouds, fields that changed) are left out, and the line is fitted again, five times; so that clouds do not draw it, the first three lines are the reduced major axis. The reference is resampled (bilinear) where its grid is another one. The log has the line and how much it explains.
Values are taken as they are stored. Cells without a value never count, and have none in the result. Gonzalez and Woods (2018): Digital Image Processing, section 3.3.</source>
        <translation>ラスタの値を、参照ラスタ（別の日付の画像、モザイクの隣のシーンなど）と同じ分布になるように変えます。結果のデータ型とnodata値は参照ラスタと同じです。
分布全体: 各値を、参照ラスタで同じ順位にある値に置き換えます。平均値と標準偏差: この2つが等しくなるゲインとオフセットを適用します。どちらの方法でも、2つのラスタが同じ場所である必要はありません。
回帰: 2つが重なる場所で、両方に共通するセルに最小二乗法で直線を当てはめ、そのゲインとオフセットを使います。直線から標準偏差の2倍より離れたセル（雲、変化した圃場など）を除いて当てはめ直すことを5回繰り返します。直線が雲に引きずられないように、最初の3回は縮約主軸（RMA）を使います。格子が異なる場合、参照ラスタはリサンプリング（バイリニア）されます。直線の式と決定係数をログに示します。
値は保存されているまま使います。値のないセルは計算に含まれず、結果でも値を持ちません。Gonzalez and Woods（2018）: Digital Image Processing, 3.3節。</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="70"/>
        <source>The raster to change.</source>
        <translation>値を変えるラスタ。</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="71"/>
        <source>Reference raster</source>
        <translation>参照ラスタ</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="71"/>
        <source>The raster whose distribution to take; on any grid, of any place.</source>
        <translation>分布を合わせる相手のラスタ。格子や場所は異なっていてもかまいません。</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="75"/>
        <source>Bands to change. If none is selected: all of them, except an alpha band. The first one is matched to the reference&apos;s first band, and so on.</source>
        <translation>値を変えるバンド。何も選択しない場合は、アルファバンドを除くすべてのバンドです。最初のバンドを参照ラスタの最初のバンドに、以降も順に合わせます。</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="81"/>
        <source>Method</source>
        <translation>手法</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="81"/>
        <source>Full distribution</source>
        <translation>分布全体</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="81"/>
        <source>Mean and standard deviation</source>
        <translation>平均値と標準偏差</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="81"/>
        <source>Regression where they overlap</source>
        <translation>重なり部分の回帰</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="81"/>
        <source>What is to become that of the reference, and how.</source>
        <translation>参照ラスタに何を、どのように合わせるか。</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="95"/>
        <source>Matched</source>
        <translation>マッチングしたラスタ</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="95"/>
        <source>The result: the chosen bands, in the reference&apos;s data type.</source>
        <translation>結果。選択したバンドを、参照ラスタのデータ型で含みます。</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="108"/>
        <source>{} matched to {}</source>
        <translation>{}（{}にマッチング）</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="202"/>
        <source>{}; r² = {} over {} of {} cells in both</source>
        <translation>{}; r² = {}（使用したセル{}個、共通のセル{}個）</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="141"/>
        <source>expected {count} bands, one for each of INPUT, and this has {there}</source>
        <translation>INPUTのバンドごとに1つ、計{count}個のバンドが必要ですが、{there}個です</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="187"/>
        <source>expected at least 2 valid cells in common with band {band} of INPUT, and there are {count}</source>
        <translation>INPUTのバンド {band}と共通する有効なセルが2つ以上必要ですが、{count}個です</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="216"/>
        <source>expected cells with a value, and band {} has none</source>
        <translation>値を持つセルが必要ですが、バンド {}にはありません</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="227"/>
        <source>expected values of band {} and of its reference that are no further apart than a float can tell; declare as nodata what is no value</source>
        <translation>バンド {}とその参照バンドの値の差が、浮動小数点数で表せる範囲に収まる必要があります。無効な値はnodataとして設定してください</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="243"/>
        <source>Band {}: {}</source>
        <translation>バンド {}: {}</translation>
    </message>
</context>
<context>
    <name>MatchTemplateAlgorithm</name>
    <message>
        <location filename="../algorithms/match_template.py" line="75"/>
        <source>Match template</source>
        <translation>テンプレートマッチング</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="78"/>
        <source>template matching,find,search,pattern,object detection,counting,similar,similarity,normalized cross-correlation,normalised,NCC,SSD,squared difference,rotation,scale,chip,trees,control points,OpenCV</source>
        <translation>template matching,テンプレートマッチング,検出,検索,探索,パターン,物体検出,カウント,類似,類似度,正規化相互相関,NCC,ZNCC,SSD,差の二乗和,回転,倍率,スケール,チップ,樹木,コントロールポイント,OpenCV</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="85"/>
        <source>Find all places where a raster looks like a piece of it, or of another one</source>
        <translation>ラスタの中で、その一部または別のラスタの一部に似た場所をすべて見つけます</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="88"/>
        <source>Moves a template over a raster and scores, at every cell, how alike the two are: 1 is an exact copy, 0 is not alike at all, -1 is the opposite. The template is a raster of its own, or an extent of the input. It may be searched for at several angles and scales at once.
Places that score at least the threshold, and more than what is around them, are the matches: polygons with the outline of the template as it was found, turned and scaled, the best one first. No two are nearer to each other than the least distance. Positions are finer than a cell.
Zero-mean normalised cross-correlation is Pearson&apos;s coefficient of the template and the cells under it: it ignores brightness and contrast. Normalised cross-correlation takes no means off, and ignores contrast alone. The normalised squared difference ignores neither: it is 1 less the sum of the squared differences, divided by the root of the product of both sums of squares.
Cells of either raster without a value do not count; there is no score where too few are left, as at the edge, nor where the raster is flat. Rasters are compared cell by cell: they should have cells of the same size.
Lewis (1995): Fast template matching. Vision Interface. Padfield (2012): Masked object registration in the Fourier domain, https://doi.org/10.1109/TIP.2011.2181402.</source>
        <translation>テンプレートをラスタ上で動かし、各セルで両者がどれだけ似ているかをスコアで表します。1は完全な複製、0はまったく似ていない、-1は正反対です。テンプレートは、独立したラスタか、入力の一部の領域です。複数の角度と倍率で同時に探すこともできます。
スコアがしきい値以上で、周囲より高い場所が一致箇所です。見つかったとおりに回転し拡大縮小したテンプレートの輪郭をポリゴンとし、一致度の高い順に並べます。一致箇所どうしは、最小間隔より近づきません。位置はセル以下の精度です。
ゼロ平均正規化相互相関は、テンプレートとその下のセルとのPearsonの相関係数で、明るさとコントラストの違いを無視します。正規化相互相関は平均値を引かず、コントラストの違いだけを無視します。正規化二乗差はどちらも無視しません。差の二乗和を、両方の二乗和の積の平方根で割り、1から引いたものです。
どちらのラスタでも、値のないセルは計算に含まれません。端の近くのように残りのセルが少なすぎる場所や、ラスタが平坦な場所には、スコアがありません。ラスタはセル単位で比較するので、セルの大きさが同じである必要があります。
Lewis（1995）: Fast template matching. Vision Interface. Padfield（2012）: Masked object registration in the Fourier domain, https://doi.org/10.1109/TIP.2011.2181402.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="110"/>
        <source>The raster to search.</source>
        <translation>探索するラスタ。</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="111"/>
        <source>The band to search; the first one if none is chosen.</source>
        <translation>探索するバンド。選択しない場合は最初のバンドです。</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="243"/>
        <source>Matches</source>
        <translation>一致箇所</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="118"/>
        <source>Best score</source>
        <translation>最高スコア</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="125"/>
        <source>Template raster</source>
        <translation>テンプレートのラスタ</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="125"/>
        <source>What to search for: a small raster whose cells are as large as those of the input. Cells without a value do not count. This or an extent is needed.</source>
        <translation>探すもの。セルの大きさが入力と同じ、小さなラスタです。値のないセルは計算に含まれません。これか領域のどちらかが必要です。</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="134"/>
        <source>The band of the template raster; the first one if none is chosen.</source>
        <translation>テンプレートのラスタのバンド。選択しない場合は最初のバンドです。</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="134"/>
        <source>Band of the template</source>
        <translation>テンプレートのバンド</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="140"/>
        <source>Extent of the input, as the template</source>
        <translation>テンプレートとする入力の領域</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="140"/>
        <source>The piece of the input to search for, instead of a template raster, to the nearest whole cells. It may be in any coordinate system.</source>
        <translation>テンプレートのラスタの代わりに探す、入力の一部分。最も近いセル境界に合わせます。CRSは問いません。</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="153"/>
        <source>Method</source>
        <translation>手法</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="153"/>
        <source>Zero-mean normalised cross-correlation</source>
        <translation>ゼロ平均正規化相互相関</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="153"/>
        <source>Normalised cross-correlation</source>
        <translation>正規化相互相関</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="153"/>
        <source>Normalised squared difference (1 less it)</source>
        <translation>正規化二乗差（1から引いた値）</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="153"/>
        <source>How alike two pieces are: whatever their brightness and contrast; whatever their contrast; or as they are.</source>
        <translation>2つの部分がどれだけ似ているかの測り方。明るさとコントラストの違いを無視するか、コントラストの違いだけを無視するか、値をそのまま比べるかです。</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="169"/>
        <source>Angles (degrees; such as 0,90 or 0:350:10)</source>
        <translation>角度（度、例: 0,90または0:350:10）</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="169"/>
        <source>By how much the template is turned, counter-clockwise: numbers separated by commas (0,90), or start:stop:step (0:350:10). The best one at each cell counts.</source>
        <translation>テンプレートを反時計回りに回転する角度。カンマ区切りの数値（0,90）、または開始:終了:間隔（0:350:10）で指定します。各セルで最もよいものを採用します。</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="181"/>
        <source>Scales (such as 1,2 or 0.8:1.2:0.1)</source>
        <translation>倍率（例: 1,2または0.8:1.2:0.1）</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="181"/>
        <source>By how much the template is enlarged: numbers separated by commas (0.5,1,2), or start:stop:step (0.8:1.2:0.1), each with every angle. 2 is twice as large.</source>
        <translation>テンプレートを拡大する倍率。カンマ区切りの数値（0.5,1,2）、または開始:終了:間隔（0.8:1.2:0.1）で指定し、それぞれをすべての角度と組み合わせます。2は2倍の大きさです。</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="193"/>
        <source>Least score of a match</source>
        <translation>一致とみなす最低スコア</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="193"/>
        <source>Places that score less are no matches. From -1 to 1, an exact copy.</source>
        <translation>スコアがこれより低い場所は一致とみなしません。-1から1までで、1は完全な複製です。</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="201"/>
        <source>Least distance of matches (cells; 0: half the template)</source>
        <translation>一致箇所の最小間隔（セル、0: テンプレートの半分）</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="201"/>
        <source>Of places that are nearer to each other than this, the best one is the match. 0 is half the template&apos;s shorter side, at its smallest scale.</source>
        <translation>これより近い場所が複数あるときは、最もよいものを一致箇所とします。0は、最小の倍率でのテンプレートの短辺の半分です。</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="209"/>
        <source>Matches at most (0: all)</source>
        <translation>一致箇所の最大数（0: すべて）</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="209"/>
        <source>How many matches there may be: the best ones. 0 is as many as there are.</source>
        <translation>一致箇所の数の上限。スコアの高いものから選びます。0は上限なしです。</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="218"/>
        <source>Least share of valid cells under the template (%)</source>
        <translation>テンプレートの下の有効なセルの最小割合（%）</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="218"/>
        <source>Of the template&apos;s cells, so many must lie over cells of the raster that have a value; elsewhere there is no score. Less than 100 finds what is partly beyond the edge, or hidden by nodata.</source>
        <translation>テンプレートのセルのうち、この割合以上が、ラスタの値のあるセルに重なる必要があります。そうでない場所にはスコアがありません。100より小さくすると、一部がラスタの外側にあるものや、nodataに隠れたものも見つかります。</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="234"/>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="234"/>
        <source>A raster with the score of each cell, the best one of all angles and scales, where the template is centred on it.</source>
        <translation>テンプレートの中心を各セルに置いたときのスコアのラスタ。すべての角度と倍率の中で最もよい値です。</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="243"/>
        <source>Polygons, the best match first: the outline of the template as it was found.</source>
        <translation>ポリゴン。見つかったとおりのテンプレートの輪郭で、一致度の高い順に並びます。</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="276"/>
        <source>Score in {1}</source>
        <translation>{1}のスコア</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="276"/>
        <source>Matches in {1}</source>
        <translation>{1}の一致箇所</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="278"/>
        <source>Score of {0} in {1}</source>
        <translation>{1}における{0}のスコア</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="278"/>
        <source>Matches of {0} in {1}</source>
        <translation>{1}における{0}の一致箇所</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="371"/>
        <source>TEMPLATE_EXTENT reaches beyond INPUT: the template is what lies inside.</source>
        <translation>TEMPLATE_EXTENTがINPUTの外側にはみ出しているため、内側の部分をテンプレートとします。</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="375"/>
        <source>Template: rows {} to {}, columns {} to {} of the input (from 0)</source>
        <translation>テンプレート: 入力の行{}から{}、列{}から{}（0から）</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="385"/>
        <source>Template of {} x {} cells, {} of them with a value; templates: {}</source>
        <translation>テンプレート: {} x {}セル、うち値のあるセル: {}、テンプレートの数: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="391"/>
        <source>{} at angle {} and scale {}</source>
        <translation>{}（角度{}、倍率{}）</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="395"/>
        <source>Less than half of the cells are left in {} of the templates, since others are interpolated from cells without a value: {}.</source>
        <translation>{}個のテンプレートでは、ほかのセルが値のないセルからの内挿になるため、残るセルが半分未満です: {}。</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="413"/>
        <source>Cells of TEMPLATE are {}, those of INPUT {}, and the two are compared cell by cell.</source>
        <translation>TEMPLATEのセルは{}、INPUTのセルは{}ですが、両者はセル単位で比較されます。</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="417"/>
        <source>SCALES={} makes up for it.</source>
        <translation>SCALES={}とすれば補正できます。</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="422"/>
        <source>There is no score anywhere: the raster is flat, or has too few valid cells under the template (MIN_VALID).</source>
        <translation>スコアのある場所がありません。ラスタが平坦か、テンプレートの下の有効なセルが少なすぎます（MIN_VALID）。</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="429"/>
        <source>No match of at least {}; the best score is {}</source>
        <translation>スコアが{}以上の一致箇所はありません。最高スコアは{}です</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="435"/>
        <source>Matches: {}; best score: {}</source>
        <translation>一致箇所: {}、最高スコア: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="438"/>
        <source>The best {} are kept (MAX_MATCHES).</source>
        <translation>スコアの高い{}個だけを残します（MAX_MATCHES）。</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="115"/>
        <source>How many matches were found and kept.</source>
        <translation>見つかった一致箇所のうち、残したものの数。</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="118"/>
        <source>The highest score in the raster, a match or not; nothing if there is none.</source>
        <translation>ラスタ全体の最高スコア。一致箇所でない場所も含みます。スコアがない場合は値がありません。</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="261"/>
        <source>expected only one of the two, and TEMPLATE_EXTENT is {}</source>
        <translation>どちらか一方だけを指定してください。TEMPLATE_EXTENTは{}です</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="264"/>
        <source>expected a raster, or a part of INPUT as TEMPLATE_EXTENT</source>
        <translation>ラスタを指定するか、TEMPLATE_EXTENTにINPUTの一部を指定してください</translation>
    </message>
</context>
<context>
    <name>MatchingAlgorithm</name>
    <message>
        <location filename="../algorithms/matching.py" line="14"/>
        <source>Matching</source>
        <translation>マッチング</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <location filename="../algorithms/checking.py" line="183"/>
        <source>expected a file in a folder that exists</source>
        <translation>存在するフォルダのファイルを指定してください</translation>
    </message>
    <message>
        <location filename="../algorithms/checking.py" line="200"/>
        <source>expected another file than {name}</source>
        <translation>{name}とは別のファイルを指定してください</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="497"/>
        <source>{cells} cells in {seconds} s: {rate} cells/s, 1 worker</source>
        <translation>{cells}セルを{seconds} sで処理しました: {rate}セル/s、ワーカー数1</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="501"/>
        <source>{cells} cells in {seconds} s: {rate} cells/s, {workers} workers</source>
        <translation>{cells}セルを{seconds} sで処理しました: {rate}セル/s、ワーカー数{workers}</translation>
    </message>
    <message>
        <location filename="../algorithms/checking.py" line="78"/>
        <source>expected a folder</source>
        <translation>フォルダを指定してください</translation>
    </message>
    <message>
        <location filename="../algorithms/checking.py" line="80"/>
        <source>expected the name of a file</source>
        <translation>ファイル名を指定してください</translation>
    </message>
    <message>
        <location filename="../algorithms/checking.py" line="108"/>
        <source>{expected}, as there is no {name}</source>
        <translation>{name}がないため、{expected}</translation>
    </message>
    <message>
        <location filename="../algorithms/checking.py" line="220"/>
        <source>expected 1, the only band of {raster}</source>
        <translation>{raster}の唯一のバンドである1を指定してください</translation>
    </message>
    <message>
        <location filename="../algorithms/checking.py" line="222"/>
        <source>expected bands from 1 to {count} of {raster}</source>
        <translation>{raster}のバンド番号を1から{count}までで指定してください</translation>
    </message>
    <message>
        <location filename="../algorithms/checking.py" line="229"/>
        <source>expected a raster</source>
        <translation>ラスタを指定してください</translation>
    </message>
    <message>
        <location filename="../algorithms/layers.py" line="74"/>
        <source>{name} is {layer}, a layer of ready-made pictures ({provider}) without cell values; give a raster that has them</source>
        <translation>{name}の{layer}は、セルの値を持たない描画済み画像のレイヤ（{provider}）です。セルの値を持つラスタを指定してください</translation>
    </message>
    <message>
        <location filename="../algorithms/layers.py" line="143"/>
        <source>{layer} is resampled to the grid of the input</source>
        <translation>{layer}を入力の格子にリサンプリングします</translation>
    </message>
    <message>
        <location filename="../algorithms/layers.py" line="154"/>
        <source>Exporting {layer}, which is not a file that GDAL reads</source>
        <translation>{layer}はGDALで読めるファイルではないため、エクスポートします</translation>
    </message>
    <message>
        <location filename="../algorithms/layers.py" line="173"/>
        <source>{layer} cannot be read</source>
        <translation>{layer}を読み込めません</translation>
    </message>
    <message>
        <location filename="../algorithms/layers.py" line="191"/>
        <source>{layer} cannot be exported to {path}: error {number}</source>
        <translation>{layer}を{path}にエクスポートできません: エラー{number}</translation>
    </message>
    <message>
        <location filename="../algorithms/messages.py" line="58"/>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="59"/>
        <source>it is needed</source>
        <translation>必須のパラメータです</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="81"/>
        <source>{name} is missing; {expected}</source>
        <translation>{name}が指定されていません。{expected}</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="83"/>
        <source>{name} is {value}; {expected}</source>
        <translation>{name}は{value}です。{expected}</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="92"/>
        <source>expected an expression with a value</source>
        <translation>値が求められる式を指定してください</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="132"/>
        <source>expected a number that fits into 32 bits</source>
        <translation>32ビットに収まる数値を指定してください</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="149"/>
        <source>expected a whole number</source>
        <translation>整数を指定してください</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="150"/>
        <source>expected a number</source>
        <translation>数値を指定してください</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="152"/>
        <source>expected a whole number {limits}</source>
        <translation>整数（{limits}）を指定してください</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="154"/>
        <source>expected a number {limits}</source>
        <translation>数値（{limits}）を指定してください</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="155"/>
        <source>{low} and {high}</source>
        <translation>{low} かつ {high}</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="164"/>
        <source>expected true or false</source>
        <translation>trueまたはfalseを指定してください</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="172"/>
        <source>expected one or more of {choices}</source>
        <translation>次から1つ以上を指定してください: {choices}</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="174"/>
        <source>expected one of {choices}</source>
        <translation>次から1つを指定してください: {choices}</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="186"/>
        <source>expected numbers of bands, from 1</source>
        <translation>1から始まるバンド番号を指定してください（複数可）</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="188"/>
        <source>expected a band, from 1</source>
        <translation>1から始まるバンド番号を指定してください</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="206"/>
        <source>{expected}, each only once</source>
        <translation>{expected}（重複は不可）</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="209"/>
        <source>{expected}, and only one</source>
        <translation>{expected}（1つだけ）</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py" line="240"/>
        <source>{name}: {path} cannot be written: {reason}</source>
        <translation>{name}: {path}を書き出せません: {reason}</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py" line="395"/>
        <source>{name}: a report needs the Python package plotly, which cannot be imported ({reason}); install it for the Python of QGIS, or leave the report out</source>
        <translation>{name}: レポートの作成にはPythonパッケージplotlyが必要ですが、インポートできません（{reason}）。QGISのPythonにインストールするか、レポートなしで実行してください</translation>
    </message>
    <message>
        <location filename="../algorithms/styles.py" line="86"/>
        <source>{layer} is shown without a style of its own: {reason}</source>
        <translation>{layer}は専用のスタイルなしで表示します: {reason}</translation>
    </message>
    <message>
        <location filename="../algorithms/tables.py" line="58"/>
        <source>{name}: a row cannot be written: {reason}</source>
        <translation>{name}: 行を書き込めません: {reason}</translation>
    </message>
    <message>
        <location filename="../algorithms/checking.py" line="82"/>
        <source>expected a vector layer</source>
        <translation>ベクタレイヤを指定してください</translation>
    </message>
    <message>
        <location filename="../algorithms/checking.py" line="84"/>
        <source>expected an extent: xmin,xmax,ymin,ymax</source>
        <translation>領域を指定してください: xmin,xmax,ymin,ymax</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <location filename="../algorithms/number_lists.py" line="67"/>
        <source>expected numbers, separated by commas, or start:stop:step ({})</source>
        <translation>数値を、カンマ区切りまたは開始:終了:間隔（{}）で指定してください</translation>
    </message>
    <message>
        <location filename="../algorithms/number_lists.py" line="82"/>
        <source>expected a step that leads from {start} to {stop}: upwards, above 0</source>
        <translation>{start}から{stop}へ増加する間隔（0より大きい値）を指定してください</translation>
    </message>
    <message>
        <location filename="../algorithms/number_lists.py" line="86"/>
        <source>expected a step that leads from {start} to {stop}: downwards, below 0</source>
        <translation>{start}から{stop}へ減少する間隔（0より小さい値）を指定してください</translation>
    </message>
    <message>
        <location filename="../algorithms/number_lists.py" line="98"/>
        <source>expected at most {} numbers</source>
        <translation>数値は{}個以下にしてください</translation>
    </message>
</context>
<context>
    <name>PeaksAlgorithm</name>
    <message>
        <location filename="../algorithms/peaks.py" line="11"/>
        <source>Peaks and profiles</source>
        <translation>ピークとプロファイル</translation>
    </message>
</context>
<context>
    <name>ProfileAlgorithm</name>
    <message>
        <location filename="../algorithms/profiles.py" line="158"/>
        <source>Lines</source>
        <translation>ライン</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="158"/>
        <source>The lines to follow, in any coordinate system. Each part of a multi-part line is a line of its own.</source>
        <translation>たどるライン。CRSは問いません。マルチパートのラインは、パートごとに1本のラインとして扱います。</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="172"/>
        <source>Distance between samples (map units; none: a cell)</source>
        <translation>サンプル間隔（地図単位、未設定: 1セル）</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="172"/>
        <source>How far apart samples are along a line, in units of the raster&apos;s coordinate system: degrees where it is a geographic one. If it is not set: the shorter side of a cell.</source>
        <translation>ラインに沿ったサンプルの間隔。単位はラスタのCRSの単位で、地理座標系では度です。未設定の場合は、セルの短辺です。</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="247"/>
        <source>{} is placed by ground control points. It is taken to lie where they fit best, and not bent: warp it for more.</source>
        <translation>{}の位置はGCP（地上基準点）で定義されています。GCPに最もよく合う位置にあるものとみなし、変形はしません。より正確な位置が必要な場合は、先にラスタを変形（ワープ）してください。</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="314"/>
        <source>{} is in degrees: so are the step and all distances.</source>
        <translation>{}の単位は度です。サンプル間隔とすべての距離も度になります。</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="389"/>
        <source>{} do not cross the raster</source>
        <translation>ラスタと交差しないもの{}本</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="390"/>
        <source>{} are shorter than the step ({})</source>
        <translation>サンプル間隔より短いもの{}本（{}）</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="391"/>
        <source>{} cannot be brought into the coordinate system of the raster</source>
        <translation>ラスタのCRSに変換できないもの{}本</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="398"/>
        <source>Features without a line: {}</source>
        <translation>ラインのない地物: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="401"/>
        <source>Lines left out: {}</source>
        <translation>除外したライン: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="198"/>
        <source>no layer</source>
        <translation>レイヤなし</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="201"/>
        <source>expected a layer of lines, and it is one of geometry {}</source>
        <translation>ラインレイヤが必要ですが、ジオメトリタイプは{}です</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="205"/>
        <source>expected a layer of lines</source>
        <translation>ラインレイヤを指定してください</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="209"/>
        <source>expected a number &gt; 0, in units of the raster&apos;s coordinate system, or nothing for a cell</source>
        <translation>0より大きい数値（ラスタのCRSの単位）を指定するか、未設定（1セル）にしてください</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="268"/>
        <source>expected a raster of the same place: no line that crosses INPUT crosses it</source>
        <translation>同じ場所のラスタが必要です。INPUTと交差するラインは、どれもこのラスタと交差しません</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="325"/>
        <source>expected a raster with a coordinate system (CRS), since LINES is in {}: assign the one that its coordinates are in</source>
        <translation>LINESのCRSが{}なので、CRSのあるラスタが必要です。座標に対応するCRSを割り当ててください</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="331"/>
        <source>expected lines with a coordinate system (CRS), since INPUT is in {}: assign the one that their coordinates are in</source>
        <translation>INPUTのCRSが{}なので、CRSのあるラインが必要です。座標に対応するCRSを割り当ててください</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="342"/>
        <source>expected a raster with a coordinate system (CRS), since {} has one: assign the one that its coordinates are in</source>
        <translation>{}にCRSがあるので、CRSのあるラスタが必要です。座標に対応するCRSを割り当ててください</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="355"/>
        <source>{} (a cell)</source>
        <translation>{}（1セル）</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="356"/>
        <source>expected at least {least}: the lines have {samples} samples, more than {most}</source>
        <translation>{least}以上の値を指定してください。ラインのサンプルが{samples}個あり、上限の{most}個を超えています</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="372"/>
        <source>expected a line at least, and none is selected</source>
        <translation>ラインが1本以上必要ですが、1本も選択されていません</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="372"/>
        <source>expected a line at least, and it has none</source>
        <translation>ラインが1本以上必要ですが、1本もありません</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="379"/>
        <source>expected a line with two samples on INPUT. Of its {count}, {reasons}</source>
        <translation>INPUT上に2つ以上のサンプルを持つラインが必要です。{count}本のうち、{reasons}</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="383"/>
        <source>INPUT reaches from {0}, {1} to {2}, {3}</source>
        <translation>INPUTの範囲は({0}, {1})から({2}, {3})までです</translation>
    </message>
</context>
<context>
    <name>ProfileCorrelationAlgorithm</name>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="57"/>
        <source>Cross-correlation along lines</source>
        <translation>ラインに沿った相互相関</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="60"/>
        <source>cross-correlation,autocorrelation,correlogram,CCF,ACF,lag,shift,profile,line,transect,series,period,spacing,R,np.correlate</source>
        <translation>cross-correlation,相互相関,autocorrelation,自己相関,コレログラム,CCF,ACF,ラグ,シフト,プロファイル,断面,ライン,測線,トランセクト,系列,周期,間隔,R,np.correlate</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="66"/>
        <source>How alike two rasters are along lines, at every lag; or one and itself</source>
        <translation>2つのラスタ、または1つとそれ自身が、ラインに沿った各ラグでどれだけ似ているか</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="90"/>
        <source>The raster to read along the lines.</source>
        <translation>ラインに沿って値を読み取るラスタ。</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="91"/>
        <source>The band to read; the first one if none is chosen.</source>
        <translation>値を読み取るバンド。選択しない場合は最初のバンドです。</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="92"/>
        <source>Other raster (none: the input itself)</source>
        <translation>他方のラスタ（未設定: 入力自身）</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="92"/>
        <source>The raster to compare it with, on any grid, in any coordinate system. Without it, the input is compared with itself.</source>
        <translation>比較するラスタ。格子やCRSは問いません。指定しない場合は、入力をそれ自身と比べます。</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="101"/>
        <source>Band of the other raster</source>
        <translation>他方のラスタのバンド</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="101"/>
        <source>The band of the other raster; the first one if none is chosen. Without another raster it is a band of the input, by default the same one. To choose it in a dialog, choose the input as the other raster.</source>
        <translation>他方のラスタのバンド。選択しない場合は最初のバンドです。他方のラスタがない場合は入力のバンドで、デフォルトは同じバンドです。ダイアログでこれを選ぶには、他方のラスタに入力を選んでください。</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="117"/>
        <source>Correlogram</source>
        <translation>コレログラム</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="117"/>
        <source>A table with a row for each line and lag.</source>
        <translation>ラインとラグごとに1行のテーブル。</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="123"/>
        <source>A page with the correlogram of each line and its 95 % band, for any browser.</source>
        <translation>各ラインのコレログラムと95 %の範囲のページ。どのブラウザでも開けます。</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="126"/>
        <source>Best lag of the first line</source>
        <translation>最初のラインの最良ラグ</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="134"/>
        <source>Correlation at the best lag of the first line</source>
        <translation>最初のラインの最良ラグでの相関</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="141"/>
        <source>Greatest lag (map units; none: a quarter of a line)</source>
        <translation>最大ラグ（地図単位、未設定: ラインの4分の1）</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="141"/>
        <source>In units of the raster&apos;s coordinate system. If it is not set: a quarter of each line.</source>
        <translation>単位はラスタのCRSの単位です。未設定の場合は、各ラインの4分の1です。</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="154"/>
        <source>Method</source>
        <translation>手法</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="154"/>
        <source>Correlation, as ccf in R</source>
        <translation>相関（Rのccfと同じ）</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="154"/>
        <source>Sum of products</source>
        <translation>積和</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="154"/>
        <source>What is computed at each lag.</source>
        <translation>各ラグで計算するもの。</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="166"/>
        <source>Remove linear trends</source>
        <translation>線形トレンドを除去する</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="166"/>
        <source>Whether to subtract from each profile the line of least squares through it: two rasters that both rise along a line are alike at every lag otherwise.</source>
        <translation>各プロファイルから、最小二乗法で当てはめた直線を引くかどうか。引かない場合、どちらもラインに沿って増加する2つのラスタは、どのラグでも似ていることになります。</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="189"/>
        <source>Correlogram of {} along {}</source>
        <translation>{}のコレログラム（{}に沿う）</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="264"/>
        <source>There are no values along the lines: no correlation.</source>
        <translation>ラインに沿った値がないため、相関は計算できません。</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="266"/>
        <source>Lines without a correlation, since a profile has no values, or but one: {}</source>
        <translation>プロファイルに値がないか1つしかないため、相関のないライン: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="271"/>
        <source>Lines: {}. Step: {} {}. Samples: {}, {} of them without a value.</source>
        <translation>ライン: {}。間隔: {} {}。サンプル: {}、うち値のないもの: {}。</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="282"/>
        <source>Best lag of line {}: {} {}, correlation {}</source>
        <translation>ライン {}の最良ラグ: {} {}、相関: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="293"/>
        <source>Seconds: {}</source>
        <translation>秒数: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="311"/>
        <source>Autocorrelation along lines: {}</source>
        <translation>ラインに沿った自己相関: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="312"/>
        <source>Cross-correlation along lines: {}</source>
        <translation>ラインに沿った相互相関: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="315"/>
        <source>{}, band {}</source>
        <translation>{}、バンド {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="317"/>
        <source>{} (t + k); {}, band {} (t)</source>
        <translation>{}（t + k）; {}、バンド {}（t）</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="322"/>
        <source>{}; linear trends were removed</source>
        <translation>{}、線形トレンドを除去</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="323"/>
        <source>{}, along {}. Step: {} {}. Lags are in {}.
{}.</source>
        <translation>{}、ライン: {}。間隔: {} {}。ラグの単位: {}。
{}。</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="339"/>
        <source>The first {} of {} lines are drawn.</source>
        <translation>最初の{}本のラインを図示しています（全{}本）。</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="394"/>
        <source>Correlation</source>
        <translation>相関</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="344"/>
        <source>Line {}</source>
        <translation>ライン {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="355"/>
        <source>{}: {} at every lag.</source>
        <translation>{}: 各ラグでの{}。</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="371"/>
        <source>The first {} of {} lines are listed.</source>
        <translation>最初の{}本のラインを一覧にしています（全{}本）。</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="394"/>
        <source>Line</source>
        <translation>ライン</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="394"/>
        <source>Feature</source>
        <translation>地物</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="394"/>
        <source>Part</source>
        <translation>パート</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="394"/>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="394"/>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="394"/>
        <source>Best lag</source>
        <translation>最良ラグ</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="394"/>
        <source>Pairs</source>
        <translation>組の数</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="69"/>
        <source>Reads two rasters (bilinear) at equal steps along each line, moves one profile along the other, and tells how alike the two are at every lag: the cross-correlation function. Without another raster, the profile is compared with itself: the autocorrelation function, whose maxima tell at what spacing it repeats itself. Lag 0 is trivial there: the best lag is the highest peak beyond the hill about lag 0, or, where nothing repeats, the lag beside 0.
At a lag of k, INPUT at t + k meets OTHER at t: where the best lag is positive, INPUT is OTHER, moved that far towards the end of the line.
The first method is that of ccf in R: deviations from the mean of the whole profile, multiplied, summed over the pairs at the lag, divided by n and by both standard deviations. It tells how alike shapes are; where both rise or fall along the line, remove the trends first. The other one is the sum of the products, for values about 0.
Samples without a value, and beyond the raster&apos;s edge, make no pairs. Lags are in units of the raster&apos;s coordinate system, in degrees where it is a geographic one.
Venables and Ripley (2002): Modern Applied Statistics with S, https://doi.org/10.1007/978-0-387-21706-2.</source>
        <translation>各ラインに沿って2つのラスタの値を等間隔に読み取り（バイリニア）、一方のプロファイルを他方に沿って動かし、各ラグで両者がどれだけ似ているか（相互相関関数）を求めます。他方のラスタを指定しない場合は、プロファイルをそれ自身と比べます（自己相関関数）。その極大から、繰り返しの間隔がわかります。このときラグ0は自明なので、ラグ0の周りの山の外側で最も高いピークを最良ラグとします。繰り返しがない場合は、0の隣のラグです。
ラグkでは、INPUTのt + kがOTHERのtと重なります。最良ラグが正なら、INPUTは、OTHERをその距離だけラインの終点側へ動かしたものです。
1つ目の方法はRのccfと同じです。プロファイル全体の平均からの偏差の積を、そのラグのすべての組で合計し、nと両方の標準偏差で割ります。形がどれだけ似ているかを表します。両方がラインに沿って増加または減少する場合は、先にトレンドを除去してください。もう1つの方法は積和で、0の前後の値に適しています。
値のないサンプルと、ラスタの外側のサンプルは組になりません。ラグの単位はラスタのCRSの単位で、地理座標系では度です。
Venables and Ripley（2002）: Modern Applied Statistics with S, https://doi.org/10.1007/978-0-387-21706-2.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="126"/>
        <source>The lag at which the profiles of the first line are most alike, in units of the raster&apos;s coordinate system; left out if there is no correlation.</source>
        <translation>最初のラインのプロファイルが最もよく似るラグ。単位はラスタのCRSの単位です。相関を計算できない場合は出力されません。</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="134"/>
        <source>The coefficient at that lag, or the sum of the products.</source>
        <translation>そのラグでの係数、または積和。</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="284"/>
        <source>Best lag other than 0 of line {}: {} {}, correlation {}</source>
        <translation>ライン {}の0以外の最良ラグ: {} {}、相関: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="329"/>
        <source>The band is {limit} / √n either side of 0, n the samples in which both profiles have a value: 95 % of the correlations of two profiles of unrelated noise are within it. Neighbouring samples of most rasters are not unrelated, and more than 5 % are beyond it by chance.</source>
        <translation>帯は0の両側に{limit} / √nの範囲です。nは、両方のプロファイルが値を持つサンプルの数です。互いに無関係なノイズの2つのプロファイルでは、相関の95 %がこの範囲に入ります。ほとんどのラスタでは隣り合うサンプルが無関係ではないため、偶然に範囲を超えるものは5 %より多くなります。</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="394"/>
        <source>Best lag other than 0</source>
        <translation>0以外の最良ラグ</translation>
    </message>
</context>
<context>
    <name>ProfilePeaksAlgorithm</name>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="55"/>
        <source>Find peaks along lines</source>
        <translation>ラインに沿ったピークの検出</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="58"/>
        <source>peak,maximum,minimum,profile,line,transect,cross section,prominence,width,ridge,valley,find_peaks,scipy,smoothing,Savitzky-Golay,Gaussian,elevation profile</source>
        <translation>peak,ピーク,極大,極小,プロファイル,断面,ライン,測線,トランセクト,横断面,縦断面,プロミネンス,突出度,幅,尾根,谷,find_peaks,scipy,平滑化,Savitzky-Golay,ガウス,標高プロファイル,断面図</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="64"/>
        <source>Peaks and pits of a raster&apos;s profile along each line, with prominence</source>
        <translation>各ラインに沿ったラスタのプロファイルのピークと窪み、およびプロミネンス</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="67"/>
        <source>Reads a raster at equal steps along each line, smooths the profile if asked to, and finds its peaks: samples that are higher than what is on both sides, or lower. A flat top is one peak, in its middle; the ends of a line are none. Each becomes a point on the line, with its distance from the line&apos;s start, value, prominence, width at half the prominence, and both bases.
Where the raster has no value, or the line leaves it, the profile is interrupted: what is on either side is smoothed and searched by itself, and nothing is interpolated.
Against noise, smooth, or ask for some prominence. Distances and widths are in units of the raster&apos;s coordinate system, in degrees where it is a geographic one. Least height, distance, prominence and width have the meaning that they have in scipy.signal.find_peaks, which does the work.
Virtanen et al. (2020): SciPy 1.0, https://doi.org/10.1038/s41592-019-0686-2. Savitzky and Golay (1964): Smoothing and differentiation of data by simplified least squares procedures, https://doi.org/10.1021/ac60214a047.</source>
        <translation>各ラインに沿ってラスタの値を等間隔に読み取り、指定に応じてプロファイルを平滑化し、ピークを見つけます。ピークは、両側より高い（または低い）サンプルです。平らな頂部は、その中央を1つのピークとします。ラインの両端はピークになりません。それぞれがライン上の点になり、ラインの始点からの距離、値、プロミネンス、プロミネンスの半分の高さでの幅、両側の基部を持ちます。
ラスタに値がない場所や、ラインがラスタの外側に出る場所では、プロファイルが途切れます。その両側は別々に平滑化して探索し、内挿は行いません。
ノイズがある場合は、平滑化するか、ある程度のプロミネンスを条件にしてください。距離と幅の単位はラスタのCRSの単位で、地理座標系では度です。高さ、距離、プロミネンス、幅の下限の意味は、計算に使うscipy.signal.find_peaksと同じです。
Virtanen et al.（2020）: SciPy 1.0, https://doi.org/10.1038/s41592-019-0686-2. Savitzky and Golay（1964）: Smoothing and differentiation of data by simplified least squares procedures, https://doi.org/10.1021/ac60214a047.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="86"/>
        <source>The raster to read along the lines.</source>
        <translation>ラインに沿って値を読み取るラスタ。</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="87"/>
        <source>The band to read; the first one if none is chosen.</source>
        <translation>値を読み取るバンド。選択しない場合は最初のバンドです。</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="96"/>
        <source>Sampling</source>
        <translation>サンプリング方法</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="96"/>
        <source>Nearest cell</source>
        <translation>最近傍のセル</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="96"/>
        <source>Bilinear (2 x 2 cells)</source>
        <translation>バイリニア（2 x 2セル）</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="96"/>
        <source>Cubic convolution (4 x 4 cells)</source>
        <translation>キュービックコンボリューション（4 x 4セル）</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="96"/>
        <source>How the value of a place between the centres of cells is made. Where any cell that counts has no value, the place has none.</source>
        <translation>セルの中心と中心の間にある場所の値の求め方。計算に使うセルの1つにでも値がなければ、その場所は値を持ちません。</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="115"/>
        <source>Smoothing</source>
        <translation>平滑化</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="115"/>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="115"/>
        <source>Gaussian</source>
        <translation>ガウス</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="115"/>
        <source>Savitzky-Golay of order 2</source>
        <translation>2次のSavitzky-Golay</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="115"/>
        <source>What is done to a profile before its peaks are sought. The filter of Savitzky and Golay keeps the height of peaks better than the Gaussian one.</source>
        <translation>ピークを探す前にプロファイルに施す処理。Savitzky-Golayフィルタは、ガウスフィルタよりピークの高さをよく保ちます。</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="131"/>
        <source>Size of the smoothing (samples)</source>
        <translation>平滑化のサイズ（サンプル）</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="131"/>
        <source>In samples: the standard deviation of the Gaussian, or the length of the window of Savitzky and Golay, which is odd and at least 3. Without smoothing, it does not matter.</source>
        <translation>単位はサンプルです。ガウスでは標準偏差、Savitzky-Golayではウィンドウの長さ（3以上の奇数）です。平滑化しない場合は使いません。</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="144"/>
        <source>What to find</source>
        <translation>検出するもの</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="414"/>
        <source>Maxima</source>
        <translation>極大</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="414"/>
        <source>Minima</source>
        <translation>極小</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="144"/>
        <source>Both</source>
        <translation>両方</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="144"/>
        <source>The highest points, the lowest ones, or both.</source>
        <translation>高い点、低い点、またはその両方。</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="153"/>
        <source>Least value of maxima, greatest of minima</source>
        <translation>極大の最小値、極小の最大値</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="153"/>
        <source>The least value of a maximum, or the greatest value of a minimum. It cannot be given for both together.</source>
        <translation>極大では最小の値、極小では最大の値。両方を検出する場合は指定できません。</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="153"/>
        <source>Least distance between peaks (map units)</source>
        <translation>ピークの最小間隔（地図単位）</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="153"/>
        <source>In units of the raster&apos;s coordinate system: of two maxima that are nearer to each other along the line, the lower one is left out, of two minima the higher one.</source>
        <translation>単位はラスタのCRSの単位です。ラインに沿ってこれより近い2つの極大では低い方を、2つの極小では高い方を除外します。</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="153"/>
        <source>Least prominence (units of the raster)</source>
        <translation>最小プロミネンス（ラスタの値の単位）</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="153"/>
        <source>How far a peak stands out, at least: above the higher of the two lowest points on its sides, before the profile gets higher than the peak, or ends.</source>
        <translation>ピークの突出度の下限。ピークの左右それぞれで、プロファイルがピークより高くなるか途切れるまでの最低点を求め、その2点のうち高い方から測った高さです。</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="153"/>
        <source>Least width (map units)</source>
        <translation>最小幅（地図単位）</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="153"/>
        <source>How wide a peak is, at least, at half its prominence: in units of the raster&apos;s coordinate system.</source>
        <translation>プロミネンスの半分の高さでのピークの幅の下限。単位はラスタのCRSの単位です。</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="202"/>
        <source>Peaks along lines</source>
        <translation>ラインに沿ったピーク</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="202"/>
        <source>A point for each peak, in the coordinate system of the lines.</source>
        <translation>ピークごとに1つの点。CRSはラインと同じです。</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="206"/>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="206"/>
        <source>A point for each sample of each line, with its value, not smoothed.</source>
        <translation>各ラインのサンプルごとに1つの点。平滑化していない値を持ちます。</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="216"/>
        <source>A page with the profile of each line, its peaks marked, for any browser.</source>
        <translation>各ラインのプロファイルにピークを示したページ。どのブラウザでも開けます。</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="254"/>
        <source>Peaks of {} along {}</source>
        <translation>{}のピーク（{}に沿う）</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="255"/>
        <source>Values of {} along {}</source>
        <translation>{}の値（{}に沿う）</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="308"/>
        <source>{} has no values along the lines: no peaks.</source>
        <translation>{}にはラインに沿った値がないため、ピークはありません。</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="313"/>
        <source>{} is constant along each line: no peaks.</source>
        <translation>{}の値はどのラインに沿っても一定なので、ピークはありません。</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="317"/>
        <source>No peaks: none along the lines is within the limits.</source>
        <translation>ピークはありません。ラインに沿って条件に合うものがありません。</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="322"/>
        <source>Pieces of profiles that are shorter than the window, smoothed with as much of it as fits in: {}</source>
        <translation>ウィンドウより短いため、収まる長さのウィンドウで平滑化したプロファイルの断片: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="328"/>
        <source>Lines: {}. Step: {} {}. Samples: {}, {} of them without a value.</source>
        <translation>ライン: {}。間隔: {} {}。サンプル: {}、うち値のないもの: {}。</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="337"/>
        <source>Maxima: {}. Minima: {}. Seconds: {}</source>
        <translation>極大: {}。極小: {}。秒数: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="396"/>
        <source>Peaks along lines: {}</source>
        <translation>ラインに沿ったピーク: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="397"/>
        <source>{}, band {}, along {}. Step: {} {}. Distances are in {}.</source>
        <translation>{}、バンド {}、ライン: {}。間隔: {} {}。距離の単位: {}。</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="409"/>
        <source>The first {} of {} lines are listed.</source>
        <translation>最初の{}本のラインを一覧にしています（全{}本）。</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="414"/>
        <source>Line</source>
        <translation>ライン</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="414"/>
        <source>Feature</source>
        <translation>地物</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="414"/>
        <source>Part</source>
        <translation>パート</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="414"/>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="414"/>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="414"/>
        <source>Without a value</source>
        <translation>値なし</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="428"/>
        <source>The first {} of {} lines are drawn.</source>
        <translation>最初の{}本のラインを図示しています（全{}本）。</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="434"/>
        <source>Line {}</source>
        <translation>ライン {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="439"/>
        <source>{}: {} peaks.</source>
        <translation>{}: {}個のピーク。</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="225"/>
        <source>expected nothing with KIND 2 (both), or KIND 0 or 1: maxima have a least value, and minima a greatest one</source>
        <translation>KIND 2（両方）では未設定にするか、KINDを0か1にしてください。極大では最小の値、極小では最大の値を表します</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="238"/>
        <source>expected a number &gt; 0 with SMOOTHING_METHOD 1</source>
        <translation>SMOOTHING_METHOD 1では、0より大きい数値を指定してください</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="239"/>
        <source>expected an odd whole number &gt;= 3 with SMOOTHING_METHOD 2</source>
        <translation>SMOOTHING_METHOD 2では、3以上の奇数を指定してください</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="452"/>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="453"/>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="453"/>
        <source>Maximum</source>
        <translation>最大値</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="453"/>
        <source>Minimum</source>
        <translation>最小値</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="452"/>
        <source>Prominence</source>
        <translation>プロミネンス</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <location filename="../algorithms/profiles.py" line="566"/>
        <source>a system of its own</source>
        <translation>独自の座標系</translation>
    </message>
</context>
<context>
    <name>RasterError</name>
    <message>
        <location filename="../raster/alignment.py" line="123"/>
        <source>{path} cannot be brought to the grid of {grid}</source>
        <translation>{path}を{grid}の格子に合わせられません</translation>
    </message>
    <message>
        <location filename="../raster/alignment.py" line="173"/>
        <source>{path} has {cols} x {rows} cells, {grid} has {grid_cols} x {grid_rows}</source>
        <translation>{path}は{cols} x {rows}セル、{grid}は{grid_cols} x {grid_rows}セルです</translation>
    </message>
    <message>
        <location filename="../raster/alignment.py" line="185"/>
        <source>{sizes}, their grids differ, and neither has a coordinate system (CRS); give both one (or a raster of the same cells)</source>
        <translation>{sizes}。格子が異なり、どちらにもCRSがありません。両方にCRSを割り当てるか、セルの一致するラスタを指定してください</translation>
    </message>
    <message>
        <location filename="../raster/alignment.py" line="197"/>
        <source>{path} has no coordinate system (CRS), and so cannot be aligned with {against}; assign the one that its coordinates are in</source>
        <translation>{path}にはCRSがないため、{against}と位置を合わせられません。座標に対応するCRSを割り当ててください</translation>
    </message>
    <message>
        <location filename="../raster/alignment.py" line="207"/>
        <source>{sizes}, and nothing says where {path} lies: it has no georeference</source>
        <translation>{sizes}。{path}にはジオリファレンスがなく、位置がわかりません</translation>
    </message>
    <message>
        <location filename="../raster/alignment.py" line="216"/>
        <source>{path} is georeferenced by ground control points alone; warp it to a grid first</source>
        <translation>{path}の位置はGCP（地上基準点）だけで定義されています。先に格子に合わせて変形（ワープ）してください</translation>
    </message>
    <message>
        <location filename="../raster/alignment.py" line="227"/>
        <source>there is no way from the coordinates of {path} to those of {grid}</source>
        <translation>{path}の座標を{grid}の座標に変換する方法がありません</translation>
    </message>
    <message>
        <location filename="../raster/alignment.py" line="250"/>
        <source>{path} does not overlap {grid}; it has to be a raster of the same place, and both coordinate systems have to be the right ones</source>
        <translation>{path}は{grid}と重なりません。同じ場所のラスタで、両方のCRSが正しい必要があります</translation>
    </message>
    <message>
        <location filename="../raster/alignment.py" line="303"/>
        <source>no copy of {path} can be written to {folder}</source>
        <translation>{path}のコピーを{folder}に書き出せません</translation>
    </message>
    <message>
        <location filename="../raster/engine.py" line="244"/>
        <source>a window this large needs {least} MiB of memory, and the budget is {budget} MiB; use a smaller window or a larger budget (in QGIS&apos;s options for Processing providers, or LOUPE_MEMORY_MB)</source>
        <translation>この大きさのウィンドウには{least} MiBのメモリが必要ですが、上限は{budget} MiBです。ウィンドウを小さくするか、上限を上げてください（QGISの設定のプロセシングのプロバイダ、またはLOUPE_MEMORY_MB）</translation>
    </message>
    <message>
        <location filename="../raster/engine.py" line="251"/>
        <source>it needs {least} MiB of memory, and the budget is {budget} MiB; use a larger budget (in QGIS&apos;s options for Processing providers, or LOUPE_MEMORY_MB)</source>
        <translation>{least} MiBのメモリが必要ですが、上限は{budget} MiBです。上限を上げてください（QGISの設定のプロセシングのプロバイダ、またはLOUPE_MEMORY_MB）</translation>
    </message>
    <message>
        <location filename="../raster/engine.py" line="398"/>
        <source>{path} has {bands} bands of {rows} rows and {cols} columns, and {other} {other_bands} of {other_rows} and {other_cols}: expected the same grid, and a band for each band</source>
        <translation>{path}は{bands}バンド、{rows}行{cols}列、{other}は{other_bands}バンド、{other_rows}行{other_cols}列です。同じ格子で、各バンドに対応するバンドが必要です</translation>
    </message>
    <message>
        <location filename="../raster/errors.py" line="117"/>
        <source>{what}: {reason}</source>
        <translation>{what}: {reason}</translation>
    </message>
    <message>
        <location filename="../raster/errors.py" line="117"/>
        <source>GDAL gives no reason</source>
        <translation>GDALは理由を示していません</translation>
    </message>
    <message>
        <location filename="../raster/georeference.py" line="49"/>
        <source>the coordinate system given for {path} is not understood</source>
        <translation>{path}に指定されたCRSを解釈できません</translation>
    </message>
    <message>
        <location filename="../raster/georeference.py" line="106"/>
        <source>{path} has cells without an area</source>
        <translation>{path}のセルには面積がありません</translation>
    </message>
    <message>
        <location filename="../raster/patching.py" line="268"/>
        <source>{path} has no valid cell in band {numbers} besides those named as holes: there is nothing to fill from</source>
        <translation>{path}のバンド {numbers}には、穴に指定されたもの以外に有効なセルがなく、埋めるための値がありません</translation>
    </message>
    <message>
        <location filename="../raster/patching.py" line="274"/>
        <source>{path} has no valid cell in band {numbers}: there is nothing to fill from</source>
        <translation>{path}のバンド {numbers}には有効なセルがなく、埋めるための値がありません</translation>
    </message>
    <message>
        <location filename="../raster/resources.py" line="59"/>
        <source>the environment variable {name} is &apos;{text}&apos;; expected a whole number &gt;= 0</source>
        <translation>環境変数{name}は'{text}'です。0以上の整数を指定してください</translation>
    </message>
    <message>
        <location filename="../raster/source.py" line="111"/>
        <source>{path} has no raster bands</source>
        <translation>{path}にはラスタバンドがありません</translation>
    </message>
    <message>
        <location filename="../raster/source.py" line="115"/>
        <source>band {number} does not exist: {path} has bands 1 to {count}</source>
        <translation>バンド {number}は存在しません。{path}のバンドは1から{count}までです</translation>
    </message>
    <message>
        <location filename="../raster/source.py" line="227"/>
        <source>{path} cannot be opened</source>
        <translation>{path}を開けません</translation>
    </message>
    <message>
        <location filename="../raster/source.py" line="236"/>
        <source>{path} cannot be opened as a raster</source>
        <translation>{path}をラスタとして開けません</translation>
    </message>
    <message>
        <location filename="../raster/source.py" line="241"/>
        <source>{path} holds complex numbers; extract a real part first</source>
        <translation>{path}の値は複素数です。先に実部などを取り出してください</translation>
    </message>
    <message>
        <location filename="../raster/source.py" line="488"/>
        <source>{path} cannot be read in rows {first} to {last}</source>
        <translation>{path}の行{first}から{last}までを読み込めません</translation>
    </message>
    <message>
        <location filename="../raster/source.py" line="496"/>
        <source>{what}: it is damaged or incomplete</source>
        <translation>{what}: 破損しているか、不完全です</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="210"/>
        <source>a .vrt holds no cells, it refers to other files; use .tif, for example</source>
        <translation>.vrtはセルを持たず、ほかのファイルを参照するだけです。.tifなどを使ってください</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="214"/>
        <source>no raster format that GDAL can write has the extension .{extension}; use .tif, for example</source>
        <translation>GDALで書き出せるラスタ形式に、拡張子.{extension}のものはありません。.tifなどを使ってください</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="220"/>
        <source>it has no extension; use .tif, for example</source>
        <translation>拡張子がありません。.tifなどを使ってください</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="262"/>
        <source>{folder} cannot be written to: {reason}</source>
        <translation>{folder}に書き込めません: {reason}</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="312"/>
        <source>{path} cannot be written</source>
        <translation>{path}を書き出せません</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="319"/>
        <source>{format} files hold {types}, and the result is {type}; use .tif, for example</source>
        <translation>{format}形式のファイルに保存できるデータ型は{types}ですが、結果は{type}です。.tifなどを使ってください</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="357"/>
        <source>{path} cannot be created</source>
        <translation>{path}を作成できません</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="420"/>
        <source>{format} files have one nodata value for all bands, and those of {source} are {several}; use .img, for example</source>
        <translation>{format}形式のファイルのnodata値は全バンドで1つですが、{source}には{several}があります。.imgなどを使ってください</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="446"/>
        <source>{path} cannot be written: {format} made {files} instead</source>
        <translation>{path}を書き出せません: {format}では代わりに{files}が作成されました</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="450"/>
        <source>{path} cannot be written: {format} made no file</source>
        <translation>{path}を書き出せません: {format}ではファイルが作成されませんでした</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="475"/>
        <source>{path} cannot be replaced: {reason}</source>
        <translation>{path}を置き換えられません: {reason}</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="487"/>
        <source>{path} would replace {file}, which is read by this run ({source}); choose another name for the result</source>
        <translation>{path}を書き出すと、この処理で読み込む{file}（{source}）が置き換えられます。結果に別の名前を付けてください</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="528"/>
        <source>{format} files do not hold cells as they are; use .tif, for example</source>
        <translation>{format}形式のファイルでは、セルの値がそのまま保存されません。.tifなどを使ってください</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="543"/>
        <source>the creation options {options} change cells; choose a lossless compression, for example COMPRESS=DEFLATE</source>
        <translation>作成オプション{options}ではセルの値が変わります。COMPRESS=DEFLATEなどの可逆圧縮を選んでください</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="556"/>
        <source>the creation options {options} are not right: {reason}</source>
        <translation>作成オプション{options}が正しくありません: {reason}</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="686"/>
        <source>{path} is a folder; give the name of a file</source>
        <translation>{path}はフォルダです。ファイル名を指定してください</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="692"/>
        <source>{path} is read by this run ({source}); choose another file for the result</source>
        <translation>{path}はこの処理で読み込まれます（{source}）。結果には別のファイルを選んでください</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="729"/>
        <source>{path} is read by this run ({source}); choose another folder for the results</source>
        <translation>{path}はこの処理で読み込まれます（{source}）。結果には別のフォルダを選んでください</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="790"/>
        <source>{path} holds other layers, which would be lost; choose another file for the result</source>
        <translation>{path}にはほかのレイヤがあり、失われてしまいます。結果には別のファイルを選んでください</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="651"/>
        <source>the bands of {path} cannot be described</source>
        <translation>{path}のバンドに説明を付けられません</translation>
    </message>
</context>
<context>
    <name>RepairDemModel</name>
    <message>
        <location filename="../algorithms/models.py" line="247"/>
        <source>Repair a DEM</source>
        <translation>DEMの修復</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="250"/>
        <source>DEM,elevation,void filling,holes,nodata,SRTM,lidar,best method,cross-validation,report</source>
        <translation>DEM,標高,数値標高モデル,穴埋め,void filling,ボイド,穴,欠損,欠測,nodata,SRTM,LiDAR,航空レーザ,最良の手法,交差検証,レポート</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="255"/>
        <source>Compare methods of filling holes, fill by the best one, and report</source>
        <translation>穴埋めの手法を比較し、最良の手法で埋めて、レポートを作成します</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="274"/>
        <source>Raster with holes</source>
        <translation>穴のあるラスタ</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="274"/>
        <source>The raster to repair.</source>
        <translation>修復するラスタ。</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="275"/>
        <source>Valid cells to hide (%)</source>
        <translation>隠す有効なセルの割合（%）</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="275"/>
        <source>How many of the valid cells are hidden to try the methods on, about.</source>
        <translation>手法を試すために、有効なセルのうち隠すセルのおおよその割合。</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="279"/>
        <source>Greatest distance (cells)</source>
        <translation>最大距離（セル）</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="279"/>
        <source>Fill only cells this near to a valid one. 0 is no limit.</source>
        <translation>有効なセルからこの距離以内のセルだけを埋めます。0は制限なしです。</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="283"/>
        <source>Leave holes that touch the raster&apos;s edge</source>
        <translation>ラスタの端に接する穴を残す</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="283"/>
        <source>Fill only holes that data surround.</source>
        <translation>データに囲まれた穴だけを埋めます。</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="287"/>
        <source>Repaired DEM</source>
        <translation>修復したDEM</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="287"/>
        <source>The result: the raster, its holes filled by the best method.</source>
        <translation>結果。最良の手法で穴を埋めたラスタです。</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="291"/>
        <source>Filled cells</source>
        <translation>埋めたセル</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="291"/>
        <source>A byte raster: 0 untouched, 1 filled, 2 left as a hole.</source>
        <translation>バイト型ラスタ。0: 変更なし、1: 穴埋め済み、2: 穴のまま。</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="295"/>
        <source>Errors of fill methods</source>
        <translation>穴埋め手法の誤差</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="295"/>
        <source>A table with a row for each method.</source>
        <translation>手法ごとに1行のテーブル。</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="299"/>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="299"/>
        <source>A page with the table and figures, for any browser.</source>
        <translation>テーブルと図のページ。どのブラウザでも開けます。</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="258"/>
        <source>Fills the holes of an elevation model, or of any raster of a quantity, by the method that does it best there. First, Compare fill methods hides cells whose values are known, in holes like the real ones, and fills them by every method; then Fill nodata fills the holes by the method with the smallest error.
The table and the report say how large the errors of each method are: what to expect of the filled cells. Holes are cells without a value. If the raster has no nodata value, add one in the layer&apos;s properties (Transparency, additional no data value), or use Fill nodata, which also takes a mask.
Errors are those of the first band; all bands are filled. Do not use the model for classes, such as land cover: their errors mean nothing.
Stone 1974, https://doi.org/10.1111/j.2517-6161.1974.tb00994.x.</source>
        <translation>標高モデルなど、量を表すラスタの穴を、そのラスタで最も成績のよい手法で埋めます。まず「穴埋め手法の比較」が、実際の穴に似た形で値のわかっているセルを隠し、すべての手法で埋めます。次に「nodataの穴埋め」が、誤差の最も小さい手法で穴を埋めます。
テーブルとレポートには各手法の誤差の大きさが示され、埋めたセルに見込まれる誤差がわかります。穴は値のないセルです。ラスタにnodata値がない場合は、レイヤのプロパティ（「透明度」の「追加のnodata値」）で設定するか、マスクも使える「nodataの穴埋め」を使ってください。
誤差は最初のバンドのものですが、穴はすべてのバンドで埋めます。土地被覆などの分類データでは誤差に意味がないので、このモデルを使わないでください。
Stone 1974, https://doi.org/10.1111/j.2517-6161.1974.tb00994.x.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="311"/>
        <source>expected cells without a value, and an integer raster without a nodata value has none: add one in the layer&apos;s properties (Transparency, Additional no data value), or use Fill nodata, which also takes values and masks</source>
        <translation>値のないセルが必要ですが、nodata値のない整数ラスタにはありません。レイヤプロパティ（透過性、追加のnodata値）で追加するか、値やマスクも指定できる「nodataの穴埋め」を使ってください</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <location filename="../algorithms/profile_figures.py" line="133"/>
        <source>Best lag</source>
        <translation>最良ラグ</translation>
    </message>
    <message>
        <location filename="../algorithms/correlation_figures.py" line="85"/>
        <source>Columns (cells)</source>
        <translation>列（セル）</translation>
    </message>
    <message>
        <location filename="../algorithms/correlation_figures.py" line="88"/>
        <source>Rows (cells)</source>
        <translation>行（セル）</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="450"/>
        <source>Distance</source>
        <translation>距離</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="407"/>
        <source>Mean correlation</source>
        <translation>平均相関</translation>
    </message>
    <message>
        <location filename="../algorithms/figures.py" line="99"/>
        <source>Distance to the nearest valid cell (cells)</source>
        <translation>最も近い有効なセルまでの距離（セル）</translation>
    </message>
    <message>
        <location filename="../algorithms/figures.py" line="128"/>
        <source>Truth</source>
        <translation>真値</translation>
    </message>
    <message>
        <location filename="../algorithms/figures.py" line="129"/>
        <source>Fill</source>
        <translation>穴埋め結果</translation>
    </message>
    <message>
        <location filename="../algorithms/figures.py" line="130"/>
        <source>Error (fill less truth)</source>
        <translation>誤差（埋めた値 - 真値）</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="121"/>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="120"/>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <location filename="../algorithms/figures.py" line="205"/>
        <source>Before</source>
        <translation>処理前</translation>
    </message>
    <message>
        <location filename="../algorithms/figures.py" line="206"/>
        <source>After</source>
        <translation>処理後</translation>
    </message>
    <message>
        <location filename="../algorithms/figures.py" line="216"/>
        <source>No cells</source>
        <translation>セルなし</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="451"/>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <location filename="../algorithms/figures.py" line="265"/>
        <source>Cells</source>
        <translation>セル</translation>
    </message>
    <message>
        <location filename="../algorithms/figures.py" line="280"/>
        <source>Cumulative (%)</source>
        <translation>累積（%）</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_figures.py" line="40"/>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_figures.py" line="43"/>
        <source>Smoothed</source>
        <translation>平滑化後</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_figures.py" line="111"/>
        <source>95 % of unrelated noise</source>
        <translation>無関係なノイズの95 %</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_figures.py" line="141"/>
        <source>Lag</source>
        <translation>ラグ</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_figures.py" line="182"/>
        <source>Maxima</source>
        <translation>極大</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_figures.py" line="186"/>
        <source>Minima</source>
        <translation>極小</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py" line="381"/>
        <source>en</source>
        <comment>The language translated to</comment>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py" line="352"/>
        <source>The figures need JavaScript and a browser from 2023 or later.</source>
        <translation>図の表示には、JavaScriptと2023年以降のブラウザが必要です。</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_figures.py" line="60"/>
        <source>Shifts</source>
        <translation>シフト</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_figures.py" line="60"/>
        <source>Outliers</source>
        <translation>外れ値</translation>
    </message>
    <message>
        <location filename="../algorithms/scale_figures.py" line="34"/>
        <source>Average local variance</source>
        <translation>平均局所分散</translation>
    </message>
    <message>
        <location filename="../algorithms/scale_figures.py" line="42"/>
        <source>Rate of change (%)</source>
        <translation>変化率（%）</translation>
    </message>
    <message>
        <location filename="../algorithms/scale_figures.py" line="65"/>
        <source>Peaks</source>
        <translation>ピーク</translation>
    </message>
    <message>
        <location filename="../algorithms/scale_figures.py" line="65"/>
        <source>Strongest peak</source>
        <translation>最も強いピーク</translation>
    </message>
    <message>
        <location filename="../algorithms/scale_figures.py" line="87"/>
        <source>Scale (cells)</source>
        <translation>スケール（セル）</translation>
    </message>
    <message>
        <location filename="../algorithms/correlation_figures.py" line="119"/>
        <source>Rows, columns</source>
        <translation>行、列</translation>
    </message>
    <message>
        <location filename="../algorithms/correlation_figures.py" line="119"/>
        <source>The coefficients about the circle, or else about lag 0: a row for each lag in rows, a column for each lag in columns (cells).</source>
        <translation>円の周囲（円がない場合はラグ0の周囲）の係数。行方向のラグごとに1行、列方向のラグごとに1列です（セル）。</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py" line="192"/>
        <source>One of every {step} rows, of {total} in all. The output {output} has all of them.</source>
        <translation>{step}行ごとに1行を示しています（全{total}行）。出力「{output}」にはすべての行があります。</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py" line="197"/>
        <source>The first {shown} of {total} rows. The output {output} has all of them.</source>
        <translation>最初の{shown}行を示しています（全{total}行）。出力「{output}」にはすべての行があります。</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py" line="209"/>
        <source>The figure in numbers</source>
        <translation>図の数値</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py" line="361"/>
        <source>Save the figure as a picture</source>
        <translation>図を画像として保存</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py" line="367"/>
        <source>Zoom</source>
        <translation>ズーム</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py" line="368"/>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py" line="369"/>
        <source>Show the whole figure</source>
        <translation>図の全体を表示</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <location filename="../algorithms/settings.py" line="23"/>
        <source>Workers (0: one for each core)</source>
        <translation>ワーカー数（0: コアごとに1つ）</translation>
    </message>
    <message>
        <location filename="../algorithms/settings.py" line="23"/>
        <source>Memory for a run, in MiB (0: what the tool is made for)</source>
        <translation>1回の実行で使うメモリ（MiB、0: ツールのデフォルト）</translation>
    </message>
    <message>
        <location filename="../algorithms/settings.py" line="23"/>
        <source>Creation options of GeoTIFFs where a run gives none (NAME=VALUE|NAME=VALUE)</source>
        <translation>実行時に指定がない場合のGeoTIFFの作成オプション（NAME=VALUE|NAME=VALUE）</translation>
    </message>
    <message>
        <location filename="../algorithms/settings.py" line="83"/>
        <source>the environment variable {name}</source>
        <translation>環境変数{name}</translation>
    </message>
    <message>
        <location filename="../algorithms/settings.py" line="93"/>
        <source>expected NAME=VALUE pairs, separated by |</source>
        <translation>NAME=VALUEの組を|で区切って指定してください</translation>
    </message>
    <message>
        <location filename="../algorithms/settings.py" line="106"/>
        <source>expected a whole number &gt;= 0</source>
        <translation>0以上の整数を指定してください</translation>
    </message>
    <message>
        <location filename="../algorithms/settings.py" line="112"/>
        <source>{name}, in QGIS&apos;s options for Raster Loupe,</source>
        <translation>QGISの設定（Raster Loupe）の{name}</translation>
    </message>
    <message>
        <location filename="../algorithms/settings.py" line="121"/>
        <source>{value}: expected a whole number, 0 or more</source>
        <translation>{value}: 0以上の整数を指定してください</translation>
    </message>
</context>
<context>
    <name>ShiftReporting</name>
    <message>
        <location filename="../algorithms/shift_report.py" line="38"/>
        <source>Shift of {}</source>
        <translation>{}のシフト</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="39"/>
        <source>How far {} has to move to lie on {}: columns count to the right, rows down.</source>
        <translation>{}を動かして{}に重ねるのに必要な移動量。列は右、行は下が正です。</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="45"/>
        <source>The two do not match, or not within MAX_SHIFT: the shift is a guess.</source>
        <translation>2つのラスタは一致しないか、MAX_SHIFT以内では一致しません。シフトは推測にすぎません。</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="97"/>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="97"/>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="126"/>
        <source>Correlation</source>
        <translation>相関</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="57"/>
        <source>Correlation of details</source>
        <translation>細部の相関</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="58"/>
        <source>Edges agree by (deviations)</source>
        <translation>エッジの一致度（標準偏差の倍数）</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="59"/>
        <source>Standard error (cells)</source>
        <translation>標準誤差（セル）</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="60"/>
        <source>Looked for within (cells)</source>
        <translation>探索範囲（セル）</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="96"/>
        <source>Windows</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="62"/>
        <source>Windows left out</source>
        <translation>除外したウィンドウ</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="64"/>
        <source>One shift for the whole raster</source>
        <translation>ラスタ全体で1つのシフト</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="64"/>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="70"/>
        <source>{} at every shift of the input; the circle is the shift found.</source>
        <translation>入力の各シフトでの{}。円は求めたシフトです。</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="72"/>
        <source>{0} at every shift of the input, in cells of {1} x {1}; the circle is the shift found.</source>
        <translation>入力の各シフトでの{0}（{1} x {1}セル単位）。円は求めたシフトです。</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="96"/>
        <source>Local shifts</source>
        <translation>局所シフト</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="97"/>
        <source>Of those not left out (cells)</source>
        <translation>除外しなかったもの（セル）</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="97"/>
        <source>Least</source>
        <translation>最小</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="97"/>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="97"/>
        <source>Greatest</source>
        <translation>最大</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="97"/>
        <source>Standard deviation</source>
        <translation>標準偏差</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="112"/>
        <source>What each shift differs by from the one for the whole raster, {} times as long as it is; the dot is the end.</source>
        <translation>各シフトとラスタ全体のシフトとの差を、{}倍の長さで表したもの。点が終端です。</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="125"/>
        <source>Shift in rows (cells)</source>
        <translation>行方向のシフト（セル）</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="127"/>
        <source>Outlier</source>
        <translation>外れ値</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="124"/>
        <source>Shift in columns (cells)</source>
        <translation>列方向のシフト（セル）</translation>
    </message>
</context>
<context>
    <name>ShippedModel</name>
    <message>
        <location filename="../algorithms/models.py" line="72"/>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="124"/>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
</context>
<context>
    <name>Styles</name>
    <message>
        <location filename="../algorithms/feature_styles.py" line="58"/>
        <source>Maximum</source>
        <translation>最大値</translation>
    </message>
    <message>
        <location filename="../algorithms/feature_styles.py" line="59"/>
        <source>Minimum</source>
        <translation>最小値</translation>
    </message>
    <message>
        <location filename="../algorithms/feature_styles.py" line="86"/>
        <source>Shift</source>
        <translation>シフト</translation>
    </message>
    <message>
        <location filename="../algorithms/feature_styles.py" line="87"/>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <location filename="../algorithms/templates.py" line="89"/>
        <source>expected an extent that can be transformed to the coordinate system of INPUT, and is not empty</source>
        <translation>INPUTのCRSに変換でき、空でない領域を指定してください</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="100"/>
        <source>expected a part of INPUT, whose extent is {}</source>
        <translation>INPUTの一部を指定してください。INPUTの領域は{}です</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="110"/>
        <source>expected several cells of INPUT, which are {}: this is less than one cell</source>
        <translation>INPUTの複数のセルを含む領域が必要です。INPUTのセルは{}で、この領域は1セルに満ちません</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="134"/>
        <source>expected {least} or more cells with a value, and it has {count}</source>
        <translation>値を持つセルが{least}個以上必要ですが、{count}個です</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="140"/>
        <source>expected different values, and it has the value {} everywhere</source>
        <translation>異なる値が必要ですが、どこでも値が{}です</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="144"/>
        <source>expected a value other than 0, and it has the value {} everywhere</source>
        <translation>0以外の値が必要ですが、どこでも値が{}です</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="151"/>
        <source>expected values that 64 bits can hold, and their squares, too</source>
        <translation>値もその2乗も64ビットで表せる必要があります</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="293"/>
        <source>expected numbers above 0; 1 is as it is</source>
        <translation>0より大きい数値を指定してください（1は等倍）</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="302"/>
        <source>expected at most {most} templates, and {angles} angles with {scales} scales make {count}</source>
        <translation>テンプレートは{most}個以下にしてください。{angles}個の角度と{scales}個の倍率では{count}個になります</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="340"/>
        <source>expected fewer or smaller templates, or a larger memory budget (in QGIS&apos;s options for Processing providers, or LOUPE_MEMORY_MB): {count} of this size need {need} MiB, and the budget is {budget} MiB</source>
        <translation>テンプレートの数か大きさを減らすか、メモリの上限を上げてください（QGISの設定のプロセシングのプロバイダ、またはLOUPE_MEMORY_MB）。この大きさの{count}個には{need} MiBが必要ですが、上限は{budget} MiBです</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="347"/>
        <source>expected a smaller template, or a larger memory budget (in QGIS&apos;s options for Processing providers, or LOUPE_MEMORY_MB): one of this size needs {need} MiB, and the budget is {budget} MiB</source>
        <translation>テンプレートを小さくするか、メモリの上限を上げてください（QGISの設定のプロセシングのプロバイダ、またはLOUPE_MEMORY_MB）。この大きさには{need} MiBが必要ですが、上限は{budget} MiBです</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="404"/>
        <source>expected {least} or more cells with a value, and at angle {angle} and scale {scale} the template has {count}, of {all}</source>
        <translation>値を持つセルが{least}個以上必要ですが、角度{angle}、倍率{scale}のテンプレートには{all}個のうち{count}個しかありません</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="412"/>
        <source>expected angles and scales that leave different values, and at angle {angle} and scale {scale} the template has the value {value} everywhere</source>
        <translation>異なる値が残る角度と倍率を指定してください。角度{angle}、倍率{scale}のテンプレートでは、どこでも値が{value}です</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="418"/>
        <source>expected angles and scales that leave a value other than 0, and at angle {angle} and scale {scale} the template has the value {value} everywhere</source>
        <translation>0以外の値が残る角度と倍率を指定してください。角度{angle}、倍率{scale}のテンプレートでは、どこでも値が{value}です</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="436"/>
        <source>expected a template that fits into INPUT, {raster} cells, and it has {size} (columns x rows)</source>
        <translation>INPUT（{raster}セル）に収まるテンプレートが必要ですが、{size}セルです（列 x 行）</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="443"/>
        <source>expected templates that fit into INPUT, {raster} cells, and at angle {angle} and scale {scale} the template has {size} (columns x rows)</source>
        <translation>INPUT（{raster}セル）に収まるテンプレートが必要ですが、角度{angle}、倍率{scale}のテンプレートは{size}セルです（列 x 行）</translation>
    </message>
</context>
<context>
    <name>TextureStackModel</name>
    <message>
        <location filename="../algorithms/models.py" line="201"/>
        <source>Texture stack</source>
        <translation>テクスチャスタック</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="163"/>
        <source>texture,features,classification,segmentation,multi-scale,variance,standard deviation,mean,layer stack,bands</source>
        <translation>texture,テクスチャ,特徴量,分類,土地被覆分類,セグメンテーション,領域分割,マルチスケール,分散,標準偏差,平均,レイヤスタック,バンド</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="169"/>
        <source>Mean, standard deviation and local variance at three sizes as one raster</source>
        <translation>3つのサイズの平均値、標準偏差、局所分散を1つのラスタにまとめます</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="187"/>
        <source>Input raster</source>
        <translation>入力ラスタ</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="187"/>
        <source>The raster to describe.</source>
        <translation>周囲の様子を表すラスタ。</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="188"/>
        <source>Band</source>
        <translation>バンド</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="188"/>
        <source>The band to look at.</source>
        <translation>対象のバンド。</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="189"/>
        <source>Small window (cells)</source>
        <translation>小さいウィンドウ（セル）</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="189"/>
        <source>Width and height of the smallest window.</source>
        <translation>最も小さいウィンドウの幅と高さ。</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="193"/>
        <source>Medium window (cells)</source>
        <translation>中くらいのウィンドウ（セル）</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="193"/>
        <source>Width and height of the window between the two others.</source>
        <translation>ほかの2つの中間の大きさのウィンドウの幅と高さ。</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="197"/>
        <source>Large window (cells)</source>
        <translation>大きいウィンドウ（セル）</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="197"/>
        <source>Width and height of the largest window.</source>
        <translation>最も大きいウィンドウの幅と高さ。</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="201"/>
        <source>The result: nine bands of 32 bits, from the small window&apos;s mean to the large window&apos;s variance.</source>
        <translation>結果。小さいウィンドウの平均値から大きいウィンドウの分散まで、32ビットの9つのバンドです。</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="172"/>
        <source>Describes the surroundings of each cell by nine bands: the local mean, standard deviation and variance in a small, a medium and a large window. A classification or a segmentation tells fields from forests by these where the values alone do not.
The bands are, in this order: mean, standard deviation and variance of the small window (1, 2, 3), of the medium one (4, 5, 6) and of the large one (7, 8, 9). Cells without a value are left out of the windows, and have none in the result, where NaN stands for them; what lies beyond the raster&apos;s edge is left out, too. The model runs Local variance nine times, and GDAL puts the results together.
Haralick, Shanmugam and Dinstein (1973): Textural features for image classification, https://doi.org/10.1109/TSMC.1973.4309314.</source>
        <translation>各セルの周囲の様子を9つのバンドで表します。小、中、大の3つのウィンドウでの局所的な平均値、標準偏差、分散です。値そのものでは見分けられない畑と森林も、これらを使えば、分類やセグメンテーションで区別できます。
バンドの順序は、小さいウィンドウの平均値、標準偏差、分散（1、2、3）、中くらいのウィンドウ（4、5、6）、大きいウィンドウ（7、8、9）です。値のないセルはウィンドウに含めず、結果でも値を持ちません（NaNになります）。ラスタの外側も含めません。このモデルは「局所分散」を9回実行し、結果をGDALで1つにまとめます。
Haralick, Shanmugam and Dinstein（1973）: Textural features for image classification, https://doi.org/10.1109/TSMC.1973.4309314.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="211"/>
        <source>Texture stack {}, {}, {} of {}</source>
        <translation>テクスチャスタック {}, {}, {}: {}</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <location filename="../algorithms/windows.py" line="76"/>
        <source>given with weights</source>
        <translation>重み付きの指定</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="76"/>
        <source>expected 0 and 1 alone with WEIGHTING 1</source>
        <translation>WEIGHTING 1では、0と1だけを指定してください</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="96"/>
        <source>expected at most {most} cells on a side with this shape or with weights, and the window has {columns} x {rows}</source>
        <translation>この形または重み付きのウィンドウでは、一辺を{most}セル以下にしてください。ウィンドウは{columns} x {rows}セルです</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="112"/>
        <source>expected a wider angle, or a larger window: no cell of a window of {columns} x {rows} cells lies between it and START_ANGLE, {start}</source>
        <translation>角度を広げるか、ウィンドウを大きくしてください。{columns} x {rows}セルのウィンドウには、START_ANGLE（{start}）との間に入るセルがありません</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="127"/>
        <source>expected less than SIZE, {}</source>
        <translation>SIZE（{}）より小さい値を指定してください</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="132"/>
        <source>expected less than the window, which has {columns} x {rows} cells</source>
        <translation>ウィンドウ（{columns} x {rows}セル）より小さい値を指定してください</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="179"/>
        <source>expected rows of numbers, separated by semicolons, as many in each (0 1 0; 1 1 1; 0 1 0)</source>
        <translation>数値の行をセミコロンで区切り、どの行も同じ個数にしてください（0 1 0; 1 1 1; 0 1 0）</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="191"/>
        <source>&apos;{line}&apos; in row {row}</source>
        <translation>'{line}'（{row}行目）</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="194"/>
        <source>&apos;{line}&apos; in row {row}, of {count} numbers, while the first one has {first}</source>
        <translation>'{line}'（{row}行目、数値{count}個、1行目は{first}個）</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="203"/>
        <source>{rows} rows of {count} numbers</source>
        <translation>{rows}行、各{count}個の数値</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="206"/>
        <source>expected at most {} of both</source>
        <translation>行数も列数も{}以下にしてください</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="209"/>
        <source>expected an odd number of both, so that one cell is in the middle</source>
        <translation>中央のセルが決まるように、行数も列数も奇数にしてください</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="217"/>
        <source>nothing but zeros</source>
        <translation>すべて0</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="217"/>
        <source>expected a cell that is not 0</source>
        <translation>0でないセルが必要です</translation>
    </message>
</context>
</TS>
