package org.headwater.desk;

/** Takes the forms of one path. */
interface FormRoom {
  /**
   * Does what the form asks for, and says where the browser goes next.
   *
   * @throws org.headwater.store.StoreException with a sentence, when it cannot be done; nothing is
   *     changed then
   * @throws IllegalArgumentException with a sentence, when the form is wrong; nothing is changed
   *     then
   */
  Answer take(Post post);
}
