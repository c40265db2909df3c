import type { Task } from '../domain/table/Task';
import { singleLine } from '../domain/text/normalizeText';
import { paneText } from './taskpane.vi';

/** "Văn phòng – Thống kê; phối hợp: Các ban, ngành liên quan": the cell's bullets on one line. */
export function describeUnit({
  lead,
  cooperating,
  unit,
}: Pick<Task, 'lead' | 'cooperating' | 'unit'>): string {
  if (lead.length + cooperating.length === 0) return singleLine(unit);
  const others = cooperating.join(', ');
  if (lead.length === 0) return paneText.tasks.onlyCooperating(others);
  return [...lead, ...(others === '' ? [] : [paneText.tasks.cooperating(others)])].join('; ');
}
