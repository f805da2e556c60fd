<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>AdaptiveEqualizeAlgorithm</name>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="49"/>
        <source>Equalize histogram adaptively (CLAHE)</source>
        <translation>Equalizar histograma de forma adaptativa (CLAHE)</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="52"/>
        <source>histogram,equalization,equalisation,adaptive,CLAHE,AHE,local contrast,contrast limited,enhancement,shadows,tiles</source>
        <translation>histograma,equalização,histogram equalization,adaptativa,CLAHE,AHE,contraste local,contraste limitado,realce,sombras,blocos</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="58"/>
        <source>Equalize each part of a raster by itself, without seams: local contrast</source>
        <translation>Equalizar cada parte de um raster por si, sem emendas: contraste local</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="61"/>
        <source>Contrast limited adaptive histogram equalization. The raster is cut into square tiles, the histogram of each is equalized (a value becomes the share of the tile&apos;s cells that have it or less), and each cell gets what the mappings of the four tiles around it give, interpolated between their centres. So details show in shadows and in snow alike, and no tile shows. Smaller tiles bring out smaller details.
The clip limit keeps noise down: no bin counts for more than so many times the mean of all bins; what is above that is spread over all. At 1 little changes, at 40 hardly anything is limited, and 0 is no limit at all.
Cells without a value never count, and have none in the result. A tile of which less than a quarter is valid, as at the raster&apos;s edge, takes the histogram of the 3 x 3 tiles around it. A constant band becomes the middle of the range.
Zuiderveld (1994): Contrast limited adaptive histogram equalization. Graphics Gems IV, https://doi.org/10.1016/B978-0-12-336156-1.50061-6.</source>
        <translation>Equalização adaptativa do histograma com contraste limitado. O raster é dividido em blocos quadrados, o histograma de cada um é equalizado (um valor passa a ser a proporção de células do bloco com esse valor ou um menor) e cada célula recebe o que dão as funções dos quatro blocos à sua volta, interpolado entre os seus centros. Assim, os detalhes aparecem tanto nas sombras como na neve, e nenhum bloco fica visível. Blocos menores realçam detalhes menores.
O limite de corte contém o ruído: nenhuma classe do histograma conta mais do que certo número de vezes a média de todas as classes; o excedente é distribuído por todas. Com 1 pouco muda, com 40 quase nada é limitado e 0 significa sem limite.
As células sem valor nunca contam e continuam sem valor no resultado. Um bloco com menos de um quarto de células válidas, como na borda do raster, usa o histograma dos 3 x 3 blocos à sua volta. Uma banda constante passa a ter o valor médio do intervalo.
Zuiderveld (1994): Contrast limited adaptive histogram equalization. Graphics Gems IV, https://doi.org/10.1016/B978-0-12-336156-1.50061-6.</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="78"/>
        <source>The raster to equalize, with one band or several.</source>
        <translation>O raster a equalizar, com uma ou várias bandas.</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="79"/>
        <source>Bands to equalize, each by itself. If none is selected: all of them, except an alpha band. The result has these bands.</source>
        <translation>Bandas a equalizar, cada uma por si. Se nenhuma for selecionada: todas, exceto uma banda alfa. O resultado tem estas bandas.</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="85"/>
        <source>Tile size (cells; none: an eighth of the raster)</source>
        <translation>Tamanho do bloco (células; vazio: um oitavo do raster)</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="85"/>
        <source>Width and height of a tile: about that of what is to be told apart. Not set: an eighth of the raster&apos;s shorter side, but no less than 16.</source>
        <translation>Largura e altura de um bloco: aproximadamente as daquilo que se quer distinguir. Não definido: um oitavo do lado menor do raster, mas não menos de 16.</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="97"/>
        <source>Clip limit (times the mean of all bins; 0: none)</source>
        <translation>Limite de corte (vezes a média das classes; 0: nenhum)</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="97"/>
        <source>How many times the mean of all bins a bin counts at most. The higher, the more contrast, and the more noise. 0: no limit.</source>
        <translation>Quantas vezes a média de todas as classes uma classe conta, no máximo. Quanto maior, mais contraste e mais ruído. 0: sem limite.</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="106"/>
        <source>Bins between the least and the greatest value of the band; values are interpolated between them. Integers of 8 bits always have one for each value.</source>
        <translation>Classes entre o menor e o maior valor da banda; os valores são interpolados entre elas. Inteiros de 8 bits têm sempre uma classe por valor.</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="114"/>
        <source>Adaptively equalized</source>
        <translation>Equalizado de forma adaptativa</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="114"/>
        <source>The result: the chosen bands, equalized tile by tile.</source>
        <translation>O resultado: as bandas escolhidas, equalizadas bloco a bloco.</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="126"/>
        <source>{} adaptively equalized</source>
        <translation>{} equalizado de forma adaptativa</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="170"/>
        <source>expected fewer bins with a TILE_SIZE of {size}, or a memory budget of {needed} MiB instead of {budget} (in QGIS&apos;s options, or LOUPE_MEMORY_MB)</source>
        <translation>esperam-se menos classes com um TILE_SIZE de {size}, ou um limite de memória de {needed} MiB em vez de {budget} (nas opções do QGIS ou em LOUPE_MEMORY_MB)</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="289"/>
        <source>{} exists; choose another folder, or OVERWRITE</source>
        <translation>{} já existe; escolha outra pasta ou OVERWRITE</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="347"/>
        <source>{path}: {taken} is taken, the result is {name}</source>
        <translation>{path}: {taken} já está em uso, o resultado é {name}</translation>
    </message>
</context>
<context>
    <name>CompareFillMethodsAlgorithm</name>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="63"/>
        <source>Compare fill methods</source>
        <translation>Comparar métodos de preenchimento</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="66"/>
        <source>nodata,holes,gaps,fill,inpainting,interpolation,validation,cross-validation,accuracy,RMSE,compare,best method,benchmark</source>
        <translation>sem dados,nodata,lacunas,vazios,buracos,preenchimento,inpainting,interpolação,validação,validação cruzada,exatidão,RMSE,REQM,comparar,melhor método,avaliação</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="72"/>
        <source>Hide cells in holes like the real ones, fill them, compare with the truth</source>
        <translation>Ocultar células em lacunas como as reais, preencher e comparar com o real</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="75"/>
        <source>Which method fills the holes of this raster best? This hides valid cells, in holes whose shapes are those of the raster&apos;s own holes (blobs where it has none), fills them by every method that Fill nodata has, and compares with what was there.
The table has, for each method, the root mean square error, the mean absolute error, the bias (mean of fill less truth), the 95th percentile of the absolute error, and the seconds it took. The report, if asked for, shows these, the error against the distance to the nearest valid cell, and the hole that the best method fills worst.
The best method is an output that a model can hand on to Fill nodata. Of a large raster, windows are taken; the log says which. Errors are differences, which mean nothing where values are classes: fill those by the nearest valid cell. Cells without a value are never hidden, and have no error.
Stone (1974): Cross-validatory choice and assessment of statistical predictions, https://doi.org/10.1111/j.2517-6161.1974.tb00994.x.</source>
        <translation>Que método preenche melhor as lacunas deste raster? Esta ferramenta oculta células válidas, em lacunas com a forma das do próprio raster (manchas, se não houver nenhuma), preenche essas lacunas com todos os métodos de “Preencher células sem dados” e compara o resultado com o que lá estava.
A tabela tem, para cada método, a raiz do erro quadrático médio, o erro absoluto médio, o viés (média do preenchido menos o real), o percentil 95 do erro absoluto e os segundos gastos. O relatório, se for pedido, mostra estes valores, o erro em função da distância à célula válida mais próxima e a lacuna que o melhor método preenche pior.
O melhor método é uma saída que um modelo pode passar a “Preencher células sem dados”. De um raster grande são usadas apenas janelas; o log indica quais. Os erros são diferenças, que nada significam quando os valores são classes: nesse caso, preencha com a célula válida mais próxima. As células sem valor nunca são ocultadas e não têm erro.
Stone (1974): Cross-validatory choice and assessment of statistical predictions, https://doi.org/10.1111/j.2517-6161.1974.tb00994.x.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="92"/>
        <source>The raster whose holes are to be filled.</source>
        <translation>O raster cujas lacunas se quer preencher.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="93"/>
        <source>The band to try the methods on; the first one if none is chosen.</source>
        <translation>A banda em que os métodos são testados; a primeira, se nenhuma for escolhida.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="94"/>
        <source>Methods</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="94"/>
        <source>The methods to compare, as Fill nodata has them by default.</source>
        <translation>Os métodos a comparar, com os valores predefinidos de “Preencher células sem dados”.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="104"/>
        <source>Valid cells to hide (%)</source>
        <translation>Células válidas a ocultar (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="104"/>
        <source>How many of the valid cells are hidden, about.</source>
        <translation>Que parte das células válidas é ocultada, aproximadamente.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="112"/>
        <source>Seed of the random places</source>
        <translation>Semente das posições aleatórias</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="112"/>
        <source>Where cells are hidden: the same number gives the same cells.</source>
        <translation>Onde são ocultadas células: o mesmo número dá as mesmas células.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="119"/>
        <source>Errors of fill methods</source>
        <translation>Erros dos métodos de preenchimento</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="119"/>
        <source>A table with a row for each method.</source>
        <translation>Uma tabela com uma linha por método.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="127"/>
        <source>A page with the table and figures, for any browser.</source>
        <translation>Uma página com a tabela e as figuras, para qualquer navegador.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="128"/>
        <source>Best method</source>
        <translation>Melhor método</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="133"/>
        <source>Name of the best method</source>
        <translation>Nome do melhor método</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="143"/>
        <source>Errors of fill methods for {}</source>
        <translation>Erros dos métodos de preenchimento para {}</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="215"/>
        <source>Windows of the raster (rows, columns, from 0): {}</source>
        <translation>Janelas do raster (linhas, colunas, a partir de 0): {}</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="225"/>
        <source>{} of {} valid cells hidden</source>
        <translation>{} de {} células válidas ocultadas</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="240"/>
        <source>Best: {} (METHOD={})</source>
        <translation>Melhor: {} (METHOD={})</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="252"/>
        <source>Fill methods compared: {}</source>
        <translation>Métodos de preenchimento comparados: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="253"/>
        <source>{} valid cells of {} were hidden in artificial holes, filled by each method, and compared with what was there. Errors are fill less truth.</source>
        <translation>{} células válidas de {} foram ocultadas em lacunas artificiais, preenchidas por cada método e comparadas com o que lá estava. Os erros são o valor preenchido menos o real.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="261"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="261"/>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="261"/>
        <source>Mean absolute error</source>
        <translation>Erro absoluto médio</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="261"/>
        <source>Bias</source>
        <translation>Viés</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="261"/>
        <source>95 % of absolute errors below</source>
        <translation>95 % dos erros absolutos abaixo de</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="261"/>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="261"/>
        <source>Cells left</source>
        <translation>Células por preencher</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="277"/>
        <source>Root mean square error of each method.</source>
        <translation>Raiz do erro quadrático médio de cada método.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="282"/>
        <source>Error against the distance to the nearest valid cell.</source>
        <translation>Erro em função da distância à célula válida mais próxima.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="299"/>
        <source>The hole that the best method, {}, fills worst.</source>
        <translation>A lacuna que o melhor método, {}, preenche pior.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="128"/>
        <source>The number of the method with the smallest error, as Fill nodata takes it.</source>
        <translation>O número do método com o menor erro, tal como o usa “Preencher células sem dados”.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="133"/>
        <source>Its name in the table, in English.</source>
        <translation>O seu nome na tabela, em inglês.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="198"/>
        <source>expected a raster with at least two valid cells</source>
        <translation>espera-se um raster com pelo menos duas células válidas</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="200"/>
        <source>expected a raster with at least two valid cells in the windows that are looked at; another SEED takes others</source>
        <translation>espera-se um raster com pelo menos duas células válidas nas janelas analisadas; outro valor de SEED usa outras janelas</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="229"/>
        <source>{method}: RMSE {rmse}, {seconds} s</source>
        <translation>{method}: RMSE {rmse}, {seconds} s</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="231"/>
        <source>{method}: RMSE {rmse}, {seconds} s, {count} cells left</source>
        <translation>{method}: RMSE {rmse}, {seconds} s, {count} células por preencher</translation>
    </message>
</context>
<context>
    <name>Contrast</name>
    <message>
        <location filename="../algorithms/contrast.py" line="330"/>
        <source>which becomes the middle of the range</source>
        <translation>que passa a ser o meio do intervalo</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="336"/>
        <source>{}: no cell has a value, and none has one in the result</source>
        <translation>{}: nenhuma célula tem valor, e nenhuma o tem no resultado</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="341"/>
        <source>{}: all cells have the same value, {}</source>
        <translation>{}: todas as células têm o mesmo valor, {}</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="237"/>
        <source>which becomes one value of the reference</source>
        <translation>que passa a ser um único valor da referência</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="53"/>
        <source>expected {low} to {high}, the range of the data type {type}</source>
        <translation>espera-se de {low} a {high}, o intervalo do tipo de dados {type}</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="112"/>
        <source>expected more than {}</source>
        <translation>espera-se mais de {}</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="117"/>
        <source>{} (the nodata value is {})</source>
        <translation>{} (o valor sem dados é {})</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="124"/>
        <source>expected less than MAXIMUM, {}</source>
        <translation>espera-se menos do que MAXIMUM, {}</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="220"/>
        <source>expected 0, with up to 65536 BINS: there are more than {} distinct values, too many to keep the rank of each in memory</source>
        <translation>espera-se 0, com até 65536 classes (BINS): há mais de {} valores distintos, demasiados para manter na memória o posto de cada um</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="334"/>
        <source>Band {}</source>
        <translation>Banda {}</translation>
    </message>
</context>
<context>
    <name>ContrastAlgorithm</name>
    <message>
        <location filename="../algorithms/contrast.py" line="144"/>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="151"/>
        <source>Bins</source>
        <translation>Classes do histograma</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="160"/>
        <source>Minimum of the result</source>
        <translation>Mínimo do resultado</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="160"/>
        <source>Not set: the lowest value of an integer type (one more if that is the nodata value), 0 for floats.</source>
        <translation>Não definido: o menor valor de um tipo inteiro (mais um, se esse for o valor sem dados), 0 para números reais.</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="160"/>
        <source>Maximum of the result</source>
        <translation>Máximo do resultado</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="160"/>
        <source>Not set: the highest value of an integer type (one less if that is the nodata value), 1 for floats.</source>
        <translation>Não definido: o maior valor de um tipo inteiro (menos um, se esse for o valor sem dados), 1 para números reais.</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="184"/>
        <source>Data type of the result</source>
        <translation>Tipo de dados do resultado</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="184"/>
        <source>As the input</source>
        <translation>Como a entrada</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="184"/>
        <source>How the result is stored. The default range of its values follows from it.</source>
        <translation>Como o resultado é armazenado. O intervalo predefinido dos valores depende disso.</translation>
    </message>
</context>
<context>
    <name>CrossCorrelogramAlgorithm</name>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="158"/>
        <source>Cross-correlogram</source>
        <translation>Correlograma cruzado</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="70"/>
        <source>cross-correlation,autocorrelation,correlogram,lag,shift,offset,displacement,ccf,acf,spatial correlation,periodicity,wavelength,anisotropy,range,Pearson</source>
        <translation>correlação cruzada,cross-correlation,autocorrelação,correlograma,lag,desfasamento,defasagem,deslocamento,ccf,acf,correlação espacial,periodicidade,comprimento de onda,anisotropia,alcance,Pearson</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="76"/>
        <source>How alike two rasters, or a raster and itself, are at every lag</source>
        <translation>Semelhança entre dois rasters, ou de um raster consigo mesmo, em cada lag</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="79"/>
        <source>Which shift gives the maximum? Moves a raster over another one, or over itself, cell by cell in all directions, and correlates what lies on each other. The result is a small raster with a cell for every lag, lag 0 in the middle; its coordinates are the lags, in map units. At lag k, the cell t + k of the input meets the cell t of the other raster: if the input is the other raster moved 3 columns to the right, the best lag is 3 columns. Rows count downwards.
Pearson: the correlation coefficient of the pairs at each lag. R&apos;s ccf: deviations from the mean of all cells, multiplied, summed up, and divided by the number of all cells and both standard deviations; distant lags, which have few pairs, tend to 0. Sum of products: no mean is taken off, as in scipy.signal.correlate2d.
The table has the mean over all directions against the distance: how far apart cells still are alike. The report shows both as figures.
With Pearson, the best lag has at least a tenth of the pairs that any lag has, and three. Of a raster with itself lag 0 is trivial: the best lag is then where the pattern repeats, the highest peak beyond the hill about lag 0. Where nothing repeats, it is the largest coefficient apart from lag 0, of a lag beside it.
Cells without a value make no pairs. The other raster is resampled (bilinear) where its grid is another one. Padfield (2012): Masked object registration in the Fourier domain, https://doi.org/10.1109/TIP.2011.2181402. Venables and Ripley (2002): Modern Applied Statistics with S.</source>
        <translation>Que deslocamento dá o máximo? Move um raster sobre outro, ou sobre si mesmo, célula a célula em todas as direções, e correlaciona o que fica sobreposto. O resultado é um pequeno raster com uma célula para cada lag, com o lag 0 no centro; as suas coordenadas são os lags, em unidades do mapa. No lag k, a célula t + k da entrada encontra a célula t do outro raster: se a entrada for o outro raster deslocado 3 colunas para a direita, o melhor lag é de 3 colunas. As linhas são contadas de cima para baixo.
Pearson: o coeficiente de correlação dos pares em cada lag. ccf do R: desvios em relação à média de todas as células, multiplicados, somados e divididos pelo número de todas as células e pelos dois desvios padrão; os lags distantes, que têm poucos pares, tendem para 0. Soma dos produtos: nenhuma média é subtraída, como em scipy.signal.correlate2d.
A tabela tem a média em todas as direções em função da distância: até que distância as células ainda são semelhantes. O relatório mostra ambos em figuras.
Com Pearson, o melhor lag tem pelo menos um décimo do maior número de pares que um lag tem, e pelo menos três. Para um raster consigo mesmo, o lag 0 é trivial: o melhor lag é então aquele em que o padrão se repete, o pico mais alto além da elevação em torno do lag 0. Se nada se repetir, é o maior coeficiente fora do lag 0, o de um lag vizinho.
As células sem valor não formam pares. O outro raster é reamostrado (bilinear) se a sua grade for diferente. Padfield (2012): Masked object registration in the Fourier domain, https://doi.org/10.1109/TIP.2011.2181402. Venables and Ripley (2002): Modern Applied Statistics with S.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="103"/>
        <source>The raster that moves.</source>
        <translation>O raster que se move.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="104"/>
        <source>The band to correlate; the first one if none is chosen.</source>
        <translation>A banda a correlacionar; a primeira, se nenhuma for escolhida.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="106"/>
        <source>Greatest lag (cells)</source>
        <translation>Lag máximo (células)</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="106"/>
        <source>How far to go in each direction, in cells of the input. What it takes in time hardly depends on it; what it takes in memory does.</source>
        <translation>Até onde ir em cada direção, em células da entrada. O tempo gasto quase não depende disso; a memória, sim.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="115"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="115"/>
        <source>Pearson, of the pairs at each lag</source>
        <translation>Pearson, dos pares em cada lag</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="115"/>
        <source>As in R&apos;s ccf: about the mean of all cells, divided by all</source>
        <translation>Como ccf do R: desvios da média de todas, divididos por todas</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="115"/>
        <source>Sum of products</source>
        <translation>Soma dos produtos</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="115"/>
        <source>What a coefficient is.</source>
        <translation>O que é um coeficiente.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="132"/>
        <source>Other raster (none: the input itself)</source>
        <translation>Outro raster (nenhum: a própria entrada)</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="132"/>
        <source>The raster that stays where it is. If its grid is not that of the input, it is resampled (bilinear) to it. If none is chosen, the input is correlated with itself, or with another one of its bands.</source>
        <translation>O raster que fica onde está. Se a sua grade não for a da entrada, é reamostrado (bilinear) para ela. Se nenhum for escolhido, a entrada é correlacionada consigo mesma ou com outra das suas bandas.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="142"/>
        <source>Band of the other raster</source>
        <translation>Banda do outro raster</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="142"/>
        <source>The band of the other raster; the first one if none is chosen. Without another raster it is a band of the input, by default the same one. Dialogs offer bands once there is another raster: to correlate two bands of the input, choose the input there, too.</source>
        <translation>A banda do outro raster; a primeira, se nenhuma for escolhida. Sem outro raster, é uma banda da entrada, por predefinição a mesma. Os diálogos só oferecem bandas quando há outro raster: para correlacionar duas bandas da entrada, escolha a entrada também aí.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="158"/>
        <source>The coefficient at each lag, lag 0 in the middle, without a coordinate system.</source>
        <translation>O coeficiente em cada lag, com o lag 0 no centro, sem sistema de coordenadas.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="164"/>
        <source>Correlation by distance</source>
        <translation>Correlação por distância</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="164"/>
        <source>A table with a row for each class of distance, one cell wide: the distance in map units, the mean coefficient over all directions, and the number of pairs.</source>
        <translation>Uma tabela com uma linha por classe de distância, com a largura de uma célula: a distância em unidades do mapa, o coeficiente médio em todas as direções e o número de pares.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="177"/>
        <source>A page with the figures of all lags and of the distance.</source>
        <translation>Uma página com as figuras de todos os lags e da distância.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="178"/>
        <source>Best lag, in columns</source>
        <translation>Melhor lag, em colunas</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="183"/>
        <source>Best lag, in rows</source>
        <translation>Melhor lag, em linhas</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="188"/>
        <source>Correlation at the best lag</source>
        <translation>Correlação no melhor lag</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="207"/>
        <source>{} and {}</source>
        <translation>{} e {}</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="209"/>
        <source>Correlogram of {}</source>
        <translation>Correlograma de {}</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="210"/>
        <source>Correlation by distance of {}</source>
        <translation>Correlação por distância de {}</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="335"/>
        <source>{}: no cell has a value</source>
        <translation>{}: nenhuma célula tem valor</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="337"/>
        <source>{}: all cells have the same value</source>
        <translation>{}: todas as células têm o mesmo valor</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="341"/>
        <source>There is no best lag: no lag has a coefficient of enough pairs.</source>
        <translation>Não há melhor lag: nenhum lag tem um coeficiente com pares suficientes.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="347"/>
        <source>Best lag: {} columns, {} rows; coefficient {} of {} pairs</source>
        <translation>Melhor lag: {} colunas, {} linhas; coeficiente {} de {} pares</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="349"/>
        <source>Best lag other than 0: {} columns, {} rows; coefficient {} of {} pairs</source>
        <translation>Melhor lag diferente de 0: {} colunas, {} linhas; coeficiente {} de {} pares</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="357"/>
        <source>{}, band {}</source>
        <translation>{}, banda {}</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="371"/>
        <source>Autocorrelogram: {}</source>
        <translation>Autocorrelograma: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="373"/>
        <source>Cross-correlogram: {}; {}</source>
        <translation>Correlograma cruzado: {}; {}</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="375"/>
        <source>At lag k, the cell t + k of the input meets the cell t of the other raster.</source>
        <translation>No lag k, a célula t + k da entrada encontra a célula t do outro raster.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="379"/>
        <source>At lag k, the cell t + k of the raster meets its cell t.</source>
        <translation>No lag k, a célula t + k do raster encontra a sua célula t.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="380"/>
        <source>Rows count downwards. Method: {}.</source>
        <translation>As linhas são contadas de cima para baixo. Método: {}.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="382"/>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="382"/>
        <source>Cells with a value</source>
        <translation>Células com valor</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="382"/>
        <source>Mean</source>
        <translation>Média</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="382"/>
        <source>Standard deviation</source>
        <translation>Desvio padrão</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="396"/>
        <source>The coefficient at each lag; the circle is the best lag.</source>
        <translation>O coeficiente em cada lag; o círculo é o melhor lag.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="402"/>
        <source>The mean coefficient over all directions, against the distance.</source>
        <translation>O coeficiente médio em todas as direções, em função da distância.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="421"/>
        <source>Best lag other than 0</source>
        <translation>Melhor lag diferente de 0</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="421"/>
        <source>Best lag</source>
        <translation>Melhor lag</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="427"/>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="427"/>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="427"/>
        <source>Distance</source>
        <translation>Distância</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="427"/>
        <source>Coefficient</source>
        <translation>Coeficiente</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="427"/>
        <source>Pairs</source>
        <translation>Pares</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="178"/>
        <source>The columns of the best lag, to the right; nothing if there is none.</source>
        <translation>As colunas do melhor lag, para a direita; nada, se não houver nenhum.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="183"/>
        <source>The rows of the best lag, downwards; nothing if there is none.</source>
        <translation>As linhas do melhor lag, para baixo; nada, se não houver nenhum.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="188"/>
        <source>The coefficient at the best lag, or the sum of the products.</source>
        <translation>O coeficiente no melhor lag, ou a soma dos produtos.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="265"/>
        <source>expected at most {most}: {name} has {columns} columns and {rows} rows, and no cells meet at larger lags</source>
        <translation>espera-se no máximo {most}: {name} tem {columns} colunas e {rows} linhas, e com lags maiores nenhuma célula se sobrepõe</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="312"/>
        <source>expected at most {most} with the memory budget of {budget} MiB, or a budget of {needed} MiB (in QGIS&apos;s options for Processing providers, or LOUPE_MEMORY_MB)</source>
        <translation>espera-se no máximo {most} com o limite de memória de {budget} MiB, ou um limite de {needed} MiB (nas opções do QGIS para os provedores de Processamento ou em LOUPE_MEMORY_MB)</translation>
    </message>
</context>
<context>
    <name>Distributions</name>
    <message>
        <location filename="../algorithms/distributions.py" line="103"/>
        <source>one of {} rasters</source>
        <translation>um de {} rasters</translation>
    </message>
    <message>
        <location filename="../algorithms/distributions.py" line="105"/>
        <source>{name} has values from {least} to {greatest}, further apart than a float can tell; declare as nodata what is no value</source>
        <translation>{name} tem valores de {least} a {greatest}, cuja diferença não cabe num número real (float); declare como sem dados o que não for um valor</translation>
    </message>
    <message>
        <location filename="../algorithms/distributions.py" line="117"/>
        <source>expected values that are no further apart than a float can tell; declare as nodata what is no value</source>
        <translation>esperam-se valores cuja diferença caiba num número real (float); declare como sem dados o que não for um valor</translation>
    </message>
</context>
<context>
    <name>EqualizationAlgorithm</name>
    <message>
        <location filename="../algorithms/contrast.py" line="249"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="249"/>
        <source>Cumulative distribution over bins</source>
        <translation>Distribuição acumulada por classes</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="249"/>
        <source>Exact rank of every distinct value</source>
        <translation>Posto exato de cada valor distinto</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="249"/>
        <source>Bins are fast, and between their centres the distribution is interpolated. The exact rank is the share of cells that have this value or less. For integers of 8 and 16 bits, both are the same. Of others, the exact rank is possible up to 4,194,304 distinct values.</source>
        <translation>As classes são rápidas e, entre os seus centros, a distribuição é interpolada. O posto exato é a proporção de células com este valor ou um menor. Para inteiros de 8 e 16 bits, os dois são iguais. Para os outros tipos, o posto exato é possível até 4 194 304 valores distintos.</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="266"/>
        <source>Bins between the least and the greatest value. Integers of 8 and 16 bits always have one for each value.</source>
        <translation>Classes entre o menor e o maior valor. Inteiros de 8 e 16 bits têm sempre uma classe por valor.</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="275"/>
        <source>One distribution for all bands</source>
        <translation>Uma só distribuição para todas as bandas</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="275"/>
        <source>All chosen bands are ranked together, which keeps the balance of their colours. Otherwise each one is ranked alone.</source>
        <translation>Todas as bandas escolhidas são ordenadas em conjunto, o que mantém o equilíbrio das cores. Caso contrário, cada uma é ordenada por si.</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="287"/>
        <source>Lowest cells to become the minimum (%)</source>
        <translation>Células mais baixas que passam a mínimo (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="287"/>
        <source>So many of the lowest cells all become the minimum.</source>
        <translation>Esta percentagem das células mais baixas passa a ter o valor mínimo.</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="287"/>
        <source>Highest cells to become the maximum (%)</source>
        <translation>Células mais altas que passam a máximo (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="287"/>
        <source>So many of the highest cells all become the maximum.</source>
        <translation>Esta percentagem das células mais altas passa a ter o valor máximo.</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="310"/>
        <source>expected less than 100 % together with CLIP_HIGH, {}</source>
        <translation>espera-se menos de 100 % em conjunto com CLIP_HIGH, {}</translation>
    </message>
</context>
<context>
    <name>EqualizeAlgorithm</name>
    <message>
        <location filename="../algorithms/equalize.py" line="26"/>
        <source>Equalize histogram</source>
        <translation>Equalizar histograma</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="29"/>
        <source>histogram,equalization,equalisation,contrast,enhancement,stretch,rank,percentile,quantile,cumulative distribution,CDF,brightness</source>
        <translation>histograma,equalização,histogram equalization,contraste,realce,posto,ordem,percentil,quantil,distribuição acumulada,CDF,brilho</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="35"/>
        <source>Each value becomes its rank: contrast where the most cells are</source>
        <translation>Cada valor passa a ser o seu posto: contraste onde há mais células</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="38"/>
        <source>Replaces each value by its place in the cumulative distribution: the share of cells that have this value or less, on the scale of the result. Frequent values are pulled apart, rare ones pushed together, and the histogram of the result is as level as it can be.
Bins are fast, and exact for integers of 8 and 16 bits. The exact rank suits floats that crowd in a part of their range, and percentiles. One distribution for all bands keeps the colours of an image.
Cells without a value never count, and have none in the result. Values are taken as they are stored; scale and offset of a band stay with it if the data type does.
A constant band, which has no ranks, becomes the middle of the range. The report, if asked for, shows the histogram and the cumulative distribution of each band before and after.
Gonzalez and Woods (2018): Digital Image Processing, section 3.3.</source>
        <translation>Substitui cada valor pela sua posição na distribuição acumulada: a proporção de células com este valor ou um menor, na escala do resultado. Os valores frequentes são afastados, os raros aproximados, e o histograma do resultado é tão plano quanto possível.
As classes são rápidas, e exatas para inteiros de 8 e 16 bits. O posto exato é adequado a valores reais concentrados em parte do seu intervalo e a percentis. Uma só distribuição para todas as bandas mantém as cores de uma imagem.
As células sem valor nunca contam e continuam sem valor no resultado. Os valores são usados tal como estão armazenados; a escala e o deslocamento (offset) de uma banda são mantidos se o tipo de dados for mantido.
Uma banda constante, que não tem postos, passa a ter o valor médio do intervalo. O relatório, se for pedido, mostra o histograma e a distribuição acumulada de cada banda antes e depois.
Gonzalez and Woods (2018): Digital Image Processing, section 3.3.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="55"/>
        <source>The raster to equalize, with one band or several.</source>
        <translation>O raster a equalizar, com uma ou várias bandas.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="56"/>
        <source>Bands to equalize. If none is selected: all of them, except an alpha band. The result has these bands.</source>
        <translation>Bandas a equalizar. Se nenhuma for selecionada: todas, exceto uma banda alfa. O resultado tem estas bandas.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="67"/>
        <source>Equalized</source>
        <translation>Equalizado</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="67"/>
        <source>The result: the chosen bands, each value as its rank.</source>
        <translation>O resultado: as bandas escolhidas, com cada valor substituído pelo seu posto.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="71"/>
        <source>A page with the histogram and the cumulative distribution of each band before and after, for any browser.</source>
        <translation>Uma página com o histograma e a distribuição acumulada de cada banda antes e depois, para qualquer navegador.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="82"/>
        <source>{} equalized</source>
        <translation>{} equalizado</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="107"/>
        <source>Cancelled: the raster was written, the report was not.</source>
        <translation>Cancelado: o raster foi gravado, o relatório não.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="119"/>
        <source>Histogram equalization: {}</source>
        <translation>Equalização do histograma: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="121"/>
        <source>Band {}</source>
        <translation>Banda {}</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="128"/>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="128"/>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="135"/>
        <source>{}: histogram and cumulative distribution before and after.</source>
        <translation>{}: histograma e distribuição acumulada antes e depois.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="123"/>
        <source>Cells with a value: {before} before, {after} after.</source>
        <translation>Células com valor: {before} antes, {after} depois.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="128"/>
        <source>Quantile</source>
        <translation>Quantil</translation>
    </message>
</context>
<context>
    <name>EqualizeBatchAlgorithm</name>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="55"/>
        <source>Equalize histograms (batch)</source>
        <translation>Equalizar histogramas (em lote)</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="58"/>
        <source>histogram,equalization,equalisation,contrast,batch,folder,stack,time series,mosaic,many rasters,rank,normalization</source>
        <translation>histograma,equalização,histogram equalization,contraste,lote,batch,pasta,pilha,série temporal,mosaico,vários rasters,posto,normalização</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="64"/>
        <source>Equalize many rasters, each by itself or all by one distribution</source>
        <translation>Equalizar muitos rasters, cada um por si ou todos por uma só distribuição</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="67"/>
        <source>Does what Equalize histogram does, for many files: a stack of images, the tiles of a mosaic, a folder. They may differ in size, grid and type.
By default each is equalized by its own distribution. With one distribution for all of them, equal values stay equal from file to file, so that a mosaic keeps its relative brightness. A value becomes the share of cells that have it or less, on the scale of the result.
The results are GeoTIFFs, named after their inputs. Where two inputs have the same name, the log says what the second one is called. A file that cannot be read or written stops nothing else: it is named in the log and counted as failed. The run fails only if all files do, or if you ask it to stop at the first.
Cells without a value never count, and have none in the results. Gonzalez and Woods (2018): Digital Image Processing, section 3.3.</source>
        <translation>Faz o mesmo que “Equalizar histograma”, para muitos rasters: uma pilha de imagens, as folhas de um mosaico, uma pasta. Podem diferir em tamanho, grade e tipo.
Por predefinição, cada um é equalizado pela sua própria distribuição. Com uma só distribuição para todos, valores iguais continuam iguais de um raster para outro, e um mosaico mantém o seu brilho relativo. Um valor passa a ser a proporção de células com esse valor ou um menor, na escala do resultado.
Os resultados são GeoTIFF com o nome das entradas. Se duas entradas tiverem o mesmo nome, o log diz como se chama a segunda. Um raster que não pode ser lido ou gravado não interrompe o resto: é indicado no log e contado como falha. A execução só falha se todos falharem, ou se pedir para parar no primeiro erro.
As células sem valor nunca contam e continuam sem valor nos resultados. Gonzalez and Woods (2018): Digital Image Processing, section 3.3.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="83"/>
        <source>Input rasters</source>
        <translation>Rasters de entrada</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="83"/>
        <source>Files to equalize. They are opened one after the other.</source>
        <translation>Rasters a equalizar. São abertos um após outro.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="92"/>
        <source>Folder of input rasters</source>
        <translation>Pasta dos rasters de entrada</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="92"/>
        <source>All files of this folder that match the pattern, beside those chosen above.</source>
        <translation>Tudo o que nesta pasta corresponder ao padrão, além dos rasters escolhidos acima.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="101"/>
        <source>Pattern of names in the folder</source>
        <translation>Padrão dos nomes na pasta</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="101"/>
        <source>Such as *.tif or B0?_*.jp2; several are separated by semicolons.</source>
        <translation>Por exemplo, *.tif ou B0?_*.jp2; vários são separados por ponto e vírgula.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="107"/>
        <source>One distribution for all rasters</source>
        <translation>Uma só distribuição para todos os rasters</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="107"/>
        <source>The first bands of all rasters are ranked together, then the second ones, and so on. Otherwise each raster is ranked alone.</source>
        <translation>As primeiras bandas de todos os rasters são ordenadas em conjunto, depois as segundas, e assim por diante. Caso contrário, cada raster é ordenado por si.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="120"/>
        <source>Overwrite existing files</source>
        <translation>Substituir resultados existentes</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="120"/>
        <source>Otherwise, an input whose result is already there counts as failed. It is still part of a distribution for all rasters.</source>
        <translation>Caso contrário, uma entrada cujo resultado já existe conta como falha. Ainda assim, faz parte de uma distribuição para todos os rasters.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="130"/>
        <source>Stop at the first error</source>
        <translation>Parar no primeiro erro</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="130"/>
        <source>Otherwise, the others are done.</source>
        <translation>Caso contrário, os restantes são processados.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="142"/>
        <source>Equalized rasters</source>
        <translation>Rasters equalizados</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="138"/>
        <source>The folder for the results; it is made if it is not there.</source>
        <translation>A pasta dos resultados; é criada se não existir.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="146"/>
        <source>Rasters written</source>
        <translation>Rasters gravados</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="149"/>
        <source>Rasters that failed</source>
        <translation>Rasters que falharam</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="186"/>
        <source>Cancelled: {} rasters were written, each of them whole.</source>
        <translation>Cancelado: {} rasters foram gravados, todos completos.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="250"/>
        <source>Rasters written: {}; failed: {}</source>
        <translation>Rasters gravados: {}; com falha: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="142"/>
        <source>The rasters that were written, in the order of their inputs.</source>
        <translation>Os rasters gravados, pela ordem das suas entradas.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="146"/>
        <source>How many rasters were written.</source>
        <translation>Quantos rasters foram gravados.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="149"/>
        <source>How many inputs have no result; the log says why.</source>
        <translation>Quantas entradas não têm resultado; o log indica o motivo.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="200"/>
        <source>expected a folder that exists</source>
        <translation>espera-se uma pasta existente</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="210"/>
        <source>expected one that a file in {} matches</source>
        <translation>espera-se um padrão a que corresponda algo em {}</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="214"/>
        <source>expected files, or a folder as FOLDER</source>
        <translation>esperam-se rasters, ou uma pasta em FOLDER</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="225"/>
        <source>expected a folder, and this is a file</source>
        <translation>espera-se uma pasta, e isto não é uma pasta</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="233"/>
        <source>expected a folder that can be made: {}</source>
        <translation>espera-se uma pasta que possa ser criada: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="245"/>
        <source>INPUTS: none of {count} files could be equalized; the first one: {error}</source>
        <translation>INPUTS: nenhum dos {count} rasters pôde ser equalizado; o primeiro: {error}</translation>
    </message>
</context>
<context>
    <name>EstimateShiftAlgorithm</name>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="64"/>
        <source>Estimate shift</source>
        <translation>Estimar deslocamento</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="67"/>
        <source>shift,offset,displacement,co-registration,coregistration,registration,image matching,phase correlation,cross-correlation,alignment,georeferencing,misregistration,warp,optical flow,image velocimetry,glacier,landslide</source>
        <translation>deslocamento,desvio,corregisto,corregistro,co-registration,registo,registro de imagens,correspondência de imagens,correlação de fase,correlação cruzada,alinhamento,georreferenciação,georreferenciamento,warp,deformação,fluxo óptico,velocimetria,glaciar,geleira,deslizamento</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="74"/>
        <source>Find how far a raster must move to lie on another one, and move it</source>
        <translation>Descobrir quanto um raster deve ser movido para coincidir com outro e movê-lo</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="77"/>
        <source>Where does the input have to move to lie on the reference? The shift is found to fractions of a cell; columns to the right and rows downwards are positive, and so are x to the east and y to the north.
One shift for the whole raster, or, with a grid, a field of shifts: one for each window of the reference, outliers left out, and smoothed. The output is the input where it belongs: with one shift its cells are left as they are, and it is its georeference that moves; with a grid it is warped (cubic convolution). The reference is resampled (bilinear) where its grid is another one.
A shift is found where the valid cells that both have correlate best (Pearson&apos;s r), or by phase correlation, which takes all frequencies alike, for scenes of different light; where neither finds much, by the directions of edges, as between bands of one scene. It is refined by least squares. Large rasters are looked at from afar first, then in windows of finer cells. A warning says if the two do not match. Cells without a value play no part, and a warped raster has none where it would need them.
Padfield (2012), https://doi.org/10.1109/TIP.2011.2181402; Foroosh and others (2002), https://doi.org/10.1109/83.988953; Westerweel and Scarano (2005), https://doi.org/10.1007/s00348-005-0016-6</source>
        <translation>Para onde deve a entrada ser movida para coincidir com a referência? O deslocamento é encontrado até frações de célula; colunas para a direita e linhas para baixo são positivas, tal como x para leste e y para norte.
Um só deslocamento para todo o raster ou, com uma grade, um campo de deslocamentos: um por janela da referência, sem os valores atípicos e suavizado. A saída é a entrada no lugar certo: com um só deslocamento, as células ficam como estão e o que se move é a georreferência; com uma grade, a entrada é deformada (convolução cúbica). A referência é reamostrada (bilinear) se a sua grade for diferente.
Um deslocamento é encontrado onde as células válidas em ambos têm a melhor correlação (r de Pearson), ou por correlação de fase, que trata todas as frequências por igual, para cenas com iluminação diferente; onde nenhuma encontra muito, pelas direções dos contornos, como entre bandas de uma cena. É refinado por mínimos quadrados. Rasters grandes são primeiro examinados de longe, depois em janelas de células mais finas. Um aviso indica se os dois não correspondem. As células sem valor não intervêm, e um raster deformado fica sem valor onde precisaria delas.
Padfield (2012), https://doi.org/10.1109/TIP.2011.2181402; Foroosh and others (2002), https://doi.org/10.1109/83.988953; Westerweel and Scarano (2005), https://doi.org/10.1007/s00348-005-0016-6</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="99"/>
        <source>The raster to move.</source>
        <translation>O raster a mover.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="100"/>
        <source>The band to compare; the first one if none is chosen.</source>
        <translation>A banda a comparar; a primeira, se nenhuma for escolhida.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="101"/>
        <source>Reference raster</source>
        <translation>Raster de referência</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="101"/>
        <source>The raster that the input is to lie on; on any grid.</source>
        <translation>O raster com o qual a entrada deve coincidir; em qualquer grade.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="105"/>
        <source>The band of the reference to compare; the first one if none is chosen.</source>
        <translation>A banda da referência a comparar; a primeira, se nenhuma for escolhida.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="105"/>
        <source>Band of the reference</source>
        <translation>Banda da referência</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="111"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="111"/>
        <source>Normalised cross-correlation over the overlap</source>
        <translation>Correlação cruzada normalizada na sobreposição</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="111"/>
        <source>Phase correlation</source>
        <translation>Correlação de fase</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="111"/>
        <source>By what a shift is found to a whole cell. Phase correlation minds neither slow changes of light nor blur; it finds no shift beyond half of the raster.</source>
        <translation>Como um deslocamento é encontrado até a célula inteira. A correlação de fase não é afetada por variações lentas de iluminação nem por desfoque; não encontra deslocamentos maiores que metade do raster.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="126"/>
        <source>Largest shift (cells; 0: a quarter of the overlap)</source>
        <translation>Deslocamento máximo (células; 0: um quarto da sobreposição)</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="126"/>
        <source>How far to look, in columns and in rows of the input.</source>
        <translation>Até onde procurar, em colunas e em linhas da entrada.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="135"/>
        <source>Distance of local shifts (cells; 0: one shift for all)</source>
        <translation>Distância dos deslocamentos locais (células; 0: um só)</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="135"/>
        <source>Cells between the points of a grid at which shifts are estimated.</source>
        <translation>Células entre os pontos de uma grade em que são estimados deslocamentos.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="144"/>
        <source>Side of local windows (cells)</source>
        <translation>Lado das janelas locais (células)</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="144"/>
        <source>The part of the reference around each point that is looked for, up to a quarter of this side from where the one shift for all leads.</source>
        <translation>A parte da referência em torno de cada ponto que é procurada, até um quarto deste lado a partir do lugar indicado pelo deslocamento único.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="154"/>
        <source>Moved</source>
        <translation>Movido</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="154"/>
        <source>The input where it belongs: moved as it is, or warped by the field.</source>
        <translation>A entrada no lugar certo: movida tal como está ou deformada pelo campo.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="160"/>
        <source>Shift vectors</source>
        <translation>Vetores de deslocamento</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="160"/>
        <source>A line for each window, from where the input has something to where the reference has it.</source>
        <translation>Uma linha para cada janela, do lugar onde a entrada tem algo para o lugar onde a referência o tem.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="173"/>
        <source>A page with the correlation surface, the vectors and figures about them.</source>
        <translation>Uma página com a superfície de correlação, os vetores e os seus números.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="176"/>
        <source>Shift to the right (cells)</source>
        <translation>Deslocamento para a direita (células)</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="176"/>
        <source>Shift downwards (cells)</source>
        <translation>Deslocamento para baixo (células)</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="176"/>
        <source>Shift in x (map units)</source>
        <translation>Deslocamento em x (unidades do mapa)</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="176"/>
        <source>Shift in y (map units)</source>
        <translation>Deslocamento em y (unidades do mapa)</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="176"/>
        <source>Correlation</source>
        <translation>Correlação</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="176"/>
        <source>Windows left out</source>
        <translation>Janelas excluídas</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="223"/>
        <source>{} warped to {}</source>
        <translation>{} deformado para {}</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="223"/>
        <source>{} moved to {}</source>
        <translation>{} movido para {}</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="226"/>
        <source>Shifts of {} to {}</source>
        <translation>Deslocamentos de {} para {}</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="400"/>
        <source>The shift that matches best is as far as was looked, {} cells: the truth may be farther. Raise MAX_SHIFT. OUTPUT, if asked for, is not moved by it.</source>
        <translation>O deslocamento que melhor corresponde está no limite da procura, {} células: o verdadeiro pode ser maior. Aumente MAX_SHIFT. OUTPUT, se for pedido, não é movido por ele.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="407"/>
        <source>INPUT and REFERENCE do not match within {} cells: CORRELATION is {}, that of their details {} (at least {} is expected), and edges agree there by {} deviations more than elsewhere (at least {} are expected). The shift is a guess; OUTPUT, if asked for, is not moved by it.</source>
        <translation>INPUT e REFERENCE não correspondem até {} células: CORRELATION é {}, a dos detalhes é {} (espera-se pelo menos {}), e os contornos concordam ali {} desvios mais do que noutros lugares (esperam-se pelo menos {}). O deslocamento é apenas uma suposição; OUTPUT, se for pedido, não é movido por ele.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="425"/>
        <source>None of {} local shifts is reliable: OUTPUT, if asked for, is not warped by them. Larger windows (WINDOW) may find some.</source>
        <translation>Nenhum dos {} deslocamentos locais é confiável: OUTPUT, se for pedido, não é deformado por eles. Janelas maiores (WINDOW) podem encontrar alguns.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="432"/>
        <source>{} of {} local shifts were left out: most of the field is interpolated.</source>
        <translation>{} de {} deslocamentos locais foram excluídos: a maior parte do campo é interpolada.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="176"/>
        <source>By how many columns the input must move to the right.</source>
        <translation>Quantas colunas a entrada deve ser movida para a direita.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="176"/>
        <source>By how many rows the input must move downwards.</source>
        <translation>Quantas linhas a entrada deve ser movida para baixo.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="176"/>
        <source>How far the input must move in x, in map units.</source>
        <translation>Quanto a entrada deve ser movida em x, em unidades do mapa.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="176"/>
        <source>How far the input must move in y, in map units.</source>
        <translation>Quanto a entrada deve ser movida em y, em unidades do mapa.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="176"/>
        <source>Pearson&apos;s r of the two where they overlap, the input moved by that shift; of large rasters, the median of windows.</source>
        <translation>O r de Pearson entre os dois onde se sobrepõem, com a entrada movida por esse deslocamento; para rasters grandes, a mediana das janelas.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="176"/>
        <source>How many windows were left out, since they do not fit in with others.</source>
        <translation>Quantas janelas foram excluídas por não concordarem com as outras.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="273"/>
        <source>expected less than {} cells, the longer side of INPUT</source>
        <translation>esperam-se menos de {} células, o lado maior de INPUT</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="281"/>
        <source>expected no more than {} cells, the shorter side of INPUT</source>
        <translation>esperam-se no máximo {} células, o lado menor de INPUT</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="289"/>
        <source>expected no more than {most} cells: the first point is at half of it, and INPUT has {rows} rows and {columns} columns</source>
        <translation>esperam-se no máximo {most} células: o primeiro ponto fica a metade dessa distância, e INPUT tem {rows} linhas e {columns} colunas</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="299"/>
        <source>expected at least {least} cells for a raster of this size, so that there are no more than {most} points</source>
        <translation>esperam-se pelo menos {least} células para um raster deste tamanho, para que não haja mais de {most} pontos</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="355"/>
        <source>expected cells with a value where INPUT has some, and they lie in different places</source>
        <translation>esperam-se células com valor onde INPUT as tem, e estão em lugares diferentes</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="372"/>
        <source>expected points around which INPUT and REFERENCE have cells with a value, and there are none; a smaller one has more points</source>
        <translation>esperam-se pontos em torno dos quais INPUT e REFERENCE tenham células com valor, e não há nenhum; uma distância menor dá mais pontos</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="388"/>
        <source>expected a band whose values differ, and they are all equal</source>
        <translation>espera-se uma banda com valores diferentes, e são todos iguais</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="390"/>
        <source>expected a band that has cells with a value</source>
        <translation>espera-se uma banda que tenha células com valor</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="392"/>
        <source>expected a band that has cells with a value where INPUT is</source>
        <translation>espera-se uma banda que tenha células com valor onde INPUT está</translation>
    </message>
</context>
<context>
    <name>FillAlgorithm</name>
    <message>
        <location filename="../algorithms/filling.py" line="89"/>
        <source>The raster with holes: cells without a value.</source>
        <translation>O raster com lacunas: células sem valor.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="90"/>
        <source>Bands to fill, each with its own holes. If none is selected: all of them, except an alpha band. The others are copied.</source>
        <translation>Bandas a preencher, cada uma com as suas lacunas. Se nenhuma for selecionada: todas, exceto uma banda alfa. As outras são copiadas.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="99"/>
        <source>Leave holes that touch the raster&apos;s edge</source>
        <translation>Manter as lacunas que tocam a borda do raster</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="99"/>
        <source>Fill only holes that data surround: the outline of the data does not grow.</source>
        <translation>Preencher apenas as lacunas rodeadas por dados: o contorno dos dados não cresce.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="110"/>
        <source>Mask of cells to replace</source>
        <translation>Máscara das células a substituir</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="110"/>
        <source>Where the first band of this raster is not 0, cells are holes, too: clouds, shadows, water. Where it has no value, they are not. On another grid, its nearest cell counts.</source>
        <translation>Onde a primeira banda deste raster não é 0, as células também são lacunas: nuvens, sombras, água. Onde não tem valor, não são. Se a grade for diferente, conta a célula mais próxima.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="162"/>
        <source>Filled</source>
        <translation>Preenchido</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="124"/>
        <source>The result: all bands of the input, of the same type. Cells that are not filled keep the value they have.</source>
        <translation>O resultado: todas as bandas da entrada, do mesmo tipo. As células que não são preenchidas mantêm o seu valor.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="137"/>
        <source>Filled cells</source>
        <translation>Células preenchidas</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="142"/>
        <source>Holes</source>
        <translation>Lacunas</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="147"/>
        <source>Cells left as holes</source>
        <translation>Células mantidas como lacunas</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="162"/>
        <source>Left as a hole</source>
        <translation>Mantida como lacuna</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="180"/>
        <source>{} filled: {}</source>
        <translation>{} preenchido: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="181"/>
        <source>Filled cells of {}</source>
        <translation>Células preenchidas de {}</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="281"/>
        <source>Band {} has no valid cell: it is left as it is.</source>
        <translation>A banda {} não tem nenhuma célula válida: fica como está.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="286"/>
        <source>There are no holes: the raster is copied as it is.</source>
        <translation>Não há lacunas: o raster é copiado como está.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="288"/>
        <source>MAX_AREA is {}, and the smallest hole has {} cells: nothing is filled.</source>
        <translation>MAX_AREA é {}, e a menor lacuna tem {} células: nada é preenchido.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="294"/>
        <source>No hole is to be filled: the raster is copied as it is.</source>
        <translation>Nenhuma lacuna é para preencher: o raster é copiado como está.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="295"/>
        <source>Holes: {}; cells filled: {}; cells left: {}</source>
        <translation>Lacunas: {}; células preenchidas: {}; células por preencher: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="301"/>
        <source>{} of them by interpolation, for lack of a reference</source>
        <translation>{} delas por interpolação, por falta de referência</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="137"/>
        <source>How many cells were filled, in all chosen bands together.</source>
        <translation>Quantas células foram preenchidas, em todas as bandas escolhidas em conjunto.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="142"/>
        <source>How many holes there were, filled or not, in all chosen bands together.</source>
        <translation>Quantas lacunas havia, preenchidas ou não, em todas as bandas escolhidas em conjunto.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="147"/>
        <source>How many cells of holes were left as they are.</source>
        <translation>Quantas células de lacunas ficaram como estão.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="155"/>
        <source>A byte raster with a band for each chosen band: 0 untouched, 1 filled, 2 left as a hole.</source>
        <translation>Um raster de tipo Byte com uma banda para cada banda escolhida: 0 inalterada, 1 preenchida, 2 mantida como lacuna.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="166"/>
        <source>expected a raster that has holes, and an integer raster without a nodata value, mask or alpha band has none: give a MASK, or set a nodata value in the layer&apos;s properties</source>
        <translation>espera-se um raster com lacunas, e não as há num raster de inteiros que não tem valor sem dados, máscara nem banda alfa: indique MASK ou defina um valor sem dados nas propriedades da camada</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="240"/>
        <source>expected a larger tension, or a limit to the area: no surface of minimum curvature was reached in a hole</source>
        <translation>espera-se uma tensão maior, ou um limite de área: numa lacuna, não se chegou a uma superfície de curvatura mínima</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="248"/>
        <source>expected a raster with smaller holes: no surface of minimum curvature was reached in one of them</source>
        <translation>espera-se um raster com lacunas menores: numa delas, não se chegou a uma superfície de curvatura mínima</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="263"/>
        <source>expected another file than OUTPUT</source>
        <translation>espera-se um destino diferente de OUTPUT</translation>
    </message>
</context>
<context>
    <name>FillFromReferenceAlgorithm</name>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="31"/>
        <source>Fill from reference</source>
        <translation>Preencher a partir de referência</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="34"/>
        <source>nodata,no data,holes,gaps,voids,fill,void filling,reference,delta surface,SRTM,SLC-off,clouds,regression,histogram matching,mosaic,other date</source>
        <translation>nodata,sem dados,lacunas,vazios,buracos,preenchimento,preenchimento de vazios,void filling,referência,superfície delta,SRTM,SLC-off,nuvens,regressão,ajuste de histograma,mosaico,outra data</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="40"/>
        <source>Fill holes from another raster of the same place, fitted to their rims</source>
        <translation>Preencher lacunas com outro raster do mesmo lugar, ajustado ao contorno</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="64"/>
        <source>Reference raster</source>
        <translation>Raster de referência</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="64"/>
        <source>What to fill from, with the same bands, or one for all of them. On another grid, it is resampled.</source>
        <translation>A fonte do preenchimento, com as mesmas bandas ou uma para todas. Se a grade for diferente, é reamostrada.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="71"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="71"/>
        <source>Delta surface (for elevation)</source>
        <translation>Superfície delta (para elevação)</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="71"/>
        <source>Local regression (for imagery)</source>
        <translation>Regressão local (para imagens)</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="71"/>
        <source>How the reference is fitted to the input.</source>
        <translation>Como a referência é ajustada à entrada.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="83"/>
        <source>Window size of local regression (cells)</source>
        <translation>Tamanho da janela da regressão local (células)</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="83"/>
        <source>For local regression: the width and height of the window that gain and offset are taken from.</source>
        <translation>Para a regressão local: a largura e a altura da janela de onde são obtidos o ganho e o deslocamento (offset).</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="43"/>
        <source>Fills cells without a value from another raster of the same place: another date, another sensor, a global elevation model. Valid cells are never changed.
Delta surface, for elevation: the difference to the reference is interpolated across the hole and added to the reference, so that there is no step at the rim.
Local regression, for imagery: gain and offset of the reference are those that fit it to the input, by least squares, in a window around the cell. The window is widened where few cells are valid in both.
A reference on another grid is resampled (bilinear). Where it has no value, the surface of minimum curvature fills the rest, as Fill nodata does; the raster of filled cells tells where. Holes at the raster&apos;s edge have data on one side alone: they are filled less surely, or left, as you choose.
Grohman, Kroenung and Strebeck (2006): Filling SRTM voids: the delta surface fill method. Photogrammetric Engineering and Remote Sensing 72(3), 213-216. Scaramuzza, Micijevic and Chander (2004): SLC gap-filled products: phase one methodology. U.S. Geological Survey. Where there is no reference: Smith and Wessel (1990), https://doi.org/10.1190/1.1442837.</source>
        <translation>Preenche as células sem valor a partir de outro raster do mesmo lugar: outra data, outro sensor, um modelo de elevação global. As células válidas nunca são alteradas.
Superfície delta, para elevação: a diferença em relação à referência é interpolada na lacuna e somada à referência, de modo que não há degrau no contorno.
Regressão local, para imagens: o ganho e o deslocamento (offset) da referência são os que a ajustam à entrada, por mínimos quadrados, numa janela em torno da célula. A janela é alargada onde há poucas células válidas em ambos.
Uma referência noutra grade é reamostrada (bilinear). Onde não tem valor, o resto é preenchido com a superfície de curvatura mínima, como em “Preencher células sem dados”; o raster das células preenchidas indica onde. As lacunas na borda do raster só têm dados de um lado: são preenchidas com menos segurança, ou mantidas, conforme a sua escolha.
Grohman, Kroenung and Strebeck (2006): Filling SRTM voids: the delta surface fill method. Photogrammetric Engineering and Remote Sensing 72(3), 213-216. Scaramuzza, Micijevic and Chander (2004): SLC gap-filled products: phase one methodology. U.S. Geological Survey. Onde não há referência: Smith and Wessel (1990), https://doi.org/10.1190/1.1442837.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="102"/>
        <source>A byte raster with a band for each chosen band: 0 untouched, 1 filled, 2 left as a hole, 3 filled by interpolation for lack of a reference.</source>
        <translation>Um raster de tipo Byte com uma banda para cada banda escolhida: 0 inalterada, 1 preenchida, 2 mantida como lacuna, 3 preenchida por interpolação por falta de referência.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="108"/>
        <source>Interpolated</source>
        <translation>Interpolada</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="149"/>
        <source>expected one band, or the bands {bands} of INPUT, and it has {count}</source>
        <translation>espera-se uma banda, ou as bandas {bands} de INPUT, e tem {count}</translation>
    </message>
</context>
<context>
    <name>FillNodataAlgorithm</name>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="37"/>
        <source>Fill nodata</source>
        <translation>Preencher células sem dados</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="40"/>
        <source>nodata,no data,holes,gaps,voids,inpainting,interpolate,interpolation,fill,void filling,minimum curvature,spline,IDW,nearest,missing,clouds,SLC-off</source>
        <translation>nodata,sem dados,lacunas,vazios,buracos,falhas,inpainting,interpolar,interpolação,preencher,preenchimento de vazios,void filling,curvatura mínima,spline,IDW,mais próximo,dados em falta,dados faltantes,nuvens,SLC-off</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="46"/>
        <source>Fill holes from the cells around them, and change nothing else</source>
        <translation>Preencher lacunas a partir das células vizinhas, sem mudar mais nada</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="49"/>
        <source>Fills cells without a value from the cells around them. Valid cells are never changed. Holes may be of any number, size and shape, from single cells to scattered samples with gaps between them.
The default, the surface of minimum curvature with some tension (Smith and Wessel 1990, https://doi.org/10.1190/1.1442837), continues slopes into the hole, and suits elevation, temperature and most imagery. The membrane never leaves the range of a hole&apos;s rim; local mean and median suit noisy data, row and column means tables and stripes, onion peel narrow gaps in pictures. For classes (land cover), take the nearest valid cell. Compare fill methods tells which one is best for a raster.
What is filled is rounded to the type of the raster and kept in its range; it is never the nodata value. Alpha bands and masks are made opaque where cells are filled. Holes at the raster&apos;s edge are filled outwards from their inner side, or left, as you choose.</source>
        <translation>Preenche as células sem valor a partir das células à sua volta. As células válidas nunca são alteradas. As lacunas podem ser de qualquer número, tamanho e forma, desde células isoladas até amostras dispersas com vazios entre elas.
O método predefinido, a superfície de curvatura mínima com alguma tensão (Smith and Wessel 1990, https://doi.org/10.1190/1.1442837), prolonga os declives para dentro da lacuna e é adequado a elevação, temperatura e à maioria das imagens. A membrana nunca sai do intervalo de valores do contorno da lacuna; a média e a mediana locais são adequadas a dados com ruído, as médias de linha e de coluna a tabelas e faixas, as camadas de cebola a lacunas estreitas em fotografias. Para classes (cobertura do solo), use a célula válida mais próxima. “Comparar métodos de preenchimento” indica qual é o melhor para um raster.
O valor preenchido é arredondado para o tipo do raster e mantido no seu intervalo; nunca é o valor sem dados. Bandas alfa e máscaras tornam-se opacas onde há células preenchidas. As lacunas na borda do raster são preenchidas de dentro para fora, ou mantidas, conforme a sua escolha.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="67"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="67"/>
        <source>How to fill. Minimum curvature and membrane are smooth surfaces through the data; inverse distance weighting, local mean and median take from the cells near the hole&apos;s rim; row and column mean from the whole row or column; onion peel carries values and slopes inwards; linear spans triangles over the rim.</source>
        <translation>Como preencher. Curvatura mínima e membrana são superfícies suaves que passam pelos dados; o inverso da distância, a média local e a mediana local usam as células próximas do contorno da lacuna; a média de linha ou de coluna usa toda a linha ou coluna; as camadas de cebola levam valores e declives para dentro; o método linear estende triângulos sobre o contorno.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="78"/>
        <source>Radius (cells; of methods that look around)</source>
        <translation>Raio (células; dos métodos que usam a vizinhança)</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="78"/>
        <source>Neighbourhood of inverse distance weighting, local mean, local median and onion peel. It grows where it finds nothing.</source>
        <translation>Vizinhança do inverso da distância, da média local, da mediana local e das camadas de cebola. Cresce onde nada encontra.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="92"/>
        <source>Power (inverse distance weighting)</source>
        <translation>Potência (inverso da distância)</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="92"/>
        <source>For inverse distance weighting: the higher, the more near cells count.</source>
        <translation>Para o inverso da distância: quanto maior, mais contam as células próximas.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="101"/>
        <source>Tension (minimum curvature)</source>
        <translation>Tensão (curvatura mínima)</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="101"/>
        <source>For minimum curvature: 0 is a thin plate, which bends least and may overshoot, 1 a membrane, which never does.</source>
        <translation>Para a curvatura mínima: 0 é uma placa fina, que se curva o mínimo e pode exceder os dados; 1 é uma membrana, que nunca os excede.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="112"/>
        <source>Values that mean a hole (such as 255)</source>
        <translation>Valores que indicam uma lacuna (por exemplo, 255)</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="112"/>
        <source>Cells of this value, as it is stored, are holes besides those without a value: 255, for example. With one value for each band, such as 255,255,255, those where the bands hold all of them: white in a picture.</source>
        <translation>As células com este valor, tal como está armazenado, são lacunas além das que não têm valor: 255, por exemplo. Com um valor para cada banda, como 255,255,255, são lacunas aquelas em que as bandas têm todos eles: o branco numa imagem.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="127"/>
        <source>Greatest distance to data (cells; 0: any)</source>
        <translation>Distância máxima aos dados (células; 0: qualquer)</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="127"/>
        <source>Fill only cells this near to a valid one. 0 is no limit.</source>
        <translation>Preencher apenas células a esta distância, ou menos, de uma válida. 0 é sem limite.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="136"/>
        <source>Largest hole (cells; 0: any)</source>
        <translation>Maior lacuna (células; 0: qualquer)</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="136"/>
        <source>Leave holes of more cells as they are. 0 is no limit.</source>
        <translation>Manter como estão as lacunas com mais células. 0 é sem limite.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="166"/>
        <source>expected one value</source>
        <translation>espera-se um valor</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="168"/>
        <source>expected one value, or one for each of the {} bands</source>
        <translation>espera-se um valor, ou um para cada uma das {} bandas</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="173"/>
        <source>expected values of type {}</source>
        <translation>esperam-se valores do tipo {}</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="178"/>
        <source>expected a raster that has holes, and an integer raster without a nodata value, mask or alpha band has none: name the gap cells&apos; value in GAP_VALUES (0, for example), or give a MASK</source>
        <translation>espera-se um raster com lacunas, e não as há num raster de inteiros que não tem valor sem dados, máscara nem banda alfa: indique o valor das células das lacunas em GAP_VALUES (0, por exemplo) ou indique MASK</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="186"/>
        <source>expected a number &gt; 0</source>
        <translation>espera-se um número &gt; 0</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="197"/>
        <source>expected numbers, separated by commas: 255 or 255,255,255</source>
        <translation>esperam-se números, separados por vírgulas: 255 ou 255,255,255</translation>
    </message>
</context>
<context>
    <name>FindAndCountModel</name>
    <message>
        <location filename="../algorithms/models.py" line="328"/>
        <source>Find and count</source>
        <translation>Localizar e contar</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="331"/>
        <source>template matching,count,inventory,trees,plants,cars,animals,per polygon,plots,density,zonal</source>
        <translation>template matching,correspondência de modelos,contar,contagem,inventário,árvores,plantas,carros,animais,por polígono,parcelas,talhões,densidade,zonal</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="337"/>
        <source>Find all places that look like a template, and count them per polygon</source>
        <translation>Localizar todos os lugares parecidos com um molde e contar por polígono</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="361"/>
        <source>Input raster</source>
        <translation>Raster de entrada</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="361"/>
        <source>The raster to search.</source>
        <translation>O raster em que procurar.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="362"/>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="362"/>
        <source>The band to search.</source>
        <translation>A banda em que procurar.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="363"/>
        <source>Template raster</source>
        <translation>Raster do molde</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="363"/>
        <source>What to search for: a small raster whose cells are as large as those of the input. This or an extent is needed.</source>
        <translation>O que procurar: um pequeno raster com células do mesmo tamanho que as da entrada. É necessário este ou uma extensão.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="370"/>
        <source>Extent of the input, as the template</source>
        <translation>Extensão da entrada a usar como molde</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="370"/>
        <source>The piece of the input to search for, instead of a template raster.</source>
        <translation>A parte da entrada a procurar, em vez de um raster do molde.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="374"/>
        <source>Angles (degrees)</source>
        <translation>Ângulos (graus)</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="374"/>
        <source>By how much the template is turned: numbers separated by commas (0,90), or start:stop:step (0:350:10).</source>
        <translation>Quanto o molde é girado: números separados por vírgulas (0,90) ou início:fim:passo (0:350:10).</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="381"/>
        <source>Scales</source>
        <translation>Escalas</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="381"/>
        <source>By how much the template is enlarged: numbers separated by commas, or start:stop:step (0.8:1.2:0.1).</source>
        <translation>Quanto o molde é ampliado: números separados por vírgulas ou início:fim:passo (0.8:1.2:0.1).</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="388"/>
        <source>Least score of a match</source>
        <translation>Pontuação mínima de uma ocorrência</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="388"/>
        <source>Places that score less are not counted. From -1 to 1, an exact copy.</source>
        <translation>Lugares com pontuação menor não são contados. De -1 a 1, uma cópia exata.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="392"/>
        <source>Of places that are nearer to each other, only the best one counts.</source>
        <translation>De lugares mais próximos entre si do que isto, só conta o melhor.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="396"/>
        <source>Polygons to count in</source>
        <translation>Polígonos em que contar</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="396"/>
        <source>Plots, fields, districts: the areas for which matches are counted.</source>
        <translation>Parcelas, campos, distritos: as áreas em que as ocorrências são contadas.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="400"/>
        <source>Counts</source>
        <translation>Contagens</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="400"/>
        <source>The polygons, with the number of matches in each as matches.</source>
        <translation>Os polígonos, com o número de ocorrências em cada um no campo matches.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="404"/>
        <source>Matches</source>
        <translation>Ocorrências</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="404"/>
        <source>Polygons, the best match first: the outline of the template as found.</source>
        <translation>Polígonos, a melhor ocorrência primeiro: o contorno do molde tal como foi encontrado.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="408"/>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="408"/>
        <source>A raster with the score of each cell.</source>
        <translation>Um raster com a pontuação de cada célula.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="392"/>
        <source>Least distance of matches (cells; 0: half the template)</source>
        <translation>Distância mínima das ocorrências (células; 0: meio molde)</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="340"/>
        <source>Counts trees per plot, cars per car park, craters per map sheet: finds all places of a raster that look like a template by Match template, and counts in each polygon how many of them have their centre there. The score of a place is the zero-mean normalised cross-correlation of its cells with those of the template: 1 for an exact copy, whatever its brightness and contrast, and about 0 where they have nothing in common.
The template is a raster of its own, or an extent of the input; give one of the two. If the things to count lie in any direction, give several angles, such as 0:350:10. The score of the best matches, which the result Matches has, tells what the least score should be: look at those with the lowest scores, and raise it until no wrong ones are left.
Polygons may be in any coordinate system. They keep their attributes and get one more, matches. Places where a cell of the raster has no value are left out, and so are those where the template would reach beyond the raster&apos;s edge.
Lewis 1995, Fast normalized cross-correlation, Vision Interface 10, 120-123. Padfield 2012, https://doi.org/10.1109/TIP.2011.2181402.</source>
        <translation>Conta árvores por parcela, carros por estacionamento, crateras por folha de mapa: localiza todos os lugares de um raster parecidos com um molde, por meio de “Localizar molde (template matching)”, e conta quantos deles têm o centro em cada polígono. A pontuação de um lugar é a correlação cruzada normalizada de média zero entre as suas células e as do molde: 1 para uma cópia exata, sejam quais forem o brilho e o contraste, e cerca de 0 onde nada têm em comum.
O molde é um raster próprio ou uma extensão da entrada; indique um dos dois. Se os objetos a contar tiverem qualquer orientação, indique vários ângulos, por exemplo, 0:350:10. A pontuação das ocorrências, que o resultado Ocorrências contém, indica qual deve ser a pontuação mínima: veja as de menor pontuação e aumente o mínimo até não restar nenhuma errada.
Os polígonos podem estar em qualquer sistema de coordenadas. Mantêm os seus atributos e recebem mais um, matches. São excluídos os lugares em que uma célula do raster não tem valor, bem como aqueles em que o molde ultrapassaria a borda do raster.
Lewis 1995, Fast normalized cross-correlation, Vision Interface 10, 120-123. Padfield 2012, https://doi.org/10.1109/TIP.2011.2181402.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="414"/>
        <source>expected a raster, or a part of INPUT as TEMPLATE_EXTENT</source>
        <translation>espera-se um raster, ou uma parte de INPUT em TEMPLATE_EXTENT</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="421"/>
        <source>expected a layer of polygons</source>
        <translation>espera-se uma camada de polígonos</translation>
    </message>
</context>
<context>
    <name>FindPeaksAlgorithm</name>
    <message>
        <location filename="../algorithms/find_peaks.py" line="61"/>
        <source>Find peaks</source>
        <translation>Localizar picos</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="64"/>
        <source>peaks,summits,pits,maxima,minima,local maximum,tree tops,bright spots,prominence,isolation,saddle,topographic,persistence,plateau,extrema</source>
        <translation>picos,cumes,depressões,máximos,mínimos,máximo local,topo de árvores,copas,pontos brilhantes,proeminência,isolamento,sela,topografia,persistência,planalto,extremos,peaks</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="70"/>
        <source>Find summits, pits, tree tops or bright spots, and their prominence</source>
        <translation>Localizar cumes, depressões, topos de árvores ou pontos brilhantes, e a sua proeminência</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="73"/>
        <source>Finds local maxima (summits, tree tops, bright spots), minima (pits, dark spots), or both, and writes a point for each: the highest maxima and the lowest minima first. A maximum is higher than all eight cells around it; of a plateau that is, the centre is taken.
Prominence tells how far a peak stands out: its height above the highest saddle over which higher ground is reached. It is exact, over the whole raster. The highest peak has no saddle: its prominence is its height above the lowest cell. Of noise, most peaks have a prominence of next to nothing, so the least prominence is the best way to leave them out; smoothing, the least distance and the threshold are others.
Isolation is the distance to the nearest higher cell, in map units.
Minima are treated as the maxima of the raster turned upside down. Cells without a value, and what lies beyond the edge, are neither higher nor lower than any cell, and no saddle leads over them. Scale and offset of the band are applied.
Kirmse and de Ferranti 2017, https://doi.org/10.1177/0309133317738163</source>
        <translation>Localiza máximos locais (cumes, topos de árvores, pontos brilhantes), mínimos (depressões, pontos escuros) ou ambos, e cria um ponto para cada um: primeiro os máximos mais altos e os mínimos mais baixos. Um máximo é mais alto do que as oito células à sua volta; se for um planalto, é usado o seu centro.
A proeminência indica quanto um pico se destaca: a sua altura acima da sela mais alta pela qual se chega a terreno mais alto. É exata, sobre todo o raster. O pico mais alto não tem sela: a sua proeminência é a altura acima da célula mais baixa. No ruído, a maioria dos picos tem uma proeminência quase nula, por isso a proeminência mínima é a melhor forma de os excluir; outras são a suavização, a distância mínima e o limiar.
O isolamento é a distância à célula mais alta mais próxima, em unidades do mapa.
Os mínimos são tratados como os máximos do raster invertido. As células sem valor, e o que está além da borda, não são mais altas nem mais baixas do que qualquer célula, e nenhuma sela passa por elas. A escala e o deslocamento (offset) da banda são aplicados.
Kirmse and de Ferranti 2017, https://doi.org/10.1177/0309133317738163</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="91"/>
        <source>The raster to search: elevation, a canopy, an image, a score.</source>
        <translation>O raster em que procurar: elevação, dossel, uma imagem, uma pontuação.</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="92"/>
        <source>The band to search; the first one if none is chosen.</source>
        <translation>A banda em que procurar; a primeira, se nenhuma for escolhida.</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="93"/>
        <source>What to find</source>
        <translation>O que localizar</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="93"/>
        <source>Maxima</source>
        <translation>Máximos</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="93"/>
        <source>Minima</source>
        <translation>Mínimos</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="93"/>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="93"/>
        <source>Summits, pits, or both.</source>
        <translation>Cumes, depressões ou ambos.</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="102"/>
        <source>Smoothing (standard deviation, cells)</source>
        <translation>Suavização (desvio padrão, células)</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="102"/>
        <source>The standard deviation of a Gaussian by which the raster is smoothed before it is searched; all results are of the smoothed raster. 0: not at all.</source>
        <translation>O desvio padrão da gaussiana com que o raster é suavizado antes da procura; todos os resultados são os do raster suavizado. 0: nenhuma suavização.</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="111"/>
        <source>Least distance between peaks (cells)</source>
        <translation>Distância mínima entre picos (células)</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="111"/>
        <source>Of two peaks nearer to each other, the higher one is kept.</source>
        <translation>De dois picos mais próximos entre si do que isto, fica o mais alto.</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="117"/>
        <source>Least value of maxima, greatest of minima</source>
        <translation>Menor valor dos máximos, maior dos mínimos</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="117"/>
        <source>The least value of a maximum, or the greatest of a minimum. Not set: any. With both kinds it must not be set.</source>
        <translation>O menor valor de um máximo, ou o maior de um mínimo. Não definido: qualquer. Com os dois tipos, não deve ser definido.</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="129"/>
        <source>Compute the prominence</source>
        <translation>Calcular a proeminência</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="129"/>
        <source>How far each peak stands out. Without it, the search is faster.</source>
        <translation>Quanto cada pico se destaca. Sem ela, a procura é mais rápida.</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="135"/>
        <source>Least prominence (units of the raster)</source>
        <translation>Proeminência mínima (unidades do raster)</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="135"/>
        <source>Peaks that stand out less are left out, in units of the raster&apos;s values. Above 0, prominence is computed whatever else is set.</source>
        <translation>Os picos que se destacam menos são excluídos, em unidades dos valores do raster. Acima de 0, a proeminência é calculada em qualquer caso.</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="144"/>
        <source>Margin without peaks (cells)</source>
        <translation>Margem sem picos (células)</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="144"/>
        <source>Peaks nearer to the raster&apos;s edge are left out.</source>
        <translation>Os picos mais próximos da borda do raster são excluídos.</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="154"/>
        <source>Most peaks (0: all)</source>
        <translation>Número máximo de picos (0: todos)</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="154"/>
        <source>So many are written at most, of each kind: the highest maxima, the lowest minima.</source>
        <translation>No máximo, são gravados tantos de cada tipo: os máximos mais altos, os mínimos mais baixos.</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="163"/>
        <source>Peaks</source>
        <translation>Picos</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="163"/>
        <source>A point for each peak, with its value, prominence, saddle and isolation.</source>
        <translation>Um ponto para cada pico, com o seu valor, proeminência, sela e isolamento.</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="169"/>
        <source>Number of peaks</source>
        <translation>Número de picos</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="191"/>
        <source>Peaks of {}</source>
        <translation>Picos de {}</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="191"/>
        <source>Pits of {}</source>
        <translation>Depressões de {}</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="191"/>
        <source>Peaks and pits of {}</source>
        <translation>Picos e depressões de {}</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="247"/>
        <source>{} has no values: no peaks.</source>
        <translation>{} não tem valores: nenhum pico.</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="249"/>
        <source>{} has one value, {:g}, in all cells: no peaks.</source>
        <translation>{} tem um só valor, {:g}, em todas as células: nenhum pico.</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="252"/>
        <source>No peaks: {}, with values from {:g} to {:g}, has none like that.</source>
        <translation>Nenhum pico: {}, com valores de {:g} a {:g}, não tem nenhum assim.</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="258"/>
        <source>Minima: {}</source>
        <translation>Mínimos: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="258"/>
        <source>Maxima: {}</source>
        <translation>Máximos: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="263"/>
        <source>{} is in {}: so is the isolation.</source>
        <translation>{} está em {}: o isolamento também.</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="169"/>
        <source>How many peaks were written, of both kinds together.</source>
        <translation>Quantos picos foram gravados, dos dois tipos em conjunto.</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="178"/>
        <source>expected no threshold with KIND 2 (both): run the tool once for maxima and once for minima</source>
        <translation>não se espera um limiar com KIND 2 (ambos): execute a ferramenta uma vez para os máximos e outra para os mínimos</translation>
    </message>
</context>
<context>
    <name>FocalStatisticsAlgorithm</name>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="131"/>
        <source>Focal statistics</source>
        <translation>Estatísticas focais</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="84"/>
        <source>focal,neighbourhood,neighborhood,moving window,kernel,filter,mean,sum,minimum,maximum,range,variance,standard deviation,skewness,kurtosis,median,percentile,quantile,MAD,entropy,majority,mode,minority,variety,diversity,topographic position,TPI,z-score,rank,smoothing,Gaussian,annulus,wedge,r.neighbors</source>
        <translation>focal,vizinhança,janela móvel,kernel,filtro,média,soma,mínimo,máximo,amplitude,variância,desvio padrão,assimetria,curtose,mediana,percentil,quantil,MAD,entropia,maioria,moda,minoria,variedade,diversidade,posição topográfica,TPI,z-score,posto,suavização,gaussiana,anel,setor,cunha,r.neighbors</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="92"/>
        <source>Any of 21 statistics in a moving window of any shape, with or without weights</source>
        <translation>Qualquer de 21 estatísticas numa janela móvel de qualquer forma, com ou sem pesos</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="97"/>
        <source>For every cell, takes the cells in a window around it and computes statistics of them: how many there are, their sum, mean, extremes, spread, shape of distribution, ranks, how often values occur, and where the centre stands among them. Statistics asked for together share their work, and become bands of one raster.
Variance is the mean of the squared differences from the mean; skewness and kurtosis are those of the third and fourth powers, in standard deviations, kurtosis less 3. Percentiles are interpolated linearly. The median absolute deviation is the median of the differences from the median. Entropy is that of the shares of the values, in bits; of majority and minority, the smallest value wins ties. The difference from the mean is known as topographic position index; the z-score is the same in standard deviations; the percentile rank is the share of cells below the centre, and half of those equal to it, in percent.
The window is a rectangle, an ellipse, a ring, a sector, or what you draw with zeros and ones. Numbers other than these are weights; Gaussian weights fall off from the centre. They count for sum, mean, variance, standard deviation and difference.
Cells without a value are left out of the window, and so is what lies beyond the raster&apos;s edge, unless you choose otherwise. The result has none where the centre has none (unless centres are filled), or where it would be divided by 0. Scale and offset of a band are applied.
Chan et al. 1983, https://doi.org/10.1080/00031305.1983.10483115. Hyndman and Fan 1996, https://doi.org/10.1080/00031305.1996.10473566. Huang et al. 1979, https://doi.org/10.1109/TASSP.1979.1163188.</source>
        <translation>Para cada célula, toma as células de uma janela à sua volta e calcula estatísticas delas: quantas são, a soma, a média, os extremos, a dispersão, a forma da distribuição, os postos, a frequência dos valores e a posição do centro entre eles. As estatísticas pedidas em conjunto aproveitam os mesmos cálculos e tornam-se bandas de um só raster.
A variância é a média dos quadrados das diferenças em relação à média; a assimetria e a curtose são as da terceira e da quarta potências, em desvios padrão, a curtose menos 3. Os percentis são interpolados linearmente. O desvio absoluto mediano é a mediana das diferenças em relação à mediana. A entropia é a das proporções dos valores, em bits; na maioria e na minoria, o menor valor ganha em caso de empate. A diferença em relação à média é conhecida como índice de posição topográfica; o z-score é o mesmo em desvios padrão; o posto percentual é a proporção de células abaixo do centro, mais metade das que lhe são iguais, em percentagem.
A janela é um retângulo, uma elipse, um anel, um setor ou o que desenhar com zeros e uns. Outros números são pesos; os pesos gaussianos diminuem a partir do centro. Contam para a soma, a média, a variância, o desvio padrão e a diferença.
As células sem valor são excluídas da janela, tal como o que está além da borda do raster, a menos que escolha outra opção. O resultado fica sem valor onde o centro não o tem (a menos que os centros sejam preenchidos) ou onde haveria divisão por 0. A escala e o deslocamento (offset) de uma banda são aplicados.
Chan et al. 1983, https://doi.org/10.1080/00031305.1983.10483115. Hyndman and Fan 1996, https://doi.org/10.1080/00031305.1996.10473566. Huang et al. 1979, https://doi.org/10.1109/TASSP.1979.1163188.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="131"/>
        <source>The result: for each input band, one band for each statistic and percentile, which its description names.</source>
        <translation>O resultado: para cada banda de entrada, uma banda por estatística e por percentil, indicados na sua descrição.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Statistics</source>
        <translation>Estatísticas</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Count of valid cells</source>
        <translation>Contagem de células válidas</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Sum</source>
        <translation>Soma</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Mean</source>
        <translation>Média</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Minimum</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Maximum</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Range</source>
        <translation>Amplitude</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Variance</source>
        <translation>Variância</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Standard deviation</source>
        <translation>Desvio padrão</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Coefficient of variation</source>
        <translation>Coeficiente de variação</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Skewness</source>
        <translation>Assimetria</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Kurtosis (excess)</source>
        <translation>Curtose (excesso)</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="174"/>
        <source>Percentiles</source>
        <translation>Percentis</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Median absolute deviation</source>
        <translation>Desvio absoluto mediano</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Entropy (bits)</source>
        <translation>Entropia (bits)</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Majority</source>
        <translation>Maioria</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Minority</source>
        <translation>Minoria</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Variety</source>
        <translation>Variedade</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Difference from mean (topographic position)</source>
        <translation>Diferença em relação à média (posição topográfica)</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Z-score</source>
        <translation>Z-score</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Percentile rank of the centre</source>
        <translation>Posto percentual do centro</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>What to compute. The result has, for each input band, a band for each of them.</source>
        <translation>O que calcular. O resultado tem, para cada banda de entrada, uma banda por estatística.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="174"/>
        <source>From 0 to 100, separated by commas, or start:stop:step (10:90:10); each becomes a band if percentiles are among the statistics.</source>
        <translation>De 0 a 100, separados por vírgulas, ou início:fim:passo (10:90:10); cada um torna-se uma banda se os percentis estiverem entre as estatísticas.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="185"/>
        <source>Window shape</source>
        <translation>Forma da janela</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="185"/>
        <source>Rectangle</source>
        <translation>Retângulo</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="185"/>
        <source>Ellipse</source>
        <translation>Elipse</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="185"/>
        <source>Annulus (ring)</source>
        <translation>Anel (coroa)</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="185"/>
        <source>Wedge (sector)</source>
        <translation>Cunha (setor)</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="185"/>
        <source>Custom</source>
        <translation>Personalizada</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="185"/>
        <source>An ellipse holds the cells whose centre lies in it; an annulus is an ellipse without the cells of a smaller one; a wedge is the part of an ellipse that lies in some directions, and its centre.</source>
        <translation>Uma elipse contém as células cujo centro está dentro dela; um anel é uma elipse sem as células de outra menor; uma cunha é a parte de uma elipse que fica em certas direções, e o seu centro.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="204"/>
        <source>Width of the window, and its height unless a height is given. In cells, it is a whole number; a window of even size reaches one cell further to the left and up. In map units, the nearest odd number of cells is taken.</source>
        <translation>Largura da janela, e também altura, a menos que esta seja indicada. Em células, é um número inteiro; uma janela de tamanho par estende-se mais uma célula para a esquerda e para cima. Em unidades do mapa, é usado o número ímpar de células mais próximo.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="215"/>
        <source>Units of sizes</source>
        <translation>Unidades dos tamanhos</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="215"/>
        <source>Cells</source>
        <translation>Células</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="215"/>
        <source>Map units</source>
        <translation>Unidades do mapa</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="215"/>
        <source>What the sizes of the window are in, and the width of Gaussian weights.</source>
        <translation>Em que unidades estão os tamanhos da janela e a largura dos pesos gaussianos.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="234"/>
        <source>Size of the hole in an annulus</source>
        <translation>Tamanho do buraco de um anel</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="234"/>
        <source>Width of the smaller ellipse that is left out of an annulus; its height is in the same proportion to the window&apos;s. 1 leaves out the centre.</source>
        <translation>Largura da elipse menor que é retirada de um anel; a sua altura está na mesma proporção em relação à da janela. 1 retira o centro.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="245"/>
        <source>Wedge from (degrees clockwise from north)</source>
        <translation>Cunha desde (graus a partir do norte, sentido horário)</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="245"/>
        <source>The direction in which a wedge begins. North is where rows begin.</source>
        <translation>A direção em que uma cunha começa. O norte é onde começam as linhas.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="245"/>
        <source>Wedge to (degrees clockwise from north)</source>
        <translation>Cunha até (graus a partir do norte, sentido horário)</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="245"/>
        <source>The direction in which a wedge ends; it may lead through north.</source>
        <translation>A direção em que uma cunha termina; pode passar pelo norte.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="267"/>
        <source>Rows of numbers, separated by semicolons or on lines of their own, an odd number of both: 0 1 0; 1 1 1; 0 1 0. Zeros and ones say which cells belong to the window; any other numbers are weights. Negative ones are for sums.</source>
        <translation>Linhas de números, separadas por ponto e vírgula ou por quebras de linha, em número ímpar de linhas e de colunas: 0 1 0; 1 1 1; 0 1 0. Zeros e uns dizem que células pertencem à janela; quaisquer outros números são pesos. Os negativos servem para somas.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="278"/>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="278"/>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="278"/>
        <source>Gaussian</source>
        <translation>Gaussianos</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="278"/>
        <source>With Gaussian weights, cells near the centre count for more.</source>
        <translation>Com pesos gaussianos, as células próximas do centro contam mais.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="288"/>
        <source>Standard deviation of Gaussian weights</source>
        <translation>Desvio padrão dos pesos gaussianos</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="288"/>
        <source>How wide the bell of the weights is, in the units of sizes. Not set: a sixth of the window&apos;s width, so that three of them are on either side of the centre.</source>
        <translation>A largura da curva dos pesos, nas unidades dos tamanhos. Não definido: um sexto da largura da janela, de modo que haja três de cada lado do centro.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="302"/>
        <source>Divide variances by the number of cells less one, and correct skewness and kurtosis for their bias; windows then need two, three and four valid cells.</source>
        <translation>Dividir as variâncias pelo número de células menos um e corrigir o viés da assimetria e da curtose; as janelas precisam então de duas, três e quatro células válidas.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="309"/>
        <source>Also where the centre is nodata</source>
        <translation>Também onde o centro é sem dados</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="309"/>
        <source>Give cells without a value the statistic of those around them: fills gaps, and smooths what is there. What tells of the centre itself has no value there.</source>
        <translation>Dar às células sem valor a estatística das que estão à sua volta: preenche lacunas e suaviza o que existe. O que descreve o próprio centro fica aí sem valor.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="417"/>
        <source>{} {} of {}</source>
        <translation>{} {} de {}</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="470"/>
        <source>{} is in {}: so are the sizes, and a window covers less ground from east to west the farther it is from the equator.</source>
        <translation>{} está em {}: os tamanhos também, e uma janela cobre menos terreno de leste a oeste quanto mais longe estiver do equador.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="478"/>
        <source>Window: {} x {} cells, of which {} count.</source>
        <translation>Janela: {} x {} células, das quais {} contam.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="489"/>
        <source>{} has fractional values, which hardly repeat: entropy, majority, minority and variety tell of values that are equal. Round or classify it first.</source>
        <translation>{} tem valores fracionários, que quase não se repetem: entropia, maioria, minoria e variedade dependem de valores iguais. Arredonde ou classifique o raster primeiro.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="497"/>
        <source>{} is given, but not used: the window&apos;s shape is not custom.</source>
        <translation>{} foi indicado, mas não é usado: a forma da janela não é personalizada.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="261"/>
        <source>Custom window (rows of 0 and 1, or of weights)</source>
        <translation>Janela personalizada (linhas de 0 e 1, ou de pesos)</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="204"/>
        <source>Window size (in cells, a whole number)</source>
        <translation>Tamanho da janela (em células, um número inteiro)</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="224"/>
        <source>Window height, if it differs (0: as wide)</source>
        <translation>Altura da janela, se for diferente (0: igual à largura)</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="224"/>
        <source>Height of the window. Not set, or 0: as high as wide.</source>
        <translation>Altura da janela. Não definida, ou 0: igual à largura.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="333"/>
        <source>given with weights below 0</source>
        <translation>indicado com pesos abaixo de 0</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="333"/>
        <source>expected them for STATISTICS 1 (sum) alone</source>
        <translation>só se esperam para STATISTICS 1 (soma)</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="346"/>
        <source>expected, with weights, only {}: in others cells have none</source>
        <translation>com pesos, espera-se apenas {}: nas outras, as células não têm pesos</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="358"/>
        <source>expected a size above 0</source>
        <translation>espera-se um tamanho acima de 0</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="360"/>
        <source>expected a whole number of cells, or UNITS 1 (map units)</source>
        <translation>espera-se um número inteiro de células, ou UNITS 1 (unidades do mapa)</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="377"/>
        <source>expected numbers from 0 to 100</source>
        <translation>esperam-se números de 0 a 100</translation>
    </message>
</context>
<context>
    <name>GapFillingAlgorithm</name>
    <message>
        <location filename="../algorithms/filling.py" line="52"/>
        <source>Gap filling</source>
        <translation>Preenchimento de lacunas</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="60"/>
        <source>Minimum curvature with tension</source>
        <translation>Curvatura mínima com tensão</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="61"/>
        <source>Membrane (Laplace)</source>
        <translation>Membrana (Laplace)</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="62"/>
        <source>Inverse distance weighting</source>
        <translation>Ponderação pelo inverso da distância</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="63"/>
        <source>Nearest valid cell</source>
        <translation>Célula válida mais próxima</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="64"/>
        <source>Local mean</source>
        <translation>Média local</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="65"/>
        <source>Local median</source>
        <translation>Mediana local</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="66"/>
        <source>Row mean</source>
        <translation>Média da linha</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="67"/>
        <source>Column mean</source>
        <translation>Média da coluna</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="68"/>
        <source>Onion peel (fast marching)</source>
        <translation>Camadas de cebola (fast marching)</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="69"/>
        <source>Linear (triangles)</source>
        <translation>Linear (triângulos)</translation>
    </message>
</context>
<context>
    <name>LocalStatisticsAlgorithm</name>
    <message>
        <location filename="../algorithms/local_statistics.py" line="16"/>
        <source>Local statistics</source>
        <translation>Estatísticas locais</translation>
    </message>
    <message>
        <location filename="../algorithms/local_statistics.py" line="23"/>
        <source>The raster to look at, with one band or several.</source>
        <translation>O raster a analisar, com uma ou várias bandas.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_statistics.py" line="24"/>
        <source>Bands to look at. If none is selected: all of them, except an alpha band.</source>
        <translation>Bandas a analisar. Se nenhuma for selecionada: todas, exceto uma banda alfa.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_statistics.py" line="30"/>
        <source>Sample variance (divide by n - 1)</source>
        <translation>Variância amostral (dividir por n - 1)</translation>
    </message>
    <message>
        <location filename="../algorithms/local_statistics.py" line="40"/>
        <source>Step (cells)</source>
        <translation>Passo (células)</translation>
    </message>
    <message>
        <location filename="../algorithms/local_statistics.py" line="40"/>
        <source>Compute only every n-th cell in both directions. The cells of the result are that much larger; each holds the value of the input cell in its middle.</source>
        <translation>Calcular apenas uma em cada n células nas duas direções. As células do resultado são maiores nessa proporção; cada uma contém o valor da célula de entrada que está no seu meio.</translation>
    </message>
</context>
<context>
    <name>LocalVarianceAlgorithm</name>
    <message>
        <location filename="../algorithms/local_variance.py" line="162"/>
        <source>Local variance</source>
        <translation>Variância local</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="47"/>
        <source>variance,standard deviation,mean,coefficient of variation,focal,neighbourhood,neighborhood,moving window,kernel,texture,heterogeneity,roughness,filter</source>
        <translation>variância,desvio padrão,média,coeficiente de variação,focal,vizinhança,janela móvel,kernel,textura,heterogeneidade,rugosidade,filtro</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="53"/>
        <source>Variance, standard deviation, mean or variation in a moving window</source>
        <translation>Variância, desvio padrão, média ou variação numa janela móvel</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="56"/>
        <source>How much do the values around each cell vary? For every cell, this takes the cells in a window around it and computes their variance (the mean of the squared differences from their mean), standard deviation, mean, or coefficient of variation (the standard deviation divided by the absolute mean). Small windows tell edges, large ones texture and rough ground.
Cells without a value are left out of the window, and so is what lies beyond the raster&apos;s edge, unless you choose otherwise. Scale and offset of a band are applied. The nodata value of the result is -9999, or the input&apos;s own if there are means among the statistics.
The average local variance, a single number for the first chosen band, tells how much neighbouring cells differ at this resolution. Compared between resolutions, it shows how large the objects in a scene are (Woodcock and Strahler 1987, https://doi.org/10.1016/0034-4257(87)90015-0).</source>
        <translation>Quanto variam os valores em torno de cada célula? Para cada célula, esta ferramenta toma as células de uma janela à sua volta e calcula a variância (a média dos quadrados das diferenças em relação à média), o desvio padrão, a média ou o coeficiente de variação (o desvio padrão dividido pela média absoluta). Janelas pequenas revelam contornos; as grandes, textura e terreno rugoso.
As células sem valor são excluídas da janela, tal como o que está além da borda do raster, a menos que escolha outra opção. A escala e o deslocamento (offset) de uma banda são aplicados. O valor sem dados do resultado é -9999, ou o da própria entrada se houver médias entre as estatísticas.
A variância local média, um único número para a primeira banda escolhida, indica quanto diferem as células vizinhas nesta resolução. Comparada entre resoluções, mostra o tamanho dos objetos de uma cena (Woodcock and Strahler 1987, https://doi.org/10.1016/0034-4257(87)90015-0).</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="74"/>
        <source>Statistics</source>
        <translation>Estatísticas</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="74"/>
        <source>Variance</source>
        <translation>Variância</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="74"/>
        <source>Standard deviation</source>
        <translation>Desvio padrão</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="74"/>
        <source>Mean</source>
        <translation>Média</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="74"/>
        <source>Coefficient of variation</source>
        <translation>Coeficiente de variação</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="74"/>
        <source>What to compute. The result has, for each input band, one band for each of them.</source>
        <translation>O que calcular. O resultado tem, para cada banda de entrada, uma banda por estatística.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="91"/>
        <source>Window size (cells)</source>
        <translation>Tamanho da janela (células)</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="91"/>
        <source>Width of the window, and its height unless a height is given. A window of even size reaches one cell further to the left and up than to the right and down.</source>
        <translation>Largura da janela, e também altura, a menos que esta seja indicada. Uma janela de tamanho par estende-se mais uma célula para a esquerda e para cima do que para a direita e para baixo.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="103"/>
        <source>Window height, if it differs (cells)</source>
        <translation>Altura da janela, se for diferente (células)</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="103"/>
        <source>Height of the window. Not set: as high as wide.</source>
        <translation>Altura da janela. Não definida: igual à largura.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="113"/>
        <source>Window depth (bands)</source>
        <translation>Profundidade da janela (bandas)</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="113"/>
        <source>How many bands the window spans. Above 1, it is a box in the stack of the chosen bands (a time series, a hyperspectral cube), centred on each of them in turn and cut off at the first and the last one.</source>
        <translation>Quantas bandas a janela abrange. Acima de 1, é uma caixa na pilha das bandas escolhidas (uma série temporal, um cubo hiperespectral), centrada em cada uma delas e cortada na primeira e na última.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="125"/>
        <source>Window shape</source>
        <translation>Forma da janela</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="125"/>
        <source>Rectangle</source>
        <translation>Retângulo</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="125"/>
        <source>Ellipse</source>
        <translation>Elipse</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="125"/>
        <source>An ellipse fits into the rectangle; cells whose centre lies in it count.</source>
        <translation>Uma elipse cabe no retângulo; contam as células cujo centro está dentro dela.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="135"/>
        <source>Divide by the number of cells less one; a window then needs two valid cells.</source>
        <translation>Dividir pelo número de células menos um; uma janela precisa então de duas células válidas.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="141"/>
        <source>The result: for each input band, one band for each statistic.</source>
        <translation>O resultado: para cada banda de entrada, uma banda por estatística.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="145"/>
        <source>Average local variance</source>
        <translation>Variância local média</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="162"/>
        <source>Local standard deviation</source>
        <translation>Desvio padrão local</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="162"/>
        <source>Local mean</source>
        <translation>Média local</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="162"/>
        <source>Local coefficient of variation</source>
        <translation>Coeficiente de variação local</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="169"/>
        <source>{} {} of {}</source>
        <translation>{} {} de {}</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="204"/>
        <source>No window has enough valid cells: every cell of the result is nodata.</source>
        <translation>Nenhuma janela tem células válidas suficientes: todas as células do resultado são sem dados.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="145"/>
        <source>The mean of the variances of all windows, of the first chosen band, whichever statistics are chosen; nothing if no window has enough valid cells.</source>
        <translation>A média das variâncias de todas as janelas, da primeira banda escolhida, sejam quais forem as estatísticas escolhidas; nada, se nenhuma janela tiver células válidas suficientes.</translation>
    </message>
</context>
<context>
    <name>LocalVarianceByScaleAlgorithm</name>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="145"/>
        <source>Local variance by scale</source>
        <translation>Variância local por escala</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="66"/>
        <source>scale,average local variance,object size,resolution,texture,variance,aggregation,multiscale,segmentation,ESP,scale parameter,rate of change,Woodcock,Strahler</source>
        <translation>escala,variância local média,average local variance,tamanho dos objetos,resolução,textura,variância,agregação,multiescala,segmentação,ESP,parâmetro de escala,taxa de variação,Woodcock,Strahler</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="72"/>
        <source>How large the things in an image are: local variance at many scales</source>
        <translation>Tamanho dos objetos numa imagem: variância local em muitas escalas</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="75"/>
        <source>How large are the things in this image? While cells are much smaller than the things, neighbouring cells are alike; where cells are much larger, each holds a bit of everything, and neighbours are alike again. In between, the average local variance has a peak, where cells are a little smaller than the things (Woodcock and Strahler 1987, https://doi.org/10.1016/0034-4257(87)90015-0).
Coarser cells, the original method: at a scale of n, cells are means of n x n cells of the raster, and their variance is taken in windows of 3 x 3 of them. Wider windows: at a scale of n, the variance is taken of the raster's own cells, in windows of n x n of them; of a pattern that repeats, the first peak is where a window holds it once.
Scales are whole cells: what is given is rounded, and what then is the same counts once. Only windows that lie wholly within the raster count. Cells without a value are left out of coarse cells and of windows; one of which they are more than half is left out as a whole.
The rate of change is by how many per cent the local variance differs from that of the scale before, as in the ESP tool (Drăguţ et al. 2010, https://doi.org/10.1080/13658810903174803). A peak is a scale with a larger variance than the ones before and after it; the strongest is the most prominent one. Sizes are scales times the size of a cell, in units of the raster's coordinate system: degrees where it is a geographic one.</source>
        <translation>Que tamanho têm os objetos desta imagem? Enquanto as células são muito menores do que os objetos, as células vizinhas são semelhantes; quando são muito maiores, cada uma contém um pouco de tudo, e as vizinhas voltam a ser semelhantes. Entre os dois casos, a variância local média tem um pico, onde as células são um pouco menores do que os objetos (Woodcock and Strahler 1987, https://doi.org/10.1016/0034-4257(87)90015-0).
Células maiores, o método original: numa escala de n, as células são médias de n x n células do raster, e a sua variância é calculada em janelas de 3 x 3 delas. Janelas maiores: numa escala de n, a variância é calculada com as próprias células do raster, em janelas de n x n; num padrão que se repete, o primeiro pico está onde uma janela o contém uma vez.
As escalas são números inteiros de células: os valores indicados são arredondados, e os que assim ficam iguais contam uma só vez. Só contam as janelas inteiramente dentro do raster. As células sem valor são excluídas das células maiores e das janelas; se forem mais de metade de uma delas, esta é excluída por inteiro.
A taxa de variação é a diferença, em percentagem, entre a variância local e a da escala anterior, como na ferramenta ESP (Drăguţ et al. 2010, https://doi.org/10.1080/13658810903174803). Um pico é uma escala com variância maior do que a anterior e a seguinte; o mais forte é o mais proeminente. Os tamanhos são as escalas multiplicadas pelo tamanho de uma célula, em unidades do sistema de coordenadas do raster: graus, se for geográfico.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="99"/>
        <source>The raster to look at.</source>
        <translation>O raster a analisar.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="100"/>
        <source>The band to look at; the first one if none is chosen.</source>
        <translation>A banda a analisar; a primeira, se nenhuma for escolhida.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="101"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="101"/>
        <source>Coarser cells, in windows of 3 x 3</source>
        <translation>Células maiores, em janelas de 3 x 3</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="101"/>
        <source>Wider windows, of the cells as they are</source>
        <translation>Janelas maiores, com as células originais</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="101"/>
        <source>What a larger scale is: larger cells, or larger windows.</source>
        <translation>O que é uma escala maior: células maiores ou janelas maiores.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="113"/>
        <source>Scales (cells)</source>
        <translation>Escalas (células)</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="113"/>
        <source>A list (1,2,4,8), start:stop:step (1:20:1), or both in one, in cells of the raster. If none is given: a series that doubles in four steps, up to a tenth of the raster&apos;s shorter side. The largest scale is a third of that side, with wider windows all of it.</source>
        <translation>Uma lista (1,2,4,8), início:fim:passo (1:20:1) ou ambos em conjunto, em células do raster. Se nada for indicado: uma série que duplica a cada quatro passos, até um décimo do lado menor do raster. A maior escala possível é um terço desse lado; com janelas maiores, o lado inteiro.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="127"/>
        <source>Cells to look at, at most (0: all)</source>
        <translation>Máximo de células a analisar (0: todas)</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="127"/>
        <source>A raster with more cells is looked at in windows that are spread over it evenly, always the same ones, each three times as wide as the largest scale, and at least 1024 cells. With 0 all cells are looked at, which takes a few seconds for every hundred million.</source>
        <translation>Um raster com mais células é analisado em janelas distribuídas uniformemente por ele, sempre as mesmas, cada uma com o triplo da largura da maior escala e pelo menos 1024 células de largura. Com 0 são analisadas todas as células, o que demora alguns segundos por cada cem milhões.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="145"/>
        <source>A table with a row for each scale: its size in map units, the average local variance and standard deviation, the rate of change in per cent, and whether it is a peak (1) or not (0).</source>
        <translation>Uma tabela com uma linha por escala: o tamanho em unidades do mapa, a variância local média, o desvio padrão, a taxa de variação em percentagem e se é um pico (1) ou não (0).</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="155"/>
        <source>A page with the curve, its rate of change and its peaks, for any browser.</source>
        <translation>Uma página com a curva, a sua taxa de variação e os seus picos, para qualquer navegador.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="158"/>
        <source>Scale of the strongest peak, in cells</source>
        <translation>Escala do pico mais forte, em células</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="163"/>
        <source>Size of the strongest peak, in map units</source>
        <translation>Tamanho do pico mais forte, em unidades do mapa</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="176"/>
        <source>Local variance by scale of {}</source>
        <translation>Variância local por escala de {}</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="269"/>
        <source>Sample: {} windows of {} x {} cells, {} % of the raster.</source>
        <translation>Amostra: {} janelas de {} x {} células, {} % do raster.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="280"/>
        <source>{} is in degrees: so are all sizes.</source>
        <translation>{} está em graus: todos os tamanhos também.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="285"/>
        <source>Scales without a window in which enough cells have a value: {}</source>
        <translation>Escalas sem nenhuma janela com células com valor suficientes: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="298"/>
        <source>There is no peak: {} has too few cells with a value.</source>
        <translation>Não há pico: {} tem muito poucas células com valor.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="301"/>
        <source>There is no peak: {} does not vary at any scale.</source>
        <translation>Não há pico: {} não varia em nenhuma escala.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="307"/>
        <source>Local variance has its strongest peak in windows of {} cells ({} {}): the pattern repeats after about that distance.</source>
        <translation>A variância local tem o pico mais forte em janelas de {} células ({} {}): o padrão repete-se aproximadamente a essa distância.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="311"/>
        <source>Local variance has its strongest peak at a scale of {} cells ({} {}): what stands out from its surroundings is about {} to {} {} across.</source>
        <translation>A variância local tem o pico mais forte numa escala de {} células ({} {}): o que se destaca do que o rodeia tem cerca de {} a {} {} de largura.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="318"/>
        <source>There is no peak: local variance is greatest at the largest scale. Things may be larger than that, or of all sizes.</source>
        <translation>Não há pico: a variância local é máxima na maior escala. Os objetos podem ser maiores do que ela, ou de todos os tamanhos.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="323"/>
        <source>There is no peak: local variance is greatest at the smallest scale. Things may be smaller than that.</source>
        <translation>Não há pico: a variância local é máxima na menor escala. Os objetos podem ser menores do que ela.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="327"/>
        <source>There is no peak: that takes three scales, and a rise before a fall.</source>
        <translation>Não há pico: são precisas três escalas, e uma subida antes de uma descida.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="342"/>
        <source>Local variance by scale: {}</source>
        <translation>Variância local por escala: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="345"/>
        <source>{}, band {}. Method: {}.</source>
        <translation>{}, banda {}. Método: {}.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="347"/>
        <source>The average local variance at each scale.</source>
        <translation>A variância local média em cada escala.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="351"/>
        <source>By how many per cent it differs from that of the scale before.</source>
        <translation>A sua diferença, em percentagem, em relação à da escala anterior.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="355"/>
        <source>Scale (cells)</source>
        <translation>Escala (células)</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="355"/>
        <source>Size ({})</source>
        <translation>Tamanho ({})</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="355"/>
        <source>Windows</source>
        <translation>Janelas</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="355"/>
        <source>Local variance</source>
        <translation>Variância local</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="355"/>
        <source>Standard deviation</source>
        <translation>Desvio padrão</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="355"/>
        <source>Rate of change (%)</source>
        <translation>Taxa de variação (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="355"/>
        <source>Peak</source>
        <translation>Pico</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="158"/>
        <source>The scale of the most prominent peak, in cells; nothing if there is no peak.</source>
        <translation>A escala do pico mais proeminente, em células; nada, se não houver pico.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="163"/>
        <source>That scale in map units; nothing if there is no peak.</source>
        <translation>Essa escala em unidades do mapa; nada, se não houver pico.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="211"/>
        <source>expected scales &gt;= {}</source>
        <translation>esperam-se escalas &gt;= {}</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="213"/>
        <source>expected scales &gt;= {} with METHOD 1: a window of one cell does not vary</source>
        <translation>esperam-se escalas &gt;= {} com METHOD 1: uma janela de uma célula não varia</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="226"/>
        <source>expected at least {least} columns and rows, and it has {columns} columns and {rows} rows</source>
        <translation>esperam-se pelo menos {least} colunas e linhas, e tem {columns} colunas e {rows} linhas</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="235"/>
        <source>expected scales &lt;= {most}: {name} has {columns} columns and {rows} rows, and windows of 3 x 3 cells that are larger do not fit in</source>
        <translation>esperam-se escalas &lt;= {most}: {name} tem {columns} colunas e {rows} linhas, e janelas de 3 x 3 células maiores não cabem</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="240"/>
        <source>expected scales &lt;= {most}: {name} has {columns} columns and {rows} rows, and wider windows do not fit in</source>
        <translation>esperam-se escalas &lt;= {most}: {name} tem {columns} colunas e {rows} linhas, e janelas mais largas não cabem</translation>
    </message>
</context>
<context>
    <name>LoupeAlgorithm</name>
    <message>
        <location filename="../algorithms/base.py" line="176"/>
        <source>Input raster</source>
        <translation>Raster de entrada</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="180"/>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="216"/>
        <source>Bands (all if none is selected)</source>
        <translation>Bandas (todas, se nenhuma for selecionada)</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="229"/>
        <source>Beyond the raster&apos;s edge</source>
        <translation>Além da borda do raster</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="229"/>
        <source>Nothing: available cells only</source>
        <translation>Nada: apenas as células disponíveis</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="229"/>
        <source>Reflect (d c b a | a b c d | d c b a)</source>
        <translation>Refletir (d c b a | a b c d | d c b a)</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="229"/>
        <source>Mirror (d c b | a b c d | c b a)</source>
        <translation>Espelhar (d c b | a b c d | c b a)</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="229"/>
        <source>Nearest (a a a a | a b c d | d d d d)</source>
        <translation>Mais próxima (a a a a | a b c d | d d d d)</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="229"/>
        <source>Wrap (a b c d | a b c d | a b c d)</source>
        <translation>Repetir (a b c d | a b c d | a b c d)</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="229"/>
        <source>What a window finds where it extends beyond the raster.</source>
        <translation>O que uma janela encontra onde se estende além do raster.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="245"/>
        <source>Nodata in the window</source>
        <translation>Sem dados na janela</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="245"/>
        <source>Ignore it, unless the centre is nodata</source>
        <translation>Ignorar, a menos que o centro seja sem dados</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="245"/>
        <source>Propagate it: any cell without a value gives nodata</source>
        <translation>Propagar: qualquer célula sem valor dá sem dados</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="245"/>
        <source>What cells without a value do to the windows they are in: nothing, as long as the centre has a value, or everything. With Propagate and available cells only, windows that extend beyond the raster give nodata, too.</source>
        <translation>O efeito das células sem valor nas janelas em que estão: nenhum, desde que o centro tenha valor, ou total. Com Propagar e apenas as células disponíveis, as janelas que se estendem além do raster também dão sem dados.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="262"/>
        <source>Least share of valid cells in a window (%)</source>
        <translation>Proporção mínima de células válidas numa janela (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="262"/>
        <source>Windows with a smaller share of valid cells give nodata.</source>
        <translation>As janelas com uma proporção menor de células válidas dão sem dados.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="273"/>
        <source>Data type of the result</source>
        <translation>Tipo de dados do resultado</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="273"/>
        <source>How the result is stored. It is computed in 64 bits either way.</source>
        <translation>Como o resultado é armazenado. É sempre calculado em 64 bits.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="286"/>
        <source>Additional creation options</source>
        <translation>Opções de criação adicionais</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="293"/>
        <source>NAME=VALUE pairs for the output&apos;s format, separated by |, for example COMPRESS=DEFLATE|PREDICTOR=3. A GeoTIFF is tiled, and a BigTIFF where needed, unless they say otherwise. If there are none, a GeoTIFF gets those of the options of QGIS.</source>
        <translation>Pares NOME=VALOR para o formato da saída, separados por |, por exemplo COMPRESS=DEFLATE|PREDICTOR=3. Um GeoTIFF é gravado em blocos, e como BigTIFF se necessário, a menos que estas opções digam o contrário. Se não houver nenhuma, um GeoTIFF recebe as das opções do QGIS.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="306"/>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="306"/>
        <source>HTML files (*.html)</source>
        <translation>Páginas HTML (*.html)</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="340"/>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="387"/>
        <source>Cancelled: nothing was written.</source>
        <translation>Cancelado: nada foi gravado.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="410"/>
        <source>cells</source>
        <translation>células</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="410"/>
        <source>map units</source>
        <translation>unidades do mapa</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="142"/>
        <source>The tool also returns:</source>
        <translation>A ferramenta também devolve:</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="417"/>
        <source>degrees</source>
        <translation>graus</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="418"/>
        <source>metres</source>
        <translation>metros</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="419"/>
        <source>kilometres</source>
        <translation>km</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="420"/>
        <source>feet</source>
        <translation>pés</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="421"/>
        <source>US survey feet</source>
        <translation>pés topográficos dos EUA</translation>
    </message>
</context>
<context>
    <name>MatchHistogramAlgorithm</name>
    <message>
        <location filename="../algorithms/match_histogram.py" line="40"/>
        <source>Match histogram</source>
        <translation>Ajustar histograma a uma referência</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="43"/>
        <source>histogram,matching,specification,contrast,reference,radiometric normalization,relative normalisation,mosaic,colour balance,gain,offset,regression,change detection</source>
        <translation>histograma,ajuste de histograma,casamento de histogramas,correspondência de histogramas,especificação,histogram matching,contraste,referência,normalização radiométrica,normalização relativa,mosaico,equilíbrio de cores,ganho,offset,regressão,detecção de mudanças,deteção de alterações</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="49"/>
        <source>Give a raster the distribution of values of another one</source>
        <translation>Dar a um raster a distribuição de valores de outro</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="52"/>
        <source>Changes the values of a raster so that they are distributed like those of a reference: another date, the neighbouring scene of a mosaic. The result has the reference&apos;s data type and nodata value.
Full distribution: each value becomes the value of the same rank in the reference. Mean and standard deviation: a gain and an offset that make these two equal. Neither needs the two to be of the same place.
Regression: where the two are the same place, gain and offset are those of the line of least squares through the cells that both have. Cells that lie further than two standard deviations from the line (clouds, fields that changed) are left out, and the line is fitted again, five times; so that clouds do not draw it, the first three lines are the reduced major axis. The reference is resampled (bilinear) where its grid is another one. The log has the line and how much it explains.
Values are taken as they are stored. Cells without a value never count, and have none in the result. Gonzalez and Woods (2018): Digital Image Processing, section 3.3.</source>
        <translation>Altera os valores de um raster de modo que tenham a distribuição dos de uma referência: outra data, a cena vizinha de um mosaico. O resultado tem o tipo de dados e o valor sem dados da referência.
Distribuição completa: cada valor passa a ser o valor com o mesmo posto na referência. Média e desvio padrão: um ganho e um deslocamento (offset) que igualam ambos. Nenhum dos dois métodos exige que os rasters sejam do mesmo lugar.
Regressão: onde ambos são do mesmo lugar, o ganho e o deslocamento (offset) são os da reta de mínimos quadrados pelas células comuns aos dois. As células a mais de dois desvios padrão da reta (nuvens, campos que mudaram) são excluídas e a reta é ajustada de novo, cinco vezes; para que as nuvens não a desviem, as três primeiras retas são as do eixo maior reduzido. A referência é reamostrada (bilinear) se a sua grade for diferente. O log tem a reta e quanto ela explica.
Os valores são usados tal como estão armazenados. As células sem valor nunca contam e continuam sem valor no resultado. Gonzalez and Woods (2018): Digital Image Processing, section 3.3.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="70"/>
        <source>The raster to change.</source>
        <translation>O raster a alterar.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="71"/>
        <source>Reference raster</source>
        <translation>Raster de referência</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="71"/>
        <source>The raster whose distribution to take; on any grid, of any place.</source>
        <translation>O raster cuja distribuição é usada; em qualquer grade, de qualquer lugar.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="75"/>
        <source>Bands to change. If none is selected: all of them, except an alpha band. The first one is matched to the reference&apos;s first band, and so on.</source>
        <translation>Bandas a alterar. Se nenhuma for selecionada: todas, exceto uma banda alfa. A primeira é ajustada à primeira banda da referência, e assim por diante.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="81"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="81"/>
        <source>Full distribution</source>
        <translation>Distribuição completa</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="81"/>
        <source>Mean and standard deviation</source>
        <translation>Média e desvio padrão</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="81"/>
        <source>Regression where they overlap</source>
        <translation>Regressão na sobreposição</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="81"/>
        <source>What is to become that of the reference, and how.</source>
        <translation>O que deve passar a ser igual ao da referência, e como.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="95"/>
        <source>Matched</source>
        <translation>Ajustado</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="95"/>
        <source>The result: the chosen bands, in the reference&apos;s data type.</source>
        <translation>O resultado: as bandas escolhidas, no tipo de dados da referência.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="108"/>
        <source>{} matched to {}</source>
        <translation>{} ajustado a {}</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="202"/>
        <source>{}; r² = {} over {} of {} cells in both</source>
        <translation>{}; r² = {} em {} de {} células comuns</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="141"/>
        <source>expected {count} bands, one for each of INPUT, and this has {there}</source>
        <translation>esperam-se {count} bandas, uma para cada uma de INPUT, e há {there}</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="187"/>
        <source>expected at least 2 valid cells in common with band {band} of INPUT, and there are {count}</source>
        <translation>esperam-se pelo menos 2 células válidas em comum com a banda {band} de INPUT, e há {count}</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="216"/>
        <source>expected cells with a value, and band {} has none</source>
        <translation>esperam-se células com valor, e a banda {} não tem nenhuma</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="227"/>
        <source>expected values of band {} and of its reference that are no further apart than a float can tell; declare as nodata what is no value</source>
        <translation>esperam-se valores da banda {} e da sua referência cuja diferença caiba num número real (float); declare como sem dados o que não for um valor</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="243"/>
        <source>Band {}: {}</source>
        <translation>Banda {}: {}</translation>
    </message>
</context>
<context>
    <name>MatchTemplateAlgorithm</name>
    <message>
        <location filename="../algorithms/match_template.py" line="75"/>
        <source>Match template</source>
        <translation>Localizar molde (template matching)</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="78"/>
        <source>template matching,find,search,pattern,object detection,counting,similar,similarity,normalized cross-correlation,normalised,NCC,SSD,squared difference,rotation,scale,chip,trees,control points,OpenCV</source>
        <translation>template matching,correspondência de modelos,casamento de padrões,modelo,gabarito,localizar,procurar,padrão,detecção de objetos,deteção de objetos,contagem,semelhante,similaridade,correlação cruzada normalizada,NCC,SSD,diferença quadrática,rotação,escala,árvores,pontos de controle,pontos de controlo,OpenCV</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="85"/>
        <source>Find all places where a raster looks like a piece of it, or of another one</source>
        <translation>Localizar todos os lugares onde um raster se parece com uma parte dele ou de outro</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="88"/>
        <source>Moves a template over a raster and scores, at every cell, how alike the two are: 1 is an exact copy, 0 is not alike at all, -1 is the opposite. The template is a raster of its own, or an extent of the input. It may be searched for at several angles and scales at once.
Places that score at least the threshold, and more than what is around them, are the matches: polygons with the outline of the template as it was found, turned and scaled, the best one first. No two are nearer to each other than the least distance. Positions are finer than a cell.
Zero-mean normalised cross-correlation is Pearson&apos;s coefficient of the template and the cells under it: it ignores brightness and contrast. Normalised cross-correlation takes no means off, and ignores contrast alone. The normalised squared difference ignores neither: it is 1 less the sum of the squared differences, divided by the root of the product of both sums of squares.
Cells of either raster without a value do not count; there is no score where too few are left, as at the edge, nor where the raster is flat. Rasters are compared cell by cell: they should have cells of the same size.
Lewis (1995): Fast template matching. Vision Interface. Padfield (2012): Masked object registration in the Fourier domain, https://doi.org/10.1109/TIP.2011.2181402.</source>
        <translation>Move um molde sobre um raster e pontua, em cada célula, a semelhança entre os dois: 1 é uma cópia exata, 0 é nenhuma semelhança, -1 é o oposto. O molde é um raster próprio ou uma extensão da entrada. Pode ser procurado em vários ângulos e escalas ao mesmo tempo.
Os lugares com pontuação igual ou superior ao limiar, e maior do que a vizinhança, são as ocorrências: polígonos com o contorno do molde tal como foi encontrado, girado e ampliado, a melhor primeiro. Nunca há duas mais próximas do que a distância mínima. As posições são mais finas do que uma célula.
A correlação cruzada normalizada de média zero é o coeficiente de Pearson entre o molde e as células sob ele: ignora o brilho e o contraste. A correlação cruzada normalizada não subtrai médias e ignora apenas o contraste. A diferença quadrática normalizada não ignora nenhum dos dois: é 1 menos a soma dos quadrados das diferenças, dividida pela raiz do produto das duas somas de quadrados.
As células sem valor em qualquer dos rasters não contam; não há pontuação onde restam poucas, como na borda, nem onde o raster é plano. Os rasters são comparados célula a célula: devem ter células do mesmo tamanho.
Lewis (1995): Fast template matching. Vision Interface. Padfield (2012): Masked object registration in the Fourier domain, https://doi.org/10.1109/TIP.2011.2181402.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="110"/>
        <source>The raster to search.</source>
        <translation>O raster em que procurar.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="111"/>
        <source>The band to search; the first one if none is chosen.</source>
        <translation>A banda em que procurar; a primeira, se nenhuma for escolhida.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="243"/>
        <source>Matches</source>
        <translation>Ocorrências</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="118"/>
        <source>Best score</source>
        <translation>Melhor pontuação</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="125"/>
        <source>Template raster</source>
        <translation>Raster do molde</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="125"/>
        <source>What to search for: a small raster whose cells are as large as those of the input. Cells without a value do not count. This or an extent is needed.</source>
        <translation>O que procurar: um pequeno raster com células do mesmo tamanho que as da entrada. As células sem valor não contam. É necessário este ou uma extensão.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="134"/>
        <source>The band of the template raster; the first one if none is chosen.</source>
        <translation>A banda do raster do molde; a primeira, se nenhuma for escolhida.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="134"/>
        <source>Band of the template</source>
        <translation>Banda do molde</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="140"/>
        <source>Extent of the input, as the template</source>
        <translation>Extensão da entrada a usar como molde</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="140"/>
        <source>The piece of the input to search for, instead of a template raster, to the nearest whole cells. It may be in any coordinate system.</source>
        <translation>A parte da entrada a procurar, em vez de um raster do molde, arredondada às células inteiras mais próximas. Pode estar em qualquer sistema de coordenadas.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="153"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="153"/>
        <source>Zero-mean normalised cross-correlation</source>
        <translation>Correlação cruzada normalizada de média zero</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="153"/>
        <source>Normalised cross-correlation</source>
        <translation>Correlação cruzada normalizada</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="153"/>
        <source>Normalised squared difference (1 less it)</source>
        <translation>Diferença quadrática normalizada (1 menos ela)</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="153"/>
        <source>How alike two pieces are: whatever their brightness and contrast; whatever their contrast; or as they are.</source>
        <translation>A semelhança entre duas partes: sejam quais forem o brilho e o contraste; seja qual for o contraste; ou tal como são.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="169"/>
        <source>Angles (degrees; such as 0,90 or 0:350:10)</source>
        <translation>Ângulos (graus; por exemplo, 0,90 ou 0:350:10)</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="169"/>
        <source>By how much the template is turned, counter-clockwise: numbers separated by commas (0,90), or start:stop:step (0:350:10). The best one at each cell counts.</source>
        <translation>Quanto o molde é girado, no sentido anti-horário: números separados por vírgulas (0,90) ou início:fim:passo (0:350:10). Em cada célula conta o melhor.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="181"/>
        <source>Scales (such as 1,2 or 0.8:1.2:0.1)</source>
        <translation>Escalas (por exemplo, 1,2 ou 0.8:1.2:0.1)</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="181"/>
        <source>By how much the template is enlarged: numbers separated by commas (0.5,1,2), or start:stop:step (0.8:1.2:0.1), each with every angle. 2 is twice as large.</source>
        <translation>Quanto o molde é ampliado: números separados por vírgulas (0.5,1,2) ou início:fim:passo (0.8:1.2:0.1), cada um com todos os ângulos. 2 é o dobro do tamanho.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="193"/>
        <source>Least score of a match</source>
        <translation>Pontuação mínima de uma ocorrência</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="193"/>
        <source>Places that score less are no matches. From -1 to 1, an exact copy.</source>
        <translation>Lugares com pontuação menor não são ocorrências. De -1 a 1, uma cópia exata.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="201"/>
        <source>Least distance of matches (cells; 0: half the template)</source>
        <translation>Distância mínima das ocorrências (células; 0: meio molde)</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="201"/>
        <source>Of places that are nearer to each other than this, the best one is the match. 0 is half the template&apos;s shorter side, at its smallest scale.</source>
        <translation>De lugares mais próximos entre si do que isto, o melhor é a ocorrência. 0 é metade do lado menor do molde, na sua menor escala.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="209"/>
        <source>Matches at most (0: all)</source>
        <translation>Número máximo de ocorrências (0: todas)</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="209"/>
        <source>How many matches there may be: the best ones. 0 is as many as there are.</source>
        <translation>Quantas ocorrências pode haver: as melhores. 0 é todas as que houver.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="218"/>
        <source>Least share of valid cells under the template (%)</source>
        <translation>Proporção mínima de células válidas sob o molde (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="218"/>
        <source>Of the template&apos;s cells, so many must lie over cells of the raster that have a value; elsewhere there is no score. Less than 100 finds what is partly beyond the edge, or hidden by nodata.</source>
        <translation>Das células do molde, esta percentagem deve estar sobre células do raster com valor; nos outros lugares não há pontuação. Menos de 100 encontra o que está parcialmente além da borda ou oculto por células sem dados.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="234"/>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="234"/>
        <source>A raster with the score of each cell, the best one of all angles and scales, where the template is centred on it.</source>
        <translation>Um raster com a pontuação de cada célula, a melhor de todos os ângulos e escalas, com o molde centrado nela.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="243"/>
        <source>Polygons, the best match first: the outline of the template as it was found.</source>
        <translation>Polígonos, a melhor ocorrência primeiro: o contorno do molde tal como foi encontrado.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="276"/>
        <source>Score in {1}</source>
        <translation>Pontuação em {1}</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="276"/>
        <source>Matches in {1}</source>
        <translation>Ocorrências em {1}</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="278"/>
        <source>Score of {0} in {1}</source>
        <translation>Pontuação de {0} em {1}</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="278"/>
        <source>Matches of {0} in {1}</source>
        <translation>Ocorrências de {0} em {1}</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="371"/>
        <source>TEMPLATE_EXTENT reaches beyond INPUT: the template is what lies inside.</source>
        <translation>TEMPLATE_EXTENT ultrapassa INPUT: o molde é a parte que fica dentro.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="375"/>
        <source>Template: rows {} to {}, columns {} to {} of the input (from 0)</source>
        <translation>Molde: linhas {} a {}, colunas {} a {} da entrada (a partir de 0)</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="385"/>
        <source>Template of {} x {} cells, {} of them with a value; templates: {}</source>
        <translation>Molde de {} x {} células, {} delas com valor; moldes: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="391"/>
        <source>{} at angle {} and scale {}</source>
        <translation>{} com ângulo {} e escala {}</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="395"/>
        <source>Less than half of the cells are left in {} of the templates, since others are interpolated from cells without a value: {}.</source>
        <translation>Resta menos de metade das células em {} dos moldes, pois as outras são interpoladas a partir de células sem valor: {}.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="413"/>
        <source>Cells of TEMPLATE are {}, those of INPUT {}, and the two are compared cell by cell.</source>
        <translation>As células de TEMPLATE são {}, as de INPUT {}, e os dois são comparados célula a célula.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="417"/>
        <source>SCALES={} makes up for it.</source>
        <translation>SCALES={} compensa a diferença.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="422"/>
        <source>There is no score anywhere: the raster is flat, or has too few valid cells under the template (MIN_VALID).</source>
        <translation>Não há pontuação em lugar nenhum: o raster é plano ou tem poucas células válidas sob o molde (MIN_VALID).</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="429"/>
        <source>No match of at least {}; the best score is {}</source>
        <translation>Nenhuma ocorrência com pelo menos {}; a melhor pontuação é {}</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="435"/>
        <source>Matches: {}; best score: {}</source>
        <translation>Ocorrências: {}; melhor pontuação: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="438"/>
        <source>The best {} are kept (MAX_MATCHES).</source>
        <translation>São mantidas as {} melhores (MAX_MATCHES).</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="115"/>
        <source>How many matches were found and kept.</source>
        <translation>Quantas ocorrências foram encontradas e mantidas.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="118"/>
        <source>The highest score in the raster, a match or not; nothing if there is none.</source>
        <translation>A maior pontuação no raster, seja ou não de uma ocorrência; nada, se não houver nenhuma.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="261"/>
        <source>expected only one of the two, and TEMPLATE_EXTENT is {}</source>
        <translation>espera-se apenas um dos dois, e TEMPLATE_EXTENT é {}</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="264"/>
        <source>expected a raster, or a part of INPUT as TEMPLATE_EXTENT</source>
        <translation>espera-se um raster, ou uma parte de INPUT em TEMPLATE_EXTENT</translation>
    </message>
</context>
<context>
    <name>MatchingAlgorithm</name>
    <message>
        <location filename="../algorithms/matching.py" line="14"/>
        <source>Matching</source>
        <translation>Correspondência</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <location filename="../algorithms/checking.py" line="183"/>
        <source>expected a file in a folder that exists</source>
        <translation>espera-se um caminho numa pasta existente</translation>
    </message>
    <message>
        <location filename="../algorithms/checking.py" line="200"/>
        <source>expected another file than {name}</source>
        <translation>espera-se um destino diferente de {name}</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="497"/>
        <source>{cells} cells in {seconds} s: {rate} cells/s, 1 worker</source>
        <translation>{cells} células em {seconds} s: {rate} células/s, 1 tarefa</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="501"/>
        <source>{cells} cells in {seconds} s: {rate} cells/s, {workers} workers</source>
        <translation>{cells} células em {seconds} s: {rate} células/s, {workers} tarefas paralelas</translation>
    </message>
    <message>
        <location filename="../algorithms/checking.py" line="78"/>
        <source>expected a folder</source>
        <translation>espera-se uma pasta</translation>
    </message>
    <message>
        <location filename="../algorithms/checking.py" line="80"/>
        <source>expected the name of a file</source>
        <translation>espera-se o caminho e o nome do resultado</translation>
    </message>
    <message>
        <location filename="../algorithms/checking.py" line="108"/>
        <source>{expected}, as there is no {name}</source>
        <translation>{expected}, pois não há {name}</translation>
    </message>
    <message>
        <location filename="../algorithms/checking.py" line="220"/>
        <source>expected 1, the only band of {raster}</source>
        <translation>espera-se 1, a única banda de {raster}</translation>
    </message>
    <message>
        <location filename="../algorithms/checking.py" line="222"/>
        <source>expected bands from 1 to {count} of {raster}</source>
        <translation>esperam-se bandas de 1 a {count} de {raster}</translation>
    </message>
    <message>
        <location filename="../algorithms/checking.py" line="229"/>
        <source>expected a raster</source>
        <translation>espera-se um raster</translation>
    </message>
    <message>
        <location filename="../algorithms/layers.py" line="74"/>
        <source>{name} is {layer}, a layer of ready-made pictures ({provider}) without cell values; give a raster that has them</source>
        <translation>{name} é {layer}, uma camada de imagens já renderizadas ({provider}), sem valores de células; indique um raster que os tenha</translation>
    </message>
    <message>
        <location filename="../algorithms/layers.py" line="143"/>
        <source>{layer} is resampled to the grid of the input</source>
        <translation>{layer} é reamostrado para a grade da entrada</translation>
    </message>
    <message>
        <location filename="../algorithms/layers.py" line="154"/>
        <source>Exporting {layer}, which is not a file that GDAL reads</source>
        <translation>Exportação de {layer}, que o GDAL não lê diretamente</translation>
    </message>
    <message>
        <location filename="../algorithms/layers.py" line="173"/>
        <source>{layer} cannot be read</source>
        <translation>{layer} não pode ser lido</translation>
    </message>
    <message>
        <location filename="../algorithms/layers.py" line="191"/>
        <source>{layer} cannot be exported to {path}: error {number}</source>
        <translation>{layer} não pode ser exportado para {path}: erro {number}</translation>
    </message>
    <message>
        <location filename="../algorithms/messages.py" line="58"/>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="59"/>
        <source>it is needed</source>
        <translation>é obrigatório</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="81"/>
        <source>{name} is missing; {expected}</source>
        <translation>Falta {name}; {expected}</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="83"/>
        <source>{name} is {value}; {expected}</source>
        <translation>{name} é {value}; {expected}</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="92"/>
        <source>expected an expression with a value</source>
        <translation>espera-se uma expressão com um valor</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="132"/>
        <source>expected a number that fits into 32 bits</source>
        <translation>espera-se um número que caiba em 32 bits</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="149"/>
        <source>expected a whole number</source>
        <translation>espera-se um número inteiro</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="150"/>
        <source>expected a number</source>
        <translation>espera-se um número</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="152"/>
        <source>expected a whole number {limits}</source>
        <translation>espera-se um número inteiro {limits}</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="154"/>
        <source>expected a number {limits}</source>
        <translation>espera-se um número {limits}</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="155"/>
        <source>{low} and {high}</source>
        <translation>{low} e {high}</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="164"/>
        <source>expected true or false</source>
        <translation>espera-se verdadeiro ou falso (true, false)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="172"/>
        <source>expected one or more of {choices}</source>
        <translation>espera-se um ou mais de {choices}</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="174"/>
        <source>expected one of {choices}</source>
        <translation>espera-se um de {choices}</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="186"/>
        <source>expected numbers of bands, from 1</source>
        <translation>esperam-se números de bandas, a partir de 1</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="188"/>
        <source>expected a band, from 1</source>
        <translation>espera-se uma banda, a partir de 1</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="206"/>
        <source>{expected}, each only once</source>
        <translation>{expected}, sem repetições</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="209"/>
        <source>{expected}, and only one</source>
        <translation>{expected}, e apenas um valor</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py" line="240"/>
        <source>{name}: {path} cannot be written: {reason}</source>
        <translation>{name}: {path} não pode ser gravado: {reason}</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py" line="395"/>
        <source>{name}: a report needs the Python package plotly, which cannot be imported ({reason}); install it for the Python of QGIS, or leave the report out</source>
        <translation>{name}: um relatório precisa do pacote Python plotly, que não pode ser importado ({reason}); instale o pacote no Python do QGIS ou dispense o relatório</translation>
    </message>
    <message>
        <location filename="../algorithms/styles.py" line="86"/>
        <source>{layer} is shown without a style of its own: {reason}</source>
        <translation>{layer} é apresentado sem estilo próprio: {reason}</translation>
    </message>
    <message>
        <location filename="../algorithms/tables.py" line="58"/>
        <source>{name}: a row cannot be written: {reason}</source>
        <translation>{name}: uma linha da tabela não pode ser gravada: {reason}</translation>
    </message>
    <message>
        <location filename="../algorithms/checking.py" line="82"/>
        <source>expected a vector layer</source>
        <translation>espera-se uma camada vetorial</translation>
    </message>
    <message>
        <location filename="../algorithms/checking.py" line="84"/>
        <source>expected an extent: xmin,xmax,ymin,ymax</source>
        <translation>espera-se uma extensão: xmin,xmax,ymin,ymax</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <location filename="../algorithms/number_lists.py" line="67"/>
        <source>expected numbers, separated by commas, or start:stop:step ({})</source>
        <translation>esperam-se números, separados por vírgulas, ou início:fim:passo ({})</translation>
    </message>
    <message>
        <location filename="../algorithms/number_lists.py" line="82"/>
        <source>expected a step that leads from {start} to {stop}: upwards, above 0</source>
        <translation>espera-se um passo que leve de {start} a {stop}: crescente, acima de 0</translation>
    </message>
    <message>
        <location filename="../algorithms/number_lists.py" line="86"/>
        <source>expected a step that leads from {start} to {stop}: downwards, below 0</source>
        <translation>espera-se um passo que leve de {start} a {stop}: decrescente, abaixo de 0</translation>
    </message>
    <message>
        <location filename="../algorithms/number_lists.py" line="98"/>
        <source>expected at most {} numbers</source>
        <translation>esperam-se no máximo {} números</translation>
    </message>
</context>
<context>
    <name>PeaksAlgorithm</name>
    <message>
        <location filename="../algorithms/peaks.py" line="11"/>
        <source>Peaks and profiles</source>
        <translation>Picos e perfis</translation>
    </message>
</context>
<context>
    <name>ProfileAlgorithm</name>
    <message>
        <location filename="../algorithms/profiles.py" line="158"/>
        <source>Lines</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="158"/>
        <source>The lines to follow, in any coordinate system. Each part of a multi-part line is a line of its own.</source>
        <translation>As linhas a seguir, em qualquer sistema de coordenadas. Cada parte de uma linha multiparte é uma linha própria.</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="172"/>
        <source>Distance between samples (map units; none: a cell)</source>
        <translation>Distância entre amostras (unidades do mapa; vazio: uma célula)</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="172"/>
        <source>How far apart samples are along a line, in units of the raster&apos;s coordinate system: degrees where it is a geographic one. If it is not set: the shorter side of a cell.</source>
        <translation>A distância entre amostras ao longo de uma linha, em unidades do sistema de coordenadas do raster: graus, se for geográfico. Se não for definida: o lado menor de uma célula.</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="247"/>
        <source>{} is placed by ground control points. It is taken to lie where they fit best, and not bent: warp it for more.</source>
        <translation>{} é posicionado por pontos de controle (GCP). É colocado onde melhor se ajustam, sem ser deformado: para mais, georreferencie o raster primeiro.</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="314"/>
        <source>{} is in degrees: so are the step and all distances.</source>
        <translation>{} está em graus: o passo e todas as distâncias também.</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="389"/>
        <source>{} do not cross the raster</source>
        <translation>{} não cruzam o raster</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="390"/>
        <source>{} are shorter than the step ({})</source>
        <translation>{} são mais curtas do que o passo ({})</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="391"/>
        <source>{} cannot be brought into the coordinate system of the raster</source>
        <translation>{} não podem ser convertidas para o sistema de coordenadas do raster</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="398"/>
        <source>Features without a line: {}</source>
        <translation>Elementos sem linha: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="401"/>
        <source>Lines left out: {}</source>
        <translation>Linhas excluídas: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="198"/>
        <source>no layer</source>
        <translation>nenhuma camada</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="201"/>
        <source>expected a layer of lines, and it is one of geometry {}</source>
        <translation>espera-se uma camada de linhas, e a sua geometria é {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="205"/>
        <source>expected a layer of lines</source>
        <translation>espera-se uma camada de linhas</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="209"/>
        <source>expected a number &gt; 0, in units of the raster&apos;s coordinate system, or nothing for a cell</source>
        <translation>espera-se um número &gt; 0, em unidades do sistema de coordenadas do raster, ou nada para uma célula</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="268"/>
        <source>expected a raster of the same place: no line that crosses INPUT crosses it</source>
        <translation>espera-se um raster do mesmo lugar: nenhuma linha que cruza INPUT o cruza</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="325"/>
        <source>expected a raster with a coordinate system (CRS), since LINES is in {}: assign the one that its coordinates are in</source>
        <translation>espera-se um raster com sistema de coordenadas (SRC), pois LINES está em {}: atribua o das suas coordenadas</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="331"/>
        <source>expected lines with a coordinate system (CRS), since INPUT is in {}: assign the one that their coordinates are in</source>
        <translation>esperam-se linhas com sistema de coordenadas (SRC), pois INPUT está em {}: atribua o das suas coordenadas</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="342"/>
        <source>expected a raster with a coordinate system (CRS), since {} has one: assign the one that its coordinates are in</source>
        <translation>espera-se um raster com sistema de coordenadas (SRC), pois {} tem um: atribua o das suas coordenadas</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="355"/>
        <source>{} (a cell)</source>
        <translation>{} (uma célula)</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="356"/>
        <source>expected at least {least}: the lines have {samples} samples, more than {most}</source>
        <translation>espera-se pelo menos {least}: as linhas têm {samples} amostras, mais de {most}</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="372"/>
        <source>expected a line at least, and none is selected</source>
        <translation>espera-se pelo menos uma linha, e nenhuma está selecionada</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="372"/>
        <source>expected a line at least, and it has none</source>
        <translation>espera-se pelo menos uma linha, e não há nenhuma</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="379"/>
        <source>expected a line with two samples on INPUT. Of its {count}, {reasons}</source>
        <translation>espera-se uma linha com duas amostras em INPUT. Das suas {count}, {reasons}</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="383"/>
        <source>INPUT reaches from {0}, {1} to {2}, {3}</source>
        <translation>INPUT vai de {0}, {1} a {2}, {3}</translation>
    </message>
</context>
<context>
    <name>ProfileCorrelationAlgorithm</name>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="57"/>
        <source>Cross-correlation along lines</source>
        <translation>Correlação cruzada ao longo de linhas</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="60"/>
        <source>cross-correlation,autocorrelation,correlogram,CCF,ACF,lag,shift,profile,line,transect,series,period,spacing,R,np.correlate</source>
        <translation>correlação cruzada,cross-correlation,autocorrelação,correlograma,CCF,ACF,lag,desfasamento,defasagem,deslocamento,perfil,linha,transecto,série,período,espaçamento,R,np.correlate</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="66"/>
        <source>How alike two rasters are along lines, at every lag; or one and itself</source>
        <translation>Semelhança de dois rasters ao longo de linhas, em cada lag; ou de um consigo mesmo</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="90"/>
        <source>The raster to read along the lines.</source>
        <translation>O raster a ler ao longo das linhas.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="91"/>
        <source>The band to read; the first one if none is chosen.</source>
        <translation>A banda a ler; a primeira, se nenhuma for escolhida.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="92"/>
        <source>Other raster (none: the input itself)</source>
        <translation>Outro raster (nenhum: a própria entrada)</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="92"/>
        <source>The raster to compare it with, on any grid, in any coordinate system. Without it, the input is compared with itself.</source>
        <translation>O raster com o qual comparar, em qualquer grade e em qualquer sistema de coordenadas. Sem ele, a entrada é comparada consigo mesma.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="101"/>
        <source>Band of the other raster</source>
        <translation>Banda do outro raster</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="101"/>
        <source>The band of the other raster; the first one if none is chosen. Without another raster it is a band of the input, by default the same one. To choose it in a dialog, choose the input as the other raster.</source>
        <translation>A banda do outro raster; a primeira, se nenhuma for escolhida. Sem outro raster, é uma banda da entrada, por predefinição a mesma. Para a escolher num diálogo, escolha a entrada como o outro raster.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="117"/>
        <source>Correlogram</source>
        <translation>Correlograma</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="117"/>
        <source>A table with a row for each line and lag.</source>
        <translation>Uma tabela com uma entrada para cada linha e cada lag.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="123"/>
        <source>A page with the correlogram of each line and its 95 % band, for any browser.</source>
        <translation>Uma página com o correlograma de cada linha e a sua faixa de 95 %, para qualquer navegador.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="126"/>
        <source>Best lag of the first line</source>
        <translation>Melhor lag da primeira linha</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="134"/>
        <source>Correlation at the best lag of the first line</source>
        <translation>Correlação no melhor lag da primeira linha</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="141"/>
        <source>Greatest lag (map units; none: a quarter of a line)</source>
        <translation>Lag máximo (unidades do mapa; vazio: um quarto de uma linha)</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="141"/>
        <source>In units of the raster&apos;s coordinate system. If it is not set: a quarter of each line.</source>
        <translation>Em unidades do sistema de coordenadas do raster. Se não for definido: um quarto de cada linha.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="154"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="154"/>
        <source>Correlation, as ccf in R</source>
        <translation>Correlação, como ccf no R</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="154"/>
        <source>Sum of products</source>
        <translation>Soma dos produtos</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="154"/>
        <source>What is computed at each lag.</source>
        <translation>O que é calculado em cada lag.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="166"/>
        <source>Remove linear trends</source>
        <translation>Remover tendências lineares</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="166"/>
        <source>Whether to subtract from each profile the line of least squares through it: two rasters that both rise along a line are alike at every lag otherwise.</source>
        <translation>Se é subtraída de cada perfil a sua reta de mínimos quadrados: de outro modo, dois rasters que sobem ambos ao longo de uma linha são semelhantes em todos os lags.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="189"/>
        <source>Correlogram of {} along {}</source>
        <translation>Correlograma de {} ao longo de {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="264"/>
        <source>There are no values along the lines: no correlation.</source>
        <translation>Não há valores ao longo das linhas: nenhuma correlação.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="266"/>
        <source>Lines without a correlation, since a profile has no values, or but one: {}</source>
        <translation>Linhas sem correlação, porque um perfil não tem valores ou tem um só: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="271"/>
        <source>Lines: {}. Step: {} {}. Samples: {}, {} of them without a value.</source>
        <translation>Linhas: {}. Passo: {} {}. Amostras: {}, {} delas sem valor.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="282"/>
        <source>Best lag of line {}: {} {}, correlation {}</source>
        <translation>Melhor lag da linha {}: {} {}, correlação {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="293"/>
        <source>Seconds: {}</source>
        <translation>Segundos: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="311"/>
        <source>Autocorrelation along lines: {}</source>
        <translation>Autocorrelação ao longo de linhas: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="312"/>
        <source>Cross-correlation along lines: {}</source>
        <translation>Correlação cruzada ao longo de linhas: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="315"/>
        <source>{}, band {}</source>
        <translation>{}, banda {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="317"/>
        <source>{} (t + k); {}, band {} (t)</source>
        <translation>{} (t + k); {}, banda {} (t)</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="322"/>
        <source>{}; linear trends were removed</source>
        <translation>{}; tendências lineares removidas</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="323"/>
        <source>{}, along {}. Step: {} {}. Lags are in {}.
{}.</source>
        <translation>{}, ao longo de {}. Passo: {} {}. Os lags estão em {}.
{}.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="339"/>
        <source>The first {} of {} lines are drawn.</source>
        <translation>São desenhadas as primeiras {} de {} linhas.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="394"/>
        <source>Correlation</source>
        <translation>Correlação</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="344"/>
        <source>Line {}</source>
        <translation>Linha {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="355"/>
        <source>{}: {} at every lag.</source>
        <translation>{}: {} em cada lag.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="371"/>
        <source>The first {} of {} lines are listed.</source>
        <translation>São listadas as primeiras {} de {} linhas.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="394"/>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="394"/>
        <source>Feature</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="394"/>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="394"/>
        <source>Length</source>
        <translation>Comprimento</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="394"/>
        <source>Samples</source>
        <translation>Amostras</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="394"/>
        <source>Best lag</source>
        <translation>Melhor lag</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="394"/>
        <source>Pairs</source>
        <translation>Pares</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="69"/>
        <source>Reads two rasters (bilinear) at equal steps along each line, moves one profile along the other, and tells how alike the two are at every lag: the cross-correlation function. Without another raster, the profile is compared with itself: the autocorrelation function, whose maxima tell at what spacing it repeats itself. Lag 0 is trivial there: the best lag is the highest peak beyond the hill about lag 0, or, where nothing repeats, the lag beside 0.
At a lag of k, INPUT at t + k meets OTHER at t: where the best lag is positive, INPUT is OTHER, moved that far towards the end of the line.
The first method is that of ccf in R: deviations from the mean of the whole profile, multiplied, summed over the pairs at the lag, divided by n and by both standard deviations. It tells how alike shapes are; where both rise or fall along the line, remove the trends first. The other one is the sum of the products, for values about 0.
Samples without a value, and beyond the raster&apos;s edge, make no pairs. Lags are in units of the raster&apos;s coordinate system, in degrees where it is a geographic one.
Venables and Ripley (2002): Modern Applied Statistics with S, https://doi.org/10.1007/978-0-387-21706-2.</source>
        <translation>Lê dois rasters (bilinear) a passos iguais ao longo de cada linha, move um perfil ao longo do outro e indica a semelhança dos dois em cada lag: a função de correlação cruzada. Sem outro raster, o perfil é comparado consigo mesmo: a função de autocorrelação, cujos máximos indicam o espaçamento a que ele se repete. Nesse caso, o lag 0 é trivial: o melhor lag é o pico mais alto além da elevação em torno do lag 0 ou, onde nada se repete, o lag vizinho de 0.
Num lag k, INPUT em t + k encontra OTHER em t: se o melhor lag for positivo, INPUT é OTHER deslocado essa distância em direção ao fim da linha.
O primeiro método é o de ccf no R: desvios em relação à média de todo o perfil, multiplicados, somados sobre os pares nesse lag e divididos por n e pelos dois desvios padrão. Indica a semelhança das formas; se ambos sobem ou descem ao longo da linha, remova primeiro as tendências. O outro é a soma dos produtos, para valores em torno de 0.
As amostras sem valor, ou além da borda do raster, não formam pares. Os lags estão em unidades do sistema de coordenadas do raster: graus, se for geográfico.
Venables and Ripley (2002): Modern Applied Statistics with S, https://doi.org/10.1007/978-0-387-21706-2.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="126"/>
        <source>The lag at which the profiles of the first line are most alike, in units of the raster&apos;s coordinate system; left out if there is no correlation.</source>
        <translation>O lag em que os perfis da primeira linha são mais semelhantes, em unidades do sistema de coordenadas do raster; omitido se não houver correlação.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="134"/>
        <source>The coefficient at that lag, or the sum of the products.</source>
        <translation>O coeficiente nesse lag, ou a soma dos produtos.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="284"/>
        <source>Best lag other than 0 of line {}: {} {}, correlation {}</source>
        <translation>Melhor lag diferente de 0 da linha {}: {} {}, correlação {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="329"/>
        <source>The band is {limit} / √n either side of 0, n the samples in which both profiles have a value: 95 % of the correlations of two profiles of unrelated noise are within it. Neighbouring samples of most rasters are not unrelated, and more than 5 % are beyond it by chance.</source>
        <translation>A faixa estende-se {limit} / √n para cada lado de 0, sendo n as amostras em que ambos os perfis têm valor: contém 95 % das correlações de dois perfis de ruído não relacionado. Na maioria dos rasters, as amostras vizinhas não são independentes, e mais de 5 % ficam fora dela por acaso.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="394"/>
        <source>Best lag other than 0</source>
        <translation>Melhor lag diferente de 0</translation>
    </message>
</context>
<context>
    <name>ProfilePeaksAlgorithm</name>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="55"/>
        <source>Find peaks along lines</source>
        <translation>Localizar picos ao longo de linhas</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="58"/>
        <source>peak,maximum,minimum,profile,line,transect,cross section,prominence,width,ridge,valley,find_peaks,scipy,smoothing,Savitzky-Golay,Gaussian,elevation profile</source>
        <translation>pico,máximo,mínimo,perfil,linha,transecto,seção transversal,secção transversal,proeminência,largura,crista,cumeada,vale,find_peaks,scipy,suavização,Savitzky-Golay,gaussiana,perfil de elevação,perfil topográfico</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="64"/>
        <source>Peaks and pits of a raster&apos;s profile along each line, with prominence</source>
        <translation>Picos e depressões do perfil de um raster ao longo de cada linha, com proeminência</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="67"/>
        <source>Reads a raster at equal steps along each line, smooths the profile if asked to, and finds its peaks: samples that are higher than what is on both sides, or lower. A flat top is one peak, in its middle; the ends of a line are none. Each becomes a point on the line, with its distance from the line&apos;s start, value, prominence, width at half the prominence, and both bases.
Where the raster has no value, or the line leaves it, the profile is interrupted: what is on either side is smoothed and searched by itself, and nothing is interpolated.
Against noise, smooth, or ask for some prominence. Distances and widths are in units of the raster&apos;s coordinate system, in degrees where it is a geographic one. Least height, distance, prominence and width have the meaning that they have in scipy.signal.find_peaks, which does the work.
Virtanen et al. (2020): SciPy 1.0, https://doi.org/10.1038/s41592-019-0686-2. Savitzky and Golay (1964): Smoothing and differentiation of data by simplified least squares procedures, https://doi.org/10.1021/ac60214a047.</source>
        <translation>Lê um raster a passos iguais ao longo de cada linha, suaviza o perfil se isso for pedido e localiza os seus picos: amostras mais altas do que o que está de ambos os lados, ou mais baixas. Um topo plano é um só pico, no seu meio; os extremos de uma linha não são picos. Cada um torna-se um ponto sobre a linha, com a distância ao início da linha, o valor, a proeminência, a largura a metade da proeminência e as duas bases.
Onde o raster não tem valor, ou a linha sai dele, o perfil é interrompido: o que está de cada lado é suavizado e examinado por si, e nada é interpolado.
Contra o ruído, suavize ou exija alguma proeminência. As distâncias e larguras estão em unidades do sistema de coordenadas do raster, em graus se for geográfico. Altura, distância, proeminência e largura mínimas têm o significado que têm em scipy.signal.find_peaks, que faz o trabalho.
Virtanen et al. (2020): SciPy 1.0, https://doi.org/10.1038/s41592-019-0686-2. Savitzky and Golay (1964): Smoothing and differentiation of data by simplified least squares procedures, https://doi.org/10.1021/ac60214a047.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="86"/>
        <source>The raster to read along the lines.</source>
        <translation>O raster a ler ao longo das linhas.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="87"/>
        <source>The band to read; the first one if none is chosen.</source>
        <translation>A banda a ler; a primeira, se nenhuma for escolhida.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="96"/>
        <source>Sampling</source>
        <translation>Amostragem</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="96"/>
        <source>Nearest cell</source>
        <translation>Célula mais próxima</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="96"/>
        <source>Bilinear (2 x 2 cells)</source>
        <translation>Bilinear (2 x 2 células)</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="96"/>
        <source>Cubic convolution (4 x 4 cells)</source>
        <translation>Convolução cúbica (4 x 4 células)</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="96"/>
        <source>How the value of a place between the centres of cells is made. Where any cell that counts has no value, the place has none.</source>
        <translation>Como é obtido o valor de um lugar entre os centros das células. Se alguma célula que conta não tiver valor, o lugar também não tem.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="115"/>
        <source>Smoothing</source>
        <translation>Suavização</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="115"/>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="115"/>
        <source>Gaussian</source>
        <translation>Gaussiana</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="115"/>
        <source>Savitzky-Golay of order 2</source>
        <translation>Savitzky-Golay de ordem 2</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="115"/>
        <source>What is done to a profile before its peaks are sought. The filter of Savitzky and Golay keeps the height of peaks better than the Gaussian one.</source>
        <translation>O que é feito a um perfil antes da procura dos picos. O filtro de Savitzky e Golay preserva a altura dos picos melhor do que o gaussiano.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="131"/>
        <source>Size of the smoothing (samples)</source>
        <translation>Tamanho da suavização (amostras)</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="131"/>
        <source>In samples: the standard deviation of the Gaussian, or the length of the window of Savitzky and Golay, which is odd and at least 3. Without smoothing, it does not matter.</source>
        <translation>Em amostras: o desvio padrão da gaussiana, ou o comprimento da janela de Savitzky e Golay, que é ímpar e pelo menos 3. Sem suavização, não tem efeito.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="144"/>
        <source>What to find</source>
        <translation>O que localizar</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="414"/>
        <source>Maxima</source>
        <translation>Máximos</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="414"/>
        <source>Minima</source>
        <translation>Mínimos</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="144"/>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="144"/>
        <source>The highest points, the lowest ones, or both.</source>
        <translation>Os pontos mais altos, os mais baixos ou ambos.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="153"/>
        <source>Least value of maxima, greatest of minima</source>
        <translation>Menor valor dos máximos, maior dos mínimos</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="153"/>
        <source>The least value of a maximum, or the greatest value of a minimum. It cannot be given for both together.</source>
        <translation>O menor valor de um máximo, ou o maior valor de um mínimo. Não pode ser indicado para ambos em conjunto.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="153"/>
        <source>Least distance between peaks (map units)</source>
        <translation>Distância mínima entre picos (unidades do mapa)</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="153"/>
        <source>In units of the raster&apos;s coordinate system: of two maxima that are nearer to each other along the line, the lower one is left out, of two minima the higher one.</source>
        <translation>Em unidades do sistema de coordenadas do raster: de dois máximos mais próximos entre si ao longo da linha, é excluído o mais baixo; de dois mínimos, o mais alto.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="153"/>
        <source>Least prominence (units of the raster)</source>
        <translation>Proeminência mínima (unidades do raster)</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="153"/>
        <source>How far a peak stands out, at least: above the higher of the two lowest points on its sides, before the profile gets higher than the peak, or ends.</source>
        <translation>Quanto um pico se destaca, no mínimo: acima do mais alto dos dois pontos mais baixos dos seus lados, antes de o perfil subir acima do pico ou terminar.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="153"/>
        <source>Least width (map units)</source>
        <translation>Largura mínima (unidades do mapa)</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="153"/>
        <source>How wide a peak is, at least, at half its prominence: in units of the raster&apos;s coordinate system.</source>
        <translation>A largura de um pico, no mínimo, a metade da sua proeminência: em unidades do sistema de coordenadas do raster.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="202"/>
        <source>Peaks along lines</source>
        <translation>Picos ao longo de linhas</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="202"/>
        <source>A point for each peak, in the coordinate system of the lines.</source>
        <translation>Um ponto para cada pico, no sistema de coordenadas das linhas.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="206"/>
        <source>Profiles</source>
        <translation>Perfis</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="206"/>
        <source>A point for each sample of each line, with its value, not smoothed.</source>
        <translation>Um ponto para cada amostra de cada linha, com o seu valor, não suavizado.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="216"/>
        <source>A page with the profile of each line, its peaks marked, for any browser.</source>
        <translation>Uma página com o perfil de cada linha, com os picos marcados, para qualquer navegador.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="254"/>
        <source>Peaks of {} along {}</source>
        <translation>Picos de {} ao longo de {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="255"/>
        <source>Values of {} along {}</source>
        <translation>Valores de {} ao longo de {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="308"/>
        <source>{} has no values along the lines: no peaks.</source>
        <translation>{} não tem valores ao longo das linhas: nenhum pico.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="313"/>
        <source>{} is constant along each line: no peaks.</source>
        <translation>{} é constante ao longo de cada linha: nenhum pico.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="317"/>
        <source>No peaks: none along the lines is within the limits.</source>
        <translation>Nenhum pico: nenhum ao longo das linhas está dentro dos limites.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="322"/>
        <source>Pieces of profiles that are shorter than the window, smoothed with as much of it as fits in: {}</source>
        <translation>Trechos de perfil mais curtos do que a janela, suavizados com a parte dela que cabe: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="328"/>
        <source>Lines: {}. Step: {} {}. Samples: {}, {} of them without a value.</source>
        <translation>Linhas: {}. Passo: {} {}. Amostras: {}, {} delas sem valor.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="337"/>
        <source>Maxima: {}. Minima: {}. Seconds: {}</source>
        <translation>Máximos: {}. Mínimos: {}. Segundos: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="396"/>
        <source>Peaks along lines: {}</source>
        <translation>Picos ao longo de linhas: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="397"/>
        <source>{}, band {}, along {}. Step: {} {}. Distances are in {}.</source>
        <translation>{}, banda {}, ao longo de {}. Passo: {} {}. As distâncias estão em {}.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="409"/>
        <source>The first {} of {} lines are listed.</source>
        <translation>São listadas as primeiras {} de {} linhas.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="414"/>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="414"/>
        <source>Feature</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="414"/>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="414"/>
        <source>Length</source>
        <translation>Comprimento</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="414"/>
        <source>Samples</source>
        <translation>Amostras</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="414"/>
        <source>Without a value</source>
        <translation>Sem valor</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="428"/>
        <source>The first {} of {} lines are drawn.</source>
        <translation>São desenhadas as primeiras {} de {} linhas.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="434"/>
        <source>Line {}</source>
        <translation>Linha {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="439"/>
        <source>{}: {} peaks.</source>
        <translation>{}: {} picos.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="225"/>
        <source>expected nothing with KIND 2 (both), or KIND 0 or 1: maxima have a least value, and minima a greatest one</source>
        <translation>não se espera nada com KIND 2 (ambos), ou então KIND 0 ou 1: os máximos têm um menor valor, e os mínimos um maior</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="238"/>
        <source>expected a number &gt; 0 with SMOOTHING_METHOD 1</source>
        <translation>espera-se um número &gt; 0 com SMOOTHING_METHOD 1</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="239"/>
        <source>expected an odd whole number &gt;= 3 with SMOOTHING_METHOD 2</source>
        <translation>espera-se um número inteiro ímpar &gt;= 3 com SMOOTHING_METHOD 2</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="452"/>
        <source>Width</source>
        <translation>Largura</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="453"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="453"/>
        <source>Maximum</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="453"/>
        <source>Minimum</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="452"/>
        <source>Prominence</source>
        <translation>Proeminência</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <location filename="../algorithms/profiles.py" line="566"/>
        <source>a system of its own</source>
        <translation>um sistema próprio</translation>
    </message>
</context>
<context>
    <name>RasterError</name>
    <message>
        <location filename="../raster/alignment.py" line="123"/>
        <source>{path} cannot be brought to the grid of {grid}</source>
        <translation>{path} não pode ser levado para a grade de {grid}</translation>
    </message>
    <message>
        <location filename="../raster/alignment.py" line="173"/>
        <source>{path} has {cols} x {rows} cells, {grid} has {grid_cols} x {grid_rows}</source>
        <translation>{path} tem {cols} x {rows} células, {grid} tem {grid_cols} x {grid_rows}</translation>
    </message>
    <message>
        <location filename="../raster/alignment.py" line="185"/>
        <source>{sizes}, their grids differ, and neither has a coordinate system (CRS); give both one (or a raster of the same cells)</source>
        <translation>{sizes}, as suas grades são diferentes e nenhum tem sistema de coordenadas (SRC); atribua um a ambos (ou indique um raster com as mesmas células)</translation>
    </message>
    <message>
        <location filename="../raster/alignment.py" line="197"/>
        <source>{path} has no coordinate system (CRS), and so cannot be aligned with {against}; assign the one that its coordinates are in</source>
        <translation>{path} não tem sistema de coordenadas (SRC) e, por isso, não pode ser alinhado com {against}; atribua o das suas coordenadas</translation>
    </message>
    <message>
        <location filename="../raster/alignment.py" line="207"/>
        <source>{sizes}, and nothing says where {path} lies: it has no georeference</source>
        <translation>{sizes}, e nada indica onde fica {path}: não tem georreferência</translation>
    </message>
    <message>
        <location filename="../raster/alignment.py" line="216"/>
        <source>{path} is georeferenced by ground control points alone; warp it to a grid first</source>
        <translation>{path} é georreferenciado apenas por pontos de controle (GCP); georreferencie primeiro o raster para uma grade</translation>
    </message>
    <message>
        <location filename="../raster/alignment.py" line="227"/>
        <source>there is no way from the coordinates of {path} to those of {grid}</source>
        <translation>não há transformação das coordenadas de {path} para as de {grid}</translation>
    </message>
    <message>
        <location filename="../raster/alignment.py" line="250"/>
        <source>{path} does not overlap {grid}; it has to be a raster of the same place, and both coordinate systems have to be the right ones</source>
        <translation>{path} não se sobrepõe a {grid}; tem de ser um raster do mesmo lugar, e ambos os sistemas de coordenadas têm de estar certos</translation>
    </message>
    <message>
        <location filename="../raster/alignment.py" line="303"/>
        <source>no copy of {path} can be written to {folder}</source>
        <translation>não é possível gravar uma cópia de {path} em {folder}</translation>
    </message>
    <message>
        <location filename="../raster/engine.py" line="244"/>
        <source>a window this large needs {least} MiB of memory, and the budget is {budget} MiB; use a smaller window or a larger budget (in QGIS&apos;s options for Processing providers, or LOUPE_MEMORY_MB)</source>
        <translation>uma janela deste tamanho precisa de {least} MiB de memória, e o limite é de {budget} MiB; use uma janela menor ou um limite maior (nas opções do QGIS para os provedores de Processamento ou em LOUPE_MEMORY_MB)</translation>
    </message>
    <message>
        <location filename="../raster/engine.py" line="251"/>
        <source>it needs {least} MiB of memory, and the budget is {budget} MiB; use a larger budget (in QGIS&apos;s options for Processing providers, or LOUPE_MEMORY_MB)</source>
        <translation>são precisos {least} MiB de memória, e o limite é de {budget} MiB; use um limite maior (nas opções do QGIS para os provedores de Processamento ou em LOUPE_MEMORY_MB)</translation>
    </message>
    <message>
        <location filename="../raster/engine.py" line="398"/>
        <source>{path} has {bands} bands of {rows} rows and {cols} columns, and {other} {other_bands} of {other_rows} and {other_cols}: expected the same grid, and a band for each band</source>
        <translation>{path} tem {bands} bandas de {rows} linhas e {cols} colunas, e {other} tem {other_bands} de {other_rows} e {other_cols}: espera-se a mesma grade, e uma banda para cada banda</translation>
    </message>
    <message>
        <location filename="../raster/errors.py" line="117"/>
        <source>{what}: {reason}</source>
        <translation>{what}: {reason}</translation>
    </message>
    <message>
        <location filename="../raster/errors.py" line="117"/>
        <source>GDAL gives no reason</source>
        <translation>o GDAL não indica o motivo</translation>
    </message>
    <message>
        <location filename="../raster/georeference.py" line="49"/>
        <source>the coordinate system given for {path} is not understood</source>
        <translation>o sistema de coordenadas indicado para {path} não é reconhecido</translation>
    </message>
    <message>
        <location filename="../raster/georeference.py" line="106"/>
        <source>{path} has cells without an area</source>
        <translation>{path} tem células sem área</translation>
    </message>
    <message>
        <location filename="../raster/patching.py" line="268"/>
        <source>{path} has no valid cell in band {numbers} besides those named as holes: there is nothing to fill from</source>
        <translation>{path} não tem nenhuma célula válida na banda {numbers} além das indicadas como lacunas: não há nada a partir do qual preencher</translation>
    </message>
    <message>
        <location filename="../raster/patching.py" line="274"/>
        <source>{path} has no valid cell in band {numbers}: there is nothing to fill from</source>
        <translation>{path} não tem nenhuma célula válida na banda {numbers}: não há nada a partir do qual preencher</translation>
    </message>
    <message>
        <location filename="../raster/resources.py" line="59"/>
        <source>the environment variable {name} is &apos;{text}&apos;; expected a whole number &gt;= 0</source>
        <translation>a variável de ambiente {name} é '{text}'; espera-se um número inteiro &gt;= 0</translation>
    </message>
    <message>
        <location filename="../raster/source.py" line="111"/>
        <source>{path} has no raster bands</source>
        <translation>{path} não tem bandas raster</translation>
    </message>
    <message>
        <location filename="../raster/source.py" line="115"/>
        <source>band {number} does not exist: {path} has bands 1 to {count}</source>
        <translation>a banda {number} não existe: {path} tem as bandas 1 a {count}</translation>
    </message>
    <message>
        <location filename="../raster/source.py" line="227"/>
        <source>{path} cannot be opened</source>
        <translation>{path} não pode ser aberto</translation>
    </message>
    <message>
        <location filename="../raster/source.py" line="236"/>
        <source>{path} cannot be opened as a raster</source>
        <translation>{path} não pode ser aberto como raster</translation>
    </message>
    <message>
        <location filename="../raster/source.py" line="241"/>
        <source>{path} holds complex numbers; extract a real part first</source>
        <translation>{path} contém números complexos; extraia primeiro a parte real</translation>
    </message>
    <message>
        <location filename="../raster/source.py" line="488"/>
        <source>{path} cannot be read in rows {first} to {last}</source>
        <translation>{path} não pode ser lido nas linhas {first} a {last}</translation>
    </message>
    <message>
        <location filename="../raster/source.py" line="496"/>
        <source>{what}: it is damaged or incomplete</source>
        <translation>{what}: está danificado ou incompleto</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="210"/>
        <source>a .vrt holds no cells, it refers to other files; use .tif, for example</source>
        <translation>um .vrt não contém células, apenas remete para outros rasters; use .tif, por exemplo</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="214"/>
        <source>no raster format that GDAL can write has the extension .{extension}; use .tif, for example</source>
        <translation>nenhum formato raster que o GDAL possa gravar tem a extensão .{extension}; use .tif, por exemplo</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="220"/>
        <source>it has no extension; use .tif, for example</source>
        <translation>não tem extensão; use .tif, por exemplo</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="262"/>
        <source>{folder} cannot be written to: {reason}</source>
        <translation>não é possível gravar em {folder}: {reason}</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="312"/>
        <source>{path} cannot be written</source>
        <translation>{path} não pode ser gravado</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="319"/>
        <source>{format} files hold {types}, and the result is {type}; use .tif, for example</source>
        <translation>o formato {format} aceita {types}, e o resultado é {type}; use .tif, por exemplo</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="357"/>
        <source>{path} cannot be created</source>
        <translation>{path} não pode ser criado</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="420"/>
        <source>{format} files have one nodata value for all bands, and those of {source} are {several}; use .img, for example</source>
        <translation>o formato {format} tem um só valor sem dados para todas as bandas, e os de {source} são {several}; use .img, por exemplo</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="446"/>
        <source>{path} cannot be written: {format} made {files} instead</source>
        <translation>{path} não pode ser gravado: {format} criou {files} em vez disso</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="450"/>
        <source>{path} cannot be written: {format} made no file</source>
        <translation>{path} não pode ser gravado: {format} não criou nada</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="475"/>
        <source>{path} cannot be replaced: {reason}</source>
        <translation>{path} não pode ser substituído: {reason}</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="487"/>
        <source>{path} would replace {file}, which is read by this run ({source}); choose another name for the result</source>
        <translation>{path} substituiria {file}, que é lido por esta execução ({source}); escolha outro nome para o resultado</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="528"/>
        <source>{format} files do not hold cells as they are; use .tif, for example</source>
        <translation>o formato {format} não guarda as células tal como são; use .tif, por exemplo</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="543"/>
        <source>the creation options {options} change cells; choose a lossless compression, for example COMPRESS=DEFLATE</source>
        <translation>as opções de criação {options} alteram as células; escolha uma compressão sem perdas, por exemplo COMPRESS=DEFLATE</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="556"/>
        <source>the creation options {options} are not right: {reason}</source>
        <translation>as opções de criação {options} não estão corretas: {reason}</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="686"/>
        <source>{path} is a folder; give the name of a file</source>
        <translation>{path} é uma pasta; indique também o nome do resultado</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="692"/>
        <source>{path} is read by this run ({source}); choose another file for the result</source>
        <translation>{path} é lido por esta execução ({source}); escolha outro destino para o resultado</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="729"/>
        <source>{path} is read by this run ({source}); choose another folder for the results</source>
        <translation>{path} é lido por esta execução ({source}); escolha outra pasta para os resultados</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="790"/>
        <source>{path} holds other layers, which would be lost; choose another file for the result</source>
        <translation>{path} contém outras camadas, que se perderiam; escolha outro destino para o resultado</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="651"/>
        <source>the bands of {path} cannot be described</source>
        <translation>não é possível descrever as bandas de {path}</translation>
    </message>
</context>
<context>
    <name>RepairDemModel</name>
    <message>
        <location filename="../algorithms/models.py" line="247"/>
        <source>Repair a DEM</source>
        <translation>Reparar um MDE</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="250"/>
        <source>DEM,elevation,void filling,holes,nodata,SRTM,lidar,best method,cross-validation,report</source>
        <translation>MDE,DEM,MDT,elevação,altimetria,preenchimento de vazios,void filling,lacunas,buracos,nodata,sem dados,SRTM,lidar,melhor método,validação cruzada,relatório</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="255"/>
        <source>Compare methods of filling holes, fill by the best one, and report</source>
        <translation>Comparar métodos de preenchimento de lacunas, usar o melhor e relatar</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="274"/>
        <source>Raster with holes</source>
        <translation>Raster com lacunas</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="274"/>
        <source>The raster to repair.</source>
        <translation>O raster a reparar.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="275"/>
        <source>Valid cells to hide (%)</source>
        <translation>Células válidas a ocultar (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="275"/>
        <source>How many of the valid cells are hidden to try the methods on, about.</source>
        <translation>Que parte das células válidas é ocultada para testar os métodos, aproximadamente.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="279"/>
        <source>Greatest distance (cells)</source>
        <translation>Distância máxima (células)</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="279"/>
        <source>Fill only cells this near to a valid one. 0 is no limit.</source>
        <translation>Preencher apenas células a esta distância, ou menos, de uma válida. 0 é sem limite.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="283"/>
        <source>Leave holes that touch the raster&apos;s edge</source>
        <translation>Manter as lacunas que tocam a borda do raster</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="283"/>
        <source>Fill only holes that data surround.</source>
        <translation>Preencher apenas as lacunas rodeadas por dados.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="287"/>
        <source>Repaired DEM</source>
        <translation>MDE reparado</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="287"/>
        <source>The result: the raster, its holes filled by the best method.</source>
        <translation>O resultado: o raster com as lacunas preenchidas pelo melhor método.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="291"/>
        <source>Filled cells</source>
        <translation>Células preenchidas</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="291"/>
        <source>A byte raster: 0 untouched, 1 filled, 2 left as a hole.</source>
        <translation>Um raster de tipo Byte: 0 inalterada, 1 preenchida, 2 mantida como lacuna.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="295"/>
        <source>Errors of fill methods</source>
        <translation>Erros dos métodos de preenchimento</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="295"/>
        <source>A table with a row for each method.</source>
        <translation>Uma tabela com uma linha por método.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="299"/>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="299"/>
        <source>A page with the table and figures, for any browser.</source>
        <translation>Uma página com a tabela e as figuras, para qualquer navegador.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="258"/>
        <source>Fills the holes of an elevation model, or of any raster of a quantity, by the method that does it best there. First, Compare fill methods hides cells whose values are known, in holes like the real ones, and fills them by every method; then Fill nodata fills the holes by the method with the smallest error.
The table and the report say how large the errors of each method are: what to expect of the filled cells. Holes are cells without a value. If the raster has no nodata value, add one in the layer&apos;s properties (Transparency, additional no data value), or use Fill nodata, which also takes a mask.
Errors are those of the first band; all bands are filled. Do not use the model for classes, such as land cover: their errors mean nothing.
Stone 1974, https://doi.org/10.1111/j.2517-6161.1974.tb00994.x.</source>
        <translation>Preenche as lacunas de um modelo de elevação, ou de qualquer raster de uma grandeza, com o método que o faz melhor nesse raster. Primeiro, “Comparar métodos de preenchimento” oculta células de valor conhecido, em lacunas como as reais, e preenche essas lacunas com todos os métodos; depois, “Preencher células sem dados” preenche as lacunas com o método de menor erro.
A tabela e o relatório indicam o tamanho dos erros de cada método: o que esperar das células preenchidas. As lacunas são células sem valor. Se o raster não tiver valor sem dados, acrescente um nas propriedades da camada (Transparência, valor sem dados adicional) ou use “Preencher células sem dados”, que também aceita uma máscara.
Os erros são os da primeira banda; todas as bandas são preenchidas. Não use o modelo para classes, como a cobertura do solo: os seus erros nada significam.
Stone 1974, https://doi.org/10.1111/j.2517-6161.1974.tb00994.x.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="311"/>
        <source>expected cells without a value, and an integer raster without a nodata value has none: add one in the layer&apos;s properties (Transparency, Additional no data value), or use Fill nodata, which also takes values and masks</source>
        <translation>esperam-se células sem valor, e um raster de inteiros sem valor sem dados não tem nenhuma: acrescente um nas propriedades da camada (Transparência, Valor sem dados adicional), ou use “Preencher células sem dados”, que também aceita valores e máscaras</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <location filename="../algorithms/profile_figures.py" line="133"/>
        <source>Best lag</source>
        <translation>Melhor lag</translation>
    </message>
    <message>
        <location filename="../algorithms/correlation_figures.py" line="85"/>
        <source>Columns (cells)</source>
        <translation>Colunas (células)</translation>
    </message>
    <message>
        <location filename="../algorithms/correlation_figures.py" line="88"/>
        <source>Rows (cells)</source>
        <translation>Linhas (células)</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="450"/>
        <source>Distance</source>
        <translation>Distância</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="407"/>
        <source>Mean correlation</source>
        <translation>Correlação média</translation>
    </message>
    <message>
        <location filename="../algorithms/figures.py" line="99"/>
        <source>Distance to the nearest valid cell (cells)</source>
        <translation>Distância à célula válida mais próxima (células)</translation>
    </message>
    <message>
        <location filename="../algorithms/figures.py" line="128"/>
        <source>Truth</source>
        <translation>Real</translation>
    </message>
    <message>
        <location filename="../algorithms/figures.py" line="129"/>
        <source>Fill</source>
        <translation>Preenchido</translation>
    </message>
    <message>
        <location filename="../algorithms/figures.py" line="130"/>
        <source>Error (fill less truth)</source>
        <translation>Erro (preenchido menos real)</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="121"/>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="120"/>
        <source>Row</source>
        <translation>Linha</translation>
    </message>
    <message>
        <location filename="../algorithms/figures.py" line="205"/>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <location filename="../algorithms/figures.py" line="206"/>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <location filename="../algorithms/figures.py" line="216"/>
        <source>No cells</source>
        <translation>Nenhuma célula</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="451"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location filename="../algorithms/figures.py" line="265"/>
        <source>Cells</source>
        <translation>Células</translation>
    </message>
    <message>
        <location filename="../algorithms/figures.py" line="280"/>
        <source>Cumulative (%)</source>
        <translation>Acumulada (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_figures.py" line="40"/>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_figures.py" line="43"/>
        <source>Smoothed</source>
        <translation>Suavizado</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_figures.py" line="111"/>
        <source>95 % of unrelated noise</source>
        <translation>95 % do ruído não relacionado</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_figures.py" line="141"/>
        <source>Lag</source>
        <translation>Lag</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_figures.py" line="182"/>
        <source>Maxima</source>
        <translation>Máximos</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_figures.py" line="186"/>
        <source>Minima</source>
        <translation>Mínimos</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py" line="381"/>
        <source>en</source>
        <comment>The language translated to</comment>
        <translation>pt</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py" line="352"/>
        <source>The figures need JavaScript and a browser from 2023 or later.</source>
        <translation>As figuras precisam de JavaScript e de um navegador de 2023 ou mais recente.</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_figures.py" line="60"/>
        <source>Shifts</source>
        <translation>Deslocamentos</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_figures.py" line="60"/>
        <source>Outliers</source>
        <translation>Valores atípicos</translation>
    </message>
    <message>
        <location filename="../algorithms/scale_figures.py" line="34"/>
        <source>Average local variance</source>
        <translation>Variância local média</translation>
    </message>
    <message>
        <location filename="../algorithms/scale_figures.py" line="42"/>
        <source>Rate of change (%)</source>
        <translation>Taxa de variação (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/scale_figures.py" line="65"/>
        <source>Peaks</source>
        <translation>Picos</translation>
    </message>
    <message>
        <location filename="../algorithms/scale_figures.py" line="65"/>
        <source>Strongest peak</source>
        <translation>Pico mais forte</translation>
    </message>
    <message>
        <location filename="../algorithms/scale_figures.py" line="87"/>
        <source>Scale (cells)</source>
        <translation>Escala (células)</translation>
    </message>
    <message>
        <location filename="../algorithms/correlation_figures.py" line="119"/>
        <source>Rows, columns</source>
        <translation>Linhas, colunas</translation>
    </message>
    <message>
        <location filename="../algorithms/correlation_figures.py" line="119"/>
        <source>The coefficients about the circle, or else about lag 0: a row for each lag in rows, a column for each lag in columns (cells).</source>
        <translation>Os coeficientes em torno do círculo ou, na falta dele, do lag 0: uma linha para cada lag em linhas, uma coluna para cada lag em colunas (células).</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py" line="192"/>
        <source>One of every {step} rows, of {total} in all. The output {output} has all of them.</source>
        <translation>Uma em cada {step} linhas, de um total de {total}. A saída {output} contém todas.</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py" line="197"/>
        <source>The first {shown} of {total} rows. The output {output} has all of them.</source>
        <translation>As primeiras {shown} de {total} linhas. A saída {output} contém todas.</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py" line="209"/>
        <source>The figure in numbers</source>
        <translation>A figura em números</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py" line="361"/>
        <source>Save the figure as a picture</source>
        <translation>Gravar a figura como imagem</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py" line="367"/>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py" line="368"/>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py" line="369"/>
        <source>Show the whole figure</source>
        <translation>Mostrar toda a figura</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <location filename="../algorithms/settings.py" line="23"/>
        <source>Workers (0: one for each core)</source>
        <translation>Tarefas paralelas (0: uma por núcleo)</translation>
    </message>
    <message>
        <location filename="../algorithms/settings.py" line="23"/>
        <source>Memory for a run, in MiB (0: what the tool is made for)</source>
        <translation>Memória por execução, em MiB (0: a prevista pela ferramenta)</translation>
    </message>
    <message>
        <location filename="../algorithms/settings.py" line="23"/>
        <source>Creation options of GeoTIFFs where a run gives none (NAME=VALUE|NAME=VALUE)</source>
        <translation>Opções de criação de GeoTIFF predefinidas (NOME=VALOR|NOME=VALOR)</translation>
    </message>
    <message>
        <location filename="../algorithms/settings.py" line="83"/>
        <source>the environment variable {name}</source>
        <translation>a variável de ambiente {name}</translation>
    </message>
    <message>
        <location filename="../algorithms/settings.py" line="93"/>
        <source>expected NAME=VALUE pairs, separated by |</source>
        <translation>esperam-se pares NOME=VALOR, separados por |</translation>
    </message>
    <message>
        <location filename="../algorithms/settings.py" line="106"/>
        <source>expected a whole number &gt;= 0</source>
        <translation>espera-se um número inteiro &gt;= 0</translation>
    </message>
    <message>
        <location filename="../algorithms/settings.py" line="112"/>
        <source>{name}, in QGIS&apos;s options for Raster Loupe,</source>
        <translation>{name}, nas opções do QGIS para o Raster Loupe,</translation>
    </message>
    <message>
        <location filename="../algorithms/settings.py" line="121"/>
        <source>{value}: expected a whole number, 0 or more</source>
        <translation>{value}: espera-se um número inteiro, 0 ou maior</translation>
    </message>
</context>
<context>
    <name>ShiftReporting</name>
    <message>
        <location filename="../algorithms/shift_report.py" line="38"/>
        <source>Shift of {}</source>
        <translation>Deslocamento de {}</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="39"/>
        <source>How far {} has to move to lie on {}: columns count to the right, rows down.</source>
        <translation>Quanto {} deve ser movido para coincidir com {}: as colunas contam para a direita, as linhas para baixo.</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="45"/>
        <source>The two do not match, or not within MAX_SHIFT: the shift is a guess.</source>
        <translation>Os dois não correspondem, ou não até MAX_SHIFT: o deslocamento é apenas uma suposição.</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="97"/>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="97"/>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="126"/>
        <source>Correlation</source>
        <translation>Correlação</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="57"/>
        <source>Correlation of details</source>
        <translation>Correlação dos detalhes</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="58"/>
        <source>Edges agree by (deviations)</source>
        <translation>Concordância dos contornos (desvios)</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="59"/>
        <source>Standard error (cells)</source>
        <translation>Erro padrão (células)</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="60"/>
        <source>Looked for within (cells)</source>
        <translation>Procurado até (células)</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="96"/>
        <source>Windows</source>
        <translation>Janelas</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="62"/>
        <source>Windows left out</source>
        <translation>Janelas excluídas</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="64"/>
        <source>One shift for the whole raster</source>
        <translation>Um só deslocamento para todo o raster</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="64"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="70"/>
        <source>{} at every shift of the input; the circle is the shift found.</source>
        <translation>{} em cada deslocamento da entrada; o círculo é o deslocamento encontrado.</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="72"/>
        <source>{0} at every shift of the input, in cells of {1} x {1}; the circle is the shift found.</source>
        <translation>{0} em cada deslocamento da entrada, em células de {1} x {1}; o círculo é o deslocamento encontrado.</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="96"/>
        <source>Local shifts</source>
        <translation>Deslocamentos locais</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="97"/>
        <source>Of those not left out (cells)</source>
        <translation>Dos não excluídos (células)</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="97"/>
        <source>Least</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="97"/>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="97"/>
        <source>Greatest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="97"/>
        <source>Standard deviation</source>
        <translation>Desvio padrão</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="112"/>
        <source>What each shift differs by from the one for the whole raster, {} times as long as it is; the dot is the end.</source>
        <translation>A diferença de cada deslocamento em relação ao de todo o raster, ampliada {} vezes; o ponto é a extremidade.</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="125"/>
        <source>Shift in rows (cells)</source>
        <translation>Deslocamento em linhas (células)</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="127"/>
        <source>Outlier</source>
        <translation>Valor atípico</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="124"/>
        <source>Shift in columns (cells)</source>
        <translation>Deslocamento em colunas (células)</translation>
    </message>
</context>
<context>
    <name>ShippedModel</name>
    <message>
        <location filename="../algorithms/models.py" line="72"/>
        <source>Models</source>
        <translation>Modelos</translation>
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
        <translation>Máximo</translation>
    </message>
    <message>
        <location filename="../algorithms/feature_styles.py" line="59"/>
        <source>Minimum</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <location filename="../algorithms/feature_styles.py" line="86"/>
        <source>Shift</source>
        <translation>Deslocamento</translation>
    </message>
    <message>
        <location filename="../algorithms/feature_styles.py" line="87"/>
        <source>Left out</source>
        <translation>Excluído</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <location filename="../algorithms/templates.py" line="89"/>
        <source>expected an extent that can be transformed to the coordinate system of INPUT, and is not empty</source>
        <translation>espera-se uma extensão que possa ser transformada para o sistema de coordenadas de INPUT e não seja vazia</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="100"/>
        <source>expected a part of INPUT, whose extent is {}</source>
        <translation>espera-se uma parte de INPUT, cuja extensão é {}</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="110"/>
        <source>expected several cells of INPUT, which are {}: this is less than one cell</source>
        <translation>esperam-se várias células de INPUT, que são {}: isto é menos de uma célula</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="134"/>
        <source>expected {least} or more cells with a value, and it has {count}</source>
        <translation>esperam-se {least} ou mais células com valor, e tem {count}</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="140"/>
        <source>expected different values, and it has the value {} everywhere</source>
        <translation>esperam-se valores diferentes, e tem o valor {} em toda parte</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="144"/>
        <source>expected a value other than 0, and it has the value {} everywhere</source>
        <translation>espera-se um valor diferente de 0, e tem o valor {} em toda parte</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="151"/>
        <source>expected values that 64 bits can hold, and their squares, too</source>
        <translation>esperam-se valores que caibam em 64 bits, e os seus quadrados também</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="293"/>
        <source>expected numbers above 0; 1 is as it is</source>
        <translation>esperam-se números acima de 0; 1 é o tamanho original</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="302"/>
        <source>expected at most {most} templates, and {angles} angles with {scales} scales make {count}</source>
        <translation>esperam-se no máximo {most} moldes, e {angles} ângulos com {scales} escalas dão {count}</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="340"/>
        <source>expected fewer or smaller templates, or a larger memory budget (in QGIS&apos;s options for Processing providers, or LOUPE_MEMORY_MB): {count} of this size need {need} MiB, and the budget is {budget} MiB</source>
        <translation>esperam-se menos moldes ou moldes menores, ou um limite de memória maior (nas opções do QGIS para os provedores de Processamento ou em LOUPE_MEMORY_MB): {count} deste tamanho precisam de {need} MiB, e o limite é de {budget} MiB</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="347"/>
        <source>expected a smaller template, or a larger memory budget (in QGIS&apos;s options for Processing providers, or LOUPE_MEMORY_MB): one of this size needs {need} MiB, and the budget is {budget} MiB</source>
        <translation>espera-se um molde menor, ou um limite de memória maior (nas opções do QGIS para os provedores de Processamento ou em LOUPE_MEMORY_MB): um deste tamanho precisa de {need} MiB, e o limite é de {budget} MiB</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="404"/>
        <source>expected {least} or more cells with a value, and at angle {angle} and scale {scale} the template has {count}, of {all}</source>
        <translation>esperam-se {least} ou mais células com valor, e com ângulo {angle} e escala {scale} o molde tem {count}, de {all}</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="412"/>
        <source>expected angles and scales that leave different values, and at angle {angle} and scale {scale} the template has the value {value} everywhere</source>
        <translation>esperam-se ângulos e escalas que deixem valores diferentes, e com ângulo {angle} e escala {scale} o molde tem o valor {value} em toda parte</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="418"/>
        <source>expected angles and scales that leave a value other than 0, and at angle {angle} and scale {scale} the template has the value {value} everywhere</source>
        <translation>esperam-se ângulos e escalas que deixem um valor diferente de 0, e com ângulo {angle} e escala {scale} o molde tem o valor {value} em toda parte</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="436"/>
        <source>expected a template that fits into INPUT, {raster} cells, and it has {size} (columns x rows)</source>
        <translation>espera-se um molde que caiba em INPUT, {raster} células, e tem {size} (colunas x linhas)</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="443"/>
        <source>expected templates that fit into INPUT, {raster} cells, and at angle {angle} and scale {scale} the template has {size} (columns x rows)</source>
        <translation>esperam-se moldes que caibam em INPUT, {raster} células, e com ângulo {angle} e escala {scale} o molde tem {size} (colunas x linhas)</translation>
    </message>
</context>
<context>
    <name>TextureStackModel</name>
    <message>
        <location filename="../algorithms/models.py" line="201"/>
        <source>Texture stack</source>
        <translation>Pilha de texturas</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="163"/>
        <source>texture,features,classification,segmentation,multi-scale,variance,standard deviation,mean,layer stack,bands</source>
        <translation>textura,características,atributos,classificação,segmentação,multiescala,variância,desvio padrão,média,pilha de camadas,layer stack,bandas</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="169"/>
        <source>Mean, standard deviation and local variance at three sizes as one raster</source>
        <translation>Média, desvio padrão e variância local em três tamanhos num só raster</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="187"/>
        <source>Input raster</source>
        <translation>Raster de entrada</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="187"/>
        <source>The raster to describe.</source>
        <translation>O raster a descrever.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="188"/>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="188"/>
        <source>The band to look at.</source>
        <translation>A banda a analisar.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="189"/>
        <source>Small window (cells)</source>
        <translation>Janela pequena (células)</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="189"/>
        <source>Width and height of the smallest window.</source>
        <translation>Largura e altura da janela menor.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="193"/>
        <source>Medium window (cells)</source>
        <translation>Janela média (células)</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="193"/>
        <source>Width and height of the window between the two others.</source>
        <translation>Largura e altura da janela entre as outras duas.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="197"/>
        <source>Large window (cells)</source>
        <translation>Janela grande (células)</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="197"/>
        <source>Width and height of the largest window.</source>
        <translation>Largura e altura da janela maior.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="201"/>
        <source>The result: nine bands of 32 bits, from the small window&apos;s mean to the large window&apos;s variance.</source>
        <translation>O resultado: nove bandas de 32 bits, da média da janela pequena à variância da janela grande.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="172"/>
        <source>Describes the surroundings of each cell by nine bands: the local mean, standard deviation and variance in a small, a medium and a large window. A classification or a segmentation tells fields from forests by these where the values alone do not.
The bands are, in this order: mean, standard deviation and variance of the small window (1, 2, 3), of the medium one (4, 5, 6) and of the large one (7, 8, 9). Cells without a value are left out of the windows, and have none in the result, where NaN stands for them; what lies beyond the raster&apos;s edge is left out, too. The model runs Local variance nine times, and GDAL puts the results together.
Haralick, Shanmugam and Dinstein (1973): Textural features for image classification, https://doi.org/10.1109/TSMC.1973.4309314.</source>
        <translation>Descreve o que rodeia cada célula em nove bandas: a média, o desvio padrão e a variância locais numa janela pequena, numa média e numa grande. Com elas, uma classificação ou uma segmentação distingue campos de florestas onde os valores por si sós não o permitem.
As bandas são, por esta ordem: média, desvio padrão e variância da janela pequena (1, 2, 3), da média (4, 5, 6) e da grande (7, 8, 9). As células sem valor são excluídas das janelas e também não têm valor no resultado, onde são representadas por NaN; o que fica além da borda do raster também é excluído. O modelo executa “Variância local” nove vezes, e o GDAL junta os resultados.
Haralick, Shanmugam and Dinstein (1973): Textural features for image classification, https://doi.org/10.1109/TSMC.1973.4309314.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="211"/>
        <source>Texture stack {}, {}, {} of {}</source>
        <translation>Pilha de texturas {}, {}, {} de {}</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <location filename="../algorithms/windows.py" line="76"/>
        <source>given with weights</source>
        <translation>indicado com pesos</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="76"/>
        <source>expected 0 and 1 alone with WEIGHTING 1</source>
        <translation>esperam-se apenas 0 e 1 com WEIGHTING 1</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="96"/>
        <source>expected at most {most} cells on a side with this shape or with weights, and the window has {columns} x {rows}</source>
        <translation>esperam-se no máximo {most} células de lado com esta forma ou com pesos, e a janela tem {columns} x {rows}</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="112"/>
        <source>expected a wider angle, or a larger window: no cell of a window of {columns} x {rows} cells lies between it and START_ANGLE, {start}</source>
        <translation>espera-se um ângulo mais aberto, ou uma janela maior: nenhuma célula de uma janela de {columns} x {rows} células fica entre ele e START_ANGLE, {start}</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="127"/>
        <source>expected less than SIZE, {}</source>
        <translation>espera-se menos do que SIZE, {}</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="132"/>
        <source>expected less than the window, which has {columns} x {rows} cells</source>
        <translation>espera-se menos do que a janela, que tem {columns} x {rows} células</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="179"/>
        <source>expected rows of numbers, separated by semicolons, as many in each (0 1 0; 1 1 1; 0 1 0)</source>
        <translation>esperam-se linhas de números, separadas por ponto e vírgula, com a mesma quantidade em cada uma (0 1 0; 1 1 1; 0 1 0)</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="191"/>
        <source>&apos;{line}&apos; in row {row}</source>
        <translation>'{line}' na linha {row}</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="194"/>
        <source>&apos;{line}&apos; in row {row}, of {count} numbers, while the first one has {first}</source>
        <translation>'{line}' na linha {row}, de {count} números, enquanto a primeira tem {first}</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="203"/>
        <source>{rows} rows of {count} numbers</source>
        <translation>{rows} linhas de {count} números</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="206"/>
        <source>expected at most {} of both</source>
        <translation>espera-se no máximo {} de cada</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="209"/>
        <source>expected an odd number of both, so that one cell is in the middle</source>
        <translation>espera-se um número ímpar de linhas e de números, para que haja uma célula no meio</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="217"/>
        <source>nothing but zeros</source>
        <translation>só zeros</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="217"/>
        <source>expected a cell that is not 0</source>
        <translation>espera-se uma célula diferente de 0</translation>
    </message>
</context>
</TS>
