import { addressOfArticle } from '../article-key.ts';
import { readPlaces } from './places.ts';

/** More than these would push the newest articles out of sight. */
const mostShown = 3;

/** On the home page: the articles that the reader is in the middle of, newest first, above the list. */
export function listPlaces(): void {
  const list = document.querySelector('section[aria-labelledby=articles]');
  const open = Object.entries(readPlaces())
    .filter(([, { title, left }]) => title !== undefined && left !== 0)
    .slice(0, mostShown);
  if (!list || open.length === 0) return;
  const section = document.createElement('section');
  section.setAttribute('aria-labelledby', 'continue');
  const heading = document.createElement('h2');
  heading.id = 'continue';
  heading.textContent = 'Go on reading';
  const items = document.createElement('ul');
  items.className = 'list';
  for (const [article, { title = '', left, paragraph }] of open) {
    const item = document.createElement('li');
    const link = document.createElement('a');
    // The article itself, where the line "You left off" stands: never a jump unasked.
    link.href = addressOfArticle(article);
    link.textContent = title;
    const facts = document.createElement('p');
    facts.className = 'facts';
    const time = left === 1 ? 'About a minute left' : `About ${left ?? 0} minutes left`;
    facts.textContent = left === undefined ? `You are at paragraph ${paragraph}.` : `${time}.`;
    item.append(link, facts);
    items.append(item);
  }
  section.append(heading, items);
  list.before(section);
}
