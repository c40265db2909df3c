const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);

export const overviewText = {
  today: 'Hôm nay',
  toHandle: (count: number) => (count === 0 ? 'Không có việc cần xử lý' : `${count} việc cần xử lý`),
  verdicts: (count: number, verdict: string) => `${count} ${lowerFirst(verdict)}`,
  noIndicators: 'chưa có bảng chỉ tiêu',
} as const;

const deadlineStates = { missed: ': quá hạn', next: ': sắp tới', met: ': đã xong' } as const;

export const tasksText = {
  groups: {
    late: 'Chậm',
    soon: 'Sắp hạn',
    unclear: 'Cần bổ sung',
    inTime: 'Trong hạn',
    done: 'Xong',
  },
  barLabel: (total: number, parts: readonly string[]) => `${total} nhiệm vụ: ${parts.join(', ')}`,
  byStatus: 'Lọc theo tình trạng',
  list: (label: string, count: number) => `${label} (${count})`,
  daysLate: (days: number) => `Quá hạn ${days} ngày`,
  daysLeft: (days: number) => (days === 0 ? 'Đến hạn hôm nay' : `Còn ${days} ngày`),
  due: (date: string) => `Hạn ${date}`,
  cooperating: (units: string) => `phối hợp: ${units}`,
  onlyCooperating: (units: string) => `Phối hợp: ${units}`,
  none: 'Bảng chưa có nhiệm vụ nào.',
  search: 'Tìm nhiệm vụ, không cần gõ dấu',
  searchHint: 'Tìm nhiệm vụ',
  filters: (count: number) => (count === 0 ? 'Bộ lọc, đơn vị' : `Bộ lọc, đơn vị: đang chọn ${count}`),
  all: 'Tất cả',
  office: 'Đơn vị',
  sectionShort: 'Mục',
  left: (count: number) => (count === 0 ? 'Không có nhiệm vụ phù hợp.' : `${count} nhiệm vụ phù hợp.`),
  clear: 'Bỏ lọc',
  lateByOffice: 'Quá hạn theo đơn vị',
  noneLate: 'Không đơn vị nào có nhiệm vụ quá hạn.',
  reminders: 'Soạn lời nhắc gửi đơn vị',
  deadlines: 'Các mốc hạn',
  deadline: (period: string, date: string, state: 'missed' | 'next' | 'met') =>
    `${period === '' ? date : `${period} (${date})`}${deadlineStates[state]}`,
  goTo: (address: string) => `Đến ô ${address}`,
  section: (code: string) => (code === '' ? 'Ngoài các mục' : `Mục ${code}`),
  sectionOption: (code: string, title: string) => (code === '' ? 'Ngoài các mục' : `${code}. ${title}`),
  sectionLabel: 'Thuộc mục',
  sectionWritten: (section: string) => `Theo vị trí trong bảng: ${section}.`,
} as const;
