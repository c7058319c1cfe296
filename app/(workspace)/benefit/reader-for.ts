import type { BenefitReader } from "@/components/benefit/reader";
import type { Actor } from "@/domain/access/actor";
import { can } from "@/domain/access/can";

export const readerFor = (actor: Actor): BenefitReader => ({
  canEdit: can(actor, "benefit.edit"),
  canAct: can(actor, "underused.act"),
  canRevise: can(actor, "parcel.edit"),
  canReadRules: can(actor, "setting.read"),
});
