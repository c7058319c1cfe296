const unreachable = "连不上 DATABASE_URL 指定的数据库";

/** By Postgres and Node error code: what the person who set DATABASE_URL should look at. */
const sentences: Record<string, string> = {
  ECONNREFUSED: `${unreachable}：对方没有在该地址和端口监听；请检查地址、端口和数据库是否已启动。`,
  ENOTFOUND: `${unreachable}：主机名无法解析；请检查 DATABASE_URL 里的主机名。`,
  EAI_AGAIN: `${unreachable}：主机名无法解析；请检查 DATABASE_URL 里的主机名和本机的域名解析。`,
  EHOSTUNREACH: `${unreachable}：网络不可达；请检查地址和网络。`,
  ENETUNREACH: `${unreachable}：网络不可达；请检查地址和网络。`,
  ETIMEDOUT: `${unreachable}：连接超时；请检查地址、端口和防火墙。`,
  CONNECT_TIMEOUT: `${unreachable}：连接超时；请检查地址、端口和防火墙。`,
  CONNECTION_CLOSED: `${unreachable}：连接被对方关闭；请检查该端口是否是 PostgreSQL。`,
  ECONNRESET: `${unreachable}：连接被对方关闭；请检查该端口是否是 PostgreSQL。`,
  "28P01": "DATABASE_URL 里的用户名或口令不正确。",
  "28000": "DATABASE_URL 的用户不允许这样登录；请检查用户名和数据库的 pg_hba.conf。",
  "3D000": "DATABASE_URL 指定的数据库不存在；请先建库（编码 UTF8，C.UTF-8）。",
  "42501": "DATABASE_URL 的用户权限不足，不能建表；请用库属主，或以 DATABASE_MIGRATE_URL 给出库属主连接。",
  "53300": "数据库的连接数已用完；请释放连接后再启动。",
  "57P03": "数据库正在启动或恢复，暂不接受连接；请稍后再启动。",
  "0A000": "数据库不支持平台所需的功能；平台需要 PostgreSQL 18 及以上，并能安装 pg_trgm、btree_gist 扩展。",
};

/** Sentence for a failure to reach or use the database, or undefined when the error is of another kind. */
export function connectionSentence(error: unknown): string | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ("code" in cause && typeof cause.code === "string" && sentences[cause.code])
      return sentences[cause.code];
    if (cause instanceof AggregateError) return connectionSentence(cause.errors[0]);
  }
  return undefined;
}
