-- Kept text belongs to the form that it was typed into, and no longer to a place of its writer: two windows, two devices
-- and two new items each have a copy. A copy that has ended (saved, discarded, continued by another form, empty) stays for
-- a while, so that a request that comes late cannot bring it back, and so that discarding can be undone.

alter table working_copy rename to working_copy_of_place;

create table working_copy (
	staff_id bigint not null,
	form_id varchar(32) not null,
	staff_name varchar(255) not null,
	place varchar(255) not null,
	began_from integer not null,
	fields varchar(400000),
	sequence_number integer not null,
	left_at integer not null,
	saved_at timestamp with time zone not null,
	ended varchar(20),
	ended_at timestamp with time zone,
	primary key (staff_id, form_id)
);

create index working_copy_place on working_copy (place);

-- The forms of these copies are not known; the next form of their writer that opens one continues it.
insert into working_copy (staff_id, form_id, staff_name, place, began_from, fields, sequence_number, left_at, saved_at)
select staff_id, lpad(cast(row_number() over (order by staff_id, place) as varchar(20)), 32, '0'), staff_name, place,
	began_from, fields, 1, 1, saved_at
from working_copy_of_place;

drop table working_copy_of_place;
