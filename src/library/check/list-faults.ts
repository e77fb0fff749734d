import type { Article } from '../../article/article.ts';
import { make } from '../make.ts';
import { part } from '../part.ts';

/** The faults of a page have no place among its lines: they stand above them. */
export function listFaults({ notes }: Article): void {
  const faults = notes.filter(({ range }) => !range);
  part('.faults', HTMLElement).hidden = faults.length === 0;
  part('.faults ul', HTMLElement).replaceChildren(
    ...faults.map(({ message, suggestion }) =>
      make('li', {}, [message, suggestion].filter(Boolean).join(' ')),
    ),
  );
}
