import { readFileSync } from 'node:fs';
import HtmlPlugin from 'html-webpack-plugin';
import type { Configuration } from 'webpack';

const OFFICE = 'https://appsforoffice.microsoft.com';

interface PageParameters {
  readonly policy: string;
  readonly hostScripts: readonly string[];
}

const configs = jest.requireActual<readonly Configuration[]>('../../webpack.config.js');

function parametersOf(page: string): PageParameters {
  const plugin = configs
    .flatMap(({ plugins }) => plugins ?? [])
    .find((candidate) => candidate instanceof HtmlPlugin && candidate.userOptions.filename === page);
  const parameters: unknown =
    plugin instanceof HtmlPlugin ? plugin.userOptions.templateParameters : undefined;
  if (typeof parameters !== 'object' || parameters === null) throw new Error(`no page ${page}`);
  return parameters as PageParameters;
}

const directives = (policy: string): Map<string, string> =>
  new Map(policy.split('; ').map((line) => [line.split(' ')[0] ?? '', line.split(' ').slice(1).join(' ')]));

describe.each([
  { page: 'taskpane.html', scripts: `'self' ${OFFICE}`, connections: OFFICE },
  { page: 'preview/pane.html', scripts: "'self'", connections: "'none'" },
])('$page', ({ page, scripts, connections }) => {
  const { policy, hostScripts } = parametersOf(page);

  test('what is not named is forbidden', () => {
    expect(directives(policy).get('default-src')).toBe("'none'");
    expect(directives(policy).get('base-uri')).toBe("'none'");
    expect(directives(policy).get('form-action')).toBe("'none'");
  });

  test('scripts are ours or Microsoft’s; none stands in the page, none is made from text', () => {
    expect(directives(policy).get('script-src')).toBe(scripts);
  });

  test('no server but Microsoft’s is spoken to', () => {
    expect(directives(policy).get('connect-src')).toBe(connections);
    const hosts = policy.match(/https?:\/\/[^\s;]+/g) ?? [];
    expect(hosts.filter((host) => host !== OFFICE)).toEqual([]);
  });

  test('the library of the host is loaded from where the policy allows', () => {
    for (const script of hostScripts)
      expect(script.startsWith(`${OFFICE}/`) || !script.includes(':')).toBe(true);
  });
});

describe('the page itself', () => {
  const template = readFileSync('src/taskpane/taskpane.html', 'utf8');

  test('holds no script of its own and loads nothing from elsewhere', () => {
    expect(template.match(/<script(?![^>]*src=)/g)).toBeNull();
    expect(template.match(/\son\w+=/g)).toBeNull();
    expect(template.match(/(?:src|href)="https?:/g)).toBeNull();
  });

  test('is Vietnamese, has a title, and tells browsers that cannot run it what they need', () => {
    expect(template).toContain('<html lang="vi">');
    expect(template).toContain('<title>Theo dõi kế hoạch TTHC</title>');
    expect(template).toContain('Excel 2021, Excel 2024, Microsoft 365 hoặc Excel trên web');
  });
});
