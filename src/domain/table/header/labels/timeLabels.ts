import type { LabelRule } from './LabelRule';
import { PERIODS } from './subjectLabels';

const TIME = 'thời gian|thời hạn|thời điểm|ngày|hạn|mốc|tiến độ';
const LATE = 'quá hạn|đúng hạn|trước hạn|trễ hạn|chậm hạn|hạn chế|còn hạn|trong hạn';

/** When it is to be done, and how far it is. */
export const TIME_LABELS: readonly LabelRule[] = [
  { concept: 'category', has: 'số lần|mốc kiểm tra|mốc giám sát|bảo quản|lưu trữ' },
  { concept: 'category', has: 'bắt đầu', with: 'thực tế' },
  {
    concept: 'extension',
    starts: 'gia hạn|lùi đến|lùi sang|hạn mới|thời hạn mới|hạn hoàn thành mới|deadline mới',
  },
  { concept: 'extension', has: 'gia hạn|điều chỉnh', with: TIME, lacks: 'nội dung|lý do|kế hoạch' },
  {
    concept: 'completedOn',
    has: TIME,
    with: 'thực tế|đã hoàn thành|hoàn thành xong|đã xong|đã làm xong|đã thực hiện xong',
  },
  { concept: 'completedOn', starts: 'đã', has: 'ngày' },
  { concept: 'completedOn', starts: 'ngày đã' },
  { concept: 'completedOn', starts: 'ngày hoàn thành|ngày xong', has: 'thực hiện|kết quả' },
  {
    concept: 'completedOn',
    starts: PERIODS,
    has: 'ngày thực hiện|ngày hoàn thành|ngày gửi|ngày nộp|ngày báo cáo|ngày xong',
  },
  { concept: 'completedOn', starts: 'ngày', has: 'xong', lacks: 'phải|cần|dự kiến|kế hoạch' },
  { concept: 'sent', is: 'Ngày gửi|Ngày chuyển|Ngày đề nghị|Ngày trình' },
  {
    concept: 'completion',
    starts: 'ngày trả|ngày đóng|ngày nghiệm thu|ngày gửi báo cáo|ngày bàn giao|ngày giải quyết',
    lacks: 'hẹn|dự kiến|kế hoạch',
    is: 'Ngày hoàn thành|Ngày xong|Ngày hoàn tất|Hoàn thành ngày|Xong ngày|Ngày báo cáo kết quả|Ngày có kết quả|Ngày nộp|Ngày phúc đáp|Ngày phát hành',
  },
  {
    concept: 'start',
    starts: 'từ ngày|ngày bắt đầu|bắt đầu|ngày khởi|khởi đầu|ngày triển khai',
    lacks: 'kết thúc|đến ngày',
  },
  { concept: 'start', starts: 'thời gian|thời điểm', has: 'bắt đầu|khởi công', lacks: 'kết thúc' },
  { concept: 'start', is: 'Từ', starts: 'từ thời gian|từ thời hạn' },
  {
    concept: 'received',
    starts:
      'ngày giao|giao ngày|ngày yêu cầu|ngày nhận|thời gian giao|thời gian nhận|ngày tiếp nhận|ngày được giao',
  },
  {
    concept: 'deadline',
    is: 'Đến|Bao giờ|Bao giờ xong|Khi nào xong|Xong trước|Xong trước ngày|Làm xong trước|Làm xong trước ngày|Phải xong',
    starts:
      'đến thời gian|đến thời hạn|đến ngày|ngày kết thúc|kết thúc|thời gian kết thúc|thời điểm kết thúc',
  },
  { concept: 'deadline', starts: 'thời gian|thời điểm', has: 'kết thúc', lacks: 'bắt đầu' },
  {
    concept: 'deadline',
    starts: 'hoàn thành',
    with: 'thời gian|thời hạn|trước ngày|trước|trong|vào',
    has: 'hoàn thành',
  },
  {
    concept: 'plannedTime',
    starts: 'thời gian|thời điểm|ngày',
    has: 'theo kế hoạch|theo KH|dự kiến|kế hoạch|được giao',
    lacks: `bắt đầu|thực tế|${LATE}`,
  },
  {
    concept: 'duration',
    starts: 'thời gian|thời hạn|số ngày|số giờ|thời lượng|tổng thời gian',
    has: 'giải quyết|ngày làm việc|giờ làm việc|số ngày|số giờ|thời lượng|giờ|thời hạn thanh tra|thời hạn kiểm tra',
  },
  {
    concept: 'deadline',
    starts: 'thời hạn|hạn|hẹn|ngày hẹn|ngày cần|kỳ hạn|deadline|khi nào|ngày đến hạn|ngày hết hạn|ngày phải',
    lacks: LATE,
  },
  { concept: 'milestone', starts: 'mốc' },
  { concept: 'handled', is: 'Thời gian xử lý|Ngày xử lý|Thời điểm xử lý' },
  { concept: 'finish', starts: 'thời gian|thời điểm|ngày', has: 'hoàn thành', lacks: LATE },
  {
    concept: 'deadline',
    starts: `${TIME}|năm|quý|tháng|tuần|dự kiến|kế hoạch`,
    has: 'hoàn thành',
    lacks: `${LATE}|mức độ|tiến độ|tỷ lệ`,
  },
  {
    concept: 'progress',
    has: '%|tỷ lệ|tỉ lệ|phần trăm|mức độ|mức hoàn thành',
    with: 'hoàn thành|tiến độ|khối lượng',
  },
  { concept: 'advance', starts: 'tiến độ|tiến trình' },
  { concept: 'advance', has: 'tiến độ', lacks: 'đánh giá|nội dung|nhiệm vụ' },
  { concept: 'status', starts: 'sớm|đúng|trước|trong', has: 'chậm|trễ hạn|quá hạn|chậm hạn|muộn' },
  {
    concept: 'status',
    has: 'tình trạng|trạng thái|xong chưa|hoàn thành chưa|đến đâu|tới đâu',
    lacks: 'kết quả|đã làm',
  },
  { concept: 'frequency', starts: 'tần suất|chu kỳ|định kỳ' },
  {
    concept: 'time',
    starts:
      'thời gian|thời điểm|lộ trình|lịch|thời kỳ|kỳ thực hiện|tháng thực hiện|quý thực hiện|năm thực hiện|ngày thực hiện|tháng trình|quý trình|dự kiến thời gian',
    lacks: 'thời gian tới',
  },
  {
    concept: 'time',
    has: 'thời gian|lộ trình|thời hạn|tháng thực hiện|quý thực hiện|các tháng|các quý',
    lacks: 'nhiệm vụ|nội dung|công việc|kết quả|thời gian tới',
  },
];
