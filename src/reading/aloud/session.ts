import { baseLanguage } from '../../article/base-language.ts';
import { articleAddress, articleKey } from '../article-key.ts';
import { keepPlace, readPlaces } from '../place/places.ts';
import { rangeIn } from './block-text.ts';
import { collectPassages, skippedIn, type Passage } from './collect-passages.ts';
import { labelOf } from './choose-voice.ts';
import { explainSilence, nameOf } from './explain-silence.ts';
import { goOnTo } from './go-on.ts';
import { keepOptions, keptOptions, rates, type AloudOptions } from './keep-options.ts';
import type { Bar } from './make-bar.ts';
import { MediaKeys } from './media-keys.ts';
import { openOptions } from './options-dialog.ts';
import { pinBar } from './pin-bar.ts';
import type { Pronunciations } from './pronunciations.ts';
import { Player, type Position, type Trouble } from './player.ts';
import { takeNext } from './queue.ts';
import { ReadingVoices } from './reading-voices.ts';
import { actionOf, type Action } from './shortcuts.ts';
import { showNothing, showSentence, showWord, watchScrolling } from './show-sentence.ts';
import { placeOf, startOf, step, type Unit } from './steps.ts';

interface SessionParts {
  readonly article: Element;
  readonly bar: Bar;
  readonly language: string;
  readonly voices: readonly SpeechSynthesisVoice[];
  readonly pronunciations: Pronunciations;
  /** Takes the bar away again. */
  readonly close: () => void;
}

/** What a line focus or a place follows: `document.addEventListener('lectern:sentence', …)`. */
export interface SentenceDetail {
  /** The `N` of the paragraph's `id="p-N"`; none for a heading, a caption or a definition. */
  readonly paragraph: number | undefined;
  /** The sentence in it, from 1. */
  readonly sentence: number;
  readonly range: Range | undefined;
}

/** Long enough for a live region that has just come to be known to a screen reader. */
const untilKnown = 200;

/** Reading one page aloud, from the first press of the button until the bar is closed. */
export class Session {
  readonly #parts: SessionParts;
  readonly #player: Player;
  readonly #article = articleKey();
  readonly #voices: ReadingVoices<SpeechSynthesisVoice>;
  readonly #unspoken = new Set<string>();
  /** Which voice reads in place of another. */
  #replaced = '';
  readonly #ending = new AbortController();
  #options: AloudOptions = keptOptions();
  #toldSkipped = false;
  #mediaKeys: MediaKeys | undefined;

  constructor(parts: SessionParts) {
    this.#parts = parts;
    this.#voices = new ReadingVoices(parts.voices);
    this.#player = new Player(this.#passages(), {
      rate: () => this.#options.rate,
      pauses: () => this.#options.pauses,
      voiceFor: (lang) => this.#voices.voiceFor(lang, this.#chosenFor(lang)),
      replaceVoice: (lang) => this.#replaceVoice(lang),
      onState: (state) => {
        parts.bar.play.textContent = state === 'playing' ? 'Pause' : 'Play';
        this.#mediaKeys?.tell(state === 'playing' ? 'playing' : 'paused');
        if (state === 'stopped') showNothing();
      },
      onSentence: (passage, sentence) => {
        this.#show(passage, sentence);
      },
      onWord: ({ element }, range) => {
        showWord(element, range);
      },
      onUnspoken: (lang) => {
        this.#noteUnspoken(lang);
      },
      onTrouble: (trouble) => {
        this.#explain(trouble);
      },
      onEnd: () => {
        this.#goOn();
      },
    });
  }

  /** Begins to read where the reader was. */
  begin(): void {
    this.#play(this.#prepare());
  }

  /** Waits for a press: voices have come long after the reader asked, and nothing speaks by itself. */
  offer(): void {
    this.#prepare();
    setTimeout(() => {
      this.#parts.bar.status.textContent = 'A voice is there now. Press Play.';
    }, untilKnown);
  }

  /** @returns The place that was kept. */
  #prepare(): Position | undefined {
    const { bar } = this.#parts;
    const { signal } = this.#ending;
    bar.rate.value = String(this.#options.rate);
    bar.root.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLElement>('[data-does]');
      if (button) this.#do(button.dataset.does as Action);
    });
    bar.rate.addEventListener('change', () => {
      this.#change({ ...this.#options, rate: rates.find((rate) => rate === Number(bar.rate.value)) ?? 1 });
    });
    document.addEventListener(
      'keydown',
      (event) => {
        const isOn = this.#options.keys || document.documentElement.dataset.keys === 'on';
        const action = isOn ? actionOf(event) : undefined;
        if (!action) return;
        event.preventDefault();
        this.#do(action);
      },
      { signal },
    );
    // Chromium goes on speaking after the page has gone.
    addEventListener(
      'pagehide',
      () => {
        this.#player.pause();
      },
      { signal },
    );
    watchScrolling(signal);
    pinBar(bar, signal);
    this.#mediaKeys = new MediaKeys(document.title, {
      play: () => {
        this.#do('play');
      },
      pause: () => {
        this.#player.pause();
      },
      stop: () => {
        this.#do('stop');
      },
      previous: () => {
        this.#do('previous-sentence');
      },
      next: () => {
        this.#do('next-sentence');
      },
    });
    const kept = this.#article === undefined ? undefined : readPlaces()[this.#article];
    // Who has read to the end hears it from the beginning.
    const at = kept && kept.left !== 0 ? placeOf(this.#player.passages, kept) : undefined;
    if (at) this.#player.goTo(at);
    return at;
  }

  #passages(): readonly Passage[] {
    const { article, pronunciations } = this.#parts;
    return collectPassages(article, this.#options, this.#options.names ? pronunciations : {});
  }

  #do(action: Action): void {
    if (action === 'play') {
      if (this.#player.state === 'playing') this.#player.pause();
      else this.#play();
    } else if (action === 'stop') this.#player.stop();
    else if (action === 'close') this.#close();
    else if (action === 'options') this.#openOptions();
    else if (action === 'beginning') this.#player.goTo({ passage: 0, sentence: 0 });
    else {
      const [direction, unit] = action.split('-') as ['next' | 'previous', Unit];
      this.#player.goTo(step(this.#player.passages, this.#player.position, direction, unit));
    }
  }

  /** Reads on; from the words that the reader has selected, where there are any. */
  #play(resumed?: Position): void {
    const { article, bar } = this.#parts;
    // Settings may have moved the captions, or made other mentions buttons.
    this.#player.exchange(this.#passages());
    const selected = startOf(this.#player.passages, document.getSelection());
    if (selected) this.#player.goTo(selected);
    this.#player.play();
    const skipped = this.#toldSkipped ? '' : skippedIn(article, this.#options);
    const where =
      resumed && (resumed.passage > 0 || resumed.sentence > 0) ? 'Goes on where you left off. ' : '';
    this.#toldSkipped = true;
    setTimeout(() => {
      // Where the browser has refused meanwhile, the reader is told what to do about it.
      if (this.#player.state === 'playing') bar.status.textContent = where + skipped;
    }, untilKnown);
  }

  #show(passage: Passage, sentence: number): void {
    const range = passage.sentences[sentence];
    if (!range) return;
    const { paragraph, element } = passage;
    if (this.#article !== undefined && paragraph !== undefined)
      keepPlace(this.#article, { paragraph, sentence: sentence + 1 });
    const detail: SentenceDetail = { paragraph, sentence: sentence + 1, range: rangeIn(element, ...range) };
    document.dispatchEvent(new CustomEvent('lectern:sentence', { detail }));
    showSentence(element, range);
  }

  #chosenFor(lang: string): string | undefined {
    return this.#options.voices[baseLanguage(lang)];
  }

  /** @returns Whether another voice reads from now on. */
  #replaceVoice(lang: string): boolean {
    const replaced = this.#voices.replaceFailed(lang, this.#chosenFor(lang));
    if (!replaced) return false;
    const { failed, instead } = replaced;
    this.#replaced = `${labelOf(failed)} cannot be had now: ${labelOf(instead)} reads in its place.`;
    this.#showNote();
    return true;
  }

  #noteUnspoken(lang: string): void {
    this.#unspoken.add(nameOf(baseLanguage(lang)));
    this.#showNote();
  }

  #showNote(): void {
    const { note } = this.#parts.bar;
    const names = [...this.#unspoken].join(', ');
    const unspoken =
      names && `No voice on this device speaks ${names}: such words are read where they are transliterated.`;
    note.textContent = [this.#replaced, unspoken].filter(Boolean).join(' ');
    note.hidden = note.textContent === '';
  }

  #explain(trouble: Trouble): void {
    const { bar, language } = this.#parts;
    if (trouble === 'no-engine') {
      this.#end();
      explainSilence(bar, language, 0, () => {
        this.#parts.close();
      });
    } else if (trouble === 'refused') bar.status.textContent = 'Press Play to go on.';
    else {
      bar.status.textContent =
        'The voice has stopped. Press Play to try again, or choose another voice in Options.';
    }
  }

  #goOn(): void {
    const next = takeNext(articleAddress());
    this.#parts.bar.status.textContent = next ? `The end. Next: ${next.title}` : 'The end.';
    if (next) goOnTo(next);
  }

  #openOptions(): void {
    const { language, voices } = this.#parts;
    openOptions({
      language,
      voices,
      options: () => this.#options,
      change: (options) => {
        this.#change(options);
      },
      fromBeginning: () => {
        this.#do('beginning');
      },
    });
  }

  #change(options: AloudOptions): void {
    this.#options = options;
    this.#voices.forgetFailures();
    this.#replaced = '';
    this.#showNote();
    const { bar } = this.#parts;
    const words = `Rate ${options.rate}×.`;
    bar.status.textContent = keepOptions(options) ? '' : `${words} This browser lets us keep nothing.`;
    // Heard at once: the sentence begins again with the new voice.
    this.#player.exchange(this.#passages());
  }

  #close(): void {
    this.#end();
    this.#parts.close();
  }

  #end(): void {
    this.#player.stop();
    this.#ending.abort();
    this.#mediaKeys?.release();
  }
}
