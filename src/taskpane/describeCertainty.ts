import { roleLabels } from '../domain/table/table.vi';
import { paneText } from './taskpane.vi';
import type { TableColumn } from '../domain/table/Table';

/** Below this the user is told how sure we are. */
const SURE = 0.8;

/** "chắc chắn 60%": what stands under the role that we gave a column; '' where nothing needs saying. */
export function describeCertainty({
  role,
  rival,
  confidence,
  own,
}: Pick<TableColumn, 'role' | 'rival' | 'confidence' | 'own'>): string {
  const text = paneText.plan;
  if (own) return '';
  if (rival !== undefined) return text.rival(roleLabels[rival]);
  return confidence < SURE && role !== 'other' ? text.certainty(Math.round(confidence * 100)) : '';
}
