/** What the keys do, with Alt and Shift held down: a key alone belongs to screen readers and to the page. Up and down are the line focus's. */
export const shortcuts = [
  { code: 'KeyP', key: 'P', does: 'play', words: 'Play or pause' },
  { code: 'KeyS', key: 'S', does: 'stop', words: 'Stop' },
  { code: 'ArrowRight', key: 'right arrow', does: 'next-sentence', words: 'Next sentence' },
  { code: 'ArrowLeft', key: 'left arrow', does: 'previous-sentence', words: 'Previous sentence' },
  { code: 'PageDown', key: 'page down', does: 'next-paragraph', words: 'Next paragraph' },
  { code: 'PageUp', key: 'page up', does: 'previous-paragraph', words: 'Previous paragraph' },
  { code: 'End', key: 'end', does: 'next-section', words: 'Next section' },
  { code: 'Home', key: 'home', does: 'previous-section', words: 'Previous section' },
] as const;

/** What a reader can ask of the player, by button or by key. */
export type Action = (typeof shortcuts)[number]['does'] | 'beginning' | 'options' | 'close';

/** The action that a key press asks for. By the key's place, so that Alt's own letters ("π") do not matter. */
export function actionOf({ code, altKey, shiftKey, ctrlKey, metaKey }: KeyboardEvent): Action | undefined {
  if (!altKey || !shiftKey || ctrlKey || metaKey) return undefined;
  return shortcuts.find((shortcut) => shortcut.code === code)?.does;
}
