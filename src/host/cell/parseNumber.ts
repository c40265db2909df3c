const NUMBER = /^[+-]?(?:\d+(?:,\d{3})*(?:\.\d*)?|\.\d+)(?:[Ee][+-]?\d+)?$/;

/** A number as English writes it: 1234.5 or 1,234.5. */
export const parseNumber = (text: string): number | undefined =>
  NUMBER.test(text) ? Number(text.replaceAll(',', '')) : undefined;
