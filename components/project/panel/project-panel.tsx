"use client";

import { useQuery } from "@tanstack/react-query";
import { ButtonLink } from "@/components/ui/button-link";
import { ErrorState } from "@/components/ui/error-state";
import { SidePanel } from "@/components/ui/side-panel";
import { Loading, SkeletonLines } from "@/components/ui/skeleton";
import type { ProjectDetail } from "@/domain/project/project-detail.schema";
import { failureOf } from "@/lib/api/failure";
import { paths } from "@/lib/paths";
import type { Reader } from "../reader";
import { projectQuery } from "../record/queries";
import { RecordMenu } from "../record/record-actions";
import { RecordProvider } from "../record/record-provider";
import { RestrictedFacts } from "../record/restricted-facts";
import { PanelBody } from "./panel-body";

type ProjectPanelProps = { id: string; reader: Reader; onClose: () => void };

/** A record over its list: what matters today, and the quick way to write a follow-up. */
export function ProjectPanel({ id, reader, onClose }: ProjectPanelProps) {
  const { data, error, isPending } = useQuery(projectQuery(id));
  if (isPending) {
    return (
      <SidePanel title="正在载入" onClose={onClose}>
        <Loading>
          <SkeletonLines count={12} />
        </Loading>
      </SidePanel>
    );
  }
  if (error || !data) {
    return (
      <SidePanel title="项目没有读出来" onClose={onClose}>
        <ErrorState isCompact title="项目没有读出来">
          {failureOf(error).message}
        </ErrorState>
      </SidePanel>
    );
  }
  return <LoadedPanel key={id} project={data} reader={reader} onClose={onClose} />;
}

type LoadedPanelProps = { project: ProjectDetail; reader: Reader; onClose: () => void };

function LoadedPanel({ project, reader, onClose }: LoadedPanelProps) {
  if (project.sight !== "full") {
    return (
      <SidePanel title={project.name} onClose={onClose} isShort>
        <RestrictedFacts project={project} />
      </SidePanel>
    );
  }
  return (
    <RecordProvider project={project} reader={reader}>
      <SidePanel
        title={project.name}
        note={project.code}
        onClose={onClose}
        actions={
          <>
            <ButtonLink href={paths.project(project.id)} size="sm" variant="quiet" icon="external">
              完整页面
            </ButtonLink>
            <RecordMenu />
          </>
        }
      >
        <PanelBody />
      </SidePanel>
    </RecordProvider>
  );
}
