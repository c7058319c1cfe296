"use client";

import { Notice } from "@/components/ui/notice";
import type { Failure } from "@/lib/api/failure";

/** What was refused, unless a field says it already. */
export function FormProblem({ failure }: { failure: Failure | undefined }) {
  if (!failure || Object.keys(failure.fields).length > 0) return null;
  return (
    <Notice tone="breached" isAlert title="没有办成，填写的内容都在">
      {failure.message}
    </Notice>
  );
}
