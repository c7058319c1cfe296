import Link from "next/link";
import { Notice } from "@/components/ui/notice";
import type { Failure } from "@/lib/api/failure";
import { paths } from "@/lib/paths";

/** What went wrong; a missing rate leads to the table where it is entered. */
export function FundFailure({ failure, onReload }: { failure: Failure | undefined; onReload?: () => void }) {
  if (!failure) return null;
  const isRate = failure.rule === "EXCHANGE_RATE_MISSING";
  const isStale = failure.code === "CONFLICT";
  return (
    <Notice tone="breached" isAlert title={isStale ? "没有保存，填写的内容都在" : undefined}>
      {failure.message}
      {isRate ? (
        <>
          {" "}
          <Link href={paths.exchangeRates} className="link">
            打开汇率表
          </Link>
        </>
      ) : null}
      {isStale && onReload ? (
        <>
          {" "}
          <button type="button" className="link" onClick={onReload}>
            放弃本次修改，载入最新内容
          </button>
        </>
      ) : null}
    </Notice>
  );
}
