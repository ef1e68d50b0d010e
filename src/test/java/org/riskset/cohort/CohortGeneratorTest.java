package org.riskset.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CohortGeneratorTest {
  /** Takes some seconds, and longer under coverage measurement. */
  @Tag("slow")
  @Test
  void theShippedFileIsWhatItsSeedGives() throws IOException {
    byte[] generated =
        CohortGenerator.csv(CohortGenerator.SHIPPED_SEED).getBytes(StandardCharsets.UTF_8);

    assertThat(generated).isEqualTo(Files.readAllBytes(SampleCohort.FILE));
  }
}
