package org.headwater.run;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import org.headwater.search.SearchIndex;
import org.headwater.store.Store;
import org.headwater.store.StoreHome;

/**
 * Brings the search index of a store up to date as a process of its own, to be killed: {@code
 * HOME}. Its steps are the questions that it puts to the store.
 */
final class IndexProcess {
  private IndexProcess() {}

  public static void main(String[] arguments) {
    StoreHome home = new StoreHome(Path.of(arguments[0]));
    try (Store store = home.openForReading();
        SearchIndex index = SearchIndex.open(home.index(), printing(store))) {
      System.out.println(Victim.END);
    }
  }

  private static Store printing(Store store) {
    return (Store)
        Proxy.newProxyInstance(
            Store.class.getClassLoader(),
            new Class<?>[] {Store.class},
            (proxy, question, parameters) -> {
              Victim.step(question.getName());
              try {
                return question.invoke(store, parameters);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
