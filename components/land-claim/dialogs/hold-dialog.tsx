import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { FormDialog } from "@/components/form/form-dialog";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import type { PlaceClaims } from "@/domain/land/claim.schema";
import { holdParcelInput, holdUnitInput } from "@/domain/land/hold.schema";
import { api, client } from "@/lib/api/client";
import { formatMuWithUnit } from "@/lib/format/area";
import type { ClaimPlace } from "../place-claims";
import { PartField } from "./part-field";
import { useClaimForm } from "./use-claim-form";

type HoldDialogProps = { place: ClaimPlace; claims: PlaceClaims; onClose: () => void };

const mostOffered = 200;

/** Puts one of one's own projects into the queue. */
export function HoldDialog({ place, claims, onClose }: HoldDialogProps) {
  const [projectId, setProjectId] = useState("");
  const [note, setNote] = useState("");
  const [areaSqm, setAreaSqm] = useState("");
  const { data } = useQuery(
    api.project.list.queryOptions({
      input: { scope: "mine", standings: ["normal"], sort: "name", direction: "asc", limit: mostOffered },
    }),
  );
  const words = { done: `已锁定，保留 ${claims.holdDays} 天`, onClose };
  const onParcel = useClaimForm({
    ...words,
    schema: holdParcelInput,
    send: (input) => client.landClaim.holdParcel(input),
  });
  const onUnit = useClaimForm({
    ...words,
    schema: holdUnitInput,
    send: (input) => client.landClaim.holdUnit(input),
  });
  const isParcel = place.subject === "parcel";
  const form = isParcel ? onParcel : onUnit;
  const common = { projectId, ...(note ? { note } : {}) };
  const submit = () =>
    isParcel
      ? onParcel.submit({ ...common, parcelId: place.placeId, ...(areaSqm ? { areaSqm } : {}) })
      : onUnit.submit({ ...common, unitId: place.placeId });
  const ahead = claims.holds.length;
  return (
    <FormDialog
      title={isParcel ? "锁定地块" : "锁定房源"}
      submitLabel="锁定"
      isPending={form.isPending}
      error={form.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className="text-sm text-ink-muted">
        {ahead > 0 ? `前面有 ${ahead} 个项目，锁定后排第 ${ahead + 1} 位。` : "锁定后排第 1 位。"}
        保留 {claims.holdDays} 天，到期未落实自动退出。
      </p>
      <SelectField
        label="项目"
        isRequired
        placeholder={data ? "选择本人或本部门的项目" : "正在载入"}
        options={(data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        value={projectId}
        error={form.errors.projectId ? "选择项目" : undefined}
        onChange={(event) => setProjectId(event.target.value)}
      />
      {isParcel ? (
        <PartField
          label="需要面积"
          help={`不填为整宗；现余 ${formatMuWithUnit(claims.freeSqm)}`}
          sqm={areaSqm}
          error={form.errors.areaSqm}
          onChange={setAreaSqm}
        />
      ) : null}
      <TextField
        label="说明"
        maxLength={200}
        value={note}
        error={form.errors.note}
        onChange={(event) => setNote(event.target.value)}
      />
    </FormDialog>
  );
}
