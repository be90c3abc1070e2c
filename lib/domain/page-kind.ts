/** What a page of LinkedIn is for, as far as something can be said beside it. */
export const pageKinds = ['feed', 'profile', 'invite', 'search', 'messaging', 'ssi', 'analytics', 'other'] as const;

export type PageKind = (typeof pageKinds)[number];
