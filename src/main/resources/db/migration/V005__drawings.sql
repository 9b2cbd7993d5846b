-- A piece of guidance is explained by a drawing as well as in words: which one is part of
-- what it says. Guidance from before has none.

alter table guidance add column drawing ${json} default ${json} '{}' not null;
