/** Headings and sentences of the body, in the order of the page. */
export const bodyTexts = {
  opening: (plan: string, agency: string, period: string) =>
    `Thực hiện ${plan}, ${agency} báo cáo kết quả thực hiện ${period} như sau:`,
  window: (from: string, to: string, asOf: string) =>
    `Số liệu báo cáo tính từ ngày ${from} đến ngày ${to}. Dữ liệu tính đến ngày ${asOf}.`,
  unfinished: 'Tại thời điểm lập báo cáo, kỳ báo cáo chưa kết thúc.',
  tableFollows: (sentence: string) => `${sentence}, cụ thể như sau:`,
  tableInAnnex: (sentence: string, annex: string) => `${sentence} (chi tiết tại ${annex} kèm theo).`,

  results: 'I. KẾT QUẢ THỰC HIỆN KẾ HOẠCH',
  overall: '1. Kết quả chung',
  overallOf: (asOf: string, tasks: string) =>
    `Đến ngày ${asOf}, kết quả thực hiện ${tasks} của Kế hoạch được theo dõi như sau:`,
  noTasks: 'Sổ theo dõi chưa có nhiệm vụ nào.',
  noneDone: 'Chưa có nhiệm vụ hoàn thành',
  done: (tasks: string, share: string) => `Hoàn thành: ${tasks}, đạt tỷ lệ ${share}%`,
  doneApart: (inTime: string, late: string) => `; trong đó đúng hạn ${inTime}, quá hạn ${late}`,
  doneInWindow: (tasks: string) => `Trong kỳ báo cáo, có ${tasks} được ghi nhận ngày hoàn thành.`,
  noneInWindow: 'Trong kỳ báo cáo, chưa ghi nhận nhiệm vụ nào có ngày hoàn thành.',
  missing: (tasks: string, which: string) => `Sổ theo dõi còn thiếu ${tasks} của Kế hoạch (số ${which}).`,
  outside: (tasks: string) => `Có ${tasks} được bổ sung ngoài Kế hoạch.`,
  taskDetails: (annex: string) => `Kết quả chi tiết của từng nhiệm vụ tại ${annex} kèm theo Báo cáo này.`,
  bySection: '2. Kết quả theo nhóm nhiệm vụ',
  sections: (count: string) => `Kết quả thực hiện ${count} nhóm nhiệm vụ của Kế hoạch`,
  noSections: 'Kế hoạch không chia theo nhóm nhiệm vụ.',
  byUnit: '3. Kết quả theo cơ quan, đơn vị',
  units: (leading: string, cooperating: string) =>
    `Có ${leading} cơ quan, đơn vị chủ trì và ${cooperating} cơ quan, đơn vị phối hợp thực hiện (một nhiệm vụ có thể giao nhiều đơn vị)`,
  noUnits: 'Sổ theo dõi chưa ghi cơ quan, đơn vị thực hiện.',
  tasksWithoutUnit: (tasks: string, which: string) =>
    `Có ${tasks} chưa ghi cơ quan, đơn vị thực hiện (${which}).`,
  tasksWithoutLead: (tasks: string, which: string) =>
    `Có ${tasks} chưa xác định cơ quan, đơn vị chủ trì (${which}).`,

  changes: '4. Thay đổi so với kỳ báo cáo trước',
  changesSince: (period: string, asOf: string, changes: string) =>
    `So với Báo cáo ${period} (dữ liệu tính đến ngày ${asOf}), có ${changes}`,
  noChanges: (period: string, asOf: string) =>
    `So với Báo cáo ${period} (dữ liệu tính đến ngày ${asOf}), không có nhiệm vụ mới hoàn thành, mới chậm tiến độ, thay đổi hạn hoàn thành hoặc thay đổi danh mục.`,

  indicators: 'II. KẾT QUẢ THỰC HIỆN CHỈ TIÊU',
  noIndicators: 'Sổ theo dõi chưa có bảng chỉ tiêu.',
  indicatorsOf: (count: string, verdicts: string) => `Trong ${count} chỉ tiêu được theo dõi, có ${verdicts}`,
  indicatorsNotMet: 'Các chỉ tiêu chưa đạt:',
  notMet: (name: string, actual: string, assigned: string) =>
    `${name}: kết quả ${actual}, chỉ tiêu giao ${assigned}`,
  shortBy: (count: string) => `; cần thêm ${count} trường hợp để đạt`,

  outlook: (outlooks: string) => `Với tiến độ đến nay, dự kiến cả năm có ${outlooks}`,
  noOutlook: (gaps: string) => `Không đủ số liệu để đánh giá khả năng đạt chỉ tiêu cả năm (${gaps}).`,

  late: 'III. NHIỆM VỤ CHẬM TIẾN ĐỘ, NGUYÊN NHÂN',
  lateTasks: '1. Nhiệm vụ chậm tiến độ',
  lateOf: (tasks: string, which: string, most: string) =>
    `Có ${tasks} chậm tiến độ${which}, chậm nhiều nhất ${most} ngày`,
  inBrackets: (which: string) => ` (${which})`,
  noneLate: (asOf: string) => `Đến ngày ${asOf}, không có nhiệm vụ chậm tiến độ.`,
  unclear: '2. Nhiệm vụ chưa đủ thông tin để đánh giá',
  noneUnclear: 'Các nhiệm vụ được theo dõi đều đã xác định hạn hoàn thành và cập nhật kết quả.',
  unclearOf: (tasks: string) => `Có ${tasks} chưa đủ thông tin để đánh giá:`,
  unclearItem: {
    needsDeadline: 'Chưa xác định hạn hoàn thành',
    needsUpdate: 'Chưa cập nhật kết quả thực hiện',
    notUnderstood: 'Cần kiểm tra lại thời gian hoặc số liệu',
  },
  listed: (label: string, tasks: string, which: string) => `${label}: ${tasks} (${which})`,
  causes: '3. Nguyên nhân',
  causesObjective: 'a) Nguyên nhân khách quan:',
  causesSubjective: 'b) Nguyên nhân chủ quan:',

  proposals: 'IV. NHIỆM VỤ THỜI GIAN TỚI VÀ KIẾN NGHỊ, ĐỀ XUẤT',
  upcoming: '1. Nhiệm vụ thời gian tới',
  upcomingUntil: (day: string) => `Từ nay đến ngày ${day}, tập trung hoàn thành các nhiệm vụ đến hạn:`,
  noneUpcoming: (day: string) => `Từ nay đến ngày ${day}, không có nhiệm vụ đến hạn.`,
  dueOn: (day: string) => `Đến hạn ngày ${day}`,
  proposed: '2. Kiến nghị, đề xuất',
  closing: (subject: string, agency: string) => `Trên đây là báo cáo ${subject} của ${agency}./.`,
  closingTo: (subject: string, agency: string, addressees: string) =>
    `Trên đây là báo cáo ${subject}, ${agency} kính báo cáo ${addressees} theo dõi, chỉ đạo./.`,

  annex: 'Phụ lục',
  annexReference: (number: string, day: string, agency: string) =>
    `(Kèm theo Báo cáo số ${number} ${day} của ${agency})`,
  asOf: (day: string) => `Dữ liệu tính đến ngày ${day}`,
} as const;
