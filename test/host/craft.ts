import { newWorkbook } from '../../src/host/newWorkbook';
import { openWorkbook } from '../../src/host/openWorkbook';
import {
  readPackage,
  readText,
  relate,
  setPart,
  writePackage,
  type Package,
} from '../../src/host/package/Package';
import { saveWorkbook } from '../../src/host/saveWorkbook';
import { inExcel } from './inExcel';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
export const SHEET = 'xl/worksheets/sheet1.xml';
export const WORKBOOK = 'xl/workbook.xml';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** A workbook whose parts are these texts, to the byte; others are those of a new workbook. */
export async function craft(
  parts: Readonly<Record<string, string | Uint8Array>>,
  more: (pack: Package) => void = () => undefined,
): Promise<Uint8Array> {
  const pack = await readPackage(await saveWorkbook(newWorkbook()));
  for (const [name, content] of Object.entries(parts))
    setPart(pack, name, typeof content === 'string' ? utf8(content) : content);
  more(pack);
  return writePackage(pack);
}

export const worksheet = (content: string, namespaces = '') =>
  `<?xml version="1.0"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${R}"${namespaces}>${content}</worksheet>`;

export const workbookOf = (before: string, sheets: string, after = '', views = '<workbookView/>') =>
  `<workbook xmlns="${MAIN}" xmlns:r="${R}" xmlns:mc="${MC}" mc:Ignorable="x15" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main">` +
  `<workbookPr/>${before}<bookViews>${views}</bookViews><sheets>${sheets}</sheets>${after}</workbook>`;

/** Puts a part beside another one that refers to it; gives the relationship. */
export function addPart(pack: Package, source: string, kind: string, part: string, content: string): string {
  setPart(pack, part, content, `application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml`);
  return relate(pack, source, `${R}/${kind}`, part);
}

/** A sheet with cells, as the workbook lists it. */
export function addSheet(pack: Package, name: string, sheetId: number, content: string): string {
  const id = addPart(pack, WORKBOOK, 'worksheet', `xl/worksheets/sheet${sheetId}.xml`, worksheet(content));
  return `<sheet name="${name}" sheetId="${sheetId}" r:id="${id}"/>`;
}

/** A tab without cells, as the workbook lists it. */
export function addChartSheet(
  pack: Package,
  sheetId: number,
  kind: 'chartsheet' | 'dialogsheet' = 'chartsheet',
  name = 'Biểu đồ',
): string {
  const content = `<${kind} xmlns="${MAIN}"><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews></${kind}>`;
  const id = addPart(pack, WORKBOOK, kind, `xl/${kind}s/sheet1.xml`, content);
  return `<sheet name="${name}" sheetId="${sheetId}" r:id="${id}"/>`;
}

type Act = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

export const typesAText = (sheet: Excel.Worksheet): void => {
  sheet.getRange('B99').values = [['thêm']];
};

/** The workbook after it was opened, changed through Microsoft's client, and saved. */
export async function bytesAfter(bytes: Uint8Array, act: Act = typesAText): Promise<Uint8Array> {
  const excel = await inExcel(await openWorkbook(bytes));
  await excel.run(async (sheet, context) => {
    act(sheet, context);
    await context.sync();
  });
  return saveWorkbook(excel.host.workbook);
}

/** Reads parts of what `bytesAfter` gives. */
export async function partsAfter(
  bytes: Uint8Array,
  act: Act = typesAText,
): Promise<(part: string) => Promise<string>> {
  const pack = await readPackage(await bytesAfter(bytes, act));
  return async (part) => (await readText(pack, part)) ?? '';
}
