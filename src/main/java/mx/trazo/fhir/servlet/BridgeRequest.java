package mx.trazo.fhir.servlet;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One request as HAPI wants to see it. Its body is already read, and is UTF-8. */
public final class BridgeRequest extends HttpServletRequestWrapper {
  private final String method;
  private final String base;
  private final String mount;
  private final String path;
  private final @Nullable String query;
  private final Map<String, String[]> parameters = new HashMap<>();
  private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final Map<String, Object> attributes = new HashMap<>();
  private final byte[] body;

  /**
   * A request.
   *
   * @param method GET, POST, PUT, PATCH, DELETE, OPTIONS or HEAD
   * @param base the address of the exchange as the client sees it, without a slash at the end
   * @param mount the path under which the exchange stands here, like {@code /fhir}
   * @param path what follows the mount, with its slash, still escaped; may be empty
   * @param query the query, still escaped
   * @param headers the headers that HAPI may see
   * @param body empty when there is none
   */
  public BridgeRequest(
      String method,
      String base,
      String mount,
      String path,
      @Nullable String query,
      Map<String, List<String>> headers,
      byte[] body) {
    super(Absent.REQUEST);
    this.method = method;
    this.base = base;
    this.mount = mount;
    this.path = path;
    this.query = query;
    this.headers.putAll(headers);
    this.body = body.clone();
  }

  /** The parameters that HAPI is to see. */
  public void setParameters(Map<String, List<String>> parameters) {
    this.parameters.clear();
    parameters.forEach((name, values) -> this.parameters.put(name, values.toArray(String[]::new)));
  }

  /** The address of the exchange as the client sees it. */
  public String base() {
    return base;
  }

  @Override
  public String getMethod() {
    return method;
  }

  @Override
  public String getRequestURI() {
    return mount + path;
  }

  @Override
  public StringBuffer getRequestURL() {
    return new StringBuffer(base).append(path);
  }

  @Override
  public String getServletPath() {
    return mount;
  }

  @Override
  public String getContextPath() {
    return "";
  }

  @Override
  public @Nullable ServletContext getServletContext() {
    return null;
  }

  @Override
  public @Nullable String getQueryString() {
    return query;
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    return parameters;
  }

  @Override
  public @Nullable String getHeader(String name) {
    List<String> values = headers.get(name);
    return values == null || values.isEmpty() ? null : values.getFirst();
  }

  @Override
  public Enumeration<String> getHeaders(String name) {
    return Collections.enumeration(headers.getOrDefault(name, List.of()));
  }

  @Override
  public Enumeration<String> getHeaderNames() {
    return Collections.enumeration(headers.keySet());
  }

  @Override
  public @Nullable String getContentType() {
    return getHeader("Content-Type");
  }

  @Override
  public String getCharacterEncoding() {
    return "UTF-8";
  }

  @Override
  public @Nullable Object getAttribute(String name) {
    return attributes.get(name);
  }

  @Override
  public void setAttribute(String name, @Nullable Object value) {
    if (value == null) {
      attributes.remove(name);
    } else {
      attributes.put(name, value);
    }
  }

  @Override
  public ServletInputStream getInputStream() {
    return new Bytes(body);
  }

  @Override
  public BufferedReader getReader() {
    return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
  }

  /** The whole of this is the request; there is nothing under it. */
  @Override
  public HttpServletRequest getRequest() {
    return this;
  }

  private static final class Bytes extends ServletInputStream {
    private final ByteArrayInputStream in;

    Bytes(byte[] body) {
      in = new ByteArrayInputStream(body);
    }

    @Override
    public int read() {
      return in.read();
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      return in.read(into, offset, length);
    }

    @Override
    public boolean isFinished() {
      return in.available() == 0;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new UnsupportedOperationException("the body is read at once");
    }
  }
}
