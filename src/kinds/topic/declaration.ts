import type { JsonObject } from '../../core/json.ts';

/** A topic as people write it; its subscriptions are a kind of their own. */
export interface TopicDeclaration {
  readonly displayName?: string;
  /** The access policy in full, as IAM writes it. */
  readonly policy?: JsonObject;
  readonly kmsKey?: string;
  readonly deliveryPolicy?: JsonObject;
  readonly tracing?: string;
  readonly signatureVersion?: string | number;
  readonly fifo?: boolean;
  readonly contentBasedDeduplication?: boolean;
}
