"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { FormDialog } from "@/components/form/form-dialog";
import { FieldRow } from "@/components/form/form-section";
import { TextField } from "@/components/form/text-field";
import { useSubmission } from "@/components/form/use-submission";
import { toast } from "@/components/ui/toast";
import {
  addContactInput,
  type EnterpriseContact,
  updateEnterpriseContactInput,
} from "@/domain/enterprise/enterprise-contact.schema";
import { client } from "@/lib/api/client";
import { newId } from "@/lib/new-id";
import { refreshEnterprises } from "../queries";

const empty = { name: "", title: "", phone: "", email: "" };
type Texts = typeof empty;

const given = (texts: Texts) =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== ""));

type FormProps = {
  title: string;
  note?: string;
  current?: EnterpriseContact;
  saving: {
    errors: Record<string, string>;
    error: unknown;
    isPending: boolean;
  };
  onSubmit: (texts: Record<string, string>) => void;
  onClose: () => void;
};

function ContactForm({ title, note, current, saving, onSubmit, onClose }: FormProps) {
  const [texts, setTexts] = useState(empty);
  const { errors } = saving;
  const field = (key: keyof Texts, label: string, mode?: "tel" | "email") => (
    <TextField
      label={label}
      isRequired={key === "name" && !current}
      inputMode={mode}
      autoComplete="off"
      placeholder={current?.[key] ?? undefined}
      value={texts[key]}
      error={errors[key]}
      onChange={(event) => setTexts((before) => ({ ...before, [key]: event.target.value }))}
    />
  );
  return (
    <FormDialog
      title={title}
      submitLabel="保存"
      isPending={saving.isPending}
      error={saving.error}
      onSubmit={() => onSubmit(given(texts))}
      onClose={onClose}
    >
      {note ? <p className="text-sm text-ink-muted">{note}</p> : null}
      <FieldRow>
        {field("name", "联系人")}
        {field("title", "职务")}
      </FieldRow>
      <FieldRow>
        {field("phone", "联系电话", "tel")}
        {field("email", "邮箱", "email")}
      </FieldRow>
    </FormDialog>
  );
}

function useSaved(onClose: () => void) {
  const queries = useQueryClient();
  return (text: string) => async () => {
    await refreshEnterprises(queries);
    toast(text);
    onClose();
  };
}

/** A person of the enterprise that no project names yet. */
export function AddContactDialog({ enterpriseId, onClose }: { enterpriseId: string; onClose: () => void }) {
  const [id] = useState(newId);
  const saved = useSaved(onClose);
  const saving = useSubmission({
    schema: addContactInput,
    send: client.contact.add,
    onDone: saved("联系人已新增"),
  });
  return (
    <ContactForm
      title="新增联系人"
      saving={saving}
      onSubmit={(texts) => saving.submit({ id, enterpriseId, name: "", ...texts })}
      onClose={onClose}
    />
  );
}

/** What is left empty stays as it is, so that a hidden number need not be typed again. */
export function EditContactDialog({ contact, onClose }: { contact: EnterpriseContact; onClose: () => void }) {
  const saved = useSaved(onClose);
  const saving = useSubmission({
    schema: updateEnterpriseContactInput,
    send: client.contact.updateOfEnterprise,
    onDone: saved("联系人已更新"),
  });
  return (
    <ContactForm
      title="更新联系人"
      note="留空的栏目保持不变。"
      current={contact}
      saving={saving}
      onSubmit={(texts) => {
        if (Object.keys(texts).length === 0) return onClose();
        saving.submit({ id: contact.id, version: contact.version, ...texts });
      }}
      onClose={onClose}
    />
  );
}
