import { withoutAccents } from '../text/withoutAccents';
import type { TargetToken } from './targetTokens';
import { unitKind, unitNamed, MOST_WORDS } from './unitKinds';

/** A number with its unit, or a range of two; tokens `start` to `end` (exclusive). */
export interface TargetQuantity {
  readonly start: number;
  readonly end: number;
  readonly value: number | readonly [number, number];
  /** '' when the text names none. */
  readonly unit: string;
}

const RANGE_WORDS = ['đến', 'tới', 'den', 'toi'];
/** "5 nghìn hồ sơ": the unit would have to be multiplied, which readers of the sheet do in different ways. */
const MULTIPLIERS = new Set(
  ['trăm', 'nghìn', 'ngàn', 'vạn', 'triệu', 'tỷ', 'chục'].flatMap((word) => [word, withoutAccents(word)]),
);

/** All quantities of a phrase; undefined when one of its numbers cannot be read. */
export function findQuantities(
  tokens: readonly TargetToken[],
  measureUnit: string,
): readonly TargetQuantity[] | undefined {
  const quantities: TargetQuantity[] = [];
  let at = 0;
  while (at < tokens.length) {
    const kind = tokens[at]?.kind;
    if (kind !== 'number' && kind !== 'fraction') {
      at += 1;
      continue;
    }
    const quantity = quantityAt(tokens, at, measureUnit);
    if (!quantity) return undefined;
    quantities.push(quantity);
    at = quantity.end;
  }
  return quantities;
}

function quantityAt(
  tokens: readonly TargetToken[],
  start: number,
  measureUnit: string,
): TargetQuantity | undefined {
  const first = tokens[start];
  if (first?.kind === 'fraction') return countOfAll(tokens, start, first.parts);
  const low = numberAt(tokens, start, measureUnit);
  if (!low) return undefined;
  const high = isRangeMark(tokens[low.end]) ? numberAt(tokens, low.end + 1, measureUnit) : undefined;
  if (!high) return { start, ...low };
  if (low.unit !== '' && low.unit !== high.unit) return undefined;
  const from = low.unit === high.unit ? low : numberAt(tokens, start, high.unit);
  if (!from || from.value >= high.value) return undefined;
  return { start, end: high.end, value: [from.value, high.value], unit: high.unit };
}

/** "14/19 tiêu chí": 14 of the 19; "85/100 điểm". */
function countOfAll(
  tokens: readonly TargetToken[],
  start: number,
  [count, all]: readonly [number, number],
): TargetQuantity | undefined {
  const named = unitAt(tokens, start + 1);
  if (!named || (unitKind(named.unit) !== 'whole' && named.unit !== 'điểm') || count > all) return undefined;
  return { start, end: named.end, value: count, unit: named.unit };
}

function numberAt(tokens: readonly TargetToken[], at: number, measureUnit: string) {
  const token = tokens[at];
  if (token?.kind !== 'number') return undefined;
  const named = unitAt(tokens, at + 1);
  if (!named && MULTIPLIERS.has(tokens[at + 1]?.text ?? '')) return undefined;
  const value = choose(token.readings, named?.unit ?? measureUnit);
  return value === undefined ? undefined : { value, unit: named?.unit ?? '', end: named?.end ?? at + 1 };
}

function unitAt(tokens: readonly TargetToken[], at: number): { unit: string; end: number } | undefined {
  for (let end = at + MOST_WORDS; end > at; end -= 1) {
    const texts = tokens.slice(at, end).map(({ text }) => text);
    const unit = unitNamed(texts.join(' '));
    if (unit !== undefined) return { unit, end };
  }
  return undefined;
}

function isRangeMark(token: TargetToken | undefined): boolean {
  return (
    token !== undefined && (token.kind === 'dash' || token.text === '~' || RANGE_WORDS.includes(token.text))
  );
}

/** Of the meanings of a number, the one that its unit allows. */
function choose(readings: readonly number[], unit: string): number | undefined {
  const kind = unitKind(unit);
  if (kind === 'share') return readings.find((value) => value <= 100) ?? readings[0];
  return (kind === 'whole' ? readings.find(Number.isInteger) : undefined) ?? readings[0];
}
