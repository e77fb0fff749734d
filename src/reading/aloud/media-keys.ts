import { SilentSound } from './silent-sound.ts';

/** What the keys of a keyboard, a headset or a lock screen can do. */
export interface MediaActions {
  readonly play: () => void;
  readonly pause: () => void;
  readonly stop: () => void;
  readonly previous: () => void;
  readonly next: () => void;
}

/** The system's media keys while a page is read aloud. */
export class MediaKeys {
  readonly #sound = 'mediaSession' in navigator ? new SilentSound() : undefined;

  /** @param title What a lock screen shows. */
  constructor(title: string, { play, pause, stop, previous, next }: MediaActions) {
    if (!this.#sound) return;
    navigator.mediaSession.metadata = new MediaMetadata({ title });
    const actions = { play, pause, stop, previoustrack: previous, nexttrack: next };
    for (const [action, handler] of Object.entries(actions) as [MediaSessionAction, () => void][])
      setHandler(action, handler);
  }

  /** Tells the system whether a press means play or pause. */
  tell(state: 'playing' | 'paused'): void {
    if (!this.#sound) return;
    navigator.mediaSession.playbackState = state;
    if (state === 'playing') this.#sound.play();
    else this.#sound.pause();
  }

  /** Gives the keys back. */
  release(): void {
    if (!this.#sound) return;
    this.#sound.end();
    navigator.mediaSession.metadata = null;
    navigator.mediaSession.playbackState = 'none';
    for (const action of ['play', 'pause', 'stop', 'previoustrack', 'nexttrack'] as const)
      setHandler(action, null);
  }
}

/** A browser that does not know an action has the others. */
function setHandler(action: MediaSessionAction, handler: (() => void) | null): void {
  try {
    navigator.mediaSession.setActionHandler(action, handler);
  } catch {
    // It throws where the action is unknown.
  }
}
