package mx.trazo.specimen;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import mx.trazo.network.Anticoagulant;
import mx.trazo.order.YesNoUnknown;
import org.jspecify.annotations.Nullable;

/**
 * How a sample was taken and treated before it was sent; what is not known stays null.
 *
 * @param collectedAt when it was taken from the patient
 * @param fixedAt when it was placed in fixative
 * @param fixationEndedAt when it was taken out of the fixative
 * @param fixative name of the fixative
 * @param decalcified whether it was decalcified
 * @param anticoagulant what keeps a liquid sample from clotting
 * @param volumeMl volume in millilitres
 * @param sectionedOn day on which unstained slides were cut, at the hospital
 * @param method how tissue was taken
 */
public record CollectionData(
    @Nullable Instant collectedAt,
    @Nullable Instant fixedAt,
    @Nullable Instant fixationEndedAt,
    @Nullable String fixative,
    YesNoUnknown decalcified,
    Anticoagulant anticoagulant,
    @Nullable BigDecimal volumeMl,
    @Nullable LocalDate sectionedOn,
    CollectionMethod method) {
  /** Nothing is known. */
  public static final CollectionData UNKNOWN =
      new CollectionData(
          null, null, null, null, YesNoUnknown.UNKNOWN, Anticoagulant.NONE, null, null);

  /** What nobody told the method of. */
  public CollectionData(
      @Nullable Instant collectedAt,
      @Nullable Instant fixedAt,
      @Nullable Instant fixationEndedAt,
      @Nullable String fixative,
      YesNoUnknown decalcified,
      Anticoagulant anticoagulant,
      @Nullable BigDecimal volumeMl,
      @Nullable LocalDate sectionedOn) {
    this(
        collectedAt,
        fixedAt,
        fixationEndedAt,
        fixative,
        decalcified,
        anticoagulant,
        volumeMl,
        sectionedOn,
        CollectionMethod.NOT_STATED);
  }

  /** The same with what was not known of the fixation; what is known stays. */
  public CollectionData completed(
      @Nullable Instant fixed,
      @Nullable Instant ended,
      @Nullable String inWhat,
      YesNoUnknown wasDecalcified) {
    return new CollectionData(
        collectedAt,
        fixedAt == null ? fixed : fixedAt,
        fixationEndedAt == null ? ended : fixationEndedAt,
        fixative == null ? inWhat : fixative,
        decalcified == YesNoUnknown.UNKNOWN ? wasDecalcified : decalcified,
        anticoagulant,
        volumeMl,
        sectionedOn,
        method);
  }

  /** Whether something of the fixation is not known. */
  public boolean lacksFixation() {
    return fixedAt == null
        || fixationEndedAt == null
        || fixative == null
        || decalcified == YesNoUnknown.UNKNOWN;
  }

  /** The same with another time of collection. */
  public CollectionData collectedAt(Instant at) {
    return new CollectionData(
        at,
        fixedAt,
        fixationEndedAt,
        fixative,
        decalcified,
        anticoagulant,
        volumeMl,
        sectionedOn,
        method);
  }

  /** The same with another anticoagulant. */
  public CollectionData anticoagulant(Anticoagulant other) {
    return new CollectionData(
        collectedAt,
        fixedAt,
        fixationEndedAt,
        fixative,
        decalcified,
        other,
        volumeMl,
        sectionedOn,
        method);
  }

  /** The same, taken in another way. */
  public CollectionData method(CollectionMethod other) {
    return new CollectionData(
        collectedAt,
        fixedAt,
        fixationEndedAt,
        fixative,
        decalcified,
        anticoagulant,
        volumeMl,
        sectionedOn,
        other);
  }
}
