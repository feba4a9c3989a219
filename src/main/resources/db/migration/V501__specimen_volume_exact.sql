-- as many decimals as a system may send
ALTER TABLE specimen MODIFY volume_ml DECIMAL(13, 6) NULL;
