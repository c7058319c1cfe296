import { maskPhone } from "./phone";

type Contact = {
  id: string;
  name: string;
  title: string | null;
  phone: string | null;
  email: string | null;
  version: number;
};

/** z***@example.com. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf("@");
  return at < 1 ? "***" : `${email.slice(0, 1)}***${email.slice(at)}`;
}

/** 王**: the surname only. */
export const maskName = (name: string): string => `${Array.from(name)[0] ?? ""}**`;

/** A contact as lists and pages show it; without `showsName` only the surname. */
export const maskContact = (
  { id, name, title, phone, email, version }: Contact,
  showsName: boolean,
): Contact => ({
  id,
  name: showsName ? name : maskName(name),
  title,
  phone: phone === null ? null : maskPhone(phone),
  email: email === null ? null : maskEmail(email),
  version,
});
