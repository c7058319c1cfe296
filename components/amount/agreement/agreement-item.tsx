"use client";

import { useState } from "react";
import { Badge } from "@/components/ui/badge";
import { Figure } from "@/components/ui/figure";
import { Icon } from "@/components/ui/icon";
import { Menu } from "@/components/ui/menu";
import type { AgreementDetail } from "@/domain/amount/agreement-detail.schema";
import { hundredthsOf } from "@/domain/money/currency";
import { formatMonth } from "@/lib/format/date";
import { formatWan } from "@/lib/format/money";
import { agreementKindText } from "@/lib/text/amounts";
import { describeCounting, type RuleWords } from "@/lib/text/counting";
import { wanCurrencyText } from "@/lib/text/currencies";
import { isStanding } from "./standing";

export type AgreementAction = "terms" | "files" | "takeBack";

type AgreementItemProps = {
  agreement: AgreementDetail;
  /** The agreement it was raised from, or takes back. */
  related: AgreementDetail | undefined;
  words: RuleWords;
  isMonthOpen: boolean;
  canRecord: boolean;
  canTakeBack: boolean;
  onAction: (action: AgreementAction) => void;
};

const share = (bp: number) => `${bp / 100}%`;

/** Whether and how far it counts, as a word with a tone. */
function CountedBadge({ agreement }: { agreement: AgreementDetail }) {
  if (agreement.isVoid) return <Badge>作废</Badge>;
  if (agreement.reversedAt) return <Badge tone="behind">已红冲</Badge>;
  if (agreement.reversesId) return <Badge tone="behind">红冲</Badge>;
  if (!agreement.isCounted) return <Badge>不计</Badge>;
  const isPartial = agreement.countedShareBp < 10_000;
  return <Badge tone="plan">{isPartial ? `计入 ${share(agreement.countedShareBp)}` : "计入"}</Badge>;
}

const originalWan = (original: string | null) => formatWan(original === null ? null : hundredthsOf(original));

/** Amount in the contract's own currency and the foreign part, where there are any. */
function Currencies({ agreement, words }: Pick<AgreementItemProps, "agreement" | "words">) {
  const { currency, amountOriginal, exchangeRate, foreignRuleId } = agreement;
  return (
    <>
      {currency === "CNY" ? null : (
        <p>
          原币 {originalWan(amountOriginal)} {wanCurrencyText(currency)}，汇率 {Number(exchangeRate)}
        </p>
      )}
      {foreignRuleId && agreement.foreignCurrency ? (
        <p>
          外方认缴 {originalWan(agreement.foreignAmountOriginal)} {wanCurrencyText(agreement.foreignCurrency)}
          ，合同外资{agreement.isCountedForeign ? "计入" : "不计"} {formatWan(agreement.countedUsdCents)}{" "}
          万美元：
          {describeCounting("foreignAgreed", foreignRuleId, words)}
        </p>
      ) : null}
    </>
  );
}

function Story({ agreement, related }: Pick<AgreementItemProps, "agreement" | "related">) {
  const parties = [agreement.partyA, agreement.partyB].filter((party) => party !== null);
  const relatedName = related ? `${agreementKindText[related.kind]} ${related.contractNo ?? ""}` : "";
  return (
    <>
      {parties.length > 0 ? <p>{parties.join("、")}</p> : null}
      {agreement.raisedFromId && related ? <p>由{relatedName}升格</p> : null}
      {agreement.reversesId && related ? (
        <p>
          冲回 {formatMonth(related.statMonth)} 的{relatedName}
        </p>
      ) : null}
      {agreement.newInvestorName ? (
        <p>
          {agreement.previousInvestorName ?? "原投资方"} 变更为 {agreement.newInvestorName}
        </p>
      ) : null}
      {agreement.voidReason ? <p>原因：{agreement.voidReason}</p> : null}
    </>
  );
}

function Files({ files }: { files: AgreementDetail["files"] }) {
  const [showsAll, setShowsAll] = useState(false);
  if (files.length === 0) return null;
  const shown = showsAll ? files : files.slice(0, 4);
  return (
    <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
      {shown.map((file) => (
        <li key={file.id} className="min-w-0 max-w-full">
          <a
            href={`/api/files/${file.id}`}
            download={file.name}
            className="link touch inline-flex max-w-full items-center gap-1"
          >
            <Icon name="file" className="shrink-0" />
            <span className="truncate">{file.name}</span>
          </a>
        </li>
      ))}
      {shown.length < files.length ? (
        <li>
          <button type="button" className="link touch" onClick={() => setShowsAll(true)}>
            另有 {files.length - shown.length} 个
          </button>
        </li>
      ) : null}
    </ul>
  );
}

function actionsOf(props: AgreementItemProps) {
  const { agreement, canRecord, canTakeBack, isMonthOpen, onAction } = props;
  if (!isStanding(agreement)) return [];
  const write = [
    { id: "terms", label: "填写条款", onAction: () => onAction("terms") },
    { id: "files", label: "关联附件", onAction: () => onAction("files") },
  ];
  const take = {
    id: "takeBack",
    label: isMonthOpen ? "作废" : "红冲",
    isDanger: true,
    onAction: () => onAction("takeBack"),
  };
  return [...(canRecord ? write : []), ...(canTakeBack ? [take] : [])];
}

/** One agreement: what was signed, for how much, and whether it counts by which rule. */
export function AgreementItem(props: AgreementItemProps) {
  const { agreement, words } = props;
  const items = actionsOf(props);
  const name = `${agreementKindText[agreement.kind]} ${agreement.contractNo ?? ""}`.trim();
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-1 border-t hairline py-3 first:border-t-0 first:pt-0">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <span className="font-semibold">{agreementKindText[agreement.kind]}</span>
          <CountedBadge agreement={agreement} />
          <span className="text-sm text-ink-muted tabular-nums break-all">{agreement.contractNo}</span>
        </p>
        <p className="text-sm text-ink-muted tabular-nums">
          {agreement.signedOn} 签订，统计月 {formatMonth(agreement.statMonth)}
        </p>
      </div>
      <div className="flex items-start gap-1">
        <p className="text-right">
          {agreement.kind === "investorChange" || agreement.amountFen === 0 ? (
            <span className="text-sm text-ink-muted">不涉及金额</span>
          ) : (
            <Figure value={formatWan(agreement.amountFen)} unit="万元" />
          )}
        </p>
        {items.length > 0 ? (
          <Menu label={`处理${name}`} icon="more" size="sm" align="end" groups={[{ id: "all", items }]} />
        ) : null}
      </div>
      <div className="col-span-full grid gap-0.5 text-sm text-ink-muted">
        <p className="text-ink">{describeCounting("agreedInvestment", agreement.ruleId, words)}</p>
        <Currencies agreement={agreement} words={words} />
        <Story agreement={agreement} related={props.related} />
        <Files files={agreement.files} />
      </div>
    </li>
  );
}
