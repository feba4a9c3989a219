package mx.trazo.course;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Reads again the courses of orders to which something happened. */
@Singleton
public class FollowCourses {
  private final CourseStore store;

  /** Follows in this store. */
  public FollowCourses(CourseStore store) {
    this.store = store;
  }

  /** Follows some; answers how many, so that the caller goes on until none is left. */
  @Transactional
  public int follow(int most) {
    return store.follow(most);
  }
}
