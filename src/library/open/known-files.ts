/** What well-known files are that hold no article, by how they begin (as bytes in Latin letters), and the remedy. */
export interface KnownFile {
  readonly is: string;
  readonly remedy: string;
}

const pasteIt = 'Open it in its own program, copy the text of the article and paste it here.';
const pictureOfText =
  'If it shows text, a program that recognises text (OCR) can make a document of it; open that document here.';
const unpackIt = 'Unpack it, and open the articles that are in it.';
const noWords = 'Open the article that goes with it instead.';

const picture: KnownFile = { is: 'a picture', remedy: pictureOfText };
const sound: KnownFile = { is: 'a sound recording', remedy: noWords };
const film: KnownFile = { is: 'a film', remedy: noWords };
const archive: KnownFile = { is: 'a compressed archive', remedy: unpackIt };
const program: KnownFile = { is: 'a program', remedy: noWords };
const kindle: KnownFile = {
  is: 'a Kindle or Mobipocket book',
  remedy: 'Get the book as EPUB, or change it into one with a program such as calibre, and open that.',
};

/** Found at a certain place near the beginning. */
export const signatures: readonly (readonly [at: number, signature: string, file: KnownFile])[] = [
  [0, '\x89PNG', picture],
  [0, '\xff\xd8\xff', picture],
  [0, 'GIF8', picture],
  [8, 'WEBP', picture],
  [0, 'BM', { ...picture, is: 'a bitmap picture' }],
  [0, 'II*\0', picture],
  [0, 'MM\0*', picture],
  [4, 'ftypavif', picture],
  [4, 'ftypheic', picture],
  [4, 'ftypheix', picture],
  [4, 'ftypmif1', picture],
  [0, '\0\0\x01\0', { ...picture, is: 'an icon' }],
  [0, '8BPS', picture],
  [0, 'AT&TFORM', { is: 'a DjVu document', remedy: pasteIt }],
  [0, 'ID3', sound],
  [0, 'OggS', sound],
  [0, 'fLaC', sound],
  [0, '\xff\xfb', sound],
  [8, 'WAVE', sound],
  [4, 'ftypM4A', sound],
  [4, 'ftyp', film],
  [0, '\x1a\x45\xdf\xa3', film],
  [8, 'AVI ', film],
  [0, '\0\0\x01\xba', film],
  [0, '\x1f\x8b', archive],
  [0, '7z\xbc\xaf\x27\x1c', archive],
  [0, 'Rar!', archive],
  [0, 'BZh', archive],
  [0, '\xfd7zXZ', archive],
  [257, 'ustar', archive],
  [60, 'BOOKMOBI', kindle],
  [60, 'TEXtREAd', kindle],
  [0, 'MZ', program],
  [0, '\x7fELF', program],
  [0, 'SQLite format 3', { is: 'a database', remedy: noWords }],
  [0, 'wOFF', { is: 'a font', remedy: noWords }],
  [0, 'wOF2', { is: 'a font', remedy: noWords }],
  [0, '%!PS', { is: 'a PostScript document', remedy: 'Change it into a PDF, and open that.' }],
  [0, '{\\rtf', { is: 'a rich text document (RTF)', remedy: saveAs('.docx or .odt') }],
];

/** Found by a part of a ZIP: what its directory names. */
export const zipParts: readonly (readonly [part: string, file: KnownFile])[] = [
  ['xl/workbook', { is: 'a spreadsheet', remedy: pasteIt }],
  ['ppt/presentation', { is: 'a presentation', remedy: pasteIt }],
  [
    'Index/Document.iwa',
    { is: 'a Pages document', remedy: 'In Pages, export it as Word or PDF, and open that.' },
  ],
  ['Index.zip', { is: 'a Pages document', remedy: 'In Pages, export it as Word or PDF, and open that.' }],
  ['AndroidManifest.xml', program],
  ['META-INF/MANIFEST.MF', program],
];

/** Found by the type that an OpenDocument file names at its beginning. */
export const openDocumentTypes: readonly (readonly [type: string, file: KnownFile])[] = [
  ['spreadsheet', { is: 'a spreadsheet', remedy: pasteIt }],
  ['presentation', { is: 'a presentation', remedy: pasteIt }],
  ['graphics', { ...picture, is: 'a drawing' }],
];

/** Found by a name (UTF-16) inside an old office file. The last one is what all of them are. */
export const oldOfficeParts: readonly (readonly [part: string, file: KnownFile])[] = [
  ['WordDocument', { is: 'an old Word document (.doc)', remedy: saveAs('.docx') }],
  ['Workbook', { is: 'an old spreadsheet', remedy: pasteIt }],
  ['PowerPoint Document', { is: 'an old presentation', remedy: pasteIt }],
  ['__substg1.0', { is: 'a saved e-mail', remedy: pasteIt }],
  ['', { is: 'an old office document', remedy: saveAs('.docx') }],
];

/** Text all the same, but none that is read: by the end of the name. */
export const dataNames: Readonly<Record<string, KnownFile>> = {
  csv: { is: 'a table', remedy: pasteIt },
  css: program,
  ics: { is: 'a calendar', remedy: pasteIt },
  js: program,
  json: { is: 'data for programs', remedy: pasteIt },
  svg: { is: 'a drawing', remedy: pictureOfText },
  vcf: { is: 'an address book', remedy: pasteIt },
  xml: { is: 'data for programs', remedy: pasteIt },
};

function saveAs(kind: string): string {
  return `Open it in a word processor, save it as ${kind}, and open that.`;
}
