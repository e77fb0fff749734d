import { editionLock } from './edition-cache.ts';

/**
 * Says at the foot of an open page that a new edition is there, and nothing more: the page stays as it is, nothing is
 * announced, no focus moves. Called again, it says it once.
 *
 * From now on the page also says to the worker that it is open: its tools are kept through any number of editions.
 */
export function start(): void {
  const foot = document.querySelector('body > footer');
  if (!foot || foot.querySelector('.edition')) return;
  const folder = new URL('.', import.meta.url).pathname;
  // A lock ends with its page, however that ends. Held before, it would keep browsers from going back quickly.
  void (navigator.locks as LockManager | undefined)?.request(
    editionLock(folder),
    { mode: 'shared' },
    () => new Promise(() => undefined),
  );
  const line = document.createElement('p');
  line.className = 'edition';
  line.textContent = 'A new edition of Lectern is ready. The next page that you open has it.';
  foot.append(line);
}
