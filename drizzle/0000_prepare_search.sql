CREATE EXTENSION IF NOT EXISTS pg_trgm;
--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS btree_gist;
--> statement-breakpoint
-- Each character twice, so that a two-character Chinese term has a whole trigram.
CREATE FUNCTION cn_double(value text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
AS $$ SELECT regexp_replace(value, '(.)', '\1\1', 'g') $$;
