package org.riskset.ui.subgroup;

import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import org.riskset.ui.control.Buttons;
import org.riskset.ui.control.Texts;

/** Stands on the stage while the filters leave nobody: what they ask for, and the step back. */
public final class EmptyResult extends StackPane {
  private final SubgroupViewModel model;

  /** Shown only while the model's filters leave nobody. */
  public EmptyResult(SubgroupViewModel model) {
    this.model = model;
    getStyleClass().add("empty-result");
    model.screenProperty().addListener((property, before, now) -> show());
    show();
  }

  private void show() {
    getChildren().clear();
    model.screenProperty().get().filter(SubgroupScreen::empty).ifPresent(this::fill);
    setVisible(!getChildren().isEmpty());
  }

  private void fill(SubgroupScreen screen) {
    VBox card =
        new VBox(
            Texts.label(Messages.text("ui.empty.claim"), "answer"),
            Texts.wrapped(
                Messages.text(
                    "ui.empty.filters",
                    screen.filters().isEmpty()
                        ? screen.expression()
                        : String.join(" · ", screen.filters()),
                    NumberWording.count(screen.headcount().inFile())),
                "ink-2"),
            Buttons.standard(Messages.text("ui.empty.dropLast"), model::dropLast));
    card.getStyleClass().add("card-empty");
    card.setMaxSize(480, USE_PREF_SIZE);
    getChildren().setAll(card);
  }
}
