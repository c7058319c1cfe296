import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Refusal } from "../../db/embedded/refusal.mjs";

/**
 * @typedef {object} Settings
 * @property {number} port
 * @property {string | undefined} host
 * @property {string} address where people open the product
 * @property {string} dataDir
 * @property {string | undefined} databaseUrl the office's own server; none: the built-in one
 * @property {string | undefined} migrateUrl
 * @property {boolean} isDev
 * @property {boolean} isEmpty start without the demo
 */

/**
 * Settings from the environment, then .env; a wrong one is a `Refusal`. Fills process.env from .env.
 * @param {string} root @param {string[]} parameters
 * @returns {Settings}
 */
export function readSettings(root, parameters) {
  const unknown = parameters.find((parameter) => !["--dev", "--empty"].includes(parameter));
  if (unknown)
    throw new Refusal(`不认识的参数 ${unknown}；可用的是 --empty（不带演示数据）和 --dev（开发模式）。`);
  fillFrom(join(root, ".env"));
  const env = process.env;
  const port = Number(env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Refusal(`PORT=${env.PORT} 不是有效的端口；请填 1 到 65535 之间的整数。`);
  }
  if (env.NEXTAUTH_SECRET && env.NEXTAUTH_SECRET.length < 32)
    throw new Refusal("NEXTAUTH_SECRET 太短，至少需要 32 个字符。");
  if (env.DEMO_PASSWORD && env.DEMO_PASSWORD.length < 12)
    throw new Refusal("DEMO_PASSWORD 太短，至少需要 12 个字符。");
  if (env.SETUP_CODE && env.SETUP_CODE.length < 12)
    throw new Refusal("SETUP_CODE 太短，至少需要 12 个字符。");
  checkFileStore(env);
  return {
    port,
    host: env.HOST || undefined,
    address: webAddress(env.NEXTAUTH_URL || `http://${reachableName(env.HOST)}:${port}`),
    dataDir: env.DATA_DIR || ".data",
    databaseUrl: databaseAddress("DATABASE_URL"),
    migrateUrl: databaseAddress("DATABASE_MIGRATE_URL"),
    isDev: parameters.includes("--dev"),
    isEmpty: parameters.includes("--empty"),
  };
}

/** @param {string | undefined} host */
function reachableName(host) {
  if (!host || host === "0.0.0.0" || host === "::") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}

/** @param {string} text */
function webAddress(text) {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new Refusal(`NEXTAUTH_URL=${text} 不是网址；应形如 https://zs.example.gov.cn。`);
  }
  return text.replace(/\/$/, "");
}

const storeNames = ["S3_ENDPOINT", "S3_BUCKET", "S3_REGION", "S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY"];

/** The settings of a bucket go together. @param {NodeJS.ProcessEnv} env */
function checkFileStore(env) {
  const missing = storeNames.filter((name) => !env[name]);
  if (missing.length === storeNames.length) return;
  if (missing.length > 0) throw new Refusal(`文件存到 S3 需要五项一起填写，还缺 ${missing.join("、")}。`);
  const endpoint = env.S3_ENDPOINT ?? "";
  if (!URL.canParse(endpoint) || !/^https?:$/.test(new URL(endpoint).protocol))
    throw new Refusal(`S3_ENDPOINT=${endpoint} 不是网址；应形如 https://s3.example.gov.cn。`);
}

/** @param {"DATABASE_URL" | "DATABASE_MIGRATE_URL"} name */
function databaseAddress(name) {
  const text = process.env[name];
  if (!text) return undefined;
  const isUsable =
    URL.canParse(text) &&
    /^postgres(ql)?:$/.test(new URL(text).protocol) &&
    new URL(text).pathname.length > 1;
  if (!isUsable) throw new Refusal(`${name} 格式不正确；应形如 postgres://用户:口令@主机:5432/库名。`);
  return text;
}

/** @param {string} path */
function fillFrom(path) {
  if (!existsSync(path)) return;
  for (const line of readFileSync(path, "utf8").split(/\r?\n/)) {
    const [, name, value] = /^\s*(?:export\s+)?([A-Z_][A-Z0-9_]*)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    if (name && value !== undefined && process.env[name] === undefined) process.env[name] = unquoted(value);
  }
}

/** @param {string} value */
function unquoted(value) {
  const quoted = /^(["'])(.*)\1$/.exec(value);
  return quoted ? quoted[2] : value.replace(/\s+#.*$/, "");
}
