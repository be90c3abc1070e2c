/** Runs one task after the other, in the order in which they came; a task that fails does not stop the next. */
export type Queue = <Result>(task: () => Promise<Result>) => Promise<Result>;

/** A queue of its own: everything that writes goes through one, so that no two writes ever interleave. */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const result = last.then(task);
    last = result.catch(() => {});
    return result;
  };
}
