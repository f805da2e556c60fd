<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>LocalVarianceAlgorithm</name>
    <message>
        <location filename="../algorithms/local_variance.py" line="177"/>
        <source>Local variance</source>
        <translation>Lokale Varianz</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="52"/>
        <source>Local statistics</source>
        <translation>Lokale Statistik</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="58"/>
        <source>variance,standard deviation,mean,coefficient of variation,focal,neighbourhood,neighborhood,moving window,kernel,texture,heterogeneity,roughness,filter</source>
        <translation>Varianz,Standardabweichung,Mittelwert,Variationskoeffizient,fokal,Nachbarschaft,gleitendes Fenster,Kernel,Textur,Heterogenität,Rauigkeit,Filter</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="64"/>
        <source>Variance, standard deviation, mean or variation in a moving window</source>
        <translation>Varianz, Standardabweichung, Mittelwert oder Variation im gleitenden Fenster</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="67"/>
        <source>How much do the values around each cell vary? For every cell, this takes the cells in a window around it and computes their variance (the mean of the squared differences from their mean), standard deviation, mean, or coefficient of variation (the standard deviation divided by the absolute mean).
Cells without a value are left out of the window, and so is what lies beyond the raster&apos;s edge, unless you choose otherwise. Scale and offset of a band are applied. The nodata value of the result is -9999, or the input&apos;s own if there are means among the statistics.
The average local variance, a single number for the first chosen band, tells how much neighbouring cells differ at this resolution. Compared between resolutions, it shows how large the objects in a scene are (Woodcock and Strahler 1987, https://doi.org/10.1016/0034-4257(87)90015-0).</source>
        <translation>Wie stark schwanken die Werte um jede Zelle? Für jede Zelle werden aus den Zellen in einem Fenster um sie herum die Varianz (der Mittelwert der quadrierten Abweichungen von ihrem Mittelwert), die Standardabweichung, der Mittelwert oder der Variationskoeffizient (die Standardabweichung geteilt durch den Betrag des Mittelwerts) berechnet.
Zellen ohne Wert bleiben außer Betracht, ebenso, was jenseits des Rasterrandes liegt, sofern nicht anders gewählt. Skalierung und Versatz eines Kanals werden angewandt. Der Leerwert des Ergebnisses ist -9999 oder, wenn Mittelwerte darunter sind, der der Eingabe.
Die mittlere lokale Varianz, eine einzige Zahl für den ersten gewählten Kanal, sagt, wie sehr sich benachbarte Zellen bei dieser Auflösung unterscheiden. Über Auflösungen hinweg verglichen zeigt sie, wie groß die Objekte einer Szene sind (Woodcock und Strahler 1987, https://doi.org/10.1016/0034-4257(87)90015-0).</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="83"/>
        <source>Input raster</source>
        <translation>Eingaberaster</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="83"/>
        <source>The raster to look at, with one band or several.</source>
        <translation>Das zu untersuchende Raster mit einem oder mehreren Kanälen.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="87"/>
        <source>Bands (all if none is selected)</source>
        <translation>Kanäle (alle, wenn keiner gewählt ist)</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="87"/>
        <source>Bands to look at. If none is selected: all of them, except an alpha band.</source>
        <translation>Zu untersuchende Kanäle. Ist keiner gewählt: alle außer einem Alphakanal.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="97"/>
        <source>Statistics</source>
        <translation>Statistiken</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="97"/>
        <source>Variance</source>
        <translation>Varianz</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="97"/>
        <source>Standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="97"/>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="97"/>
        <source>Coefficient of variation</source>
        <translation>Variationskoeffizient</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="97"/>
        <source>What to compute. The result has, for each input band, one band for each of them.</source>
        <translation>Was berechnet wird. Das Ergebnis hat für jeden Eingabekanal einen Kanal je Statistik.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="114"/>
        <source>Window size (cells)</source>
        <translation>Fenstergröße (Zellen)</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="114"/>
        <source>Width of the window, and its height unless a height is given. A window of even size reaches one cell further to the left and up than to the right and down.</source>
        <translation>Breite des Fensters und, wenn keine Höhe angegeben ist, auch seine Höhe. Ein Fenster gerader Größe reicht nach links und oben eine Zelle weiter als nach rechts und unten.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="126"/>
        <source>Window height, if it differs (cells)</source>
        <translation>Fensterhöhe, wenn abweichend (Zellen)</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="126"/>
        <source>Height of the window. Not set: as high as wide.</source>
        <translation>Höhe des Fensters. Nicht gesetzt: so hoch wie breit.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="136"/>
        <source>Window depth (bands)</source>
        <translation>Fenstertiefe (Kanäle)</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="136"/>
        <source>How many bands the window spans. Above 1, it is a box in the stack of the chosen bands (a time series, a hyperspectral cube), centred on each of them in turn and cut off at the first and the last one.</source>
        <translation>Über wie viele Kanäle das Fenster reicht. Über 1 ist es ein Quader im Stapel der gewählten Kanäle (eine Zeitreihe, ein hyperspektraler Würfel), der Reihe nach um jeden von ihnen und am ersten und letzten abgeschnitten.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="147"/>
        <source>Step (cells)</source>
        <translation>Schrittweite (Zellen)</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="147"/>
        <source>Compute only every n-th cell in both directions. The cells of the result are that much larger; each holds the value of the input cell in its middle.</source>
        <translation>Nur jede n-te Zelle in beiden Richtungen berechnen. Die Zellen des Ergebnisses sind entsprechend größer; jede enthält den Wert der Eingabezelle in ihrer Mitte.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="157"/>
        <source>Window shape</source>
        <translation>Fensterform</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="157"/>
        <source>Rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="157"/>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="157"/>
        <source>An ellipse fits into the rectangle; cells whose centre lies in it count.</source>
        <translation>Eine Ellipse passt in das Rechteck; es zählen die Zellen, deren Mittelpunkt in ihr liegt.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="167"/>
        <source>Sample variance (divide by n - 1)</source>
        <translation>Stichprobenvarianz (durch n - 1 teilen)</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="167"/>
        <source>Divide by the number of cells less one; a window then needs two valid cells.</source>
        <translation>Durch die um eins verminderte Zahl der Zellen teilen; ein Fenster braucht dann zwei gültige Zellen.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="177"/>
        <source>The result: for each input band, one band for each statistic.</source>
        <translation>Das Ergebnis: für jeden Eingabekanal ein Kanal je Statistik.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="181"/>
        <source>Average local variance</source>
        <translation>Mittlere lokale Varianz</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="219"/>
        <source>No window has enough valid cells: every cell of the result is nodata.</source>
        <translation>Kein Fenster hat genügend gültige Zellen: Jede Zelle des Ergebnisses ist Leerwert.</translation>
    </message>
</context>
<context>
    <name>LoupeAlgorithm</name>
    <message>
        <location filename="../algorithms/base.py" line="96"/>
        <source>Beyond the raster&apos;s edge</source>
        <translation>Jenseits des Rasterrandes</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="96"/>
        <source>Nothing: available cells only</source>
        <translation>Nichts: nur vorhandene Zellen</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="96"/>
        <source>Reflect (d c b a | a b c d | d c b a)</source>
        <translation>Spiegeln (d c b a | a b c d | d c b a)</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="96"/>
        <source>Mirror (d c b | a b c d | c b a)</source>
        <translation>Spiegeln ohne Randzelle (d c b | a b c d | c b a)</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="96"/>
        <source>Nearest (a a a a | a b c d | d d d d)</source>
        <translation>Nächste Zelle (a a a a | a b c d | d d d d)</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="96"/>
        <source>Wrap (a b c d | a b c d | a b c d)</source>
        <translation>Fortsetzen (a b c d | a b c d | a b c d)</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="96"/>
        <source>What a window finds where it extends beyond the raster.</source>
        <translation>Was ein Fenster findet, wo es über das Raster hinausragt.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="112"/>
        <source>Nodata in the window</source>
        <translation>Leerwerte im Fenster</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="112"/>
        <source>Ignore: use the valid cells; nodata where the centre is nodata</source>
        <translation>Übergehen: gültige Zellen verwenden; Leerwert, wo die mittlere Zelle leer ist</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="112"/>
        <source>Propagate: nodata where any cell of the window is nodata</source>
        <translation>Ausbreiten: Leerwert, wo eine Zelle des Fensters leer ist</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="112"/>
        <source>What cells without a value do to the windows they are in. With Propagate and available cells only, windows that extend beyond the raster give nodata, too.</source>
        <translation>Was Zellen ohne Wert mit den Fenstern tun, in denen sie liegen. Mit „Ausbreiten“ und „nur vorhandene Zellen“ ergeben auch Fenster, die über das Raster hinausragen, Leerwerte.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="128"/>
        <source>Least share of valid cells in a window (%)</source>
        <translation>Mindestanteil gültiger Zellen im Fenster (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="128"/>
        <source>Windows with a smaller share of valid cells give nodata.</source>
        <translation>Fenster mit einem kleineren Anteil gültiger Zellen ergeben Leerwerte.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="143"/>
        <source>Data type of the result</source>
        <translation>Datentyp des Ergebnisses</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="143"/>
        <source>How the result is stored. It is computed in 64 bits either way.</source>
        <translation>Wie das Ergebnis gespeichert wird. Gerechnet wird immer mit 64 Bit.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="156"/>
        <source>Additional creation options</source>
        <translation>Zusätzliche Erzeugungsoptionen</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="163"/>
        <source>NAME=VALUE pairs for the output&apos;s format, separated by |, for example COMPRESS=DEFLATE|PREDICTOR=3. A GeoTIFF is tiled, and a BigTIFF where needed, unless they say otherwise.</source>
        <translation>Paare NAME=WERT für das Ausgabeformat, getrennt durch |, zum Beispiel COMPRESS=DEFLATE|PREDICTOR=3. Ein GeoTIFF wird gekachelt und, wo nötig, ein BigTIFF, sofern sie nichts anderes sagen.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="278"/>
        <source>Cancelled: nothing was written.</source>
        <translation>Abgebrochen: Es wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>RasterLoupeProvider</name>
    <message>
        <location filename="../algorithms/provider.py" line="26"/>
        <source>Workers (0: one for each core)</source>
        <translation>Arbeiter (0: einer je Kern)</translation>
    </message>
    <message>
        <location filename="../algorithms/provider.py" line="26"/>
        <source>Memory for a run, in MiB</source>
        <translation>Speicher für einen Lauf, in MiB</translation>
    </message>
</context>
</TS>
