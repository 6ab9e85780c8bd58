/**
 * Names of things in the bank. They are plain strings, written by the people who edit
 * `questions/`; an id never changes its meaning once an edition has been released.
 */
export type AreaId = string;
export type CompetencyId = string;
export type ItemId = string;
export type OptionId = string;
export type RoleId = string;
export type StageId = string;
export type ContextId = string;
export type FormId = string;
