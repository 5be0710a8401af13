package org.headwater.desk;

import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Method;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The web server, one virtual thread a request: the only class that knows which one it is.
 *
 * <p>It is meant for one person at one machine. Bound to the loopback address it answers only
 * requests that name this machine in their Host header, so that no page of the web can reach it
 * under a name of its own (DNS rebinding). Every answer forbids the browser to load anything from
 * elsewhere. Forms are taken at the loopback address only, and only from a page of this very desk:
 * the browser says where a form comes from ({@code Origin}, {@code Sec-Fetch-Site}), and one that
 * says neither is refused, so that no page of the web can decide anything (CSRF).
 */
public final class WebServer implements AutoCloseable {
  private static final List<Header> GUARDS =
      List.of(
          HeaderValues.create(
              "Content-Security-Policy",
              "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
                  + " connect-src 'self'; form-action 'self'; base-uri 'none';"
                  + " frame-ancestors 'none'"),
          HeaderValues.create("X-Content-Type-Options", "nosniff"),
          HeaderValues.create("Referrer-Policy", "same-origin"),
          HeaderValues.create("Cross-Origin-Opener-Policy", "same-origin"),
          HeaderValues.create("Cross-Origin-Resource-Policy", "same-origin"));

  private static final String FORM = "application/x-www-form-urlencoded";

  /** In bytes: a note and some hundred articles. */
  private static final int LARGEST_FORM = 1 << 16;

  private final io.helidon.webserver.WebServer server;

  private WebServer(io.helidon.webserver.WebServer server) {
    this.server = server;
  }

  /**
   * Starts to answer.
   *
   * @param port 0 for any free one
   * @throws IllegalStateException when the port cannot be opened at the address, with the reason
   */
  public static WebServer start(InetAddress address, int port, Site site) {
    probe(address, port);
    boolean local = address.isLoopbackAddress();
    io.helidon.webserver.WebServer server =
        io.helidon.webserver.WebServer.builder()
            .address(address)
            .port(port)
            .shutdownHook(false)
            .routing(routing ->
                routing.any((request, response) -> answer(request, response, site, local)))
            .build();
    try {
      server.start();
    } catch (RuntimeException e) {
      throw notOpened(address, port, reason(e), e);
    }
    if (!server.isRunning()) { // this server only logs that it could not start
      server.stop();
      throw notOpened(address, port, "the server did not start", null);
    }
    return new WebServer(server);
  }

  /** Opens the port and closes it again: the server does not tell why it cannot start. */
  private static void probe(InetAddress address, int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(address, port));
    } catch (IOException e) {
      throw notOpened(address, port, reason(e), e);
    }
  }

  private static String reason(Exception failure) {
    String message = failure.getMessage();
    return message == null ? failure.getClass().getSimpleName() : message;
  }

  private static IllegalStateException notOpened(
      InetAddress address, int port, String reason, @Nullable Exception cause) {
    return new IllegalStateException(
        "port "
            + port
            + " cannot be opened at "
            + address.getHostAddress()
            + ": "
            + reason
            + "; --port 0 is any free one, --bind another address",
        cause);
  }

  public int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.stop();
  }

  private static void answer(
      ServerRequest request, ServerResponse response, Site site, boolean local) {
    Method method = request.prologue().method();
    Answer answer;
    if (local && !namesThisMachine(request)) {
      answer = Answer.text(421, "This desk answers under localhost only.\n");
    } else if (method.equals(Method.POST) && site.takes(request.path().path())) {
      answer = post(request, site, local);
    } else if (!method.equals(Method.GET) && !method.equals(Method.HEAD)) {
      answer = site.readOnly(request.path().path());
    } else {
      answer = site.answer(read(request));
    }
    GUARDS.forEach(response::header);
    response.status(Status.create(answer.status()));
    response.header(HeaderNames.CONTENT_TYPE, answer.type());
    response.header(HeaderNames.CACHE_CONTROL, answer.caching());
    response.header(HeaderNames.VARY, "HX-Request");
    if (answer.status() == 405) {
      response.header(HeaderNames.ALLOW, "GET, HEAD");
    }
    String location = answer.location();
    if (location != null) {
      response.header(HeaderNames.LOCATION, location);
    }
    response.send(answer.body());
  }

  /** A form, if it may be one of a page of this desk. */
  private static Answer post(ServerRequest request, Site site, boolean local) {
    if (!local) {
      return Answer.text(403, "Decisions are made at the machine of the desk only.\n");
    }
    if (!comesFromThisDesk(request)) {
      return Answer.text(403, "This does not come from a page of this desk.\n");
    }
    String type = request.headers().first(HeaderNames.CONTENT_TYPE).orElse("");
    if (!type.toLowerCase(Locale.ROOT).startsWith(FORM)) {
      return Answer.text(415, "This is no form.\n");
    }
    try (InputStream in = request.content().inputStream()) {
      byte[] body = in.readNBytes(LARGEST_FORM + 1);
      return body.length > LARGEST_FORM
          ? Answer.text(413, "This is too long for a form of the desk.\n")
          : site.answer(Post.of(request.path().path(), new String(body, StandardCharsets.UTF_8)));
    } catch (IOException | IllegalArgumentException e) {
      return Answer.text(400, "This form cannot be read.\n");
    }
  }

  private static boolean comesFromThisDesk(ServerRequest request) {
    Optional<String> site = request.headers().first(HeaderNames.create("Sec-Fetch-Site"));
    Optional<String> origin = request.headers().first(HeaderNames.ORIGIN);
    if (site.isPresent() && !site.get().equals("same-origin")) {
      return false;
    }
    String own = "http://" + request.authority().toLowerCase(Locale.ROOT);
    return origin.isPresent() ? origin.get().equals(own) : site.isPresent();
  }

  private static Request read(ServerRequest request) {
    Map<String, String> parameters = new HashMap<>();
    request.query().toMap().forEach((name, values) -> parameters.put(name, values.getFirst()));
    boolean partial =
        request.headers().first(HeaderNames.create("HX-Request")).isPresent()
            && parameters.containsKey("excerpt");
    return new Request(request.path().path(), parameters, partial);
  }

  private static boolean namesThisMachine(ServerRequest request) {
    String host = request.authority().toLowerCase(Locale.ROOT);
    int colon = host.lastIndexOf(':');
    String name = colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
    return name.equals("localhost") || name.equals("127.0.0.1") || name.equals("[::1]");
  }
}
