import { boolean, list, map, object, text } from '../shape.ts';

// https://docs.aws.amazon.com/sns/latest/api/API_Operations.html

const tags = list(object({ Key: text(1, 128), Value: text(0, 256) }, ['Key', 'Value']));
const resourceArn = text(1, 1011);

export const createTopic = object({ Name: text(), Attributes: map, Tags: tags }, ['Name']);
export const onTopic = object({ TopicArn: text() }, ['TopicArn']);
export const setTopicAttributes = object({ TopicArn: text(), AttributeName: text(), AttributeValue: text() }, [
  'TopicArn',
  'AttributeName',
]);
export const listTopics = object({ NextToken: text() });
export const subscribe = object(
  { TopicArn: text(), Protocol: text(), Endpoint: text(), Attributes: map, ReturnSubscriptionArn: boolean },
  ['TopicArn', 'Protocol'],
);
export const confirmSubscription = object({ TopicArn: text(), Token: text() }, ['TopicArn', 'Token']);
export const listSubscriptionsByTopic = object({ TopicArn: text(), NextToken: text() }, ['TopicArn']);
export const onSubscription = object({ SubscriptionArn: text() }, ['SubscriptionArn']);
export const setSubscriptionAttributes = object(
  { SubscriptionArn: text(), AttributeName: text(), AttributeValue: text() },
  ['SubscriptionArn', 'AttributeName'],
);
export const publish = object({ TopicArn: text(), TargetArn: text(), Message: text(), Subject: text(0, 100) }, [
  'Message',
]);
export const tagResource = object({ ResourceArn: resourceArn, Tags: tags }, ['ResourceArn', 'Tags']);
export const untagResource = object({ ResourceArn: resourceArn, TagKeys: list(text(1, 128)) }, [
  'ResourceArn',
  'TagKeys',
]);
export const listTagsForResource = object({ ResourceArn: resourceArn }, ['ResourceArn']);
