-- Why a competency ages as fast as it does is text for people: by language tag. What stood there was English alone.
alter table half_life alter column basis type jsonb using jsonb_build_object('en', basis, 'zh-Hans', basis);
