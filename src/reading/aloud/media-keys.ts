/** What the keys of a keyboard, a headset or a lock screen can do. */
export interface MediaActions {
  readonly play: () => void;
  readonly pause: () => void;
  readonly stop: () => void;
  readonly previous: () => void;
  readonly next: () => void;
}

/**
 * Offers the actions to the system's media keys. Speech alone gives no page the media keys in Chromium and Firefox today
 * (they go to what plays sound); where a browser does give them, they work.
 */
export function offerMediaKeys(title: string, { play, pause, stop, previous, next }: MediaActions): void {
  if (!('mediaSession' in navigator)) return;
  navigator.mediaSession.metadata = new MediaMetadata({ title });
  const actions = { play, pause, stop, previoustrack: previous, nexttrack: next };
  for (const [action, handler] of Object.entries(actions) as [MediaSessionAction, () => void][]) {
    try {
      navigator.mediaSession.setActionHandler(action, handler);
    } catch {
      // A browser that does not know the action: the other keys still work.
    }
  }
}

/** Tells the system whether a press means play or pause. */
export function tellMediaState(state: MediaSessionPlaybackState): void {
  if ('mediaSession' in navigator) navigator.mediaSession.playbackState = state;
}

/** Gives the keys back. */
export function releaseMediaKeys(): void {
  if (!('mediaSession' in navigator)) return;
  navigator.mediaSession.metadata = null;
  tellMediaState('none');
  for (const action of ['play', 'pause', 'stop', 'previoustrack', 'nexttrack'] as const)
    navigator.mediaSession.setActionHandler(action, null);
}
