/** A speech engine that makes no sound and does what real ones do: it ends, it stops in mid-sentence, it fails. */
import type { BrowserContext, Page } from 'playwright-core';

/** What the engine was given, and what became of it. */
export interface Spoken {
  readonly text: string;
  readonly lang: string;
  readonly voice: string;
  readonly rate: number;
  readonly outcome: 'speaking' | 'ended' | 'cancelled' | 'stopped' | 'failed';
}

export interface FakeVoice {
  readonly name: string;
  readonly lang: string;
  readonly local?: boolean;
  /** Whatever it is given fails with this error. */
  readonly fails?: string;
}

export interface FakeSpeech {
  readonly voices?: readonly FakeVoice[];
  /** Milliseconds for an utterance, however long it is. */
  readonly pace?: number;
  /** Word events, as few engines send them. */
  readonly words?: boolean;
  /** An utterance of more characters starts and never ends, as Chrome's online voices do. */
  readonly stopsAfter?: number;
  /** Every utterance fails with this error. */
  readonly fails?: string;
  /** Nothing ends by itself: the test says when (`endUtterance`). */
  readonly byHand?: boolean;
}

const english: FakeVoice = { name: 'Test English', lang: 'en-US' };

/** Puts the engine in the place of the browser's, on every page of the context. */
export async function fakeSpeech(context: BrowserContext, options: FakeSpeech = {}): Promise<void> {
  await context.addInitScript(installFake, { voices: [english], pace: 30, ...options });
}

/** Puts it into a page that is open, before its tool is fetched. */
export const fakeSpeechNow = (page: Page, options: FakeSpeech = {}): Promise<void> =>
  page.evaluate(installFake, { voices: [english], pace: 30, ...options });

/** The same as a script, for a browser that Playwright does not drive. */
export const fakeSpeechScript = (options: FakeSpeech = {}): string =>
  `(${installFake.toString()})(${JSON.stringify({ voices: [english], pace: 30, ...options })})`;

/** Everything that was given to the engine since the page was opened. */
export const spoken = (page: Page): Promise<readonly Spoken[]> =>
  page.evaluate(() => (globalThis as unknown as { spoken: Spoken[] }).spoken);

/** Ends what is being said, where the engine does it by hand. */
export const endUtterance = (page: Page): Promise<void> =>
  page.evaluate(() => {
    (globalThis as unknown as { endUtterance: () => void }).endUtterance();
  });

/** Runs in the page. */
function installFake({ voices = [], pace, words, stopsAfter, fails, byHand }: FakeSpeech): void {
  const record: Record<string, unknown>[] = [];
  let queue: { utterance: EventTarget & Record<string, unknown>; entry: Record<string, unknown> }[] = [];
  let timers: ReturnType<typeof setTimeout>[] = [];
  class Utterance extends EventTarget {
    text: string;
    lang = '';
    voice: { name: string; lang: string } | null = null;
    rate = 1;
    onstart: unknown = null;
    onend: unknown = null;
    onerror: unknown = null;
    onboundary: unknown = null;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  const send = (utterance: Record<string, unknown>, type: string, more = {}): void => {
    const handler = utterance[`on${type}`];
    if (typeof handler === 'function') (handler as (event: object) => void)({ type, utterance, ...more });
  };
  const finish = (outcome: string, type: string, more = {}): void => {
    const first = queue.shift();
    if (!first) return;
    first.entry.outcome = outcome;
    send(first.utterance, type, more);
    next();
  };
  const next = (): void => {
    const [first] = queue;
    if (!first) return;
    const text = String(first.utterance.text);
    const { voice } = first.utterance as unknown as Utterance;
    const error = fails ?? voices.find(({ name }) => name === voice?.name)?.fails;
    if (error !== undefined) {
      timers.push(setTimeout(finish, 1, 'failed', 'error', { error }));
      return;
    }
    timers.push(
      setTimeout(() => {
        send(first.utterance, 'start');
        for (const { index, 0: word } of words ? text.matchAll(/\S+/gu) : [])
          send(first.utterance, 'boundary', { name: 'word', charIndex: index, charLength: word.length });
        if (stopsAfter !== undefined && text.length > stopsAfter) first.entry.outcome = 'stopped';
        else if (!byHand) timers.push(setTimeout(finish, pace, 'ended', 'end'));
      }, 1),
    );
  };
  const engine = Object.assign(new EventTarget(), {
    getVoices: () =>
      voices.map(({ name, lang, local = true }, at) => ({
        name,
        lang,
        voiceURI: `fake:${name}`,
        localService: local,
        default: at === 0,
      })),
    speak: (utterance: EventTarget & Record<string, unknown>) => {
      const { text, lang, voice, rate } = utterance as unknown as Utterance;
      const entry = { text, lang, rate, voice: voice?.name ?? '', outcome: 'speaking' };
      record.push(entry);
      queue.push({ utterance, entry });
      if (queue.length === 1) next();
    },
    cancel: () => {
      for (const timer of timers) clearTimeout(timer);
      const waiting = queue;
      [queue, timers] = [[], []];
      for (const { utterance, entry } of waiting) {
        if (entry.outcome === 'speaking') entry.outcome = 'cancelled';
        setTimeout(() => {
          send(utterance, 'error', { error: 'canceled' });
        });
      }
    },
    // No test may rest on them: on Android a pause is a cancel.
    pause: () => {
      throw new Error('pause() is not to be used');
    },
    resume: () => {
      throw new Error('resume() is not to be used');
    },
  });
  Object.defineProperty(globalThis, 'speechSynthesis', { value: engine, configurable: true });
  Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance, configurable: true });
  Object.assign(globalThis, {
    spoken: record,
    endUtterance: () => {
      finish('ended', 'end');
    },
  });
}
