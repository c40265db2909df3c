import { ruleLengths } from '../../../../src/domain/report/printed/ruleLengths';
import { textWidth } from '../../../../src/domain/text/textMetrics';

const letterhead = { parentAgency: 'UBND TỈNH QUẢNG NGÃI', number: '', placeAndDate: '' };
const rules = (agency: readonly string[], subject: string) =>
  ruleLengths({ letterhead: { ...letterhead, agency }, subject });
/** In bold, as all three stand there. */
const width = (text: string, size: number): number => textWidth(text, { size, bold: true });

test('under the motto as long as the text', () =>
  expect(rules(['A'], 'B').motto).toBe(width('Độc lập - Tự do - Hạnh phúc', 13)));

test('under the agency a part of its longest line, whichever that is', () => {
  const part = rules(['ỦY BAN NHÂN DÂN', 'PHƯỜNG A'], '').agency / width('ỦY BAN NHÂN DÂN', 12);
  expect(part).toBeGreaterThan(1 / 3);
  expect(part).toBeLessThan(1 / 2);
  expect(rules(['PHƯỜNG A', 'ỦY BAN NHÂN DÂN'], '').agency).toBe(rules(['ỦY BAN NHÂN DÂN'], '').agency);
});

test('under the subject a part of its longest line', () => {
  const part =
    rules([], 'Kết quả kiểm soát thủ tục\nquý III').subject / width('Kết quả kiểm soát thủ tục', 14);
  expect(part).toBeGreaterThan(1 / 3);
  expect(part).toBeLessThan(1 / 2);
});

test('where the subject is longer than a line, its lines count', () => {
  const subject = 'Kết quả kiểm soát thủ tục hành chính '.repeat(5).trim();
  expect(rules([], subject).subject).toBeLessThan(468 / 2);
  expect(rules([], subject).subject).toBeGreaterThan(300 / 3);
});
