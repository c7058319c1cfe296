"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { toast } from "@/components/ui/toast";
import type { EnterpriseDetail } from "@/domain/enterprise/enterprise-detail.schema";
import {
  type EnterpriseFieldKey,
  type UpdateEnterpriseInput,
  updateEnterpriseInput,
} from "@/domain/enterprise/update-enterprise.schema";
import { client } from "@/lib/api/client";
import { failureOf } from "@/lib/api/failure";
import { refreshEnterprises } from "../queries";
import { changesOf, type EnterpriseTexts, enterpriseFieldKeys, inputOf, textsOf } from "./edit-values";

/** A field that somebody else changed while this form was open. */
export type Clash = { key: EnterpriseFieldKey; before: string; now: string };

const identity = ["name", "uscc"] as const satisfies readonly EnterpriseFieldKey[];

/** The fields of which an edit says what it started from: those it changes, name and code always together. */
function restsOn(changes: Record<string, unknown>): EnterpriseFieldKey[] {
  const changed = enterpriseFieldKeys.filter((key) => key in changes);
  const touchesIdentity = identity.some((key) => key in changes);
  return [...new Set([...changed, ...(touchesIdentity ? identity : [])])];
}

/** Some fields of an enterprise in a form: only what was changed is sent; a clash is shown before it is overwritten. */
export function useEdit(
  enterprise: EnterpriseDetail,
  keys: readonly EnterpriseFieldKey[],
  onClose: () => void,
) {
  const queries = useQueryClient();
  const [opened] = useState(() => textsOf(enterprise));
  const [openedVersion] = useState(enterprise.version);
  const [texts, setTexts] = useState<EnterpriseTexts>(opened);
  const [overrideReason, setOverrideReason] = useState("");
  const [local, setLocal] = useState<Record<string, string>>({});
  const saving = useMutation({
    mutationFn: (input: UpdateEnterpriseInput) => client.enterprise.update(input),
    onSuccess: async () => {
      await refreshEnterprises(queries);
      toast("企业档案已更新");
      onClose();
    },
    onError: async (error) => {
      if (failureOf(error).code === "CONFLICT") await refreshEnterprises(queries);
    },
  });
  const failure = saving.error ? failureOf(saving.error) : undefined;
  const stored = textsOf(enterprise);
  const isStale = failure?.code === "CONFLICT";
  const clashes: Clash[] = isStale
    ? keys
        .filter((key) => stored[key] !== opened[key] && texts[key].trim() !== opened[key])
        .map((key) => ({ key, before: opened[key], now: stored[key] }))
    : [];
  /** What a clash has shown counts as read. */
  const start = isStale
    ? { version: enterprise.version, texts: stored }
    : { version: openedVersion, texts: opened };
  const submit = () => {
    const changes = changesOf(keys, texts, opened);
    if (Object.keys(changes).length === 0) return onClose();
    const reason = overrideReason.trim() || undefined;
    const draft = {
      ...changes,
      id: enterprise.id,
      version: start.version,
      base: Object.fromEntries(restsOn(changes).map((key) => [key, inputOf(key, start.texts[key])])),
      usccOverrideReason: reason,
    };
    const parsed = updateEnterpriseInput.safeParse(draft);
    saving.reset();
    const problems: Record<string, string> = {};
    for (const { path, message } of parsed.success ? [] : parsed.error.issues) {
      const key = String(path[0]);
      problems[key] ??= Number.isNaN(changes[key]) ? "填写数字" : message;
    }
    setLocal(problems);
    if (parsed.success) saving.mutate(parsed.data);
  };
  return {
    texts,
    set: (key: EnterpriseFieldKey, text: string) => setTexts((before) => ({ ...before, [key]: text })),
    overrideReason,
    setOverrideReason,
    errors: { ...failure?.fields, ...local },
    error: failure && !isStale && Object.keys(failure.fields).length === 0 ? saving.error : undefined,
    isStale,
    clashes,
    isPending: saving.isPending,
    submit,
  };
}

export type Edit = ReturnType<typeof useEdit>;
