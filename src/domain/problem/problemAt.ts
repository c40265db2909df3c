import type { Problem, ProblemCode } from './Problem';
import type { TypedCell } from '../sheet/TypedCell';
import { writtenText } from '../sheet/writtenText';

/** A problem of one cell, quoting it. */
export function problemAt(
  cell: TypedCell,
  code: ProblemCode,
  severity: Problem['severity'],
  details?: Problem['details'],
): Problem {
  return { code, severity, cell: cell.cell, written: writtenText(cell), ...(details && { details }) };
}
