package org.riskset.figure.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.riskset.figure.CohortStudy;
import org.riskset.figure.FigurePreset;
import org.riskset.study.FigureSpec;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

@DisplayName("A figure as SVG")
class SvgWriterTest {
  private static String text = "";
  private static List<Element> elements = List.of();

  @BeforeAll
  static void write() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new SvgWriter()
        .write(
            new Page(
                CohortStudy.survival(CohortStudy.study()),
                FigurePreset.NATURE_ONE.applyTo(FigureSpec.defaults())),
            bytes);
    text = bytes.toString(StandardCharsets.UTF_8);
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(bytes.toByteArray()));
    elements = new ArrayList<>();
    NodeList all = document.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      elements.add((Element) all.item(i));
    }
  }

  @Test
  @DisplayName("has its size in millimetres, and points inside")
  void size() {
    Element root = elements.get(0);
    assertThat(root.getAttribute("width")).isEqualTo("89mm");
    assertThat(root.getAttribute("height")).isEqualTo("72mm");
    assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 252.283 204.094");
  }

  @Test
  @DisplayName("keeps text as text, in fonts that other machines have")
  void textStaysText() {
    List<String> texts =
        elements.stream()
            .filter(e -> e.getTagName().equals("text"))
            .map(Element::getTextContent)
            .toList();
    assertThat(texts)
        .contains("Overall survival (%)", "Months since diagnosis of recurrence", "No. at risk")
        .contains("HR 0.26 (95% CI 0.14–0.48)", "Log-rank p < 0.001", "RT", "non-RT", "72", "23")
        .anyMatch(line -> line.startsWith("Synthetic rows"));
    assertThat(text).contains("'Liberation Sans', Arial, Helvetica, sans-serif").contains("bold");
  }

  @Test
  @DisplayName("a dashed curve is one dashed path, its thin tail another")
  void dashes() {
    assertThat(curves("3,1.6")).hasSize(1).allMatch(path -> countOf(path, "M") == 1);
    assertThat(curves("3,1.6").get(0)).matches(path -> countOf(path, "L") > 20);
    assertThat(curves("1,1.4")).as("one tail per group").hasSize(2);
  }

  private static List<String> curves(String dash) {
    return elements.stream()
        .filter(e -> e.getTagName().equals("path"))
        .filter(e -> styleOf(e, "stroke-dasharray").equals(dash))
        .map(e -> e.getAttribute("d"))
        .toList();
  }

  /** An attribute of an element, or of the nearest ancestor that has it. */
  private static String styleOf(Element element, String property) {
    for (Node node = element; node instanceof Element e; node = node.getParentNode()) {
      if (e.hasAttribute(property)) {
        return e.getAttribute(property);
      }
    }
    return "";
  }

  private static long countOf(String path, String letter) {
    return path.chars().filter(c -> c == letter.charAt(0)).count();
  }

  @Test
  @DisplayName("has a title and a description, and asks nothing of the network")
  void metadata() {
    assertThat(elements.get(1).getTextContent()).isEqualTo("Overall survival by arm");
    assertThat(elements.get(2).getTextContent()).contains("Hazard ratio 0.26");
    assertThat(text).doesNotContain("DOCTYPE").doesNotContain("<image");
  }
}
