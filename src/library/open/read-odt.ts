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
import { openZip } from './zip/open-zip.ts';
import { picturesOf, textOf } from './zip/parts-of-zip.ts';

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
  const pictures = await picturesOf(zip, (name) => name.startsWith('Pictures/'));
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
