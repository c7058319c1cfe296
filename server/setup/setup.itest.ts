import { call } from "@orpc/server";
import { describe, expect, it, vi } from "vitest";
import { auditLog, users } from "@/db/schema";
import { useTestDatabase } from "@/db/testing/test-database";
import { contextFor } from "../testing/context";
import { refusalOf } from "../testing/refusal-of";
import { createAdministrators } from "./create-administrators";
import { getSetupStatus } from "./get-setup-status";

const code = vi.hoisted(() => {
  const value = "QM4-7KX-2PT-9WD";
  vi.stubEnv("SETUP_CODE", value);
  return value;
});

const database = useTestDatabase();

const person = (username: string) => ({
  username,
  displayName: "管理员",
  password: `Hai-he 1956 ${username}x`,
});
const input = {
  code,
  systemAdmin: { ...person("xitong"), password: "Hai-he 1956 liushui" },
  securityAdmin: { ...person("anquan"), password: "Yun-he 1957 bei-an" },
  auditAdmin: { ...person("shenji"), password: "Bo-hai 1958 chunfeng" },
};

const context = (address: string) => contextFor(database.db, { kind: "visitor" }, { address });

describe("the first run", () => {
  it("refuses a wrong code, equal names and weak passwords, and makes nobody", async () => {
    const attempt = (part: object, address = "10.1.0.1") =>
      refusalOf(call(createAdministrators, { ...input, ...part }, { context: context(address) }));
    expect(await attempt({ code: "QM4-7KX-2PT-9WE" })).toBe("VALIDATION");
    expect(await attempt({ auditAdmin: { ...input.auditAdmin, username: "Xitong" } })).toBe("VALIDATION");
    expect(await attempt({ auditAdmin: { ...input.auditAdmin, password: "short" } })).toBe("VALIDATION");
    for (let turn = 0; turn < 10; turn += 1) await attempt({ code: "wrong" }, "10.1.0.2");
    expect(await attempt({}, "10.1.0.2")).toBe("LIMIT");
    expect(await database.db.$count(users)).toBe(0);
    expect(await call(getSetupStatus, {}, { context: context("10.1.0.1") })).toEqual({ isOpen: true });
  });

  it("makes the three once, however many ask at the same time, and is gone afterwards", async () => {
    const outcomes = await Promise.all(
      [3, 4, 5].map((part) =>
        refusalOf(call(createAdministrators, input, { context: context(`10.1.0.${part}`) })),
      ),
    );
    expect(outcomes.sort()).toEqual(["NOT_FOUND", "NOT_FOUND", "done"]);
    const made = await database.db.select().from(users);
    expect(made.map(({ role }) => role).sort()).toEqual(["auditAdmin", "securityAdmin", "systemAdmin"]);
    expect(made.every(({ mustChangePassword }) => mustChangePassword)).toBe(true);
    expect(await call(getSetupStatus, {}, { context: context("10.1.0.6") })).toEqual({ isOpen: false });
    const log = JSON.stringify(await database.db.select().from(auditLog));
    expect(log).toContain("setup.createAdministrators");
    expect(log).not.toContain(input.systemAdmin.password);
    expect(log).not.toContain(code);
  });
});
