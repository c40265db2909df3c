import type { Name, Workbook } from '../model/Workbook';
import { escapeText } from '../package/escapeXml';
import { xml } from '../package/xml';
import { followed, formula } from './carried/kinds';
import { asItStood } from './Section';
import { tabOf } from './tabs';

/** The definedNames element. */
export function writeNames(workbook: Workbook): string {
  const items = workbook.names
    .filter(({ sheet }) => sheet?.deleted !== true)
    .map((name) => asItStood(name.origin, writeName(workbook, name)));
  const others = workbook.source.namesOfOtherTabs.map(({ tab, element }) =>
    xml(
      element.name,
      { ...element.attributes, localSheetId: tabOf(workbook, tab) },
      escapeText(followed(element.text, formula, { own: undefined, moves: workbook.moves }) ?? ''),
    ),
  );
  const all = [...items, ...others];
  return all.length === 0 ? '' : xml('definedNames', {}, all.join(''));
}

export const writeName = (workbook: Workbook, { name, formula, sheet, hidden, attributes }: Name): string =>
  xml(
    'definedName',
    {
      name,
      localSheetId: sheet && tabOf(workbook, sheet),
      hidden: hidden || undefined,
      ...attributes,
    },
    escapeText(formula),
  );
