import { isError, type CellError, type CellValue } from '../../model/Cell';
import { single } from '../dereference';
import { leaveAlone } from '../leaveAlone';
import type { Surroundings } from '../Surroundings';
import {
  isMatrix,
  isRange,
  toBoolean,
  toNumber,
  toText,
  type Matrix,
  type Range,
  type Result,
} from '../values';

/** The arguments of a call, evaluated only when asked for. */
export interface FunctionCall {
  readonly count: number;
  result(index: number): Result;
  /** Evaluated with operators over whole areas. */
  array(index: number): CellValue | Matrix;
  readonly around: Surroundings;
}

export interface SheetFunction {
  readonly least: number;
  readonly most: number;
  run(call: FunctionCall): Result;
}

export type FunctionTable = Readonly<Record<string, SheetFunction>>;

export const MOST_ARGUMENTS = 255;

export const value = (call: FunctionCall, index: number): CellValue =>
  single(call.result(index), call.around.book.reader);

/** Cells, where a function takes nothing else. */
export function rangeAt(call: FunctionCall, index: number): Range {
  const result = call.result(index);
  return isRange(result) ? result : leaveAlone();
}

/** Every value of an argument that is not blank, in order. */
export function valuesOf(result: Result, { book }: Surroundings): readonly CellValue[] {
  if (isRange(result)) return book.reader.content(result).values;
  return isMatrix(result) ? result.values : [result];
}

/** The numbers among the arguments: among cells only true numbers count; an error anywhere is the result. */
export function numbersOf(call: FunctionCall, from = 0): number[] | CellError {
  const values: CellValue[] = [];
  for (let index = from; index < call.count; index++) {
    const result = call.result(index);
    const typed = !isRange(result) && !isMatrix(result);
    for (const item of valuesOf(result, call.around)) {
      // An argument left out is 0 to some functions and nothing to others.
      values.push(typed ? toNumber(item ?? leaveAlone()) : item);
    }
  }
  return numbersAmong(values);
}

/** The numbers, or the one error among values; which of several Excel meets first is its own. */
export function numbersAmong(values: readonly CellValue[]): number[] | CellError {
  const numbers: number[] = [];
  let failure: CellError | undefined;
  for (const item of values) {
    if (typeof item === 'number') numbers.push(item);
    else if (item !== null && isError(item)) {
      if (failure && failure.error !== item.error) return leaveAlone();
      failure = item;
    }
  }
  return failure ?? numbers;
}

const readers = { number: toNumber, text: toText, boolean: toBoolean } as const;

interface Kinds {
  readonly number: number;
  readonly text: string;
  readonly boolean: boolean;
}

type Read<K extends readonly (keyof Kinds)[]> = { readonly [I in keyof K]: Kinds[K[I]] };

/** A function of single values: `kinds` says what each argument must be, `defaults` what a missing one is. */
export function scalar<const K extends readonly (keyof Kinds)[]>(
  kinds: K,
  defaults: readonly CellValue[],
  run: (...args: Read<K>) => CellValue,
): SheetFunction {
  const least = kinds.length - defaults.length;
  return {
    least,
    most: kinds.length,
    run(call) {
      const args: CellValue[] = [];
      for (const [index, kind] of kinds.entries()) {
        const given = index < call.count ? value(call, index) : (defaults[index - least] ?? null);
        const read = readers[kind](given);
        if (isError(read)) return read;
        args.push(read);
      }
      return run(...(args as unknown as Read<K>));
    },
  };
}

/** A function of one value, whatever it is. */
export const ofValue = (run: (value: CellValue) => CellValue): SheetFunction => ({
  least: 1,
  most: 1,
  run: (call) => run(value(call, 0)),
});

/** A function of all the numbers among its arguments. */
export const ofNumbers = (run: (numbers: readonly number[]) => CellValue): SheetFunction => ({
  least: 1,
  most: MOST_ARGUMENTS,
  run(call) {
    const numbers = numbersOf(call);
    return Array.isArray(numbers) ? run(numbers) : numbers;
  },
});
