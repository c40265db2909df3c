import type { Workbook } from '../model/Workbook';
import { freePartName, relate, setPart, type Package } from '../package/Package';
import { parseXml } from '../package/parseXml';
import { serialized, xml } from '../package/xml';
import { SETTINGS_NAMESPACE } from './readSettings';
import { LINKS } from './templates';

export function writeSettings(
  pack: Package,
  { settings, source }: Workbook,
  textOf: (part: string) => string | undefined,
): void {
  const { webExtension } = source;
  if (webExtension !== undefined) {
    setPart(pack, webExtension, withProperties(textOf(webExtension) ?? '', settings));
    return;
  }
  const part = source.settingsPart ?? freePartName(pack, (number) => `customXml/item${number}.xml`);
  const items = [...settings].map(([key, value]) => xml('setting', { key, value: JSON.stringify(value) }));
  setPart(pack, part, xml('settings', { xmlns: SETTINGS_NAMESPACE }, items.join('')), 'application/xml');
  if (source.settingsPart === undefined) relate(pack, source.part, LINKS.customXml, part);
}

function withProperties(text: string, settings: Workbook['settings']): string {
  const root = parseXml(text);
  const items = [...settings]
    .map(([name, value]) => xml('we:property', { name, value: JSON.stringify(value) }))
    .join('');
  const children = root.children.map((element) =>
    element.name === 'we:properties' ? xml('we:properties', {}, items) : serialized(element),
  );
  return xml(root.name, root.attributes, children.join(''));
}
