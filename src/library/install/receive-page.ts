import { noRoomId } from '../../article/inbox.ts';
import type { Document } from '../page/read-documents.ts';
import { warmWorkers } from '../page/read-shown.ts';
import { remove, waiting } from './inbox.ts';
import { offerBookmark } from './offer-bookmark.ts';
import { OpenReceived } from './open-received.ts';
import type { Parcel } from './parcel.ts';
import {
  gone,
  hasCome,
  manyHaveCome,
  noRoom,
  nothingCame,
  removed,
  waitingForPage,
} from './receive-words.ts';
import { showParcel } from './show-parcel.ts';
import { takeLaunched } from './take-launched.ts';
import { takeMessage } from './take-message.ts';

/** A page that can send itself does so at once; a large one on a slow device takes its time. Milliseconds. */
const longestWait = 10_000;
/** After so long without a word the reader is told what is waited for. Milliseconds. */
const silence = 1000;

/** Makes `library/receive/` take what comes from other pages and apps. */
export function start(): void {
  const box = document.querySelector<HTMLElement>('.received');
  if (!box) return;
  const page = new ReceivePage(box);
  offerBookmark((words) => {
    page.say(words);
  });
  showWhatWorks();
  takeLaunched((files) => {
    page.open(files.map((file) => ({ name: file.name, given: { file } })));
  });
  void page.begin();
}

class ReceivePage {
  readonly #arrived: HTMLElement | null;
  readonly #status: HTMLElement | null;
  readonly #received: OpenReceived;

  constructor(box: HTMLElement) {
    this.#arrived = box.querySelector('.arrived');
    this.#status = box.querySelector('[role=status]');
    this.#received = new OpenReceived(box, (words) => {
      this.say(words);
    });
  }

  async begin(): Promise<void> {
    const asked = new URLSearchParams(location.search);
    const id = asked.get('shared');
    if (id === noRoomId) this.say(noRoom);
    else if (asked.get('from') === 'bookmark') await this.#fromPage();
    else {
      const parcels = await waiting(id ?? undefined);
      if (id !== null && parcels.length === 0) this.say(gone);
      this.#show(parcels);
    }
  }

  /** Opens files that the reader has opened with Lectern: that was the yes. */
  open(documents: readonly Document[]): void {
    void this.#received.open(documents);
  }

  say(words: string): void {
    if (this.#status) this.#status.textContent = words;
  }

  async #fromPage(): Promise<void> {
    const { opener } = window as { readonly opener: Window | null };
    // A page can keep itself apart from the windows that it opens: nobody is there to be asked then.
    if (!opener) {
      this.say(nothingCame);
      return;
    }
    const timer = setTimeout(() => {
      this.say(waitingForPage);
    }, silence);
    const parcel = await takeMessage(opener, longestWait);
    clearTimeout(timer);
    if (parcel) this.#show([parcel]);
    else this.say(nothingCame);
  }

  #show(parcels: readonly Parcel[]): void {
    const [first] = parcels;
    if (!first) return;
    const shown = parcels.map((parcel) =>
      showParcel(parcel, {
        open: async (element) => {
          if ((await this.#received.open(parcel.documents)) !== 'all') return;
          if (parcel.id !== undefined) await remove(parcel.id);
          element.remove();
        },
        leave: async (element) => {
          if (parcel.id !== undefined) await remove(parcel.id);
          element.remove();
          this.say(removed);
          document.querySelector('main')?.focus();
        },
      }),
    );
    this.#arrived?.replaceChildren(...shown);
    this.say(parcels.length === 1 ? hasCome(first.from) : manyHaveCome(parcels.length));
    // While the reader still reads what has come.
    warmWorkers();
  }
}

/** Of each way, says what this browser can do, and only that. */
function showWhatWorks(): void {
  // Browsers that install pages as apps, and let them take shares and files, have both.
  const can = 'onbeforeinstallprompt' in window;
  for (const part of document.querySelectorAll<HTMLElement>('[data-installable]'))
    part.hidden = (part.dataset.installable === 'yes') !== can;
}
