import type { Block, ReceiptEntry, SetAside } from '../article.ts';
import { receiptEntry, type Draft } from '../draft.ts';
import { noticeIn, saysReadingTime } from '../notice-in.ts';
import { bylineOpenings } from '../rules/byline-words.ts';
import { furniture, shareServices } from '../rules/furniture.ts';

const reasonOf = new Map(
  furniture.flatMap(({ reason, lines }) => lines.map((line) => [line, reason] as const)),
);
const services = new Set(shareServices);
/** No line of furniture is longer; longer lines are not even looked at. */
const longest = 80;
/** A notice is a sentence, but a short one. */
const longestNotice = 160;
/** "© 2020 The Paper", "Copyright The Paper 2020": whose the article is. "© Jane Doe" is a picture's credit. */
const copyrightNotice =
  /^(?:©|\(c\)|copyright)\s(?:©\s|\(c\)\s)?(?:19|20)\d\d(?!\d)|^copyright\s[^:]{2,60}\s(?:19|20)\d\d\.?$/iu;
/** The notices that no sentence of an article holds; of newsletters and donations reports speak too. */
const noticesOfText: ReadonlySet<string> = new Set(['copyright-notice', 'subscription']);
/** "By Marta Quill 5 minute read" is a byline first. */
const opensAsByline = new RegExp(
  `^(?:${bylineOpenings.flatMap(([, ...words]) => words).join('|')})\\s`,
  'iu',
);
/** "1 / 18", "3 of 12": which picture of a gallery it is. Beside a caption it is part of it, alone it says nothing. */
const counter = /^\d{1,3}\s?(?:\/|of|von|de|sur|av|z|из)\s?\d{1,3}$/u;

/** Puts lines aside that are no part of the article: links to share it, advertisements. Nothing is deleted. */
export function setAsideFurniture(draft: Draft): Draft {
  const blocks: Block[] = [];
  const setAside: SetAside[] = [];
  const receipt: ReceiptEntry[] = [];
  for (const block of draft.blocks) {
    const reason = block.type === 'paragraph' ? reasonFor(block.text) : undefined;
    if (reason === undefined || !block.range) blocks.push(block);
    else {
      setAside.push({ text: block.text, reason, range: block.range });
      receipt.push(
        receiptEntry('set-aside-furniture', `The whole line is known from pages: ${reason}.`, block.range),
      );
    }
  }
  if (setAside.length === 0 || blocks.length === 0) return draft;
  return {
    ...draft,
    blocks,
    setAside: [...draft.setAside, ...setAside],
    receipt: [...draft.receipt, ...receipt],
  };
}

function reasonFor(text: string): string | undefined {
  if (text.length > longestNotice) return undefined;
  if (copyrightNotice.test(text)) return 'copyright-notice';
  const notice = noticeIn(text);
  if (notice !== undefined && noticesOfText.has(notice)) return notice;
  if (text.length > longest) return undefined;
  if (saysReadingTime(text) && !opensAsByline.test(text)) return 'reading-time';
  if (counter.test(text)) return 'player';
  const line = text.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const known = reasonOf.get(line) ?? commentsCounted(line);
  if (known !== undefined) return known;
  const words = line.split(/[\s|/·•,]+/u);
  return words.length > 1 && words.every((word) => services.has(word)) ? 'share-links' : undefined;
}

/** "12 comments", "Comments (0)": the line is known, but for its number. */
function commentsCounted(line: string): SetAside['reason'] | undefined {
  const reason = reasonOf.get(line.replace(/^\d+\s|\s\(?\d+$/gu, ''));
  return reason === 'comments' ? reason : undefined;
}
