import { preferences, styleOf, type Choices } from './preferences.ts';
import { storageKey } from './storage-key.ts';

/**
 * What the reader chose before, or nothing where storage is closed, empty or holds something else.
 *
 * @example
 * keptChoices() //=> { theme: 'dark', size: '150' }
 */
export function keptChoices(): Choices {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '{}');
    return isRecordOfText(kept) ? kept : {};
  } catch {
    return {};
  }
}

/**
 * Keeps the choices on this device, with the style that they bring, as `boot.ts` reads them.
 *
 * @returns False where the browser keeps nothing for us: the choices hold for this page alone.
 */
export function keepChoices(choices: Choices): boolean {
  try {
    if (Object.keys(choices).length === 0) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, JSON.stringify(choices));
    return true;
  } catch {
    return false;
  }
}

/**
 * Only what differs from what every reader gets: a reader who never chose keeps nothing.
 *
 * @example
 * chosen({ theme: 'system', size: '150' }) //=> { size: '150' }
 */
export function chosen(choices: Choices): Choices {
  const first = new Map(preferences.map(({ name, choices: [{ value }] }) => [name, value]));
  const ownTheme = choices.theme === 'own';
  const kept = Object.fromEntries(
    Object.entries(choices).filter(([name, value]) =>
      first.has(name) ? first.get(name) !== value : ownTheme,
    ),
  );
  const style = styleOf(kept);
  return style ? { ...kept, style } : kept;
}

const isRecordOfText = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((entry) => typeof entry === 'string');
