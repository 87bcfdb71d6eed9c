import boundaries from 'eslint-plugin-boundaries';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** The rooms of the house, and which others each may import. The core's own rooms are named one by one. */
const PLAIN = ['core/numbers', 'core/names', 'core/dates', 'core/findings', 'core/steps'];
const POINTS = ['core/scoring', 'core/ranking', 'core/quotas'];
const CORE = [...PLAIN, ...POINTS, 'core/table', 'core/plan', 'core/registration', 'core/bloc'];
const ROOMS = {
  'core/numbers': ['core/names'],
  'core/names': ['core/numbers'],
  'core/dates': ['core/numbers', 'core/names'],
  'core/findings': [],
  'core/steps': [],
  'core/table': ['core/numbers', 'core/names', 'core/findings'],
  'core/scoring': PLAIN,
  'core/ranking': PLAIN,
  'core/quotas': PLAIN,
  'core/plan': [...PLAIN, ...POINTS, 'core/table'],
  'core/registration': [...PLAIN, ...POINTS, 'core/table', 'core/plan'],
  'core/bloc': [...PLAIN, ...POINTS, 'core/table', 'core/plan'],
  functions: [...CORE, 'locales/functions'],
  workbook: CORE,
  files: CORE,
  export: CORE,
  commands: ['workbook', ...CORE],
  'locales/functions': [],
  'locales/messages': [],
  taskpane: [...CORE, 'functions', 'workbook', 'files', 'export', 'commands', 'locales/messages', 'locales/functions'],
  workbench: ['files'],
};
const roomOf = (types) => ({ element: { types: { anyOf: types } } });

export default tseslint.config(
  { ignores: ['dist', 'node_modules', '.cache', 'coverage', 'test/bundled'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      'no-console': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { node: { extensions: ['.ts', '.tsx', '.js'] } },
      'boundaries/elements': Object.keys(ROOMS).map((type) => ({ type, pattern: `src/${type}` })),
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: [
            { allow: { to: { module: { origin: 'external' } } } },
            { allow: { to: { module: { origin: 'core' } } } },
            ...Object.entries(ROOMS).map(([type, rooms]) => ({
              from: roomOf([type]),
              allow: { to: roomOf([type, ...rooms]) },
            })),
          ],
        },
      ],
    },
  },
  {
    // The core knows no host, no page, no clock.
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'Office', 'Excel', 'window', 'document', 'localStorage', 'fetch', 'navigator'],
      'no-restricted-imports': ['error', { patterns: ['react', 'react-dom', '@fluentui/*', '@univerjs/*', 'hucre*'] }],
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'Today is an argument.',
        },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Today is an argument.' },
      ],
    },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      'no-console': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
);
