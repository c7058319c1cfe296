import { eq } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { departments, plans, users } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { formatInstant } from "@/lib/format/date";
import { readDepartmentName } from "../cockpit/department-scope";

type Reader = Database | Transaction;

/** Names of the department, the person and the plan a filter speaks of. */
export async function readFilterNames(
  db: Reader,
  filter: { departmentId?: string; ownerId?: string; plan?: string },
): Promise<{ department?: string; owner?: string; plan?: string }> {
  const { departmentId, ownerId } = filter;
  const [[department], [owner], [plan]] = await Promise.all([
    departmentId
      ? db.select({ name: departments.name }).from(departments).where(eq(departments.id, departmentId))
      : [],
    ownerId ? db.select({ name: users.displayName }).from(users).where(eq(users.id, ownerId)) : [],
    filter.plan ? db.select({ name: plans.name }).from(plans).where(eq(plans.code, filter.plan)) : [],
  ]);
  return { department: department?.name, owner: owner?.name, plan: plan?.name };
}

type Facts = { unit: string; today: string; now: Date; counting: string; filter: string; rowCount: number };

/** The lines every sheet that leaves the office carries: unit, day, what is counted, what was chosen, who made it and when. */
export async function readNotes(db: Database, actor: Actor, facts: Facts): Promise<string[]> {
  const person = actor.kind === "user" ? actor : null;
  const department = await readDepartmentName(db, person?.departmentId);
  const maker = [person?.displayName, department && `（${department}）`].filter(Boolean).join("");
  return [
    `单位：${facts.unit}　　统计截止日期：${facts.today}　　共 ${facts.rowCount} 行`,
    `口径说明：${facts.counting}`,
    `筛选条件：${facts.filter}`,
    `制表人：${maker}　　制表时间：${formatInstant(facts.now)}　　审核人：`,
  ];
}
