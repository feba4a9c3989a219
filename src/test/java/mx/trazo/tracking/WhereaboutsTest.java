package mx.trazo.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.network.TestFamily;
import mx.trazo.processing.WorkItem;
import mx.trazo.processing.WorkState;
import mx.trazo.result.ReportStage;
import mx.trazo.tracking.Whereabouts.Where;
import org.junit.jupiter.api.Test;

class WhereaboutsTest {
  private static final String ANY = "01J0000000AAA0000000000001";
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  private static WorkItem work(WorkState state) {
    return new WorkItem(
        new OrderedTestId(ANY),
        new OrderId(ANY),
        new FacilityId(ANY),
        "FENOTIPO-LA",
        TestFamily.FLOW,
        state,
        NOW,
        NOW);
  }

  private static DraftStage draft(ReportStage stage) {
    return new DraftStage(new OrderedTestId(ANY), stage, NOW);
  }

  @Test
  void without_a_draft_the_work_says_where_it_is() {
    assertThat(ReadWhereabouts.where(work(WorkState.OPEN), null)).isEqualTo(Where.BENCH);
    assertThat(ReadWhereabouts.where(work(WorkState.AT_READING), null)).isEqualTo(Where.READING);
  }

  @Test
  void a_draft_says_which_signature_is_missing_wherever_the_glass_is() {
    for (WorkState state : new WorkState[] {WorkState.OPEN, WorkState.AT_READING}) {
      assertThat(ReadWhereabouts.where(work(state), draft(ReportStage.ENTERED)))
          .isEqualTo(Where.SIGNING);
      assertThat(ReadWhereabouts.where(work(state), draft(ReportStage.VERIFIED)))
          .isEqualTo(Where.RELEASING);
    }
  }
}
