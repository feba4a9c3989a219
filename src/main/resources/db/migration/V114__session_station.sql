-- The shared station that a session is at, if any; its sessions end with it.
ALTER TABLE session
  ADD COLUMN station_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD INDEX session_station (station_hash, ended_at);
