import { isError, type CellError, type CellValue } from '../../model/Cell';
import { leaveAlone } from '../leaveAlone';
import { error, isMatrix, isRange, toBoolean, type Result } from '../values';
import {
  MOST_ARGUMENTS,
  value,
  valuesOf,
  type FunctionCall,
  type FunctionTable,
  type SheetFunction,
} from './FunctionCall';

/** Everything that has a truth value; texts in cells do not count. */
function truthsOf(call: FunctionCall): boolean[] | CellError {
  const truths: boolean[] = [];
  for (let index = 0; index < call.count; index++) {
    const result = call.result(index);
    const typed = !isRange(result) && !isMatrix(result);
    for (const item of valuesOf(result, call.around)) {
      if (!typed && (item === null || typeof item === 'string')) continue;
      const truth = toBoolean(item ?? leaveAlone());
      if (typeof truth !== 'boolean') return truth;
      truths.push(truth);
    }
  }
  return truths.length === 0 ? error('#VALUE!') : truths;
}

const joined = (join: (truths: readonly boolean[]) => boolean): SheetFunction => ({
  least: 1,
  most: MOST_ARGUMENTS,
  run(call) {
    const truths = truthsOf(call);
    return Array.isArray(truths) ? join(truths) : truths;
  },
});

const fallback = (catches: (code: string) => boolean): SheetFunction => ({
  least: 2,
  most: 2,
  run(call) {
    // An empty cell is "" by Microsoft's page and 0 in Excel.
    const first: CellValue = value(call, 0) ?? leaveAlone();
    return isError(first) && catches(first.error) ? call.result(1) : first;
  },
});

function truth(call: FunctionCall, index: number): boolean | CellError {
  return toBoolean(value(call, index));
}

export const LOGICAL_FUNCTIONS: FunctionTable = {
  TRUE: { least: 0, most: 0, run: () => true },
  FALSE: { least: 0, most: 0, run: () => false },
  IF: {
    least: 2,
    most: 3,
    run(call): Result {
      const condition = truth(call, 0);
      if (typeof condition !== 'boolean') return condition;
      if (condition) return call.result(1);
      return call.count > 2 ? call.result(2) : false;
    },
  },
  IFS: {
    least: 2,
    most: 254,
    run(call): Result {
      for (let index = 0; index < call.count; index += 2) {
        const condition = truth(call, index);
        if (typeof condition !== 'boolean') return condition;
        if (condition) return index + 1 < call.count ? call.result(index + 1) : leaveAlone();
      }
      return error('#N/A');
    },
  },
  AND: joined((truths) => truths.every(Boolean)),
  OR: joined((truths) => truths.some(Boolean)),
  XOR: joined((truths) => truths.filter(Boolean).length % 2 === 1),
  NOT: {
    least: 1,
    most: 1,
    run(call) {
      const condition = truth(call, 0);
      return typeof condition === 'boolean' ? !condition : condition;
    },
  },
  IFERROR: fallback(() => true),
  IFNA: fallback((code) => code === '#N/A'),
};
