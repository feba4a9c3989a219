package mx.trazo.course;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.Unscoped;
import mx.trazo.turnaround.ClockView;
import org.jspecify.annotations.Nullable;

/**
 * Where courses are kept. They are read again from the facts of the other rooms whenever something
 * happened to an order, so that what was undone is undone here too. Whoever asks for {@link
 * ClockView#NETWORK} was checked.
 */
public interface CourseStore {
  /** Keeps that something happened to these orders, in the transaction in which it happened. */
  @Unscoped("the way of an order is followed for the whole network")
  void note(Collection<OrderId> orders);

  /**
   * Reads again the orders to which most happened longest ago, and keeps their courses.
   *
   * @param most notes to look at
   * @return how many notes were looked at; 0 also while another server does the same
   */
  @Unscoped("the way of an order is followed for the whole network")
  int follow(int most);

  /** The course of one test of a hospital or laboratory. */
  Optional<Course> find(FacilityScope scope, OrderedTestId test);

  /** Those of these tests that the facility has to do with. */
  List<Course> listByTests(FacilityScope scope, Collection<OrderedTestId> tests);

  /** How many tests wait for what. */
  List<StandCount> countByStand(FacilityScope scope, ClockView view);

  /** Those that wait for something, longest first. */
  List<Course> listByStand(
      FacilityScope scope, ClockView view, Stand stand, @Nullable CoursePlace after, int limit);

  /** Those that were released in a time, last first. */
  List<Course> listReleased(
      FacilityScope scope, ClockView view, Instant from, Instant until, int limit);

  /**
   * Tests that wait for the same.
   *
   * @param number how many
   * @param medianSince since when the one in the middle waits: half of them have waited longer
   */
  record StandCount(Stand stand, long number, Instant medianSince) {}
}
