-- Publications come one after the other, under the lock of the guide's version: no two of them
-- can meet in a row of a published table, and the version of the row told nothing.

alter table source drop column lock_version;
alter table term drop column lock_version;
alter table headshot_type drop column lock_version;
alter table aspect drop column lock_version;
alter table guidance drop column lock_version;
alter table tip drop column lock_version;
alter table checklist drop column lock_version;
alter table question drop column lock_version;
alter table platform drop column lock_version;
alter table photograph drop column lock_version;
