package org.riskset.cli;

import java.util.Optional;
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
   * @param file the data file, whose dictionary may name endpoints
   * @throws CommandException if no endpoint is given and the dictionary names none
   */
  EndpointDefinition endpoint(DataFile file) throws CommandException {
    if (time.isEmpty() && !event.isGiven()) {
      EndpointDefinition usual =
          file.defaultEndpoint().orElseThrow(() -> CommandException.usage("cli.endpointMissing"));
      return entry.isEmpty() ? usual : onColumns(usual.time(), usual.event(), usual);
    }
    if (time.isEmpty()) {
      throw CommandException.usage("cli.optionMissing", "--time");
    }
    if (!event.isGiven()) {
      throw CommandException.usage("cli.optionMissing", "--event");
    }
    return described(file);
  }

  private static EndpointDefinition onColumns(
      String time, String event, EndpointDefinition described) {
    return described;
  }
}
