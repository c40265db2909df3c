import { borderStyle, borderStyleName, BORDER_STYLE_NAMES } from '../cell/borderStyles';
import { touched } from '../edit/changed';
import { localFormula } from '../formula/localFormula';
import { parseFormula } from '../formula/parseFormula';
import { resolveColor } from '../model/resolveColor';
import type { BorderSide, DifferentialStyle, Font } from '../model/Style';
import { choice, flagValue, textValue } from '../protocol/args';
import { invalidArgument } from '../protocol/HostError';
import { does, opens, readOnly, readWrite, type ObjectType, type Property } from '../protocol/ObjectType';
import { ref } from '../protocol/Ref';
import type { Session } from '../protocol/Session';
import type { Json } from '../model/Workbook';
import { colorValue } from './colorValue';
import { UNDERLINES, underlineName } from './rangeFont';
import type { ConditionalFormatTarget, Targets } from './Targets';

function setStyle(
  session: Session,
  { sheet, format }: ConditionalFormatTarget,
  change: DifferentialStyle,
): void {
  format.style = { ...format.style, ...change };
  touched(session, sheet);
}

export const customConditionalFormat: ObjectType<ConditionalFormatTarget> = {
  since: '1.6',
  properties: {},
  navigation: {
    rule: opens('1.6', (target) => ref('ConditionalFormatRule', target)),
    format: opens('1.6', (target) => ref('ConditionalRangeFormat', target)),
  },
  methods: {},
};

export const conditionalFormatRule: ObjectType<ConditionalFormatTarget> = {
  since: '1.6',
  properties: {
    formula: readWrite(
      '1.6',
      ({ format }) => `=${format.formulas[0] ?? ''}`,
      ({ sheet, format }, value, session) => {
        const formula = textValue(value, 'formula').replace(/^=/, '');
        if (!parseFormula(formula)) throw invalidArgument(`There is a problem with the formula ${formula}`);
        format.formulas = [formula];
        touched(session, sheet);
      },
    ),
    formulaLocal: readOnly('1.6', ({ format }) => `=${localFormula(format.formulas[0] ?? '')}`),
  },
  navigation: {},
  methods: {},
};

export const conditionalRangeFormat: ObjectType<ConditionalFormatTarget> = {
  since: '1.6',
  properties: {
    numberFormat: readWrite(
      '1.6',
      ({ format }) => format.style.numberFormat ?? null,
      (target, value, session) =>
        setStyle(session, target, { numberFormat: textValue(value, 'numberFormat') }),
    ),
  },
  navigation: {
    fill: opens('1.6', (target) => ref('ConditionalRangeFill', target)),
    font: opens('1.6', (target) => ref('ConditionalRangeFont', target)),
    borders: opens('1.6', (target) => ref('ConditionalRangeBorderCollection', target)),
  },
  methods: {},
};

export const conditionalRangeFill: ObjectType<ConditionalFormatTarget> = {
  since: '1.6',
  properties: {
    color: readWrite(
      '1.6',
      ({ format: { style } }, { workbook }) =>
        resolveColor(style.fill?.background ?? style.fill?.foreground, workbook.styles, ''),
      (target, value, session) =>
        setStyle(session, target, { fill: { pattern: 'solid', background: { rgb: colorValue(value) } } }),
    ),
  },
  navigation: {},
  methods: { clear: does('1.6', (target, _, session) => setStyle(session, target, { fill: undefined })) },
};

const fontProperty = (
  read: (font: Font, session: Session) => Json,
  write: (value: Json) => Partial<Font>,
): Property<ConditionalFormatTarget> =>
  readWrite(
    '1.6',
    ({ format }, session) => read(format.style.font ?? {}, session),
    (target, value, session) =>
      setStyle(session, target, { font: { ...target.format.style.font, ...write(value) } }),
  );

const toggle = (name: 'bold' | 'italic' | 'strikethrough') =>
  fontProperty(
    (font) => font[name] ?? null,
    (value) => ({ [name]: flagValue(value, name) }),
  );

export const conditionalRangeFont: ObjectType<ConditionalFormatTarget> = {
  since: '1.6',
  properties: {
    color: fontProperty(
      ({ color }, { workbook }) => resolveColor(color, workbook.styles, ''),
      (value) => ({ color: { rgb: colorValue(value) } }),
    ),
    bold: toggle('bold'),
    italic: toggle('italic'),
    strikethrough: toggle('strikethrough'),
    underline: fontProperty(
      ({ underline }) => underlineName(underline),
      (value) => ({
        underline: UNDERLINES[choice(value, ['None', 'Single', 'Double'], 'underline')],
      }),
    ),
  },
  navigation: {},
  methods: { clear: does('1.6', (target, _, session) => setStyle(session, target, { font: undefined })) },
};

type BorderTarget = Targets['ConditionalRangeBorder'];

const SIDES: Readonly<Record<string, BorderSide>> = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
};
const EDGES = Object.keys(SIDES);
const edge = (name: string) => (target: ConditionalFormatTarget) =>
  ref('ConditionalRangeBorder', { ...target, side: SIDES[name] ?? 'top' });

const setLine = (session: Session, target: BorderTarget, style: string | undefined, rgb?: string) => {
  const old = target.format.style.border?.[target.side];
  const line =
    style === undefined
      ? undefined
      : { style, color: rgb === undefined ? (old?.color ?? { auto: true }) : { rgb } };
  setStyle(session, target, { border: { ...target.format.style.border, [target.side]: line } });
};

export const conditionalRangeBorder: ObjectType<BorderTarget> = {
  since: '1.6',
  properties: {
    sideIndex: readOnly('1.6', ({ side }) => EDGES.find((name) => SIDES[name] === side) ?? ''),
    style: readWrite(
      '1.6',
      ({ format, side }) => borderStyleName(format.style.border?.[side]?.style),
      (target, value, session) =>
        setLine(session, target, borderStyle(choice(value, BORDER_STYLE_NAMES, 'style'), 'Thin')),
    ),
    color: readWrite(
      '1.6',
      ({ format, side }, { workbook }) =>
        resolveColor(format.style.border?.[side]?.color, workbook.styles, '#000000'),
      (target, value, session) =>
        setLine(
          session,
          target,
          target.format.style.border?.[target.side]?.style ?? 'thin',
          colorValue(value),
        ),
    ),
  },
  navigation: {},
  methods: {},
};

export const conditionalRangeBorderCollection: ObjectType<ConditionalFormatTarget> = {
  since: '1.6',
  properties: { count: readOnly('1.6', () => EDGES.length) },
  navigation: Object.fromEntries(
    EDGES.map((name) => [name.slice(4).toLowerCase(), opens('1.6', edge(name))]),
  ),
  items: (target) => EDGES.map((name) => edge(name)(target)),
  item: (target, key) => edge(choice(key, EDGES, 'index'))(target),
  methods: {},
};
