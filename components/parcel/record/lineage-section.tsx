"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { Section } from "@/components/ui/section";
import type { LineageStep, ParcelRelative } from "@/domain/land/parcel-history.schema";
import { api } from "@/lib/api/client";
import { muOfSqm, sqmOfSqm } from "@/lib/format/parcel-area";
import { paths } from "@/lib/paths";
import { lineageKindText } from "@/lib/text/parcels";

/** What the parcel came from and what became of it; nothing where it was never split or merged. */
export function LineageSection({ id }: { id: string }) {
  const { data } = useQuery(api.parcel.lineage.queryOptions({ input: { id } }));
  if (!data || data.steps.length === 0) return null;
  return (
    <Section id="lineage" title="谱系" note="分割、合并前后面积相等">
      <ol className="grid gap-4">
        {data.steps.map((step) => (
          <Step key={`${step.kind} ${step.from.map((one) => one.id).join()}`} step={step} current={id} />
        ))}
      </ol>
    </Section>
  );
}

function Step({ step, current }: { step: LineageStep; current: string }) {
  return (
    <li>
      <p className="mb-1 flex flex-wrap items-baseline gap-x-2">
        <span className="font-semibold">{lineageKindText[step.kind]}</span>
        <span className="text-sm text-ink-muted tabular-nums">
          {step.changedOn}，共 {sqmOfSqm(step.areaSqm)} ㎡（{muOfSqm(step.areaSqm)} 亩）
        </span>
      </p>
      <div className="grid items-center gap-x-4 gap-y-1 sm:grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)]">
        <Relatives label="之前" parcels={step.from} current={current} />
        <span aria-hidden className="text-ink-faint max-sm:rotate-90 max-sm:justify-self-start">
          →
        </span>
        <Relatives label="之后" parcels={step.to} current={current} />
      </div>
    </li>
  );
}

type RelativesProps = { label: string; parcels: readonly ParcelRelative[]; current: string };

function Relatives({ label, parcels, current }: RelativesProps) {
  return (
    <ul aria-label={label} className="grid gap-1">
      {parcels.map(({ id, code, name, areaSqm, retiredOn }) => (
        <li key={id} className="flex flex-wrap items-baseline gap-x-2">
          {id === current ? (
            <span className="font-semibold" aria-current="true">
              {code}
            </span>
          ) : (
            <Link href={paths.parcel(id)} className="link">
              {code}
            </Link>
          )}
          <span className="text-sm text-ink-muted">{name}</span>
          <span className="text-sm tabular-nums">{sqmOfSqm(areaSqm)} ㎡</span>
          {retiredOn ? <Badge>已停用</Badge> : null}
        </li>
      ))}
    </ul>
  );
}
