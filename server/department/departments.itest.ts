import { call } from "@orpc/server";
import { describe, expect, it } from "vitest";
import { buildDepartment, buildUser, unique } from "@/db/testing/builders";
import { useTestDatabase } from "@/db/testing/test-database";
import { personOf } from "../testing/account-desk";
import { refusalOf } from "../testing/refusal-of";
import { createDepartment } from "./create-department";
import { listDepartments } from "./list-departments";
import { setDepartmentActivity } from "./set-department-activity";
import { updateDepartment } from "./update-department";

const database = useTestDatabase();
const admin = () => personOf(database.db, "systemAdmin");

describe("departments", () => {
  it("are created, renamed, and counted with their accounts in use", async () => {
    const { db } = database;
    const { context } = await admin();
    const name = `招商${unique()}部`;
    const { id } = await call(createDepartment, { code: ` zs-${unique().slice(0, 6)} `, name }, { context });
    await buildUser(db, "officer", { departmentId: id });
    await buildUser(db, "officer", { departmentId: id, isActive: false });
    await call(updateDepartment, { id, version: 1, name: `${name}（新）`, sort: 30 }, { context });
    const { items } = await call(listDepartments, {}, { context });
    const found = items.find((item) => item.id === id);
    expect(found).toMatchObject({ name: `${name}（新）`, sort: 30, activeUsers: 1, version: 2 });
    expect(found?.code).toMatch(/^ZS-/);
  });

  it("refuse a code or name in use, a stale writer, and what is not there", async () => {
    const { db } = database;
    const { context } = await admin();
    const [one, two] = [
      await buildDepartment(db, { code: `ZS${unique().toUpperCase()}` }),
      await buildDepartment(db),
    ];
    const create = (code: string, name: string) =>
      refusalOf(call(createDepartment, { code, name }, { context }));
    expect(await create(one.code, `部${unique()}`)).toBe("RULE DEPARTMENT_CODE_TAKEN");
    expect(await create("ZSNEW", one.name)).toBe("RULE DEPARTMENT_NAME_TAKEN");
    const rename = (id: string, version: number, name: string) =>
      refusalOf(call(updateDepartment, { id, version, name, sort: 0 }, { context }));
    expect(await rename(two.id, 1, one.name)).toBe("RULE DEPARTMENT_NAME_TAKEN");
    expect(await rename(two.id, 5, "新名")).toBe("CONFLICT");
    expect(await rename(crypto.randomUUID(), 1, "新名")).toBe("NOT_FOUND");
  });

  it("close only when nobody works there", async () => {
    const { db } = database;
    const { context } = await admin();
    const department = await buildDepartment(db);
    const user = await buildUser(db, "officer", { departmentId: department.id });
    const close = (id: string) =>
      refusalOf(call(setDepartmentActivity, { id, version: 1, isActive: false }, { context }));
    expect(await close(department.id)).toBe("RULE DEPARTMENT_HAS_USERS");
    expect(await close(crypto.randomUUID())).toBe("NOT_FOUND");
    const empty = await buildDepartment(db);
    expect(await close(empty.id)).toBe("done");
    const officer = await personOf(db, "officer", { departmentId: user.departmentId });
    const asOfficer = call(
      setDepartmentActivity,
      { id: empty.id, version: 2, isActive: true },
      { context: officer.context },
    );
    expect(await refusalOf(asOfficer)).toBe("FORBIDDEN");
  });
});
