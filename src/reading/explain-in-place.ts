/**
 * Says in place which day "Tuesday" is and what an abbreviation means, for a reader who chose so.
 *
 * The words of the article stay as they are: what is said stands in attributes, and a rule of the choice shows it behind
 * the words (`settings/preferences.ts`). Screen readers read it there; the search, notes and reading aloud, which take
 * the text of the page, do not meet it.
 */
import { languageAt } from './aloud/block-text.ts';

/** Where the article speaks; its facts and what Lectern added say their days in full. */
const articleTimes = ':is(article > div, .captions, .in-place) time[datetime]';

/** The abbreviations that are said already: Settings may start the tool again. */
const done = new WeakSet<Element>();

/** The tool that the boot starts on each page of a reader who chose it. Without the rule of the choice nothing is seen. */
export function start(): void {
  if (document.documentElement.dataset.days !== 'said') return;
  for (const time of document.querySelectorAll<HTMLTimeElement>(articleTimes))
    time.dataset.said = inFull(time.dateTime, languageAt(time));
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.explained dt > a')) {
    const meaning = link.closest('div')?.querySelector('dd');
    const block = document.getElementById(link.hash.slice(1));
    if (!block || !meaning || meaning.querySelector('time') || done.has(link)) continue;
    done.add(link);
    sayBehind(block, link.text, meaning.textContent);
  }
}

/** @example inFull('2019-12-31', 'en') //=> '31 December 2019' */
function inFull(day: string, language: string): string {
  const format = { dateStyle: 'long', timeZone: 'UTC' } as const;
  // Of plain English nobody knows whose: the order of the site's own dates.
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, format).format(new Date(day));
}

/** Puts an empty element behind the first place of the words: a name or a link that holds them is not cut in two. */
function sayBehind(block: Element, words: string, meaning: string): void {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const end = endOf(words, node.textContent ?? '');
    if (end < 0 || node.parentElement?.closest('[popover]')) continue;
    const said = document.createElement('span');
    said.dataset.said = meaning;
    const whole = node.parentElement?.closest('button, a, [data-name]');
    if (whole && block.contains(whole)) whole.after(said);
    else (node as Text).splitText(end).before(said);
    return;
  }
}

/** Where whole words end in a text; -1 where they do not stand: "US" is no part of "USA". */
function endOf(words: string, text: string): number {
  const isPart = (character: string | undefined): boolean => /[\p{L}\p{N}]/u.test(character ?? '');
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!isPart(text[at - 1]) && !isPart(text[at + words.length])) return at + words.length;
  return -1;
}
