import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { Fault } from '../../../src/article/fault.ts';
import { parseArticle } from '../../../src/article/parse-article.ts';
import { openPdf } from '../../../src/library/open/pdf/open-pdf.ts';
import { textReader } from '../../../src/library/open/pdf/read-text.ts';
import { folder, makeZip, openBytes, partsOf } from './make-files.ts';
import { makePdf } from './make-pdf.ts';

// The code for PDF alone is two megabytes, and bombs unpack tens of them, on a machine that does other things too.
vi.setConfig({ testTimeout: 60_000 });

/** Opened and parsed, as the worker does it. @returns the fault's code, or `article` */
async function outcomeOf(bytes: Uint8Array | string, name?: string): Promise<string> {
  try {
    const { text, type } = await openBytes(bytes, name);
    parseArticle(text, { type });
    return 'article';
  } catch (thrown) {
    if (!(thrown instanceof Fault)) throw thrown;
    expect(thrown.message).toMatch(/^\S.*[.]$/u);
    expect(thrown.hint).toMatch(/^\S.*[.]$/u);
    return thrown.code;
  }
}

const withPart = (
  name: string,
  part: string,
  content: Uint8Array | string,
): Map<string, Uint8Array | string> => partsOf(name).set(part, content);

const whole: readonly (readonly [name: string, bytes: () => Uint8Array])[] = [
  ['word.docx', () => makeZip(partsOf('word'))],
  ['writer.odt', () => makeZip(partsOf('writer'))],
  ['book.epub', () => makeZip(partsOf('book'))],
  ['page.mhtml', () => readFileSync(join(folder, 'saved-page/page.mhtml'))],
  ['tagged.pdf', () => readFileSync(join(folder, 'tagged/in.pdf'))],
  ['newspaper.pdf', () => makePdf(readFileSync(join(folder, 'newspaper/pages.txt'), 'utf8'))],
];

test.each(whole)('%s, cut off at any twentieth, is an article or one clear message', async (name, make) => {
  const bytes = make();
  const outcomes = [];
  for (let part = 1; part < 20; part += 1)
    outcomes.push(await outcomeOf(bytes.subarray(0, Math.floor((bytes.length * part) / 20)), name));
  const clear = ['article', 'binary', 'broken', 'empty', 'file-type', 'no-article', 'no-text'];
  expect(outcomes.filter((outcome) => !clear.includes(outcome))).toEqual([]);
});

test.each(whole)('%s with bytes changed at random is an article or one clear message', async (name, make) => {
  const bytes = Uint8Array.from(make());
  let seed = 7;
  for (let round = 0; round < 12; round += 1) {
    for (let i = 0; i < 8; i += 1) {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      bytes[seed % bytes.length] = seed % 251;
    }
    await outcomeOf(bytes, name);
  }
});

const spaces = Buffer.alloc(50 * 1024 * 1024, ' ');

test.each([
  ['word', 'word/document.xml'],
  ['writer', 'content.xml'],
  ['book', 'OPS/text/two.xhtml'],
])('a bomb in %s is stopped while it unpacks', async (name, part) => {
  expect(await outcomeOf(makeZip(withPart(name, part, spaces)))).toBe('unpacks-too-large');
});

test('what a part says about its size is not believed', async () => {
  const parts = withPart('word', 'word/document.xml', spaces);
  expect(await outcomeOf(makeZip(parts, { saysSize: 100 }))).toMatch(/^(?:unpacks-too-large|broken)$/u);
});

test('many parts that are each small enough are counted together', async () => {
  const parts = partsOf('word');
  // The last of them is one too many at its end alone.
  const many = spaces.subarray(0, 32 * 1024 * 1024);
  for (let i = 0; i < 8; i += 1) parts.set(`word/media/${i}.png`, many);
  expect(await outcomeOf(makeZip(parts))).toBe('unpacks-too-large');
});

test.each([1, 2])(
  'a PDF with a part that is packed %i times over is refused before it is read',
  async (times) => {
    let part: Uint8Array = Buffer.concat([spaces, spaces, spaces]);
    for (let i = 0; i < times; i += 1) part = deflateSync(part);
    const start = `%PDF-1.4\n1 0 obj\n<< /Length ${part.length} /Filter [${'/FlateDecode '.repeat(times)}] >>\nstream\n`;
    const bomb = Buffer.concat([Buffer.from(start), part, Buffer.from('\nendstream\nendobj\n')]);
    expect(await outcomeOf(bomb)).toBe('unpacks-too-large');
  },
);

test('a PDF on which one letter is drawn without end is read no further than to what a document holds', async () => {
  const lines = Array.from({ length: 500 }, (_, at) => `40 ${at} 1 T line ${at}`);
  const pdf = await openPdf(
    Uint8Array.from(makePdf([lines, lines, lines].map((page) => page.join('\n')).join('\n\n'))),
  );
  const [first, second] = [await pdf.getPage(1), await pdf.getPage(2)];
  const whole = (await textReader(5000)(first)).items.length;
  expect(whole).toBeGreaterThanOrEqual(500);
  const readText = textReader(whole + 20);
  expect((await readText(first)).items).toHaveLength(whole);
  await expect(readText(second)).rejects.toMatchObject({ code: 'unpacks-too-large' });
  // It was let go of: the next page can be read.
  expect((await textReader(5000)(await pdf.getPage(3))).items).toHaveLength(whole);
  await pdf.loadingTask.destroy();
});

test('ten thousand parts are not listed', async () => {
  const parts = partsOf('book');
  for (let i = 0; i < 10_000; i += 1) parts.set(`OPS/${i}.css`, '');
  expect(await outcomeOf(makeZip(parts))).toBe('too-many-parts');
});

const entities =
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>';

test.each([
  ['word', 'word/document.xml'],
  ['writer', 'content.xml'],
  ['book', 'OPS/text/two.xhtml'],
])('entities that %s declares itself do not grow, and fetch nothing', async (name, part) => {
  const xml = Buffer.from(partsOf(name).get(part) ?? '').toString();
  const bomb = xml
    .replace(/^(<\?xml[^>]*>)?/u, `$1${entities}`)
    .replace(/(?<=The door|fährt wieder|begins where)/u, ' &b;&c;');
  const outcome = await openBytes(makeZip(withPart(name, part, bomb))).catch((thrown: unknown) => thrown);
  if (outcome instanceof Error) expect(outcome).toBeInstanceOf(Fault);
  else expect((outcome as { text: string }).text).not.toMatch(/aaaaaaaaaaaaaaaaaaaa|root:/u);
});

test.each([
  ['word', 'word/document.xml', '<w:p>', '</w:p>'],
  ['writer', 'content.xml', '<text:section>', '</text:section>'],
  ['book', 'OPS/text/two.xhtml', '<div>', '</div>'],
])('elements nested 50,000 deep in %s bring nothing down', async (name, part, start, end) => {
  const xml = Buffer.from(partsOf(name).get(part) ?? '').toString();
  const deep = `${start.repeat(50_000)}A word${end.repeat(50_000)}`;
  const nested = xml.replace(/<w:body>|<office:text>|<body>/u, `$&${deep}`);
  expect(await outcomeOf(makeZip(withPart(name, part, nested)))).toMatch(/^(?:article|broken)$/u);
});

test('names that lead out of the file lead nowhere', async () => {
  const parts = partsOf('book');
  parts.set('../../../etc/passwd', 'root');
  parts.set('/OPS/x.xhtml', 'root');
  const opf = Buffer.from(parts.get('OPS/book.opf') ?? '').toString();
  parts.set('OPS/book.opf', opf.replace('text/two.xhtml', '../../../../etc/passwd'));
  const { text } = await openBytes(makeZip(parts));
  expect(text).toContain('The first walk');
  expect(text).not.toContain('root');
});

test('a book with digital rights management says so', async () => {
  const encryption = Buffer.from(partsOf('book').get('META-INF/encryption.xml') ?? '')
    .toString()
    .replace('http://www.idpf.org/2008/embedding', 'http://www.w3.org/2001/04/xmlenc#aes128-cbc');
  expect(await outcomeOf(makeZip(withPart('book', 'META-INF/encryption.xml', encryption)))).toBe(
    'copy-protected',
  );
});

test('what is locked by a password says so', async () => {
  const manifest = '<manifest:manifest><manifest:encryption-data/></manifest:manifest>';
  expect(await outcomeOf(makeZip(withPart('writer', 'META-INF/manifest.xml', manifest)))).toBe('locked');
  expect(await outcomeOf(makeZip(partsOf('word'), { flags: 0x0801 }))).toBe('locked');
  const package16 = Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' + ' '.repeat(600), 'latin1');
  const locked = Buffer.concat([package16, Buffer.from('EncryptedPackage', 'utf16le')]);
  expect(await outcomeOf(locked, 'secret.docx')).toBe('locked');
  const encrypt = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4 >> /ID [<01> <01>]`;
  expect(await outcomeOf(makePdf('40 500 12 T Hidden', {}, encrypt))).toBe('locked');
});

test('a scan says that it holds no text, and what helps', async () => {
  await expect(openBytes(makePdf('40 500 12 T  '))).rejects.toThrow(
    'This PDF holds pictures of pages, but no text.',
  );
});

test('a link that is a script stays out of the article, and pictures elsewhere stay addresses', async () => {
  const evil =
    '<html><body><h1>T</h1><p><a href="javascript:alert(1)">Words of a link</a> and more words.</p><img src="https://x.example/a.png" alt="A"><script>alert(2)</script></body></html>';
  const { text, pictures } = await openBytes(makeZip(withPart('book', 'OPS/text/two.xhtml', evil)));
  expect(text).not.toMatch(/javascript|alert|x\.example|<script/u);
  expect(pictures.length).toBe(2);
});
