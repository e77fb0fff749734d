import { element } from '../make-element.ts';
import { field, group } from './make-field.ts';
import { labelOf, voicesFor } from './choose-voice.ts';
import { pauseLengths, type AloudOptions } from './keep-options.ts';
import { queuePart } from './queue-part.ts';
import { keyInWords } from '../shortcuts/commands.ts';
import { aloudCommands } from './shortcuts.ts';

/** What the dialog works on. */
export interface OptionsSource {
  /** The language of the article. */
  readonly language: string;
  readonly voices: readonly SpeechSynthesisVoice[];
  readonly options: () => AloudOptions;
  readonly change: (options: AloudOptions) => void;
  readonly fromBeginning: () => void;
}

const pauseWords = { none: 'None', short: 'Short', normal: 'Normal', long: 'Long' };

const switches = [
  ['summary', 'The key facts (“In short”)'],
  ['captions', 'Photo captions'],
  ['credits', 'Credits of the photographs'],
  ['definitions', 'Definitions of names, where a name first stands'],
] as const;

/** The options in front of the page: native controls, each change at once. Closing gives the focus back. */
export function openOptions(source: OptionsSource): void {
  const heading = element('h2', { id: 'aloud-options' }, 'Read aloud: options');
  const close = element('button', { type: 'button' }, 'Close options');
  const dialog = element(
    'dialog',
    { className: 'side-dialog aloud-options' },
    heading,
    close,
    voicePart(source),
    extrasPart(source),
    queuePart(),
    keysPart(source),
    beginningPart(source, () => {
      dialog.close();
    }),
  );
  dialog.lang = 'en';
  dialog.dir = 'ltr';
  dialog.setAttribute('aria-labelledby', heading.id);
  close.addEventListener('click', () => {
    dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
}

function voicePart({ language, voices, options, change }: OptionsSource): HTMLElement {
  const [base = ''] = language.split('-');
  const fitting = voicesFor(voices, language);
  const voice = select(
    fitting.map((one) => [one.voiceURI, labelOf(one)]),
    options().voices[base] ?? fitting[0]?.voiceURI ?? '',
    (value) => {
      change({ ...options(), voices: { ...options().voices, [base]: value } });
    },
  );
  const pauses = select(
    pauseLengths.map((length) => [length, pauseWords[length]]),
    options().pauses,
    (value) => {
      change({ ...options(), pauses: pauseLengths.find((length) => length === value) ?? 'normal' });
    },
  );
  return group(
    'Voice',
    field('Voice', voice),
    element('p', {}, 'An online voice sends the text to its maker.'),
    field('Pauses', pauses),
    checkbox('Say names as the glossary respells them', options().names, (names) => {
      change({ ...options(), names });
    }),
  );
}

const extrasPart = ({ options, change }: OptionsSource): HTMLElement =>
  group(
    'Also read',
    ...switches.map(([name, label]) =>
      checkbox(label, options()[name], (value) => {
        change({ ...options(), [name]: value });
      }),
    ),
  );

const keysPart = ({ options, change }: OptionsSource): HTMLElement =>
  group(
    'Keys',
    checkbox('Use these keys, with Alt and Shift', options().keys, (keys) => {
      change({ ...options(), keys });
    }),
    element(
      'dl',
      {},
      ...aloudCommands.flatMap(({ name, label, code }) => [
        element('dt', {}, keyInWords(document.documentElement.dataset[name] ?? code)),
        element('dd', {}, label.replace('Read aloud: ', '')),
      ]),
    ),
    element('p', {}, 'Settings has all keys of the page, and lets you change them.'),
  );

function beginningPart({ fromBeginning }: OptionsSource, close: () => void): HTMLElement {
  const button = element('button', { type: 'button' }, 'Go to the beginning of the article');
  button.addEventListener('click', () => {
    close();
    fromBeginning();
  });
  return element('p', {}, button);
}

function checkbox(label: string, checked: boolean, change: (checked: boolean) => void): HTMLElement {
  const input = element('input', { type: 'checkbox', checked });
  input.addEventListener('change', () => {
    change(input.checked);
  });
  return element('label', {}, input, ` ${label}`);
}

function select(
  choices: readonly (readonly [value: string, label: string])[],
  value: string,
  change: (value: string) => void,
): HTMLSelectElement {
  const made = element(
    'select',
    {},
    ...choices.map(([of, label]) => element('option', { value: of }, label)),
  );
  made.value = value;
  made.addEventListener('change', () => {
    change(made.value);
  });
  return made;
}
