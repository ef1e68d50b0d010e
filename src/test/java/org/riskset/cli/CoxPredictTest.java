package org.riskset.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code cox --predict}: survival of new patients. */
final class CoxPredictTest {
  private final Path folder;

  CoxPredictTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** Nobody of the sample dies later than the first: the curve falls to its median at once. */
  @Test
  void medianMayBeTheFirstTime() throws IOException {
    Path data = Files.writeString(folder.resolve("d.csv"), "t,e,x\n1,1,0\n1,1,1\n1,1,2\n2,0,1\n");
    Path patients = Files.writeString(folder.resolve("new.csv"), "x\n1\n");
    JsonNode answer =
        CommandRun.of(
                "cox",
                data.toString(),
                "--time",
                "t",
                "--event",
                "e",
                "--covariates",
                "x",
                "--predict",
                patients.toString(),
                "--times",
                "1",
                "--json")
            .json();
    assertThat(answer.required("predictions").get(0).required("median").asDouble()).isEqualTo(1);
  }
}
