package mx.trazo.fhir.servlet;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Collects what HAPI answers: status, headers and bytes. */
public final class BridgeResponse extends HttpServletResponseWrapper {
  private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private final PrintWriter writer =
      new PrintWriter(new OutputStreamWriter(body, StandardCharsets.UTF_8));
  private int status = 200;

  /** An empty answer. */
  public BridgeResponse() {
    super(Absent.RESPONSE);
  }

  /** The bytes of the answer. */
  public byte[] body() {
    writer.flush();
    return body.toByteArray();
  }

  /** The headers of the answer, names in any case. */
  public Map<String, List<String>> headers() {
    return headers;
  }

  @Override
  public void setStatus(int status) {
    this.status = status;
  }

  @Override
  public int getStatus() {
    return status;
  }

  @Override
  public void sendError(int status) {
    this.status = status;
  }

  @Override
  public void sendError(int status, String message) {
    this.status = status;
  }

  @Override
  public void setHeader(String name, String value) {
    headers.put(name, new ArrayList<>(List.of(value)));
  }

  @Override
  public void addHeader(String name, String value) {
    headers.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
  }

  @Override
  public boolean containsHeader(String name) {
    return headers.containsKey(name);
  }

  @Override
  public @Nullable String getHeader(String name) {
    List<String> values = headers.get(name);
    return values == null ? null : values.getFirst();
  }

  @Override
  public Collection<String> getHeaders(String name) {
    return List.copyOf(headers.getOrDefault(name, List.of()));
  }

  @Override
  public Collection<String> getHeaderNames() {
    return List.copyOf(headers.keySet());
  }

  /** Ignored when it is null, which is what an answer without a body says. */
  @Override
  public void setContentType(@Nullable String type) {
    if (type != null) {
      setHeader("Content-Type", type);
    }
  }

  @Override
  public @Nullable String getContentType() {
    return getHeader("Content-Type");
  }

  /** Ignored: everything is written in UTF-8. */
  @Override
  public void setCharacterEncoding(@Nullable String charset) {}

  /** Ignored: the length is known when the bytes are. */
  @Override
  public void setContentLength(int length) {}

  @Override
  public boolean isCommitted() {
    return false;
  }

  @Override
  public void flushBuffer() {
    writer.flush();
  }

  @Override
  public void reset() {
    resetBuffer();
    headers.clear();
    status = 200;
  }

  @Override
  public void resetBuffer() {
    writer.flush();
    body.reset();
  }

  @Override
  public PrintWriter getWriter() {
    return writer;
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return new Bytes();
  }

  /** The whole of this is the response; there is nothing under it. */
  @Override
  public HttpServletResponse getResponse() {
    return this;
  }

  private final class Bytes extends ServletOutputStream {
    @Override
    public void write(int b) {
      body.write(b);
    }

    @Override
    public void write(byte[] from, int offset, int length) {
      body.write(from, offset, length);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new UnsupportedOperationException("the answer is written at once");
    }
  }
}
