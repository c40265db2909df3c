import { commonStyle, restyle } from '../edit/restyle';
import { resolveColor } from '../model/resolveColor';
import type { Font, Underline } from '../model/Style';
import type { Json } from '../model/Workbook';
import { choice, flagValue, numberValue, textValue } from '../protocol/args';
import { readWrite, type ObjectType, type Property } from '../protocol/ObjectType';
import type { Session } from '../protocol/Session';
import { colorValue } from './colorValue';
import type { AreasTarget } from './Targets';

const fontProperty = (
  since: string,
  read: (font: Font, session: Session) => string | number | boolean,
  write: (value: Json) => Partial<Font>,
): Property<AreasTarget> =>
  readWrite(
    since,
    ({ sheet, areas }, session) => commonStyle(session, sheet, areas, ({ font }) => read(font, session)),
    ({ sheet, areas }, value, session) => {
      const change = write(value);
      for (const area of areas) {
        restyle(session, sheet, area, `font ${JSON.stringify(change)}`, (style) => ({
          ...style,
          font: { ...style.font, ...change },
        }));
      }
    },
  );

export const UNDERLINES: Readonly<Record<string, Underline>> = {
  None: 'none',
  Single: 'single',
  Double: 'double',
  SingleAccountant: 'singleAccounting',
  DoubleAccountant: 'doubleAccounting',
};

export const underlineName = (underline: Underline | undefined) =>
  Object.keys(UNDERLINES).find((name) => UNDERLINES[name] === (underline ?? 'none')) ?? 'None';

const toggle = (since: string, name: 'bold' | 'italic' | 'strikethrough') =>
  fontProperty(
    since,
    (font) => font[name] ?? false,
    (value) => ({ [name]: flagValue(value, name) }),
  );

const raised = (name: 'subscript' | 'superscript') =>
  fontProperty(
    '1.9',
    ({ vertical }) => vertical === name,
    (value) => ({ vertical: flagValue(value, name) ? name : 'baseline' }),
  );

export const rangeFont: ObjectType<AreasTarget> = {
  since: '1.1',
  properties: {
    // A font of the theme (scheme) would overrule the name it is given.
    name: fontProperty(
      '1.1',
      ({ name }) => name ?? 'Calibri',
      (value) => ({ name: textValue(value, 'name'), rest: undefined }),
    ),
    size: fontProperty(
      '1.1',
      ({ size }) => size ?? 11,
      (value) => ({ size: numberValue(value, 'size', 1, 409) }),
    ),
    color: fontProperty(
      '1.1',
      ({ color }, { workbook }) => resolveColor(color, workbook.styles, '#000000'),
      (value) => ({ color: { rgb: colorValue(value) } }),
    ),
    bold: toggle('1.1', 'bold'),
    italic: toggle('1.1', 'italic'),
    strikethrough: toggle('1.9', 'strikethrough'),
    underline: fontProperty(
      '1.1',
      ({ underline }) => underlineName(underline),
      (value) => ({
        underline: UNDERLINES[choice(value, Object.keys(UNDERLINES), 'underline')],
      }),
    ),
    subscript: raised('subscript'),
    superscript: raised('superscript'),
  },
};
