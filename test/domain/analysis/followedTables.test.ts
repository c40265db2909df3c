import { followedTables } from '../../../src/domain/analysis/followedTables';
import type { SheetSnapshot } from '../../../src/domain/sheet/Snapshot';
import { sheetFromText } from '../sheet/snapshotOf';

const PLAN = `STT | Nội dung công việc | Kết quả | Cơ quan thực hiện | Thời gian thực hiện
1 | Rà soát thủ tục | Báo cáo | Văn phòng | Quý I
2 | Tập huấn công chức | Kế hoạch | Văn phòng | Quý II`;
const INDICATORS = `STT | Nội dung chỉ tiêu | Đơn vị tính | Chỉ tiêu năm 2025 | Kết quả thực hiện
1 | Tỷ lệ hồ sơ trực tuyến | % | ≥ 80 | 75
2 | Tỷ lệ hồ sơ quá hạn | % | ≤ 2 | 1`;

const plan = (name: string) => sheetFromText(PLAN, { name });
const indicators = (name: string) => sheetFromText(INDICATORS, { name });
const own = (sheet: SheetSnapshot, kind: string, source = ''): SheetSnapshot => ({
  ...sheet,
  properties: { 'tthc.kind': kind, 'tthc.source': source },
});
const tracker = (source: string) => own(plan('Sổ'), 'tracker', source);

function follow(sheets: readonly SheetSnapshot[], chosen?: string) {
  const tables = followedTables({ sheets, activeSheet: '', settings: {} }, chosen, []);
  return {
    plans: tables.plans.map(({ sheet }) => sheet.name),
    indicators: tables.indicators.map(({ sheet }) => sheet.name),
    choices: tables.choices,
    isUndecided: tables.isUndecided,
  };
}

describe('which plans are followed, and which may be chosen', () => {
  const decided = (plans: string[], choices: readonly string[] = plans): ReturnType<typeof follow> => ({
    plans,
    indicators: [],
    choices,
    isUndecided: false,
  });
  test.each<[string, readonly SheetSnapshot[], string | undefined, ReturnType<typeof follow>]>([
    ['none', [], undefined, decided([])],
    ['the only one', [plan('A')], undefined, decided(['A'])],
    [
      'two: the user decides',
      [plan('A'), plan('B')],
      undefined,
      { plans: ['A', 'B'], indicators: [], choices: ['A', 'B'], isUndecided: true },
    ],
    ['the chosen one of two', [plan('A'), plan('B')], 'B', decided(['B'], ['B', 'A'])],
    ['a tracker stands for its source', [plan('A'), tracker('A')], undefined, decided(['Sổ'])],
    ['also where its source is chosen', [plan('A'), tracker('A')], 'A', decided(['Sổ'])],
    [
      'a tracker that is chosen itself',
      [plan('A'), plan('B'), tracker('A')],
      'Sổ',
      decided(['Sổ'], ['Sổ', 'B']),
    ],
    [
      'a tracker and a plan that it was not made from',
      [plan('A'), plan('B'), tracker('A')],
      undefined,
      { plans: ['B', 'Sổ'], indicators: [], choices: ['B', 'Sổ'], isUndecided: true },
    ],
    ['that plan chosen', [plan('A'), plan('B'), tracker('A')], 'B', decided(['B'], ['B', 'Sổ'])],
    [
      'a tracker made from the plan that ships takes no sheet’s place',
      [plan('A'), tracker('')],
      undefined,
      { plans: ['A', 'Sổ'], indicators: [], choices: ['A', 'Sổ'], isUndecided: true },
    ],
    [
      'a sheet of another kind of ours takes no plan’s place',
      [plan('A'), own(plan('Sổ'), 'indicators', 'A')],
      undefined,
      { plans: ['A', 'Sổ'], indicators: [], choices: ['A', 'Sổ'], isUndecided: true },
    ],
    ['a sheet that is not there', [plan('A')], 'X', decided([], ['A'])],
    [
      'reports are not read',
      [plan('A'), own(plan('R'), 'report'), own(plan('P'), 'annex')],
      undefined,
      decided(['A']),
    ],
  ])('%s', (_, sheets, chosen, expected) => expect(follow(sheets, chosen)).toEqual(expected));

  test('two tables of one sheet are one choice', () => {
    const twice = sheetFromText(`${PLAN}\n | | | |\n | | | |\n${PLAN}`, { name: 'A' });
    expect(follow([twice])).toMatchObject({ choices: ['A'], isUndecided: false });
  });
});

describe('which indicators are followed', () => {
  const both = sheetFromText(`${PLAN}\n | | | |\nPhụ lục | | | |\n${INDICATORS}`, { name: 'A' });
  test.each<[string, readonly SheetSnapshot[], string | undefined, readonly string[]]>([
    ['all of the workbook', [indicators('I'), indicators('J')], undefined, ['I', 'J']],
    ['all, where the chosen sheet has none', [plan('A'), indicators('I')], 'A', ['I']],
    ['those of the chosen sheet', [both, indicators('I')], 'A', ['A']],
    [
      'our sheet in place of its source',
      [indicators('I'), own(indicators('T'), 'indicators', 'I')],
      undefined,
      ['T'],
    ],
    [
      'a tracker is no sheet of indicators',
      [indicators('I'), own(indicators('T'), 'tracker', 'I')],
      undefined,
      ['I', 'T'],
    ],
    ['our sheet in place of the chosen source', [both, own(indicators('T'), 'indicators', 'A')], 'A', ['T']],
  ])('%s', (_, sheets, chosen, expected) => expect(follow(sheets, chosen).indicators).toEqual(expected));
});

describe('what a sheet was taken for', () => {
  const read = (sheet: SheetSnapshot) =>
    followedTables({ sheets: [sheet], activeSheet: '', settings: {} }, undefined, []).sheets[0];

  test.each<[string, SheetSnapshot, string, string, number]>([
    ['a plan', plan('A'), 'plan', '', 1],
    ['indicators', indicators('A'), 'indicator', '', 1],
    [
      'a plan with its indicators above it',
      sheetFromText(`${INDICATORS}\n | | | |\nKế hoạch | | | |\n${PLAN}`),
      'plan',
      '',
      2,
    ],
    ['a blank sheet', sheetFromText(''), 'other', '', 0],
    ['a tracker', tracker('A'), 'plan', 'tracker', 1],
    ['a report', own(plan('R'), 'report'), 'other', 'report', 0],
  ])('%s', (_, sheet, kind, ownKind, tableCount) => {
    const reading = read(sheet);
    expect(reading).toMatchObject({ name: sheet.name, kind, ownKind });
    expect(reading?.tables).toHaveLength(tableCount);
  });

  test('as sure as its surest table of that kind; without a table not at all', () => {
    const reading = read(plan('A'));
    expect(reading?.confidence).toBe(reading?.tables[0]?.confidence);
    expect(read(sheetFromText(''))?.confidence).toBe(0);
  });

  test('the user’s word on a column counts', () => {
    const snapshot = { sheets: [plan('A')], activeSheet: '', settings: {} };
    const { plans } = followedTables(snapshot, undefined, [{ sheet: 'A', header: 'Kết quả', role: 'note' }]);
    expect(plans[0]?.table.columns[2]?.role).toBe('note');
  });
});

describe('a table of the user’s and ours with the plan’s indicators', () => {
  const blank = (name: string) => sheetFromText(INDICATORS.replaceAll(/\| (75|1)$/gmu, '|'), { name });

  test.each<[string, readonly SheetSnapshot[], readonly string[], readonly string[]]>([
    ['ours is blank: theirs', [indicators('Của xã'), own(blank('CT'), 'indicators')], ['Của xã'], []],
    ['both are blank: theirs', [blank('Của xã'), own(blank('CT'), 'indicators')], ['Của xã'], []],
    [
      'theirs is blank and ours is not: ours',
      [blank('Của xã'), own(indicators('CT'), 'indicators')],
      ['CT'],
      [],
    ],
    [
      'both hold figures: theirs, and ours is said',
      [indicators('Của xã'), own(indicators('CT'), 'indicators')],
      ['Của xã'],
      ['CT'],
    ],
    ['ours alone', [own(blank('CT'), 'indicators')], ['CT'], []],
    [
      'ours was made from theirs',
      [indicators('Của xã'), own(blank('CT'), 'indicators', 'Của xã')],
      ['CT'],
      [],
    ],
  ])('%s', (_, sheets, followed, unused) => {
    const tables = followedTables({ sheets, activeSheet: '', settings: {} }, undefined, []);
    expect(tables.indicators.map(({ sheet }) => sheet.name)).toEqual(followed);
    expect(tables.unusedIndicators.map(({ sheet }) => sheet.name)).toEqual(unused);
  });
});
