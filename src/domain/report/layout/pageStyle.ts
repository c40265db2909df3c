import type { PageSetup } from '../../sheet/Edit';

/** Millimetres as points. */
const mm = (length: number): number => (length * 72) / 25.4;

const A4 = { short: 210, long: 297 } as const;

/** Edges of A4 in points. */
export const paper = { short: mm(A4.short), long: mm(A4.long) } as const;

/** Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.3: top and bottom 20-25 mm, left 30-35 mm, right 15-20 mm. */
const MARGINS = { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 } as const;

/** Columns end 20 mm from the edge, so that a printer whose letters are wider than the screen's cuts none. */
const WIDEST_RIGHT_MARGIN = 20;

/** Part of a page's height that is laid out; the rest takes up the differences between printers. */
const FILLED = 0.97;

export type Orientation = PageSetup['orientation'];

export const margins: PageSetup['margins'] = {
  top: mm(MARGINS.top),
  bottom: mm(MARGINS.bottom),
  left: mm(MARGINS.left),
  right: mm(MARGINS.right),
  header: mm(MARGINS.header),
  footer: mm(MARGINS.footer),
};

/** Margins of a page whose text is as wide as the columns are. */
export const textMargins: PageSetup['margins'] = { ...margins, right: mm(WIDEST_RIGHT_MARGIN) };

/** Points between the margins that columns may take. */
export const usableWidth: Readonly<Record<Orientation, number>> = {
  portrait: mm(A4.short - MARGINS.left - WIDEST_RIGHT_MARGIN),
  landscape: mm(A4.long - MARGINS.left - WIDEST_RIGHT_MARGIN),
};

/** Points between the margins that rows may take. */
export const usableHeight: Readonly<Record<Orientation, number>> = {
  portrait: mm(A4.long - MARGINS.top - MARGINS.bottom) * FILLED,
  landscape: mm(A4.short - MARGINS.top - MARGINS.bottom) * FILLED,
};

export const FONT_NAME = 'Times New Roman';

/** Font sizes in points within the ranges of Phụ lục I; tables have no rule there. */
export const sizes = {
  nation: 12,
  motto: 13,
  agency: 12,
  number: 13,
  title: 14,
  subject: 14,
  body: 13,
  signature: 13,
  recipientsHeading: 12,
  recipients: 11,
  annexHeading: 14,
  annexTitle: 13,
  table: 11,
  note: 11,
  pageNumber: 13,
} as const;

/** Phụ lục I, mục II.6: at least 6 pt between paragraphs. */
export const PARAGRAPH_GAP = 6;

/** First line in by 1 cm or 1.27 cm: two em and a quarter of body size are 1.03 cm, in spaces that justifying does not stretch. */
export const FIRST_LINE_INDENT = '\u2003\u2003\u2005';

/** The same in points where the program can indent by itself: 1 cm. */
export const FIRST_LINE = mm(10);

/** Phụ lục I, mục I: the page number is centred in the top margin, upright, 13-14, not on page 1. */
export const PAGE_NUMBER = {
  allPages: `&"${FONT_NAME},Regular"&${sizes.pageNumber}&P`,
  firstPage: '',
} as const;

/** Widths in points, scaled so that they add up to the page. */
export function fitColumns(shares: readonly number[], orientation: Orientation): readonly number[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => Math.floor((share * usableWidth[orientation] * 4) / (sum * 3)) * 0.75);
}
