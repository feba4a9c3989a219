package mx.trazo.course.store;

import io.micronaut.core.annotation.Introspected;

@Introspected
record ReasonCountRow(String reason, long number) {}
