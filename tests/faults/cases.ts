import type { FaultCase } from './fault-case';
import { hostileCases } from './hostile-cases';
import { lifecycleCases } from './lifecycle-cases';
import { lossCases } from './loss-cases';
import { timeCases } from './time-cases';

/** All that is known to happen to extensions like this one; kills first, because they find the most. */
export const faultCases: readonly FaultCase[] = [...lossCases, ...lifecycleCases, ...timeCases, ...hostileCases];
