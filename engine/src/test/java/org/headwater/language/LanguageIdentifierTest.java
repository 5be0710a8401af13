package org.headwater.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageIdentifierTest {
  private static final String BOTH_SCRIPTS =
      "The bridge in the port was shut. Мост в порту был закрыт и не открыт.";
  private static final String HARDLY_ENGLISH =
      "Quarx the blint zorp trazi wexel blorb of plimt drassel vorn skeb tulm prax grimb lorv nask"
          + " tebb quil dorn vask plon";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The ministers met in the capital on Friday and agreed that the bridge will be closed.
          de | Die Minister trafen sich am Freitag in der Hauptstadt und beschlossen, dass die Brücke nicht mehr benutzt wird.
          fr | Les ministres se sont réunis vendredi dans la capitale et ont décidé que le pont serait fermé.
          es | Los ministros se reunieron el viernes en la capital y acordaron que el puente será cerrado.
          it | I ministri si sono riuniti venerdì nella capitale e hanno deciso che il ponte sarà chiuso.
          pt | Os ministros reuniram-se na sexta-feira na capital e decidiram que a ponte não será fechada.
          nl | De ministers kwamen vrijdag bijeen in de hoofdstad en besloten dat de brug niet meer open gaat.
          sv | Ministrarna träffades på fredagen i huvudstaden och beslutade att bron inte ska stängas.
          pl | Ministrowie spotkali się w piątek w stolicy i uzgodnili, że most nie będzie zamknięty.
          tr | Bakanlar cuma günü başkentte bir araya geldi ve köprünün kapatılması için karar verdi.
          ru | Министры встретились в пятницу в столице и решили, что мост будет закрыт.
          uk | Міністри зустрілися в п'ятницю у столиці й вирішили, що міст буде закрито.
          bg | Министрите се срещнаха в петък в столицата и решиха, че мостът ще бъде затворен.
          ar | اجتمع الوزراء يوم الجمعة في العاصمة واتفقوا على إغلاق الجسر
          fa | وزیران روز جمعه در پایتخت گرد هم آمدند و تصمیم گرفتند که پل بسته شود
          zh | 部长们星期五在首都会晤，决定关闭大桥。
          ja | 閣僚は金曜日に首都で会談し、橋を閉鎖することを決めた。
          ja | 東京都知事選挙で新人候補者が当選
          ko | 장관들은 금요일 수도에서 만나 다리를 폐쇄하기로 했다.
          el | Οι υπουργοί συναντήθηκαν την Παρασκευή στην πρωτεύουσα.
          """)
  void tellsTheLanguage(String language, String text) {
    assertThat(LanguageIdentifier.identify(text)).contains(language);
  }

  @Test
  void staysSilentWhenUnsure() {
    assertThat(LanguageIdentifier.identify("")).isEmpty();
    assertThat(LanguageIdentifier.identify("12 345, 67")).isEmpty();
    assertThat(LanguageIdentifier.identify("Kowalski Harlow")).isEmpty();
    assertThat(LanguageIdentifier.identify(BOTH_SCRIPTS)).isEmpty();
    assertThat(LanguageIdentifier.identify(HARDLY_ENGLISH)).isEmpty();
    assertThat(LanguageIdentifier.identify("Quarx blint zorp trazi wexel blorb")).isEmpty();
  }
}
