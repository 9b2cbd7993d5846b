-- How many faces were found in a picture when it was uploaded, and the focal point between the
-- eyes of the largest, in percent, which is proposed to staff. Null where it was not looked for.

alter table picture add column faces integer check (faces >= 0);
alter table picture add column face_x integer check (face_x between 0 and 100);
alter table picture add column face_y integer check (face_y between 0 and 100);
