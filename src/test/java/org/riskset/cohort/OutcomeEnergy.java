package org.riskset.cohort;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** How far the courses of all patients are from the published outcome figures; 0 once all hold. */
final class OutcomeEnergy {
  private static final double ROUNDING = 1e-9;
  private static final double SURVIVAL_TOLERANCE = 0.0003;
  private static final double SURVIVAL_SCALE = 0.004;
  private static final double COUNT_WEIGHT = 1.5;

  private final List<Subject> subjects;
  private final int[] everyone;
  private final int[] documented;

  OutcomeEnergy(List<Subject> subjects) {
    this.subjects = subjects;
    everyone = IntStream.range(0, subjects.size()).toArray();
    documented =
        IntStream.of(everyone)
            .filter(i -> subjects.get(i).fate().hasDocumentedMechanism())
            .toArray();
  }

  double of(Course[] courses) {
    TwoArmSurvival os = overall(courses, everyone);
    TwoArmSurvival pfs = progressionFree(courses);
    TwoArmSurvival dss = overall(courses, documented);
    int[] times = Arrays.stream(courses).mapToInt(Course::os).sorted().toArray();
    double energy =
        overallSurvival(os)
            + progressionFreeSurvival(pfs)
            + diseaseSpecificSurvival(dss)
            + (highlySignificant(os) + highlySignificant(pfs))
            + diseaseSpecificP(dss.logRankP())
            + followUp(times)
            + crowding(times)
            + lateOtherDeaths(courses);
    return energy < ROUNDING ? 0 : energy;
  }

  private TwoArmSurvival overall(Course[] courses, int[] patients) {
    return survival(
        patients,
        IntStream.of(patients).map(i -> courses[i].os()).toArray(),
        i -> subjects.get(i).isDead());
  }

  private TwoArmSurvival progressionFree(Course[] courses) {
    return survival(
        everyone,
        Arrays.stream(courses).mapToInt(Course::pfs).toArray(),
        i -> subjects.get(i).isDead() || courses[i].progressed());
  }

  private TwoArmSurvival survival(
      int[] patients, int[] times, java.util.function.IntPredicate hasEvent) {
    boolean[] rt = new boolean[patients.length];
    boolean[] event = new boolean[patients.length];
    for (int k = 0; k < patients.length; k++) {
      rt[k] = subjects.get(patients[k]).isRt();
      event[k] = hasEvent.test(patients[k]);
    }
    return TwoArmSurvival.of(rt, times, event);
  }

  private static double overallSurvival(TwoArmSurvival os) {
    return survivalError(os.at36(), PublishedFigures.OS_36)
        + survivalError(os.at60(), PublishedFigures.OS_60)
        + survivalError(os.at60Rt(), PublishedFigures.OS_60_RT)
        + excess(os.at60NonRt() - PublishedFigures.OS_60_NON_RT, 0, SURVIVAL_SCALE);
  }

  private static double progressionFreeSurvival(TwoArmSurvival pfs) {
    return survivalError(pfs.at36(), PublishedFigures.PFS_36)
        + survivalError(pfs.at60(), PublishedFigures.PFS_60)
        + survivalError(pfs.at60Rt(), PublishedFigures.PFS_60_RT)
        + excess(pfs.at60NonRt() - PublishedFigures.PFS_60_NON_RT, 0, SURVIVAL_SCALE);
  }

  /** All of the set die, so survivors are counts. */
  private double diseaseSpecificSurvival(TwoArmSurvival dss) {
    int rt = (int) IntStream.of(documented).filter(i -> subjects.get(i).isRt()).count();
    int all = documented.length;
    return COUNT_WEIGHT
        * (Math.abs(dss.at36() * all - PublishedFigures.DSS_36_SURVIVORS)
            + Math.abs(dss.at60() * all - PublishedFigures.DSS_60_SURVIVORS)
            + Math.abs(dss.at60Rt() * rt - PublishedFigures.DSS_60_SURVIVORS_RT)
            + Math.abs(dss.at60NonRt() * (all - rt) - PublishedFigures.DSS_60_SURVIVORS_NON_RT));
  }

  private static double highlySignificant(TwoArmSurvival survival) {
    double log10P = StrictMath.log10(survival.logRankP() + 1e-300);
    return 1.5 * Math.max(0, log10P - PublishedFigures.OS_AND_PFS_LOG10_P);
  }

  private static double diseaseSpecificP(double p) {
    return p < 0.02
        ? excess(p - PublishedFigures.DSS_LOG_RANK_P, 0.0003, 0.002)
        : 6 + StrictMath.log(p / 0.02);
  }

  private static double followUp(int[] sortedTimes) {
    int last = sortedTimes.length - 1;
    return Math.abs(sortedTimes[last / 2] - PublishedFigures.MEDIAN_FOLLOW_UP) / 4.0
        + Math.abs(sortedTimes[0] - PublishedFigures.SHORTEST_FOLLOW_UP) / 6.0
        + Math.abs(sortedTimes[last] - PublishedFigures.LONGEST_FOLLOW_UP) / 15.0;
  }

  /** No four patients' times within 0.6 month of each other: real follow-up does not clump. */
  private static double crowding(int[] sortedTimes) {
    int clumps = 0;
    for (int i = 3; i < sortedTimes.length; i++) {
      clumps += sortedTimes[i] - sortedTimes[i - 3] < 6 ? 1 : 0;
    }
    return 0.15 * clumps;
  }

  /** Deaths of other causes belong before five years, where conventional DSS then exceeds OS. */
  private double lateOtherDeaths(Course[] courses) {
    int late = 0;
    for (int i : everyone) {
      boolean other = subjects.get(i).fate() == Fate.OTHER_CAUSE;
      late += other && courses[i].os() > Course.FIVE_YEARS ? 1 : 0;
    }
    return 0.5 * late;
  }

  private static double survivalError(double achieved, double printed) {
    return excess(achieved - printed, SURVIVAL_TOLERANCE, SURVIVAL_SCALE);
  }

  private static double excess(double difference, double tolerance, double scale) {
    return Math.max(0, Math.abs(difference) - tolerance) / scale;
  }
}
