/**
 * What a key does: Control or Command with Z, with Shift for the other way, or with Y. In a text field they are the field's own.
 *
 * @returns `undefined` for every other key
 */
export function wayOf({
  key,
  ctrlKey,
  metaKey,
  shiftKey,
  altKey,
  target,
}: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (!(ctrlKey || metaKey) || altKey) return undefined;
  if (target instanceof Element && target.matches('textarea, input:not([type=radio], [type=checkbox])'))
    return undefined;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && !shiftKey ? 'redo' : undefined;
}
