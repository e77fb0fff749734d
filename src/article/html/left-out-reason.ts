import { noticeIn, saysReadingTime } from '../notice-in.ts';
import { furniture, type Furniture } from '../rules/furniture.ts';
import type { Notice } from '../rules/notices.ts';
import type { PageLine } from './place.ts';
import { controls, readMorePhrases, subscribePhrases } from './rules/furniture-lines.ts';
import type { FurnitureReason } from './rules/furniture-words.ts';

/** Why a line is no part of the article; `outside-article` where nothing says more. A kicker is the paper's section. */
export type LeftOutReason =
  | FurnitureReason
  | Furniture['reason']
  | Notice['reason']
  | 'kicker'
  | 'outside-article'
  | 'ornament'
  | 'reading-time';

const controlReasons = new Map(
  [...furniture, ...controls].flatMap(({ reason, lines }) => lines.map((line) => [line, reason] as const)),
);
const longestControl = 60;
const readMore = new Set(readMorePhrases);

/** Lines that are links but for a few characters are teasers: a sentence has links in it, it is none. */
export const mostLinked = { prose: 0.85, label: 0.6 };

/** "© 2020 The Paper" says who owns the article; it is none of it. */
const copyrightNotice = /^(?:©|\(c\)|copyright)\s(?=.*(?:19|20)\d\d)(?=.{0,200}$)/iu;
/** "Tags: ferries, ports", in the languages of `furnitureWords`. */
const tagList =
  /^(?:tags?|topics?|filed under|categor(?:y|ies)|keywords|schlagw[oö]rter|schlagworte|themen|mots-clés|sujets?|etiquetas|temas|assuntos|argomenti|onderwerpen|ämnen|emner|aiheet|tagi|tematy|témata|темы|теги|теми)\s*[:：]/iu;

/** "Follow us on Facebook and Instagram", with or without a link. */
const longestFollow = 240;
const follow =
  /^(?:follow|folgen sie|folgt|folge|suivez|sigue|síguenos|siga|segui|seguici|volg|följ|følg|seuraa|obserwuj|sledujte|следите|подписывайтесь|подпишитесь|стежте|підписуйтесь)\s.*(?:facebook|twitter|instagram|telegram|whatsapp|tiktok|youtube|bluesky|threads|linkedin|фейсбук|твиттер)/iu;
/** A byline leads to its writer, a quotation to its source; a date may lead to that day's paper. */
const mayBeLinked: ReadonlySet<string> = new Set(['byline', 'quote']);

/** Why a line in the midst of the text is no part of it. */
export function leftOutReason({ place, text, linked }: PageLine): LeftOutReason | undefined {
  if (place.kind === 'caption' || place.kind === 'credit') return undefined;
  const control = text.length > longestControl ? undefined : controlReasons.get(bareLine(text));
  if (control) return control;
  const most = place.kind === 'listItem' || place.kind === 'heading' ? mostLinked.label : mostLinked.prose;
  if (!/[\p{L}\p{N}]/u.test(text)) return 'ornament';
  const isDate = place.kind === 'date' && /\d/u.test(text);
  if (linked > most && !isDate && !mayBeLinked.has(place.kind)) return 'related-links';
  if (place.kind === 'kicker') return 'kicker';
  if (copyrightNotice.test(text)) return 'copyright-notice';
  if (asksToSubscribe(text, linked)) return 'newsletter';
  if (saysReadingTime(text)) return 'reading-time';
  if (text.length <= longestFollow && follow.test(text)) return 'share-links';
  if (linked > 0 && tagList.test(text)) return 'tags';
  const notice = place.kind === 'quote' ? undefined : noticeIn(text);
  if (notice) return notice;
  return sendsElsewhere(text, linked) ? 'related-links' : undefined;
}

function asksToSubscribe(text: string, linked: number): boolean {
  if (linked < 0.1 || text.length > 200) return false;
  const small = text.toLowerCase();
  return subscribePhrases.some((phrase) => small.includes(phrase));
}

/** "Read also: …" with a link behind it, or with nothing. */
function sendsElsewhere(text: string, linked: number): boolean {
  const phrase = /^[^:：|–—-]{2,40}(?=\s*[:：|–—-]|$)/u.exec(text)?.[0].trim().toLowerCase();
  if (phrase === undefined || !readMore.has(phrase)) return false;
  return linked > 0.3 || text.length < phrase.length + 4;
}

/** In small letters, without the signs at its ends. */
function bareLine(text: string): string {
  return text.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
