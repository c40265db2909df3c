import { plainDate } from '../../../src/domain/calendar/PlainDate';
import { newTrackerEdits } from '../../../src/domain/jobs/newTrackerEdits';
import { plan2025 } from '../../../src/domain/plan/plan2025';
import { gridOfEdits } from '../../../src/domain/sheet/gridOfEdits';
import { workbookOf } from '../planRows';
import { sheetOf } from '../sheet/sheetOf';

const make = (names: readonly string[], year = 2025) =>
  newTrackerEdits(workbookOf(names.map((name) => sheetOf(name, [['x']]))), { asOf: plainDate(year, 4, 10) });

test('a tracker and an indicator sheet from the plan that ships; the tracker is shown', () => {
  const { edits, ...sheets } = make(['Sheet1']);
  expect(sheets).toEqual({ trackerSheet: 'Sổ theo dõi', indicatorSheet: 'Theo dõi chỉ tiêu' });
  const added = edits.flatMap((edit) =>
    edit.kind === 'addSheet'
      ? [[edit.sheet, edit.properties['tthc.kind'], edit.properties['tthc.source']]]
      : [],
  );
  expect(added).toEqual([
    ['Sổ theo dõi', 'tracker', ''],
    ['Theo dõi chỉ tiêu', 'indicators', ''],
  ]);
  expect(edits.at(-1)).toEqual({ kind: 'activate', sheet: 'Sổ theo dõi' });
});

test('with every section and task, and every indicator', () => {
  const { edits } = make([]);
  const tracker = gridOfEdits(edits, 'Sổ theo dõi').slice(5);
  expect(tracker.map(([, content]) => content)).toEqual(
    plan2025.sections.flatMap(({ code, title }) => [
      title,
      ...plan2025.tasks.filter(({ section }) => section === code).map(({ content }) => content),
    ]),
  );
  expect(
    gridOfEdits(edits, 'Theo dõi chỉ tiêu')
      .slice(5)
      .map(([, name]) => name),
  ).toEqual(plan2025.indicators.map(({ name }) => name));
});

test('beside sheets of those names', () =>
  expect(make(['sổ theo dõi', 'Theo dõi chỉ tiêu'])).toMatchObject({
    trackerSheet: 'Sổ theo dõi (2)',
    indicatorSheet: 'Theo dõi chỉ tiêu (2)',
  }));

test('a year without a plan: from the newest one, as of the day', () => {
  const [, year, day] = gridOfEdits(make([], 2031).edits, 'Sổ theo dõi');
  expect(year?.[0]).toBe('Hoạt động kiểm soát thủ tục hành chính năm 2025');
  expect(day?.[0]).toBe('Dữ liệu tính đến ngày 10/04/2031');
});

test('no second table of indicators beside one of the user’s', () => {
  const theirs = sheetOf('Chỉ tiêu', [
    ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Chỉ tiêu năm 2025', 'Kết quả'],
    [1, 'Tỷ lệ hồ sơ đúng hạn', '%', 'Tối thiểu 95', ''],
  ]);
  const { edits, indicatorSheet } = newTrackerEdits(workbookOf([theirs]), { asOf: plainDate(2025, 4, 10) });
  expect(indicatorSheet).toBe('Chỉ tiêu');
  expect(edits.flatMap((edit) => (edit.kind === 'addSheet' ? [edit.sheet] : []))).toEqual(['Sổ theo dõi']);
});
