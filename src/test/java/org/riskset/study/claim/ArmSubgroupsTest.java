package org.riskset.study.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.riskset.data.DataException;
import org.riskset.model.Term;
import org.riskset.statistics.cox.Coefficient;
import org.riskset.study.ArmsSpec;
import org.riskset.study.Study;
import org.riskset.study.analysis.StudyRunner;
import org.riskset.study.subgroup.SubgroupAnalysis;
import org.riskset.study.subgroup.SubgroupRun;
import org.riskset.study.subgroup.SubgroupSpec;
import org.riskset.ui.RecurrentNpc;

class ArmSubgroupsTest {
  private static final List<String> BY = List.of("sex", "age_years", "rN");

  private final StudyRunner runner = new StudyRunner(RecurrentNpc.session().cohort());
  private final Study study = RecurrentNpc.study();

  private ArmSubgroups effects(boolean adjusted) throws DataException {
    ArmsSpec spec = ArmsSpec.defaults().withSubgroups(new ArmsSpec.Subgroups(BY, adjusted));
    return ArmSubgroups.run(runner, study.withArms(spec));
  }

  private static void assertSame(ArmSubgroups found, SubgroupAnalysis expected) {
    assertThat(found.factors()).hasSize(expected.factors().size());
    for (int k = 0; k < expected.factors().size(); k++) {
      SubgroupAnalysis.Factor factor = expected.factors().get(k);
      ArmSubgroups.Factor same = found.factors().get(k);
      assertThat(same.variable()).isEqualTo(factor.variable());
      assertThat(same.test().orElseThrow().pValue())
          .isCloseTo(factor.interaction().orElseThrow().pValue(), within(1e-10));
      for (int i = 0; i < factor.levels().size(); i++) {
        ArmSubgroups.Effect effect = same.effects().get(i);
        assertThat(effect.level()).isEqualTo(factor.levels().get(i).level());
        assertThat(effect.counts().n()).isEqualTo(factor.levels().get(i).n());
        assertThat(effect.counts().events()).isEqualTo(factor.levels().get(i).events());
        Coefficient coefficient =
            factor.levels().get(i).contrasts().get(0).estimate().orElseThrow();
        if (effect.result() instanceof ClaimResult.Estimated estimated) {
          assertThat(estimated.coefficient().estimate())
              .isCloseTo(coefficient.estimate(), within(1e-10));
        } else {
          assertThat(coefficient.isEstimated()).isFalse();
        }
      }
    }
  }

  @Test
  void theEffectsAreThoseOfTheAnalysisThatStandsAlone() throws DataException {
    SubgroupSpec spec = new SubgroupSpec("arm", BY);
    Study alone = study.withCox(study.cox().withTerms(List.of()));
    assertSame(effects(false), SubgroupRun.run(runner, alone, spec));
    Study adjusting =
        study.withCox(
            study
                .cox()
                .withTerms(study.cox().terms().stream().filter(ArmSubgroupsTest::notArm).toList()));
    assertSame(effects(true), SubgroupRun.run(runner, adjusting, spec));
  }

  private static boolean notArm(Term term) {
    return !term.columns().contains("arm");
  }

  @Test
  void aSubgroupWithOneArmSaysWhichIsEmpty() throws DataException {
    ArmsSpec spec =
        ArmsSpec.defaults()
            .withPair(new ArmsSpec.Pair("sex", "F", "M"))
            .withSubgroups(new ArmsSpec.Subgroups(List.of("who_type"), false));
    ArmSubgroups effects = ArmSubgroups.run(runner, study.withArms(spec));
    // WHO type I is one patient.
    assertThat(effects.factors().get(0).effects())
        .filteredOn(effect -> effect.level().equals("I"))
        .singleElement()
        .satisfies(e -> assertThat(e.result()).isInstanceOf(ClaimResult.EmptyArm.class));
  }
}
