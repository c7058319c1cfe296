import Link from "next/link";
import { Notice } from "@/components/ui/notice";
import type { FundDetail } from "@/domain/amount/fund.schema";
import type { Failure } from "@/lib/api/failure";
import { formatInstant } from "@/lib/format/date";
import { paths } from "@/lib/paths";

type FundFailureProps = { failure: Failure | undefined; lastChange?: FundDetail["lastChange"] };

/** What went wrong; a missing rate leads to the table where it is entered, a lost race says who was first. */
export function FundFailure({ failure, lastChange }: FundFailureProps) {
  if (!failure) return null;
  const isRate = failure.rule === "EXCHANGE_RATE_MISSING";
  const isStale = failure.code === "CONFLICT";
  return (
    <Notice tone="breached" isAlert title={isStale ? "没有保存，填写的内容都在" : undefined}>
      {isStale && lastChange
        ? `${lastChange.actorName ?? "已注销账号"} 于 ${formatInstant(lastChange.at)} 办理过这笔资金，核对后再办`
        : failure.message}
      {isRate ? (
        <>
          {" "}
          <Link href={paths.exchangeRates} className="link">
            打开汇率表
          </Link>
        </>
      ) : null}
    </Notice>
  );
}
