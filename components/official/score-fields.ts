import { readNumber } from '@/components/read-number';
import type { ToldScore } from '@/lib/domain/official/official';
import { type Pillar, pillars } from '@/lib/domain/pillar';

/** What the form of the official score asks for. */
export type Field = Pillar | 'total' | 'industry' | 'network';

/** What stands in it, as typed. */
export type Fields = Readonly<Record<Field, string>>;

export const emptyFields: Fields = {
  brand: '',
  find: '',
  insights: '',
  relations: '',
  total: '',
  industry: '',
  network: '',
};

const order: readonly Field[] = [...pillars, 'total', 'industry', 'network'];

/** The fields with something in them that is no number. */
export function notNumbers(fields: Fields): readonly Field[] {
  return order.filter((field) => Number.isNaN(readNumber(fields[field])));
}

export function toldOf(fields: Fields): ToldScore {
  const points = pillars.flatMap((pillar) => {
    const value = readNumber(fields[pillar]);
    return value === undefined ? [] : [[pillar, value] as const];
  });
  return {
    points: Object.fromEntries(points),
    total: readNumber(fields.total),
    ranks: { industry: readNumber(fields.industry), network: readNumber(fields.network) },
  };
}

export function fieldsOf({ points, total, ranks = {} }: ToldScore): Fields {
  const text = (value: number | undefined): string => (value === undefined ? '' : String(value));
  return {
    brand: text(points.brand),
    find: text(points.find),
    insights: text(points.insights),
    relations: text(points.relations),
    total: text(total),
    industry: text(ranks.industry),
    network: text(ranks.network),
  };
}
