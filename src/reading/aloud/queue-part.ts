/** The part of the options where a reader says what is to be read after this article. */
import { articleAddress, basePath, isArticleAddress } from '../article-key.ts';
import { element } from '../make-element.ts';
import { field, group } from './make-field.ts';
import { dequeue, enqueue, readQueue, type QueuedArticle } from './queue.ts';

/** The newest articles are fetched from their list when the options are opened. */
export function queuePart(): HTMLElement {
  const list = element('ol', {});
  const choice = element('select', {});
  const add = element('button', { type: 'button' }, 'Read it next');
  const status = element('p', { role: 'status' });
  const chooser = field('Article', choice);
  add.hidden = chooser.hidden = true;
  const show = (queue: readonly QueuedArticle[]): void => {
    list.replaceChildren(...queue.map((article) => queued(article, show, status)));
    list.hidden = queue.length === 0;
  };
  add.addEventListener('click', () => {
    const { value: href, selectedOptions } = choice;
    const title = selectedOptions[0]?.textContent ?? '';
    show(enqueue({ href, title }));
    status.textContent = `After this article: ${readQueue().length} more.`;
  });
  show(readQueue());
  void listArticles().then((articles) => {
    choice.replaceChildren(...articles.map(({ href, title }) => element('option', { value: href }, title)));
    chooser.hidden = add.hidden = articles.length === 0;
    if (articles.length === 0) status.textContent = 'There is no other article.';
  });
  return group('Then read', list, chooser, add, status);
}

function queued(
  { href, title }: QueuedArticle,
  show: (queue: readonly QueuedArticle[]) => void,
  status: HTMLElement,
): HTMLElement {
  const remove = element('button', { type: 'button', ariaLabel: `Do not read: ${title}` }, 'Remove');
  remove.addEventListener('click', () => {
    // The button goes with its line: the focus would be lost.
    remove.closest('fieldset')?.querySelector('select')?.focus();
    show(dequeue(href));
    status.textContent = `Removed: ${title}`;
  });
  return element('li', {}, `${title} `, remove);
}

async function listArticles(): Promise<readonly QueuedArticle[]> {
  try {
    const page = await (await fetch(`${basePath()}articles/`)).text();
    // The text alone: that page's style is not in this page's policy.
    const main = page.slice(page.indexOf('<main'), page.indexOf('</main>'));
    const parsed = new DOMParser().parseFromString(main, 'text/html');
    const links = [...parsed.querySelectorAll<HTMLAnchorElement>('a[href]')].map((link) => ({
      href: new URL(link.getAttribute('href') ?? '', location.href).pathname,
      title: link.textContent.trim(),
    }));
    const open = articleAddress();
    return links.filter(({ href }) => href !== open && isArticleAddress(href));
  } catch {
    return [];
  }
}
