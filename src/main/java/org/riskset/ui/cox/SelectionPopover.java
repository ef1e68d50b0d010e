package org.riskset.ui.cox;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.riskset.messages.Messages;
import org.riskset.ui.control.Buttons;
import org.riskset.ui.control.Popover;
import org.riskset.ui.control.Texts;
import org.riskset.ui.figure.RoomStyles;

/** The steps by which terms are chosen, over the window; the terms are taken only on request. */
final class SelectionPopover {
  private final SelectionViewModel selection;
  private final VBox body = new VBox(Texts.label(Messages.text("ui.running.computing"), "ink-2"));
  private final Popover popover;
  private final ChangeListener<CoxScreen> outdated = (property, old, now) -> close();

  private SelectionPopover(CoxViewModel model, Node anchor) {
    selection = model.selection();
    body.getStyleClass().add("course-content");
    popover = Popover.open(anchor, SelectionScreen.title(selection.options()), body);
    RoomStyles.dress(popover);
    popover.setId("selection-popover");
    popover.onClose(
        () -> {
          selection.cancel();
          model.screenProperty().removeListener(outdated);
        });
    model.screenProperty().addListener(outdated);
    selection.request(this::show);
  }

  /** Opens it and begins to choose. */
  static void open(CoxViewModel model, Node anchor) {
    new SelectionPopover(model, anchor);
  }

  private void close() {
    popover.close();
  }

  private void show(SelectionScreen screen) {
    body.getChildren().setAll(content(screen));
    popover.place();
  }

  private List<Node> content(SelectionScreen screen) {
    if (!screen.problem().isEmpty()) {
      return List.of(Texts.wrapped(screen.problem(), "small-text", "ink-2"));
    }
    List<Node> content = new ArrayList<>();
    VBox steps =
        new VBox(
            line(
                Texts.label(Messages.text("report.select.step"), "caption"),
                Texts.label(SelectionScreen.criterion(selection.options()), "caption")));
    steps.setId("selection-steps");
    screen.steps().forEach(step -> steps.getChildren().add(line(step)));
    Label result = Texts.wrapped(screen.result(), "strong", "small-text");
    result.setId("selection-result");
    content.add(steps);
    content.add(result);
    content.add(Texts.wrapped(Messages.text("warning.selection"), "caption"));
    if (screen.usable()) {
      content.add(use(screen));
    }
    return content;
  }

  private static Node line(SelectionScreen.Step step) {
    return line(
        Texts.wrapped(step.change(), "small-text"), Texts.label(step.criterion(), "small-text"));
  }

  private static Node line(Label name, Label value) {
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    value.setMinWidth(Label.USE_PREF_SIZE);
    HBox line = new HBox(name, value);
    line.getStyleClass().add("fit-line");
    return line;
  }

  private Button use(SelectionScreen screen) {
    Button use =
        Buttons.primary(
            Messages.text("selection.use"),
            () -> {
              close();
              selection.use(screen);
            });
    use.setId("use-terms");
    return use;
  }
}
