import { listAuditInput } from "@/domain/audit/audit.schema";
import { api } from "@/lib/api/client";
import type { AuditParams } from "@/lib/search-params/audit";

const pageSize = 60;

/** The log in the state of the URL; a filter that can't be is left out. */
export function auditQuery({ person, action, subject, id, from, to }: AuditParams) {
  const parts = {
    person: person.trim() || undefined,
    action: action ?? undefined,
    subjectType: subject ?? undefined,
    subjectId: id ?? undefined,
    from: from ?? undefined,
    to: to ?? undefined,
  };
  const fit = Object.entries(parts).filter(
    ([key, value]) => listAuditInput.safeParse({ [key]: value }).success,
  );
  const filter = Object.fromEntries(fit);
  return api.audit.list.infiniteOptions({
    input: (before: number | undefined) => ({ ...filter, before, limit: pageSize }),
    initialPageParam: undefined,
    getNextPageParam: (page) => page.nextBefore ?? undefined,
  });
}
