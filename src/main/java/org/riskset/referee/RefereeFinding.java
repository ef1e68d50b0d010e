package org.riskset.referee;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riskset.messages.Message;
import org.riskset.messages.Severity;

/**
 * What a good reviewer would say about a result.
 *
 * @param severity how much it matters
 * @param claim what was seen, two to seven words
 * @param sentence one sentence with the number
 * @param remedy what may be done about it, or null
 */
public record RefereeFinding(
    Severity severity, Message claim, Message sentence, @Nullable Remedy remedy) {
  /** What may be done about it. */
  public Optional<Remedy> offeredRemedy() {
    return Optional.ofNullable(remedy);
  }
}
