import { useQuery } from "@tanstack/react-query";
import { type ComponentProps, useDeferredValue, useId } from "react";
import { TextField } from "@/components/form/text-field";
import { api } from "@/lib/api/client";

type HolderFieldProps = Omit<ComponentProps<typeof TextField>, "list" | "onChange" | "value" | "label"> & {
  label?: string;
  value: string;
  onChange: (value: string) => void;
};

/** 使用权人 by name: enterprises on the books are offered as one types, a new name enters a new one. */
export function HolderField({ label = "使用权人", value, onChange, ...field }: HolderFieldProps) {
  const listId = useId();
  const q = useDeferredValue(value.trim());
  const { data } = useQuery({
    ...api.parcel.searchHolders.queryOptions({ input: { q } }),
    enabled: q.length >= 2 && q.length <= 40,
  });
  return (
    <>
      <TextField
        {...field}
        label={label}
        list={listId}
        autoComplete="off"
        maxLength={80}
        help="从已登记的企业中选，或写全称登记新的企业"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <datalist id={listId}>
        {data?.items.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
    </>
  );
}
