import { isError } from '../model/Cell';
import { allValues, value, type FunctionTable, type SheetFunction } from './FunctionCall';
import { error, isMatrix, toBoolean } from './values';

/** AND and OR look at everything that has a truth value; texts in a range do not count. */
const joined = (join: (truths: readonly boolean[]) => boolean): SheetFunction => ({
  least: 1,
  most: 255,
  run(call) {
    const truths: boolean[] = [];
    for (const item of allValues(call)) {
      if (item === null || typeof item === 'string') continue;
      const truth = toBoolean(item);
      if (typeof truth !== 'boolean') return truth;
      truths.push(truth);
    }
    return truths.length === 0 ? error('#VALUE!') : join(truths);
  },
});

const fallback = (matches: (code: string) => boolean): SheetFunction => ({
  least: 2,
  most: 2,
  run(call) {
    const first = value(call, 0);
    return isError(first) && matches(first.error) ? call.result(1) : call.result(0);
  },
});

const test = (matches: (item: ReturnType<typeof value>) => boolean): SheetFunction => ({
  least: 1,
  most: 1,
  run: (call) => matches(value(call, 0)),
});

export const LOGICAL_FUNCTIONS: FunctionTable = {
  TRUE: { least: 0, most: 0, run: () => true },
  FALSE: { least: 0, most: 0, run: () => false },
  IF: {
    least: 2,
    most: 3,
    run(call) {
      const truth = toBoolean(value(call, 0));
      if (typeof truth !== 'boolean') return truth;
      if (truth) return call.result(1);
      return call.given(2) ? call.result(2) : false;
    },
  },
  IFS: {
    least: 2,
    most: 254,
    run(call) {
      for (let index = 0; index < call.count; index += 2) {
        const truth = toBoolean(value(call, index));
        if (typeof truth !== 'boolean') return truth;
        if (truth) return call.result(index + 1);
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
      const truth = toBoolean(value(call, 0));
      return typeof truth === 'boolean' ? !truth : truth;
    },
  },
  IFERROR: fallback(() => true),
  IFNA: fallback((code) => code === '#N/A'),
  NA: { least: 0, most: 0, run: () => error('#N/A') },
  ISBLANK: test((item) => item === null),
  ISTEXT: test((item) => typeof item === 'string'),
  ISNONTEXT: test((item) => typeof item !== 'string'),
  ISNUMBER: test((item) => typeof item === 'number'),
  ISLOGICAL: test((item) => typeof item === 'boolean'),
  ISERROR: test(isError),
  ISERR: test((item) => isError(item) && item.error !== '#N/A'),
  ISNA: test((item) => isError(item) && item.error === '#N/A'),
  ROW: { least: 0, most: 1, run: (call) => (call.given(0) ? (call.area(0)?.row ?? call.row) : call.row) + 1 },
  COLUMN: {
    least: 0,
    most: 1,
    run: (call) => (call.given(0) ? (call.area(0)?.column ?? call.column) : call.column) + 1,
  },
  ROWS: {
    least: 1,
    most: 1,
    run(call) {
      const result = call.area(0) ?? call.result(0);
      return result !== null && typeof result === 'object' && 'columns' in result
        ? result.rows
        : isMatrix(result)
          ? result.rows.length
          : 1;
    },
  },
  COLUMNS: {
    least: 1,
    most: 1,
    run(call) {
      const result = call.area(0) ?? call.result(0);
      return result !== null && typeof result === 'object' && 'columns' in result
        ? result.columns
        : isMatrix(result)
          ? (result.rows[0]?.length ?? 1)
          : 1;
    },
  },
};
