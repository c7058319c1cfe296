import { useState } from "react";
import { CheckboxField } from "@/components/form/checkbox-field";
import { FormDialog } from "@/components/form/form-dialog";
import { FieldRow } from "@/components/form/form-section";
import { createUnitInput, updateUnitInput } from "@/domain/premises/building.schema";
import { fireClasses } from "@/domain/premises/premises";
import type { UnitDetail } from "@/domain/premises/premises.schema";
import { client } from "@/lib/api/client";
import { formatRent, rentFenOf } from "@/lib/format/rent";
import { fireClassText } from "@/lib/text/premises";
import { DraftField, DraftSelect, type DraftText, useDraftText } from "../draft-fields";
import { usePremisesForm } from "../use-premises-form";

type UnitEditorProps = {
  buildingId: string;
  /** Absent for a new one. */
  unit?: UnitDetail;
  /** Of a new one. */
  floor?: number;
  onClose: () => void;
};

const decimals = [
  "heightM",
  "loadTPerSqm",
  "craneT",
  "waterTPerDay",
  "sewageTPerDay",
  "steamTPerHour",
  "gasM3PerHour",
] as const;

const draftOf = (unit: UnitDetail | undefined, floor: number | undefined) => ({
  code: unit?.code ?? "",
  floor: String(unit?.floor ?? floor ?? ""),
  areaSqm: unit?.areaSqm ?? "",
  powerKva: unit?.powerKva == null ? "" : String(unit.powerKva),
  fireClass: unit?.ownFireClass ?? "",
  rent: unit?.rentFenPerSqmMonth == null ? "" : formatRent(unit.rentFenPerSqmMonth),
  freeFrom: unit?.freeFrom ?? "",
  note: unit?.note ?? "",
  ...Object.fromEntries(decimals.map((name) => [name, unit?.[name] ?? ""])),
});

/** Typed rent in fen; NaN for what is none, so that the schema refuses it. */
const rentOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : (rentFenOf(text) ?? Number.NaN);

function valuesOf(form: DraftText) {
  return {
    code: form.textOf("code"),
    floor: form.numberOf("floor"),
    areaSqm: form.textOf("areaSqm"),
    powerKva: form.numberOf("powerKva"),
    fireClass: form.optional("fireClass"),
    rentFenPerSqmMonth: rentOf(form.optional("rent")),
    freeFrom: form.optional("freeFrom"),
    note: form.optional("note"),
    ...Object.fromEntries(decimals.map((name) => [name, form.optional(name)])),
  };
}

/** Enters a unit or changes one. */
export function UnitEditor({ buildingId, unit, floor, onClose }: UnitEditorProps) {
  const form = useDraftText(draftOf(unit, floor));
  const [isWithdrawn, setIsWithdrawn] = useState(unit?.isWithdrawn ?? false);
  const creating = usePremisesForm({
    schema: createUnitInput,
    send: (input) => client.premises.createUnit(input),
    done: "已登记房源",
    onDone: onClose,
  });
  const updating = usePremisesForm({
    schema: updateUnitInput,
    send: (input) => client.premises.updateUnit(input),
    done: "已保存",
    onDone: onClose,
  });
  const { errors, error, isPending } = unit ? updating : creating;
  const submit = () => {
    const values = { ...valuesOf(form), isWithdrawn };
    if (unit) updating.submit({ ...values, id: unit.id, version: unit.version });
    else creating.submit({ ...values, buildingId });
  };
  return (
    <FormDialog
      title={unit ? "修改房源" : "登记房源"}
      submitLabel="保存"
      size="lg"
      isPending={isPending}
      error={error}
      onSubmit={submit}
      onClose={onClose}
    >
      <Fields
        draft={form}
        errors={{ ...errors, rent: errors.rentFenPerSqmMonth ? "租金填写数字，最多两位小数" : "" }}
      />
      <CheckboxField
        label="停止招租"
        help="自用或维修，不再供项目锁定"
        checked={isWithdrawn}
        onChange={(event) => setIsWithdrawn(event.target.checked)}
      />
    </FormDialog>
  );
}

const figure = { inputMode: "decimal", maxLength: 11 } as const;

function Fields(props: { draft: DraftText; errors: Record<string, string> }) {
  return (
    <>
      <FieldRow>
        <DraftField
          {...props}
          name="code"
          label="房源编号"
          isRequired
          maxLength={20}
          help="如 3-02、2 层整层"
        />
        <DraftField
          {...props}
          name="floor"
          label="楼层"
          isRequired
          inputMode="numeric"
          maxLength={3}
          help="地下为负数"
        />
      </FieldRow>
      <FieldRow>
        <DraftField
          {...props}
          {...figure}
          name="areaSqm"
          label="面积"
          suffix="㎡"
          isRequired
          maxLength={14}
        />
        <DraftField {...props} {...figure} name="rent" label="租金" suffix="元/㎡·月" />
      </FieldRow>
      <FieldRow>
        <DraftField {...props} {...figure} name="heightM" label="净高" suffix="m" />
        <DraftField {...props} {...figure} name="loadTPerSqm" label="楼面荷载" suffix="t/㎡" />
      </FieldRow>
      <FieldRow>
        <DraftField {...props} {...figure} name="craneT" label="行车" suffix="t" />
        <DraftField {...props} {...figure} name="powerKva" label="电力" suffix="kVA" inputMode="numeric" />
      </FieldRow>
      <FieldRow>
        <DraftField {...props} {...figure} name="waterTPerDay" label="供水" suffix="t/日" />
        <DraftField {...props} {...figure} name="sewageTPerDay" label="排水" suffix="t/日" />
      </FieldRow>
      <FieldRow>
        <DraftField {...props} {...figure} name="steamTPerHour" label="蒸汽" suffix="t/h" />
        <DraftField {...props} {...figure} name="gasM3PerHour" label="燃气" suffix="m³/h" />
      </FieldRow>
      <FieldRow>
        <DraftSelect
          {...props}
          name="fireClass"
          label="火灾危险性类别"
          placeholder="同楼栋"
          options={fireClasses.map((value) => ({ value, label: fireClassText[value] }))}
        />
        <DraftField {...props} name="freeFrom" label="可租日期" type="date" />
      </FieldRow>
      <DraftField {...props} name="note" label="备注" maxLength={500} />
    </>
  );
}
