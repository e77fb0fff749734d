/** Words by which makers of pages name the parts of an article, in `class`, `id` and test names. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** A picture's caption, wherever it stands. */
export const captionWords = list(
  'caption captions figcaption cutline legend legende légende leyenda legenda didascalia bildunterschrift bildtext bildtitel ' +
    'billedtekst bildetekst bijschrift popisek podpis kuvateksti epigrafe piefoto imagecaption captiontext photocaption ' +
    'mediacaption',
);
/** Names of a small size of type, in the style sheets that Material Design and Tailwind have made common: "text-caption". */
export const captionStyles = list('textcaption typographycaption typocaption typecaption fontcaption');
/** Who made a picture or lends it, wherever it stands. */
export const creditWords = list(
  'credit credits copyright attribution photocredit imagecredit mediacredit photographer fotograf fotografo credito crédito creditos ' +
    'bildnachweis bildquelle quelle fotokredit',
);
/** Who made a picture, where they stand inside a figure or a caption: elsewhere they name the article's author. */
export const creditWordsInFigure = list(
  'author autor auteur byline source rights agency agence by photo signature firma fuente zdroj bron lizenz license licence creator owner',
);
/** The words under the headline that say what the article is about. */
export const standfirstWords = list(
  'standfirst preamble dek subtitle subheadline subhead subheading subtitulo sottotitolo lead lede leadtext intro introduction ' +
    'summary teasertext abstract chapo chapeau excerpt bajada entradilla vorspann ingress deck description sumario',
);
export const bylineWords = list(
  'byline bylines author authors autor autores auteur auteurs firma signature autorin verfasser redaktor contributor contributors',
);
export const dateWords = list(
  'date dateline datetime timestamp time published publishdate pubdate datum fecha updated modified',
);
export const kickerWords = list('kicker eyebrow overline dachzeile spitzmarke antetitulo rubric rubrik');
/** Someone's words, set apart: a quotation, or a pull quote. */
export const quoteWords = list(
  'quote quotes pullquote blockquote quotation zitat cita citazione citation citaat citat cytat citace',
);
