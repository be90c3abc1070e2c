import { cell, type Dialect, encoded, lines } from './dialect';
import { momentOf, pacific, utc, worded } from './formats';
import type { Person } from './people';
import { seeded } from './seeded';
import type { Story } from './story';
import type { Line, Thread } from './threads';
import type { Written } from './write-csv';

/** Connections, invitations and messages. */
export function writeContacts(story: Story, dialect: Dialect, seed = 2): readonly Written[] {
  const random = seeded(seed);
  const file = (name: string, above: readonly string[], rows: readonly (readonly string[])[]): Written => {
    const text = rows.map((row) => row.map((one) => cell(one, dialect.delimiter)).join(dialect.delimiter));
    const path = `${dialect.folder}${dialect.isLowerCase ? name.toLowerCase() : name}${dialect.suffix}.csv`;
    return { path, bytes: encoded(lines([...above, ...text], dialect, random), dialect) };
  };
  const preamble = [
    'Notes:',
    '"When exporting your connection data, you may notice that some ""addresses"" are missing."',
    '',
  ];
  const messages = dialect.isLowerCase ? 'messages' : 'Messages';
  return [
    file('Connections', dialect.hasPreamble ? preamble : [], connectionRows(story, dialect)),
    file('Invitations', [], invitationRows(story, dialect)),
    file(messages, [], messageRows(story, dialect)),
  ];
}

function connectionRows({ connections }: Story, { isNew, hasOldConnections, hasBlankRows }: Dialect) {
  const header = [
    'First Name',
    'Last Name',
    ...(isNew ? ['URL'] : []),
    'Email Address',
    'Company',
    'Position',
    'Connected On',
  ];
  const rows = connections.flatMap(({ person, day }, index) => {
    const on = hasOldConnections ? pacific(momentOf(day)) : worded(day);
    const row = [person.first, person.last, ...(isNew ? [person.url] : []), '', person.company, person.position, on];
    const blank = row.map(() => '');
    const deleted = [...blank.slice(1), on];
    return hasBlankRows && index % 7 === 3 ? [row, blank, deleted] : [row];
  });
  return [header, ...rows];
}

function invitationRows({ invitations, name, url }: Story, { isNew }: Dialect) {
  const header = [
    'From',
    'To',
    'Sent At',
    'Message',
    'Direction',
    ...(isNew ? ['inviterProfileUrl', 'inviteeProfileUrl'] : []),
  ];
  const rows = invitations.map(({ at, person, isOwn, note }) => {
    const [self, other] = [name.join(' '), fullName(person)];
    const ends = isOwn ? [self, other] : [other, self];
    const urls = isOwn ? [url, person.url] : [person.url, url];
    return [...ends, pacific(at), note, isOwn ? 'OUTGOING' : 'INCOMING', ...(isNew ? urls : [])];
  });
  return [header, ...rows];
}

const oldColumns = ['CONVERSATION ID', 'CONVERSATION TITLE', 'FROM', 'SENDER PROFILE URL', 'TO'];
const newColumns = ['ATTACHMENTS', 'IS MESSAGE DRAFT', 'IS CONVERSATION DRAFT'];

function messageRows(story: Story, dialect: Dialect) {
  const { isNew } = dialect;
  const header = [
    ...oldColumns,
    ...(isNew ? ['RECIPIENT PROFILE URLS'] : []),
    ...['DATE', 'SUBJECT', 'CONTENT', 'FOLDER'],
    ...(isNew ? newColumns : []),
  ];
  const rows = story.threads.flatMap((thread) =>
    // Old exports had no column for drafts, and no drafts.
    thread.lines
      .filter(({ is }) => isNew || is !== 'draft')
      .map((line) => messageRow(line, { story, thread, dialect })),
  );
  return [header, ...rows];
}

interface Around {
  readonly story: Story;
  readonly thread: Thread;
  readonly dialect: Dialect;
}

function messageRow({ at, sender, is }: Line, { story, thread, dialect }: Around): readonly string[] {
  const { isNew, hasNuls } = dialect;
  const self = { first: story.name[0], last: story.name[1], url: story.url };
  const from = sender ?? self;
  const to = sender ? [self] : thread.people;
  const content = `<p>Hi &amp; "hello",\nthere</p>${hasNuls ? '\0' : ''}`;
  return [
    ...[thread.id, '', fullName(from), from.url, to.map(fullName).join(',')],
    ...(isNew ? [to.map((one) => one.url).join(',')] : []),
    ...[`${utc(at)} UTC`, '', content, is === 'spam' ? 'SPAM' : 'INBOX'],
    ...(isNew ? ['', is === 'draft' ? 'Yes' : 'No', 'No'] : []),
  ];
}

function fullName({ first, last }: Pick<Person, 'first' | 'last'>): string {
  return `${first} ${last}`;
}
