import { cleanText } from '../../article/white-space.ts';
import type { DocumentFacts } from './write-html.ts';

/** What programs write into the title by themselves: a file's name, or that there is none. */
const noTitle =
  /^(?:(?:untitled|document|dokument|documento|unbenannt|sans titre|sin título|senza titolo|unknown|title|titel)[\s\d_-]*)?$|\.(?:docx?|odt|pdf|pages|rtf|txt|indd|qxd|html?|tex|dvi|ps|cwk|wpd)$|^microsoft word -|^(?:about|file|https?):/iu;
/** What programs write where nobody said who wrote it. */
const noAuthor =
  /^(?:unknown|anonymous|user|admin|administrator|owner|author|microsoft office user|[\W\d_]*)$|@|^https?:/iu;

/**
 * What a document says about itself, without what its program wrote there by itself.
 *
 * @param said as the file has it, untidied
 * @example
 * tidyFacts({ title: 'Microsoft Word - draft.doc', language: 'en_gb' }) //=> { language: 'en-GB' }
 */
export function tidyFacts(said: Readonly<Record<keyof DocumentFacts, string | undefined>>): DocumentFacts {
  const title = cleanText(said.title ?? '');
  const author = cleanText(said.author ?? '');
  const language = languageTag(said.language);
  const published = dayOf(said.published);
  return {
    ...(!noTitle.test(title) && { title }),
    ...(!noAuthor.test(author) && { author }),
    ...(language !== undefined && { language }),
    ...(published !== undefined && { published }),
  };
}

function languageTag(text: string | undefined): string | undefined {
  try {
    const [tag] = Intl.getCanonicalLocales((text ?? '').trim().replaceAll('_', '-') || 'und');
    // "x-none" is how an office program says that a text is in no language.
    return tag === undefined || /^(?:und|zxx|x)\b/u.test(tag) ? undefined : tag;
  } catch {
    return undefined;
  }
}

/** The day in `2020-01-04T10:00:00Z`, `2020-01-04`. A year or a month alone is no day. */
function dayOf(text: string | undefined): string | undefined {
  const day = /^\s*(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?!\d)/u.exec(text ?? '')?.[1];
  return day === undefined || day < '1000' ? undefined : day;
}
