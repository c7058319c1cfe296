import type { Database } from "@/db/client";
import { benefitYears, type ProjectRow, underusedActions } from "@/db/schema";

/** A year of the firms behind two projects on a parcel, and a measure taken there. */
export async function buildLandWork(
  db: Database,
  projects: { own: ProjectRow; elsewhere: ProjectRow },
  parcelId: string,
) {
  const figures = async ({ investorId }: ProjectRow) => {
    if (!investorId) throw new Error("The project has no investor.");
    const row = { enterpriseId: investorId, parcelId, year: 2018 };
    const [year] = await db.insert(benefitYears).values(row).returning();
    if (!year) throw new Error("The year was not made.");
    return year;
  };
  const [action] = await db
    .insert(underusedActions)
    .values({ parcelId, kind: "urge", decidedOn: "2026-10-01", note: "约谈企业" })
    .returning();
  if (!action) throw new Error("The action was not made.");
  return {
    action,
    benefitYears: { own: await figures(projects.own), elsewhere: await figures(projects.elsewhere) },
  };
}
