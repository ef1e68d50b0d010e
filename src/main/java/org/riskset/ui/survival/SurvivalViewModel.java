package org.riskset.ui.survival;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.riskset.statistics.kaplanmeier.ConfidenceType;
import org.riskset.study.FigureSpec;
import org.riskset.study.Study;
import org.riskset.study.SurvivalScale;
import org.riskset.study.analysis.SurvivalAnalysis;
import org.riskset.ui.group.GroupChoice;
import org.riskset.ui.group.GroupChoices;
import org.riskset.ui.look.FigureChoice;
import org.riskset.ui.parametric.ParametricViewModel;
import org.riskset.ui.part.PartScreen;
import org.riskset.ui.part.Parts;
import org.riskset.ui.session.LazyScreen;
import org.riskset.ui.session.StudySession;
import org.riskset.ui.task.Threads;

/** State and commands of the Survival room; every command is one edit of the study. */
public final class SurvivalViewModel {
  private final StudySession session;
  private final Crosshair crosshair = new Crosshair();
  private final AnalysisChoices analysis;
  private final ParametricViewModel parametric;
  private final Parts<SurvivalPart> parts;
  private final BooleanProperty readOutWanted = new SimpleBooleanProperty(true);
  private final ReadOnlyObjectWrapper<SurvivalScreen> screen;
  private @Nullable List<GroupChoice> groupChoices;

  /**
   * The room of a session.
   *
   * @param threads where parametric models are fitted
   */
  public SurvivalViewModel(StudySession session, Threads threads) {
    this.session = session;
    this.parametric = new ParametricViewModel(session, threads);
    this.parts = new Parts<>(List.of(SurvivalPart.values()), this::screenOf);
    this.analysis = new AnalysisChoices(session);
    this.screen = new ReadOnlyObjectWrapper<>(SurvivalScreen.of(session.results()));
    session
        .resultsProperty()
        .addListener((property, old, results) -> screen.set(SurvivalScreen.of(results)));
  }

  private Optional<LazyScreen<? extends PartScreen>> screenOf(SurvivalPart part) {
    return part == SurvivalPart.MODELS ? Optional.of(parametric.screen()) : Optional.empty();
  }

  /** The parts of the room. */
  Parts<SurvivalPart> parts() {
    return parts;
  }

  /** The parametric models of the groups. */
  ParametricViewModel parametric() {
    return parametric;
  }

  StudySession session() {
    return session;
  }

  /** What the stage shows. */
  ReadOnlyObjectProperty<SurvivalScreen> screenProperty() {
    return screen.getReadOnlyProperty();
  }

  SurvivalScreen screen() {
    return screen.get();
  }

  /** Where the curves are read. */
  Crosshair crosshair() {
    return crosshair;
  }

  /** What people choose of the analysis itself. */
  AnalysisChoices analysis() {
    return analysis;
  }

  /** Whether the crosshair says what it reads. */
  BooleanProperty readOutWantedProperty() {
    return readOutWanted;
  }

  /** Choices of the figure as the study has them now. */
  FigureSpec.Survival look() {
    return session.study().figure().survival();
  }

  /** The longest observed time, 1 if there is none. */
  double longestTime() {
    SurvivalAnalysis analysis = screen().analysis();
    return analysis == null ? 1 : analysis.followUp().longest();
  }

  /** Columns that may form groups, none first. */
  List<GroupChoice> groupChoices() {
    List<GroupChoice> choices = groupChoices;
    if (choices == null) {
      choices = GroupChoices.of(session.study(), session.cohort());
      groupChoices = choices;
    }
    return choices;
  }

  /** Columns within whose levels groups may be compared. */
  List<GroupChoice> strataChoices() {
    return groupChoices().stream()
        .filter(choice -> !choice.columns().isEmpty())
        .filter(choice -> session.study().groups().stream().noneMatch(choice.columns()::contains))
        .toList();
  }

  /** How many groups the curves have now. */
  int groupCount() {
    SurvivalAnalysis shown = screen().analysis();
    return shown == null ? 0 : shown.curves().size();
  }

  /** The columns that form groups now, as people read them. */
  String groupLabel() {
    List<String> columns = session.study().groups();
    return groupChoices().stream()
        .filter(choice -> choice.columns().equals(columns))
        .map(GroupChoice::label)
        .findFirst()
        .orElseGet(
            () ->
                String.join(
                    " × ",
                    columns.stream().map(session.study().cohort().dictionary()::label).toList()));
  }

  /** Forms groups by other columns. */
  void groupBy(GroupChoice choice) {
    session.edit(study -> AnalysisChoices.withGroups(study, choice.columns()));
  }

  /** Shows or leaves out a part of the figure. */
  void show(FigureChoice part, boolean wanted) {
    editLook(look -> part.with(look, wanted));
  }

  /** Puts something else on the vertical axis. */
  void scale(SurvivalScale scale) {
    editLook(look -> look.withScale(scale));
  }

  /** Takes another scale for the limits. */
  void limits(ConfidenceType type) {
    session.edit(study -> study.withSurvival(study.survival().withConfidenceType(type)));
  }

  /** Takes limits of the beta product where survival is 0, or none. */
  void betaProductAtZero(boolean wanted) {
    session.edit(study -> study.withSurvival(study.survival().withBetaProductAtZero(wanted)));
  }

  /** Draws other time ticks; empty ends come from the data. */
  void timeAxis(OptionalDouble step, OptionalDouble end) {
    editLook(look -> look.withTimeAxis(step, end));
  }

  /** Dashes the curve where fewer are at risk. */
  void tail(double percent, int count) {
    editLook(look -> look.withTail(percent, count));
  }

  private void editLook(UnaryOperator<FigureSpec.Survival> change) {
    session.edit(
        study -> {
          FigureSpec figure = study.figure();
          return study.withFigure(figure.withSurvival(change.apply(figure.survival())));
        });
  }

  /** The study as it is now. */
  Study study() {
    return session.study();
  }
}
