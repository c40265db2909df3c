import type { Column } from './Column';
import type { Series } from './columnSeries';
import { headerLevels, LEVELS } from './headerLevels';
import { readTableBody } from '../rows/readTableBody';

/** "Phân công – Trạm Y tế | Phân công – Các thôn" over cells "CT" and "PH": each column is an office. */
export function officeSeries(columns: readonly Column[]): readonly Series[] {
  const marked = columns.flatMap(({ header, body, own }, column) => {
    if (own || body === undefined || body.filled === 0 || body.assignments < 1) return [];
    const levels = [...headerLevels(header)];
    const name = levels.pop() ?? '';
    return [{ column, name, head: levels.join(LEVELS), isOffice: readTableBody([name]).offices === 1 }];
  });
  // Under one head the names of offices speak for those beside them.
  const heads = new Set(
    marked.filter(({ head, isOffice }) => isOffice && head !== '').map(({ head }) => head),
  );
  const offices = marked.filter(({ head, isOffice }) => isOffice || heads.has(head));
  return offices.length > 1
    ? [{ kind: 'offices', ticks: new Map(offices.map(({ column, name }) => [column, name])) }]
    : [];
}
