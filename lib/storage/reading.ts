/**
 * One number that LinkedIn showed to the member, or that the member typed or imported. The names are the contract of
 * the `readings` store.
 */
export interface Reading {
  readonly id: string;
  /** For example `ssi.total`, `connections`, `followers`. */
  readonly metric: string;
  readonly value: number;
  /** Epoch milliseconds, UTC. */
  readonly at: number;
  /** The member's local calendar day at that moment, `YYYY-MM-DD`. */
  readonly day: string;
  readonly source: string;
  readonly account: string;
}
