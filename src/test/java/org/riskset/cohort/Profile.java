package org.riskset.cohort;

/**
 * One patient's characteristics and treatments at recurrence.
 *
 * @param interval end of the first radiotherapy to recurrence, in tenths of a month
 */
record Profile(
    Extent extent,
    boolean surgery,
    boolean chemotherapy,
    boolean targetedTherapy,
    boolean immunotherapy,
    int age,
    boolean male,
    int interval) {}
