"use client";

import { skipToken, useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, useId, useState } from "react";
import { controlStyle } from "@/components/form/control-style";
import { Field } from "@/components/form/field";
import type { EnterpriseOption } from "@/domain/enterprise/search-enterprises.schema";
import { api } from "@/lib/api/client";
import { fieldLabels } from "../fields/field-labels";
import { fieldId } from "../fields/project-field";
import type { FieldsForm } from "../fields/use-fields";
import { useDebounced } from "./use-debounced";

type InvestorNameFieldProps = {
  form: FieldsForm;
  canSearch: boolean;
  onPick: (enterprise: EnterpriseOption) => void;
};

const shortestTerm = 2;
const longestTerm = 40;

function useSuggestions(text: string, isEnabled: boolean): readonly EnterpriseOption[] {
  const q = useDebounced(text.trim(), 250);
  const isAsked = isEnabled && q.length >= shortestTerm && q.length <= longestTerm;
  const { data } = useQuery(
    api.enterprise.search.queryOptions({ input: isAsked ? { q } : skipToken, staleTime: 60_000 }),
  );
  return isAsked ? (data?.items ?? []) : [];
}

/** Free text with the enterprises that are known already; picking one fills in what is known of it. */
export function InvestorNameField({ form, canSearch, onPick }: InvestorNameFieldProps) {
  const listId = useId();
  const text = form.texts.investorName ?? "";
  const [isOpen, setIsOpen] = useState(false);
  const [current, setCurrent] = useState(-1);
  const suggestions = useSuggestions(text, canSearch && isOpen);
  const isShown = isOpen && suggestions.length > 0;
  const pick = (enterprise: EnterpriseOption) => {
    onPick(enterprise);
    setIsOpen(false);
    setCurrent(-1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || !isShown) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      setCurrent((before) => (before + step + suggestions.length) % suggestions.length);
    }
    const chosen = suggestions[current];
    if (event.key === "Enter" && chosen && !event.metaKey && !event.ctrlKey) {
      event.preventDefault();
      pick(chosen);
    }
    if (event.key === "Escape") {
      event.preventDefault();
      setIsOpen(false);
    }
  };
  return (
    <Field
      id={fieldId("investorName")}
      label={fieldLabels.investorName}
      help="填写营业执照上的全称；尚未注册的填写拟设公司的股东"
      error={form.errors.investorName}
      isRequired
    >
      {(wiring) => (
        <span className="relative block">
          <input
            {...wiring}
            name="investorName"
            role="combobox"
            aria-expanded={isShown}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={current >= 0 && isShown ? `${listId}-${current}` : undefined}
            value={text}
            maxLength={80}
            autoComplete="off"
            onKeyDown={onKeyDown}
            onBlur={() => {
              setIsOpen(false);
              form.leave("investorName");
            }}
            onChange={(event) => {
              form.set("investorName", event.target.value);
              setIsOpen(true);
              setCurrent(-1);
            }}
            className={controlStyle(Boolean(form.errors.investorName))}
          />
          <Suggestions id={listId} items={isShown ? suggestions : []} current={current} onPick={pick} />
        </span>
      )}
    </Field>
  );
}

type SuggestionsProps = {
  id: string;
  items: readonly EnterpriseOption[];
  current: number;
  onPick: (enterprise: EnterpriseOption) => void;
};

function Suggestions({ id, items, current, onPick }: SuggestionsProps) {
  return (
    <div
      id={id}
      role="listbox"
      aria-label="已有的企业"
      hidden={items.length === 0}
      className="scroll-thin absolute inset-x-0 top-full z-20 mt-1 max-h-72 overflow-y-auto rounded-lg bg-raised p-1 shadow-overlay"
    >
      {items.map((enterprise, index) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the input keeps the focus and names the active option
        // biome-ignore lint/a11y/useKeyWithClickEvents: the input handles the keys of its list
        <div
          key={enterprise.id}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === current}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onPick(enterprise)}
          className="touch cursor-pointer rounded-md px-2 py-1.5 hover:bg-hover aria-selected:bg-hover"
        >
          <span className="block break-words">{enterprise.name}</span>
          <span className="block text-sm text-ink-muted tabular-nums">
            {enterprise.uscc ?? "未登记统一社会信用代码"}
          </span>
        </div>
      ))}
    </div>
  );
}
