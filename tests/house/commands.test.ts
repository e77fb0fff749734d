import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

test('src/commands holds one file a verb of npm run; what a verb needs stands in a room below', () => {
  const verbs = Object.values(scripts).flatMap((script) => /src\/commands\/\S+/u.exec(script) ?? []);
  const files = globSync('src/commands/*.{ts,mjs}').map((file) => file.replaceAll(path.sep, '/'));
  expect(files.sort()).toEqual([...new Set(verbs)].sort());
});
