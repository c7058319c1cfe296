"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useMemo, useState } from "react";
import { useDraft } from "@/components/form/use-draft";
import { toast } from "@/components/ui/toast";
import type { EnterpriseOption } from "@/domain/enterprise/search-enterprises.schema";
import type { CreatedProject } from "@/domain/project/create-project.schema";
import { api } from "@/lib/api/client";
import { failureOf } from "@/lib/api/failure";
import { newId } from "@/lib/new-id";
import { paths } from "@/lib/paths";
import { fieldErrorsOf } from "../fields/field-errors";
import type { FieldTexts } from "../fields/field-key";
import { useFields } from "../fields/use-fields";
import { draftOf, leadOf } from "./draft";
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
  const check = useDuplicateCheck(fields.form.texts);
  const needsReason = check?.level === "strong";
  const { texts } = fields.form;
  const draft = useDraft({
    key: "lead",
    value: isStarted(texts) ? draftOf(id, texts) : null,
    onRestore: (kept) => {
      const { id: keptId, texts: keptTexts } = leadOf(kept);
      setId(keptId ?? id);
      fields.replace({ ...emptyLead, ...keptTexts });
    },
  });

  const creation = useMutation(
    api.project.create.mutationOptions({
      onSuccess: async (created: CreatedProject) => {
        draft.drop();
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
    draft.discard();
    setId(newId());
    fields.replace(emptyLead);
    creation.reset();
  };
  return { fields, check, needsReason, creation, submit, pick, isRestored: draft.isRestored, startOver };
}
