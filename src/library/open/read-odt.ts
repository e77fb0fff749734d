import { decodeHtml } from '../../article/html/decode-html.ts';
import { tidyFacts } from './document-facts.ts';
import { groupFigures } from './group-figures.ts';
import { brokenFault, lockedFault } from './file-faults.ts';
import type { ReadFormat } from './format-reader.ts';
import { readStyles } from './odt/read-styles.ts';
import { writeContent } from './odt/write-content.ts';
import { printedFacts } from './printed-facts.ts';
import { noPicture, takePictures } from './take-pictures.ts';
import { writePage } from './write-html.ts';
import { textsOfXml } from './xml/texts-of-xml.ts';
import { openZip, type OpenZip } from './zip/open-zip.ts';

/** Reads an OpenDocument text (.odt, ISO/IEC 26300): headings, lists, tables, quotations, captions, notes and pictures. */
export const read: ReadFormat = async (bytes, tell) => {
  tell('Unpacking the document');
  const zip = await openZip(bytes, 'odt');
  const manifest = await textOf(zip, 'META-INF/manifest.xml');
  if (manifest.includes('encryption-data') || zip.names.includes('encrypted-package'))
    throw lockedFault('odt');
  const content = await textOf(zip, 'content.xml');
  if (content === '') throw brokenFault('odt');
  tell('Reading the document');
  const styles = readStyles([await textOf(zip, 'styles.xml'), content]);
  const html = groupFigures(writeContent(content, styles));
  const pictures = await picturesOf(zip);
  const taken = takePictures(html, (address) => pictures.get(address.replace(/^\.\//u, '')) ?? noPicture);
  const { title, creator, language } = textsOfXml(await textOf(zip, 'meta.xml'), [
    'title',
    'creator',
    'language',
  ]);
  const said = { title, author: creator, language: language ?? styles.language, published: undefined };
  const { facts, told } = printedFacts(tidyFacts(said), taken.html, 'odt');
  return { text: writePage(facts, taken.html), type: 'html', ...told, pictures: taken.pictures };
};

async function textOf(zip: OpenZip, name: string): Promise<string> {
  const bytes = await zip.read(name);
  return bytes === undefined || bytes.length === 0 ? '' : decodeHtml(bytes).text;
}

async function picturesOf(zip: OpenZip): Promise<ReadonlyMap<string, Uint8Array>> {
  const pictures = new Map<string, Uint8Array>();
  for (const name of zip.names) {
    const bytes = name.startsWith('Pictures/') ? await zip.read(name) : undefined;
    if (bytes) pictures.set(name, bytes);
  }
  return pictures;
}
