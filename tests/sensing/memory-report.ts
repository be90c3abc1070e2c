import type { Report } from '@/lib/sensing/report';

/** A report that only remembers; what is taken back is gone from it. */
export function createMemoryReport(told: unknown[]): Report {
  const added = new Map<unknown, unknown>();
  return {
    add({ at, by, ...sighting }) {
      const one = { ...JSON.parse(JSON.stringify(sighting)), ...(by?.length ? { by: by.join(' ') } : {}) };
      const handed = Promise.resolve('id');
      told.push(one);
      added.set(handed, one);
      return handed;
    },
    remove: (handed) => void told.splice(told.indexOf(added.get(handed)), 1),
    read: (metric, value) => void told.push({ metric, value }),
    miss: (kind, side) => void told.push({ miss: `${kind} ${side}` }),
    recognise: (member) => void told.push({ member }),
  };
}
