package mx.trazo.turnaround;

import java.util.List;
import java.util.Random;

/**
 * Prints what the forecast at several percentiles and the naive rule said of made histories, and
 * what came of it.
 */
final class ForecastBench {
  static final int DAYS = 210;

  private ForecastBench() {}

  public static void main(String[] args) {
    int histories = Integer.getInteger("trazo.forecast.histories", 3);
    long seed = Long.getLong("trazo.forecast.seed", 1);
    for (int i = 0; i < histories; i++) {
      for (int hours : List.of(24, 48)) {
        List<MadeCourse> work = new MadeLaboratory(new Random(seed + i), hours).work(DAYS);
        long late = work.stream().filter(MadeCourse::late).count();
        System.out.printf(
            "seed %d, stained in %d h: %d tests, %d late%n", seed + i, hours, work.size(), late);
        tell(work);
      }
    }
  }

  private static void tell(List<MadeCourse> work) {
    for (boolean aroundTheClock : List.of(false, true)) {
      System.out.println(aroundTheClock ? " asked at any hour" : " asked while somebody works");
      var test = new BackTest(work, aroundTheClock);
      for (int percent : List.of(75, 50, Forecast.PERCENT)) {
        System.out.println(
            test.of(new BackTest.Ours(percent)).line("P" + percent + " of what is left"));
      }
      System.out.println(test.of(new BackTest.Naive()).line("80 % of the time used"));
    }
  }
}
