/** Every address of the product; pages, redirects and links take them from here. */
export const paths = {
  portal: "/",
  land: "/land",
  intentForm: "/intent",
  track: "/track",
  privacy: "/privacy",
  apiReference: "/reference",
  signIn: "/sign-in",
  setup: "/setup",
  changePassword: "/change-password",
  home: "/home",
  notifications: "/notifications",
  cockpit: "/cockpit",
  forecast: "/forecast",
  leads: "/leads",
  projects: "/projects",
  project: (id: string) => `/projects/${id}` as const,
  enterprises: "/enterprises",
  enterprise: (id: string) => `/enterprises/${id}` as const,
  serviceRequests: "/enterprises/requests",
  amounts: "/amounts",
  parcels: "/parcels",
  intents: "/intents",
  plans: "/plans",
  myIntents: "/my-intents",
  users: "/users",
  departments: "/departments",
  permissions: "/permissions",
  audit: "/audit",
  dictionaries: "/dictionaries",
  lifecycle: "/lifecycle",
  demoData: "/demo-data",
  recycleBin: "/recycle-bin",
} as const;

const publicPaths: readonly string[] = [
  paths.portal,
  paths.land,
  paths.intentForm,
  paths.track,
  paths.privacy,
  paths.apiReference,
  paths.signIn,
  paths.setup,
];

/** Whether a page is open to anyone. */
export const isPublicPath = (pathname: string): boolean => publicPaths.includes(pathname);
