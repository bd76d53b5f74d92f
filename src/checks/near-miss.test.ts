import { expect, test } from 'vitest';
import { cutKey, cutsOf, type Dimensions, nearCut, nearValue } from './near-miss.ts';

interface Row {
  readonly asked: Dimensions;
  readonly lookedUp?: readonly string[];
  readonly seen: readonly Dimensions[];
  /** `by` null: it is there by the same dimensions. */
  readonly is: { readonly by: readonly string[] | null; readonly hint: string | undefined };
}

const rows: Readonly<Record<string, Row>> = {
  'a dimension in other letters': {
    asked: { InstanceID: 'i-1' },
    seen: [{ InstanceId: 'i-1' }, { ImageId: 'ami-1' }],
    is: { by: ['by InstanceId', 'by ImageId'], hint: 'did you mean InstanceId?' },
  },
  'a dimension with a slip': {
    asked: { EnvironmnetName: 'rt' },
    seen: [{ EnvironmentName: 'rt' }],
    is: { by: ['by EnvironmentName'], hint: 'did you mean EnvironmentName?' },
  },
  'a dimension too few': {
    asked: { ApiName: 'shop' },
    seen: [{ ApiName: 'shop', Stage: 'prod' }],
    is: {
      by: ['by ApiName and Stage'],
      hint: 'add Stage: CloudWatch adds nothing up over dimensions',
    },
  },
  'a dimension too many': {
    asked: { Service: 'TMS', Host: 'a' },
    seen: [{ Service: 'TMS' }],
    is: { by: ['by Service'], hint: 'leave out Host' },
  },
  'no dimension at all': {
    asked: {},
    seen: [{ Service: 'TMS' }],
    is: { by: ['by Service'], hint: 'add Service: CloudWatch adds nothing up over dimensions' },
  },
  'a metric without dimensions': {
    asked: { Region: 'eu' },
    seen: [{}],
    is: { by: ['without dimensions'], hint: 'leave out Region' },
  },
  'quite other dimensions': {
    asked: { Queue: 'a' },
    seen: [{ TopicName: 'b' }],
    is: { by: ['by TopicName'], hint: undefined },
  },
  'another value with a slip': {
    asked: { EnvironmentName: 'rt-order-api' },
    seen: [{ EnvironmentName: 'rt-orders-api' }, { EnvironmentName: 'rt-billing-api' }],
    is: { by: null, hint: 'did you mean rt-orders-api?' },
  },
  'a value in other letters, besides one that is right': {
    asked: { App: 'd1', Stage: 'Prod' },
    seen: [{ App: 'd1', Stage: 'prod' }],
    is: { by: null, hint: 'did you mean prod?' },
  },
  'a value like none': {
    asked: { App: 'd1tb834u144p4r' },
    seen: [{ App: 'zzz' }],
    is: { by: null, hint: undefined },
  },
  'a value that a look-up gave is no slip': {
    asked: { Group: 'awseb-2' },
    lookedUp: ['Group'],
    seen: [{ Group: 'awseb-1' }],
    is: { by: null, hint: 'a new metric takes up to 15 minutes to be listed' },
  },
};

test.each(Object.entries(rows))('%s', (_, { asked: dimensions, lookedUp = [], seen, is }) => {
  const asked = { dimensions, lookedUp: new Set(lookedUp) };
  const cuts = cutsOf(seen);
  const cut = cuts.get(cutKey(dimensions));
  expect(cut ? { by: null, hint: nearValue(asked, cut) } : nearCut(asked, cuts)).toEqual(is);
});
