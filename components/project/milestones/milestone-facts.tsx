import type { ReactNode } from "react";
import { FileChip } from "@/components/ui/file/file-chip";
import { LightMark } from "@/components/ui/milestone-light";
import { catalogueEntry, isReviewed } from "@/domain/milestone/catalogue";
import type { MilestoneItem } from "@/domain/milestone/milestone-item.schema";
import { formatMonth, shanghaiDate } from "@/lib/format/date";
import { documentNoText, limitText, milestoneHintText, milestoneText } from "@/lib/text/milestones";
import { VoidedEntries } from "./voided-entries";

/** Dates, document and body of a step; then its evidence, what holds it up, and who signed. */
export function MilestoneFacts({ item }: { item: MilestoneItem }) {
  return (
    <div className="mt-0.5 grid gap-1 text-sm">
      <p className="flex flex-wrap gap-x-3 text-ink-muted">
        <Dates item={item} />
      </p>
      <Document item={item} />
      {item.files.length > 0 ? (
        <ul aria-label={`${milestoneText[item.code]}的佐证`} className="flex flex-wrap gap-x-4 gap-y-1">
          {item.files.map((file) => (
            <li key={file.id} className="min-w-0">
              <FileChip file={file} among={item.files} />
            </li>
          ))}
        </ul>
      ) : null}
      <Remarks item={item} />
      <Signatures item={item} />
      <VoidedEntries entries={item.voided} />
    </div>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <span className="whitespace-nowrap">
      {label} <span className="text-ink tabular-nums">{children}</span>
    </span>
  );
}

function Dates({ item }: { item: MilestoneItem }) {
  const { plannedOn, startedOn, actualOn, statMonth, state, projectPlannedOn, code } = item;
  const { limit } = catalogueEntry(code);
  return (
    <>
      {plannedOn ? <Fact label="计划">{plannedOn}</Fact> : null}
      {!plannedOn && projectPlannedOn ? <Fact label="项目约定">{projectPlannedOn}</Fact> : null}
      {actualOn ? (
        <Fact label="实际">{actualOn}</Fact>
      ) : startedOn ? (
        <Fact label="开始">{startedOn}</Fact>
      ) : null}
      {statMonth ? <Fact label="统计月">{formatMonth(statMonth)}</Fact> : null}
      {state === "notStarted" && limit ? <span>{limitText(limit)}</span> : null}
      {state === "notStarted" && milestoneHintText[code] ? <span>{milestoneHintText[code]}</span> : null}
    </>
  );
}

function Document({ item: { documentNo, issuingBody, code, state } }: { item: MilestoneItem }) {
  if (documentNo === null && (issuingBody === null || state === "notStarted")) return null;
  return (
    <p className="text-ink-muted">
      {documentNo ? (
        <>
          {documentNoText[code]} <span className="break-all text-ink tabular-nums">{documentNo}</span>
        </>
      ) : null}
      {documentNo && issuingBody ? "，" : ""}
      {issuingBody}
    </p>
  );
}

function Remarks({ item }: { item: MilestoneItem }) {
  const { blocker, blockerUnit, blockerDueOn, isBlockerOverdue, returnReason, note, unmet, state } = item;
  const isBegun = state === "inProgress" || state === "blocked";
  return (
    <>
      {blocker ? (
        <p className="flex items-baseline gap-1.5 text-breached-text">
          <LightMark light="blocked" />
          <span>
            {blocker}。{blockerUnit}，{blockerDueOn} 前解决{isBlockerOverdue ? "，已超时限" : ""}
          </span>
        </p>
      ) : null}
      {returnReason ? <p className="text-behind-text">退回原因：{returnReason}</p> : null}
      {isBegun && unmet.length > 0 ? (
        <p className="text-behind-text">前置未完成：{unmet.map((code) => milestoneText[code]).join("、")}</p>
      ) : null}
      {note ? <p className="whitespace-pre-line break-words text-ink-muted">{note}</p> : null}
    </>
  );
}

/** 提交, 审核, 确认 with name and day, so that the three pairs of eyes can be seen. */
function Signatures({ item }: { item: MilestoneItem }) {
  if (!isReviewed(item.code)) return null;
  const steps = [
    { label: "提交", signature: item.submitted },
    { label: "审核", signature: item.reviewed },
    { label: "确认", signature: item.confirmed },
  ];
  const signed = steps.flatMap(({ label, signature }) =>
    signature ? [`${label} ${signature.name ?? ""} ${shanghaiDate(signature.at)}`] : [],
  );
  return signed.length > 0 ? <p className="text-ink-faint tabular-nums">{signed.join("，")}</p> : null;
}
