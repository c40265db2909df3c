import { isLowerBetter, readLead, readTrail } from '../../../src/domain/indicator/phrases/context';
import { phraseOf } from './phraseOf';

const lead = (text: string) => readLead(phraseOf(text));
const trail = (text: string) => readTrail(phraseOf(text));

describe('the words before a target', () => {
  const plain = { change: undefined, isDenied: false, lowerIsBetter: false, says: true } as const;
  const lower = { ...plain, lowerIsBetter: true };

  test.each<[string, ReturnType<typeof readLead>]>([
    ['', { ...plain, says: false }],
    ['Tỷ lệ hồ sơ', plain],
    ['Tỷ lệ hồ sơ quá hạn', lower],
    ['Ty le ho so qua han', lower],
    ['Tỷ lệ xử lý hồ sơ quá hạn', plain],
    ['Không để hồ sơ quá hạn; tỷ lệ đúng hạn', plain],
    ['Tỷ lệ hồ sơ không đạt', lower],
    ['Không phải đi lại, tỷ lệ', plain],
    ['Phấn đấu không để xảy ra', { ...lower, isDenied: true }],
    ['Bảo đảm, không còn đơn vị nào', { ...lower, isDenied: true }],
    ['Tỷ lệ hồ sơ chưa giải quyết', lower],
    ['Tỷ lệ giảm nghèo', lower],
    ['Tốc độ tăng trưởng', lower],
    ['Giảm thời gian giải quyết', { ...plain, change: 'decrease' }],
    ['Phấn đấu tăng số hồ sơ', { ...plain, change: 'increase' }],
    ['- Thực hiện nâng tỷ lệ', { ...plain, change: 'increase' }],
    ['Tiếp tục cắt giảm chi phí', { ...plain, change: 'decrease' }],
    ['Rút ngắn thời gian quá hạn', { ...plain, change: 'decrease' }],
    ['Tăng cường kiểm tra', plain],
    ['Giảm nghèo,', undefined],
    ['Hồ sơ,', plain],
    ['Công tác giảm nghèo', undefined],
    ['Báo cáo. Giảm chi phí', { ...plain, change: 'decrease' }],
    ['Tối thiểu hồ sơ', undefined],
    ['Toi thieu ho so', undefined],
    ['Xếp hạng của tỉnh', undefined],
    ['≥ hồ sơ', undefined],
    ['12 hồ sơ', undefined],
    ['12/15 hồ sơ', undefined],
    ['Trước ngày 15/12/2025', plain],
  ])('%s', (text, reading) => expect(lead(text)).toEqual(reading));
});

describe('the words after a target', () => {
  const plain = { compare: undefined, lowerIsBetter: false, ofPlan: false, says: true } as const;

  test.each<[string, ReturnType<typeof readTrail>]>([
    ['', { ...plain, says: false }],
    ['.;', { ...plain, says: false }],
    ['hồ sơ', plain],
    ['hồ sơ quá hạn', { ...plain, lowerIsBetter: true }],
    ['chi phí tuân thủ', { ...plain, lowerIsBetter: true }],
    ['thời gian giải quyết', { ...plain, lowerIsBetter: true }],
    ['giảm thời gian', undefined],
    ['( giảm hồ sơ)', undefined],
    ['hồ sơ giảm', plain],
    ['trở lên', { ...plain, compare: '>=', says: false }],
    ['tro len.', { ...plain, compare: '>=', says: false }],
    ['hồ sơ trở lên', { ...plain, compare: '>=' }],
    ['hồ sơ trở xuống', { ...plain, compare: '<=' }],
    ['hoặc cao hơn', { ...plain, compare: '>=', says: false }],
    ['hoặc ít hơn', { ...plain, compare: '<=', says: false }],
    ['(tối thiểu)', { ...plain, compare: '>=', says: false }],
    ['( tối đa )', { ...plain, compare: '<=', says: false }],
    ['hồ sơ tối đa', undefined],
    ['trở lên, tối thiểu', undefined],
    ['cán bộ đạt trình độ đại học trở lên', plain],
    ['cán bộ có ba con trở xuống', undefined],
    ['một hai trở xuống', { ...plain, compare: '<=' }],
    ['một hai ba trở xuống', { ...plain, compare: '<=' }],
    ['đơn vị dẫn đầu', undefined],
    ['kế hoạch', { ...plain, ofPlan: true }],
    ['so với dự toán', { ...plain, ofPlan: true }],
    ['của kế hoạch', plain],
    ['≥', undefined],
  ])('%s', (text, reading) => expect(trail(text)).toEqual(reading));
});

test.each<[string, boolean]>([
  ['Tỷ lệ hồ sơ quá hạn', true],
  ['TỶ LỆ HỒ SƠ TRỄ HẸN', true],
  ['Ty le ho so tre han', true],
  ['Tỷ lệ hồ sơ không đúng hạn', true],
  ['Tỷ lệ hồ sơ đúng hạn', false],
  ['Không có hồ sơ quá hạn', false],
  ['Giảm hộ nghèo', false],
  ['Giảm hộ nghèo, hồ sơ quá hạn', true],
  ['Tỷ lệ hồ sơ', false],
  ['Số vụ tai nạn giao thông', true],
  ['Tỷ suất tử vong trẻ em dưới 1 tuổi', true],
  ['Tỷ lệ nợ thuế', true],
  ['Tỷ lệ hao hụt nước sạch', true],
  ['Số ca sốt xuất huyết', true],
  ['Tỷ lệ hồ sơ bị trả lại', true],
  ['Tỷ lệ sinh con thứ 3 trở lên', true],
  ['Số vụ khiếu nại vượt cấp', true],
  ['Tỷ lệ thu hồi nợ đọng', false],
])('less is better of “%s”: %s', (text, isLower) => expect(isLowerBetter(text)).toBe(isLower));
