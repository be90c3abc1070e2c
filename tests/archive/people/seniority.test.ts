import { describe, expect, it } from 'vitest';
import { companyMark } from '@/lib/archive/people/company';
import { isSenior } from '@/lib/archive/people/seniority';

describe('a title', () => {
  it.each([
    'CEO',
    'Co-Founder & CTO',
    'Vice President of Sales',
    'VP, Engineering',
    'SVP Marketing',
    'President & Chief Executive Officer',
    'Managing Director',
    'Owner at Bakery',
    'Partner',
    'Chief Information Security Officer',
    'Geschäftsführender Gesellschafter',
    'Geschäftsführerin',
    'Vorstand Finanzen',
    'Inhaber',
    'Directrice générale',
    'Président',
    'Fondatrice',
    'Vicepresidente de Ventas',
    'Directora General',
    'Sócio-fundador',
    'Diretor Executivo',
    'Amministratore Delegato',
    'Algemeen directeur',
    'Prezes zarządu',
    'Генеральный директор',
    'Genel Müdür',
    '代表取締役',
    '创始人',
    '대표이사',
  ])('of “%s” is at the level of a vice president or above', (title) => {
    expect(isSenior(title)).toBe(true);
  });

  it.each([
    '',
    'Engineer',
    'Sales Director',
    'Head of Marketing',
    'Product Owner',
    'Senior HR Business Partner',
    'Partner Manager DACH',
    'Channel Partner Marketing',
    'Executive Assistant to the CEO',
    'Assistentin der Geschäftsführung',
    'Assistante de direction du président',
    'Chief of Staff to the VP Sales',
    'VPN Administrator',
    'Presidential Scholar',
    'Student, future founder',
    'Former CEO',
    'Coordinator',
    'Video Producer',
    'Partnerships Lead',
  ])('of “%s” is not', (title) => {
    expect(isSenior(title)).toBe(false);
  });
});

describe('a company', () => {
  it.each([
    ['Quillmark GmbH', 'quillmark'],
    ['Tallow & Finch, Inc.', 'Tallow & Finch'],
    ['Nordlys AS', 'NORDLYS'],
    ['Café Ltda.', 'Cafe'],
    ['Acme Corp', 'ACME Corporation'],
  ])('is the same as %s and as %s', (one, other) => {
    expect(companyMark(one)).toBe(companyMark(other));
  });

  it.each([
    ['Quillmark', 'Quillmark Labs'],
    ['Cosmos', 'Mos'],
  ])('%s is another than %s', (one, other) => {
    expect(companyMark(one)).not.toBe(companyMark(other));
  });

  it('without a name is none', () => {
    expect([companyMark(''), companyMark(' ')]).toEqual([undefined, undefined]);
  });
});
