import { inArray, or } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { buildings, enterprises, parcels } from "@/db/schema";

type Named = { enterprise: string; place: string };

export type Subject = { enterpriseId: string; parcelId: string | null; buildingId: string | null };

/** What was found of each, and in words what wasn't. */
export type Resolved = { subject: Subject } | { problems: Partial<Record<keyof Named, string>> };

async function readNames(tx: Transaction, named: readonly Named[]) {
  const [texts, codes] = [named.map(({ enterprise }) => enterprise), named.map(({ place }) => place)];
  const firms = await tx
    .select({ id: enterprises.id, name: enterprises.name, uscc: enterprises.uscc })
    .from(enterprises)
    .where(or(inArray(enterprises.name, texts), inArray(enterprises.uscc, texts)));
  const land = await tx
    .select({ id: parcels.id, code: parcels.code })
    .from(parcels)
    .where(inArray(parcels.code, codes));
  const houses = await tx
    .select({ id: buildings.id, code: buildings.code })
    .from(buildings)
    .where(inArray(buildings.code, codes));
  return { firms, land, houses };
}

/** Finds each firm by its exact name or code, and the parcel or building by its number. */
export async function resolveSubjects(tx: Transaction, named: readonly Named[]): Promise<Resolved[]> {
  const { firms, land, houses } = await readNames(tx, named);
  return named.map(({ enterprise, place }) => {
    const found = firms.filter(({ name, uscc }) => name === enterprise || uscc === enterprise);
    const parcel = land.find(({ code }) => code === place);
    const building = parcel ? undefined : houses.find(({ code }) => code === place);
    const [firm] = found;
    if (firm && found.length === 1 && (parcel || building)) {
      const ids = { parcelId: parcel?.id ?? null, buildingId: building?.id ?? null };
      return { subject: { enterpriseId: firm.id, ...ids } };
    }
    return {
      problems: {
        ...(found.length === 1 ? {} : { enterprise: problemOf(found.length) }),
        ...(parcel || building ? {} : { place: "没有这个编号的地块或厂房，核对编号" }),
      },
    };
  });
}

const problemOf = (count: number): string =>
  count === 0 ? "没有这家企业，核对名称或统一社会信用代码" : "有同名企业，改填统一社会信用代码";
