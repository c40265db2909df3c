import {
  LABEL_POSITIONS,
  LEGEND_POSITIONS,
  type ChartLegend,
  type ChartTitle,
  type DataLabels,
} from '../model/Chart';
import { labelPositions } from '../model/labelPositions';
import { seriesName } from '../model/chartValues';
import { choice, flagValue, textValue } from '../protocol/args';
import { invalidArgument } from '../protocol/HostError';
import type { ObjectType } from '../protocol/ObjectType';
import { opensPart, partProperty } from './chartParts';
import type { ChartPart } from './Targets';

const flag = <K extends 'visible' | 'overlay'>(since: string, name: K) =>
  partProperty<Record<K, boolean>>(
    since,
    (part) => part[name],
    (part, value) => {
      part[name] = flagValue(value, name);
    },
  );

/** A text makes the title visible, as in Excel. */
const titleText = (
  automatic: (target: ChartPart<ChartTitle>, workbook: Parameters<typeof seriesName>[0]) => string,
) =>
  partProperty<ChartTitle>(
    '1.1',
    (title, target, { workbook }) => title.text ?? automatic(target, workbook),
    (title, value) => {
      title.text = textValue(value, 'text');
      title.visible = true;
    },
  );

export const chartTitle: ObjectType<ChartPart<ChartTitle>> = {
  since: '1.1',
  properties: {
    text: titleText(({ chart }, workbook) => {
      const [only, ...more] = chart.series;
      return only && more.length === 0 ? seriesName(workbook, chart, only) : 'Chart Title';
    }),
    visible: flag('1.1', 'visible'),
    overlay: flag('1.1', 'overlay'),
  },
  navigation: { format: opensPart('1.1', 'ChartTitleFormat', (title) => title) },
  methods: {},
};

export const chartAxisTitle: ObjectType<ChartPart<ChartTitle>> = {
  since: '1.1',
  properties: { text: titleText(() => 'Axis Title'), visible: flag('1.1', 'visible') },
  navigation: { format: opensPart('1.1', 'ChartAxisTitleFormat', (title) => title) },
  methods: {},
};

export const chartLegend: ObjectType<ChartPart<ChartLegend>> = {
  since: '1.1',
  properties: {
    visible: flag('1.1', 'visible'),
    overlay: flag('1.1', 'overlay'),
    position: partProperty(
      '1.1',
      ({ position }) => position,
      (legend, value) => {
        legend.position = choice(value, LEGEND_POSITIONS, 'position');
      },
    ),
  },
  navigation: { format: opensPart('1.1', 'ChartLegendFormat', (legend) => legend) },
  methods: {},
};

/** The chart's own are the labels of all series: what they do not share cannot be read. */
export const chartDataLabels: ObjectType<ChartPart<readonly DataLabels[]>> = {
  since: '1.1',
  properties: {
    showValue: ofAll('1.1', 'showValue', flagValue),
    showCategoryName: ofAll('1.1', 'showCategoryName', flagValue),
    showSeriesName: ofAll('1.1', 'showSeriesName', flagValue),
    showLegendKey: ofAll('1.1', 'showLegendKey', flagValue),
    position: partProperty(
      '1.1',
      (labels) => shared(labels, 'position'),
      (labels, value, { chart }) => {
        const position = choice(value, LABEL_POSITIONS, 'position');
        for (const { labels: own, type } of chart.series) {
          if (!labels.includes(own)) continue;
          if (!labelPositions[type].includes(position))
            throw invalidArgument(`Labels of ${type} cannot stand at ${position}.`);
          own.position = position;
        }
      },
    ),
    separator: ofAll('1.1', 'separator', textValue),
    numberFormat: ofAll('1.8', 'numberFormat', textValue),
  },
  navigation: {
    format: opensPart('1.1', 'ChartDataLabelFormat', ([first]) => {
      if (!first) throw invalidArgument('The chart has no series.');
      return first;
    }),
  },
  methods: {},
};

function shared<K extends Exclude<keyof DataLabels, 'font'>>(labels: readonly DataLabels[], name: K) {
  const values = new Set(labels.map((item) => item[name]));
  const [value] = values;
  return values.size === 1 ? (value ?? null) : null;
}

function ofAll<K extends Exclude<keyof DataLabels, 'font'>>(
  since: string,
  name: K,
  written: (value: Parameters<typeof flagValue>[0], name: string) => NonNullable<DataLabels[K]>,
) {
  return partProperty<readonly DataLabels[]>(
    since,
    (labels) => shared(labels, name),
    (labels, value) => {
      const change = written(value, name);
      for (const item of labels) item[name] = change;
    },
  );
}
