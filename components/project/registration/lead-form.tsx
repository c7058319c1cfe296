"use client";

import { useRouter } from "next/navigation";
import type { KeyboardEvent } from "react";
import { DraftNotice } from "@/components/form/draft-notice";
import { ErrorSummary } from "@/components/form/error-summary";
import { FormFooter } from "@/components/form/form-footer";
import { FormBody, FormSection } from "@/components/form/form-section";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { Notice } from "@/components/ui/notice";
import { failureOf } from "@/lib/api/failure";
import { paths } from "@/lib/paths";
import { fieldKeys } from "../fields/field-key";
import { fieldLabels } from "../fields/field-labels";
import { fieldId, ProjectField } from "../fields/project-field";
import { DuplicateHints } from "./duplicate-hints";
import { ContactSection, InvestorSection, ScaleSection, SubstanceSection } from "./lead-sections";
import { useLeadForm } from "./use-lead-form";

const withLabel = (label: string, message: string) =>
  message.includes(label) ? message : `${label}：${message}`;

const reasonMissing = "说明为什么仍要登记";

/** Registers a lead. Nothing typed is lost: not on a refusal, not on a reload. */
export function LeadForm({ canSearch }: { canSearch: boolean }) {
  const lead = useLeadForm();
  const router = useRouter();
  const { fields, check, needsReason, creation } = lead;
  const { form, attempt } = fields;
  const isReasonMissing = needsReason && attempt > 0 && !form.texts.confirmedDuplicateReason?.trim();
  const errors = isReasonMissing ? { ...form.errors, confirmedDuplicateReason: reasonMissing } : form.errors;
  const shown = { ...form, errors };
  const summary = fieldKeys.flatMap((key) => {
    const message = errors[key];
    return message ? [{ fieldId: fieldId(key), message: withLabel(fieldLabels[key], message) }] : [];
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) {
      event.preventDefault();
      lead.submit();
    }
  };
  return (
    <form
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        lead.submit();
      }}
    >
      {attempt > 0 ? <ErrorSummary errors={summary} attempt={attempt} /> : null}
      {creation.isError ? <Refusal error={creation.error} /> : null}
      {lead.isRestored ? (
        <div className="mb-4">
          <DraftNotice onDiscard={lead.startOver} />
        </div>
      ) : null}
      <FormBody>
        <InvestorSection form={shown} canSearch={canSearch} onPick={lead.pick} />
        <ContactSection form={shown} />
        {check?.level ? (
          <FormSection title="查重">
            <DuplicateHints check={check} />
            {needsReason ? <ProjectField name="confirmedDuplicateReason" form={shown} isRequired /> : null}
          </FormSection>
        ) : null}
        <SubstanceSection form={shown} />
        <ScaleSection form={shown} />
      </FormBody>
      <FormFooter
        note={
          <span className="max-sm:hidden">
            草稿随时保存在本机，<Kbd>Ctrl</Kbd> <Kbd>Enter</Kbd> 登记
          </span>
        }
      >
        <Button onClick={() => router.push(paths.leads)}>返回</Button>
        <Button type="submit" variant="primary" isPending={creation.isPending}>
          登记线索
        </Button>
      </FormFooter>
    </form>
  );
}

function Refusal({ error }: { error: unknown }) {
  return (
    <div className="mb-4">
      <Notice tone="breached" title="没有登记成功，填写的内容都在" isAlert>
        {failureOf(error).message}
      </Notice>
    </div>
  );
}
