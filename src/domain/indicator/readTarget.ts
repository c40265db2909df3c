import { isDateFormat } from '../calendar/excelSerial';
import type { Problem } from '../problem/Problem';
import { problemAt } from '../problem/problemAt';
import { isBlank, type TypedCell } from '../sheet/TypedCell';
import { writtenText } from '../sheet/writtenText';
import { describeTarget, withUnit } from './describeTarget';
import type { Indicator, Target } from '../table/Indicator';
import { numberReadings } from '../text/numberReadings';
import { parseTarget } from './parseTarget';
import { isLowerBetter } from './phrases/context';

interface TargetReading {
  readonly target: Target;
  readonly problems: readonly Problem[];
}

const NONE: Target = { op: 'notUnderstood', value: null, unit: '' };

/** The target of the sheet, else the plan's, else the one in the name: "Tỷ lệ … đạt tối thiểu 80%". A typed target that cannot be read is said, never replaced. */
export function readTarget(indicator: Indicator, unit: string, planned: Target | undefined): TargetReading {
  const { target: cell } = indicator;
  if (cell === undefined || isBlank(cell)) {
    if (planned) return { target: planned, problems: [] };
    const named = parseTarget(indicator.name, unit);
    if (named.op !== 'notUnderstood') return { target: named, problems: [] };
    return { target: NONE, problems: cell ? [problemAt(cell, 'targetBlank', 'warning')] : [] };
  }
  const reading = readTargetCell(cell, unit, indicator.name);
  const differs =
    planned &&
    reading.target.op !== 'notUnderstood' &&
    describeTarget(planned) !== describeTarget(reading.target);
  if (!differs) return reading;
  const note = problemAt(cell, 'targetDiffersFromPlan', 'note', { plan: describeTarget(planned) });
  return { ...reading, problems: [...reading.problems, note] };
}

function readTargetCell(cell: TypedCell, unit: string, name: string): TargetReading {
  const bare = bareNumber(cell);
  if (bare === 'notUnderstood') return refused(cell);
  const isBare = bare !== undefined || /^[\d.,\s%]+$/.test(String(cell.value));
  const scaled = bare !== undefined && unit === '%' && bare > 0 && bare < 1;
  if (bare === 1 && unit === '%') return refused(cell);
  const text = bare === undefined ? textOf(cell) : withUnit(scaled ? bare * 100 : bare, '');
  const target = parseTarget(text, unit);
  if (target.op === 'notUnderstood') return refused(cell);
  if (isBare && target.value !== 100 && target.value !== 0 && isLowerBetter(name)) {
    return { target: NONE, problems: [problemAt(cell, 'targetDirectionUnclear', 'error')] };
  }
  const warning = problemAt(cell, 'targetScaled', 'warning', { read: describeTarget(target) });
  return { target, problems: scaled ? [warning] : [] };
}

const refused = (cell: TypedCell): TargetReading => ({
  target: NONE,
  problems: [problemAt(cell, 'targetNotUnderstood', 'error')],
});

/** The number of a cell that holds nothing else and no "%". */
function bareNumber({ value, numberFormat }: TypedCell): number | undefined | 'notUnderstood' {
  if (typeof value === 'boolean') return 'notUnderstood';
  if (typeof value === 'string')
    return /^\d[\d.,]*$/.test(value.trim()) ? numberReadings(value.trim())[0] : undefined;
  if (isDateFormat(numberFormat) || value < 0) return 'notUnderstood';
  return numberFormat.includes('%') ? undefined : value;
}

const textOf = (cell: TypedCell): string => (typeof cell.value === 'string' ? cell.value : writtenText(cell));
