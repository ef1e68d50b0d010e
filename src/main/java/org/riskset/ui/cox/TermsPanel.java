package org.riskset.ui.cox;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.riskset.messages.Messages;
import org.riskset.ui.control.Check;
import org.riskset.ui.control.Texts;
import org.riskset.ui.control.WhileShown;
import org.riskset.ui.term.TermCandidate;

/** The left panel of the Cox room: what the model costs, and the columns it may hold. */
final class TermsPanel extends VBox {
  private final CoxViewModel model;
  private final Label value = Texts.label("", "answer");
  private final Label name = Texts.label("", "small-text", "ink-2");
  private final Label explanation = Texts.wrapped("", "caption");
  private final EventsMeter meter = new EventsMeter();
  private final VBox terms = new VBox();
  private final TermMenus menus;

  TermsPanel(CoxViewModel model) {
    this.model = model;
    this.menus = new TermMenus(model);
    getStyleClass().addAll("panel", "terms-panel");
    terms.getStyleClass().add("terms");
    terms.setId("terms");
    ScrollPane scroll = new ScrollPane(terms);
    scroll.setFitToWidth(true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(budget(), scroll);
    WhileShown.follow(this, model.candidatesProperty(), this::show);
    WhileShown.follow(this, model.screenProperty(), this::show);
  }

  private Node budget() {
    HBox answer = new HBox(value, name);
    answer.getStyleClass().add("meter-answer");
    VBox budget = new VBox(answer, meter, explanation);
    budget.getStyleClass().add("panel-section");
    return budget;
  }

  private void show(CoxScreen screen) {
    EventsPerCoefficient shown = screen.meter();
    if (shown != null) {
      value.setText(shown.value());
      name.setText(shown.name());
      explanation.setText(shown.explanation());
      meter.show(shown.ratio(), shown.value() + " " + shown.name());
    }
  }

  private void show(List<TermCandidate> candidates) {
    terms.getChildren().setAll(heading());
    candidates.stream().filter(TermCandidate::inModel).map(this::row).forEach(this::add);
    model.study().cox().strata().stream().map(this::stratum).forEach(this::add);
    add(rule());
    candidates.stream().filter(other -> !other.inModel()).map(this::row).forEach(this::add);
    add(menus.buttons());
  }

  private void add(Node row) {
    terms.getChildren().add(row);
  }

  private Node stratum(String column) {
    String name = model.study().cohort().dictionary().label(column);
    CheckBox check =
        new Check(
            Messages.text("cox.terms.stratum", name),
            true,
            wanted -> model.terms().stratify(column, wanted));
    check.setId("stratum-" + column);
    Label own = Texts.label(Messages.text("cox.terms.strataOwn"), "small-text", "ink-2");
    own.setMinWidth(USE_PREF_SIZE);
    HBox row = new HBox(check, Texts.spring(), own);
    row.getStyleClass().add("term-row");
    return row;
  }

  private static Node heading() {
    HBox heading =
        new HBox(
            Texts.label(Messages.text("cox.terms.term"), "caption"),
            Texts.spring(),
            Texts.label(Messages.text("cox.terms.coefficients"), "caption"));
    heading.getStyleClass().add("term-row");
    return heading;
  }

  private static Node rule() {
    Region rule = new Region();
    rule.getStyleClass().add("terms-rule");
    return rule;
  }

  private Node row(TermCandidate candidate) {
    CheckBox check =
        new Check(
            candidate.label(), candidate.inModel(), wanted -> model.include(candidate, wanted));
    check.setId("term-" + candidate.column());
    check.setMinWidth(0);
    check.setWrapText(true);
    HBox.setHgrow(check, Priority.SOMETIMES);
    Label note = Texts.label(candidate.note(), "small-text", "caution-text");
    note.setMinWidth(USE_PREF_SIZE);
    Label count = Texts.label(Integer.toString(candidate.coefficients()), "small-text", "ink-2");
    count.getStyleClass().add("term-count");
    HBox row = new HBox(check, Texts.spring(), note, count);
    if (!candidate.forms().isEmpty()) {
      row.getChildren().add(1, menus.forms(candidate));
    }
    row.getStyleClass().add("term-row");
    return row;
  }
}
