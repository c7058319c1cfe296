/** Gives server components the in-process client before the first request, and starts what goes by the clock. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  await import("@/server/in-process-client");
  const { startJobs } = await import("@/server/jobs/start-jobs");
  startJobs();
}
