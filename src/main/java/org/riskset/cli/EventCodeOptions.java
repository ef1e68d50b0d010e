package org.riskset.cli;

import java.util.List;
import org.riskset.data.Cohort;
import org.riskset.data.DataException;
import org.riskset.endpoint.EndpointDefinition;
import org.riskset.endpoint.EventCodes;
import org.riskset.endpoint.EventWords;
import org.riskset.messages.Messages;
import org.riskset.study.incidence.IncidenceSpec;
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
  public EndpointDefinition endpoint(DataFile file) throws DataException {
    EventCodes codes = EventCodes.of(cohort(file).column(code), censored);
    List<String> causes = codes.causes();
    if (causes.isEmpty() && !codes.censored().equals("0")) {
      throw new DataException("endpoint.noCauses", code, codes.censored());
    }
    return new EndpointDefinition(
        code,
        Messages.text("endpoint.competing"),
        time,
        entry.isEmpty() ? null : entry,
        code,
        causes,
        EventWords.general(),
        null);
  }

  /** The cohort, rows without a code being censored ones if the options say so. */
  Cohort cohort(DataFile file) throws DataException {
    file.cohort().column(code);
    return censored.isEmpty() ? EventCodes.withEmptyAsLevel(file.cohort(), code) : file.cohort();
  }

  IncidenceSpec.Codes codes() {
    return new IncidenceSpec.Codes(code, censored);
  }
}
