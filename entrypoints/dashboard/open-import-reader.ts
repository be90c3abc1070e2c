import type { ReaderAnswer } from '@/lib/messaging/import-messages';
import type { OpenReader } from '@/lib/state/import-state';

/** Starts the worker that reads files. */
export const openImportReader: OpenReader = (onAnswer) => {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<ReaderAnswer>) => onAnswer(data));
  worker.addEventListener('error', () => onAnswer({ is: 'refused' }));
  return { ask: (request) => worker.postMessage(request), end: () => worker.terminate() };
};
