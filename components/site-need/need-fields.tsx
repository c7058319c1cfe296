"use client";

import { CheckboxField } from "@/components/form/checkbox-field";
import { DateField } from "@/components/form/date-field";
import { FieldRow } from "@/components/form/form-section";
import { MoneyField } from "@/components/form/money-field";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { parcelUses } from "@/domain/land/parcel-state";
import { zones } from "@/domain/land/zone";
import { fireClasses } from "@/domain/premises/premises";
import { siteForms } from "@/domain/site-need/site-form";
import { industrialClasses } from "@/domain/site-need/site-need";
import { muOfSqmWithUnit } from "@/lib/format/parcel-area";
import { parcelUseText, zoneText } from "@/lib/text/industries";
import { industrialClassText, siteFormText } from "@/lib/text/matching";
import { fireClassText } from "@/lib/text/premises";
import type { NeedDraft, TextKey } from "./need-draft";

export type NeedFieldsProps = {
  draft: NeedDraft;
  set: (changed: Partial<NeedDraft>) => void;
  fields: Record<string, string>;
};

type FigureProps = NeedFieldsProps & { name: TextKey; label: string; unit: string; isMu?: boolean };

function FigureField({ draft, set, fields, name, label, unit, isMu = false }: FigureProps) {
  return (
    <TextField
      label={label}
      suffix={unit}
      inputMode="decimal"
      value={draft[name]}
      help={isMu && draft[name] ? `合 ${muOfSqmWithUnit(draft[name])}` : undefined}
      error={fields[name]}
      onChange={(event) => set({ [name]: event.target.value })}
    />
  );
}

function AreaFields(props: NeedFieldsProps) {
  const { form } = props.draft;
  return (
    <>
      {form === "premises" ? null : (
        <FieldRow>
          <FigureField {...props} name="landMinSqm" label="用地面积下限" unit="㎡" isMu />
          <FigureField {...props} name="landMaxSqm" label="用地面积上限" unit="㎡" isMu />
        </FieldRow>
      )}
      {form === "land" ? null : (
        <FieldRow>
          <FigureField {...props} name="floorMinSqm" label="建筑面积下限" unit="㎡" />
          <FigureField {...props} name="floorMaxSqm" label="建筑面积上限" unit="㎡" />
        </FieldRow>
      )}
    </>
  );
}

/** What kind of site, how large, for what use and where. */
export function PlaceFields(props: NeedFieldsProps) {
  const { draft, set, fields } = props;
  return (
    <>
      <SelectField
        label="要什么"
        isRequired
        value={draft.form}
        options={siteForms.map((form) => ({ value: form, label: siteFormText[form] }))}
        onChange={(event) =>
          set({ form: siteForms.find((form) => form === event.target.value) ?? draft.form })
        }
      />
      <AreaFields {...props} />
      <FieldRow>
        <SelectField
          label="用途"
          placeholder="不限"
          value={draft.use}
          error={fields.use}
          options={parcelUses.map((use) => ({ value: use, label: parcelUseText[use] }))}
          onChange={(event) => set({ use: event.target.value })}
        />
        <SelectField
          label="工业类别"
          placeholder="不限"
          value={draft.industrialClass}
          help="按环评判定，地块须允许该类或更高类"
          options={industrialClasses.map((one) => ({ value: String(one), label: industrialClassText[one] }))}
          onChange={(event) => set({ industrialClass: event.target.value })}
        />
      </FieldRow>
      <fieldset>
        <legend className="mb-1 font-semibold">意向片区</legend>
        <div className="flex flex-wrap gap-x-5">
          {zones.map((zone) => (
            <CheckboxField
              key={zone}
              label={zoneText[zone]}
              checked={draft.zones.includes(zone)}
              onChange={(event) =>
                set({
                  zones: event.target.checked
                    ? [...draft.zones, zone]
                    : draft.zones.filter((other) => other !== zone),
                })
              }
            />
          ))}
        </div>
      </fieldset>
    </>
  );
}

/** Of buildings and of what is supplied. */
export function UtilityFields(props: NeedFieldsProps) {
  const { draft, set, fields } = props;
  return (
    <>
      {draft.form === "land" ? null : (
        <>
          <FieldRow>
            <FigureField {...props} name="heightM" label="净高" unit="m" />
            <FigureField {...props} name="loadTPerSqm" label="楼面荷载" unit="t/㎡" />
          </FieldRow>
          <FieldRow>
            <FigureField {...props} name="craneT" label="行车" unit="t" />
            <SelectField
              label="火灾危险性类别"
              placeholder="不限"
              value={draft.fireClass}
              options={fireClasses.map((one) => ({ value: one, label: fireClassText[one] }))}
              onChange={(event) => set({ fireClass: event.target.value })}
            />
          </FieldRow>
        </>
      )}
      <FieldRow>
        <TextField
          label="用电"
          suffix="kVA"
          inputMode="numeric"
          value={draft.powerKva}
          error={fields.powerKva}
          onChange={(event) => set({ powerKva: event.target.value })}
        />
        <FigureField {...props} name="waterTPerDay" label="用水" unit="t/d" />
      </FieldRow>
      <FieldRow>
        <FigureField {...props} name="sewageTPerDay" label="排水" unit="t/d" />
        <FigureField {...props} name="steamTPerHour" label="蒸汽" unit="t/h" />
      </FieldRow>
      <FieldRow>
        <FigureField {...props} name="gasM3PerHour" label="燃气" unit="m³/h" />
        <FigureField {...props} name="distanceMaxM" label="距道路和管网最远" unit="m" />
      </FieldRow>
    </>
  );
}

/** Price, time and a word more. */
export function PriceFields({ draft, set, fields }: NeedFieldsProps) {
  return (
    <>
      {draft.form === "premises" ? null : (
        <MoneyField
          label="地价上限（每亩）"
          value={draft.landPrice}
          error={fields.landPriceCeilingFenPerMu}
          onChange={(landPrice) => set({ landPrice })}
        />
      )}
      {draft.form === "land" ? null : (
        <MoneyField
          label="租金上限（每㎡每月）"
          unit="元"
          value={draft.rent}
          error={fields.rentCeilingFenPerSqmMonth}
          onChange={(rent) => set({ rent })}
        />
      )}
      <DateField
        label="需用时间"
        value={draft.neededFrom}
        help="到期后半年内能交付的仍可匹配，越晚扣分越多"
        error={fields.neededFrom}
        onChange={(event) => set({ neededFrom: event.target.value })}
      />
      <TextField
        label="说明"
        value={draft.note}
        error={fields.note}
        onChange={(event) => set({ note: event.target.value })}
      />
    </>
  );
}
