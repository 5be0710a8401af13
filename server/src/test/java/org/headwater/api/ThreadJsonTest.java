package org.headwater.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.headwater.store.InventedThread;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ThreadJsonTest {
  @Test
  void aThreadNamesItsStoriesWithTimeAndReasons() {
    JsonNode thread =
        ThreadJson.put(Json.object(), Optional.of(InventedThread.thread())).get("thread");
    assertThat(thread.get("id").asString()).isEqualTo("s1");
    JsonNode first = thread.get("stories").get(0);
    assertThat(first.propertyNames())
        .containsExactly(
            "story",
            "title",
            "first",
            "last",
            "order",
            "days",
            "score",
            "otherLanguage",
            "inThread",
            "names",
            "terms",
            "numbers",
            "why");
    assertThat(first.get("order").asString()).isEqualTo("earlier");
    assertThat(first.get("days").asInt()).isEqualTo(12);
    assertThat(first.get("score").asDouble()).isEqualTo(0.88);
    assertThat(first.get("why").asString())
        .isEqualTo("both name Ada Quist, Varn; both speak of bridge");
    JsonNode foreign = thread.get("stories").get(1);
    assertThat(foreign.get("otherLanguage").asBoolean()).isTrue();
    assertThat(foreign.get("why").asString()).isEqualTo("both name Ada Quist, Varn; both count 37");
    JsonNode undated = thread.get("stories").get(2);
    assertThat(undated.has("days")).isFalse();
    assertThat(undated.get("inThread").asBoolean()).isTrue();
    assertThat(undated.get("order").asString()).isEqualTo("unknown");
    assertThat(undated.get("through").asString()).isEqualTo("s7");
  }

  @Test
  void aStoryAloneHasNone() {
    assertThat(ThreadJson.put(Json.object(), Optional.empty()).isEmpty()).isTrue();
  }
}
