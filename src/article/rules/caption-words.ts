/** Which words belong to a picture: its label, what only its caption says, how a caption opens that names what is seen. */

const list = (...lines: readonly string[]): readonly string[] => lines.flatMap((words) => words.split('|'));

/** Labels of a picture or its caption, with a colon behind: the line they open is a caption, with or without a credit. */
export const pictureLabels: readonly string[] = list(
  'photo|photos|photograph|image|picture|pictured|pic|file photo|caption|photo caption|foto|fotos|bild',
  'im bild|das bild zeigt|archivbild|symbolbild|bildunterschrift|imagen|fotografía|na foto|en la imagen',
  'en la foto|légende|fotografia|immagine|didascalia|beeld|onderschrift|fot.|zdjęcie|na zdjęciu|snímek',
  'na snímku|kuva|bildtext|billedtekst|kép|fotoğraf|фото|на фото|снимок|на снимке|写真|画像|사진|图|图片|صورة',
  'الصورة|תמונה|صورة أرشيفية',
);

/** Labels of a caption alone, which a comma may follow as well: "Image caption, The port". */
export const captionLabels: readonly string[] = list(
  'image caption|pie de foto|légende image|légende photo|legenda da foto|fotoğraf altı yazısı',
  'подпись к фото|підпис до фото|التعليق على الصورة|شرح الصورة|توضیح تصویر|keterangan gambar|chú thích ảnh',
  'chụp lại hình ảnh|इमेज कैप्शन',
);

/** What only a caption says of its own picture. */
export const picturePhrases: Readonly<Record<string, readonly string[]>> = {
  en: list(
    'seen here|shown here|pictured here|pictured above|pictured below|poses for a photo|pose for a photo',
    'poses for a portrait|pose for a portrait|poses for a picture|pose for a picture|poses for photos',
    'pose for photos|in this file photo|in this photo taken|in this undated photo|in this handout',
    'this handout photo|in this courtroom sketch|in this image taken|in this aerial|this satellite image',
    'this undated photo|this photo shows|this image shows|this photo taken|is shown in this',
    'is seen in this|are seen in this|are shown in this|photo provided by|photo released by',
    'image provided by',
  ),
  de: list(
    'auf diesem foto|auf diesem bild|dieses foto zeigt|dieses bild zeigt|das foto zeigt|das bild zeigt',
  ),
  es: list(
    'en esta imagen|en esta foto|posa para|posan para|fotografía de archivo|foto de archivo',
    'imagen de archivo',
  ),
  fr: list('sur cette photo|sur cette image|pose pour|posent pour|photo d’archives', "photo d'archives"),
  it: list('in questa foto|nella foto|posa per'),
  pt: list('nesta foto|nesta imagem|posa para|posam para|foto de arquivo'),
  nl: list('op deze foto|archieffoto'),
  pl: list('na tym zdjęciu|zdjęcie ilustracyjne'),
  cs: list('na tomto snímku|ilustrační foto|ilustrační snímek'),
  sv: list('på bilden|arkivbild'),
  nb: list('på bildet'),
  da: list('på billedet|arkivfoto'),
  fi: list('kuvassa|arkistokuva|kuvituskuva'),
  ru: list('на этом фото|на этом снимке|архивное фото'),
  ja: list('資料写真'),
  ko: list('자료사진'),
};

/** How a caption opens that only names what is seen. */
export const viewOpenings: Readonly<Record<string, readonly string[]>> = {
  en: list(
    'a view of|view of|a general view of|general view of|an aerial view of|aerial view of|a screenshot of|screenshot of|a portrait of|portrait of|an illustration of|a photo of',
    "a picture of|an artist’s|an artist's|a still from|an image of|the cover of|a scene from|scene from",
    'a map of',
  ),
  de: list(
    'blick auf|blick über|blick in|ein blick auf|ein blick über|ein blick in|der blick auf',
    'luftaufnahme|luftbild|szene aus|karte der|karte des',
  ),
  es: list('vista de|vista aérea|vista general|imagen de|imagen del|fotografía de|captura de|retrato de'),
  fr: list(
    "vue de|vue du|vue sur|vue aérienne|une vue de|une vue aérienne|portrait de|capture d'écran|capture d’écran",
  ),
  it: list('veduta di|una veduta|vista di|panoramica'),
  pt: list('vista de|vista aérea|vista geral|imagem de|imagem aérea'),
  nl: list('zicht op|luchtfoto|uitzicht op'),
  pl: list('widok na|widok z'),
  cs: list('pohled na'),
  sv: list('vy över|utsikt över|flygbild'),
  nb: list('utsikt over|flyfoto'),
  ru: list('вид на|вид с'),
  da: list('udsigt over|luftfoto'),
  fi: list('näkymä|ilmakuva'),
};
