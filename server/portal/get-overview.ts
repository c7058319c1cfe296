import { and, asc, eq, gt, isNull, notExists, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import type { Database } from "@/db/client";
import { parcels, planFacts, plans } from "@/db/schema";
import { industries } from "@/domain/industry/industry";
import { type Zone, zones } from "@/domain/land/zone";
import { type PlanFact, portalOverview } from "@/domain/portal/overview.schema";
import { query } from "../kernel/procedure";
import { publiclyAvailable } from "../parcel/publicly-available";

type FactRow = Awaited<ReturnType<typeof readFacts>>[number];

const later = alias(planFacts, "later");
const laterPlan = alias(plans, "later_plan");

/** What each plan says of each thing, in the words of the newest plan that says it: a new plan replaces line by line. */
async function readFacts(db: Database) {
  const saidAgain = db
    .select({ one: sql`1` })
    .from(later)
    .innerJoin(laterPlan, eq(laterPlan.id, later.planId))
    .where(
      and(
        eq(later.subjectKind, planFacts.subjectKind),
        eq(later.subjectCode, planFacts.subjectCode),
        eq(later.title, planFacts.title),
        isNull(later.removedAt),
        gt(laterPlan.startMonth, plans.startMonth),
      ),
    );
  return db
    .select({ fact: planFacts, planName: plans.name })
    .from(planFacts)
    .innerJoin(plans, eq(plans.id, planFacts.planId))
    .where(and(isNull(planFacts.removedAt), notExists(saidAgain)))
    .orderBy(asc(planFacts.sort), asc(planFacts.id));
}

const toFact = ({ fact, planName }: FactRow): PlanFact => ({
  subjectCode: fact.subjectCode,
  title: fact.title,
  value: fact.value === null ? null : Number(fact.value),
  unit: fact.unit,
  year: fact.year,
  quote: fact.quote,
  planName,
});

type Available = { count: number; areaSqm: string };
const nothing: Available = { count: 0, areaSqm: "0.00" };

async function readAvailable(db: Database): Promise<{ all: Available; byZone: Map<Zone, Available> }> {
  const rows = await db
    .select({
      zone: sql<Zone | null>`${parcels.zone}`,
      count: sql<string>`count(*)`,
      areaSqm: sql<string>`coalesce(sum(${parcels.areaSqm}), 0)::numeric(16,2)::text`,
    })
    .from(parcels)
    .where(publiclyAvailable)
    .groupBy(sql`grouping sets ((${parcels.zone}), ())`);
  const toAvailable = (row: (typeof rows)[number]): Available => ({
    count: Number(row.count),
    areaSqm: row.areaSqm,
  });
  const whole = rows.find((row) => row.zone === null);
  return {
    all: whole ? toAvailable(whole) : nothing,
    byZone: new Map(rows.flatMap((row) => (row.zone ? [[row.zone, toAvailable(row)] as const] : []))),
  };
}

function keyProjects(facts: readonly FactRow[]) {
  const codes = [...new Set(facts.map(({ fact }) => fact.subjectCode))];
  return codes.map((code) => ({
    code,
    facts: facts.filter(({ fact }) => fact.subjectCode === code).map(toFact),
  }));
}

/** What the public home page states: the plan's facts in its own words, and what land is free. */
export const getPortalOverview = query({
  name: "portal.overview",
  permission: "public.read",
  summary: "园区概况（对外）",
  method: "GET",
  path: "/public/overview",
  input: z.object({}),
  output: portalOverview,
  run: async ({ db }) => {
    const [facts, available] = await Promise.all([readFacts(db), readAvailable(db)]);
    const about = (kind: FactRow["fact"]["subjectKind"], code?: string) =>
      facts.filter(
        ({ fact }) => fact.subjectKind === kind && (code === undefined || fact.subjectCode === code),
      );
    return {
      park: about("park").map(toFact),
      industries: industries
        .map((industry) => ({ industry, facts: about("industry", industry).map(toFact) }))
        .filter((entry) => entry.facts.length > 0),
      zones: zones.map((zone) => ({
        zone,
        facts: about("zone", zone).map(toFact),
        available: available.byZone.get(zone) ?? nothing,
      })),
      keyProjects: keyProjects(about("keyProject")),
      available: available.all,
    };
  },
});
