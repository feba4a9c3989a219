package mx.trazo.course.store;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import mx.trazo.course.FollowCourses;

/** Follows what happened since. */
@Singleton
class FollowOnSchedule {
  private static final int MOST_TURNS = 1_000;
  private static final int AT_ONCE = 500;

  private final FollowCourses courses;

  FollowOnSchedule(FollowCourses courses) {
    this.courses = courses;
  }

  @Scheduled(
      initialDelay = "${trazo.course.follow-every:2s}",
      fixedDelay = "${trazo.course.follow-every:2s}")
  void follow() {
    for (int i = 0; i < MOST_TURNS && courses.follow(AT_ONCE) > 0; i++) {
      // until nothing is left that nobody followed
    }
  }
}
