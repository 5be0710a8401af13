package org.headwater.run;

/** {@link FakeRooms} with the real stories, on which people decide. */
public final class DecidedRooms extends FakeRooms {
  @Override
  public Stories stories() {
    return new LanguageStories();
  }
}
