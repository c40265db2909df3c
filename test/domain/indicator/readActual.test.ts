import { toNumber } from '../../../src/domain/indicator/Fraction';
import { readActual } from '../../../src/domain/indicator/readActual';
import type { CellValue } from '../../../src/domain/sheet/Snapshot';
import { toldProblems } from '../progress/toldProblems';
import { typed } from '../typed';

interface Row {
  readonly value: CellValue;
  readonly format?: string;
  readonly percent: number;
  readonly says?: string;
}

const title = ({ value, format }: { value: CellValue; format?: string }) =>
  `${JSON.stringify(value)}${format ? ` as ${format}` : ''}`;

const READ: readonly Row[] = [
  { value: 0.955, format: '0.0%', percent: 95.5 },
  { value: 0.57, format: '0%', percent: 57 },
  { value: 1, format: '0%', percent: 100 },
  { value: 0.1 + 0.7, format: '0%', percent: 80 },
  { value: 95.5, percent: 95.5 },
  { value: 95.5, format: '0.0"%"', percent: 95.5 },
  { value: 0.955, percent: 95.5, says: 'actualScaled' },
  { value: 0, percent: 0 },
  { value: 100, percent: 100 },
  { value: '95,5%', percent: 95.5 },
  { value: '95,5 %', percent: 95.5 },
  { value: '95.5%', percent: 95.5 },
  { value: '95,5', percent: 95.5 },
  { value: '９５，５％', percent: 95.5 },
  { value: '95,5 phần trăm', percent: 95.5 },
  { value: '79,996', percent: 79.996 },
  { value: '79.996', percent: 79.996 },
  { value: '1%', percent: 1 },
  { value: '0,5%', percent: 0.5 },
  { value: '0,955', percent: 95.5, says: 'actualScaled' },
  { value: 'Đạt 95,5%', percent: 95.5 },
  { value: 'Đạt tỷ lệ 95,5%', percent: 95.5 },
  { value: '95,5% (đạt)', percent: 95.5 },
  { value: '95,5% hồ sơ đúng hạn', percent: 95.5 },
  { value: '~95%', percent: 95, says: 'actualApproximate' },
  { value: 'Khoảng 95%', percent: 95, says: 'actualApproximate' },
  { value: 'Khoảng 95', percent: 95, says: 'actualApproximate' },
  { value: 95.5, format: '[>1]0.0"%";0.0', percent: 95.5 },
  { value: 95.5, format: '0.0" % đạt"', percent: 95.5 },
  { value: 95.5, format: String.raw`0.0\%`, percent: 95.5 },
  { value: 95.5, format: '[$%]0.0', percent: 95.5 },
  { value: '12/15', percent: 80 },
  { value: '12 / 15 hồ sơ', percent: 80 },
  { value: '1.200/1.500', percent: 80 },
  { value: '80% (12/15)', percent: 80 },
  { value: '12/15 (80%)', percent: 80 },
  { value: '66,67% (2/3)', percent: 200 / 3 },
  { value: '85% (12/15)', percent: 80, says: 'actualDiffersFromCounts' },
];

const WITHOUT_VALUE: readonly {
  readonly value: CellValue;
  readonly format?: string;
  readonly kind: string;
  readonly says?: string;
}[] = [
  ...[
    '',
    ' ',
    '-',
    '–',
    'Chưa có số liệu',
    'Chưa có',
    'chưa thống kê',
    'Không có số liệu',
    'Đang khảo sát',
  ].map((value) => ({
    value,
    kind: 'noData',
  })),
  ...[
    'Không phát sinh',
    'không có',
    'Không',
    'Không có hồ sơ',
    'Không phát sinh hồ sơ',
    'không có phản ánh, kiến nghị',
    'KPS',
    'N/A',
    '0/0',
  ].map((value) => ({ value, kind: 'noCases' })),
  { value: 1, kind: 'invalid', says: 'actualOneIsAmbiguous' },
  { value: '1', kind: 'invalid', says: 'actualOneIsAmbiguous' },
  { value: '~1', kind: 'invalid', says: 'actualOneIsAmbiguous' },
  { value: 101, kind: 'invalid', says: 'actualOutOfRange' },
  { value: -1, kind: 'invalid', says: 'actualOutOfRange' },
  { value: '-5%', kind: 'invalid', says: 'actualOutOfRange' },
  { value: '120%', kind: 'invalid', says: 'actualOutOfRange' },
  { value: 1.2, format: '0%', kind: 'invalid', says: 'actualOutOfRange' },
  { value: '15/12', kind: 'invalid', says: 'numeratorAboveDenominator' },
  { value: '5/0', kind: 'invalid', says: 'numeratorAboveDenominator' },
  { value: 46006, format: 'd/m/yyyy', kind: 'invalid', says: 'actualNotUnderstood' },
  { value: '#DIV/0!', kind: 'invalid', says: 'actualNotUnderstood' },
  { value: true, kind: 'invalid', says: 'actualNotUnderstood' },
  ...[
    'Đạt',
    'Tốt',
    'trên 95%',
    'từ 95% trở lên',
    'không đạt 95%',
    'gần 95%',
    'tăng 5%',
    '80% / 85%',
    '80-85%',
    '15/12/2025',
    'Quý I: 95%',
    '95,5,5',
  ].map((value) => ({ value, kind: 'invalid', says: 'actualNotUnderstood' })),
];

describe('the result of a % indicator', () => {
  test.each(READ.map((row) => ({ ...row, title: title(row) })))(
    '$title is $percent %',
    ({ value, format, percent, says }) => {
      const reading = readActual(typed(value, format));
      expect(reading.kind === 'rate' && toNumber(reading.percent)).toBeCloseTo(percent, 12);
      expect(reading.problems.map(({ code }) => code)).toEqual(says ? [says] : []);
    },
  );

  test.each(WITHOUT_VALUE.map((row) => ({ ...row, title: title(row) })))(
    '$title is $kind',
    ({ value, format, kind, says }) => {
      const reading = readActual(typed(value, format));
      expect(reading).toStrictEqual({ kind, problems: reading.problems });
      expect(reading.problems.map(({ code }) => code)).toEqual(says ? [says] : []);
    },
  );

  const at = { cell: 'S!A1' };
  test.each<[CellValue, object]>([
    ['0,955', { ...at, code: 'actualScaled', severity: 'warning', read: '95,5%' }],
    ['~95%', { ...at, code: 'actualApproximate', severity: 'warning', read: '95%' }],
    [
      '85% (12/15)',
      { ...at, code: 'actualDiffersFromCounts', severity: 'warning', counted: '80%', read: '85%' },
    ],
    [
      '15/12',
      { ...at, code: 'numeratorAboveDenominator', severity: 'error', numerator: 15, denominator: 12 },
    ],
    ['0,5/0', { ...at, code: 'actualNotUnderstood', severity: 'error' }],
    ['120%', { ...at, code: 'actualOutOfRange', severity: 'error', read: '120%' }],
    [1, { ...at, code: 'actualOneIsAmbiguous', severity: 'error' }],
    ['Tốt', { ...at, code: 'actualNotUnderstood', severity: 'error' }],
  ])('%j: what is said of it', (value, problem) =>
    expect(toldProblems(readActual(typed(value)).problems)).toEqual([problem]),
  );

  test.each<[CellValue, readonly [number, number]]>([
    ['12/15', [12, 15]],
    ['15/15', [15, 15]],
    ['0/15', [0, 15]],
    ['80% (12/15)', [12, 15]],
  ])('%j keeps its counts', (value, counts) =>
    expect(readActual(typed(value))).toMatchObject({ kind: 'rate', counts }),
  );

  test('no column, no figure', () =>
    expect(readActual(undefined)).toStrictEqual({ kind: 'noData', problems: [] }));

  test('rounding may part a rate from its counts by 0,05 points, either way', () => {
    const codes = (text: string) => readActual(typed(text)).problems.map(({ code }) => code);
    expect(codes('80,05% (12/15)')).toEqual([]);
    expect(codes('79,95% (12/15)')).toEqual([]);
    expect(codes('80,06% (12/15)')).toEqual(['actualDiffersFromCounts']);
    expect(codes('79,94% (12/15)')).toEqual(['actualDiffersFromCounts']);
  });

  test('may exceed 100 % where the target does: "110% dự toán"', () => {
    expect(readActual(typed('112%'), { mayExceed: true }).kind).toBe('rate');
  });
});

test.each([
  { value: 0.9, isSmall: true, percent: 0.9 },
  { value: '0,75', isSmall: true, percent: 0.75 },
  { value: '0,75', isSmall: false, percent: 75 },
  { value: 2.5, isSmall: true, percent: 2.5 },
])('$value under a target like "Không quá 2%" ($isSmall) is $percent %', ({ value, isSmall, percent }) => {
  const reading = readActual(typed(value), { isSmall });
  expect(reading.kind === 'rate' && toNumber(reading.percent)).toBe(percent);
  const isBareFraction = Number(String(value).replace(',', '.')) < 1;
  expect(reading.problems.map(({ code }) => code)).toEqual(isBareFraction ? ['actualScaled'] : []);
});
