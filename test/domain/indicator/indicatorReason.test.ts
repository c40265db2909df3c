import { judgeIndicator } from '../../../src/domain/indicator/judgeIndicator';
import { parseTarget } from '../../../src/domain/indicator/parseTarget';
import { indicatorOf, type IndicatorCells } from './indicatorOf';
import { plan2025 } from '../../../src/domain/plan/plan2025';

const rule = plan2025.targetRule;

const RATES: readonly (readonly [cells: IndicatorCells, reason: string])[] = [
  [
    { target: 'Tối thiểu 80', actual: '80%' },
    'Kết quả 80% (ô Chỉ tiêu!H5) đạt chỉ tiêu giao ≥ 80%; chưa có kết quả năm trước nên lấy chỉ tiêu chung.',
  ],
  [
    { target: 'Trên 80%', actual: '80%' },
    'Kết quả 80% (ô Chỉ tiêu!H5) chưa đạt chỉ tiêu giao > 80%; chưa có kết quả năm trước nên lấy chỉ tiêu chung.',
  ],
  [
    { target: 'Tối thiểu 80', actual: '12/15 (80%)' },
    'Kết quả 80% (12/15; ô Chỉ tiêu!H5) đạt chỉ tiêu giao ≥ 80%; chưa có kết quả năm trước nên lấy chỉ tiêu chung.',
  ],
  [
    { target: 'Tối thiểu 80', numerator: 80, denominator: '', actual: '85%' },
    'Kết quả 85% (ô Chỉ tiêu!H5) đạt chỉ tiêu giao ≥ 80%; chưa có kết quả năm trước nên lấy chỉ tiêu chung.',
  ],
  [
    { target: 'Tối thiểu 80', numerator: '', denominator: 100, actual: '85%' },
    'Kết quả 85% (ô Chỉ tiêu!H5) đạt chỉ tiêu giao ≥ 80%; chưa có kết quả năm trước nên lấy chỉ tiêu chung.',
  ],
  [
    { target: 'Tối thiểu 80', previous: '79,5%', actual: '81%' },
    'Kết quả 81% (ô Chỉ tiêu!H5) đạt chỉ tiêu giao ≥ 80%; kết quả năm trước 79,5% thấp hơn chỉ tiêu chung nên giao bằng chỉ tiêu chung ≥ 80% (điểm a khoản 1 Phụ lục Kế hoạch).',
  ],
  [
    { target: 'Tối thiểu 80', previous: '79,996%', actual: '81%' },
    'Kết quả 81% (ô Chỉ tiêu!H5) đạt chỉ tiêu giao ≥ 80%; kết quả năm trước 79,99% thấp hơn chỉ tiêu chung nên giao bằng chỉ tiêu chung ≥ 80% (điểm a khoản 1 Phụ lục Kế hoạch).',
  ],
  [
    { target: 'Không quá 5%', previous: '4%', actual: '5%' },
    'Kết quả 5% (ô Chỉ tiêu!H5) đạt chỉ tiêu giao ≤ 5%.',
  ],
  [{ target: 'Không quá 5%', actual: '6%' }, 'Kết quả 6% (ô Chỉ tiêu!H5) chưa đạt chỉ tiêu giao ≤ 5%.'],
  [{ target: '= 100%', actual: '100%' }, 'Kết quả 100% (ô Chỉ tiêu!H5) đạt chỉ tiêu giao = 100%.'],
  [
    { target: 'Từ 80% đến 85%', actual: '85,1%' },
    'Kết quả 85,1% (ô Chỉ tiêu!H5) cao hơn khoảng chỉ tiêu giao từ 80% đến 85%.',
  ],
  [
    { target: 'Từ 80% đến 85%', actual: '79,9%' },
    'Kết quả 79,9% (ô Chỉ tiêu!H5) chưa đạt chỉ tiêu giao từ 80% đến 85%.',
  ],
  [
    { target: 'Từ 80% đến 85%', actual: '85%' },
    'Kết quả 85% (ô Chỉ tiêu!H5) đạt chỉ tiêu giao từ 80% đến 85%.',
  ],
  [
    { target: 'Tăng 5%', previous: '80%', actual: '84%' },
    'Kết quả 84% (ô Chỉ tiêu!H5) đạt chỉ tiêu giao tăng ít nhất 5% (tức 84%).',
  ],
  [
    { target: 'Tăng 5 điểm %', previous: '80%', actual: '84,996%' },
    'Kết quả 84,99% (ô Chỉ tiêu!H5) chưa đạt chỉ tiêu giao tăng ít nhất 5 điểm % (tức 85%).',
  ],
  [
    { target: 'Tăng 5%', previous: '', actual: '84%' },
    'Không đủ số liệu năm trước (ô Chỉ tiêu!E5) để đối chiếu chỉ tiêu tăng ít nhất 5%.',
  ],
  [
    { target: 'Tăng 5% so với quy định', previous: '80%', actual: '84%' },
    'Chỉ tiêu tăng ít nhất 5% so với quy định tính theo “quy định”, bảng không có số liệu gốc này nên chưa đối chiếu được.',
  ],
  [{ actual: '84%' }, 'Không đối chiếu được vì chưa đọc được chỉ tiêu.'],
  [
    { target: 'Tối thiểu 80', actual: 'Tốt' },
    'Số liệu tại ô Chỉ tiêu!H5 không dùng được, xem mục cần kiểm tra.',
  ],
  [
    { target: 'Tối thiểu 80', numerator: 5, denominator: 4 },
    'Số liệu tại ô Chỉ tiêu!F5, Chỉ tiêu!G5 không dùng được, xem mục cần kiểm tra.',
  ],
  [
    { target: 'Tối thiểu 80', actual: 'Không phát sinh' },
    'Trong kỳ không phát sinh hồ sơ (ô Chỉ tiêu!H5) nên không đánh giá.',
  ],
  [
    { target: 'Tối thiểu 80', numerator: '', denominator: '' },
    'Ô Chỉ tiêu!F5, Chỉ tiêu!G5 chưa ghi đủ số liệu.',
  ],
];

test.each(RATES)('%j: %s', (cells, reason) => {
  expect(judgeIndicator(indicatorOf(cells), undefined, { rule, raiseBy: 'relative' }).reason).toBe(reason);
});

test('85 % last year is raised by ten points where the setting says so', () => {
  const cells = { target: 'Tối thiểu 80', previous: '85%', actual: '95%' };
  expect(judgeIndicator(indicatorOf(cells), undefined, { rule, raiseBy: 'points' }).reason).toBe(
    'Kết quả 95% (ô Chỉ tiêu!H5) đạt chỉ tiêu giao ≥ 95%; kết quả năm trước 85% đã đạt chỉ tiêu chung ≥ 80% nên giao tăng thêm 10 điểm phần trăm, tối đa 100%: ≥ 95% (điểm b khoản 1 Phụ lục Kế hoạch).',
  );
});

test('85 % last year is the target, and more what is striven for, where the setting says so', () => {
  const cells = { target: 'Tối thiểu 80', previous: '85%', actual: '84%' };
  expect(judgeIndicator(indicatorOf(cells), undefined, { rule, raiseBy: 'aim' }).reason).toBe(
    'Kết quả 84% (ô Chỉ tiêu!H5) chưa đạt chỉ tiêu giao ≥ 85%; kết quả năm trước 85% đã đạt chỉ tiêu chung ≥ 80% nên giao bằng kết quả năm trước, phấn đấu tăng thêm 10% (nhân 1,10): ≥ 85% (điểm b khoản 1 Phụ lục Kế hoạch).',
  );
});

const AMOUNTS: readonly (readonly [cells: IndicatorCells, reason: string])[] = [
  [
    { target: 'Tối thiểu 30 thủ tục', actual: 30 },
    'Kết quả 30 thủ tục (ô Chỉ tiêu!H5) đạt chỉ tiêu giao ≥ 30 thủ tục.',
  ],
  [
    { target: '1.200', actual: '1.199 thủ tục' },
    'Kết quả 1.199 thủ tục (ô Chỉ tiêu!H5) chưa đạt chỉ tiêu giao ≥ 1.200 thủ tục.',
  ],
  [
    { target: 'Giảm 20%', previous: 100, actual: 81 },
    'Kết quả 81 thủ tục (ô Chỉ tiêu!H5) chưa đạt chỉ tiêu giao giảm ít nhất 20% (tức 80 thủ tục).',
  ],
  [{ target: '30', actual: '' }, 'Ô Chỉ tiêu!H5 chưa ghi đủ số liệu.'],
  [{ target: '30' }, 'Bảng chưa có cột ghi kết quả.'],
];

test.each(AMOUNTS)('of a count, %j: %s', (cells, reason) => {
  const indicator = indicatorOf({ name: 'Số TTHC được rà soát', measure: 'Thủ tục', ...cells });
  expect(judgeIndicator(indicator, undefined, { rule, raiseBy: 'relative' }).reason).toBe(reason);
});

describe('the whole judgement', () => {
  test.each<readonly [IndicatorCells, object]>([
    [
      { target: '80%', previous: '70%', numerator: 7, denominator: 10, actual: '75%' },
      {
        target: { op: '>=', value: 80, unit: '%' },
        assigned: { op: '>=', value: 80, unit: '%', rule: 'a' },
        previous: 70,
        numerator: 7,
        denominator: 10,
        actual: 70,
        verdict: 'notMet',
        shortfall: 1,
        problems: [
          {
            code: 'actualDiffersFromCounts',
            severity: 'warning',
            cell: 'Chỉ tiêu!H5',
            written: '75%',
            details: { counted: '70%' },
          },
        ],
      },
    ],
    [
      { target: '80%', actual: '80%' },
      {
        target: { op: '>=', value: 80, unit: '%' },
        assigned: { op: '>=', value: 80, unit: '%', rule: 'central' },
        actual: 80,
        verdict: 'met',
        problems: [],
      },
    ],
    [
      { target: 'Từ 80% đến 85%', numerator: 70, denominator: 100 },
      {
        target: { op: 'between', value: [80, 85], unit: '%' },
        assigned: { op: 'between', value: [80, 85], unit: '%', rule: 'central' },
        numerator: 70,
        denominator: 100,
        actual: 70,
        verdict: 'notMet',
        problems: [],
      },
    ],
    [
      { target: '80%', actual: '#DIV/0!' },
      {
        target: { op: '>=', value: 80, unit: '%' },
        assigned: { op: '>=', value: 80, unit: '%', rule: 'central' },
        verdict: 'invalid',
        problems: [],
      },
    ],
  ])('%j', (cells, expected) => {
    const { reason, ...facts } = judgeIndicator(indicatorOf(cells), undefined, { rule, raiseBy: 'relative' });
    expect(facts).toEqual(expected);
    expect(reason).not.toBe('');
  });
});

describe('a rate or a count is told by', () => {
  const PLANNED = parseTarget('Tối thiểu 80%', '%');

  test.each([
    ['its measure', { measure: '%', name: 'Mức độ', target: '80', actual: '85' }, undefined, 'met'],
    ['the plan', { measure: '', name: 'Mức độ', target: '80', actual: 101 }, PLANNED, 'invalid'],
    [
      '"Tỷ lệ" in its name',
      { measure: '', name: ' Tỷ lệ số hóa', target: '80', actual: 101 },
      undefined,
      'invalid',
    ],
    ['"%" in its name', { measure: '', name: 'Mức (%)', target: '80', actual: 101 }, undefined, 'invalid'],
    ['its target', { measure: '', name: 'Mức độ', target: '80%', actual: 101 }, undefined, 'invalid'],
    ['a name of a count', { measure: '', name: 'Số tỷ lệ', target: '80', actual: 101 }, undefined, 'met'],
    [
      'a change in percent of a count',
      { measure: '', name: 'Số hồ sơ', target: 'Tăng 5%', previous: 100, actual: 105 },
      undefined,
      'met',
    ],
  ] as const)('%s', (_, cells, planned, verdict) => {
    expect(judgeIndicator(indicatorOf(cells), planned, { rule, raiseBy: 'relative' }).verdict).toBe(verdict);
  });
});

describe('results beyond 100 %, and small ones', () => {
  test.each([
    [{ target: 'Tối thiểu 110%', actual: '120%' }, 'met'],
    [{ target: 'Tối thiểu 100%', actual: '120%' }, 'invalid'],
    [{ target: 'Từ 90% đến 110%', actual: '105%' }, 'met'],
    [{ target: 'Tăng 110 điểm %', previous: '0%', actual: '120%' }, 'invalid'],
    [{ target: 'Không quá 2%', actual: 0.9 }, 'met'],
    [{ target: 'Dưới 1%', actual: 0.9 }, 'met'],
    [{ target: 'Không quá 10%', actual: 0.9 }, 'met'],
    [{ target: 'Không quá 11%', actual: 0.9 }, 'notMet'],
    [{ target: 'Tối thiểu 2%', actual: 0.9 }, 'met'],
  ] as const)('%j: %s', (cells, verdict) => {
    expect(judgeIndicator(indicatorOf(cells), undefined, { rule, raiseBy: 'relative' }).verdict).toBe(
      verdict,
    );
  });
});
