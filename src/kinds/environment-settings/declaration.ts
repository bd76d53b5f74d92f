/** Settings of an Elastic Beanstalk environment as people write them; what is null or not said is left as it is. */
export interface EnvironmentSettingsDeclaration {
  readonly health?: string | null;
  readonly healthMetrics?: {
    readonly environment?: readonly string[];
    readonly instance?: readonly string[];
  } | null;
  readonly logs?: StreamDeclaration | null;
  readonly healthLogs?: StreamDeclaration | null;
}

/** What is streamed to CloudWatch Logs, and for how long it is kept. */
export interface StreamDeclaration {
  readonly stream?: boolean | null;
  /** In days, `7d`. */
  readonly retention?: string | null;
  readonly deleteWithEnvironment?: boolean | null;
}
