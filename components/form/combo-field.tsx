"use client";

import {
  Button,
  ComboBox,
  FieldError,
  I18nProvider,
  Input,
  type Key,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from "react-aria-components";
import { Icon } from "@/components/ui/icon";
import { classNames } from "@/lib/class-names";
import { controlStyle } from "./control-style";
import { type FieldWords, RequiredMark } from "./field";

export type ComboOption = { id: string; label: string; note?: string };

type ComboFieldProps = FieldWords & {
  id?: string;
  name?: string;
  options: readonly ComboOption[];
  value: string | null;
  onChange: (id: string | null) => void;
  /** Given when the options are looked up on the server as one types. */
  onSearch?: (text: string) => void;
  placeholder?: string;
  className?: string;
};

/** Choosing one of many by typing: a colleague, an enterprise, an industry code. */
export function ComboField(props: ComboFieldProps) {
  const {
    label,
    help,
    error,
    isRequired = false,
    id,
    name,
    options,
    value,
    onChange,
    onSearch,
    className,
  } = props;
  return (
    <I18nProvider locale="zh-CN">
      <ComboBox
        id={id}
        name={name}
        defaultItems={onSearch ? undefined : options}
        items={onSearch ? options : undefined}
        value={value}
        onChange={(key: Key | null) => onChange(key === null ? null : String(key))}
        onInputChange={onSearch}
        menuTrigger="focus"
        isInvalid={Boolean(error)}
        isRequired={isRequired}
        validationBehavior="aria"
        allowsEmptyCollection
        className={classNames("min-w-0", className)}
      >
        <Label className="mb-1 flex w-fit items-baseline gap-1 font-semibold">
          {label}
          {isRequired ? <RequiredMark /> : null}
        </Label>
        <span className="relative block">
          <Input placeholder={props.placeholder} className={controlStyle(Boolean(error), "pr-9")} />
          <Button className="absolute inset-y-0 right-0 inline-flex w-9 items-center justify-center text-ink-muted">
            <Icon name="chevron-down" />
          </Button>
        </span>
        <FieldError className="mt-1 block text-sm text-breached-text">{error}</FieldError>
        {help ? (
          <Text slot="description" className="mt-1 block text-sm text-ink-muted">
            {help}
          </Text>
        ) : null}
        <Popover
          offset={4}
          className="motion-fade w-(--trigger-width) rounded-lg bg-raised p-1 shadow-overlay outline-none"
        >
          <ListBox
            className="scroll-thin max-h-72 overflow-y-auto outline-none"
            renderEmptyState={() => <p className="px-2 py-1.5 text-ink-muted">没有符合的选项</p>}
          >
            {(option: ComboOption) => <OptionRow option={option} />}
          </ListBox>
        </Popover>
      </ComboBox>
    </I18nProvider>
  );
}

function OptionRow({ option }: { option: ComboOption }) {
  return (
    <ListBoxItem
      id={option.id}
      textValue={option.label}
      className="touch flex min-h-8 cursor-default items-center gap-2 rounded-md px-2 outline-none data-[focused]:bg-hover data-[selected]:text-accent-text"
    >
      <span className="min-w-0 flex-1 truncate">{option.label}</span>
      {option.note ? <span className="shrink-0 text-sm text-ink-muted">{option.note}</span> : null}
    </ListBoxItem>
  );
}
