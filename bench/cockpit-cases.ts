import { randomUUID } from "node:crypto";
import { call } from "@orpc/server";
import type { UserActor } from "@/domain/access/actor";
import type { AmountFilter } from "@/domain/amount/amount-filter.schema";
import type { CockpitOverviewInput } from "@/domain/cockpit/overview.schema";
import type { RequestContext } from "@/server/kernel/context";
import { router } from "@/server/router";

type Asked = { name: string; work: (context: RequestContext) => Promise<unknown> };
export type BenchCase = Asked & { actor: UserActor };

const person = (role: UserActor["role"], departmentId: string | null): UserActor => ({
  kind: "user",
  userId: randomUUID(),
  sessionId: randomUUID(),
  displayName: role,
  role,
  departmentId,
  enterpriseId: null,
  mustChangePassword: false,
});

/** Every kind of filter `cockpit.overview` knows, alone and together. */
export function overviewCases(departmentId: string): BenchCase[] {
  const overview = (
    name: string,
    role: "leader" | "departmentHead",
    input: Partial<CockpitOverviewInput>,
  ) => ({
    name,
    actor: person(role, role === "leader" ? null : departmentId),
    work: (context: RequestContext) => call(router.cockpit.overview, input, { context }),
  });
  const plan = "2021-2025";
  const industries = ["biomedicine" as const];
  const zones = ["central" as const];
  return [
    overview("whole park, 十四五", "leader", { plan }),
    overview("whole park, 十五五", "leader", {}),
    overview("whole park, this year", "leader", { period: "year" }),
    overview("whole park, this quarter", "leader", { period: "quarter" }),
    overview("whole park, one industry, 十四五", "leader", { plan, industries }),
    overview("whole park, one zone, 十四五", "leader", { plan, zones }),
    overview("whole park, one zone, 十五五", "leader", { zones }),
    overview("whole park, three zones, this year", "leader", {
      period: "year",
      zones: ["central", "south", "smart"],
    }),
    overview("one department, industry and zone", "leader", { departmentId, industries, zones }),
    overview("a department's head, 十四五", "departmentHead", { plan }),
    overview("a department's head, one industry", "departmentHead", { industries }),
    overview("a department's head, one zone", "departmentHead", { zones }),
  ];
}

/** What stands beside the cockpit, as a leader opens it. */
export function pageCases(departmentId: string): BenchCase[] {
  const measure = "fundsInPlace" as const;
  const year: AmountFilter = { measure, years: [2026], counted: "yes" };
  const month: AmountFilter = { measure, months: ["2026-10"] };
  const of = (name: string, work: Asked["work"]): BenchCase => ({
    name,
    actor: person("leader", null),
    work,
  });
  const list = (name: string, input: AmountFilter) =>
    of(`amount.list, ${name}`, (context) => call(router.amount.list, input, { context }));
  const summary = (name: string, input: AmountFilter) =>
    of(`amount.summary, ${name}`, (context) => call(router.amount.summary, input, { context }));
  return [
    of("flow.changes, 十五五", (context) => call(router.flow.changes, {}, { context })),
    of("flow.changes, 十五五, one department", (context) =>
      call(router.flow.changes, { departmentId }, { context }),
    ),
    of("flow.changes, 十四五", (context) => call(router.flow.changes, { plan: "2021-2025" }, { context })),
    of("flow.week", (context) => call(router.flow.week, {}, { context })),
    of("flow.conversion", (context) => call(router.flow.conversion, {}, { context })),
    of("flow.conversion, by officer", (context) =>
      call(router.flow.conversion, { by: "officer" }, { context }),
    ),
    of("flow.durations", (context) => call(router.flow.durations, {}, { context })),
    of("briefing.get", (context) => call(router.briefing.get, {}, { context })),
    of("briefing.officers", (context) => call(router.briefing.officers, {}, { context })),
    of("forecast.get", (context) => call(router.forecast.get, {}, { context })),
    of("forecast.path", (context) => call(router.forecast.path, {}, { context })),
    list("first page of all", { measure }),
    list("counted this year", year),
    list("one industry and zone", { ...year, industries: ["biomedicine"], zones: ["central"] }),
    list("agreements", { measure: "agreedInvestment" }),
    summary("all", { measure }),
    summary("counted this year", year),
    summary("one industry and zone", { ...year, industries: ["biomedicine"], zones: ["central"] }),
    of("amount.export, one month as .xlsx", (context) =>
      call(router.amount.export, { ...month, format: "xlsx" }, { context }),
    ),
    of("amount.export, one month as .csv", (context) =>
      call(router.amount.export, { ...month, format: "csv" }, { context }),
    ),
    of("plan.get", (context) => call(router.plan.get, { code: "2026-2030" }, { context })),
  ];
}
