package org.headwater.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the form of the page of sources says of outlets. */
class OutletFormHttpTest extends DecidingDesk {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "outlet=Quay+Post&owner=Sluice+Sons&grade=&note=seen;"
            + " Own[outlet=Quay Post, owner=Sluice Sons] because seen",
        "outlet=Quay+Post&owner=None&grade=; Own[outlet=Quay Post, owner=null]",
        "outlet=Quay+Post&owner=&grade=b; Rely[outlet=Quay Post, grade=B]",
        "outlet=Quay+Post&grade=none; Rely[outlet=Quay Post, grade=null]",
      })
  void aFormSaysWhoOwnsAnOutletAndHowFarItIsReliedOn(String form, String wish) throws Exception {
    HttpResponse<String> answer = postTo("/outlet", form, "Origin", own());
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).hasValue("/sources");
    assertThat(DECIDED).containsExactly(wish);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "outlet=Quay+Post&owner=&grade=; names neither an owner nor a grade",
        "outlet=Quay+Post&owner=Sluice&grade=Q; There is no grade Q: a grade is one of A to F",
        "outlet=&grade=A; The outlet has no name.",
      })
  void anOutletsFormThatSaysNothingIsRefused(String form, String sentence) throws Exception {
    HttpResponse<String> answer = postTo("/outlet", form, "Origin", own());
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains(sentence);
    assertThat(DECIDED).isEmpty();
    assertThat(postTo("/outlet", form, "Origin", "http://evil.example").statusCode())
        .isEqualTo(403);
  }
}
