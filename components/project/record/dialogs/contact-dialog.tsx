"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useState } from "react";
import type { ClashChoices } from "@/components/form/clash-dialog";
import { FormDialog } from "@/components/form/form-dialog";
import { FieldRow, FormBody } from "@/components/form/form-section";
import { TextField } from "@/components/form/text-field";
import { toast } from "@/components/ui/toast";
import { type UpdateContactInput, updateContactInput } from "@/domain/enterprise/contact.schema";
import type { FullProject } from "@/domain/project/project-detail.schema";
import type { EditBase, FieldClash } from "@/domain/shared/edit.schema";
import { clashesOf } from "@/lib/api/clashes";
import { client } from "@/lib/api/client";
import { absent } from "@/lib/format/number";
import { refreshProject } from "../queries";
import { useRecord } from "../record-context";

const ClashDialog = dynamic(
  () => import("@/components/form/clash-dialog").then((module) => module.ClashDialog),
  {
    ssr: false,
  },
);

const labels = { name: "联系人", title: "职务", phone: "联系电话", email: "邮箱" };
const isKey = (field: string): field is Key => Object.hasOwn(labels, field);

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

type Opened = FullProject["contact"];

/** What is sent of the texts, with what each was read as; a value seen in a clash counts as read. */
function inputOf(projectId: string, opened: Opened, texts: Texts, seen: EditBase) {
  const values = given(texts);
  const start: EditBase = { ...(opened ?? {}), ...seen };
  const base = Object.fromEntries(Object.keys(values).map((key) => [key, start[key] ?? null]));
  return { projectId, version: opened?.version, base: opened ? base : undefined, ...values };
}

function useContactForm(onClose: () => void) {
  const { project } = useRecord();
  const queries = useQueryClient();
  const [opened] = useState(project.contact);
  const [texts, setTexts] = useState(empty);
  const [seen, setSeen] = useState<EditBase>({});
  const [clashes, setClashes] = useState<readonly FieldClash[]>([]);
  const [wasTried, setWasTried] = useState(false);
  const problems = problemsOf(inputOf(project.id, opened, texts, seen), texts, opened === null);
  const saving = useMutation({
    mutationFn: (value: UpdateContactInput) => client.contact.update(value),
    onSuccess: async () => {
      await refreshProject(queries, project.id);
      toast("联系人已更新");
      onClose();
    },
    onError: (error) => setClashes(clashesOf(error)),
  });
  const send = (wanted: Texts, known: EditBase) => {
    if (Object.keys(given(wanted)).length === 0 && opened) return onClose();
    const parsed = updateContactInput.safeParse(inputOf(project.id, opened, wanted, known));
    if (parsed.success) saving.mutate(parsed.data);
  };
  const submit = () => {
    setWasTried(true);
    if (Object.keys(problems).length === 0) send(texts, seen);
  };
  const settle = (choices: ClashChoices) => {
    const [wanted, known] = [{ ...texts }, { ...seen }];
    for (const { field, theirs } of clashes) {
      known[field] = theirs;
      if (isKey(field) && choices[field] === "theirs") wanted[field] = "";
    }
    setTexts(wanted);
    setSeen(known);
    setClashes([]);
    send(wanted, known);
  };
  const backToForm = () => setClashes([]);
  return { opened, texts, setTexts, wasTried, problems, saving, submit, clashes, settle, backToForm };
}

/** The contact; what is left empty stays as it is, so a hidden number need not be typed again. */
export function ContactDialog({ onClose }: { onClose: () => void }) {
  const form = useContactForm(onClose);
  const { opened: contact, texts, setTexts, wasTried, problems, saving, submit, clashes } = form;
  if (clashes.length > 0) {
    return (
      <ClashDialog
        clashes={clashes}
        label={(name) => (isKey(name) ? labels[name] : name)}
        words={(_name, value) => (value === null ? absent : String(value))}
        sides={["mine", "theirs"]}
        isPending={saving.isPending}
        onChoose={form.settle}
        onBack={form.backToForm}
      />
    );
  }
  const field = (key: Key, current: string | null | undefined, mode?: "tel" | "email") => (
    <TextField
      label={labels[key]}
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
            {field("name", contact?.name)}
            {field("title", contact?.title)}
          </FieldRow>
          <FieldRow>
            {field("phone", contact?.phone, "tel")}
            {field("email", contact?.email, "email")}
          </FieldRow>
        </div>
      </FormBody>
    </FormDialog>
  );
}
