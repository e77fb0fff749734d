import { nameParticles } from '../rules/name-words.ts';
import { smallLetterWords } from './agency-names.ts';

const particles = new Set(nameParticles);
const mostCharacters = 180;
/** A third of small-letter words is more than any name has, and fewer than any sentence. */
const mostSmallShare = 1 / 3;

/**
 * Whether a text is names and nothing else: of people, agencies, papers, web addresses. It is not prose, not a number.
 *
 * @param mostSmall the largest share of words in small letters, particles and agencies not counted
 * @example
 * looksLikeNames('Jane Doe/picture alliance') //=> true
 * looksLikeNames('smoke over the port') //=> false
 */
export function looksLikeNames(text: string, mostSmall = mostSmallShare): boolean {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > mostCharacters) return false;
  if (/[)\]]\p{L}/u.test(trimmed)) return false;
  const words = trimmed.split(/[\s/|]+/u).filter((word) => /\p{L}/u.test(word));
  if (words.length === 0) return false;
  let small = 0;
  let uncased = 0;
  for (const word of words) {
    const letters = word.replace(/^[^\p{L}\p{N}@]+|[^\p{L}\p{N}]+$/gu, '');
    if (/^\p{Lo}/u.test(letters)) uncased += 1;
    else if (isSmall(letters)) small += 1;
  }
  // Chinese, Korean or Arabic have no capitals to tell a name by: only a few words can be one.
  if (uncased > 5 || (uncased > 0 && trimmed.length > 40)) return false;
  return small <= words.length * mostSmall;
}

function isSmall(word: string): boolean {
  if (!/^\p{Ll}/u.test(word) || particles.has(word) || smallLetterWords.has(word)) return false;
  return !/[._@\p{Lu}]/u.test(word.slice(1));
}
