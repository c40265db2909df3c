import { plainDate } from '../../../src/domain/calendar/PlainDate';
import { choiceEdits } from '../../../src/domain/analysis/choiceEdits';
import { plan2025 } from '../../../src/domain/plan/plan2025';
import { readAnalysis, type ReadingInput } from '../../../src/domain/analysis/readAnalysis';
import { defaultSettings } from '../../../src/domain/settings/defaultSettings';
import { settingsOf2025 } from '../settingsOf2025';
import { settingsAsJson } from '../../../src/domain/settings/settingsAsJson';
import { SETTINGS_KEY } from '../../../src/domain/settings/storedSettings';
import { OWN_KIND } from '../../../src/domain/table/ownMarks';
import type { SheetSnapshot, Snapshot } from '../../../src/domain/sheet/Snapshot';
import { HEADER, planSheet, taskRows, TEN, workbookOf } from '../planRows';
import { sheetOf } from '../sheet/sheetOf';

const read = (snapshot: Snapshot, input: Partial<ReadingInput> = {}) =>
  readAnalysis(snapshot, { asOf: plainDate(2025, 4, 10), ...input });
const OWN_PLAN = [[1, 'Mua máy in', 'Máy', 'Văn phòng', 'Quý I']];
const titled = (name: string, title: string) =>
  sheetOf(name, [['', '', '', '', '', title], HEADER, ...OWN_PLAN]);
const letter = (name: string, kind = '') =>
  sheetOf(name, [['UBND XÃ LONG PHỤNG']], { properties: kind === '' ? {} : { [OWN_KIND]: kind } });

describe('first settings', () => {
  const LONG_PHUNG = defaultSettings({ agency: 'Ủy ban nhân dân xã Long Phụng', name: '', decision: '' });
  test.each<[string, readonly SheetSnapshot[], unknown]>([
    [
      'the name of the plan that it follows, of no commune',
      [planSheet('Sổ', TEN)],
      defaultSettings({
        agency: '',
        name: 'Kế hoạch hoạt động kiểm soát thủ tục hành chính năm 2025',
        decision: '',
      }),
    ],
    ['of none, where no plan is known', [planSheet('Sổ', OWN_PLAN)], defaultSettings()],
    ['of the commune that the followed sheet names', [titled('Sổ', 'UBND XÃ LONG PHỤNG')], LONG_PHUNG],
    ['of the commune that another sheet names', [planSheet('Sổ', OWN_PLAN), letter('Bìa')], LONG_PHUNG],
    [
      'of the followed sheet before others',
      [sheetOf('Bìa', [['UBND XÃ BÌNH SƠN']]), titled('Sổ', 'UBND XÃ LONG PHỤNG')],
      LONG_PHUNG,
    ],
    ['not of a report of ours', [planSheet('Sổ', OWN_PLAN), letter('Báo cáo', 'report')], defaultSettings()],
    ['nor of an annex', [planSheet('Sổ', OWN_PLAN), letter('Phụ lục', 'annex')], defaultSettings()],
    ['but of a tracker of ours', [planSheet('Sổ', OWN_PLAN), letter('Theo dõi', 'tracker')], LONG_PHUNG],
  ])('%s', (_, sheets, settings) => expect(read(workbookOf(sheets)).settings).toEqual(settings));
});

describe('settings in the workbook', () => {
  const stored = { ...settingsOf2025(), place: 'Long Phụng', soonDays: 3 };
  const snapshot = workbookOf([titled('Sổ', 'UBND XÃ BÌNH SƠN')], {
    [SETTINGS_KEY]: settingsAsJson(stored),
  });

  test('stand before what a sheet says', () => expect(read(snapshot).settings).toEqual(stored));

  test('give way to those that are given, field by field', () =>
    expect(read(snapshot, { settings: { place: 'Bình Sơn' } }).settings).toEqual({
      ...stored,
      place: 'Bình Sơn',
    }));
});

describe('the settings that tasks are judged by', () => {
  const rows = [[1, 'Mua máy in', 'Máy', 'Văn phòng', '20/4/2025']];
  const storing = (soonDays: number) =>
    workbookOf([planSheet('Sổ', rows)], {
      [SETTINGS_KEY]: settingsAsJson({ ...defaultSettings(), soonDays }),
    });
  test.each<[string, Snapshot, Partial<ReadingInput>, string]>([
    ['the ordinary ones', workbookOf([planSheet('Sổ', rows)]), {}, 'dueSoon'],
    ['stored ones', storing(5), {}, 'notStarted'],
    ['given ones', storing(5), { settings: { soonDays: 10 } }, 'dueSoon'],
  ])('%s', (_, snapshot, input, status) =>
    expect(read(snapshot, input).analysis.tasks[0]?.judgement.status).toBe(status),
  );
});

test('the choices that the workbook remembers are kept to', () => {
  const [edit] = choiceEdits(
    {},
    { kind: 'column', correction: { sheet: 'Sổ', header: 'Kết quả', role: 'note' } },
  );
  if (edit?.kind !== 'setting') throw new Error('no setting');
  const { analysis, choices } = read(workbookOf([planSheet('Sổ')], { [edit.key]: edit.value }));
  expect(choices.columns).toEqual([{ sheet: 'Sổ', header: 'Kết quả', role: 'note' }]);
  expect(analysis.tasks[0]?.recorded.note?.value).toBe(plan2025.tasks[0]?.result);
});

test('the chosen sheet is followed', () => {
  const wards = workbookOf([planSheet('Xã A', taskRows(1)), planSheet('Xã B', taskRows(2))]);
  expect(read(wards, { sheet: 'Xã B' }).analysis.tasks.map(({ no }) => no)).toEqual(['2']);
  expect(read(wards).tables.isUndecided).toBe(true);
});
