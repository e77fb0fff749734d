/** `npm run bench -- [WHAT...] [OPTION...]`: one benchmark after the other, each in a process of its own. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const all = [
  'site',
  'search',
  'spellings',
  'lighthouse',
  'structure',
  'names',
  'keys',
  'open-article',
  'own-search',
];
const usage = `npm run bench [-- WHAT [OPTION...]]

WHAT is ${all.join(', ')}; without it, all of them. "npm run bench -- site --help" says what one can do.`;

const args = process.argv.slice(2);
const [what = ''] = args;
if (what === '--help' || what === '-h') console.log(usage);
else if (what !== '' && !all.includes(what)) {
  console.error(`There is no benchmark "${what}".\n\n${usage}`);
  process.exitCode = 2;
} else {
  for (const name of what ? [what] : all) {
    const { status } = spawnSync(
      process.execPath,
      [join(import.meta.dirname, `${name}.ts`), ...args.slice(1)],
      {
        stdio: 'inherit',
      },
    );
    if (status !== 0) process.exitCode = 1;
  }
}
