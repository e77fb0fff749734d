import { Script } from 'node:vm';
import { expect, test } from 'vitest';
import { bookmarkAddress } from '../../../src/library/install/bookmark-address.ts';

test('A bookmark is one address: no white space, no fragment, and its program whole when it is decoded', () => {
  const address = bookmarkAddress('https://a.example/library/receive/');
  expect(address).toMatch(/^javascript:[^\s#"<>]+$/u);
  const program = decodeURIComponent(address.slice('javascript:'.length));
  expect(() => new Script(program)).not.toThrow();
  expect(program).toContain('"https://a.example/library/receive/?from=bookmark"');
});
