import { agencyNamed } from './agency-names.ts';
import type { Credit } from './credit.ts';
import { leadingLabels } from './label-patterns.ts';
import { looksLikeNames } from './looks-like-names.ts';

/** Part of a list that no sentence ends in: a licence, a role, the kind of picture. */
const sealing =
  /^(?:CC[ -](?:BY|0).*|CC0.*|Public Domain|Creative Commons.*|Staff|Staff Photographer|Contributor|File|Pool|Handout|Special to .*|USA TODAY Network)$/iu;
/** A list of names is short. */
const most = { characters: 120, parts: 8 };

/**
 * A credit that is a list: "AP Photo/Jane Doe, File", "Jane Doe, CC BY-SA 4.0, via Wikimedia Commons", or a whole line
 * "Jane Doe for The Daily; sources: Wikimedia Commons, NASA".
 *
 * It begins behind the last sentence, and one of its parts must be an agency, a licence or a role: "Paris, London" is none.
 */
export function findListCredit(text: string): Credit | undefined {
  if (!/[,;]\s/u.test(text.slice(-most.characters)) || /[.!?]$/u.test(text)) return undefined;
  for (const start of startsOf(text)) {
    const list = text.slice(start);
    if (list.length > most.characters && start > 0) continue;
    const parts = list.split(/\s*[,;:|]\s*/u);
    if (parts.length < 2 || parts.length > most.parts || !looksLikeNames(withoutLicences(list), 0)) continue;
    if (!parts.some(isSealing)) continue;
    return {
      start,
      end: text.length,
      name: list.replace(leadingLabels, ''),
      reason: 'It is a list of names, and one is an agency, a licence or a role.',
      sure: true,
    };
  }
  return undefined;
}

/** The start of the line, and behind each sentence. */
function startsOf(text: string): readonly number[] {
  const behind = [...text.matchAll(/[.!?…][”"»’)]?\s(?=\p{Lu}|@)/gu)].map(
    ({ index, 0: stop }) => index + stop.length,
  );
  return [0, ...behind];
}

function withoutLicences(list: string): string {
  return list.replace(/CC[ -]?(?:BY|0)[-\p{Lu}]*(?:\s\d\.\d)?/gu, 'CC');
}

function isSealing(part: string): boolean {
  if (sealing.test(part) || /^(?:AP|EPA|AFP|REUTERS)\b.*\//u.test(part)) return true;
  const name = part.replace(/^via /u, '');
  return (
    agencyNamed(name)?.kind === 'agency' ||
    name.split(/\s?\/\s?/u).some((piece) => agencyNamed(piece)?.kind === 'agency')
  );
}
