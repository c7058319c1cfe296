const kilobyte = 1024;
const megabyte = kilobyte * kilobyte;

/** 340 KB, 2.4 MB. */
export const fileSizeText = (bytes: number): string =>
  bytes < megabyte
    ? `${Math.max(1, Math.round(bytes / kilobyte))} KB`
    : `${(bytes / megabyte).toFixed(1)} MB`;
