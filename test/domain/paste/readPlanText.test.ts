import { readPlanText } from '../../../src/domain/paste/readPlanText';
import { readGrid } from '../../../src/domain/sheet/readGrid';
import { sheetOf } from '../sheet/sheetOf';

const read = (...lines: readonly (string | readonly string[])[]) =>
  readPlanText(
    readGrid(
      sheetOf(
        'Sheet1',
        lines.map((line) => (typeof line === 'string' ? [line, ''] : line)),
      ),
    ),
  );

describe('one task, in the ways that people write it', () => {
  const task = {
    content: 'Rà soát thủ tục hành chính',
    lead: 'Văn phòng HĐND và UBND',
    cooperating: 'Công an xã',
    time: 'Quý II',
  };
  test.each([
    [
      'a line each',
      [
        '1. Rà soát thủ tục hành chính',
        'Chủ trì: Văn phòng HĐND và UBND',
        'Phối hợp: Công an xã',
        'Thời gian: Quý II',
      ],
    ],
    [
      'bulleted labels',
      [
        '1) Rà soát thủ tục hành chính.',
        '- Cơ quan chủ trì: Văn phòng HĐND và UBND;',
        '+ Đơn vị phối hợp: Công an xã;',
        '- Thời gian thực hiện: Quý II.',
      ],
    ],
    [
      'one line with slashes',
      [
        '1. Rà soát thủ tục hành chính / Chủ trì: Văn phòng HĐND và UBND / Phối hợp: Công an xã / Thời gian: Quý II',
      ],
    ],
    [
      'in brackets',
      [
        '1. Rà soát thủ tục hành chính (Chủ trì: Văn phòng HĐND và UBND; phối hợp: Công an xã; thời hạn: Quý II).',
      ],
    ],
    [
      'one cell with line breaks',
      [
        '1. Rà soát thủ tục hành chính\nChủ trì: Văn phòng HĐND và UBND\nPhối hợp: Công an xã\nThời gian: Quý II',
      ],
    ],
    [
      'a labelled content',
      [
        '1. Nội dung: Rà soát thủ tục hành chính',
        'Chủ trì: Văn phòng HĐND và UBND; phối hợp: Công an xã',
        'Tiến độ: Quý II',
      ],
    ],
    [
      'a number counted in words',
      [
        'Nhiệm vụ 1: Rà soát thủ tục hành chính',
        'Chủ trì: Văn phòng HĐND và UBND',
        'Phối hợp: Công an xã',
        'Hạn hoàn thành: Quý II',
      ],
    ],
  ])('%s', (_, lines) => {
    const fields = read(...lines)?.items.map((item) =>
      Object.fromEntries(Object.entries(item.fields).map(([key, value]) => [key, value.replace(/\.$/, '')])),
    );
    expect(fields).toEqual([task]);
  });

  test('a number in a column of its own', () =>
    expect(read(['1', 'Rà soát'], ['', 'Chủ trì: Văn phòng'], ['', 'Thời gian: Quý I'])?.items).toEqual([
      { kind: 'task', row: 0, code: '1', fields: { content: 'Rà soát', lead: 'Văn phòng', time: 'Quý I' } },
    ]));
});

describe('a whole plan', () => {
  const text = read(
    'KẾ HOẠCH',
    'Cải cách hành chính năm 2026',
    'I. MỤC ĐÍCH, YÊU CẦU',
    '1. Mục đích',
    '- Nâng cao chất lượng phục vụ.',
    '2. Yêu cầu',
    'II. NHIỆM VỤ',
    '1. Cải cách thể chế',
    '1.1. Ban hành kế hoạch năm 2026',
    'Chủ trì: Văn phòng',
    'Thời gian: Quý I',
    '1.2. Rà soát văn bản trong 30 ngày',
    '30 ngày làm việc',
    'Kết quả: - Báo cáo.',
    '- Danh mục.',
    'Thời gian: Trước ngày 15.12.2026',
    '2. Tuyên truyền',
    'III. TỔ CHỨC THỰC HIỆN',
    '1. Văn phòng có trách nhiệm theo dõi.',
  );

  test('titles, sections and tasks', () => {
    expect(text?.titles).toEqual(['KẾ HOẠCH', 'Cải cách hành chính năm 2026']);
    expect(text?.items.map(({ kind, code, fields }) => [kind, code, fields.content])).toEqual([
      ['section', 'II', 'NHIỆM VỤ'],
      ['section', '1', 'Cải cách thể chế'],
      ['task', '1.1', 'Ban hành kế hoạch năm 2026'],
      ['task', '1.2', 'Rà soát văn bản trong 30 ngày\n30 ngày làm việc'],
      ['task', '2', 'Tuyên truyền'],
    ]);
  });

  test('a field of several lines', () =>
    expect(text?.items[3]?.fields.result).toBe('- Báo cáo.\n- Danh mục.'));

  test('numbered lines that name no office and no time are told, not taken for tasks', () =>
    expect(text?.skipped).toEqual([2, 3, 5, 17, 18]));
});

describe('no plan', () => {
  test.each([
    ['a letter', ['Kính gửi: Ủy ban nhân dân tỉnh', '1. Đề nghị xem xét.', '2. Giải quyết theo quy định.']],
    ['a blank sheet', []],
    ['labels without an item', ['Chủ trì: Văn phòng', 'Thời gian: Quý I']],
  ])('%s', (_, lines) => expect(read(...lines)).toBeUndefined());
});
