import { formatValue } from '../../cell/formatValue';
import { escapeXml } from '../../package/escapeXml';
import { xml } from '../../package/xml';
import { referencedValues } from '../../model/chartValues';
import type { Workbook } from '../../model/Workbook';

/** What the cells of a reference hold, for programs that do not calculate. */
export interface ChartCaches {
  texts(reference: string): string;
  numbers(reference: string): string;
}

export const NO_CACHES: ChartCaches = { texts: () => '', numbers: () => '' };

export const cachesOf = (workbook: Workbook): ChartCaches => ({
  texts(reference) {
    const { values, numberFormat } = referencedValues(workbook, reference);
    const texts = values.map((value) => formatValue(value, numberFormat, workbook));
    return xml(
      'c:strCache',
      {},
      count(texts.length) + texts.map((text, index) => point(index, text)).join(''),
    );
  },
  numbers(reference) {
    const { values, numberFormat } = referencedValues(workbook, reference);
    const points = values.flatMap((value, index) =>
      typeof value === 'number' ? [point(index, String(value))] : [],
    );
    return xml(
      'c:numCache',
      {},
      xml('c:formatCode', {}, escapeXml(numberFormat)) + count(values.length) + points.join(''),
    );
  },
});

const count = (length: number) => xml('c:ptCount', { val: length });
const point = (index: number, value: string) => xml('c:pt', { idx: index }, xml('c:v', {}, escapeXml(value)));
