import type { Analysis, FollowedTask } from '../analysis/Analysis';
import { isDateFormat } from '../calendar/excelSerial';
import { isBlank, type TypedCell } from '../sheet/TypedCell';
import { writtenText } from '../sheet/writtenText';
import { documentNumbers } from './documentNumbers';
import type { ReviewItem } from './ReviewItem';

/** Completed tasks without a document, and documents whose number is not written as Nghị định 30/2020 has it. */
export function checkDocuments({ tasks }: Analysis): readonly ReviewItem[] {
  return tasks.flatMap((task) => [...missingDocument(task), ...malformedNumbers(task.recorded.evidence)]);
}

const COMPLETED: readonly string[] = ['done', 'doneLate'];

function missingDocument({ no, content, judgement, recorded, cells }: FollowedTask): readonly ReviewItem[] {
  if (!COMPLETED.includes(judgement.status)) return [];
  const places = [recorded.evidence, recorded.actualResult, recorded.note];
  if (places.some((cell) => cell && namesDocument(cell))) return [];
  const { evidence } = recorded;
  const place = { cell: evidence?.cell ?? cells.content, details: { no, content } };
  const item = { code: 'documentMissing', ...place } as const;
  // Minutes and articles have no number: what is written there may do.
  return evidence && !isBlank(evidence)
    ? [{ ...item, severity: 'note', written: writtenText(evidence) }]
    : [{ ...item, severity: 'warning', written: '' }];
}

function namesDocument(cell: TypedCell): boolean {
  const { wellFormed, malformed } = documentNumbers(writtenText(cell));
  return wellFormed.length + malformed.length > 0 || typeof cell.value === 'number';
}

function malformedNumbers(evidence: TypedCell | undefined): readonly ReviewItem[] {
  if (!evidence) return [];
  const { value, numberFormat, cell } = evidence;
  const written = writtenText(evidence);
  // "12/3" that Excel took for a day of March.
  const isDate = typeof value === 'number' && isDateFormat(numberFormat);
  if (isDate) return [{ code: 'documentBecameDate', severity: 'warning', cell, written }];
  return documentNumbers(written).malformed.map((number) => ({
    code: 'documentForm',
    severity: 'warning',
    cell,
    written: number,
  }));
}
