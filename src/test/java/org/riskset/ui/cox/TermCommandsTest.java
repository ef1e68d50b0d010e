package org.riskset.ui.cox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.riskset.figure.ForestEstimate;
import org.riskset.model.Term;
import org.riskset.model.Term.Spline;
import org.riskset.ui.RecurrentNpc;
import org.riskset.ui.session.StudySession;
import org.riskset.ui.term.TermCandidate;

/** Products, strata and the form of numbers; expected values are those of R's survival 3.5-3. */
class TermCommandsTest {
  private static final Term.Main ARM = new Term.Main("arm");
  private static final Term.Main AGE = new Term.Main("age_years");
  private static final Spline CURVE = new Spline(Spline.Kind.NATURAL, "age_years", 3);

  private final StudySession session = RecurrentNpc.session();
  private final CoxViewModel model =
      new CoxViewModel(session, RecurrentNpc.threads(), RecurrentNpc.threads());
  private final TermCommands commands = model.terms();

  private List<CoxRow> rows(String term) {
    return model.screen().rows().stream().filter(r -> r.row().term().equals(term)).toList();
  }

  private TermCandidate candidate(String column) {
    return model.candidates().stream()
        .filter(candidate -> candidate.column().equals(column))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aSplineIsOneRowWithOneTest() {
    commands.transform(AGE, CURVE);
    List<CoxRow> rows = rows("Age");
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).row().label()).isEqualTo("spline, 3 df");
    assertThat(rows.get(0).row().multivariable()).isInstanceOf(ForestEstimate.Curve.class);
    assertThat(rows.get(0).row().multivariable().text()).isEqualTo("not one ratio");
    assertThat(rows.get(0).row().multivariable().pText()).isEqualTo("0.28");
    assertThat(rows.get(0).tested().orElseThrow().text()).isEqualTo("0.80");
    assertThat(model.splinesProperty().get())
        .containsExactly(new FitLine("Age, curvature", "p = 0.20"));
    commands.transform(CURVE, AGE);
    assertThat(model.splinesProperty().get()).isEmpty();
  }

  @Test
  void aLogarithmIsReadPerFactorOfE() {
    commands.transform(AGE, new Term.Log("age_years"));
    assertThat(rows("log Age").get(0).row().label()).isEqualTo("per e-fold");
    assertThat(rows("log Age").get(0).row().multivariable().text()).isEqualTo("1.21 (0.36–4.06)");
  }

  @Test
  void numbersHaveFormsAndCategoriesNone() {
    assertThat(candidate("arm").forms()).isEmpty();
    assertThat(candidate("age_years").forms())
        .contains(AGE, new Term.Log("age_years"), CURVE)
        .hasSize(7);
    commands.transform(AGE, CURVE);
    assertThat(candidate("age_years").label()).isEqualTo("Age, spline, 3 df");
    assertThat(candidate("age_years").coefficients()).isEqualTo(3);
  }

  @Test
  void productsOfTermsJoinTheModelOnce() {
    assertThat(commands.possibleInteractions()).hasSize(6);
    Term.Interaction product = new Term.Interaction(List.of(ARM, AGE));
    commands.add(product);
    assertThat(commands.possibleInteractions()).hasSize(5).doesNotContain(product);
    assertThat(candidate("arm:age_years").label()).isEqualTo("Arm × Age");
    assertThat(rows("Arm × Age").get(0).row().multivariable().text()).isEqualTo("1.02 (0.97–1.08)");
    assertThat(rows("Arm × Age").get(0).row().univariable()).isNull();
  }

  @Test
  void aProductFollowsTheFormOfItsNumberAndLeavesWithIt() {
    commands.add(new Term.Interaction(List.of(ARM, AGE)));
    commands.transform(AGE, new Term.Log("age_years"));
    assertThat(session.study().cox().terms())
        .contains(new Term.Interaction(List.of(ARM, new Term.Log("age_years"))));
    commands.remove(new Term.Log("age_years"));
    assertThat(session.study().cox().terms()).hasSize(3).allMatch(Term.Main.class::isInstance);
  }

  @Test
  void aStratumIsNoTermAndItsLevelsHaveTheirOwnBaseline() {
    commands.stratify("arm", true);
    assertThat(session.study().cox().strata()).containsExactly("arm");
    assertThat(session.study().cox().terms()).doesNotContain(ARM);
    assertThat(rows("Salvage surgery").get(1).row().multivariable().text())
        .isEqualTo("0.40 (0.20–0.78)");
    assertThat(model.candidates()).noneMatch(candidate -> candidate.column().equals("arm"));
    assertThat(model.strataColumns()).contains("arm", "sex").doesNotContain("age_years");
    commands.stratify("arm", false);
    assertThat(session.study().cox().strata()).isEmpty();
    assertThat(candidate("arm").inModel()).isFalse();
  }
}
