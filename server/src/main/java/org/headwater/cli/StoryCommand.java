package org.headwater.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.headwater.api.Json;
import org.headwater.api.StoredStoryJson;
import org.headwater.api.ThreadJson;
import org.headwater.report.Report;
import org.headwater.report.ReportFormat;
import org.headwater.report.StoryReport;
import org.headwater.store.OutletDecisions;
import org.headwater.store.Store;
import org.headwater.store.StoreException;
import org.headwater.store.StoredStory;
import org.headwater.store.StoredThread;
import org.headwater.store.StoryHistory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ObjectNode;

/** {@code headwater story ID} */
@Command(
    name = "story",
    description = "Shows a story: its claims, who makes them, where they began, what differs.")
final class StoryCommand extends StoreCommand {
  @Spec private CommandSpec command = CommandSpec.create();

  @Parameters(paramLabel = "ID", description = "as `headwater stories` lists it: s1, s2, …")
  String id = "";

  @ArgGroup Form form = new Form();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "writes the report into a new file instead of printing it")
  @Nullable Path file;

  private record Found(StoredStory story, StoryHistory history, Optional<StoredThread> thread) {}

  /** One of the forms that a story is printed in, besides text. */
  static final class Form {
    @Option(names = "--json", description = "everything, as one JSON object")
    boolean json;

    @Option(
        names = "--report",
        paramLabel = "FORMAT",
        description =
            "a dossier with sources, matrix, claims, differences, shared text and timeline, each line"
                + " with its place in the source: md, html or pdf")
    @Nullable ReportFormat report;
  }

  @Override
  boolean writesData() {
    return form.json || form.report != null;
  }

  @Override
  int run(PrintStream out) throws IOException {
    ReportFormat report = form.report;
    if (file != null && report == null) {
      throw wrongUsage("--out goes with --report");
    }
    Found found =
        ask(store ->
                store
                    .story(id)
                    .map(s -> new Found(s, store.historyOfStory(s.id()), store.thread(s.id()))))
            .orElseThrow(() -> new StoreException("there is no story " + id));
    OutletDecisions outlets = ask(Store::outletDecisions);
    if (form.json) {
      out.println(Json.text(json(found, outlets)));
    } else if (report != null) {
      write(StoryReport.of(found.story, outlets.gradesIn(found.story), found.thread), report, out);
    } else {
      new StoryText(found.story, outlets).print(out);
      found.thread.ifPresent(thread -> ThreadText.print(out, thread));
      DecisionText.print(out, found.history);
    }
    return 0;
  }

  private static ObjectNode json(Found found, OutletDecisions outlets) {
    return ThreadJson.put(StoredStoryJson.of(found.story, outlets, found.history), found.thread);
  }

  private ParameterException wrongUsage(String reason) {
    return new ParameterException(command.commandLine(), reason);
  }

  private void write(Report report, ReportFormat format, PrintStream out) throws IOException {
    if (file == null && format == ReportFormat.PDF && Boolean.getBoolean("headwater.terminal")) {
      throw wrongUsage("a PDF is not for a terminal: give --out FILE, or redirect it");
    }
    if (file == null) {
      format.write(report, out);
      return;
    }
    try (OutputStream stream = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
      format.write(report, stream);
    } catch (FileAlreadyExistsException e) {
      throw new IOException(file + " is there already; take it away, or give another name", e);
    } catch (NoSuchFileException e) {
      throw new IOException("there is no folder for " + file, e);
    }
  }
}
