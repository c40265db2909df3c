import { many, map, not, remembered, optional, seq, sign, words, oneOf, type Reader } from '../Reader';
import { freeText } from './freeText';

/** What is to be done by the date; the table that opens the door to an object in free words. */
const VERBS: readonly string[] = [
  'hoàn thành',
  'hoàn thiện',
  'hoàn tất',
  'kết thúc',
  'xong',
  'ban hành',
  'tham mưu',
  'thực hiện',
  'triển khai',
  'tổ chức',
  'trình',
  'báo cáo',
  'gửi',
  'nộp',
  'xây dựng',
  'rà soát',
  'phê duyệt',
  'thẩm định',
  'công bố',
  'công khai',
  'cập nhật',
  'kiểm tra',
  'tự kiểm tra',
  'giám sát',
  'đánh giá',
  'tự đánh giá',
  'chấm điểm',
  'sơ kết',
  'tổng kết',
  'đăng tải',
  'đăng ký',
  'bàn giao',
  'nghiệm thu',
  'vận hành',
  'duy trì',
  'bắt đầu',
  'tiến hành',
  'tổng hợp',
  'lập',
  'xử lý',
  'giải quyết',
  'khắc phục',
  'phát động',
  'tập huấn',
  'tuyên truyền',
  'số hóa',
  'khảo sát',
  'ký',
  'ký kết',
  'áp dụng',
  'đưa vào',
  'tiếp tục',
  'hướng dẫn',
  'điều chỉnh',
  'bổ sung',
  'sửa đổi',
  'đề xuất',
  'nghiên cứu',
  'thống kê',
  'kiện toàn',
  'quán triệt',
  'phối hợp',
  'cung cấp',
  'niêm yết',
  'lấy ý kiến',
  'họp',
  'thông qua',
  'đảm bảo',
  'bảo đảm',
  'giao',
  'phân công',
  'mở',
  'đôn đốc',
  'kiểm soát',
  'chuẩn bị',
  'phát hành',
  'kiểm kê',
  'thí điểm',
  'nhân rộng',
  'mua sắm',
  'lắp đặt',
  'bố trí',
  'phân bổ',
  'giải ngân',
  'quyết toán',
  'thanh toán',
  'soạn thảo',
  'dự thảo',
  'tham gia',
  'thành lập',
  'theo dõi',
  'kết nối',
  'tích hợp',
  'nâng cấp',
  'thu thập',
  'chuyển đổi',
  'làm sạch',
  'phân tích',
  'tái cấu trúc',
  'đơn giản hóa',
  'cắt giảm',
  'trả lời',
  'phản hồi',
  'tiếp nhận',
  'phân loại',
  'đồng bộ',
  'đồng bộ hóa',
  'xét',
  'bình xét',
  'khen thưởng',
  'tuyển dụng',
  'đào tạo',
  'bồi dưỡng',
  'công nhận',
  'ra mắt',
  'khai trương',
  'khởi động',
  'chốt số liệu',
  'thẩm tra',
  'chỉ đạo',
  'quản lý',
  'sử dụng',
  'khai thác',
  'truyền thông',
  'phổ biến',
  'sắp xếp',
  'chuyển giao',
  'kiểm thử',
  'hiệu chỉnh',
  'thay thế',
  'sao gửi',
  'gửi báo cáo',
  'cho ý kiến',
  'góp ý',
  'làm',
  'cử',
];

const verb = words(...VERBS);
const auxiliary = many(
  words(
    ...['phải', 'cần', 'sẽ', 'được', 'có', 'phấn đấu', 'dự kiến', 'đề nghị', 'và', 'khẩn trương', 'tích cực'],
    ...['chủ động', 'tập trung', 'kịp thời', 'cơ bản', 'ưu tiên', 'tự'],
  ),
);

/** Words of what has been done, or not done, or is measured: no deadline is said with them. */
export const notPlanned: Reader<unknown> = oneOf<unknown>(
  words('đã', 'chưa', 'không', 'đạt', 'tỷ lệ', 'vừa', 'đang', 'vẫn', 'chẳng', 'trừ'),
  sign('≥≤><='),
);

const verbs = seq(
  auxiliary,
  verb,
  many(seq(optional(oneOf<unknown>(sign(',/-'), words('và'))), optional(words('có')), verb)),
);

/** hoàn thành | triển khai thực hiện | rà soát, bổ sung, điều chỉnh */
export const verbsAlone: Reader<null> = map(verbs, () => null);

/** How often, which is never a part of what is done: else a time would be swallowed. */
const howOften: Reader<unknown> = oneOf<unknown>(
  words(
    'định kỳ',
    'thường xuyên',
    'đột xuất',
    'liên tục',
    'hằng',
    'hàng tháng',
    'hàng quý',
    'hàng năm',
    'hàng tuần',
    'hàng ngày',
  ),
  seq(words('mỗi', 'từng'), words('tháng', 'quý', 'năm', 'tuần', 'ngày')),
);
const notAnObject = oneOf(notPlanned, howOften);

const object = freeText({ isRefused: notAnObject, maxTokens: 30, mayNamePeriods: true });
const doneObject = freeText({ isRefused: notAnObject, maxTokens: 60 });

/** "Ban hành Kế hoạch của phường" before its time. */
export const verbsWithObject: Reader<null> = remembered(map(seq(verbs, object), () => null));

/** "… hoàn thành", "… ban hành kế hoạch" behind its time. */
export const closingVerbs: Reader<null> = remembered(
  oneOf(
    verbsAlone,
    map(seq(verbs, not(sign(':')), doneObject), () => null),
  ),
);

/** Hoàn thiện thủ tục pháp lý dự án: what a date with a colon is for. */
export const milestone: Reader<null> = map(doneObject, () => null);

export const labelText: Reader<string> = freeText({
  isRefused: notPlanned,
  maxTokens: 30,
  mayNamePeriods: true,
});
