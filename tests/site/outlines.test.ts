/** What each kind of page is to assistive technology, as a golden to be read (S10), and its Tab stops counted (S15). */
import { describe, expect, test } from 'vitest';
import { expectGolden } from './golden.ts';
import { onePageOfEachKind, pages } from './list-pages.ts';
import { openPage } from './open-page.ts';

/** Parts of the page and of its forms, whose names are the page's own and not an article's. */
const named =
  /^(?:region|navigation|search|group|radiogroup|searchbox|textbox|radio|checkbox|combobox|spinbutton|form)$/u;

/** A line of Playwright's snapshot: how deep, the role, and the name or the text. */
const line = /^(?<indent> *)- (?<role>[a-z]+)(?<rest>.*)$/u;

/** What stands within, by its role and name. */
type Outline = Map<string, Outline>;

/**
 * Brings a snapshot down to its outline: texts, addresses and states go, and what stands side by side and is alike becomes
 * one with all that stands in either. So the golden changes with a template, and not with an article or a name more.
 */
function outline(snapshot: string): Outline {
  const root: Outline = new Map();
  const path: Outline[] = [root];
  for (const text of snapshot.split('\n')) {
    const { indent = '', role = '', rest = '' } = line.exec(text)?.groups ?? {};
    if (role === '' || role === 'text') continue;
    const level = /\[level=\d\]/u.exec(rest)?.[0] ?? '';
    // Letters of an index, numbers of mentions and subjects with a number of tests change with what is on the site.
    const full = named.test(role) ? (/".{2,}?"/u.exec(rest)?.[0] ?? '') : '';
    const name = /: \d+"$/u.test(full) ? '' : full.replaceAll(/\d+/gu, '0');
    const words = [role, level, name].filter((part) => part !== '').join(' ');
    path.length = indent.length / 2 + 1;
    const siblings = path.at(-1) ?? root;
    const own: Outline = siblings.get(words) ?? new Map<string, Outline>();
    siblings.set(words, own);
    path.push(own);
  }
  return root;
}

const show = (of: Outline, depth = 0): readonly string[] =>
  [...of].flatMap(([words, within]) => ['  '.repeat(depth) + words, ...show(within, depth + 1)]);

describe('the outline', () => {
  test.each(onePageOfEachKind)('S10: of the page is what it was: $kind', async (address) => {
    const page = await openPage(address);
    // A page that a tool makes is what it is when the tool has done its work.
    await page.waitForLoadState('networkidle');
    const snapshot = await page.locator('main').ariaSnapshot();
    expectGolden(`outlines/${address.kind.replaceAll(' ', '-')}.txt`, show(outline(snapshot)));
  });
});

describe('the Tab stops of an article', () => {
  const articles = pages.filter(({ kind }) => kind === 'article');

  test.each(articles)(
    'S15: are no more than the names in its sections and its own links: $address',
    async (address) => {
      const page = await openPage(address);
      const [stops, allowed, controls] = await page.evaluate(() => {
        const body = document.querySelector('article > div');
        const places = body?.querySelectorAll('a.place').length ?? 0;
        const links = body?.querySelectorAll('a[href]:not([popover] a, .place)').length ?? 0;
        const names = new Set<string>();
        let section = 0;
        for (const element of body?.querySelectorAll('h2, button[popovertarget]') ?? []) {
          if (element.localName === 'h2') section += 1;
          else {
            const of = (element as HTMLButtonElement).popoverTargetElement?.getAttribute('aria-label');
            names.add(`${section}: ${of ?? ''}`);
          }
        }
        const all = [...(body?.querySelectorAll<HTMLElement>('a[href], button, [tabindex]') ?? [])];
        const reached = all.filter((control) => control.checkVisibility() && control.tabIndex >= 0);
        return [reached.length, names.size + links + places, all.length] as const;
      });
      expect(controls).toBeGreaterThan(5);
      expect(stops).toBeLessThanOrEqual(allowed);
    },
  );
});
