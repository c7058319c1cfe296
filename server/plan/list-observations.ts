import { and, desc, eq, inArray, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Database } from "@/db/client";
import { indicators, observations, users } from "@/db/schema";
import {
  listObservationsInput,
  type ObservationItem,
  observationList,
} from "@/domain/plan/observation.schema";
import { query } from "../kernel/procedure";

const most = 500;
const enterer = alias(users, "enterer");
const decider = alias(users, "decider");

const readRows = (db: Database, condition: SQL | undefined) =>
  db
    .select({
      id: observations.id,
      indicatorId: observations.indicatorId,
      indicatorName: indicators.name,
      unit: indicators.unit,
      decimals: indicators.decimals,
      period: observations.period,
      value: observations.value,
      source: observations.source,
      state: observations.state,
      stateNote: observations.stateNote,
      importId: observations.importId,
      createdById: observations.createdBy,
      createdByName: enterer.displayName,
      createdAt: observations.createdAt,
      decidedByName: decider.displayName,
      decidedAt: observations.confirmedAt,
      isDemo: observations.isDemo,
      version: observations.version,
    })
    .from(observations)
    .innerJoin(indicators, eq(indicators.id, observations.indicatorId))
    .leftJoin(enterer, eq(enterer.id, observations.createdBy))
    .leftJoin(decider, eq(decider.id, observations.confirmedBy))
    .where(condition)
    .orderBy(
      indicators.sort,
      indicators.code,
      desc(observations.period),
      desc(observations.createdAt),
      observations.id,
    )
    .limit(most + 1);

type Row = Awaited<ReturnType<typeof readRows>>[number];
type Held = { indicatorId: string; period: string; value: string };

/** The value that holds for the same period, else for the last one before of the same length. */
function previousOf(row: Row, held: readonly Held[]): ObservationItem["previous"] {
  const isLike = ({ indicatorId, period }: Held) =>
    indicatorId === row.indicatorId && period.length === row.period.length && period <= row.period;
  const found = held.find(isLike);
  if (!found || (row.state !== "pending" && found.period === row.period)) {
    const before = held.find((other) => isLike(other) && other.period < row.period);
    return before ? { period: before.period, value: Number(before.value) } : null;
  }
  return { period: found.period, value: Number(found.value) };
}

function readHeld(db: Database, indicatorIds: readonly string[]): Promise<Held[]> {
  if (indicatorIds.length === 0) return Promise.resolve([]);
  return db
    .select({
      indicatorId: observations.indicatorId,
      period: observations.period,
      value: observations.value,
    })
    .from(observations)
    .where(and(inArray(observations.indicatorId, [...indicatorIds]), eq(observations.state, "confirmed")))
    .orderBy(desc(observations.period));
}

/** Values as entered, by indicator, the latest period first, with who entered and who decided; the waiting ones for a queue. */
export const listObservations = query({
  name: "plan.listObservations",
  permission: "plan.read",
  summary: "指标实际值及其经过",
  method: "GET",
  path: "/observations",
  input: listObservationsInput,
  output: observationList,
  run: async ({ db, input }) => {
    const rows = await readRows(
      db,
      and(
        input.indicatorId === undefined ? undefined : eq(observations.indicatorId, input.indicatorId),
        input.state === undefined ? undefined : eq(observations.state, input.state),
      ),
    );
    const shown = rows.slice(0, most);
    const held = await readHeld(db, [...new Set(shown.map(({ indicatorId }) => indicatorId))]);
    return {
      items: shown.map((row) => ({ ...row, value: Number(row.value), previous: previousOf(row, held) })),
      isCut: rows.length > most,
    };
  },
});
