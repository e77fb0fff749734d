/**
 * An own article in Chromium, Firefox and WebKit, with the same steps in each: pasted, read, put right and undone, listed, found,
 * taken away as a file and brought back. What is seen and heard of it is tested in Chromium, in the other tests of the library.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from './engines.ts';
import { pageOf, urlOf } from './list-pages.ts';
import { own, ownText } from './open-own.ts';
import type { Visitor } from './visitors.ts';

const title = 'The ferry came back to the harbour';

/** In the page: puts something into a field, as typing does it. */
const type = (field: string, words: string, event: 'input' | 'change' = 'input'): string => `(() => {
  const field = document.querySelector(${JSON.stringify(field)});
  field.focus();
  field.value = ${JSON.stringify(words)};
  field.dispatchEvent(new Event(${JSON.stringify(event)}, { bubbles: true }));
})()`;
const press = (control: string): string => `void document.querySelector(${JSON.stringify(control)}).click()`;
const textOf = (part: string): string => `document.querySelector(${JSON.stringify(part)})?.textContent ?? ''`;
const titles = `[...document.querySelectorAll('.own .list h3')].map((heading) => heading.textContent)`;
const kinds = `[...document.querySelectorAll('.lines select')].map((select) => select.value)`;

/** In the page: what "Export" hands to the browser stays here. */
const catchExport = `(() => {
  const create = URL.createObjectURL;
  URL.createObjectURL = (blob) => ((globalThis.exported = blob), create.call(URL, blob));
  HTMLAnchorElement.prototype.click = () => undefined;
})()`;
/** In the page: chooses what was caught. */
const importIt = `(() => {
  const files = new DataTransfer();
  files.items.add(new File([globalThis.exported], 'library.zip', { type: 'application/zip' }));
  const field = document.querySelector('#own-import');
  field.files = files.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
})()`;

describe.each(engines)('$engine', ({ visit, missing }) => {
  const reason = missing === undefined ? '' : ` (skipped: ${missing})`;
  const step = test.skipIf(!visit);
  let visitor: Visitor | undefined;
  let id = '';
  const reader = (): Visitor => {
    if (!visitor) throw new Error('There is no browser.');
    return visitor;
  };
  /** What must hold soon; while a page leads to the next, nothing can be asked of it. */
  const soon = (expression: string): ReturnType<typeof expect.poll<unknown>> =>
    expect.poll(() =>
      reader()
        .run<unknown>(expression)
        .catch(() => undefined),
    );
  beforeAll(async () => {
    visitor = await visit?.();
  });
  afterAll(() => visitor?.close());

  const openList = async (): Promise<void> => {
    await reader().open(urlOf(own));
    await soon(titles).toEqual([title]);
  };

  step(`E9: what is pasted is an article, and read${reason}`, async () => {
    await reader().open(urlOf(own));
    await reader().run(type('#article', ownText(title)));
    await reader().run(press('[data-tool=open-articles]'));
    await soon(textOf('main article > h1')).toBe(title);
    await soon(textOf('main .captions .credit')).toBe('Photo: Jane Doe/AFP');
    id = await reader().run<string>('new URLSearchParams(location.search).get("id")');
  });

  step(`it is put right, undone, and read as it was put right${reason}`, async () => {
    await reader().open(`${urlOf(pageOf('check own article'))}?id=${id}`);
    const asOpened = ['title', 'paragraph', 'caption', 'paragraph', 'paragraph'];
    await soon(kinds).toEqual(asOpened);
    await reader().run(type('.lines > li:nth-child(4) select', 'heading', 'change'));
    await soon(textOf('main [role=status]')).toMatch(/^Line 4 is now a heading/u);
    await reader().run(press('main .undo'));
    expect(await reader().run(kinds)).toEqual(asOpened);
    await reader().run(type('.lines > li:nth-child(4) select', 'quote', 'change'));
    await reader().run(press('main a.read'));
    await soon(textOf('main article blockquote')).toMatch(/Nobody was hurt/u);
  });

  step(`it is tagged, deleted and brought back in the list${reason}`, async () => {
    await openList();
    await reader().run(press('.own .list summary'));
    await soon('document.querySelector(".own form input") !== null').toBe(true);
    await reader().run(type('.own form input', 'sea'));
    await reader().run(press('.own button[data-action=tags]'));
    await soon(textOf('.own .list .tags')).toBe('Tags: sea.');
    await reader().run(press('.own button[data-action=delete]'));
    await soon(textOf('.own .gone')).toMatch(/It is deleted/u);
    await reader().run(press('.own button[data-action=undo]'));
    await soon(titles).toEqual([title]);
  });

  step(`it is found beside the articles of the site${reason}`, async () => {
    await reader().open(urlOf(pageOf('search')));
    await reader().run(type('input[type=search]', 'harbour'));
    await soon(
      `[...document.querySelectorAll('.results h3')].map((heading) => heading.textContent)`,
    ).toContain(`${title} (in your library)`);
  });

  step(`it is exported, deleted for good, and imported with its tag${reason}`, async () => {
    await openList();
    await reader().run(catchExport);
    await reader().run(press('.own .export'));
    await soon('globalThis.exported?.size > 1000').toBe(true);
    await reader().run(press('.own .list summary'));
    await soon('document.querySelector(".own button[data-action=delete]") !== null').toBe(true);
    await reader().run(press('.own button[data-action=delete]'));
    await soon(textOf('.own .gone')).toMatch(/It is deleted/u);
    await reader().run(type('#own-show', 'deleted', 'change'));
    await reader().run(press('.own button[data-action=remove]'));
    await soon(titles).toEqual([]);
    await reader().run(type('#own-show', 'library', 'change'));
    await reader().run(importIt);
    await soon(textOf('.own .moved')).toContain('1 article was added.');
    await soon(titles).toEqual([title]);
    expect(await reader().run(textOf('.own .list .tags'))).toBe('Tags: sea.');
  });
});
