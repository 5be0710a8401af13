package org.headwater.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.headwater.entity.Entity;
import org.headwater.entity.Mention;
import org.headwater.evidence.Place;
import org.headwater.evidence.Wording;
import org.headwater.report.Block.Heading;
import org.headwater.report.Block.Row;
import org.headwater.report.Block.Table;

/** How the articles name the same person, body or place, where they name it differently. */
final class WordingSection {
  private final Citations citations;

  WordingSection(Citations citations) {
    this.citations = citations;
  }

  List<Block> of(List<Entity> entities, List<Wording> wording) {
    List<Block> blocks = new ArrayList<>(names(entities));
    if (!wording.isEmpty()) {
      blocks.add(new Heading(2, "Wording", null));
      blocks.add(
          new Table(
              List.of("Of", "Words"), List.of(4, 16), wording.stream().map(this::row).toList()));
    }
    return blocks;
  }

  private Row row(Wording wording) {
    Map<String, List<Place>> byWords = new LinkedHashMap<>();
    for (Wording.Phrase phrase : wording.phrases()) {
      byWords
          .computeIfAbsent(Citations.oneLine(phrase.words()), form -> new ArrayList<>())
          .add(phrase.place());
    }
    List<Piece> words = new ArrayList<>();
    byWords.forEach((form, places) -> {
      words.add(Piece.plain(words.isEmpty() ? "" : "; "));
      words.add(Piece.quote(form));
      for (Place place : places) {
        words.add(Piece.plain(" "));
        words.add(citations.place(place.article(), place.span()));
      }
    });
    return Row.of(List.of(List.of(Piece.strong(wording.of())), words));
  }

  private List<Block> names(List<Entity> entities) {
    List<Row> rows = new ArrayList<>();
    for (Entity entity : entities) {
      if (entity.variants().size() > 1) {
        rows.add(row(entity));
      }
    }
    if (rows.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Heading(2, "Names", null),
        new Table(List.of("Name", "Written", "Called", "Why one"), List.of(4, 8, 6, 6), rows));
  }

  private Row row(Entity entity) {
    List<Piece> written = new ArrayList<>();
    for (Map.Entry<String, Map<String, Mention>> form : forms(entity).entrySet()) {
      written.add(Piece.plain(written.isEmpty() ? "" : "; "));
      written.add(Piece.quote(form.getKey()));
      form.getValue()
          .forEach((article, mention) -> {
            written.add(Piece.plain(" "));
            written.add(citations.place(article, mention.span()));
          });
    }
    return Row.of(
        List.of(
            List.of(Piece.strong(entity.name())),
            written,
            List.of(Piece.plain(String.join(", ", entity.roles()))),
            List.of(
                Piece.plain(
                    String.join("; ", entity.why().stream().map(citations::named).toList())))));
  }

  /** For each written form the first mention in each article. */
  private Map<String, Map<String, Mention>> forms(Entity entity) {
    Map<String, Map<String, Mention>> forms = new LinkedHashMap<>();
    for (Mention mention : entity.mentions()) {
      String text = citations.words(mention.article(), mention.span());
      forms.computeIfAbsent(text, form -> new TreeMap<>()).putIfAbsent(mention.article(), mention);
    }
    return forms;
  }
}
