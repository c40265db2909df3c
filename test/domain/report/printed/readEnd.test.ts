import { endIndex, readEnd } from '../../../../src/domain/report/printed/readEnd';
import { drawnLines } from './drawnLines';

describe('where the end begins', () => {
  test.each<[string, readonly string[], number]>([
    ['at “Nơi nhận:”', ['Một.', 'Nơi nhận: | | | CHỦ TỊCH', '- Như trên;'], 1],
    ['at the last one', ['Nơi nhận:', 'Hai.', 'NƠI NHẬN', '- Như trên;'], 2],
    ['nowhere without it', ['Một.', '- Như trên;'], -1],
    ['nowhere where more is written there', ['Nơi nhận: Như trên'], -1],
    ['nowhere in another column', ['| Nơi nhận:'], -1],
    ['nowhere in nothing', [], -1],
  ])('%s', (_, rows, index) => expect(endIndex(drawnLines(...rows))).toBe(index));
});

describe('recipients on the left; the signer’s titles, a gap and the name on the right', () => {
  test.each<[string, readonly string[], readonly string[], readonly string[], readonly string[]]>([
    [
      'as laid out',
      [
        'Nơi nhận: | | | TM. ỦY BAN NHÂN DÂN',
        '- Như trên; | | | CHỦ TỊCH',
        '- Lưu: VT.',
        '',
        '| | | Nguyễn Văn A',
      ],
      ['- Như trên;', '- Lưu: VT.'],
      ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
      ['Nguyễn Văn A'],
    ],
    ['without a name', ['Nơi nhận: | CHỦ TỊCH', '- Lưu: VT.'], ['- Lưu: VT.'], ['CHỦ TỊCH'], []],
    [
      'a name in two rows',
      ['Nơi nhận: | CHỦ TỊCH', '', '', '| ThS.', '| Nguyễn Văn A', '', '| (đã ký)'],
      [],
      ['CHỦ TỊCH'],
      ['ThS.', 'Nguyễn Văn A', '(đã ký)'],
    ],
    [
      'one row of recipients is a gap',
      ['Nơi nhận: | CHỦ TỊCH', '- A;', '| Nguyễn Văn A'],
      ['- A;'],
      ['CHỦ TỊCH'],
      ['Nguyễn Văn A'],
    ],
    ['two texts in one row', ['Nơi nhận: | TM. | CHỦ TỊCH'], [], ['TM.', 'CHỦ TỊCH'], []],
    ['a signer who begins lower', ['Nơi nhận:', '- A;', '| CHỦ TỊCH'], ['- A;'], ['CHỦ TỊCH'], []],
    ['nobody', ['Nơi nhận:'], [], [], []],
  ])('%s', (_, rows, recipients, titles, names) =>
    expect(readEnd(drawnLines(...rows))).toStrictEqual({ recipients, signature: { titles, names } }),
  );

  test('spaces around the texts do not count', () => {
    const lines = drawnLines('Nơi nhận: | CHỦ TỊCH', '- A;').map(({ row, cells }) => ({
      row,
      cells: cells.map((cell) => ({ ...cell, text: ` ${cell.text} ` })),
    }));
    expect(readEnd(lines)).toEqual({ recipients: ['- A;'], signature: { titles: ['CHỦ TỊCH'], names: [] } });
  });
});
