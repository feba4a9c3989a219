package mx.trazo.web.laboratory;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.trazo.kernel.FacilityId;
import mx.trazo.network.Catalogue;
import mx.trazo.network.Facility;
import mx.trazo.reception.ArrivalCheck;
import mx.trazo.reception.MissingItem;
import mx.trazo.reception.Stray;
import mx.trazo.shipment.Manifest;
import mx.trazo.shipment.Shipment;
import mx.trazo.shipment.pdf.ManifestPdf;
import mx.trazo.specimen.label.LabelCode;
import mx.trazo.tracking.BoxReconciliation;
import mx.trazo.web.edge.Messages;
import mx.trazo.web.words.Sentences;
import org.jspecify.annotations.Nullable;

/** Puts into words what a laboratory acknowledges of a box; names no patient. */
@Singleton
class Acknowledgement {
  private final Catalogue catalogue;
  private final Sentences sentences;
  private final Messages messages;

  Acknowledgement(Catalogue catalogue, Sentences sentences, Messages messages) {
    this.catalogue = catalogue;
    this.sentences = sentences;
    this.messages = messages;
  }

  /** The paper, with the hours of the laboratory. */
  byte[] pdf(BoxReconciliation it) {
    Shipment box = it.box();
    Facility from = catalogue.getFacility(box.sender());
    Facility to = catalogue.getFacility(box.receiver());
    var paper =
        ManifestPdf.titled(word("title"), box.box())
            .subtitle(messages.get("lab.receipt.subtitle", to.municipality()))
            .fact(word("from"), from.name(), from.municipality())
            .fact(word("to"), to.name(), to.municipality())
            .fact(word("arrived"), when(box, box.deliveredAt()))
            .fact(word("closed"), when(box, box.reconciledAt()));
    arrival(paper, it);
    paper.fact(
        word("temperature"),
        messages.get("lab.monitoring." + it.monitoring().name(), it.minutesOutside()));
    paper.columns(word("number"), word("sample"), word("form"), word("state"), word("case"));
    List<BoxReconciliation.Line> lines =
        Stream.of(it.received(), it.incidents(), it.expected()).flatMap(List::stream).toList();
    for (BoxReconciliation.Line line : lines) {
      paper.row(
          new LabelCode.SpecimenCode(line.specimen().label()).grouped(),
          line.specimen().designation(),
          line.form(),
          messages.get("state." + line.state().name()),
          line.accession() == null ? "—" : line.accession());
      String said = said(line, box.receiver());
      if (!said.isEmpty()) {
        paper.beneath(said);
      }
    }
    for (Stray stray : it.strays()) {
      if (stray.misread()) {
        continue;
      }
      paper
          .row(grouped(stray.label()), "—", messages.get("lab.stray." + stray.kind()), "", "")
          .beneath(
              messages.get(
                  stray.settled() == null
                      ? "lab.stray.waits"
                      : "lab.stray.settled." + stray.settled().how()));
    }
    return paper
        .signatures(word("signs"), word("agrees"))
        .pdf(messages.get("lab.receipt.count", it.read(), it.total(), missing(lines)));
  }

  private void arrival(ManifestPdf paper, BoxReconciliation it) {
    ArrivalCheck check = it.arrival();
    Manifest manifest = it.box().manifest();
    if (check == null) {
      paper.fact(word("condition"), word("unrecorded"));
      return;
    }
    List<ArrivalCheck.Difference> differences = it.differences();
    paper
        .fact(
            messages.get("lab.arrival.packages"),
            messages.get(
                "lab.arrival.of",
                String.valueOf(check.packages()),
                manifest == null ? "—" : String.valueOf(manifest.packages())))
        .fact(
            messages.get("lab.arrival.seals"),
            check.seals() == null ? "—" : check.seals(),
            messages.get("lab.seal." + check.sealState().name()))
        .fact(
            word("condition"),
            messages.get("lab.condition." + check.condition().name()),
            check.note() == null ? "" : check.note())
        .fact(
            word("against"),
            differences.isEmpty()
                ? word("same")
                : differences.stream()
                    .map(d -> messages.get("lab.difference." + d.name()))
                    .collect(Collectors.joining("; ")));
  }

  /** What differs about one container, in sentences. */
  private String said(BoxReconciliation.Line line, FacilityId laboratory) {
    var words = new ArrayList<String>();
    MissingItem missing = line.missing();
    if (missing != null) {
      String reason = messages.get("lab.missing." + missing.absence().reason().name());
      String note = missing.absence().note();
      words.add(
          line.late()
              ? messages.get(
                  "lab.receipt.late", sentences.dayAndTime(missing.declaredAt(), laboratory))
              : note == null ? reason + "." : reason + ": " + note + ".");
    }
    if (!line.onManifest() && line.unexpected() != null) {
      words.add(
          messages.get(
              "lab.unexpected." + line.unexpected().name(),
              line.listedIn() == null ? "—" : line.listedIn()));
    }
    BoxReconciliation.Decided decided = line.decision();
    if (decided != null) {
      if (decided.reason() != null) {
        words.add(decided.reason() + ".");
      }
      if (decided.note() != null) {
        words.add(decided.note());
      }
    }
    return String.join(" ", words);
  }

  private static long missing(List<BoxReconciliation.Line> lines) {
    return lines.stream().filter(line -> line.missing() != null && !line.late()).count();
  }

  private static String grouped(String label) {
    return LabelCode.parse(label).map(LabelCode::grouped).orElse(label);
  }

  private String when(Shipment box, @Nullable Instant at) {
    return at == null ? "—" : sentences.dayAndTime(at, box.receiver());
  }

  private String word(String key) {
    return messages.get("lab.receipt." + key);
  }
}
