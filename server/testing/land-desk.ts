import { call } from "@orpc/server";
import type { Database } from "@/db/client";
import { buildParcel } from "@/db/testing/land-builders";
import { buildUnit } from "@/db/testing/premises-builders";
import { holdParcel } from "../land-claim/hold-parcel";
import { holdUnit } from "../land-claim/hold-unit";
import { readPlaceClaims } from "../land-claim/read-place-claims";
import { openProjectDesk } from "./project-desk";

/** A project desk with parcels and units to hold. */
export async function openLandDesk(db: Database) {
  const desk = await openProjectDesk(db);
  const as = (
    person: keyof Pick<
      typeof desk,
      "officer" | "colleague" | "head" | "foreignHead" | "leader" | "landManager"
    >,
  ) => ({ context: desk[person].context });
  const at = (on: string) => ({ now: new Date(`${on}T04:00:00Z`) });
  /** A hold of a new project of the desk's officer on a parcel, taken on a day. */
  const hold = async (parcelId: string, on = "2026-11-23", values: { areaSqm?: string } = {}) => {
    const project = await desk.project();
    const context = { ...desk.officer.context, ...at(on) };
    const saved = await call(holdParcel, { projectId: project.id, parcelId, ...values }, { context });
    return { ...saved, project };
  };
  const holdOfUnit = async (unitId: string, on = "2026-11-23") => {
    const project = await desk.project();
    const context = { ...desk.officer.context, ...at(on) };
    const saved = await call(holdUnit, { projectId: project.id, unitId }, { context });
    return { ...saved, project };
  };
  const claimsOf = (subject: "parcel" | "unit", placeId: string, on = "2026-11-23") =>
    call(readPlaceClaims, { subject, placeId }, { context: { ...desk.landManager.context, ...at(on) } });
  return {
    ...desk,
    as,
    at,
    hold,
    holdOfUnit,
    claimsOf,
    parcel: (values: Parameters<typeof buildParcel>[1] = {}) => buildParcel(db, values),
    unit: (values: Parameters<typeof buildUnit>[1] = {}) => buildUnit(db, values),
  };
}

export type LandDesk = Awaited<ReturnType<typeof openLandDesk>>;
