import { say, type WordKey } from './words';

interface Props {
  /** Its `$1` is the place of the link. */
  readonly sentence: WordKey;
  readonly words: WordKey;
  readonly href: string;
}

/** Stands where the link will be; no sentence holds this character. */
const place = '\ufffc';

/** A sentence with a link wherever the language puts it. */
export function LinkInside({ sentence, words, href }: Props) {
  const [before, after] = say(sentence, place).split(place);
  return (
    <>
      {before}
      <a href={href}>{say(words)}</a>
      {after}
    </>
  );
}
