package org.headwater.bench.language;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.headwater.language.EncoderReader;
import org.headwater.language.EncoderWord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the words of each article as the encoder reads them, for {@code training/}.
 *
 * <p>Standard input: JSON Lines with {@code id} and {@code text}. Standard output: one line for
 * each, {@code id}, a tab, then the words with a space between: {@code start:end:unit:shape:} and
 * the pieces' numbers with commas between. Offsets are in code points, as in the gold files.
 */
public final class TrainingWords {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private TrainingWords() {}

  public static void main(String[] arguments) throws IOException {
    EncoderReader reader = new EncoderReader();
    try (BufferedReader in =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintWriter out =
            new PrintWriter(
                new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8)))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        JsonNode article = JSON.readTree(line);
        out.print(article.get("id").asString());
        out.print('\t');
        out.print(words(reader, article.get("text").asString()));
        out.print('\n');
      }
    }
  }

  private static String words(EncoderReader reader, String text) {
    StringBuilder line = new StringBuilder();
    int unit = 0;
    int point = 0;
    for (EncoderWord word : reader.words(text)) {
      int start = point + text.codePointCount(unit, word.token().span().start());
      unit = word.token().span().end();
      point = start + text.codePointCount(word.token().span().start(), unit);
      line.append(line.isEmpty() ? "" : " ").append(start).append(':').append(point);
      line.append(':').append(word.unit()).append(':').append(word.row()).append(':');
      for (int i = 0; i < word.pieces().length; i++) {
        line.append(i == 0 ? "" : ",").append(word.pieces()[i]);
      }
    }
    return line.toString();
  }
}
