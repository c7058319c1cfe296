import { totalmem } from "node:os";

const gibibyte = 1024 ** 3;

/** Server settings of an installation; sized for the small office the built-in server is meant for. */
export const durableSettings = {
  shared_buffers: totalmem() > 3 * gibibyte ? "256MB" : "64MB",
  effective_cache_size: totalmem() > 3 * gibibyte ? "1GB" : "256MB",
  work_mem: "16MB",
  maintenance_work_mem: "128MB",
  random_page_cost: "1.1",
  max_connections: "60",
  idle_in_transaction_session_timeout: "60s",
  jit: "off",
};

/** The same without durability, for throw-away test clusters. */
export const throwAwaySettings = {
  ...durableSettings,
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  wal_level: "minimal",
  max_wal_senders: "0",
  autovacuum: "off",
  max_connections: "120",
};

/** @param {{ port: number, settings: Record<string, string> }} options */
export function settingArguments({ port, settings }) {
  const all = {
    ...settings,
    listen_addresses: "127.0.0.1",
    port: String(port),
    unix_socket_directories: "",
    password_encryption: "scram-sha-256",
    timezone: "UTC",
    log_timezone: "UTC",
    log_destination: "stderr",
    logging_collector: "off",
    log_line_prefix: "%m [%p] %a ",
  };
  return Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}
