package mx.trazo.result;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.order.Laterality;
import mx.trazo.order.YesNoUnknown;
import mx.trazo.patient.Sex;
import mx.trazo.specimen.CollectionMethod;
import mx.trazo.specimen.PreanalyticNotice;
import org.jspecify.annotations.Nullable;

/**
 * Everything a printed report says, gathered before anything is drawn.
 *
 * @param zone the laboratory's; every hour is written in it
 * @param samples the order's containers that the laboratory received
 * @param previousReleasedAt when the version before this one was released, or null for the first
 */
public record ReportDocument(
    Issuer laboratory,
    Issuer hospital,
    ZoneId zone,
    Subject patient,
    Request request,
    List<Sample> samples,
    ReportStatus status,
    ReportVersion version,
    @Nullable Instant previousReleasedAt,
    String verificationCode) {
  /** Copies the list of samples. */
  public ReportDocument {
    samples = List.copyOf(samples);
  }

  /**
   * A laboratory or hospital.
   *
   * @param place municipality and state
   */
  public record Issuer(
      String institution,
      String name,
      String place,
      @Nullable String clues,
      @Nullable String phone) {}

  /** The person, by at least two identifiers. */
  public record Subject(
      String name,
      @Nullable String curp,
      @Nullable String nss,
      @Nullable String recordNumber,
      LocalDate birthDate,
      Sex sex) {}

  /** What was asked for. */
  public record Request(
      String testCode,
      String testName,
      @Nullable String placerNumber,
      String physician,
      Instant orderedAt,
      @Nullable String agreement,
      @Nullable String diagnosis,
      @Nullable String biRads,
      @Nullable String bodySite,
      Laterality laterality,
      YesNoUnknown neoadjuvant,
      @Nullable String question) {}

  /**
   * One container.
   *
   * @param designation its place in the case: A1
   * @param label the number on it
   * @param accession the laboratory's own number, or null
   * @param notices what has to be told of its treatment before it came
   */
  public record Sample(
      SpecimenId id,
      String designation,
      String label,
      @Nullable String accession,
      String form,
      CollectionMethod method,
      @Nullable Instant collectedAt,
      @Nullable Instant fixedAt,
      @Nullable Instant fixationEndedAt,
      @Nullable String fixative,
      @Nullable Instant receivedAt,
      @Nullable Instant acceptedAt,
      Set<PreanalyticNotice> notices) {
    /** Copies the notices, in their own order. */
    public Sample {
      notices = Collections.unmodifiableSet(new TreeSet<>(notices));
    }
  }

  /** The designation of a container, or its id when it is not among the samples. */
  public String designationOf(SpecimenId id) {
    return samples.stream()
        .filter(sample -> sample.id().equals(id))
        .map(Sample::designation)
        .findFirst()
        .orElse(id.value());
  }
}
