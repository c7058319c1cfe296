/** Preloaded into the app: when the launcher is gone, however it ended, the app stops too. */
if (process.channel) {
  process.channel.unref();
  process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
}
