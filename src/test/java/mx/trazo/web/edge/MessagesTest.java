package mx.trazo.web.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mx.trazo.kernel.RefusalCode;
import org.junit.jupiter.api.Test;

class MessagesTest {
  private final Messages messages = new Messages();

  @Test
  void fills_in_the_facts() {
    assertThat(messages.get("refusal.PASSWORD_TOO_SHORT", "12")).contains("12 caracteres");
  }

  @Test
  void a_missing_key_is_a_defect() {
    assertThatThrownBy(() -> messages.get("no.such.key"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Walks every enum of refusals there is; a new one without its sentence fails here. */
  @Test
  void every_refusal_has_one_sentence_and_a_name_of_its_own() throws Exception {
    Map<String, String> owners = new TreeMap<>();
    List<String> wrong = new ArrayList<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("mx.trazo")) {
      if (type.isEnum() && type.isAssignableTo(RefusalCode.class)) {
        for (Object constant : Class.forName(type.getName()).getEnumConstants()) {
          RefusalCode code = (RefusalCode) constant;
          if (!messages.has("refusal." + code.name())) {
            wrong.add("no sentence for " + code.name());
          }
          String before = owners.put(code.name(), type.getName());
          if (before != null) {
            wrong.add(code.name() + " stands in " + before + " and " + type.getName());
          }
          assertThat(RefusalTable.status(code.kind()).getCode()).isBetween(400, 499);
        }
      }
    }
    assertThat(owners).containsKey("SIGN_IN_FAILED");
    assertThat(wrong).isEmpty();
  }
}
