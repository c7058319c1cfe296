import type { Transaction } from "@/db/client";
import { buildings, enterprises, landEvents, unitClaims, units } from "@/db/schema";
import { isoDate } from "@/domain/calendar/date";
import { hasReached } from "@/domain/project/stage-order";
import { letPremises, type Renter } from "./leases";
import { buildPremises } from "./premises";
import type { Story } from "./story";

const rentersOf = ({ projects }: Pick<Story, "projects">): Renter[] =>
  projects
    .filter(({ standing, stage, factoryNeedSqm, landNeedSqm }) => {
      const needsFloor = Number(factoryNeedSqm ?? 0) > 0 && Number(landNeedSqm ?? 0) === 0;
      return needsFloor && (standing ?? "normal") === "normal" && hasReached(stage, "L2");
    })
    .flatMap(({ id, code, ownerId, stage }) =>
      ownerId ? [{ projectId: id, code, ownerId, hasMovedIn: hasReached(stage, "D1") }] : [],
    );

/** Six buildings with their units, who rents them and who wants them. */
export async function insertPremises(tx: Transaction, story: Story, today: string): Promise<void> {
  const premises = buildPremises(today);
  const { claims, events } = letPremises({ ...premises, renters: rentersOf(story), today: isoDate(today) });
  await tx.insert(enterprises).values(premises.tenants);
  await tx.insert(buildings).values(premises.buildings);
  await tx.insert(units).values(premises.units);
  await tx.insert(unitClaims).values(claims);
  await tx.insert(landEvents).values(events);
}
