"use client";

import { useState } from "react";
import { TextField } from "@/components/form/text-field";
import { Icon } from "@/components/ui/icon";
import { checkPassword, passwordLength, passwordProblems } from "@/domain/user/password-policy";
import { passwordRuleText } from "@/lib/text/password";

type NewPasswordFieldProps = { id?: string; label: string; name: string; username: string; error?: string };

/** A new password with its rules, ticked off while typing. */
export function NewPasswordField({ id, label, name, username, error }: NewPasswordFieldProps) {
  const [value, setValue] = useState("");
  const broken = new Set(checkPassword(value, username));
  return (
    <div>
      <TextField
        id={id}
        label={label}
        name={name}
        type="password"
        isRequired
        autoComplete="new-password"
        maxLength={passwordLength.max}
        value={value}
        onChange={(event) => setValue(event.target.value)}
        error={error}
      />
      <ul className="mt-2 grid gap-0.5 text-sm" aria-label="密码要求">
        {passwordProblems.map((problem) => {
          const isMet = value !== "" && !broken.has(problem);
          return (
            <li
              key={problem}
              className={`flex items-start gap-1.5 ${isMet ? "text-plan-text" : "text-ink-muted"}`}
            >
              <Icon
                name={isMet ? "check" : "minus"}
                size={14}
                className="mt-[3px]"
                label={isMet ? "已符合" : "未符合"}
              />
              {passwordRuleText[problem]}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
