import { parseFragment } from '../package/parseXml';
import { child, childrenOf, flag, xml } from '../package/xml';
import { HostError, invalidArgument } from '../protocol/HostError';
import { objectValue } from '../protocol/args';
import type { Json } from '../model/Workbook';

/** Excel.FilterCriteria, as far as it is modelled. */
export type Criteria =
  | { readonly filterOn: 'Values'; readonly values: readonly string[] }
  | {
      readonly filterOn: 'Custom';
      readonly criterion1: string;
      readonly criterion2?: string;
      readonly operator?: 'And' | 'Or';
    };

/** ECMA-376 18.18.31, ST_FilterOperator. */
const OPERATORS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

const notModelled = () => new HostError('NotImplemented', 'The embedded Excel does not filter in this way.');

/** What Excel tells of a column: null for all that is not said of it. */
const NOTHING = {
  ...{ color: null, criterion1: null, criterion2: null, dynamicCriteria: 'Unknown', icon: null },
  ...{ operator: null, subField: null, values: null },
} as const;

/** `inner` is what stands in a filterColumn (ECMA-376 18.3.2.7); '' for a column that filters nothing. */
export function criteriaJson(inner: string): Json {
  const [kind] = inner === '' ? [] : parseFragment(`<c>${inner}</c>`).children;
  if (!kind) return { ...NOTHING, filterOn: null };
  const known = KINDS[kind.name];
  return known === undefined ? { ...NOTHING, ...criteriaOf(inner) } : { ...NOTHING, filterOn: known };
}

/** Filters whose own criteria are not told here. */
const KINDS: Readonly<Record<string, string>> = {
  top10: 'TopItems',
  dynamicFilter: 'Dynamic',
  colorFilter: 'CellColor',
  iconFilter: 'Icon',
};

export function criteriaOf(inner: string): Criteria {
  const column = parseFragment(`<c>${inner}</c>`);
  const filters = child(column, 'filters');
  if (filters) {
    if (childrenOf(filters, 'dateGroupItem').length > 0) throw notModelled();
    const values = childrenOf(filters, 'filter').map(({ attributes }) => attributes['val'] ?? '');
    return { filterOn: 'Values', values: flag(filters.attributes['blank']) ? [...values, ''] : values };
  }
  const custom = child(column, 'customFilters');
  const [first, second] = childrenOf(custom, 'customFilter').map(
    ({ attributes }) => `${OPERATORS[attributes['operator'] ?? 'equal'] ?? '='}${attributes['val'] ?? ''}`,
  );
  if (!custom || first === undefined) throw notModelled();
  if (second === undefined) return { filterOn: 'Custom', criterion1: first };
  const operator = flag(custom.attributes['and']) ? 'And' : 'Or';
  return { filterOn: 'Custom', criterion1: first, criterion2: second, operator };
}

/** A property that is there and null is refused, although Excel itself tells it so (OfficeDev/office-js#1226). */
export function criteriaXml(value: Json): string {
  const given = objectValue(value, 'criteria', ['filterOn', ...Object.keys(NOTHING)]);
  if (Object.values(given).includes(null)) throw invalidArgument('A property of criteria is null.');
  const { filterOn, values, criterion1, criterion2, operator } = given;
  if (filterOn === 'Values' && Array.isArray(values)) {
    if (!values.every((each) => typeof each === 'string')) throw notModelled();
    const texts = values as readonly string[];
    const items = texts.filter((text) => text !== '').map((val) => xml('filter', { val }));
    return xml('filters', { blank: texts.includes('') || undefined }, items.join(''));
  }
  if (filterOn !== 'Custom' || typeof criterion1 !== 'string') throw notModelled();
  const both = [criterion1, ...(typeof criterion2 === 'string' ? [criterion2] : [])];
  const and = both.length > 1 && operator !== 'Or' ? true : undefined;
  return xml('customFilters', { and }, both.map(customFilter).join(''));
}

function customFilter(criterion: string): string {
  const [, sign = '=', val = ''] = /^(<>|<=|>=|=|<|>)?([^]*)$/.exec(criterion) ?? [];
  const operator = Object.keys(OPERATORS).find((name) => OPERATORS[name] === sign);
  return xml('customFilter', { operator: operator === 'equal' ? undefined : operator, val });
}
