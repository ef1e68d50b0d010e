package org.riskset.figure.export;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Writes pages as SVG in millimetres; text stays text. */
final class SvgWriter implements FigureWriter {
  private static final String NAMESPACE = "http://www.w3.org/2000/svg";

  /** Fonts of equal metrics, for machines that lack the first. */
  private static final String FONTS = "'Liberation Sans', Arial, Helvetica, sans-serif";

  private static final int DECIMALS = 3;

  @Override
  public void write(Page page, OutputStream out) throws IOException {
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
    context.setComment(null);
    context.setPrecision(DECIMALS);
    SVGGraphics2D g = new SVGGraphics2D(context, false);
    g.setPaint(Color.WHITE);
    g.fill(new Rectangle2D.Double(0, 0, page.widthPt(), page.heightPt()));
    page.draw(g);
    Element root = g.getRoot();
    describe(root, page);
    nameFonts(root);
    serialise(root, out);
  }

  /** Without the document type that Batik would add, which makes readers ask the network. */
  private static void serialise(Element root, OutputStream out) throws IOException {
    try {
      Transformer transformer = TransformerFactory.newInstance().newTransformer();
      transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
      transformer.setOutputProperty(OutputKeys.INDENT, "yes");
      transformer.transform(new DOMSource(root), new StreamResult(out));
    } catch (TransformerException unwritable) {
      throw new IOException(unwritable);
    }
  }

  private static Document document() throws IOException {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument(NAMESPACE, "svg", null);
    } catch (ParserConfigurationException impossible) {
      throw new IOException(impossible);
    }
  }

  private static void describe(Element root, Page page) {
    root.setAttributeNS(null, "width", number(page.widthMm()) + "mm");
    root.setAttributeNS(null, "height", number(page.heightMm()) + "mm");
    root.setAttributeNS(
        null, "viewBox", "0 0 " + number(page.widthPt()) + " " + number(page.heightPt()));
    root.setAttributeNS(null, "role", "img");
    insertFirst(root, "desc", page.figure().alternative());
    insertFirst(root, "title", page.figure().title());
  }

  private static void insertFirst(Element root, String name, String text) {
    Element element = root.getOwnerDocument().createElementNS(NAMESPACE, name);
    element.setTextContent(text);
    root.insertBefore(element, root.getFirstChild());
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value).replaceFirst("\\.?0+$", "");
  }

  private static void nameFonts(Element root) {
    NodeList elements = root.getElementsByTagName("*");
    nameFont(root);
    for (int i = 0; i < elements.getLength(); i++) {
      nameFont((Element) elements.item(i));
    }
  }

  private static void nameFont(Element element) {
    if (element.hasAttribute("font-family")) {
      element.setAttributeNS(null, "font-family", FONTS);
    }
  }
}
