package mx.trazo.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a store method that takes no {@link FacilityScope}, with the reason: public catalogues,
 * look-ups before anybody is signed in, and questions that are asked of the whole network.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Unscoped {
  /** Why no facility limits this. */
  String value();
}
