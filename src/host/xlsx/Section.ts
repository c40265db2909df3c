import type { Sheet } from '../model/Sheet';
import type { Styles } from '../model/Styles';
import type { Relationship } from '../package/relationships';
import type { XmlElement } from '../package/parseXml';

export interface SheetContext {
  readonly styles: Styles;
  readonly relationships: readonly Relationship[];
  /** A part of the package as text, with the prefixes that we know it by, if there is one of that name. */
  readonly text: (part: string) => string | undefined;
  readonly bytes: (part: string) => Uint8Array | undefined;
}

/** One child element of a worksheet part (ECMA-376 18.3.1.99) that the model understands. */
export interface Section {
  readonly name: string;
  read(elements: readonly XmlElement[], sheet: Sheet, context: SheetContext): void;
  /** What the model says now; what is not modelled comes from `elements`. */
  write(sheet: Sheet, elements: readonly XmlElement[], styles: Styles): string;
}

/** An item of a section as the file has it. While we would write it as we would have then, it stays as it stood. */
export interface Origin {
  readonly text: string;
  readonly written: string;
}

export const asItStood = (origin: Origin | undefined, written: string): string =>
  origin?.written === written ? origin.text : written;
