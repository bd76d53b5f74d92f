/** One AWS operation that we may send. */
export interface Operation {
  readonly access: 'read' | 'write';
  /** Requests a second that AWS grants an account in one region by default. */
  readonly perSecond: number;
  /** False: AWS publishes no quota; the figure is ours, and cautious. */
  readonly published: boolean;
  /** The IAM actions that it takes, implied ones too. */
  readonly iam: readonly string[];
  /** Top-level input members that the SDK wants as a Date; plans hold them in ISO 8601. */
  readonly times?: readonly string[];
  /** Several calls may be sent as one: their lists under this member are joined, up to this many entries. */
  readonly join?: { readonly member: string; readonly upTo: number };
  /** Paged reads: the token's name in the request and in the answer. */
  readonly page?: { readonly request: string; readonly answer: string };
  /** Deletes: the errors (without `Exception`) that say that it is gone already, and so done. */
  readonly gone?: readonly string[];
  /** Creates: the errors (without `Exception`) that say that it is there already; what follows brings it to what is wanted. */
  readonly already?: readonly string[];
  /** Requests of this service that say the same in this member of their input go one after the other: together they would clash. */
  readonly alone?: string;
  /** The member by which AWS tells a request that is sent again from another one; filled in when it is sent. */
  readonly token?: string;
  /** What it says may hold other people's secrets: only known options and masked texts are kept. */
  readonly guarded?: true;
  /** Part of the refusal of a request that was sent again while the first, whose answer was lost, is being carried out. */
  readonly underWay?: string;
}
