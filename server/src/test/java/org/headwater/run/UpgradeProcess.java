package org.headwater.run;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.headwater.store.StoreHome;
import org.headwater.store.Upgrade;

/**
 * A reader of a store of an earlier version as a process of its own, to be killed: {@code HOME};
 * with {@code through} behind it, it waits at no step.
 */
final class UpgradeProcess {
  private UpgradeProcess() {}

  public static void main(String[] arguments) {
    boolean through = List.of(arguments).contains("through");
    Consumer<Upgrade> step =
        upgrade -> {
          if (!through) {
            Victim.step("upgrade from " + upgrade.from());
          }
        };
    new StoreHome(Path.of(arguments[0]), step).openForReading().close();
    System.out.println(Victim.END);
  }
}
