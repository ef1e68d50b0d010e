package org.riskset.endpoint;

/**
 * An endpoint that a cohort seems to have.
 *
 * @param definition the endpoint
 * @param tally how often each value of its event column occurs
 * @param timeUnit unit of time, empty if the name of the time column does not say
 * @param certain whether names and values leave little doubt; otherwise a person should confirm
 */
public record GuessedEndpoint(
    EndpointDefinition definition, EventTally tally, String timeUnit, boolean certain) {}
