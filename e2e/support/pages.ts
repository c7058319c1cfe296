import { roleCan } from "@/domain/access/can";
import { type Role, roles } from "@/domain/access/role";
import { homePathFor, navigationFor } from "@/lib/navigation";
import { paths } from "@/lib/paths";

export const publicPages = [
  paths.portal,
  paths.land,
  paths.intentForm,
  paths.track,
  paths.privacy,
  paths.apiReference,
  paths.signIn,
] as const;

/** The pages of a role: its navigation, the pages that others lead to, its home. */
export function pagesOf(role: Role): string[] {
  const navigated = navigationFor(role).flatMap(({ entries }) => entries.map(({ href }) => href));
  const own = [
    ...(roleCan(role, "project.create") ? [`${paths.leads}/new`] : []),
    ...(roleCan(role, "serviceRequest.read") ? [paths.serviceRequests] : []),
    ...(roleCan(role, "meeting.read") ? [paths.assignments, paths.meetingRecords] : []),
    ...(roleCan(role, "briefing.read") ? [paths.officers] : []),
  ];
  return [...new Set([homePathFor(role), ...navigated, ...own])];
}

export const workspacePages: readonly string[] = [...new Set(roles.flatMap(pagesOf))];
