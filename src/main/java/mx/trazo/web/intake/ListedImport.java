package mx.trazo.web.intake;

import mx.trazo.order.OrderImport;

/** A list on record, with the time of its facility, for the table of them. */
public record ListedImport(OrderImport list, String startedAt) {}
