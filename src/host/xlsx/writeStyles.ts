import {
  BORDER_SIDES,
  type Alignment,
  type Border,
  type Color,
  type DifferentialStyle,
  type Fill,
  type Font,
  type Style,
} from '../model/Style';
import type { Styles } from '../model/Styles';
import { withChildren } from '../package/patchXml';
import { child, innerXml, xml } from '../package/xml';
import type { StylesSource } from './WorkbookSource';

/** Styles are only ever added: what the file had keeps its place, so cells nobody touched keep their looks. */
export function writeStyles(styles: Styles, source: StylesSource): string | undefined {
  const known = Math.max(1, source.styles);
  if (styles.table.length === known && styles.differential.length === source.differential) return undefined;
  const added: Record<string, string[]> = {
    numFmts: [],
    fonts: [],
    fills: [],
    borders: [],
    cellXfs: [],
    dxfs: [],
  };
  const components = {
    font: numbering(source.fonts, writeFont, added['fonts']),
    fill: numbering(source.fills, writeFill, added['fills']),
    border: numbering(source.borders, writeBorder, added['borders']),
    format: formatNumbering(source.formats, added['numFmts']),
  };
  added['cellXfs'] = styles.table.slice(source.styles).map((style) => writeStyle(style, components));
  added['dxfs'] = styles.differential
    .slice(source.differential)
    .map((style) => writeDifferential(style, components.format));
  return withAdded(source, added);
}

type Numbering<T> = (component: T) => number;
interface Components {
  readonly font: Numbering<Font>;
  readonly fill: Numbering<Fill>;
  readonly border: Numbering<Border>;
  readonly format: Numbering<string>;
}

function numbering<T>(
  known: readonly T[],
  write: (component: T) => string,
  added: string[] = [],
): Numbering<T> {
  const numbers = new Map<string, number>();
  known.forEach((component, number) => {
    const text = write(component);
    if (!numbers.has(text)) numbers.set(text, number);
  });
  return (component) => {
    const text = write(component);
    const number = numbers.get(text) ?? known.length + added.push(text) - 1;
    numbers.set(text, number);
    return number;
  };
}

function formatNumbering(formats: ReadonlyMap<number, string>, added: string[] = []): Numbering<string> {
  const numbers = new Map([...formats].reverse().map(([id, code]) => [code, id]));
  let next = Math.max(163, ...formats.keys()) + 1;
  return (code) => {
    const known = numbers.get(code);
    if (known !== undefined) return known;
    added.push(xml('numFmt', { numFmtId: next, formatCode: code }));
    numbers.set(code, next);
    return next++;
  };
}

function writeStyle(style: Style, components: Components): string {
  const alignment = writeAlignment(style.alignment);
  const protection =
    style.locked && !style.formulaHidden
      ? ''
      : xml('protection', { locked: style.locked ? undefined : 0, hidden: style.formulaHidden || undefined });
  return xml(
    'xf',
    {
      numFmtId: components.format(style.numberFormat),
      fontId: components.font(style.font),
      fillId: components.fill(style.fill),
      borderId: components.border(style.border),
      xfId: style.base,
      quotePrefix: style.quotePrefix || undefined,
      applyNumberFormat: true,
      applyFont: true,
      applyFill: true,
      applyBorder: true,
      applyAlignment: alignment === '' ? undefined : true,
      applyProtection: protection === '' ? undefined : true,
    },
    alignment + protection,
  );
}

function writeDifferential(style: DifferentialStyle, format: Numbering<string>): string {
  const parts = [
    style.font ? writeFont(style.font) : '',
    style.numberFormat === undefined
      ? ''
      : xml('numFmt', { numFmtId: format(style.numberFormat), formatCode: style.numberFormat }),
    style.fill ? writeDifferentialFill(style.fill) : '',
    style.border ? writeBorder(style.border) : '',
    style.rest ?? '',
  ];
  return xml('dxf', {}, parts.join(''));
}

const toggle = (name: string, value: boolean | undefined) =>
  value === undefined ? '' : xml(name, { val: value ? undefined : 0 });

const writeFont = (font: Font) =>
  xml(
    'font',
    {},
    [
      toggle('b', font.bold),
      toggle('i', font.italic),
      toggle('strike', font.strikethrough),
      font.underline === undefined
        ? ''
        : xml('u', { val: font.underline === 'single' ? undefined : font.underline }),
      font.vertical === undefined ? '' : xml('vertAlign', { val: font.vertical }),
      font.size === undefined ? '' : xml('sz', { val: font.size }),
      writeColor('color', font.color),
      font.name === undefined ? '' : xml('name', { val: font.name }),
      font.rest ?? '',
    ].join(''),
  );

const writeFill = (fill: Fill) =>
  xml(
    'fill',
    {},
    fill.raw ??
      xml(
        'patternFill',
        { patternType: fill.pattern },
        writeColor('fgColor', fill.foreground) + writeColor('bgColor', fill.background),
      ),
  );

/** In a conditional format the colour of a solid fill is the background colour. */
const writeDifferentialFill = (fill: Fill) =>
  xml(
    'fill',
    {},
    xml(
      'patternFill',
      { patternType: fill.pattern === 'solid' ? undefined : fill.pattern },
      writeColor('fgColor', fill.foreground) + writeColor('bgColor', fill.background),
    ),
  );

const writeBorder = (border: Border) =>
  xml(
    'border',
    { diagonalUp: border.diagonalUp, diagonalDown: border.diagonalDown },
    BORDER_SIDES.map((side) => {
      const line = border[side];
      return line ? xml(side, { style: line.style }, writeColor('color', line.color)) : `<${side}/>`;
    }).join(''),
  );

function writeAlignment(alignment: Alignment): string {
  const attributes = {
    horizontal: alignment.horizontal,
    vertical: alignment.vertical,
    textRotation: alignment.rotation,
    wrapText: alignment.wrap,
    indent: alignment.indent,
    shrinkToFit: alignment.shrink,
    readingOrder: alignment.readingOrder,
    justifyLastLine: alignment.justifyLastLine,
  };
  return Object.values(attributes).every((value) => value === undefined) ? '' : xml('alignment', attributes);
}

export const writeColor = (name: string, color: Color | undefined) =>
  color
    ? xml(name, {
        auto: color.auto,
        indexed: color.indexed,
        rgb: color.rgb === undefined ? undefined : `FF${color.rgb}`,
        theme: color.theme,
        tint: color.tint,
      })
    : '';

/** ECMA-376 18.8.39. */
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

function withAdded({ root }: StylesSource, added: Readonly<Record<string, readonly string[]>>): string {
  const changed = Object.entries(added)
    .filter(([, news]) => news.length > 0)
    .map(([name, news]) => {
      const element = child(root, name);
      const count = (element?.children.length ?? 0) + news.length;
      const content = (element ? innerXml(element) : '') + news.join('');
      return [name, xml(name, { ...element?.attributes, count }, content)] as const;
    });
  return withChildren(root, ORDER, new Map(changed));
}
