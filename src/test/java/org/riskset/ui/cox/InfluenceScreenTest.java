package org.riskset.ui.cox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.riskset.data.Cohort;
import org.riskset.data.DataException;
import org.riskset.data.Dictionary;
import org.riskset.data.NumberColumn;
import org.riskset.endpoint.EndpointDefinition;
import org.riskset.figure.InfluenceFigure;
import org.riskset.messages.NumberWording;
import org.riskset.messages.RatioWording;
import org.riskset.model.Term;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.study.CohortSpec;
import org.riskset.study.DataSource;
import org.riskset.study.EndpointChoice;
import org.riskset.study.InfluenceSpec;
import org.riskset.study.Penalty;
import org.riskset.study.SampleSpec;
import org.riskset.study.Study;
import org.riskset.study.analysis.Attempt;
import org.riskset.study.analysis.StudyRunner;
import org.riskset.study.influence.InfluenceAnalysis;
import org.riskset.study.influence.InfluenceRun;
import org.riskset.study.influence.InfluencedCoefficient;
import org.riskset.ui.RecurrentNpc;
import org.riskset.ui.Reference;
import org.riskset.ui.session.StudySession;

class InfluenceScreenTest {
  private final StudySession session = RecurrentNpc.session();
  private final InfluenceViewModel model = new InfluenceViewModel(session, RecurrentNpc.threads());

  InfluenceScreenTest() {
    model.screen().look(true);
  }

  private InfluenceScreen screen() {
    return model.screen().screen();
  }

  private InfluenceAnalysis analysis() {
    return Objects.requireNonNull(screen().analysis());
  }

  private InfluenceFigure figure() {
    return Objects.requireNonNull(screen().figure());
  }

  private void assertMatches(JsonNode r) {
    assertThat(analysis().subjects().size()).isEqualTo(r.path("values").size());
    for (int i = 0; i < r.path("values").size(); i++) {
      for (int j = 0; j < analysis().coefficients().size(); j++) {
        double change = r.path("values").path(i).path(j).asDouble();
        InfluencedCoefficient coefficient = analysis().coefficients().get(j);
        assertThat(analysis().change(j, i)).isCloseTo(change, within(1e-8));
        assertThat(coefficient.hazardRatioWithout(analysis().change(j, i)))
            .isCloseTo(r.path("without").path(i).path(j).asDouble(), within(1e-7));
      }
    }
  }

  @Test
  void changesAreThoseOfR() {
    assertMatches(Reference.of("influence"));
    assertThat(analysis().coefficients().stream().map(InfluencedCoefficient::label))
        .containsExactly(
            "Arm: RT",
            "Salvage surgery: Yes",
            "N category: rN1",
            "N category: rN2",
            "N category: rN3",
            "Age");
  }

  @Test
  void theLargestComesFirst() {
    JsonNode r = Reference.of("influence");
    int row = 0;
    int column = 0;
    for (int i = 0; i < r.path("values").size(); i++) {
      for (int j = 0; j < r.path("values").path(i).size(); j++) {
        if (Math.abs(r.path("values").path(i).path(j).asDouble())
            > Math.abs(r.path("values").path(row).path(column).asDouble())) {
          row = i;
          column = j;
        }
      }
    }
    double change = r.path("values").path(row).path(column).asDouble();
    double without = r.path("without").path(row).path(column).asDouble();
    InfluenceRow first = screen().rows().get(0);
    assertThat(first.row()).isEqualTo(String.valueOf(row + 1));
    assertThat(first.change()).isEqualTo(NumberWording.fixed(change, 2));
    assertThat(first.without()).isEqualTo(RatioWording.value(without));
    assertThat(first.coefficient()).isEqualTo(analysis().coefficients().get(column).label());
    assertThat(screen().verdict())
        .startsWith(
            "Most influential is row " + (row + 1) + ": the hazard ratio of " + first.coefficient())
        .contains(
            "about " + first.without() + " without", NumberWording.fixed(Math.abs(change), 2));
    assertThat(screen().rows()).hasSize(20);
    assertThat(screen().tableTitle())
        .isEqualTo("The 20 of 95 patients that move a coefficient most");
    assertThat(screen().rows().stream().map(InfluenceRow::change).map(InfluenceScreenTest::size))
        .isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(screen().remarks().get(1)).startsWith("Influence is no reason to leave anybody out");
  }

  private static double size(String change) {
    return Math.abs(Double.parseDouble(change.replace('\u2212', '-')));
  }

  @Test
  void theFigureShowsTheChosenCoefficientInTheChosenOrder() {
    model.coefficient("age_years");
    assertThat(figure().title())
        .isEqualTo("Influence of each patient on the hazard ratio of Age for overall survival");
    assertThat(figure().points()).hasSize(95);
    JsonNode r = Reference.of("influence").path("values");
    assertThat(figure().points().get(4).change())
        .isCloseTo(r.path(4).path(5).asDouble(), within(1e-8));
    assertThat(figure().points().get(4).position()).isEqualTo(5);
    assertThat(figure().points().stream().filter(p -> !p.label().isEmpty())).hasSize(3);
    model.order(InfluenceSpec.Order.SIZE);
    assertThat(figure().points().stream().map(InfluenceFigure.Point::change))
        .isSortedAccordingTo(Comparator.naturalOrder());
    assertThat(figure().points().get(0).label()).isNotEmpty();
    session.undo();
    session.undo();
    assertThat(screen().drawn()).isNotNull();
    assertThat(model.spec()).isEqualTo(InfluenceSpec.defaults());
  }

  @Test
  void anotherFigureFindsNoNewInfluence() {
    InfluenceAnalysis before = analysis();
    model.coefficient("age_years");
    assertThat(analysis()).isSameAs(before);
    session.edit(study -> study.withCox(study.cox().withTies(Ties.BRESLOW)));
    assertThat(analysis()).isNotSameAs(before);
  }

  @Test
  void rowsOfOneClusterAreOneSubject() {
    session.edit(
        study ->
            study.withSample(study.sample().withVariance(new SampleSpec.Variance(true, "rT"))));
    JsonNode r = Reference.of("influence_by_rT");
    assertThat(screen().nameHeading()).isEqualTo("T category");
    assertThat(analysis().subjects().size()).isEqualTo(r.path("values").size());
    // R lists clusters in the order of their names, Riskset in that of the data.
    for (int subject = 0; subject < analysis().subjects().size(); subject++) {
      List<String> sorted = List.of("rT0", "rT1", "rT2", "rT3", "rT4");
      int place = sorted.indexOf(analysis().subjects().name(subject));
      for (int j = 0; j < analysis().coefficients().size(); j++) {
        assertThat(analysis().change(j, subject))
            .isCloseTo(r.path("values").path(place).path(j).asDouble(), within(1e-8));
      }
    }
    assertThat(screen().remarks()).anyMatch(remark -> remark.startsWith("Rows of one T category"));
  }

  @Test
  void aPointTellsWhoItIs() {
    assertThat(screen().point(figure().points().get(0)))
        .matches("row 1 · \u2212?0\\.\\d\\d SE · dead at 20\\.4 months");
  }

  @Test
  void whatHasNoResidualsSaysSo() {
    session.edit(study -> study.withCox(study.cox().withTies(Ties.EXACT)));
    assertThat(screen().isKnown()).isFalse();
    assertThat(screen().problem()).startsWith("Influence is not known with exact ties");
    session.undo();
    session.edit(study -> study.withCox(study.cox().withPenalty(Penalty.of(Penalty.Kind.FIRTH))));
    assertThat(screen().problem()).startsWith("Influence is not known of a penalised model");
    assertThat(screen().drawing()).isNull();
    session.edit(screen().waysOut().get(0).edit());
    assertThat(screen().isKnown()).isTrue();
  }

  @Test
  void withoutTermsOrEventsThereIsNoModel() {
    session.edit(study -> study.withCox(study.cox().withTerms(List.of())));
    assertThat(screen().problem()).isEqualTo("Tick a term to fit a model.");
    session.undo();
    session.edit(study -> study.withSample(study.sample().where("os_event == 0")));
    assertThat(screen().problem()).contains("no events");
  }

  @Test
  void anInfiniteCoefficientIsMovedByNobody() {
    session.edit(
        study ->
            study.withCox(
                study
                    .cox()
                    .withTerms(List.of(new Term.Main("who_type"), new Term.Main("death_cause")))));
    assertThat(screen().verdict() + screen().rows()).doesNotContain("NaN", "Infinity", "\u221e");
    assertThat(analysis().coefficients()).isNotEmpty();
  }

  @Test
  void coefficientsOfACurveAreNoRatios() {
    session.edit(
        study ->
            study.withCox(
                study
                    .cox()
                    .withTerms(
                        List.of(new Term.Spline(Term.Spline.Kind.NATURAL, "age_years", 3)))));
    assertThat(screen().rows().get(0).without()).isEqualTo("not one ratio");
    assertThat(screen().verdict()).contains("who moves the coefficient Age");
  }

  @Test
  void ofALargeCohortTheTableKeepsTwentyAndThePlotTheExtremes() throws DataException {
    int size = 20_000;
    Random random = new Random(1);
    Cohort cohort =
        new Cohort(
            size,
            List.of(
                new NumberColumn("time", random.doubles(size, 0.1, 100).toArray()),
                new NumberColumn("status", random.ints(size, 0, 2).asDoubleStream().toArray()),
                new NumberColumn("x", random.doubles(size).toArray())));
    Study study =
        Study.of(
            CohortSpec.of(DataSource.of("x.csv"), Dictionary.named("x")),
            EndpointChoice.only(EndpointDefinition.of("time", null, "status", List.of())));
    Study modelled = study.withCox(study.cox().withTerms(List.of(new Term.Main("x"))));
    InfluenceAnalysis analysis = InfluenceRun.run(new StudyRunner(cohort), modelled);
    InfluenceScreen screen = InfluenceScreen.of(modelled, cohort, Attempt.of(() -> analysis));
    assertThat(screen.rows()).hasSize(20);
    assertThat(screen.tableTitle())
        .isEqualTo("The 20 of 20,000 patients that move a coefficient most");
    InfluenceFigure drawn = Objects.requireNonNull(screen.figure());
    assertThat(drawn.points()).hasSizeBetween(3000, 4100);
    assertThat(drawn.caption()).startsWith("Drawn are ").contains("of 20,000 patients");
    double most = Arrays.stream(analysis.changes(0)).map(Math::abs).max().orElseThrow();
    assertThat(drawn.points().stream().mapToDouble(p -> Math.abs(p.change())).max()).hasValue(most);
  }
}
