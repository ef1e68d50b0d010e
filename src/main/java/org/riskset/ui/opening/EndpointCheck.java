package org.riskset.ui.opening;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riskset.endpoint.EndpointDefinition;
import org.riskset.endpoint.EventTally;
import org.riskset.messages.Message;

/**
 * An endpoint as a person is asked about it.
 *
 * @param definition the endpoint
 * @param tally how often each value of its event column occurs, or null if that cannot be told
 * @param values values of its event column, a few at most
 * @param shortest shortest time, NaN if there is none
 * @param longest longest time
 * @param confirmed whether a person, or the dictionary, says that it is meant so
 * @param problem why it cannot be used as it is, or null
 */
public record EndpointCheck(
    EndpointDefinition definition,
    @Nullable EventTally tally,
    List<String> values,
    double shortest,
    double longest,
    boolean confirmed,
    @Nullable Message problem) {
  /** Copies the values. */
  public EndpointCheck {
    values = List.copyOf(values);
  }

  /** Whether nothing has to be asked or mended any more. */
  public boolean settled() {
    return confirmed && problem == null;
  }
}
