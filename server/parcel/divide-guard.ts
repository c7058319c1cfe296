import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { idleCases, landPlanLines, parcels } from "@/db/schema";
import { type Area, areaFromSqm, sqmText } from "@/domain/land/area";
import { areaLeft, checkDivision } from "@/domain/land/parcel-division";
import { AppError, fieldError, ruleError } from "../kernel/app-error";
import { updateVersioned } from "../kernel/versioned";
import type { LoadedParcel } from "./load-parcel";

/** Area of stored or checked text. */
export function areaOf(sqm: string): Area {
  const size = areaFromSqm(sqm);
  if (!size.ok) throw new RangeError(`not an area: ${sqm}`);
  return size.value;
}

/** Refuses parts that don't add up to the whole, saying the difference, or bear one code twice. */
export function requireSameArea(
  whole: readonly { areaSqm: string }[],
  parts: readonly { code: string; areaSqm: string }[],
  field: string,
): void {
  const [before, after] = [whole, parts].map((parcels) => parcels.map(({ areaSqm }) => areaOf(areaSqm)));
  const checked = checkDivision(
    before ?? [],
    parts.map(({ code, areaSqm }) => ({ code, area: areaOf(areaSqm) })),
  );
  if (checked.ok) return;
  if (checked.code === "CODE_REPEATED") throw fieldError(field, "各宗地的编号不能相同");
  const left = areaLeft(before ?? [], after ?? []);
  const difference = sqmText(areaOf(String(Math.abs(left) / 100)));
  throw fieldError(field, `面积合计比原地块${left > 0 ? "少" : "多"} ${difference} ㎡，应完全相等`);
}

/** Refuses land that another desk is working on. */
export async function requireUntouched(
  tx: Transaction,
  rows: readonly LoadedParcel[],
  on: string,
  today: string,
): Promise<void> {
  if (on > today) throw fieldError("on", "日期不能晚于今天");
  if (rows.some(({ retiredOn }) => retiredOn !== null)) throw ruleError("PARCEL_RETIRED");
  const ids = rows.map(({ id }) => id);
  const openCases = and(inArray(idleCases.parcelId, ids), isNull(idleCases.closedOn));
  if ((await tx.$count(idleCases, openCases)) > 0) throw ruleError("PARCEL_IN_IDLE_CASE");
  const planned = and(inArray(landPlanLines.parcelId, ids), eq(landPlanLines.state, "planned"));
  if ((await tx.$count(landPlanLines, planned)) > 0) throw ruleError("PARCEL_IN_LAND_PLAN");
}

/** Takes a parcel out of the living ones; the database refuses while it is promised (PARCEL_PROMISED). */
export async function retire(tx: Transaction, row: LoadedParcel, version: number, on: string): Promise<void> {
  if (row.version !== version) throw new AppError("CONFLICT");
  await updateVersioned(tx, parcels, { id: row.id, version }, { retiredOn: on, isPublic: false });
}
