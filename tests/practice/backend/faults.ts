import type { FaultRule } from '@/tests/practice/types';

/** What happens to one write: the status answered, and whether it takes effect. */
export interface Verdict {
  readonly status: number;
  readonly applied: boolean;
  readonly delayMs: number;
  readonly refused: boolean;
  readonly reverted: boolean;
  readonly unreadBody: boolean;
}

export const ACCEPTED: Verdict = {
  status: 200,
  applied: true,
  delayMs: 0,
  refused: false,
  reverted: false,
  unreadBody: false,
};

export interface Faults {
  add(rule: FaultRule): void;
  /** Uses up one turn of the first rule that fits. */
  judge(action: string): Verdict;
  clear(): void;
}

export function createFaults(): Faults {
  let rules: { rule: FaultRule; left: number }[] = [];
  return {
    add: (rule) => void rules.push({ rule, left: rule.times ?? 1 }),
    judge: (action) => {
      const found = rules.find(({ rule }) => rule.action === action || rule.action === '*');
      if (found === undefined) return ACCEPTED;
      found.left -= 1;
      if (found.left <= 0) rules = rules.filter((each) => each !== found);
      return verdictOf(found.rule);
    },
    clear: () => {
      rules = [];
    },
  };
}

function verdictOf(rule: FaultRule): Verdict {
  const status = rule.status ?? 200;
  const refused = rule.refused ?? false;
  const good = status >= 200 && status < 300 && !refused && rule.reverted !== true;
  return {
    status,
    refused,
    reverted: rule.reverted ?? false,
    applied: rule.applied ?? good,
    delayMs: rule.delayMs ?? 0,
    unreadBody: rule.unreadBody ?? false,
  };
}
