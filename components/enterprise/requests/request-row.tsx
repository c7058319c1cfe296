"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import Link from "next/link";
import { useState } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { toast } from "@/components/ui/toast";
import type { ServiceRequest } from "@/domain/service-request/service-request.schema";
import { client } from "@/lib/api/client";
import { failureOf } from "@/lib/api/failure";
import { paths } from "@/lib/paths";
import { serviceRequestKindText } from "@/lib/text/service-requests";
import { refreshEnterprises } from "../queries";
import { DueBadge } from "./due-badge";

const AnswerDialog = dynamic(() => import("../dialogs/answer-dialog").then((module) => module.AnswerDialog), {
  ssr: false,
});

type RequestRowProps = {
  request: ServiceRequest;
  today: string;
  /** On a list of many enterprises. */
  showsEnterprise?: boolean;
};

/** One 诉求 with its answer and what may be done to it. */
export function RequestRow({ request, today, showsEnterprise = false }: RequestRowProps) {
  const { enterprise, kind, title, content, answer } = request;
  return (
    <li className="border-t hairline py-3 first:border-t-0 first:pt-0">
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <span className="font-semibold break-words">{title}</span>
        <Badge>{serviceRequestKindText[kind]}</Badge>
        <DueBadge request={request} today={today} />
      </p>
      {showsEnterprise ? <EnterpriseName enterprise={enterprise} /> : null}
      <p className="mt-1 max-w-3xl whitespace-pre-line break-words">{content}</p>
      <Dates request={request} />
      {answer === null ? null : (
        <div className="mt-2 max-w-3xl border-l-2 border-accent-line pl-3">
          <p className="whitespace-pre-line break-words">{answer}</p>
          <p className="text-sm text-ink-muted">
            {request.answeredByName ? `${request.answeredByName}，` : ""}
            {request.answeredOn} 答复
          </p>
        </div>
      )}
      {request.canHandle ? <RequestActions request={request} /> : null}
    </li>
  );
}

function EnterpriseName({ enterprise: { id, name, isOpen } }: Pick<ServiceRequest, "enterprise">) {
  return (
    <p className="mt-0.5">
      {isOpen ? (
        <Link href={`${paths.enterprise(id)}#requests`} className="link">
          {name}
        </Link>
      ) : (
        name
      )}
    </p>
  );
}

function Dates({ request }: { request: ServiceRequest }) {
  const { raisedOn, receivedByName, departmentName, dueOn, project } = request;
  return (
    <p className="mt-1 flex flex-wrap gap-x-3 text-sm text-ink-muted">
      <span className="tabular-nums">
        {raisedOn} 提出{receivedByName ? `，${receivedByName}登记` : ""}
      </span>
      {departmentName ? <span>承办 {departmentName}</span> : null}
      <span className="tabular-nums">期限 {dueOn}</span>
      {project ? (
        <Link href={paths.project(project.id)} className="link">
          {project.name}
        </Link>
      ) : null}
    </p>
  );
}

function RequestActions({ request }: { request: ServiceRequest }) {
  const queries = useQueryClient();
  const [isAnswering, setIsAnswering] = useState(false);
  const [isClosing, setIsClosing] = useState(false);
  const { id, version, state, title } = request;
  const closing = useMutation({
    mutationFn: () => client.serviceRequest.close({ id, version }),
    onSuccess: () => toast("诉求已办结"),
    onError: (error) => toast(failureOf(error).message, { tone: "breached" }),
    onSettled: async () => {
      await refreshEnterprises(queries);
      setIsClosing(false);
    },
  });
  return (
    <div className="mt-2 flex flex-wrap gap-2" data-print="hidden">
      <Button
        size="sm"
        aria-label={`${state === "open" ? "答复" : "更正答复"}：${title}`}
        onClick={() => setIsAnswering(true)}
      >
        {state === "open" ? "答复" : "更正答复"}
      </Button>
      {state === "answered" ? (
        <Button size="sm" aria-label={`办结：${title}`} onClick={() => setIsClosing(true)}>
          办结
        </Button>
      ) : null}
      {isAnswering ? <AnswerDialog request={request} onClose={() => setIsAnswering(false)} /> : null}
      <ConfirmDialog
        isOpen={isClosing}
        title="办结诉求"
        confirmLabel="办结"
        isPending={closing.isPending}
        onClose={() => setIsClosing(false)}
        onConfirm={() => closing.mutate()}
      >
        “{title}”办结后不再更改，企业再有要求的另行登记。
      </ConfirmDialog>
    </div>
  );
}
