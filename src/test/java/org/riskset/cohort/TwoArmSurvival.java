package org.riskset.cohort;

import java.util.Arrays;

/**
 * Kaplan-Meier survival at the landmarks and the log-rank test of two arms. This is the search's
 * own arithmetic, not Riskset's: the cohort must not change when an estimator does, and the tests
 * compare the two.
 */
record TwoArmSurvival(double at36, double at60, double at60Rt, double at60NonRt, double logRankP) {

  /**
   * Sweeps once over distinct times from 0 to {@link Course#LONGEST}.
   *
   * @param rt whether a patient is in the RT arm
   * @param time distinct times in tenths of a month
   * @param event whether the time is that of an event
   */
  static TwoArmSurvival of(boolean[] rt, int[] time, boolean[] event) {
    int[] patientAt = new int[Course.LONGEST + 1];
    Arrays.fill(patientAt, -1);
    Sweep sweep = new Sweep();
    for (int i = 0; i < time.length; i++) {
      patientAt[time[i]] = i;
      sweep.enter(rt[i]);
    }
    double at36 = 1;
    for (int t = 0; t < patientAt.length; t++) {
      int patient = patientAt[t];
      if (patient >= 0) {
        sweep.leave(rt[patient], event[patient]);
      }
      if (t == Course.THREE_YEARS) {
        at36 = sweep.survival;
      }
      if (t == Course.FIVE_YEARS) {
        sweep.markFiveYears();
      }
    }
    return new TwoArmSurvival(at36, sweep.at60, sweep.at60Rt, sweep.at60NonRt, sweep.logRankP());
  }

  private static final class Sweep {
    private int atRiskRt;
    private int atRiskNonRt;
    private double survival = 1;
    private double survivalRt = 1;
    private double survivalNonRt = 1;
    private double at60;
    private double at60Rt;
    private double at60NonRt;
    private double observed;
    private double expected;
    private double variance;

    void enter(boolean rt) {
      if (rt) {
        atRiskRt++;
      } else {
        atRiskNonRt++;
      }
    }

    void leave(boolean rt, boolean event) {
      if (event) {
        count(rt);
      }
      if (rt) {
        atRiskRt--;
      } else {
        atRiskNonRt--;
      }
    }

    private void count(boolean rt) {
      double atRisk = atRiskRt + atRiskNonRt;
      double share = atRiskRt / atRisk;
      survival *= 1 - 1 / atRisk;
      if (rt) {
        survivalRt *= 1 - 1.0 / atRiskRt;
        observed++;
      } else {
        survivalNonRt *= 1 - 1.0 / atRiskNonRt;
      }
      expected += share;
      variance += share * (1 - share);
    }

    void markFiveYears() {
      at60 = survival;
      at60Rt = survivalRt;
      at60NonRt = survivalNonRt;
    }

    double logRankP() {
      return variance > 0
          ? ErrorFunction.complement(Math.abs(observed - expected) / Math.sqrt(2 * variance))
          : 1;
    }
  }
}
