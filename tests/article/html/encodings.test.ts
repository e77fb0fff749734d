import { describe, expect, test } from 'vitest';
import { decodeHtml } from '../../../src/article/html/decode-html.ts';

const russian = 'Паром вышел из гавани в полдень, сообщил начальник порта. На борту было сорок человек.';
const greek = 'Το πλοίο βγήκε από το λιμάνι το μεσημέρι, είπε ο λιμενάρχης.';
const hebrew = 'הספינה יצאה מהנמל בצהריים, אמר מנהל הנמל.';
const arabic = 'غادرت العبارة الميناء عند الظهر، قال مدير الميناء.';
const japanese = '連絡船は正午に港を出た。乗客は四十人だったと港長は話した。';

/** Each text in an encoding of its language; `language` as a page names it, where letters alone cannot tell. */
const rows: [encoding: string, text: string, language: string][] = [
  ['windows-1250', 'Příliš žluťoučký kůň úpěl ďábelské ódy, řekl starosta vesnice.', 'cs'],
  ['windows-1251', russian, 'en'],
  ['koi8-r', russian, 'en'],
  ['iso-8859-5', russian, 'en'],
  ['windows-1252', 'Die Fähre fährt über den Fluß – „endlich“, sagte die Wirtin.', 'de'],
  ['windows-1253', greek, 'en'],
  ['windows-1254', 'Vapur öğle saatinde kırk yolcuyla limandan ayrıldı, dedi başkan.', 'tr'],
  ['windows-1255', hebrew, 'en'],
  ['windows-1256', arabic, 'en'],
  ['iso-8859-6', arabic, 'en'],
  ['windows-1257', 'Keltas išplaukė iš uosto vidurdienį, sakė uosto viršininkas šeštadienį.', 'lt'],
  ['shift_jis', japanese, 'en'],
  ['euc-jp', japanese, 'en'],
  ['euc-kr', '여객선은 정오에 항구를 떠났다고 항만장이 말했다. 승객은 마흔 명이었다.', 'en'],
  ['gb18030', '渡轮中午离开港口，船上有四十名乘客，港务局长说。', 'en'],
  ['big5', '渡輪中午離開港口，船上有四十名乘客，港務局長說。', 'en'],
];
const declaredOnly: typeof rows = [
  ['iso-8859-2', 'Zażółć gęślą jaźń. Burmistrz ogłosił we wtorek, że most będzie zamknięty.', 'en'],
  ['iso-8859-7', greek, 'en'],
  ['iso-8859-8', hebrew, 'en'],
  ['iso-8859-9', 'Vapur öğle saatinde kırk yolcuyla limandan ayrıldı, dedi başkan.', 'en'],
  ['iso-8859-15', 'Le bac coûte 3 €, dit le passeur.', 'en'],
  ['macintosh', 'Le bac coûte trois sous, dit le passeur, et l’œuf est offert.', 'en'],
  ['gbk', '渡轮中午离开港口，船上有四十名乘客，港务局长说。', 'en'],
];

describe.each([...rows, ...declaredOnly])('a page in %s', (encoding, text) => {
  const bytes = encode(text, encoding);

  test.each([
    ['said by the server', '<p>', encoding],
    ['in <meta charset>', `<meta charset=${encoding}><p>`, undefined],
    [
      'in <meta http-equiv>',
      `<meta content="text/html; charset=${encoding.toUpperCase()}" http-equiv=Content-Type><p>`,
      undefined,
    ],
    ['in an XML declaration', `<?xml version='1.0' encoding='${encoding}'?><p>`, undefined],
  ])('%s', (_, before, charset) => {
    expect(decodeHtml(join(before, bytes), charset).text).toBe(before + text);
  });
});

test.each(rows)('a page in %s that says nothing of it', (encoding, text, language) => {
  const before = `<html lang="${language}"><style>p { font: small serif; }</style><p class="text">`;
  expect(decodeHtml(join(before, encode(text, encoding)))).toEqual({ text: before + text, encoding });
});

test.each([
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
])('%s with a byte order mark, whatever the page declares', (encoding, mark) => {
  const text = `<meta charset="koi8-r"><p>${russian}`;
  const bytes = encoding === 'utf-8' ? new TextEncoder().encode(text) : utf16(text, encoding === 'utf-16be');
  const page = Uint8Array.from([...mark, ...bytes]);
  expect(decodeHtml(page, 'shift_jis')).toEqual({ text, encoding });
});

test('a few foreign letters in a page of ASCII are no language: Windows-1252', () => {
  const bytes = join('<p>The café said so, and the naïve waiter too', Uint8Array.of(0xe9, 0x21));
  expect(decodeHtml(bytes).encoding).toBe('windows-1252');
});

function join(before: string, bytes: Uint8Array): Uint8Array {
  return Uint8Array.from([...new TextEncoder().encode(before), ...bytes]);
}

function utf16(text: string, isBigEndian: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i += 1) bytes.setUint16(i * 2, text.charCodeAt(i), !isBigEndian);
  return new Uint8Array(bytes.buffer);
}

/** There is only a decoder in the platform: what each one or two bytes decode to, turned round. */
function encode(text: string, encoding: string): Uint8Array {
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding);
  const add = (...bytes: number[]): void => {
    const character = decoder.decode(Uint8Array.from(bytes));
    if (character.length === 1 && character !== '\ufffd' && !table.has(character))
      table.set(character, bytes);
  };
  for (let first = 0; first < 256; first += 1) add(first);
  if (!/^(?:windows|iso|koi|mac)/u.test(encoding))
    for (let first = 0x81; first < 0xff; first += 1)
      for (let second = 0x40; second < 0xff; second += 1) add(first, second);
  return Uint8Array.from(
    Array.from(text).flatMap((character) => {
      const bytes = table.get(character);
      if (!bytes) throw new Error(`${encoding} has no "${character}"`);
      return bytes;
    }),
  );
}
