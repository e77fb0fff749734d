import { OpenPage } from './open-page.ts';

let page: OpenPage | undefined;

/**
 * Makes "Your articles" take what the reader brings: by the field, by a file, by a drop.
 *
 * @param control "Read it", when it was pressed; none when the page starts.
 */
export function start(control?: Element): void {
  page ??= new OpenPage();
  if (control) page.readField();
}
