import { keyChoicesOf } from '../shortcuts/key-choices.ts';
import { storageKey } from '../storage-key.ts';
import { readStored, store } from '../stored.ts';
import { rulesOf, toolsOf } from './choice-rules.ts';
import { ownColours } from './own-colours.ts';
import { preferences, type Choices } from './preferences.ts';

/**
 * What the reader chose before, or nothing where storage is closed, empty or holds something else.
 *
 * @example
 * keptChoices() //=> { theme: 'dark', size: '150' }
 */
export function keptChoices(): Choices {
  return offeredOf(readStored(storageKey));
}

/**
 * Keeps the choices on this device, with the rules and the tools that they bring, as `boot.ts` reads them.
 *
 * @returns False where the browser keeps nothing for us: the choices hold for this page alone.
 */
export function keepChoices(choices: Choices): boolean {
  return store(storageKey, choices);
}

/**
 * Only what differs from what every reader gets, with the rules and tools that it brings: a reader who never chose
 * keeps nothing.
 *
 * @example
 * chosen({ theme: 'dark', size: '100' }) //=> { theme: 'dark' }
 * chosen({ font: 'own' }) //=> { font: 'own', style: ':root{font-family:initial}' }
 */
export function chosen(choices: Choices): Choices {
  const kept = offeredOf(choices);
  const [style, tools] = [rulesOf(kept), toolsOf(kept)];
  return { ...kept, ...(style && { style }), ...(tools && { tools }) };
}

/**
 * The choices in a value from elsewhere (storage, a file): what is not offered, or is what every reader gets, is left
 * out.
 *
 * @example
 * offeredOf({ theme: 'dark', size: 7, colour: 'red' }) //=> { theme: 'dark' }
 */
export function offeredOf(value: unknown): Choices {
  if (typeof value !== 'object' || value === null) return {};
  const found = new Map(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
  const kept = preferences
    .filter(({ name, choices: [, ...others] }) => others.some(({ value }) => value === found.get(name)))
    .map(({ name }) => [name, found.get(name) ?? ''] as const);
  const colours = ownColours
    .map(({ name }) => [name, found.get(name) ?? ''] as const)
    .filter(([, colour]) => found.get('theme') === 'own' && /^#[0-9a-f]{6}$/iu.test(colour));
  return Object.fromEntries([...kept, ...colours, ...keyChoicesOf(found)]);
}
