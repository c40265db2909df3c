import { readdirSync, readFileSync } from 'node:fs';

const COMPONENTS = 'src/taskpane/components';

const components = readdirSync(COMPONENTS)
  .map((file) => readFileSync(`${COMPONENTS}/${file}`, 'utf8'))
  .join('\n');
const sheet = readFileSync('src/taskpane/taskpane.css', 'utf8');

const styled = new Set([...sheet.matchAll(/\.([a-z][\w-]*)(?=[^{}]*\{)/g)].map(([, name]) => name));
const named = new Set(
  [...components.matchAll(/className=(?:"([^"]*)"|\{`([^`$]*))/g)].flatMap(([, plain = '', start = '']) =>
    `${plain} ${start}`.split(' ').filter(Boolean),
  ),
);

test('every class that a component names has its rule in taskpane.css', () => {
  expect([...named].filter((name) => !styled.has(name))).toEqual([]);
});

test('taskpane.css takes all colours from the theme, so that dark and contrast themes hold', () => {
  const colors = sheet.match(/#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(/gi);
  expect(colors).toBeNull();
});
