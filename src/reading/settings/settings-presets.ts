import type { Choices } from './preferences.ts';
import { keepPresets, keptPresets, presets, type Preset } from './presets.ts';
import { readSettings, writeSettings } from './settings-file.ts';

/** What the part for presets needs of the form around it. */
export interface Form {
  /** What the reader has chosen now. */
  readonly choices: () => Choices;
  /** Puts exactly these choices into effect. */
  readonly use: (choices: Choices) => void;
  /** Says it, politely. */
  readonly say: (words: string) => void;
}

/** Presets by name, and settings as a file. */
export function watchPresets(element: HTMLElement, form: Form): void {
  const part = element.querySelector('.presets');
  const list = part?.querySelector('select');
  const name = part?.querySelector<HTMLInputElement>('input[type=text]');
  const file = part?.querySelector<HTMLInputElement>('input[type=file]');
  const remove = part?.querySelector<HTMLButtonElement>('[value=delete]');
  if (!part || !list || !name || !file || !remove) return;
  const refresh = (selected?: string): void => {
    showPresets(list, selected);
    remove.hidden = !isOwn(list);
  };
  refresh();
  list.addEventListener('change', () => {
    remove.hidden = !isOwn(list);
  });
  part.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    if (target.value === 'use') usePreset(list, form);
    if (target.value === 'save') savePreset(name, form, refresh);
    if (target.value === 'export')
      download(writeSettings({ choices: form.choices(), presets: keptPresets() }));
    if (target.value === 'delete') {
      const gone = list.value;
      keepPresets(keptPresets().filter((preset) => preset.name !== gone));
      refresh();
      list.focus();
      form.say(`The preset “${gone}” is deleted.`);
    }
  });
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    if (chosen) void readFile(chosen, form, refresh);
  });
}

const isOwn = (list: HTMLSelectElement): boolean =>
  list.selectedOptions[0]?.parentElement?.matches('.own') ?? false;

/** The reader's presets stand in a group of their own, after ours. */
function showPresets(list: HTMLSelectElement, selected?: string): void {
  list.querySelector('.own')?.remove();
  const own = keptPresets();
  if (own.length === 0) return;
  const group = document.createElement('optgroup');
  group.className = 'own';
  group.label = 'Yours';
  for (const { name } of own) group.append(new Option(name, name, false, name === selected));
  list.append(group);
}

function usePreset(list: HTMLSelectElement, form: Form): void {
  const offered: readonly Preset[] = isOwn(list) ? keptPresets() : presets;
  const preset = offered.find(({ name }) => name === list.value);
  if (!preset) return;
  form.use(preset.choices);
  form.say(`The preset “${preset.name}” is in use.`);
}

function savePreset(field: HTMLInputElement, form: Form, refresh: (selected: string) => void): void {
  const name = field.value.trim();
  if (!name) {
    field.focus();
    form.say('A preset needs a name: type one, then save again.');
    return;
  }
  const kept = keepPresets([...keptPresets(), { name, choices: form.choices() }]);
  refresh(name);
  field.value = '';
  form.say(
    kept
      ? `The settings are saved as the preset “${name}”.`
      : 'This browser lets us keep nothing: save them to a file.',
  );
}

function download(text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = 'lectern-settings.json';
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}

async function readFile(file: File, form: Form, refresh: () => void): Promise<void> {
  try {
    const { choices, presets: read } = readSettings(await file.text());
    keepPresets([...keptPresets(), ...read]);
    refresh();
    form.use(choices);
    form.say(`The settings of ${file.name} are in use.`);
  } catch (fault) {
    form.say(fault instanceof Error ? fault.message : String(fault));
  }
}
