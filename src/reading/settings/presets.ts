import { storageKey } from '../storage-key.ts';
import { readStored, store } from '../stored.ts';
import { offeredOf } from './keep-choices.ts';
import type { Choices } from './preferences.ts';

/** Several choices under one name. */
export interface Preset {
  readonly name: string;
  readonly choices: Choices;
}

/** A start for readers who do not want to try out twenty settings. */
export const presets: readonly Preset[] = [
  { name: 'Evening', choices: { theme: 'dim', size: '110', leading: 'slight' } },
  { name: 'Large and wide apart', choices: { size: '200', leading: 'more', spacing: 'more', gap: 'more' } },
  { name: 'A few lines at a time', choices: { focus: '3', width: 'short', leading: 'double' } },
  { name: 'Strong contrast', choices: { theme: 'contrast', size: '150', font: 'sans', weight: 'bold' } },
];

const presetsKey = `${storageKey}.presets`;

/** More names than anyone looks through. */
const mostPresets = 50;

/** The reader's own presets, in the order of their names. What storage holds else is left out. */
export function keptPresets(): readonly Preset[] {
  return presetsOf(readStored(presetsKey));
}

/**
 * Keeps the reader's presets on the device; of two with one name the later stays.
 *
 * @returns False where the browser keeps nothing for us.
 */
export function keepPresets(kept: readonly Preset[]): boolean {
  return store(presetsKey, presetsOf(kept));
}

/**
 * The presets in a value from elsewhere (storage, a file).
 *
 * @example
 * presetsOf([{ name: ' Evening ', choices: { theme: 'dark', x: 1 } }]) //=> [{ name: 'Evening', choices: { theme: 'dark' } }]
 */
export function presetsOf(value: unknown): readonly Preset[] {
  if (!Array.isArray(value)) return [];
  const byName = new Map<string, Preset>();
  for (const entry of value as unknown[]) {
    if (typeof entry !== 'object' || entry === null || !('name' in entry) || !('choices' in entry)) continue;
    if (typeof entry.name !== 'string') continue;
    const name = entry.name.trim().slice(0, 40);
    if (name) byName.set(name, { name, choices: offeredOf(entry.choices) });
  }
  return [...byName.values()].sort((one, other) => one.name.localeCompare(other.name)).slice(0, mostPresets);
}
