import { headerRepeats, sameHeader } from '../../../../src/domain/table/header/headerRepeats';
import type { TableColumn } from '../../../../src/domain/table/Table';
import { sheetFromText } from '../../sheet/snapshotOf';

const COLUMNS = ['STT', 'Nội dung công việc', 'Kết quả', 'Cơ quan thực hiện – Chủ trì', ''].map(
  (header, column): TableColumn => ({ column, header, role: 'other', confidence: 1, own: false }),
);

describe('the header printed again', () => {
  test.each([
    ['STT | Nội dung công việc | Kết quả | Cơ quan thực hiện – Chủ trì', true],
    ['STT | Nội dung công việc | Kết quả | Chủ trì', true],
    ['Stt. | NỘI DUNG CÔNG VIỆC | kết quả | Cơ quan thực hiện', true],
    ['STT | Nội dung các công việc | |', true],
    ['STT | Nội dung | Kết quả |', true],
    ['STT | Nội dung công việc | Văn phòng |', true],
    ['STT | Nội dung công việc | Văn phòng | Công an', false],
    ['STT | | |', false],
    ['STT | Rà soát | |', false],
    [' | Nội dung công việc | Kết quả |', true],
    ['Nội dung công việc | STT | Chủ trì | Kết quả', false],
    ['STT | Rà soát | | | Ghi chú', false],
    ['1 | Nội dung công việc | Kết quả | Chủ trì', false],
    ['(1) | Nội dung công việc | Kết quả | Chủ trì', false],
    ['1a | Nội dung công việc | Kết quả | Chủ trì', false],
    ['A1 | Nội dung công việc | Kết quả | Chủ trì', true],
    ['1 | 2 | 3 | 4', true],
    ['(1) | (2) | (3) | (4)', true],
    ['A | B | 1 | 2', true],
    [`STT | Nội dung công việc | Kết quả | ${'x'.repeat(140)}`, true],
    [`STT | Nội dung công việc | Kết quả | ${'x'.repeat(141)}`, false],
  ])('%s: %s', (row, expected) => {
    const sheet = sheetFromText(`${row}\n1 | Rà soát | Báo cáo | Văn phòng`);
    expect(headerRepeats(sheet, COLUMNS)(0)).toBe(expected);
  });
});

describe('headers of one table', () => {
  const labels = (...texts: string[]): Map<number, string> => new Map(texts.map((text, i) => [i, text]));

  test.each([
    [labels('STT', 'Nhiệm vụ', 'Thời gian'), labels('STT', 'Nhiệm vụ', 'Thời gian'), true],
    [labels('STT', 'Nhiệm vụ', 'Thời gian'), labels('STT', 'Nhiệm vụ', 'Ghi chú'), true],
    [labels('STT', 'Nhiệm vụ', 'Thời gian'), labels('STT', 'Chỉ tiêu', 'Ghi chú'), false],
    [labels('STT', 'Nhiệm vụ'), labels('STT', 'Nhiệm vụ', 'Thời gian', 'Ghi chú'), true],
    [labels('STT', 'Nhiệm vụ', 'Thời gian', 'Ghi chú'), labels('STT', 'Nhiệm vụ'), true],
    [labels('STT', 'Cơ quan – Chủ trì'), labels('STT', 'Chủ trì'), true],
  ])('%j', (a, b, expected) => {
    expect(sameHeader(a, b)).toBe(expected);
  });
});
