import type { Column } from "@/components/data-table/types";
import { isRole } from "@/domain/access/role";
import type { AuditEntry } from "@/domain/audit/audit.schema";
import { formatInstant } from "@/lib/format/date";
import { absent, formatNumber } from "@/lib/format/number";
import { auditActionText, auditSubjectText } from "@/lib/text/audit-actions";
import { roleText } from "@/lib/text/roles";

export const actorRoleText = (role: string): string =>
  isRole(role) ? roleText[role] : role === "system" ? "系统" : "访客";

export function subjectText(entry: AuditEntry): string {
  if (!entry.subjectType) return absent;
  const kind = auditSubjectText(entry.subjectType);
  return entry.subjectName ? `${kind} ${entry.subjectName}` : kind;
}

export const auditColumns: readonly Column<AuditEntry>[] = [
  {
    id: "action",
    header: "操作",
    width: 190,
    isSticky: true,
    isGrowing: true,
    onCard: "title",
    cell: ({ action }) => auditActionText(action),
  },
  { id: "at", header: "时间", width: 160, onCard: "aside", cell: ({ at }) => formatInstant(at) },
  { id: "actor", header: "操作人", width: 130, cell: ({ actorName }) => actorName },
  { id: "role", header: "角色", width: 140, cell: ({ actorRole }) => actorRoleText(actorRole) },
  { id: "subject", header: "对象", width: 200, cell: subjectText },
  { id: "address", header: "来访地址", width: 150, cell: ({ address }) => address ?? absent },
  { id: "seq", header: "序号", width: 100, align: "end", cell: ({ seq }) => formatNumber(seq) },
];
