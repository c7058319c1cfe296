import type { Metadata } from "next";
import type { SearchParams } from "nuqs/server";
import { requirePermission } from "@/server/session/require-actor";
import { LedgerPage } from "../projects/ledger-page";
import { WithMyTargets } from "./with-my-targets";

export const metadata: Metadata = { title: "线索" };

export default async function LeadsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const actor = await requirePermission("project.read");
  const ledger = <LedgerPage kind="leads" searchParams={searchParams} />;
  return actor.role === "officer" ? <WithMyTargets>{ledger}</WithMyTargets> : ledger;
}
