import mammoth from 'mammoth';
import { Fault } from '../../article/fault.ts';
import { factsOf } from './docx/facts-of.ts';
import { groupFigures } from './group-figures.ts';
import { numberNotes } from './docx/number-notes.ts';
import { brokenFault } from './file-faults.ts';
import type { ReadFormat } from './format-reader.ts';
import { noPicture, takePictures } from './take-pictures.ts';
import { printedFacts } from './printed-facts.ts';
import { writePage } from './write-html.ts';
import { openZip, type OpenZip } from './zip/open-zip.ts';
import { writeStoredZip } from './zip/write-stored-zip.ts';

/** Styles of paragraphs that say what they are, by the names that word processors write; the library knows the headings. */
const styles = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p.standfirst:fresh",
  "p[style-name='caption'] => p.caption:fresh",
  "p[style-name='Illustration'] => p.caption:fresh",
  "p[style-name='Figure'] => p.caption:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Quotations'] => blockquote > p:fresh",
  "p[style-name='Block Text'] => blockquote > p:fresh",
  'comment-reference =>',
];

/** What the library needs of the file: the text, its styles and its pictures; not the fonts, programs and old versions. */
const neededParts =
  /^(?:\[Content_Types\]\.xml|_rels\/|docProps\/|word\/(?!fonts\/|embeddings\/|vbaProject))/u;
const addressOf = (number: number): string => `picture:${number}`;
const numberOf = (address: string): number => Number(address.replace(/^picture:/u, ''));

/** Reads a Word document (.docx, ECMA-376): its headings, lists, tables, quotations, captions, footnotes and pictures. */
export const read: ReadFormat = async (bytes, tell) => {
  tell('Unpacking the document');
  const zip = await openZip(bytes, 'docx');
  const parts = await unpack(zip);
  tell('Reading the document');
  const pictures: Uint8Array[] = [];
  const html = await convert(writeStoredZip(parts), pictures);
  const taken = takePictures(
    groupFigures(numberNotes(html)),
    (address) => pictures[numberOf(address)] ?? noPicture,
  );
  const { facts, told } = printedFacts(factsOf(parts), taken.html, 'docx');
  return { text: writePage(facts, taken.html), type: 'html', ...told, pictures: taken.pictures };
};

async function unpack(zip: OpenZip): Promise<ReadonlyMap<string, Uint8Array>> {
  const parts = new Map<string, Uint8Array>();
  for (const name of zip.names) {
    // Some programs write the names with backslashes.
    const plain = name.replaceAll('\\', '/').replace(/^\//u, '');
    const part = neededParts.test(plain) ? await zip.read(name) : undefined;
    if (part) parts.set(plain, part);
  }
  return parts;
}

/** Pictures are handed over by number: as text in base64 they would be unpacked, packed and read again. */
async function convert(zip: Uint8Array<ArrayBuffer>, pictures: Uint8Array[]): Promise<string> {
  const convertImage = mammoth.images.imgElement(async (image) => {
    pictures.push(new Uint8Array(await image.readAsArrayBuffer()));
    return { src: addressOf(pictures.length - 1) };
  });
  // In Node it takes a buffer, in browsers an ArrayBuffer: each looks for its own only.
  const input = { arrayBuffer: zip.buffer, buffer: zip } as unknown as { arrayBuffer: ArrayBuffer };
  try {
    const { value } = await mammoth.convertToHtml(input, {
      styleMap: styles,
      convertImage,
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
    });
    return value;
  } catch (thrown) {
    throw thrown instanceof Fault ? thrown : brokenFault('docx');
  }
}
