import type { Sheet } from '../../model/Sheet';
import type { Workbook } from '../../model/Workbook';
import type { Package } from '../../package/Package';
import { parseXml } from '../../package/parseXml';
import { replaceSpans, type Span } from '../../package/replaceSpans';
import type { Relationship } from '../../package/relationships';
import { followElement, type Following } from './followElement';
import { followed, place } from './kinds';
import { RULES, type CarriedKind } from './rules';

const kindOf = ({ type }: Relationship) => type.slice(type.lastIndexOf('/') + 1);

/** Whether a relationship leads to a part that names cells and is not modelled. */
export const carriedKind = (relationship: Relationship): CarriedKind | undefined => {
  const kind = kindOf(relationship);
  return !relationship.external && kind !== 'worksheet' && Object.hasOwn(RULES, kind)
    ? (kind as CarriedKind)
    : undefined;
};

export interface CarriedPart {
  readonly part: string;
  readonly kind: CarriedKind;
  /** The sheet that it belongs to. */
  readonly own: Sheet | undefined;
}

/** The parts that name cells and are not modelled, from the workbook on. */
export function carriedParts(
  pack: Package,
  workbook: string,
  sheets: readonly Sheet[],
): readonly CarriedPart[] {
  const bySheet = new Map(sheets.map((sheet) => [sheet.source?.part, sheet]));
  const seen = new Set([workbook]);
  const found: CarriedPart[] = [];
  const visit = (part: string, own: Sheet | undefined): void => {
    for (const relationship of pack.relationships.get(part) ?? []) {
      const { target, external } = relationship;
      if (external || seen.has(target)) continue;
      seen.add(target);
      const sheet = bySheet.get(target) ?? own;
      const kind = carriedKind(relationship);
      if (kind) found.push({ part: target, kind, own: sheet });
      visit(target, sheet);
    }
  };
  visit(workbook, undefined);
  return found;
}

/** The texts of the parts that name something otherwise since the moves of the workbook; undefined for those that are gone. */
export function followParts(
  pack: Package,
  workbook: Workbook,
  textOf: (part: string) => string | undefined,
): ReadonlyMap<string, string | undefined> {
  const { moves } = workbook;
  const texts = new Map<string, string | undefined>();
  if (moves.length === 0) return texts;
  for (const { part, kind, own } of carriedParts(pack, workbook.source.part, workbook.sheets)) {
    const text = textOf(part);
    if (text === undefined) continue;
    const spans = followElement(parseXml(text), RULES[kind], { own, moves });
    if (spans?.length !== 0) texts.set(part, spans && replaceSpans(text, spans));
  }
  return texts;
}

/** What the sections of a sheet that are not modelled say otherwise. */
export function followSections(
  { source }: Sheet,
  modelled: ReadonlySet<string>,
  following: Following,
): Span[] {
  if (!source || following.moves.length === 0) return [];
  return source.root.children
    .filter(({ name }) => !modelled.has(name))
    .flatMap(
      (element) =>
        followElement(element, RULES.worksheet, following) ?? [
          { start: element.start, end: element.end, text: '' },
        ],
    );
}

/** Links of shapes and cells to a place in the workbook: "#Sheet1!A1". */
export function followLinks(pack: Package, { sheets, moves }: Workbook): void {
  if (moves.length === 0) return;
  const bySheet = new Map(sheets.map((sheet) => [sheet.source?.part, sheet]));
  for (const [part, list] of pack.relationships) {
    for (const [index, link] of list.entries()) {
      if (kindOf(link) !== 'hyperlink' || !link.written.startsWith('#')) continue;
      const was = decoded(link.written.slice(1));
      const now = followed(was, place, { own: bySheet.get(part), moves }) ?? was;
      if (now === was) continue;
      const written = `#${was === link.written.slice(1) ? now : encodeURI(now)}`;
      list[index] = { ...link, written, target: link.external ? written : link.target };
    }
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
