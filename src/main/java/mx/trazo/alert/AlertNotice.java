package mx.trazo.alert;

import java.time.Instant;
import mx.trazo.kernel.FacilityId;

/**
 * What is told at one time by one rule, with its words as they are sent.
 *
 * @param alerts how many it is about
 */
public record AlertNotice(
    String id,
    String rule,
    FacilityId facility,
    AlertStep step,
    int alerts,
    String subject,
    String body,
    Instant writtenAt) {}
