package org.riskset.study.influence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * What each subject moves each finite coefficient of a Cox model by: dfbetas, its approximate
 * change in standard errors of the model. Immutable.
 */
public final class InfluenceAnalysis {
  private final List<InfluencedCoefficient> coefficients;
  private final InfluenceSubjects subjects;
  private final double[][] changes;
  private final @Nullable InfluentialSubject most;

  /**
   * An analysis.
   *
   * @param coefficients the coefficients, at least one
   * @param changes changes by coefficient, then subject
   */
  InfluenceAnalysis(
      List<InfluencedCoefficient> coefficients, InfluenceSubjects subjects, double[][] changes) {
    this.coefficients = List.copyOf(coefficients);
    this.subjects = subjects;
    this.changes = changes;
    most = largest(1).stream().findFirst().orElse(null);
  }

  /** The coefficients in the order of the model. */
  public List<InfluencedCoefficient> coefficients() {
    return coefficients;
  }

  /** The subjects in the order of the data. */
  public InfluenceSubjects subjects() {
    return subjects;
  }

  /** What a subject moves a coefficient by, in standard errors. */
  public double change(int coefficient, int subject) {
    return changes[coefficient][subject];
  }

  /** What each subject moves a coefficient by, in standard errors. */
  public double[] changes(int coefficient) {
    return changes[coefficient].clone();
  }

  /** Number of the coefficient of that name; that of the one moved most if there is none. */
  public int coefficient(@Nullable String name) {
    for (int j = 0; j < coefficients.size(); j++) {
      if (coefficients.get(j).name().equals(name)) {
        return j;
      }
    }
    return most == null ? 0 : most.coefficient();
  }

  /** The subject that moves any coefficient most; empty without subjects. */
  public Optional<InfluentialSubject> most() {
    return Optional.ofNullable(most);
  }

  /** The subjects that move any coefficient most, from the largest change on. */
  public List<InfluentialSubject> largest(int count) {
    Comparator<InfluentialSubject> bySize =
        Comparator.<InfluentialSubject>comparingDouble(moved -> Math.abs(moved.change()))
            .thenComparing(Comparator.comparingInt(InfluentialSubject::subject).reversed());
    PriorityQueue<InfluentialSubject> kept = new PriorityQueue<>(bySize);
    for (int subject = 0; subject < subjects.size(); subject++) {
      kept.add(most(subject));
      if (kept.size() > count) {
        kept.poll();
      }
    }
    List<InfluentialSubject> largest = new ArrayList<>(kept);
    largest.sort(bySize.reversed());
    return largest;
  }

  /** The coefficient that a subject moves most. */
  private InfluentialSubject most(int subject) {
    int most = 0;
    for (int j = 1; j < changes.length; j++) {
      if (Math.abs(changes[j][subject]) > Math.abs(changes[most][subject])) {
        most = j;
      }
    }
    return new InfluentialSubject(subject, most, changes[most][subject]);
  }
}
