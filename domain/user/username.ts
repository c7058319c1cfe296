import { z } from "zod";

/** Latin letters compare without case, and full-width ones typed by an input method are the same letters. */
export const normalizeUsername = (value: string): string => value.normalize("NFKC").trim().toLowerCase();

/** 3 to 32 characters: a letter first, then letters, digits, dot, hyphen or underscore. */
export const usernameField = z
  .string()
  .min(1, "填写用户名")
  .max(64, "用户名不超过 32 个字符")
  .transform(normalizeUsername)
  .pipe(
    z
      .string()
      .regex(/^[a-z][a-z0-9._-]{2,31}$/, "用户名为 3 至 32 位字母、数字、点、横线或下划线，以字母开头"),
  );
