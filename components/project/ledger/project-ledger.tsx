"use client";

import { useQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useMemo } from "react";
import { ButtonLink } from "@/components/ui/button-link";
import { ErrorState } from "@/components/ui/error-state";
import { ExportMenu } from "@/components/ui/export-menu";
import { PageFill } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import type { ProjectListItem, ProjectPage, ProjectSummary } from "@/domain/project/list-projects.schema";
import { client } from "@/lib/api/client";
import { formatWan } from "@/lib/format/money";
import { formatNumber } from "@/lib/format/number";
import { paths } from "@/lib/paths";
import { activeFilters } from "@/lib/search-params/project-ledger";
import { SelectableTable } from "../bulk/selectable-table";
import { useListClocks } from "../clocks/queries";
import type { Reader } from "../reader";
import { ledgerColumns } from "./columns";
import { FilterChips } from "./filter-chips";
import { LedgerFilters } from "./filters";
import { type LedgerKind, ledgerKinds } from "./kind";
import { LayoutSwitch } from "./layout-switch";
import { LedgerEmpty } from "./ledger-empty";
import { ledgerListInput, ledgerQueries, rowsPerPage } from "./queries";
import { type LedgerState, useLedgerState } from "./use-ledger-state";

const ProjectPanel = dynamic(() => import("../panel/project-panel").then((module) => module.ProjectPanel), {
  ssr: false,
});

const ProjectBoard = dynamic(() => import("../board/project-board").then((module) => module.ProjectBoard));

type ProjectLedgerProps = { kind: LedgerKind; reader: Reader };

const rowId = (item: ProjectListItem) => item.id;
const rowName = (item: ProjectListItem) => item.name;
const rowHref = (item: ProjectListItem) => paths.project(item.id);

const idsInFull = (items: readonly ProjectListItem[] = []) =>
  items.flatMap((item) => (item.sight === "full" ? [item.id] : []));

/** Sums cover the projects seen in full; the label says so when others are listed too. */
const totalText = (summary: ProjectSummary | undefined) =>
  summary && summary.fullCount < summary.count
    ? `合计（本人 ${formatNumber(summary.fullCount)} 个）`
    : "合计";

function useColumns(
  reader: Reader,
  kind: LedgerKind,
  isOwnOnly: boolean,
  summary: ProjectSummary | undefined,
  items: readonly ProjectListItem[] | undefined,
) {
  const clocks = useListClocks(idsInFull(items));
  const totalWan = summary ? formatWan(summary.totalInvestmentFen) : "";
  const isPublic = reader.sight === "public";
  const totalLabel = isPublic ? "" : totalText(summary);
  return useMemo(() => {
    const hidden = new Set<string>();
    if (isOwnOnly) hidden.add("owner").add("department");
    if (kind === "leads") hidden.add("zone");
    if (isPublic) {
      for (const id of privateColumns) hidden.add(id);
    }
    return ledgerColumns({ today: reader.today, totalLabel, totalWan, hidden, clocks });
  }, [clocks, isOwnOnly, isPublic, kind, reader.today, totalLabel, totalWan]);
}

/** A phone's card leaves out what is not there. */
const withoutMissing = "max-sm:[&_dl>div:has(dd>[data-missing])]:hidden";

const privateColumns = [
  "clock",
  "investor",
  "investment",
  "nextStep",
  "nextStepOn",
  "lastFollowUp",
  "industry",
  "owner",
  "zone",
  "reportedAt",
];

/** List, sums, filter, order and open record of one ledger; all of its state is in the URL. */
export function ProjectLedger({ kind, reader }: ProjectLedgerProps) {
  const state = useLedgerState(kind);
  const { params } = state;
  const isOfficer = reader.sight === "officer";
  const isOwnOnly = isOfficer && params.scope !== "all" && params.scope !== "involved";
  const queries = ledgerQueries({ kind, params, isOfficer });
  const isBoard = params.layout === "board";
  const list = useQuery({ ...queries.list, enabled: !isBoard });
  const summary = useQuery(queries.summary);
  const columns = useColumns(reader, kind, isOwnOnly, summary.data, list.data?.items);
  const empty = (
    <LedgerEmpty
      isFiltered={activeFilters(params).length > 0}
      isOwnOnly={isOwnOnly}
      isMemberOnly={reader.isMemberOnly || params.scope === "involved"}
      canCreate={reader.canCreate}
      onClear={state.clear}
      onShowAll={() => state.change({ scope: "all" })}
    />
  );
  return (
    <>
      <PageFill>
        <LedgerHeader kind={kind} params={params} reader={reader} count={summary.data?.count} />
        <LedgerFilters
          kind={kind}
          params={params}
          today={reader.today}
          reader={reader}
          onChange={state.change}
          onClear={state.clear}
          chips={
            <FilterChips
              kind={kind}
              params={params}
              today={reader.today}
              canReadColleagues={reader.canReadColleagues}
              onChange={state.change}
            />
          }
        />
        {isBoard ? (
          <ProjectBoard kind={kind} params={params} reader={reader} onOpen={state.open} empty={empty} />
        ) : list.isError ? (
          <LedgerFailure path={ledgerKinds[kind].path} message={list.error.message} />
        ) : (
          <SelectableTable
            reader={reader}
            input={ledgerListInput({ kind, params, isOfficer })}
            matching={summary.data?.fullCount}
            caption={`${ledgerKinds[kind].title}台账`}
            className={withoutMissing}
            columns={columns}
            rows={list.data?.items ?? []}
            getRowId={rowId}
            getRowName={rowName}
            rowHref={rowHref}
            onOpen={state.open}
            selectedId={params.open}
            sort={state.sort}
            onSort={state.onSort}
            isLoading={list.isPending}
            empty={empty}
          />
        )}
        <LedgerPages page={isBoard ? undefined : list.data} summary={summary.data} state={state} />
      </PageFill>
      {params.open ? <ProjectPanel id={params.open} reader={reader} onClose={state.close} /> : null}
    </>
  );
}

function LedgerFailure({ path, message }: { path: string; message: string }) {
  return (
    <ErrorState title="台账没有读出来" action={<ButtonLink href={path}>重新打开</ButtonLink>}>
      {message}
    </ErrorState>
  );
}

type LedgerHeaderProps = ProjectLedgerProps & { params: LedgerState["params"]; count: number | undefined };

function LedgerHeader({ kind, params, reader, count }: LedgerHeaderProps) {
  const isOfficer = reader.sight === "officer";
  return (
    <PageHeader
      title={ledgerKinds[kind].title}
      count={count === undefined ? undefined : `${formatNumber(count)} 个`}
      note={isOfficer && params.scope === "all" ? <ScopeNote /> : undefined}
      action={
        <>
          <ExportMenu
            read={(format) =>
              client.project.export({ ...ledgerListInput({ kind, params, isOfficer }), format })
            }
          />
          <LayoutSwitch kind={kind} params={params} />
          {reader.canCreate ? <RegisterLink /> : null}
        </>
      }
    />
  );
}

function ScopeNote() {
  return <>同事的项目只列名称、阶段和首报单位，详情问首报单位</>;
}

function RegisterLink() {
  return (
    <ButtonLink href={`${paths.leads}/new`} variant="primary" icon="plus">
      登记线索
    </ButtonLink>
  );
}

type LedgerPagesProps = {
  page: ProjectPage | undefined;
  summary: ProjectSummary | undefined;
  state: LedgerState;
};

function LedgerPages({ page, summary, state }: LedgerPagesProps) {
  if (!page?.previousCursor && !page?.nextCursor) return null;
  const number = state.params.page ?? 1;
  const first = (number - 1) * rowsPerPage + 1;
  const shown = `第 ${formatNumber(first)}–${formatNumber(first + page.items.length - 1)} 个`;
  const { previousCursor, nextCursor } = page;
  return (
    <div className="border-t hairline px-4 sm:px-6">
      <Pagination
        page={number}
        summary={summary ? `${shown}，共 ${formatNumber(summary.count)} 个` : shown}
        previousHref={
          previousCursor
            ? state.pageHref({ before: previousCursor, page: Math.max(1, number - 1) })
            : undefined
        }
        nextHref={nextCursor ? state.pageHref({ after: nextCursor, page: number + 1 }) : undefined}
      />
    </div>
  );
}
