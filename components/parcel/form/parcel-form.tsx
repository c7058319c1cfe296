"use client";

import { useQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import type { KeyboardEvent } from "react";
import { DraftNotice } from "@/components/form/draft-notice";
import { ErrorSummary } from "@/components/form/error-summary";
import { FormFooter } from "@/components/form/form-footer";
import { FormBody, FormSection } from "@/components/form/form-section";
import { SelectField } from "@/components/form/select-field";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { ParcelDetail } from "@/domain/land/parcel.schema";
import { type ParcelFieldKey, parcelFieldKeys, parcelGroups } from "@/domain/land/parcel-fields";
import { parcelStates } from "@/domain/land/parcel-state";
import { parcelFieldWords } from "@/lib/format/parcel-field";
import { paths } from "@/lib/paths";
import { parcelsHref } from "@/lib/search-params/parcels";
import { parcelStateText } from "@/lib/text/industries";
import { parcelFieldText } from "@/lib/text/parcels";
import { parcelQuery } from "../queries";
import { parcelFieldId } from "./parcel-field";
import { SectionRail } from "./section-rail";
import { ParcelSection } from "./sections";
import { useParcelForm } from "./use-parcel-form";

const ClashDialog = dynamic(
  () => import("@/components/form/clash-dialog").then((module) => module.ClashDialog),
  { ssr: false },
);

const isKey = (field: string): field is ParcelFieldKey => parcelFieldKeys.some((key) => key === field);
const labelOf = (field: string) => (isKey(field) ? parcelFieldText[field] : field);

/** Changes the facts of a parcel on the books. */
export function EditParcelForm({ id }: { id: string }) {
  const { data } = useQuery(parcelQuery(id));
  return data ? <ParcelForm parcel={data} /> : null;
}

/** The whole data dictionary of a parcel, in its groups. Life state and utilities have dialogs of their own. */
export function ParcelForm({ parcel }: { parcel?: ParcelDetail }) {
  const router = useRouter();
  const edit = useParcelForm(parcel, ({ id }) =>
    router.push(parcel ? paths.parcel(id) : parcelsHref({ open: id })),
  );
  const { form } = edit;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.metaKey || event.ctrlKey)) return;
    event.preventDefault();
    edit.submit();
  };
  const summary = [...parcelFieldKeys, "state"].flatMap((key) => {
    const message = form.errors[key];
    return message ? [{ fieldId: parcelFieldId(key), message }] : [];
  });
  return (
    <form
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        edit.submit();
      }}
    >
      {edit.attempt > 0 ? <ErrorSummary errors={summary} attempt={edit.attempt} /> : null}
      <div className="mb-4 grid gap-3 empty:hidden">
        {edit.message ? (
          <Notice tone="breached" title="没有保存，填写的内容都在" isAlert>
            {edit.message}
          </Notice>
        ) : null}
        {edit.isRestored ? <DraftNotice onDiscard={edit.discard} /> : null}
      </div>
      <div className="gap-x-8 xl:grid xl:grid-cols-[8rem_minmax(0,1fr)]">
        <SectionRail errors={form.errors} />
        <FormBody>
          {parcel ? null : <StateSection edit={edit} />}
          {parcelGroups.map((group) => (
            <ParcelSection key={group} group={group} form={form} />
          ))}
        </FormBody>
      </div>
      <FormFooter>
        <Button onClick={() => router.push(parcel ? paths.parcel(parcel.id) : paths.parcels)}>返回</Button>
        <Button type="submit" variant="primary" isPending={edit.isPending}>
          {parcel ? "保存" : "登记地块"}
        </Button>
      </FormFooter>
      {edit.clashes.length > 0 ? (
        <ClashDialog
          clashes={edit.clashes}
          label={labelOf}
          words={(field, value) => (isKey(field) && parcelFieldWords(field, value)) || "空"}
          isPending={edit.isPending}
          onChoose={edit.settle}
          onBack={edit.backToForm}
        />
      ) : null}
    </form>
  );
}

/** Where a parcel stands when it is entered; from then on only moves change that. */
function StateSection({ edit }: { edit: ReturnType<typeof useParcelForm> }) {
  return (
    <FormSection title="状态" note="登记时所处的环节，之后由状态变更推进">
      <SelectField
        id={parcelFieldId("state")}
        label="状态"
        isRequired
        placeholder="选择状态"
        value={edit.state}
        options={parcelStates.map((value) => ({ value, label: parcelStateText[value] }))}
        error={edit.form.errors.state}
        onChange={(event) => edit.setState(parcelStates.find((state) => state === event.target.value) ?? "")}
      />
    </FormSection>
  );
}
