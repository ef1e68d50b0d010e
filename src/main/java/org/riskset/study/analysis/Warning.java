package org.riskset.study.analysis;

import org.riskset.messages.Message;

/**
 * Something a reader of a result must know.
 *
 * @param code stable identifier for programs
 * @param message the same for people
 */
public record Warning(String code, Message message) {}
