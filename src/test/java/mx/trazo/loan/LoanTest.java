package mx.trazo.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import mx.trazo.network.LoanTerms;
import mx.trazo.processing.WorkState;
import org.junit.jupiter.api.Test;

/** When a block is due back, and what bars its way. */
class LoanTest {
  private static final LoanTerms TERMS = new LoanTerms(10, 30);
  private static final LocalDate ACCEPTED = LocalDate.of(2026, 3, 2);

  @Test
  void before_the_last_report_the_longest_stay_counts() {
    assertThat(Loan.due(TERMS, ACCEPTED, null)).isEqualTo(LocalDate.of(2026, 4, 1));
  }

  @Test
  void after_the_last_report_the_day_that_comes_first_counts() {
    assertThat(Loan.due(TERMS, ACCEPTED, LocalDate.of(2026, 3, 4)))
        .isEqualTo(LocalDate.of(2026, 3, 14));
    assertThat(Loan.due(TERMS, ACCEPTED, LocalDate.of(2026, 3, 22)))
        .as("both on one day")
        .isEqualTo(LocalDate.of(2026, 4, 1));
    assertThat(Loan.due(TERMS, ACCEPTED, LocalDate.of(2026, 3, 30)))
        .as("a late report keeps no block longer")
        .isEqualTo(LocalDate.of(2026, 4, 1));
  }

  @Test
  void days_are_those_of_the_laboratory_and_the_due_day_itself_is_in_time() {
    Instant lateEvening = Instant.parse("2026-03-15T05:30:00Z");
    LocalDate due = LocalDate.of(2026, 3, 14);
    LocalDate puebla = lateEvening.atZone(ZoneId.of("America/Mexico_City")).toLocalDate();
    assertThat(puebla).isEqualTo(due);
    assertThat(Loan.daysLeft(due, puebla)).isZero();
    assertThat(Loan.daysLeft(due, puebla.plusDays(1))).isEqualTo(-1);
    assertThat(Loan.daysLeft(due, puebla.minusDays(3))).isEqualTo(3);
  }

  @Test
  void terms_without_a_stay_are_none() {
    assertThatThrownBy(() -> new LoanTerms(-1, 30)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new LoanTerms(10, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThat(Loan.due(new LoanTerms(0, 1), ACCEPTED, ACCEPTED)).isEqualTo(ACCEPTED);
  }

  @Test
  void work_at_the_bench_bars_before_a_report_does() {
    assertThat(ReturnBar.of(List.of(WorkState.DONE, WorkState.OPEN, WorkState.AT_READING), 1))
        .contains(ReturnBar.WORK_OPEN);
    assertThat(ReturnBar.of(List.of(WorkState.DONE, WorkState.AT_READING), 0))
        .contains(ReturnBar.REPORT_OPEN);
    assertThat(ReturnBar.of(List.of(WorkState.DONE), 1))
        .as("an amendment under way")
        .contains(ReturnBar.REPORT_OPEN);
    assertThat(ReturnBar.of(List.of(WorkState.DONE, WorkState.DONE), 0)).isEmpty();
  }
}
