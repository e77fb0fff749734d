import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Fixed: each further file at the top must earn its place, and is added here with the reason. */
const agreed = [
  '.ci',
  '.gitignore',
  '.prettierignore', // received articles and goldens are kept byte for byte
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'astro.config.mjs',
  'content',
  'docs',
  'eslint.config.mjs', // ESLint looks for it here
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'tests',
  'tsconfig.json', // Astro and editors look for it here
];

test('the top level holds what was agreed, and nothing else', () => {
  const ignored = readFileSync('.gitignore', 'utf8').split('\n');
  const found = readdirSync('.', { withFileTypes: true })
    .map((entry) => (entry.isDirectory() ? [entry.name, `${entry.name}/`] : [entry.name]))
    .filter((names) => names[0] !== '.git' && !names.some((name) => ignored.includes(name)))
    .map(([name]) => name);
  expect(found.filter((name) => name === undefined || !agreed.includes(name))).toEqual([]);
});
