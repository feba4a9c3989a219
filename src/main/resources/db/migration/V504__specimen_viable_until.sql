-- Living samples by the end of their life, for whoever watches over all of them.
ALTER TABLE specimen
  ADD INDEX ix_specimen_viable (viable_until, id);
