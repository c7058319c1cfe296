/**
 * Preloaded into the app: when the launcher is gone, however it ended, the app stops too. Processes that the app itself
 * forks inherit the preload but have another parent; their channel is not ours.
 */
if (process.channel && process.env.LAUNCHER_PID === String(process.ppid)) {
  process.channel.unref();
  process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
}
