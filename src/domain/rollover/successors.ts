import { renamedOffices } from '../table/offices/renamedOffices';

/** Where a name is looked for: "văn hóa – xã hội" is an office among offices and a field of work elsewhere. */
export type Place = 'text' | 'offices';

/** A name that is no more, and what took its place. */
export interface Successor {
  /** As users name it. */
  readonly key: string;
  readonly pattern: RegExp;
  readonly places: readonly Place[];
  /** '' where nothing takes its place everywhere. */
  readonly after: string;
  readonly source: string;
  /** False where it differs from place to place: to be confirmed. */
  readonly isCertain: boolean;
}

const EVERYWHERE: readonly Place[] = ['text', 'offices'];
const DAY = String.raw`(?:\s+ngày\s+(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}))?`;
const DECREE_61 = String.raw`(?<!\d)61/2018(?:/NĐ-CP)?${DAY}`;
const DECREE_107 = String.raw`(?<!\d)107/2021(?:/NĐ-CP)?${DAY}`;

/** The decrees that one decree replaced, cited together or alone; vn-administration 6. */
const LAWS: readonly Successor[] = [
  {
    key: 'Nghị định 61/2018/NĐ-CP, 107/2021/NĐ-CP',
    pattern: new RegExp(
      [
        String.raw`${DECREE_61}[^.;()]{0,150}\([^()]*?${DECREE_107}[^()]*\)`,
        String.raw`${DECREE_61}[^.;()]{0,150}?${DECREE_107}`,
        DECREE_61,
        DECREE_107,
      ].join('|'),
      'giu',
    ),
    places: EVERYWHERE,
    after: '118/2025/NĐ-CP (được sửa đổi, bổ sung bởi Nghị định số 367/2025/NĐ-CP)',
    source: 'Nghị định số 118/2025/NĐ-CP ngày 09/6/2025',
    isCertain: true,
  },
  {
    key: 'Thông tư 01/2018/TT-VPCP',
    pattern: new RegExp(String.raw`(?<!\d)01/2018/TT-VPCP${DAY}`, 'giu'),
    places: EVERYWHERE,
    after: '03/2025/TT-VPCP',
    source: 'Thông tư số 03/2025/TT-VPCP ngày 15/9/2025',
    isCertain: false,
  },
];

/** How texts write the offices that were renamed, by the name in renamedOffices. */
const WRITTEN_OFFICES: Readonly<Record<string, Pick<Successor, 'pattern' | 'places'>>> = {
  'Văn phòng – Thống kê': {
    pattern: /(?:công chức\s+)?(?<!\p{L})văn phòng\s*[-–—]\s*thống kê(?!\p{L})/giu,
    places: EVERYWHERE,
  },
  'Bộ phận Một cửa': {
    pattern:
      /(?<!\p{L})bộ phận (?:một cửa|tiếp nhận (?:và|&) trả kết quả(?: giải quyết (?:thủ tục hành chính|tthc))?)(?!\p{L})/giu,
    places: EVERYWHERE,
  },
  'Văn hóa – Xã hội': {
    pattern:
      /(?<!(?:phòng|sở|ban)\s)(?<!\p{L})(?:công chức\s+)?(?<!(?:phòng|sở|ban)\s)văn h(?:óa|oá)\s*[-–—]\s*xã hội(?!\p{L})/giu,
    places: ['offices'],
  },
  'Tư pháp – Hộ tịch': {
    pattern: /(?<!\p{L})(?:công chức\s+)?tư pháp\s*[-–—]\s*hộ tịch(?!\p{L})/giu,
    places: ['offices'],
  },
};

const OFFICES: readonly Successor[] = renamedOffices.flatMap(({ before, ...renamed }) => {
  const written = WRITTEN_OFFICES[before];
  return written ? [{ key: before, ...renamed, ...written }] : [];
});

const NO_DISTRICTS = 'Luật số 72/2025/QH15: không còn cấp huyện từ ngày 01/7/2025';
const DISTRICTS: readonly Successor[] = [
  {
    key: 'UBND cấp huyện',
    pattern: /(?<!\p{L})(?:UBND|(?:Ủy|Uỷ) ban nhân dân)\s+(?:thị xã|huyện|quận|cấp huyện)(?!\p{L})/giu,
    places: EVERYWHERE,
    after: 'UBND tỉnh',
    source: NO_DISTRICTS,
    isCertain: false,
  },
  {
    key: 'Cấp huyện',
    pattern:
      /(?<!\p{L}|(?:UBND|ban nhân dân)\s+(?:cấp\s+)?)(?:thị xã|cấp huyện|(?<!cấp )huyện|quận)(?!\p{L})/giu,
    places: EVERYWHERE,
    after: '',
    source: NO_DISTRICTS,
    isCertain: false,
  },
];

/** Wards of thị xã Đức Phổ, by the ward that each became part of. */
const MERGED_WARDS: Readonly<Record<string, readonly string[]>> = {
  'Đức Phổ': ['Nguyễn Nghiêm', 'Phổ Hòa', 'Phổ Minh', 'Phổ Vinh', 'Phổ Ninh'],
  'Trà Câu': ['Phổ Văn', 'Phổ Quang', 'Phổ An', 'Phổ Thuận'],
  'Sa Huỳnh': ['Phổ Thạnh', 'Phổ Châu'],
};

const WARDS: readonly Successor[] = Object.entries(MERGED_WARDS).flatMap(([after, wards]) =>
  wards.map((ward) => ({
    key: `phường ${ward}`,
    pattern: new RegExp(String.raw`(?<!\p{L})phường\s+${ward}(?!\p{L})`, 'giu'),
    places: EVERYWHERE,
    after: `phường ${after}`,
    source: 'Nghị quyết số 1677/NQ-UBTVQH15 ngày 16/6/2025',
    isCertain: true,
  })),
);

export const successors: readonly Successor[] = [...LAWS, ...OFFICES, ...DISTRICTS, ...WARDS];
