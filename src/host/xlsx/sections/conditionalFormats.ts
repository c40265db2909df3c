import type { ConditionalFormat } from '../../model/rules';
import type { Styles } from '../../model/Styles';
import { escapeXml } from '../../package/escapeXml';
import type { XmlElement } from '../../package/parseXml';
import { childrenOf, flag, numeric, serialized, xml } from '../../package/xml';
import { areaList, parseAreaList } from '../areaList';
import { conditionalFormatId } from '../conditionalFormatId';
import { differentialNumber } from '../differentialNumber';
import type { Section } from '../Section';

const KNOWN = new Set(['type', 'dxfId', 'priority', 'stopIfTrue']);

export const conditionalFormats: Section = {
  name: 'conditionalFormatting',
  read(elements, sheet, { styles }) {
    sheet.conditionalFormats = elements.flatMap((element) => {
      const areas = parseAreaList(element.attributes['sqref']);
      return childrenOf(element, 'cfRule').map((rule) => readRule(rule, areas, styles));
    });
  },
  write(sheet, _, styles) {
    const groups = new Map<string, string[]>();
    for (const format of sheet.conditionalFormats) {
      const key = areaList(format.areas);
      groups.set(key, [...(groups.get(key) ?? []), writeRule(format, styles)]);
    }
    return [...groups]
      .map(([sqref, rules]) => xml('conditionalFormatting', { sqref }, rules.join('')))
      .join('');
  },
};

function readRule(rule: XmlElement, areas: ConditionalFormat['areas'], styles: Styles): ConditionalFormat {
  const { attributes } = rule;
  return {
    id: conditionalFormatId(),
    type: attributes['type'] ?? 'expression',
    areas,
    priority: numeric(attributes['priority']) ?? 1,
    stopIfTrue: flag(attributes['stopIfTrue']),
    formulas: childrenOf(rule, 'formula').map(({ text }) => text),
    style: styles.differential[numeric(attributes['dxfId']) ?? -1] ?? {},
    attributes: Object.fromEntries(Object.entries(attributes).filter(([name]) => !KNOWN.has(name))),
    rest: rule.children
      .filter(({ name }) => name !== 'formula')
      .map(serialized)
      .join(''),
  };
}

const writeRule = (format: ConditionalFormat, styles: Styles) =>
  xml(
    'cfRule',
    {
      type: format.type,
      dxfId: differentialNumber(styles, format.style),
      priority: format.priority,
      stopIfTrue: format.stopIfTrue || undefined,
      ...format.attributes,
    },
    format.formulas.map((formula) => `<formula>${escapeXml(formula)}</formula>`).join('') + format.rest,
  );
