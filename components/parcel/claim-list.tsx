import Link from "next/link";
import { useState } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Notice } from "@/components/ui/notice";
import type { ParcelClaim, ParcelDetail } from "@/domain/land/parcel.schema";
import { availableParcelStates } from "@/domain/land/parcel-state";
import { client } from "@/lib/api/client";
import { paths } from "@/lib/paths";
import { ClaimPicker } from "./claim-picker";
import type { ParcelReader } from "./reader";
import { useSave } from "./use-save";

type ClaimListProps = { parcel: ParcelDetail; reader: ParcelReader };

/** Projects that want the parcel and the one that has it. */
export function ClaimList({ parcel, reader }: ClaimListProps) {
  const isAllocated = parcel.claims.some(({ kind }) => kind === "allocated");
  const isAvailable = availableParcelStates.some((state) => state === parcel.state);
  return (
    <section>
      <h3 className="mb-2 font-semibold">关联项目</h3>
      {parcel.claims.length === 0 ? <p className="text-ink-muted">还没有项目选这块地。</p> : null}
      <ul className="divide-y divide-line">
        {parcel.claims.map((claim) => (
          <ClaimLine key={claim.id} claim={claim} canAllocate={reader.canEdit && !isAllocated} />
        ))}
      </ul>
      {reader.canClaim && isAvailable && !isAllocated ? <ClaimPicker parcelId={parcel.id} /> : null}
    </section>
  );
}

function ClaimLine({ claim, canAllocate }: { claim: ParcelClaim; canAllocate: boolean }) {
  const save = useSave();
  const [isAsking, setIsAsking] = useState(false);
  const isAllocation = claim.kind === "allocated";
  const reference = { claimId: claim.id, version: claim.version };
  const name = claim.project?.name ?? claim.projectCode;
  return (
    <li className="py-2.5">
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <Badge tone={isAllocation ? "plan" : "accent"} hasMark>
          {isAllocation ? "落实" : "意向"}
        </Badge>
        {claim.project ? (
          <Link href={paths.project(claim.project.id)} className="link">
            {claim.project.name}
          </Link>
        ) : (
          <span>项目 {claim.projectCode}</span>
        )}
      </p>
      <p className="text-sm text-ink-muted">
        {claim.departmentName}，自 {claim.startedOn}
      </p>
      {save.failure ? (
        <Notice tone="breached" isAlert>
          {save.failure.message}
        </Notice>
      ) : null}
      <p className="mt-1.5 flex gap-2 empty:hidden">
        {canAllocate && !isAllocation ? (
          <Button
            size="sm"
            variant="primary"
            isPending={save.isPending}
            onClick={() => save.run(() => client.parcel.allocate(reference), "已落实给该项目")}
          >
            落实给该项目
          </Button>
        ) : null}
        {claim.canRelease ? (
          <Button size="sm" onClick={() => setIsAsking(true)}>
            解除
          </Button>
        ) : null}
      </p>
      <ConfirmDialog
        isOpen={isAsking}
        title="解除关联"
        confirmLabel="解除"
        isPending={save.isPending}
        onClose={() => setIsAsking(false)}
        onConfirm={() =>
          save.run(
            () => client.parcel.releaseClaim(reference),
            "已解除关联",
            () => setIsAsking(false),
          )
        }
      >
        {name} 与这块地的关联到今天为止，历史记录保留。
      </ConfirmDialog>
    </li>
  );
}
