import { plannedSections } from '../../../src/domain/analysis/plannedSections';
import type { Section } from '../../../src/domain/table/Task';
import { sampleAnalysis, sampleTask, SHEET } from '../report/sampleAnalysis';

const followed = (planNo: number, section: string) => ({
  ...sampleTask({ no: String(planNo), status: 'notStarted', section }),
  planNo,
});
const section = (code: string, title: string): Section => ({ sheet: SHEET, row: 5, code, title, level: 1 });

/** Tasks of the plan as [number, section] before and after they were added under the table; where they are put. */
type Placed = readonly (readonly [no: number, section: string])[];
const placed = (before: Placed, added: Placed, sections: readonly Section[] = []) =>
  plannedSections(
    sampleAnalysis({ tasks: before.map((task) => followed(...task)), sections }),
    sampleAnalysis({ tasks: [...before, ...added].map((task) => followed(...task)) }),
    added.map(([no]) => no),
  )?.map((correction) => `${correction.content}: ${correction.under} -> ${correction.section}`);

/** Of the plan's section C.II (tasks 6 to 15). */
const cII = 'Tổ chức thực hiện cơ chế một cửa, một cửa liên thông';

test.each<[string, Placed, Placed, readonly Section[], readonly string[]]>([
  ['nothing added', [[6, 'II']], [], [], []],
  ['beside the others of its section', [[6, 'II']], [[8, 'E']], [], ['Nội dung nhiệm vụ 8: E -> II']],
  ['it stands there already', [[6, 'II']], [[8, 'II']], [], []],
  [
    'others stand apart: beside the nearest',
    [
      [6, 'II'],
      [15, 'III'],
    ],
    [
      [8, 'E'],
      [13, 'E'],
    ],
    [],
    ['Nội dung nhiệm vụ 8: E -> II', 'Nội dung nhiệm vụ 13: E -> III'],
  ],
  ['tasks of another section tell nothing', [[16, 'III']], [[15, 'E']], [], []],
  [
    'no other of its section: the section of that title',
    [[16, 'III']],
    [[15, 'E']],
    [section('I', 'Báo cáo'), section('II', cII)],
    ['Nội dung nhiệm vụ 15: E -> II'],
  ],
  [
    'a shorter title, six tenths alike',
    [],
    [[15, 'E']],
    [section('II', 'Thực hiện cơ chế một cửa')],
    ['Nội dung nhiệm vụ 15: E -> II'],
  ],
  ['a title less alike is another', [], [[15, 'E']], [section('II', 'Thực hiện cơ chế')], []],
])('%s', (_, before, added, sections, expected) => expect(placed(before, added, sections)).toEqual(expected));

test('a correction names the task by its sheet, its section and its words', () => {
  const before = sampleAnalysis({ tasks: [followed(6, 'II')] });
  const added = { ...followed(7, 'E'), content: 'Niêm yết\ncông khai' };
  expect(plannedSections(before, sampleAnalysis({ tasks: [added] }), [7])).toEqual([
    { sheet: SHEET, under: 'E', content: 'Niêm yết công khai', section: 'II' },
  ]);
});

test('an added one that is not read as a task of the plan', () => {
  const analysis = sampleAnalysis({ tasks: [followed(6, 'II')] });
  expect(plannedSections(analysis, analysis, [6, 7])).toBeUndefined();
});

test.each<[string, Parameters<typeof sampleAnalysis>[0], number]>([
  ['a year without a plan', { plan: undefined }, 6],
  ['a number that the plan lacks', {}, 31],
])('%s tells no section', (_, parts, no) => {
  const before = sampleAnalysis({ ...parts, sections: [section('I', '')] });
  expect(plannedSections(before, sampleAnalysis({ tasks: [followed(no, 'E')] }), [no])).toEqual([]);
});
