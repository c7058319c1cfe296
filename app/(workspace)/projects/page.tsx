import type { Metadata } from "next";
import type { SearchParams } from "nuqs/server";
import { LedgerPage } from "./ledger-page";

export const metadata: Metadata = { title: "项目" };

export default function ProjectsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <LedgerPage kind="projects" searchParams={searchParams} />;
}
