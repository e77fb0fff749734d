/**
 * Who is credited for press pictures: agencies, stock libraries, networks where pictures are found, and the words that
 * stand in for a name.
 *
 * - `agency`: a wire agency or picture library. At the end of a line, after a full stop or glued to it, it is a credit.
 * - `network`: found in prose too ("posted on Facebook"), so it needs another sign beside it.
 * - `stand-in`: printed in a name's place ("Handout"), never proof by itself.
 *
 * Matched as whole words, in the case given here or in capitals; several words in the order given.
 * Sources: members of the European Alliance of News Agencies, the lists of agencies and of picture libraries on Wikipedia, the corpus.
 */
export interface Agency {
  readonly name: string;
  readonly kind: 'agency' | 'network' | 'stand-in';
}

/** @param names separated by bars */
const named = (kind: Agency['kind'], names: string): Agency[] =>
  names.split('|').map((name) => ({ name, kind }));

export const agencies: readonly Agency[] = [
  // Wire agencies
  ...named(
    'agency',
    'Reuters|AP|Associated Press|The Associated Press|AP Photo|AFP|AFP Photo|Agence France-Presse|EPA|EPA-EFE|EFE',
  ),
  ...named(
    'agency',
    'Efe|UPI|Bloomberg|ANSA|Ansa|dpa|dpa-Bildfunk|DPA Images|Keystone|Keystone-SDA|SDA|APA|Belga|ANP|Lusa|PAP|ČTK',
  ),
  ...named(
    'agency',
    'CTK|TASR|MTI|Agerpres|Mediafax|BTA|HINA|Tanjug|TASS|ТАСС|Sputnik|RIA Novosti|РИА Новости|Interfax|Интерфакс',
  ),
  ...named(
    'agency',
    'Ukrinform|Xinhua|Kyodo|Kyodo News|Jiji Press|AFP-Jiji|Yonhap|Newsis|News1|共同|時事|新华社|连合|연합뉴스|뉴시스|뉴스1|PTI|ANI',
  ),
  ...named(
    'agency',
    'IANS|UNI|Bernama|Antara|VNA|AAP|PA|PA Wire|PA Images|PA Media|Press Association|NTB|Ritzau|Ritzau Scanpix',
  ),
  ...named(
    'agency',
    'Scanpix|NTB Scanpix|TT|TT Nyhetsbyrån|Bildbyrån|Lehtikuva|Anadolu|Anadolu Agency|AA|IRNA|ISNA|SANA|WAM|Petra',
  ),
  ...named(
    'agency',
    'MENA|Europa Press|Notimex|Cuartoscuro|Andina|Télam|Agencia Uno|Aton Chile|Agência Brasil|Estadão Conteúdo',
  ),
  ...named(
    'agency',
    'Folhapress|D.A.Press|Canadian Press|The Canadian Press|La Presse Canadienne|LaPresse|Tribune News Service',
  ),
  ...named('agency', 'TNS'),
  // Picture agencies and libraries
  ...named(
    'agency',
    'Getty|Getty Images|AFP via Getty Images|GC Images|WireImage|FilmMagic|NurPhoto|iStock|iStockphoto',
  ),
  ...named(
    'agency',
    'Shutterstock|Alamy|Alamy Stock Photo|Adobe Stock|stock.adobe.com|Unsplash|Pexels|Pixabay|Depositphotos',
  ),
  ...named(
    'agency',
    'Dreamstime|123RF|Fotolia|Corbis|Bettmann Archive|Bridgeman Images|Mary Evans|Science Photo Library',
  ),
  ...named(
    'agency',
    'Magnum Photos|Panos Pictures|Redux|VII Photo|Polaris|Rex|Rex Features|Zuma|ZUMA Press|ZUMA Wire|Sipa',
  ),
  ...named(
    'agency',
    'Sipa Press|SIPA USA|Abaca|Abacapress|MAXPPP|Hans Lucas|Icon Sport|Imago|Imago Images|imago-images-bilder',
  ),
  ...named(
    'agency',
    'imagebroker|picture alliance|picture-alliance|ddp|action press|epd|KNA|Westend61|mauritius images',
  ),
  ...named(
    'agency',
    'Splash News|Backgrid|Mega Agency|Action Images|USA TODAY Sports|Imagn Images|LAT Images|Motorsport Images',
  ),
  ...named(
    'agency',
    'Cover Images|Solent News|SWNS|Caters|PixSell|Wikimedia Commons|Wikimedia|Wikipedia|Creative Commons|Flickr',
  ),
  ...named('agency', 'Public Domain'),
  // Sister names of the libraries above, and the picture agencies of single countries
  ...named(
    'agency',
    'Getty Images Europe|Getty Images North America|Getty Images South America|Getty Images AsiaPac',
  ),
  ...named(
    'agency',
    'Getty Images Plus|AFP PHOTO|AP Images|AP File|Reuters Connect|Newscom|Icon Sportswire|Cal Sport Media',
  ),
  ...named(
    'agency',
    'USA TODAY Network|Imagn|SOPA Images|LightRocket|Pacific Press|Barcroft Media|Universal Images Group',
  ),
  ...named(
    'agency',
    'Hulton Archive|Bettmann|Popperfoto|Everett Collection|Photofest|Camera Press|Eyevine|PA Archive|AFP7',
  ),
  ...named(
    'agency',
    'Maxar Technologies|Stocksy|Zumapress|imago|imago images|ullstein bild|akg-images|Belga Image|BelgaImage',
  ),
  ...named(
    'agency',
    'Photo News|Hollandse Hoogte|ANP Foto|Bestimage|DPPI|Panoramic|Presse Sports|Starface|Roger-Viollet',
  ),
  ...named(
    'agency',
    'Photononstop|SIPAPRE|Cordon Press|GTRES|Contacto|ContactoPhoto|Agencias|Fotogramma|Imagoeconomica|AdnKronos',
  ),
  ...named(
    'agency',
    'Adnkronos|East News|Agencja Gazeta|Agencja Wyborcza.pl|Profimedia|Mafra|MAFRA|Pixsell|Cropix|STA|FoNet',
  ),
  ...named(
    'agency',
    'Inquam Photos|LETA|ELTA|BNS|УНИАН|УНІАН|Укрінформ|Коммерсантъ|Спутник|Reuters/Scanpix|Eurokinissi|ΑΠΕ-ΜΠΕ',
  ),
  ...named(
    'agency',
    'ΑΠΕ|AFLO|アフロ|ロイター|共同通信|時事通信|AFP時事|ゲッティ|VCG|CFP|Imaginechina|视觉中国|新華社|中新社|中央社|로이터|서울연합뉴스|게티이미지뱅크|Antara Foto',
  ),
  ...named('agency', 'رويترز|فرانس برس|أ ف ب|أ ب|د ب أ|الأناضول|ایسنا|ایرنا|רויטרס'),
  // Networks and programs
  ...named(
    'network',
    'Facebook|Instagram|Twitter|YouTube|TikTok|Telegram|Snapchat|LinkedIn|Truth Social|WhatsApp|Google',
  ),
  ...named('network', 'Google Maps|Google Earth|NASA|ESA|Netflix|VK'),
  // In a name's place
  ...named(
    'stand-in',
    'Handout|Supplied|Contributor|Contributed|Submitted|Provided|Pool|Archive|Archives|Archiv|Archivo|File|Staff',
  ),
  ...named(
    'stand-in',
    'Stringer|privat|Privat|zVg|Montage|Cortesía|Divulgação|Reproducción|Reprodução|Fuente externa|Courtesy',
  ),
  ...named(
    'stand-in',
    'Screenshot|Screengrab|Reproduction|Cortesia|Arkiv|Arkivbild|Arkistokuva|Архив|Symbolbild|Symbolfoto',
  ),
];
