import type { Target } from '../../../src/domain/table/Indicator';

/** One meaning and the wordings seen for it: [wording, where it was seen]. */
export interface TargetMeaning {
  readonly target: Target;
  /** What the unit column says; none for phrases read alone. */
  readonly measure?: string;
  readonly wordings: readonly (readonly [string, string])[];
}

type Op = Target['op'];
const means = (op: Op, value: Target['value'], unit: string): Target => ({ op, value, unit });

const OWN = 'composed';
const ANNEX = 'Quyết định 35/QĐ-UBND, Phụ lục';
const KEPT = 'tnt305/tai_lieu_noi_bo, src/etl/dataset/';

/** Phrases of real plans, decisions and trackers. */
export const SEEN: readonly TargetMeaning[] = [
  { measure: '%', target: means('>=', 80, '%'), wordings: [['Tối thiểu 80', `${ANNEX}, chỉ tiêu 1`]] },
  {
    target: means('>=', 95, '%'),
    wordings: [
      ['Đạt và vượt 95%', OWN],
      ['đạt hoặc vượt 95% kế hoạch', OWN],
    ],
  },
  { measure: '%', target: means('>=', 85, '%'), wordings: [['Tối thiểu 85', `${ANNEX}, chỉ tiêu 2`]] },
  { measure: '%', target: means('>=', 95, '%'), wordings: [['Tối thiểu 95', `${ANNEX}, chỉ tiêu 3 và 7`]] },
  { measure: '%', target: means('>=', 100, '%'), wordings: [['100', `${ANNEX}, chỉ tiêu 4 và 6`]] },
  { measure: '%', target: means('>=', 55, '%'), wordings: [['Tối thiểu 55', `${ANNEX}, chỉ tiêu 5`]] },
  {
    target: means('decrease', 10, '%'),
    wordings: [['cắt giảm tối thiểu 10% chi phí tuân thủ TTHC', 'Quyết định 35/QĐ-UBND, nhiệm vụ 3']],
  },
  {
    target: means('>=', 100, '%'),
    wordings: [
      ['100% các hồ sơ TTHC', 'Quyết định 35/QĐ-UBND, nhiệm vụ 11'],
      ['100% hồ sơ TTHC đã giải quyết thành công được số hóa', 'Quyết định 35/QĐ-UBND, nhiệm vụ 24'],
      ['Hoàn thành 100% TTHC liên quan đến doanh nghiệp', `${KEPT}344b9eec106a648a.md`],
      ['đạt 100%', `${KEPT}296e373d796986f4.md`],
      ['Đạt 100%', OWN],
    ],
  },
  { target: means('increase', 10, '%'), wordings: [['phần đầu tăng thêm 10%', `${ANNEX}, khoản 1 điểm b`]] },
  {
    target: means('<=', 5, '%'),
    wordings: [
      ['không quá 5%', `${KEPT}04c54117b7bab60f.md`],
      ['Tối đa 5%', OWN],
    ],
  },
  { target: means('<=', 20, '%'), wordings: [['không quá 20%', `${KEPT}0d04fc185ba7bde2.md`]] },
  {
    target: means('>=', 1, 'sản phẩm'),
    wordings: [['Tối thiểu 01 sản phẩm OCOP đạt 3-4 sao', 'xã Công Hải, sổ theo dõi']],
  },
  {
    target: means('>=', 30, '%'),
    wordings: [
      ['Có ≥ 30%', `${KEPT}8718801c503045f9.md, 617/KH-UBND Đồng Tháp`],
      ['đạt tối thiểu 30% GDP', `${KEPT}4a38cf0b577b2a37.md`],
    ],
  },
  {
    target: means('>', 95, '%'),
    wordings: [
      ['trên 95%', `${KEPT}2e3dc2a290b45d60.md`],
      ['Hơn 95%', OWN],
    ],
  },
  {
    target: means('>=', 80, '%'),
    wordings: [
      [
        'Tỷ lệ hồ sơ dịch vụ công trực tuyến toàn trình đạt 80%',
        `${KEPT}ad5aff6c13929815.md, 144/KH-UBND Bắc Ninh`,
      ],
      ['từ 80% trở lên', `${KEPT}28a584966bb6fbc9.md`],
      ['Tối thiểu 80%', 'xã Công Hải, sổ theo dõi'],
      ['Ít nhất 80%', OWN],
      ['TT 80%', OWN],
    ],
  },
  {
    target: means('decrease', 30, '%'),
    wordings: [
      ['bãi bỏ ít nhất 30% điều kiện đầu tư kinh doanh', `${KEPT}051470e7f8bf554c.md`],
      ['cắt giảm ít nhất 30% thời gian giải quyết TTHC', `${KEPT}02fb02a3bdc8b8fb.md`],
    ],
  },
  {
    target: means('decrease', [60, 70], '%'),
    wordings: [['giảm khoảng 60-70%', `${KEPT}4db516ef744502e8.md`]],
  },
  {
    target: means('increase', [5, 6], '%'),
    wordings: [['tăng bình quân 05 - 06%/năm', `${KEPT}f1e0981425ec38be.md, 2954/QĐ-UBND Sơn La`]],
  },
  {
    target: means('increase', [8.5, 9.5], '%'),
    wordings: [['tăng bình quân khoảng 8,5 - 9,5%/năm', `${KEPT}41c71afa272bbdd1.md`]],
  },
  {
    target: means('>=', 95, '%'),
    wordings: [['95% người dân, doanh nghiệp đánh giá hài lòng', `${KEPT}2edf5927c71bc4c1.md, 2629/QĐ-TTg`]],
  },
  {
    target: means('>=', 99, '%'),
    wordings: [['99% người dân, doanh nghiệp đánh giá hài lòng', `${KEPT}2edf5927c71bc4c1.md, 2629/QĐ-TTg`]],
  },
  { target: means('<=', 3, ''), wordings: [['≤ 3 Đông Nam Á', `${KEPT}176008cca22029f9.md, 71/NQ-CP`]] },
  { target: means('>=', 80, ''), wordings: [['≥ 80', `${KEPT}176008cca22029f9.md, 71/NQ-CP`]] },
  { target: means('>=', 55, ''), wordings: [['≥ 55', `${KEPT}176008cca22029f9.md, 71/NQ-CP`]] },
  {
    target: means('>=', 50, '%'),
    wordings: [['đạt ít nhất 50% số xã, phường', `${KEPT}f069c23c942c1ec6.md`]],
  },
  { target: means('>=', 87.3, '%'), wordings: [['tối thiểu đạt 87,3%', `${KEPT}9fa0d8fce7391761.md`]] },
  {
    target: { ...means('increase', 3, '%'), strict: true },
    wordings: [['tăng trên 3%', `${KEPT}24c7124ec6b2bf61.md`]],
  },
  {
    target: means('>', 50, '%'),
    wordings: [['Phấn đấu trên 50% diện tích', `${KEPT}192068354fd1ffe5.md, 552/KH-UBND Đồng Tháp`]],
  },
  { target: means('>=', 8, '%'), wordings: [['đạt 8% trở lên', `${KEPT}306f90e49c2307f2.md`]] },
  {
    target: means('>=', 85, '%'),
    wordings: [
      ['đạt tối thiểu 85% trước ngày 15/12/2026', 'xã Công Hải, sổ theo dõi'],
      ['85% trở lên', OWN],
    ],
  },
  {
    target: means('>', 70, '%'),
    wordings: [['phấn đấu đạt trên 70%', `${KEPT}f004d93b21e7fc5f.md, 179/KH-UBND Đồng Nai`]],
  },
  { target: means('>=', 70, '%'), wordings: [['tối thiểu 70%', `${KEPT}181a6ff224259560.md`]] },
  {
    target: means('>=', 98, '%'),
    wordings: [['Tối thiểu 98% dữ liệu được chuẩn hoá', 'xã Công Hải, sổ theo dõi']],
  },
  { target: means('>=', 100, 'lượt người'), wordings: [['Đạt ≥100 lượt người', 'xã Công Hải, sổ theo dõi']] },
  {
    target: means('>', 90, '%'),
    wordings: [
      ['đạt trên 90%', `${KEPT}31fb08f34535fce3.md`],
      ['Trên 90%', OWN],
    ],
  },
  {
    target: means('>=', 90, '%'),
    wordings: [
      ['ít nhất 90%', `${KEPT}e9abad7510ca5b33.md`],
      ['≥ 90%', OWN],
      ['=> 90%', OWN],
      ['Không dưới 90%', OWN],
    ],
  },
  { target: means('>=', 97, '%'), wordings: [['đạt từ 97% trở lên', `${KEPT}07f6d45091bd4a8d.md`]] },
  {
    target: means('>=', 40, '%'),
    wordings: [['ít nhất 40% doanh nghiệp vừa và nhỏ', `${KEPT}192068354fd1ffe5.md, 552/KH-UBND Đồng Tháp`]],
  },
  {
    target: means('>=', 45, '%'),
    wordings: [['chiếm 45% GRDP', `${KEPT}ad5aff6c13929815.md, 144/KH-UBND Bắc Ninh`]],
  },
  {
    target: means('>', 98, '%'),
    wordings: [['phấn đấu đạt trên 98%', 'xã Chân Mây - Lăng Cô, công cụ theo dõi']],
  },
  { target: means('increase', 25, '%'), wordings: [['tăng ít nhất 25%', `${KEPT}ed7375ccc721d6bc.md`]] },
  { target: means('>=', 97.5, '%'), wordings: [['Đạt tỷ lệ 97,5%', OWN]] },
  { target: means('between', [80, 85], '%'), wordings: [['Từ 80% đến 85%', OWN]] },
  { target: means('<=', 1, '%'), wordings: [['≤ 1%', OWN]] },
  { target: means('<', 1, '%'), wordings: [['Dưới 1%', OWN]] },
  { target: means('>=', 1, ''), wordings: [['1', OWN]] },
  { target: means('increase', 5, '%'), wordings: [['Tăng 5% so với năm 2024', OWN]] },
  { target: means('decrease', [10, 15], '%'), wordings: [['Giảm từ 10% - 15%', OWN]] },
  { target: means('decrease', 20, '%'), wordings: [['Giảm 20%', OWN]] },
];

/** Phrases written for this test before it was run, in the words of plans for CCHC, TTHC and digital transformation. */
export const COMPOSED: readonly TargetMeaning[] = [
  {
    target: means('=', 0, ''),
    wordings: [
      ['Không để quá hạn', OWN],
      ['Không để xảy ra hồ sơ quá hạn', OWN],
      ['Không để xảy ra hồ sơ trễ hạn', OWN],
      ['Không có hồ sơ trễ hạn', OWN],
      ['Không còn hồ sơ tồn đọng quá hạn', OWN],
      ['Không phát sinh hồ sơ trễ hẹn', OWN],
      ['Không còn hộ nghèo', OWN],
    ],
  },
  {
    target: means('>=', 95, '%'),
    wordings: [
      ['Tỷ lệ người dân từ 15 tuổi trở lên có tài khoản giao dịch đạt 95%', OWN],
      ['Tỷ lệ học sinh học 2 buổi/ngày đạt 95%', OWN],
      ['Tỷ lệ tiêm chủng đủ 8 loại vắc xin đạt 95%', OWN],
      ['Tỷ lệ trẻ từ 12-23 tháng tuổi được tiêm chủng đạt 95%', OWN],
    ],
  },
  {
    target: means('>=', 99, '%'),
    wordings: [
      ['Tỷ lệ dân số từ 6 tuổi trở lên biết chữ đạt 99%', OWN],
      ['Tỷ lệ phủ sóng 5G đến 99% dân số', OWN],
      ['Học sinh lớp 9 tốt nghiệp đạt 99%', OWN],
    ],
  },
  {
    target: means('>=', 100, '%'),
    wordings: [
      ['Phủ sóng 4G đạt 100%', OWN],
      ['Vùng phủ 4G/5G đạt 100% thôn, bản', OWN],
      ['Trẻ em dưới 6 tuổi được cấp thẻ BHYT đạt 100%', OWN],
    ],
  },
  {
    target: means('<', 15, '%'),
    wordings: [['Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi dưới 15%', OWN]],
  },
  { target: means('>=', 55, 'tỷ USD'), wordings: [['Đạt 55 tỷ USD/năm', OWN]] },
  { target: means('>=', 25, 'tỷ đồng'), wordings: [['Thu ngân sách đạt 25 tỷ đồng', OWN]] },
  {
    target: means('<=', 5, '%'),
    wordings: ['Không để xảy ra quá 5%', 'Phấn đấu không để tỷ lệ hồ sơ quá hạn vượt quá 5%'].map(
      (text) => [text, OWN] as const,
    ),
  },
  { target: means('>=', 80, '%'), wordings: [['Không có đơn vị nào dưới 80%', OWN]] },
  {
    target: means('increase', 5, '%'),
    wordings: [
      'So với năm 2024 tăng ít nhất 5%',
      'Tăng so với năm 2024 ít nhất 5%',
      'Tăng so với cùng kỳ năm trước 5%',
      'tang 5% so voi nam truoc',
    ].map((text) => [text, OWN] as const),
  },
  {
    target: { ...means('increase', 5, '%'), base: 'kế hoạch' },
    wordings: [['Tăng 5% so với kế hoạch', OWN]],
  },
  { target: means('<=', 20, '%'), wordings: [['Giảm xuống 20%', OWN]] },
  { target: means('>=', 5, 'thủ tục'), wordings: [['5/10 thủ tục', OWN]] },
  {
    target: means('>=', 80, '%'),
    wordings: [
      'Không thấp hơn 80%',
      'Không ít hơn 80%',
      'Không được thấp hơn 80%',
      'không nhỏ hơn 80%',
      'Từ 80 % trở lên',
      '80% trở lên',
      '>= 80%',
      '>=80 %',
      '≥80%',
      '＞＝ ８０％',
      'Lớn hơn hoặc bằng 80%',
      'bằng hoặc lớn hơn 80%',
      '> hoặc = 80%',
      'Phấn đấu đạt 80%',
      'Phấn đấu đạt từ 80% trở lên',
      'Đạt từ 80% trở lên',
      'đạt tỷ lệ từ 80% trở lên',
      'Đạt tối thiểu 80 phần trăm',
      'Tối thiểu là 80%',
      'Tối thiểu phải đạt 80%',
      'Ít nhất đạt 80%',
      'Chí ít 80%',
      '80% (tối thiểu)',
      'Tối thiểu: 80%',
      '- Tối thiểu 80%;',
      'TỐI THIỂU 80%.',
      'Toi thieu 80%',
      'khong duoi 80%',
      'Dat tu 80% tro len',
      'Năm 2025: 80%',
      'Đến năm 2025 đạt 80%',
      'Đến hết năm 2025, đạt tối thiểu 80%',
      'Đến 31/12/2025 đạt ít nhất 80%',
      'Trong quý IV/2025 đạt tối thiểu 80%',
      'Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ tiếp nhận đạt 80% trở lên',
      'Tối thiểu 80% hồ sơ TTHC được tiếp nhận trực tuyến',
      'tối thiểu 80% số hồ sơ giải quyết theo Nghị định số 61/2018/NĐ-CP',
      'Tối thiểu 80% theo Quyết định 766/QĐ-TTg ngày 23/6/2022',
      'tỷ lệ DVCTT mức độ 4 đạt tối thiểu 80%',
      'Nâng tỷ lệ thanh toán trực tuyến lên 80%',
      'nâng lên 80%',
      'Tăng tỷ lệ hồ sơ trực tuyến đạt 80%',
      'tăng từ 70% lên 80%',
      'Duy trì 80%',
      'Giữ vững tỷ lệ trên 12 tháng: tối thiểu 80%'.replace(' trên 12 tháng', ''),
      'Bảo đảm tối thiểu 80% người dân hài lòng',
      'Có ít nhất 80% cán bộ, công chức sử dụng chữ ký số',
      '80% số cơ quan, đơn vị',
    ].map((text) => [text, OWN] as const),
  },
  {
    target: means('>', 100, '%'),
    wordings: ['Vượt 100% dự toán', 'Vượt 100% kế hoạch giao'].map((text) => [text, OWN] as const),
  },
  {
    target: means('>=', 80, '%'),
    wordings: ['80% (20/25 thôn)', 'Tối thiểu 80% (8/10 xã).'].map((text) => [text, OWN] as const),
  },
  {
    target: means('>=', 0.8, '‰'),
    wordings: ['0,8‰', 'Tối thiểu 0,8 ‰'].map((text) => [text, OWN] as const),
  },
  {
    target: means('>', 80, '%'),
    wordings: [
      'Trên 80%',
      'Hơn 80%',
      'Vượt 80%',
      'Đạt trên 80%',
      'Phấn đấu vượt 80%',
      'Lớn hơn 80%',
      'cao hơn 80%',
      '>80%',
      '> 80 %',
      'quá 80%',
      'Tren 80%',
    ].map((text) => [text, OWN] as const),
  },
  {
    target: means('<=', 5, '%'),
    wordings: [
      'Không vượt quá 5%',
      'Không được vượt quá 5%',
      'không quá 5 %',
      'Không cao hơn 5%',
      'không lớn hơn 5%',
      'Từ 5% trở xuống',
      '5% trở xuống',
      'Nhiều nhất 5%',
      '≤5%',
      '<= 5%',
      '=< 5%',
      'Nhỏ hơn hoặc bằng 5%',
      'Tỷ lệ hồ sơ quá hạn không quá 5%',
      'Giảm tỷ lệ hồ sơ trễ hạn xuống còn 5%',
      'giảm còn 5%',
      'khong qua 5%',
      'tối đa là 5%',
    ].map((text) => [text, OWN] as const),
  },
  {
    target: means('<', 5, '%'),
    wordings: [
      'Dưới 5%',
      'thấp hơn 5%',
      'Nhỏ hơn 5%',
      'ít hơn 5%',
      '< 5%',
      'Tỷ lệ hồ sơ trễ hạn dưới 5%',
      'Giảm tỷ lệ hồ sơ quá hạn xuống dưới 5%',
      'duoi 5%',
    ].map((text) => [text, OWN] as const),
  },
  {
    target: means('between', [80, 85], '%'),
    wordings: [
      '80-85%',
      '80% - 85%',
      '80%-85%',
      '80 – 85 %',
      'từ 80-85%',
      'Từ 80 đến 85%',
      'Đạt từ 80% đến 85%',
      'khoảng 80-85%',
      '80% đến 85%',
      '80 ÷ 85%',
    ].map((text) => [text, OWN] as const),
  },
  {
    target: means('>=', 99.5, '%'),
    wordings: ['99,5%', 'Đạt 99,5 %', 'tối thiểu 99.5%', '99,50% hồ sơ đúng hạn'].map(
      (text) => [text, OWN] as const,
    ),
  },
  {
    target: means('=', 100, '%'),
    wordings: ['= 100%', 'bằng 100%', 'Đúng 100%'].map((text) => [text, OWN] as const),
  },
  {
    target: means('>=', 100, '%'),
    wordings: [
      '100 %',
      '100%',
      'Duy trì 100%',
      'Bảo đảm 100% hồ sơ được giải quyết đúng hạn',
      '100% hồ sơ giải quyết đúng hạn, không có hồ sơ trễ hạn',
      '100% phản ánh, kiến nghị được xử lý',
      '100% (theo Quyết định số 468/QĐ-TTg)',
      'đạt tỷ lệ 100%',
      '100% TTHC đủ điều kiện được cung cấp DVCTT toàn trình',
      '100% các TTHC được công khai trên môi trường điện tử',
    ].map((text) => [text, OWN] as const),
  },
  { target: means('<=', 0, '%'), wordings: ['0%', '0 %'].map((text) => [text, OWN] as const) },
  {
    target: means('>=', 30, 'thủ tục'),
    wordings: [
      '30 thủ tục',
      'Tối thiểu 30 thủ tục',
      'ít nhất 30 thủ tục hành chính'.replace(' hành chính', ''),
    ].map((text) => [text, OWN] as const),
  },
  {
    target: means('>=', 1200, 'hồ sơ'),
    wordings: ['1.200 hồ sơ', 'Tối thiểu 1.200 hồ sơ', '≥ 1 200 hồ sơ', 'Đạt 1200 hồ sơ'].map(
      (text) => [text, OWN] as const,
    ),
  },
  {
    target: means('>=', 2, 'cuộc'),
    wordings: ['02 cuộc', 'Ít nhất 02 cuộc/năm', 'tối thiểu 2 cuộc kiểm tra'].map(
      (text) => [text, OWN] as const,
    ),
  },
  {
    target: means('between', [1, 2], 'mô hình'),
    wordings: ['01-02 mô hình', 'Từ 01 đến 02 mô hình', '1 - 2 mô hình hay'].map(
      (text) => [text, OWN] as const,
    ),
  },
  {
    target: means('>=', 14, 'tiêu chí'),
    wordings: ['14/19 tiêu chí', 'Đạt 14/19 tiêu chí'].map((text) => [text, OWN] as const),
  },
  {
    target: means('<=', 30, 'phút'),
    wordings: ['Không quá 30 phút/hồ sơ', 'tối đa 30 phút'].map((text) => [text, OWN] as const),
  },
  {
    target: means('>=', 85, 'điểm'),
    wordings: ['Từ 85 điểm trở lên', 'đạt 85 điểm', 'Tối thiểu 85 điểm'].map((text) => [text, OWN] as const),
  },
  {
    target: means('>=', 120.5, 'triệu đồng'),
    wordings: ['120,5 triệu đồng', 'đạt 120,5 triệu đồng trở lên'].map((text) => [text, OWN] as const),
  },
  {
    measure: 'hồ sơ',
    target: means('>=', 100, 'hồ sơ'),
    wordings: ['100', 'Tối thiểu 100', '≥ 100 hồ sơ'].map((text) => [text, OWN] as const),
  },
  {
    measure: 'Tỷ lệ (%)',
    target: means('>=', 95.125, '%'),
    wordings: ['95,125', '95.125', 'Tối thiểu 95,125'].map((text) => [text, OWN] as const),
  },
  {
    measure: '%',
    target: means('<', 5, '%'),
    wordings: ['< 5', 'Dưới 5'].map((text) => [text, OWN] as const),
  },
  {
    target: means('increase', 5, '%'),
    wordings: [
      'Tăng 5%',
      'tăng thêm 5%',
      'Tăng tối thiểu 5% so với năm 2024',
      'Tăng ít nhất 5% so với cùng kỳ năm trước',
      'tăng từ 5% trở lên so với năm trước',
      'So với năm 2024 tăng 5%',
      'Phấn đấu tăng 5% so với cùng kỳ',
      'tang 5% so voi nam 2024',
    ].map((text) => [text, OWN] as const),
  },
  {
    target: means('increase', 5, 'điểm %'),
    wordings: ['Tăng 5 điểm %', 'tăng tối thiểu 5 điểm phần trăm', 'Tăng 5 điểm % so với năm 2024'].map(
      (text) => [text, OWN] as const,
    ),
  },
  {
    target: means('increase', 2, 'lần'),
    wordings: ['Tăng 2 lần', 'gấp 2 lần', 'tăng gấp 2 lần so với năm 2024'].map(
      (text) => [text, OWN] as const,
    ),
  },
  {
    target: means('increase', 3, 'bậc'),
    wordings: ['Tăng 3 bậc', 'tăng ít nhất 03 bậc so với năm 2024'].map((text) => [text, OWN] as const),
  },
  {
    target: means('decrease', 30, '%'),
    wordings: [
      'Giảm tối thiểu 30%',
      'Giảm ít nhất 30% thời gian giải quyết',
      'Rút ngắn 30% thời gian giải quyết TTHC',
      'Cắt giảm, đơn giản hóa ít nhất 30% TTHC',
      'Giảm thời gian giải quyết ít nhất 30%',
      'Tiết kiệm 30% chi phí',
      'Thời gian giải quyết TTHC giảm ít nhất 30%',
      'giảm từ 30% trở lên',
      'Cắt giảm 30% số lượng TTHC',
    ].map((text) => [text, OWN] as const),
  },
  {
    target: { ...means('decrease', 30, '%'), base: 'quy định' },
    wordings: ['Giảm 30% thời gian giải quyết so với quy định', 'Rút ngắn tối thiểu 30% so với quy định'].map(
      (text) => [text, OWN] as const,
    ),
  },
  {
    target: { ...means('increase', 3, '%'), strict: true },
    wordings: ['Tăng hơn 3%', 'tăng trên 3% so với năm 2024'].map((text) => [text, OWN] as const),
  },
];

const D2629 = `${KEPT}2edf5927c71bc4c1.md, 2629/QĐ-TTg`;
const D552 = `${KEPT}192068354fd1ffe5.md, 552/KH-UBND Đồng Tháp`;
const D71 = `${KEPT}176008cca22029f9.md, 71/NQ-CP`;

/** Decided on after the grammar was written: sentences of plans that it had not been made from. */
export const UNSEEN: readonly TargetMeaning[] = [
  {
    target: means('>=', 100, '%'),
    wordings: [
      ['100% dịch vụ công trực tuyến toàn trình trên tổng số thủ tục hành chính có đủ điều kiện.', D2629],
      [
        '+ 100% hồ sơ công việc tại cấp bộ, tỉnh, cấp xã được xử lý trên môi trường điện tử (trừ hồ sơ công việc thuộc phạm vi bí mật nhà nước) và sử dụng chữ ký số cá nhân để giải quyết công việc.',
        D2629,
      ],
      ['100% bộ, ngành, địa phương đạt cấp độ 3 mức độ trưởng thành về quản trị dữ liệu', D2629],
      ['Thực hiện số hóa 100% hồ sơ, kết quả giải quyết thủ tục hành chính', D2629],
      [
        'Đảm bảo 100% khu công nghiệp, cụm công nghiệp phải triển khai chương trình hỗ trợ đổi mới công nghệ',
        D552,
      ],
      ['Công khai 100% TTHC', OWN],
      ['phấn đấu 100%', OWN],
      ['Hoàn thành 100% kế hoạch', OWN],
      ['100% thôn có ít nhất 01 tổ công nghệ số cộng đồng', OWN],
      ['Tỷ lệ giải quyết hồ sơ đúng hạn: 100%', OWN],
      ['Đúng hạn 100%', OWN],
      ['100% văn bản đi, đến được xử lý trên phần mềm', OWN],
      ['100% cán bộ, công chức không vi phạm kỷ luật', OWN],
    ],
  },
  {
    target: means('>=', 95, '%'),
    wordings: [
      ['95% người dân, doanh nghiệp đánh giá hài lòng khi sử dụng dịch vụ công trực tuyến.', D2629],
      ['Hài lòng ≥ 95%', OWN],
      ['từ 95% số hồ sơ trở lên', OWN],
      ['Phấn đấu đến cuối năm đạt 95% trở lên', OWN],
      ['95% hồ sơ đúng hạn và trước hạn', OWN],
      ['Từ 95%', OWN],
      ['Đạt >= 95%', OWN],
      ['≥ 95 %/năm', OWN],
      ['Trung bình 95%', OWN],
      ['Mức độ hài lòng của người dân đạt từ 95% trở lên', OWN],
      ['Tối thiểu 95% (tính đến 31/12/2025)', OWN],
      ['Cấp xã: 95%', OWN],
      ['95%/tổng số hồ sơ', OWN],
      ['Chỉ số hài lòng (SIPAS) đạt tối thiểu 95%', OWN],
      ['Quý IV: 95%', OWN],
      ['6 tháng đầu năm đạt 95%', OWN],
      ['95% trở lên số hồ sơ', OWN],
      ['Tối thiểu 95% hồ sơ không bị trễ hạn', OWN],
    ],
  },
  {
    target: means('>=', 50, '%'),
    wordings: [
      [
        '50% dịch vụ công trực tuyến thiết yếu được triển khai ở mức chủ động, được AI hỗ trợ “cá thể hóa”',
        D2629,
      ],
      [
        '50% cán bộ chuyên trách về công nghệ thông tin được đào tạo đạt chứng chỉ quản trị dữ liệu cơ bản.',
        D2629,
      ],
      ['50% trở lên số thôn, tổ dân phố', OWN],
    ],
  },
  {
    target: means('>=', 25, '%'),
    wordings: [
      [
        '25% đội ngũ lãnh đạo của từng cơ quan, tổ chức có chuyên môn, kinh nghiệm về khoa học, kỹ thuật',
        D2629,
      ],
    ],
  },
  {
    target: means('>=', 80, '%'),
    wordings: [
      [
        '80% thông tin, dữ liệu đã được số hóa trong giải quyết thủ tục hành chính, dịch vụ công được khai thác, sử dụng lại.',
        D2629,
      ],
      [
        'Tối thiểu 80% doanh nghiệp trên địa bàn tỉnh ứng dụng công nghệ tiên tiến trong hoạt động sản xuất, quản lý và kinh doanh, góp phần nâng cao năng suất',
        D552,
      ],
      [
        'Đưa tỷ lệ doanh nghiệp ứng dụng công nghệ tiên tiến trong sản xuất, quản lý, kinh doanh lên tối thiểu 80% trên toàn Tỉnh.',
        D552,
      ],
      [
        'Nâng tỷ lệ hồ sơ trực tuyến đạt tối thiểu 80% trong tháng 8/2026.',
        'UBND xã Cát Ngạn, công cụ theo dõi',
      ],
      ['từ 80 % số hồ sơ trở lên được nộp trực tuyến', OWN],
      ['Tối thiểu 80% cán bộ đạt trình độ đại học trở lên', OWN],
    ],
  },
  {
    target: means('>=', 75, '%'),
    wordings: [
      ['Phấn đấu tỷ lệ hồ sơ trực tuyến đạt 75% vào cuối năm', 'báo cáo quý III của một xã'],
      ['Xã phấn đấu đạt tỷ lệ 75% hồ sơ trực tuyến toàn trình vào cuối quý III.', 'tin của một xã'],
      ['tỷ lệ lao động đã qua đào tạo số 75%', 'Nghị quyết Đại hội'],
    ],
  },
  {
    target: means('>=', 97, '%'),
    wordings: [['Tỷ lệ bao phủ bảo hiểm y tế 97% trở lên', 'Nghị quyết Đại hội']],
  },
  {
    target: means('>=', 72.5, '%'),
    wordings: [['chỉ số hạnh phúc của người dân đạt 72,5% trở lên', 'Nghị quyết Đại hội']],
  },
  {
    target: means('>=', 9, '%'),
    wordings: [['Phấn đấu đạt tỷ lệ từ 9,0% trở lên.', 'Đại hội Đảng bộ Quân khu']],
  },
  {
    target: means('>=', 98, '%'),
    wordings: [['Tỷ lệ hồ sơ trực tuyến đạt tối thiểu 98%', 'kế hoạch của một xã']],
  },
  {
    target: means('>', 95, '%'),
    wordings: [['phấn đấu đạt tỷ lệ giải ngân trên 95%.', 'kế hoạch của một xã']],
  },
  {
    target: means('>', 70, '%'),
    wordings: [
      [
        'Đảm bảo trên 70% diện tích nuôi cá tra và thủy sản chủ lực áp dụng công nghệ nuôi an toàn sinh học',
        D552,
      ],
      [
        'Trên 70% số doanh nghiệp chế biến nông sản và thủy sản đạt trình độ và năng lực công nghệ trung bình tiên tiến trở lên.',
        D552,
      ],
    ],
  },
  { target: means('>', 99, '%'), wordings: [['Trên 99% hồ sơ được giải quyết đúng hạn', OWN]] },
  {
    target: means('>=', 40, '%'),
    wordings: [
      ['Quy mô kinh tế số đạt 40% GRDP', D552],
      ['ít nhất 40% doanh nghiệp vừa và nhỏ có hợp tác nghiên cứu, phát triển với các viện/trường', D552],
    ],
  },
  {
    target: means('>=', 30, '%'),
    wordings: [['phấn đấu đến năm 2030 đạt 30% doanh nghiệp nhỏ và vừa thực hiện', D552]],
  },
  {
    target: means('>=', 85, 'điểm'),
    wordings: [
      ['85/100 điểm', OWN],
      ['Đạt 85/100 điểm', OWN],
    ],
  },
  {
    target: means('>', 95, '%'),
    wordings: [
      ['giải ngân đạt trên 95% kế hoạch vốn được giao', OWN],
      ['Vượt mức 95%', OWN],
    ],
  },
  {
    target: means('>=', 80, '%'),
    wordings: [
      ['80% so với tổng số hồ sơ', OWN],
      ['tối thiểu bằng 80%', OWN],
      ['Giám sát 80% hồ sơ', OWN],
      ['80% đơn khiếu nại được giải quyết', OWN],
      ['Tặng quà 80% hộ', OWN],
      ['80% hoặc cao hơn', OWN],
    ],
  },
  { target: means('>=', 2, ''), wordings: [['Xây dựng 02 tuyến đường kiểu mẫu', OWN]] },
  { measure: '% GDP', target: means('>=', 30, '%'), wordings: [['≥ 30', D71]] },
  { measure: '% GDP', target: means('>=', 2, '%'), wordings: [['2', D71]] },
  { measure: '%', target: means('>', 60, '%'), wordings: [['> 60', D71]] },
  { measure: 'Thứ bậc', target: means('<=', 3, 'Thứ bậc'), wordings: [['≤ 3 Đông Nam Á', D71]] },
  { measure: 'Doanh nghiệp', target: means('>=', 5, 'doanh nghiệp'), wordings: [['≥ 5', D71]] },
  {
    measure: 'Chỉ số phát triển con người (HDI)',
    target: means('>', 0.7, 'Chỉ số phát triển con người (HDI)'),
    wordings: [['> 0,7', D71]],
  },
  {
    target: means('>=', 20, 'mô hình'),
    wordings: [
      [
        'Hình thành ít nhất 20 mô hình sản xuất nông nghiệp tuần hoàn - hữu cơ - thích ứng biến đổi khí hậu, có khả năng nhân rộng toàn Tỉnh.',
        D552,
      ],
    ],
  },
  {
    target: means('>=', 2, ''),
    wordings: [['Hình thành ít nhất 02 vùng nuôi thủy sản thông minh đạt tiêu chuẩn quốc tế.', D552]],
  },
  {
    target: means('>=', 3000, 'lượt'),
    wordings: [
      [
        'Tổ chức đào tạo, bồi dưỡng 3.000 lượt nhân lực về ứng dụng công nghệ, quản trị đổi mới sáng tạo và chuyển đổi số.',
        D552,
      ],
    ],
  },
  {
    target: means('>=', 3, 'cơ sở'),
    wordings: [['Có ít nhất 03 cơ sở giáo dục, đào tạo của tỉnh có hoạt động đào tạo', D552]],
  },
  {
    target: means('>=', 150, 'sản phẩm'),
    wordings: [['mỗi năm có ít nhất 150 sản phẩm đổi mới sáng tạo được thương mại hoá', D552]],
  },
  {
    target: means('>=', 1, 'lần'),
    wordings: [
      ['tối thiểu 01 lần/quý', OWN],
      ['Ít nhất 1 lần trong năm', OWN],
    ],
  },
  { target: means('>=', 4, 'báo cáo'), wordings: [['04 báo cáo/năm', OWN]] },
  {
    target: means('>=', 2, 'sáng kiến'),
    wordings: [
      ['Ít nhất 2 sáng kiến', OWN],
      ['02 sáng kiến cải cách hành chính', OWN],
    ],
  },
  { target: means('>=', 80, 'điểm'), wordings: [['Xếp loại Tốt (từ 80 điểm trở lên)', OWN]] },
  { target: means('<=', 12.5, '%'), wordings: [['Tối đa 12,5% ở quy cách tham chiếu', OWN]] },
  {
    target: means('<=', 1, '%'),
    wordings: [
      ['hồ sơ quá hạn ≤ 1%', OWN],
      ['Tỷ lệ hồ sơ trễ hẹn không quá 1%', OWN],
    ],
  },
  {
    target: means('<', 2, '%'),
    wordings: [
      ['Tỷ lệ trễ hẹn < 2%', OWN],
      ['Hồ sơ trễ hạn: dưới 2%', OWN],
    ],
  },
  { target: means('<=', 3, 'ngày'), wordings: [['Rút ngắn từ 5 ngày xuống còn 3 ngày', OWN]] },
  {
    target: means('between', [90, 95], '%'),
    wordings: [
      ['Đạt 90 - 95%', OWN],
      ['Phấn đấu đạt từ 90% đến 95%', OWN],
      ['Trong khoảng 90-95%', OWN],
    ],
  },
  {
    target: means('increase', 10, '%'),
    wordings: [
      ['Tăng 10% so với năm trước liền kề', OWN],
      ['Tăng bình quân 10%/năm', OWN],
      ['Số hồ sơ trực tuyến tăng 10% so với cùng kỳ năm 2024', OWN],
      ['Tăng tối thiểu 10%/năm', OWN],
    ],
  },
  {
    target: means('increase', 1.5, 'lần'),
    wordings: [
      ['Tăng 1,5 lần so với năm 2024', OWN],
      ['gấp 1,5 lần', OWN],
    ],
  },
  { target: means('increase', 2, 'bậc'), wordings: [['Tăng từ 02 bậc trở lên', OWN]] },
  { target: means('decrease', 10, '%'), wordings: [['Giảm 10% số hồ sơ trễ hạn so với năm 2024', OWN]] },
  { target: means('decrease', [0.5, 1], '%'), wordings: [['giảm 0,5 – 1%/năm', OWN]] },
  { target: means('decrease', 1, 'ngày'), wordings: [['Giảm 01 ngày', OWN]] },
  {
    target: means('decrease', 50, '%'),
    wordings: [
      ['giảm 50% giấy tờ', OWN],
      ['Cắt giảm tối thiểu 50% thời gian đi lại', OWN],
    ],
  },
];

/** No target that could be checked, or more than one meaning: to be said, never guessed. */
export const NOT_TARGETS: readonly (readonly [string, string])[] = [
  ['Không có 5%', 'denied, without a limit'],
  ['Tăng và giảm 5%', 'both ways'],
  ['Giảm thời gian, chi phí tăng 5%', 'both ways'],
  ['Giảm lên 80%', 'both ways'],
  ['Tăng xuống 20%', 'both ways'],
  ['Từ 80% đến 80%', 'no range'],
  ['Từ 85% đến 80%', 'no range'],
  ['12/10 thủ tục', 'more than all'],
  ['30 nghìn', 'of what?'],
  ['Trên 80% và dưới 90%', 'two limits'],
  ['tăng tối đa 5%', 'a change that is a maximum'],
  ['80% so với kế hoạch', 'of what was planned'],
  ['', 'blank'],
  ['Hoàn thành', 'no number'],
  ['Loại tốt trở lên', 'no number'],
  ['Đạt mức trên trung bình của thế giới', '71/NQ-CP: no number'],
  ['không nhỏ hơn chỉ tiêu của Trung ương giao trong năm 2025', `${ANNEX}: a year, no target`],
  ['phần đầu bằng', ANNEX],
  ['không thấp hơn chỉ tiêu chung', ANNEX],
  ['Cao hơn năm 2024', 'last year, without an amount'],
  ['Bằng năm 2024', 'last year, without an amount'],
  ['30% chi phí tuân thủ TTHC', 'to be cut or to be reached?'],
  ['Trước ngày 15/12/2026', 'a date'],
  ['Quý IV/2025', 'a date'],
  ['Hoàn thành trong năm 2025', 'a date'],
  ['Trong 05 ngày làm việc', 'a duration'],
  ['Ban hành Kế hoạch số 45/KH-UBND', 'a document'],
  ['Theo Quyết định 766/QĐ-TTg', 'a document'],
  ['Dịch vụ công mức độ 4', 'a level'],
  ['Thuộc nhóm 10 tỉnh dẫn đầu', 'a rank'],
  ['Top 10', 'a rank'],
  ['Xếp hạng 5 trở lên', 'a rank: 4 is above 5'],
  ['Quý I: 60%; Quý II: 70%', 'two targets'],
  ['Tối thiểu 80%, phấn đấu 90%', 'two targets'],
  ['Cấp tỉnh 90%, cấp xã 80%', 'two targets'],
  ['Tối thiểu 80%, trong đó trực tuyến 60%', 'two targets'],
  ['80% (năm trước 75%)', 'two numbers'],
  ['tăng không quá 5%', 'a greatest change'],
  ['giảm tối đa 5%', 'a greatest change'],
  ['tăng lên 80%', 'to 80 or by 80?'],
  ['vượt 5% so với kế hoạch', 'not against last year'],
  ['không tối thiểu 80%', 'contradiction'],
  ['trên 80% trở xuống', 'contradiction'],
  ['tối thiểu không quá 80%', 'contradiction'],
  ['không đạt 80%', 'denied'],
  ['chưa đạt 80%', 'denied'],
  ['gần 80%', 'no limit'],
  ['5% hồ sơ trễ hạn', 'at most or at least?'],
  ['Tỷ lệ hộ nghèo 2%', 'at most or at least?'],
  ['85-80%', 'a range upside down'],
  ['80% ± 5', 'a tolerance'],
  ['5 nghìn hồ sơ', 'a multiplied unit'],
  ['1/2 số hồ sơ', 'a fraction of nothing named'],
  ['80% → 90%', 'an arrow'],
  ['x', 'no number'],
  ['Giảm phiền hà cho người dân, 95% hài lòng', 'what falls is not what is counted'],
  ['Đạt chỉ tiêu được giao', 'no number'],
  ['Không có hồ sơ trễ hạn không có lý do', 'with an exception'],
  ['Thuộc nhóm 3 nước dẫn đầu ASEAN và 30 quốc gia hàng đầu thế giới', 'a rank'],
  ['Nằm trong 20 xã có chỉ số tốt', 'a rank'],
  ['Thuộc nhóm 10 tỉnh dẫn đầu cả nước', 'a rank'],
  ['tăng 5% giảm 3%', 'two changes'],
  ['≤ 3 Đông Nam Á; ≤ 50 Thế giới', `${KEPT}176008cca22029f9.md, 71/NQ-CP: two targets`],
  ['Đạt mức tiên tiến ở nhiều lĩnh vực quan trọng, thuộc nhóm dẫn đầu', '71/NQ-CP: no number'],
  ['100% bộ, ngành, địa phương đạt cấp độ 4 và 90% đạt cấp độ 5', '2629/QĐ-TTg: two targets'],
  ['Việt Nam thuộc nhóm 4 nước dẫn đầu Hiệp hội các quốc gia Đông Nam Á', '2629/QĐ-TTg: a rank'],
  [
    'Hình thành ít nhất 100 doanh nghiệp khởi nghiệp sáng tạo, 50 doanh nghiệp khoa học công nghệ',
    '552/KH-UBND: two',
  ],
  ['top 03 vùng Đồng bằng sông Cửu Long', '552/KH-UBND: a rank'],
  ['vượt chỉ tiêu 98%', 'of a target: what is exceeded?'],
  ['vượt 10% chỉ tiêu giao', 'of a target: 110 %?'],
  ['Vượt 5% kế hoạch', 'of a plan: 105 %?'],
  ['Vượt kế hoạch 10%', 'of a plan: 110 %?'],
  ['Vượt dự toán 5%', 'of a budget: 105 %?'],
  ['Phấn đấu vượt thu ngân sách 5%', 'of a budget: 105 %?'],
  ['90% (20/25 thôn)', 'two shares that differ'],
  ['90% (năm 2024: 85%)', 'two shares'],
  ['Trên 80 đến 90%', 'a half-open range'],
  ['80 - dưới 90%', 'a half-open range'],
  ['80% học sinh đạt loại khá trở xuống', 'what is bounded?'],
  ['Tỷ lệ hồ sơ quá hạn 5%', 'at most or at least?'],
  ['Tỷ lệ hồ sơ trễ hẹn 3%', 'at most or at least?'],
  ['30 phút', 'at most or at least?'],
  ['05 ngày làm việc', 'at most or at least?'],
  ['Đạt 100% so với cùng kỳ', 'last year, without a change'],
  ['80% trở lên (tỉnh giao 75%)', 'two numbers'],
  ['100% cơ quan, tổ chức sử dụng ít nhất 01 ứng dụng AI', '2629/QĐ-TTg: one clause, or two targets?'],
  ['80% hồ sơ trực tuyến, tổ chức tập huấn ít nhất 02 lớp', 'two targets'],
  ['Đến năm 2030', 'a date'],
  ['Bộ phận Một cửa', 'no number'],
  ['Tỷ lệ giảm nghèo 2%', 'of a fall: at least or at most?'],
  ['tăng dưới 5%', 'a greatest change'],
  ['Tầng 5', 'a label'],
  ['ho so qua han 5%', 'at most or at least?'],
  ['Đợt 1', 'a label'],
  ['giam sat 100% ho so', 'giảm or giám?'],
  ['95% (tăng 5% so với năm 2024)', 'two targets'],
  ['Tối thiểu tám mươi phần trăm', 'a number in words'],
  ['90 đến dưới 95%', 'a half-open range'],
  ['Tỷ lệ đúng hạn ≥95%; trễ hạn ≤5%', 'two targets'],
  ['Đạt 80% vào năm 2025 và 90% vào năm 2030', 'two targets'],
  ['lên xuống 5%', 'contradiction'],
  ['Nằm trong tốp 10 của tỉnh', 'a rank'],
  ['Xếp hạng từ 1 đến 10', 'a rank'],
  ['Đứng thứ 5 toàn tỉnh', 'a rank'],
  ['Trong 5 đơn vị đứng đầu', 'a rank'],
];
