import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import type { ManifestInfo } from 'office-addin-manifest';
import { MINIMUM_API_SET } from '../../src/actions/hostState';
import { allElements, readXml, type XmlElement } from './readXml';

const DEVELOPMENT_URL = 'https://localhost:3000';
const root = readXml(readFileSync('manifest.xml', 'utf8'));
const elements = allElements(root);

const named = (name: string): readonly XmlElement[] => elements.filter((element) => element.name === name);
const childrenOf = (element: XmlElement | undefined): readonly string[] =>
  (element?.children ?? []).map(({ name }) => name);
const urls = elements
  .flatMap(({ attributes, text }) => [...Object.values(attributes), text.trim()])
  .filter((value) => value.startsWith('http') && !value.startsWith('http://schemas.microsoft.com/'))
  .filter((value) => !value.startsWith('http://www.w3.org/'));

describe('as Microsoft’s own tool reads it', () => {
  // In a process of its own: it requires ES modules, which Node can and Jest cannot.
  const program = `require('office-addin-manifest').OfficeAddinManifest.readManifestFile('manifest.xml')
    .then((manifest) => console.log(JSON.stringify(manifest)))`;
  const read = JSON.parse(
    execFileSync(process.execPath, ['-e', program], { encoding: 'utf8' }),
  ) as ManifestInfo;

  test('an add-in of Excel alone, that reads and writes the workbook', () => {
    expect(read).toMatchObject({
      officeAppType: 'TaskPaneApp',
      hosts: ['Workbook'],
      permissions: 'ReadWriteDocument',
      defaultLocale: 'vi-VN',
      displayName: 'Theo dõi kế hoạch TTHC',
      defaultSettings: { sourceLocation: `${DEVELOPMENT_URL}/taskpane.html` },
    });
  });

  test('id is a GUID, version has four parts and is that of package.json', () => {
    const { version: released } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(read.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(read.version).toBe(`${released}.0`);
  });
});

describe('the order that the schema asks for (learn.microsoft.com/javascript/api/manifest)', () => {
  test('OfficeApp', () => {
    expect(childrenOf(root)).toEqual([
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'AppDomains',
      'Hosts',
      'Requirements',
      'DefaultSettings',
      'Permissions',
      'VersionOverrides',
    ]);
  });

  const orders: readonly { element: string; children: readonly string[] }[] = [
    { element: 'VersionOverrides', children: ['Requirements', 'Hosts', 'Resources'] },
    { element: 'DesktopFormFactor', children: ['GetStarted', 'ExtensionPoint'] },
    { element: 'GetStarted', children: ['Title', 'Description', 'LearnMoreUrl'] },
    { element: 'Group', children: ['Label', 'Icon', 'Control'] },
    { element: 'Control', children: ['Label', 'Supertip', 'Icon', 'Action'] },
    { element: 'Supertip', children: ['Title', 'Description'] },
    { element: 'Action', children: ['TaskpaneId', 'SourceLocation'] },
    { element: 'Resources', children: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'] },
  ];
  test.each(orders)('$element', ({ element, children }) => {
    expect(childrenOf(named(element).at(-1))).toEqual(children);
  });
});

test('Excel needs the same API set here, in the overrides and in the code', () => {
  const sets = [...named('Set'), ...named('bt:Set')].map(({ attributes }) => attributes);
  expect(sets).toEqual([
    { Name: 'ExcelApi', MinVersion: MINIMUM_API_SET },
    { Name: 'ExcelApi', MinVersion: MINIMUM_API_SET },
  ]);
});

test('one button on the Home tab, and it opens the pane', () => {
  expect(named('OfficeTab').map(({ attributes }) => attributes['id'])).toEqual(['TabHome']);
  expect(named('Control')).toHaveLength(1);
  expect(named('Action').map(({ attributes }) => attributes['xsi:type'])).toEqual(['ShowTaskpane']);
});

describe('addresses', () => {
  test('all are https, at the one place that PUBLIC_URL replaces', () => {
    expect(urls.filter((url) => !(url === DEVELOPMENT_URL || url.startsWith(`${DEVELOPMENT_URL}/`)))).toEqual(
      [],
    );
  });

  test('each page is in the build', () => {
    const pages = urls.filter((url) => url.endsWith('.html')).map((url) => url.slice(DEVELOPMENT_URL.length));
    expect([...new Set(pages)].sort()).toEqual(['/support.html', '/taskpane.html']);
    for (const page of pages) expect(existsSync(`src/taskpane${page}`)).toBe(true);
  });
});

describe('icons', () => {
  const icons: readonly { url: string; pixels: number }[] = [
    ...named('bt:Image').flatMap(({ attributes }) => {
      const { id = '', DefaultValue: url } = attributes;
      return url === undefined ? [] : [{ url, pixels: Number(id.replace('Icon.', '')) }];
    }),
    // learn.microsoft.com/javascript/api/manifest/iconurl and /highresolutioniconurl: 32 and 64 for task panes.
    { url: named('IconUrl')[0]?.attributes['DefaultValue'] ?? '', pixels: 32 },
    { url: named('HighResolutionIconUrl')[0]?.attributes['DefaultValue'] ?? '', pixels: 64 },
  ];

  test.each(icons)('$url is a PNG of $pixels pixels', ({ url, pixels }) => {
    const png = readFileSync(url.replace(`${DEVELOPMENT_URL}/`, ''));
    // PNG specification, 5.2 and 11.2.2: signature, then width and height in the header chunk.
    expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([pixels, pixels]);
  });

  test('the button and its group have every size that Office knows', () => {
    for (const icon of named('Icon')) {
      const sizes = icon.children.map(({ attributes }) => Number(attributes['size']));
      expect(sizes).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
      for (const { attributes } of icon.children)
        expect(attributes['resid']).toBe(`Icon.${attributes['size'] ?? ''}`);
    }
  });
});

describe('resources', () => {
  const defined = ['bt:Image', 'bt:Url', 'bt:String'].flatMap((name) =>
    named(name).flatMap(({ attributes }) => attributes['id'] ?? []),
  );
  const used = elements.flatMap(({ attributes }) => attributes['resid'] ?? []);

  test('every one that is used is defined once, every one that is defined is used', () => {
    expect(new Set(defined).size).toBe(defined.length);
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
  });

  test.each(defined)('%s has at most 32 characters', (id) => {
    expect(id.length).toBeLessThanOrEqual(32);
  });

  const limits = [
    { list: 'bt:ShortStrings', most: 125 },
    { list: 'bt:LongStrings', most: 250 },
  ];
  test.each(limits)('$list: at most $most characters, in Vietnamese and in English', ({ list, most }) => {
    const strings = named(list).flatMap(({ children }) => children);
    expect(strings.length).toBeGreaterThan(0);
    for (const { attributes, children } of strings) {
      const english = children.find((override) => override.attributes['Locale'] === 'en-US');
      for (const text of [attributes['DefaultValue'], english?.attributes['Value']]) {
        expect(text?.length).toBeGreaterThan(0);
        expect(text?.length).toBeLessThanOrEqual(most);
      }
    }
  });

  test('the name and the description are in both languages, and within their limits', () => {
    for (const [name, most] of [
      ['DisplayName', 125],
      ['Description', 250],
    ] as const) {
      const element = root.children.find((child) => child.name === name);
      expect(element?.attributes['DefaultValue']?.length).toBeLessThanOrEqual(most);
      expect(element?.children.map(({ attributes }) => attributes['Locale'])).toEqual(['en-US']);
    }
  });
});
