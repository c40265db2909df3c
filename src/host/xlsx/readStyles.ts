import {
  BORDER_SIDES,
  NO_FILL,
  PLAIN_STYLE,
  type Alignment,
  type Border,
  type Color,
  type DifferentialStyle,
  type Fill,
  type Font,
  type Style,
  type Underline,
} from '../model/Style';
import { OFFICE_THEME, type NamedStyle, type Styles } from '../model/Styles';
import { parseXml, type XmlElement } from '../package/parseXml';
import { child, childrenOf, flag, numeric, outerXml } from '../package/xml';
import { BUILT_IN_FORMATS } from './builtInFormats';
import { childNamed, descend } from './elements';
import type { StylesSource } from './WorkbookSource';

export function readStyles(
  part: string | undefined,
  text: string,
  theme: string | undefined,
): { styles: Styles; source: StylesSource } {
  const root = parseXml(text);
  const list = (name: string) => child(root, name)?.children ?? [];
  const formats = new Map(BUILT_IN_FORMATS);
  for (const { attributes } of list('numFmts'))
    formats.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? 'General');
  const fonts = list('fonts').map(readFont);
  const fills = list('fills').map(readFill);
  const borders = list('borders').map(readBorder);
  const components = { fonts, fills, borders, formats };
  const table = list('cellXfs').map((xf) => readStyle(xf, components));
  const differential = list('dxfs').map(readDifferential);
  return {
    styles: {
      table: table.length > 0 ? table : [PLAIN_STYLE],
      differential,
      theme: readTheme(theme),
      palette: childrenOf(child(child(root, 'colors'), 'indexedColors'), 'rgbColor').map(
        ({ attributes }) => rgbOf(attributes['rgb']) ?? '000000',
      ),
      named: namedStyles(root, components),
      index: new Map(),
      derived: new Map(),
    },
    source: {
      part,
      root,
      fonts,
      fills,
      borders,
      formats,
      styles: table.length,
      differential: differential.length,
    },
  };
}

interface Components {
  readonly fonts: readonly Font[];
  readonly fills: readonly Fill[];
  readonly borders: readonly Border[];
  readonly formats: ReadonlyMap<number, string>;
}

function readStyle(xf: XmlElement | undefined, { fonts, fills, borders, formats }: Components): Style {
  const attributes = xf?.attributes ?? {};
  const protection = child(xf, 'protection')?.attributes;
  return {
    font: fonts[Number(attributes['fontId'] ?? 0)] ?? {},
    fill: fills[Number(attributes['fillId'] ?? 0)] ?? NO_FILL,
    border: borders[Number(attributes['borderId'] ?? 0)] ?? {},
    alignment: readAlignment(child(xf, 'alignment')),
    numberFormat: formats.get(Number(attributes['numFmtId'] ?? 0)) ?? 'General',
    locked: flag(protection?.['locked'], true),
    formulaHidden: flag(protection?.['hidden']),
    quotePrefix: flag(attributes['quotePrefix']),
    base: Number(attributes['xfId'] ?? 0),
  };
}

function readDifferential(dxf: XmlElement): DifferentialStyle {
  const [font, fill, border, format] = ['font', 'fill', 'border', 'numFmt'].map((name) => child(dxf, name));
  const rest = dxf.children
    .filter(({ name }) => !['font', 'fill', 'border', 'numFmt'].includes(name))
    .map(outerXml)
    .join('');
  return {
    font: font && readFont(font),
    fill: fill && readFill(fill),
    border: border && readBorder(border),
    numberFormat: format?.attributes['formatCode'],
    rest: rest === '' ? undefined : rest,
  };
}

const FONT_PARTS = new Set(['name', 'sz', 'b', 'i', 'strike', 'u', 'vertAlign', 'color']);

function readFont(element: XmlElement): Font {
  const value = (name: string) => child(element, name)?.attributes['val'];
  const toggle = (name: string) => {
    const found = child(element, name);
    return found ? flag(found.attributes['val'], true) : undefined;
  };
  const rest = element.children
    .filter(({ name }) => !FONT_PARTS.has(name))
    .map(outerXml)
    .join('');
  return {
    name: value('name'),
    size: numeric(value('sz')),
    bold: toggle('b'),
    italic: toggle('i'),
    strikethrough: toggle('strike'),
    underline: child(element, 'u') ? ((value('u') ?? 'single') as Underline) : undefined,
    vertical: value('vertAlign'),
    color: readColor(child(element, 'color')),
    rest: rest === '' ? undefined : rest,
  };
}

function readFill(element: XmlElement): Fill {
  const pattern = child(element, 'patternFill');
  const gradient = child(element, 'gradientFill');
  if (gradient) return { pattern: 'gradient', raw: outerXml(gradient) };
  if (!pattern) return NO_FILL;
  const background = readColor(child(pattern, 'bgColor'));
  const foreground = readColor(child(pattern, 'fgColor'));
  // A differential fill may leave the pattern out; it is solid then (Excel writes bgColor alone).
  const kind = pattern.attributes['patternType'] ?? ((background ?? foreground) ? 'solid' : 'none');
  return { pattern: kind, foreground, background };
}

function readBorder(element: XmlElement): Border {
  const lines = BORDER_SIDES.map((side) => {
    const line = child(element, side) ?? child(element, LOGICAL_SIDES[side] ?? side);
    const style = line?.attributes['style'];
    return [
      side,
      line && style !== undefined && style !== 'none'
        ? { style, color: readColor(child(line, 'color')) }
        : undefined,
    ] as const;
  });
  return {
    ...Object.fromEntries(lines),
    diagonalUp: flag(element.attributes['diagonalUp']) || undefined,
    diagonalDown: flag(element.attributes['diagonalDown']) || undefined,
  };
}

/** Strict files name the sides by reading direction. */
const LOGICAL_SIDES: Readonly<Record<string, string>> = { left: 'start', right: 'end' };

function readAlignment(element: XmlElement | undefined): Alignment {
  if (!element) return {};
  const { attributes } = element;
  return {
    horizontal: attributes['horizontal'],
    vertical: attributes['vertical'],
    wrap: flag(attributes['wrapText']) || undefined,
    indent: numeric(attributes['indent']),
    rotation: numeric(attributes['textRotation']),
    shrink: flag(attributes['shrinkToFit']) || undefined,
    readingOrder: numeric(attributes['readingOrder']),
    justifyLastLine: flag(attributes['justifyLastLine']) || undefined,
  };
}

export function readColor(element: XmlElement | undefined): Color | undefined {
  if (!element) return undefined;
  const { attributes } = element;
  return {
    rgb: rgbOf(attributes['rgb']),
    theme: numeric(attributes['theme']),
    tint: numeric(attributes['tint']),
    indexed: numeric(attributes['indexed']),
    auto: flag(attributes['auto']) || undefined,
  };
}

/** Files write AARRGGBB; some writers leave the alpha out. */
const rgbOf = (text: string | undefined) =>
  text !== undefined && /^([0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}$/.test(text)
    ? text.slice(-6).toUpperCase()
    : undefined;

function readTheme(text: string | undefined): readonly string[] {
  if (text === undefined) return OFFICE_THEME;
  const scheme = descend(parseXml(text), 'themeElements', 'clrScheme');
  // Indexes 0–3 count light before dark, the file dark before light (ECMA-376 18.8.3).
  const colors = [
    'lt1',
    'dk1',
    'lt2',
    'dk2',
    'accent1',
    'accent2',
    'accent3',
    'accent4',
    'accent5',
    'accent6',
    'hlink',
    'folHlink',
  ];
  return colors.map((name, index) => {
    const color = childNamed(scheme, name)?.children[0]?.attributes;
    return rgbOf(color?.['lastClr'] ?? color?.['val']) ?? OFFICE_THEME[index] ?? '000000';
  });
}

/** Every workbook of Excel's has it. */
const NORMAL = 'Normal';

/** The formats that cells are based on, by the names that they have; one without a name stands there as well. */
function namedStyles(root: XmlElement, components: Components): NamedStyle[] {
  const names = new Map(
    childrenOf(child(root, 'cellStyles'), 'cellStyle').map(({ attributes }) => [
      Number(attributes['xfId'] ?? 0),
      attributes['name'] ?? '',
    ]),
  );
  const formats = childrenOf(child(root, 'cellStyleXfs'), 'xf').map((xf) => readStyle(xf, components));
  const styles = formats.length > 0 ? formats : [readStyle(undefined, components)];
  return styles.map((style, base) => ({
    name: names.get(base) ?? (base === 0 ? NORMAL : ''),
    style: { ...style, base },
  }));
}
