import type { Credit } from './credit.ts';

/** "田中一郎撮影", "新华社记者 李明 摄", "長野県提供": the label stands behind the name, and a sign or space before it. */
const labelBehindName =
  /(?:^|[、。，,＝=|\s（(])(?:[（(]?)(?<credit>[\p{L}ー・][\p{L}ー・\s／/]{0,24}(?:摄|攝|撮影|提供))[)）]?$/u;
/** "홍길순 기자": a Korean reporter behind the sentence that says what the picture shows. */
const koreanReporter = /(?<=[다요]\.\s?)\p{sc=Hangul}{2,4}\s?(?:선임|인턴|사진)?기자$/u;
/** "/연합뉴스" and "사진 연합뉴스" at the end, behind a stop. */
const koreanSource = /(?<=[다요.]\s?)\/\s?\p{sc=Hangul}[\p{sc=Hangul}\d\s]{1,12}$/u;

/** "<인천시 제공>", "[촬영 홍길순]", "(사진 홍길순)": a bracket that says who gave or took the picture. */
const koreanBracket =
  /[<〈［[(（](?<credit>(?:촬영|사진)\s\p{sc=Hangul}[\p{sc=Hangul}\d\s]{1,16}|\p{sc=Hangul}[\p{sc=Hangul}\d\s·]{1,16}\s(?:제공|촬영|사진|캡처))[>〉］\])）]$/u;

/** A credit as papers in Japanese, Chinese and Korean print it, where no capital tells a name. */
export function findEastAsianCredit(text: string): Credit | undefined {
  if (!/[\p{sc=Han}\p{sc=Hangul}]/u.test(text.slice(-12))) return undefined;
  const bracket = koreanBracket.exec(text);
  if (bracket?.groups?.credit !== undefined) return east(text, bracket.index, bracket.groups.credit);
  const name = labelBehindName.exec(text)?.groups?.credit;
  if (name !== undefined) return east(text, withBracket(text, text.lastIndexOf(name)), name);
  const korean = koreanReporter.exec(text) ?? koreanSource.exec(text);
  return korean ? east(text, korean.index, korean[0].replace(/^\/\s?/u, '')) : undefined;
}

function withBracket(text: string, start: number): number {
  return /[（(]$/u.test(text.slice(0, start)) ? start - 1 : start;
}

function east(text: string, start: number, name: string): Credit {
  const reason = `“${text.slice(start)}” names who made the picture.`;
  return { start, end: text.length, name, reason, sure: true };
}
