import { Parser } from 'saxen';
import { ArchiveError } from '@/lib/archive/archive-error';

/** What is told of each element of a document, by its plain name: prefixes are left out. */
export interface XmlHandlers {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Reads a document from beginning to end. @throws ArchiveError when it is no XML. */
export function readXml(xml: string, { open, text, close }: XmlHandlers): void {
  const parser = new Parser();
  parser.on('openTag', (name, attributes) => open?.(plain(name), attributes()));
  parser.on('text', (value, decode) => text?.(decode(value)));
  parser.on('closeTag', (name) => close?.(plain(name)));
  parser.on('error', (error) => {
    throw new ArchiveError({ code: 'corrupt' }, { cause: error });
  });
  parser.parse(xml);
}

function plain(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
