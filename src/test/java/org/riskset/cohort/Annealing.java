package org.riskset.cohort;

/** Simulated annealing with geometric cooling, until the energy is 0 or the iterations are used. */
record Annealing(double startTemperature, double endTemperature, int iterations) {

  /** A state that can be changed at random, judged, and changed back. */
  interface Problem {
    /** Makes one random change; false if the change drawn was not permitted and none was made. */
    boolean change();

    /** Takes back the last change. */
    void undo();

    /** How far the state is from what is wanted; exactly 0 once all is met. */
    double energy();
  }

  /** Anneals, and tells whether the energy reached 0. */
  boolean solve(Problem problem, Draws draws) {
    double energy = problem.energy();
    for (int iteration = 0; iteration < iterations && energy > 0; iteration++) {
      if (!problem.change()) {
        continue;
      }
      double changed = problem.energy();
      if (changed <= energy || draws.chance(acceptance(changed - energy, iteration))) {
        energy = changed;
      } else {
        problem.undo();
      }
    }
    return energy == 0;
  }

  private double acceptance(double rise, int iteration) {
    double cooling =
        StrictMath.pow(endTemperature / startTemperature, (double) iteration / iterations);
    return StrictMath.exp(-rise / (startTemperature * cooling));
  }
}
