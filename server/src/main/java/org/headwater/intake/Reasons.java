package org.headwater.intake;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** Says in a sentence why something could not be read. */
final class Reasons {
  private Reasons() {}

  static String of(IOException failure) {
    return switch (failure) {
      case UnreadableException known -> known.reason();
      case NoSuchFileException missing -> "there is no such file";
      case AccessDeniedException denied -> "it may not be read: permission denied";
      case FileSystemLoopException loop -> "it is a link that leads back to itself";
      case ZipException damaged -> "it is damaged: not in gzip format throughout";
      case EOFException cut -> "it is cut off in the middle";
      default -> "it cannot be read: " + plain(failure);
    };
  }

  private static String plain(IOException failure) {
    String message = failure.getMessage();
    return message == null ? failure.getClass().getSimpleName() : message;
  }
}
