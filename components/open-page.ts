import { createContext } from 'react';

/**
 * How a page of ours, such as `/dashboard.html#week`, is opened from where no link may lead there: on LinkedIn's pages
 * a link would show our address. Undefined on our own pages, where links do.
 */
export const OpenPage = createContext<((path: string) => void) | undefined>(undefined);
