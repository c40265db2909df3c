import { statusLabels } from '../../../src/domain/progress/progress.vi';
import { parseProgressCell } from '../../../src/domain/progress/parseProgressCell';
import { parseStatusWord, type StatusClaim } from '../../../src/domain/progress/parseStatusWord';
import { typed } from '../typed';

/** What people type, by what it says. Words of Thông báo 624/TB-VPCP and of public trackers among them. */
const WORDS: Readonly<Record<StatusClaim, readonly string[]>> = {
  completed: [
    'Hoàn thành',
    'Đã hoàn thành',
    'ĐÃ HOÀN THÀNH',
    'hoan thanh',
    'Đã xong',
    'Xong',
    'x',
    'X',
    '✓',
    '✔',
    '100%',
    '100 %',
    'Hoàn thành 100%',
    'Hoàn thành đúng hạn',
    'Hoàn thành trước hạn',
    'Hoàn thành đúng tiến độ',
    'Đã hoàn thành đúng thời hạn',
    'Đúng hạn',
    'Đã thực hiện',
    'Đã thực hiện xong',
    'Đã hoàn tất',
    'Đã ban hành',
    'Đã báo cáo',
    'Hoàn thành tốt',
    'Hoàn thành (đã gửi Sở Nội vụ)',
    'Hoàn thành.',
    '✓ Hoàn thành',
    'Hoàn thành\u00A0',
    'Đạt 100%',
  ],
  completedLate: [
    'Hoàn thành trễ hạn',
    'Hoàn thành quá hạn',
    'Đã hoàn thành quá hạn',
    'Hoàn thành chậm',
    'Hoàn thành chậm tiến độ',
    'Xong trễ',
    'Hoàn thành (trễ hạn)',
    'Hoàn thành nhưng trễ hạn',
    'Hoàn thành trễ 5 ngày',
    'Hoàn thành không đúng hạn',
    'Đã thực hiện quá hạn',
    'Hoàn thành sau thời hạn',
  ],
  started: [
    'Đang thực hiện',
    'Đang hoàn thành',
    'Đang triển khai',
    'đang làm',
    'Đang trình ký',
    'Đang thực hiện, dự kiến tháng 5',
    'Theo tiến độ',
    'Đúng tiến độ',
    'Đảm bảo tiến độ',
    'Cơ bản hoàn thành',
    'Đã cơ bản hoàn thành',
    'Gần xong',
    'Sắp hoàn thành',
    'Hoàn thành một phần',
    'Hoàn thành 80%',
    '50%',
    'Đạt 75%',
    'Đã triển khai',
    'Đã trình',
    'Tiếp tục thực hiện',
    'Bắt đầu',
    'Trong quá trình thực hiện',
    '99,9%',
  ],
  notStarted: [
    'Chưa',
    'Chưa thực hiện',
    'Chưa triển khai',
    'Chưa hoàn thành',
    'Chưa hoàn thành trễ hạn',
    'Chưa xong',
    'Không hoàn thành',
    'Chưa có kết quả',
    '0%',
    'Chưa hoàn thành do thiếu kinh phí',
    'chua thuc hien',
  ],
  none: [
    '',
    ' ',
    '-',
    '–',
    '…',
    'Quá hạn',
    'Trễ hạn',
    'Chậm muộn',
    'Trong hạn',
    ...(
      [
        'behind',
        'dueSoon',
        'notStarted',
        'ongoing',
        'needsUpdate',
        'needsDeadline',
        'onDemand',
        'notUnderstood',
      ] as const
    ).map((status) => statusLabels[status]),
  ],
  notUnderstood: [
    'Không thực hiện',
    'Tạm dừng',
    'Hủy',
    'Chuyển sang năm 2026',
    'Hoàn thành kế hoạch số 45',
    'Hoàn thành (còn 2 hồ sơ)',
    'Đã giao',
    'Văn phòng',
    '12',
    '28/3/2025',
    'abc',
    'Hoàn thành hay chưa?',
    'Phấn đấu hoàn thành',
  ],
};

describe.each(Object.entries(WORDS))('%s', (claim, texts) => {
  test.each(texts.map((text) => [text]))('"%s"', (text) => {
    expect(parseStatusWord(text)).toBe(claim);
    expect(parseStatusWord(text.normalize('NFD'))).toBe(claim);
  });
});

describe('a progress cell', () => {
  test.each([
    { value: 0.5, format: '0%', claim: 'started', percent: 50 },
    { value: 1, format: '0%', claim: 'completed', percent: 100 },
    { value: 0, format: '0%', claim: 'notStarted', percent: 0 },
    { value: 0.5, format: 'General', claim: 'started', percent: 50 },
    { value: 50, format: 'General', claim: 'started', percent: 50 },
    { value: 100, format: 'General', claim: 'completed', percent: 100 },
    { value: '50%', format: '@', claim: 'started', percent: 50 },
    { value: '100', format: '@', claim: 'completed', percent: 100 },
    { value: '3/5', format: '@', claim: 'started', percent: 60 },
    { value: '5/5', format: '@', claim: 'completed', percent: 100 },
  ])('$value as $format is $percent %: $claim', ({ value, format, claim, percent }) => {
    expect(parseProgressCell(typed(value, format))).toEqual({ claim, percent });
  });

  test.each([
    { value: 'Hoàn thành', format: '@', claim: 'completed' },
    { value: 'Đang thực hiện', format: '@', claim: 'started' },
    { value: '', format: '@', claim: 'none' },
    { value: 1, format: 'General', claim: 'notUnderstood' },
    { value: 120, format: 'General', claim: 'notUnderstood' },
    { value: -0.5, format: '0%', claim: 'notUnderstood' },
    { value: 45_747, format: 'dd/mm/yyyy', claim: 'notUnderstood' },
    { value: 'khoảng một nửa', format: '@', claim: 'notUnderstood' },
  ])('$value as $format: $claim', ({ value, format, claim }) => {
    expect(parseProgressCell(typed(value, format))).toEqual({ claim });
  });
});
