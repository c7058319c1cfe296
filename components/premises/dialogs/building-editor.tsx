import { useState } from "react";
import { CheckboxField } from "@/components/form/checkbox-field";
import { FormDialog } from "@/components/form/form-dialog";
import { FieldRow } from "@/components/form/form-section";
import { zones } from "@/domain/land/zone";
import { createBuildingInput, updateBuildingInput } from "@/domain/premises/building.schema";
import { buildingKinds, fireClasses } from "@/domain/premises/premises";
import type { BuildingDetail } from "@/domain/premises/premises.schema";
import { client } from "@/lib/api/client";
import { zoneText } from "@/lib/text/industries";
import { buildingKindText, fireClassText } from "@/lib/text/premises";
import { DraftField, DraftSelect, type DraftText, useDraftText } from "../draft-fields";
import { usePremisesForm } from "../use-premises-form";

type BuildingEditorProps = {
  /** Absent for a new one. */
  building?: BuildingDetail;
  onClose: () => void;
  onSaved?: (id: string) => void;
};

const optionsOf = <Value extends string>(values: readonly Value[], text: Record<Value, string>) =>
  values.map((value) => ({ value, label: text[value] }));

const draftOf = (building: BuildingDetail | undefined) => ({
  code: building?.code ?? "",
  name: building?.name ?? "",
  kind: building?.kind ?? "",
  zone: building?.zone ?? "",
  location: building?.location ?? "",
  floorCount: building ? String(building.floorCount) : "",
  floorAreaSqm: building?.floorAreaSqm ?? "",
  floorAreaRatio: building?.floorAreaRatio ?? "",
  fireClass: building?.fireClass ?? "",
  completedOn: building?.completedOn ?? "",
  note: building?.note ?? "",
});

/** Enters a building or changes one. */
export function BuildingEditor({ building, onClose, onSaved }: BuildingEditorProps) {
  const form = useDraftText(draftOf(building));
  const [isPublic, setIsPublic] = useState(building?.isPublic ?? false);
  const onDone = ({ id }: { id: string }) => {
    onClose();
    onSaved?.(id);
  };
  const creating = usePremisesForm({
    schema: createBuildingInput,
    send: (input) => client.premises.createBuilding(input),
    done: "已登记楼栋",
    onDone,
  });
  const updating = usePremisesForm({
    schema: updateBuildingInput,
    send: (input) => client.premises.updateBuilding(input),
    done: "已保存",
    onDone,
  });
  const { errors, error, isPending } = building ? updating : creating;
  const submit = () => {
    const values = {
      code: form.textOf("code"),
      name: form.textOf("name"),
      kind: form.textOf("kind"),
      zone: form.textOf("zone"),
      location: form.optional("location"),
      floorCount: form.numberOf("floorCount"),
      floorAreaSqm: form.textOf("floorAreaSqm"),
      floorAreaRatio: form.optional("floorAreaRatio"),
      fireClass: form.optional("fireClass"),
      completedOn: form.optional("completedOn"),
      note: form.optional("note"),
      parcelId: building?.parcel?.id,
      isPublic,
    };
    if (building) updating.submit({ ...values, id: building.id, version: building.version });
    else creating.submit(values);
  };
  return (
    <FormDialog
      title={building ? "修改楼栋" : "登记楼栋"}
      submitLabel="保存"
      size="lg"
      isPending={isPending}
      error={error}
      onSubmit={submit}
      onClose={onClose}
    >
      <Fields draft={form} errors={errors} />
      <CheckboxField
        label="对外公布"
        help="可租房源在门户列出"
        checked={isPublic}
        onChange={(event) => setIsPublic(event.target.checked)}
      />
    </FormDialog>
  );
}

function Fields(props: { draft: DraftText; errors: Record<string, string> }) {
  return (
    <>
      <FieldRow>
        <DraftField {...props} name="code" label="楼栋编号" isRequired maxLength={20} />
        <DraftField {...props} name="name" label="楼栋名称" isRequired maxLength={60} />
      </FieldRow>
      <FieldRow>
        <DraftSelect
          {...props}
          name="kind"
          label="类型"
          isRequired
          placeholder="选择类型"
          options={optionsOf(buildingKinds, buildingKindText)}
        />
        <DraftSelect
          {...props}
          name="zone"
          label="片区"
          isRequired
          placeholder="选择片区"
          options={optionsOf(zones, zoneText)}
        />
      </FieldRow>
      <FieldRow>
        <DraftField
          {...props}
          name="floorCount"
          label="层数"
          suffix="层"
          isRequired
          inputMode="numeric"
          maxLength={2}
        />
        <DraftField
          {...props}
          name="floorAreaSqm"
          label="建筑面积"
          suffix="㎡"
          isRequired
          inputMode="decimal"
          maxLength={14}
          help="各房源面积之和以此为限"
        />
      </FieldRow>
      <FieldRow>
        <DraftSelect
          {...props}
          name="fireClass"
          label="火灾危险性类别"
          placeholder="未定"
          options={optionsOf(fireClasses, fireClassText)}
        />
        <DraftField
          {...props}
          name="floorAreaRatio"
          label="容积率"
          inputMode="decimal"
          maxLength={5}
          help="算楼内企业占地用"
        />
      </FieldRow>
      <FieldRow>
        <DraftField {...props} name="completedOn" label="竣工日期" type="date" />
        <DraftField {...props} name="location" label="坐落" maxLength={120} />
      </FieldRow>
      <DraftField {...props} name="note" label="备注" maxLength={500} />
    </>
  );
}
