package org.headwater.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WindowTest {
  private static final List<Integer> MANY = IntStream.range(0, 450).boxed().toList();

  private static Listing<String> names(Window window, List<Integer> all) {
    return window.of(Part.NAMES, all, number -> number == 300, number -> "n" + number);
  }

  @Test
  void thePageOfAStoryShowsTheBeginningAndLeadsToAll() {
    Listing<String> shown = Window.onStory("s1").of(Part.NAMES, MANY, number -> "n" + number);
    assertThat(shown.items()).hasSize(Part.NAMES.atOnce()).startsWith("n0", "n1");
    assertThat(shown.total()).isEqualTo(450);
    assertThat(shown.whole()).isEqualTo("/story/s1/names");
    assertThat(shown.before()).isNull();
    assertThat(shown.after()).isNull();
  }

  @Test
  void whatWasAskedForIsShownWhereverItStands() {
    assertThat(names(Window.onStory("s1"), MANY).items())
        .hasSize(Part.NAMES.atOnce() + 1)
        .endsWith("n300");
  }

  @Test
  void aListThatIsALittleLongerIsShownWhole() {
    List<Integer> little = MANY.subList(0, Part.NAMES.atOnce() + 3);
    Listing<String> shown = names(Window.onStory("s1"), little);
    assertThat(shown.items()).hasSameSizeAs(little);
    assertThat(shown.whole()).isNull();
    assertThat(shown.range()).isEmpty();
  }

  @Test
  void thePageOfAListGoesThroughAllOfIt() {
    Listing<String> first = names(Window.onPart("s1", Part.NAMES, 0), MANY);
    assertThat(first.items()).hasSize(Window.PAGE).startsWith("n0");
    assertThat(first.before()).isNull();
    assertThat(first.after()).isEqualTo("/story/s1/names?from=200");
    Listing<String> last = names(Window.onPart("s1", Part.NAMES, 400), MANY);
    assertThat(last.items()).hasSize(50).startsWith("n400").endsWith("n449");
    assertThat(last.range()).isEqualTo("401 to 450 of 450");
    assertThat(last.before()).isEqualTo("/story/s1/names?from=200");
    assertThat(last.after()).isNull();
  }

  @Test
  void thePageOfAnotherListMakesNothingOfThisOne() {
    assertThat(names(Window.onPart("s1", Part.VOICES, 0), MANY).items()).isEmpty();
  }

  @Test
  void whoAsksBehindTheEndSeesTheLastPage() {
    Listing<String> last = names(Window.onPart("s1", Part.NAMES, 999_999), MANY);
    assertThat(last.items()).hasSize(50).endsWith("n449");
    assertThat(last.range()).isEqualTo("401 to 450 of 450");
    assertThat(names(Window.onPart("s1", Part.NAMES, 7), List.of()).range()).isEmpty();
  }

  @Test
  void whatWasAskedForIsNotCountedIntoTheRange() {
    Listing<String> shown = names(Window.onStory("s1"), MANY);
    assertThat(shown.range()).isEqualTo("1 to " + Part.NAMES.atOnce() + " of 450");
    assertThat(shown.unseen()).isEqualTo(450 - Part.NAMES.atOnce() - 1);
  }

  @Test
  void thePageOfAnEntryShowsItAloneAndLeadsToTheOthers() {
    Listing<String> entry = names(Window.onEntry("s1", Part.NAMES, 210), MANY);
    assertThat(entry.items()).containsExactly("n210");
    assertThat(entry.range()).isEmpty();
    assertThat(entry.whole()).isEqualTo("/story/s1/names?from=200");
    assertThat(entry.after()).isNull();
    assertThat(names(Window.onEntry("s1", Part.NAMES, 450), MANY).items()).containsExactly("n449");
  }
}
