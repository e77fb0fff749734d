import type { Element, ElementContent, Parents, Root, Text } from 'hast';
import { toString } from 'hast-util-to-string';
import type { VFile } from 'vfile';
import { factsOf } from './facts-of.ts';
import { element, textNode } from './page/element.ts';
import { sentenceAround, type SentenceAround } from './sentence-around.ts';

/** A mention as the matcher gives it: the id of a name and `[start, end)` in UTF-16 units of its text. */
interface FoundMention {
  readonly name: string;
  readonly text: string;
  readonly range: readonly [start: number, end: number];
}

/** What the page says about a name where it is mentioned. */
export interface Definition {
  readonly name: string;
  readonly respelling: string;
  readonly text: string;
  readonly href: string;
}

/** The texts around a file: names are understood from the whole article, a caption from its article too. */
export interface Surroundings {
  /** Put before each id, so that captions and body can stand on one page: `c3`. */
  readonly prefix: string;
  /** Texts read before this one in the same section: the earlier captions of a caption. */
  readonly before: readonly string[];
  /** All other texts of the article. */
  readonly others: readonly string[];
  /** BCP 47 of the article. */
  readonly language: string;
}

export interface RehypeNamesOptions {
  /** Finds mentions in the texts of one article; one list for each text. */
  readonly find: (texts: readonly string[]) => readonly (readonly FoundMention[])[];
  readonly definitions: ReadonlyMap<string, Definition>;
  /** `undefined` for a file in which names are not marked. */
  readonly surroundingsOf: (path: string) => Surroundings | undefined;
}

/** A mention as the pages about names need it. */
export interface MentionRecord extends SentenceAround {
  /** The id of the very word on the page. */
  readonly id: string;
  readonly name: string;
  readonly spelling: string;
  /** The heading over it, and that heading's id. */
  readonly section?: { readonly id: string; readonly text: string };
  /** Which of the file's blocks of text holds it: names of one block stand beside each other. */
  readonly block: number;
  /** The number of that paragraph in an article's body (`id="p-7"`); none in a caption. */
  readonly paragraph?: number;
}

const blockNames = new Set(['p', 'li', 'blockquote', 'dd', 'td']);

/**
 * Marks the names of an article: the first mention of a name in a section becomes a button that opens its definition,
 * which stands right behind the paragraph; each later one gets an id to come back to.
 *
 * Headings and links are left alone: a control inside them would be a control inside a control.
 * The mentions are kept in `file.data.astro.frontmatter.mentions` for the pages about names.
 */
export function rehypeNames(options: RehypeNamesOptions) {
  return (tree: Root, file: VFile): void => {
    const surroundings = options.surroundingsOf(file.path);
    if (!surroundings) return;
    const blocks = textBlocks(tree);
    const texts = blocks.map(({ element }) => runningText(element));
    const { before, others, prefix, language } = surroundings;
    const found = options.find([...texts, ...before, ...others]);
    const marker = new Marker(options.definitions, prefix, language);
    marker.open(found.slice(texts.length, texts.length + before.length).flat());
    blocks.forEach((block, at) => {
      marker.mark({ ...block, at, text: texts[at] ?? '' }, found[at] ?? []);
    });
    factsOf(file).mentions = marker.records;
  };
}

interface TextBlock {
  readonly element: Element;
  readonly parent: Parents;
  readonly section: { readonly id: string; readonly text: string } | undefined;
}

/** A block while it is marked. */
interface MarkedBlock extends TextBlock {
  /** Its number among the file's blocks. */
  readonly at: number;
  readonly text: string;
}

/** The innermost elements that hold running text, in order, each with the heading over it. */
function textBlocks(tree: Root): TextBlock[] {
  const blocks: TextBlock[] = [];
  let section: TextBlock['section'];
  const walk = (parent: Parents): void => {
    for (const child of parent.children) {
      if (child.type !== 'element') continue;
      if (/^h[1-6]$/u.test(child.tagName)) {
        section = { id: String(child.properties.id), text: toString(child) };
      } else if (blockNames.has(child.tagName) && !child.children.some(isBlock)) {
        blocks.push({ element: child, parent, section });
      } else walk(child);
    }
  };
  walk(tree);
  return blocks;
}

/** What a reader would read out as the text itself: the link that marks a caption's place is no part of the sentence. */
function runningText(node: Element): string {
  if (isPlace(node)) return '';
  return node.children
    .map((child) =>
      child.type === 'element' ? runningText(child) : child.type === 'text' ? child.value : '',
    )
    .join('');
}

const isPlace = ({ properties }: Element): boolean =>
  Array.isArray(properties.className) && properties.className.includes('place');

const isBlock = (node: ElementContent): boolean =>
  node.type === 'element' && (blockNames.has(node.tagName) || node.tagName === 'ul' || node.tagName === 'ol');

/** Marks block after block, and remembers what the section already explains. */
class Marker {
  readonly records: MentionRecord[] = [];
  readonly #definitions: ReadonlyMap<string, Definition>;
  readonly #prefix: string;
  readonly #language: string;
  readonly #opened = new Set<string>();
  #section: string | undefined;
  #popovers = 0;

  constructor(definitions: ReadonlyMap<string, Definition>, prefix: string, language: string) {
    this.#definitions = definitions;
    this.#prefix = prefix;
    this.#language = language;
  }

  /** Names that were explained before this file begins. */
  open(mentions: readonly FoundMention[]): void {
    for (const { name } of mentions) this.#opened.add(name);
  }

  mark(block: MarkedBlock, mentions: readonly FoundMention[]): void {
    if (block.section?.id !== this.#section) {
      this.#section = block.section?.id;
      this.#opened.clear();
    }
    const popovers: Element[] = [];
    let offset = 0;
    const pending = [...mentions];
    const visit = (parent: Element): void => {
      parent.children = parent.children.flatMap((child): ElementContent[] => {
        if (child.type === 'element') {
          if (child.tagName === 'a') offset += runningText(child).length;
          else visit(child);
          return [child];
        }
        if (child.type !== 'text') return [child];
        const start = offset;
        offset += child.value.length;
        return this.#splitText(child, start, pending, { block, popovers });
      });
    };
    visit(block.element);
    if (popovers.length > 0) placeAfter(block, popovers);
  }

  #splitText(
    node: Text,
    start: number,
    pending: FoundMention[],
    context: { block: MarkedBlock; popovers: Element[] },
  ): ElementContent[] {
    const parts: ElementContent[] = [];
    let done = 0;
    for (let next = pending[0]; next; next = pending[0]) {
      const [from, to] = [next.range[0] - start, next.range[1] - start];
      if (from >= node.value.length) break;
      pending.shift();
      // A mention that runs over the edge of an element ("Kata'ib <em>Hezbollah</em>") or stands in a link stays plain.
      if (from < done || to > node.value.length) continue;
      const control = this.#control(next, context);
      const mark = control.tagName === 'button' ? closingMark(node.value, to) : '';
      parts.push(
        textNode(node.value.slice(done, from)),
        mark === '' ? control : element('span', { className: ['keep'] }, control, textNode(mark)),
      );
      done = to + mark.length;
    }
    parts.push(textNode(node.value.slice(done)));
    return parts.filter((part) => part.type !== 'text' || part.value !== '');
  }

  #control(mention: FoundMention, { block, popovers }: { block: MarkedBlock; popovers: Element[] }): Element {
    const id = `${this.#prefix}m${this.records.length + 1}`;
    this.records.push({
      id,
      name: mention.name,
      spelling: mention.text,
      ...(block.section ? { section: block.section } : {}),
      ...sentenceAround(block.text, mention.range, this.#language),
      block: block.at,
      ...paragraphOf(block),
    });
    const definition = this.#definitions.get(mention.name);
    if (!definition) return element('span', { id }, textNode(mention.text));
    // The name, for a reader who wants every mention to open its definition (reading/mark-names.ts).
    if (this.#opened.has(mention.name))
      return element('span', { id, dataName: mention.name }, textNode(mention.text));
    this.#opened.add(mention.name);
    const popover = `${this.#prefix}d${++this.#popovers}`;
    popovers.push(definitionPopover(popover, definition));
    return element('button', { id, type: 'button', popoverTarget: popover }, textNode(mention.text));
  }
}

/**
 * The marks that close behind a mention. A line may break before and after any button, so that a comma would begin
 * the next line: button and marks are kept together.
 */
const closingMark = (text: string, from: number): string =>
  /[,.;:!?)\]”’»…]*/uy.exec(text.slice(from))?.[0] ?? '';

/**
 * The definition in place: a group that says what it is, in words too, for a browser that shows it in the flow.
 *
 * Tab out of its text must not start again at the top of the page, as it does (Orca with Chromium) where the nearest
 * thing that can have the focus is `main`: so the group itself can.
 */
function definitionPopover(id: string, { name, respelling, text, href }: Definition): Element {
  return element(
    'div',
    {
      id,
      popover: '',
      role: 'group',
      tabIndex: -1,
      ariaLabel: `Definition: ${name}`,
      lang: 'en',
      dir: 'ltr',
    },
    element('p', {}, element('b', {}, textNode(`Definition: ${name}`)), textNode(` (say ${respelling})`)),
    element('p', {}, textNode(text)),
    element(
      'p',
      {},
      element('a', { href }, textNode(`More about ${name}`)),
      textNode(' '),
      element('a', { href, dataTool: 'hear' }, textNode(`Hear ${name}`)),
    ),
  );
}

/** Behind the paragraph; a list item keeps it inside, where HTML allows it. */
function placeAfter({ element: block, parent }: TextBlock, popovers: readonly Element[]): void {
  if (block.tagName === 'p') {
    parent.children.splice(parent.children.indexOf(block) + 1, 0, ...popovers);
  } else block.children.push(...popovers);
}

/** The number that `rehype-paragraph-ids` gave the block. */
function paragraphOf({ element: { properties } }: TextBlock): Pick<MentionRecord, 'paragraph'> {
  const number = /^p-(\d+)$/u.exec(String(properties.id))?.[1];
  return number === undefined ? {} : { paragraph: Number(number) };
}
