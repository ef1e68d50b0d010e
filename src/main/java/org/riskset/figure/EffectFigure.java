package org.riskset.figure;

import java.util.ArrayList;
import java.util.List;
import org.riskset.messages.Messages;
import org.riskset.messages.PValueWording;
import org.riskset.study.Study;
import org.riskset.study.claim.ArmSubgroups;

/** Puts together a forest plot of one effect in all patients and in subgroups. */
public final class EffectFigure {
  private final Study study;
  private final ArmSubgroups effects;
  private final ClaimWords words;

  private EffectFigure(Study study, ArmSubgroups effects) {
    this.study = study;
    this.effects = effects;
    this.words = new ClaimWords(study, effects.arms());
  }

  /** The figure of the effects. */
  public static ForestFigure of(Study study, ArmSubgroups effects) {
    return new EffectFigure(study, effects).figure();
  }

  private ForestFigure figure() {
    FigureWords figureWords = new FigureWords(study);
    List<ForestRow> rows = rows();
    String title = Messages.text("effects.title", words.arms(), figureWords.endpointInSentence());
    return new ForestFigure(
        title,
        figureWords.caption(),
        Messages.text("effects.alternative", title, rows.get(0).multivariable().text()),
        Messages.text("figure.forest.axis"),
        Messages.text("effects.column.subgroup"),
        Messages.text("figure.forest.level"),
        Messages.text("figure.forest.ratioHeader", figureWords.confidencePercent()),
        Messages.text("effects.column.interaction"),
        figureWords.eventsHeader(),
        RatioTicks.holding(rows),
        rows);
  }

  private List<ForestRow> rows() {
    List<ForestRow> rows = new ArrayList<>();
    String everyone = Messages.text("study.allPatients");
    rows.add(row("", everyone, "", true, effects.overall(), ""));
    for (ArmSubgroups.Factor factor : effects.factors()) {
      String variable = factor.variable();
      String label = study.cohort().dictionary().label(variable);
      String p = interaction(factor);
      for (int i = 0; i < factor.effects().size(); i++) {
        ArmSubgroups.Effect effect = factor.effects().get(i);
        String level = study.cohort().dictionary().levelLabel(variable, effect.level());
        ForestRow row = row(variable, label, level, i == 0, effect, p);
        rows.add(row);
        p = row.multivariable().pText().isEmpty() ? p : "";
      }
    }
    return rows;
  }

  private static String interaction(ArmSubgroups.Factor factor) {
    return factor
        .test()
        .map(test -> PValueWording.value(test.pValue()))
        .orElseGet(() -> Messages.text("number.notEstimable.brief"));
  }

  /** The first row of a column that has an estimate has the p-value of the interaction. */
  private ForestRow row(
      String variable,
      String label,
      String level,
      boolean first,
      ArmSubgroups.Effect effect,
      String p) {
    ForestEstimate estimate = words.estimate(effect.result());
    return new ForestRow(
        variable,
        label,
        level,
        first,
        effect.counts().n(),
        effect.counts().events(),
        null,
        estimate instanceof ForestEstimate.Estimated known ? known.withP(p) : estimate);
  }
}
