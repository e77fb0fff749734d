import type { Block } from '../article.ts';
import { decideEach, type Draft, type Verdict } from '../draft.ts';
import type { LineFacts } from '../evidence/line-facts.ts';
import { lookAround } from '../evidence/neighbourhood.ts';
import { signs } from '../evidence/signs.ts';
import { weighLine, type Weighing } from '../evidence/weigh-line.ts';
import { captionWith } from './split-credits.ts';

/**
 * How likely a line must be before it is taken out of the body. Body text taken for a caption is the worse fault; a
 * heading too many harms less than one too few.
 */
export const least = { caption: { open: 0.6, question: 0.8 }, heading: 0.55 };
/** More captions by weight alone than this, beside the sure ones, are a page without captions misread. */
const mostWeighed = (sure: number): number => Math.max(5, 2 * sure + 3);

/** Tells captions, headings and paragraphs apart that carry no credit: by a sure sign, or else by weighing all cues. */
export function sortLines(draft: Draft): Draft {
  const around = lookAround(draft.blocks, draft.title);
  const weighed = new Map<number, Verdict>();
  const settled = new Map<number, Verdict>();
  around.lines.forEach((line, index) => {
    if (line.block.type !== 'paragraph') return;
    const sign = signs.find(({ holds }) => holds(line, index, around));
    if (sign) settled.set(index, becoming(line, sign.becomes, sign.reason));
    else if (line.ending !== 'stop') {
      const verdict = judge(line, line.ending, weighLine(index, around));
      if (verdict) weighed.set(index, verdict);
    }
  });
  const verdicts = new Map([...withoutFlood(weighed, around.captions + settled.size), ...settled]);
  return decideEach(draft, 'sort-lines', (_, index) => verdicts.get(index));
}

function judge(
  line: LineFacts,
  ending: 'open' | 'question',
  { caption, heading, why, evidence }: Weighing,
): Verdict | undefined {
  if (caption > heading && caption > least.caption[ending]) {
    const reason = `It looks like a caption (${percent(caption)}): it ${why}.`;
    return { ...becoming(line, 'caption', reason), evidence };
  }
  if (heading > caption && heading > least.heading) {
    const reason = `It looks like a heading (${percent(heading)}): it ${why}.`;
    return { ...becoming(line, 'heading', reason), evidence };
  }
  return undefined;
}

function becoming({ block, credit }: LineFacts, type: Block['type'], reason: string): Verdict {
  if (type === 'caption' && credit) return { becomes: captionWith(block, credit).becomes, reason };
  return { becomes: type === 'heading' ? { type, level: 2 } : { type }, reason };
}

function percent(likelihood: number): string {
  return `${Math.round(likelihood * 100)} %`;
}

function withoutFlood(weighed: ReadonlyMap<number, Verdict>, sure: number): ReadonlyMap<number, Verdict> {
  const isCaption = ([, { becomes }]: [number, Verdict]): boolean => becomes.type === 'caption';
  const entries = [...weighed];
  if (entries.filter(isCaption).length <= mostWeighed(sure)) return weighed;
  return new Map(entries.filter((entry) => !isCaption(entry)));
}
