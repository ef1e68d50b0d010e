package org.riskset.study.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.riskset.ingest.IngestException;
import org.riskset.study.Study;

/** Saves studies to JSON files and loads them. */
public final class StudyFile {
  /** How the names of study files end. */
  public static final String SUFFIX = ".riskset.json";

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

  private StudyFile() {}

  /**
   * Loads a study. The path of its data file is resolved against the folder of the study file.
   *
   * @throws IngestException if it cannot be read; the message names the place in the file
   */
  public static Study load(Path file) throws IngestException {
    return new StudyReader(file).read();
  }

  /**
   * Saves a study; what was there before stays until the new file has been read back. The path of
   * its data file is stored relative to the folder of the study file.
   *
   * @throws StudyWriteException if the file cannot be written
   */
  public static void save(Study study, Path file) throws StudyWriteException {
    try {
      new AtomicFile(file).write(json(study, file).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      StudyWriteException failure =
          new StudyWriteException("json.writeFailed", file, String.valueOf(e.getMessage()));
      failure.initCause(e);
      throw failure;
    }
  }

  private static String json(Study study, Path file) throws JsonProcessingException {
    String data = DataPath.stored(file, study.cohort().source().path());
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(INDENT);
    return MAPPER.writer(printer).writeValueAsString(StudyWriter.write(study, data, program()))
        + "\n";
  }

  private static String program() {
    return Objects.requireNonNullElse(
        StudyFile.class.getPackage().getImplementationVersion(), "development");
  }
}
