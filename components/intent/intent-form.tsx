"use client";

import { CheckboxField } from "@/components/form/checkbox-field";
import { ErrorSummary } from "@/components/form/error-summary";
import { FormBody } from "@/components/form/form-section";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { muOfSqmWithUnit } from "@/lib/format/parcel-area";
import { paths } from "@/lib/paths";
import { EnterpriseFields } from "./enterprise-fields";
import { fieldId, fieldNames, type Problems } from "./form-values";
import { IntentReceiptView } from "./intent-receipt";
import { InvestmentFields } from "./investment-fields";
import { useHydrated } from "./use-hydrated";
import { useIntentForm } from "./use-intent-form";

type IntentFormProps = {
  formTicket: string;
  consentVersion: string;
  parcel: { code: string; name: string; areaSqm: string } | null;
  industry?: string;
};

const listed = (problems: Problems) =>
  fieldNames.flatMap((name) => {
    const message = problems[name];
    return message ? [{ fieldId: fieldId(name), message }] : [];
  });

const draftText = { none: "", restored: "已恢复上次未提交的内容", saved: "草稿已存在本机浏览器，提交后清除" };

/** The public 投资意向登记表. Native controls hold the values; nothing typed is lost by an error or a reload. */
export function IntentForm({ formTicket, consentVersion, parcel, industry }: IntentFormProps) {
  const isReady = useHydrated();
  const form = useIntentForm({ formTicket, consentVersion });
  if (form.sent) return <IntentReceiptView sent={form.sent} parcelName={parcel?.name} />;
  return (
    <form
      method="post"
      ref={form.formRef}
      noValidate
      onSubmit={form.submit}
      onBlur={form.check}
      onInput={form.change}
    >
      <p className="mb-6 text-lg text-ink-muted">带 * 的为必填，约 3 分钟。提交后即时取得受理号。</p>
      <ErrorSummary errors={form.attempt > 0 ? listed(form.problems) : []} attempt={form.attempt} />
      {parcel ? <ChosenParcel parcel={parcel} /> : null}
      <FormBody>
        <EnterpriseFields problems={form.problems} />
        <InvestmentFields
          problems={form.problems}
          industry={industry}
          hasParcel={parcel !== null}
          siteNeed={form.siteNeed ?? (parcel ? "land" : undefined)}
        />
      </FormBody>
      <Trap />
      <div className="border-t hairline pt-6">
        <Consent error={form.problems.consent} />
        {form.failure ? (
          <div className="mt-4">
            <Notice tone="breached" isAlert title="未提交成功">
              {form.failure}
            </Notice>
          </div>
        ) : null}
        <div className="mt-5 flex flex-wrap items-center gap-x-5 gap-y-3">
          <Button
            type="submit"
            variant="primary"
            size="lg"
            disabled={!isReady}
            isPending={form.isPending}
            className="max-sm:w-full"
          >
            提交登记
          </Button>
          <p role="status" className="text-sm text-ink-muted">
            {draftText[form.draftState]}
            {form.draftState === "none" ? null : (
              <button type="button" className="link ml-2" onClick={form.reset}>
                清空
              </button>
            )}
          </p>
        </div>
      </div>
    </form>
  );
}

function ChosenParcel({ parcel }: { parcel: NonNullable<IntentFormProps["parcel"]> }) {
  return (
    <div className="mb-6">
      <Notice
        tone="accent"
        title={`意向地块：${parcel.name}`}
        action={
          <a href={paths.intentForm} className="link">
            不指定地块
          </a>
        }
      >
        {parcel.code}，{muOfSqmWithUnit(parcel.areaSqm)}
      </Notice>
      <input type="hidden" name="parcelCode" value={parcel.code} />
    </div>
  );
}

function Consent({ error }: { error?: string }) {
  return (
    <CheckboxField
      id={fieldId("consent")}
      name="consent"
      isRequired
      error={error}
      label={
        <>
          已阅读
          <a href={paths.privacy} target="_blank" rel="noreferrer" className="link mx-0.5">
            《个人信息处理告知》
          </a>
          ，同意按告知的目的和方式处理登记的个人信息
        </>
      }
    />
  );
}

/** Out of sight and out of the tab order: only a machine fills it in. */
function Trap() {
  return (
    <div aria-hidden className="absolute size-px overflow-hidden opacity-0">
      <input type="text" name="homepage" tabIndex={-1} autoComplete="off" aria-label="此项留空" />
    </div>
  );
}
