import { eq } from "drizzle-orm";
import { units } from "@/db/schema";
import { holdUnitInput, savedHold } from "@/domain/land/hold.schema";
import { AppError, ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { loadProject } from "../project/load-project";
import { needs } from "../project/rights";
import { signedIn } from "../project/signed-in";
import { holdPlace } from "./hold-place";
import { lockPlace } from "./place";

/** Holds a unit on offer for a project at the end of the queue; one that is let may be held for when it is free. */
export const holdUnit = command({
  name: "landClaim.holdUnit",
  permission: "landClaim.hold",
  summary: "锁定房源",
  method: "POST",
  path: "/units/{unitId}/holds",
  input: holdUnitInput,
  output: savedHold,
  load: ({ tx, actor, input }) => loadProject(tx, actor, input.projectId),
  guard: needs("parcel"),
  run: async ({ tx, actor, row, input, today }) => {
    const place = { subject: "unit" as const, placeId: input.unitId };
    if (row.standing !== "normal") throw ruleError("PROJECT_NOT_ACTIVE_FOR_LAND");
    if (!(await lockPlace(tx, place))) throw new AppError("NOT_FOUND");
    const [unit] = await tx.select().from(units).where(eq(units.id, input.unitId));
    if (!unit) throw new AppError("NOT_FOUND");
    if (unit.isWithdrawn) throw ruleError("UNIT_WITHDRAWN");
    return holdPlace(tx, { place, project: row, by: signedIn(actor), ...input, today });
  },
  audit: ({ input, output }) => ({
    subject: { type: "unit", id: input.unitId },
    detail: { projectId: input.projectId, claimId: output.id, expiresOn: output.expiresOn },
  }),
});
