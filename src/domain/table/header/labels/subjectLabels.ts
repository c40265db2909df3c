import type { LabelRule } from './LabelRule';

export const PERIODS = [
  'quý|tháng|năm|tuần|cả năm|cuối năm|6 tháng đầu năm|6 tháng cuối năm|sáu tháng đầu năm|chín tháng|9 tháng đầu năm',
  ...['I', 'II', 'III', 'IV', '1', '2', '3', '4'].map((quarter) => `quý ${quarter}`),
  ...Array.from({ length: 12 }, (_, i) => `tháng ${i + 1}|tháng 0${i + 1}|${i + 1} tháng|0${i + 1} tháng`),
].join('|');

/** What is to be done, what is measured. */
export const SUBJECT_LABELS: readonly LabelRule[] = [
  {
    concept: 'task',
    is: 'Lĩnh vực nhiệm vụ|Lĩnh vực công việc|Lĩnh vực nội dung|Nhóm nhiệm vụ nhiệm vụ|Nhóm nhiệm vụ công việc',
  },
  { concept: 'name', is: 'Nhóm chỉ số chỉ số|Nhóm chỉ tiêu chỉ tiêu|Nhóm tiêu chí tiêu chí' },
  {
    concept: 'document',
    starts: 'tên|loại|danh mục|tiêu đề',
    has: 'báo cáo|hồ sơ|tài liệu|biểu mẫu',
  },
  { concept: 'category', starts: 'thuộc' },
  { concept: 'target', starts: 'điểm', has: 'phấn đấu' },
  { concept: 'category', starts: 'nhóm|loại|lĩnh vực|điểm|trọng số', lacks: 'tên' },
  {
    concept: 'nameOrTask',
    has: 'chỉ tiêu|tiêu chí|chỉ số|mục tiêu',
    with: 'nhiệm vụ|công việc|giải pháp|hoạt động',
  },
  { concept: 'finerName', has: 'chỉ tiêu|tiêu chí|chỉ số', with: 'thành phần' },
  { concept: 'finerName', starts: 'nội dung', has: 'chỉ tiêu|tiêu chí|chỉ số' },
  { concept: 'indicator', starts: 'chỉ tiêu|các chỉ tiêu|mục tiêu chỉ tiêu' },
  { concept: 'name', has: 'chỉ tiêu|tiêu chí|chỉ số|KPI|KPIs' },
  { concept: 'goal', has: 'mục tiêu' },
  {
    concept: 'category',
    starts: 'loại|nhóm|lĩnh vực|mức độ|đối tượng|phạm vi|hình thức|mã|ưu tiên|cấp|nguồn|quy mô',
  },
  {
    concept: 'detail',
    is: 'Nội dung chính|Nội dung chi tiết|Mô tả|Mô tả công việc|Nội dung cụ thể|Yêu cầu|Chi tiết|Nội dung yêu cầu|Biện pháp|Biện pháp thực hiện|Giải pháp thực hiện|Nội dung triển khai|Cách làm',
    starts: 'biện pháp|giải pháp',
    lacks: 'nhiệm vụ|công việc|tên',
  },
  { concept: 'finerTask', starts: 'hoạt động' },
  { concept: 'finerTask', has: 'nhiệm vụ|hoạt động', with: 'cụ thể|chi tiết' },
  { concept: 'finerWork', has: 'công việc|việc', with: 'cụ thể|chi tiết' },
  {
    concept: 'task',
    has: 'nhiệm vụ|đầu việc|hành động|hoạt động|giải pháp|dự án|đề án|công tác|chương trình|nội dung thực hiện',
  },
  { concept: 'work', has: 'công việc|việc' },
  { concept: 'procedureName', has: 'thủ tục|tthc' },
  { concept: 'heading', is: 'Mục', starts: 'nội dung|tên|danh mục|hạng mục|trích yếu|vấn đề|sáng kiến' },
  { concept: 'period', is: PERIODS },
];
