import { isObject, type Json, type JsonObject, sameJson } from '../../core/json.ts';

/**
 * What AWS takes where a property is left out, and what its console writes out when somebody saves: both mean the same.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html
 */
const defaults: { readonly [type: string]: JsonObject } = {
  metric: {
    view: 'timeSeries',
    stacked: false,
    setPeriodToTimeRange: false,
    liveData: false,
    singleValueFullPrecision: false,
    legend: { position: 'bottom' },
    yAxis: { left: { showUnits: true }, right: { showUnits: true } },
  },
  text: { background: 'solid' },
  log: { view: 'table', stacked: false, queryLanguage: 'CWLI', queryBy: 'logGroupName' },
  alarm: { sortBy: 'default' },
};

/** The types whose properties we read; what others hold stays as it is. */
export function isModelled(type: string): boolean {
  return Object.hasOwn(defaults, type);
}

/** The properties of a widget without those that say nothing: defaults, our own region, empty values. */
export function normalProperties(type: string, properties: JsonObject, region: string): JsonObject {
  return isModelled(type) ? withoutDefaults(properties, { ...defaults[type], region }) : properties;
}

/** What is written for every widget of a type besides its own properties: what the console would add. */
export function writtenDefaults(type: string, region: string): JsonObject {
  if (type === 'metric') return { view: 'timeSeries', stacked: false, region };
  return type === 'log' ? { view: 'table', region } : {};
}

/** A copy without members that are null, empty or equal to their default, at every depth. */
export function withoutDefaults(value: JsonObject, preset: JsonObject): JsonObject {
  const kept = Object.entries(value).flatMap(([key, member]) => {
    const usual = Object.hasOwn(preset, key) ? preset[key] : undefined;
    const plain = isObject(member) ? withoutDefaults(member, isObject(usual) ? usual : {}) : member;
    return isNothing(plain) || sameJson(plain, usual) ? [] : [[key, plain] as const];
  });
  return Object.fromEntries(kept);
}

function isNothing(value: Json): boolean {
  return value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);
}
