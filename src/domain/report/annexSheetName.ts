/** '' when the report has only one annex; several are numbered (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III.1). */
export const annexNumerals = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII'] as const;

export type AnnexNumeral = (typeof annexNumerals)[number];

const MAX_LENGTH = 31;

/** "Báo cáo quý I-2025" -> "PL I quý I-2025": the report and its annexes share what follows the first words. */
export function annexSheetName(reportSheet: string, numeral: AnnexNumeral): string {
  const name = numeral === '' ? 'PL' : `PL ${numeral}`;
  return `${name} ${reportSheet.replace(/^Báo cáo /, '')}`.slice(0, MAX_LENGTH).trimEnd();
}
