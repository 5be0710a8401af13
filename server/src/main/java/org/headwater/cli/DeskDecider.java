package org.headwater.cli;

import java.util.List;
import java.util.function.Supplier;
import org.headwater.desk.Decider;
import org.headwater.run.Decide;
import org.headwater.run.Decide.Signature;
import org.headwater.run.DecideOutlets;
import org.headwater.run.Progress;
import org.headwater.run.Rooms;
import org.headwater.store.Decision;
import org.headwater.store.OutletWish;
import org.headwater.store.StoreHome;
import org.headwater.store.StoreWriter;
import org.headwater.store.Wish;
import org.jspecify.annotations.Nullable;

/** Decides for the desk, one form after the other; the store is held for no longer than that. */
final class DeskDecider implements Decider {
  private final StoreHome home;
  private final Supplier<Rooms> rooms;

  DeskDecider(StoreHome home, Supplier<Rooms> rooms) {
    this.home = home;
    this.rooms = rooms;
  }

  @Override
  public synchronized Decision decide(List<Wish> wishes, @Nullable String note) {
    try (StoreWriter store = home.openForWriting()) {
      return new Decide(store, rooms.get(), threads(), Progress.NONE)
          .decide(wishes, now(note))
          .decision();
    } catch (Decide.Unweighed decided) {
      return decided.decided().decision(); // its stories go on awaiting their evidence
    }
  }

  @Override
  public synchronized void say(List<OutletWish> wishes, @Nullable String note) {
    try (StoreWriter store = home.openForWriting()) {
      new DecideOutlets(store, rooms.get(), threads(), Progress.NONE).decide(wishes, now(note));
    } catch (DecideOutlets.Unweighed said) {
      return; // it holds; the stories go on awaiting their evidence
    }
  }

  private static int threads() {
    return Runtime.getRuntime().availableProcessors();
  }

  private static Signature now(@Nullable String note) {
    return SignatureOptions.now(note, null);
  }
}
