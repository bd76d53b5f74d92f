import type { AwsReadPort } from '../../aws/operations.ts';
import { diffSpecs } from '../../core/diff.ts';
import { byCodeUnit, sameJson } from '../../core/json.ts';
import type { Asked } from '../../core/kind.ts';
import type { CallError } from '../../core/port.ts';
import type { Found } from '../../core/types.ts';
import { foresee } from './ask.ts';
import { documentRest, fieldOf, options, readOptions, type Values, withField } from './options.ts';
import { deployedOptions, type Environment, environmentsNamed, orDenied } from './read.ts';
import { type EnvironmentSettingsSpec, nothing } from './spec.ts';

type FoundSettings = Found<EnvironmentSettingsSpec>;
type Wanted = EnvironmentSettingsSpec | undefined;

/**
 * The settings of the environments that are asked for: of each, the declared options and no others. An environment that is not there
 * is found all the same, with a note, because nobody but its owner can make it.
 */
export async function list(
  aws: AwsReadPort,
  { specs, everything }: Asked<EnvironmentSettingsSpec>,
): Promise<readonly FoundSettings[]> {
  const asked = [...specs.keys()].sort(byCodeUnit);
  const environments = await orDenied(environmentsNamed(aws, everything ? 'all' : asked));
  if ('denied' in environments) return asked.map((name) => unlisted(name, environments.denied));
  const names = [...new Set([...asked, ...(everything ? environments.keys() : [])])].sort(byCodeUnit);
  const found = await Promise.all(
    names.map((name) => {
      const environment = environments.get(name);
      return environment ? read(aws, environment, specs.get(name)) : missing(name);
    }),
  );
  return found.filter((one) => one !== null);
}

/** Whether it is there may not be read; settings are never made, so it counts as there. */
function unlisted(name: string, unread: CallError): FoundSettings {
  return { name, spec: nothing, tags: null, handle: { application: null, id: null, ready: true }, rest: null, unread };
}

/** Beanstalk says the same of an environment that is not there and of one that the role may not see. */
function missing(name: string): FoundSettings {
  const notes = ['the environment was not found, or may not be read'];
  return { name, spec: nothing, tags: null, handle: null, rest: null, notes };
}

async function read(aws: AwsReadPort, environment: Environment, wanted: Wanted): Promise<FoundSettings | null> {
  const { name, application, id, status } = environment;
  const ready = status === 'Ready';
  const bare = { name, spec: nothing, tags: null, handle: { application, id, ready }, rest: null };
  const busy = ready ? [] : [`the environment is ${status}; it takes no settings until it is Ready`];
  const values = status === 'Terminating' ? null : await deployedOptions(aws, environment);
  if (values === null) {
    const notes = ready ? ['Beanstalk tells no deployed settings of it'] : busy;
    return wanted ? { ...bare, handle: { ...bare.handle, ready: false }, notes } : null;
  }
  if ('denied' in values) return { ...bare, unread: values.denied, notes: busy };
  const spec = liveSpec(values, wanted);
  if (!wanted) return sameJson(spec, nothing) ? null : { ...bare, spec };
  const document = documentRest(values);
  if (diffSpecs(spec, wanted).length === 0) return { ...bare, spec, rest: { document } };
  if (!ready) return { ...bare, spec, rest: { document }, notes: busy };
  const foresight = await foresee(aws, { environment, live: spec, wanted, rest: document });
  return { ...bare, spec, rest: { document }, facts: { ...foresight, streamed: streamed(values) } };
}

/** Whether anything reaches CloudWatch Logs now, so that something can be lost. */
function streamed(values: Values): { readonly logs: boolean; readonly healthLogs: boolean } {
  const { logs, healthLogs } = readOptions(values);
  return { logs: logs.stream === true, healthLogs: healthLogs.stream === true };
}

/**
 * What is declared, as it is live. A value that is wanted is that value; AWS's own, while another is wanted, is null: nobody chose it.
 * Of an environment that nobody declares, everything that somebody chose.
 */
function liveSpec(values: Values, wanted: Wanted): EnvironmentSettingsSpec {
  const all = readOptions(values);
  return options.reduce<EnvironmentSettingsSpec>((spec, option) => {
    const live = fieldOf(all, option);
    const want = wanted ? fieldOf(wanted, option) : undefined;
    if (want === null) return spec;
    const isStandard = sameJson(live, option.standard) && !sameJson(live, want);
    // A document is compared metric by metric: what is not published is no field of it.
    const keep = !isStandard || (option.type === 'document' && want !== undefined);
    return keep ? withField(spec, option, live) : spec;
  }, nothing);
}
