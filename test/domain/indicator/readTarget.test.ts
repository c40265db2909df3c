import type { Target } from '../../../src/domain/table/Indicator';
import { readTarget } from '../../../src/domain/indicator/readTarget';
import { toldProblems } from '../progress/toldProblems';
import { indicatorOf, type IndicatorCells } from './indicatorOf';

const NONE: Target = { op: 'notUnderstood', value: null, unit: '' };
const at = 'Chỉ tiêu!D5';
const level = (value: number, unit = '%', op: Target['op'] = '>='): Target => ({ op, value, unit });
const read = (cells: IndicatorCells, unit = '%', planned?: Target) => {
  const { target, problems } = readTarget(indicatorOf(cells), unit, planned);
  return { target, problems: toldProblems(problems) };
};

describe('a typed target', () => {
  test.each<[IndicatorCells['target'], string, Target]>([
    ['Tối thiểu 80', '%', level(80)],
    ['1.200', 'hồ sơ', level(1200, 'hồ sơ')],
    [1200, 'hồ sơ', level(1200, 'hồ sơ')],
    [1, 'hồ sơ', level(1, 'hồ sơ')],
    [0.8, 'điểm', level(0.8, 'điểm')],
    [80, '%', level(80)],
    ['80%', '%', level(80)],
    [[0.8, '0%'], '%', level(80)],
    [[1, '0%'], '%', level(100)],
    [1.5, '%', level(1.5)],
    [0, '%', level(0, '%', '<=')],
    ['Tối đa 0,5%', '%', level(0.5, '%', '<=')],
  ])('%j of %s', (target, unit, meant) =>
    expect(read({ target }, unit)).toStrictEqual({ target: meant, problems: [] }),
  );

  test.each([0.8, '0,8', ' 0,8 ', '0.8'])('a bare %j is 80 %, which is said', (target) =>
    expect(read({ target })).toStrictEqual({
      target: level(80),
      problems: [{ code: 'targetScaled', severity: 'warning', cell: at, read: '≥ 80%' }],
    }),
  );

  test.each<[IndicatorCells['target'], string]>([
    ['Hoàn thành', '%'],
    ['1.2.3', 'hồ sơ'],
    [true, '%'],
    [1, '%'],
    ['1', '%'],
    [-5, '%'],
    [[46_006, 'd/m/yyyy'], 'hồ sơ'],
    ['#REF!', '%'],
  ])('%j of %s is not understood', (target, unit) =>
    expect(read({ target }, unit)).toStrictEqual({
      target: NONE,
      problems: [{ code: 'targetNotUnderstood', severity: 'error', cell: at }],
    }),
  );
});

describe('of what should be low', () => {
  const name = 'Tỷ lệ hồ sơ quá hạn';

  test.each<IndicatorCells['target']>([5, '5', '5%', ' 5 % ', [0.05, '0%'], 0.05])(
    'a bare %j says neither at most nor at least',
    (target) =>
      expect(read({ name, target })).toStrictEqual({
        target: NONE,
        problems: [{ code: 'targetDirectionUnclear', severity: 'error', cell: at }],
      }),
  );

  test.each<[IndicatorCells['target'], Target]>([
    ['Không quá 5%', level(5, '%', '<=')],
    ['Đạt 5%', level(5)],
    [0, level(0, '%', '<=')],
    [100, level(100)],
  ])('%j does', (target, meant) =>
    expect(read({ name, target })).toStrictEqual({ target: meant, problems: [] }),
  );
});

describe('and the plan', () => {
  const planned = level(80);

  test.each<[string, IndicatorCells]>([
    ['no column', {}],
    ['a blank', { target: '' }],
    ['the same', { target: '≥ 80%' }],
  ])('%s: the plan’s', (_, cells) =>
    expect(read(cells, '%', planned)).toStrictEqual({ target: planned, problems: [] }),
  );

  test('another target counts, which is said', () =>
    expect(read({ target: 0.85 }, '%', planned)).toStrictEqual({
      target: level(85),
      problems: [
        { code: 'targetScaled', severity: 'warning', cell: at, read: '≥ 85%' },
        { code: 'targetDiffersFromPlan', severity: 'note', cell: at, plan: '≥ 80%' },
      ],
    }));

  test('one that is not understood is not replaced', () =>
    expect(read({ target: 'Tốt' }, '%', planned)).toStrictEqual({
      target: NONE,
      problems: [{ code: 'targetNotUnderstood', severity: 'error', cell: at }],
    }));

  test('neither: none', () => {
    expect(read({})).toStrictEqual({ target: NONE, problems: [] });
    expect(read({ target: ' ' })).toStrictEqual({
      target: NONE,
      problems: [{ code: 'targetBlank', severity: 'warning', cell: at }],
    });
  });
});
