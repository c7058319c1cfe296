import { useQuery } from "@tanstack/react-query";
import { FilterBar } from "@/components/ui/filter-bar";
import { FilterChoice } from "@/components/ui/filter-choice";
import { FilterSelect } from "@/components/ui/filter-select";
import { SearchField } from "@/components/ui/search-field";
import { parcelMarks } from "@/domain/land/parcel-marks";
import { supplyMethods } from "@/domain/land/parcel-rights";
import { parcelStates, parcelUses } from "@/domain/land/parcel-state";
import { zones } from "@/domain/land/zone";
import { api } from "@/lib/api/client";
import type { ParcelParams } from "@/lib/search-params/parcels";
import { parcelStateText, parcelUseText, zoneText } from "@/lib/text/industries";
import { parcelMarkText, supplyMethodText } from "@/lib/text/parcels";

type ParcelFiltersProps = { params: ParcelParams; onChange: (change: Partial<ParcelParams>) => void };

const areaChoices = [
  ...["10", "30", "50", "100", "200"].map((mu) => ({ value: `min ${mu}`, label: `${mu} 亩以上` })),
  ...["30", "50", "100", "200"].map((mu) => ({ value: `max ${mu}`, label: `${mu} 亩以下` })),
];
const claimChoices = [
  { value: "yes", label: "有项目" },
  { value: "no", label: "无项目" },
] as const;

/** Conditions seldom asked for, one at a time. */
const otherChoices = [
  { value: "boundary yes", label: "有界址", params: { boundary: "yes" } },
  { value: "boundary no", label: "无界址", params: { boundary: "no" } },
  { value: "public yes", label: "对外公布", params: { public: "yes" } },
  { value: "public no", label: "不对外公布", params: { public: "no" } },
  { value: "retired all", label: "含已停用", params: { retired: "all" } },
  { value: "retired only", label: "只看已停用", params: { retired: "only" } },
] as const satisfies readonly { value: string; label: string; params: Partial<ParcelParams> }[];

const otherOf = ({ boundary, public: isPublic, retired }: ParcelParams): string =>
  (boundary && `boundary ${boundary}`) ||
  (isPublic && `public ${isPublic}`) ||
  (retired && `retired ${retired}`) ||
  "";

function areaParams(value: string): Partial<ParcelParams> {
  const [end, mu] = value.split(" ");
  return { minMu: end === "min" ? (mu ?? null) : null, maxMu: end === "max" ? (mu ?? null) : null };
}

const areaOf = ({ minMu, maxMu }: ParcelParams): string =>
  minMu ? `min ${minMu}` : maxMu ? `max ${maxMu}` : "";

const filterKeys = [
  "q",
  "zones",
  "states",
  "uses",
  "supply",
  "marks",
  "lacks",
  "minMu",
  "maxMu",
  "claimed",
  "boundary",
  "public",
  "retired",
  "holder",
] as const satisfies readonly (keyof ParcelParams)[];

export const clearedParcelFilters: Partial<ParcelParams> = Object.fromEntries(
  filterKeys.map((key) => [key, null]),
);

/** How many filters are set. */
export const activeParcelFilters = (params: ParcelParams): number =>
  filterKeys.filter((key) => params[key] !== null).length;

const known = <Value extends string>(choices: readonly { value: Value }[], value: string): Value | null =>
  choices.find((choice) => choice.value === value)?.value ?? null;

export function ParcelFilters({ params, onChange }: ParcelFiltersProps) {
  return (
    <FilterBar
      activeCount={activeParcelFilters(params)}
      onClear={() => onChange(clearedParcelFilters)}
      search={
        <SearchField
          label="搜索地块"
          placeholder="编号、名称、使用权人"
          value={params.q ?? ""}
          onChange={(q) => onChange({ q: q.trim() || null })}
        />
      }
    >
      <SetFilters params={params} onChange={onChange} />
      <FilterSelect
        label="面积"
        value={areaOf(params)}
        options={areaChoices}
        onChange={(value) => onChange(areaParams(value))}
      />
      <MissingUtility params={params} onChange={onChange} />
      <FilterSelect
        label="项目"
        value={params.claimed ?? ""}
        options={claimChoices}
        onChange={(value) => onChange({ claimed: known(claimChoices, value) })}
      />
      <FilterSelect
        label="其他条件"
        value={otherOf(params)}
        options={otherChoices}
        onChange={(value) =>
          onChange({
            ...{ boundary: null, public: null, retired: null },
            ...otherChoices.find((choice) => choice.value === value)?.params,
          })
        }
      />
    </FilterBar>
  );
}

function SetFilters({ params, onChange }: ParcelFiltersProps) {
  return (
    <>
      <FilterChoice
        label="片区"
        values={zones}
        text={zoneText}
        chosen={params.zones}
        onChange={(chosen) => onChange({ zones: chosen })}
      />
      <FilterChoice
        label="状态"
        values={parcelStates}
        text={parcelStateText}
        chosen={params.states}
        onChange={(states) => onChange({ states })}
      />
      <FilterChoice
        label="标识"
        values={parcelMarks}
        text={parcelMarkText}
        chosen={params.marks}
        onChange={(marks) => onChange({ marks })}
      />
      <FilterChoice
        label="用途"
        values={parcelUses}
        text={parcelUseText}
        chosen={params.uses}
        onChange={(uses) => onChange({ uses })}
      />
      <FilterChoice
        label="供地方式"
        values={supplyMethods}
        text={supplyMethodText}
        chosen={params.supply}
        onChange={(supply) => onChange({ supply })}
      />
    </>
  );
}

function MissingUtility({ params, onChange }: ParcelFiltersProps) {
  const { data } = useQuery(api.parcel.utilityList.queryOptions({ input: {} }));
  return (
    <FilterSelect
      label="缺配套"
      value={params.lacks ?? ""}
      options={(data?.items ?? []).map(({ code, name }) => ({ value: code, label: `缺${name}` }))}
      onChange={(value) => onChange({ lacks: value || null })}
    />
  );
}
