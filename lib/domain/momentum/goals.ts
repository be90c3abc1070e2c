/** What the member wants to reach in a week; 0 = no goal. */
export interface WeeklyGoals {
  /** Days on which value is added. */
  readonly value: number;
  readonly conversations: number;
  readonly appointments: number;
}

/** Value on each usual workday; talk every day, and one appointment that comes of it. */
export const defaultGoals: WeeklyGoals = { value: 5, conversations: 10, appointments: 1 };

/** The most that may be aimed for. */
export const mostOfGoal: WeeklyGoals = { value: 7, conversations: 200, appointments: 50 };
