import { plan2025 } from '../../src/domain/plan/plan2025';
import type { CellValue } from '../../src/domain/sheet/Snapshot';
import { newWorkbook } from '../../src/host/newWorkbook';
import { saveWorkbook } from '../../src/host/saveWorkbook';
import type { Host } from '../../src/host/createHost';
import { openInExcel } from './openInExcel';

export const SHEET = 'Theo dõi';

export const HEADER = [
  'STT',
  'Nội dung công việc',
  'Kết quả công việc',
  'Cơ quan, đơn vị thực hiện',
  'Thời gian thực hiện',
];

/** The plan of 2025 as a clerk types it: a title, a header, the sections, one row a task. */
export function planRows(): CellValue[][] {
  const rows = plan2025.sections.flatMap(({ code, title }) => [
    [code.split('.').at(-1) ?? code, title, '', '', ''],
    ...plan2025.tasks
      .filter(({ section }) => section === code)
      .map(({ no, content, result, unit, time }): CellValue[] => [no, content, result, unit, time]),
  ]);
  return [['KẾ HOẠCH KIỂM SOÁT THỦ TỤC HÀNH CHÍNH NĂM 2025', '', '', '', ''], HEADER, ...rows];
}

export const taskRow = (rows: readonly (readonly CellValue[])[], no: number): number =>
  rows.findIndex(([first]) => first === no);

/** A workbook with these rows from A1 on, saved and opened as the user's own. */
export async function openRows(
  rows: readonly (readonly CellValue[])[],
  prepare: (sheet: Excel.Worksheet) => void = () => undefined,
): Promise<Host> {
  const draft = await openInExcel(await saveWorkbook(newWorkbook()));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.name = SHEET;
    const width = Math.max(...rows.map((row) => row.length));
    sheet.getRangeByIndexes(0, 0, rows.length, width).values = rows.map((row) =>
      Array.from({ length: width }, (_, i) => asTyped(row[i] ?? '')),
    );
    prepare(sheet);
    await context.sync();
  });
  return openInExcel(await saveWorkbook(draft.workbook));
}

/** Text as text: "- Văn phòng" is no formula. */
const asTyped = (value: CellValue): CellValue =>
  typeof value === 'string' && /^[-+=]/.test(value) ? `'${value}` : value;
