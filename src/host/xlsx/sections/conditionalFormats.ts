import type { ConditionalFormat } from '../../model/rules';
import type { Styles } from '../../model/Styles';
import { escapeText } from '../../package/escapeXml';
import type { XmlElement } from '../../package/parseXml';
import { childrenOf, flag, numeric, outerXml, xml } from '../../package/xml';
import { areaList, parseAreaList } from '../areaList';
import { conditionalFormatId } from '../conditionalFormatId';
import { asItStood, type Section } from '../Section';
import type { DifferentialStyle } from '../../model/Style';

const KNOWN = new Set(['type', 'dxfId', 'priority', 'stopIfTrue']);

export const conditionalFormats: Section = {
  name: 'conditionalFormatting',
  read(elements, sheet, { styles }) {
    sheet.conditionalFormats = elements.flatMap((group) => {
      const areas = parseAreaList(group.attributes['sqref']);
      return childrenOf(group, 'cfRule').map((rule) => readRule(rule, group, areas, styles));
    });
  },
  write(sheet, _, styles) {
    const groups: { group: XmlElement | undefined; sqref: string; rules: string[] }[] = [];
    for (const format of sheet.conditionalFormats) {
      const sqref = areaList(format.areas);
      const known = groups.find((other) => other.group === format.group && other.sqref === sqref);
      const rule = asItStood(format.origin, writeRule(format, styles));
      if (known) known.rules.push(rule);
      else groups.push({ group: format.group, sqref, rules: [rule] });
    }
    return groups.map(writeGroup).join('');
  },
};

interface Group {
  readonly group: XmlElement | undefined;
  readonly sqref: string;
  readonly rules: readonly string[];
}

function writeGroup({ group, sqref, rules }: Group): string {
  if (!group) return xml('conditionalFormatting', { sqref }, rules.join(''));
  const written = group.attributes['sqref'] ?? '';
  const areas = areaList(parseAreaList(written)) === sqref ? written : sqref;
  const others = group.children.filter(({ name }) => name !== 'cfRule').map(outerXml);
  return xml(group.name, { ...group.attributes, sqref: areas }, [...rules, ...others].join(''));
}

function readRule(
  rule: XmlElement,
  group: XmlElement,
  areas: ConditionalFormat['areas'],
  styles: Styles,
): ConditionalFormat {
  const { attributes } = rule;
  const format: ConditionalFormat = {
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
      .map(outerXml)
      .join(''),
    group,
    origin: undefined,
  };
  return { ...format, origin: { text: outerXml(rule), written: writeRule(format, styles) } };
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
    format.formulas.map((formula) => `<formula>${escapeText(formula)}</formula>`).join('') + format.rest,
  );

/** The number of a conditional format's look in the workbook's table, added if it is new; none for no look. */
function differentialNumber(styles: Styles, style: DifferentialStyle): number | undefined {
  const own = styles.differential.indexOf(style);
  if (own >= 0) return own;
  const text = JSON.stringify(style);
  if (text === '{}') return undefined;
  const known = styles.differential.findIndex((other) => JSON.stringify(other) === text);
  return known >= 0 ? known : styles.differential.push(style) - 1;
}
