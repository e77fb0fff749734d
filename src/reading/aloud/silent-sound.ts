/** Hertz: the least that costs no conversion anywhere. One byte a sample. */
const rate = 8000;
/** A sound of less than five seconds is a sign to Chromium, which gets no keys. In seconds. */
const length = 8;
/** Where the middle of an unsigned byte lies: silence. */
const silence = 128;

/**
 * A sound that nobody hears, over and over: media keys go to what plays sound, and to browsers speech is none (media session
 * of Chromium and Firefox). It also keeps a page that speaks in the background awake.
 */
export class SilentSound {
  readonly #address = URL.createObjectURL(new Blob([silentWave()], { type: 'audio/wav' }));
  readonly #audio = new Audio(this.#address);

  constructor() {
    this.#audio.loop = true;
  }

  /** A browser that refuses it still speaks; it gives no keys then. */
  play(): void {
    this.#audio.play().catch(() => undefined);
  }

  pause(): void {
    this.#audio.pause();
  }

  end(): void {
    this.#audio.pause();
    this.#audio.removeAttribute('src');
    URL.revokeObjectURL(this.#address);
  }
}

/** A WAVE file of silence: RIFF, as Microsoft and IBM wrote it down in 1991; one channel, 8 bits. */
function silentWave(): Uint8Array<ArrayBuffer> {
  const samples = rate * length;
  const bytes = new Uint8Array(44 + samples).fill(silence);
  const view = new DataView(bytes.buffer);
  const write = (at: number, text: string): void => {
    bytes.set(new TextEncoder().encode(text), at);
  };
  write(0, 'RIFF');
  view.setUint32(4, 36 + samples, true);
  write(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  // Plain samples, one channel.
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  write(36, 'data');
  view.setUint32(40, samples, true);
  return bytes;
}
