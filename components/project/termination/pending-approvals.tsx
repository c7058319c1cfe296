"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { Count } from "@/components/ui/badge";
import { Section } from "@/components/ui/section";
import type { TerminationRequest } from "@/domain/termination/termination.schema";
import { shanghaiDate } from "@/lib/format/date";
import { formatAmount } from "@/lib/format/money";
import { paths } from "@/lib/paths";
import { stageText } from "@/lib/text/stages";
import { DecisionButtons } from "./decision-buttons";
import { pendingTerminations } from "./queries";
import { requestWords } from "./request-words";

/** 待我批准: requests to end a project that wait for the leader; nothing at all when none does. */
export function PendingApprovals() {
  const { data } = useQuery(pendingTerminations());
  const items = data?.items.filter(({ mayDecide }) => mayDecide) ?? [];
  if (items.length === 0) return null;
  return (
    <Section
      className="mb-6"
      title={
        <>
          待我批准 <Count>{items.length}</Count>
        </>
      }
      note="终止项目"
    >
      <ul aria-label="待我批准">
        {items.map((request) => (
          <Row key={request.id} request={request} />
        ))}
      </ul>
    </Section>
  );
}

function Row({ request }: { request: TerminationRequest }) {
  const { projectId, projectName, stage, totalInvestmentFen, departmentName, requestedByName, createdAt } =
    request;
  const facts = [
    stageText[stage],
    totalInvestmentFen === null ? null : formatAmount(totalInvestmentFen),
    `${departmentName} ${requestedByName} ${shanghaiDate(createdAt)} 申请`,
  ];
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b hairline py-2 last:border-b-0">
      <div className="min-w-0 flex-1 basis-72">
        <Link href={paths.project(projectId)} className="link font-semibold">
          {projectName}
        </Link>
        <p>{requestWords(request)}</p>
        <p className="text-sm text-ink-muted">{facts.filter(Boolean).join("，")}</p>
      </div>
      <DecisionButtons request={request} />
    </li>
  );
}
