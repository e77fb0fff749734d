/**
 * One utterance, from its start to its end, whatever the voice does.
 *
 * Voices stop without a word: online ones of Chrome after 15 seconds, speech-dispatcher without a sound device, Safari
 * when its utterance is collected as garbage. So each utterance has a time by which it must have begun and ended.
 */

/** How an utterance ended. `stalled`: no event came in time. `refused`: the browser wants the reader to press a button. */
export type Outcome = 'ended' | 'stalled' | 'failed' | 'refused';

export interface Saying {
  readonly text: string;
  readonly lang: string;
  readonly voice: SpeechSynthesisVoice | undefined;
  readonly rate: number;
  /** Called when a voice tells which word it says. */
  readonly onWord?: (offset: number) => void;
}

/** An online voice is fetched first. */
const longestStart = { local: 5000, online: 10_000 };

/** The slowest voice that is still alive says so many characters a second at rate 1; and each has time to breathe. */
const slowest = 5;
const breath = 4000;

/** Kept here, for Safari collects what only the engine knows of, and its `end` never comes. */
let current: SpeechSynthesisUtterance | undefined;

/** Milliseconds in which a voice that is alive has said a text. */
const longestTime = (characters: number, rate: number): number =>
  breath + (characters / (slowest * rate)) * 1000;

/** Says a text. A call of `hush` lets the promise stand for ever: who hushes knows it. */
export function sayUnit({ text, lang, voice, rate, onWord }: Saying): Promise<Outcome> {
  const { promise, resolve } = Promise.withResolvers<Outcome>();
  const utterance = new SpeechSynthesisUtterance(text);
  current = utterance;
  utterance.lang = voice?.lang ?? lang;
  if (voice) utterance.voice = voice;
  utterance.rate = rate;
  let timer: ReturnType<typeof setTimeout>;
  const settle = (outcome: Outcome): void => {
    clearTimeout(timer);
    if (current !== utterance) return;
    current = undefined;
    resolve(outcome);
  };
  const expect = (milliseconds: number): void => {
    clearTimeout(timer);
    timer = setTimeout(settle, milliseconds, 'stalled');
  };
  utterance.onstart = () => {
    expect(longestTime(text.length, rate));
  };
  utterance.onboundary = ({ name, charIndex }) => {
    // A sentence is a boundary too; and some engines say 0 for every word (browser-compat-data 18063).
    if (name === 'word' && current === utterance) onWord?.(charIndex);
  };
  utterance.onend = () => {
    settle('ended');
  };
  utterance.onerror = ({ error }) => {
    settle(outcomeOf(error));
  };
  expect(voice && !voice.localService ? longestStart.online : longestStart.local);
  speechSynthesis.speak(utterance);
  return promise;
}

/** Ends what is being said; nothing more is heard of it. */
export function hush(): void {
  current = undefined;
  speechSynthesis.cancel();
}

function outcomeOf(error: string): Outcome {
  if (error === 'not-allowed') return 'refused';
  // We hushed nothing: another page or the system did.
  return error === 'interrupted' || error === 'canceled' ? 'stalled' : 'failed';
}
