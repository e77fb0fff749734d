import { notices, type Notice } from './rules/notices.ts';

/** Longer lines are paragraphs, which may speak of subscriptions as of anything. */
const longestNotice = 360;
const longestReadingTime = 60;

/** "5 min read", "Lesezeit: 5 Minuten", "3 minuter", alone or beside a date. */
const readingTime =
  /\d+[\s-]*(?:min(?:ute)?s?\.?)\s(?:read|de lecture|de lectura|de leitura|di lettura|lesezeit|leestijd|läsning|czytania|čtení)|^(?:reading time|temps de lecture|tiempo de lectura|tempo de leitura|tempo di lettura|lesedauer|lesezeit|leestijd|lästid|lesetid|læsetid|czas czytania|doba čtení|čas čtení|время чтения|час читання)|^[^\p{L}\p{N}]*\d{1,2}\smin(?:\.|uter|uten|utos|uti|uut)?$/iu;

/** Which of a paper's own notices a short line is: its rights, its price, its wishes. */
export function noticeIn(text: string): Notice['reason'] | undefined {
  if (text.length > longestNotice) return undefined;
  const small = text.toLowerCase();
  return notices.find(({ phrases }) => phrases.some((phrase) => small.includes(phrase)))?.reason;
}

/** Whether a line says how long the article takes to read, and no more than a date beside it. */
export function saysReadingTime(text: string): boolean {
  return text.length <= longestReadingTime && readingTime.test(text);
}
