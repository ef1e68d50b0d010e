package org.riskset.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A file that holds text, its encoding known. */
final class SourceFile {
  private static final int HEAD = 8192;
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private final Path path;
  private final long size;
  private final TextEncoding encoding;

  private SourceFile(Path path, long size, TextEncoding encoding) {
    this.path = path;
    this.size = size;
    this.encoding = encoding;
  }

  /** Looks at a file. */
  static SourceFile of(Path path) throws IngestException {
    if (!Files.exists(path)) {
      throw new IngestException("ingest.missingFile", path);
    }
    if (Files.isDirectory(path)) {
      throw new IngestException("ingest.directory", path);
    }
    if (!Files.isReadable(path)) {
      throw new IngestException("ingest.unreadable", path);
    }
    try {
      byte[] head = head(path);
      if (head.length == 0) {
        throw new IngestException("ingest.emptyFile", path);
      }
      requireText(path, head);
      return new SourceFile(path, Files.size(path), TextEncoding.of(path, head));
    } catch (IOException e) {
      throw failure(path, e);
    }
  }

  static IngestException failure(Path path, IOException cause) {
    IngestException failure = new IngestException("ingest.readFailed", path, reason(cause));
    failure.initCause(cause);
    return failure;
  }

  private static String reason(IOException cause) {
    String message = cause.getMessage();
    return message == null ? cause.getClass().getSimpleName() : message;
  }

  private static byte[] head(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(HEAD);
    }
  }

  private static void requireText(Path path, byte[] head) throws IngestException {
    if (startsWith(head, ZIP) || startsWith(head, OLE)) {
      throw new IngestException("ingest.workbook", path);
    }
    boolean hasNul = new String(head, StandardCharsets.ISO_8859_1).indexOf('\0') >= 0;
    if (hasNul && !TextEncoding.isUtf16(head)) {
      throw new IngestException("ingest.binary", path);
    }
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    return bytes.length >= start.length
        && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }

  Path path() {
    return path;
  }

  long size() {
    return size;
  }

  TextEncoding encoding() {
    return encoding;
  }

  /** A reader of the text, a byte order mark skipped. */
  BufferedReader reader(InputStream in) throws IOException {
    Charset charset = encoding.charset();
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, charset), 1 << 16);
    reader.mark(1);
    if (reader.read() != '\uFEFF') {
      reader.reset();
    }
    return reader;
  }

  /** The beginning of the text, cut after its last whole line. */
  String sample(int length) throws IngestException {
    try (BufferedReader reader = reader(Files.newInputStream(path))) {
      char[] buffer = new char[length];
      int filled = 0;
      for (int n = 0; n >= 0 && filled < length; filled += Math.max(0, n)) {
        n = reader.read(buffer, filled, length - filled);
      }
      String text = new String(buffer, 0, filled);
      int end = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
      return filled < length || end < 0 ? text : text.substring(0, end);
    } catch (IOException e) {
      throw failure(path, e);
    }
  }
}
