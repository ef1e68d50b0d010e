package org.riskset.ui.opening;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.riskset.endpoint.EndpointDefinition;
import org.riskset.endpoint.EventTally;
import org.riskset.messages.Message;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import org.riskset.ui.control.Buttons;
import org.riskset.ui.control.Texts;
import org.riskset.ui.theme.Icon;

/** One endpoint: which columns, how many events, and the question whether that is meant. */
final class EndpointCard extends VBox {
  private final EndpointCheck check;
  private final EndpointDefinition endpoint;
  private final boolean several;
  private final OpeningViewModel model;

  EndpointCard(EndpointCheck check, boolean several, OpeningViewModel model) {
    this.check = check;
    this.endpoint = check.definition();
    this.several = several;
    this.model = model;
    getStyleClass().add("card");
    setId("endpoint-" + endpoint.id());
    setSpacing(8);
    getChildren().setAll(head(), Texts.wrapped(columns(), "small-text", "ink-2"));
    EventTally tally = check.tally();
    Message problem = check.problem();
    if (tally != null) {
      getChildren().addAll(new EventBar(tally), answer(tally), legend(tally));
    }
    if (problem != null) {
      getStyleClass().add("card-error");
      getChildren().add(Texts.wrapped(problem.text(), "small-text", "stop-text"));
      getChildren().add(values());
    } else if (tally != null && !check.confirmed()) {
      getChildren().add(question(tally));
    } else {
      getStyleClass().add("card-done");
    }
  }

  private Node head() {
    Label name = Texts.wrapped(endpoint.label(), "strong");
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox head = new HBox(8, name);
    head.setAlignment(Pos.TOP_LEFT);
    if (check.settled()) {
      HBox done =
          new HBox(4, Icon.OK.node(), Texts.label(Messages.text("ui.check.confirmed"), "ok-text"));
      Button change =
          Buttons.link(Messages.text("ui.check.change"), () -> model.confirm(endpoint.id(), false));
      done.setAlignment(Pos.CENTER_LEFT);
      done.setMinWidth(USE_PREF_SIZE);
      done.setMaxHeight(USE_PREF_SIZE);
      change.setMinWidth(USE_PREF_SIZE);
      head.getChildren().addAll(done, change);
    } else if (several) {
      head.getChildren()
          .add(Buttons.link(Messages.text("ui.check.remove"), () -> model.remove(endpoint.id())));
    }
    return head;
  }

  private String columns() {
    return Double.isNaN(check.shortest())
        ? Messages.text("ui.check.columns", endpoint.time(), endpoint.event())
        : Messages.text(
                "ui.check.columnsAndRange",
                endpoint.time(),
                endpoint.event(),
                NumberWording.oneDecimal(check.shortest()),
                NumberWording.oneDecimal(check.longest()),
                model.timeUnit(endpoint))
            .strip();
  }

  private Node answer(EventTally tally) {
    return Texts.wrapped(
        Messages.text(
            "ui.check.answer",
            NumberWording.count(tally.events()),
            tally.events() == 1 ? endpoint.words().singular() : endpoint.words().plural(),
            NumberWording.count(tally.total())),
        "answer");
  }

  private Node legend(EventTally tally) {
    FlowPane legend = new FlowPane(16, 4);
    List<EventTally.Value> eventsFirst =
        tally.values().stream().sorted(Comparator.comparing(value -> !value.event())).toList();
    for (EventTally.Value value : eventsFirst) {
      Region square = new Region();
      square.getStyleClass().addAll("legend-square", value.event() ? "event" : "no-event");
      String words = value.event() ? endpoint.words().occurred() : endpoint.words().notOccurred();
      String text =
          Messages.text("ui.check.value", value.value(), words, NumberWording.count(value.count()));
      HBox entry = new HBox(6, square, Texts.label(text, "caption"));
      entry.setAlignment(Pos.CENTER_LEFT);
      legend.getChildren().add(entry);
    }
    return legend;
  }

  /** With two values the question has two answers; with more each value may be the event. */
  private Node question(EventTally tally) {
    if (tally.values().size() != 2) {
      VBox choices = new VBox(8, yes(tally), values());
      return choices;
    }
    String other =
        tally.values().stream()
            .filter(value -> !value.event())
            .map(EventTally.Value::value)
            .findFirst()
            .orElse("");
    Button no =
        Buttons.standard(
            Messages.text("ui.check.no", other, endpoint.words().singular()),
            () -> model.eventValues(endpoint.id(), List.of(other)));
    no.setGraphic(Icon.SWAP.node());
    no.setId("no-" + endpoint.id());
    return new FlowPane(8, 8, yes(tally), no);
  }

  private Button yes(EventTally tally) {
    String events =
        tally.values().stream()
            .filter(EventTally.Value::event)
            .map(EventTally.Value::value)
            .collect(Collectors.joining(", "));
    Button yes =
        Buttons.primary(
            Messages.text("ui.check.yes", events, endpoint.words().singular()),
            () -> model.confirm(endpoint.id(), true));
    yes.setGraphic(Icon.CHECK.node());
    yes.setId("yes-" + endpoint.id());
    return yes;
  }

  /** The values of the event column, each a button that makes it the event. */
  private Node values() {
    FlowPane values = new FlowPane(8, 8);
    for (String value : check.values()) {
      Button choose =
          Buttons.small(
              Messages.text("ui.check.isEvent", value, endpoint.words().singular()),
              () -> model.eventValues(endpoint.id(), List.of(value)));
      choose.setId("event-" + endpoint.id() + "-" + value);
      values.getChildren().add(choose);
    }
    return values;
  }

  /** A bar of two colours: with and without the event. */
  private static final class EventBar extends Region {
    private static final double HEIGHT = 10;

    private final double share;
    private final Region with = new Region();
    private final Region without = new Region();

    EventBar(EventTally tally) {
      share = tally.total() == 0 ? 0 : (double) tally.events() / tally.total();
      with.getStyleClass().add("event-part");
      without.getStyleClass().add("no-event-part");
      getChildren().setAll(with, without);
      setMinHeight(HEIGHT);
      setMaxHeight(HEIGHT);
    }

    @Override
    protected void layoutChildren() {
      double width = share * getWidth();
      with.resizeRelocate(0, 0, width, HEIGHT);
      without.resizeRelocate(width + 1, 0, Math.max(0, getWidth() - width - 1), HEIGHT);
    }
  }
}
