/**
 * `npm run fuzz`: parses any number of made-up texts, and stops at the first that loses, doubles or invents a character,
 * that throws anything but a clear fault, or that cannot be undone to the received text. The tests run a few hundred of these.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { Fault } from '../../src/article/fault.ts';
import { parseArticle } from '../../src/article/parse-article.ts';
import { restoreReceived } from '../../src/article/undo/restore-received.ts';
import { texts } from '../article/arbitrary-texts.ts';
import { faultsOf } from '../article/faults-of.ts';

const usage = `npm run fuzz [-- OPTION...]

  --count N   so many texts (1,000,000)
  --seed N    the same seed makes the same texts (1)`;

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
    help: { type: 'boolean', short: 'h' },
  },
});
if (values.help) console.log(usage);
else fuzz(Number(values.count), Number(values.seed));

function fuzz(count: number, seed: number): void {
  const started = performance.now();
  let done = 0;
  let characters = 0;
  const result = fc.check(
    fc.property(texts, (received) => {
      done += 1;
      characters += received.length;
      if (done % 100_000 === 0) console.error(`${done.toLocaleString('en')} texts`);
      return faultIn(received) === undefined;
    }),
    { numRuns: count, seed },
  );
  if (result.failed) {
    const [text = ''] = result.counterexample ?? [];
    console.error(`Seed ${seed}, after ${result.numRuns} texts: ${faultIn(text) ?? 'another error'}`);
    console.error(`The shortest text with this fault: ${JSON.stringify(text)}`);
    process.exitCode = 1;
    return;
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  const size = (characters / 1e6).toFixed(1);
  console.log(
    `${count.toLocaleString('en')} texts, ${size} million characters, seed ${seed}: nothing lost (${seconds} s).`,
  );
}

/** What is wrong with the article of one text; `undefined` where nothing is. */
function faultIn(received: string): string | undefined {
  try {
    const article = parseArticle(received);
    const [fault] = faultsOf(received, article);
    return fault ?? (restoreReceived(article) === received ? undefined : 'undoing gives another text');
  } catch (error) {
    if (error instanceof Fault && received.trim() === '') return undefined;
    return String(error);
  }
}
