"use client";

import { useQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { Loading, SkeletonLines } from "@/components/ui/skeleton";
import type { PlaceClaims as Claims } from "@/domain/land/claim.schema";
import { api } from "@/lib/api/client";
import { failureOf } from "@/lib/api/failure";
import { formatMuWithUnit } from "@/lib/format/area";
import { AllocatedLine } from "./allocated-line";
import type { ClaimTask } from "./claim-task";
import { EndedClaims } from "./ended-claims";
import { HeldLine } from "./held-line";

const ClaimDialog = dynamic(() => import("./claim-dialog").then((module) => module.ClaimDialog), {
  ssr: false,
});

export type ClaimPlace = { subject: "parcel" | "unit"; placeId: string };

/** Who stands in the queue for a parcel or a unit, who has it, and what may be done about it. */
export function PlaceClaims({ subject, placeId }: ClaimPlace) {
  const { data, error, isPending } = useQuery(
    api.landClaim.ofPlace.queryOptions({ input: { subject, placeId } }),
  );
  const [task, setTask] = useState<ClaimTask>();
  if (isPending)
    return (
      <Loading>
        <SkeletonLines count={3} />
      </Loading>
    );
  if (!data)
    return (
      <Notice tone="breached" isAlert title="锁定情况没有读出来">
        {failureOf(error).message}
      </Notice>
    );
  return (
    <>
      {data.allocations.length > 0 ? (
        <Section level={3} title="落实">
          <ul className="divide-y divide-line">
            {data.allocations.map((claim) => (
              <AllocatedLine key={claim.id} claim={claim} onTask={setTask} />
            ))}
          </ul>
          {data.freeSqm !== null && Number(data.freeSqm) > 0 ? (
            <p className="text-sm text-ink-muted">剩余 {formatMuWithUnit(data.freeSqm)}可落实。</p>
          ) : null}
        </Section>
      ) : null}
      <Queue claims={data} subject={subject} onTask={setTask} />
      <EndedClaims claims={data.ended} />
      {task ? (
        <ClaimDialog
          place={{ subject, placeId }}
          claims={data}
          task={task}
          onClose={() => setTask(undefined)}
        />
      ) : null}
    </>
  );
}

type QueueProps = { claims: Claims; subject: ClaimPlace["subject"]; onTask: (task: ClaimTask) => void };

function Queue({ claims, subject, onTask }: QueueProps) {
  const { holds, canHold, holdDays } = claims;
  if (holds.length === 0 && !canHold && claims.allocations.length > 0) return null;
  return (
    <Section
      level={3}
      title="意向锁定"
      note={holds.length > 1 ? "按锁定先后排队" : undefined}
      action={
        canHold ? (
          <Button size="sm" icon="plus" onClick={() => onTask({ kind: "hold" })}>
            锁定
          </Button>
        ) : claims.isLandManager ? (
          <Button size="sm" variant="quiet" onClick={() => onTask({ kind: "holdDays" })}>
            锁定期限 {holdDays} 天
          </Button>
        ) : undefined
      }
    >
      {holds.length === 0 ? (
        <p className="text-ink-muted">
          {subject === "parcel" ? "还没有项目锁定这块地。" : "还没有项目锁定这处房源。"}
          {canHold ? `锁定保留 ${holdDays} 天，先锁定的排在前面。` : ""}
        </p>
      ) : (
        <ol className="divide-y divide-line">
          {holds.map((claim) => (
            <HeldLine key={claim.id} claim={claim} canAllocate={claims.canAllocate} onTask={onTask} />
          ))}
        </ol>
      )}
    </Section>
  );
}
