/** A LinkedIn's own words · B public data, seen live or worked out again · C vendors and blogs · D our inference. */
export type Grade = 'A' | 'B' | 'C' | 'D';

/** Where the level of an input comes from. */
export type Origin = 'counted' | 'read' | 'answered';

/** What the level of an input rests on. */
export interface Evidence {
  readonly origin: Origin;
  /**
   * Of a counted input: how many, and on how many days, with today, all of it could be counted. `count` alone: a number
   * that was read and earns nothing.
   */
  readonly count?: number;
  readonly days?: number;
  /** Of a number that was read or typed: the day it is of. */
  readonly day?: string;
  /** The id of the reading that the member typed, which can be taken back. */
  readonly typed?: string;
}
