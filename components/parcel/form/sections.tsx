import { FieldRow, FormSection } from "@/components/form/form-section";
import { type ParcelFieldKey, type ParcelGroup, parcelFieldGroups } from "@/domain/land/parcel-fields";
import { parcelFieldKind } from "@/lib/format/parcel-field";
import { parcelGroupText } from "@/lib/text/parcels";
import { ParcelField, type ParcelFormState } from "./parcel-field";

export const sectionId = (group: ParcelGroup) => `parcel-section-${group}`;

const notes: Partial<Record<ParcelGroup, string>> = {
  standard: "标准地出让时写进公告和协议的控制指标",
  dates: "交地、动工、竣工、投产也随状态变更一并记下",
};

/** Fields of a group, those that go together side by side. */
const rows: Record<ParcelGroup, readonly (readonly ParcelFieldKey[])[]> = {
  identity: [
    ["code", "name"],
    ["zone", "location"],
    ["boundedEast", "boundedWest"],
    ["boundedSouth", "boundedNorth"],
    ["cadastralCode", "realEstateUnitNo"],
    ["noticeNo", "contractNo"],
    ["supervisionNo"],
  ],
  size: [["areaSqm", "collectedSqm"]],
  use: [
    ["plannedUse", "landUseCode"],
    ["currentUse", "landGrade"],
  ],
  control: [
    ["floorAreaRatioMin", "floorAreaRatioMax"],
    ["buildingDensityMin", "greenRatioMax"],
    ["heightLimitM", "setbackM"],
    ["parkingNote", "compatibleUses"],
    ["controlPlanNo"],
  ],
  standard: [
    ["intensityFloorWanPerMu", "taxFloorWanPerMu"],
    ["outputFloorWanPerMu", "energyCeilingTcePerWan"],
    ["researchShareMin", "capacityMonths"],
    ["emissionStandard"],
  ],
  right: [
    ["ownership", "supplyMethod"],
    ["holderName"],
    ["termYears", "isFlexibleTerm"],
    ["termFrom", "termTo"],
    ["startPriceFen", "dealPriceFen"],
    ["pricePaidFen", "depositFen"],
    ["isMortgaged", "isSeized"],
  ],
  dates: [
    ["agreedDeliveryOn", "deliveredOn"],
    ["agreedStartOn", "startedOn"],
    ["agreedCompletionOn", "completedOn"],
    ["productionOn"],
  ],
  others: [["isPublic"], ["note"]],
};

/** How many fields of a group are wrong. */
export const problemsIn = (group: ParcelGroup, errors: Readonly<Record<string, string>>): number =>
  Object.keys(parcelFieldGroups[group]).filter((key) => errors[key]).length;

export function ParcelSection({ group, form }: { group: ParcelGroup; form: ParcelFormState }) {
  return (
    <FormSection id={sectionId(group)} title={parcelGroupText[group]} note={notes[group]}>
      {rows[group].map((keys) => (
        <Row key={keys.join()} keys={keys} form={form} />
      ))}
    </FormSection>
  );
}

type RowProps = { keys: readonly ParcelFieldKey[]; form: ParcelFormState };

/** Two short fields side by side, or one over the whole width. */
function Row({ keys, form }: RowProps) {
  const fields = keys.map((key) => (
    <div key={key} className={parcelFieldKind(key) === "flag" ? "self-end" : undefined}>
      <ParcelField name={key} form={form} />
    </div>
  ));
  return keys.length === 1 ? fields : <FieldRow>{fields}</FieldRow>;
}
