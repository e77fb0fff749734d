import { openLibrary } from '../keep/open-library.ts';
import { part } from '../part.ts';
import { keptInWindow, unreachable } from './list/list-words.ts';
import { MoveLibrary } from './list/move-library.ts';
import { OwnList } from './list/own-list.ts';
import { showRoom } from './list/show-room.ts';

/** Lists what the reader's library holds, and lets them keep it in order. */
export async function start(): Promise<void> {
  const heard = part('.own .heard[aria-live]', HTMLElement);
  const say = (words: string): void => {
    // The same words again are news too: only another text is announced.
    heard.textContent = heard.textContent === words ? `${words}\u00A0` : words;
  };
  part('.own', HTMLElement).hidden = false;
  try {
    const library = await openLibrary();
    const moving = new MoveLibrary(say);
    const list = new OwnList(library, say, (id) => void moving.export([id]));
    part('.own .window', HTMLElement).hidden = library.kept === 'device';
    part('.own .window', HTMLElement).textContent = keptInWindow;
    await list.refresh();
    showRoom(say);
  } catch (fault) {
    const none = part('.own .none', HTMLElement);
    none.hidden = false;
    none.textContent = unreachable(String(fault).replace(/^\w*Error: /u, ''));
    say(none.textContent);
  }
}
