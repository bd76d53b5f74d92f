import type { Importing } from '../kind.ts';
import type { SubscriptionDeclaration } from './spec.ts';

/** What an import asks of subscriptions: a URL may hold a key in its path, its query or its password. */
export const importing: Importing<SubscriptionDeclaration> = {
  secrets: ({ protocol }) => (protocol === 'https' || protocol === 'http' ? ['/endpoint'] : []),
};
