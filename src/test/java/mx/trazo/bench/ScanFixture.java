package mx.trazo.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import mx.trazo.specimen.label.LabelCode;
import mx.trazo.specimen.label.LabelNumber;

/** Containers on their way to a laboratory in boxes of a thousand, put straight into the tables. */
record ScanFixture(String laboratory, String hospital, String account) {
  private static final int YEAR = 97;
  private static final int A_BOX = 1_000;

  /** Makes the containers and answers their labels. */
  List<String> containers(Connection owner, int count) throws SQLException {
    var labels = new ArrayList<String>(count);
    owner.setAutoCommit(false);
    try (PreparedStatement shipment =
            owner.prepareStatement(
                """
                INSERT INTO shipment (id, box_code, sender_id, receiver_id, status, packages,
                    contact, courier, opened_by, opened_at, closed_at, handed_at)
                VALUES (?, ?, ?, ?, 'IN_TRANSIT', 1, 'Banco', 'Banco', ?, ?, ?, ?)
                """);
        PreparedStatement state =
            owner.prepareStatement(
                """
                INSERT INTO container_custody (container_id, label_number, order_id, kind,
                    origin_id, laboratory_id, state, sequence, holder_id, head_hash, last_type,
                    last_occurred_at)
                VALUES (?, ?, ?, 'BLOCK', ?, ?, 'IN_TRANSIT', 3, NULL, ?, 'DEPARTED', ?)
                """);
        PreparedStatement item =
            owner.prepareStatement(
                """
                INSERT INTO shipment_item (shipment_id, container_id, inside_id, packed_by,
                    packed_at)
                VALUES (?, ?, ?, ?, ?)
                """)) {
      Timestamp now = Timestamp.from(Instant.now());
      for (int i = 0; i < count; i++) {
        String box = id("B", i / A_BOX);
        if (i % A_BOX == 0) {
          shipment.setString(1, box);
          shipment.setString(2, new LabelCode.BoxCode(LabelNumber.of(YEAR, i / A_BOX)).text());
          shipment.setString(3, hospital);
          shipment.setString(4, laboratory);
          shipment.setString(5, account);
          shipment.setTimestamp(6, now);
          shipment.setTimestamp(7, now);
          shipment.setTimestamp(8, now);
          shipment.executeUpdate();
        }
        String container = id("C", i);
        String label = LabelNumber.of(YEAR, i).text();
        labels.add(label);
        state.setString(1, container);
        state.setString(2, label);
        state.setString(3, id("D", i / 3));
        state.setString(4, hospital);
        state.setString(5, laboratory);
        state.setString(6, "0".repeat(64));
        state.setTimestamp(7, now);
        state.addBatch();
        item.setString(1, box);
        item.setString(2, container);
        item.setString(3, container);
        item.setString(4, account);
        item.setTimestamp(5, now);
        item.addBatch();
        if (i % A_BOX == A_BOX - 1 || i == count - 1) {
          state.executeBatch();
          item.executeBatch();
          owner.commit();
        }
      }
    }
    return labels;
  }

  private static String id(String kind, int number) {
    return String.format(Locale.ROOT, "00%s%023d", kind, number);
  }
}
