import { copyQuote, currentWords } from './quote.ts';
import { bodyParagraphs, inWords, progressAt } from './reading-position.ts';

/** The keys of the place, with Alt and Shift held down; Help lists them. */
const placeKeys = [
  { code: 'KeyW', key: 'W', words: 'Where am I' },
  { code: 'KeyC', key: 'C', words: 'Copy the sentence, or what is marked, with its source' },
] as const;

/** Answers the keys by a live region, which must stand in the page before it says something. */
export function watchPlaceKeys(): void {
  const status = document.createElement('p');
  status.className = 'where-am-i';
  status.setAttribute('role', 'status');
  document.querySelector('main')?.append(status);
  document.addEventListener('keydown', (event) => {
    const { code, altKey, shiftKey, ctrlKey, metaKey } = event;
    if (!altKey || !shiftKey || ctrlKey || metaKey || event.defaultPrevented) return;
    const found = placeKeys.find((key) => key.code === code);
    if (!found) return;
    event.preventDefault();
    if (found.code === 'KeyW') status.textContent = whereAmI();
    else void copyQuote().then((copied) => (status.textContent = copied));
  });
  for (const event of ['scroll', 'pointerdown', 'focusin'])
    addEventListener(event, () => (status.textContent = ''), { passive: true });
}

/** The section, the time left, and the sentence: what someone who came back to the page asks first. */
export function whereAmI(): string {
  const { text, place } = currentWords();
  if (place) return `${inWords(progressAt(place))}. The sentence: ${text}`;
  const [first] = bodyParagraphs();
  const isBefore = first && first.getBoundingClientRect().top > 0;
  if (!isBefore) return `After the text of “${text}”.`;
  const { sections, left } = progressAt({ paragraph: 1, sentence: 1 });
  const time = left === 1 ? 'about a minute' : `about ${left} minutes`;
  const parts = sections > 1 ? `${sections} sections, ` : '';
  return `Before the text of “${text}”: ${parts}${time} to read.`;
}
