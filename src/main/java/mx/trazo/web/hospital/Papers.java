package mx.trazo.web.hospital;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import mx.trazo.custody.ContainerState;
import mx.trazo.network.Catalogue;
import mx.trazo.network.Facility;
import mx.trazo.network.SpecimenForm;
import mx.trazo.network.TransportClass;
import mx.trazo.order.Priority;
import mx.trazo.shipment.Manifest;
import mx.trazo.shipment.Shipment;
import mx.trazo.shipment.pdf.ManifestPdf;
import mx.trazo.specimen.label.BoxLabel;
import mx.trazo.specimen.label.LabelCode;
import mx.trazo.specimen.label.LabelContent;
import mx.trazo.specimen.label.LabelPdf;
import mx.trazo.specimen.label.LabelSheet;
import mx.trazo.specimen.label.LabelStock;
import mx.trazo.tracking.OrderFile;
import mx.trazo.tracking.ShipmentFile;
import mx.trazo.web.edge.Messages;

/** Puts into words what stands on a hospital's papers. */
@Singleton
class Papers {
  private static final Locale MEXICO = Locale.forLanguageTag("es-MX");

  private final Catalogue catalogue;
  private final Messages messages;

  Papers(Catalogue catalogue, Messages messages) {
    this.catalogue = catalogue;
    this.messages = messages;
  }

  /** Whether the hospital prints the label of this container; slides get theirs elsewhere. */
  static boolean hasLabelHere(OrderFile file, OrderFile.Node node) {
    return node.specimen().facility().equals(file.order().facility())
        && node.state() != ContainerState.WITHDRAWN;
  }

  /** The labels of an order, each on its own page or together on sheets of carta paper. */
  byte[] labels(OrderFile file, Times times, boolean single) {
    List<LabelContent> contents =
        file.containers().stream()
            .filter(node -> hasLabelHere(file, node))
            .map(node -> label(file, node, times))
            .toList();
    return single ? LabelPdf.pages(LabelStock.TUBE_50X25, contents) : LabelSheet.letter(contents);
  }

  private LabelContent label(OrderFile file, OrderFile.Node node, Times times) {
    var name = file.patient().name();
    var specimen = node.specimen();
    Instant collected = specimen.collection().collectedAt();
    String surnames =
        name.secondSurname() == null
            ? name.firstSurname()
            : name.firstSurname() + " " + name.secondSurname();
    return new LabelContent(
        new LabelCode.SpecimenCode(specimen.label()),
        surnames.toUpperCase(MEXICO),
        name.given().toUpperCase(MEXICO),
        messages.get("hospital.label.born", times.day(file.patient().birthDate())),
        specimen.designation(),
        tests(file.order().request().testCodes(), " "),
        collected == null ? "" : messages.get("hospital.label.taken", times.briefly(collected)),
        catalogue.getFacility(specimen.origin()).shortName(),
        node.printed() <= 1 ? "" : "R" + (node.printed() - 1));
  }

  /** The label of a box. */
  byte[] boxLabel(ShipmentFile file) {
    Shipment box = file.shipment();
    Facility from = catalogue.getFacility(box.sender());
    Facility to = catalogue.getFacility(box.receiver());
    return new BoxLabel(
            box.box(), from.name(), place(from), to.name(), place(to), infectious(file), "")
        .pdf();
  }

  /** The paper that goes with a box. */
  byte[] manifest(ShipmentFile file, Times times) {
    Shipment box = file.shipment();
    Manifest manifest = box.manifest();
    Facility from = catalogue.getFacility(box.sender());
    Facility to = catalogue.getFacility(box.receiver());
    var paper =
        ManifestPdf.titled(messages.get("hospital.manifest.title"), box.box())
            .subtitle(messages.get("hospital.manifest.subtitle", times.place()))
            .fact(word("from"), from.name(), place(from))
            .fact(word("to"), to(to))
            .fact(word("opened"), times.at(box.openedAt()))
            .fact(word("transport"), word(infectious(file) ? "un3373" : "exempt"));
    if (box.closedAt() != null) {
      paper.fact(word("closed"), times.at(box.closedAt()));
    }
    if (manifest != null) {
      paper
          .fact(word("packages"), String.valueOf(manifest.packages()))
          .fact(word("seals"), or(manifest.seals(), word("none")))
          .fact(word("temperature"), or(manifest.temperatureBand(), word("ambient")))
          .fact(word("logger"), or(manifest.loggerId(), word("unmonitored")))
          .fact(word("contact"), manifest.contact());
    }
    paper.columns(word("number"), word("sample"), word("form"), word("tests"), word("viable"));
    for (ShipmentFile.Line line : file.lines()) {
      Instant until = line.specimen().viableUntil();
      paper.row(
          new LabelCode.SpecimenCode(line.specimen().label()).grouped(),
          line.specimen().designation(),
          catalogue.getForm(line.specimen().formCode()).name(),
          tests(line.order().testCodes(), ", "),
          until == null ? "—" : times.briefly(until));
      if (line.order().priority() == Priority.URGENT) {
        paper.beneath(messages.get("hospital.priority.URGENT"));
      }
    }
    return paper
        .signatures(word("signDelivers"), word("signCarries"), word("signReceives"))
        .pdf(messages.get("hospital.manifest.count", file.lines().size()));
  }

  private boolean infectious(ShipmentFile file) {
    return file.lines().stream()
        .map(line -> catalogue.getForm(line.specimen().formCode()))
        .map(SpecimenForm::transport)
        .anyMatch(transport -> transport == TransportClass.UN3373_CATEGORY_B);
  }

  private static String[] to(Facility laboratory) {
    return laboratory.phone() == null
        ? new String[] {laboratory.name(), place(laboratory)}
        : new String[] {laboratory.name(), place(laboratory), laboratory.phone()};
  }

  /** The tests as the screens call them, where they have a short name there. */
  private String tests(List<String> codes, String between) {
    return codes.stream()
        .map(code -> messages.has("lab.test." + code) ? messages.get("lab.test." + code) : code)
        .collect(Collectors.joining(between));
  }

  private String word(String key) {
    return messages.get("hospital.manifest." + key);
  }

  private static String or(@org.jspecify.annotations.Nullable String text, String otherwise) {
    return text == null ? otherwise : text;
  }

  private static String place(Facility facility) {
    return facility.municipality() + ", " + facility.state().spanishName();
  }
}
