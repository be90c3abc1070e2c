import { pacific, post, utc } from './formats';
import { seeded } from './seeded';
import { zipOf } from './write-archive';
import type { Written } from './write-csv';

/** How many rows a large export has of each file. */
export interface LargeCounts {
  readonly comments: number;
  readonly reactions: number;
  readonly messages: number;
  readonly connections: number;
}

/** About what one of the busiest members of ten years has. */
export const tenYears: LargeCounts = { comments: 50_000, reactions: 80_000, messages: 60_000, connections: 10_000 };

const start = Date.UTC(2016, 0, 1);

const own = 'Mira Testfeld,https://www.linkedin.com/in/mira-testfeld';
const other = (index: number): string => `No Body,https://www.linkedin.com/in/nobody-${index % 3000}`;

/** An export of so many rows, whose texts do not pack well, beside a file that is never opened. */
export async function largeExport({ comments, reactions, messages, connections }: LargeCounts): Promise<Blob> {
  const noise = createNoise();
  return zipOf([
    file(
      'SearchQueries.csv',
      'Time,Search Query',
      rows(messages / 4, (_, at) => `${utc(at)},${noise(200)}`),
    ),
    file(
      'Comments.csv',
      'Date,Link,Message',
      rows(comments, (index, at) => `${utc(at)},${post(index)},"${noise(120)}\n\\"${noise(80)}\\""`),
    ),
    file(
      'Reactions.csv',
      'Date,Type,Link',
      rows(reactions, (index, at) => `${utc(at)},LIKE,${post(index)}`),
    ),
    file(
      'Connections.csv',
      'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
      rows(connections, (index) => {
        const day = `${1 + (index % 28)} Jun ${2016 + (index % 9)}`;
        return `No,Body ${index},https://www.linkedin.com/in/nobody-${index},,Quillmark,CEO,${day}`;
      }),
    ),
    file(
      'Invitations.csv',
      'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl',
      rows(1000, (index) => {
        const sent = `"${pacific(start + index * 60_000)}",,OUTGOING,https://www.linkedin.com/in/mira-testfeld`;
        return `Mira Testfeld,No Body,${sent},https://www.linkedin.com/in/nobody-${index}`;
      }),
    ),
    file(
      'messages.csv',
      'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER',
      rows(messages, (index, at) => {
        const ends = index % 2 ? [other(index), own] : [own, other(index)];
        return `2-${index % 3000}==,,${ends.join()},${utc(at)} UTC,,"<p>${noise(1700)}</p>\n""${noise(100)}""",INBOX`;
      }),
    ),
  ]);
}

function file(path: string, header: string, lines: readonly string[]): Written {
  return { path, bytes: new TextEncoder().encode([header, ...lines].join('\n')) };
}

/** Rows over ten years. */
function rows(count: number, row: (index: number, at: number) => string): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const day = Math.floor((index / count) * 3650);
    return row(index, start + day * 86_400_000 + index * 1000);
  });
}

function createNoise(): (length: number) => string {
  const random = seeded(9);
  return (length) => {
    let text = '';
    while (text.length < length) text += `${random.next().toString(36).slice(2)} `;
    return text;
  };
}
