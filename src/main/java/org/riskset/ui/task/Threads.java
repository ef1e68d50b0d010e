package org.riskset.ui.task;

import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Where work of the window runs.
 *
 * @param background one thread for work that would hold the window up
 * @param window the thread of the window
 * @param defects told of what should never happen
 */
public record Threads(Executor background, Executor window, Consumer<Exception> defects) {}
