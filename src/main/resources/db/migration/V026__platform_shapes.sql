-- A reader's own photograph is checked against a platform's numbers: whether it has to be upright, its ratio and what becomes
-- of other ratios, and whether it has to be in color were only said in words. Platforms that are there already ask for nothing
-- until staff choose: a value that only readers' tables had would get lost with the next draft that is published.

alter table platform add column upright varchar(255) check (upright in ('only', 'preferred'));
alter table platform add column ratio varchar(255);
alter table platform add column ratio_rule varchar(255) check (ratio_rule in ('exact', 'cropped', 'circle'));
alter table platform add column color_only boolean default false not null;
