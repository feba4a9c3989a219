package mx.trazo.web.loan;

import jakarta.inject.Singleton;
import java.time.Instant;
import mx.trazo.kernel.FacilityId;
import mx.trazo.network.Catalogue;
import mx.trazo.network.Facility;
import mx.trazo.shipment.Manifest;
import mx.trazo.shipment.Shipment;
import mx.trazo.shipment.pdf.ManifestPdf;
import mx.trazo.specimen.label.BoxLabel;
import mx.trazo.specimen.label.LabelCode;
import mx.trazo.tracking.LentBlock;
import mx.trazo.tracking.ReturnBox;
import mx.trazo.web.edge.Messages;
import mx.trazo.web.words.Sentences;
import org.jspecify.annotations.Nullable;

/** What is printed for a box that brings blocks home: its label and its manifest. */
@Singleton
public class ReturnPapers {
  private final Catalogue catalogue;
  private final Messages messages;
  private final Sentences sentences;

  ReturnPapers(Catalogue catalogue, Messages messages, Sentences sentences) {
    this.catalogue = catalogue;
    this.messages = messages;
    this.sentences = sentences;
  }

  /** The label of the box; paraffin blocks travel exempt. */
  public byte[] label(Shipment box) {
    Facility from = catalogue.getFacility(box.sender());
    Facility to = catalogue.getFacility(box.receiver());
    return new BoxLabel(box.box(), from.name(), place(from), to.name(), place(to), false, "").pdf();
  }

  /** The manifest, in the hours of the laboratory that sends it. */
  public byte[] manifest(ReturnBox file) {
    Shipment box = file.shipment();
    Facility from = catalogue.getFacility(box.sender());
    Facility to = catalogue.getFacility(box.receiver());
    var paper =
        ManifestPdf.titled(messages.get("loan.manifest.title"), box.box())
            .subtitle(messages.get("loan.manifest.subtitle", from.shortName()))
            .fact(word("from"), from.name(), place(from))
            .fact(word("to"), to.name(), place(to))
            .fact(word("opened"), at(box.openedAt(), box.sender()))
            .fact(word("transport"), word("exempt"));
    if (box.closedAt() != null) {
      paper.fact(word("closed"), at(box.closedAt(), box.sender()));
    }
    Manifest manifest = box.manifest();
    if (manifest != null) {
      paper
          .fact(word("packages"), String.valueOf(manifest.packages()))
          .fact(word("seals"), or(manifest.seals(), word("none")))
          .fact(word("contact"), manifest.contact());
    }
    paper.columns(
        word("number"),
        messages.get("loan.column.block"),
        messages.get("loan.column.accession"),
        messages.get("loan.column.since"),
        messages.get("loan.column.due"));
    for (ReturnBox.Line line : file.lines()) {
      LentBlock block = line.block();
      paper.row(
          new LabelCode.SpecimenCode(block.label()).grouped(),
          block.designation(),
          or(block.accession(), "—"),
          at(block.since(), box.sender()),
          LoanWords.day(block.dueOn()));
    }
    return paper
        .signatures(word("signDelivers"), word("signCarries"), word("signReceives"))
        .pdf(messages.get("loan.blocks", file.lines().size()));
  }

  private String at(Instant instant, FacilityId reader) {
    return sentences.dayAndTime(instant, reader);
  }

  private String word(String key) {
    return messages.get("hospital.manifest." + key);
  }

  private static String or(@Nullable String text, String otherwise) {
    return text == null ? otherwise : text;
  }

  private static String place(Facility facility) {
    return facility.municipality() + ", " + facility.state().spanishName();
  }
}
