import type { Chart } from '../model/Chart';
import type { Json } from '../model/Workbook';
import { HostError, itemNotFound } from '../protocol/HostError';
import { opens, readWrite, type Navigation, type Property } from '../protocol/ObjectType';
import { ref, type TypeName } from '../protocol/Ref';
import type { Session } from '../protocol/Session';
import { touched } from '../edit/changed';
import { requireAllowed } from '../edit/requireWritable';
import { requireSheet } from './rangeArgs';
import type { ChartPart, ChartTarget, Targets } from './Targets';

/** The chart may have been deleted since the client got hold of it. */
export function requireChart({ sheet, chart }: ChartTarget): Chart {
  if (!requireSheet(sheet).charts.includes(chart)) throw itemNotFound('The chart');
  return chart;
}

/** Charts that other programs made are kept as the file has them: they can be moved, renamed and deleted. */
export function requireKnown(target: ChartTarget): Chart {
  const chart = requireChart(target);
  if (chart.source && !chart.source.isKnown)
    throw new HostError('NotImplemented', 'The embedded Excel keeps this chart as its file has it.');
  return chart;
}

/** Before a change. */
export function requireChangeable(session: Session, target: ChartTarget): void {
  requireChart(target);
  requireAllowed(target.sheet, 'objects');
  touched(session, target.sheet);
}

export const partProperty = <T>(
  since: string,
  read: (part: T, target: ChartPart<T>, session: Session) => Json,
  write: (part: T, value: Json, target: ChartPart<T>, session: Session) => void,
): Property<ChartPart<T>> =>
  readWrite(
    since,
    (target, session) => {
      requireKnown(target);
      return read(target.part, target, session);
    },
    (target, value, session) => {
      requireKnown(target);
      requireChangeable(session, target);
      write(target.part, value, target, session);
    },
  );

type PartOf<K extends TypeName> = Targets[K] extends ChartPart<infer T> ? T : never;

/** Leads from one piece of a chart to another. */
export const opensPart = <T, K extends TypeName>(
  since: string,
  type: K,
  partOf: (part: T, target: ChartPart<T>) => PartOf<K>,
): Navigation<ChartPart<T>> =>
  opens(since, (target) =>
    ref(type, {
      sheet: target.sheet,
      chart: target.chart,
      part: partOf(target.part, target),
    } as unknown as Targets[K]),
  );
