package org.riskset.ui.subgroup;

import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.riskset.data.DataException;
import org.riskset.endpoint.EventWords;
import org.riskset.endpoint.SurvivalData;
import org.riskset.messages.NumberWording;
import org.riskset.study.Study;
import org.riskset.study.analysis.StudySample;

/** Counts patients and events on the way from the file to what is shown. */
final class Headcounts {
  private final Study study;
  private final int inFile;
  private final SurvivalData everyone;
  private final SurvivalData shown;
  private final int[] complete;

  /**
   * The counts of a study.
   *
   * @param sample its sample
   * @param unfiltered the same without a filter
   * @throws DataException if the data do not fit the study
   */
  Headcounts(StudySample sample, StudySample unfiltered) throws DataException {
    this.study = sample.study();
    this.inFile = sample.cohort().rowCount();
    this.everyone = unfiltered.read(List.of());
    this.complete = unfiltered.read(study.groups()).rows();
    this.shown = sample.read(study.groups());
  }

  /** Rows with time, status and group, at risk after the landmark if there is one; ascending. */
  int[] complete() {
    return complete.clone();
  }

  /** The counts. */
  SubgroupScreen.Headcount counts() {
    int events = shown.observations().eventCount();
    EventWords words = study.endpoint().words();
    return new SubgroupScreen.Headcount(
        inFile,
        everyone.size() + everyone.beforeLandmark(),
        landmark(),
        shown.size(),
        events,
        events == 1 ? words.singular() : words.plural());
  }

  private SubgroupScreen.@Nullable Landmark landmark() {
    OptionalDouble landmark = study.sample().landmark();
    if (landmark.isEmpty()) {
      return null;
    }
    String unit = study.cohort().dictionary().timeUnit();
    String time = NumberWording.asChosen(landmark.getAsDouble());
    return new SubgroupScreen.Landmark(
        unit == null ? time : time + " " + unit, everyone.beforeLandmark(), everyone.size());
  }
}
