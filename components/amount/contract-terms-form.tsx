"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { DateField } from "@/components/form/date-field";
import { MoneyField } from "@/components/form/money-field";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { useSubmission } from "@/components/form/use-submission";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { toast } from "@/components/ui/toast";
import type { AgreementDetail } from "@/domain/amount/agreement-detail.schema";
import { updateAgreementInput } from "@/domain/amount/contract-terms.schema";
import { client } from "@/lib/api/client";
import { contractTermText } from "@/lib/text/amounts";
import { changedTerms, type TermKey, termKeys, termKinds, termTexts } from "./contract-term-kinds";
import { refreshAmounts } from "./refresh-amounts";

type ContractTermsFormProps = { contract: AgreementDetail; onDone: () => void };

/** The terms of a contract that are still empty; all of them when none is, or when asked for. */
export function ContractTermsForm({ contract, onDone }: ContractTermsFormProps) {
  const queries = useQueryClient();
  const [before] = useState(() => termTexts(contract));
  const [texts, setTexts] = useState(before);
  const empty = termKeys.filter((key) => before[key] === "");
  const [showsAll, setShowsAll] = useState(empty.length === 0);
  const { errors, failure, isPending, submit } = useSubmission({
    schema: updateAgreementInput,
    send: (parsed) => client.agreement.update(parsed),
    onDone: async () => {
      await refreshAmounts(queries);
      toast("合同条款已保存");
      onDone();
    },
  });
  return (
    <form
      noValidate
      className="@container grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        const changed = changedTerms(before, texts);
        if (Object.keys(changed).length === 0) onDone();
        else submit({ id: contract.id, version: contract.version, ...changed });
      }}
    >
      {(showsAll ? termKeys : empty).map((name) => (
        <TermField
          key={name}
          name={name}
          value={texts[name]}
          error={errors[name]}
          onWrite={(text) => setTexts((now) => ({ ...now, [name]: text }))}
        />
      ))}
      {failure && Object.keys(failure.fields).length === 0 ? (
        <Notice tone="breached" isAlert>
          {failure.message}
        </Notice>
      ) : null}
      <div className="flex flex-wrap justify-end gap-2">
        {showsAll ? null : (
          <Button variant="quiet" onClick={() => setShowsAll(true)}>
            显示已填条款
          </Button>
        )}
        <Button type="submit" variant="primary" isPending={isPending}>
          保存条款
        </Button>
      </div>
    </form>
  );
}

type TermFieldProps = {
  name: TermKey;
  value: string;
  error: string | undefined;
  onWrite: (text: string) => void;
};

function TermField({ name, value, error, onWrite }: TermFieldProps) {
  const words = { label: contractTermText[name], name, value, error };
  const onChange = (event: { target: { value: string } }) => onWrite(event.target.value);
  switch (termKinds[name]) {
    case "text":
      return <TextField {...words} maxLength={80} autoComplete="off" onChange={onChange} />;
    case "longText":
      return <TextArea {...words} rows={3} maxLength={1000} onChange={onChange} />;
    case "date":
      return <DateField {...words} onChange={onChange} />;
    case "money":
      return <MoneyField {...words} onChange={onWrite} />;
    case "intensity":
      return <MoneyField {...words} unit="万元/亩" help="租赁厂房、不单独供地的可不填" onChange={onWrite} />;
  }
}
