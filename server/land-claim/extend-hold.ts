import { isoDate } from "@/domain/calendar/date";
import { extendHoldInput, savedClaim } from "@/domain/land/claim.schema";
import { extendHold as extended } from "@/domain/land/hold";
import { ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { signedIn } from "../project/signed-in";
import { readHoldDays } from "./hold-place";
import { claimDetail, isLandManager, loadClaim, mayChangeClaim } from "./load-claim";
import { changeClaim, lockPlace, nameOfPlace, recordPlaceEvent } from "./place";
import { tellHolder } from "./tell-queue";

const dateOrNull = (text: string | null) => (text === null ? null : isoDate(text));

/**
 * Moves the last day of a hold: once by the project's side, further by the land manager. Throws the codes of `extendHold`
 * and CONFLICT.
 */
export const extendHold = command({
  name: "landClaim.extend",
  permission: "landClaim.change",
  summary: "延长锁定",
  method: "POST",
  path: "/land-claims/{claimId}/extension",
  input: extendHoldInput,
  output: savedClaim,
  load: ({ tx, actor, input }) => loadClaim(tx, actor, input),
  guard: mayChangeClaim,
  run: async ({ tx, actor, row, input, today }) => {
    if (row.kind !== "held") throw ruleError("HOLD_ONLY");
    await lockPlace(tx, row);
    const side = isLandManager(actor) ? "landManager" : "project";
    const last = extended({
      standing: row.standing,
      hold: {
        expiresOn: dateOrNull(row.expiresOn),
        endedOn: null,
        projectExtendedOn: dateOrNull(row.projectExtendedOn),
      },
      side,
      until: input.until ? isoDate(input.until) : null,
      holdDays: await readHoldDays(tx),
      today: isoDate(today),
    });
    if (!last.ok) throw ruleError(last.code);
    await changeClaim(
      tx,
      row.subject,
      { id: row.id, version: input.version },
      { expiresOn: last.value, ...(side === "project" ? { projectExtendedOn: today } : {}) },
    );
    await recordPlaceEvent(tx, row, {
      kind: "holdExtended",
      on: today,
      by: actor,
      detail: { ...claimDetail(row), from: row.expiresOn, expiresOn: last.value, reason: input.reason },
    });
    const excerpt = `${await nameOfPlace(tx, row)}：锁定延至 ${last.value}`;
    await tellHolder(tx, { hold: row, actorId: signedIn(actor).userId, excerpt });
    return { id: row.id, version: input.version + 1 };
  },
  audit: ({ row, input }) => ({
    subject: { type: row.subject, id: row.placeId },
    detail: { projectId: row.projectId, reason: input.reason, until: input.until ?? null },
  }),
});
