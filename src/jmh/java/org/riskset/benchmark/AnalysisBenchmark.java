package org.riskset.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.riskset.statistics.cox.CoxOptions;
import org.riskset.statistics.cox.CoxOutcome;
import org.riskset.statistics.cox.CoxRegression;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.statistics.kaplanmeier.ConfidenceType;
import org.riskset.statistics.kaplanmeier.KaplanMeier;
import org.riskset.statistics.kaplanmeier.KaplanMeierCurve;
import org.riskset.statistics.kaplanmeier.KaplanMeierOptions;
import org.riskset.statistics.logrank.LogRank;
import org.riskset.statistics.logrank.LogRankOutcome;
import org.riskset.statistics.logrank.RankWeight;

/** Whole analyses, from columns in memory to results. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class AnalysisBenchmark {
  private static final KaplanMeierOptions CURVES = new KaplanMeierOptions(ConfidenceType.LOG, 0.95);

  /** Number of patients. */
  @Param({"95", "10000", "1000000"})
  public int rows;

  private SyntheticPatients patients = new SyntheticPatients(0);

  /** Makes the patients. */
  @Setup
  public void make() {
    patients = new SyntheticPatients(rows);
  }

  /** Two curves with limits. */
  @Benchmark
  public List<KaplanMeierCurve> kaplanMeier() {
    return KaplanMeier.estimate(patients.observations(), patients.arms(), CURVES);
  }

  /** The test of two arms. */
  @Benchmark
  public LogRankOutcome logRank() {
    return LogRank.test(
        patients.observations(), patients.arms(), null, RankWeight.of(RankWeight.Family.LOG_RANK));
  }

  /** A model of ten columns with tests and concordance. */
  @Benchmark
  public CoxOutcome cox() {
    return CoxRegression.fit(patients.sample(), new CoxOptions(Ties.EFRON, 0.95));
  }
}
