package org.riskset.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riskset.statistics.kaplanmeier.KaplanMeier;
import org.riskset.statistics.kaplanmeier.KaplanMeierOptions;
import org.riskset.statistics.logrank.LogRank;
import org.riskset.statistics.logrank.LogRankOutcome;
import org.riskset.statistics.sample.Observations;

/**
 * What the abstract of Luo et al., Cancer Medicine 2026, doi 10.1002/cam4.71604, prints about
 * survival, follow-up and causes of death, computed by Riskset from the sample cohort.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedFiguresTest {
  private SampleCohort cohort;

  @BeforeAll
  void readCohort() throws IOException {
    cohort = SampleCohort.read();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"all, 95", "RT, 72", "non-RT, 23"})
  void patients(String arm, int printed) {
    assertThat(arm(arm).size()).isEqualTo(printed);
  }

  @ParameterizedTest(name = "{0} at {1} months, {2}: {3} %")
  @CsvSource(
      textBlock =
          """
          # endpoint, month, arm,    printed %
          OS,         36,    all,    58.7
          OS,         60,    all,    34.2
          OS,         60,    RT,     43.4
          OS,         60,    non-RT, 0.0
          PFS,        36,    all,    46.2
          PFS,        60,    all,    31.3
          PFS,        60,    RT,     36.2
          PFS,        60,    non-RT, 0.0
          DSS,        36,    all,    33.3
          DSS,        60,    all,    11.1
          DSS,        60,    RT,     16.2
          DSS,        60,    non-RT, 0.0
          """)
  void survival(String endpoint, double month, String arm, String printed) {
    assertThat(percentAt(month, observations(endpoint, arm(arm)))).isEqualTo(printed);
  }

  @ParameterizedTest(name = "log-rank p of RT v non-RT, {0}: {1}")
  @CsvSource({"OS, <0.001", "PFS, <0.001", "DSS, 0.007"})
  void logRank(String endpoint, String printed) {
    SampleCohort members = members(endpoint, cohort);
    LogRankOutcome outcome = LogRank.test(observations(endpoint, cohort), members.arms(), null);

    assertThat(outcome)
        .isInstanceOfSatisfying(
            LogRankOutcome.Estimated.class,
            estimated -> assertThat(p(estimated.result().test().pValue())).isEqualTo(printed));
  }

  @Test
  void followUpOf37MonthsFrom4To100IsThatOfObservedTime() {
    double[] observed = Arrays.stream(cohort.numbers("os_months")).sorted().toArray();

    assertThat(observed[47]).isEqualTo(37);
    assertThat(observed[0]).isEqualTo(4);
    assertThat(observed[94]).isEqualTo(100);
  }

  @ParameterizedTest(name = "{0}: {1} of 61 tumour deaths ({2} %)")
  @CsvSource({"massive_haemorrhage, 19, 31.1", "distant_metastasis, 18, 29.5"})
  void causesOfTumourDeath(String cause, int printedCount, String printedPercent) {
    SampleCohort tumourDeaths = cohort.where("tumour_death", "1");
    int count = tumourDeaths.where("death_cause", cause).size();

    assertThat(tumourDeaths.size()).isEqualTo(61);
    assertThat(count).isEqualTo(printedCount);
    assertThat(percent((double) count / tumourDeaths.size())).isEqualTo(printedPercent);
  }

  /** Not printed: the first of the two lessons of the cohort. */
  @Test
  void followUpByReverseKaplanMeierIs58Months() {
    Observations untilCensored =
        cohort.observations("os_months", row -> row.get("os_event").equals("0"));

    assertThat(
            KaplanMeier.estimate(untilCensored, KaplanMeierOptions.defaults())
                .quantile(0.5)
                .estimate())
        .hasValue(58.0);
  }

  /** Not printed: the second lesson. Every tumour death is a death, so DSS cannot be below OS. */
  @ParameterizedTest(name = "DSS of all 95 at {0} months: {1} %")
  @CsvSource({"36, 58.7", "60, 35.8"})
  void conventionalDiseaseSpecificSurvivalIsNotBelowOverallSurvival(double month, String expected) {
    Observations conventional = cohort.observations("os_months", "tumour_death");

    assertThat(percentAt(month, conventional)).isEqualTo(expected);
    assertThat(survivalAt(month, conventional))
        .isGreaterThanOrEqualTo(survivalAt(month, observations("OS", cohort)));
  }

  private SampleCohort arm(String arm) {
    return arm.equals("all") ? cohort : cohort.where("arm", arm);
  }

  /** The printed DSS holds on the tumour deaths of documented mechanism only. */
  private static SampleCohort members(String endpoint, SampleCohort rows) {
    return endpoint.equals("DSS") ? rows.where("dss_set", "1") : rows;
  }

  private static Observations observations(String endpoint, SampleCohort rows) {
    String prefix = endpoint.toLowerCase(Locale.ROOT);
    return members(endpoint, rows).observations(prefix + "_months", prefix + "_event");
  }

  private static double survivalAt(double month, Observations observations) {
    return KaplanMeier.estimate(observations, KaplanMeierOptions.defaults()).at(month).estimate();
  }

  private static String percentAt(double month, Observations observations) {
    return percent(survivalAt(month, observations));
  }

  private static String percent(double fraction) {
    return String.format(Locale.ROOT, "%.1f", 100 * fraction);
  }

  private static String p(double value) {
    return value < 0.001 ? "<0.001" : String.format(Locale.ROOT, "%.3f", value);
  }
}
