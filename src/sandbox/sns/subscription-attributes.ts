import type {
  GetSubscriptionAttributesCommandInput,
  GetSubscriptionAttributesResponse,
  SetSubscriptionAttributesCommandInput,
} from '@aws-sdk/client-sns';
import { callerArn, type SandboxState } from '../state.ts';
import { checkJson, invalidParameter, subscriptionAt } from './answers.ts';

export function getSubscriptionAttributes(
  input: GetSubscriptionAttributesCommandInput,
  state: SandboxState,
): GetSubscriptionAttributesResponse {
  const { arn, topicArn, protocol, endpoint, token, attributes } = subscriptionAt(input.SubscriptionArn, state);
  const asksReceiver = ['email', 'email-json', 'http', 'https'].includes(protocol);
  const set = Object.fromEntries(
    [...attributes].filter(([name, value]) => value !== '' && !(name === 'FilterPolicy' && value === '{}')),
  );
  return {
    Attributes: {
      SubscriptionArn: arn,
      TopicArn: topicArn,
      Protocol: protocol,
      Endpoint: endpoint,
      Owner: state.account,
      PendingConfirmation: String(token !== null),
      ConfirmationWasAuthenticated: String(!asksReceiver),
      RawMessageDelivery: 'false',
      SubscriptionPrincipal: callerArn(state),
      ...('FilterPolicy' in set ? { FilterPolicyScope: 'MessageAttributes' } : {}),
      ...set,
    },
  };
}

/** An empty value, and for a filter policy also `{}`, takes the attribute away. */
export function setSubscriptionAttributes(input: SetSubscriptionAttributesCommandInput, state: SandboxState): void {
  const subscription = subscriptionAt(input.SubscriptionArn, state);
  const value = input.AttributeValue ?? '';
  checkSubscriptionAttribute(input.AttributeName ?? '', value);
  subscription.attributes.set(input.AttributeName ?? '', value);
}

/** https://docs.aws.amazon.com/sns/latest/api/API_SetSubscriptionAttributes.html */
export function checkSubscriptionAttribute(name: string, value: string): void {
  if (!settable.includes(name)) throw invalidParameter('AttributeName');
  if (['FilterPolicy', 'RedrivePolicy', 'DeliveryPolicy', 'ReplayPolicy'].includes(name)) checkJson(name, value);
  const known = choices[name];
  if (known && value !== '' && !known.includes(value)) {
    throw invalidParameter(`${name}: Invalid value [${value}]. Please use either ${known.join(' or ')}`);
  }
}

const settable = [
  ...['FilterPolicy', 'FilterPolicyScope', 'RawMessageDelivery', 'RedrivePolicy', 'DeliveryPolicy', 'ReplayPolicy'],
  'SubscriptionRoleArn',
];

const choices: { readonly [name: string]: readonly string[] } = {
  FilterPolicyScope: ['MessageBody', 'MessageAttributes'],
  RawMessageDelivery: ['true', 'false'],
};
