import { parseTarget } from '../../../src/domain/indicator/parseTarget';
import { readTarget } from '../../../src/domain/indicator/readTarget';
import type { CellValue } from '../../../src/domain/sheet/Snapshot';
import { typed } from '../typed';
import { indicatorOf } from './indicatorOf';

const NONE = { op: 'notUnderstood', value: null, unit: '' };
const LATE = 'Tỷ lệ hồ sơ quá hạn';

function read(value: CellValue, { format = 'General', unit = '%', name = 'Tỷ lệ số hóa' } = {}) {
  const target = typed(value, format, 'S!D5');
  return readTarget({ ...indicatorOf({ name }), target }, unit, undefined);
}

const least = (value: number, unit = '%') => ({ target: { op: '>=', value, unit }, problems: [] });

describe('understood', () => {
  test.each<readonly [CellValue, Parameters<typeof read>[1], object]>([
    [80, {}, least(80)],
    ['80', {}, least(80)],
    [' 80 ', {}, least(80)],
    ['80%', {}, least(80)],
    [0.8, { format: '0%' }, least(80)],
    [1, { format: '0%' }, least(100)],
    [100, {}, least(100)],
    [0, {}, { target: { op: '<=', value: 0, unit: '%' }, problems: [] }],
    [1, { unit: 'hồ sơ' }, least(1, 'hồ sơ')],
    [0.5, { unit: 'điểm' }, least(0.5, 'điểm')],
    ['1.200', { unit: 'hồ sơ' }, least(1200, 'hồ sơ')],
    ['Không quá 5%', { name: LATE }, { target: { op: '<=', value: 5, unit: '%' }, problems: [] }],
    [0, { name: LATE }, { target: { op: '<=', value: 0, unit: '%' }, problems: [] }],
  ])('%p %j', (value, options, expected) => {
    expect(read(value, options)).toEqual(expected);
  });
});

describe('understood with a guess that is said', () => {
  test.each<readonly [CellValue, string]>([
    [0.8, '0,8'],
    ['0,8', '0,8'],
  ])('%p of a rate is 80 %', (value, written) => {
    expect(read(value)).toEqual({
      ...least(80),
      problems: [
        { code: 'targetScaled', severity: 'warning', cell: 'S!D5', written, details: { read: '≥ 80%' } },
      ],
    });
  });
});

describe('not understood', () => {
  test.each<readonly [CellValue, Parameters<typeof read>[1], string, string]>([
    [1, {}, '1', 'targetNotUnderstood'],
    ['1', {}, '1', 'targetNotUnderstood'],
    [-5, {}, '-5', 'targetNotUnderstood'],
    [true, {}, 'TRUE', 'targetNotUnderstood'],
    [45_744, { format: 'dd/mm/yyyy' }, '28/03/2025', 'targetNotUnderstood'],
    ['Hoàn thành', {}, 'Hoàn thành', 'targetNotUnderstood'],
    [5, { name: LATE }, '5', 'targetDirectionUnclear'],
    ['5', { name: LATE }, '5', 'targetDirectionUnclear'],
    ['5 %', { name: LATE }, '5 %', 'targetDirectionUnclear'],
    [0.05, { name: LATE, format: '0%' }, '5%', 'targetDirectionUnclear'],
  ])('%p %j', (value, options, written, code) => {
    expect(read(value, options)).toEqual({
      target: NONE,
      problems: [{ code, severity: 'error', cell: 'S!D5', written }],
    });
  });
});

describe('beside the plan', () => {
  const planned = parseTarget('Tối thiểu 80%', '%');
  const withTarget = (value?: CellValue) => indicatorOf(value === undefined ? {} : { target: value });

  test.each([undefined, '', '  '])('%p takes the plan’s', (value) => {
    expect(readTarget(withTarget(value), '%', planned)).toEqual({ target: planned, problems: [] });
  });

  test('a blank cell without a plan is said, a missing column is not', () => {
    expect(readTarget(withTarget(''), '%', undefined)).toEqual({
      target: NONE,
      problems: [{ code: 'targetBlank', severity: 'warning', cell: 'Chỉ tiêu!D5', written: '' }],
    });
    expect(readTarget(withTarget(), '%', undefined)).toEqual({ target: NONE, problems: [] });
  });

  test('another target is followed, and said', () => {
    expect(readTarget(withTarget('85%'), '%', planned)).toEqual({
      target: { op: '>=', value: 85, unit: '%' },
      problems: [
        {
          code: 'targetDiffersFromPlan',
          severity: 'note',
          cell: 'Chỉ tiêu!D5',
          written: '85%',
          details: { plan: '≥ 80%' },
        },
      ],
    });
  });

  test('one that is not understood differs from nothing', () => {
    expect(readTarget(withTarget('Hoàn thành'), '%', planned).problems).toMatchObject([
      { code: 'targetNotUnderstood' },
    ]);
  });
});
