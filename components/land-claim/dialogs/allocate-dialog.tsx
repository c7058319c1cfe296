import { useState } from "react";
import { FormDialog } from "@/components/form/form-dialog";
import { TextArea } from "@/components/form/text-area";
import { Notice } from "@/components/ui/notice";
import { allocateParcelInput, type HeldClaim, type PlaceClaims } from "@/domain/land/claim.schema";
import { client } from "@/lib/api/client";
import { formatMuWithUnit } from "@/lib/format/area";
import { whoText } from "../who";
import { PartField } from "./part-field";
import { useClaimForm } from "./use-claim-form";

type AllocateDialogProps = { claim: HeldClaim; claims: PlaceClaims; onClose: () => void };

/** Makes a hold firm, for the whole parcel or a part; whoever is passed over is told the reason. */
export function AllocateDialog({ claim, claims, onClose }: AllocateDialogProps) {
  const isRest = claims.allocations.length > 0;
  const [areaSqm, setAreaSqm] = useState(claim.areaSqm ?? (isRest ? (claims.freeSqm ?? "") : ""));
  const [passOverReason, setPassOverReason] = useState("");
  const before = claims.holds.filter(({ place }) => place < claim.place);
  const { errors, error, isPending, submit } = useClaimForm({
    schema: allocateParcelInput,
    send: (input) => client.landClaim.allocate(input),
    done: "已落实给该项目",
    onClose,
  });
  const send = () =>
    submit({
      claimId: claim.id,
      version: claim.version,
      ...(areaSqm ? { areaSqm } : {}),
      ...(before.length > 0 && passOverReason ? { passOverReason } : {}),
    });
  return (
    <FormDialog
      title={`落实给${whoText(claim)}`}
      submitLabel="落实"
      isPending={isPending}
      error={error}
      onSubmit={send}
      onClose={onClose}
    >
      {claim.isActive ? null : <Notice tone="behind">项目已暂缓、终止或流转，恢复后才能落实。</Notice>}
      <PartField
        label="落实面积"
        help={isRest ? `现余 ${formatMuWithUnit(claims.freeSqm)}` : "不填为整宗落实"}
        sqm={areaSqm}
        error={errors.areaSqm}
        onChange={setAreaSqm}
      />
      {before.length > 0 ? (
        <TextArea
          label="越过理由"
          isRequired
          help={`前面排队的 ${before.length} 个项目（${before.map(whoText).join("、")}）会收到这条理由`}
          maxLength={200}
          value={passOverReason}
          error={errors.passOverReason}
          onChange={(event) => setPassOverReason(event.target.value)}
        />
      ) : null}
    </FormDialog>
  );
}
