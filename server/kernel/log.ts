/** One JSON line on stderr; what operators search by request id. */
export function logError(message: string, fields: Record<string, unknown>): void {
  process.stderr.write(
    `${JSON.stringify({ level: "error", at: new Date().toISOString(), message, ...fields })}\n`,
  );
}
