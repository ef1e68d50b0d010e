package org.riskset.ui.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riskset.figure.TimeTicks;
import org.riskset.study.SurvivalScale;
import org.riskset.study.analysis.SurvivalAnalysis;
import org.riskset.ui.RecurrentNpc;
import org.riskset.ui.Reference;

class CrosshairTest {
  private static final double END = 102;
  private static final TimeTicks AXIS =
      TimeTicks.of(100, "months", OptionalDouble.empty(), OptionalDouble.of(END));

  private final Crosshair crosshair = new Crosshair();

  @BeforeEach
  void readOverallSurvivalByArm() {
    SurvivalAnalysis analysis = RecurrentNpc.session().results().survival().found().orElseThrow();
    crosshair.read(analysis.curves(), AXIS, SurvivalScale.SURVIVAL);
  }

  private ReadOut shown() {
    return Objects.requireNonNull(crosshair.readOut());
  }

  @Test
  void itReadsWhatRReads() {
    crosshair.moveTo(36.02);
    JsonNode r = Reference.of("at36");
    assertThat(shown().timeText()).isEqualTo("36.0");
    for (int group = 0; group < 2; group++) {
      ReadOut.Line line = shown().lines().get(group);
      assertThat(line.estimate())
          .isCloseTo(r.path("estimate").get(group).asDouble(), within(1e-12));
      assertThat(line.lower()).isCloseTo(r.path("lower").get(group).asDouble(), within(1e-12));
      assertThat(line.upper()).isCloseTo(r.path("upper").get(group).asDouble(), within(1e-12));
      assertThat(line.atRisk()).isEqualTo(r.path("at_risk").get(group).asText());
      assertThat(line.events()).isEqualTo(r.path("deaths").get(group).asText());
    }
  }

  @Test
  void itWordsTheNumbers() {
    crosshair.moveTo(36);
    ReadOut.Line rt = shown().lines().get(0);
    assertThat(rt.label()).isEqualTo("RT");
    assertThat(rt.estimateText() + " " + rt.limitsText()).isEqualTo("70.6 (58.3–80.0)");
    ReadOut.Difference difference = shown().differenceOfTwo().orElseThrow();
    assertThat(difference.estimateText() + " " + difference.limitsText())
        .isEqualTo("58.1 (38.8–77.5)");
  }

  @Test
  void whereACurveHasReachedZeroTheDifferenceHasNoLimits() {
    crosshair.moveTo(60);
    ReadOut.Difference difference = shown().differenceOfTwo().orElseThrow();
    assertThat(difference.estimateText()).isEqualTo("43.4");
    assertThat(difference.limitsText()).isEqualTo("(limits n.e.)");
  }

  @Test
  void arrowsGoByOneMonthAndStopAtTheEnds() {
    crosshair.step(-1);
    assertThat(shown().time()).isZero();
    crosshair.step(1);
    assertThat(shown().time()).isEqualTo(1);
    crosshair.moveTo(END);
    crosshair.step(1);
    assertThat(shown().time()).isEqualTo(END);
  }

  @Test
  void withShiftTheyGoFromDeathToDeath() {
    crosshair.stepToEvent(1);
    assertThat(shown().lines()).extracting(ReadOut.Line::events).containsExactly("1", "0");
    double first = shown().time();
    crosshair.stepToEvent(1);
    assertThat(shown().time()).isGreaterThan(first);
    crosshair.stepToEvent(-1);
    assertThat(shown().time()).isEqualTo(first);
    crosshair.stepToEvent(-1);
    assertThat(shown().time()).as("there is no earlier death").isEqualTo(first);
  }

  private void readOn(SurvivalScale scale) {
    SurvivalAnalysis analysis = RecurrentNpc.session().results().survival().found().orElseThrow();
    crosshair.read(analysis.curves(), AXIS, scale);
  }

  @Test
  void oneMinusSurvivalTurnsNumbersLimitsAndDifference() {
    readOn(SurvivalScale.FAILURE);
    crosshair.moveTo(36);
    ReadOut.Line rt = shown().lines().get(0);
    // 100 less 70.6 (58.3–80.0), less 58.1 (38.8–77.5).
    assertThat(rt.estimateText() + shown().sign() + " " + rt.limitsText())
        .isEqualTo("29.4% (20.0–41.7)");
    ReadOut.Difference difference = shown().differenceOfTwo().orElseThrow();
    assertThat(difference.estimateText() + " " + difference.limitsText())
        .isEqualTo("−58.1 (−77.5 to −38.8)");
  }

  @Test
  void theCumulativeHazardIsInfiniteWhereNobodyIsLeft() {
    readOn(SurvivalScale.CUMULATIVE_HAZARD);
    crosshair.moveTo(36);
    ReadOut.Line rt = shown().lines().get(0);
    JsonNode r = Reference.of("at36");
    assertThat(rt.estimate())
        .isCloseTo(-Math.log(r.path("estimate").get(0).asDouble()), within(1e-12));
    assertThat(rt.lower()).isCloseTo(-Math.log(r.path("upper").get(0).asDouble()), within(1e-12));
    assertThat(rt.upper()).isCloseTo(-Math.log(r.path("lower").get(0).asDouble()), within(1e-12));
    assertThat(shown().differenceOfTwo()).isEmpty();
    crosshair.moveTo(60);
    ReadOut.Line nonRt = shown().lines().get(1);
    assertThat(nonRt.estimateText() + " " + nonRt.limitsText()).isEqualTo("∞ (limits n.e.)");
  }

  @Test
  void logLogReadsNothingBeforeTheFirstDeathAndAfterTheLast() {
    SurvivalAnalysis analysis = RecurrentNpc.session().results().survival().found().orElseThrow();
    TimeTicks axis = new TimeTicks(3.9, END, 0, List.of(5.0, 10.0, 20.0, 50.0, 100.0));
    crosshair.read(analysis.curves(), axis, SurvivalScale.LOG_LOG);
    crosshair.moveTo(36);
    JsonNode r = Reference.of("at36");
    ReadOut.Line rt = shown().lines().get(0);
    assertThat(rt.estimate())
        .isCloseTo(Math.log(-Math.log(r.path("estimate").get(0).asDouble())), within(1e-12));
    assertThat(rt.limitsText()).contains(" to ");
    assertThat(shown().differenceOfTwo()).isEmpty();
    crosshair.moveTo(0);
    assertThat(shown().time()).isEqualTo(3.9);
    assertThat(shown().lines().get(1).estimateText()).isEqualTo("n.e.");
    assertThat(shown().lines().get(1).limitsText()).isEmpty();
    crosshair.moveTo(60);
    assertThat(shown().lines().get(1).estimate()).isNaN();
  }

  @Test
  void hiddenItReadsNothing() {
    crosshair.moveTo(36);
    crosshair.hide();
    assertThat(crosshair.readOut()).isNull();
  }
}
