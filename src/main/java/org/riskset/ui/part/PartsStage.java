package org.riskset.ui.part;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.riskset.ui.control.Segment;
import org.riskset.ui.control.Texts;

/**
 * The stage of a room of several parts: a head in which one of them is chosen, and that part.
 *
 * @param <P> names of the parts
 */
public class PartsStage<P> extends VBox {
  private final StackPane content = new StackPane();
  private final Map<P, ? extends Node> views;

  /**
   * A stage.
   *
   * @param id identifier of the segment that chooses
   * @param name name of a part
   * @param views what each part shows
   * @param head what stands on the left of the head
   */
  protected PartsStage(
      String id,
      Parts<P> parts,
      Function<P, String> name,
      Map<P, ? extends Node> views,
      Node... head) {
    this.views = views;
    VBox.setVgrow(content, Priority.ALWAYS);
    getStyleClass().add("surface");
    getChildren().addAll(head(id, parts, name, head), content);
    sceneProperty().addListener((property, old, scene) -> parts.look(scene != null));
    parts.shownProperty().addListener((property, old, part) -> show(part));
    show(parts.shown());
  }

  private static <P> Node head(String id, Parts<P> parts, Function<P, String> name, Node... left) {
    Segment<P> segment = new Segment<>(parts.all(), name, parts.shown());
    segment.setId(id);
    segment.setMinWidth(USE_PREF_SIZE);
    segment.onChoice(parts::show);
    parts.shownProperty().addListener((property, old, part) -> segment.show(part));
    HBox head = new HBox(left);
    head.getChildren().addAll(Texts.spring(), segment);
    head.getStyleClass().add("panel-head");
    return head;
  }

  private void show(P part) {
    content.getChildren().setAll(Objects.requireNonNull(views.get(part)));
  }
}
