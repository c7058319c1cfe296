"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useEffect, useMemo, useRef, useState } from "react";
import { toast } from "@/components/ui/toast";
import type { EnterpriseOption } from "@/domain/enterprise/search-enterprises.schema";
import type { CreatedProject } from "@/domain/project/create-project.schema";
import { api } from "@/lib/api/client";
import { failureOf } from "@/lib/api/failure";
import { paths } from "@/lib/paths";
import { fieldErrorsOf } from "../fields/field-errors";
import type { FieldTexts } from "../fields/field-key";
import { useFields } from "../fields/use-fields";
import { newId } from "../new-id";
import { dropDraft, readDraft, writeDraft } from "./draft";
import { emptyLead, leadKeys, parseLead } from "./lead-fields";
import { useDuplicateCheck } from "./use-duplicate-check";

const isStarted = (texts: FieldTexts) =>
  Object.entries(texts).some(([key, text]) => text !== "" && !(key in emptyLead));

/** One registration: texts, draft, duplicates and the call. The id is made once, so a second click registers nothing new. */
export function useLeadForm() {
  const router = useRouter();
  const queries = useQueryClient();
  const [id, setId] = useState(newId);
  const parse = useMemo(() => parseLead(id), [id]);
  const fields = useFields({ keys: leadKeys, initial: emptyLead, whenEmpty: undefined, parse });
  const [isRestored, setIsRestored] = useState(false);
  const check = useDuplicateCheck(fields.form.texts);
  const needsReason = check?.level === "strong";
  const isDoneRef = useRef(false);
  const { texts } = fields.form;

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the form opens
  useEffect(() => {
    const draft = readDraft();
    if (!draft || !isStarted(draft.texts)) return;
    setId(draft.id);
    fields.replace({ ...emptyLead, ...draft.texts });
    setIsRestored(true);
  }, []);
  useEffect(() => {
    if (!isDoneRef.current && isStarted(texts)) writeDraft({ id, texts });
  }, [id, texts]);

  const creation = useMutation(
    api.project.create.mutationOptions({
      onSuccess: async (created: CreatedProject) => {
        isDoneRef.current = true;
        dropDraft();
        await queries.invalidateQueries({ queryKey: api.project.key() });
        toast(`已登记，编号 ${created.code}`);
        router.push(`${paths.project(created.id)}?start=follow-up`);
      },
      onError: (error) => fields.refuse(fieldErrorsOf(failureOf(error))),
    }),
  );
  const submit = () => {
    fields.tryOnce();
    const isReasonMissing = needsReason && !texts.confirmedDuplicateReason?.trim();
    if (fields.input && !isReasonMissing && !creation.isPending) creation.mutate(fields.input);
  };
  const pick = (enterprise: EnterpriseOption) => {
    fields.form.set("investorName", enterprise.name);
    fields.form.set("capitalKind", enterprise.capitalKind);
    if (enterprise.uscc) fields.form.set("uscc", enterprise.uscc);
    if (enterprise.regionCode) fields.form.set("sourceRegionCode", enterprise.regionCode);
  };
  const startOver = () => {
    dropDraft();
    setId(newId());
    fields.replace(emptyLead);
    setIsRestored(false);
    creation.reset();
  };
  return { fields, check, needsReason, creation, submit, pick, isRestored, startOver };
}
