/** What is measured on a page as it is laid out. Each function runs in the page and gives what is wrong, in words. */
import type { Page } from 'playwright-core';

/** What stands wider than the window, and text that its own box cuts off. */
export function overflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    const wide =
      scrollWidth > innerWidth ? [`the page is ${scrollWidth} wide in a window of ${innerWidth}`] : [];
    const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
      if (!element.checkVisibility() || element.matches('.skip, input, progress')) return false;
      const { overflowX, overflowY } = getComputedStyle(element);
      const cutsAcross = /hidden|clip/u.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
      const cutsDown = /hidden|clip/u.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
      return cutsAcross || cutsDown;
    });
    return [...wide, ...cut.map(({ outerHTML }) => `cut off: ${outerHTML.slice(0, 120)}`)];
  });
}

/** The longest line of running text in characters, spaces included. */
export function longestLine(page: Page): Promise<number> {
  return page.evaluate(() => {
    let longest = 0;
    const range = document.createRange();
    for (const paragraph of document.querySelectorAll('main p:not([class])')) {
      if (!paragraph.checkVisibility()) continue;
      const lines = new Map<number, number>();
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (const { index, 0: word } of (node.textContent ?? '').matchAll(/\S+\s*/gu)) {
          range.setStart(node, index);
          range.setEnd(node, index + word.trimEnd().length);
          const [rectangle] = range.getClientRects();
          if (!rectangle) continue;
          // Smaller and larger letters of one line do not share their upper edge, but nearly their lower one.
          const line = Math.round(rectangle.bottom / 8);
          lines.set(line, (lines.get(line) ?? 0) + word.length);
        }
      }
      longest = Math.max(longest, ...lines.values());
    }
    return longest;
  });
}

/** Controls outside of sentences that are smaller than 44 by 44 CSS pixels (WCAG 2.5.5). */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary',
    );
    /** In a sentence the line height decides: there is text beside the control, in the same paragraph. */
    const inSentence = (control: HTMLElement): boolean => {
      const block = control.closest('p, li, dd, dt, td, figcaption');
      if (!block || !/^inline(-block)?$/u.test(getComputedStyle(control).display)) return false;
      const rest = block.cloneNode(true) as HTMLElement;
      for (const other of rest.querySelectorAll('a, button, input, [popover], ul, ol')) other.remove();
      return /\p{L}/u.test(rest.textContent);
    };
    return [...controls]
      .filter(
        (control) =>
          control.checkVisibility() && !control.matches('.skip:not(:focus)') && !inSentence(control),
      )
      .map((control) => ({ control, box: (control.closest('label') ?? control).getBoundingClientRect() }))
      .filter(({ box }) => Math.round(box.width) < 44 || Math.round(box.height) < 44)
      .map(
        ({ control, box }) =>
          `${Math.round(box.width)}×${Math.round(box.height)}: ${control.outerHTML.slice(0, 120)}`,
      );
  });
}

/** What the focus shows, where it is: how wide its line is, what it contrasts with, and whether anything covers it. */
export interface FocusShown {
  readonly what: string;
  readonly outline: number;
  readonly contrast: number;
  /** What lies over it, near one of its corners or in its middle. */
  readonly covered: readonly string[];
  readonly inView: boolean;
}

/** @returns Nothing when no control has the focus. */
export function focusShown(page: Page): Promise<FocusShown | undefined> {
  return page.evaluate(() => {
    const focused = document.activeElement as HTMLElement | null;
    if (!focused || focused === document.body) return undefined;
    const shown = focused.matches('input[type=radio], input[type=checkbox]')
      ? (focused.closest('label') ?? focused)
      : focused;
    const style = [focused, shown]
      .map((element) => getComputedStyle(element))
      .find(({ outlineStyle }) => outlineStyle !== 'none');

    const luminance = (colour: string): number => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/gu) ?? [])
        .map((part) => Number(part) / (colour.startsWith('color(') ? 1 : 255))
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const background = (element: Element | null): string => {
      for (let at = element; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (!/^rgba\(.*, 0\)$|^transparent$/u.test(backgroundColor)) return backgroundColor;
      }
      return 'rgb(255, 255, 255)';
    };
    const pair = [luminance(style?.outlineColor ?? ''), luminance(background(shown.parentElement))].sort(
      (a, b) => b - a,
    );

    const box = focused.getClientRects()[0] ?? focused.getBoundingClientRect();
    // Boxes of neighbouring lines may touch; what lies over a quarter of the height is on top of it.
    const [inset, edge] = [box.height / 4, 2];
    const points = [
      [box.left + edge, box.top + inset],
      [box.right - edge, box.top + inset],
      [box.left + edge, box.bottom - inset],
      [box.right - edge, box.bottom - inset],
      [(box.left + box.right) / 2, (box.top + box.bottom) / 2],
    ] as const;
    const visible = points.filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
    const covered = visible
      .map(([x, y]) => document.elementFromPoint(x, y))
      .filter((above) => above && !focused.contains(above) && !above.contains(focused))
      .map((above) => above?.outerHTML.slice(0, 120) ?? '');
    return {
      what: focused.outerHTML.slice(0, 120),
      outline: Number.parseFloat(style?.outlineWidth ?? '0'),
      contrast: ((pair[0] ?? 0) + 0.05) / ((pair[1] ?? 0) + 0.05),
      covered,
      // Of what is taller than the window the beginning or the end is enough.
      inView:
        visible.length > 0 || (box.height > innerHeight && box.top < innerHeight - 44 && box.bottom > 44),
    };
  });
}
