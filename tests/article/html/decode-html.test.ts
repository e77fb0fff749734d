import { describe, expect, test } from 'vitest';
import { decodeHtml } from '../../../src/article/html/decode-html.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const ascii = (text: string): number[] => Array.from(utf8(text));

describe('the encoding of a page', () => {
  const cyrillic = [0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2];
  const shiftJis = [0x93, 0x94, 0x91, 0xe4];

  test.each<[string, Uint8Array, string | undefined, string, string]>([
    ['comes from the server', Uint8Array.from(cyrillic), 'windows-1251', 'Привет', 'windows-1251'],
    [
      'comes from <meta charset>',
      Uint8Array.from([...ascii('<meta charset="windows-1251">'), ...cyrillic]),
      undefined,
      '<meta charset="windows-1251">Привет',
      'windows-1251',
    ],
    [
      'comes from <meta http-equiv>',
      Uint8Array.from([...ascii("<meta http-equiv=x content='text/html; charset=Shift_JIS'>"), ...shiftJis]),
      undefined,
      "<meta http-equiv=x content='text/html; charset=Shift_JIS'>灯台",
      'shift_jis',
    ],
    [
      'comes from an XML declaration',
      Uint8Array.from([...ascii('<?xml version="1.0" encoding="iso-8859-2"?>'), 0xb1]),
      undefined,
      '<?xml version="1.0" encoding="iso-8859-2"?>ą',
      'iso-8859-2',
    ],
    [
      'is UTF-8 where the bytes are, whatever an old declaration says',
      utf8('<meta charset="iso-8859-1">Straße, Mädchen, Öl'),
      'iso-8859-1',
      '<meta charset="iso-8859-1">Straße, Mädchen, Öl',
      'utf-8',
    ],
    [
      'is Windows-1252 where nothing says more',
      Uint8Array.from([0x63, 0xe9]),
      undefined,
      'cé',
      'windows-1252',
    ],
    ['passes an unknown name over', Uint8Array.from([0x63, 0xe9]), 'klingon', 'cé', 'windows-1252'],
    [
      'is never UTF-16 because a page of bytes says so',
      Uint8Array.from([...ascii('<meta charset=utf-16>'), 0xe9]),
      undefined,
      '<meta charset=utf-16>é',
      'windows-1252',
    ],
    [
      'is ISO-2022-JP by declaration and escapes',
      Uint8Array.from([
        ...ascii('<meta charset=iso-2022-jp>'),
        0x1b,
        0x24,
        0x42,
        0x45,
        0x74,
        0x1b,
        0x28,
        0x42,
      ]),
      undefined,
      '<meta charset=iso-2022-jp>灯',
      'iso-2022-jp',
    ],
    ['follows a byte order mark first', Uint8Array.from([0xef, 0xbb, 0xbf, 0x61]), 'koi8-r', 'a', 'utf-8'],
  ])('%s', (_, bytes, charset, text, encoding) => {
    expect(decodeHtml(bytes, charset)).toEqual({ text, encoding });
  });

  test('bytes that are no text are refused', () => {
    expect(() => decodeHtml(utf8('%PDF-1.4'))).toThrow(expect.objectContaining({ code: 'binary' }));
  });
});
