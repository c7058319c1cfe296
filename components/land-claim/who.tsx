import Link from "next/link";
import type { HeldClaim } from "@/domain/land/claim.schema";
import { paths } from "@/lib/paths";

type WhoProps = { claim: Pick<HeldClaim, "project" | "projectCode" | "departmentName"> };

/** Whose claim it is: by name where the reader may see the project, else by code. */
export function Who({ claim: { project, projectCode, departmentName } }: WhoProps) {
  return (
    <span className="min-w-0">
      {project ? (
        <Link href={paths.project(project.id)} className="link">
          {project.name}
        </Link>
      ) : (
        <span>项目 {projectCode}</span>
      )}
      <span className="ml-2 text-sm text-ink-muted">{departmentName}</span>
    </span>
  );
}

/** The same as plain text, for the title of a dialog. */
export const whoText = ({ project, projectCode }: Pick<HeldClaim, "project" | "projectCode">): string =>
  project?.name ?? `项目 ${projectCode}`;
