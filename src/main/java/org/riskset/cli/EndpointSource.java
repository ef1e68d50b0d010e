package org.riskset.cli;

import org.riskset.data.DataException;
import org.riskset.endpoint.EndpointDefinition;

/** Options that name an endpoint. */
interface EndpointSource {
  /**
   * Refuses half an endpoint before any file is read.
   *
   * @throws CommandException if an option is missing
   */
  void check() throws CommandException;

  /**
   * The endpoint that the options name in a data file.
   *
   * @throws CommandException if they name none
   * @throws DataException if the file lacks what they name
   */
  EndpointDefinition endpoint(DataFile file) throws CommandException, DataException;
}
