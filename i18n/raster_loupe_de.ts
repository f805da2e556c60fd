<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>AdaptiveEqualizeAlgorithm</name>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="47"/>
        <source>Equalize histogram adaptively (CLAHE)</source>
        <translation>Histogramm adaptiv ausgleichen (CLAHE)</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="50"/>
        <source>histogram,equalization,equalisation,adaptive,CLAHE,AHE,local contrast,contrast limited,enhancement,shadows,tiles</source>
        <translation>Histogramm,Ausgleich,Egalisierung,adaptiv,CLAHE,AHE,lokaler Kontrast,kontrastbegrenzt,Verbesserung,Schatten,Kacheln</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="56"/>
        <source>Equalize each part of a raster by itself, without seams: local contrast</source>
        <translation>Jeden Teil eines Rasters für sich ausgleichen, ohne Nähte: lokaler Kontrast</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="59"/>
        <source>Contrast limited adaptive histogram equalization (Zuiderveld 1994). The raster is cut into square tiles, the histogram of each is equalized, and each cell gets what the mappings of the four tiles around it give, interpolated between their centres. So details show in shadows and in snow alike, and no tile shows.
The clip limit keeps noise down: no bin counts for more than so many times the mean of all bins; what is above that is spread over all. At 1 little changes, at 40 hardly anything is limited, and 0 is no limit at all.
Cells without a value never count, and have none in the result. A tile of which less than a quarter is valid takes the histogram of the 3 x 3 tiles around it. A constant band becomes the middle of the range.
Zuiderveld (1994): Contrast limited adaptive histogram equalization. Graphics Gems IV.</source>
        <translation>Kontrastbegrenzter adaptiver Histogrammausgleich (Zuiderveld 1994). Das Raster wird in quadratische Kacheln zerlegt, das Histogramm jeder Kachel wird ausgeglichen, und jede Zelle erhält, was die Abbildungen der vier Kacheln um sie ergeben, zwischen deren Mitten interpoliert. So zeigen sich Einzelheiten im Schatten wie im Schnee, und keine Kachel ist zu sehen.
Die Begrenzung hält das Rauschen klein: keine Klasse zählt mehr als so viele Male das Mittel aller Klassen; was darüber liegt, wird auf alle verteilt. Bei 1 ändert sich wenig, bei 40 wird kaum etwas begrenzt, und 0 ist keine Grenze.
Zellen ohne Wert zählen nie und haben auch im Ergebnis keinen. Eine Kachel, von der weniger als ein Viertel gültig ist, nimmt das Histogramm der 3 x 3 Kacheln um sie. Ein konstanter Kanal wird zur Mitte des Bereichs.
Zuiderveld (1994): Contrast limited adaptive histogram equalization. Graphics Gems IV.</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="74"/>
        <source>The raster to equalize, with one band or several.</source>
        <translation>Das auszugleichende Raster mit einem oder mehreren Kanälen.</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="75"/>
        <source>Bands to equalize, each by itself. If none is selected: all of them, except an alpha band. The result has these bands.</source>
        <translation>Kanäle, die ausgeglichen werden, jeder für sich. Ist keiner gewählt: alle außer einem Alphakanal. Das Ergebnis hat diese Kanäle.</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="81"/>
        <source>Tile size (cells)</source>
        <translation>Kachelgröße (Zellen)</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="81"/>
        <source>Width and height of a tile: about that of what is to be told apart. Not set: an eighth of the raster&apos;s shorter side, but no less than 16.</source>
        <translation>Breite und Höhe einer Kachel: etwa die dessen, was zu unterscheiden ist. Nicht gesetzt: ein Achtel der kürzeren Seite des Rasters, aber nicht weniger als 16.</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="90"/>
        <source>Clip limit</source>
        <translation>Begrenzung</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="90"/>
        <source>How many times the mean of all bins a bin counts at most. The higher, the more contrast, and the more noise. 0: no limit.</source>
        <translation>Wie viele Male das Mittel aller Klassen eine Klasse höchstens zählt. Je höher, desto mehr Kontrast und desto mehr Rauschen. 0: keine Grenze.</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="103"/>
        <source>Bins between the least and the greatest value of the band; values are interpolated between them. Integers of 8 bits always have one for each value.</source>
        <translation>Klassen zwischen dem kleinsten und dem größten Wert des Kanals; dazwischen wird interpoliert. Ganze Zahlen von 8 Bit haben immer eine für jeden Wert.</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="111"/>
        <source>Adaptively equalized</source>
        <translation>Adaptiv ausgeglichen</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="111"/>
        <source>The result: the chosen bands, equalized tile by tile.</source>
        <translation>Das Ergebnis: die gewählten Kanäle, Kachel für Kachel ausgeglichen.</translation>
    </message>
</context>
<context>
    <name>CompareFillMethodsAlgorithm</name>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="70"/>
        <source>Compare fill methods</source>
        <translation>Füllmethoden vergleichen</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="73"/>
        <source>nodata,holes,gaps,fill,inpainting,interpolation,validation,cross-validation,accuracy,RMSE,compare,best method,benchmark</source>
        <translation>Nodata,Löcher,Lücken,füllen,Inpainting,Interpolation,Validierung,Kreuzvalidierung,Genauigkeit,RMSE,vergleichen,beste Methode,Benchmark</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="79"/>
        <source>Hide cells in holes like the real ones, fill them, compare with the truth</source>
        <translation>Zellen in Löchern wie den echten verstecken, füllen, mit der Wahrheit vergleichen</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="96"/>
        <source>The raster whose holes are to be filled.</source>
        <translation>Das Raster, dessen Löcher zu füllen sind.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="97"/>
        <source>Band</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="97"/>
        <source>The band to try the methods on; the first one if none is chosen.</source>
        <translation>Der Kanal, an dem die Methoden erprobt werden; der erste, wenn keiner gewählt ist.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="104"/>
        <source>Methods</source>
        <translation>Methoden</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="104"/>
        <source>The methods to compare, as Fill nodata has them by default.</source>
        <translation>Die Methoden, die verglichen werden, mit den Voreinstellungen von Nodata füllen.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="114"/>
        <source>Valid cells to hide (%)</source>
        <translation>Zu versteckende gültige Zellen (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="114"/>
        <source>How many of the valid cells are hidden, about.</source>
        <translation>Wie viele der gültigen Zellen ungefähr versteckt werden.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="125"/>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="125"/>
        <source>Where cells are hidden: the same number gives the same cells.</source>
        <translation>Wo Zellen versteckt werden: dieselbe Zahl ergibt dieselben Zellen.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="130"/>
        <source>Errors of fill methods</source>
        <translation>Fehler der Füllmethoden</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="130"/>
        <source>A table with a row for each method.</source>
        <translation>Eine Tabelle mit einer Zeile für jede Methode.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="138"/>
        <source>A page with the table and figures, for any browser.</source>
        <translation>Eine Seite mit der Tabelle und Abbildungen, für jeden Browser.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="139"/>
        <source>Best method</source>
        <translation>Beste Methode</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="140"/>
        <source>Name of the best method</source>
        <translation>Name der besten Methode</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="225"/>
        <source>Windows of the raster (rows, columns, from 0): {}</source>
        <translation>Fenster des Rasters (Zeilen, Spalten, ab 0): {}</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="235"/>
        <source>{} of {} valid cells hidden</source>
        <translation>{} von {} gültigen Zellen versteckt</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="240"/>
        <source>, {} cells left</source>
        <translation>, {} Zellen übrig</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="242"/>
        <source>Best: {} (METHOD={})</source>
        <translation>Am besten: {} (METHOD={})</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="258"/>
        <source>Fill methods compared: {}</source>
        <translation>Füllmethoden im Vergleich: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="259"/>
        <source>{} valid cells of {} were hidden in artificial holes, filled by each method, and compared with what was there. Errors are fill less truth.</source>
        <translation>{} gültige Zellen von {} wurden in künstlichen Löchern versteckt, mit jeder Methode gefüllt und mit dem verglichen, was dort war. Fehler sind Füllung minus Wahrheit.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="267"/>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="267"/>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="267"/>
        <source>Mean absolute error</source>
        <translation>Mittlerer absoluter Fehler</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="267"/>
        <source>Bias</source>
        <translation>Verzerrung</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="267"/>
        <source>95 % of absolute errors below</source>
        <translation>95 % der absoluten Fehler unter</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="267"/>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="267"/>
        <source>Cells left</source>
        <translation>Zellen übrig</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="283"/>
        <source>Root mean square error of each method.</source>
        <translation>Wurzel des mittleren quadratischen Fehlers jeder Methode.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="287"/>
        <source>Error against the distance to the nearest valid cell.</source>
        <translation>Fehler über dem Abstand zur nächsten gültigen Zelle.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="295"/>
        <source>The hole that the best method, {}, fills worst.</source>
        <translation>Das Loch, das die beste Methode, {}, am schlechtesten füllt.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="82"/>
        <source>Which method fills the holes of this raster best? This hides valid cells, in holes whose shapes are those of the raster&apos;s own holes (blobs where it has none), fills them by every method that Fill nodata has, and compares with what was there.
The table has, for each method, the root mean square error, the mean absolute error, the bias (mean of fill less truth), the 95th percentile of the absolute error, and the seconds it took. The report, if asked for, shows these, the error against the distance to the nearest valid cell, and the hole that the best method fills worst.
The best method is an output that a model can hand on to Fill nodata. Of a large raster, windows are taken; the log says which. Errors are differences, which mean nothing where values are classes: fill those by the nearest valid cell.</source>
        <translation>Welche Methode füllt die Löcher dieses Rasters am besten? Das Werkzeug versteckt gültige Zellen in Löchern, deren Formen die der eigenen Löcher des Rasters sind (Flecken, wo es keine hat), füllt sie mit jeder Methode von Nodata füllen und vergleicht mit dem, was dort war.
Die Tabelle enthält für jede Methode die Wurzel des mittleren quadratischen Fehlers, den mittleren absoluten Fehler, die Verzerrung (Mittel von Füllung minus Wahrheit), das 95. Perzentil des absoluten Fehlers und die Sekunden, die sie brauchte. Der Bericht zeigt auf Wunsch diese, den Fehler über dem Abstand zur nächsten gültigen Zelle und das Loch, das die beste Methode am schlechtesten füllt.
Die beste Methode ist eine Ausgabe, die ein Modell an Nodata füllen weiterreichen kann. Von einem großen Raster werden Fenster genommen; das Protokoll sagt, welche. Fehler sind Differenzen, die nichts besagen, wo Werte Klassen sind: füllen Sie diese mit der nächsten gültigen Zelle.</translation>
    </message>
</context>
<context>
    <name>Contrast</name>
    <message>
        <location filename="../algorithms/contrast.py" line="323"/>
        <source>which becomes the middle of the range</source>
        <translation>der zur Mitte des Bereichs wird</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="329"/>
        <source>{}: no cell has a value, and none has one in the result</source>
        <translation>{}: keine Zelle hat einen Wert, und im Ergebnis hat keine einen</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="334"/>
        <source>{}: all cells have the same value, {}</source>
        <translation>{}: alle Zellen haben denselben Wert, {}</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="231"/>
        <source>which becomes one value of the reference</source>
        <translation>der zu einem Wert der Referenz wird</translation>
    </message>
</context>
<context>
    <name>ContrastAlgorithm</name>
    <message>
        <location filename="../algorithms/contrast.py" line="127"/>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="134"/>
        <source>Bins</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="143"/>
        <source>Minimum of the result</source>
        <translation>Minimum des Ergebnisses</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="143"/>
        <source>Not set: the lowest value of an integer type (one more if that is the nodata value), 0 for floats.</source>
        <translation>Nicht gesetzt: der niedrigste Wert eines ganzzahligen Typs (einer mehr, wenn das der Nodata-Wert ist), 0 für Gleitkommazahlen.</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="143"/>
        <source>Maximum of the result</source>
        <translation>Maximum des Ergebnisses</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="143"/>
        <source>Not set: the highest value of an integer type (one less if that is the nodata value), 1 for floats.</source>
        <translation>Nicht gesetzt: der höchste Wert eines ganzzahligen Typs (einer weniger, wenn das der Nodata-Wert ist), 1 für Gleitkommazahlen.</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="167"/>
        <source>Data type of the result</source>
        <translation>Datentyp des Ergebnisses</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="167"/>
        <source>As the input</source>
        <translation>Wie die Eingabe</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="167"/>
        <source>How the result is stored. The default range of its values follows from it.</source>
        <translation>Wie das Ergebnis gespeichert wird. Daraus folgt der voreingestellte Wertebereich.</translation>
    </message>
</context>
<context>
    <name>EqualizationAlgorithm</name>
    <message>
        <location filename="../algorithms/contrast.py" line="231"/>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="231"/>
        <source>Cumulative distribution over bins</source>
        <translation>Kumulative Verteilung über Klassen</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="231"/>
        <source>Exact rank of every distinct value</source>
        <translation>Genauer Rang jedes einzelnen Werts</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="231"/>
        <source>Bins are fast, and between their centres the distribution is interpolated. The exact rank is the share of cells that have this value or less. For integers of 8 and 16 bits, both are the same. Of others, the exact rank is possible up to 4,194,304 distinct values.</source>
        <translation>Klassen sind schnell, und zwischen ihren Mitten wird die Verteilung interpoliert. Der genaue Rang ist der Anteil der Zellen, die diesen Wert oder weniger haben. Für ganze Zahlen von 8 und 16 Bit ist beides dasselbe. Bei anderen ist der genaue Rang bis zu 4.194.304 verschiedenen Werten möglich.</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="248"/>
        <source>Bins between the least and the greatest value. Integers of 8 and 16 bits always have one for each value.</source>
        <translation>Klassen zwischen dem kleinsten und dem größten Wert. Ganze Zahlen von 8 und 16 Bit haben immer eine für jeden Wert.</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="257"/>
        <source>One distribution for all bands</source>
        <translation>Eine Verteilung für alle Kanäle</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="257"/>
        <source>All chosen bands are ranked together, which keeps the balance of their colours. Otherwise each one is ranked alone.</source>
        <translation>Alle gewählten Kanäle werden gemeinsam eingestuft; das erhält das Verhältnis ihrer Farben. Sonst wird jeder für sich eingestuft.</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="269"/>
        <source>Ignore the lowest cells (%)</source>
        <translation>Die niedrigsten Zellen übergehen (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="269"/>
        <source>So many of the lowest cells all become the minimum.</source>
        <translation>So viele der niedrigsten Zellen werden alle zum Minimum.</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="269"/>
        <source>Ignore the highest cells (%)</source>
        <translation>Die höchsten Zellen übergehen (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="269"/>
        <source>So many of the highest cells all become the maximum.</source>
        <translation>So viele der höchsten Zellen werden alle zum Maximum.</translation>
    </message>
</context>
<context>
    <name>EqualizeAlgorithm</name>
    <message>
        <location filename="../algorithms/equalize.py" line="28"/>
        <source>Equalize histogram</source>
        <translation>Histogramm ausgleichen</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="31"/>
        <source>histogram,equalization,equalisation,contrast,enhancement,stretch,rank,percentile,quantile,cumulative distribution,CDF,brightness</source>
        <translation>Histogramm,Ausgleich,Egalisierung,Kontrast,Verbesserung,Streckung,Rang,Perzentil,Quantil,kumulative Verteilung,CDF,Helligkeit</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="37"/>
        <source>Each value becomes its rank: contrast where the most cells are</source>
        <translation>Jeder Wert wird zu seinem Rang: Kontrast dort, wo die meisten Zellen sind</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="40"/>
        <source>Replaces each value by its place in the cumulative distribution: the share of cells that have this value or less, on the scale of the result. Frequent values are pulled apart, rare ones pushed together, and the histogram of the result is as level as it can be.
Cells without a value never count, and have none in the result. Values are taken as they are stored; scale and offset of a band stay with it if the data type does.
A constant band, which has no ranks, becomes the middle of the range. The report, if asked for, shows the histogram and the cumulative distribution of each band before and after.
Gonzalez and Woods (2018): Digital Image Processing, section 3.3.</source>
        <translation>Ersetzt jeden Wert durch seinen Platz in der kumulativen Verteilung: den Anteil der Zellen, die diesen Wert oder weniger haben, auf der Skala des Ergebnisses. Häufige Werte werden auseinandergezogen, seltene zusammengeschoben, und das Histogramm des Ergebnisses ist so eben, wie es sein kann.
Zellen ohne Wert zählen nie und haben auch im Ergebnis keinen. Werte werden genommen, wie sie gespeichert sind; Skalierung und Versatz eines Kanals bleiben bei ihm, wenn der Datentyp bleibt.
Ein konstanter Kanal, der keine Ränge hat, wird zur Mitte des Bereichs. Der Bericht zeigt auf Wunsch Histogramm und kumulative Verteilung jedes Kanals vorher und nachher.
Gonzalez und Woods (2018): Digital Image Processing, Abschnitt 3.3.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="54"/>
        <source>The raster to equalize, with one band or several.</source>
        <translation>Das auszugleichende Raster mit einem oder mehreren Kanälen.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="55"/>
        <source>Bands to equalize. If none is selected: all of them, except an alpha band. The result has these bands.</source>
        <translation>Kanäle, die ausgeglichen werden. Ist keiner gewählt: alle außer einem Alphakanal. Das Ergebnis hat diese Kanäle.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="66"/>
        <source>Equalized</source>
        <translation>Ausgeglichen</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="66"/>
        <source>The result: the chosen bands, each value as its rank.</source>
        <translation>Das Ergebnis: die gewählten Kanäle, jeder Wert als sein Rang.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="70"/>
        <source>A page with the histogram and the cumulative distribution of each band before and after, for any browser.</source>
        <translation>Eine Seite mit Histogramm und kumulativer Verteilung jedes Kanals vorher und nachher, für jeden Browser.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="101"/>
        <source>Cancelled: the raster was written, the report was not.</source>
        <translation>Abgebrochen: das Raster ist geschrieben, der Bericht nicht.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="113"/>
        <source>Histogram equalization: {}</source>
        <translation>Histogrammausgleich: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="115"/>
        <source>Band {}</source>
        <translation>Kanal {}</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="117"/>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="117"/>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="117"/>
        <source>Cells with a value</source>
        <translation>Zellen mit einem Wert</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="127"/>
        <source>{}: histogram and cumulative distribution before and after.</source>
        <translation>{}: Histogramm und kumulative Verteilung vorher und nachher.</translation>
    </message>
</context>
<context>
    <name>EqualizeBatchAlgorithm</name>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="54"/>
        <source>Equalize histograms (batch)</source>
        <translation>Histogramme ausgleichen (Stapel)</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="57"/>
        <source>histogram,equalization,equalisation,contrast,batch,folder,stack,time series,mosaic,many rasters,rank,normalization</source>
        <translation>Histogramm,Ausgleich,Egalisierung,Kontrast,Stapel,Ordner,Zeitreihe,Mosaik,viele Raster,Rang,Normalisierung</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="63"/>
        <source>Equalize many rasters, each by itself or all by one distribution</source>
        <translation>Viele Raster ausgleichen, jedes für sich oder alle nach einer Verteilung</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="66"/>
        <source>Does what Equalize histogram does, for many files: a stack of images, the tiles of a mosaic, a folder. They may differ in size, grid and type.
By default each is equalized by its own distribution. With one distribution for all of them, equal values stay equal from file to file, so that a mosaic keeps its relative brightness.
The results are GeoTIFFs, named after their inputs. Where two inputs have the same name, the log says what the second one is called. A file that cannot be read or written stops nothing else: it is named in the log and counted as failed. The run fails only if all files do, or if you ask it to stop at the first.</source>
        <translation>Tut für viele Dateien, was Histogramm ausgleichen tut: einen Bildstapel, die Kacheln eines Mosaiks, einen Ordner. Sie dürfen sich in Größe, Gitter und Typ unterscheiden.
Voreingestellt wird jede nach ihrer eigenen Verteilung ausgeglichen. Mit einer Verteilung für alle bleiben gleiche Werte von Datei zu Datei gleich, sodass ein Mosaik seine relative Helligkeit behält.
Die Ergebnisse sind GeoTIFFs mit den Namen ihrer Eingaben. Haben zwei Eingaben denselben Namen, sagt das Protokoll, wie die zweite heißt. Eine Datei, die nicht gelesen oder geschrieben werden kann, hält nichts anderes auf: das Protokoll nennt sie, und sie zählt als fehlgeschlagen. Der Lauf schlägt nur fehl, wenn alle Dateien es tun, oder wenn er bei der ersten anhalten soll.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="79"/>
        <source>Input rasters</source>
        <translation>Eingaberaster</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="79"/>
        <source>Files to equalize. They are opened one after the other.</source>
        <translation>Auszugleichende Dateien. Sie werden eine nach der anderen geöffnet.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="88"/>
        <source>Folder of input rasters</source>
        <translation>Ordner mit Eingaberastern</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="88"/>
        <source>All files of this folder that match the pattern, beside those chosen above.</source>
        <translation>Alle Dateien dieses Ordners, die zum Muster passen, neben den oben gewählten.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="97"/>
        <source>Pattern of names in the folder</source>
        <translation>Muster der Namen im Ordner</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="97"/>
        <source>Such as *.tif or B0?_*.jp2; several are separated by semicolons.</source>
        <translation>Etwa *.tif oder B0?_*.jp2; mehrere werden durch Semikolons getrennt.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="103"/>
        <source>One distribution for all rasters</source>
        <translation>Eine Verteilung für alle Raster</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="103"/>
        <source>The first bands of all rasters are ranked together, then the second ones, and so on. Otherwise each raster is ranked alone.</source>
        <translation>Die ersten Kanäle aller Raster werden gemeinsam eingestuft, dann die zweiten und so weiter. Sonst wird jedes Raster für sich eingestuft.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="116"/>
        <source>Overwrite existing files</source>
        <translation>Vorhandene Dateien überschreiben</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="126"/>
        <source>Stop at the first error</source>
        <translation>Beim ersten Fehler anhalten</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="126"/>
        <source>Otherwise, the others are done.</source>
        <translation>Sonst werden die übrigen bearbeitet.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="138"/>
        <source>Equalized rasters</source>
        <translation>Ausgeglichene Raster</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="134"/>
        <source>The folder for the results; it is made if it is not there.</source>
        <translation>Der Ordner für die Ergebnisse; er wird angelegt, wenn es ihn nicht gibt.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="141"/>
        <source>Rasters written</source>
        <translation>Geschriebene Raster</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="142"/>
        <source>Rasters that failed</source>
        <translation>Fehlgeschlagene Raster</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="175"/>
        <source>Cancelled: {} rasters were written, each of them whole.</source>
        <translation>Abgebrochen: {} Raster sind geschrieben, jedes davon vollständig.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="237"/>
        <source>Rasters written: {}; failed: {}</source>
        <translation>Geschriebene Raster: {}; fehlgeschlagen: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="116"/>
        <source>Otherwise, an input whose result is already there counts as failed. It is still part of a distribution for all rasters.</source>
        <translation>Sonst zählt eine Eingabe, deren Ergebnis schon da ist, als fehlgeschlagen. Teil einer Verteilung für alle Raster ist sie dennoch.</translation>
    </message>
</context>
<context>
    <name>FillAlgorithm</name>
    <message>
        <location filename="../algorithms/filling.py" line="91"/>
        <source>The raster with holes: cells without a value.</source>
        <translation>Das Raster mit Löchern: Zellen ohne Wert.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="92"/>
        <source>Bands to fill, each with its own holes. If none is selected: all of them, except an alpha band. The others are copied.</source>
        <translation>Kanäle, die gefüllt werden, jeder mit seinen eigenen Löchern. Ist keiner gewählt: alle außer einem Alphakanal. Die anderen werden kopiert.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="101"/>
        <source>Leave holes that touch the raster&apos;s edge</source>
        <translation>Löcher lassen, die den Rand des Rasters berühren</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="101"/>
        <source>Fill only holes that data surround: the outline of the data does not grow.</source>
        <translation>Nur Löcher füllen, die von Daten umgeben sind: der Umriss der Daten wächst nicht.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="112"/>
        <source>Mask of cells to replace</source>
        <translation>Maske der zu ersetzenden Zellen</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="112"/>
        <source>Where the first band of this raster is not 0, cells are holes, too: clouds, shadows, water. Where it has no value, they are not. On another grid, its nearest cell counts.</source>
        <translation>Wo der erste Kanal dieses Rasters nicht 0 ist, sind Zellen ebenfalls Löcher: Wolken, Schatten, Wasser. Wo er keinen Wert hat, nicht. Liegt es auf einem anderen Gitter, zählt seine nächste Zelle.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="126"/>
        <source>Filled</source>
        <translation>Gefüllt</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="126"/>
        <source>The result: all bands of the input, of the same type. Cells that are not filled keep the value they have.</source>
        <translation>Das Ergebnis: alle Kanäle der Eingabe, vom selben Typ. Zellen, die nicht gefüllt werden, behalten ihren Wert.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="142"/>
        <source>Filled cells</source>
        <translation>Gefüllte Zellen</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="133"/>
        <source>A byte raster with a band for each chosen band: 0 untouched, 1 filled, 2 left as a hole, 3 filled by interpolation for lack of a reference.</source>
        <translation>Ein Byte-Raster mit einem Kanal für jeden gewählten Kanal: 0 unberührt, 1 gefüllt, 2 als Loch gelassen, 3 mangels Referenz durch Interpolation gefüllt.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="143"/>
        <source>Holes</source>
        <translation>Löcher</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="144"/>
        <source>Cells left as holes</source>
        <translation>Als Löcher gelassene Zellen</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="232"/>
        <source>Band {} has no valid cell: it is left as it is.</source>
        <translation>Kanal {} hat keine gültige Zelle: er bleibt, wie er ist.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="237"/>
        <source>There are no holes: the raster is copied as it is.</source>
        <translation>Es gibt keine Löcher: das Raster wird kopiert, wie es ist.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="239"/>
        <source>MAX_AREA is {}, and the smallest hole has {} cells: nothing is filled.</source>
        <translation>MAX_AREA ist {}, und das kleinste Loch hat {} Zellen: nichts wird gefüllt.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="245"/>
        <source>No hole is to be filled: the raster is copied as it is.</source>
        <translation>Kein Loch ist zu füllen: das Raster wird kopiert, wie es ist.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="252"/>
        <source>{} of them by interpolation, for lack of a reference</source>
        <translation>{} davon mangels Referenz durch Interpolation</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="246"/>
        <source>Holes: {}; cells filled: {}; cells left: {}</source>
        <translation>Löcher: {}; gefüllte Zellen: {}; gelassene Zellen: {}</translation>
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
        <translation>Nodata,Löcher,Lücken,füllen,Referenz,Differenzfläche,SRTM,SLC-off,Wolken,Regression,Histogrammanpassung,Mosaik,anderes Datum</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="40"/>
        <source>Fill holes from another raster of the same place, fitted to their rims</source>
        <translation>Löcher aus einem anderen Raster desselben Orts füllen, an ihre Ränder angepasst</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="43"/>
        <source>Fills cells without a value from another raster of the same place: another date, another sensor, a global elevation model. Valid cells are never changed.
Delta surface (Grohman, Kroenung and Strebeck 2006), for elevation: the difference to the reference is interpolated across the hole and added to the reference, so that there is no step at the rim.
Local regression, for imagery: gain and offset of the reference are those that fit it to the input in a window around the cell. The window is widened where few cells are valid in both.
A reference on another grid is resampled (bilinear). Where it has no value, the surface of minimum curvature fills the rest, as Fill nodata does; the raster of filled cells tells where.</source>
        <translation>Füllt Zellen ohne Wert aus einem anderen Raster desselben Orts: ein anderes Datum, ein anderer Sensor, ein globales Höhenmodell. Gültige Zellen werden nie verändert.
Differenzfläche (Grohman, Kroenung und Strebeck 2006), für Höhen: die Differenz zur Referenz wird über das Loch interpoliert und zur Referenz addiert, sodass am Rand keine Stufe entsteht.
Lokale Regression, für Bilder: Faktor und Versatz der Referenz sind jene, die sie in einem Fenster um die Zelle an die Eingabe anpassen. Das Fenster wird erweitert, wo wenige Zellen in beiden gültig sind.
Eine Referenz auf einem anderen Gitter wird umgerechnet (bilinear). Wo sie keinen Wert hat, füllt die Fläche minimaler Krümmung den Rest, wie Nodata füllen es tut; das Raster der gefüllten Zellen sagt, wo.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="59"/>
        <source>Reference raster</source>
        <translation>Referenzraster</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="59"/>
        <source>What to fill from, with the same bands, or one for all of them. On another grid, it is resampled.</source>
        <translation>Woraus gefüllt wird, mit denselben Kanälen oder einem für alle. Auf einem anderen Gitter wird es umgerechnet.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="66"/>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="66"/>
        <source>Delta surface (for elevation)</source>
        <translation>Differenzfläche (für Höhen)</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="66"/>
        <source>Local regression (for imagery)</source>
        <translation>Lokale Regression (für Bilder)</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="66"/>
        <source>How the reference is fitted to the input.</source>
        <translation>Wie die Referenz an die Eingabe angepasst wird.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="78"/>
        <source>Window size (cells)</source>
        <translation>Fenstergröße (Zellen)</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="78"/>
        <source>For local regression: the width and height of the window that gain and offset are taken from.</source>
        <translation>Für lokale Regression: Breite und Höhe des Fensters, aus dem Faktor und Versatz genommen werden.</translation>
    </message>
</context>
<context>
    <name>FillNodataAlgorithm</name>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="37"/>
        <source>Fill nodata</source>
        <translation>Nodata füllen</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="40"/>
        <source>nodata,no data,holes,gaps,voids,inpainting,interpolate,interpolation,fill,void filling,minimum curvature,spline,IDW,nearest,missing,clouds,SLC-off</source>
        <translation>Nodata,Löcher,Lücken,Inpainting,interpolieren,Interpolation,füllen,minimale Krümmung,Spline,IDW,nächste,fehlend,Wolken,SLC-off</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="46"/>
        <source>Fill holes from the cells around them, and change nothing else</source>
        <translation>Löcher aus den Zellen um sie herum füllen und sonst nichts ändern</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="49"/>
        <source>Fills cells without a value from the cells around them. Valid cells are never changed. Holes may be of any number, size and shape, from single cells to scattered samples with gaps between them.
The default, the surface of minimum curvature with some tension (Smith and Wessel 1990, https://doi.org/10.1190/1.1442837), continues slopes into the hole, and suits elevation, temperature and most imagery. For classes (land cover), take the nearest valid cell. Compare fill methods tells which one is best for a raster.
What is filled is rounded to the type of the raster and kept in its range; it is never the nodata value. Alpha bands and masks are made opaque where cells are filled.</source>
        <translation>Füllt Zellen ohne Wert aus den Zellen um sie herum. Gültige Zellen werden nie verändert. Löcher können von beliebiger Zahl, Größe und Form sein, von einzelnen Zellen bis zu verstreuten Stützpunkten mit Lücken dazwischen.
Die Voreinstellung, die Fläche minimaler Krümmung mit etwas Spannung (Smith und Wessel 1990, https://doi.org/10.1190/1.1442837), setzt Neigungen ins Loch fort und eignet sich für Höhen, Temperaturen und die meisten Bilder. Für Klassen (Landbedeckung) nehmen Sie die nächste gültige Zelle. Füllmethoden vergleichen sagt, welche für ein Raster die beste ist.
Was gefüllt wird, wird auf den Typ des Rasters gerundet und in seinem Wertebereich gehalten; es ist nie der Nodata-Wert. Alphakanäle und Masken werden undurchsichtig, wo Zellen gefüllt werden.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="63"/>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="63"/>
        <source>How to fill. Minimum curvature and membrane are smooth surfaces through the data; inverse distance weighting, local mean and median take from the cells near the hole&apos;s rim; row and column mean from the whole row or column; onion peel carries values and slopes inwards; linear spans triangles over the rim.</source>
        <translation>Wie gefüllt wird. Minimale Krümmung und Membran sind glatte Flächen durch die Daten; inverse Distanzgewichtung, lokaler Mittelwert und Median nehmen von den Zellen nahe dem Rand des Lochs; Zeilen- und Spaltenmittel von der ganzen Zeile oder Spalte; Zwiebelschalen tragen Werte und Neigungen nach innen; linear spannt Dreiecke über den Rand.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="74"/>
        <source>Radius (cells)</source>
        <translation>Radius (Zellen)</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="74"/>
        <source>Neighbourhood of inverse distance weighting, local mean, local median and onion peel. It grows where it finds nothing.</source>
        <translation>Nachbarschaft von inverser Distanzgewichtung, lokalem Mittelwert, lokalem Median und Zwiebelschalen. Sie wächst, wo sie nichts findet.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="88"/>
        <source>Power of the distance</source>
        <translation>Exponent der Entfernung</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="88"/>
        <source>For inverse distance weighting: the higher, the more near cells count.</source>
        <translation>Für inverse Distanzgewichtung: je höher, desto mehr zählen nahe Zellen.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="99"/>
        <source>Tension</source>
        <translation>Spannung</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="99"/>
        <source>For minimum curvature: 0 is a thin plate, which bends least and may overshoot, 1 a membrane, which never does.</source>
        <translation>Für minimale Krümmung: 0 ist eine dünne Platte, die sich am wenigsten biegt und überschießen kann, 1 eine Membran, die das nie tut.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="114"/>
        <source>Values that mean a hole</source>
        <translation>Werte, die ein Loch bedeuten</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="114"/>
        <source>Cells of this value, as it is stored, are holes besides those without a value: 255, for example. With one value for each band, such as 255,255,255, those where the bands hold all of them: white in a picture.</source>
        <translation>Zellen mit diesem Wert, wie er gespeichert ist, sind Löcher neben denen ohne Wert: 255 zum Beispiel. Mit einem Wert für jeden Kanal, etwa 255,255,255, jene, in denen die Kanäle alle diese Werte haben: Weiß in einem Bild.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="129"/>
        <source>Greatest distance (cells)</source>
        <translation>Größte Entfernung (Zellen)</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="129"/>
        <source>Fill only cells this near to a valid one. 0 is no limit.</source>
        <translation>Nur Zellen füllen, die einer gültigen so nahe sind. 0 ist keine Grenze.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="135"/>
        <source>Largest hole (cells)</source>
        <translation>Größtes Loch (Zellen)</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="135"/>
        <source>Leave holes of more cells as they are. 0 is no limit.</source>
        <translation>Löcher mit mehr Zellen lassen, wie sie sind. 0 ist keine Grenze.</translation>
    </message>
</context>
<context>
    <name>GapFillingAlgorithm</name>
    <message>
        <location filename="../algorithms/filling.py" line="51"/>
        <source>Gap filling</source>
        <translation>Lücken füllen</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="59"/>
        <source>Minimum curvature with tension</source>
        <translation>Minimale Krümmung mit Spannung</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="60"/>
        <source>Membrane (Laplace)</source>
        <translation>Membran (Laplace)</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="61"/>
        <source>Inverse distance weighting</source>
        <translation>Inverse Distanzgewichtung</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="62"/>
        <source>Nearest valid cell</source>
        <translation>Nächste gültige Zelle</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="63"/>
        <source>Local mean</source>
        <translation>Lokaler Mittelwert</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="64"/>
        <source>Local median</source>
        <translation>Lokaler Median</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="65"/>
        <source>Row mean</source>
        <translation>Zeilenmittel</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="66"/>
        <source>Column mean</source>
        <translation>Spaltenmittel</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="67"/>
        <source>Onion peel (fast marching)</source>
        <translation>Zwiebelschalen (Fast Marching)</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="68"/>
        <source>Linear (triangles)</source>
        <translation>Linear (Dreiecke)</translation>
    </message>
</context>
<context>
    <name>LocalVarianceAlgorithm</name>
    <message>
        <location filename="../algorithms/local_variance.py" line="165"/>
        <source>Local variance</source>
        <translation>Lokale Varianz</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="50"/>
        <source>Local statistics</source>
        <translation>Lokale Statistik</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="56"/>
        <source>variance,standard deviation,mean,coefficient of variation,focal,neighbourhood,neighborhood,moving window,kernel,texture,heterogeneity,roughness,filter</source>
        <translation>Varianz,Standardabweichung,Mittelwert,Variationskoeffizient,fokal,Nachbarschaft,gleitendes Fenster,Kernel,Textur,Heterogenität,Rauigkeit,Filter</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="62"/>
        <source>Variance, standard deviation, mean or variation in a moving window</source>
        <translation>Varianz, Standardabweichung, Mittelwert oder Variation im gleitenden Fenster</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="65"/>
        <source>How much do the values around each cell vary? For every cell, this takes the cells in a window around it and computes their variance (the mean of the squared differences from their mean), standard deviation, mean, or coefficient of variation (the standard deviation divided by the absolute mean).
Cells without a value are left out of the window, and so is what lies beyond the raster&apos;s edge, unless you choose otherwise. Scale and offset of a band are applied. The nodata value of the result is -9999, or the input&apos;s own if there are means among the statistics.
The average local variance, a single number for the first chosen band, tells how much neighbouring cells differ at this resolution. Compared between resolutions, it shows how large the objects in a scene are (Woodcock and Strahler 1987, https://doi.org/10.1016/0034-4257(87)90015-0).</source>
        <translation>Wie stark schwanken die Werte um jede Zelle? Für jede Zelle werden aus den Zellen in einem Fenster um sie herum die Varianz (der Mittelwert der quadrierten Abweichungen von ihrem Mittelwert), die Standardabweichung, der Mittelwert oder der Variationskoeffizient (die Standardabweichung geteilt durch den Betrag des Mittelwerts) berechnet.
Zellen ohne Wert bleiben außer Betracht, ebenso, was jenseits des Rasterrandes liegt, sofern nicht anders gewählt. Skalierung und Versatz eines Kanals werden angewandt. Der Leerwert des Ergebnisses ist -9999 oder, wenn Mittelwerte darunter sind, der der Eingabe.
Die mittlere lokale Varianz, eine einzige Zahl für den ersten gewählten Kanal, sagt, wie sehr sich benachbarte Zellen bei dieser Auflösung unterscheiden. Über Auflösungen hinweg verglichen zeigt sie, wie groß die Objekte einer Szene sind (Woodcock und Strahler 1987, https://doi.org/10.1016/0034-4257(87)90015-0).</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="81"/>
        <source>The raster to look at, with one band or several.</source>
        <translation>Das zu untersuchende Raster mit einem oder mehreren Kanälen.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="82"/>
        <source>Bands to look at. If none is selected: all of them, except an alpha band.</source>
        <translation>Zu untersuchende Kanäle. Ist keiner gewählt: alle außer einem Alphakanal.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="85"/>
        <source>Statistics</source>
        <translation>Statistiken</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="85"/>
        <source>Variance</source>
        <translation>Varianz</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="85"/>
        <source>Standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="85"/>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="85"/>
        <source>Coefficient of variation</source>
        <translation>Variationskoeffizient</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="85"/>
        <source>What to compute. The result has, for each input band, one band for each of them.</source>
        <translation>Was berechnet wird. Das Ergebnis hat für jeden Eingabekanal einen Kanal je Statistik.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="102"/>
        <source>Window size (cells)</source>
        <translation>Fenstergröße (Zellen)</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="102"/>
        <source>Width of the window, and its height unless a height is given. A window of even size reaches one cell further to the left and up than to the right and down.</source>
        <translation>Breite des Fensters und, wenn keine Höhe angegeben ist, auch seine Höhe. Ein Fenster gerader Größe reicht nach links und oben eine Zelle weiter als nach rechts und unten.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="114"/>
        <source>Window height, if it differs (cells)</source>
        <translation>Fensterhöhe, wenn abweichend (Zellen)</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="114"/>
        <source>Height of the window. Not set: as high as wide.</source>
        <translation>Höhe des Fensters. Nicht gesetzt: so hoch wie breit.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="124"/>
        <source>Window depth (bands)</source>
        <translation>Fenstertiefe (Kanäle)</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="124"/>
        <source>How many bands the window spans. Above 1, it is a box in the stack of the chosen bands (a time series, a hyperspectral cube), centred on each of them in turn and cut off at the first and the last one.</source>
        <translation>Über wie viele Kanäle das Fenster reicht. Über 1 ist es ein Quader im Stapel der gewählten Kanäle (eine Zeitreihe, ein hyperspektraler Würfel), der Reihe nach um jeden von ihnen und am ersten und letzten abgeschnitten.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="135"/>
        <source>Step (cells)</source>
        <translation>Schrittweite (Zellen)</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="135"/>
        <source>Compute only every n-th cell in both directions. The cells of the result are that much larger; each holds the value of the input cell in its middle.</source>
        <translation>Nur jede n-te Zelle in beiden Richtungen berechnen. Die Zellen des Ergebnisses sind entsprechend größer; jede enthält den Wert der Eingabezelle in ihrer Mitte.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="145"/>
        <source>Window shape</source>
        <translation>Fensterform</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="145"/>
        <source>Rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="145"/>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="145"/>
        <source>An ellipse fits into the rectangle; cells whose centre lies in it count.</source>
        <translation>Eine Ellipse passt in das Rechteck; es zählen die Zellen, deren Mittelpunkt in ihr liegt.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="155"/>
        <source>Sample variance (divide by n - 1)</source>
        <translation>Stichprobenvarianz (durch n - 1 teilen)</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="155"/>
        <source>Divide by the number of cells less one; a window then needs two valid cells.</source>
        <translation>Durch die um eins verminderte Zahl der Zellen teilen; ein Fenster braucht dann zwei gültige Zellen.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="165"/>
        <source>The result: for each input band, one band for each statistic.</source>
        <translation>Das Ergebnis: für jeden Eingabekanal ein Kanal je Statistik.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="169"/>
        <source>Average local variance</source>
        <translation>Mittlere lokale Varianz</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="207"/>
        <source>No window has enough valid cells: every cell of the result is nodata.</source>
        <translation>Kein Fenster hat genügend gültige Zellen: Jede Zelle des Ergebnisses ist Leerwert.</translation>
    </message>
</context>
<context>
    <name>LoupeAlgorithm</name>
    <message>
        <location filename="../algorithms/base.py" line="124"/>
        <source>Beyond the raster&apos;s edge</source>
        <translation>Jenseits des Rasterrandes</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="124"/>
        <source>Nothing: available cells only</source>
        <translation>Nichts: nur vorhandene Zellen</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="124"/>
        <source>Reflect (d c b a | a b c d | d c b a)</source>
        <translation>Spiegeln (d c b a | a b c d | d c b a)</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="124"/>
        <source>Mirror (d c b | a b c d | c b a)</source>
        <translation>Spiegeln ohne Randzelle (d c b | a b c d | c b a)</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="124"/>
        <source>Nearest (a a a a | a b c d | d d d d)</source>
        <translation>Nächste Zelle (a a a a | a b c d | d d d d)</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="124"/>
        <source>Wrap (a b c d | a b c d | a b c d)</source>
        <translation>Fortsetzen (a b c d | a b c d | a b c d)</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="124"/>
        <source>What a window finds where it extends beyond the raster.</source>
        <translation>Was ein Fenster findet, wo es über das Raster hinausragt.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="140"/>
        <source>Nodata in the window</source>
        <translation>Leerwerte im Fenster</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="140"/>
        <source>Ignore: use the valid cells; nodata where the centre is nodata</source>
        <translation>Übergehen: gültige Zellen verwenden; Leerwert, wo die mittlere Zelle leer ist</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="140"/>
        <source>Propagate: nodata where any cell of the window is nodata</source>
        <translation>Ausbreiten: Leerwert, wo eine Zelle des Fensters leer ist</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="140"/>
        <source>What cells without a value do to the windows they are in. With Propagate and available cells only, windows that extend beyond the raster give nodata, too.</source>
        <translation>Was Zellen ohne Wert mit den Fenstern tun, in denen sie liegen. Mit „Ausbreiten“ und „nur vorhandene Zellen“ ergeben auch Fenster, die über das Raster hinausragen, Leerwerte.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="156"/>
        <source>Least share of valid cells in a window (%)</source>
        <translation>Mindestanteil gültiger Zellen im Fenster (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="156"/>
        <source>Windows with a smaller share of valid cells give nodata.</source>
        <translation>Fenster mit einem kleineren Anteil gültiger Zellen ergeben Leerwerte.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="171"/>
        <source>Data type of the result</source>
        <translation>Datentyp des Ergebnisses</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="171"/>
        <source>How the result is stored. It is computed in 64 bits either way.</source>
        <translation>Wie das Ergebnis gespeichert wird. Gerechnet wird immer mit 64 Bit.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="184"/>
        <source>Additional creation options</source>
        <translation>Zusätzliche Erzeugungsoptionen</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="191"/>
        <source>NAME=VALUE pairs for the output&apos;s format, separated by |, for example COMPRESS=DEFLATE|PREDICTOR=3. A GeoTIFF is tiled, and a BigTIFF where needed, unless they say otherwise.</source>
        <translation>Paare NAME=WERT für das Ausgabeformat, getrennt durch |, zum Beispiel COMPRESS=DEFLATE|PREDICTOR=3. Ein GeoTIFF wird gekachelt und, wo nötig, ein BigTIFF, sofern sie nichts anderes sagen.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="328"/>
        <source>Cancelled: nothing was written.</source>
        <translation>Abgebrochen: Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="107"/>
        <source>Input raster</source>
        <translation>Eingaberaster</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="111"/>
        <source>Bands (all if none is selected)</source>
        <translation>Kanäle (alle, wenn keiner gewählt ist)</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="203"/>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="203"/>
        <source>HTML files (*.html)</source>
        <translation>HTML-Dateien (*.html)</translation>
    </message>
</context>
<context>
    <name>MatchHistogramAlgorithm</name>
    <message>
        <location filename="../algorithms/match_histogram.py" line="42"/>
        <source>Match histogram</source>
        <translation>Histogramm anpassen</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="45"/>
        <source>histogram,matching,specification,contrast,reference,radiometric normalization,relative normalisation,mosaic,colour balance,gain,offset,regression,change detection</source>
        <translation>Histogramm,Anpassung,Spezifikation,Kontrast,Referenz,radiometrische Normalisierung,relative Normalisierung,Mosaik,Farbausgleich,Faktor,Versatz,Regression,Änderungserkennung</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="51"/>
        <source>Give a raster the distribution of values of another one</source>
        <translation>Einem Raster die Werteverteilung eines anderen geben</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="54"/>
        <source>Changes the values of a raster so that they are distributed like those of a reference: another date, the neighbouring scene of a mosaic. The result has the reference&apos;s data type and nodata value.
Full distribution: each value becomes the value of the same rank in the reference. Mean and standard deviation: a gain and an offset that make these two equal. Neither needs the two to be of the same place.
Regression: where the two are the same place, gain and offset are those of the line of least squares through the cells that both have. Cells that lie further than two standard deviations from the line (clouds, fields that changed) are left out, and the line is fitted again, five times; so that clouds do not draw it, the first three lines are the reduced major axis. The reference is resampled (bilinear) where its grid is another one. The log has the line and how much it explains.
Values are taken as they are stored. Cells without a value never count, and have none in the result. Gonzalez and Woods (2018): Digital Image Processing, section 3.3.</source>
        <translation>Ändert die Werte eines Rasters so, dass sie verteilt sind wie die einer Referenz: eines anderen Zeitpunkts, der Nachbarszene eines Mosaiks. Das Ergebnis hat den Datentyp und den Nodata-Wert der Referenz.
Volle Verteilung: jeder Wert wird zum Wert desselben Rangs in der Referenz. Mittelwert und Standardabweichung: ein Faktor und ein Versatz, die diese beiden gleich machen. Beide brauchen nicht denselben Ort.
Regression: wo beide denselben Ort zeigen, sind Faktor und Versatz die der Geraden der kleinsten Quadrate durch die Zellen, die beide haben. Zellen, die weiter als zwei Standardabweichungen von der Geraden liegen (Wolken, veränderte Felder), werden weggelassen, und die Gerade wird neu angepasst, fünfmal; damit Wolken sie nicht ziehen, sind die ersten drei Geraden die reduzierte Hauptachse. Die Referenz wird neu abgetastet (bilinear), wo ihr Gitter ein anderes ist. Das Protokoll nennt die Gerade und wie viel sie erklärt.
Werte werden genommen, wie sie gespeichert sind. Zellen ohne Wert zählen nie und haben auch im Ergebnis keinen. Gonzalez und Woods (2018): Digital Image Processing, Abschnitt 3.3.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="72"/>
        <source>The raster to change.</source>
        <translation>Das zu ändernde Raster.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="73"/>
        <source>Reference raster</source>
        <translation>Referenzraster</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="73"/>
        <source>The raster whose distribution to take; on any grid, of any place.</source>
        <translation>Das Raster, dessen Verteilung übernommen wird; auf jedem Gitter, von jedem Ort.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="77"/>
        <source>Bands to change. If none is selected: all of them, except an alpha band. The first one is matched to the reference&apos;s first band, and so on.</source>
        <translation>Zu ändernde Kanäle. Ist keiner gewählt: alle außer einem Alphakanal. Der erste wird dem ersten Kanal der Referenz angepasst und so weiter.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="83"/>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="83"/>
        <source>Full distribution</source>
        <translation>Volle Verteilung</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="83"/>
        <source>Mean and standard deviation</source>
        <translation>Mittelwert und Standardabweichung</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="83"/>
        <source>Regression where they overlap</source>
        <translation>Regression, wo sie sich überdecken</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="83"/>
        <source>What is to become that of the reference, and how.</source>
        <translation>Was zu dem der Referenz werden soll, und wie.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="97"/>
        <source>Matched</source>
        <translation>Angepasst</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="97"/>
        <source>The result: the chosen bands, in the reference&apos;s data type.</source>
        <translation>Das Ergebnis: die gewählten Kanäle im Datentyp der Referenz.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="200"/>
        <source>{}; r² = {} over {} of {} cells in both</source>
        <translation>{}; r² = {} über {} von {} Zellen in beiden</translation>
    </message>
</context>
<context>
    <name>RasterLoupeProvider</name>
    <message>
        <location filename="../algorithms/provider.py" line="33"/>
        <source>Workers (0: one for each core)</source>
        <translation>Arbeiter (0: einer je Kern)</translation>
    </message>
    <message>
        <location filename="../algorithms/provider.py" line="33"/>
        <source>Memory for a run, in MiB</source>
        <translation>Speicher für einen Lauf, in MiB</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <location filename="../algorithms/report.py" line="154"/>
        <source>en</source>
        <comment>The language translated to</comment>
        <translation>de</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py" line="182"/>
        <source>The figures need JavaScript and a browser from 2023 or later.</source>
        <translation>Die Abbildungen brauchen JavaScript und einen Browser von 2023 oder später.</translation>
    </message>
    <message>
        <location filename="../algorithms/figures.py" line="95"/>
        <source>Distance to the nearest valid cell (cells)</source>
        <translation>Abstand zur nächsten gültigen Zelle (Zellen)</translation>
    </message>
    <message>
        <location filename="../algorithms/figures.py" line="124"/>
        <source>Truth</source>
        <translation>Wahrheit</translation>
    </message>
    <message>
        <location filename="../algorithms/figures.py" line="125"/>
        <source>Fill</source>
        <translation>Füllung</translation>
    </message>
    <message>
        <location filename="../algorithms/figures.py" line="126"/>
        <source>Error (fill less truth)</source>
        <translation>Fehler (Füllung minus Wahrheit)</translation>
    </message>
    <message>
        <location filename="../algorithms/figures.py" line="146"/>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <location filename="../algorithms/figures.py" line="168"/>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <location filename="../algorithms/figures.py" line="201"/>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <location filename="../algorithms/figures.py" line="202"/>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <location filename="../algorithms/figures.py" line="212"/>
        <source>No cells</source>
        <translation>Keine Zellen</translation>
    </message>
    <message>
        <location filename="../algorithms/figures.py" line="218"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../algorithms/figures.py" line="261"/>
        <source>Cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <location filename="../algorithms/figures.py" line="276"/>
        <source>Cumulative (%)</source>
        <translation>Kumulativ (%)</translation>
    </message>
</context>
</TS>
