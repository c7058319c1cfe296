"use client";

import { type FormEvent, useId } from "react";
import { CheckboxField } from "@/components/form/checkbox-field";
import { FieldRow, FormBody } from "@/components/form/form-section";
import { SelectField } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import type { ParcelDetail } from "@/domain/land/parcel.schema";
import { type ParcelState, type ParcelUse, parcelStates, parcelUses } from "@/domain/land/parcel-state";
import { type Zone, zones } from "@/domain/land/zone";
import { client } from "@/lib/api/client";
import { parcelStateText, parcelUseText, zoneText } from "@/lib/text/industries";
import { useSave } from "./use-save";

type ParcelEditorProps = {
  /** Absent for a new parcel. */
  parcel?: ParcelDetail;
  onClose: () => void;
  onSaved?: (id: string) => void;
};

const toOptions = <Value extends string>(values: readonly Value[], text: Record<Value, string>) =>
  values.map((value) => ({ value, label: text[value] }));

/** The form's text as the procedure's input; the server judges what a select could not have offered. */
function readValues(form: HTMLFormElement) {
  const data = new FormData(form);
  const textOf = (name: string) => String(data.get(name) ?? "").trim();
  const optional = (name: string) => textOf(name) || undefined;
  return {
    code: textOf("code"),
    name: textOf("name"),
    // safe because the options are the type's values, and the server checks them again
    zone: textOf("zone") as Zone,
    // safe because the options are the type's values, and the server checks them again
    plannedUse: textOf("plannedUse") as ParcelUse,
    // safe because the options are the type's values, and the server checks them again
    state: textOf("state") as ParcelState,
    location: optional("location"),
    areaSqm: textOf("areaSqm"),
    floorAreaRatioMin: optional("floorAreaRatioMin"),
    floorAreaRatioMax: optional("floorAreaRatioMax"),
    intensityFloorWanPerMu: optional("intensityFloorWanPerMu"),
    note: optional("note"),
    isPublic: data.get("isPublic") === "on",
  };
}

/** Enters a parcel or changes one; a colleague's change in the meantime is refused, not overwritten. */
export function ParcelEditor({ parcel, onClose, onSaved }: ParcelEditorProps) {
  const formId = useId();
  const save = useSave();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const values = readValues(event.currentTarget);
    const task = () =>
      parcel
        ? client.parcel.update({ ...values, id: parcel.id, version: parcel.version })
        : client.parcel.create(values);
    save.run(task, parcel ? "已保存" : "已登记地块", ({ id }) => {
      onClose();
      onSaved?.(id);
    });
  };
  const fields = save.failure?.fields ?? {};
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={parcel ? "修改地块" : "登记地块"}
      size="lg"
      footer={
        <>
          <Button onClick={onClose}>取消</Button>
          <Button type="submit" form={formId} variant="primary" isPending={save.isPending}>
            保存
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} noValidate>
        {save.failure && Object.keys(fields).length === 0 ? (
          <Notice tone="breached" isAlert>
            {save.failure.message}
          </Notice>
        ) : null}
        <FormBody>
          <div className="space-y-4">
            <Identity parcel={parcel} fields={fields} />
            <Conditions parcel={parcel} fields={fields} />
          </div>
        </FormBody>
      </form>
    </Dialog>
  );
}

type PartProps = { parcel?: ParcelDetail; fields: Record<string, string> };

function Identity({ parcel, fields }: PartProps) {
  return (
    <>
      <FieldRow>
        <TextField
          name="code"
          label="地块编号"
          isRequired
          maxLength={40}
          defaultValue={parcel?.code}
          error={fields.code}
        />
        <TextField
          name="name"
          label="地块名称"
          isRequired
          maxLength={60}
          defaultValue={parcel?.name}
          error={fields.name}
        />
      </FieldRow>
      <FieldRow>
        <SelectField
          name="zone"
          label="片区"
          isRequired
          placeholder="选择片区"
          defaultValue={parcel?.zone ?? ""}
          options={toOptions(zones, zoneText)}
          error={fields.zone}
        />
        <SelectField
          name="plannedUse"
          label="规划用途"
          isRequired
          placeholder="选择用途"
          defaultValue={parcel?.plannedUse ?? ""}
          options={toOptions(parcelUses, parcelUseText)}
          error={fields.plannedUse}
        />
      </FieldRow>
      <FieldRow>
        <SelectField
          name="state"
          label="状态"
          isRequired
          placeholder="选择状态"
          defaultValue={parcel?.state ?? ""}
          options={toOptions(parcelStates, parcelStateText)}
          error={fields.state}
        />
        <TextField
          name="areaSqm"
          label="面积"
          suffix="㎡"
          isRequired
          inputMode="decimal"
          maxLength={16}
          defaultValue={parcel?.areaSqm}
          help="1 亩合 666.67 ㎡"
          error={fields.areaSqm}
        />
      </FieldRow>
      <TextField
        name="location"
        label="坐落"
        maxLength={120}
        defaultValue={parcel?.location ?? ""}
        help="四至或道路"
        error={fields.location}
      />
    </>
  );
}

function Conditions({ parcel, fields }: PartProps) {
  return (
    <>
      <FieldRow>
        <TextField
          name="floorAreaRatioMin"
          label="容积率下限"
          inputMode="decimal"
          maxLength={5}
          defaultValue={parcel?.floorAreaRatioMin ?? ""}
          error={fields.floorAreaRatioMin}
        />
        <TextField
          name="floorAreaRatioMax"
          label="容积率上限"
          inputMode="decimal"
          maxLength={5}
          defaultValue={parcel?.floorAreaRatioMax ?? ""}
          error={fields.floorAreaRatioMax}
        />
      </FieldRow>
      <TextField
        name="intensityFloorWanPerMu"
        label="固定资产投资强度下限"
        suffix="万元/亩"
        inputMode="decimal"
        maxLength={10}
        defaultValue={parcel?.intensityFloorWanPerMu ?? ""}
        error={fields.intensityFloorWanPerMu}
      />
      <TextArea
        name="note"
        label="备注"
        maxLength={500}
        defaultValue={parcel?.note ?? ""}
        error={fields.note}
      />
      <CheckboxField
        name="isPublic"
        label="对外公布"
        help="状态为净地、拟供、公告且未落实项目时，在门户“可供地块”列出"
        defaultChecked={parcel?.isPublic}
      />
    </>
  );
}
