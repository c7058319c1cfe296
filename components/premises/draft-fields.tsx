import { type ComponentProps, useState } from "react";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";

/** What is typed into a form, by field. */
export type Draft = Record<string, string>;

export function useDraftText(initial: Draft) {
  const [draft, setDraft] = useState(initial);
  const textOf = (name: string): string => (draft[name] ?? "").trim();
  return {
    texts: draft,
    textOf,
    optional: (name: string): string | undefined => textOf(name) || undefined,
    /** A whole or broken number; NaN for what is none, so that the schema refuses it under the field. */
    numberOf: (name: string): number | undefined => (textOf(name) === "" ? undefined : Number(textOf(name))),
    write: (name: string, value: string) => setDraft((before) => ({ ...before, [name]: value })),
  };
}

export type DraftText = ReturnType<typeof useDraftText>;

type BoundProps = { draft: DraftText; errors: Record<string, string>; name: string };

export function DraftField({ draft, errors, name, ...field }: BoundProps & ComponentProps<typeof TextField>) {
  return (
    <TextField
      {...field}
      value={draft.texts[name] ?? ""}
      error={errors[name]}
      onChange={(event) => draft.write(name, event.target.value)}
    />
  );
}

export function DraftSelect({
  draft,
  errors,
  name,
  ...field
}: BoundProps & ComponentProps<typeof SelectField>) {
  return (
    <SelectField
      {...field}
      value={draft.texts[name] ?? ""}
      error={errors[name]}
      onChange={(event) => draft.write(name, event.target.value)}
    />
  );
}
