/** The account of the first member ever seen in this browser, and of all records until then. */
export const defaultAccount = 'default';
