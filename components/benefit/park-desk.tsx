"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useQueryStates } from "nuqs";
import { ErrorState } from "@/components/ui/error-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { FilterSelect } from "@/components/ui/filter-select";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { Section } from "@/components/ui/section";
import { Skeleton } from "@/components/ui/skeleton";
import { Stat } from "@/components/ui/stat";
import type { ParkView } from "@/domain/benefit/benefit.schema";
import { type ParkGroup, type ParkIndex, parkGroups, parkIndices } from "@/domain/benefit/park";
import { formatHundredths } from "@/lib/format/hundredths";
import { muOfSqm } from "@/lib/format/parcel-area";
import { benefitsHref, parkGroupHref, parkParsers } from "@/lib/search-params/benefits";
import { parkGroupText, parkIndexText } from "@/lib/text/benefits";
import { BenefitTabs } from "./benefit-tabs";
import { parkQuery } from "./queries";
import type { BenefitReader } from "./reader";

/** What each index divides, by the group one opens for it; money comes from the firms. */
const opens: Record<ParkIndex, ParkGroup | "firms"> = {
  developedShare: "developed",
  suppliedShare: "supplied",
  builtShare: "built",
  industrialShare: "industrialBuilt",
  floorAreaRatio: "built",
  investmentIntensity: "firms",
  outputPerMu: "firms",
  taxPerMu: "firms",
  idleShare: "idle",
};

/** 园区指标: how intensively the park uses its land, every figure with the list behind it. */
export function ParkDesk({ years, reader }: { years: readonly number[]; reader: BenefitReader }) {
  const [{ year }, setParams] = useQueryStates(parkParsers, { history: "replace" });
  const { data, isError, error } = useQuery(parkQuery(year));
  return (
    <>
      <PageHeader title="效益评价" count={data ? `${data.year} 年` : undefined} action={<PrintButton />} />
      <BenefitTabs current="park" canReadRules={reader.canReadRules} />
      <FilterBar>
        <FilterSelect
          label="年度"
          allLabel="最近一年"
          value={year === null ? "" : String(year)}
          options={years.map((one) => ({ value: String(one), label: `${one} 年` }))}
          onChange={(next) => void setParams({ year: next ? Number(next) : null })}
        />
      </FilterBar>
      <PageBody>
        {isError ? <ErrorState title="园区指标没有读出来">{error.message}</ErrorState> : null}
        {!data && !isError ? <Skeleton className="h-72" /> : null}
        {data ? <Figures park={data} /> : null}
      </PageBody>
    </>
  );
}

function Figures({ park }: { park: ParkView }) {
  const hrefOf = (index: ParkIndex) => {
    const group = opens[index];
    return group === "firms" ? benefitsHref({ year: park.year }) : parkGroupHref(group);
  };
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
      <Section
        title="土地集约利用"
        note={`面积按地块现状，金额按 ${park.year} 年 ${park.firms} 家企业的数据`}
      >
        <div className="grid grid-cols-2 gap-x-6 gap-y-5 sm:grid-cols-3">
          {parkIndices.map((index) => {
            const { name, unit, how } = parkIndexText[index];
            const value = park.indices[index];
            return (
              <Stat
                key={index}
                label={name}
                value={value === null ? null : formatHundredths(value)}
                unit={unit}
                href={hrefOf(index)}
                hint={how}
                note={how}
              />
            );
          })}
        </div>
        {park.floorMissing > 0 ? (
          <p className="mt-4 text-sm text-ink-muted">
            {park.floorMissing} 宗已建成地块没有建筑面积，未计入综合容积率。
          </p>
        ) : null}
      </Section>
      <Section title="各环节用地">
        <table className="w-full max-w-xl">
          <thead className="text-sm text-ink-muted">
            <tr className="border-b hairline">
              <th scope="col" className="py-1.5 text-left font-normal">
                环节
              </th>
              <th scope="col" className="py-1.5 text-right font-normal">
                宗数
              </th>
              <th scope="col" className="py-1.5 text-right font-normal">
                面积（亩）
              </th>
            </tr>
          </thead>
          <tbody>
            {parkGroups.map((group) => (
              <tr key={group} className="border-b hairline last:border-b-0">
                <th scope="row" className="py-1.5 text-left font-normal">
                  <Link href={parkGroupHref(group)} className="link">
                    {parkGroupText[group]}
                  </Link>
                </th>
                <td className="py-1.5 text-right tabular-nums">{park.groups[group].count}</td>
                <td className="py-1.5 text-right tabular-nums">{muOfSqm(park.groups[group].areaSqm)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
    </div>
  );
}
