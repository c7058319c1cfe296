import { call } from "@orpc/server";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { projects, users } from "@/db/schema";
import { seedDemo } from "@/db/seed/seed-demo";
import { seedReference } from "@/db/seed/seed-reference";
import { useTestDatabase } from "@/db/testing/test-database";
import { demoConfirmation } from "@/domain/demo/demo.schema";
import { personOf } from "../testing/account-desk";
import { removeDemo } from "./remove-demo";

const database = useTestDatabase();
const confirmed = { confirmation: demoConfirmation } as const;
const story = { today: "2026-11-23", password: "a-password-for-tests" };

test("the whole demo goes at once, but for who administers, and does not come back", async () => {
  const { db } = database.owner;
  await seedReference(db);
  expect((await seedDemo(db, story)).length).toBeGreaterThan(0);
  const { context } = await personOf(database.db, "systemAdmin");

  const result = await call(removeDemo, confirmed, { context });

  const standing = await db
    .select({ id: users.id, role: users.role })
    .from(users)
    .where(eq(users.isDemo, true));
  expect(standing.map(({ role }) => role).sort()).toEqual(["auditAdmin", "securityAdmin"]);
  const leftKinds = new Set(result.kept.map(({ kind }) => kind));
  expect([...leftKinds].sort()).toEqual(["departments", "users"]);

  const again = await seedDemo(db, story);
  expect(again.map(({ role, password }) => [role, password]).sort()).toEqual([
    ["auditAdmin", null],
    ["securityAdmin", null],
  ]);
  expect(await db.select().from(projects)).toEqual([]);
});
