import type { Metadata } from "next";
import type { SearchParams } from "nuqs/server";
import { LedgerPage } from "../projects/ledger-page";

export const metadata: Metadata = { title: "线索" };

export default function LeadsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <LedgerPage kind="leads" searchParams={searchParams} />;
}
