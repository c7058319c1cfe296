"use client";

import { useQuery } from "@tanstack/react-query";
import { Count } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import type { EnterpriseDetail } from "@/domain/enterprise/enterprise-detail.schema";
import { requestsOfEnterpriseQuery } from "../queries";
import { RequestRow } from "../requests/request-row";
import type { OpenDialog } from "./record-dialog";

type RequestsSectionProps = { enterprise: EnterpriseDetail; today: string; open: OpenDialog };

const waitingFirst = (a: { state: string }, b: { state: string }) =>
  Number(b.state === "open") - Number(a.state === "open");

/** 诉求与服务: what it asked of the park and what became of it, what waits first. */
export function RequestsSection({ enterprise, today, open }: RequestsSectionProps) {
  const { data } = useQuery(requestsOfEnterpriseQuery(enterprise.id));
  const items = data?.items.toSorted(waitingFirst) ?? [];
  return (
    <Section
      id="requests"
      title={
        <>
          诉求与服务 <Count>{data?.count ?? 0}</Count>
        </>
      }
      action={
        enterprise.abilities.handleRequests ? (
          <span data-print="hidden">
            <Button size="sm" icon="plus" onClick={() => open({ kind: "request" })}>
              登记诉求
            </Button>
          </span>
        ) : undefined
      }
    >
      {items.length === 0 ? (
        <p className="text-ink-muted">还没有登记诉求；企业提出的事登记后按期答复，留在档案里。</p>
      ) : (
        <ul>
          {items.map((request) => (
            <RequestRow key={request.id} request={request} today={today} />
          ))}
        </ul>
      )}
    </Section>
  );
}
