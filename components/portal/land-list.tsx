import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button-link";
import type { Tone } from "@/components/ui/tone";
import type { PublicParcel } from "@/domain/land/public-parcels.schema";
import { trimDecimal } from "@/domain/shared/trim-decimal";
import { muOfSqm, sqmOfSqm } from "@/lib/format/parcel-area";
import { paths } from "@/lib/paths";
import { parcelUseText, zoneText } from "@/lib/text/industries";
import { utilityText } from "@/lib/text/parcels";

const stateText: Record<PublicParcel["state"], { word: string; tone: Tone }> = {
  ready: { word: "净地", tone: "plan" },
  proposed: { word: "拟供", tone: "neutral" },
  announced: { word: "公告中", tone: "accent" },
};

function ratioText({ floorAreaRatioMin: least, floorAreaRatioMax: most }: PublicParcel): string {
  if (least && most) return `${trimDecimal(least)}—${trimDecimal(most)}`;
  if (least) return `不低于 ${trimDecimal(least)}`;
  return most ? `不高于 ${trimDecimal(most)}` : "–";
}

const wantHref = (parcel: PublicParcel) => `${paths.intentForm}?parcel=${encodeURIComponent(parcel.code)}`;

/** Parcels on offer: a table where there is room, the same facts as cards on a phone. */
export function LandList({ items }: { items: readonly PublicParcel[] }) {
  return (
    <>
      <table className="mt-2 w-full max-md:hidden">
        <caption className="sr-only">可供地块</caption>
        <thead>
          <tr className="border-b border-line-strong text-sm text-ink-muted [&>th]:py-2.5 [&>th]:pr-4 [&>th]:text-left [&>th]:font-normal">
            <th scope="col">地块</th>
            <th scope="col">片区</th>
            <th scope="col">用途</th>
            <th scope="col" className="!text-right">
              面积，亩
            </th>
            <th scope="col">容积率</th>
            <th scope="col">投资强度，万元/亩</th>
            <th scope="col">配套</th>
            <th scope="col">状态</th>
            <th scope="col">
              <span className="sr-only">登记</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((parcel) => (
            <LandRow key={parcel.code} parcel={parcel} />
          ))}
        </tbody>
      </table>
      <ul className="md:hidden">
        {items.map((parcel) => (
          <LandCard key={parcel.code} parcel={parcel} />
        ))}
      </ul>
    </>
  );
}

function LandRow({ parcel }: { parcel: PublicParcel }) {
  const state = stateText[parcel.state];
  return (
    <tr className="border-b hairline align-top hover:bg-hover [&>*]:py-3 [&>*]:pr-4">
      <th scope="row" className="text-left font-normal">
        <span className="block font-semibold">{parcel.name}</span>
        <span className="block text-sm text-ink-muted">
          {parcel.code}
          {parcel.location ? ` · ${parcel.location}` : ""}
        </span>
      </th>
      <td className="whitespace-nowrap">{zoneText[parcel.zone]}</td>
      <td className="whitespace-nowrap">{parcelUseText[parcel.plannedUse]}</td>
      <td className="text-right tabular-nums">
        <span className="block font-semibold">{muOfSqm(parcel.areaSqm)}</span>
        <span className="block text-sm whitespace-nowrap text-ink-muted">{sqmOfSqm(parcel.areaSqm)} ㎡</span>
      </td>
      <td className="whitespace-nowrap tabular-nums">{ratioText(parcel)}</td>
      <td className="tabular-nums">
        {parcel.intensityFloorWanPerMu ? `不低于 ${trimDecimal(parcel.intensityFloorWanPerMu)}` : "–"}
      </td>
      <td className="max-w-44">{utilityText(parcel.utilityState) ?? "–"}</td>
      <td>
        <Badge tone={state.tone} hasMark>
          {state.word}
        </Badge>
      </td>
      <td className="!pr-0 text-right">
        <ButtonLink
          href={wantHref(parcel)}
          size="sm"
          prefetch={false}
          aria-label={`我要${parcel.name}这块地`}
        >
          我要这块地
        </ButtonLink>
      </td>
    </tr>
  );
}

function LandCard({ parcel }: { parcel: PublicParcel }) {
  const state = stateText[parcel.state];
  const facts = [
    ["片区", zoneText[parcel.zone]],
    ["用途", parcelUseText[parcel.plannedUse]],
    ["容积率", ratioText(parcel)],
    [
      "投资强度",
      parcel.intensityFloorWanPerMu ? `不低于 ${trimDecimal(parcel.intensityFloorWanPerMu)} 万元/亩` : "–",
    ],
    ["配套", utilityText(parcel.utilityState) ?? "–"],
  ] as const;
  return (
    <li className="border-b hairline py-4">
      <div className="flex items-baseline gap-3">
        <p className="min-w-0 flex-1 text-lg font-semibold">{parcel.name}</p>
        <Badge tone={state.tone} hasMark>
          {state.word}
        </Badge>
      </div>
      <p className="text-sm text-ink-muted">
        {parcel.code}
        {parcel.location ? ` · ${parcel.location}` : ""}
      </p>
      <p className="mt-2 text-xl font-semibold tabular-nums">
        {muOfSqm(parcel.areaSqm)}
        <span className="ml-1 text-sm font-normal text-ink-muted">亩，{sqmOfSqm(parcel.areaSqm)} ㎡</span>
      </p>
      <dl className="mt-1 grid grid-cols-2 gap-x-4 gap-y-0.5 text-sm">
        {facts.map(([name, value]) => (
          <div key={name} className="flex gap-2">
            <dt className="shrink-0 text-ink-muted">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <ButtonLink
        href={wantHref(parcel)}
        className="mt-3 w-full"
        prefetch={false}
        aria-label={`我要${parcel.name}这块地`}
      >
        我要这块地
      </ButtonLink>
    </li>
  );
}
