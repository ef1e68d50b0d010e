package org.riskset.ui.survival;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.riskset.endpoint.EventWords;
import org.riskset.messages.Capital;
import org.riskset.messages.Messages;
import org.riskset.study.Study;
import org.riskset.ui.control.Texts;
import org.riskset.ui.figure.GroupLine;

/** The numbers at the crosshair: a row per group and, for two groups, their difference. */
final class ReadOutPane extends GridPane {
  private static final int COLUMNS = 4;
  private static final double COUNT_WIDTH = 46;

  ReadOutPane() {
    getStyleClass().add("read-out");
    setId("read-out");
    setMouseTransparent(true);
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setAccessibleRole(AccessibleRole.TEXT);
    for (int column = 0; column < COLUMNS; column++) {
      ColumnConstraints constraints = new ColumnConstraints();
      constraints.setMinWidth(column > 1 ? COUNT_WIDTH : USE_PREF_SIZE);
      constraints.setHalignment(column == 0 ? HPos.LEFT : HPos.RIGHT);
      getColumnConstraints().add(constraints);
    }
  }

  /** Shows what was read. */
  void show(ReadOut readOut, Study study) {
    getChildren().clear();
    add(
        Texts.label(
            Messages.text("survival.read.at", readOut.timeText(), SurvivalScreen.timeUnit(study)),
            "strong",
            "small-text"),
        0,
        0,
        COLUMNS,
        1);
    addRow(1, headings(study).toArray(Node[]::new));
    int row = 2;
    for (ReadOut.Line line : readOut.lines()) {
      addRow(
          row++,
          group(line),
          estimate(line.estimateText(), line.limitsText()),
          number(line.atRisk()),
          number(line.events()));
    }
    addDifference(readOut, row);
    setAccessibleText(spoken(readOut, study));
  }

  private void addDifference(ReadOut readOut, int row) {
    readOut
        .differenceOfTwo()
        .ifPresent(
            difference -> {
              add(Texts.label(Messages.text("survival.difference"), "small-text"), 0, row);
              add(estimate(difference.estimateText(), difference.limitsText()), 1, row);
              add(
                  Texts.label(Messages.text("survival.read.points"), "small-text", "ink-3"),
                  2,
                  row,
                  2,
                  1);
            });
  }

  private static List<Label> headings(Study study) {
    String events = Capital.first(study.endpoint().words().plural());
    return List.of(
        heading(""),
        heading(estimateHeading(study)),
        heading(Messages.text("survival.read.atRisk")),
        heading(events));
  }

  private static String estimateHeading(Study study) {
    String level = SurvivalScreen.level(study);
    EventWords words = study.endpoint().words();
    return switch (study.figure().survival().scale()) {
      case SURVIVAL -> percent(words.notOccurred(), level);
      case FAILURE -> percent(words.occurred(), level);
      case CUMULATIVE_HAZARD -> Messages.text("survival.read.hazard", level);
      case LOG_LOG -> Messages.text("survival.read.logLog", level);
    };
  }

  private static String percent(String state, String level) {
    return Messages.text("survival.read.estimate", Capital.first(state), level);
  }

  private static Label heading(String text) {
    return Texts.label(text, "caption");
  }

  private static Label number(String text) {
    return Texts.label(text, "small-text");
  }

  private static Node group(ReadOut.Line line) {
    HBox box =
        new HBox(
            new StackPane(new GroupLine(line.style())), Texts.label(line.label(), "small-text"));
    box.getStyleClass().add("group-name");
    return box;
  }

  private static Region estimate(String value, String limits) {
    HBox box = new HBox(Texts.label(value, "strong", "small-text"));
    if (!limits.isEmpty()) {
      box.getChildren().add(Texts.label(limits, "small-text", "ink-2"));
    }
    box.getStyleClass().add("estimate");
    return box;
  }

  private static String spoken(ReadOut readOut, Study study) {
    List<String> lines =
        readOut.lines().stream()
            .map(
                line ->
                    Messages.text(
                        "survival.read.spokenLine",
                        line.label(),
                        line.estimateText(),
                        line.limitsText(),
                        line.atRisk(),
                        readOut.sign()))
            .toList();
    return Messages.text(
        "survival.read.spoken",
        readOut.timeText(),
        SurvivalScreen.timeUnit(study),
        String.join("; ", lines));
  }
}
