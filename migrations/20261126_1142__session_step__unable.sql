-- A guest may say that they cannot come to what they have agreed to; a coordinator moves it, gives it to somebody else, or calls it off.
alter table session_step
  drop constraint session_step_is_known,
  drop constraint cancelling_has_its_reason,
  add constraint session_step_is_known check (kind in (
    'begun', 'offered', 'changed', 'moved', 'handed_over', 'asked', 'countered', 'declined', 'withdrawn', 'ran_out',
    'confirmed', 'unable', 'able', 'published', 'closed', 'cancelled')),
  add constraint what_is_called_off_has_its_reason check (kind not in ('cancelled', 'unable') or reason is not null);
