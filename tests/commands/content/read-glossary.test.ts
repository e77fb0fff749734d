import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readGlossary } from '../../../src/commands/content/read-glossary.ts';
import { temporaryFolder } from '../run-command.ts';

const SOUND = path.join(import.meta.dirname, '../../fixtures/commands/check/sound/glossary');

test('readGlossary gives the names in the order of their ids', async () => {
  const names = await readGlossary(SOUND);
  expect(names.map(({ id }) => id)).toEqual(['new-docks', 'old-docks']);
  expect(names[1]).toEqual({
    id: 'old-docks',
    name: 'Old Docks',
    kind: 'place',
    spellings: [
      { text: 'Old Docks', source: 'made up, 2024' },
      { text: 'the docks', source: 'made up, 2024', needs: 'context' },
    ],
    native: [],
  });
});

test('a folder that is not there holds no names', async () => {
  expect(await readGlossary(path.join(SOUND, 'none'))).toEqual([]);
});

test('every fault is told at once, with file and line', async () => {
  const folder = path.join(temporaryFolder(), 'glossary');
  mkdirSync(folder);
  const sound = readFileSync(path.join(SOUND, 'old-docks.md'), 'utf8');
  writeFileSync(path.join(folder, 'a.md'), sound.replace('kind: place', 'kind: harbour'));
  writeFileSync(path.join(folder, 'b.md'), 'No front matter.');
  await expect(readGlossary(folder)).rejects.toThrow(
    `The glossary has faults.\n${folder}/a.md:3 "kind" is "harbour". Hint: It can be militia, alliance, party, government, person, place.\n${folder}/b.md:1 The file has no front matter.`,
  );
});
