import { onChange } from '../keep/changes.ts';

/**
 * Looks whether another tab has changed the article: when one tells of a change, and never while the reader is writing in a
 * field, whose words would go.
 *
 * @param look Called for a change of anything in the library.
 */
export function hearOtherTabs(look: () => void): void {
  let isWriting = false;
  let hasHeard = false;
  onChange(() => {
    hasHeard = isWriting;
    if (!isWriting) look();
  });
  document.addEventListener('input', ({ target }) => {
    isWriting =
      target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');
  });
  const written = (): void => {
    isWriting = false;
    if (hasHeard) look();
    hasHeard = false;
  };
  // After the field's own listeners: what was written is a step by then.
  document.addEventListener('change', written);
  document.addEventListener('focusout', written);
}
