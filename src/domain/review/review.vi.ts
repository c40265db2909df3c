import { excerpt } from '../text/excerpt';
import type { ReviewCode, ReviewItem } from './ReviewItem';
import type { Settings } from '../settings/Settings';

export const reviewTitle = 'Soát trước khi ký';

const settingNames: Readonly<Partial<Record<keyof Settings, string>>> = {
  planName: 'Tên kế hoạch',
  parentAgency: 'Cơ quan chủ quản',
  agency: 'Cơ quan ban hành',
  place: 'Địa danh',
  addressees: 'Kính gửi',
  signerTitle: 'Chức vụ người ký',
  signerName: 'Người ký',
  recipients: 'Nơi nhận',
};

const reviewDetail = ({ details }: ReviewItem, name: string): string => String(details?.[name] ?? '');

const settingOf = ({ details }: ReviewItem): string =>
  Object.entries(settingNames).find(([field]) => field === details?.['field'])?.[1] ?? '';

const inCell = ({ cell, written }: ReviewItem): string => {
  if (!cell.includes('!')) return `Tên trang tính “${written}”`;
  return written === '' ? `Ô ${cell} để trống` : `Ô ${cell} ghi “${excerpt(written)}”`;
};

/** `finding`: what stands where, a clause without its full stop; `advice`: what to do before the report is signed. */
interface ReviewTexts {
  readonly title: string;
  readonly finding: (item: ReviewItem) => string;
  readonly advice: string;
}

export const reviewTexts: Readonly<Record<ReviewCode, ReviewTexts>> = {
  settingBlank: {
    title: 'Thiết lập còn trống',
    finding: (item) => `Thiết lập “${settingOf(item)}” còn trống`,
    advice: 'Ghi trước khi trình ký.',
  },
  settingBeforeReform: {
    title: 'Thiết lập theo tổ chức cũ',
    finding: (item) =>
      `Thiết lập “${settingOf(item)}” đang ghi “${excerpt(item.written)}” theo tổ chức trước ngày 01/7/2025 (sắp xếp đơn vị hành chính, bỏ cấp huyện)`,
    advice: 'Ghi theo cơ quan, người ký hiện nay.',
  },
  yearSlip: {
    title: 'Năm khác với năm của kế hoạch',
    finding: (item) =>
      `${inCell(item)}, có năm ${reviewDetail(item, 'year')} trong khi kế hoạch là của năm ${reviewDetail(item, 'planYear')}`,
    advice: 'Sửa lại nếu chép từ kế hoạch năm khác.',
  },
  yearOfPlanDoubtful: {
    title: 'Chưa chắc kế hoạch của năm nào',
    finding: (item) =>
      `Kế hoạch được đọc là của năm ${reviewDetail(item, 'year')}${
        reviewDetail(item, 'meant') === reviewDetail(item, 'year')
          ? ''
          : `, nhưng phần lớn nội dung ghi năm ${reviewDetail(item, 'meant')}`
      }, còn số liệu lấy năm ${reviewDetail(item, 'asOf')}`,
    advice: 'Kiểm tra năm ở tiêu đề bảng, vì hạn của các nhiệm vụ tính theo năm này.',
  },
  completedBeforePlan: {
    title: 'Ngày hoàn thành trước năm của kế hoạch',
    finding: (item) =>
      `${inCell(item)}, ngày hoàn thành ${reviewDetail(item, 'date')} trước năm của kế hoạch`,
    advice: 'Kiểm tra lại năm.',
  },
  dueOutsidePlan: {
    title: 'Hạn nằm ngoài năm của kế hoạch',
    finding: (item) => `${inCell(item)}, hạn ${reviewDetail(item, 'date')} nằm ngoài năm của kế hoạch`,
    advice: 'Kiểm tra lại năm.',
  },
  causeMissing: {
    title: 'Nhiệm vụ chậm tiến độ, chưa ghi nguyên nhân',
    finding: (item) => `${taskOf(item)} chậm tiến độ, chưa ghi nguyên nhân${inBrackets(item)}`,
    advice: 'Ghi nguyên nhân, giải pháp; nếu để trống, báo cáo có dòng chấm để điền.',
  },
  resultMissing: {
    title: 'Nhiệm vụ chưa ghi kết quả thực hiện',
    finding: (item) => `${taskOf(item)} chưa ghi kết quả thực hiện${inBrackets(item)}`,
    advice: 'Ghi kết quả trong kỳ, nếu có.',
  },
  deadlineUnclear: {
    title: 'Nhiệm vụ chưa xác định hạn hoàn thành',
    finding: (item) => `${taskOf(item)} chưa xác định được hạn hoàn thành${inBrackets(item)}`,
    advice: 'Ghi hạn vào cột “Hạn hoàn thành”.',
  },
  leadUnclear: {
    title: 'Nhiệm vụ chưa rõ cơ quan chủ trì',
    finding: (item) => `${taskOf(item)} chưa xác định cơ quan, đơn vị chủ trì${inBrackets(item)}`,
    advice: 'Ghi tên cơ quan, đơn vị chủ trì.',
  },
  documentMissing: {
    title: 'Nhiệm vụ đã hoàn thành, chưa ghi văn bản',
    finding: (item) =>
      item.written === ''
        ? `${taskOf(item)} đã hoàn thành nhưng chưa ghi số, ký hiệu văn bản${item.cell === '' ? '' : ` (ô ${item.cell})`}`
        : `${inCell(item)}: ${lowerFirst(taskOf(item))} đã hoàn thành nhưng chưa thấy số, ký hiệu văn bản`,
    advice: 'Ghi văn bản làm căn cứ, nếu có.',
  },
  documentForm: {
    title: 'Số, ký hiệu văn bản chưa đúng cách ghi',
    finding: (item) => `${inCell(item)}, chưa đúng cách ghi số, ký hiệu văn bản`,
    advice: 'Ghi liền, đủ ký hiệu, ví dụ 35/QĐ-UBND hoặc 469/VPUB-KSTTHC.',
  },
  documentBecameDate: {
    title: 'Số văn bản bị Excel đổi thành ngày',
    finding: (item) => `${inCell(item)}, Excel đã đổi thành ngày`,
    advice: 'Ghi lại số, ký hiệu văn bản dạng chữ, ví dụ 35/QĐ-UBND.',
  },
  documentInFuture: {
    title: 'Văn bản ghi ngày sau ngày lấy số liệu',
    finding: (item) => `${inCell(item)}, văn bản ghi ngày ${reviewDetail(item, 'date')} sau ngày lấy số liệu`,
    advice: 'Kiểm tra lại ngày.',
  },
  documentBeforePlan: {
    title: 'Văn bản ghi ngày trước năm của kế hoạch',
    finding: (item) =>
      `${inCell(item)}, văn bản ghi ngày ${reviewDetail(item, 'date')} trước năm của kế hoạch`,
    advice: 'Kiểm tra lại năm.',
  },
  documentDateImpossible: {
    title: 'Ngày văn bản không có thật',
    finding: (item) => `${inCell(item)}, không có ngày ${reviewDetail(item, 'date')}`,
    advice: 'Sửa lại ngày văn bản.',
  },
  unitSpelling: {
    title: 'Một đơn vị ghi nhiều cách',
    finding: (item) => `${inUnit(item)}, nơi khác ghi “${reviewDetail(item, 'usual')}”`,
    advice: 'Ghi thống nhất một tên.',
  },
  unitRenamed: {
    title: 'Đơn vị đã đổi tên, sắp xếp lại',
    finding: (item) =>
      `${inUnit(item)}, từ ngày 01/7/2025 là “${reviewDetail(item, 'after')}” (${reviewDetail(item, 'source')})`,
    advice: 'Kiểm tra theo phân công của địa phương.',
  },
  districtNamed: {
    title: 'Còn nhắc đến cấp huyện',
    finding: (item) => `${inCell(item)}, có nhắc đến cấp huyện, đã kết thúc hoạt động từ ngày 01/7/2025`,
    advice: 'Ghi theo cơ quan hiện nay.',
  },
  indicatorBlank: {
    title: 'Chỉ tiêu chưa có số liệu',
    finding: (item) => `Chỉ tiêu “${excerpt(reviewDetail(item, 'name'))}” chưa có số liệu (ô ${item.cell})`,
    advice: 'Ghi tử số, mẫu số hoặc ghi “Không phát sinh”.',
  },
  differsFromPlan: {
    title: 'Khác với văn bản kế hoạch',
    finding: (item) => `${inCell(item)}, kế hoạch ghi “${excerpt(reviewDetail(item, 'plan'))}”`,
    advice: 'Giữ hoặc sửa theo kế hoạch.',
  },
};

/** Whole sentences: what stands there, and what to do. */
export function describeReview(item: ReviewItem): string {
  const { finding, advice } = reviewTexts[item.code];
  return `${finding(item)}. ${advice}`;
}

/** "Nhiệm vụ số 12 “Công bố kết quả …”" */
const taskOf = (item: ReviewItem): string => {
  const no = reviewDetail(item, 'no');
  return `Nhiệm vụ ${no === '' ? '' : `số ${no} `}“${excerpt(reviewDetail(item, 'content'))}”`;
};

const inBrackets = ({ cell }: ReviewItem): string => (cell === '' ? '' : ` (ô ${cell})`);

const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);

const inUnit = ({ cell, written }: ReviewItem): string =>
  `Đơn vị “${written}”${cell === '' ? '' : ` (ô ${cell})`}`;
