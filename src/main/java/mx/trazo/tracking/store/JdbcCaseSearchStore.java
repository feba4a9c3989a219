package mx.trazo.tracking.store;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import mx.trazo.kernel.AsciiKey;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.LikePattern;
import mx.trazo.patient.Curp;
import mx.trazo.patient.Nss;
import mx.trazo.patient.PersonName;
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
    String scope = laboratory.facility().value();
    String pattern = LikePattern.beginningWith(AsciiKey.of(beginning));
    return cases(scope, rows.listByAccession(scope, pattern, limit), limit);
  }

  @Override
  public List<FoundCase> listByPlacerNumber(FacilityScope laboratory, String number, int limit) {
    String scope = laboratory.facility().value();
    return cases(scope, rows.listByPlacerNumber(scope, number, limit), limit);
  }

  @Override
  public List<FoundCase> listByCurp(FacilityScope laboratory, Curp curp, int limit) {
    String scope = laboratory.facility().value();
    return cases(scope, rows.listByCurp(scope, curp.text(), limit), limit);
  }

  @Override
  public List<FoundCase> listByNss(FacilityScope laboratory, Nss nss, int limit) {
    String scope = laboratory.facility().value();
    return cases(scope, rows.listByNss(scope, nss.text(), limit), limit);
  }

  @Override
  public List<FoundCase> listByName(FacilityScope laboratory, String folded, int limit) {
    String scope = laboratory.facility().value();
    String pattern = LikePattern.beginningWith(folded);
    var orders = new LinkedHashSet<>(rows.listBySurname(scope, pattern, limit));
    orders.addAll(rows.listByGiven(scope, pattern, limit));
    List<String> words = PersonName.longestFirst(folded);
    orders.addAll(
        rows.listByWords(
            scope,
            LikePattern.beginningWith(words.getFirst()),
            words.size() > 1 ? LikePattern.wordBeginningWith(words.get(1)) : LikePattern.ANY,
            words.size() > 2 ? LikePattern.wordBeginningWith(words.get(2)) : LikePattern.ANY,
            limit));
    return cases(scope, orders, limit);
  }

  private List<FoundCase> cases(String scope, Collection<String> orders, int limit) {
    return orders.isEmpty()
        ? List.of()
        : rows.list(scope, List.copyOf(orders)).stream()
            .limit(limit)
            .map(FoundCaseRow::toCase)
            .toList();
  }
}
