import { offeredOf } from './keep-choices.ts';
import type { Choices } from './preferences.ts';
import { presetsOf, type Preset } from './presets.ts';

/** Settings to take along: from one device or browser to another. */
export interface SettingsFile {
  readonly choices: Choices;
  readonly presets: readonly Preset[];
}

/** What a file says it is, so that no other JSON passes for it; the number grows when old files must be read anew. */
const mark = { format: 'lectern-settings', version: 1 };

/** A file larger than this is none of ours. In UTF-16 units. */
const mostText = 100_000;

/** The text of the file: JSON that a person can read. */
export const writeSettings = ({ choices, presets }: SettingsFile): string =>
  `${JSON.stringify({ ...mark, choices: offeredOf(choices), presets }, null, 2)}\n`;

/**
 * Reads settings from a file's text. Only what Settings offers is taken; a setting of a newer Lectern is left out.
 *
 * @throws Error with one sentence for the reader: what is wrong, and what to do.
 * @example
 * readSettings('{"format":"lectern-settings","version":1,"choices":{"theme":"dark"}}')
 * //=> { choices: { theme: 'dark' }, presets: [] }
 */
export function readSettings(text: string): SettingsFile {
  const file = text.length <= mostText ? parse(text) : undefined;
  if (typeof file !== 'object' || file === null || !('format' in file) || file.format !== mark.format) {
    throw new Error(
      'This file holds no settings of Lectern. Choose one that “Save settings and presets to a file” has made.',
    );
  }
  if (!('version' in file) || file.version !== mark.version) {
    throw new Error('This file comes from a newer Lectern. Update this page, and read it again.');
  }
  return {
    choices: offeredOf('choices' in file ? file.choices : {}),
    presets: presetsOf('presets' in file ? file.presets : []),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
