import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { parcels, users } from "@/db/schema";
import type { Actor, UserActor } from "@/domain/access/actor";
import type { CapitalKind } from "@/domain/enterprise/capital-kind";
import type { AcceptIntentInput } from "@/domain/intent/handle-intent.schema";
import { regionGroupOf } from "@/domain/region/source-region";
import { shanghaiDate } from "@/lib/format/date";
import { amountBandText, siteNeedText } from "@/lib/text/intents";
import { ruleError } from "../kernel/app-error";
import { holdPlace } from "../land-claim/hold-place";
import { lockPlace } from "../land-claim/place";
import { publiclyAvailable } from "../parcel/publicly-available";
import { insertProject } from "../project/insert-project";
import { signedIn } from "../project/signed-in";
import type { IntentRow } from "./load-intent";

function capitalKindOf(regionCode: string | null): CapitalKind {
  const group = regionCode ? regionGroupOf(regionCode) : null;
  if (group === "foreign") return "foreign";
  return group === "hongKongMacaoTaiwan" ? "hongKongMacaoTaiwan" : "domestic";
}

const summaryOf = (intent: IntentRow): string =>
  [
    `投资意向登记 ${intent.receiptNo}：拟投资额${amountBandText[intent.amountBand]}，场地需求为${siteNeedText[intent.siteNeed]}。`,
    intent.description ?? "",
  ]
    .filter(Boolean)
    .join("\n");

async function ownerOf(
  tx: Transaction,
  intent: IntentRow,
): Promise<{ ownerId: string; departmentId: string }> {
  const [owner] = intent.assignedTo
    ? await tx
        .select({ departmentId: users.departmentId })
        .from(users)
        .where(and(eq(users.id, intent.assignedTo), users.isActive))
    : [];
  if (!intent.assignedTo || !owner?.departmentId) throw ruleError("INTENT_NEEDS_OFFICER");
  return { ownerId: intent.assignedTo, departmentId: owner.departmentId };
}

/** The parcel named on the form, if it is still on offer, is held for the project. */
async function claimNamedParcel(
  tx: Transaction,
  intent: IntentRow,
  claim: { project: { id: string; code: string }; by: UserActor; today: string },
) {
  if (!intent.parcelCode) return;
  const [parcel] = await tx
    .select({ id: parcels.id })
    .from(parcels)
    .where(and(eq(parcels.code, intent.parcelCode), publiclyAvailable));
  if (!parcel) return;
  const place = { subject: "parcel" as const, placeId: parcel.id };
  await lockPlace(tx, place);
  await holdPlace(tx, { ...claim, place, note: `意向登记 ${intent.receiptNo}` });
}

type NewProjectTarget = Extract<AcceptIntentInput["target"], { kind: "newProject" }>;
type Origin = { actor: Actor; intent: IntentRow; target: NewProjectTarget; now: Date };

/** Registers a lead from a submission, owned by the officer who handles it; returns its id. */
export async function projectFromIntent(
  tx: Transaction,
  { actor, intent, target, now }: Origin,
): Promise<string> {
  const { ownerId, departmentId } = await ownerOf(tx, intent);
  const wantsFactory = intent.siteNeed === "rentFactory" || intent.siteNeed === "buyFactory";
  const project = await insertProject(
    tx,
    actor,
    {
      columns: {
        id: randomUUID(),
        name: target.projectName,
        summary: summaryOf(intent),
        sourceChannel: "publicForm",
        industry: intent.industry,
        sourceRegionCode: intent.sourceRegionCode,
        capitalKind: capitalKindOf(intent.sourceRegionCode),
        isCapitalRelief: intent.isCapitalRelief,
        landNeedSqm: intent.siteNeed === "land" ? intent.areaSqm : null,
        factoryNeedSqm: wantsFactory ? intent.areaSqm : null,
        plannedStartOn: intent.plannedStartOn,
      },
      investor: { name: intent.enterpriseName, uscc: intent.uscc, usccOverrideReason: null },
      contact: { name: intent.contactName, title: null, phone: intent.phone, email: intent.email },
      ownership: { departmentId, ownerId, agencyId: null },
      reporterId: ownerId,
      confirmedDuplicateReason: target.confirmedDuplicateReason ?? null,
      intentId: intent.id,
    },
    now,
  );
  await claimNamedParcel(tx, intent, { project, by: signedIn(actor), today: shanghaiDate(now) });
  return project.id;
}
