package org.riskset.benchmark;

import java.io.BufferedWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.riskset.data.Cohort;
import org.riskset.ingest.CohortReader;
import org.riskset.study.CohortDescription;
import org.riskset.study.DataSource;
import org.riskset.study.StudyDraft;
import org.riskset.study.json.StudyFile;

/** A study of any number of synthetic patients as a file that the window opens. */
final class SyntheticStudy {
  /** Levels to filter by, as the window names them; each leaves about half of the patients. */
  static final List<String> LEVELS = List.of("sex-F", "surgery-yes");

  private SyntheticStudy() {}

  /** Writes data and study; gives the study. */
  static Path write(Path folder, int rows) throws Exception {
    Path data = folder.resolve("patients.csv");
    writeData(data, rows);
    Cohort cohort = CohortReader.read(data).cohort();
    Path study = folder.resolve("patients" + StudyFile.SUFFIX);
    StudyFile.save(
        StudyDraft.of(
            DataSource.of(data.toString()), cohort, CohortDescription.named("Synthetic patients")),
        study);
    return study;
  }

  private static void writeData(Path file, int rows) throws Exception {
    Random random = new Random(rows);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("os_months,os_event,arm,sex,surgery,stage,age,dose\n");
      for (int i = 0; i < rows; i++) {
        boolean treated = random.nextInt(4) > 0;
        double death = -(treated ? 60 : 30) * Math.log(1 - random.nextDouble());
        double censoring = 12 + 108 * random.nextDouble();
        out.write(Math.round(10 * Math.min(death, censoring)) / 10.0 + ",");
        out.write((death <= censoring ? 1 : 0) + "," + (treated ? "RT" : "none"));
        out.write(random.nextBoolean() ? ",M" : ",F");
        out.write(random.nextBoolean() ? ",yes" : ",no");
        out.write("," + "I".repeat(1 + random.nextInt(3)) + "," + (27 + random.nextInt(48)));
        out.write("," + random.nextInt(600) / 10.0 + "\n");
      }
    }
  }
}
