-- Those who plan are told once that what was put into modules is closed there.
alter table session_material_in_module
  add column closed_told_at timestamptz; -- null: it is open, or nobody was told yet
