package org.riskset.ui.subgroup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.riskset.data.CategoryColumn;
import org.riskset.data.Cohort;
import org.riskset.data.DataException;
import org.riskset.data.NumberColumn;
import org.riskset.data.filter.Condition;
import org.riskset.data.filter.Filter;
import org.riskset.study.CohortSpec;
import org.riskset.study.Study;
import org.riskset.ui.session.StudySession;
import org.riskset.ui.task.LatestTask;

/** State and commands of the subgroup panel; every command is one edit of the study's filter. */
public final class SubgroupViewModel {
  private final StudySession session;
  private final LatestTask<Optional<SubgroupScreen>> task;
  private final Consumer<Exception> defects;
  private final ReadOnlyObjectWrapper<Optional<SubgroupScreen>> screen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final BooleanProperty split = new SimpleBooleanProperty(true);
  private volatile @Nullable Ordered latest;

  /** The cohort as one specification orders it. */
  private record Ordered(CohortSpec spec, Cohort cohort) {}

  /**
   * The panel of a session.
   *
   * @param session the open study
   * @param background where patients are counted
   * @param window the thread of the window
   * @param defects told of what should never happen
   */
  public SubgroupViewModel(
      StudySession session, Executor background, Executor window, Consumer<Exception> defects) {
    this.session = session;
    this.task = new LatestTask<>(background, window);
    this.defects = defects;
    session.studyProperty().addListener((property, before, now) -> count(now));
    count(session.study());
  }

  /** What the panel shows; empty while the data do not fit the study. */
  public ReadOnlyObjectProperty<Optional<SubgroupScreen>> screenProperty() {
    return screen.getReadOnlyProperty();
  }

  /** Whether bars are split by group. */
  public BooleanProperty splitProperty() {
    return split;
  }

  /**
   * Chooses a level: it alone, or all again if it was alone.
   *
   * @param together whether the other levels chosen before stay
   */
  public void chooseLevel(String column, String level, boolean together) {
    List<String> before = chosenLevels(column);
    List<String> next = new ArrayList<>();
    if (together) {
      next.addAll(before);
      if (!next.remove(level)) {
        next.add(level);
      }
    } else if (!before.equals(List.of(level))) {
      next.add(level);
    }
    boolean all = next.size() == levels(column).size();
    edit(column, next.isEmpty() || all ? null : Condition.in(column, inOrder(column, next)));
  }

  /** Keeps the patients whose value falls between two bars of the histogram, both included. */
  public void chooseBins(ColumnCard.Numbers card, int first, int last) {
    int from = Math.max(0, Math.min(first, last));
    int to = Math.min(card.bins().size() - 1, Math.max(first, last));
    if (from == 0 && to == card.bins().size() - 1) {
      clear(card.column());
      return;
    }
    double low = card.bins().get(from).low();
    edit(card.column(), Condition.between(card.column(), low, lastValue(card, to, low)));
  }

  /** Takes the filter of a column away. */
  public void clear(String column) {
    edit(column, null);
  }

  /** Takes all filters away. */
  public void clearAll() {
    session.edit(study -> study.withSample(study.sample().where("")));
  }

  /** Takes the filter away that was set last. */
  public void dropLast() {
    editConditions(
        conditions ->
            conditions.isEmpty() ? conditions : conditions.subList(0, conditions.size() - 1));
  }

  private void count(Study study) {
    task.request(progress -> screenOf(study), screen::set, defects);
  }

  private Optional<SubgroupScreen> screenOf(Study study) {
    try {
      Study everybody = study.withSample(study.sample().where(""));
      Headcounts headcounts = new Headcounts(session.sample(study), session.sample(everybody));
      return Optional.of(new ScreenBuilder(study, ordered(study), headcounts).build());
    } catch (DataException endpointDoesNotFit) {
      // The stage says why; the panel has nothing to count.
      return Optional.empty();
    }
  }

  /** The cohort, levels in the study's order: a pass over it in which studies seldom differ. */
  private Cohort ordered(Study study) {
    Ordered known = latest;
    if (known == null || !known.spec().equals(study.cohort())) {
      known = new Ordered(study.cohort(), ordered(study, session.cohort()));
      latest = known;
    }
    return known.cohort();
  }

  private static Cohort ordered(Study study, Cohort raw) {
    return study
        .cohort()
        .dictionary()
        .applyTo(raw)
        .map(
            column ->
                column instanceof CategoryColumn categories
                    ? categories.withLevelOrder(
                        study.cohort().levels().getOrDefault(column.name(), List.of()))
                    : column);
  }

  private void edit(String column, @Nullable Condition condition) {
    editConditions(
        conditions -> {
          List<Condition> next = new ArrayList<>(conditions);
          int place = indexOf(next, column);
          if (place >= 0) {
            next.remove(place);
          }
          if (condition != null) {
            next.add(place < 0 ? next.size() : place, condition);
          }
          return next;
        });
  }

  private static int indexOf(List<Condition> conditions, String column) {
    for (int i = 0; i < conditions.size(); i++) {
      if (conditions.get(i).column().equals(column)) {
        return i;
      }
    }
    return -1;
  }

  private void editConditions(UnaryOperator<List<Condition>> change) {
    session.edit(
        study -> {
          List<Condition> next = change.apply(conditions(study));
          return study.withSample(study.sample().where(Filter.and(next).text()));
        });
  }

  /** The filter as choices; none if it was written by hand, which a choice then replaces. */
  private static List<Condition> conditions(Study study) {
    try {
      return Filter.parse(study.sample().where()).conditions().orElse(List.of());
    } catch (DataException unreadable) {
      return List.of();
    }
  }

  private List<String> chosenLevels(String column) {
    return conditions(session.study()).stream()
        .filter(c -> c.column().equals(column))
        .filter(Condition.In.class::isInstance)
        .map(Condition.In.class::cast)
        .findFirst()
        .map(Condition.In::levels)
        .orElse(List.of());
  }

  private List<String> levels(String column) {
    return session.cohort().find(column).map(c -> c.levels()).orElse(List.of());
  }

  private List<String> inOrder(String column, List<String> chosen) {
    return levels(column).stream().filter(chosen::contains).toList();
  }

  /** The greatest value of a bar, so that ranges read as people say them: 45 to 59. */
  private double lastValue(ColumnCard.Numbers card, int bar, double atLeast) {
    Bin bin = card.bins().get(bar);
    boolean end = bar == card.bins().size() - 1;
    double greatest = atLeast;
    if (session.cohort().find(card.column()).orElseThrow() instanceof NumberColumn numbers) {
      for (int row = 0; row < numbers.size(); row++) {
        double value = numbers.value(row);
        if (value > greatest && (end || value < bin.high())) {
          greatest = value;
        }
      }
    }
    return greatest;
  }
}
