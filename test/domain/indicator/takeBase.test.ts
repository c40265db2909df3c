import { takeBase } from '../../../src/domain/indicator/phrases/base';
import { phraseOf, written } from './phraseOf';

/** What is left of the phrase, and the base: '' is last year's result. */
const taken = (text: string) => {
  const reading = takeBase(phraseOf(text));
  return reading && [written(reading.phrase), reading.base];
};

test.each<[string, string, string | undefined]>([
  ['tăng 5%', 'tăng 5 %', undefined],
  ['so sánh 5%', 'so sánh 5 %', undefined],
  ['tăng 5% so với năm 2024', 'tăng 5 %', ''],
  ['tăng 5% so với cùng kỳ', 'tăng 5 %', ''],
  ['tang 5% so voi cung ky', 'tang 5 %', ''],
  ['tăng 5% so với cùng kỳ năm 2024', 'tăng 5 %', ''],
  ['tăng 5% so với năm trước.', 'tăng 5 % .', ''],
  ['giảm 30% so với quy định', 'giảm 30 %', 'quy định'],
  ['giảm 30% so với quy định năm 2024', 'giảm 30 %', 'quy định năm 2024'],
  ['giảm 30% so với quy định (tối thiểu)', 'giảm 30 % ( tối thiểu )', 'quy định'],
  ['so với năm 2024 ít nhất 5%', 'ít nhất 5 %', ''],
  ['so với cùng kỳ năm 2024 tăng 5%', 'tăng 5 %', ''],
  ['so với kết quả thực hiện năm 2024 tăng 5%', 'tăng 5 %', ''],
  ['so với năm trước, 12/15 tiêu chí', ', 12 / 15 tiêu chí', ''],
  ['đạt 12/15 tiêu chí so với năm trước', 'đạt 12 / 15 tiêu chí', ''],
])('%s: %j, %j', (text, rest, base) => expect(taken(text)).toEqual([rest, base]));

test.each([
  'so với quy định giảm 30%',
  'so với kế hoạch tăng 5%',
  'so với tổng số đạt 12/15 tiêu chí',
  'tăng 5% so với',
])('%s: where the base ends is not told', (text) => expect(taken(text)).toBeUndefined());
