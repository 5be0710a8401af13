package org.headwater.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.headwater.document.Article;
import org.headwater.document.Metadata;
import org.junit.jupiter.api.Test;

class OutletPagesTest {
  private static final String CALL = "Ask for our letter, it is free and comes every morning.";

  private static Article read(InputLine line) throws BadLineException {
    String title = line.required("title");
    Metadata metadata = new Metadata(title, List.of(), null, "Harbour Post", null, null, List.of());
    String text = title + " was all that the harbour spoke of, and much was said about it.";
    return Article.ofText(line.id(), metadata, text + "\n\n" + CALL);
  }

  @Test
  void pagesOfOneOutletAreClearedTogetherAndInOrder() throws IOException {
    String in =
        "{\"id\":\"1\",\"title\":\"The crane\"}\nnot json\n{\"id\":\"2\",\"title\":\"The quay\"}\n"
            + "{\"id\":\"3\"}\n{\"id\":\"4\",\"title\":\"The tide\"}\n";
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    int status =
        new OutletPages(OutletPagesTest::read)
            .run(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));

    List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(status).isEqualTo(1);
    assertThat(lines).hasSize(5);
    assertThat(lines.subList(0, 2)).allMatch(line -> line.contains("\"error\""));
    assertThat(lines.subList(2, 5))
        .allMatch(line -> line.contains("{\"kind\":\"template\",\"text\":\"" + CALL));
    assertThat(lines.get(2)).contains("\"id\":\"1\"");
    assertThat(lines.get(4)).contains("\"id\":\"4\"");
  }
}
