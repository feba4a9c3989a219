package mx.trazo.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.StrictErrorHandler;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.server.ETagSupportEnum;
import ca.uhn.fhir.rest.server.IServerAddressStrategy;
import ca.uhn.fhir.rest.server.RestfulServer;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import mx.trazo.fhir.servlet.BridgeRequest;
import org.jspecify.annotations.Nullable;

/** HAPI's server with our resources, our errors and our capability statement. */
final class FhirServer extends RestfulServer {
  private static final long serialVersionUID = 1L;

  private FhirServer(FhirContext context) {
    super(context);
  }

  /** A server that is ready to serve; takes about a second of CPU. */
  static FhirServer start(
      List<OfferedResource> resources,
      FhirTransaction transaction,
      FhirCapabilities capabilities,
      FhirInterceptor interceptor) {
    FhirContext context = Versions.context();
    // Unknown elements, wrong JSON types and repeated singles are refused, not dropped.
    context.setParserErrorHandler(new StrictErrorHandler());
    var server = new FhirServer(context);
    server.setServerAddressStrategy(new FromRequest());
    server.setDefaultResponseEncoding(EncodingEnum.JSON);
    server.setETagSupport(ETagSupportEnum.ENABLED);
    server.setResourceProviders(List.copyOf(resources));
    server.registerProvider(transaction);
    server.setServerConformanceProvider(capabilities);
    server.registerInterceptor(interceptor);
    try {
      server.init(new NoContainer());
    } catch (ServletException e) {
      throw new IllegalStateException("HAPI does not start", e);
    }
    return server;
  }

  /** Says nothing about the software. */
  @Override
  protected @Nullable String createPoweredByHeader() {
    return null;
  }

  private static final class FromRequest implements IServerAddressStrategy {
    @Override
    public String determineServerBase(
        @Nullable ServletContext context, HttpServletRequest request) {
      return ((BridgeRequest) request).base();
    }

    @Override
    public String determineServletContextPath(HttpServletRequest request, RestfulServer server) {
      return "";
    }
  }

  private static final class NoContainer implements ServletConfig {
    @Override
    public String getServletName() {
      return "fhir";
    }

    @Override
    public @Nullable ServletContext getServletContext() {
      return null;
    }

    @Override
    public @Nullable String getInitParameter(String name) {
      return null;
    }

    @Override
    public Enumeration<String> getInitParameterNames() {
      return Collections.emptyEnumeration();
    }
  }
}
