import { storageKey } from '../storage-key.ts';
import { readStored, store } from '../stored.ts';

/** How the reader wants to be read to. */
export interface AloudOptions {
  /** Times the voice's own pace, 0.5 to 4. */
  readonly rate: number;
  readonly pauses: Pauses;
  /** The key facts, which an editor wrote. */
  readonly summary: boolean;
  readonly captions: boolean;
  readonly credits: boolean;
  readonly definitions: boolean;
  /** Names are said as the glossary respells them. */
  readonly names: boolean;
  /** Keys with Alt and Shift work while the page is open. */
  readonly keys: boolean;
  /** The voice chosen for a language, by its `voiceURI`. */
  readonly voices: Readonly<Record<string, string>>;
}

export const pauseLengths = ['none', 'short', 'normal', 'long'] as const;
export type Pauses = (typeof pauseLengths)[number];

/** The rates on offer. */
export const rates = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.75, 2, 2.5, 3, 3.5, 4] as const;

export const firstOptions: AloudOptions = {
  rate: 1,
  pauses: 'normal',
  summary: false,
  captions: false,
  credits: false,
  definitions: false,
  names: true,
  keys: false,
  voices: {},
};

const key = `${storageKey}.aloud`;

/** What the reader chose before; whatever is missing or no such choice is as at first. */
export function keptOptions(): AloudOptions {
  const kept = readStored(key);
  return typeof kept === 'object' && kept !== null
    ? validOptions(kept as Record<string, unknown>)
    : firstOptions;
}

/**
 * Options out of anything.
 *
 * @example
 * validOptions({ rate: 1.5, pauses: 'for ever' }) //=> { ...firstOptions, rate: 1.5 }
 */
export function validOptions(kept: Record<string, unknown>): AloudOptions {
  const flag = (name: 'summary' | 'captions' | 'credits' | 'definitions' | 'names' | 'keys'): boolean => {
    const value = kept[name];
    return typeof value === 'boolean' ? value : firstOptions[name];
  };
  const { voices } = kept;
  return {
    rate: rates.find((rate) => rate === kept.rate) ?? firstOptions.rate,
    pauses: pauseLengths.find((pauses) => pauses === kept.pauses) ?? firstOptions.pauses,
    summary: flag('summary'),
    captions: flag('captions'),
    credits: flag('credits'),
    definitions: flag('definitions'),
    names: flag('names'),
    keys: flag('keys'),
    voices: Object.fromEntries(
      Object.entries(typeof voices === 'object' && voices !== null ? voices : {}).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string',
      ),
    ),
  };
}

/** @returns False where the browser keeps nothing for us. */
export function keepOptions(options: AloudOptions): boolean {
  return store(key, options);
}
