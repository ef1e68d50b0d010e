package org.riskset.statistics.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.riskset.statistics.reference.Closeness.assertClose;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Distributions against R 4.2.2, printed with 17 digits. */
class DistributionsTest {
  // p, a, b, qbeta(p, a, b)
  @ParameterizedTest
  @CsvSource({
    "0.025000000000000001, 0.29999999999999999, 0.5, 1.2931621452111756e-05",
    "0.5, 0.29999999999999999, 0.5, 0.25220501012895702",
    "0.97499999999999998, 0.29999999999999999, 0.5, 0.99676381107142265",
    "1e-10, 0.29999999999999999, 0.5, 1.3137773821411424e-33",
    "0.025000000000000001, 1, 0.5, 0.049375000000000002",
    "0.5, 1, 0.5, 0.75",
    "0.97499999999999998, 1, 0.5, 0.99937500000000001",
    "1e-10, 1, 0.5, 1.9999999999000001e-10",
    "0.025000000000000001, 7, 0.5, 0.68972521074369164",
    "0.5, 7, 0.5, 0.96688812882723107",
    "0.97499999999999998, 7, 0.5, 0.99992730650607997",
    "1e-10, 7, 0.5, 0.04646459525175306",
    "0.025000000000000001, 2000, 0.5, 0.99874466006257667",
    "0.5, 2000, 0.5, 0.99988625814579846",
    "0.97499999999999998, 2000, 0.5, 0.99999975445205924",
    "1e-10, 2000, 0.5, 0.98959781095734989",
    "0.025000000000000001, 0.29999999999999999, 1, 4.568777715957602e-06",
    "0.5, 0.29999999999999999, 1, 0.099212565748012474",
    "0.97499999999999998, 0.29999999999999999, 1, 0.91907027250110052",
    "1e-10, 0.29999999999999999, 1, 4.6415888336127662e-34",
    "0.025000000000000001, 1, 1, 0.025000000000000001",
    "0.5, 1, 1, 0.5",
    "0.97499999999999998, 1, 1, 0.97499999999999998",
    "1e-10, 1, 1, 1e-10",
    "0.025000000000000001, 7, 1, 0.59038360277499657",
    "0.5, 7, 1, 0.90572366426390671",
    "0.97499999999999998, 7, 1, 0.99638970313809938",
    "1e-10, 7, 1, 0.037275937203149395",
    "0.025000000000000001, 2000, 1, 0.99815726020659401",
    "0.5, 2000, 1, 0.99965348645940932",
    "0.97499999999999998, 2000, 1, 0.99998734117613142",
    "1e-10, 2000, 1, 0.98855309465693886",
    "0.025000000000000001, 0.29999999999999999, 40, 8.034305372211098e-08",
    "0.5, 0.29999999999999999, 40, 0.0018426702598702829",
    "0.97499999999999998, 0.29999999999999999, 40, 0.046792912372851325",
    "1e-10, 0.29999999999999999, 40, 8.1623257981969499e-36",
    "0.025000000000000001, 1, 40, 0.00063274493204941874",
    "0.5, 1, 40, 0.01717940145474893",
    "0.97499999999999998, 1, 40, 0.088097302878802353",
    "1e-10, 1, 40, 2.5000000001218721e-12",
    "0.025000000000000001, 7, 40, 0.063444298125046775",
    "0.5, 7, 40, 0.14394150950154713",
    "0.97499999999999998, 7, 40, 0.26256501618762695",
    "1e-10, 7, 40, 0.0029761422083636143",
    "0.025000000000000001, 2000, 40, 0.97394471614000711",
    "0.5, 2000, 40, 0.98054895728178937",
    "0.97499999999999998, 2000, 40, 0.98594893101130809",
    "1e-10, 2000, 40, 0.95443318916610465"
  })
  void betaQuantilesAgreeWithR(double p, double a, double b, double expected) {
    assertClose("quantile", BetaQuantile.of(p, a, b), expected, 1e-11);
  }

  // t, df, 2 * pt(-abs(t), df), (log(2) + pt(-abs(t), df, log.p = TRUE)) / log(10)
  @ParameterizedTest
  @CsvSource({
    "0.29999999999999999, 1, 0.81445284184451539, -0.089134056990364752",
    "0.29999999999999999, 2.5, 0.78734237149519726, -0.10383637600445118",
    "0.29999999999999999, 30, 0.76624610528435277, -0.11563171992255024",
    "-2.1000000000000001, 1, 0.28292605624301798, -0.54832705409315008",
    "-2.1000000000000001, 2.5, 0.14450244475484381, -0.84012480526344213",
    "-2.1000000000000001, 30, 0.044242471262323529, -1.3541606225348377",
    "12, 1, 0.052929352119179741, -1.2763034219503004",
    "12, 2.5, 0.0028362150300783226, -2.5472608458316066",
    "12, 30, 5.5801854151992606e-13, -12.253351370334808",
    "100000, 1, 6.366197723463607e-06, -5.1961198770446293",
    "100000, 2.5, 4.5495038463512489e-13, -12.342035963461786",
    "100000, 30, 2.0729068401465911e-129, -128.68342021537811",
    "9.9999999999999998e+119, 1, 6.3661977236757906e-121, -120.19611987703014",
    "9.9999999999999998e+119, 2.5, 1.4386794381662594e-300, -299.84203596335624",
    "9.9999999999999998e+119, 30, 0, -3578.6834201964448",
    "60, 2000, 0, -448.81083823569929",
    "-45, 3500, 0, -348.61480194662727"
  })
  void twoSidedTailsOfTAgreeWithR(double t, double df, double p, double log10) {
    TestResult test = TestResult.ofT(t, df);
    assertThat(test.statistic()).isEqualTo(t);
    assertThat(test.degreesOfFreedom()).isEqualTo(df);
    assertThat(test.denominator()).isNaN();
    assertClose("p", test.pValue(), p, 1e-11);
    assertClose("log10 p", test.log10PValue(), log10, 1e-11);
  }

  // f, df1, df2, pf(f, df1, df2, lower.tail = FALSE), the same with log.p = TRUE over log(10); for
  // 60 on 40 and 5000, where R gives -387.43003, by mpmath's betainc with 40 digits.
  @ParameterizedTest
  @CsvSource({
    "0.5, 1, 9, 0.49739902448860762, -0.30329507081443469",
    "0.5, 4, 3, 0.74361280247182382, -0.1286531417686099",
    "0.5, 7, 250.5, 0.83413122351137303, -0.078765621827593044",
    "4, 1, 9, 0.07655282377070094, -1.1160387850386735",
    "4, 4, 3, 0.14199280392913349, -0.84773366472299228",
    "4, 7, 250.5, 0.00036138035840190669, -3.4420354557304811",
    "1000, 1, 9, 1.5522133898168308e-10, -9.8090485745407836",
    "1000, 4, 3, 5.1268212485926828e-05, -4.2901518243780412",
    "1000, 7, 250.5, 4.3614706944737044e-179, -178.3603670412831",
    "9.9999999999999997e+199, 1, 9, 0, -896.29312916869492",
    "9.9999999999999997e+199, 4, 3, 1.6237976320956794e-300, -299.7894680962404",
    "9.9999999999999997e+199, 7, 250.5, 0, -24850.659942935439",
    "30, 40, 5000, 2.6146889846273592e-200, -199.58257996274054",
    "12, 300, 4000, 0, -372.18088656126832",
    "400, 3, 900, 4.6634917677083342e-165, -164.33128878554461",
    "55, 7.5, 2500, 4.3316245005997027e-78, -77.363349198488464",
    "60, 40, 5000, 0, -387.43006851794159",
    "30, 80, 7000, 0, -379.20827100231321"
  })
  void upperTailsOfFAgreeWithR(double f, double df1, double df2, double p, double log10) {
    TestResult test = TestResult.ofF(f, df1, df2);
    assertThat(test.degreesOfFreedom()).isEqualTo(df1);
    assertThat(test.denominator()).isEqualTo(df2);
    assertClose("p", test.pValue(), p, 1e-11);
    assertClose("log10 p", test.log10PValue(), log10, 1e-11);
  }

  // z, pnorm(z, lower.tail = FALSE)
  @ParameterizedTest
  @CsvSource({
    "-8, 0.99999999999999933",
    "-1, 0.84134474606854293",
    "0, 0.5",
    "0.5, 0.30853753872598694",
    "3, 0.0013498980316300946",
    "20, 2.7536241186062337e-89"
  })
  void normalUpperTailsAgreeWithR(double z, double p) {
    assertClose("p", NormalQuantile.upperTail(z), p, 1e-11);
  }

  @Test
  void resultsOfOtherTests() {
    TestResult exact = TestResult.ofPValue(Double.NaN, 0.01);
    assertThat(exact.exists()).isTrue();
    assertThat(exact.log10PValue()).isEqualTo(-2);
    assertThat(exact.degreesOfFreedom()).isNaN();
    TestResult chiSquare = TestResult.ofChiSquare(3.84, 2);
    assertThat(chiSquare.pValue()).isEqualTo(ChiSquareTest.of(3.84, 2).pValue());
    assertThat(chiSquare.degreesOfFreedom()).isEqualTo(2);
    TestResult normal = TestResult.ofNormal(17, -1.96);
    assertThat(normal.statistic()).isEqualTo(17);
    assertThat(normal.pValue()).isEqualTo(ChiSquareTest.ofNormal(1.96).pValue());
    assertThat(TestResult.NONE.exists()).isFalse();
  }

  @Test
  void infiniteStatisticsHaveNoTail() {
    TestResult f = TestResult.ofF(Double.POSITIVE_INFINITY, 2, 3);
    assertThat(f.pValue()).isZero();
    assertThat(f.log10PValue()).isEqualTo(Double.NEGATIVE_INFINITY);
    ChiSquareTest chiSquare = ChiSquareTest.of(Double.POSITIVE_INFINITY, 2);
    assertThat(chiSquare.pValue()).isZero();
    assertThat(chiSquare.log10PValue()).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(TestResult.ofF(Double.NaN, 2, 3).exists()).isFalse();
  }

  @Test
  void aSymmetricMatrixIsACopyAndSquare() {
    double[][] values = {{1, 2}, {2, 5}};
    SymmetricMatrix matrix = new SymmetricMatrix(values);
    values[0][0] = 9;
    matrix.toArray()[1][1] = 9;
    assertThat(matrix.size()).isEqualTo(2);
    assertThat(matrix.get(0, 0)).isEqualTo(1);
    assertThat(matrix.get(0, 1)).isEqualTo(2);
    assertThat(matrix.toArray()).isDeepEqualTo(new double[][] {{1, 2}, {2, 5}});
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SymmetricMatrix(new double[][] {{1, 2}}));
  }
}
