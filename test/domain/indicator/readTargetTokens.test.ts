import { readTargetTokens, targetText } from '../../../src/domain/indicator/targetTokens';
import { withoutAccents } from '../../../src/domain/text/withoutAccents';

const tokens = (text: string) => readTargetTokens(text).map((token) => `${token.kind} ${token.text}`);

test.each<[string, readonly string[]]>([
  ['', []],
  ['Tối thiểu  80%', ['word tối', 'word thiểu', 'number 80', 'mark %']],
  ['≥80 - 85', ['sign ≥', 'number 80', 'dash -', 'number 85']],
  ['1.200 / 1.500 hồ sơ', ['fraction 1.200 / 1.500', 'word hồ', 'word sơ']],
  ['80©', ['number 80', 'unknown ©']],
  ['🙂 80', ['unknown 🙂', 'number 80']],
  ['ngày 15 tháng 12 năm 2025', ['aside ngày 15 tháng 12 năm 2025']],
  ['ngay 15 thang 12 nam 2025', ['aside ngay 15 thang 12 nam 2025']],
  ['ngay 15 tháng 12', ['word ngay', 'number 15', 'aside tháng 12']],
  ['5tháng 12', ['number 5', 'word tháng', 'number 12']],
  ['(tháng 12)', ['mark (', 'aside tháng 12', 'mark )']],
  ['Nghị định 61/2018/NĐ-CP', ['aside nghị định 61', 'mark /', 'aside 2018/nđ-cp']],
  ['mức độ 4', ['aside mức độ 4']],
  ['mức 4%', ['word mức', 'number 4', 'mark %']],
  ['1. Tối thiểu', ['aside 1. ', 'word tối', 'word thiểu']],
])('%s', (text, expected) => expect(tokens(text)).toEqual(expected));

test('a number with what it can mean, a fraction with its parts', () =>
  expect(readTargetTokens('1.200; 1.200/1.500')).toEqual([
    { kind: 'number', text: '1.200', readings: [1200, 1.2] },
    { kind: 'mark', text: ';' },
    { kind: 'fraction', text: '1.200/1.500', parts: [1200, 1500] },
  ]));

test.each([
  ['TỈ LỆ', 'tỷ lệ'],
  ['tỉnh, kìm, tìm', 'tỉnh, kìm, tìm'],
  ['định kì, kì', 'định kỳ, kỳ'],
  ['chi tì', 'chi tỳ'],
  ['đơn giản hoá', 'đơn giản hóa'],
  ['８０％', '80%'],
  ['>= 8; > = 8; >/= 8; > hoặc = 8; => 8; ≧ 8; ⩾ 8', '≥ 8; ≥ 8; ≥ 8; ≥ 8; ≥ 8; ≥ 8; ≥ 8'],
  ['<= 8; < = 8; </= 8; < hoặc = 8; =< 8; ≦ 8; ⩽ 8', '≤ 8; ≤ 8; ≤ 8; ≤ 8; ≤ 8; ≤ 8; ≤ 8'],
])('%s is read as %s', (text, plain) => expect(targetText(text)).toBe(plain));

test.each([
  ['đến Đ', 'den Đ'],
  ['tỷ lệ', 'ty le'],
])('%s without accents: %s', (text, bare) => expect(withoutAccents(text)).toBe(bare));
