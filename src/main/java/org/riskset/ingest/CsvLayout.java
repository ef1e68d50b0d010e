package org.riskset.ingest;

/**
 * How a text file writes a table.
 *
 * @param delimiter column separator
 * @param charset name of the character encoding
 * @param decimalMark point or comma
 */
public record CsvLayout(char delimiter, String charset, char decimalMark) {}
