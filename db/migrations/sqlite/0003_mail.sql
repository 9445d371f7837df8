CREATE TABLE `mail_settings` (
	`user_id` text NOT NULL,
	`stream` text NOT NULL,
	`off_at` integer,
	PRIMARY KEY(`user_id`, `stream`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "mail_settings_stream_known" CHECK("mail_settings"."stream" in ('account', 'reminders', 'notices', 'alerts'))
);
--> statement-breakpoint
CREATE TABLE `suppressions` (
	`address` text PRIMARY KEY NOT NULL,
	`reason` text NOT NULL,
	`at` integer NOT NULL,
	CONSTRAINT "suppressions_reason_known" CHECK("suppressions"."reason" in ('hard-bounce', 'complaint'))
);
--> statement-breakpoint
CREATE INDEX `outbox_turn` ON `outbox` (`state`,`due_at`,`id`);