import type { StepSaver } from './save-steps.ts';

/** A link that is followed right behind a step waits for that step to be kept: the page that it leads to shows it. */
export function leaveWhenKept(link: HTMLAnchorElement, saver: StepSaver): void {
  link.addEventListener('click', (event) => {
    if (saver.isDone || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void saver.settled().then((canLeave) => {
      if (canLeave) location.assign(link.href);
    });
  });
}

/** Whoever closes the page while a step is not kept is asked. */
export function askBeforeLeaving(saver: StepSaver): void {
  addEventListener('beforeunload', (event) => {
    if (!saver.isDone) event.preventDefault();
  });
}
