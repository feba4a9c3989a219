package mx.trazo.specimen.label.printer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.Role;
import mx.trazo.network.NewFacilities;
import mx.trazo.specimen.label.LabelCode.SpecimenCode;
import mx.trazo.specimen.label.LabelContent;
import mx.trazo.specimen.label.LabelNumber;
import mx.trazo.specimen.label.LabelStock;
import mx.trazo.specimen.label.printer.AnswerPrint.Answer;
import mx.trazo.specimen.label.printer.EmulatedPrinter.Habit;
import mx.trazo.testing.Referrals;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A printer that jams, runs out of paper, hangs up or says nothing loses and doubles no label. */
class PrintQueueIT {
  private static final Map<String, Object> QUICK =
      Map.of(
          "trazo.printing.come-out", "1500ms",
          "trazo.printing.answer", "700ms",
          "trazo.printing.pause", "1s",
          "trazo.printing.every", "100ms");

  private static final RunningTrazo TRAZO = RunningTrazo.start(QUICK);

  private final PrintQueueStore queue = TRAZO.bean(PrintQueueStore.class);
  private final PrinterStore printers = TRAZO.bean(PrinterStore.class);
  private final AskPrint ask = TRAZO.bean(AskPrint.class);
  private final AnswerPrint answer = TRAZO.bean(AnswerPrint.class);
  private final Actor actor =
      SignedIn.as(TRAZO, NewFacilities.hospital(TRAZO).id(), Role.QUALITY).actor();

  private EmulatedPrinter paper;

  PrintQueueIT() throws IOException {
    paper = EmulatedPrinter.start();
  }

  private Printer printer;

  @BeforeEach
  void register() {
    printer = kept("Mesa 1", "127.0.0.1", paper.port());
  }

  @AfterEach
  void unplug() throws IOException {
    var idle =
        new KeepPrinter.Entry(
            printer.id(), "Mesa 1", "127.0.0.1", paper.port(), 203, LabelStock.TUBE_50X25, false);
    Referrals.done(TRAZO.bean(KeepPrinter.class).keep(actor, idle));
    paper.close();
  }

  @AfterAll
  static void close() {
    TRAZO.close();
  }

  @Test
  void labels_come_out_once_each_and_in_order() {
    List<LabelContent> labels = labels(12);
    PrintJob job = asked(labels);
    until(() -> states(job).stream().allMatch(s -> s == PrintState.PRINTED));
    assertThat(codes()).isEqualTo(labels.stream().map(l -> l.code().text()).toList());
    PrintJob again = Referrals.done(ask.ask(actor, job.id(), printer.id(), labels, ""));
    assertThat(again.labels()).hasSize(12);
    assertThat(states(again)).as("asked twice, printed once").containsOnly(PrintState.PRINTED);
  }

  @Test
  void a_jam_asks_a_person_and_loses_nothing() {
    paper.behave(Habit.JAMS, 2);
    PrintJob job = asked(labels(5));
    until(() -> states(job).contains(PrintState.UNSURE));
    assertThat(states(job))
        .containsExactly(
            PrintState.PRINTED,
            PrintState.PRINTED,
            PrintState.UNSURE,
            PrintState.QUEUED,
            PrintState.QUEUED);
    assertThat(found(job).labels().get(2).trouble()).isEqualTo(PrintTrouble.PAPER_OUT);
    until(() -> found().trouble() == PrintTrouble.PAPER_OUT);
    paper.mend();
    Referrals.done(answer.answer(actor, found(job).labels().get(2).id(), Answer.CAME_OUT, ""));
    until(() -> states(job).stream().allMatch(s -> s == PrintState.PRINTED));
    assertThat(codes()).doesNotHaveDuplicates().hasSize(5);
    until(() -> found().trouble() == null);
  }

  @Test
  void a_line_that_breaks_inside_a_label_asks_and_the_copy_says_that_it_is_one() {
    paper.behave(Habit.DROPS, 1);
    PrintJob job = asked(labels(3));
    until(() -> states(job).contains(PrintState.UNSURE));
    QueuedLabel unsure = found(job).labels().get(1);
    assertThat(unsure.trouble()).isEqualTo(PrintTrouble.LINE_DROPPED);
    paper.mend();
    assertThat(Referrals.refusal(answer.answer(actor, unsure.id(), Answer.AGAIN, " ")))
        .isEqualTo("LABEL_REPRINT_REASON");
    QueuedLabel copy = Referrals.done(answer.answer(actor, unsure.id(), Answer.AGAIN, "No salió"));
    assertThat(copy.mark()).isEqualTo("R1");
    until(() ->
        found(job).labels().stream().filter(l -> l.state() == PrintState.PRINTED).count() == 3);
    assertThat(codes()).doesNotHaveDuplicates().hasSize(3);
    assertThat(paper.printed().stream().filter(zpl -> zpl.contains("^FDR1^FS"))).hasSize(1);
    assertThat(Referrals.refusal(answer.answer(actor, unsure.id(), Answer.AGAIN, "otra vez")))
        .as("answered once")
        .isEqualTo("PRINT_STATE");
  }

  @Test
  void a_label_that_came_out_without_a_word_is_not_printed_again() {
    paper.behave(Habit.DROPS_AFTERWARDS, 0);
    PrintJob job = asked(labels(1));
    until(() -> states(job).contains(PrintState.UNSURE));
    pause(1500);
    assertThat(codes()).hasSize(1);
    VerifyPrint verify = TRAZO.bean(VerifyPrint.class);
    String code = found(job).labels().getFirst().code().text();
    QueuedLabel label = Referrals.done(verify.verify(actor, job.id(), code));
    assertThat(states(job)).containsExactly(PrintState.PRINTED);
    assertThat(label.code().text()).isEqualTo(code);
    assertThat(found(job).labels().getFirst().verifiedAt()).isNotNull();
    assertThat(found(job).labels().getFirst().content()).as("forgotten").isNull();
    assertThat(
            Referrals.refusal(verify.verify(actor, job.id(), labels(1).getFirst().code().text())))
        .isEqualTo("PRINT_NOT_OF_JOB");
    assertThat(Referrals.refusal(verify.verify(actor, job.id(), code.substring(0, 8))))
        .isEqualTo("LABEL_LENGTH");
  }

  @Test
  void a_printer_that_says_nothing_or_is_away_gets_nothing_and_keeps_everything_waiting()
      throws IOException {
    paper.behave(Habit.SILENT, 0);
    PrintJob job = asked(labels(2));
    until(() -> found().trouble() == PrintTrouble.NO_ANSWER);
    assertThat(states(job)).containsOnly(PrintState.QUEUED);
    int port = paper.port();
    paper.close();
    until(() -> found().trouble() == PrintTrouble.UNREACHABLE);
    assertThat(states(job)).containsOnly(PrintState.QUEUED);
    QueuedLabel second = found(job).labels().get(1);
    Referrals.done(answer.answer(actor, second.id(), Answer.TAKE_BACK, ""));
    paper = EmulatedPrinter.at(port);
    until(() -> states(job).contains(PrintState.PRINTED));
    pause(500);
    assertThat(states(job)).containsExactly(PrintState.PRINTED, PrintState.FAILED);
    assertThat(codes()).hasSize(1);
  }

  @Test
  void two_server_processes_never_write_to_one_printer_at_once() {
    try (RunningTrazo second = RunningTrazo.startOn(TRAZO.database(), QUICK)) {
      assertThat(second.bean(DrainPrinter.class)).isNotNull();
      List<PrintJob> jobs = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        jobs.add(asked(labels(5)));
        pause(120);
      }
      until(() ->
          jobs.stream()
              .allMatch(job -> states(job).stream().allMatch(s -> s == PrintState.PRINTED)));
      assertThat(codes()).hasSize(40).doesNotHaveDuplicates();
      assertThat(paper.mostOpen()).isEqualTo(1);
    }
  }

  @Test
  void what_a_dead_server_left_on_its_way_is_asked_about() throws Exception {
    paper.close();
    PrintJob job = asked(labels(1));
    try (Connection connection = TRAZO.adminConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "UPDATE queued_label SET state = 'SENDING' WHERE job_id = '" + job.id() + "'");
    }
    until(() -> states(job).contains(PrintState.UNSURE));
    assertThat(found(job).labels().getFirst().trouble()).isEqualTo(PrintTrouble.SERVER_STOPPED);
  }

  @Test
  void printers_are_said_by_quality_and_stand_in_private_networks() {
    KeepPrinter keep = TRAZO.bean(KeepPrinter.class);
    for (String host :
        List.of("8.8.8.8", "169.254.169.254", "2001:4860::1", "http://x/", "", "a b", "@x")) {
      assertThat(Referrals.refusal(keep.keep(actor, entry("Otra", host, 9100))))
          .as(host)
          .isEqualTo("PRINTER_ADDRESS");
    }
    for (int port : List.of(22, 80, 3306, 0, 70_000)) {
      assertThat(Referrals.refusal(keep.keep(actor, entry("Otra", "10.0.0.4", port))))
          .isEqualTo("PRINTER_ADDRESS");
    }
    for (String host : List.of("10.0.0.4", "192.168.1.50", "fe80::1", "fd12::7", "zebra.local")) {
      assertThat(Referrals.refusal(keep.keep(actor, entry("En " + host, host, 9100))))
          .as(host)
          .isNull();
    }
    assertThat(Referrals.refusal(keep.keep(actor, entry("Mesa 1", "10.0.0.5", 9100))))
        .isEqualTo("PRINTER_NAME_TAKEN");
    assertThat(Referrals.refusal(keep.keep(actor, entry("Mesa 2", "10.0.0.4", 9100))))
        .as("two rows would be two writers")
        .isEqualTo("PRINTER_NAME_TAKEN");
    Actor technician = SignedIn.as(TRAZO, actor.facility(), Role.TECHNICIAN).actor();
    assertThat(Referrals.refusal(keep.keep(technician, entry("Otra", "10.0.0.4", 9100))))
        .isEqualTo("PRINTER_NOT_YOURS");
  }

  @Test
  void a_name_that_leads_outside_is_not_connected_to() {
    Printer outside = kept("Fuera", "203.0.113.9.nip.invalid", 9100);
    PrintJob job =
        Referrals.done(ask.ask(actor, TRAZO.bean(Ids.class).next(), outside.id(), labels(1), ""));
    until(() -> printers.find(actor.scope(), outside.id()).orElseThrow().trouble() != null);
    assertThat(states(job)).containsExactly(PrintState.QUEUED);
  }

  @Test
  void queues_belong_to_their_facility() {
    paper.behave(Habit.SILENT, 0);
    PrintJob job = asked(labels(1));
    Actor other = SignedIn.as(TRAZO, NewFacilities.hospital(TRAZO).id(), Role.QUALITY).actor();
    assertThat(queue.find(other.scope(), job.id())).isEmpty();
    assertThat(queue.list(other.scope(), Instant.EPOCH, 10)).isEmpty();
    assertThat(queue.list(actor.scope(), Instant.EPOCH, 10)).hasSize(1);
    assertThat(
            Referrals.refusal(
                answer.answer(other, job.labels().getFirst().id(), Answer.TAKE_BACK, "")))
        .isEqualTo("PRINT_UNKNOWN");
    assertThat(
            Referrals.refusal(
                ask.ask(other, TRAZO.bean(Ids.class).next(), printer.id(), labels(1), "")))
        .isEqualTo("PRINTER_UNKNOWN");
  }

  private Printer kept(String name, String host, int port) {
    return Referrals.done(TRAZO.bean(KeepPrinter.class).keep(actor, entry(name, host, port)));
  }

  private static KeepPrinter.Entry entry(String name, String host, int port) {
    return new KeepPrinter.Entry("", name, host, port, 203, LabelStock.TUBE_50X25, true);
  }

  private PrintJob asked(List<LabelContent> labels) {
    return Referrals.done(ask.ask(actor, TRAZO.bean(Ids.class).next(), printer.id(), labels, ""));
  }

  private static List<LabelContent> labels(int count) {
    List<LabelContent> labels = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      var number = LabelNumber.of(26, ThreadLocalRandom.current().nextInt(1_000_000_000));
      labels.add(
          new LabelContent(
              new SpecimenCode(number),
              "Núñez^~_\\",
              "Ñandú",
              "Nac. 14/03/1950",
              "A" + i,
              "HER2",
              "",
              "CIBIOR",
              ""));
    }
    return labels;
  }

  private PrintJob found(PrintJob job) {
    return queue.find(actor.scope(), job.id()).orElseThrow();
  }

  private Printer found() {
    return printers.find(actor.scope(), printer.id()).orElseThrow();
  }

  private List<PrintState> states(PrintJob job) {
    return found(job).labels().stream().map(QueuedLabel::state).toList();
  }

  /** What came out, by the Code 128 on it. */
  private List<String> codes() {
    return paper.printed().stream()
        .map(zpl -> zpl.substring(zpl.indexOf("^FD>;") + 5).substring(0, LabelNumber.LENGTH))
        .toList();
  }

  private static void until(BooleanSupplier reached) {
    long end = System.nanoTime() + 60_000_000_000L;
    while (!reached.getAsBoolean()) {
      assertThat(System.nanoTime()).as("still waiting").isLessThan(end);
      pause(50);
    }
  }

  private static void pause(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
