type Options = { nonce: string; isDevelopment: boolean; isTls: boolean };

/** Policy of a page: scripts only by this request's nonce. Development needs eval for fast refresh. */
export function contentSecurityPolicy({ nonce, isDevelopment, isTls }: Options): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(isTls ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}
