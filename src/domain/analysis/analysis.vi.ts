import type { Problem, ProblemCode } from '../problem/Problem';
import { yearSources } from '../plan/year/year.vi';
import { roleLabels } from '../table/table.vi';

export const analysisTexts = { planOf: (year: number) => `Kế hoạch năm ${year}` } as const;

const detail = ({ details }: Problem, name: string): string => String(details?.[name] ?? '');

const named = (problem: Problem, name: string, otherwise: string): string =>
  detail(problem, name) || otherwise;

const after = (problem: Problem, name: string): string =>
  detail(problem, name) && ` ${detail(problem, name)}`;

const roleOf = (problem: Problem): string =>
  Object.entries(roleLabels).find(([role]) => role === detail(problem, 'role'))?.[1] ?? '';

const yearSource = (problem: Problem): string =>
  Object.entries(yearSources).find(([kind]) => kind === detail(problem, 'kind'))?.[1] ?? yearSources.asked;

/** A sheet that is meant as a whole bears its name. */
const quoted = ({ cell, written }: Problem): string =>
  cell === written ? `Trang tính “${cell}”` : `Ô ${cell} ghi “${written}”`;

const SET_YEAR = 'Nếu chưa đúng, ghi Năm của kế hoạch trong Thiết lập.';

/** What another year was taken for. */
const yearMeanings: Readonly<Partial<Record<string, string>>> = {
  name: 'có năm',
  bare: 'có năm',
  issued: 'có văn bản ban hành năm',
  deadlines: 'như nhiều mốc thời gian khác thuộc năm',
  sheetName: 'có tên trang tính của năm',
  targetHeader: 'có chỉ tiêu của năm',
  result: 'có kết quả của năm',
  cited: 'có văn bản được dẫn của năm',
  compared: 'có nội dung so sánh hoặc khắc phục của năm',
  horizon: 'có mốc đến năm',
};

/** One sentence each: what was read, what was assumed, what to do next. */
export const problemTexts: Readonly<Record<ProblemCode, (problem: Problem) => string>> = {
  timeNotUnderstood: (problem) => {
    const rest = detail(problem, 'rest');
    const unclear = rest && rest !== problem.written ? ` (phần “${rest}”)` : '';
    return `${quoted(problem)}, chưa đọc được thời hạn${unclear}. Ghi rõ hơn (ví dụ “Quý II” hoặc “Trước ngày 30/6”) hoặc ghi ngày vào cột Hạn hoàn thành.`;
  },
  timeBlank: ({ cell }) =>
    `Ô ${cell} chưa ghi thời gian thực hiện nên không theo dõi được hạn. Ghi thời gian hoặc ghi ngày vào cột Hạn hoàn thành.`,
  dueNotUnderstood: (problem) =>
    `${quoted(problem)}, không đọc được thành ngày hạn. Ghi theo dạng ngày/tháng/năm, ví dụ 30/06/2025.`,
  dateSwapped: (problem) =>
    `${quoted(problem)}, trong khi thời gian thực hiện cho ngày ${detail(problem, 'other')}: có thể ngày và tháng bị đảo (${detail(problem, 'read')} hay ${detail(problem, 'other')}) nên chưa tính hạn. Kiểm tra rồi ghi lại ngày.`,
  datesMixed: (problem) =>
    `${quoted(problem)}; trong cột này các ô dạng ngày đều có ngày không quá 12 (${detail(problem, 'cells')}), còn ngày lớn hơn 12 lại là chữ (ô ${detail(problem, 'text')}): có thể ngày và tháng của các ô dạng ngày bị đảo khi nhập tệp. Kiểm tra, nếu đúng thì ghi lại các ngày đó.`,
  completedOnNotUnderstood: (problem) =>
    `${quoted(problem)}, không đọc được ngày hoàn thành${detail(problem, 'rest') && ` ở phần “${detail(problem, 'rest')}”`}. Ghi theo dạng ngày/tháng/năm, nhiều ngày cách nhau bằng dấu chấm phẩy.`,
  completedOnInFuture: (problem) =>
    `${quoted(problem)}, có ngày hoàn thành sau ngày lấy số liệu nên chưa tính. Kiểm tra lại ngày.`,
  completedWithoutDate: (problem) =>
    `${quoted(problem)} nhưng không có ngày hoàn thành, đã coi là hoàn thành. Ghi ngày hoàn thành để xác định đúng hạn hay quá hạn.`,
  completionUnmatched: (problem) =>
    `${quoted(problem)}, ngày ${named(problem, 'date', 'này')} không tính cho kỳ nào vì hạn gần nhất ${named(problem, 'due', 'ấy')} đã có ngày hoàn thành khác. Nếu là của kỳ khác, ghi kèm tên kỳ, ví dụ “Quý II: 28/6/2025”.`,
  recordsDisagree: (problem) =>
    `${quoted(problem)}, không khớp với ô ${detail(problem, 'other')}; đã lấy theo ô ${detail(problem, 'other')}. Sửa lại cho thống nhất.`,
  statusNotUnderstood: (problem) =>
    `${quoted(problem)}, chưa hiểu là đã hoàn thành hay chưa nên không tính. Ghi “Hoàn thành”, “Đang thực hiện” hoặc “Chưa thực hiện”.`,
  numberMissing: (problem) =>
    `Trước ô ${problem.cell} (số ${problem.written}) thiếu số thứ tự${after(problem, 'from')}${detail(problem, 'to') === detail(problem, 'from') ? '' : ` đến ${detail(problem, 'to')}`}. Kiểm tra xem có sót dòng nào không.`,
  numberRepeated: (problem) =>
    `${quoted(problem)}, số thứ tự này đã có ở ${named(problem, 'firstCell', 'dòng trên')}. Đánh lại số để đối chiếu đúng với kế hoạch.`,
  rowForeign: (problem) => `${quoted(problem)}, dòng này không phải nhiệm vụ hay chỉ tiêu nên không tính.`,
  rowUnplaced: (problem) =>
    `${quoted(problem)}, chưa xác định được dòng này thuộc nhiệm vụ nào nên không tính. Kiểm tra lại.`,
  sectionOutOfOrder: (problem) =>
    `${quoted(problem)}, mục này không theo thứ tự${detail(problem, 'code') && `, đã xếp là mục ${detail(problem, 'code')}`}. Kiểm tra xem có thiếu mục không.`,
  sectionHoldsMore: (problem) =>
    `${quoted(problem)} đứng cạnh tên đề mục, không thuộc nhiệm vụ nào nên không tính và không chuyển sang sổ theo dõi.`,
  cellsJoined: (problem) =>
    `${quoted(problem)}, đã ghép các dòng bị tách${after(problem, 'rows')} thành một. Kiểm tra lại phần ghép.`,
  columnMissing: (problem) =>
    `Bảng tại ${problem.cell} không có cột ${roleOf(problem) || problem.written}; phần liên quan chưa theo dõi được. Thêm cột này hoặc chọn lại vai trò của cột.`,
  columnUncertain: (problem) =>
    `${quoted(problem)}, chưa chắc cột này dùng để làm gì${roleOf(problem) && `, đang hiểu là “${roleOf(problem)}”`}. Chọn lại vai trò của cột nếu chưa đúng.`,
  columnRepeated: (problem) =>
    `${quoted(problem)}: đã có cột khác được đọc là ${roleOf(problem) === '' ? 'cột cùng ý nghĩa' : `“${roleOf(problem)}”`} nên cột này không được tính. Chọn lại vai trò của cột nếu chưa đúng.`,
  severalPlans: ({ written }) =>
    `Sổ có nhiều trang tính chứa kế hoạch (${written}). Chọn trang cần theo dõi.`,
  planDamaged: ({ cell, written }) =>
    `Không đọc được kế hoạch gốc lưu ở trang ẩn “${written}” (từ ô ${cell}) nên không đối chiếu theo kế hoạch đó. Xóa trong Thiết lập, rồi bấm “Dùng bảng này làm kế hoạch gốc” lần nữa.`,
  yearAssumed: (problem) =>
    `Tại ${problem.cell} không ghi rõ năm của kế hoạch, đã lấy năm${after(problem, 'year')} ${yearSource(problem)}. ${SET_YEAR}`,
  planOfSeveralYears: (problem) =>
    `${quoted(problem)}, là kế hoạch của nhiều năm; ${named(problem, 'undated', 'các')} mốc thời gian không ghi năm được tính theo năm${after(problem, 'year')}. ${SET_YEAR}`,
  planOfSchoolYear: (problem) =>
    `${quoted(problem)}: ${named(problem, 'undated', 'các')} mốc thời gian không ghi năm được tính từ tháng 8 theo năm${after(problem, 'first')}, từ tháng 1 đến tháng 7 theo năm${after(problem, 'last')}. ${SET_YEAR}`,
  yearRival: (problem) =>
    `${quoted(problem)}, ${yearMeanings[detail(problem, 'kind')] ?? 'có năm khác'}${after(problem, 'rival')}; đã đọc là kế hoạch của năm${after(problem, 'year')}${detail(problem, 'from') && ` (theo ${detail(problem, 'from')})`}. ${SET_YEAR}`,
  sheetHidden: ({ cell }) => `Trang tính “${cell}” đang ẩn, vẫn được đọc. Bỏ ẩn nếu cần xem.`,
  sheetProtected: ({ cell }) =>
    `Trang tính “${cell}” đang khóa nên không ghi được. Bỏ khóa trang rồi làm lại.`,
  rowsHidden: (problem) =>
    `Trang tính “${problem.cell}” có dòng đang ẩn hoặc bị lọc${detail(problem, 'rows') && ` (dòng ${detail(problem, 'rows')})`}; các dòng đó vẫn được tính. Bỏ ẩn nếu cần xem.`,
  valuesFarAway: (problem) =>
    `Ô ${problem.cell}${detail(problem, 'others') === '0' ? '' : ' và các ô khác'} có dữ liệu ở rất xa bảng nên không được đọc. Xóa hoặc chuyển dữ liệu đó về gần bảng nếu cần dùng.`,
  legacyEncoding: (problem) =>
    `${quoted(problem)}, có vẻ gõ bằng bảng mã cũ ${named(problem, 'encoding', 'TCVN3 hoặc VNI')}. Đã đọc theo nghĩa Unicode, ô giữ nguyên; nên chuyển cả trang sang Unicode.`,
  errorValue: (problem) =>
    `Ô ${problem.cell} có lỗi công thức ${problem.written} nên không dùng được. Sửa công thức hoặc ghi số liệu trực tiếp.`,
  targetNotUnderstood: (problem) =>
    `${quoted(problem)}, chưa đọc được chỉ tiêu. Ghi một mức rõ ràng, ví dụ “Tối thiểu 80%” hoặc “Không quá 5%”.`,
  targetBlank: ({ cell }) =>
    `Ô ${cell} chưa ghi chỉ tiêu và kế hoạch không có chỉ tiêu này nên chưa đối chiếu được. Ghi chỉ tiêu, ví dụ “Tối thiểu 80%”.`,
  targetScaled: (problem) =>
    `${quoted(problem)} không có dấu %, đã hiểu là ${detail(problem, 'read')}. Ghi lại kèm dấu % nếu chưa đúng.`,
  targetDirectionUnclear: (problem) =>
    `${quoted(problem)}, chưa rõ là mức tối thiểu hay tối đa. Ghi “Không quá …” hoặc “Tối thiểu …”.`,
  targetDiffersFromPlan: (problem) =>
    `${quoted(problem)}, khác chỉ tiêu của kế hoạch là ${detail(problem, 'plan')}; đã dùng số trong bảng.`,
  previousNotUnderstood: (problem) =>
    `${quoted(problem)}, chưa đọc được kết quả năm trước nên không dùng. Ghi một số, ví dụ 87,5%.`,
  actualNotUnderstood: (problem) =>
    `${quoted(problem)}, chưa đọc được kết quả. Ghi một số, ví dụ 95,5%, hoặc ghi “Không phát sinh”.`,
  actualScaled: (problem) =>
    `${quoted(problem)} không có dấu %, đã hiểu là ${detail(problem, 'read')}. Ghi lại kèm dấu % nếu chưa đúng.`,
  actualOneIsAmbiguous: (problem) =>
    `${quoted(problem)}, chưa rõ là 1% hay 100% nên không dùng. Ghi lại kèm dấu %.`,
  actualApproximate: (problem) =>
    `${quoted(problem)}, đã lấy ${detail(problem, 'read')}. Ghi số chính xác khi có.`,
  actualOutOfRange: (problem) =>
    `${quoted(problem)}, ngoài khoảng 0% đến 100% nên không dùng. Kiểm tra lại số liệu.`,
  countsNotUnderstood: (problem) => `${quoted(problem)}, cần một số nguyên không âm. Ghi lại số lượng.`,
  countsOneMissing: (problem) =>
    `${quoted(problem)} nhưng chưa ghi ${detail(problem, 'missing') === 'numerator' ? 'tử số' : 'mẫu số'}${detail(problem, 'missingCell') && ` tại ô ${detail(problem, 'missingCell')}`} nên không tính được tỷ lệ từ số lượng. Ghi đủ cả hai.`,
  numeratorAboveDenominator: (problem) =>
    `Ô ${problem.cell} có tử số ${named(problem, 'numerator', problem.written)} lớn hơn mẫu số${after(problem, 'denominator')} nên không dùng. Kiểm tra lại hai số.`,
  actualDiffersFromCounts: (problem) =>
    `${quoted(problem)}, khác tỷ lệ tính từ số lượng là ${detail(problem, 'counted')}; đã dùng số tính từ số lượng. Kiểm tra lại.`,
  indicatorsUnused: (problem) =>
    `Bảng chỉ tiêu tại ô ${problem.cell} có số liệu nhưng không tính, vì đang theo dõi bảng chỉ tiêu ở trang “${named(problem, 'followed', 'khác')}”. Chuyển số liệu về một bảng rồi xóa bảng kia.`,
  indicatorUnknown: (problem) =>
    `${quoted(problem)}, chỉ tiêu này không có trong kế hoạch của năm; vẫn đối chiếu theo chỉ tiêu ghi trong bảng.`,
};
