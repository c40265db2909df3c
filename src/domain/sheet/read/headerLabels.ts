import type { Concept } from './Concept';

/**
 * One line of the vocabulary. Alternatives are parted by "|" and compared folded, as whole words.
 * `is`: the whole label; `starts`: how it begins; `has`: a phrase anywhere; `with`: a second phrase that must be
 * there too; `lacks`: a phrase that must not; `dated`: the label must name a year. `is` alone is certain.
 */
export interface LabelRule {
  readonly concept: Concept;
  readonly is?: string;
  readonly starts?: string;
  readonly has?: string;
  readonly with?: string;
  readonly lacks?: string;
  readonly dated?: true;
}

const OFFICE =
  'cơ quan|các cơ quan|đơn vị|các đơn vị|phòng|phòng ban|các phòng|các ban|ban ngành|bộ phận|sở ngành|địa phương|tổ chức';
const PERSON = 'người|ai|cán bộ|công chức|lãnh đạo|chuyên viên|đồng chí|đ c|cá nhân|nhân sự|nhân viên|gv';
const TIME = 'thời gian|thời hạn|thời điểm|ngày|hạn|mốc|tiến độ';
const LATE = 'quá hạn|đúng hạn|trước hạn|trễ hạn|chậm hạn|hạn chế|còn hạn|trong hạn';

const PROOF =
  'minh chứng|kiểm chứng|chứng minh|ký hiệu|số hiệu|số văn bản|văn bản ban hành|văn bản đã ban hành|văn bản thực hiện|văn bản triển khai|văn bản hoàn thành|văn bản báo cáo|văn bản kết quả|đường dẫn|link|đính kèm|kèm theo';

const PERIODS = [
  'quý|tháng|năm|tuần|cả năm|cuối năm|6 tháng đầu năm|6 tháng cuối năm|sáu tháng đầu năm|chín tháng|9 tháng đầu năm',
  ...['I', 'II', 'III', 'IV', '1', '2', '3', '4'].map((quarter) => `quý ${quarter}`),
  ...Array.from({ length: 12 }, (_, i) => `tháng ${i + 1}|tháng 0${i + 1}|${i + 1} tháng|0${i + 1} tháng`),
].join('|');

/** Read from the top: the first rule that fits gives the concept. */
export const HEADER_LABELS: readonly LabelRule[] = [
  { concept: 'note', starts: 'ghi chú|chú thích|lưu ý|chú giải' },
  {
    concept: 'no',
    is: 'STT|SST|TT|Số TT|S TT|S T T|T T|Số thứ tự|Thứ tự|Số|No|STT nhiệm vụ|TT nhiệm vụ|Số TT nhiệm vụ',
  },
  { concept: 'category', has: 'cập nhật', with: 'thời gian|ngày', lacks: 'tiến độ|kết quả|tình hình' },
  {
    concept: 'state',
    is: 'Hoàn thành|Đã hoàn thành|Chưa hoàn thành|Không hoàn thành|Đang thực hiện|Chưa thực hiện|Đang triển khai|Chưa triển khai|Đang xử lý|Chưa xử lý|Đã xử lý|Đã xong|Chưa xong|Đúng hạn|Trước hạn|Quá hạn|Trễ hạn|Chậm tiến độ|Hoàn thành đúng hạn|Hoàn thành trước hạn|Hoàn thành quá hạn|Hoàn thành trễ hạn|Đã thực hiện',
  },
  { concept: 'daysLate', has: 'số ngày chậm|số ngày trễ|số ngày quá hạn|ngày chậm' },
  { concept: 'shortfall', is: 'Còn thiếu|Số còn thiếu' },
  { concept: 'assigned', is: 'Chỉ tiêu giao' },
  {
    concept: 'reason',
    has: 'lý do|lí do|nguyên nhân|khó khăn|vướng mắc|tồn tại|hạn chế',
    lacks: 'cần khắc phục|phải khắc phục|khắc phục tồn tại|khắc phục hạn chế',
  },
  {
    concept: 'goods',
    is: 'Model|Nhãn hiệu|Xuất xứ|Biển số|Số serial',
    starts: 'tên thiết bị|tên tài sản|tên vật tư|tên hàng|ngày mua|năm mua|năm sản xuất',
  },
  {
    concept: 'people',
    has: 'họ và tên|họ tên|họ và tên đệm|ngày sinh|năm sinh|chức vụ|chức danh|điện thoại|sđt|địa chỉ|cccd|cmnd|quê quán|giới tính|trình độ|dân tộc|email|nơi ở|thường trú',
  },
  {
    concept: 'school',
    is: 'Lớp|Khối|Khối lớp|Môn|Môn học|Tiết|Sĩ số|Học sinh|Phòng học|Dụng cụ|GVCN|Tên học sinh|Tên lớp',
  },
  { concept: 'file', has: 'mã hồ sơ|chủ hồ sơ|người nộp|số biên nhận' },
  { concept: 'procedurePart', has: 'phí lệ phí|lệ phí' },
  {
    concept: 'price',
    has: 'đơn giá|thành tiền|khối lượng|tổng mức đầu tư|giải ngân|quyết toán|vốn|số tiền|tổng dự toán|giá gói thầu',
    lacks: 'nguồn vốn',
  },
  { concept: 'cost', has: 'kinh phí|dự toán|ngân sách|nguồn vốn|chi phí|nguồn lực', lacks: 'chỉ tiêu' },
  { concept: 'step', starts: 'trình tự|công đoạn|các bước|bước|quy trình|thứ tự công việc|lưu đồ' },
  { concept: 'form', starts: 'biểu mẫu|mẫu biểu' },
  {
    concept: 'procedurePart',
    starts: 'thành phần hồ sơ|cách thức|mức độ dịch vụ|mã thủ tục|mã tthc|hồ sơ cần nộp|hồ sơ yêu cầu',
  },
  {
    concept: 'place',
    starts: 'địa điểm|thành phần|khách mời|thứ|buổi|nơi tổ chức|phương tiện|nơi họp|đại biểu',
  },
  { concept: 'place', has: 'thời gian địa điểm|địa điểm' },
  { concept: 'numerator', has: 'tử số' },
  { concept: 'denominator', has: 'mẫu số' },

  // Documents: what ordered the task, what proves it.
  {
    concept: 'basis',
    has: 'căn cứ|cơ sở pháp lý|văn bản giao|văn bản chỉ đạo|văn bản đến|nguồn giao|giao nhiệm vụ tại|nguồn nhiệm vụ|nghị quyết chỉ đạo',
  },
  { concept: 'basis', has: 'văn bản|công văn|ký hiệu', with: 'giao|chỉ đạo' },
  { concept: 'basis', is: 'Số thông báo|Số kết luận|Số công văn đến|Số văn bản đến|Số quyết định giao' },
  { concept: 'basis', starts: `${OFFICE}|người|ngày văn bản`, has: 'giao việc|giao nhiệm vụ|ngày văn bản' },
  { concept: 'evidence', starts: 'văn bản|số|tài liệu|minh chứng|hồ sơ|công văn', has: PROOF },
  {
    concept: 'evidence',
    has: PROOF,
    lacks: 'sản phẩm|kết quả|tên',
  },
  { concept: 'evidence', is: 'Văn bản|Tài liệu|Hồ sơ|Số văn bản|Số hiệu|Số VB|Số CV|Số công văn' },

  // Offices and persons.
  {
    concept: 'measure',
    is: 'ĐVT|ĐV|Đơn vị tính|Đơn vị đo|Đơn vị đo lường|ĐV tính|Tính theo',
    starts: 'đơn vị tính|đvt|đv tính|đơn vị đo',
  },
  { concept: 'presiding', starts: OFFICE, has: 'CT' },
  { concept: 'presiding', is: 'Chính thực hiện' },
  { concept: 'cooperating', starts: OFFICE, has: 'PH' },
  { concept: 'office', has: 'phối hợp', with: 'chủ trì|đầu mối|chịu trách nhiệm chính|thực hiện chính' },
  { concept: 'cooperating', has: 'phối hợp|cùng thực hiện' },
  { concept: 'cooperating', starts: OFFICE, has: 'tham gia|hỗ trợ|thẩm tra|thẩm định|liên quan' },
  { concept: 'presiding', has: 'chủ trì|đầu mối', lacks: 'người chủ trì|lãnh đạo chủ trì' },
  {
    concept: 'presiding',
    starts: OFFICE,
    has: 'tham mưu chính|thực hiện chính|trách nhiệm chính|phụ trách chính|xử lý chính',
  },
  {
    concept: 'category',
    is: 'Người giao|Đơn vị giao|Cơ quan giao|Lãnh đạo giao|Người giao việc|Người giao nhiệm vụ',
  },
  { concept: 'person', starts: PERSON, lacks: 'cơ quan|đơn vị|phòng|bộ phận' },
  { concept: 'lead', is: 'Phụ trách|Chịu trách nhiệm' },
  {
    concept: 'lead',
    starts: `${OFFICE}|${PERSON}`,
    has: 'phụ trách|tham mưu|soạn thảo|chịu trách nhiệm|được giao|thực hiện chính|trình',
  },
  { concept: 'officeOrMeasure', is: 'Đơn vị' },
  { concept: 'category', is: 'Tên đơn vị|Xã phường|Đơn vị hành chính|Tên cơ quan|Tên cơ quan đơn vị' },
  { concept: 'responsible', starts: 'trách nhiệm' },
  { concept: 'office', starts: `${OFFICE}|phân công|giao cho|nơi thực hiện` },
  { concept: 'office', has: 'cơ quan|đơn vị', with: 'thực hiện|cá nhân|người' },

  { concept: 'previous', has: 'năm trước|cùng kỳ|kỳ trước|năm ngoái', lacks: 'so với|so sánh|tăng|giảm|%' },

  // Time.
  {
    concept: 'completedOn',
    has: TIME,
    with: 'thực tế|đã hoàn thành|hoàn thành xong|đã xong|đã làm xong|đã thực hiện xong',
  },
  { concept: 'completedOn', has: 'thực tế', with: 'hoàn thành|xong' },
  { concept: 'completedOn', starts: 'đã', has: 'ngày' },
  { concept: 'completedOn', starts: 'ngày đã' },
  {
    concept: 'completion',
    is: 'Ngày hoàn thành|Ngày xong|Ngày hoàn tất|Hoàn thành ngày|Xong ngày|Ngày báo cáo kết quả|Ngày có kết quả|Ngày nộp|Ngày gửi',
  },
  {
    concept: 'start',
    starts: 'từ ngày|ngày bắt đầu|bắt đầu|ngày khởi|khởi đầu|ngày triển khai',
    lacks: 'kết thúc|đến ngày',
  },
  { concept: 'start', starts: 'thời gian|thời điểm', has: 'bắt đầu', lacks: 'kết thúc' },
  { concept: 'start', is: 'Từ' },
  {
    concept: 'received',
    starts: 'ngày giao|ngày nhận|thời gian giao|thời gian nhận|ngày tiếp nhận|ngày được giao',
  },
  {
    concept: 'deadline',
    is: 'Đến',
    starts: 'đến ngày|ngày kết thúc|kết thúc|thời gian kết thúc|thời điểm kết thúc',
  },
  { concept: 'deadline', starts: 'thời gian|thời điểm', has: 'kết thúc', lacks: 'bắt đầu' },
  {
    concept: 'deadline',
    starts: 'hoàn thành',
    with: 'thời gian|thời hạn|trước ngày|trước|trong|vào',
    has: 'hoàn thành',
  },
  {
    concept: 'duration',
    starts: 'thời gian|thời hạn|số ngày|số giờ|thời lượng|tổng thời gian',
    has: 'giải quyết|ngày làm việc|giờ làm việc|số ngày|số giờ|thời lượng|giờ|thời hạn thanh tra|thời hạn kiểm tra',
  },
  {
    concept: 'deadline',
    starts: 'thời hạn|hạn|hẹn|kỳ hạn|deadline|khi nào|ngày đến hạn|ngày hết hạn|ngày phải|mốc',
    lacks: LATE,
  },
  {
    concept: 'deadline',
    starts: `${TIME}|năm|quý|tháng|dự kiến|kế hoạch`,
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
  { concept: 'status', has: 'tình trạng|trạng thái|xong chưa|hoàn thành chưa', lacks: 'kết quả' },
  {
    concept: 'time',
    starts:
      'thời gian|thời điểm|lộ trình|lịch|thời kỳ|kỳ thực hiện|tháng thực hiện|quý thực hiện|năm thực hiện|ngày thực hiện|định kỳ|tần suất|dự kiến thời gian',
  },
  { concept: 'time', has: 'bắt đầu|từ ngày', with: 'kết thúc|đến ngày' },
  { concept: 'time', has: 'thời gian|lộ trình|thời hạn', lacks: 'nhiệm vụ|nội dung|công việc|kết quả' },

  // Results, targets, figures.
  {
    concept: 'actualResult',
    has: 'tình hình|đến nay|kết quả xử lý|kết quả giải quyết|hiện tại|kết quả thực tế|đã thực hiện|đã triển khai|kết quả đạt được|nội dung đã',
    lacks: 'nhiệm vụ cần|sản phẩm',
  },
  {
    concept: 'actualResult',
    has: 'sản phẩm|văn bản',
    with: 'đã hoàn thành|đã ban hành|đã trình|đã có|thực tế',
  },
  {
    concept: 'actual',
    has: 'kỳ này|trong kỳ|kỳ báo cáo|tuần này|tháng này|quý này|năm nay',
    with: 'kết quả|thực hiện',
  },
  {
    concept: 'verdict',
    has: 'đạt vượt|vượt đạt|kết quả đánh giá',
  },
  {
    concept: 'heading',
    starts:
      'ý kiến chỉ đạo|ý kiến kết luận|ý kiến cử tri|chỉ đạo của|yêu cầu của|kết luận của|kết luận chỉ đạo|kiến nghị của|kiến nghị cử tri',
  },
  {
    concept: 'verdict',
    starts: 'đánh giá|kết luận|xếp loại|tự đánh giá|mức độ đạt',
    lacks: 'tiêu chí',
  },
  { concept: 'verdict', is: 'Không đạt|Chưa đạt' },
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
  { concept: 'outcome', starts: 'kết quả' },
  { concept: 'target', is: 'Chỉ tiêu|Mục tiêu|Kế hoạch|KH|Chỉ tiêu kế hoạch', dated: true },
  {
    concept: 'target',
    has: 'yêu cầu đạt|cần đạt|phải đạt|mức yêu cầu|tỷ lệ yêu cầu',
    lacks: 'kết quả|sản phẩm',
  },
  {
    concept: 'target',
    is: 'Kế hoạch|KH|Kế hoạch năm|KH năm|Chỉ tiêu năm|Mục tiêu năm|Chỉ tiêu năm nay|Kế hoạch năm nay|Mục tiêu năm nay|Mức đăng ký|Mức giao|Kế hoạch giao|Chỉ tiêu kế hoạch|Kế hoạch thực hiện|Định mức|Giá trị mục tiêu|Mức phấn đấu|Chỉ tiêu phấn đấu|Giao|Số giao|KH giao|Số được giao|Mức được giao|HĐND giao|UBND giao|Cấp trên giao|Tỉnh giao|Thành phố giao|Nghị quyết HĐND|Ngưỡng|Ngưỡng đạt|Mức chuẩn|Giá trị chuẩn',
  },
  {
    concept: 'target',
    has: 'chỉ tiêu|mục tiêu|kế hoạch|tỷ lệ|nghị quyết',
    with: 'giao|được giao|quy định|phấn đấu|cần đạt|phải đạt|đến năm|tối thiểu|đăng ký',
    lacks: 'tên|nội dung|nhiệm vụ|công việc',
  },
  { concept: 'target', starts: 'phấn đấu|kế hoạch', lacks: 'nhiệm vụ|nội dung' },
  {
    concept: 'actual',
    is: 'Thực hiện|TH|Ước thực hiện|Ước TH|Ước tính|Ước đạt|Lũy kế|Đạt được|Số liệu|Thực tế|Số thực hiện|Tỷ lệ đạt được',
    starts:
      'thực hiện|hiện trạng|ước|lũy kế|luỹ kế|số liệu|đã đạt|giá trị đạt|giá trị thực hiện|giá trị thực tế|tỷ lệ đạt được|tỷ lệ thực tế',
  },
  { concept: 'ratio', has: 'tỷ lệ|tỉ lệ|%|phần trăm', lacks: 'chỉ tiêu|tiêu chí|nội dung' },
  { concept: 'total', starts: 'tổng số|tổng' },
  { concept: 'count', starts: 'số lượng|số hồ sơ|số lượt|số vụ|trong đó|số cuộc|số' },

  // What is to be done, what is measured.
  {
    concept: 'task',
    is: 'Lĩnh vực nhiệm vụ|Lĩnh vực công việc|Lĩnh vực nội dung|Nhóm nhiệm vụ nhiệm vụ|Nhóm nhiệm vụ công việc',
  },
  { concept: 'category', starts: 'nhóm|loại|lĩnh vực|điểm|trọng số', lacks: 'tên' },
  {
    concept: 'nameOrTask',
    has: 'chỉ tiêu|tiêu chí|chỉ số|mục tiêu',
    with: 'nhiệm vụ|công việc|giải pháp|hoạt động',
  },
  { concept: 'name', has: 'chỉ tiêu|tiêu chí|chỉ số' },
  { concept: 'goal', has: 'mục tiêu' },
  {
    concept: 'category',
    starts: 'loại|nhóm|lĩnh vực|mức độ|đối tượng|phạm vi|hình thức|mã|ưu tiên|cấp|nguồn|quy mô',
  },
  {
    concept: 'detail',
    is: 'Nội dung chính|Nội dung chi tiết|Mô tả|Mô tả công việc|Nội dung cụ thể|Yêu cầu|Chi tiết|Nội dung yêu cầu|Biện pháp|Biện pháp thực hiện|Giải pháp thực hiện|Nội dung triển khai|Cách làm',
  },
  {
    concept: 'task',
    has: 'nhiệm vụ|công việc|đầu việc|hoạt động|giải pháp|dự án|đề án|việc|công tác|chương trình|nội dung thực hiện',
  },
  { concept: 'procedureName', has: 'thủ tục|tthc' },
  { concept: 'heading', is: 'Mục', starts: 'nội dung|tên|danh mục|hạng mục|trích yếu|vấn đề|sáng kiến' },
  { concept: 'period', is: PERIODS },
];
