import boundaries from 'eslint-plugin-boundaries';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import walls from './scripts/walls.js';

/** Older Safari refuses a script that holds a lookbehind, all of it: not even what needs none runs. */
const LOOKBEHIND = '/\\(\\?<[=!]/';
const NO_LOOKBEHIND = [
  `Literal[regex.pattern=${LOOKBEHIND}]`,
  `Literal[value=${LOOKBEHIND}]`,
  `TemplateElement[value.raw=${LOOKBEHIND}]`,
].map((selector) => ({ selector, message: 'No lookbehind: Safari before 16.4 refuses the whole script.' }));

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
      ...walls.sizes,
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { boundaries },
    settings: walls.settings,
    rules: { ...walls.rules, 'no-restricted-syntax': ['error', ...NO_LOOKBEHIND] },
  },
  {
    // The core knows no host, no page, no clock.
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'Office', 'Excel', 'window', 'document', 'localStorage', 'fetch', 'navigator'],
      'no-restricted-imports': ['error', { patterns: ['react', 'react-dom', '@fluentui/*', '@univerjs/*', 'hucre*'] }],
      'no-restricted-syntax': [
        'error',
        ...NO_LOOKBEHIND,
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'Today is an argument.',
        },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Today is an argument.' },
      ],
    },
  },
  {
    // What is run from the command line speaks there.
    files: ['{bench,scripts,test}/**/*.{ts,tsx}'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
);
