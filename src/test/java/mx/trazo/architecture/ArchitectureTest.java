package mx.trazo.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.Unscoped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The directions and rings of the house. There is no list of exceptions. */
class ArchitectureTest {
  /** Numbers and their symbols: a second root of the room specimen, which alone knows ZXing. */
  private static final String LABELS = "mx.trazo.specimen.label";

  /** Roots inside it, with use cases of their own. */
  private static final List<String> ON_PAPER = List.of(LABELS + ".template", LABELS + ".printer");

  /** What the exchange keeps itself, with use cases of its own. */
  private static final List<String> KEPT =
      List.of("mx.trazo.fhir.parked", "mx.trazo.fhir.sent", "mx.trazo.fhir.version");

  private static final JavaClasses OURS = written();

  /** What we wrote: classes that annotation processors add begin with a dollar sign. */
  private static JavaClasses written() {
    return new ClassFileImporter()
        .withImportOption(
            location -> !location.contains("/$") && !location.contains("$Intercepted"))
        .importPath(Path.of("target", "classes", "mx"));
  }

  static Set<Map.Entry<String, List<String>>> rooms() {
    return Rooms.mayKnow().entrySet();
  }

  @Test
  void every_package_belongs_to_a_known_room() {
    Set<String> rooms = new TreeSet<>();
    OURS.forEach(c -> rooms.add(Rooms.of(c.getPackageName())));
    assertThat(Rooms.mayKnow().keySet()).containsAll(rooms);
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void a_room_knows_only_the_rooms_on_its_list(Map.Entry<String, List<String>> room) {
    List<String> allowed = new ArrayList<>(room.getValue());
    allowed.add(room.getKey());
    noClasses()
        .that()
        .resideInAPackage(Rooms.BASE + room.getKey() + "..")
        .should()
        .dependOnClassesThat(
            described(
                "are in a room off the list of " + room.getKey(),
                c ->
                    c.getPackageName().startsWith(Rooms.BASE)
                        && !allowed.contains(Rooms.of(c.getPackageName()))))
        .allowEmptyShould(true)
        .check(OURS);
  }

  @Test
  void the_root_of_a_room_is_plain_java() {
    String[] roots = Rooms.plain().stream().map(r -> Rooms.BASE + r).toArray(String[]::new);
    classes()
        .that()
        .resideInAnyPackage(roots)
        .should()
        .onlyDependOnClassesThat(
            described(
                "are java.*, JSpecify, jakarta.inject, jakarta.transaction or roots of rooms",
                c ->
                    c.isPrimitive()
                        || c.isArray()
                        || inside(
                            c, "java.", "org.jspecify.", "jakarta.inject", "jakarta.transaction")
                        || List.of(roots).contains(c.getPackageName())
                        || c.getPackageName().equals(LABELS)))
        .allowEmptyShould(true)
        .check(OURS);
  }

  @Test
  void a_store_is_known_only_to_itself() {
    noClasses()
        .that()
        .resideInAPackage("mx.trazo..")
        .should(
            new ArchCondition<>("know a store package other than their own") {
              @Override
              public void check(JavaClass from, ConditionEvents events) {
                from.getDirectDependenciesFromSelf().stream()
                    .filter(d -> isStore(d.getTargetClass()))
                    .filter(d -> !d.getTargetClass().getPackageName().equals(from.getPackageName()))
                    .forEach(
                        d -> events.add(SimpleConditionEvent.satisfied(d, d.getDescription())));
              }
            })
        .allowEmptyShould(true)
        .check(OURS);
  }

  @Test
  void sql_stands_in_stores_only() {
    only("java.sql or Micronaut Data", c -> inside(c, "java.sql", "javax.sql", "io.micronaut.data"))
        .andShould(c -> isStore(c) || inside(c, "mx.trazo.boot"));
  }

  @Test
  void transactions_begin_in_use_cases_and_boot_runs_them() {
    only("transactions", c -> inside(c, "jakarta.transaction", "io.micronaut.transaction"))
        .andShould(c ->
            Rooms.plain().stream().anyMatch(r -> c.getPackageName().equals(Rooms.BASE + r))
                || c.getPackageName().equals(LABELS)
                || ON_PAPER.contains(c.getPackageName())
                || KEPT.contains(c.getPackageName())
                || c.getPackageName().equals("mx.trazo.boot"));
  }

  @Test
  void fhir_types_stay_in_the_fhir_room() {
    only("HAPI or servlets", c -> inside(c, "ca.uhn.", "org.hl7.", "jakarta.servlet"))
        .andShould(c -> inside(c, "mx.trazo.fhir"));
  }

  @Test
  void barcodes_stay_in_specimen_label() {
    only("ZXing", c -> inside(c, "com.google.zxing"))
        .andShould(c -> inside(c, "mx.trazo.specimen.label"));
  }

  @Test
  void pdf_stays_where_something_is_printed() {
    only("PDFBox", c -> inside(c, "org.apache.pdfbox"))
        .andShould(
            c -> inside(c, "mx.trazo.specimen.label", "mx.trazo.result.", "mx.trazo.shipment."));
  }

  @Test
  void http_stays_at_the_edges() {
    only("HTTP types", c -> inside(c, "io.micronaut.http", "io.netty", "io.micronaut.security"))
        .andShould(c ->
            inside(c, "mx.trazo.web", "mx.trazo.fhir", "mx.trazo.access.web", "mx.trazo.boot"));
  }

  @Test
  void cryptography_of_others_stays_in_access() {
    only("Bouncy Castle", c -> inside(c, "org.bouncycastle"))
        .andShould(c -> inside(c, "mx.trazo.access."));
  }

  @Test
  void nobody_reads_the_clock_but_through_the_instant_source() {
    noClasses()
        .that()
        .resideOutsideOfPackage("mx.trazo.boot..")
        .should(
            new ArchCondition<>("read the clock by themselves") {
              @Override
              public void check(JavaClass from, ConditionEvents events) {
                from.getAccessesFromSelf().stream()
                    .filter(a -> readsClock(a.getTargetOwner(), a.getTarget().getName()))
                    .filter(a -> a.getTarget().getFullName().indexOf('(') >= 0)
                    .forEach(
                        a -> events.add(SimpleConditionEvent.satisfied(a, a.getDescription())));
              }
            })
        .allowEmptyShould(true)
        .check(OURS);
  }

  private static boolean readsClock(JavaClass owner, String method) {
    String type = owner.getName();
    return (type.startsWith("java.time.") && method.equals("now"))
        || (type.equals("java.time.Clock") && method.startsWith("system"))
        || (type.equals("java.time.InstantSource") && method.equals("system"))
        || (type.equals("java.lang.System") && method.equals("currentTimeMillis"))
        || type.equals("java.util.Date")
        || type.equals("java.util.Calendar");
  }

  @Test
  void every_store_method_is_limited_to_a_facility_or_says_why_not() {
    methods()
        .that()
        .areDeclaredInClassesThat(
            described(
                "are store ports",
                c ->
                    c.isInterface()
                        && c.getSimpleName().endsWith("Store")
                        && Rooms.plain().contains(Rooms.of(c.getPackageName()))))
        .should(
            new ArchCondition<>("take a FacilityScope or be @Unscoped") {
              @Override
              public void check(JavaMethod method, ConditionEvents events) {
                boolean scoped =
                    method.getRawParameterTypes().stream()
                        .anyMatch(t -> t.isEquivalentTo(FacilityScope.class));
                boolean reasoned =
                    method.isAnnotatedWith(Unscoped.class)
                        || method.getOwner().isAnnotatedWith(Unscoped.class);
                events.add(
                    new SimpleConditionEvent(method, scoped || reasoned, method.getDescription()));
              }
            })
        .allowEmptyShould(true)
        .check(OURS);
  }

  private static boolean isStore(JavaClass c) {
    return c.getPackageName().startsWith(Rooms.BASE)
        && (c.getPackageName() + ".").contains(".store.");
  }

  private static boolean inside(JavaClass c, String... beginnings) {
    return Stream.of(beginnings).anyMatch(b -> (c.getPackageName() + ".").startsWith(b));
  }

  private static DescribedPredicate<JavaClass> described(
      String text, java.util.function.Predicate<JavaClass> predicate) {
    return DescribedPredicate.describe(text, predicate);
  }

  private static Only only(String what, java.util.function.Predicate<JavaClass> target) {
    return new Only(what, target);
  }

  /** "These types are known only to those classes." */
  private record Only(String what, java.util.function.Predicate<JavaClass> target) {
    void andShould(java.util.function.Predicate<JavaClass> place) {
      noClasses()
          .that(described("are elsewhere", c -> !place.test(c)))
          .should()
          .dependOnClassesThat(described("are " + what, target))
          .allowEmptyShould(true)
          .check(OURS);
    }
  }
}
