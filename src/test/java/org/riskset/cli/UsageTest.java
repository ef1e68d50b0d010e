package org.riskset.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person reads who got the command line or the data wrong, and the exit code. */
final class UsageTest {
  @TempDir private Path folder = Path.of("");

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private static void assertRefused(CommandRun run, int exitCode, String firstLine) {
    assertThat(run.err().lines().findFirst()).contains("riskset: " + firstLine);
    assertThat(run.exitCode()).isEqualTo(exitCode);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).doesNotContain("\tat ").doesNotContain("Exception");
  }

  /** Words of a command line, of which {@code {}} stands for overall survival in the cohort. */
  private static CommandRun run(String line) {
    List<String> words = new ArrayList<>();
    for (String word : line.split(" ", -1)) {
      words.addAll(
          word.equals("{}")
              ? Arrays.asList(CommandRun.COHORT, "--time", "os_months", "--event", "os_event")
              : List.of(word));
    }
    return CommandRun.of(words.toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          survive x.csv | There is no command "survive". Commands: km, compare, cox, cutpoint, incidence, parametric, table1, weights, subgroups, power, figure, report, check, run, help.
          km | Missing required parameter: 'DATA'
          km {} --rho 1 | There is no option "--rho".
          km {} --grup arm | There is no option "--grup". Did you mean --group?
          km {} more | "more" is one word too many. Put values that hold spaces in quotes.
          km {} --time os_months | option '--time' (COL) should be specified only once
          km {} --conf-level 95 | Invalid value for option '--conf-level': "95" does not lie between 0 and 1; write 95% as 0.95
          km {} --conf-level 0.9d | Invalid value for option '--conf-level': "0.9d" is not a number
          km {} --conf-type probit | Invalid value for option '--conf-type': "probit" is not one of log-log, log, plain, logit, arcsin, beta-product, none
          km {} --times 36,x | Invalid value for option '--times': "x" is not a number
          km {} --times 36,-1 | Invalid value for option '--times': "36,-1" holds a time below 0
          km {} --times NaN | Invalid value for option '--times': "NaN" is not a number
          km {} --probs 0,0.5 | Invalid value for option '--probs': "0,0.5" must hold numbers between 0 and 1, such as 0.25,0.5,0.75
          km {} --timefix maybe | Invalid value for option '--timefix': "maybe" is not one of on, off
          km {} --format xml | Invalid value for option '--format': "xml" is not one of text, json, csv
          km {} --format csv --json | --json and another --format contradict each other.
          km {} --group arm,,sex | Invalid value for option '--group': The list "arm,,sex" cannot be read: separate column names by commas and put unusual names in backticks.
          km {} --levels arm | Invalid value for option '--levels' (COL=A,B,C): "arm" is not COL=A,B,C; a level that holds a comma stands in double quotes
          km {} --reference arm | Invalid value for option '--reference' (COL=LEVEL): "arm" is not COL=LEVEL
          km {} --where arm | Subgroup, character 4: expected ==, !=, <, <=, >, >=, in, not in or is missing, found the end.
          km x.csv --time t | --event is missing; it goes with --time.
          km x.csv --time t --event =1 | Invalid value for option '--event': "=1" is not COL or COL=VALUE or COL=VALUE^VALUE
          compare {} | Name the groups to compare: --group COL.
          compare {} --group arm --test wilcoxon | Invalid value for option '--test': "wilcoxon" is not one of log-rank, gehan-breslow, tarone-ware, peto-peto, modified-peto-peto, fleming-harrington, max-combo
          compare {} --group arm --rho 1 | --rho and --gamma go with --test fleming-harrington only.
          compare {} --group arm --test fleming-harrington --rho -1 | Invalid value for option '--rho': "-1" is below 0; the exponents of a Fleming–Harrington test are not
          compare {} --group arm --test max-combo --trend | --trend does not go with --test max-combo: choose one weighted test.
          compare {} --group arm --scores 1,2 | --trend is missing; it goes with --scores.
          compare {} --group arm --trend --scores 2,2 | Invalid value for option '--scores': "2,2" must hold at least two different numbers, such as 1,2,3
          compare {} --group arm --trend --scores 1,2,3 | 3 scores for 2 groups: --scores needs one number for each of RT, non-RT, in this order.
          compare {} --group arm --pairwise tukey | Invalid value for option '--pairwise': "tukey" is not one of none, holm, hochberg, bonferroni, BH, BY
          compare {} --group arm --tau 0 | Invalid value for option '--tau': "0" is not above 0
          compare {} --group arm --permutations 0.5 | Invalid value for option '--permutations': "0.5" is not a whole number from 1 to 10000000
          cutpoint {} | Missing required option: '--variable=COL'
          cutpoint {} --variable age_years --min-prop 0.5 | Invalid value for option '--min-prop': "0.5" is not from 0 to below 0.5
          cox {} | Missing required option: '--covariates=COL[,COL...]'
          cox {} --covariates arm --ties discrete | Invalid value for option '--ties': "discrete" is not one of efron, breslow, exact
          cox {} --covariates arm: | Invalid value for option '--covariates': The terms "arm:" end where a column is expected. Separate terms by commas.
          """)
  void refusesWrongUsage(String line, String message) {
    assertRefused(run(line), 2, message.replace('^', '|'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          km {} --group arms | There is no column "arms". Did you mean arm? Columns: patient_code,
          km {} --factor arms | There is no column "arms". Did you mean arm? Columns: patient_code,
          cox {} --covariates arm,arm | A term occurs twice: armnon-RT, armnon-RT.
          cox {} --covariates rN --reference rN=rN9 | Column rN has no level "rN9" among the rows used. Levels: rN0, rN1, rN2, rN3.
          km {} --where rN=='rN9' | No patient is left to analyse where rN == 'rN9'.
          km data/rnpc-cohort.csv --time arm --event os_event | Column arm, row 1: "non-RT" is not a number. Correct the value or choose another column.
          km data/rnpc-cohort.csv --time os_months --event arm | Column arm holds RT, non-RT, which is not 0/1, true/false or yes/no. Name the value that is the event, for example --event "arm=non-RT".
          km data/rnpc-cohort.csv --time os_months --event os_event=2 | Column os_event has no value "2". Values found: 0, 1.
          """)
  void saysWhatTheDataLack(String line, String message) {
    CommandRun run = run(line);
    assertThat(run.err()).startsWith("riskset: data/rnpc-cohort.csv: " + message);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void saysThatAFileIsMissing() {
    assertRefused(
        CommandRun.of("km", "absent.csv", "--time", "t", "--event", "e"),
        3,
        "absent.csv: there is no such file. Check the name and the folder.");
  }

  @Test
  void saysThatAFileIsEmpty() throws IOException {
    String empty = file("empty.csv", "");
    assertRefused(
        CommandRun.of("km", empty, "--time", "t", "--event", "e"), 3, empty + " is empty.");
  }

  @Test
  void namesTheTextInATimeColumn() throws IOException {
    String data = file("text.csv", "t,e\n1,1\n2,0\nlost,1\n");
    assertRefused(
        CommandRun.of("km", data, "--time", "t", "--event", "e"),
        1,
        data
            + ": Column t, row 3: \"lost\" is not a number. Correct the value or choose another"
            + " column.");
  }

  @Test
  void readsSemicolonsAndDecimalCommas() throws IOException {
    String data = file("german.csv", "t;e\n1,5;1\n2,5;0\n");
    CommandRun run = CommandRun.of("km", data, "--time", "t", "--event", "e", "--json");
    assertThat(run.exitCode()).isZero();
    assertThat(run.json().required("curves").get(0).required("time").get(0).doubleValue())
        .isEqualTo(1.5);
  }

  @Test
  void answersWithAWarningWhereThereAreNoEvents() throws IOException {
    String data = file("none.csv", "t,e,g\n1,0,a\n2,0,b\n");
    CommandRun run =
        CommandRun.of("compare", data, "--time", "t", "--event", "e", "--group", "g", "--json");
    assertThat(run.exitCode()).isZero();
    assertThat(run.json().required("reason").textValue()).isEqualTo("no_events");
    assertThat(run.json().required("warnings").findValuesAsText("code")).contains("no_events");
  }

  @Test
  void asksForTheEndpointWhereNoDictionaryNamesOne() throws IOException {
    assertRefused(
        CommandRun.of("km", file("plain.csv", "t,e\n1,1\n2,0\n")),
        2,
        "Name the endpoint: --time COL --event COL. The data file has no dictionary that names"
            + " one.");
  }

  @Test
  void takesSeveralEventValuesAndNamesInBackticks() throws IOException {
    String data = file("status.csv", "time to RT,status\n1,dead\n2,alive\n3,dead of other\n");
    CommandRun run =
        CommandRun.of(
            "km", data, "--time", "`time to RT`", "--event", "status=dead|dead of other", "--json");
    assertThat(run.json().required("events").intValue()).isEqualTo(2);
  }

  @Test
  void countsRowsThatItLeavesOut() throws IOException {
    String data = file("rows.csv", "s,t,e\n0,1,1\n0,,1\n3,2,0\n0,4,1\n");
    CommandRun run =
        CommandRun.of("km", data, "--entry", "s", "--time", "t", "--event", "e", "--json");
    assertThat(run.json().required("n").intValue()).isEqualTo(2);
    assertThat(run.json().required("n_missing").intValue()).isEqualTo(1);
    assertThat(run.json().required("n_invalid").intValue()).isEqualTo(1);
  }

  @Test
  void writesToAFile() throws IOException {
    Path answer = folder.resolve("answer.json");
    CommandRun run = CommandRun.ofCohort("km", "--json", "--out", answer.toString());
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(answer).content(StandardCharsets.UTF_8).startsWith("{");
  }

  @Test
  void saysThatAFileCannotBeWritten() {
    Path nowhere = folder.resolve("absent").resolve("answer.json");
    assertRefused(
        CommandRun.ofCohort("km", "--out", nowhere.toString()),
        3,
        "Cannot write " + nowhere + ": its folder does not exist.");
    assertRefused(
        CommandRun.ofCohort("km", "--out", folder.toString()),
        3,
        "Cannot write " + folder + ": it is a folder.");
  }

  @Test
  void doesNotWriteOverTheData() throws IOException {
    String data = file("data.csv", "t,e\n1,1\n2,0\n");
    assertRefused(
        CommandRun.of("km", data, "--time", "t", "--event", "e", "--out", data),
        2,
        "--out " + data + " is the data file itself.");
    assertThat(Path.of(data)).content(StandardCharsets.UTF_8).isEqualTo("t,e\n1,1\n2,0\n");
  }

  @Test
  void saysThatNobodyReadsTheAnswer() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    java.io.ByteArrayOutputStream messages = new java.io.ByteArrayOutputStream();
    int code =
        RisksetCli.run(
            closed,
            messages,
            "km",
            CommandRun.COHORT,
            "--time",
            "os_months",
            "--event",
            "os_event");
    assertThat(code).isEqualTo(3);
    assertThat(messages.toString(StandardCharsets.UTF_8))
        .isEqualTo("riskset: The answer could not be written to standard output: Broken pipe.\n");
  }

  @Test
  void showsHelpAndVersion() {
    assertThat(CommandRun.of("help").out()).startsWith("Usage: riskset [-hV] COMMAND");
    assertThat(CommandRun.of("km", "--help").out()).startsWith("Usage: riskset km");
    assertThat(CommandRun.of("help", "cox").out()).startsWith("Usage: riskset cox");
    assertThat(CommandRun.of("--version").out()).startsWith("Riskset ");
  }
}
