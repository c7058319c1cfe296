"use client";

import { useQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useState } from "react";
import { Count } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { Loading, SkeletonLines } from "@/components/ui/skeleton";
import type { ProjectSite } from "@/domain/land/claim.schema";
import { api } from "@/lib/api/client";
import { failureOf } from "@/lib/api/failure";
import { SiteLine, type SiteTask } from "./site-line";

const SiteDialog = dynamic(() => import("./site-dialog").then((module) => module.SiteDialog), { ssr: false });

/** What a project has and had of land and premises, and from where it holds more. */
export function ProjectSites({ projectId }: { projectId: string }) {
  const { data, error, isPending } = useQuery(api.landClaim.ofProject.queryOptions({ input: { projectId } }));
  const [task, setTask] = useState<SiteTask>();
  if (isPending)
    return (
      <Loading>
        <SkeletonLines count={4} />
      </Loading>
    );
  if (!data)
    return (
      <Notice tone="breached" isAlert title="选址情况没有读出来">
        {failureOf(error).message}
      </Notice>
    );
  const current = data.items.filter(({ endedOn }) => endedOn === null);
  const past = data.items.filter(({ endedOn }) => endedOn !== null);
  return (
    <>
      <Section
        id="sites"
        title={
          <>
            选址 <Count>{current.length}</Count>
          </>
        }
        action={
          data.canHold ? (
            <>
              <Button size="sm" icon="plus" onClick={() => setTask({ kind: "pick", subject: "parcel" })}>
                锁定地块
              </Button>
              <Button size="sm" icon="plus" onClick={() => setTask({ kind: "pick", subject: "unit" })}>
                锁定房源
              </Button>
            </>
          ) : undefined
        }
      >
        {current.length === 0 ? (
          <p className="text-ink-muted">
            还没有选定地块或房源。{data.canHold ? `锁定保留 ${data.holdDays} 天，先锁定的排在前面。` : ""}
          </p>
        ) : (
          <SiteList sites={current} onTask={setTask} />
        )}
        {past.length > 0 ? (
          <details className="mt-2 border-t hairline pt-2">
            <summary className="touch cursor-pointer py-1 text-sm text-ink-muted">
              以往选址（{past.length}）
            </summary>
            <SiteList sites={past} onTask={setTask} />
          </details>
        ) : null}
      </Section>
      {task ? (
        <SiteDialog
          projectId={projectId}
          holdDays={data.holdDays}
          task={task}
          onClose={() => setTask(undefined)}
        />
      ) : null}
    </>
  );
}

type SiteListProps = { sites: readonly ProjectSite[]; onTask: (task: SiteTask) => void };

function SiteList({ sites, onTask }: SiteListProps) {
  return (
    <ul className="divide-y divide-line">
      {sites.map((site) => (
        <SiteLine key={site.claimId} site={site} onTask={onTask} />
      ))}
    </ul>
  );
}
