import type { Chart, ChartAxis, Gridlines } from '../model/Chart';
import type { Json } from '../model/Workbook';
import { flagValue, numberValue, textValue } from '../protocol/args';
import { invalidArgument } from '../protocol/HostError';
import type { ObjectType } from '../protocol/ObjectType';
import { opensPart, partProperty } from './chartParts';
import type { ChartPart } from './Targets';

export const chartAxes: ObjectType<ChartPart<Chart>> = {
  since: '1.1',
  properties: {},
  navigation: {
    categoryAxis: opensPart('1.1', 'ChartAxis', ({ categoryAxis }) => categoryAxis),
    valueAxis: opensPart('1.1', 'ChartAxis', ({ valueAxis }) => valueAxis),
  },
  methods: {},
};

/** A number, or "" for what Excel finds best. Of the axis of values only. */
const bound = (name: 'minimum' | 'maximum' | 'majorUnit') =>
  partProperty<ChartAxis>(
    '1.1',
    (axis) => axis[name] ?? null,
    (axis, value: Json, { chart }) => {
      if (axis === chart.categoryAxis) throw invalidArgument(`${name} is for the value axis.`);
      axis[name] = value === '' ? undefined : numberValue(value, name);
    },
  );

export const chartAxis: ObjectType<ChartPart<ChartAxis>> = {
  since: '1.1',
  properties: {
    minimum: bound('minimum'),
    maximum: bound('maximum'),
    majorUnit: bound('majorUnit'),
    visible: partProperty(
      '1.7',
      ({ visible }) => visible,
      (axis, value) => {
        axis.visible = flagValue(value, 'visible');
      },
    ),
    reversePlotOrder: partProperty(
      '1.7',
      ({ reversed }) => reversed,
      (axis, value) => {
        axis.reversed = flagValue(value, 'reversePlotOrder');
      },
    ),
    numberFormat: partProperty(
      '1.8',
      ({ numberFormat }) => numberFormat ?? 'General',
      (axis, value) => {
        axis.numberFormat = textValue(value, 'numberFormat');
      },
    ),
  },
  navigation: {
    format: opensPart('1.1', 'ChartAxisFormat', (axis) => axis),
    title: opensPart('1.1', 'ChartAxisTitle', ({ title }) => title),
    majorGridlines: opensPart('1.1', 'ChartGridlines', ({ majorGridlines }) => majorGridlines),
    minorGridlines: opensPart('1.1', 'ChartGridlines', ({ minorGridlines }) => minorGridlines),
  },
  methods: {},
};

export const chartGridlines: ObjectType<ChartPart<Gridlines>> = {
  since: '1.1',
  properties: {
    visible: partProperty(
      '1.1',
      ({ visible }) => visible,
      (gridlines, value) => {
        gridlines.visible = flagValue(value, 'visible');
      },
    ),
  },
  navigation: { format: opensPart('1.1', 'ChartGridlinesFormat', (gridlines) => gridlines) },
  methods: {},
};
