package org.riskset.statistics.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskset.statistics.reference.Closeness.assertClose;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Upper tails against R 4.2.2. */
class ChiSquareTestTest {
  // pchisq(x, df, lower.tail = FALSE) and pchisq(x, df, lower.tail = FALSE, log.p = TRUE) / log(10)
  @ParameterizedTest
  @CsvSource({
    "1e-10, 1, 0.99999202115439212, -3.465182443563336e-06",
    "0.5, 1, 0.47950012218695348, -0.31921127782572029",
    "3.8399999999999999, 1, 0.050043521248705224, -1.3006521393247679",
    "10.326741999999999, 1, 0.0013111644883061018, -2.8823428217480771",
    "100, 1, 1.5239706048321054e-23, -22.817023409822095",
    "600, 1, 1.6741679846917882e-132, -131.77620096739145",
    "1300, 1, 1.1303728441492744e-284, -283.94677828443776",
    "5000, 1, 0, -1087.6838365143219",
    "1000000, 1, 0, -217150.3390119987",
    "1e-10, 2, 0.99999999995, -2.1714724095162608e-11",
    "0.5, 2, 0.77880078307140488, -0.10857362047581294",
    "3.8399999999999999, 2, 0.14660696213035015, -0.83384540525424344",
    "10.326741999999999, 2, 0.0057223770026939933, -2.242423533319275",
    "100, 2, 1.9287498479639178e-22, -21.714724095162591",
    "600, 2, 5.1482002224120135e-131, -130.28834457097554",
    "1300, 2, 5.111951948651156e-283, -282.29141323711366",
    "5000, 2, 0, -1085.7362047581294",
    "1000000, 2, 0, -217147.24095162589",
    "1e-10, 7, 1, -3.3001605898953163e-38",
    "0.5, 7, 0.99944648139042513, -0.00024045663252066145",
    "3.8399999999999999, 7, 0.79801091503604016, -0.097991168414304219",
    "10.326741999999999, 7, 0.17080098426352611, -0.76750963095973923",
    "100, 7, 1.0787979671702883e-18, -17.967059880579878",
    "600, 7, 2.4350307908745073e-125, -124.6134955427769",
    "1300, 7, 1.6632784025498241e-276, -275.77903505169951",
    "5000, 7, 0, -1077.7624966070127",
    "1000000, 7, 0, -217133.515100652"
  })
  void tailsAgreeWithR(double statistic, int df, double p, double log10) {
    ChiSquareTest test = ChiSquareTest.of(statistic, df);
    assertClose("p", test.pValue(), p, 1e-12);
    assertClose("log10 p", test.log10PValue(), log10, 1e-12);
  }

  @Test
  void logarithmStaysFiniteWhereTheProbabilityUnderflows() {
    ChiSquareTest test = ChiSquareTest.of(1e7, 3);
    assertThat(test.pValue()).isZero();
    assertThat(test.log10PValue()).isFinite().isLessThan(-2e6);
  }

  @Test
  void aNormalStatisticIsTestedOnBothSides() {
    // 2 * pnorm(-1.96)
    assertClose("p", ChiSquareTest.ofNormal(-1.96).pValue(), 0.04999579029644087, 1e-13);
  }

  @Test
  void roundingBelowZeroIsZero() {
    ChiSquareTest test = ChiSquareTest.of(-1e-17, 2);
    assertThat(test.statistic()).isZero();
    assertThat(test.pValue()).isEqualTo(1);
  }

  @Test
  void whatDoesNotExistIsNaN() {
    ChiSquareTest test = ChiSquareTest.of(Double.NaN, 1);
    assertThat(test.pValue()).isNaN();
    assertThat(test.log10PValue()).isNaN();
  }

  // qnorm(1 - (1 - level) / 2)
  @ParameterizedTest
  @CsvSource({
    "0.5, 0.67448975019608171",
    "0.80000000000000004, 1.2815515655446008",
    "0.90000000000000002, 1.6448536269514715",
    "0.94999999999999996, 1.9599639845400536",
    "0.98999999999999999, 2.5758293035488999",
    "0.999, 3.2905267314919255"
  })
  void limitsUseTheQuantileOfR(double level, double z) {
    assertClose("z", NormalQuantile.twoSided(level), z, 1e-12);
  }
}
