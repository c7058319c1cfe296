"use client";

import type { ReactNode } from "react";
import { FilterBar } from "@/components/ui/filter-bar";
import { FilterChoice } from "@/components/ui/filter-choice";
import { FilterSelect, FilterToggle } from "@/components/ui/filter-select";
import { SearchField } from "@/components/ui/search-field";
import { industries } from "@/domain/industry/industry";
import { zones } from "@/domain/land/zone";
import { sourceChannels } from "@/domain/project/source-channel";
import { stageGroups, stages, standings } from "@/domain/project/stage";
import { activeFilters, type LedgerParams } from "@/lib/search-params/project-ledger";
import { industryText, zoneText } from "@/lib/text/industries";
import { sourceChannelText } from "@/lib/text/projects";
import { stageGroupText, stageText, standingText } from "@/lib/text/stages";
import type { Reader } from "../reader";
import { type LedgerKind, ledgerKinds } from "./kind";
import { ScopeSelect } from "./scope-select";

type LedgerFiltersProps = {
  kind: LedgerKind;
  params: LedgerParams;
  today: string;
  reader: Reader;
  chips: ReactNode;
  onChange: (change: Partial<LedgerParams>) => void;
  onClear: () => void;
};

/** The one value a select can show; several are a chip. */
const only = (values: readonly string[] | null) => (values?.length === 1 ? (values[0] ?? "") : "");

/** One value of a literal list, or null for "all". */
const one = <Value extends string>(values: readonly Value[], value: string): Value[] | null => {
  const found = values.find((candidate) => candidate === value);
  return found ? [found] : null;
};

export function LedgerFilters(props: LedgerFiltersProps) {
  const { kind, params, reader, chips, onChange, onClear } = props;
  return (
    <FilterBar
      activeCount={activeFilters(params).length}
      onClear={onClear}
      search={
        <SearchField
          label="搜索项目"
          placeholder={reader.sight === "public" ? "项目名称" : "名称、投资方、编号、拼音首字母"}
          value={params.q ?? ""}
          onChange={(q) => onChange({ q: q.trim() || null })}
        />
      }
    >
      <ScopeSelect reader={reader} scope={params.scope} onChange={(scope) => onChange({ scope })} />
      <FilterSelect
        label="阶段"
        allLabel="全部阶段"
        value={only(params.stages)}
        options={ledgerKinds[kind].groups.map((group) => ({
          label: stageGroupText[group],
          options: stageGroups[group].map((stage) => ({ value: stage, label: stageText[stage] })),
        }))}
        onChange={(value) => onChange({ stages: one(stages, value), stageGroups: null })}
      />
      {reader.sight === "public" ? null : <FullFilters {...props} />}
      {chips}
    </FilterBar>
  );
}

function FullFilters({ kind, params, today, onChange }: LedgerFiltersProps) {
  return (
    <>
      <FilterToggle
        label="到期待办"
        isOn={params.nextStepTo === today}
        onChange={(isOn) => onChange({ nextStepTo: isOn ? today : null })}
      />
      <FilterToggle
        label="未定下一步"
        isOn={params.hasNoNextStep === true}
        onChange={(isOn) => onChange({ hasNoNextStep: isOn || null })}
      />
      <FilterChoice
        label="产业"
        allLabel="全部产业"
        values={industries}
        text={industryText}
        chosen={params.industries}
        onChange={(chosen) => onChange({ industries: chosen })}
      />
      {kind === "leads" ? (
        <FilterChoice
          label="来源"
          allLabel="全部来源"
          values={sourceChannels}
          text={sourceChannelText}
          chosen={params.sourceChannels}
          onChange={(chosen) => onChange({ sourceChannels: chosen })}
        />
      ) : (
        <FilterChoice
          label="片区"
          allLabel="全部片区"
          values={zones}
          text={zoneText}
          chosen={params.zones}
          onChange={(chosen) => onChange({ zones: chosen })}
        />
      )}
      <FilterChoice
        label="状态"
        allLabel="全部状态"
        values={standings}
        text={standingText}
        chosen={params.standings}
        onChange={(chosen) => onChange({ standings: chosen })}
      />
    </>
  );
}
