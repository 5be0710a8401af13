package org.headwater.flink;

import java.nio.file.Path;
import java.util.Objects;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.serialization.SimpleStringEncoder;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.connector.file.src.reader.TextLineInputFormat;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.headwater.document.AnnotatedArticle;
import org.jspecify.annotations.Nullable;

/**
 * The job: pages of a file, one JSON object a line, to stories and their evidence.
 *
 * <p>Reading and annotating, nearly all of the cost, run at any parallelism. The number of arrival
 * is the event time of the job, so that the story step takes the articles in order whatever
 * happened before it, and each story's evidence is weighed over the same articles in every run.
 */
public final class HeadwaterJob {
  private static final String UNKNOWN_LANGUAGE = "und";
  private static final String USAGE =
      "usage: HeadwaterJob INPUT.jsonl OUTPUT-FOLDER [--tagger full|fast] [--model FILE]"
          + " [--owners FILE]";

  private HeadwaterJob() {}

  /**
   * What comes out.
   *
   * @param stories where each article belongs
   * @param evidence of each story that changed, the newest last
   */
  public record Results(DataStream<StoryLine> stories, DataStream<StoryEvidence> evidence) {}

  /**
   * Usage: {@code HeadwaterJob INPUT.jsonl OUTPUT-FOLDER [--tagger full|fast] [--model FILE]
   * [--owners FILE]}, the options as those of the command line ({@link TaggerChoice}) and a list of
   * outlets with their owners as it exports one ({@link OutletOwners}). Writes lines parted by
   * tabs: an article or merged story and its story to {@code stories}; a story, claim, state, least
   * and greatest number of origins and the claim's words to {@code claims}.
   */
  public static void main(String[] arguments) throws Exception {
    if (arguments.length < 2) {
      System.err.println(USAGE);
      System.exit(2);
    }
    run(Path.of(arguments[0]), Path.of(arguments[1]), JobOptions.read(arguments, 2));
  }

  private static void run(Path input, Path output, JobOptions options) throws Exception {
    StreamExecutionEnvironment environment = StreamExecutionEnvironment.getExecutionEnvironment();
    Results results = results(environment, input, options);
    results
        .stories()
        .map(line -> line.id() + "\t" + line.story())
        .returns(Types.STRING)
        .sinkTo(sink(output.resolve("stories")));
    results
        .evidence()
        .flatMap(new ClaimLines())
        .returns(Types.STRING)
        .sinkTo(sink(output.resolve("claims")));
    environment.execute("headwater");
  }

  private static FileSink<String> sink(Path folder) {
    return FileSink.forRowFormat(
            new org.apache.flink.core.fs.Path(folder.toUri()), new SimpleStringEncoder<String>())
        .build();
  }

  /** Adds the steps to the environment. */
  public static Results results(
      StreamExecutionEnvironment environment, Path input, JobOptions options) {
    SingleOutputStreamOperator<StoryLine> stories =
        articles(environment, input, options.tagger())
            .keyBy(HeadwaterJob::language)
            .process(new StoryFunction())
            .returns(TypeInformation.of(StoryLine.class));
    DataStream<StoryEvidence> evidence =
        stories
            .getSideOutput(StoryFunction.UPDATES)
            .keyBy(StoryUpdates::story)
            .process(new EvidenceFunction(options.owners()))
            .returns(EngineType.STORY_EVIDENCE);
    return new Results(stories, evidence);
  }

  /** The stateless steps, at any parallelism. */
  private static DataStream<AnnotatedArticle> articles(
      StreamExecutionEnvironment environment, Path input, TaggerChoice tagger) {
    FileSource<String> file =
        FileSource.forRecordStreamFormat(
                new TextLineInputFormat(), new org.apache.flink.core.fs.Path(input.toUri()))
            .build();
    return environment
        .fromSource(file, WatermarkStrategy.noWatermarks(), "pages")
        .setParallelism(1)
        .map(new Numbering())
        .setParallelism(1)
        .returns(TypeInformation.of(NumberedLine.class))
        .assignTimestampsAndWatermarks(
            WatermarkStrategy.<NumberedLine>forMonotonousTimestamps()
                .withTimestampAssigner((line, time) -> line.number()))
        .setParallelism(1)
        .rebalance()
        .flatMap(new Reading(tagger))
        .returns(EngineType.ARTICLE);
  }

  private static String language(AnnotatedArticle article) {
    @Nullable String language = article.article().metadata().language();
    return Objects.requireNonNullElse(language, UNKNOWN_LANGUAGE);
  }
}
