<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>CompareFillMethodsAlgorithm</name>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="71"/>
        <source>Compare fill methods</source>
        <translation>Füllmethoden vergleichen</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="74"/>
        <source>nodata,holes,gaps,fill,inpainting,interpolation,validation,cross-validation,accuracy,RMSE,compare,best method,benchmark</source>
        <translation>Nodata,Löcher,Lücken,füllen,Inpainting,Interpolation,Validierung,Kreuzvalidierung,Genauigkeit,RMSE,vergleichen,beste Methode,Benchmark</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="80"/>
        <source>Hide cells in holes like the real ones, fill them, compare with the truth</source>
        <translation>Zellen in Löchern wie den echten verstecken, füllen, mit der Wahrheit vergleichen</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="97"/>
        <source>The raster whose holes are to be filled.</source>
        <translation>Das Raster, dessen Löcher zu füllen sind.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="98"/>
        <source>Band</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="98"/>
        <source>The band to try the methods on; the first one if none is chosen.</source>
        <translation>Der Kanal, an dem die Methoden erprobt werden; der erste, wenn keiner gewählt ist.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="105"/>
        <source>Methods</source>
        <translation>Methoden</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="105"/>
        <source>The methods to compare, as Fill nodata has them by default.</source>
        <translation>Die Methoden, die verglichen werden, mit den Voreinstellungen von Nodata füllen.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="115"/>
        <source>Valid cells to hide (%)</source>
        <translation>Zu versteckende gültige Zellen (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="115"/>
        <source>How many of the valid cells are hidden, about.</source>
        <translation>Wie viele der gültigen Zellen ungefähr versteckt werden.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="126"/>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="126"/>
        <source>Where cells are hidden: the same number gives the same cells.</source>
        <translation>Wo Zellen versteckt werden: dieselbe Zahl ergibt dieselben Zellen.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="131"/>
        <source>Errors of fill methods</source>
        <translation>Fehler der Füllmethoden</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="131"/>
        <source>A table with a row for each method.</source>
        <translation>Eine Tabelle mit einer Zeile für jede Methode.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="139"/>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="139"/>
        <source>HTML files (*.html)</source>
        <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="139"/>
        <source>A page with the table and figures, for any browser.</source>
        <translation>Eine Seite mit der Tabelle und Abbildungen, für jeden Browser.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="149"/>
        <source>Best method</source>
        <translation>Beste Methode</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="150"/>
        <source>Name of the best method</source>
        <translation>Name der besten Methode</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="248"/>
        <source>Windows of the raster (rows, columns, from 0): {}</source>
        <translation>Fenster des Rasters (Zeilen, Spalten, ab 0): {}</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="258"/>
        <source>{} of {} valid cells hidden</source>
        <translation>{} von {} gültigen Zellen versteckt</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="263"/>
        <source>, {} cells left</source>
        <translation>, {} Zellen übrig</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="265"/>
        <source>Best: {} (METHOD={})</source>
        <translation>Am besten: {} (METHOD={})</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="281"/>
        <source>Fill methods compared: {}</source>
        <translation>Füllmethoden im Vergleich: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="282"/>
        <source>{} valid cells of {} were hidden in artificial holes, filled by each method, and compared with what was there. Errors are fill less truth.</source>
        <translation>{} gültige Zellen von {} wurden in künstlichen Löchern versteckt, mit jeder Methode gefüllt und mit dem verglichen, was dort war. Fehler sind Füllung minus Wahrheit.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="290"/>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="290"/>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="290"/>
        <source>Mean absolute error</source>
        <translation>Mittlerer absoluter Fehler</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="290"/>
        <source>Bias</source>
        <translation>Verzerrung</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="290"/>
        <source>95 % of absolute errors below</source>
        <translation>95 % der absoluten Fehler unter</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="290"/>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="290"/>
        <source>Cells left</source>
        <translation>Zellen übrig</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="306"/>
        <source>Root mean square error of each method.</source>
        <translation>Wurzel des mittleren quadratischen Fehlers jeder Methode.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="310"/>
        <source>Error against the distance to the nearest valid cell.</source>
        <translation>Fehler über dem Abstand zur nächsten gültigen Zelle.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="318"/>
        <source>The hole that the best method, {}, fills worst.</source>
        <translation>Das Loch, das die beste Methode, {}, am schlechtesten füllt.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="83"/>
        <source>Which method fills the holes of this raster best? This hides valid cells, in holes whose shapes are those of the raster&apos;s own holes (blobs where it has none), fills them by every method that Fill nodata has, and compares with what was there.
The table has, for each method, the root mean square error, the mean absolute error, the bias (mean of fill less truth), the 95th percentile of the absolute error, and the seconds it took. The report, if asked for, shows these, the error against the distance to the nearest valid cell, and the hole that the best method fills worst.
The best method is an output that a model can hand on to Fill nodata. Of a large raster, windows are taken; the log says which. Errors are differences, which mean nothing where values are classes: fill those by the nearest valid cell.</source>
        <translation>Welche Methode füllt die Löcher dieses Rasters am besten? Das Werkzeug versteckt gültige Zellen in Löchern, deren Formen die der eigenen Löcher des Rasters sind (Flecken, wo es keine hat), füllt sie mit jeder Methode von Nodata füllen und vergleicht mit dem, was dort war.
Die Tabelle enthält für jede Methode die Wurzel des mittleren quadratischen Fehlers, den mittleren absoluten Fehler, die Verzerrung (Mittel von Füllung minus Wahrheit), das 95. Perzentil des absoluten Fehlers und die Sekunden, die sie brauchte. Der Bericht zeigt auf Wunsch diese, den Fehler über dem Abstand zur nächsten gültigen Zelle und das Loch, das die beste Methode am schlechtesten füllt.
Die beste Methode ist eine Ausgabe, die ein Modell an Nodata füllen weiterreichen kann. Von einem großen Raster werden Fenster genommen; das Protokoll sagt, welche. Fehler sind Differenzen, die nichts besagen, wo Werte Klassen sind: füllen Sie diese mit der nächsten gültigen Zelle.</translation>
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
        <location filename="../algorithms/filling.py" line="249"/>
        <source>Band {} has no valid cell: it is left as it is.</source>
        <translation>Kanal {} hat keine gültige Zelle: er bleibt, wie er ist.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="254"/>
        <source>There are no holes: the raster is copied as it is.</source>
        <translation>Es gibt keine Löcher: das Raster wird kopiert, wie es ist.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="256"/>
        <source>MAX_AREA is {}, and the smallest hole has {} cells: nothing is filled.</source>
        <translation>MAX_AREA ist {}, und das kleinste Loch hat {} Zellen: nichts wird gefüllt.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="262"/>
        <source>No hole is to be filled: the raster is copied as it is.</source>
        <translation>Kein Loch ist zu füllen: das Raster wird kopiert, wie es ist.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="269"/>
        <source>{} of them by interpolation, for lack of a reference</source>
        <translation>{} davon mangels Referenz durch Interpolation</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="263"/>
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
        <location filename="../algorithms/fill_nodata.py" line="38"/>
        <source>Fill nodata</source>
        <translation>Nodata füllen</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="41"/>
        <source>nodata,no data,holes,gaps,voids,inpainting,interpolate,interpolation,fill,void filling,minimum curvature,spline,IDW,nearest,missing,clouds,SLC-off</source>
        <translation>Nodata,Löcher,Lücken,Inpainting,interpolieren,Interpolation,füllen,minimale Krümmung,Spline,IDW,nächste,fehlend,Wolken,SLC-off</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="47"/>
        <source>Fill holes from the cells around them, and change nothing else</source>
        <translation>Löcher aus den Zellen um sie herum füllen und sonst nichts ändern</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="50"/>
        <source>Fills cells without a value from the cells around them. Valid cells are never changed. Holes may be of any number, size and shape, from single cells to scattered samples with gaps between them.
The default, the surface of minimum curvature with some tension (Smith and Wessel 1990, https://doi.org/10.1190/1.1442837), continues slopes into the hole, and suits elevation, temperature and most imagery. For classes (land cover), take the nearest valid cell. Compare fill methods tells which one is best for a raster.
What is filled is rounded to the type of the raster and kept in its range; it is never the nodata value. Alpha bands and masks are made opaque where cells are filled.</source>
        <translation>Füllt Zellen ohne Wert aus den Zellen um sie herum. Gültige Zellen werden nie verändert. Löcher können von beliebiger Zahl, Größe und Form sein, von einzelnen Zellen bis zu verstreuten Stützpunkten mit Lücken dazwischen.
Die Voreinstellung, die Fläche minimaler Krümmung mit etwas Spannung (Smith und Wessel 1990, https://doi.org/10.1190/1.1442837), setzt Neigungen ins Loch fort und eignet sich für Höhen, Temperaturen und die meisten Bilder. Für Klassen (Landbedeckung) nehmen Sie die nächste gültige Zelle. Füllmethoden vergleichen sagt, welche für ein Raster die beste ist.
Was gefüllt wird, wird auf den Typ des Rasters gerundet und in seinem Wertebereich gehalten; es ist nie der Nodata-Wert. Alphakanäle und Masken werden undurchsichtig, wo Zellen gefüllt werden.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="64"/>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="64"/>
        <source>How to fill. Minimum curvature and membrane are smooth surfaces through the data; inverse distance weighting, local mean and median take from the cells near the hole&apos;s rim; row and column mean from the whole row or column; onion peel carries values and slopes inwards; linear spans triangles over the rim.</source>
        <translation>Wie gefüllt wird. Minimale Krümmung und Membran sind glatte Flächen durch die Daten; inverse Distanzgewichtung, lokaler Mittelwert und Median nehmen von den Zellen nahe dem Rand des Lochs; Zeilen- und Spaltenmittel von der ganzen Zeile oder Spalte; Zwiebelschalen tragen Werte und Neigungen nach innen; linear spannt Dreiecke über den Rand.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="75"/>
        <source>Radius (cells)</source>
        <translation>Radius (Zellen)</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="75"/>
        <source>Neighbourhood of inverse distance weighting, local mean, local median and onion peel. It grows where it finds nothing.</source>
        <translation>Nachbarschaft von inverser Distanzgewichtung, lokalem Mittelwert, lokalem Median und Zwiebelschalen. Sie wächst, wo sie nichts findet.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="89"/>
        <source>Power of the distance</source>
        <translation>Exponent der Entfernung</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="89"/>
        <source>For inverse distance weighting: the higher, the more near cells count.</source>
        <translation>Für inverse Distanzgewichtung: je höher, desto mehr zählen nahe Zellen.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="100"/>
        <source>Tension</source>
        <translation>Spannung</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="100"/>
        <source>For minimum curvature: 0 is a thin plate, which bends least and may overshoot, 1 a membrane, which never does.</source>
        <translation>Für minimale Krümmung: 0 ist eine dünne Platte, die sich am wenigsten biegt und überschießen kann, 1 eine Membran, die das nie tut.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="115"/>
        <source>Values that mean a hole</source>
        <translation>Werte, die ein Loch bedeuten</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="115"/>
        <source>Cells of this value, as it is stored, are holes besides those without a value: 255, for example. With one value for each band, such as 255,255,255, those where the bands hold all of them: white in a picture.</source>
        <translation>Zellen mit diesem Wert, wie er gespeichert ist, sind Löcher neben denen ohne Wert: 255 zum Beispiel. Mit einem Wert für jeden Kanal, etwa 255,255,255, jene, in denen die Kanäle alle diese Werte haben: Weiß in einem Bild.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="130"/>
        <source>Greatest distance (cells)</source>
        <translation>Größte Entfernung (Zellen)</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="130"/>
        <source>Fill only cells this near to a valid one. 0 is no limit.</source>
        <translation>Nur Zellen füllen, die einer gültigen so nahe sind. 0 ist keine Grenze.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="136"/>
        <source>Largest hole (cells)</source>
        <translation>Größtes Loch (Zellen)</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="136"/>
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
        <location filename="../algorithms/base.py" line="113"/>
        <source>Beyond the raster&apos;s edge</source>
        <translation>Jenseits des Rasterrandes</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="113"/>
        <source>Nothing: available cells only</source>
        <translation>Nichts: nur vorhandene Zellen</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="113"/>
        <source>Reflect (d c b a | a b c d | d c b a)</source>
        <translation>Spiegeln (d c b a | a b c d | d c b a)</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="113"/>
        <source>Mirror (d c b | a b c d | c b a)</source>
        <translation>Spiegeln ohne Randzelle (d c b | a b c d | c b a)</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="113"/>
        <source>Nearest (a a a a | a b c d | d d d d)</source>
        <translation>Nächste Zelle (a a a a | a b c d | d d d d)</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="113"/>
        <source>Wrap (a b c d | a b c d | a b c d)</source>
        <translation>Fortsetzen (a b c d | a b c d | a b c d)</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="113"/>
        <source>What a window finds where it extends beyond the raster.</source>
        <translation>Was ein Fenster findet, wo es über das Raster hinausragt.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="129"/>
        <source>Nodata in the window</source>
        <translation>Leerwerte im Fenster</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="129"/>
        <source>Ignore: use the valid cells; nodata where the centre is nodata</source>
        <translation>Übergehen: gültige Zellen verwenden; Leerwert, wo die mittlere Zelle leer ist</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="129"/>
        <source>Propagate: nodata where any cell of the window is nodata</source>
        <translation>Ausbreiten: Leerwert, wo eine Zelle des Fensters leer ist</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="129"/>
        <source>What cells without a value do to the windows they are in. With Propagate and available cells only, windows that extend beyond the raster give nodata, too.</source>
        <translation>Was Zellen ohne Wert mit den Fenstern tun, in denen sie liegen. Mit „Ausbreiten“ und „nur vorhandene Zellen“ ergeben auch Fenster, die über das Raster hinausragen, Leerwerte.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="145"/>
        <source>Least share of valid cells in a window (%)</source>
        <translation>Mindestanteil gültiger Zellen im Fenster (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="145"/>
        <source>Windows with a smaller share of valid cells give nodata.</source>
        <translation>Fenster mit einem kleineren Anteil gültiger Zellen ergeben Leerwerte.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="160"/>
        <source>Data type of the result</source>
        <translation>Datentyp des Ergebnisses</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="160"/>
        <source>How the result is stored. It is computed in 64 bits either way.</source>
        <translation>Wie das Ergebnis gespeichert wird. Gerechnet wird immer mit 64 Bit.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="173"/>
        <source>Additional creation options</source>
        <translation>Zusätzliche Erzeugungsoptionen</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="180"/>
        <source>NAME=VALUE pairs for the output&apos;s format, separated by |, for example COMPRESS=DEFLATE|PREDICTOR=3. A GeoTIFF is tiled, and a BigTIFF where needed, unless they say otherwise.</source>
        <translation>Paare NAME=WERT für das Ausgabeformat, getrennt durch |, zum Beispiel COMPRESS=DEFLATE|PREDICTOR=3. Ein GeoTIFF wird gekachelt und, wo nötig, ein BigTIFF, sofern sie nichts anderes sagen.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="298"/>
        <source>Cancelled: nothing was written.</source>
        <translation>Abgebrochen: Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="96"/>
        <source>Input raster</source>
        <translation>Eingaberaster</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="100"/>
        <source>Bands (all if none is selected)</source>
        <translation>Kanäle (alle, wenn keiner gewählt ist)</translation>
    </message>
</context>
<context>
    <name>RasterLoupeProvider</name>
    <message>
        <location filename="../algorithms/provider.py" line="29"/>
        <source>Workers (0: one for each core)</source>
        <translation>Arbeiter (0: einer je Kern)</translation>
    </message>
    <message>
        <location filename="../algorithms/provider.py" line="29"/>
        <source>Memory for a run, in MiB</source>
        <translation>Speicher für einen Lauf, in MiB</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <location filename="../algorithms/report.py" line="167"/>
        <source>en</source>
        <comment>The language translated to</comment>
        <translation>de</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py" line="195"/>
        <source>The figures need JavaScript and a browser from 2023 or later.</source>
        <translation>Die Abbildungen brauchen JavaScript und einen Browser von 2023 oder später.</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py" line="275"/>
        <source>Distance to the nearest valid cell (cells)</source>
        <translation>Abstand zur nächsten gültigen Zelle (Zellen)</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py" line="304"/>
        <source>Truth</source>
        <translation>Wahrheit</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py" line="305"/>
        <source>Fill</source>
        <translation>Füllung</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py" line="306"/>
        <source>Error (fill less truth)</source>
        <translation>Fehler (Füllung minus Wahrheit)</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py" line="326"/>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py" line="357"/>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
</context>
</TS>
