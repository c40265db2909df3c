import type { Json } from '../model/Workbook';
import { relationshipsOf, type Package } from '../package/Package';
import { parseXml } from '../package/parseXml';
import { childrenOf } from '../package/xml';

export const SETTINGS_NAMESPACE = 'urn:embedded-excel:settings';

export interface StoredSettings {
  readonly values: Map<string, Json>;
  readonly webExtension: string | undefined;
  readonly part: string | undefined;
}

/**
 * Excel keeps an add-in's settings in its web extension part (MS-OWEXML 2.2.7). A file without one gets a custom
 * XML part instead, because a web extension part would make Excel offer the add-in to whoever opens the file.
 */
export function readSettings(pack: Package, text: (part: string) => string | undefined): StoredSettings {
  const webExtension = webExtensionPart(pack);
  const part = [...pack.relationships.values()]
    .flat()
    .find(
      ({ type, target }) => type.endsWith('/customXml') && (text(target) ?? '').includes(SETTINGS_NAMESPACE),
    )?.target;
  return {
    values: new Map([
      ...pairs(text(part ?? ''), 'setting', 'key'),
      ...pairs(text(webExtension ?? ''), 'we:property', 'name'),
    ]),
    webExtension,
    part,
  };
}

const webExtensionPart = (pack: Package) =>
  relationshipsOf(pack, '', 'webextensiontaskpanes')
    .flatMap(({ target }) => relationshipsOf(pack, target, 'webextension'))
    .at(0)?.target;

function pairs(xml: string | undefined, element: string, key: string): [string, Json][] {
  if (xml === undefined) return [];
  const root = parseXml(xml);
  return [root, ...root.children].flatMap((parent) =>
    childrenOf(parent, element).map(({ attributes }): [string, Json] => [
      attributes[key] ?? '',
      parsed(attributes['value'] ?? ''),
    ]),
  );
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}
