package org.headwater.bench.extract;

import java.util.List;
import java.util.function.IntFunction;
import org.headwater.document.PageText.Form;
import org.jspecify.annotations.Nullable;

/** Kinds of pages that can be made as long as one likes; some no newsroom would write. */
enum GrowthShape {
  PARAGRAPHS(i -> "<p>" + sentence(i) + "</p>\n", i -> sentence(i) + "\n"),
  MENUS(i -> "<li><a href='/a/" + i + "'>Harbour " + i + "</a></li>\n", i -> "Harbour " + i + "\n"),
  COMMENTS(
      i ->
          "<div class='comment' id='c"
              + i
              + "'><b>Marta "
              + i
              + "</b><p>"
              + sentence(i)
              + "</p></div>",
      i -> "Marta\n3 May 2022\n" + sentence(i) + "\nReply\n"),
  HEADINGS_OF_THREADS(i -> "<h3>6 Comments</h3><p>" + sentence(i) + "</p>", i -> "6 Comments\n"),
  REPEATED_LINES(i -> "<div>Share this story</div>", i -> "Share this story\n"),
  LINKS_IN_TEXT(i -> "<a href='/x'>word</a> and ", i -> "word (http://x.example/" + i + ") and "),
  ONE_PARAGRAPH(i -> sentence(i) + " ", i -> sentence(i) + " "),
  ONE_WORD(i -> "harbour", i -> "harbour"),
  TITLES(i -> "<h2>Harbour closed again after " + sentence(i) + "</h2>", i -> "HARBOUR CLOSED\n"),
  CAPTIONS(
      i -> "<figure><figcaption>The pier at day " + i + " (Photo: Ostpress)</figcaption></figure>",
      i -> "The pier at day " + i + " (Photo: Ostpress)\n"),
  DATES(
      i -> "<time datetime='2022-05-03T10:00:00Z'>3 May 2022</time><p>" + i + "</p>",
      i -> "Updated 03.05.2022 - 2022-05-03 at 10:0" + i % 10 + "\n"),
  DEEP(i -> "<div>x", null),
  UNCLOSED(i -> "<p><b><i>" + i + " word ", null),
  UNCLOSED_LINKS(i -> "<a href='/x'><span>word ", null),
  TABLES(i -> "<table><tr><td>" + i, null),
  ROWS(i -> "<tr><td>Harbour<td>" + i, null),
  ODD_TAGS(i -> "<x-" + i + ">word</x-" + i + "> ", null),
  CLASSES(i -> "<div class='story-" + i + " teaser' id='n" + i + "'>word</div>", null),
  BREAKS(i -> "a<br>", null),
  OPEN_SIGNS(i -> "< ", i -> "< "),
  BRACKETS(i -> "(Photo: ", i -> "(Photo: "),
  QUOTES(i -> "\" ' ” ", i -> "\" ' ” "),
  ATTRIBUTE(null, null) {
    @Override
    String page(Form form, int size) {
      return "<p class='" + "word ".repeat(size / 5) + "'>" + sentence(1);
    }
  },
  SCRIPT(null, null) {
    @Override
    String page(Form form, int size) {
      return "<script>var state = [" + "{\"a\":1},".repeat(size / 8) + "]</script>" + sentence(1);
    }
  },
  LINKED_DATA(null, null) {
    @Override
    String page(Form form, int size) {
      String item =
          "{\"@type\":\"NewsArticle\",\"headline\":\"Harbour\",\"author\":{\"@id\":\"#a\"}},";
      return "<script type='application/ld+json'>["
          + item.repeat(size / item.length())
          + "1]</script><p>"
          + sentence(1);
    }
  },
  METAS(
      i -> "<meta name='date' content='soon'><meta property='author' content='Greta " + i + "'>",
      null);

  private final @Nullable IntFunction<String> html;
  private final @Nullable IntFunction<String> text;

  GrowthShape(@Nullable IntFunction<String> html, @Nullable IntFunction<String> text) {
    this.html = html;
    this.text = text;
  }

  List<Form> forms() {
    return text == null ? List.of(Form.HTML) : List.of(Form.HTML, Form.TEXT);
  }

  /** A page of about so many characters. */
  String page(Form form, int size) {
    IntFunction<String> piece = form == Form.HTML ? html : text;
    StringBuilder page = new StringBuilder(size + 200);
    page.append(form == Form.HTML ? "<body><p>" + sentence(0) + "</p>" : sentence(0) + "\n");
    for (int i = 0; piece != null && page.length() < size; i++) {
      page.append(piece.apply(i));
    }
    return page.toString();
  }

  private static String sentence(int i) {
    return "The mayor said on day "
        + i
        + " that the harbour would be closed for repairs, and the"
        + " fishermen of the town asked for how long.";
  }
}
