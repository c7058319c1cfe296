"use client";

import { useQuery } from "@tanstack/react-query";
import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/section";
import type { ParcelDetail } from "@/domain/land/parcel.schema";
import { api } from "@/lib/api/client";
import { formatSqm } from "@/lib/format/area";
import { paths } from "@/lib/paths";
import { surveyFormatText } from "@/lib/text/survey";
import { BoundaryExportMenu } from "./boundary-export-menu";

type ParcelSurveyProps = { parcelId: string; canImport: boolean; canExport: boolean };

/** The boundary of a parcel: where it came from, out as a file, in from a new survey. */
export function ParcelSurvey({ parcelId, canImport, canExport }: ParcelSurveyProps) {
  const { data } = useQuery(api.parcel.get.queryOptions({ input: { id: parcelId } }));
  const boundary = data?.boundary ?? null;
  return (
    <Section
      title="界址"
      action={
        <>
          {canExport && boundary ? <BoundaryExportMenu parcelIds={[parcelId]} /> : null}
          {canImport ? (
            <ButtonLink href={paths.parcelSurvey} icon="upload">
              导入测绘成果
            </ButtonLink>
          ) : null}
        </>
      }
    >
      {boundary ? <BoundaryFacts boundary={boundary} /> : <p className="text-ink-muted">还没有界址。</p>}
    </Section>
  );
}

function BoundaryFacts({ boundary }: { boundary: NonNullable<ParcelDetail["boundary"]> }) {
  const { areaSqm, statedSqm, format, sourceCrs, surveyedOn, surveyor } = boundary;
  const facts = [
    ["计算面积", `${formatSqm(areaSqm)} ㎡`],
    ["标注面积", statedSqm === null ? "未标注" : `${formatSqm(statedSqm)} ㎡`],
    ["来源", `${surveyFormatText[format]}，${sourceCrs}`],
    ["测绘", [surveyor, surveyedOn].filter(Boolean).join("，") || "未登记"],
  ];
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
      {facts.map(([label, value]) => (
        <div key={label} className="contents">
          <dt className="text-ink-muted">{label}</dt>
          <dd className="break-words">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
