package mx.trazo.web.laboratory;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.Ulid;
import mx.trazo.network.Catalogue;
import mx.trazo.network.Facility;
import mx.trazo.tracking.ReadLoans;
import mx.trazo.tracking.ReadReturnBox;

/** The page of the blocks that a laboratory was lent, also when something was not done. */
@Singleton
class LoanPage {
  private static final int MOST_BOXES = 20;

  private final LabPages pages;
  private final ReadLoans loans;
  private final ReadReturnBox boxes;
  private final Catalogue catalogue;

  LoanPage(LabPages pages, ReadLoans loans, ReadReturnBox boxes, Catalogue catalogue) {
    this.pages = pages;
    this.loans = loans;
    this.boxes = boxes;
    this.catalogue = catalogue;
  }

  /**
   * The page.
   *
   * @param hospital id of the hospital whose blocks alone are shown, or an empty text
   * @param refusal why something was not done, or an empty text
   */
  HttpResponse<?> of(
      HttpRequest<?> request, Actor actor, String hospital, String refusal, HttpStatus status) {
    List<Facility> hospitals =
        loans.hospitals(actor).stream()
            .flatMap(id -> catalogue.findFacility(id).stream())
            .sorted(Comparator.comparing(Facility::shortName))
            .toList();
    Optional<FacilityId> chosen =
        Ulid.looksRight(hospital) ? Optional.of(new FacilityId(hospital)) : Optional.empty();
    Map<String, Object> own = new HashMap<>();
    own.put("blocks", loans.at(actor, chosen.orElse(null)));
    own.put("boxes", boxes.listSent(actor, MOST_BOXES));
    own.put("hospitals", hospitals);
    own.put("chosen", chosen.map(FacilityId::value).orElse(""));
    own.put("refusal", refusal);
    return pages.page(request, "lab/loans.jte", own).toMutableResponse().status(status);
  }
}
