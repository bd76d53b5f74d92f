import { isObject, type Json } from '../core/json.ts';
import { type OperationName, operation } from './operations.ts';

/**
 * The options of an Elastic Beanstalk environment that this program may know, by namespace. Answers hold the others too, the variables
 * of the application with their secrets among them; those are dropped before anything else sees an answer.
 * https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html
 */
export const knownOptions: { readonly [namespace: string]: readonly string[] } = {
  'aws:elasticbeanstalk:cloudwatch:logs': ['StreamLogs', 'DeleteOnTerminate', 'RetentionInDays'],
  'aws:elasticbeanstalk:cloudwatch:logs:health': ['HealthStreamingEnabled', 'DeleteOnTerminate', 'RetentionInDays'],
  'aws:elasticbeanstalk:healthreporting:system': ['SystemType', 'ConfigDocument'],
};

/** Lists of options, as AWS's answers name them; options are named by `OptionName`, and by `Name` where they are described. */
const optionLists = new Set(['OptionSettings', 'Options']);

/** What of an answer may be kept: of a guarded operation only known options, and texts without what looks like a secret. */
export function kept(op: OperationName, answer: Json): Json {
  return operation(op).guarded ? guarded(answer, '') : answer;
}

/** What of AWS's words about a request may be kept. */
export function keptText(op: OperationName, text: string): string {
  return operation(op).guarded ? masked(text) : text;
}

function guarded(value: Json, key: string): Json {
  if (Array.isArray(value)) {
    const items = value as readonly Json[];
    return (optionLists.has(key) ? items.filter(isKnown) : items).map((item) => guarded(item, ''));
  }
  if (!isObject(value)) return value;
  const members = Object.entries(value).map(([name, one]) => [name, guarded(one, name)] as const);
  const { Message, Namespace } = value;
  if (typeof Message !== 'string') return Object.fromEntries(members);
  const others = typeof Namespace === 'string' && !Object.hasOwn(knownOptions, Namespace);
  return { ...Object.fromEntries(members), Message: others ? withoutQuotes(Message) : masked(Message) };
}

function isKnown(option: Json): boolean {
  if (!isObject(option)) return false;
  const { Namespace, OptionName, Name } = option;
  const names = typeof Namespace === 'string' && Object.hasOwn(knownOptions, Namespace) ? knownOptions[Namespace] : [];
  return names?.includes(String(OptionName ?? Name)) ?? false;
}

/**
 * Events and refusals are free text that may quote what an application printed, or the value of an option that is not ours. Values of
 * variables and passwords in URLs are masked, and whatever is quoted where the text is about such an option.
 */
function masked(text: string): string {
  const plain = text
    .replace(/\b([A-Za-z_][A-Za-z0-9_.-]*)=("[^"]*"|'[^']*'|[^\s,;)]+)/g, '$1=****')
    .replace(/([a-z][a-z0-9+.-]*:\/\/)[^\s/@]+@/gi, '$1****@');
  // `Invalid option value: '…' (Namespace: '…', OptionName: '…'): …`
  const about = [...plain.matchAll(/Namespace: '([^']*)'/g)].map(([, namespace]) => namespace as string);
  return about.every((namespace) => Object.hasOwn(knownOptions, namespace)) ? plain : withoutQuotes(plain);
}

function withoutQuotes(text: string): string {
  const quoted = /((?:Namespace|OptionName): )?('[^']*'|"[^"]*")/g;
  return text.replace(quoted, (whole, name: string | undefined) => (name ? whole : "'****'"));
}
