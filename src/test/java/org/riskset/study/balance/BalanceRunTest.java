package org.riskset.study.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskset.statistics.reference.Closeness.assertClose;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.riskset.data.DataException;
import org.riskset.model.Term;
import org.riskset.statistics.reference.Reference;
import org.riskset.study.ArmsSpec;
import org.riskset.study.Study;
import org.riskset.study.analysis.StudyRunner;
import org.riskset.study.balance.BalanceAnalysis.Variable;
import org.riskset.ui.RecurrentNpc;

class BalanceRunTest {
  private static final double ITERATED = 1e-8;

  private final StudyRunner runner = new StudyRunner(RecurrentNpc.session().cohort());
  private final Study study = RecurrentNpc.study();

  @Test
  void differencesAreThoseOfTheDefinitions() throws DataException {
    BalanceAnalysis balance = BalanceRun.run(runner, study);
    JsonNode expected = Reference.read("balance").expected();
    assertThat(balance.variables().stream().map(Variable::name))
        .containsExactlyInAnyOrder(
            "sex",
            "salvage_surgery",
            "immunotherapy",
            "who_type",
            "rN",
            "rT",
            "age_years",
            "ebv_dna_copies_per_ml");
    for (Variable variable : balance.variables()) {
      JsonNode of = expected.path(variable.name());
      double before = variable.before().orElseThrow();
      double after = variable.after().orElseThrow();
      assertClose(variable.name(), before, of.path("before").asDouble(), ITERATED);
      assertClose(variable.name() + " weighted", after, of.path("after").asDouble(), ITERATED);
    }
    assertThat(balance.variables())
        .isSortedAccordingTo(Comparator.comparingDouble(v -> -v.before().orElseThrow()));
    assertThat(balance.terms()).isEqualTo(3);
    assertThat(balance.deviation()).isEqualTo(Math.sqrt(1.0 / 72 + 1.0 / 23));
  }

  @Test
  void aColumnThatIsNotKnownOfAllSaysSoAndHasABandOfItsOwn() throws DataException {
    Variable ebv =
        BalanceRun.run(runner, study).variables().stream()
            .filter(variable -> variable.name().startsWith("ebv"))
            .findFirst()
            .orElseThrow();
    assertThat(ebv.known()).isEqualTo(76);
    assertThat(ebv.unknown()).isEqualTo(19);
    assertThat(ebv.deviation()).isGreaterThan(Math.sqrt(1.0 / 72 + 1.0 / 23));
  }

  @Test
  void withoutTermsOrWeightsTheRecordedDifferencesStand() throws DataException {
    BalanceAnalysis none =
        BalanceRun.run(runner, study.withArms(ArmsSpec.defaults().withAdjustment(List.<Term>of())));
    assertThat(none.variables()).allSatisfy(v -> assertThat(v.after()).isEmpty());
    assertThat(none.withoutWeights()).isEmpty();
    List<Term> separating = List.of(new Term.Main("death_cause"));
    BalanceAnalysis refused =
        BalanceRun.run(runner, study.withArms(ArmsSpec.defaults().withAdjustment(separating)));
    assertThat(refused.withoutWeights()).isPresent();
    assertThat(refused.variables()).hasSize(8).allSatisfy(v -> assertThat(v.after()).isEmpty());
  }

  @Test
  void columnsThatAreComparedCanBeChosen() throws DataException {
    ArmsSpec chosen = ArmsSpec.defaults().withCompared(List.of("sex", "rT"));
    assertThat(BalanceRun.run(runner, study.withArms(chosen)).variables()).hasSize(2);
  }

  @Test
  void waitingIsCountedFromTheStartWhateverTheLandmark() throws DataException {
    Study late =
        study
            .withArms(ArmsSpec.defaults().withStart("rert_start_months"))
            .withSample(study.sample().withLandmark(OptionalDouble.of(6)));
    BalanceAnalysis balance = BalanceRun.run(runner, late);
    assertThat(balance.waitingTimes().orElseThrow().patients()).hasSize(72);
    assertThat(BalanceRun.run(runner, study).waitingTimes()).isEmpty();
  }
}
