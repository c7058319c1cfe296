import { ButtonLink } from "@/components/ui/button-link";
import { Description, DescriptionList } from "@/components/ui/description-list";
import { Section } from "@/components/ui/section";
import { area, areaFromSqm, sqmText } from "@/domain/land/area";
import type { ParcelDetail } from "@/domain/land/parcel.schema";
import {
  type ParcelFieldKey,
  type ParcelGroup,
  parcelFieldGroups,
  parcelGroups,
} from "@/domain/land/parcel-fields";
import { muOfSqm, sqmOfSqm } from "@/lib/format/parcel-area";
import { parcelFieldWords } from "@/lib/format/parcel-field";
import { paths } from "@/lib/paths";
import { parcelFieldText, parcelGroupText, surveyFormatText } from "@/lib/text/parcels";

type Facts = { parcel: ParcelDetail };

const isKeyOf = (group: ParcelGroup, key: string): key is ParcelFieldKey =>
  Object.hasOwn(parcelFieldGroups[group], key);

const hidden: readonly ParcelFieldKey[] = ["code", "name", "areaSqm"];

const keysOf = (group: ParcelGroup): ParcelFieldKey[] =>
  Object.keys(parcelFieldGroups[group]).filter(
    (key): key is ParcelFieldKey => isKeyOf(group, key) && !hidden.includes(key),
  );

/** Square metres less what is taken for roads and green. */
function netText({ areaSqm, collectedSqm }: ParcelDetail): string {
  const [whole, collected] = [areaFromSqm(areaSqm), areaFromSqm(collectedSqm ?? "0")];
  if (!whole.ok || !collected.ok) return "";
  const net = sqmText(area(Math.max(0, whole.value - collected.value)));
  return `${sqmOfSqm(net)} ㎡，${muOfSqm(net)} 亩`;
}

function SizeFacts({ parcel }: Facts) {
  const { boundary } = parcel;
  return (
    <>
      <Description label="面积">
        {sqmOfSqm(parcel.areaSqm)} ㎡，{muOfSqm(parcel.areaSqm)} 亩
      </Description>
      <Description label="净用地">{netText(parcel)}</Description>
      <Description label="界址">
        {boundary
          ? `${surveyFormatText[boundary.format]}，计算面积 ${sqmOfSqm(boundary.areaSqm)} ㎡${boundary.surveyedOn ? `，${boundary.surveyedOn} 测` : ""}`
          : ""}
      </Description>
      <Description label="测绘单位">{boundary?.surveyor ?? ""}</Description>
    </>
  );
}

/** Every group of the data dictionary, with the names of what is still missing. */
export function FactsSection({ parcel, canEdit }: Facts & { canEdit: boolean }) {
  return (
    <Section
      id="facts"
      title="地块资料"
      action={
        canEdit ? (
          <ButtonLink href={paths.editParcel(parcel.id)} size="sm" icon="edit">
            修改资料
          </ButtonLink>
        ) : undefined
      }
    >
      <div className="grid gap-5">
        {parcelGroups.map((group) => (
          <Group key={group} group={group} parcel={parcel} />
        ))}
      </div>
    </Section>
  );
}

/** What is known of a group, and after it the names of what isn't. */
function Group({ group, parcel }: Facts & { group: ParcelGroup }) {
  const fields = keysOf(group).map((key) => ({ key, words: parcelFieldWords(key, parcel[key]) }));
  const known = fields.filter(({ words }) => words !== "");
  const open = fields.filter(({ words }) => words === "").map(({ key }) => parcelFieldText[key]);
  return (
    <section aria-labelledby={`facts-${group}`}>
      <h3 id={`facts-${group}`} className="mb-1 font-semibold">
        {parcelGroupText[group]}
      </h3>
      <DescriptionList columns={2}>
        {group === "size" ? <SizeFacts parcel={parcel} /> : null}
        {known.map(({ key, words }) => (
          <Description key={key} label={parcelFieldText[key]} isWide={key === "note"}>
            {words}
          </Description>
        ))}
      </DescriptionList>
      {open.length > 0 ? <p className="text-sm text-ink-muted">未填：{open.join("、")}</p> : null}
    </section>
  );
}
