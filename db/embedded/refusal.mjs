/** A condition the person at the console can act on: one Chinese sentence, shown instead of a stack trace. */
export class Refusal extends Error {
  name = "Refusal";
}

/**
 * Sentence for a full disk when `error` or its text says so, otherwise undefined.
 * @param {unknown} error
 */
export function fullDiskSentence(error) {
  const text =
    error instanceof Error ? `${"code" in error ? error.code : ""} ${error.message}` : String(error);
  if (!/ENOSPC|No space left on device|EDQUOT|Disk quota exceeded|\b53100\b/.test(text)) return undefined;
  return "磁盘空间不足，平台无法写入数据；腾出空间后重新启动即可，已有数据不受影响。";
}
