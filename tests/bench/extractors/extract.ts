/** `node extract.ts RIVAL FILE...`: each page as one line of JSON, as `score.mjs` asks a parser for it. */
import { readFileSync } from 'node:fs';
import { decodeHtml } from '../../../src/article/html/decode-html.ts';
import { extractors, loadLinkedom } from './extractors.ts';
import { readBlocks } from './read-blocks.ts';

const [name = '', ...files] = process.argv.slice(2);
const load = extractors[name];
if (!load) {
  console.error(`There is no rival "${name}".\nHint: ${Object.keys(extractors).join(', ')}.`);
  process.exit(2);
}
const extract = await load();
const parse = await loadLinkedom();
for (const file of files) console.log(JSON.stringify(await extractFile(file)));

async function extractFile(file: string): Promise<object> {
  try {
    // Bytes are decoded with our own decoder for all of them: encodings are not what is compared here.
    const content = await extract(decodeHtml(readFileSync(file)).text);
    const blocks = readBlocks(parse(`<html><body>${content}</body></html>`));
    if (blocks.length === 0) throw new Error('It found no article.');
    return { file, blocks };
  } catch (thrown) {
    return { file, error: { code: 'failed', message: String(thrown) } };
  }
}
