"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { toneText } from "@/components/ui/tone";
import { api } from "@/lib/api/client";
import { failureOf } from "@/lib/api/failure";
import { formatMonth } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { verdictText } from "@/lib/text/months";

/** Recomputes every snapshot's hash and says where the first difference is. */
export function VerifyButton({ isEmpty }: { isEmpty: boolean }) {
  const [wasAsked, setWasAsked] = useState(false);
  const query = useQuery({
    ...api.month.verify.queryOptions({ input: {} }),
    enabled: wasAsked && !isEmpty,
    gcTime: 0,
  });
  if (isEmpty) return null;
  const { data, error, isFetching } = query;
  const difference = data?.firstDifference;
  return (
    <>
      <span role="status" className="text-sm">
        {data && !difference ? (
          <span className={toneText.plan}>{formatNumber(data.checked)} 次月结全部相符</span>
        ) : null}
        {difference ? (
          <span className={toneText.breached}>
            {formatMonth(difference.month)}第 {difference.revision} 次：{verdictText[difference.what]}
          </span>
        ) : null}
        {error ? <span className={toneText.breached}>{failureOf(error).message}</span> : null}
      </span>
      <Button
        icon="check"
        isPending={isFetching}
        onClick={() => (wasAsked ? void query.refetch() : setWasAsked(true))}
      >
        核对快照
      </Button>
    </>
  );
}
