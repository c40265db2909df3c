import type { Schedule } from '../../../src/domain/schedule/Schedule';

/** One meaning and the wordings that carry it. "Y" stands for the plan year, "Y+1" for the next. */
export interface Meaning {
  readonly meaning: string;
  readonly kind: Schedule['kind'];
  readonly due: readonly string[];
  readonly wordings: readonly Wording[];
}

export interface Wording {
  readonly text: string;
  /** Where it was seen, or "composed". */
  readonly source: string;
}

const NONE: readonly string[] = [];
const YEAR_END = ['Y-12-31'];
const HALF_YEAR_ENDS = ['Y-06-30', 'Y-12-31'];
const QUARTER_ENDS = ['Y-03-31', 'Y-06-30', 'Y-09-30', 'Y-12-31'];
const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];
const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const MONTH_ENDS = MONTHS.map((month, i) => `Y-${month}-${LAST_DAYS[i] ?? 0}`);

function everyMonthOn(day: number): readonly string[] {
  return MONTHS.map((month, i) => `Y-${month}-${String(Math.min(day, LAST_DAYS[i] ?? 0)).padStart(2, '0')}`);
}

/** Wordings seen in real plans and reports, and neighbours of them. */
export const corpus: readonly Meaning[] = [
  {
    meaning: 'by Y-03-31',
    kind: 'once',
    due: ['Y-03-31'],
    wordings: [
      { text: 'Quý I', source: 'decision-35-qd-ubnd-2025.txt task(s) 1, 2' },
      { text: 'Q.I', source: 'composed' },
      { text: 'QUÝ I', source: 'composed' },
      { text: 'Quí I', source: 'composed' },
      { text: 'Quý 1', source: 'composed' },
      { text: 'Quý I/Y', source: 'composed' },
    ],
  },
  {
    meaning: 'by 2026-03-31',
    kind: 'once',
    due: ['2026-03-31'],
    wordings: [
      {
        text: 'trong quý I năm 2026',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/06690fd4027d01c8.md',
      },
      {
        text: 'Quý I/2026: Hoàn thiện thủ tục pháp lý dự án',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/79350798515a1490.md',
      },
    ],
  },
  {
    meaning: 'by 2025-12-10',
    kind: 'once',
    due: ['2025-12-10'],
    wordings: [
      {
        text: 'chậm nhất ngày 10 tháng 12 năm 2025',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/1095764e502a89b8.md',
      },
    ],
  },
  {
    meaning: 'by Y-12-01',
    kind: 'once',
    due: ['Y-12-01'],
    wordings: [{ text: 'chậm nhất trước ngày 01 tháng 12', source: 'a public GitHub repository' }],
  },
  {
    meaning: 'by 2025-08-15',
    kind: 'once',
    due: ['2025-08-15'],
    wordings: [{ text: 'trước 15/8/2025', source: 'cafef page' }],
  },
  {
    meaning: 'by 2025-12-31',
    kind: 'once',
    due: ['2025-12-31'],
    wordings: [
      {
        text: 'Tháng 12/2025',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/2edf5927c71bc4c1.md — 2629/QĐ-TTg',
      },
      {
        text: 'Tháng 11 - 12/2025',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/4e39af96b6891368.md — 1627/QĐ-UBND Quảng Ngãi',
      },
      {
        text: 'Hoàn thành trong năm 2025',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/8e9a425dd83e56b3.md — 308/KH-UBND Hà Nội',
      },
      { text: 'Năm 2025', source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/a98de0fc5c577519.md' },
      { text: 'trong quý IV năm 2025', source: 'tuky.haiphong.gov.vn page' },
      {
        text: 'hoàn thành vào quý IV/2025',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/1b8dbc0c5a267636.md',
      },
      {
        text: 'Quý IV/2025',
        source:
          'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/001c610b2efdcf0c.md — 2820/QĐ-UBND TP. Hồ Chí Minh (kế hoạch hệ thống thông tin quy hoạch)',
      },
      {
        text: 'Trước ngày 31/12/2025',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/4e39af96b6891368.md — 1627/QĐ-UBND Quảng Ngãi',
      },
    ],
  },
  {
    meaning: 'by 2025-12-15',
    kind: 'once',
    due: ['2025-12-15'],
    wordings: [
      {
        text: 'hoàn thành trước ngày 15 tháng 12 năm 2025',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/1095764e502a89b8.md',
      },
      { text: 'Trước ngày 15/12/2025', source: 'composed' },
      { text: '15-12-2025', source: 'composed' },
    ],
  },
  {
    meaning: 'by 2027-12-31',
    kind: 'once',
    due: ['2027-12-31'],
    wordings: [
      {
        text: 'chậm nhất trong năm 2027',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/646f0a00d4174382.md — 2530/QĐ-TTg',
      },
      {
        text: 'năm 2026 - 2027',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/86367f2ddb2225cd.md — 2623/QĐ-TTg',
      },
    ],
  },
  {
    meaning: 'by 2030-12-31',
    kind: 'once',
    due: ['2030-12-31'],
    wordings: [
      {
        text: 'Từ năm 2026 - 2030',
        source:
          'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/d5ffa6afac124d52.md — 0134/KH-UBND (quan trắc)',
      },
      {
        text: 'Giai đoạn 2026 - 2030',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/646f0a00d4174382.md — 2530/QĐ-TTg',
      },
    ],
  },
  {
    meaning: 'by 2025-09-20',
    kind: 'once',
    due: ['2025-09-20'],
    wordings: [
      {
        text: 'chậm nhất là ngày 20 tháng 9 năm 2025',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/10f19d22d623d900.md',
      },
    ],
  },
  {
    meaning: 'by 2027-06-30',
    kind: 'once',
    due: ['2027-06-30'],
    wordings: [
      {
        text: 'Quý II/2027',
        source:
          'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/001c610b2efdcf0c.md — 2820/QĐ-UBND TP. Hồ Chí Minh (kế hoạch hệ thống thông tin quy hoạch)',
      },
    ],
  },
  {
    meaning: 'by 2026-12-31',
    kind: 'once',
    due: ['2026-12-31'],
    wordings: [
      {
        text: 'đến hết ngày 31 tháng 12 năm 2026',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/0544f61196e2b283.md',
      },
      {
        text: 'Năm 2025-2026',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/2edf5927c71bc4c1.md — 2629/QĐ-TTg',
      },
      {
        text: '2026',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/192068354fd1ffe5.md — 552/KH-UBND Đồng Tháp',
      },
    ],
  },
  {
    meaning: 'by Y-12-05',
    kind: 'once',
    due: ['Y-12-05'],
    wordings: [
      {
        text: 'trước ngày 05 tháng 12',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/035e7e0062295819.md',
      },
    ],
  },
  {
    meaning: 'by Y-08-15',
    kind: 'once',
    due: ['Y-08-15'],
    wordings: [
      {
        text: 'Trước ngày 15 tháng 8',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/6d0e277c7b88a914.md',
      },
    ],
  },
  {
    meaning: 'by 2025-10-18',
    kind: 'once',
    due: ['2025-10-18'],
    wordings: [
      {
        text: '18/10/2025',
        source:
          'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/74e2ddc7b11340da.md — 624/TB-VPCP ngày 16/11/2025',
      },
    ],
  },
  {
    meaning: 'by Y-07-10',
    kind: 'once',
    due: ['Y-07-10'],
    wordings: [{ text: 'trước ngày 10/07 của năm báo cáo', source: 'ppdvn page' }],
  },
  {
    meaning: 'by 2025-03-31',
    kind: 'once',
    due: ['2025-03-31'],
    wordings: [
      {
        text: 'trong quý I–2025',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/723d0bb4cec0d64a.md',
      },
      {
        text: 'chậm nhất đến hết ngày 31/3/2025',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/3e237596042367ca.md',
      },
      { text: 'Quý I/2025', source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/f0713bcfa7da6d50.md' },
      { text: 'Q1/2025', source: 'composed' },
    ],
  },
  {
    meaning: 'by 2025-04-15',
    kind: 'once',
    due: ['2025-04-15'],
    wordings: [
      {
        text: 'hoàn thành trước ngày 15/4/2025',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/7458b63cdafecd5c.md',
      },
    ],
  },
  {
    meaning: 'by 2025-11-30',
    kind: 'once',
    due: ['2025-11-30'],
    wordings: [
      {
        text: 'Trước ngày 30/11/2025',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/c5d930a5fc8373cd.md — 980/KH-UBND',
      },
      {
        text: 'Tháng 11/2025',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/987cadc82373c854.md — 33/CT-TTg',
      },
      {
        text: 'thời gian hoàn thành trong tháng 11 năm 2025',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/f08ec790b7b2c9c5.md',
      },
      { text: '45991', source: 'composed' },
    ],
  },
  {
    meaning: 'by 2026-09-30',
    kind: 'once',
    due: ['2026-09-30'],
    wordings: [
      {
        text: 'Quý III Năm 2026',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/31786b0833a4130d.md — 310/KH-UBND Hà Nội',
      },
    ],
  },
  {
    meaning: 'by 2025-11-15',
    kind: 'once',
    due: ['2025-11-15'],
    wordings: [
      {
        text: 'Cấp trường/trung tâm: Hoàn thành trước ngày 15/11/2025',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/47b12ba2bccac8fd.md',
      },
    ],
  },
  {
    meaning: 'by 2025-11-01',
    kind: 'once',
    due: ['2025-11-01'],
    wordings: [
      {
        text: '01/11/2025',
        source:
          'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/74e2ddc7b11340da.md — 624/TB-VPCP ngày 16/11/2025',
      },
    ],
  },
  {
    meaning: 'by Y+1-06-30',
    kind: 'once',
    due: ['Y+1-06-30'],
    wordings: [
      {
        text: 'trong Quý II năm tiếp theo của kỳ báo cáo',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/1da03c24b67e1278.md',
      },
    ],
  },
  {
    meaning: 'by 2029-12-31',
    kind: 'once',
    due: ['2029-12-31'],
    wordings: [
      {
        text: 'Trước năm 2030',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/646f0a00d4174382.md — 2530/QĐ-TTg',
      },
    ],
  },
  {
    meaning: 'by 2028-06-30',
    kind: 'once',
    due: ['2028-06-30'],
    wordings: [
      {
        text: 'Đến hết Quý II/2028',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/f17a203765555b3a.md',
      },
    ],
  },
  {
    meaning: 'by Y-09-30',
    kind: 'once',
    due: ['Y-09-30'],
    wordings: [
      { text: '9 tháng', source: 'xã Chân Mây - Lăng Cô tool, a public GitHub repository' },
      { text: 'T9', source: 'composed' },
      { text: 'Dự kiến Quý III', source: 'composed' },
      { text: 'Cuối Quý III', source: 'composed' },
      { text: 'Quý I-III', source: 'composed' },
    ],
  },
  {
    meaning: 'by 2026-03-01',
    kind: 'once',
    due: ['2026-03-01'],
    wordings: [
      {
        text: '01/03/2026',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/987cadc82373c854.md — 33/CT-TTg',
      },
    ],
  },
  {
    meaning: 'by 2025-06-30',
    kind: 'once',
    due: ['2025-06-30'],
    wordings: [
      {
        text: 'trước ngày 30/6/2025',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/add7fd3e90beefaa.md',
      },
    ],
  },
  {
    meaning: 'by 2025-10-31',
    kind: 'once',
    due: ['2025-10-31'],
    wordings: [
      {
        text: 'Trong tháng 10/2025',
        source:
          'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/74e2ddc7b11340da.md — 624/TB-VPCP ngày 16/11/2025',
      },
    ],
  },
  {
    meaning: 'by 2035-12-31',
    kind: 'once',
    due: ['2035-12-31'],
    wordings: [
      {
        text: '2025 - 2035',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/192068354fd1ffe5.md — 552/KH-UBND Đồng Tháp',
      },
    ],
  },
  {
    meaning: 'by Y-12-15',
    kind: 'once',
    due: ['Y-12-15'],
    wordings: [
      {
        text: 'trước ngày 15 tháng 12 năm kế hoạch',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/69d4d8fd6214b6a0.md',
      },
      { text: '15/12', source: 'composed' },
    ],
  },
  {
    meaning: 'by 2025-12-19',
    kind: 'once',
    due: ['2025-12-19'],
    wordings: [
      {
        text: 'hoàn thành trước 19/12/2025',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/1b8dbc0c5a267636.md',
      },
    ],
  },
  {
    meaning: 'by 2025-06-10',
    kind: 'once',
    due: ['2025-06-10'],
    wordings: [{ text: 'trước ngày 10-6-2025', source: 'tracuuquyhoach page (CĐ 69)' }],
  },
  {
    meaning: 'by 2027-07-01',
    kind: 'once',
    due: ['2027-07-01'],
    wordings: [
      {
        text: 'Chậm nhất đến ngày 1/7/2027',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/239d7927ef73c4f8.md',
      },
    ],
  },
  {
    meaning: 'the year',
    kind: 'once',
    due: YEAR_END,
    wordings: [
      { text: 'Từ Quý II đến Quý IV', source: 'composed' },
      { text: '6 tháng cuối năm', source: 'composed' },
      { text: 'Năm Y', source: 'composed' },
    ],
  },
  {
    meaning: 'by Y-04-30',
    kind: 'once',
    due: ['Y-04-30'],
    wordings: [{ text: 'Đầu Quý II', source: 'composed' }],
  },
  {
    meaning: 'by Y-06-15',
    kind: 'once',
    due: ['Y-06-15'],
    wordings: [{ text: 'Nửa đầu tháng 6', source: 'composed' }],
  },
  {
    meaning: 'by 2025-03-15',
    kind: 'once',
    due: ['2025-03-15'],
    wordings: [{ text: 'Ngày 15/3/2025', source: 'composed' }],
  },
  {
    meaning: 'by Y+1-12-31',
    kind: 'once',
    due: ['Y+1-12-31'],
    wordings: [{ text: 'Chuyển sang năm Y+1', source: 'composed' }],
  },
  {
    meaning: 'by Y-06-30',
    kind: 'once',
    due: ['Y-06-30'],
    wordings: [
      { text: 'Trước 30/6 (trước khi sắp xếp ĐVHC)', source: 'composed' },
      { text: 'Quý II', source: 'composed' },
      { text: 'Giữa năm', source: 'composed' },
    ],
  },
  {
    meaning: 'by 2025-12-14',
    kind: 'once',
    due: ['2025-12-14'],
    wordings: [{ text: 'Từ 01/7 đến 14/12/2025', source: 'composed' }],
  },
  {
    meaning: 'by Y-05-07',
    kind: 'once',
    due: ['Y-05-07'],
    wordings: [{ text: 'Tuần 1 tháng 5', source: 'composed' }],
  },
  {
    meaning: 'every quarter',
    kind: 'recurring',
    due: QUARTER_ENDS,
    wordings: [
      { text: 'Hàng quý/năm', source: 'decision-35-qd-ubnd-2025.txt task(s) 12' },
      {
        text: 'Định kỳ 03 tháng',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/1031ce9e70b38b59.md',
      },
      { text: 'hàng quý', source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/0f98ee482389e59e.md' },
      { text: 'Định kỳ hằng quý', source: 'a public GitHub repository' },
      { text: 'Tháng 3, 6, 9, 12', source: 'composed' },
      { text: 'Mỗi quý 01 lần', source: 'composed' },
    ],
  },
  {
    meaning: 'every half-year',
    kind: 'recurring',
    due: HALF_YEAR_ENDS,
    wordings: [
      { text: 'Định kỳ 06 tháng và cuối năm', source: 'decision-35-qd-ubnd-2025.txt task(s) 25' },
      {
        text: 'định kỳ 06 tháng',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/182a9fe4f7cf109c.md',
      },
      { text: 'Định kỳ 6 tháng', source: 'a public GitHub repository' },
      { text: 'Tháng 6 và tháng 12', source: 'composed' },
      { text: '6 tháng, 1 năm', source: 'composed' },
      { text: '02 lần/năm', source: 'composed' },
      { text: '06 tháng, năm', source: 'composed' },
    ],
  },
  {
    meaning: 'every year, by Y-11-30',
    kind: 'recurring',
    due: ['Y-11-30'],
    wordings: [
      {
        text: 'Từ tháng 3 đến tháng 11 hằng năm',
        source:
          'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/d5ffa6afac124d52.md — 0134/KH-UBND (quan trắc)',
      },
    ],
  },
  {
    meaning: 'every month',
    kind: 'recurring',
    due: MONTH_ENDS,
    wordings: [
      { text: 'Hàng tháng', source: 'xã Chân Mây - Lăng Cô tool, a public GitHub repository' },
      { text: 'Hàng tuần / Hàng tháng', source: 'xã Công Hải tracker, a public GitHub repository' },
      { text: 'Định kỳ tháng, quý, 6 tháng, năm', source: 'composed' },
    ],
  },
  {
    meaning: 'Y-03-15 … Y-12-15',
    kind: 'recurring',
    due: ['Y-03-15', 'Y-06-15', 'Y-09-15', 'Y-12-15'],
    wordings: [{ text: 'ngày 15 tháng cuối quý', source: 'a public GitHub repository' }],
  },
  {
    meaning: 'Y-03-20 … Y-12-20',
    kind: 'recurring',
    due: ['Y-03-20', 'Y-06-20', 'Y-09-20', 'Y-12-20'],
    wordings: [
      { text: 'chậm nhất vào ngày 20 của tháng cuối quý thuộc kỳ báo cáo', source: 'TT 44/2019 BGTVT page' },
    ],
  },
  {
    meaning: 'every year, by Y-12-25',
    kind: 'recurring',
    due: ['Y-12-25'],
    wordings: [
      {
        text: 'trước ngày 25/12 hàng năm',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/fd4c4d6ec377c4d2.md',
      },
    ],
  },
  {
    meaning: 'Y-01-05 … Y-10-05',
    kind: 'recurring',
    due: ['Y-01-05', 'Y-04-05', 'Y-07-05', 'Y-10-05'],
    wordings: [{ text: 'ngày 5 đầu quý', source: 'a public GitHub repository' }],
  },
  {
    meaning: 'Y-03-05 … Y-12-05',
    kind: 'recurring',
    due: ['Y-03-05', 'Y-06-05', 'Y-09-05', 'Y-12-05'],
    wordings: [
      { text: 'trước ngày 05 tháng cuối cùng của mỗi quý', source: 'cchc.baria-vungtau.gov.vn VB 2539' },
    ],
  },
  {
    meaning: 'every year, the year',
    kind: 'recurring',
    due: YEAR_END,
    wordings: [
      {
        text: 'Hằng năm.',
        source:
          'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/001c610b2efdcf0c.md — 2820/QĐ-UBND TP. Hồ Chí Minh (kế hoạch hệ thống thông tin quy hoạch)',
      },
      { text: 'Định kỳ hằng năm', source: 'a public GitHub repository' },
      {
        text: 'Hằng năm',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/8718801c503045f9.md — 617/KH-UBND Đồng Tháp',
      },
      { text: '01 lần/năm', source: 'composed' },
    ],
  },
  {
    meaning: 'every year, by Y-06-30',
    kind: 'recurring',
    due: ['Y-06-30'],
    wordings: [
      {
        text: 'từ ngày 01 tháng 01 đến ngày 30 tháng 6 đối với báo cáo định kỳ 06 tháng đầu năm',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/aa167f8f3ace96b8.md',
      },
    ],
  },
  {
    meaning: 'Y-02-01 … Y+1-01-01',
    kind: 'recurring',
    due: [
      'Y-02-01',
      'Y-03-01',
      'Y-04-01',
      'Y-05-01',
      'Y-06-01',
      'Y-07-01',
      'Y-08-01',
      'Y-09-01',
      'Y-10-01',
      'Y-11-01',
      'Y-12-01',
      'Y+1-01-01',
    ],
    wordings: [
      {
        text: 'trước ngày 01 của tháng tiếp theo',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/8b9a38d6a8f8c20f.md',
      },
    ],
  },
  {
    meaning: 'every year, by Y-06-25',
    kind: 'recurring',
    due: ['Y-06-25'],
    wordings: [
      {
        text: 'xong trước ngày 25 tháng 6 hằng năm',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/8dc25b75b09e04ed.md',
      },
    ],
  },
  {
    meaning: 'Y-01-25 … Y-12-25',
    kind: 'recurring',
    due: everyMonthOn(25),
    wordings: [
      {
        text: 'trước ngày 25 hàng tháng',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/86a8ed164bbb5cdf.md',
      },
      { text: 'Ngày 25 hàng tháng', source: 'composed' },
    ],
  },
  {
    meaning: 'Y-01-30 … Y-12-30',
    kind: 'recurring',
    due: everyMonthOn(30),
    wordings: [
      {
        text: 'trước ngày 30 hằng tháng',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/39483fa7dc007d7f.md',
      },
    ],
  },
  {
    meaning: 'Y-06-15 and Y-12-15',
    kind: 'recurring',
    due: ['Y-06-15', 'Y-12-15'],
    wordings: [
      {
        text: 'trước ngày 15 tháng 6 và hằng năm, trước ngày 15 tháng 12',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/4e3443ac936fb389.md',
      },
    ],
  },
  {
    meaning: 'every year, by Y-06-15',
    kind: 'recurring',
    due: ['Y-06-15'],
    wordings: [
      {
        text: 'Trước ngày 15 tháng 6 hằng năm',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/92e7ae60081433eb.md',
      },
    ],
  },
  {
    meaning: 'every year, by Y-11-25',
    kind: 'recurring',
    due: ['Y-11-25'],
    wordings: [{ text: 'trước ngày 25/11 hàng năm', source: 'cchc.baria-vungtau.gov.vn VB 2539' }],
  },
  {
    meaning: 'every year, by Y-11-15',
    kind: 'recurring',
    due: ['Y-11-15'],
    wordings: [{ text: 'Trước ngày 15 tháng 11 hàng năm', source: 'a public GitHub repository' }],
  },
  {
    meaning: 'Y-01-16 … Y-12-16',
    kind: 'recurring',
    due: everyMonthOn(16),
    wordings: [
      {
        text: 'trước ngày 16 hàng tháng',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/f1e0981425ec38be.md — 2954/QĐ-UBND Sơn La',
      },
    ],
  },
  {
    meaning: 'every year, by Y-12-20',
    kind: 'recurring',
    due: ['Y-12-20'],
    wordings: [
      {
        text: 'trước ngày 20/12 hàng năm',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/fd4c4d6ec377c4d2.md',
      },
    ],
  },
  {
    meaning: 'Y-01-15 … Y-12-15',
    kind: 'recurring',
    due: everyMonthOn(15),
    wordings: [
      {
        text: 'Chậm nhất ngày 15 (mười lăm) của tháng báo cáo',
        source: 'TT 02/2023/TT-BTTTT (beta.thuvienphapluat.vn)',
      },
    ],
  },
  {
    meaning: 'Y-03-31 and Y-06-30',
    kind: 'recurring',
    due: ['Y-03-31', 'Y-06-30'],
    wordings: [{ text: 'Quý I + II', source: 'composed' }],
  },
  {
    meaning: 'all the time, or from some day on',
    kind: 'ongoing',
    due: NONE,
    wordings: [
      { text: 'Thường xuyên', source: 'decision-35-qd-ubnd-2025.txt task(s) 5-11, 13, 16-22, 24, 28' },
      {
        text: 'Từ tháng 10/2025 đến khi tổ chức thành công Đại hội',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/556b2fb4a0149576.md',
      },
      {
        text: 'Thường xuyên, liên tục',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/646f0a00d4174382.md — 2530/QĐ-TTg',
      },
      {
        text: 'Năm 2026 và các năm tiếp theo',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/6a406c1f9dfed9c3.md — 7360/KH-UBND Lai Châu',
      },
      { text: 'các tháng cuối năm 2025', source: 'tuky.haiphong.gov.vn page' },
      {
        text: 'Thực hiện thường xuyên, liên tục',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/646f0a00d4174382.md — 2530/QĐ-TTg',
      },
      {
        text: 'Thường xuyên, theo yêu cầu nhiệm vụ',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/09daab284f92e2dd.md — 141/KH-UBND Bắc Ninh',
      },
      {
        text: 'Từ tháng 10/2025 đến khi kết thúc kiểm kê',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/4e39af96b6891368.md — 1627/QĐ-UBND Quảng Ngãi',
      },
      {
        text: 'Từ 01/7/2025',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/09daab284f92e2dd.md — 141/KH-UBND Bắc Ninh',
      },
      { text: 'Thường xuyên trong năm thực hiện', source: 'plan generator, a public GitHub repository' },
      {
        text: 'Triển khai từ năm 2026 và thực hiện thường xuyên, liên tục',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/646f0a00d4174382.md — 2530/QĐ-TTg',
      },
      {
        text: 'Từ năm học 2025-2026',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/f1e9ca38ca659c82.md',
      },
      {
        text: 'Bắt đầu triển khai từ năm 2026',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/2edf5927c71bc4c1.md — 2629/QĐ-TTg',
      },
      { text: 'Hằng ngày', source: 'composed' },
      { text: 'Cả năm', source: 'composed' },
      { text: 'Thường xuyên/Hằng ngày', source: 'composed' },
      { text: 'Liên tục', source: 'composed' },
    ],
  },
  {
    meaning: 'the date stands in another document',
    kind: 'linked',
    due: NONE,
    wordings: [
      { text: 'Theo kế hoạch', source: 'decision-35-qd-ubnd-2025.txt task(s) 3, 4, 14' },
      { text: 'Theo Kế hoạch', source: 'decision-35-qd-ubnd-2025.txt task(s) 23' },
      { text: 'Theo Nghị quyết', source: 'decision-35-qd-ubnd-2025.txt task(s) 15' },
      {
        text: 'Theo lộ trình Kế hoạch',
        source: 'seed, task 26 (two fragments joined: "Theo lộ" + "trình Kế hoạch")',
      },
      { text: 'Theo lộ trình Công văn', source: 'decision-35-qd-ubnd-2025.txt task(s) 27' },
      {
        text: 'Theo tiến độ xây dựng dự thảo văn bản của cơ quan chủ trì soạn thảo',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/6a406c1f9dfed9c3.md — 7360/KH-UBND Lai Châu',
      },
      {
        text: 'Theo tiến độ chuẩn bị mặt bằng dự án',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/dbca4c7bc743e78a.md',
      },
      {
        text: 'theo quy định của Chính phủ',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/add7fd3e90beefaa.md',
      },
      {
        text: 'Theo lộ trình được giao tại Kế hoạch số 02-KH/BCĐTW',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/987cadc82373c854.md — 33/CT-TTg',
      },
      {
        text: 'Theo kế hoạch công tác tư pháp hàng năm',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/09daab284f92e2dd.md — 141/KH-UBND Bắc Ninh',
      },
      {
        text: 'Triển khai đảm bảo theo lộ trình, hướng dẫn của Bộ, ngành',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/8e9a425dd83e56b3.md — 308/KH-UBND Hà Nội',
      },
      { text: 'Theo quy định', source: 'composed' },
      { text: 'Theo Công văn số 123/UBND-VP', source: 'composed' },
      { text: 'Theo văn bản hướng dẫn của cấp trên', source: 'composed' },
    ],
  },
  {
    meaning: 'when something comes up',
    kind: 'adhoc',
    due: NONE,
    wordings: [
      { text: 'Chuyên đề', source: 'xã Chân Mây - Lăng Cô tool, a public GitHub repository' },
      {
        text: 'trong vòng 15 ngày làm việc kể từ ngày nhận được hồ sơ đầy đủ',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/e0e8e7f0298e8ce4.md',
      },
      {
        text: 'Sau khi có Quy chế của TW',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/c5d930a5fc8373cd.md — 980/KH-UBND',
      },
      {
        text: 'Sau khi Nghị quyết của HĐND Thành phố có hiệu lực thi hành',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/1852f73167ca9236.md — 66/2025/NQ-HĐND Hà Nội',
      },
      { text: 'Đột xuất', source: 'xã Chân Mây - Lăng Cô tool, a public GitHub repository' },
      {
        text: 'chậm nhất 03 ngày làm việc kể từ ngày ban hành Quyết định',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/04e4130eb91f3242.md',
      },
      {
        text: 'Sau khi Nghị quyết của HĐND Thành phố được thông qua và có hiệu lực thi hành',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/1852f73167ca9236.md — 66/2025/NQ-HĐND Hà Nội',
      },
      { text: 'Khi có yêu cầu', source: 'composed' },
      { text: 'Khi phát sinh', source: 'composed' },
      { text: 'Sau khi có văn bản của cấp trên', source: 'composed' },
      { text: 'Ngay khi Quyết định được ký', source: 'composed' },
    ],
  },
  {
    meaning: 'by the rules of reporting, and on demand',
    kind: 'mixed',
    due: NONE,
    wordings: [
      {
        text: '- Định kỳ theo quy định. - Đợt xuất theo thời điểm yêu cầu của cấp trên',
        source: 'seed, task 29 (two fragments joined: "- Định kỳ theo quy" + "định. - Đợt xuất ...")',
      },
    ],
  },
  {
    meaning: 'every quarter, and another part',
    kind: 'mixed',
    due: QUARTER_ENDS,
    wordings: [
      {
        text: '- Định kỳ 3 tháng/lần. - Đợt xuất theo thời điểm yêu cầu của cấp trên',
        source: 'decision-35-qd-ubnd-2025.txt task(s) 30',
      },
    ],
  },
  {
    meaning: 'the year, and another part',
    kind: 'mixed',
    due: YEAR_END,
    wordings: [
      {
        text: 'Thường xuyên, hằng năm',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/8718801c503045f9.md — 617/KH-UBND Đồng Tháp',
      },
    ],
  },
  {
    meaning: 'by 2025-12-31, and another part',
    kind: 'mixed',
    due: ['2025-12-31'],
    wordings: [
      {
        text: 'năm 2025 và các năm tiếp theo',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/86367f2ddb2225cd.md — 2623/QĐ-TTg',
      },
    ],
  },
  {
    meaning: 'by 2026-03-31, and another part',
    kind: 'mixed',
    due: ['2026-03-31'],
    wordings: [
      {
        text: 'Ban hành trong quý I năm 2026. Thực hiện rà soát, điều chỉnh (nếu có)',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/646f0a00d4174382.md — 2530/QĐ-TTg',
      },
    ],
  },
  {
    meaning: 'by 2026-12-31, and another part',
    kind: 'mixed',
    due: ['2026-12-31'],
    wordings: [
      {
        text: 'Thực hiện trong năm 2026 và có rà soát, bổ sung, điều chỉnh (nếu có)',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/646f0a00d4174382.md — 2530/QĐ-TTg',
      },
    ],
  },
  {
    meaning: 'every half-year, and another part',
    kind: 'mixed',
    due: HALF_YEAR_ENDS,
    wordings: [
      {
        text: 'định kỳ 6 tháng/lần và sau khi kết thúc thi công',
        source: 'GitHub tnt305/tai_lieu_noi_bo src/etl/dataset/057064a4b071652c.md',
      },
    ],
  },
];
