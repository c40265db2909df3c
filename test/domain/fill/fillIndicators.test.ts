import { plan2025 } from '../../../src/domain/plan/plan2025';
import type { Plan } from '../../../src/domain/plan/Plan';
import type { Edit } from '../../../src/domain/sheet/Edit';
import { findTables } from '../../../src/domain/table/findTables';
import { fillIndicators } from '../../../src/domain/fill/fillIndicators';
import { sampleIndicator } from '../report/sampleAnalysis';
import { sheetFromText, type SheetOptions } from '../sheet/snapshotOf';

const [first] = plan2025.indicators;
const NAME = first?.name ?? '';
const indicators = [
  sampleIndicator('1', { verdict: 'notMet', shortfall: 12 }, { row: 2, name: NAME, measure: '' }),
  sampleIndicator('2', { verdict: 'met' }, { row: 3, name: 'Tỷ lệ hồ sơ quá hạn', measure: '' }),
];

function fill(text: string, plan: Plan | undefined, options: SheetOptions = {}): readonly Edit[] {
  const sheet = sheetFromText(text, { name: 'Chỉ tiêu', ...options });
  const [table] = findTables(sheet);
  if (!table) throw new Error('no table');
  return fillIndicators(sheet, table, indicators, 2025, plan);
}
const headersOf = (edits: readonly Edit[]) =>
  edits.flatMap((edit) => (edit.kind === 'cells' && edit.row === 0 ? edit.values : []));
const bodyOf = (edits: readonly Edit[]) =>
  edits.flatMap((edit) => (edit.kind === 'cells' && edit.row > 0 ? [edit] : []));

const HEADER =
  'STT | Nội dung chỉ tiêu | Đơn vị tính | Chỉ tiêu năm 2025 | Cơ quan thực hiện | Kết quả thực hiện';

test('targets come from the plan; figures to be typed stay blank; verdicts stand in columns of ours', () => {
  const edits = fill(`${HEADER}\n1 | ${NAME} | | | |\n2 | Tỷ lệ hồ sơ quá hạn | | ≤ 2% | | 1`, plan2025);
  expect(headersOf(edits)).toEqual([
    ['Kết quả năm 2024', 'Tử số', 'Mẫu số', 'Chỉ tiêu giao', 'Đánh giá', 'Còn thiếu', 'Ghi chú'],
  ]);
  expect(bodyOf(edits)).toMatchObject([
    {
      row: 1,
      column: 2,
      values: [
        ['%', first?.target, first?.agency, null, null, null, null, '≥ 80%', 'Chưa đạt', 12],
        [null, null, null, null, null, null, null, '≥ 80%', 'Đạt', null],
      ],
    },
  ]);
});

test('without a plan no target is filled', () => {
  const edits = fill(`${HEADER}\n1 | ${NAME} | % | | | 1\n2 | Tỷ lệ hồ sơ quá hạn | % | | | 1`, undefined);
  expect(bodyOf(edits)[0]).toMatchObject({ row: 1, column: 9 });
});

test('beside a verdict column in which people write, ours has a name of its own', () => {
  const edits = fill(
    `${HEADER} | Đánh giá\n1 | ${NAME} | % | 80 | | 68 | Tốt\n2 | Tỷ lệ quá hạn | % | 2 | | 1 |`,
    plan2025,
  );
  expect(headersOf(edits)[0]).toContain('Đánh giá theo chỉ tiêu giao');
});

test('our columns are written anew, but not over what was typed in their place', () => {
  const header = `${HEADER} | Kết quả năm 2024 | Tử số | Mẫu số | Chỉ tiêu giao | Đánh giá | Còn thiếu | Ghi chú`;
  const text = `${header}
1 | ${NAME} | % | ≥ 80% | Một cửa | 68 | 1 | 1 | 1 | ≥ 70% | Đạt | 3 | x
2 | Tỷ lệ hồ sơ quá hạn | % | ≤ 2% | Một cửa | 1 | 1 | 1 | 1 | ≥ 80% | Rất tốt | 3 | x`;
  const properties = { 'tthc.kind': 'indicators', 'tthc.ownColumns': JSON.stringify(header.split(' | ')) };
  expect(fill(text, plan2025, { properties })).toMatchObject([
    {
      row: 1,
      column: 9,
      values: [
        ['≥ 80%', 'Chưa đạt', 12],
        [null, null, ''],
      ],
    },
  ]);
});

test('a verdict column that is blank is used, and no verdict of ours is added', () => {
  const edits = fill(
    `${HEADER} | Đánh giá\n1 | ${NAME} | % | 80 | | 68 |\n2 | Tỷ lệ quá hạn | % | 2 | | 1 |`,
    plan2025,
  );
  expect(headersOf(edits)).toEqual([
    ['Kết quả năm 2024', 'Tử số', 'Mẫu số', 'Chỉ tiêu giao', 'Còn thiếu', 'Ghi chú'],
  ]);
});
