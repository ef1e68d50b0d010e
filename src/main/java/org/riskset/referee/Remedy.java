package org.riskset.referee;

import java.util.function.UnaryOperator;
import org.riskset.messages.Message;
import org.riskset.study.Study;

/**
 * A change of the study that answers a finding.
 *
 * @param label what it does, a verb first
 * @param edit the change
 */
public record Remedy(Message label, UnaryOperator<Study> edit) {}
