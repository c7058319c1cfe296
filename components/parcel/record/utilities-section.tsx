import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import type { Tone } from "@/components/ui/tone";
import type { ParcelDetail, ParcelUtility } from "@/domain/land/parcel.schema";
import type { UtilityStatus } from "@/domain/land/utility";
import type { UtilityList } from "@/domain/land/utility-list";
import { trimDecimal } from "@/domain/shared/trim-decimal";
import { utilityLongText, utilitySideText, utilityStatusText } from "@/lib/text/parcels";

const tones: Record<UtilityStatus, Tone> = {
  connected: "plan",
  building: "accent",
  planned: "neutral",
  none: "behind",
};

function detailOf(row: ParcelUtility): string {
  return [
    row.capacity && `${trimDecimal(row.capacity)} ${row.capacityUnit ?? ""}`.trim(),
    row.pipeSize,
    row.distanceM && `距地块 ${trimDecimal(row.distanceM)} 米`,
    row.plannedOn && `计划 ${row.plannedOn} 接通`,
    row.source && `来源：${row.source}`,
  ]
    .filter(Boolean)
    .join("，");
}

function Side({ row }: { row: ParcelUtility }) {
  const detail = detailOf(row);
  return (
    <p className="flex flex-wrap items-baseline gap-x-2">
      <span className="text-sm text-ink-muted">{utilitySideText[row.side]}</span>
      <Badge tone={tones[row.status]} hasMark>
        {utilityStatusText[row.status]}
      </Badge>
      {detail ? <span className="text-sm">{detail}</span> : null}
    </p>
  );
}

type UtilitiesSectionProps = { parcel: ParcelDetail; list: UtilityList; onEdit?: () => void };

/** 九通一平 line by line, with what is known of each side of the red line. */
export function UtilitiesSection({ parcel, list, onEdit }: UtilitiesSectionProps) {
  const codes = [
    ...new Set([...list.map(({ code }) => code), ...parcel.utilities.map(({ utility }) => utility)]),
  ];
  const nameOf = (code: string) => list.find((item) => item.code === code)?.name ?? code;
  return (
    <Section
      id="utilities"
      title="配套"
      note={parcel.utilityState ? utilityLongText(parcel.utilityState) : undefined}
      action={
        onEdit ? (
          <Button size="sm" icon="edit" onClick={onEdit}>
            更新配套
          </Button>
        ) : undefined
      }
    >
      {parcel.utilities.length === 0 ? (
        <p className="text-ink-muted">还没有登记配套情况{onEdit ? "，从“更新配套”逐项填写" : ""}。</p>
      ) : (
        <dl className="grid gap-x-8 sm:grid-cols-2">
          {codes.map((code) => {
            const rows = parcel.utilities.filter(({ utility }) => utility === code);
            return (
              <div key={code} className="flex gap-3 border-t hairline py-1.5">
                <dt className="w-24 shrink-0 text-ink-muted">{nameOf(code)}</dt>
                <dd className="grid min-w-0 flex-1 gap-1">
                  {rows.length === 0 ? <span className="text-ink-faint">未掌握</span> : null}
                  {rows.map((row) => (
                    <Side key={row.side} row={row} />
                  ))}
                </dd>
              </div>
            );
          })}
        </dl>
      )}
    </Section>
  );
}
