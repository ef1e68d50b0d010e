package org.riskset.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riskset.statistics.cox.Coefficient;
import org.riskset.statistics.cox.CoxOptions;
import org.riskset.statistics.cox.CoxOutcome;
import org.riskset.statistics.cox.CoxRegression;
import org.riskset.statistics.sample.CovariateMatrix;

/**
 * The predictors that the abstract of Luo et al. reports, computed by Riskset from the sample
 * cohort: re-irradiation, salvage surgery and rN2–3 for overall survival, re-irradiation, rN2–3 and
 * local with regional recurrence for progression-free survival. The abstract prints directions
 * only; the numbers are those of R survival 3.5-3 (verify.R), to its printed digits.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedPredictorsTest {
  private static final String FOUR = "reirradiation salvage_surgery rN2_3 both_sites";
  private static final String NINE = FOUR + " rT3_4 age_50 male chemotherapy interval_24";

  private SampleCohort cohort;

  @BeforeAll
  void readCohort() throws IOException {
    cohort = SampleCohort.read();
  }

  @ParameterizedTest(name = "{0}, {1}, {2}: {3}, p={4}")
  @CsvSource(
      textBlock =
          """
          # endpoint, model, predictor,       hazard ratio,     p
          OS,         alone, reirradiation,   0.26 (0.14-0.48), 1.56e-05
          OS,         alone, salvage_surgery, 0.49 (0.26-0.93), 0.0283
          OS,         alone, rN2_3,           2.44 (1.34-4.43), 0.00337
          OS,         3,     reirradiation,   0.23 (0.12-0.44), 8.19e-06
          OS,         3,     salvage_surgery, 0.40 (0.21-0.76), 0.0052
          OS,         3,     rN2_3,           2.43 (1.32-4.46), 0.00422
          OS,         4,     reirradiation,   0.26 (0.13-0.50), 6.67e-05
          OS,         4,     salvage_surgery, 0.39 (0.21-0.74), 0.00403
          OS,         4,     rN2_3,           2.12 (1.12-4.02), 0.0215
          OS,         9,     reirradiation,   0.23 (0.11-0.47), 5.59e-05
          OS,         9,     salvage_surgery, 0.37 (0.19-0.73), 0.00405
          OS,         9,     rN2_3,           2.46 (1.24-4.89), 0.0104
          PFS,        alone, reirradiation,   0.36 (0.20-0.65), 0.000644
          PFS,        alone, rN2_3,           2.54 (1.44-4.46), 0.00121
          PFS,        alone, both_sites,      2.85 (1.68-4.84), 0.000104
          PFS,        3,     reirradiation,   0.41 (0.22-0.76), 0.00441
          PFS,        3,     rN2_3,           2.13 (1.18-3.87), 0.0126
          PFS,        3,     both_sites,      2.25 (1.28-3.97), 0.00498
          PFS,        4,     reirradiation,   0.40 (0.21-0.74), 0.00347
          PFS,        4,     rN2_3,           2.23 (1.22-4.06), 0.00877
          PFS,        4,     both_sites,      2.19 (1.24-3.88), 0.00724
          PFS,        9,     reirradiation,   0.39 (0.20-0.75), 0.00497
          PFS,        9,     rN2_3,           2.24 (1.18-4.25), 0.0131
          PFS,        9,     both_sites,      2.31 (1.27-4.20), 0.00616
          PFS,        site,  both_sites,      2.27 (1.18-4.37), 0.0139
          """)
  void predictor(
      String endpoint, String model, String predictor, String hazardRatio, BigDecimal p) {
    Coefficient coefficient = fit(endpoint, columns(endpoint, model, predictor), predictor);

    assertThat(hazardRatio(coefficient)).isEqualTo(hazardRatio);
    assertThat(new BigDecimal(coefficient.pValue()).round(new MathContext(3)))
        .isEqualByComparingTo(p);
  }

  private static List<String> columns(String endpoint, String model, String predictor) {
    String columns =
        switch (model) {
          case "alone" -> predictor;
          case "3" ->
              endpoint.equals("OS")
                  ? "reirradiation salvage_surgery rN2_3"
                  : "reirradiation rN2_3 both_sites";
          case "4" -> FOUR;
          case "9" -> NINE;
          case "site" -> "reirradiation rN2_3 both_sites regional_only";
          default -> throw new IllegalArgumentException(model);
        };
    return Arrays.asList(columns.split(" "));
  }

  private Coefficient fit(String endpoint, List<String> columns, String predictor) {
    String prefix = endpoint.toLowerCase(Locale.ROOT);
    double[][] values =
        columns.stream()
            .map(column -> cohort.indicator(row -> holds(column, row)))
            .toArray(double[][]::new);
    CoxOutcome outcome =
        CoxRegression.fit(
            cohort.observations(prefix + "_months", prefix + "_event"),
            new CovariateMatrix(columns, values, cohort.size()),
            null,
            CoxOptions.defaults());
    assertThat(outcome).isInstanceOf(CoxOutcome.Fitted.class);
    return ((CoxOutcome.Fitted) outcome).fit().coefficients().get(columns.indexOf(predictor));
  }

  private static boolean holds(String column, CSVRecord row) {
    return switch (column) {
      case "rN2_3" -> List.of("rN2", "rN3").contains(row.get("rN"));
      case "rT3_4" -> List.of("rT3", "rT4").contains(row.get("rT"));
      case "both_sites" -> row.get("recurrence_site").equals("local+regional");
      case "regional_only" -> row.get("recurrence_site").equals("regional");
      case "age_50" -> Integer.parseInt(row.get("age_years")) >= 50;
      case "male" -> row.get("sex").equals("M");
      case "interval_24" -> Double.parseDouble(row.get("interval_months")) >= 24;
      default -> row.get(column).equals("1");
    };
  }

  private static String hazardRatio(Coefficient coefficient) {
    return String.format(
        Locale.ROOT,
        "%.2f (%.2f-%.2f)",
        coefficient.hazardRatio(),
        coefficient.lower(),
        coefficient.upper());
  }
}
