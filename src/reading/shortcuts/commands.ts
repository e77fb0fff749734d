/**
 * Every command that a key can give, in one list. A key answers only with Alt and Shift held down, since a key alone
 * belongs to screen readers, to dictation and to the page (WCAG 2.1.4), and Ctrl to the browser.
 *
 * The names are those under which a reader's own keys are kept and stand on the root element: `data-key-map="KeyJ"`.
 */
export const commands = [
  { name: 'keyMap', label: 'Open the page map', code: 'KeyM' },
  { name: 'keyStart', label: 'Go to the first sentence', code: 'KeyG' },
  { name: 'keyNextMention', label: 'Next mention of the same name', code: 'KeyK' },
  { name: 'keyNextFound', label: 'Next place that was found', code: 'KeyN' },
  { name: 'keyPreviousFound', label: 'Previous place that was found', code: 'KeyB' },
  { name: 'keyWhere', label: 'Where am I', code: 'KeyW' },
  { name: 'keyCopy', label: 'Copy the sentence, or what is marked, with its source', code: 'KeyC' },
  { name: 'keyHighlight', label: 'Highlight the words that are selected, or the sentence', code: 'KeyH' },
  { name: 'keyNote', label: 'Highlight them, and write a note', code: 'KeyO' },
  { name: 'keyPlay', label: 'Read aloud: play or pause', code: 'KeyP' },
  { name: 'keyStop', label: 'Read aloud: stop', code: 'KeyS' },
  { name: 'keyNextSentence', label: 'Read aloud: next sentence', code: 'ArrowRight' },
  { name: 'keyPreviousSentence', label: 'Read aloud: previous sentence', code: 'ArrowLeft' },
  { name: 'keyNextParagraph', label: 'Read aloud: next paragraph', code: 'PageDown' },
  { name: 'keyPreviousParagraph', label: 'Read aloud: previous paragraph', code: 'PageUp' },
  { name: 'keyNextSection', label: 'Read aloud: next section', code: 'End' },
  { name: 'keyPreviousSection', label: 'Read aloud: previous section', code: 'Home' },
  { name: 'keyLineDown', label: 'Line focus: down', code: 'ArrowDown' },
  { name: 'keyLineUp', label: 'Line focus: up', code: 'ArrowUp' },
] as const;

export type Command = (typeof commands)[number]['name'];

/** No key: the command is only there by its button. */
export const noKey = 'none';

/** What was pressed, as far as a command needs it. */
export type Press = Pick<KeyboardEvent, 'code' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey'>;

/**
 * The command that a key press gives. By the key's place, so that Alt's own letters ("π") do not matter; where two
 * commands have one key, the first in the list.
 *
 * @param keys The reader's own keys by the name of the command; those that are not there are as at first.
 * @example
 * commandOf({ code: 'KeyM', altKey: true, shiftKey: true, ctrlKey: false, metaKey: false }, {}) //=> 'keyMap'
 */
export function commandOf(
  { code, altKey, shiftKey, ctrlKey, metaKey }: Press,
  keys: Readonly<Record<string, string | undefined>> = document.documentElement.dataset,
): Command | undefined {
  if (!altKey || !shiftKey || ctrlKey || metaKey) return undefined;
  return commands.find((command) => (keys[command.name] ?? command.code) === code)?.name;
}

const words: Readonly<Record<string, string>> = {
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowDown: '↓',
  ArrowUp: '↑',
  PageDown: 'Page down',
  PageUp: 'Page up',
  End: 'End',
  Home: 'Home',
};

/**
 * A key in words.
 *
 * @example
 * keyInWords('KeyM') //=> 'Alt + Shift + M'
 */
export const keyInWords = (code: string): string =>
  code === noKey ? 'No key' : `Alt + Shift + ${words[code] ?? code.replace(/^Key/u, '')}`;
