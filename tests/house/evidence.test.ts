import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import evidence from '../../src/layouts/evidence.json';

test('the accessibility statement names only test files that exist', () => {
  const files: readonly { readonly file: string }[] = evidence.site;
  expect(files.filter(({ file }) => !existsSync(`tests/site/${file}.test.ts`))).toEqual([]);
});

test('the accessibility statement comes from a run that passed', () => {
  expect(evidence.engines.length).toBeGreaterThan(0);
  expect(evidence.passed).toBeGreaterThan(0);
});
