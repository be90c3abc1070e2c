/** One kind of fault: it is played here, or by test files, or by both. */
export interface FaultCase {
  readonly number: number;
  /** What has to be true. */
  readonly name: string;
  /** Plays it in a real browser and answers with what was measured. @throws when it was not survived. */
  readonly play?: (size: Size) => Promise<string>;
  /** Test files that play it, of any project. */
  readonly files?: readonly string[];
}

/** How often things are killed: the long run counts, the short one shows that nothing is grossly wrong. */
export interface Size {
  readonly browserKills: number;
  readonly sqliteKills: number;
  readonly workerKills: number;
  readonly upgradeKills: number;
  readonly clickKills: number;
  readonly soakRestarts: number;
}

export const long: Size = {
  browserKills: 200,
  sqliteKills: 40,
  workerKills: 200,
  upgradeKills: 40,
  clickKills: 10,
  soakRestarts: 500,
};

export const short: Size = {
  browserKills: 10,
  sqliteKills: 2,
  workerKills: 12,
  upgradeKills: 6,
  clickKills: 1,
  soakRestarts: 5,
};
