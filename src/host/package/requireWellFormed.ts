import { scanXml } from './scanXml';

/** @throws WorkbookFileError `damaged` for a part that a strict XML parser would refuse. */
export const requireWellFormed = (text: string): void =>
  scanXml(text, { open: () => undefined, close: () => undefined });
