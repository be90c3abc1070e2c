import { ArchiveError } from '@/lib/archive/archive-error';
import { type Budget, bounds } from '@/lib/archive/budget';
import { bytesOf, membersOf, type ZipMember } from '@/lib/archive/zip';
import { type Cells, cellsOf, sharedTexts } from './sheet';
import { readXml } from './xml';

/** A sheet; its cells are read when they are asked for. */
export interface Sheet {
  readonly name: string;
  cells(): Promise<Cells>;
}

/** The sheets of an XLSX file, in their order. @throws ArchiveError when it is none. */
export async function openWorkbook(blob: Blob, budget: Budget): Promise<readonly Sheet[]> {
  const members = new Map((await membersOf(blob)).map((member) => [member.path, member] as const));
  const xmlOf = async (path: string): Promise<string> => textOf(members.get(path), budget);
  const places = relationsIn(await xmlOf('xl/_rels/workbook.xml.rels'));
  const sharedPath = [...members.keys()].find((path) => /^xl\/sharedStrings\.xml$/i.test(path));
  let shared: Promise<readonly string[]> | undefined;
  return sheetsIn(await xmlOf('xl/workbook.xml')).map(({ name, relation }) => ({
    name,
    cells: async () => {
      shared ??= sharedPath ? xmlOf(sharedPath).then(sharedTexts) : Promise.resolve([]);
      // Waited for at once: what fails while nobody waits would be an error of nobody's.
      const texts = await shared;
      return cellsOf(await xmlOf(places.get(relation) ?? ''), texts);
    },
  }));
}

async function textOf(member: ZipMember | undefined, budget: Budget): Promise<string> {
  if (!member) throw new ArchiveError({ code: 'corrupt' });
  if (member.size > bounds.text) throw new ArchiveError({ code: 'too-large' });
  return (await bytesOf(member, budget)).text();
}

interface Named {
  readonly name: string;
  readonly relation: string;
}

function sheetsIn(xml: string): readonly Named[] {
  const sheets: Named[] = [];
  readXml(xml, {
    open: (tag, { name = '', 'r:id': relation = '', ...others }) => {
      if (tag === 'sheet') sheets.push({ name, relation: relation || prefixedId(others) });
    },
  });
  return sheets;
}

/** Some programs give the name space of relations another prefix. */
function prefixedId(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '';
}

/** Where the parts of the workbook lie, by the ids of their relations. */
function relationsIn(xml: string): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  readXml(xml, {
    open: (tag, { Id: id = '', Target: target = '' }) => {
      if (tag === 'Relationship') places.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    },
  });
  return places;
}
