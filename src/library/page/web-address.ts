/**
 * The web address that a reader pasted in place of an article: a text that is nothing else.
 *
 * @example
 * webAddress(' https://news.example/ferry ') //=> 'https://news.example/ferry'
 * webAddress('www.news.example/ferry') //=> 'www.news.example/ferry'
 * webAddress('See https://news.example/ferry') //=> undefined
 */
export function webAddress(text: string): string | undefined {
  const trimmed = text.trim();
  return /^(?:https?:\/\/|www\.)\S+$/iu.test(trimmed) ? trimmed : undefined;
}
