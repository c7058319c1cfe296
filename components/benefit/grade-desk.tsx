"use client";

import { useQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useQueryStates } from "nuqs";
import { useState } from "react";
import { DataTable } from "@/components/data-table/data-table";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { FilterChip } from "@/components/ui/filter-chip";
import { FilterChoice } from "@/components/ui/filter-choice";
import { FilterSelect } from "@/components/ui/filter-select";
import { PageFill } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { SearchField } from "@/components/ui/search-field";
import type { BenefitListItem } from "@/domain/benefit/benefit.schema";
import { zones } from "@/domain/land/zone";
import { type BenefitParams, benefitParsers } from "@/lib/search-params/benefits";
import { zoneText } from "@/lib/text/industries";
import { BenefitTabs } from "./benefit-tabs";
import { gradeColumns } from "./grade-columns";
import { GradeCounts } from "./grade-counts";
import { benefitsQuery } from "./queries";
import type { BenefitReader } from "./reader";

const BenefitPanel = dynamic(() => import("./benefit-panel").then((module) => module.BenefitPanel), {
  ssr: false,
});
const RecordDialog = dynamic(() => import("./record-dialog").then((module) => module.RecordDialog), {
  ssr: false,
});
const ImportPanel = dynamic(() => import("./import-panel").then((module) => module.ImportPanel), {
  ssr: false,
});

const rowId = ({ id }: BenefitListItem) => id;
const rowName = ({ enterprise, place }: BenefitListItem) => enterprise?.name ?? place.name;
const cleared = { q: null, zones: null, grades: null, moved: null } satisfies Partial<BenefitParams>;
const gradeChoiceText = { A: "A 优先发展", B: "B 提升发展", C: "C 调控帮扶", D: "D 倒逼整治", none: "未评" };
const moveText = { up: "比上年升级", down: "比上年降级" };

const activeCount = ({ q, zones: chosen, grades, moved }: BenefitParams) =>
  [q, chosen, grades, moved].filter((value) => value !== null).length;

/** 企业评价: every firm of a year with score and grade; year, filter and the open firm are in the URL. */
export function GradeDesk({ reader }: { reader: BenefitReader }) {
  const [params, setParams] = useQueryStates(benefitParsers, { history: "replace" });
  const [adding, setAdding] = useState<"one" | "sheet" | null>(null);
  const { data, isError, error, isPending } = useQuery(benefitsQuery(params));
  const open = (id: string | null) => void setParams({ open: id });
  const openItem = data?.items.find(({ id }) => id === params.open);
  return (
    <>
      <PageFill>
        <PageHeader
          title="效益评价"
          count={data ? `${data.year} 年` : undefined}
          action={reader.canEdit ? <AddButtons onAdd={setAdding} /> : undefined}
        />
        <BenefitTabs current="grades" canReadRules={reader.canReadRules} />
        {data && data.years.length > 0 ? <GradeCounts list={data} params={params} /> : null}
        <Filters params={params} years={data?.years ?? []} onChange={(next) => void setParams(next)} />
        {isError ? (
          <ErrorState title="评价结果没有读出来">{error.message}</ErrorState>
        ) : (
          <DataTable
            caption="企业效益评价"
            columns={gradeColumns}
            rows={data?.items ?? []}
            getRowId={rowId}
            getRowName={rowName}
            onOpen={open}
            selectedId={params.open}
            isLoading={isPending}
            empty={
              <Empty
                isFiltered={activeCount(params) > 0}
                canEdit={reader.canEdit}
                onClear={() => void setParams(cleared)}
              />
            }
          />
        )}
      </PageFill>
      {params.open ? (
        <BenefitPanel
          id={params.open}
          isHidden={openItem !== undefined && openItem.enterprise === null}
          reader={reader}
          onClose={() => open(null)}
        />
      ) : null}
      {adding === "one" ? (
        <RecordDialog year={data?.year} onClose={() => setAdding(null)} onSaved={open} />
      ) : null}
      {adding === "sheet" ? <ImportPanel year={data?.year} onClose={() => setAdding(null)} /> : null}
    </>
  );
}

function AddButtons({ onAdd }: { onAdd: (way: "one" | "sheet") => void }) {
  return (
    <>
      <Button icon="upload" onClick={() => onAdd("sheet")}>
        批量导入
      </Button>
      <Button variant="primary" icon="plus" onClick={() => onAdd("one")}>
        登记数据
      </Button>
    </>
  );
}

type FiltersProps = {
  params: BenefitParams;
  years: readonly number[];
  onChange: (next: Partial<BenefitParams>) => void;
};

function Filters({ params, years, onChange }: FiltersProps) {
  return (
    <FilterBar
      search={
        <SearchField
          label="找企业、地块编号"
          value={params.q ?? ""}
          onChange={(q) => onChange({ q: q || null })}
        />
      }
      activeCount={activeCount(params)}
      onClear={() => onChange(cleared)}
    >
      <FilterSelect
        label="年度"
        allLabel="最近一年"
        value={params.year === null ? "" : String(params.year)}
        options={years.map((year) => ({ value: String(year), label: `${year} 年` }))}
        onChange={(year) => onChange({ year: year ? Number(year) : null, open: null })}
      />
      <FilterChoice
        label="等级"
        allLabel="全部等级"
        values={["A", "B", "C", "D", "none"] as const}
        text={gradeChoiceText}
        chosen={params.grades}
        onChange={(grades) => onChange({ grades })}
      />
      <FilterChoice
        label="片区"
        allLabel="全部片区"
        values={zones}
        text={zoneText}
        chosen={params.zones}
        onChange={(chosen) => onChange({ zones: chosen })}
      />
      {params.moved ? (
        <FilterChip text={moveText[params.moved]} onRemove={() => onChange({ moved: null })} />
      ) : null}
    </FilterBar>
  );
}

type EmptyProps = { isFiltered: boolean; canEdit: boolean; onClear: () => void };

function Empty({ isFiltered, canEdit, onClear }: EmptyProps) {
  if (isFiltered) {
    return (
      <EmptyState
        icon="filter"
        title="没有符合条件的企业"
        action={<Button onClick={onClear}>清除筛选</Button>}
      >
        换一个条件再查。
      </EmptyState>
    );
  }
  return (
    <EmptyState icon="chart" title="还没有年度效益数据">
      {canEdit
        ? "逐家登记，或从电子表格批量导入上一年度的税收、营收、能耗和用地，系统据此评分定级。"
        : "土地岗和统计岗登记年度数据后，这里列出各企业的得分和等级。"}
    </EmptyState>
  );
}
