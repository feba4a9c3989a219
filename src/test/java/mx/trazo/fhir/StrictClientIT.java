package mx.trazo.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import mx.trazo.testing.NodeFolder;
import mx.trazo.testing.RunningTrazo;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The 19 points of a strict client, tried by a client library that shares no code with the server.
 * The tests themselves stand in {@code src/test/fhir-client}, one file for each point; each of them
 * is one test here too.
 */
class StrictClientIT {
  private static final Path SOURCE = Path.of("src", "test", "fhir-client");
  private static final Path INSTALLED = Path.of("target", "fhir-client");
  private static final List<String> POINTS =
      IntStream.rangeClosed(1, 19).mapToObj(Integer::toString).toList();

  private final RunningTrazo trazo = RunningTrazo.shared();

  @TestFactory
  List<DynamicTest> every_point_of_the_strict_list() throws Exception {
    NodeFolder folder = NodeFolder.install(SOURCE, INSTALLED);
    NodeFolder.Finished finished =
        folder.run(
            Map.of(
                "TRAZO_FHIR", trazo.uri("/fhir").toString(),
                "TRAZO_HOSPITAL", TestClient.ofNewHospital(trazo).token(),
                "TRAZO_STRANGER", TestClient.ofNewHospital(trazo).token(),
                "TRAZO_LABORATORY", TestClient.ofCibior(trazo).token()),
            10,
            List.of(
                "node",
                "--test",
                "--test-reporter=junit",
                "--test-reporter-destination=results.xml",
                "--test-reporter=spec",
                "--test-reporter-destination=stdout"));
    List<DynamicTest> tests = new ArrayList<>();
    Map<String, Integer> points = new TreeMap<>();
    for (Element test : results(folder.path().resolve("results.xml"))) {
      String name = test.getAttribute("name");
      points.merge(name.split(" ", 2)[0], 1, Integer::sum);
      tests.add(dynamicTest(name, () -> assertThat(failure(test)).isEmpty()));
    }
    tests.add(
        dynamicTest(
            "every point is there",
            () -> {
              assertThat(finished.code()).as(finished.out()).isZero();
              assertThat(points.keySet()).containsExactlyInAnyOrderElementsOf(POINTS);
              assertThat(points.values()).allSatisfy(n -> assertThat(n).isGreaterThan(2));
            }));
    return tests;
  }

  private static List<Element> results(Path xml)
      throws IOException, ParserConfigurationException, SAXException {
    NodeList found =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(xml.toFile())
            .getElementsByTagName("testcase");
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  /** What went wrong in a test; a test that was left out went wrong too. */
  private static String failure(Element test) {
    NodeList children = test.getChildNodes();
    var out = new StringBuilder();
    for (int i = 0; i < children.getLength(); i++) {
      if (children.item(i) instanceof Element child) {
        out.append(child.getTagName()).append(": ").append(child.getTextContent());
      }
    }
    return out.toString();
  }
}
