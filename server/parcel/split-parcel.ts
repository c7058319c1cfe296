import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { buildings, parcels, parcelUtilities } from "@/db/schema";
import { area, sqmText } from "@/domain/land/area";
import { dividedParcels, type SplitParcelInput, splitParcelInput } from "@/domain/land/divide-parcel.schema";
import { areaShares, priceShares } from "@/domain/land/parcel-division";
import { fieldError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { saveBoundary } from "../survey/save-boundary";
import { carryOverlaps, recordLineage } from "./carry-ground";
import { carryHolds, type OpenHold, readOpenHolds } from "./carry-holds";
import { areaOf, requireSameArea, requireUntouched, retire } from "./divide-guard";
import { type LoadedParcel, loadParcel } from "./load-parcel";

/** The parts: what holds of the whole holds of each, prices and collected ground by area; registers give new numbers. */
function partsOf(row: LoadedParcel, { parts }: SplitParcelInput): (typeof parcels.$inferInsert)[] {
  const areas = parts.map(({ areaSqm }) => areaOf(areaSqm));
  const collected = areaShares(row.collectedSqm === null ? null : areaOf(row.collectedSqm), areas);
  const start = priceShares(row.startPriceFen, areas);
  const deal = priceShares(row.dealPriceFen, areas);
  const paid = priceShares(row.pricePaidFen, areas);
  const deposit = priceShares(row.depositFen, areas);
  const { id: _id, holderName: _name, createdAt: _at, updatedAt: _on, version: _version, ...whole } = row;
  return parts.map(({ shape: _shape, ...part }, index) => {
    const ground = collected[index] ?? null;
    return {
      ...whole,
      ...part,
      collectedSqm: ground === null ? null : sqmText(area(ground)),
      startPriceFen: start[index] ?? null,
      dealPriceFen: deal[index] ?? null,
      pricePaidFen: paid[index] ?? null,
      depositFen: deposit[index] ?? null,
      cadastralCode: null,
      realEstateUnitNo: null,
    };
  });
}

/** Which part each open hold moves to. Refuses with the projects whose hold was given no place. */
function placeHolds(holds: readonly OpenHold[], { holds: placed, parts }: SplitParcelInput) {
  const codes = new Map(placed.map(({ claimId, partCode }) => [claimId, partCode]));
  const homeless = holds.filter(({ id }) => !parts.some(({ code }) => code === codes.get(id)));
  if (homeless.length > 0) {
    const names = homeless.map(({ projectCode }) => projectCode).join("、");
    throw fieldError("holds", `项目 ${names} 锁定着这块地，先解除，或选定转到分出的哪一宗`);
  }
  return (code: string) => holds.filter(({ id }) => codes.get(id) === code);
}

async function copyUtilities(tx: Transaction, from: string, to: readonly string[]): Promise<void> {
  const rows = await tx.select().from(parcelUtilities).where(eq(parcelUtilities.parcelId, from));
  const copies = rows.flatMap(({ id: _id, createdAt: _at, updatedAt: _on, ...row }) =>
    to.map((parcelId) => ({ ...row, parcelId })),
  );
  if (copies.length > 0) await tx.insert(parcelUtilities).values(copies);
}

/** Buildings stand on one of the parts; which, the land manager says. */
async function placeBuildings(
  tx: Transaction,
  from: string,
  to: readonly { id: string; code: string }[],
  code: string | undefined,
): Promise<void> {
  const count = await tx.$count(buildings, eq(buildings.parcelId, from));
  if (count === 0) return;
  const part = to.find((candidate) => candidate.code === code);
  if (!part) throw fieldError("buildingsTo", `地块上有 ${count} 栋房屋，选择归入哪一宗`);
  await tx.update(buildings).set({ parcelId: part.id }).where(eq(buildings.parcelId, from));
}

/**
 * Splits a parcel into parts of the same area altogether; the parcel retires and stays as history. Throws VALIDATION for a
 * difference in area or a hold without a place, PARCEL_PROMISED, PARCEL_IN_IDLE_CASE, PARCEL_IN_LAND_PLAN, CONFLICT.
 */
export const splitParcel = command({
  name: "parcel.split",
  permission: "parcel.edit",
  summary: "分割地块",
  method: "POST",
  path: "/parcels/{id}/split",
  input: splitParcelInput,
  output: dividedParcels,
  load: ({ tx, input }) => loadParcel(tx, input.id),
  run: async ({ tx, actor, row, input, today }) => {
    const { on, documentNo = null } = input;
    await requireUntouched(tx, [row], on, today);
    requireSameArea([row], input.parts, "parts");
    const holdsOf = placeHolds(await readOpenHolds(tx, [row.id]), input);
    await retire(tx, row, input.version, on);
    const children = await tx
      .insert(parcels)
      .values(partsOf(row, input))
      .returning({ id: parcels.id, code: parcels.code });
    const ids = children.map(({ id }) => id);
    await copyUtilities(tx, row.id, ids);
    await placeBuildings(tx, row.id, children, input.buildingsTo);
    await recordLineage(tx, [row], children, { kind: "split", on, by: actor, documentNo });
    for (const { id, code } of children) await carryHolds(tx, holdsOf(code), id, { by: actor, today });
    await carryOverlaps(tx, [row.id], ids);
    for (const { code, shape } of input.parts) {
      const part = children.find((child) => child.code === code);
      if (!part || !shape) continue;
      const source = { format: "split", sourceCrs: "EPSG:4527" } as const;
      await saveBoundary(tx, { parcelId: part.id, shape, ...source, on, by: actor });
    }
    return { ids };
  },
  audit: ({ row, input }) => ({
    subject: { type: "parcel", id: row.id },
    detail: { code: row.code, parts: input.parts.map(({ code }) => code) },
  }),
});
