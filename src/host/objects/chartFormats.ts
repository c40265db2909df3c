import type {
  ChartAxis,
  ChartFont,
  ChartLine,
  DataLabels,
  ChartLegend,
  ChartTitle,
  Gridlines,
  Shaped,
} from '../model/Chart';
import { LINE_STYLES } from '../model/Chart';
import type { Json } from '../model/Workbook';
import { choice, flagValue, given, numberValue, textValue } from '../protocol/args';
import { does, type ObjectType } from '../protocol/ObjectType';
import { opensPart, partProperty, requireChangeable, requireKnown } from './chartParts';
import { colorValue } from './colorValue';
import type { ChartPart } from './Targets';

/** What Excel gives to charts by itself. */
const DEFAULT_FONT = {
  name: 'Calibri',
  size: 10,
  bold: false,
  italic: false,
  underline: false,
  color: '595959',
};

function fontProperty<K extends keyof ChartFont>(
  name: K,
  shown: (value: Required<ChartFont>[K]) => Json,
  written: (value: Json) => Required<ChartFont>[K],
) {
  return partProperty<ChartFont>(
    '1.1',
    (font, { chart }) =>
      shown((font[name] ?? chart.font[name] ?? DEFAULT_FONT[name]) as Required<ChartFont>[K]),
    (font, value, { chart }) => {
      // A font of the whole chart is a font of all that is in it.
      if (font === chart.font) for (const own of ownFonts(chart)) own[name] = undefined;
      font[name] = written(value);
    },
  );
}

const ownFonts = ({ title, legend, categoryAxis, valueAxis, series }: ChartPart<unknown>['chart']) => [
  title.font,
  legend.font,
  ...[categoryAxis, valueAxis].flatMap((axis) => [axis.font, axis.title.font]),
  ...series.map(({ labels }) => labels.font),
];

const toggle = (name: 'bold' | 'italic') =>
  fontProperty(
    name,
    (value) => value,
    (value) => flagValue(value, name),
  );

export const chartFont: ObjectType<ChartPart<ChartFont>> = {
  since: '1.1',
  properties: {
    name: fontProperty(
      'name',
      (value) => value,
      (value) => textValue(value, 'name'),
    ),
    size: fontProperty(
      'size',
      (value) => value,
      (value) => numberValue(value, 'size', 1, 409),
    ),
    color: fontProperty(
      'color',
      (value) => `#${value}`,
      (value) => colorValue(value),
    ),
    bold: toggle('bold'),
    italic: toggle('italic'),
    underline: fontProperty(
      'underline',
      (value) => (value ? 'Single' : 'None'),
      (value) => choice(value, ['None', 'Single'], 'underline') === 'Single',
    ),
  },
  navigation: {},
  methods: {},
};

const changes = <T>(since: string, act: (part: T, value: Json) => void) =>
  does<ChartPart<T>>(since, (target, args, session) => {
    requireKnown(target);
    requireChangeable(session, target);
    act(target.part, given(args, 0));
  });

export const chartFill: ObjectType<ChartPart<Shaped>> = {
  since: '1.1',
  properties: {},
  navigation: {},
  methods: {
    setSolidColor: changes('1.1', (shape, value) => {
      shape.fill = colorValue(value);
    }),
    clear: changes('1.1', (shape) => {
      shape.fill = 'none';
    }),
  },
};

const lineMembers = (clearSince: string, colorSince: string): ObjectType<ChartPart<ChartLine>> => ({
  since: colorSince,
  properties: {
    color: partProperty(
      colorSince,
      ({ color }) => (color === undefined ? '' : `#${color}`),
      (line, value) => {
        line.color = colorValue(value);
        if (line.style === 'None') line.style = 'Continuous';
      },
    ),
    lineStyle: partProperty(
      '1.7',
      ({ style }) => style ?? 'Automatic',
      (line, value) => {
        line.style = choice(value, LINE_STYLES, 'lineStyle');
      },
    ),
    weight: partProperty(
      '1.7',
      ({ weight }) => weight ?? 0.75,
      (line, value) => {
        line.weight = numberValue(value, 'weight', 0, 1584);
      },
    ),
  },
  navigation: {},
  methods: {
    clear: changes(clearSince, (line) => {
      line.style = 'None';
    }),
  },
});

export const chartLineFormat = lineMembers('1.1', '1.1');
export const chartBorder = lineMembers('1.8', '1.7');

const formats = <T>(navigation: ObjectType<ChartPart<T>>['navigation']): ObjectType<ChartPart<T>> => ({
  since: '1.1',
  properties: {},
  navigation,
  methods: {},
});

export const chartAreaFormat = formats<Shaped>({
  fill: opensPart('1.1', 'ChartFill', (area) => area),
  font: opensPart('1.1', 'ChartFont', (_, { chart }) => chart.font),
  border: opensPart('1.7', 'ChartBorder', ({ line }) => line),
});

export const chartSeriesFormat = formats<Shaped>({
  fill: opensPart('1.1', 'ChartFill', (shape) => shape),
  line: opensPart('1.1', 'ChartLineFormat', ({ line }) => line),
});

export const chartAxisFormat = formats<ChartAxis>({
  font: opensPart('1.1', 'ChartFont', ({ font }) => font),
  line: opensPart('1.1', 'ChartLineFormat', ({ line }) => line),
});

export const chartGridlinesFormat = formats<Gridlines>({
  line: opensPart('1.1', 'ChartLineFormat', ({ line }) => line),
});

const fontOnly = <T extends ChartTitle | ChartLegend | DataLabels>() =>
  formats<T>({ font: opensPart('1.1', 'ChartFont', ({ font }) => font) });

export const chartTitleFormat = fontOnly<ChartTitle>();
export const chartAxisTitleFormat = fontOnly<ChartTitle>();
export const chartLegendFormat = fontOnly<ChartLegend>();
export const chartDataLabelFormat = fontOnly<DataLabels>();
