-- an auditor asks who touched one thing, whatever sort of thing it is
CREATE INDEX audit_entry_object_id ON audit_entry (object_id, id);
