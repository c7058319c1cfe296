"use client";

import { ORPCError } from "@orpc/client";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { ErrorState } from "@/components/ui/error-state";
import { paths } from "@/lib/paths";

type FailedPageProps = { error: unknown; onRetry: () => void };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

/** The number under which the server's log holds the failure: of the call, or of the page that could not be made. */
function requestNumberOf(error: unknown): string | undefined {
  if (error instanceof ORPCError && isRecord(error.data) && typeof error.data.requestId === "string") {
    return error.data.requestId;
  }
  return isRecord(error) && typeof error.digest === "string" ? error.digest : undefined;
}

export function FailedPage({ error, onRetry }: FailedPageProps) {
  return (
    <ErrorState
      title="页面未能打开"
      titleAs="h1"
      kept="已保存的内容不受影响。"
      requestId={requestNumberOf(error)}
      action={
        <>
          <Button variant="primary" icon="refresh" onClick={onRetry}>
            重新载入
          </Button>
          <ButtonLink href={paths.home}>回到首页</ButtonLink>
        </>
      }
    >
      多次重试仍不能打开时，将请求编号告知系统管理员。
    </ErrorState>
  );
}
