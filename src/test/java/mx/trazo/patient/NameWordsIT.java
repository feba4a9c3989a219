package mx.trazo.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import mx.trazo.kernel.PatientId;
import mx.trazo.kernel.Role;
import mx.trazo.network.NewFacilities;
import mx.trazo.testing.Referrals;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import org.junit.jupiter.api.Test;

/** The words of names from before there was a table of them are the same as those kept today. */
class NameWordsIT {
  private final RunningTrazo trazo = RunningTrazo.shared();

  @Test
  void the_migration_writes_what_a_registration_writes() throws SQLException, IOException {
    SignedIn clerk = SignedIn.as(trazo, NewFacilities.hospital(trazo).id(), Role.HOSPITAL_CLERK);
    PatientId patient = new Referrals(trazo).breast(clerk.actor(), 1).order().patient();
    try (Connection owner = trazo.adminConnection();
        Statement statement = owner.createStatement()) {
      List<String> kept = words(statement, patient);
      assertThat(kept).hasSizeGreaterThan(1);
      statement.execute(
          "DELETE FROM patient_name_word WHERE patient_id = '" + patient.value() + "'");
      statement.execute(migration());
      assertThat(words(statement, patient)).isEqualTo(kept);
    }
  }

  private static List<String> words(Statement statement, PatientId patient) throws SQLException {
    var found = new ArrayList<String>();
    try (ResultSet rows =
        statement.executeQuery(
            "SELECT word FROM patient_name_word WHERE patient_id = '"
                + patient.value()
                + "' ORDER BY word LIMIT 50")) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }

  private static String migration() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            NameWordsIT.class.getResourceAsStream(
                "/db/migration/V306__patient_name_word_former.sql"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
