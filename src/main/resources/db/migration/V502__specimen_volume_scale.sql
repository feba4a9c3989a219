-- how many decimals were written: 10.0 is another statement than 10
ALTER TABLE specimen ADD COLUMN volume_scale SMALLINT NULL AFTER volume_ml;
