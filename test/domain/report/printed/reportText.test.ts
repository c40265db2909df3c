import { reportText } from '../../../../src/domain/report/printed/reportText';
import { hostileReport } from './hostileReport';

const report = hostileReport('một  hai');
const TABLE = [
  'STT\tĐơn vị\tChủ trì - Tổng số\tChủ trì - Hoàn thành',
  'A\tmột hai\t\t',
  '1\tmột hai\t2\t3',
  '\tTổng cộng\t2\t3',
  'một  hai',
];

test('a report as plain text: a paragraph a line, a blank line between parts', () =>
  expect(reportText(report)).toBe(
    [
      ['một  hai', 'PHƯỜNG A', 'Số: 1/BC-UBND'],
      ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'một  hai'],
      ['BÁO CÁO', 'một  hai'],
      ['Kính gửi: một  hai'],
      [...['I. KẾT QUẢ', 'một  hai', '…'.repeat(40), ...TABLE]],
      ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'một  hai'],
      ['Nơi nhận:', '- Như trên;', '- Lưu: VT.'],
      ['Phụ lục I', 'KẾT QUẢ', '(Kèm theo)', 'một  hai', ...TABLE],
    ]
      .map((lines) => lines.join('\n'))
      .join('\n\n'),
  ));

test('what is not there takes no line; several addressees stand in one', () =>
  expect(
    reportText({
      ...report,
      letterhead: { parentAgency: '', agency: ['PHƯỜNG A'], number: '', placeAndDate: '' },
      subject: '',
      addressees: ['Sở Nội vụ', 'Sở Tư pháp'],
      body: [],
      signature: { titles: [], names: [] },
      recipients: [],
      annexes: [],
    }),
  ).toBe(
    [
      'PHƯỜNG A\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nBÁO CÁO',
      'Kính gửi: Sở Nội vụ; Sở Tư pháp',
      'Nơi nhận:',
    ].join('\n\n'),
  ));

test('without addressees nobody is addressed', () =>
  expect(reportText({ ...report, addressees: [] })).toBe(
    reportText(report).replace('Kính gửi: một  hai\n\n', ''),
  ));

test('a cell stands on one line, without spaces around it', () => {
  const columns = [{ title: ' Số\nhiệu ', align: 'left', width: 50 }] as const;
  const rows = [{ kind: 'data', cells: ['\n- một;\n- hai '] }] as const;
  expect(reportText({ ...report, body: [{ kind: 'table', table: { columns, rows, notes: [] } }] })).toContain(
    '\n\nSố hiệu\n- một; - hai\n\n',
  );
});

test('an item is a line', () =>
  expect(reportText({ ...report, body: [{ kind: 'item', text: '- Việc;' }] })).toContain('\n\n- Việc;\n\n'));
