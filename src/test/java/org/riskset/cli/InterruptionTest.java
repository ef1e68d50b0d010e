package org.riskset.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.riskset.Riskset;

/** A process that is told to end while it computes. */
@DisabledOnOs(OS.WINDOWS)
class InterruptionTest {
  /** 128 and the number of the signal that {@link Process#destroy} sends, SIGTERM. */
  private static final int TOLD_TO_END = 143;

  private final Path folder;

  InterruptionTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void endsAtOnceWithTheCodeOfTheSignalAndNoFile() throws IOException, InterruptedException {
    Path out = folder.resolve("answer.json");
    Path messages = folder.resolve("messages.txt");
    Process process = start(messages, out);
    // Long after the virtual machine has started, and long before so many samples are done.
    TimeUnit.SECONDS.sleep(2);
    assertThat(process.isAlive()).isTrue();
    process.destroy();
    assertThat(process.waitFor(5, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(TOLD_TO_END);
    assertThat(messages).isEmptyFile();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(messages);
    }
  }

  private static Process start(Path messages, Path out) throws IOException {
    List<String> words =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            classPath(),
            "org.riskset.Riskset",
            "cox",
            CommandRun.COHORT,
            "--time",
            "os_months",
            "--event",
            "os_event",
            "--covariates",
            "arm,rN",
            "--validate",
            "2000000",
            "--json",
            "--out",
            out.toString());
    ProcessBuilder builder =
        new ProcessBuilder(words)
            .redirectError(messages.toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    // The virtual machine would say on standard error that it has picked them up.
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    return builder.start();
  }

  /** Where this test's classes come from, whoever started it. */
  private static String classPath() {
    ClassLoader loader = Riskset.class.getClassLoader();
    return loader instanceof URLClassLoader urls
        ? Arrays.stream(urls.getURLs())
            .map(url -> new File(url.getPath()).toString())
            .collect(Collectors.joining(File.pathSeparator))
        : System.getProperty("java.class.path");
  }
}
