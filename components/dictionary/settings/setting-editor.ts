import type { ReactNode } from "react";
import type { PlainSetting, PlainSettingKey } from "@/domain/setting/setting";

export type SettingValues = { [Key in PlainSettingKey]: Extract<PlainSetting, { key: Key }>["value"] };

/** A key with its value, so that both can be handed on together. */
export type SettingOf<Key extends PlainSettingKey> = {
  [Each in Key]: { key: Each; value: SettingValues[Each] };
}[Key];

export type SettingEditor<Value> = {
  /** The value as people read it. */
  View: (props: { value: Value }) => ReactNode;
  Fields: (props: { value: Value; error: string | undefined }) => ReactNode;
  /** What was typed as a value; undefined when it is none. */
  read: (form: FormData) => Value | undefined;
  /** Said when it is none. */
  wrong: string;
};

export type SettingEditors = { [Key in PlainSettingKey]: SettingEditor<SettingValues[Key]> };

/** A number field of a form; NaN when it is empty. */
export function numberIn(form: FormData, name: string): number {
  const text = String(form.get(name) ?? "").trim();
  return text === "" ? Number.NaN : Number(text);
}
