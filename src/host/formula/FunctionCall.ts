import type { Area } from '../model/Area';
import { isError, type CellError, type CellValue } from '../model/Cell';
import { flat, single, toBoolean, toNumber, toText, type Result } from './values';

/** The arguments of a call, evaluated only when asked for. */
export interface FunctionCall {
  readonly count: number;
  given(index: number): boolean;
  result(index: number): Result;
  /** The area that an argument refers to, if it is a plain reference. */
  area(index: number): Area | undefined;
  readonly row: number;
  readonly column: number;
}

export interface SheetFunction {
  readonly least: number;
  readonly most: number;
  run(call: FunctionCall): Result;
}

export type FunctionTable = Readonly<Record<string, SheetFunction>>;

export const value = (call: FunctionCall, index: number): CellValue => single(call.result(index));

export const allValues = (call: FunctionCall, from = 0): CellValue[] =>
  flat(Array.from({ length: call.count - from }, (_, index) => call.result(index + from)));

/** The numbers among the arguments: in a range only true numbers count; an error anywhere is the result. */
export function numbersOf(call: FunctionCall, from = 0): number[] | CellError {
  const numbers: number[] = [];
  for (let index = from; index < call.count; index++) {
    const result = call.result(index);
    const loose =
      call.area(index) === undefined && !(result !== null && typeof result === 'object' && 'rows' in result);
    for (const item of flat([result])) {
      const number = loose && item !== null ? toNumber(item) : item;
      if (number !== null && isError(number)) return number;
      if (typeof number === 'number') numbers.push(number);
    }
  }
  return numbers;
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
  return {
    least: kinds.length - defaults.length,
    most: kinds.length,
    run(call) {
      const args: CellValue[] = [];
      for (const [index, kind] of kinds.entries()) {
        const given = call.given(index)
          ? value(call, index)
          : (defaults[index - kinds.length + defaults.length] ?? null);
        const read = readers[kind](given);
        if (isError(read)) return read;
        args.push(read);
      }
      return run(...(args as unknown as Read<K>));
    },
  };
}

/** A function of all the numbers among its arguments. */
export const ofNumbers = (run: (numbers: readonly number[]) => CellValue): SheetFunction => ({
  least: 1,
  most: 255,
  run(call) {
    const numbers = numbersOf(call);
    return Array.isArray(numbers) ? run(numbers) : numbers;
  },
});
