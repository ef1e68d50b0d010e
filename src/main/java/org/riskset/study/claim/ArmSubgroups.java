package org.riskset.study.claim;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riskset.data.DataException;
import org.riskset.statistics.inference.ChiSquareTest;
import org.riskset.study.Study;
import org.riskset.study.analysis.StudyRunner;
import org.riskset.study.analysis.Warning;
import org.riskset.study.subgroup.SubgroupAnalysis;
import org.riskset.study.subgroup.SubgroupEffect;
import org.riskset.study.subgroup.SubgroupRun;
import org.riskset.study.subgroup.SubgroupSpec;

/**
 * The effect of the treated arm in all patients and in subgroups.
 *
 * @param arms the arms
 * @param overall the effect in all patients
 * @param factors one per column that forms subgroups
 * @param warnings what a reader must know
 */
public record ArmSubgroups(
    TwoArms arms, Effect overall, List<Factor> factors, List<Warning> warnings) {
  /** Copies the lists. */
  public ArmSubgroups {
    factors = List.copyOf(factors);
    warnings = List.copyOf(warnings);
  }

  /**
   * The effect in one subgroup.
   *
   * @param level the subgroup as the data name it
   * @param counts patients and events
   * @param result the hazard ratio, or why there is none
   */
  public record Effect(String level, ArmCounts counts, ClaimResult result) {}

  /**
   * Subgroups that one column forms.
   *
   * @param variable the column
   * @param effects one per level
   * @param interaction test of whether the effect differs between them, or null if there is none
   */
  public record Factor(String variable, List<Effect> effects, @Nullable ChiSquareTest interaction) {
    /** Copies the list. */
    public Factor {
      effects = List.copyOf(effects);
    }

    /** Test of whether the effect differs between the levels. */
    public Optional<ChiSquareTest> test() {
      return Optional.ofNullable(interaction);
    }
  }

  /**
   * Runs the analysis.
   *
   * @throws DataException if the study does not name two arms or the data do not fit it
   */
  public static ArmSubgroups run(StudyRunner runner, Study study) throws DataException {
    ArmStudy recorded = ArmStudy.of(runner, study);
    Study asked =
        study.arms().subgroups().adjusted()
            ? recorded.adjustedBy(Adjustment.of(study, recorded.arms().column()))
            : recorded.study();
    SubgroupSpec spec = new SubgroupSpec(recorded.column(), study.arms().subgroups().by());
    SubgroupAnalysis found = SubgroupRun.run(recorded.runner(), asked, spec);
    TwoArms arms = recorded.arms();
    return new ArmSubgroups(
        arms,
        effect(arms, found.overall()),
        found.factors().stream().map(factor -> factor(arms, factor)).toList(),
        found.warnings());
  }

  private static Factor factor(TwoArms arms, SubgroupAnalysis.Factor found) {
    return new Factor(
        found.variable(),
        found.levels().stream().map(level -> effect(arms, level)).toList(),
        found.interaction().orElse(null));
  }

  private static Effect effect(TwoArms arms, SubgroupEffect found) {
    ArmCounts counts = new ArmCounts(side(found, arms.treated()), side(found, arms.comparison()));
    return new Effect(found.level(), counts, result(found.contrasts().get(0), counts));
  }

  private static ArmCounts.Side side(SubgroupEffect found, String level) {
    return found.arms().stream()
        .filter(arm -> arm.level().equals(level))
        .map(arm -> new ArmCounts.Side(arm.n(), arm.events()))
        .findFirst()
        .orElse(new ArmCounts.Side(0, 0));
  }

  private static ClaimResult result(SubgroupEffect.Contrast contrast, ArmCounts counts) {
    if (counts.treated().n() == 0 || counts.comparison().n() == 0) {
      return new ClaimResult.EmptyArm(counts.treated().n() == 0);
    }
    return contrast
        .estimate()
        .map(coefficient -> ClaimResult.of(coefficient, counts))
        .orElseGet(() -> new ClaimResult.Impossible(contrast.absence().orElseThrow()));
  }
}
