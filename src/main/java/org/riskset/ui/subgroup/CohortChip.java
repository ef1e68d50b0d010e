package org.riskset.ui.subgroup;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.riskset.endpoint.EventWords;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import org.riskset.ui.control.Texts;
import org.riskset.ui.theme.Icon;

/** How many patients are shown, of how many; while filters are set, a click takes them away. */
public final class CohortChip extends Button {
  private static final double ROOM_FOR_ALL_WORDS = 216;
  private static final int LONGEST_WORD = 13;

  private final Label patients = Texts.label("", "strong");
  private final Label events = Texts.label("", "ink-2");
  private final HBox content = new HBox(6, Icon.FILTER.node(), patients, events);

  /** A chip. */
  public CohortChip(SubgroupViewModel model) {
    getStyleClass().setAll("chip");
    setId("cohort-chip");
    setMaxWidth(Double.MAX_VALUE);
    content.setAlignment(Pos.CENTER_LEFT);
    content.prefWidthProperty().bind(widthProperty().subtract(24));
    setGraphic(content);
    setOnAction(pressed -> model.clearAll());
    model.screenProperty().addListener((property, before, now) -> now.ifPresent(this::show));
    widthProperty()
        .addListener((property, before, now) -> model.screenProperty().get().ifPresent(this::show));
    model.screenProperty().get().ifPresent(this::show);
  }

  private boolean narrow() {
    return getWidth() > 0 && getWidth() < ROOM_FOR_ALL_WORDS;
  }

  /** The endpoint's word for its events, or the general one where it would not fit. */
  private static String word(String plural) {
    return plural.length() > LONGEST_WORD ? EventWords.general().plural() : plural;
  }

  private void show(SubgroupScreen screen) {
    SubgroupScreen.Headcount counts = screen.headcount();
    patients.setText(
        Messages.text(
            "ui.chip.patients",
            NumberWording.count(counts.shown()),
            NumberWording.count(counts.inFile())));
    patients.setMinWidth(USE_PREF_SIZE);
    events.setText(
        Messages.text(
            screen.filtered() || narrow() ? "ui.chip.eventsFiltered" : "ui.chip.events",
            NumberWording.count(counts.events()),
            word(counts.eventWord())));
    getStyleClass().remove("filtered");
    content.getChildren().setAll(Icon.FILTER.node(), patients, events);
    if (screen.filtered()) {
      getStyleClass().add("filtered");
      content.getChildren().addAll(Texts.spring(), Icon.CLOSE.node());
    }
    setFocusTraversable(screen.filtered());
    setMouseTransparent(!screen.filtered());
    setAccessibleText(
        patients.getText()
            + " "
            + events.getText()
            + (screen.filtered() ? ". " + Messages.text("ui.chip.clear") : ""));
  }
}
