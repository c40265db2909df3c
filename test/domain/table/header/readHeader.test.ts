import fc from 'fast-check';
import { readHeader } from '../../../../src/domain/table/header/readHeader';
import type { Role } from '../../../../src/domain/table/Role';
import variants from './header-variants.json';
import { UNSEEN_HEADERS } from './unseenHeaders';

interface Variant {
  readonly columns: readonly string[];
  readonly kind: string;
  readonly roles: readonly string[];
}

/** The names of header-variants.json and ours. */
const KINDS: Readonly<Record<string, string>> = {
  'internal-procedure': 'other',
  tracker: 'plan',
  'inspection-plan': 'plan',
};

const ROLES: Readonly<Record<string, Role>> = {
  stt: 'no',
  task: 'content',
  coop: 'cooperating',
  actual_date: 'completedOn',
  last_year: 'previous',
  indicator: 'name',
  object: 'other',
  category: 'other',
  detail: 'other',
  code: 'other',
  duration: 'other',
};

function expectedRoles({ columns, kind, roles }: Variant): string[] {
  const isIndicator = kind === 'indicator';
  return roles.map((role, i) => {
    if (role === 'unit') return 'measure';
    if (role === 'lead') {
      if (isIndicator) return 'agency';
      return roles.includes('coop') || /chủ trì/i.test(columns[i] ?? '') ? 'lead' : 'unit';
    }
    if (role === 'actual') return isIndicator ? 'actual' : 'actualResult';
    if (role === 'ratio')
      return roles.includes('numerator') && !roles.includes('actual') ? 'actual' : 'other';
    return ROLES[role] ?? (columns[i] === '' ? 'other' : role);
  });
}

const split = (header: string): string[] => header.split('|').map((column) => column.trim());

describe('headers collected from public documents', () => {
  test.each((variants as Variant[]).map((variant) => ({ title: variant.columns.join(' | '), variant })))(
    '$title',
    ({ variant }) => {
      const reading = readHeader(variant.columns);
      expect(reading.kind).toBe(KINDS[variant.kind] ?? variant.kind);
      expect(reading.roles).toEqual(expectedRoles(variant));
    },
  );
});

const UNSEEN = UNSEEN_HEADERS.split('\n')
  .filter((line) => line.includes('=>'))
  .map((line) => {
    const [header = '', expected = ''] = line.split('=>').map((part) => part.trim());
    const [kind = '', roles] = expected.split(':').map((part) => part.trim());
    return { header, kind, roles };
  });

describe('headers whose reading was decided beforehand', () => {
  test.each(UNSEEN)('$header', ({ header, kind, roles }) => {
    const reading = readHeader(split(header));
    expect(reading.kind).toBe(kind);
    if (roles !== undefined) expect(reading.roles.join(' ')).toBe(roles);
  });
});

describe('what never matters', () => {
  const known = fc.constantFrom(...UNSEEN.map(({ header }) => split(header)));

  test('the order of the columns, but for documents that order a task or prove it', () => {
    const unplaced = known.filter(
      (columns) => !readHeader(columns).roles.some((role) => role === 'basis' || role === 'evidence'),
    );
    const shuffled = unplaced.chain((columns) =>
      fc.tuple(fc.constant(columns), fc.shuffledSubarray([...columns.keys()], { minLength: columns.length })),
    );
    fc.assert(
      fc.property(shuffled, ([columns, order]) => {
        const straight = readHeader(columns);
        const moved = readHeader(order.map((i) => columns[i] ?? ''));
        expect(moved.kind).toBe(straight.kind);
        expect([...moved.roles].sort()).toEqual([...straight.roles].sort());
        // Where two columns claim one role with equal right, the first one gets it.
        if (straight.rivals.every((rival) => rival === undefined)) {
          expect(moved.roles).toEqual(order.map((i) => straight.roles[i]));
        }
      }),
    );
  });

  test('NFD, capitals, NBSP, doubled spaces, line breaks, a full stop or colon at the end', () => {
    const disguises: readonly ((text: string) => string)[] = [
      (text) => text.normalize('NFD'),
      (text) => text.toUpperCase(),
      (text) => text.replaceAll(' ', '\u00A0'),
      (text) => text.replaceAll(' ', '  '),
      (text) => text.replaceAll(' ', '\n'),
      (text) => ` ${text}:`,
      (text) => `${text}.`,
    ];
    fc.assert(
      fc.property(known, fc.constantFrom(...disguises), (columns, disguise) => {
        const { kind, roles } = readHeader(columns);
        expect(readHeader(columns.map(disguise))).toMatchObject({ kind, roles });
      }),
    );
  });
});

describe('cells decide what a label leaves open', () => {
  const body = (...columns: string[]): string[][] =>
    columns.map((cells) => cells.split(';').map((cell) => cell.trim()));

  test('time cells that are durations make an internal procedure of a numbered table', () => {
    const header = split('TT | Nội dung công việc | Đơn vị thực hiện | Thời gian thực hiện | Kết quả');
    const cells = body(
      '1; 2; 3',
      'Tiếp nhận hồ sơ; Thẩm định; Trả kết quả',
      'Một cửa; Công chức; Một cửa',
      '0,5 ngày; 1/4 ngày làm việc; 02 giờ làm việc',
      'Phiếu; Tờ trình; Kết quả',
    );
    expect(readHeader(header)).toMatchObject({ kind: 'plan' });
    expect(readHeader(header, cells)).toMatchObject({ kind: 'other', refusal: 'durations' });
  });

  test('dated cells make a plan of the header that procedures use', () => {
    const header = split('Nội dung công việc | Đơn vị thực hiện | Thời gian thực hiện');
    const cells = body('Xây dựng kế hoạch; Rà soát', 'Văn phòng; Tư pháp', 'Quý I; Thường xuyên');
    expect(readHeader(header)).toMatchObject({ kind: 'other', refusal: 'procedure' });
    expect(readHeader(header, cells)).toMatchObject({ kind: 'plan', roles: ['content', 'unit', 'time'] });
  });

  test.each([
    { cells: 'Quý I; Tháng 6; Thường xuyên', role: 'time' },
    { cells: 'Đang thực hiện; Đã hoàn thành; Chưa thực hiện', role: 'status' },
    { cells: '50%; 100%; 20%', role: 'progress' },
  ])('"Tiến độ" over $cells is $role', ({ cells, role }) => {
    const reading = readHeader(
      split('STT | Nhiệm vụ | Đơn vị chủ trì | Sản phẩm | Tiến độ'),
      body('1; 2; 3', 'a; b; c', 'x; y; z', 'p; q; r', cells),
    );
    expect(reading.roles.at(-1)).toBe(role);
  });

  test.each([
    { cells: '%; %; hồ sơ', role: 'measure' },
    { cells: 'Văn phòng – Thống kê; Tư pháp – Hộ tịch; Công an phường', role: 'agency' },
  ])('"Đơn vị" in an indicator table over $cells is $role', ({ cells, role }) => {
    const reading = readHeader(
      split('STT | Chỉ tiêu | Đơn vị | Kế hoạch năm 2025'),
      body('1; 2; 3', 'a; b; c', cells, '80; 90; 100'),
    );
    expect(reading.roles[2]).toBe(role);
  });

  test.each([
    { cells: 'Kế hoạch; Tin, bài; Báo cáo kết quả', role: 'result' },
    { cells: 'Đã ban hành; Đạt 62%; Tiếp nhận 04 phản ánh', role: 'actualResult' },
    { cells: 'Kế hoạch số 12; BC 45/BC-UBND; Đang dự thảo', role: 'actualResult' },
  ])('"Kết quả" of a tracker over $cells is $role', ({ cells, role }) => {
    const reading = readHeader(
      split('STT | Nhiệm vụ | Cơ quan thực hiện | Thời gian | Kết quả | Tình trạng'),
      body('1; 2; 3', 'a; b; c', 'x; y; z', 'Quý I; Quý II; Quý III', cells, ''),
    );
    expect(reading.roles[4]).toBe(role);
  });

  test.each([
    { cells: 'Văn phòng; Bộ phận Một cửa', role: 'unit' },
    { cells: 'Đã ban hành; Đang dự thảo', role: 'actualResult' },
  ])('"Thực hiện" over $cells is $role', ({ cells, role }) => {
    const reading = readHeader(
      split('STT | Công việc | Thực hiện | Thời gian'),
      body('1; 2', 'a; b', cells, 'Tháng 2; Tháng 4'),
    );
    expect(reading.roles[2]).toBe(role);
  });

  test('"Kết quả thực hiện" over what has been done is no product', () => {
    const header = split('STT | Nhiệm vụ | Chủ trì | Phối hợp | Thời gian | Kết quả thực hiện');
    const cells = body(
      '1; 2',
      'a; b',
      'x; y',
      'z; z',
      'Quý I; Quý II',
      'Đã ban hành Kế hoạch số 12; Đang triển khai',
    );
    expect(readHeader(header).roles.at(-1)).toBe('result');
    expect(readHeader(header, cells).roles.at(-1)).toBe('actualResult');
  });
});

/** "no content~0.9 other(note)": the roles, how sure they are, and the role that another column has. */
function told(
  columns: readonly string[],
  body?: readonly (readonly string[])[],
  own?: readonly boolean[],
): string {
  const { kind, refusal, confidence, roles, roleConfidence, rivals } = readHeader(columns, body, own);
  const read = roles.map((role, i) => {
    const sure = Math.round((roleConfidence[i] ?? NaN) * 1000) / 1000;
    return `${role}${sure === 1 ? '' : `~${sure}`}${rivals[i] === undefined ? '' : `(${rivals[i]})`}`;
  });
  return [`${kind}${refusal} ${confidence}:`, ...read].join(' ');
}

describe('a column of codes', () => {
  const header = split('Mã | Nhiệm vụ | Đơn vị | Thời hạn');
  test.each([
    { cells: ['NV01', 'NV02', 'NV03'], role: 'no' },
    { cells: ['1', '2', '3'], role: 'no' },
    { cells: [1, 2, 3], role: 'no' },
    { cells: [2025, 2026, 2027], role: 'other' },
    { cells: ['10482', '10483', '10511'], role: 'other' },
  ])('over $cells is $role', ({ cells, role }) => {
    const bodies = [cells, ['a', 'b', 'c'], ['x', 'y', 'z'], ['Quý I', 'Quý II', 'Quý III']];
    expect(readHeader(header, bodies).roles[0]).toBe(role);
  });

  test('beside numbers is no number', () => {
    expect(readHeader(split('STT | Mã | Nhiệm vụ | Thời hạn')).roles).toEqual([
      'no',
      'other',
      'content',
      'time',
    ]);
  });
});

describe('"Số văn bản" beside "Ngày ban hành"', () => {
  test.each([
    ['STT | Số văn bản | Ngày ban hành | Nhiệm vụ | Đơn vị | Thời hạn | Tình trạng', 'basis'],
    ['STT | Nhiệm vụ | Công văn | Ngày VB | Đơn vị | Thời hạn | Tình trạng', 'basis'],
    ['STT | Nhiệm vụ | Đơn vị | Thời hạn | Tình trạng | Số văn bản | Ngày ban hành', 'evidence'],
    ['STT | Nhiệm vụ | Số văn bản | Đơn vị | Thời hạn | Tình trạng', 'evidence'],
    ['STT | Minh chứng | Ngày ban hành | Nhiệm vụ | Thời hạn | Tình trạng', 'evidence'],
  ])('%s: %s', (header, role) => {
    const { roles } = readHeader(split(header));
    expect(roles.filter((each) => each === 'basis' || each === 'evidence')).toEqual([role]);
  });
});

describe('how sure a reading is', () => {
  test.each([
    ['STT | Chi tiết | Thời gian | Ghi chú', 'plan 0.95: no content time~0.95 note~0.95'],
    ['STT | Nhiệm vụ | Thời gian | Ghi chú', 'plan 0.9: no content~0.9 time~0.95 note~0.95'],
    ['STT | Nhiệm vụ | Thời gian | Abcdef', 'plan 0.9: no content~0.9 time~0.95 other~0.5'],
    ['STT | Nhiệm vụ | Thời gian | Nhóm', 'plan 0.9: no content~0.9 time~0.95 other~0.95'],
    [
      'STT | Nhiệm vụ | Thời gian | Ghi chú | Ghi chú',
      'plan 0.57: no content~0.9 time~0.95 note~0.95 other~0.57(note)',
    ],
    ['STT | Nhime vụ | Nhiệm vụ | Thời gian', 'plan 0.49: no other~0.486(content) content~0.9 time~0.95'],
    ['STT | Nhiệm vụ | Thời gian | Tỷ lệ', 'plan 0.63: no content~0.9 time~0.95 progress~0.63'],
  ])('%s', (header, expected) => {
    expect(told(split(header))).toBe(expected);
  });

  test('nothing at all', () => {
    expect(readHeader([])).toEqual({
      kind: 'other',
      roles: [],
      confidence: 0,
      roleConfidence: [],
      refusal: 'noContent',
      rivals: [],
      ticks: [],
    });
  });
});

describe('what a column says by its neighbours', () => {
  test.each([
    ['STT | Tên chỉ số | Chỉ tiêu', 'no name~0.9 target~0.95'],
    ['STT | Tên chỉ số | Chỉ tiêu (%)', 'no name~0.9 target~0.95'],
    ['STT | Chỉ tiêu | Chỉ tiêu', 'no name~0.475 target~0.475'],
    ['STT | Chỉ tiêu | Thực hiện', 'no name~0.95 actual'],
    ['STT | Tên chỉ số | Chỉ tiêu | Chỉ tiêu | Thực hiện', 'no name~0.9 target~0.95 target~0.95 actual'],
    ['STT | Tên chỉ số | Tiêu chí | Thực hiện', 'no name~0.9 other~0.54(name) actual'],
    ['STT | Tên chỉ số | Chỉ tiêu | Kế hoạch', 'no name~0.9 other~0.57(name) target'],
    ['STT | Tên chỉ số | Chỉ tiêu | Chỉ tiêu giao', 'no name~0.9 other~0.57(name) target'],
    ['STT | Chỉ tiêu năm 2025 | Mức giao', 'no name~0.69 target'],
    ['STT | Chỉ tiêu năm 2025 | Mức giao | Nội dung | ĐVT', 'no target target name~0.95 measure'],
    ['STT | Nhiệm vụ | Sản phẩm | Hoàn thành', 'no content~0.9 result~0.9 time~0.7'],
    ['STT | Nhiệm vụ | Thời gian | Hoàn thành', 'no content~0.9 time~0.95 status'],
    [
      'STT | Nền tảng | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian',
      'no content~0.7 lead~0.9 cooperating~0.9 time~0.95',
    ],
    [
      'STT | | Nền tảng | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian',
      'no other~0.8 content~0.7 lead~0.9 cooperating~0.9 time~0.95',
    ],
    [
      'STT | Nền tảng | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian',
      'no other~0.5 content~0.9 lead~0.9 cooperating~0.9 time~0.95',
    ],
    [
      'STT | Nền tảng | Mục tiêu | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian',
      'no other~0.5 content~0.9 lead~0.9 cooperating~0.9 time~0.95',
    ],
    [
      'STT | Nền tảng | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian',
      'no other~0.5 content~0.567 lead~0.9 cooperating~0.9 time~0.95',
    ],
    [
      'STT | Nền tảng | Nhóm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian',
      'no content~0.7 other~0.95 lead~0.9 cooperating~0.9 time~0.95',
    ],
    [
      'STT | Lớp bồi dưỡng | Số lượng | Đơn vị tổ chức | Đơn vị phối hợp | Thời gian',
      'no content~0.7 other~0.95 lead~0.95 cooperating~0.9 time~0.95',
    ],
  ])('%s', (header, roles) => {
    expect(told(split(header)).replace(/^.*?: /, '')).toBe(roles);
  });

  test.each([
    [
      ['1', '2'],
      ['no~0.8', 'content~0.9', 'time~0.95'],
    ],
    [['1'], ['no~0.8', 'content~0.9', 'time~0.95']],
    [
      ['1', 'A', 'b', 'Mục', 'Phần'],
      ['no~0.8', 'content~0.9', 'time~0.95'],
    ],
    [
      ['1', 'A', 'b', 'Mục'],
      ['no~0.8', 'content~0.9', 'time~0.95'],
    ],
    [[], ['other~0.8', 'content~0.9', 'time~0.95']],
  ])('a nameless column of %j', (cells, roles) => {
    const body = [cells, ['a', 'b'], ['Quý I', 'Quý II']];
    expect(told(['', 'Nhiệm vụ', 'Thời gian'], body).split(' ').slice(2)).toEqual(roles);
    expect(told([' ', 'Nhiệm vụ', 'Thời gian'], body).split(' ').slice(2)).toEqual(roles);
    expect(told(['Abcdef', 'Nhiệm vụ', 'Thời gian'], body).split(' ')[2]).toBe('other~0.5');
    expect(told(['', 'Nhiệm vụ', 'Thời gian', 'STT'], [...body, []]).split(' ')[2]).toBe('other~0.8');
  });
});
