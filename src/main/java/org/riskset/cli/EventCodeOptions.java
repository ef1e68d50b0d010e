package org.riskset.cli;

import java.util.List;
import org.riskset.endpoint.EndpointDefinition;
import org.riskset.endpoint.EventWords;
import org.riskset.messages.Messages;
import org.riskset.study.IncidenceSpec;
import picocli.CommandLine.Option;

/** Options that name an endpoint with several causes. */
final class EventCodeOptions implements EndpointSource {
  @Option(
      names = "--time",
      paramLabel = "COL",
      required = true,
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
      names = "--event-code",
      paramLabel = "COL",
      required = true,
      converter = ColumnName.class,
      description = "Column that tells how follow-up ended: its values are the causes.")
  private String code = "";

  @Option(
      names = "--censored",
      paramLabel = "V",
      description =
          "Value of rows without any event (default: 0); an empty text for rows that have no "
              + "value.")
  private String censored = "0";

  @Override
  public void check() {}

  @Override
  public EndpointDefinition endpoint(DataFile file) {
    return new EndpointDefinition(
        code,
        Messages.text("endpoint.competing"),
        time,
        entry.isEmpty() ? null : entry,
        code,
        List.of(),
        EventWords.general(),
        null);
  }

  IncidenceSpec.Codes codes() {
    return new IncidenceSpec.Codes(code, censored);
  }
}
