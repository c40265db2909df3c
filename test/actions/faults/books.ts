import { readFileSync } from 'node:fs';
import { addPlanTasks } from '../../../src/actions/addPlanTasks';
import { checkWorkbook } from '../../../src/actions/checkWorkbook';
import { convertToUnicode } from '../../../src/actions/convertToUnicode';
import { createTracker } from '../../../src/actions/createTracker';
import { removeHighlight } from '../../../src/actions/removeHighlight';
import { runJob } from '../../../src/actions/runJob';
import { saveCorrections } from '../../../src/actions/saveCorrections';
import { saveSettings } from '../../../src/actions/saveSettings';
import { showCell } from '../../../src/actions/showCell';
import { takePlanText } from '../../../src/actions/takePlanText';
import { undoJob } from '../../../src/actions/undoJob';
import { settingsOf2025 } from '../../domain/settingsOf2025';
import type { CellValue } from '../../../src/domain/sheet/Snapshot';
import { saveWorkbook } from '../../../src/host/saveWorkbook';
import { AS_OF, openInExcel, snapshotNow } from '../openInExcel';
import { openRows, planRows, SHEET, taskRow } from '../planSheet';

/** Something that a user does; what comes before it is done when the workbook is opened. */
export interface Deed {
  readonly title: string;
  /** It takes all back that `prepare` did. */
  readonly undoes?: boolean;
  readonly prepare: () => Promise<() => Promise<unknown>>;
}

export interface Book {
  readonly title: string;
  readonly bytes: () => Promise<Uint8Array>;
  readonly deeds: readonly Deed[];
}

const job = { asOf: AS_OF, period: { kind: 'q1' } } as const;
const OTHER_UNIT = 'Phòng Văn hóa - Xã hội';

const simply = (title: string, act: () => Promise<unknown>): Deed => ({
  title,
  prepare: () => Promise.resolve(act),
});
const run = simply('lập báo cáo', () => runJob(job));
const undo = (title: string, act: () => Promise<{ readonly undo: Parameters<typeof undoJob>[0] }>): Deed => ({
  title: `hoàn tác ${title}`,
  undoes: true,
  prepare: async () => {
    const done = await act();
    return () => undoJob(done.undo);
  },
});
const undoRun = undo('báo cáo', () => runJob(job));
const removing: Deed = {
  title: 'bỏ tô màu',
  prepare: async () => {
    const { trackerSheet } = await runJob(job);
    return () => removeHighlight({ sheet: trackerSheet });
  },
};
const taking = async () => {
  const { differences } = await checkWorkbook({ asOf: AS_OF });
  const difference = differences.find(({ written }) => written === OTHER_UNIT);
  if (!difference) throw new Error('the sheet differs from the plan in a unit');
  return () => takePlanText({ asOf: AS_OF, difference });
};
const converting = async () => {
  const { activeSheet } = await snapshotNow();
  return () => convertToUnicode({ sheet: activeSheet });
};
const small: readonly Deed[] = [
  simply('thêm việc', () => addPlanTasks({ asOf: AS_OF, numbers: [12, 25] })),
  undo('thêm việc', () => addPlanTasks({ asOf: AS_OF, numbers: [12] })),
  { title: 'lấy theo kế hoạch', prepare: taking },
  undo('lấy theo kế hoạch', async () => (await taking())()),
  simply('lập sổ theo dõi', () => createTracker({ asOf: AS_OF })),
  simply('lưu thiết lập', () => saveSettings({ settings: settingsOf2025() })),
  simply('ghi nhớ lựa chọn', () =>
    saveCorrections({ kind: 'keep', difference: { written: OTHER_UNIT, plan: 'Văn phòng' } }),
  ),
];

/** The plan as a clerk types it, without two of its tasks and with another unit in one. */
function typedRows(): CellValue[][] {
  const rows = planRows().filter(([no]) => no !== 12 && no !== 25);
  const cells = rows[taskRow(rows, 3)];
  if (cells) cells[3] = OTHER_UNIT;
  return rows;
}

const typed = async (prepare?: Parameters<typeof openRows>[1], rows = typedRows()) =>
  saveWorkbook((await openRows(rows, prepare)).workbook);

const file = (name: string) => () =>
  Promise.resolve(new Uint8Array(readFileSync(`test/workbooks/${name}.xlsx`)));

/** Looks, rules, widths and texts of the user's own, in the table and where columns and rows come in. */
function decorate(sheet: Excel.Worksheet): void {
  Object.assign(sheet.getRange('A:Z').format.font, { name: 'Times New Roman', size: 13 });
  sheet.getRange('A2:E2').format.fill.color = '#DDEBF7';
  sheet.getRange('A2:E60').format.borders.getItem('EdgeRight').style = 'Double';
  sheet.getRange('A6:Z6').format.fill.color = '#FFF2CC';
  sheet.getRange('G4:H9').format.borders.getItem('InsideHorizontal').style = 'Dash';
  Object.assign(sheet.getRange('H3').format, {
    horizontalAlignment: 'Right',
    indentLevel: 2,
    textOrientation: 45,
  });
  sheet.getRange('F5:G5').numberFormat = [['dd/mm/yyyy', '0.0%']];
  sheet.getRange('I4').format.protection.locked = false;
  sheet.getRange('J:J').format.columnWidth = 131.25;
  sheet.getRange('K:K').columnHidden = true;
  sheet.getRange('4:4').format.rowHeight = 61.5;
  sheet.getRange('F1:F60').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
  for (const [address, formula] of [
    ['A1:Z60', '=$A1="x"'],
    ['G3:H20', '=G3>1'],
  ] as const) {
    const { custom } = sheet.getRange(address).conditionalFormats.add('Custom');
    custom.rule.formula = formula;
    custom.format.font.bold = true;
  }
  sheet.getRange('B4:B5').values = [["'1/2"], ["'-5 hồ sơ"]];
  sheet.getRange('C4').formulas = [['=CONCATENATE("Quyết ","định")']];
  sheet.names.add('bang', sheet.getRange('A2:E20'));
  sheet.pageLayout.setPrintArea(`A1:E${typedRows().length}`);
  sheet.freezePanes.freezeRows(2);
  sheet.customProperties.add('cuaToi', '1');
}

/** Rows that somebody filters, so that some are hidden. */
function filtering(sheet: Excel.Worksheet): void {
  const { length } = typedRows();
  sheet.autoFilter.apply(`A2:E${length}`, 3, { filterOn: 'Values', values: [OTHER_UNIT, 'Văn phòng'] });
  sheet.autoFilter.apply(`A2:E${length}`, 4, { filterOn: 'Custom', criterion1: '=*Quý*' });
}

/** The report that a formula of the user's points at. */
async function withReport(): Promise<Uint8Array> {
  const { workbook } = await openInExcel(await typed());
  const { reportSheet } = await runJob(job);
  await Excel.run(async (context) => {
    const own = context.workbook.worksheets.add('Tổng hợp');
    own.getRange('A1:B2').formulas = [
      ['Báo cáo', `='${reportSheet}'!A5`],
      [`=COUNTA('${reportSheet}'!A1:A20)`, '=B1'],
    ];
    own.activate();
    own.getRange('C7:D9').select();
    await context.sync();
  });
  return saveWorkbook(workbook);
}

/** Workbooks that are made here. */
export const madeBooks: readonly Book[] = [
  { title: 'bảng gõ lại', bytes: () => typed(), deeds: [run, undoRun, removing, ...small] },
  {
    title: 'bảng có định dạng riêng của người dùng',
    bytes: () => typed(decorate),
    deeds: [run, undoRun, removing, ...small.slice(0, 4)],
  },
  { title: 'bảng đang lọc', bytes: () => typed(filtering), deeds: [run, undoRun, ...small.slice(0, 2)] },
  { title: 'bảng Excel', bytes: file('bang-excel-khong-stt'), deeds: [run, undoRun] },
  {
    title: 'báo cáo cũ có công thức trỏ tới',
    bytes: withReport,
    deeds: [
      run,
      // The older report cannot come back.
      { ...undoRun, undoes: false },
      simply('đến ô', () => showCell({ cell: `${SHEET}!B7` })),
      simply('đến trang', () => showCell({ cell: SHEET })),
    ],
  },
];

/** Workbooks of test/workbooks. */
export const storedBooks: readonly Book[] = [
  {
    title: 'bảng dán từ Word',
    bytes: file('ke-hoach-2025-dan-tu-word'),
    deeds: [
      run,
      undoRun,
      simply('lập sổ theo dõi', () => createTracker({ asOf: AS_OF, dropsBlankSheets: true })),
    ],
  },
  {
    title: 'kế hoạch và chỉ tiêu trên một trang',
    bytes: file('ke-hoach-va-chi-tieu-mot-trang'),
    deeds: [run, undoRun, removing],
  },
  { title: 'sổ theo dõi 20 cột', bytes: file('so-theo-doi-20-cot'), deeds: [run, undoRun, removing] },
  {
    title: 'bảng TCVN3',
    bytes: file('tcvn3-vntime'),
    deeds: [
      { title: 'chuyển sang Unicode', prepare: converting },
      undo('chuyển sang Unicode', async () => (await converting())()),
      run,
    ],
  },
];
