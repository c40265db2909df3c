import { readTop } from '../../../../src/domain/report/printed/readTop';
import { drawnLines } from './drawnLines';

const LETTERHEAD = [
  'UBND TỈNH QUẢNG NGÃI | | | #CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  '#ỦY BAN NHÂN DÂN     | | | #Độc lập - Tự do - Hạnh phúc',
  '#PHƯỜNG ĐỨC PHỔ      | | | ______',
  '_____',
];
const NUMBER = 'Số: 35/BC-UBND | | | ~Đức Phổ, ngày 15 tháng 9 năm 2025';
const TITLE = ['#BÁO CÁO', '#Kết quả kiểm soát', '#quý III năm 2025', '____'];
const read = (...rows: readonly string[]) => readTop(drawnLines(...rows));

const letterhead = {
  parentAgency: 'UBND TỈNH QUẢNG NGÃI',
  agency: ['ỦY BAN NHÂN DÂN', 'PHƯỜNG ĐỨC PHỔ'],
  number: 'Số: 35/BC-UBND',
  placeAndDate: 'Đức Phổ, ngày 15 tháng 9 năm 2025',
};
const top = { letterhead, title: 'BÁO CÁO', subject: 'Kết quả kiểm soát\nquý III năm 2025' };

test('letterhead, number and date, title, subject; the body stands below', () =>
  expect(read(...LETTERHEAD, NUMBER, ...TITLE, 'Đoạn văn.')).toEqual({ ...top, addressees: [], count: 9 }));

test('a rule in the body is no end of the top', () =>
  expect(read(...LETTERHEAD, NUMBER, ...TITLE, 'Đoạn văn.', '____')).toMatchObject({ count: 9 }));

describe('addressees', () => {
  test.each<[string, readonly string[], readonly string[], number]>([
    ['one on the same line', ['Kính gửi: Ủy ban nhân dân tỉnh.'], ['Ủy ban nhân dân tỉnh.'], 1],
    [
      'a line for each, until the body begins',
      ['Kính gửi:', '- Ủy ban nhân dân tỉnh;', '- Sở Nội vụ.', 'Thực hiện Kế hoạch', '- Việc.'],
      ['Ủy ban nhân dân tỉnh', 'Sở Nội vụ'],
      3,
    ],
    [
      'nothing below',
      ['Kính gửi:', '- Sở Tư pháp - Hộ tịch', '- Sở A; B'],
      ['Sở Tư pháp - Hộ tịch', 'Sở A; B'],
      3,
    ],
    ['nobody yet', ['Kính gửi:', 'Thực hiện Kế hoạch'], [], 1],
    ['later in the body', ['Thực hiện Kế hoạch', 'Kính gửi: Sở Nội vụ'], [], 0],
    ['no body', [], [], 0],
  ])('%s', (_, rows, addressees, count) =>
    expect(read(...LETTERHEAD, NUMBER, ...TITLE, ...rows)).toEqual({ ...top, addressees, count: 9 + count }),
  );
});

describe('changed by people', () => {
  const changed = (change: (rows: string[]) => string[]) =>
    read(...change([...LETTERHEAD, NUMBER, ...TITLE]));

  test.each<[string, (rows: string[]) => string[], object]>([
    [
      'without the agency above',
      (rows) => rows.with(0, '| | | #CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
      {
        letterhead: { ...letterhead, parentAgency: '' },
      },
    ],
    [
      'an agency above in two rows',
      (rows) => ['UBND', ...rows],
      {
        letterhead: { ...letterhead, parentAgency: 'UBND UBND TỈNH QUẢNG NGÃI' },
      },
    ],
    [
      'the motto in another way of writing',
      (rows) => rows.with(1, '#PHÒNG | | | #ĐỘC LẬP – TỰ DO – HẠNH PHÚC'),
      {
        letterhead: { ...letterhead, agency: ['PHÒNG', 'PHƯỜNG ĐỨC PHỔ'] },
      },
    ],
    [
      'number and date in pieces',
      (rows) => rows.with(4, 'Số: | 35 | ngày 15 | tháng 9'),
      {
        letterhead: { ...letterhead, number: 'Số: 35', placeAndDate: 'ngày 15 tháng 9' },
      },
    ],
    [
      'without a number',
      (rows) => rows.with(4, '| | ngày 15'),
      {
        letterhead: { ...letterhead, number: '', placeAndDate: 'ngày 15' },
      },
    ],
    ['the title in two columns', (rows) => rows.with(5, '#BÁO | #CÁO'), { title: 'BÁO CÁO' }],
    ['without a subject', (rows) => rows.toSpliced(6, 2), { title: 'BÁO CÁO', subject: '' }],
  ])('%s', (_, change, expected) => expect(changed(change)).toMatchObject(expected));

  test.each<[string, (rows: string[]) => string[], number]>([
    ['nothing', () => [], 0],
    ['one rule alone', (rows) => rows.slice(0, -1), 0],
    ['blank rows above, one rule alone', (rows) => ['', '', ...rows.slice(0, -1)], 2],
    ['rules of another column', (rows) => rows.with(-1, '| ____'), 0],
    ['without the nation', (rows) => rows.with(0, 'UBND TỈNH QUẢNG NGÃI'), 4],
    ['nation and motto the other way round', (rows) => ['| | | #Độc lập - Tự do - Hạnh phúc', ...rows], 5],
    ['without title and subject', (rows) => rows.toSpliced(5, 3), 4],
    ['nothing on the right', () => ['#PHƯỜNG ĐỨC PHỔ', '____', '#BÁO CÁO', '____'], 0],
    ['texts of columns A and B alone', () => ['#A | b', '____', '#BÁO CÁO', '____'], 0],
  ])('%s: told by its row', (_, change, row) => expect(changed(change)).toBe(row));
});

test('spaces around the texts do not count', () => {
  const lines = drawnLines(...LETTERHEAD, NUMBER, ...TITLE, 'Kính gửi:').map(({ row, cells }) => ({
    row,
    cells: cells.map((cell) => ({ ...cell, text: ` ${cell.text} ` })),
  }));
  expect(readTop(lines)).toEqual({ ...top, addressees: [], count: 10 });
});
