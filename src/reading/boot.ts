/**
 * The only script that stands in every page, inline and before the first paint: the reader's preferences, the first
 * use of a tool, the offline worker. Each byte of it is paid for on every page (design 5, promise 5).
 */
import { storageKey } from './preferences.ts';

/** Name → address, put here by `layouts/browser-code.ts`. */
declare const TOOLS: Readonly<Record<string, string>>;

const root = document.documentElement;

try {
  Object.assign(root.dataset, JSON.parse(localStorage.getItem(storageKey) ?? '{}'));
} catch {
  // Storage is closed to us, or holds something else: the page is read as it is.
}

const use = async (tool: string, control?: Element): Promise<void> => {
  const { start } = (await import(/* @vite-ignore */ TOOLS[tool] ?? '')) as {
    start: (control?: Element) => void;
  };
  start(control);
};

addEventListener('click', (event) => {
  const control = (event.target as Element).closest('[data-tool]');
  // A click with a modifier opens the link elsewhere, as the reader meant it.
  if (!control || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  void use(control.getAttribute('data-tool') ?? '', control);
});

addEventListener('DOMContentLoaded', () => {
  if (root.dataset['captions'] === 'place') void use('captions');
  if (root.dataset['font'] === 'atkinson') void use('typeface');
  if (root.dataset['start']) void use(root.dataset['start']);
});

addEventListener('load', () => {
  // A browser that keeps no worker (a private window) still reads the page.
  navigator.serviceWorker?.register(`${BASE}sw.js`).catch(() => undefined);
});
