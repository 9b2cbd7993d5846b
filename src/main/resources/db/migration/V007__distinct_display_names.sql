-- Two accounts may not bear one display name: histories and the activity log name people by it.
-- The key is the form in which names are compared (NameRules.key). Of accounts that share a name, the oldest
-- keeps it, and the others get their number appended; the second pass is for a name that looks like that already.

alter table staff_account add column display_name_key varchar(200);

update staff_account set display_name_key = lower(trim(display_name));

update staff_account set display_name = substring(display_name from 1 for 58) || ' #' || id
	where exists (select 1 from staff_account older
		where older.display_name_key = staff_account.display_name_key and older.id < staff_account.id);

update staff_account set display_name_key = lower(trim(display_name));

update staff_account set display_name = substring(display_name from 1 for 57) || ' ##' || id
	where exists (select 1 from staff_account older
		where older.display_name_key = staff_account.display_name_key and older.id < staff_account.id);

update staff_account set display_name_key = lower(trim(display_name));

alter table staff_account alter column display_name_key set not null;

alter table staff_account add constraint staff_account_display_name_key unique (display_name_key);
