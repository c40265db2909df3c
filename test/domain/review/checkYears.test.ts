import { analyse } from '../../../src/domain/analysis/analyse';
import { plainDate, type PlainDate } from '../../../src/domain/calendar/PlainDate';
import { settingsOf2025 } from '../settingsOf2025';
import { checkYears } from '../../../src/domain/review/checkYears';
import { statedYears, statedYearsOfText } from '../../../src/domain/review/statedYears';
import { OWN_KIND } from '../../../src/domain/table/ownMarks';
import type { CellValue, SheetSnapshot } from '../../../src/domain/sheet/Snapshot';
import { sheetOf } from '../sheet/sheetOf';

const settings = settingsOf2025();
const APRIL = plainDate(2025, 4, 10);
const readingOf = (sheets: readonly SheetSnapshot[], asOf = APRIL) => {
  const snapshot = { sheets, activeSheet: '', settings: {} };
  return { snapshot, reading: analyse(snapshot, { asOf, settings }) };
};

const HEADER = ['STT', 'Nội dung công việc', 'Kết quả', 'Cơ quan, đơn vị thực hiện', 'Thời gian thực hiện'];
const plan = (
  titles: readonly (readonly CellValue[])[],
  tasks: readonly string[],
  name = 'Sổ',
  more: Partial<SheetSnapshot> = {},
): SheetSnapshot =>
  sheetOf(
    name,
    [...titles, HEADER, ...tasks.map((content, i) => [i + 1, content, 'Báo cáo', 'Văn phòng', 'Quý I'])],
    more,
  );
const at = (sheet: SheetSnapshot, row: number, column: number): SheetSnapshot => ({
  ...sheet,
  used: { ...sheet.used, row, column },
});

describe('where a plan states its year', () => {
  const statedIn = (...sheets: readonly SheetSnapshot[]) => {
    const { reading } = readingOf(sheets);
    return statedYears(reading.analysis, reading.tables).map(({ cell, year, written }) => [
      cell,
      year,
      written,
    ]);
  };

  test('its sheet’s name, its titles, sections, tasks and results', () =>
    expect(
      statedIn(
        sheetOf('KH 2025', [
          ['UBND', 'KẾ HOẠCH 2025', 2025],
          ['', '', 'Năm 2024'],
          HEADER,
          ['A', 'NHÓM 2023'],
          [1, 'Kế hoạch năm 2022', 'Báo cáo năm 2021', 'Văn phòng', 'Quý I'],
          [2, 'Rà soát 2022 hồ sơ', 'Báo cáo 2021', 'Văn phòng', 'Quý I'],
        ]),
      ),
    ).toEqual([
      ['KH 2025', 2025, 'KH 2025'],
      ['KH 2025!B1', 2025, 'KẾ HOẠCH 2025'],
      ['KH 2025!C2', 2024, 'Năm 2024'],
      ['KH 2025!A4', 2023, 'NHÓM 2023'],
      ['KH 2025!B5', 2022, 'Kế hoạch năm 2022'],
      ['KH 2025!C5', 2021, 'Báo cáo năm 2021'],
    ]));

  test('wherever the used range of its sheet begins', () =>
    expect(
      statedIn(at(plan([['KẾ HOẠCH NĂM 2025', '', 'Năm 2024']], ['Việc năm 2023', 'Việc']), 2, 1)),
    ).toEqual([
      ['Sổ!B3', 2025, 'KẾ HOẠCH NĂM 2025'],
      ['Sổ!D3', 2024, 'Năm 2024'],
      ['Sổ!C5', 2023, 'Việc năm 2023'],
    ]));

  test('a text that names two years states both, one that names a year twice states it once', () =>
    expect(statedIn(plan([['Năm 2024, năm 2025', 'Kế hoạch năm 2025 (năm 2025)']], ['Việc']))).toEqual([
      ['Sổ!A1', 2024, 'Năm 2024, năm 2025'],
      ['Sổ!A1', 2025, 'Năm 2024, năm 2025'],
      ['Sổ!B1', 2025, 'Kế hoạch năm 2025 (năm 2025)'],
    ]));

  test('a section in the first column of its own sheet’s table', () => {
    const withSection = (name: string, title: string) =>
      sheetOf(name, [
        HEADER,
        ['A', title],
        [1, `Việc của ${name}`, 'Báo cáo', 'Văn phòng', 'Quý I'],
        [2, `Việc khác của ${name}`, 'Báo cáo', 'Văn phòng', 'Quý II'],
      ]);
    expect(
      statedIn(withSection('Sổ 1', 'NHÓM NĂM 2025'), at(withSection('Sổ 2', 'NHÓM NĂM 2024'), 3, 2)),
    ).toEqual([
      ['Sổ 1!A2', 2025, 'NHÓM NĂM 2025'],
      ['Sổ 2!C5', 2024, 'NHÓM NĂM 2024'],
    ]);
  });

  test('what stands above the first table of each sheet is a title, what stands between tables is none', () => {
    const rows = [1, 2].map((no) => [no, `Tỷ lệ ${no}`, '%', 'Tối thiểu 80', '']);
    const indicators = [['STT', 'Chỉ tiêu', 'ĐVT', 'Chỉ tiêu giao', 'Kết quả'], ...rows];
    const both = plan([['KẾ HOẠCH 2025'], ['UBND xã']], ['Việc', 'Việc khác'], 'Sổ');
    const below = sheetOf('Sổ', [...both.values, [], ['CHỈ TIÊU 2024'], ...indicators]);
    expect(statedIn(below)).toEqual([['Sổ!A1', 2025, 'KẾ HOẠCH 2025']]);
    expect(statedIn(both, sheetOf('CT', indicators))).toEqual([['Sổ!A1', 2025, 'KẾ HOẠCH 2025']]);
    expect(statedIn(plan([], ['Việc']), sheetOf('CT', [['CHỈ TIÊU 2024'], ...indicators]))).toEqual([
      ['CT!A1', 2024, 'CHỈ TIÊU 2024'],
    ]);
  });

  test('our own sheets have names and titles that we gave', () =>
    expect(
      statedIn(
        plan([['SỔ THEO DÕI NĂM 2025']], ['Việc năm 2024'], 'Sổ 2025', {
          properties: { [OWN_KIND]: 'tracker' },
        }),
      ).map(([cell]) => cell),
    ).toEqual(['Sổ 2025!B3']));

  describe('in a table of indicators', () => {
    const indicators = (headers: readonly string[], ...names: readonly string[]) =>
      sheetOf('CT', [
        ['STT', 'Chỉ tiêu', 'ĐVT', ...headers],
        ...names.map((name, i) => [i + 1, name, '%', ...headers.map(() => 'Tối thiểu 80'), '']),
      ]);

    test.each<[string, SheetSnapshot, readonly (readonly (string | number)[])[]]>([
      [
        'the heading of its targets',
        indicators(['Chỉ tiêu 2025', 'Kết quả'], 'Tỷ lệ số hóa', 'Tỷ lệ trực tuyến'),
        [['CT!D1', 2025, 'Chỉ tiêu 2025']],
      ],
      [
        'the names',
        indicators(['Chỉ tiêu', 'Kết quả'], 'Tỷ lệ số hóa năm 2024', 'Tỷ lệ 2025'),
        [['CT!B2', 2024, 'Tỷ lệ số hóa năm 2024']],
      ],
      [
        'one heading of targets beside others that name no year',
        indicators(['Chỉ tiêu 2025', 'Mã số', 'Kết quả'], 'Tỷ lệ số hóa', 'Tỷ lệ trực tuyến'),
        [['CT!D1', 2025, 'Chỉ tiêu 2025']],
      ],
      [
        'beside last year’s result and notes on this year',
        indicators(
          ['Thực hiện năm 2024', 'Chỉ tiêu 2025', 'Ghi chú năm 2023'],
          'Tỷ lệ số hóa',
          'Tỷ lệ trực tuyến',
        ),
        [['CT!E1', 2025, 'Chỉ tiêu 2025']],
      ],
      [
        'not targets of several years',
        indicators(['Chỉ tiêu 2025', 'Chỉ tiêu 2026', 'Kết quả'], 'Tỷ lệ số hóa', 'Tỷ lệ trực tuyến'),
        [],
      ],
      [
        'nor beside something else of another year',
        indicators(['Chỉ tiêu 2025', 'Xếp hạng 2024', 'Kết quả'], 'Tỷ lệ số hóa', 'Tỷ lệ trực tuyến'),
        [],
      ],
      [
        'not headings of results',
        indicators(['Chỉ tiêu', 'Kết quả năm 2024'], 'Tỷ lệ số hóa', 'Tỷ lệ trực tuyến'),
        [],
      ],
    ])('%s', (_, sheet, stated) => expect(statedIn(plan([], ['Việc', 'Việc khác']), sheet)).toEqual(stated));

    test('the targets themselves', () => {
      const sheet = sheetOf('CT', [
        ['STT', 'Chỉ tiêu', 'ĐVT', 'Chỉ tiêu giao', 'Kết quả'],
        [1, 'Tỷ lệ số hóa', '%', 'Năm 2024: tối thiểu 80', ''],
        [2, 'Tỷ lệ trực tuyến', '%', 2025, ''],
      ]);
      expect(statedIn(plan([], ['Việc']), sheet)).toEqual([['CT!D2', 2024, 'Năm 2024: tối thiểu 80']]);
    });
  });

  test('a text without a plan: each of its cells, where the words say that it is a year', () =>
    expect(
      statedYearsOfText(
        at(
          sheetOf('QĐ', [
            ['Kế hoạch năm 2024', 2025],
            ['2025', 'Báo cáo năm 2025'],
          ]),
          4,
          2,
        ),
      ),
    ).toEqual([
      { year: 2024, cell: 'QĐ!C5', written: 'Kế hoạch năm 2024' },
      { year: 2025, cell: 'QĐ!D6', written: 'Báo cáo năm 2025' },
    ]));
});

describe('years that are not the plan’s', () => {
  const check = (sheets: readonly SheetSnapshot[], asOf?: PlainDate) => {
    const { snapshot, reading } = readingOf(sheets, asOf);
    return checkYears(snapshot, reading);
  };
  const slip = (severity: string, cell: string, written: string, year: number, planYear = 2025) => ({
    ...{ code: 'yearSlip', severity, cell, written },
    details: { year, planYear },
  });
  const doubtful = (year: number, meant: number, asOf: number) => ({
    ...{ code: 'yearOfPlanDoubtful', severity: 'warning', cell: '', written: '' },
    details: { year, meant, asOf },
  });
  const TITLE = [['KẾ HOẠCH NĂM 2025']];

  test.each<[string, readonly SheetSnapshot[], PlainDate | undefined, readonly object[]]>([
    ['none', [plan(TITLE, ['Việc', 'Việc năm 2025'])], undefined, []],
    [
      'up to five years away; further ones are meant',
      [plan(TITLE, ['Việc năm 2020', 'Việc năm 2019', 'Việc năm 2030', 'Việc năm 2031', 'Việc năm 2025'])],
      undefined,
      [slip('warning', 'Sổ!B3', 'Việc năm 2020', 2020), slip('warning', 'Sổ!B5', 'Việc năm 2030', 2030)],
    ],
    [
      'the title’s, where the tasks name another',
      [plan([['KẾ HOẠCH NĂM 2024']], ['Việc năm 2025', 'Việc khác năm 2025'])],
      undefined,
      [doubtful(2024, 2025, 2025), slip('error', 'Sổ!A1', 'KẾ HOẠCH NĂM 2024', 2024)],
    ],
    [
      'as many texts name either: the year of the data is meant',
      [plan([['KẾ HOẠCH NĂM 2024']], ['Việc năm 2025'])],
      undefined,
      [doubtful(2024, 2025, 2025), slip('error', 'Sổ!A1', 'KẾ HOẠCH NĂM 2024', 2024)],
    ],
    [
      'as many name either, none of them the data’s: the title’s is meant',
      [plan([['KẾ HOẠCH NĂM 2024']], ['Việc năm 2023'])],
      undefined,
      [doubtful(2024, 2024, 2025), slip('warning', 'Sổ!B3', 'Việc năm 2023', 2023, 2024)],
    ],
    ['no year at all', [plan([], ['Việc', 'Việc khác'])], undefined, []],
    ['data of the next March', [plan(TITLE, ['Việc'])], plainDate(2026, 3, 31), []],
    ['data of the next April', [plan(TITLE, ['Việc'])], plainDate(2026, 4, 1), [doubtful(2025, 2025, 2026)]],
    ['data of the year before', [plan(TITLE, ['Việc'])], plainDate(2024, 3, 1), [doubtful(2025, 2025, 2024)]],
    [
      'in a text beside the plan',
      [
        plan(TITLE, ['Việc']),
        sheetOf('QĐ', [['Kế hoạch năm 2025'], ['Báo cáo năm 2025'], ['Kế hoạch năm 2024']]),
      ],
      undefined,
      [slip('warning', 'QĐ!A3', 'Kế hoạch năm 2024', 2024)],
    ],
    [
      'a text that names the plan’s year as often as another',
      [plan(TITLE, ['Việc']), sheetOf('QĐ', [['Kế hoạch năm 2024'], ['Kế hoạch năm 2025']])],
      undefined,
      [slip('warning', 'QĐ!A1', 'Kế hoạch năm 2024', 2024)],
    ],
    [
      'a text of another year is left alone',
      [plan(TITLE, ['Việc']), sheetOf('QĐ', [['Kế hoạch năm 2024'], ['Họp năm 2024'], ['Việc năm 2025']])],
      undefined,
      [],
    ],
    [
      'a hidden text, and a report of ours',
      ['hidden', 'visible']
        .map((visibility, index): SheetSnapshot =>
          sheetOf(`QĐ ${index}`, [['Kế hoạch năm 2025'], ['Báo cáo năm 2025'], ['Kế hoạch năm 2024']], {
            visibility: visibility as 'hidden' | 'visible',
            properties: index === 0 ? {} : { [OWN_KIND]: 'report' },
          }),
        )
        .concat(plan(TITLE, ['Việc'])),
      undefined,
      [],
    ],
  ])('%s', (_, sheets, asOf, items) => expect(check(sheets, asOf)).toStrictEqual(items));
});
