import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { Refusal } from "@/db/embedded/refusal.mjs";
import { readSettings } from "./settings.mjs";

const root = mkdtempSync(join(tmpdir(), "gaoxin-settings-"));
const names = [
  "PORT",
  "HOST",
  "DATABASE_URL",
  "DATABASE_MIGRATE_URL",
  "NEXTAUTH_URL",
  "NEXTAUTH_SECRET",
  "DATA_DIR",
];

function read(set: Record<string, string>, parameters: string[] = []) {
  for (const [name, value] of Object.entries(set)) vi.stubEnv(name, value);
  return readSettings(root, parameters);
}

beforeEach(() => {
  vi.unstubAllEnvs();
  for (const name of names) vi.stubEnv(name, undefined);
  writeFileSync(join(root, ".env"), "");
});

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

describe("readSettings", () => {
  it("needs nothing to be set", () => {
    expect(read({})).toEqual({
      port: 3000,
      host: undefined,
      address: "http://localhost:3000",
      dataDir: ".data",
      databaseUrl: undefined,
      migrateUrl: undefined,
      isDev: false,
      isEmpty: false,
    });
  });

  it("reads .env, which the environment overrides", () => {
    writeFileSync(
      join(root, ".env"),
      "# 端口\nPORT = 4000 # 说明\nexport DATA_DIR='/srv/a b'\nHOST=\"10.0.0.8\"\n",
    );
    expect(read({ PORT: "5000" })).toMatchObject({
      port: 5000,
      dataDir: "/srv/a b",
      address: "http://10.0.0.8:5000",
    });
  });

  it("keeps the address people use apart from the one it listens on", () => {
    const set = { HOST: "0.0.0.0", NEXTAUTH_URL: "https://zs.example.gov.cn/" };
    expect(read(set)).toMatchObject({ host: "0.0.0.0", address: "https://zs.example.gov.cn" });
  });

  it("knows its two parameters", () => {
    expect(read({}, ["--empty", "--dev"])).toMatchObject({ isEmpty: true, isDev: true });
  });

  it.each([
    [{ PORT: "abc" }],
    [{ PORT: "70000" }],
    [{ PORT: "80.5" }],
    [{ DATABASE_URL: "mysql://a:b@c/d" }],
    [{ DATABASE_URL: "postgres://a:b@c" }],
    [{ DATABASE_MIGRATE_URL: "nonsense" }],
    [{ NEXTAUTH_URL: "zs.example.gov.cn" }],
    [{ NEXTAUTH_SECRET: "short" }],
  ])("refuses %o with one Chinese sentence", (set) => {
    expect(() => read(set)).toThrow(Refusal);
    expect(() => read(set)).toThrow(/^[^\n]*[\u4e00-\u9fff][^\n]*。$/);
  });

  it("refuses a parameter it does not know", () => {
    expect(() => read({}, ["--production"])).toThrow(Refusal);
  });
});
