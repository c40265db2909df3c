import { analyse } from '../../../src/domain/analysis/analyse';
import { plainDate, type PlainDate } from '../../../src/domain/calendar/PlainDate';
import { changesSince } from '../../../src/domain/analysis/changesSince';
import { indicatorOutlooks } from '../../../src/domain/analysis/indicatorOutlooks';
import { plan2025 } from '../../../src/domain/plan/plan2025';
import { settingsOf2025 } from '../settingsOf2025';
import type { NamedPeriod, Period } from '../../../src/domain/period/Period';
import { reportWorkbook } from '../../../src/domain/report/reportWorkbook';
import type { Edit } from '../../../src/domain/sheet/Edit';
import { sheetFingerprint } from '../../../src/domain/sheet/fingerprint';
import { gridOfEdits } from '../../../src/domain/sheet/gridOfEdits';
import type { CellValue, SheetSnapshot, Snapshot } from '../../../src/domain/sheet/Snapshot';
import { sheetOf } from '../sheet/sheetOf';

const settings = settingsOf2025();
const HEADER = ['STT', 'Nội dung công việc', 'Đơn vị thực hiện', 'Thời gian thực hiện', 'Ngày hoàn thành'];

/** The 2025 plan with the completion dates of some of its tasks. */
const planSheet = (name: string, completed: Readonly<Record<number, CellValue>>): SheetSnapshot =>
  sheetOf(name, [
    HEADER,
    ...plan2025.tasks.map(({ no, content, unit, time }) => [no, content, unit, time, completed[no] ?? '']),
  ]);
const indicatorSheet = (...figures: readonly (readonly [number, number])[]): SheetSnapshot =>
  sheetOf('Chỉ tiêu', [
    ['STT', 'Chỉ tiêu', 'ĐVT', 'Chỉ tiêu năm 2025', 'Tử số', 'Mẫu số', 'Kết quả'],
    ...plan2025.indicators.map(({ no, name, measure, target }, i) => [
      ...[no, name, measure, target],
      ...(figures[i] ?? ['', '']),
      '',
    ]),
  ]);
const workbook = (...sheets: readonly SheetSnapshot[]): Snapshot => ({
  sheets,
  activeSheet: '',
  settings: {},
});

function analysed(snapshot: Snapshot, asOf: PlainDate) {
  return analyse(snapshot, { asOf, year: 2025, settings }).analysis;
}

/** The sheets that a report adds, as they would be read back. */
function reportSheets(snapshot: Snapshot, kind: NamedPeriod, asOf: PlainDate): SheetSnapshot[] {
  const { edits } = reportWorkbook(snapshot, analysed(snapshot, asOf), settings, { kind });
  return edits
    .filter((edit): edit is Extract<Edit, { kind: 'addSheet' }> => edit.kind === 'addSheet')
    .map(({ sheet, properties }) => sheetOf(sheet, gridOfEdits(edits, sheet), { properties }));
}

describe('a report made in March, and the workbook in June', () => {
  const march = workbook(planSheet('Kế hoạch', {}), indicatorSheet([700, 1000]));
  const reports = reportSheets(march, 'q1', plainDate(2025, 3, 17));
  const june = workbook(planSheet('Kế hoạch', { 1: '28/3/2025' }), indicatorSheet([950, 1000]), ...reports);
  const analysis = analysed(june, plainDate(2025, 6, 17));

  test('is known again', () =>
    expect(analysis.earlierReports).toMatchObject([
      { period: { kind: 'q1' }, asOf: plainDate(2025, 3, 17), source: 'Kế hoạch' },
    ]));

  test('tells what has changed', () => {
    const [record] = analysis.earlierReports;
    const changes = changesSince(analysis.tasks, record?.tasks ?? []);
    expect(changes.map(({ now, kinds }) => [now?.no, ...kinds])).toEqual([
      ['1', 'finished'],
      ['2', 'newlyLate'],
      ['12', 'newlyLate'],
      ['30', 'newlyLate'],
    ]);
  });

  test('tells what the rest of the year must bring', () =>
    expect(indicatorOutlooks(analysis, settings, { kind: 'q2' })[0]?.outlook).toMatchObject({
      kind: 'onTrack',
      numerator: 1650,
      denominator: 2000,
    }));

  test('made again for the same period it is not held against itself', () => {
    const again = reportWorkbook(june, analysed(june, plainDate(2025, 3, 20)), settings, { kind: 'q1' });
    const body = gridOfEdits(again.edits, 'tthc-1').flat().join('\n');
    expect(body).toContain('TÌNH HÌNH THỰC HIỆN NHIỆM VỤ CỦA KẾ HOẠCH');
    expect(body).not.toContain('So với Báo cáo');
  });
});

test('of several wards’ plans in one workbook, each has its own reports', () => {
  const wards = workbook(planSheet('Phổ Ninh', {}), planSheet('Phổ Hòa', {}));
  const asOf = plainDate(2025, 3, 17);
  const { analysis } = analyse(wards, { asOf, year: 2025, sheet: 'Phổ Ninh', settings });
  const { edits } = reportWorkbook(wards, analysis, settings, { kind: 'q1' });
  const added = edits.flatMap((edit) =>
    edit.kind === 'addSheet' ? [sheetOf(edit.sheet, [['x']], { properties: edit.properties })] : [],
  );
  const later = workbook(...wards.sheets, ...added);
  const reportsOf = (sheet: string) =>
    analyse(later, { asOf, year: 2025, sheet, settings }).analysis.earlierReports.length;
  expect([reportsOf('Phổ Ninh'), reportsOf('Phổ Hòa')]).toEqual([1, 0]);
});

describe('a report made again for the same period', () => {
  const asOf = plainDate(2025, 4, 10);
  const plan = sheetOf('Kế hoạch', [
    HEADER,
    [1, 'Rà soát thủ tục', 'Văn phòng', 'Quý I', ''],
    [2, 'Kiểm tra', 'Công an', 'Quý II', ''],
  ]);
  const report = (snapshot: Snapshot, period: Period = { kind: 'q1' }, year = 2025) => {
    const { analysis } = analyse(snapshot, { asOf, year, settings });
    return reportWorkbook(snapshot, analysis, settings, period);
  };
  /** The sheets that edits add, as they are read back. */
  const addedSheets = (edits: readonly Edit[]): SheetSnapshot[] =>
    edits.flatMap((edit) =>
      edit.kind === 'addSheet'
        ? [sheetOf(edit.sheet, gridOfEdits(edits, edit.sheet), { properties: edit.properties })]
        : [],
    );
  const first = () => addedSheets(report(workbook(plan)).edits);
  const names = (sheets: readonly SheetSnapshot[]) => sheets.map(({ name }) => name);
  const ofKind = (edits: readonly Edit[], kind: Edit['kind']) => edits.filter((edit) => edit.kind === kind);
  const SHEETS = ['Báo cáo quý I-2025', 'PL quý I-2025'];

  test('the first: its sheets are marked, and know whether somebody changes them', () => {
    const { edits, reportSheet } = report(workbook(plan));
    expect(reportSheet).toBe(SHEETS[0]);
    expect(names(addedSheets(edits))).toEqual(SHEETS);
    expect(ofKind(edits, 'renameSheet')).toEqual([]);
    const marks = addedSheets(edits).map((sheet) => {
      const { 'tthc.kind': kind, 'tthc.period': period, 'tthc.print': print, ...record } = sheet.properties;
      expect(print).toBe(sheetFingerprint(sheet));
      return [kind, period, Object.keys(record)[0]];
    });
    expect(marks).toEqual([
      ['report', 'q1-2025', 'tthc.record'],
      ['annex', 'q1-2025', undefined],
    ]);
  });

  test('nobody changed it: the new one is made under draft names, then takes its place', () => {
    const { edits, reportSheet } = report(workbook(plan, ...first()));
    expect(reportSheet).toBe(SHEETS[0]);
    expect(names(addedSheets(edits))).toEqual(['tthc-1', 'tthc-2']);
    expect(edits.slice(-6)).toEqual([
      { kind: 'renameSheet', sheet: SHEETS[0], name: 'tthc-cu-1' },
      { kind: 'renameSheet', sheet: SHEETS[1], name: 'tthc-cu-2' },
      { kind: 'renameSheet', sheet: 'tthc-1', name: SHEETS[0] },
      { kind: 'renameSheet', sheet: 'tthc-2', name: SHEETS[1] },
      { kind: 'deleteSheet', sheet: 'tthc-cu-1' },
      { kind: 'deleteSheet', sheet: 'tthc-cu-2' },
    ]);
    const touched = new Set(edits.slice(0, -6).flatMap((edit) => ('sheet' in edit ? [edit.sheet] : [])));
    expect([...touched]).toEqual(['tthc-1', 'tthc-2']);
    expect(addedSheets(edits).map(({ properties }) => properties['tthc.kind'])).toEqual(['report', 'annex']);
  });

  const referring = (isProtected: boolean): SheetSnapshot => {
    const cells = [
      ['Tổng hợp', `='${SHEETS[0] ?? ''}'!A5`],
      [`='${SHEETS[1] ?? ''}'!B7+1`, '=A1'],
    ];
    return { ...sheetOf('Tổng hợp', cells), isProtected };
  };

  test('what refers to it refers to the new one', () => {
    const { edits } = report(workbook(plan, referring(false), ...first()));
    const kinds = edits.map(({ kind }) => kind);
    const back = edits.flatMap((edit) =>
      edit.kind === 'restore' ? [[edit.sheet, edit.row, edit.column, edit.formulas]] : [],
    );
    expect(back).toEqual([
      ['Tổng hợp', 0, 1, [[`='${SHEETS[0] ?? ''}'!A5`]]],
      ['Tổng hợp', 1, 0, [[`='${SHEETS[1] ?? ''}'!B7+1`]]],
    ]);
    expect(kinds.indexOf('restore')).toBeGreaterThan(kinds.lastIndexOf('renameSheet'));
    expect(kinds.lastIndexOf('restore')).toBeLessThan(kinds.indexOf('deleteSheet'));
  });

  const typedInto = (at: number) =>
    first().map((sheet, i) =>
      i === at ? { ...sheet, values: [['gửi chị Ba'], ...sheet.values.slice(1)] } : sheet,
    );
  const marked = (key: string, value: string) =>
    first().map((sheet) => ({ ...sheet, properties: { ...sheet.properties, [key]: value } }));

  test.each<[string, () => readonly SheetSnapshot[]]>([
    ['somebody changed it', () => typedInto(0)],
    ['somebody changed its annex', () => typedInto(1)],
    ['a sheet of the user’s has its name', () => [sheetOf(SHEETS[0] ?? '', [['x']])]],
    ['a sheet of the user’s has its annex’s name', () => [sheetOf(SHEETS[1] ?? '', [['x']])]],
    ['a protected sheet refers to it', () => [referring(true), ...first()]],
    ['it is of another period', () => marked('tthc.period', '6m-2025')],
    ['it is a sheet of ours of another kind', () => marked('tthc.kind', 'tracker')],
  ])('%s: it stays, and the new one has a name of its own', (_, sheets) => {
    const { edits, reportSheet } = report(workbook(plan, ...sheets()));
    expect(reportSheet).toBe('Báo cáo quý I-2025 (2)');
    expect([...ofKind(edits, 'deleteSheet'), ...ofKind(edits, 'renameSheet')]).toEqual([]);
  });

  test('that of another year stays', () => {
    const { edits, reportSheet } = report(workbook(plan, ...first()), { kind: 'q1' }, 2024);
    expect(reportSheet).toBe('Báo cáo quý I-2024');
    expect(ofKind(edits, 'deleteSheet')).toEqual([]);
  });
});
