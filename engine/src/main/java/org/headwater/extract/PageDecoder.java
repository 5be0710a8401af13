package org.headwater.extract;

import java.util.Locale;
import org.headwater.document.Outcome;
import org.headwater.document.Page;
import org.headwater.document.PageText;
import org.headwater.document.PageText.Form;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of a page into characters: finds the charset, tells HTML from text, and refuses
 * what is no page with a reason for a person. Bytes that are wrong in their charset become U+FFFD.
 */
public final class PageDecoder {
  /** A larger page is refused. */
  public static final int LARGEST = 64 << 20;

  /** How many characters at the start are looked at to tell HTML from text. */
  private static final int HEAD = 4096;

  private PageDecoder() {}

  /**
   * Decodes a page.
   *
   * @param id the id that the article will have
   */
  public static Outcome<PageText> decode(String id, Page page) {
    byte[] bytes = page.bytes();
    if (bytes.length == 0) {
      return Outcome.rejected("is empty");
    }
    if (bytes.length > LARGEST) {
      return Outcome.rejected(
          String.format(
              Locale.ROOT,
              "is too large: %d MB, the largest page that is read has %d MB",
              bytes.length >> 20,
              LARGEST >> 20));
    }
    String binary = BinaryKind.of(bytes, page.mediaType());
    if (binary != null) {
      return Outcome.rejected("is no page but " + binary);
    }
    String content = withoutMark(PageCharset.decode(bytes, page.mediaType()));
    if (isBlank(content)) {
      return Outcome.rejected("is empty: it holds only white space");
    }
    if (BinaryKind.looksBinary(content)) {
      return Outcome.rejected("is no page but binary data");
    }
    Form form = isHtml(content, page.mediaType()) ? Form.HTML : Form.TEXT;
    return Outcome.accepted(
        new PageText(id, page.location(), form, content, page.url(), page.retrieved()));
  }

  private static String withoutMark(String content) {
    return content.startsWith("\ufeff") ? content.substring(1) : content;
  }

  private static boolean isBlank(String content) {
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      if (!LineInProgress.isSpace(c) && !LineInProgress.isUnseen(c)) {
        return false;
      }
    }
    return true;
  }

  /** HTML by what the carrier says, else by the tags at its start. */
  private static boolean isHtml(String content, @Nullable String mediaType) {
    String type = mediaType == null ? "" : mediaType.toLowerCase(Locale.ROOT);
    if (type.contains("html") || type.contains("xml")) {
      return true;
    }
    String head =
        content
            .substring(0, Math.min(HEAD, content.length()))
            .stripLeading()
            .toLowerCase(Locale.ROOT);
    if (head.startsWith("<!doctype html") || head.startsWith("<html")) {
      return true;
    }
    return HtmlSigns.in(head);
  }
}
