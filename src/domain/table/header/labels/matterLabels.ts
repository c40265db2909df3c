import type { LabelRule } from './LabelRule';

/** Numbers, notes and states; what tables about other matters hold. */
export const MATTER_LABELS: readonly LabelRule[] = [
  { concept: 'note', starts: 'ghi chú|chú thích|lưu ý|chú giải|nhận xét' },
  {
    concept: 'no',
    is: 'STT|SST|TT|Số TT|S TT|S T T|T T|Số thứ tự|Thứ tự|Số|No|STT nhiệm vụ|TT nhiệm vụ|Số TT nhiệm vụ',
  },
  { concept: 'code', is: 'Mã|ID|Mã số|Mã nhiệm vụ|Mã NV|Mã công việc|Mã CV|Mã việc|Mã chỉ tiêu|Mã chỉ số' },
  { concept: 'category', has: 'cập nhật', with: 'thời gian|ngày', lacks: 'tiến độ|kết quả|tình hình' },
  {
    concept: 'state',
    is: 'Hoàn thành|Đã hoàn thành|Chưa hoàn thành|Không hoàn thành|Đang thực hiện|Chưa thực hiện|Đang triển khai|Chưa triển khai|Đang xử lý|Chưa xử lý|Đã xử lý|Đã xong|Chưa xong|Xong|Đang làm|Chưa làm|Đã làm|Đúng hạn|Trước hạn|Trong hạn|Quá hạn|Trễ hạn|Chậm tiến độ|Hoàn thành đúng hạn|Hoàn thành trước hạn|Hoàn thành quá hạn|Hoàn thành trễ hạn|Đã thực hiện',
  },
  { concept: 'daysLate', has: 'số ngày chậm|số ngày trễ|số ngày quá hạn|ngày chậm' },
  { concept: 'shortfall', is: 'Còn thiếu|Số còn thiếu' },
  { concept: 'assigned', is: 'Chỉ tiêu giao' },
  {
    concept: 'reason',
    has: 'lý do|lí do|nguyên nhân|khó khăn|vướng|vướng mắc|tồn tại|hạn chế',
    lacks: 'cần khắc phục|phải khắc phục|khắc phục tồn tại|khắc phục hạn chế',
  },
  {
    concept: 'goods',
    is: 'Hạn dùng|Hạn sử dụng|Số lô|Tồn đầu kỳ|Tồn cuối kỳ|Model|Nhãn hiệu|Xuất xứ|Biển số|Số serial|Ngày cấp',
    starts:
      'loại chứng thư|tên thuốc|tên thiết bị|tên tài sản|tên vật tư|tên hàng|ngày mua|năm mua|năm sản xuất',
  },
  {
    concept: 'people',
    has: 'họ và tên|họ tên|họ và tên đệm|ngày sinh|năm sinh|chức vụ|chức danh|điện thoại|sđt|địa chỉ|cccd|cmnd|quê quán|giới tính|trình độ|dân tộc|email|nơi ở|thường trú',
  },
  {
    concept: 'school',
    is: 'Lớp|Khối|Khối lớp|Môn|Môn học|Tiết|Sĩ số|Học sinh|Phòng học|Dụng cụ|GVCN|Tên học sinh|Tên lớp',
  },
  {
    concept: 'file',
    has: 'mã hồ sơ|chủ hồ sơ|người nộp|số biên nhận|ngày nhận đơn|người gửi đơn|người phản ánh|cá nhân phản ánh|tổ chức phản ánh|kênh tiếp nhận',
  },
  { concept: 'procedurePart', has: 'phí lệ phí|lệ phí' },
  {
    concept: 'price',
    has: 'đơn giá|thành tiền|mức chi|tổng mức đầu tư|giải ngân|quyết toán|vốn|số tiền|tổng dự toán|giá gói thầu',
    lacks: 'nguồn vốn',
  },
  {
    concept: 'price',
    is: 'Nội dung chi|Nhiệm vụ chi|Lương|Mức lương|Hệ số lương|Phụ cấp|Tiền công|Thực lĩnh|Số ngày công|Ngày công',
  },
  { concept: 'category', starts: 'khối lượng', lacks: '%|tỷ lệ|thực hiện|hoàn thành' },
  { concept: 'cost', has: 'kinh phí|dự toán|ngân sách|nguồn vốn|chi phí|nguồn lực', lacks: 'chỉ tiêu' },
  { concept: 'step', starts: 'trình tự|công đoạn|các bước|bước|quy trình|thứ tự công việc|lưu đồ' },
  { concept: 'form', starts: 'biểu mẫu|mẫu biểu' },
  {
    concept: 'procedurePart',
    starts: 'thành phần hồ sơ|cách thức|mức độ dịch vụ|mã thủ tục|mã tthc|hồ sơ cần nộp|hồ sơ yêu cầu',
  },
  {
    concept: 'meeting',
    is: 'Giờ|Giấy mời|Giờ họp|Hội trường|Phòng họp|Chủ tọa',
    starts: 'khách mời|đại biểu',
  },
  {
    concept: 'place',
    starts: 'địa điểm|thành phần|thứ|buổi|nơi tổ chức|phương tiện|nơi họp',
  },
  { concept: 'place', has: 'thời gian địa điểm|địa điểm' },
  { concept: 'numerator', has: 'tử số' },
  { concept: 'denominator', has: 'mẫu số' },
];
