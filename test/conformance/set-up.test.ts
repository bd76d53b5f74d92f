import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/set-up.md'), 'utf8');

/** What `gh` is asked here: the two ids, and to clone what it made. Everything it is told is kept. */
const gh = `#!/usr/bin/env bash
echo "gh $*" >> "$TOLD"
case "$*" in
  *owner.id*) echo 1234 ;;
  *.id*) echo 5678 ;;
  "repo clone "*) mkdir -p "$4" ;;
  "api --method P"*--input*) cat > /dev/null ;;
esac
`;

/** The scripts of the page down to the settings on GitHub, as somebody types them who has a repository of their own. */
function scripts(): string {
  const until = page.slice(0, page.indexOf('## 5. '));
  const blocks = [...until.matchAll(/^```bash\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text);
  const [, ...ours] = blocks.filter((text) => !text.includes('monitoring import'));
  return ours
    .join('\n')
    .replaceAll(/^less .*$/gm, '')
    .replaceAll('OWNER/', 'example/');
}

/** Files of the page by their paths, with the values that stand in capitals. */
function declarations(): readonly (readonly [path: string, text: string])[] {
  const blocks = [...page.matchAll(/^```yaml\n# (monitoring\/\S+)\n([\s\S]*?)^```$/gm)];
  return blocks.map(([, path = '', text = '']) => [path, text]);
}

test('the page makes roles of IAM as printed, and running its script again changes nothing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'set-up-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'gh'), gh);
  chmodSync(join(bin, 'gh'), 0o755);
  execFileSync('git', ['clone', '-q', root, join(folder, 'engine')]);
  execFileSync('git', ['-C', join(folder, 'engine'), 'tag', 'v1.2.3']);
  const env = {
    ...process.env,
    ...{
      AWS_ENDPOINT_URL: process.env.MOTO_ENDPOINT,
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
      AWS_DEFAULT_REGION: 'eu-central-1',
    },
    ...{
      TOLD: join(folder, 'told'),
      PATH: [bin, dirname(process.env.AWS_CLI ?? ''), process.env.PATH].join(delimiter),
    },
  };
  const bash = (script: string, cwd: string) => execFileSync('bash', ['-ec', script], { cwd, env, encoding: 'utf8' });
  const write = declarations().map(([path, text]) => `cat > ${path} <<'YAML'\n${text}YAML\n`);
  const [made = '', told = ''] = scripts().split(/^(?=owner_id=)/m);
  bash([made, ...write, told].join('\n'), join(folder, 'engine'));

  const shop = join(folder, 'shop');
  const ofRole = (role: string) => {
    const name = `monitoring-${role}-shop`;
    const { Role } = JSON.parse(bash(`aws iam get-role --role-name ${name}`, shop));
    const { PolicyDocument } = JSON.parse(
      bash(`aws iam get-role-policy --role-name ${name} --policy-name policy`, shop),
    );
    return { trust: Role.AssumeRolePolicyDocument, policy: PolicyDocument };
  };
  const printed = (role: string, what: string) =>
    JSON.parse(readFileSync(join(folder, `policies/${role}.${what}.json`), 'utf8'));
  const roles = ['plan', 'apply', 'drift', 'verify'];
  const held = roles.map((role) => ({ trust: printed(role, 'trust'), policy: printed(role, 'policy') }));
  bash('set +e; bash ../make-roles.sh 2> ../again; exit 0', shop);
  expect(roles.map(ofRole)).toEqual(held);
  expect(readFileSync(join(folder, 'again'), 'utf8').match(/\(\w+\)/g)).toEqual(Array(5).fill('(EntityAlreadyExists)'));

  const variables = [...readFileSync(env.TOLD, 'utf8').matchAll(/gh variable set (\w+)/g)].map(([, name]) => name);
  expect([...new Set(variables)].sort()).toEqual([
    ...['MONITORING_ACCOUNT', 'MONITORING_APPLY_ROLE', 'MONITORING_DRIFT_ROLE'],
    ...['MONITORING_PLAN_ROLE', 'MONITORING_REGION', 'MONITORING_VERIFY_ROLE'],
  ]);
});
