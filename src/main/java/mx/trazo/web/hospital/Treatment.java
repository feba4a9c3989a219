package mx.trazo.web.hospital;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import mx.trazo.network.ContainerKind;
import mx.trazo.order.YesNoUnknown;
import mx.trazo.specimen.CollectionData;
import mx.trazo.specimen.CollectionMethod;
import mx.trazo.specimen.Specimen;
import mx.trazo.tracking.OrderFile;
import mx.trazo.web.edge.Frame;
import org.jspecify.annotations.Nullable;

/**
 * When what a hospital sends of an order was taken, and how it was fixed, as people read it.
 *
 * @param tissue whether something of it is fixed at all
 */
public record Treatment(List<Line> lines, boolean tissue) {
  /** Copies the list. */
  public Treatment {
    lines = List.copyOf(lines);
  }

  /**
   * One thing that is known, or not.
   *
   * @param field names it
   * @param value all that was said of it, or that nothing is known
   */
  public record Line(String field, String value, boolean known) {}

  /** What is known of an order; samples that were treated differently stand side by side. */
  public static Treatment of(OrderFile file, Times times, Frame frame) {
    List<Specimen> sent =
        file.containers().stream()
            .filter(OrderFile.Node::sentByHospital)
            .map(OrderFile.Node::specimen)
            .toList();
    List<CollectionData> all = sent.stream().map(Specimen::collection).toList();
    List<CollectionData> tissue =
        sent.stream()
            .filter(one -> one.kind() != ContainerKind.TUBE)
            .map(Specimen::collection)
            .toList();
    var lines = new ArrayList<Line>();
    lines.add(hours(frame, times, "collectedAt", all.stream().map(CollectionData::collectedAt)));
    if (!tissue.isEmpty()) {
      lines.add(
          line(
              frame,
              "method",
              tissue.stream()
                  .map(one -> one.method() == CollectionMethod.NOT_STATED ? null : one.method()),
              one -> frame.t("result.CollectionMethod." + one)));
      lines.add(hours(frame, times, "fixedAt", tissue.stream().map(CollectionData::fixedAt)));
      lines.add(
          hours(
              frame,
              times,
              "fixationEndedAt",
              tissue.stream().map(CollectionData::fixationEndedAt)));
      lines.add(
          line(
              frame,
              "fixative",
              tissue.stream().map(CollectionData::fixative),
              Function.identity()));
      lines.add(
          line(
              frame,
              "decalcified",
              tissue.stream()
                  .map(one -> one.decalcified() == YesNoUnknown.UNKNOWN ? null : one.decalcified()),
              answer -> frame.t("hospital.answer." + answer)));
    }
    List<Specimen> tubes = sent.stream().filter(one -> one.kind() == ContainerKind.TUBE).toList();
    if (!tubes.isEmpty()) {
      lines.add(
          line(
              frame,
              "anticoagulant",
              tubes.stream()
                  .map(one -> one.lacksAnticoagulant() ? null : one.collection().anticoagulant()),
              one -> frame.t("hospital.anticoagulant." + one)));
      lines.add(
          line(
              frame,
              "volumeMl",
              tubes.stream().map(one -> one.collection().volumeMl()),
              BigDecimal::toPlainString));
    }
    return new Treatment(lines, !tissue.isEmpty());
  }

  private static Line hours(
      Frame frame, Times times, String field, Stream<@Nullable Instant> said) {
    return line(frame, field, said, times::at);
  }

  private static <T> Line line(
      Frame frame, String field, Stream<@Nullable T> said, Function<T, String> word) {
    List<String> known = said.filter(Objects::nonNull).map(word).distinct().toList();
    return known.isEmpty()
        ? new Line(field, frame.t("hospital.noData"), false)
        : new Line(field, String.join(" / ", known), true);
  }
}
