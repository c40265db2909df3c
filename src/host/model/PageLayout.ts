export const HEADER_PAGES = ['odd', 'even', 'first'] as const;
export type HeaderPage = (typeof HEADER_PAGES)[number];

/** Inches, as the file keeps them. */
export interface Margins {
  left: number;
  right: number;
  top: number;
  bottom: number;
  header: number;
  footer: number;
}

export const ORIENTATIONS = ['portrait', 'landscape', 'default'] as const;

export interface PageLayout {
  orientation: (typeof ORIENTATIONS)[number];
  /** ECMA-376 18.3.1.63: 1 Letter, 8 A3, 9 A4… */
  paperSize: number;
  margins: Margins;
  /** Percent, when the sheet is not fitted to pages. */
  scale: number;
  /** Pages across and down; 0 is as many as it takes. */
  fit: { readonly across: number; readonly down: number } | undefined;
  firstPageNumber: number | undefined;
  /** Codes as the file keeps them: &L, &C, &R begin the three sections. */
  headers: Record<HeaderPage, string>;
  footers: Record<HeaderPage, string>;
  differentOddEven: boolean;
  differentFirst: boolean;
}

/** What Excel sets on a new sheet. */
export const newPageLayout = (): PageLayout => ({
  orientation: 'default',
  paperSize: 1,
  margins: { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
  scale: 100,
  fit: undefined,
  firstPageNumber: undefined,
  headers: { odd: '', even: '', first: '' },
  footers: { odd: '', even: '', first: '' },
  differentOddEven: false,
  differentFirst: false,
});
