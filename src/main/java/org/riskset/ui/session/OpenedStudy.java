package org.riskset.ui.session;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.riskset.data.Cohort;
import org.riskset.study.Study;

/**
 * A study and its cohort as read from where they lie.
 *
 * @param cohort the cohort
 * @param study the study
 * @param file the study file, or null if the study was never saved
 */
public record OpenedStudy(Cohort cohort, Study study, @Nullable Path file) {}
