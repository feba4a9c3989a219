package mx.trazo.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FhirDoorTest {
  private final FhirDoor door = new FhirDoor(new FhirOffer(List.of()));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "application/fhir+json",
        "application/json;q=0.1",
        "text/html, */*;q=0.1",
        "application/*",
        "APPLICATION/FHIR+JSON; FHIRVERSION=4.0",
        "application/fhir+json; charset=\"utf-8\""
      })
  void writes_for_whoever_takes_json_of_r4(String accept) {
    assertThat(door.checkAccept(accept, "")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/fhir+xml",
        "text/*",
        "*/*;q=0",
        "application/fhir+json;q=0.000",
        "application/fhir+json;fhirVersion=4.3",
        "application/fhir+json;charset=iso-8859-1"
      })
  void writes_for_nobody_else(String accept) {
    assertThat(code(door.checkAccept(accept, ""))).isEqualTo("FHIR_NOT_ACCEPTABLE");
  }

  @Test
  void the_format_parameter_is_stronger_than_the_header() {
    assertThat(door.checkAccept("text/html", "json")).isEmpty();
    assertThat(door.checkAccept("text/html", "application/fhir json")).isEmpty();
    assertThat(code(door.checkAccept("application/json", "xml"))).isEqualTo("FHIR_NOT_ACCEPTABLE");
  }

  @ParameterizedTest
  @CsvSource({
    "application/fhir+json,'',''",
    "application/json;charset=UTF-8,'',''",
    "application/fhir+json;fhirVersion=4.0,identity,''",
    "application/fhir+json,gzip,FHIR_BODY_ENCODED",
    "application/fhir+json,br,FHIR_BODY_ENCODED",
    "application/xml,'',FHIR_XML",
    "application/fhir+xml;charset=utf-8,'',FHIR_XML",
    "text/plain,'',FHIR_MEDIA_TYPE",
    "'','',FHIR_MEDIA_TYPE",
    "application/json;charset=utf-16,'',FHIR_CHARSET",
    "application/fhir+json;fhirVersion=5.0,'',FHIR_MEDIA_TYPE",
    "application/x-www-form-urlencoded,'',FHIR_MEDIA_TYPE"
  })
  void reads_only_json_of_r4(String type, String encoding, String expected) {
    assertThat(code(door.checkContent(false, type, encoding))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a=%", "a=%4", "a=%zz", "a=%C3%28", "a=%00", "a=%E2%80%AE", "%ff=1"})
  void refuses_a_malformed_query(String query) {
    assertThat(FhirQuery.read(query)).isEmpty();
  }

  @Test
  void reads_a_query_in_the_order_it_came() {
    assertThat(FhirQuery.read("b=1&a=x%7Cy+z&b=2&&c"))
        .contains(Map.of("b", List.of("1", "2"), "a", List.of("x|y z"), "c", List.of("")));
    assertThat(FhirQuery.read("a=%C3%B1")).contains(Map.of("a", List.of("ñ")));
    assertThat(FhirQuery.read("")).contains(Map.of());
  }

  private static String code(Optional<FhirIssue> issue) {
    return issue.map(found -> found.refusal().code().name()).orElse("");
  }
}
