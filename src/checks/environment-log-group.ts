import { type Check, problemIn } from './check.ts';
import { type Environment, environmentsIn } from './environment-check.ts';

const ROOT = '/aws/elasticbeanstalk/';
const HEALTH = 'environment-health.log';

/**
 * One owner for one value: the retention of an environment's log groups is its own setting, and Beanstalk sets it again with every
 * update. https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/AWSHowTo.cloudwatchlogs.html
 */
export const environmentLogGroup: Check = {
  name: 'environment/log-group',
  stage: 'declared',
  run: (context) => {
    const environments = new Map(environmentsIn(context).map((one) => [one.name, one]));
    return context.declarations.flatMap((declaration) => {
      const { kind, name } = declaration.address;
      const owner = kind === 'log-group' ? ownerOf(name, environments) : null;
      if (!owner) return [];
      const message = `the retention of ${name} is a setting of environment ${owner.name} too (${owner.setting}.retention)`;
      const suggestion = 'do not declare the group; or leave the retention out of the environment';
      return [problemIn(declaration, '/retention', { check: 'environment/log-group', message, suggestion })];
    });
  },
};

function ownerOf(
  group: string,
  environments: ReadonlyMap<string, Environment>,
): { readonly name: string; readonly setting: 'logs' | 'healthLogs' } | null {
  if (!group.startsWith(ROOT)) return null;
  const [name = '', ...rest] = group.slice(ROOT.length).split('/');
  const setting = rest.join('/') === HEALTH ? 'healthLogs' : 'logs';
  return environments.get(name)?.settings[setting]?.retention ? { name, setting } : null;
}
