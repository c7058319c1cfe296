"use client";

import { SignInForm } from "./sign-in-form";

/** Leaves by a full load, so that nothing of an earlier person stays in memory. */
export function SignInPanel({ returnPath, initialError }: { returnPath: string; initialError?: string }) {
  return <SignInForm initialError={initialError} onSignedIn={() => window.location.assign(returnPath)} />;
}
