"use client";

import { Button } from "@/components/ui/button";
import { Description, DescriptionList } from "@/components/ui/description-list";
import { Section } from "@/components/ui/section";
import { SidePanel } from "@/components/ui/side-panel";
import { isRole } from "@/domain/access/role";
import type { AuditEntry } from "@/domain/audit/audit.schema";
import { formatInstant } from "@/lib/format/date";
import { absent } from "@/lib/format/number";
import { auditActionText, auditDetailText } from "@/lib/text/audit-actions";
import { roleText } from "@/lib/text/roles";
import { actorRoleText, subjectText } from "./columns";

type AuditPanelProps = { entry: AuditEntry; onClose: () => void; onSameSubject: () => void };

export function AuditPanel({ entry, onClose, onSameSubject }: AuditPanelProps) {
  const details = Object.entries(entry.detail);
  return (
    <SidePanel
      title={auditActionText(entry.action)}
      note={`第 ${entry.seq} 条 · ${formatInstant(entry.at)}`}
      onClose={onClose}
      footer={
        entry.subjectId ? (
          <Button icon="filter" className="ml-auto" onClick={onSameSubject}>
            只看这一对象的记录
          </Button>
        ) : undefined
      }
    >
      <DescriptionList>
        <Description label="操作人">{entry.actorName}</Description>
        <Description label="当时角色">{actorRoleText(entry.actorRole)}</Description>
        <Description label="对象">{subjectText(entry)}</Description>
        <Description label="对象编号">{entry.subjectId ? <Code>{entry.subjectId}</Code> : ""}</Description>
        <Description label="来访地址">{entry.address ?? ""}</Description>
        <Description label="请求编号">{entry.requestId ? <Code>{entry.requestId}</Code> : ""}</Description>
        <Description label="校验值">
          <Code>{entry.hash}</Code>
        </Description>
      </DescriptionList>
      {details.length > 0 ? (
        <Section title="内容" level={3} className="mt-4">
          <DescriptionList>
            {details.map(([key, value]) => (
              <Description key={key} label={auditDetailText(key)}>
                {inWords(value)}
              </Description>
            ))}
          </DescriptionList>
        </Section>
      ) : null}
    </SidePanel>
  );
}

function Code({ children }: { children: string }) {
  return <code className="font-mono text-sm break-all select-all">{children}</code>;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A value of the entry in words; from-to pairs as one line. */
function inWords(value: unknown): string {
  if (value === null || value === undefined || value === "") return absent;
  if (typeof value === "boolean") return value ? "是" : "否";
  if (typeof value === "string") return isRole(value) ? roleText[value] : value;
  if (Array.isArray(value)) return value.map(inWords).join("、");
  if (!isRecord(value)) return String(value);
  if ("from" in value && "to" in value) return `${inWords(value.from)} → ${inWords(value.to)}`;
  return Object.entries(value)
    .map(([key, part]) => `${auditDetailText(key)} ${inWords(part)}`)
    .join("；");
}
