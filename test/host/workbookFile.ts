import { openWorkbook } from '../../src/host/openWorkbook';
import { setPart } from '../../src/host/package/Package';
import { addPart, addSheet, craft, MAIN, R, SHEET, WORKBOOK, worksheet } from './craft';
import { inExcel, type InExcel } from './inExcel';

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
export function workbookFile(parts: WorkbookParts): Promise<Uint8Array> {
  const { table } = parts;
  const entries = Object.entries(parts.sheets).map(([name, rows], index, { length }) => {
    const tables =
      table !== undefined && index === length - 1
        ? '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>'
        : '';
    return { name, content: `<sheetData>${rows}</sheetData>${tables}` };
  });
  return craft({ [SHEET]: worksheet(entries[0]?.content ?? '') }, (pack) => {
    const sheets = entries.map(({ name, content }, index) =>
      index === 0
        ? `<sheet name="${name}" sheetId="1" r:id="rId1"/>`
        : addSheet(pack, name, index + 1, content),
    );
    if (table !== undefined)
      addPart(pack, `xl/worksheets/sheet${entries.length}.xml`, 'table', 'xl/tables/table1.xml', table);
    setPart(
      pack,
      WORKBOOK,
      `<workbook xmlns="${MAIN}" xmlns:r="${R}"><workbookPr ${parts.properties ?? ''}/><sheets>${sheets.join('')}</sheets>` +
        `<definedNames>${parts.names ?? ''}</definedNames><calcPr calcId="191029" ${parts.calculation ?? ''}/></workbook>`,
    );
  });
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
