import { sourceFiles } from './source-files.ts';

/** A test whose name begins with the numbers of the requirements that it holds: `S1, S3: every heading has words`. */
export interface NumberedTest {
  readonly file: string;
  readonly numbers: readonly string[];
  readonly name: string;
}

/** Letters as in docs/accessibility.md; E is for print and exports. */
const numbered = /(['"`])(?<numbers>(?:[SVTCFPAE]\d{1,2}(?:, )?)+): (?<name>.+?)\1/gu;

/** Every test of the project whose name begins with numbers. */
export function numberedTests(): readonly NumberedTest[] {
  return sourceFiles('tests/*/**/*.test.ts')
    .filter(({ file }) => !file.startsWith('tests/house/'))
    .flatMap(({ file, text }) =>
      [...text.matchAll(numbered)].map(({ groups }) => ({
        file,
        numbers: (groups?.numbers ?? '').split(', '),
        name: groups?.name ?? '',
      })),
    );
}
