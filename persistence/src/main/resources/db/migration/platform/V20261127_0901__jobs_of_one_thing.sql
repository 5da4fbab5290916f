-- A job that is done for one thing at a time has a lease for each thing, and goes on with that thing's last run.
alter table job_leases add column execution_id bigint;
