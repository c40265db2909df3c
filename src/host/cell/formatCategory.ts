import { formatSections, isDateSection } from './formatSections';

/** Excel.NumberFormatCategory of a number format. */
export function formatCategory(code: string): string {
  if (/^general$/i.test(code)) return 'General';
  if (code === '@') return 'Text';
  const [first] = formatSections(code);
  if (!first) return 'Custom';
  const codes = first.tokens.filter(({ kind }) => kind === 'code').map(({ text }) => text.toLowerCase());
  if (isDateSection(first))
    return codes.some((text) => /^[dy]/.test(text))
      ? 'Date'
      : codes.some((text) => /h|s/.test(text))
        ? 'Time'
        : 'Date';
  if (codes.includes('%')) return 'Percentage';
  if (codes.some((text) => text.startsWith('e'))) return 'Scientific';
  if (codes.includes('/')) return 'Fraction';
  if (/_\(|_-/.test(code)) return 'Accounting';
  if (/[$₫€]/.test(code)) return 'Currency';
  return /^[#0?.,;() _\-[\]A-Za-z]+$/.test(code) ? 'Number' : 'Custom';
}
