import { z } from "zod";
import { roles } from "./role";

export const permissionMatrix = z.object({
  items: z.array(
    z.object({
      permission: z.string(),
      name: z.string(),
      holders: z.array(z.enum(roles)),
      /** Also without an account: the public site. */
      isPublic: z.boolean(),
    }),
  ),
});
export type PermissionMatrix = z.output<typeof permissionMatrix>;
