-- A studio that tries a prompt has it drawn for itself: no person's scene, and no part of a kit.
alter table renderings drop constraint renderings_purpose_check;
alter table renderings add constraint renderings_purpose_check
    check (purpose in ('scene', 'anchor', 'variant', 'dataset', 'content', 'trial'));
