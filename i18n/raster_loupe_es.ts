<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>AdaptiveEqualizeAlgorithm</name>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="49"/>
        <source>Equalize histogram adaptively (CLAHE)</source>
        <translation>Ecualizar histograma de forma adaptativa (CLAHE)</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="52"/>
        <source>histogram,equalization,equalisation,adaptive,CLAHE,AHE,local contrast,contrast limited,enhancement,shadows,tiles</source>
        <translation>histograma,ecualización,adaptativa,CLAHE,AHE,contraste local,contraste limitado,realce,sombras,teselas,histogram equalization</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="58"/>
        <source>Equalize each part of a raster by itself, without seams: local contrast</source>
        <translation>Ecualizar cada parte de un ráster por separado, sin costuras: contraste local</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="61"/>
        <source>Contrast limited adaptive histogram equalization. The raster is cut into square tiles, the histogram of each is equalized (a value becomes the share of the tile&apos;s cells that have it or less), and each cell gets what the mappings of the four tiles around it give, interpolated between their centres. So details show in shadows and in snow alike, and no tile shows. Smaller tiles bring out smaller details.
The clip limit keeps noise down: no bin counts for more than so many times the mean of all bins; what is above that is spread over all. At 1 little changes, at 40 hardly anything is limited, and 0 is no limit at all.
Cells without a value never count, and have none in the result. A tile of which less than a quarter is valid, as at the raster&apos;s edge, takes the histogram of the 3 x 3 tiles around it. A constant band becomes the middle of the range.
Zuiderveld (1994): Contrast limited adaptive histogram equalization. Graphics Gems IV, https://doi.org/10.1016/B978-0-12-336156-1.50061-6.</source>
        <translation>Ecualización adaptativa del histograma con contraste limitado. El ráster se divide en teselas cuadradas, se ecualiza el histograma de cada una (cada valor pasa a ser la proporción de celdas de la tesela con ese valor o uno menor) y cada celda recibe lo que dan las funciones de las cuatro teselas que la rodean, interpolado entre sus centros. Así se ven los detalles tanto en las sombras como en la nieve, y no se nota ninguna tesela. Cuanto menores son las teselas, menores son los detalles que resaltan.
El límite de recorte contiene el ruido: ninguna clase del histograma cuenta más que cierto número de veces la media de todas ellas; lo que sobra se reparte entre todas. Con 1 apenas cambia nada, con 40 casi nada se limita y 0 significa sin límite.
Las celdas sin valor no cuentan nunca y tampoco lo tienen en el resultado. Una tesela con menos de una cuarta parte de celdas válidas, como en el borde del ráster, toma el histograma de las 3 x 3 teselas de su entorno. Una banda constante pasa al centro del intervalo.
Zuiderveld (1994): Contrast limited adaptive histogram equalization. Graphics Gems IV, https://doi.org/10.1016/B978-0-12-336156-1.50061-6.</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="78"/>
        <source>The raster to equalize, with one band or several.</source>
        <translation>El ráster que se va a ecualizar, con una o varias bandas.</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="79"/>
        <source>Bands to equalize, each by itself. If none is selected: all of them, except an alpha band. The result has these bands.</source>
        <translation>Bandas que se ecualizan, cada una por separado. Si no se selecciona ninguna: todas, excepto la banda alfa. El resultado tiene estas bandas.</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="85"/>
        <source>Tile size (cells; none: an eighth of the raster)</source>
        <translation>Tamaño de tesela (celdas; vacío: un octavo del ráster)</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="85"/>
        <source>Width and height of a tile: about that of what is to be told apart. Not set: an eighth of the raster&apos;s shorter side, but no less than 16.</source>
        <translation>Ancho y alto de una tesela: aproximadamente los de aquello que se quiere distinguir. Sin definir: un octavo del lado menor del ráster, pero no menos de 16.</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="97"/>
        <source>Clip limit (times the mean of all bins; 0: none)</source>
        <translation>Límite de recorte (veces la media de las clases; 0: ninguno)</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="97"/>
        <source>How many times the mean of all bins a bin counts at most. The higher, the more contrast, and the more noise. 0: no limit.</source>
        <translation>Cuántas veces la media de todas las clases cuenta una clase como máximo. Cuanto mayor, más contraste y más ruido. 0: sin límite.</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="106"/>
        <source>Bins between the least and the greatest value of the band; values are interpolated between them. Integers of 8 bits always have one for each value.</source>
        <translation>Clases entre el valor menor y el mayor de la banda; los valores se interpolan entre ellas. Los enteros de 8 bits tienen siempre una por valor.</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="114"/>
        <source>Adaptively equalized</source>
        <translation>Ecualizado de forma adaptativa</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="114"/>
        <source>The result: the chosen bands, equalized tile by tile.</source>
        <translation>El resultado: las bandas elegidas, ecualizadas tesela a tesela.</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="126"/>
        <source>{} adaptively equalized</source>
        <translation>{} ecualizado de forma adaptativa</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="170"/>
        <source>expected fewer bins with a TILE_SIZE of {size}, or a memory budget of {needed} MiB instead of {budget} (in QGIS&apos;s options, or LOUPE_MEMORY_MB)</source>
        <translation>se esperaban menos clases con un TILE_SIZE de {size}, o un límite de memoria de {needed} MiB en lugar de {budget} (en las opciones de QGIS, o LOUPE_MEMORY_MB)</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="289"/>
        <source>{} exists; choose another folder, or OVERWRITE</source>
        <translation>{} ya existe; elija otra carpeta, u OVERWRITE</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="347"/>
        <source>{path}: {taken} is taken, the result is {name}</source>
        <translation>{path}: {taken} ya está en uso, el resultado es {name}</translation>
    </message>
</context>
<context>
    <name>CompareFillMethodsAlgorithm</name>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="63"/>
        <source>Compare fill methods</source>
        <translation>Comparar métodos de relleno</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="66"/>
        <source>nodata,holes,gaps,fill,inpainting,interpolation,validation,cross-validation,accuracy,RMSE,compare,best method,benchmark</source>
        <translation>sin datos,nodata,huecos,vacíos,relleno,inpainting,interpolación,validación,validación cruzada,exactitud,RMSE,comparar,mejor método,evaluación</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="72"/>
        <source>Hide cells in holes like the real ones, fill them, compare with the truth</source>
        <translation>Ocultar celdas en huecos como los reales, rellenarlas y comparar con la realidad</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="75"/>
        <source>Which method fills the holes of this raster best? This hides valid cells, in holes whose shapes are those of the raster&apos;s own holes (blobs where it has none), fills them by every method that Fill nodata has, and compares with what was there.
The table has, for each method, the root mean square error, the mean absolute error, the bias (mean of fill less truth), the 95th percentile of the absolute error, and the seconds it took. The report, if asked for, shows these, the error against the distance to the nearest valid cell, and the hole that the best method fills worst.
The best method is an output that a model can hand on to Fill nodata. Of a large raster, windows are taken; the log says which. Errors are differences, which mean nothing where values are classes: fill those by the nearest valid cell. Cells without a value are never hidden, and have no error.
Stone (1974): Cross-validatory choice and assessment of statistical predictions, https://doi.org/10.1111/j.2517-6161.1974.tb00994.x.</source>
        <translation>¿Qué método rellena mejor los huecos de este ráster? Esta herramienta oculta celdas válidas, en huecos con las formas de los del propio ráster (manchas si no tiene ninguno), las rellena con todos los métodos de «Rellenar celdas sin datos» y compara el resultado con lo que había.
La tabla da, para cada método, la raíz del error cuadrático medio, el error absoluto medio, el sesgo (media del relleno menos el valor real), el percentil 95 del error absoluto y los segundos empleados. El informe, si se pide, los muestra junto con el error según la distancia a la celda válida más próxima y el hueco que peor rellena el mejor método.
El mejor método es una salida que un modelo puede pasar a «Rellenar celdas sin datos». De un ráster grande se toman ventanas; el registro indica cuáles. Los errores son diferencias, que no significan nada cuando los valores son clases: en ese caso, rellene con la celda válida más próxima. Las celdas sin valor no se ocultan nunca y no tienen error.
Stone (1974): Cross-validatory choice and assessment of statistical predictions, https://doi.org/10.1111/j.2517-6161.1974.tb00994.x.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="92"/>
        <source>The raster whose holes are to be filled.</source>
        <translation>El ráster cuyos huecos se van a rellenar.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="93"/>
        <source>The band to try the methods on; the first one if none is chosen.</source>
        <translation>La banda con la que se prueban los métodos; la primera si no se elige ninguna.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="94"/>
        <source>Methods</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="94"/>
        <source>The methods to compare, as Fill nodata has them by default.</source>
        <translation>Los métodos que se comparan, con los valores predeterminados de «Rellenar celdas sin datos».</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="104"/>
        <source>Valid cells to hide (%)</source>
        <translation>Celdas válidas que se ocultan (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="104"/>
        <source>How many of the valid cells are hidden, about.</source>
        <translation>Qué parte de las celdas válidas se oculta, aproximadamente.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="112"/>
        <source>Seed of the random places</source>
        <translation>Semilla de las posiciones aleatorias</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="112"/>
        <source>Where cells are hidden: the same number gives the same cells.</source>
        <translation>Dónde se ocultan celdas: el mismo número da las mismas celdas.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="119"/>
        <source>Errors of fill methods</source>
        <translation>Errores de los métodos de relleno</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="119"/>
        <source>A table with a row for each method.</source>
        <translation>Una tabla con una fila por método.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="127"/>
        <source>A page with the table and figures, for any browser.</source>
        <translation>Una página con la tabla y las figuras, para cualquier navegador.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="128"/>
        <source>Best method</source>
        <translation>Mejor método</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="133"/>
        <source>Name of the best method</source>
        <translation>Nombre del mejor método</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="143"/>
        <source>Errors of fill methods for {}</source>
        <translation>Errores de los métodos de relleno para {}</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="215"/>
        <source>Windows of the raster (rows, columns, from 0): {}</source>
        <translation>Ventanas del ráster (filas, columnas, desde 0): {}</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="225"/>
        <source>{} of {} valid cells hidden</source>
        <translation>{} de {} celdas válidas ocultadas</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="240"/>
        <source>Best: {} (METHOD={})</source>
        <translation>El mejor: {} (METHOD={})</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="252"/>
        <source>Fill methods compared: {}</source>
        <translation>Comparación de métodos de relleno: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="253"/>
        <source>{} valid cells of {} were hidden in artificial holes, filled by each method, and compared with what was there. Errors are fill less truth.</source>
        <translation>Se ocultaron {} celdas válidas de {} en huecos artificiales, se rellenaron con cada método y se compararon con lo que había. Los errores son el relleno menos el valor real.</translation>
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
        <translation>Error absoluto medio</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="261"/>
        <source>Bias</source>
        <translation>Sesgo</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="261"/>
        <source>95 % of absolute errors below</source>
        <translation>95 % de los errores absolutos por debajo de</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="261"/>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="261"/>
        <source>Cells left</source>
        <translation>Celdas sin rellenar</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="277"/>
        <source>Root mean square error of each method.</source>
        <translation>Raíz del error cuadrático medio de cada método.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="282"/>
        <source>Error against the distance to the nearest valid cell.</source>
        <translation>Error según la distancia a la celda válida más próxima.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="299"/>
        <source>The hole that the best method, {}, fills worst.</source>
        <translation>El hueco que peor rellena el mejor método, {}.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="128"/>
        <source>The number of the method with the smallest error, as Fill nodata takes it.</source>
        <translation>El número del método con el menor error, tal como lo admite «Rellenar celdas sin datos».</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="133"/>
        <source>Its name in the table, in English.</source>
        <translation>Su nombre en la tabla, en inglés.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="198"/>
        <source>expected a raster with at least two valid cells</source>
        <translation>se esperaba un ráster con al menos dos celdas válidas</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="200"/>
        <source>expected a raster with at least two valid cells in the windows that are looked at; another SEED takes others</source>
        <translation>se esperaba un ráster con al menos dos celdas válidas en las ventanas analizadas; con otro valor de SEED se toman otras</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="229"/>
        <source>{method}: RMSE {rmse}, {seconds} s</source>
        <translation>{method}: RMSE {rmse}, {seconds} s</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="231"/>
        <source>{method}: RMSE {rmse}, {seconds} s, {count} cells left</source>
        <translation>{method}: RMSE {rmse}, {seconds} s, {count} celdas sin rellenar</translation>
    </message>
</context>
<context>
    <name>Contrast</name>
    <message>
        <location filename="../algorithms/contrast.py" line="330"/>
        <source>which becomes the middle of the range</source>
        <translation>que pasa al centro del intervalo</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="336"/>
        <source>{}: no cell has a value, and none has one in the result</source>
        <translation>{}: ninguna celda tiene valor, y ninguna lo tiene en el resultado</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="341"/>
        <source>{}: all cells have the same value, {}</source>
        <translation>{}: todas las celdas tienen el mismo valor, {}</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="237"/>
        <source>which becomes one value of the reference</source>
        <translation>que pasa a ser un valor de la referencia</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="53"/>
        <source>expected {low} to {high}, the range of the data type {type}</source>
        <translation>se esperaba un valor de {low} a {high}, el intervalo del tipo de datos {type}</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="112"/>
        <source>expected more than {}</source>
        <translation>se esperaba un valor mayor que {}</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="117"/>
        <source>{} (the nodata value is {})</source>
        <translation>{} (el valor sin datos es {})</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="124"/>
        <source>expected less than MAXIMUM, {}</source>
        <translation>se esperaba un valor menor que MAXIMUM, {}</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="220"/>
        <source>expected 0, with up to 65536 BINS: there are more than {} distinct values, too many to keep the rank of each in memory</source>
        <translation>se esperaba 0, con un máximo de 65536 BINS: hay más de {} valores distintos, demasiados para guardar en memoria el rango de cada uno</translation>
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
        <translation>Clases del histograma</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="160"/>
        <source>Minimum of the result</source>
        <translation>Mínimo del resultado</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="160"/>
        <source>Not set: the lowest value of an integer type (one more if that is the nodata value), 0 for floats.</source>
        <translation>Sin definir: el valor más bajo de un tipo entero (uno más si ese es el valor sin datos), 0 para la coma flotante.</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="160"/>
        <source>Maximum of the result</source>
        <translation>Máximo del resultado</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="160"/>
        <source>Not set: the highest value of an integer type (one less if that is the nodata value), 1 for floats.</source>
        <translation>Sin definir: el valor más alto de un tipo entero (uno menos si ese es el valor sin datos), 1 para la coma flotante.</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="184"/>
        <source>Data type of the result</source>
        <translation>Tipo de datos del resultado</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="184"/>
        <source>As the input</source>
        <translation>Como la entrada</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="184"/>
        <source>How the result is stored. The default range of its values follows from it.</source>
        <translation>Cómo se guarda el resultado. De él depende el intervalo de valores predeterminado.</translation>
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
        <translation>correlación cruzada,autocorrelación,correlograma,desfase,lag,desplazamiento,ccf,acf,correlación espacial,periodicidad,longitud de onda,anisotropía,alcance,Pearson</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="76"/>
        <source>How alike two rasters, or a raster and itself, are at every lag</source>
        <translation>Cuánto se parecen dos rásteres, o un ráster a sí mismo, en cada desfase</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="79"/>
        <source>Which shift gives the maximum? Moves a raster over another one, or over itself, cell by cell in all directions, and correlates what lies on each other. The result is a small raster with a cell for every lag, lag 0 in the middle; its coordinates are the lags, in map units. At lag k, the cell t + k of the input meets the cell t of the other raster: if the input is the other raster moved 3 columns to the right, the best lag is 3 columns. Rows count downwards.
Pearson: the correlation coefficient of the pairs at each lag. R&apos;s ccf: deviations from the mean of all cells, multiplied, summed up, and divided by the number of all cells and both standard deviations; distant lags, which have few pairs, tend to 0. Sum of products: no mean is taken off, as in scipy.signal.correlate2d.
The table has the mean over all directions against the distance: how far apart cells still are alike. The report shows both as figures.
With Pearson, the best lag has at least a tenth of the pairs that any lag has, and three. Of a raster with itself lag 0 is trivial: the best lag is then where the pattern repeats, the highest peak beyond the hill about lag 0. Where nothing repeats, it is the largest coefficient apart from lag 0, of a lag beside it.
Cells without a value make no pairs. The other raster is resampled (bilinear) where its grid is another one. Padfield (2012): Masked object registration in the Fourier domain, https://doi.org/10.1109/TIP.2011.2181402. Venables and Ripley (2002): Modern Applied Statistics with S.</source>
        <translation>¿Qué desplazamiento da el máximo? Mueve un ráster sobre otro, o sobre sí mismo, celda a celda en todas las direcciones, y correlaciona lo que queda superpuesto. El resultado es un ráster pequeño con una celda por desfase, con el desfase 0 en el centro; sus coordenadas son los desfases, en unidades del mapa. Con el desfase k, la celda t + k de la entrada coincide con la celda t del otro ráster: si la entrada es el otro ráster movido 3 columnas a la derecha, el mejor desfase es de 3 columnas. Las filas se cuentan hacia abajo.
Pearson: el coeficiente de correlación de los pares de cada desfase. ccf de R: desviaciones respecto a la media de todas las celdas, multiplicadas, sumadas y divididas por el número de todas las celdas y por ambas desviaciones estándar; los desfases lejanos, con pocos pares, tienden a 0. Suma de productos: no se resta ninguna media, como en scipy.signal.correlate2d.
La tabla da la media de todas las direcciones según la distancia: hasta qué distancia se parecen las celdas. El informe muestra ambas cosas en figuras.
Con Pearson, el mejor desfase tiene al menos una décima parte de los pares del desfase que más tiene, y no menos de tres. En un ráster consigo mismo, el desfase 0 es trivial: el mejor desfase es entonces aquel en que se repite el patrón, el pico más alto más allá de la loma en torno al desfase 0. Si nada se repite, es el mayor coeficiente aparte del desfase 0, el de un desfase contiguo.
Las celdas sin valor no forman pares. El otro ráster se remuestrea (bilineal) si su malla es distinta. Padfield (2012): Masked object registration in the Fourier domain, https://doi.org/10.1109/TIP.2011.2181402. Venables y Ripley (2002): Modern Applied Statistics with S.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="103"/>
        <source>The raster that moves.</source>
        <translation>El ráster que se mueve.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="104"/>
        <source>The band to correlate; the first one if none is chosen.</source>
        <translation>La banda que se correlaciona; la primera si no se elige ninguna.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="106"/>
        <source>Greatest lag (cells)</source>
        <translation>Desfase máximo (celdas)</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="106"/>
        <source>How far to go in each direction, in cells of the input. What it takes in time hardly depends on it; what it takes in memory does.</source>
        <translation>Hasta dónde llegar en cada dirección, en celdas de la entrada. El tiempo de cálculo apenas depende de ello; la memoria, sí.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="115"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="115"/>
        <source>Pearson, of the pairs at each lag</source>
        <translation>Pearson, de los pares de cada desfase</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="115"/>
        <source>As in R&apos;s ccf: about the mean of all cells, divided by all</source>
        <translation>Como ccf de R: respecto a la media total, dividido por todas</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="115"/>
        <source>Sum of products</source>
        <translation>Suma de productos</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="115"/>
        <source>What a coefficient is.</source>
        <translation>Qué es un coeficiente.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="132"/>
        <source>Other raster (none: the input itself)</source>
        <translation>Otro ráster (ninguno: la propia entrada)</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="132"/>
        <source>The raster that stays where it is. If its grid is not that of the input, it is resampled (bilinear) to it. If none is chosen, the input is correlated with itself, or with another one of its bands.</source>
        <translation>El ráster que no se mueve. Si su malla no es la de la entrada, se remuestrea (bilineal) a ella. Si no se elige ninguno, la entrada se correlaciona consigo misma o con otra de sus bandas.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="142"/>
        <source>Band of the other raster</source>
        <translation>Banda del otro ráster</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="142"/>
        <source>The band of the other raster; the first one if none is chosen. Without another raster it is a band of the input, by default the same one. Dialogs offer bands once there is another raster: to correlate two bands of the input, choose the input there, too.</source>
        <translation>La banda del otro ráster; la primera si no se elige ninguna. Sin otro ráster, es una banda de la entrada; por omisión, la misma. Los diálogos ofrecen bandas cuando hay otro ráster: para correlacionar dos bandas de la entrada, elija la entrada también ahí.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="158"/>
        <source>The coefficient at each lag, lag 0 in the middle, without a coordinate system.</source>
        <translation>El coeficiente de cada desfase, con el desfase 0 en el centro, sin sistema de coordenadas.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="164"/>
        <source>Correlation by distance</source>
        <translation>Correlación según la distancia</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="164"/>
        <source>A table with a row for each class of distance, one cell wide: the distance in map units, the mean coefficient over all directions, and the number of pairs.</source>
        <translation>Una tabla con una fila por clase de distancia, de una celda de ancho: la distancia en unidades del mapa, el coeficiente medio de todas las direcciones y el número de pares.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="177"/>
        <source>A page with the figures of all lags and of the distance.</source>
        <translation>Una página con las figuras de todos los desfases y de la distancia.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="178"/>
        <source>Best lag, in columns</source>
        <translation>Mejor desfase, en columnas</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="183"/>
        <source>Best lag, in rows</source>
        <translation>Mejor desfase, en filas</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="188"/>
        <source>Correlation at the best lag</source>
        <translation>Correlación en el mejor desfase</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="207"/>
        <source>{} and {}</source>
        <translation>{} y {}</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="209"/>
        <source>Correlogram of {}</source>
        <translation>Correlograma de {}</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="210"/>
        <source>Correlation by distance of {}</source>
        <translation>Correlación según la distancia de {}</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="335"/>
        <source>{}: no cell has a value</source>
        <translation>{}: ninguna celda tiene valor</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="337"/>
        <source>{}: all cells have the same value</source>
        <translation>{}: todas las celdas tienen el mismo valor</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="341"/>
        <source>There is no best lag: no lag has a coefficient of enough pairs.</source>
        <translation>No hay mejor desfase: ninguno tiene un coeficiente con suficientes pares.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="347"/>
        <source>Best lag: {} columns, {} rows; coefficient {} of {} pairs</source>
        <translation>Mejor desfase: {} columnas, {} filas; coeficiente {} de {} pares</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="349"/>
        <source>Best lag other than 0: {} columns, {} rows; coefficient {} of {} pairs</source>
        <translation>Mejor desfase distinto de 0: {} columnas, {} filas; coeficiente {} de {} pares</translation>
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
        <translation>Con el desfase k, la celda t + k de la entrada coincide con la celda t del otro ráster.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="379"/>
        <source>At lag k, the cell t + k of the raster meets its cell t.</source>
        <translation>Con el desfase k, la celda t + k del ráster coincide con su celda t.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="380"/>
        <source>Rows count downwards. Method: {}.</source>
        <translation>Las filas se cuentan hacia abajo. Método: {}.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="382"/>
        <source>Raster</source>
        <translation>Ráster</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="382"/>
        <source>Cells with a value</source>
        <translation>Celdas con valor</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="382"/>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="382"/>
        <source>Standard deviation</source>
        <translation>Desviación estándar</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="396"/>
        <source>The coefficient at each lag; the circle is the best lag.</source>
        <translation>El coeficiente de cada desfase; el círculo es el mejor desfase.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="402"/>
        <source>The mean coefficient over all directions, against the distance.</source>
        <translation>El coeficiente medio de todas las direcciones, según la distancia.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="421"/>
        <source>Best lag other than 0</source>
        <translation>Mejor desfase distinto de 0</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="421"/>
        <source>Best lag</source>
        <translation>Mejor desfase</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="427"/>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="427"/>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="427"/>
        <source>Distance</source>
        <translation>Distancia</translation>
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
        <translation>Las columnas del mejor desfase, hacia la derecha; vacío si no hay ninguno.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="183"/>
        <source>The rows of the best lag, downwards; nothing if there is none.</source>
        <translation>Las filas del mejor desfase, hacia abajo; vacío si no hay ninguno.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="188"/>
        <source>The coefficient at the best lag, or the sum of the products.</source>
        <translation>El coeficiente en el mejor desfase, o la suma de los productos.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="265"/>
        <source>expected at most {most}: {name} has {columns} columns and {rows} rows, and no cells meet at larger lags</source>
        <translation>se esperaba {most} como máximo: {name} tiene {columns} columnas y {rows} filas, y con desfases mayores no coincide ninguna celda</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="312"/>
        <source>expected at most {most} with the memory budget of {budget} MiB, or a budget of {needed} MiB (in QGIS&apos;s options for Processing providers, or LOUPE_MEMORY_MB)</source>
        <translation>se esperaba {most} como máximo con el límite de memoria de {budget} MiB, o un límite de {needed} MiB (en las opciones de QGIS para los proveedores de Procesos, o LOUPE_MEMORY_MB)</translation>
    </message>
</context>
<context>
    <name>Distributions</name>
    <message>
        <location filename="../algorithms/distributions.py" line="103"/>
        <source>one of {} rasters</source>
        <translation>uno de los {} rásteres</translation>
    </message>
    <message>
        <location filename="../algorithms/distributions.py" line="105"/>
        <source>{name} has values from {least} to {greatest}, further apart than a float can tell; declare as nodata what is no value</source>
        <translation>{name} tiene valores de {least} a {greatest}, una diferencia mayor de la que admite un número de coma flotante; declare como sin datos lo que no sea un valor</translation>
    </message>
    <message>
        <location filename="../algorithms/distributions.py" line="117"/>
        <source>expected values that are no further apart than a float can tell; declare as nodata what is no value</source>
        <translation>se esperaban valores cuya diferencia quepa en un número de coma flotante; declare como sin datos lo que no sea un valor</translation>
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
        <translation>Distribución acumulada por clases</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="249"/>
        <source>Exact rank of every distinct value</source>
        <translation>Rango exacto de cada valor distinto</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="249"/>
        <source>Bins are fast, and between their centres the distribution is interpolated. The exact rank is the share of cells that have this value or less. For integers of 8 and 16 bits, both are the same. Of others, the exact rank is possible up to 4,194,304 distinct values.</source>
        <translation>Las clases son rápidas, y entre sus centros se interpola la distribución. El rango exacto es la proporción de celdas con ese valor o uno menor. Con enteros de 8 y 16 bits, ambos coinciden. Con los demás tipos, el rango exacto es posible hasta 4 194 304 valores distintos.</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="266"/>
        <source>Bins between the least and the greatest value. Integers of 8 and 16 bits always have one for each value.</source>
        <translation>Clases entre el valor menor y el mayor. Los enteros de 8 y 16 bits tienen siempre una por valor.</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="275"/>
        <source>One distribution for all bands</source>
        <translation>Una sola distribución para todas las bandas</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="275"/>
        <source>All chosen bands are ranked together, which keeps the balance of their colours. Otherwise each one is ranked alone.</source>
        <translation>Todas las bandas elegidas se ordenan juntas, lo que conserva el equilibrio de sus colores. Si no, cada una se ordena por separado.</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="287"/>
        <source>Lowest cells to become the minimum (%)</source>
        <translation>Celdas más bajas que pasan al mínimo (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="287"/>
        <source>So many of the lowest cells all become the minimum.</source>
        <translation>Esta parte de las celdas más bajas pasa a tener el mínimo.</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="287"/>
        <source>Highest cells to become the maximum (%)</source>
        <translation>Celdas más altas que pasan al máximo (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="287"/>
        <source>So many of the highest cells all become the maximum.</source>
        <translation>Esta parte de las celdas más altas pasa a tener el máximo.</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="310"/>
        <source>expected less than 100 % together with CLIP_HIGH, {}</source>
        <translation>se esperaba menos del 100 % junto con CLIP_HIGH, {}</translation>
    </message>
</context>
<context>
    <name>EqualizeAlgorithm</name>
    <message>
        <location filename="../algorithms/equalize.py" line="26"/>
        <source>Equalize histogram</source>
        <translation>Ecualizar histograma</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="29"/>
        <source>histogram,equalization,equalisation,contrast,enhancement,stretch,rank,percentile,quantile,cumulative distribution,CDF,brightness</source>
        <translation>histograma,ecualización,contraste,realce,expansión,rango,percentil,cuantil,distribución acumulada,CDF,brillo,histogram equalization</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="35"/>
        <source>Each value becomes its rank: contrast where the most cells are</source>
        <translation>Cada valor pasa a ser su rango: contraste donde hay más celdas</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="38"/>
        <source>Replaces each value by its place in the cumulative distribution: the share of cells that have this value or less, on the scale of the result. Frequent values are pulled apart, rare ones pushed together, and the histogram of the result is as level as it can be.
Bins are fast, and exact for integers of 8 and 16 bits. The exact rank suits floats that crowd in a part of their range, and percentiles. One distribution for all bands keeps the colours of an image.
Cells without a value never count, and have none in the result. Values are taken as they are stored; scale and offset of a band stay with it if the data type does.
A constant band, which has no ranks, becomes the middle of the range. The report, if asked for, shows the histogram and the cumulative distribution of each band before and after.
Gonzalez and Woods (2018): Digital Image Processing, section 3.3.</source>
        <translation>Sustituye cada valor por su lugar en la distribución acumulada: la proporción de celdas con ese valor o uno menor, en la escala del resultado. Los valores frecuentes se separan, los raros se juntan y el histograma del resultado queda lo más plano posible.
Las clases son rápidas, y exactas con enteros de 8 y 16 bits. El rango exacto conviene a los valores de coma flotante que se concentran en una parte de su intervalo, y para obtener percentiles. Una sola distribución para todas las bandas conserva los colores de una imagen.
Las celdas sin valor no cuentan nunca y tampoco lo tienen en el resultado. Los valores se toman tal como están guardados; la escala y el desplazamiento de una banda se conservan si lo hace el tipo de datos.
Una banda constante, que no tiene rangos, pasa al centro del intervalo. El informe, si se pide, muestra el histograma y la distribución acumulada de cada banda antes y después.
Gonzalez y Woods (2018): Digital Image Processing, sección 3.3.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="55"/>
        <source>The raster to equalize, with one band or several.</source>
        <translation>El ráster que se va a ecualizar, con una o varias bandas.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="56"/>
        <source>Bands to equalize. If none is selected: all of them, except an alpha band. The result has these bands.</source>
        <translation>Bandas que se ecualizan. Si no se selecciona ninguna: todas, excepto la banda alfa. El resultado tiene estas bandas.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="67"/>
        <source>Equalized</source>
        <translation>Ecualizado</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="67"/>
        <source>The result: the chosen bands, each value as its rank.</source>
        <translation>El resultado: las bandas elegidas, cada valor como su rango.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="71"/>
        <source>A page with the histogram and the cumulative distribution of each band before and after, for any browser.</source>
        <translation>Una página con el histograma y la distribución acumulada de cada banda antes y después, para cualquier navegador.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="82"/>
        <source>{} equalized</source>
        <translation>{} ecualizado</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="107"/>
        <source>Cancelled: the raster was written, the report was not.</source>
        <translation>Cancelado: el ráster se ha escrito, el informe no.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="119"/>
        <source>Histogram equalization: {}</source>
        <translation>Ecualización del histograma: {}</translation>
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
        <translation>Después</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="135"/>
        <source>{}: histogram and cumulative distribution before and after.</source>
        <translation>{}: histograma y distribución acumulada antes y después.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="123"/>
        <source>Cells with a value: {before} before, {after} after.</source>
        <translation>Celdas con valor: {before} antes, {after} después.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="128"/>
        <source>Quantile</source>
        <translation>Cuantil</translation>
    </message>
</context>
<context>
    <name>EqualizeBatchAlgorithm</name>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="55"/>
        <source>Equalize histograms (batch)</source>
        <translation>Ecualizar histogramas (por lotes)</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="58"/>
        <source>histogram,equalization,equalisation,contrast,batch,folder,stack,time series,mosaic,many rasters,rank,normalization</source>
        <translation>histograma,ecualización,contraste,lote,carpeta,pila,serie temporal,mosaico,varios rásteres,rango,normalización,batch</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="64"/>
        <source>Equalize many rasters, each by itself or all by one distribution</source>
        <translation>Ecualizar muchos rásteres, cada uno por separado o todos con una distribución</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="67"/>
        <source>Does what Equalize histogram does, for many files: a stack of images, the tiles of a mosaic, a folder. They may differ in size, grid and type.
By default each is equalized by its own distribution. With one distribution for all of them, equal values stay equal from file to file, so that a mosaic keeps its relative brightness. A value becomes the share of cells that have it or less, on the scale of the result.
The results are GeoTIFFs, named after their inputs. Where two inputs have the same name, the log says what the second one is called. A file that cannot be read or written stops nothing else: it is named in the log and counted as failed. The run fails only if all files do, or if you ask it to stop at the first.
Cells without a value never count, and have none in the results. Gonzalez and Woods (2018): Digital Image Processing, section 3.3.</source>
        <translation>Hace lo mismo que «Ecualizar histograma» con muchos archivos: una pila de imágenes, las teselas de un mosaico, una carpeta. Pueden diferir en tamaño, malla y tipo.
Por omisión, cada uno se ecualiza con su propia distribución. Con una sola distribución para todos, los valores iguales siguen siendo iguales de un archivo a otro, de modo que un mosaico conserva su brillo relativo. Cada valor pasa a ser la proporción de celdas con ese valor o uno menor, en la escala del resultado.
Los resultados son GeoTIFF con el nombre de sus entradas. Si dos entradas tienen el mismo nombre, el registro indica cómo se llama el segundo resultado. Un archivo que no se puede leer o escribir no detiene lo demás: aparece en el registro y cuenta como fallido. La ejecución solo falla si fallan todos los archivos o si se pide que se detenga en el primer error.
Las celdas sin valor no cuentan nunca y tampoco lo tienen en los resultados. Gonzalez y Woods (2018): Digital Image Processing, sección 3.3.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="83"/>
        <source>Input rasters</source>
        <translation>Rásteres de entrada</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="83"/>
        <source>Files to equalize. They are opened one after the other.</source>
        <translation>Archivos que se ecualizan. Se abren uno tras otro.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="92"/>
        <source>Folder of input rasters</source>
        <translation>Carpeta de rásteres de entrada</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="92"/>
        <source>All files of this folder that match the pattern, beside those chosen above.</source>
        <translation>Todos los archivos de esta carpeta que se ajustan al patrón, además de los elegidos arriba.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="101"/>
        <source>Pattern of names in the folder</source>
        <translation>Patrón de los nombres en la carpeta</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="101"/>
        <source>Such as *.tif or B0?_*.jp2; several are separated by semicolons.</source>
        <translation>Por ejemplo, *.tif o B0?_*.jp2; si son varios, separados por punto y coma.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="107"/>
        <source>One distribution for all rasters</source>
        <translation>Una sola distribución para todos los rásteres</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="107"/>
        <source>The first bands of all rasters are ranked together, then the second ones, and so on. Otherwise each raster is ranked alone.</source>
        <translation>Las primeras bandas de todos los rásteres se ordenan juntas, luego las segundas, etc. Si no, cada ráster se ordena por separado.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="120"/>
        <source>Overwrite existing files</source>
        <translation>Sobrescribir archivos existentes</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="120"/>
        <source>Otherwise, an input whose result is already there counts as failed. It is still part of a distribution for all rasters.</source>
        <translation>Si no, una entrada cuyo resultado ya existe cuenta como fallida. Aun así, forma parte de la distribución para todos los rásteres.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="130"/>
        <source>Stop at the first error</source>
        <translation>Detenerse en el primer error</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="130"/>
        <source>Otherwise, the others are done.</source>
        <translation>Si no, se procesan los demás.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="142"/>
        <source>Equalized rasters</source>
        <translation>Rásteres ecualizados</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="138"/>
        <source>The folder for the results; it is made if it is not there.</source>
        <translation>La carpeta de los resultados; se crea si no existe.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="146"/>
        <source>Rasters written</source>
        <translation>Rásteres escritos</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="149"/>
        <source>Rasters that failed</source>
        <translation>Rásteres fallidos</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="186"/>
        <source>Cancelled: {} rasters were written, each of them whole.</source>
        <translation>Cancelado: se han escrito {} rásteres, todos ellos completos.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="250"/>
        <source>Rasters written: {}; failed: {}</source>
        <translation>Rásteres escritos: {}; fallidos: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="142"/>
        <source>The rasters that were written, in the order of their inputs.</source>
        <translation>Los rásteres escritos, en el orden de sus entradas.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="146"/>
        <source>How many rasters were written.</source>
        <translation>Cuántos rásteres se han escrito.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="149"/>
        <source>How many inputs have no result; the log says why.</source>
        <translation>Cuántas entradas no tienen resultado; el registro indica por qué.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="200"/>
        <source>expected a folder that exists</source>
        <translation>se esperaba una carpeta existente</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="210"/>
        <source>expected one that a file in {} matches</source>
        <translation>se esperaba uno al que se ajuste algún archivo de {}</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="214"/>
        <source>expected files, or a folder as FOLDER</source>
        <translation>se esperaban archivos, o una carpeta en FOLDER</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="225"/>
        <source>expected a folder, and this is a file</source>
        <translation>se esperaba una carpeta, y esto es un archivo</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="233"/>
        <source>expected a folder that can be made: {}</source>
        <translation>se esperaba una carpeta que se pueda crear: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="245"/>
        <source>INPUTS: none of {count} files could be equalized; the first one: {error}</source>
        <translation>INPUTS: no se ha podido ecualizar ninguno de los {count} archivos; el primero: {error}</translation>
    </message>
</context>
<context>
    <name>EstimateShiftAlgorithm</name>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="64"/>
        <source>Estimate shift</source>
        <translation>Estimar desplazamiento</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="67"/>
        <source>shift,offset,displacement,co-registration,coregistration,registration,image matching,phase correlation,cross-correlation,alignment,georeferencing,misregistration,warp,optical flow,image velocimetry,glacier,landslide</source>
        <translation>desplazamiento,corregistro,registro,correspondencia de imágenes,correlación de fase,correlación cruzada,alineación,georreferenciación,deformación,flujo óptico,velocimetría,glaciar,deslizamiento,image matching,co-registration</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="74"/>
        <source>Find how far a raster must move to lie on another one, and move it</source>
        <translation>Hallar cuánto hay que mover un ráster para que coincida con otro, y moverlo</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="77"/>
        <source>Where does the input have to move to lie on the reference? The shift is found to fractions of a cell; columns to the right and rows downwards are positive, and so are x to the east and y to the north.
One shift for the whole raster, or, with a grid, a field of shifts: one for each window of the reference, outliers left out, and smoothed. The output is the input where it belongs: with one shift its cells are left as they are, and it is its georeference that moves; with a grid it is warped (cubic convolution). The reference is resampled (bilinear) where its grid is another one.
A shift is found where the valid cells that both have correlate best (Pearson&apos;s r), or by phase correlation, which takes all frequencies alike, for scenes of different light; where neither finds much, by the directions of edges, as between bands of one scene. It is refined by least squares. Large rasters are looked at from afar first, then in windows of finer cells. A warning says if the two do not match. Cells without a value play no part, and a warped raster has none where it would need them.
Padfield (2012), https://doi.org/10.1109/TIP.2011.2181402; Foroosh and others (2002), https://doi.org/10.1109/83.988953; Westerweel and Scarano (2005), https://doi.org/10.1007/s00348-005-0016-6</source>
        <translation>¿Adónde hay que mover la entrada para que coincida con la referencia? El desplazamiento se halla con precisión de fracciones de celda; las columnas hacia la derecha y las filas hacia abajo son positivas, igual que x hacia el este e y hacia el norte.
Un solo desplazamiento para todo el ráster o, con una malla, un campo de desplazamientos: uno por ventana de la referencia, descartados los valores atípicos y suavizado. La salida es la entrada en su sitio: con un solo desplazamiento, sus celdas no cambian y lo que se mueve es la georreferenciación; con una malla, se deforma (convolución cúbica). La referencia se remuestrea (bilineal) si su malla es distinta.
El desplazamiento se halla donde mejor se correlacionan las celdas válidas comunes (r de Pearson), o mediante correlación de fase, que trata por igual todas las frecuencias, para escenas con distinta iluminación; si ninguna de las dos encuentra gran cosa, mediante las direcciones de los bordes, como entre bandas de una misma escena. Se refina por mínimos cuadrados. Los rásteres grandes se examinan primero a baja resolución y luego en ventanas de celdas más finas. Una advertencia avisa si ambos no coinciden. Las celdas sin valor no intervienen, y un ráster deformado no lo tiene donde las necesitaría.
Padfield (2012), https://doi.org/10.1109/TIP.2011.2181402; Foroosh y otros (2002), https://doi.org/10.1109/83.988953; Westerweel y Scarano (2005), https://doi.org/10.1007/s00348-005-0016-6</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="99"/>
        <source>The raster to move.</source>
        <translation>El ráster que se va a mover.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="100"/>
        <source>The band to compare; the first one if none is chosen.</source>
        <translation>La banda que se compara; la primera si no se elige ninguna.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="101"/>
        <source>Reference raster</source>
        <translation>Ráster de referencia</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="101"/>
        <source>The raster that the input is to lie on; on any grid.</source>
        <translation>El ráster con el que debe coincidir la entrada; con cualquier malla.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="105"/>
        <source>The band of the reference to compare; the first one if none is chosen.</source>
        <translation>La banda de la referencia que se compara; la primera si no se elige ninguna.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="105"/>
        <source>Band of the reference</source>
        <translation>Banda de la referencia</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="111"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="111"/>
        <source>Normalised cross-correlation over the overlap</source>
        <translation>Correlación cruzada normalizada en la zona común</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="111"/>
        <source>Phase correlation</source>
        <translation>Correlación de fase</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="111"/>
        <source>By what a shift is found to a whole cell. Phase correlation minds neither slow changes of light nor blur; it finds no shift beyond half of the raster.</source>
        <translation>Con qué se halla un desplazamiento en celdas enteras. A la correlación de fase no le afectan ni los cambios lentos de iluminación ni el desenfoque; no halla desplazamientos mayores que la mitad del ráster.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="126"/>
        <source>Largest shift (cells; 0: a quarter of the overlap)</source>
        <translation>Desplazamiento máximo (celdas; 0: 1/4 de la zona común)</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="126"/>
        <source>How far to look, in columns and in rows of the input.</source>
        <translation>Hasta dónde buscar, en columnas y en filas de la entrada.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="135"/>
        <source>Distance of local shifts (cells; 0: one shift for all)</source>
        <translation>Distancia entre desplazamientos locales (celdas; 0: uno solo)</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="135"/>
        <source>Cells between the points of a grid at which shifts are estimated.</source>
        <translation>Celdas entre los puntos de una malla en los que se estiman desplazamientos.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="144"/>
        <source>Side of local windows (cells)</source>
        <translation>Lado de las ventanas locales (celdas)</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="144"/>
        <source>The part of the reference around each point that is looked for, up to a quarter of this side from where the one shift for all leads.</source>
        <translation>La parte de la referencia en torno a cada punto que se busca, hasta un cuarto de este lado desde donde lleva el desplazamiento general.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="154"/>
        <source>Moved</source>
        <translation>Desplazado</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="154"/>
        <source>The input where it belongs: moved as it is, or warped by the field.</source>
        <translation>La entrada en su sitio: movida tal cual o deformada según el campo.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="160"/>
        <source>Shift vectors</source>
        <translation>Vectores de desplazamiento</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="160"/>
        <source>A line for each window, from where the input has something to where the reference has it.</source>
        <translation>Una línea por ventana, desde donde la entrada tiene algo hasta donde lo tiene la referencia.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="173"/>
        <source>A page with the correlation surface, the vectors and figures about them.</source>
        <translation>Una página con la superficie de correlación, los vectores y las figuras correspondientes.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="176"/>
        <source>Shift to the right (cells)</source>
        <translation>Desplazamiento hacia la derecha (celdas)</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="176"/>
        <source>Shift downwards (cells)</source>
        <translation>Desplazamiento hacia abajo (celdas)</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="176"/>
        <source>Shift in x (map units)</source>
        <translation>Desplazamiento en x (unidades del mapa)</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="176"/>
        <source>Shift in y (map units)</source>
        <translation>Desplazamiento en y (unidades del mapa)</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="176"/>
        <source>Correlation</source>
        <translation>Correlación</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="176"/>
        <source>Windows left out</source>
        <translation>Ventanas descartadas</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="223"/>
        <source>{} warped to {}</source>
        <translation>{} deformado según {}</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="223"/>
        <source>{} moved to {}</source>
        <translation>{} desplazado según {}</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="226"/>
        <source>Shifts of {} to {}</source>
        <translation>Desplazamientos de {} a {}</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="400"/>
        <source>The shift that matches best is as far as was looked, {} cells: the truth may be farther. Raise MAX_SHIFT. OUTPUT, if asked for, is not moved by it.</source>
        <translation>El desplazamiento que mejor coincide está en el límite de la búsqueda, {} celdas: el verdadero puede ser mayor. Aumente MAX_SHIFT. OUTPUT, si se ha pedido, no se mueve según él.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="407"/>
        <source>INPUT and REFERENCE do not match within {} cells: CORRELATION is {}, that of their details {} (at least {} is expected), and edges agree there by {} deviations more than elsewhere (at least {} are expected). The shift is a guess; OUTPUT, if asked for, is not moved by it.</source>
        <translation>INPUT y REFERENCE no coinciden en un margen de {} celdas: CORRELATION es {}, la de sus detalles {} (se espera al menos {}), y los bordes concuerdan ahí {} desviaciones más que en otros sitios (se esperan al menos {}). El desplazamiento es una conjetura; OUTPUT, si se ha pedido, no se mueve según él.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="425"/>
        <source>None of {} local shifts is reliable: OUTPUT, if asked for, is not warped by them. Larger windows (WINDOW) may find some.</source>
        <translation>Ninguno de los {} desplazamientos locales es fiable: OUTPUT, si se ha pedido, no se deforma según ellos. Con ventanas mayores (WINDOW) quizá se hallen algunos.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="432"/>
        <source>{} of {} local shifts were left out: most of the field is interpolated.</source>
        <translation>Se descartaron {} de {} desplazamientos locales: la mayor parte del campo está interpolada.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="176"/>
        <source>By how many columns the input must move to the right.</source>
        <translation>Cuántas columnas hay que mover la entrada hacia la derecha.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="176"/>
        <source>By how many rows the input must move downwards.</source>
        <translation>Cuántas filas hay que mover la entrada hacia abajo.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="176"/>
        <source>How far the input must move in x, in map units.</source>
        <translation>Cuánto hay que mover la entrada en x, en unidades del mapa.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="176"/>
        <source>How far the input must move in y, in map units.</source>
        <translation>Cuánto hay que mover la entrada en y, en unidades del mapa.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="176"/>
        <source>Pearson&apos;s r of the two where they overlap, the input moved by that shift; of large rasters, the median of windows.</source>
        <translation>La r de Pearson de ambos en la zona común, con la entrada movida según ese desplazamiento; en rásteres grandes, la mediana de varias ventanas.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="176"/>
        <source>How many windows were left out, since they do not fit in with others.</source>
        <translation>Cuántas ventanas se han descartado por no concordar con las demás.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="273"/>
        <source>expected less than {} cells, the longer side of INPUT</source>
        <translation>se esperaban menos de {} celdas, el lado mayor de INPUT</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="281"/>
        <source>expected no more than {} cells, the shorter side of INPUT</source>
        <translation>se esperaban {} celdas como máximo, el lado menor de INPUT</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="289"/>
        <source>expected no more than {most} cells: the first point is at half of it, and INPUT has {rows} rows and {columns} columns</source>
        <translation>se esperaban {most} celdas como máximo: el primer punto está a la mitad de esa distancia, e INPUT tiene {rows} filas y {columns} columnas</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="299"/>
        <source>expected at least {least} cells for a raster of this size, so that there are no more than {most} points</source>
        <translation>se esperaban al menos {least} celdas para un ráster de este tamaño, para que no haya más de {most} puntos</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="355"/>
        <source>expected cells with a value where INPUT has some, and they lie in different places</source>
        <translation>se esperaban celdas con valor donde INPUT las tiene, y están en lugares distintos</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="372"/>
        <source>expected points around which INPUT and REFERENCE have cells with a value, and there are none; a smaller one has more points</source>
        <translation>se esperaban puntos a cuyo alrededor INPUT y REFERENCE tengan celdas con valor, y no hay ninguno; con una distancia menor hay más puntos</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="388"/>
        <source>expected a band whose values differ, and they are all equal</source>
        <translation>se esperaba una banda con valores distintos, y son todos iguales</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="390"/>
        <source>expected a band that has cells with a value</source>
        <translation>se esperaba una banda que tenga celdas con valor</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="392"/>
        <source>expected a band that has cells with a value where INPUT is</source>
        <translation>se esperaba una banda que tenga celdas con valor donde está INPUT</translation>
    </message>
</context>
<context>
    <name>FillAlgorithm</name>
    <message>
        <location filename="../algorithms/filling.py" line="89"/>
        <source>The raster with holes: cells without a value.</source>
        <translation>El ráster con huecos: celdas sin valor.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="90"/>
        <source>Bands to fill, each with its own holes. If none is selected: all of them, except an alpha band. The others are copied.</source>
        <translation>Bandas que se rellenan, cada una con sus propios huecos. Si no se selecciona ninguna: todas, excepto la banda alfa. Las demás se copian.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="99"/>
        <source>Leave holes that touch the raster&apos;s edge</source>
        <translation>Dejar los huecos que tocan el borde del ráster</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="99"/>
        <source>Fill only holes that data surround: the outline of the data does not grow.</source>
        <translation>Rellenar solo los huecos rodeados de datos: el contorno de los datos no crece.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="110"/>
        <source>Mask of cells to replace</source>
        <translation>Máscara de celdas que se reemplazan</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="110"/>
        <source>Where the first band of this raster is not 0, cells are holes, too: clouds, shadows, water. Where it has no value, they are not. On another grid, its nearest cell counts.</source>
        <translation>Donde la primera banda de este ráster no es 0, las celdas también son huecos: nubes, sombras, agua. Donde no tiene valor, no lo son. Si la malla es distinta, cuenta su celda más próxima.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="162"/>
        <source>Filled</source>
        <translation>Relleno</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="124"/>
        <source>The result: all bands of the input, of the same type. Cells that are not filled keep the value they have.</source>
        <translation>El resultado: todas las bandas de la entrada, del mismo tipo. Las celdas que no se rellenan conservan su valor.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="137"/>
        <source>Filled cells</source>
        <translation>Celdas rellenadas</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="142"/>
        <source>Holes</source>
        <translation>Huecos</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="147"/>
        <source>Cells left as holes</source>
        <translation>Celdas dejadas como hueco</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="162"/>
        <source>Left as a hole</source>
        <translation>Dejada como hueco</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="180"/>
        <source>{} filled: {}</source>
        <translation>{} rellenado: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="181"/>
        <source>Filled cells of {}</source>
        <translation>Celdas rellenadas de {}</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="281"/>
        <source>Band {} has no valid cell: it is left as it is.</source>
        <translation>La banda {} no tiene ninguna celda válida: se deja como está.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="286"/>
        <source>There are no holes: the raster is copied as it is.</source>
        <translation>No hay huecos: el ráster se copia tal cual.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="288"/>
        <source>MAX_AREA is {}, and the smallest hole has {} cells: nothing is filled.</source>
        <translation>MAX_AREA es {} y el hueco más pequeño tiene {} celdas: no se rellena nada.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="294"/>
        <source>No hole is to be filled: the raster is copied as it is.</source>
        <translation>No hay ningún hueco que rellenar: el ráster se copia tal cual.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="295"/>
        <source>Holes: {}; cells filled: {}; cells left: {}</source>
        <translation>Huecos: {}; celdas rellenadas: {}; celdas sin rellenar: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="301"/>
        <source>{} of them by interpolation, for lack of a reference</source>
        <translation>{} de ellas por interpolación, a falta de referencia</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="137"/>
        <source>How many cells were filled, in all chosen bands together.</source>
        <translation>Cuántas celdas se han rellenado, en el total de las bandas elegidas.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="142"/>
        <source>How many holes there were, filled or not, in all chosen bands together.</source>
        <translation>Cuántos huecos había, rellenados o no, en el total de las bandas elegidas.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="147"/>
        <source>How many cells of holes were left as they are.</source>
        <translation>Cuántas celdas de huecos se han dejado como estaban.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="155"/>
        <source>A byte raster with a band for each chosen band: 0 untouched, 1 filled, 2 left as a hole.</source>
        <translation>Un ráster de bytes con una banda por cada banda elegida: 0 sin cambios, 1 rellenada, 2 dejada como hueco.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="166"/>
        <source>expected a raster that has holes, and an integer raster without a nodata value, mask or alpha band has none: give a MASK, or set a nodata value in the layer&apos;s properties</source>
        <translation>se esperaba un ráster con huecos, y un ráster de enteros sin valor sin datos, máscara ni banda alfa no tiene ninguno: indique MASK, o defina un valor sin datos en las propiedades de la capa</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="240"/>
        <source>expected a larger tension, or a limit to the area: no surface of minimum curvature was reached in a hole</source>
        <translation>se esperaba una tensión mayor, o un límite de tamaño: en un hueco no se ha alcanzado ninguna superficie de curvatura mínima</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="248"/>
        <source>expected a raster with smaller holes: no surface of minimum curvature was reached in one of them</source>
        <translation>se esperaba un ráster con huecos más pequeños: en uno de ellos no se ha alcanzado ninguna superficie de curvatura mínima</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="263"/>
        <source>expected another file than OUTPUT</source>
        <translation>se esperaba un archivo distinto de OUTPUT</translation>
    </message>
</context>
<context>
    <name>FillFromReferenceAlgorithm</name>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="31"/>
        <source>Fill from reference</source>
        <translation>Rellenar a partir de una referencia</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="34"/>
        <source>nodata,no data,holes,gaps,voids,fill,void filling,reference,delta surface,SRTM,SLC-off,clouds,regression,histogram matching,mosaic,other date</source>
        <translation>sin datos,nodata,huecos,vacíos,relleno,relleno de vacíos,referencia,superficie delta,SRTM,SLC-off,nubes,regresión,ajuste de histograma,mosaico,otra fecha</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="40"/>
        <source>Fill holes from another raster of the same place, fitted to their rims</source>
        <translation>Rellenar huecos con otro ráster del mismo lugar, ajustado a sus márgenes</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="64"/>
        <source>Reference raster</source>
        <translation>Ráster de referencia</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="64"/>
        <source>What to fill from, with the same bands, or one for all of them. On another grid, it is resampled.</source>
        <translation>Con qué rellenar: con las mismas bandas, o una para todas. Si su malla es distinta, se remuestrea.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="71"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="71"/>
        <source>Delta surface (for elevation)</source>
        <translation>Superficie delta (para elevaciones)</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="71"/>
        <source>Local regression (for imagery)</source>
        <translation>Regresión local (para imágenes)</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="71"/>
        <source>How the reference is fitted to the input.</source>
        <translation>Cómo se ajusta la referencia a la entrada.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="83"/>
        <source>Window size of local regression (cells)</source>
        <translation>Tamaño de ventana de la regresión local (celdas)</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="83"/>
        <source>For local regression: the width and height of the window that gain and offset are taken from.</source>
        <translation>Para la regresión local: el ancho y el alto de la ventana de la que se obtienen la ganancia y el desplazamiento.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="43"/>
        <source>Fills cells without a value from another raster of the same place: another date, another sensor, a global elevation model. Valid cells are never changed.
Delta surface, for elevation: the difference to the reference is interpolated across the hole and added to the reference, so that there is no step at the rim.
Local regression, for imagery: gain and offset of the reference are those that fit it to the input, by least squares, in a window around the cell. The window is widened where few cells are valid in both.
A reference on another grid is resampled (bilinear). Where it has no value, the surface of minimum curvature fills the rest, as Fill nodata does; the raster of filled cells tells where. Holes at the raster&apos;s edge have data on one side alone: they are filled less surely, or left, as you choose.
Grohman, Kroenung and Strebeck (2006): Filling SRTM voids: the delta surface fill method. Photogrammetric Engineering and Remote Sensing 72(3), 213-216. Scaramuzza, Micijevic and Chander (2004): SLC gap-filled products: phase one methodology. U.S. Geological Survey. Where there is no reference: Smith and Wessel (1990), https://doi.org/10.1190/1.1442837.</source>
        <translation>Rellena las celdas sin valor a partir de otro ráster del mismo lugar: otra fecha, otro sensor, un modelo global de elevaciones. Las celdas válidas no se cambian nunca.
Superficie delta, para elevaciones: la diferencia con la referencia se interpola a través del hueco y se suma a la referencia, de modo que no queda ningún escalón en el margen.
Regresión local, para imágenes: la ganancia y el desplazamiento de la referencia son los que la ajustan a la entrada, por mínimos cuadrados, en una ventana en torno a la celda. La ventana se amplía donde hay pocas celdas válidas en ambas.
Una referencia con otra malla se remuestrea (bilineal). Donde no tiene valor, la superficie de curvatura mínima rellena el resto, igual que en «Rellenar celdas sin datos»; el ráster de celdas rellenadas indica dónde. Los huecos del borde del ráster solo tienen datos a un lado: se rellenan con menos seguridad o se dejan, según se elija.
Grohman, Kroenung y Strebeck (2006): Filling SRTM voids: the delta surface fill method. Photogrammetric Engineering and Remote Sensing 72(3), 213-216. Scaramuzza, Micijevic y Chander (2004): SLC gap-filled products: phase one methodology. U.S. Geological Survey. Donde no hay referencia: Smith y Wessel (1990), https://doi.org/10.1190/1.1442837.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="102"/>
        <source>A byte raster with a band for each chosen band: 0 untouched, 1 filled, 2 left as a hole, 3 filled by interpolation for lack of a reference.</source>
        <translation>Un ráster de bytes con una banda por cada banda elegida: 0 sin cambios, 1 rellenada, 2 dejada como hueco, 3 rellenada por interpolación a falta de referencia.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="108"/>
        <source>Interpolated</source>
        <translation>Interpolada</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="149"/>
        <source>expected one band, or the bands {bands} of INPUT, and it has {count}</source>
        <translation>se esperaba una banda, o las bandas {bands} de INPUT, y tiene {count}</translation>
    </message>
</context>
<context>
    <name>FillNodataAlgorithm</name>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="37"/>
        <source>Fill nodata</source>
        <translation>Rellenar celdas sin datos</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="40"/>
        <source>nodata,no data,holes,gaps,voids,inpainting,interpolate,interpolation,fill,void filling,minimum curvature,spline,IDW,nearest,missing,clouds,SLC-off</source>
        <translation>sin datos,nodata,huecos,vacíos,inpainting,interpolar,interpolación,rellenar,relleno de vacíos,curvatura mínima,spline,IDW,más próximo,faltantes,nubes,SLC-off</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="46"/>
        <source>Fill holes from the cells around them, and change nothing else</source>
        <translation>Rellenar huecos con las celdas de alrededor, sin cambiar nada más</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="49"/>
        <source>Fills cells without a value from the cells around them. Valid cells are never changed. Holes may be of any number, size and shape, from single cells to scattered samples with gaps between them.
The default, the surface of minimum curvature with some tension (Smith and Wessel 1990, https://doi.org/10.1190/1.1442837), continues slopes into the hole, and suits elevation, temperature and most imagery. The membrane never leaves the range of a hole&apos;s rim; local mean and median suit noisy data, row and column means tables and stripes, onion peel narrow gaps in pictures. For classes (land cover), take the nearest valid cell. Compare fill methods tells which one is best for a raster.
What is filled is rounded to the type of the raster and kept in its range; it is never the nodata value. Alpha bands and masks are made opaque where cells are filled. Holes at the raster&apos;s edge are filled outwards from their inner side, or left, as you choose.</source>
        <translation>Rellena las celdas sin valor a partir de las que las rodean. Las celdas válidas no se cambian nunca. Los huecos pueden ser de cualquier número, tamaño y forma, desde celdas sueltas hasta muestras dispersas con vacíos entre ellas.
El método predeterminado, la superficie de curvatura mínima con algo de tensión (Smith y Wessel 1990, https://doi.org/10.1190/1.1442837), prolonga las pendientes hacia el hueco y conviene a elevaciones, temperaturas y la mayoría de las imágenes. La membrana nunca sale del intervalo de valores del margen del hueco; la media y la mediana locales convienen a datos con ruido, las medias de fila y de columna a tablas y franjas, y las capas de cebolla a vacíos estrechos en imágenes. Para clases (cobertura del suelo), use la celda válida más próxima. «Comparar métodos de relleno» indica cuál es el mejor para un ráster.
Lo rellenado se redondea según el tipo del ráster y se mantiene dentro de su intervalo; nunca es el valor sin datos. Las bandas alfa y las máscaras se hacen opacas donde se rellenan celdas. Los huecos del borde del ráster se rellenan hacia fuera desde su lado interior o se dejan, según se elija.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="67"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="67"/>
        <source>How to fill. Minimum curvature and membrane are smooth surfaces through the data; inverse distance weighting, local mean and median take from the cells near the hole&apos;s rim; row and column mean from the whole row or column; onion peel carries values and slopes inwards; linear spans triangles over the rim.</source>
        <translation>Cómo rellenar. La curvatura mínima y la membrana son superficies suaves que pasan por los datos; la ponderación inversa a la distancia y la media y la mediana locales usan las celdas próximas al margen del hueco; las medias de fila y de columna, la fila o la columna entera; las capas de cebolla llevan valores y pendientes hacia dentro; el método lineal tiende triángulos sobre el margen.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="78"/>
        <source>Radius (cells; of methods that look around)</source>
        <translation>Radio (celdas; de los métodos que miran alrededor)</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="78"/>
        <source>Neighbourhood of inverse distance weighting, local mean, local median and onion peel. It grows where it finds nothing.</source>
        <translation>Vecindario de la ponderación inversa a la distancia, la media local, la mediana local y las capas de cebolla. Crece donde no encuentra nada.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="92"/>
        <source>Power (inverse distance weighting)</source>
        <translation>Potencia (ponderación inversa a la distancia)</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="92"/>
        <source>For inverse distance weighting: the higher, the more near cells count.</source>
        <translation>Para la ponderación inversa a la distancia: cuanto mayor, más cuentan las celdas próximas.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="101"/>
        <source>Tension (minimum curvature)</source>
        <translation>Tensión (curvatura mínima)</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="101"/>
        <source>For minimum curvature: 0 is a thin plate, which bends least and may overshoot, 1 a membrane, which never does.</source>
        <translation>Para la curvatura mínima: 0 es una placa delgada, que se curva lo mínimo y puede sobrepasar los datos; 1 es una membrana, que nunca lo hace.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="112"/>
        <source>Values that mean a hole (such as 255)</source>
        <translation>Valores que indican un hueco (como 255)</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="112"/>
        <source>Cells of this value, as it is stored, are holes besides those without a value: 255, for example. With one value for each band, such as 255,255,255, those where the bands hold all of them: white in a picture.</source>
        <translation>Las celdas con este valor, tal como está guardado, son huecos además de las que no tienen valor: 255, por ejemplo. Con un valor por banda, como 255,255,255, lo son aquellas en que las bandas los tienen todos: el blanco de una imagen.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="127"/>
        <source>Greatest distance to data (cells; 0: any)</source>
        <translation>Distancia máxima a los datos (celdas; 0: cualquiera)</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="127"/>
        <source>Fill only cells this near to a valid one. 0 is no limit.</source>
        <translation>Rellenar solo las celdas que estén como máximo a esta distancia de una válida. 0 significa sin límite.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="136"/>
        <source>Largest hole (cells; 0: any)</source>
        <translation>Hueco más grande (celdas; 0: cualquiera)</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="136"/>
        <source>Leave holes of more cells as they are. 0 is no limit.</source>
        <translation>Dejar como están los huecos con más celdas. 0 significa sin límite.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="166"/>
        <source>expected one value</source>
        <translation>se esperaba un solo valor</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="168"/>
        <source>expected one value, or one for each of the {} bands</source>
        <translation>se esperaba un solo valor, o uno para cada una de las {} bandas</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="173"/>
        <source>expected values of type {}</source>
        <translation>se esperaban valores de tipo {}</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="178"/>
        <source>expected a raster that has holes, and an integer raster without a nodata value, mask or alpha band has none: name the gap cells&apos; value in GAP_VALUES (0, for example), or give a MASK</source>
        <translation>se esperaba un ráster con huecos, y un ráster de enteros sin valor sin datos, máscara ni banda alfa no tiene ninguno: indique en GAP_VALUES el valor de las celdas vacías (0, por ejemplo), o indique MASK</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="186"/>
        <source>expected a number &gt; 0</source>
        <translation>se esperaba un número &gt; 0</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="197"/>
        <source>expected numbers, separated by commas: 255 or 255,255,255</source>
        <translation>se esperaban números separados por comas: 255 o 255,255,255</translation>
    </message>
</context>
<context>
    <name>FindAndCountModel</name>
    <message>
        <location filename="../algorithms/models.py" line="328"/>
        <source>Find and count</source>
        <translation>Buscar y contar</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="331"/>
        <source>template matching,count,inventory,trees,plants,cars,animals,per polygon,plots,density,zonal</source>
        <translation>coincidencia de plantillas,template matching,contar,inventario,árboles,plantas,coches,animales,por polígono,parcelas,densidad,zonal</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="337"/>
        <source>Find all places that look like a template, and count them per polygon</source>
        <translation>Buscar todos los lugares parecidos a una plantilla y contarlos por polígono</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="361"/>
        <source>Input raster</source>
        <translation>Ráster de entrada</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="361"/>
        <source>The raster to search.</source>
        <translation>El ráster en el que se busca.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="362"/>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="362"/>
        <source>The band to search.</source>
        <translation>La banda en la que se busca.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="363"/>
        <source>Template raster</source>
        <translation>Ráster de plantilla</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="363"/>
        <source>What to search for: a small raster whose cells are as large as those of the input. This or an extent is needed.</source>
        <translation>Qué buscar: un ráster pequeño con celdas del mismo tamaño que las de la entrada. Se necesita este o una extensión.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="370"/>
        <source>Extent of the input, as the template</source>
        <translation>Extensión de la entrada, como plantilla</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="370"/>
        <source>The piece of the input to search for, instead of a template raster.</source>
        <translation>La parte de la entrada que se busca, en lugar de un ráster de plantilla.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="374"/>
        <source>Angles (degrees)</source>
        <translation>Ángulos (grados)</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="374"/>
        <source>By how much the template is turned: numbers separated by commas (0,90), or start:stop:step (0:350:10).</source>
        <translation>Cuánto se gira la plantilla: números separados por comas (0,90) o inicio:fin:paso (0:350:10).</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="381"/>
        <source>Scales</source>
        <translation>Escalas</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="381"/>
        <source>By how much the template is enlarged: numbers separated by commas, or start:stop:step (0.8:1.2:0.1).</source>
        <translation>Cuánto se amplía la plantilla: números separados por comas o inicio:fin:paso (0.8:1.2:0.1).</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="388"/>
        <source>Least score of a match</source>
        <translation>Puntuación mínima de una coincidencia</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="388"/>
        <source>Places that score less are not counted. From -1 to 1, an exact copy.</source>
        <translation>Los lugares con menor puntuación no se cuentan. De -1 a 1, una copia exacta.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="392"/>
        <source>Of places that are nearer to each other, only the best one counts.</source>
        <translation>De los lugares más próximos entre sí, solo cuenta el mejor.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="396"/>
        <source>Polygons to count in</source>
        <translation>Polígonos en los que contar</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="396"/>
        <source>Plots, fields, districts: the areas for which matches are counted.</source>
        <translation>Parcelas, cultivos, distritos: las zonas en las que se cuentan las coincidencias.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="400"/>
        <source>Counts</source>
        <translation>Recuentos</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="400"/>
        <source>The polygons, with the number of matches in each as matches.</source>
        <translation>Los polígonos, con el número de coincidencias de cada uno como matches.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="404"/>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="404"/>
        <source>Polygons, the best match first: the outline of the template as found.</source>
        <translation>Polígonos, primero la mejor coincidencia: el contorno de la plantilla tal como se encontró.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="408"/>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="408"/>
        <source>A raster with the score of each cell.</source>
        <translation>Un ráster con la puntuación de cada celda.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="392"/>
        <source>Least distance of matches (cells; 0: half the template)</source>
        <translation>Separación de coincidencias (celdas; 0: media plantilla)</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="340"/>
        <source>Counts trees per plot, cars per car park, craters per map sheet: finds all places of a raster that look like a template by Match template, and counts in each polygon how many of them have their centre there. The score of a place is the zero-mean normalised cross-correlation of its cells with those of the template: 1 for an exact copy, whatever its brightness and contrast, and about 0 where they have nothing in common.
The template is a raster of its own, or an extent of the input; give one of the two. If the things to count lie in any direction, give several angles, such as 0:350:10. The score of the best matches, which the result Matches has, tells what the least score should be: look at those with the lowest scores, and raise it until no wrong ones are left.
Polygons may be in any coordinate system. They keep their attributes and get one more, matches. Places where a cell of the raster has no value are left out, and so are those where the template would reach beyond the raster&apos;s edge.
Lewis 1995, Fast normalized cross-correlation, Vision Interface 10, 120-123. Padfield 2012, https://doi.org/10.1109/TIP.2011.2181402.</source>
        <translation>Cuenta árboles por parcela, coches por aparcamiento, cráteres por hoja del mapa: busca con «Buscar plantilla» todos los lugares de un ráster parecidos a una plantilla y cuenta cuántos de ellos tienen su centro en cada polígono. La puntuación de un lugar es la correlación cruzada normalizada de media cero entre sus celdas y las de la plantilla: 1 para una copia exacta, sea cual sea su brillo y su contraste, y cerca de 0 donde no tienen nada en común.
La plantilla es un ráster aparte o una extensión de la entrada; indique una de las dos cosas. Si lo que se cuenta puede tener cualquier orientación, indique varios ángulos, como 0:350:10. La puntuación de las mejores coincidencias, que figura en el resultado Coincidencias, indica cuál debería ser la puntuación mínima: observe las de menor puntuación y aumente el mínimo hasta que no quede ninguna errónea.
Los polígonos pueden estar en cualquier sistema de coordenadas. Conservan sus atributos y reciben uno más, matches. Se excluyen los lugares donde una celda del ráster no tiene valor, así como aquellos donde la plantilla se saldría del borde del ráster.
Lewis 1995, Fast normalized cross-correlation, Vision Interface 10, 120-123. Padfield 2012, https://doi.org/10.1109/TIP.2011.2181402.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="414"/>
        <source>expected a raster, or a part of INPUT as TEMPLATE_EXTENT</source>
        <translation>se esperaba un ráster, o una parte de INPUT como TEMPLATE_EXTENT</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="421"/>
        <source>expected a layer of polygons</source>
        <translation>se esperaba una capa de polígonos</translation>
    </message>
</context>
<context>
    <name>FindPeaksAlgorithm</name>
    <message>
        <location filename="../algorithms/find_peaks.py" line="61"/>
        <source>Find peaks</source>
        <translation>Buscar picos</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="64"/>
        <source>peaks,summits,pits,maxima,minima,local maximum,tree tops,bright spots,prominence,isolation,saddle,topographic,persistence,plateau,extrema</source>
        <translation>picos,cumbres,cimas,depresiones,hoyos,máximos,mínimos,máximo local,ápices de árboles,puntos brillantes,prominencia,aislamiento,collado,topografía,persistencia,meseta,extremos</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="70"/>
        <source>Find summits, pits, tree tops or bright spots, and their prominence</source>
        <translation>Buscar cumbres, depresiones, ápices de árboles o puntos brillantes, y su prominencia</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="73"/>
        <source>Finds local maxima (summits, tree tops, bright spots), minima (pits, dark spots), or both, and writes a point for each: the highest maxima and the lowest minima first. A maximum is higher than all eight cells around it; of a plateau that is, the centre is taken.
Prominence tells how far a peak stands out: its height above the highest saddle over which higher ground is reached. It is exact, over the whole raster. The highest peak has no saddle: its prominence is its height above the lowest cell. Of noise, most peaks have a prominence of next to nothing, so the least prominence is the best way to leave them out; smoothing, the least distance and the threshold are others.
Isolation is the distance to the nearest higher cell, in map units.
Minima are treated as the maxima of the raster turned upside down. Cells without a value, and what lies beyond the edge, are neither higher nor lower than any cell, and no saddle leads over them. Scale and offset of the band are applied.
Kirmse and de Ferranti 2017, https://doi.org/10.1177/0309133317738163</source>
        <translation>Busca máximos locales (cumbres, ápices de árboles, puntos brillantes), mínimos (depresiones, puntos oscuros) o ambos, y escribe un punto por cada uno: primero los máximos más altos y los mínimos más bajos. Un máximo es más alto que las ocho celdas que lo rodean; si lo es una meseta, se toma su centro.
La prominencia indica cuánto destaca un pico: su altura sobre el collado más alto por el que se llega a terreno más elevado. Es exacta, en todo el ráster. El pico más alto no tiene collado: su prominencia es su altura sobre la celda más baja. En el ruido, la mayoría de los picos tiene una prominencia casi nula, así que la prominencia mínima es la mejor manera de excluirlos; otras son el suavizado, la distancia mínima y el umbral.
El aislamiento es la distancia a la celda más alta más próxima, en unidades del mapa.
Los mínimos se tratan como los máximos del ráster invertido. Las celdas sin valor, y lo que queda más allá del borde, no son ni más altas ni más bajas que ninguna celda, y ningún collado pasa por ellas. Se aplican la escala y el desplazamiento de la banda.
Kirmse y de Ferranti 2017, https://doi.org/10.1177/0309133317738163</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="91"/>
        <source>The raster to search: elevation, a canopy, an image, a score.</source>
        <translation>El ráster en el que se busca: elevación, dosel arbóreo, imagen, puntuación.</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="92"/>
        <source>The band to search; the first one if none is chosen.</source>
        <translation>La banda en la que se busca; la primera si no se elige ninguna.</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="93"/>
        <source>What to find</source>
        <translation>Qué buscar</translation>
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
        <translation>Cumbres, depresiones o ambas.</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="102"/>
        <source>Smoothing (standard deviation, cells)</source>
        <translation>Suavizado (desviación estándar, celdas)</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="102"/>
        <source>The standard deviation of a Gaussian by which the raster is smoothed before it is searched; all results are of the smoothed raster. 0: not at all.</source>
        <translation>La desviación estándar de la gaussiana con la que se suaviza el ráster antes de la búsqueda; todos los resultados son del ráster suavizado. 0: sin suavizado.</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="111"/>
        <source>Least distance between peaks (cells)</source>
        <translation>Distancia mínima entre picos (celdas)</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="111"/>
        <source>Of two peaks nearer to each other, the higher one is kept.</source>
        <translation>De dos picos más próximos entre sí, se conserva el más alto.</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="117"/>
        <source>Least value of maxima, greatest of minima</source>
        <translation>Valor mínimo de los máximos, máximo de los mínimos</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="117"/>
        <source>The least value of a maximum, or the greatest of a minimum. Not set: any. With both kinds it must not be set.</source>
        <translation>El valor mínimo de un máximo o el valor máximo de un mínimo. Sin definir: cualquiera. Si se buscan ambos tipos, no debe definirse.</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="129"/>
        <source>Compute the prominence</source>
        <translation>Calcular la prominencia</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="129"/>
        <source>How far each peak stands out. Without it, the search is faster.</source>
        <translation>Cuánto destaca cada pico. Sin ella, la búsqueda es más rápida.</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="135"/>
        <source>Least prominence (units of the raster)</source>
        <translation>Prominencia mínima (unidades del ráster)</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="135"/>
        <source>Peaks that stand out less are left out, in units of the raster&apos;s values. Above 0, prominence is computed whatever else is set.</source>
        <translation>Los picos que destacan menos se excluyen, en unidades de los valores del ráster. Por encima de 0, la prominencia se calcula en cualquier caso.</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="144"/>
        <source>Margin without peaks (cells)</source>
        <translation>Margen sin picos (celdas)</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="144"/>
        <source>Peaks nearer to the raster&apos;s edge are left out.</source>
        <translation>Los picos más próximos al borde del ráster se excluyen.</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="154"/>
        <source>Most peaks (0: all)</source>
        <translation>Número máximo de picos (0: todos)</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="154"/>
        <source>So many are written at most, of each kind: the highest maxima, the lowest minima.</source>
        <translation>Se escriben como máximo estos de cada tipo: los máximos más altos, los mínimos más bajos.</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="163"/>
        <source>Peaks</source>
        <translation>Picos</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="163"/>
        <source>A point for each peak, with its value, prominence, saddle and isolation.</source>
        <translation>Un punto por pico, con su valor, prominencia, collado y aislamiento.</translation>
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
        <translation>Depresiones de {}</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="191"/>
        <source>Peaks and pits of {}</source>
        <translation>Picos y depresiones de {}</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="247"/>
        <source>{} has no values: no peaks.</source>
        <translation>{} no tiene valores: no hay picos.</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="249"/>
        <source>{} has one value, {:g}, in all cells: no peaks.</source>
        <translation>{} tiene un solo valor, {:g}, en todas las celdas: no hay picos.</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="252"/>
        <source>No peaks: {}, with values from {:g} to {:g}, has none like that.</source>
        <translation>No hay picos: {}, con valores de {:g} a {:g}, no tiene ninguno así.</translation>
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
        <translation>{} está en {}: el aislamiento también.</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="169"/>
        <source>How many peaks were written, of both kinds together.</source>
        <translation>Cuántos picos se han escrito, de ambos tipos en total.</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="178"/>
        <source>expected no threshold with KIND 2 (both): run the tool once for maxima and once for minima</source>
        <translation>no se esperaba ningún umbral con KIND 2 (ambos): ejecute la herramienta una vez para los máximos y otra para los mínimos</translation>
    </message>
</context>
<context>
    <name>FocalStatisticsAlgorithm</name>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="131"/>
        <source>Focal statistics</source>
        <translation>Estadísticas focales</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="84"/>
        <source>focal,neighbourhood,neighborhood,moving window,kernel,filter,mean,sum,minimum,maximum,range,variance,standard deviation,skewness,kurtosis,median,percentile,quantile,MAD,entropy,majority,mode,minority,variety,diversity,topographic position,TPI,z-score,rank,smoothing,Gaussian,annulus,wedge,r.neighbors</source>
        <translation>focal,vecindario,vecindad,ventana móvil,núcleo,kernel,filtro,media,suma,mínimo,máximo,rango,varianza,desviación estándar,asimetría,curtosis,mediana,percentil,cuantil,MAD,entropía,mayoría,moda,minoría,variedad,diversidad,posición topográfica,TPI,puntaje z,rango percentil,suavizado,gaussiana,anillo,cuña,r.neighbors</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="92"/>
        <source>Any of 21 statistics in a moving window of any shape, with or without weights</source>
        <translation>Cualquiera de 21 estadísticas en una ventana móvil de cualquier forma, con o sin pesos</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="97"/>
        <source>For every cell, takes the cells in a window around it and computes statistics of them: how many there are, their sum, mean, extremes, spread, shape of distribution, ranks, how often values occur, and where the centre stands among them. Statistics asked for together share their work, and become bands of one raster.
Variance is the mean of the squared differences from the mean; skewness and kurtosis are those of the third and fourth powers, in standard deviations, kurtosis less 3. Percentiles are interpolated linearly. The median absolute deviation is the median of the differences from the median. Entropy is that of the shares of the values, in bits; of majority and minority, the smallest value wins ties. The difference from the mean is known as topographic position index; the z-score is the same in standard deviations; the percentile rank is the share of cells below the centre, and half of those equal to it, in percent.
The window is a rectangle, an ellipse, a ring, a sector, or what you draw with zeros and ones. Numbers other than these are weights; Gaussian weights fall off from the centre. They count for sum, mean, variance, standard deviation and difference.
Cells without a value are left out of the window, and so is what lies beyond the raster&apos;s edge, unless you choose otherwise. The result has none where the centre has none (unless centres are filled), or where it would be divided by 0. Scale and offset of a band are applied.
Chan et al. 1983, https://doi.org/10.1080/00031305.1983.10483115. Hyndman and Fan 1996, https://doi.org/10.1080/00031305.1996.10473566. Huang et al. 1979, https://doi.org/10.1109/TASSP.1979.1163188.</source>
        <translation>Para cada celda, toma las celdas de una ventana a su alrededor y calcula estadísticas de ellas: cuántas son, su suma, media, extremos, dispersión, forma de la distribución, rangos, con qué frecuencia aparecen los valores y qué lugar ocupa el centro entre ellas. Las estadísticas pedidas a la vez comparten el cálculo y pasan a ser bandas de un mismo ráster.
La varianza es la media de los cuadrados de las diferencias respecto a la media; la asimetría y la curtosis son las de las potencias tercera y cuarta, en desviaciones estándar, la curtosis menos 3. Los percentiles se interpolan linealmente. La desviación absoluta mediana es la mediana de las diferencias respecto a la mediana. La entropía es la de las proporciones de los valores, en bits; en la mayoría y la minoría, los empates los gana el valor menor. La diferencia con la media se conoce como índice de posición topográfica; el puntaje Z es lo mismo en desviaciones estándar; el rango percentil es la proporción de celdas por debajo del centro, más la mitad de las iguales a él, en porcentaje.
La ventana es un rectángulo, una elipse, un anillo, un sector o lo que se dibuje con ceros y unos. Otros números son pesos; los pesos gaussianos disminuyen desde el centro. Cuentan para la suma, la media, la varianza, la desviación estándar y la diferencia.
Las celdas sin valor no entran en la ventana, como tampoco lo que queda más allá del borde del ráster, salvo que se elija otra cosa. El resultado no tiene valor donde no lo tiene el centro (salvo que se rellenen los centros) o donde habría que dividir por 0. Se aplican la escala y el desplazamiento de la banda.
Chan et al. 1983, https://doi.org/10.1080/00031305.1983.10483115. Hyndman y Fan 1996, https://doi.org/10.1080/00031305.1996.10473566. Huang et al. 1979, https://doi.org/10.1109/TASSP.1979.1163188.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="131"/>
        <source>The result: for each input band, one band for each statistic and percentile, which its description names.</source>
        <translation>El resultado: para cada banda de entrada, una banda por estadística y percentil, que indica su descripción.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Count of valid cells</source>
        <translation>Número de celdas válidas</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Mean</source>
        <translation>Media</translation>
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
        <translation>Rango</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Variance</source>
        <translation>Varianza</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Standard deviation</source>
        <translation>Desviación estándar</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Coefficient of variation</source>
        <translation>Coeficiente de variación</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Skewness</source>
        <translation>Asimetría</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Kurtosis (excess)</source>
        <translation>Curtosis (exceso)</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="174"/>
        <source>Percentiles</source>
        <translation>Percentiles</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Median absolute deviation</source>
        <translation>Desviación absoluta mediana</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Entropy (bits)</source>
        <translation>Entropía (bits)</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Majority</source>
        <translation>Mayoría</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Minority</source>
        <translation>Minoría</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Variety</source>
        <translation>Variedad</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Difference from mean (topographic position)</source>
        <translation>Diferencia con la media (posición topográfica)</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Z-score</source>
        <translation>Puntaje Z</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Percentile rank of the centre</source>
        <translation>Rango percentil del centro</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>What to compute. The result has, for each input band, a band for each of them.</source>
        <translation>Qué calcular. El resultado tiene, para cada banda de entrada, una banda por cada una de ellas.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="174"/>
        <source>From 0 to 100, separated by commas, or start:stop:step (10:90:10); each becomes a band if percentiles are among the statistics.</source>
        <translation>De 0 a 100, separados por comas, o inicio:fin:paso (10:90:10); cada uno pasa a ser una banda si los percentiles están entre las estadísticas.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="185"/>
        <source>Window shape</source>
        <translation>Forma de la ventana</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="185"/>
        <source>Rectangle</source>
        <translation>Rectángulo</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="185"/>
        <source>Ellipse</source>
        <translation>Elipse</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="185"/>
        <source>Annulus (ring)</source>
        <translation>Corona (anillo)</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="185"/>
        <source>Wedge (sector)</source>
        <translation>Cuña (sector)</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="185"/>
        <source>Custom</source>
        <translation>Personalizada</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="185"/>
        <source>An ellipse holds the cells whose centre lies in it; an annulus is an ellipse without the cells of a smaller one; a wedge is the part of an ellipse that lies in some directions, and its centre.</source>
        <translation>Una elipse contiene las celdas cuyo centro está dentro de ella; una corona es una elipse sin las celdas de otra menor; una cuña es la parte de una elipse que está en ciertas direcciones, más su centro.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="204"/>
        <source>Width of the window, and its height unless a height is given. In cells, it is a whole number; a window of even size reaches one cell further to the left and up. In map units, the nearest odd number of cells is taken.</source>
        <translation>Ancho de la ventana, y su alto salvo que se indique otro. En celdas, es un número entero; una ventana de tamaño par abarca una celda más hacia la izquierda y hacia arriba. En unidades del mapa, se toma el número impar de celdas más próximo.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="215"/>
        <source>Units of sizes</source>
        <translation>Unidades de los tamaños</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="215"/>
        <source>Cells</source>
        <translation>Celdas</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="215"/>
        <source>Map units</source>
        <translation>Unidades del mapa</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="215"/>
        <source>What the sizes of the window are in, and the width of Gaussian weights.</source>
        <translation>En qué se expresan los tamaños de la ventana y la anchura de los pesos gaussianos.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="234"/>
        <source>Size of the hole in an annulus</source>
        <translation>Tamaño del hueco de una corona</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="234"/>
        <source>Width of the smaller ellipse that is left out of an annulus; its height is in the same proportion to the window&apos;s. 1 leaves out the centre.</source>
        <translation>Ancho de la elipse menor que se excluye de una corona; su alto guarda la misma proporción con el de la ventana. 1 excluye el centro.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="245"/>
        <source>Wedge from (degrees clockwise from north)</source>
        <translation>Cuña desde (grados en sentido horario desde el norte)</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="245"/>
        <source>The direction in which a wedge begins. North is where rows begin.</source>
        <translation>La dirección en la que empieza la cuña. El norte está donde empiezan las filas.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="245"/>
        <source>Wedge to (degrees clockwise from north)</source>
        <translation>Cuña hasta (grados en sentido horario desde el norte)</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="245"/>
        <source>The direction in which a wedge ends; it may lead through north.</source>
        <translation>La dirección en la que termina la cuña; puede pasar por el norte.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="267"/>
        <source>Rows of numbers, separated by semicolons or on lines of their own, an odd number of both: 0 1 0; 1 1 1; 0 1 0. Zeros and ones say which cells belong to the window; any other numbers are weights. Negative ones are for sums.</source>
        <translation>Filas de números, separadas por punto y coma o en líneas propias, en número impar en ambos sentidos: 0 1 0; 1 1 1; 0 1 0. Los ceros y unos indican qué celdas pertenecen a la ventana; cualquier otro número es un peso. Los negativos son para sumas.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="278"/>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="278"/>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="278"/>
        <source>Gaussian</source>
        <translation>Gaussianos</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="278"/>
        <source>With Gaussian weights, cells near the centre count for more.</source>
        <translation>Con pesos gaussianos, las celdas próximas al centro cuentan más.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="288"/>
        <source>Standard deviation of Gaussian weights</source>
        <translation>Desviación estándar de los pesos gaussianos</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="288"/>
        <source>How wide the bell of the weights is, in the units of sizes. Not set: a sixth of the window&apos;s width, so that three of them are on either side of the centre.</source>
        <translation>La anchura de la campana de los pesos, en las unidades de los tamaños. Sin definir: un sexto del ancho de la ventana, de modo que caben tres a cada lado del centro.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="302"/>
        <source>Divide variances by the number of cells less one, and correct skewness and kurtosis for their bias; windows then need two, three and four valid cells.</source>
        <translation>Dividir las varianzas por el número de celdas menos una y corregir el sesgo de la asimetría y la curtosis; las ventanas necesitan entonces dos, tres y cuatro celdas válidas.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="309"/>
        <source>Also where the centre is nodata</source>
        <translation>También donde el centro no tiene datos</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="309"/>
        <source>Give cells without a value the statistic of those around them: fills gaps, and smooths what is there. What tells of the centre itself has no value there.</source>
        <translation>Dar a las celdas sin valor la estadística de las que las rodean: rellena huecos y suaviza lo que hay. Lo que se refiere al propio centro no tiene valor ahí.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="417"/>
        <source>{} {} of {}</source>
        <translation>{} {} de {}</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="470"/>
        <source>{} is in {}: so are the sizes, and a window covers less ground from east to west the farther it is from the equator.</source>
        <translation>{} está en {}: los tamaños también, y una ventana cubre menos terreno de este a oeste cuanto más lejos está del ecuador.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="478"/>
        <source>Window: {} x {} cells, of which {} count.</source>
        <translation>Ventana: {} x {} celdas, de las que cuentan {}.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="489"/>
        <source>{} has fractional values, which hardly repeat: entropy, majority, minority and variety tell of values that are equal. Round or classify it first.</source>
        <translation>{} tiene valores fraccionarios, que apenas se repiten: la entropía, la mayoría, la minoría y la variedad se refieren a valores iguales. Redondéelo o clasifíquelo antes.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="497"/>
        <source>{} is given, but not used: the window&apos;s shape is not custom.</source>
        <translation>{} se ha indicado, pero no se usa: la forma de la ventana no es personalizada.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="261"/>
        <source>Custom window (rows of 0 and 1, or of weights)</source>
        <translation>Ventana personalizada (filas de 0 y 1, o de pesos)</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="204"/>
        <source>Window size (in cells, a whole number)</source>
        <translation>Tamaño de la ventana (en celdas, un número entero)</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="224"/>
        <source>Window height, if it differs (0: as wide)</source>
        <translation>Alto de la ventana, si es distinto (0: igual al ancho)</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="224"/>
        <source>Height of the window. Not set, or 0: as high as wide.</source>
        <translation>Alto de la ventana. Sin definir, o 0: igual al ancho.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="333"/>
        <source>given with weights below 0</source>
        <translation>una ventana con pesos menores que 0</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="333"/>
        <source>expected them for STATISTICS 1 (sum) alone</source>
        <translation>solo se esperaban con STATISTICS 1 (suma)</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="346"/>
        <source>expected, with weights, only {}: in others cells have none</source>
        <translation>con pesos solo se esperaban {}: en las demás estadísticas, las celdas no tienen peso</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="358"/>
        <source>expected a size above 0</source>
        <translation>se esperaba un tamaño mayor que 0</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="360"/>
        <source>expected a whole number of cells, or UNITS 1 (map units)</source>
        <translation>se esperaba un número entero de celdas, o UNITS 1 (unidades del mapa)</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="377"/>
        <source>expected numbers from 0 to 100</source>
        <translation>se esperaban números de 0 a 100</translation>
    </message>
</context>
<context>
    <name>GapFillingAlgorithm</name>
    <message>
        <location filename="../algorithms/filling.py" line="52"/>
        <source>Gap filling</source>
        <translation>Relleno de huecos</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="60"/>
        <source>Minimum curvature with tension</source>
        <translation>Curvatura mínima con tensión</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="61"/>
        <source>Membrane (Laplace)</source>
        <translation>Membrana (Laplace)</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="62"/>
        <source>Inverse distance weighting</source>
        <translation>Ponderación inversa a la distancia</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="63"/>
        <source>Nearest valid cell</source>
        <translation>Celda válida más próxima</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="64"/>
        <source>Local mean</source>
        <translation>Media local</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="65"/>
        <source>Local median</source>
        <translation>Mediana local</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="66"/>
        <source>Row mean</source>
        <translation>Media de la fila</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="67"/>
        <source>Column mean</source>
        <translation>Media de la columna</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="68"/>
        <source>Onion peel (fast marching)</source>
        <translation>Capas de cebolla (marcha rápida)</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="69"/>
        <source>Linear (triangles)</source>
        <translation>Lineal (triángulos)</translation>
    </message>
</context>
<context>
    <name>LocalStatisticsAlgorithm</name>
    <message>
        <location filename="../algorithms/local_statistics.py" line="16"/>
        <source>Local statistics</source>
        <translation>Estadísticas locales</translation>
    </message>
    <message>
        <location filename="../algorithms/local_statistics.py" line="23"/>
        <source>The raster to look at, with one band or several.</source>
        <translation>El ráster que se analiza, con una o varias bandas.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_statistics.py" line="24"/>
        <source>Bands to look at. If none is selected: all of them, except an alpha band.</source>
        <translation>Bandas que se analizan. Si no se selecciona ninguna: todas, excepto la banda alfa.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_statistics.py" line="30"/>
        <source>Sample variance (divide by n - 1)</source>
        <translation>Varianza muestral (dividir por n - 1)</translation>
    </message>
    <message>
        <location filename="../algorithms/local_statistics.py" line="40"/>
        <source>Step (cells)</source>
        <translation>Paso (celdas)</translation>
    </message>
    <message>
        <location filename="../algorithms/local_statistics.py" line="40"/>
        <source>Compute only every n-th cell in both directions. The cells of the result are that much larger; each holds the value of the input cell in its middle.</source>
        <translation>Calcular solo una de cada n celdas en ambas direcciones. Las celdas del resultado son ese número de veces mayores; cada una tiene el valor de la celda de entrada situada en su centro.</translation>
    </message>
</context>
<context>
    <name>LocalVarianceAlgorithm</name>
    <message>
        <location filename="../algorithms/local_variance.py" line="162"/>
        <source>Local variance</source>
        <translation>Varianza local</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="47"/>
        <source>variance,standard deviation,mean,coefficient of variation,focal,neighbourhood,neighborhood,moving window,kernel,texture,heterogeneity,roughness,filter</source>
        <translation>varianza,desviación estándar,media,coeficiente de variación,focal,vecindario,vecindad,ventana móvil,núcleo,kernel,textura,heterogeneidad,rugosidad,filtro</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="53"/>
        <source>Variance, standard deviation, mean or variation in a moving window</source>
        <translation>Varianza, desviación estándar, media o variación en una ventana móvil</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="56"/>
        <source>How much do the values around each cell vary? For every cell, this takes the cells in a window around it and computes their variance (the mean of the squared differences from their mean), standard deviation, mean, or coefficient of variation (the standard deviation divided by the absolute mean). Small windows tell edges, large ones texture and rough ground.
Cells without a value are left out of the window, and so is what lies beyond the raster&apos;s edge, unless you choose otherwise. Scale and offset of a band are applied. The nodata value of the result is -9999, or the input&apos;s own if there are means among the statistics.
The average local variance, a single number for the first chosen band, tells how much neighbouring cells differ at this resolution. Compared between resolutions, it shows how large the objects in a scene are (Woodcock and Strahler 1987, https://doi.org/10.1016/0034-4257(87)90015-0).</source>
        <translation>¿Cuánto varían los valores en torno a cada celda? Para cada celda, se toman las celdas de una ventana a su alrededor y se calcula su varianza (la media de los cuadrados de las diferencias respecto a su media), su desviación estándar, su media o su coeficiente de variación (la desviación estándar dividida por la media en valor absoluto). Las ventanas pequeñas revelan bordes; las grandes, texturas y terreno rugoso.
Las celdas sin valor no entran en la ventana, como tampoco lo que queda más allá del borde del ráster, salvo que se elija otra cosa. Se aplican la escala y el desplazamiento de la banda. El valor sin datos del resultado es -9999, o el de la propia entrada si hay medias entre las estadísticas.
La varianza local media, un único número para la primera banda elegida, indica cuánto difieren las celdas vecinas con esta resolución. Comparada entre resoluciones, muestra el tamaño de los objetos de una escena (Woodcock y Strahler 1987, https://doi.org/10.1016/0034-4257(87)90015-0).</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="74"/>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="74"/>
        <source>Variance</source>
        <translation>Varianza</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="74"/>
        <source>Standard deviation</source>
        <translation>Desviación estándar</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="74"/>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="74"/>
        <source>Coefficient of variation</source>
        <translation>Coeficiente de variación</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="74"/>
        <source>What to compute. The result has, for each input band, one band for each of them.</source>
        <translation>Qué calcular. El resultado tiene, para cada banda de entrada, una banda por cada una de ellas.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="91"/>
        <source>Window size (cells)</source>
        <translation>Tamaño de la ventana (celdas)</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="91"/>
        <source>Width of the window, and its height unless a height is given. A window of even size reaches one cell further to the left and up than to the right and down.</source>
        <translation>Ancho de la ventana, y su alto salvo que se indique otro. Una ventana de tamaño par abarca una celda más hacia la izquierda y hacia arriba que hacia la derecha y hacia abajo.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="103"/>
        <source>Window height, if it differs (cells)</source>
        <translation>Alto de la ventana, si es distinto (celdas)</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="103"/>
        <source>Height of the window. Not set: as high as wide.</source>
        <translation>Alto de la ventana. Sin definir: igual al ancho.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="113"/>
        <source>Window depth (bands)</source>
        <translation>Profundidad de la ventana (bandas)</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="113"/>
        <source>How many bands the window spans. Above 1, it is a box in the stack of the chosen bands (a time series, a hyperspectral cube), centred on each of them in turn and cut off at the first and the last one.</source>
        <translation>Cuántas bandas abarca la ventana. Por encima de 1, es una caja en la pila de las bandas elegidas (una serie temporal, un cubo hiperespectral), centrada en cada una de ellas y cortada en la primera y la última.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="125"/>
        <source>Window shape</source>
        <translation>Forma de la ventana</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="125"/>
        <source>Rectangle</source>
        <translation>Rectángulo</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="125"/>
        <source>Ellipse</source>
        <translation>Elipse</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="125"/>
        <source>An ellipse fits into the rectangle; cells whose centre lies in it count.</source>
        <translation>Una elipse inscrita en el rectángulo; cuentan las celdas cuyo centro está dentro de ella.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="135"/>
        <source>Divide by the number of cells less one; a window then needs two valid cells.</source>
        <translation>Dividir por el número de celdas menos una; una ventana necesita entonces dos celdas válidas.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="141"/>
        <source>The result: for each input band, one band for each statistic.</source>
        <translation>El resultado: para cada banda de entrada, una banda por estadística.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="145"/>
        <source>Average local variance</source>
        <translation>Varianza local media</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="162"/>
        <source>Local standard deviation</source>
        <translation>Desviación estándar local</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="162"/>
        <source>Local mean</source>
        <translation>Media local</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="162"/>
        <source>Local coefficient of variation</source>
        <translation>Coeficiente de variación local</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="169"/>
        <source>{} {} of {}</source>
        <translation>{} {} de {}</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="204"/>
        <source>No window has enough valid cells: every cell of the result is nodata.</source>
        <translation>Ninguna ventana tiene suficientes celdas válidas: todas las celdas del resultado quedan sin datos.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="145"/>
        <source>The mean of the variances of all windows, of the first chosen band, whichever statistics are chosen; nothing if no window has enough valid cells.</source>
        <translation>La media de las varianzas de todas las ventanas, de la primera banda elegida, sean cuales sean las estadísticas elegidas; vacío si ninguna ventana tiene suficientes celdas válidas.</translation>
    </message>
</context>
<context>
    <name>LocalVarianceByScaleAlgorithm</name>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="145"/>
        <source>Local variance by scale</source>
        <translation>Varianza local por escala</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="66"/>
        <source>scale,average local variance,object size,resolution,texture,variance,aggregation,multiscale,segmentation,ESP,scale parameter,rate of change,Woodcock,Strahler</source>
        <translation>escala,varianza local media,tamaño de los objetos,resolución,textura,varianza,agregación,multiescala,segmentación,ESP,parámetro de escala,tasa de cambio,Woodcock,Strahler</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="72"/>
        <source>How large the things in an image are: local variance at many scales</source>
        <translation>Tamaño de los objetos de una imagen: varianza local a muchas escalas</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="75"/>
        <source>How large are the things in this image? While cells are much smaller than the things, neighbouring cells are alike; where cells are much larger, each holds a bit of everything, and neighbours are alike again. In between, the average local variance has a peak, where cells are a little smaller than the things (Woodcock and Strahler 1987, https://doi.org/10.1016/0034-4257(87)90015-0).
Coarser cells, the original method: at a scale of n, cells are means of n x n cells of the raster, and their variance is taken in windows of 3 x 3 of them. Wider windows: at a scale of n, the variance is taken of the raster's own cells, in windows of n x n of them; of a pattern that repeats, the first peak is where a window holds it once.
Scales are whole cells: what is given is rounded, and what then is the same counts once. Only windows that lie wholly within the raster count. Cells without a value are left out of coarse cells and of windows; one of which they are more than half is left out as a whole.
The rate of change is by how many per cent the local variance differs from that of the scale before, as in the ESP tool (Drăguţ et al. 2010, https://doi.org/10.1080/13658810903174803). A peak is a scale with a larger variance than the ones before and after it; the strongest is the most prominent one. Sizes are scales times the size of a cell, in units of the raster's coordinate system: degrees where it is a geographic one.</source>
        <translation>¿Qué tamaño tienen los objetos de esta imagen? Mientras las celdas son mucho menores que los objetos, las celdas vecinas se parecen; cuando son mucho mayores, cada una contiene un poco de todo y las vecinas vuelven a parecerse. Entre ambos extremos, la varianza local media tiene un pico, donde las celdas son algo menores que los objetos (Woodcock y Strahler 1987, https://doi.org/10.1016/0034-4257(87)90015-0).
Celdas más gruesas, el método original: a la escala n, las celdas son medias de n x n celdas del ráster, y su varianza se calcula en ventanas de 3 x 3 de ellas. Ventanas más anchas: a la escala n, la varianza es la de las propias celdas del ráster, en ventanas de n x n celdas; en un patrón que se repite, el primer pico está donde una ventana lo contiene una vez.
Las escalas son números enteros de celdas: lo que se indica se redondea, y lo que entonces coincide cuenta una sola vez. Solo cuentan las ventanas situadas por completo dentro del ráster. Las celdas sin valor no entran en las celdas gruesas ni en las ventanas; una celda gruesa o una ventana en la que sean más de la mitad se descarta por completo.
La tasa de cambio es la diferencia, en porcentaje, entre la varianza local y la de la escala anterior, como en la herramienta ESP (Drăguţ et al. 2010, https://doi.org/10.1080/13658810903174803). Un pico es una escala con mayor varianza que la anterior y la posterior; el más marcado es el de mayor prominencia. Los tamaños son las escalas multiplicadas por el tamaño de una celda, en unidades del sistema de coordenadas del ráster: en grados si es geográfico.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="99"/>
        <source>The raster to look at.</source>
        <translation>El ráster que se analiza.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="100"/>
        <source>The band to look at; the first one if none is chosen.</source>
        <translation>La banda que se analiza; la primera si no se elige ninguna.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="101"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="101"/>
        <source>Coarser cells, in windows of 3 x 3</source>
        <translation>Celdas más gruesas, en ventanas de 3 x 3</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="101"/>
        <source>Wider windows, of the cells as they are</source>
        <translation>Ventanas más anchas, con las celdas tal cual</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="101"/>
        <source>What a larger scale is: larger cells, or larger windows.</source>
        <translation>Qué es una escala mayor: celdas mayores o ventanas mayores.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="113"/>
        <source>Scales (cells)</source>
        <translation>Escalas (celdas)</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="113"/>
        <source>A list (1,2,4,8), start:stop:step (1:20:1), or both in one, in cells of the raster. If none is given: a series that doubles in four steps, up to a tenth of the raster&apos;s shorter side. The largest scale is a third of that side, with wider windows all of it.</source>
        <translation>Una lista (1,2,4,8), inicio:fin:paso (1:20:1) o ambas cosas a la vez, en celdas del ráster. Si no se indica ninguna: una serie que se duplica cada cuatro pasos, hasta una décima parte del lado menor del ráster. La escala máxima es un tercio de ese lado; con ventanas más anchas, el lado entero.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="127"/>
        <source>Cells to look at, at most (0: all)</source>
        <translation>Número máximo de celdas que se analizan (0: todas)</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="127"/>
        <source>A raster with more cells is looked at in windows that are spread over it evenly, always the same ones, each three times as wide as the largest scale, and at least 1024 cells. With 0 all cells are looked at, which takes a few seconds for every hundred million.</source>
        <translation>Un ráster con más celdas se analiza en ventanas repartidas uniformemente por él, siempre las mismas, cada una tres veces más ancha que la escala mayor y de al menos 1024 celdas. Con 0 se analizan todas las celdas, lo que tarda unos segundos por cada cien millones.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="145"/>
        <source>A table with a row for each scale: its size in map units, the average local variance and standard deviation, the rate of change in per cent, and whether it is a peak (1) or not (0).</source>
        <translation>Una tabla con una fila por escala: su tamaño en unidades del mapa, la varianza local media y la desviación estándar, la tasa de cambio en porcentaje y si es un pico (1) o no (0).</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="155"/>
        <source>A page with the curve, its rate of change and its peaks, for any browser.</source>
        <translation>Una página con la curva, su tasa de cambio y sus picos, para cualquier navegador.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="158"/>
        <source>Scale of the strongest peak, in cells</source>
        <translation>Escala del pico más marcado, en celdas</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="163"/>
        <source>Size of the strongest peak, in map units</source>
        <translation>Tamaño del pico más marcado, en unidades del mapa</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="176"/>
        <source>Local variance by scale of {}</source>
        <translation>Varianza local de {} por escala</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="269"/>
        <source>Sample: {} windows of {} x {} cells, {} % of the raster.</source>
        <translation>Muestra: {} ventanas de {} x {} celdas, {} % del ráster.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="280"/>
        <source>{} is in degrees: so are all sizes.</source>
        <translation>{} está en grados: todos los tamaños también.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="285"/>
        <source>Scales without a window in which enough cells have a value: {}</source>
        <translation>Escalas sin ninguna ventana con suficientes celdas con valor: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="298"/>
        <source>There is no peak: {} has too few cells with a value.</source>
        <translation>No hay ningún pico: {} tiene muy pocas celdas con valor.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="301"/>
        <source>There is no peak: {} does not vary at any scale.</source>
        <translation>No hay ningún pico: {} no varía a ninguna escala.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="307"/>
        <source>Local variance has its strongest peak in windows of {} cells ({} {}): the pattern repeats after about that distance.</source>
        <translation>La varianza local tiene su pico más marcado en ventanas de {} celdas ({} {}): el patrón se repite aproximadamente a esa distancia.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="311"/>
        <source>Local variance has its strongest peak at a scale of {} cells ({} {}): what stands out from its surroundings is about {} to {} {} across.</source>
        <translation>La varianza local tiene su pico más marcado a una escala de {} celdas ({} {}): lo que destaca de su entorno mide aproximadamente de {} a {} {} de ancho.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="318"/>
        <source>There is no peak: local variance is greatest at the largest scale. Things may be larger than that, or of all sizes.</source>
        <translation>No hay ningún pico: la varianza local es máxima a la escala mayor. Los objetos pueden ser mayores o de todos los tamaños.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="323"/>
        <source>There is no peak: local variance is greatest at the smallest scale. Things may be smaller than that.</source>
        <translation>No hay ningún pico: la varianza local es máxima a la escala menor. Los objetos pueden ser menores.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="327"/>
        <source>There is no peak: that takes three scales, and a rise before a fall.</source>
        <translation>No hay ningún pico: hacen falta tres escalas y una subida antes de una bajada.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="342"/>
        <source>Local variance by scale: {}</source>
        <translation>Varianza local por escala: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="345"/>
        <source>{}, band {}. Method: {}.</source>
        <translation>{}, banda {}. Método: {}.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="347"/>
        <source>The average local variance at each scale.</source>
        <translation>La varianza local media a cada escala.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="351"/>
        <source>By how many per cent it differs from that of the scale before.</source>
        <translation>Su diferencia, en porcentaje, respecto a la de la escala anterior.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="355"/>
        <source>Scale (cells)</source>
        <translation>Escala (celdas)</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="355"/>
        <source>Size ({})</source>
        <translation>Tamaño ({})</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="355"/>
        <source>Windows</source>
        <translation>Ventanas</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="355"/>
        <source>Local variance</source>
        <translation>Varianza local</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="355"/>
        <source>Standard deviation</source>
        <translation>Desviación estándar</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="355"/>
        <source>Rate of change (%)</source>
        <translation>Tasa de cambio (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="355"/>
        <source>Peak</source>
        <translation>Pico</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="158"/>
        <source>The scale of the most prominent peak, in cells; nothing if there is no peak.</source>
        <translation>La escala del pico más prominente, en celdas; vacío si no hay ningún pico.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="163"/>
        <source>That scale in map units; nothing if there is no peak.</source>
        <translation>Esa escala en unidades del mapa; vacío si no hay ningún pico.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="211"/>
        <source>expected scales &gt;= {}</source>
        <translation>se esperaban escalas &gt;= {}</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="213"/>
        <source>expected scales &gt;= {} with METHOD 1: a window of one cell does not vary</source>
        <translation>se esperaban escalas &gt;= {} con METHOD 1: una ventana de una celda no varía</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="226"/>
        <source>expected at least {least} columns and rows, and it has {columns} columns and {rows} rows</source>
        <translation>se esperaban al menos {least} columnas y filas, y tiene {columns} columnas y {rows} filas</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="235"/>
        <source>expected scales &lt;= {most}: {name} has {columns} columns and {rows} rows, and windows of 3 x 3 cells that are larger do not fit in</source>
        <translation>se esperaban escalas &lt;= {most}: {name} tiene {columns} columnas y {rows} filas, y en él no caben ventanas de 3 x 3 celdas mayores</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="240"/>
        <source>expected scales &lt;= {most}: {name} has {columns} columns and {rows} rows, and wider windows do not fit in</source>
        <translation>se esperaban escalas &lt;= {most}: {name} tiene {columns} columnas y {rows} filas, y en él no caben ventanas más anchas</translation>
    </message>
</context>
<context>
    <name>LoupeAlgorithm</name>
    <message>
        <location filename="../algorithms/base.py" line="176"/>
        <source>Input raster</source>
        <translation>Ráster de entrada</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="180"/>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="216"/>
        <source>Bands (all if none is selected)</source>
        <translation>Bandas (todas si no se selecciona ninguna)</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="229"/>
        <source>Beyond the raster&apos;s edge</source>
        <translation>Más allá del borde del ráster</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="229"/>
        <source>Nothing: available cells only</source>
        <translation>Nada: solo las celdas disponibles</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="229"/>
        <source>Reflect (d c b a | a b c d | d c b a)</source>
        <translation>Reflejo (d c b a | a b c d | d c b a)</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="229"/>
        <source>Mirror (d c b | a b c d | c b a)</source>
        <translation>Espejo (d c b | a b c d | c b a)</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="229"/>
        <source>Nearest (a a a a | a b c d | d d d d)</source>
        <translation>Más próxima (a a a a | a b c d | d d d d)</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="229"/>
        <source>Wrap (a b c d | a b c d | a b c d)</source>
        <translation>Cíclico (a b c d | a b c d | a b c d)</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="229"/>
        <source>What a window finds where it extends beyond the raster.</source>
        <translation>Qué encuentra una ventana donde se extiende más allá del ráster.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="245"/>
        <source>Nodata in the window</source>
        <translation>Celdas sin datos en la ventana</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="245"/>
        <source>Ignore it, unless the centre is nodata</source>
        <translation>Ignorarlas, salvo que el centro no tenga datos</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="245"/>
        <source>Propagate it: any cell without a value gives nodata</source>
        <translation>Propagar: cualquier celda sin valor da sin datos</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="245"/>
        <source>What cells without a value do to the windows they are in: nothing, as long as the centre has a value, or everything. With Propagate and available cells only, windows that extend beyond the raster give nodata, too.</source>
        <translation>Qué hacen las celdas sin valor a las ventanas en las que están: nada, mientras el centro tenga valor, o todo. Con Propagar y solo las celdas disponibles, las ventanas que se extienden más allá del ráster también quedan sin datos.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="262"/>
        <source>Least share of valid cells in a window (%)</source>
        <translation>Proporción mínima de celdas válidas en una ventana (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="262"/>
        <source>Windows with a smaller share of valid cells give nodata.</source>
        <translation>Las ventanas con una proporción menor de celdas válidas quedan sin datos.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="273"/>
        <source>Data type of the result</source>
        <translation>Tipo de datos del resultado</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="273"/>
        <source>How the result is stored. It is computed in 64 bits either way.</source>
        <translation>Cómo se guarda el resultado. En cualquier caso se calcula con 64 bits.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="286"/>
        <source>Additional creation options</source>
        <translation>Opciones adicionales de creación</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="293"/>
        <source>NAME=VALUE pairs for the output&apos;s format, separated by |, for example COMPRESS=DEFLATE|PREDICTOR=3. A GeoTIFF is tiled, and a BigTIFF where needed, unless they say otherwise. If there are none, a GeoTIFF gets those of the options of QGIS.</source>
        <translation>Pares NAME=VALUE para el formato de salida, separados por |, por ejemplo COMPRESS=DEFLATE|PREDICTOR=3. Un GeoTIFF se escribe en teselas, y como BigTIFF si hace falta, salvo que se indique otra cosa. Si no hay ninguna, un GeoTIFF recibe las de las opciones de QGIS.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="306"/>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="306"/>
        <source>HTML files (*.html)</source>
        <translation>Archivos HTML (*.html)</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="340"/>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="387"/>
        <source>Cancelled: nothing was written.</source>
        <translation>Cancelado: no se ha escrito nada.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="410"/>
        <source>cells</source>
        <translation>celdas</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="410"/>
        <source>map units</source>
        <translation>unidades del mapa</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="142"/>
        <source>The tool also returns:</source>
        <translation>La herramienta devuelve también:</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="417"/>
        <source>degrees</source>
        <translation>grados</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="418"/>
        <source>metres</source>
        <translation>metros</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="419"/>
        <source>kilometres</source>
        <translation>kilómetros</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="420"/>
        <source>feet</source>
        <translation>pies</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="421"/>
        <source>US survey feet</source>
        <translation>pies topográficos de EE. UU.</translation>
    </message>
</context>
<context>
    <name>MatchHistogramAlgorithm</name>
    <message>
        <location filename="../algorithms/match_histogram.py" line="40"/>
        <source>Match histogram</source>
        <translation>Ajustar histograma</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="43"/>
        <source>histogram,matching,specification,contrast,reference,radiometric normalization,relative normalisation,mosaic,colour balance,gain,offset,regression,change detection</source>
        <translation>histograma,ajuste,especificación,correspondencia de histogramas,contraste,referencia,normalización radiométrica,normalización relativa,mosaico,equilibrio de color,ganancia,desplazamiento,regresión,detección de cambios,histogram matching</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="49"/>
        <source>Give a raster the distribution of values of another one</source>
        <translation>Dar a un ráster la distribución de valores de otro</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="52"/>
        <source>Changes the values of a raster so that they are distributed like those of a reference: another date, the neighbouring scene of a mosaic. The result has the reference&apos;s data type and nodata value.
Full distribution: each value becomes the value of the same rank in the reference. Mean and standard deviation: a gain and an offset that make these two equal. Neither needs the two to be of the same place.
Regression: where the two are the same place, gain and offset are those of the line of least squares through the cells that both have. Cells that lie further than two standard deviations from the line (clouds, fields that changed) are left out, and the line is fitted again, five times; so that clouds do not draw it, the first three lines are the reduced major axis. The reference is resampled (bilinear) where its grid is another one. The log has the line and how much it explains.
Values are taken as they are stored. Cells without a value never count, and have none in the result. Gonzalez and Woods (2018): Digital Image Processing, section 3.3.</source>
        <translation>Cambia los valores de un ráster para que se distribuyan como los de una referencia: otra fecha, la escena vecina de un mosaico. El resultado tiene el tipo de datos y el valor sin datos de la referencia.
Distribución completa: cada valor pasa a ser el valor del mismo rango en la referencia. Media y desviación estándar: una ganancia y un desplazamiento que igualan ambas. Ninguno de los dos métodos exige que ambos rásteres sean del mismo lugar.
Regresión: donde ambos son del mismo lugar, la ganancia y el desplazamiento son los de la recta de mínimos cuadrados de las celdas que tienen valor en ambos. Las celdas que se apartan de la recta más de dos desviaciones estándar (nubes, parcelas que han cambiado) se excluyen y la recta se ajusta de nuevo, cinco veces; para que las nubes no la desvíen, las tres primeras rectas son el eje mayor reducido. La referencia se remuestrea (bilineal) si su malla es distinta. El registro da la recta y cuánto explica.
Los valores se toman tal como están guardados. Las celdas sin valor no cuentan nunca y tampoco lo tienen en el resultado. Gonzalez y Woods (2018): Digital Image Processing, sección 3.3.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="70"/>
        <source>The raster to change.</source>
        <translation>El ráster que se va a cambiar.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="71"/>
        <source>Reference raster</source>
        <translation>Ráster de referencia</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="71"/>
        <source>The raster whose distribution to take; on any grid, of any place.</source>
        <translation>El ráster cuya distribución se toma; con cualquier malla, de cualquier lugar.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="75"/>
        <source>Bands to change. If none is selected: all of them, except an alpha band. The first one is matched to the reference&apos;s first band, and so on.</source>
        <translation>Bandas que se cambian. Si no se selecciona ninguna: todas, excepto la banda alfa. La primera se ajusta a la primera banda de la referencia, y así sucesivamente.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="81"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="81"/>
        <source>Full distribution</source>
        <translation>Distribución completa</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="81"/>
        <source>Mean and standard deviation</source>
        <translation>Media y desviación estándar</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="81"/>
        <source>Regression where they overlap</source>
        <translation>Regresión en la zona común</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="81"/>
        <source>What is to become that of the reference, and how.</source>
        <translation>Qué debe igualarse a la referencia, y cómo.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="95"/>
        <source>Matched</source>
        <translation>Ajustado</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="95"/>
        <source>The result: the chosen bands, in the reference&apos;s data type.</source>
        <translation>El resultado: las bandas elegidas, con el tipo de datos de la referencia.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="108"/>
        <source>{} matched to {}</source>
        <translation>{} ajustado a {}</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="202"/>
        <source>{}; r² = {} over {} of {} cells in both</source>
        <translation>{}; r² = {} en {} de {} celdas comunes</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="141"/>
        <source>expected {count} bands, one for each of INPUT, and this has {there}</source>
        <translation>se esperaban {count} bandas, una por cada banda de INPUT, y este tiene {there}</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="187"/>
        <source>expected at least 2 valid cells in common with band {band} of INPUT, and there are {count}</source>
        <translation>se esperaban al menos 2 celdas válidas en común con la banda {band} de INPUT, y hay {count}</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="216"/>
        <source>expected cells with a value, and band {} has none</source>
        <translation>se esperaban celdas con valor, y la banda {} no tiene ninguna</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="227"/>
        <source>expected values of band {} and of its reference that are no further apart than a float can tell; declare as nodata what is no value</source>
        <translation>se esperaban valores de la banda {} y de su referencia cuya diferencia quepa en un número de coma flotante; declare como sin datos lo que no sea un valor</translation>
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
        <translation>Buscar plantilla</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="78"/>
        <source>template matching,find,search,pattern,object detection,counting,similar,similarity,normalized cross-correlation,normalised,NCC,SSD,squared difference,rotation,scale,chip,trees,control points,OpenCV</source>
        <translation>coincidencia de plantillas,correspondencia,buscar,patrón,detección de objetos,contar,similar,similitud,correlación cruzada normalizada,NCC,SSD,diferencia cuadrática,rotación,escala,recorte,árboles,puntos de control,OpenCV,template matching</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="85"/>
        <source>Find all places where a raster looks like a piece of it, or of another one</source>
        <translation>Buscar todos los lugares donde un ráster se parece a una parte de él o de otro</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="88"/>
        <source>Moves a template over a raster and scores, at every cell, how alike the two are: 1 is an exact copy, 0 is not alike at all, -1 is the opposite. The template is a raster of its own, or an extent of the input. It may be searched for at several angles and scales at once.
Places that score at least the threshold, and more than what is around them, are the matches: polygons with the outline of the template as it was found, turned and scaled, the best one first. No two are nearer to each other than the least distance. Positions are finer than a cell.
Zero-mean normalised cross-correlation is Pearson&apos;s coefficient of the template and the cells under it: it ignores brightness and contrast. Normalised cross-correlation takes no means off, and ignores contrast alone. The normalised squared difference ignores neither: it is 1 less the sum of the squared differences, divided by the root of the product of both sums of squares.
Cells of either raster without a value do not count; there is no score where too few are left, as at the edge, nor where the raster is flat. Rasters are compared cell by cell: they should have cells of the same size.
Lewis (1995): Fast template matching. Vision Interface. Padfield (2012): Masked object registration in the Fourier domain, https://doi.org/10.1109/TIP.2011.2181402.</source>
        <translation>Mueve una plantilla sobre un ráster y puntúa, en cada celda, cuánto se parecen: 1 es una copia exacta, 0 significa ningún parecido y -1 es lo contrario. La plantilla es un ráster aparte o una extensión de la entrada. Se puede buscar con varios ángulos y escalas a la vez.
Los lugares cuya puntuación alcanza el umbral y supera la de su entorno son las coincidencias: polígonos con el contorno de la plantilla tal como se encontró, girado y escalado, primero el mejor. No hay dos más próximos entre sí que la distancia mínima. Las posiciones son más finas que una celda.
La correlación cruzada normalizada de media cero es el coeficiente de Pearson entre la plantilla y las celdas que cubre: ignora el brillo y el contraste. La correlación cruzada normalizada no resta ninguna media y solo ignora el contraste. La diferencia cuadrática normalizada no ignora ninguno de los dos: es 1 menos la suma de los cuadrados de las diferencias, dividida por la raíz del producto de ambas sumas de cuadrados.
Las celdas sin valor de cualquiera de los dos rásteres no cuentan; no hay puntuación donde quedan demasiado pocas, como en el borde, ni donde el ráster es plano. Los rásteres se comparan celda a celda: sus celdas deberían tener el mismo tamaño.
Lewis (1995): Fast template matching. Vision Interface. Padfield (2012): Masked object registration in the Fourier domain, https://doi.org/10.1109/TIP.2011.2181402.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="110"/>
        <source>The raster to search.</source>
        <translation>El ráster en el que se busca.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="111"/>
        <source>The band to search; the first one if none is chosen.</source>
        <translation>La banda en la que se busca; la primera si no se elige ninguna.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="243"/>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="118"/>
        <source>Best score</source>
        <translation>Mejor puntuación</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="125"/>
        <source>Template raster</source>
        <translation>Ráster de plantilla</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="125"/>
        <source>What to search for: a small raster whose cells are as large as those of the input. Cells without a value do not count. This or an extent is needed.</source>
        <translation>Qué buscar: un ráster pequeño con celdas del mismo tamaño que las de la entrada. Las celdas sin valor no cuentan. Se necesita este o una extensión.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="134"/>
        <source>The band of the template raster; the first one if none is chosen.</source>
        <translation>La banda del ráster de plantilla; la primera si no se elige ninguna.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="134"/>
        <source>Band of the template</source>
        <translation>Banda de la plantilla</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="140"/>
        <source>Extent of the input, as the template</source>
        <translation>Extensión de la entrada, como plantilla</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="140"/>
        <source>The piece of the input to search for, instead of a template raster, to the nearest whole cells. It may be in any coordinate system.</source>
        <translation>La parte de la entrada que se busca, en lugar de un ráster de plantilla, ajustada a las celdas enteras más próximas. Puede estar en cualquier sistema de coordenadas.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="153"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="153"/>
        <source>Zero-mean normalised cross-correlation</source>
        <translation>Correlación cruzada normalizada de media cero</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="153"/>
        <source>Normalised cross-correlation</source>
        <translation>Correlación cruzada normalizada</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="153"/>
        <source>Normalised squared difference (1 less it)</source>
        <translation>Diferencia cuadrática normalizada (1 menos ella)</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="153"/>
        <source>How alike two pieces are: whatever their brightness and contrast; whatever their contrast; or as they are.</source>
        <translation>Cuánto se parecen dos partes: sea cual sea su brillo y su contraste; sea cual sea su contraste; o tal como son.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="169"/>
        <source>Angles (degrees; such as 0,90 or 0:350:10)</source>
        <translation>Ángulos (grados; por ejemplo, 0,90 o 0:350:10)</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="169"/>
        <source>By how much the template is turned, counter-clockwise: numbers separated by commas (0,90), or start:stop:step (0:350:10). The best one at each cell counts.</source>
        <translation>Cuánto se gira la plantilla, en sentido antihorario: números separados por comas (0,90) o inicio:fin:paso (0:350:10). En cada celda cuenta el mejor.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="181"/>
        <source>Scales (such as 1,2 or 0.8:1.2:0.1)</source>
        <translation>Escalas (por ejemplo, 1,2 o 0.8:1.2:0.1)</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="181"/>
        <source>By how much the template is enlarged: numbers separated by commas (0.5,1,2), or start:stop:step (0.8:1.2:0.1), each with every angle. 2 is twice as large.</source>
        <translation>Cuánto se amplía la plantilla: números separados por comas (0.5,1,2) o inicio:fin:paso (0.8:1.2:0.1), cada uno con todos los ángulos. 2 es el doble de grande.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="193"/>
        <source>Least score of a match</source>
        <translation>Puntuación mínima de una coincidencia</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="193"/>
        <source>Places that score less are no matches. From -1 to 1, an exact copy.</source>
        <translation>Los lugares con menor puntuación no son coincidencias. De -1 a 1, una copia exacta.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="201"/>
        <source>Least distance of matches (cells; 0: half the template)</source>
        <translation>Separación de coincidencias (celdas; 0: media plantilla)</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="201"/>
        <source>Of places that are nearer to each other than this, the best one is the match. 0 is half the template&apos;s shorter side, at its smallest scale.</source>
        <translation>De los lugares más próximos entre sí que esta distancia, el mejor es la coincidencia. 0 es la mitad del lado menor de la plantilla, en su escala más pequeña.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="209"/>
        <source>Matches at most (0: all)</source>
        <translation>Número máximo de coincidencias (0: todas)</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="209"/>
        <source>How many matches there may be: the best ones. 0 is as many as there are.</source>
        <translation>Cuántas coincidencias puede haber: las mejores. 0 son todas las que haya.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="218"/>
        <source>Least share of valid cells under the template (%)</source>
        <translation>Proporción mínima de celdas válidas bajo la plantilla (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="218"/>
        <source>Of the template&apos;s cells, so many must lie over cells of the raster that have a value; elsewhere there is no score. Less than 100 finds what is partly beyond the edge, or hidden by nodata.</source>
        <translation>Esta parte de las celdas de la plantilla debe estar sobre celdas del ráster que tengan valor; en los demás sitios no hay puntuación. Con menos de 100 se encuentra lo que está en parte más allá del borde u oculto por celdas sin datos.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="234"/>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="234"/>
        <source>A raster with the score of each cell, the best one of all angles and scales, where the template is centred on it.</source>
        <translation>Un ráster con la puntuación de cada celda, la mejor de todos los ángulos y escalas, con la plantilla centrada en ella.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="243"/>
        <source>Polygons, the best match first: the outline of the template as it was found.</source>
        <translation>Polígonos, primero la mejor coincidencia: el contorno de la plantilla tal como se encontró.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="276"/>
        <source>Score in {1}</source>
        <translation>Puntuación en {1}</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="276"/>
        <source>Matches in {1}</source>
        <translation>Coincidencias en {1}</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="278"/>
        <source>Score of {0} in {1}</source>
        <translation>Puntuación de {0} en {1}</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="278"/>
        <source>Matches of {0} in {1}</source>
        <translation>Coincidencias de {0} en {1}</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="371"/>
        <source>TEMPLATE_EXTENT reaches beyond INPUT: the template is what lies inside.</source>
        <translation>TEMPLATE_EXTENT se sale de INPUT: la plantilla es lo que queda dentro.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="375"/>
        <source>Template: rows {} to {}, columns {} to {} of the input (from 0)</source>
        <translation>Plantilla: filas {} a {}, columnas {} a {} de la entrada (desde 0)</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="385"/>
        <source>Template of {} x {} cells, {} of them with a value; templates: {}</source>
        <translation>Plantilla de {} x {} celdas, {} de ellas con valor; plantillas: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="391"/>
        <source>{} at angle {} and scale {}</source>
        <translation>{} con ángulo {} y escala {}</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="395"/>
        <source>Less than half of the cells are left in {} of the templates, since others are interpolated from cells without a value: {}.</source>
        <translation>Queda menos de la mitad de las celdas en {} de las plantillas, pues las demás se interpolan a partir de celdas sin valor: {}.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="413"/>
        <source>Cells of TEMPLATE are {}, those of INPUT {}, and the two are compared cell by cell.</source>
        <translation>Las celdas de TEMPLATE son de {} y las de INPUT de {}, y ambos se comparan celda a celda.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="417"/>
        <source>SCALES={} makes up for it.</source>
        <translation>SCALES={} lo compensa.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="422"/>
        <source>There is no score anywhere: the raster is flat, or has too few valid cells under the template (MIN_VALID).</source>
        <translation>No hay puntuación en ningún sitio: el ráster es plano o tiene muy pocas celdas válidas bajo la plantilla (MIN_VALID).</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="429"/>
        <source>No match of at least {}; the best score is {}</source>
        <translation>Ninguna coincidencia de al menos {}; la mejor puntuación es {}</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="435"/>
        <source>Matches: {}; best score: {}</source>
        <translation>Coincidencias: {}; mejor puntuación: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="438"/>
        <source>The best {} are kept (MAX_MATCHES).</source>
        <translation>Se conservan las {} mejores (MAX_MATCHES).</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="115"/>
        <source>How many matches were found and kept.</source>
        <translation>Cuántas coincidencias se han encontrado y conservado.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="118"/>
        <source>The highest score in the raster, a match or not; nothing if there is none.</source>
        <translation>La puntuación más alta del ráster, sea o no una coincidencia; vacío si no hay ninguna.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="261"/>
        <source>expected only one of the two, and TEMPLATE_EXTENT is {}</source>
        <translation>se esperaba solo uno de los dos, y TEMPLATE_EXTENT es {}</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="264"/>
        <source>expected a raster, or a part of INPUT as TEMPLATE_EXTENT</source>
        <translation>se esperaba un ráster, o una parte de INPUT como TEMPLATE_EXTENT</translation>
    </message>
</context>
<context>
    <name>MatchingAlgorithm</name>
    <message>
        <location filename="../algorithms/matching.py" line="14"/>
        <source>Matching</source>
        <translation>Correspondencia</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <location filename="../algorithms/checking.py" line="183"/>
        <source>expected a file in a folder that exists</source>
        <translation>se esperaba un archivo en una carpeta existente</translation>
    </message>
    <message>
        <location filename="../algorithms/checking.py" line="200"/>
        <source>expected another file than {name}</source>
        <translation>se esperaba un archivo distinto de {name}</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="497"/>
        <source>{cells} cells in {seconds} s: {rate} cells/s, 1 worker</source>
        <translation>{cells} celdas en {seconds} s: {rate} celdas/s, 1 hilo</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="501"/>
        <source>{cells} cells in {seconds} s: {rate} cells/s, {workers} workers</source>
        <translation>{cells} celdas en {seconds} s: {rate} celdas/s, {workers} hilos</translation>
    </message>
    <message>
        <location filename="../algorithms/checking.py" line="78"/>
        <source>expected a folder</source>
        <translation>se esperaba una carpeta</translation>
    </message>
    <message>
        <location filename="../algorithms/checking.py" line="80"/>
        <source>expected the name of a file</source>
        <translation>se esperaba el nombre de un archivo</translation>
    </message>
    <message>
        <location filename="../algorithms/checking.py" line="108"/>
        <source>{expected}, as there is no {name}</source>
        <translation>{expected}, ya que no hay {name}</translation>
    </message>
    <message>
        <location filename="../algorithms/checking.py" line="220"/>
        <source>expected 1, the only band of {raster}</source>
        <translation>se esperaba 1, la única banda de {raster}</translation>
    </message>
    <message>
        <location filename="../algorithms/checking.py" line="222"/>
        <source>expected bands from 1 to {count} of {raster}</source>
        <translation>se esperaban bandas de la 1 a la {count} de {raster}</translation>
    </message>
    <message>
        <location filename="../algorithms/checking.py" line="229"/>
        <source>expected a raster</source>
        <translation>se esperaba un ráster</translation>
    </message>
    <message>
        <location filename="../algorithms/layers.py" line="74"/>
        <source>{name} is {layer}, a layer of ready-made pictures ({provider}) without cell values; give a raster that has them</source>
        <translation>{name} es {layer}, una capa de imágenes ya representadas ({provider}) sin valores de celda; indique un ráster que los tenga</translation>
    </message>
    <message>
        <location filename="../algorithms/layers.py" line="143"/>
        <source>{layer} is resampled to the grid of the input</source>
        <translation>{layer} se remuestrea a la malla de la entrada</translation>
    </message>
    <message>
        <location filename="../algorithms/layers.py" line="154"/>
        <source>Exporting {layer}, which is not a file that GDAL reads</source>
        <translation>Exportando {layer}, que no es un archivo que GDAL lea</translation>
    </message>
    <message>
        <location filename="../algorithms/layers.py" line="173"/>
        <source>{layer} cannot be read</source>
        <translation>No se puede leer {layer}</translation>
    </message>
    <message>
        <location filename="../algorithms/layers.py" line="191"/>
        <source>{layer} cannot be exported to {path}: error {number}</source>
        <translation>No se puede exportar {layer} a {path}: error {number}</translation>
    </message>
    <message>
        <location filename="../algorithms/messages.py" line="58"/>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="59"/>
        <source>it is needed</source>
        <translation>es obligatorio</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="81"/>
        <source>{name} is missing; {expected}</source>
        <translation>Falta {name}; {expected}</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="83"/>
        <source>{name} is {value}; {expected}</source>
        <translation>{name} es {value}; {expected}</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="92"/>
        <source>expected an expression with a value</source>
        <translation>se esperaba una expresión con un valor</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="132"/>
        <source>expected a number that fits into 32 bits</source>
        <translation>se esperaba un número que quepa en 32 bits</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="149"/>
        <source>expected a whole number</source>
        <translation>se esperaba un número entero</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="150"/>
        <source>expected a number</source>
        <translation>se esperaba un número</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="152"/>
        <source>expected a whole number {limits}</source>
        <translation>se esperaba un número entero {limits}</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="154"/>
        <source>expected a number {limits}</source>
        <translation>se esperaba un número {limits}</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="155"/>
        <source>{low} and {high}</source>
        <translation>{low} y {high}</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="164"/>
        <source>expected true or false</source>
        <translation>se esperaba verdadero o falso (true o false)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="172"/>
        <source>expected one or more of {choices}</source>
        <translation>se esperaba uno o varios de {choices}</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="174"/>
        <source>expected one of {choices}</source>
        <translation>se esperaba uno de {choices}</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="186"/>
        <source>expected numbers of bands, from 1</source>
        <translation>se esperaban números de bandas, desde 1</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="188"/>
        <source>expected a band, from 1</source>
        <translation>se esperaba una banda, desde 1</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="206"/>
        <source>{expected}, each only once</source>
        <translation>{expected}, sin repeticiones</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="209"/>
        <source>{expected}, and only one</source>
        <translation>{expected}, y solo un valor</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py" line="240"/>
        <source>{name}: {path} cannot be written: {reason}</source>
        <translation>{name}: no se puede escribir {path}: {reason}</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py" line="395"/>
        <source>{name}: a report needs the Python package plotly, which cannot be imported ({reason}); install it for the Python of QGIS, or leave the report out</source>
        <translation>{name}: para un informe hace falta el paquete de Python plotly, que no se puede importar ({reason}); instálelo en el Python de QGIS, o prescinda del informe</translation>
    </message>
    <message>
        <location filename="../algorithms/styles.py" line="86"/>
        <source>{layer} is shown without a style of its own: {reason}</source>
        <translation>{layer} se muestra sin un estilo propio: {reason}</translation>
    </message>
    <message>
        <location filename="../algorithms/tables.py" line="58"/>
        <source>{name}: a row cannot be written: {reason}</source>
        <translation>{name}: no se puede escribir una fila: {reason}</translation>
    </message>
    <message>
        <location filename="../algorithms/checking.py" line="82"/>
        <source>expected a vector layer</source>
        <translation>se esperaba una capa vectorial</translation>
    </message>
    <message>
        <location filename="../algorithms/checking.py" line="84"/>
        <source>expected an extent: xmin,xmax,ymin,ymax</source>
        <translation>se esperaba una extensión: xmin,xmax,ymin,ymax</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <location filename="../algorithms/number_lists.py" line="67"/>
        <source>expected numbers, separated by commas, or start:stop:step ({})</source>
        <translation>se esperaban números separados por comas, o inicio:fin:paso ({})</translation>
    </message>
    <message>
        <location filename="../algorithms/number_lists.py" line="82"/>
        <source>expected a step that leads from {start} to {stop}: upwards, above 0</source>
        <translation>se esperaba un paso que lleve de {start} a {stop}: ascendente, mayor que 0</translation>
    </message>
    <message>
        <location filename="../algorithms/number_lists.py" line="86"/>
        <source>expected a step that leads from {start} to {stop}: downwards, below 0</source>
        <translation>se esperaba un paso que lleve de {start} a {stop}: descendente, menor que 0</translation>
    </message>
    <message>
        <location filename="../algorithms/number_lists.py" line="98"/>
        <source>expected at most {} numbers</source>
        <translation>se esperaban {} números como máximo</translation>
    </message>
</context>
<context>
    <name>PeaksAlgorithm</name>
    <message>
        <location filename="../algorithms/peaks.py" line="11"/>
        <source>Peaks and profiles</source>
        <translation>Picos y perfiles</translation>
    </message>
</context>
<context>
    <name>ProfileAlgorithm</name>
    <message>
        <location filename="../algorithms/profiles.py" line="158"/>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="158"/>
        <source>The lines to follow, in any coordinate system. Each part of a multi-part line is a line of its own.</source>
        <translation>Las líneas que se siguen, en cualquier sistema de coordenadas. Cada parte de una línea multiparte es una línea aparte.</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="172"/>
        <source>Distance between samples (map units; none: a cell)</source>
        <translation>Distancia entre muestras (unidades del mapa; vacío: una celda)</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="172"/>
        <source>How far apart samples are along a line, in units of the raster&apos;s coordinate system: degrees where it is a geographic one. If it is not set: the shorter side of a cell.</source>
        <translation>Separación de las muestras a lo largo de una línea, en unidades del sistema de coordenadas del ráster: grados si es geográfico. Si no se define: el lado menor de una celda.</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="247"/>
        <source>{} is placed by ground control points. It is taken to lie where they fit best, and not bent: warp it for more.</source>
        <translation>{} está situado mediante puntos de control del terreno. Se supone que está donde mejor encajan, sin deformarlo: para más precisión, aplíquele antes Combar (reproyectar).</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="314"/>
        <source>{} is in degrees: so are the step and all distances.</source>
        <translation>{} está en grados: el paso y todas las distancias también.</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="389"/>
        <source>{} do not cross the raster</source>
        <translation>{} no cruzan el ráster</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="390"/>
        <source>{} are shorter than the step ({})</source>
        <translation>{} son más cortas que el paso ({})</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="391"/>
        <source>{} cannot be brought into the coordinate system of the raster</source>
        <translation>{} no se pueden transformar al sistema de coordenadas del ráster</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="398"/>
        <source>Features without a line: {}</source>
        <translation>Objetos espaciales sin línea: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="401"/>
        <source>Lines left out: {}</source>
        <translation>Líneas excluidas: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="198"/>
        <source>no layer</source>
        <translation>algo que no es una capa</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="201"/>
        <source>expected a layer of lines, and it is one of geometry {}</source>
        <translation>se esperaba una capa de líneas, y es de geometría {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="205"/>
        <source>expected a layer of lines</source>
        <translation>se esperaba una capa de líneas</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="209"/>
        <source>expected a number &gt; 0, in units of the raster&apos;s coordinate system, or nothing for a cell</source>
        <translation>se esperaba un número &gt; 0, en unidades del sistema de coordenadas del ráster, o vacío para una celda</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="268"/>
        <source>expected a raster of the same place: no line that crosses INPUT crosses it</source>
        <translation>se esperaba un ráster del mismo lugar: ninguna línea que cruce INPUT lo cruza</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="325"/>
        <source>expected a raster with a coordinate system (CRS), since LINES is in {}: assign the one that its coordinates are in</source>
        <translation>se esperaba un ráster con sistema de coordenadas (SRC), pues LINES está en {}: asígnele el de sus coordenadas</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="331"/>
        <source>expected lines with a coordinate system (CRS), since INPUT is in {}: assign the one that their coordinates are in</source>
        <translation>se esperaban líneas con sistema de coordenadas (SRC), pues INPUT está en {}: asígneles el de sus coordenadas</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="342"/>
        <source>expected a raster with a coordinate system (CRS), since {} has one: assign the one that its coordinates are in</source>
        <translation>se esperaba un ráster con sistema de coordenadas (SRC), pues {} tiene uno: asígnele el de sus coordenadas</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="355"/>
        <source>{} (a cell)</source>
        <translation>{} (una celda)</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="356"/>
        <source>expected at least {least}: the lines have {samples} samples, more than {most}</source>
        <translation>se esperaba un valor de al menos {least}: las líneas tienen {samples} muestras, más de {most}</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="372"/>
        <source>expected a line at least, and none is selected</source>
        <translation>se esperaba al menos una línea, y no hay ninguna seleccionada</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="372"/>
        <source>expected a line at least, and it has none</source>
        <translation>se esperaba al menos una línea, y no tiene ninguna</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="379"/>
        <source>expected a line with two samples on INPUT. Of its {count}, {reasons}</source>
        <translation>se esperaba una línea con dos muestras en INPUT. De sus {count}, {reasons}</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="383"/>
        <source>INPUT reaches from {0}, {1} to {2}, {3}</source>
        <translation>INPUT se extiende de {0}, {1} a {2}, {3}</translation>
    </message>
</context>
<context>
    <name>ProfileCorrelationAlgorithm</name>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="57"/>
        <source>Cross-correlation along lines</source>
        <translation>Correlación cruzada a lo largo de líneas</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="60"/>
        <source>cross-correlation,autocorrelation,correlogram,CCF,ACF,lag,shift,profile,line,transect,series,period,spacing,R,np.correlate</source>
        <translation>correlación cruzada,autocorrelación,correlograma,CCF,ACF,desfase,lag,desplazamiento,perfil,línea,transecto,serie,período,espaciado,R,np.correlate</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="66"/>
        <source>How alike two rasters are along lines, at every lag; or one and itself</source>
        <translation>Cuánto se parecen dos rásteres a lo largo de líneas, en cada desfase; o uno a sí mismo</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="90"/>
        <source>The raster to read along the lines.</source>
        <translation>El ráster que se lee a lo largo de las líneas.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="91"/>
        <source>The band to read; the first one if none is chosen.</source>
        <translation>La banda que se lee; la primera si no se elige ninguna.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="92"/>
        <source>Other raster (none: the input itself)</source>
        <translation>Otro ráster (ninguno: la propia entrada)</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="92"/>
        <source>The raster to compare it with, on any grid, in any coordinate system. Without it, the input is compared with itself.</source>
        <translation>El ráster con el que se compara, con cualquier malla, en cualquier sistema de coordenadas. Sin él, la entrada se compara consigo misma.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="101"/>
        <source>Band of the other raster</source>
        <translation>Banda del otro ráster</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="101"/>
        <source>The band of the other raster; the first one if none is chosen. Without another raster it is a band of the input, by default the same one. To choose it in a dialog, choose the input as the other raster.</source>
        <translation>La banda del otro ráster; la primera si no se elige ninguna. Sin otro ráster, es una banda de la entrada; por omisión, la misma. Para elegirla en un diálogo, elija la entrada como el otro ráster.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="117"/>
        <source>Correlogram</source>
        <translation>Correlograma</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="117"/>
        <source>A table with a row for each line and lag.</source>
        <translation>Una tabla con una fila por línea y desfase.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="123"/>
        <source>A page with the correlogram of each line and its 95 % band, for any browser.</source>
        <translation>Una página con el correlograma de cada línea y su franja del 95 %, para cualquier navegador.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="126"/>
        <source>Best lag of the first line</source>
        <translation>Mejor desfase de la primera línea</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="134"/>
        <source>Correlation at the best lag of the first line</source>
        <translation>Correlación en el mejor desfase de la primera línea</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="141"/>
        <source>Greatest lag (map units; none: a quarter of a line)</source>
        <translation>Desfase máximo (unidades del mapa; vacío: 1/4 de la línea)</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="141"/>
        <source>In units of the raster&apos;s coordinate system. If it is not set: a quarter of each line.</source>
        <translation>En unidades del sistema de coordenadas del ráster. Si no se define: un cuarto de cada línea.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="154"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="154"/>
        <source>Correlation, as ccf in R</source>
        <translation>Correlación, como ccf en R</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="154"/>
        <source>Sum of products</source>
        <translation>Suma de productos</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="154"/>
        <source>What is computed at each lag.</source>
        <translation>Qué se calcula en cada desfase.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="166"/>
        <source>Remove linear trends</source>
        <translation>Eliminar tendencias lineales</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="166"/>
        <source>Whether to subtract from each profile the line of least squares through it: two rasters that both rise along a line are alike at every lag otherwise.</source>
        <translation>Si se resta de cada perfil su recta de mínimos cuadrados: de lo contrario, dos rásteres que suben a lo largo de una línea se parecen en todos los desfases.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="189"/>
        <source>Correlogram of {} along {}</source>
        <translation>Correlograma de {} a lo largo de {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="264"/>
        <source>There are no values along the lines: no correlation.</source>
        <translation>No hay valores a lo largo de las líneas: no hay correlación.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="266"/>
        <source>Lines without a correlation, since a profile has no values, or but one: {}</source>
        <translation>Líneas sin correlación, porque un perfil no tiene valores o tiene uno solo: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="271"/>
        <source>Lines: {}. Step: {} {}. Samples: {}, {} of them without a value.</source>
        <translation>Líneas: {}. Paso: {} {}. Muestras: {}, {} de ellas sin valor.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="282"/>
        <source>Best lag of line {}: {} {}, correlation {}</source>
        <translation>Mejor desfase de la línea {}: {} {}, correlación {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="293"/>
        <source>Seconds: {}</source>
        <translation>Segundos: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="311"/>
        <source>Autocorrelation along lines: {}</source>
        <translation>Autocorrelación a lo largo de líneas: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="312"/>
        <source>Cross-correlation along lines: {}</source>
        <translation>Correlación cruzada a lo largo de líneas: {}</translation>
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
        <translation>{}; se eliminaron las tendencias lineales</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="323"/>
        <source>{}, along {}. Step: {} {}. Lags are in {}.
{}.</source>
        <translation>{}, a lo largo de {}. Paso: {} {}. Los desfases están en {}.
{}.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="339"/>
        <source>The first {} of {} lines are drawn.</source>
        <translation>Se dibujan las primeras {} de {} líneas.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="394"/>
        <source>Correlation</source>
        <translation>Correlación</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="344"/>
        <source>Line {}</source>
        <translation>Línea {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="355"/>
        <source>{}: {} at every lag.</source>
        <translation>{}: {} en cada desfase.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="371"/>
        <source>The first {} of {} lines are listed.</source>
        <translation>Se enumeran las primeras {} de {} líneas.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="394"/>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="394"/>
        <source>Feature</source>
        <translation>Objeto espacial</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="394"/>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="394"/>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="394"/>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="394"/>
        <source>Best lag</source>
        <translation>Mejor desfase</translation>
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
        <translation>Lee dos rásteres (bilineal) a pasos iguales a lo largo de cada línea, mueve un perfil sobre el otro e indica cuánto se parecen en cada desfase: la función de correlación cruzada. Sin otro ráster, el perfil se compara consigo mismo: la función de autocorrelación, cuyos máximos indican con qué espaciado se repite. El desfase 0 es trivial en ese caso: el mejor desfase es el pico más alto más allá de la loma en torno al desfase 0 o, si nada se repite, el desfase contiguo a 0.
Con un desfase k, INPUT en t + k coincide con OTHER en t: si el mejor desfase es positivo, INPUT es OTHER, desplazado esa distancia hacia el final de la línea.
El primer método es el de ccf en R: las desviaciones respecto a la media de todo el perfil, multiplicadas, sumadas sobre los pares del desfase y divididas por n y por ambas desviaciones estándar. Indica cuánto se parecen las formas; si ambos perfiles suben o bajan a lo largo de la línea, elimine antes las tendencias. El otro es la suma de los productos, para valores en torno a 0.
Las muestras sin valor, y las que quedan más allá del borde del ráster, no forman pares. Los desfases están en unidades del sistema de coordenadas del ráster; en grados si es geográfico.
Venables y Ripley (2002): Modern Applied Statistics with S, https://doi.org/10.1007/978-0-387-21706-2.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="126"/>
        <source>The lag at which the profiles of the first line are most alike, in units of the raster&apos;s coordinate system; left out if there is no correlation.</source>
        <translation>El desfase con el que más se parecen los perfiles de la primera línea, en unidades del sistema de coordenadas del ráster; se omite si no hay correlación.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="134"/>
        <source>The coefficient at that lag, or the sum of the products.</source>
        <translation>El coeficiente en ese desfase, o la suma de los productos.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="284"/>
        <source>Best lag other than 0 of line {}: {} {}, correlation {}</source>
        <translation>Mejor desfase distinto de 0 de la línea {}: {} {}, correlación {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="329"/>
        <source>The band is {limit} / √n either side of 0, n the samples in which both profiles have a value: 95 % of the correlations of two profiles of unrelated noise are within it. Neighbouring samples of most rasters are not unrelated, and more than 5 % are beyond it by chance.</source>
        <translation>La franja es {limit} / √n a cada lado de 0, donde n son las muestras en las que ambos perfiles tienen valor: contiene el 95 % de las correlaciones de dos perfiles de ruido independiente. En la mayoría de los rásteres las muestras vecinas no son independientes, y más del 5 % quedan fuera por azar.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="394"/>
        <source>Best lag other than 0</source>
        <translation>Mejor desfase distinto de 0</translation>
    </message>
</context>
<context>
    <name>ProfilePeaksAlgorithm</name>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="55"/>
        <source>Find peaks along lines</source>
        <translation>Buscar picos a lo largo de líneas</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="58"/>
        <source>peak,maximum,minimum,profile,line,transect,cross section,prominence,width,ridge,valley,find_peaks,scipy,smoothing,Savitzky-Golay,Gaussian,elevation profile</source>
        <translation>pico,máximo,mínimo,perfil,línea,transecto,sección transversal,prominencia,anchura,cresta,valle,find_peaks,scipy,suavizado,Savitzky-Golay,gaussiana,perfil de elevación</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="64"/>
        <source>Peaks and pits of a raster&apos;s profile along each line, with prominence</source>
        <translation>Picos y depresiones del perfil de un ráster a lo largo de cada línea, con prominencia</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="67"/>
        <source>Reads a raster at equal steps along each line, smooths the profile if asked to, and finds its peaks: samples that are higher than what is on both sides, or lower. A flat top is one peak, in its middle; the ends of a line are none. Each becomes a point on the line, with its distance from the line&apos;s start, value, prominence, width at half the prominence, and both bases.
Where the raster has no value, or the line leaves it, the profile is interrupted: what is on either side is smoothed and searched by itself, and nothing is interpolated.
Against noise, smooth, or ask for some prominence. Distances and widths are in units of the raster&apos;s coordinate system, in degrees where it is a geographic one. Least height, distance, prominence and width have the meaning that they have in scipy.signal.find_peaks, which does the work.
Virtanen et al. (2020): SciPy 1.0, https://doi.org/10.1038/s41592-019-0686-2. Savitzky and Golay (1964): Smoothing and differentiation of data by simplified least squares procedures, https://doi.org/10.1021/ac60214a047.</source>
        <translation>Lee un ráster a pasos iguales a lo largo de cada línea, suaviza el perfil si se pide y busca sus picos: muestras más altas, o más bajas, que lo que hay a ambos lados. Una cima plana es un solo pico, en su centro; los extremos de una línea no lo son. Cada uno pasa a ser un punto sobre la línea, con su distancia desde el inicio de la línea, su valor, su prominencia, su anchura a media prominencia y ambas bases.
Donde el ráster no tiene valor, o la línea sale de él, el perfil se interrumpe: lo que hay a cada lado se suaviza y se examina por separado, y no se interpola nada.
Contra el ruido, suavice o exija cierta prominencia. Las distancias y las anchuras están en unidades del sistema de coordenadas del ráster, en grados si es geográfico. La altura, la distancia, la prominencia y la anchura mínimas tienen el significado que les da scipy.signal.find_peaks, que hace el trabajo.
Virtanen et al. (2020): SciPy 1.0, https://doi.org/10.1038/s41592-019-0686-2. Savitzky y Golay (1964): Smoothing and differentiation of data by simplified least squares procedures, https://doi.org/10.1021/ac60214a047.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="86"/>
        <source>The raster to read along the lines.</source>
        <translation>El ráster que se lee a lo largo de las líneas.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="87"/>
        <source>The band to read; the first one if none is chosen.</source>
        <translation>La banda que se lee; la primera si no se elige ninguna.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="96"/>
        <source>Sampling</source>
        <translation>Muestreo</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="96"/>
        <source>Nearest cell</source>
        <translation>Celda más próxima</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="96"/>
        <source>Bilinear (2 x 2 cells)</source>
        <translation>Bilineal (2 x 2 celdas)</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="96"/>
        <source>Cubic convolution (4 x 4 cells)</source>
        <translation>Convolución cúbica (4 x 4 celdas)</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="96"/>
        <source>How the value of a place between the centres of cells is made. Where any cell that counts has no value, the place has none.</source>
        <translation>Cómo se obtiene el valor de un lugar situado entre los centros de las celdas. Donde alguna celda que cuenta no tiene valor, el lugar tampoco lo tiene.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="115"/>
        <source>Smoothing</source>
        <translation>Suavizado</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="115"/>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="115"/>
        <source>Gaussian</source>
        <translation>Gaussiano</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="115"/>
        <source>Savitzky-Golay of order 2</source>
        <translation>Savitzky-Golay de orden 2</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="115"/>
        <source>What is done to a profile before its peaks are sought. The filter of Savitzky and Golay keeps the height of peaks better than the Gaussian one.</source>
        <translation>Qué se hace con un perfil antes de buscar sus picos. El filtro de Savitzky y Golay conserva la altura de los picos mejor que el gaussiano.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="131"/>
        <source>Size of the smoothing (samples)</source>
        <translation>Tamaño del suavizado (muestras)</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="131"/>
        <source>In samples: the standard deviation of the Gaussian, or the length of the window of Savitzky and Golay, which is odd and at least 3. Without smoothing, it does not matter.</source>
        <translation>En muestras: la desviación estándar de la gaussiana o la longitud de la ventana de Savitzky y Golay, que es impar y de al menos 3. Sin suavizado, no importa.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="144"/>
        <source>What to find</source>
        <translation>Qué buscar</translation>
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
        <translation>Los puntos más altos, los más bajos o ambos.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="153"/>
        <source>Least value of maxima, greatest of minima</source>
        <translation>Valor mínimo de los máximos, máximo de los mínimos</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="153"/>
        <source>The least value of a maximum, or the greatest value of a minimum. It cannot be given for both together.</source>
        <translation>El valor mínimo de un máximo o el valor máximo de un mínimo. No se puede indicar para ambos a la vez.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="153"/>
        <source>Least distance between peaks (map units)</source>
        <translation>Distancia mínima entre picos (unidades del mapa)</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="153"/>
        <source>In units of the raster&apos;s coordinate system: of two maxima that are nearer to each other along the line, the lower one is left out, of two minima the higher one.</source>
        <translation>En unidades del sistema de coordenadas del ráster: de dos máximos más próximos entre sí a lo largo de la línea se excluye el más bajo; de dos mínimos, el más alto.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="153"/>
        <source>Least prominence (units of the raster)</source>
        <translation>Prominencia mínima (unidades del ráster)</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="153"/>
        <source>How far a peak stands out, at least: above the higher of the two lowest points on its sides, before the profile gets higher than the peak, or ends.</source>
        <translation>Cuánto destaca un pico, como mínimo: sobre el más alto de los dos puntos más bajos de sus lados, antes de que el perfil supere el pico o termine.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="153"/>
        <source>Least width (map units)</source>
        <translation>Anchura mínima (unidades del mapa)</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="153"/>
        <source>How wide a peak is, at least, at half its prominence: in units of the raster&apos;s coordinate system.</source>
        <translation>La anchura de un pico, como mínimo, a media prominencia: en unidades del sistema de coordenadas del ráster.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="202"/>
        <source>Peaks along lines</source>
        <translation>Picos a lo largo de líneas</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="202"/>
        <source>A point for each peak, in the coordinate system of the lines.</source>
        <translation>Un punto por pico, en el sistema de coordenadas de las líneas.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="206"/>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="206"/>
        <source>A point for each sample of each line, with its value, not smoothed.</source>
        <translation>Un punto por muestra de cada línea, con su valor, sin suavizar.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="216"/>
        <source>A page with the profile of each line, its peaks marked, for any browser.</source>
        <translation>Una página con el perfil de cada línea y sus picos marcados, para cualquier navegador.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="254"/>
        <source>Peaks of {} along {}</source>
        <translation>Picos de {} a lo largo de {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="255"/>
        <source>Values of {} along {}</source>
        <translation>Valores de {} a lo largo de {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="308"/>
        <source>{} has no values along the lines: no peaks.</source>
        <translation>{} no tiene valores a lo largo de las líneas: no hay picos.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="313"/>
        <source>{} is constant along each line: no peaks.</source>
        <translation>{} es constante a lo largo de cada línea: no hay picos.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="317"/>
        <source>No peaks: none along the lines is within the limits.</source>
        <translation>No hay picos: ninguno a lo largo de las líneas cumple los límites.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="322"/>
        <source>Pieces of profiles that are shorter than the window, smoothed with as much of it as fits in: {}</source>
        <translation>Tramos de perfil más cortos que la ventana, suavizados con la parte de ella que cabe: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="328"/>
        <source>Lines: {}. Step: {} {}. Samples: {}, {} of them without a value.</source>
        <translation>Líneas: {}. Paso: {} {}. Muestras: {}, {} de ellas sin valor.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="337"/>
        <source>Maxima: {}. Minima: {}. Seconds: {}</source>
        <translation>Máximos: {}. Mínimos: {}. Segundos: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="396"/>
        <source>Peaks along lines: {}</source>
        <translation>Picos a lo largo de líneas: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="397"/>
        <source>{}, band {}, along {}. Step: {} {}. Distances are in {}.</source>
        <translation>{}, banda {}, a lo largo de {}. Paso: {} {}. Las distancias están en {}.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="409"/>
        <source>The first {} of {} lines are listed.</source>
        <translation>Se enumeran las primeras {} de {} líneas.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="414"/>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="414"/>
        <source>Feature</source>
        <translation>Objeto espacial</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="414"/>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="414"/>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="414"/>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="414"/>
        <source>Without a value</source>
        <translation>Sin valor</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="428"/>
        <source>The first {} of {} lines are drawn.</source>
        <translation>Se dibujan las primeras {} de {} líneas.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="434"/>
        <source>Line {}</source>
        <translation>Línea {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="439"/>
        <source>{}: {} peaks.</source>
        <translation>{}: {} picos.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="225"/>
        <source>expected nothing with KIND 2 (both), or KIND 0 or 1: maxima have a least value, and minima a greatest one</source>
        <translation>no se esperaba nada con KIND 2 (ambos), o bien KIND 0 o 1: los máximos tienen un valor mínimo, y los mínimos, uno máximo</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="238"/>
        <source>expected a number &gt; 0 with SMOOTHING_METHOD 1</source>
        <translation>se esperaba un número &gt; 0 con SMOOTHING_METHOD 1</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="239"/>
        <source>expected an odd whole number &gt;= 3 with SMOOTHING_METHOD 2</source>
        <translation>se esperaba un número entero impar &gt;= 3 con SMOOTHING_METHOD 2</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="452"/>
        <source>Width</source>
        <translation>Anchura</translation>
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
        <translation>Prominencia</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <location filename="../algorithms/profiles.py" line="566"/>
        <source>a system of its own</source>
        <translation>un sistema propio</translation>
    </message>
</context>
<context>
    <name>RasterError</name>
    <message>
        <location filename="../raster/alignment.py" line="123"/>
        <source>{path} cannot be brought to the grid of {grid}</source>
        <translation>no se puede llevar {path} a la malla de {grid}</translation>
    </message>
    <message>
        <location filename="../raster/alignment.py" line="173"/>
        <source>{path} has {cols} x {rows} cells, {grid} has {grid_cols} x {grid_rows}</source>
        <translation>{path} tiene {cols} x {rows} celdas, {grid} tiene {grid_cols} x {grid_rows}</translation>
    </message>
    <message>
        <location filename="../raster/alignment.py" line="185"/>
        <source>{sizes}, their grids differ, and neither has a coordinate system (CRS); give both one (or a raster of the same cells)</source>
        <translation>{sizes}, sus mallas difieren y ninguno tiene sistema de coordenadas (SRC); asigne uno a ambos (o indique un ráster con las mismas celdas)</translation>
    </message>
    <message>
        <location filename="../raster/alignment.py" line="197"/>
        <source>{path} has no coordinate system (CRS), and so cannot be aligned with {against}; assign the one that its coordinates are in</source>
        <translation>{path} no tiene sistema de coordenadas (SRC), por lo que no se puede alinear con {against}; asígnele el de sus coordenadas</translation>
    </message>
    <message>
        <location filename="../raster/alignment.py" line="207"/>
        <source>{sizes}, and nothing says where {path} lies: it has no georeference</source>
        <translation>{sizes}, y nada indica dónde está {path}: no está georreferenciado</translation>
    </message>
    <message>
        <location filename="../raster/alignment.py" line="216"/>
        <source>{path} is georeferenced by ground control points alone; warp it to a grid first</source>
        <translation>{path} está georreferenciado solo con puntos de control del terreno; aplíquele antes Combar (reproyectar) para llevarlo a una malla</translation>
    </message>
    <message>
        <location filename="../raster/alignment.py" line="227"/>
        <source>there is no way from the coordinates of {path} to those of {grid}</source>
        <translation>no hay ninguna transformación de las coordenadas de {path} a las de {grid}</translation>
    </message>
    <message>
        <location filename="../raster/alignment.py" line="250"/>
        <source>{path} does not overlap {grid}; it has to be a raster of the same place, and both coordinate systems have to be the right ones</source>
        <translation>{path} no se solapa con {grid}; debe ser un ráster del mismo lugar, y ambos sistemas de coordenadas deben ser los correctos</translation>
    </message>
    <message>
        <location filename="../raster/alignment.py" line="303"/>
        <source>no copy of {path} can be written to {folder}</source>
        <translation>no se puede escribir ninguna copia de {path} en {folder}</translation>
    </message>
    <message>
        <location filename="../raster/engine.py" line="244"/>
        <source>a window this large needs {least} MiB of memory, and the budget is {budget} MiB; use a smaller window or a larger budget (in QGIS&apos;s options for Processing providers, or LOUPE_MEMORY_MB)</source>
        <translation>una ventana tan grande necesita {least} MiB de memoria, y el límite es de {budget} MiB; use una ventana menor o un límite mayor (en las opciones de QGIS para los proveedores de Procesos, o LOUPE_MEMORY_MB)</translation>
    </message>
    <message>
        <location filename="../raster/engine.py" line="251"/>
        <source>it needs {least} MiB of memory, and the budget is {budget} MiB; use a larger budget (in QGIS&apos;s options for Processing providers, or LOUPE_MEMORY_MB)</source>
        <translation>necesita {least} MiB de memoria, y el límite es de {budget} MiB; use un límite mayor (en las opciones de QGIS para los proveedores de Procesos, o LOUPE_MEMORY_MB)</translation>
    </message>
    <message>
        <location filename="../raster/engine.py" line="398"/>
        <source>{path} has {bands} bands of {rows} rows and {cols} columns, and {other} {other_bands} of {other_rows} and {other_cols}: expected the same grid, and a band for each band</source>
        <translation>{path} tiene {bands} bandas de {rows} filas y {cols} columnas, y {other}, {other_bands} de {other_rows} y {other_cols}: se esperaba la misma malla, y una banda por cada banda</translation>
    </message>
    <message>
        <location filename="../raster/errors.py" line="117"/>
        <source>{what}: {reason}</source>
        <translation>{what}: {reason}</translation>
    </message>
    <message>
        <location filename="../raster/errors.py" line="117"/>
        <source>GDAL gives no reason</source>
        <translation>GDAL no da ningún motivo</translation>
    </message>
    <message>
        <location filename="../raster/georeference.py" line="49"/>
        <source>the coordinate system given for {path} is not understood</source>
        <translation>no se entiende el sistema de coordenadas indicado para {path}</translation>
    </message>
    <message>
        <location filename="../raster/georeference.py" line="106"/>
        <source>{path} has cells without an area</source>
        <translation>{path} tiene celdas sin área</translation>
    </message>
    <message>
        <location filename="../raster/patching.py" line="268"/>
        <source>{path} has no valid cell in band {numbers} besides those named as holes: there is nothing to fill from</source>
        <translation>{path} no tiene ninguna celda válida en la banda {numbers} aparte de las indicadas como huecos: no hay nada con qué rellenar</translation>
    </message>
    <message>
        <location filename="../raster/patching.py" line="274"/>
        <source>{path} has no valid cell in band {numbers}: there is nothing to fill from</source>
        <translation>{path} no tiene ninguna celda válida en la banda {numbers}: no hay nada con qué rellenar</translation>
    </message>
    <message>
        <location filename="../raster/resources.py" line="59"/>
        <source>the environment variable {name} is &apos;{text}&apos;; expected a whole number &gt;= 0</source>
        <translation>la variable de entorno {name} es '{text}'; se esperaba un número entero &gt;= 0</translation>
    </message>
    <message>
        <location filename="../raster/source.py" line="111"/>
        <source>{path} has no raster bands</source>
        <translation>{path} no tiene bandas ráster</translation>
    </message>
    <message>
        <location filename="../raster/source.py" line="115"/>
        <source>band {number} does not exist: {path} has bands 1 to {count}</source>
        <translation>la banda {number} no existe: {path} tiene las bandas 1 a {count}</translation>
    </message>
    <message>
        <location filename="../raster/source.py" line="227"/>
        <source>{path} cannot be opened</source>
        <translation>no se puede abrir {path}</translation>
    </message>
    <message>
        <location filename="../raster/source.py" line="236"/>
        <source>{path} cannot be opened as a raster</source>
        <translation>no se puede abrir {path} como ráster</translation>
    </message>
    <message>
        <location filename="../raster/source.py" line="241"/>
        <source>{path} holds complex numbers; extract a real part first</source>
        <translation>{path} contiene números complejos; extraiga antes una parte real</translation>
    </message>
    <message>
        <location filename="../raster/source.py" line="488"/>
        <source>{path} cannot be read in rows {first} to {last}</source>
        <translation>no se puede leer {path} en las filas {first} a {last}</translation>
    </message>
    <message>
        <location filename="../raster/source.py" line="496"/>
        <source>{what}: it is damaged or incomplete</source>
        <translation>{what}: está dañado o incompleto</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="210"/>
        <source>a .vrt holds no cells, it refers to other files; use .tif, for example</source>
        <translation>un .vrt no contiene celdas, sino que remite a otros archivos; use .tif, por ejemplo</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="214"/>
        <source>no raster format that GDAL can write has the extension .{extension}; use .tif, for example</source>
        <translation>ningún formato ráster que GDAL pueda escribir tiene la extensión .{extension}; use .tif, por ejemplo</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="220"/>
        <source>it has no extension; use .tif, for example</source>
        <translation>no tiene extensión; use .tif, por ejemplo</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="262"/>
        <source>{folder} cannot be written to: {reason}</source>
        <translation>no se puede escribir en {folder}: {reason}</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="312"/>
        <source>{path} cannot be written</source>
        <translation>no se puede escribir {path}</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="319"/>
        <source>{format} files hold {types}, and the result is {type}; use .tif, for example</source>
        <translation>los archivos {format} admiten {types}, y el resultado es {type}; use .tif, por ejemplo</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="357"/>
        <source>{path} cannot be created</source>
        <translation>no se puede crear {path}</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="420"/>
        <source>{format} files have one nodata value for all bands, and those of {source} are {several}; use .img, for example</source>
        <translation>los archivos {format} tienen un solo valor sin datos para todas las bandas, y los de {source} son {several}; use .img, por ejemplo</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="446"/>
        <source>{path} cannot be written: {format} made {files} instead</source>
        <translation>no se puede escribir {path}: {format} ha creado {files} en su lugar</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="450"/>
        <source>{path} cannot be written: {format} made no file</source>
        <translation>no se puede escribir {path}: {format} no ha creado ningún archivo</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="475"/>
        <source>{path} cannot be replaced: {reason}</source>
        <translation>no se puede reemplazar {path}: {reason}</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="487"/>
        <source>{path} would replace {file}, which is read by this run ({source}); choose another name for the result</source>
        <translation>{path} reemplazaría {file}, que se lee en esta ejecución ({source}); elija otro nombre para el resultado</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="528"/>
        <source>{format} files do not hold cells as they are; use .tif, for example</source>
        <translation>los archivos {format} no guardan las celdas tal cual; use .tif, por ejemplo</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="543"/>
        <source>the creation options {options} change cells; choose a lossless compression, for example COMPRESS=DEFLATE</source>
        <translation>las opciones de creación {options} modifican las celdas; elija una compresión sin pérdida, por ejemplo COMPRESS=DEFLATE</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="556"/>
        <source>the creation options {options} are not right: {reason}</source>
        <translation>las opciones de creación {options} no son correctas: {reason}</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="686"/>
        <source>{path} is a folder; give the name of a file</source>
        <translation>{path} es una carpeta; indique el nombre de un archivo</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="692"/>
        <source>{path} is read by this run ({source}); choose another file for the result</source>
        <translation>{path} se lee en esta ejecución ({source}); elija otro archivo para el resultado</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="729"/>
        <source>{path} is read by this run ({source}); choose another folder for the results</source>
        <translation>{path} se lee en esta ejecución ({source}); elija otra carpeta para los resultados</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="790"/>
        <source>{path} holds other layers, which would be lost; choose another file for the result</source>
        <translation>{path} contiene otras capas, que se perderían; elija otro archivo para el resultado</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="651"/>
        <source>the bands of {path} cannot be described</source>
        <translation>no se pueden describir las bandas de {path}</translation>
    </message>
</context>
<context>
    <name>RepairDemModel</name>
    <message>
        <location filename="../algorithms/models.py" line="247"/>
        <source>Repair a DEM</source>
        <translation>Reparar un MDE</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="250"/>
        <source>DEM,elevation,void filling,holes,nodata,SRTM,lidar,best method,cross-validation,report</source>
        <translation>MDE,DEM,elevación,relleno de vacíos,huecos,sin datos,nodata,SRTM,lidar,mejor método,validación cruzada,informe</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="255"/>
        <source>Compare methods of filling holes, fill by the best one, and report</source>
        <translation>Comparar métodos de relleno de huecos, rellenar con el mejor e informar</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="274"/>
        <source>Raster with holes</source>
        <translation>Ráster con huecos</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="274"/>
        <source>The raster to repair.</source>
        <translation>El ráster que se va a reparar.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="275"/>
        <source>Valid cells to hide (%)</source>
        <translation>Celdas válidas que se ocultan (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="275"/>
        <source>How many of the valid cells are hidden to try the methods on, about.</source>
        <translation>Qué parte de las celdas válidas se oculta para probar los métodos, aproximadamente.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="279"/>
        <source>Greatest distance (cells)</source>
        <translation>Distancia máxima (celdas)</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="279"/>
        <source>Fill only cells this near to a valid one. 0 is no limit.</source>
        <translation>Rellenar solo las celdas que estén como máximo a esta distancia de una válida. 0 significa sin límite.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="283"/>
        <source>Leave holes that touch the raster&apos;s edge</source>
        <translation>Dejar los huecos que tocan el borde del ráster</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="283"/>
        <source>Fill only holes that data surround.</source>
        <translation>Rellenar solo los huecos rodeados de datos.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="287"/>
        <source>Repaired DEM</source>
        <translation>MDE reparado</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="287"/>
        <source>The result: the raster, its holes filled by the best method.</source>
        <translation>El resultado: el ráster con los huecos rellenados con el mejor método.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="291"/>
        <source>Filled cells</source>
        <translation>Celdas rellenadas</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="291"/>
        <source>A byte raster: 0 untouched, 1 filled, 2 left as a hole.</source>
        <translation>Un ráster de bytes: 0 sin cambios, 1 rellenada, 2 dejada como hueco.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="295"/>
        <source>Errors of fill methods</source>
        <translation>Errores de los métodos de relleno</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="295"/>
        <source>A table with a row for each method.</source>
        <translation>Una tabla con una fila por método.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="299"/>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="299"/>
        <source>A page with the table and figures, for any browser.</source>
        <translation>Una página con la tabla y las figuras, para cualquier navegador.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="258"/>
        <source>Fills the holes of an elevation model, or of any raster of a quantity, by the method that does it best there. First, Compare fill methods hides cells whose values are known, in holes like the real ones, and fills them by every method; then Fill nodata fills the holes by the method with the smallest error.
The table and the report say how large the errors of each method are: what to expect of the filled cells. Holes are cells without a value. If the raster has no nodata value, add one in the layer&apos;s properties (Transparency, additional no data value), or use Fill nodata, which also takes a mask.
Errors are those of the first band; all bands are filled. Do not use the model for classes, such as land cover: their errors mean nothing.
Stone 1974, https://doi.org/10.1111/j.2517-6161.1974.tb00994.x.</source>
        <translation>Rellena los huecos de un modelo de elevación, o de cualquier ráster de una magnitud, con el método que mejor lo hace en él. Primero, «Comparar métodos de relleno» oculta celdas de valor conocido, en huecos como los reales, y las rellena con todos los métodos; después, «Rellenar celdas sin datos» rellena los huecos con el método de menor error.
La tabla y el informe indican el tamaño de los errores de cada método: qué se puede esperar de las celdas rellenadas. Los huecos son celdas sin valor. Si el ráster no tiene valor sin datos, añada uno en las propiedades de la capa (Transparencia, Valores adicionales 'sin dato') o use «Rellenar celdas sin datos», que también admite una máscara.
Los errores son los de la primera banda; se rellenan todas las bandas. No use el modelo para clases, como la cobertura del suelo: sus errores no significan nada.
Stone 1974, https://doi.org/10.1111/j.2517-6161.1974.tb00994.x.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="311"/>
        <source>expected cells without a value, and an integer raster without a nodata value has none: add one in the layer&apos;s properties (Transparency, Additional no data value), or use Fill nodata, which also takes values and masks</source>
        <translation>se esperaban celdas sin valor, y un ráster de enteros sin valor sin datos no tiene ninguna: añada uno en las propiedades de la capa (Transparencia, Valor sin datos adicional), o use «Rellenar celdas sin datos», que también admite valores y máscaras</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <location filename="../algorithms/profile_figures.py" line="133"/>
        <source>Best lag</source>
        <translation>Mejor desfase</translation>
    </message>
    <message>
        <location filename="../algorithms/correlation_figures.py" line="85"/>
        <source>Columns (cells)</source>
        <translation>Columnas (celdas)</translation>
    </message>
    <message>
        <location filename="../algorithms/correlation_figures.py" line="88"/>
        <source>Rows (cells)</source>
        <translation>Filas (celdas)</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="450"/>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="407"/>
        <source>Mean correlation</source>
        <translation>Correlación media</translation>
    </message>
    <message>
        <location filename="../algorithms/figures.py" line="99"/>
        <source>Distance to the nearest valid cell (cells)</source>
        <translation>Distancia a la celda válida más próxima (celdas)</translation>
    </message>
    <message>
        <location filename="../algorithms/figures.py" line="128"/>
        <source>Truth</source>
        <translation>Valor real</translation>
    </message>
    <message>
        <location filename="../algorithms/figures.py" line="129"/>
        <source>Fill</source>
        <translation>Relleno</translation>
    </message>
    <message>
        <location filename="../algorithms/figures.py" line="130"/>
        <source>Error (fill less truth)</source>
        <translation>Error (relleno menos valor real)</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="121"/>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="120"/>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <location filename="../algorithms/figures.py" line="205"/>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <location filename="../algorithms/figures.py" line="206"/>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <location filename="../algorithms/figures.py" line="216"/>
        <source>No cells</source>
        <translation>Sin celdas</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="451"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location filename="../algorithms/figures.py" line="265"/>
        <source>Cells</source>
        <translation>Celdas</translation>
    </message>
    <message>
        <location filename="../algorithms/figures.py" line="280"/>
        <source>Cumulative (%)</source>
        <translation>Acumulado (%)</translation>
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
        <translation>95 % del ruido independiente</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_figures.py" line="141"/>
        <source>Lag</source>
        <translation>Desfase</translation>
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
        <translation>es</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py" line="352"/>
        <source>The figures need JavaScript and a browser from 2023 or later.</source>
        <translation>Las figuras necesitan JavaScript y un navegador de 2023 o posterior.</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_figures.py" line="60"/>
        <source>Shifts</source>
        <translation>Desplazamientos</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_figures.py" line="60"/>
        <source>Outliers</source>
        <translation>Valores atípicos</translation>
    </message>
    <message>
        <location filename="../algorithms/scale_figures.py" line="34"/>
        <source>Average local variance</source>
        <translation>Varianza local media</translation>
    </message>
    <message>
        <location filename="../algorithms/scale_figures.py" line="42"/>
        <source>Rate of change (%)</source>
        <translation>Tasa de cambio (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/scale_figures.py" line="65"/>
        <source>Peaks</source>
        <translation>Picos</translation>
    </message>
    <message>
        <location filename="../algorithms/scale_figures.py" line="65"/>
        <source>Strongest peak</source>
        <translation>Pico más marcado</translation>
    </message>
    <message>
        <location filename="../algorithms/scale_figures.py" line="87"/>
        <source>Scale (cells)</source>
        <translation>Escala (celdas)</translation>
    </message>
    <message>
        <location filename="../algorithms/correlation_figures.py" line="119"/>
        <source>Rows, columns</source>
        <translation>Filas, columnas</translation>
    </message>
    <message>
        <location filename="../algorithms/correlation_figures.py" line="119"/>
        <source>The coefficients about the circle, or else about lag 0: a row for each lag in rows, a column for each lag in columns (cells).</source>
        <translation>Los coeficientes en torno al círculo o, si no lo hay, en torno al desfase 0: una fila por cada desfase en filas, una columna por cada desfase en columnas (celdas).</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py" line="192"/>
        <source>One of every {step} rows, of {total} in all. The output {output} has all of them.</source>
        <translation>Una de cada {step} filas, de {total} en total. La salida {output} las tiene todas.</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py" line="197"/>
        <source>The first {shown} of {total} rows. The output {output} has all of them.</source>
        <translation>Las primeras {shown} de {total} filas. La salida {output} las tiene todas.</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py" line="209"/>
        <source>The figure in numbers</source>
        <translation>La figura en números</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py" line="361"/>
        <source>Save the figure as a picture</source>
        <translation>Guardar la figura como imagen</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py" line="367"/>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py" line="368"/>
        <source>Move</source>
        <translation>Desplazar</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py" line="369"/>
        <source>Show the whole figure</source>
        <translation>Mostrar la figura completa</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <location filename="../algorithms/settings.py" line="23"/>
        <source>Workers (0: one for each core)</source>
        <translation>Hilos (0: uno por cada núcleo)</translation>
    </message>
    <message>
        <location filename="../algorithms/settings.py" line="23"/>
        <source>Memory for a run, in MiB (0: what the tool is made for)</source>
        <translation>Memoria por ejecución, en MiB (0: la prevista para la herramienta)</translation>
    </message>
    <message>
        <location filename="../algorithms/settings.py" line="23"/>
        <source>Creation options of GeoTIFFs where a run gives none (NAME=VALUE|NAME=VALUE)</source>
        <translation>Opciones de creación de los GeoTIFF si una ejecución no indica ninguna (NAME=VALUE|NAME=VALUE)</translation>
    </message>
    <message>
        <location filename="../algorithms/settings.py" line="83"/>
        <source>the environment variable {name}</source>
        <translation>la variable de entorno {name}</translation>
    </message>
    <message>
        <location filename="../algorithms/settings.py" line="93"/>
        <source>expected NAME=VALUE pairs, separated by |</source>
        <translation>se esperaban pares NAME=VALUE, separados por |</translation>
    </message>
    <message>
        <location filename="../algorithms/settings.py" line="106"/>
        <source>expected a whole number &gt;= 0</source>
        <translation>se esperaba un número entero &gt;= 0</translation>
    </message>
    <message>
        <location filename="../algorithms/settings.py" line="112"/>
        <source>{name}, in QGIS&apos;s options for Raster Loupe,</source>
        <translation>{name}, en las opciones de QGIS para Raster Loupe,</translation>
    </message>
    <message>
        <location filename="../algorithms/settings.py" line="121"/>
        <source>{value}: expected a whole number, 0 or more</source>
        <translation>{value}: se esperaba un número entero, 0 o mayor</translation>
    </message>
</context>
<context>
    <name>ShiftReporting</name>
    <message>
        <location filename="../algorithms/shift_report.py" line="38"/>
        <source>Shift of {}</source>
        <translation>Desplazamiento de {}</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="39"/>
        <source>How far {} has to move to lie on {}: columns count to the right, rows down.</source>
        <translation>Cuánto hay que mover {} para que coincida con {}: las columnas se cuentan hacia la derecha; las filas, hacia abajo.</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="45"/>
        <source>The two do not match, or not within MAX_SHIFT: the shift is a guess.</source>
        <translation>Los dos no coinciden, o no en el margen de MAX_SHIFT: el desplazamiento es una conjetura.</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="97"/>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="97"/>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="126"/>
        <source>Correlation</source>
        <translation>Correlación</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="57"/>
        <source>Correlation of details</source>
        <translation>Correlación de los detalles</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="58"/>
        <source>Edges agree by (deviations)</source>
        <translation>Concordancia de los bordes (desviaciones)</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="59"/>
        <source>Standard error (cells)</source>
        <translation>Error estándar (celdas)</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="60"/>
        <source>Looked for within (cells)</source>
        <translation>Buscado hasta (celdas)</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="96"/>
        <source>Windows</source>
        <translation>Ventanas</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="62"/>
        <source>Windows left out</source>
        <translation>Ventanas descartadas</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="64"/>
        <source>One shift for the whole raster</source>
        <translation>Un solo desplazamiento para todo el ráster</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="64"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="70"/>
        <source>{} at every shift of the input; the circle is the shift found.</source>
        <translation>{} en cada desplazamiento de la entrada; el círculo es el desplazamiento hallado.</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="72"/>
        <source>{0} at every shift of the input, in cells of {1} x {1}; the circle is the shift found.</source>
        <translation>{0} en cada desplazamiento de la entrada, en celdas de {1} x {1}; el círculo es el desplazamiento hallado.</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="96"/>
        <source>Local shifts</source>
        <translation>Desplazamientos locales</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="97"/>
        <source>Of those not left out (cells)</source>
        <translation>De los no descartados (celdas)</translation>
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
        <translation>Desviación estándar</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="112"/>
        <source>What each shift differs by from the one for the whole raster, {} times as long as it is; the dot is the end.</source>
        <translation>En qué se diferencia cada desplazamiento del de todo el ráster, alargado {} veces; el punto es el extremo.</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="125"/>
        <source>Shift in rows (cells)</source>
        <translation>Desplazamiento en filas (celdas)</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="127"/>
        <source>Outlier</source>
        <translation>Valor atípico</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="124"/>
        <source>Shift in columns (cells)</source>
        <translation>Desplazamiento en columnas (celdas)</translation>
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
        <translation>Desplazamiento</translation>
    </message>
    <message>
        <location filename="../algorithms/feature_styles.py" line="87"/>
        <source>Left out</source>
        <translation>Descartado</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <location filename="../algorithms/templates.py" line="89"/>
        <source>expected an extent that can be transformed to the coordinate system of INPUT, and is not empty</source>
        <translation>se esperaba una extensión que se pueda transformar al sistema de coordenadas de INPUT y que no esté vacía</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="100"/>
        <source>expected a part of INPUT, whose extent is {}</source>
        <translation>se esperaba una parte de INPUT, cuya extensión es {}</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="110"/>
        <source>expected several cells of INPUT, which are {}: this is less than one cell</source>
        <translation>se esperaban varias celdas de INPUT, que son de {}: esto es menos de una celda</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="134"/>
        <source>expected {least} or more cells with a value, and it has {count}</source>
        <translation>se esperaban {least} celdas con valor o más, y tiene {count}</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="140"/>
        <source>expected different values, and it has the value {} everywhere</source>
        <translation>se esperaban valores distintos, y tiene el valor {} en todas partes</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="144"/>
        <source>expected a value other than 0, and it has the value {} everywhere</source>
        <translation>se esperaba un valor distinto de 0, y tiene el valor {} en todas partes</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="151"/>
        <source>expected values that 64 bits can hold, and their squares, too</source>
        <translation>se esperaban valores que quepan en 64 bits, y también sus cuadrados</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="293"/>
        <source>expected numbers above 0; 1 is as it is</source>
        <translation>se esperaban números mayores que 0; 1 es el tamaño original</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="302"/>
        <source>expected at most {most} templates, and {angles} angles with {scales} scales make {count}</source>
        <translation>se esperaban {most} plantillas como máximo, y {angles} ángulos con {scales} escalas dan {count}</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="340"/>
        <source>expected fewer or smaller templates, or a larger memory budget (in QGIS&apos;s options for Processing providers, or LOUPE_MEMORY_MB): {count} of this size need {need} MiB, and the budget is {budget} MiB</source>
        <translation>se esperaban menos plantillas o más pequeñas, o un límite de memoria mayor (en las opciones de QGIS para los proveedores de Procesos, o LOUPE_MEMORY_MB): {count} de este tamaño necesitan {need} MiB, y el límite es de {budget} MiB</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="347"/>
        <source>expected a smaller template, or a larger memory budget (in QGIS&apos;s options for Processing providers, or LOUPE_MEMORY_MB): one of this size needs {need} MiB, and the budget is {budget} MiB</source>
        <translation>se esperaba una plantilla más pequeña, o un límite de memoria mayor (en las opciones de QGIS para los proveedores de Procesos, o LOUPE_MEMORY_MB): una de este tamaño necesita {need} MiB, y el límite es de {budget} MiB</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="404"/>
        <source>expected {least} or more cells with a value, and at angle {angle} and scale {scale} the template has {count}, of {all}</source>
        <translation>se esperaban {least} celdas con valor o más, y con ángulo {angle} y escala {scale} la plantilla tiene {count}, de {all}</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="412"/>
        <source>expected angles and scales that leave different values, and at angle {angle} and scale {scale} the template has the value {value} everywhere</source>
        <translation>se esperaban ángulos y escalas que dejen valores distintos, y con ángulo {angle} y escala {scale} la plantilla tiene el valor {value} en todas partes</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="418"/>
        <source>expected angles and scales that leave a value other than 0, and at angle {angle} and scale {scale} the template has the value {value} everywhere</source>
        <translation>se esperaban ángulos y escalas que dejen un valor distinto de 0, y con ángulo {angle} y escala {scale} la plantilla tiene el valor {value} en todas partes</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="436"/>
        <source>expected a template that fits into INPUT, {raster} cells, and it has {size} (columns x rows)</source>
        <translation>se esperaba una plantilla que quepa en INPUT, {raster} celdas, y tiene {size} (columnas x filas)</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="443"/>
        <source>expected templates that fit into INPUT, {raster} cells, and at angle {angle} and scale {scale} the template has {size} (columns x rows)</source>
        <translation>se esperaban plantillas que quepan en INPUT, {raster} celdas, y con ángulo {angle} y escala {scale} la plantilla tiene {size} (columnas x filas)</translation>
    </message>
</context>
<context>
    <name>TextureStackModel</name>
    <message>
        <location filename="../algorithms/models.py" line="201"/>
        <source>Texture stack</source>
        <translation>Pila de texturas</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="163"/>
        <source>texture,features,classification,segmentation,multi-scale,variance,standard deviation,mean,layer stack,bands</source>
        <translation>textura,características,clasificación,segmentación,multiescala,varianza,desviación estándar,media,pila de capas,bandas</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="169"/>
        <source>Mean, standard deviation and local variance at three sizes as one raster</source>
        <translation>Media, desviación estándar y varianza local en tres tamaños, como un solo ráster</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="187"/>
        <source>Input raster</source>
        <translation>Ráster de entrada</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="187"/>
        <source>The raster to describe.</source>
        <translation>El ráster que se describe.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="188"/>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="188"/>
        <source>The band to look at.</source>
        <translation>La banda que se analiza.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="189"/>
        <source>Small window (cells)</source>
        <translation>Ventana pequeña (celdas)</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="189"/>
        <source>Width and height of the smallest window.</source>
        <translation>Ancho y alto de la ventana más pequeña.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="193"/>
        <source>Medium window (cells)</source>
        <translation>Ventana mediana (celdas)</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="193"/>
        <source>Width and height of the window between the two others.</source>
        <translation>Ancho y alto de la ventana intermedia.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="197"/>
        <source>Large window (cells)</source>
        <translation>Ventana grande (celdas)</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="197"/>
        <source>Width and height of the largest window.</source>
        <translation>Ancho y alto de la ventana más grande.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="201"/>
        <source>The result: nine bands of 32 bits, from the small window&apos;s mean to the large window&apos;s variance.</source>
        <translation>El resultado: nueve bandas de 32 bits, desde la media de la ventana pequeña hasta la varianza de la grande.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="172"/>
        <source>Describes the surroundings of each cell by nine bands: the local mean, standard deviation and variance in a small, a medium and a large window. A classification or a segmentation tells fields from forests by these where the values alone do not.
The bands are, in this order: mean, standard deviation and variance of the small window (1, 2, 3), of the medium one (4, 5, 6) and of the large one (7, 8, 9). Cells without a value are left out of the windows, and have none in the result, where NaN stands for them; what lies beyond the raster&apos;s edge is left out, too. The model runs Local variance nine times, and GDAL puts the results together.
Haralick, Shanmugam and Dinstein (1973): Textural features for image classification, https://doi.org/10.1109/TSMC.1973.4309314.</source>
        <translation>Describe el entorno de cada celda con nueve bandas: la media, la desviación estándar y la varianza locales en una ventana pequeña, una mediana y una grande. Con ellas, una clasificación o una segmentación distingue los cultivos de los bosques donde los valores por sí solos no bastan.
Las bandas son, en este orden: media, desviación estándar y varianza de la ventana pequeña (1, 2, 3), de la mediana (4, 5, 6) y de la grande (7, 8, 9). Las celdas sin valor se excluyen de las ventanas y no tienen valor en el resultado, donde figuran como NaN; lo que queda más allá del borde del ráster también se excluye. El modelo ejecuta «Varianza local» nueve veces, y GDAL reúne los resultados.
Haralick, Shanmugam y Dinstein (1973): Textural features for image classification, https://doi.org/10.1109/TSMC.1973.4309314.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="211"/>
        <source>Texture stack {}, {}, {} of {}</source>
        <translation>Pila de texturas {}, {}, {} de {}</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <location filename="../algorithms/windows.py" line="76"/>
        <source>given with weights</source>
        <translation>una ventana con pesos</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="76"/>
        <source>expected 0 and 1 alone with WEIGHTING 1</source>
        <translation>con WEIGHTING 1 solo se esperaban 0 y 1</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="96"/>
        <source>expected at most {most} cells on a side with this shape or with weights, and the window has {columns} x {rows}</source>
        <translation>se esperaban {most} celdas de lado como máximo con esta forma o con pesos, y la ventana tiene {columns} x {rows}</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="112"/>
        <source>expected a wider angle, or a larger window: no cell of a window of {columns} x {rows} cells lies between it and START_ANGLE, {start}</source>
        <translation>se esperaba un ángulo más amplio, o una ventana mayor: ninguna celda de una ventana de {columns} x {rows} celdas queda entre este y START_ANGLE, {start}</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="127"/>
        <source>expected less than SIZE, {}</source>
        <translation>se esperaba un valor menor que SIZE, {}</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="132"/>
        <source>expected less than the window, which has {columns} x {rows} cells</source>
        <translation>se esperaba un valor menor que la ventana, que tiene {columns} x {rows} celdas</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="179"/>
        <source>expected rows of numbers, separated by semicolons, as many in each (0 1 0; 1 1 1; 0 1 0)</source>
        <translation>se esperaban filas de números, separadas por punto y coma, con la misma cantidad en cada una (0 1 0; 1 1 1; 0 1 0)</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="191"/>
        <source>&apos;{line}&apos; in row {row}</source>
        <translation>'{line}' en la fila {row}</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="194"/>
        <source>&apos;{line}&apos; in row {row}, of {count} numbers, while the first one has {first}</source>
        <translation>'{line}' en la fila {row}, de {count} números, mientras que la primera tiene {first}</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="203"/>
        <source>{rows} rows of {count} numbers</source>
        <translation>una matriz de {rows} filas de {count} números</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="206"/>
        <source>expected at most {} of both</source>
        <translation>se esperaban {} como máximo de ambos</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="209"/>
        <source>expected an odd number of both, so that one cell is in the middle</source>
        <translation>se esperaba una cantidad impar de ambos, para que haya una celda en el centro</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="217"/>
        <source>nothing but zeros</source>
        <translation>una matriz de ceros</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="217"/>
        <source>expected a cell that is not 0</source>
        <translation>se esperaba una celda distinta de 0</translation>
    </message>
</context>
</TS>
