/** How far the member wants to be guided. */
export interface GuideChoice {
  /** Off: only count, never propose. */
  readonly isOn: boolean;
  /** Help with the habit on weeks with few days on LinkedIn. */
  readonly habitHelp: boolean;
  /** Help right after a post. */
  readonly postHelp: boolean;
  /** Show how many workdays in a row value was added. */
  readonly streak: boolean;
}

export const defaultGuide: GuideChoice = { isOn: true, habitHelp: false, postHelp: false, streak: false };
