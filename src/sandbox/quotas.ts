/**
 * One token bucket per operation: it holds a second's worth and fills as fast.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_limits.html
 */
export class Quotas {
  readonly #scale: number;
  readonly #nowMs: () => number;
  readonly #buckets = new Map<string, { tokens: number; atMs: number }>();

  constructor(scale: number, nowMs: () => number) {
    this.#scale = scale;
    this.#nowMs = nowMs;
  }

  /** False: this request is over the quota. */
  admits(op: string, perSecond: number): boolean {
    const size = perSecond * this.#scale;
    const now = this.#nowMs();
    const bucket = this.#buckets.get(op) ?? { tokens: size, atMs: now };
    const tokens = Math.min(size, bucket.tokens + ((now - bucket.atMs) / 1000) * size);
    const admitted = tokens >= 1;
    this.#buckets.set(op, { tokens: admitted ? tokens - 1 : tokens, atMs: now });
    return admitted;
  }
}
