import { commands, keyInWords, noKey } from './commands.ts';

/** Taken with Alt and Shift by Chromium and Edge: I reports a fault to their makers, T goes to the tool bar. */
const taken = new Set(['KeyI', 'KeyT']);

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('').map((letter) => `Key${letter}`);

/** The keys that a command can have, its own first one first. */
export const keysFor = (code: string): readonly string[] => [
  code,
  noKey,
  ...letters.filter((key) => key !== code && !taken.has(key)),
];

/**
 * The keys that a reader chose, out of anything; what is no such key, or is as at first, is left out.
 *
 * @example
 * keyChoicesOf(new Map([['keyMap', 'KeyJ'], ['keyStop', 'KeyS'], ['keyCopy', 'F5']])) //=> [['keyMap', 'KeyJ']]
 */
export const keyChoicesOf = (kept: ReadonlyMap<string, string>): readonly (readonly [string, string])[] =>
  commands.flatMap(({ name, code }) => {
    const chosen = kept.get(name);
    return chosen !== undefined && chosen !== code && keysFor(code).includes(chosen) ? [[name, chosen]] : [];
  });

/**
 * Which commands share a key, in words for the reader.
 *
 * @returns Empty where each key has one command.
 * @example
 * conflictsOf({ keyStop: 'KeyM' })
 * //=> 'Alt + Shift + M stands twice: it does “Open the page map”, and never “Read aloud: stop”.'
 */
export function conflictsOf(keys: Readonly<Record<string, string | undefined>>): string {
  const chosen = commands.map(({ name, label, code }) => ({ label, key: keys[name] ?? code }));
  return chosen
    .flatMap(({ label, key }, at) => {
      const first = chosen.slice(0, at).find((other) => other.key === key);
      if (!first || key === noKey) return [];
      return [`${keyInWords(key)} stands twice: it does “${first.label}”, and never “${label}”.`];
    })
    .join(' ');
}
