import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

/** Which folder of src/ may import which: the architecture, quoted by src/README.md. */
const MAY_IMPORT = {
  domain: [],
  workbook: ['domain'],
  word: ['domain'],
  actions: ['domain', 'workbook', 'word'],
  taskpane: ['domain', 'actions'],
  host: [],
  preview: ['host'],
  cli: ['domain', 'actions', 'host'],
};

const BELOW = [
  ...['calendar', 'text', 'language', 'sheet', 'problem', 'schedule', 'table', 'plan', 'settings', 'period'],
  ...['indicator', 'progress', 'record'],
];

/** Which room of src/domain may import which, from what knows nothing to what knows all. */
const ROOMS = {
  calendar: [],
  text: [],
  language: ['text'],
  sheet: ['calendar', 'text'],
  problem: ['sheet'],
  schedule: ['calendar', 'text', 'language', 'sheet'],
  table: ['calendar', 'text', 'language', 'sheet', 'problem', 'schedule'],
  plan: ['calendar', 'text', 'sheet', 'problem', 'table'],
  settings: ['calendar', 'text', 'sheet', 'plan'],
  period: ['calendar', 'settings'],
  indicator: ['calendar', 'text', 'language', 'sheet', 'problem', 'schedule', 'table', 'settings', 'period'],
  progress: ['calendar', 'text', 'sheet', 'problem', 'schedule', 'table', 'indicator'],
  record: ['calendar', 'text', 'sheet', 'table', 'period', 'progress'],
  analysis: [...BELOW],
  fill: [...BELOW, 'analysis'],
  paste: ['text', 'sheet', 'table'],
  rollover: [...BELOW, 'analysis', 'fill'],
  review: [...BELOW, 'analysis'],
  report: [...BELOW, 'analysis'],
  reminders: [...BELOW, 'analysis', 'report'],
  jobs: [...BELOW, 'analysis', 'fill', 'paste', 'rollover', 'review', 'report', 'reminders'],
};

const zones = [...zonesOf('./src', MAY_IMPORT), ...zonesOf('./src/domain', ROOMS)];

function zonesOf(root, table) {
  return Object.entries(table).map(([folder, allowed]) => ({
    target: `${root}/${folder}`,
    from: root,
    except: [folder, ...allowed].map((name) => `./${name}`),
    message: `${folder}/ may import ${allowed.length > 0 ? allowed.join(', ') : 'nothing of ours'} (see src/README.md).`,
  }));
}

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'reports/'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': 'error',
      'import-x/no-default-export': 'error',
      'no-console': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^[^.]', message: 'domain/ is pure: it uses no package.' }] },
      ],
      'no-restricted-globals': [
        'error',
        ...['Date', 'Office', 'Excel', 'window', 'document'].map((name) => ({
          name,
          message: 'domain/ is pure: pass the value in as an argument.',
        })),
      ],
    },
  },
  {
    files: ['src/workbook/**/*.ts', 'src/actions/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: { 'max-lines': 'off' },
  },
  {
    // jest calls the default export of its globalSetup.
    files: ['test/browser/beforeAllTests.ts'],
    rules: { 'import-x/no-default-export': 'off' },
  },
);
