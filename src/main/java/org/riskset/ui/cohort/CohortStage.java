package org.riskset.ui.cohort;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.riskset.messages.Messages;
import org.riskset.ui.control.Texts;
import org.riskset.ui.endpoint.EndpointSwitch;
import org.riskset.ui.part.ChoiceQuestion;
import org.riskset.ui.part.PartView;
import org.riskset.ui.part.PartsStage;
import org.riskset.ui.part.Question;

/** The stage of the Cohort room: one of its parts. */
final class CohortStage extends PartsStage<CohortPart> {
  CohortStage(CohortViewModel model) {
    super(
        "cohort-parts",
        model.parts(),
        CohortPart::label,
        views(model),
        endpoint(model),
        groups(model));
  }

  private static Map<CohortPart, Node> views(CohortViewModel model) {
    CharacteristicsPane table = new CharacteristicsPane();
    Map<CohortPart, Node> views = new EnumMap<>(CohortPart.class);
    views.put(
        CohortPart.CHARACTERISTICS,
        new PartView<CharacteristicsScreen>(
                model.characteristics(), question(CohortPart.CHARACTERISTICS), table, table::show)
            .filling());
    PlanningPane planning = new PlanningPane();
    views.put(
        CohortPart.PLANNING,
        new PartView<>(model.planning(), question(CohortPart.PLANNING), planning, planning::show));
    CutpointPane cutpoint = new CutpointPane();
    views.put(
        CohortPart.CUTPOINT,
        new PartView<>(model.cutpoint(), cutpointQuestion(model), cutpoint, cutpoint::show));
    return views;
  }

  private static Question question(CohortPart part) {
    return new Question(Messages.text("cohort.refused." + part.name()));
  }

  private static Question cutpointQuestion(CohortViewModel model) {
    return new ChoiceQuestion(
        Messages.text("cohort.refused." + CohortPart.CUTPOINT.name()),
        Messages.text("cutpoint.choose"),
        "choose-cutpoint",
        () ->
            CutpointColumns.of(model.study(), model.session().cohort()).stream()
                .map(
                    column ->
                        new ChoiceQuestion.Way(
                            model.study().cohort().dictionary().label(column),
                            () -> model.commands().cut(cut -> cut.withVariable(column))))
                .toList());
  }

  /** What patients are like at baseline does not depend on an endpoint. */
  private static Node endpoint(CohortViewModel model) {
    Node endpoint = new EndpointSwitch(model.session());
    onlyIn(model, endpoint, false);
    return endpoint;
  }

  private static Label groups(CohortViewModel model) {
    Label by = Texts.label("", "ink-2", "small-text");
    by.setId("table-by");
    by.setMinWidth(USE_PREF_SIZE);
    model
        .characteristics()
        .screenProperty()
        .addListener((property, old, screen) -> by.setText(screen.by()));
    onlyIn(model, by, true);
    return by;
  }

  /** Shows a node while the table is in sight, or only while it is not. */
  private static void onlyIn(CohortViewModel model, Node node, boolean table) {
    node.visibleProperty()
        .bind(
            model
                .parts()
                .shownProperty()
                .map(part -> (part == CohortPart.CHARACTERISTICS) == table));
    node.managedProperty().bind(node.visibleProperty());
  }
}
