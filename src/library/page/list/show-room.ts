import { askToPersist, readRoom } from '../../keep/storage-room.ts';
import { part } from '../../part.ts';
import { persistInWords, roomInWords } from './list-words.ts';

/** The line about the room on the device, and the button that asks the browser to keep the library for good. */
export function showRoom(say: (words: string) => void): void {
  const line = part('.own .room', HTMLElement);
  const button = part('.own .persist', HTMLButtonElement);
  const show = async (): Promise<void> => {
    const room = await readRoom();
    line.hidden = !room;
    if (room) line.textContent = roomInWords(room);
    if (!room?.persisted) return;
    // Nothing is left to ask for; whoever stands on the button is led on.
    if (document.activeElement === button) part('.own .export', HTMLButtonElement).focus();
    button.hidden = true;
  };
  button.addEventListener('click', () => {
    void askToPersist().then(async (outcome) => {
      const answer = part('.own .persisted', HTMLElement);
      answer.textContent = persistInWords[outcome];
      say(persistInWords[outcome]);
      await show();
    });
  });
  void show();
}
