package org.riskset.ui.arms;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.riskset.model.Term;
import org.riskset.study.ArmsSpec;
import org.riskset.study.claim.Adjustment;
import org.riskset.study.claim.TwoArms;
import org.riskset.ui.session.StudySession;

/** Commands of the Arms room; each is one edit of the study. */
final class ArmsCommands {
  private final StudySession session;
  private final ArmChoices choices;

  ArmsCommands(StudySession session, ArmChoices choices) {
    this.session = session;
    this.choices = choices;
  }

  /** Compares these arms. */
  void pair(ArmsSpec.Pair pair) {
    edit(arms -> arms.withPair(pair));
  }

  /** Compares arms of another column: a level with its reference. */
  void column(String column) {
    choices.pairs(session.study()).stream()
        .filter(pair -> pair.column().equals(column))
        .findFirst()
        .ifPresent(this::pair);
  }

  /** Takes another level as the treated arm; one compared with so far changes places. */
  void treated(String level) {
    arms()
        .ifPresent(
            now ->
                pair(
                    level, level.equals(now.comparison()) ? now.treated() : now.comparison(), now));
  }

  /** Compares with another level; the treated one changes places. */
  void comparison(String level) {
    arms()
        .ifPresent(
            now ->
                pair(level.equals(now.treated()) ? now.comparison() : now.treated(), level, now));
  }

  private void pair(String treated, String comparison, TwoArms now) {
    pair(new ArmsSpec.Pair(now.column(), treated, comparison));
  }

  private java.util.Optional<TwoArms> arms() {
    return choices.arms(session.study());
  }

  /** Takes another column as the start of treatment, or none. */
  void start(@Nullable String column) {
    edit(arms -> arms.withStart(column));
  }

  /** Takes arms as they stood at other times. */
  void landmarks(List<Double> times) {
    edit(arms -> arms.withLandmarks(times));
  }

  /** Adjusts for a term too, or no longer; from then on the Cox model decides nothing here. */
  void adjust(Term term, boolean wanted) {
    String arm = arms().map(TwoArms::column).orElse("");
    List<Term> terms = new ArrayList<>(Adjustment.of(session.study(), arm).terms());
    terms.remove(term);
    if (wanted) {
      terms.add(term);
    }
    edit(arms -> arms.withAdjustment(terms));
  }

  /** Adjusts for the terms of the Cox model. */
  void adjustAsTheModel() {
    edit(arms -> arms.withAdjustment(null));
  }

  /** Looks at the effect in the levels of a column, or no longer. */
  void subgroup(String column, boolean wanted) {
    List<String> by = new ArrayList<>(session.study().arms().subgroups().by());
    by.remove(column);
    if (wanted) {
      by.add(column);
    }
    edit(arms -> arms.withSubgroups(new ArmsSpec.Subgroups(by, arms.subgroups().adjusted())));
  }

  /** Adjusts within subgroups, or not. */
  void adjustSubgroups(boolean wanted) {
    edit(arms -> arms.withSubgroups(new ArmsSpec.Subgroups(arms.subgroups().by(), wanted)));
  }

  private void edit(UnaryOperator<ArmsSpec> change) {
    session.edit(study -> study.withArms(change.apply(study.arms())));
  }
}
