package org.riskset.study;

import java.util.List;
import org.riskset.endpoint.EndpointDefinition;

/**
 * The endpoints of a study and the one in use.
 *
 * @param definitions endpoints with distinct identifiers, at least one
 * @param id identifier of the endpoint in use
 */
public record EndpointChoice(List<EndpointDefinition> definitions, String id) {
  /** Copies the definitions and checks that the endpoint in use is among them. */
  public EndpointChoice {
    definitions = List.copyOf(definitions);
    String wanted = id;
    if (definitions.stream().noneMatch(e -> e.id().equals(wanted))) {
      throw new IllegalArgumentException("no endpoint has the identifier " + wanted);
    }
  }

  /** One endpoint, in use. */
  public static EndpointChoice only(EndpointDefinition endpoint) {
    return new EndpointChoice(List.of(endpoint), endpoint.id());
  }

  /** The endpoint in use. */
  public EndpointDefinition current() {
    return definitions.stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
  }

  /** The same endpoints with another in use. */
  public EndpointChoice use(String other) {
    return new EndpointChoice(definitions, other);
  }
}
