import type { Draft } from '../draft.ts';
import { functionWords, scriptLanguages } from '../rules/function-words.ts';

/** Detection is sure long before this many characters; a whole book would only take time. */
const sampleLength = 6000;

/** Finds the language by its script, then by its commonest words. `und` (undetermined, BCP 47) where neither tells. */
export function detectLanguage(draft: Draft): Draft {
  if (draft.language !== '') return draft;
  const sample = draft.received.slice(0, sampleLength);
  return { ...draft, language: byScript(sample) ?? byFunctionWords(sample) ?? 'und' };
}

function byScript(sample: string): string | undefined {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const found = scriptLanguages.find(
    ({ script, share }) => (sample.match(script)?.length ?? 0) > letters * share,
  );
  return found?.language;
}

function byFunctionWords(sample: string): string | undefined {
  const counts = new Map<string, number>();
  for (const word of sample.toLowerCase().match(/\p{L}+/gu) ?? []) {
    for (const language of functionWords.get(word) ?? [])
      counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  let best: string | undefined;
  for (const [language, count] of counts) if (count > (counts.get(best ?? '') ?? 0)) best = language;
  return best;
}
