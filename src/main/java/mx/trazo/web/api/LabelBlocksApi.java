package mx.trazo.web.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.HexFormat;
import java.util.List;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.specimen.label.AllotLabelBlock;
import mx.trazo.specimen.label.LabelBlock;
import mx.trazo.specimen.label.LabelCode;
import mx.trazo.specimen.label.LabelKind;
import mx.trazo.specimen.label.LabelSymbols;
import mx.trazo.specimen.label.SymbolGrid;
import mx.trazo.web.edge.Answers;
import mx.trazo.web.edge.AuditSubject;
import mx.trazo.web.edge.Problem;
import org.jspecify.annotations.Nullable;

/** Runs of label numbers for a hospital's device, which prints them without a network. */
@Controller("/api/label-blocks")
@Tag(name = "labels")
class LabelBlocksApi {
  private final AllotLabelBlock allot;
  private final Answers answers;

  LabelBlocksApi(AllotLabelBlock allot, Answers answers) {
    this.allot = allot;
    this.answers = answers;
  }

  /** Hands a block over; numbers whose answer is lost are never given again, which is normal. */
  @Post
  @Secured({"HOSPITAL_CLERK", "INTEGRATION_CLIENT"})
  @Operation(
      summary = "Be allotted a block of label numbers",
      description = "The numbers belong to the hospital for ever; gaps are normal.")
  @ApiResponse(
      responseCode = "201",
      description = "Allotted",
      content = @Content(schema = @Schema(implementation = BlockReply.class)))
  @ApiResponse(
      responseCode = "400",
      description = "No such kind or size",
      content = @Content(schema = @Schema(implementation = Problem.class)))
  HttpResponse<?> allot(HttpRequest<?> request, Actor actor, @Body BlockBody body) {
    LabelKind kind = body.kind() == null ? LabelKind.SPECIMEN : body.kind();
    if (kind != LabelKind.SPECIMEN && kind != LabelKind.BOX) {
      return answers.failed(request, HttpStatus.BAD_REQUEST, "error.fields", "kind");
    }
    int size = body.size() == null ? kind.blockSize() : body.size();
    return switch (allot.allot(actor, kind, size)) {
      case Outcome.Refused<LabelBlock>(var refusal) -> answers.refused(request, refusal);
      case Outcome.Done<LabelBlock>(var block) -> {
        AuditSubject.of(request, "LABEL_BLOCK", block.id());
        yield HttpResponse.status(HttpStatus.CREATED).body(reply(block));
      }
    };
  }

  private static BlockReply reply(LabelBlock block) {
    return new BlockReply(
        block.id(),
        block.facility().value(),
        block.kind(),
        block.numbers().stream()
            .<LabelCode>map(number ->
                block.kind() == LabelKind.BOX
                    ? new LabelCode.BoxCode(number)
                    : new LabelCode.SpecimenCode(number))
            .map(code -> new NumberReply(code.text(), symbol(code)))
            .toList());
  }

  /** The modules of the DataMatrix, row after row, the first one in the highest bit. */
  private static String symbol(LabelCode code) {
    SymbolGrid grid = LabelSymbols.dataMatrix(code);
    byte[] bytes = new byte[(grid.width() * grid.height() + 7) / 8];
    grid.dark().stream().forEach(i -> bytes[i >> 3] |= (byte) (0x80 >> (i & 7)));
    return HexFormat.of().formatHex(bytes);
  }

  /**
   * What is asked for.
   *
   * @param kind SPECIMEN or BOX; SPECIMEN when not said
   * @param size how many; 200 or 20 when not said
   */
  @Serdeable
  record BlockBody(@Nullable LabelKind kind, @Nullable Integer size) {}

  /** A block, in the order in which its numbers are to be used. */
  @Serdeable
  record BlockReply(String id, String facility, LabelKind kind, List<NumberReply> numbers) {}

  /**
   * One number.
   *
   * @param code what the symbol says
   * @param symbol its DataMatrix of 14 × 14 modules: bits in hexadecimal, row after row, dark is 1
   */
  @Serdeable
  record NumberReply(String code, String symbol) {}
}
