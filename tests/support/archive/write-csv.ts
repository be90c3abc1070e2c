import { cell, type Dialect, encoded, lines } from './dialect';
import { long, post, slashed, utc } from './formats';
import { type Seeded, seeded } from './seeded';
import type { Said, Story } from './story';

/** One file of an export. */
export interface Written {
  readonly path: string;
  readonly bytes: Uint8Array;
}

type Rows = readonly (readonly string[])[];

/** Writes the CSV files of a member's story in a dialect. */
export function writeCsv(story: Story, dialect: Dialect, seed = 1): readonly Written[] {
  const random = seeded(seed);
  const file = (name: string, header: string, rows: Rows): Written => {
    const columns = header.split(',');
    const text = [columns, ...rows].map((row) =>
      row.map((one) => cell(one, dialect.delimiter)).join(dialect.delimiter),
    );
    return written(name, lines(text, dialect, random), dialect);
  };
  return [
    written('Comments', commentsText(story.comments, dialect, random), dialect),
    file(
      'Reactions',
      'Date,Type,Link',
      story.reactions.map((at) => [utc(at), random.pick(['LIKE', 'PRAISE']), post(at)]),
    ),
    file('Shares', sharesHeader(dialect), sharesRows(story, dialect)),
    file(
      'InstantReposts',
      'Date,Link',
      story.reposts.map((at) => [utc(at), post(at)]),
    ),
    file('Member_Follows', 'Date,Status,FullName', followsRows(story)),
    file(
      'Company Follows',
      'Organization,Followed On',
      story.companyFollows.map((at) => ['Tallow & Finch, Inc.', long(at)]),
    ),
    file(
      'Endorsement_Given_Info',
      endorsement('Endorsee', dialect),
      story.endorsed.map((at) => endorsed(at, false, dialect)),
    ),
    file(
      'Endorsement_Received_Info',
      endorsement('Endorser', dialect),
      story.endorsedBy.map((one) => endorsed(one.at, one.isHidden, dialect)),
    ),
    file('Profile', 'First Name,Last Name,Headline,Summary,Industry,Geo Location', [
      [...story.name, 'Tester', '', 'Software', 'Nowhere'],
    ]),
    file('Profile Summary', 'Profile Summary', [['About, me\nand more']]),
    file('Positions', 'Company Name,Title,Description,Location,Started On,Finished On', [
      ['Quillmark Gmbh', 'Tester', 'Text,\nmore', 'Nowhere', 'Jun 2021', ''],
      ['Tallow & Finch', 'Intern', '', '', 'Jun 2010', 'Jul 2011'],
    ]),
    file('Education', 'School Name,Start Date,End Date', [['School of "Nothing"', '2001', '2005']]),
    file(
      'Skills',
      'Name',
      ['One', 'Two', 'Three, four', 'Five'].map((name) => [name]),
    ),
  ];
}

function written(name: string, text: string, dialect: Dialect): Written {
  const path = `${dialect.folder}${dialect.isLowerCase ? name.toLowerCase() : name}${dialect.suffix}.csv`;
  return { path, bytes: encoded(text, dialect) };
}

/** The text column as no parser of the standard reads it. */
function commentsText(comments: readonly Said[], dialect: Dialect, random: Seeded): string {
  const { delimiter } = dialect;
  const rows = comments.map(({ at, text }) => [utc(at), post(at), quoted(text, dialect)].join(delimiter));
  return lines([['Date', 'Link', 'Message'].join(delimiter), ...rows], dialect, random);
}

function quoted(text: string, { comments, delimiter }: Dialect): string {
  if (comments === 'bare') return text;
  if (comments === 'doubled') return cell(text, delimiter);
  return /["\n,]/.test(text) ? `"${text.replaceAll('"', '\\"')}"` : text;
}

function sharesHeader({ isNew }: Dialect): string {
  return isNew
    ? 'Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility'
    : 'Date,ShareLink,ShareCommentary,SharedURL,MediaURL,Visibility,More,And More,Language';
}

function sharesRows({ shares }: Story, { isWrapped, isNew }: Dialect): Rows {
  return shares.map(({ at, text, isRepost }) => [
    utc(at),
    post(at),
    isWrapped ? text.replaceAll('\n', '"\n"') : text,
    isRepost ? post(at - 1000) : 'https://example.test/page',
    '',
    'MEMBER_NETWORK',
    ...(isNew ? [] : ['', '', '']),
  ]);
}

function followsRows({ follows }: Story): Rows {
  return follows.map(({ at, isUndone }) => [utc(at), isUndone ? 'Unfollow' : 'Active', 'Nobody, PhD']);
}

function endorsement(who: string, { isNew }: Dialect): string {
  const address = isNew ? `${who} Public Url,` : '';
  return `Endorsement Date,Skill Name,${who} First Name,${who} Last Name,${address}Endorsement Status`;
}

function endorsed(at: number, isHidden: boolean, { isNew }: Dialect): readonly string[] {
  const address = isNew ? ['www.linkedin.com/in/nobody'] : [];
  return [slashed(at), 'C++, "C"', 'No', 'Body', ...address, isHidden ? 'REJECTED' : 'ACCEPTED'];
}
