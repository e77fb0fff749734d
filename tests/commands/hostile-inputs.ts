/**
 * Inputs as they come, and what each must give: the words that its text keeps, or the code of its one clear error.
 * They are made here, because a file with a NUL or half a character cannot be read or reviewed.
 */
export interface HostileInput {
  /** The file's name says what it is. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Words that must be in the article. */
  readonly words?: string;
  /** The error's code. */
  readonly error?: string;
}

const SENTENCES =
  'Seven seals came back to the old docks on Monday.\n\nThe count goes on in May, the office said.\n';
const LATIN = 'Das Café am Fluß ist zu.\n\nEs öffnet im Mai, sagte die Wirtin am Montag.\n';

const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8');
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
const bytesOf = (...parts: (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
  );

/** Nothing about these bytes is text, and they are the same in every run. */
const noise = Uint8Array.from({ length: 4096 }, (_, index) => (index * index * 31 + index * 7) % 256);

export const HOSTILE_INPUTS: readonly HostileInput[] = [
  { file: 'empty.txt', bytes: utf8(''), error: 'empty' },
  { file: 'white-space.txt', bytes: utf8(' \n\t\r\n\u00A0\n'), error: 'empty' },
  { file: 'noise.txt', bytes: noise, error: 'binary' },
  { file: 'picture.txt', bytes: bytesOf([0x89], 'PNG\r\n', [0x1a], '\n', [...noise]), error: 'binary' },
  {
    file: 'windows-line-ends.txt',
    bytes: utf8(SENTENCES.replaceAll('\n', '\r\n')),
    words: 'old docks on Monday.',
  },
  {
    file: 'old-mac-line-ends.txt',
    bytes: utf8(SENTENCES.replaceAll('\n', '\r')),
    words: 'The count goes on in May',
  },
  { file: 'byte-order-mark.txt', bytes: utf8(`\uFEFF${SENTENCES}`), words: 'Seven seals' },
  { file: 'utf-16-with-mark.txt', bytes: utf16(`\uFEFF${LATIN}`), words: 'Das Café am Fluß ist zu.' },
  { file: 'utf-16-without-mark.txt', bytes: utf16(LATIN), words: 'Das Café am Fluß ist zu.' },
  {
    file: 'utf-16-half-pair.txt',
    bytes: utf16(`\uFEFF${SENTENCES}Half a pair \uD800 stays out.\n`),
    words: 'Half a pair',
  },
  {
    file: 'windows-1252.txt',
    bytes: bytesOf(LATIN, [0x93], 'So ist es', [0x94], '.'),
    words: 'Das Café am Fluß ist zu.',
  },
  {
    file: 'nul.txt',
    bytes: utf8(SENTENCES.replace('seals', 'se\0als')),
    words: 'came back to the old docks',
  },
  {
    file: 'right-to-left-marks.txt',
    bytes: utf8(`قال المكتب ‏إن المياه\u202C أنظف\u200F.\n\n${SENTENCES}`),
    words: 'المكتب',
  },
  {
    file: 'html-as-text.txt',
    bytes: utf8(`<p onclick="x()">${SENTENCES}</p><script>y()</script>`),
    words: '<p onclick="x()">',
  },
  {
    file: 'markdown-as-text.txt',
    bytes: utf8('---\ntitle: x\n---\n\n# [a](javascript:b) *c*, said the clerk.\n\n::caption[9]\n'),
    words: '[a](javascript:b) *c*',
  },
  { file: 'one-word.txt', bytes: utf8('Seals'), words: 'Seals' },
  {
    file: 'letters-without-spaces.txt',
    bytes: utf8('海豹回到了旧码头。'.repeat(40)),
    words: '海豹回到了旧码头',
  },
  { file: 'many-marks.txt', bytes: utf8(`Seals${'\u0301'.repeat(3000)} came.`), words: 'came.' },
  {
    file: 'koi8-undeclared.html',
    // "Паром вышел из гавани в полдень, сказал начальник порта." in KOI8-R, which the page does not say.
    bytes: bytesOf(
      '<p>',
      Buffer.from('f0c1d2cfcd20d7d9dbc5cc20c9da20c7c1d7c1cec920d720d0cfccc4c5ced8', 'hex').toJSON().data,
      ', ',
      Buffer.from('d3cbc1dac1cc20cec1dec1ccd8cec9cb20d0cfd2d4c1', 'hex').toJSON().data,
      '.',
    ),
    words: 'Паром вышел из гавани',
  },
  {
    file: 'utf-16.html',
    bytes: utf16(`\uFEFF<meta charset="utf-8"><p>${LATIN}</p>`),
    words: 'Das Café am Fluß ist zu.',
  },
  {
    file: 'never-closed.html',
    bytes: utf8('<div><b><table><td>'.repeat(5000) + SENTENCES),
    words: 'Seven seals',
  },
  { file: 'half-a-tag.html', bytes: utf8(`<p>${SENTENCES}</p><a href="`), words: 'Seven seals' },
  { file: 'nul-in-a-page.html', bytes: utf8(`<p>${SENTENCES}\0\0</p>`), words: 'Seven seals' },
  { file: 'script-only.html', bytes: utf8('<script>document.write("Seven seals")</script>'), error: 'empty' },
  { file: 'menu-only.html', bytes: utf8('<nav><a href="/">Home</a></nav>'), error: 'no-article' },
  { file: 'many-short-lines.txt', bytes: utf8('a\n\n'.repeat(20_000)), words: 'a' },
];
