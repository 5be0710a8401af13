package org.headwater.cli;

import java.util.function.Function;
import org.headwater.run.Rooms;
import org.headwater.store.Wish;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code headwater undo NUMBER} */
@Command(
    name = "undo",
    description = {
      "Takes back a decision, of whatever kind: what it was about is the program's again.",
      "The undo of an undo brings the decision back."
    })
final class UndoCommand extends DecidingCommand {
  @Parameters(paramLabel = "NUMBER", description = "as `headwater decisions` lists it")
  long number;

  UndoCommand(Function<ModelOption, Rooms> engine) {
    super(engine);
  }

  @Override
  Wish wish() {
    return new Wish.Undo(number);
  }
}
