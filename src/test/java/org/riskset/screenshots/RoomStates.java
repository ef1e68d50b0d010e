package org.riskset.screenshots;

/** States of the rooms that a person brings about, each taken back after its picture. */
final class RoomStates {
  private final Camera camera;
  private final String look;

  /**
   * The states in one look.
   *
   * @param look the end of the names of pictures
   */
  RoomStates(Camera camera, String look) {
    this.camera = camera;
    this.look = look;
  }

  private void shoot(String name) throws Exception {
    camera.shoot(name + "-" + look);
  }

  /** The table of characteristics by arm, with tests, by several levels; a plan; a cut-point. */
  void cohort() throws Exception {
    camera.openRoom("Cohort");
    camera.press("#table-tests");
    camera.pick("#table-numbers", "Both");
    shoot("cohort-tests");
    camera.undo(2);
    camera.pick("#table-groups", "N category");
    shoot("cohort-several-groups");
    camera.undo(1);
    camera.choose(".segment-item", "Planning");
    camera.type("#planning-share", "66");
    shoot("cohort-planning");
    camera.undo(1);
    camera.choose(".segment-item", "Cut-point");
    shoot("cohort-question");
    camera.pick("#cutpoint-column", "Age at recurrence");
    shoot("cohort-cutpoint");
    camera.undo(1);
    camera.choose(".segment-item", "Table 1");
    camera.openRoom("Survival");
  }

  /** Other scales, the analysis, several groups, a landmark. */
  void survival() throws Exception {
    for (int scale = 1; scale < 4; scale++) {
      camera.press("#scale .toggle-button", scale);
      shoot("survival-scale-" + scale);
    }
    camera.undo(3);
    camera.press("#inspector-side .toggle-button", 1);
    shoot("survival-analysis");
    camera.item("#groups", "N category");
    camera.pick("#pairs-adjustment", "Holm");
    camera.press("#trend");
    shoot("survival-several-groups");
    camera.undo(3);
    camera.type("#landmark", "12");
    shoot("survival-landmark");
    camera.undo(1);
    camera.press("#inspector-side .toggle-button", 0);
  }

  /** Parametric models, one of them drawn, of several groups, of a cumulative hazard. */
  void parametric() throws Exception {
    camera.choose(".segment-item", "Parametric");
    camera.await("#distributions");
    shoot("parametric");
    camera.pick("#distribution", "Weibull");
    shoot("parametric-model");
    camera.choose("#inspector-side .segment-item", "Figure");
    camera.press("#scale .toggle-button", 3);
    shoot("parametric-log-log");
    camera.item("#groups", "N category");
    camera.await("#distributions");
    shoot("parametric-several-groups");
    camera.undo(3);
    camera.choose(".segment-item", "Curves");
  }

  /** The models below the figure, all causes without groups, and the question for a column. */
  void competingRisks() throws Exception {
    camera.openRoom("Competing risks");
    camera.scroll("#incidence-body", 1);
    shoot("competing-risks-models");
    camera.scroll("#incidence-body", 0);
    camera.item("#groups", "None");
    shoot("competing-risks-causes");
    camera.undo(1);
    camera.choose(".segment-item", "Progression-free survival");
    shoot("competing-risks-question");
    camera.undo(1);
    camera.openRoom("Survival");
  }

  /** Methods, robust errors and what they do not go with, other terms, residuals. */
  void cox() throws Exception {
    camera.openRoom("Cox");
    camera.pick("#method", "Firth");
    shoot("cox-firth");
    camera.pick("#method", "Lasso");
    shoot("cox-lasso");
    camera.pick("#method", "Max. likelihood");
    camera.press("#robust");
    camera.pick("#ties", "Exact");
    shoot("cox-refused");
    camera.pick("#ties", "Efron");
    shoot("cox-robust");
    camera.press("#robust");
    camera.item("#form-age_years", "natural spline, 3 df");
    camera.item("#interaction", "Arm × Salvage surgery");
    camera.item("#strata", "Sex");
    shoot("cox-terms");
    camera.undo(3);
    camera.press("#select-terms");
    camera.await("#selection-result");
    shoot("cox-selection");
    camera.press("#selection-popover .btn-icon");
    camera.choose(".segment-item", "Influence");
    shoot("cox-influence");
    camera.choose(".segment-item", "Predictions");
    camera.press("#add-patient");
    camera.pick("#patient-arm", "RT");
    camera.press("#add-patient");
    camera.pick("#patient-salvage_surgery", "Yes");
    shoot("cox-predictions");
    camera.type("#patient-age_years", "90");
    shoot("cox-predictions-refused");
    camera.undo(5);
    camera.choose(".segment-item", "Performance");
    shoot("cox-performance");
    camera.choose(".segment-item", "Model");
    camera.spaceOnFirstRow("#forest");
    shoot("cox-residuals");
    camera.openRoom("Survival");
  }

  /** The headline without and with a start of treatment, balance, subgroups. */
  void arms() throws Exception {
    camera.openRoom("Arms");
    camera.pick("#start", "Start of re-irradiation");
    shoot("arms-claim");
    camera.choose(".segment-item", "Balance");
    shoot("arms-balance");
    camera.choose(".segment-item", "Subgroups");
    for (String column : new String[] {"sex", "rN", "age_years", "salvage_surgery"}) {
      camera.press("#by-" + column);
    }
    shoot("arms-subgroups");
    camera.choose(".segment-item", "Headline claim");
    camera.undo(5);
    camera.openRoom("Survival");
    camera.item("#groups", "N category");
    camera.openRoom("Arms");
    shoot("arms-question");
    camera.undo(1);
    camera.openRoom("Survival");
  }
}
