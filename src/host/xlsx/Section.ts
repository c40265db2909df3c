import type { Sheet } from '../model/Sheet';
import type { Styles } from '../model/Styles';
import type { Relationship } from '../package/Package';
import type { XmlElement } from '../package/parseXml';

export interface SheetContext {
  readonly styles: Styles;
  readonly relationships: readonly Relationship[];
  /** Those of another part of the package. */
  readonly relationshipsOf: (part: string) => readonly Relationship[];
  /** A part of the package as text, if there is one of that name. */
  readonly text: (part: string) => string | undefined;
  readonly bytes: (part: string) => Uint8Array | undefined;
}

/** One child element of a worksheet part (ECMA-376 18.3.1.99) that the model understands. */
export interface Section {
  readonly name: string;
  read(elements: readonly XmlElement[], sheet: Sheet, context: SheetContext): void;
  /** What the model says now; attributes and children we do not know come from `elements`. */
  write(sheet: Sheet, elements: readonly XmlElement[], styles: Styles): string;
}
