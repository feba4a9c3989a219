package mx.trazo.specimen.label.template.store;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.Unscoped;
import mx.trazo.specimen.label.LabelStock;
import mx.trazo.specimen.label.template.KeptTemplate;
import mx.trazo.specimen.label.template.LabelTemplate;
import mx.trazo.specimen.label.template.LabelTemplateStore;
import mx.trazo.specimen.label.template.TemplateElement;

/** Keeps templates in the database. */
@Singleton
class JdbcLabelTemplateStore implements LabelTemplateStore {
  private final TemplateRows rows;
  private final ElementRows elements;

  JdbcLabelTemplateStore(TemplateRows rows, ElementRows elements) {
    this.rows = rows;
    this.elements = elements;
  }

  @Override
  public Optional<KeptTemplate> findOwn(FacilityScope scope, LabelStock stock) {
    return list(scope, stock, 1).stream().findFirst();
  }

  @Override
  @Unscoped("what every facility starts from, seeded, without a word about anybody")
  public Optional<KeptTemplate> findStandard(LabelStock stock) {
    return rows.findStandard(stock.name()).map(this::whole);
  }

  @Override
  public boolean add(FacilityScope scope, KeptTemplate kept) {
    LabelTemplate template = kept.template();
    int added =
        rows.add(
            kept.id(),
            scope.facility().value(),
            template.stock().name(),
            kept.version(),
            template.width(),
            template.height(),
            template.dpi(),
            kept.note().isEmpty() ? null : kept.note(),
            kept.keptAt(),
            kept.keptBy() == null ? null : kept.keptBy().value());
    if (added == 0) {
      return false;
    }
    for (int i = 0; i < template.elements().size(); i++) {
      add(kept.id(), i + 1, template.elements().get(i));
    }
    return true;
  }

  private void add(String template, int ordinal, TemplateElement e) {
    elements.add(
        template,
        ordinal,
        e.kind().name(),
        e.source() == null ? null : e.source().name(),
        e.text().isEmpty() ? null : e.text(),
        e.x(),
        e.y(),
        e.width(),
        e.height(),
        e.module(),
        e.lines(),
        e.largest(),
        e.smallest(),
        e.bold(),
        e.align().name());
  }

  @Override
  public List<KeptTemplate> list(FacilityScope scope, LabelStock stock, int limit) {
    return rows.list(scope.facility().value(), stock.name(), limit).stream()
        .map(this::whole)
        .toList();
  }

  private KeptTemplate whole(TemplateRow row) {
    return row.with(elements.list(row.id()));
  }
}
