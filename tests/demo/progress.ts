const width = 100;

/** Says what is going on, as it goes on, in lines that fit a terminal. */
export interface Progress {
  say(words: string): void;
  end(words: string): void;
}

export function startProgress(title: string): Progress {
  let line = title;
  process.stdout.write(line);
  const write = (words: string): void => {
    const isFull = line.length + words.length > width;
    const text = isFull ? `\n  ${words}` : ` ${words}`;
    line = isFull ? text : line + text;
    process.stdout.write(text);
  };
  return { say: (words) => write(`${words},`), end: (words) => write(`${words}\n`) };
}
