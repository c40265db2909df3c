import type { Target } from '../../../src/domain/table/Indicator';
import { judgeIndicator } from '../../../src/domain/indicator/judgeIndicator';
import { parseTarget } from '../../../src/domain/indicator/parseTarget';
import { indicatorOf, type IndicatorCells } from './indicatorOf';
import { plan2025 } from '../../../src/domain/plan/plan2025';

const rule = plan2025.targetRule;

const judge = (cells: IndicatorCells, planned?: Target, raiseBy: 'relative' | 'points' = 'relative') =>
  judgeIndicator(indicatorOf(cells), planned, { rule, raiseBy });

const codes = ({ problems }: ReturnType<typeof judge>) => problems.map(({ code }) => code);

describe('the verdict', () => {
  test.each([
    { target: 'Tối thiểu 80', actual: '80%', verdict: 'met' },
    { target: 'Tối thiểu 80', actual: '79,99%', verdict: 'notMet' },
    { target: 'Trên 80%', actual: 80, verdict: 'notMet' },
    { target: 'Không quá 5%', actual: '5%', verdict: 'met' },
    { target: 'Không quá 5%', actual: '5,01%', verdict: 'notMet' },
    { target: 'Dưới 5%', actual: '5%', verdict: 'notMet' },
    { target: '= 100%', actual: '100%', verdict: 'met' },
    { target: 'Từ 80% đến 85%', actual: '85%', verdict: 'met' },
    { target: 'Từ 80% đến 85%', actual: '85,1%', verdict: 'notMet' },
    { target: 'Tối thiểu 80', actual: '', verdict: 'noData' },
    { target: 'Tối thiểu 80', actual: 'Không phát sinh', verdict: 'noCases' },
    { target: 'Tối thiểu 80', actual: 101, verdict: 'invalid' },
    { target: 'Tối thiểu 80', actual: 1, verdict: 'invalid' },
    { target: 'Hoàn thành', actual: '80%', verdict: 'noData' },
    { target: '0,8', actual: '80%', verdict: 'met' },
  ])('$target, $actual: $verdict', ({ target, actual, verdict }) => {
    expect(judge({ target, actual }).verdict).toBe(verdict);
  });

  test.each([
    { numerator: 80, denominator: 100, verdict: 'met', shortfall: undefined },
    { numerator: 79_996, denominator: 100_000, verdict: 'notMet', shortfall: 4 },
    { numerator: 199, denominator: 250, verdict: 'notMet', shortfall: 1 },
    { numerator: '1.200', denominator: '1.500', verdict: 'met', shortfall: undefined },
    { numerator: 0, denominator: 0, verdict: 'noCases', shortfall: undefined },
    { numerator: '', denominator: 0, verdict: 'noCases', shortfall: undefined },
    { numerator: 'Không', denominator: 'Không phát sinh', verdict: 'noCases', shortfall: undefined },
    { numerator: 5, denominator: 4, verdict: 'invalid', shortfall: undefined },
    { numerator: 5, denominator: 0, verdict: 'invalid', shortfall: undefined },
    { numerator: 1.5, denominator: 4, verdict: 'invalid', shortfall: undefined },
    { numerator: '', denominator: '', verdict: 'noData', shortfall: undefined },
  ])(
    'at least 80 %, $numerator of $denominator: $verdict',
    ({ numerator, denominator, verdict, shortfall }) => {
      const judgement = judge({ target: 'Tối thiểu 80', numerator, denominator });
      expect(judgement.verdict).toBe(verdict);
      expect(judgement.shortfall).toBe(shortfall);
    },
  );

  test.each([
    { target: 'Tối thiểu 30 thủ tục', actual: 30, verdict: 'met' },
    { target: 'Tối thiểu 30 thủ tục', actual: '29 thủ tục', verdict: 'notMet' },
    { target: '1.200', actual: '1.250 thủ tục', verdict: 'met' },
    { target: '30', actual: '14/19', verdict: 'notMet' },
    { target: '30', actual: '80%', verdict: 'invalid' },
    { target: '30', actual: '', verdict: 'noData' },
  ])('counts: $target, $actual: $verdict', ({ target, actual, verdict }) => {
    expect(judge({ name: 'Số TTHC được rà soát', measure: 'Thủ tục', target, actual }).verdict).toBe(verdict);
  });

  test.each([
    { target: 'Tăng 5%', measure: 'hồ sơ', previous: 1000, actual: 1050, verdict: 'met' },
    { target: 'Tăng 5%', measure: 'hồ sơ', previous: 1000, actual: 1049, verdict: 'notMet' },
    { target: 'Tăng trên 5%', measure: 'hồ sơ', previous: 1000, actual: 1050, verdict: 'notMet' },
    { target: 'Tăng 5 điểm %', measure: '%', previous: '80%', actual: '85%', verdict: 'met' },
    { target: 'Tăng 5 điểm %', measure: '%', previous: '80%', actual: '84,9%', verdict: 'notMet' },
    { target: 'Giảm 20%', measure: 'hồ sơ', previous: 100, actual: 80, verdict: 'met' },
    { target: 'Giảm 20%', measure: 'hồ sơ', previous: 100, actual: 81, verdict: 'notMet' },
    { target: 'gấp 2 lần', measure: 'hồ sơ', previous: 100, actual: 200, verdict: 'met' },
    { target: 'Tăng 3 bậc', measure: 'Hạng', previous: 20, actual: 17, verdict: 'met' },
    { target: 'Tăng 3 bậc', measure: 'Hạng', previous: 20, actual: 23, verdict: 'notMet' },
    { target: 'Tăng 5%', measure: 'hồ sơ', previous: '', actual: 1050, verdict: 'noData' },
    { target: 'Tăng 5%', measure: 'hồ sơ', previous: 0, actual: 1050, verdict: 'noData' },
    { target: 'Giảm 30% so với quy định', measure: 'ngày', previous: 10, actual: 5, verdict: 'noData' },
  ])(
    '$target of $measure, last year $previous, now $actual: $verdict',
    ({ target, measure, previous, actual, verdict }) => {
      expect(judge({ name: 'Kết quả', target, measure, previous, actual }).verdict).toBe(verdict);
    },
  );

  test.each([
    { raiseBy: 'relative' as const, actual: '84%', verdict: 'met' },
    { raiseBy: 'points' as const, actual: '84%', verdict: 'notMet' },
  ])('"Tăng 5%" of a rate of 80 % is $raiseBy by setting', ({ raiseBy, actual, verdict }) => {
    expect(judge({ target: 'Tăng 5%', previous: '80%', actual }, undefined, raiseBy).verdict).toBe(verdict);
  });
});

describe('the assigned target decides, and the reason says which rule gave it', () => {
  test('85 % last year raises 80 to 93,5', () => {
    const judgement = judge({ target: 'Tối thiểu 80', previous: '85%', numerator: 90, denominator: 100 });
    expect(judgement).toMatchObject({
      target: { op: '>=', value: 80 },
      assigned: { op: '>=', value: 93.5, rule: 'b' },
      previous: 85,
      actual: 90,
      verdict: 'notMet',
      shortfall: 4,
    });
    expect(judgement.reason).toBe(
      'Kết quả 90% (90/100; ô Chỉ tiêu!F5, Chỉ tiêu!G5) chưa đạt chỉ tiêu giao ≥ 93,5%, còn thiếu 4 trường hợp; kết quả năm trước 85% đã đạt chỉ tiêu chung ≥ 80% nên giao tăng thêm 10% (nhân 1,10), tối đa 100%: ≥ 93,5% (điểm b khoản 1 Phụ lục Kế hoạch).',
    );
  });

  test('what is shown does not contradict the verdict', () => {
    const { reason } = judge({ target: 'Tối thiểu 80', numerator: 79_996, denominator: 100_000 });
    expect(reason).toContain(
      'Kết quả 79,99% (79.996/100.000; ô Chỉ tiêu!F5, Chỉ tiêu!G5) chưa đạt chỉ tiêu giao ≥ 80%',
    );
  });

  const ofFiles = { name: 'Số hồ sơ', measure: 'hồ sơ' };
  test.each<[IndicatorCells, string]>([
    [
      { target: 'Tối thiểu 80', numerator: 90, denominator: 100 },
      'Kết quả 90% (90/100; ô Chỉ tiêu!F5, Chỉ tiêu!G5) đạt chỉ tiêu giao ≥ 80%; chưa có kết quả năm trước nên lấy chỉ tiêu chung.',
    ],
    [
      { target: 'Trên 80%', numerator: 90, denominator: '', actual: '80%' },
      'Kết quả 80% (ô Chỉ tiêu!H5) chưa đạt chỉ tiêu giao > 80%; chưa có kết quả năm trước nên lấy chỉ tiêu chung.',
    ],
    [
      { target: 'Tối thiểu 80', previous: '75%', numerator: '', denominator: 90, actual: '82%' },
      'Kết quả 82% (ô Chỉ tiêu!H5) đạt chỉ tiêu giao ≥ 80%; kết quả năm trước 75% thấp hơn chỉ tiêu chung nên giao bằng chỉ tiêu chung ≥ 80% (điểm a khoản 1 Phụ lục Kế hoạch).',
    ],
    [
      { target: 'Tối thiểu 80', previous: '79,996%', actual: '82%' },
      'Kết quả 82% (ô Chỉ tiêu!H5) đạt chỉ tiêu giao ≥ 80%; kết quả năm trước 79,99% thấp hơn chỉ tiêu chung nên giao bằng chỉ tiêu chung ≥ 80% (điểm a khoản 1 Phụ lục Kế hoạch).',
    ],
    [{ target: 'Không quá 5%', actual: '4%' }, 'Kết quả 4% (ô Chỉ tiêu!H5) đạt chỉ tiêu giao ≤ 5%.'],
    [
      { target: 'Từ 80% đến 85%', actual: '85,004%' },
      'Kết quả 85,01% (ô Chỉ tiêu!H5) cao hơn khoảng chỉ tiêu giao từ 80% đến 85%.',
    ],
    [
      { target: 'Từ 80% đến 85%', actual: '79%' },
      'Kết quả 79% (ô Chỉ tiêu!H5) chưa đạt chỉ tiêu giao từ 80% đến 85%.',
    ],
    [{ target: 'Không quá 5%', actual: '7%' }, 'Kết quả 7% (ô Chỉ tiêu!H5) chưa đạt chỉ tiêu giao ≤ 5%.'],
    [
      { ...ofFiles, target: '30', actual: 30 },
      'Kết quả 30 hồ sơ (ô Chỉ tiêu!H5) đạt chỉ tiêu giao ≥ 30 hồ sơ.',
    ],
    [
      { ...ofFiles, target: 'Tăng 5%', previous: 1000, actual: 1050 },
      'Kết quả 1.050 hồ sơ (ô Chỉ tiêu!H5) đạt chỉ tiêu giao tăng ít nhất 5% (tức 1.050 hồ sơ).',
    ],
    [
      { ...ofFiles, target: 'Giảm 20%', previous: 100, actual: 81 },
      'Kết quả 81 hồ sơ (ô Chỉ tiêu!H5) chưa đạt chỉ tiêu giao giảm ít nhất 20% (tức 80 hồ sơ).',
    ],
    [
      { target: 'Tăng 5 điểm %', previous: '80,004%', actual: '85,0035%' },
      'Kết quả 85% (ô Chỉ tiêu!H5) chưa đạt chỉ tiêu giao tăng ít nhất 5 điểm % (tức 85,01%).',
    ],
    [
      { target: 'Giảm 30% so với quy định', measure: 'ngày', actual: 5 },
      'Chỉ tiêu giảm ít nhất 30% so với quy định tính theo “quy định”, bảng không có số liệu gốc này nên chưa đối chiếu được.',
    ],
    [
      { target: 'Tối thiểu 80', actual: 101 },
      'Số liệu tại ô Chỉ tiêu!H5 không dùng được, xem mục cần kiểm tra.',
    ],
    [
      { target: 'Tăng 5%', previous: '', actual: '80%' },
      'Không đủ số liệu năm trước (ô Chỉ tiêu!E5) để đối chiếu chỉ tiêu tăng ít nhất 5%.',
    ],
    [{ actual: '80%' }, 'Không đối chiếu được vì chưa đọc được chỉ tiêu.'],
    [{ target: 'Tối thiểu 80', actual: '' }, 'Ô Chỉ tiêu!H5 chưa ghi đủ số liệu.'],
    [{ target: 'Tối thiểu 80' }, 'Bảng chưa có cột ghi kết quả.'],
    [
      { target: 'Tối thiểu 80', numerator: 0, denominator: 0 },
      'Trong kỳ không phát sinh hồ sơ (ô Chỉ tiêu!F5, Chỉ tiêu!G5) nên không đánh giá.',
    ],
    [
      { target: 'Tăng 5%', actual: '80%' },
      'Không đủ số liệu năm trước để đối chiếu chỉ tiêu tăng ít nhất 5%.',
    ],
    [
      { target: 'Hoàn thành', actual: '80%' },
      'Không đối chiếu được vì chưa đọc được chỉ tiêu tại ô Chỉ tiêu!D5.',
    ],
  ])('%j: %s', (cells, reason) => {
    expect(judge(cells).reason).toBe(reason);
  });
});

describe('all that a verdict rests on', () => {
  test('a rate of counts', () => {
    const { reason, ...judgement } = judge({
      target: 'Tối thiểu 80',
      previous: '85%',
      numerator: 9,
      denominator: 10,
    });
    expect(reason).toContain('nhân 1,10');
    expect(judgement).toStrictEqual({
      target: { op: '>=', value: 80, unit: '%' },
      assigned: { op: '>=', value: 93.5, unit: '%', rule: 'b' },
      ...{ previous: 85, numerator: 9, denominator: 10, actual: 90, verdict: 'notMet', shortfall: 1 },
      problems: [],
    });
  });

  test('nothing typed', () =>
    expect(judge({ target: 'Tối thiểu 80' })).toStrictEqual({
      target: { op: '>=', value: 80, unit: '%' },
      assigned: { op: '>=', value: 80, unit: '%', rule: 'central' },
      verdict: 'noData',
      reason: 'Bảng chưa có cột ghi kết quả.',
      problems: [],
    }));

  test.each<[IndicatorCells, number | undefined]>([
    [{ target: 'Tăng 5 điểm %', previous: '80%', numerator: 84, denominator: 100 }, 1],
    [{ target: 'Từ 80% đến 85%', numerator: 79, denominator: 100 }, undefined],
    [{ target: 'Không quá 5%', numerator: 6, denominator: 100 }, undefined],
    [{ target: 'Tối thiểu 80', numerator: 80, denominator: 100 }, undefined],
    [{ target: 'Tối thiểu 80', actual: '79%' }, undefined],
    [{ target: 'Tối thiểu 80', numerator: 79, actual: '79%' }, undefined],
    [{ target: 'Tối thiểu 80', denominator: 100, actual: '79%' }, undefined],
  ])('%j: so many cases are missing', (cells, missing) => expect(judge(cells).shortfall).toBe(missing));

  test('10 points more, by the setting', () =>
    expect(
      judge({ target: 'Tối thiểu 80', previous: '85%', actual: '96%' }, undefined, 'points').reason,
    ).toContain('giao tăng thêm 10 điểm phần trăm, tối đa 100%: ≥ 95%'));
});

describe('what is counted', () => {
  const files: Target = { op: '>=', value: 10, unit: 'hồ sơ' };

  test.each<[string, IndicatorCells, Target | undefined, string]>([
    ['the measure says', { measure: 'Thủ tục', name: 'Tỷ lệ hồ sơ' }, files, 'thủ tục'],
    ['else the plan', { measure: '', name: 'Tỷ lệ hồ sơ' }, files, 'hồ sơ'],
    ['else the name: a share', { measure: '', name: ' Tỷ lệ hồ sơ' }, undefined, '%'],
    ['else the name: a share, spelt in the other way', { measure: '', name: 'TỈ LỆ hồ sơ' }, undefined, '%'],
    ['else the name: satisfaction', { measure: '', name: 'Mức độ hài lòng' }, undefined, '%'],
    ['else the name: a sign', { measure: '', name: 'Hồ sơ trực tuyến (%)' }, undefined, '%'],
    ['else nothing', { measure: '', name: 'Nâng tỷ lệ hồ sơ' }, undefined, ''],
  ])('%s', (_, cells, planned, unit) =>
    expect(judge({ target: 80, ...cells }, planned).target).toEqual({ op: '>=', value: 80, unit }),
  );

  test.each<[IndicatorCells, string]>([
    [{ measure: 'hồ sơ', target: 'Tối thiểu 80%', actual: '85%' }, 'met'],
    [{ target: 'Đạt 110% kế hoạch', actual: '112%' }, 'met'],
    [{ target: 'Từ 90% đến 110%', actual: '105%' }, 'met'],
    [{ target: 'Tối thiểu 100%', actual: '101%' }, 'invalid'],
    [{ target: 'Tăng 120%', previous: '40%', actual: '101%' }, 'invalid'],
    [{ target: 'Giảm 120%', previous: '40%', actual: '101%' }, 'invalid'],
    [{ target: 'Không quá 10%', actual: 0.9 }, 'met'],
    [{ target: 'Dưới 10%', actual: 0.9 }, 'met'],
    [{ target: 'Không quá 10,1%', actual: 0.9 }, 'notMet'],
    [{ target: 'Tối thiểu 5%', actual: 0.06 }, 'met'],
    [{ target: 'Từ 5% đến 10%', actual: 0.09 }, 'met'],
  ])('%j: %s', (cells, verdict) => expect(judge(cells).verdict).toBe(verdict));
});

describe('what was assumed or not used is said', () => {
  const planned = parseTarget('Tối thiểu 80', '%');

  test.each<readonly [string, IndicatorCells, readonly string[]]>([
    [
      'only the numerator',
      { target: '80%', numerator: 5, denominator: '', actual: '' },
      ['countsOneMissing'],
    ],
    [
      'only the denominator, with a rate',
      { target: '80%', numerator: '', denominator: 5, actual: '80%' },
      ['countsOneMissing'],
    ],
    [
      'counts and rate apart',
      { target: '80%', numerator: 4, denominator: 5, actual: '80,06%' },
      ['actualDiffersFromCounts'],
    ],
    [
      'counts and rate apart by rounding',
      { target: '80%', numerator: 4, denominator: 5, actual: '80,05%' },
      [],
    ],
    ['counts and a bare 0,8', { target: '80%', numerator: 4, denominator: 5, actual: 0.8 }, []],
    ['counts and a bare 1 that they explain', { target: '80%', numerator: 5, denominator: 5, actual: 1 }, []],
    ['a bare 0,8', { target: '80%', actual: 0.8 }, ['actualScaled']],
    ['a bare 1', { target: '80%', actual: 1 }, ['actualOneIsAmbiguous']],
    ['a bare target 0,8', { target: 0.8, actual: '80%' }, ['targetScaled']],
    ['a bare target 1', { target: 1, actual: '80%' }, ['targetNotUnderstood']],
    ['a target in words', { target: 'Hoàn thành', actual: '80%' }, ['targetNotUnderstood']],
    ['a target of two', { target: '80%; 90%', actual: '80%' }, ['targetNotUnderstood']],
    [
      "last year's result in words",
      { target: '80%', previous: 'Tốt', actual: '80%' },
      ['previousNotUnderstood'],
    ],
    [
      'a count that is a percentage',
      { target: '80%', numerator: '80%', denominator: 100 },
      ['countsNotUnderstood'],
    ],
    [
      'error values, which are told for every cell of a table',
      { target: '#REF!', previous: '#N/A', numerator: '#DIV/0!', denominator: 5, actual: '#N/A' },
      [],
    ],
    ['another target than the plan', { target: '85%', actual: '90%' }, ['targetDiffersFromPlan']],
    ["the plan's target in other words", { target: '≥ 80%', actual: '90%' }, []],
  ])('%s', (_, cells, expected) => {
    expect(codes(judge(cells, planned))).toEqual(expected);
  });

  test('a blank target takes the plan’s', () => {
    expect(judge({ target: '', actual: '90%' }, planned)).toMatchObject({
      target: planned,
      verdict: 'met',
      problems: [],
    });
  });

  test('a blank target without a plan cannot be judged', () => {
    const judgement = judge({ target: '', actual: '90%' });
    expect(judgement.verdict).toBe('noData');
    expect(codes(judgement)).toEqual(['targetBlank']);
  });

  test('a typed target that is not understood is not replaced by the plan’s', () => {
    expect(judge({ target: 'Hoàn thành', actual: '90%' }, planned).verdict).toBe('noData');
  });

  test('a bare number for what should be low says neither at most nor at least', () => {
    const judgement = judge({ name: 'Tỷ lệ hồ sơ quá hạn', target: 5, actual: '10%' });
    expect(judgement.verdict).toBe('noData');
    expect(codes(judgement)).toEqual(['targetDirectionUnclear']);
  });
});
