package org.riskset.study.json;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * Replaces a file so that at every moment either the old or the new content is there: a temporary
 * file beside it, forced to disk and moved over it. The old content is kept as a backup until the
 * new one has been read back.
 */
final class AtomicFile {
  private final Path target;

  AtomicFile(Path file) throws IOException {
    // A link keeps pointing at the file that is replaced.
    this.target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
  }

  void write(byte[] content) throws IOException {
    Path temporary = sibling(".tmp" + ProcessHandle.current().pid());
    Path backup = sibling(".bak");
    boolean replaces = Files.exists(target);
    try {
      writeAndForce(temporary, content);
      if (replaces) {
        Files.copy(
            target,
            backup,
            StandardCopyOption.REPLACE_EXISTING,
            StandardCopyOption.COPY_ATTRIBUTES);
      }
      move(temporary);
    } finally {
      Files.deleteIfExists(temporary);
    }
    if (!Arrays.equals(Files.readAllBytes(target), content)) {
      throw new IOException("the file reads back differently; the former content is in " + backup);
    }
    if (replaces) {
      Files.deleteIfExists(backup);
    }
  }

  private Path sibling(String suffix) {
    return target.resolveSibling(target.getFileName() + suffix);
  }

  private static void writeAndForce(Path file, byte[] content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(content);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  private void move(Path temporary) throws IOException {
    try {
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      // Some network drives cannot; the backup covers the moment between.
      Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
