"use client";

import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { CopyButton } from "@/components/ui/copy-button";
import { Description, DescriptionList } from "@/components/ui/description-list";
import { maskPhone } from "@/domain/enterprise/phone";
import { formatInstant } from "@/lib/format/date";
import { paths } from "@/lib/paths";
import type { Sent } from "./use-intent-form";

/** The receipt: its number, what happens next, how to ask about it. Prints as one sheet. */
export function IntentReceiptView({ sent, parcelName }: { sent: Sent; parcelName?: string }) {
  const headingRef = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    headingRef.current?.focus();
    window.scrollTo({ top: 0 });
  }, []);
  const { receipt, values } = sent;
  return (
    <section aria-labelledby="receipt-title">
      <h2 id="receipt-title" ref={headingRef} tabIndex={-1} className="text-xl font-semibold">
        登记已收到
      </h2>
      <p className="mt-1 text-ink-muted">1 个工作日内由招商专员按登记的电话联系。</p>
      <div className="mt-5 border-y-2 border-ink py-4">
        <p className="text-sm text-ink-muted">受理号</p>
        <p className="flex flex-wrap items-center gap-2">
          <span className="font-mono text-xl font-semibold break-all select-all sm:text-2xl">
            {receipt.receiptNo}
          </span>
          <span data-print="hidden">
            <CopyButton value={receipt.receiptNo} what="受理号" />
          </span>
        </p>
        <p className="mt-1 text-sm text-ink-muted">
          截图或记下受理号。查询进度时填受理号和登记电话的后四位。
        </p>
      </div>
      <div className="mt-4">
        <DescriptionList columns={2}>
          <Description label="企业名称">{values.enterpriseName}</Description>
          <Description label="提交时间">{formatInstant(receipt.submittedAt)}</Description>
          <Description label="联系人">{values.contactName}</Description>
          <Description label="联系电话">{maskPhone(values.phone ?? "")}</Description>
          {parcelName ? <Description label="意向地块">{parcelName}</Description> : null}
        </DescriptionList>
      </div>
      <div className="mt-6 flex flex-wrap gap-3" data-print="hidden">
        <ButtonLink
          href={`${paths.track}?receipt=${encodeURIComponent(receipt.receiptNo)}`}
          variant="primary"
        >
          查询进度
        </ButtonLink>
        <Button onClick={() => window.print()}>打印回执</Button>
        <ButtonLink href={paths.portal} variant="quiet">
          回首页
        </ButtonLink>
      </div>
    </section>
  );
}
