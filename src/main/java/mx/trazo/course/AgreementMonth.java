package mx.trazo.course;

/** What is reported about an agreement for a month. */
public record AgreementMonth(Arrivals arrivals, Served served) {}
