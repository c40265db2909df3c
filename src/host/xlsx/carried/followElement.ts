import type { Move } from '../../model/Move';
import type { Sheet } from '../../model/Sheet';
import { escapeText } from '../../package/escapeXml';
import type { XmlElement } from '../../package/parseXml';
import { openingTag } from '../../package/patchXml';
import type { Span } from '../../package/replaceSpans';
import { numeric, type Attributes } from '../../package/xml';

/** Where an element stands, and what happened since it was read. */
export interface Following {
  /** The sheet whose cells an address without a sheet means. */
  readonly own: Sheet | undefined;
  readonly moves: readonly Move[];
}

/** What an element says now; undefined when what it is about is deleted. */
export interface Followed {
  readonly attributes?: Attributes;
  readonly text?: string;
  /** Changes within it, that no rule of its own makes. */
  readonly spans?: readonly Span[];
}

export type Rule = (element: XmlElement, following: Following) => Followed | undefined;

/** By local names. */
export type Rules = Readonly<Record<string, Rule>>;

/** Elements that their parent is about. */
const SUBJECTS = new Set(['sqref', 'sparklines', 'ClientData']);

/** Lists that mean nothing, or are none for the schema, without an item. */
const LISTS = new Set(
  (
    'protectedRanges ignoredErrors cellWatches smartTags dataRefs dataConsolidate sortState ' +
    'conditionalFormattings dataValidations sparklines sparklineGroups ext extLst webPublishItems singleXmlCells'
  ).split(' '),
);

export const localName = (name: string) => name.slice(name.indexOf(':') + 1);

/** The changes in an element and in all that stands inside; undefined when it goes. */
export function followElement(element: XmlElement, rules: Rules, following: Following): Span[] | undefined {
  const name = localName(element.name);
  const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
  const own = rule ? rule(element, following) : {};
  if (!own) return undefined;
  const spans: Span[] = [...(own.spans ?? [])];
  let gone = 0;
  for (const child of element.children) {
    const inside = followElement(child, rules, following);
    if (!inside && SUBJECTS.has(localName(child.name))) return undefined;
    if (!inside) gone++;
    spans.push(...outside(own.spans, inside ?? [{ start: child.start, end: child.end, text: '' }]));
  }
  if (gone > 0 && gone === element.children.length && LISTS.has(name)) return undefined;
  const count = gone > 0 ? numeric(element.attributes['count']) : undefined;
  const attributes: Attributes = {
    ...own.attributes,
    ...(count === undefined ? {} : { count: count - gone }),
  };
  if (
    Object.entries(attributes).some(([key, value]) => String(value ?? '') !== (element.attributes[key] ?? ''))
  )
    spans.push(openingTag(element, attributes));
  if (own.text !== undefined && own.text !== element.text)
    spans.push({ start: element.inner, end: element.close, text: escapeText(own.text) });
  return spans;
}

/** What stands in a piece that is replaced needs no change of its own. */
const outside = (replaced: readonly Span[] = [], spans: readonly Span[]) =>
  spans.filter(
    (span) => !replaced.some(({ start, end }) => start <= span.start && span.end <= end && start < end),
  );
