import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default ts.config(
  {
    ignores: [
      '.svelte-kit/',
      'build/',
      'build-static/',
      'node_modules/',
      'static/',
      'test-results/',
      'playwright-report/',
      '.cache/'
    ]
  },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      // TypeScript itself knows better what is defined.
      'no-undef': 'off',
      // All links are same-origin paths of an app that is served from the root.
      'svelte/no-navigation-without-resolve': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // The no-break spaces and joiners of French typography are data here.
      'no-irregular-whitespace': 'off',
      'no-misleading-character-class': 'off',
      'no-control-regex': 'off',
      // State is raw and replaced, never changed in place, so plain collections are right.
      'svelte/prefer-svelte-reactivity': 'off',
      // A space or sign between two expressions needs its braces, or the formatter moves it.
      'svelte/no-useless-mustaches': 'off',
      // Playwright's fixtures take an object even when they need nothing of it.
      'no-empty-pattern': 'off'
    }
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { projectService: true, extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig }
    }
  }
);
