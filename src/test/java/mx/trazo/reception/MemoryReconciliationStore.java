package mx.trazo.reception;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.ShipmentId;
import mx.trazo.kernel.SpecimenId;

/** How boxes differ from their manifests, in memory. */
public final class MemoryReconciliationStore implements ReconciliationStore {
  private final List<ArrivalCheck> arrivals = new ArrayList<>();
  private final List<MissingItem> missing = new ArrayList<>();
  private final List<UnexpectedItem> unexpected = new ArrayList<>();
  private final List<Stray> strays = new ArrayList<>();

  @Override
  public void insertArrival(FacilityScope laboratory, ArrivalCheck check) {
    arrivals.add(check);
  }

  @Override
  public Optional<ArrivalCheck> findArrival(FacilityScope scope, ShipmentId shipment) {
    return arrivals.stream().filter(a -> a.shipment().equals(shipment)).reduce((a, b) -> b);
  }

  @Override
  public void insertMissing(FacilityScope laboratory, MissingItem item) {
    missing.add(item);
  }

  @Override
  public List<MissingItem> listMissing(FacilityScope scope, ShipmentId shipment) {
    return missing.stream().filter(m -> m.shipment().equals(shipment)).toList();
  }

  @Override
  public Optional<MissingItem> findMissing(FacilityScope laboratory, SpecimenId container) {
    return missing.stream().filter(m -> m.container().equals(container)).reduce((a, b) -> b);
  }

  @Override
  public void insertUnexpected(FacilityScope laboratory, UnexpectedItem item) {
    unexpected.add(item);
  }

  @Override
  public void removeUnexpected(FacilityScope laboratory, SpecimenId container, Instant receivedAt) {
    unexpected.removeIf(u -> u.container().equals(container) && u.receivedAt().equals(receivedAt));
  }

  @Override
  public List<UnexpectedItem> listUnexpected(FacilityScope laboratory, ShipmentId shipment) {
    return unexpected.stream().filter(u -> shipment.equals(u.shipment())).toList();
  }

  @Override
  public void insertStray(FacilityScope laboratory, Stray stray) {
    if (listStrays(laboratory, stray.shipment()).stream()
        .noneMatch(s -> s.label().equals(stray.label()) && s.settled() == null)) {
      strays.add(stray);
    }
  }

  @Override
  public List<Stray> listStrays(FacilityScope laboratory, ShipmentId shipment) {
    return strays.stream().filter(s -> s.shipment().equals(shipment)).toList();
  }

  @Override
  public boolean settleStray(FacilityScope laboratory, String id, Stray.Settled settled) {
    for (int i = 0; i < strays.size(); i++) {
      Stray s = strays.get(i);
      if (s.id().equals(id) && s.settled() == null) {
        strays.set(
            i,
            new Stray(
                s.id(),
                s.shipment(),
                s.label(),
                s.kind(),
                s.belongsTo(),
                s.readBy(),
                s.readerName(),
                s.readAt(),
                settled));
        return true;
      }
    }
    return false;
  }
}
