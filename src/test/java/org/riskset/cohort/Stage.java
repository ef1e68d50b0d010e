package org.riskset.cohort;

/** AJCC 8 stage without distant metastasis. */
enum Stage {
  I,
  II,
  III,
  IVA
}
