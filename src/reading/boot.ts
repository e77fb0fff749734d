/**
 * The only script that stands in every page, inline and before the first paint: the reader's preferences, the first
 * use of a tool, the offline worker. Each byte of it is paid for on every page (docs/contracts.md, promise 5).
 */
import { placesKey, storageKey } from './storage-key.ts';

/** The folder of the tools, put here by `layouts/build/browser-code.ts`. */
declare const TOOLS: string;
/** The site's base path, with a slash at both ends. */
declare const BASE: string;

/** What Settings keeps: the choices, and the rules and tools that they bring (`keep-choices.ts`). */
interface Kept {
  readonly style?: string;
  readonly tools?: string;
}

/** What calls a tool: a link, or a button without an address. */
type Control = HTMLAnchorElement & { readonly dataset: { readonly tool: string } };

const { dataset } = document.documentElement;

const use = async (tool: string, until?: Promise<unknown>, control?: HTMLAnchorElement): Promise<void> => {
  // A variable, since Vite wraps an import of a literal in a kilobyte of preloading.
  const address = `${TOOLS}${tool}.js`;
  try {
    const { start } = (await import(/* @vite-ignore */ address)) as {
      start: (control?: Element) => void;
    };
    await until;
    start(control);
  } catch {
    // A tool that cannot be had leaves the link what it was.
    if (control?.href) location.href = control.href;
  }
};

// The page's own: what is kept on the device must not start anything in its place.
const { start, places, awaits } = dataset;

// Asked for at once and started when the text is there: captions should not move under the reader's eyes. A page whose
// text a script puts in states the event that tells when.
const ready = new Promise((resolve) => {
  addEventListener(awaits ?? 'DOMContentLoaded', resolve);
});

try {
  // The first of the sheets is the reader's: `apply-choices.ts` finds it there.
  const kept = localStorage as Partial<Record<string, string>>;
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [sheet];
  const { style, tools, ...choices } = JSON.parse(kept[storageKey] ?? '{}') as Kept;
  Object.assign(dataset, choices);
  if (style) sheet.replaceSync(style);
  for (const tool of tools?.split(' ') ?? []) void use(tool, ready);
  // The sign that there are notes on this page (`notes/keep-notes.ts`).
  if (kept[location.pathname]) void use('notes', ready);
  if (places !== undefined) {
    if (kept[placesKey]) void use('places', ready);
    else addEventListener('scroll', () => void use('places', ready), { once: true });
  }
} catch {
  // Storage is closed to us, or holds something else: the page is read as it is.
}

addEventListener<'click'>('click', (event) => {
  const control = (event.target as Element).closest<Control>('[data-tool]');
  // A click with a modifier opens the link elsewhere, as the reader meant it.
  if (control && !event.metaKey && !event.ctrlKey && !event.shiftKey) {
    event.preventDefault();
    void use(control.dataset.tool, undefined, control);
  }
});

addEventListener('load', () => {
  // After the first paint: a page that starts a tool shows its text before it asks for anything.
  if (start) requestAnimationFrame(() => setTimeout(() => void use(start)));
  // A browser that keeps no worker (a private window) still reads the page.
  const worker = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  worker?.register(`${BASE}sw.js`).catch(() => undefined);
  // The first worker of all brings no new edition.
  if (worker?.controller) worker.oncontrollerchange = () => void use('edition');
});
