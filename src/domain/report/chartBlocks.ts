import type { Block, ReportChart } from './Report';

/** A block a chart; none where there was nothing to draw. */
export const chartBlocks = (charts: readonly (ReportChart | undefined)[]): Block[] =>
  charts.flatMap((chart): Block[] => (chart ? [{ kind: 'chart', chart }] : []));
