package org.riskset.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.riskset.endpoint.EndpointDefinition;
import picocli.CommandLine.Option;

/** Options that name the endpoint. */
final class EndpointOptions implements EndpointSource {
  @Option(
      names = "--time",
      paramLabel = "COL",
      converter = ColumnName.class,
      description = "Follow-up time: the end of the interval at risk.")
  private String time = "";

  @Option(
      names = "--entry",
      paramLabel = "COL",
      converter = ColumnName.class,
      description = "Start of the interval at risk (delayed entry); 0 where absent.")
  private String entry = "";

  @Option(
      names = "--event",
      paramLabel = "COL[=V[|V...]]",
      converter = EventChoice.Converter.class,
      description =
          "Event column, and the values that are the event; without values only 0/1, true/false "
              + "and yes/no are read.")
  private EventChoice event = EventChoice.NOT_GIVEN;

  /** The columns that the options name. */
  Set<String> columns() {
    Set<String> columns = new HashSet<>(List.of(time, entry, event.column()));
    columns.remove("");
    return columns;
  }

  @Override
  public void check() throws CommandException {
    if (time.isEmpty() && event.isGiven()) {
      throw CommandException.usage("cli.optionMissing", "--time", "--event");
    }
    if (!time.isEmpty() && !event.isGiven()) {
      throw CommandException.usage("cli.optionMissing", "--event", "--time");
    }
  }

  /**
   * The endpoint on these columns; without them, the one that the file's dictionary begins with.
   *
   * @throws CommandException if neither the options nor the dictionary name one
   */
  @Override
  public EndpointDefinition endpoint(DataFile file) throws CommandException {
    if (time.isEmpty()) {
      return usual(file);
    }
    EndpointDefinition plain =
        EndpointDefinition.of(time, entry.isEmpty() ? null : entry, event.column(), event.values());
    return file.endpoints().stream()
        .filter(this::means)
        .findFirst()
        .map(declared -> declared.withEventValues(event.values()))
        .orElse(plain);
  }

  private EndpointDefinition usual(DataFile file) throws CommandException {
    EndpointDefinition usual =
        file.usualEndpoint().orElseThrow(() -> CommandException.usage("cli.endpointMissing"));
    return entry.isEmpty() ? usual : withEntry(usual);
  }

  /** Whether the options name a declared endpoint, which then lends its wording. */
  private boolean means(EndpointDefinition endpoint) {
    return endpoint.time().equals(time)
        && endpoint.event().equals(event.column())
        && endpoint.entryColumn().orElse("").equals(entry)
        && (event.values().isEmpty() || event.values().equals(endpoint.eventValues()));
  }

  private EndpointDefinition withEntry(EndpointDefinition usual) {
    return new EndpointDefinition(
        usual.id(),
        usual.label(),
        usual.time(),
        entry,
        usual.event(),
        usual.eventValues(),
        usual.words(),
        usual.note());
  }
}
