import { currentWords } from './quote.ts';
import { bodyParagraphs, inWords, progressAt } from './reading-position.ts';

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
