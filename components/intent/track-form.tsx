"use client";

import { type FormEvent, useState } from "react";
import { FieldRow } from "@/components/form/form-section";
import { TextField } from "@/components/form/text-field";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { parseReceiptNo } from "@/domain/intent/receipt-number";
import type { TrackedIntent } from "@/domain/intent/track-intent.schema";
import { refusalText } from "@/lib/text/refusals";
import { postJson } from "./post-json";
import { TrackResult } from "./track-result";
import { useHydrated } from "./use-hydrated";
import { useOnce } from "./use-once";

type Problems = { receiptNo?: string; phoneTail?: string };

function problemsOf(receiptNo: string, phoneTail: string): Problems {
  const receipt = parseReceiptNo(receiptNo);
  return {
    receiptNo: receiptNo === "" ? "填写受理号" : receipt.ok ? undefined : refusalText[receipt.code],
    phoneTail: /^\d{4}$/.test(phoneTail) ? undefined : "填写登记电话的后四位数字",
  };
}

function useTracking() {
  const [problems, setProblems] = useState<Problems>({});
  const [failure, setFailure] = useState<string>();
  const [found, setFound] = useState<TrackedIntent>();
  const once = useOnce();
  const ask = async (pair: { receiptNo: string; phoneTail: string }) => {
    const answer = await postJson<TrackedIntent>("/intents/track", pair);
    setFound(answer.ok ? answer.value : undefined);
    setFailure(answer.ok ? undefined : answer.message);
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const textOf = (name: string) => String(data.get(name) ?? "").trim();
    const pair = { receiptNo: textOf("receiptNo"), phoneTail: textOf("phoneTail") };
    const wrong = problemsOf(pair.receiptNo, pair.phoneTail);
    setProblems(wrong);
    setFailure(undefined);
    if (!wrong.receiptNo && !wrong.phoneTail) once.run(() => ask(pair));
  };
  return { problems, failure, found, isPending: once.isPending, submit };
}

/** Asks for the pair and shows what became of the submission; the pair never enters an address. */
export function TrackForm({ receiptNo = "" }: { receiptNo?: string }) {
  const isReady = useHydrated();
  const { problems, failure, found, isPending, submit } = useTracking();
  return (
    <>
      <form method="post" noValidate onSubmit={submit} className="@container">
        <FieldRow>
          <TextField
            id="track-receipt"
            name="receiptNo"
            label="受理号"
            isRequired
            defaultValue={receiptNo}
            maxLength={40}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            help="形如 YX261123-7K3M9QPA-W，大小写、短横线不限"
            error={problems.receiptNo}
          />
          <TextField
            id="track-tail"
            name="phoneTail"
            label="登记电话后四位"
            isRequired
            inputMode="numeric"
            maxLength={4}
            autoComplete="off"
            error={problems.phoneTail}
          />
        </FieldRow>
        <div className="mt-5">
          <Button
            type="submit"
            variant="primary"
            size="lg"
            disabled={!isReady}
            isPending={isPending}
            className="max-sm:w-full"
          >
            查询
          </Button>
        </div>
      </form>
      <div className="mt-8" aria-live="polite">
        {failure ? (
          <Notice tone="breached" title="没有查到">
            {failure}
          </Notice>
        ) : null}
        {found ? <TrackResult intent={found} /> : null}
      </div>
    </>
  );
}
