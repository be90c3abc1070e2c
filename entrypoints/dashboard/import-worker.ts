import type { ReaderAnswer, ReaderRequest } from '@/lib/messaging/import-messages';
import { createImportReader } from './read-import';

/** Reads files away from the page, so that it stays quick; the page ends it to cancel. It asks nothing of anybody. */
const answer = createImportReader((message: ReaderAnswer) => postMessage(message));
addEventListener('message', ({ data }: MessageEvent<ReaderRequest>) => void answer(data));
