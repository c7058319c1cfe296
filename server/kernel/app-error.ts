import type { ErrorCode, ErrorDetail } from "@/domain/shared/error-code";
import type { RuleCode } from "@/lib/text/rules";

/** A rule without a Chinese sentence does not compile. */
type Detail = Omit<ErrorDetail, "rule"> & { rule?: RuleCode };

/** The only error the server throws on purpose; edges translate it, one mapper each. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly detail: ErrorDetail;

  constructor(code: ErrorCode, detail: Detail = {}) {
    super(detail.rule ?? code);
    this.name = "AppError";
    this.code = code;
    this.detail = detail;
  }
}

/** A broken business rule, named by its code; the text table turns it into Chinese. */
export const ruleError = (rule: RuleCode, detail: Omit<Detail, "rule"> = {}) =>
  new AppError("RULE", { ...detail, rule });

/** One wrong field, with the sentence shown under it. */
export const fieldError = (field: string, message: string) =>
  new AppError("VALIDATION", { fields: { [field]: message } });
