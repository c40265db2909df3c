import { readOffices } from '../../../../src/domain/table/offices/readOffices';
import { isCollective } from '../../../../src/domain/table/offices/officeWords';

describe('who leads and who helps', () => {
  test.each([
    {
      text: '- Văn phòng – Thống kê;\n- Các ngành liên quan phối hợp.',
      lead: ['Văn phòng – Thống kê'],
      cooperating: ['Các ngành liên quan'],
    },
    {
      text: '- Văn phòng – Thống kê - Các ban, ngành liên quan phối hợp.',
      lead: ['Văn phòng – Thống kê'],
      cooperating: ['Các ban, ngành liên quan'],
    },
    {
      text: '- Văn phòng – Thống kê; - Các ngành liên quan phối hợp',
      lead: ['Văn phòng – Thống kê'],
      cooperating: ['Các ngành liên quan'],
    },
    { text: 'Các ban, ngành liên quan phối hợp.', lead: [], cooperating: ['Các ban, ngành liên quan'] },
    {
      text: '- Bộ phận Một cửa của phường thực hiện.',
      lead: ['Bộ phận Một cửa của phường'],
      cooperating: [],
    },
    {
      text: '- Công chức Văn hóa- xã hội; Bộ phận tiếp nhận và trả kết quả giải quyết TTHC phường.',
      lead: ['Công chức Văn hóa- xã hội', 'Bộ phận tiếp nhận và trả kết quả giải quyết TTHC phường'],
      cooperating: [],
    },
    { text: 'Cong an xa, Tram Y te', lead: ['Cong an xa', 'Tram Y te'], cooperating: [] },
    { text: 'Tài chính -\nKế toán', lead: ['Tài chính - Kế toán'], cooperating: [] },
    {
      text: 'Ban CHQS xã, Xã đoàn, Thanh tra tỉnh',
      lead: ['Ban CHQS xã', 'Xã đoàn', 'Thanh tra tỉnh'],
      cooperating: [],
    },
    { text: 'Văn phòng HĐND và UBND', lead: ['Văn phòng HĐND và UBND'], cooperating: [] },
    { text: 'Văn phòng HĐND - UBND', lead: ['Văn phòng HĐND - UBND'], cooperating: [] },
    { text: 'Phòng Kinh tế, Hạ tầng và Đô thị', lead: ['Phòng Kinh tế, Hạ tầng và Đô thị'], cooperating: [] },
    {
      text: 'Văn phòng, Công an phường, Tư pháp - Hộ tịch',
      lead: ['Văn phòng', 'Công an phường', 'Tư pháp - Hộ tịch'],
      cooperating: [],
    },
    {
      text: 'Chủ trì: Văn phòng; phối hợp: Công an, Quân sự',
      lead: ['Văn phòng'],
      cooperating: ['Công an', 'Quân sự'],
    },
    {
      text: 'Cơ quan chủ trì: Phòng Văn hóa - Xã hội\nCơ quan phối hợp: Các trường học',
      lead: ['Phòng Văn hóa - Xã hội'],
      cooperating: ['Các trường học'],
    },
    {
      text: 'Văn phòng chủ trì, phối hợp với các ngành liên quan',
      lead: ['Văn phòng'],
      cooperating: ['các ngành liên quan'],
    },
    {
      text: 'Văn phòng chủ trì; các ngành phối hợp thực hiện',
      lead: ['Văn phòng'],
      cooperating: ['các ngành'],
    },
    { text: 'Phối hợp với Công an phường', lead: [], cooperating: ['Công an phường'] },
    { text: '+ Văn phòng\n+ Công an', lead: ['Văn phòng', 'Công an'], cooperating: [] },
    { text: '', lead: [], cooperating: [] },
    { text: ' - ; .,; ', lead: [], cooperating: [] },
    { text: '-- Văn phòng ;.', lead: ['Văn phòng'], cooperating: [] },
    {
      text: 'Chủ trì: Văn phòng chủ trì thực hiện\nCông an thực hiện\nPhối hợp: Tư pháp phối hợp',
      lead: ['Văn phòng', 'Công an'],
      cooperating: ['Tư pháp'],
    },
    {
      text: 'Phối hợp với: Công an; Tư pháp\nChủ trì: Văn phòng',
      lead: ['Văn phòng'],
      cooperating: ['Công an', 'Tư pháp'],
    },
    {
      text: 'Văn phòng thực hiện phối hợp với Công an phối hợp',
      lead: ['Văn phòng'],
      cooperating: ['Công an'],
    },
  ])('"$text"', ({ text, lead, cooperating }) => {
    expect(readOffices(text)).toEqual({ lead, cooperating });
  });
});

type Case = [text: string, lead: readonly string[]];

describe('lines that a narrow column broke are one office', () => {
  test.each<Case>([
    ['Bộ Nông nghiệp và\nMôi trường', ['Bộ Nông nghiệp và Môi trường']],
    ['Phòng Kinh tế, Hạ tầng và\nĐô thị', ['Phòng Kinh tế, Hạ tầng và Đô thị']],
    ['Phòng Kinh tế,\nHạ tầng và Đô\nthị', ['Phòng Kinh tế, Hạ tầng và Đô thị']],
    ['Sở Văn hóa, Thể thao\nvà Du lịch', ['Sở Văn hóa, Thể thao và Du lịch']],
    ['Trung tâm\nPhục vụ hành\nchính công', ['Trung tâm Phục vụ hành chính công']],
    ['Ủy ban Mặt trận\nTổ quốc Việt Nam', ['Ủy ban Mặt trận Tổ quốc Việt Nam']],
    ['Văn phòng\nHĐND và\nUBND', ['Văn phòng HĐND và UBND']],
    ['Văn phòng\nHội đồng nhân\ndân và Ủy ban\nnhân dân', ['Văn phòng Hội đồng nhân dân và Ủy ban nhân dân']],
    ['Văn phòng\nUBND tỉnh', ['Văn phòng UBND tỉnh']],
    ['Ban Chỉ huy\nQuân sự phường', ['Ban Chỉ huy Quân sự phường']],
    ['Hội Liên hiệp\nPhụ nữ xã', ['Hội Liên hiệp Phụ nữ xã']],
    ['Phòng\nTư pháp', ['Phòng Tư pháp']],
    ['Trường Tiểu học\nLê Hồng Phong', ['Trường Tiểu học Lê Hồng Phong']],
    ['Ban Tuyên giáo\nvà Dân vận Tỉnh ủy', ['Ban Tuyên giáo và Dân vận Tỉnh ủy']],
    ['Các phòng, đơn\nvị thuộc UBND\nphường', ['Các phòng, đơn vị thuộc UBND phường']],
    ['Văn\nphòng', ['Văn phòng']],
    ['Cơ quan, đơn vị', ['Cơ quan, đơn vị']],
    ['Bảo hiểm xã hội\ncơ sở', ['Bảo hiểm xã hội cơ sở']],
    ['Hội Nông dân\nHội Phụ nữ\nHội Cựu chiến binh', ['Hội Nông dân', 'Hội Phụ nữ', 'Hội Cựu chiến binh']],
    ['Phòng Kinh tế\nCông an phường', ['Phòng Kinh tế', 'Công an phường']],
    ['Văn phòng\nTư pháp\nĐịa chính', ['Văn phòng', 'Tư pháp', 'Địa chính']],
    ['Văn phòng\ncông an phường', ['Văn phòng', 'công an phường']],
    ['Phòng Kinh tế\nNguyễn Văn An', ['Phòng Kinh tế', 'Nguyễn Văn An']],
    ['Nguyễn Văn A\nTrần Thị B', ['Nguyễn Văn A', 'Trần Thị B']],
    ['Nhóm Chuyên gia;\nLuật sư', ['Nhóm Chuyên gia', 'Luật sư']],
  ])('%j', (text, lead) => expect(readOffices(text)).toEqual({ lead, cooperating: [] }));
});

describe('a list by commas is several', () => {
  test.each<Case>([
    ['Vụ KHTC, Vụ TCCB, thanh tra Bộ', ['Vụ KHTC', 'Vụ TCCB', 'thanh tra Bộ']],
    ['Phòng Kinh tế, Thanh tra, Công an phường', ['Phòng Kinh tế', 'Thanh tra', 'Công an phường']],
    [
      'Bộ Tài chính, Bộ Khoa học và Công nghệ, UBND tỉnh',
      ['Bộ Tài chính', 'Bộ Khoa học và Công nghệ', 'UBND tỉnh'],
    ],
    ['Sở Văn hóa, Thể thao và Du lịch, Sở Y tế', ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Y tế']],
    ['Đảng ủy, HĐND, UBND, UBMTTQ phường', ['Đảng ủy', 'HĐND', 'UBND', 'UBMTTQ phường']],
    ['Hội Nông dân, Phụ nữ, Cựu chiến binh', ['Hội Nông dân', 'Phụ nữ', 'Cựu chiến binh']],
    ['Trường Mầm non Hoa Sen, Trường THCS Phổ Ninh', ['Trường Mầm non Hoa Sen', 'Trường THCS Phổ Ninh']],
    ['Công an và Ban CHQS xã', ['Công an', 'Ban CHQS xã']],
    [
      'Phòng Nội vụ, Phòng Tư pháp và các đơn vị liên quan',
      ['Phòng Nội vụ', 'Phòng Tư pháp', 'các đơn vị liên quan'],
    ],
    ['Phòng Kinh tế/Phòng Văn hóa - Xã hội', ['Phòng Kinh tế', 'Phòng Văn hóa - Xã hội']],
    ['Lao động - TB&XH', ['Lao động - TB&XH']],
    ['BGH, TTCM, GVCN', ['BGH', 'TTCM', 'GVCN']],
    ['Phòng Kinh tế, HT&ĐT', ['Phòng Kinh tế, HT&ĐT']],
    ['Đồng chí Lê Văn A - Phó Chủ tịch UBND', ['Đồng chí Lê Văn A - Phó Chủ tịch UBND']],
    ['Công an + Tư pháp', ['Công an', 'Tư pháp']],
    ['1. Văn phòng 2. Công an', ['Văn phòng', 'Công an']],
    ['Các sở, ban, ngành; UBND các xã, phường', ['Các sở, ban, ngành', 'UBND các xã, phường']],
    ['Các phòng, ban, đơn vị, Công an phường', ['Các phòng, ban, đơn vị', 'Công an phường']],
    ['Ban Tổ chức, Ban Tuyên giáo và Dân vận Đảng ủy', ['Ban Tổ chức', 'Ban Tuyên giáo và Dân vận Đảng ủy']],
    ['Phòng VH-XH (bà Lan, Công an viên)', ['Phòng VH-XH (bà Lan, Công an viên)']],
    ['Văn phòng Đoàn ĐBQH và HĐND tỉnh', ['Văn phòng Đoàn ĐBQH và HĐND tỉnh']],
  ])('%j', (text, lead) => expect(readOffices(text)).toEqual({ lead, cooperating: [] }));
});

describe('roles inside a cell', () => {
  test.each<[...Case, cooperating: readonly string[]]>([
    [
      'Chủ trì: Phòng Văn hóa - Xã hội. Phối hợp: Đài truyền thanh, Đoàn Thanh niên',
      ['Phòng Văn hóa - Xã hội'],
      ['Đài truyền thanh', 'Đoàn Thanh niên'],
    ],
    ['Chủ trì: Sở Nội vụ, phối hợp: các sở, ban, ngành', ['Sở Nội vụ'], ['các sở, ban, ngành']],
    ['Cơ quan chủ trì: Bộ Y tế\nCơ quan phối hợp: Bộ Công\nan', ['Bộ Y tế'], ['Bộ Công an']],
    ['CT: Văn phòng; PH: Công an', ['Văn phòng'], ['Công an']],
    ['Phòng Kinh tế (chủ trì), Công an phường (phối hợp)', ['Phòng Kinh tế'], ['Công an phường']],
    [
      'Phòng Kinh tế (chủ trì), Công an phường, Trạm Y tế',
      ['Phòng Kinh tế'],
      ['Công an phường', 'Trạm Y tế'],
    ],
    [
      'Phòng Kinh tế chủ trì; Công an phường, Trạm Y tế phối hợp',
      ['Phòng Kinh tế'],
      ['Công an phường', 'Trạm Y tế'],
    ],
    [
      'Phòng Kinh tế chủ trì, Công an phường, Trạm Y tế phối hợp',
      ['Phòng Kinh tế'],
      ['Công an phường', 'Trạm Y tế'],
    ],
    ['Văn phòng phối hợp Công an phường', ['Văn phòng'], ['Công an phường']],
    ['Văn phòng chủ trì, phối hợp với: Công an, Tư pháp', ['Văn phòng'], ['Công an', 'Tư pháp']],
    ['Chủ trì Phòng Kinh tế; phối hợp Công an phường', ['Phòng Kinh tế'], ['Công an phường']],
    ['Phòng Kinh tế là đơn vị chủ trì; Công an', ['Phòng Kinh tế'], ['Công an']],
    ['Văn phòng; Văn phòng; VP', ['Văn phòng'], []],
    ['Văn phòng chủ trì; Văn phòng, Công an phối hợp', ['Văn phòng'], ['Công an']],
  ])('%j', (text, lead, cooperating) => expect(readOffices(text)).toEqual({ lead, cooperating }));
});

describe('who is named by kind alone', () => {
  test.each([
    ...['Các ngành liên quan', 'các cơ quan, đơn vị', 'Các phòng, ban chuyên môn', 'UBND các xã, phường'],
    ...['Các sở, ban, ngành', 'Đơn vị liên quan', 'Các cơ quan có liên quan', 'Thủ trưởng các đơn vị'],
    ...['Sở, ban, ngành', 'UBND cấp xã', 'Ủy ban nhân dân các xã, phường', 'Các bộ, ngành và địa phương'],
    ...['Ban, ngành liên quan', 'Toàn thể cán bộ, công chức'],
  ])('%s', (name) => expect(isCollective(name)).toBe(true));

  test.each([
    ...[
      'Văn phòng',
      'Ban Quản lý các khu công nghiệp',
      'Liên hiệp các hội Khoa học và Kỹ thuật',
      'Sở Nội vụ',
    ],
    ...[
      'Bộ phận Một cửa',
      'Cơ quan Ủy ban Kiểm tra',
      'Đảng ủy các cơ quan Đảng tỉnh',
      'Ban Tổ chức',
      'Phòng Tổ chức',
    ],
  ])('%s is an office', (name) => expect(isCollective(name)).toBe(false));
});
