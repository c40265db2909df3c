import type { TargetToken } from './targetTokens';

/** What a change is measured against; `base` is '' for last year's result, undefined when nothing is said. */
export interface BaseReading {
  readonly tokens: readonly TargetToken[];
  readonly base: string | undefined;
}

const LAST_YEAR =
  /^(?:cùng kỳ|cung ky|năm trước|nam truoc|năm ngoái|năm liền trước|năm trước liền kề|năm liền kề|kết quả|thực hiện|kết quả thực hiện|cùng kỳ năm trước|cung ky nam truoc|cùng kỳ năm ngoái)$/u;

/**
 * Takes "so với năm 2024", "so với cùng kỳ" or "so với quy định" out of a phrase; undefined when it names nothing that
 * can be told from what follows: "so với quy định giảm 30%".
 */
export function takeBase(tokens: readonly TargetToken[]): BaseReading | undefined {
  const at = tokens.findIndex(
    ({ text }, i) => text === 'so' && ['với', 'voi'].includes(tokens[i + 1]?.text ?? ''),
  );
  if (at < 0) return { tokens, base: undefined };
  const start = at + 2;
  let end = start;
  while (isBaseToken(tokens[end])) end += 1;
  const taken = tokens.slice(start, lastOfBase(tokens, start, end));
  if (taken.length === 0) return undefined;
  return {
    tokens: [...tokens.slice(0, at), ...tokens.slice(start + taken.length)],
    base: isLastYear(taken) ? '' : taken.map(({ text }) => text).join(' '),
  };
}

const isBaseToken = (token: TargetToken | undefined): boolean =>
  token?.kind === 'word' || token?.kind === 'aside';

/** Before a number the base is a year or a known name, so that "so với năm 2024 ít nhất 5%" keeps its "ít nhất". */
function lastOfBase(tokens: readonly TargetToken[], start: number, end: number): number {
  if (!tokens.slice(end).some(({ kind }) => kind === 'number' || kind === 'fraction')) return end;
  let last = end;
  while (last > start && !isLastYear(tokens.slice(start, last))) last -= 1;
  return last;
}

function isLastYear(base: readonly TargetToken[]): boolean {
  const words = base.filter(({ kind }) => kind === 'word').map(({ text }) => text);
  return words.length === 0 || LAST_YEAR.test(words.join(' '));
}
