"use client";

import { useQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import Link from "next/link";
import { useQueryStates } from "nuqs";
import { DataTable } from "@/components/data-table/data-table";
import type { Column } from "@/components/data-table/types";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { Figure } from "@/components/ui/figure";
import { FilterBar } from "@/components/ui/filter-bar";
import { FilterChoice } from "@/components/ui/filter-choice";
import { PageFill } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { SearchField } from "@/components/ui/search-field";
import { zones } from "@/domain/land/zone";
import { underusedTests } from "@/domain/underused/rules.schema";
import type { UnderusedList, UnderusedParcel } from "@/domain/underused/underused.schema";
import { muOfSqm, muOfSqmWithUnit } from "@/lib/format/parcel-area";
import { type UnderusedParams, underusedHref, underusedParsers } from "@/lib/search-params/benefits";
import { parcelStateText, zoneText } from "@/lib/text/industries";
import { underusedTestText } from "@/lib/text/underused";
import { BenefitTabs } from "./benefit-tabs";
import { underusedQuery } from "./queries";
import type { BenefitReader } from "./reader";

const UnderusedPanel = dynamic(() => import("./underused-panel").then((module) => module.UnderusedPanel), {
  ssr: false,
});

const absent = <Figure value={null} />;

function MetTests({ parcel }: { parcel: UnderusedParcel }) {
  const met = parcel.findings.filter(({ verdict }) => verdict === "met");
  if (met.length === 0) return absent;
  return (
    <span className="flex flex-wrap gap-1">
      {met.map(({ test }) => (
        <Badge key={test} tone="behind">
          {underusedTestText[test]}
        </Badge>
      ))}
    </span>
  );
}

const columns: readonly Column<UnderusedParcel>[] = [
  { id: "name", header: "地块", width: 200, isSticky: true, onCard: "title", cell: ({ name }) => name },
  { id: "code", header: "编号", width: 120, cell: ({ code }) => code },
  {
    id: "tests",
    header: "疑似低效的情形",
    width: 300,
    isGrowing: true,
    cell: (parcel) => <MetTests parcel={parcel} />,
  },
  {
    id: "firm",
    header: "企业",
    width: 220,
    cell: ({ enterprises, isFull }) =>
      enterprises.map(({ name }) => name).join("、") ||
      (isFull ? absent : <span className="text-ink-muted">其他部门的企业</span>),
  },
  {
    id: "area",
    header: "面积",
    unit: "亩",
    align: "end",
    width: 88,
    cell: ({ areaSqm }) => muOfSqm(areaSqm),
  },
  { id: "zone", header: "片区", width: 112, cell: ({ zone }) => zoneText[zone] },
  { id: "state", header: "地块状态", width: 96, cell: ({ state }) => parcelStateText[state] },
  {
    id: "actions",
    header: "在办措施",
    width: 88,
    onCard: "aside",
    cell: ({ openActions }) => (openActions > 0 ? `${openActions} 项` : absent),
  },
];

const rowId = ({ id }: UnderusedParcel) => id;
const rowName = ({ name }: UnderusedParcel) => name;
const cleared = { show: null, q: null, zones: null, tests: null } satisfies Partial<UnderusedParams>;
const activeCount = ({ show, q, zones: chosen, tests }: UnderusedParams) =>
  [show, q, chosen, tests].filter((value) => value !== null).length;

/** 低效用地: parcels that meet one of the tests, each with what it rests on and what is done about it. */
export function UnderusedDesk({ reader }: { reader: BenefitReader }) {
  const [params, setParams] = useQueryStates(underusedParsers, { history: "replace" });
  const { data, isError, error, isPending } = useQuery(underusedQuery(params));
  const open = (id: string | null) => void setParams({ open: id });
  return (
    <>
      <PageFill>
        <PageHeader
          title="效益评价"
          note={
            data
              ? `疑似低效 ${data.counts.suspected} 宗，${muOfSqmWithUnit(data.suspectedSqm)}；已查 ${data.counts.all} 宗`
              : undefined
          }
        />
        <BenefitTabs current="underused" canReadRules={reader.canReadRules} />
        {data ? <Counts list={data} params={params} /> : null}
        <FilterBar
          search={
            <SearchField
              label="找地块、企业"
              value={params.q ?? ""}
              onChange={(q) => void setParams({ q: q || null })}
            />
          }
          activeCount={activeCount(params)}
          onClear={() => void setParams(cleared)}
        >
          <FilterChoice
            label="范围"
            allLabel="疑似低效"
            values={["acting", "all"] as const}
            text={{ acting: "有在办措施", all: "全部已查地块" }}
            chosen={params.show === null || params.show === "suspected" ? null : [params.show]}
            onChange={(shown) => void setParams({ show: shown?.[0] ?? null })}
          />
          <FilterChoice
            label="情形"
            allLabel="全部情形"
            values={underusedTests}
            text={underusedTestText}
            chosen={params.tests}
            onChange={(tests) => void setParams({ tests })}
          />
          <FilterChoice
            label="片区"
            allLabel="全部片区"
            values={zones}
            text={zoneText}
            chosen={params.zones}
            onChange={(chosen) => void setParams({ zones: chosen })}
          />
        </FilterBar>
        {isError ? (
          <ErrorState title="低效用地没有读出来">{error.message}</ErrorState>
        ) : (
          <DataTable
            caption="疑似低效用地"
            columns={columns}
            rows={data?.items ?? []}
            getRowId={rowId}
            getRowName={rowName}
            onOpen={open}
            selectedId={params.open}
            isLoading={isPending}
            empty={<Empty isFiltered={activeCount(params) > 0} onClear={() => void setParams(cleared)} />}
          />
        )}
      </PageFill>
      {params.open ? (
        <UnderusedPanel parcelId={params.open} reader={reader} onClose={() => open(null)} />
      ) : null}
    </>
  );
}

function Counts({ list, params }: { list: UnderusedList; params: UnderusedParams }) {
  const shown = underusedTests.filter((test) => list.counts.byTest[test] > 0);
  if (shown.length === 0) return null;
  return (
    <ul aria-label="各情形宗数" className="scroll-thin flex gap-6 overflow-x-auto px-4 pb-3 sm:px-6">
      {shown.map((test) => (
        <li key={test} className="shrink-0">
          <Link
            href={underusedHref({ tests: [test] })}
            aria-current={params.tests?.length === 1 && params.tests[0] === test ? "true" : undefined}
            className="touch block rounded-sm decoration-accent-line underline-offset-4 hover:underline aria-[current]:text-accent-text"
          >
            <span className="block text-sm text-ink-muted">{underusedTestText[test]}</span>
            <span className="block font-semibold tabular-nums">
              {list.counts.byTest[test]}
              <span className="ml-0.5 text-sm font-normal text-ink-muted">宗</span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Empty({ isFiltered, onClear }: { isFiltered: boolean; onClear: () => void }) {
  return isFiltered ? (
    <EmptyState icon="filter" title="没有符合条件的地块" action={<Button onClick={onClear}>清除筛选</Button>}>
      换一个条件再查。
    </EmptyState>
  ) : (
    <EmptyState icon="check" title="没有疑似低效用地">
      已建成地块按年度效益数据、地块约定和巡查记录逐项比对；缺数据的情形不作认定，在“全部已查地块”里看缺什么。
    </EmptyState>
  );
}
