import { statusLabels } from '../../../src/domain/progress/progress.vi';
import type { Edit } from '../../../src/domain/sheet/Edit';
import { highlightEdit, isOwnRule } from '../../../src/domain/fill/highlightRules';

const area = { row: 4, column: 1, rowCount: 9, columnCount: 30 };
const rulesOf = (edit: Edit) => (edit.kind === 'highlight' ? edit.rules : []);
const rules = () => rulesOf(highlightEdit('Sổ', area, 27));

test('a row is coloured by its status, with our symbol or as a bare word; late tasks are red', () => {
  expect(highlightEdit('Sổ', area, 27)).toMatchObject({ kind: 'highlight', sheet: 'Sổ', area });
  expect(rules()[0]).toEqual({
    formula: '=AND(OR($AB5="▲ Chậm tiến độ",$AB5="Chậm tiến độ"),N("tthc")=0)',
    fill: '#FFC7CE',
    fontColor: '#8A0010',
  });
});

test('each status has one rule', () =>
  expect(
    Object.values(statusLabels).map(
      (label) => rules().filter(({ formula }) => formula.includes(`="${label}"`)).length,
    ),
  ).toEqual(Object.values(statusLabels).map(() => 1)));

test('our rules are known again, others are not', () => {
  expect(rules().every(({ formula }) => isOwnRule(formula))).toBe(true);
  expect(isOwnRule('=$AB5="Chậm tiến độ"')).toBe(false);
});
