import type { LabelRule } from './LabelRule';

export const OFFICE =
  'cơ quan|các cơ quan|lực lượng|cấp ủy|chi bộ|tập thể|đơn vị|các đơn vị|phòng|phòng ban|các phòng|các ban|ban ngành|bộ phận|sở ngành|địa phương|tổ chức';
const PERSON =
  'người|ai|trưởng đoàn|chủ nhiệm|cán bộ|công chức|lãnh đạo|LĐ|LĐVP|chuyên viên|đồng chí|đ c|cá nhân|nhân sự|nhân viên|gv';

/** Offices and persons. */
export const OFFICE_LABELS: readonly LabelRule[] = [
  {
    concept: 'measure',
    is: 'ĐVT|ĐV|Đơn vị tính|Đơn vị đo|Đơn vị đo lường|ĐV tính|Tính theo',
    starts: 'đơn vị tính|đvt|đv tính|đơn vị đo',
  },
  {
    concept: 'inspected',
    starts: OFFICE,
    has: 'được kiểm tra|được thanh tra|được giám sát|được khảo sát',
    lacks: 'thực hiện|giao|chủ trì',
  },
  { concept: 'inspected', starts: 'đối tượng', has: 'giám sát|kiểm tra|thanh tra' },
  { concept: 'presiding', starts: OFFICE, has: 'CT' },
  {
    concept: 'presiding',
    is: 'Chính thực hiện',
    starts: 'chịu trách nhiệm chính|trách nhiệm chính|phụ trách chính',
  },
  { concept: 'cooperating', starts: OFFICE, has: 'PH' },
  { concept: 'office', has: 'phối hợp', with: 'chủ trì|đầu mối|chịu trách nhiệm chính|thực hiện chính' },
  { concept: 'cooperating', is: 'Hỗ trợ|Người hỗ trợ|Ai hỗ trợ|Tham gia', has: 'phối hợp|cùng thực hiện' },
  { concept: 'cooperating', starts: OFFICE, has: 'tham gia|hỗ trợ|thẩm tra|thẩm định|liên quan' },
  {
    concept: 'presiding',
    has: 'chủ trì|đầu mối',
    lacks: 'người chủ trì|lãnh đạo chủ trì|LĐ chủ trì|LĐVP chủ trì|đồng chí chủ trì',
  },
  {
    concept: 'presiding',
    starts: OFFICE,
    has: 'tham mưu chính|thực hiện chính|trách nhiệm chính|phụ trách chính|xử lý chính',
  },
  { concept: 'category', starts: 'nơi nhận|cơ quan nhận|đơn vị nhận|cơ quan tiếp nhận|nơi gửi đến' },
  {
    concept: 'issuer',
    starts: `${OFFICE}|nơi ban hành|nơi gửi|nơi giao|cấp ban hành|cấp giao|cấp chỉ đạo`,
    has: 'ban hành|gửi|giao|chỉ đạo',
    lacks: 'được giao|thực hiện|chủ trì|tham mưu|trình',
  },
  {
    concept: 'category',
    is: 'Người giao|Đơn vị giao|Cơ quan giao|Lãnh đạo giao|Người giao việc|Người giao nhiệm vụ',
  },
  { concept: 'person', is: 'Người', starts: PERSON, lacks: 'cơ quan|đơn vị|phòng|bộ phận' },
  { concept: 'lead', is: 'Phụ trách|Chịu trách nhiệm' },
  {
    concept: 'lead',
    starts: `${OFFICE}|${PERSON}`,
    has: 'phụ trách|tham mưu|soạn thảo|chịu trách nhiệm|được giao|thực hiện chính',
  },
  { concept: 'officeOrMeasure', is: 'Đơn vị' },
  { concept: 'category', is: 'Tên đơn vị|Xã phường|Đơn vị hành chính|Tên cơ quan|Tên cơ quan đơn vị' },
  { concept: 'responsible', starts: 'trách nhiệm' },
  { concept: 'responsible', starts: OFFICE, has: 'trình' },
  { concept: 'category', starts: OFFICE, has: 'đề nghị|kiến nghị|yêu cầu|đặt câu hỏi' },
  { concept: 'office', is: 'Chủ đầu tư' },
  { concept: 'office', starts: `${OFFICE}|phân công|giao cho|nơi thực hiện` },
  { concept: 'office', has: 'cơ quan|đơn vị', with: 'thực hiện|cá nhân|người' },
  { concept: 'category', has: 'tháng trước|quý trước|tuần trước', lacks: 'so với|so sánh|tăng|giảm|%' },
  {
    concept: 'previous',
    has: 'năm trước|năm học trước|cùng kỳ|kỳ trước|năm ngoái',
    lacks: 'so với|so sánh|tăng|giảm|%',
  },
];
