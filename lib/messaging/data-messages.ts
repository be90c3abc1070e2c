import type { DataOverview, RestoreReport, Retention, Working } from '@/lib/domain/backup/data-overview';

/** Messages about all of the member's data; its bytes travel over the desk (`lib/storage/snapshots.ts`). */
export interface DataMessages {
  data: { request: { type: 'data' }; answer: DataOverview };
  /** `size`: bytes of the file that lies on the desk. */
  export: { request: { type: 'export' }; answer: { readonly size: number } | Working };
  preview: { request: { type: 'preview' }; answer: RestoreReport | Working };
  restore: { request: { type: 'restore' }; answer: RestoreReport | Working };
  'go-back': { request: { type: 'go-back'; snapshot: string }; answer: { readonly isDone: true } | Working };
  retain: { request: { type: 'retain'; years: Retention }; answer: { readonly saved: true } | Working };
  wipe: { request: { type: 'wipe' }; answer: { readonly isWiped: true } };
}
