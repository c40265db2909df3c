import { plainDate } from '../calendar/PlainDate';
import { indicators2025 } from './indicators2025';
import type { Plan } from './Plan';
import { tasks2025 } from './tasks2025';

/** Quyết định số 35/QĐ-UBND ngày 14/02/2025 of the Chairman of phường Phổ Ninh. */
export const plan2025: Plan = {
  year: 2025,
  decision: {
    number: '35/QĐ-UBND',
    date: plainDate(2025, 2, 14),
    issuer: 'Chủ tịch UBND phường Phổ Ninh',
  },
  title: 'Kế hoạch hoạt động kiểm soát thủ tục hành chính năm 2025 trên địa bàn phường Phổ Ninh',
  sections: [
    { code: 'A', title: 'Ban hành văn bản quản lý nhà nước về kiểm soát thủ tục hành chính (TTHC)' },
    { code: 'B', title: 'Rà soát, đơn giản hóa TTHC' },
    { code: 'C', title: 'Thực hiện, giải quyết TTHC, cung cấp dịch vụ công cho tổ chức, công dân' },
    { code: 'C.I', title: 'Công bố, công khai TTHC' },
    { code: 'C.II', title: 'Tổ chức thực hiện cơ chế một cửa, một cửa liên thông' },
    { code: 'C.III', title: 'Thực hiện TTHC trên môi trường điện tử' },
    { code: 'C.IV', title: 'Tiếp nhận và xử lý phản ánh, kiến nghị về TTHC' },
    {
      code: 'C.V',
      title: 'Kiểm tra công tác kiểm soát TTHC và việc thực hiện cơ chế một cửa, một cửa liên thông',
    },
    { code: 'C.VI', title: 'Truyền thông về công tác kiểm soát TTHC' },
    {
      code: 'C.VII',
      title: 'Thực hiện trách nhiệm của người đứng đầu cơ quan nhà nước trong công tác cải cách TTHC',
    },
    { code: 'D', title: 'Chỉ đạo, điều hành trên môi trường điện tử gắn với cải cách TTHC' },
    {
      code: 'Đ',
      title:
        'Tổ chức tập huấn chuyên môn, nghiệp vụ kiểm soát TTHC, thực hiện cơ chế một cửa, một cửa liên thông',
    },
    { code: 'E', title: 'Công tác thông tin, báo cáo' },
  ],
  tasks: tasks2025,
  indicators: indicators2025,
  targetRule: { raisePercent: 10, capPercent: 100, source: 'khoản 1 Phụ lục Kế hoạch', cell: '' },
};
