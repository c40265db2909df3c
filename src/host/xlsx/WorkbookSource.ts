import type { OtherTab, Tab } from '../model/Tab';
import type { CarriedPart } from './carried/followParts';
import type { XmlElement } from '../package/parseXml';
import type { Border, Fill, Font } from '../model/Style';

export interface StylesSource {
  readonly part: string | undefined;
  readonly root: XmlElement;
  readonly fonts: Font[];
  readonly fills: Fill[];
  readonly borders: Border[];
  readonly formats: Map<number, string>;
  readonly styles: number;
  readonly differential: number;
}

/** The workbook part (`root.document`) and its companions as they were read. */
export interface WorkbookSource {
  readonly part: string;
  readonly root: XmlElement;
  readonly namespaces: Namespaces;
  readonly styles: StylesSource;
  /** What names, properties and settings said when read: equal text later means they did not change. */
  readonly baseline: Map<string, string>;
  /** As they were read, in their order. */
  readonly tabs: readonly Tab[];
  /** Names that belong to a tab without cells: carried along. */
  readonly namesOfOtherTabs: readonly { readonly tab: OtherTab; readonly element: XmlElement }[];
  /** Parts that name cells and cannot be read: what they say cannot follow. */
  readonly unreadable: readonly CarriedPart[];
  /** The web extension part that keeps the add-in's settings, if the file has one. */
  readonly webExtension: string | undefined;
  readonly settingsPart: string | undefined;
}

/** A file is transitional or strict (ECMA-376 part 1 and 4) as a whole: what is added to it speaks its dialect. */
export interface Namespaces {
  readonly main: string;
  readonly relationships: string;
}
