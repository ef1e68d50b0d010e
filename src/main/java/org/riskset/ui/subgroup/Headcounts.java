package org.riskset.ui.subgroup;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.riskset.data.Cohort;
import org.riskset.data.DataException;
import org.riskset.endpoint.EndpointDefinition;
import org.riskset.endpoint.EventWords;
import org.riskset.endpoint.SurvivalData;
import org.riskset.endpoint.SurvivalDataReader;
import org.riskset.messages.NumberWording;
import org.riskset.study.Study;

/** Counts patients and events on the way from the file to what is shown. */
final class Headcounts {
  private final Study study;
  private final int rowCount;
  private final int[] complete;
  private final SurvivalDataReader reader;

  Headcounts(Study study, Cohort cohort) throws DataException {
    this.study = study;
    this.rowCount = cohort.rowCount();
    this.reader =
        new SurvivalDataReader(
            cohort, study.endpoint(), study.sample().weights(), study.sample().mergeNearTimes());
    int[] all = IntStream.range(0, rowCount).toArray();
    this.complete = fromLandmark(reader.read(all, study.groups()), study).rows();
  }

  /** Rows with time, status and group, at risk after the landmark if there is one; ascending. */
  int[] complete() {
    return complete.clone();
  }

  /** The counts when the filters keep the given rows. */
  SubgroupScreen.Headcount of(int[] kept) throws DataException {
    SurvivalData everyone = reader.read(IntStream.range(0, rowCount).toArray(), List.of());
    SurvivalData shown = fromLandmark(reader.read(kept, study.groups()), study);
    int events = shown.observations().eventCount();
    EndpointDefinition endpoint = study.endpoint();
    EventWords words = endpoint.words();
    return new SubgroupScreen.Headcount(
        rowCount,
        everyone.size(),
        landmark(everyone),
        shown.size(),
        events,
        events == 1 ? words.singular() : words.plural());
  }

  private static SurvivalData fromLandmark(SurvivalData data, Study study) {
    OptionalDouble landmark = study.sample().landmark();
    return landmark.isPresent() ? data.from(landmark.getAsDouble()) : data;
  }

  private SubgroupScreen.@Nullable Landmark landmark(SurvivalData everyone) {
    OptionalDouble landmark = study.sample().landmark();
    if (landmark.isEmpty()) {
      return null;
    }
    SurvivalData later = everyone.from(landmark.getAsDouble());
    String unit = study.cohort().dictionary().timeUnit();
    String time = NumberWording.asChosen(landmark.getAsDouble());
    return new SubgroupScreen.Landmark(
        unit == null ? time : time + " " + unit, later.beforeLandmark(), later.size());
  }
}
