import { canonicalXml } from './canonicalXml';
import { parseXml } from './parseXml';
import { xml } from './xml';

export interface ContentTypes {
  /** By the ending of a part's name, in small letters. */
  readonly defaults: Map<string, string>;
  /** By the name of a part. */
  readonly overrides: Map<string, string>;
  /** Names of parts that the list spells otherwise than the archive. */
  readonly spelt: ReadonlyMap<string, string>;
}

/** `named` gives a part as the archive spells it. */
export function parseContentTypes(text: string, named: (name: string) => string): ContentTypes {
  const defaults = new Map<string, string>();
  const overrides = new Map<string, string>();
  const spelt = new Map<string, string>();
  for (const { name, attributes } of parseXml(canonicalXml(text)).children) {
    const type = attributes['ContentType'] ?? '';
    if (name === 'Default') defaults.set((attributes['Extension'] ?? '').toLowerCase(), type);
    else {
      const written = (attributes['PartName'] ?? '').replace(/^\//, '');
      overrides.set(named(written), type);
      if (named(written) !== written) spelt.set(named(written), written);
    }
  }
  return { defaults, overrides, spelt };
}

const RELATIONSHIPS = 'application/vnd.openxmlformats-package.relationships+xml';

export function writeContentTypes({ defaults, overrides, spelt }: ContentTypes): string {
  const all = new Map([['rels', RELATIONSHIPS], ['xml', 'application/xml'], ...defaults]);
  const items = [
    ...[...all].map(([extension, type]) => xml('Default', { Extension: extension, ContentType: type })),
    ...[...overrides].map(([name, type]) =>
      xml('Override', { PartName: `/${spelt.get(name) ?? name}`, ContentType: type }),
    ),
  ];
  return xml(
    'Types',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
    items.join(''),
  );
}
