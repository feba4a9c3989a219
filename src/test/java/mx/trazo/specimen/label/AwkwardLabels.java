package mx.trazo.specimen.label;

import java.util.ArrayList;
import java.util.List;
import mx.trazo.specimen.label.LabelCode.SpecimenCode;

/** Thirty labels whose texts have broken labels elsewhere. */
public final class AwkwardLabels {
  private static final String[][] NAMES = {
    {"García Núñez", "María Fernanda"},
    {"Ñáñez Güemes", "Íñigo"},
    {"Pérez^Prieto", "Ana~Luz"},
    {"De la Torre y Villaseñor de los Monteros", "María Guadalupe Concepción"},
    {"Xicoténcatl Ixtlilxóchitl", "Cuauhtémoc"},
    {"O’Donojú", "Jürgen Ångström"},
    {"O'Farrill-Ávila", "José \"Pepe\""},
    {"X", "Y"},
    {"Li", ""},
    {"Etxeberria Goikoetxeagaetxebarriarenetxekoberriagarayarenaldapagoikoa", "Miren"},
    {"ABCDEFGHIJKLMNÑOPQRSTUVWXYZABCDEFGHIJKLMNÑOPQRSTUVWXYZÁÉÍÓÚÜ", "Sin Espacios"},
    {"Nguyễn", "Thị Hồng"},
    {"Петрова", "Анна"},
    {"Παπαδοπούλου", "Ελένη"},
    {"王小明 Wang", "Xiaoming"},
    {"عبد الله", "Abd Allah"},
    {"Salud 😀 Emoji", "Rosa \uD83D"},
    {"Cafe\u0301 Nun\u0303ez", "Descompuesta"},
    {"Tabulador\tSalto\nLínea\r", "Con\u0000Nulo\u202EInvertido"},
    {"  Espacios   de   más  ", "  Juana   "},
    {"<script>alert(1)</script>", "&amp; ${jndi:ldap://x}"},
    {"^XA^FO10,10^FDmalo^FS^XZ", "\\^~"},
    {"'; DROP TABLE specimen; --", "Roberto"},
    {"Hernández Hernández", "María de los Ángeles del Sagrado Corazón de Jesús"},
    {"Fernández de Córdoba y Álvarez de Toledo Pimentel", "J."},
    {"Muñoz", "Ma. de la Luz"},
    {"%s%n%d", "{0}"},
    {"ＦＵＬＬ　ＷＩＤＴＨ", "１２３"},
    {"ß ﬁ ŀl", "ĳ ǆ"},
    {"Z".repeat(60), "W".repeat(60)},
  };
  private static final String[] TESTS = {
    "IHQ mama", "HER2", "Ki-67", "Inmunofenotipo de médula ósea", "ER", ""
  };
  private static final String[] PLACES = {"A2", "B1", "M", "A12-3", "LAM. 14 DE 20", ""};

  private AwkwardLabels() {}

  /** The labels, each with a number of its own. */
  public static List<LabelContent> thirty() {
    var labels = new ArrayList<LabelContent>();
    for (int i = 0; i < NAMES.length; i++) {
      labels.add(
          new LabelContent(
              new SpecimenCode(LabelNumber.of(26, 1_000_003 + i * 30_011_237)),
              NAMES[i][0],
              NAMES[i][1],
              i % 2 == 0 ? "Nac. 14/03/19" + (50 + i) : "Exp. 2026-00" + i + "-ONCO/É",
              PLACES[i % PLACES.length],
              TESTS[(i / 2) % TESTS.length],
              "22/11/2026 08:" + (10 + i),
              i % 3 == 0 ? "HG Ensenada" : "Hospital Regional de Alta Especialidad de Ixtapaluca",
              LabelPrint.mark(i % 5)));
    }
    return labels;
  }
}
