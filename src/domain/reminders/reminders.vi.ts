export const reminderText = {
  everyOffice: 'Các cơ quan, đơn vị liên quan',
  to: (unit: string) => `Kính gửi: ${unit}`,
  opening: (agency: string, year: number, asOf: string, unit: string, counts: string) =>
    `${agency === '' ? '' : `${agency} thông báo: `}Theo Kế hoạch hoạt động kiểm soát thủ tục hành chính năm ${year}, tính đến ngày ${asOf}, ${unit} có ${counts}, cụ thể:`,
  lateCount: (count: string) => `${count} nhiệm vụ chậm tiến độ`,
  soonCount: (count: string) => `${count} nhiệm vụ sắp đến hạn`,
  lateHeading: 'Nhiệm vụ chậm tiến độ:',
  soonHeading: 'Nhiệm vụ sắp đến hạn:',
  task: (no: string, content: string) => (no === '' ? content : `Nhiệm vụ số ${no}: ${content}`),
  due: (dates: string) => (dates === '' ? '' : `hạn ${dates}`),
  daysLate: (days: number) => `đã quá hạn ${days} ngày`,
  daysLeft: (days: number) => (days === 0 ? 'đến hạn hôm nay' : `còn ${days} ngày`),
  requestLate: (unit: string) =>
    `Đề nghị ${unit} khẩn trương hoàn thành, cập nhật kết quả, số văn bản vào sổ theo dõi và báo cáo nguyên nhân chậm tiến độ. Trân trọng./.`,
  requestSoon: (unit: string) =>
    `Đề nghị ${unit} hoàn thành đúng hạn và cập nhật kết quả, số văn bản vào sổ theo dõi. Trân trọng./.`,
} as const;

export const calendarText = {
  name: (year: number) => `Kế hoạch kiểm soát TTHC năm ${year}`,
  summary: (no: string, content: string) =>
    no === '' ? `Hạn: ${content}` : `Hạn nhiệm vụ ${no}: ${content}`,
  period: (period: string) => `Kỳ: ${period}`,
  due: (date: string) => `Hạn hoàn thành: ${date}`,
  result: (result: string) => `Kết quả: ${result}`,
  unit: (unit: string) => `Cơ quan, đơn vị thực hiện: ${unit}`,
} as const;
