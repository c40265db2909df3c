import { isError, type CellValue } from '../model/Cell';
import { formatDateSection } from './formatDateSection';
import { formatNumberSection, generalNumber } from './formatNumberSection';
import { formatSections, isDateSection, type FormatSection } from './formatSections';
import { DAYS_1904 } from './serialDate';

export interface FormatOptions {
  readonly date1904: boolean;
}

/** Formats 14 and 22 are the machine's short date, whatever they are called. */
const LOCAL_DATES: Readonly<Record<string, string>> = {
  'm/d/yyyy': 'dd/mm/yyyy',
  'm/d/yyyy h:mm': 'dd/mm/yyyy h:mm',
};

/** A value as the sheet shows it on a Vietnamese machine: decimal comma, points between thousands. */
export function formatValue(value: CellValue, code: string, { date1904 }: FormatOptions): string {
  if (value === null) return '';
  if (isError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const sections = sectionsOf(LOCAL_DATES[code] ?? code);
  if (typeof value === 'string') return formatText(value, sections);
  const { section, magnitude } = chosenSection(value, sections);
  if (!section) return generalNumber(value);
  if (!isDateSection(section)) return formatNumberSection(magnitude, section);
  // A date before the calendar begins fills the cell with # signs, in every column width.
  return value < 0 ? '#'.repeat(10) : formatDateSection(value + (date1904 ? DAYS_1904 : 0), section);
}

const known = new Map<string, FormatSection[]>();

function sectionsOf(code: string): FormatSection[] {
  const found = known.get(code) ?? formatSections(code);
  if (known.size < 1_000) known.set(code, found);
  return found;
}

const isText = ({ tokens }: FormatSection) =>
  tokens.some(({ kind, text }) => kind === 'code' && text === '@');

function formatText(value: string, sections: readonly FormatSection[]): string {
  const section =
    sections[3] ?? sections.find((candidate, index) => index === sections.length - 1 && isText(candidate));
  if (!section) return value;
  return section.tokens.map(({ kind, text }) => (kind === 'code' && text === '@' ? value : text)).join('');
}

/** The section for a number, and the number it shows: a section of its own for negatives shows no minus. */
function chosenSection(
  value: number,
  sections: readonly FormatSection[],
): { section: FormatSection | undefined; magnitude: number } {
  const conditional = sections.find(
    ({ condition }) => condition && holds(value, condition.operator, condition.operand),
  );
  if (conditional) return { section: conditional, magnitude: value };
  const plain = sections.filter(
    ({ condition }, index) =>
      !condition &&
      !(
        index === sections.length - 1 &&
        isText(sections[index] ?? { tokens: [], condition: undefined, color: undefined })
      ),
  );
  const [positive, negative, zero] = plain;
  if (value < 0 && negative) return { section: negative, magnitude: -value };
  if (value === 0 && zero) return { section: zero, magnitude: value };
  return { section: positive, magnitude: value };
}

function holds(value: number, operator: string, operand: number): boolean {
  switch (operator) {
    case '=':
      return value === operand;
    case '<>':
      return value !== operand;
    case '<':
      return value < operand;
    case '>':
      return value > operand;
    case '<=':
      return value <= operand;
    default:
      return value >= operand;
  }
}
