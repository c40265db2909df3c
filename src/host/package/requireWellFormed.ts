import { xmlScanner, type XmlScanner } from './scanXml';

/** Refuses (WorkbookFileError `damaged`) what a strict XML parser would refuse. */
export const wellFormed = (): XmlScanner => xmlScanner({ open: () => undefined, close: () => undefined });

export function requireWellFormed(text: string): void {
  const scanner = wellFormed();
  scanner.read(text);
  scanner.end();
}
