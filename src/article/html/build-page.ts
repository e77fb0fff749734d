import { Fault } from '../fault.ts';
import type { Attributes, PageNode } from './page.ts';
import { blockTags, closedBy, headTags, voidTags } from './rules/tags.ts';

/** Browsers nest no deeper either (Blink and WebKit: 512); deeper elements become siblings there, and here. */
const mostLevels = 512;
/** A page of 50 MB has about two million; more would take gigabytes. */
const mostNodes = 4_000_000;

const noAttributes: Attributes = Object.freeze({});
const pageTags: ReadonlySet<string> = new Set(['html', 'head', 'body']);
const cells: ReadonlySet<string> = new Set(['td', 'th', 'caption']);
const tableTags: ReadonlySet<string> = new Set([
  'table',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'td',
  'th',
  'caption',
]);

/** Grows the flat list of a page's nodes from its tags and texts, in their order. */
export interface PageBuilder {
  readonly addText: (text: string) => void;
  readonly startElement: (tag: string, attributes?: Attributes) => void;
  readonly endElement: (tag: string) => void;
  /** Whether a drawing or a formula is open. */
  readonly isForeign: () => boolean;
  /** Closes all that is open. Nothing may be added behind it. */
  readonly finish: () => readonly PageNode[];
}

type GrowingNode = { -readonly [Key in keyof PageNode]: PageNode[Key] };

/** @throws {Fault} `too-many-elements`, from its functions */
export function buildPage(): PageBuilder {
  const nodes: GrowingNode[] = [{ tag: '', text: '', attributes: noAttributes, parent: -1, end: 0 }];
  const open = openElements(nodes);
  let waiting = '';
  /** How many elements are open below the deepest level that is kept. */
  let tooDeep = 0;

  const add = (tag: string, text: string, attributes = noAttributes): number => {
    if (nodes.length >= mostNodes) throw tooManyFault();
    return nodes.push({ tag, text, attributes, parent: open.last(), end: nodes.length + 1 }) - 1;
  };
  const endText = (): void => {
    if (waiting !== '') add('', waiting);
    waiting = '';
  };
  const endElement = (tag: string): void => {
    endText();
    if (voidTags.has(tag)) {
      // "</br>" is a break in every browser.
      if (tag === 'br') add(tag, '');
    } else if (tooDeep > 0) tooDeep -= 1;
    // What stands behind `</body>` belongs to the body all the same.
    else if (!pageTags.has(tag) || tag === 'head') open.end(tag);
  };
  return {
    addText: (text) => {
      waiting += text;
    },
    startElement: (tag, attributes) => {
      endText();
      if (open.has('head') && !headTags.has(tag)) open.end('head');
      // A page inside a page (a pasted embed): browsers ignore its tags.
      if (pageTags.has(tag) && open.has(tag)) return;
      open.endImplied(tag);
      const at = add(tag, '', attributes);
      if (voidTags.has(tag)) return;
      if (open.depth() >= mostLevels) tooDeep += 1;
      else open.start(at);
    },
    endElement,
    isForeign: () => open.has('svg') || open.has('math'),
    finish: () => {
      endText();
      open.endAll();
      return nodes;
    },
  };
}

interface OpenElements {
  readonly has: (tag: string) => boolean;
  readonly depth: () => number;
  /** The index of the innermost. */
  readonly last: () => number;
  readonly start: (at: number) => void;
  /** Ends the innermost of this tag and all inside it. */
  readonly end: (tag: string) => void;
  /** Ends what cannot be open any more when an element of this tag starts. */
  readonly endImplied: (tag: string) => void;
  readonly endAll: () => void;
}

function openElements(nodes: GrowingNode[]): OpenElements {
  const stack: number[] = [0];
  // So that an end tag without a start costs nothing.
  const counts = new Map<string, number>();
  const has = (tag: string): boolean => (counts.get(tag) ?? 0) > 0;
  const tagAt = (depth: number): string => nodes[stack[depth] ?? 0]?.tag ?? '';
  const endLast = (): void => {
    const node = nodes[stack.pop() ?? 0];
    if (!node) return;
    node.end = nodes.length;
    counts.set(node.tag, (counts.get(node.tag) ?? 1) - 1);
  };
  const endDownTo = (depth: number): void => {
    while (stack.length > depth) endLast();
  };
  return {
    has,
    depth: () => stack.length,
    last: () => stack.at(-1) ?? 0,
    start: (at) => {
      stack.push(at);
      const { tag = '' } = nodes[at] ?? {};
      counts.set(tag, (counts.get(tag) ?? 0) + 1);
    },
    end: (tag) => {
      if (!has(tag)) return;
      const isInline = !blockTags.has(tag);
      for (let depth = stack.length - 1; depth > 0; depth -= 1) {
        const other = tagAt(depth);
        if (other === tag) {
          endDownTo(depth);
          return;
        }
        // The end of an inline element does not end the blocks inside it; only the table ends a cell.
        if (isInline ? blockTags.has(other) : cells.has(other) && !tableTags.has(tag)) return;
      }
    },
    endImplied: (tag) => {
      const closes = closedBy.get(tag);
      if (!closes?.tags.some(has)) return;
      for (let depth = stack.length - 1; depth > 0; depth -= 1) {
        const other = tagAt(depth);
        if (closes.tags.includes(other)) {
          endDownTo(depth);
          if (!closes.again) return;
        } else if (closes.until.has(other) || (closes.inlineOnly && blockTags.has(other))) return;
      }
    },
    endAll: () => {
      endDownTo(0);
    },
  };
}

function tooManyFault(): Fault {
  return new Fault(
    'too-many-elements',
    `The page has more than ${mostNodes.toLocaleString('en')} elements.`,
    'Save the article alone, or copy its text and save it as .txt.',
  );
}
