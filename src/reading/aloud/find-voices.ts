/** Some browsers know their voices at once, some after a second, some never say when. */
const longest = 3000;

/** As often the browser is asked: `voiceschanged` may come late or never (easy-speech). */
const interval = 100;

/** Chromium took eleven seconds for the 13,362 voices of eSpeak on a busy machine. */
const late = 120_000;
const lateInterval = 1000;

/**
 * The voices of this device, as soon as there are any.
 *
 * @returns None when there is no speech in this browser, or no voice after three seconds.
 */
export async function findVoices(): Promise<readonly SpeechSynthesisVoice[]> {
  return (await pollVoices(longest, interval, (voices) => voices.length > 0)) ?? [];
}

/**
 * Voices that come after the reader has been told that there are none.
 *
 * @param isEnough Whether they are what the reader needs.
 * @param signal Ends the waiting: the reader has given up.
 * @returns Nothing after two minutes.
 */
export function lateVoices(
  isEnough: (voices: readonly SpeechSynthesisVoice[]) => boolean,
  signal: AbortSignal,
): Promise<readonly SpeechSynthesisVoice[] | undefined> {
  return pollVoices(late, lateInterval, isEnough, signal);
}

async function pollVoices(
  longest: number,
  interval: number,
  isEnough: (voices: readonly SpeechSynthesisVoice[]) => boolean,
  signal?: AbortSignal,
): Promise<readonly SpeechSynthesisVoice[] | undefined> {
  if (!('speechSynthesis' in window)) return undefined;
  const until = Date.now() + longest;
  while (!signal?.aborted) {
    const voices = speechSynthesis.getVoices();
    if (isEnough(voices)) return voices;
    if (Date.now() >= until) return undefined;
    await new Promise((resolve) => setTimeout(resolve, interval));
  }
  return undefined;
}
