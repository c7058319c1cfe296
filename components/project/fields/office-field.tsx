"use client";

import { useQuery } from "@tanstack/react-query";
import type { ChangeEvent } from "react";
import type { FieldWords } from "@/components/form/field";
import { SelectField } from "@/components/form/select-field";
import { api } from "@/lib/api/client";

type OfficeFieldProps = FieldWords & {
  kind: "people" | "departments";
  id: string;
  name: string;
  placeholder: string;
  value: string;
  onChange: (event: ChangeEvent<HTMLSelectElement>) => void;
  onBlur: () => void;
};

/** A colleague of one's department, or a department of the park. */
export function OfficeField({ kind, ...select }: OfficeFieldProps) {
  const people = useQuery({
    ...api.colleague.list.queryOptions({ input: { assignableOnly: true } }),
    enabled: kind === "people",
  });
  const departments = useQuery({
    ...api.department.options.queryOptions({ input: {} }),
    enabled: kind === "departments",
  });
  const options =
    kind === "people"
      ? (people.data?.items ?? []).map(({ id, displayName }) => ({ value: id, label: displayName }))
      : (departments.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return <SelectField {...select} options={options} />;
}
