<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>AdaptiveEqualizeAlgorithm</name>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="49"/>
        <source>Equalize histogram adaptively (CLAHE)</source>
        <translation>Égaliser l'histogramme de façon adaptative (CLAHE)</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="52"/>
        <source>histogram,equalization,equalisation,adaptive,CLAHE,AHE,local contrast,contrast limited,enhancement,shadows,tiles</source>
        <translation>histogramme,égalisation,adaptatif,adaptative,CLAHE,AHE,contraste local,contraste limité,rehaussement,ombres,tuiles</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="58"/>
        <source>Equalize each part of a raster by itself, without seams: local contrast</source>
        <translation>Égaliser chaque partie d'un raster, sans raccords : contraste local</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="61"/>
        <source>Contrast limited adaptive histogram equalization. The raster is cut into square tiles, the histogram of each is equalized (a value becomes the share of the tile&apos;s cells that have it or less), and each cell gets what the mappings of the four tiles around it give, interpolated between their centres. So details show in shadows and in snow alike, and no tile shows. Smaller tiles bring out smaller details.
The clip limit keeps noise down: no bin counts for more than so many times the mean of all bins; what is above that is spread over all. At 1 little changes, at 40 hardly anything is limited, and 0 is no limit at all.
Cells without a value never count, and have none in the result. A tile of which less than a quarter is valid, as at the raster&apos;s edge, takes the histogram of the 3 x 3 tiles around it. A constant band becomes the middle of the range.
Zuiderveld (1994): Contrast limited adaptive histogram equalization. Graphics Gems IV, https://doi.org/10.1016/B978-0-12-336156-1.50061-6.</source>
        <translation>Égalisation adaptative d'histogramme à contraste limité. Le raster est découpé en tuiles carrées, l'histogramme de chacune est égalisé (une valeur devient la part des cellules de la tuile qui lui sont inférieures ou égales), et chaque cellule reçoit ce que donnent les fonctions des quatre tuiles qui l'entourent, interpolées entre leurs centres. Les détails ressortent ainsi dans l'ombre comme dans la neige, sans que les tuiles se voient. Plus les tuiles sont petites, plus fins sont les détails qui ressortent.
La limite d'écrêtage contient le bruit : aucune classe ne compte plus de tant de fois la moyenne de toutes les classes ; l'excédent est réparti sur l'ensemble. À 1, presque rien ne change ; à 40, presque rien n'est limité ; 0 supprime toute limite.
Les cellules sans valeur ne comptent jamais, et n'en ont pas dans le résultat. Une tuile valide à moins d'un quart, comme au bord du raster, prend l'histogramme des 3 x 3 tuiles qui l'entourent. Une bande constante prend la valeur du milieu de la plage.
Zuiderveld (1994) : Contrast limited adaptive histogram equalization. Graphics Gems IV, https://doi.org/10.1016/B978-0-12-336156-1.50061-6.</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="78"/>
        <source>The raster to equalize, with one band or several.</source>
        <translation>Le raster à égaliser, à une ou plusieurs bandes.</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="79"/>
        <source>Bands to equalize, each by itself. If none is selected: all of them, except an alpha band. The result has these bands.</source>
        <translation>Bandes à égaliser, chacune pour elle-même. Si aucune n'est sélectionnée : toutes, sauf une bande alpha. Le résultat contient ces bandes.</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="85"/>
        <source>Tile size (cells; none: an eighth of the raster)</source>
        <translation>Taille de tuile (cellules ; vide : un huitième du raster)</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="85"/>
        <source>Width and height of a tile: about that of what is to be told apart. Not set: an eighth of the raster&apos;s shorter side, but no less than 16.</source>
        <translation>Largeur et hauteur d'une tuile : environ celles de ce qu'il faut distinguer. Non renseigné : un huitième du petit côté du raster, mais au moins 16.</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="97"/>
        <source>Clip limit (times the mean of all bins; 0: none)</source>
        <translation>Limite d'écrêtage (fois la moyenne des classes ; 0 : aucune)</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="97"/>
        <source>How many times the mean of all bins a bin counts at most. The higher, the more contrast, and the more noise. 0: no limit.</source>
        <translation>Combien de fois la moyenne de toutes les classes une classe compte au plus. Plus la limite est haute, plus il y a de contraste, et de bruit. 0 : pas de limite.</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="106"/>
        <source>Bins between the least and the greatest value of the band; values are interpolated between them. Integers of 8 bits always have one for each value.</source>
        <translation>Classes entre la plus petite et la plus grande valeur de la bande ; entre elles, les valeurs sont interpolées. Les entiers de 8 bits ont toujours une classe par valeur.</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="114"/>
        <source>Adaptively equalized</source>
        <translation>Égalisé de façon adaptative</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="114"/>
        <source>The result: the chosen bands, equalized tile by tile.</source>
        <translation>Le résultat : les bandes choisies, égalisées tuile par tuile.</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="126"/>
        <source>{} adaptively equalized</source>
        <translation>{} égalisé de façon adaptative</translation>
    </message>
    <message>
        <location filename="../algorithms/adaptive_equalize.py" line="170"/>
        <source>expected fewer bins with a TILE_SIZE of {size}, or a memory budget of {needed} MiB instead of {budget} (in QGIS&apos;s options, or LOUPE_MEMORY_MB)</source>
        <translation>il faut moins de classes avec un TILE_SIZE de {size}, ou un budget mémoire de {needed} MiB au lieu de {budget} (dans les options de QGIS, ou LOUPE_MEMORY_MB)</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="289"/>
        <source>{} exists; choose another folder, or OVERWRITE</source>
        <translation>{} existe ; choisissez un autre dossier, ou OVERWRITE</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="347"/>
        <source>{path}: {taken} is taken, the result is {name}</source>
        <translation>{path} : {taken} est déjà pris, le résultat est {name}</translation>
    </message>
</context>
<context>
    <name>CompareFillMethodsAlgorithm</name>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="63"/>
        <source>Compare fill methods</source>
        <translation>Comparer les méthodes de comblement</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="66"/>
        <source>nodata,holes,gaps,fill,inpainting,interpolation,validation,cross-validation,accuracy,RMSE,compare,best method,benchmark</source>
        <translation>nodata,trous,lacunes,combler,remplir,remplissage,inpainting,interpolation,validation,validation croisée,exactitude,précision,RMSE,EQM,comparer,meilleure méthode,benchmark</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="72"/>
        <source>Hide cells in holes like the real ones, fill them, compare with the truth</source>
        <translation>Masquer des cellules par des trous réalistes, les combler, comparer</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="75"/>
        <source>Which method fills the holes of this raster best? This hides valid cells, in holes whose shapes are those of the raster&apos;s own holes (blobs where it has none), fills them by every method that Fill nodata has, and compares with what was there.
The table has, for each method, the root mean square error, the mean absolute error, the bias (mean of fill less truth), the 95th percentile of the absolute error, and the seconds it took. The report, if asked for, shows these, the error against the distance to the nearest valid cell, and the hole that the best method fills worst.
The best method is an output that a model can hand on to Fill nodata. Of a large raster, windows are taken; the log says which. Errors are differences, which mean nothing where values are classes: fill those by the nearest valid cell. Cells without a value are never hidden, and have no error.
Stone (1974): Cross-validatory choice and assessment of statistical predictions, https://doi.org/10.1111/j.2517-6161.1974.tb00994.x.</source>
        <translation>Quelle méthode comble le mieux les trous de ce raster ? L'outil masque des cellules valides, dans des trous qui ont la forme de ceux du raster (des taches s'il n'en a pas), les comble par toutes les méthodes de « Combler les trous (nodata) » et compare le résultat à ce qui s'y trouvait.
La table donne pour chaque méthode l'erreur quadratique moyenne, l'erreur absolue moyenne, le biais (moyenne de comblement moins vérité), le 95e percentile de l'erreur absolue et le temps de calcul en secondes. Le rapport, s'il est demandé, les présente, avec l'erreur en fonction de la distance à la cellule valide la plus proche, et le trou que la meilleure méthode comble le plus mal.
La meilleure méthode est une sortie qu'un modèle peut transmettre à « Combler les trous (nodata) ». Dans un grand raster, seules des fenêtres sont prises ; le journal dit lesquelles. Les erreurs sont des différences, qui n'ont pas de sens quand les valeurs sont des classes : comblez celles-ci par la cellule valide la plus proche. Les cellules sans valeur ne sont jamais masquées, et n'ont pas d'erreur.
Stone (1974) : Cross-validatory choice and assessment of statistical predictions, https://doi.org/10.1111/j.2517-6161.1974.tb00994.x.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="92"/>
        <source>The raster whose holes are to be filled.</source>
        <translation>Le raster dont les trous sont à combler.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="93"/>
        <source>The band to try the methods on; the first one if none is chosen.</source>
        <translation>La bande sur laquelle essayer les méthodes ; la première si aucune n'est choisie.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="94"/>
        <source>Methods</source>
        <translation>Méthodes</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="94"/>
        <source>The methods to compare, as Fill nodata has them by default.</source>
        <translation>Les méthodes à comparer, avec les réglages par défaut de « Combler les trous (nodata) ».</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="104"/>
        <source>Valid cells to hide (%)</source>
        <translation>Cellules valides à masquer (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="104"/>
        <source>How many of the valid cells are hidden, about.</source>
        <translation>Quelle part des cellules valides est masquée, environ.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="112"/>
        <source>Seed of the random places</source>
        <translation>Graine des emplacements aléatoires</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="112"/>
        <source>Where cells are hidden: the same number gives the same cells.</source>
        <translation>Où des cellules sont masquées : le même nombre donne les mêmes cellules.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="119"/>
        <source>Errors of fill methods</source>
        <translation>Erreurs des méthodes de comblement</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="119"/>
        <source>A table with a row for each method.</source>
        <translation>Une table avec une ligne par méthode.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="127"/>
        <source>A page with the table and figures, for any browser.</source>
        <translation>Une page avec la table et des figures, à ouvrir dans un navigateur.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="128"/>
        <source>Best method</source>
        <translation>Meilleure méthode</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="133"/>
        <source>Name of the best method</source>
        <translation>Nom de la meilleure méthode</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="143"/>
        <source>Errors of fill methods for {}</source>
        <translation>Erreurs des méthodes de comblement pour {}</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="215"/>
        <source>Windows of the raster (rows, columns, from 0): {}</source>
        <translation>Fenêtres du raster (lignes, colonnes, à partir de 0) : {}</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="225"/>
        <source>{} of {} valid cells hidden</source>
        <translation>{} cellules valides masquées sur {}</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="240"/>
        <source>Best: {} (METHOD={})</source>
        <translation>Meilleure méthode : {} (METHOD={})</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="252"/>
        <source>Fill methods compared: {}</source>
        <translation>Comparaison des méthodes de comblement : {}</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="253"/>
        <source>{} valid cells of {} were hidden in artificial holes, filled by each method, and compared with what was there. Errors are fill less truth.</source>
        <translation>{} cellules valides de {} ont été masquées dans des trous artificiels, comblées par chaque méthode et comparées à ce qui s'y trouvait. L'erreur est le comblement moins la vérité.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="261"/>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="261"/>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="261"/>
        <source>Mean absolute error</source>
        <translation>Erreur absolue moyenne</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="261"/>
        <source>Bias</source>
        <translation>Biais</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="261"/>
        <source>95 % of absolute errors below</source>
        <translation>95 % des erreurs absolues inférieures à</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="261"/>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="261"/>
        <source>Cells left</source>
        <translation>Cellules non comblées</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="277"/>
        <source>Root mean square error of each method.</source>
        <translation>Erreur quadratique moyenne (RMSE) de chaque méthode.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="282"/>
        <source>Error against the distance to the nearest valid cell.</source>
        <translation>Erreur en fonction de la distance à la cellule valide la plus proche.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="299"/>
        <source>The hole that the best method, {}, fills worst.</source>
        <translation>Le trou que la meilleure méthode, {}, comble le plus mal.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="128"/>
        <source>The number of the method with the smallest error, as Fill nodata takes it.</source>
        <translation>Le numéro de la méthode dont l'erreur est la plus faible, tel que le prend « Combler les trous (nodata) ».</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="133"/>
        <source>Its name in the table, in English.</source>
        <translation>Son nom dans la table, en anglais.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="198"/>
        <source>expected a raster with at least two valid cells</source>
        <translation>il faut un raster avec au moins deux cellules valides</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="200"/>
        <source>expected a raster with at least two valid cells in the windows that are looked at; another SEED takes others</source>
        <translation>il faut un raster avec au moins deux cellules valides dans les fenêtres examinées ; un autre SEED en prend d'autres</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="229"/>
        <source>{method}: RMSE {rmse}, {seconds} s</source>
        <translation>{method} : RMSE {rmse}, {seconds} s</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_fill_methods.py" line="231"/>
        <source>{method}: RMSE {rmse}, {seconds} s, {count} cells left</source>
        <translation>{method} : RMSE {rmse}, {seconds} s, {count} cellules non comblées</translation>
    </message>
</context>
<context>
    <name>Contrast</name>
    <message>
        <location filename="../algorithms/contrast.py" line="330"/>
        <source>which becomes the middle of the range</source>
        <translation>qui devient le milieu de la plage</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="336"/>
        <source>{}: no cell has a value, and none has one in the result</source>
        <translation>{} : aucune cellule n'a de valeur, et aucune n'en a dans le résultat</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="341"/>
        <source>{}: all cells have the same value, {}</source>
        <translation>{} : toutes les cellules ont la même valeur, {}</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="237"/>
        <source>which becomes one value of the reference</source>
        <translation>qui devient une seule valeur de la référence</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="53"/>
        <source>expected {low} to {high}, the range of the data type {type}</source>
        <translation>il faut une valeur de {low} à {high}, la plage du type de données {type}</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="112"/>
        <source>expected more than {}</source>
        <translation>il faut une valeur supérieure à {}</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="117"/>
        <source>{} (the nodata value is {})</source>
        <translation>{} (la valeur nodata est {})</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="124"/>
        <source>expected less than MAXIMUM, {}</source>
        <translation>il faut une valeur inférieure à MAXIMUM, {}</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="220"/>
        <source>expected 0, with up to 65536 BINS: there are more than {} distinct values, too many to keep the rank of each in memory</source>
        <translation>il faut 0, avec au plus 65536 BINS : il y a plus de {} valeurs distinctes, trop pour garder le rang de chacune en mémoire</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="334"/>
        <source>Band {}</source>
        <translation>Bande {}</translation>
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
        <translation>Classes</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="160"/>
        <source>Minimum of the result</source>
        <translation>Minimum du résultat</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="160"/>
        <source>Not set: the lowest value of an integer type (one more if that is the nodata value), 0 for floats.</source>
        <translation>Non renseigné : la plus petite valeur d'un type entier (une de plus si c'est la valeur nodata), 0 pour les flottants.</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="160"/>
        <source>Maximum of the result</source>
        <translation>Maximum du résultat</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="160"/>
        <source>Not set: the highest value of an integer type (one less if that is the nodata value), 1 for floats.</source>
        <translation>Non renseigné : la plus grande valeur d'un type entier (une de moins si c'est la valeur nodata), 1 pour les flottants.</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="184"/>
        <source>Data type of the result</source>
        <translation>Type de données du résultat</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="184"/>
        <source>As the input</source>
        <translation>Comme l'entrée</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="184"/>
        <source>How the result is stored. The default range of its values follows from it.</source>
        <translation>Comment le résultat est enregistré. La plage par défaut de ses valeurs en découle.</translation>
    </message>
</context>
<context>
    <name>CrossCorrelogramAlgorithm</name>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="158"/>
        <source>Cross-correlogram</source>
        <translation>Corrélogramme croisé</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="70"/>
        <source>cross-correlation,autocorrelation,correlogram,lag,shift,offset,displacement,ccf,acf,spatial correlation,periodicity,wavelength,anisotropy,range,Pearson</source>
        <translation>corrélation croisée,intercorrélation,autocorrélation,corrélogramme,lag,décalage,déplacement,ccf,acf,corrélation spatiale,périodicité,longueur d'onde,anisotropie,portée,Pearson</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="76"/>
        <source>How alike two rasters, or a raster and itself, are at every lag</source>
        <translation>Ressemblance de deux rasters, ou d'un seul, à chaque décalage</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="79"/>
        <source>Which shift gives the maximum? Moves a raster over another one, or over itself, cell by cell in all directions, and correlates what lies on each other. The result is a small raster with a cell for every lag, lag 0 in the middle; its coordinates are the lags, in map units. At lag k, the cell t + k of the input meets the cell t of the other raster: if the input is the other raster moved 3 columns to the right, the best lag is 3 columns. Rows count downwards.
Pearson: the correlation coefficient of the pairs at each lag. R&apos;s ccf: deviations from the mean of all cells, multiplied, summed up, and divided by the number of all cells and both standard deviations; distant lags, which have few pairs, tend to 0. Sum of products: no mean is taken off, as in scipy.signal.correlate2d.
The table has the mean over all directions against the distance: how far apart cells still are alike. The report shows both as figures.
With Pearson, the best lag has at least a tenth of the pairs that any lag has, and three. Of a raster with itself lag 0 is trivial: the best lag is then where the pattern repeats, the highest peak beyond the hill about lag 0. Where nothing repeats, it is the largest coefficient apart from lag 0, of a lag beside it.
Cells without a value make no pairs. The other raster is resampled (bilinear) where its grid is another one. Padfield (2012): Masked object registration in the Fourier domain, https://doi.org/10.1109/TIP.2011.2181402. Venables and Ripley (2002): Modern Applied Statistics with S.</source>
        <translation>Quel décalage donne le maximum ? L'outil déplace un raster sur un autre, ou sur lui-même, cellule par cellule dans toutes les directions, et calcule la corrélation de ce qui se superpose. Le résultat est un petit raster avec une cellule par décalage, le décalage 0 au milieu ; ses coordonnées sont les décalages, en unités de carte. Au décalage k, la cellule t + k de l'entrée rencontre la cellule t de l'autre raster : si l'entrée est l'autre raster déplacé de 3 colonnes vers la droite, le meilleur décalage est de 3 colonnes. Les lignes se comptent vers le bas.
Pearson : le coefficient de corrélation des paires à chaque décalage. ccf de R : les écarts à la moyenne de toutes les cellules, multipliés, sommés, puis divisés par le nombre total de cellules et par les deux écarts-types ; les grands décalages, qui ont peu de paires, tendent vers 0. Somme des produits : aucune moyenne n'est retirée, comme dans scipy.signal.correlate2d.
La table donne la moyenne sur toutes les directions en fonction de la distance : jusqu'à quelle distance les cellules se ressemblent encore. Le rapport montre les deux en figures.
Avec Pearson, le meilleur décalage a au moins trois paires, et au moins le dixième de celles du décalage qui en a le plus. Pour un raster avec lui-même, le décalage 0 est trivial : le meilleur est alors celui où le motif se répète, le pic le plus haut au-delà de la butte autour du décalage 0. Si rien ne se répète, c'est le plus grand coefficient hors du décalage 0, celui d'un décalage voisin.
Les cellules sans valeur ne forment pas de paires. L'autre raster est rééchantillonné (bilinéaire) si sa grille est différente. Padfield (2012) : Masked object registration in the Fourier domain, https://doi.org/10.1109/TIP.2011.2181402. Venables et Ripley (2002) : Modern Applied Statistics with S.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="103"/>
        <source>The raster that moves.</source>
        <translation>Le raster qui se déplace.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="104"/>
        <source>The band to correlate; the first one if none is chosen.</source>
        <translation>La bande à corréler ; la première si aucune n'est choisie.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="106"/>
        <source>Greatest lag (cells)</source>
        <translation>Décalage maximal (cellules)</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="106"/>
        <source>How far to go in each direction, in cells of the input. What it takes in time hardly depends on it; what it takes in memory does.</source>
        <translation>Jusqu'où aller dans chaque direction, en cellules de l'entrée. Le temps de calcul n'en dépend guère ; la mémoire utilisée, si.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="115"/>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="115"/>
        <source>Pearson, of the pairs at each lag</source>
        <translation>Pearson, sur les paires à chaque décalage</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="115"/>
        <source>As in R&apos;s ccf: about the mean of all cells, divided by all</source>
        <translation>Comme ccf de R : moyenne et nombre de toutes les cellules</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="115"/>
        <source>Sum of products</source>
        <translation>Somme des produits</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="115"/>
        <source>What a coefficient is.</source>
        <translation>Ce qu'est un coefficient.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="132"/>
        <source>Other raster (none: the input itself)</source>
        <translation>Autre raster (aucun : l'entrée elle-même)</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="132"/>
        <source>The raster that stays where it is. If its grid is not that of the input, it is resampled (bilinear) to it. If none is chosen, the input is correlated with itself, or with another one of its bands.</source>
        <translation>Le raster qui reste en place. Si sa grille n'est pas celle de l'entrée, il est rééchantillonné (bilinéaire) sur celle-ci. Si aucun n'est choisi, l'entrée est corrélée avec elle-même, ou avec une autre de ses bandes.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="142"/>
        <source>Band of the other raster</source>
        <translation>Bande de l'autre raster</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="142"/>
        <source>The band of the other raster; the first one if none is chosen. Without another raster it is a band of the input, by default the same one. Dialogs offer bands once there is another raster: to correlate two bands of the input, choose the input there, too.</source>
        <translation>La bande de l'autre raster ; la première si aucune n'est choisie. Sans autre raster, c'est une bande de l'entrée, par défaut la même. Les boîtes de dialogue ne proposent de bandes qu'une fois l'autre raster choisi : pour corréler deux bandes de l'entrée, choisissez aussi l'entrée à cet endroit.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="158"/>
        <source>The coefficient at each lag, lag 0 in the middle, without a coordinate system.</source>
        <translation>Le coefficient à chaque décalage, le décalage 0 au milieu, sans système de coordonnées.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="164"/>
        <source>Correlation by distance</source>
        <translation>Corrélation selon la distance</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="164"/>
        <source>A table with a row for each class of distance, one cell wide: the distance in map units, the mean coefficient over all directions, and the number of pairs.</source>
        <translation>Une table avec une ligne par classe de distance, large d'une cellule : la distance en unités de carte, le coefficient moyen sur toutes les directions et le nombre de paires.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="177"/>
        <source>A page with the figures of all lags and of the distance.</source>
        <translation>Une page avec les figures de tous les décalages et de la distance.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="178"/>
        <source>Best lag, in columns</source>
        <translation>Meilleur décalage, en colonnes</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="183"/>
        <source>Best lag, in rows</source>
        <translation>Meilleur décalage, en lignes</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="188"/>
        <source>Correlation at the best lag</source>
        <translation>Corrélation au meilleur décalage</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="207"/>
        <source>{} and {}</source>
        <translation>{} et {}</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="209"/>
        <source>Correlogram of {}</source>
        <translation>Corrélogramme de {}</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="210"/>
        <source>Correlation by distance of {}</source>
        <translation>Corrélation selon la distance de {}</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="335"/>
        <source>{}: no cell has a value</source>
        <translation>{} : aucune cellule n'a de valeur</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="337"/>
        <source>{}: all cells have the same value</source>
        <translation>{} : toutes les cellules ont la même valeur</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="341"/>
        <source>There is no best lag: no lag has a coefficient of enough pairs.</source>
        <translation>Il n'y a pas de meilleur décalage : aucun n'a de coefficient fondé sur assez de paires.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="347"/>
        <source>Best lag: {} columns, {} rows; coefficient {} of {} pairs</source>
        <translation>Meilleur décalage : {} colonnes, {} lignes ; coefficient {} pour {} paires</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="349"/>
        <source>Best lag other than 0: {} columns, {} rows; coefficient {} of {} pairs</source>
        <translation>Meilleur décalage autre que 0 : {} colonnes, {} lignes ; coefficient {} pour {} paires</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="357"/>
        <source>{}, band {}</source>
        <translation>{}, bande {}</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="371"/>
        <source>Autocorrelogram: {}</source>
        <translation>Autocorrélogramme : {}</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="373"/>
        <source>Cross-correlogram: {}; {}</source>
        <translation>Corrélogramme croisé : {} ; {}</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="375"/>
        <source>At lag k, the cell t + k of the input meets the cell t of the other raster.</source>
        <translation>Au décalage k, la cellule t + k de l'entrée rencontre la cellule t de l'autre raster.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="379"/>
        <source>At lag k, the cell t + k of the raster meets its cell t.</source>
        <translation>Au décalage k, la cellule t + k du raster rencontre sa cellule t.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="380"/>
        <source>Rows count downwards. Method: {}.</source>
        <translation>Les lignes se comptent vers le bas. Méthode : {}.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="382"/>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="382"/>
        <source>Cells with a value</source>
        <translation>Cellules avec valeur</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="382"/>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="382"/>
        <source>Standard deviation</source>
        <translation>Écart-type</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="396"/>
        <source>The coefficient at each lag; the circle is the best lag.</source>
        <translation>Le coefficient à chaque décalage ; le cercle marque le meilleur décalage.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="402"/>
        <source>The mean coefficient over all directions, against the distance.</source>
        <translation>Le coefficient moyen sur toutes les directions, en fonction de la distance.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="421"/>
        <source>Best lag other than 0</source>
        <translation>Meilleur décalage autre que 0</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="421"/>
        <source>Best lag</source>
        <translation>Meilleur décalage</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="427"/>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="427"/>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="427"/>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="427"/>
        <source>Coefficient</source>
        <translation>Coefficient</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="427"/>
        <source>Pairs</source>
        <translation>Paires</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="178"/>
        <source>The columns of the best lag, to the right; nothing if there is none.</source>
        <translation>Les colonnes du meilleur décalage, vers la droite ; rien s'il n'y en a pas.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="183"/>
        <source>The rows of the best lag, downwards; nothing if there is none.</source>
        <translation>Les lignes du meilleur décalage, vers le bas ; rien s'il n'y en a pas.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="188"/>
        <source>The coefficient at the best lag, or the sum of the products.</source>
        <translation>Le coefficient au meilleur décalage, ou la somme des produits.</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="265"/>
        <source>expected at most {most}: {name} has {columns} columns and {rows} rows, and no cells meet at larger lags</source>
        <translation>il faut au plus {most} : {name} a {columns} colonnes et {rows} lignes, et aucune cellule n'en rencontre une autre à de plus grands décalages</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="312"/>
        <source>expected at most {most} with the memory budget of {budget} MiB, or a budget of {needed} MiB (in QGIS&apos;s options for Processing providers, or LOUPE_MEMORY_MB)</source>
        <translation>il faut au plus {most} avec le budget mémoire de {budget} MiB, ou un budget de {needed} MiB (dans les options de QGIS pour les fournisseurs de traitements, ou LOUPE_MEMORY_MB)</translation>
    </message>
</context>
<context>
    <name>Distributions</name>
    <message>
        <location filename="../algorithms/distributions.py" line="103"/>
        <source>one of {} rasters</source>
        <translation>l'un des {} rasters</translation>
    </message>
    <message>
        <location filename="../algorithms/distributions.py" line="105"/>
        <source>{name} has values from {least} to {greatest}, further apart than a float can tell; declare as nodata what is no value</source>
        <translation>{name} a des valeurs de {least} à {greatest}, trop éloignées l'une de l'autre pour un flottant ; déclarez comme nodata ce qui n'est pas une valeur</translation>
    </message>
    <message>
        <location filename="../algorithms/distributions.py" line="117"/>
        <source>expected values that are no further apart than a float can tell; declare as nodata what is no value</source>
        <translation>il faut des valeurs qui ne soient pas trop éloignées les unes des autres pour un flottant ; déclarez comme nodata ce qui n'est pas une valeur</translation>
    </message>
</context>
<context>
    <name>EqualizationAlgorithm</name>
    <message>
        <location filename="../algorithms/contrast.py" line="249"/>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="249"/>
        <source>Cumulative distribution over bins</source>
        <translation>Distribution cumulée sur des classes</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="249"/>
        <source>Exact rank of every distinct value</source>
        <translation>Rang exact de chaque valeur distincte</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="249"/>
        <source>Bins are fast, and between their centres the distribution is interpolated. The exact rank is the share of cells that have this value or less. For integers of 8 and 16 bits, both are the same. Of others, the exact rank is possible up to 4,194,304 distinct values.</source>
        <translation>Les classes sont rapides, et la distribution est interpolée entre leurs centres. Le rang exact est la part des cellules qui ont cette valeur ou une plus petite. Pour les entiers de 8 et 16 bits, les deux reviennent au même. Pour les autres types, le rang exact est possible jusqu'à 4 194 304 valeurs distinctes.</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="266"/>
        <source>Bins between the least and the greatest value. Integers of 8 and 16 bits always have one for each value.</source>
        <translation>Classes entre la plus petite et la plus grande valeur. Les entiers de 8 et 16 bits ont toujours une classe par valeur.</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="275"/>
        <source>One distribution for all bands</source>
        <translation>Une seule distribution pour toutes les bandes</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="275"/>
        <source>All chosen bands are ranked together, which keeps the balance of their colours. Otherwise each one is ranked alone.</source>
        <translation>Toutes les bandes choisies sont classées ensemble, ce qui préserve l'équilibre de leurs couleurs. Sinon, chacune est classée seule.</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="287"/>
        <source>Lowest cells to become the minimum (%)</source>
        <translation>Part basse des cellules ramenée au minimum (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="287"/>
        <source>So many of the lowest cells all become the minimum.</source>
        <translation>Cette part des cellules les plus basses prend le minimum.</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="287"/>
        <source>Highest cells to become the maximum (%)</source>
        <translation>Part haute des cellules ramenée au maximum (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="287"/>
        <source>So many of the highest cells all become the maximum.</source>
        <translation>Cette part des cellules les plus hautes prend le maximum.</translation>
    </message>
    <message>
        <location filename="../algorithms/contrast.py" line="310"/>
        <source>expected less than 100 % together with CLIP_HIGH, {}</source>
        <translation>il faut moins de 100 % au total avec CLIP_HIGH, {}</translation>
    </message>
</context>
<context>
    <name>EqualizeAlgorithm</name>
    <message>
        <location filename="../algorithms/equalize.py" line="26"/>
        <source>Equalize histogram</source>
        <translation>Égaliser l'histogramme</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="29"/>
        <source>histogram,equalization,equalisation,contrast,enhancement,stretch,rank,percentile,quantile,cumulative distribution,CDF,brightness</source>
        <translation>histogramme,égalisation,contraste,rehaussement,étirement,rang,percentile,quantile,distribution cumulée,fonction de répartition,CDF,luminosité</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="35"/>
        <source>Each value becomes its rank: contrast where the most cells are</source>
        <translation>Chaque valeur devient son rang : contraste où sont les cellules</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="38"/>
        <source>Replaces each value by its place in the cumulative distribution: the share of cells that have this value or less, on the scale of the result. Frequent values are pulled apart, rare ones pushed together, and the histogram of the result is as level as it can be.
Bins are fast, and exact for integers of 8 and 16 bits. The exact rank suits floats that crowd in a part of their range, and percentiles. One distribution for all bands keeps the colours of an image.
Cells without a value never count, and have none in the result. Values are taken as they are stored; scale and offset of a band stay with it if the data type does.
A constant band, which has no ranks, becomes the middle of the range. The report, if asked for, shows the histogram and the cumulative distribution of each band before and after.
Gonzalez and Woods (2018): Digital Image Processing, section 3.3.</source>
        <translation>Remplace chaque valeur par sa place dans la distribution cumulée : la part des cellules qui ont cette valeur ou une plus petite, à l'échelle du résultat. Les valeurs fréquentes sont écartées, les rares resserrées, et l'histogramme du résultat est aussi plat que possible.
Les classes sont rapides, et exactes pour les entiers de 8 et 16 bits. Le rang exact convient aux flottants concentrés dans une partie de leur plage, et aux percentiles. Une seule distribution pour toutes les bandes conserve les couleurs d'une image.
Les cellules sans valeur ne comptent jamais, et n'en ont pas dans le résultat. Les valeurs sont prises telles qu'elles sont enregistrées ; le facteur d'échelle et le décalage d'une bande lui restent si son type de données reste le même.
Une bande constante, qui n'a pas de rangs, prend la valeur du milieu de la plage. Le rapport, s'il est demandé, montre l'histogramme et la distribution cumulée de chaque bande avant et après.
Gonzalez et Woods (2018) : Digital Image Processing, section 3.3.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="55"/>
        <source>The raster to equalize, with one band or several.</source>
        <translation>Le raster à égaliser, à une ou plusieurs bandes.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="56"/>
        <source>Bands to equalize. If none is selected: all of them, except an alpha band. The result has these bands.</source>
        <translation>Bandes à égaliser. Si aucune n'est sélectionnée : toutes, sauf une bande alpha. Le résultat contient ces bandes.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="67"/>
        <source>Equalized</source>
        <translation>Égalisé</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="67"/>
        <source>The result: the chosen bands, each value as its rank.</source>
        <translation>Le résultat : les bandes choisies, chaque valeur remplacée par son rang.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="71"/>
        <source>A page with the histogram and the cumulative distribution of each band before and after, for any browser.</source>
        <translation>Une page avec l'histogramme et la distribution cumulée de chaque bande avant et après, à ouvrir dans un navigateur.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="82"/>
        <source>{} equalized</source>
        <translation>{} égalisé</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="107"/>
        <source>Cancelled: the raster was written, the report was not.</source>
        <translation>Annulé : le raster a été écrit, mais pas le rapport.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="119"/>
        <source>Histogram equalization: {}</source>
        <translation>Égalisation d'histogramme : {}</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="121"/>
        <source>Band {}</source>
        <translation>Bande {}</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="128"/>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="128"/>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="135"/>
        <source>{}: histogram and cumulative distribution before and after.</source>
        <translation>{} : histogramme et distribution cumulée avant et après.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="123"/>
        <source>Cells with a value: {before} before, {after} after.</source>
        <translation>Cellules avec valeur : {before} avant, {after} après.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize.py" line="128"/>
        <source>Quantile</source>
        <translation>Quantile</translation>
    </message>
</context>
<context>
    <name>EqualizeBatchAlgorithm</name>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="55"/>
        <source>Equalize histograms (batch)</source>
        <translation>Égaliser les histogrammes (par lots)</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="58"/>
        <source>histogram,equalization,equalisation,contrast,batch,folder,stack,time series,mosaic,many rasters,rank,normalization</source>
        <translation>histogramme,égalisation,contraste,lot,traitement par lots,batch,dossier,répertoire,pile,série temporelle,mosaïque,plusieurs rasters,rang,normalisation</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="64"/>
        <source>Equalize many rasters, each by itself or all by one distribution</source>
        <translation>Égaliser de nombreux rasters, un par un ou par une même distribution</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="67"/>
        <source>Does what Equalize histogram does, for many files: a stack of images, the tiles of a mosaic, a folder. They may differ in size, grid and type.
By default each is equalized by its own distribution. With one distribution for all of them, equal values stay equal from file to file, so that a mosaic keeps its relative brightness. A value becomes the share of cells that have it or less, on the scale of the result.
The results are GeoTIFFs, named after their inputs. Where two inputs have the same name, the log says what the second one is called. A file that cannot be read or written stops nothing else: it is named in the log and counted as failed. The run fails only if all files do, or if you ask it to stop at the first.
Cells without a value never count, and have none in the results. Gonzalez and Woods (2018): Digital Image Processing, section 3.3.</source>
        <translation>Fait comme « Égaliser l'histogramme », pour de nombreux fichiers : une pile d'images, les tuiles d'une mosaïque, un dossier. Leur taille, leur grille et leur type peuvent différer.
Par défaut, chacun est égalisé selon sa propre distribution. Avec une seule distribution pour tous, des valeurs égales restent égales d'un fichier à l'autre, si bien qu'une mosaïque garde ses luminosités relatives. Une valeur devient la part des cellules qui ont cette valeur ou une plus petite, à l'échelle du résultat.
Les résultats sont des GeoTIFF qui portent le nom de leur entrée. Si deux entrées ont le même nom, le journal indique comment s'appelle la seconde. Un fichier impossible à lire ou à écrire n'arrête rien d'autre : il est nommé dans le journal et compté comme échec. Le traitement n'échoue que si tous les fichiers échouent, ou si vous demandez l'arrêt à la première erreur.
Les cellules sans valeur ne comptent jamais, et n'en ont pas dans les résultats. Gonzalez et Woods (2018) : Digital Image Processing, section 3.3.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="83"/>
        <source>Input rasters</source>
        <translation>Rasters en entrée</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="83"/>
        <source>Files to equalize. They are opened one after the other.</source>
        <translation>Fichiers à égaliser. Ils sont ouverts l'un après l'autre.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="92"/>
        <source>Folder of input rasters</source>
        <translation>Dossier des rasters en entrée</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="92"/>
        <source>All files of this folder that match the pattern, beside those chosen above.</source>
        <translation>Tous les fichiers de ce dossier qui correspondent au motif, en plus de ceux choisis ci-dessus.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="101"/>
        <source>Pattern of names in the folder</source>
        <translation>Motif des noms dans le dossier</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="101"/>
        <source>Such as *.tif or B0?_*.jp2; several are separated by semicolons.</source>
        <translation>Par exemple *.tif ou B0?_*.jp2 ; séparez plusieurs motifs par des points-virgules.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="107"/>
        <source>One distribution for all rasters</source>
        <translation>Une seule distribution pour tous les rasters</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="107"/>
        <source>The first bands of all rasters are ranked together, then the second ones, and so on. Otherwise each raster is ranked alone.</source>
        <translation>Les premières bandes de tous les rasters sont classées ensemble, puis les deuxièmes, et ainsi de suite. Sinon, chaque raster est classé seul.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="120"/>
        <source>Overwrite existing files</source>
        <translation>Écraser les fichiers existants</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="120"/>
        <source>Otherwise, an input whose result is already there counts as failed. It is still part of a distribution for all rasters.</source>
        <translation>Sinon, une entrée dont le résultat existe déjà compte comme échec. Elle contribue quand même à la distribution commune à tous les rasters.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="130"/>
        <source>Stop at the first error</source>
        <translation>S'arrêter à la première erreur</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="130"/>
        <source>Otherwise, the others are done.</source>
        <translation>Sinon, les autres sont traités.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="142"/>
        <source>Equalized rasters</source>
        <translation>Rasters égalisés</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="138"/>
        <source>The folder for the results; it is made if it is not there.</source>
        <translation>Le dossier des résultats ; il est créé s'il n'existe pas.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="146"/>
        <source>Rasters written</source>
        <translation>Rasters écrits</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="149"/>
        <source>Rasters that failed</source>
        <translation>Rasters en échec</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="186"/>
        <source>Cancelled: {} rasters were written, each of them whole.</source>
        <translation>Annulé : {} rasters ont été écrits, chacun en entier.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="250"/>
        <source>Rasters written: {}; failed: {}</source>
        <translation>Rasters écrits : {} ; en échec : {}</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="142"/>
        <source>The rasters that were written, in the order of their inputs.</source>
        <translation>Les rasters écrits, dans l'ordre de leurs entrées.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="146"/>
        <source>How many rasters were written.</source>
        <translation>Combien de rasters ont été écrits.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="149"/>
        <source>How many inputs have no result; the log says why.</source>
        <translation>Combien d'entrées n'ont pas de résultat ; le journal dit pourquoi.</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="200"/>
        <source>expected a folder that exists</source>
        <translation>il faut un dossier qui existe</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="210"/>
        <source>expected one that a file in {} matches</source>
        <translation>il faut un motif auquel corresponde un fichier de {}</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="214"/>
        <source>expected files, or a folder as FOLDER</source>
        <translation>il faut des fichiers, ou un dossier dans FOLDER</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="225"/>
        <source>expected a folder, and this is a file</source>
        <translation>il faut un dossier, et c'est un fichier</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="233"/>
        <source>expected a folder that can be made: {}</source>
        <translation>il faut un dossier qui puisse être créé : {}</translation>
    </message>
    <message>
        <location filename="../algorithms/equalize_batch.py" line="245"/>
        <source>INPUTS: none of {count} files could be equalized; the first one: {error}</source>
        <translation>INPUTS : aucun des {count} fichiers n'a pu être égalisé ; le premier : {error}</translation>
    </message>
</context>
<context>
    <name>EstimateShiftAlgorithm</name>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="64"/>
        <source>Estimate shift</source>
        <translation>Estimer le décalage</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="67"/>
        <source>shift,offset,displacement,co-registration,coregistration,registration,image matching,phase correlation,cross-correlation,alignment,georeferencing,misregistration,warp,optical flow,image velocimetry,glacier,landslide</source>
        <translation>décalage,déplacement,translation,co-enregistrement,coregistration,recalage,calage,superposition,appariement d'images,corrélation de phase,corrélation croisée,alignement,géoréférencement,défaut de superposition,warp,flot optique,vélocimétrie,glacier,glissement de terrain</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="74"/>
        <source>Find how far a raster must move to lie on another one, and move it</source>
        <translation>Trouver de combien déplacer un raster sur un autre, et le déplacer</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="77"/>
        <source>Where does the input have to move to lie on the reference? The shift is found to fractions of a cell; columns to the right and rows downwards are positive, and so are x to the east and y to the north.
One shift for the whole raster, or, with a grid, a field of shifts: one for each window of the reference, outliers left out, and smoothed. The output is the input where it belongs: with one shift its cells are left as they are, and it is its georeference that moves; with a grid it is warped (cubic convolution). The reference is resampled (bilinear) where its grid is another one.
A shift is found where the valid cells that both have correlate best (Pearson&apos;s r), or by phase correlation, which takes all frequencies alike, for scenes of different light; where neither finds much, by the directions of edges, as between bands of one scene. It is refined by least squares. Large rasters are looked at from afar first, then in windows of finer cells. A warning says if the two do not match. Cells without a value play no part, and a warped raster has none where it would need them.
Padfield (2012), https://doi.org/10.1109/TIP.2011.2181402; Foroosh and others (2002), https://doi.org/10.1109/83.988953; Westerweel and Scarano (2005), https://doi.org/10.1007/s00348-005-0016-6</source>
        <translation>Où l'entrée doit-elle aller pour se superposer à la référence ? Le décalage est trouvé à une fraction de cellule près ; les colonnes vers la droite et les lignes vers le bas sont positives, de même que x vers l'est et y vers le nord.
Un seul décalage pour tout le raster ou, avec une grille, un champ de décalages : un par fenêtre de la référence, valeurs aberrantes écartées, puis lissé. La sortie est l'entrée à sa place : avec un seul décalage, ses cellules restent telles quelles et c'est son géoréférencement qui change ; avec une grille, elle est déformée (convolution cubique). La référence est rééchantillonnée (bilinéaire) si sa grille est différente.
Le décalage est cherché là où les cellules valides communes sont le mieux corrélées (r de Pearson), ou par corrélation de phase, qui traite toutes les fréquences à égalité, pour des scènes d'éclairement différent ; si ni l'une ni l'autre ne trouve grand-chose, par la direction des contours, comme entre les bandes d'une même scène. Il est affiné par moindres carrés. Les grands rasters sont d'abord vus de loin, puis dans des fenêtres de cellules plus fines. Un avertissement signale que les deux ne concordent pas. Les cellules sans valeur ne jouent aucun rôle, et un raster déformé n'a pas de valeur là où elles seraient nécessaires.
Padfield (2012), https://doi.org/10.1109/TIP.2011.2181402 ; Foroosh et al. (2002), https://doi.org/10.1109/83.988953 ; Westerweel et Scarano (2005), https://doi.org/10.1007/s00348-005-0016-6</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="99"/>
        <source>The raster to move.</source>
        <translation>Le raster à déplacer.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="100"/>
        <source>The band to compare; the first one if none is chosen.</source>
        <translation>La bande à comparer ; la première si aucune n'est choisie.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="101"/>
        <source>Reference raster</source>
        <translation>Raster de référence</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="101"/>
        <source>The raster that the input is to lie on; on any grid.</source>
        <translation>Le raster auquel l'entrée doit se superposer ; sur n'importe quelle grille.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="105"/>
        <source>The band of the reference to compare; the first one if none is chosen.</source>
        <translation>La bande de la référence à comparer ; la première si aucune n'est choisie.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="105"/>
        <source>Band of the reference</source>
        <translation>Bande de la référence</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="111"/>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="111"/>
        <source>Normalised cross-correlation over the overlap</source>
        <translation>Corrélation croisée normalisée sur le recouvrement</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="111"/>
        <source>Phase correlation</source>
        <translation>Corrélation de phase</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="111"/>
        <source>By what a shift is found to a whole cell. Phase correlation minds neither slow changes of light nor blur; it finds no shift beyond half of the raster.</source>
        <translation>Comment trouver le décalage à une cellule près. La corrélation de phase n'est gênée ni par de lentes variations d'éclairement ni par le flou ; elle ne trouve pas de décalage supérieur à la moitié du raster.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="126"/>
        <source>Largest shift (cells; 0: a quarter of the overlap)</source>
        <translation>Décalage maximal (cellules ; 0 : un quart du recouvrement)</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="126"/>
        <source>How far to look, in columns and in rows of the input.</source>
        <translation>Jusqu'où chercher, en colonnes et en lignes de l'entrée.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="135"/>
        <source>Distance of local shifts (cells; 0: one shift for all)</source>
        <translation>Espacement des décalages locaux (cellules ; 0 : un seul)</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="135"/>
        <source>Cells between the points of a grid at which shifts are estimated.</source>
        <translation>Nombre de cellules entre les points d'une grille où les décalages sont estimés.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="144"/>
        <source>Side of local windows (cells)</source>
        <translation>Côté des fenêtres locales (cellules)</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="144"/>
        <source>The part of the reference around each point that is looked for, up to a quarter of this side from where the one shift for all leads.</source>
        <translation>La partie de la référence autour de chaque point qui est recherchée, jusqu'à un quart de ce côté autour de l'endroit où mène le décalage d'ensemble.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="154"/>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="154"/>
        <source>The input where it belongs: moved as it is, or warped by the field.</source>
        <translation>L'entrée à sa place : déplacée telle quelle, ou déformée selon le champ.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="160"/>
        <source>Shift vectors</source>
        <translation>Vecteurs de décalage</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="160"/>
        <source>A line for each window, from where the input has something to where the reference has it.</source>
        <translation>Une ligne par fenêtre, de l'endroit où un détail se trouve dans l'entrée à celui où il est dans la référence.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="173"/>
        <source>A page with the correlation surface, the vectors and figures about them.</source>
        <translation>Une page avec la surface de corrélation, les vecteurs et leurs chiffres.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="176"/>
        <source>Shift to the right (cells)</source>
        <translation>Décalage vers la droite (cellules)</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="176"/>
        <source>Shift downwards (cells)</source>
        <translation>Décalage vers le bas (cellules)</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="176"/>
        <source>Shift in x (map units)</source>
        <translation>Décalage en x (unités de carte)</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="176"/>
        <source>Shift in y (map units)</source>
        <translation>Décalage en y (unités de carte)</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="176"/>
        <source>Correlation</source>
        <translation>Corrélation</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="176"/>
        <source>Windows left out</source>
        <translation>Fenêtres écartées</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="223"/>
        <source>{} warped to {}</source>
        <translation>{} déformé sur {}</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="223"/>
        <source>{} moved to {}</source>
        <translation>{} déplacé sur {}</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="226"/>
        <source>Shifts of {} to {}</source>
        <translation>Décalages de {} vers {}</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="400"/>
        <source>The shift that matches best is as far as was looked, {} cells: the truth may be farther. Raise MAX_SHIFT. OUTPUT, if asked for, is not moved by it.</source>
        <translation>Le meilleur décalage est à la limite de la recherche, {} cellules : le vrai peut être au-delà. Augmentez MAX_SHIFT. OUTPUT, si demandé, n'en est pas déplacé.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="407"/>
        <source>INPUT and REFERENCE do not match within {} cells: CORRELATION is {}, that of their details {} (at least {} is expected), and edges agree there by {} deviations more than elsewhere (at least {} are expected). The shift is a guess; OUTPUT, if asked for, is not moved by it.</source>
        <translation>INPUT et REFERENCE ne concordent pas à moins de {} cellules : CORRELATION vaut {}, celle de leurs détails {} (au moins {} attendu), et les contours y concordent de {} écarts-types de plus qu'ailleurs (au moins {} attendus). Le décalage n'est qu'une supposition ; OUTPUT, si demandé, n'en est pas déplacé.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="425"/>
        <source>None of {} local shifts is reliable: OUTPUT, if asked for, is not warped by them. Larger windows (WINDOW) may find some.</source>
        <translation>Aucun des {} décalages locaux n'est fiable : OUTPUT, si demandé, n'est pas déformé. Des fenêtres plus grandes (WINDOW) peuvent en trouver.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="432"/>
        <source>{} of {} local shifts were left out: most of the field is interpolated.</source>
        <translation>{} des {} décalages locaux ont été écartés : l'essentiel du champ est interpolé.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="176"/>
        <source>By how many columns the input must move to the right.</source>
        <translation>De combien de colonnes l'entrée doit se déplacer vers la droite.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="176"/>
        <source>By how many rows the input must move downwards.</source>
        <translation>De combien de lignes l'entrée doit se déplacer vers le bas.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="176"/>
        <source>How far the input must move in x, in map units.</source>
        <translation>De combien l'entrée doit se déplacer en x, en unités de carte.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="176"/>
        <source>How far the input must move in y, in map units.</source>
        <translation>De combien l'entrée doit se déplacer en y, en unités de carte.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="176"/>
        <source>Pearson&apos;s r of the two where they overlap, the input moved by that shift; of large rasters, the median of windows.</source>
        <translation>Le r de Pearson des deux rasters là où ils se recouvrent, l'entrée étant déplacée de ce décalage ; pour de grands rasters, la médiane sur des fenêtres.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="176"/>
        <source>How many windows were left out, since they do not fit in with others.</source>
        <translation>Combien de fenêtres ont été écartées, car elles ne s'accordent pas avec les autres.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="273"/>
        <source>expected less than {} cells, the longer side of INPUT</source>
        <translation>il faut moins de {} cellules, le grand côté d'INPUT</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="281"/>
        <source>expected no more than {} cells, the shorter side of INPUT</source>
        <translation>il faut au plus {} cellules, le petit côté d'INPUT</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="289"/>
        <source>expected no more than {most} cells: the first point is at half of it, and INPUT has {rows} rows and {columns} columns</source>
        <translation>il faut au plus {most} cellules : le premier point est à la moitié, et INPUT a {rows} lignes et {columns} colonnes</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="299"/>
        <source>expected at least {least} cells for a raster of this size, so that there are no more than {most} points</source>
        <translation>il faut au moins {least} cellules pour un raster de cette taille, afin qu'il n'y ait pas plus de {most} points</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="355"/>
        <source>expected cells with a value where INPUT has some, and they lie in different places</source>
        <translation>il faut des cellules avec une valeur là où INPUT en a, et elles se trouvent à des endroits différents</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="372"/>
        <source>expected points around which INPUT and REFERENCE have cells with a value, and there are none; a smaller one has more points</source>
        <translation>il faut des points autour desquels INPUT et REFERENCE ont des cellules avec une valeur, et il n'y en a pas ; une valeur plus petite donne plus de points</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="388"/>
        <source>expected a band whose values differ, and they are all equal</source>
        <translation>il faut une bande dont les valeurs diffèrent, et elles sont toutes égales</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="390"/>
        <source>expected a band that has cells with a value</source>
        <translation>il faut une bande qui ait des cellules avec une valeur</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_shift.py" line="392"/>
        <source>expected a band that has cells with a value where INPUT is</source>
        <translation>il faut une bande qui ait des cellules avec une valeur là où se trouve INPUT</translation>
    </message>
</context>
<context>
    <name>FillAlgorithm</name>
    <message>
        <location filename="../algorithms/filling.py" line="89"/>
        <source>The raster with holes: cells without a value.</source>
        <translation>Le raster à trous : des cellules sans valeur.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="90"/>
        <source>Bands to fill, each with its own holes. If none is selected: all of them, except an alpha band. The others are copied.</source>
        <translation>Bandes à combler, chacune avec ses propres trous. Si aucune n'est sélectionnée : toutes, sauf une bande alpha. Les autres sont copiées.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="99"/>
        <source>Leave holes that touch the raster&apos;s edge</source>
        <translation>Laisser les trous qui touchent le bord du raster</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="99"/>
        <source>Fill only holes that data surround: the outline of the data does not grow.</source>
        <translation>Ne combler que les trous entourés de données : le contour des données ne s'étend pas.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="110"/>
        <source>Mask of cells to replace</source>
        <translation>Masque des cellules à remplacer</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="110"/>
        <source>Where the first band of this raster is not 0, cells are holes, too: clouds, shadows, water. Where it has no value, they are not. On another grid, its nearest cell counts.</source>
        <translation>Là où la première bande de ce raster n'est pas 0, les cellules sont aussi des trous : nuages, ombres, eau. Là où elle n'a pas de valeur, elles n'en sont pas. Si sa grille est différente, c'est sa cellule la plus proche qui compte.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="162"/>
        <source>Filled</source>
        <translation>Comblé</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="124"/>
        <source>The result: all bands of the input, of the same type. Cells that are not filled keep the value they have.</source>
        <translation>Le résultat : toutes les bandes de l'entrée, du même type. Les cellules non comblées gardent leur valeur.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="137"/>
        <source>Filled cells</source>
        <translation>Cellules comblées</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="142"/>
        <source>Holes</source>
        <translation>Trous</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="147"/>
        <source>Cells left as holes</source>
        <translation>Cellules laissées comme trous</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="162"/>
        <source>Left as a hole</source>
        <translation>Laissé comme trou</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="180"/>
        <source>{} filled: {}</source>
        <translation>{} comblé : {}</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="181"/>
        <source>Filled cells of {}</source>
        <translation>Cellules comblées de {}</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="281"/>
        <source>Band {} has no valid cell: it is left as it is.</source>
        <translation>La bande {} n'a aucune cellule valide : elle est laissée telle quelle.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="286"/>
        <source>There are no holes: the raster is copied as it is.</source>
        <translation>Il n'y a pas de trous : le raster est copié tel quel.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="288"/>
        <source>MAX_AREA is {}, and the smallest hole has {} cells: nothing is filled.</source>
        <translation>MAX_AREA vaut {}, et le plus petit trou a {} cellules : rien n'est comblé.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="294"/>
        <source>No hole is to be filled: the raster is copied as it is.</source>
        <translation>Aucun trou n'est à combler : le raster est copié tel quel.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="295"/>
        <source>Holes: {}; cells filled: {}; cells left: {}</source>
        <translation>Trous : {} ; cellules comblées : {} ; cellules laissées : {}</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="301"/>
        <source>{} of them by interpolation, for lack of a reference</source>
        <translation>dont {} par interpolation, faute de référence</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="137"/>
        <source>How many cells were filled, in all chosen bands together.</source>
        <translation>Combien de cellules ont été comblées, toutes bandes choisies confondues.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="142"/>
        <source>How many holes there were, filled or not, in all chosen bands together.</source>
        <translation>Combien de trous il y avait, comblés ou non, toutes bandes choisies confondues.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="147"/>
        <source>How many cells of holes were left as they are.</source>
        <translation>Combien de cellules de trous ont été laissées telles quelles.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="155"/>
        <source>A byte raster with a band for each chosen band: 0 untouched, 1 filled, 2 left as a hole.</source>
        <translation>Un raster d'octets, avec une bande par bande choisie : 0 inchangée, 1 comblée, 2 laissée comme trou.</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="166"/>
        <source>expected a raster that has holes, and an integer raster without a nodata value, mask or alpha band has none: give a MASK, or set a nodata value in the layer&apos;s properties</source>
        <translation>il faut un raster qui ait des trous, et un raster d'entiers sans valeur nodata, sans masque et sans bande alpha n'en a pas : donnez un MASK, ou définissez une valeur nodata dans les propriétés de la couche</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="240"/>
        <source>expected a larger tension, or a limit to the area: no surface of minimum curvature was reached in a hole</source>
        <translation>il faut une tension plus forte, ou une limite de superficie : aucune surface de courbure minimale n'a été atteinte dans un trou</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="248"/>
        <source>expected a raster with smaller holes: no surface of minimum curvature was reached in one of them</source>
        <translation>il faut un raster aux trous plus petits : aucune surface de courbure minimale n'a été atteinte dans l'un d'eux</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="263"/>
        <source>expected another file than OUTPUT</source>
        <translation>il faut un autre fichier qu'OUTPUT</translation>
    </message>
</context>
<context>
    <name>FillFromReferenceAlgorithm</name>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="31"/>
        <source>Fill from reference</source>
        <translation>Combler à partir d'une référence</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="34"/>
        <source>nodata,no data,holes,gaps,voids,fill,void filling,reference,delta surface,SRTM,SLC-off,clouds,regression,histogram matching,mosaic,other date</source>
        <translation>nodata,sans données,trous,lacunes,vides,combler,remplir,remplissage,référence,surface delta,delta surface,SRTM,SLC-off,nuages,régression,ajustement d'histogramme,mosaïque,autre date</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="40"/>
        <source>Fill holes from another raster of the same place, fitted to their rims</source>
        <translation>Combler les trous par un autre raster, ajusté à leur pourtour</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="64"/>
        <source>Reference raster</source>
        <translation>Raster de référence</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="64"/>
        <source>What to fill from, with the same bands, or one for all of them. On another grid, it is resampled.</source>
        <translation>D'où combler : avec les mêmes bandes, ou une seule pour toutes. Si sa grille est différente, il est rééchantillonné.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="71"/>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="71"/>
        <source>Delta surface (for elevation)</source>
        <translation>Surface delta (pour l'altitude)</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="71"/>
        <source>Local regression (for imagery)</source>
        <translation>Régression locale (pour l'imagerie)</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="71"/>
        <source>How the reference is fitted to the input.</source>
        <translation>Comment la référence est ajustée à l'entrée.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="83"/>
        <source>Window size of local regression (cells)</source>
        <translation>Taille de fenêtre de la régression locale (cellules)</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="83"/>
        <source>For local regression: the width and height of the window that gain and offset are taken from.</source>
        <translation>Pour la régression locale : largeur et hauteur de la fenêtre dont sont tirés le gain et le décalage.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="43"/>
        <source>Fills cells without a value from another raster of the same place: another date, another sensor, a global elevation model. Valid cells are never changed.
Delta surface, for elevation: the difference to the reference is interpolated across the hole and added to the reference, so that there is no step at the rim.
Local regression, for imagery: gain and offset of the reference are those that fit it to the input, by least squares, in a window around the cell. The window is widened where few cells are valid in both.
A reference on another grid is resampled (bilinear). Where it has no value, the surface of minimum curvature fills the rest, as Fill nodata does; the raster of filled cells tells where. Holes at the raster&apos;s edge have data on one side alone: they are filled less surely, or left, as you choose.
Grohman, Kroenung and Strebeck (2006): Filling SRTM voids: the delta surface fill method. Photogrammetric Engineering and Remote Sensing 72(3), 213-216. Scaramuzza, Micijevic and Chander (2004): SLC gap-filled products: phase one methodology. U.S. Geological Survey. Where there is no reference: Smith and Wessel (1990), https://doi.org/10.1190/1.1442837.</source>
        <translation>Comble les cellules sans valeur à partir d'un autre raster du même lieu : une autre date, un autre capteur, un modèle d'altitude mondial. Les cellules valides ne sont jamais modifiées.
Surface delta, pour l'altitude : la différence avec la référence est interpolée à travers le trou et ajoutée à la référence, si bien qu'il n'y a pas de marche au pourtour.
Régression locale, pour l'imagerie : le gain et le décalage de la référence sont ceux qui l'ajustent à l'entrée, par moindres carrés, dans une fenêtre autour de la cellule. La fenêtre est élargie là où peu de cellules sont valides dans les deux.
Une référence sur une autre grille est rééchantillonnée (bilinéaire). Là où elle n'a pas de valeur, la surface de courbure minimale comble le reste, comme dans « Combler les trous (nodata) » ; le raster des cellules comblées dit où. Les trous au bord du raster n'ont de données que d'un côté : ils sont comblés avec moins de certitude, ou laissés, à votre choix.
Grohman, Kroenung et Strebeck (2006) : Filling SRTM voids: the delta surface fill method. Photogrammetric Engineering and Remote Sensing 72(3), 213-216. Scaramuzza, Micijevic et Chander (2004) : SLC gap-filled products: phase one methodology. U.S. Geological Survey. Là où il n'y a pas de référence : Smith et Wessel (1990), https://doi.org/10.1190/1.1442837.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="102"/>
        <source>A byte raster with a band for each chosen band: 0 untouched, 1 filled, 2 left as a hole, 3 filled by interpolation for lack of a reference.</source>
        <translation>Un raster d'octets, avec une bande par bande choisie : 0 inchangée, 1 comblée, 2 laissée comme trou, 3 comblée par interpolation faute de référence.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="108"/>
        <source>Interpolated</source>
        <translation>Interpolé</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_from_reference.py" line="149"/>
        <source>expected one band, or the bands {bands} of INPUT, and it has {count}</source>
        <translation>il faut une seule bande, ou les bandes {bands} d'INPUT, et il y en a {count}</translation>
    </message>
</context>
<context>
    <name>FillNodataAlgorithm</name>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="37"/>
        <source>Fill nodata</source>
        <translation>Combler les trous (nodata)</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="40"/>
        <source>nodata,no data,holes,gaps,voids,inpainting,interpolate,interpolation,fill,void filling,minimum curvature,spline,IDW,nearest,missing,clouds,SLC-off</source>
        <translation>nodata,sans données,valeurs nulles,trous,lacunes,vides,inpainting,interpoler,interpolation,combler,remplir,remplissage,courbure minimale,spline,IDW,plus proche,valeurs manquantes,nuages,SLC-off</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="46"/>
        <source>Fill holes from the cells around them, and change nothing else</source>
        <translation>Combler les trous par les cellules voisines, et rien d'autre</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="49"/>
        <source>Fills cells without a value from the cells around them. Valid cells are never changed. Holes may be of any number, size and shape, from single cells to scattered samples with gaps between them.
The default, the surface of minimum curvature with some tension (Smith and Wessel 1990, https://doi.org/10.1190/1.1442837), continues slopes into the hole, and suits elevation, temperature and most imagery. The membrane never leaves the range of a hole&apos;s rim; local mean and median suit noisy data, row and column means tables and stripes, onion peel narrow gaps in pictures. For classes (land cover), take the nearest valid cell. Compare fill methods tells which one is best for a raster.
What is filled is rounded to the type of the raster and kept in its range; it is never the nodata value. Alpha bands and masks are made opaque where cells are filled. Holes at the raster&apos;s edge are filled outwards from their inner side, or left, as you choose.</source>
        <translation>Comble les cellules sans valeur à partir des cellules qui les entourent. Les cellules valides ne sont jamais modifiées. Les trous peuvent être de tout nombre, de toute taille et de toute forme, de la cellule isolée aux échantillons épars séparés par des vides.
La méthode par défaut, la surface de courbure minimale avec un peu de tension (Smith et Wessel 1990, https://doi.org/10.1190/1.1442837), prolonge les pentes dans le trou et convient à l'altitude, à la température et à la plupart des images. La membrane ne sort jamais de la plage du pourtour d'un trou ; la moyenne et la médiane locales conviennent aux données bruitées, les moyennes de ligne et de colonne aux tableaux et aux rayures, la pelure d'oignon aux lacunes étroites dans les images. Pour des classes (occupation du sol), prenez la cellule valide la plus proche. « Comparer les méthodes de comblement » dit laquelle est la meilleure pour un raster.
Ce qui est comblé est arrondi au type du raster et maintenu dans sa plage ; ce n'est jamais la valeur nodata. Les bandes alpha et les masques sont rendus opaques là où des cellules sont comblées. Les trous au bord du raster sont comblés vers l'extérieur à partir de leur côté intérieur, ou laissés, à votre choix.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="67"/>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="67"/>
        <source>How to fill. Minimum curvature and membrane are smooth surfaces through the data; inverse distance weighting, local mean and median take from the cells near the hole&apos;s rim; row and column mean from the whole row or column; onion peel carries values and slopes inwards; linear spans triangles over the rim.</source>
        <translation>Comment combler. La courbure minimale et la membrane sont des surfaces lisses passant par les données ; la pondération par l'inverse de la distance, la moyenne et la médiane locales prennent les cellules proches du pourtour du trou ; les moyennes de ligne et de colonne, toute la ligne ou toute la colonne ; la pelure d'oignon porte les valeurs et les pentes vers l'intérieur ; la méthode linéaire tend des triangles entre les points du pourtour.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="78"/>
        <source>Radius (cells; of methods that look around)</source>
        <translation>Rayon (cellules ; pour les méthodes de voisinage)</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="78"/>
        <source>Neighbourhood of inverse distance weighting, local mean, local median and onion peel. It grows where it finds nothing.</source>
        <translation>Voisinage de la pondération par l'inverse de la distance, de la moyenne locale, de la médiane locale et de la pelure d'oignon. Il s'agrandit là où il ne trouve rien.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="92"/>
        <source>Power (inverse distance weighting)</source>
        <translation>Puissance (pondération par l'inverse de la distance)</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="92"/>
        <source>For inverse distance weighting: the higher, the more near cells count.</source>
        <translation>Pour la pondération par l'inverse de la distance : plus elle est grande, plus les cellules proches comptent.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="101"/>
        <source>Tension (minimum curvature)</source>
        <translation>Tension (courbure minimale)</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="101"/>
        <source>For minimum curvature: 0 is a thin plate, which bends least and may overshoot, 1 a membrane, which never does.</source>
        <translation>Pour la courbure minimale : 0 est une plaque mince, qui se courbe le moins et peut dépasser les données, 1 une membrane, qui ne les dépasse jamais.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="112"/>
        <source>Values that mean a hole (such as 255)</source>
        <translation>Valeurs qui désignent un trou (par exemple 255)</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="112"/>
        <source>Cells of this value, as it is stored, are holes besides those without a value: 255, for example. With one value for each band, such as 255,255,255, those where the bands hold all of them: white in a picture.</source>
        <translation>Les cellules qui ont cette valeur, telle qu'elle est enregistrée, sont des trous en plus de celles sans valeur : 255, par exemple. Avec une valeur par bande, comme 255,255,255, ce sont celles où les bandes ont toutes ces valeurs : le blanc d'une image.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="127"/>
        <source>Greatest distance to data (cells; 0: any)</source>
        <translation>Distance maximale aux données (cellules ; 0 : sans limite)</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="127"/>
        <source>Fill only cells this near to a valid one. 0 is no limit.</source>
        <translation>Ne combler que les cellules à cette distance au plus d'une cellule valide. 0 : sans limite.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="136"/>
        <source>Largest hole (cells; 0: any)</source>
        <translation>Plus grand trou (cellules ; 0 : sans limite)</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="136"/>
        <source>Leave holes of more cells as they are. 0 is no limit.</source>
        <translation>Laisser tels quels les trous qui ont plus de cellules. 0 : sans limite.</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="166"/>
        <source>expected one value</source>
        <translation>il faut une seule valeur</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="168"/>
        <source>expected one value, or one for each of the {} bands</source>
        <translation>il faut une seule valeur, ou une pour chacune des {} bandes</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="173"/>
        <source>expected values of type {}</source>
        <translation>il faut des valeurs de type {}</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="178"/>
        <source>expected a raster that has holes, and an integer raster without a nodata value, mask or alpha band has none: name the gap cells&apos; value in GAP_VALUES (0, for example), or give a MASK</source>
        <translation>il faut un raster qui ait des trous, et un raster d'entiers sans valeur nodata, sans masque et sans bande alpha n'en a pas : indiquez la valeur des cellules manquantes dans GAP_VALUES (0, par exemple), ou donnez un MASK</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="186"/>
        <source>expected a number &gt; 0</source>
        <translation>il faut un nombre &gt; 0</translation>
    </message>
    <message>
        <location filename="../algorithms/fill_nodata.py" line="197"/>
        <source>expected numbers, separated by commas: 255 or 255,255,255</source>
        <translation>il faut des nombres, séparés par des virgules : 255 ou 255,255,255</translation>
    </message>
</context>
<context>
    <name>FindAndCountModel</name>
    <message>
        <location filename="../algorithms/models.py" line="328"/>
        <source>Find and count</source>
        <translation>Rechercher et compter</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="331"/>
        <source>template matching,count,inventory,trees,plants,cars,animals,per polygon,plots,density,zonal</source>
        <translation>recherche de gabarit,template matching,comptage,compter,inventaire,arbres,plantes,voitures,animaux,par polygone,parcelles,densité,zonal</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="337"/>
        <source>Find all places that look like a template, and count them per polygon</source>
        <translation>Trouver tous les lieux semblables à un gabarit, les compter par polygone</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="361"/>
        <source>Input raster</source>
        <translation>Raster en entrée</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="361"/>
        <source>The raster to search.</source>
        <translation>Le raster où chercher.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="362"/>
        <source>Band</source>
        <translation>Bande</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="362"/>
        <source>The band to search.</source>
        <translation>La bande où chercher.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="363"/>
        <source>Template raster</source>
        <translation>Raster du gabarit</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="363"/>
        <source>What to search for: a small raster whose cells are as large as those of the input. This or an extent is needed.</source>
        <translation>Ce qu'il faut chercher : un petit raster dont les cellules ont la taille de celles de l'entrée. Ce raster ou une emprise est nécessaire.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="370"/>
        <source>Extent of the input, as the template</source>
        <translation>Emprise de l'entrée servant de gabarit</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="370"/>
        <source>The piece of the input to search for, instead of a template raster.</source>
        <translation>Le morceau de l'entrée à chercher, à la place d'un raster de gabarit.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="374"/>
        <source>Angles (degrees)</source>
        <translation>Angles (degrés)</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="374"/>
        <source>By how much the template is turned: numbers separated by commas (0,90), or start:stop:step (0:350:10).</source>
        <translation>De combien le gabarit est tourné : des nombres séparés par des virgules (0,90), ou début:fin:pas (0:350:10).</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="381"/>
        <source>Scales</source>
        <translation>Échelles</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="381"/>
        <source>By how much the template is enlarged: numbers separated by commas, or start:stop:step (0.8:1.2:0.1).</source>
        <translation>De combien le gabarit est agrandi : des nombres séparés par des virgules, ou début:fin:pas (0.8:1.2:0.1).</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="388"/>
        <source>Least score of a match</source>
        <translation>Score minimal d'une correspondance</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="388"/>
        <source>Places that score less are not counted. From -1 to 1, an exact copy.</source>
        <translation>Les endroits dont le score est plus faible ne sont pas comptés. De -1 à 1, une copie exacte.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="392"/>
        <source>Of places that are nearer to each other, only the best one counts.</source>
        <translation>Parmi des endroits plus proches l'un de l'autre, seul le meilleur compte.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="396"/>
        <source>Polygons to count in</source>
        <translation>Polygones dans lesquels compter</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="396"/>
        <source>Plots, fields, districts: the areas for which matches are counted.</source>
        <translation>Parcelles, champs, districts : les surfaces pour lesquelles les correspondances sont comptées.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="400"/>
        <source>Counts</source>
        <translation>Comptages</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="400"/>
        <source>The polygons, with the number of matches in each as matches.</source>
        <translation>Les polygones, avec le nombre de correspondances de chacun dans matches.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="404"/>
        <source>Matches</source>
        <translation>Correspondances</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="404"/>
        <source>Polygons, the best match first: the outline of the template as found.</source>
        <translation>Polygones, la meilleure correspondance d'abord : le contour du gabarit tel que trouvé.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="408"/>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="408"/>
        <source>A raster with the score of each cell.</source>
        <translation>Un raster avec le score de chaque cellule.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="392"/>
        <source>Least distance of matches (cells; 0: half the template)</source>
        <translation>Distance minimale (cellules ; 0 : moitié du gabarit)</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="340"/>
        <source>Counts trees per plot, cars per car park, craters per map sheet: finds all places of a raster that look like a template by Match template, and counts in each polygon how many of them have their centre there. The score of a place is the zero-mean normalised cross-correlation of its cells with those of the template: 1 for an exact copy, whatever its brightness and contrast, and about 0 where they have nothing in common.
The template is a raster of its own, or an extent of the input; give one of the two. If the things to count lie in any direction, give several angles, such as 0:350:10. The score of the best matches, which the result Matches has, tells what the least score should be: look at those with the lowest scores, and raise it until no wrong ones are left.
Polygons may be in any coordinate system. They keep their attributes and get one more, matches. Places where a cell of the raster has no value are left out, and so are those where the template would reach beyond the raster&apos;s edge.
Lewis 1995, Fast normalized cross-correlation, Vision Interface 10, 120-123. Padfield 2012, https://doi.org/10.1109/TIP.2011.2181402.</source>
        <translation>Compte les arbres par parcelle, les voitures par parking, les cratères par feuille de carte : trouve tous les endroits d'un raster qui ressemblent à un gabarit avec « Rechercher un gabarit », et compte dans chaque polygone combien d'entre eux y ont leur centre. Le score d'un endroit est la corrélation croisée normalisée et centrée de ses cellules avec celles du gabarit : 1 pour une copie exacte, quels que soient sa luminosité et son contraste, et environ 0 s'ils n'ont rien en commun.
Le gabarit est un raster à part, ou une emprise de l'entrée ; donnez l'un des deux. Si les objets à compter peuvent avoir n'importe quelle orientation, donnez plusieurs angles, par exemple 0:350:10. Le score des meilleures correspondances, que contient le résultat « Correspondances », indique quel score minimal choisir : examinez celles dont le score est le plus faible, et augmentez-le jusqu'à ce qu'il n'en reste plus de fausses.
Les polygones peuvent être dans n'importe quel système de coordonnées. Ils gardent leurs attributs et en reçoivent un de plus, matches. Les endroits où une cellule du raster n'a pas de valeur sont écartés, de même que ceux où le gabarit dépasserait du bord du raster.
Lewis 1995, Fast normalized cross-correlation, Vision Interface 10, 120-123. Padfield 2012, https://doi.org/10.1109/TIP.2011.2181402.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="414"/>
        <source>expected a raster, or a part of INPUT as TEMPLATE_EXTENT</source>
        <translation>il faut un raster, ou une partie d'INPUT dans TEMPLATE_EXTENT</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="421"/>
        <source>expected a layer of polygons</source>
        <translation>il faut une couche de polygones</translation>
    </message>
</context>
<context>
    <name>FindPeaksAlgorithm</name>
    <message>
        <location filename="../algorithms/find_peaks.py" line="61"/>
        <source>Find peaks</source>
        <translation>Trouver les pics</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="64"/>
        <source>peaks,summits,pits,maxima,minima,local maximum,tree tops,bright spots,prominence,isolation,saddle,topographic,persistence,plateau,extrema</source>
        <translation>pics,sommets,creux,dépressions,maxima,minima,maximum local,cimes d'arbres,points brillants,proéminence,prominence,isolement,col,topographique,persistance,plateau,extrema</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="70"/>
        <source>Find summits, pits, tree tops or bright spots, and their prominence</source>
        <translation>Trouver sommets, creux, cimes ou points brillants, et leur proéminence</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="73"/>
        <source>Finds local maxima (summits, tree tops, bright spots), minima (pits, dark spots), or both, and writes a point for each: the highest maxima and the lowest minima first. A maximum is higher than all eight cells around it; of a plateau that is, the centre is taken.
Prominence tells how far a peak stands out: its height above the highest saddle over which higher ground is reached. It is exact, over the whole raster. The highest peak has no saddle: its prominence is its height above the lowest cell. Of noise, most peaks have a prominence of next to nothing, so the least prominence is the best way to leave them out; smoothing, the least distance and the threshold are others.
Isolation is the distance to the nearest higher cell, in map units.
Minima are treated as the maxima of the raster turned upside down. Cells without a value, and what lies beyond the edge, are neither higher nor lower than any cell, and no saddle leads over them. Scale and offset of the band are applied.
Kirmse and de Ferranti 2017, https://doi.org/10.1177/0309133317738163</source>
        <translation>Trouve les maxima locaux (sommets, cimes d'arbres, points brillants), les minima (creux, points sombres) ou les deux, et écrit un point pour chacun : d'abord les maxima les plus hauts et les minima les plus bas. Un maximum est plus haut que les huit cellules qui l'entourent ; d'un plateau qui l'est, c'est le centre qui est pris.
La proéminence dit combien un pic se détache : sa hauteur au-dessus du col le plus haut par lequel on atteint un terrain plus élevé. Elle est exacte, sur tout le raster. Le pic le plus haut n'a pas de col : sa proéminence est sa hauteur au-dessus de la cellule la plus basse. Dans du bruit, la plupart des pics ont une proéminence presque nulle : la proéminence minimale est donc le meilleur moyen de les écarter ; le lissage, la distance minimale et le seuil en sont d'autres.
L'isolement est la distance à la cellule plus haute la plus proche, en unités de carte.
Les minima sont traités comme les maxima du raster retourné. Les cellules sans valeur, et ce qui est au-delà du bord, ne sont ni plus hautes ni plus basses qu'aucune cellule, et aucun col n'y passe. Le facteur d'échelle et le décalage de la bande sont appliqués.
Kirmse et de Ferranti 2017, https://doi.org/10.1177/0309133317738163</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="91"/>
        <source>The raster to search: elevation, a canopy, an image, a score.</source>
        <translation>Le raster où chercher : altitude, canopée, image, score.</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="92"/>
        <source>The band to search; the first one if none is chosen.</source>
        <translation>La bande où chercher ; la première si aucune n'est choisie.</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="93"/>
        <source>What to find</source>
        <translation>Ce qu'il faut trouver</translation>
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
        <translation>Les deux</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="93"/>
        <source>Summits, pits, or both.</source>
        <translation>Sommets, creux ou les deux.</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="102"/>
        <source>Smoothing (standard deviation, cells)</source>
        <translation>Lissage (écart-type, cellules)</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="102"/>
        <source>The standard deviation of a Gaussian by which the raster is smoothed before it is searched; all results are of the smoothed raster. 0: not at all.</source>
        <translation>L'écart-type de la gaussienne qui lisse le raster avant la recherche ; tous les résultats sont ceux du raster lissé. 0 : pas de lissage.</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="111"/>
        <source>Least distance between peaks (cells)</source>
        <translation>Distance minimale entre pics (cellules)</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="111"/>
        <source>Of two peaks nearer to each other, the higher one is kept.</source>
        <translation>De deux pics plus proches l'un de l'autre, le plus haut est gardé.</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="117"/>
        <source>Least value of maxima, greatest of minima</source>
        <translation>Valeur minimale des maxima, maximale des minima</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="117"/>
        <source>The least value of a maximum, or the greatest of a minimum. Not set: any. With both kinds it must not be set.</source>
        <translation>La plus petite valeur d'un maximum, ou la plus grande d'un minimum. Non renseigné : sans limite. Pour les deux à la fois, ne pas la renseigner.</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="129"/>
        <source>Compute the prominence</source>
        <translation>Calculer la proéminence</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="129"/>
        <source>How far each peak stands out. Without it, the search is faster.</source>
        <translation>Combien chaque pic se détache. Sans elle, la recherche est plus rapide.</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="135"/>
        <source>Least prominence (units of the raster)</source>
        <translation>Proéminence minimale (unités du raster)</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="135"/>
        <source>Peaks that stand out less are left out, in units of the raster&apos;s values. Above 0, prominence is computed whatever else is set.</source>
        <translation>Les pics qui se détachent moins sont écartés, en unités des valeurs du raster. Au-dessus de 0, la proéminence est calculée quel que soit le reste des réglages.</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="144"/>
        <source>Margin without peaks (cells)</source>
        <translation>Marge sans pics (cellules)</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="144"/>
        <source>Peaks nearer to the raster&apos;s edge are left out.</source>
        <translation>Les pics plus proches du bord du raster sont écartés.</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="154"/>
        <source>Most peaks (0: all)</source>
        <translation>Nombre maximal de pics (0 : tous)</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="154"/>
        <source>So many are written at most, of each kind: the highest maxima, the lowest minima.</source>
        <translation>Nombre écrit au plus, de chaque sorte : les maxima les plus hauts, les minima les plus bas.</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="163"/>
        <source>Peaks</source>
        <translation>Pics</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="163"/>
        <source>A point for each peak, with its value, prominence, saddle and isolation.</source>
        <translation>Un point par pic, avec sa valeur, sa proéminence, son col et son isolement.</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="169"/>
        <source>Number of peaks</source>
        <translation>Nombre de pics</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="191"/>
        <source>Peaks of {}</source>
        <translation>Pics de {}</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="191"/>
        <source>Pits of {}</source>
        <translation>Creux de {}</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="191"/>
        <source>Peaks and pits of {}</source>
        <translation>Pics et creux de {}</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="247"/>
        <source>{} has no values: no peaks.</source>
        <translation>{} n'a pas de valeurs : aucun pic.</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="249"/>
        <source>{} has one value, {:g}, in all cells: no peaks.</source>
        <translation>{} a une seule valeur, {:g}, dans toutes les cellules : aucun pic.</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="252"/>
        <source>No peaks: {}, with values from {:g} to {:g}, has none like that.</source>
        <translation>Aucun pic : {}, dont les valeurs vont de {:g} à {:g}, n'en a pas de tel.</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="258"/>
        <source>Minima: {}</source>
        <translation>Minima : {}</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="258"/>
        <source>Maxima: {}</source>
        <translation>Maxima : {}</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="263"/>
        <source>{} is in {}: so is the isolation.</source>
        <translation>{} est en {} : l'isolement aussi.</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="169"/>
        <source>How many peaks were written, of both kinds together.</source>
        <translation>Combien de pics ont été écrits, maxima et minima confondus.</translation>
    </message>
    <message>
        <location filename="../algorithms/find_peaks.py" line="178"/>
        <source>expected no threshold with KIND 2 (both): run the tool once for maxima and once for minima</source>
        <translation>il ne faut pas de seuil avec KIND 2 (les deux) : exécutez l'outil une fois pour les maxima et une fois pour les minima</translation>
    </message>
</context>
<context>
    <name>FocalStatisticsAlgorithm</name>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="131"/>
        <source>Focal statistics</source>
        <translation>Statistiques focales</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="84"/>
        <source>focal,neighbourhood,neighborhood,moving window,kernel,filter,mean,sum,minimum,maximum,range,variance,standard deviation,skewness,kurtosis,median,percentile,quantile,MAD,entropy,majority,mode,minority,variety,diversity,topographic position,TPI,z-score,rank,smoothing,Gaussian,annulus,wedge,r.neighbors</source>
        <translation>focal,focale,voisinage,fenêtre glissante,fenêtre mobile,noyau,filtre,moyenne,somme,minimum,maximum,étendue,variance,écart-type,asymétrie,skewness,aplatissement,kurtosis,médiane,percentile,quantile,MAD,entropie,majorité,mode,minorité,variété,diversité,position topographique,TPI,score z,rang,lissage,gaussien,couronne,anneau,secteur,r.neighbors</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="92"/>
        <source>Any of 21 statistics in a moving window of any shape, with or without weights</source>
        <translation>21 statistiques dans une fenêtre de toute forme, pondérées ou non</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="97"/>
        <source>For every cell, takes the cells in a window around it and computes statistics of them: how many there are, their sum, mean, extremes, spread, shape of distribution, ranks, how often values occur, and where the centre stands among them. Statistics asked for together share their work, and become bands of one raster.
Variance is the mean of the squared differences from the mean; skewness and kurtosis are those of the third and fourth powers, in standard deviations, kurtosis less 3. Percentiles are interpolated linearly. The median absolute deviation is the median of the differences from the median. Entropy is that of the shares of the values, in bits; of majority and minority, the smallest value wins ties. The difference from the mean is known as topographic position index; the z-score is the same in standard deviations; the percentile rank is the share of cells below the centre, and half of those equal to it, in percent.
The window is a rectangle, an ellipse, a ring, a sector, or what you draw with zeros and ones. Numbers other than these are weights; Gaussian weights fall off from the centre. They count for sum, mean, variance, standard deviation and difference.
Cells without a value are left out of the window, and so is what lies beyond the raster&apos;s edge, unless you choose otherwise. The result has none where the centre has none (unless centres are filled), or where it would be divided by 0. Scale and offset of a band are applied.
Chan et al. 1983, https://doi.org/10.1080/00031305.1983.10483115. Hyndman and Fan 1996, https://doi.org/10.1080/00031305.1996.10473566. Huang et al. 1979, https://doi.org/10.1109/TASSP.1979.1163188.</source>
        <translation>Pour chaque cellule, prend les cellules d'une fenêtre autour d'elle et en calcule des statistiques : leur nombre, leur somme, leur moyenne, leurs extrêmes, leur dispersion, la forme de leur distribution, leurs rangs, la fréquence des valeurs, et la place du centre parmi elles. Les statistiques demandées ensemble partagent leurs calculs et deviennent les bandes d'un seul raster.
La variance est la moyenne des carrés des écarts à la moyenne ; l'asymétrie et l'aplatissement sont les moyennes de leurs puissances trois et quatre, en écarts-types, 3 étant retranché de l'aplatissement. Les percentiles sont interpolés linéairement. L'écart absolu médian est la médiane des écarts à la médiane. L'entropie est celle des parts des valeurs, en bits ; pour la majorité et la minorité, la plus petite valeur l'emporte en cas d'égalité. L'écart à la moyenne est connu comme indice de position topographique ; le score z est le même, en écarts-types ; le rang percentile est la part des cellules inférieures au centre, plus la moitié de celles qui lui sont égales, en pourcentage.
La fenêtre est un rectangle, une ellipse, une couronne, un secteur, ou ce que vous dessinez avec des zéros et des uns. D'autres nombres sont des poids ; les poids gaussiens décroissent à partir du centre. Ils comptent pour la somme, la moyenne, la variance, l'écart-type et l'écart à la moyenne.
Les cellules sans valeur sont exclues de la fenêtre, de même que ce qui est au-delà du bord du raster, sauf choix contraire. Le résultat n'a pas de valeur là où le centre n'en a pas (sauf si les centres sont comblés), ni là où il faudrait diviser par 0. Le facteur d'échelle et le décalage d'une bande sont appliqués.
Chan et al. 1983, https://doi.org/10.1080/00031305.1983.10483115. Hyndman et Fan 1996, https://doi.org/10.1080/00031305.1996.10473566. Huang et al. 1979, https://doi.org/10.1109/TASSP.1979.1163188.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="131"/>
        <source>The result: for each input band, one band for each statistic and percentile, which its description names.</source>
        <translation>Le résultat : pour chaque bande en entrée, une bande par statistique et par percentile, que sa description nomme.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Count of valid cells</source>
        <translation>Nombre de cellules valides</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Mean</source>
        <translation>Moyenne</translation>
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
        <translation>Étendue</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Variance</source>
        <translation>Variance</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Standard deviation</source>
        <translation>Écart-type</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Coefficient of variation</source>
        <translation>Coefficient de variation</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Skewness</source>
        <translation>Asymétrie</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Kurtosis (excess)</source>
        <translation>Aplatissement (kurtosis, en excès)</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="174"/>
        <source>Percentiles</source>
        <translation>Percentiles</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Median absolute deviation</source>
        <translation>Écart absolu médian</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Entropy (bits)</source>
        <translation>Entropie (bits)</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Majority</source>
        <translation>Majorité</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Minority</source>
        <translation>Minorité</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Variety</source>
        <translation>Variété</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Difference from mean (topographic position)</source>
        <translation>Écart à la moyenne (position topographique)</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Z-score</source>
        <translation>Score z</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>Percentile rank of the centre</source>
        <translation>Rang percentile du centre</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="140"/>
        <source>What to compute. The result has, for each input band, a band for each of them.</source>
        <translation>Ce qu'il faut calculer. Le résultat a, pour chaque bande en entrée, une bande par statistique.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="174"/>
        <source>From 0 to 100, separated by commas, or start:stop:step (10:90:10); each becomes a band if percentiles are among the statistics.</source>
        <translation>De 0 à 100, séparés par des virgules, ou début:fin:pas (10:90:10) ; chacun devient une bande si les percentiles sont parmi les statistiques.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="185"/>
        <source>Window shape</source>
        <translation>Forme de la fenêtre</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="185"/>
        <source>Rectangle</source>
        <translation>Rectangle</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="185"/>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="185"/>
        <source>Annulus (ring)</source>
        <translation>Couronne (anneau)</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="185"/>
        <source>Wedge (sector)</source>
        <translation>Secteur angulaire</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="185"/>
        <source>Custom</source>
        <translation>Personnalisée</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="185"/>
        <source>An ellipse holds the cells whose centre lies in it; an annulus is an ellipse without the cells of a smaller one; a wedge is the part of an ellipse that lies in some directions, and its centre.</source>
        <translation>Une ellipse contient les cellules dont le centre s'y trouve ; une couronne est une ellipse privée des cellules d'une plus petite ; un secteur est la partie d'une ellipse située dans certaines directions, avec son centre.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="204"/>
        <source>Width of the window, and its height unless a height is given. In cells, it is a whole number; a window of even size reaches one cell further to the left and up. In map units, the nearest odd number of cells is taken.</source>
        <translation>Largeur de la fenêtre, et sa hauteur si aucune n'est donnée. En cellules, c'est un nombre entier ; une fenêtre de taille paire s'étend d'une cellule de plus vers la gauche et vers le haut. En unités de carte, c'est le nombre impair de cellules le plus proche qui est pris.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="215"/>
        <source>Units of sizes</source>
        <translation>Unités des tailles</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="215"/>
        <source>Cells</source>
        <translation>Cellules</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="215"/>
        <source>Map units</source>
        <translation>Unités de carte</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="215"/>
        <source>What the sizes of the window are in, and the width of Gaussian weights.</source>
        <translation>L'unité des tailles de la fenêtre et de la largeur des poids gaussiens.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="234"/>
        <source>Size of the hole in an annulus</source>
        <translation>Taille du vide d'une couronne</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="234"/>
        <source>Width of the smaller ellipse that is left out of an annulus; its height is in the same proportion to the window&apos;s. 1 leaves out the centre.</source>
        <translation>Largeur de la petite ellipse exclue d'une couronne ; sa hauteur est dans la même proportion avec celle de la fenêtre. 1 exclut le centre.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="245"/>
        <source>Wedge from (degrees clockwise from north)</source>
        <translation>Début du secteur (degrés, sens horaire depuis le nord)</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="245"/>
        <source>The direction in which a wedge begins. North is where rows begin.</source>
        <translation>La direction où commence un secteur. Le nord est du côté de la première ligne.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="245"/>
        <source>Wedge to (degrees clockwise from north)</source>
        <translation>Fin du secteur (degrés, sens horaire depuis le nord)</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="245"/>
        <source>The direction in which a wedge ends; it may lead through north.</source>
        <translation>La direction où finit un secteur ; il peut passer par le nord.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="267"/>
        <source>Rows of numbers, separated by semicolons or on lines of their own, an odd number of both: 0 1 0; 1 1 1; 0 1 0. Zeros and ones say which cells belong to the window; any other numbers are weights. Negative ones are for sums.</source>
        <translation>Lignes de nombres, séparées par des points-virgules ou par des retours à la ligne, en nombre impair dans les deux sens : 0 1 0; 1 1 1; 0 1 0. Les zéros et les uns disent quelles cellules appartiennent à la fenêtre ; tout autre nombre est un poids. Les poids négatifs sont pour les sommes.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="278"/>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="278"/>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="278"/>
        <source>Gaussian</source>
        <translation>Gaussien</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="278"/>
        <source>With Gaussian weights, cells near the centre count for more.</source>
        <translation>Avec des poids gaussiens, les cellules proches du centre comptent davantage.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="288"/>
        <source>Standard deviation of Gaussian weights</source>
        <translation>Écart-type des poids gaussiens</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="288"/>
        <source>How wide the bell of the weights is, in the units of sizes. Not set: a sixth of the window&apos;s width, so that three of them are on either side of the centre.</source>
        <translation>Largeur de la courbe en cloche des poids, dans l'unité des tailles. Non renseigné : un sixième de la largeur de la fenêtre, soit trois écarts-types de chaque côté du centre.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="302"/>
        <source>Divide variances by the number of cells less one, and correct skewness and kurtosis for their bias; windows then need two, three and four valid cells.</source>
        <translation>Diviser les variances par le nombre de cellules moins un, et corriger le biais de l'asymétrie et de l'aplatissement ; les fenêtres ont alors besoin de deux, trois et quatre cellules valides.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="309"/>
        <source>Also where the centre is nodata</source>
        <translation>Aussi là où le centre est nodata</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="309"/>
        <source>Give cells without a value the statistic of those around them: fills gaps, and smooths what is there. What tells of the centre itself has no value there.</source>
        <translation>Donner aux cellules sans valeur la statistique de celles qui les entourent : comble les lacunes, et lisse le reste. Ce qui concerne le centre lui-même n'y a pas de valeur.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="417"/>
        <source>{} {} of {}</source>
        <translation>{} {} de {}</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="470"/>
        <source>{} is in {}: so are the sizes, and a window covers less ground from east to west the farther it is from the equator.</source>
        <translation>{} est en {} : les tailles aussi, et une fenêtre couvre d'autant moins de terrain d'est en ouest qu'elle est loin de l'équateur.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="478"/>
        <source>Window: {} x {} cells, of which {} count.</source>
        <translation>Fenêtre : {} x {} cellules, dont {} comptent.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="489"/>
        <source>{} has fractional values, which hardly repeat: entropy, majority, minority and variety tell of values that are equal. Round or classify it first.</source>
        <translation>{} a des valeurs décimales, qui ne se répètent guère : l'entropie, la majorité, la minorité et la variété portent sur des valeurs égales. Arrondissez-le ou classez-le d'abord.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="497"/>
        <source>{} is given, but not used: the window&apos;s shape is not custom.</source>
        <translation>{} est renseigné mais pas utilisé : la forme de la fenêtre n'est pas personnalisée.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="261"/>
        <source>Custom window (rows of 0 and 1, or of weights)</source>
        <translation>Fenêtre personnalisée (lignes de 0 et de 1, ou de poids)</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="204"/>
        <source>Window size (in cells, a whole number)</source>
        <translation>Taille de la fenêtre (en cellules, un nombre entier)</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="224"/>
        <source>Window height, if it differs (0: as wide)</source>
        <translation>Hauteur de la fenêtre, si elle diffère (0 : comme la largeur)</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="224"/>
        <source>Height of the window. Not set, or 0: as high as wide.</source>
        <translation>Hauteur de la fenêtre. Non renseigné, ou 0 : égale à la largeur.</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="333"/>
        <source>given with weights below 0</source>
        <translation>donné avec des poids négatifs</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="333"/>
        <source>expected them for STATISTICS 1 (sum) alone</source>
        <translation>ils ne sont admis que pour STATISTICS 1 (somme)</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="346"/>
        <source>expected, with weights, only {}: in others cells have none</source>
        <translation>il faut, avec des poids, seulement {} : dans les autres, les cellules n'en ont pas</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="358"/>
        <source>expected a size above 0</source>
        <translation>il faut une taille supérieure à 0</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="360"/>
        <source>expected a whole number of cells, or UNITS 1 (map units)</source>
        <translation>il faut un nombre entier de cellules, ou UNITS 1 (unités de carte)</translation>
    </message>
    <message>
        <location filename="../algorithms/focal_statistics.py" line="377"/>
        <source>expected numbers from 0 to 100</source>
        <translation>il faut des nombres de 0 à 100</translation>
    </message>
</context>
<context>
    <name>GapFillingAlgorithm</name>
    <message>
        <location filename="../algorithms/filling.py" line="52"/>
        <source>Gap filling</source>
        <translation>Comblement de trous</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="60"/>
        <source>Minimum curvature with tension</source>
        <translation>Courbure minimale avec tension</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="61"/>
        <source>Membrane (Laplace)</source>
        <translation>Membrane (Laplace)</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="62"/>
        <source>Inverse distance weighting</source>
        <translation>Pondération par l'inverse de la distance</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="63"/>
        <source>Nearest valid cell</source>
        <translation>Cellule valide la plus proche</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="64"/>
        <source>Local mean</source>
        <translation>Moyenne locale</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="65"/>
        <source>Local median</source>
        <translation>Médiane locale</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="66"/>
        <source>Row mean</source>
        <translation>Moyenne de ligne</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="67"/>
        <source>Column mean</source>
        <translation>Moyenne de colonne</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="68"/>
        <source>Onion peel (fast marching)</source>
        <translation>Pelure d'oignon (fast marching)</translation>
    </message>
    <message>
        <location filename="../algorithms/filling.py" line="69"/>
        <source>Linear (triangles)</source>
        <translation>Linéaire (triangles)</translation>
    </message>
</context>
<context>
    <name>LocalStatisticsAlgorithm</name>
    <message>
        <location filename="../algorithms/local_statistics.py" line="16"/>
        <source>Local statistics</source>
        <translation>Statistiques locales</translation>
    </message>
    <message>
        <location filename="../algorithms/local_statistics.py" line="23"/>
        <source>The raster to look at, with one band or several.</source>
        <translation>Le raster à examiner, à une ou plusieurs bandes.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_statistics.py" line="24"/>
        <source>Bands to look at. If none is selected: all of them, except an alpha band.</source>
        <translation>Bandes à examiner. Si aucune n'est sélectionnée : toutes, sauf une bande alpha.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_statistics.py" line="30"/>
        <source>Sample variance (divide by n - 1)</source>
        <translation>Variance d'échantillon (diviser par n - 1)</translation>
    </message>
    <message>
        <location filename="../algorithms/local_statistics.py" line="40"/>
        <source>Step (cells)</source>
        <translation>Pas (cellules)</translation>
    </message>
    <message>
        <location filename="../algorithms/local_statistics.py" line="40"/>
        <source>Compute only every n-th cell in both directions. The cells of the result are that much larger; each holds the value of the input cell in its middle.</source>
        <translation>Ne calculer qu'une cellule sur n dans les deux directions. Les cellules du résultat sont agrandies d'autant ; chacune a la valeur de la cellule en entrée située en son milieu.</translation>
    </message>
</context>
<context>
    <name>LocalVarianceAlgorithm</name>
    <message>
        <location filename="../algorithms/local_variance.py" line="162"/>
        <source>Local variance</source>
        <translation>Variance locale</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="47"/>
        <source>variance,standard deviation,mean,coefficient of variation,focal,neighbourhood,neighborhood,moving window,kernel,texture,heterogeneity,roughness,filter</source>
        <translation>variance,écart-type,moyenne,coefficient de variation,focal,voisinage,fenêtre glissante,fenêtre mobile,noyau,texture,hétérogénéité,rugosité,filtre</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="53"/>
        <source>Variance, standard deviation, mean or variation in a moving window</source>
        <translation>Variance, écart-type, moyenne ou variation dans une fenêtre glissante</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="56"/>
        <source>How much do the values around each cell vary? For every cell, this takes the cells in a window around it and computes their variance (the mean of the squared differences from their mean), standard deviation, mean, or coefficient of variation (the standard deviation divided by the absolute mean). Small windows tell edges, large ones texture and rough ground.
Cells without a value are left out of the window, and so is what lies beyond the raster&apos;s edge, unless you choose otherwise. Scale and offset of a band are applied. The nodata value of the result is -9999, or the input&apos;s own if there are means among the statistics.
The average local variance, a single number for the first chosen band, tells how much neighbouring cells differ at this resolution. Compared between resolutions, it shows how large the objects in a scene are (Woodcock and Strahler 1987, https://doi.org/10.1016/0034-4257(87)90015-0).</source>
        <translation>De combien varient les valeurs autour de chaque cellule ? Pour chaque cellule, l'outil prend les cellules d'une fenêtre autour d'elle et calcule leur variance (la moyenne des carrés des écarts à leur moyenne), leur écart-type, leur moyenne ou leur coefficient de variation (l'écart-type divisé par la valeur absolue de la moyenne). Les petites fenêtres révèlent les contours, les grandes la texture et le terrain accidenté.
Les cellules sans valeur sont exclues de la fenêtre, de même que ce qui est au-delà du bord du raster, sauf choix contraire. Le facteur d'échelle et le décalage d'une bande sont appliqués. La valeur nodata du résultat est -9999, ou celle de l'entrée s'il y a des moyennes parmi les statistiques.
La variance locale moyenne, un seul nombre pour la première bande choisie, dit combien les cellules voisines diffèrent à cette résolution. Comparée d'une résolution à l'autre, elle indique la taille des objets d'une scène (Woodcock et Strahler 1987, https://doi.org/10.1016/0034-4257(87)90015-0).</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="74"/>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="74"/>
        <source>Variance</source>
        <translation>Variance</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="74"/>
        <source>Standard deviation</source>
        <translation>Écart-type</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="74"/>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="74"/>
        <source>Coefficient of variation</source>
        <translation>Coefficient de variation</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="74"/>
        <source>What to compute. The result has, for each input band, one band for each of them.</source>
        <translation>Ce qu'il faut calculer. Le résultat a, pour chaque bande en entrée, une bande par statistique.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="91"/>
        <source>Window size (cells)</source>
        <translation>Taille de la fenêtre (cellules)</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="91"/>
        <source>Width of the window, and its height unless a height is given. A window of even size reaches one cell further to the left and up than to the right and down.</source>
        <translation>Largeur de la fenêtre, et sa hauteur si aucune n'est donnée. Une fenêtre de taille paire s'étend d'une cellule de plus vers la gauche et vers le haut que vers la droite et vers le bas.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="103"/>
        <source>Window height, if it differs (cells)</source>
        <translation>Hauteur de la fenêtre, si elle diffère (cellules)</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="103"/>
        <source>Height of the window. Not set: as high as wide.</source>
        <translation>Hauteur de la fenêtre. Non renseigné : égale à la largeur.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="113"/>
        <source>Window depth (bands)</source>
        <translation>Profondeur de la fenêtre (bandes)</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="113"/>
        <source>How many bands the window spans. Above 1, it is a box in the stack of the chosen bands (a time series, a hyperspectral cube), centred on each of them in turn and cut off at the first and the last one.</source>
        <translation>Combien de bandes la fenêtre couvre. Au-dessus de 1, c'est une boîte dans la pile des bandes choisies (série temporelle, cube hyperspectral), centrée tour à tour sur chacune d'elles et coupée à la première et à la dernière.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="125"/>
        <source>Window shape</source>
        <translation>Forme de la fenêtre</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="125"/>
        <source>Rectangle</source>
        <translation>Rectangle</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="125"/>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="125"/>
        <source>An ellipse fits into the rectangle; cells whose centre lies in it count.</source>
        <translation>Une ellipse s'inscrit dans le rectangle ; les cellules dont le centre s'y trouve comptent.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="135"/>
        <source>Divide by the number of cells less one; a window then needs two valid cells.</source>
        <translation>Diviser par le nombre de cellules moins un ; une fenêtre a alors besoin de deux cellules valides.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="141"/>
        <source>The result: for each input band, one band for each statistic.</source>
        <translation>Le résultat : pour chaque bande en entrée, une bande par statistique.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="145"/>
        <source>Average local variance</source>
        <translation>Variance locale moyenne</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="162"/>
        <source>Local standard deviation</source>
        <translation>Écart-type local</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="162"/>
        <source>Local mean</source>
        <translation>Moyenne locale</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="162"/>
        <source>Local coefficient of variation</source>
        <translation>Coefficient de variation local</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="169"/>
        <source>{} {} of {}</source>
        <translation>{} {} de {}</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="204"/>
        <source>No window has enough valid cells: every cell of the result is nodata.</source>
        <translation>Aucune fenêtre n'a assez de cellules valides : toutes les cellules du résultat sont nodata.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance.py" line="145"/>
        <source>The mean of the variances of all windows, of the first chosen band, whichever statistics are chosen; nothing if no window has enough valid cells.</source>
        <translation>La moyenne des variances de toutes les fenêtres, pour la première bande choisie, quelles que soient les statistiques choisies ; rien si aucune fenêtre n'a assez de cellules valides.</translation>
    </message>
</context>
<context>
    <name>LocalVarianceByScaleAlgorithm</name>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="145"/>
        <source>Local variance by scale</source>
        <translation>Variance locale selon l'échelle</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="66"/>
        <source>scale,average local variance,object size,resolution,texture,variance,aggregation,multiscale,segmentation,ESP,scale parameter,rate of change,Woodcock,Strahler</source>
        <translation>échelle,variance locale moyenne,taille des objets,résolution,texture,variance,agrégation,multi-échelle,segmentation,ESP,paramètre d'échelle,taux de variation,Woodcock,Strahler</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="72"/>
        <source>How large the things in an image are: local variance at many scales</source>
        <translation>Taille des objets d'une image : variance locale à plusieurs échelles</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="75"/>
        <source>How large are the things in this image? While cells are much smaller than the things, neighbouring cells are alike; where cells are much larger, each holds a bit of everything, and neighbours are alike again. In between, the average local variance has a peak, where cells are a little smaller than the things (Woodcock and Strahler 1987, https://doi.org/10.1016/0034-4257(87)90015-0).
Coarser cells, the original method: at a scale of n, cells are means of n x n cells of the raster, and their variance is taken in windows of 3 x 3 of them. Wider windows: at a scale of n, the variance is taken of the raster's own cells, in windows of n x n of them; of a pattern that repeats, the first peak is where a window holds it once.
Scales are whole cells: what is given is rounded, and what then is the same counts once. Only windows that lie wholly within the raster count. Cells without a value are left out of coarse cells and of windows; one of which they are more than half is left out as a whole.
The rate of change is by how many per cent the local variance differs from that of the scale before, as in the ESP tool (Drăguţ et al. 2010, https://doi.org/10.1080/13658810903174803). A peak is a scale with a larger variance than the ones before and after it; the strongest is the most prominent one. Sizes are scales times the size of a cell, in units of the raster's coordinate system: degrees where it is a geographic one.</source>
        <translation>Quelle est la taille des objets de cette image ? Tant que les cellules sont bien plus petites que les objets, les cellules voisines se ressemblent ; quand elles sont bien plus grandes, chacune contient un peu de tout, et les voisines se ressemblent à nouveau. Entre les deux, la variance locale moyenne présente un pic, là où les cellules sont un peu plus petites que les objets (Woodcock et Strahler 1987, https://doi.org/10.1016/0034-4257(87)90015-0).
Cellules plus grossières, la méthode d'origine : à l'échelle n, les cellules sont des moyennes de n x n cellules du raster, et leur variance est prise dans des fenêtres de 3 x 3 d'entre elles. Fenêtres plus larges : à l'échelle n, la variance est celle des cellules mêmes du raster, dans des fenêtres de n x n cellules ; pour un motif qui se répète, le premier pic est là où une fenêtre le contient une fois.
Les échelles sont des nombres entiers de cellules : ce qui est donné est arrondi, et ce qui devient alors identique ne compte qu'une fois. Seules comptent les fenêtres entièrement situées dans le raster. Les cellules sans valeur sont exclues des cellules grossières et des fenêtres ; une cellule grossière ou une fenêtre qui en contient plus de la moitié est écartée en entier.
Le taux de variation est l'écart, en pour cent, entre la variance locale et celle de l'échelle précédente, comme dans l'outil ESP (Drăguţ et al. 2010, https://doi.org/10.1080/13658810903174803). Un pic est une échelle dont la variance est plus grande que celles d'avant et d'après ; le plus marqué est celui dont la proéminence est la plus grande. Les tailles sont les échelles multipliées par la taille d'une cellule, en unités du système de coordonnées du raster : en degrés s'il est géographique.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="99"/>
        <source>The raster to look at.</source>
        <translation>Le raster à examiner.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="100"/>
        <source>The band to look at; the first one if none is chosen.</source>
        <translation>La bande à examiner ; la première si aucune n'est choisie.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="101"/>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="101"/>
        <source>Coarser cells, in windows of 3 x 3</source>
        <translation>Cellules plus grossières, dans des fenêtres de 3 x 3</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="101"/>
        <source>Wider windows, of the cells as they are</source>
        <translation>Fenêtres plus larges, sur les cellules telles quelles</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="101"/>
        <source>What a larger scale is: larger cells, or larger windows.</source>
        <translation>Ce qu'est une échelle plus grande : des cellules plus grandes, ou des fenêtres plus grandes.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="113"/>
        <source>Scales (cells)</source>
        <translation>Échelles (cellules)</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="113"/>
        <source>A list (1,2,4,8), start:stop:step (1:20:1), or both in one, in cells of the raster. If none is given: a series that doubles in four steps, up to a tenth of the raster&apos;s shorter side. The largest scale is a third of that side, with wider windows all of it.</source>
        <translation>Une liste (1,2,4,8), début:fin:pas (1:20:1), ou les deux à la fois, en cellules du raster. Si rien n'est donné : une série qui double tous les quatre pas, jusqu'à un dixième du petit côté du raster. La plus grande échelle possible est un tiers de ce côté ; avec des fenêtres plus larges, ce côté entier.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="127"/>
        <source>Cells to look at, at most (0: all)</source>
        <translation>Nombre maximal de cellules à examiner (0 : toutes)</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="127"/>
        <source>A raster with more cells is looked at in windows that are spread over it evenly, always the same ones, each three times as wide as the largest scale, and at least 1024 cells. With 0 all cells are looked at, which takes a few seconds for every hundred million.</source>
        <translation>Un raster qui a plus de cellules est examiné dans des fenêtres réparties régulièrement, toujours les mêmes, chacune trois fois plus large que la plus grande échelle, et d'au moins 1024 cellules. Avec 0, toutes les cellules sont examinées, ce qui prend quelques secondes par centaine de millions.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="145"/>
        <source>A table with a row for each scale: its size in map units, the average local variance and standard deviation, the rate of change in per cent, and whether it is a peak (1) or not (0).</source>
        <translation>Une table avec une ligne par échelle : sa taille en unités de carte, la variance locale moyenne et l'écart-type, le taux de variation en pour cent, et s'il s'agit d'un pic (1) ou non (0).</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="155"/>
        <source>A page with the curve, its rate of change and its peaks, for any browser.</source>
        <translation>Une page avec la courbe, son taux de variation et ses pics, à ouvrir dans un navigateur.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="158"/>
        <source>Scale of the strongest peak, in cells</source>
        <translation>Échelle du pic le plus marqué, en cellules</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="163"/>
        <source>Size of the strongest peak, in map units</source>
        <translation>Taille du pic le plus marqué, en unités de carte</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="176"/>
        <source>Local variance by scale of {}</source>
        <translation>Variance locale de {} selon l'échelle</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="269"/>
        <source>Sample: {} windows of {} x {} cells, {} % of the raster.</source>
        <translation>Échantillon : {} fenêtres de {} x {} cellules, {} % du raster.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="280"/>
        <source>{} is in degrees: so are all sizes.</source>
        <translation>{} est en degrés : toutes les tailles aussi.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="285"/>
        <source>Scales without a window in which enough cells have a value: {}</source>
        <translation>Échelles sans fenêtre où assez de cellules ont une valeur : {}</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="298"/>
        <source>There is no peak: {} has too few cells with a value.</source>
        <translation>Il n'y a pas de pic : {} a trop peu de cellules avec une valeur.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="301"/>
        <source>There is no peak: {} does not vary at any scale.</source>
        <translation>Il n'y a pas de pic : {} ne varie à aucune échelle.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="307"/>
        <source>Local variance has its strongest peak in windows of {} cells ({} {}): the pattern repeats after about that distance.</source>
        <translation>La variance locale a son pic le plus marqué dans des fenêtres de {} cellules ({} {}) : le motif se répète à peu près à cette distance.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="311"/>
        <source>Local variance has its strongest peak at a scale of {} cells ({} {}): what stands out from its surroundings is about {} to {} {} across.</source>
        <translation>La variance locale a son pic le plus marqué à une échelle de {} cellules ({} {}) : ce qui se détache de ses alentours mesure environ {} à {} {} de large.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="318"/>
        <source>There is no peak: local variance is greatest at the largest scale. Things may be larger than that, or of all sizes.</source>
        <translation>Il n'y a pas de pic : la variance locale est maximale à la plus grande échelle. Les objets sont peut-être plus grands, ou de toutes tailles.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="323"/>
        <source>There is no peak: local variance is greatest at the smallest scale. Things may be smaller than that.</source>
        <translation>Il n'y a pas de pic : la variance locale est maximale à la plus petite échelle. Les objets sont peut-être plus petits.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="327"/>
        <source>There is no peak: that takes three scales, and a rise before a fall.</source>
        <translation>Il n'y a pas de pic : il y faut trois échelles, et une hausse avant une baisse.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="342"/>
        <source>Local variance by scale: {}</source>
        <translation>Variance locale selon l'échelle : {}</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="345"/>
        <source>{}, band {}. Method: {}.</source>
        <translation>{}, bande {}. Méthode : {}.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="347"/>
        <source>The average local variance at each scale.</source>
        <translation>La variance locale moyenne à chaque échelle.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="351"/>
        <source>By how many per cent it differs from that of the scale before.</source>
        <translation>Son écart, en pour cent, avec celle de l'échelle précédente.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="355"/>
        <source>Scale (cells)</source>
        <translation>Échelle (cellules)</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="355"/>
        <source>Size ({})</source>
        <translation>Taille ({})</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="355"/>
        <source>Windows</source>
        <translation>Fenêtres</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="355"/>
        <source>Local variance</source>
        <translation>Variance locale</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="355"/>
        <source>Standard deviation</source>
        <translation>Écart-type</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="355"/>
        <source>Rate of change (%)</source>
        <translation>Taux de variation (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="355"/>
        <source>Peak</source>
        <translation>Pic</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="158"/>
        <source>The scale of the most prominent peak, in cells; nothing if there is no peak.</source>
        <translation>L'échelle du pic le plus proéminent, en cellules ; rien s'il n'y a pas de pic.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="163"/>
        <source>That scale in map units; nothing if there is no peak.</source>
        <translation>Cette échelle en unités de carte ; rien s'il n'y a pas de pic.</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="211"/>
        <source>expected scales &gt;= {}</source>
        <translation>il faut des échelles &gt;= {}</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="213"/>
        <source>expected scales &gt;= {} with METHOD 1: a window of one cell does not vary</source>
        <translation>il faut des échelles &gt;= {} avec METHOD 1 : une fenêtre d'une seule cellule ne varie pas</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="226"/>
        <source>expected at least {least} columns and rows, and it has {columns} columns and {rows} rows</source>
        <translation>il faut au moins {least} colonnes et lignes, et il y a {columns} colonnes et {rows} lignes</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="235"/>
        <source>expected scales &lt;= {most}: {name} has {columns} columns and {rows} rows, and windows of 3 x 3 cells that are larger do not fit in</source>
        <translation>il faut des échelles &lt;= {most} : {name} a {columns} colonnes et {rows} lignes, et des fenêtres de 3 x 3 cellules plus grandes n'y tiennent pas</translation>
    </message>
    <message>
        <location filename="../algorithms/local_variance_by_scale.py" line="240"/>
        <source>expected scales &lt;= {most}: {name} has {columns} columns and {rows} rows, and wider windows do not fit in</source>
        <translation>il faut des échelles &lt;= {most} : {name} a {columns} colonnes et {rows} lignes, et des fenêtres plus larges n'y tiennent pas</translation>
    </message>
</context>
<context>
    <name>LoupeAlgorithm</name>
    <message>
        <location filename="../algorithms/base.py" line="176"/>
        <source>Input raster</source>
        <translation>Raster en entrée</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="180"/>
        <source>Band</source>
        <translation>Bande</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="216"/>
        <source>Bands (all if none is selected)</source>
        <translation>Bandes (toutes si aucune n'est sélectionnée)</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="229"/>
        <source>Beyond the raster&apos;s edge</source>
        <translation>Au-delà du bord du raster</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="229"/>
        <source>Nothing: available cells only</source>
        <translation>Rien : cellules disponibles seulement</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="229"/>
        <source>Reflect (d c b a | a b c d | d c b a)</source>
        <translation>Réflexion (d c b a | a b c d | d c b a)</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="229"/>
        <source>Mirror (d c b | a b c d | c b a)</source>
        <translation>Miroir (d c b | a b c d | c b a)</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="229"/>
        <source>Nearest (a a a a | a b c d | d d d d)</source>
        <translation>Plus proche (a a a a | a b c d | d d d d)</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="229"/>
        <source>Wrap (a b c d | a b c d | a b c d)</source>
        <translation>Périodique (a b c d | a b c d | a b c d)</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="229"/>
        <source>What a window finds where it extends beyond the raster.</source>
        <translation>Ce qu'une fenêtre trouve là où elle dépasse du raster.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="245"/>
        <source>Nodata in the window</source>
        <translation>Nodata dans la fenêtre</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="245"/>
        <source>Ignore it, unless the centre is nodata</source>
        <translation>L'ignorer, sauf si le centre est nodata</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="245"/>
        <source>Propagate it: any cell without a value gives nodata</source>
        <translation>Le propager : toute cellule sans valeur donne nodata</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="245"/>
        <source>What cells without a value do to the windows they are in: nothing, as long as the centre has a value, or everything. With Propagate and available cells only, windows that extend beyond the raster give nodata, too.</source>
        <translation>Ce que les cellules sans valeur font aux fenêtres où elles se trouvent : rien, tant que le centre a une valeur, ou tout. Avec « Le propager » et « cellules disponibles seulement », les fenêtres qui dépassent du raster donnent aussi nodata.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="262"/>
        <source>Least share of valid cells in a window (%)</source>
        <translation>Part minimale de cellules valides dans une fenêtre (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="262"/>
        <source>Windows with a smaller share of valid cells give nodata.</source>
        <translation>Les fenêtres dont la part de cellules valides est plus faible donnent nodata.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="273"/>
        <source>Data type of the result</source>
        <translation>Type de données du résultat</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="273"/>
        <source>How the result is stored. It is computed in 64 bits either way.</source>
        <translation>Comment le résultat est enregistré. Il est de toute façon calculé en 64 bits.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="286"/>
        <source>Additional creation options</source>
        <translation>Options de création supplémentaires</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="293"/>
        <source>NAME=VALUE pairs for the output&apos;s format, separated by |, for example COMPRESS=DEFLATE|PREDICTOR=3. A GeoTIFF is tiled, and a BigTIFF where needed, unless they say otherwise. If there are none, a GeoTIFF gets those of the options of QGIS.</source>
        <translation>Paires NOM=VALEUR pour le format de sortie, séparées par |, par exemple COMPRESS=DEFLATE|PREDICTOR=3. Un GeoTIFF est tuilé, et au format BigTIFF si nécessaire, sauf si elles en disposent autrement. S'il n'y en a pas, un GeoTIFF reçoit celles des options de QGIS.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="306"/>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="306"/>
        <source>HTML files (*.html)</source>
        <translation>Fichiers HTML (*.html)</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="340"/>
        <source>{}: {}</source>
        <translation>{} : {}</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="387"/>
        <source>Cancelled: nothing was written.</source>
        <translation>Annulé : rien n'a été écrit.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="410"/>
        <source>cells</source>
        <translation>cellules</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="410"/>
        <source>map units</source>
        <translation>unités de carte</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="142"/>
        <source>The tool also returns:</source>
        <translation>L'outil renvoie aussi :</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="417"/>
        <source>degrees</source>
        <translation>degrés</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="418"/>
        <source>metres</source>
        <translation>mètres</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="419"/>
        <source>kilometres</source>
        <translation>kilomètres</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="420"/>
        <source>feet</source>
        <translation>pieds</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="421"/>
        <source>US survey feet</source>
        <translation>pieds US (arpentage)</translation>
    </message>
</context>
<context>
    <name>MatchHistogramAlgorithm</name>
    <message>
        <location filename="../algorithms/match_histogram.py" line="40"/>
        <source>Match histogram</source>
        <translation>Ajuster l'histogramme à une référence</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="43"/>
        <source>histogram,matching,specification,contrast,reference,radiometric normalization,relative normalisation,mosaic,colour balance,gain,offset,regression,change detection</source>
        <translation>histogramme,ajustement,spécification,appariement,histogram matching,contraste,référence,normalisation radiométrique,normalisation relative,mosaïque,équilibre des couleurs,gain,décalage,offset,régression,détection de changements</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="49"/>
        <source>Give a raster the distribution of values of another one</source>
        <translation>Donner à un raster la distribution des valeurs d'un autre</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="52"/>
        <source>Changes the values of a raster so that they are distributed like those of a reference: another date, the neighbouring scene of a mosaic. The result has the reference&apos;s data type and nodata value.
Full distribution: each value becomes the value of the same rank in the reference. Mean and standard deviation: a gain and an offset that make these two equal. Neither needs the two to be of the same place.
Regression: where the two are the same place, gain and offset are those of the line of least squares through the cells that both have. Cells that lie further than two standard deviations from the line (clouds, fields that changed) are left out, and the line is fitted again, five times; so that clouds do not draw it, the first three lines are the reduced major axis. The reference is resampled (bilinear) where its grid is another one. The log has the line and how much it explains.
Values are taken as they are stored. Cells without a value never count, and have none in the result. Gonzalez and Woods (2018): Digital Image Processing, section 3.3.</source>
        <translation>Modifie les valeurs d'un raster pour qu'elles soient distribuées comme celles d'une référence : une autre date, la scène voisine d'une mosaïque. Le résultat a le type de données et la valeur nodata de la référence.
Distribution complète : chaque valeur devient la valeur de même rang dans la référence. Moyenne et écart-type : un gain et un décalage qui rendent ces deux-là égaux. Ni l'une ni l'autre n'exige que les deux rasters soient du même lieu.
Régression : quand les deux sont du même lieu, le gain et le décalage sont ceux de la droite des moindres carrés passant par les cellules qu'ils ont en commun. Les cellules à plus de deux écarts-types de la droite (nuages, champs qui ont changé) sont écartées et la droite est ajustée à nouveau, cinq fois ; pour que les nuages ne la tirent pas à eux, les trois premières droites sont l'axe majeur réduit. La référence est rééchantillonnée (bilinéaire) si sa grille est différente. Le journal donne la droite et la part qu'elle explique.
Les valeurs sont prises telles qu'elles sont enregistrées. Les cellules sans valeur ne comptent jamais, et n'en ont pas dans le résultat. Gonzalez et Woods (2018) : Digital Image Processing, section 3.3.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="70"/>
        <source>The raster to change.</source>
        <translation>Le raster à modifier.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="71"/>
        <source>Reference raster</source>
        <translation>Raster de référence</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="71"/>
        <source>The raster whose distribution to take; on any grid, of any place.</source>
        <translation>Le raster dont prendre la distribution ; sur n'importe quelle grille, de n'importe quel lieu.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="75"/>
        <source>Bands to change. If none is selected: all of them, except an alpha band. The first one is matched to the reference&apos;s first band, and so on.</source>
        <translation>Bandes à modifier. Si aucune n'est sélectionnée : toutes, sauf une bande alpha. La première est ajustée à la première bande de la référence, et ainsi de suite.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="81"/>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="81"/>
        <source>Full distribution</source>
        <translation>Distribution complète</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="81"/>
        <source>Mean and standard deviation</source>
        <translation>Moyenne et écart-type</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="81"/>
        <source>Regression where they overlap</source>
        <translation>Régression là où ils se recouvrent</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="81"/>
        <source>What is to become that of the reference, and how.</source>
        <translation>Ce qui doit devenir celui de la référence, et comment.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="95"/>
        <source>Matched</source>
        <translation>Ajusté</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="95"/>
        <source>The result: the chosen bands, in the reference&apos;s data type.</source>
        <translation>Le résultat : les bandes choisies, dans le type de données de la référence.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="108"/>
        <source>{} matched to {}</source>
        <translation>{} ajusté à {}</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="202"/>
        <source>{}; r² = {} over {} of {} cells in both</source>
        <translation>{} ; r² = {} sur {} des {} cellules communes</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="141"/>
        <source>expected {count} bands, one for each of INPUT, and this has {there}</source>
        <translation>il faut {count} bandes, une pour chacune d'INPUT, et il y en a {there}</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="187"/>
        <source>expected at least 2 valid cells in common with band {band} of INPUT, and there are {count}</source>
        <translation>il faut au moins 2 cellules valides communes avec la bande {band} d'INPUT, et il y en a {count}</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="216"/>
        <source>expected cells with a value, and band {} has none</source>
        <translation>il faut des cellules avec une valeur, et la bande {} n'en a pas</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="227"/>
        <source>expected values of band {} and of its reference that are no further apart than a float can tell; declare as nodata what is no value</source>
        <translation>il faut, dans la bande {} et dans sa référence, des valeurs qui ne soient pas trop éloignées les unes des autres pour un flottant ; déclarez comme nodata ce qui n'est pas une valeur</translation>
    </message>
    <message>
        <location filename="../algorithms/match_histogram.py" line="243"/>
        <source>Band {}: {}</source>
        <translation>Bande {} : {}</translation>
    </message>
</context>
<context>
    <name>MatchTemplateAlgorithm</name>
    <message>
        <location filename="../algorithms/match_template.py" line="75"/>
        <source>Match template</source>
        <translation>Rechercher un gabarit</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="78"/>
        <source>template matching,find,search,pattern,object detection,counting,similar,similarity,normalized cross-correlation,normalised,NCC,SSD,squared difference,rotation,scale,chip,trees,control points,OpenCV</source>
        <translation>recherche de gabarit,template matching,trouver,rechercher,motif,détection d'objets,comptage,semblable,similarité,corrélation croisée normalisée,corrélation normalisée,NCC,SSD,différence quadratique,rotation,échelle,imagette,arbres,points de contrôle,OpenCV</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="85"/>
        <source>Find all places where a raster looks like a piece of it, or of another one</source>
        <translation>Trouver où un raster ressemble à un morceau de lui-même ou d'un autre</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="88"/>
        <source>Moves a template over a raster and scores, at every cell, how alike the two are: 1 is an exact copy, 0 is not alike at all, -1 is the opposite. The template is a raster of its own, or an extent of the input. It may be searched for at several angles and scales at once.
Places that score at least the threshold, and more than what is around them, are the matches: polygons with the outline of the template as it was found, turned and scaled, the best one first. No two are nearer to each other than the least distance. Positions are finer than a cell.
Zero-mean normalised cross-correlation is Pearson&apos;s coefficient of the template and the cells under it: it ignores brightness and contrast. Normalised cross-correlation takes no means off, and ignores contrast alone. The normalised squared difference ignores neither: it is 1 less the sum of the squared differences, divided by the root of the product of both sums of squares.
Cells of either raster without a value do not count; there is no score where too few are left, as at the edge, nor where the raster is flat. Rasters are compared cell by cell: they should have cells of the same size.
Lewis (1995): Fast template matching. Vision Interface. Padfield (2012): Masked object registration in the Fourier domain, https://doi.org/10.1109/TIP.2011.2181402.</source>
        <translation>Déplace un gabarit sur un raster et donne en chaque cellule un score de ressemblance : 1 est une copie exacte, 0 aucune ressemblance, -1 l'opposé. Le gabarit est un raster à part, ou une emprise de l'entrée. Il peut être cherché à plusieurs angles et plusieurs échelles à la fois.
Les endroits dont le score atteint au moins le seuil et dépasse ce qui les entoure sont les correspondances : des polygones au contour du gabarit tel qu'il a été trouvé, tourné et mis à l'échelle, la meilleure d'abord. Il n'y en a pas deux plus proches que la distance minimale. Les positions sont plus fines qu'une cellule.
La corrélation croisée normalisée et centrée est le coefficient de Pearson du gabarit et des cellules sous lui : elle ignore la luminosité et le contraste. La corrélation croisée normalisée ne retire pas les moyennes et n'ignore que le contraste. La différence quadratique normalisée n'ignore ni l'une ni l'autre : c'est 1 moins la somme des carrés des différences, divisée par la racine du produit des deux sommes de carrés.
Les cellules sans valeur de l'un ou l'autre raster ne comptent pas ; il n'y a pas de score là où il en reste trop peu, comme au bord, ni là où le raster est uniforme. Les rasters sont comparés cellule par cellule : leurs cellules devraient être de même taille.
Lewis (1995) : Fast template matching. Vision Interface. Padfield (2012) : Masked object registration in the Fourier domain, https://doi.org/10.1109/TIP.2011.2181402.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="110"/>
        <source>The raster to search.</source>
        <translation>Le raster où chercher.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="111"/>
        <source>The band to search; the first one if none is chosen.</source>
        <translation>La bande où chercher ; la première si aucune n'est choisie.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="243"/>
        <source>Matches</source>
        <translation>Correspondances</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="118"/>
        <source>Best score</source>
        <translation>Meilleur score</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="125"/>
        <source>Template raster</source>
        <translation>Raster du gabarit</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="125"/>
        <source>What to search for: a small raster whose cells are as large as those of the input. Cells without a value do not count. This or an extent is needed.</source>
        <translation>Ce qu'il faut chercher : un petit raster dont les cellules ont la taille de celles de l'entrée. Les cellules sans valeur ne comptent pas. Ce raster ou une emprise est nécessaire.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="134"/>
        <source>The band of the template raster; the first one if none is chosen.</source>
        <translation>La bande du raster du gabarit ; la première si aucune n'est choisie.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="134"/>
        <source>Band of the template</source>
        <translation>Bande du gabarit</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="140"/>
        <source>Extent of the input, as the template</source>
        <translation>Emprise de l'entrée servant de gabarit</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="140"/>
        <source>The piece of the input to search for, instead of a template raster, to the nearest whole cells. It may be in any coordinate system.</source>
        <translation>Le morceau de l'entrée à chercher, à la place d'un raster de gabarit, arrondi aux cellules entières les plus proches. Il peut être dans n'importe quel système de coordonnées.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="153"/>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="153"/>
        <source>Zero-mean normalised cross-correlation</source>
        <translation>Corrélation croisée normalisée et centrée</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="153"/>
        <source>Normalised cross-correlation</source>
        <translation>Corrélation croisée normalisée</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="153"/>
        <source>Normalised squared difference (1 less it)</source>
        <translation>Différence quadratique normalisée (1 moins elle)</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="153"/>
        <source>How alike two pieces are: whatever their brightness and contrast; whatever their contrast; or as they are.</source>
        <translation>La ressemblance de deux morceaux : quels que soient leur luminosité et leur contraste ; quel que soit leur contraste ; ou tels qu'ils sont.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="169"/>
        <source>Angles (degrees; such as 0,90 or 0:350:10)</source>
        <translation>Angles (degrés ; par exemple 0,90 ou 0:350:10)</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="169"/>
        <source>By how much the template is turned, counter-clockwise: numbers separated by commas (0,90), or start:stop:step (0:350:10). The best one at each cell counts.</source>
        <translation>De combien le gabarit est tourné, dans le sens antihoraire : des nombres séparés par des virgules (0,90), ou début:fin:pas (0:350:10). En chaque cellule, c'est le meilleur qui compte.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="181"/>
        <source>Scales (such as 1,2 or 0.8:1.2:0.1)</source>
        <translation>Échelles (par exemple 1,2 ou 0.8:1.2:0.1)</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="181"/>
        <source>By how much the template is enlarged: numbers separated by commas (0.5,1,2), or start:stop:step (0.8:1.2:0.1), each with every angle. 2 is twice as large.</source>
        <translation>De combien le gabarit est agrandi : des nombres séparés par des virgules (0.5,1,2), ou début:fin:pas (0.8:1.2:0.1), chacun avec tous les angles. 2 est deux fois plus grand.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="193"/>
        <source>Least score of a match</source>
        <translation>Score minimal d'une correspondance</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="193"/>
        <source>Places that score less are no matches. From -1 to 1, an exact copy.</source>
        <translation>Les endroits dont le score est plus faible ne sont pas des correspondances. De -1 à 1, une copie exacte.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="201"/>
        <source>Least distance of matches (cells; 0: half the template)</source>
        <translation>Distance minimale (cellules ; 0 : moitié du gabarit)</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="201"/>
        <source>Of places that are nearer to each other than this, the best one is the match. 0 is half the template&apos;s shorter side, at its smallest scale.</source>
        <translation>Parmi des endroits plus proches l'un de l'autre, le meilleur est la correspondance. 0 est la moitié du petit côté du gabarit, à sa plus petite échelle.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="209"/>
        <source>Matches at most (0: all)</source>
        <translation>Nombre maximal de correspondances (0 : toutes)</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="209"/>
        <source>How many matches there may be: the best ones. 0 is as many as there are.</source>
        <translation>Combien il peut y avoir de correspondances : les meilleures. 0 : autant qu'il y en a.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="218"/>
        <source>Least share of valid cells under the template (%)</source>
        <translation>Part minimale de cellules valides sous le gabarit (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="218"/>
        <source>Of the template&apos;s cells, so many must lie over cells of the raster that have a value; elsewhere there is no score. Less than 100 finds what is partly beyond the edge, or hidden by nodata.</source>
        <translation>Part des cellules du gabarit qui doivent recouvrir des cellules du raster ayant une valeur ; ailleurs, il n'y a pas de score. À moins de 100, on trouve aussi ce qui dépasse en partie du bord ou est caché par du nodata.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="234"/>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="234"/>
        <source>A raster with the score of each cell, the best one of all angles and scales, where the template is centred on it.</source>
        <translation>Un raster avec le score de chaque cellule, le meilleur de tous les angles et de toutes les échelles, là où le gabarit est centré sur elle.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="243"/>
        <source>Polygons, the best match first: the outline of the template as it was found.</source>
        <translation>Polygones, la meilleure correspondance d'abord : le contour du gabarit tel qu'il a été trouvé.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="276"/>
        <source>Score in {1}</source>
        <translation>Score dans {1}</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="276"/>
        <source>Matches in {1}</source>
        <translation>Correspondances dans {1}</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="278"/>
        <source>Score of {0} in {1}</source>
        <translation>Score de {0} dans {1}</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="278"/>
        <source>Matches of {0} in {1}</source>
        <translation>Correspondances de {0} dans {1}</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="371"/>
        <source>TEMPLATE_EXTENT reaches beyond INPUT: the template is what lies inside.</source>
        <translation>TEMPLATE_EXTENT dépasse d'INPUT : le gabarit est ce qui se trouve à l'intérieur.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="375"/>
        <source>Template: rows {} to {}, columns {} to {} of the input (from 0)</source>
        <translation>Gabarit : lignes {} à {}, colonnes {} à {} de l'entrée (à partir de 0)</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="385"/>
        <source>Template of {} x {} cells, {} of them with a value; templates: {}</source>
        <translation>Gabarit de {} x {} cellules, dont {} avec une valeur ; gabarits : {}</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="391"/>
        <source>{} at angle {} and scale {}</source>
        <translation>{} à l'angle {} et à l'échelle {}</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="395"/>
        <source>Less than half of the cells are left in {} of the templates, since others are interpolated from cells without a value: {}.</source>
        <translation>Il reste moins de la moitié des cellules dans {} des gabarits, car les autres sont interpolées à partir de cellules sans valeur : {}.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="413"/>
        <source>Cells of TEMPLATE are {}, those of INPUT {}, and the two are compared cell by cell.</source>
        <translation>Les cellules de TEMPLATE font {}, celles d'INPUT {}, et les deux sont comparés cellule par cellule.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="417"/>
        <source>SCALES={} makes up for it.</source>
        <translation>SCALES={} le compense.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="422"/>
        <source>There is no score anywhere: the raster is flat, or has too few valid cells under the template (MIN_VALID).</source>
        <translation>Il n'y a de score nulle part : le raster est uniforme, ou a trop peu de cellules valides sous le gabarit (MIN_VALID).</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="429"/>
        <source>No match of at least {}; the best score is {}</source>
        <translation>Aucune correspondance d'au moins {} ; le meilleur score est {}</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="435"/>
        <source>Matches: {}; best score: {}</source>
        <translation>Correspondances : {} ; meilleur score : {}</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="438"/>
        <source>The best {} are kept (MAX_MATCHES).</source>
        <translation>Les {} meilleures sont gardées (MAX_MATCHES).</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="115"/>
        <source>How many matches were found and kept.</source>
        <translation>Combien de correspondances ont été trouvées et gardées.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="118"/>
        <source>The highest score in the raster, a match or not; nothing if there is none.</source>
        <translation>Le score le plus élevé du raster, correspondance ou non ; rien s'il n'y en a pas.</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="261"/>
        <source>expected only one of the two, and TEMPLATE_EXTENT is {}</source>
        <translation>il ne faut que l'un des deux, et TEMPLATE_EXTENT est aussi donné : {}</translation>
    </message>
    <message>
        <location filename="../algorithms/match_template.py" line="264"/>
        <source>expected a raster, or a part of INPUT as TEMPLATE_EXTENT</source>
        <translation>il faut un raster, ou une partie d'INPUT dans TEMPLATE_EXTENT</translation>
    </message>
</context>
<context>
    <name>MatchingAlgorithm</name>
    <message>
        <location filename="../algorithms/matching.py" line="14"/>
        <source>Matching</source>
        <translation>Mise en correspondance</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <location filename="../algorithms/checking.py" line="183"/>
        <source>expected a file in a folder that exists</source>
        <translation>il faut un fichier dans un dossier qui existe</translation>
    </message>
    <message>
        <location filename="../algorithms/checking.py" line="200"/>
        <source>expected another file than {name}</source>
        <translation>il faut un autre fichier que {name}</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="497"/>
        <source>{cells} cells in {seconds} s: {rate} cells/s, 1 worker</source>
        <translation>{cells} cellules en {seconds} s : {rate} cellules/s, 1 thread</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py" line="501"/>
        <source>{cells} cells in {seconds} s: {rate} cells/s, {workers} workers</source>
        <translation>{cells} cellules en {seconds} s : {rate} cellules/s, {workers} threads</translation>
    </message>
    <message>
        <location filename="../algorithms/checking.py" line="78"/>
        <source>expected a folder</source>
        <translation>il faut un dossier</translation>
    </message>
    <message>
        <location filename="../algorithms/checking.py" line="80"/>
        <source>expected the name of a file</source>
        <translation>il faut un nom de fichier</translation>
    </message>
    <message>
        <location filename="../algorithms/checking.py" line="108"/>
        <source>{expected}, as there is no {name}</source>
        <translation>{expected}, car {name} n'est pas donné</translation>
    </message>
    <message>
        <location filename="../algorithms/checking.py" line="220"/>
        <source>expected 1, the only band of {raster}</source>
        <translation>il faut 1, la seule bande de {raster}</translation>
    </message>
    <message>
        <location filename="../algorithms/checking.py" line="222"/>
        <source>expected bands from 1 to {count} of {raster}</source>
        <translation>il faut des bandes de 1 à {count} de {raster}</translation>
    </message>
    <message>
        <location filename="../algorithms/checking.py" line="229"/>
        <source>expected a raster</source>
        <translation>il faut un raster</translation>
    </message>
    <message>
        <location filename="../algorithms/layers.py" line="74"/>
        <source>{name} is {layer}, a layer of ready-made pictures ({provider}) without cell values; give a raster that has them</source>
        <translation>{name} est {layer}, une couche d'images toutes faites ({provider}), sans valeurs de cellules ; donnez un raster qui en a</translation>
    </message>
    <message>
        <location filename="../algorithms/layers.py" line="143"/>
        <source>{layer} is resampled to the grid of the input</source>
        <translation>{layer} est rééchantillonné sur la grille de l'entrée</translation>
    </message>
    <message>
        <location filename="../algorithms/layers.py" line="154"/>
        <source>Exporting {layer}, which is not a file that GDAL reads</source>
        <translation>Export de {layer}, qui n'est pas un fichier lisible par GDAL</translation>
    </message>
    <message>
        <location filename="../algorithms/layers.py" line="173"/>
        <source>{layer} cannot be read</source>
        <translation>{layer} ne peut pas être lu</translation>
    </message>
    <message>
        <location filename="../algorithms/layers.py" line="191"/>
        <source>{layer} cannot be exported to {path}: error {number}</source>
        <translation>{layer} ne peut pas être exporté vers {path} : erreur {number}</translation>
    </message>
    <message>
        <location filename="../algorithms/messages.py" line="58"/>
        <source>{name}: {reason}</source>
        <translation>{name} : {reason}</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="59"/>
        <source>it is needed</source>
        <translation>ce paramètre est obligatoire</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="81"/>
        <source>{name} is missing; {expected}</source>
        <translation>{name} manque ; {expected}</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="83"/>
        <source>{name} is {value}; {expected}</source>
        <translation>{name} : {value} ; {expected}</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="92"/>
        <source>expected an expression with a value</source>
        <translation>il faut une expression qui ait une valeur</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="132"/>
        <source>expected a number that fits into 32 bits</source>
        <translation>il faut un nombre qui tienne sur 32 bits</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="149"/>
        <source>expected a whole number</source>
        <translation>il faut un nombre entier</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="150"/>
        <source>expected a number</source>
        <translation>il faut un nombre</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="152"/>
        <source>expected a whole number {limits}</source>
        <translation>il faut un nombre entier {limits}</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="154"/>
        <source>expected a number {limits}</source>
        <translation>il faut un nombre {limits}</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="155"/>
        <source>{low} and {high}</source>
        <translation>{low} et {high}</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="164"/>
        <source>expected true or false</source>
        <translation>il faut vrai ou faux (true ou false)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="172"/>
        <source>expected one or more of {choices}</source>
        <translation>il faut une ou plusieurs des valeurs {choices}</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="174"/>
        <source>expected one of {choices}</source>
        <translation>il faut l'une des valeurs {choices}</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="186"/>
        <source>expected numbers of bands, from 1</source>
        <translation>il faut une ou plusieurs bandes, à partir de 1</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="188"/>
        <source>expected a band, from 1</source>
        <translation>il faut une bande, à partir de 1</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="206"/>
        <source>{expected}, each only once</source>
        <translation>{expected}, chacune une seule fois</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py" line="209"/>
        <source>{expected}, and only one</source>
        <translation>{expected}, et une seule</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py" line="240"/>
        <source>{name}: {path} cannot be written: {reason}</source>
        <translation>{name} : {path} ne peut pas être écrit : {reason}</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py" line="395"/>
        <source>{name}: a report needs the Python package plotly, which cannot be imported ({reason}); install it for the Python of QGIS, or leave the report out</source>
        <translation>{name} : un rapport nécessite le paquet Python plotly, qui ne peut pas être importé ({reason}) ; installez-le pour le Python de QGIS, ou renoncez au rapport</translation>
    </message>
    <message>
        <location filename="../algorithms/styles.py" line="86"/>
        <source>{layer} is shown without a style of its own: {reason}</source>
        <translation>{layer} est affiché sans style propre : {reason}</translation>
    </message>
    <message>
        <location filename="../algorithms/tables.py" line="58"/>
        <source>{name}: a row cannot be written: {reason}</source>
        <translation>{name} : une ligne ne peut pas être écrite : {reason}</translation>
    </message>
    <message>
        <location filename="../algorithms/checking.py" line="82"/>
        <source>expected a vector layer</source>
        <translation>il faut une couche vecteur</translation>
    </message>
    <message>
        <location filename="../algorithms/checking.py" line="84"/>
        <source>expected an extent: xmin,xmax,ymin,ymax</source>
        <translation>il faut une emprise : xmin,xmax,ymin,ymax</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <location filename="../algorithms/number_lists.py" line="67"/>
        <source>expected numbers, separated by commas, or start:stop:step ({})</source>
        <translation>il faut des nombres, séparés par des virgules, ou début:fin:pas ({})</translation>
    </message>
    <message>
        <location filename="../algorithms/number_lists.py" line="82"/>
        <source>expected a step that leads from {start} to {stop}: upwards, above 0</source>
        <translation>il faut un pas qui mène de {start} à {stop} : croissant, supérieur à 0</translation>
    </message>
    <message>
        <location filename="../algorithms/number_lists.py" line="86"/>
        <source>expected a step that leads from {start} to {stop}: downwards, below 0</source>
        <translation>il faut un pas qui mène de {start} à {stop} : décroissant, inférieur à 0</translation>
    </message>
    <message>
        <location filename="../algorithms/number_lists.py" line="98"/>
        <source>expected at most {} numbers</source>
        <translation>il faut au plus {} nombres</translation>
    </message>
</context>
<context>
    <name>PeaksAlgorithm</name>
    <message>
        <location filename="../algorithms/peaks.py" line="11"/>
        <source>Peaks and profiles</source>
        <translation>Pics et profils</translation>
    </message>
</context>
<context>
    <name>ProfileAlgorithm</name>
    <message>
        <location filename="../algorithms/profiles.py" line="158"/>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="158"/>
        <source>The lines to follow, in any coordinate system. Each part of a multi-part line is a line of its own.</source>
        <translation>Les lignes à suivre, dans n'importe quel système de coordonnées. Chaque partie d'une ligne multi-partie est une ligne à part.</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="172"/>
        <source>Distance between samples (map units; none: a cell)</source>
        <translation>Pas d'échantillonnage (unités de carte ; vide : une cellule)</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="172"/>
        <source>How far apart samples are along a line, in units of the raster&apos;s coordinate system: degrees where it is a geographic one. If it is not set: the shorter side of a cell.</source>
        <translation>L'espacement des échantillons le long d'une ligne, en unités du système de coordonnées du raster : en degrés s'il est géographique. Non renseigné : le petit côté d'une cellule.</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="247"/>
        <source>{} is placed by ground control points. It is taken to lie where they fit best, and not bent: warp it for more.</source>
        <translation>{} est calé par des points de contrôle au sol. Il est placé là où ils s'ajustent le mieux, sans être déformé : pour plus d'exactitude, reprojetez-le (warp).</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="314"/>
        <source>{} is in degrees: so are the step and all distances.</source>
        <translation>{} est en degrés : le pas et toutes les distances aussi.</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="389"/>
        <source>{} do not cross the raster</source>
        <translation>{} hors du raster</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="390"/>
        <source>{} are shorter than the step ({})</source>
        <translation>{} de longueur inférieure au pas ({})</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="391"/>
        <source>{} cannot be brought into the coordinate system of the raster</source>
        <translation>{} sans conversion possible dans le système de coordonnées du raster</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="398"/>
        <source>Features without a line: {}</source>
        <translation>Entités sans ligne : {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="401"/>
        <source>Lines left out: {}</source>
        <translation>Lignes écartées : {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="198"/>
        <source>no layer</source>
        <translation>aucune couche</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="201"/>
        <source>expected a layer of lines, and it is one of geometry {}</source>
        <translation>il faut une couche de lignes, et sa géométrie est de type {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="205"/>
        <source>expected a layer of lines</source>
        <translation>il faut une couche de lignes</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="209"/>
        <source>expected a number &gt; 0, in units of the raster&apos;s coordinate system, or nothing for a cell</source>
        <translation>il faut un nombre &gt; 0, en unités du système de coordonnées du raster, ou rien pour une cellule</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="268"/>
        <source>expected a raster of the same place: no line that crosses INPUT crosses it</source>
        <translation>il faut un raster du même lieu : aucune ligne qui traverse INPUT ne le traverse</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="325"/>
        <source>expected a raster with a coordinate system (CRS), since LINES is in {}: assign the one that its coordinates are in</source>
        <translation>il faut un raster avec un système de coordonnées (SCR), puisque LINES est en {} : attribuez-lui celui de ses coordonnées</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="331"/>
        <source>expected lines with a coordinate system (CRS), since INPUT is in {}: assign the one that their coordinates are in</source>
        <translation>il faut des lignes avec un système de coordonnées (SCR), puisque INPUT est en {} : attribuez-leur celui de leurs coordonnées</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="342"/>
        <source>expected a raster with a coordinate system (CRS), since {} has one: assign the one that its coordinates are in</source>
        <translation>il faut un raster avec un système de coordonnées (SCR), puisque {} en a un : attribuez-lui celui de ses coordonnées</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="355"/>
        <source>{} (a cell)</source>
        <translation>{} (une cellule)</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="356"/>
        <source>expected at least {least}: the lines have {samples} samples, more than {most}</source>
        <translation>il faut au moins {least} : les lignes ont {samples} échantillons, plus que {most}</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="372"/>
        <source>expected a line at least, and none is selected</source>
        <translation>il faut au moins une ligne, et aucune n'est sélectionnée</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="372"/>
        <source>expected a line at least, and it has none</source>
        <translation>il faut au moins une ligne, et la couche n'en a pas</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="379"/>
        <source>expected a line with two samples on INPUT. Of its {count}, {reasons}</source>
        <translation>il faut une ligne avec deux échantillons sur INPUT. Sur ses {count} lignes, {reasons}</translation>
    </message>
    <message>
        <location filename="../algorithms/profiles.py" line="383"/>
        <source>INPUT reaches from {0}, {1} to {2}, {3}</source>
        <translation>INPUT s'étend de {0}, {1} à {2}, {3}</translation>
    </message>
</context>
<context>
    <name>ProfileCorrelationAlgorithm</name>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="57"/>
        <source>Cross-correlation along lines</source>
        <translation>Corrélation croisée le long de lignes</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="60"/>
        <source>cross-correlation,autocorrelation,correlogram,CCF,ACF,lag,shift,profile,line,transect,series,period,spacing,R,np.correlate</source>
        <translation>corrélation croisée,intercorrélation,autocorrélation,corrélogramme,CCF,ACF,lag,décalage,profil,ligne,transect,série,période,espacement,R,np.correlate</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="66"/>
        <source>How alike two rasters are along lines, at every lag; or one and itself</source>
        <translation>Ressemblance de deux rasters, ou d'un seul, le long de lignes</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="90"/>
        <source>The raster to read along the lines.</source>
        <translation>Le raster à lire le long des lignes.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="91"/>
        <source>The band to read; the first one if none is chosen.</source>
        <translation>La bande à lire ; la première si aucune n'est choisie.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="92"/>
        <source>Other raster (none: the input itself)</source>
        <translation>Autre raster (aucun : l'entrée elle-même)</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="92"/>
        <source>The raster to compare it with, on any grid, in any coordinate system. Without it, the input is compared with itself.</source>
        <translation>Le raster auquel la comparer, sur n'importe quelle grille, dans n'importe quel système de coordonnées. Sans lui, l'entrée est comparée à elle-même.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="101"/>
        <source>Band of the other raster</source>
        <translation>Bande de l'autre raster</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="101"/>
        <source>The band of the other raster; the first one if none is chosen. Without another raster it is a band of the input, by default the same one. To choose it in a dialog, choose the input as the other raster.</source>
        <translation>La bande de l'autre raster ; la première si aucune n'est choisie. Sans autre raster, c'est une bande de l'entrée, par défaut la même. Pour la choisir dans une boîte de dialogue, choisissez l'entrée comme autre raster.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="117"/>
        <source>Correlogram</source>
        <translation>Corrélogramme</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="117"/>
        <source>A table with a row for each line and lag.</source>
        <translation>Une table avec une ligne par tracé et par décalage.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="123"/>
        <source>A page with the correlogram of each line and its 95 % band, for any browser.</source>
        <translation>Une page avec le corrélogramme de chaque ligne et sa bande à 95 %, à ouvrir dans un navigateur.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="126"/>
        <source>Best lag of the first line</source>
        <translation>Meilleur décalage de la première ligne</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="134"/>
        <source>Correlation at the best lag of the first line</source>
        <translation>Corrélation au meilleur décalage de la première ligne</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="141"/>
        <source>Greatest lag (map units; none: a quarter of a line)</source>
        <translation>Décalage maximal (unités de carte ; vide : un quart de ligne)</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="141"/>
        <source>In units of the raster&apos;s coordinate system. If it is not set: a quarter of each line.</source>
        <translation>En unités du système de coordonnées du raster. Non renseigné : un quart de chaque ligne.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="154"/>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="154"/>
        <source>Correlation, as ccf in R</source>
        <translation>Corrélation, comme ccf de R</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="154"/>
        <source>Sum of products</source>
        <translation>Somme des produits</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="154"/>
        <source>What is computed at each lag.</source>
        <translation>Ce qui est calculé à chaque décalage.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="166"/>
        <source>Remove linear trends</source>
        <translation>Retirer les tendances linéaires</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="166"/>
        <source>Whether to subtract from each profile the line of least squares through it: two rasters that both rise along a line are alike at every lag otherwise.</source>
        <translation>Faut-il soustraire de chaque profil sa droite des moindres carrés ? Sinon, deux rasters qui montent tous deux le long d'une ligne se ressemblent à tous les décalages.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="189"/>
        <source>Correlogram of {} along {}</source>
        <translation>Corrélogramme de {} le long de {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="264"/>
        <source>There are no values along the lines: no correlation.</source>
        <translation>Il n'y a pas de valeurs le long des lignes : aucune corrélation.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="266"/>
        <source>Lines without a correlation, since a profile has no values, or but one: {}</source>
        <translation>Lignes sans corrélation, car un profil n'a pas de valeurs, ou une seule : {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="271"/>
        <source>Lines: {}. Step: {} {}. Samples: {}, {} of them without a value.</source>
        <translation>Lignes : {}. Pas : {} {}. Échantillons : {}, dont {} sans valeur.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="282"/>
        <source>Best lag of line {}: {} {}, correlation {}</source>
        <translation>Meilleur décalage de la ligne {} : {} {}, corrélation {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="293"/>
        <source>Seconds: {}</source>
        <translation>Secondes : {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="311"/>
        <source>Autocorrelation along lines: {}</source>
        <translation>Autocorrélation le long de lignes : {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="312"/>
        <source>Cross-correlation along lines: {}</source>
        <translation>Corrélation croisée le long de lignes : {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="315"/>
        <source>{}, band {}</source>
        <translation>{}, bande {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="317"/>
        <source>{} (t + k); {}, band {} (t)</source>
        <translation>{} (t + k) ; {}, bande {} (t)</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="322"/>
        <source>{}; linear trends were removed</source>
        <translation>{} ; tendances linéaires retirées</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="323"/>
        <source>{}, along {}. Step: {} {}. Lags are in {}.
{}.</source>
        <translation>{}, le long de {}. Pas : {} {}. Les décalages sont en {}.
{}.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="339"/>
        <source>The first {} of {} lines are drawn.</source>
        <translation>Les {} premières lignes sur {} sont dessinées.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="394"/>
        <source>Correlation</source>
        <translation>Corrélation</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="344"/>
        <source>Line {}</source>
        <translation>Ligne {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="355"/>
        <source>{}: {} at every lag.</source>
        <translation>{} : {} à chaque décalage.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="371"/>
        <source>The first {} of {} lines are listed.</source>
        <translation>Les {} premières lignes sur {} sont énumérées.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="394"/>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="394"/>
        <source>Feature</source>
        <translation>Entité</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="394"/>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="394"/>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="394"/>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="394"/>
        <source>Best lag</source>
        <translation>Meilleur décalage</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="394"/>
        <source>Pairs</source>
        <translation>Paires</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="69"/>
        <source>Reads two rasters (bilinear) at equal steps along each line, moves one profile along the other, and tells how alike the two are at every lag: the cross-correlation function. Without another raster, the profile is compared with itself: the autocorrelation function, whose maxima tell at what spacing it repeats itself. Lag 0 is trivial there: the best lag is the highest peak beyond the hill about lag 0, or, where nothing repeats, the lag beside 0.
At a lag of k, INPUT at t + k meets OTHER at t: where the best lag is positive, INPUT is OTHER, moved that far towards the end of the line.
The first method is that of ccf in R: deviations from the mean of the whole profile, multiplied, summed over the pairs at the lag, divided by n and by both standard deviations. It tells how alike shapes are; where both rise or fall along the line, remove the trends first. The other one is the sum of the products, for values about 0.
Samples without a value, and beyond the raster&apos;s edge, make no pairs. Lags are in units of the raster&apos;s coordinate system, in degrees where it is a geographic one.
Venables and Ripley (2002): Modern Applied Statistics with S, https://doi.org/10.1007/978-0-387-21706-2.</source>
        <translation>Lit deux rasters (bilinéaire) à pas égaux le long de chaque ligne, déplace un profil le long de l'autre et dit combien les deux se ressemblent à chaque décalage : c'est la fonction de corrélation croisée. Sans autre raster, le profil est comparé à lui-même : c'est la fonction d'autocorrélation, dont les maxima indiquent à quel espacement il se répète. Le décalage 0 y est trivial : le meilleur décalage est le pic le plus haut au-delà de la butte autour du décalage 0, ou, si rien ne se répète, le décalage voisin de 0.
À un décalage de k, INPUT en t + k rencontre OTHER en t : si le meilleur décalage est positif, INPUT est OTHER déplacé d'autant vers la fin de la ligne.
La première méthode est celle de ccf dans R : les écarts à la moyenne du profil entier, multipliés, sommés sur les paires du décalage, puis divisés par n et par les deux écarts-types. Elle dit combien les formes se ressemblent ; si les deux profils montent ou descendent le long de la ligne, retirez d'abord les tendances. L'autre est la somme des produits, pour des valeurs proches de 0.
Les échantillons sans valeur, ou au-delà du bord du raster, ne forment pas de paires. Les décalages sont en unités du système de coordonnées du raster, en degrés s'il est géographique.
Venables et Ripley (2002) : Modern Applied Statistics with S, https://doi.org/10.1007/978-0-387-21706-2.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="126"/>
        <source>The lag at which the profiles of the first line are most alike, in units of the raster&apos;s coordinate system; left out if there is no correlation.</source>
        <translation>Le décalage auquel les profils de la première ligne se ressemblent le plus, en unités du système de coordonnées du raster ; omis s'il n'y a pas de corrélation.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="134"/>
        <source>The coefficient at that lag, or the sum of the products.</source>
        <translation>Le coefficient à ce décalage, ou la somme des produits.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="284"/>
        <source>Best lag other than 0 of line {}: {} {}, correlation {}</source>
        <translation>Meilleur décalage autre que 0 de la ligne {} : {} {}, corrélation {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="329"/>
        <source>The band is {limit} / √n either side of 0, n the samples in which both profiles have a value: 95 % of the correlations of two profiles of unrelated noise are within it. Neighbouring samples of most rasters are not unrelated, and more than 5 % are beyond it by chance.</source>
        <translation>La bande est à {limit} / √n de part et d'autre de 0, n étant le nombre d'échantillons où les deux profils ont une valeur : 95 % des corrélations de deux profils de bruits indépendants s'y trouvent. Dans la plupart des rasters, les échantillons voisins ne sont pas indépendants, et plus de 5 % en sortent par hasard.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_correlation.py" line="394"/>
        <source>Best lag other than 0</source>
        <translation>Meilleur décalage autre que 0</translation>
    </message>
</context>
<context>
    <name>ProfilePeaksAlgorithm</name>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="55"/>
        <source>Find peaks along lines</source>
        <translation>Trouver les pics le long de lignes</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="58"/>
        <source>peak,maximum,minimum,profile,line,transect,cross section,prominence,width,ridge,valley,find_peaks,scipy,smoothing,Savitzky-Golay,Gaussian,elevation profile</source>
        <translation>pic,maximum,minimum,profil,ligne,transect,coupe transversale,proéminence,prominence,largeur,crête,vallée,find_peaks,scipy,lissage,Savitzky-Golay,gaussien,profil en long,profil altimétrique</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="64"/>
        <source>Peaks and pits of a raster&apos;s profile along each line, with prominence</source>
        <translation>Pics et creux du profil d'un raster le long de lignes, et proéminence</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="67"/>
        <source>Reads a raster at equal steps along each line, smooths the profile if asked to, and finds its peaks: samples that are higher than what is on both sides, or lower. A flat top is one peak, in its middle; the ends of a line are none. Each becomes a point on the line, with its distance from the line&apos;s start, value, prominence, width at half the prominence, and both bases.
Where the raster has no value, or the line leaves it, the profile is interrupted: what is on either side is smoothed and searched by itself, and nothing is interpolated.
Against noise, smooth, or ask for some prominence. Distances and widths are in units of the raster&apos;s coordinate system, in degrees where it is a geographic one. Least height, distance, prominence and width have the meaning that they have in scipy.signal.find_peaks, which does the work.
Virtanen et al. (2020): SciPy 1.0, https://doi.org/10.1038/s41592-019-0686-2. Savitzky and Golay (1964): Smoothing and differentiation of data by simplified least squares procedures, https://doi.org/10.1021/ac60214a047.</source>
        <translation>Lit un raster à pas égaux le long de chaque ligne, lisse le profil si demandé et trouve ses pics : les échantillons plus hauts, ou plus bas, que ce qui est des deux côtés. Un sommet plat est un seul pic, en son milieu ; les extrémités d'une ligne n'en sont pas. Chacun devient un point sur la ligne, avec sa distance au début de la ligne, sa valeur, sa proéminence, sa largeur à mi-proéminence et ses deux bases.
Là où le raster n'a pas de valeur, ou là où la ligne en sort, le profil est interrompu : chaque côté est lissé et examiné à part, et rien n'est interpolé.
Contre le bruit, lissez, ou exigez une certaine proéminence. Les distances et les largeurs sont en unités du système de coordonnées du raster, en degrés s'il est géographique. La hauteur, la distance, la proéminence et la largeur minimales ont le sens qu'elles ont dans scipy.signal.find_peaks, qui fait le travail.
Virtanen et al. (2020) : SciPy 1.0, https://doi.org/10.1038/s41592-019-0686-2. Savitzky et Golay (1964) : Smoothing and differentiation of data by simplified least squares procedures, https://doi.org/10.1021/ac60214a047.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="86"/>
        <source>The raster to read along the lines.</source>
        <translation>Le raster à lire le long des lignes.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="87"/>
        <source>The band to read; the first one if none is chosen.</source>
        <translation>La bande à lire ; la première si aucune n'est choisie.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="96"/>
        <source>Sampling</source>
        <translation>Échantillonnage</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="96"/>
        <source>Nearest cell</source>
        <translation>Cellule la plus proche</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="96"/>
        <source>Bilinear (2 x 2 cells)</source>
        <translation>Bilinéaire (2 x 2 cellules)</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="96"/>
        <source>Cubic convolution (4 x 4 cells)</source>
        <translation>Convolution cubique (4 x 4 cellules)</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="96"/>
        <source>How the value of a place between the centres of cells is made. Where any cell that counts has no value, the place has none.</source>
        <translation>Comment est obtenue la valeur d'un endroit situé entre les centres de cellules. Si l'une des cellules qui comptent n'a pas de valeur, l'endroit n'en a pas.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="115"/>
        <source>Smoothing</source>
        <translation>Lissage</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="115"/>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="115"/>
        <source>Gaussian</source>
        <translation>Gaussien</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="115"/>
        <source>Savitzky-Golay of order 2</source>
        <translation>Savitzky-Golay d'ordre 2</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="115"/>
        <source>What is done to a profile before its peaks are sought. The filter of Savitzky and Golay keeps the height of peaks better than the Gaussian one.</source>
        <translation>Ce qui est fait à un profil avant d'y chercher des pics. Le filtre de Savitzky et Golay préserve mieux la hauteur des pics que le filtre gaussien.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="131"/>
        <source>Size of the smoothing (samples)</source>
        <translation>Taille du lissage (échantillons)</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="131"/>
        <source>In samples: the standard deviation of the Gaussian, or the length of the window of Savitzky and Golay, which is odd and at least 3. Without smoothing, it does not matter.</source>
        <translation>En échantillons : l'écart-type de la gaussienne, ou la longueur de la fenêtre de Savitzky et Golay, impaire et d'au moins 3. Sans lissage, elle est sans effet.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="144"/>
        <source>What to find</source>
        <translation>Ce qu'il faut trouver</translation>
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
        <translation>Les deux</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="144"/>
        <source>The highest points, the lowest ones, or both.</source>
        <translation>Les points les plus hauts, les plus bas, ou les deux.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="153"/>
        <source>Least value of maxima, greatest of minima</source>
        <translation>Valeur minimale des maxima, maximale des minima</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="153"/>
        <source>The least value of a maximum, or the greatest value of a minimum. It cannot be given for both together.</source>
        <translation>La plus petite valeur d'un maximum, ou la plus grande valeur d'un minimum. Elle ne peut pas être donnée pour les deux à la fois.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="153"/>
        <source>Least distance between peaks (map units)</source>
        <translation>Distance minimale entre pics (unités de carte)</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="153"/>
        <source>In units of the raster&apos;s coordinate system: of two maxima that are nearer to each other along the line, the lower one is left out, of two minima the higher one.</source>
        <translation>En unités du système de coordonnées du raster : de deux maxima plus proches l'un de l'autre le long de la ligne, le plus bas est écarté ; de deux minima, le plus haut.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="153"/>
        <source>Least prominence (units of the raster)</source>
        <translation>Proéminence minimale (unités du raster)</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="153"/>
        <source>How far a peak stands out, at least: above the higher of the two lowest points on its sides, before the profile gets higher than the peak, or ends.</source>
        <translation>Combien un pic se détache, au moins : au-dessus du plus haut des deux points les plus bas de ses côtés, avant que le profil ne devienne plus haut que le pic ou ne finisse.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="153"/>
        <source>Least width (map units)</source>
        <translation>Largeur minimale (unités de carte)</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="153"/>
        <source>How wide a peak is, at least, at half its prominence: in units of the raster&apos;s coordinate system.</source>
        <translation>Largeur d'un pic, au moins, à mi-proéminence : en unités du système de coordonnées du raster.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="202"/>
        <source>Peaks along lines</source>
        <translation>Pics le long des lignes</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="202"/>
        <source>A point for each peak, in the coordinate system of the lines.</source>
        <translation>Un point par pic, dans le système de coordonnées des lignes.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="206"/>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="206"/>
        <source>A point for each sample of each line, with its value, not smoothed.</source>
        <translation>Un point par échantillon de chaque ligne, avec sa valeur, non lissée.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="216"/>
        <source>A page with the profile of each line, its peaks marked, for any browser.</source>
        <translation>Une page avec le profil de chaque ligne et ses pics marqués, à ouvrir dans un navigateur.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="254"/>
        <source>Peaks of {} along {}</source>
        <translation>Pics de {} le long de {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="255"/>
        <source>Values of {} along {}</source>
        <translation>Valeurs de {} le long de {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="308"/>
        <source>{} has no values along the lines: no peaks.</source>
        <translation>{} n'a pas de valeurs le long des lignes : aucun pic.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="313"/>
        <source>{} is constant along each line: no peaks.</source>
        <translation>{} est constant le long de chaque ligne : aucun pic.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="317"/>
        <source>No peaks: none along the lines is within the limits.</source>
        <translation>Aucun pic : aucun, le long des lignes, ne respecte les limites.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="322"/>
        <source>Pieces of profiles that are shorter than the window, smoothed with as much of it as fits in: {}</source>
        <translation>Morceaux de profils plus courts que la fenêtre, lissés avec ce qui en tient : {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="328"/>
        <source>Lines: {}. Step: {} {}. Samples: {}, {} of them without a value.</source>
        <translation>Lignes : {}. Pas : {} {}. Échantillons : {}, dont {} sans valeur.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="337"/>
        <source>Maxima: {}. Minima: {}. Seconds: {}</source>
        <translation>Maxima : {}. Minima : {}. Secondes : {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="396"/>
        <source>Peaks along lines: {}</source>
        <translation>Pics le long de lignes : {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="397"/>
        <source>{}, band {}, along {}. Step: {} {}. Distances are in {}.</source>
        <translation>{}, bande {}, le long de {}. Pas : {} {}. Les distances sont en {}.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="409"/>
        <source>The first {} of {} lines are listed.</source>
        <translation>Les {} premières lignes sur {} sont énumérées.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="414"/>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="414"/>
        <source>Feature</source>
        <translation>Entité</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="414"/>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="414"/>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="414"/>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="414"/>
        <source>Without a value</source>
        <translation>Sans valeur</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="428"/>
        <source>The first {} of {} lines are drawn.</source>
        <translation>Les {} premières lignes sur {} sont dessinées.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="434"/>
        <source>Line {}</source>
        <translation>Ligne {}</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="439"/>
        <source>{}: {} peaks.</source>
        <translation>{} : {} pics.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="225"/>
        <source>expected nothing with KIND 2 (both), or KIND 0 or 1: maxima have a least value, and minima a greatest one</source>
        <translation>il ne faut rien avec KIND 2 (les deux), sinon KIND 0 ou 1 : les maxima ont une valeur minimale, et les minima une valeur maximale</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="238"/>
        <source>expected a number &gt; 0 with SMOOTHING_METHOD 1</source>
        <translation>il faut un nombre &gt; 0 avec SMOOTHING_METHOD 1</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="239"/>
        <source>expected an odd whole number &gt;= 3 with SMOOTHING_METHOD 2</source>
        <translation>il faut un nombre entier impair &gt;= 3 avec SMOOTHING_METHOD 2</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="452"/>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="453"/>
        <source>Kind</source>
        <translation>Type</translation>
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
        <translation>Proéminence</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <location filename="../algorithms/profiles.py" line="566"/>
        <source>a system of its own</source>
        <translation>un système qui lui est propre</translation>
    </message>
</context>
<context>
    <name>RasterError</name>
    <message>
        <location filename="../raster/alignment.py" line="123"/>
        <source>{path} cannot be brought to the grid of {grid}</source>
        <translation>{path} ne peut pas être ramené à la grille de {grid}</translation>
    </message>
    <message>
        <location filename="../raster/alignment.py" line="173"/>
        <source>{path} has {cols} x {rows} cells, {grid} has {grid_cols} x {grid_rows}</source>
        <translation>{path} a {cols} x {rows} cellules, {grid} en a {grid_cols} x {grid_rows}</translation>
    </message>
    <message>
        <location filename="../raster/alignment.py" line="185"/>
        <source>{sizes}, their grids differ, and neither has a coordinate system (CRS); give both one (or a raster of the same cells)</source>
        <translation>{sizes}, leurs grilles diffèrent, et aucun des deux n'a de système de coordonnées (SCR) ; donnez-en un à chacun (ou prenez un raster aux mêmes cellules)</translation>
    </message>
    <message>
        <location filename="../raster/alignment.py" line="197"/>
        <source>{path} has no coordinate system (CRS), and so cannot be aligned with {against}; assign the one that its coordinates are in</source>
        <translation>{path} n'a pas de système de coordonnées (SCR), et ne peut donc pas être aligné sur {against} ; attribuez-lui celui de ses coordonnées</translation>
    </message>
    <message>
        <location filename="../raster/alignment.py" line="207"/>
        <source>{sizes}, and nothing says where {path} lies: it has no georeference</source>
        <translation>{sizes}, et rien ne dit où se trouve {path} : il n'est pas géoréférencé</translation>
    </message>
    <message>
        <location filename="../raster/alignment.py" line="216"/>
        <source>{path} is georeferenced by ground control points alone; warp it to a grid first</source>
        <translation>{path} n'est géoréférencé que par des points de contrôle au sol ; reprojetez-le (warp) d'abord sur une grille</translation>
    </message>
    <message>
        <location filename="../raster/alignment.py" line="227"/>
        <source>there is no way from the coordinates of {path} to those of {grid}</source>
        <translation>il n'existe pas de conversion des coordonnées de {path} vers celles de {grid}</translation>
    </message>
    <message>
        <location filename="../raster/alignment.py" line="250"/>
        <source>{path} does not overlap {grid}; it has to be a raster of the same place, and both coordinate systems have to be the right ones</source>
        <translation>{path} ne recouvre pas {grid} ; il faut un raster du même lieu, et les deux systèmes de coordonnées doivent être les bons</translation>
    </message>
    <message>
        <location filename="../raster/alignment.py" line="303"/>
        <source>no copy of {path} can be written to {folder}</source>
        <translation>aucune copie de {path} ne peut être écrite dans {folder}</translation>
    </message>
    <message>
        <location filename="../raster/engine.py" line="244"/>
        <source>a window this large needs {least} MiB of memory, and the budget is {budget} MiB; use a smaller window or a larger budget (in QGIS&apos;s options for Processing providers, or LOUPE_MEMORY_MB)</source>
        <translation>une fenêtre aussi grande nécessite {least} MiB de mémoire, et le budget est de {budget} MiB ; prenez une fenêtre plus petite ou un budget plus grand (dans les options de QGIS pour les fournisseurs de traitements, ou LOUPE_MEMORY_MB)</translation>
    </message>
    <message>
        <location filename="../raster/engine.py" line="251"/>
        <source>it needs {least} MiB of memory, and the budget is {budget} MiB; use a larger budget (in QGIS&apos;s options for Processing providers, or LOUPE_MEMORY_MB)</source>
        <translation>{least} MiB de mémoire sont nécessaires, et le budget est de {budget} MiB ; prenez un budget plus grand (dans les options de QGIS pour les fournisseurs de traitements, ou LOUPE_MEMORY_MB)</translation>
    </message>
    <message>
        <location filename="../raster/engine.py" line="398"/>
        <source>{path} has {bands} bands of {rows} rows and {cols} columns, and {other} {other_bands} of {other_rows} and {other_cols}: expected the same grid, and a band for each band</source>
        <translation>{path} a {bands} bandes de {rows} lignes et {cols} colonnes, et {other} en a {other_bands} de {other_rows} et {other_cols} : il faut la même grille, et une bande pour chaque bande</translation>
    </message>
    <message>
        <location filename="../raster/errors.py" line="117"/>
        <source>{what}: {reason}</source>
        <translation>{what} : {reason}</translation>
    </message>
    <message>
        <location filename="../raster/errors.py" line="117"/>
        <source>GDAL gives no reason</source>
        <translation>GDAL n'indique pas de raison</translation>
    </message>
    <message>
        <location filename="../raster/georeference.py" line="49"/>
        <source>the coordinate system given for {path} is not understood</source>
        <translation>le système de coordonnées donné pour {path} n'est pas compris</translation>
    </message>
    <message>
        <location filename="../raster/georeference.py" line="106"/>
        <source>{path} has cells without an area</source>
        <translation>{path} a des cellules de surface nulle</translation>
    </message>
    <message>
        <location filename="../raster/patching.py" line="268"/>
        <source>{path} has no valid cell in band {numbers} besides those named as holes: there is nothing to fill from</source>
        <translation>{path} n'a aucune cellule valide dans la bande {numbers}, hormis celles désignées comme trous : il n'y a rien à partir de quoi combler</translation>
    </message>
    <message>
        <location filename="../raster/patching.py" line="274"/>
        <source>{path} has no valid cell in band {numbers}: there is nothing to fill from</source>
        <translation>{path} n'a aucune cellule valide dans la bande {numbers} : il n'y a rien à partir de quoi combler</translation>
    </message>
    <message>
        <location filename="../raster/resources.py" line="59"/>
        <source>the environment variable {name} is &apos;{text}&apos;; expected a whole number &gt;= 0</source>
        <translation>la variable d'environnement {name} vaut '{text}' ; il faut un nombre entier &gt;= 0</translation>
    </message>
    <message>
        <location filename="../raster/source.py" line="111"/>
        <source>{path} has no raster bands</source>
        <translation>{path} n'a pas de bandes raster</translation>
    </message>
    <message>
        <location filename="../raster/source.py" line="115"/>
        <source>band {number} does not exist: {path} has bands 1 to {count}</source>
        <translation>la bande {number} n'existe pas : {path} a les bandes 1 à {count}</translation>
    </message>
    <message>
        <location filename="../raster/source.py" line="227"/>
        <source>{path} cannot be opened</source>
        <translation>{path} ne peut pas être ouvert</translation>
    </message>
    <message>
        <location filename="../raster/source.py" line="236"/>
        <source>{path} cannot be opened as a raster</source>
        <translation>{path} ne peut pas être ouvert comme raster</translation>
    </message>
    <message>
        <location filename="../raster/source.py" line="241"/>
        <source>{path} holds complex numbers; extract a real part first</source>
        <translation>{path} contient des nombres complexes ; extrayez-en d'abord une partie réelle</translation>
    </message>
    <message>
        <location filename="../raster/source.py" line="488"/>
        <source>{path} cannot be read in rows {first} to {last}</source>
        <translation>{path} ne peut pas être lu aux lignes {first} à {last}</translation>
    </message>
    <message>
        <location filename="../raster/source.py" line="496"/>
        <source>{what}: it is damaged or incomplete</source>
        <translation>{what} : le fichier est endommagé ou incomplet</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="210"/>
        <source>a .vrt holds no cells, it refers to other files; use .tif, for example</source>
        <translation>un .vrt ne contient pas de cellules, il renvoie à d'autres fichiers ; utilisez .tif, par exemple</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="214"/>
        <source>no raster format that GDAL can write has the extension .{extension}; use .tif, for example</source>
        <translation>aucun format raster que GDAL sait écrire n'a l'extension .{extension} ; utilisez .tif, par exemple</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="220"/>
        <source>it has no extension; use .tif, for example</source>
        <translation>le nom n'a pas d'extension ; utilisez .tif, par exemple</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="262"/>
        <source>{folder} cannot be written to: {reason}</source>
        <translation>impossible d'écrire dans {folder} : {reason}</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="312"/>
        <source>{path} cannot be written</source>
        <translation>{path} ne peut pas être écrit</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="319"/>
        <source>{format} files hold {types}, and the result is {type}; use .tif, for example</source>
        <translation>les fichiers {format} contiennent {types}, et le résultat est de type {type} ; utilisez .tif, par exemple</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="357"/>
        <source>{path} cannot be created</source>
        <translation>{path} ne peut pas être créé</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="420"/>
        <source>{format} files have one nodata value for all bands, and those of {source} are {several}; use .img, for example</source>
        <translation>les fichiers {format} ont une seule valeur nodata pour toutes les bandes, et celles de {source} sont {several} ; utilisez .img, par exemple</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="446"/>
        <source>{path} cannot be written: {format} made {files} instead</source>
        <translation>{path} ne peut pas être écrit : {format} a créé {files} à la place</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="450"/>
        <source>{path} cannot be written: {format} made no file</source>
        <translation>{path} ne peut pas être écrit : {format} n'a créé aucun fichier</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="475"/>
        <source>{path} cannot be replaced: {reason}</source>
        <translation>{path} ne peut pas être remplacé : {reason}</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="487"/>
        <source>{path} would replace {file}, which is read by this run ({source}); choose another name for the result</source>
        <translation>{path} remplacerait {file}, qui est lu par cette exécution ({source}) ; choisissez un autre nom pour le résultat</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="528"/>
        <source>{format} files do not hold cells as they are; use .tif, for example</source>
        <translation>les fichiers {format} ne conservent pas les cellules telles quelles ; utilisez .tif, par exemple</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="543"/>
        <source>the creation options {options} change cells; choose a lossless compression, for example COMPRESS=DEFLATE</source>
        <translation>les options de création {options} modifient les cellules ; choisissez une compression sans perte, par exemple COMPRESS=DEFLATE</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="556"/>
        <source>the creation options {options} are not right: {reason}</source>
        <translation>les options de création {options} ne conviennent pas : {reason}</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="686"/>
        <source>{path} is a folder; give the name of a file</source>
        <translation>{path} est un dossier ; donnez un nom de fichier</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="692"/>
        <source>{path} is read by this run ({source}); choose another file for the result</source>
        <translation>{path} est lu par cette exécution ({source}) ; choisissez un autre fichier pour le résultat</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="729"/>
        <source>{path} is read by this run ({source}); choose another folder for the results</source>
        <translation>{path} est lu par cette exécution ({source}) ; choisissez un autre dossier pour les résultats</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="790"/>
        <source>{path} holds other layers, which would be lost; choose another file for the result</source>
        <translation>{path} contient d'autres couches, qui seraient perdues ; choisissez un autre fichier pour le résultat</translation>
    </message>
    <message>
        <location filename="../raster/target.py" line="651"/>
        <source>the bands of {path} cannot be described</source>
        <translation>les bandes de {path} ne peuvent pas être décrites</translation>
    </message>
</context>
<context>
    <name>RepairDemModel</name>
    <message>
        <location filename="../algorithms/models.py" line="247"/>
        <source>Repair a DEM</source>
        <translation>Réparer un MNT</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="250"/>
        <source>DEM,elevation,void filling,holes,nodata,SRTM,lidar,best method,cross-validation,report</source>
        <translation>MNT,MNE,DEM,altitude,élévation,comblement,trous,nodata,SRTM,lidar,meilleure méthode,validation croisée,rapport</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="255"/>
        <source>Compare methods of filling holes, fill by the best one, and report</source>
        <translation>Comparer les méthodes, combler par la meilleure, et faire un rapport</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="274"/>
        <source>Raster with holes</source>
        <translation>Raster à trous</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="274"/>
        <source>The raster to repair.</source>
        <translation>Le raster à réparer.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="275"/>
        <source>Valid cells to hide (%)</source>
        <translation>Cellules valides à masquer (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="275"/>
        <source>How many of the valid cells are hidden to try the methods on, about.</source>
        <translation>Quelle part des cellules valides est masquée pour essayer les méthodes, environ.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="279"/>
        <source>Greatest distance (cells)</source>
        <translation>Distance maximale (cellules)</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="279"/>
        <source>Fill only cells this near to a valid one. 0 is no limit.</source>
        <translation>Ne combler que les cellules à cette distance au plus d'une cellule valide. 0 : sans limite.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="283"/>
        <source>Leave holes that touch the raster&apos;s edge</source>
        <translation>Laisser les trous qui touchent le bord du raster</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="283"/>
        <source>Fill only holes that data surround.</source>
        <translation>Ne combler que les trous entourés de données.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="287"/>
        <source>Repaired DEM</source>
        <translation>MNT réparé</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="287"/>
        <source>The result: the raster, its holes filled by the best method.</source>
        <translation>Le résultat : le raster, ses trous comblés par la meilleure méthode.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="291"/>
        <source>Filled cells</source>
        <translation>Cellules comblées</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="291"/>
        <source>A byte raster: 0 untouched, 1 filled, 2 left as a hole.</source>
        <translation>Un raster d'octets : 0 inchangée, 1 comblée, 2 laissée comme trou.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="295"/>
        <source>Errors of fill methods</source>
        <translation>Erreurs des méthodes de comblement</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="295"/>
        <source>A table with a row for each method.</source>
        <translation>Une table avec une ligne par méthode.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="299"/>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="299"/>
        <source>A page with the table and figures, for any browser.</source>
        <translation>Une page avec la table et des figures, à ouvrir dans un navigateur.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="258"/>
        <source>Fills the holes of an elevation model, or of any raster of a quantity, by the method that does it best there. First, Compare fill methods hides cells whose values are known, in holes like the real ones, and fills them by every method; then Fill nodata fills the holes by the method with the smallest error.
The table and the report say how large the errors of each method are: what to expect of the filled cells. Holes are cells without a value. If the raster has no nodata value, add one in the layer&apos;s properties (Transparency, additional no data value), or use Fill nodata, which also takes a mask.
Errors are those of the first band; all bands are filled. Do not use the model for classes, such as land cover: their errors mean nothing.
Stone 1974, https://doi.org/10.1111/j.2517-6161.1974.tb00994.x.</source>
        <translation>Comble les trous d'un modèle numérique de terrain, ou de tout raster d'une grandeur, par la méthode qui y réussit le mieux. D'abord, « Comparer les méthodes de comblement » masque des cellules dont les valeurs sont connues, dans des trous semblables aux vrais, et les comble par chaque méthode ; puis « Combler les trous (nodata) » comble les trous par la méthode dont l'erreur est la plus faible.
La table et le rapport donnent l'ampleur des erreurs de chaque méthode : ce qu'il faut attendre des cellules comblées. Les trous sont les cellules sans valeur. Si le raster n'a pas de valeur nodata, ajoutez-en une dans les propriétés de la couche (Transparence, valeur nulle supplémentaire), ou utilisez « Combler les trous (nodata) », qui accepte aussi un masque.
Les erreurs sont celles de la première bande ; toutes les bandes sont comblées. N'utilisez pas ce modèle pour des classes, comme l'occupation du sol : leurs erreurs n'ont pas de sens.
Stone 1974, https://doi.org/10.1111/j.2517-6161.1974.tb00994.x.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="311"/>
        <source>expected cells without a value, and an integer raster without a nodata value has none: add one in the layer&apos;s properties (Transparency, Additional no data value), or use Fill nodata, which also takes values and masks</source>
        <translation>il faut des cellules sans valeur, et un raster d'entiers sans valeur nulle n'en a aucune : ajoutez-en une dans les propriétés de la couche (Transparence, Valeur nulle supplémentaire), ou utilisez « Combler les trous (nodata) », qui accepte aussi des valeurs et des masques</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <location filename="../algorithms/profile_figures.py" line="133"/>
        <source>Best lag</source>
        <translation>Meilleur décalage</translation>
    </message>
    <message>
        <location filename="../algorithms/correlation_figures.py" line="85"/>
        <source>Columns (cells)</source>
        <translation>Colonnes (cellules)</translation>
    </message>
    <message>
        <location filename="../algorithms/correlation_figures.py" line="88"/>
        <source>Rows (cells)</source>
        <translation>Lignes (cellules)</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="450"/>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <location filename="../algorithms/cross_correlogram.py" line="407"/>
        <source>Mean correlation</source>
        <translation>Corrélation moyenne</translation>
    </message>
    <message>
        <location filename="../algorithms/figures.py" line="99"/>
        <source>Distance to the nearest valid cell (cells)</source>
        <translation>Distance à la cellule valide la plus proche (cellules)</translation>
    </message>
    <message>
        <location filename="../algorithms/figures.py" line="128"/>
        <source>Truth</source>
        <translation>Vérité</translation>
    </message>
    <message>
        <location filename="../algorithms/figures.py" line="129"/>
        <source>Fill</source>
        <translation>Comblement</translation>
    </message>
    <message>
        <location filename="../algorithms/figures.py" line="130"/>
        <source>Error (fill less truth)</source>
        <translation>Erreur (comblement moins vérité)</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="121"/>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="120"/>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <location filename="../algorithms/figures.py" line="205"/>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <location filename="../algorithms/figures.py" line="206"/>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <location filename="../algorithms/figures.py" line="216"/>
        <source>No cells</source>
        <translation>Aucune cellule</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_peaks.py" line="451"/>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <location filename="../algorithms/figures.py" line="265"/>
        <source>Cells</source>
        <translation>Cellules</translation>
    </message>
    <message>
        <location filename="../algorithms/figures.py" line="280"/>
        <source>Cumulative (%)</source>
        <translation>Cumul (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_figures.py" line="40"/>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_figures.py" line="43"/>
        <source>Smoothed</source>
        <translation>Lissé</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_figures.py" line="111"/>
        <source>95 % of unrelated noise</source>
        <translation>95 % de bruits indépendants</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_figures.py" line="141"/>
        <source>Lag</source>
        <translation>Décalage</translation>
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
        <location filename="../algorithms/report.py" line="381"/>
        <source>en</source>
        <comment>The language translated to</comment>
        <translation>fr</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py" line="352"/>
        <source>The figures need JavaScript and a browser from 2023 or later.</source>
        <translation>Les figures nécessitent JavaScript et un navigateur de 2023 ou plus récent.</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_figures.py" line="60"/>
        <source>Shifts</source>
        <translation>Décalages</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_figures.py" line="60"/>
        <source>Outliers</source>
        <translation>Valeurs aberrantes</translation>
    </message>
    <message>
        <location filename="../algorithms/scale_figures.py" line="34"/>
        <source>Average local variance</source>
        <translation>Variance locale moyenne</translation>
    </message>
    <message>
        <location filename="../algorithms/scale_figures.py" line="42"/>
        <source>Rate of change (%)</source>
        <translation>Taux de variation (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/scale_figures.py" line="65"/>
        <source>Peaks</source>
        <translation>Pics</translation>
    </message>
    <message>
        <location filename="../algorithms/scale_figures.py" line="65"/>
        <source>Strongest peak</source>
        <translation>Pic le plus marqué</translation>
    </message>
    <message>
        <location filename="../algorithms/scale_figures.py" line="87"/>
        <source>Scale (cells)</source>
        <translation>Échelle (cellules)</translation>
    </message>
    <message>
        <location filename="../algorithms/correlation_figures.py" line="119"/>
        <source>Rows, columns</source>
        <translation>Lignes, colonnes</translation>
    </message>
    <message>
        <location filename="../algorithms/correlation_figures.py" line="119"/>
        <source>The coefficients about the circle, or else about lag 0: a row for each lag in rows, a column for each lag in columns (cells).</source>
        <translation>Les coefficients autour du cercle, ou à défaut autour du décalage 0 : une ligne par décalage en lignes, une colonne par décalage en colonnes (cellules).</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py" line="192"/>
        <source>One of every {step} rows, of {total} in all. The output {output} has all of them.</source>
        <translation>Une ligne sur {step}, sur {total} au total. La sortie {output} les contient toutes.</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py" line="197"/>
        <source>The first {shown} of {total} rows. The output {output} has all of them.</source>
        <translation>Les {shown} premières lignes sur {total}. La sortie {output} les contient toutes.</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py" line="209"/>
        <source>The figure in numbers</source>
        <translation>La figure en chiffres</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py" line="361"/>
        <source>Save the figure as a picture</source>
        <translation>Enregistrer la figure comme image</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py" line="367"/>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py" line="368"/>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py" line="369"/>
        <source>Show the whole figure</source>
        <translation>Afficher toute la figure</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <location filename="../algorithms/settings.py" line="23"/>
        <source>Workers (0: one for each core)</source>
        <translation>Threads de calcul (0 : un par cœur)</translation>
    </message>
    <message>
        <location filename="../algorithms/settings.py" line="23"/>
        <source>Memory for a run, in MiB (0: what the tool is made for)</source>
        <translation>Mémoire par exécution, en MiB (0 : celle prévue pour l'outil)</translation>
    </message>
    <message>
        <location filename="../algorithms/settings.py" line="23"/>
        <source>Creation options of GeoTIFFs where a run gives none (NAME=VALUE|NAME=VALUE)</source>
        <translation>Options de création par défaut des GeoTIFF (NOM=VALEUR|NOM=VALEUR)</translation>
    </message>
    <message>
        <location filename="../algorithms/settings.py" line="83"/>
        <source>the environment variable {name}</source>
        <translation>la variable d'environnement {name}</translation>
    </message>
    <message>
        <location filename="../algorithms/settings.py" line="93"/>
        <source>expected NAME=VALUE pairs, separated by |</source>
        <translation>il faut des paires NOM=VALEUR, séparées par |</translation>
    </message>
    <message>
        <location filename="../algorithms/settings.py" line="106"/>
        <source>expected a whole number &gt;= 0</source>
        <translation>il faut un nombre entier &gt;= 0</translation>
    </message>
    <message>
        <location filename="../algorithms/settings.py" line="112"/>
        <source>{name}, in QGIS&apos;s options for Raster Loupe,</source>
        <translation>{name} (options de QGIS pour Raster Loupe)</translation>
    </message>
    <message>
        <location filename="../algorithms/settings.py" line="121"/>
        <source>{value}: expected a whole number, 0 or more</source>
        <translation>{value} : il faut un nombre entier, 0 ou plus</translation>
    </message>
</context>
<context>
    <name>ShiftReporting</name>
    <message>
        <location filename="../algorithms/shift_report.py" line="38"/>
        <source>Shift of {}</source>
        <translation>Décalage de {}</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="39"/>
        <source>How far {} has to move to lie on {}: columns count to the right, rows down.</source>
        <translation>De combien {} doit se déplacer pour se superposer à {} : les colonnes se comptent vers la droite, les lignes vers le bas.</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="45"/>
        <source>The two do not match, or not within MAX_SHIFT: the shift is a guess.</source>
        <translation>Les deux ne concordent pas, ou pas dans la limite de MAX_SHIFT : le décalage n'est qu'une supposition.</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="97"/>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="97"/>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="126"/>
        <source>Correlation</source>
        <translation>Corrélation</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="57"/>
        <source>Correlation of details</source>
        <translation>Corrélation des détails</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="58"/>
        <source>Edges agree by (deviations)</source>
        <translation>Concordance des contours (écarts-types)</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="59"/>
        <source>Standard error (cells)</source>
        <translation>Erreur type (cellules)</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="60"/>
        <source>Looked for within (cells)</source>
        <translation>Recherche limitée à (cellules)</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="96"/>
        <source>Windows</source>
        <translation>Fenêtres</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="62"/>
        <source>Windows left out</source>
        <translation>Fenêtres écartées</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="64"/>
        <source>One shift for the whole raster</source>
        <translation>Un seul décalage pour tout le raster</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="64"/>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="70"/>
        <source>{} at every shift of the input; the circle is the shift found.</source>
        <translation>{} pour chaque décalage de l'entrée ; le cercle marque le décalage trouvé.</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="72"/>
        <source>{0} at every shift of the input, in cells of {1} x {1}; the circle is the shift found.</source>
        <translation>{0} pour chaque décalage de l'entrée, en cellules de {1} x {1} ; le cercle marque le décalage trouvé.</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="96"/>
        <source>Local shifts</source>
        <translation>Décalages locaux</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="97"/>
        <source>Of those not left out (cells)</source>
        <translation>Parmi ceux retenus (cellules)</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="97"/>
        <source>Least</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="97"/>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="97"/>
        <source>Greatest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="97"/>
        <source>Standard deviation</source>
        <translation>Écart-type</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="112"/>
        <source>What each shift differs by from the one for the whole raster, {} times as long as it is; the dot is the end.</source>
        <translation>Ce qui sépare chaque décalage de celui de tout le raster, agrandi {} fois ; le point marque l'extrémité.</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="125"/>
        <source>Shift in rows (cells)</source>
        <translation>Décalage en lignes (cellules)</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="127"/>
        <source>Outlier</source>
        <translation>Valeur aberrante</translation>
    </message>
    <message>
        <location filename="../algorithms/shift_report.py" line="124"/>
        <source>Shift in columns (cells)</source>
        <translation>Décalage en colonnes (cellules)</translation>
    </message>
</context>
<context>
    <name>ShippedModel</name>
    <message>
        <location filename="../algorithms/models.py" line="72"/>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="124"/>
        <source>{}: {}</source>
        <translation>{} : {}</translation>
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
        <translation>Décalage</translation>
    </message>
    <message>
        <location filename="../algorithms/feature_styles.py" line="87"/>
        <source>Left out</source>
        <translation>Écarté</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <location filename="../algorithms/templates.py" line="89"/>
        <source>expected an extent that can be transformed to the coordinate system of INPUT, and is not empty</source>
        <translation>il faut une emprise qui puisse être convertie dans le système de coordonnées d'INPUT et qui ne soit pas vide</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="100"/>
        <source>expected a part of INPUT, whose extent is {}</source>
        <translation>il faut une partie d'INPUT, dont l'emprise est {}</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="110"/>
        <source>expected several cells of INPUT, which are {}: this is less than one cell</source>
        <translation>il faut plusieurs cellules d'INPUT, qui font {} : c'est moins d'une cellule</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="134"/>
        <source>expected {least} or more cells with a value, and it has {count}</source>
        <translation>il faut au moins {least} cellules avec une valeur, et il y en a {count}</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="140"/>
        <source>expected different values, and it has the value {} everywhere</source>
        <translation>il faut des valeurs différentes, et la valeur est {} partout</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="144"/>
        <source>expected a value other than 0, and it has the value {} everywhere</source>
        <translation>il faut une valeur autre que 0, et la valeur est {} partout</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="151"/>
        <source>expected values that 64 bits can hold, and their squares, too</source>
        <translation>il faut des valeurs qui tiennent sur 64 bits, et leurs carrés aussi</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="293"/>
        <source>expected numbers above 0; 1 is as it is</source>
        <translation>il faut des nombres supérieurs à 0 ; 1 garde la taille d'origine</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="302"/>
        <source>expected at most {most} templates, and {angles} angles with {scales} scales make {count}</source>
        <translation>il faut au plus {most} gabarits, et {angles} angles avec {scales} échelles en font {count}</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="340"/>
        <source>expected fewer or smaller templates, or a larger memory budget (in QGIS&apos;s options for Processing providers, or LOUPE_MEMORY_MB): {count} of this size need {need} MiB, and the budget is {budget} MiB</source>
        <translation>il faut des gabarits moins nombreux ou plus petits, ou un budget mémoire plus grand (dans les options de QGIS pour les fournisseurs de traitements, ou LOUPE_MEMORY_MB) : {count} de cette taille nécessitent {need} MiB, et le budget est de {budget} MiB</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="347"/>
        <source>expected a smaller template, or a larger memory budget (in QGIS&apos;s options for Processing providers, or LOUPE_MEMORY_MB): one of this size needs {need} MiB, and the budget is {budget} MiB</source>
        <translation>il faut un gabarit plus petit, ou un budget mémoire plus grand (dans les options de QGIS pour les fournisseurs de traitements, ou LOUPE_MEMORY_MB) : un gabarit de cette taille nécessite {need} MiB, et le budget est de {budget} MiB</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="404"/>
        <source>expected {least} or more cells with a value, and at angle {angle} and scale {scale} the template has {count}, of {all}</source>
        <translation>il faut au moins {least} cellules avec une valeur, et à l'angle {angle} et à l'échelle {scale} le gabarit en a {count}, sur {all}</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="412"/>
        <source>expected angles and scales that leave different values, and at angle {angle} and scale {scale} the template has the value {value} everywhere</source>
        <translation>il faut des angles et des échelles qui laissent des valeurs différentes, et à l'angle {angle} et à l'échelle {scale} le gabarit a partout la valeur {value}</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="418"/>
        <source>expected angles and scales that leave a value other than 0, and at angle {angle} and scale {scale} the template has the value {value} everywhere</source>
        <translation>il faut des angles et des échelles qui laissent une valeur autre que 0, et à l'angle {angle} et à l'échelle {scale} le gabarit a partout la valeur {value}</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="436"/>
        <source>expected a template that fits into INPUT, {raster} cells, and it has {size} (columns x rows)</source>
        <translation>il faut un gabarit qui tienne dans INPUT, {raster} cellules, et sa taille est de {size} (colonnes x lignes)</translation>
    </message>
    <message>
        <location filename="../algorithms/templates.py" line="443"/>
        <source>expected templates that fit into INPUT, {raster} cells, and at angle {angle} and scale {scale} the template has {size} (columns x rows)</source>
        <translation>il faut des gabarits qui tiennent dans INPUT, {raster} cellules, et à l'angle {angle} et à l'échelle {scale} la taille du gabarit est de {size} (colonnes x lignes)</translation>
    </message>
</context>
<context>
    <name>TextureStackModel</name>
    <message>
        <location filename="../algorithms/models.py" line="201"/>
        <source>Texture stack</source>
        <translation>Pile de textures</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="163"/>
        <source>texture,features,classification,segmentation,multi-scale,variance,standard deviation,mean,layer stack,bands</source>
        <translation>texture,attributs,caractéristiques,classification,segmentation,multi-échelle,variance,écart-type,moyenne,pile de couches,empilement,bandes</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="169"/>
        <source>Mean, standard deviation and local variance at three sizes as one raster</source>
        <translation>Moyenne, écart-type et variance locale à trois tailles en un raster</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="187"/>
        <source>Input raster</source>
        <translation>Raster en entrée</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="187"/>
        <source>The raster to describe.</source>
        <translation>Le raster à décrire.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="188"/>
        <source>Band</source>
        <translation>Bande</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="188"/>
        <source>The band to look at.</source>
        <translation>La bande à examiner.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="189"/>
        <source>Small window (cells)</source>
        <translation>Petite fenêtre (cellules)</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="189"/>
        <source>Width and height of the smallest window.</source>
        <translation>Largeur et hauteur de la plus petite fenêtre.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="193"/>
        <source>Medium window (cells)</source>
        <translation>Fenêtre moyenne (cellules)</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="193"/>
        <source>Width and height of the window between the two others.</source>
        <translation>Largeur et hauteur de la fenêtre intermédiaire.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="197"/>
        <source>Large window (cells)</source>
        <translation>Grande fenêtre (cellules)</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="197"/>
        <source>Width and height of the largest window.</source>
        <translation>Largeur et hauteur de la plus grande fenêtre.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="201"/>
        <source>The result: nine bands of 32 bits, from the small window&apos;s mean to the large window&apos;s variance.</source>
        <translation>Le résultat : neuf bandes de 32 bits, de la moyenne de la petite fenêtre à la variance de la grande.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="172"/>
        <source>Describes the surroundings of each cell by nine bands: the local mean, standard deviation and variance in a small, a medium and a large window. A classification or a segmentation tells fields from forests by these where the values alone do not.
The bands are, in this order: mean, standard deviation and variance of the small window (1, 2, 3), of the medium one (4, 5, 6) and of the large one (7, 8, 9). Cells without a value are left out of the windows, and have none in the result, where NaN stands for them; what lies beyond the raster&apos;s edge is left out, too. The model runs Local variance nine times, and GDAL puts the results together.
Haralick, Shanmugam and Dinstein (1973): Textural features for image classification, https://doi.org/10.1109/TSMC.1973.4309314.</source>
        <translation>Décrit les alentours de chaque cellule par neuf bandes : la moyenne, l'écart-type et la variance locales dans une petite fenêtre, une moyenne et une grande. Une classification ou une segmentation s'en sert pour distinguer les champs des forêts là où les valeurs seules ne suffisent pas.
Les bandes sont, dans cet ordre : moyenne, écart-type et variance de la petite fenêtre (1, 2, 3), de la moyenne (4, 5, 6) et de la grande (7, 8, 9). Les cellules sans valeur sont exclues des fenêtres, et n'en ont pas dans le résultat, où NaN les représente ; ce qui est au-delà du bord du raster est exclu aussi. Le modèle exécute « Variance locale » neuf fois, et GDAL assemble les résultats.
Haralick, Shanmugam et Dinstein (1973) : Textural features for image classification, https://doi.org/10.1109/TSMC.1973.4309314.</translation>
    </message>
    <message>
        <location filename="../algorithms/models.py" line="211"/>
        <source>Texture stack {}, {}, {} of {}</source>
        <translation>Pile de textures {}, {}, {} de {}</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <location filename="../algorithms/windows.py" line="76"/>
        <source>given with weights</source>
        <translation>donné avec des poids</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="76"/>
        <source>expected 0 and 1 alone with WEIGHTING 1</source>
        <translation>il ne faut que des 0 et des 1 avec WEIGHTING 1</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="96"/>
        <source>expected at most {most} cells on a side with this shape or with weights, and the window has {columns} x {rows}</source>
        <translation>il faut au plus {most} cellules de côté avec cette forme ou avec des poids, et la fenêtre en a {columns} x {rows}</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="112"/>
        <source>expected a wider angle, or a larger window: no cell of a window of {columns} x {rows} cells lies between it and START_ANGLE, {start}</source>
        <translation>il faut un angle plus ouvert, ou une fenêtre plus grande : aucune cellule d'une fenêtre de {columns} x {rows} cellules ne se trouve entre lui et START_ANGLE, {start}</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="127"/>
        <source>expected less than SIZE, {}</source>
        <translation>il faut moins que SIZE, {}</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="132"/>
        <source>expected less than the window, which has {columns} x {rows} cells</source>
        <translation>il faut moins que la fenêtre, qui a {columns} x {rows} cellules</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="179"/>
        <source>expected rows of numbers, separated by semicolons, as many in each (0 1 0; 1 1 1; 0 1 0)</source>
        <translation>il faut des lignes de nombres, séparées par des points-virgules, avec autant de nombres dans chacune (0 1 0; 1 1 1; 0 1 0)</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="191"/>
        <source>&apos;{line}&apos; in row {row}</source>
        <translation>'{line}' à la ligne {row}</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="194"/>
        <source>&apos;{line}&apos; in row {row}, of {count} numbers, while the first one has {first}</source>
        <translation>'{line}' à la ligne {row}, de {count} nombres, alors que la première en a {first}</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="203"/>
        <source>{rows} rows of {count} numbers</source>
        <translation>{rows} lignes de {count} nombres</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="206"/>
        <source>expected at most {} of both</source>
        <translation>il en faut au plus {} de chaque</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="209"/>
        <source>expected an odd number of both, so that one cell is in the middle</source>
        <translation>il en faut un nombre impair de chaque, pour qu'une cellule soit au milieu</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="217"/>
        <source>nothing but zeros</source>
        <translation>rien que des zéros</translation>
    </message>
    <message>
        <location filename="../algorithms/windows.py" line="217"/>
        <source>expected a cell that is not 0</source>
        <translation>il faut une cellule qui ne soit pas 0</translation>
    </message>
</context>
</TS>
