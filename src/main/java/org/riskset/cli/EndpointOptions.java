package org.riskset.cli;

import java.util.List;
import org.riskset.endpoint.EndpointDefinition;
import picocli.CommandLine.Option;

/** Options that name the endpoint. */
final class EndpointOptions {
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

  /**
   * The endpoint on these columns.
   *
   * @param declared endpoints that the dictionary of the data file names, the usual one first
   * @throws CommandException if neither the options nor the dictionary name one
   */
  EndpointDefinition endpoint(List<EndpointDefinition> declared) throws CommandException {
    if (time.isEmpty() && !event.isGiven()) {
      EndpointDefinition usual =
          declared.stream()
              .findFirst()
              .orElseThrow(() -> CommandException.usage("cli.endpointMissing"));
      return entry.isEmpty() ? usual : withEntry(usual);
    }
    if (time.isEmpty()) {
      throw CommandException.usage("cli.optionMissing", "--time", "--event");
    }
    if (!event.isGiven()) {
      throw CommandException.usage("cli.optionMissing", "--event", "--time");
    }
    EndpointDefinition plain =
        EndpointDefinition.of(time, entry.isEmpty() ? null : entry, event.column(), event.values());
    return declared.stream().filter(this::means).findFirst().map(this::worded).orElse(plain);
  }

  /** Whether the options name a declared endpoint, which then lends its wording. */
  private boolean means(EndpointDefinition endpoint) {
    return endpoint.time().equals(time)
        && endpoint.event().equals(event.column())
        && endpoint.entryColumn().orElse("").equals(entry)
        && (event.values().isEmpty() || event.values().equals(endpoint.eventValues()));
  }

  /** The values that count are the ones on the command line, also where there are none. */
  private EndpointDefinition worded(EndpointDefinition endpoint) {
    return endpoint.withEventValues(event.values());
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
