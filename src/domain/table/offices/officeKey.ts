import { foldText } from '../../text/foldText';
import { memoize } from '../../text/memoize';

/** Short forms and other names of offices, folded, without "và"; what stands first is tried first. */
const OTHER_NAMES: readonly (readonly [written: string, means: string])[] = [
  ['vp', 'van phong'],
  ['uy ban nhan dan', 'ubnd'],
  ['hoi dong nhan dan', 'hdnd'],
  ['vh xh|vhxh', 'van hoa xa hoi'],
  ['kt ht dt|kthtdt', 'kinh te ha tang do thi'],
  ['kt ht|ktht', 'kinh te ha tang'],
  ['nn mt|nnmt', 'nong nghiep moi truong'],
  ['tn mt|tnmt', 'tai nguyen moi truong'],
  ['gd dt|gddt', 'giao duc dao tao'],
  ['kh cn|khcn', 'khoa hoc cong nghe'],
  ['kh tc|khtc', 'ke hoach tai chinh'],
  ['tc kh|tckh', 'tai chinh ke hoach'],
  ['tccb', 'to chuc can bo'],
  ['ld tb xh|ldtb xh|ld tbxh|ldtbxh|lao dong tb xh|lao dong tbxh', 'lao dong thuong binh xa hoi'],
  ['vh tt dl|vhttdl', 'van hoa the thao du lich'],
  ['tp ht|tpht', 'tu phap ho tich'],
  ['bhxh', 'bao hiem xa hoi'],
  ['lhpn|lien hiep pn', 'lien hiep phu nu'],
  ['ttpvhcc|(tt|trung tam) (pv ?hcc|phuc vu hcc|hanh chinh cong|hcc)', 'trung tam phuc vu hanh chinh cong'],
  ['tn tkq|(tiep nhan( tra)?|tra) ket qua( giai quyet (tthc|thu tuc hanh chinh|ho so))?|1 cua', 'mot cua'],
  ['(uy ban |ub ?)?(mttq|mat tran to quoc|mat tran)( viet nam| vn)?', 'mat tran to quoc'],
  ['doan (tncs|thanh nien cong san)( ho chi minh| hcm)?|dtn|doan tn', 'doan thanh nien'],
  ['^(bch ?qs|(ban )?chqs|ban chi huy quan su|quan su)', 'ban chi huy quan su'],
  ['^(doan|xa doan|phuong doan)(?= (xa|phuong)$|$)', 'doan thanh nien'],
  ['^(hoi )?(lien hiep )?phu nu', 'hoi phu nu'],
  ['^(hoi )?(cuu chien binh|ccb)', 'hoi cuu chien binh'],
  ['^(hoi )?(nong dan|nd)(?= (xa|phuong)|$)', 'hoi nong dan'],
  ['^ca(?= )', 'cong an'],
  ['^mot cua', 'bo phan mot cua'],
];

const RULES = OTHER_NAMES.map(
  ([written, means]) => [new RegExp(`(?<![a-z0-9])(?:${written})(?![a-z0-9])`, 'g'), means] as const,
);

/** Words that say what kind of office or person it is, or whose, and not which. */
const QUALIFIERS =
  /^(cong chuc|can bo|bo phan chuyen mon|bo phan(?! mot cua)|nganh) |(?<!hdnd) (ubnd )?(phuong|xa|thi tran|dac khu)$/g;
/** With its accent: folded, "Một cửa" ends in it too. */
const OF = /(^|\s)(?:của|thuộc)\s/giu;
const AND = /(^| )va(?= )/g;

/** What the office is called in one spelling for all, by whatever name of a field it goes: "phong van hoa xa hoi". */
export const officeName = memoize((name: string): string =>
  RULES.reduce(
    (folded, [written, means]) => folded.replace(written, means),
    foldText(name.normalize('NFC').replace(OF, '$1')).replace(AND, ''),
  )
    .replace(QUALIFIERS, '')
    .trim(),
);

/** Equal for the spellings of one office: "Phòng Văn hóa – Xã hội", "Công chức VH-XH". */
export const officeKey = (name: string): string => officeName(name).replace(/^phong (?=\S+ \S)/, '');
