import { expect, test } from 'vitest';
import { showProgress, timeLeft } from '../../../src/commands/many-files/show-progress.ts';
import { showName } from '../../../src/commands/terminal/show-name.ts';

/** Runs files of one size, one every `step` milliseconds, and gives what was written. */
function written(isTTY: boolean, count: number, step: number, done = count): string {
  let time = 0;
  let text = '';
  const files = Array.from({ length: count }, (_, index) => ({ file: `${index}.txt`, size: 5000 }));
  const stream = {
    isTTY,
    write: (piece: string | Uint8Array) => {
      text += String(piece);
      return true;
    },
  };
  const progress = showProgress(files, { stream, now: () => time });
  for (const file of files.slice(0, done)) {
    time += step;
    progress.advance(file);
  }
  progress.end();
  return text;
}

test('elsewhere than in a terminal, a line every ten seconds says how far it is and how long it takes', () => {
  expect(written(false, 5000, 25, 1200)).toBe(
    '400 of 5,000 files, about 2 minutes left\n' +
      '800 of 5,000 files, about 2 minutes left\n' +
      '1,200 of 5,000 files, about 2 minutes left\n',
  );
});

test('a short run, or a single file, writes nothing there', () => {
  expect(written(false, 300, 10)).toBe('');
  expect(written(false, 1, 60_000)).toBe('');
});

test('in a terminal one line changes, and is cleared at the end', () => {
  const text = written(true, 30, 100, 9);
  expect(text).toContain('\r\u001B[K3 of 30 files');
  expect(text.endsWith('\r\u001B[K')).toBe(true);
  expect(text).not.toContain('\n');
});

test('an estimate is said as exactly as it can be known', () => {
  const minute = 60_000;
  expect([1000, 31_000, minute, 2.4 * minute, 80 * minute, 130 * minute].map(timeLeft)).toEqual([
    'a few seconds left',
    'about 40 seconds left',
    'about a minute left',
    'about 2 minutes left',
    'about 80 minutes left',
    'about 2 hours left',
  ]);
});

test('a file’s name cannot break a line or command the terminal', () => {
  expect(showName('news/two words, مقال.txt')).toBe('news/two words, مقال.txt');
  expect(showName('a\nb\u001B[2J\u009B.txt')).toBe(String.raw`"a\nb\u001b[2J\u009b.txt"`);
  expect(showName('a\u202Etxt.exe')).toBe(String.raw`"a\u202etxt.exe"`);
});
