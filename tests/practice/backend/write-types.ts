import type { View } from '@/tests/practice/view';

export interface WriteCall {
  readonly method: string;
  readonly url: URL;
  /** What the member meant, from the body: the truth that no URL tells. */
  readonly intent: Readonly<Record<string, string>>;
  readonly view: View;
}

export interface Write {
  readonly action: string;
  readonly note?: boolean;
  readonly target?: string;
  /** Several acts in one request: each is a row of the truth. */
  readonly targets?: readonly string[];
  /** Changes the world and gives the answer's body. */
  apply(): Record<string, unknown>;
  /** Gives the same body and leaves the world as it is. */
  rehearse?(): Record<string, unknown>;
}

export interface WriteRule {
  readonly endpoint: RegExp;
  readonly method?: string;
  read(call: WriteCall): Write;
}
