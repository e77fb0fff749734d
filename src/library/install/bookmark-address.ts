import { sendPage } from './send-page.ts';

/**
 * The address of the bookmark: a program that runs on the page on which it is pressed.
 *
 * @param receive Where Lectern receives pages, in full.
 * @example
 * bookmarkAddress('https://a.example/library/receive/') //=> 'javascript:(function%20…)(%22https://a.example/…%22)'
 */
export function bookmarkAddress(receive: string): string {
  const program = `(${sendPage.toString()})(${JSON.stringify(`${receive}?from=bookmark`)})`;
  // A "#" would end the program, as it ends every address before its fragment.
  return `javascript:${encodeURI(program).replaceAll('#', '%23')}`;
}
