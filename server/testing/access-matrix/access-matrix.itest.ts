import { call, ORPCError } from "@orpc/server";
import { beforeAll, describe, expect, it } from "vitest";
import { useTestDatabase } from "@/db/testing/test-database";
import { contextFor } from "../context";
import { allProcedures } from "../procedures";
import { administrationRows } from "./administration-rows";
import { amountRows } from "./amount-rows";
import { benefitRows } from "./benefit-rows";
import { conversationRows } from "./conversation-rows";
import { countingRows } from "./counting-rows";
import { enterpriseRows } from "./enterprise-rows";
import { fileRows } from "./file-rows";
import { gateRows } from "./gate-rows";
import { idleRows } from "./idle-rows";
import { intentRows } from "./intent-rows";
import { landClaimRows } from "./land-claim-rows";
import { landFileRows } from "./land-file-rows";
import { landMapRows } from "./land-map-rows";
import { matchingRows } from "./matching-rows";
import { askers, type MatrixRow, type Outcome } from "./matrix";
import { meetingRows } from "./meeting-rows";
import { milestoneRows } from "./milestone-rows";
import { mistakeRows } from "./mistake-rows";
import { monthRows } from "./month-rows";
import { parcelRows } from "./parcel-rows";
import { peopleRows } from "./people-rows";
import { planRows } from "./plan-rows";
import { premisesRows } from "./premises-rows";
import { projectRows } from "./project-rows";
import { surveyRows } from "./survey-rows";
import { targetRows } from "./target-rows";
import { buildWorld, type World } from "./world";

const matrix: readonly MatrixRow[] = [
  ...projectRows,
  ...peopleRows,
  ...mistakeRows,
  ...amountRows,
  ...targetRows,
  ...conversationRows,
  ...enterpriseRows,
  ...fileRows,
  ...countingRows,
  ...gateRows,
  ...idleRows,
  ...intentRows,
  ...landClaimRows,
  ...landMapRows,
  ...matchingRows,
  ...meetingRows,
  ...milestoneRows,
  ...monthRows,
  ...landFileRows,
  ...parcelRows,
  ...surveyRows,
  ...benefitRows,
  ...planRows,
  ...premisesRows,
  ...administrationRows,
];

const database = useTestDatabase();
const procedures = new Map(allProcedures().map((entry) => [entry.path.join("."), entry.procedure]));

class RolledBack extends Error {}

const outcomeOf: Record<string, Outcome> = {
  UNAUTHENTICATED: "unauthenticated",
  FORBIDDEN: "forbidden",
  NOT_FOUND: "notFound",
};

/** What the call came to. A refused rule is still "allow": the asker was let through to it; a wrong input proves nothing. */
function read(error: unknown): Outcome {
  if (!(error instanceof ORPCError)) throw error;
  const isLet = error.code === "RULE" || error.code === "CONFLICT" || error.code === "LIMIT";
  const outcome = isLet ? "allow" : outcomeOf[error.code];
  if (!outcome) throw new Error(`${error.code}: ${JSON.stringify(error.data)}`);
  return outcome;
}

/** Runs one call and takes everything it wrote back, so that no case depends on another. */
async function attempt(
  world: World,
  row: MatrixRow,
  asker: MatrixRow["outcomes"] extends Record<infer Key, Outcome> ? Key : never,
) {
  const procedure = procedures.get(row.procedure);
  if (!procedure) throw new Error(`${row.procedure} is not in the registry.`);
  let outcome: Outcome = "allow";
  try {
    await database.db.transaction(async (tx) => {
      // safe because a transaction answers every query that the pool does
      const db = tx as unknown as typeof database.db;
      try {
        await call(procedure, row.input(world, asker), { context: contextFor(db, world.actor(asker)) });
      } catch (error) {
        outcome = read(error);
      }
      throw new RolledBack();
    });
  } catch (error) {
    if (!(error instanceof RolledBack)) throw error;
  }
  return outcome;
}

describe("access matrix", () => {
  let world: World;
  beforeAll(async () => {
    world = await buildWorld(database.owner.db);
  });

  it("has rows for exactly the procedures of the registry", () => {
    const written = [...new Set(matrix.map(({ procedure }) => procedure))].sort();
    expect(written).toEqual([...procedures.keys()].sort());
  });

  describe.each(matrix.map((row) => ({ row, name: `${row.procedure} (${row.relation})` })))(
    "$name",
    ({ row }) => {
      it.each(askers)("%s", async (asker) => {
        expect(await attempt(world, row, asker)).toBe(row.outcomes[asker]);
      });
    },
  );
});
