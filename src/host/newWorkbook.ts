import type { Workbook } from './model/Workbook';
import { concat } from './package/gzip';
import { isWritten, newPackage, relate, setPart } from './package/Package';
import { readWorkbook } from './xlsx/readWorkbook';
import { EMPTY_SHEET, EMPTY_STYLES, EMPTY_WORKBOOK, LINKS, TYPES } from './xlsx/templates';

/** A workbook with one blank sheet, Sheet1. */
export function newWorkbook(): Workbook {
  const pack = newPackage();
  setPart(pack, 'xl/workbook.xml', EMPTY_WORKBOOK, TYPES.workbook);
  setPart(pack, 'xl/worksheets/sheet1.xml', EMPTY_SHEET, TYPES.worksheet);
  setPart(pack, 'xl/styles.xml', EMPTY_STYLES, TYPES.styles);
  relate(pack, '', LINKS.workbook, 'xl/workbook.xml');
  relate(pack, 'xl/workbook.xml', LINKS.worksheet, 'xl/worksheets/sheet1.xml');
  relate(pack, 'xl/workbook.xml', LINKS.styles, 'xl/styles.xml');
  const parts = [...pack.parts].flatMap(([name, part]) =>
    isWritten(part) ? [[name, concat(part)] as const] : [],
  );
  return readWorkbook(pack, new Map(parts));
}
