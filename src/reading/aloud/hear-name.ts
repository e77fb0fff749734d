import { baseLanguage } from '../../article/base-language.ts';
import { nameOf } from './explain-silence.ts';
import { element } from '../make-element.ts';
import { voiceFor, voicesFor } from './choose-voice.ts';
import { findVoices } from './find-voices.ts';
import { keptOptions } from './keep-options.ts';
import { hush, sayUnit } from './say-unit.ts';

/** A name in its own script. */
interface Native {
  readonly text: string;
  readonly lang: string;
}

/** Long enough for a live region that has just come to be known to a screen reader. */
const untilKnown = 200;

let latest = 0;

/**
 * Says a name: in its own language where the device has a voice for it, else as it is respelled, in English; and tells
 * which of the two was heard (3.1.6, G121).
 *
 * @param control The link or button that was used: in a definition, or on the page of the name.
 */
export function start(control?: Element): void {
  if (control instanceof HTMLElement) void hear(control);
}

async function hear(control: HTMLElement): Promise<void> {
  const turn = ++latest;
  const status = statusBehind(control);
  const voices = await findVoices();
  const natives = voices.length > 0 ? await nativesOf(control) : [];
  if (turn !== latest) return;
  const native = natives.find(({ lang }) => voicesFor(voices, lang).length > 0);
  const respelling = respellingOf(control);
  const { voices: chosen } = keptOptions();
  const said = native ?? { text: respelling.toLowerCase(), lang: 'en' };
  const voice = voiceFor(voices, said.lang, chosen[baseLanguage(said.lang)]);
  if (!voice) {
    tell(status, `This browser has no voice to say it with. Say ${respelling}.`);
    return;
  }
  tell(
    status,
    native ? `Said in ${nameOf(native.lang)} by ${voice.name}.` : wordsWithout(natives, respelling),
  );
  hush();
  await new Promise((resolve) => setTimeout(resolve));
  const outcome = await sayUnit({ ...said, voice, rate: 0.9 });
  if (outcome !== 'ended') tell(status, `The voice ${voice.name} failed. Say ${respelling}.`);
}

/** A definition says it in its first line: "(say kah-TAH-ib hez-boh-LAH)". */
function respellingOf(control: HTMLElement): string {
  const opening = control.closest('[popover]')?.textContent ?? '';
  return control.dataset.respelling ?? /\(say (?<say>[^)]+)\)/u.exec(opening)?.groups?.say ?? '';
}

/** Why it was not heard in its own language. */
function wordsWithout([native]: readonly Native[], respelling: string): string {
  const why = native ? `No voice on this device speaks ${nameOf(native.lang)}: ` : '';
  return `${why}said as ${respelling}, in English.`.replace(/^s/u, 'S');
}

/** The forms in other scripts: on the page of the name; from a definition that page is fetched. */
async function nativesOf(control: HTMLElement): Promise<readonly Native[]> {
  const isDefinition = control.closest('[popover]') !== null;
  try {
    const place = isDefinition ? await fetchMain(control) : document;
    return [...place.querySelectorAll<HTMLElement>('bdi[lang]')].map(({ textContent, lang }) => ({
      text: textContent,
      lang,
    }));
  } catch {
    return [];
  }
}

async function fetchMain(control: HTMLElement): Promise<Document> {
  const address = control instanceof HTMLAnchorElement ? control.href : location.href;
  const page = await (await fetch(address)).text();
  // The text alone: that page's style is not in this page's policy.
  const main = page.slice(page.indexOf('<main'), page.indexOf('</main>'));
  return new DOMParser().parseFromString(main, 'text/html');
}

/** One status for each control, made once. */
function statusBehind(control: HTMLElement): HTMLElement {
  const there = control.nextElementSibling;
  if (there instanceof HTMLElement && there.role === 'status') return there;
  const status = element('span', { role: 'status', lang: 'en' });
  control.after(' ', status);
  return status;
}

function tell(status: HTMLElement, words: string): void {
  setTimeout(() => {
    status.textContent = words;
  }, untilKnown);
}
