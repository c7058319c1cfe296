"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { SelectField, type SelectGroup, type SelectOption } from "@/components/form/select-field";

type ChoiceSelectProps = {
  label: string;
  value: string;
  placeholder: string;
  options: readonly (SelectOption | SelectGroup)[];
  hrefOf: (value: string) => string;
};

/** A choice that is kept in the address. */
export function ChoiceSelect({ label, value, placeholder, options, hrefOf }: ChoiceSelectProps) {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  return (
    <div className="max-w-xl">
      <SelectField
        label={label}
        value={value}
        placeholder={placeholder}
        options={options}
        aria-busy={isPending}
        onChange={(event) => {
          const next = event.target.value;
          startTransition(() => router.push(hrefOf(next), { scroll: false }));
        }}
      />
    </div>
  );
}
