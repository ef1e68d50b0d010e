package org.riskset.ui.opening;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.riskset.data.Column;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import org.riskset.ui.control.Buttons;
import org.riskset.ui.control.Choice;
import org.riskset.ui.control.FieldRow;
import org.riskset.ui.control.Texts;

/** The cards that ask whether a file is understood: one for each endpoint, one for the groups. */
final class MeaningCards extends VBox {
  private final OpeningViewModel model;
  private boolean adding;

  MeaningCards(OpeningViewModel model) {
    this.model = model;
    getStyleClass().add("meaning-cards");
    model.changes().addListener((property, before, now) -> show());
    show();
  }

  private void show() {
    List<EndpointCheck> checks = model.endpoints();
    getChildren().clear();
    boolean several = checks.size() > 1;
    checks.forEach(check -> getChildren().add(new EndpointCard(check, several, model)));
    if (checks.isEmpty() || adding) {
      getChildren().add(newEndpoint(checks.isEmpty()));
    }
    getChildren().add(groups());
    if (!checks.isEmpty() && !adding) {
      Button add = Buttons.link(Messages.text("ui.check.add"), this::beginAdding);
      add.setId("add-endpoint");
      getChildren().add(add);
    }
  }

  private void beginAdding() {
    adding = true;
    show();
  }

  private void add(String time, String event) {
    adding = false;
    model.addEndpoint(time, event);
  }

  /** A person names the two columns of an endpoint, for one more or because none was recognised. */
  private Node newEndpoint(boolean none) {
    VBox card =
        new VBox(
            8,
            Texts.label(Messages.text(none ? "ui.check.none" : "ui.check.another"), "strong"),
            Texts.wrapped(Messages.text("ui.check.none.sentence"), "small-text", "ink-2"));
    card.getStyleClass().add("card");
    if (none) {
      card.getStyleClass().add("card-error");
    }
    card.setId("new-endpoint");
    List<String> times = model.timeColumns();
    List<String> events = model.eventColumns();
    if (!times.isEmpty() && !events.isEmpty()) {
      Choice<String> time = new Choice<>(times, name -> name, times.get(0));
      Choice<String> event = new Choice<>(events, name -> name, events.get(0));
      time.setId("new-time");
      event.setId("new-event");
      Button use =
          Buttons.standard(
              Messages.text("ui.check.none.use"), () -> add(time.getValue(), event.getValue()));
      use.setId("use-endpoint");
      card.getChildren()
          .addAll(
              new FieldRow(Messages.text("ui.check.none.time"), time),
              new FieldRow(Messages.text("ui.check.none.event"), event),
              use);
    }
    return card;
  }

  private Node groups() {
    VBox card = new VBox(8, Texts.label(Messages.text("ui.check.groups"), "strong"));
    card.getStyleClass().addAll("card", "card-done");
    Optional<Column> group = model.group();
    group.ifPresent(column -> card.getChildren().add(levels(column)));
    String none = Messages.text("ui.check.groups.none");
    List<String> columns = model.groupColumns();
    List<Optional<String>> choices =
        java.util.stream.Stream.concat(
                columns.stream().map(Optional::of),
                java.util.stream.Stream.of(Optional.<String>empty()))
            .toList();
    Choice<Optional<String>> choice =
        new Choice<>(choices, name -> name.orElse(none), group.map(Column::name));
    choice.setId("group-column");
    choice.onChoice(model::groupBy);
    card.getChildren().add(new FieldRow(Messages.text("ui.check.groups.by"), choice));
    return card;
  }

  private Node levels(Column column) {
    FlowPane levels = new FlowPane(16, 4);
    List<String> names =
        model
            .file()
            .description()
            .dictionary()
            .applyTo(model.cohort())
            .find(column.name())
            .orElse(column)
            .levels();
    for (int i = 0; i < names.size(); i++) {
      javafx.scene.layout.Region line = new javafx.scene.layout.Region();
      line.getStyleClass().addAll("group-line", "group-line-" + i % 6);
      String level = names.get(i);
      String label =
          Messages.text(
              "ui.check.level",
              model.file().description().dictionary().levelLabel(column.name(), level),
              NumberWording.count(count(column, level)));
      HBox entry = new HBox(6, line, Texts.label(label, "small-text"));
      entry.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
      levels.getChildren().add(entry);
    }
    return levels;
  }

  private static int count(Column column, String level) {
    int count = 0;
    for (int row = 0; row < column.size(); row++) {
      count += !column.isMissing(row) && column.text(row).equals(level) ? 1 : 0;
    }
    return count;
  }
}
