import { z } from "zod";

const envSchema = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
  /** Connection of the application: the role without DDL and without UPDATE or DELETE on the audit log. */
  DATABASE_URL: z.string().min(1),
  /** Connections an instance may hold. */
  DATABASE_POOL: z.coerce.number().int().min(1).max(100).default(10),
  /** Where the office reaches the product; decides secure cookies. */
  NEXTAUTH_URL: z.url().default("http://localhost:3000"),
  NEXTAUTH_SECRET: z.string().min(32),
  /** Folder of uploaded files and generated secrets. */
  DATA_DIR: z.string().min(1).default(".data"),
  /** Code that opens the first-run page; unset once the three administrators exist. */
  SETUP_CODE: z.string().min(12).optional(),
  /** Number of reverse proxies in front; their last X-Forwarded-For entries are trusted. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
});

export type Env = z.infer<typeof envSchema>;

let parsed: Env | undefined;

/** Settings of this process, parsed once; throws with the names of the wrong variables. */
export function env(): Env {
  parsed ??= envSchema.parse(process.env);
  return parsed;
}

const tileSchema = z.object({
  TIANDITU_KEY: z.string().regex(/^[0-9a-zA-Z]{16,64}$/),
  TIANDITU_REVIEW_NO: z.string().trim().min(1).max(40).optional(),
});

export type TileSettings = { key: string; reviewNo: string | null };

/** The key of 天地图 and the 审图号 to print under its tiles; null without a key, and the map does without tiles. */
export function tileSettings(): TileSettings | null {
  if (!process.env.TIANDITU_KEY) return null;
  const values = tileSchema.parse({
    TIANDITU_KEY: process.env.TIANDITU_KEY,
    TIANDITU_REVIEW_NO: process.env.TIANDITU_REVIEW_NO || undefined,
  });
  return { key: values.TIANDITU_KEY, reviewNo: values.TIANDITU_REVIEW_NO ?? null };
}

const s3Schema = z.object({
  S3_ENDPOINT: z.url(),
  S3_BUCKET: z.string().min(3).max(63),
  S3_REGION: z.string().min(1),
  S3_ACCESS_KEY_ID: z.string().min(1),
  S3_SECRET_ACCESS_KEY: z.string().min(1),
});

export type S3Settings = {
  endpoint: string;
  bucket: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
};

/** An S3-speaking store for uploaded files: all five settings or none. Null without; throws when some are missing. */
export function s3Settings(): S3Settings | null {
  if (!Object.keys(s3Schema.shape).some((name) => process.env[name])) return null;
  const values = s3Schema.parse(process.env);
  return {
    endpoint: values.S3_ENDPOINT,
    bucket: values.S3_BUCKET,
    region: values.S3_REGION,
    accessKeyId: values.S3_ACCESS_KEY_ID,
    secretAccessKey: values.S3_SECRET_ACCESS_KEY,
  };
}
