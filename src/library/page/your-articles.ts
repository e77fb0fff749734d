import { start as listArticles } from './list-articles.ts';
import { start as openArticles } from './open-articles.ts';

/** "Your articles": what brings one stands above, what is there stands below; each does its work without the other. */
export function start(): void {
  openArticles();
  void listArticles();
}
