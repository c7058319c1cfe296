import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import {
  idleCaseSteps,
  idleCases,
  idleReminders,
  parcelDisposals,
  parcelHindrances,
  parcelProgress,
  parcelStops,
  parcels,
} from "@/db/schema";
import { addDays, type IsoDate, isoDate } from "@/domain/calendar/date";
import { assessIdleLand } from "@/domain/idle-land/assess-idle-land";
import { factsOf, suppliedStates } from "@/domain/idle-land/records";
import { dueReminder } from "@/domain/idle-land/reminders";
import { groundOf, type WatchedGround } from "./idle-land";
import { userId } from "./office";
import type { ParcelRow } from "./parcels";
import { createRandom, type Random } from "./random";
import type { Story } from "./story";
import { officeInstant } from "./timeline";

type ParcelFacts = WatchedGround["facts"];
const managerId = () => userId("shiwanqing");

const nothing = {
  collectedSqm: null,
  agreedStartOn: null,
  agreedDeliveryOn: null,
  deliveredOn: null,
  startedOn: null,
  completedOn: null,
  dealPriceFen: null,
};

/** The engine's facts of a ground as they stood on a day. */
const factsIn = (parcel: ParcelRow, ground: WatchedGround) =>
  factsOf(
    { ...nothing, state: parcel.state, areaSqm: parcel.areaSqm, ...defined(ground.facts) },
    {
      stops: (ground.stops ?? []).map(({ stoppedOn, resumedOn = null }) => ({ stoppedOn, resumedOn })),
      progress: null,
      hindrances: (ground.hindrances ?? []).map(({ cause, startedOn, endedOn = null }) => ({
        cause,
        startedOn,
        endedOn,
      })),
      disposals: (ground.disposals ?? []).map(({ way, agreedOn, newStartOn = null, endsOn = null }) => ({
        way,
        agreedOn,
        newStartOn,
        endsOn,
      })),
      causeKind: null,
      ...(ground.progress ? { progress: progressIn(ground.progress) } : {}),
    },
  );

const progressIn = (row: NonNullable<WatchedGround["progress"]>) => ({
  requiredSqm: row.requiredSqm ?? null,
  startedSqm: row.startedSqm ?? null,
  totalInvestmentFen: row.totalInvestmentFen ?? null,
  totalLandAndTaxFen: row.totalLandAndTaxFen ?? null,
  investedFen: row.investedFen ?? null,
  investedLandAndTaxFen: row.investedLandAndTaxFen ?? null,
});

/** Only what the engine asks, without the keys that are left out. */
const defined = ({
  agreedStartOn,
  agreedDeliveryOn,
  deliveredOn,
  startedOn,
  completedOn,
  dealPriceFen,
}: ParcelFacts) => ({
  agreedStartOn: agreedStartOn ?? null,
  agreedDeliveryOn: agreedDeliveryOn ?? null,
  deliveredOn: deliveredOn ?? null,
  startedOn: startedOn ?? null,
  completedOn: completedOn ?? null,
  dealPriceFen: dealPriceFen ?? null,
});

async function insertCase(tx: Transaction, random: Random, parcel: ParcelRow, ground: WatchedGround) {
  if (!ground.story) return;
  const { foundOn, values, steps } = ground.story;
  const at = officeInstant(random, foundOn);
  const caseId = random.uuid(at);
  const finding = assessIdleLand(factsIn(parcel, { ...ground, disposals: [] }), foundOn);
  const own = { isDemo: true, createdAt: at.toISOString(), updatedAt: at.toISOString() };
  await tx.insert(idleCases).values({
    id: caseId,
    parcelId: parcel.id,
    state: "suspected",
    finding,
    foundOn,
    openedBy: managerId(),
    checkedBy: values.checkedOn ? managerId() : null,
    ...values,
    ...own,
  });
  await tx.insert(idleCaseSteps).values(
    steps.map((step, index) => {
      const takenAt = officeInstant(random, isoDate(step.takenOn));
      return {
        id: random.uuid(takenAt),
        caseId,
        fromState: steps[index - 1]?.toState ?? null,
        ...step,
        actorId: managerId(),
        isDemo: true,
        createdAt: takenAt.toISOString(),
      };
    }),
  );
}

async function insertWorks(tx: Transaction, parcelId: string, ground: WatchedGround): Promise<void> {
  const own = { parcelId, isDemo: true };
  if (ground.stops) await tx.insert(parcelStops).values(ground.stops.map((row) => ({ ...row, ...own })));
  if (ground.progress)
    await tx.insert(parcelProgress).values({ ...ground.progress, ...own, recordedBy: managerId() });
  if (ground.hindrances)
    await tx.insert(parcelHindrances).values(ground.hindrances.map((row) => ({ ...row, ...own })));
  if (ground.disposals)
    await tx.insert(parcelDisposals).values(ground.disposals.map((row) => ({ ...row, ...own })));
}

/** What came due before today counts as told, so that the demo's first day begins without a backlog. */
async function markTold(tx: Transaction, parcel: ParcelRow, ground: WatchedGround, today: IsoDate) {
  const due = dueReminder(factsIn(parcel, ground), addDays(today, -1));
  if (due)
    await tx
      .insert(idleReminders)
      .values({ parcelId: parcel.id, kind: due.kind, dueOn: due.on, isDemo: true });
}

const factsFor = (facts: ParcelFacts, holderId: string | null, random: Random): ParcelFacts => ({
  ...facts,
  holderId,
  ownership: "enterprise",
  contractNo: `TJ-JH-${(facts.agreedStartOn ?? facts.deliveredOn ?? "2019").slice(0, 4)}-${String(random.integer(1, 999)).padStart(3, "0")}`,
  supervisionNo: `1201182${(facts.agreedStartOn ?? "2019").slice(1, 4)}B${String(random.integer(1, 99_999)).padStart(5, "0")}`,
});

/** The land whose building did not go as agreed, with its cases; of other supplied land only that its past dates were told. */
export async function insertIdleLand(tx: Transaction, story: Story, todayText: string): Promise<void> {
  const today = isoDate(todayText);
  const random = createRandom(`idle land ${today}`);
  const holders = story.projects.filter(({ stage }) => stage === "O1" || stage === "O2");
  const scenes = new Map([...story.watched].map(([key, parcelId]) => [parcelId, key]));
  for (const parcel of story.parcels.filter(({ state }) => suppliedStates.includes(state))) {
    const key = scenes.get(parcel.id);
    const ground = key ? groundOf(key, today) : { facts: parcel };
    if (key) {
      const owner = holders.length > 0 ? random.pick(holders) : undefined;
      const holderId = owner?.projectCompanyId ?? owner?.investorId ?? null;
      await tx
        .update(parcels)
        .set(factsFor(ground.facts, holderId, random))
        .where(eq(parcels.id, parcel.id));
      await insertWorks(tx, parcel.id, ground);
      await insertCase(tx, random, parcel, ground);
    }
    await markTold(tx, parcel, ground, today);
  }
}
