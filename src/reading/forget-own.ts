import type { ForgetEntry } from '../markdown/page/own-page.ts';
import { addressOfArticle, articleKey } from './article-key.ts';
import { dequeue } from './aloud/queue.ts';
import { deleteNote, keptNotes } from './notes/keep-notes.ts';
import { forgetPlace } from './place/places.ts';

/** A tool of its own: the library loads it when an article goes for good. What is deleted must not stay by its title. */
export const forgetOwn: ForgetEntry['forgetOwn'] = (id) => {
  const article = articleKey({ article: id });
  if (article === undefined) return;
  forgetPlace(article);
  for (const note of keptNotes(article)) deleteNote(note);
  dequeue(addressOfArticle(article));
};
