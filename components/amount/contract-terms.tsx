"use client";

import { Button } from "@/components/ui/button";
import { Description, DescriptionList } from "@/components/ui/description-list";
import { Figure } from "@/components/ui/figure";
import type { AgreementDetail } from "@/domain/amount/agreement-detail.schema";
import { formatWan } from "@/lib/format/money";
import { contractTermText } from "@/lib/text/amounts";
import { type TermKey, termKeys, termKinds } from "./contract-term-kinds";

type ContractTermsProps = { contract: AgreementDetail; onEdit: (() => void) | undefined };

/** What the formal contract states, term by term. */
export function ContractTerms({ contract, onEdit }: ContractTermsProps) {
  return (
    <section aria-label="合同条款" className="mt-5">
      <header className="mb-2 flex min-h-7 flex-wrap items-center gap-x-3">
        <h3 className="font-semibold">合同条款</h3>
        <p className="text-sm text-ink-muted tabular-nums">{contract.signedOn} 签订的正式合同</p>
        {onEdit ? (
          <Button
            size="sm"
            variant="quiet"
            icon="edit"
            className="ml-auto"
            aria-label="填写合同条款"
            onClick={onEdit}
          >
            填写条款
          </Button>
        ) : null}
      </header>
      <DescriptionList columns={2}>
        {termKeys.map((key) => (
          <Description key={key} label={contractTermText[key]}>
            <Term contract={contract} name={key} />
          </Description>
        ))}
      </DescriptionList>
    </section>
  );
}

function Term({ contract, name }: { contract: AgreementDetail; name: TermKey }) {
  const value = contract[name];
  if (typeof value === "number") return <Figure value={formatWan(value)} unit="万元" />;
  if (termKinds[name] === "intensity") return <Figure value={value} unit="万元/亩" />;
  return <span className="whitespace-pre-line break-words">{value ?? ""}</span>;
}
