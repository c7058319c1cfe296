import { and, asc, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import { benefitYears, buildings, enterprises, parcels } from "@/db/schema";
import { noInput } from "@/domain/account/account.schema";
import { benefitChoices } from "@/domain/benefit/benefit.schema";
import { suppliedStates } from "@/domain/benefit/park-states";
import { query } from "../kernel/procedure";

const most = 3000;

/** Firms that hold land or were reported before, and supplied parcels and buildings, to choose from in a form. */
export const listBenefitChoices = query({
  name: "benefit.choices",
  permission: "benefit.edit",
  summary: "效益数据登记时可选的企业、地块和厂房",
  method: "GET",
  path: "/benefits/choices",
  input: noInput,
  output: benefitChoices,
  run: async ({ db }) => {
    const known = sql`${enterprises.id} in (
      select ${benefitYears.enterpriseId} from ${benefitYears}
      union select ${parcels.holderId} from ${parcels} where ${isNotNull(parcels.holderId)})`;
    const firms = await db
      .select({ name: enterprises.name, uscc: enterprises.uscc })
      .from(enterprises)
      .where(known)
      .orderBy(sql`${enterprises.name} collate "zh-Hans-CN-x-icu"`)
      .limit(most);
    const land = await db
      .select({ code: parcels.code, name: parcels.name })
      .from(parcels)
      .where(and(isNull(parcels.retiredOn), inArray(parcels.state, suppliedStates)))
      .orderBy(asc(parcels.code))
      .limit(most);
    const houses = await db
      .select({ code: buildings.code, name: buildings.name })
      .from(buildings)
      .orderBy(asc(buildings.code))
      .limit(most);
    return {
      enterprises: firms,
      places: [
        ...land.map((parcel) => ({ ...parcel, kind: "parcel" as const })),
        ...houses.map((building) => ({ ...building, kind: "building" as const })),
      ],
    };
  },
});
