import type { XmlElement } from '../package/parseXml';
import type { Border, Fill, Font } from '../model/Style';

export interface StylesSource {
  readonly part: string | undefined;
  readonly text: string;
  readonly root: XmlElement;
  readonly fonts: Font[];
  readonly fills: Fill[];
  readonly borders: Border[];
  readonly formats: Map<number, string>;
  readonly styles: number;
  readonly differential: number;
}

/** The workbook part and its companions as they were read. */
export interface WorkbookSource {
  readonly part: string;
  readonly text: string;
  readonly root: XmlElement;
  readonly styles: StylesSource;
  /** What names, properties and settings said when read: equal text later means they did not change. */
  readonly baseline: Map<string, string>;
  /** The web extension part that keeps the add-in's settings, if the file has one. */
  /** Relationship ids of the sheets that the model understands. */
  readonly baselineSheets: readonly string[];
  readonly webExtension: string | undefined;
  readonly settingsPart: string | undefined;
}
