import { newWorkbook } from '../../src/host/newWorkbook';
import { openWorkbook } from '../../src/host/openWorkbook';
import { readPackage, relate, setPart, writePackage } from '../../src/host/package/Package';
import { saveWorkbook } from '../../src/host/saveWorkbook';
import { inExcel, type InExcel } from './inExcel';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export interface WorkbookParts {
  /** By name: the content of sheetData. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly names?: string;
  /** Attributes of workbookPr and calcPr. */
  readonly properties?: string;
  readonly calculation?: string;
  /** The table of the last sheet, without its part. */
  readonly table?: string;
}

/** A file as another program could have written it, with results that it calculated. */
export async function workbookFile(parts: WorkbookParts): Promise<Uint8Array> {
  const pack = await readPackage(await saveWorkbook(newWorkbook()));
  const entries = Object.entries(parts.sheets);
  const sheets = entries.map(([name, rows], index) => {
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    const table = index === entries.length - 1 ? parts.table : undefined;
    const tables = table === undefined ? '' : '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>';
    setPart(
      pack,
      part,
      `<worksheet xmlns="${MAIN}" xmlns:r="${R}"><sheetData>${rows}</sheetData>${tables}</worksheet>`,
      `${TYPE}.worksheet+xml`,
    );
    const id = index === 0 ? 'rId1' : relate(pack, 'xl/workbook.xml', `${R}/worksheet`, part);
    if (table !== undefined) {
      setPart(pack, 'xl/tables/table1.xml', table, `${TYPE}.table+xml`);
      relate(pack, part, `${R}/table`, 'xl/tables/table1.xml');
    }
    return `<sheet name="${name}" sheetId="${index + 1}" r:id="${id}"/>`;
  });
  setPart(
    pack,
    'xl/workbook.xml',
    `<workbook xmlns="${MAIN}" xmlns:r="${R}"><workbookPr ${parts.properties ?? ''}/><sheets>${sheets.join('')}</sheets>` +
      `<definedNames>${parts.names ?? ''}</definedNames><calcPr calcId="191029" ${parts.calculation ?? ''}/></workbook>`,
  );
  return writePackage(pack);
}

export const openFile = async (parts: WorkbookParts): Promise<InExcel> =>
  inExcel(await openWorkbook(await workbookFile(parts)));

/** What the client reads at an address of a sheet. */
export async function valuesAt({ run }: InExcel, address: string, sheetName?: string): Promise<unknown[][]> {
  return run(async (first, context) => {
    const sheet = sheetName === undefined ? first : context.workbook.worksheets.getItem(sheetName);
    const range = sheet.getRange(address).load('values');
    await context.sync();
    return range.values;
  });
}

/** Types into a cell, as an add-in does. */
export const typeAt = async (
  { run }: InExcel,
  address: string,
  value: string | number | boolean,
  sheetName?: string,
): Promise<void> =>
  run(async (first, context) => {
    const sheet = sheetName === undefined ? first : context.workbook.worksheets.getItem(sheetName);
    sheet.getRange(address).values = [[value]];
    await context.sync();
  });
