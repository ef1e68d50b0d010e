package org.riskset.ui.cox;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.study.Penalty;
import org.riskset.study.SampleSpec;
import org.riskset.study.Study;
import org.riskset.ui.control.Check;
import org.riskset.ui.control.Choice;
import org.riskset.ui.control.FieldRow;
import org.riskset.ui.control.NumberField;
import org.riskset.ui.control.PanelSection;
import org.riskset.ui.control.Texts;

/** How the model is estimated; what does not apply to a method is not offered with it. */
final class EstimationSection extends VBox {
  /** Stands for rows that depend on no other. */
  private static final String EACH_ROW = "";

  private final EstimationCommands commands;
  private final Choice<Ties> ties;
  private final Choice<Penalty.Kind> method;
  private final NumberField lambda;
  private final Choice<Limits> limits;
  private final Check robust;
  private final Choice<String> cluster;
  private final Node lambdaRow;
  private final Node limitsRow;
  private final Node noLimitsRow;
  private final Node clusterRows;
  private Study shown;

  /** Limits as their method makes them; the same coverage has another name with another method. */
  private record Limits(boolean profile, double level) {
    static Limits of(Study study, double level) {
      return new Limits(study.cox().penalty().kind() == Penalty.Kind.FIRTH, level);
    }

    String text() {
      String percent = NumberWording.asNeeded(100 * level);
      return Messages.text(profile ? "cox.limits.profile" : "cox.limits.wald", percent);
    }
  }

  EstimationSection(CoxViewModel model) {
    this.shown = model.study();
    this.commands = model.estimation();
    Penalty penalty = shown.cox().penalty();
    ties = choice(Ties.values(), "cox.ties.", shown.cox().ties());
    method = choice(Penalty.Kind.values(), "cox.method.", penalty.kind());
    lambda =
        NumberField.optional(
            penalty.lambda(), Messages.text("cox.lambda.crossValidated"), weight -> weight >= 0);
    limits = new Choice<>(limits(), Limits::text, Limits.of(shown, shown.confidenceLevel()));
    robust = new Check(Messages.text("cox.robust"), false, commands::robust);
    cluster = new Choice<>(clusters(), this::clusterName, cluster(shown));
    lambdaRow = new FieldRow(Messages.text("cox.lambda"), lambda);
    limitsRow = new FieldRow(Messages.text("cox.limits"), limits);
    noLimitsRow = new FieldRow(Messages.text("cox.limits"), noLimits());
    clusterRows =
        new VBox(
            new FieldRow(Messages.text("cox.robust.cluster"), cluster),
            Texts.wrapped(Messages.text("cox.robust.everywhere"), "caption"));
    listen();
    getChildren().add(section());
    model.session().studyProperty().addListener((property, old, study) -> show(study));
    show(shown);
  }

  private static Label noLimits() {
    return Texts.wrapped(Messages.text("cox.limits.none"), "small-text", "ink-2");
  }

  private static <E extends Enum<E>> Choice<E> choice(E[] values, String names, E chosen) {
    return new Choice<>(List.of(values), value -> Messages.text(names + value.name()), chosen);
  }

  private void listen() {
    ties.setId("ties");
    ties.onChoice(commands::ties);
    method.setId("method");
    method.onChoice(commands::method);
    lambda.setId("lambda");
    lambda.getStyleClass().add("wide");
    HBox.setHgrow(lambda, Priority.ALWAYS);
    lambda.onValue(commands::lambda);
    limits.setId("limits");
    limits.onChoice(chosen -> commands.confidenceLevel(chosen.level()));
    robust.setId("robust");
    cluster.setId("cluster");
    cluster.onChoice(column -> commands.cluster(column.equals(EACH_ROW) ? null : column));
  }

  private PanelSection section() {
    return new PanelSection(
        Messages.text("cox.estimation"),
        new FieldRow(Messages.text("cox.ties"), ties),
        new FieldRow(Messages.text("cox.method"), method),
        lambdaRow,
        limitsRow,
        noLimitsRow,
        robust,
        clusterRows);
  }

  private List<Limits> limits() {
    return EstimationCommands.confidenceLevels(shown).stream()
        .map(level -> Limits.of(shown, level))
        .toList();
  }

  private List<String> clusters() {
    List<String> columns = new ArrayList<>(List.of(EACH_ROW));
    columns.addAll(commands.clusterColumns());
    return columns;
  }

  private String clusterName(String column) {
    return column.equals(EACH_ROW)
        ? Messages.text("cox.robust.eachRow")
        : shown.cohort().dictionary().label(column);
  }

  private static String cluster(Study study) {
    return study.sample().variance().clusterColumn().orElse(EACH_ROW);
  }

  private void show(Study study) {
    shown = study;
    Penalty penalty = study.cox().penalty();
    SampleSpec.Variance variance = study.sample().variance();
    ties.show(study.cox().ties());
    method.show(penalty.kind());
    lambda.show(penalty.lambda());
    limits.offer(limits(), Limits.of(study, study.confidenceLevel()));
    robust.setSelected(variance.robust());
    cluster.show(cluster(study));
    present(lambdaRow, penalty.kind().isWeighted());
    present(limitsRow, !penalty.kind().isWeighted());
    present(noLimitsRow, penalty.kind().isWeighted());
    present(clusterRows, variance.robust());
    present(robust, penalty.kind() == Penalty.Kind.NONE || variance.robust());
  }

  private static void present(Node node, boolean wanted) {
    node.setVisible(wanted);
    node.setManaged(wanted);
  }
}
