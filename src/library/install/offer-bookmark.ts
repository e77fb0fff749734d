import { bookmarkAddress } from './bookmark-address.ts';
import { copied, copyItself, dragIt } from './receive-words.ts';

/** The site's base path, with a slash at both ends. */
declare const BASE: string;

/**
 * Puts the bookmark's address, which is known only where the site is read, into its link and its field. Pressed here, the
 * link only says what it is for: the policy of this page would stop its program.
 */
export function offerBookmark(say: (words: string) => void): void {
  const link = document.querySelector<HTMLAnchorElement>('a.bookmark');
  const field = document.querySelector<HTMLInputElement>('#bookmark-address');
  const copy = document.querySelector('button.copy');
  if (!link || !field) return;
  link.href = field.value = bookmarkAddress(`${location.origin}${BASE}library/receive/`);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    say(dragIt);
  });
  copy?.addEventListener('click', () => {
    field.select();
    // Where the page is not served over HTTPS there is no clipboard.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    const writing = clipboard?.writeText(field.value) ?? Promise.reject(new Error('no clipboard'));
    void writing.then(
      () => {
        say(copied);
      },
      () => {
        say(copyItself);
      },
    );
  });
}
