package mx.trazo.course.store;

import io.micronaut.core.annotation.Introspected;

@Introspected
record TestSamplesRow(String testCode, long came, long rejected) {}
