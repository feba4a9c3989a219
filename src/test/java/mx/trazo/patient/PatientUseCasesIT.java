package mx.trazo.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.PatientId;
import mx.trazo.kernel.RefusalCode;
import mx.trazo.kernel.Role;
import mx.trazo.network.NewFacilities;
import mx.trazo.testing.RunningTrazo;
import org.junit.jupiter.api.Test;

/** Registering, finding, deciding and merging, as a hospital's clerk does it. */
class PatientUseCasesIT {
  private static final PatientEntry JUAN =
      PatientEntry.of("Jesús", "Pérez", "García", "1990-05-12", "H");
  private static final String JUANS_CURP = "PEGJ900512HJCRRS04";

  private final RunningTrazo trazo = RunningTrazo.shared();
  private final Actor clerk =
      NewFacilities.actorOf(trazo, NewFacilities.hospital(trazo), Role.HOSPITAL_CLERK);

  @Test
  void the_same_person_is_not_registered_twice() {
    RegisteredPatient first = register(JUAN.withCurp(JUANS_CURP));
    RegisteredPatient again =
        register(
            PatientEntry.of("JESUS", "PEREZ", null, "12/05/1990", "H")
                .withCurp("pegj900512hjcrrs04"));
    assertThat(first.reused()).isFalse();
    assertThat(again.reused()).isTrue();
    assertThat(again.patient()).isEqualTo(first.patient());
  }

  @Test
  void the_generic_curp_is_never_the_same_person() {
    PatientEntry ana =
        PatientEntry.of("Ana", "Ruiz", null, "2001-01-01", "M").withCurp("XXXX999999XXXXXX99");
    PatientEntry eva =
        PatientEntry.of("Eva", "Luna", null, "2002-02-02", "M").withCurp("XXXX999999XXXXXX99");
    register(ana);
    RegisteredPatient other = register(eva);
    assertThat(other.reused()).isFalse();
    assertThat(other.possibleDuplicates()).isEmpty();
    assertThat(other.warnings()).containsExactly(PatientWarning.CURP_GENERIC);
    assertThat(find("XXXX999999XXXXXX99")).isEmpty();
    assertThat(register(ana).possibleDuplicates()).hasSize(1);
  }

  @Test
  void the_same_curp_with_another_name_makes_a_second_record_and_a_question() {
    RegisteredPatient first = register(JUAN.withCurp(JUANS_CURP));
    RegisteredPatient second =
        register(
            PatientEntry.of("Josué", "Pérez", "García", "1990-05-12", "H").withCurp(JUANS_CURP));
    assertThat(second.reused()).isFalse();
    assertThat(second.warnings()).containsExactly(PatientWarning.CURP_SHARED);
    assertThat(second.possibleDuplicates())
        .singleElement()
        .satisfies(m -> {
          assertThat(m.grade()).isEqualTo(MatchGrade.STRONG);
          assertThat(m.older()).isEqualTo(first.patient().id());
        });
  }

  @Test
  void a_contradicted_curp_writes_nothing() {
    assertThat(refusal(JUAN.withCurp("BEML920313HMCLNS09")))
        .isEqualTo(PatientRefusal.BIRTHDATE_CONTRADICTS_CURP);
    assertThat(find("Pérez")).isEmpty();
  }

  @Test
  void a_child_may_carry_the_number_of_a_parent() {
    register(JUAN.withNumbers("12345678903", "A-1"));
    RegisteredPatient child =
        register(
            PatientEntry.of("Luz", "Pérez", "Soto", "2020-01-02", "M")
                .withNumbers("12345678903", "A-2"));
    assertThat(child.reused()).isFalse();
    assertThat(child.warnings()).containsExactly(PatientWarning.NSS_SHARED);
    assertThat(find("1234 5678 903")).hasSize(2);
    assertThat(find("A-2")).containsExactly(child.patient());
    assertThat(find("perez g")).hasSize(1);
    assertThat(find("Luz Pérez")).containsExactly(child.patient());
  }

  @Test
  void a_decision_merges_and_can_be_taken_back() {
    Patient older = register(JUAN).patient();
    RegisteredPatient second = register(JUAN.withNumbers(null, "B-7"));
    PatientMatch match = second.possibleDuplicates().getFirst();
    DecideMatch decide = trazo.bean(DecideMatch.class);
    assertThat(decide.decide(clerk, match.id(), MatchVerdict.SAME, null, " "))
        .isEqualTo(Outcome.refused(PatientRefusal.PATIENT_REASON_MISSING));
    assertThat(decide.decide(clerk, match.id(), MatchVerdict.SAME, null, "misma credencial"))
        .isInstanceOf(Outcome.Done.class);
    assertThat(decide.decide(clerk, match.id(), MatchVerdict.DIFFERENT, null, "no"))
        .isEqualTo(Outcome.refused(PatientRefusal.MATCH_ALREADY_DECIDED));

    PatientId absorbed = second.patient().id();
    PatientResolver resolver = trazo.bean(PatientResolver.class);
    assertThat(resolver.resolve(clerk.scope(), absorbed)).contains(older);
    assertThat(resolver.withAbsorbed(clerk.scope(), older.id()))
        .containsExactly(older.id(), absorbed);
    assertThat(find("Jesús Pérez")).containsExactly(older);

    UndoMerge undo = trazo.bean(UndoMerge.class);
    assertThat(undo.undo(clerk, absorbed, "eran hermanos")).isInstanceOf(Outcome.Done.class);
    assertThat(undo.undo(clerk, absorbed, "otra vez"))
        .isEqualTo(Outcome.refused(PatientRefusal.MERGE_NOT_FOUND));
    assertThat(resolver.resolve(clerk.scope(), absorbed).orElseThrow().id()).isEqualTo(absorbed);
    assertThat(find("Jesús Pérez")).hasSize(2);
  }

  @Test
  void merges_follow_each_other_and_never_turn_in_a_circle() {
    PatientId a = register(JUAN).patient().id();
    PatientId b = register(JUAN).patient().id();
    PatientId c = register(JUAN).patient().id();
    MergePatients merge = trazo.bean(MergePatients.class);
    assertThat(merge.merge(clerk, b, a, "doble captura")).isInstanceOf(Outcome.Done.class);
    assertThat(merge.merge(clerk, c, b, "doble captura")).isInstanceOf(Outcome.Done.class);
    assertThat(merge.merge(clerk, a, c, "vuelta"))
        .isEqualTo(Outcome.refused(PatientRefusal.MERGE_ALREADY_DONE));
    assertThat(merge.merge(clerk, c, c, "sí misma"))
        .isEqualTo(Outcome.refused(PatientRefusal.MERGE_WITH_ITSELF));
    PatientResolver resolver = trazo.bean(PatientResolver.class);
    assertThat(resolver.resolve(clerk.scope(), a).orElseThrow().id()).isEqualTo(c);
    assertThat(resolver.withAbsorbed(clerk.scope(), c)).containsExactly(c, b, a);
  }

  @Test
  void another_hospital_sees_and_changes_nothing() {
    Patient ours = register(JUAN.withCurp(JUANS_CURP)).patient();
    Actor stranger =
        NewFacilities.actorOf(trazo, NewFacilities.hospital(trazo), Role.HOSPITAL_CLERK);
    assertThat(trazo.bean(FindPatients.class).find(stranger, JUANS_CURP))
        .isEqualTo(Outcome.done(List.of()));
    assertThat(trazo.bean(PatientResolver.class).resolve(stranger.scope(), ours.id())).isEmpty();
    assertThat(trazo.bean(UndoMerge.class).undo(stranger, ours.id(), "curiosidad"))
        .isEqualTo(Outcome.refused(PatientRefusal.PATIENT_UNKNOWN));
    Actor manager = new Actor(clerk.account(), "Gerencia", clerk.facility(), Set.of(Role.MANAGER));
    assertThat(trazo.bean(FindPatients.class).find(manager, "Pérez"))
        .isEqualTo(Outcome.refused(PatientRefusal.PATIENT_ROLE_MISSING));
  }

  @Test
  void registered_by_eight_at_once_one_record_remains() throws Exception {
    int threads = 8;
    var together = new CyclicBarrier(threads);
    List<Callable<RegisteredPatient>> work = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      work.add(() -> {
        together.await();
        return register(JUAN.withCurp(JUANS_CURP));
      });
    }
    Set<PatientId> ids = new HashSet<>();
    try (var pool = Executors.newFixedThreadPool(threads)) {
      for (Future<RegisteredPatient> done : pool.invokeAll(work)) {
        ids.add(done.get().patient().id());
      }
    }
    assertThat(ids).hasSize(1);
    assertThat(find(JUANS_CURP)).hasSize(1);
  }

  private RegisteredPatient register(PatientEntry entry) {
    Outcome<RegisteredPatient> outcome = trazo.bean(RegisterPatient.class).register(clerk, entry);
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return ((Outcome.Done<RegisteredPatient>) outcome).value();
  }

  private RefusalCode refusal(PatientEntry entry) {
    Outcome<RegisteredPatient> outcome = trazo.bean(RegisterPatient.class).register(clerk, entry);
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    return ((Outcome.Refused<RegisteredPatient>) outcome).refusal().code();
  }

  private List<Patient> find(String typed) {
    Outcome<List<Patient>> outcome = trazo.bean(FindPatients.class).find(clerk, typed);
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return ((Outcome.Done<List<Patient>>) outcome).value();
  }
}
