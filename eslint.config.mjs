// Lint: the type-checked rules that catch what the compiler lets pass, and the walls between the floors (docs/decisions/0001).
import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** What a floor may not import, as patterns of no-restricted-imports. */
const wall = (files, groups, message) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group: groups, message }] }] },
});

const IO = [
  'node:*',
  'pg',
  '@mikro-orm/*',
  'bullmq',
  'ioredis',
  'nodemailer',
  'undici',
  'fastify',
  '@fastify/*',
  'pino',
];
const PURE_GLOBALS = ['process', 'fetch', 'setTimeout', 'setInterval', 'performance', 'crypto'].map((name) => ({
  name,
  message: 'The law is pure: no IO, no clock, no random; what it needs is an argument.',
}));

export default tseslint.config(
  { ignores: ['node_modules', '.data', '.build', 'coverage', 'src/console/api/schema.d.ts'] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true, allowNullish: true },
      ],
      '@typescript-eslint/no-empty-object-type': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      // It takes XState's phantom types and Fastify's casts for unnecessary, and its repair breaks them.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-control-regex': 'off',
    },
  },
  { files: ['**/*.mjs'], ...tseslint.configs.disableTypeChecked },
  { files: ['**/*.mjs'], languageOptions: { globals: { process: 'readonly', performance: 'readonly' } } },
  wall(
    ['workflows/**'],
    ['**/src/**', '**/config/**', '**/workers/**', ...IO],
    'workflows/ imports xstate and itself only.',
  ),
  wall(
    ['src/domain/**'],
    [
      ...IO,
      '../store/*',
      '../engine/*',
      '../http/*',
      '../queues/*',
      '../mail/*',
      '../cli/*',
      '**/workers/*',
      '**/config/*',
    ],
    'src/domain/ is pure: it imports workflows/ and itself only.',
  ),
  wall(
    ['src/store/**'],
    [
      '../engine/*',
      '../http/*',
      '../queues/*',
      '../mail/*',
      '../cli/*',
      '../callbacks/*',
      '**/workers/*',
      'bullmq',
      'ioredis',
      'nodemailer',
      'fastify',
    ],
    'src/store/ stands below the engine: PostgreSQL only.',
  ),
  wall(
    ['src/engine/**'],
    [
      '../http/*',
      '../queues/*',
      '../mail/*',
      '../cli/*',
      '../callbacks/*',
      '**/workers/*',
      'bullmq',
      'ioredis',
      'nodemailer',
      'undici',
      'fastify',
    ],
    'src/engine/ knows no entrance and no outlet: what it needs arrives as a parameter.',
  ),
  wall(
    ['src/queues/**', 'src/mail/**', 'src/callbacks/**', 'src/metrics/**'],
    ['../engine/*', '../store/*', '../http/*', '../cli/*', '**/workers/*'],
    'An outlet is a leaf.',
  ),
  wall(
    ['src/backup/**'],
    ['../engine/*', '../http/*', '../queues/*', '../mail/*', '../cli/*', '**/workers/*'],
    'A backup knows rows and files, and nothing of what they mean.',
  ),
  wall(
    ['src/http/**'],
    ['../queues/*', '../mail/*', '../callbacks/*', '../cli/*', '**/workers/*', 'bullmq', 'ioredis', 'nodemailer'],
    'src/http/ does not know the queues.',
  ),
  // A router's redirect is thrown, and is no error.
  {
    files: ['src/console/router.tsx'],
    rules: {
      '@typescript-eslint/only-throw-error': [
        'error',
        { allow: [{ from: 'package', name: 'Redirect', package: '@tanstack/router-core' }] },
      ],
    },
  },
  wall(
    ['src/console/**/*.ts', 'src/console/**/*.tsx'],
    [
      '../**/engine/**',
      '../**/store/**',
      '../**/domain/**',
      '../**/queues/**',
      '../**/mail/**',
      'node:*',
      'pg',
      'fastify',
    ],
    'The console knows the API by its types, and the words of workflows/.',
  ),
  wall(['workers/**'], ['**/http/*', '**/cli/*', 'fastify'], 'Entrances do not know each other.'),
  wall(['src/cli/**'], ['**/http/*', '**/workers/*', 'fastify', 'bullmq'], 'Entrances do not know each other.'),
  { files: ['workflows/**', 'src/domain/**'], rules: { 'no-restricted-globals': ['error', ...PURE_GLOBALS] } },
  {
    files: ['**/*.ts'],
    ignores: [
      'config/environment.ts',
      'test/**',
      'src/embedded/**',
      'src/main.ts',
      'src/demo/**',
      'src/cli/**',
      'src/console/**',
    ],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'config/environment.ts reads the environment.' },
      ],
    },
  },
  {
    files: ['test/**'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);
