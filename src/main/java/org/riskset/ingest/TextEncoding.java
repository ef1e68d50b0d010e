package org.riskset.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How the bytes of a file are characters.
 *
 * @param charset the encoding
 * @param assumed whether nothing in the file proves it
 */
record TextEncoding(Charset charset, boolean assumed) {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final int BLOCK = 1 << 16;

  /** Both bytes of a common Chinese character lie above this; those of Latin text seldom pair. */
  private static final int GB2312_START = 0xA1;

  static boolean isUtf16(byte[] head) {
    return head.length >= 2
        && ((head[0] == (byte) 0xFF && head[1] == (byte) 0xFE)
            || (head[0] == (byte) 0xFE && head[1] == (byte) 0xFF));
  }

  /** Recognises the encoding: UTF-16 by its mark, UTF-8 if valid, else Chinese or Latin. */
  static TextEncoding of(Path path, byte[] head) throws IOException {
    if (isUtf16(head)) {
      return new TextEncoding(StandardCharsets.UTF_16, false);
    }
    if (isValid(path, StandardCharsets.UTF_8)) {
      return new TextEncoding(StandardCharsets.UTF_8, false);
    }
    boolean chinese = isValid(path, GB18030) && isMostlyPairs(path);
    return new TextEncoding(chinese ? GB18030 : StandardCharsets.ISO_8859_1, true);
  }

  private static boolean isValid(Path path, Charset charset) throws IOException {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
    CharBuffer characters = CharBuffer.allocate(BLOCK);
    try (InputStream in = Files.newInputStream(path)) {
      boolean atEnd = false;
      while (!atEnd) {
        int n = in.read(bytes.array(), bytes.position(), bytes.remaining());
        atEnd = n < 0;
        bytes.position(bytes.position() + Math.max(0, n)).flip();
        characters.clear();
        if (decoder.decode(bytes, characters, atEnd).isError()) {
          return false;
        }
        bytes.compact();
      }
      return true;
    }
  }

  private static boolean isMostlyPairs(Path path) throws IOException {
    long high = 0;
    long paired = 0;
    int previous = 0;
    try (InputStream in = Files.newInputStream(path)) {
      byte[] block = new byte[BLOCK];
      for (int n = in.read(block); n >= 0; n = in.read(block)) {
        for (int i = 0; i < n; i++) {
          int current = block[i] & 0xFF;
          boolean pair = previous >= GB2312_START && current >= GB2312_START;
          high += current >= 0x80 ? 1 : 0;
          paired += pair ? 2 : 0;
          previous = pair ? 0 : current;
        }
      }
    }
    return paired * 2 > high;
  }
}
