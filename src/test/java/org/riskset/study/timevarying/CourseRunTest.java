package org.riskset.study.timevarying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.riskset.data.DataException;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.statistics.cox.proportionality.TimeTransform;
import org.riskset.study.Study;
import org.riskset.study.analysis.CoxAnalysis;
import org.riskset.study.analysis.StudyRunner;
import org.riskset.ui.RecurrentNpc;
import org.riskset.ui.Reference;
import org.riskset.ui.session.StudySession;

class CourseRunTest {
  private final StudySession session = RecurrentNpc.session();

  private CoxAnalysis analysis(Study study) throws DataException {
    return new StudyRunner(session.cohort()).cox(study);
  }

  private static void assertMatches(CoefficientCourse course, JsonNode r) {
    for (int k = 0; k < r.size(); k++) {
      double time = r.get(k).path("time").asDouble();
      double residual = r.get(k).path("residual").asDouble();
      assertThat(course.points())
          .anySatisfy(
              point -> {
                assertThat(point.time()).isEqualTo(time);
                assertThat(point.value()).isCloseTo(residual, within(1e-8));
              });
      CoefficientCourse.Smooth smooth =
          course.smooth().stream().filter(s -> s.time() == time).findFirst().orElseThrow();
      assertThat(smooth.value()).isCloseTo(r.get(k).path("curve").asDouble(), within(1e-8));
      assertThat(smooth.lower()).isCloseTo(r.get(k).path("lower").asDouble(), within(1e-8));
      assertThat(smooth.upper()).isCloseTo(r.get(k).path("upper").asDouble(), within(1e-8));
    }
    assertThat(course.points()).hasSize(r.size());
  }

  @Test
  void residualsCurveAndLimitsAreThoseOfR() throws DataException {
    CoxAnalysis analysis = analysis(session.study());
    assertMatches(
        CourseRun.of(analysis, 0, TimeTransform.KM, 0.95).orElseThrow(),
        Reference.of("course").path("km"));
    assertMatches(
        CourseRun.of(analysis, 5, TimeTransform.LOG, 0.95).orElseThrow(),
        Reference.of("course").path("log"));
  }

  @Test
  void thePointsLieAroundTheCoefficient() throws DataException {
    CoefficientCourse course =
        CourseRun.of(analysis(session.study()), 0, TimeTransform.RANK, 0.95).orElseThrow();
    double mean =
        course.points().stream()
            .mapToDouble(CoefficientCourse.Point::value)
            .average()
            .orElseThrow();
    assertThat(mean).isCloseTo(course.constant(), within(1e-6));
  }

  @Test
  void exactTiesHaveNoSuchResiduals() throws DataException {
    Study study = session.study();
    CoxAnalysis exact = analysis(study.withCox(study.cox().withTies(Ties.EXACT)));
    assertThatThrownBy(() -> CourseRun.of(exact, 0, TimeTransform.KM, 0.95))
        .isInstanceOf(DataException.class);
  }

  @Test
  void withoutModelThereIsNoCourse() throws DataException {
    Study study = session.study();
    CoxAnalysis none = analysis(study.withSample(study.sample().where("os_event = 0")));
    assertThat(CourseRun.of(none, 0, TimeTransform.KM, 0.95)).isEmpty();
    assertThat(List.copyOf(none.columns())).isNotEmpty();
  }
}
