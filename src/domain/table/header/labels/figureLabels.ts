import type { LabelRule } from './LabelRule';
import { PERIODS } from './subjectLabels';

/** Results, targets, figures. */
export const FIGURE_LABELS: readonly LabelRule[] = [
  {
    concept: 'actualResult',
    has: 'tình hình|đến nay|kết quả xử lý|kết quả giải quyết|hiện tại|kết quả thực tế|đã thực hiện|đã triển khai|đã làm|kết quả đạt được|nội dung đã',
    lacks: 'nhiệm vụ cần|sản phẩm',
  },
  {
    concept: 'actualResult',
    has: 'sản phẩm|văn bản',
    with: 'đã hoàn thành|đã ban hành|đã trình|đã có|đã thực hiện|thực tế',
  },
  { concept: 'actual', is: 'Kỳ này|Tuần này|Tháng này|Quý này|Năm nay' },
  {
    concept: 'actual',
    has: 'kỳ này|trong kỳ|kỳ báo cáo|tuần này|tháng này|quý này|năm nay',
    with: 'kết quả|thực hiện',
  },
  { concept: 'outcomeOrVerdict', has: 'kết quả đánh giá|kết quả thực hiện đánh giá' },
  { concept: 'verdict', has: 'đạt vượt|vượt đạt' },
  {
    concept: 'heading',
    starts:
      'ý kiến chỉ đạo|ý kiến kết luận|ý kiến cử tri|chỉ đạo của|yêu cầu của|kết luận của|kết luận chỉ đạo|kết luận kiến nghị|kết luận thanh tra|kết luận kiểm tra|kiến nghị của|kiến nghị cử tri',
  },
  {
    concept: 'verdict',
    starts: 'đánh giá|kết luận|xếp loại|tự đánh giá|mức độ đạt',
    lacks: 'tiêu chí',
  },
  { concept: 'verdict', is: 'Không đạt|Chưa đạt' },
  {
    concept: 'actual',
    starts: 'chỉ tiêu|mức|số|giá trị',
    has: 'đạt được|đã đạt|thực đạt',
  },
  { concept: 'reachedRate', is: 'Tỷ lệ đạt|Tỷ lệ thực hiện|Tỷ lệ đạt được|Tỷ lệ thực tế|Tỷ lệ đã đạt' },
  { concept: 'reached', is: 'Đạt|Mức đạt|Số đạt' },
  {
    concept: 'product',
    has: 'dự kiến|mong đợi|cần đạt|phải đạt|đầu ra|yêu cầu|mong muốn',
    with: 'kết quả|sản phẩm|đầu ra|hiệu quả',
  },
  { concept: 'product', has: 'sản phẩm|kết quả công việc|kết quả nhiệm vụ|kết quả chủ yếu' },
  {
    concept: 'ratio',
    has: 'so với|so sánh|so KH|so kế hoạch|so NQ|so nghị quyết|so CT|so chỉ tiêu|th kh|tăng giảm|tỷ trọng|tốc độ',
  },
  {
    concept: 'performance',
    starts:
      'kết quả thực hiện|kết quả triển khai|kết quả hoàn thành|kết quả xử lý|kết quả giải quyết|kết quả',
    has: 'thực hiện|triển khai|hoàn thành|xử lý|giải quyết|khắc phục',
  },
  {
    concept: 'performance',
    starts: PERIODS,
    has: 'kết quả thực hiện|kết quả triển khai|tình hình thực hiện',
  },
  { concept: 'performance', starts: 'nội dung kết quả|tóm tắt kết quả|báo cáo kết quả|nội dung trả lời' },
  { concept: 'outcome', starts: 'kết quả' },
  {
    concept: 'target',
    is: 'Chỉ tiêu|Mục tiêu|Kế hoạch|KH|Chỉ tiêu kế hoạch|Đăng ký|Chỉ tiêu đến|Mục tiêu đến|Kế hoạch đến',
    dated: true,
  },
  {
    concept: 'target',
    has: 'yêu cầu đạt|cần đạt|phải đạt|mức yêu cầu|tỷ lệ yêu cầu',
    lacks: 'kết quả|sản phẩm',
  },
  {
    concept: 'target',
    is: 'MT|Kế hoạch|KH|Kế hoạch năm|KH năm|Chỉ tiêu năm|Mục tiêu năm|Chỉ tiêu năm nay|Kế hoạch năm nay|Mục tiêu năm nay|Mức đăng ký|Mức giao|Kế hoạch giao|Chỉ tiêu kế hoạch|Kế hoạch thực hiện|Định mức|Giá trị mục tiêu|Mức phấn đấu|Chỉ tiêu phấn đấu|Giao|Số giao|Số được giao|Mức được giao|Nghị quyết HĐND|Ngưỡng|Ngưỡng đạt|Mức chuẩn|Giá trị chuẩn',
  },
  {
    concept: 'target',
    has: 'chỉ tiêu|mục tiêu|kế hoạch|tỷ lệ|nghị quyết',
    with: 'giao|được giao|đề ra|quy định|phấn đấu|cần đạt|phải đạt|đến năm|đến hết|tối thiểu|đăng ký',
    lacks: 'tên|nội dung|nhiệm vụ|công việc',
  },
  {
    concept: 'target',
    starts: 'KH|kế hoạch|nghị quyết|NQ|HĐND|UBND|xã|phường|huyện|tỉnh|thành phố|trung ương|cấp trên',
    has: 'giao',
    lacks: 'nhiệm vụ|văn bản|ngày|việc',
  },
  { concept: 'target', starts: 'đăng ký' },
  { concept: 'target', starts: 'phấn đấu|kế hoạch|KH', lacks: 'nhiệm vụ|nội dung' },
  { concept: 'target', starts: 'xã|phường|huyện|tỉnh|đơn vị', has: 'phấn đấu' },
  { concept: 'target', starts: PERIODS, has: 'chỉ tiêu|mục tiêu', lacks: 'kế hoạch' },
  { concept: 'target', is: 'Đến hết|Đến cuối|Đến hết năm|Đến cuối năm|Tầm nhìn|Tầm nhìn đến', dated: true },
  {
    concept: 'actual',
    starts: 'xã|phường|huyện|tỉnh|đơn vị',
    has: 'đạt',
    lacks: 'cần đạt|phải đạt|chưa đạt',
  },
  {
    concept: 'actual',
    is: 'Thực hiện|TH|Ước thực hiện|Ước TH|Ước tính|Ước đạt|Lũy kế|Cộng dồn|Đạt được|Số liệu|Thực tế|Số thực hiện',
    starts:
      'thực hiện|hiện trạng|thực trạng|ước|lũy kế|luỹ kế|số liệu|đã đạt|thực đạt|giá trị đạt|giá trị thực hiện|giá trị thực tế',
  },
  { concept: 'ratio', has: 'tỷ lệ|tỉ lệ|%|phần trăm', lacks: 'chỉ tiêu|tiêu chí|nội dung' },
  { concept: 'total', starts: 'tổng số|tổng' },
  { concept: 'count', starts: 'số lượng|số hồ sơ|số lượt|số vụ|trong đó|số cuộc|số' },
];
