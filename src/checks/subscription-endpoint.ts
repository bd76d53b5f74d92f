import type { SubscriptionDeclaration } from '../kinds/subscription/spec.ts';
import { isOpen } from './alarm-check.ts';
import { type Check, type Found, problemIn } from './check.ts';

interface Form {
  readonly pattern: RegExp;
  readonly words: string;
}

const mail: Form = {
  pattern: /^[^@\s]+@[^@\s.]+(\.[^@\s.]+)+$/,
  words: 'an e-mail address, such as devops@symphonia.fr',
};

/** https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html: on Endpoint */
const forms: { readonly [protocol: string]: Form } = {
  email: mail,
  'email-json': mail,
  sms: { pattern: /^\+[1-9]\d{6,14}$/, words: 'a phone number with its country, such as "+33612345678"' },
  http: { pattern: /^http:\/\/[^\s/]+/, words: 'a URL that begins with http://' },
  https: { pattern: /^https:\/\/[^\s/]+/, words: 'a URL that begins with https://' },
  sqs: {
    pattern: /^arn:[a-z-]+:sqs:[a-z0-9-]+:\d{12}:[\w.-]+$/,
    words: 'the ARN of a queue, such as arn:aws:sqs:eu-central-1:123456789012:alerts',
  },
  lambda: {
    pattern: /^arn:[a-z-]+:lambda:[a-z0-9-]+:\d{12}:function:[\w:$-]+$/,
    words: 'the ARN of a function, such as arn:aws:lambda:eu-central-1:123456789012:function:on-alarm',
  },
  application: {
    pattern: /^arn:[a-z-]+:sns:[a-z0-9-]+:\d{12}:endpoint\/.+$/,
    words: 'the ARN of a platform end point (arn:aws:sns:…:endpoint/…)',
  },
  firehose: {
    pattern: /^arn:[a-z-]+:firehose:[a-z0-9-]+:\d{12}:deliverystream\/[\w.-]+$/,
    words: 'the ARN of a delivery stream (arn:aws:firehose:…:deliverystream/…)',
  },
};

const raw = ['sqs', 'http', 'https', 'firehose'];

/** An end point has the form that its protocol wants, and options that its protocol knows. */
export const subscriptionEndpoint: Check = {
  name: 'subscription/endpoint',
  stage: 'declared',
  run: ({ declarations }) =>
    declarations
      .filter(({ address }) => address.kind === 'subscription')
      .flatMap((declaration) =>
        [...judge(declaration.value as unknown as SubscriptionDeclaration)].map(({ at, ...found }) =>
          problemIn(declaration, at, { check: 'subscription/endpoint', ...found }),
        ),
      ),
};

function* judge({
  protocol,
  endpoint,
  role,
  rawMessageDelivery,
}: SubscriptionDeclaration): Iterable<Found & { readonly at: string }> {
  const form = forms[protocol];
  if (form && !isOpen(endpoint) && !form.pattern.test(endpoint)) {
    const other = Object.keys(forms).find((one) => forms[one]?.pattern.test(endpoint));
    const suggestion = other ? `is the protocol ${other}?` : undefined;
    yield {
      at: '/endpoint',
      message: `${shown(endpoint)} is no end point for ${protocol}, which wants ${form.words}`,
      suggestion,
    };
  }
  if (protocol === 'firehose' && role === undefined) {
    yield {
      at: '/protocol',
      message: 'firehose needs a role that SNS takes on to write',
      suggestion: 'add role: arn:aws:iam::…:role/…',
    };
  }
  if (protocol !== 'firehose' && role !== undefined) {
    yield { at: '/role', message: `${protocol} takes no role; only firehose does`, suggestion: 'remove it' };
  }
  if (rawMessageDelivery === true && !raw.includes(protocol)) {
    yield {
      at: '/rawMessageDelivery',
      message: `${protocol} cannot deliver raw messages; ${raw.join(', ')} can`,
      suggestion: 'remove it',
    };
  }
}

/** A URL may hold a secret in its path. */
function shown(endpoint: string): string {
  const host = /^(\w+:\/\/[^/]+)\/.+/.exec(endpoint)?.[1];
  return `"${host ? `${host}/…` : endpoint}"`;
}
