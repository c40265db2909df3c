import type { LabelRule } from './LabelRule';
import { OFFICE } from './officeLabels';

const PROOF =
  'số ngày văn bản|số ngày tháng văn bản|minh chứng|kiểm chứng|chứng minh|ký hiệu|số hiệu|số văn bản|văn bản số|văn bản ban hành|văn bản đã ban hành|văn bản thực hiện|văn bản triển khai|văn bản hoàn thành|văn bản báo cáo|văn bản kết quả|văn bản trả lời|văn bản phúc đáp|văn bản phát hành|công văn báo cáo|CV báo cáo|đường dẫn|link|đính kèm|kèm theo';

/** Documents: what ordered the task, what proves it. */
export const DOCUMENT_LABELS: readonly LabelRule[] = [
  {
    concept: 'proof',
    is: 'Bằng chứng|Minh chứng|Tài liệu|Hồ sơ|Tài liệu minh chứng|Hồ sơ minh chứng|Minh chứng kèm theo',
  },
  {
    concept: 'proof',
    has: 'minh chứng|kiểm chứng|chứng minh',
    lacks: 'số|ký hiệu|link|đường dẫn|cần|phải|yêu cầu|nguồn',
  },
  {
    concept: 'asked',
    has: 'minh chứng|hồ sơ|tài liệu|sản phẩm',
    with: 'cần nộp|phải nộp|cần có|phải có|yêu cầu nộp|cần chuẩn bị',
  },
  {
    concept: 'basis',
    has: 'căn cứ|cơ sở pháp lý|văn bản giao|văn bản chỉ đạo|văn bản đến|nguồn giao|giao nhiệm vụ tại|nguồn nhiệm vụ|nghị quyết chỉ đạo',
  },
  { concept: 'basis', has: 'văn bản|công văn|ký hiệu', with: 'giao|chỉ đạo' },
  {
    concept: 'basis',
    starts: 'theo',
    has: 'văn bản|công văn|thông báo|kết luận|chỉ đạo',
    lacks: 'thời gian|thời hạn|hạn|ngày|kết quả|nhiệm vụ|nội dung',
  },
  {
    concept: 'basis',
    is: 'Nguồn gốc|Số thông báo|Số thông báo kết luận|Thông báo kết luận|Số kết luận|Số công văn đến|Số văn bản đến|Số quyết định giao',
  },
  { concept: 'basis', starts: `${OFFICE}|người|ngày văn bản`, has: 'giao việc|giao nhiệm vụ|ngày văn bản' },
  {
    concept: 'basis',
    starts: 'thông báo kết luận|thông báo số|kết luận thanh tra|kết luận kiểm tra',
    has: 'số',
  },
  { concept: 'evidence', starts: 'văn bản|số|tài liệu|minh chứng|hồ sơ|công văn', has: PROOF },
  {
    concept: 'evidence',
    has: PROOF,
    lacks: 'sản phẩm|kết quả|tên|danh mục',
  },
  { concept: 'evidence', starts: 'số ngày|số ký hiệu|số ký hiệu ngày', has: 'ban hành' },
  { concept: 'evidence', is: 'Văn bản|Số văn bản|Số hiệu|Số VB|Số CV|Số công văn' },
];
