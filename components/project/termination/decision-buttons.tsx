"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { TerminationDecision } from "@/domain/termination/termination";
import type { TerminationRequest } from "@/domain/termination/termination.schema";

const DecisionDialog = dynamic(() => import("./decision-dialog").then((module) => module.DecisionDialog), {
  ssr: false,
});

/** 同意 and 不同意; the words follow in a dialog. */
export function DecisionButtons({ request }: { request: TerminationRequest }) {
  const [decision, setDecision] = useState<TerminationDecision | null>(null);
  const about = `终止 ${request.projectName}`;
  return (
    <span className="inline-flex gap-2">
      <Button size="sm" aria-label={`同意${about}`} onClick={() => setDecision("approve")}>
        同意
      </Button>
      <Button size="sm" aria-label={`不同意${about}`} onClick={() => setDecision("refuse")}>
        不同意
      </Button>
      {decision ? (
        <DecisionDialog request={request} decision={decision} onClose={() => setDecision(null)} />
      ) : null}
    </span>
  );
}
