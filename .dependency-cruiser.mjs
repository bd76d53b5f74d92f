/** Which room may import which: one rule a row, so that a violation names the idea that it breaks. */

const tests = '\\.test\\.ts$|^test/';
/** Production code of a room; tests may reach further. */
const room = (name) => ({ path: `^src/${name}/`, pathNot: tests });
/** Anything of ours that is not in one of the rooms or files named. */
const otherThan = (...places) => ({
  path: '^(src|actions|packages|scripts|test)/',
  pathNot: places.map((place) => `^src/${place}`),
});
const values = { dependencyTypesNot: ['type-only'] };

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const forbidden = [
  {
    name: 'no-cycles',
    comment: 'Two files that need each other are one idea in two places.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-unresolvable',
    comment: 'An import that leads nowhere; also the sign that this check reads the tree wrongly.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'core-imports-only-core',
    comment: 'The core knows no kind and no AWS: nothing but node: and itself.',
    severity: 'error',
    from: room('core'),
    to: { path: '.', pathNot: '^src/core/', dependencyTypesNot: ['core'] },
  },
  {
    name: 'only-aws-imports-the-sdk',
    comment: 'SDK values live in src/aws; types are free.',
    severity: 'error',
    from: { path: '^(src|actions)/', pathNot: ['^src/aws/', tests] },
    to: { path: '(^|/)(@aws-sdk|@smithy)/', ...values },
  },
  {
    name: 'aws-imports-only-core',
    comment: 'The AWS room sends what it is given; it knows no kind.',
    severity: 'error',
    from: room('aws'),
    to: otherThan('aws/', 'core/'),
  },
  {
    name: 'only-cli-and-tests-import-the-sandbox',
    comment: 'The engine cannot tell the sandbox from AWS.',
    severity: 'error',
    from: { path: '.', pathNot: ['^src/cli/', '^src/sandbox/', '^scripts/', tests] },
    to: { path: '^src/sandbox/' },
  },
  {
    name: 'sandbox-imports-only-core',
    comment:
      'A sandbox that shares code with what it stands in for proves nothing; how AWS reads alarms and patterns is what both stand on.',
    severity: 'error',
    from: room('sandbox'),
    to: otherThan('sandbox/', 'core/', 'alarms/', 'patterns/'),
  },
  {
    name: 'manifest-imports-only-core',
    comment: 'Text to declarations: kinds come in as parameters.',
    severity: 'error',
    from: room('manifest'),
    to: otherThan('manifest/', 'core/'),
  },
  {
    name: 'alarms-import-only-core',
    comment: 'How AWS reads and evaluates alarms: pure functions that know no kind.',
    severity: 'error',
    from: room('alarms'),
    to: { path: '.', pathNot: '^src/(alarms|core)/' },
  },
  {
    name: 'patterns-import-only-core',
    comment: 'How AWS reads filter patterns: pure functions of texts.',
    severity: 'error',
    from: room('patterns'),
    to: otherThan('patterns/', 'core/'),
  },
  {
    name: 'prices-lie-below-kinds',
    comment: 'Prices are data.',
    severity: 'error',
    from: room('cost'),
    to: otherThan('cost/', 'core/'),
  },
  {
    name: 'kinds-import-core-and-prices',
    comment: 'A kind is pure but for the ports that it is given.',
    severity: 'error',
    from: room('kinds'),
    to: otherThan('kinds/', 'core/', 'alarms/', 'cost/', 'aws/', 'manifest/types\\.ts$'),
  },
  {
    name: 'kinds-import-only-types-of-aws-and-manifest',
    comment: 'The read port and the written form are types.',
    severity: 'error',
    from: room('kinds'),
    to: { path: '^src/(aws|manifest)/', ...values },
  },
  {
    name: 'flow-knows-kinds-by-their-contract',
    comment: 'From declarations and an account to a plan: kinds and checks come in as parameters here too.',
    severity: 'error',
    from: room('flow'),
    to: otherThan('flow/', 'core/', 'aws/', 'kinds/kind\\.ts$', 'checks/check\\.ts$', 'manifest/types\\.ts$'),
  },
  {
    name: 'stack-lies-below-the-doors',
    comment: 'What every door opens: declarations with their account. It knows no door, no GitHub and no sandbox.',
    severity: 'error',
    from: room('stack'),
    to: otherThan('stack/', 'core/', 'aws/', 'kinds/', 'manifest/', 'checks/', 'flow/'),
  },
  {
    name: 'github-knows-no-account',
    comment: 'Comments, annotations, pull requests: what GitHub holds, not what AWS does.',
    severity: 'error',
    from: room('github'),
    to: otherThan('github/', 'core/', 'report/', 'manifest/(types|files|problems)\\.ts$'),
  },
  {
    name: 'import-reads-no-account',
    comment: 'From what exists to files, as values: who lists it and who writes them are others.',
    severity: 'error',
    from: room('import'),
    to: otherThan('import/', 'core/', 'kinds/', 'manifest/', 'flow/desire\\.ts$'),
  },
  {
    name: 'accept-reads-no-account',
    comment: 'From what is live to the YAML that wants it: values and texts, whoever read them.',
    severity: 'error',
    from: room('accept'),
    to: otherThan('accept/', 'core/', 'kinds/kind\\.ts$', 'manifest/', 'flow/desire\\.ts$', 'import/escape\\.ts$'),
  },
  {
    name: 'policy-is-pure',
    comment:
      'From operations, names and declarations to documents of IAM, as values: nobody is asked, nothing is written.',
    severity: 'error',
    from: room('policy'),
    to: {
      path: '.',
      pathNot: [
        '^src/(policy|core|kinds)/',
        '^src/aws/[a-z-]*operations?\\.ts$',
        '^src/flow/desire\\.ts$',
        '^src/manifest/types\\.ts$',
      ],
    },
  },
  {
    name: 'report-is-pure',
    comment: 'Renderers over values: no files, no network, no process.',
    severity: 'error',
    from: room('report'),
    to: { path: '.', pathNot: ['^src/(report|core)/', '^src/manifest/types\\.ts$'] },
  },
  {
    name: 'checks-judge-what-is-declared',
    comment: 'A policy is about declarations and kinds; the account comes in as a port.',
    severity: 'error',
    from: room('checks'),
    to: otherThan('checks/', 'core/', 'alarms/', 'patterns/', 'manifest/', 'kinds/', 'aws/'),
  },
  {
    name: 'checks-import-only-types-of-aws',
    comment: 'The read port is a type.',
    severity: 'error',
    from: room('checks'),
    to: { path: '^src/aws/', ...values },
  },
  {
    name: 'nobody-imports-a-door',
    comment: 'The command line and the actions are doors, not libraries.',
    severity: 'error',
    from: { path: '^(src/[a-z]+|actions)/', pathNot: tests },
    to: { path: '^(src/cli|actions|scripts)/', pathNot: '^$1/' },
  },
  {
    name: 'only-actions-and-github-import-the-toolkit',
    comment: 'The engine runs anywhere.',
    severity: 'error',
    from: { path: '.', pathNot: ['^actions/', '^src/github/', tests, 'node_modules/'] },
    to: { path: '(^|/)@actions/' },
  },
  {
    name: 'packages-stand-alone',
    comment: 'What services install holds nothing of the engine; its one peer is the SDK.',
    severity: 'error',
    from: { path: '^packages/[^/]+/src/' },
    to: {
      path: '.',
      pathNot: ['^packages/[^/]+/src/', 'node_modules/@aws-sdk/client-cloudwatch/'],
      dependencyTypesNot: ['core'],
    },
  },
  {
    name: 'no-tests-in-the-product',
    comment: 'Neither a test nor what only tests need is shipped.',
    severity: 'error',
    from: { path: '^(src|actions)/', pathNot: tests },
    to: { path: tests },
  },
  {
    name: 'no-dev-dependencies-in-the-product',
    comment: 'What is bundled is a dependency.',
    severity: 'error',
    from: { path: '^(src|actions)/', pathNot: tests },
    to: { dependencyTypes: ['npm-dev'], ...values },
  },
];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden,
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    moduleSystems: ['es6'],
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
