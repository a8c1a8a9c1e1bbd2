-- All that a version says but its parts, beside them: a catalogue and a page of gaps read it of many modules.
alter table module_version add head jsonb not null generated always as (content - 'items') stored;
