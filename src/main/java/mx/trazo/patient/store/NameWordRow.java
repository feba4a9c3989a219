package mx.trazo.patient.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** One row of patient_name_word, of whose key the word is a part. */
@MappedEntity("patient_name_word")
record NameWordRow(@Id String word, String facilityId, String patientId) {}
