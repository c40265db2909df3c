import { plan2025 } from '../../../src/domain/plan/plan2025';
import type { Edit } from '../../../src/domain/sheet/Edit';
import { buildIndicatorSheet } from '../../../src/domain/fill/buildIndicatorSheet';
import { sampleAnalysis, sampleIndicator } from '../report/sampleAnalysis';
import { typed } from '../typed';

const [planned] = plan2025.indicators;
const NAME = planned?.name ?? '';

const build = (parts: Parameters<typeof sampleAnalysis>[0]) =>
  buildIndicatorSheet(sampleAnalysis(parts), 'Theo dõi', 'Phụ lục');
const body = (edits: readonly Edit[]) => edits.find((edit) => edit.kind === 'cells' && edit.row === 5);

const HEADERS = [
  'STT',
  'Nội dung chỉ tiêu',
  'Đơn vị tính',
  'Chỉ tiêu năm 2025',
  'Cơ quan thực hiện',
  'Kết quả năm 2024',
  'Tử số',
  'Mẫu số',
  'Kết quả thực hiện',
  'Chỉ tiêu giao',
  'Đánh giá',
  'Còn thiếu',
  'Ghi chú',
  'Cách tính',
];

describe('the sheet', () => {
  const made = () => build({ indicators: [sampleIndicator('1', {})] });

  test('carries our marks', () =>
    expect(made()[0]).toEqual({
      kind: 'addSheet',
      sheet: 'Theo dõi',
      properties: {
        'tthc.kind': 'indicators',
        'tthc.source': 'Phụ lục',
        'tthc.ownColumns': JSON.stringify(HEADERS),
      },
    }));

  test('titles and headers name the year and the one before', () => {
    const cells = made().flatMap((edit) => (edit.kind === 'cells' ? [edit.values] : []));
    expect(cells.slice(0, 4)).toEqual([
      [['THEO DÕI CHỈ TIÊU CẢI CÁCH THỦ TỤC HÀNH CHÍNH']],
      [['Năm 2025']],
      [['Dữ liệu tính đến ngày 10/04/2025']],
      [HEADERS],
    ]);
  });

  test('texts left, figures right, numbers and targets in the middle', () => {
    const aligned = made().flatMap((edit) =>
      edit.kind === 'format' && edit.area.row === 5 && edit.format.horizontal ? [edit.format.horizontal] : [],
    );
    expect(aligned).toEqual([
      ...['center', 'left', 'center', 'center', 'left'],
      ...['right', 'right', 'right', 'right', 'right', 'left', 'right', 'left', 'left'],
    ]);
  });
});

describe('an indicator', () => {
  test('of the plan: what the sheet tells, the plan’s texts in its blanks, what was judged, and how it is counted', () => {
    const indicator = sampleIndicator(
      '1',
      { verdict: 'notMet', shortfall: 12 },
      {
        name: NAME,
        measure: '',
        previous: typed(75),
        numerator: typed(680),
        denominator: typed(1000),
        actual: typed('68%'),
        note: typed('x'),
      },
    );
    const { numerator, denominator, note } = planned?.counts ?? { numerator: '', denominator: '', note: '' };
    expect(body(build({ indicators: [indicator] }))).toMatchObject({
      values: [
        [
          ...[1, NAME, planned?.measure, planned?.target, planned?.agency],
          ...[75, 680, 1000, '68%', '≥ 80%', 'Chưa đạt', 12, 'x'],
          [`Tử số: ${numerator}.`, `Mẫu số: ${denominator}.`, note].filter((line) => line !== '').join('\n'),
        ],
      ],
      numberFormats: [
        [null, null, null, null, null, '0.##', '#,##0', '#,##0', '0.##', null, null, '#,##0', null, null],
      ],
    });
  });

  test.each([
    ['that the plan lacks', plan2025],
    ['of a year without a plan', undefined],
  ])('%s: blanks stay', (_, plan) => {
    const indicator = sampleIndicator('1a', { verdict: 'noData' }, { name: 'Số cuộc họp', measure: 'cuộc' });
    expect(body(build({ indicators: [indicator], plan }))).toMatchObject({
      values: [['1a', 'Số cuộc họp', 'cuộc', '', '', '', '', '', '', '≥ 80%', 'Chưa có số liệu', '', '', '']],
    });
  });

  test('what was typed stands before the plan’s', () => {
    const indicator = sampleIndicator(
      '1',
      {},
      { name: NAME, measure: 'phần trăm', agency: 'Một cửa', target: typed('≥ 70%') },
    );
    const edit = body(build({ indicators: [indicator] }));
    expect(edit?.kind === 'cells' && edit.values[0]?.slice(2, 5)).toEqual(['phần trăm', '≥ 70%', 'Một cửa']);
  });

  test.each([' ', ''])('a target that is typed as “%s” is blank', (blank) => {
    const indicator = sampleIndicator('1', {}, { name: NAME, target: typed(blank) });
    const edit = body(build({ indicators: [indicator] }));
    expect(edit?.kind === 'cells' && edit.values[0]?.[3]).toBe(planned?.target);
  });

  test.each([
    ['12', 12],
    ['1.1', '1.1'],
    ['a3', 'a3'],
    ['', ''],
  ])('the number “%s”', (no, cell) => {
    const edit = body(build({ indicators: [sampleIndicator(no, {})] }));
    expect(edit?.kind === 'cells' && edit.values[0]?.[0]).toBe(cell);
  });

  test('rates in a percent format keep it, counts do not', () => {
    const indicator = sampleIndicator(
      '1',
      {},
      {
        previous: typed(0.5, '0%'),
        actual: typed(0.955, '0.0%'),
        numerator: typed(5, '0%'),
        target: typed(0.8, '0%'),
      },
    );
    const edit = body(build({ indicators: [indicator] }));
    expect(edit?.kind === 'cells' && edit.numberFormats?.[0]?.slice(3, 9)).toEqual([
      ...[null, null, '0%', '#,##0', '#,##0', '0.0%'],
    ]);
  });
});
