/** The style of the panel and of all that is in it; the build puts it here (`wxt.config.ts`). */
export const style = '%style%';
