package org.riskset.benchmark;

import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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
import org.riskset.statistics.concordance.Concordance;
import org.riskset.statistics.concordance.ConcordanceCounter;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.cox.likelihood.Design;
import org.riskset.statistics.cox.likelihood.Evaluation;
import org.riskset.statistics.cox.likelihood.PartialLikelihood;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.statistics.sample.RiskSets;
import org.riskset.statistics.sample.ValueCodes;

/** What analyses of many rows spend their time on. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class KernelBenchmark {
  private static final int[] COLUMNS = IntStream.range(0, 10).toArray();

  /** Number of patients. */
  @Param({"10000", "1000000"})
  public int rows;

  private SyntheticPatients patients = new SyntheticPatients(1);
  private CoxSample sample = patients.sample();
  private double[] scores = {};
  private RiskSets riskSets = RiskSets.of(sample.observations(), sample.strata());
  private Design design = Design.standardized(riskSets, sample.covariates(), COLUMNS);
  private double[] coefficients = {};

  /** Lays the data out. */
  @Setup
  public void layOut() {
    patients = new SyntheticPatients(rows);
    sample = patients.sample();
    scores = sample.covariates().column(0);
    riskSets = RiskSets.of(sample.observations(), sample.strata());
    design = Design.standardized(riskSets, sample.covariates(), COLUMNS);
    coefficients = IntStream.range(0, 10).mapToDouble(j -> 0.1 * (j % 3 - 1)).toArray();
  }

  /** Numbers distinct values by radix sort. */
  @Benchmark
  public ValueCodes ranks() {
    return ValueCodes.of(scores);
  }

  /** Sorts follow-up and lays the risk sets out. */
  @Benchmark
  public RiskSets riskSets() {
    return RiskSets.of(patients.observations(), sample.strata());
  }

  /** Centres, scales and orders ten columns. */
  @Benchmark
  public Design design() {
    return Design.standardized(riskSets, sample.covariates(), COLUMNS);
  }

  /** Likelihood, score and information at one point. */
  @Benchmark
  public Evaluation likelihood() {
    return new PartialLikelihood(riskSets, design, Ties.EFRON).evaluate(coefficients);
  }

  /** Concordance with its standard error. */
  @Benchmark
  public Concordance concordance() {
    return ConcordanceCounter.count(riskSets, scores);
  }
}
