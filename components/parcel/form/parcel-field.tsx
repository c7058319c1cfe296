import { CheckboxField } from "@/components/form/checkbox-field";
import { DateField } from "@/components/form/date-field";
import { MoneyField } from "@/components/form/money-field";
import { SelectField } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { type ParcelFieldKey, requiredParcelFields } from "@/domain/land/parcel-fields";
import { parcelFieldKind } from "@/lib/format/parcel-field";
import { parcelFieldText, parcelUnitText } from "@/lib/text/parcels";
import { choicesOf } from "./choices";
import { HolderField } from "./holder-field";
import type { ParcelTexts } from "./parcel-texts";

export type ParcelFormState = {
  texts: ParcelTexts;
  errors: Readonly<Record<string, string>>;
  set: (key: ParcelFieldKey, text: string) => void;
};

export const parcelFieldId = (key: string) => `parcel-${key}`;

const help: Partial<Record<ParcelFieldKey, string>> = {
  areaSqm: "1 亩合 666.67 ㎡",
  collectedSqm: "面积减去代征为净用地",
  cadastralCode: "19 位",
  realEstateUnitNo: "28 位",
  supervisionNo: "如 1201182023B00001",
  landUseCode: "国土空间用地用海分类",
  startedOn: "以动工开发为准：基坑挖完、桩基打完或基础完成三分之一",
  isPublic: "状态为净地、拟供、公告且未落实项目时，在门户“可供地块”列出",
};

const isRequired = (key: ParcelFieldKey) => requiredParcelFields.some((required) => required === key);

/** One field of the data dictionary, drawn as its kind asks. */
export function ParcelField({ name, form }: { name: ParcelFieldKey; form: ParcelFormState }) {
  const text = form.texts[name];
  const shared = {
    id: parcelFieldId(name),
    name,
    label: parcelFieldText[name],
    error: form.errors[name],
    help: help[name],
    isRequired: isRequired(name),
  };
  const set = (value: string) => form.set(name, value);
  switch (parcelFieldKind(name)) {
    case "flag":
      return (
        <CheckboxField
          {...shared}
          checked={text === "yes"}
          onChange={(event) => set(event.target.checked ? "yes" : "")}
        />
      );
    case "choice":
    case "landUse":
      return (
        <SelectField
          {...shared}
          value={text}
          placeholder={isRequired(name) ? `选择${shared.label}` : "未填"}
          options={choicesOf(name)}
          onChange={(event) => set(event.target.value)}
        />
      );
    case "money":
      return <MoneyField {...shared} value={text} onChange={set} />;
    case "date":
      return <DateField {...shared} value={text} onChange={(event) => set(event.target.value)} />;
    case "long":
      return (
        <TextArea {...shared} value={text} maxLength={500} onChange={(event) => set(event.target.value)} />
      );
    case "holder":
      return <HolderField {...shared} value={text} onChange={set} />;
    default:
      return (
        <TextField
          {...shared}
          value={text}
          suffix={parcelUnitText[name]}
          inputMode={parcelFieldKind(name) === "text" ? undefined : "decimal"}
          autoComplete="off"
          maxLength={200}
          onChange={(event) => set(event.target.value)}
        />
      );
  }
}
