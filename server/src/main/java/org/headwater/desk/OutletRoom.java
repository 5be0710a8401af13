package org.headwater.desk;

import java.util.ArrayList;
import java.util.List;
import org.headwater.store.OutletWish;

/** Takes the form that sets owner and grade of an outlet, and leads back to the sources. */
final class OutletRoom implements FormRoom {
  static final String PATH = "/outlet";

  private final Decider decider;

  OutletRoom(Decider decider) {
    this.decider = decider;
  }

  @Override
  public Answer take(Post post) {
    String outlet = post.one("outlet");
    String owner = post.one("owner");
    String grade = post.one("grade");
    List<OutletWish> wishes = new ArrayList<>();
    if (!owner.isEmpty()) {
      wishes.add(OutletWish.owner(outlet, owner));
    }
    if (!grade.isEmpty()) {
      wishes.add(OutletWish.grade(outlet, grade));
    }
    if (wishes.isEmpty()) {
      throw new IllegalArgumentException("the form names neither an owner nor a grade");
    }
    decider.say(wishes, post.note());
    return Answer.seeOther(Links.SOURCES);
  }
}
