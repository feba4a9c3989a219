package mx.trazo.reception;

import org.jspecify.annotations.Nullable;

/**
 * A reason to hold or reject.
 *
 * @param code our code
 * @param name how it reads on screen and in the message to the hospital
 * @param hl7Code code of HL7 v2 table 0490 when it has one, or null
 * @param rejects whether it may reject; otherwise it only holds
 * @param concerns the samples it can be about
 * @param needsWords whether it says nothing without a comment
 */
public record ReceptionReason(
    String code,
    String name,
    @Nullable String hl7Code,
    boolean rejects,
    ConcernedSample concerns,
    boolean needsWords) {}
