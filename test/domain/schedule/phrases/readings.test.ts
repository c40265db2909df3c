import { singleLine } from '../../../../src/domain/text/normalizeText';
import { essenceOf, readPhrase } from '../readPhrase';
import { datedReadings } from './datedReadings';
import { recurringReadings } from './recurringReadings';

describe.each([...datedReadings, ...recurringReadings])('$what', ({ all }) => {
  test.each(all)('%s', (text, kind, due, words) => {
    const implied = words === '' ? [] : words.split(' ');
    const part = { kind, due, implied, text: singleLine(text) };
    expect(essenceOf(text)).toEqual({ kind, due, implied, parts: [part] });
  });
});

describe('what is not sure is handed back, from the words on that could not be read', () => {
  test.each([
    ['Quý I trước 20/4', 'trước 20/4'],
    ['Quý I ngày 20/3', 'ngày 20/3'],
    ['Quý I từ 20/3', 'từ 20/3'],
    ['Quý I/15/3', '/15/3'],
    ['Quý I/27', '/27'],
    ['Tháng 3/4', '/4'],
    ['Tháng 3-4 đến tháng 6', 'đến tháng 6'],
    ['Trước 15/3 đến 15/6', 'đến 15/6'],
    ['Từ tháng 3 đến tháng 6 đến tháng 9', 'đến tháng 9'],
    ['15/3 - 4', '- 4'],
    ['15/3 đến 2', 'đến 2'],
    ['đầu tháng 11 đầu tháng 12', 'đầu tháng 12'],
    ['tháng 11 đầu tháng 12', 'đầu tháng 12'],
    ['nửa đầu quý II', 'nửa đầu quý II'],
    ['thượng tuần quý I', 'thượng tuần quý I'],
    ['thượng tuần năm 2025', 'thượng tuần năm 2025'],
    ['ngày 15', 'ngày 15'],
    ['ngày 15 và tháng 6', 'ngày 15 và tháng 6'],
    ['15-12/2025', '15-12/2025'],
    ['ngày 15-3/2025', 'ngày 15-3/2025'],
    ['Từ 29/02 đến 15/3', 'Từ 29/02 đến 15/3'],
    ['Từ 15/01 đến 29/02', 'đến 29/02'],
    ['29/02, 15/3/2025', '29/02, 15/3/2025'],
    ['từ ngày 25 đến 20 hằng tháng', 'từ ngày 25 đến 20 hằng tháng'],
    ['từ ngày 20 đến 20 hằng tháng', 'từ ngày 20 đến 20 hằng tháng'],
    ['ngày 31 tháng 3, 6', ', 6'],
    ['trước tháng cuối quý', 'trước tháng cuối quý'],
    ['từ tháng cuối quý', 'từ tháng cuối quý'],
    ['Hằng tháng ngày 25', 'ngày 25'],
    ['Hằng tháng: 25', ': 25'],
    ['Quý I: họp 31/02', '31/02'],
    ['Quý I: đột xuất', ': đột xuất'],
    ['Năm 2025, tháng 2-3', 'Năm 2025, tháng 2-3'],
    ['Định kỳ 6 tháng (15/6)', '(15/6)'],
    ['Quý IV (năm 2025 và các năm tiếp theo)', '(năm 2025 và các năm tiếp theo)'],
    ['năm 2025 và các năm tiếp theo (quý IV)', '(quý IV)'],
    ['Định kỳ (nếu có)', 'Định kỳ (nếu có)'],
    ['Định kỳ (đột xuất)', 'Định kỳ (đột xuất)'],
    ['đạt 50% trước 30/6', 'đạt 50% trước 30/6'],
    ['Theo niềm', 'Theo niềm'],
    ['Theo 5 việc', 'Theo 5 việc'],
    ['Ban hành Kế hoạch 15/12', 'Ban hành Kế hoạch 15/12'],
    ['từ năm học 2025-2027', 'từ năm học 2025-2027'],
    ['từ năm học 2025-2024', 'từ năm học 2025-2024'],
    ['Trước năm', 'Trước năm'],
    ['Đến năm', 'Đến năm'],
    ['5 lần/năm', '5 lần/năm'],
    ['3 quý/lần', '3 quý/lần'],
    ['2 lần/ngày', '2 lần/ngày'],
    ['12: quý I', '12: quý I'],
    ['1.Quý I', '1.Quý I'],
    ['xyz) Quý I', 'xyz) Quý I'],
    ['Quý I.,', '.,'],
  ])('%s', (text, rest) => expect(readPhrase(text)).toBe(`not understood: ${rest}`));
});
