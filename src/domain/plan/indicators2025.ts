import type { PlanIndicator } from './Plan';

/**
 * Annex of Quyết định số 35/QĐ-UBND, clause 2. What is counted follows the Bộ chỉ số of Quyết định số 766/QĐ-TTg
 * (23/6/2022) as the national portal computes it.
 */
export const indicators2025: readonly PlanIndicator[] = [
  {
    no: 1,
    name: 'Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ tiếp nhận, giải quyết TTHC.',
    measure: '%',
    target: 'Tối thiểu 80',
    agency: 'Các ngành liên quan phối hợp',
    counts: {
      numerator: 'Số hồ sơ tiếp nhận trực tuyến trong kỳ',
      denominator: 'Tổng số hồ sơ tiếp nhận trong kỳ',
      note: '',
    },
    tasks: [6, 17, 24],
  },
  {
    no: 2,
    name: 'Tỷ lệ thanh toán trực tuyến trên Cổng Dịch vụ công quốc gia trên tổng số giao dịch thanh toán của dịch vụ công.',
    measure: '%',
    target: 'Tối thiểu 85',
    agency: 'Các ngành liên quan phối hợp',
    counts: {
      numerator: 'Số hồ sơ (giao dịch) đã thanh toán trực tuyến trên Cổng Dịch vụ công quốc gia',
      denominator:
        'Tổng số giao dịch thanh toán của dịch vụ công, hoặc số hồ sơ có phí, lệ phí (trừ hồ sơ mức phí 0 đồng)',
      note: 'Kế hoạch tính trên tổng số giao dịch thanh toán; Bộ chỉ số 766 tính trên số hồ sơ có phí, lệ phí. Cách nào cũng được, ghi rõ cách đã chọn ở cột Ghi chú.',
    },
    tasks: [9],
  },
  {
    no: 3,
    name: 'Tỷ lệ số hóa hồ sơ, kết quả giải quyết TTHC.',
    measure: '%',
    target: 'Tối thiểu 95',
    agency: 'Các ngành liên quan phối hợp',
    counts: {
      numerator: 'Số hồ sơ có thành phần hồ sơ được số hóa và có kết quả điện tử',
      denominator: 'Tổng số hồ sơ thuộc thẩm quyền giải quyết',
      note: '',
    },
    tasks: [16, 24],
  },
  {
    no: 4,
    name: 'Tỷ lệ cấp kết quả giải quyết TTHC điện tử',
    measure: '%',
    target: '100',
    agency: 'Các ngành liên quan phối hợp',
    counts: {
      numerator: 'Số hồ sơ có tệp kết quả giải quyết điện tử',
      denominator: 'Số hồ sơ đã giải quyết của các TTHC phải trả kết quả bằng văn bản',
      note: '',
    },
    tasks: [16],
  },
  {
    no: 5,
    name: 'Tỷ lệ khai thác, sử dụng lại thông tin, dữ liệu số hóa.',
    measure: '%',
    target: 'Tối thiểu 55',
    agency: 'Các ngành liên quan phối hợp',
    counts: {
      numerator: 'Số hồ sơ có ít nhất một thành phần khai thác, sử dụng lại từ dữ liệu đã số hóa',
      denominator: 'Số hồ sơ tiếp nhận trong kỳ',
      note: '',
    },
    tasks: [16],
  },
  {
    no: 6,
    name: 'Tỷ lệ xử lý phản ánh, kiến nghị đúng hạn.',
    measure: '%',
    target: '100',
    agency: 'Các ngành liên quan phối hợp',
    counts: {
      numerator: 'Số phản ánh, kiến nghị được xử lý trước hạn và đúng hạn',
      denominator: 'Tổng số phản ánh, kiến nghị thuộc thẩm quyền tiếp nhận, xử lý',
      note: 'Không có phản ánh, kiến nghị trong kỳ thì để mẫu số bằng 0: được ghi “Không phát sinh”, không tính là chưa đạt.',
    },
    tasks: [19, 20, 21],
  },
  {
    no: 7,
    name: 'Mức độ hài lòng trong tiếp nhận, giải quyết TTHC của người dân, doanh nghiệp.',
    measure: '%',
    target: 'Tối thiểu 95',
    agency: 'Các ngành liên quan phối hợp',
    counts: {
      numerator: 'Số hồ sơ (phiếu) không quá hạn và không bị đánh giá không hài lòng',
      denominator: 'Tổng số hồ sơ (phiếu) được đánh giá',
      note: 'Tỷ lệ trên Cổng = 100% trừ tỷ lệ hồ sơ trễ hạn và tỷ lệ hồ sơ có phản ánh hoặc đánh giá không hài lòng. Nếu dùng phiếu khảo sát thì nhập thẳng tỷ lệ vào cột Kết quả.',
    },
    tasks: [12],
  },
];
