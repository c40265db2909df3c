import { fraction, numeral } from '../../language/number';
import {
  glued,
  first,
  map,
  not,
  ofKind,
  oneOf,
  optional,
  eitherSpelling,
  seq,
  sign,
  words,
  type Reader,
} from '../../language/Reader';
import { scan } from '../../language/scan';
import type { Phrase } from '../../language/tokenize';
import { unit, unitKind } from '../../language/units';

/** A number with its unit, or a range of two. */
export interface Quantity {
  readonly value: number | readonly [number, number];
  /** '' when the text names none. */
  readonly unit: string;
}

/** A quantity of a phrase; tokens `start` to `end` (exclusive). */
export interface PlacedQuantity extends Quantity {
  readonly start: number;
  readonly end: number;
}

/** "5 nghìn hồ sơ", "5k-6k": the unit would have to be multiplied, which readers of the sheet do in different ways. */
const multiplier = oneOf<unknown>(
  eitherSpelling(words('trăm', 'nghìn', 'ngàn', 'vạn', 'triệu', 'tỷ', 'chục')),
  glued(ofKind('aside')),
);
const amount = map(
  seq(
    numeral,
    first(
      oneOf(
        map(unit, ({ name }) => name),
        map(not(multiplier), () => ''),
      ),
    ),
  ),
  ([readings, name]) => ({ readings, name }),
);
const rangeMark = oneOf(sign('-÷~'), eitherSpelling(words('đến', 'tới')));

/** "14/19 tiêu chí": 14 of the 19; "85/100 điểm". */
const countOfAll = map(seq(fraction, unit), ([[count, all], { name, kind }]): Quantity | undefined =>
  (kind === 'whole' || name === 'điểm') && count <= all ? { value: count, unit: name } : undefined,
);

const quantityIn = (measureUnit: string): Reader<Quantity> =>
  oneOf(
    countOfAll,
    map(seq(amount, first(optional(seq(rangeMark, amount)))), ([low, range]): Quantity | undefined => {
      const name = range?.[1].name ?? low.name;
      const from = choose(low.readings, name || measureUnit);
      if (from === undefined) return undefined;
      if (!range) return { value: from, unit: name };
      const to = choose(range[1].readings, name || measureUnit);
      const isRange = to !== undefined && from < to && (low.name === '' || low.name === name);
      return isRange ? { value: [from, to], unit: name } : undefined;
    }),
  );

const unread = map(ofKind('number'), () => null);

/** Of the meanings of a number, the one that its unit allows. */
function choose(readings: readonly number[], name: string): number | undefined {
  const kind = unitKind(name);
  if (kind === 'share') return readings.find((value) => value <= 100) ?? readings[0];
  return (kind === 'whole' ? readings.find(Number.isInteger) : undefined) ?? readings[0];
}

/** All quantities of a phrase; undefined when one of its numbers cannot be read. */
export function findQuantities(phrase: Phrase, measureUnit: string): readonly PlacedQuantity[] | undefined {
  const numbers = scan(oneOf<Quantity | null>(quantityIn(measureUnit), unread), phrase);
  const quantities = numbers.flatMap(({ value, at, next }) =>
    value ? [{ ...value, start: at, end: next }] : [],
  );
  return quantities.length === numbers.length ? quantities : undefined;
}
