import { listTakersInput, takerList } from "@/domain/land/claim.schema";
import { AppError } from "../kernel/app-error";
import { query } from "../kernel/procedure";
import { loadClaim, mayChangeClaim } from "./load-claim";
import { readTakers } from "./takers";

/** The projects a hold or an allocation may be handed over to. */
export const listTakers = query({
  name: "landClaim.takers",
  permission: "landClaim.change",
  summary: "可接收锁定的项目",
  method: "GET",
  path: "/land-claims/{claimId}/takers",
  input: listTakersInput,
  output: takerList,
  run: async ({ db, actor, input, today }) => {
    const claim = await loadClaim(db, actor, input);
    if (!claim) throw new AppError("NOT_FOUND");
    if (!mayChangeClaim({ actor, row: claim })) throw new AppError("FORBIDDEN");
    const takers = await readTakers(db, actor, claim, today);
    return { items: takers.map(({ ownerId: _ownerId, ...taker }) => taker) };
  },
});
