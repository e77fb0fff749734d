import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headersFor, readHeaders } from '../../../src/commands/serve/read-headers.ts';

const site = readHeaders(readFileSync('public/_headers', 'utf8'));

test('a rule is a path and the indented headers under it', () => {
  expect(readHeaders('# why\n\n/*\n  X-Frame-Options: DENY\n  Link: </a.css>; rel="x"\n')).toEqual([
    {
      path: '/*',
      headers: [
        ['X-Frame-Options', 'DENY'],
        ['Link', '</a.css>; rel="x"'],
      ],
    },
  ]);
});

test.each([
  'Cache-Control: no-cache',
  '/a\nCache-Control: no-cache',
  '/a\n  Cache-Control',
  '  X: before a path',
])('a line that is neither is a fault with its number: %j', (text) => {
  expect(() => readHeaders(text)).toThrow(/^Line \d of _headers is neither/u);
});

test.each([
  ['/', 'no-cache'],
  ['/articles/one/', 'no-cache'],
  ['/sw.js', 'no-cache'],
  ['/pagefind/pagefind-entry.json', 'no-cache'],
  ['/code/settings.Bx1.js', 'public, max-age=31536000, immutable'],
  ['/pagefind/fragment/en_1.pf_fragment', 'public, max-age=31536000, immutable'],
])('only a file whose name changes with its content is kept for good: %s', (address, expected) => {
  expect(headersFor(address, site).get('Cache-Control')).toBe(expected);
});

test('every answer has the headers that a page cannot give itself', () => {
  const headers = headersFor('/articles/one/', site);
  expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
  expect(headers.get('Content-Security-Policy')).toBe("frame-ancestors 'none'");
  expect(headers.get('Referrer-Policy')).toBe('no-referrer');
});

test('a worker of the library reaches nothing but this site', () => {
  const policy = headersFor('/code/a1/library-worker.js', site).get('Content-Security-Policy');
  expect(policy).toBe("default-src 'none'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'");
});

test('only the page that receives others knows who opened it', () => {
  const opener = (address: string) => headersFor(address, site).get('Cross-Origin-Opener-Policy');
  expect(opener('/library/receive/')).toBe('unsafe-none');
  expect(opener('/library/')).toBe('same-origin');
});

test('nginx sends the same headers', () => {
  const nginx = readFileSync('docs/hosting/nginx.conf', 'utf8');
  const inMaps = [
    'Cache-Control',
    'Content-Security-Policy',
    'Cross-Origin-Opener-Policy',
    'Cross-Origin-Resource-Policy',
  ];
  for (const [pattern, address] of [
    ['default', '/articles/one/'],
    ['"~^/code/"', '/code/a.js'],
    ['"~^/library/receive/"', '/library/receive/'],
  ] as const) {
    const headers = headersFor(address, site);
    for (const name of inMaps) {
      const value = headers.get(name);
      const isDefault = pattern === 'default' || value === headersFor('/articles/one/', site).get(name);
      expect(nginx, `${name} of ${address}`).toContain(`${isDefault ? 'default' : pattern} "${value}";`);
    }
  }
  for (const [name, value] of headersFor('/articles/one/', site)) {
    if (!inMaps.includes(name)) expect(nginx).toContain(`add_header ${name} "${value}" always;`);
    else expect(nginx).toMatch(new RegExp(`add_header ${name} \\$lectern_\\w+ always;`, 'u'));
  }
});

test.each(['/glossary.json', '/glossary.csv', '/names.jsonld'])(
  'other sites may read %s, and nothing else',
  (address) => {
    expect(headersFor(address, site).get('Access-Control-Allow-Origin')).toBe('*');
    expect(headersFor(address, site).get('Cross-Origin-Resource-Policy')).toBe('cross-origin');
    expect(headersFor('/names.json', site).has('Access-Control-Allow-Origin')).toBe(false);
  },
);
