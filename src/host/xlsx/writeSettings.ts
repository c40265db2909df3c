import type { Workbook } from '../model/Workbook';
import { freePartName, relate, setPart, type Package } from '../package/Package';
import { parseXml } from '../package/parseXml';
import { withChildren } from '../package/patchXml';
import { xml } from '../package/xml';
import { SETTINGS_NAMESPACE } from './readSettings';
import { linksOf } from './templates';

export function writeSettings(
  pack: Package,
  workbook: Workbook,
  textOf: (part: string) => string | undefined,
): void {
  const { settings, source } = workbook;
  const { webExtension } = source;
  if (webExtension !== undefined) {
    setPart(pack, webExtension, withProperties(textOf(webExtension) ?? '', settings));
    return;
  }
  const part = source.settingsPart ?? freePartName(pack, (number) => `customXml/item${number}.xml`);
  const items = [...settings].map(([key, value]) => xml('setting', { key, value: JSON.stringify(value) }));
  setPart(pack, part, xml('settings', { xmlns: SETTINGS_NAMESPACE }, items.join('')), 'application/xml');
  if (source.settingsPart === undefined) relate(pack, source.part, linksOf(workbook).customXml, part);
}

/** MS-OWEXML 2.3. */
const WEB_EXTENSION = [
  'we:reference',
  'we:alternateReferences',
  'we:properties',
  'we:bindings',
  'we:snapshot',
];

function withProperties(text: string, settings: Workbook['settings']): string {
  const root = parseXml(text);
  const items = [...settings]
    .map(([name, value]) => xml('we:property', { name, value: JSON.stringify(value) }))
    .join('');
  return withChildren(root, WEB_EXTENSION, new Map([['we:properties', xml('we:properties', {}, items)]]));
}
