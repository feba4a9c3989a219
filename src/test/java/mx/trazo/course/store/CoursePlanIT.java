package mx.trazo.course.store;

import mx.trazo.testing.Plans;
import mx.trazo.testing.RunningTrazo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the board and its lists ask of courses has an index to walk. */
class CoursePlanIT {
  private final RunningTrazo trazo = RunningTrazo.shared();

  @ParameterizedTest
  @CsvSource({
    "CourseRows,countOfLaboratory,ix_course_laboratory",
    "CourseRows,countOfNetwork,ix_course_stand",
    "CourseRows,sinceInLaboratory,ix_course_laboratory",
    "CourseRows,sinceInNetwork,ix_course_stand",
    "CourseRows,listByStand,ix_course_stand",
    "CourseRows,listReleased,ix_course_released",
    "ArrivalRows,count,ix_arrival_at",
    "ArrivalRows,countByHour,ix_arrival_at",
    "ArrivalRows,countPersons,ix_arrival_at",
    "ArrivalRows,countReports,ix_course_issued",
    "ArrivalRows,listRejected,ix_arrival_decision",
    "ServedRows,countDiagnosed,ix_course_issued",
    "ServedRows,countCorrected,ix_report_last_released",
    "ServedRows,countByTest,ix_arrival_at",
    "ArrivalRows,keep,ix_container_custody_order",
    "ArrivalRows,removeUndone,ix_arrival_order",
    "RiskRows,countAtRisk,ix_risk_call_risk",
    "RiskRows,listAtRisk,ix_risk_call_risk",
    "RiskRows,settle,ix_risk_call_laboratory",
    "RiskRows,hits,ix_turnaround_clock_stopped"
  })
  void walks_an_index(String rows, String statement, String index) throws Exception {
    Plans.assertMayWalk(trazo, "mx.trazo.course.store." + rows, statement, index);
  }
}
