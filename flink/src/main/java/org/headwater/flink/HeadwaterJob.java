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
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.headwater.document.AnnotatedArticle;
import org.jspecify.annotations.Nullable;

/**
 * The job: pages of a file, one JSON object a line, to stories.
 *
 * <p>Reading and annotating, nearly all of the cost, run at any parallelism. The number of arrival
 * is the event time of the job, so that the story step takes the articles in order whatever
 * happened before it.
 */
public final class HeadwaterJob {
  private static final String UNKNOWN_LANGUAGE = "und";

  private HeadwaterJob() {}

  /** Usage: {@code HeadwaterJob INPUT.jsonl OUTPUT-FOLDER}. */
  public static void main(String[] arguments) throws Exception {
    if (arguments.length != 2) {
      System.err.println("usage: HeadwaterJob INPUT.jsonl OUTPUT-FOLDER");
      System.exit(2);
    }
    StreamExecutionEnvironment environment = StreamExecutionEnvironment.getExecutionEnvironment();
    stories(environment, Path.of(arguments[0]))
        .map(line -> line.id() + "\t" + line.story())
        .returns(Types.STRING)
        .sinkTo(
            FileSink.forRowFormat(
                    new org.apache.flink.core.fs.Path(Path.of(arguments[1]).toUri()),
                    new SimpleStringEncoder<String>())
                .build());
    environment.execute("headwater");
  }

  /** Adds the steps to the environment. */
  public static DataStream<StoryLine> stories(StreamExecutionEnvironment environment, Path input) {
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
        .flatMap(new Reading())
        .returns(EngineType.ARTICLE)
        .keyBy(HeadwaterJob::language)
        .process(new StoryFunction())
        .returns(TypeInformation.of(StoryLine.class));
  }

  private static String language(AnnotatedArticle article) {
    @Nullable String language = article.article().metadata().language();
    return Objects.requireNonNullElse(language, UNKNOWN_LANGUAGE);
  }
}
