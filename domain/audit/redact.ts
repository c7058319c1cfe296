const secretKeys = /password|secret|token|hash|phone|mobile|contactPhone/i;
const mobile = /(?<!\d)1[3-9]\d{9}(?!\d)/g;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function redactValue(value: unknown): unknown {
  if (typeof value === "string")
    return value.replace(mobile, (found) => `${found.slice(0, 3)}****${found.slice(-4)}`);
  if (Array.isArray(value)) return value.map(redactValue);
  return isRecord(value) ? redactDetail(value) : value;
}

/** What an auditor may read of an entry: secrets left out, mobile numbers as 138****1234. */
export function redactDetail(detail: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(detail).map(([key, value]) => [
      key,
      secretKeys.test(key) && typeof value === "string" ? "（不显示）" : redactValue(value),
    ]),
  );
}
