import { analyse } from '../../../src/domain/analysis/analyse';
import { appendableTable } from '../../../src/domain/analysis/appendableTable';
import { plainDate } from '../../../src/domain/calendar/PlainDate';
import { NO_CHOICES, type UserChoices } from '../../../src/domain/analysis/UserChoices';
import { fillWorkbook } from '../../../src/domain/fill/fillWorkbook';
import { differenceMark } from '../../../src/domain/analysis/differenceMark';
import { groupDifferences } from '../../../src/domain/analysis/groupDifferences';
import { plan2025 } from '../../../src/domain/plan/plan2025';
import { plannedSections } from '../../../src/domain/analysis/plannedSections';
import { settingsOf2025 } from '../settingsOf2025';
import { gridOfEdits } from '../../../src/domain/sheet/gridOfEdits';
import { taskPlace } from '../../../src/domain/table/rows/correctSections';
import type { CellValue, Snapshot } from '../../../src/domain/sheet/Snapshot';
import { sheetOf } from '../sheet/sheetOf';

const HEADER = ['STT', 'Nội dung công việc', 'Kết quả công việc', 'Cơ quan thực hiện', 'Thời gian thực hiện'];
const UNIT = 3;

type Row = readonly CellValue[];

/** The plan with its sections; `change` gives a task another row, [] leaves it out. */
const planRows = (change: (no: number, row: Row) => Row = (_, row) => row): Row[] => [
  HEADER,
  ...plan2025.sections.flatMap(({ code, title }) => [
    [code.split('.').at(-1) ?? code, title, '', '', ''],
    ...plan2025.tasks
      .filter(({ section }) => section === code)
      .map(({ no, content, result, unit, time }) => change(no, [no, content, result, unit, time]))
      .filter((row) => row.length > 0),
  ]),
];
const workbook = (rows: readonly Row[]): Snapshot => ({
  sheets: [sheetOf('Sổ 2025', rows)],
  activeSheet: 'Sổ 2025',
  settings: {},
});
const read = (snapshot: Snapshot, choices: Partial<UserChoices> = {}) =>
  analyse(snapshot, {
    asOf: plainDate(2025, 4, 10),
    settings: settingsOf2025(),
    choices: { ...NO_CHOICES, ...choices },
  });
const put = (row: Row, column: number, value: CellValue): Row =>
  row.map((old, i) => (i === column ? value : old));

describe('differences', () => {
  const snapshot = workbook(
    planRows((no, row) => ([3, 5, 18].includes(no) ? put(row, UNIT, 'Phòng Nội vụ') : row)),
  );

  test('equal words against equal words of the plan are one group', () => {
    const groups = groupDifferences(snapshot, read(snapshot).analysis.differences);
    expect(groups.map(({ cells, isReplaceable }) => [cells.length, isReplaceable])).toEqual([
      [2, true],
      [1, true],
    ]);
  });

  test('a kept one is not listed but counted', () => {
    const [first] = read(snapshot).analysis.differences;
    if (!first) throw new Error('a difference is expected');
    const reading = read(snapshot, { kept: [differenceMark(first)] });
    expect(reading.analysis.differences).toHaveLength(1);
    expect(reading.kept).toHaveLength(2);
  });

  test.each([
    { title: 'a formula shows the words', formula: '="Phòng"', replaceable: false },
    { title: 'the words are typed', formula: 'Phòng Nội vụ', replaceable: true },
  ])('$title: replaceable $replaceable', ({ formula, replaceable }) => {
    const [sheet] = snapshot.sheets;
    if (!sheet) throw new Error('no sheet');
    const formulas = sheet.values.map((row) =>
      row.map((value) => (value === 'Phòng Nội vụ' ? formula : value)),
    );
    const typed = { ...snapshot, sheets: [{ ...sheet, formulas }] };
    const groups = groupDifferences(typed, read(typed).analysis.differences);
    expect(groups.map(({ isReplaceable }) => isReplaceable)).toEqual([replaceable, replaceable]);
  });

  test.each(['Sổ 2025', 'Không có!B7', 'Sổ 2025!B3'])(
    '%s does not hold the words: not replaceable',
    (cell) => {
      const groups = groupDifferences(snapshot, [{ cell, written: 'Phòng Nội vụ', plan: 'Văn phòng' }]);
      expect(groups.map(({ isReplaceable }) => isReplaceable)).toEqual([false]);
    },
  );
});

describe('a task in another section', () => {
  const rows = planRows();
  const pasted = workbook([...rows.slice(0, 20), HEADER, ...rows.slice(20)]);
  const move = (section: string): UserChoices['sections'] => {
    const task = read(pasted).analysis.tasks.find(({ no }) => no === '12');
    return task ? [{ ...taskPlace(task), section }] : [];
  };

  test.each([
    { section: 'A', before: 'B' },
    { section: 'C.VII', before: 'D' },
    { section: 'E', before: undefined },
  ])('stands last in section $section of the tracker', ({ section, before }) => {
    const { edits } = fillWorkbook(pasted, read(pasted, { sections: move(section) }));
    const column = gridOfEdits(edits, 'Sổ theo dõi').map(([no]) => no);
    expect(column[column.indexOf(12) + 1]).toBe(before);
  });

  test('outside all sections: above the first', () => {
    const { edits } = fillWorkbook(pasted, read(pasted, { sections: move('') }));
    const column = gridOfEdits(edits, 'Sổ theo dõi').map(([no]) => no);
    expect(column[column.indexOf(12) + 1]).toBe('A');
  });
});

describe('tasks of the plan that are added', () => {
  const without = (...numbers: readonly number[]) => planRows((no, row) => (numbers.includes(no) ? [] : row));
  const added = (...numbers: readonly number[]): Row[] =>
    plan2025.tasks
      .filter(({ no }) => numbers.includes(no))
      .map(({ no, content, result, unit, time }) => [no, content, result, unit, time]);
  const sectionsOf = (rows: readonly Row[], ...numbers: readonly number[]) =>
    plannedSections(
      read(workbook(rows)).analysis,
      read(workbook([...rows, ...added(...numbers)])).analysis,
      numbers,
    )?.map(({ section }) => section);

  test.each([
    { numbers: [12], sections: ['C.II'] },
    { numbers: [2, 25], sections: ['A', 'C.VII'] },
    { numbers: [1, 2], sections: ['A', 'A'] },
    // Under the table they stand in the last section already.
    { numbers: [30], sections: [] },
  ])('$numbers go to $sections', ({ numbers, sections }) =>
    expect(sectionsOf(without(...numbers), ...numbers)).toEqual(sections),
  );

  test('where the sheet has lettered the section otherwise, beside their neighbours', () => {
    const renamed = without(1).map((row) => (row[0] === 'A' ? put(row, 0, 'I') : row));
    const { sections } = read(workbook(renamed)).analysis;
    expect(sectionsOf(renamed, 1)).toEqual([sections[0]?.code]);
  });

  test('a row that is not read as a task of the plan is no success', () => {
    const rows = without(12);
    const nothing = read(workbook(rows)).analysis;
    expect(plannedSections(nothing, nothing, [12])).toBeUndefined();
  });
});

describe('the table that may grow', () => {
  const rows = planRows();
  const legacy = rows.map((row, i) =>
    i === 0 ? row : put(row, 2, 'Th\u00ADêng xuyªn c«ng viÖc ®¬n vÞ '.repeat(9)),
  );
  test.each([
    { title: 'one row a task', rows, mayGrow: true },
    {
      title: 'pasted, with a repeated header',
      rows: [...rows.slice(0, 9), HEADER, ...rows.slice(9)],
      mayGrow: false,
    },
    { title: 'in TCVN3', rows: legacy, mayGrow: false },
    { title: 'no table at all', rows: [['ghi chú']], mayGrow: false },
  ])('$title: $mayGrow', ({ rows: given, mayGrow }) =>
    expect(appendableTable(read(workbook(given))) !== undefined).toBe(mayGrow),
  );
});
