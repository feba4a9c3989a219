UPDATE recollection r JOIN clinical_order o ON o.id = r.order_id SET r.hospital_id = o.facility_id;
