import { analyse } from '../../src/domain/analyse';
import { plainDate, type PlainDate } from '../../src/domain/calendar/PlainDate';
import { changesSince } from '../../src/domain/record/changesSince';
import { indicatorOutlooks } from '../../src/domain/indicator/indicatorOutlooks';
import { plan2025 } from '../../src/domain/plan/plan2025';
import { defaultSettings } from '../../src/domain/report/defaultSettings';
import type { NamedPeriod } from '../../src/domain/report/Period';
import { reportWorkbook } from '../../src/domain/reportWorkbook';
import type { Edit } from '../../src/domain/sheet/Edit';
import { gridOfEdits } from '../../src/domain/sheet/gridOfEdits';
import type { CellValue, SheetSnapshot, Snapshot } from '../../src/domain/sheet/Snapshot';
import { sheetOf } from './sheet/sheetOf';

const settings = defaultSettings(plan2025);
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
    expect(body).toContain('KẾT QUẢ THỰC HIỆN KẾ HOẠCH');
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
