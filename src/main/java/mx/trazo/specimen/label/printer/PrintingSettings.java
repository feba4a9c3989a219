package mx.trazo.specimen.label.printer;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How printers are talked to.
 *
 * @param anywhere whether printers may stand outside private networks
 * @param answer how long a printer may take to answer a question
 * @param comeOut how long a label may take to come out
 * @param pause how long a printer in trouble is left alone
 */
@ConfigurationProperties("trazo.printing")
public record PrintingSettings(
    @Bindable(defaultValue = "false") boolean anywhere,
    @Bindable(defaultValue = "3s") Duration answer,
    @Bindable(defaultValue = "12s") Duration comeOut,
    @Bindable(defaultValue = "5s") Duration pause) {}
