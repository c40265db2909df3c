import { problemTexts } from '../../../src/domain/analysis/analysis.vi';
import type { Problem, ProblemCode } from '../../../src/domain/problem/Problem';

const codes = Object.keys(problemTexts) as ProblemCode[];
const problem = (code: ProblemCode, details?: Problem['details']): Problem => ({
  code,
  severity: 'warning',
  cell: 'Sổ theo dõi!G7',
  written: '12/15',
  ...(details && { details }),
});

describe('the text of a problem', () => {
  test.each(codes)('%s: whole sentences, whatever details are known', (code) => {
    const text = problemTexts[code](problem(code));
    expect(text).toMatch(/^\p{Lu}.*\.$/u);
    expect(text).not.toMatch(/undefined|\[object|“”| {2}/);
  });

  test.each([
    [
      problem('timeNotUnderstood', { rest: '15' }),
      'Ô Sổ theo dõi!G7 ghi “12/15”, chưa đọc được thời hạn (phần “15”). Ghi rõ hơn (ví dụ “Quý II” hoặc “Trước ngày 30/6”) hoặc ghi ngày vào cột Hạn hoàn thành.',
    ],
    [
      problem('actualScaled', { read: '95,5%' }),
      'Ô Sổ theo dõi!G7 ghi “12/15” không có dấu %, đã hiểu là 95,5%. Ghi lại kèm dấu % nếu chưa đúng.',
    ],
    [
      problem('countsOneMissing', { missing: 'denominator', missingCell: 'S!H7' }),
      'Ô Sổ theo dõi!G7 ghi “12/15” nhưng chưa ghi mẫu số tại ô S!H7 nên không tính được tỷ lệ từ số lượng. Ghi đủ cả hai.',
    ],
  ])('$code names what was read, what was assumed and what to do', (said, text) => {
    expect(problemTexts[said.code](said)).toBe(text);
  });
});
