package mx.trazo.tracking.store;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.patient.Curp;
import mx.trazo.patient.Nss;
import mx.trazo.tracking.CaseSearchStore;
import mx.trazo.tracking.FoundCase;

@Singleton
class JdbcCaseSearchStore implements CaseSearchStore {
  private final CaseSearchRows rows;

  JdbcCaseSearchStore(CaseSearchRows rows) {
    this.rows = rows;
  }

  @Override
  public List<FoundCase> listByAccession(FacilityScope laboratory, String beginning, int limit) {
    return cases(rows.listByAccession(of(laboratory), beginning(beginning), limit));
  }

  @Override
  public List<FoundCase> listByPlacerNumber(FacilityScope laboratory, String number, int limit) {
    return cases(rows.listByPlacerNumber(of(laboratory), number, limit));
  }

  @Override
  public List<FoundCase> listByCurp(FacilityScope laboratory, Curp curp, int limit) {
    return cases(rows.listByCurp(of(laboratory), curp.text(), limit));
  }

  @Override
  public List<FoundCase> listByNss(FacilityScope laboratory, Nss nss, int limit) {
    return cases(rows.listByNss(of(laboratory), nss.text(), limit));
  }

  @Override
  public List<FoundCase> listByName(FacilityScope laboratory, String folded, int limit) {
    String pattern = beginning(folded);
    return Stream.concat(
            rows.listBySurname(of(laboratory), pattern, limit).stream(),
            rows.listByGiven(of(laboratory), pattern, limit).stream())
        .distinct()
        .sorted(
            Comparator.comparing(FoundCaseRow::registeredAt)
                .thenComparing(FoundCaseRow::orderId)
                .reversed())
        .limit(limit)
        .map(FoundCaseRow::toCase)
        .toList();
  }

  private static List<FoundCase> cases(List<FoundCaseRow> found) {
    return found.stream().map(FoundCaseRow::toCase).toList();
  }

  private static String of(FacilityScope laboratory) {
    return laboratory.facility().value();
  }

  /** A pattern for texts that begin so, with nothing in it that stands for something else. */
  private static String beginning(String text) {
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }
}
