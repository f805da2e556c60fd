<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>AdaptiveEqualizeAlgorithm</name>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="49"/>
        <source>Equalize histogram adaptively (CLAHE)</source>
        <translation>Histogramm adaptiv ausgleichen (CLAHE)</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="52"/>
        <source>histogram,equalization,equalisation,adaptive,CLAHE,AHE,local contrast,contrast limited,enhancement,shadows,tiles</source>
        <translation>Histogramm,Ausgleich,Egalisierung,adaptiv,CLAHE,AHE,lokaler Kontrast,kontrastbegrenzt,Verbesserung,Schatten,Kacheln</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="58"/>
        <source>Equalize each part of a raster by itself, without seams: local contrast</source>
        <translation>Jeden Teil eines Rasters für sich ausgleichen, ohne Nähte: lokaler Kontrast</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="78"/>
        <source>The raster to equalize, with one band or several.</source>
        <translation>Das auszugleichende Raster mit einem oder mehreren Kanälen.</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="79"/>
        <source>Bands to equalize, each by itself. If none is selected: all of them, except an alpha band. The result has these bands.</source>
        <translation>Kanäle, die ausgeglichen werden, jeder für sich. Ist keiner gewählt: alle außer einem Alphakanal. Das Ergebnis hat diese Kanäle.</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="85"/>
        <source>Width and height of a tile: about that of what is to be told apart. Not set: an eighth of the raster&apos;s shorter side, but no less than 16.</source>
        <translation>Breite und Höhe einer Kachel: etwa die dessen, was zu unterscheiden ist. Nicht gesetzt: ein Achtel der kürzeren Seite des Rasters, aber nicht weniger als 16.</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="97"/>
        <source>How many times the mean of all bins a bin counts at most. The higher, the more contrast, and the more noise. 0: no limit.</source>
        <translation>Wie viele Male das Mittel aller Klassen eine Klasse höchstens zählt. Je höher, desto mehr Kontrast und desto mehr Rauschen. 0: keine Grenze.</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="106"/>
        <source>Bins between the least and the greatest value of the band; values are interpolated between them. Integers of 8 bits always have one for each value.</source>
        <translation>Klassen zwischen dem kleinsten und dem größten Wert des Kanals; dazwischen wird interpoliert. Ganze Zahlen von 8 Bit haben immer eine für jeden Wert.</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="114"/>
        <source>Adaptively equalized</source>
        <translation>Adaptiv ausgeglichen</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="114"/>
        <source>The result: the chosen bands, equalized tile by tile.</source>
        <translation>Das Ergebnis: die gewählten Kanäle, Kachel für Kachel ausgeglichen.</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="61"/>
        <source>Contrast limited adaptive histogram equalization. The raster is cut into square tiles, the histogram of each is equalized (a value becomes the share of the tile&apos;s cells that have it or less), and each cell gets what the mappings of the four tiles around it give, interpolated between their centres. So details show in shadows and in snow alike, and no tile shows. Smaller tiles bring out smaller details.
The clip limit keeps noise down: no bin counts for more than so many times the mean of all bins; what is above that is spread over all. At 1 little changes, at 40 hardly anything is limited, and 0 is no limit at all.
Cells without a value never count, and have none in the result. A tile of which less than a quarter is valid, as at the raster&apos;s edge, takes the histogram of the 3 x 3 tiles around it. A constant band becomes the middle of the range.
Zuiderveld (1994): Contrast limited adaptive histogram equalization. Graphics Gems IV, https://doi.org/10.1016/B978-0-12-336156-1.50061-6.</source>
        <translation>Kontrastbegrenzter adaptiver Histogrammausgleich. Das Raster wird in quadratische Kacheln zerlegt, das Histogramm jeder Kachel ausgeglichen (ein Wert wird zum Anteil der Zellen der Kachel, die diesen Wert oder weniger haben), und jede Zelle erhält, was die Abbildungen der vier Kacheln um sie ergeben, zwischen deren Mitten interpoliert. So werden Einzelheiten im Schatten ebenso sichtbar wie im Schnee, und keine Kachel zeichnet sich ab. Kleinere Kacheln heben kleinere Einzelheiten hervor.
Die Kontrastgrenze hält das Rauschen klein: keine Klasse zählt mehr als so viele Male das Mittel aller Klassen; was darüber liegt, wird auf alle verteilt. Bei 1 ändert sich wenig, bei 40 wird kaum etwas begrenzt, und 0 ist gar keine Grenze.
Zellen ohne Wert zählen nie und haben auch im Ergebnis keinen. Eine Kachel, von der weniger als ein Viertel gültig ist, etwa am Rand des Rasters, übernimmt das Histogramm der 3 x 3 Kacheln um sie. Ein konstanter Kanal wird zur Mitte des Bereichs.
Zuiderveld (1994): Contrast limited adaptive histogram equalization. Graphics Gems IV, https://doi.org/10.1016/B978-0-12-336156-1.50061-6.</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="85"/>
        <source>Tile size (cells; none: an eighth of the raster)</source>
        <translation>Kachelgröße (Zellen; leer: ein Achtel des Rasters)</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="97"/>
        <source>Clip limit (times the mean of all bins; 0: none)</source>
        <translation>Kontrastgrenze (Vielfaches des Klassenmittels; 0: keine)</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="126"/>
        <source>{} adaptively equalized</source>
        <translation>{} adaptiv ausgeglichen</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="170"/>
        <source>expected fewer bins with a TILE_SIZE of {size}, or a memory budget of {needed} MiB instead of {budget} (in QGIS&apos;s options, or LOUPE_MEMORY_MB)</source>
        <translation>erwartet werden weniger Klassen bei einer TILE_SIZE von {size} oder ein Speicherbudget von {needed} MiB statt {budget} (in den QGIS-Optionen oder LOUPE_MEMORY_MB)</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="289"/>
        <source>{} exists; choose another folder, or OVERWRITE</source>
        <translation>{} ist schon vorhanden; wählen Sie einen anderen Ordner oder OVERWRITE</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="347"/>
        <source>{path}: {taken} is taken, the result is {name}</source>
        <translation>{path}: {taken} ist vergeben, das Ergebnis heißt {name}</translation>
    </message>
</context>
<context>
    <name>CompareFillMethodsAlgorithm</name>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="63"/>
        <source>Compare fill methods</source>
        <translation>Füllmethoden vergleichen</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="66"/>
        <source>nodata,holes,gaps,fill,inpainting,interpolation,validation,cross-validation,accuracy,RMSE,compare,best method,benchmark</source>
        <translation>Leerwerte,Nodata,Löcher,Lücken,füllen,Inpainting,Interpolation,Validierung,Kreuzvalidierung,Genauigkeit,RMSE,vergleichen,beste Methode,Benchmark</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="72"/>
        <source>Hide cells in holes like the real ones, fill them, compare with the truth</source>
        <translation>Zellen in Löchern wie den echten verstecken, füllen, mit der Wahrheit vergleichen</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="92"/>
        <source>The raster whose holes are to be filled.</source>
        <translation>Das Raster, dessen Löcher zu füllen sind.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="93"/>
        <source>The band to try the methods on; the first one if none is chosen.</source>
        <translation>Der Kanal, an dem die Methoden erprobt werden; der erste, wenn keiner gewählt ist.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="94"/>
        <source>Methods</source>
        <translation>Methoden</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="94"/>
        <source>The methods to compare, as Fill nodata has them by default.</source>
        <translation>Die Methoden, die verglichen werden, mit den Voreinstellungen von „Leerwerte füllen“.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="104"/>
        <source>Valid cells to hide (%)</source>
        <translation>Zu versteckende gültige Zellen (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="104"/>
        <source>How many of the valid cells are hidden, about.</source>
        <translation>Wie viele der gültigen Zellen ungefähr versteckt werden.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="112"/>
        <source>Where cells are hidden: the same number gives the same cells.</source>
        <translation>Wo Zellen versteckt werden: dieselbe Zahl ergibt dieselben Zellen.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="119"/>
        <source>Errors of fill methods</source>
        <translation>Fehler der Füllmethoden</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="119"/>
        <source>A table with a row for each method.</source>
        <translation>Eine Tabelle mit einer Zeile für jede Methode.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="127"/>
        <source>A page with the table and figures, for any browser.</source>
        <translation>Eine Seite mit der Tabelle und Abbildungen, für jeden Browser.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="128"/>
        <source>Best method</source>
        <translation>Beste Methode</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="133"/>
        <source>Name of the best method</source>
        <translation>Name der besten Methode</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="215"/>
        <source>Windows of the raster (rows, columns, from 0): {}</source>
        <translation>Fenster des Rasters (Zeilen, Spalten, ab 0): {}</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="225"/>
        <source>{} of {} valid cells hidden</source>
        <translation>{} von {} gültigen Zellen versteckt</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="240"/>
        <source>Best: {} (METHOD={})</source>
        <translation>Am besten: {} (METHOD={})</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="252"/>
        <source>Fill methods compared: {}</source>
        <translation>Füllmethoden im Vergleich: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="253"/>
        <source>{} valid cells of {} were hidden in artificial holes, filled by each method, and compared with what was there. Errors are fill less truth.</source>
        <translation>{} gültige Zellen von {} wurden in künstlichen Löchern versteckt, mit jeder Methode gefüllt und mit dem verglichen, was dort war. Fehler sind Füllung minus Wahrheit.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="261"/>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="261"/>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="261"/>
        <source>Mean absolute error</source>
        <translation>Mittlerer absoluter Fehler</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="261"/>
        <source>Bias</source>
        <translation>Verzerrung</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="261"/>
        <source>95 % of absolute errors below</source>
        <translation>95 % der absoluten Fehler unter</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="261"/>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="261"/>
        <source>Cells left</source>
        <translation>Zellen übrig</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="277"/>
        <source>Root mean square error of each method.</source>
        <translation>Wurzel des mittleren quadratischen Fehlers jeder Methode.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="282"/>
        <source>Error against the distance to the nearest valid cell.</source>
        <translation>Fehler über dem Abstand zur nächsten gültigen Zelle.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="299"/>
        <source>The hole that the best method, {}, fills worst.</source>
        <translation>Das Loch, das die beste Methode, {}, am schlechtesten füllt.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="75"/>
        <source>Which method fills the holes of this raster best? This hides valid cells, in holes whose shapes are those of the raster&apos;s own holes (blobs where it has none), fills them by every method that Fill nodata has, and compares with what was there.
The table has, for each method, the root mean square error, the mean absolute error, the bias (mean of fill less truth), the 95th percentile of the absolute error, and the seconds it took. The report, if asked for, shows these, the error against the distance to the nearest valid cell, and the hole that the best method fills worst.
The best method is an output that a model can hand on to Fill nodata. Of a large raster, windows are taken; the log says which. Errors are differences, which mean nothing where values are classes: fill those by the nearest valid cell. Cells without a value are never hidden, and have no error.
Stone (1974): Cross-validatory choice and assessment of statistical predictions, https://doi.org/10.1111/j.2517-6161.1974.tb00994.x.</source>
        <translation>Welche Methode füllt die Löcher dieses Rasters am besten? Hier werden gültige Zellen versteckt, in Löchern mit den Formen der eigenen Löcher des Rasters (in Flecken, wo es keine hat), mit jeder Methode von „Leerwerte füllen“ gefüllt und mit dem verglichen, was dort war.
Die Tabelle enthält für jede Methode die Wurzel des mittleren quadratischen Fehlers, den mittleren absoluten Fehler, die Verzerrung (Mittel von Füllung minus Wahrheit), das 95. Perzentil des absoluten Fehlers und die benötigten Sekunden. Der Bericht zeigt, falls verlangt, diese Werte, den Fehler über dem Abstand zur nächsten gültigen Zelle und das Loch, das die beste Methode am schlechtesten füllt.
Die beste Methode ist eine Ausgabe, die ein Modell an „Leerwerte füllen“ weitergeben kann. Von einem großen Raster werden Fenster genommen; das Protokoll nennt sie. Fehler sind Differenzen, die nichts besagen, wo Werte Klassen sind: füllen Sie diese mit der nächsten gültigen Zelle. Zellen ohne Wert werden nie versteckt und haben keinen Fehler.
Stone (1974): Cross-validatory choice and assessment of statistical predictions, https://doi.org/10.1111/j.2517-6161.1974.tb00994.x.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="112"/>
        <source>Seed of the random places</source>
        <translation>Startwert der zufälligen Orte</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="143"/>
        <source>Errors of fill methods for {}</source>
        <translation>Fehler der Füllmethoden für {}</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="128"/>
        <source>The number of the method with the smallest error, as Fill nodata takes it.</source>
        <translation>Die Nummer der Methode mit dem kleinsten Fehler, wie „Leerwerte füllen“ sie annimmt.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="133"/>
        <source>Its name in the table, in English.</source>
        <translation>Ihr Name in der Tabelle, auf Englisch.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="198"/>
        <source>expected a raster with at least two valid cells</source>
        <translation>erwartet wird ein Raster mit mindestens zwei gültigen Zellen</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="200"/>
        <source>expected a raster with at least two valid cells in the windows that are looked at; another SEED takes others</source>
        <translation>erwartet wird ein Raster mit mindestens zwei gültigen Zellen in den untersuchten Fenstern; ein anderer SEED nimmt andere</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="229"/>
        <source>{method}: RMSE {rmse}, {seconds} s</source>
        <translation>{method}: RMSE {rmse}, {seconds} s</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="231"/>
        <source>{method}: RMSE {rmse}, {seconds} s, {count} cells left</source>
        <translation>{method}: RMSE {rmse}, {seconds} s, {count} Zellen übrig</translation>
    </message>
</context>
<context>
    <name>Contrast</name>
    <message>
        <location filename="../algorithms/contrast.py" line="330"/>
        <source>which becomes the middle of the range</source>
        <translation>der zur Mitte des Bereichs wird</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="336"/>
        <source>{}: no cell has a value, and none has one in the result</source>
        <translation>{}: keine Zelle hat einen Wert, und im Ergebnis hat keine einen</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="341"/>
        <source>{}: all cells have the same value, {}</source>
        <translation>{}: alle Zellen haben denselben Wert, {}</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="237"/>
        <source>which becomes one value of the reference</source>
        <translation>der zu einem Wert der Referenz wird</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="53"/>
        <source>expected {low} to {high}, the range of the data type {type}</source>
        <translation>erwartet wird {low} bis {high}, der Wertebereich des Datentyps {type}</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="112"/>
        <source>expected more than {}</source>
        <translation>erwartet wird mehr als {}</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="117"/>
        <source>{} (the nodata value is {})</source>
        <translation>{} (der Leerwert ist {})</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="124"/>
        <source>expected less than MAXIMUM, {}</source>
        <translation>erwartet wird weniger als MAXIMUM, {}</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="220"/>
        <source>expected 0, with up to 65536 BINS: there are more than {} distinct values, too many to keep the rank of each in memory</source>
        <translation>erwartet wird 0, mit bis zu 65536 BINS: es gibt mehr als {} verschiedene Werte, zu viele, um den Rang jedes einzelnen im Speicher zu halten</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="334"/>
        <source>Band {}</source>
        <translation>Kanal {}</translation>
    </message>
</context>
<context>
    <name>ContrastAlgorithm</name>
    <message>
        <location filename="../algorithms/contrast.py" line="144"/>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="151"/>
        <source>Bins</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="160"/>
        <source>Minimum of the result</source>
        <translation>Minimum des Ergebnisses</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="160"/>
        <source>Not set: the lowest value of an integer type (one more if that is the nodata value), 0 for floats.</source>
        <translation>Nicht gesetzt: der niedrigste Wert eines ganzzahligen Typs (einer mehr, wenn das der Leerwert ist), 0 für Gleitkommazahlen.</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="160"/>
        <source>Maximum of the result</source>
        <translation>Maximum des Ergebnisses</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="160"/>
        <source>Not set: the highest value of an integer type (one less if that is the nodata value), 1 for floats.</source>
        <translation>Nicht gesetzt: der höchste Wert eines ganzzahligen Typs (einer weniger, wenn das der Leerwert ist), 1 für Gleitkommazahlen.</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="184"/>
        <source>Data type of the result</source>
        <translation>Datentyp des Ergebnisses</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="184"/>
        <source>As the input</source>
        <translation>Wie die Eingabe</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="184"/>
        <source>How the result is stored. The default range of its values follows from it.</source>
        <translation>Wie das Ergebnis gespeichert wird. Daraus folgt der voreingestellte Wertebereich.</translation>
    </message>
</context>
<context>
    <name>CrossCorrelogramAlgorithm</name>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="158"/>
        <source>Cross-correlogram</source>
        <translation>Kreuzkorrelogramm</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="70"/>
        <source>cross-correlation,autocorrelation,correlogram,lag,shift,offset,displacement,ccf,acf,spatial correlation,periodicity,wavelength,anisotropy,range,Pearson</source>
        <translation>Kreuzkorrelation,Autokorrelation,Korrelogramm,Lag,Versatz,Verschiebung,ccf,acf,räumliche Korrelation,Periodizität,Wellenlänge,Anisotropie,Reichweite,Pearson</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="76"/>
        <source>How alike two rasters, or a raster and itself, are at every lag</source>
        <translation>Wie ähnlich zwei Raster oder eines sich selbst bei jedem Lag sind</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="79"/>
        <source>Which shift gives the maximum? Moves a raster over another one, or over itself, cell by cell in all directions, and correlates what lies on each other. The result is a small raster with a cell for every lag, lag 0 in the middle; its coordinates are the lags, in map units. At lag k, the cell t + k of the input meets the cell t of the other raster: if the input is the other raster moved 3 columns to the right, the best lag is 3 columns. Rows count downwards.
Pearson: the correlation coefficient of the pairs at each lag. R&apos;s ccf: deviations from the mean of all cells, multiplied, summed up, and divided by the number of all cells and both standard deviations; distant lags, which have few pairs, tend to 0. Sum of products: no mean is taken off, as in scipy.signal.correlate2d.
The table has the mean over all directions against the distance: how far apart cells still are alike. The report shows both as figures.
With Pearson, the best lag has at least a tenth of the pairs that any lag has, and three. Of a raster with itself lag 0 is trivial: the best lag is then where the pattern repeats, the highest peak beyond the hill about lag 0. Where nothing repeats, it is the largest coefficient apart from lag 0, of a lag beside it.
Cells without a value make no pairs. The other raster is resampled (bilinear) where its grid is another one. Padfield (2012): Masked object registration in the Fourier domain, https://doi.org/10.1109/TIP.2011.2181402. Venables and Ripley (2002): Modern Applied Statistics with S.</source>
        <translation>Welcher Versatz ergibt das Maximum? Schiebt ein Raster Zelle für Zelle in alle Richtungen über ein anderes oder über sich selbst und korreliert, was aufeinander liegt. Das Ergebnis ist ein kleines Raster mit einer Zelle für jeden Lag, Lag 0 in der Mitte; seine Koordinaten sind die Lags in Karteneinheiten. Bei Lag k trifft die Zelle t + k der Eingabe auf die Zelle t des anderen Rasters: ist die Eingabe das um 3 Spalten nach rechts verschobene andere Raster, so ist der beste Lag 3 Spalten. Zeilen zählen nach unten.
Pearson: der Korrelationskoeffizient der Paare bei jedem Lag. ccf in R: Abweichungen vom Mittel aller Zellen, multipliziert, summiert und durch die Zahl aller Zellen und beide Standardabweichungen geteilt; weite Lags, die wenige Paare haben, gehen gegen 0. Summe der Produkte: kein Mittel wird abgezogen, wie in scipy.signal.correlate2d.
Die Tabelle enthält das Mittel über alle Richtungen nach der Entfernung: wie weit voneinander Zellen noch ähnlich sind. Der Bericht zeigt beides als Abbildungen.
Mit Pearson hat der beste Lag mindestens ein Zehntel der Paare, die ein Lag höchstens hat, und drei. Bei einem Raster mit sich selbst ist Lag 0 trivial: der beste Lag ist dann dort, wo sich das Muster wiederholt, die höchste Spitze jenseits des Hügels um Lag 0. Wo sich nichts wiederholt, ist es der größte Koeffizient außer bei Lag 0, der eines Lags daneben.
Zellen ohne Wert bilden keine Paare. Das andere Raster wird neu abgetastet (bilinear), wo sein Gitter ein anderes ist. Padfield (2012): Masked object registration in the Fourier domain, https://doi.org/10.1109/TIP.2011.2181402. Venables und Ripley (2002): Modern Applied Statistics with S.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="103"/>
        <source>The raster that moves.</source>
        <translation>Das Raster, das verschoben wird.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="104"/>
        <source>The band to correlate; the first one if none is chosen.</source>
        <translation>Der Kanal, der korreliert wird; der erste, wenn keiner gewählt ist.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="106"/>
        <source>Greatest lag (cells)</source>
        <translation>Größter Lag (Zellen)</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="106"/>
        <source>How far to go in each direction, in cells of the input. What it takes in time hardly depends on it; what it takes in memory does.</source>
        <translation>Wie weit in jede Richtung verschoben wird, in Zellen der Eingabe. Der Aufwand an Zeit hängt kaum davon ab, der an Speicher schon.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="115"/>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="115"/>
        <source>Pearson, of the pairs at each lag</source>
        <translation>Pearson, aus den Paaren bei jedem Lag</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="115"/>
        <source>As in R&apos;s ccf: about the mean of all cells, divided by all</source>
        <translation>Wie ccf in R: um das Mittel aller Zellen, geteilt durch alle</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="115"/>
        <source>Sum of products</source>
        <translation>Summe der Produkte</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="115"/>
        <source>What a coefficient is.</source>
        <translation>Was ein Koeffizient ist.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="132"/>
        <source>Other raster (none: the input itself)</source>
        <translation>Anderes Raster (keines: die Eingabe selbst)</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="132"/>
        <source>The raster that stays where it is. If its grid is not that of the input, it is resampled (bilinear) to it. If none is chosen, the input is correlated with itself, or with another one of its bands.</source>
        <translation>Das Raster, das bleibt, wo es ist. Ist sein Gitter nicht das der Eingabe, wird es auf dieses neu abgetastet (bilinear). Ist keines gewählt, wird die Eingabe mit sich selbst korreliert oder mit einem anderen ihrer Kanäle.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="142"/>
        <source>Band of the other raster</source>
        <translation>Kanal des anderen Rasters</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="142"/>
        <source>The band of the other raster; the first one if none is chosen. Without another raster it is a band of the input, by default the same one. Dialogs offer bands once there is another raster: to correlate two bands of the input, choose the input there, too.</source>
        <translation>Der Kanal des anderen Rasters; der erste, wenn keiner gewählt ist. Ohne anderes Raster ist es ein Kanal der Eingabe, voreingestellt derselbe. Dialoge bieten Kanäle erst an, wenn es ein anderes Raster gibt: um zwei Kanäle der Eingabe zu korrelieren, wählen Sie auch dort die Eingabe.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="158"/>
        <source>The coefficient at each lag, lag 0 in the middle, without a coordinate system.</source>
        <translation>Der Koeffizient bei jedem Lag, Lag 0 in der Mitte, ohne Koordinatensystem.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="164"/>
        <source>Correlation by distance</source>
        <translation>Korrelation nach der Entfernung</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="164"/>
        <source>A table with a row for each class of distance, one cell wide: the distance in map units, the mean coefficient over all directions, and the number of pairs.</source>
        <translation>Eine Tabelle mit einer Zeile für jede Entfernungsklasse, eine Zelle breit: die Entfernung in Karteneinheiten, der mittlere Koeffizient über alle Richtungen und die Zahl der Paare.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="177"/>
        <source>A page with the figures of all lags and of the distance.</source>
        <translation>Eine Seite mit den Abbildungen über alle Lags und über die Entfernung.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="178"/>
        <source>Best lag, in columns</source>
        <translation>Bester Lag in Spalten</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="183"/>
        <source>Best lag, in rows</source>
        <translation>Bester Lag in Zeilen</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="188"/>
        <source>Correlation at the best lag</source>
        <translation>Korrelation beim besten Lag</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="335"/>
        <source>{}: no cell has a value</source>
        <translation>{}: keine Zelle hat einen Wert</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="337"/>
        <source>{}: all cells have the same value</source>
        <translation>{}: alle Zellen haben denselben Wert</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="341"/>
        <source>There is no best lag: no lag has a coefficient of enough pairs.</source>
        <translation>Es gibt keinen besten Lag: kein Lag hat einen Koeffizienten aus genügend Paaren.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="347"/>
        <source>Best lag: {} columns, {} rows; coefficient {} of {} pairs</source>
        <translation>Bester Lag: {} Spalten, {} Zeilen; Koeffizient {} aus {} Paaren</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="349"/>
        <source>Best lag other than 0: {} columns, {} rows; coefficient {} of {} pairs</source>
        <translation>Bester Lag außer 0: {} Spalten, {} Zeilen; Koeffizient {} aus {} Paaren</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="357"/>
        <source>{}, band {}</source>
        <translation>{}, Kanal {}</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="371"/>
        <source>Autocorrelogram: {}</source>
        <translation>Autokorrelogramm: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="373"/>
        <source>Cross-correlogram: {}; {}</source>
        <translation>Kreuzkorrelogramm: {}; {}</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="375"/>
        <source>At lag k, the cell t + k of the input meets the cell t of the other raster.</source>
        <translation>Bei Lag k trifft die Zelle t + k der Eingabe auf die Zelle t des anderen Rasters.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="379"/>
        <source>At lag k, the cell t + k of the raster meets its cell t.</source>
        <translation>Bei Lag k trifft die Zelle t + k des Rasters auf seine Zelle t.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="380"/>
        <source>Rows count downwards. Method: {}.</source>
        <translation>Zeilen zählen nach unten. Methode: {}.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="382"/>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="382"/>
        <source>Cells with a value</source>
        <translation>Zellen mit einem Wert</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="382"/>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="382"/>
        <source>Standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="396"/>
        <source>The coefficient at each lag; the circle is the best lag.</source>
        <translation>Der Koeffizient bei jedem Lag; der Kreis ist der beste Lag.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="402"/>
        <source>The mean coefficient over all directions, against the distance.</source>
        <translation>Der mittlere Koeffizient über alle Richtungen, über der Entfernung.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="421"/>
        <source>Best lag other than 0</source>
        <translation>Bester Lag außer 0</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="421"/>
        <source>Best lag</source>
        <translation>Bester Lag</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="427"/>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="427"/>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="427"/>
        <source>Distance</source>
        <translation>Entfernung</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="427"/>
        <source>Coefficient</source>
        <translation>Koeffizient</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="427"/>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="207"/>
        <source>{} and {}</source>
        <translation>{} und {}</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="209"/>
        <source>Correlogram of {}</source>
        <translation>Korrelogramm von {}</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="210"/>
        <source>Correlation by distance of {}</source>
        <translation>Korrelation nach der Entfernung von {}</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="178"/>
        <source>The columns of the best lag, to the right; nothing if there is none.</source>
        <translation>Die Spalten des besten Lags, nach rechts; nichts, wenn es keinen gibt.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="183"/>
        <source>The rows of the best lag, downwards; nothing if there is none.</source>
        <translation>Die Zeilen des besten Lags, nach unten; nichts, wenn es keinen gibt.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="188"/>
        <source>The coefficient at the best lag, or the sum of the products.</source>
        <translation>Der Koeffizient beim besten Lag oder die Summe der Produkte.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="265"/>
        <source>expected at most {most}: {name} has {columns} columns and {rows} rows, and no cells meet at larger lags</source>
        <translation>erwartet wird höchstens {most}: {name} hat {columns} Spalten und {rows} Zeilen, und bei größeren Lags treffen keine Zellen aufeinander</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="312"/>
        <source>expected at most {most} with the memory budget of {budget} MiB, or a budget of {needed} MiB (in QGIS&apos;s options for Processing providers, or LOUPE_MEMORY_MB)</source>
        <translation>erwartet wird höchstens {most} beim Speicherbudget von {budget} MiB oder ein Budget von {needed} MiB (in den QGIS-Optionen für Verarbeitungsanbieter oder LOUPE_MEMORY_MB)</translation>
    </message>
</context>
<context>
    <name>Distributions</name>
    <message>
        <location filename="../algorithms/distributions.py" line="103"/>
        <source>one of {} rasters</source>
        <translation>eines von {} Rastern</translation>
    </message>
    <message>
        <location filename="../algorithms/distributions.py" line="105"/>
        <source>{name} has values from {least} to {greatest}, further apart than a float can tell; declare as nodata what is no value</source>
        <translation>{name} hat Werte von {least} bis {greatest}, deren Abstand eine Gleitkommazahl nicht fassen kann; legen Sie als Leerwert fest, was kein Wert ist</translation>
    </message>
    <message>
        <location filename="../algorithms/distributions.py" line="117"/>
        <source>expected values that are no further apart than a float can tell; declare as nodata what is no value</source>
        <translation>erwartet werden Werte, deren Abstand eine Gleitkommazahl fassen kann; legen Sie als Leerwert fest, was kein Wert ist</translation>
    </message>
</context>
<context>
    <name>EqualizationAlgorithm</name>
    <message>
        <location filename="../algorithms/contrast.py" line="249"/>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="249"/>
        <source>Cumulative distribution over bins</source>
        <translation>Kumulative Verteilung über Klassen</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="249"/>
        <source>Exact rank of every distinct value</source>
        <translation>Genauer Rang jedes einzelnen Werts</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="249"/>
        <source>Bins are fast, and between their centres the distribution is interpolated. The exact rank is the share of cells that have this value or less. For integers of 8 and 16 bits, both are the same. Of others, the exact rank is possible up to 4,194,304 distinct values.</source>
        <translation>Klassen sind schnell, und zwischen ihren Mitten wird die Verteilung interpoliert. Der genaue Rang ist der Anteil der Zellen, die diesen Wert oder weniger haben. Für ganze Zahlen von 8 und 16 Bit ist beides dasselbe. Bei anderen ist der genaue Rang bis zu 4.194.304 verschiedenen Werten möglich.</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="266"/>
        <source>Bins between the least and the greatest value. Integers of 8 and 16 bits always have one for each value.</source>
        <translation>Klassen zwischen dem kleinsten und dem größten Wert. Ganze Zahlen von 8 und 16 Bit haben immer eine für jeden Wert.</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="275"/>
        <source>One distribution for all bands</source>
        <translation>Eine Verteilung für alle Kanäle</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="275"/>
        <source>All chosen bands are ranked together, which keeps the balance of their colours. Otherwise each one is ranked alone.</source>
        <translation>Alle gewählten Kanäle werden gemeinsam eingestuft; das erhält das Verhältnis ihrer Farben. Sonst wird jeder für sich eingestuft.</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="287"/>
        <source>So many of the lowest cells all become the minimum.</source>
        <translation>So viele der niedrigsten Zellen werden alle zum Minimum.</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="287"/>
        <source>So many of the highest cells all become the maximum.</source>
        <translation>So viele der höchsten Zellen werden alle zum Maximum.</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="287"/>
        <source>Lowest cells to become the minimum (%)</source>
        <translation>Niedrigste Zellen, die zum Minimum werden (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="287"/>
        <source>Highest cells to become the maximum (%)</source>
        <translation>Höchste Zellen, die zum Maximum werden (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="310"/>
        <source>expected less than 100 % together with CLIP_HIGH, {}</source>
        <translation>erwartet werden zusammen mit CLIP_HIGH, {}, weniger als 100 %</translation>
    </message>
</context>
<context>
    <name>EqualizeAlgorithm</name>
    <message>
        <location filename="../algorithms/equalize.py" line="26"/>
        <source>Equalize histogram</source>
        <translation>Histogramm ausgleichen</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="29"/>
        <source>histogram,equalization,equalisation,contrast,enhancement,stretch,rank,percentile,quantile,cumulative distribution,CDF,brightness</source>
        <translation>Histogramm,Ausgleich,Egalisierung,Kontrast,Verbesserung,Streckung,Rang,Perzentil,Quantil,kumulative Verteilung,CDF,Helligkeit</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="35"/>
        <source>Each value becomes its rank: contrast where the most cells are</source>
        <translation>Jeder Wert wird zu seinem Rang: Kontrast dort, wo die meisten Zellen sind</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="55"/>
        <source>The raster to equalize, with one band or several.</source>
        <translation>Das auszugleichende Raster mit einem oder mehreren Kanälen.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="56"/>
        <source>Bands to equalize. If none is selected: all of them, except an alpha band. The result has these bands.</source>
        <translation>Kanäle, die ausgeglichen werden. Ist keiner gewählt: alle außer einem Alphakanal. Das Ergebnis hat diese Kanäle.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="67"/>
        <source>Equalized</source>
        <translation>Ausgeglichen</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="67"/>
        <source>The result: the chosen bands, each value as its rank.</source>
        <translation>Das Ergebnis: die gewählten Kanäle, jeder Wert als sein Rang.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="71"/>
        <source>A page with the histogram and the cumulative distribution of each band before and after, for any browser.</source>
        <translation>Eine Seite mit Histogramm und kumulativer Verteilung jedes Kanals vorher und nachher, für jeden Browser.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="107"/>
        <source>Cancelled: the raster was written, the report was not.</source>
        <translation>Abgebrochen: das Raster ist geschrieben, der Bericht nicht.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="119"/>
        <source>Histogram equalization: {}</source>
        <translation>Histogrammausgleich: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="121"/>
        <source>Band {}</source>
        <translation>Kanal {}</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="128"/>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="128"/>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="135"/>
        <source>{}: histogram and cumulative distribution before and after.</source>
        <translation>{}: Histogramm und kumulative Verteilung vorher und nachher.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="38"/>
        <source>Replaces each value by its place in the cumulative distribution: the share of cells that have this value or less, on the scale of the result. Frequent values are pulled apart, rare ones pushed together, and the histogram of the result is as level as it can be.
Bins are fast, and exact for integers of 8 and 16 bits. The exact rank suits floats that crowd in a part of their range, and percentiles. One distribution for all bands keeps the colours of an image.
Cells without a value never count, and have none in the result. Values are taken as they are stored; scale and offset of a band stay with it if the data type does.
A constant band, which has no ranks, becomes the middle of the range. The report, if asked for, shows the histogram and the cumulative distribution of each band before and after.
Gonzalez and Woods (2018): Digital Image Processing, section 3.3.</source>
        <translation>Ersetzt jeden Wert durch seinen Platz in der kumulativen Verteilung: den Anteil der Zellen, die diesen Wert oder weniger haben, auf der Skala des Ergebnisses. Häufige Werte werden auseinandergezogen, seltene zusammengeschoben, und das Histogramm des Ergebnisses wird so flach wie möglich.
Klassen sind schnell und für ganze Zahlen von 8 und 16 Bit genau. Der genaue Rang eignet sich für Gleitkommazahlen, die sich in einem Teil ihres Bereichs drängen, und für Perzentile. Eine Verteilung für alle Kanäle erhält die Farben eines Bildes.
Zellen ohne Wert zählen nie und haben auch im Ergebnis keinen. Werte werden genommen, wie sie gespeichert sind; Skalierung und Versatz eines Kanals bleiben ihm, wenn der Datentyp bleibt.
Ein konstanter Kanal, der keine Ränge hat, wird zur Mitte des Bereichs. Der Bericht zeigt, falls verlangt, Histogramm und kumulative Verteilung jedes Kanals vorher und nachher.
Gonzalez und Woods (2018): Digital Image Processing, Abschnitt 3.3.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="82"/>
        <source>{} equalized</source>
        <translation>{} ausgeglichen</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="123"/>
        <source>Cells with a value: {before} before, {after} after.</source>
        <translation>Zellen mit einem Wert: {before} vorher, {after} nachher.</translation>
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
        <translation>Histogramme ausgleichen (Stapel)</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="58"/>
        <source>histogram,equalization,equalisation,contrast,batch,folder,stack,time series,mosaic,many rasters,rank,normalization</source>
        <translation>Histogramm,Ausgleich,Egalisierung,Kontrast,Stapel,Ordner,Zeitreihe,Mosaik,viele Raster,Rang,Normalisierung</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="64"/>
        <source>Equalize many rasters, each by itself or all by one distribution</source>
        <translation>Viele Raster ausgleichen, jedes für sich oder alle nach einer Verteilung</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="83"/>
        <source>Input rasters</source>
        <translation>Eingaberaster</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="83"/>
        <source>Files to equalize. They are opened one after the other.</source>
        <translation>Auszugleichende Dateien. Sie werden eine nach der anderen geöffnet.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="92"/>
        <source>Folder of input rasters</source>
        <translation>Ordner mit Eingaberastern</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="92"/>
        <source>All files of this folder that match the pattern, beside those chosen above.</source>
        <translation>Alle Dateien dieses Ordners, die zum Muster passen, neben den oben gewählten.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="101"/>
        <source>Pattern of names in the folder</source>
        <translation>Muster der Namen im Ordner</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="101"/>
        <source>Such as *.tif or B0?_*.jp2; several are separated by semicolons.</source>
        <translation>Etwa *.tif oder B0?_*.jp2; mehrere werden durch Semikolons getrennt.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="107"/>
        <source>One distribution for all rasters</source>
        <translation>Eine Verteilung für alle Raster</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="107"/>
        <source>The first bands of all rasters are ranked together, then the second ones, and so on. Otherwise each raster is ranked alone.</source>
        <translation>Die ersten Kanäle aller Raster werden gemeinsam eingestuft, dann die zweiten und so weiter. Sonst wird jedes Raster für sich eingestuft.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="120"/>
        <source>Overwrite existing files</source>
        <translation>Vorhandene Dateien überschreiben</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="130"/>
        <source>Stop at the first error</source>
        <translation>Beim ersten Fehler anhalten</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="130"/>
        <source>Otherwise, the others are done.</source>
        <translation>Sonst werden die übrigen bearbeitet.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="142"/>
        <source>Equalized rasters</source>
        <translation>Ausgeglichene Raster</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="138"/>
        <source>The folder for the results; it is made if it is not there.</source>
        <translation>Der Ordner für die Ergebnisse; er wird angelegt, wenn es ihn nicht gibt.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="146"/>
        <source>Rasters written</source>
        <translation>Geschriebene Raster</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="149"/>
        <source>Rasters that failed</source>
        <translation>Fehlgeschlagene Raster</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="186"/>
        <source>Cancelled: {} rasters were written, each of them whole.</source>
        <translation>Abgebrochen: {} Raster sind geschrieben, jedes davon vollständig.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="250"/>
        <source>Rasters written: {}; failed: {}</source>
        <translation>Geschriebene Raster: {}; fehlgeschlagen: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="120"/>
        <source>Otherwise, an input whose result is already there counts as failed. It is still part of a distribution for all rasters.</source>
        <translation>Sonst zählt eine Eingabe, deren Ergebnis schon da ist, als fehlgeschlagen. Teil einer Verteilung für alle Raster ist sie dennoch.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="67"/>
        <source>Does what Equalize histogram does, for many files: a stack of images, the tiles of a mosaic, a folder. They may differ in size, grid and type.
By default each is equalized by its own distribution. With one distribution for all of them, equal values stay equal from file to file, so that a mosaic keeps its relative brightness. A value becomes the share of cells that have it or less, on the scale of the result.
The results are GeoTIFFs, named after their inputs. Where two inputs have the same name, the log says what the second one is called. A file that cannot be read or written stops nothing else: it is named in the log and counted as failed. The run fails only if all files do, or if you ask it to stop at the first.
Cells without a value never count, and have none in the results. Gonzalez and Woods (2018): Digital Image Processing, section 3.3.</source>
        <translation>Tut für viele Dateien, was „Histogramm ausgleichen“ tut: für einen Bilderstapel, die Kacheln eines Mosaiks, einen Ordner. Sie dürfen sich in Größe, Gitter und Typ unterscheiden.
Voreingestellt wird jede nach ihrer eigenen Verteilung ausgeglichen. Mit einer Verteilung für alle bleiben gleiche Werte von Datei zu Datei gleich, sodass ein Mosaik seine relative Helligkeit behält. Ein Wert wird zum Anteil der Zellen, die diesen Wert oder weniger haben, auf der Skala des Ergebnisses.
Die Ergebnisse sind GeoTIFFs, benannt nach ihren Eingaben. Haben zwei Eingaben denselben Namen, sagt das Protokoll, wie die zweite heißt. Eine Datei, die nicht gelesen oder geschrieben werden kann, hält sonst nichts auf: sie wird im Protokoll genannt und als fehlgeschlagen gezählt. Der Lauf schlägt nur fehl, wenn alle Dateien fehlschlagen oder wenn beim ersten Fehler angehalten werden soll.
Zellen ohne Wert zählen nie und haben auch in den Ergebnissen keinen. Gonzalez und Woods (2018): Digital Image Processing, Abschnitt 3.3.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="142"/>
        <source>The rasters that were written, in the order of their inputs.</source>
        <translation>Die geschriebenen Raster, in der Reihenfolge ihrer Eingaben.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="146"/>
        <source>How many rasters were written.</source>
        <translation>Wie viele Raster geschrieben wurden.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="149"/>
        <source>How many inputs have no result; the log says why.</source>
        <translation>Wie viele Eingaben kein Ergebnis haben; das Protokoll sagt, warum.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="200"/>
        <source>expected a folder that exists</source>
        <translation>erwartet wird ein vorhandener Ordner</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="210"/>
        <source>expected one that a file in {} matches</source>
        <translation>erwartet wird ein Muster, zu dem eine Datei in {} passt</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="214"/>
        <source>expected files, or a folder as FOLDER</source>
        <translation>erwartet werden Dateien oder ein Ordner als FOLDER</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="225"/>
        <source>expected a folder, and this is a file</source>
        <translation>erwartet wird ein Ordner, und dies ist eine Datei</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="233"/>
        <source>expected a folder that can be made: {}</source>
        <translation>erwartet wird ein Ordner, der sich anlegen lässt: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="245"/>
        <source>INPUTS: none of {count} files could be equalized; the first one: {error}</source>
        <translation>INPUTS: keine von {count} Dateien konnte ausgeglichen werden; die erste: {error}</translation>
    </message>
</context>
<context>
    <name>EstimateShiftAlgorithm</name>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="64"/>
        <source>Estimate shift</source>
        <translation>Versatz schätzen</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="67"/>
        <source>shift,offset,displacement,co-registration,coregistration,registration,image matching,phase correlation,cross-correlation,alignment,georeferencing,misregistration,warp,optical flow,image velocimetry,glacier,landslide</source>
        <translation>Versatz,Verschiebung,Lageversatz,Koregistrierung,Registrierung,Bildzuordnung,Phasenkorrelation,Kreuzkorrelation,Ausrichtung,Georeferenzierung,Passgenauigkeit,Entzerrung,optischer Fluss,Bildvelozimetrie,Gletscher,Rutschung</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="74"/>
        <source>Find how far a raster must move to lie on another one, and move it</source>
        <translation>Ermitteln, wie weit ein Raster rücken muss, um auf einem anderen zu liegen, und es verschieben</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="99"/>
        <source>The raster to move.</source>
        <translation>Das zu verschiebende Raster.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="100"/>
        <source>The band to compare; the first one if none is chosen.</source>
        <translation>Der Kanal, der verglichen wird; der erste, wenn keiner gewählt ist.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="101"/>
        <source>Reference raster</source>
        <translation>Referenzraster</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="101"/>
        <source>The raster that the input is to lie on; on any grid.</source>
        <translation>Das Raster, auf dem die Eingabe liegen soll; auf jedem Gitter.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="105"/>
        <source>The band of the reference to compare; the first one if none is chosen.</source>
        <translation>Der Kanal der Referenz, der verglichen wird; der erste, wenn keiner gewählt ist.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="105"/>
        <source>Band of the reference</source>
        <translation>Kanal der Referenz</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="111"/>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="111"/>
        <source>Normalised cross-correlation over the overlap</source>
        <translation>Normierte Kreuzkorrelation über der Überlappung</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="111"/>
        <source>Phase correlation</source>
        <translation>Phasenkorrelation</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="111"/>
        <source>By what a shift is found to a whole cell. Phase correlation minds neither slow changes of light nor blur; it finds no shift beyond half of the raster.</source>
        <translation>Wodurch ein Versatz auf eine ganze Zelle gefunden wird. Phasenkorrelation stören weder allmähliche Helligkeitsunterschiede noch Unschärfe; sie findet keinen Versatz über das halbe Raster hinaus.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="126"/>
        <source>Largest shift (cells; 0: a quarter of the overlap)</source>
        <translation>Größter Versatz (Zellen; 0: ein Viertel der Überlappung)</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="126"/>
        <source>How far to look, in columns and in rows of the input.</source>
        <translation>Wie weit gesucht wird, in Spalten und in Zeilen der Eingabe.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="135"/>
        <source>Distance of local shifts (cells; 0: one shift for all)</source>
        <translation>Abstand lokaler Versätze (Zellen; 0: ein Versatz für alles)</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="135"/>
        <source>Cells between the points of a grid at which shifts are estimated.</source>
        <translation>Zellen zwischen den Punkten eines Gitters, an denen Versätze geschätzt werden.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="144"/>
        <source>Side of local windows (cells)</source>
        <translation>Seite lokaler Fenster (Zellen)</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="144"/>
        <source>The part of the reference around each point that is looked for, up to a quarter of this side from where the one shift for all leads.</source>
        <translation>Der Teil der Referenz um jeden Punkt, der gesucht wird, bis zu einem Viertel dieser Seite von dort entfernt, wohin der eine Versatz für alles führt.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="154"/>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="154"/>
        <source>The input where it belongs: moved as it is, or warped by the field.</source>
        <translation>Die Eingabe dort, wo sie hingehört: verschoben, wie sie ist, oder nach dem Feld entzerrt.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="160"/>
        <source>Shift vectors</source>
        <translation>Versatzvektoren</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="160"/>
        <source>A line for each window, from where the input has something to where the reference has it.</source>
        <translation>Eine Linie für jedes Fenster: von dort, wo etwas in der Eingabe ist, dorthin, wo es in der Referenz ist.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="173"/>
        <source>A page with the correlation surface, the vectors and figures about them.</source>
        <translation>Eine Seite mit der Korrelationsfläche, den Vektoren und Zahlen dazu.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="176"/>
        <source>Shift to the right (cells)</source>
        <translation>Versatz nach rechts (Zellen)</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="176"/>
        <source>Shift downwards (cells)</source>
        <translation>Versatz nach unten (Zellen)</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="176"/>
        <source>Shift in x (map units)</source>
        <translation>Versatz in x (Karteneinheiten)</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="176"/>
        <source>Shift in y (map units)</source>
        <translation>Versatz in y (Karteneinheiten)</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="176"/>
        <source>Correlation</source>
        <translation>Korrelation</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="176"/>
        <source>Windows left out</source>
        <translation>Weggelassene Fenster</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="400"/>
        <source>The shift that matches best is as far as was looked, {} cells: the truth may be farther. Raise MAX_SHIFT. OUTPUT, if asked for, is not moved by it.</source>
        <translation>Der am besten passende Versatz ist so groß, wie gesucht wurde, {} Zellen: der wahre kann größer sein. Erhöhen Sie MAX_SHIFT. OUTPUT wird, falls verlangt, nicht um ihn verschoben.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="407"/>
        <source>INPUT and REFERENCE do not match within {} cells: CORRELATION is {}, that of their details {} (at least {} is expected), and edges agree there by {} deviations more than elsewhere (at least {} are expected). The shift is a guess; OUTPUT, if asked for, is not moved by it.</source>
        <translation>INPUT und REFERENCE passen innerhalb von {} Zellen nicht zusammen: CORRELATION ist {}, die ihrer Einzelheiten {} (mindestens {} wird erwartet), und Kanten stimmen dort um {} Standardabweichungen besser überein als anderswo (mindestens {} werden erwartet). Der Versatz ist geraten; OUTPUT wird, falls verlangt, nicht um ihn verschoben.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="425"/>
        <source>None of {} local shifts is reliable: OUTPUT, if asked for, is not warped by them. Larger windows (WINDOW) may find some.</source>
        <translation>Keiner von {} lokalen Versätzen ist verlässlich: OUTPUT wird, falls verlangt, nicht nach ihnen entzerrt. Größere Fenster (WINDOW) finden vielleicht welche.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="432"/>
        <source>{} of {} local shifts were left out: most of the field is interpolated.</source>
        <translation>{} von {} lokalen Versätzen wurden weggelassen: das Feld ist größtenteils interpoliert.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="77"/>
        <source>Where does the input have to move to lie on the reference? The shift is found to fractions of a cell; columns to the right and rows downwards are positive, and so are x to the east and y to the north.
One shift for the whole raster, or, with a grid, a field of shifts: one for each window of the reference, outliers left out, and smoothed. The output is the input where it belongs: with one shift its cells are left as they are, and it is its georeference that moves; with a grid it is warped (cubic convolution). The reference is resampled (bilinear) where its grid is another one.
A shift is found where the valid cells that both have correlate best (Pearson&apos;s r), or by phase correlation, which takes all frequencies alike, for scenes of different light; where neither finds much, by the directions of edges, as between bands of one scene. It is refined by least squares. Large rasters are looked at from afar first, then in windows of finer cells. A warning says if the two do not match. Cells without a value play no part, and a warped raster has none where it would need them.
Padfield (2012), https://doi.org/10.1109/TIP.2011.2181402; Foroosh and others (2002), https://doi.org/10.1109/83.988953; Westerweel and Scarano (2005), https://doi.org/10.1007/s00348-005-0016-6</source>
        <translation>Wohin muss die Eingabe rücken, um auf der Referenz zu liegen? Der Versatz wird auf Bruchteile einer Zelle ermittelt; Spalten nach rechts und Zeilen nach unten sind positiv, ebenso x nach Osten und y nach Norden.
Ein Versatz für das ganze Raster oder, mit einem Gitter, ein Feld von Versätzen: einer für jedes Fenster der Referenz, ohne Ausreißer und geglättet. Die Ausgabe ist die Eingabe dort, wo sie hingehört: mit einem Versatz bleiben ihre Zellen, wie sie sind, und ihre Georeferenz rückt; mit einem Gitter wird sie entzerrt (kubische Faltung). Die Referenz wird neu abgetastet (bilinear), wo ihr Gitter ein anderes ist.
Ein Versatz wird dort gefunden, wo die gültigen Zellen, die beide haben, am besten korrelieren (r nach Pearson), oder durch Phasenkorrelation, die alle Frequenzen gleich gewichtet, für Szenen mit verschiedener Beleuchtung; wo beide wenig finden, anhand der Richtungen von Kanten, etwa zwischen Kanälen einer Szene. Verfeinert wird er nach der Methode der kleinsten Quadrate. Große Raster werden erst aus der Ferne betrachtet, dann in Fenstern mit feineren Zellen. Eine Warnung sagt, wenn die beiden nicht zusammenpassen. Zellen ohne Wert spielen keine Rolle, und ein entzerrtes Raster hat keinen, wo es sie bräuchte.
Padfield (2012), https://doi.org/10.1109/TIP.2011.2181402; Foroosh und andere (2002), https://doi.org/10.1109/83.988953; Westerweel und Scarano (2005), https://doi.org/10.1007/s00348-005-0016-6</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="223"/>
        <source>{} warped to {}</source>
        <translation>{} entzerrt auf {}</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="223"/>
        <source>{} moved to {}</source>
        <translation>{} verschoben auf {}</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="226"/>
        <source>Shifts of {} to {}</source>
        <translation>Versätze von {} gegenüber {}</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="176"/>
        <source>By how many columns the input must move to the right.</source>
        <translation>Um wie viele Spalten die Eingabe nach rechts rücken muss.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="176"/>
        <source>By how many rows the input must move downwards.</source>
        <translation>Um wie viele Zeilen die Eingabe nach unten rücken muss.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="176"/>
        <source>How far the input must move in x, in map units.</source>
        <translation>Wie weit die Eingabe in x rücken muss, in Karteneinheiten.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="176"/>
        <source>How far the input must move in y, in map units.</source>
        <translation>Wie weit die Eingabe in y rücken muss, in Karteneinheiten.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="176"/>
        <source>Pearson&apos;s r of the two where they overlap, the input moved by that shift; of large rasters, the median of windows.</source>
        <translation>Pearsons r der beiden, wo sie sich überlappen, die Eingabe um diesen Versatz verschoben; bei großen Rastern der Median aus Fenstern.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="176"/>
        <source>How many windows were left out, since they do not fit in with others.</source>
        <translation>Wie viele Fenster weggelassen wurden, weil sie nicht zu anderen passen.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="273"/>
        <source>expected less than {} cells, the longer side of INPUT</source>
        <translation>erwartet werden weniger als {} Zellen, die längere Seite von INPUT</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="281"/>
        <source>expected no more than {} cells, the shorter side of INPUT</source>
        <translation>erwartet werden höchstens {} Zellen, die kürzere Seite von INPUT</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="289"/>
        <source>expected no more than {most} cells: the first point is at half of it, and INPUT has {rows} rows and {columns} columns</source>
        <translation>erwartet werden höchstens {most} Zellen: der erste Punkt liegt bei der Hälfte davon, und INPUT hat {rows} Zeilen und {columns} Spalten</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="299"/>
        <source>expected at least {least} cells for a raster of this size, so that there are no more than {most} points</source>
        <translation>erwartet werden mindestens {least} Zellen bei einem Raster dieser Größe, damit es nicht mehr als {most} Punkte gibt</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="355"/>
        <source>expected cells with a value where INPUT has some, and they lie in different places</source>
        <translation>erwartet werden Zellen mit einem Wert dort, wo INPUT welche hat, und sie liegen an verschiedenen Orten</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="372"/>
        <source>expected points around which INPUT and REFERENCE have cells with a value, and there are none; a smaller one has more points</source>
        <translation>erwartet werden Punkte, um die herum INPUT und REFERENCE Zellen mit einem Wert haben, und es gibt keine; ein kleinerer Abstand ergibt mehr Punkte</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="388"/>
        <source>expected a band whose values differ, and they are all equal</source>
        <translation>erwartet wird ein Kanal mit verschiedenen Werten, und sie sind alle gleich</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="390"/>
        <source>expected a band that has cells with a value</source>
        <translation>erwartet wird ein Kanal, der Zellen mit einem Wert hat</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="392"/>
        <source>expected a band that has cells with a value where INPUT is</source>
        <translation>erwartet wird ein Kanal, der dort, wo INPUT liegt, Zellen mit einem Wert hat</translation>
    </message>
</context>
<context>
    <name>FillAlgorithm</name>
    <message>
        <location filename="../algorithms/filling.py" line="89"/>
        <source>The raster with holes: cells without a value.</source>
        <translation>Das Raster mit Löchern: Zellen ohne Wert.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="90"/>
        <source>Bands to fill, each with its own holes. If none is selected: all of them, except an alpha band. The others are copied.</source>
        <translation>Kanäle, die gefüllt werden, jeder mit seinen eigenen Löchern. Ist keiner gewählt: alle außer einem Alphakanal. Die anderen werden kopiert.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="99"/>
        <source>Leave holes that touch the raster&apos;s edge</source>
        <translation>Löcher lassen, die den Rand des Rasters berühren</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="99"/>
        <source>Fill only holes that data surround: the outline of the data does not grow.</source>
        <translation>Nur Löcher füllen, die von Daten umgeben sind: der Umriss der Daten wächst nicht.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="110"/>
        <source>Mask of cells to replace</source>
        <translation>Maske der zu ersetzenden Zellen</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="110"/>
        <source>Where the first band of this raster is not 0, cells are holes, too: clouds, shadows, water. Where it has no value, they are not. On another grid, its nearest cell counts.</source>
        <translation>Wo der erste Kanal dieses Rasters nicht 0 ist, sind Zellen ebenfalls Löcher: Wolken, Schatten, Wasser. Wo er keinen Wert hat, nicht. Liegt es auf einem anderen Gitter, zählt seine nächste Zelle.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="162"/>
        <source>Filled</source>
        <translation>Gefüllt</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="124"/>
        <source>The result: all bands of the input, of the same type. Cells that are not filled keep the value they have.</source>
        <translation>Das Ergebnis: alle Kanäle der Eingabe, vom selben Typ. Zellen, die nicht gefüllt werden, behalten ihren Wert.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="137"/>
        <source>Filled cells</source>
        <translation>Gefüllte Zellen</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="142"/>
        <source>Holes</source>
        <translation>Löcher</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="147"/>
        <source>Cells left as holes</source>
        <translation>Als Löcher gelassene Zellen</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="281"/>
        <source>Band {} has no valid cell: it is left as it is.</source>
        <translation>Kanal {} hat keine gültige Zelle: er bleibt, wie er ist.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="286"/>
        <source>There are no holes: the raster is copied as it is.</source>
        <translation>Es gibt keine Löcher: das Raster wird kopiert, wie es ist.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="288"/>
        <source>MAX_AREA is {}, and the smallest hole has {} cells: nothing is filled.</source>
        <translation>MAX_AREA ist {}, und das kleinste Loch hat {} Zellen: nichts wird gefüllt.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="294"/>
        <source>No hole is to be filled: the raster is copied as it is.</source>
        <translation>Kein Loch ist zu füllen: das Raster wird kopiert, wie es ist.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="301"/>
        <source>{} of them by interpolation, for lack of a reference</source>
        <translation>{} davon mangels Referenz durch Interpolation</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="295"/>
        <source>Holes: {}; cells filled: {}; cells left: {}</source>
        <translation>Löcher: {}; gefüllte Zellen: {}; gelassene Zellen: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="162"/>
        <source>Left as a hole</source>
        <translation>Als Loch gelassen</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="180"/>
        <source>{} filled: {}</source>
        <translation>{} gefüllt: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="181"/>
        <source>Filled cells of {}</source>
        <translation>Gefüllte Zellen von {}</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="137"/>
        <source>How many cells were filled, in all chosen bands together.</source>
        <translation>Wie viele Zellen gefüllt wurden, in allen gewählten Kanälen zusammen.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="142"/>
        <source>How many holes there were, filled or not, in all chosen bands together.</source>
        <translation>Wie viele Löcher es gab, gefüllt oder nicht, in allen gewählten Kanälen zusammen.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="147"/>
        <source>How many cells of holes were left as they are.</source>
        <translation>Wie viele Zellen von Löchern gelassen wurden, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="155"/>
        <source>A byte raster with a band for each chosen band: 0 untouched, 1 filled, 2 left as a hole.</source>
        <translation>Ein Byte-Raster mit einem Kanal für jeden gewählten Kanal: 0 unberührt, 1 gefüllt, 2 als Loch gelassen.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="166"/>
        <source>expected a raster that has holes, and an integer raster without a nodata value, mask or alpha band has none: give a MASK, or set a nodata value in the layer&apos;s properties</source>
        <translation>erwartet wird ein Raster, das Löcher hat, und ein ganzzahliges Raster ohne Leerwert, Maske oder Alphakanal hat keine: geben Sie eine MASK an, oder setzen Sie in den Eigenschaften des Layers einen Leerwert</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="240"/>
        <source>expected a larger tension, or a limit to the area: no surface of minimum curvature was reached in a hole</source>
        <translation>erwartet wird eine größere Spannung oder eine Grenze für die Fläche: in einem Loch wurde keine Fläche minimaler Krümmung erreicht</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="248"/>
        <source>expected a raster with smaller holes: no surface of minimum curvature was reached in one of them</source>
        <translation>erwartet wird ein Raster mit kleineren Löchern: in einem davon wurde keine Fläche minimaler Krümmung erreicht</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="263"/>
        <source>expected another file than OUTPUT</source>
        <translation>erwartet wird eine andere Datei als OUTPUT</translation>
    </message>
</context>
<context>
    <name>FillFromReferenceAlgorithm</name>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="31"/>
        <source>Fill from reference</source>
        <translation>Aus Referenz füllen</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="34"/>
        <source>nodata,no data,holes,gaps,voids,fill,void filling,reference,delta surface,SRTM,SLC-off,clouds,regression,histogram matching,mosaic,other date</source>
        <translation>Leerwerte,Nodata,Löcher,Lücken,füllen,Referenz,Differenzfläche,SRTM,SLC-off,Wolken,Regression,Histogrammanpassung,Mosaik,anderes Datum</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="40"/>
        <source>Fill holes from another raster of the same place, fitted to their rims</source>
        <translation>Löcher aus einem anderen Raster desselben Orts füllen, an ihre Ränder angepasst</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="64"/>
        <source>Reference raster</source>
        <translation>Referenzraster</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="64"/>
        <source>What to fill from, with the same bands, or one for all of them. On another grid, it is resampled.</source>
        <translation>Woraus gefüllt wird, mit denselben Kanälen oder einem für alle. Auf einem anderen Gitter wird es umgerechnet.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="71"/>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="71"/>
        <source>Delta surface (for elevation)</source>
        <translation>Differenzfläche (für Höhen)</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="71"/>
        <source>Local regression (for imagery)</source>
        <translation>Lokale Regression (für Bilder)</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="71"/>
        <source>How the reference is fitted to the input.</source>
        <translation>Wie die Referenz an die Eingabe angepasst wird.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="83"/>
        <source>For local regression: the width and height of the window that gain and offset are taken from.</source>
        <translation>Für lokale Regression: Breite und Höhe des Fensters, aus dem Faktor und Versatz genommen werden.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="83"/>
        <source>Window size of local regression (cells)</source>
        <translation>Fenstergröße der lokalen Regression (Zellen)</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="43"/>
        <source>Fills cells without a value from another raster of the same place: another date, another sensor, a global elevation model. Valid cells are never changed.
Delta surface, for elevation: the difference to the reference is interpolated across the hole and added to the reference, so that there is no step at the rim.
Local regression, for imagery: gain and offset of the reference are those that fit it to the input, by least squares, in a window around the cell. The window is widened where few cells are valid in both.
A reference on another grid is resampled (bilinear). Where it has no value, the surface of minimum curvature fills the rest, as Fill nodata does; the raster of filled cells tells where. Holes at the raster&apos;s edge have data on one side alone: they are filled less surely, or left, as you choose.
Grohman, Kroenung and Strebeck (2006): Filling SRTM voids: the delta surface fill method. Photogrammetric Engineering and Remote Sensing 72(3), 213-216. Scaramuzza, Micijevic and Chander (2004): SLC gap-filled products: phase one methodology. U.S. Geological Survey. Where there is no reference: Smith and Wessel (1990), https://doi.org/10.1190/1.1442837.</source>
        <translation>Füllt Zellen ohne Wert aus einem anderen Raster desselben Orts: von einem anderen Datum, von einem anderen Sensor, aus einem globalen Höhenmodell. Gültige Zellen werden nie geändert.
Differenzfläche, für Höhen: die Differenz zur Referenz wird über das Loch interpoliert und zur Referenz addiert, sodass am Rand keine Stufe entsteht.
Lokale Regression, für Bilder: Faktor und Versatz der Referenz sind die, mit denen sie in einem Fenster um die Zelle nach der Methode der kleinsten Quadrate am besten zur Eingabe passt. Das Fenster wird erweitert, wo nur wenige Zellen in beiden gültig sind.
Eine Referenz auf einem anderen Gitter wird neu abgetastet (bilinear). Wo sie keinen Wert hat, füllt die Fläche minimaler Krümmung den Rest, wie bei „Leerwerte füllen“; das Raster der gefüllten Zellen zeigt, wo. Löcher am Rand des Rasters haben nur auf einer Seite Daten: sie werden weniger verlässlich gefüllt oder gelassen, wie Sie wählen.
Grohman, Kroenung und Strebeck (2006): Filling SRTM voids: the delta surface fill method. Photogrammetric Engineering and Remote Sensing 72(3), 213-216. Scaramuzza, Micijevic und Chander (2004): SLC gap-filled products: phase one methodology. U.S. Geological Survey. Wo es keine Referenz gibt: Smith und Wessel (1990), https://doi.org/10.1190/1.1442837.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="102"/>
        <source>A byte raster with a band for each chosen band: 0 untouched, 1 filled, 2 left as a hole, 3 filled by interpolation for lack of a reference.</source>
        <translation>Ein Byte-Raster mit einem Kanal für jeden gewählten Kanal: 0 unberührt, 1 gefüllt, 2 als Loch gelassen, 3 mangels Referenz durch Interpolation gefüllt.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="108"/>
        <source>Interpolated</source>
        <translation>Interpoliert</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="149"/>
        <source>expected one band, or the bands {bands} of INPUT, and it has {count}</source>
        <translation>erwartet wird ein Kanal oder die Kanäle {bands} von INPUT, und es gibt {count}</translation>
    </message>
</context>
<context>
    <name>FillNodataAlgorithm</name>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="37"/>
        <source>Fill nodata</source>
        <translation>Leerwerte füllen</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="40"/>
        <source>nodata,no data,holes,gaps,voids,inpainting,interpolate,interpolation,fill,void filling,minimum curvature,spline,IDW,nearest,missing,clouds,SLC-off</source>
        <translation>Leerwerte,Nodata,Löcher,Lücken,Inpainting,interpolieren,Interpolation,füllen,minimale Krümmung,Spline,IDW,nächste,fehlend,Wolken,SLC-off</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="46"/>
        <source>Fill holes from the cells around them, and change nothing else</source>
        <translation>Löcher aus den Zellen um sie herum füllen und sonst nichts ändern</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="67"/>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="67"/>
        <source>How to fill. Minimum curvature and membrane are smooth surfaces through the data; inverse distance weighting, local mean and median take from the cells near the hole&apos;s rim; row and column mean from the whole row or column; onion peel carries values and slopes inwards; linear spans triangles over the rim.</source>
        <translation>Wie gefüllt wird. Minimale Krümmung und Membran sind glatte Flächen durch die Daten; inverse Distanzgewichtung, lokaler Mittelwert und Median nehmen von den Zellen nahe dem Rand des Lochs; Zeilen- und Spaltenmittel von der ganzen Zeile oder Spalte; Zwiebelschalen tragen Werte und Neigungen nach innen; linear spannt Dreiecke über den Rand.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="78"/>
        <source>Neighbourhood of inverse distance weighting, local mean, local median and onion peel. It grows where it finds nothing.</source>
        <translation>Nachbarschaft von inverser Distanzgewichtung, lokalem Mittelwert, lokalem Median und Zwiebelschalen. Sie wächst, wo sie nichts findet.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="92"/>
        <source>For inverse distance weighting: the higher, the more near cells count.</source>
        <translation>Für inverse Distanzgewichtung: je höher, desto mehr zählen nahe Zellen.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="101"/>
        <source>For minimum curvature: 0 is a thin plate, which bends least and may overshoot, 1 a membrane, which never does.</source>
        <translation>Für minimale Krümmung: 0 ist eine dünne Platte, die sich am wenigsten biegt und überschießen kann, 1 eine Membran, die das nie tut.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="112"/>
        <source>Cells of this value, as it is stored, are holes besides those without a value: 255, for example. With one value for each band, such as 255,255,255, those where the bands hold all of them: white in a picture.</source>
        <translation>Zellen mit diesem Wert, wie er gespeichert ist, sind Löcher neben denen ohne Wert: 255 zum Beispiel. Mit einem Wert für jeden Kanal, etwa 255,255,255, jene, in denen die Kanäle alle diese Werte haben: Weiß in einem Bild.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="127"/>
        <source>Fill only cells this near to a valid one. 0 is no limit.</source>
        <translation>Nur Zellen füllen, die einer gültigen so nahe sind. 0 ist keine Grenze.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="136"/>
        <source>Leave holes of more cells as they are. 0 is no limit.</source>
        <translation>Löcher mit mehr Zellen lassen, wie sie sind. 0 ist keine Grenze.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="49"/>
        <source>Fills cells without a value from the cells around them. Valid cells are never changed. Holes may be of any number, size and shape, from single cells to scattered samples with gaps between them.
The default, the surface of minimum curvature with some tension (Smith and Wessel 1990, https://doi.org/10.1190/1.1442837), continues slopes into the hole, and suits elevation, temperature and most imagery. The membrane never leaves the range of a hole&apos;s rim; local mean and median suit noisy data, row and column means tables and stripes, onion peel narrow gaps in pictures. For classes (land cover), take the nearest valid cell. Compare fill methods tells which one is best for a raster.
What is filled is rounded to the type of the raster and kept in its range; it is never the nodata value. Alpha bands and masks are made opaque where cells are filled. Holes at the raster&apos;s edge are filled outwards from their inner side, or left, as you choose.</source>
        <translation>Füllt Zellen ohne Wert aus den Zellen um sie herum. Gültige Zellen werden nie geändert. Löcher dürfen in beliebiger Zahl, Größe und Form vorkommen, von einzelnen Zellen bis zu verstreuten Messwerten mit Lücken dazwischen.
Die Voreinstellung, die Fläche minimaler Krümmung mit etwas Spannung (Smith und Wessel 1990, https://doi.org/10.1190/1.1442837), setzt Neigungen ins Loch hinein fort und eignet sich für Höhen, Temperaturen und die meisten Bilder. Die Membran verlässt nie den Wertebereich am Rand eines Lochs; lokaler Mittelwert und Median eignen sich für verrauschte Daten, Zeilen- und Spaltenmittel für Tabellen und Streifen, Zwiebelschalen für schmale Lücken in Bildern. Für Klassen (Landbedeckung) nehmen Sie die nächste gültige Zelle. „Füllmethoden vergleichen“ sagt, welche für ein Raster die beste ist.
Gefüllte Werte werden auf den Typ des Rasters gerundet und in seinem Bereich gehalten; sie sind nie der Leerwert. Alphakanäle und Masken werden deckend, wo Zellen gefüllt sind. Löcher am Rand des Rasters werden von ihrer Innenseite nach außen gefüllt oder gelassen, wie Sie wählen.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="78"/>
        <source>Radius (cells; of methods that look around)</source>
        <translation>Radius (Zellen; für Methoden mit Nachbarschaft)</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="92"/>
        <source>Power (inverse distance weighting)</source>
        <translation>Exponent (inverse Distanzgewichtung)</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="101"/>
        <source>Tension (minimum curvature)</source>
        <translation>Spannung (minimale Krümmung)</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="112"/>
        <source>Values that mean a hole (such as 255)</source>
        <translation>Werte, die ein Loch bedeuten (etwa 255)</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="127"/>
        <source>Greatest distance to data (cells; 0: any)</source>
        <translation>Größter Abstand zu Daten (Zellen; 0: beliebig)</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="136"/>
        <source>Largest hole (cells; 0: any)</source>
        <translation>Größtes Loch (Zellen; 0: beliebig)</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="166"/>
        <source>expected one value</source>
        <translation>erwartet wird ein Wert</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="168"/>
        <source>expected one value, or one for each of the {} bands</source>
        <translation>erwartet wird ein Wert oder einer für jeden der {} Kanäle</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="173"/>
        <source>expected values of type {}</source>
        <translation>erwartet werden Werte vom Typ {}</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="178"/>
        <source>expected a raster that has holes, and an integer raster without a nodata value, mask or alpha band has none: name the gap cells&apos; value in GAP_VALUES (0, for example), or give a MASK</source>
        <translation>erwartet wird ein Raster, das Löcher hat, und ein ganzzahliges Raster ohne Leerwert, Maske oder Alphakanal hat keine: nennen Sie den Wert der Lückenzellen in GAP_VALUES (zum Beispiel 0), oder geben Sie eine MASK an</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="186"/>
        <source>expected a number &gt; 0</source>
        <translation>erwartet wird eine Zahl &gt; 0</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="197"/>
        <source>expected numbers, separated by commas: 255 or 255,255,255</source>
        <translation>erwartet werden durch Kommas getrennte Zahlen: 255 oder 255,255,255</translation>
    </message>
</context>
<context>
    <name>FindAndCountModel</name>
    <message>
        <location filename="../algorithms/models.py" line="328"/>
        <source>Find and count</source>
        <translation>Suchen und zählen</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="331"/>
        <source>template matching,count,inventory,trees,plants,cars,animals,per polygon,plots,density,zonal</source>
        <translation>Vorlage,Template-Matching,Zählen,Anzahl,Inventur,Bäume,Pflanzen,Autos,Tiere,pro Polygon,Parzellen,Dichte,zonal</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="337"/>
        <source>Find all places that look like a template, and count them per polygon</source>
        <translation>Alle Stellen finden, die einer Vorlage gleichen, und je Polygon zählen</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="361"/>
        <source>Input raster</source>
        <translation>Eingaberaster</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="361"/>
        <source>The raster to search.</source>
        <translation>Das zu durchsuchende Raster.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="362"/>
        <source>Band</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="362"/>
        <source>The band to search.</source>
        <translation>Der zu durchsuchende Kanal.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="363"/>
        <source>Template raster</source>
        <translation>Vorlagenraster</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="363"/>
        <source>What to search for: a small raster whose cells are as large as those of the input. This or an extent is needed.</source>
        <translation>Was gesucht wird: ein kleines Raster, dessen Zellen so groß sind wie die der Eingabe. Dieses oder ein Ausschnitt ist nötig.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="370"/>
        <source>Extent of the input, as the template</source>
        <translation>Ausschnitt der Eingabe als Vorlage</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="370"/>
        <source>The piece of the input to search for, instead of a template raster.</source>
        <translation>Das Stück der Eingabe, das statt eines Vorlagenrasters gesucht wird.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="374"/>
        <source>Angles (degrees)</source>
        <translation>Winkel (Grad)</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="374"/>
        <source>By how much the template is turned: numbers separated by commas (0,90), or start:stop:step (0:350:10).</source>
        <translation>Um wie viel die Vorlage gedreht wird: Zahlen, durch Kommas getrennt (0,90), oder Anfang:Ende:Schritt (0:350:10).</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="381"/>
        <source>Scales</source>
        <translation>Skalierungen</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="381"/>
        <source>By how much the template is enlarged: numbers separated by commas, or start:stop:step (0.8:1.2:0.1).</source>
        <translation>Auf das Wievielfache die Vorlage vergrößert wird: Zahlen, durch Kommas getrennt, oder Anfang:Ende:Schritt (0.8:1.2:0.1).</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="388"/>
        <source>Least score of a match</source>
        <translation>Mindestähnlichkeit eines Treffers</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="388"/>
        <source>Places that score less are not counted. From -1 to 1, an exact copy.</source>
        <translation>Stellen mit kleinerer Ähnlichkeit werden nicht gezählt. Von -1 bis 1, einer genauen Kopie.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="392"/>
        <source>Of places that are nearer to each other, only the best one counts.</source>
        <translation>Von Stellen, die näher beieinander liegen, zählt nur die beste.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="396"/>
        <source>Polygons to count in</source>
        <translation>Polygone, in denen gezählt wird</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="396"/>
        <source>Plots, fields, districts: the areas for which matches are counted.</source>
        <translation>Parzellen, Felder, Bezirke: die Flächen, für die Treffer gezählt werden.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="400"/>
        <source>Counts</source>
        <translation>Anzahlen</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="400"/>
        <source>The polygons, with the number of matches in each as matches.</source>
        <translation>Die Polygone mit der Zahl der Treffer in jedem im Feld matches.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="404"/>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="404"/>
        <source>Polygons, the best match first: the outline of the template as found.</source>
        <translation>Polygone, der beste Treffer zuerst: der Umriss der Vorlage, wie sie gefunden wurde.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="408"/>
        <source>Score</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="408"/>
        <source>A raster with the score of each cell.</source>
        <translation>Ein Raster mit der Ähnlichkeit an jeder Zelle.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="392"/>
        <source>Least distance of matches (cells; 0: half the template)</source>
        <translation>Mindestabstand der Treffer (Zellen; 0: halbe Vorlage)</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="340"/>
        <source>Counts trees per plot, cars per car park, craters per map sheet: finds all places of a raster that look like a template by Match template, and counts in each polygon how many of them have their centre there. The score of a place is the zero-mean normalised cross-correlation of its cells with those of the template: 1 for an exact copy, whatever its brightness and contrast, and about 0 where they have nothing in common.
The template is a raster of its own, or an extent of the input; give one of the two. If the things to count lie in any direction, give several angles, such as 0:350:10. The score of the best matches, which the result Matches has, tells what the least score should be: look at those with the lowest scores, and raise it until no wrong ones are left.
Polygons may be in any coordinate system. They keep their attributes and get one more, matches. Places where a cell of the raster has no value are left out, and so are those where the template would reach beyond the raster&apos;s edge.
Lewis 1995, Fast normalized cross-correlation, Vision Interface 10, 120-123. Padfield 2012, https://doi.org/10.1109/TIP.2011.2181402.</source>
        <translation>Zählt Bäume je Parzelle, Autos je Parkplatz, Krater je Kartenblatt: findet mit „Vorlage suchen“ alle Stellen eines Rasters, die einer Vorlage gleichen, und zählt in jedem Polygon, wie viele von ihnen dort ihre Mitte haben. Die Ähnlichkeit einer Stelle ist die mittelwertfreie normierte Kreuzkorrelation ihrer Zellen mit denen der Vorlage: 1 für eine genaue Kopie, unabhängig von Helligkeit und Kontrast, und etwa 0, wo beide nichts gemeinsam haben.
Die Vorlage ist ein eigenes Raster oder ein Ausschnitt der Eingabe; geben Sie eines von beiden an. Liegt das, was zu zählen ist, in beliebiger Richtung, geben Sie mehrere Winkel an, etwa 0:350:10. Die Ähnlichkeit der besten Treffer, die im Ergebnis „Treffer“ steht, zeigt, wie groß die Mindestähnlichkeit sein sollte: sehen Sie sich die Treffer mit der kleinsten Ähnlichkeit an, und erhöhen Sie sie, bis keine falschen mehr übrig sind.
Polygone dürfen in jedem Koordinatensystem sein. Sie behalten ihre Attribute und bekommen eines dazu, matches. Stellen, an denen eine Zelle des Rasters keinen Wert hat, werden weggelassen, ebenso die, an denen die Vorlage über den Rand des Rasters hinausragen würde.
Lewis 1995, Fast normalized cross-correlation, Vision Interface 10, 120-123. Padfield 2012, https://doi.org/10.1109/TIP.2011.2181402.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="414"/>
        <source>expected a raster, or a part of INPUT as TEMPLATE_EXTENT</source>
        <translation>erwartet wird ein Raster oder ein Teil von INPUT als TEMPLATE_EXTENT</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="421"/>
        <source>expected a layer of polygons</source>
        <translation>erwartet wird ein Polygonlayer</translation>
    </message>
</context>
<context>
    <name>FindPeaksAlgorithm</name>
    <message>
        <location filename="../algorithms/find_peaks.py" line="61"/>
        <source>Find peaks</source>
        <translation>Spitzen finden</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="64"/>
        <source>peaks,summits,pits,maxima,minima,local maximum,tree tops,bright spots,prominence,isolation,saddle,topographic,persistence,plateau,extrema</source>
        <translation>Spitzen,Peaks,Gipfel,Senken,Maxima,Minima,lokales Maximum,Baumspitzen,helle Flecken,Prominenz,Schartenhöhe,Dominanz,Sattel,Scharte,topographisch,Persistenz,Plateau,Extrema</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="70"/>
        <source>Find summits, pits, tree tops or bright spots, and their prominence</source>
        <translation>Gipfel, Senken, Baumspitzen oder helle Flecken finden, und ihre Prominenz</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="73"/>
        <source>Finds local maxima (summits, tree tops, bright spots), minima (pits, dark spots), or both, and writes a point for each: the highest maxima and the lowest minima first. A maximum is higher than all eight cells around it; of a plateau that is, the centre is taken.
Prominence tells how far a peak stands out: its height above the highest saddle over which higher ground is reached. It is exact, over the whole raster. The highest peak has no saddle: its prominence is its height above the lowest cell. Of noise, most peaks have a prominence of next to nothing, so the least prominence is the best way to leave them out; smoothing, the least distance and the threshold are others.
Isolation is the distance to the nearest higher cell, in map units.
Minima are treated as the maxima of the raster turned upside down. Cells without a value, and what lies beyond the edge, are neither higher nor lower than any cell, and no saddle leads over them. Scale and offset of the band are applied.
Kirmse and de Ferranti 2017, https://doi.org/10.1177/0309133317738163</source>
        <translation>Findet lokale Maxima (Gipfel, Baumspitzen, helle Flecken), Minima (Senken, dunkle Flecken) oder beides und schreibt für jedes einen Punkt: die höchsten Maxima und die tiefsten Minima zuerst. Ein Maximum ist höher als alle acht Zellen um es; von einem Plateau, für das das gilt, wird die Mitte genommen.
Die Prominenz (Schartenhöhe) sagt, wie weit eine Spitze herausragt: ihre Höhe über dem höchsten Sattel, über den höheres Gelände erreicht wird. Sie ist genau, über das ganze Raster. Die höchste Spitze hat keinen Sattel: ihre Prominenz ist ihre Höhe über der tiefsten Zelle. Im Rauschen haben die meisten Spitzen fast keine Prominenz; am besten hält man sie daher durch die Mindestprominenz fern, sonst durch Glättung, Mindestabstand und Schwellenwert.
Die Dominanz (isolation) ist die Entfernung zur nächsten höheren Zelle, in Karteneinheiten.
Minima werden als die Maxima des auf den Kopf gestellten Rasters behandelt. Zellen ohne Wert und alles jenseits des Rands sind weder höher noch tiefer als irgendeine Zelle, und kein Sattel führt über sie. Skalierung und Versatz des Kanals werden angewandt.
Kirmse und de Ferranti 2017, https://doi.org/10.1177/0309133317738163</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="91"/>
        <source>The raster to search: elevation, a canopy, an image, a score.</source>
        <translation>Das zu durchsuchende Raster: Höhen, ein Kronendach, ein Bild, eine Ähnlichkeit.</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="92"/>
        <source>The band to search; the first one if none is chosen.</source>
        <translation>Der zu durchsuchende Kanal; der erste, wenn keiner gewählt ist.</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="93"/>
        <source>What to find</source>
        <translation>Was gefunden wird</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="93"/>
        <source>Maxima</source>
        <translation>Maxima</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="93"/>
        <source>Minima</source>
        <translation>Minima</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="93"/>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="93"/>
        <source>Summits, pits, or both.</source>
        <translation>Gipfel, Senken oder beides.</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="102"/>
        <source>Smoothing (standard deviation, cells)</source>
        <translation>Glättung (Standardabweichung, Zellen)</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="102"/>
        <source>The standard deviation of a Gaussian by which the raster is smoothed before it is searched; all results are of the smoothed raster. 0: not at all.</source>
        <translation>Die Standardabweichung einer Gaußkurve, mit der das Raster geglättet wird, bevor es durchsucht wird; alle Ergebnisse sind die des geglätteten Rasters. 0: gar nicht.</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="111"/>
        <source>Least distance between peaks (cells)</source>
        <translation>Mindestabstand der Spitzen (Zellen)</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="111"/>
        <source>Of two peaks nearer to each other, the higher one is kept.</source>
        <translation>Von zwei Spitzen, die näher beieinander liegen, wird die höhere behalten.</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="117"/>
        <source>The least value of a maximum, or the greatest of a minimum. Not set: any. With both kinds it must not be set.</source>
        <translation>Der kleinste Wert eines Maximums oder der größte eines Minimums. Nicht gesetzt: jeder. Mit beiden Arten darf er nicht gesetzt sein.</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="129"/>
        <source>Compute the prominence</source>
        <translation>Prominenz berechnen</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="129"/>
        <source>How far each peak stands out. Without it, the search is faster.</source>
        <translation>Wie weit jede Spitze herausragt. Ohne sie ist die Suche schneller.</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="135"/>
        <source>Peaks that stand out less are left out, in units of the raster&apos;s values. Above 0, prominence is computed whatever else is set.</source>
        <translation>Spitzen, die weniger herausragen, werden weggelassen, in Einheiten der Werte des Rasters. Über 0 wird die Prominenz berechnet, was sonst auch gesetzt ist.</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="144"/>
        <source>Margin without peaks (cells)</source>
        <translation>Rand ohne Spitzen (Zellen)</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="144"/>
        <source>Peaks nearer to the raster&apos;s edge are left out.</source>
        <translation>Spitzen, die näher am Rand des Rasters liegen, werden weggelassen.</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="154"/>
        <source>Most peaks (0: all)</source>
        <translation>Höchstzahl der Spitzen (0: alle)</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="154"/>
        <source>So many are written at most, of each kind: the highest maxima, the lowest minima.</source>
        <translation>So viele werden von jeder Art höchstens geschrieben: die höchsten Maxima, die tiefsten Minima.</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="163"/>
        <source>Peaks</source>
        <translation>Spitzen</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="163"/>
        <source>A point for each peak, with its value, prominence, saddle and isolation.</source>
        <translation>Ein Punkt für jede Spitze mit Wert, Prominenz, Sattel und Dominanz.</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="169"/>
        <source>Number of peaks</source>
        <translation>Zahl der Spitzen</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="258"/>
        <source>Minima: {}</source>
        <translation>Minima: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="258"/>
        <source>Maxima: {}</source>
        <translation>Maxima: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="247"/>
        <source>{} has no values: no peaks.</source>
        <translation>{} hat keine Werte: keine Spitzen.</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="249"/>
        <source>{} has one value, {:g}, in all cells: no peaks.</source>
        <translation>{} hat in allen Zellen denselben Wert, {:g}: keine Spitzen.</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="252"/>
        <source>No peaks: {}, with values from {:g} to {:g}, has none like that.</source>
        <translation>Keine Spitzen: {}, mit Werten von {:g} bis {:g}, hat keine solchen.</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="263"/>
        <source>{} is in {}: so is the isolation.</source>
        <translation>Die Einheit von {} ist {}: auch die der Dominanz.</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="117"/>
        <source>Least value of maxima, greatest of minima</source>
        <translation>Kleinster Wert von Maxima, größter von Minima</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="135"/>
        <source>Least prominence (units of the raster)</source>
        <translation>Mindestprominenz (Einheiten des Rasters)</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="191"/>
        <source>Peaks of {}</source>
        <translation>Spitzen von {}</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="191"/>
        <source>Pits of {}</source>
        <translation>Senken von {}</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="191"/>
        <source>Peaks and pits of {}</source>
        <translation>Spitzen und Senken von {}</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="169"/>
        <source>How many peaks were written, of both kinds together.</source>
        <translation>Wie viele Spitzen geschrieben wurden, von beiden Arten zusammen.</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="178"/>
        <source>expected no threshold with KIND 2 (both): run the tool once for maxima and once for minima</source>
        <translation>erwartet wird bei KIND 2 (beides) kein Schwellenwert: führen Sie das Werkzeug einmal für Maxima und einmal für Minima aus</translation>
    </message>
</context>
<context>
    <name>FocalStatisticsAlgorithm</name>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="131"/>
        <source>Focal statistics</source>
        <translation>Fokale Statistik</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="84"/>
        <source>focal,neighbourhood,neighborhood,moving window,kernel,filter,mean,sum,minimum,maximum,range,variance,standard deviation,skewness,kurtosis,median,percentile,quantile,MAD,entropy,majority,mode,minority,variety,diversity,topographic position,TPI,z-score,rank,smoothing,Gaussian,annulus,wedge,r.neighbors</source>
        <translation>fokal,Nachbarschaft,gleitendes Fenster,Kernel,Filter,Mittelwert,Summe,Minimum,Maximum,Spannweite,Varianz,Standardabweichung,Schiefe,Kurtosis,Wölbung,Median,Perzentil,Quantil,MAD,Entropie,Mehrheit,Modus,Minderheit,Vielfalt,Diversität,topographische Position,TPI,z-Wert,Rang,Glättung,Gauß,Ring,Sektor,r.neighbors</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="92"/>
        <source>Any of 21 statistics in a moving window of any shape, with or without weights</source>
        <translation>Bis zu 21 Statistiken im gleitenden Fenster jeder Form, auch mit Gewichten</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="97"/>
        <source>For every cell, takes the cells in a window around it and computes statistics of them: how many there are, their sum, mean, extremes, spread, shape of distribution, ranks, how often values occur, and where the centre stands among them. Statistics asked for together share their work, and become bands of one raster.
Variance is the mean of the squared differences from the mean; skewness and kurtosis are those of the third and fourth powers, in standard deviations, kurtosis less 3. Percentiles are interpolated linearly. The median absolute deviation is the median of the differences from the median. Entropy is that of the shares of the values, in bits; of majority and minority, the smallest value wins ties. The difference from the mean is known as topographic position index; the z-score is the same in standard deviations; the percentile rank is the share of cells below the centre, and half of those equal to it, in percent.
The window is a rectangle, an ellipse, a ring, a sector, or what you draw with zeros and ones. Numbers other than these are weights; Gaussian weights fall off from the centre. They count for sum, mean, variance, standard deviation and difference.
Cells without a value are left out of the window, and so is what lies beyond the raster&apos;s edge, unless you choose otherwise. The result has none where the centre has none (unless centres are filled), or where it would be divided by 0. Scale and offset of a band are applied.
Chan et al. 1983, https://doi.org/10.1080/00031305.1983.10483115. Hyndman and Fan 1996, https://doi.org/10.1080/00031305.1996.10473566. Huang et al. 1979, https://doi.org/10.1109/TASSP.1979.1163188.</source>
        <translation>Nimmt für jede Zelle die Zellen in einem Fenster um sie und berechnet deren Statistiken: wie viele es sind, ihre Summe, ihren Mittelwert, Extremwerte, Streuung, Form der Verteilung, Ränge, wie oft Werte vorkommen, und wo die Mitte unter ihnen steht. Gemeinsam verlangte Statistiken teilen sich die Arbeit und werden zu Kanälen eines Rasters.
Die Varianz ist das Mittel der quadrierten Abweichungen vom Mittelwert; Schiefe und Kurtosis sind die Mittel der dritten und vierten Potenzen, in Standardabweichungen, die Kurtosis minus 3. Perzentile werden linear interpoliert. Die mediane absolute Abweichung ist der Median der Abweichungen vom Median. Die Entropie ist die der Anteile der Werte, in Bit; bei Mehrheit und Minderheit gewinnt unter gleich häufigen Werten der kleinste. Die Differenz zum Mittelwert ist als topographischer Positionsindex bekannt; der z-Wert ist dasselbe in Standardabweichungen; der Perzentilrang ist der Anteil der Zellen unter dem Wert der Mitte und der Hälfte der ihm gleichen, in Prozent.
Das Fenster ist ein Rechteck, eine Ellipse, ein Ring, ein Sektor oder das, was Sie mit Nullen und Einsen zeichnen. Andere Zahlen sind Gewichte; Gauß-Gewichte fallen von der Mitte her ab. Sie zählen für Summe, Mittelwert, Varianz, Standardabweichung und Differenz.
Zellen ohne Wert werden im Fenster weggelassen, ebenso alles jenseits des Rasterrandes, wenn Sie nichts anderes wählen. Das Ergebnis hat keinen Wert, wo die Mitte keinen hat (außer wenn Mitten gefüllt werden) oder wo durch 0 geteilt würde. Skalierung und Versatz eines Kanals werden angewandt.
Chan et al. 1983, https://doi.org/10.1080/00031305.1983.10483115. Hyndman und Fan 1996, https://doi.org/10.1080/00031305.1996.10473566. Huang et al. 1979, https://doi.org/10.1109/TASSP.1979.1163188.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="131"/>
        <source>The result: for each input band, one band for each statistic and percentile, which its description names.</source>
        <translation>Das Ergebnis: für jeden Eingabekanal ein Kanal je Statistik und Perzentil, den seine Beschreibung nennt.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Statistics</source>
        <translation>Statistiken</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Count of valid cells</source>
        <translation>Anzahl gültiger Zellen</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Range</source>
        <translation>Spannweite</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Variance</source>
        <translation>Varianz</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Coefficient of variation</source>
        <translation>Variationskoeffizient</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Skewness</source>
        <translation>Schiefe</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Kurtosis (excess)</source>
        <translation>Kurtosis (Exzess)</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="174"/>
        <source>Percentiles</source>
        <translation>Perzentile</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Median absolute deviation</source>
        <translation>Mediane absolute Abweichung</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Entropy (bits)</source>
        <translation>Entropie (Bit)</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Majority</source>
        <translation>Mehrheit</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Minority</source>
        <translation>Minderheit</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Variety</source>
        <translation>Vielfalt</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Difference from mean (topographic position)</source>
        <translation>Differenz zum Mittelwert (topographische Position)</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Z-score</source>
        <translation>z-Wert</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Percentile rank of the centre</source>
        <translation>Perzentilrang der Mitte</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>What to compute. The result has, for each input band, a band for each of them.</source>
        <translation>Was berechnet wird. Das Ergebnis hat für jeden Eingabekanal einen Kanal je Statistik.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="174"/>
        <source>From 0 to 100, separated by commas, or start:stop:step (10:90:10); each becomes a band if percentiles are among the statistics.</source>
        <translation>Von 0 bis 100, durch Kommas getrennt, oder Anfang:Ende:Schritt (10:90:10); jedes wird zu einem Kanal, wenn Perzentile unter den Statistiken sind.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="185"/>
        <source>Window shape</source>
        <translation>Fensterform</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="185"/>
        <source>Rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="185"/>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="185"/>
        <source>Annulus (ring)</source>
        <translation>Ring (Annulus)</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="185"/>
        <source>Wedge (sector)</source>
        <translation>Sektor (Keil)</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="185"/>
        <source>Custom</source>
        <translation>Benutzerdefiniert</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="185"/>
        <source>An ellipse holds the cells whose centre lies in it; an annulus is an ellipse without the cells of a smaller one; a wedge is the part of an ellipse that lies in some directions, and its centre.</source>
        <translation>Eine Ellipse enthält die Zellen, deren Mittelpunkt in ihr liegt; ein Ring ist eine Ellipse ohne die Zellen einer kleineren; ein Sektor ist der Teil einer Ellipse, der in bestimmten Richtungen liegt, und ihre Mitte.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="204"/>
        <source>Width of the window, and its height unless a height is given. In cells, it is a whole number; a window of even size reaches one cell further to the left and up. In map units, the nearest odd number of cells is taken.</source>
        <translation>Breite des Fensters und, wenn keine Höhe angegeben ist, auch seine Höhe. In Zellen ist sie eine ganze Zahl; ein Fenster gerader Größe reicht nach links und oben eine Zelle weiter. In Karteneinheiten wird die nächste ungerade Zahl von Zellen genommen.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="215"/>
        <source>Units of sizes</source>
        <translation>Einheit der Größen</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="215"/>
        <source>Cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="215"/>
        <source>Map units</source>
        <translation>Karteneinheiten</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="215"/>
        <source>What the sizes of the window are in, and the width of Gaussian weights.</source>
        <translation>Worin die Größen des Fensters und die Breite der Gauß-Gewichte angegeben sind.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="234"/>
        <source>Size of the hole in an annulus</source>
        <translation>Größe des Lochs in einem Ring</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="234"/>
        <source>Width of the smaller ellipse that is left out of an annulus; its height is in the same proportion to the window&apos;s. 1 leaves out the centre.</source>
        <translation>Breite der kleineren Ellipse, die bei einem Ring weggelassen wird; ihre Höhe steht zu der des Fensters im selben Verhältnis. 1 lässt die Mitte weg.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="245"/>
        <source>Wedge from (degrees clockwise from north)</source>
        <translation>Sektor von (Grad im Uhrzeigersinn ab Norden)</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="245"/>
        <source>The direction in which a wedge begins. North is where rows begin.</source>
        <translation>Die Richtung, in der ein Sektor beginnt. Norden ist dort, wo die Zeilen beginnen.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="245"/>
        <source>Wedge to (degrees clockwise from north)</source>
        <translation>Sektor bis (Grad im Uhrzeigersinn ab Norden)</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="245"/>
        <source>The direction in which a wedge ends; it may lead through north.</source>
        <translation>Die Richtung, in der ein Sektor endet; er darf über Norden hinwegführen.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="267"/>
        <source>Rows of numbers, separated by semicolons or on lines of their own, an odd number of both: 0 1 0; 1 1 1; 0 1 0. Zeros and ones say which cells belong to the window; any other numbers are weights. Negative ones are for sums.</source>
        <translation>Zeilen von Zahlen, durch Semikolons getrennt oder jede für sich in einer Zeile, beides in ungerader Zahl: 0 1 0; 1 1 1; 0 1 0. Nullen und Einsen sagen, welche Zellen zum Fenster gehören; alle anderen Zahlen sind Gewichte. Negative sind für Summen.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="278"/>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="278"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="278"/>
        <source>Gaussian</source>
        <translation>Gauß</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="278"/>
        <source>With Gaussian weights, cells near the centre count for more.</source>
        <translation>Mit Gauß-Gewichten zählen Zellen nahe der Mitte mehr.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="288"/>
        <source>Standard deviation of Gaussian weights</source>
        <translation>Standardabweichung der Gauß-Gewichte</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="288"/>
        <source>How wide the bell of the weights is, in the units of sizes. Not set: a sixth of the window&apos;s width, so that three of them are on either side of the centre.</source>
        <translation>Wie breit die Glocke der Gewichte ist, in der Einheit der Größen. Nicht gesetzt: ein Sechstel der Fensterbreite, sodass auf jeder Seite der Mitte drei davon liegen.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="302"/>
        <source>Divide variances by the number of cells less one, and correct skewness and kurtosis for their bias; windows then need two, three and four valid cells.</source>
        <translation>Varianzen durch die um eins verminderte Zahl der Zellen teilen und die Verzerrung von Schiefe und Kurtosis korrigieren; Fenster brauchen dann zwei, drei und vier gültige Zellen.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="309"/>
        <source>Also where the centre is nodata</source>
        <translation>Auch, wo die Mitte ein Leerwert ist</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="309"/>
        <source>Give cells without a value the statistic of those around them: fills gaps, and smooths what is there. What tells of the centre itself has no value there.</source>
        <translation>Zellen ohne Wert die Statistik der Zellen um sie geben: füllt Lücken und glättet, was da ist. Was über die Mitte selbst etwas sagt, hat dort keinen Wert.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="417"/>
        <source>{} {} of {}</source>
        <translation>{} {} von {}</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="470"/>
        <source>{} is in {}: so are the sizes, and a window covers less ground from east to west the farther it is from the equator.</source>
        <translation>Die Einheit von {} ist {}: auch die der Größen, und ein Fenster deckt von Ost nach West umso weniger Gelände ab, je weiter es vom Äquator entfernt ist.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="478"/>
        <source>Window: {} x {} cells, of which {} count.</source>
        <translation>Fenster: {} x {} Zellen, von denen {} zählen.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="489"/>
        <source>{} has fractional values, which hardly repeat: entropy, majority, minority and variety tell of values that are equal. Round or classify it first.</source>
        <translation>{} hat gebrochene Werte, die sich kaum wiederholen: Entropie, Mehrheit, Minderheit und Vielfalt beruhen auf gleichen Werten. Runden oder klassifizieren Sie es zuerst.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="497"/>
        <source>{} is given, but not used: the window&apos;s shape is not custom.</source>
        <translation>{} ist angegeben, wird aber nicht verwendet: die Fensterform ist nicht benutzerdefiniert.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="261"/>
        <source>Custom window (rows of 0 and 1, or of weights)</source>
        <translation>Eigenes Fenster (Zeilen aus 0 und 1 oder aus Gewichten)</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="204"/>
        <source>Window size (in cells, a whole number)</source>
        <translation>Fenstergröße (in Zellen eine ganze Zahl)</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="224"/>
        <source>Window height, if it differs (0: as wide)</source>
        <translation>Fensterhöhe, wenn abweichend (0: so hoch wie breit)</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="224"/>
        <source>Height of the window. Not set, or 0: as high as wide.</source>
        <translation>Höhe des Fensters. Nicht gesetzt oder 0: so hoch wie breit.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="333"/>
        <source>given with weights below 0</source>
        <translation>mit Gewichten unter 0 angegeben</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="333"/>
        <source>expected them for STATISTICS 1 (sum) alone</source>
        <translation>erwartet werden solche nur für STATISTICS 1 (Summe)</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="346"/>
        <source>expected, with weights, only {}: in others cells have none</source>
        <translation>erwartet wird, mit Gewichten, nur {}: in anderen haben Zellen keine</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="358"/>
        <source>expected a size above 0</source>
        <translation>erwartet wird eine Größe über 0</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="360"/>
        <source>expected a whole number of cells, or UNITS 1 (map units)</source>
        <translation>erwartet wird eine ganze Zahl von Zellen oder UNITS 1 (Karteneinheiten)</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="377"/>
        <source>expected numbers from 0 to 100</source>
        <translation>erwartet werden Zahlen von 0 bis 100</translation>
    </message>
</context>
<context>
    <name>GapFillingAlgorithm</name>
    <message>
        <location filename="../algorithms/filling.py" line="52"/>
        <source>Gap filling</source>
        <translation>Lücken füllen</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="60"/>
        <source>Minimum curvature with tension</source>
        <translation>Minimale Krümmung mit Spannung</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="61"/>
        <source>Membrane (Laplace)</source>
        <translation>Membran (Laplace)</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="62"/>
        <source>Inverse distance weighting</source>
        <translation>Inverse Distanzgewichtung</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="63"/>
        <source>Nearest valid cell</source>
        <translation>Nächste gültige Zelle</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="64"/>
        <source>Local mean</source>
        <translation>Lokaler Mittelwert</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="65"/>
        <source>Local median</source>
        <translation>Lokaler Median</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="66"/>
        <source>Row mean</source>
        <translation>Zeilenmittel</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="67"/>
        <source>Column mean</source>
        <translation>Spaltenmittel</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="68"/>
        <source>Onion peel (fast marching)</source>
        <translation>Zwiebelschalen (Fast Marching)</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="69"/>
        <source>Linear (triangles)</source>
        <translation>Linear (Dreiecke)</translation>
    </message>
</context>
<context>
    <name>LocalStatisticsAlgorithm</name>
    <message>
        <location filename="../algorithms/local_statistics.py" line="16"/>
        <source>Local statistics</source>
        <translation>Lokale Statistik</translation>
    </message>
    <message>
        <location filename="../algorithms/local_statistics.py" line="23"/>
        <source>The raster to look at, with one band or several.</source>
        <translation>Das zu untersuchende Raster mit einem oder mehreren Kanälen.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_statistics.py" line="24"/>
        <source>Bands to look at. If none is selected: all of them, except an alpha band.</source>
        <translation>Zu untersuchende Kanäle. Ist keiner gewählt: alle außer einem Alphakanal.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_statistics.py" line="30"/>
        <source>Sample variance (divide by n - 1)</source>
        <translation>Stichprobenvarianz (durch n - 1 teilen)</translation>
    </message>
    <message>
        <location filename="../algorithms/local_statistics.py" line="40"/>
        <source>Step (cells)</source>
        <translation>Schrittweite (Zellen)</translation>
    </message>
    <message>
        <location filename="../algorithms/local_statistics.py" line="40"/>
        <source>Compute only every n-th cell in both directions. The cells of the result are that much larger; each holds the value of the input cell in its middle.</source>
        <translation>Nur jede n-te Zelle in beiden Richtungen berechnen. Die Zellen des Ergebnisses sind entsprechend größer; jede enthält den Wert der Eingabezelle in ihrer Mitte.</translation>
    </message>
</context>
<context>
    <name>LocalVarianceAlgorithm</name>
    <message>
        <location filename="../algorithms/local_variance.py" line="162"/>
        <source>Local variance</source>
        <translation>Lokale Varianz</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="47"/>
        <source>variance,standard deviation,mean,coefficient of variation,focal,neighbourhood,neighborhood,moving window,kernel,texture,heterogeneity,roughness,filter</source>
        <translation>Varianz,Standardabweichung,Mittelwert,Variationskoeffizient,fokal,Nachbarschaft,gleitendes Fenster,Kernel,Textur,Heterogenität,Rauigkeit,Filter</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="53"/>
        <source>Variance, standard deviation, mean or variation in a moving window</source>
        <translation>Varianz, Standardabweichung, Mittelwert oder Variation im gleitenden Fenster</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="74"/>
        <source>Statistics</source>
        <translation>Statistiken</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="74"/>
        <source>Variance</source>
        <translation>Varianz</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="74"/>
        <source>Standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="74"/>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="74"/>
        <source>Coefficient of variation</source>
        <translation>Variationskoeffizient</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="74"/>
        <source>What to compute. The result has, for each input band, one band for each of them.</source>
        <translation>Was berechnet wird. Das Ergebnis hat für jeden Eingabekanal einen Kanal je Statistik.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="91"/>
        <source>Window size (cells)</source>
        <translation>Fenstergröße (Zellen)</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="91"/>
        <source>Width of the window, and its height unless a height is given. A window of even size reaches one cell further to the left and up than to the right and down.</source>
        <translation>Breite des Fensters und, wenn keine Höhe angegeben ist, auch seine Höhe. Ein Fenster gerader Größe reicht nach links und oben eine Zelle weiter als nach rechts und unten.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="103"/>
        <source>Window height, if it differs (cells)</source>
        <translation>Fensterhöhe, wenn abweichend (Zellen)</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="103"/>
        <source>Height of the window. Not set: as high as wide.</source>
        <translation>Höhe des Fensters. Nicht gesetzt: so hoch wie breit.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="113"/>
        <source>Window depth (bands)</source>
        <translation>Fenstertiefe (Kanäle)</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="113"/>
        <source>How many bands the window spans. Above 1, it is a box in the stack of the chosen bands (a time series, a hyperspectral cube), centred on each of them in turn and cut off at the first and the last one.</source>
        <translation>Über wie viele Kanäle das Fenster reicht. Über 1 ist es ein Quader im Stapel der gewählten Kanäle (eine Zeitreihe, ein hyperspektraler Würfel), der Reihe nach um jeden von ihnen und am ersten und letzten abgeschnitten.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="125"/>
        <source>Window shape</source>
        <translation>Fensterform</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="125"/>
        <source>Rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="125"/>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="125"/>
        <source>An ellipse fits into the rectangle; cells whose centre lies in it count.</source>
        <translation>Eine Ellipse passt in das Rechteck; es zählen die Zellen, deren Mittelpunkt in ihr liegt.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="135"/>
        <source>Divide by the number of cells less one; a window then needs two valid cells.</source>
        <translation>Durch die um eins verminderte Zahl der Zellen teilen; ein Fenster braucht dann zwei gültige Zellen.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="141"/>
        <source>The result: for each input band, one band for each statistic.</source>
        <translation>Das Ergebnis: für jeden Eingabekanal ein Kanal je Statistik.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="145"/>
        <source>Average local variance</source>
        <translation>Mittlere lokale Varianz</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="204"/>
        <source>No window has enough valid cells: every cell of the result is nodata.</source>
        <translation>Kein Fenster hat genügend gültige Zellen: Jede Zelle des Ergebnisses ist ein Leerwert.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="56"/>
        <source>How much do the values around each cell vary? For every cell, this takes the cells in a window around it and computes their variance (the mean of the squared differences from their mean), standard deviation, mean, or coefficient of variation (the standard deviation divided by the absolute mean). Small windows tell edges, large ones texture and rough ground.
Cells without a value are left out of the window, and so is what lies beyond the raster&apos;s edge, unless you choose otherwise. Scale and offset of a band are applied. The nodata value of the result is -9999, or the input&apos;s own if there are means among the statistics.
The average local variance, a single number for the first chosen band, tells how much neighbouring cells differ at this resolution. Compared between resolutions, it shows how large the objects in a scene are (Woodcock and Strahler 1987, https://doi.org/10.1016/0034-4257(87)90015-0).</source>
        <translation>Wie sehr schwanken die Werte um jede Zelle? Für jede Zelle werden die Zellen in einem Fenster um sie genommen und deren Varianz (das Mittel der quadrierten Abweichungen von ihrem Mittelwert), Standardabweichung, Mittelwert oder Variationskoeffizient (die Standardabweichung geteilt durch den Betrag des Mittelwerts) berechnet. Kleine Fenster zeigen Kanten, große Textur und raues Gelände.
Zellen ohne Wert werden im Fenster weggelassen, ebenso alles jenseits des Rasterrandes, wenn Sie nichts anderes wählen. Skalierung und Versatz eines Kanals werden angewandt. Der Leerwert des Ergebnisses ist -9999 oder der eigene der Eingabe, wenn Mittelwerte unter den Statistiken sind.
Die mittlere lokale Varianz, eine einzige Zahl für den ersten gewählten Kanal, sagt, wie sehr sich benachbarte Zellen bei dieser Auflösung unterscheiden. Im Vergleich zwischen Auflösungen zeigt sie, wie groß die Objekte in einer Szene sind (Woodcock und Strahler 1987, https://doi.org/10.1016/0034-4257(87)90015-0).</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="162"/>
        <source>Local standard deviation</source>
        <translation>Lokale Standardabweichung</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="162"/>
        <source>Local mean</source>
        <translation>Lokaler Mittelwert</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="162"/>
        <source>Local coefficient of variation</source>
        <translation>Lokaler Variationskoeffizient</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="169"/>
        <source>{} {} of {}</source>
        <translation>{} {} von {}</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="145"/>
        <source>The mean of the variances of all windows, of the first chosen band, whichever statistics are chosen; nothing if no window has enough valid cells.</source>
        <translation>Das Mittel der Varianzen aller Fenster, vom ersten gewählten Kanal, welche Statistiken auch gewählt sind; nichts, wenn kein Fenster genügend gültige Zellen hat.</translation>
    </message>
</context>
<context>
    <name>LocalVarianceByScaleAlgorithm</name>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="145"/>
        <source>Local variance by scale</source>
        <translation>Lokale Varianz nach Skala</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="66"/>
        <source>scale,average local variance,object size,resolution,texture,variance,aggregation,multiscale,segmentation,ESP,scale parameter,rate of change,Woodcock,Strahler</source>
        <translation>Skala,Maßstab,mittlere lokale Varianz,Objektgröße,Auflösung,Textur,Varianz,Aggregation,multiskalig,Segmentierung,ESP,Skalenparameter,Änderungsrate,Woodcock,Strahler</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="72"/>
        <source>How large the things in an image are: local variance at many scales</source>
        <translation>Wie groß die Dinge in einem Bild sind: lokale Varianz auf vielen Skalen</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="75"/>
        <source>How large are the things in this image? While cells are much smaller than the things, neighbouring cells are alike; where cells are much larger, each holds a bit of everything, and neighbours are alike again. In between, the average local variance has a peak, where cells are a little smaller than the things (Woodcock and Strahler 1987, https://doi.org/10.1016/0034-4257(87)90015-0).
Coarser cells, the original method: at a scale of n, cells are means of n x n cells of the raster, and their variance is taken in windows of 3 x 3 of them. Wider windows: at a scale of n, the variance is taken of the raster's own cells, in windows of n x n of them; of a pattern that repeats, the first peak is where a window holds it once.
Scales are whole cells: what is given is rounded, and what then is the same counts once. Only windows that lie wholly within the raster count. Cells without a value are left out of coarse cells and of windows; one of which they are more than half is left out as a whole.
The rate of change is by how many per cent the local variance differs from that of the scale before, as in the ESP tool (Drăguţ et al. 2010, https://doi.org/10.1080/13658810903174803). A peak is a scale with a larger variance than the ones before and after it; the strongest is the most prominent one. Sizes are scales times the size of a cell, in units of the raster's coordinate system: degrees where it is a geographic one.</source>
        <translation>Wie groß sind die Dinge in diesem Bild? Solange Zellen viel kleiner sind als die Dinge, gleichen sich benachbarte Zellen; sind Zellen viel größer, enthält jede von allem etwas, und Nachbarn gleichen sich wieder. Dazwischen hat die mittlere lokale Varianz eine Spitze, dort, wo Zellen etwas kleiner sind als die Dinge (Woodcock und Strahler 1987, https://doi.org/10.1016/0034-4257(87)90015-0).
Gröbere Zellen, die ursprüngliche Methode: auf Skala n sind Zellen Mittelwerte von n x n Zellen des Rasters, und ihre Varianz wird in Fenstern von 3 x 3 von ihnen genommen. Breitere Fenster: auf Skala n wird die Varianz der eigenen Zellen des Rasters in Fenstern von n x n von ihnen genommen; bei einem Muster, das sich wiederholt, liegt die erste Spitze dort, wo ein Fenster es einmal enthält.
Skalen sind ganze Zellen: Angaben werden gerundet, und was dann gleich ist, zählt einmal. Es zählen nur Fenster, die ganz im Raster liegen. Zellen ohne Wert werden in groben Zellen und in Fenstern weggelassen; machen sie mehr als die Hälfte aus, wird das Ganze weggelassen.
Die Änderungsrate sagt, um wie viel Prozent sich die lokale Varianz von der auf der vorigen Skala unterscheidet, wie im ESP-Werkzeug (Drăguţ et al. 2010, https://doi.org/10.1080/13658810903174803). Eine Spitze ist eine Skala mit größerer Varianz als die davor und die danach; die stärkste ist die mit der größten Prominenz. Größen sind Skalen mal Zellgröße, in Einheiten des Koordinatensystems des Rasters: in Grad, wenn es ein geographisches ist.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="99"/>
        <source>The raster to look at.</source>
        <translation>Das zu untersuchende Raster.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="100"/>
        <source>The band to look at; the first one if none is chosen.</source>
        <translation>Der zu untersuchende Kanal; der erste, wenn keiner gewählt ist.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="101"/>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="101"/>
        <source>Coarser cells, in windows of 3 x 3</source>
        <translation>Gröbere Zellen, in Fenstern von 3 x 3</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="101"/>
        <source>Wider windows, of the cells as they are</source>
        <translation>Breitere Fenster, aus den Zellen, wie sie sind</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="101"/>
        <source>What a larger scale is: larger cells, or larger windows.</source>
        <translation>Was eine größere Skala ist: größere Zellen oder größere Fenster.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="113"/>
        <source>Scales (cells)</source>
        <translation>Skalen (Zellen)</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="113"/>
        <source>A list (1,2,4,8), start:stop:step (1:20:1), or both in one, in cells of the raster. If none is given: a series that doubles in four steps, up to a tenth of the raster&apos;s shorter side. The largest scale is a third of that side, with wider windows all of it.</source>
        <translation>Eine Liste (1,2,4,8), Anfang:Ende:Schritt (1:20:1) oder beides zusammen, in Zellen des Rasters. Ist nichts angegeben: eine Reihe, die sich in vier Schritten verdoppelt, bis zu einem Zehntel der kürzeren Seite des Rasters. Die größte Skala ist ein Drittel dieser Seite, mit breiteren Fenstern die ganze.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="127"/>
        <source>Cells to look at, at most (0: all)</source>
        <translation>Höchstzahl untersuchter Zellen (0: alle)</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="127"/>
        <source>A raster with more cells is looked at in windows that are spread over it evenly, always the same ones, each three times as wide as the largest scale, and at least 1024 cells. With 0 all cells are looked at, which takes a few seconds for every hundred million.</source>
        <translation>Ein Raster mit mehr Zellen wird in Fenstern untersucht, die gleichmäßig darüber verteilt sind, immer dieselben, jedes dreimal so breit wie die größte Skala und mindestens 1024 Zellen. Mit 0 werden alle Zellen untersucht, was je hundert Millionen einige Sekunden dauert.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="145"/>
        <source>A table with a row for each scale: its size in map units, the average local variance and standard deviation, the rate of change in per cent, and whether it is a peak (1) or not (0).</source>
        <translation>Eine Tabelle mit einer Zeile für jede Skala: ihre Größe in Karteneinheiten, die mittlere lokale Varianz und Standardabweichung, die Änderungsrate in Prozent und ob sie eine Spitze ist (1) oder nicht (0).</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="155"/>
        <source>A page with the curve, its rate of change and its peaks, for any browser.</source>
        <translation>Eine Seite mit der Kurve, ihrer Änderungsrate und ihren Spitzen, für jeden Browser.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="158"/>
        <source>Scale of the strongest peak, in cells</source>
        <translation>Skala der stärksten Spitze, in Zellen</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="163"/>
        <source>Size of the strongest peak, in map units</source>
        <translation>Größe der stärksten Spitze, in Karteneinheiten</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="176"/>
        <source>Local variance by scale of {}</source>
        <translation>Lokale Varianz nach Skala von {}</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="269"/>
        <source>Sample: {} windows of {} x {} cells, {} % of the raster.</source>
        <translation>Stichprobe: {} Fenster von {} x {} Zellen, {} % des Rasters.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="280"/>
        <source>{} is in degrees: so are all sizes.</source>
        <translation>{} ist in Grad: ebenso alle Größen.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="285"/>
        <source>Scales without a window in which enough cells have a value: {}</source>
        <translation>Skalen ohne ein Fenster, in dem genügend Zellen einen Wert haben: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="298"/>
        <source>There is no peak: {} has too few cells with a value.</source>
        <translation>Es gibt keine Spitze: {} hat zu wenige Zellen mit einem Wert.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="301"/>
        <source>There is no peak: {} does not vary at any scale.</source>
        <translation>Es gibt keine Spitze: {} schwankt auf keiner Skala.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="307"/>
        <source>Local variance has its strongest peak in windows of {} cells ({} {}): the pattern repeats after about that distance.</source>
        <translation>Die lokale Varianz hat ihre stärkste Spitze in Fenstern von {} Zellen ({} {}): das Muster wiederholt sich etwa nach dieser Entfernung.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="311"/>
        <source>Local variance has its strongest peak at a scale of {} cells ({} {}): what stands out from its surroundings is about {} to {} {} across.</source>
        <translation>Die lokale Varianz hat ihre stärkste Spitze auf einer Skala von {} Zellen ({} {}): was sich von seiner Umgebung abhebt, misst etwa {} bis {} {}.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="318"/>
        <source>There is no peak: local variance is greatest at the largest scale. Things may be larger than that, or of all sizes.</source>
        <translation>Es gibt keine Spitze: die lokale Varianz ist auf der größten Skala am größten. Die Dinge sind vielleicht größer oder von jeder Größe.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="323"/>
        <source>There is no peak: local variance is greatest at the smallest scale. Things may be smaller than that.</source>
        <translation>Es gibt keine Spitze: die lokale Varianz ist auf der kleinsten Skala am größten. Die Dinge sind vielleicht kleiner.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="327"/>
        <source>There is no peak: that takes three scales, and a rise before a fall.</source>
        <translation>Es gibt keine Spitze: dazu braucht es drei Skalen und einen Anstieg vor einem Abfall.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="342"/>
        <source>Local variance by scale: {}</source>
        <translation>Lokale Varianz nach Skala: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="345"/>
        <source>{}, band {}. Method: {}.</source>
        <translation>{}, Kanal {}. Methode: {}.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="347"/>
        <source>The average local variance at each scale.</source>
        <translation>Die mittlere lokale Varianz auf jeder Skala.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="351"/>
        <source>By how many per cent it differs from that of the scale before.</source>
        <translation>Um wie viel Prozent sie sich von der auf der vorigen Skala unterscheidet.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="355"/>
        <source>Scale (cells)</source>
        <translation>Skala (Zellen)</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="355"/>
        <source>Size ({})</source>
        <translation>Größe ({})</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="355"/>
        <source>Windows</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="355"/>
        <source>Local variance</source>
        <translation>Lokale Varianz</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="355"/>
        <source>Standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="355"/>
        <source>Rate of change (%)</source>
        <translation>Änderungsrate (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="355"/>
        <source>Peak</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="158"/>
        <source>The scale of the most prominent peak, in cells; nothing if there is no peak.</source>
        <translation>Die Skala der Spitze mit der größten Prominenz, in Zellen; nichts, wenn es keine Spitze gibt.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="163"/>
        <source>That scale in map units; nothing if there is no peak.</source>
        <translation>Diese Skala in Karteneinheiten; nichts, wenn es keine Spitze gibt.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="211"/>
        <source>expected scales &gt;= {}</source>
        <translation>erwartet werden Skalen &gt;= {}</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="213"/>
        <source>expected scales &gt;= {} with METHOD 1: a window of one cell does not vary</source>
        <translation>erwartet werden Skalen &gt;= {} bei METHOD 1: in einem Fenster aus einer Zelle schwankt nichts</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="226"/>
        <source>expected at least {least} columns and rows, and it has {columns} columns and {rows} rows</source>
        <translation>erwartet werden mindestens {least} Spalten und Zeilen, und es gibt {columns} Spalten und {rows} Zeilen</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="235"/>
        <source>expected scales &lt;= {most}: {name} has {columns} columns and {rows} rows, and windows of 3 x 3 cells that are larger do not fit in</source>
        <translation>erwartet werden Skalen &lt;= {most}: {name} hat {columns} Spalten und {rows} Zeilen, und größere Fenster aus 3 x 3 Zellen passen nicht hinein</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="240"/>
        <source>expected scales &lt;= {most}: {name} has {columns} columns and {rows} rows, and wider windows do not fit in</source>
        <translation>erwartet werden Skalen &lt;= {most}: {name} hat {columns} Spalten und {rows} Zeilen, und breitere Fenster passen nicht hinein</translation>
    </message>
</context>
<context>
    <name>LoupeAlgorithm</name>
    <message>
        <location filename="../algorithms/base.py" line="229"/>
        <source>Beyond the raster&apos;s edge</source>
        <translation>Jenseits des Rasterrandes</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="229"/>
        <source>Nothing: available cells only</source>
        <translation>Nichts: nur vorhandene Zellen</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="229"/>
        <source>Reflect (d c b a | a b c d | d c b a)</source>
        <translation>Spiegeln (d c b a | a b c d | d c b a)</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="229"/>
        <source>Mirror (d c b | a b c d | c b a)</source>
        <translation>Spiegeln ohne Randzelle (d c b | a b c d | c b a)</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="229"/>
        <source>Nearest (a a a a | a b c d | d d d d)</source>
        <translation>Nächste Zelle (a a a a | a b c d | d d d d)</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="229"/>
        <source>Wrap (a b c d | a b c d | a b c d)</source>
        <translation>Fortsetzen (a b c d | a b c d | a b c d)</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="229"/>
        <source>What a window finds where it extends beyond the raster.</source>
        <translation>Was ein Fenster findet, wo es über das Raster hinausragt.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="245"/>
        <source>Nodata in the window</source>
        <translation>Leerwerte im Fenster</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="262"/>
        <source>Least share of valid cells in a window (%)</source>
        <translation>Mindestanteil gültiger Zellen im Fenster (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="262"/>
        <source>Windows with a smaller share of valid cells give nodata.</source>
        <translation>Fenster mit einem kleineren Anteil gültiger Zellen ergeben Leerwerte.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="273"/>
        <source>Data type of the result</source>
        <translation>Datentyp des Ergebnisses</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="273"/>
        <source>How the result is stored. It is computed in 64 bits either way.</source>
        <translation>Wie das Ergebnis gespeichert wird. Gerechnet wird immer mit 64 Bit.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="286"/>
        <source>Additional creation options</source>
        <translation>Zusätzliche Erzeugungsoptionen</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="387"/>
        <source>Cancelled: nothing was written.</source>
        <translation>Abgebrochen: Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="176"/>
        <source>Input raster</source>
        <translation>Eingaberaster</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="216"/>
        <source>Bands (all if none is selected)</source>
        <translation>Kanäle (alle, wenn keiner gewählt ist)</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="306"/>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="306"/>
        <source>HTML files (*.html)</source>
        <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="180"/>
        <source>Band</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="245"/>
        <source>Ignore it, unless the centre is nodata</source>
        <translation>Ignorieren, außer wenn die Mitte ein Leerwert ist</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="245"/>
        <source>Propagate it: any cell without a value gives nodata</source>
        <translation>Fortpflanzen: jede Zelle ohne Wert ergibt einen Leerwert</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="245"/>
        <source>What cells without a value do to the windows they are in: nothing, as long as the centre has a value, or everything. With Propagate and available cells only, windows that extend beyond the raster give nodata, too.</source>
        <translation>Was Zellen ohne Wert mit den Fenstern machen, in denen sie liegen: nichts, solange die Mitte einen Wert hat, oder alles. Mit Fortpflanzen und nur vorhandenen Zellen ergeben auch Fenster, die über das Raster hinausragen, Leerwerte.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="293"/>
        <source>NAME=VALUE pairs for the output&apos;s format, separated by |, for example COMPRESS=DEFLATE|PREDICTOR=3. A GeoTIFF is tiled, and a BigTIFF where needed, unless they say otherwise. If there are none, a GeoTIFF gets those of the options of QGIS.</source>
        <translation>Paare NAME=WERT für das Format der Ausgabe, durch | getrennt, zum Beispiel COMPRESS=DEFLATE|PREDICTOR=3. Ein GeoTIFF ist gekachelt und nötigenfalls ein BigTIFF, wenn sie nichts anderes sagen. Gibt es keine, erhält ein GeoTIFF die aus den Optionen von QGIS.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="340"/>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="410"/>
        <source>cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="410"/>
        <source>map units</source>
        <translation>Karteneinheiten</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="142"/>
        <source>The tool also returns:</source>
        <translation>Das Werkzeug gibt außerdem zurück:</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="417"/>
        <source>degrees</source>
        <translation>Grad</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="418"/>
        <source>metres</source>
        <translation>Meter</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="419"/>
        <source>kilometres</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="420"/>
        <source>feet</source>
        <translation>Fuß</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="421"/>
        <source>US survey feet</source>
        <translation>US-Vermessungsfuß</translation>
    </message>
</context>
<context>
    <name>MatchHistogramAlgorithm</name>
    <message>
        <location filename="../algorithms/match_histogram.py" line="40"/>
        <source>Match histogram</source>
        <translation>Histogramm anpassen</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="43"/>
        <source>histogram,matching,specification,contrast,reference,radiometric normalization,relative normalisation,mosaic,colour balance,gain,offset,regression,change detection</source>
        <translation>Histogramm,Anpassung,Spezifikation,Kontrast,Referenz,radiometrische Normalisierung,relative Normalisierung,Mosaik,Farbausgleich,Faktor,Versatz,Regression,Änderungserkennung</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="49"/>
        <source>Give a raster the distribution of values of another one</source>
        <translation>Einem Raster die Werteverteilung eines anderen geben</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="52"/>
        <source>Changes the values of a raster so that they are distributed like those of a reference: another date, the neighbouring scene of a mosaic. The result has the reference&apos;s data type and nodata value.
Full distribution: each value becomes the value of the same rank in the reference. Mean and standard deviation: a gain and an offset that make these two equal. Neither needs the two to be of the same place.
Regression: where the two are the same place, gain and offset are those of the line of least squares through the cells that both have. Cells that lie further than two standard deviations from the line (clouds, fields that changed) are left out, and the line is fitted again, five times; so that clouds do not draw it, the first three lines are the reduced major axis. The reference is resampled (bilinear) where its grid is another one. The log has the line and how much it explains.
Values are taken as they are stored. Cells without a value never count, and have none in the result. Gonzalez and Woods (2018): Digital Image Processing, section 3.3.</source>
        <translation>Ändert die Werte eines Rasters so, dass sie verteilt sind wie die einer Referenz: eines anderen Zeitpunkts, der Nachbarszene eines Mosaiks. Das Ergebnis hat den Datentyp und den Leerwert der Referenz.
Volle Verteilung: jeder Wert wird zum Wert desselben Rangs in der Referenz. Mittelwert und Standardabweichung: ein Faktor und ein Versatz, die diese beiden gleich machen. Beide brauchen nicht denselben Ort.
Regression: wo beide denselben Ort zeigen, sind Faktor und Versatz die der Geraden der kleinsten Quadrate durch die Zellen, die beide haben. Zellen, die weiter als zwei Standardabweichungen von der Geraden liegen (Wolken, veränderte Felder), werden weggelassen, und die Gerade wird neu angepasst, fünfmal; damit Wolken sie nicht ziehen, sind die ersten drei Geraden die reduzierte Hauptachse. Die Referenz wird neu abgetastet (bilinear), wo ihr Gitter ein anderes ist. Das Protokoll nennt die Gerade und wie viel sie erklärt.
Werte werden genommen, wie sie gespeichert sind. Zellen ohne Wert zählen nie und haben auch im Ergebnis keinen. Gonzalez und Woods (2018): Digital Image Processing, Abschnitt 3.3.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="70"/>
        <source>The raster to change.</source>
        <translation>Das zu ändernde Raster.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="71"/>
        <source>Reference raster</source>
        <translation>Referenzraster</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="71"/>
        <source>The raster whose distribution to take; on any grid, of any place.</source>
        <translation>Das Raster, dessen Verteilung übernommen wird; auf jedem Gitter, von jedem Ort.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="75"/>
        <source>Bands to change. If none is selected: all of them, except an alpha band. The first one is matched to the reference&apos;s first band, and so on.</source>
        <translation>Zu ändernde Kanäle. Ist keiner gewählt: alle außer einem Alphakanal. Der erste wird dem ersten Kanal der Referenz angepasst und so weiter.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="81"/>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="81"/>
        <source>Full distribution</source>
        <translation>Volle Verteilung</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="81"/>
        <source>Mean and standard deviation</source>
        <translation>Mittelwert und Standardabweichung</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="81"/>
        <source>Regression where they overlap</source>
        <translation>Regression, wo sie sich überdecken</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="81"/>
        <source>What is to become that of the reference, and how.</source>
        <translation>Was zu dem der Referenz werden soll, und wie.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="95"/>
        <source>Matched</source>
        <translation>Angepasst</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="95"/>
        <source>The result: the chosen bands, in the reference&apos;s data type.</source>
        <translation>Das Ergebnis: die gewählten Kanäle im Datentyp der Referenz.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="202"/>
        <source>{}; r² = {} over {} of {} cells in both</source>
        <translation>{}; r² = {} über {} von {} Zellen in beiden</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="108"/>
        <source>{} matched to {}</source>
        <translation>{} angepasst an {}</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="141"/>
        <source>expected {count} bands, one for each of INPUT, and this has {there}</source>
        <translation>erwartet werden {count} Kanäle, einer für jeden von INPUT, und es gibt {there}</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="187"/>
        <source>expected at least 2 valid cells in common with band {band} of INPUT, and there are {count}</source>
        <translation>erwartet werden mindestens 2 gültige Zellen gemeinsam mit Kanal {band} von INPUT, und es gibt {count}</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="216"/>
        <source>expected cells with a value, and band {} has none</source>
        <translation>erwartet werden Zellen mit einem Wert, und Kanal {} hat keine</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="227"/>
        <source>expected values of band {} and of its reference that are no further apart than a float can tell; declare as nodata what is no value</source>
        <translation>erwartet werden Werte von Kanal {} und seiner Referenz, deren Abstand eine Gleitkommazahl fassen kann; legen Sie als Leerwert fest, was kein Wert ist</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="243"/>
        <source>Band {}: {}</source>
        <translation>Kanal {}: {}</translation>
    </message>
</context>
<context>
    <name>MatchTemplateAlgorithm</name>
    <message>
        <location filename="../algorithms/match_template.py" line="75"/>
        <source>Match template</source>
        <translation>Vorlage suchen</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="78"/>
        <source>template matching,find,search,pattern,object detection,counting,similar,similarity,normalized cross-correlation,normalised,NCC,SSD,squared difference,rotation,scale,chip,trees,control points,OpenCV</source>
        <translation>Vorlage,Schablone,Template-Matching,finden,suchen,Muster,Mustererkennung,Objekterkennung,Zählen,ähnlich,Ähnlichkeit,Treffer,normierte Kreuzkorrelation,NCC,SSD,quadratische Differenz,Drehung,Skalierung,Bildausschnitt,Bäume,Passpunkte,OpenCV</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="85"/>
        <source>Find all places where a raster looks like a piece of it, or of another one</source>
        <translation>Alle Stellen finden, die einem Stück desselben oder eines anderen Rasters gleichen</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="110"/>
        <source>The raster to search.</source>
        <translation>Das zu durchsuchende Raster.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="111"/>
        <source>The band to search; the first one if none is chosen.</source>
        <translation>Der zu durchsuchende Kanal; der erste, wenn keiner gewählt ist.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="243"/>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="118"/>
        <source>Best score</source>
        <translation>Größte Ähnlichkeit</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="125"/>
        <source>Template raster</source>
        <translation>Vorlagenraster</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="125"/>
        <source>What to search for: a small raster whose cells are as large as those of the input. Cells without a value do not count. This or an extent is needed.</source>
        <translation>Was gesucht wird: ein kleines Raster, dessen Zellen so groß sind wie die der Eingabe. Zellen ohne Wert zählen nicht. Dieses oder ein Ausschnitt ist nötig.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="134"/>
        <source>The band of the template raster; the first one if none is chosen.</source>
        <translation>Der Kanal des Vorlagenrasters; der erste, wenn keiner gewählt ist.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="134"/>
        <source>Band of the template</source>
        <translation>Kanal der Vorlage</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="140"/>
        <source>Extent of the input, as the template</source>
        <translation>Ausschnitt der Eingabe als Vorlage</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="140"/>
        <source>The piece of the input to search for, instead of a template raster, to the nearest whole cells. It may be in any coordinate system.</source>
        <translation>Das Stück der Eingabe, das statt eines Vorlagenrasters gesucht wird, auf ganze Zellen gerundet. Es kann in jedem Koordinatensystem angegeben sein.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="153"/>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="153"/>
        <source>Zero-mean normalised cross-correlation</source>
        <translation>Mittelwertfreie normierte Kreuzkorrelation</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="153"/>
        <source>Normalised cross-correlation</source>
        <translation>Normierte Kreuzkorrelation</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="153"/>
        <source>Normalised squared difference (1 less it)</source>
        <translation>Normierte quadratische Differenz (1 minus diese)</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="153"/>
        <source>How alike two pieces are: whatever their brightness and contrast; whatever their contrast; or as they are.</source>
        <translation>Wie ähnlich sich zwei Stücke sind: unabhängig von Helligkeit und Kontrast; unabhängig vom Kontrast; oder so, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="169"/>
        <source>By how much the template is turned, counter-clockwise: numbers separated by commas (0,90), or start:stop:step (0:350:10). The best one at each cell counts.</source>
        <translation>Um wie viel die Vorlage gegen den Uhrzeigersinn gedreht wird: Zahlen, durch Kommas getrennt (0,90), oder Anfang:Ende:Schritt (0:350:10). An jeder Zelle zählt der beste.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="181"/>
        <source>By how much the template is enlarged: numbers separated by commas (0.5,1,2), or start:stop:step (0.8:1.2:0.1), each with every angle. 2 is twice as large.</source>
        <translation>Auf das Wievielfache die Vorlage vergrößert wird: Zahlen, durch Kommas getrennt (0.5,1,2), oder Anfang:Ende:Schritt (0.8:1.2:0.1), jede mit jedem Winkel. 2 ist doppelt so groß.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="193"/>
        <source>Least score of a match</source>
        <translation>Mindestähnlichkeit eines Treffers</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="193"/>
        <source>Places that score less are no matches. From -1 to 1, an exact copy.</source>
        <translation>Stellen mit kleinerer Ähnlichkeit sind keine Treffer. Von -1 bis 1, einer genauen Kopie.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="201"/>
        <source>Of places that are nearer to each other than this, the best one is the match. 0 is half the template&apos;s shorter side, at its smallest scale.</source>
        <translation>Von Stellen, die näher beieinander liegen, ist die beste der Treffer. 0 ist die halbe kürzere Seite der Vorlage bei ihrer kleinsten Skalierung.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="209"/>
        <source>Matches at most (0: all)</source>
        <translation>Höchstzahl der Treffer (0: alle)</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="209"/>
        <source>How many matches there may be: the best ones. 0 is as many as there are.</source>
        <translation>Wie viele Treffer es höchstens gibt: die besten. 0 heißt so viele, wie da sind.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="218"/>
        <source>Least share of valid cells under the template (%)</source>
        <translation>Mindestanteil gültiger Zellen unter der Vorlage (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="218"/>
        <source>Of the template&apos;s cells, so many must lie over cells of the raster that have a value; elsewhere there is no score. Less than 100 finds what is partly beyond the edge, or hidden by nodata.</source>
        <translation>So viele der Zellen der Vorlage müssen über Zellen des Rasters liegen, die einen Wert haben; anderswo gibt es keinen Ähnlichkeitswert. Weniger als 100 findet auch, was zum Teil jenseits des Rands liegt oder durch Leerwerte verdeckt ist.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="234"/>
        <source>Score</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="234"/>
        <source>A raster with the score of each cell, the best one of all angles and scales, where the template is centred on it.</source>
        <translation>Ein Raster mit der Ähnlichkeit an jeder Zelle, wenn die Vorlage auf ihr zentriert ist: die größte aller Winkel und Skalierungen.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="243"/>
        <source>Polygons, the best match first: the outline of the template as it was found.</source>
        <translation>Polygone, der beste Treffer zuerst: der Umriss der Vorlage, wie sie gefunden wurde.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="371"/>
        <source>TEMPLATE_EXTENT reaches beyond INPUT: the template is what lies inside.</source>
        <translation>TEMPLATE_EXTENT reicht über INPUT hinaus: die Vorlage ist, was innerhalb liegt.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="375"/>
        <source>Template: rows {} to {}, columns {} to {} of the input (from 0)</source>
        <translation>Vorlage: Zeilen {} bis {}, Spalten {} bis {} der Eingabe (ab 0)</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="385"/>
        <source>Template of {} x {} cells, {} of them with a value; templates: {}</source>
        <translation>Vorlage mit {} x {} Zellen, davon {} mit einem Wert; Vorlagen: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="391"/>
        <source>{} at angle {} and scale {}</source>
        <translation>{} bei Winkel {} und Skalierung {}</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="395"/>
        <source>Less than half of the cells are left in {} of the templates, since others are interpolated from cells without a value: {}.</source>
        <translation>Von {} der Vorlagen ist weniger als die Hälfte der Zellen übrig, da andere aus Zellen ohne Wert interpoliert sind: {}.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="413"/>
        <source>Cells of TEMPLATE are {}, those of INPUT {}, and the two are compared cell by cell.</source>
        <translation>Zellen von TEMPLATE messen {}, die von INPUT {}, und beide werden Zelle für Zelle verglichen.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="417"/>
        <source>SCALES={} makes up for it.</source>
        <translation>SCALES={} gleicht das aus.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="422"/>
        <source>There is no score anywhere: the raster is flat, or has too few valid cells under the template (MIN_VALID).</source>
        <translation>Nirgends gibt es einen Ähnlichkeitswert: das Raster ist konstant oder hat zu wenige gültige Zellen unter der Vorlage (MIN_VALID).</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="429"/>
        <source>No match of at least {}; the best score is {}</source>
        <translation>Kein Treffer mit mindestens {}; die größte Ähnlichkeit ist {}</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="435"/>
        <source>Matches: {}; best score: {}</source>
        <translation>Treffer: {}; größte Ähnlichkeit: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="438"/>
        <source>The best {} are kept (MAX_MATCHES).</source>
        <translation>Behalten werden die besten {} (MAX_MATCHES).</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="88"/>
        <source>Moves a template over a raster and scores, at every cell, how alike the two are: 1 is an exact copy, 0 is not alike at all, -1 is the opposite. The template is a raster of its own, or an extent of the input. It may be searched for at several angles and scales at once.
Places that score at least the threshold, and more than what is around them, are the matches: polygons with the outline of the template as it was found, turned and scaled, the best one first. No two are nearer to each other than the least distance. Positions are finer than a cell.
Zero-mean normalised cross-correlation is Pearson&apos;s coefficient of the template and the cells under it: it ignores brightness and contrast. Normalised cross-correlation takes no means off, and ignores contrast alone. The normalised squared difference ignores neither: it is 1 less the sum of the squared differences, divided by the root of the product of both sums of squares.
Cells of either raster without a value do not count; there is no score where too few are left, as at the edge, nor where the raster is flat. Rasters are compared cell by cell: they should have cells of the same size.
Lewis (1995): Fast template matching. Vision Interface. Padfield (2012): Masked object registration in the Fourier domain, https://doi.org/10.1109/TIP.2011.2181402.</source>
        <translation>Schiebt eine Vorlage über ein Raster und bewertet an jeder Zelle, wie ähnlich sich beide sind: 1 ist eine genaue Kopie, 0 gar nicht ähnlich, -1 das Gegenteil. Die Vorlage ist ein eigenes Raster oder ein Ausschnitt der Eingabe. Sie kann mit mehreren Winkeln und Skalierungen zugleich gesucht werden.
Stellen, deren Ähnlichkeit mindestens den Schwellenwert erreicht und größer ist als die um sie herum, sind die Treffer: Polygone mit dem Umriss der Vorlage, wie sie gefunden wurde, gedreht und skaliert, der beste zuerst. Keine zwei liegen näher beieinander als der Mindestabstand. Positionen sind feiner als eine Zelle.
Die mittelwertfreie normierte Kreuzkorrelation ist Pearsons Koeffizient der Vorlage und der Zellen unter ihr: sie ist unabhängig von Helligkeit und Kontrast. Die normierte Kreuzkorrelation zieht keine Mittelwerte ab und ist nur vom Kontrast unabhängig. Die normierte quadratische Differenz ist von beidem abhängig: sie ist 1 minus die Summe der quadrierten Differenzen, geteilt durch die Wurzel des Produkts beider Quadratsummen.
Zellen ohne Wert zählen in keinem der beiden Raster; es gibt keinen Ähnlichkeitswert, wo zu wenige übrig sind, etwa am Rand, und auch nicht, wo das Raster konstant ist. Raster werden Zelle für Zelle verglichen: ihre Zellen sollten gleich groß sein.
Lewis (1995): Fast template matching. Vision Interface. Padfield (2012): Masked object registration in the Fourier domain, https://doi.org/10.1109/TIP.2011.2181402.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="169"/>
        <source>Angles (degrees; such as 0,90 or 0:350:10)</source>
        <translation>Winkel (Grad; etwa 0,90 oder 0:350:10)</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="181"/>
        <source>Scales (such as 1,2 or 0.8:1.2:0.1)</source>
        <translation>Skalierungen (etwa 1,2 oder 0.8:1.2:0.1)</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="201"/>
        <source>Least distance of matches (cells; 0: half the template)</source>
        <translation>Mindestabstand der Treffer (Zellen; 0: halbe Vorlage)</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="276"/>
        <source>Score in {1}</source>
        <translation>Ähnlichkeit in {1}</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="276"/>
        <source>Matches in {1}</source>
        <translation>Treffer in {1}</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="278"/>
        <source>Score of {0} in {1}</source>
        <translation>Ähnlichkeit von {0} in {1}</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="278"/>
        <source>Matches of {0} in {1}</source>
        <translation>Treffer von {0} in {1}</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="115"/>
        <source>How many matches were found and kept.</source>
        <translation>Wie viele Treffer gefunden und behalten wurden.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="118"/>
        <source>The highest score in the raster, a match or not; nothing if there is none.</source>
        <translation>Die größte Ähnlichkeit im Raster, ob Treffer oder nicht; nichts, wenn es keine gibt.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="261"/>
        <source>expected only one of the two, and TEMPLATE_EXTENT is {}</source>
        <translation>erwartet wird nur eines von beiden, und TEMPLATE_EXTENT ist {}</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="264"/>
        <source>expected a raster, or a part of INPUT as TEMPLATE_EXTENT</source>
        <translation>erwartet wird ein Raster oder ein Teil von INPUT als TEMPLATE_EXTENT</translation>
    </message>
</context>
<context>
    <name>MatchingAlgorithm</name>
    <message>
        <location filename="../algorithms/matching.py" line="14"/>
        <source>Matching</source>
        <translation>Abgleich</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <location filename="../algorithms/checking.py" line="183"/>
        <source>expected a file in a folder that exists</source>
        <translation>erwartet wird eine Datei in einem vorhandenen Ordner</translation>
    </message>
    <message>
        <location filename="../algorithms/checking.py" line="200"/>
        <source>expected another file than {name}</source>
        <translation>erwartet wird eine andere Datei als {name}</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="497"/>
        <source>{cells} cells in {seconds} s: {rate} cells/s, 1 worker</source>
        <translation>{cells} Zellen in {seconds} s: {rate} Zellen/s, 1 Thread</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="501"/>
        <source>{cells} cells in {seconds} s: {rate} cells/s, {workers} workers</source>
        <translation>{cells} Zellen in {seconds} s: {rate} Zellen/s, {workers} Threads</translation>
    </message>
    <message>
        <location filename="../algorithms/checking.py" line="78"/>
        <source>expected a folder</source>
        <translation>erwartet wird ein Ordner</translation>
    </message>
    <message>
        <location filename="../algorithms/checking.py" line="80"/>
        <source>expected the name of a file</source>
        <translation>erwartet wird der Name einer Datei</translation>
    </message>
    <message>
        <location filename="../algorithms/checking.py" line="108"/>
        <source>{expected}, as there is no {name}</source>
        <translation>{expected}, da {name} nicht angegeben ist</translation>
    </message>
    <message>
        <location filename="../algorithms/checking.py" line="220"/>
        <source>expected 1, the only band of {raster}</source>
        <translation>erwartet wird 1, der einzige Kanal von {raster}</translation>
    </message>
    <message>
        <location filename="../algorithms/checking.py" line="222"/>
        <source>expected bands from 1 to {count} of {raster}</source>
        <translation>erwartet werden Kanäle von 1 bis {count} aus {raster}</translation>
    </message>
    <message>
        <location filename="../algorithms/checking.py" line="229"/>
        <source>expected a raster</source>
        <translation>erwartet wird ein Raster</translation>
    </message>
    <message>
        <location filename="../algorithms/layers.py" line="74"/>
        <source>{name} is {layer}, a layer of ready-made pictures ({provider}) without cell values; give a raster that has them</source>
        <translation>{name} ist {layer}, ein Layer fertiger Bilder ({provider}) ohne Zellwerte; geben Sie ein Raster an, das sie hat</translation>
    </message>
    <message>
        <location filename="../algorithms/layers.py" line="143"/>
        <source>{layer} is resampled to the grid of the input</source>
        <translation>{layer} wird auf das Gitter der Eingabe neu abgetastet</translation>
    </message>
    <message>
        <location filename="../algorithms/layers.py" line="154"/>
        <source>Exporting {layer}, which is not a file that GDAL reads</source>
        <translation>{layer} wird exportiert, da es keine Datei ist, die GDAL liest</translation>
    </message>
    <message>
        <location filename="../algorithms/layers.py" line="173"/>
        <source>{layer} cannot be read</source>
        <translation>{layer} kann nicht gelesen werden</translation>
    </message>
    <message>
        <location filename="../algorithms/layers.py" line="191"/>
        <source>{layer} cannot be exported to {path}: error {number}</source>
        <translation>{layer} kann nicht nach {path} exportiert werden: Fehler {number}</translation>
    </message>
    <message>
        <location filename="../algorithms/messages.py" line="58"/>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="59"/>
        <source>it is needed</source>
        <translation>der Parameter wird benötigt</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="81"/>
        <source>{name} is missing; {expected}</source>
        <translation>{name} fehlt; {expected}</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="83"/>
        <source>{name} is {value}; {expected}</source>
        <translation>{name} ist {value}; {expected}</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="92"/>
        <source>expected an expression with a value</source>
        <translation>erwartet wird ein Ausdruck, der einen Wert ergibt</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="132"/>
        <source>expected a number that fits into 32 bits</source>
        <translation>erwartet wird eine Zahl, die in 32 Bit passt</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="149"/>
        <source>expected a whole number</source>
        <translation>erwartet wird eine ganze Zahl</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="150"/>
        <source>expected a number</source>
        <translation>erwartet wird eine Zahl</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="152"/>
        <source>expected a whole number {limits}</source>
        <translation>erwartet wird eine ganze Zahl {limits}</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="154"/>
        <source>expected a number {limits}</source>
        <translation>erwartet wird eine Zahl {limits}</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="155"/>
        <source>{low} and {high}</source>
        <translation>{low} und {high}</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="164"/>
        <source>expected true or false</source>
        <translation>erwartet wird true oder false</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="172"/>
        <source>expected one or more of {choices}</source>
        <translation>erwartet werden ein oder mehrere Werte aus {choices}</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="174"/>
        <source>expected one of {choices}</source>
        <translation>erwartet wird einer der Werte {choices}</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="186"/>
        <source>expected numbers of bands, from 1</source>
        <translation>erwartet werden Nummern von Kanälen, ab 1</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="188"/>
        <source>expected a band, from 1</source>
        <translation>erwartet wird ein Kanal, ab 1</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="206"/>
        <source>{expected}, each only once</source>
        <translation>{expected}, jeweils nur einmal</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="209"/>
        <source>{expected}, and only one</source>
        <translation>{expected}, und nur ein einziger</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py" line="240"/>
        <source>{name}: {path} cannot be written: {reason}</source>
        <translation>{name}: {path} kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py" line="395"/>
        <source>{name}: a report needs the Python package plotly, which cannot be imported ({reason}); install it for the Python of QGIS, or leave the report out</source>
        <translation>{name}: ein Bericht braucht das Python-Paket plotly, das sich nicht importieren lässt ({reason}); installieren Sie es für das Python von QGIS, oder lassen Sie den Bericht weg</translation>
    </message>
    <message>
        <location filename="../algorithms/styles.py" line="86"/>
        <source>{layer} is shown without a style of its own: {reason}</source>
        <translation>{layer} wird ohne eigenen Stil angezeigt: {reason}</translation>
    </message>
    <message>
        <location filename="../algorithms/tables.py" line="58"/>
        <source>{name}: a row cannot be written: {reason}</source>
        <translation>{name}: eine Zeile kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <location filename="../algorithms/checking.py" line="82"/>
        <source>expected a vector layer</source>
        <translation>erwartet wird ein Vektorlayer</translation>
    </message>
    <message>
        <location filename="../algorithms/checking.py" line="84"/>
        <source>expected an extent: xmin,xmax,ymin,ymax</source>
        <translation>erwartet wird eine Ausdehnung: xmin,xmax,ymin,ymax</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <location filename="../algorithms/number_lists.py" line="67"/>
        <source>expected numbers, separated by commas, or start:stop:step ({})</source>
        <translation>erwartet werden durch Kommas getrennte Zahlen oder Anfang:Ende:Schritt ({})</translation>
    </message>
    <message>
        <location filename="../algorithms/number_lists.py" line="82"/>
        <source>expected a step that leads from {start} to {stop}: upwards, above 0</source>
        <translation>erwartet wird ein Schritt, der von {start} bis {stop} führt: aufwärts, über 0</translation>
    </message>
    <message>
        <location filename="../algorithms/number_lists.py" line="86"/>
        <source>expected a step that leads from {start} to {stop}: downwards, below 0</source>
        <translation>erwartet wird ein Schritt, der von {start} bis {stop} führt: abwärts, unter 0</translation>
    </message>
    <message>
        <location filename="../algorithms/number_lists.py" line="98"/>
        <source>expected at most {} numbers</source>
        <translation>erwartet werden höchstens {} Zahlen</translation>
    </message>
</context>
<context>
    <name>PeaksAlgorithm</name>
    <message>
        <location filename="../algorithms/peaks.py" line="11"/>
        <source>Peaks and profiles</source>
        <translation>Spitzen und Profile</translation>
    </message>
</context>
<context>
    <name>ProfileAlgorithm</name>
    <message>
        <location filename="../algorithms/profiles.py" line="158"/>
        <source>Lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="158"/>
        <source>The lines to follow, in any coordinate system. Each part of a multi-part line is a line of its own.</source>
        <translation>Die Linien, denen gefolgt wird, in jedem Koordinatensystem. Jeder Teil einer mehrteiligen Linie ist eine eigene Linie.</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="172"/>
        <source>How far apart samples are along a line, in units of the raster&apos;s coordinate system: degrees where it is a geographic one. If it is not set: the shorter side of a cell.</source>
        <translation>Wie weit Abtastpunkte entlang einer Linie auseinanderliegen, in Einheiten des Koordinatensystems des Rasters: in Grad, wenn es ein geographisches ist. Nicht gesetzt: die kürzere Seite einer Zelle.</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="247"/>
        <source>{} is placed by ground control points. It is taken to lie where they fit best, and not bent: warp it for more.</source>
        <translation>{} ist durch Passpunkte verortet. Es wird dorthin gelegt, wo sie am besten passen, und nicht verbogen: für mehr muss es erst entzerrt werden.</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="314"/>
        <source>{} is in degrees: so are the step and all distances.</source>
        <translation>{} ist in Grad: ebenso die Schrittweite und alle Entfernungen.</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="389"/>
        <source>{} do not cross the raster</source>
        <translation>{} ohne Schnitt mit dem Raster</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="390"/>
        <source>{} are shorter than the step ({})</source>
        <translation>{} kürzer als die Schrittweite ({})</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="391"/>
        <source>{} cannot be brought into the coordinate system of the raster</source>
        <translation>{} nicht ins Koordinatensystem des Rasters zu bringen</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="398"/>
        <source>Features without a line: {}</source>
        <translation>Objekte ohne Linie: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="401"/>
        <source>Lines left out: {}</source>
        <translation>Weggelassene Linien: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="172"/>
        <source>Distance between samples (map units; none: a cell)</source>
        <translation>Abstand der Abtastpunkte (Karteneinheiten; leer: eine Zelle)</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="198"/>
        <source>no layer</source>
        <translation>kein Layer</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="201"/>
        <source>expected a layer of lines, and it is one of geometry {}</source>
        <translation>erwartet wird ein Linienlayer, und dieser hat die Geometrie {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="205"/>
        <source>expected a layer of lines</source>
        <translation>erwartet wird ein Linienlayer</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="209"/>
        <source>expected a number &gt; 0, in units of the raster&apos;s coordinate system, or nothing for a cell</source>
        <translation>erwartet wird eine Zahl &gt; 0, in Einheiten des Koordinatensystems des Rasters, oder nichts für eine Zelle</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="268"/>
        <source>expected a raster of the same place: no line that crosses INPUT crosses it</source>
        <translation>erwartet wird ein Raster desselben Orts: keine Linie, die INPUT schneidet, schneidet es</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="325"/>
        <source>expected a raster with a coordinate system (CRS), since LINES is in {}: assign the one that its coordinates are in</source>
        <translation>erwartet wird ein Raster mit einem Koordinatensystem (KBS), da LINES eines hat ({}): weisen Sie ihm das zu, in dem seine Koordinaten angegeben sind</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="331"/>
        <source>expected lines with a coordinate system (CRS), since INPUT is in {}: assign the one that their coordinates are in</source>
        <translation>erwartet werden Linien mit einem Koordinatensystem (KBS), da INPUT eines hat ({}): weisen Sie ihnen das zu, in dem ihre Koordinaten angegeben sind</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="342"/>
        <source>expected a raster with a coordinate system (CRS), since {} has one: assign the one that its coordinates are in</source>
        <translation>erwartet wird ein Raster mit einem Koordinatensystem (KBS), da {} eines hat: weisen Sie ihm das zu, in dem seine Koordinaten angegeben sind</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="355"/>
        <source>{} (a cell)</source>
        <translation>{} (eine Zelle)</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="356"/>
        <source>expected at least {least}: the lines have {samples} samples, more than {most}</source>
        <translation>erwartet wird mindestens {least}: die Linien haben {samples} Abtastpunkte, mehr als {most}</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="372"/>
        <source>expected a line at least, and none is selected</source>
        <translation>erwartet wird mindestens eine Linie, und keine ist ausgewählt</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="372"/>
        <source>expected a line at least, and it has none</source>
        <translation>erwartet wird mindestens eine Linie, und es gibt keine</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="379"/>
        <source>expected a line with two samples on INPUT. Of its {count}, {reasons}</source>
        <translation>erwartet wird eine Linie mit zwei Abtastpunkten auf INPUT. Von insgesamt {count}: {reasons}</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="383"/>
        <source>INPUT reaches from {0}, {1} to {2}, {3}</source>
        <translation>INPUT reicht von {0}, {1} bis {2}, {3}</translation>
    </message>
</context>
<context>
    <name>ProfileCorrelationAlgorithm</name>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="57"/>
        <source>Cross-correlation along lines</source>
        <translation>Kreuzkorrelation entlang von Linien</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="60"/>
        <source>cross-correlation,autocorrelation,correlogram,CCF,ACF,lag,shift,profile,line,transect,series,period,spacing,R,np.correlate</source>
        <translation>Kreuzkorrelation,Autokorrelation,Korrelogramm,CCF,ACF,Lag,Versatz,Verschiebung,Profil,Linie,Transekt,Reihe,Periode,Abstand,R,np.correlate</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="66"/>
        <source>How alike two rasters are along lines, at every lag; or one and itself</source>
        <translation>Wie ähnlich zwei Raster oder eines sich selbst entlang von Linien sind, bei jedem Lag</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="90"/>
        <source>The raster to read along the lines.</source>
        <translation>Das Raster, das entlang der Linien gelesen wird.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="91"/>
        <source>The band to read; the first one if none is chosen.</source>
        <translation>Der Kanal, der gelesen wird; der erste, wenn keiner gewählt ist.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="92"/>
        <source>The raster to compare it with, on any grid, in any coordinate system. Without it, the input is compared with itself.</source>
        <translation>Das Raster, mit dem verglichen wird, auf jedem Gitter, in jedem Koordinatensystem. Ohne dieses wird die Eingabe mit sich selbst verglichen.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="101"/>
        <source>Band of the other raster</source>
        <translation>Kanal des anderen Rasters</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="101"/>
        <source>The band of the other raster; the first one if none is chosen. Without another raster it is a band of the input, by default the same one. To choose it in a dialog, choose the input as the other raster.</source>
        <translation>Der Kanal des anderen Rasters; der erste, wenn keiner gewählt ist. Ohne anderes Raster ist es ein Kanal der Eingabe, voreingestellt derselbe. Um ihn in einem Dialog zu wählen, wählen Sie die Eingabe als anderes Raster.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="117"/>
        <source>Correlogram</source>
        <translation>Korrelogramm</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="117"/>
        <source>A table with a row for each line and lag.</source>
        <translation>Eine Tabelle mit einer Zeile für jede Linie und jeden Lag.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="123"/>
        <source>A page with the correlogram of each line and its 95 % band, for any browser.</source>
        <translation>Eine Seite mit dem Korrelogramm jeder Linie und seinem Band von 95 %, für jeden Browser.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="126"/>
        <source>Best lag of the first line</source>
        <translation>Bester Lag der ersten Linie</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="134"/>
        <source>Correlation at the best lag of the first line</source>
        <translation>Korrelation beim besten Lag der ersten Linie</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="141"/>
        <source>In units of the raster&apos;s coordinate system. If it is not set: a quarter of each line.</source>
        <translation>In Einheiten des Koordinatensystems des Rasters. Nicht gesetzt: ein Viertel jeder Linie.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="154"/>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="154"/>
        <source>Correlation, as ccf in R</source>
        <translation>Korrelation, wie ccf in R</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="154"/>
        <source>Sum of products</source>
        <translation>Summe der Produkte</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="154"/>
        <source>What is computed at each lag.</source>
        <translation>Was bei jedem Lag berechnet wird.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="166"/>
        <source>Remove linear trends</source>
        <translation>Lineare Trends abziehen</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="166"/>
        <source>Whether to subtract from each profile the line of least squares through it: two rasters that both rise along a line are alike at every lag otherwise.</source>
        <translation>Ob von jedem Profil die Gerade der kleinsten Quadrate abgezogen wird: zwei Raster, die beide entlang einer Linie ansteigen, sind sonst bei jedem Lag ähnlich.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="264"/>
        <source>There are no values along the lines: no correlation.</source>
        <translation>Entlang der Linien gibt es keine Werte: keine Korrelation.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="266"/>
        <source>Lines without a correlation, since a profile has no values, or but one: {}</source>
        <translation>Linien ohne Korrelation, da ein Profil keine Werte hat oder nur einen: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="271"/>
        <source>Lines: {}. Step: {} {}. Samples: {}, {} of them without a value.</source>
        <translation>Linien: {}. Schrittweite: {} {}. Abtastpunkte: {}, davon {} ohne Wert.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="282"/>
        <source>Best lag of line {}: {} {}, correlation {}</source>
        <translation>Bester Lag der Linie {}: {} {}, Korrelation {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="293"/>
        <source>Seconds: {}</source>
        <translation>Sekunden: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="311"/>
        <source>Autocorrelation along lines: {}</source>
        <translation>Autokorrelation entlang von Linien: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="312"/>
        <source>Cross-correlation along lines: {}</source>
        <translation>Kreuzkorrelation entlang von Linien: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="315"/>
        <source>{}, band {}</source>
        <translation>{}, Kanal {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="317"/>
        <source>{} (t + k); {}, band {} (t)</source>
        <translation>{} (t + k); {}, Kanal {} (t)</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="322"/>
        <source>{}; linear trends were removed</source>
        <translation>{}; lineare Trends sind abgezogen</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="323"/>
        <source>{}, along {}. Step: {} {}. Lags are in {}.
{}.</source>
        <translation>{}, entlang {}. Schrittweite: {} {}. Einheit der Lags: {}.
{}.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="339"/>
        <source>The first {} of {} lines are drawn.</source>
        <translation>Gezeichnet sind die ersten {} von {} Linien.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="394"/>
        <source>Correlation</source>
        <translation>Korrelation</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="344"/>
        <source>Line {}</source>
        <translation>Linie {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="355"/>
        <source>{}: {} at every lag.</source>
        <translation>{}: {} bei jedem Lag.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="371"/>
        <source>The first {} of {} lines are listed.</source>
        <translation>Aufgeführt sind die ersten {} von {} Linien.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="394"/>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="394"/>
        <source>Feature</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="394"/>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="394"/>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="394"/>
        <source>Samples</source>
        <translation>Abtastpunkte</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="394"/>
        <source>Best lag</source>
        <translation>Bester Lag</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="394"/>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="92"/>
        <source>Other raster (none: the input itself)</source>
        <translation>Anderes Raster (keines: die Eingabe selbst)</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="141"/>
        <source>Greatest lag (map units; none: a quarter of a line)</source>
        <translation>Größter Lag (Karteneinheiten; leer: ein Viertel der Linie)</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="189"/>
        <source>Correlogram of {} along {}</source>
        <translation>Korrelogramm von {} entlang {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="69"/>
        <source>Reads two rasters (bilinear) at equal steps along each line, moves one profile along the other, and tells how alike the two are at every lag: the cross-correlation function. Without another raster, the profile is compared with itself: the autocorrelation function, whose maxima tell at what spacing it repeats itself. Lag 0 is trivial there: the best lag is the highest peak beyond the hill about lag 0, or, where nothing repeats, the lag beside 0.
At a lag of k, INPUT at t + k meets OTHER at t: where the best lag is positive, INPUT is OTHER, moved that far towards the end of the line.
The first method is that of ccf in R: deviations from the mean of the whole profile, multiplied, summed over the pairs at the lag, divided by n and by both standard deviations. It tells how alike shapes are; where both rise or fall along the line, remove the trends first. The other one is the sum of the products, for values about 0.
Samples without a value, and beyond the raster&apos;s edge, make no pairs. Lags are in units of the raster&apos;s coordinate system, in degrees where it is a geographic one.
Venables and Ripley (2002): Modern Applied Statistics with S, https://doi.org/10.1007/978-0-387-21706-2.</source>
        <translation>Liest zwei Raster (bilinear) in gleichen Schritten entlang jeder Linie, schiebt ein Profil am anderen entlang und sagt, wie ähnlich beide bei jedem Lag sind: die Kreuzkorrelationsfunktion. Ohne anderes Raster wird das Profil mit sich selbst verglichen: die Autokorrelationsfunktion, deren Maxima sagen, in welchem Abstand es sich wiederholt. Lag 0 ist dort trivial: der beste Lag ist die höchste Spitze jenseits des Hügels um Lag 0 oder, wo sich nichts wiederholt, der Lag neben 0.
Bei Lag k trifft INPUT bei t + k auf OTHER bei t: ist der beste Lag positiv, so ist INPUT das um so viel zum Ende der Linie hin verschobene OTHER.
Die erste Methode ist die von ccf in R: Abweichungen vom Mittel des ganzen Profils, multipliziert, über die Paare bei diesem Lag summiert und durch n und beide Standardabweichungen geteilt. Sie sagt, wie ähnlich sich Formen sind; wo beide entlang der Linie steigen oder fallen, ziehen Sie zuerst die Trends ab. Die andere ist die Summe der Produkte, für Werte um 0.
Abtastpunkte ohne Wert und jenseits des Rasterrandes bilden keine Paare. Lags sind in Einheiten des Koordinatensystems des Rasters, in Grad, wenn es ein geographisches ist.
Venables und Ripley (2002): Modern Applied Statistics with S, https://doi.org/10.1007/978-0-387-21706-2.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="126"/>
        <source>The lag at which the profiles of the first line are most alike, in units of the raster&apos;s coordinate system; left out if there is no correlation.</source>
        <translation>Der Lag, bei dem sich die Profile der ersten Linie am ähnlichsten sind, in Einheiten des Koordinatensystems des Rasters; er fehlt, wenn es keine Korrelation gibt.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="134"/>
        <source>The coefficient at that lag, or the sum of the products.</source>
        <translation>Der Koeffizient bei diesem Lag oder die Summe der Produkte.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="284"/>
        <source>Best lag other than 0 of line {}: {} {}, correlation {}</source>
        <translation>Bester Lag außer 0 der Linie {}: {} {}, Korrelation {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="329"/>
        <source>The band is {limit} / √n either side of 0, n the samples in which both profiles have a value: 95 % of the correlations of two profiles of unrelated noise are within it. Neighbouring samples of most rasters are not unrelated, and more than 5 % are beyond it by chance.</source>
        <translation>Das Band reicht {limit} / √n zu beiden Seiten von 0, mit n Abtastpunkten, in denen beide Profile einen Wert haben: in ihm liegen 95 % der Korrelationen zweier Profile aus unabhängigem Rauschen. Benachbarte Abtastpunkte sind in den meisten Rastern nicht unabhängig, und zufällig liegen mehr als 5 % außerhalb.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="394"/>
        <source>Best lag other than 0</source>
        <translation>Bester Lag außer 0</translation>
    </message>
</context>
<context>
    <name>ProfilePeaksAlgorithm</name>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="55"/>
        <source>Find peaks along lines</source>
        <translation>Spitzen entlang von Linien finden</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="58"/>
        <source>peak,maximum,minimum,profile,line,transect,cross section,prominence,width,ridge,valley,find_peaks,scipy,smoothing,Savitzky-Golay,Gaussian,elevation profile</source>
        <translation>Spitze,Gipfel,Peak,Maximum,Minimum,Profil,Linie,Transekt,Querschnitt,Prominenz,Schartenhöhe,Breite,Grat,Tal,find_peaks,scipy,Glättung,Savitzky-Golay,Gauß,Höhenprofil</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="64"/>
        <source>Peaks and pits of a raster&apos;s profile along each line, with prominence</source>
        <translation>Spitzen und Senken des Profils eines Rasters entlang jeder Linie, mit Prominenz</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="86"/>
        <source>The raster to read along the lines.</source>
        <translation>Das Raster, das entlang der Linien gelesen wird.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="87"/>
        <source>The band to read; the first one if none is chosen.</source>
        <translation>Der Kanal, der gelesen wird; der erste, wenn keiner gewählt ist.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="96"/>
        <source>Sampling</source>
        <translation>Abtastung</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="96"/>
        <source>Nearest cell</source>
        <translation>Nächste Zelle</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="96"/>
        <source>Bilinear (2 x 2 cells)</source>
        <translation>Bilinear (2 x 2 Zellen)</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="96"/>
        <source>Cubic convolution (4 x 4 cells)</source>
        <translation>Kubische Faltung (4 x 4 Zellen)</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="96"/>
        <source>How the value of a place between the centres of cells is made. Where any cell that counts has no value, the place has none.</source>
        <translation>Wie der Wert einer Stelle zwischen den Mitten von Zellen entsteht. Hat eine der Zellen, die zählen, keinen Wert, so hat auch die Stelle keinen.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="115"/>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="115"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="115"/>
        <source>Gaussian</source>
        <translation>Gauß</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="115"/>
        <source>Savitzky-Golay of order 2</source>
        <translation>Savitzky-Golay 2. Ordnung</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="115"/>
        <source>What is done to a profile before its peaks are sought. The filter of Savitzky and Golay keeps the height of peaks better than the Gaussian one.</source>
        <translation>Was mit einem Profil geschieht, bevor seine Spitzen gesucht werden. Das Filter von Savitzky und Golay erhält die Höhe von Spitzen besser als das von Gauß.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="131"/>
        <source>Size of the smoothing (samples)</source>
        <translation>Stärke der Glättung (Abtastpunkte)</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="131"/>
        <source>In samples: the standard deviation of the Gaussian, or the length of the window of Savitzky and Golay, which is odd and at least 3. Without smoothing, it does not matter.</source>
        <translation>In Abtastpunkten: die Standardabweichung der Gaußkurve oder die Länge des Fensters von Savitzky und Golay, das ungerade und mindestens 3 ist. Ohne Glättung ohne Bedeutung.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="414"/>
        <source>Maxima</source>
        <translation>Maxima</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="414"/>
        <source>Minima</source>
        <translation>Minima</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="144"/>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="153"/>
        <source>The least value of a maximum, or the greatest value of a minimum. It cannot be given for both together.</source>
        <translation>Der kleinste Wert eines Maximums oder der größte Wert eines Minimums. Für beide zugleich kann sie nicht angegeben werden.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="153"/>
        <source>In units of the raster&apos;s coordinate system: of two maxima that are nearer to each other along the line, the lower one is left out, of two minima the higher one.</source>
        <translation>In Einheiten des Koordinatensystems des Rasters: von zwei Maxima, die entlang der Linie näher beieinander liegen, wird das niedrigere weggelassen, von zwei Minima das höhere.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="153"/>
        <source>How far a peak stands out, at least: above the higher of the two lowest points on its sides, before the profile gets higher than the peak, or ends.</source>
        <translation>Wie weit eine Spitze mindestens herausragt: über den höheren der beiden tiefsten Punkte zu ihren Seiten, ehe das Profil höher wird als die Spitze oder endet.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="153"/>
        <source>How wide a peak is, at least, at half its prominence: in units of the raster&apos;s coordinate system.</source>
        <translation>Wie breit eine Spitze auf halber Prominenz mindestens ist: in Einheiten des Koordinatensystems des Rasters.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="202"/>
        <source>Peaks along lines</source>
        <translation>Spitzen entlang von Linien</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="202"/>
        <source>A point for each peak, in the coordinate system of the lines.</source>
        <translation>Ein Punkt für jede Spitze, im Koordinatensystem der Linien.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="206"/>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="206"/>
        <source>A point for each sample of each line, with its value, not smoothed.</source>
        <translation>Ein Punkt für jeden Abtastpunkt jeder Linie mit seinem Wert, nicht geglättet.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="216"/>
        <source>A page with the profile of each line, its peaks marked, for any browser.</source>
        <translation>Eine Seite mit dem Profil jeder Linie, die Spitzen markiert, für jeden Browser.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="308"/>
        <source>{} has no values along the lines: no peaks.</source>
        <translation>{} hat entlang der Linien keine Werte: keine Spitzen.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="313"/>
        <source>{} is constant along each line: no peaks.</source>
        <translation>{} ist entlang jeder Linie konstant: keine Spitzen.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="317"/>
        <source>No peaks: none along the lines is within the limits.</source>
        <translation>Keine Spitzen: entlang der Linien hält keine die Grenzen ein.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="322"/>
        <source>Pieces of profiles that are shorter than the window, smoothed with as much of it as fits in: {}</source>
        <translation>Stücke von Profilen, kürzer als das Fenster und mit so viel davon geglättet, wie hineinpasst: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="328"/>
        <source>Lines: {}. Step: {} {}. Samples: {}, {} of them without a value.</source>
        <translation>Linien: {}. Schrittweite: {} {}. Abtastpunkte: {}, davon {} ohne Wert.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="337"/>
        <source>Maxima: {}. Minima: {}. Seconds: {}</source>
        <translation>Maxima: {}. Minima: {}. Sekunden: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="396"/>
        <source>Peaks along lines: {}</source>
        <translation>Spitzen entlang von Linien: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="397"/>
        <source>{}, band {}, along {}. Step: {} {}. Distances are in {}.</source>
        <translation>{}, Kanal {}, entlang {}. Schrittweite: {} {}. Einheit der Entfernungen: {}.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="409"/>
        <source>The first {} of {} lines are listed.</source>
        <translation>Aufgeführt sind die ersten {} von {} Linien.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="414"/>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="414"/>
        <source>Feature</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="414"/>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="414"/>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="414"/>
        <source>Samples</source>
        <translation>Abtastpunkte</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="414"/>
        <source>Without a value</source>
        <translation>Ohne Wert</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="428"/>
        <source>The first {} of {} lines are drawn.</source>
        <translation>Gezeichnet sind die ersten {} von {} Linien.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="434"/>
        <source>Line {}</source>
        <translation>Linie {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="439"/>
        <source>{}: {} peaks.</source>
        <translation>{}; Spitzen: {}.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="67"/>
        <source>Reads a raster at equal steps along each line, smooths the profile if asked to, and finds its peaks: samples that are higher than what is on both sides, or lower. A flat top is one peak, in its middle; the ends of a line are none. Each becomes a point on the line, with its distance from the line&apos;s start, value, prominence, width at half the prominence, and both bases.
Where the raster has no value, or the line leaves it, the profile is interrupted: what is on either side is smoothed and searched by itself, and nothing is interpolated.
Against noise, smooth, or ask for some prominence. Distances and widths are in units of the raster&apos;s coordinate system, in degrees where it is a geographic one. Least height, distance, prominence and width have the meaning that they have in scipy.signal.find_peaks, which does the work.
Virtanen et al. (2020): SciPy 1.0, https://doi.org/10.1038/s41592-019-0686-2. Savitzky and Golay (1964): Smoothing and differentiation of data by simplified least squares procedures, https://doi.org/10.1021/ac60214a047.</source>
        <translation>Liest ein Raster in gleichen Schritten entlang jeder Linie, glättet das Profil, falls verlangt, und findet seine Spitzen: Abtastpunkte, die höher sind als das, was auf beiden Seiten liegt, oder tiefer. Ein flacher Scheitel ist eine Spitze, in seiner Mitte; die Enden einer Linie sind keine. Jede wird zu einem Punkt auf der Linie, mit Entfernung vom Anfang der Linie, Wert, Prominenz, Breite auf halber Prominenz und beiden Fußpunkten.
Wo das Raster keinen Wert hat oder die Linie es verlässt, ist das Profil unterbrochen: was auf beiden Seiten liegt, wird für sich geglättet und durchsucht, und nichts wird interpoliert.
Gegen Rauschen glätten Sie oder verlangen Sie etwas Prominenz. Entfernungen und Breiten sind in Einheiten des Koordinatensystems des Rasters, in Grad, wenn es ein geographisches ist. Mindesthöhe, -abstand, -prominenz und -breite bedeuten dasselbe wie in scipy.signal.find_peaks, das die Arbeit macht.
Virtanen et al. (2020): SciPy 1.0, https://doi.org/10.1038/s41592-019-0686-2. Savitzky und Golay (1964): Smoothing and differentiation of data by simplified least squares procedures, https://doi.org/10.1021/ac60214a047.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="144"/>
        <source>What to find</source>
        <translation>Was gefunden wird</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="144"/>
        <source>The highest points, the lowest ones, or both.</source>
        <translation>Die höchsten Punkte, die tiefsten oder beides.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="153"/>
        <source>Least value of maxima, greatest of minima</source>
        <translation>Kleinster Wert von Maxima, größter von Minima</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="153"/>
        <source>Least distance between peaks (map units)</source>
        <translation>Mindestabstand der Spitzen (Karteneinheiten)</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="153"/>
        <source>Least prominence (units of the raster)</source>
        <translation>Mindestprominenz (Einheiten des Rasters)</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="153"/>
        <source>Least width (map units)</source>
        <translation>Mindestbreite (Karteneinheiten)</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="254"/>
        <source>Peaks of {} along {}</source>
        <translation>Spitzen von {} entlang {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="255"/>
        <source>Values of {} along {}</source>
        <translation>Werte von {} entlang {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="225"/>
        <source>expected nothing with KIND 2 (both), or KIND 0 or 1: maxima have a least value, and minima a greatest one</source>
        <translation>erwartet wird nichts bei KIND 2 (beides), oder KIND 0 oder 1: Maxima haben einen kleinsten Wert und Minima einen größten</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="238"/>
        <source>expected a number &gt; 0 with SMOOTHING_METHOD 1</source>
        <translation>erwartet wird eine Zahl &gt; 0 bei SMOOTHING_METHOD 1</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="239"/>
        <source>expected an odd whole number &gt;= 3 with SMOOTHING_METHOD 2</source>
        <translation>erwartet wird eine ungerade ganze Zahl &gt;= 3 bei SMOOTHING_METHOD 2</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="452"/>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="453"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="453"/>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="453"/>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="452"/>
        <source>Prominence</source>
        <translation>Prominenz</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <location filename="../algorithms/profiles.py" line="566"/>
        <source>a system of its own</source>
        <translation>ein eigenes System</translation>
    </message>
</context>
<context>
    <name>RasterError</name>
    <message>
        <location filename="../raster/alignment.py" line="123"/>
        <source>{path} cannot be brought to the grid of {grid}</source>
        <translation>{path} lässt sich nicht auf das Gitter von {grid} bringen</translation>
    </message>
    <message>
        <location filename="../raster/alignment.py" line="173"/>
        <source>{path} has {cols} x {rows} cells, {grid} has {grid_cols} x {grid_rows}</source>
        <translation>{path} hat {cols} x {rows} Zellen, {grid} hat {grid_cols} x {grid_rows}</translation>
    </message>
    <message>
        <location filename="../raster/alignment.py" line="185"/>
        <source>{sizes}, their grids differ, and neither has a coordinate system (CRS); give both one (or a raster of the same cells)</source>
        <translation>{sizes}, ihre Gitter unterscheiden sich, und keines hat ein Koordinatensystem (KBS); geben Sie beiden eines (oder verwenden Sie ein Raster mit denselben Zellen)</translation>
    </message>
    <message>
        <location filename="../raster/alignment.py" line="197"/>
        <source>{path} has no coordinate system (CRS), and so cannot be aligned with {against}; assign the one that its coordinates are in</source>
        <translation>{path} hat kein Koordinatensystem (KBS) und lässt sich darum nicht an {against} ausrichten; weisen Sie das zu, in dem seine Koordinaten angegeben sind</translation>
    </message>
    <message>
        <location filename="../raster/alignment.py" line="207"/>
        <source>{sizes}, and nothing says where {path} lies: it has no georeference</source>
        <translation>{sizes}, und nichts sagt, wo {path} liegt: es hat keine Georeferenz</translation>
    </message>
    <message>
        <location filename="../raster/alignment.py" line="216"/>
        <source>{path} is georeferenced by ground control points alone; warp it to a grid first</source>
        <translation>{path} ist nur durch Passpunkte georeferenziert; entzerren Sie es zuerst auf ein Gitter</translation>
    </message>
    <message>
        <location filename="../raster/alignment.py" line="227"/>
        <source>there is no way from the coordinates of {path} to those of {grid}</source>
        <translation>von den Koordinaten von {path} führt kein Weg zu denen von {grid}</translation>
    </message>
    <message>
        <location filename="../raster/alignment.py" line="250"/>
        <source>{path} does not overlap {grid}; it has to be a raster of the same place, and both coordinate systems have to be the right ones</source>
        <translation>{path} überlappt {grid} nicht; es muss ein Raster desselben Orts sein, und beide Koordinatensysteme müssen die richtigen sein</translation>
    </message>
    <message>
        <location filename="../raster/alignment.py" line="303"/>
        <source>no copy of {path} can be written to {folder}</source>
        <translation>eine Kopie von {path} kann nicht nach {folder} geschrieben werden</translation>
    </message>
    <message>
        <location filename="../raster/engine.py" line="244"/>
        <source>a window this large needs {least} MiB of memory, and the budget is {budget} MiB; use a smaller window or a larger budget (in QGIS&apos;s options for Processing providers, or LOUPE_MEMORY_MB)</source>
        <translation>ein so großes Fenster braucht {least} MiB Speicher, und das Budget ist {budget} MiB; verwenden Sie ein kleineres Fenster oder ein größeres Budget (in den QGIS-Optionen für Verarbeitungsanbieter oder LOUPE_MEMORY_MB)</translation>
    </message>
    <message>
        <location filename="../raster/engine.py" line="251"/>
        <source>it needs {least} MiB of memory, and the budget is {budget} MiB; use a larger budget (in QGIS&apos;s options for Processing providers, or LOUPE_MEMORY_MB)</source>
        <translation>es werden {least} MiB Speicher gebraucht, und das Budget ist {budget} MiB; verwenden Sie ein größeres Budget (in den QGIS-Optionen für Verarbeitungsanbieter oder LOUPE_MEMORY_MB)</translation>
    </message>
    <message>
        <location filename="../raster/engine.py" line="398"/>
        <source>{path} has {bands} bands of {rows} rows and {cols} columns, and {other} {other_bands} of {other_rows} and {other_cols}: expected the same grid, and a band for each band</source>
        <translation>{path} hat {bands} Kanäle mit {rows} Zeilen und {cols} Spalten, {other} hat {other_bands} mit {other_rows} und {other_cols}: erwartet werden dasselbe Gitter und ein Kanal für jeden Kanal</translation>
    </message>
    <message>
        <location filename="../raster/errors.py" line="117"/>
        <source>{what}: {reason}</source>
        <translation>{what}: {reason}</translation>
    </message>
    <message>
        <location filename="../raster/errors.py" line="117"/>
        <source>GDAL gives no reason</source>
        <translation>GDAL gibt keinen Grund an</translation>
    </message>
    <message>
        <location filename="../raster/georeference.py" line="49"/>
        <source>the coordinate system given for {path} is not understood</source>
        <translation>das für {path} angegebene Koordinatensystem ist unverständlich</translation>
    </message>
    <message>
        <location filename="../raster/georeference.py" line="106"/>
        <source>{path} has cells without an area</source>
        <translation>die Zellen von {path} haben keine Fläche</translation>
    </message>
    <message>
        <location filename="../raster/patching.py" line="268"/>
        <source>{path} has no valid cell in band {numbers} besides those named as holes: there is nothing to fill from</source>
        <translation>{path} hat in Kanal {numbers} keine gültige Zelle außer den als Löcher genannten: es gibt nichts, woraus gefüllt werden kann</translation>
    </message>
    <message>
        <location filename="../raster/patching.py" line="274"/>
        <source>{path} has no valid cell in band {numbers}: there is nothing to fill from</source>
        <translation>{path} hat in Kanal {numbers} keine gültige Zelle: es gibt nichts, woraus gefüllt werden kann</translation>
    </message>
    <message>
        <location filename="../raster/resources.py" line="59"/>
        <source>the environment variable {name} is &apos;{text}&apos;; expected a whole number &gt;= 0</source>
        <translation>die Umgebungsvariable {name} ist „{text}“; erwartet wird eine ganze Zahl &gt;= 0</translation>
    </message>
    <message>
        <location filename="../raster/source.py" line="111"/>
        <source>{path} has no raster bands</source>
        <translation>{path} hat keine Rasterkanäle</translation>
    </message>
    <message>
        <location filename="../raster/source.py" line="115"/>
        <source>band {number} does not exist: {path} has bands 1 to {count}</source>
        <translation>Kanal {number} gibt es nicht: {path} hat die Kanäle 1 bis {count}</translation>
    </message>
    <message>
        <location filename="../raster/source.py" line="227"/>
        <source>{path} cannot be opened</source>
        <translation>{path} kann nicht geöffnet werden</translation>
    </message>
    <message>
        <location filename="../raster/source.py" line="236"/>
        <source>{path} cannot be opened as a raster</source>
        <translation>{path} kann nicht als Raster geöffnet werden</translation>
    </message>
    <message>
        <location filename="../raster/source.py" line="241"/>
        <source>{path} holds complex numbers; extract a real part first</source>
        <translation>{path} enthält komplexe Zahlen; extrahieren Sie zuerst einen reellen Teil</translation>
    </message>
    <message>
        <location filename="../raster/source.py" line="488"/>
        <source>{path} cannot be read in rows {first} to {last}</source>
        <translation>{path} kann in den Zeilen {first} bis {last} nicht gelesen werden</translation>
    </message>
    <message>
        <location filename="../raster/source.py" line="496"/>
        <source>{what}: it is damaged or incomplete</source>
        <translation>{what}: die Datei ist beschädigt oder unvollständig</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="210"/>
        <source>a .vrt holds no cells, it refers to other files; use .tif, for example</source>
        <translation>eine .vrt enthält keine Zellen, sie verweist auf andere Dateien; verwenden Sie zum Beispiel .tif</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="214"/>
        <source>no raster format that GDAL can write has the extension .{extension}; use .tif, for example</source>
        <translation>kein Rasterformat, das GDAL schreiben kann, hat die Endung .{extension}; verwenden Sie zum Beispiel .tif</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="220"/>
        <source>it has no extension; use .tif, for example</source>
        <translation>der Name hat keine Endung; verwenden Sie zum Beispiel .tif</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="262"/>
        <source>{folder} cannot be written to: {reason}</source>
        <translation>in {folder} kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="312"/>
        <source>{path} cannot be written</source>
        <translation>{path} kann nicht geschrieben werden</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="319"/>
        <source>{format} files hold {types}, and the result is {type}; use .tif, for example</source>
        <translation>Dateien im Format {format} enthalten {types}, und das Ergebnis ist {type}; verwenden Sie zum Beispiel .tif</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="357"/>
        <source>{path} cannot be created</source>
        <translation>{path} kann nicht angelegt werden</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="420"/>
        <source>{format} files have one nodata value for all bands, and those of {source} are {several}; use .img, for example</source>
        <translation>Dateien im Format {format} haben einen einzigen Leerwert für alle Kanäle, und die von {source} sind {several}; verwenden Sie zum Beispiel .img</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="446"/>
        <source>{path} cannot be written: {format} made {files} instead</source>
        <translation>{path} kann nicht geschrieben werden: {format} hat stattdessen {files} angelegt</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="450"/>
        <source>{path} cannot be written: {format} made no file</source>
        <translation>{path} kann nicht geschrieben werden: {format} hat keine Datei angelegt</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="475"/>
        <source>{path} cannot be replaced: {reason}</source>
        <translation>{path} kann nicht ersetzt werden: {reason}</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="487"/>
        <source>{path} would replace {file}, which is read by this run ({source}); choose another name for the result</source>
        <translation>{path} würde {file} ersetzen, was dieser Lauf liest ({source}); wählen Sie einen anderen Namen für das Ergebnis</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="528"/>
        <source>{format} files do not hold cells as they are; use .tif, for example</source>
        <translation>Dateien im Format {format} speichern Zellen nicht so, wie sie sind; verwenden Sie zum Beispiel .tif</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="543"/>
        <source>the creation options {options} change cells; choose a lossless compression, for example COMPRESS=DEFLATE</source>
        <translation>die Erzeugungsoptionen {options} ändern Zellen; wählen Sie eine verlustfreie Kompression, zum Beispiel COMPRESS=DEFLATE</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="556"/>
        <source>the creation options {options} are not right: {reason}</source>
        <translation>die Erzeugungsoptionen {options} sind nicht richtig: {reason}</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="686"/>
        <source>{path} is a folder; give the name of a file</source>
        <translation>{path} ist ein Ordner; geben Sie den Namen einer Datei an</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="692"/>
        <source>{path} is read by this run ({source}); choose another file for the result</source>
        <translation>{path} wird von diesem Lauf gelesen ({source}); wählen Sie eine andere Datei für das Ergebnis</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="729"/>
        <source>{path} is read by this run ({source}); choose another folder for the results</source>
        <translation>{path} wird von diesem Lauf gelesen ({source}); wählen Sie einen anderen Ordner für die Ergebnisse</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="790"/>
        <source>{path} holds other layers, which would be lost; choose another file for the result</source>
        <translation>{path} enthält andere Layer, die verloren gingen; wählen Sie eine andere Datei für das Ergebnis</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="651"/>
        <source>the bands of {path} cannot be described</source>
        <translation>die Kanäle von {path} lassen sich nicht beschreiben</translation>
    </message>
</context>
<context>
    <name>RepairDemModel</name>
    <message>
        <location filename="../algorithms/models.py" line="247"/>
        <source>Repair a DEM</source>
        <translation>Ein DHM reparieren</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="250"/>
        <source>DEM,elevation,void filling,holes,nodata,SRTM,lidar,best method,cross-validation,report</source>
        <translation>DHM,DGM,DEM,Höhen,Höhenmodell,Lücken füllen,Löcher,Leerwerte,Nodata,SRTM,Lidar,beste Methode,Kreuzvalidierung,Bericht</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="255"/>
        <source>Compare methods of filling holes, fill by the best one, and report</source>
        <translation>Methoden zum Füllen von Löchern vergleichen, mit der besten füllen, berichten</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="274"/>
        <source>Raster with holes</source>
        <translation>Raster mit Löchern</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="274"/>
        <source>The raster to repair.</source>
        <translation>Das zu reparierende Raster.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="275"/>
        <source>Valid cells to hide (%)</source>
        <translation>Zu versteckende gültige Zellen (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="275"/>
        <source>How many of the valid cells are hidden to try the methods on, about.</source>
        <translation>Wie viele der gültigen Zellen ungefähr versteckt werden, um die Methoden zu erproben.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="279"/>
        <source>Greatest distance (cells)</source>
        <translation>Größter Abstand (Zellen)</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="279"/>
        <source>Fill only cells this near to a valid one. 0 is no limit.</source>
        <translation>Nur Zellen füllen, die einer gültigen so nahe sind. 0 ist keine Grenze.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="283"/>
        <source>Leave holes that touch the raster&apos;s edge</source>
        <translation>Löcher lassen, die den Rand des Rasters berühren</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="283"/>
        <source>Fill only holes that data surround.</source>
        <translation>Nur Löcher füllen, die von Daten umgeben sind.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="287"/>
        <source>Repaired DEM</source>
        <translation>Repariertes DHM</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="287"/>
        <source>The result: the raster, its holes filled by the best method.</source>
        <translation>Das Ergebnis: das Raster, dessen Löcher mit der besten Methode gefüllt sind.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="291"/>
        <source>Filled cells</source>
        <translation>Gefüllte Zellen</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="291"/>
        <source>A byte raster: 0 untouched, 1 filled, 2 left as a hole.</source>
        <translation>Ein Byte-Raster: 0 unberührt, 1 gefüllt, 2 als Loch gelassen.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="295"/>
        <source>Errors of fill methods</source>
        <translation>Fehler der Füllmethoden</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="295"/>
        <source>A table with a row for each method.</source>
        <translation>Eine Tabelle mit einer Zeile für jede Methode.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="299"/>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="299"/>
        <source>A page with the table and figures, for any browser.</source>
        <translation>Eine Seite mit der Tabelle und Abbildungen, für jeden Browser.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="258"/>
        <source>Fills the holes of an elevation model, or of any raster of a quantity, by the method that does it best there. First, Compare fill methods hides cells whose values are known, in holes like the real ones, and fills them by every method; then Fill nodata fills the holes by the method with the smallest error.
The table and the report say how large the errors of each method are: what to expect of the filled cells. Holes are cells without a value. If the raster has no nodata value, add one in the layer&apos;s properties (Transparency, additional no data value), or use Fill nodata, which also takes a mask.
Errors are those of the first band; all bands are filled. Do not use the model for classes, such as land cover: their errors mean nothing.
Stone 1974, https://doi.org/10.1111/j.2517-6161.1974.tb00994.x.</source>
        <translation>Füllt die Löcher eines Höhenmodells oder jedes anderen Rasters einer Größe mit der Methode, die das dort am besten kann. Zuerst versteckt „Füllmethoden vergleichen“ Zellen mit bekannten Werten in Löchern wie den echten und füllt sie mit jeder Methode; dann füllt „Leerwerte füllen“ die Löcher mit der Methode, die den kleinsten Fehler hat.
Tabelle und Bericht sagen, wie groß die Fehler jeder Methode sind: was von den gefüllten Zellen zu erwarten ist. Löcher sind Zellen ohne Wert. Hat das Raster keinen Leerwert, fügen Sie in den Eigenschaften des Layers einen hinzu (Transparenz, Zusätzlicher Leerwert), oder verwenden Sie „Leerwerte füllen“, das auch eine Maske annimmt.
Die Fehler sind die des ersten Kanals; gefüllt werden alle Kanäle. Verwenden Sie das Modell nicht für Klassen wie Landbedeckung: deren Fehler besagen nichts.
Stone 1974, https://doi.org/10.1111/j.2517-6161.1974.tb00994.x.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="311"/>
        <source>expected cells without a value, and an integer raster without a nodata value has none: add one in the layer&apos;s properties (Transparency, Additional no data value), or use Fill nodata, which also takes values and masks</source>
        <translation>erwartet werden Zellen ohne Wert, und ein ganzzahliges Raster ohne Leerwert hat keine: Geben Sie in den Layereigenschaften einen an (Transparenz, Zusätzlicher Leerwert), oder nehmen Sie „Leerwerte füllen“, das auch Werte und Masken kennt</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <location filename="../algorithms/report.py" line="381"/>
        <source>en</source>
        <comment>The language translated to</comment>
        <translation>de</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py" line="352"/>
        <source>The figures need JavaScript and a browser from 2023 or later.</source>
        <translation>Die Abbildungen brauchen JavaScript und einen Browser von 2023 oder später.</translation>
    </message>
    <message>
        <location filename="../algorithms/figures.py" line="99"/>
        <source>Distance to the nearest valid cell (cells)</source>
        <translation>Abstand zur nächsten gültigen Zelle (Zellen)</translation>
    </message>
    <message>
        <location filename="../algorithms/figures.py" line="128"/>
        <source>Truth</source>
        <translation>Wahrheit</translation>
    </message>
    <message>
        <location filename="../algorithms/figures.py" line="129"/>
        <source>Fill</source>
        <translation>Füllung</translation>
    </message>
    <message>
        <location filename="../algorithms/figures.py" line="130"/>
        <source>Error (fill less truth)</source>
        <translation>Fehler (Füllung minus Wahrheit)</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="121"/>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="120"/>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <location filename="../algorithms/figures.py" line="205"/>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <location filename="../algorithms/figures.py" line="206"/>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <location filename="../algorithms/figures.py" line="216"/>
        <source>No cells</source>
        <translation>Keine Zellen</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="451"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../algorithms/figures.py" line="265"/>
        <source>Cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <location filename="../algorithms/figures.py" line="280"/>
        <source>Cumulative (%)</source>
        <translation>Kumulativ (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_figures.py" line="133"/>
        <source>Best lag</source>
        <translation>Bester Lag</translation>
    </message>
    <message>
        <location filename="../algorithms/correlation_figures.py" line="85"/>
        <source>Columns (cells)</source>
        <translation>Spalten (Zellen)</translation>
    </message>
    <message>
        <location filename="../algorithms/correlation_figures.py" line="88"/>
        <source>Rows (cells)</source>
        <translation>Zeilen (Zellen)</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="450"/>
        <source>Distance</source>
        <translation>Entfernung</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="407"/>
        <source>Mean correlation</source>
        <translation>Mittlere Korrelation</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_figures.py" line="40"/>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_figures.py" line="43"/>
        <source>Smoothed</source>
        <translation>Geglättet</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_figures.py" line="111"/>
        <source>95 % of unrelated noise</source>
        <translation>95 % unabhängigen Rauschens</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_figures.py" line="141"/>
        <source>Lag</source>
        <translation>Lag</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_figures.py" line="182"/>
        <source>Maxima</source>
        <translation>Maxima</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_figures.py" line="186"/>
        <source>Minima</source>
        <translation>Minima</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_figures.py" line="60"/>
        <source>Shifts</source>
        <translation>Versätze</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_figures.py" line="60"/>
        <source>Outliers</source>
        <translation>Ausreißer</translation>
    </message>
    <message>
        <location filename="../algorithms/scale_figures.py" line="34"/>
        <source>Average local variance</source>
        <translation>Mittlere lokale Varianz</translation>
    </message>
    <message>
        <location filename="../algorithms/scale_figures.py" line="42"/>
        <source>Rate of change (%)</source>
        <translation>Änderungsrate (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/scale_figures.py" line="65"/>
        <source>Peaks</source>
        <translation>Spitzen</translation>
    </message>
    <message>
        <location filename="../algorithms/scale_figures.py" line="65"/>
        <source>Strongest peak</source>
        <translation>Stärkste Spitze</translation>
    </message>
    <message>
        <location filename="../algorithms/scale_figures.py" line="87"/>
        <source>Scale (cells)</source>
        <translation>Skala (Zellen)</translation>
    </message>
    <message>
        <location filename="../algorithms/correlation_figures.py" line="119"/>
        <source>Rows, columns</source>
        <translation>Zeilen, Spalten</translation>
    </message>
    <message>
        <location filename="../algorithms/correlation_figures.py" line="119"/>
        <source>The coefficients about the circle, or else about lag 0: a row for each lag in rows, a column for each lag in columns (cells).</source>
        <translation>Die Koeffizienten um den Kreis oder sonst um Lag 0: eine Zeile für jeden Lag in Zeilen, eine Spalte für jeden Lag in Spalten (Zellen).</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py" line="192"/>
        <source>One of every {step} rows, of {total} in all. The output {output} has all of them.</source>
        <translation>Eine von je {step} Zeilen, von insgesamt {total}. Die Ausgabe {output} enthält alle.</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py" line="197"/>
        <source>The first {shown} of {total} rows. The output {output} has all of them.</source>
        <translation>Die ersten {shown} von {total} Zeilen. Die Ausgabe {output} enthält alle.</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py" line="209"/>
        <source>The figure in numbers</source>
        <translation>Die Abbildung in Zahlen</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py" line="361"/>
        <source>Save the figure as a picture</source>
        <translation>Abbildung als Bild speichern</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py" line="367"/>
        <source>Zoom</source>
        <translation>Zoomen</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py" line="368"/>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py" line="369"/>
        <source>Show the whole figure</source>
        <translation>Ganze Abbildung zeigen</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <location filename="../algorithms/settings.py" line="23"/>
        <source>Workers (0: one for each core)</source>
        <translation>Threads (0: einer je Kern)</translation>
    </message>
    <message>
        <location filename="../algorithms/settings.py" line="23"/>
        <source>Memory for a run, in MiB (0: what the tool is made for)</source>
        <translation>Speicher für einen Lauf, in MiB (0: Vorgabe des Werkzeugs)</translation>
    </message>
    <message>
        <location filename="../algorithms/settings.py" line="23"/>
        <source>Creation options of GeoTIFFs where a run gives none (NAME=VALUE|NAME=VALUE)</source>
        <translation>GeoTIFF-Erzeugungsoptionen, wenn ein Lauf keine angibt (NAME=WERT|NAME=WERT)</translation>
    </message>
    <message>
        <location filename="../algorithms/settings.py" line="83"/>
        <source>the environment variable {name}</source>
        <translation>die Umgebungsvariable {name}</translation>
    </message>
    <message>
        <location filename="../algorithms/settings.py" line="93"/>
        <source>expected NAME=VALUE pairs, separated by |</source>
        <translation>erwartet werden Paare NAME=WERT, durch | getrennt</translation>
    </message>
    <message>
        <location filename="../algorithms/settings.py" line="106"/>
        <source>expected a whole number &gt;= 0</source>
        <translation>erwartet wird eine ganze Zahl &gt;= 0</translation>
    </message>
    <message>
        <location filename="../algorithms/settings.py" line="112"/>
        <source>{name}, in QGIS&apos;s options for Raster Loupe,</source>
        <translation>{name}, in den QGIS-Optionen für Raster Loupe,</translation>
    </message>
    <message>
        <location filename="../algorithms/settings.py" line="121"/>
        <source>{value}: expected a whole number, 0 or more</source>
        <translation>{value}: erwartet wird eine ganze Zahl, 0 oder mehr</translation>
    </message>
</context>
<context>
    <name>ShiftReporting</name>
    <message>
        <location filename="../algorithms/shift_report.py" line="38"/>
        <source>Shift of {}</source>
        <translation>Versatz von {}</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="39"/>
        <source>How far {} has to move to lie on {}: columns count to the right, rows down.</source>
        <translation>Wie weit {} rücken muss, um auf {} zu liegen: Spalten zählen nach rechts, Zeilen nach unten.</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="45"/>
        <source>The two do not match, or not within MAX_SHIFT: the shift is a guess.</source>
        <translation>Die beiden passen nicht zusammen, oder nicht innerhalb von MAX_SHIFT: der Versatz ist geraten.</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="97"/>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="97"/>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="126"/>
        <source>Correlation</source>
        <translation>Korrelation</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="57"/>
        <source>Correlation of details</source>
        <translation>Korrelation der Einzelheiten</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="58"/>
        <source>Edges agree by (deviations)</source>
        <translation>Übereinstimmung der Kanten (Standardabweichungen)</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="59"/>
        <source>Standard error (cells)</source>
        <translation>Standardfehler (Zellen)</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="60"/>
        <source>Looked for within (cells)</source>
        <translation>Suchbereich (Zellen)</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="96"/>
        <source>Windows</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="62"/>
        <source>Windows left out</source>
        <translation>Weggelassene Fenster</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="64"/>
        <source>One shift for the whole raster</source>
        <translation>Ein Versatz für das ganze Raster</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="64"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="70"/>
        <source>{} at every shift of the input; the circle is the shift found.</source>
        <translation>{} bei jedem Versatz der Eingabe; der Kreis ist der gefundene Versatz.</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="72"/>
        <source>{0} at every shift of the input, in cells of {1} x {1}; the circle is the shift found.</source>
        <translation>{0} bei jedem Versatz der Eingabe, in Zellen von {1} x {1}; der Kreis ist der gefundene Versatz.</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="96"/>
        <source>Local shifts</source>
        <translation>Lokale Versätze</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="97"/>
        <source>Of those not left out (cells)</source>
        <translation>Von den nicht weggelassenen (Zellen)</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="97"/>
        <source>Least</source>
        <translation>Kleinster</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="97"/>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="97"/>
        <source>Greatest</source>
        <translation>Größter</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="97"/>
        <source>Standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="112"/>
        <source>What each shift differs by from the one for the whole raster, {} times as long as it is; the dot is the end.</source>
        <translation>Worin jeder Versatz von dem für das ganze Raster abweicht, in {}-facher Länge; der Punkt ist das Ende.</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="125"/>
        <source>Shift in rows (cells)</source>
        <translation>Versatz in Zeilen (Zellen)</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="127"/>
        <source>Outlier</source>
        <translation>Ausreißer</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="124"/>
        <source>Shift in columns (cells)</source>
        <translation>Versatz in Spalten (Zellen)</translation>
    </message>
</context>
<context>
    <name>ShippedModel</name>
    <message>
        <location filename="../algorithms/models.py" line="72"/>
        <source>Models</source>
        <translation>Modelle</translation>
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
        <translation>Maximum</translation>
    </message>
    <message>
        <location filename="../algorithms/feature_styles.py" line="59"/>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <location filename="../algorithms/feature_styles.py" line="86"/>
        <source>Shift</source>
        <translation>Versatz</translation>
    </message>
    <message>
        <location filename="../algorithms/feature_styles.py" line="87"/>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <location filename="../algorithms/templates.py" line="89"/>
        <source>expected an extent that can be transformed to the coordinate system of INPUT, and is not empty</source>
        <translation>erwartet wird ein Ausschnitt, der sich ins Koordinatensystem von INPUT transformieren lässt und nicht leer ist</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="100"/>
        <source>expected a part of INPUT, whose extent is {}</source>
        <translation>erwartet wird ein Teil von INPUT, dessen Ausdehnung {} ist</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="110"/>
        <source>expected several cells of INPUT, which are {}: this is less than one cell</source>
        <translation>erwartet werden mehrere Zellen von INPUT, die {} messen: dies ist weniger als eine Zelle</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="134"/>
        <source>expected {least} or more cells with a value, and it has {count}</source>
        <translation>erwartet werden {least} oder mehr Zellen mit einem Wert, und es gibt {count}</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="140"/>
        <source>expected different values, and it has the value {} everywhere</source>
        <translation>erwartet werden verschiedene Werte, und der Wert ist überall {}</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="144"/>
        <source>expected a value other than 0, and it has the value {} everywhere</source>
        <translation>erwartet wird ein Wert ungleich 0, und der Wert ist überall {}</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="151"/>
        <source>expected values that 64 bits can hold, and their squares, too</source>
        <translation>erwartet werden Werte, die in 64 Bit passen, und ihre Quadrate ebenso</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="293"/>
        <source>expected numbers above 0; 1 is as it is</source>
        <translation>erwartet werden Zahlen über 0; 1 lässt die Größe, wie sie ist</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="302"/>
        <source>expected at most {most} templates, and {angles} angles with {scales} scales make {count}</source>
        <translation>erwartet werden höchstens {most} Vorlagen, und {angles} Winkel mit {scales} Skalierungen ergeben {count}</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="340"/>
        <source>expected fewer or smaller templates, or a larger memory budget (in QGIS&apos;s options for Processing providers, or LOUPE_MEMORY_MB): {count} of this size need {need} MiB, and the budget is {budget} MiB</source>
        <translation>erwartet werden weniger oder kleinere Vorlagen oder ein größeres Speicherbudget (in den QGIS-Optionen für Verarbeitungsanbieter oder LOUPE_MEMORY_MB): {count} von dieser Größe brauchen {need} MiB, und das Budget ist {budget} MiB</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="347"/>
        <source>expected a smaller template, or a larger memory budget (in QGIS&apos;s options for Processing providers, or LOUPE_MEMORY_MB): one of this size needs {need} MiB, and the budget is {budget} MiB</source>
        <translation>erwartet wird eine kleinere Vorlage oder ein größeres Speicherbudget (in den QGIS-Optionen für Verarbeitungsanbieter oder LOUPE_MEMORY_MB): eine von dieser Größe braucht {need} MiB, und das Budget ist {budget} MiB</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="404"/>
        <source>expected {least} or more cells with a value, and at angle {angle} and scale {scale} the template has {count}, of {all}</source>
        <translation>erwartet werden {least} oder mehr Zellen mit einem Wert, und bei Winkel {angle} und Skalierung {scale} hat die Vorlage {count} von {all}</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="412"/>
        <source>expected angles and scales that leave different values, and at angle {angle} and scale {scale} the template has the value {value} everywhere</source>
        <translation>erwartet werden Winkel und Skalierungen, die verschiedene Werte übrig lassen, und bei Winkel {angle} und Skalierung {scale} hat die Vorlage überall den Wert {value}</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="418"/>
        <source>expected angles and scales that leave a value other than 0, and at angle {angle} and scale {scale} the template has the value {value} everywhere</source>
        <translation>erwartet werden Winkel und Skalierungen, die einen Wert ungleich 0 übrig lassen, und bei Winkel {angle} und Skalierung {scale} hat die Vorlage überall den Wert {value}</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="436"/>
        <source>expected a template that fits into INPUT, {raster} cells, and it has {size} (columns x rows)</source>
        <translation>erwartet wird eine Vorlage, die in INPUT, {raster} Zellen, passt, und sie hat {size} (Spalten x Zeilen)</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="443"/>
        <source>expected templates that fit into INPUT, {raster} cells, and at angle {angle} and scale {scale} the template has {size} (columns x rows)</source>
        <translation>erwartet werden Vorlagen, die in INPUT, {raster} Zellen, passen, und bei Winkel {angle} und Skalierung {scale} hat die Vorlage {size} (Spalten x Zeilen)</translation>
    </message>
</context>
<context>
    <name>TextureStackModel</name>
    <message>
        <location filename="../algorithms/models.py" line="201"/>
        <source>Texture stack</source>
        <translation>Texturstapel</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="163"/>
        <source>texture,features,classification,segmentation,multi-scale,variance,standard deviation,mean,layer stack,bands</source>
        <translation>Textur,Merkmale,Klassifikation,Klassifizierung,Segmentierung,multiskalig,Varianz,Standardabweichung,Mittelwert,Layerstapel,Kanäle</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="169"/>
        <source>Mean, standard deviation and local variance at three sizes as one raster</source>
        <translation>Mittelwert, Standardabweichung, lokale Varianz in drei Größen als ein Raster</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="187"/>
        <source>Input raster</source>
        <translation>Eingaberaster</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="187"/>
        <source>The raster to describe.</source>
        <translation>Das zu beschreibende Raster.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="188"/>
        <source>Band</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="188"/>
        <source>The band to look at.</source>
        <translation>Der zu untersuchende Kanal.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="189"/>
        <source>Small window (cells)</source>
        <translation>Kleines Fenster (Zellen)</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="189"/>
        <source>Width and height of the smallest window.</source>
        <translation>Breite und Höhe des kleinsten Fensters.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="193"/>
        <source>Medium window (cells)</source>
        <translation>Mittleres Fenster (Zellen)</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="193"/>
        <source>Width and height of the window between the two others.</source>
        <translation>Breite und Höhe des Fensters zwischen den beiden anderen.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="197"/>
        <source>Large window (cells)</source>
        <translation>Großes Fenster (Zellen)</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="197"/>
        <source>Width and height of the largest window.</source>
        <translation>Breite und Höhe des größten Fensters.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="201"/>
        <source>The result: nine bands of 32 bits, from the small window&apos;s mean to the large window&apos;s variance.</source>
        <translation>Das Ergebnis: neun Kanäle mit 32 Bit, vom Mittelwert des kleinen Fensters bis zur Varianz des großen.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="172"/>
        <source>Describes the surroundings of each cell by nine bands: the local mean, standard deviation and variance in a small, a medium and a large window. A classification or a segmentation tells fields from forests by these where the values alone do not.
The bands are, in this order: mean, standard deviation and variance of the small window (1, 2, 3), of the medium one (4, 5, 6) and of the large one (7, 8, 9). Cells without a value are left out of the windows, and have none in the result, where NaN stands for them; what lies beyond the raster&apos;s edge is left out, too. The model runs Local variance nine times, and GDAL puts the results together.
Haralick, Shanmugam and Dinstein (1973): Textural features for image classification, https://doi.org/10.1109/TSMC.1973.4309314.</source>
        <translation>Beschreibt die Umgebung jeder Zelle durch neun Kanäle: lokalen Mittelwert, Standardabweichung und Varianz in einem kleinen, einem mittleren und einem großen Fenster. Eine Klassifikation oder Segmentierung unterscheidet damit Felder von Wäldern, wo die Werte allein es nicht erlauben.
Die Kanäle sind, in dieser Reihenfolge: Mittelwert, Standardabweichung und Varianz des kleinen Fensters (1, 2, 3), des mittleren (4, 5, 6) und des großen (7, 8, 9). Zellen ohne Wert werden in den Fenstern weggelassen und haben auch im Ergebnis keinen, wo NaN für sie steht; was jenseits des Rasterrandes liegt, wird ebenfalls weggelassen. Das Modell führt „Lokale Varianz“ neunmal aus, und GDAL setzt die Ergebnisse zusammen.
Haralick, Shanmugam und Dinstein (1973): Textural features for image classification, https://doi.org/10.1109/TSMC.1973.4309314.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="211"/>
        <source>Texture stack {}, {}, {} of {}</source>
        <translation>Texturstapel {}, {}, {} von {}</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <location filename="../algorithms/windows.py" line="76"/>
        <source>given with weights</source>
        <translation>mit Gewichten angegeben</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="76"/>
        <source>expected 0 and 1 alone with WEIGHTING 1</source>
        <translation>erwartet werden nur 0 und 1 bei WEIGHTING 1</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="96"/>
        <source>expected at most {most} cells on a side with this shape or with weights, and the window has {columns} x {rows}</source>
        <translation>erwartet werden mit dieser Form oder mit Gewichten höchstens {most} Zellen je Seite, und das Fenster hat {columns} x {rows}</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="112"/>
        <source>expected a wider angle, or a larger window: no cell of a window of {columns} x {rows} cells lies between it and START_ANGLE, {start}</source>
        <translation>erwartet wird ein größerer Winkel oder ein größeres Fenster: keine Zelle eines Fensters von {columns} x {rows} Zellen liegt zwischen ihm und START_ANGLE, {start}</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="127"/>
        <source>expected less than SIZE, {}</source>
        <translation>erwartet wird weniger als SIZE, {}</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="132"/>
        <source>expected less than the window, which has {columns} x {rows} cells</source>
        <translation>erwartet wird weniger als das Fenster, das {columns} x {rows} Zellen hat</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="179"/>
        <source>expected rows of numbers, separated by semicolons, as many in each (0 1 0; 1 1 1; 0 1 0)</source>
        <translation>erwartet werden Zeilen von Zahlen, durch Semikolons getrennt, gleich viele in jeder (0 1 0; 1 1 1; 0 1 0)</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="191"/>
        <source>&apos;{line}&apos; in row {row}</source>
        <translation>„{line}“ in Zeile {row}</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="194"/>
        <source>&apos;{line}&apos; in row {row}, of {count} numbers, while the first one has {first}</source>
        <translation>„{line}“ in Zeile {row}, mit {count} Zahlen, während die erste {first} hat</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="203"/>
        <source>{rows} rows of {count} numbers</source>
        <translation>{rows} Zeilen mit {count} Zahlen</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="206"/>
        <source>expected at most {} of both</source>
        <translation>erwartet werden von beidem höchstens {}</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="209"/>
        <source>expected an odd number of both, so that one cell is in the middle</source>
        <translation>erwartet wird von beidem eine ungerade Zahl, damit eine Zelle in der Mitte liegt</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="217"/>
        <source>nothing but zeros</source>
        <translation>überall 0</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="217"/>
        <source>expected a cell that is not 0</source>
        <translation>erwartet wird eine Zelle, die nicht 0 ist</translation>
    </message>
</context>
</TS>
