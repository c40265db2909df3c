import { plainDate } from '../../src/domain/calendar/PlainDate';
import type { NamedPeriod } from '../../src/domain/period/Period';
import type { Settings } from '../../src/domain/settings/Settings';
import type { CellValue } from '../../src/domain/sheet/Snapshot';
import { planRows } from './planSheet';
import { writtenReport, type PrintedRow } from './writtenReport';

type Row = readonly CellValue[];

const HEADER = [
  'STT',
  'Nội dung',
  'Đơn vị thực hiện',
  'Thời gian',
  'Kết quả thực hiện',
  'Văn bản',
  'Ngày hoàn thành',
  'Nguyên nhân',
];

const JULY = plainDate(2026, 7, 10);

const TASKS: readonly Row[] = [
  ['1', 'Giám sát thu chi ngân sách', 'Ban Kinh tế - Xã hội', 'Quý II'],
  ['2', 'Giám sát tiếp công dân', 'Ban Pháp chế', 'Quý III'],
];

const reportOn = (
  titles: readonly Row[],
  tasks: readonly Row[] = TASKS,
  settings?: Partial<Settings>,
  period?: NamedPeriod,
) =>
  writtenReport([...titles, [''], HEADER, ...tasks], {
    asOf: JULY,
    ...(settings && { settings }),
    ...(period && { period }),
  });

describe('title, body and signature come from the sheet', () => {
  test.each<[string, readonly Row[], readonly string[], readonly string[]]>([
    [
      'a council',
      [['HỘI ĐỒNG NHÂN DÂN XÃ AN HÒA'], ['KẾ HOẠCH'], ['Giám sát việc chấp hành pháp luật năm 2026']],
      [
        'Kết quả thực hiện Kế hoạch giám sát việc chấp hành pháp luật năm 2026 (6 tháng đầu năm 2026)',
        'Hội đồng nhân dân xã An Hòa báo cáo kết quả thực hiện 6 tháng đầu năm 2026 như sau:',
        'TM. HỘI ĐỒNG NHÂN DÂN',
        '/BC-HĐND',
        'An Hòa, ngày 10 tháng 7 năm 2026',
      ],
      ['ỦY BAN NHÂN DÂN', 'kiểm soát thủ tục hành chính'],
    ],
    [
      'a committee, the title in capitals, its decision under it',
      [
        ['ỦY BAN NHÂN DÂN XÃ BÌNH MINH'],
        ['KẾ HOẠCH PHÒNG, CHỐNG THAM NHŨNG, TIÊU CỰC NĂM 2026'],
        ['(Ban hành kèm theo Quyết định số 57/QĐ-UBND ngày 20/01/2026 của Chủ tịch UBND xã Bình Minh)'],
      ],
      [
        'Kết quả thực hiện Kế hoạch phòng, chống tham nhũng, tiêu cực năm 2026 (6 tháng đầu năm 2026)',
        'Thực hiện Quyết định số 57/QĐ-UBND ngày 20/01/2026 của Chủ tịch Ủy ban nhân dân xã Bình Minh ban hành Kế hoạch phòng, chống tham nhũng, tiêu cực năm 2026 (sau đây gọi là Kế hoạch), Ủy ban nhân dân xã Bình Minh báo cáo',
        'TM. ỦY BAN NHÂN DÂN',
      ],
      ['kiểm soát thủ tục hành chính'],
    ],
    [
      'the party, which joins number and symbol by a dash',
      [['ĐẢNG ỦY XÃ BÌNH MINH'], ['CHƯƠNG TRÌNH CÔNG TÁC NĂM 2026']],
      ['T/M ĐẢNG ỦY', 'BÍ THƯ', '-BC/ĐU', 'Kết quả thực hiện Chương trình công tác năm 2026'],
      ['ỦY BAN NHÂN DÂN'],
    ],
    [
      'a school',
      [['TRƯỜNG TIỂU HỌC AN HÒA'], ['KẾ HOẠCH NĂM HỌC 2026']],
      ['HIỆU TRƯỞNG', 'Trường Tiểu học An Hòa báo cáo'],
      ['TM.', 'ỦY BAN NHÂN DÂN'],
    ],
    [
      'no body: it is asked for, and a kind of commune is no name',
      [['THEO DÕI KẾT LUẬN GIAO BAN UBND PHƯỜNG NĂM 2026']],
      ['………… | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '…………, ngày 10 tháng 7 năm 2026'],
      ['PHƯỜNG NĂM', 'TM.'],
    ],
    [
      'a name that cannot be told from what follows it',
      [['UBND XÃ THÀNH CÔNG RÀ SOÁT VĂN BẢN QUY PHẠM'], ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026']],
      ['………… | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['XÃ THÀNH CÔNG', 'TM.'],
    ],
    [
      'a plan on administrative procedures has the report on them',
      [['UBND XÃ BÌNH MINH'], ['KẾ HOẠCH KIỂM SOÁT THỦ TỤC HÀNH CHÍNH NĂM 2026']],
      [
        'Tình hình, kết quả kiểm soát thủ tục hành chính 6 tháng đầu năm 2026',
        'I. TÌNH HÌNH, KẾT QUẢ KIỂM SOÁT THỦ TỤC HÀNH CHÍNH',
        'Kính gửi: ………………………………',
      ],
      ['Kết quả thực hiện Kế hoạch'],
    ],
  ])('%s', async (_, titles, said, never) => {
    const text = (await reportOn(titles)).join('\n');
    for (const each of said) expect(text).toContain(each);
    for (const each of never) expect(text).not.toContain(each);
  });

  test.each<[string, Partial<Settings>, string]>([
    [
      'the kind',
      { reportKind: 'ksttc' },
      'Tình hình, kết quả kiểm soát thủ tục hành chính 6 tháng đầu năm 2026',
    ],
    [
      'the name of the plan',
      { planName: 'Kế hoạch công tác dân vận năm 2026' },
      'Kết quả thực hiện Kế hoạch công tác dân vận năm 2026 (6 tháng',
    ],
    [
      'a deputy, each title on its own line',
      { signerTitle: 'KT. Chủ tịch / Phó Chủ tịch' },
      'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH',
    ],
    [
      'an office above puts together',
      { addressees: ['Văn phòng UBND tỉnh'] },
      'báo cáo Văn phòng UBND tỉnh theo dõi, tổng hợp./.',
    ],
    ['a committee above directs', { addressees: ['UBND tỉnh'] }, 'báo cáo UBND tỉnh theo dõi, chỉ đạo./.'],
  ])('the settings say otherwise: %s', async (_, settings, said) => {
    const lines = await reportOn(
      [['UBND XÃ AN HÒA'], ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026']],
      TASKS,
      settings,
    );
    expect(lines.map((line) => line.replace(/^-.* \| /, '')).join('\n')).toContain(said);
  });
});

describe('what people recorded, in their own words, once', () => {
  const task = (content: string, time: string, ...recorded: readonly CellValue[]): Row => [
    '1',
    content,
    'Phòng Văn hóa',
    time,
    ...recorded,
  ];
  test.each<[string, Row, string]>([
    [
      'a sentence that says what it is about',
      task('Tuyên truyền pháp luật', 'Thường xuyên', 'tuyên truyền 12 buổi.'),
      'Tuyên truyền 12 buổi.',
    ],
    [
      'one that does not',
      task('Tuyên truyền pháp luật', 'Thường xuyên', 'Đã phát 12 tin bài'),
      'Tuyên truyền pháp luật: đã phát 12 tin bài.',
    ],
    ['a figure', task('Số buổi đối thoại', 'Thường xuyên', '02 buổi;'), 'Số buổi đối thoại: 02 buổi.'],
    [
      'one that begins with a name',
      task('Kiểm tra nội bộ', 'Thường xuyên', 'Phòng Tư pháp đã rà soát'),
      'Kiểm tra nội bộ: Phòng Tư pháp đã rà soát.',
    ],
    [
      'a document and a day',
      task('Ban hành quy chế', 'Quý I', 'Đã ban hành quy chế', '48/UBND-VP', '28/3/2026'),
      'Đã ban hành quy chế (Công văn số 48/UBND-VP), hoàn thành ngày 28/3/2026.',
    ],
    [
      'a document that the text names already',
      task('Ban hành quy chế', 'Quý I', 'Đã ban hành quy chế số 12/QĐ-UBND', '12/QĐ-UBND', '28/3/2026'),
      'Đã ban hành quy chế số 12/QĐ-UBND, hoàn thành ngày 28/3/2026.',
    ],
    [
      'a document alone',
      task('Ban hành quy chế', 'Quý I', '', '12/QĐ-UBND'),
      'Ban hành quy chế: Quyết định số 12/QĐ-UBND.',
    ],
    [
      'lines with dashes',
      task('Tập huấn nghiệp vụ', 'Thường xuyên', '- Tập huấn 02 lớp;\n- cấp 30 giấy.'),
      'Tập huấn 02 lớp; cấp 30 giấy.',
    ],
    [
      'several sentences',
      task('Tập huấn nghiệp vụ', 'Thường xuyên', 'Tập huấn 02 lớp. Có 60 người dự…'),
      'Tập huấn 02 lớp. Có 60 người dự…',
    ],
    [
      'its period first',
      task('Đánh giá hài lòng', 'Thường xuyên', 'Quý I: phát 120 phiếu'),
      'Đánh giá hài lòng, Quý I: phát 120 phiếu.',
    ],
    ['nothing', task('Tuyên truyền pháp luật', 'Thường xuyên'), 'Kết quả tuyên truyền pháp luật: ……………………'],
    [
      'a dash is nothing',
      task('Tuyên truyền pháp luật', 'Thường xuyên', '-'),
      'Kết quả tuyên truyền pháp luật: ……………………',
    ],
  ])('%s', async (_, row, sentence) => {
    const lines = await reportOn([['KẾ HOẠCH CÔNG TÁC NĂM 2026']], [row]);
    expect(lines.filter((line) => line.endsWith(sentence))).toHaveLength(1);
  });

  test('sections are headings, sub-sections points under them; what is recorded alike stands under both names', async () => {
    const lines = await reportOn(
      [['KẾ HOẠCH CÔNG TÁC NĂM 2026']],
      [
        ['I', 'TUYÊN TRUYỀN, VẬN ĐỘNG'],
        ['1', 'Tuyên truyền pháp luật', 'Phòng Văn hóa', 'Thường xuyên', 'Đã phát 12 tin bài'],
        ['2', 'Vận động người dân', 'Phòng Văn hóa', 'Thường xuyên', 'Đã phát 12 tin bài'],
        ['3', 'Tổ chức hội thi', 'Phòng Văn hóa', 'Thường xuyên'],
        ['II', 'KIỂM TRA'],
        ['4', 'Kiểm tra nội bộ', 'Văn phòng', 'Thường xuyên'],
      ],
    );
    const start = lines.indexOf('1. Tuyên truyền, vận động');
    expect(lines.slice(start, start + 5)).toEqual([
      '1. Tuyên truyền, vận động',
      '- Tuyên truyền pháp luật; vận động người dân: đã phát 12 tin bài.',
      '- Kết quả tổ chức hội thi: ……………………',
      '2. Kiểm tra',
      'Kết quả kiểm tra nội bộ: ……………………',
    ]);
  });
});

describe('shortcomings and causes', () => {
  const late = (cause: CellValue): readonly Row[] => [
    ['1', 'Rà soát quy trình', 'Phòng Kinh tế', 'Quý I', '', '', '', cause],
  ];
  test('a cause as typed', async () => {
    const lines = await reportOn([['KẾ HOẠCH CÔNG TÁC NĂM 2026']], late('Thiếu người.'));
    expect(lines).toContain('1 | Rà soát quy trình | Phòng Kinh tế | 31/3/2026 | Thiếu người');
    expect(lines).not.toContain('2. Nguyên nhân');
  });
  test('a cause that nobody typed leaves a dotted line', async () => {
    const lines = await reportOn([['KẾ HOẠCH CÔNG TÁC NĂM 2026']], late(''));
    expect(lines).toContain('- Rà soát quy trình; thời hạn 31/3/2026.');
    expect(lines[lines.indexOf('2. Nguyên nhân') + 1]).toMatch(/^…+$/u);
  });
  test('what was done late', async () => {
    const lines = await reportOn(
      [['KẾ HOẠCH CÔNG TÁC NĂM 2026']],
      [['1', 'Rà soát quy trình', 'Phòng Kinh tế', 'Quý I', '', '', '15/4/2026', 'Chờ hướng dẫn']],
    );
    expect(lines).toContain(
      '- Rà soát quy trình; thời hạn 31/3/2026, hoàn thành 15/4/2026; nguyên nhân: Chờ hướng dẫn.',
    );
  });
  test('without any the part is gone and the numbers close up', async () => {
    const lines = await reportOn([['KẾ HOẠCH CÔNG TÁC NĂM 2026']], [TASKS[1] ?? []]);
    expect(lines.filter((line) => /^[IVX]+\. /.test(line))).toEqual([
      'I. TÌNH HÌNH THỰC HIỆN NHIỆM VỤ CỦA KẾ HOẠCH',
      'II. PHƯƠNG HƯỚNG, NHIỆM VỤ QUÝ III NĂM 2026',
      'III. KIẾN NGHỊ, ĐỀ XUẤT',
    ]);
  });
});

describe('the next period', () => {
  test.each<[NamedPeriod, string, readonly string[]]>([
    ['q1', 'QUÝ II NĂM 2026', ['- Sơ kết quý (Văn phòng); thời hạn 30/6/2026.']],
    ['6m', 'QUÝ III NĂM 2026', ['- Họp giao ban (Văn phòng); thời hạn 30/9/2026.']],
    ['9m', 'QUÝ IV NĂM 2026', ['- Tổng kết năm (Văn phòng); thời hạn 31/12/2026.']],
    ['year', 'NĂM 2027', []],
  ])('after %s: %s', async (period, name, due) => {
    const tasks = [
      ['1', 'Sơ kết quý', 'Văn phòng', '30/6/2026'],
      ['2', 'Họp giao ban', 'Văn phòng', '30/9/2026'],
      ['3', 'Tổng kết năm', 'Văn phòng', '31/12/2026'],
      ['4', 'Tiếp công dân', 'Văn phòng', 'Thường xuyên'],
    ];
    const lines = await writtenReport([['KẾ HOẠCH CÔNG TÁC NĂM 2026'], [''], HEADER, ...tasks], {
      asOf: period === 'q1' ? plainDate(2026, 4, 10) : JULY,
      period,
    });
    const start = lines.findIndex((line) => line.endsWith(`PHƯƠNG HƯỚNG, NHIỆM VỤ ${name}`));
    expect(start).toBeGreaterThan(0);
    const heading = lines.findIndex((line) => line.includes('Nhiệm vụ đến hạn trong'));
    expect(heading < 0 ? [] : [lines[heading + 1]]).toEqual(due);
  });
});

describe('the plan of 2025 with nothing recorded, quý I', () => {
  let lines: readonly PrintedRow[];
  beforeAll(async () => {
    const settings = { charts: false };
    lines = await writtenReport(planRows(), { asOf: plainDate(2025, 4, 10), period: 'q1', settings });
  });

  test('its headings', () =>
    expect(lines.filter((line) => /^(?:[IVX]+|\d)\. /.test(line))).toEqual([
      'I. TÌNH HÌNH, KẾT QUẢ KIỂM SOÁT THỦ TỤC HÀNH CHÍNH',
      '1. Công tác chỉ đạo, điều hành',
      '2. Công bố, công khai thủ tục hành chính',
      '3. Rà soát, đơn giản hóa thủ tục hành chính',
      '4. Tiếp nhận, giải quyết thủ tục hành chính; cơ chế một cửa, một cửa liên thông',
      '5. Thực hiện thủ tục hành chính trên môi trường điện tử',
      '6. Tiếp nhận, xử lý phản ánh, kiến nghị',
      '7. Kiểm tra; trách nhiệm người đứng đầu',
      '8. Truyền thông; tập huấn',
      'II. TÌNH HÌNH THỰC HIỆN NHIỆM VỤ CỦA KẾ HOẠCH',
      'III. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN',
      '1. Nhiệm vụ chậm tiến độ',
      '2. Nguyên nhân',
      'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ QUÝ II NĂM 2025',
      '1. Hoàn thành nhiệm vụ chậm tiến độ',
      '2. Nhiệm vụ đến hạn trong quý II năm 2025',
      '3. Nhiệm vụ thường xuyên',
      '4. Nhiệm vụ theo kế hoạch, lộ trình riêng',
      'V. KIẾN NGHỊ, ĐỀ XUẤT',
    ]));

  test.each([
    'A | Ban hành văn bản quản lý nhà nước về kiểm soát thủ tục hành chính (TTHC) | 02 | 02 | 0 | 0 | 0',
    'Tổng cộng | 30 | 04 | 01 | 17 | 08',
    '- Báo cáo về tình hình, kết quả kiểm soát TTHC và thực hiện cơ chế một cửa, một cửa liên thông, kỳ quý I (thực hiện tại Báo cáo này); thời hạn 17/3/2025.',
    '- Báo cáo cụ thể kết quả triển khai thực hiện nhiệm vụ cải cách TTHC, kỳ 6 tháng đầu năm (Văn phòng – Thống kê); thời hạn 30/6/2025.',
    './.',
  ])('says: %s', (said) => expect(lines).toContain(said));

  test('nothing of the tool', () =>
    expect(lines.join('\n')).not.toMatch(
      /sổ theo dõi|trang tính|dữ liệu tính|chưa xác định|chưa đủ thông tin|chưa cập nhật|được theo dõi|từ nay đến|không còn khả năng|≥|≤|số \d+, \d+|00 /iu,
    ));
});
