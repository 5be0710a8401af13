package org.headwater.cli;

import java.io.PrintStream;
import java.net.InetAddress;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.headwater.desk.Decider;
import org.headwater.desk.Site;
import org.headwater.desk.WebServer;
import org.headwater.run.Rooms;
import org.headwater.search.SearchIndex;
import org.headwater.store.Store;
import org.headwater.store.StoreHome;

/** A desk that answers, with the store and the index behind it. */
final class RunningDesk implements AutoCloseable {
  private final Store store;
  private final SearchIndex index;
  private final WebServer server;

  private RunningDesk(Store store, SearchIndex index, WebServer server) {
    this.store = store;
    this.index = index;
    this.server = server;
  }

  /**
   * Opens the store and begins to answer.
   *
   * @param port 0 for any free one
   * @param rooms with which stories follow what is decided at the desk
   */
  static RunningDesk open(StoreHome home, InetAddress address, int port, Supplier<Rooms> rooms) {
    LibraryLogs.quieten();
    Store store = home.openForReading();
    try {
      SearchIndex index = SearchIndex.open(home.index(), store);
      try {
        Decider decider = address.isLoopbackAddress() ? new DeskDecider(home, rooms) : null;
        Site site = new Site(store, index, failure -> failure.printStackTrace(System.err), decider);
        return new RunningDesk(store, index, WebServer.start(address, port, site));
      } catch (RuntimeException e) {
        index.close();
        throw e;
      }
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  int port() {
    return server.port();
  }

  /** Says where the desk is and waits until the process is told to stop. */
  void untilStopped(PrintStream out) throws InterruptedException {
    out.println("The desk is at http://localhost:" + port() + " (Ctrl-C stops it)");
    out.flush();
    CountDownLatch stopped = new CountDownLatch(1);
    Thread closing =
        Thread.ofPlatform()
            .unstarted(() -> {
              close();
              stopped.countDown();
            });
    Runtime.getRuntime().addShutdownHook(closing);
    stopped.await();
  }

  @Override
  public void close() {
    server.close();
    index.close();
    store.close();
  }
}
