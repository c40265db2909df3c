export const planSheetText = {
  sheetName: (year: number) => `Kế hoạch gốc ${year}`,
  kinds: {
    plan: 'Kế hoạch',
    rule: 'Cách giao chỉ tiêu',
    section: 'Mục',
    task: 'Nhiệm vụ',
    indicator: 'Chỉ tiêu',
  },
} as const;
