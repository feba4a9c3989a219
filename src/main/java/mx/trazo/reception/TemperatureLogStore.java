package mx.trazo.reception;

import java.util.List;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.ShipmentId;

/** Where the files of loggers are kept. */
public interface TemperatureLogStore {
  /** Keeps a log. */
  void insert(FacilityScope laboratory, TemperatureLog log);

  /** The logs of a box, for its sender and receiver, newest first. */
  List<TemperatureLog> list(FacilityScope scope, ShipmentId shipment);
}
