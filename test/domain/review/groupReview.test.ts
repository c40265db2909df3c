import { groupReview } from '../../../src/domain/review/groupReview';
import type { ReviewItem } from '../../../src/domain/review/ReviewItem';

const item = (code: ReviewItem['code'], cell: string, written: string): ReviewItem => ({
  code,
  severity: code === 'documentDateImpossible' ? 'error' : code === 'unitSpelling' ? 'note' : 'warning',
  cell,
  written,
});

const outline = (items: readonly ReviewItem[]) =>
  groupReview(items).map(({ code, findings }) => [
    code,
    ...findings.map(({ item: { cell }, alsoIn }) => [cell, ...alsoIn]),
  ]);

test('nothing to look at: no groups', () => expect(groupReview([])).toEqual([]));

test('kinds stand together, the gravest first, otherwise in the order in which they came', () =>
  expect(
    outline([
      item('unitSpelling', 'Sổ!C3', 'VP'),
      item('documentForm', 'Sổ!G3', 'QĐ 35'),
      item('documentDateImpossible', 'Sổ!F4', '31/12/2025'),
      item('documentForm', 'Sổ!G5', 'BC 12'),
    ]),
  ).toEqual([
    ['documentDateImpossible', ['Sổ!F4']],
    ['documentForm', ['Sổ!G3'], ['Sổ!G5']],
    ['unitSpelling', ['Sổ!C3']],
  ]));

test('kinds of one severity are told apart, and each group says its own', () =>
  expect(
    groupReview([
      item('documentForm', 'Sổ!G3', 'QĐ 35'),
      item('yearSlip', 'Sổ!A1', 'NĂM 2024'),
      item('documentForm', 'Sổ!G5', 'BC 12'),
    ]),
  ).toStrictEqual([
    {
      ...{ code: 'documentForm', severity: 'warning' },
      findings: [
        { item: item('documentForm', 'Sổ!G3', 'QĐ 35'), alsoIn: [] },
        { item: item('documentForm', 'Sổ!G5', 'BC 12'), alsoIn: [] },
      ],
    },
    {
      ...{ code: 'yearSlip', severity: 'warning' },
      findings: [{ item: item('yearSlip', 'Sổ!A1', 'NĂM 2024'), alsoIn: [] }],
    },
  ]));

test('what is written alike in several cells is one finding', () =>
  expect(
    outline([
      item('documentForm', 'Sổ!G3', 'QĐ 35'),
      item('documentForm', 'Sổ!G4', 'BC 12'),
      item('documentForm', 'Sổ!G9', 'QĐ 35'),
    ]),
  ).toEqual([['documentForm', ['Sổ!G3', 'Sổ!G9'], ['Sổ!G4']]]));

test('the same words that mean two things are two findings', () => {
  const slip = item('yearSlip', 'Sổ!A1', 'KẾ HOẠCH NĂM 2023, 2024');
  const items = [2023, 2024].map((year) => ({ ...slip, details: { year, planYear: 2025 } }));
  expect(outline(items)).toEqual([['yearSlip', ['Sổ!A1'], ['Sổ!A1']]]);
});

test('blanks are as many findings as there are places', () =>
  expect(outline([item('documentMissing', 'Sổ!G3', ''), item('documentMissing', 'Sổ!G4', '')])).toEqual([
    ['documentMissing', ['Sổ!G3'], ['Sổ!G4']],
  ]));
