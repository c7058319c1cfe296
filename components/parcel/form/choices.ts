import type { SelectOption } from "@/components/form/select-field";
import { landUseCodes, landUseNames } from "@/domain/land/land-use-code";
import type { ParcelFieldKey } from "@/domain/land/parcel-fields";
import { ownerships, supplyMethods } from "@/domain/land/parcel-rights";
import { parcelUses } from "@/domain/land/parcel-state";
import { zones } from "@/domain/land/zone";
import { parcelUseText, zoneText } from "@/lib/text/industries";
import { ownershipText, supplyMethodText } from "@/lib/text/parcels";

const options = <Value extends string>(
  values: readonly Value[],
  text: Record<Value, string>,
): SelectOption[] => values.map((value) => ({ value, label: text[value] }));

const choices: Partial<Record<ParcelFieldKey, readonly SelectOption[]>> = {
  zone: options(zones, zoneText),
  plannedUse: options(parcelUses, parcelUseText),
  ownership: options(ownerships, ownershipText),
  supplyMethod: options(supplyMethods, supplyMethodText),
  landUseCode: landUseCodes.map((code) => ({ value: code, label: `${code} ${landUseNames[code]}` })),
};

/** What a field can be chosen from. */
export const choicesOf = (key: ParcelFieldKey): readonly SelectOption[] => choices[key] ?? [];
