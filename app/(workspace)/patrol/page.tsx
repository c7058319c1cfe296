import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { FieldDesk } from "@/components/patrol/field-desk";
import { can } from "@/domain/access/can";
import { paths } from "@/lib/paths";
import { requirePermission } from "@/server/session/require-actor";

export const metadata: Metadata = { title: "巡查" };

/** Kept on the phone as it is, so it holds nothing but the frame: parcels come in by themselves. */
export default async function PatrolPage() {
  const actor = await requirePermission("patrol.read");
  if (!can(actor, "patrol.record")) redirect(paths.patrolRecords);
  return <FieldDesk userId={actor.userId} />;
}
