import type { Workbook } from '../model/Workbook';
import { writeNames } from './writeNames';
import { writeViews } from './writeWorkbook';

/** What the workbook's own parts say, by part: equal text later means that the part did not change. */
export function workbookBaseline(workbook: Workbook): Map<string, string> {
  return new Map([
    ['names', writeNames(workbook)],
    ['settings', JSON.stringify([...workbook.settings])],
    ['sheets', JSON.stringify(workbook.sheets.map(({ id, name, visibility }) => [id, name, visibility]))],
    ['view', writeViews(workbook)],
    ['protection', String(workbook.protection)],
  ]);
}
