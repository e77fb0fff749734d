import type { Article, Block, SetAside } from '../../../article/article.ts';
import { parseArticle } from '../../../article/parse-article.ts';
import type { ArchivedArticle } from '../../../markdown/archive/read-archived-article.ts';
import { readArticle, readBody, type BodyBlock } from '../../../markdown/read-article.ts';
import { readFrontMatter } from '../../../markdown/read-front-matter.ts';
import { captionSchema, type ArticleFrontMatter } from '../../../markdown/schemas.ts';
import { digestInput } from '../../../markdown/seal-article.ts';
import type { OwnText } from '../../own-article.ts';
import { digestOf } from '../digest-of.ts';

/**
 * An article as its Markdown files say it, with what the received text adds to that: where each line stood, what was set
 * aside. A received line that the Markdown no longer has is set aside, so that nothing is lost.
 *
 * @param received The received text, decoded.
 */
export async function articleOfMarkdown(
  files: ArchivedArticle,
  received: OwnText['received'],
): Promise<Pick<OwnText, 'article' | 'corrected'>> {
  const { language, title, titleFrom, added } = files.frontMatter;
  const parsed = parseArticle(received.text, { type: received.type, language });
  const named = {
    ...parsed,
    title,
    titleFrom: titleFrom === 'suggested' ? titleFrom : ('received' as const),
  };
  if (added === (await digestOf(digestInput(files)))) return { article: named, corrected: false };
  const read = readArticle(files.article, `${files.slug}.md`);
  const captions = new Map(files.captions.map((caption) => readCaption(caption)));
  const told = parsed.blocks.filter((block) => isInFrontMatter(block, files.frontMatter));
  const blocks = read.blocks.flatMap((block): Block[] => {
    if (!('place' in block)) return [asBlock(block, files.frontMatter)];
    const caption = captions.get(block.place);
    return caption ? [caption] : [];
  });
  return { article: place(named, told, blocks), corrected: true };
}

/** The blocks with their places in the received text, and what is left of it. */
function place(parsed: Article, told: readonly Block[], blocks: readonly Block[]): Article {
  const left = [...parsed.blocks.filter((block) => !block.suggested && !told.includes(block))];
  const aside = [...parsed.setAside];
  const placed = blocks.map((block) => {
    if (block.suggested) return block;
    const { range } = takeSame(left, block) ?? takeSame(aside, block) ?? {};
    return range ? { ...block, range } : block;
  });
  const gone = left.map(({ text, creditText, range }): SetAside => ({
    text: creditText === undefined ? text : `${text} ${creditText}`,
    reason: 'editor',
    ...(range && { range }),
  }));
  return { ...parsed, blocks: [...told, ...placed], setAside: [...aside, ...gone] };
}

function takeSame<Line extends Block | SetAside>(lines: Line[], block: Block): Line | undefined {
  const at = lines.findIndex(({ text }) => text === block.text);
  return at < 0 ? undefined : lines.splice(at, 1)[0];
}

/** Lines that stand in the front matter and not in the body. */
function isInFrontMatter({ type, text }: Block, { title, byline, published }: ArticleFrontMatter): boolean {
  if (type === 'title') return text === title;
  if (type === 'byline') return text === byline;
  return type === 'date' && published !== undefined;
}

function asBlock({ type, text, level }: BodyBlock, { headingsFrom }: ArticleFrontMatter): Block {
  if (type !== 'heading') return { type: type === 'other' ? 'paragraph' : type, text };
  const added = headingsFrom === 'parts' || headingsFrom === 'editor';
  return {
    ...{ type, text, level: Math.min(6, Math.max(2, level ?? 2)) },
    ...(added && { suggested: true }),
    ...(headingsFrom === 'editor' && { addedBy: 'reader' }),
  };
}

function readCaption({ file, text }: ArchivedArticle['captions'][number]): readonly [number, Block] {
  const { data, body, bodyLine } = readFrontMatter(text, file, captionSchema);
  const lines = readBody(body, bodyLine, file).blocks.map((block) => ('place' in block ? '' : block.text));
  const { number = 0, credit, creditText = credit } = data ?? {};
  return [
    number,
    {
      ...{ type: 'caption', text: lines.join(' ') },
      ...(credit !== undefined && { credit }),
      ...(creditText !== undefined && { creditText }),
    },
  ];
}
