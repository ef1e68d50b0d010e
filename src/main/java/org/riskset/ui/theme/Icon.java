package org.riskset.ui.theme;

import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import org.jspecify.annotations.Nullable;

/**
 * The pictures of the window, drawn on a 16 × 16 grid: an optional filled shape with strokes over
 * it. Colours come from the style classes {@code icon-fill}, {@code icon-stroke} and, for signs,
 * {@code sign-stop}, {@code sign-caution}, {@code sign-info} and {@code sign-ok}.
 */
public enum Icon {
  /** Opens a menu below. */
  CHEVRON_DOWN(null, "M4.5 6.5 L8 10 L11.5 6.5"),
  /** Closes what is above. */
  CHEVRON_UP(null, "M4.5 9.5 L8 6 L11.5 9.5"),
  /** Next step. */
  CHEVRON_RIGHT(null, "M6.5 4.5 L10 8 L6.5 11.5"),
  /** Takes back. */
  UNDO(null, "M5.5 3 L2.5 6 L5.5 9 M2.5 6 H9.5 A3.6 3.6 0 0 1 9.5 13.2 H7"),
  /** Makes again. */
  REDO(null, "M10.5 3 L13.5 6 L10.5 9 M13.5 6 H6.5 A3.6 3.6 0 0 0 6.5 13.2 H9"),
  /** Dark window. */
  MOON(null, "M13.6 9.6 A6 6 0 1 1 6.4 2.4 A4.8 4.8 0 0 0 13.6 9.6 Z"),
  /** Light window. */
  SUN(
      null,
      "M8 5.2 A2.8 2.8 0 1 0 8 10.8 A2.8 2.8 0 1 0 8 5.2 Z M8 1.2 V2.4 M8 13.6 V14.8 M1.2 8 H2.4"
          + " M13.6 8 H14.8 M3.2 3.2 L4.05 4.05 M11.95 11.95 L12.8 12.8 M3.2 12.8 L4.05 11.95"
          + " M11.95 4.05 L12.8 3.2"),
  /** Leaves the program as a file. */
  EXPORT(null, "M8 10 V2.2 M5 5.2 L8 2.2 L11 5.2 M2.5 9 V13.5 H13.5 V9"),
  /** Restricts patients. */
  FILTER(null, "M2.4 3 H13.6 L9.4 8.3 V12.9 L6.6 11.4 V8.3 Z"),
  /** Closes or removes. */
  CLOSE(null, "M4 4 L12 12 M12 4 L4 12"),
  /** Yes. */
  CHECK(null, "M3.2 8.4 L6.6 11.8 L12.8 4.6"),
  /** The other way round. */
  SWAP(null, "M2.5 5.5 H13 M10.3 2.8 L13 5.5 M13.5 10.5 H3 M5.7 13.2 L3 10.5"),
  /** A file. */
  FILE(null, "M3.5 1.8 H9.2 L12.5 5.1 V14.2 H3.5 Z M9.2 1.8 V5.1 H12.5"),
  /** Something more. */
  PLUS(null, "M8 3 V13 M3 8 H13"),
  /** Settings beside the stage. */
  SLIDERS(
      null,
      "M2.5 4.5 H8 M11.5 4.5 H13.5 M8 3 V6 H11.5 V3 Z M2.5 11.5 H4.5 M8 11.5 H13.5 M4.5 10"
          + " V13 H8 V10 Z"),
  /** A result that must not be used. */
  STOP("M5.1 1 H10.9 L15 5.1 V10.9 L10.9 15 H5.1 L1 10.9 V5.1 Z", "M8 4.4 V8.6 M8 11.3 V11.5"),
  /** A result to be read with care. */
  CAUTION("M8 1.2 L15.4 14.4 H0.6 Z", "M8 6 V9.4 M8 11.8 V12"),
  /** Something to know. */
  INFO(null, "M8 1.6 A6.4 6.4 0 1 0 8 14.4 A6.4 6.4 0 1 0 8 1.6 Z M8 7.4 V11.2 M8 4.8 V5"),
  /** A check that was passed. */
  OK("M8 1 A7 7 0 1 0 8 15 A7 7 0 1 0 8 1 Z", "M4.9 8.2 L7.1 10.4 L11.1 5.8");

  private static final double SIZE = 16;

  private final @Nullable String fill;
  private final String strokes;

  Icon(@Nullable String fill, String strokes) {
    this.fill = fill;
    this.strokes = strokes;
  }

  /** The picture as a node of 16 × 16. */
  public Region node() {
    Pane pane = new Pane();
    pane.setMinSize(SIZE, SIZE);
    pane.setPrefSize(SIZE, SIZE);
    pane.setMaxSize(SIZE, SIZE);
    pane.setMouseTransparent(true);
    pane.getStyleClass().addAll(styleClasses());
    if (fill != null) {
      pane.getChildren().add(path(fill, "icon-fill"));
    }
    pane.getChildren().add(path(strokes, "icon-stroke"));
    return pane;
  }

  private List<String> styleClasses() {
    return switch (this) {
      case STOP -> List.of("icon", "sign-stop");
      case CAUTION -> List.of("icon", "sign-caution");
      case INFO -> List.of("icon", "sign-info");
      case OK -> List.of("icon", "sign-ok");
      default -> List.of("icon");
    };
  }

  private static SVGPath path(String content, String styleClass) {
    SVGPath path = new SVGPath();
    path.setContent(content);
    path.getStyleClass().add(styleClass);
    return path;
  }
}
