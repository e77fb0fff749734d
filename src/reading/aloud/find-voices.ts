/** Some browsers know their voices at once, some after a second, some never say when. */
const longest = 3000;

/**
 * The voices of this device, as soon as there are any.
 *
 * @returns None when there is no speech in this browser, or no voice after three seconds.
 */
export async function findVoices(): Promise<readonly SpeechSynthesisVoice[]> {
  if (!('speechSynthesis' in window)) return [];
  const until = Date.now() + longest;
  for (;;) {
    const voices = speechSynthesis.getVoices();
    if (voices.length > 0 || Date.now() >= until) return voices;
    // Asked again and again: `voiceschanged` may come late or never (easy-speech).
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
