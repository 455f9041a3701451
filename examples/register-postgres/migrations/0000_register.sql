CREATE TABLE "documents" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "documents_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"register" integer NOT NULL,
	"number" integer NOT NULL,
	"type" text NOT NULL,
	"issuer" text NOT NULL,
	"issued_on" date NOT NULL,
	"subject" text NOT NULL,
	"series" text GENERATED ALWAYS AS (case when issuer ~ '^ĐH(-|$)' then 'congress' else type end) STORED NOT NULL,
	CONSTRAINT "one_number" UNIQUE("register","series","number"),
	CONSTRAINT "number_range" CHECK (number between 1 and 99999),
	CONSTRAINT "type_in_use" CHECK (type in ('BB', 'BC', 'BS', 'CT', 'CTHĐ', 'CTr', 'CV', 'HD', 'KH', 'KHHĐ', 'KL', 'NQ', 'PA', 'QC', 'QĐ', 'QĐNS', 'TB', 'TT', 'TTr', 'ĐA') or (type = 'QĐi' and issued_on >= '2018-04-03' and issued_on < '2020-01-02')),
	CONSTRAINT "document_issuer_shape" CHECK (issuer ~ '^((?:[A-ZĐ]{0,9}ThU|[A-ZĐ]{2,12}\d{0,3})(?:-(?:[A-ZĐ]{0,9}ThU|[A-ZĐ]{2,12}\d{0,3})){0,3})$')
);
--> statement-breakpoint
CREATE TABLE "registers" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "registers_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"issuer" text NOT NULL,
	"place" text,
	"term" smallint NOT NULL,
	"since" date,
	"until" date,
	CONSTRAINT "one_register" UNIQUE NULLS NOT DISTINCT("issuer","place","term"),
	CONSTRAINT "issuer_shape" CHECK (issuer ~ '^((?:[A-ZĐ]{0,9}ThU|[A-ZĐ]{2,12}\d{0,3})(?:-(?:[A-ZĐ]{0,9}ThU|[A-ZĐ]{2,12}\d{0,3})){0,3})$')
);
--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_register_registers_id_fk" FOREIGN KEY ("register") REFERENCES "public"."registers"("id") ON DELETE no action ON UPDATE no action;