"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { FieldRow, FormBody } from "@/components/form/form-section";
import { TextField } from "@/components/form/text-field";
import { toast } from "@/components/ui/toast";
import { type UpdateContactInput, updateContactInput } from "@/domain/enterprise/contact.schema";
import { client } from "@/lib/api/client";
import { failureOf } from "@/lib/api/failure";
import { refreshProject } from "../queries";
import { useRecord } from "../record-context";
import { FormDialog } from "./form-dialog";

type Texts = { name: string; title: string; phone: string; email: string };
type Key = keyof Texts;

const empty: Texts = { name: "", title: "", phone: "", email: "" };

const given = (texts: Texts) =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== ""));

function problemsOf(input: unknown, texts: Texts, isNew: boolean): Partial<Record<Key, string>> {
  const parsed = updateContactInput.safeParse(input);
  const problems: Partial<Record<Key, string>> = {};
  for (const { path, message } of parsed.success ? [] : parsed.error.issues) {
    const key = String(path[0]);
    if (key === "name" || key === "title" || key === "phone" || key === "email") problems[key] ??= message;
  }
  if (isNew && texts.name.trim() === "") problems.name = "填写联系人";
  if (isNew && texts.phone.trim() === "" && texts.email.trim() === "") {
    problems.phone ??= "联系电话与邮箱至少填一项";
  }
  return problems;
}

/** The contact; what is left empty stays as it is, so a hidden number need not be typed again. */
export function ContactDialog({ onClose }: { onClose: () => void }) {
  const { project } = useRecord();
  const queries = useQueryClient();
  const { contact } = project;
  const [texts, setTexts] = useState(empty);
  const [wasTried, setWasTried] = useState(false);
  const input = { projectId: project.id, version: contact?.version, ...given(texts) };
  const problems = problemsOf(input, texts, contact === null);
  const saving = useMutation({
    mutationFn: (value: UpdateContactInput) => client.contact.update(value),
    onSuccess: async () => {
      await refreshProject(queries, project.id);
      toast("联系人已更新");
      onClose();
    },
    onError: async (error) => {
      if (failureOf(error).code === "CONFLICT") await refreshProject(queries, project.id);
    },
  });
  const submit = () => {
    setWasTried(true);
    const parsed = updateContactInput.safeParse(input);
    if (Object.keys(given(texts)).length === 0 && contact) return onClose();
    if (parsed.success && Object.keys(problems).length === 0) saving.mutate(parsed.data);
  };
  const field = (key: Key, label: string, current: string | null | undefined, mode?: "tel" | "email") => (
    <TextField
      label={label}
      isRequired={key === "name" && contact === null}
      inputMode={mode}
      autoComplete="off"
      placeholder={current ?? undefined}
      value={texts[key]}
      error={wasTried || key === "phone" ? (texts[key] || wasTried ? problems[key] : undefined) : undefined}
      onChange={(event) => setTexts((before) => ({ ...before, [key]: event.target.value }))}
    />
  );
  return (
    <FormDialog
      title={contact ? "更新联系人" : "补填联系人"}
      submitLabel="保存"
      isPending={saving.isPending}
      error={saving.error ?? undefined}
      onSubmit={submit}
      onClose={onClose}
    >
      {contact ? <p className="text-sm text-ink-muted">留空的栏目保持不变。</p> : null}
      <FormBody>
        <div className="grid gap-4">
          <FieldRow>
            {field("name", "联系人", contact?.name)}
            {field("title", "职务", contact?.title)}
          </FieldRow>
          <FieldRow>
            {field("phone", "联系电话", contact?.phone, "tel")}
            {field("email", "邮箱", contact?.email, "email")}
          </FieldRow>
        </div>
      </FormBody>
    </FormDialog>
  );
}
