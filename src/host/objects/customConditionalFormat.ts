import { touched } from '../edit/changed';
import { parseFormula } from '../formula/parseFormula';
import { resolveColor } from '../model/resolveColor';
import type { DifferentialStyle, Font } from '../model/Style';
import { choice, flagValue, textValue } from '../protocol/args';
import { invalidArgument } from '../protocol/HostError';
import { opens, readWrite, type ObjectType, type Property } from '../protocol/ObjectType';
import { ref } from '../protocol/Ref';
import type { Session } from '../protocol/Session';
import type { Json } from '../model/Workbook';
import { colorValue } from './colorValue';
import { UNDERLINES, underlineName } from './rangeFont';
import type { ConditionalFormatTarget } from './Targets';

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
  },
};

export const conditionalRangeFormat: ObjectType<ConditionalFormatTarget> = {
  since: '1.6',
  properties: {},
  navigation: {
    fill: opens('1.6', (target) => ref('ConditionalRangeFill', target)),
    font: opens('1.6', (target) => ref('ConditionalRangeFont', target)),
  },
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
};
