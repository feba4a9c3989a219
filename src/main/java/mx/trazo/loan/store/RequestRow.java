package mx.trazo.loan.store;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.loan.RequestAnswer;
import mx.trazo.loan.ReturnRequest;
import org.jspecify.annotations.Nullable;

/** What is read of {@code loan_request}. */
@Introspected
record RequestRow(
    String id,
    String containerId,
    String reason,
    String askedBy,
    String askerName,
    Instant askedAt,
    @Nullable String answer,
    @Nullable String answerWords,
    @Nullable String answeredBy,
    @Nullable String answererName,
    @Nullable Instant answeredAt) {

  ReturnRequest request() {
    ReturnRequest.@Nullable Answered answered =
        answer == null || answeredBy == null || answererName == null || answeredAt == null
            ? null
            : new ReturnRequest.Answered(
                RequestAnswer.valueOf(answer),
                answerWords,
                new AccountId(answeredBy),
                answererName,
                answeredAt);
    return new ReturnRequest(
        id,
        new SpecimenId(containerId),
        reason,
        new AccountId(askedBy),
        askerName,
        askedAt,
        answered);
  }
}
