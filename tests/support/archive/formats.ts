/** `2025-03-01 10:20:30` */
export const utc = (at: number): string => new Date(at).toISOString().slice(0, 19).replace('T', ' ');

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `17 Jun 2021` */
export const worded = (day: string): string =>
  `${day.slice(8)} ${months[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;

/** `Wed Jun 16 06:56:05 UTC 2021` */
export const long = (at: number): string => {
  const [weekday = '', date = '', month = '', year = '', time = ''] = new Date(at).toUTCString().split(' ');
  return `${weekday.replace(',', '')} ${month} ${date} ${time} UTC ${year}`;
};

const inCalifornia = new Intl.DateTimeFormat('en-US', {
  timeZone: 'America/Los_Angeles',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** `3/20/24, 7:05 AM` */
export const pacific = (at: number): string => inCalifornia.format(at).replaceAll('\u202F', ' ');

/** The moment of a connection of which old exports tell. */
export const momentOf = (day: string): number => Date.parse(`${day}T20:00:00Z`);

export const slashed = (at: number): string => `${utc(at).replaceAll('-', '/')} UTC`;

/** An address as LinkedIn writes one of a post. */
export function post(at: number): string {
  return `https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A${at}000`;
}
