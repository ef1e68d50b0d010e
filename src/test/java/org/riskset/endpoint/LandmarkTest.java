package org.riskset.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.riskset.data.Cohort;
import org.riskset.data.DataException;
import org.riskset.data.TextCohort;
import org.riskset.statistics.sample.Observations;

/** A landmark keeps who is still at risk after it and starts the clock there. */
class LandmarkTest {
  private static SurvivalData read(String entry, String... lines) throws DataException {
    Cohort cohort = TextCohort.of(lines);
    EndpointDefinition endpoint =
        EndpointDefinition.of("time", entry.isEmpty() ? null : entry, "event", List.of());
    return new SurvivalDataReader(cohort, endpoint, null, true)
        .read(IntStream.range(0, cohort.rowCount()).toArray(), List.of());
  }

  @Test
  void whoLeftAtTheLandmarkOrBeforeIsOut() throws DataException {
    SurvivalData data = read("", "time event", "2 1", "3 1", "3 0", "5 1", "8 0").from(3);
    assertThat(data.rows()).containsExactly(3, 4);
    assertThat(data.observations().times()).containsExactly(2, 5);
    assertThat(data.beforeLandmark()).isEqualTo(3);
    assertThat(data.size()).isEqualTo(2);
  }

  @Test
  void aTimeThatIsTheLandmarkUpToNoiseIsOut() throws DataException {
    SurvivalData data = read("", "time event", "0.30000000000000004 1", "0.4 1").from(0.3);
    assertThat(data.rows()).containsExactly(1);
  }

  @Test
  void earlierEntriesMoveToTheLandmarkAndLaterOnesKeepTheirDistance() throws DataException {
    Observations observations =
        read("start", "start time event", "0 5 1", "2 9 0", "4 9 1").from(3).observations();
    assertThat(observations.entries()).containsExactly(0, 0, 1);
    assertThat(observations.times()).containsExactly(2, 6, 6);
  }

  @Test
  void missingAndInvalidRowsStayCounted() throws DataException {
    SurvivalData data =
        read("start", "start time event", "0 5 1", "- 9 0", "4 4 1", "0 1 1").from(3);
    assertThat(data.rows()).containsExactly(0);
    assertThat(data.missing()).isEqualTo(1);
    assertThat(data.invalid()).isEqualTo(1);
    assertThat(data.beforeLandmark()).isEqualTo(1);
  }
}
