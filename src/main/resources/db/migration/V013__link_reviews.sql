-- When staff last looked at a page of another site to which texts link. The page is known by the hash of its URL,
-- which may be longer than an index takes.

create table link_review (
	id varchar(64) primary key,
	url varchar(2000) not null,
	looked_at timestamp with time zone not null,
	staff_name varchar(255) not null
);
