package org.riskset.ui.arms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.riskset.figure.ClaimWords;
import org.riskset.figure.EffectFigure;
import org.riskset.figure.Figure;
import org.riskset.figure.ForestEstimate;
import org.riskset.figure.ForestFigure;
import org.riskset.figure.ForestRow;
import org.riskset.messages.Message;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import org.riskset.messages.PValueWording;
import org.riskset.study.FigureSpec;
import org.riskset.study.Study;
import org.riskset.study.analysis.Attempt;
import org.riskset.study.claim.ArmSubgroups;
import org.riskset.ui.table.Estimate;

/**
 * What the subgroup part of the Arms room shows.
 *
 * @param study the study that the results belong to
 * @param effects the effects, or null if there are none
 * @param problem why there are none, empty if there are or nothing is known yet
 * @param figure their forest plot, or null
 * @param verdict what they say together
 * @param rows rows of the table
 * @param remarks what a reader of the table must know
 */
record EffectScreen(
    Study study,
    @Nullable ArmSubgroups effects,
    String problem,
    @Nullable ForestFigure figure,
    String verdict,
    List<EffectRow> rows,
    List<String> remarks)
    implements ArmsScreen {
  /** Copies the lists. */
  EffectScreen {
    rows = List.copyOf(rows);
    remarks = List.copyOf(remarks);
  }

  /** Nothing is known yet. */
  static EffectScreen empty(Study study) {
    return refused(study, "");
  }

  private static EffectScreen refused(Study study, String problem) {
    return new EffectScreen(study, null, problem, null, "", List.of(), List.of());
  }

  /** What is shown of an analysis. */
  static EffectScreen of(Study study, Attempt<ArmSubgroups> attempt) {
    return attempt instanceof Attempt.Done<ArmSubgroups> done
        ? of(study, done.value())
        : refused(study, attempt.failure().map(Message::text).orElse(""));
  }

  private static EffectScreen of(Study study, ArmSubgroups effects) {
    ForestFigure figure = EffectFigure.of(study, effects);
    return new EffectScreen(
        study,
        effects,
        "",
        figure,
        verdict(study, effects),
        rows(effects, figure),
        remarks(study, effects));
  }

  private static String verdict(Study study, ArmSubgroups effects) {
    int tested = (int) effects.factors().stream().filter(f -> f.test().isPresent()).count();
    return effects.factors().stream()
        .filter(factor -> factor.test().isPresent())
        .min(Comparator.comparingDouble(factor -> factor.test().orElseThrow().pValue()))
        .map(
            least ->
                Messages.text(
                    "effects.verdict",
                    PValueWording.sentence(least.test().orElseThrow().pValue()),
                    study.cohort().dictionary().label(least.variable()),
                    tested))
        .orElseGet(
            () ->
                Messages.text(
                    effects.factors().isEmpty()
                        ? "effects.verdict.noColumns"
                        : "effects.verdict.none"));
  }

  private static List<EffectRow> rows(ArmSubgroups effects, ForestFigure figure) {
    List<EffectRow> rows = new ArrayList<>();
    rows.add(row(figure.rows().get(0), effects.overall(), "", true));
    for (ArmSubgroups.Factor factor : effects.factors()) {
      String p =
          factor
              .test()
              .map(test -> PValueWording.value(test.pValue()))
              .orElseGet(() -> Messages.text("number.notEstimable.brief"));
      for (int i = 0; i < factor.effects().size(); i++) {
        boolean last = i + 1 == factor.effects().size();
        ForestRow plotted = figure.rows().get(rows.size());
        rows.add(row(plotted, factor.effects().get(i), i == 0 ? p : "", last));
      }
    }
    return rows;
  }

  private static EffectRow row(
      ForestRow plotted, ArmSubgroups.Effect effect, String p, boolean last) {
    return new EffectRow(
        plotted,
        plotted.firstOfTerm() ? plotted.term() : "",
        plotted.label(),
        ClaimWords.patients(effect.counts()),
        NumberWording.count(effect.counts().events()),
        Estimate.of(plotted.multivariable()),
        p,
        last);
  }

  private static List<String> remarks(Study study, ArmSubgroups effects) {
    List<String> remarks = new ArrayList<>();
    remarks.add(
        Messages.text(
            study.arms().subgroups().adjusted() ? "effects.adjusted" : "effects.unadjusted"));
    effects.warnings().forEach(warning -> remarks.add(warning.message().text()));
    return remarks;
  }

  /** The hazard ratio in all patients; empty if there is none. */
  OptionalDouble overall() {
    return !rows.isEmpty()
            && rows.get(0).plotted().multivariable() instanceof ForestEstimate.Estimated known
        ? OptionalDouble.of(known.ratio())
        : OptionalDouble.empty();
  }

  /** The arms as people read them: "RT v non-RT"; empty if there are none. */
  @Override
  public String arms() {
    return effects == null ? "" : new ClaimWords(study, effects.arms()).arms();
  }

  @Override
  public @Nullable Function<FigureSpec, Figure> drawing() {
    return effects == null ? null : look -> EffectFigure.of(study.withFigure(look), effects);
  }
}
