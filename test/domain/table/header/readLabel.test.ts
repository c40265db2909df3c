import { type Label, readLabel } from '../../../../src/domain/table/header/readLabel';

const label = (concept: Label['concept'], sure: number, traits: Partial<Label> = {}): Label => ({
  concept,
  sure,
  isPercent: false,
  isDuration: false,
  ...traits,
});

test.each<[string, Label]>([
  ['STT', label('no', 1)],
  ['Nội dung công việc', label('work', 0.9)],
  ['Ghi chú', label('note', 0.95)],
  ['Xin chào', label('unknown', 0)],
  ['', label('unknown', 0.8)],
  ['Thời gian – Bắt đầu', label('start', 0.95)],
  ['Thời gian\n– Bắt đầu', label('start', 0.95)],
  ['(ghi chú)', label('note', 0.95)],
  ['Ghi chú (nếu có)', label('note', 0.95)],
  ['Ghi chú (nếu có', label('note', 0.95)],
  ['Sản phẩm[nếu có]của phường', label('product', 0.9)],
  ['Số[nếu có]TT', label('no', 1)],
  ['Số(nếu có)TT', label('no', 1)],
  ['Thời gian', label('time', 0.95)],
  ['Thời gian (ngày làm việc)', label('workingDays', 0.95, { isDuration: true })],
  ['Thời gian (phút)', label('workingDays', 0.95, { isDuration: true })],
  ['(phút) Thời gian', label('time', 0.95)],
  ['Giờ', label('meeting', 1)],
  ['Tỷ lệ', label('ratio', 0.9, { isPercent: true })],
  ['Tiến độ (%)', label('percentAdvance', 0.95, { isPercent: true })],
  ['Kế hoạch', label('target', 1)],
  ['Kế hoạch năm 2025', label('target', 1, { year: 2025 })],
  ['Kế hoạch của năm 2025', label('target', 1, { year: 2025 })],
  ['Kế hoạch 2021-2025', label('target', 1, { year: 2025 })],
  ['Kế hoạch giai đoạn 2021-2025', label('target', 1, { year: 2025 })],
  ['Năm 2024 thực hiện', label('actual', 1, { year: 2024 })],
  ['Chỉ tiêu', label('indicator', 0.95)],
  ['Chỉ tiêu 2025', label('target', 1, { year: 2025 })],
  ['Tổng 2025 hồ sơ', label('total', 0.95, { year: 2025 })],
  ['Năm 2025', label('year', 0.8, { year: 2025 })],
  ['2025', label('year', 0.8, { year: 2025 })],
  ['2021-2025', label('span', 0.8, { year: 2025 })],
  ['12025', label('unknown', 0)],
  ['20251', label('unknown', 0)],
  ['Nhime vụ', label('task', 0.81)],
  ['Chỉ tiue 2025', label('target', 0.9, { year: 2025 })],
  ['TG thực hiện', label('time', 0.95)],
  [`Ghi chú ${'x'.repeat(132)}`, label('note', 0.95)],
  [`Ghi chú ${'x'.repeat(133)}`, label('unknown', 0)],
])('%j', (header, expected) => {
  const { sure, ...rest } = readLabel(header);
  const { sure: expectedSure, ...others } = expected;
  expect(rest).toStrictEqual(others);
  expect(sure).toBeCloseTo(expectedSure);
});
