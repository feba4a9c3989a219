package mx.trazo.processing;

import mx.trazo.network.ContainerKind;
import mx.trazo.network.TestFamily;

/**
 * One step of a family of tests, as the catalogue has it.
 *
 * @param ordinal its place in the family, from 1
 * @param code code of the step, unique over all families
 * @param container what it is done on
 */
public record ProcessingStep(
    TestFamily family,
    int ordinal,
    String code,
    String name,
    StepKind kind,
    ContainerKind container) {}
