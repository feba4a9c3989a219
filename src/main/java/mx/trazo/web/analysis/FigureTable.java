package mx.trazo.web.analysis;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of figures as it stands on the page; its files say the same, cell by cell.
 *
 * @param title what it shows, said as a conclusion
 * @param heads of all columns, the first of which names the rows
 */
public record FigureTable(Kind kind, String title, List<String> heads, List<Row> rows) {
  /** Copies the lists. */
  public FigureTable {
    heads = List.copyOf(heads);
    rows = List.copyOf(rows);
  }

  /** By what the work is divided. */
  public enum Kind {
    /** By test. */
    TEST("estudio"),
    /** By laboratory. */
    LABORATORY("laboratorio"),
    /** By agreement. */
    AGREEMENT("convenio"),
    /** By the state of the hospital. */
    STATE("estado"),
    /** By hospital. */
    HOSPITAL("hospital"),
    /** By week. */
    WEEK("semana"),
    /** By the form of the sample. */
    FORM("forma"),
    /** By why samples were turned away. */
    REASON("motivo"),
    /** By hour and weekday. */
    HOUR("hora");

    /** What finished work is divided by. */
    static final List<Kind> OF_WORK = List.of(TEST, LABORATORY, AGREEMENT, STATE, HOSPITAL, WEEK);

    /** What arrivals are divided by. */
    static final List<Kind> OF_ARRIVALS = List.of(REASON, HOUR, HOSPITAL, STATE, FORM);

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** Its word in an address, and there the name of the filter that a row leads to. */
    public String word() {
      return word;
    }
  }

  /**
   * One row.
   *
   * @param address of the same page with this row alone, or null when there is none
   * @param remark what makes it worth a look, or an empty text
   */
  public record Row(String name, @Nullable String address, String remark, List<Figure> figures) {
    /** Copies the list. */
    public Row {
      figures = List.copyOf(figures);
    }
  }

  /**
   * One figure.
   *
   * @param number as shown; null when there is none or when it is told in words
   * @param words shown in its place
   */
  public record Figure(@Nullable BigDecimal number, String words) {
    /** Why nothing is said: there is nothing, or too little to say it. */
    static final Figure NONE = new Figure(null, "—");

    static Figure of(long count) {
      return new Figure(BigDecimal.valueOf(count), "");
    }

    static Figure of(BigDecimal number) {
      return new Figure(number, "");
    }

    static Figure of(String words) {
      return new Figure(null, words);
    }

    /** As it stands on the page. */
    public String text() {
      return number == null ? words : String.format(AnalysisWords.MEXICO, format(), number);
    }

    private String format() {
      return "%,." + (number == null ? 0 : number.scale()) + "f";
    }
  }
}
