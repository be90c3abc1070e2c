/** Waits until what is read is as wanted, and answers with what was read last, wanted or not. */
export async function until<Value>(
  read: () => Promise<Value>,
  isWanted: (value: Value) => boolean,
  patience = 12_000,
): Promise<Value> {
  const end = Date.now() + patience;
  let value = await read();
  while (!isWanted(value) && Date.now() < end) {
    await pause(100);
    value = await read();
  }
  return value;
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
