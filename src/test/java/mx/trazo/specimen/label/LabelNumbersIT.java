package mx.trazo.specimen.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Role;
import mx.trazo.testing.RunningTrazo;
import org.junit.jupiter.api.Test;

class LabelNumbersIT {
  private static final int WANTED = 200_000;
  private static final int THREADS = 8;
  private static final Instant NOON = Instant.parse("2031-06-15T18:00:00Z");

  private final RunningTrazo trazo = RunningTrazo.shared();
  private final LabelNumbers numbers = trazo.bean(LabelNumbers.class);
  private final Ids ids = trazo.bean(Ids.class);

  @Test
  void a_number_of_another_node_is_taken_over_once_and_never_given_out() {
    Instant year = Instant.parse("2033-06-15T18:00:00Z");
    FacilityScope here = facility();
    LabelNumber last = numbers.take(here, 1, year).getFirst();
    List<LabelNumber> foreign =
        List.of(
            LabelNumber.of(33, last.serial() + 5_000),
            LabelNumber.of(33, last.serial() + 5_001),
            LabelNumber.of(33, last.serial() + 5_200));
    for (LabelNumber number : foreign) {
      assertThat(numbers.isGivenOut(number)).isFalse();
      assertThat(adopt(here, number, year)).isTrue();
      assertThat(numbers.isGivenOut(number)).isTrue();
      assertThat(adopt(facility(), number, year)).as("a second time").isFalse();
    }
    assertThat(adopt(here, last, year)).as("given out here").isFalse();
    Set<LabelNumber> taken = new HashSet<>();
    while (taken.stream().noneMatch(number -> number.serial() > last.serial() + 6_000)) {
      taken.addAll(numbers.take(here, 1_000, year));
    }
    assertThat(taken).doesNotContainAnyElementsOf(foreign);
  }

  private boolean adopt(FacilityScope scope, LabelNumber number, Instant now) {
    @SuppressWarnings("unchecked")
    TransactionOperations<Connection> transactions = trazo.bean(TransactionOperations.class);
    return transactions.executeWrite(status -> numbers.adopt(scope, number, now));
  }

  @Test
  void two_hundred_thousand_numbers_from_eight_threads_never_collide() throws Exception {
    long seed = 20_261_122L;
    System.out.println("LabelNumbersIT seed " + seed);
    List<FacilityScope> facilities = List.of(facility(), facility(), facility());
    var left = new AtomicInteger(WANTED);
    List<Callable<List<LabelNumber>>> tasks = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      var random = new Random(seed + thread);
      tasks.add(() -> takeWhileLeft(left, facilities, random));
    }
    var seen = new BitSet();
    int count = 0;
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      for (Future<List<LabelNumber>> share : threads.invokeAll(tasks)) {
        for (LabelNumber number : share.get()) {
          assertThat(number.year()).isEqualTo(31);
          assertThat(seen.get(number.serial())).as("%s twice", number.text()).isFalse();
          seen.set(number.serial());
          count++;
        }
      }
    }
    assertThat(count).isEqualTo(WANTED);
    assertThat(seen.cardinality()).isEqualTo(WANTED);
    assertThat(overlappingBlocks()).isZero();
  }

  private List<LabelNumber> takeWhileLeft(
      AtomicInteger left, List<FacilityScope> facilities, Random random) {
    var mine = new ArrayList<LabelNumber>();
    while (true) {
      int want = random.nextInt(4) == 0 ? 1 : 1 + random.nextInt(600);
      int before = left.getAndUpdate(l -> Math.max(0, l - want));
      if (before == 0) {
        return mine;
      }
      FacilityScope scope = facilities.get(random.nextInt(facilities.size()));
      mine.addAll(numbers.take(scope, Math.min(want, before), NOON));
    }
  }

  /** Blocks of the same year whose serials meet, counted by the database itself. */
  private int overlappingBlocks() throws SQLException {
    String sql =
        """
        SELECT COUNT(*) FROM (
          SELECT first_serial,
                 LAG(first_serial + size) OVER (PARTITION BY label_year ORDER BY first_serial)
                   AS end_before
          FROM label_block) AS neighbours
        WHERE first_serial < end_before
        """;
    try (Connection connection = trazo.adminConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getInt(1);
    }
  }

  @Test
  void numbers_of_a_transaction_that_is_undone_go_back_to_their_block() {
    FacilityScope scope = facility();
    @SuppressWarnings("unchecked")
    TransactionOperations<Connection> transactions = trazo.bean(TransactionOperations.class);
    LabelNumber first = numbers.take(scope, 1, NOON).getFirst();
    var undone = new ArrayList<LabelNumber>();
    assertThatThrownBy(() ->
            transactions.executeWrite(status -> {
              undone.addAll(numbers.take(scope, 5, NOON));
              throw new IllegalStateException("undo");
            }))
        .hasMessageContaining("undo");
    List<LabelNumber> after = numbers.take(scope, 5, NOON);
    assertThat(after).isEqualTo(undone);
    assertThat(after.getFirst().serial()).isEqualTo(first.serial() + 1);
  }

  @Test
  void a_facility_goes_on_in_its_next_block_and_says_which_blocks_it_had() {
    FacilityScope scope = facility();
    int size = LabelKind.SPECIMEN.blockSize();
    List<LabelNumber> all = new ArrayList<>(numbers.take(scope, size - 3, NOON));
    all.addAll(numbers.take(scope, 10, NOON));
    all.addAll(numbers.take(scope, 3 * size, NOON));
    assertThat(new HashSet<>(all)).hasSize(4 * size + 7);
    List<LabelBlock> blocks = trazo.bean(LabelBlockStore.class).list(scope, 20);
    assertThat(blocks).hasSizeGreaterThanOrEqualTo(3);
    assertThat(blocks).allMatch(block -> block.facility().equals(scope.facility()));
    assertThat(blocks.stream().mapToInt(LabelBlock::used).sum()).isEqualTo(4 * size + 7);
    assertThat(blocks).allMatch(block -> block.open() == (block.left() > 0));
    assertThat(trazo.bean(LabelBlockStore.class).list(facility(), 20)).isEmpty();
  }

  @Test
  void a_new_year_begins_a_new_block_at_midnight_of_the_centre() {
    FacilityScope scope = facility();
    Instant lastSecond = Instant.parse("2033-01-01T05:59:59Z");
    assertThat(numbers.take(scope, 1, lastSecond).getFirst().year()).isEqualTo(32);
    assertThat(numbers.take(scope, 1, lastSecond.plusSeconds(1)).getFirst().year()).isEqualTo(33);
  }

  @Test
  void boxes_racks_badges_and_specimens_never_share_a_number() {
    FacilityScope scope = facility();
    Set<LabelNumber> all = new HashSet<>(numbers.take(scope, 30, NOON));
    for (int i = 0; i < 30; i++) {
      all.add(numbers.takeBox(scope, NOON).number());
      all.add(numbers.takeRack(scope, NOON).number());
      all.add(numbers.takeUser(scope, NOON).number());
    }
    assertThat(all).hasSize(120);
  }

  @Test
  void a_block_for_printing_without_a_network_is_never_touched_by_the_server() {
    Actor clerk = clerk();
    var allot = trazo.bean(AllotLabelBlock.class);
    var granted = (Outcome.Done<LabelBlock>) allot.allot(clerk, LabelKind.SPECIMEN, 50);
    List<LabelNumber> printed = granted.value().numbers();
    assertThat(printed).hasSize(50);
    assertThat(granted.value().grantedBy()).isEqualTo(clerk.account());
    Instant now = granted.value().grantedAt();
    assertThat(numbers.take(clerk.scope(), 300, now)).doesNotContainAnyElementsOf(printed);
    assertThat(trazo.bean(LabelBlockStore.class).list(clerk.scope(), 10)).contains(granted.value());
  }

  @Test
  void refuses_blocks_of_silly_sizes() {
    var allot = trazo.bean(AllotLabelBlock.class);
    for (int size : new int[] {Integer.MIN_VALUE, -1, 0, 9, 5_001, Integer.MAX_VALUE}) {
      assertThat(allot.allot(clerk(), LabelKind.SPECIMEN, size))
          .isEqualTo(Outcome.refused(LabelRefusal.LABEL_BLOCK_SIZE, "10", "5000"));
    }
  }

  @Test
  void a_year_that_is_used_up_is_said_and_never_begins_again() throws SQLException {
    Instant lastYear = Instant.parse("2037-06-15T18:00:00Z");
    try (Connection connection = trazo.adminConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "UPDATE label_year SET next_serial = 999999900 WHERE label_year = 37");
    }
    FacilityScope scope = facility();
    assertThatThrownBy(() -> numbers.take(scope, 1, lastYear))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("used up");
    assertThat(numbers.takeBox(scope, lastYear).number().serial()).isEqualTo(999_999_900);
  }

  @Test
  void copies_are_counted_over_all_facilities_and_need_a_reason() {
    var record = trazo.bean(RecordPrint.class);
    Actor hospital = clerk();
    Actor laboratory = clerk();
    List<LabelCode> codes =
        numbers.take(hospital.scope(), 3, NOON).stream()
            .<LabelCode>map(LabelCode.SpecimenCode::new)
            .toList();
    List<LabelPrint> first = done(record.record(hospital, codes, LabelStock.TUBE_50X25, " "));
    assertThat(first).extracting(LabelPrint::mark).containsExactly("", "", "");
    assertThat(record.record(laboratory, codes, LabelStock.TUBE_50X25, " "))
        .isEqualTo(Outcome.refused(LabelRefusal.LABEL_REPRINT_REASON));
    List<LabelPrint> again =
        done(record.record(laboratory, codes.subList(0, 1), LabelStock.SLIDE_22X22, "Se mojó"));
    assertThat(again).extracting(LabelPrint::mark).containsExactly("R1");
    var store = trazo.bean(LabelPrintStore.class);
    assertThat(store.list(hospital.scope(), codes.getFirst(), 10))
        .containsExactly(first.getFirst());
    assertThat(store.list(laboratory.scope(), codes.getFirst(), 10))
        .containsExactly(again.getFirst());
    assertThat(store.lastCopy(codes.getFirst())).isEqualTo(2);
    assertThat(record.record(hospital, List.of(), LabelStock.TUBE_50X25, ""))
        .isEqualTo(Outcome.refused(LabelRefusal.LABEL_PRINT_COUNT, "500"));
  }

  @Test
  void two_people_who_print_the_same_label_at_once_get_two_copies() throws Exception {
    var record = trazo.bean(RecordPrint.class);
    Actor clerk = clerk();
    LabelCode code = numbers.takeBox(clerk.scope(), NOON);
    List<Callable<String>> tasks = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      tasks.add(() ->
          done(record.record(clerk, List.of(code), LabelStock.BOX_100X50, "doble clic"))
              .getFirst()
              .mark());
    }
    Set<String> marks = new HashSet<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      for (Future<String> mark : threads.invokeAll(tasks)) {
        marks.add(mark.get());
      }
    }
    assertThat(marks).containsExactlyInAnyOrder("", "R1", "R2", "R3", "R4", "R5", "R6", "R7");
  }

  private static <T> T done(Outcome<T> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return ((Outcome.Done<T>) outcome).value();
  }

  private FacilityScope facility() {
    return new FacilityScope(new FacilityId(ids.next()));
  }

  private Actor clerk() {
    return new Actor(
        new AccountId(ids.next()),
        "Prueba",
        new FacilityId(ids.next()),
        Set.of(Role.HOSPITAL_CLERK));
  }
}
