-- The mean color of a picture, as #8a7f70, which fills its place on a page until it has come.
-- Pictures from before get theirs when their sizes are looked at.

alter table picture add column color varchar(7);
